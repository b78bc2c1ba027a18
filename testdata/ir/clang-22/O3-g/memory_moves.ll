; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/memory_moves.c -o ir/clang-22/O3-g/memory_moves.ll
; ModuleID = 'c/memory_moves.c'
source_filename = "c/memory_moves.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @copy_to_local_then_square(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 !dbg !18 {
    #dbg_value(ptr %0, !25, !DIExpression(), !33)
  %2 = load double, ptr %0, align 8, !dbg !34
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !34
  %4 = load double, ptr %3, align 8, !dbg !34
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !34
  %6 = load double, ptr %5, align 8, !dbg !34
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !34
  %8 = load double, ptr %7, align 8, !dbg !34
    #dbg_value(double %2, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !33)
    #dbg_value(double %4, !26, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !33)
    #dbg_value(double %6, !26, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !33)
    #dbg_value(double %8, !26, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !33)
    #dbg_value(i32 0, !30, !DIExpression(), !35)
    #dbg_value(i64 0, !30, !DIExpression(), !35)
  %9 = fmul double %2, %2, !dbg !36
    #dbg_value(double %9, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !33)
    #dbg_value(i64 1, !30, !DIExpression(), !35)
  %10 = fmul double %4, %4, !dbg !36
  %11 = fmul double %10, 2.000000e+00, !dbg !39
    #dbg_value(double %11, !26, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !33)
    #dbg_value(i64 2, !30, !DIExpression(), !35)
  %12 = fmul double %6, %6, !dbg !36
  %13 = fmul double %12, 3.000000e+00, !dbg !40
    #dbg_value(double %13, !26, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !33)
    #dbg_value(i64 3, !30, !DIExpression(), !35)
  %14 = fmul double %8, %8, !dbg !36
  %15 = fmul double %14, 4.000000e+00, !dbg !41
    #dbg_value(double %15, !26, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !33)
    #dbg_value(i64 4, !30, !DIExpression(), !35)
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %9), !dbg !42
  %17 = fsub double %16, %15, !dbg !43
  ret double %17, !dbg !44
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @shift_with_memmove(ptr noundef captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !45 {
    #dbg_value(ptr %0, !50, !DIExpression(), !55)
    #dbg_value(i32 %1, !51, !DIExpression(), !55)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !56
  %4 = add nsw i32 %1, -1, !dbg !57
  %5 = sext i32 %4 to i64, !dbg !58
  %6 = shl nsw i64 %5, 3, !dbg !59
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %3, ptr align 8 %0, i64 %6, i1 false), !dbg !60
    #dbg_value(double 0.000000e+00, !52, !DIExpression(), !55)
    #dbg_value(i32 0, !53, !DIExpression(), !61)
  %7 = icmp sgt i32 %1, 0, !dbg !62
  br i1 %7, label %8, label %33, !dbg !64

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !65
  %10 = and i64 %9, 3, !dbg !66
  %11 = icmp ult i32 %1, 4, !dbg !66
  br i1 %11, label %16, label %12, !dbg !66

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483644, !dbg !66
  br label %35, !dbg !66

14:                                               ; preds = %35
  %15 = icmp eq i64 %10, 0, !dbg !66
  br i1 %15, label %33, label %16, !dbg !66

16:                                               ; preds = %14, %8
  %17 = phi i64 [ 0, %8 ], [ %60, %14 ]
  %18 = phi double [ 0.000000e+00, %8 ], [ %66, %14 ]
  %19 = icmp ne i64 %10, 0, !dbg !67
  tail call void @llvm.assume(i1 %19), !dbg !67
  br label %20, !dbg !67

20:                                               ; preds = %20, %16
  %21 = phi i64 [ %17, %16 ], [ %24, %20 ]
  %22 = phi double [ %18, %16 ], [ %30, %20 ]
  %23 = phi i64 [ 0, %16 ], [ %31, %20 ]
    #dbg_value(i64 %21, !53, !DIExpression(), !61)
    #dbg_value(double %22, !52, !DIExpression(), !55)
  %24 = add nuw nsw i64 %21, 1, !dbg !68
  %25 = trunc nuw nsw i64 %24 to i32, !dbg !70
  %26 = uitofp nneg i32 %25 to double, !dbg !70
  %27 = getelementptr inbounds nuw double, ptr %0, i64 %21, !dbg !71
  %28 = load double, ptr %27, align 8, !dbg !71, !tbaa !72
  %29 = fmul double %28, %26, !dbg !74
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %28, double %22), !dbg !75
    #dbg_value(i64 %24, !53, !DIExpression(), !61)
    #dbg_value(double %30, !52, !DIExpression(), !55)
  %31 = add i64 %23, 1, !dbg !76
  %32 = icmp eq i64 %31, %10, !dbg !76
  br i1 %32, label %33, label %20, !dbg !76, !llvm.loop !77

33:                                               ; preds = %14, %20, %2
  %34 = phi double [ 0.000000e+00, %2 ], [ %66, %14 ], [ %30, %20 ], !dbg !55
  ret double %34, !dbg !79

35:                                               ; preds = %35, %12
  %36 = phi i64 [ 0, %12 ], [ %60, %35 ]
  %37 = phi double [ 0.000000e+00, %12 ], [ %66, %35 ]
  %38 = phi i64 [ 0, %12 ], [ %67, %35 ]
    #dbg_value(i64 %36, !53, !DIExpression(), !61)
    #dbg_value(double %37, !52, !DIExpression(), !55)
  %39 = or disjoint i64 %36, 1, !dbg !68
  %40 = trunc nuw nsw i64 %39 to i32, !dbg !70
  %41 = uitofp nneg i32 %40 to double, !dbg !70
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %36, !dbg !71
  %43 = load double, ptr %42, align 8, !dbg !71, !tbaa !72
  %44 = fmul double %43, %41, !dbg !74
  %45 = tail call double @llvm.fmuladd.f64(double %44, double %43, double %37), !dbg !80
    #dbg_value(i64 %39, !53, !DIExpression(), !61)
    #dbg_value(double %45, !52, !DIExpression(), !55)
  %46 = or disjoint i64 %36, 2, !dbg !68
  %47 = trunc nuw nsw i64 %46 to i32, !dbg !70
  %48 = uitofp nneg i32 %47 to double, !dbg !70
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %39, !dbg !71
  %50 = load double, ptr %49, align 8, !dbg !71, !tbaa !72
  %51 = fmul double %50, %48, !dbg !74
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %50, double %45), !dbg !81
    #dbg_value(i64 %46, !53, !DIExpression(), !61)
    #dbg_value(double %52, !52, !DIExpression(), !55)
  %53 = or disjoint i64 %36, 3, !dbg !68
  %54 = trunc nuw nsw i64 %53 to i32, !dbg !70
  %55 = uitofp nneg i32 %54 to double, !dbg !70
  %56 = getelementptr inbounds nuw double, ptr %0, i64 %46, !dbg !71
  %57 = load double, ptr %56, align 8, !dbg !71, !tbaa !72
  %58 = fmul double %57, %55, !dbg !74
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %57, double %52), !dbg !82
    #dbg_value(i64 %53, !53, !DIExpression(), !61)
    #dbg_value(double %59, !52, !DIExpression(), !55)
  %60 = add nuw nsw i64 %36, 4, !dbg !68
  %61 = trunc nuw nsw i64 %60 to i32, !dbg !70
  %62 = uitofp nneg i32 %61 to double, !dbg !70
  %63 = getelementptr inbounds nuw double, ptr %0, i64 %53, !dbg !71
  %64 = load double, ptr %63, align 8, !dbg !71, !tbaa !72
  %65 = fmul double %64, %62, !dbg !74
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %64, double %59), !dbg !83
    #dbg_value(i64 %60, !53, !DIExpression(), !61)
    #dbg_value(double %66, !52, !DIExpression(), !55)
  %67 = add i64 %38, 4, !dbg !84
  %68 = icmp eq i64 %67, %13, !dbg !84
  br i1 %68, label %14, label %35, !dbg !84, !llvm.loop !85
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @clear_then_accumulate(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #3 !dbg !88 {
    #dbg_value(ptr %0, !92, !DIExpression(), !97)
    #dbg_value(ptr %1, !93, !DIExpression(), !97)
    #dbg_value(i32 %2, !94, !DIExpression(), !97)
  %4 = sext i32 %2 to i64, !dbg !98
  %5 = shl nsw i64 %4, 3, !dbg !99
  tail call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 %5, i1 false), !dbg !100
    #dbg_value(i32 0, !95, !DIExpression(), !101)
  %6 = icmp sgt i32 %2, 0, !dbg !102
  br i1 %6, label %7, label %60, !dbg !104

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !105
  %9 = getelementptr double, ptr %0, i64 %4
  %10 = icmp ult i32 %2, 6, !dbg !106
  br i1 %10, label %44, label %11, !dbg !106

11:                                               ; preds = %7
  %12 = shl nuw nsw i64 %8, 3, !dbg !106
  %13 = sub nsw i64 %4, %8, !dbg !106
  %14 = shl nsw i64 %13, 3, !dbg !106
  %15 = getelementptr i8, ptr %0, i64 %14, !dbg !106
  %16 = getelementptr i8, ptr %1, i64 %12, !dbg !106
  %17 = icmp ult ptr %15, %16, !dbg !106
  %18 = icmp ult ptr %1, %9, !dbg !106
  %19 = and i1 %17, %18, !dbg !106
  br i1 %19, label %44, label %20, !dbg !107

20:                                               ; preds = %11
  %21 = and i64 %8, 2147483644
  br label %22, !dbg !107

22:                                               ; preds = %22, %20
  %23 = phi i64 [ 0, %20 ], [ %40, %22 ], !dbg !107
  %24 = getelementptr inbounds nuw double, ptr %1, i64 %23, !dbg !108
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 16, !dbg !108
  %26 = load <2 x double>, ptr %24, align 8, !dbg !108, !tbaa !72, !alias.scope !110
  %27 = load <2 x double>, ptr %25, align 8, !dbg !108, !tbaa !72, !alias.scope !110
  %28 = xor i64 %23, -1, !dbg !113
  %29 = getelementptr double, ptr %9, i64 %28, !dbg !114
  %30 = getelementptr i8, ptr %29, i64 -8, !dbg !115
  %31 = getelementptr i8, ptr %29, i64 -24, !dbg !115
  %32 = load <2 x double>, ptr %30, align 8, !dbg !115, !tbaa !72, !alias.scope !116, !noalias !110
  %33 = load <2 x double>, ptr %31, align 8, !dbg !115, !tbaa !72, !alias.scope !116, !noalias !110
  %34 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !115
  %35 = shufflevector <2 x double> %33, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !115
  %36 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %26, <2 x double> %26, <2 x double> %34), !dbg !118
  %37 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %27, <2 x double> %27, <2 x double> %35), !dbg !118
  %38 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !119
  %39 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !119
  store <2 x double> %38, ptr %30, align 8, !dbg !119, !tbaa !72, !alias.scope !116, !noalias !110
  store <2 x double> %39, ptr %31, align 8, !dbg !119, !tbaa !72, !alias.scope !116, !noalias !110
  %40 = add nuw i64 %23, 4, !dbg !107
  %41 = icmp eq i64 %40, %21, !dbg !120
  br i1 %41, label %42, label %22, !dbg !120, !llvm.loop !121

42:                                               ; preds = %22
  %43 = icmp eq i64 %21, %8, !dbg !120
  br i1 %43, label %60, label %44, !dbg !120

44:                                               ; preds = %11, %7, %42
  %45 = phi i64 [ 0, %11 ], [ 0, %7 ], [ %21, %42 ]
  %46 = and i64 %8, 1, !dbg !106
  %47 = icmp eq i64 %46, 0, !dbg !106
  br i1 %47, label %56, label %48, !dbg !106

48:                                               ; preds = %44
    #dbg_value(i64 poison, !95, !DIExpression(), !101)
  %49 = getelementptr inbounds nuw double, ptr %1, i64 %45, !dbg !108
  %50 = load double, ptr %49, align 8, !dbg !108, !tbaa !72
  %51 = xor i64 %45, -1, !dbg !113
  %52 = getelementptr double, ptr %9, i64 %51, !dbg !114
  %53 = load double, ptr %52, align 8, !dbg !115, !tbaa !72
  %54 = tail call double @llvm.fmuladd.f64(double %50, double %50, double %53), !dbg !124
  store double %54, ptr %52, align 8, !dbg !125, !tbaa !72
  %55 = or disjoint i64 %45, 1, !dbg !126
    #dbg_value(i64 %55, !95, !DIExpression(), !101)
  br label %56, !dbg !106

56:                                               ; preds = %48, %44
  %57 = phi i64 [ %45, %44 ], [ %55, %48 ]
  %58 = add nsw i64 %8, -1, !dbg !106
  %59 = icmp eq i64 %45, %58, !dbg !106
  br i1 %59, label %60, label %66, !dbg !106

60:                                               ; preds = %56, %66, %42, %3
  %61 = load double, ptr %0, align 8, !dbg !127, !tbaa !72
  %62 = getelementptr double, ptr %0, i64 %4, !dbg !128
  %63 = getelementptr i8, ptr %62, i64 -8, !dbg !128
  %64 = load double, ptr %63, align 8, !dbg !128, !tbaa !72
  %65 = fmul double %61, %64, !dbg !129
  ret double %65, !dbg !130

66:                                               ; preds = %56, %66
  %67 = phi i64 [ %81, %66 ], [ %57, %56 ]
    #dbg_value(i64 %67, !95, !DIExpression(), !101)
  %68 = getelementptr inbounds nuw double, ptr %1, i64 %67, !dbg !108
  %69 = load double, ptr %68, align 8, !dbg !108, !tbaa !72
  %70 = xor i64 %67, -1, !dbg !113
  %71 = getelementptr double, ptr %9, i64 %70, !dbg !114
  %72 = load double, ptr %71, align 8, !dbg !115, !tbaa !72
  %73 = tail call double @llvm.fmuladd.f64(double %69, double %69, double %72), !dbg !118
  store double %73, ptr %71, align 8, !dbg !119, !tbaa !72
    #dbg_value(i64 %67, !95, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !101)
  %74 = getelementptr inbounds nuw double, ptr %1, i64 %67, !dbg !108
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8, !dbg !108
  %76 = load double, ptr %75, align 8, !dbg !108, !tbaa !72
  %77 = sub i64 -2, %67, !dbg !113
  %78 = getelementptr double, ptr %9, i64 %77, !dbg !114
  %79 = load double, ptr %78, align 8, !dbg !115, !tbaa !72
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %76, double %79), !dbg !131
  store double %80, ptr %78, align 8, !dbg !132, !tbaa !72
  %81 = add nuw nsw i64 %67, 2, !dbg !133
    #dbg_value(i64 %81, !95, !DIExpression(), !101)
  %82 = icmp eq i64 %81, %8, !dbg !134
  br i1 %82, label %60, label %66, !dbg !135, !llvm.loop !136
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local void @copy_of_dynamic_length(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #5 !dbg !138 {
    #dbg_value(ptr %0, !142, !DIExpression(), !145)
    #dbg_value(ptr %1, !143, !DIExpression(), !145)
    #dbg_value(i32 %2, !144, !DIExpression(), !145)
  %4 = sext i32 %2 to i64, !dbg !146
  %5 = shl nsw i64 %4, 3, !dbg !147
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 %5, i1 false), !dbg !148
  %6 = load double, ptr %0, align 8, !dbg !149, !tbaa !72
  %7 = fmul double %6, 2.000000e+00, !dbg !150
  store double %7, ptr %0, align 8, !dbg !151, !tbaa !72
  ret void, !dbg !152
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @struct_assignment(ptr noundef readonly captures(none) %0, ptr noundef captures(none) initializes((0, 32)) %1) local_unnamed_addr #5 !dbg !153 {
    #dbg_value(ptr %0, !171, !DIExpression(), !174)
    #dbg_value(ptr %1, !172, !DIExpression(), !174)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false), !dbg !175, !tbaa.struct !176
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 24, !dbg !178
  %4 = load float, ptr %3, align 8, !dbg !179, !tbaa !180
  %5 = fpext float %4 to double, !dbg !179
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 8, !dbg !182
  %7 = load double, ptr %6, align 8, !dbg !183, !tbaa !72
  %8 = fmul double %7, %5, !dbg !184
  store double %8, ptr %6, align 8, !dbg !185, !tbaa !72
  %9 = load double, ptr %1, align 8, !dbg !186
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 16, !dbg !186
  %11 = load double, ptr %10, align 8, !dbg !186, !tbaa !177
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 28, !dbg !186
  %13 = load float, ptr %12, align 4, !dbg !186, !tbaa !177
    #dbg_value(double %9, !173, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !174)
    #dbg_value(double %8, !173, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !174)
    #dbg_value(double %11, !173, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !174)
    #dbg_value(float poison, !173, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !174)
    #dbg_value(float %13, !173, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !174)
  %14 = fpext float %13 to double, !dbg !187
  %15 = fmul double %11, %14, !dbg !188
  %16 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %15), !dbg !189
  ret double %16, !dbg !190
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}
!llvm.errno.tbaa = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/memory_moves.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd570f4b0b104ea726a69fd6902c5bab")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-22/lib/clang/22/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !16, i64 0}
!16 = !{!"omnipotent char", !17, i64 0}
!17 = !{!"Simple C/C++ TBAA"}
!18 = distinct !DISubprogram(name: "copy_to_local_then_square", scope: !1, file: !1, line: 4, type: !19, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24, keyInstructions: true)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !22}
!21 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!24 = !{!25, !26, !30}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !18, file: !1, line: 4, type: !22)
!26 = !DILocalVariable(name: "t", scope: !18, file: !1, line: 5, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 256, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 7, type: !32)
!31 = distinct !DILexicalBlock(scope: !18, file: !1, line: 7, column: 3)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocation(line: 0, scope: !18)
!34 = !DILocation(line: 6, column: 3, scope: !18, atomGroup: 1, atomRank: 1)
!35 = !DILocation(line: 0, scope: !31)
!36 = !DILocation(line: 8, column: 17, scope: !37)
!37 = distinct !DILexicalBlock(scope: !38, file: !1, line: 7, column: 31)
!38 = distinct !DILexicalBlock(scope: !31, file: !1, line: 7, column: 3)
!39 = !DILocation(line: 8, column: 24, scope: !37, atomGroup: 13, atomRank: 2)
!40 = !DILocation(line: 8, column: 24, scope: !37, atomGroup: 16, atomRank: 2)
!41 = !DILocation(line: 8, column: 24, scope: !37, atomGroup: 19, atomRank: 2)
!42 = !DILocation(line: 10, column: 15, scope: !18)
!43 = !DILocation(line: 10, column: 29, scope: !18, atomGroup: 9, atomRank: 2)
!44 = !DILocation(line: 10, column: 3, scope: !18, atomGroup: 9, atomRank: 1)
!45 = distinct !DISubprogram(name: "shift_with_memmove", scope: !1, file: !1, line: 13, type: !46, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49, keyInstructions: true)
!46 = !DISubroutineType(types: !47)
!47 = !{!21, !48, !32}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!49 = !{!50, !51, !52, !53}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 13, type: !48)
!51 = !DILocalVariable(name: "n", arg: 2, scope: !45, file: !1, line: 13, type: !32)
!52 = !DILocalVariable(name: "s", scope: !45, file: !1, line: 15, type: !21)
!53 = !DILocalVariable(name: "i", scope: !54, file: !1, line: 16, type: !32)
!54 = distinct !DILexicalBlock(scope: !45, file: !1, line: 16, column: 3)
!55 = !DILocation(line: 0, scope: !45)
!56 = !DILocation(line: 14, column: 3, scope: !45)
!57 = !DILocation(line: 14, column: 32, scope: !45)
!58 = !DILocation(line: 14, column: 21, scope: !45)
!59 = !DILocation(line: 14, column: 37, scope: !45)
!60 = !DILocation(line: 14, column: 3, scope: !45, atomGroup: 1, atomRank: 1)
!61 = !DILocation(line: 0, scope: !54)
!62 = !DILocation(line: 16, column: 21, scope: !63, atomGroup: 22, atomRank: 1)
!63 = distinct !DILexicalBlock(scope: !54, file: !1, line: 16, column: 3)
!64 = !DILocation(line: 16, column: 3, scope: !54, atomGroup: 23, atomRank: 1)
!65 = !DILocation(line: 16, column: 21, scope: !63, atomGroup: 4, atomRank: 1)
!66 = !DILocation(line: 16, column: 3, scope: !54)
!67 = !DILocation(line: 16, column: 3, scope: !54, atomGroup: 5, atomRank: 1)
!68 = !DILocation(line: 17, column: 13, scope: !69)
!69 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 31)
!70 = !DILocation(line: 17, column: 10, scope: !69)
!71 = !DILocation(line: 17, column: 20, scope: !69)
!72 = !{!73, !73, i64 0}
!73 = !{!"double", !16, i64 0}
!74 = !DILocation(line: 17, column: 18, scope: !69)
!75 = !DILocation(line: 17, column: 7, scope: !69, atomGroup: 26, atomRank: 2)
!76 = !DILocation(line: 16, column: 3, scope: !54, atomGroup: 28, atomRank: 1)
!77 = distinct !{!77, !78}
!78 = !{!"llvm.loop.unroll.disable"}
!79 = !DILocation(line: 19, column: 3, scope: !45, atomGroup: 10, atomRank: 1)
!80 = !DILocation(line: 17, column: 7, scope: !69, atomGroup: 6, atomRank: 2)
!81 = !DILocation(line: 17, column: 7, scope: !69, atomGroup: 29, atomRank: 2)
!82 = !DILocation(line: 17, column: 7, scope: !69, atomGroup: 32, atomRank: 2)
!83 = !DILocation(line: 17, column: 7, scope: !69, atomGroup: 35, atomRank: 2)
!84 = !DILocation(line: 16, column: 3, scope: !54, atomGroup: 37, atomRank: 1)
!85 = distinct !{!85, !66, !86, !87}
!86 = !DILocation(line: 18, column: 3, scope: !54)
!87 = !{!"llvm.loop.mustprogress"}
!88 = distinct !DISubprogram(name: "clear_then_accumulate", scope: !1, file: !1, line: 23, type: !89, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91, keyInstructions: true)
!89 = !DISubroutineType(types: !90)
!90 = !{!21, !48, !22, !32}
!91 = !{!92, !93, !94, !95}
!92 = !DILocalVariable(name: "out", arg: 1, scope: !88, file: !1, line: 23, type: !48)
!93 = !DILocalVariable(name: "x", arg: 2, scope: !88, file: !1, line: 23, type: !22)
!94 = !DILocalVariable(name: "n", arg: 3, scope: !88, file: !1, line: 23, type: !32)
!95 = !DILocalVariable(name: "i", scope: !96, file: !1, line: 25, type: !32)
!96 = distinct !DILexicalBlock(scope: !88, file: !1, line: 25, column: 3)
!97 = !DILocation(line: 0, scope: !88)
!98 = !DILocation(line: 24, column: 18, scope: !88)
!99 = !DILocation(line: 24, column: 28, scope: !88)
!100 = !DILocation(line: 24, column: 3, scope: !88, atomGroup: 1, atomRank: 1)
!101 = !DILocation(line: 0, scope: !96)
!102 = !DILocation(line: 25, column: 21, scope: !103, atomGroup: 24, atomRank: 1)
!103 = distinct !DILexicalBlock(scope: !96, file: !1, line: 25, column: 3)
!104 = !DILocation(line: 25, column: 3, scope: !96, atomGroup: 25, atomRank: 1)
!105 = !DILocation(line: 25, column: 21, scope: !103, atomGroup: 3, atomRank: 1)
!106 = !DILocation(line: 25, column: 3, scope: !96)
!107 = !DILocation(line: 25, column: 27, scope: !103, atomGroup: 6, atomRank: 2)
!108 = !DILocation(line: 26, column: 23, scope: !109)
!109 = distinct !DILexicalBlock(scope: !103, file: !1, line: 25, column: 31)
!110 = !{!111}
!111 = distinct !{!111, !112}
!112 = distinct !{!112, !"LVerDomain"}
!113 = !DILocation(line: 26, column: 15, scope: !109)
!114 = !DILocation(line: 26, column: 5, scope: !109)
!115 = !DILocation(line: 26, column: 20, scope: !109)
!116 = !{!117}
!117 = distinct !{!117, !112}
!118 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 5, atomRank: 2)
!119 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 5, atomRank: 1)
!120 = !DILocation(line: 25, column: 3, scope: !96, atomGroup: 4, atomRank: 1)
!121 = distinct !{!121, !87, !122, !123}
!122 = !{!"llvm.loop.isvectorized", i32 1}
!123 = !{!"llvm.loop.unroll.runtime.disable"}
!124 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 38, atomRank: 2)
!125 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 38, atomRank: 1)
!126 = !DILocation(line: 25, column: 27, scope: !103, atomGroup: 39, atomRank: 2)
!127 = !DILocation(line: 28, column: 10, scope: !88)
!128 = !DILocation(line: 28, column: 19, scope: !88)
!129 = !DILocation(line: 28, column: 17, scope: !88, atomGroup: 8, atomRank: 2)
!130 = !DILocation(line: 28, column: 3, scope: !88, atomGroup: 8, atomRank: 1)
!131 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 42, atomRank: 2)
!132 = !DILocation(line: 26, column: 20, scope: !109, atomGroup: 42, atomRank: 1)
!133 = !DILocation(line: 25, column: 27, scope: !103, atomGroup: 43, atomRank: 2)
!134 = !DILocation(line: 25, column: 21, scope: !103, atomGroup: 44, atomRank: 1)
!135 = !DILocation(line: 25, column: 3, scope: !96, atomGroup: 45, atomRank: 1)
!136 = distinct !{!136, !106, !137, !87, !122}
!137 = !DILocation(line: 27, column: 3, scope: !96)
!138 = distinct !DISubprogram(name: "copy_of_dynamic_length", scope: !1, file: !1, line: 31, type: !139, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !141, keyInstructions: true)
!139 = !DISubroutineType(types: !140)
!140 = !{null, !48, !22, !32}
!141 = !{!142, !143, !144}
!142 = !DILocalVariable(name: "dst", arg: 1, scope: !138, file: !1, line: 31, type: !48)
!143 = !DILocalVariable(name: "src", arg: 2, scope: !138, file: !1, line: 31, type: !22)
!144 = !DILocalVariable(name: "n", arg: 3, scope: !138, file: !1, line: 31, type: !32)
!145 = !DILocation(line: 0, scope: !138)
!146 = !DILocation(line: 32, column: 20, scope: !138)
!147 = !DILocation(line: 32, column: 30, scope: !138)
!148 = !DILocation(line: 32, column: 3, scope: !138, atomGroup: 1, atomRank: 1)
!149 = !DILocation(line: 33, column: 10, scope: !138)
!150 = !DILocation(line: 33, column: 10, scope: !138, atomGroup: 2, atomRank: 2)
!151 = !DILocation(line: 33, column: 10, scope: !138, atomGroup: 2, atomRank: 1)
!152 = !DILocation(line: 34, column: 1, scope: !138, atomGroup: 3, atomRank: 1)
!153 = distinct !DISubprogram(name: "struct_assignment", scope: !1, file: !1, line: 41, type: !154, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170, keyInstructions: true)
!154 = !DISubroutineType(types: !155)
!155 = !{!21, !156, !169}
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !157, size: 64)
!157 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !158)
!158 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair_of_rows", file: !1, line: 36, size: 256, elements: !159)
!159 = !{!160, !164}
!160 = !DIDerivedType(tag: DW_TAG_member, name: "row", scope: !158, file: !1, line: 37, baseType: !161, size: 192)
!161 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 192, elements: !162)
!162 = !{!163}
!163 = !DISubrange(count: 3)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "small", scope: !158, file: !1, line: 38, baseType: !165, size: 64, offset: 192)
!165 = !DICompositeType(tag: DW_TAG_array_type, baseType: !166, size: 64, elements: !167)
!166 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!167 = !{!168}
!168 = !DISubrange(count: 2)
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!170 = !{!171, !172, !173}
!171 = !DILocalVariable(name: "a", arg: 1, scope: !153, file: !1, line: 41, type: !156)
!172 = !DILocalVariable(name: "b", arg: 2, scope: !153, file: !1, line: 41, type: !169)
!173 = !DILocalVariable(name: "c", scope: !153, file: !1, line: 44, type: !158)
!174 = !DILocation(line: 0, scope: !153)
!175 = !DILocation(line: 42, column: 8, scope: !153, atomGroup: 1, atomRank: 1)
!176 = !{i64 0, i64 24, !177, i64 24, i64 8, !177}
!177 = !{!16, !16, i64 0}
!178 = !DILocation(line: 43, column: 19, scope: !153)
!179 = !DILocation(line: 43, column: 16, scope: !153)
!180 = !{!181, !181, i64 0}
!181 = !{!"float", !16, i64 0}
!182 = !DILocation(line: 43, column: 3, scope: !153)
!183 = !DILocation(line: 43, column: 13, scope: !153)
!184 = !DILocation(line: 43, column: 13, scope: !153, atomGroup: 2, atomRank: 2)
!185 = !DILocation(line: 43, column: 13, scope: !153, atomGroup: 2, atomRank: 1)
!186 = !DILocation(line: 44, column: 27, scope: !153, atomGroup: 3, atomRank: 1)
!187 = !DILocation(line: 45, column: 43, scope: !153)
!188 = !DILocation(line: 45, column: 41, scope: !153)
!189 = !DILocation(line: 45, column: 30, scope: !153, atomGroup: 5, atomRank: 2)
!190 = !DILocation(line: 45, column: 3, scope: !153, atomGroup: 5, atomRank: 1)
