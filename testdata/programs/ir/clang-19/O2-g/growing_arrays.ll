; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/growing_arrays.c -o ir/clang-19/O2-g/growing_arrays.ll
; ModuleID = 'c/growing_arrays.c'
source_filename = "c/growing_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Item = type { double, i32, double }

; Function Attrs: nounwind uwtable
define dso_local double @products_of_neighbours(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !15 {
    #dbg_value(double %0, !21, !DIExpression(), !36)
    #dbg_value(i32 %1, !22, !DIExpression(), !36)
    #dbg_value(ptr null, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(i64 0, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
    #dbg_value(i64 0, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
    #dbg_value(i32 0, !31, !DIExpression(), !37)
  %3 = icmp sgt i32 %1, 0, !dbg !38
  br i1 %3, label %4, label %51, !dbg !40

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !38
    #dbg_value(i64 0, !31, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !37)
    #dbg_value(i64 0, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
    #dbg_value(ptr null, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(ptr undef, !41, !DIExpression(), !48)
    #dbg_value(double %0, !47, !DIExpression(), !48)
    #dbg_value(i64 1, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
  %6 = tail call dereferenceable_or_null(8) ptr @malloc(i64 8), !dbg !51
    #dbg_value(ptr %6, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(i64 1, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
  store double %0, ptr %6, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 1, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
    #dbg_value(i64 1, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
    #dbg_value(ptr %6, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(i32 1, !31, !DIExpression(), !37)
  %7 = icmp eq i32 %1, 1, !dbg !38
  br i1 %7, label %51, label %16, !dbg !40

8:                                                ; preds = %29
    #dbg_value(i64 0, !34, !DIExpression(), !59)
    #dbg_value(double 0.000000e+00, !33, !DIExpression(), !36)
  %9 = load double, ptr %30, align 8, !dbg !60, !tbaa !55
  %10 = add nsw i64 %5, -1, !dbg !63
  %11 = add nsw i64 %5, -2, !dbg !63
  %12 = and i64 %10, 3, !dbg !63
  %13 = icmp ult i64 %11, 3, !dbg !63
  br i1 %13, label %34, label %14, !dbg !63

14:                                               ; preds = %8
  %15 = and i64 %10, -4, !dbg !63
  br label %54, !dbg !63

16:                                               ; preds = %4, %29
  %17 = phi i64 [ %31, %29 ], [ 1, %4 ]
  %18 = phi i64 [ %20, %29 ], [ 1, %4 ]
  %19 = phi ptr [ %30, %29 ], [ %6, %4 ]
    #dbg_value(i64 %18, !31, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !37)
    #dbg_value(i64 %17, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
    #dbg_value(i64 %18, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
    #dbg_value(ptr %19, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
  %20 = add nuw nsw i64 %18, 1, !dbg !64
  %21 = trunc i64 %20 to i32, !dbg !65
  %22 = uitofp nneg i32 %21 to double, !dbg !66
  %23 = fmul double %22, %0, !dbg !67
    #dbg_value(ptr undef, !41, !DIExpression(), !48)
    #dbg_value(double %23, !47, !DIExpression(), !48)
  %24 = icmp eq i64 %18, %17, !dbg !68
  br i1 %24, label %25, label %29, !dbg !69

25:                                               ; preds = %16
  %26 = shl i64 %17, 1
    #dbg_value(i64 %26, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
  %27 = shl i64 %17, 4, !dbg !70
  %28 = tail call ptr @realloc(ptr noundef nonnull %19, i64 noundef %27) #9, !dbg !51
    #dbg_value(ptr %28, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
  br label %29, !dbg !71

29:                                               ; preds = %16, %25
  %30 = phi ptr [ %28, %25 ], [ %19, %16 ], !dbg !36
  %31 = phi i64 [ %26, %25 ], [ %17, %16 ], !dbg !36
    #dbg_value(i64 %31, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
    #dbg_value(ptr %30, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(i64 %20, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
  %32 = getelementptr inbounds double, ptr %30, i64 %18, !dbg !72
  store double %23, ptr %32, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 %31, !23, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !36)
    #dbg_value(i64 %20, !23, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !36)
    #dbg_value(ptr %30, !23, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !36)
    #dbg_value(i32 %21, !31, !DIExpression(), !37)
  %33 = icmp eq i64 %20, %5, !dbg !38
  br i1 %33, label %8, label %16, !dbg !40, !llvm.loop !73

34:                                               ; preds = %54, %8
  %35 = phi double [ poison, %8 ], [ %73, %54 ]
  %36 = phi double [ %9, %8 ], [ %72, %54 ]
  %37 = phi i64 [ 1, %8 ], [ %74, %54 ]
  %38 = phi double [ 0.000000e+00, %8 ], [ %73, %54 ]
  %39 = icmp eq i64 %12, 0, !dbg !63
  br i1 %39, label %51, label %40, !dbg !63

40:                                               ; preds = %34, %40
  %41 = phi double [ %46, %40 ], [ %36, %34 ], !dbg !60
  %42 = phi i64 [ %48, %40 ], [ %37, %34 ]
  %43 = phi double [ %47, %40 ], [ %38, %34 ]
  %44 = phi i64 [ %49, %40 ], [ 0, %34 ]
    #dbg_value(i64 poison, !34, !DIExpression(), !59)
    #dbg_value(double %43, !33, !DIExpression(), !36)
  %45 = getelementptr inbounds double, ptr %30, i64 %42, !dbg !77
  %46 = load double, ptr %45, align 8, !dbg !77, !tbaa !55
  %47 = tail call double @llvm.fmuladd.f64(double %41, double %46, double %43), !dbg !78
    #dbg_value(i64 %42, !34, !DIExpression(), !59)
    #dbg_value(double %47, !33, !DIExpression(), !36)
  %48 = add nuw nsw i64 %42, 1, !dbg !79
  %49 = add i64 %44, 1, !dbg !63
  %50 = icmp eq i64 %49, %12, !dbg !63
  br i1 %50, label %51, label %40, !dbg !63, !llvm.loop !80

51:                                               ; preds = %34, %40, %4, %2
  %52 = phi ptr [ %6, %4 ], [ null, %2 ], [ %30, %40 ], [ %30, %34 ]
  %53 = phi double [ 0.000000e+00, %4 ], [ 0.000000e+00, %2 ], [ %35, %34 ], [ %47, %40 ], !dbg !36
  tail call void @free(ptr noundef %52) #10, !dbg !82
  ret double %53, !dbg !83

54:                                               ; preds = %54, %14
  %55 = phi double [ %9, %14 ], [ %72, %54 ], !dbg !60
  %56 = phi i64 [ 1, %14 ], [ %74, %54 ]
  %57 = phi double [ 0.000000e+00, %14 ], [ %73, %54 ]
  %58 = phi i64 [ 0, %14 ], [ %75, %54 ]
    #dbg_value(i64 poison, !34, !DIExpression(), !59)
    #dbg_value(double %57, !33, !DIExpression(), !36)
  %59 = getelementptr inbounds double, ptr %30, i64 %56, !dbg !77
  %60 = load double, ptr %59, align 8, !dbg !77, !tbaa !55
  %61 = tail call double @llvm.fmuladd.f64(double %55, double %60, double %57), !dbg !78
    #dbg_value(i64 %56, !34, !DIExpression(), !59)
    #dbg_value(double %61, !33, !DIExpression(), !36)
  %62 = add nuw nsw i64 %56, 1, !dbg !79
    #dbg_value(i64 poison, !34, !DIExpression(), !59)
  %63 = getelementptr inbounds double, ptr %30, i64 %62, !dbg !77
  %64 = load double, ptr %63, align 8, !dbg !77, !tbaa !55
  %65 = tail call double @llvm.fmuladd.f64(double %60, double %64, double %61), !dbg !78
    #dbg_value(i64 %62, !34, !DIExpression(), !59)
    #dbg_value(double %65, !33, !DIExpression(), !36)
  %66 = add nuw nsw i64 %56, 2, !dbg !79
    #dbg_value(i64 poison, !34, !DIExpression(), !59)
  %67 = getelementptr inbounds double, ptr %30, i64 %66, !dbg !77
  %68 = load double, ptr %67, align 8, !dbg !77, !tbaa !55
  %69 = tail call double @llvm.fmuladd.f64(double %64, double %68, double %65), !dbg !78
    #dbg_value(i64 %66, !34, !DIExpression(), !59)
    #dbg_value(double %69, !33, !DIExpression(), !36)
  %70 = add nuw nsw i64 %56, 3, !dbg !79
    #dbg_value(i64 poison, !34, !DIExpression(), !59)
  %71 = getelementptr inbounds double, ptr %30, i64 %70, !dbg !77
  %72 = load double, ptr %71, align 8, !dbg !77, !tbaa !55
  %73 = tail call double @llvm.fmuladd.f64(double %68, double %72, double %69), !dbg !78
    #dbg_value(i64 %70, !34, !DIExpression(), !59)
    #dbg_value(double %73, !33, !DIExpression(), !36)
  %74 = add nuw nsw i64 %56, 4, !dbg !79
  %75 = add i64 %58, 4, !dbg !63
  %76 = icmp eq i64 %75, %15, !dbg !63
  br i1 %76, label %34, label %54, !dbg !63, !llvm.loop !84
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !86 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define dso_local double @recurrence_while_growing(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !90 {
    #dbg_value(double %0, !92, !DIExpression(), !99)
    #dbg_value(i32 %1, !93, !DIExpression(), !99)
    #dbg_value(i64 2, !94, !DIExpression(), !99)
  %3 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11, !dbg !100
    #dbg_value(ptr %3, !95, !DIExpression(), !99)
  store double %0, ptr %3, align 8, !dbg !101, !tbaa !55
  %4 = fmul double %0, %0, !dbg !102
  %5 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !103
  store double %4, ptr %5, align 8, !dbg !104, !tbaa !55
    #dbg_value(i32 2, !96, !DIExpression(), !105)
    #dbg_value(i64 2, !94, !DIExpression(), !99)
    #dbg_value(ptr %3, !95, !DIExpression(), !99)
  %6 = icmp sgt i32 %1, 2, !dbg !106
  br i1 %6, label %7, label %9, !dbg !108

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !106
  br label %17, !dbg !108

9:                                                ; preds = %28, %2
  %10 = phi double [ %0, %2 ], [ %40, %28 ], !dbg !109
  %11 = phi ptr [ %3, %2 ], [ %30, %28 ], !dbg !99
  %12 = add nsw i32 %1, -1, !dbg !110
  %13 = sext i32 %12 to i64, !dbg !111
  %14 = getelementptr inbounds double, ptr %11, i64 %13, !dbg !111
  %15 = load double, ptr %14, align 8, !dbg !111, !tbaa !55
  %16 = fadd double %15, %10, !dbg !112
    #dbg_value(double %16, !98, !DIExpression(), !99)
  tail call void @free(ptr noundef nonnull %11) #10, !dbg !113
  ret double %16, !dbg !114

17:                                               ; preds = %7, %28
  %18 = phi double [ %0, %7 ], [ %40, %28 ]
  %19 = phi i64 [ 2, %7 ], [ %41, %28 ]
  %20 = phi i64 [ 2, %7 ], [ %31, %28 ]
  %21 = phi ptr [ %3, %7 ], [ %30, %28 ]
    #dbg_value(i64 %20, !94, !DIExpression(), !99)
    #dbg_value(i64 %19, !96, !DIExpression(), !105)
    #dbg_value(ptr %21, !95, !DIExpression(), !99)
  %22 = icmp eq i64 %20, %19, !dbg !115
  br i1 %22, label %23, label %28, !dbg !118

23:                                               ; preds = %17
  %24 = add nuw nsw i64 %19, 3, !dbg !119
    #dbg_value(i64 %24, !94, !DIExpression(), !99)
  %25 = shl nuw nsw i64 %24, 3, !dbg !121
  %26 = tail call ptr @realloc(ptr noundef nonnull %21, i64 noundef %25) #9, !dbg !122
    #dbg_value(ptr %26, !95, !DIExpression(), !99)
  %27 = load double, ptr %26, align 8, !dbg !123, !tbaa !55
  br label %28, !dbg !124

28:                                               ; preds = %23, %17
  %29 = phi double [ %27, %23 ], [ %18, %17 ], !dbg !123
  %30 = phi ptr [ %26, %23 ], [ %21, %17 ], !dbg !99
  %31 = phi i64 [ %24, %23 ], [ %20, %17 ], !dbg !99
    #dbg_value(i64 %31, !94, !DIExpression(), !99)
    #dbg_value(ptr %30, !95, !DIExpression(), !99)
  %32 = add nsw i64 %19, -1, !dbg !125
  %33 = getelementptr inbounds double, ptr %30, i64 %32, !dbg !126
  %34 = load double, ptr %33, align 8, !dbg !126, !tbaa !55
  %35 = add nsw i64 %19, -2, !dbg !127
  %36 = getelementptr inbounds double, ptr %30, i64 %35, !dbg !128
  %37 = load double, ptr %36, align 8, !dbg !128, !tbaa !55
  %38 = tail call double @llvm.fmuladd.f64(double %34, double %37, double %29), !dbg !129
  %39 = getelementptr inbounds double, ptr %30, i64 %19, !dbg !130
  store double %38, ptr %39, align 8, !dbg !131, !tbaa !55
  %40 = fmul double %29, 5.000000e-01, !dbg !132
  store double %40, ptr %30, align 8, !dbg !132, !tbaa !55
  %41 = add nuw nsw i64 %19, 1, !dbg !133
    #dbg_value(i64 %41, !96, !DIExpression(), !105)
  %42 = icmp eq i64 %41, %8, !dbg !106
  br i1 %42, label %9, label %17, !dbg !108, !llvm.loop !134
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !136 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !139 noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @shrink_after_filling(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 !dbg !142 {
    #dbg_value(ptr %0, !148, !DIExpression(), !157)
    #dbg_value(i32 %1, !149, !DIExpression(), !157)
    #dbg_value(i32 %2, !150, !DIExpression(), !157)
  %4 = sext i32 %1 to i64, !dbg !158
  %5 = shl nsw i64 %4, 3, !dbg !159
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #11, !dbg !160
    #dbg_value(ptr %6, !151, !DIExpression(), !157)
    #dbg_value(i32 0, !152, !DIExpression(), !161)
  %7 = icmp sgt i32 %1, 0, !dbg !162
  br i1 %7, label %8, label %29, !dbg !164

8:                                                ; preds = %3
  %9 = zext nneg i32 %1 to i64, !dbg !162
  %10 = icmp ult i32 %1, 4, !dbg !164
  br i1 %10, label %11, label %13, !dbg !164

11:                                               ; preds = %27, %8
  %12 = phi i64 [ 0, %8 ], [ %14, %27 ]
  br label %40, !dbg !164

13:                                               ; preds = %8
  %14 = and i64 %9, 2147483644, !dbg !164
  br label %15, !dbg !164

15:                                               ; preds = %15, %13
  %16 = phi i64 [ 0, %13 ], [ %25, %15 ], !dbg !165
  %17 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !166
  %18 = getelementptr inbounds i8, ptr %17, i64 16, !dbg !166
  %19 = load <2 x double>, ptr %17, align 8, !dbg !166, !tbaa !55
  %20 = load <2 x double>, ptr %18, align 8, !dbg !166, !tbaa !55
  %21 = fmul <2 x double> %19, %19, !dbg !168
  %22 = fmul <2 x double> %20, %20, !dbg !168
  %23 = getelementptr inbounds double, ptr %6, i64 %16, !dbg !169
  %24 = getelementptr inbounds i8, ptr %23, i64 16, !dbg !170
  store <2 x double> %21, ptr %23, align 8, !dbg !170, !tbaa !55
  store <2 x double> %22, ptr %24, align 8, !dbg !170, !tbaa !55
  %25 = add nuw i64 %16, 4, !dbg !165
  %26 = icmp eq i64 %25, %14, !dbg !165
  br i1 %26, label %27, label %15, !dbg !165, !llvm.loop !171

27:                                               ; preds = %15
  %28 = icmp eq i64 %14, %9, !dbg !164
  br i1 %28, label %29, label %11, !dbg !164

29:                                               ; preds = %40, %27, %3
  %30 = sext i32 %2 to i64, !dbg !175
  %31 = shl nsw i64 %30, 3, !dbg !176
  %32 = tail call ptr @realloc(ptr noundef %6, i64 noundef %31) #9, !dbg !177
    #dbg_value(ptr %32, !151, !DIExpression(), !157)
    #dbg_value(double 1.000000e+00, !154, !DIExpression(), !157)
    #dbg_value(i32 0, !155, !DIExpression(), !178)
  %33 = icmp sgt i32 %2, 0, !dbg !179
  br i1 %33, label %34, label %63, !dbg !181

34:                                               ; preds = %29
  %35 = zext nneg i32 %2 to i64, !dbg !179
  %36 = and i64 %35, 7, !dbg !181
  %37 = icmp ult i32 %2, 8, !dbg !181
  br i1 %37, label %48, label %38, !dbg !181

38:                                               ; preds = %34
  %39 = and i64 %35, 2147483640, !dbg !181
  br label %65, !dbg !181

40:                                               ; preds = %11, %40
  %41 = phi i64 [ %46, %40 ], [ %12, %11 ]
    #dbg_value(i64 %41, !152, !DIExpression(), !161)
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !166
  %43 = load double, ptr %42, align 8, !dbg !166, !tbaa !55
  %44 = fmul double %43, %43, !dbg !168
  %45 = getelementptr inbounds double, ptr %6, i64 %41, !dbg !169
  store double %44, ptr %45, align 8, !dbg !170, !tbaa !55
  %46 = add nuw nsw i64 %41, 1, !dbg !165
    #dbg_value(i64 %46, !152, !DIExpression(), !161)
  %47 = icmp eq i64 %46, %9, !dbg !162
  br i1 %47, label %29, label %40, !dbg !164, !llvm.loop !182

48:                                               ; preds = %65, %34
  %49 = phi double [ poison, %34 ], [ %99, %65 ]
  %50 = phi i64 [ 0, %34 ], [ %100, %65 ]
  %51 = phi double [ 1.000000e+00, %34 ], [ %99, %65 ]
  %52 = icmp eq i64 %36, 0, !dbg !181
  br i1 %52, label %63, label %53, !dbg !181

53:                                               ; preds = %48, %53
  %54 = phi i64 [ %60, %53 ], [ %50, %48 ]
  %55 = phi double [ %59, %53 ], [ %51, %48 ]
  %56 = phi i64 [ %61, %53 ], [ 0, %48 ]
    #dbg_value(i64 %54, !155, !DIExpression(), !178)
    #dbg_value(double %55, !154, !DIExpression(), !157)
  %57 = getelementptr inbounds double, ptr %32, i64 %54, !dbg !183
  %58 = load double, ptr %57, align 8, !dbg !183, !tbaa !55
  %59 = fmul double %55, %58, !dbg !185
    #dbg_value(double %59, !154, !DIExpression(), !157)
  %60 = add nuw nsw i64 %54, 1, !dbg !186
    #dbg_value(i64 %60, !155, !DIExpression(), !178)
  %61 = add i64 %56, 1, !dbg !181
  %62 = icmp eq i64 %61, %36, !dbg !181
  br i1 %62, label %63, label %53, !dbg !181, !llvm.loop !187

63:                                               ; preds = %48, %53, %29
  %64 = phi double [ 1.000000e+00, %29 ], [ %49, %48 ], [ %59, %53 ], !dbg !157
  tail call void @free(ptr noundef %32) #10, !dbg !188
  ret double %64, !dbg !189

65:                                               ; preds = %65, %38
  %66 = phi i64 [ 0, %38 ], [ %100, %65 ]
  %67 = phi double [ 1.000000e+00, %38 ], [ %99, %65 ]
  %68 = phi i64 [ 0, %38 ], [ %101, %65 ]
    #dbg_value(i64 %66, !155, !DIExpression(), !178)
    #dbg_value(double %67, !154, !DIExpression(), !157)
  %69 = getelementptr inbounds double, ptr %32, i64 %66, !dbg !183
  %70 = load double, ptr %69, align 8, !dbg !183, !tbaa !55
  %71 = fmul double %67, %70, !dbg !185
    #dbg_value(double %71, !154, !DIExpression(), !157)
  %72 = or disjoint i64 %66, 1, !dbg !186
    #dbg_value(i64 %72, !155, !DIExpression(), !178)
  %73 = getelementptr inbounds double, ptr %32, i64 %72, !dbg !183
  %74 = load double, ptr %73, align 8, !dbg !183, !tbaa !55
  %75 = fmul double %71, %74, !dbg !185
    #dbg_value(double %75, !154, !DIExpression(), !157)
  %76 = or disjoint i64 %66, 2, !dbg !186
    #dbg_value(i64 %76, !155, !DIExpression(), !178)
  %77 = getelementptr inbounds double, ptr %32, i64 %76, !dbg !183
  %78 = load double, ptr %77, align 8, !dbg !183, !tbaa !55
  %79 = fmul double %75, %78, !dbg !185
    #dbg_value(double %79, !154, !DIExpression(), !157)
  %80 = or disjoint i64 %66, 3, !dbg !186
    #dbg_value(i64 %80, !155, !DIExpression(), !178)
  %81 = getelementptr inbounds double, ptr %32, i64 %80, !dbg !183
  %82 = load double, ptr %81, align 8, !dbg !183, !tbaa !55
  %83 = fmul double %79, %82, !dbg !185
    #dbg_value(double %83, !154, !DIExpression(), !157)
  %84 = or disjoint i64 %66, 4, !dbg !186
    #dbg_value(i64 %84, !155, !DIExpression(), !178)
  %85 = getelementptr inbounds double, ptr %32, i64 %84, !dbg !183
  %86 = load double, ptr %85, align 8, !dbg !183, !tbaa !55
  %87 = fmul double %83, %86, !dbg !185
    #dbg_value(double %87, !154, !DIExpression(), !157)
  %88 = or disjoint i64 %66, 5, !dbg !186
    #dbg_value(i64 %88, !155, !DIExpression(), !178)
  %89 = getelementptr inbounds double, ptr %32, i64 %88, !dbg !183
  %90 = load double, ptr %89, align 8, !dbg !183, !tbaa !55
  %91 = fmul double %87, %90, !dbg !185
    #dbg_value(double %91, !154, !DIExpression(), !157)
  %92 = or disjoint i64 %66, 6, !dbg !186
    #dbg_value(i64 %92, !155, !DIExpression(), !178)
  %93 = getelementptr inbounds double, ptr %32, i64 %92, !dbg !183
  %94 = load double, ptr %93, align 8, !dbg !183, !tbaa !55
  %95 = fmul double %91, %94, !dbg !185
    #dbg_value(double %95, !154, !DIExpression(), !157)
  %96 = or disjoint i64 %66, 7, !dbg !186
    #dbg_value(i64 %96, !155, !DIExpression(), !178)
  %97 = getelementptr inbounds double, ptr %32, i64 %96, !dbg !183
  %98 = load double, ptr %97, align 8, !dbg !183, !tbaa !55
  %99 = fmul double %95, %98, !dbg !185
    #dbg_value(double %99, !154, !DIExpression(), !157)
  %100 = add nuw nsw i64 %66, 8, !dbg !186
    #dbg_value(i64 %100, !155, !DIExpression(), !178)
  %101 = add i64 %68, 8, !dbg !181
  %102 = icmp eq i64 %101, %39, !dbg !181
  br i1 %102, label %48, label %65, !dbg !181, !llvm.loop !190
}

; Function Attrs: nounwind uwtable
define dso_local double @aligned_blocks(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !192 {
  %3 = alloca ptr, align 8, !DIAssignID !206
    #dbg_assign(i1 undef, !198, !DIExpression(), !206, ptr %3, !DIExpression(), !207)
    #dbg_value(ptr %0, !196, !DIExpression(), !207)
    #dbg_value(i32 %1, !197, !DIExpression(), !207)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10, !dbg !208
  store ptr null, ptr %3, align 8, !dbg !209, !tbaa !210, !DIAssignID !212
    #dbg_assign(ptr null, !198, !DIExpression(), !212, ptr %3, !DIExpression(), !207)
  %4 = sext i32 %1 to i64, !dbg !213
  %5 = shl nsw i64 %4, 3, !dbg !215
  %6 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %5) #10, !dbg !216
  %7 = icmp eq i32 %6, 0, !dbg !217
  br i1 %7, label %8, label %152, !dbg !218

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8, !dbg !219, !tbaa !210
    #dbg_value(ptr %9, !199, !DIExpression(), !207)
  %10 = add nsw i32 %1, 3, !dbg !220
  %11 = sdiv i32 %10, 4, !dbg !221
  %12 = shl nsw i32 %11, 2, !dbg !222
  %13 = sext i32 %12 to i64, !dbg !223
  %14 = shl nsw i64 %13, 3, !dbg !224
  %15 = call noalias align 32 ptr @aligned_alloc(i64 noundef 32, i64 noundef %14) #9, !dbg !225
    #dbg_value(ptr %15, !200, !DIExpression(), !207)
    #dbg_value(i32 0, !201, !DIExpression(), !226)
  %16 = icmp sgt i32 %1, 0, !dbg !227
  br i1 %16, label %17, label %116, !dbg !229

17:                                               ; preds = %8
  %18 = zext nneg i32 %1 to i64, !dbg !227
  %19 = icmp ult i32 %1, 8, !dbg !229
  br i1 %19, label %20, label %37, !dbg !229

20:                                               ; preds = %70, %37, %17
  %21 = phi i64 [ 0, %37 ], [ 0, %17 ], [ %50, %70 ]
  %22 = and i64 %18, 1, !dbg !229
  %23 = icmp eq i64 %22, 0, !dbg !229
  br i1 %23, label %33, label %24, !dbg !229

24:                                               ; preds = %20
    #dbg_value(i64 poison, !201, !DIExpression(), !226)
  %25 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !230
  %26 = load double, ptr %25, align 8, !dbg !230, !tbaa !55
  %27 = fmul double %26, %26, !dbg !232
  %28 = getelementptr inbounds double, ptr %9, i64 %21, !dbg !233
  store double %27, ptr %28, align 8, !dbg !234, !tbaa !55
  %29 = load double, ptr %0, align 8, !dbg !235, !tbaa !55
  %30 = fmul double %27, %29, !dbg !236
  %31 = getelementptr inbounds double, ptr %15, i64 %21, !dbg !237
  store double %30, ptr %31, align 32, !dbg !238, !tbaa !55
  %32 = or disjoint i64 %21, 1, !dbg !239
    #dbg_value(i64 %32, !201, !DIExpression(), !226)
  br label %33, !dbg !229

33:                                               ; preds = %24, %20
  %34 = phi i64 [ %21, %20 ], [ %32, %24 ]
  %35 = add nsw i64 %18, -1, !dbg !229
  %36 = icmp eq i64 %21, %35, !dbg !229
  br i1 %36, label %72, label %79, !dbg !229

37:                                               ; preds = %17
  %38 = shl nuw nsw i64 %18, 3, !dbg !229
  %39 = getelementptr i8, ptr %9, i64 %38, !dbg !229
  %40 = getelementptr i8, ptr %0, i64 8, !dbg !229
  %41 = getelementptr i8, ptr %0, i64 %38, !dbg !229
  %42 = icmp ult ptr %9, %40, !dbg !229
  %43 = icmp ugt ptr %39, %0, !dbg !229
  %44 = and i1 %42, %43, !dbg !229
  %45 = icmp ult ptr %9, %41, !dbg !229
  %46 = icmp ugt ptr %39, %0, !dbg !229
  %47 = and i1 %45, %46, !dbg !229
  %48 = or i1 %44, %47, !dbg !229
  br i1 %48, label %20, label %49, !dbg !229

49:                                               ; preds = %37
  %50 = and i64 %18, 2147483644, !dbg !229
  %51 = load double, ptr %0, align 8, !tbaa !55, !alias.scope !240
  %52 = insertelement <2 x double> poison, double %51, i64 0
  %53 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> zeroinitializer
  br label %54, !dbg !229

54:                                               ; preds = %54, %49
  %55 = phi i64 [ 0, %49 ], [ %68, %54 ], !dbg !239
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !230
  %57 = getelementptr inbounds i8, ptr %56, i64 16, !dbg !230
  %58 = load <2 x double>, ptr %56, align 8, !dbg !230, !tbaa !55, !alias.scope !243
  %59 = load <2 x double>, ptr %57, align 8, !dbg !230, !tbaa !55, !alias.scope !243
  %60 = fmul <2 x double> %58, %58, !dbg !232
  %61 = fmul <2 x double> %59, %59, !dbg !232
  %62 = getelementptr inbounds double, ptr %9, i64 %55, !dbg !233
  %63 = getelementptr inbounds i8, ptr %62, i64 16, !dbg !234
  store <2 x double> %60, ptr %62, align 8, !dbg !234, !tbaa !55, !alias.scope !245, !noalias !247
  store <2 x double> %61, ptr %63, align 8, !dbg !234, !tbaa !55, !alias.scope !245, !noalias !247
  %64 = fmul <2 x double> %60, %53, !dbg !229
  %65 = fmul <2 x double> %61, %53, !dbg !229
  %66 = getelementptr inbounds double, ptr %15, i64 %55, !dbg !237
  %67 = getelementptr inbounds i8, ptr %66, i64 16, !dbg !238
  store <2 x double> %64, ptr %66, align 32, !dbg !238, !tbaa !55
  store <2 x double> %65, ptr %67, align 16, !dbg !238, !tbaa !55
  %68 = add nuw i64 %55, 4, !dbg !239
  %69 = icmp eq i64 %68, %50, !dbg !239
  br i1 %69, label %70, label %54, !dbg !239, !llvm.loop !248

70:                                               ; preds = %54
  %71 = icmp eq i64 %50, %18, !dbg !229
  br i1 %71, label %72, label %20, !dbg !229

72:                                               ; preds = %33, %79, %70
    #dbg_value(i32 0, !204, !DIExpression(), !250)
    #dbg_value(double 0.000000e+00, !203, !DIExpression(), !207)
  br i1 %16, label %73, label %116, !dbg !251

73:                                               ; preds = %72
  %74 = getelementptr double, ptr %15, i64 %4, !dbg !251
  %75 = and i64 %18, 3, !dbg !251
  %76 = icmp ult i32 %1, 4, !dbg !251
  br i1 %76, label %98, label %77, !dbg !251

77:                                               ; preds = %73
  %78 = and i64 %18, 2147483644, !dbg !251
  br label %118, !dbg !251

79:                                               ; preds = %33, %79
  %80 = phi i64 [ %96, %79 ], [ %34, %33 ]
    #dbg_value(i64 %80, !201, !DIExpression(), !226)
  %81 = getelementptr inbounds double, ptr %0, i64 %80, !dbg !230
  %82 = load double, ptr %81, align 8, !dbg !230, !tbaa !55
  %83 = fmul double %82, %82, !dbg !232
  %84 = getelementptr inbounds double, ptr %9, i64 %80, !dbg !233
  store double %83, ptr %84, align 8, !dbg !234, !tbaa !55
  %85 = load double, ptr %0, align 8, !dbg !235, !tbaa !55
  %86 = fmul double %83, %85, !dbg !236
  %87 = getelementptr inbounds double, ptr %15, i64 %80, !dbg !237
  store double %86, ptr %87, align 8, !dbg !238, !tbaa !55
  %88 = add nuw nsw i64 %80, 1, !dbg !239
    #dbg_value(i64 %88, !201, !DIExpression(), !226)
  %89 = getelementptr inbounds double, ptr %0, i64 %88, !dbg !230
  %90 = load double, ptr %89, align 8, !dbg !230, !tbaa !55
  %91 = fmul double %90, %90, !dbg !232
  %92 = getelementptr inbounds double, ptr %9, i64 %88, !dbg !233
  store double %91, ptr %92, align 8, !dbg !234, !tbaa !55
  %93 = load double, ptr %0, align 8, !dbg !235, !tbaa !55
  %94 = fmul double %91, %93, !dbg !236
  %95 = getelementptr inbounds double, ptr %15, i64 %88, !dbg !237
  store double %94, ptr %95, align 8, !dbg !238, !tbaa !55
  %96 = add nuw nsw i64 %80, 2, !dbg !239
    #dbg_value(i64 %96, !201, !DIExpression(), !226)
  %97 = icmp eq i64 %96, %18, !dbg !227
  br i1 %97, label %72, label %79, !dbg !229, !llvm.loop !252

98:                                               ; preds = %118, %73
  %99 = phi double [ poison, %73 ], [ %148, %118 ]
  %100 = phi i64 [ 0, %73 ], [ %149, %118 ]
  %101 = phi double [ 0.000000e+00, %73 ], [ %148, %118 ]
  %102 = icmp eq i64 %75, 0, !dbg !251
  br i1 %102, label %116, label %103, !dbg !251

103:                                              ; preds = %98, %103
  %104 = phi i64 [ %113, %103 ], [ %100, %98 ]
  %105 = phi double [ %112, %103 ], [ %101, %98 ]
  %106 = phi i64 [ %114, %103 ], [ 0, %98 ]
    #dbg_value(i64 %104, !204, !DIExpression(), !250)
    #dbg_value(double %105, !203, !DIExpression(), !207)
  %107 = getelementptr inbounds double, ptr %9, i64 %104, !dbg !253
  %108 = load double, ptr %107, align 8, !dbg !253, !tbaa !55
  %109 = xor i64 %104, -1, !dbg !256
  %110 = getelementptr double, ptr %74, i64 %109, !dbg !257
  %111 = load double, ptr %110, align 8, !dbg !257, !tbaa !55
  %112 = call double @llvm.fmuladd.f64(double %108, double %111, double %105), !dbg !258
    #dbg_value(double %112, !203, !DIExpression(), !207)
  %113 = add nuw nsw i64 %104, 1, !dbg !259
    #dbg_value(i64 %113, !204, !DIExpression(), !250)
  %114 = add i64 %106, 1, !dbg !251
  %115 = icmp eq i64 %114, %75, !dbg !251
  br i1 %115, label %116, label %103, !dbg !251, !llvm.loop !260

116:                                              ; preds = %98, %103, %8, %72
  %117 = phi double [ 0.000000e+00, %72 ], [ 0.000000e+00, %8 ], [ %99, %98 ], [ %112, %103 ], !dbg !207
  call void @free(ptr noundef %15) #10, !dbg !261
  call void @free(ptr noundef %9) #10, !dbg !262
  br label %152

118:                                              ; preds = %118, %77
  %119 = phi i64 [ 0, %77 ], [ %149, %118 ]
  %120 = phi double [ 0.000000e+00, %77 ], [ %148, %118 ]
  %121 = phi i64 [ 0, %77 ], [ %150, %118 ]
    #dbg_value(i64 %119, !204, !DIExpression(), !250)
    #dbg_value(double %120, !203, !DIExpression(), !207)
  %122 = getelementptr inbounds double, ptr %9, i64 %119, !dbg !253
  %123 = load double, ptr %122, align 8, !dbg !253, !tbaa !55
  %124 = xor i64 %119, -1, !dbg !256
  %125 = getelementptr double, ptr %74, i64 %124, !dbg !257
  %126 = load double, ptr %125, align 8, !dbg !257, !tbaa !55
  %127 = call double @llvm.fmuladd.f64(double %123, double %126, double %120), !dbg !258
    #dbg_value(double %127, !203, !DIExpression(), !207)
  %128 = or disjoint i64 %119, 1, !dbg !259
    #dbg_value(i64 %128, !204, !DIExpression(), !250)
  %129 = getelementptr inbounds double, ptr %9, i64 %128, !dbg !253
  %130 = load double, ptr %129, align 8, !dbg !253, !tbaa !55
  %131 = xor i64 %119, -2, !dbg !256
  %132 = getelementptr double, ptr %74, i64 %131, !dbg !257
  %133 = load double, ptr %132, align 8, !dbg !257, !tbaa !55
  %134 = call double @llvm.fmuladd.f64(double %130, double %133, double %127), !dbg !258
    #dbg_value(double %134, !203, !DIExpression(), !207)
  %135 = or disjoint i64 %119, 2, !dbg !259
    #dbg_value(i64 %135, !204, !DIExpression(), !250)
  %136 = getelementptr inbounds double, ptr %9, i64 %135, !dbg !253
  %137 = load double, ptr %136, align 8, !dbg !253, !tbaa !55
  %138 = xor i64 %119, -3, !dbg !256
  %139 = getelementptr double, ptr %74, i64 %138, !dbg !257
  %140 = load double, ptr %139, align 8, !dbg !257, !tbaa !55
  %141 = call double @llvm.fmuladd.f64(double %137, double %140, double %134), !dbg !258
    #dbg_value(double %141, !203, !DIExpression(), !207)
  %142 = or disjoint i64 %119, 3, !dbg !259
    #dbg_value(i64 %142, !204, !DIExpression(), !250)
  %143 = getelementptr inbounds double, ptr %9, i64 %142, !dbg !253
  %144 = load double, ptr %143, align 8, !dbg !253, !tbaa !55
  %145 = xor i64 %119, -4, !dbg !256
  %146 = getelementptr double, ptr %74, i64 %145, !dbg !257
  %147 = load double, ptr %146, align 8, !dbg !257, !tbaa !55
  %148 = call double @llvm.fmuladd.f64(double %144, double %147, double %141), !dbg !258
    #dbg_value(double %148, !203, !DIExpression(), !207)
  %149 = add nuw nsw i64 %119, 4, !dbg !259
    #dbg_value(i64 %149, !204, !DIExpression(), !250)
  %150 = add i64 %121, 4, !dbg !251
  %151 = icmp eq i64 %150, %78, !dbg !251
  br i1 %151, label %98, label %118, !dbg !251, !llvm.loop !263

152:                                              ; preds = %2, %116
  %153 = phi double [ %117, %116 ], [ 0.000000e+00, %2 ], !dbg !207
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10, !dbg !265
  ret double %153, !dbg !265
}

; Function Attrs: nofree nounwind
declare !dbg !266 i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare !dbg !270 noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind uwtable
define dso_local double @growing_structs(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !273 {
    #dbg_value(ptr %0, !275, !DIExpression(), !292)
    #dbg_value(i32 %1, !276, !DIExpression(), !292)
    #dbg_value(ptr null, !277, !DIExpression(), !292)
    #dbg_value(i32 0, !285, !DIExpression(), !292)
    #dbg_value(i32 0, !286, !DIExpression(), !292)
    #dbg_value(i32 0, !287, !DIExpression(), !293)
  %3 = icmp sgt i32 %1, 0, !dbg !294
  br i1 %3, label %4, label %64, !dbg !296

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !294
  br label %14, !dbg !296

6:                                                ; preds = %43
    #dbg_value(i32 0, !290, !DIExpression(), !297)
    #dbg_value(double 0.000000e+00, !289, !DIExpression(), !292)
  %7 = icmp sgt i32 %45, 0, !dbg !298
  br i1 %7, label %8, label %64, !dbg !300

8:                                                ; preds = %6
  %9 = zext nneg i32 %45 to i64, !dbg !298
  %10 = and i64 %9, 1, !dbg !300
  %11 = icmp eq i32 %45, 1, !dbg !300
  br i1 %11, label %49, label %12, !dbg !300

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483646, !dbg !300
  br label %67, !dbg !300

14:                                               ; preds = %4, %43
  %15 = phi i64 [ 0, %4 ], [ %47, %43 ]
  %16 = phi ptr [ null, %4 ], [ %46, %43 ]
  %17 = phi i32 [ 0, %4 ], [ %45, %43 ]
  %18 = phi i32 [ 0, %4 ], [ %44, %43 ]
    #dbg_value(ptr %16, !277, !DIExpression(), !292)
    #dbg_value(i32 %17, !285, !DIExpression(), !292)
    #dbg_value(i32 %18, !286, !DIExpression(), !292)
    #dbg_value(i64 %15, !287, !DIExpression(), !293)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !301
  %20 = load double, ptr %19, align 8, !dbg !301, !tbaa !55
  %21 = fcmp ogt double %20, 0.000000e+00, !dbg !304
  br i1 %21, label %22, label %43, !dbg !305

22:                                               ; preds = %14
  %23 = icmp eq i32 %17, %18, !dbg !306
  br i1 %23, label %24, label %31, !dbg !309

24:                                               ; preds = %22
  %25 = shl nsw i32 %17, 1, !dbg !310
  %26 = or disjoint i32 %25, 1, !dbg !312
    #dbg_value(i32 %26, !286, !DIExpression(), !292)
  %27 = sext i32 %26 to i64, !dbg !313
  %28 = mul nsw i64 %27, 24, !dbg !314
  %29 = tail call ptr @realloc(ptr noundef %16, i64 noundef %28) #9, !dbg !315
    #dbg_value(ptr %29, !277, !DIExpression(), !292)
  %30 = load double, ptr %19, align 8, !dbg !316, !tbaa !55
  br label %31, !dbg !317

31:                                               ; preds = %24, %22
  %32 = phi double [ %30, %24 ], [ %20, %22 ], !dbg !316
  %33 = phi i32 [ %26, %24 ], [ %18, %22 ], !dbg !292
  %34 = phi ptr [ %29, %24 ], [ %16, %22 ], !dbg !292
    #dbg_value(ptr %34, !277, !DIExpression(), !292)
    #dbg_value(i32 %33, !286, !DIExpression(), !292)
  %35 = add nsw i32 %17, 1, !dbg !318
    #dbg_value(i32 %35, !285, !DIExpression(), !292)
  %36 = sext i32 %17 to i64, !dbg !319
  %37 = getelementptr inbounds %struct.Item, ptr %34, i64 %36, !dbg !319
  %38 = load double, ptr %0, align 8, !dbg !320, !tbaa !55
  %39 = fmul double %32, %38, !dbg !321
  store double %32, ptr %37, align 8, !dbg !322, !tbaa !55
  %40 = getelementptr inbounds i8, ptr %37, i64 8, !dbg !322
  %41 = trunc nuw nsw i64 %15 to i32, !dbg !322
  store i32 %41, ptr %40, align 8, !dbg !322, !tbaa !323
  %42 = getelementptr inbounds i8, ptr %37, i64 16, !dbg !322
  store double %39, ptr %42, align 8, !dbg !322, !tbaa !55
  br label %43, !dbg !325

43:                                               ; preds = %14, %31
  %44 = phi i32 [ %33, %31 ], [ %18, %14 ], !dbg !292
  %45 = phi i32 [ %35, %31 ], [ %17, %14 ], !dbg !292
  %46 = phi ptr [ %34, %31 ], [ %16, %14 ], !dbg !292
    #dbg_value(ptr %46, !277, !DIExpression(), !292)
    #dbg_value(i32 %45, !285, !DIExpression(), !292)
    #dbg_value(i32 %44, !286, !DIExpression(), !292)
  %47 = add nuw nsw i64 %15, 1, !dbg !326
    #dbg_value(i64 %47, !287, !DIExpression(), !293)
  %48 = icmp eq i64 %47, %5, !dbg !294
  br i1 %48, label %6, label %14, !dbg !296, !llvm.loop !327

49:                                               ; preds = %67, %8
  %50 = phi double [ poison, %8 ], [ %89, %67 ]
  %51 = phi i64 [ 0, %8 ], [ %90, %67 ]
  %52 = phi double [ 0.000000e+00, %8 ], [ %89, %67 ]
  %53 = icmp eq i64 %10, 0, !dbg !300
  br i1 %53, label %64, label %54, !dbg !300

54:                                               ; preds = %49
    #dbg_value(i64 %51, !290, !DIExpression(), !297)
    #dbg_value(double %52, !289, !DIExpression(), !292)
  %55 = getelementptr inbounds %struct.Item, ptr %46, i64 %51, !dbg !329
  %56 = load double, ptr %55, align 8, !dbg !331, !tbaa !332
  %57 = getelementptr inbounds i8, ptr %55, i64 16, !dbg !334
  %58 = load double, ptr %57, align 8, !dbg !334, !tbaa !335
  %59 = fmul double %56, %58, !dbg !336
  %60 = getelementptr inbounds i8, ptr %55, i64 8, !dbg !337
  %61 = load i32, ptr %60, align 8, !dbg !337, !tbaa !338
  %62 = sitofp i32 %61 to double, !dbg !339
  %63 = tail call double @llvm.fmuladd.f64(double %59, double %62, double %52), !dbg !340
    #dbg_value(double %63, !289, !DIExpression(), !292)
    #dbg_value(i64 %51, !290, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !297)
  br label %64, !dbg !341

64:                                               ; preds = %54, %49, %2, %6
  %65 = phi ptr [ %46, %6 ], [ null, %2 ], [ %46, %49 ], [ %46, %54 ]
  %66 = phi double [ 0.000000e+00, %6 ], [ 0.000000e+00, %2 ], [ %50, %49 ], [ %63, %54 ], !dbg !292
  tail call void @free(ptr noundef %65) #10, !dbg !341
  ret double %66, !dbg !342

67:                                               ; preds = %67, %12
  %68 = phi i64 [ 0, %12 ], [ %90, %67 ]
  %69 = phi double [ 0.000000e+00, %12 ], [ %89, %67 ]
  %70 = phi i64 [ 0, %12 ], [ %91, %67 ]
    #dbg_value(i64 %68, !290, !DIExpression(), !297)
    #dbg_value(double %69, !289, !DIExpression(), !292)
  %71 = getelementptr inbounds %struct.Item, ptr %46, i64 %68, !dbg !329
  %72 = load double, ptr %71, align 8, !dbg !331, !tbaa !332
  %73 = getelementptr inbounds i8, ptr %71, i64 16, !dbg !334
  %74 = load double, ptr %73, align 8, !dbg !334, !tbaa !335
  %75 = fmul double %72, %74, !dbg !336
  %76 = getelementptr inbounds i8, ptr %71, i64 8, !dbg !337
  %77 = load i32, ptr %76, align 8, !dbg !337, !tbaa !338
  %78 = sitofp i32 %77 to double, !dbg !339
  %79 = tail call double @llvm.fmuladd.f64(double %75, double %78, double %69), !dbg !340
    #dbg_value(double %79, !289, !DIExpression(), !292)
  %80 = or disjoint i64 %68, 1, !dbg !343
    #dbg_value(i64 %80, !290, !DIExpression(), !297)
  %81 = getelementptr inbounds %struct.Item, ptr %46, i64 %80, !dbg !329
  %82 = load double, ptr %81, align 8, !dbg !331, !tbaa !332
  %83 = getelementptr inbounds i8, ptr %81, i64 16, !dbg !334
  %84 = load double, ptr %83, align 8, !dbg !334, !tbaa !335
  %85 = fmul double %82, %84, !dbg !336
  %86 = getelementptr inbounds i8, ptr %81, i64 8, !dbg !337
  %87 = load i32, ptr %86, align 8, !dbg !337, !tbaa !338
  %88 = sitofp i32 %87 to double, !dbg !339
  %89 = tail call double @llvm.fmuladd.f64(double %85, double %88, double %79), !dbg !340
    #dbg_value(double %89, !289, !DIExpression(), !292)
  %90 = add nuw nsw i64 %68, 2, !dbg !343
    #dbg_value(i64 %90, !290, !DIExpression(), !297)
  %91 = add i64 %70, 2, !dbg !300
  %92 = icmp eq i64 %91, %13, !dbg !300
  br i1 %92, label %49, label %67, !dbg !300, !llvm.loop !344
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind allocsize(1) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7, !8, !9, !10, !11, !12, !13}
!llvm.ident = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/growing_arrays.c", directory: ".", checksumkind: CSK_MD5, checksum: "38087e7cc56c7d53e6319152769cd6fa")
!2 = !{!3, !6}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!7 = !{i32 7, !"Dwarf Version", i32 5}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{i32 1, !"wchar_size", i32 4}
!10 = !{i32 8, !"PIC Level", i32 2}
!11 = !{i32 7, !"PIE Level", i32 2}
!12 = !{i32 7, !"uwtable", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "products_of_neighbours", scope: !1, file: !1, line: 18, type: !16, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!16 = !DISubroutineType(types: !17)
!17 = !{!18, !18, !19}
!18 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{!21, !22, !23, !31, !33, !34}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !15, file: !1, line: 18, type: !18)
!22 = !DILocalVariable(name: "n", arg: 2, scope: !15, file: !1, line: 18, type: !19)
!23 = !DILocalVariable(name: "a", scope: !15, file: !1, line: 19, type: !24)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "Growing", file: !1, line: 8, baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 5, size: 192, elements: !26)
!26 = !{!27, !29, !30}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !25, file: !1, line: 6, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !25, file: !1, line: 7, baseType: !3, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "capacity", scope: !25, file: !1, line: 7, baseType: !3, size: 64, offset: 128)
!31 = !DILocalVariable(name: "i", scope: !32, file: !1, line: 20, type: !19)
!32 = distinct !DILexicalBlock(scope: !15, file: !1, line: 20, column: 3)
!33 = !DILocalVariable(name: "s", scope: !15, file: !1, line: 23, type: !18)
!34 = !DILocalVariable(name: "i", scope: !35, file: !1, line: 24, type: !3)
!35 = distinct !DILexicalBlock(scope: !15, file: !1, line: 24, column: 3)
!36 = !DILocation(line: 0, scope: !15)
!37 = !DILocation(line: 0, scope: !32)
!38 = !DILocation(line: 20, column: 21, scope: !39)
!39 = distinct !DILexicalBlock(scope: !32, file: !1, line: 20, column: 3)
!40 = !DILocation(line: 20, column: 3, scope: !32)
!41 = !DILocalVariable(name: "a", arg: 1, scope: !42, file: !1, line: 10, type: !45)
!42 = distinct !DISubprogram(name: "push", scope: !1, file: !1, line: 10, type: !43, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !46)
!43 = !DISubroutineType(types: !44)
!44 = !{null, !45, !18}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!46 = !{!41, !47}
!47 = !DILocalVariable(name: "x", arg: 2, scope: !42, file: !1, line: 10, type: !18)
!48 = !DILocation(line: 0, scope: !42, inlinedAt: !49)
!49 = distinct !DILocation(line: 21, column: 5, scope: !50)
!50 = distinct !DILexicalBlock(scope: !39, file: !1, line: 20, column: 31)
!51 = !DILocation(line: 13, column: 15, scope: !52, inlinedAt: !49)
!52 = distinct !DILexicalBlock(scope: !53, file: !1, line: 11, column: 31)
!53 = distinct !DILexicalBlock(scope: !42, file: !1, line: 11, column: 7)
!54 = !DILocation(line: 15, column: 22, scope: !42, inlinedAt: !49)
!55 = !{!56, !56, i64 0}
!56 = !{!"double", !57, i64 0}
!57 = !{!"omnipotent char", !58, i64 0}
!58 = !{!"Simple C/C++ TBAA"}
!59 = !DILocation(line: 0, scope: !35)
!60 = !DILocation(line: 25, column: 10, scope: !61)
!61 = distinct !DILexicalBlock(scope: !62, file: !1, line: 24, column: 43)
!62 = distinct !DILexicalBlock(scope: !35, file: !1, line: 24, column: 3)
!63 = !DILocation(line: 24, column: 3, scope: !35)
!64 = !DILocation(line: 15, column: 18, scope: !42, inlinedAt: !49)
!65 = !DILocation(line: 21, column: 21, scope: !50)
!66 = !DILocation(line: 21, column: 18, scope: !50)
!67 = !DILocation(line: 21, column: 16, scope: !50)
!68 = !DILocation(line: 11, column: 15, scope: !53, inlinedAt: !49)
!69 = !DILocation(line: 11, column: 7, scope: !42, inlinedAt: !49)
!70 = !DILocation(line: 13, column: 44, scope: !52, inlinedAt: !49)
!71 = !DILocation(line: 14, column: 3, scope: !52, inlinedAt: !49)
!72 = !DILocation(line: 15, column: 3, scope: !42, inlinedAt: !49)
!73 = distinct !{!73, !40, !74, !75, !76}
!74 = !DILocation(line: 22, column: 3, scope: !32)
!75 = !{!"llvm.loop.mustprogress"}
!76 = !{!"llvm.loop.peeled.count", i32 1}
!77 = !DILocation(line: 25, column: 22, scope: !61)
!78 = !DILocation(line: 25, column: 7, scope: !61)
!79 = !DILocation(line: 24, column: 24, scope: !62)
!80 = distinct !{!80, !81}
!81 = !{!"llvm.loop.unroll.disable"}
!82 = !DILocation(line: 27, column: 3, scope: !15)
!83 = !DILocation(line: 28, column: 3, scope: !15)
!84 = distinct !{!84, !63, !85, !75}
!85 = !DILocation(line: 26, column: 3, scope: !35)
!86 = !DISubprogram(name: "free", scope: !87, file: !87, line: 568, type: !88, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!88 = !DISubroutineType(types: !89)
!89 = !{null, !6}
!90 = distinct !DISubprogram(name: "recurrence_while_growing", scope: !1, file: !1, line: 32, type: !16, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !91)
!91 = !{!92, !93, !94, !95, !96, !98}
!92 = !DILocalVariable(name: "x", arg: 1, scope: !90, file: !1, line: 32, type: !18)
!93 = !DILocalVariable(name: "n", arg: 2, scope: !90, file: !1, line: 32, type: !19)
!94 = !DILocalVariable(name: "capacity", scope: !90, file: !1, line: 33, type: !3)
!95 = !DILocalVariable(name: "a", scope: !90, file: !1, line: 34, type: !28)
!96 = !DILocalVariable(name: "i", scope: !97, file: !1, line: 37, type: !19)
!97 = distinct !DILexicalBlock(scope: !90, file: !1, line: 37, column: 3)
!98 = !DILocalVariable(name: "s", scope: !90, file: !1, line: 45, type: !18)
!99 = !DILocation(line: 0, scope: !90)
!100 = !DILocation(line: 34, column: 15, scope: !90)
!101 = !DILocation(line: 35, column: 8, scope: !90)
!102 = !DILocation(line: 36, column: 12, scope: !90)
!103 = !DILocation(line: 36, column: 3, scope: !90)
!104 = !DILocation(line: 36, column: 8, scope: !90)
!105 = !DILocation(line: 0, scope: !97)
!106 = !DILocation(line: 37, column: 21, scope: !107)
!107 = distinct !DILexicalBlock(scope: !97, file: !1, line: 37, column: 3)
!108 = !DILocation(line: 37, column: 3, scope: !97)
!109 = !DILocation(line: 45, column: 25, scope: !90)
!110 = !DILocation(line: 45, column: 18, scope: !90)
!111 = !DILocation(line: 45, column: 14, scope: !90)
!112 = !DILocation(line: 45, column: 23, scope: !90)
!113 = !DILocation(line: 46, column: 3, scope: !90)
!114 = !DILocation(line: 47, column: 3, scope: !90)
!115 = !DILocation(line: 38, column: 19, scope: !116)
!116 = distinct !DILexicalBlock(scope: !117, file: !1, line: 38, column: 9)
!117 = distinct !DILexicalBlock(scope: !107, file: !1, line: 37, column: 31)
!118 = !DILocation(line: 38, column: 9, scope: !117)
!119 = !DILocation(line: 39, column: 16, scope: !120)
!120 = distinct !DILexicalBlock(scope: !116, file: !1, line: 38, column: 32)
!121 = !DILocation(line: 40, column: 31, scope: !120)
!122 = !DILocation(line: 40, column: 11, scope: !120)
!123 = !DILocation(line: 42, column: 34, scope: !117)
!124 = !DILocation(line: 41, column: 5, scope: !120)
!125 = !DILocation(line: 42, column: 16, scope: !117)
!126 = !DILocation(line: 42, column: 12, scope: !117)
!127 = !DILocation(line: 42, column: 27, scope: !117)
!128 = !DILocation(line: 42, column: 23, scope: !117)
!129 = !DILocation(line: 42, column: 32, scope: !117)
!130 = !DILocation(line: 42, column: 5, scope: !117)
!131 = !DILocation(line: 42, column: 10, scope: !117)
!132 = !DILocation(line: 43, column: 10, scope: !117)
!133 = !DILocation(line: 37, column: 27, scope: !107)
!134 = distinct !{!134, !108, !135, !75}
!135 = !DILocation(line: 44, column: 3, scope: !97)
!136 = !DISubprogram(name: "malloc", scope: !87, file: !87, line: 553, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{!6, !3}
!139 = !DISubprogram(name: "realloc", scope: !87, file: !87, line: 564, type: !140, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!6, !6, !3}
!142 = distinct !DISubprogram(name: "shrink_after_filling", scope: !1, file: !1, line: 50, type: !143, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147)
!143 = !DISubroutineType(types: !144)
!144 = !{!18, !145, !19, !19}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !146, size: 64)
!146 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!147 = !{!148, !149, !150, !151, !152, !154, !155}
!148 = !DILocalVariable(name: "x", arg: 1, scope: !142, file: !1, line: 50, type: !145)
!149 = !DILocalVariable(name: "n", arg: 2, scope: !142, file: !1, line: 50, type: !19)
!150 = !DILocalVariable(name: "keep", arg: 3, scope: !142, file: !1, line: 50, type: !19)
!151 = !DILocalVariable(name: "a", scope: !142, file: !1, line: 51, type: !28)
!152 = !DILocalVariable(name: "i", scope: !153, file: !1, line: 52, type: !19)
!153 = distinct !DILexicalBlock(scope: !142, file: !1, line: 52, column: 3)
!154 = !DILocalVariable(name: "p", scope: !142, file: !1, line: 56, type: !18)
!155 = !DILocalVariable(name: "i", scope: !156, file: !1, line: 57, type: !19)
!156 = distinct !DILexicalBlock(scope: !142, file: !1, line: 57, column: 3)
!157 = !DILocation(line: 0, scope: !142)
!158 = !DILocation(line: 51, column: 22, scope: !142)
!159 = !DILocation(line: 51, column: 32, scope: !142)
!160 = !DILocation(line: 51, column: 15, scope: !142)
!161 = !DILocation(line: 0, scope: !153)
!162 = !DILocation(line: 52, column: 21, scope: !163)
!163 = distinct !DILexicalBlock(scope: !153, file: !1, line: 52, column: 3)
!164 = !DILocation(line: 52, column: 3, scope: !153)
!165 = !DILocation(line: 52, column: 27, scope: !163)
!166 = !DILocation(line: 53, column: 12, scope: !167)
!167 = distinct !DILexicalBlock(scope: !163, file: !1, line: 52, column: 31)
!168 = !DILocation(line: 53, column: 17, scope: !167)
!169 = !DILocation(line: 53, column: 5, scope: !167)
!170 = !DILocation(line: 53, column: 10, scope: !167)
!171 = distinct !{!171, !164, !172, !75, !173, !174}
!172 = !DILocation(line: 54, column: 3, scope: !153)
!173 = !{!"llvm.loop.isvectorized", i32 1}
!174 = !{!"llvm.loop.unroll.runtime.disable"}
!175 = !DILocation(line: 55, column: 18, scope: !142)
!176 = !DILocation(line: 55, column: 31, scope: !142)
!177 = !DILocation(line: 55, column: 7, scope: !142)
!178 = !DILocation(line: 0, scope: !156)
!179 = !DILocation(line: 57, column: 21, scope: !180)
!180 = distinct !DILexicalBlock(scope: !156, file: !1, line: 57, column: 3)
!181 = !DILocation(line: 57, column: 3, scope: !156)
!182 = distinct !{!182, !164, !172, !75, !174, !173}
!183 = !DILocation(line: 58, column: 10, scope: !184)
!184 = distinct !DILexicalBlock(scope: !180, file: !1, line: 57, column: 34)
!185 = !DILocation(line: 58, column: 7, scope: !184)
!186 = !DILocation(line: 57, column: 30, scope: !180)
!187 = distinct !{!187, !81}
!188 = !DILocation(line: 60, column: 3, scope: !142)
!189 = !DILocation(line: 61, column: 3, scope: !142)
!190 = distinct !{!190, !181, !191, !75}
!191 = !DILocation(line: 59, column: 3, scope: !156)
!192 = distinct !DISubprogram(name: "aligned_blocks", scope: !1, file: !1, line: 64, type: !193, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !195)
!193 = !DISubroutineType(types: !194)
!194 = !{!18, !145, !19}
!195 = !{!196, !197, !198, !199, !200, !201, !203, !204}
!196 = !DILocalVariable(name: "x", arg: 1, scope: !192, file: !1, line: 64, type: !145)
!197 = !DILocalVariable(name: "n", arg: 2, scope: !192, file: !1, line: 64, type: !19)
!198 = !DILocalVariable(name: "block", scope: !192, file: !1, line: 65, type: !6)
!199 = !DILocalVariable(name: "a", scope: !192, file: !1, line: 69, type: !28)
!200 = !DILocalVariable(name: "b", scope: !192, file: !1, line: 70, type: !28)
!201 = !DILocalVariable(name: "i", scope: !202, file: !1, line: 71, type: !19)
!202 = distinct !DILexicalBlock(scope: !192, file: !1, line: 71, column: 3)
!203 = !DILocalVariable(name: "s", scope: !192, file: !1, line: 75, type: !18)
!204 = !DILocalVariable(name: "i", scope: !205, file: !1, line: 76, type: !19)
!205 = distinct !DILexicalBlock(scope: !192, file: !1, line: 76, column: 3)
!206 = distinct !DIAssignID()
!207 = !DILocation(line: 0, scope: !192)
!208 = !DILocation(line: 65, column: 3, scope: !192)
!209 = !DILocation(line: 65, column: 9, scope: !192)
!210 = !{!211, !211, i64 0}
!211 = !{!"any pointer", !57, i64 0}
!212 = distinct !DIAssignID()
!213 = !DILocation(line: 66, column: 34, scope: !214)
!214 = distinct !DILexicalBlock(scope: !192, file: !1, line: 66, column: 7)
!215 = !DILocation(line: 66, column: 44, scope: !214)
!216 = !DILocation(line: 66, column: 7, scope: !214)
!217 = !DILocation(line: 66, column: 62, scope: !214)
!218 = !DILocation(line: 66, column: 7, scope: !192)
!219 = !DILocation(line: 69, column: 15, scope: !192)
!220 = !DILocation(line: 70, column: 45, scope: !192)
!221 = !DILocation(line: 70, column: 50, scope: !192)
!222 = !DILocation(line: 70, column: 54, scope: !192)
!223 = !DILocation(line: 70, column: 33, scope: !192)
!224 = !DILocation(line: 70, column: 59, scope: !192)
!225 = !DILocation(line: 70, column: 15, scope: !192)
!226 = !DILocation(line: 0, scope: !202)
!227 = !DILocation(line: 71, column: 21, scope: !228)
!228 = distinct !DILexicalBlock(scope: !202, file: !1, line: 71, column: 3)
!229 = !DILocation(line: 71, column: 3, scope: !202)
!230 = !DILocation(line: 72, column: 12, scope: !231)
!231 = distinct !DILexicalBlock(scope: !228, file: !1, line: 71, column: 31)
!232 = !DILocation(line: 72, column: 17, scope: !231)
!233 = !DILocation(line: 72, column: 5, scope: !231)
!234 = !DILocation(line: 72, column: 10, scope: !231)
!235 = !DILocation(line: 73, column: 19, scope: !231)
!236 = !DILocation(line: 73, column: 17, scope: !231)
!237 = !DILocation(line: 73, column: 5, scope: !231)
!238 = !DILocation(line: 73, column: 10, scope: !231)
!239 = !DILocation(line: 71, column: 27, scope: !228)
!240 = !{!241}
!241 = distinct !{!241, !242}
!242 = distinct !{!242, !"LVerDomain"}
!243 = !{!244}
!244 = distinct !{!244, !242}
!245 = !{!246}
!246 = distinct !{!246, !242}
!247 = !{!241, !244}
!248 = distinct !{!248, !229, !249, !75, !173, !174}
!249 = !DILocation(line: 74, column: 3, scope: !202)
!250 = !DILocation(line: 0, scope: !205)
!251 = !DILocation(line: 76, column: 3, scope: !205)
!252 = distinct !{!252, !229, !249, !75, !173}
!253 = !DILocation(line: 77, column: 10, scope: !254)
!254 = distinct !DILexicalBlock(scope: !255, file: !1, line: 76, column: 31)
!255 = distinct !DILexicalBlock(scope: !205, file: !1, line: 76, column: 3)
!256 = !DILocation(line: 77, column: 25, scope: !254)
!257 = !DILocation(line: 77, column: 17, scope: !254)
!258 = !DILocation(line: 77, column: 7, scope: !254)
!259 = !DILocation(line: 76, column: 27, scope: !255)
!260 = distinct !{!260, !81}
!261 = !DILocation(line: 79, column: 3, scope: !192)
!262 = !DILocation(line: 80, column: 3, scope: !192)
!263 = distinct !{!263, !251, !264, !75}
!264 = !DILocation(line: 78, column: 3, scope: !205)
!265 = !DILocation(line: 82, column: 1, scope: !192)
!266 = !DISubprogram(name: "posix_memalign", scope: !87, file: !87, line: 599, type: !267, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{!19, !269, !3, !3}
!269 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!270 = !DISubprogram(name: "aligned_alloc", scope: !87, file: !87, line: 605, type: !271, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{!6, !3, !3}
!273 = distinct !DISubprogram(name: "growing_structs", scope: !1, file: !1, line: 90, type: !193, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !274)
!274 = !{!275, !276, !277, !285, !286, !287, !289, !290}
!275 = !DILocalVariable(name: "x", arg: 1, scope: !273, file: !1, line: 90, type: !145)
!276 = !DILocalVariable(name: "n", arg: 2, scope: !273, file: !1, line: 90, type: !19)
!277 = !DILocalVariable(name: "items", scope: !273, file: !1, line: 91, type: !278)
!278 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !279, size: 64)
!279 = !DIDerivedType(tag: DW_TAG_typedef, name: "Item", file: !1, line: 88, baseType: !280)
!280 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 84, size: 192, elements: !281)
!281 = !{!282, !283, !284}
!282 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !280, file: !1, line: 85, baseType: !18, size: 64)
!283 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !280, file: !1, line: 86, baseType: !19, size: 32, offset: 64)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !280, file: !1, line: 87, baseType: !18, size: 64, offset: 128)
!285 = !DILocalVariable(name: "size", scope: !273, file: !1, line: 92, type: !19)
!286 = !DILocalVariable(name: "capacity", scope: !273, file: !1, line: 92, type: !19)
!287 = !DILocalVariable(name: "i", scope: !288, file: !1, line: 93, type: !19)
!288 = distinct !DILexicalBlock(scope: !273, file: !1, line: 93, column: 3)
!289 = !DILocalVariable(name: "s", scope: !273, file: !1, line: 102, type: !18)
!290 = !DILocalVariable(name: "i", scope: !291, file: !1, line: 103, type: !19)
!291 = distinct !DILexicalBlock(scope: !273, file: !1, line: 103, column: 3)
!292 = !DILocation(line: 0, scope: !273)
!293 = !DILocation(line: 0, scope: !288)
!294 = !DILocation(line: 93, column: 21, scope: !295)
!295 = distinct !DILexicalBlock(scope: !288, file: !1, line: 93, column: 3)
!296 = !DILocation(line: 93, column: 3, scope: !288)
!297 = !DILocation(line: 0, scope: !291)
!298 = !DILocation(line: 103, column: 21, scope: !299)
!299 = distinct !DILexicalBlock(scope: !291, file: !1, line: 103, column: 3)
!300 = !DILocation(line: 103, column: 3, scope: !291)
!301 = !DILocation(line: 94, column: 9, scope: !302)
!302 = distinct !DILexicalBlock(scope: !303, file: !1, line: 94, column: 9)
!303 = distinct !DILexicalBlock(scope: !295, file: !1, line: 93, column: 31)
!304 = !DILocation(line: 94, column: 14, scope: !302)
!305 = !DILocation(line: 94, column: 9, scope: !303)
!306 = !DILocation(line: 95, column: 16, scope: !307)
!307 = distinct !DILexicalBlock(scope: !308, file: !1, line: 95, column: 11)
!308 = distinct !DILexicalBlock(scope: !302, file: !1, line: 94, column: 21)
!309 = !DILocation(line: 95, column: 11, scope: !308)
!310 = !DILocation(line: 96, column: 29, scope: !311)
!311 = distinct !DILexicalBlock(scope: !307, file: !1, line: 95, column: 29)
!312 = !DILocation(line: 96, column: 33, scope: !311)
!313 = !DILocation(line: 97, column: 32, scope: !311)
!314 = !DILocation(line: 97, column: 49, scope: !311)
!315 = !DILocation(line: 97, column: 17, scope: !311)
!316 = !DILocation(line: 99, column: 30, scope: !308)
!317 = !DILocation(line: 98, column: 7, scope: !311)
!318 = !DILocation(line: 99, column: 17, scope: !308)
!319 = !DILocation(line: 99, column: 7, scope: !308)
!320 = !DILocation(line: 99, column: 46, scope: !308)
!321 = !DILocation(line: 99, column: 44, scope: !308)
!322 = !DILocation(line: 99, column: 23, scope: !308)
!323 = !{!324, !324, i64 0}
!324 = !{!"int", !57, i64 0}
!325 = !DILocation(line: 100, column: 5, scope: !308)
!326 = !DILocation(line: 93, column: 27, scope: !295)
!327 = distinct !{!327, !296, !328, !75}
!328 = !DILocation(line: 101, column: 3, scope: !288)
!329 = !DILocation(line: 104, column: 10, scope: !330)
!330 = distinct !DILexicalBlock(scope: !299, file: !1, line: 103, column: 34)
!331 = !DILocation(line: 104, column: 19, scope: !330)
!332 = !{!333, !56, i64 0}
!333 = !{!"", !56, i64 0, !324, i64 8, !56, i64 16}
!334 = !DILocation(line: 104, column: 36, scope: !330)
!335 = !{!333, !56, i64 16}
!336 = !DILocation(line: 104, column: 25, scope: !330)
!337 = !DILocation(line: 104, column: 54, scope: !330)
!338 = !{!333, !324, i64 8}
!339 = !DILocation(line: 104, column: 45, scope: !330)
!340 = !DILocation(line: 104, column: 7, scope: !330)
!341 = !DILocation(line: 106, column: 3, scope: !273)
!342 = !DILocation(line: 107, column: 3, scope: !273)
!343 = !DILocation(line: 103, column: 30, scope: !299)
!344 = distinct !{!344, !300, !345, !75}
!345 = !DILocation(line: 105, column: 3, scope: !291)
