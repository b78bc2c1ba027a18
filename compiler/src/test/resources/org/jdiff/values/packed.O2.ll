; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm packed.c
; ModuleID = 'packed.c'
source_filename = "packed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Fat = type { double, ptr }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local float @pair(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !17, !DIExpression(), !24)
  %2 = load <2 x float>, ptr %0, align 4, !dbg !25, !tbaa !26
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !30
  %4 = load float, ptr %3, align 4, !dbg !30, !tbaa !26
  %5 = tail call fastcc <2 x float> @turn(<2 x float> %2, float noundef %4), !dbg !31
    #dbg_value(<2 x float> %5, !18, !DIExpression(), !24)
  %6 = extractelement <2 x float> %2, i64 0, !dbg !32
  %7 = tail call fastcc <2 x float> @turn(<2 x float> %5, float noundef %6), !dbg !32
    #dbg_value(<2 x float> %7, !18, !DIExpression(), !24)
  %8 = shufflevector <2 x float> %7, <2 x float> poison, <2 x i32> <i32 1, i32 poison>, !dbg !33
  %9 = fmul <2 x float> %7, %8, !dbg !33
  %10 = extractelement <2 x float> %9, i64 0, !dbg !33
  ret float %10, !dbg !34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x float> @turn(<2 x float> %0, float noundef %1) unnamed_addr #2 !dbg !35 {
  %3 = extractelement <2 x float> %0, i64 1, !dbg !41
    #dbg_value(<2 x float> %0, !39, !DIExpression(), !42)
    #dbg_value(float %1, !40, !DIExpression(), !42)
  %4 = fneg float %3, !dbg !43
  %5 = fmul <2 x float> %0, %0, !dbg !44
  %6 = insertelement <2 x float> poison, float %1, i64 0, !dbg !43
  %7 = shufflevector <2 x float> %6, <2 x float> poison, <2 x i32> zeroinitializer, !dbg !43
  %8 = insertelement <2 x float> poison, float %4, i64 0, !dbg !43
  %9 = shufflevector <2 x float> %8, <2 x float> %5, <2 x i32> <i32 0, i32 2>, !dbg !43
  %10 = tail call <2 x float> @llvm.fmuladd.v2f32(<2 x float> %0, <2 x float> %7, <2 x float> %9), !dbg !43
  ret <2 x float> %10, !dbg !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local float @number_below_integer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !46 {
    #dbg_value(ptr %0, !51, !DIExpression(), !59)
    #dbg_value(i32 %1, !52, !DIExpression(), !59)
  %3 = load i32, ptr %0, align 4, !dbg !60, !tbaa !26
  %4 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !61
  %5 = load float, ptr %4, align 4, !dbg !61, !tbaa !26
  %6 = zext i32 %1 to i64, !dbg !62
  %7 = shl nuw i64 %6, 32, !dbg !62
  %8 = zext i32 %3 to i64, !dbg !62
  %9 = or disjoint i64 %7, %8, !dbg !62
  %10 = tail call fastcc i64 @step(i64 %9, float noundef %5), !dbg !62
    #dbg_value(i64 %10, !53, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 32), !59)
    #dbg_value(i64 %10, !53, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 32), !59)
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !63
  %12 = load float, ptr %11, align 4, !dbg !63, !tbaa !26
  %13 = tail call fastcc i64 @step(i64 %10, float noundef %12), !dbg !64
  %14 = trunc i64 %13 to i32, !dbg !64
  %15 = lshr i64 %13, 32, !dbg !64
  %16 = trunc nuw i64 %15 to i32, !dbg !64
  %17 = bitcast i32 %14 to float, !dbg !64
    #dbg_value(float %17, !53, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !59)
    #dbg_value(i32 %16, !53, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !59)
  %18 = sitofp i32 %16 to float, !dbg !65
  %19 = fmul float %17, %18, !dbg !66
  ret float %19, !dbg !67
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @step(i64 %0, float noundef %1) unnamed_addr #4 !dbg !68 {
  %3 = trunc i64 %0 to i32
  %4 = bitcast i32 %3 to float
  %5 = lshr i64 %0, 32
  %6 = trunc nuw i64 %5 to i32
    #dbg_value(float %4, !72, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !74)
    #dbg_value(i32 %6, !72, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !74)
    #dbg_value(float %1, !73, !DIExpression(), !74)
  %7 = sitofp i32 %6 to float, !dbg !75
  %8 = tail call float @llvm.fmuladd.f32(float %4, float %1, float %7), !dbg !76
  %9 = bitcast float %8 to i32, !dbg !77
  %10 = and i64 %0, -4294967296, !dbg !77
  %11 = add i64 %10, 4294967296, !dbg !77
  %12 = zext i32 %9 to i64, !dbg !77
  %13 = or disjoint i64 %11, %12, !dbg !77
  ret i64 %13, !dbg !77
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local float @number_above_integer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !78 {
    #dbg_value(ptr %0, !80, !DIExpression(), !88)
    #dbg_value(i32 %1, !81, !DIExpression(), !88)
  %3 = load i32, ptr %0, align 4, !dbg !89, !tbaa !26
  %4 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !90
  %5 = load float, ptr %4, align 4, !dbg !90, !tbaa !26
  %6 = zext i32 %3 to i64, !dbg !91
  %7 = shl nuw i64 %6, 32, !dbg !91
  %8 = zext i32 %1 to i64, !dbg !91
  %9 = or disjoint i64 %7, %8, !dbg !91
  %10 = tail call fastcc i64 @step_reversed(i64 %9, float noundef %5), !dbg !91
    #dbg_value(i64 %10, !82, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 32), !88)
    #dbg_value(i64 %10, !82, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 32, 32), !88)
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !92
  %12 = load float, ptr %11, align 4, !dbg !92, !tbaa !26
  %13 = tail call fastcc i64 @step_reversed(i64 %10, float noundef %12), !dbg !93
  %14 = trunc i64 %13 to i32, !dbg !93
  %15 = lshr i64 %13, 32, !dbg !93
  %16 = trunc nuw i64 %15 to i32, !dbg !93
    #dbg_value(i32 %14, !82, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !88)
  %17 = bitcast i32 %16 to float, !dbg !93
    #dbg_value(float %17, !82, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !88)
  %18 = sitofp i32 %14 to float, !dbg !94
  %19 = fmul float %18, %17, !dbg !95
  ret float %19, !dbg !96
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @step_reversed(i64 %0, float noundef %1) unnamed_addr #4 !dbg !97 {
  %3 = trunc i64 %0 to i32
  %4 = lshr i64 %0, 32
  %5 = trunc nuw i64 %4 to i32
  %6 = bitcast i32 %5 to float
    #dbg_value(i32 %3, !101, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !103)
    #dbg_value(float %6, !101, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !103)
    #dbg_value(float %1, !102, !DIExpression(), !103)
  %7 = add i64 %0, 1, !dbg !104
  %8 = sitofp i32 %3 to float, !dbg !105
  %9 = tail call float @llvm.fmuladd.f32(float %6, float %1, float %8), !dbg !106
  %10 = bitcast float %9 to i32, !dbg !107
  %11 = zext i32 %10 to i64, !dbg !107
  %12 = shl nuw i64 %11, 32, !dbg !107
  %13 = and i64 %7, 4294967295, !dbg !107
  %14 = or disjoint i64 %12, %13, !dbg !107
  ret i64 %14, !dbg !107
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local float @vector_and_integer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !108 {
    #dbg_value(ptr %0, !110, !DIExpression(), !120)
    #dbg_value(i32 %1, !111, !DIExpression(), !120)
  %3 = load <2 x float>, ptr %0, align 4, !dbg !121, !tbaa !26
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !122
  %5 = load i32, ptr %4, align 4, !dbg !122, !tbaa !26
  %6 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !123
  %7 = load float, ptr %6, align 4, !dbg !123, !tbaa !26
  %8 = zext i32 %1 to i64, !dbg !124
  %9 = shl nuw i64 %8, 32, !dbg !124
  %10 = zext i32 %5 to i64, !dbg !124
  %11 = or disjoint i64 %9, %10, !dbg !124
  %12 = tail call fastcc { <2 x float>, i64 } @rotate(<2 x float> %3, i64 %11, float noundef %7), !dbg !124
  %13 = extractvalue { <2 x float>, i64 } %12, 0, !dbg !124
    #dbg_value(<2 x float> %13, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !120)
  %14 = extractvalue { <2 x float>, i64 } %12, 1, !dbg !124
    #dbg_value(i64 %14, !112, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 32), !120)
    #dbg_value(i64 %14, !112, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 96, 32), !120)
  %15 = extractelement <2 x float> %13, i64 1, !dbg !125
  %16 = tail call fastcc { <2 x float>, i64 } @rotate(<2 x float> %13, i64 %14, float noundef %15), !dbg !126
  %17 = extractvalue { <2 x float>, i64 } %16, 0, !dbg !126
  %18 = extractvalue { <2 x float>, i64 } %16, 1, !dbg !126
  %19 = trunc i64 %18 to i32, !dbg !126
  %20 = lshr i64 %18, 32, !dbg !126
  %21 = trunc nuw i64 %20 to i32, !dbg !126
    #dbg_value(i32 %19, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !120)
    #dbg_value(i32 %21, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !120)
    #dbg_value(<2 x float> %17, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !120)
  %22 = extractelement <2 x float> %17, i64 0, !dbg !127
  %23 = extractelement <2 x float> %17, i64 1, !dbg !128
  %24 = bitcast i32 %19 to float, !dbg !129
  %25 = fmul float %23, %24, !dbg !130
  %26 = sitofp i32 %21 to float, !dbg !131
  %27 = tail call float @llvm.fmuladd.f32(float %25, float %26, float %22), !dbg !132
  ret float %27, !dbg !133
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { <2 x float>, i64 } @rotate(<2 x float> %0, i64 %1, float noundef %2) unnamed_addr #2 !dbg !134 {
  %4 = extractelement <2 x float> %0, i64 0
    #dbg_value(<2 x float> %0, !138, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !140)
  %5 = trunc i64 %1 to i32
    #dbg_value(i32 %5, !138, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !140)
    #dbg_value(i64 %1, !138, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value, DW_OP_LLVM_fragment, 96, 32), !140)
    #dbg_value(float %2, !139, !DIExpression(), !140)
  %6 = insertelement <2 x i32> poison, i32 %5, i64 0, !dbg !141
  %7 = bitcast <2 x i32> %6 to <2 x float>, !dbg !141
  %8 = insertelement <2 x float> %7, float %2, i64 1, !dbg !141
  %9 = fmul <2 x float> %8, %0, !dbg !141
  %10 = shufflevector <2 x float> %9, <2 x float> poison, <2 x i32> <i32 1, i32 0>, !dbg !142
  %11 = tail call float @llvm.fmuladd.f32(float %2, float %2, float %4), !dbg !143
  %12 = insertvalue { <2 x float>, i64 } poison, <2 x float> %10, 0, !dbg !144
  %13 = bitcast float %11 to i32, !dbg !144
  %14 = and i64 %1, -4294967296, !dbg !144
  %15 = add i64 %14, 4294967296, !dbg !144
  %16 = zext i32 %13 to i64, !dbg !144
  %17 = or disjoint i64 %15, %16, !dbg !144
  %18 = insertvalue { <2 x float>, i64 } %12, i64 %17, 1, !dbg !144
  ret { <2 x float>, i64 } %18, !dbg !144
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @number_and_address(ptr noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !145 {
    #dbg_value(ptr %0, !151, !DIExpression(), !161)
    #dbg_value(i32 %1, !152, !DIExpression(), !161)
  %3 = load double, ptr %0, align 8, !dbg !162, !tbaa !163
    #dbg_value(double %3, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %0, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(i32 0, !159, !DIExpression(), !165)
    #dbg_value(ptr %0, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(double %3, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 0, !159, !DIExpression(), !165)
  %4 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %0, double noundef %3, i32 noundef 0), !dbg !166
  %5 = extractvalue { double, ptr } %4, 0, !dbg !166
  %6 = extractvalue { double, ptr } %4, 1, !dbg !166
    #dbg_value(double %5, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %6, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
  %7 = load double, ptr %6, align 8, !dbg !169, !tbaa !163
  %8 = fmul double %7, %5, !dbg !169
  store double %8, ptr %6, align 8, !dbg !169, !tbaa !163
    #dbg_value(double %5, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 1, !159, !DIExpression(), !165)
    #dbg_value(ptr %6, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(double %5, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
  %9 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %6, double noundef %5, i32 noundef 1), !dbg !166
  %10 = extractvalue { double, ptr } %9, 0, !dbg !166
  %11 = extractvalue { double, ptr } %9, 1, !dbg !166
    #dbg_value(double %10, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %11, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
  %12 = load double, ptr %11, align 8, !dbg !169, !tbaa !163
  %13 = fmul double %12, %10, !dbg !169
  store double %13, ptr %11, align 8, !dbg !169, !tbaa !163
    #dbg_value(double %10, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 2, !159, !DIExpression(), !165)
    #dbg_value(ptr %11, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(double %10, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
  %14 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %11, double noundef %10, i32 noundef 0), !dbg !166
  %15 = extractvalue { double, ptr } %14, 0, !dbg !166
  %16 = extractvalue { double, ptr } %14, 1, !dbg !166
    #dbg_value(double %15, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %16, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
  %17 = load double, ptr %16, align 8, !dbg !169, !tbaa !163
  %18 = fmul double %17, %15, !dbg !169
  store double %18, ptr %16, align 8, !dbg !169, !tbaa !163
    #dbg_value(double %15, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 3, !159, !DIExpression(), !165)
    #dbg_value(ptr %16, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(double %15, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
  %19 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %16, double noundef %15, i32 noundef 1), !dbg !166
  %20 = extractvalue { double, ptr } %19, 0, !dbg !166
  %21 = extractvalue { double, ptr } %19, 1, !dbg !166
    #dbg_value(double %20, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %21, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
  %22 = load double, ptr %21, align 8, !dbg !169, !tbaa !163
  %23 = fmul double %22, %20, !dbg !169
  store double %23, ptr %21, align 8, !dbg !169, !tbaa !163
    #dbg_value(double %20, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 4, !159, !DIExpression(), !165)
    #dbg_value(ptr %21, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
    #dbg_value(double %20, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
  %24 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %21, double noundef %20, i32 noundef 0), !dbg !166
  %25 = extractvalue { double, ptr } %24, 0, !dbg !166
  %26 = extractvalue { double, ptr } %24, 1, !dbg !166
    #dbg_value(double %25, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(ptr %26, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !161)
  %27 = load double, ptr %26, align 8, !dbg !169, !tbaa !163
  %28 = fmul double %27, %25, !dbg !169
  store double %28, ptr %26, align 8, !dbg !169, !tbaa !163
    #dbg_value(double %25, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !161)
    #dbg_value(i32 5, !159, !DIExpression(), !165)
  %29 = getelementptr inbounds i8, ptr %26, i64 8, !dbg !170
  %30 = load double, ptr %29, align 8, !dbg !170, !tbaa !163
  %31 = fmul double %25, %30, !dbg !171
  ret double %31, !dbg !172
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc { double, ptr } @advance(ptr noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #7 !dbg !173 {
    #dbg_value(ptr %0, !177, !DIExpression(), !180)
    #dbg_value(double %1, !178, !DIExpression(), !180)
    #dbg_value(i32 %2, !179, !DIExpression(), !180)
  %4 = sext i32 %2 to i64, !dbg !181
  %5 = getelementptr inbounds double, ptr %0, i64 %4, !dbg !181
  %6 = load double, ptr %5, align 8, !dbg !181, !tbaa !163
  %7 = fmul double %6, %1, !dbg !182
  %8 = insertvalue { double, ptr } poison, double %7, 0, !dbg !183
  %9 = insertvalue { double, ptr } %8, ptr %5, 1, !dbg !183
  ret { double, ptr } %9, !dbg !183
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @address_and_number_in_recursion(ptr noundef %0, i32 noundef %1) local_unnamed_addr #8 !dbg !184 {
    #dbg_value(ptr %0, !186, !DIExpression(), !194)
    #dbg_value(i32 %1, !187, !DIExpression(), !194)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !195
  %4 = load double, ptr %3, align 8, !dbg !195, !tbaa !163
  %5 = tail call fastcc { ptr, double } @descend(ptr noundef %0, double noundef %4, i32 noundef 4), !dbg !196
  %6 = extractvalue { ptr, double } %5, 0, !dbg !196
    #dbg_value(ptr %6, !188, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !194)
  %7 = extractvalue { ptr, double } %5, 1, !dbg !196
    #dbg_value(double %7, !188, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !194)
  %8 = load double, ptr %6, align 8, !dbg !197, !tbaa !163
  %9 = fmul double %7, %8, !dbg !198
  ret double %9, !dbg !199
}

; Function Attrs: nofree noinline nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc { ptr, double } @descend(ptr noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #9 !dbg !200 {
    #dbg_value(ptr %0, !204, !DIExpression(), !208)
    #dbg_value(double %1, !205, !DIExpression(), !208)
    #dbg_value(i32 %2, !206, !DIExpression(), !208)
  %4 = icmp eq i32 %2, 0, !dbg !209
  br i1 %4, label %18, label %5, !dbg !211

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !212
  %7 = load double, ptr %0, align 8, !dbg !213, !tbaa !163
  %8 = fmul double %7, %1, !dbg !214
  %9 = add nsw i32 %2, -1, !dbg !215
  %10 = tail call fastcc { ptr, double } @descend(ptr noundef nonnull %6, double noundef %8, i32 noundef %9), !dbg !216
  %11 = extractvalue { ptr, double } %10, 0, !dbg !216
    #dbg_value(ptr %11, !207, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !208)
  %12 = extractvalue { ptr, double } %10, 1, !dbg !216
    #dbg_value(double %12, !207, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !208)
  %13 = load double, ptr %11, align 8, !dbg !217, !tbaa !163
  %14 = fmul double %12, %13, !dbg !218
    #dbg_value(double %14, !207, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !208)
  store double %14, ptr %11, align 8, !dbg !219, !tbaa !163
  %15 = icmp sgt i32 %2, 2, !dbg !220
  %16 = select i1 %15, i64 -8, i64 0, !dbg !221
  %17 = getelementptr inbounds i8, ptr %11, i64 %16, !dbg !221
    #dbg_value(ptr %17, !207, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !208)
  br label %18, !dbg !222

18:                                               ; preds = %3, %5
  %19 = phi ptr [ %17, %5 ], [ %0, %3 ], !dbg !208
  %20 = phi double [ %14, %5 ], [ %1, %3 ], !dbg !208
    #dbg_value(double %20, !207, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !208)
    #dbg_value(ptr %19, !207, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !208)
  %21 = insertvalue { ptr, double } poison, ptr %19, 0, !dbg !223
  %22 = insertvalue { ptr, double } %21, double %20, 1, !dbg !223
  ret { ptr, double } %22, !dbg !223
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local float @pair_and_address(ptr noundef %0, i32 noundef %1) local_unnamed_addr #10 !dbg !224 {
    #dbg_value(ptr %0, !229, !DIExpression(), !238)
    #dbg_value(i32 %1, !230, !DIExpression(), !238)
  %3 = load <2 x float>, ptr %0, align 4, !dbg !239, !tbaa !26
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !240
  %5 = tail call fastcc { <2 x float>, ptr } @both(<2 x float> %3, ptr nonnull %4, i32 noundef 1), !dbg !241
  %6 = extractvalue { <2 x float>, ptr } %5, 0, !dbg !241
    #dbg_value(<2 x float> %6, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !238)
  %7 = extractvalue { <2 x float>, ptr } %5, 1, !dbg !241
    #dbg_value(ptr %7, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !238)
  %8 = tail call fastcc { <2 x float>, ptr } @both(<2 x float> %6, ptr %7, i32 noundef 2), !dbg !242
  %9 = extractvalue { <2 x float>, ptr } %8, 0, !dbg !242
  %10 = extractvalue { <2 x float>, ptr } %8, 1, !dbg !242
    #dbg_value(<2 x float> %9, !231, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !238)
    #dbg_value(ptr %10, !231, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !238)
  %11 = extractelement <2 x float> %9, i64 0, !dbg !243
  %12 = extractelement <2 x float> %9, i64 1, !dbg !244
  %13 = load float, ptr %10, align 4, !dbg !245, !tbaa !26
  %14 = tail call float @llvm.fmuladd.f32(float %11, float %12, float %13), !dbg !246
  ret float %14, !dbg !247
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc { <2 x float>, ptr } @both(<2 x float> %0, ptr %1, i32 noundef %2) unnamed_addr #11 !dbg !248 {
    #dbg_value(<2 x float> %0, !252, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !254)
    #dbg_value(ptr %1, !252, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !254)
    #dbg_value(i32 %2, !253, !DIExpression(), !254)
  %4 = zext nneg i32 %2 to i64, !dbg !255
  %5 = getelementptr inbounds float, ptr %1, i64 %4, !dbg !255
  %6 = load float, ptr %5, align 4, !dbg !255, !tbaa !26
  %7 = extractelement <2 x float> %0, i64 1, !dbg !256
  %8 = fmul float %7, %6, !dbg !257
  %9 = extractelement <2 x float> %0, i64 0, !dbg !258
  %10 = fmul float %9, %8, !dbg !258
  %11 = insertelement <2 x float> poison, float %10, i64 0, !dbg !258
    #dbg_value(float %10, !252, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !254)
  %12 = getelementptr inbounds i8, ptr %1, i64 4, !dbg !259
    #dbg_value(ptr %12, !252, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !254)
  %13 = load float, ptr %12, align 4, !dbg !260, !tbaa !26
  %14 = fmul float %13, %10, !dbg !261
  %15 = insertelement <2 x float> %11, float %14, i64 1, !dbg !262
    #dbg_value(float %14, !252, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !254)
  %16 = insertvalue { <2 x float>, ptr } poison, <2 x float> %15, 0, !dbg !263
  %17 = insertvalue { <2 x float>, ptr } %16, ptr %12, 1, !dbg !263
  ret { <2 x float>, ptr } %17, !dbg !263
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local double @chosen_number_and_address(ptr noundef %0, i32 noundef %1) local_unnamed_addr #12 !dbg !264 {
    #dbg_value(ptr %0, !266, !DIExpression(), !271)
    #dbg_value(i32 %1, !267, !DIExpression(), !271)
  %3 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !272
  %4 = load double, ptr %3, align 8, !dbg !272, !tbaa !163
  %5 = and i32 %1, 1, !dbg !273
  %6 = tail call fastcc { double, ptr } @advance(ptr noundef %0, double noundef %4, i32 noundef %5), !dbg !274
    #dbg_value(double poison, !268, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
    #dbg_value(ptr poison, !268, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !275
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !276
  %9 = load double, ptr %8, align 8, !dbg !276, !tbaa !163
  %10 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %7, double noundef %9, i32 noundef 0), !dbg !277
    #dbg_value(double poison, !269, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
    #dbg_value(ptr poison, !269, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
  %11 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !278
  %12 = load double, ptr %11, align 8, !dbg !278, !tbaa !163
  %13 = fcmp ogt double %12, 1.000000e-01, !dbg !279
    #dbg_value(double poison, !270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
    #dbg_value(double poison, !270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
    #dbg_value(ptr poison, !270, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
    #dbg_value(ptr poison, !270, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
  %14 = select i1 %13, { double, ptr } %6, { double, ptr } %10, !dbg !278
  %15 = extractvalue { double, ptr } %14, 0, !dbg !280
  %16 = extractvalue { double, ptr } %14, 1, !dbg !280
    #dbg_value(double %15, !270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
    #dbg_value(ptr %16, !270, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !271)
  %17 = fadd double %15, 1.000000e+00, !dbg !281
    #dbg_value(double %17, !270, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !271)
  %18 = fmul double %17, %17, !dbg !282
  store double %18, ptr %16, align 8, !dbg !283, !tbaa !163
  %19 = load double, ptr %0, align 8, !dbg !284, !tbaa !163
  %20 = load double, ptr %8, align 8, !dbg !285, !tbaa !163
  %21 = fmul double %19, %20, !dbg !286
  %22 = load double, ptr %7, align 8, !dbg !287, !tbaa !163
  %23 = tail call double @llvm.fmuladd.f64(double %21, double %22, double %17), !dbg !288
  ret double %23, !dbg !289
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @numbers_and_addresses_in_memory(ptr noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !290 {
  %3 = alloca [3 x %struct.Fat], align 16, !DIAssignID !306
    #dbg_assign(i1 undef, !294, !DIExpression(), !306, ptr %3, !DIExpression(), !307)
    #dbg_value(ptr %0, !292, !DIExpression(), !307)
    #dbg_value(i32 %1, !293, !DIExpression(), !307)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #14, !dbg !308
    #dbg_value(i32 0, !298, !DIExpression(), !309)
    #dbg_value(i64 0, !298, !DIExpression(), !309)
  %4 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !310
  %5 = load double, ptr %4, align 8, !dbg !310, !tbaa !163
  %6 = tail call fastcc { double, ptr } @advance(ptr noundef %0, double noundef %5, i32 noundef 0), !dbg !312
  %7 = extractvalue { double, ptr } %6, 0, !dbg !312
  %8 = extractvalue { double, ptr } %6, 1, !dbg !312
  store double %7, ptr %3, align 16, !dbg !312, !tbaa !163
  %9 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !312
  store ptr %8, ptr %9, align 8, !dbg !312, !tbaa !313
    #dbg_value(i64 1, !298, !DIExpression(), !309)
  %10 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !315
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !316
  %12 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !310
  %13 = load double, ptr %12, align 8, !dbg !310, !tbaa !163
  %14 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %11, double noundef %13, i32 noundef 1), !dbg !312
  %15 = extractvalue { double, ptr } %14, 0, !dbg !312
  %16 = extractvalue { double, ptr } %14, 1, !dbg !312
  store double %15, ptr %10, align 16, !dbg !312, !tbaa !163
  %17 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !312
  store ptr %16, ptr %17, align 8, !dbg !312, !tbaa !313
    #dbg_value(i64 2, !298, !DIExpression(), !309)
  %18 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !315
  %19 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !310
  %20 = load double, ptr %19, align 8, !dbg !310, !tbaa !163
  %21 = tail call fastcc { double, ptr } @advance(ptr noundef nonnull %4, double noundef %20, i32 noundef 2), !dbg !312
  %22 = extractvalue { double, ptr } %21, 0, !dbg !312
  %23 = extractvalue { double, ptr } %21, 1, !dbg !312
  store double %22, ptr %18, align 16, !dbg !312, !tbaa !163
  %24 = getelementptr inbounds i8, ptr %3, i64 40, !dbg !312
  store ptr %23, ptr %24, align 8, !dbg !312, !tbaa !313
    #dbg_value(i64 3, !298, !DIExpression(), !309)
    #dbg_value(double 0.000000e+00, !300, !DIExpression(), !307)
    #dbg_value(i32 0, !301, !DIExpression(), !317)
  %25 = srem i32 %1, 3, !dbg !318
  %26 = sext i32 %25 to i64, !dbg !319
  %27 = getelementptr inbounds [3 x %struct.Fat], ptr %3, i64 0, i64 %26, !dbg !319
  %28 = load double, ptr %27, align 16, !dbg !319, !tbaa !163
  %29 = getelementptr inbounds i8, ptr %27, i64 8, !dbg !319
  %30 = load ptr, ptr %29, align 8, !dbg !319, !tbaa !313
    #dbg_value(double %28, !303, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !320)
    #dbg_value(ptr %30, !303, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !320)
  %31 = load double, ptr %30, align 8, !dbg !321, !tbaa !163
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %31, double 0.000000e+00), !dbg !322
    #dbg_value(double %32, !300, !DIExpression(), !307)
  store double %32, ptr %30, align 8, !dbg !323, !tbaa !163
    #dbg_value(i32 1, !301, !DIExpression(), !317)
  %33 = add nsw i32 %1, 1, !dbg !324
  %34 = srem i32 %33, 3, !dbg !318
  %35 = sext i32 %34 to i64, !dbg !319
  %36 = getelementptr inbounds [3 x %struct.Fat], ptr %3, i64 0, i64 %35, !dbg !319
  %37 = load double, ptr %36, align 16, !dbg !319, !tbaa !163
  %38 = getelementptr inbounds i8, ptr %36, i64 8, !dbg !319
  %39 = load ptr, ptr %38, align 8, !dbg !319, !tbaa !313
    #dbg_value(double %37, !303, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !320)
    #dbg_value(ptr %39, !303, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !320)
  %40 = load double, ptr %39, align 8, !dbg !321, !tbaa !163
  %41 = tail call double @llvm.fmuladd.f64(double %37, double %40, double %32), !dbg !322
    #dbg_value(double %41, !300, !DIExpression(), !307)
  store double %41, ptr %39, align 8, !dbg !323, !tbaa !163
    #dbg_value(i32 2, !301, !DIExpression(), !317)
  %42 = add nsw i32 %1, 2, !dbg !324
  %43 = srem i32 %42, 3, !dbg !318
  %44 = sext i32 %43 to i64, !dbg !319
  %45 = getelementptr inbounds [3 x %struct.Fat], ptr %3, i64 0, i64 %44, !dbg !319
  %46 = load double, ptr %45, align 16, !dbg !319, !tbaa !163
  %47 = getelementptr inbounds i8, ptr %45, i64 8, !dbg !319
  %48 = load ptr, ptr %47, align 8, !dbg !319, !tbaa !313
    #dbg_value(double %46, !303, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !320)
    #dbg_value(ptr %48, !303, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !320)
  %49 = load double, ptr %48, align 8, !dbg !321, !tbaa !163
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %49, double %41), !dbg !322
    #dbg_value(double %50, !300, !DIExpression(), !307)
  store double %50, ptr %48, align 8, !dbg !323, !tbaa !163
    #dbg_value(i32 3, !301, !DIExpression(), !317)
  %51 = load double, ptr %4, align 8, !dbg !325, !tbaa !163
  %52 = fmul double %50, %51, !dbg !326
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #14, !dbg !327
  ret double %52, !dbg !328
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x float> @llvm.fmuladd.v2f32(<2 x float>, <2 x float>, <2 x float>) #13

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #14 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "packed.c", directory: ".", checksumkind: CSK_MD5, checksum: "7d739a119d09951fc90d1e38c4c7d90a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "pair", scope: !1, file: !1, line: 13, type: !11, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{!17, !18}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 13, type: !14)
!18 = !DILocalVariable(name: "p", scope: !10, file: !1, line: 14, type: !19)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "Pair", file: !1, line: 2, baseType: !20)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 2, size: 64, elements: !21)
!21 = !{!22, !23}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !20, file: !1, line: 2, baseType: !13, size: 32)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !20, file: !1, line: 2, baseType: !13, size: 32, offset: 32)
!24 = !DILocation(line: 0, scope: !10)
!25 = !DILocation(line: 14, column: 24, scope: !10)
!26 = !{!27, !27, i64 0}
!27 = !{!"float", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C/C++ TBAA"}
!30 = !DILocation(line: 14, column: 37, scope: !10)
!31 = !DILocation(line: 14, column: 12, scope: !10)
!32 = !DILocation(line: 15, column: 7, scope: !10)
!33 = !DILocation(line: 16, column: 14, scope: !10)
!34 = !DILocation(line: 16, column: 3, scope: !10)
!35 = distinct !DISubprogram(name: "turn", scope: !1, file: !1, line: 12, type: !36, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38)
!36 = !DISubroutineType(types: !37)
!37 = !{!19, !19, !13}
!38 = !{!39, !40}
!39 = !DILocalVariable(name: "p", arg: 1, scope: !35, file: !1, line: 12, type: !19)
!40 = !DILocalVariable(name: "t", arg: 2, scope: !35, file: !1, line: 12, type: !13)
!41 = !DILocation(line: 12, column: 51, scope: !35)
!42 = !DILocation(line: 0, scope: !35)
!43 = !DILocation(line: 12, column: 57, scope: !35)
!44 = !DILocation(line: 12, column: 78, scope: !35)
!45 = !DILocation(line: 12, column: 35, scope: !35)
!46 = distinct !DISubprogram(name: "number_below_integer", scope: !1, file: !1, line: 20, type: !47, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50)
!47 = !DISubroutineType(types: !48)
!48 = !{!13, !14, !49}
!49 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!50 = !{!51, !52, !53}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 20, type: !14)
!52 = !DILocalVariable(name: "n", arg: 2, scope: !46, file: !1, line: 20, type: !49)
!53 = !DILocalVariable(name: "m", scope: !46, file: !1, line: 21, type: !54)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "Mixed", file: !1, line: 3, baseType: !55)
!55 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 3, size: 64, elements: !56)
!56 = !{!57, !58}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !55, file: !1, line: 3, baseType: !13, size: 32)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !55, file: !1, line: 3, baseType: !49, size: 32, offset: 32)
!59 = !DILocation(line: 0, scope: !46)
!60 = !DILocation(line: 21, column: 26, scope: !46)
!61 = !DILocation(line: 21, column: 36, scope: !46)
!62 = !DILocation(line: 21, column: 13, scope: !46)
!63 = !DILocation(line: 22, column: 15, scope: !46)
!64 = !DILocation(line: 22, column: 7, scope: !46)
!65 = !DILocation(line: 23, column: 16, scope: !46)
!66 = !DILocation(line: 23, column: 14, scope: !46)
!67 = !DILocation(line: 23, column: 3, scope: !46)
!68 = distinct !DISubprogram(name: "step", scope: !1, file: !1, line: 19, type: !69, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !71)
!69 = !DISubroutineType(types: !70)
!70 = !{!54, !54, !13}
!71 = !{!72, !73}
!72 = !DILocalVariable(name: "m", arg: 1, scope: !68, file: !1, line: 19, type: !54)
!73 = !DILocalVariable(name: "t", arg: 2, scope: !68, file: !1, line: 19, type: !13)
!74 = !DILocation(line: 0, scope: !68)
!75 = !DILocation(line: 19, column: 62, scope: !68)
!76 = !DILocation(line: 19, column: 60, scope: !68)
!77 = !DILocation(line: 19, column: 37, scope: !68)
!78 = distinct !DISubprogram(name: "number_above_integer", scope: !1, file: !1, line: 27, type: !47, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79)
!79 = !{!80, !81, !82}
!80 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !1, line: 27, type: !14)
!81 = !DILocalVariable(name: "n", arg: 2, scope: !78, file: !1, line: 27, type: !49)
!82 = !DILocalVariable(name: "m", scope: !78, file: !1, line: 28, type: !83)
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "Reversed", file: !1, line: 4, baseType: !84)
!84 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 4, size: 64, elements: !85)
!85 = !{!86, !87}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !84, file: !1, line: 4, baseType: !49, size: 32)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !84, file: !1, line: 4, baseType: !13, size: 32, offset: 32)
!88 = !DILocation(line: 0, scope: !78)
!89 = !DILocation(line: 28, column: 44, scope: !78)
!90 = !DILocation(line: 28, column: 51, scope: !78)
!91 = !DILocation(line: 28, column: 16, scope: !78)
!92 = !DILocation(line: 29, column: 24, scope: !78)
!93 = !DILocation(line: 29, column: 7, scope: !78)
!94 = !DILocation(line: 30, column: 16, scope: !78)
!95 = !DILocation(line: 30, column: 14, scope: !78)
!96 = !DILocation(line: 30, column: 3, scope: !78)
!97 = distinct !DISubprogram(name: "step_reversed", scope: !1, file: !1, line: 26, type: !98, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !100)
!98 = !DISubroutineType(types: !99)
!99 = !{!83, !83, !13}
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "m", arg: 1, scope: !97, file: !1, line: 26, type: !83)
!102 = !DILocalVariable(name: "t", arg: 2, scope: !97, file: !1, line: 26, type: !13)
!103 = !DILocation(line: 0, scope: !97)
!104 = !DILocation(line: 26, column: 74, scope: !97)
!105 = !DILocation(line: 26, column: 89, scope: !97)
!106 = !DILocation(line: 26, column: 87, scope: !97)
!107 = !DILocation(line: 26, column: 52, scope: !97)
!108 = distinct !DISubprogram(name: "vector_and_integer", scope: !1, file: !1, line: 34, type: !47, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!109 = !{!110, !111, !112}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 34, type: !14)
!111 = !DILocalVariable(name: "n", arg: 2, scope: !108, file: !1, line: 34, type: !49)
!112 = !DILocalVariable(name: "a", scope: !108, file: !1, line: 35, type: !113)
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "Quad", file: !1, line: 5, baseType: !114)
!114 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 5, size: 128, elements: !115)
!115 = !{!116, !117, !118, !119}
!116 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !114, file: !1, line: 5, baseType: !13, size: 32)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !114, file: !1, line: 5, baseType: !13, size: 32, offset: 32)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !114, file: !1, line: 5, baseType: !13, size: 32, offset: 64)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !114, file: !1, line: 5, baseType: !49, size: 32, offset: 96)
!120 = !DILocation(line: 0, scope: !108)
!121 = !DILocation(line: 35, column: 26, scope: !108)
!122 = !DILocation(line: 35, column: 38, scope: !108)
!123 = !DILocation(line: 35, column: 48, scope: !108)
!124 = !DILocation(line: 35, column: 12, scope: !108)
!125 = !DILocation(line: 36, column: 19, scope: !108)
!126 = !DILocation(line: 36, column: 7, scope: !108)
!127 = !DILocation(line: 37, column: 12, scope: !108)
!128 = !DILocation(line: 37, column: 18, scope: !108)
!129 = !DILocation(line: 37, column: 24, scope: !108)
!130 = !DILocation(line: 37, column: 20, scope: !108)
!131 = !DILocation(line: 37, column: 28, scope: !108)
!132 = !DILocation(line: 37, column: 14, scope: !108)
!133 = !DILocation(line: 37, column: 3, scope: !108)
!134 = distinct !DISubprogram(name: "rotate", scope: !1, file: !1, line: 33, type: !135, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !137)
!135 = !DISubroutineType(types: !136)
!136 = !{!113, !113, !13}
!137 = !{!138, !139}
!138 = !DILocalVariable(name: "a", arg: 1, scope: !134, file: !1, line: 33, type: !113)
!139 = !DILocalVariable(name: "s", arg: 2, scope: !134, file: !1, line: 33, type: !13)
!140 = !DILocation(line: 0, scope: !134)
!141 = !DILocation(line: 33, column: 55, scope: !134)
!142 = !DILocation(line: 33, column: 50, scope: !134)
!143 = !DILocation(line: 33, column: 75, scope: !134)
!144 = !DILocation(line: 33, column: 37, scope: !134)
!145 = distinct !DISubprogram(name: "number_and_address", scope: !1, file: !1, line: 41, type: !146, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!146 = !DISubroutineType(types: !147)
!147 = !{!148, !149, !49}
!148 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!150 = !{!151, !152, !153, !159}
!151 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 41, type: !149)
!152 = !DILocalVariable(name: "n", arg: 2, scope: !145, file: !1, line: 41, type: !49)
!153 = !DILocalVariable(name: "f", scope: !145, file: !1, line: 42, type: !154)
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "Fat", file: !1, line: 6, baseType: !155)
!155 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 6, size: 128, elements: !156)
!156 = !{!157, !158}
!157 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !155, file: !1, line: 6, baseType: !148, size: 64)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !155, file: !1, line: 6, baseType: !149, size: 64, offset: 64)
!159 = !DILocalVariable(name: "i", scope: !160, file: !1, line: 43, type: !49)
!160 = distinct !DILexicalBlock(scope: !145, file: !1, line: 43, column: 3)
!161 = !DILocation(line: 0, scope: !145)
!162 = !DILocation(line: 42, column: 12, scope: !145)
!163 = !{!164, !164, i64 0}
!164 = !{!"double", !28, i64 0}
!165 = !DILocation(line: 0, scope: !160)
!166 = !DILocation(line: 44, column: 9, scope: !167)
!167 = distinct !DILexicalBlock(scope: !168, file: !1, line: 43, column: 31)
!168 = distinct !DILexicalBlock(scope: !160, file: !1, line: 43, column: 3)
!169 = !DILocation(line: 45, column: 12, scope: !167)
!170 = !DILocation(line: 47, column: 16, scope: !145)
!171 = !DILocation(line: 47, column: 14, scope: !145)
!172 = !DILocation(line: 47, column: 3, scope: !145)
!173 = distinct !DISubprogram(name: "advance", scope: !1, file: !1, line: 40, type: !174, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{!154, !149, !148, !49}
!176 = !{!177, !178, !179}
!177 = !DILocalVariable(name: "p", arg: 1, scope: !173, file: !1, line: 40, type: !149)
!178 = !DILocalVariable(name: "w", arg: 2, scope: !173, file: !1, line: 40, type: !148)
!179 = !DILocalVariable(name: "n", arg: 3, scope: !173, file: !1, line: 40, type: !49)
!180 = !DILocation(line: 0, scope: !173)
!181 = !DILocation(line: 40, column: 65, scope: !173)
!182 = !DILocation(line: 40, column: 63, scope: !173)
!183 = !DILocation(line: 40, column: 48, scope: !173)
!184 = distinct !DISubprogram(name: "address_and_number_in_recursion", scope: !1, file: !1, line: 58, type: !146, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185)
!185 = !{!186, !187, !188}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !1, line: 58, type: !149)
!187 = !DILocalVariable(name: "n", arg: 2, scope: !184, file: !1, line: 58, type: !49)
!188 = !DILocalVariable(name: "g", scope: !184, file: !1, line: 59, type: !189)
!189 = !DIDerivedType(tag: DW_TAG_typedef, name: "FatReversed", file: !1, line: 7, baseType: !190)
!190 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 7, size: 128, elements: !191)
!191 = !{!192, !193}
!192 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !190, file: !1, line: 7, baseType: !149, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !190, file: !1, line: 7, baseType: !148, size: 64, offset: 64)
!194 = !DILocation(line: 0, scope: !184)
!195 = !DILocation(line: 59, column: 30, scope: !184)
!196 = !DILocation(line: 59, column: 19, scope: !184)
!197 = !DILocation(line: 60, column: 16, scope: !184)
!198 = !DILocation(line: 60, column: 14, scope: !184)
!199 = !DILocation(line: 60, column: 3, scope: !184)
!200 = distinct !DISubprogram(name: "descend", scope: !1, file: !1, line: 50, type: !201, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{!189, !149, !148, !49}
!203 = !{!204, !205, !206, !207}
!204 = !DILocalVariable(name: "p", arg: 1, scope: !200, file: !1, line: 50, type: !149)
!205 = !DILocalVariable(name: "w", arg: 2, scope: !200, file: !1, line: 50, type: !148)
!206 = !DILocalVariable(name: "n", arg: 3, scope: !200, file: !1, line: 50, type: !49)
!207 = !DILocalVariable(name: "g", scope: !200, file: !1, line: 52, type: !189)
!208 = !DILocation(line: 0, scope: !200)
!209 = !DILocation(line: 51, column: 9, scope: !210)
!210 = distinct !DILexicalBlock(scope: !200, file: !1, line: 51, column: 7)
!211 = !DILocation(line: 51, column: 7, scope: !200)
!212 = !DILocation(line: 52, column: 29, scope: !200)
!213 = !DILocation(line: 52, column: 38, scope: !200)
!214 = !DILocation(line: 52, column: 36, scope: !200)
!215 = !DILocation(line: 52, column: 46, scope: !200)
!216 = !DILocation(line: 52, column: 19, scope: !200)
!217 = !DILocation(line: 53, column: 10, scope: !200)
!218 = !DILocation(line: 53, column: 7, scope: !200)
!219 = !DILocation(line: 54, column: 8, scope: !200)
!220 = !DILocation(line: 55, column: 11, scope: !200)
!221 = !DILocation(line: 55, column: 9, scope: !200)
!222 = !DILocation(line: 56, column: 3, scope: !200)
!223 = !DILocation(line: 57, column: 1, scope: !200)
!224 = distinct !DISubprogram(name: "pair_and_address", scope: !1, file: !1, line: 69, type: !225, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !228)
!225 = !DISubroutineType(types: !226)
!226 = !{!13, !227, !49}
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!228 = !{!229, !230, !231}
!229 = !DILocalVariable(name: "x", arg: 1, scope: !224, file: !1, line: 69, type: !227)
!230 = !DILocalVariable(name: "n", arg: 2, scope: !224, file: !1, line: 69, type: !49)
!231 = !DILocalVariable(name: "h", scope: !224, file: !1, line: 70, type: !232)
!232 = !DIDerivedType(tag: DW_TAG_typedef, name: "FatPair", file: !1, line: 8, baseType: !233)
!233 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 8, size: 128, elements: !234)
!234 = !{!235, !236, !237}
!235 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !233, file: !1, line: 8, baseType: !13, size: 32)
!236 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !233, file: !1, line: 8, baseType: !13, size: 32, offset: 32)
!237 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !233, file: !1, line: 8, baseType: !227, size: 64, offset: 64)
!238 = !DILocation(line: 0, scope: !224)
!239 = !DILocation(line: 70, column: 30, scope: !224)
!240 = !DILocation(line: 70, column: 44, scope: !224)
!241 = !DILocation(line: 70, column: 15, scope: !224)
!242 = !DILocation(line: 71, column: 7, scope: !224)
!243 = !DILocation(line: 72, column: 12, scope: !224)
!244 = !DILocation(line: 72, column: 18, scope: !224)
!245 = !DILocation(line: 72, column: 22, scope: !224)
!246 = !DILocation(line: 72, column: 20, scope: !224)
!247 = !DILocation(line: 72, column: 3, scope: !224)
!248 = distinct !DISubprogram(name: "both", scope: !1, file: !1, line: 63, type: !249, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !251)
!249 = !DISubroutineType(types: !250)
!250 = !{!232, !232, !49}
!251 = !{!252, !253}
!252 = !DILocalVariable(name: "h", arg: 1, scope: !248, file: !1, line: 63, type: !232)
!253 = !DILocalVariable(name: "n", arg: 2, scope: !248, file: !1, line: 63, type: !49)
!254 = !DILocation(line: 0, scope: !248)
!255 = !DILocation(line: 64, column: 10, scope: !248)
!256 = !DILocation(line: 64, column: 21, scope: !248)
!257 = !DILocation(line: 64, column: 17, scope: !248)
!258 = !DILocation(line: 64, column: 7, scope: !248)
!259 = !DILocation(line: 65, column: 7, scope: !248)
!260 = !DILocation(line: 66, column: 9, scope: !248)
!261 = !DILocation(line: 66, column: 14, scope: !248)
!262 = !DILocation(line: 66, column: 7, scope: !248)
!263 = !DILocation(line: 67, column: 3, scope: !248)
!264 = distinct !DISubprogram(name: "chosen_number_and_address", scope: !1, file: !1, line: 75, type: !146, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !265)
!265 = !{!266, !267, !268, !269, !270}
!266 = !DILocalVariable(name: "x", arg: 1, scope: !264, file: !1, line: 75, type: !149)
!267 = !DILocalVariable(name: "n", arg: 2, scope: !264, file: !1, line: 75, type: !49)
!268 = !DILocalVariable(name: "f", scope: !264, file: !1, line: 76, type: !154)
!269 = !DILocalVariable(name: "g", scope: !264, file: !1, line: 76, type: !154)
!270 = !DILocalVariable(name: "h", scope: !264, file: !1, line: 77, type: !154)
!271 = !DILocation(line: 0, scope: !264)
!272 = !DILocation(line: 76, column: 22, scope: !264)
!273 = !DILocation(line: 76, column: 30, scope: !264)
!274 = !DILocation(line: 76, column: 11, scope: !264)
!275 = !DILocation(line: 76, column: 50, scope: !264)
!276 = !DILocation(line: 76, column: 55, scope: !264)
!277 = !DILocation(line: 76, column: 40, scope: !264)
!278 = !DILocation(line: 77, column: 11, scope: !264)
!279 = !DILocation(line: 77, column: 16, scope: !264)
!280 = !DILocation(line: 77, scope: !264)
!281 = !DILocation(line: 78, column: 7, scope: !264)
!282 = !DILocation(line: 79, column: 14, scope: !264)
!283 = !DILocation(line: 79, column: 8, scope: !264)
!284 = !DILocation(line: 80, column: 10, scope: !264)
!285 = !DILocation(line: 80, column: 17, scope: !264)
!286 = !DILocation(line: 80, column: 15, scope: !264)
!287 = !DILocation(line: 80, column: 24, scope: !264)
!288 = !DILocation(line: 80, column: 29, scope: !264)
!289 = !DILocation(line: 80, column: 3, scope: !264)
!290 = distinct !DISubprogram(name: "numbers_and_addresses_in_memory", scope: !1, file: !1, line: 83, type: !146, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !291)
!291 = !{!292, !293, !294, !298, !300, !301, !303}
!292 = !DILocalVariable(name: "x", arg: 1, scope: !290, file: !1, line: 83, type: !149)
!293 = !DILocalVariable(name: "n", arg: 2, scope: !290, file: !1, line: 83, type: !49)
!294 = !DILocalVariable(name: "a", scope: !290, file: !1, line: 84, type: !295)
!295 = !DICompositeType(tag: DW_TAG_array_type, baseType: !154, size: 384, elements: !296)
!296 = !{!297}
!297 = !DISubrange(count: 3)
!298 = !DILocalVariable(name: "i", scope: !299, file: !1, line: 85, type: !49)
!299 = distinct !DILexicalBlock(scope: !290, file: !1, line: 85, column: 3)
!300 = !DILocalVariable(name: "s", scope: !290, file: !1, line: 86, type: !148)
!301 = !DILocalVariable(name: "i", scope: !302, file: !1, line: 87, type: !49)
!302 = distinct !DILexicalBlock(scope: !290, file: !1, line: 87, column: 3)
!303 = !DILocalVariable(name: "f", scope: !304, file: !1, line: 88, type: !154)
!304 = distinct !DILexicalBlock(scope: !305, file: !1, line: 87, column: 31)
!305 = distinct !DILexicalBlock(scope: !302, file: !1, line: 87, column: 3)
!306 = distinct !DIAssignID()
!307 = !DILocation(line: 0, scope: !290)
!308 = !DILocation(line: 84, column: 3, scope: !290)
!309 = !DILocation(line: 0, scope: !299)
!310 = !DILocation(line: 85, column: 53, scope: !311)
!311 = distinct !DILexicalBlock(scope: !299, file: !1, line: 85, column: 3)
!312 = !DILocation(line: 85, column: 38, scope: !311)
!313 = !{!314, !314, i64 0}
!314 = !{!"any pointer", !28, i64 0}
!315 = !DILocation(line: 85, column: 31, scope: !311)
!316 = !DILocation(line: 85, column: 48, scope: !311)
!317 = !DILocation(line: 0, scope: !302)
!318 = !DILocation(line: 88, column: 23, scope: !304)
!319 = !DILocation(line: 88, column: 13, scope: !304)
!320 = !DILocation(line: 0, scope: !304)
!321 = !DILocation(line: 89, column: 16, scope: !304)
!322 = !DILocation(line: 89, column: 7, scope: !304)
!323 = !DILocation(line: 90, column: 12, scope: !304)
!324 = !DILocation(line: 88, column: 18, scope: !304)
!325 = !DILocation(line: 92, column: 14, scope: !290)
!326 = !DILocation(line: 92, column: 12, scope: !290)
!327 = !DILocation(line: 93, column: 1, scope: !290)
!328 = !DILocation(line: 92, column: 3, scope: !290)
