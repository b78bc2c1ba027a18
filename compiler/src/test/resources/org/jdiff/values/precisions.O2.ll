; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm precisions.c
; ModuleID = 'precisions.c'
source_filename = "precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Record = type { x86_fp80, i32, double }

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @extended(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !15 {
    #dbg_value(double %0, !19, !DIExpression(), !25)
    #dbg_value(double %1, !20, !DIExpression(), !25)
  %3 = fpext double %0 to x86_fp80, !dbg !26
    #dbg_value(x86_fp80 %3, !21, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !25)
  %4 = fpext double %1 to x86_fp80, !dbg !27
    #dbg_value(x86_fp80 %4, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !25)
  %5 = fdiv x86_fp80 %3, %4, !dbg !28
  %6 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %3, x86_fp80 %4, x86_fp80 %5), !dbg !29
  %7 = tail call x86_fp80 @sqrtl(x86_fp80 noundef %3) #11, !dbg !30
  %8 = fsub x86_fp80 %6, %7, !dbg !31
    #dbg_value(x86_fp80 %8, !24, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !25)
  %9 = fmul x86_fp80 %8, %3, !dbg !32
  %10 = fptrunc x86_fp80 %9 to double, !dbg !33
  ret double %10, !dbg !34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !35 x86_fp80 @sqrtl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @extended_library(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !39 {
    #dbg_value(double %0, !41, !DIExpression(), !43)
    #dbg_value(double %1, !42, !DIExpression(), !43)
  %3 = fpext double %0 to x86_fp80, !dbg !44
  %4 = tail call x86_fp80 @sinl(x86_fp80 noundef %3) #11, !dbg !45
  %5 = fpext double %1 to x86_fp80, !dbg !46
  %6 = tail call x86_fp80 @expl(x86_fp80 noundef %5) #11, !dbg !47
  %7 = tail call x86_fp80 @powl(x86_fp80 noundef %3, x86_fp80 noundef %5) #11, !dbg !48
  %8 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %4, x86_fp80 %6, x86_fp80 %7), !dbg !49
  %9 = tail call x86_fp80 @logl(x86_fp80 noundef %3) #11, !dbg !50
  %10 = fadd x86_fp80 %8, %9, !dbg !51
  %11 = tail call x86_fp80 @atan2l(x86_fp80 noundef %5, x86_fp80 noundef %3) #11, !dbg !52
  %12 = fadd x86_fp80 %10, %11, !dbg !53
  %13 = fptrunc x86_fp80 %12 to double, !dbg !45
  ret double %13, !dbg !54
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !55 x86_fp80 @sinl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !56 x86_fp80 @expl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !57 x86_fp80 @powl(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !60 x86_fp80 @logl(x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !61 x86_fp80 @atan2l(x86_fp80 noundef, x86_fp80 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @extended_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !62 {
  %3 = alloca [5 x x86_fp80], align 16, !DIAssignID !81
    #dbg_assign(i1 undef, !71, !DIExpression(), !81, ptr %3, !DIExpression(), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 80, 48), !83, ptr undef, !DIExpression(), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 208, 48), !84, ptr undef, !DIExpression(), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 336, 48), !85, ptr undef, !DIExpression(), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 464, 48), !86, ptr undef, !DIExpression(), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 592, 48), !87, ptr undef, !DIExpression(), !82)
    #dbg_value(ptr %0, !69, !DIExpression(), !82)
    #dbg_value(i32 %1, !70, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #11, !dbg !88
    #dbg_value(x86_fp80 0xK00000000000000000000, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i32 0, !77, !DIExpression(), !89)
    #dbg_value(i64 0, !77, !DIExpression(), !89)
  %4 = load double, ptr %0, align 8, !dbg !90, !tbaa !92
  %5 = fmul double %4, 2.000000e+00, !dbg !96
  %6 = fpext double %5 to x86_fp80, !dbg !90
  store x86_fp80 %6, ptr %3, align 16, !dbg !97, !tbaa !98
    #dbg_value(i64 1, !77, !DIExpression(), !89)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !90
  %8 = load double, ptr %7, align 8, !dbg !90, !tbaa !92
  %9 = fmul double %8, 2.000000e+00, !dbg !96
  %10 = fpext double %9 to x86_fp80, !dbg !90
  %11 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !100
  store x86_fp80 %10, ptr %11, align 16, !dbg !97, !tbaa !98
    #dbg_value(i64 2, !77, !DIExpression(), !89)
  %12 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !90
  %13 = load double, ptr %12, align 8, !dbg !90, !tbaa !92
  %14 = fmul double %13, 2.000000e+00, !dbg !96
  %15 = fpext double %14 to x86_fp80, !dbg !90
  %16 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !100
  store x86_fp80 %15, ptr %16, align 16, !dbg !97, !tbaa !98
    #dbg_value(i64 3, !77, !DIExpression(), !89)
  %17 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !90
  %18 = load double, ptr %17, align 8, !dbg !90, !tbaa !92
  %19 = fmul double %18, 2.000000e+00, !dbg !96
  %20 = fpext double %19 to x86_fp80, !dbg !90
  %21 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !100
  store x86_fp80 %20, ptr %21, align 16, !dbg !97, !tbaa !98
    #dbg_value(i64 4, !77, !DIExpression(), !89)
  %22 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !90
  %23 = load double, ptr %22, align 8, !dbg !90, !tbaa !92
  %24 = fmul double %23, 2.000000e+00, !dbg !96
  %25 = fpext double %24 to x86_fp80, !dbg !90
  %26 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !100
  store x86_fp80 %25, ptr %26, align 16, !dbg !97, !tbaa !98
    #dbg_value(i64 5, !77, !DIExpression(), !89)
    #dbg_value(x86_fp80 %6, !75, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 80, 48), !101, ptr undef, !DIExpression(), !82)
    #dbg_value(x86_fp80 %10, !75, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 208, 48), !102, ptr undef, !DIExpression(), !82)
    #dbg_value(x86_fp80 %15, !75, !DIExpression(DW_OP_LLVM_fragment, 256, 80), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 336, 48), !103, ptr undef, !DIExpression(), !82)
    #dbg_value(x86_fp80 %20, !75, !DIExpression(DW_OP_LLVM_fragment, 384, 80), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 464, 48), !104, ptr undef, !DIExpression(), !82)
    #dbg_value(x86_fp80 %25, !75, !DIExpression(DW_OP_LLVM_fragment, 512, 80), !82)
    #dbg_assign(i1 undef, !75, !DIExpression(DW_OP_LLVM_fragment, 592, 48), !105, ptr undef, !DIExpression(), !82)
    #dbg_value(i32 0, !79, !DIExpression(), !106)
    #dbg_value(x86_fp80 0xK00000000000000000000, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 0, !79, !DIExpression(), !106)
    #dbg_value(x86_fp80 0xK00000000000000000000, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
  %27 = srem i32 %1, 5, !dbg !107
  %28 = sext i32 %27 to i64, !dbg !109
  %29 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %28, !dbg !109
  %30 = load x86_fp80, ptr %29, align 16, !dbg !109, !tbaa !98
  %31 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %6, x86_fp80 %30, x86_fp80 0xK00000000000000000000), !dbg !110
    #dbg_value(x86_fp80 %31, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 1, !79, !DIExpression(), !106)
  %32 = add i32 %1, 1, !dbg !111
  %33 = srem i32 %32, 5, !dbg !107
  %34 = sext i32 %33 to i64, !dbg !109
  %35 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %34, !dbg !109
  %36 = load x86_fp80, ptr %35, align 16, !dbg !109, !tbaa !98
  %37 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %10, x86_fp80 %36, x86_fp80 %31), !dbg !110
    #dbg_value(x86_fp80 %37, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 2, !79, !DIExpression(), !106)
  %38 = add i32 %1, 2, !dbg !111
  %39 = srem i32 %38, 5, !dbg !107
  %40 = sext i32 %39 to i64, !dbg !109
  %41 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %40, !dbg !109
  %42 = load x86_fp80, ptr %41, align 16, !dbg !109, !tbaa !98
  %43 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %15, x86_fp80 %42, x86_fp80 %37), !dbg !110
    #dbg_value(x86_fp80 %43, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 3, !79, !DIExpression(), !106)
  %44 = add i32 %1, 3, !dbg !111
  %45 = srem i32 %44, 5, !dbg !107
  %46 = sext i32 %45 to i64, !dbg !109
  %47 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %46, !dbg !109
  %48 = load x86_fp80, ptr %47, align 16, !dbg !109, !tbaa !98
  %49 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %20, x86_fp80 %48, x86_fp80 %43), !dbg !110
    #dbg_value(x86_fp80 %49, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 4, !79, !DIExpression(), !106)
  %50 = add i32 %1, 4, !dbg !111
  %51 = srem i32 %50, 5, !dbg !107
  %52 = sext i32 %51 to i64, !dbg !109
  %53 = getelementptr inbounds [5 x x86_fp80], ptr %3, i64 0, i64 %52, !dbg !109
  %54 = load x86_fp80, ptr %53, align 16, !dbg !109, !tbaa !98
  %55 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %25, x86_fp80 %54, x86_fp80 %49), !dbg !110
    #dbg_value(x86_fp80 %55, !76, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !82)
    #dbg_value(i64 5, !79, !DIExpression(), !106)
  %56 = fptrunc x86_fp80 %55 to double, !dbg !112
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #11, !dbg !113
  ret double %56, !dbg !114
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @extended_in_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !115 {
    #dbg_value(ptr %0, !117, !DIExpression(), !122)
    #dbg_value(i32 %1, !118, !DIExpression(), !122)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
    #dbg_value(i32 0, !120, !DIExpression(), !123)
  %3 = icmp sgt i32 %1, 0, !dbg !124
  br i1 %3, label %4, label %30, !dbg !126

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !124
  %6 = and i64 %5, 3, !dbg !126
  %7 = icmp ult i32 %1, 4, !dbg !126
  br i1 %7, label %10, label %8, !dbg !126

8:                                                ; preds = %4
  %9 = and i64 %5, 2147483644, !dbg !126
  br label %32, !dbg !126

10:                                               ; preds = %32, %4
  %11 = phi x86_fp80 [ poison, %4 ], [ %58, %32 ]
  %12 = phi i64 [ 0, %4 ], [ %59, %32 ]
  %13 = phi x86_fp80 [ 0xK3FFF8000000000000000, %4 ], [ %58, %32 ]
  %14 = icmp eq i64 %6, 0, !dbg !126
  br i1 %14, label %27, label %15, !dbg !126

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %24, %15 ], [ %12, %10 ]
  %17 = phi x86_fp80 [ %23, %15 ], [ %13, %10 ]
  %18 = phi i64 [ %25, %15 ], [ 0, %10 ]
    #dbg_value(i64 %16, !120, !DIExpression(), !123)
    #dbg_value(x86_fp80 %17, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %19 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !127
  %20 = load double, ptr %19, align 8, !dbg !127, !tbaa !92
  %21 = fpext double %20 to x86_fp80, !dbg !127
  %22 = tail call x86_fp80 @sinl(x86_fp80 noundef %17) #11, !dbg !128
  %23 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %17, x86_fp80 %21, x86_fp80 %22), !dbg !129
    #dbg_value(x86_fp80 %23, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %24 = add nuw nsw i64 %16, 1, !dbg !130
    #dbg_value(i64 %24, !120, !DIExpression(), !123)
  %25 = add i64 %18, 1, !dbg !126
  %26 = icmp eq i64 %25, %6, !dbg !126
  br i1 %26, label %27, label %15, !dbg !126, !llvm.loop !131

27:                                               ; preds = %15, %10
  %28 = phi x86_fp80 [ %11, %10 ], [ %23, %15 ], !dbg !129
  %29 = fptrunc x86_fp80 %28 to double, !dbg !133
  br label %30, !dbg !133

30:                                               ; preds = %27, %2
  %31 = phi double [ 1.000000e+00, %2 ], [ %29, %27 ], !dbg !122
  ret double %31, !dbg !134

32:                                               ; preds = %32, %8
  %33 = phi i64 [ 0, %8 ], [ %59, %32 ]
  %34 = phi x86_fp80 [ 0xK3FFF8000000000000000, %8 ], [ %58, %32 ]
  %35 = phi i64 [ 0, %8 ], [ %60, %32 ]
    #dbg_value(i64 %33, !120, !DIExpression(), !123)
    #dbg_value(x86_fp80 %34, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %36 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !127
  %37 = load double, ptr %36, align 8, !dbg !127, !tbaa !92
  %38 = fpext double %37 to x86_fp80, !dbg !127
  %39 = tail call x86_fp80 @sinl(x86_fp80 noundef %34) #11, !dbg !128
  %40 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %34, x86_fp80 %38, x86_fp80 %39), !dbg !129
    #dbg_value(x86_fp80 %40, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %41 = or disjoint i64 %33, 1, !dbg !130
    #dbg_value(i64 %41, !120, !DIExpression(), !123)
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !127
  %43 = load double, ptr %42, align 8, !dbg !127, !tbaa !92
  %44 = fpext double %43 to x86_fp80, !dbg !127
  %45 = tail call x86_fp80 @sinl(x86_fp80 noundef %40) #11, !dbg !128
  %46 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %40, x86_fp80 %44, x86_fp80 %45), !dbg !129
    #dbg_value(x86_fp80 %46, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %47 = or disjoint i64 %33, 2, !dbg !130
    #dbg_value(i64 %47, !120, !DIExpression(), !123)
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !127
  %49 = load double, ptr %48, align 8, !dbg !127, !tbaa !92
  %50 = fpext double %49 to x86_fp80, !dbg !127
  %51 = tail call x86_fp80 @sinl(x86_fp80 noundef %46) #11, !dbg !128
  %52 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %46, x86_fp80 %50, x86_fp80 %51), !dbg !129
    #dbg_value(x86_fp80 %52, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %53 = or disjoint i64 %33, 3, !dbg !130
    #dbg_value(i64 %53, !120, !DIExpression(), !123)
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !127
  %55 = load double, ptr %54, align 8, !dbg !127, !tbaa !92
  %56 = fpext double %55 to x86_fp80, !dbg !127
  %57 = tail call x86_fp80 @sinl(x86_fp80 noundef %52) #11, !dbg !128
  %58 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %52, x86_fp80 %56, x86_fp80 %57), !dbg !129
    #dbg_value(x86_fp80 %58, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !122)
  %59 = add nuw nsw i64 %33, 4, !dbg !130
    #dbg_value(i64 %59, !120, !DIExpression(), !123)
  %60 = add i64 %35, 4, !dbg !126
  %61 = icmp eq i64 %60, %9, !dbg !126
  br i1 %61, label %10, label %32, !dbg !126, !llvm.loop !135
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @extended_in_open_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #7 !dbg !138 {
    #dbg_value(ptr %0, !140, !DIExpression(), !145)
    #dbg_value(i32 %1, !141, !DIExpression(), !145)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i32 0, !143, !DIExpression(), !146)
    #dbg_value(i64 0, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 0xK3FFF8000000000000000, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %3 = load double, ptr %0, align 8, !dbg !147, !tbaa !92
  %4 = fadd double %3, 1.000000e+00, !dbg !149
  %5 = fpext double %4 to x86_fp80, !dbg !150
  %6 = fadd x86_fp80 %5, 0xK3FFF8000000000000000, !dbg !151
    #dbg_value(x86_fp80 %6, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 1, !143, !DIExpression(), !146)
  %7 = fcmp olt x86_fp80 %6, 0xK4005C800000000000000, !dbg !152
  br i1 %7, label %11, label %8, !dbg !153, !llvm.loop !154

8:                                                ; preds = %59, %51, %43, %35, %27, %19, %11, %2
  %9 = phi x86_fp80 [ %6, %2 ], [ %17, %11 ], [ %25, %19 ], [ %33, %27 ], [ %41, %35 ], [ %49, %43 ], [ %57, %51 ], [ %65, %59 ], !dbg !151
  %10 = fptrunc x86_fp80 %9 to double, !dbg !156
  ret double %10, !dbg !157

11:                                               ; preds = %2
    #dbg_value(i64 1, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %6, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %12 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !147
  %13 = load double, ptr %12, align 8, !dbg !147, !tbaa !92
  %14 = fadd double %13, 1.000000e+00, !dbg !149
  %15 = fpext double %14 to x86_fp80, !dbg !150
  %16 = fmul x86_fp80 %6, %6, !dbg !158
  %17 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %6, x86_fp80 %15, x86_fp80 %16), !dbg !151
    #dbg_value(x86_fp80 %17, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 2, !143, !DIExpression(), !146)
  %18 = fcmp olt x86_fp80 %17, 0xK4005C800000000000000, !dbg !152
  br i1 %18, label %19, label %8, !dbg !153, !llvm.loop !154

19:                                               ; preds = %11
    #dbg_value(i64 2, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %17, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %20 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !147
  %21 = load double, ptr %20, align 8, !dbg !147, !tbaa !92
  %22 = fadd double %21, 1.000000e+00, !dbg !149
  %23 = fpext double %22 to x86_fp80, !dbg !150
  %24 = fmul x86_fp80 %17, %17, !dbg !158
  %25 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %17, x86_fp80 %23, x86_fp80 %24), !dbg !151
    #dbg_value(x86_fp80 %25, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 3, !143, !DIExpression(), !146)
  %26 = fcmp olt x86_fp80 %25, 0xK4005C800000000000000, !dbg !152
  br i1 %26, label %27, label %8, !dbg !153, !llvm.loop !154

27:                                               ; preds = %19
    #dbg_value(i64 3, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %25, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %28 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !147
  %29 = load double, ptr %28, align 8, !dbg !147, !tbaa !92
  %30 = fadd double %29, 1.000000e+00, !dbg !149
  %31 = fpext double %30 to x86_fp80, !dbg !150
  %32 = fmul x86_fp80 %25, %25, !dbg !158
  %33 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %25, x86_fp80 %31, x86_fp80 %32), !dbg !151
    #dbg_value(x86_fp80 %33, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 4, !143, !DIExpression(), !146)
  %34 = fcmp olt x86_fp80 %33, 0xK4005C800000000000000, !dbg !152
  br i1 %34, label %35, label %8, !dbg !153, !llvm.loop !154

35:                                               ; preds = %27
    #dbg_value(i64 4, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %33, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %36 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !147
  %37 = load double, ptr %36, align 8, !dbg !147, !tbaa !92
  %38 = fadd double %37, 1.000000e+00, !dbg !149
  %39 = fpext double %38 to x86_fp80, !dbg !150
  %40 = fmul x86_fp80 %33, %33, !dbg !158
  %41 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %33, x86_fp80 %39, x86_fp80 %40), !dbg !151
    #dbg_value(x86_fp80 %41, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 5, !143, !DIExpression(), !146)
  %42 = fcmp olt x86_fp80 %41, 0xK4005C800000000000000, !dbg !152
  br i1 %42, label %43, label %8, !dbg !153, !llvm.loop !154

43:                                               ; preds = %35
    #dbg_value(i64 5, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %41, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %44 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !147
  %45 = load double, ptr %44, align 8, !dbg !147, !tbaa !92
  %46 = fadd double %45, 1.000000e+00, !dbg !149
  %47 = fpext double %46 to x86_fp80, !dbg !150
  %48 = fmul x86_fp80 %41, %41, !dbg !158
  %49 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %41, x86_fp80 %47, x86_fp80 %48), !dbg !151
    #dbg_value(x86_fp80 %49, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 6, !143, !DIExpression(), !146)
  %50 = fcmp olt x86_fp80 %49, 0xK4005C800000000000000, !dbg !152
  br i1 %50, label %51, label %8, !dbg !153, !llvm.loop !154

51:                                               ; preds = %43
    #dbg_value(i64 6, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %49, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %52 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !147
  %53 = load double, ptr %52, align 8, !dbg !147, !tbaa !92
  %54 = fadd double %53, 1.000000e+00, !dbg !149
  %55 = fpext double %54 to x86_fp80, !dbg !150
  %56 = fmul x86_fp80 %49, %49, !dbg !158
  %57 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %49, x86_fp80 %55, x86_fp80 %56), !dbg !151
    #dbg_value(x86_fp80 %57, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 7, !143, !DIExpression(), !146)
  %58 = fcmp olt x86_fp80 %57, 0xK4005C800000000000000, !dbg !152
  br i1 %58, label %59, label %8, !dbg !153, !llvm.loop !154

59:                                               ; preds = %51
    #dbg_value(i64 7, !143, !DIExpression(), !146)
    #dbg_value(x86_fp80 %57, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
  %60 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !147
  %61 = load double, ptr %60, align 8, !dbg !147, !tbaa !92
  %62 = fadd double %61, 1.000000e+00, !dbg !149
  %63 = fpext double %62 to x86_fp80, !dbg !150
  %64 = fmul x86_fp80 %57, %57, !dbg !158
  %65 = tail call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %57, x86_fp80 %63, x86_fp80 %64), !dbg !151
    #dbg_value(x86_fp80 %65, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !145)
    #dbg_value(i64 8, !143, !DIExpression(), !146)
  br label %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @extended_in_structure(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !159 {
  %2 = alloca %struct.Record, align 16, !DIAssignID !171
    #dbg_assign(i1 undef, !164, !DIExpression(), !171, ptr %2, !DIExpression(), !172)
  %3 = alloca %struct.Record, align 16
  %4 = alloca %struct.Record, align 16
    #dbg_value(ptr %0, !163, !DIExpression(), !172)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #11, !dbg !173
  %5 = load double, ptr %0, align 8, !dbg !174, !tbaa !92
  %6 = fpext double %5 to x86_fp80, !dbg !174
  store x86_fp80 %6, ptr %3, align 16, !dbg !175, !tbaa !176
  %7 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !175
  store i32 3, ptr %7, align 16, !dbg !175, !tbaa !179
  %8 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !175
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !180
  %10 = load double, ptr %9, align 8, !dbg !180, !tbaa !92
  store double %10, ptr %8, align 8, !dbg !175, !tbaa !181
  call fastcc void @changed(ptr dead_on_unwind nonnull writable sret(%struct.Record) align 16 %2, ptr noundef nonnull byval(%struct.Record) align 16 %3), !dbg !182
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #11, !dbg !183
  call fastcc void @changed(ptr dead_on_unwind nonnull writable sret(%struct.Record) align 16 %4, ptr noundef nonnull byval(%struct.Record) align 16 %2), !dbg !183
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %2, ptr noundef nonnull align 16 dereferenceable(32) %4, i64 32, i1 false), !dbg !183, !tbaa.struct !184, !DIAssignID !186
    #dbg_assign(i1 undef, !164, !DIExpression(), !186, ptr %2, !DIExpression(), !172)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #11, !dbg !183
  %11 = load x86_fp80, ptr %2, align 16, !dbg !187, !tbaa !176
  %12 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !188
  %13 = load double, ptr %12, align 8, !dbg !188, !tbaa !181
  %14 = fpext double %13 to x86_fp80, !dbg !189
  %15 = fmul x86_fp80 %11, %14, !dbg !190
  %16 = fptrunc x86_fp80 %15 to double, !dbg !191
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #11, !dbg !192
  ret double %16, !dbg !193
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @changed(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Record) align 16 %0, ptr nocapture noundef byval(%struct.Record) align 16 %1) unnamed_addr #8 !dbg !194 {
    #dbg_declare(ptr %1, !198, !DIExpression(), !199)
  %3 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !200
  %4 = load double, ptr %3, align 8, !dbg !200, !tbaa !181
  %5 = fpext double %4 to x86_fp80, !dbg !201
  %6 = load x86_fp80, ptr %1, align 16, !dbg !202, !tbaa !176
  %7 = fmul x86_fp80 %6, %5, !dbg !202
  store x86_fp80 %7, ptr %1, align 16, !dbg !202, !tbaa !176
  %8 = fadd x86_fp80 %7, %5, !dbg !203
  %9 = fptrunc x86_fp80 %8 to double, !dbg !203
  store double %9, ptr %3, align 8, !dbg !203, !tbaa !181
  %10 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !204
  %11 = load i32, ptr %10, align 16, !dbg !205, !tbaa !179
  %12 = add nsw i32 %11, 1, !dbg !205
  store i32 %12, ptr %10, align 16, !dbg !205, !tbaa !179
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %0, ptr noundef nonnull align 16 dereferenceable(32) %1, i64 32, i1 false), !dbg !206, !tbaa.struct !184
  ret void, !dbg !207
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @quadruple(ptr nocapture noundef readonly %0) local_unnamed_addr #4 !dbg !208 {
    #dbg_value(ptr %0, !210, !DIExpression(), !215)
  %2 = load double, ptr %0, align 8, !dbg !216, !tbaa !92
  %3 = fpext double %2 to fp128, !dbg !216
    #dbg_value(fp128 %3, !211, !DIExpression(), !215)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !217
  %5 = load double, ptr %4, align 8, !dbg !217, !tbaa !92
  %6 = fpext double %5 to fp128, !dbg !217
    #dbg_value(fp128 %6, !213, !DIExpression(), !215)
  %7 = fdiv fp128 %3, %6, !dbg !218
  %8 = tail call fp128 @llvm.fmuladd.f128(fp128 %3, fp128 %6, fp128 %7), !dbg !219
    #dbg_value(fp128 %8, !214, !DIExpression(), !215)
  %9 = fmul fp128 %8, %3, !dbg !220
  %10 = fptrunc fp128 %9 to double, !dbg !221
  ret double %10, !dbg !222
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare fp128 @llvm.fmuladd.f128(fp128, fp128, fp128) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @quadruple_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !223 {
  %3 = alloca [4 x fp128], align 16, !DIAssignID !234
    #dbg_assign(i1 undef, !231, !DIExpression(), !234, ptr %3, !DIExpression(), !235)
    #dbg_value(ptr %0, !225, !DIExpression(), !235)
    #dbg_value(i32 %1, !226, !DIExpression(), !235)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #11, !dbg !236
    #dbg_value(i32 0, !232, !DIExpression(), !237)
    #dbg_value(i64 0, !232, !DIExpression(), !237)
  %4 = load double, ptr %0, align 8, !dbg !238, !tbaa !92
  %5 = fpext double %4 to fp128, !dbg !238
    #dbg_value(fp128 %5, !227, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !235)
    #dbg_value(i64 1, !232, !DIExpression(), !237)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !238
  %7 = load double, ptr %6, align 8, !dbg !238, !tbaa !92
  %8 = fpext double %7 to fp128, !dbg !238
    #dbg_value(fp128 %8, !227, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !235)
    #dbg_value(i64 2, !232, !DIExpression(), !237)
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !238
  %10 = load double, ptr %9, align 8, !dbg !238, !tbaa !92
  %11 = fpext double %10 to fp128, !dbg !238
    #dbg_value(fp128 %11, !227, !DIExpression(DW_OP_LLVM_fragment, 256, 128), !235)
    #dbg_value(i64 3, !232, !DIExpression(), !237)
  %12 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !238
  %13 = load double, ptr %12, align 8, !dbg !238, !tbaa !92
  %14 = fpext double %13 to fp128, !dbg !238
    #dbg_value(fp128 %14, !227, !DIExpression(DW_OP_LLVM_fragment, 384, 128), !235)
    #dbg_value(i64 4, !232, !DIExpression(), !237)
  store fp128 %5, ptr %3, align 16, !dbg !240, !DIAssignID !241
  %15 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !240
  store fp128 %8, ptr %15, align 16, !dbg !240, !DIAssignID !242
  %16 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !240
  store fp128 %11, ptr %16, align 16, !dbg !240, !DIAssignID !243
  %17 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !240
  store fp128 %14, ptr %17, align 16, !dbg !240, !DIAssignID !244
    #dbg_assign(fp128 %5, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !241, ptr %3, !DIExpression(), !235)
    #dbg_assign(fp128 %8, !231, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !242, ptr %15, !DIExpression(), !235)
    #dbg_assign(fp128 %11, !231, !DIExpression(DW_OP_LLVM_fragment, 256, 128), !243, ptr %16, !DIExpression(), !235)
    #dbg_assign(fp128 %14, !231, !DIExpression(DW_OP_LLVM_fragment, 384, 128), !244, ptr %17, !DIExpression(), !235)
  %18 = srem i32 %1, 4, !dbg !245
  %19 = sext i32 %18 to i64, !dbg !246
  %20 = getelementptr inbounds [4 x fp128], ptr %3, i64 0, i64 %19, !dbg !246
  %21 = load fp128, ptr %20, align 16, !dbg !246, !tbaa !247
  %22 = fmul fp128 %21, %8, !dbg !249
  %23 = fmul fp128 %22, %11, !dbg !250
  %24 = fptrunc fp128 %23 to double, !dbg !251
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #11, !dbg !252
  ret double %24, !dbg !253
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @half_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !254 {
  %3 = alloca [4 x half], align 2, !DIAssignID !266
    #dbg_assign(i1 undef, !258, !DIExpression(), !266, ptr %3, !DIExpression(), !267)
    #dbg_value(ptr %0, !256, !DIExpression(), !267)
    #dbg_value(i32 %1, !257, !DIExpression(), !267)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11, !dbg !268
    #dbg_value(i32 0, !261, !DIExpression(), !269)
    #dbg_value(i64 0, !261, !DIExpression(), !269)
  %4 = load double, ptr %0, align 8, !dbg !270, !tbaa !92
  %5 = fptrunc double %4 to half, !dbg !272
  %6 = fmul half %5, 0xH4000, !dbg !273
  store half %6, ptr %3, align 2, !dbg !274, !tbaa !275
    #dbg_value(i64 1, !261, !DIExpression(), !269)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !270
  %8 = load double, ptr %7, align 8, !dbg !270, !tbaa !92
  %9 = fptrunc double %8 to half, !dbg !272
  %10 = fmul half %9, 0xH4000, !dbg !273
  %11 = getelementptr inbounds i8, ptr %3, i64 2, !dbg !277
  store half %10, ptr %11, align 2, !dbg !274, !tbaa !275
    #dbg_value(i64 2, !261, !DIExpression(), !269)
  %12 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !270
  %13 = load double, ptr %12, align 8, !dbg !270, !tbaa !92
  %14 = fptrunc double %13 to half, !dbg !272
  %15 = fmul half %14, 0xH4000, !dbg !273
  %16 = getelementptr inbounds i8, ptr %3, i64 4, !dbg !277
  store half %15, ptr %16, align 2, !dbg !274, !tbaa !275
    #dbg_value(i64 3, !261, !DIExpression(), !269)
  %17 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !270
  %18 = load double, ptr %17, align 8, !dbg !270, !tbaa !92
  %19 = fptrunc double %18 to half, !dbg !272
  %20 = fmul half %19, 0xH4000, !dbg !273
  %21 = getelementptr inbounds i8, ptr %3, i64 6, !dbg !277
  store half %20, ptr %21, align 2, !dbg !274, !tbaa !275
    #dbg_value(i64 4, !261, !DIExpression(), !269)
    #dbg_value(half %6, !260, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !267)
    #dbg_value(half %10, !260, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !267)
    #dbg_value(half %15, !260, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !267)
    #dbg_value(half %20, !260, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !267)
    #dbg_value(double 0.000000e+00, !263, !DIExpression(), !267)
    #dbg_value(i32 0, !264, !DIExpression(), !278)
  %22 = getelementptr inbounds i8, ptr %0, i64 32
  %23 = load double, ptr %22, align 8, !tbaa !92
    #dbg_value(i64 0, !264, !DIExpression(), !278)
    #dbg_value(double 0.000000e+00, !263, !DIExpression(), !267)
  %24 = fpext half %6 to double, !dbg !279
  %25 = fmul double %23, %24, !dbg !281
  %26 = srem i32 %1, 4, !dbg !282
  %27 = sext i32 %26 to i64, !dbg !283
  %28 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %27, !dbg !283
  %29 = load half, ptr %28, align 2, !dbg !283, !tbaa !275
  %30 = fpext half %29 to double, !dbg !284
  %31 = tail call double @llvm.fmuladd.f64(double %25, double %30, double 0.000000e+00), !dbg !285
    #dbg_value(double %31, !263, !DIExpression(), !267)
    #dbg_value(i64 1, !264, !DIExpression(), !278)
  %32 = fpext half %10 to double, !dbg !279
  %33 = fmul double %23, %32, !dbg !281
  %34 = add i32 %1, 1, !dbg !286
  %35 = srem i32 %34, 4, !dbg !282
  %36 = sext i32 %35 to i64, !dbg !283
  %37 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %36, !dbg !283
  %38 = load half, ptr %37, align 2, !dbg !283, !tbaa !275
  %39 = fpext half %38 to double, !dbg !284
  %40 = tail call double @llvm.fmuladd.f64(double %33, double %39, double %31), !dbg !285
    #dbg_value(double %40, !263, !DIExpression(), !267)
    #dbg_value(i64 2, !264, !DIExpression(), !278)
  %41 = fpext half %15 to double, !dbg !279
  %42 = fmul double %23, %41, !dbg !281
  %43 = add i32 %1, 2, !dbg !286
  %44 = srem i32 %43, 4, !dbg !282
  %45 = sext i32 %44 to i64, !dbg !283
  %46 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %45, !dbg !283
  %47 = load half, ptr %46, align 2, !dbg !283, !tbaa !275
  %48 = fpext half %47 to double, !dbg !284
  %49 = tail call double @llvm.fmuladd.f64(double %42, double %48, double %40), !dbg !285
    #dbg_value(double %49, !263, !DIExpression(), !267)
    #dbg_value(i64 3, !264, !DIExpression(), !278)
  %50 = fpext half %20 to double, !dbg !279
  %51 = fmul double %23, %50, !dbg !281
  %52 = add i32 %1, 3, !dbg !286
  %53 = srem i32 %52, 4, !dbg !282
  %54 = sext i32 %53 to i64, !dbg !283
  %55 = getelementptr inbounds [4 x half], ptr %3, i64 0, i64 %54, !dbg !283
  %56 = load half, ptr %55, align 2, !dbg !283, !tbaa !275
  %57 = fpext half %56 to double, !dbg !284
  %58 = tail call double @llvm.fmuladd.f64(double %51, double %57, double %49), !dbg !285
    #dbg_value(double %58, !263, !DIExpression(), !267)
    #dbg_value(i64 4, !264, !DIExpression(), !278)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11, !dbg !287
  ret double %58, !dbg !288
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @bfloat_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !289 {
  %3 = alloca [4 x bfloat], align 2, !DIAssignID !301
    #dbg_assign(i1 undef, !295, !DIExpression(), !301, ptr %3, !DIExpression(), !302)
    #dbg_value(ptr %0, !291, !DIExpression(), !302)
    #dbg_value(i32 %1, !292, !DIExpression(), !302)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11, !dbg !303
    #dbg_value(i32 0, !296, !DIExpression(), !304)
    #dbg_value(i64 0, !296, !DIExpression(), !304)
  %4 = load double, ptr %0, align 8, !dbg !305, !tbaa !92
  %5 = fptrunc double %4 to float, !dbg !307
  %6 = fptrunc float %5 to bfloat, !dbg !308
    #dbg_value(bfloat %6, !293, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !302)
    #dbg_value(i64 1, !296, !DIExpression(), !304)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !305
  %8 = load double, ptr %7, align 8, !dbg !305, !tbaa !92
  %9 = fptrunc double %8 to float, !dbg !307
  %10 = fptrunc float %9 to bfloat, !dbg !308
    #dbg_value(bfloat %10, !293, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !302)
    #dbg_value(i64 2, !296, !DIExpression(), !304)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !305
  %12 = load double, ptr %11, align 8, !dbg !305, !tbaa !92
  %13 = fptrunc double %12 to float, !dbg !307
  %14 = fptrunc float %13 to bfloat, !dbg !308
    #dbg_value(bfloat %14, !293, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !302)
    #dbg_value(i64 3, !296, !DIExpression(), !304)
  %15 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !305
  %16 = load double, ptr %15, align 8, !dbg !305, !tbaa !92
  %17 = fptrunc double %16 to float, !dbg !307
  %18 = fptrunc float %17 to bfloat, !dbg !308
    #dbg_value(bfloat %18, !293, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !302)
    #dbg_value(i64 4, !296, !DIExpression(), !304)
  store bfloat %6, ptr %3, align 2, !dbg !309, !DIAssignID !310
  %19 = getelementptr inbounds i8, ptr %3, i64 2, !dbg !309
  store bfloat %10, ptr %19, align 2, !dbg !309, !DIAssignID !310
  %20 = getelementptr inbounds i8, ptr %3, i64 4, !dbg !309
  store bfloat %14, ptr %20, align 2, !dbg !309, !DIAssignID !310
  %21 = getelementptr inbounds i8, ptr %3, i64 6, !dbg !309
  store bfloat %18, ptr %21, align 2, !dbg !309, !DIAssignID !310
    #dbg_value(double 0.000000e+00, !298, !DIExpression(), !302)
    #dbg_value(i32 0, !299, !DIExpression(), !311)
  %22 = getelementptr inbounds i8, ptr %0, i64 32
  %23 = load double, ptr %22, align 8, !tbaa !92
    #dbg_value(i32 0, !299, !DIExpression(), !311)
    #dbg_value(double 0.000000e+00, !298, !DIExpression(), !302)
  %24 = srem i32 %1, 4, !dbg !312
  %25 = sext i32 %24 to i64, !dbg !314
  %26 = getelementptr inbounds [4 x bfloat], ptr %3, i64 0, i64 %25, !dbg !314
  %27 = load bfloat, ptr %26, align 2, !dbg !314, !tbaa !315
  %28 = fpext bfloat %27 to double, !dbg !317
  %29 = tail call double @llvm.fmuladd.f64(double %28, double %23, double 0.000000e+00), !dbg !318
    #dbg_value(double %29, !298, !DIExpression(), !302)
    #dbg_value(i32 1, !299, !DIExpression(), !311)
  %30 = add nsw i32 %1, 1, !dbg !319
  %31 = srem i32 %30, 4, !dbg !312
  %32 = sext i32 %31 to i64, !dbg !314
  %33 = getelementptr inbounds [4 x bfloat], ptr %3, i64 0, i64 %32, !dbg !314
  %34 = load bfloat, ptr %33, align 2, !dbg !314, !tbaa !315
  %35 = fpext bfloat %34 to double, !dbg !317
  %36 = tail call double @llvm.fmuladd.f64(double %35, double %23, double %29), !dbg !318
    #dbg_value(double %36, !298, !DIExpression(), !302)
    #dbg_value(i32 2, !299, !DIExpression(), !311)
  %37 = add nsw i32 %1, 2, !dbg !319
  %38 = srem i32 %37, 4, !dbg !312
  %39 = sext i32 %38 to i64, !dbg !314
  %40 = getelementptr inbounds [4 x bfloat], ptr %3, i64 0, i64 %39, !dbg !314
  %41 = load bfloat, ptr %40, align 2, !dbg !314, !tbaa !315
  %42 = fpext bfloat %41 to double, !dbg !317
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %23, double %36), !dbg !318
    #dbg_value(double %43, !298, !DIExpression(), !302)
    #dbg_value(i32 3, !299, !DIExpression(), !311)
  %44 = add nsw i32 %1, 3, !dbg !319
  %45 = srem i32 %44, 4, !dbg !312
  %46 = sext i32 %45 to i64, !dbg !314
  %47 = getelementptr inbounds [4 x bfloat], ptr %3, i64 0, i64 %46, !dbg !314
  %48 = load bfloat, ptr %47, align 2, !dbg !314, !tbaa !315
  %49 = fpext bfloat %48 to double, !dbg !317
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %23, double %43), !dbg !318
    #dbg_value(double %50, !298, !DIExpression(), !302)
    #dbg_value(i32 4, !299, !DIExpression(), !311)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11, !dbg !320
  ret double %50, !dbg !321
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @half_pair(ptr nocapture noundef readonly %0) local_unnamed_addr #9 !dbg !322 {
    #dbg_value(ptr %0, !324, !DIExpression(), !331)
  %2 = load double, ptr %0, align 8, !dbg !332, !tbaa !92
  %3 = fptrunc double %2 to half, !dbg !332
  %4 = insertelement <2 x half> poison, half %3, i64 0, !dbg !333
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !334
  %6 = load double, ptr %5, align 8, !dbg !334, !tbaa !92
  %7 = fptrunc double %6 to half, !dbg !334
  %8 = insertelement <2 x half> %4, half %7, i64 1, !dbg !333
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !335
  %10 = load double, ptr %9, align 8, !dbg !335, !tbaa !92
  %11 = fptrunc double %10 to float, !dbg !335
  %12 = tail call fastcc <2 x half> @turned(<2 x half> %8, float noundef %11), !dbg !336
    #dbg_value(<2 x half> %12, !325, !DIExpression(), !331)
  %13 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !337
  %14 = load double, ptr %13, align 8, !dbg !337, !tbaa !92
  %15 = fptrunc double %14 to float, !dbg !337
  %16 = tail call fastcc <2 x half> @turned(<2 x half> %12, float noundef %15), !dbg !338
    #dbg_value(<2 x half> %16, !325, !DIExpression(), !331)
  %17 = extractelement <2 x half> %16, i64 0, !dbg !339
  %18 = fpext half %17 to double, !dbg !340
  %19 = extractelement <2 x half> %16, i64 1, !dbg !341
  %20 = fpext half %19 to double, !dbg !342
  %21 = fadd double %18, %20, !dbg !343
  ret double %21, !dbg !344
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x half> @turned(<2 x half> %0, float noundef %1) unnamed_addr #10 !dbg !345 {
    #dbg_value(<2 x half> %0, !349, !DIExpression(), !351)
    #dbg_value(float %1, !350, !DIExpression(), !351)
  %3 = extractelement <2 x half> %0, i64 0, !dbg !352
  %4 = fpext half %3 to float, !dbg !353
  %5 = fptrunc float %1 to half, !dbg !354
  %6 = fpext half %5 to float, !dbg !353
  %7 = extractelement <2 x half> %0, i64 1, !dbg !355
  %8 = fpext half %7 to float, !dbg !353
  %9 = fneg float %8, !dbg !353
  %10 = tail call float @llvm.fmuladd.f32(float %4, float %6, float %9), !dbg !353
  %11 = fptrunc float %10 to half, !dbg !353
  %12 = insertelement <2 x half> poison, half %11, i64 0, !dbg !356
  %13 = tail call float @llvm.fmuladd.f32(float %8, float %6, float %4), !dbg !357
  %14 = fptrunc float %13 to half, !dbg !357
  %15 = insertelement <2 x half> %12, half %14, i64 1, !dbg !356
  ret <2 x half> %15, !dbg !358
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #2

attributes #0 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="32" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="32" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7, !8, !9, !10, !11, !12, !13}
!llvm.ident = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "precisions.c", directory: ".", checksumkind: CSK_MD5, checksum: "917f693e12d902264164d9422b65878a")
!2 = !{!3, !4, !5, !6}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!5 = !DIBasicType(name: "__bf16", size: 16, encoding: DW_ATE_float)
!6 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!7 = !{i32 7, !"Dwarf Version", i32 5}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{i32 1, !"wchar_size", i32 4}
!10 = !{i32 8, !"PIC Level", i32 2}
!11 = !{i32 7, !"PIE Level", i32 2}
!12 = !{i32 7, !"uwtable", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "extended", scope: !1, file: !1, line: 5, type: !16, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!3, !3, !3}
!18 = !{!19, !20, !21, !23, !24}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !15, file: !1, line: 5, type: !3)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !15, file: !1, line: 5, type: !3)
!21 = !DILocalVariable(name: "a", scope: !15, file: !1, line: 6, type: !22)
!22 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!23 = !DILocalVariable(name: "b", scope: !15, file: !1, line: 6, type: !22)
!24 = !DILocalVariable(name: "c", scope: !15, file: !1, line: 6, type: !22)
!25 = !DILocation(line: 0, scope: !15)
!26 = !DILocation(line: 6, column: 19, scope: !15)
!27 = !DILocation(line: 6, column: 26, scope: !15)
!28 = !DILocation(line: 6, column: 43, scope: !15)
!29 = !DILocation(line: 6, column: 39, scope: !15)
!30 = !DILocation(line: 6, column: 49, scope: !15)
!31 = !DILocation(line: 6, column: 47, scope: !15)
!32 = !DILocation(line: 7, column: 21, scope: !15)
!33 = !DILocation(line: 7, column: 10, scope: !15)
!34 = !DILocation(line: 7, column: 3, scope: !15)
!35 = !DISubprogram(name: "sqrtl", scope: !36, file: !36, line: 143, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!36 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!37 = !DISubroutineType(types: !38)
!38 = !{!22, !22}
!39 = distinct !DISubprogram(name: "extended_library", scope: !1, file: !1, line: 9, type: !16, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40)
!40 = !{!41, !42}
!41 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !1, line: 9, type: !3)
!42 = !DILocalVariable(name: "y", arg: 2, scope: !39, file: !1, line: 9, type: !3)
!43 = !DILocation(line: 0, scope: !39)
!44 = !DILocation(line: 9, column: 59, scope: !39)
!45 = !DILocation(line: 9, column: 54, scope: !39)
!46 = !DILocation(line: 9, column: 69, scope: !39)
!47 = !DILocation(line: 9, column: 64, scope: !39)
!48 = !DILocation(line: 9, column: 74, scope: !39)
!49 = !DILocation(line: 9, column: 72, scope: !39)
!50 = !DILocation(line: 9, column: 87, scope: !39)
!51 = !DILocation(line: 9, column: 85, scope: !39)
!52 = !DILocation(line: 9, column: 97, scope: !39)
!53 = !DILocation(line: 9, column: 95, scope: !39)
!54 = !DILocation(line: 9, column: 47, scope: !39)
!55 = !DISubprogram(name: "sinl", scope: !36, file: !36, line: 64, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubprogram(name: "expl", scope: !36, file: !36, line: 95, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!57 = !DISubprogram(name: "powl", scope: !36, file: !36, line: 140, type: !58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{!22, !22, !22}
!60 = !DISubprogram(name: "logl", scope: !36, file: !36, line: 104, type: !37, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubprogram(name: "atan2l", scope: !36, file: !36, line: 59, type: !58, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!62 = distinct !DISubprogram(name: "extended_copied", scope: !1, file: !1, line: 10, type: !63, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!63 = !DISubroutineType(types: !64)
!64 = !{!3, !65, !67}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!67 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!68 = !{!69, !70, !71, !75, !76, !77, !79}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 10, type: !65)
!70 = !DILocalVariable(name: "n", arg: 2, scope: !62, file: !1, line: 10, type: !67)
!71 = !DILocalVariable(name: "a", scope: !62, file: !1, line: 11, type: !72)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 640, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 5)
!75 = !DILocalVariable(name: "b", scope: !62, file: !1, line: 11, type: !72)
!76 = !DILocalVariable(name: "s", scope: !62, file: !1, line: 11, type: !22)
!77 = !DILocalVariable(name: "i", scope: !78, file: !1, line: 12, type: !67)
!78 = distinct !DILexicalBlock(scope: !62, file: !1, line: 12, column: 3)
!79 = !DILocalVariable(name: "i", scope: !80, file: !1, line: 14, type: !67)
!80 = distinct !DILexicalBlock(scope: !62, file: !1, line: 14, column: 3)
!81 = distinct !DIAssignID()
!82 = !DILocation(line: 0, scope: !62)
!83 = distinct !DIAssignID()
!84 = distinct !DIAssignID()
!85 = distinct !DIAssignID()
!86 = distinct !DIAssignID()
!87 = distinct !DIAssignID()
!88 = !DILocation(line: 11, column: 3, scope: !62)
!89 = !DILocation(line: 0, scope: !78)
!90 = !DILocation(line: 12, column: 38, scope: !91)
!91 = distinct !DILexicalBlock(scope: !78, file: !1, line: 12, column: 3)
!92 = !{!93, !93, i64 0}
!93 = !{!"double", !94, i64 0}
!94 = !{!"omnipotent char", !95, i64 0}
!95 = !{!"Simple C/C++ TBAA"}
!96 = !DILocation(line: 12, column: 43, scope: !91)
!97 = !DILocation(line: 12, column: 36, scope: !91)
!98 = !{!99, !99, i64 0}
!99 = !{!"long double", !94, i64 0}
!100 = !DILocation(line: 12, column: 31, scope: !91)
!101 = distinct !DIAssignID()
!102 = distinct !DIAssignID()
!103 = distinct !DIAssignID()
!104 = distinct !DIAssignID()
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 0, scope: !80)
!107 = !DILocation(line: 14, column: 53, scope: !108)
!108 = distinct !DILexicalBlock(scope: !80, file: !1, line: 14, column: 3)
!109 = !DILocation(line: 14, column: 43, scope: !108)
!110 = !DILocation(line: 14, column: 33, scope: !108)
!111 = !DILocation(line: 14, column: 48, scope: !108)
!112 = !DILocation(line: 15, column: 10, scope: !62)
!113 = !DILocation(line: 16, column: 1, scope: !62)
!114 = !DILocation(line: 15, column: 3, scope: !62)
!115 = distinct !DISubprogram(name: "extended_in_loop", scope: !1, file: !1, line: 17, type: !63, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116)
!116 = !{!117, !118, !119, !120}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 17, type: !65)
!118 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !1, line: 17, type: !67)
!119 = !DILocalVariable(name: "s", scope: !115, file: !1, line: 18, type: !22)
!120 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 19, type: !67)
!121 = distinct !DILexicalBlock(scope: !115, file: !1, line: 19, column: 3)
!122 = !DILocation(line: 0, scope: !115)
!123 = !DILocation(line: 0, scope: !121)
!124 = !DILocation(line: 19, column: 21, scope: !125)
!125 = distinct !DILexicalBlock(scope: !121, file: !1, line: 19, column: 3)
!126 = !DILocation(line: 19, column: 3, scope: !121)
!127 = !DILocation(line: 19, column: 39, scope: !125)
!128 = !DILocation(line: 19, column: 46, scope: !125)
!129 = !DILocation(line: 19, column: 44, scope: !125)
!130 = !DILocation(line: 19, column: 27, scope: !125)
!131 = distinct !{!131, !132}
!132 = !{!"llvm.loop.unroll.disable"}
!133 = !DILocation(line: 20, column: 10, scope: !115)
!134 = !DILocation(line: 20, column: 3, scope: !115)
!135 = distinct !{!135, !126, !136, !137}
!136 = !DILocation(line: 19, column: 52, scope: !121)
!137 = !{!"llvm.loop.mustprogress"}
!138 = distinct !DISubprogram(name: "extended_in_open_loop", scope: !1, file: !1, line: 22, type: !63, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !139)
!139 = !{!140, !141, !142, !143}
!140 = !DILocalVariable(name: "x", arg: 1, scope: !138, file: !1, line: 22, type: !65)
!141 = !DILocalVariable(name: "n", arg: 2, scope: !138, file: !1, line: 22, type: !67)
!142 = !DILocalVariable(name: "s", scope: !138, file: !1, line: 23, type: !22)
!143 = !DILocalVariable(name: "i", scope: !144, file: !1, line: 24, type: !67)
!144 = distinct !DILexicalBlock(scope: !138, file: !1, line: 24, column: 3)
!145 = !DILocation(line: 0, scope: !138)
!146 = !DILocation(line: 0, scope: !144)
!147 = !DILocation(line: 24, column: 51, scope: !148)
!148 = distinct !DILexicalBlock(scope: !144, file: !1, line: 24, column: 3)
!149 = !DILocation(line: 24, column: 56, scope: !148)
!150 = !DILocation(line: 24, column: 50, scope: !148)
!151 = !DILocation(line: 24, column: 61, scope: !148)
!152 = !DILocation(line: 24, column: 21, scope: !148)
!153 = !DILocation(line: 24, column: 3, scope: !144)
!154 = distinct !{!154, !153, !155, !137}
!155 = !DILocation(line: 24, column: 67, scope: !144)
!156 = !DILocation(line: 25, column: 10, scope: !138)
!157 = !DILocation(line: 25, column: 3, scope: !138)
!158 = !DILocation(line: 24, column: 65, scope: !148)
!159 = distinct !DISubprogram(name: "extended_in_structure", scope: !1, file: !1, line: 34, type: !160, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !162)
!160 = !DISubroutineType(types: !161)
!161 = !{!3, !65}
!162 = !{!163, !164}
!163 = !DILocalVariable(name: "x", arg: 1, scope: !159, file: !1, line: 34, type: !65)
!164 = !DILocalVariable(name: "r", scope: !159, file: !1, line: 35, type: !165)
!165 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 27, baseType: !166)
!166 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 27, size: 256, elements: !167)
!167 = !{!168, !169, !170}
!168 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !166, file: !1, line: 27, baseType: !22, size: 128)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !166, file: !1, line: 27, baseType: !67, size: 32, offset: 128)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !166, file: !1, line: 27, baseType: !3, size: 64, offset: 192)
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 0, scope: !159)
!173 = !DILocation(line: 35, column: 3, scope: !159)
!174 = !DILocation(line: 35, column: 31, scope: !159)
!175 = !DILocation(line: 35, column: 30, scope: !159)
!176 = !{!177, !99, i64 0}
!177 = !{!"", !99, i64 0, !178, i64 16, !93, i64 24}
!178 = !{!"int", !94, i64 0}
!179 = !{!177, !178, i64 16}
!180 = !DILocation(line: 35, column: 40, scope: !159)
!181 = !{!177, !93, i64 24}
!182 = !DILocation(line: 35, column: 14, scope: !159)
!183 = !DILocation(line: 36, column: 7, scope: !159)
!184 = !{i64 0, i64 16, !98, i64 16, i64 4, !185, i64 24, i64 8, !92}
!185 = !{!178, !178, i64 0}
!186 = distinct !DIAssignID()
!187 = !DILocation(line: 37, column: 12, scope: !159)
!188 = !DILocation(line: 37, column: 18, scope: !159)
!189 = !DILocation(line: 37, column: 16, scope: !159)
!190 = !DILocation(line: 37, column: 14, scope: !159)
!191 = !DILocation(line: 37, column: 10, scope: !159)
!192 = !DILocation(line: 38, column: 1, scope: !159)
!193 = !DILocation(line: 37, column: 3, scope: !159)
!194 = distinct !DISubprogram(name: "changed", scope: !1, file: !1, line: 28, type: !195, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !197)
!195 = !DISubroutineType(types: !196)
!196 = !{!165, !165}
!197 = !{!198}
!198 = !DILocalVariable(name: "r", arg: 1, scope: !194, file: !1, line: 28, type: !165)
!199 = !DILocation(line: 28, column: 56, scope: !194)
!200 = !DILocation(line: 29, column: 12, scope: !194)
!201 = !DILocation(line: 29, column: 10, scope: !194)
!202 = !DILocation(line: 29, column: 7, scope: !194)
!203 = !DILocation(line: 30, column: 7, scope: !194)
!204 = !DILocation(line: 31, column: 5, scope: !194)
!205 = !DILocation(line: 31, column: 6, scope: !194)
!206 = !DILocation(line: 32, column: 10, scope: !194)
!207 = !DILocation(line: 32, column: 3, scope: !194)
!208 = distinct !DISubprogram(name: "quadruple", scope: !1, file: !1, line: 39, type: !160, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !209)
!209 = !{!210, !211, !213, !214}
!210 = !DILocalVariable(name: "x", arg: 1, scope: !208, file: !1, line: 39, type: !65)
!211 = !DILocalVariable(name: "a", scope: !208, file: !1, line: 40, type: !212)
!212 = !DIBasicType(name: "__float128", size: 128, encoding: DW_ATE_float)
!213 = !DILocalVariable(name: "b", scope: !208, file: !1, line: 40, type: !212)
!214 = !DILocalVariable(name: "c", scope: !208, file: !1, line: 40, type: !212)
!215 = !DILocation(line: 0, scope: !208)
!216 = !DILocation(line: 40, column: 18, scope: !208)
!217 = !DILocation(line: 40, column: 28, scope: !208)
!218 = !DILocation(line: 40, column: 48, scope: !208)
!219 = !DILocation(line: 40, column: 44, scope: !208)
!220 = !DILocation(line: 41, column: 21, scope: !208)
!221 = !DILocation(line: 41, column: 10, scope: !208)
!222 = !DILocation(line: 41, column: 3, scope: !208)
!223 = distinct !DISubprogram(name: "quadruple_copied", scope: !1, file: !1, line: 43, type: !63, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !224)
!224 = !{!225, !226, !227, !231, !232}
!225 = !DILocalVariable(name: "x", arg: 1, scope: !223, file: !1, line: 43, type: !65)
!226 = !DILocalVariable(name: "n", arg: 2, scope: !223, file: !1, line: 43, type: !67)
!227 = !DILocalVariable(name: "a", scope: !223, file: !1, line: 44, type: !228)
!228 = !DICompositeType(tag: DW_TAG_array_type, baseType: !212, size: 512, elements: !229)
!229 = !{!230}
!230 = !DISubrange(count: 4)
!231 = !DILocalVariable(name: "b", scope: !223, file: !1, line: 44, type: !228)
!232 = !DILocalVariable(name: "i", scope: !233, file: !1, line: 45, type: !67)
!233 = distinct !DILexicalBlock(scope: !223, file: !1, line: 45, column: 3)
!234 = distinct !DIAssignID()
!235 = !DILocation(line: 0, scope: !223)
!236 = !DILocation(line: 44, column: 3, scope: !223)
!237 = !DILocation(line: 0, scope: !233)
!238 = !DILocation(line: 45, column: 38, scope: !239)
!239 = distinct !DILexicalBlock(scope: !233, file: !1, line: 45, column: 3)
!240 = !DILocation(line: 46, column: 3, scope: !223)
!241 = distinct !DIAssignID()
!242 = distinct !DIAssignID()
!243 = distinct !DIAssignID()
!244 = distinct !DIAssignID()
!245 = !DILocation(line: 47, column: 23, scope: !223)
!246 = !DILocation(line: 47, column: 19, scope: !223)
!247 = !{!248, !248, i64 0}
!248 = !{!"__float128", !94, i64 0}
!249 = !DILocation(line: 47, column: 28, scope: !223)
!250 = !DILocation(line: 47, column: 35, scope: !223)
!251 = !DILocation(line: 47, column: 10, scope: !223)
!252 = !DILocation(line: 48, column: 1, scope: !223)
!253 = !DILocation(line: 47, column: 3, scope: !223)
!254 = distinct !DISubprogram(name: "half_copied", scope: !1, file: !1, line: 50, type: !63, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !255)
!255 = !{!256, !257, !258, !260, !261, !263, !264}
!256 = !DILocalVariable(name: "x", arg: 1, scope: !254, file: !1, line: 50, type: !65)
!257 = !DILocalVariable(name: "n", arg: 2, scope: !254, file: !1, line: 50, type: !67)
!258 = !DILocalVariable(name: "a", scope: !254, file: !1, line: 51, type: !259)
!259 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !229)
!260 = !DILocalVariable(name: "b", scope: !254, file: !1, line: 51, type: !259)
!261 = !DILocalVariable(name: "i", scope: !262, file: !1, line: 52, type: !67)
!262 = distinct !DILexicalBlock(scope: !254, file: !1, line: 52, column: 3)
!263 = !DILocalVariable(name: "s", scope: !254, file: !1, line: 54, type: !3)
!264 = !DILocalVariable(name: "i", scope: !265, file: !1, line: 55, type: !67)
!265 = distinct !DILexicalBlock(scope: !254, file: !1, line: 55, column: 3)
!266 = distinct !DIAssignID()
!267 = !DILocation(line: 0, scope: !254)
!268 = !DILocation(line: 51, column: 3, scope: !254)
!269 = !DILocation(line: 0, scope: !262)
!270 = !DILocation(line: 52, column: 48, scope: !271)
!271 = distinct !DILexicalBlock(scope: !262, file: !1, line: 52, column: 3)
!272 = !DILocation(line: 52, column: 38, scope: !271)
!273 = !DILocation(line: 52, column: 53, scope: !271)
!274 = !DILocation(line: 52, column: 36, scope: !271)
!275 = !{!276, !276, i64 0}
!276 = !{!"_Float16", !94, i64 0}
!277 = !DILocation(line: 52, column: 31, scope: !271)
!278 = !DILocation(line: 0, scope: !265)
!279 = !DILocation(line: 55, column: 36, scope: !280)
!280 = distinct !DILexicalBlock(scope: !265, file: !1, line: 55, column: 3)
!281 = !DILocation(line: 55, column: 49, scope: !280)
!282 = !DILocation(line: 55, column: 76, scope: !280)
!283 = !DILocation(line: 55, column: 66, scope: !280)
!284 = !DILocation(line: 55, column: 58, scope: !280)
!285 = !DILocation(line: 55, column: 33, scope: !280)
!286 = !DILocation(line: 55, column: 71, scope: !280)
!287 = !DILocation(line: 57, column: 1, scope: !254)
!288 = !DILocation(line: 56, column: 3, scope: !254)
!289 = distinct !DISubprogram(name: "bfloat_copied", scope: !1, file: !1, line: 58, type: !63, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !290)
!290 = !{!291, !292, !293, !295, !296, !298, !299}
!291 = !DILocalVariable(name: "x", arg: 1, scope: !289, file: !1, line: 58, type: !65)
!292 = !DILocalVariable(name: "n", arg: 2, scope: !289, file: !1, line: 58, type: !67)
!293 = !DILocalVariable(name: "a", scope: !289, file: !1, line: 59, type: !294)
!294 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 64, elements: !229)
!295 = !DILocalVariable(name: "b", scope: !289, file: !1, line: 59, type: !294)
!296 = !DILocalVariable(name: "i", scope: !297, file: !1, line: 60, type: !67)
!297 = distinct !DILexicalBlock(scope: !289, file: !1, line: 60, column: 3)
!298 = !DILocalVariable(name: "s", scope: !289, file: !1, line: 62, type: !3)
!299 = !DILocalVariable(name: "i", scope: !300, file: !1, line: 63, type: !67)
!300 = distinct !DILexicalBlock(scope: !289, file: !1, line: 63, column: 3)
!301 = distinct !DIAssignID()
!302 = !DILocation(line: 0, scope: !289)
!303 = !DILocation(line: 59, column: 3, scope: !289)
!304 = !DILocation(line: 0, scope: !297)
!305 = !DILocation(line: 60, column: 53, scope: !306)
!306 = distinct !DILexicalBlock(scope: !297, file: !1, line: 60, column: 3)
!307 = !DILocation(line: 60, column: 46, scope: !306)
!308 = !DILocation(line: 60, column: 38, scope: !306)
!309 = !DILocation(line: 61, column: 3, scope: !289)
!310 = distinct !DIAssignID()
!311 = !DILocation(line: 0, scope: !300)
!312 = !DILocation(line: 63, column: 61, scope: !313)
!313 = distinct !DILexicalBlock(scope: !300, file: !1, line: 63, column: 3)
!314 = !DILocation(line: 63, column: 51, scope: !313)
!315 = !{!316, !316, i64 0}
!316 = !{!"__bf16", !94, i64 0}
!317 = !DILocation(line: 63, column: 36, scope: !313)
!318 = !DILocation(line: 63, column: 33, scope: !313)
!319 = !DILocation(line: 63, column: 56, scope: !313)
!320 = !DILocation(line: 65, column: 1, scope: !289)
!321 = !DILocation(line: 64, column: 3, scope: !289)
!322 = distinct !DISubprogram(name: "half_pair", scope: !1, file: !1, line: 70, type: !160, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !323)
!323 = !{!324, !325}
!324 = !DILocalVariable(name: "x", arg: 1, scope: !322, file: !1, line: 70, type: !65)
!325 = !DILocalVariable(name: "p", scope: !322, file: !1, line: 71, type: !326)
!326 = !DIDerivedType(tag: DW_TAG_typedef, name: "HalfPair", file: !1, line: 66, baseType: !327)
!327 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 66, size: 32, elements: !328)
!328 = !{!329, !330}
!329 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !327, file: !1, line: 66, baseType: !4, size: 16)
!330 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !327, file: !1, line: 66, baseType: !4, size: 16, offset: 16)
!331 = !DILocation(line: 0, scope: !322)
!332 = !DILocation(line: 71, column: 34, scope: !322)
!333 = !DILocation(line: 71, column: 33, scope: !322)
!334 = !DILocation(line: 71, column: 40, scope: !322)
!335 = !DILocation(line: 71, column: 47, scope: !322)
!336 = !DILocation(line: 71, column: 16, scope: !322)
!337 = !DILocation(line: 72, column: 17, scope: !322)
!338 = !DILocation(line: 72, column: 7, scope: !322)
!339 = !DILocation(line: 73, column: 20, scope: !322)
!340 = !DILocation(line: 73, column: 10, scope: !322)
!341 = !DILocation(line: 73, column: 34, scope: !322)
!342 = !DILocation(line: 73, column: 24, scope: !322)
!343 = !DILocation(line: 73, column: 22, scope: !322)
!344 = !DILocation(line: 73, column: 3, scope: !322)
!345 = distinct !DISubprogram(name: "turned", scope: !1, file: !1, line: 67, type: !346, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !348)
!346 = !DISubroutineType(types: !347)
!347 = !{!326, !326, !6}
!348 = !{!349, !350}
!349 = !DILocalVariable(name: "a", arg: 1, scope: !345, file: !1, line: 67, type: !326)
!350 = !DILocalVariable(name: "t", arg: 2, scope: !345, file: !1, line: 67, type: !6)
!351 = !DILocation(line: 0, scope: !345)
!352 = !DILocation(line: 68, column: 23, scope: !345)
!353 = !DILocation(line: 68, column: 39, scope: !345)
!354 = !DILocation(line: 68, column: 27, scope: !345)
!355 = !DILocation(line: 68, column: 43, scope: !345)
!356 = !DILocation(line: 68, column: 20, scope: !345)
!357 = !DILocation(line: 68, column: 64, scope: !345)
!358 = !DILocation(line: 68, column: 3, scope: !345)
