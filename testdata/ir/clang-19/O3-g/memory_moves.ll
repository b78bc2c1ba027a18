; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-19/O3-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @copy_to_local_then_square(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !21, !DIExpression(), !29)
  %2 = load double, ptr %0, align 8, !dbg !30
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !30
  %4 = load double, ptr %3, align 8, !dbg !30
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !30
  %6 = load double, ptr %5, align 8, !dbg !30
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !30
  %8 = load double, ptr %7, align 8, !dbg !30
    #dbg_value(double %2, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !29)
    #dbg_value(double %4, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !29)
    #dbg_value(double %6, !22, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !29)
    #dbg_value(double %8, !22, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !29)
    #dbg_value(i32 0, !26, !DIExpression(), !31)
    #dbg_value(i64 0, !26, !DIExpression(), !31)
  %9 = fmul double %2, %2, !dbg !32
    #dbg_value(double %9, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !29)
    #dbg_value(i64 1, !26, !DIExpression(), !31)
  %10 = fmul double %4, %4, !dbg !32
  %11 = fmul double %10, 2.000000e+00, !dbg !35
    #dbg_value(double %11, !22, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !29)
    #dbg_value(i64 2, !26, !DIExpression(), !31)
  %12 = fmul double %6, %6, !dbg !32
  %13 = fmul double %12, 3.000000e+00, !dbg !35
    #dbg_value(double %13, !22, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !29)
    #dbg_value(i64 3, !26, !DIExpression(), !31)
  %14 = fmul double %8, %8, !dbg !32
  %15 = fmul double %14, 4.000000e+00, !dbg !35
    #dbg_value(double %15, !22, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !29)
    #dbg_value(i64 4, !26, !DIExpression(), !31)
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %9), !dbg !36
  %17 = fsub double %16, %15, !dbg !37
  ret double %17, !dbg !38
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !39 {
    #dbg_value(ptr %0, !44, !DIExpression(), !49)
    #dbg_value(i32 %1, !45, !DIExpression(), !49)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !50
  %4 = add nsw i32 %1, -1, !dbg !51
  %5 = sext i32 %4 to i64, !dbg !52
  %6 = shl nsw i64 %5, 3, !dbg !53
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !54
    #dbg_value(double 0.000000e+00, !46, !DIExpression(), !49)
    #dbg_value(i32 0, !47, !DIExpression(), !55)
  %7 = icmp sgt i32 %1, 0, !dbg !56
  br i1 %7, label %8, label %32, !dbg !58

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !56
  %10 = and i64 %9, 3, !dbg !58
  %11 = icmp ult i32 %1, 4, !dbg !58
  br i1 %11, label %14, label %12, !dbg !58

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483644, !dbg !58
  br label %34, !dbg !58

14:                                               ; preds = %34, %8
  %15 = phi double [ poison, %8 ], [ %65, %34 ]
  %16 = phi i64 [ 0, %8 ], [ %59, %34 ]
  %17 = phi double [ 0.000000e+00, %8 ], [ %65, %34 ]
  %18 = icmp eq i64 %10, 0, !dbg !58
  br i1 %18, label %32, label %19, !dbg !58

19:                                               ; preds = %14, %19
  %20 = phi i64 [ %23, %19 ], [ %16, %14 ]
  %21 = phi double [ %29, %19 ], [ %17, %14 ]
  %22 = phi i64 [ %30, %19 ], [ 0, %14 ]
    #dbg_value(i64 %20, !47, !DIExpression(), !55)
    #dbg_value(double %21, !46, !DIExpression(), !49)
  %23 = add nuw nsw i64 %20, 1, !dbg !59
  %24 = trunc nuw nsw i64 %23 to i32, !dbg !61
  %25 = uitofp nneg i32 %24 to double, !dbg !61
  %26 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !62
  %27 = load double, ptr %26, align 8, !dbg !62, !tbaa !63
  %28 = fmul double %27, %25, !dbg !67
  %29 = tail call double @llvm.fmuladd.f64(double %28, double %27, double %21), !dbg !68
    #dbg_value(i64 %23, !47, !DIExpression(), !55)
    #dbg_value(double %29, !46, !DIExpression(), !49)
  %30 = add i64 %22, 1, !dbg !58
  %31 = icmp eq i64 %30, %10, !dbg !58
  br i1 %31, label %32, label %19, !dbg !58, !llvm.loop !69

32:                                               ; preds = %14, %19, %2
  %33 = phi double [ 0.000000e+00, %2 ], [ %15, %14 ], [ %29, %19 ], !dbg !49
  ret double %33, !dbg !71

34:                                               ; preds = %34, %12
  %35 = phi i64 [ 0, %12 ], [ %59, %34 ]
  %36 = phi double [ 0.000000e+00, %12 ], [ %65, %34 ]
  %37 = phi i64 [ 0, %12 ], [ %66, %34 ]
    #dbg_value(i64 %35, !47, !DIExpression(), !55)
    #dbg_value(double %36, !46, !DIExpression(), !49)
  %38 = or disjoint i64 %35, 1, !dbg !59
  %39 = trunc nuw nsw i64 %38 to i32, !dbg !61
  %40 = uitofp nneg i32 %39 to double, !dbg !61
  %41 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !62
  %42 = load double, ptr %41, align 8, !dbg !62, !tbaa !63
  %43 = fmul double %42, %40, !dbg !67
  %44 = tail call double @llvm.fmuladd.f64(double %43, double %42, double %36), !dbg !68
    #dbg_value(i64 %38, !47, !DIExpression(), !55)
    #dbg_value(double %44, !46, !DIExpression(), !49)
  %45 = or disjoint i64 %35, 2, !dbg !59
  %46 = trunc nuw nsw i64 %45 to i32, !dbg !61
  %47 = uitofp nneg i32 %46 to double, !dbg !61
  %48 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !62
  %49 = load double, ptr %48, align 8, !dbg !62, !tbaa !63
  %50 = fmul double %49, %47, !dbg !67
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %49, double %44), !dbg !68
    #dbg_value(i64 %45, !47, !DIExpression(), !55)
    #dbg_value(double %51, !46, !DIExpression(), !49)
  %52 = or disjoint i64 %35, 3, !dbg !59
  %53 = trunc nuw nsw i64 %52 to i32, !dbg !61
  %54 = uitofp nneg i32 %53 to double, !dbg !61
  %55 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !62
  %56 = load double, ptr %55, align 8, !dbg !62, !tbaa !63
  %57 = fmul double %56, %54, !dbg !67
  %58 = tail call double @llvm.fmuladd.f64(double %57, double %56, double %51), !dbg !68
    #dbg_value(i64 %52, !47, !DIExpression(), !55)
    #dbg_value(double %58, !46, !DIExpression(), !49)
  %59 = add nuw nsw i64 %35, 4, !dbg !59
  %60 = trunc nuw nsw i64 %59 to i32, !dbg !61
  %61 = uitofp nneg i32 %60 to double, !dbg !61
  %62 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !62
  %63 = load double, ptr %62, align 8, !dbg !62, !tbaa !63
  %64 = fmul double %63, %61, !dbg !67
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %63, double %58), !dbg !68
    #dbg_value(i64 %59, !47, !DIExpression(), !55)
    #dbg_value(double %65, !46, !DIExpression(), !49)
  %66 = add i64 %37, 4, !dbg !58
  %67 = icmp eq i64 %66, %13, !dbg !58
  br i1 %67, label %14, label %34, !dbg !58, !llvm.loop !72
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #3 !dbg !75 {
    #dbg_value(ptr %0, !79, !DIExpression(), !84)
    #dbg_value(ptr %1, !80, !DIExpression(), !84)
    #dbg_value(i32 %2, !81, !DIExpression(), !84)
  %4 = sext i32 %2 to i64, !dbg !85
  %5 = shl nsw i64 %4, 3, !dbg !86
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !87
    #dbg_value(i32 0, !82, !DIExpression(), !88)
  %6 = icmp sgt i32 %2, 0, !dbg !89
  br i1 %6, label %7, label %62, !dbg !91

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !89
  %9 = getelementptr double, ptr %0, i64 %4, !dbg !91
  %10 = icmp ult i32 %2, 6, !dbg !91
  br i1 %10, label %11, label %29, !dbg !91

11:                                               ; preds = %60, %29, %7
  %12 = phi i64 [ 0, %29 ], [ 0, %7 ], [ %39, %60 ]
  %13 = and i64 %8, 1, !dbg !91
  %14 = icmp eq i64 %13, 0, !dbg !91
  br i1 %14, label %23, label %15, !dbg !91

15:                                               ; preds = %11
    #dbg_value(i64 poison, !82, !DIExpression(), !88)
  %16 = getelementptr inbounds double, ptr %1, i64 %12, !dbg !92
  %17 = load double, ptr %16, align 8, !dbg !92, !tbaa !63
  %18 = xor i64 %12, -1, !dbg !94
  %19 = getelementptr double, ptr %9, i64 %18, !dbg !95
  %20 = load double, ptr %19, align 8, !dbg !96, !tbaa !63
  %21 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %20), !dbg !96
  store double %21, ptr %19, align 8, !dbg !96, !tbaa !63
  %22 = or disjoint i64 %12, 1, !dbg !97
    #dbg_value(i64 %22, !82, !DIExpression(), !88)
  br label %23, !dbg !91

23:                                               ; preds = %15, %11
  %24 = phi i64 [ %12, %11 ], [ %22, %15 ]
  %25 = add nsw i64 %8, -1, !dbg !91
  %26 = icmp eq i64 %12, %25, !dbg !91
  br i1 %26, label %62, label %27, !dbg !91

27:                                               ; preds = %23
  %28 = getelementptr i8, ptr %1, i64 8, !dbg !91
  br label %68, !dbg !91

29:                                               ; preds = %7
  %30 = shl nuw nsw i64 %8, 3, !dbg !91
  %31 = sub nsw i64 %4, %8, !dbg !91
  %32 = shl nsw i64 %31, 3, !dbg !91
  %33 = getelementptr i8, ptr %0, i64 %32, !dbg !91
  %34 = getelementptr i8, ptr %1, i64 %30, !dbg !91
  %35 = icmp ult ptr %33, %34, !dbg !91
  %36 = icmp ugt ptr %9, %1, !dbg !91
  %37 = and i1 %35, %36, !dbg !91
  br i1 %37, label %11, label %38, !dbg !91

38:                                               ; preds = %29
  %39 = and i64 %8, 2147483644, !dbg !91
  br label %40, !dbg !91

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %58, %40 ], !dbg !97
  %42 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !92
  %43 = getelementptr inbounds i8, ptr %42, i64 16, !dbg !92
  %44 = load <2 x double>, ptr %42, align 8, !dbg !92, !tbaa !63, !alias.scope !98
  %45 = load <2 x double>, ptr %43, align 8, !dbg !92, !tbaa !63, !alias.scope !98
  %46 = xor i64 %41, -1, !dbg !94
  %47 = getelementptr double, ptr %9, i64 %46, !dbg !95
  %48 = getelementptr i8, ptr %47, i64 -8, !dbg !96
  %49 = getelementptr i8, ptr %47, i64 -24, !dbg !96
  %50 = load <2 x double>, ptr %48, align 8, !dbg !96, !tbaa !63, !alias.scope !101, !noalias !98
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !96
  %52 = load <2 x double>, ptr %49, align 8, !dbg !96, !tbaa !63, !alias.scope !101, !noalias !98
  %53 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !96
  %54 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %44, <2 x double> %44, <2 x double> %51), !dbg !96
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %53), !dbg !96
  %56 = shufflevector <2 x double> %54, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !96
  store <2 x double> %56, ptr %48, align 8, !dbg !96, !tbaa !63, !alias.scope !101, !noalias !98
  %57 = shufflevector <2 x double> %55, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !96
  store <2 x double> %57, ptr %49, align 8, !dbg !96, !tbaa !63, !alias.scope !101, !noalias !98
  %58 = add nuw i64 %41, 4, !dbg !97
  %59 = icmp eq i64 %58, %39, !dbg !97
  br i1 %59, label %60, label %40, !dbg !97, !llvm.loop !103

60:                                               ; preds = %40
  %61 = icmp eq i64 %39, %8, !dbg !91
  br i1 %61, label %62, label %11, !dbg !91

62:                                               ; preds = %23, %68, %60, %3
  %63 = load double, ptr %0, align 8, !dbg !107, !tbaa !63
  %64 = getelementptr double, ptr %0, i64 %4, !dbg !108
  %65 = getelementptr i8, ptr %64, i64 -8, !dbg !108
  %66 = load double, ptr %65, align 8, !dbg !108, !tbaa !63
  %67 = fmul double %63, %66, !dbg !109
  ret double %67, !dbg !110

68:                                               ; preds = %68, %27
  %69 = phi i64 [ %24, %27 ], [ %82, %68 ]
    #dbg_value(i64 %69, !82, !DIExpression(), !88)
  %70 = getelementptr inbounds double, ptr %1, i64 %69, !dbg !92
  %71 = load double, ptr %70, align 8, !dbg !92, !tbaa !63
  %72 = xor i64 %69, -1, !dbg !94
  %73 = getelementptr double, ptr %9, i64 %72, !dbg !95
  %74 = load double, ptr %73, align 8, !dbg !96, !tbaa !63
  %75 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %74), !dbg !96
  store double %75, ptr %73, align 8, !dbg !96, !tbaa !63
    #dbg_value(i64 %69, !82, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !88)
  %76 = getelementptr double, ptr %28, i64 %69, !dbg !92
  %77 = load double, ptr %76, align 8, !dbg !92, !tbaa !63
  %78 = sub i64 -2, %69, !dbg !94
  %79 = getelementptr double, ptr %9, i64 %78, !dbg !95
  %80 = load double, ptr %79, align 8, !dbg !96, !tbaa !63
  %81 = tail call double @llvm.fmuladd.f64(double %77, double %77, double %80), !dbg !96
  store double %81, ptr %79, align 8, !dbg !96, !tbaa !63
  %82 = add nuw nsw i64 %69, 2, !dbg !97
    #dbg_value(i64 %82, !82, !DIExpression(), !88)
  %83 = icmp eq i64 %82, %8, !dbg !89
  br i1 %83, label %62, label %68, !dbg !91, !llvm.loop !111
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #5 !dbg !112 {
    #dbg_value(ptr %0, !116, !DIExpression(), !119)
    #dbg_value(ptr %1, !117, !DIExpression(), !119)
    #dbg_value(i32 %2, !118, !DIExpression(), !119)
  %4 = sext i32 %2 to i64, !dbg !120
  %5 = shl nsw i64 %4, 3, !dbg !121
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !122
  %6 = load double, ptr %0, align 8, !dbg !123, !tbaa !63
  %7 = fmul double %6, 2.000000e+00, !dbg !123
  store double %7, ptr %0, align 8, !dbg !123, !tbaa !63
  ret void, !dbg !124
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #5 !dbg !125 {
    #dbg_value(ptr %0, !143, !DIExpression(), !146)
    #dbg_value(ptr %1, !144, !DIExpression(), !146)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !147, !tbaa.struct !148
  %3 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !150
  %4 = load float, ptr %3, align 8, !dbg !151, !tbaa !152
  %5 = fpext float %4 to double, !dbg !151
  %6 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !154
  %7 = load double, ptr %6, align 8, !dbg !155, !tbaa !63
  %8 = fmul double %7, %5, !dbg !155
  store double %8, ptr %6, align 8, !dbg !155, !tbaa !63
  %9 = load double, ptr %1, align 8, !dbg !156
  %10 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !156
  %11 = load double, ptr %10, align 8, !dbg !156, !tbaa !149
  %12 = getelementptr inbounds i8, ptr %1, i64 28, !dbg !156
  %13 = load float, ptr %12, align 4, !dbg !156, !tbaa !149
    #dbg_value(double %9, !145, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !146)
    #dbg_value(double %8, !145, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !146)
    #dbg_value(double %11, !145, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !146)
    #dbg_value(float poison, !145, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !146)
    #dbg_value(float %13, !145, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !146)
  %14 = fpext float %13 to double, !dbg !157
  %15 = fmul double %11, %14, !dbg !158
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15), !dbg !159
  ret double %16, !dbg !160
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !{!21, !22, !26}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "t", scope: !14, file: !1, line: 5, type: !23)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 256, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 7, type: !28)
!27 = distinct !DILexicalBlock(scope: !14, file: !1, line: 7, column: 3)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DILocation(line: 0, scope: !14)
!30 = !DILocation(line: 6, column: 3, scope: !14)
!31 = !DILocation(line: 0, scope: !27)
!32 = !DILocation(line: 8, column: 17, scope: !33)
!33 = distinct !DILexicalBlock(scope: !34, file: !1, line: 7, column: 31)
!34 = distinct !DILexicalBlock(scope: !27, file: !1, line: 7, column: 3)
!35 = !DILocation(line: 8, column: 24, scope: !33)
!36 = !DILocation(line: 10, column: 15, scope: !14)
!37 = !DILocation(line: 10, column: 29, scope: !14)
!38 = !DILocation(line: 10, column: 3, scope: !14)
!39 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !40, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !43)
!40 = !DISubroutineType(types: !41)
!41 = !{!17, !42, !28}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!43 = !{!44, !45, !46, !47}
!44 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !1, line: 13, type: !42)
!45 = !DILocalVariable(name: "n", arg: 2, scope: !39, file: !1, line: 13, type: !28)
!46 = !DILocalVariable(name: "s", scope: !39, file: !1, line: 15, type: !17)
!47 = !DILocalVariable(name: "i", scope: !48, file: !1, line: 16, type: !28)
!48 = distinct !DILexicalBlock(scope: !39, file: !1, line: 16, column: 3)
!49 = !DILocation(line: 0, scope: !39)
!50 = !DILocation(line: 14, column: 13, scope: !39)
!51 = !DILocation(line: 14, column: 32, scope: !39)
!52 = !DILocation(line: 14, column: 21, scope: !39)
!53 = !DILocation(line: 14, column: 37, scope: !39)
!54 = !DILocation(line: 14, column: 3, scope: !39)
!55 = !DILocation(line: 0, scope: !48)
!56 = !DILocation(line: 16, column: 21, scope: !57)
!57 = distinct !DILexicalBlock(scope: !48, file: !1, line: 16, column: 3)
!58 = !DILocation(line: 16, column: 3, scope: !48)
!59 = !DILocation(line: 17, column: 13, scope: !60)
!60 = distinct !DILexicalBlock(scope: !57, file: !1, line: 16, column: 31)
!61 = !DILocation(line: 17, column: 10, scope: !60)
!62 = !DILocation(line: 17, column: 20, scope: !60)
!63 = !{!64, !64, i64 0}
!64 = !{!"double", !65, i64 0}
!65 = !{!"omnipotent char", !66, i64 0}
!66 = !{!"Simple C/C++ TBAA"}
!67 = !DILocation(line: 17, column: 18, scope: !60)
!68 = !DILocation(line: 17, column: 7, scope: !60)
!69 = distinct !{!69, !70}
!70 = !{!"llvm.loop.unroll.disable"}
!71 = !DILocation(line: 19, column: 3, scope: !39)
!72 = distinct !{!72, !58, !73, !74}
!73 = !DILocation(line: 18, column: 3, scope: !48)
!74 = !{!"llvm.loop.mustprogress"}
!75 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !76, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !78)
!76 = !DISubroutineType(types: !77)
!77 = !{!17, !42, !18, !28}
!78 = !{!79, !80, !81, !82}
!79 = !DILocalVariable(name: "out", arg: 1, scope: !75, file: !1, line: 23, type: !42)
!80 = !DILocalVariable(name: "x", arg: 2, scope: !75, file: !1, line: 23, type: !18)
!81 = !DILocalVariable(name: "n", arg: 3, scope: !75, file: !1, line: 23, type: !28)
!82 = !DILocalVariable(name: "i", scope: !83, file: !1, line: 25, type: !28)
!83 = distinct !DILexicalBlock(scope: !75, file: !1, line: 25, column: 3)
!84 = !DILocation(line: 0, scope: !75)
!85 = !DILocation(line: 24, column: 18, scope: !75)
!86 = !DILocation(line: 24, column: 28, scope: !75)
!87 = !DILocation(line: 24, column: 3, scope: !75)
!88 = !DILocation(line: 0, scope: !83)
!89 = !DILocation(line: 25, column: 21, scope: !90)
!90 = distinct !DILexicalBlock(scope: !83, file: !1, line: 25, column: 3)
!91 = !DILocation(line: 25, column: 3, scope: !83)
!92 = !DILocation(line: 26, column: 23, scope: !93)
!93 = distinct !DILexicalBlock(scope: !90, file: !1, line: 25, column: 31)
!94 = !DILocation(line: 26, column: 15, scope: !93)
!95 = !DILocation(line: 26, column: 5, scope: !93)
!96 = !DILocation(line: 26, column: 20, scope: !93)
!97 = !DILocation(line: 25, column: 27, scope: !90)
!98 = !{!99}
!99 = distinct !{!99, !100}
!100 = distinct !{!100, !"LVerDomain"}
!101 = !{!102}
!102 = distinct !{!102, !100}
!103 = distinct !{!103, !91, !104, !74, !105, !106}
!104 = !DILocation(line: 27, column: 3, scope: !83)
!105 = !{!"llvm.loop.isvectorized", i32 1}
!106 = !{!"llvm.loop.unroll.runtime.disable"}
!107 = !DILocation(line: 28, column: 10, scope: !75)
!108 = !DILocation(line: 28, column: 19, scope: !75)
!109 = !DILocation(line: 28, column: 17, scope: !75)
!110 = !DILocation(line: 28, column: 3, scope: !75)
!111 = distinct !{!111, !91, !104, !74, !105}
!112 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !113, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !115)
!113 = !DISubroutineType(types: !114)
!114 = !{null, !42, !18, !28}
!115 = !{!116, !117, !118}
!116 = !DILocalVariable(name: "dst", arg: 1, scope: !112, file: !1, line: 31, type: !42)
!117 = !DILocalVariable(name: "src", arg: 2, scope: !112, file: !1, line: 31, type: !18)
!118 = !DILocalVariable(name: "n", arg: 3, scope: !112, file: !1, line: 31, type: !28)
!119 = !DILocation(line: 0, scope: !112)
!120 = !DILocation(line: 32, column: 20, scope: !112)
!121 = !DILocation(line: 32, column: 30, scope: !112)
!122 = !DILocation(line: 32, column: 3, scope: !112)
!123 = !DILocation(line: 33, column: 10, scope: !112)
!124 = !DILocation(line: 34, column: 1, scope: !112)
!125 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !126, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !142)
!126 = !DISubroutineType(types: !127)
!127 = !{!17, !128, !141}
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!129 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !130)
!130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !131)
!131 = !{!132, !136}
!132 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !130, file: !1, line: 37, baseType: !133, size: 192)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 192, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 3)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !130, file: !1, line: 38, baseType: !137, size: 64, offset: 192)
!137 = !DICompositeType(tag: DW_TAG_array_type, baseType: !138, size: 64, elements: !139)
!138 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!139 = !{!140}
!140 = !DISubrange(count: 2)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!142 = !{!143, !144, !145}
!143 = !DILocalVariable(name: "a", arg: 1, scope: !125, file: !1, line: 41, type: !128)
!144 = !DILocalVariable(name: "b", arg: 2, scope: !125, file: !1, line: 41, type: !141)
!145 = !DILocalVariable(name: "c", scope: !125, file: !1, line: 44, type: !130)
!146 = !DILocation(line: 0, scope: !125)
!147 = !DILocation(line: 42, column: 8, scope: !125)
!148 = !{i64 0, i64 24, !149, i64 24, i64 8, !149}
!149 = !{!65, !65, i64 0}
!150 = !DILocation(line: 43, column: 19, scope: !125)
!151 = !DILocation(line: 43, column: 16, scope: !125)
!152 = !{!153, !153, i64 0}
!153 = !{!"float", !65, i64 0}
!154 = !DILocation(line: 43, column: 3, scope: !125)
!155 = !DILocation(line: 43, column: 13, scope: !125)
!156 = !DILocation(line: 44, column: 27, scope: !125)
!157 = !DILocation(line: 45, column: 43, scope: !125)
!158 = !DILocation(line: 45, column: 41, scope: !125)
!159 = !DILocation(line: 45, column: 30, scope: !125)
!160 = !DILocation(line: 45, column: 3, scope: !125)
