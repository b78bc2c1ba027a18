; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm precisions.c
; ModuleID = 'precisions.c'
source_filename = "precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Record = type { x86_fp80, i32, double }

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @extended(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !13 {
    #dbg_value(double %0, !17, !DIExpression(), !23)
    #dbg_value(double %1, !18, !DIExpression(), !23)
  %3 = fpext double %0 to x86_fp80, !dbg !24
    #dbg_value(x86_fp80 %3, !19, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !23)
  %4 = fpext double %1 to x86_fp80, !dbg !25
    #dbg_value(x86_fp80 %4, !21, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !23)
  %5 = fdiv x86_fp80 %3, %4, !dbg !26
  %6 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %3, x86_fp80 %4, x86_fp80 %5), !dbg !27
  %7 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %3) #9, !dbg !28
  %8 = fsub x86_fp80 %6, %7, !dbg !29
    #dbg_value(x86_fp80 %8, !22, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !23)
  %9 = fmul x86_fp80 %8, %3, !dbg !30
  %10 = fptrunc x86_fp80 %9 to double, !dbg !31
  ret double %10, !dbg !32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !33 x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @extended_library(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !37 {
    #dbg_value(double %0, !39, !DIExpression(), !41)
    #dbg_value(double %1, !40, !DIExpression(), !41)
  %3 = fpext double %0 to x86_fp80, !dbg !42
  %4 = tail call x86_fp80 @sinl(x86_fp80 noundef %3) #9, !dbg !43
  %5 = fpext double %1 to x86_fp80, !dbg !44
  %6 = tail call x86_fp80 @expl(x86_fp80 noundef %5) #9, !dbg !45
  %7 = tail call x86_fp80 @powl(x86_fp80 noundef %3, x86_fp80 noundef %5) #9, !dbg !46
  %8 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %4, x86_fp80 %6, x86_fp80 %7), !dbg !47
  %9 = tail call x86_fp80 @logl(x86_fp80 noundef %3) #9, !dbg !48
  %10 = fadd x86_fp80 %8, %9, !dbg !49
  %11 = tail call x86_fp80 @atan2l(x86_fp80 noundef %5, x86_fp80 noundef %3) #9, !dbg !50
  %12 = fadd x86_fp80 %10, %11, !dbg !51
  %13 = fptrunc x86_fp80 %12 to double, !dbg !43
  ret double %13, !dbg !52
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !53 x86_fp80 @sinl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !54 x86_fp80 @expl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !55 x86_fp80 @powl(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !58 x86_fp80 @logl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !59 x86_fp80 @atan2l(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @extended_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !60 {
  %3 = alloca [5 x x86_fp80], align 16, !DIAssignID !79
    #dbg_assign(i1 undef, !69, !DIExpression(), !79, ptr %3, !DIExpression(), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 80, 48), !81, ptr undef, !DIExpression(), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 208, 48), !82, ptr undef, !DIExpression(), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 336, 48), !83, ptr undef, !DIExpression(), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 464, 48), !84, ptr undef, !DIExpression(), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 592, 48), !85, ptr undef, !DIExpression(), !80)
    #dbg_value(ptr %0, !67, !DIExpression(), !80)
    #dbg_value(i32 %1, !68, !DIExpression(), !80)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #9, !dbg !86
    #dbg_value(x86_fp80 0xK00000000000000000000, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i32 0, !75, !DIExpression(), !87)
    #dbg_value(i64 0, !75, !DIExpression(), !87)
  %4 = load double, ptr %0, align 8, !dbg !88, !tbaa !90
  %5 = fmul double %4, 2.000000e+00, !dbg !94
  %6 = fpext double %5 to x86_fp80, !dbg !88
  store x86_fp80 %6, ptr %3, align 16, !dbg !95, !tbaa !96
    #dbg_value(i64 1, !75, !DIExpression(), !87)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !88
  %8 = load double, ptr %7, align 8, !dbg !88, !tbaa !90
  %9 = fmul double %8, 2.000000e+00, !dbg !94
  %10 = fpext double %9 to x86_fp80, !dbg !88
  %11 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !98
  store x86_fp80 %10, ptr %11, align 16, !dbg !95, !tbaa !96
    #dbg_value(i64 2, !75, !DIExpression(), !87)
  %12 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !88
  %13 = load double, ptr %12, align 8, !dbg !88, !tbaa !90
  %14 = fmul double %13, 2.000000e+00, !dbg !94
  %15 = fpext double %14 to x86_fp80, !dbg !88
  %16 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !98
  store x86_fp80 %15, ptr %16, align 16, !dbg !95, !tbaa !96
    #dbg_value(i64 3, !75, !DIExpression(), !87)
  %17 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !88
  %18 = load double, ptr %17, align 8, !dbg !88, !tbaa !90
  %19 = fmul double %18, 2.000000e+00, !dbg !94
  %20 = fpext double %19 to x86_fp80, !dbg !88
  %21 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !98
  store x86_fp80 %20, ptr %21, align 16, !dbg !95, !tbaa !96
    #dbg_value(i64 4, !75, !DIExpression(), !87)
  %22 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !88
  %23 = load double, ptr %22, align 8, !dbg !88, !tbaa !90
  %24 = fmul double %23, 2.000000e+00, !dbg !94
  %25 = fpext double %24 to x86_fp80, !dbg !88
  %26 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !98
  store x86_fp80 %25, ptr %26, align 16, !dbg !95, !tbaa !96
    #dbg_value(i64 5, !75, !DIExpression(), !87)
    #dbg_value(x86_fp80 %6, !73, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 80, 48), !99, ptr undef, !DIExpression(), !80)
    #dbg_value(x86_fp80 %10, !73, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 208, 48), !100, ptr undef, !DIExpression(), !80)
    #dbg_value(x86_fp80 %15, !73, !DIExpression(DW_OP_LLVM_fragment, 256, 80), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 336, 48), !101, ptr undef, !DIExpression(), !80)
    #dbg_value(x86_fp80 %20, !73, !DIExpression(DW_OP_LLVM_fragment, 384, 80), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 464, 48), !102, ptr undef, !DIExpression(), !80)
    #dbg_value(x86_fp80 %25, !73, !DIExpression(DW_OP_LLVM_fragment, 512, 80), !80)
    #dbg_assign(i1 undef, !73, !DIExpression(DW_OP_LLVM_fragment, 592, 48), !103, ptr undef, !DIExpression(), !80)
    #dbg_value(i32 0, !77, !DIExpression(), !104)
    #dbg_value(x86_fp80 0xK00000000000000000000, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 0, !77, !DIExpression(), !104)
    #dbg_value(x86_fp80 0xK00000000000000000000, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
  %27 = srem i32 %1, 5, !dbg !105
  %28 = sext i32 %27 to i64, !dbg !107
  %29 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %28, !dbg !107
  %30 = load x86_fp80, ptr %29, align 16, !dbg !107, !tbaa !96
  %31 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %6, x86_fp80 %30, x86_fp80 0xK00000000000000000000), !dbg !108
    #dbg_value(x86_fp80 %31, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 1, !77, !DIExpression(), !104)
  %32 = add i32 %1, 1, !dbg !109
  %33 = srem i32 %32, 5, !dbg !105
  %34 = sext i32 %33 to i64, !dbg !107
  %35 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %34, !dbg !107
  %36 = load x86_fp80, ptr %35, align 16, !dbg !107, !tbaa !96
  %37 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %10, x86_fp80 %36, x86_fp80 %31), !dbg !108
    #dbg_value(x86_fp80 %37, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 2, !77, !DIExpression(), !104)
  %38 = add i32 %1, 2, !dbg !109
  %39 = srem i32 %38, 5, !dbg !105
  %40 = sext i32 %39 to i64, !dbg !107
  %41 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %40, !dbg !107
  %42 = load x86_fp80, ptr %41, align 16, !dbg !107, !tbaa !96
  %43 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %15, x86_fp80 %42, x86_fp80 %37), !dbg !108
    #dbg_value(x86_fp80 %43, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 3, !77, !DIExpression(), !104)
  %44 = add i32 %1, 3, !dbg !109
  %45 = srem i32 %44, 5, !dbg !105
  %46 = sext i32 %45 to i64, !dbg !107
  %47 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %46, !dbg !107
  %48 = load x86_fp80, ptr %47, align 16, !dbg !107, !tbaa !96
  %49 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %20, x86_fp80 %48, x86_fp80 %43), !dbg !108
    #dbg_value(x86_fp80 %49, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 4, !77, !DIExpression(), !104)
  %50 = add i32 %1, 4, !dbg !109
  %51 = srem i32 %50, 5, !dbg !105
  %52 = sext i32 %51 to i64, !dbg !107
  %53 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %52, !dbg !107
  %54 = load x86_fp80, ptr %53, align 16, !dbg !107, !tbaa !96
  %55 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %25, x86_fp80 %54, x86_fp80 %49), !dbg !108
    #dbg_value(x86_fp80 %55, !74, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !80)
    #dbg_value(i64 5, !77, !DIExpression(), !104)
  %56 = fptrunc x86_fp80 %55 to double, !dbg !110
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #9, !dbg !111
  ret double %56, !dbg !112
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @extended_in_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !113 {
    #dbg_value(ptr %0, !115, !DIExpression(), !120)
    #dbg_value(i32 %1, !116, !DIExpression(), !120)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
    #dbg_value(i32 0, !118, !DIExpression(), !121)
  %3 = icmp sgt i32 %1, 0, !dbg !122
  br i1 %3, label %4, label %30, !dbg !124

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !122
  %6 = and i64 %5, 3, !dbg !124
  %7 = icmp ult i32 %1, 4, !dbg !124
  br i1 %7, label %10, label %8, !dbg !124

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !124
  br label %32, !dbg !124

10:                                               ; preds = %32, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %58, %32 ]
  %12 = phi i64 [ 0, %4 ], [ %59, %32 ]
  %13 = phi x86_fp80 [ 0xK3FFF8000000000000000, %4 ], [ %58, %32 ]
  %14 = icmp eq i64 %6, 0, !dbg !124
  br i1 %14, label %27, label %15, !dbg !124

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %24, %15 ], [ %12, %10 ]
  %17 = phi x86_fp80 [ %23, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %25, %15 ], [ 0, %10 ]
    #dbg_value(i64 %16, !118, !DIExpression(), !121)
    #dbg_value(x86_fp80 %17, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %19 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !125
  %20 = load double, ptr %19, align 8, !dbg !125, !tbaa !90
  %21 = fpext double %20 to x86_fp80, !dbg !125
  %22 = tail call x86_fp80 @sinl(x86_fp80 noundef %17) #9, !dbg !126
  %23 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %17, x86_fp80 %21, x86_fp80 %22), !dbg !127
    #dbg_value(x86_fp80 %23, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %24 = add nuw nsw i64 %16, 1, !dbg !128
    #dbg_value(i64 %24, !118, !DIExpression(), !121)
  %25 = add i64 %18, 1, !dbg !124
  %26 = icmp eq i64 %25, %6, !dbg !124
  br i1 %26, label %27, label %15, !dbg !124, !llvm.loop !129

27:                                               ; preds = %15, %10
  %28 = phi x86_fp80 [ %11, %10 ], [ %23, %15 ], !dbg !127
  %29 = fptrunc x86_fp80 %28 to double, !dbg !131
  br label %30, !dbg !131

30:                                               ; preds = %27, %2
  %31 = phi double [ 1.000000e+00, %2 ], [ %29, %27 ], !dbg !120
  ret double %31, !dbg !132

32:                                               ; preds = %32, %8
  %33 = phi i64 [ 0, %8 ], [ %59, %32 ]
  %34 = phi x86_fp80 [ 0xK3FFF8000000000000000, %8 ], [ %58, %32 ]
  %35 = phi i64 [ 0, %8 ], [ %60, %32 ]
    #dbg_value(i64 %33, !118, !DIExpression(), !121)
    #dbg_value(x86_fp80 %34, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %36 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !125
  %37 = load double, ptr %36, align 8, !dbg !125, !tbaa !90
  %38 = fpext double %37 to x86_fp80, !dbg !125
  %39 = tail call x86_fp80 @sinl(x86_fp80 noundef %34) #9, !dbg !126
  %40 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %34, x86_fp80 %38, x86_fp80 %39), !dbg !127
    #dbg_value(x86_fp80 %40, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %41 = or disjoint i64 %33, 1, !dbg !128
    #dbg_value(i64 %41, !118, !DIExpression(), !121)
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !125
  %43 = load double, ptr %42, align 8, !dbg !125, !tbaa !90
  %44 = fpext double %43 to x86_fp80, !dbg !125
  %45 = tail call x86_fp80 @sinl(x86_fp80 noundef %40) #9, !dbg !126
  %46 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %40, x86_fp80 %44, x86_fp80 %45), !dbg !127
    #dbg_value(x86_fp80 %46, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %47 = or disjoint i64 %33, 2, !dbg !128
    #dbg_value(i64 %47, !118, !DIExpression(), !121)
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !125
  %49 = load double, ptr %48, align 8, !dbg !125, !tbaa !90
  %50 = fpext double %49 to x86_fp80, !dbg !125
  %51 = tail call x86_fp80 @sinl(x86_fp80 noundef %46) #9, !dbg !126
  %52 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %46, x86_fp80 %50, x86_fp80 %51), !dbg !127
    #dbg_value(x86_fp80 %52, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %53 = or disjoint i64 %33, 3, !dbg !128
    #dbg_value(i64 %53, !118, !DIExpression(), !121)
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !125
  %55 = load double, ptr %54, align 8, !dbg !125, !tbaa !90
  %56 = fpext double %55 to x86_fp80, !dbg !125
  %57 = tail call x86_fp80 @sinl(x86_fp80 noundef %52) #9, !dbg !126
  %58 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %52, x86_fp80 %56, x86_fp80 %57), !dbg !127
    #dbg_value(x86_fp80 %58, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !120)
  %59 = add nuw nsw i64 %33, 4, !dbg !128
    #dbg_value(i64 %59, !118, !DIExpression(), !121)
  %60 = add i64 %35, 4, !dbg !124
  %61 = icmp eq i64 %60, %9, !dbg !124
  br i1 %61, label %10, label %32, !dbg !124, !llvm.loop !133
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @extended_in_open_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #7 !dbg !136 {
    #dbg_value(ptr %0, !138, !DIExpression(), !143)
    #dbg_value(i32 %1, !139, !DIExpression(), !143)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i32 0, !141, !DIExpression(), !144)
    #dbg_value(i64 0, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %3 = load double, ptr %0, align 8, !dbg !145, !tbaa !90
  %4 = fadd double %3, 1.000000e+00, !dbg !147
  %5 = fpext double %4 to x86_fp80, !dbg !148
  %6 = fadd x86_fp80 %5, 0xK3FFF8000000000000000, !dbg !149
    #dbg_value(x86_fp80 %6, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 1, !141, !DIExpression(), !144)
  %7 = fcmp olt x86_fp80 %6, 0xK4005C800000000000000, !dbg !150
  br i1 %7, label %11, label %8, !dbg !151, !llvm.loop !152

8:                                                ; preds = %59, %51, %43, %35, %27, %19, %11, %2
  %9 = phi x86_fp80 [ %6, %2 ], [ %17, %11 ], [ %25, %19 ], [ %33, %27 ], [ %41, %35 ], [ %49, %43 ], [ %57, %51 ], [ %65, %59 ], !dbg !149
  %10 = fptrunc x86_fp80 %9 to double, !dbg !154
  ret double %10, !dbg !155

11:                                               ; preds = %2
    #dbg_value(i64 1, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %6, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %12 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !145
  %13 = load double, ptr %12, align 8, !dbg !145, !tbaa !90
  %14 = fadd double %13, 1.000000e+00, !dbg !147
  %15 = fpext double %14 to x86_fp80, !dbg !148
  %16 = fmul x86_fp80 %6, %6, !dbg !156
  %17 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %6, x86_fp80 %15, x86_fp80 %16), !dbg !149
    #dbg_value(x86_fp80 %17, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 2, !141, !DIExpression(), !144)
  %18 = fcmp olt x86_fp80 %17, 0xK4005C800000000000000, !dbg !150
  br i1 %18, label %19, label %8, !dbg !151, !llvm.loop !152

19:                                               ; preds = %11
    #dbg_value(i64 2, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %17, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %20 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !145
  %21 = load double, ptr %20, align 8, !dbg !145, !tbaa !90
  %22 = fadd double %21, 1.000000e+00, !dbg !147
  %23 = fpext double %22 to x86_fp80, !dbg !148
  %24 = fmul x86_fp80 %17, %17, !dbg !156
  %25 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %17, x86_fp80 %23, x86_fp80 %24), !dbg !149
    #dbg_value(x86_fp80 %25, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 3, !141, !DIExpression(), !144)
  %26 = fcmp olt x86_fp80 %25, 0xK4005C800000000000000, !dbg !150
  br i1 %26, label %27, label %8, !dbg !151, !llvm.loop !152

27:                                               ; preds = %19
    #dbg_value(i64 3, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %25, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %28 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !145
  %29 = load double, ptr %28, align 8, !dbg !145, !tbaa !90
  %30 = fadd double %29, 1.000000e+00, !dbg !147
  %31 = fpext double %30 to x86_fp80, !dbg !148
  %32 = fmul x86_fp80 %25, %25, !dbg !156
  %33 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %25, x86_fp80 %31, x86_fp80 %32), !dbg !149
    #dbg_value(x86_fp80 %33, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 4, !141, !DIExpression(), !144)
  %34 = fcmp olt x86_fp80 %33, 0xK4005C800000000000000, !dbg !150
  br i1 %34, label %35, label %8, !dbg !151, !llvm.loop !152

35:                                               ; preds = %27
    #dbg_value(i64 4, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %33, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %36 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !145
  %37 = load double, ptr %36, align 8, !dbg !145, !tbaa !90
  %38 = fadd double %37, 1.000000e+00, !dbg !147
  %39 = fpext double %38 to x86_fp80, !dbg !148
  %40 = fmul x86_fp80 %33, %33, !dbg !156
  %41 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %33, x86_fp80 %39, x86_fp80 %40), !dbg !149
    #dbg_value(x86_fp80 %41, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 5, !141, !DIExpression(), !144)
  %42 = fcmp olt x86_fp80 %41, 0xK4005C800000000000000, !dbg !150
  br i1 %42, label %43, label %8, !dbg !151, !llvm.loop !152

43:                                               ; preds = %35
    #dbg_value(i64 5, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %41, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %44 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !145
  %45 = load double, ptr %44, align 8, !dbg !145, !tbaa !90
  %46 = fadd double %45, 1.000000e+00, !dbg !147
  %47 = fpext double %46 to x86_fp80, !dbg !148
  %48 = fmul x86_fp80 %41, %41, !dbg !156
  %49 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %41, x86_fp80 %47, x86_fp80 %48), !dbg !149
    #dbg_value(x86_fp80 %49, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 6, !141, !DIExpression(), !144)
  %50 = fcmp olt x86_fp80 %49, 0xK4005C800000000000000, !dbg !150
  br i1 %50, label %51, label %8, !dbg !151, !llvm.loop !152

51:                                               ; preds = %43
    #dbg_value(i64 6, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %49, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %52 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !145
  %53 = load double, ptr %52, align 8, !dbg !145, !tbaa !90
  %54 = fadd double %53, 1.000000e+00, !dbg !147
  %55 = fpext double %54 to x86_fp80, !dbg !148
  %56 = fmul x86_fp80 %49, %49, !dbg !156
  %57 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %49, x86_fp80 %55, x86_fp80 %56), !dbg !149
    #dbg_value(x86_fp80 %57, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 7, !141, !DIExpression(), !144)
  %58 = fcmp olt x86_fp80 %57, 0xK4005C800000000000000, !dbg !150
  br i1 %58, label %59, label %8, !dbg !151, !llvm.loop !152

59:                                               ; preds = %51
    #dbg_value(i64 7, !141, !DIExpression(), !144)
    #dbg_value(x86_fp80 %57, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
  %60 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !145
  %61 = load double, ptr %60, align 8, !dbg !145, !tbaa !90
  %62 = fadd double %61, 1.000000e+00, !dbg !147
  %63 = fpext double %62 to x86_fp80, !dbg !148
  %64 = fmul x86_fp80 %57, %57, !dbg !156
  %65 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %57, x86_fp80 %63, x86_fp80 %64), !dbg !149
    #dbg_value(x86_fp80 %65, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !143)
    #dbg_value(i64 8, !141, !DIExpression(), !144)
  br label %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @extended_in_structure(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !157 {
  %2 = alloca %struct.Record, align 16, !DIAssignID !169
    #dbg_assign(i1 undef, !162, !DIExpression(), !169, ptr %2, !DIExpression(), !170)
  %3 = alloca %struct.Record, align 16
  %4 = alloca %struct.Record, align 16
    #dbg_value(ptr %0, !161, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #9, !dbg !171
  %5 = load double, ptr %0, align 8, !dbg !172, !tbaa !90
  %6 = fpext double %5 to x86_fp80, !dbg !172
  store x86_fp80 %6, ptr %3, align 16, !dbg !173, !tbaa !174
  %7 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !173
  store i32 3, ptr %7, align 16, !dbg !173, !tbaa !177
  %8 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !173
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !178
  %10 = load double, ptr %9, align 8, !dbg !178, !tbaa !90
  store double %10, ptr %8, align 8, !dbg !173, !tbaa !179
  call fastcc void @changed(ptr dead_on_unwind nonnull writable sret(%struct.Record) align 16 %2, ptr noundef nonnull byval(%struct.Record) align 16 %3), !dbg !180
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #9, !dbg !181
  call fastcc void @changed(ptr dead_on_unwind nonnull writable sret(%struct.Record) align 16 %4, ptr noundef nonnull byval(%struct.Record) align 16 %2), !dbg !181
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 16 dereferenceable(32) %4, i64 32, i1 false), !dbg !181, !tbaa.struct !182, !DIAssignID !184
    #dbg_assign(i1 undef, !162, !DIExpression(), !184, ptr %2, !DIExpression(), !170)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #9, !dbg !181
  %11 = load x86_fp80, ptr %2, align 16, !dbg !185, !tbaa !174
  %12 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !186
  %13 = load double, ptr %12, align 8, !dbg !186, !tbaa !179
  %14 = fpext double %13 to x86_fp80, !dbg !187
  %15 = fmul x86_fp80 %11, %14, !dbg !188
  %16 = fptrunc x86_fp80 %15 to double, !dbg !189
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #9, !dbg !190
  ret double %16, !dbg !191
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @changed(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Record) align 16 %0, ptr nocapture noundef byval(%struct.Record) align 16 %1) unnamed_addr #8 !dbg !192 {
    #dbg_declare(ptr %1, !196, !DIExpression(), !197)
  %3 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !198
  %4 = load double, ptr %3, align 8, !dbg !198, !tbaa !179
  %5 = fpext double %4 to x86_fp80, !dbg !199
  %6 = load x86_fp80, ptr %1, align 16, !dbg !200, !tbaa !174
  %7 = fmul x86_fp80 %6, %5, !dbg !200
  store x86_fp80 %7, ptr %1, align 16, !dbg !200, !tbaa !174
  %8 = fadd x86_fp80 %7, %5, !dbg !201
  %9 = fptrunc x86_fp80 %8 to double, !dbg !201
  store double %9, ptr %3, align 8, !dbg !201, !tbaa !179
  %10 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !202
  %11 = load i32, ptr %10, align 16, !dbg !203, !tbaa !177
  %12 = add nsw i32 %11, 1, !dbg !203
  store i32 %12, ptr %10, align 16, !dbg !203, !tbaa !177
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %0, ptr noundef nonnull align 16 dereferenceable(32) %1, i64 32, i1 false), !dbg !204, !tbaa.struct !182
  ret void, !dbg !205
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @quadruple(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !206 {
    #dbg_value(ptr %0, !208, !DIExpression(), !213)
  %2 = load double, ptr %0, align 8, !dbg !214, !tbaa !90
  %3 = fpext double %2 to fp128, !dbg !214
    #dbg_value(fp128 %3, !209, !DIExpression(), !213)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !215
  %5 = load double, ptr %4, align 8, !dbg !215, !tbaa !90
  %6 = fpext double %5 to fp128, !dbg !215
    #dbg_value(fp128 %6, !211, !DIExpression(), !213)
  %7 = fdiv fp128 %3, %6, !dbg !216
  %8 = tail call fp128 @llvm.fmuladd.f128(fp128 %3, fp128 %6, fp128 %7), !dbg !217
    #dbg_value(fp128 %8, !212, !DIExpression(), !213)
  %9 = fmul fp128 %8, %3, !dbg !218
  %10 = fptrunc fp128 %9 to double, !dbg !219
  ret double %10, !dbg !220
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare fp128 @llvm.fmuladd.f128(fp128, fp128, fp128) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @quadruple_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !221 {
  %3 = alloca [4 x fp128], align 16, !DIAssignID !232
    #dbg_assign(i1 undef, !229, !DIExpression(), !232, ptr %3, !DIExpression(), !233)
    #dbg_value(ptr %0, !223, !DIExpression(), !233)
    #dbg_value(i32 %1, !224, !DIExpression(), !233)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #9, !dbg !234
    #dbg_value(i32 0, !230, !DIExpression(), !235)
    #dbg_value(i64 0, !230, !DIExpression(), !235)
  %4 = load double, ptr %0, align 8, !dbg !236, !tbaa !90
  %5 = fpext double %4 to fp128, !dbg !236
    #dbg_value(fp128 %5, !225, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !233)
    #dbg_value(i64 1, !230, !DIExpression(), !235)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !236
  %7 = load double, ptr %6, align 8, !dbg !236, !tbaa !90
  %8 = fpext double %7 to fp128, !dbg !236
    #dbg_value(fp128 %8, !225, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !233)
    #dbg_value(i64 2, !230, !DIExpression(), !235)
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !236
  %10 = load double, ptr %9, align 8, !dbg !236, !tbaa !90
  %11 = fpext double %10 to fp128, !dbg !236
    #dbg_value(fp128 %11, !225, !DIExpression(DW_OP_LLVM_fragment, 256, 128), !233)
    #dbg_value(i64 3, !230, !DIExpression(), !235)
  %12 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !236
  %13 = load double, ptr %12, align 8, !dbg !236, !tbaa !90
  %14 = fpext double %13 to fp128, !dbg !236
    #dbg_value(fp128 %14, !225, !DIExpression(DW_OP_LLVM_fragment, 384, 128), !233)
    #dbg_value(i64 4, !230, !DIExpression(), !235)
  store fp128 %5, ptr %3, align 16, !dbg !238, !DIAssignID !239
  %15 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !238
  store fp128 %8, ptr %15, align 16, !dbg !238, !DIAssignID !240
  %16 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !238
  store fp128 %11, ptr %16, align 16, !dbg !238, !DIAssignID !241
  %17 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !238
  store fp128 %14, ptr %17, align 16, !dbg !238, !DIAssignID !242
    #dbg_assign(fp128 %5, !229, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !239, ptr %3, !DIExpression(), !233)
    #dbg_assign(fp128 %8, !229, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !240, ptr %15, !DIExpression(), !233)
    #dbg_assign(fp128 %11, !229, !DIExpression(DW_OP_LLVM_fragment, 256, 128), !241, ptr %16, !DIExpression(), !233)
    #dbg_assign(fp128 %14, !229, !DIExpression(DW_OP_LLVM_fragment, 384, 128), !242, ptr %17, !DIExpression(), !233)
  %18 = srem i32 %1, 4, !dbg !243
  %19 = sext i32 %18 to i64, !dbg !244
  %20 = getelementptr inbounds [4 x fp128], ptr %3, i64 0, i64 %19, !dbg !244
  %21 = load fp128, ptr %20, align 16, !dbg !244, !tbaa !245
  %22 = fmul fp128 %21, %8, !dbg !247
  %23 = fmul fp128 %22, %11, !dbg !248
  %24 = fptrunc fp128 %23 to double, !dbg !249
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #9, !dbg !250
  ret double %24, !dbg !251
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @half_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !252 {
  %3 = alloca [4 x half], align 2, !DIAssignID !264
    #dbg_assign(i1 undef, !256, !DIExpression(), !264, ptr %3, !DIExpression(), !265)
    #dbg_value(ptr %0, !254, !DIExpression(), !265)
    #dbg_value(i32 %1, !255, !DIExpression(), !265)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #9, !dbg !266
    #dbg_value(i32 0, !259, !DIExpression(), !267)
    #dbg_value(i64 0, !259, !DIExpression(), !267)
  %4 = load double, ptr %0, align 8, !dbg !268, !tbaa !90
  %5 = fptrunc double %4 to half, !dbg !270
  %6 = fmul half %5, 0xH4000, !dbg !271
  store half %6, ptr %3, align 2, !dbg !272, !tbaa !273
    #dbg_value(i64 1, !259, !DIExpression(), !267)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !268
  %8 = load double, ptr %7, align 8, !dbg !268, !tbaa !90
  %9 = fptrunc double %8 to half, !dbg !270
  %10 = fmul half %9, 0xH4000, !dbg !271
  %11 = getelementptr inbounds i8, ptr %3, i64 2, !dbg !275
  store half %10, ptr %11, align 2, !dbg !272, !tbaa !273
    #dbg_value(i64 2, !259, !DIExpression(), !267)
  %12 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !268
  %13 = load double, ptr %12, align 8, !dbg !268, !tbaa !90
  %14 = fptrunc double %13 to half, !dbg !270
  %15 = fmul half %14, 0xH4000, !dbg !271
  %16 = getelementptr inbounds i8, ptr %3, i64 4, !dbg !275
  store half %15, ptr %16, align 2, !dbg !272, !tbaa !273
    #dbg_value(i64 3, !259, !DIExpression(), !267)
  %17 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !268
  %18 = load double, ptr %17, align 8, !dbg !268, !tbaa !90
  %19 = fptrunc double %18 to half, !dbg !270
  %20 = fmul half %19, 0xH4000, !dbg !271
  %21 = getelementptr inbounds i8, ptr %3, i64 6, !dbg !275
  store half %20, ptr %21, align 2, !dbg !272, !tbaa !273
    #dbg_value(i64 4, !259, !DIExpression(), !267)
    #dbg_value(half %6, !258, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !265)
    #dbg_value(half %10, !258, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !265)
    #dbg_value(half %15, !258, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !265)
    #dbg_value(half %20, !258, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !265)
    #dbg_value(double 0.000000e+00, !261, !DIExpression(), !265)
    #dbg_value(i32 0, !262, !DIExpression(), !276)
  %22 = getelementptr inbounds i8, ptr %0, i64 32
  %23 = load double, ptr %22, align 8, !tbaa !90
    #dbg_value(i64 0, !262, !DIExpression(), !276)
    #dbg_value(double 0.000000e+00, !261, !DIExpression(), !265)
  %24 = fpext half %6 to double, !dbg !277
  %25 = fmul double %23, %24, !dbg !279
  %26 = srem i32 %1, 4, !dbg !280
  %27 = sext i32 %26 to i64, !dbg !281
  %28 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %27, !dbg !281
  %29 = load half, ptr %28, align 2, !dbg !281, !tbaa !273
  %30 = fpext half %29 to double, !dbg !282
  %31 = tail call double @llvm.fmuladd.f64(double %25, double %30, double 0.000000e+00), !dbg !283
    #dbg_value(double %31, !261, !DIExpression(), !265)
    #dbg_value(i64 1, !262, !DIExpression(), !276)
  %32 = fpext half %10 to double, !dbg !277
  %33 = fmul double %23, %32, !dbg !279
  %34 = add i32 %1, 1, !dbg !284
  %35 = srem i32 %34, 4, !dbg !280
  %36 = sext i32 %35 to i64, !dbg !281
  %37 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %36, !dbg !281
  %38 = load half, ptr %37, align 2, !dbg !281, !tbaa !273
  %39 = fpext half %38 to double, !dbg !282
  %40 = tail call double @llvm.fmuladd.f64(double %33, double %39, double %31), !dbg !283
    #dbg_value(double %40, !261, !DIExpression(), !265)
    #dbg_value(i64 2, !262, !DIExpression(), !276)
  %41 = fpext half %15 to double, !dbg !277
  %42 = fmul double %23, %41, !dbg !279
  %43 = add i32 %1, 2, !dbg !284
  %44 = srem i32 %43, 4, !dbg !280
  %45 = sext i32 %44 to i64, !dbg !281
  %46 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %45, !dbg !281
  %47 = load half, ptr %46, align 2, !dbg !281, !tbaa !273
  %48 = fpext half %47 to double, !dbg !282
  %49 = tail call double @llvm.fmuladd.f64(double %42, double %48, double %40), !dbg !283
    #dbg_value(double %49, !261, !DIExpression(), !265)
    #dbg_value(i64 3, !262, !DIExpression(), !276)
  %50 = fpext half %20 to double, !dbg !277
  %51 = fmul double %23, %50, !dbg !279
  %52 = add i32 %1, 3, !dbg !284
  %53 = srem i32 %52, 4, !dbg !280
  %54 = sext i32 %53 to i64, !dbg !281
  %55 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %54, !dbg !281
  %56 = load half, ptr %55, align 2, !dbg !281, !tbaa !273
  %57 = fpext half %56 to double, !dbg !282
  %58 = tail call double @llvm.fmuladd.f64(double %51, double %57, double %49), !dbg !283
    #dbg_value(double %58, !261, !DIExpression(), !265)
    #dbg_value(i64 4, !262, !DIExpression(), !276)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #9, !dbg !285
  ret double %58, !dbg !286
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "precisions.c", directory: ".", checksumkind: CSK_MD5, checksum: "4784fdb3c64e4c591f103d41b726e09d")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "extended", scope: !1, file: !1, line: 5, type: !14, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!3, !3, !3}
!16 = !{!17, !18, !19, !21, !22}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 5, type: !3)
!18 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 5, type: !3)
!19 = !DILocalVariable(name: "a", scope: !13, file: !1, line: 6, type: !20)
!20 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!21 = !DILocalVariable(name: "b", scope: !13, file: !1, line: 6, type: !20)
!22 = !DILocalVariable(name: "c", scope: !13, file: !1, line: 6, type: !20)
!23 = !DILocation(line: 0, scope: !13)
!24 = !DILocation(line: 6, column: 19, scope: !13)
!25 = !DILocation(line: 6, column: 26, scope: !13)
!26 = !DILocation(line: 6, column: 43, scope: !13)
!27 = !DILocation(line: 6, column: 39, scope: !13)
!28 = !DILocation(line: 6, column: 49, scope: !13)
!29 = !DILocation(line: 6, column: 47, scope: !13)
!30 = !DILocation(line: 7, column: 21, scope: !13)
!31 = !DILocation(line: 7, column: 10, scope: !13)
!32 = !DILocation(line: 7, column: 3, scope: !13)
!33 = !DISubprogram(name: "sqrtl", scope: !34, file: !34, line: 143, type: !35, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!34 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!35 = !DISubroutineType(types: !36)
!36 = !{!20, !20}
!37 = distinct !DISubprogram(name: "extended_library", scope: !1, file: !1, line: 9, type: !14, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38)
!38 = !{!39, !40}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !37, file: !1, line: 9, type: !3)
!40 = !DILocalVariable(name: "y", arg: 2, scope: !37, file: !1, line: 9, type: !3)
!41 = !DILocation(line: 0, scope: !37)
!42 = !DILocation(line: 9, column: 59, scope: !37)
!43 = !DILocation(line: 9, column: 54, scope: !37)
!44 = !DILocation(line: 9, column: 69, scope: !37)
!45 = !DILocation(line: 9, column: 64, scope: !37)
!46 = !DILocation(line: 9, column: 74, scope: !37)
!47 = !DILocation(line: 9, column: 72, scope: !37)
!48 = !DILocation(line: 9, column: 87, scope: !37)
!49 = !DILocation(line: 9, column: 85, scope: !37)
!50 = !DILocation(line: 9, column: 97, scope: !37)
!51 = !DILocation(line: 9, column: 95, scope: !37)
!52 = !DILocation(line: 9, column: 47, scope: !37)
!53 = !DISubprogram(name: "sinl", scope: !34, file: !34, line: 64, type: !35, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubprogram(name: "expl", scope: !34, file: !34, line: 95, type: !35, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubprogram(name: "powl", scope: !34, file: !34, line: 140, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubroutineType(types: !57)
!57 = !{!20, !20, !20}
!58 = !DISubprogram(name: "logl", scope: !34, file: !34, line: 104, type: !35, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DISubprogram(name: "atan2l", scope: !34, file: !34, line: 59, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!60 = distinct !DISubprogram(name: "extended_copied", scope: !1, file: !1, line: 10, type: !61, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66)
!61 = !DISubroutineType(types: !62)
!62 = !{!3, !63, !65}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!65 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!66 = !{!67, !68, !69, !73, !74, !75, !77}
!67 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !1, line: 10, type: !63)
!68 = !DILocalVariable(name: "n", arg: 2, scope: !60, file: !1, line: 10, type: !65)
!69 = !DILocalVariable(name: "a", scope: !60, file: !1, line: 11, type: !70)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 640, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 5)
!73 = !DILocalVariable(name: "b", scope: !60, file: !1, line: 11, type: !70)
!74 = !DILocalVariable(name: "s", scope: !60, file: !1, line: 11, type: !20)
!75 = !DILocalVariable(name: "i", scope: !76, file: !1, line: 12, type: !65)
!76 = distinct !DILexicalBlock(scope: !60, file: !1, line: 12, column: 3)
!77 = !DILocalVariable(name: "i", scope: !78, file: !1, line: 14, type: !65)
!78 = distinct !DILexicalBlock(scope: !60, file: !1, line: 14, column: 3)
!79 = distinct !DIAssignID()
!80 = !DILocation(line: 0, scope: !60)
!81 = distinct !DIAssignID()
!82 = distinct !DIAssignID()
!83 = distinct !DIAssignID()
!84 = distinct !DIAssignID()
!85 = distinct !DIAssignID()
!86 = !DILocation(line: 11, column: 3, scope: !60)
!87 = !DILocation(line: 0, scope: !76)
!88 = !DILocation(line: 12, column: 38, scope: !89)
!89 = distinct !DILexicalBlock(scope: !76, file: !1, line: 12, column: 3)
!90 = !{!91, !91, i64 0}
!91 = !{!"double", !92, i64 0}
!92 = !{!"omnipotent char", !93, i64 0}
!93 = !{!"Simple C/C++ TBAA"}
!94 = !DILocation(line: 12, column: 43, scope: !89)
!95 = !DILocation(line: 12, column: 36, scope: !89)
!96 = !{!97, !97, i64 0}
!97 = !{!"long double", !92, i64 0}
!98 = !DILocation(line: 12, column: 31, scope: !89)
!99 = distinct !DIAssignID()
!100 = distinct !DIAssignID()
!101 = distinct !DIAssignID()
!102 = distinct !DIAssignID()
!103 = distinct !DIAssignID()
!104 = !DILocation(line: 0, scope: !78)
!105 = !DILocation(line: 14, column: 53, scope: !106)
!106 = distinct !DILexicalBlock(scope: !78, file: !1, line: 14, column: 3)
!107 = !DILocation(line: 14, column: 43, scope: !106)
!108 = !DILocation(line: 14, column: 33, scope: !106)
!109 = !DILocation(line: 14, column: 48, scope: !106)
!110 = !DILocation(line: 15, column: 10, scope: !60)
!111 = !DILocation(line: 16, column: 1, scope: !60)
!112 = !DILocation(line: 15, column: 3, scope: !60)
!113 = distinct !DISubprogram(name: "extended_in_loop", scope: !1, file: !1, line: 17, type: !61, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !114)
!114 = !{!115, !116, !117, !118}
!115 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !1, line: 17, type: !63)
!116 = !DILocalVariable(name: "n", arg: 2, scope: !113, file: !1, line: 17, type: !65)
!117 = !DILocalVariable(name: "s", scope: !113, file: !1, line: 18, type: !20)
!118 = !DILocalVariable(name: "i", scope: !119, file: !1, line: 19, type: !65)
!119 = distinct !DILexicalBlock(scope: !113, file: !1, line: 19, column: 3)
!120 = !DILocation(line: 0, scope: !113)
!121 = !DILocation(line: 0, scope: !119)
!122 = !DILocation(line: 19, column: 21, scope: !123)
!123 = distinct !DILexicalBlock(scope: !119, file: !1, line: 19, column: 3)
!124 = !DILocation(line: 19, column: 3, scope: !119)
!125 = !DILocation(line: 19, column: 39, scope: !123)
!126 = !DILocation(line: 19, column: 46, scope: !123)
!127 = !DILocation(line: 19, column: 44, scope: !123)
!128 = !DILocation(line: 19, column: 27, scope: !123)
!129 = distinct !{!129, !130}
!130 = !{!"llvm.loop.unroll.disable"}
!131 = !DILocation(line: 20, column: 10, scope: !113)
!132 = !DILocation(line: 20, column: 3, scope: !113)
!133 = distinct !{!133, !124, !134, !135}
!134 = !DILocation(line: 19, column: 52, scope: !119)
!135 = !{!"llvm.loop.mustprogress"}
!136 = distinct !DISubprogram(name: "extended_in_open_loop", scope: !1, file: !1, line: 22, type: !61, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !137)
!137 = !{!138, !139, !140, !141}
!138 = !DILocalVariable(name: "x", arg: 1, scope: !136, file: !1, line: 22, type: !63)
!139 = !DILocalVariable(name: "n", arg: 2, scope: !136, file: !1, line: 22, type: !65)
!140 = !DILocalVariable(name: "s", scope: !136, file: !1, line: 23, type: !20)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 24, type: !65)
!142 = distinct !DILexicalBlock(scope: !136, file: !1, line: 24, column: 3)
!143 = !DILocation(line: 0, scope: !136)
!144 = !DILocation(line: 0, scope: !142)
!145 = !DILocation(line: 24, column: 51, scope: !146)
!146 = distinct !DILexicalBlock(scope: !142, file: !1, line: 24, column: 3)
!147 = !DILocation(line: 24, column: 56, scope: !146)
!148 = !DILocation(line: 24, column: 50, scope: !146)
!149 = !DILocation(line: 24, column: 61, scope: !146)
!150 = !DILocation(line: 24, column: 21, scope: !146)
!151 = !DILocation(line: 24, column: 3, scope: !142)
!152 = distinct !{!152, !151, !153, !135}
!153 = !DILocation(line: 24, column: 67, scope: !142)
!154 = !DILocation(line: 25, column: 10, scope: !136)
!155 = !DILocation(line: 25, column: 3, scope: !136)
!156 = !DILocation(line: 24, column: 65, scope: !146)
!157 = distinct !DISubprogram(name: "extended_in_structure", scope: !1, file: !1, line: 34, type: !158, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !160)
!158 = !DISubroutineType(types: !159)
!159 = !{!3, !63}
!160 = !{!161, !162}
!161 = !DILocalVariable(name: "x", arg: 1, scope: !157, file: !1, line: 34, type: !63)
!162 = !DILocalVariable(name: "r", scope: !157, file: !1, line: 35, type: !163)
!163 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 27, baseType: !164)
!164 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 27, size: 256, elements: !165)
!165 = !{!166, !167, !168}
!166 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !164, file: !1, line: 27, baseType: !20, size: 128)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !164, file: !1, line: 27, baseType: !65, size: 32, offset: 128)
!168 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !164, file: !1, line: 27, baseType: !3, size: 64, offset: 192)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 0, scope: !157)
!171 = !DILocation(line: 35, column: 3, scope: !157)
!172 = !DILocation(line: 35, column: 31, scope: !157)
!173 = !DILocation(line: 35, column: 30, scope: !157)
!174 = !{!175, !97, i64 0}
!175 = !{!"", !97, i64 0, !176, i64 16, !91, i64 24}
!176 = !{!"int", !92, i64 0}
!177 = !{!175, !176, i64 16}
!178 = !DILocation(line: 35, column: 40, scope: !157)
!179 = !{!175, !91, i64 24}
!180 = !DILocation(line: 35, column: 14, scope: !157)
!181 = !DILocation(line: 36, column: 7, scope: !157)
!182 = !{i64 0, i64 16, !96, i64 16, i64 4, !183, i64 24, i64 8, !90}
!183 = !{!176, !176, i64 0}
!184 = distinct !DIAssignID()
!185 = !DILocation(line: 37, column: 12, scope: !157)
!186 = !DILocation(line: 37, column: 18, scope: !157)
!187 = !DILocation(line: 37, column: 16, scope: !157)
!188 = !DILocation(line: 37, column: 14, scope: !157)
!189 = !DILocation(line: 37, column: 10, scope: !157)
!190 = !DILocation(line: 38, column: 1, scope: !157)
!191 = !DILocation(line: 37, column: 3, scope: !157)
!192 = distinct !DISubprogram(name: "changed", scope: !1, file: !1, line: 28, type: !193, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !195)
!193 = !DISubroutineType(types: !194)
!194 = !{!163, !163}
!195 = !{!196}
!196 = !DILocalVariable(name: "r", arg: 1, scope: !192, file: !1, line: 28, type: !163)
!197 = !DILocation(line: 28, column: 56, scope: !192)
!198 = !DILocation(line: 29, column: 12, scope: !192)
!199 = !DILocation(line: 29, column: 10, scope: !192)
!200 = !DILocation(line: 29, column: 7, scope: !192)
!201 = !DILocation(line: 30, column: 7, scope: !192)
!202 = !DILocation(line: 31, column: 5, scope: !192)
!203 = !DILocation(line: 31, column: 6, scope: !192)
!204 = !DILocation(line: 32, column: 10, scope: !192)
!205 = !DILocation(line: 32, column: 3, scope: !192)
!206 = distinct !DISubprogram(name: "quadruple", scope: !1, file: !1, line: 39, type: !158, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !207)
!207 = !{!208, !209, !211, !212}
!208 = !DILocalVariable(name: "x", arg: 1, scope: !206, file: !1, line: 39, type: !63)
!209 = !DILocalVariable(name: "a", scope: !206, file: !1, line: 40, type: !210)
!210 = !DIBasicType(name: "__float128", size: 128, encoding: DW_ATE_float)
!211 = !DILocalVariable(name: "b", scope: !206, file: !1, line: 40, type: !210)
!212 = !DILocalVariable(name: "c", scope: !206, file: !1, line: 40, type: !210)
!213 = !DILocation(line: 0, scope: !206)
!214 = !DILocation(line: 40, column: 18, scope: !206)
!215 = !DILocation(line: 40, column: 28, scope: !206)
!216 = !DILocation(line: 40, column: 48, scope: !206)
!217 = !DILocation(line: 40, column: 44, scope: !206)
!218 = !DILocation(line: 41, column: 21, scope: !206)
!219 = !DILocation(line: 41, column: 10, scope: !206)
!220 = !DILocation(line: 41, column: 3, scope: !206)
!221 = distinct !DISubprogram(name: "quadruple_copied", scope: !1, file: !1, line: 43, type: !61, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !222)
!222 = !{!223, !224, !225, !229, !230}
!223 = !DILocalVariable(name: "x", arg: 1, scope: !221, file: !1, line: 43, type: !63)
!224 = !DILocalVariable(name: "n", arg: 2, scope: !221, file: !1, line: 43, type: !65)
!225 = !DILocalVariable(name: "a", scope: !221, file: !1, line: 44, type: !226)
!226 = !DICompositeType(tag: DW_TAG_array_type, baseType: !210, size: 512, elements: !227)
!227 = !{!228}
!228 = !DISubrange(count: 4)
!229 = !DILocalVariable(name: "b", scope: !221, file: !1, line: 44, type: !226)
!230 = !DILocalVariable(name: "i", scope: !231, file: !1, line: 45, type: !65)
!231 = distinct !DILexicalBlock(scope: !221, file: !1, line: 45, column: 3)
!232 = distinct !DIAssignID()
!233 = !DILocation(line: 0, scope: !221)
!234 = !DILocation(line: 44, column: 3, scope: !221)
!235 = !DILocation(line: 0, scope: !231)
!236 = !DILocation(line: 45, column: 38, scope: !237)
!237 = distinct !DILexicalBlock(scope: !231, file: !1, line: 45, column: 3)
!238 = !DILocation(line: 46, column: 3, scope: !221)
!239 = distinct !DIAssignID()
!240 = distinct !DIAssignID()
!241 = distinct !DIAssignID()
!242 = distinct !DIAssignID()
!243 = !DILocation(line: 47, column: 23, scope: !221)
!244 = !DILocation(line: 47, column: 19, scope: !221)
!245 = !{!246, !246, i64 0}
!246 = !{!"__float128", !92, i64 0}
!247 = !DILocation(line: 47, column: 28, scope: !221)
!248 = !DILocation(line: 47, column: 35, scope: !221)
!249 = !DILocation(line: 47, column: 10, scope: !221)
!250 = !DILocation(line: 48, column: 1, scope: !221)
!251 = !DILocation(line: 47, column: 3, scope: !221)
!252 = distinct !DISubprogram(name: "half_copied", scope: !1, file: !1, line: 50, type: !61, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !253)
!253 = !{!254, !255, !256, !258, !259, !261, !262}
!254 = !DILocalVariable(name: "x", arg: 1, scope: !252, file: !1, line: 50, type: !63)
!255 = !DILocalVariable(name: "n", arg: 2, scope: !252, file: !1, line: 50, type: !65)
!256 = !DILocalVariable(name: "a", scope: !252, file: !1, line: 51, type: !257)
!257 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !227)
!258 = !DILocalVariable(name: "b", scope: !252, file: !1, line: 51, type: !257)
!259 = !DILocalVariable(name: "i", scope: !260, file: !1, line: 52, type: !65)
!260 = distinct !DILexicalBlock(scope: !252, file: !1, line: 52, column: 3)
!261 = !DILocalVariable(name: "s", scope: !252, file: !1, line: 54, type: !3)
!262 = !DILocalVariable(name: "i", scope: !263, file: !1, line: 55, type: !65)
!263 = distinct !DILexicalBlock(scope: !252, file: !1, line: 55, column: 3)
!264 = distinct !DIAssignID()
!265 = !DILocation(line: 0, scope: !252)
!266 = !DILocation(line: 51, column: 3, scope: !252)
!267 = !DILocation(line: 0, scope: !260)
!268 = !DILocation(line: 52, column: 48, scope: !269)
!269 = distinct !DILexicalBlock(scope: !260, file: !1, line: 52, column: 3)
!270 = !DILocation(line: 52, column: 38, scope: !269)
!271 = !DILocation(line: 52, column: 53, scope: !269)
!272 = !DILocation(line: 52, column: 36, scope: !269)
!273 = !{!274, !274, i64 0}
!274 = !{!"_Float16", !92, i64 0}
!275 = !DILocation(line: 52, column: 31, scope: !269)
!276 = !DILocation(line: 0, scope: !263)
!277 = !DILocation(line: 55, column: 36, scope: !278)
!278 = distinct !DILexicalBlock(scope: !263, file: !1, line: 55, column: 3)
!279 = !DILocation(line: 55, column: 49, scope: !278)
!280 = !DILocation(line: 55, column: 76, scope: !278)
!281 = !DILocation(line: 55, column: 66, scope: !278)
!282 = !DILocation(line: 55, column: 58, scope: !278)
!283 = !DILocation(line: 55, column: 33, scope: !278)
!284 = !DILocation(line: 55, column: 71, scope: !278)
!285 = !DILocation(line: 57, column: 1, scope: !252)
!286 = !DILocation(line: 56, column: 3, scope: !252)
