; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/precisions.c -o ir/clang-19/O2-g/precisions.ll
; ModuleID = 'c/precisions.c'
source_filename = "c/precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @long_double_series(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !15 {
    #dbg_value(double %0, !20, !DIExpression(), !26)
    #dbg_value(i32 %1, !21, !DIExpression(), !26)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
    #dbg_value(x86_fp80 0xK00000000000000000000, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
    #dbg_value(i32 1, !24, !DIExpression(), !27)
  %3 = icmp slt i32 %1, 1, !dbg !28
  br i1 %3, label %31, label %4, !dbg !30

4:                                                ; preds = %2
  %5 = fpext double %0 to x86_fp80
  %6 = and i32 %1, 3, !dbg !30
  %7 = icmp ult i32 %1, 4, !dbg !30
  br i1 %7, label %10, label %8, !dbg !30

8:                                                ; preds = %4
  %9 = and i32 %1, 2147483644, !dbg !30
  br label %33, !dbg !30

10:                                               ; preds = %33, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %56, %33 ]
  %12 = phi i32 [ 1, %4 ], [ %57, %33 ]
  %13 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %56, %33 ]
  %14 = phi x86_fp80 [ 0xK3FFF8000000000000000, %4 ], [ %55, %33 ]
  %15 = icmp eq i32 %6, 0, !dbg !30
  br i1 %15, label %28, label %16, !dbg !30

16:                                               ; preds = %10, %16
  %17 = phi i32 [ %25, %16 ], [ %12, %10 ]
  %18 = phi x86_fp80 [ %24, %16 ], [ %13, %10 ]
  %19 = phi x86_fp80 [ %23, %16 ], [ %14, %10 ]
  %20 = phi i32 [ %26, %16 ], [ 0, %10 ]
    #dbg_value(i32 %17, !24, !DIExpression(), !27)
    #dbg_value(x86_fp80 %18, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
    #dbg_value(x86_fp80 %19, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %21 = uitofp nneg i32 %17 to x86_fp80, !dbg !31
  %22 = fdiv x86_fp80 %5, %21, !dbg !33
  %23 = fmul x86_fp80 %19, %22, !dbg !34
    #dbg_value(x86_fp80 %23, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %24 = fadd x86_fp80 %18, %23, !dbg !35
    #dbg_value(x86_fp80 %24, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %25 = add nuw i32 %17, 1, !dbg !36
    #dbg_value(i32 %25, !24, !DIExpression(), !27)
  %26 = add i32 %20, 1, !dbg !30
  %27 = icmp eq i32 %26, %6, !dbg !30
  br i1 %27, label %28, label %16, !dbg !30, !llvm.loop !37

28:                                               ; preds = %16, %10
  %29 = phi x86_fp80 [ %11, %10 ], [ %24, %16 ], !dbg !35
  %30 = fptrunc x86_fp80 %29 to double, !dbg !39
  br label %31, !dbg !39

31:                                               ; preds = %28, %2
  %32 = phi double [ 0.000000e+00, %2 ], [ %30, %28 ], !dbg !26
  ret double %32, !dbg !40

33:                                               ; preds = %33, %8
  %34 = phi i32 [ 1, %8 ], [ %57, %33 ]
  %35 = phi x86_fp80 [ 0xK00000000000000000000, %8 ], [ %56, %33 ]
  %36 = phi x86_fp80 [ 0xK3FFF8000000000000000, %8 ], [ %55, %33 ]
  %37 = phi i32 [ 0, %8 ], [ %58, %33 ]
    #dbg_value(i32 %34, !24, !DIExpression(), !27)
    #dbg_value(x86_fp80 %35, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
    #dbg_value(x86_fp80 %36, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %38 = uitofp nneg i32 %34 to x86_fp80, !dbg !31
  %39 = fdiv x86_fp80 %5, %38, !dbg !33
  %40 = fmul x86_fp80 %36, %39, !dbg !34
    #dbg_value(x86_fp80 %40, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %41 = fadd x86_fp80 %35, %40, !dbg !35
    #dbg_value(x86_fp80 %41, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %42 = add nuw nsw i32 %34, 1, !dbg !36
    #dbg_value(i32 %42, !24, !DIExpression(), !27)
  %43 = uitofp nneg i32 %42 to x86_fp80, !dbg !31
  %44 = fdiv x86_fp80 %5, %43, !dbg !33
  %45 = fmul x86_fp80 %40, %44, !dbg !34
    #dbg_value(x86_fp80 %45, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %46 = fadd x86_fp80 %41, %45, !dbg !35
    #dbg_value(x86_fp80 %46, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %47 = add nuw nsw i32 %34, 2, !dbg !36
    #dbg_value(i32 %47, !24, !DIExpression(), !27)
  %48 = uitofp nneg i32 %47 to x86_fp80, !dbg !31
  %49 = fdiv x86_fp80 %5, %48, !dbg !33
  %50 = fmul x86_fp80 %45, %49, !dbg !34
    #dbg_value(x86_fp80 %50, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %51 = fadd x86_fp80 %46, %50, !dbg !35
    #dbg_value(x86_fp80 %51, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %52 = add nuw i32 %34, 3, !dbg !36
    #dbg_value(i32 %52, !24, !DIExpression(), !27)
  %53 = uitofp nneg i32 %52 to x86_fp80, !dbg !31
  %54 = fdiv x86_fp80 %5, %53, !dbg !33
  %55 = fmul x86_fp80 %50, %54, !dbg !34
    #dbg_value(x86_fp80 %55, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %56 = fadd x86_fp80 %51, %55, !dbg !35
    #dbg_value(x86_fp80 %56, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !26)
  %57 = add nuw i32 %34, 4, !dbg !36
    #dbg_value(i32 %57, !24, !DIExpression(), !27)
  %58 = add i32 %37, 4, !dbg !30
  %59 = icmp eq i32 %58, %9, !dbg !30
  br i1 %59, label %10, label %33, !dbg !30, !llvm.loop !41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @long_double_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !44 {
  %3 = alloca [8 x x86_fp80], align 16, !DIAssignID !60
    #dbg_assign(i1 undef, !52, !DIExpression(), !60, ptr %3, !DIExpression(), !61)
    #dbg_value(ptr %0, !50, !DIExpression(), !61)
    #dbg_value(i32 %1, !51, !DIExpression(), !61)
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %3) #7, !dbg !62
    #dbg_value(i32 0, !56, !DIExpression(), !63)
  %4 = icmp sgt i32 %1, 0, !dbg !64
  tail call void @llvm.assume(i1 %4), !dbg !66
  %5 = load double, ptr %0, align 8, !tbaa !67
  %6 = fpext double %5 to x86_fp80
  %7 = zext nneg i32 %1 to i64, !dbg !64
  %8 = add nsw i64 %7, -1, !dbg !66
  %9 = and i64 %7, 1, !dbg !66
  %10 = icmp eq i64 %8, 0, !dbg !66
  br i1 %10, label %13, label %11, !dbg !66

11:                                               ; preds = %2
  %12 = and i64 %7, 2147483646, !dbg !66
  br label %31, !dbg !66

13:                                               ; preds = %31, %2
  %14 = phi i64 [ 0, %2 ], [ %45, %31 ]
  %15 = icmp eq i64 %9, 0, !dbg !66
  br i1 %15, label %22, label %16, !dbg !66

16:                                               ; preds = %13
    #dbg_value(i64 %14, !56, !DIExpression(), !63)
  %17 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !71
  %18 = load double, ptr %17, align 8, !dbg !71, !tbaa !67
  %19 = fpext double %18 to x86_fp80, !dbg !73
  %20 = fmul x86_fp80 %19, %6, !dbg !74
  %21 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %14, !dbg !75
  store x86_fp80 %20, ptr %21, align 16, !dbg !76, !tbaa !77
    #dbg_value(i64 %14, !56, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !63)
  br label %22, !dbg !79

22:                                               ; preds = %13, %16
  %23 = load x86_fp80, ptr %3, align 16, !dbg !79, !tbaa !77
    #dbg_value(i32 1, !58, !DIExpression(), !80)
  %24 = icmp ugt i32 %1, 1, !dbg !81
  br i1 %24, label %25, label %62, !dbg !83

25:                                               ; preds = %22
  %26 = add nsw i64 %7, -2, !dbg !83
  %27 = and i64 %8, 3, !dbg !83
  %28 = icmp ult i64 %26, 3, !dbg !83
  br i1 %28, label %48, label %29, !dbg !83

29:                                               ; preds = %25
  %30 = and i64 %8, -4, !dbg !83
  br label %70, !dbg !83

31:                                               ; preds = %31, %11
  %32 = phi i64 [ 0, %11 ], [ %45, %31 ]
  %33 = phi i64 [ 0, %11 ], [ %46, %31 ]
    #dbg_value(i64 %32, !56, !DIExpression(), !63)
  %34 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !71
  %35 = load double, ptr %34, align 8, !dbg !71, !tbaa !67
  %36 = fpext double %35 to x86_fp80, !dbg !73
  %37 = fmul x86_fp80 %36, %6, !dbg !74
  %38 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %32, !dbg !75
  store x86_fp80 %37, ptr %38, align 16, !dbg !76, !tbaa !77
  %39 = or disjoint i64 %32, 1, !dbg !84
    #dbg_value(i64 %39, !56, !DIExpression(), !63)
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !71
  %41 = load double, ptr %40, align 8, !dbg !71, !tbaa !67
  %42 = fpext double %41 to x86_fp80, !dbg !73
  %43 = fmul x86_fp80 %42, %6, !dbg !74
  %44 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %39, !dbg !75
  store x86_fp80 %43, ptr %44, align 16, !dbg !76, !tbaa !77
  %45 = add nuw nsw i64 %32, 2, !dbg !84
    #dbg_value(i64 %45, !56, !DIExpression(), !63)
  %46 = add i64 %33, 2, !dbg !66
  %47 = icmp eq i64 %46, %12, !dbg !66
  br i1 %47, label %13, label %31, !dbg !66, !llvm.loop !85

48:                                               ; preds = %70, %25
  %49 = phi x86_fp80 [ %23, %25 ], [ %88, %70 ]
  %50 = phi i64 [ 1, %25 ], [ %89, %70 ]
  %51 = icmp eq i64 %27, 0, !dbg !83
  br i1 %51, label %62, label %52, !dbg !83

52:                                               ; preds = %48, %52
  %53 = phi x86_fp80 [ %58, %52 ], [ %49, %48 ], !dbg !87
  %54 = phi i64 [ %59, %52 ], [ %50, %48 ]
  %55 = phi i64 [ %60, %52 ], [ 0, %48 ]
    #dbg_value(i64 %54, !58, !DIExpression(), !80)
  %56 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %54, !dbg !89
  %57 = load x86_fp80, ptr %56, align 16, !dbg !90, !tbaa !77
  %58 = fmul x86_fp80 %53, %57, !dbg !90
  store x86_fp80 %58, ptr %56, align 16, !dbg !90, !tbaa !77
  %59 = add nuw nsw i64 %54, 1, !dbg !91
    #dbg_value(i64 %59, !58, !DIExpression(), !80)
  %60 = add i64 %55, 1, !dbg !83
  %61 = icmp eq i64 %60, %27, !dbg !83
  br i1 %61, label %62, label %52, !dbg !83, !llvm.loop !92

62:                                               ; preds = %48, %52, %22
  %63 = add nsw i32 %1, -1, !dbg !93
  %64 = sext i32 %63 to i64, !dbg !94
  %65 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %64, !dbg !94
  %66 = load x86_fp80, ptr %65, align 16, !dbg !94, !tbaa !77
  %67 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %23) #7, !dbg !95
  %68 = fadd x86_fp80 %66, %67, !dbg !96
  %69 = fptrunc x86_fp80 %68 to double, !dbg !97
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %3) #7, !dbg !98
  ret double %69, !dbg !99

70:                                               ; preds = %70, %29
  %71 = phi x86_fp80 [ %23, %29 ], [ %88, %70 ], !dbg !87
  %72 = phi i64 [ 1, %29 ], [ %89, %70 ]
  %73 = phi i64 [ 0, %29 ], [ %90, %70 ]
    #dbg_value(i64 %72, !58, !DIExpression(), !80)
  %74 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %72, !dbg !89
  %75 = load x86_fp80, ptr %74, align 16, !dbg !90, !tbaa !77
  %76 = fmul x86_fp80 %71, %75, !dbg !90
  store x86_fp80 %76, ptr %74, align 16, !dbg !90, !tbaa !77
  %77 = add nuw nsw i64 %72, 1, !dbg !91
    #dbg_value(i64 %77, !58, !DIExpression(), !80)
  %78 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %77, !dbg !89
  %79 = load x86_fp80, ptr %78, align 16, !dbg !90, !tbaa !77
  %80 = fmul x86_fp80 %76, %79, !dbg !90
  store x86_fp80 %80, ptr %78, align 16, !dbg !90, !tbaa !77
  %81 = add nuw nsw i64 %72, 2, !dbg !91
    #dbg_value(i64 %81, !58, !DIExpression(), !80)
  %82 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %81, !dbg !89
  %83 = load x86_fp80, ptr %82, align 16, !dbg !90, !tbaa !77
  %84 = fmul x86_fp80 %80, %83, !dbg !90
  store x86_fp80 %84, ptr %82, align 16, !dbg !90, !tbaa !77
  %85 = add nuw nsw i64 %72, 3, !dbg !91
    #dbg_value(i64 %85, !58, !DIExpression(), !80)
  %86 = getelementptr inbounds [8 x x86_fp80], ptr %3, i64 0, i64 %85, !dbg !89
  %87 = load x86_fp80, ptr %86, align 16, !dbg !90, !tbaa !77
  %88 = fmul x86_fp80 %84, %87, !dbg !90
  store x86_fp80 %88, ptr %86, align 16, !dbg !90, !tbaa !77
  %89 = add nuw nsw i64 %72, 4, !dbg !91
    #dbg_value(i64 %89, !58, !DIExpression(), !80)
  %90 = add i64 %73, 4, !dbg !83
  %91 = icmp eq i64 %90, %30, !dbg !83
  br i1 %91, label %48, label %70, !dbg !83, !llvm.loop !100
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !102 x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @half_precision_dot(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #4 !dbg !106 {
    #dbg_value(ptr %0, !110, !DIExpression(), !116)
    #dbg_value(ptr %1, !111, !DIExpression(), !116)
    #dbg_value(i32 %2, !112, !DIExpression(), !116)
    #dbg_value(half 0xH0000, !113, !DIExpression(), !116)
    #dbg_value(i32 0, !114, !DIExpression(), !117)
  %4 = icmp sgt i32 %2, 0, !dbg !118
  br i1 %4, label %5, label %32, !dbg !120

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !118
  %7 = and i64 %6, 1, !dbg !120
  %8 = icmp eq i32 %2, 1, !dbg !120
  br i1 %8, label %13, label %9, !dbg !120

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !120
  br label %35, !dbg !120

11:                                               ; preds = %35
  %12 = fpext half %61 to float, !dbg !121
  br label %13, !dbg !120

13:                                               ; preds = %11, %5
  %14 = phi half [ poison, %5 ], [ %61, %11 ]
  %15 = phi i64 [ 0, %5 ], [ %62, %11 ]
  %16 = phi float [ 0.000000e+00, %5 ], [ %12, %11 ]
  %17 = icmp eq i64 %7, 0, !dbg !120
  br i1 %17, label %29, label %18, !dbg !120

18:                                               ; preds = %13
    #dbg_value(i64 %15, !114, !DIExpression(), !117)
    #dbg_value(half poison, !113, !DIExpression(), !116)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !123
  %20 = load double, ptr %19, align 8, !dbg !123, !tbaa !67
  %21 = fptrunc double %20 to half, !dbg !124
  %22 = fpext half %21 to float, !dbg !121
  %23 = getelementptr inbounds double, ptr %1, i64 %15, !dbg !125
  %24 = load double, ptr %23, align 8, !dbg !125, !tbaa !67
  %25 = fptrunc double %24 to half, !dbg !126
  %26 = fpext half %25 to float, !dbg !121
  %27 = tail call float @llvm.fmuladd.f32(float %22, float %26, float %16), !dbg !121
  %28 = fptrunc float %27 to half, !dbg !121
    #dbg_value(half %28, !113, !DIExpression(), !116)
    #dbg_value(i64 %15, !114, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !117)
  br label %29, !dbg !127

29:                                               ; preds = %13, %18
  %30 = phi half [ %14, %13 ], [ %28, %18 ], !dbg !121
  %31 = fpext half %30 to double, !dbg !127
  br label %32, !dbg !127

32:                                               ; preds = %29, %3
  %33 = phi double [ 0.000000e+00, %3 ], [ %31, %29 ], !dbg !116
  %34 = fmul double %33, %33, !dbg !128
  ret double %34, !dbg !129

35:                                               ; preds = %35, %9
  %36 = phi i64 [ 0, %9 ], [ %62, %35 ]
  %37 = phi half [ 0xH0000, %9 ], [ %61, %35 ]
  %38 = phi i64 [ 0, %9 ], [ %63, %35 ]
    #dbg_value(i64 %36, !114, !DIExpression(), !117)
    #dbg_value(half %37, !113, !DIExpression(), !116)
  %39 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !123
  %40 = load double, ptr %39, align 8, !dbg !123, !tbaa !67
  %41 = fptrunc double %40 to half, !dbg !124
  %42 = fpext half %41 to float, !dbg !121
  %43 = getelementptr inbounds double, ptr %1, i64 %36, !dbg !125
  %44 = load double, ptr %43, align 8, !dbg !125, !tbaa !67
  %45 = fptrunc double %44 to half, !dbg !126
  %46 = fpext half %45 to float, !dbg !121
  %47 = fpext half %37 to float, !dbg !121
  %48 = tail call float @llvm.fmuladd.f32(float %42, float %46, float %47), !dbg !121
  %49 = fptrunc float %48 to half, !dbg !121
    #dbg_value(half %49, !113, !DIExpression(), !116)
  %50 = or disjoint i64 %36, 1, !dbg !130
    #dbg_value(i64 %50, !114, !DIExpression(), !117)
  %51 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !123
  %52 = load double, ptr %51, align 8, !dbg !123, !tbaa !67
  %53 = fptrunc double %52 to half, !dbg !124
  %54 = fpext half %53 to float, !dbg !121
  %55 = getelementptr inbounds double, ptr %1, i64 %50, !dbg !125
  %56 = load double, ptr %55, align 8, !dbg !125, !tbaa !67
  %57 = fptrunc double %56 to half, !dbg !126
  %58 = fpext half %57 to float, !dbg !121
  %59 = fpext half %49 to float, !dbg !121
  %60 = tail call float @llvm.fmuladd.f32(float %54, float %58, float %59), !dbg !121
  %61 = fptrunc float %60 to half, !dbg !121
    #dbg_value(half %61, !113, !DIExpression(), !116)
  %62 = add nuw nsw i64 %36, 2, !dbg !130
    #dbg_value(i64 %62, !114, !DIExpression(), !117)
  %63 = add i64 %38, 2, !dbg !120
  %64 = icmp eq i64 %63, %10, !dbg !120
  br i1 %64, label %11, label %35, !dbg !120, !llvm.loop !131
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @mixed_precision_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !133 {
    #dbg_value(ptr %0, !135, !DIExpression(), !141)
    #dbg_value(i32 %1, !136, !DIExpression(), !141)
    #dbg_value(float 0.000000e+00, !137, !DIExpression(), !141)
    #dbg_value(x86_fp80 0xK00000000000000000000, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
    #dbg_value(i32 0, !139, !DIExpression(), !142)
  %3 = icmp sgt i32 %1, 0, !dbg !143
  br i1 %3, label %4, label %27, !dbg !145

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !143
  %6 = and i64 %5, 1, !dbg !145
  %7 = icmp eq i32 %1, 1, !dbg !145
  br i1 %7, label %10, label %8, !dbg !145

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483646, !dbg !145
  br label %29, !dbg !145

10:                                               ; preds = %29, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %48, %29 ]
  %12 = phi i64 [ 0, %4 ], [ %49, %29 ]
  %13 = phi x86_fp80 [ 0xK00000000000000000000, %4 ], [ %48, %29 ]
  %14 = phi float [ 0.000000e+00, %4 ], [ %45, %29 ]
  %15 = icmp eq i64 %6, 0, !dbg !145
  br i1 %15, label %24, label %16, !dbg !145

16:                                               ; preds = %10
    #dbg_value(i64 %12, !139, !DIExpression(), !142)
    #dbg_value(x86_fp80 %13, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
    #dbg_value(float %14, !137, !DIExpression(), !141)
  %17 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !146
  %18 = load double, ptr %17, align 8, !dbg !146, !tbaa !67
  %19 = fptrunc double %18 to float, !dbg !148
  %20 = tail call float @llvm.fmuladd.f32(float %19, float %19, float %14), !dbg !149
    #dbg_value(float %20, !137, !DIExpression(), !141)
  %21 = fpext float %20 to x86_fp80, !dbg !150
  %22 = fpext double %18 to x86_fp80, !dbg !151
  %23 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %21, x86_fp80 %22, x86_fp80 %13), !dbg !152
    #dbg_value(x86_fp80 %23, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
    #dbg_value(i64 %12, !139, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !142)
  br label %24, !dbg !153

24:                                               ; preds = %10, %16
  %25 = phi x86_fp80 [ %11, %10 ], [ %23, %16 ], !dbg !152
  %26 = fptrunc x86_fp80 %25 to double, !dbg !153
  br label %27, !dbg !153

27:                                               ; preds = %24, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %26, %24 ], !dbg !141
  ret double %28, !dbg !154

29:                                               ; preds = %29, %8
  %30 = phi i64 [ 0, %8 ], [ %49, %29 ]
  %31 = phi x86_fp80 [ 0xK00000000000000000000, %8 ], [ %48, %29 ]
  %32 = phi float [ 0.000000e+00, %8 ], [ %45, %29 ]
  %33 = phi i64 [ 0, %8 ], [ %50, %29 ]
    #dbg_value(i64 %30, !139, !DIExpression(), !142)
    #dbg_value(x86_fp80 %31, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
    #dbg_value(float %32, !137, !DIExpression(), !141)
  %34 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !146
  %35 = load double, ptr %34, align 8, !dbg !146, !tbaa !67
  %36 = fptrunc double %35 to float, !dbg !148
  %37 = tail call float @llvm.fmuladd.f32(float %36, float %36, float %32), !dbg !149
    #dbg_value(float %37, !137, !DIExpression(), !141)
  %38 = fpext float %37 to x86_fp80, !dbg !150
  %39 = fpext double %35 to x86_fp80, !dbg !151
  %40 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %38, x86_fp80 %39, x86_fp80 %31), !dbg !152
    #dbg_value(x86_fp80 %40, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
  %41 = or disjoint i64 %30, 1, !dbg !155
    #dbg_value(i64 %41, !139, !DIExpression(), !142)
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !146
  %43 = load double, ptr %42, align 8, !dbg !146, !tbaa !67
  %44 = fptrunc double %43 to float, !dbg !148
  %45 = tail call float @llvm.fmuladd.f32(float %44, float %44, float %37), !dbg !149
    #dbg_value(float %45, !137, !DIExpression(), !141)
  %46 = fpext float %45 to x86_fp80, !dbg !150
  %47 = fpext double %43 to x86_fp80, !dbg !151
  %48 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %46, x86_fp80 %47, x86_fp80 %40), !dbg !152
    #dbg_value(x86_fp80 %48, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !141)
  %49 = add nuw nsw i64 %30, 2, !dbg !155
    #dbg_value(i64 %49, !139, !DIExpression(), !142)
  %50 = add i64 %33, 2, !dbg !145
  %51 = icmp eq i64 %50, %9, !dbg !145
  br i1 %51, label %10, label %29, !dbg !145, !llvm.loop !156
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @vectors_of_long_double(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !158 {
  %3 = alloca [8 x <2 x x86_fp80>], align 32, !DIAssignID !174
    #dbg_assign(i1 undef, !167, !DIExpression(), !174, ptr %3, !DIExpression(), !175)
    #dbg_value(ptr %0, !160, !DIExpression(), !175)
    #dbg_value(i32 %1, !161, !DIExpression(), !175)
    #dbg_value(<2 x x86_fp80> <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 160), !175)
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #7, !dbg !176
    #dbg_value(i32 0, !169, !DIExpression(), !177)
    #dbg_value(<2 x x86_fp80> <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 160), !175)
  %4 = icmp sgt i32 %1, 0, !dbg !178
  br i1 %4, label %5, label %9, !dbg !179

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !179
  %7 = zext nneg i32 %1 to i64, !dbg !178
  %8 = getelementptr double, ptr %0, i64 %6, !dbg !179
  br label %20, !dbg !179

9:                                                ; preds = %20, %2
  %10 = phi <2 x x86_fp80> [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %2 ], [ %37, %20 ], !dbg !175
  %11 = extractelement <2 x x86_fp80> %10, i64 0, !dbg !180
  %12 = add nsw i32 %1, -1, !dbg !181
  %13 = sext i32 %12 to i64, !dbg !182
  %14 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %13, !dbg !182
  %15 = getelementptr inbounds i8, ptr %14, i64 10, !dbg !182
  %16 = load x86_fp80, ptr %15, align 2, !dbg !182
  %17 = extractelement <2 x x86_fp80> %10, i64 1, !dbg !183
  %18 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %11, x86_fp80 %16, x86_fp80 %17), !dbg !184
  %19 = fptrunc x86_fp80 %18 to double, !dbg !185
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #7, !dbg !186
  ret double %19, !dbg !187

20:                                               ; preds = %5, %20
  %21 = phi i64 [ 0, %5 ], [ %38, %20 ]
  %22 = phi <2 x x86_fp80> [ <x86_fp80 0xK3FFF8000000000000000, x86_fp80 0xK40008000000000000000>, %5 ], [ %37, %20 ]
    #dbg_value(<2 x x86_fp80> %22, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 160), !175)
    #dbg_value(i64 %21, !169, !DIExpression(), !177)
  %23 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !188
  %24 = load double, ptr %23, align 8, !dbg !188, !tbaa !67
  %25 = fpext double %24 to x86_fp80, !dbg !188
  %26 = insertelement <2 x x86_fp80> poison, x86_fp80 %25, i64 0, !dbg !189
  %27 = xor i64 %21, -1, !dbg !190
  %28 = getelementptr double, ptr %8, i64 %27, !dbg !191
  %29 = load double, ptr %28, align 8, !dbg !191, !tbaa !67
  %30 = fpext double %29 to x86_fp80, !dbg !191
  %31 = insertelement <2 x x86_fp80> %26, x86_fp80 %30, i64 1, !dbg !189
    #dbg_value(<2 x x86_fp80> %31, !171, !DIExpression(DW_OP_LLVM_fragment, 0, 160), !192)
  %32 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %21, !dbg !193
  store <2 x x86_fp80> %22, ptr %32, align 32, !dbg !194, !tbaa !195
  %33 = lshr i64 %21, 1, !dbg !196
  %34 = and i64 %33, 2147483647, !dbg !197
  %35 = getelementptr inbounds [8 x <2 x x86_fp80>], ptr %3, i64 0, i64 %34, !dbg !197
  %36 = load <2 x x86_fp80>, ptr %35, align 32, !dbg !197, !tbaa !195
  %37 = tail call <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80> %22, <2 x x86_fp80> %31, <2 x x86_fp80> %36), !dbg !198
    #dbg_value(<2 x x86_fp80> %37, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 160), !175)
  %38 = add nuw nsw i64 %21, 1, !dbg !199
    #dbg_value(i64 %38, !169, !DIExpression(), !177)
  %39 = icmp eq i64 %38, %7, !dbg !178
  br i1 %39, label %9, label %20, !dbg !179, !llvm.loop !200
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x x86_fp80> @llvm.fmuladd.v2f80(<2 x x86_fp80>, <2 x x86_fp80>, <2 x x86_fp80>) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7, !8, !9, !10, !11, !12, !13}
!llvm.ident = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/precisions.c", directory: ".", checksumkind: CSK_MD5, checksum: "08bce49a4e8da8abaa2d73d3f460a348")
!2 = !{!3, !4, !5, !6}
!3 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!6 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!7 = !{i32 7, !"Dwarf Version", i32 5}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{i32 1, !"wchar_size", i32 4}
!10 = !{i32 8, !"PIC Level", i32 2}
!11 = !{i32 7, !"PIE Level", i32 2}
!12 = !{i32 7, !"uwtable", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "long_double_series", scope: !1, file: !1, line: 4, type: !16, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19)
!16 = !DISubroutineType(types: !17)
!17 = !{!4, !4, !18}
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23, !24}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !15, file: !1, line: 4, type: !4)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !15, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "term", scope: !15, file: !1, line: 5, type: !3)
!23 = !DILocalVariable(name: "sum", scope: !15, file: !1, line: 5, type: !3)
!24 = !DILocalVariable(name: "i", scope: !25, file: !1, line: 6, type: !18)
!25 = distinct !DILexicalBlock(scope: !15, file: !1, line: 6, column: 3)
!26 = !DILocation(line: 0, scope: !15)
!27 = !DILocation(line: 0, scope: !25)
!28 = !DILocation(line: 6, column: 21, scope: !29)
!29 = distinct !DILexicalBlock(scope: !25, file: !1, line: 6, column: 3)
!30 = !DILocation(line: 6, column: 3, scope: !25)
!31 = !DILocation(line: 7, column: 30, scope: !32)
!32 = distinct !DILexicalBlock(scope: !29, file: !1, line: 6, column: 32)
!33 = !DILocation(line: 7, column: 28, scope: !32)
!34 = !DILocation(line: 7, column: 10, scope: !32)
!35 = !DILocation(line: 8, column: 9, scope: !32)
!36 = !DILocation(line: 6, column: 28, scope: !29)
!37 = distinct !{!37, !38}
!38 = !{!"llvm.loop.unroll.disable"}
!39 = !DILocation(line: 10, column: 10, scope: !15)
!40 = !DILocation(line: 10, column: 3, scope: !15)
!41 = distinct !{!41, !30, !42, !43}
!42 = !DILocation(line: 9, column: 3, scope: !25)
!43 = !{!"llvm.loop.mustprogress"}
!44 = distinct !DISubprogram(name: "long_double_array", scope: !1, file: !1, line: 13, type: !45, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!45 = !DISubroutineType(types: !46)
!46 = !{!4, !47, !18}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!49 = !{!50, !51, !52, !56, !58}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 13, type: !47)
!51 = !DILocalVariable(name: "n", arg: 2, scope: !44, file: !1, line: 13, type: !18)
!52 = !DILocalVariable(name: "a", scope: !44, file: !1, line: 14, type: !53)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 1024, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 8)
!56 = !DILocalVariable(name: "i", scope: !57, file: !1, line: 15, type: !18)
!57 = distinct !DILexicalBlock(scope: !44, file: !1, line: 15, column: 3)
!58 = !DILocalVariable(name: "i", scope: !59, file: !1, line: 18, type: !18)
!59 = distinct !DILexicalBlock(scope: !44, file: !1, line: 18, column: 3)
!60 = distinct !DIAssignID()
!61 = !DILocation(line: 0, scope: !44)
!62 = !DILocation(line: 14, column: 3, scope: !44)
!63 = !DILocation(line: 0, scope: !57)
!64 = !DILocation(line: 15, column: 21, scope: !65)
!65 = distinct !DILexicalBlock(scope: !57, file: !1, line: 15, column: 3)
!66 = !DILocation(line: 15, column: 3, scope: !57)
!67 = !{!68, !68, i64 0}
!68 = !{!"double", !69, i64 0}
!69 = !{!"omnipotent char", !70, i64 0}
!70 = !{!"Simple C/C++ TBAA"}
!71 = !DILocation(line: 16, column: 25, scope: !72)
!72 = distinct !DILexicalBlock(scope: !65, file: !1, line: 15, column: 31)
!73 = !DILocation(line: 16, column: 12, scope: !72)
!74 = !DILocation(line: 16, column: 30, scope: !72)
!75 = !DILocation(line: 16, column: 5, scope: !72)
!76 = !DILocation(line: 16, column: 10, scope: !72)
!77 = !{!78, !78, i64 0}
!78 = !{!"long double", !69, i64 0}
!79 = !DILocation(line: 21, column: 36, scope: !44)
!80 = !DILocation(line: 0, scope: !59)
!81 = !DILocation(line: 18, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !59, file: !1, line: 18, column: 3)
!83 = !DILocation(line: 18, column: 3, scope: !59)
!84 = !DILocation(line: 15, column: 27, scope: !65)
!85 = distinct !{!85, !66, !86, !43}
!86 = !DILocation(line: 17, column: 3, scope: !57)
!87 = !DILocation(line: 19, column: 13, scope: !88)
!88 = distinct !DILexicalBlock(scope: !82, file: !1, line: 18, column: 31)
!89 = !DILocation(line: 19, column: 5, scope: !88)
!90 = !DILocation(line: 19, column: 10, scope: !88)
!91 = !DILocation(line: 18, column: 27, scope: !82)
!92 = distinct !{!92, !38}
!93 = !DILocation(line: 21, column: 23, scope: !44)
!94 = !DILocation(line: 21, column: 19, scope: !44)
!95 = !DILocation(line: 21, column: 30, scope: !44)
!96 = !DILocation(line: 21, column: 28, scope: !44)
!97 = !DILocation(line: 21, column: 10, scope: !44)
!98 = !DILocation(line: 22, column: 1, scope: !44)
!99 = !DILocation(line: 21, column: 3, scope: !44)
!100 = distinct !{!100, !83, !101, !43}
!101 = !DILocation(line: 20, column: 3, scope: !59)
!102 = !DISubprogram(name: "sqrtl", scope: !103, file: !103, line: 143, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!104 = !DISubroutineType(types: !105)
!105 = !{!3, !3}
!106 = distinct !DISubprogram(name: "half_precision_dot", scope: !1, file: !1, line: 24, type: !107, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!4, !47, !47, !18}
!109 = !{!110, !111, !112, !113, !114}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !106, file: !1, line: 24, type: !47)
!111 = !DILocalVariable(name: "y", arg: 2, scope: !106, file: !1, line: 24, type: !47)
!112 = !DILocalVariable(name: "n", arg: 3, scope: !106, file: !1, line: 24, type: !18)
!113 = !DILocalVariable(name: "s", scope: !106, file: !1, line: 25, type: !5)
!114 = !DILocalVariable(name: "i", scope: !115, file: !1, line: 26, type: !18)
!115 = distinct !DILexicalBlock(scope: !106, file: !1, line: 26, column: 3)
!116 = !DILocation(line: 0, scope: !106)
!117 = !DILocation(line: 0, scope: !115)
!118 = !DILocation(line: 26, column: 21, scope: !119)
!119 = distinct !DILexicalBlock(scope: !115, file: !1, line: 26, column: 3)
!120 = !DILocation(line: 26, column: 3, scope: !115)
!121 = !DILocation(line: 27, column: 7, scope: !122)
!122 = distinct !DILexicalBlock(scope: !119, file: !1, line: 26, column: 31)
!123 = !DILocation(line: 27, column: 20, scope: !122)
!124 = !DILocation(line: 27, column: 10, scope: !122)
!125 = !DILocation(line: 27, column: 37, scope: !122)
!126 = !DILocation(line: 27, column: 27, scope: !122)
!127 = !DILocation(line: 29, column: 10, scope: !106)
!128 = !DILocation(line: 29, column: 20, scope: !106)
!129 = !DILocation(line: 29, column: 3, scope: !106)
!130 = !DILocation(line: 26, column: 27, scope: !119)
!131 = distinct !{!131, !120, !132, !43}
!132 = !DILocation(line: 28, column: 3, scope: !115)
!133 = distinct !DISubprogram(name: "mixed_precision_sum", scope: !1, file: !1, line: 32, type: !45, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !134)
!134 = !{!135, !136, !137, !138, !139}
!135 = !DILocalVariable(name: "x", arg: 1, scope: !133, file: !1, line: 32, type: !47)
!136 = !DILocalVariable(name: "n", arg: 2, scope: !133, file: !1, line: 32, type: !18)
!137 = !DILocalVariable(name: "s", scope: !133, file: !1, line: 33, type: !6)
!138 = !DILocalVariable(name: "t", scope: !133, file: !1, line: 34, type: !3)
!139 = !DILocalVariable(name: "i", scope: !140, file: !1, line: 35, type: !18)
!140 = distinct !DILexicalBlock(scope: !133, file: !1, line: 35, column: 3)
!141 = !DILocation(line: 0, scope: !133)
!142 = !DILocation(line: 0, scope: !140)
!143 = !DILocation(line: 35, column: 21, scope: !144)
!144 = distinct !DILexicalBlock(scope: !140, file: !1, line: 35, column: 3)
!145 = !DILocation(line: 35, column: 3, scope: !140)
!146 = !DILocation(line: 36, column: 17, scope: !147)
!147 = distinct !DILexicalBlock(scope: !144, file: !1, line: 35, column: 31)
!148 = !DILocation(line: 36, column: 10, scope: !147)
!149 = !DILocation(line: 36, column: 7, scope: !147)
!150 = !DILocation(line: 37, column: 10, scope: !147)
!151 = !DILocation(line: 37, column: 27, scope: !147)
!152 = !DILocation(line: 37, column: 7, scope: !147)
!153 = !DILocation(line: 39, column: 10, scope: !133)
!154 = !DILocation(line: 39, column: 3, scope: !133)
!155 = !DILocation(line: 35, column: 27, scope: !144)
!156 = distinct !{!156, !145, !157, !43}
!157 = !DILocation(line: 38, column: 3, scope: !140)
!158 = distinct !DISubprogram(name: "vectors_of_long_double", scope: !1, file: !1, line: 44, type: !45, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !159)
!159 = !{!160, !161, !162, !167, !169, !171}
!160 = !DILocalVariable(name: "x", arg: 1, scope: !158, file: !1, line: 44, type: !47)
!161 = !DILocalVariable(name: "n", arg: 2, scope: !158, file: !1, line: 44, type: !18)
!162 = !DILocalVariable(name: "p", scope: !158, file: !1, line: 45, type: !163)
!163 = !DIDerivedType(tag: DW_TAG_typedef, name: "TwoExtended", file: !1, line: 42, baseType: !164)
!164 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 256, flags: DIFlagVector, elements: !165)
!165 = !{!166}
!166 = !DISubrange(count: 2)
!167 = !DILocalVariable(name: "kept", scope: !158, file: !1, line: 45, type: !168)
!168 = !DICompositeType(tag: DW_TAG_array_type, baseType: !163, size: 2048, elements: !54)
!169 = !DILocalVariable(name: "i", scope: !170, file: !1, line: 46, type: !18)
!170 = distinct !DILexicalBlock(scope: !158, file: !1, line: 46, column: 3)
!171 = !DILocalVariable(name: "v", scope: !172, file: !1, line: 47, type: !163)
!172 = distinct !DILexicalBlock(scope: !173, file: !1, line: 46, column: 31)
!173 = distinct !DILexicalBlock(scope: !170, file: !1, line: 46, column: 3)
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 0, scope: !158)
!176 = !DILocation(line: 45, column: 3, scope: !158)
!177 = !DILocation(line: 0, scope: !170)
!178 = !DILocation(line: 46, column: 21, scope: !173)
!179 = !DILocation(line: 46, column: 3, scope: !170)
!180 = !DILocation(line: 51, column: 19, scope: !158)
!181 = !DILocation(line: 51, column: 33, scope: !158)
!182 = !DILocation(line: 51, column: 26, scope: !158)
!183 = !DILocation(line: 51, column: 43, scope: !158)
!184 = !DILocation(line: 51, column: 41, scope: !158)
!185 = !DILocation(line: 51, column: 10, scope: !158)
!186 = !DILocation(line: 52, column: 1, scope: !158)
!187 = !DILocation(line: 51, column: 3, scope: !158)
!188 = !DILocation(line: 47, column: 22, scope: !172)
!189 = !DILocation(line: 47, column: 21, scope: !172)
!190 = !DILocation(line: 47, column: 36, scope: !172)
!191 = !DILocation(line: 47, column: 28, scope: !172)
!192 = !DILocation(line: 0, scope: !172)
!193 = !DILocation(line: 48, column: 5, scope: !172)
!194 = !DILocation(line: 48, column: 13, scope: !172)
!195 = !{!69, !69, i64 0}
!196 = !DILocation(line: 49, column: 24, scope: !172)
!197 = !DILocation(line: 49, column: 17, scope: !172)
!198 = !DILocation(line: 49, column: 15, scope: !172)
!199 = !DILocation(line: 46, column: 27, scope: !173)
!200 = distinct !{!200, !179, !201, !43}
!201 = !DILocation(line: 50, column: 3, scope: !170)
