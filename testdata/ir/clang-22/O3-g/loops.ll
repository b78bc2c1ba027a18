; clang-22 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/loops.c -o ir/clang-22/O3-g/loops.ll
; ModuleID = 'c/loops.c'
source_filename = "c/loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @power_by_loop(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !20, !DIExpression(), !25)
    #dbg_value(i32 %1, !21, !DIExpression(), !25)
    #dbg_value(double 1.000000e+00, !22, !DIExpression(), !25)
    #dbg_value(i32 0, !23, !DIExpression(), !26)
  %3 = icmp sgt i32 %1, 0, !dbg !27
  br i1 %3, label %4, label %20, !dbg !29

4:                                                ; preds = %2
  %5 = and i32 %1, 7, !dbg !30
  %6 = icmp ult i32 %1, 8, !dbg !30
  br i1 %6, label %11, label %7, !dbg !30

7:                                                ; preds = %4
  %8 = and i32 %1, 2147483640, !dbg !30
  br label %22, !dbg !30

9:                                                ; preds = %22
  %10 = icmp eq i32 %5, 0, !dbg !30
  br i1 %10, label %20, label %11, !dbg !30

11:                                               ; preds = %9, %4
  %12 = phi double [ 1.000000e+00, %4 ], [ %32, %9 ]
  %13 = icmp ne i32 %5, 0, !dbg !31
  tail call void @llvm.assume(i1 %13), !dbg !31
  br label %14, !dbg !31

14:                                               ; preds = %14, %11
  %15 = phi double [ %17, %14 ], [ %12, %11 ]
  %16 = phi i32 [ %18, %14 ], [ 0, %11 ]
    #dbg_value(i32 poison, !23, !DIExpression(), !26)
    #dbg_value(double %15, !22, !DIExpression(), !25)
  %17 = fmul double %0, %15, !dbg !32
    #dbg_value(double %17, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !26)
  %18 = add i32 %16, 1, !dbg !34
  %19 = icmp eq i32 %18, %5, !dbg !34
  br i1 %19, label %20, label %14, !dbg !34, !llvm.loop !35

20:                                               ; preds = %9, %14, %2
  %21 = phi double [ 1.000000e+00, %2 ], [ %32, %9 ], [ %17, %14 ], !dbg !25
  ret double %21, !dbg !37

22:                                               ; preds = %22, %7
  %23 = phi double [ 1.000000e+00, %7 ], [ %32, %22 ]
  %24 = phi i32 [ 0, %7 ], [ %33, %22 ]
    #dbg_value(i32 poison, !23, !DIExpression(), !26)
    #dbg_value(double %23, !22, !DIExpression(), !25)
  %25 = fmul double %0, %23, !dbg !38
    #dbg_value(double %25, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !26)
  %26 = fmul double %0, %25, !dbg !39
    #dbg_value(double %26, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !26)
  %27 = fmul double %0, %26, !dbg !40
    #dbg_value(double %27, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !26)
  %28 = fmul double %0, %27, !dbg !41
    #dbg_value(double %28, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !26)
  %29 = fmul double %0, %28, !dbg !42
    #dbg_value(double %29, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !26)
  %30 = fmul double %0, %29, !dbg !43
    #dbg_value(double %30, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !26)
  %31 = fmul double %0, %30, !dbg !44
    #dbg_value(double %31, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !26)
  %32 = fmul double %0, %31, !dbg !45
    #dbg_value(double %32, !22, !DIExpression(), !25)
    #dbg_value(i32 poison, !23, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !26)
  %33 = add i32 %24, 8, !dbg !46
  %34 = icmp eq i32 %33, %8, !dbg !46
  br i1 %34, label %9, label %22, !dbg !46, !llvm.loop !47
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @triangular_sum_with_early_exit(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #1 !dbg !50 {
    #dbg_value(ptr %0, !56, !DIExpression(), !66)
    #dbg_value(i32 %1, !57, !DIExpression(), !66)
    #dbg_value(double 0.000000e+00, !58, !DIExpression(), !66)
    #dbg_value(i32 0, !59, !DIExpression(), !67)
  %3 = icmp sgt i32 %1, 0, !dbg !68
  br i1 %3, label %4, label %26, !dbg !69

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !70
  br label %6, !dbg !71

6:                                                ; preds = %4, %22
  %7 = phi i64 [ 0, %4 ], [ %23, %22 ]
  %8 = phi i64 [ 1, %4 ], [ %24, %22 ]
  %9 = phi double [ 0.000000e+00, %4 ], [ %20, %22 ]
    #dbg_value(i64 %7, !59, !DIExpression(), !67)
    #dbg_value(double %9, !58, !DIExpression(), !66)
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %7
  %11 = load double, ptr %10, align 8, !tbaa !72
    #dbg_value(i32 0, !61, !DIExpression(), !74)
  br label %15, !dbg !75

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %16, 1, !dbg !76
    #dbg_value(i32 poison, !61, !DIExpression(), !74)
    #dbg_value(double poison, !58, !DIExpression(), !66)
  %14 = icmp eq i64 %13, %8, !dbg !78
  br i1 %14, label %22, label %15, !dbg !79, !llvm.loop !80

15:                                               ; preds = %6, %12
  %16 = phi i64 [ 0, %6 ], [ %13, %12 ]
  %17 = phi double [ %9, %6 ], [ %20, %12 ]
    #dbg_value(i64 %16, !61, !DIExpression(), !74)
    #dbg_value(double %17, !58, !DIExpression(), !66)
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %16, !dbg !83
  %19 = load double, ptr %18, align 8, !dbg !83, !tbaa !72
  %20 = tail call double @llvm.fmuladd.f64(double %11, double %19, double %17), !dbg !85
    #dbg_value(double %20, !58, !DIExpression(), !66)
  %21 = fcmp ogt double %20, 9.500000e+00, !dbg !86
    #dbg_value(i64 %16, !61, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !74)
  br i1 %21, label %26, label %12, !dbg !88

22:                                               ; preds = %12
    #dbg_value(double %20, !58, !DIExpression(), !66)
  %23 = add nuw nsw i64 %7, 1, !dbg !89
    #dbg_value(i64 %23, !59, !DIExpression(), !67)
  %24 = add nuw nsw i64 %8, 1, !dbg !90
  %25 = icmp eq i64 %23, %5, !dbg !70
  br i1 %25, label %26, label %6, !dbg !90, !llvm.loop !91

26:                                               ; preds = %22, %15, %2
  %27 = phi double [ %20, %15 ], [ 0.000000e+00, %2 ], [ %20, %22 ], !dbg !66
    #dbg_value(double %27, !58, !DIExpression(), !66)
  ret double %27, !dbg !93
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @quadratic_form(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #1 !dbg !94 {
    #dbg_value(ptr %0, !98, !DIExpression(), !108)
    #dbg_value(ptr %1, !99, !DIExpression(), !108)
    #dbg_value(i32 %2, !100, !DIExpression(), !108)
    #dbg_value(double 0.000000e+00, !101, !DIExpression(), !108)
    #dbg_value(i32 0, !102, !DIExpression(), !109)
  %4 = icmp sgt i32 %2, 0, !dbg !110
  br i1 %4, label %5, label %74, !dbg !111

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !112
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %2, 4
  %9 = and i64 %6, 2147483644
  %10 = icmp eq i64 %7, 0
  %11 = icmp ne i64 %7, 0
  br label %12, !dbg !112

12:                                               ; preds = %5, %70
  %13 = phi i64 [ 0, %5 ], [ %72, %70 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %71, %70 ]
    #dbg_value(i64 %13, !102, !DIExpression(), !109)
    #dbg_value(i32 0, !104, !DIExpression(), !113)
    #dbg_value(double %14, !101, !DIExpression(), !108)
  %15 = getelementptr inbounds nuw double, ptr %1, i64 %13
  %16 = load double, ptr %15, align 8, !tbaa !72
  %17 = mul nuw nsw i64 %13, %6
  %18 = getelementptr inbounds nuw double, ptr %0, i64 %17, !dbg !114
  br i1 %8, label %54, label %19, !dbg !115

19:                                               ; preds = %12, %19
  %20 = phi i64 [ %50, %19 ], [ 0, %12 ]
  %21 = phi double [ %49, %19 ], [ %14, %12 ]
  %22 = phi i64 [ %51, %19 ], [ 0, %12 ]
    #dbg_value(i64 %20, !104, !DIExpression(), !113)
    #dbg_value(double %21, !101, !DIExpression(), !108)
  %23 = getelementptr inbounds nuw double, ptr %18, i64 %20, !dbg !116
  %24 = load double, ptr %23, align 8, !dbg !116, !tbaa !72
  %25 = fmul double %16, %24, !dbg !119
  %26 = getelementptr inbounds nuw double, ptr %1, i64 %20, !dbg !120
  %27 = load double, ptr %26, align 8, !dbg !120, !tbaa !72
  %28 = tail call double @llvm.fmuladd.f64(double %25, double %27, double %21), !dbg !121
    #dbg_value(double %28, !101, !DIExpression(), !108)
  %29 = or disjoint i64 %20, 1, !dbg !122
    #dbg_value(i64 %29, !104, !DIExpression(), !113)
  %30 = getelementptr inbounds nuw double, ptr %18, i64 %29, !dbg !116
  %31 = load double, ptr %30, align 8, !dbg !116, !tbaa !72
  %32 = fmul double %16, %31, !dbg !119
  %33 = getelementptr inbounds nuw double, ptr %1, i64 %29, !dbg !120
  %34 = load double, ptr %33, align 8, !dbg !120, !tbaa !72
  %35 = tail call double @llvm.fmuladd.f64(double %32, double %34, double %28), !dbg !123
    #dbg_value(double %35, !101, !DIExpression(), !108)
  %36 = or disjoint i64 %20, 2, !dbg !124
    #dbg_value(i64 %36, !104, !DIExpression(), !113)
  %37 = getelementptr inbounds nuw double, ptr %18, i64 %36, !dbg !116
  %38 = load double, ptr %37, align 8, !dbg !116, !tbaa !72
  %39 = fmul double %16, %38, !dbg !119
  %40 = getelementptr inbounds nuw double, ptr %1, i64 %36, !dbg !120
  %41 = load double, ptr %40, align 8, !dbg !120, !tbaa !72
  %42 = tail call double @llvm.fmuladd.f64(double %39, double %41, double %35), !dbg !125
    #dbg_value(double %42, !101, !DIExpression(), !108)
  %43 = or disjoint i64 %20, 3, !dbg !126
    #dbg_value(i64 %43, !104, !DIExpression(), !113)
  %44 = getelementptr inbounds nuw double, ptr %18, i64 %43, !dbg !116
  %45 = load double, ptr %44, align 8, !dbg !116, !tbaa !72
  %46 = fmul double %16, %45, !dbg !119
  %47 = getelementptr inbounds nuw double, ptr %1, i64 %43, !dbg !120
  %48 = load double, ptr %47, align 8, !dbg !120, !tbaa !72
  %49 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %42), !dbg !127
    #dbg_value(double %49, !101, !DIExpression(), !108)
  %50 = add nuw nsw i64 %20, 4, !dbg !128
    #dbg_value(i64 %50, !104, !DIExpression(), !113)
  %51 = add i64 %22, 4, !dbg !129
  %52 = icmp eq i64 %51, %9, !dbg !129
  br i1 %52, label %53, label %19, !dbg !129, !llvm.loop !130

53:                                               ; preds = %19
  br i1 %10, label %70, label %54, !dbg !115

54:                                               ; preds = %53, %12
  %55 = phi i64 [ 0, %12 ], [ %50, %53 ]
  %56 = phi double [ %14, %12 ], [ %49, %53 ]
  tail call void @llvm.assume(i1 %11), !dbg !132
  br label %57, !dbg !132

57:                                               ; preds = %57, %54
  %58 = phi i64 [ %55, %54 ], [ %67, %57 ]
  %59 = phi double [ %56, %54 ], [ %66, %57 ]
  %60 = phi i64 [ 0, %54 ], [ %68, %57 ]
    #dbg_value(i64 %58, !104, !DIExpression(), !113)
    #dbg_value(double %59, !101, !DIExpression(), !108)
  %61 = getelementptr inbounds nuw double, ptr %18, i64 %58, !dbg !116
  %62 = load double, ptr %61, align 8, !dbg !116, !tbaa !72
  %63 = fmul double %16, %62, !dbg !119
  %64 = getelementptr inbounds nuw double, ptr %1, i64 %58, !dbg !120
  %65 = load double, ptr %64, align 8, !dbg !120, !tbaa !72
  %66 = tail call double @llvm.fmuladd.f64(double %63, double %65, double %59), !dbg !133
    #dbg_value(double %66, !101, !DIExpression(), !108)
  %67 = add nuw nsw i64 %58, 1, !dbg !134
    #dbg_value(i64 %67, !104, !DIExpression(), !113)
  %68 = add i64 %60, 1, !dbg !135
  %69 = icmp eq i64 %68, %7, !dbg !135
  br i1 %69, label %70, label %57, !dbg !135, !llvm.loop !136

70:                                               ; preds = %57, %53
  %71 = phi double [ %49, %53 ], [ %66, %57 ], !dbg !121
  %72 = add nuw nsw i64 %13, 1, !dbg !137
    #dbg_value(i64 %72, !102, !DIExpression(), !109)
    #dbg_value(double poison, !101, !DIExpression(), !108)
  %73 = icmp eq i64 %72, %6, !dbg !138
  br i1 %73, label %74, label %12, !dbg !139, !llvm.loop !140

74:                                               ; preds = %70, %3
  %75 = phi double [ 0.000000e+00, %3 ], [ %71, %70 ], !dbg !142
  ret double %75, !dbg !143
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @horner_descending(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #1 !dbg !144 {
    #dbg_value(ptr %0, !148, !DIExpression(), !154)
    #dbg_value(i32 %1, !149, !DIExpression(), !154)
    #dbg_value(double %2, !150, !DIExpression(), !154)
    #dbg_value(double 0.000000e+00, !151, !DIExpression(), !154)
    #dbg_value(i32 %1, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
  %4 = icmp sgt i32 %1, 0, !dbg !156
  br i1 %4, label %5, label %24, !dbg !158

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !159
  %7 = and i64 %6, 3, !dbg !159
  %8 = icmp eq i64 %7, 0, !dbg !159
  br i1 %8, label %19, label %9, !dbg !159

9:                                                ; preds = %5, %9
  %10 = phi i64 [ %13, %9 ], [ %6, %5 ]
  %11 = phi double [ %16, %9 ], [ 0.000000e+00, %5 ]
  %12 = phi i64 [ %17, %9 ], [ 0, %5 ]
    #dbg_value(i64 %10, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %11, !151, !DIExpression(), !154)
  %13 = add nsw i64 %10, -1, !dbg !160
    #dbg_value(i64 %13, !152, !DIExpression(), !155)
  %14 = getelementptr inbounds nuw double, ptr %0, i64 %13, !dbg !161
  %15 = load double, ptr %14, align 8, !dbg !161, !tbaa !72
  %16 = tail call double @llvm.fmuladd.f64(double %11, double %2, double %15), !dbg !163
    #dbg_value(i64 %13, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %16, !151, !DIExpression(), !154)
  %17 = add i64 %12, 1, !dbg !164
  %18 = icmp eq i64 %17, %7, !dbg !164
  br i1 %18, label %19, label %9, !dbg !164, !llvm.loop !165

19:                                               ; preds = %9, %5
  %20 = phi i64 [ %6, %5 ], [ %13, %9 ]
  %21 = phi double [ 0.000000e+00, %5 ], [ %16, %9 ]
  %22 = phi double [ poison, %5 ], [ %16, %9 ]
  %23 = icmp ult i32 %1, 4, !dbg !159
  br i1 %23, label %24, label %26, !dbg !159

24:                                               ; preds = %19, %26, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %22, %19 ], [ %44, %26 ], !dbg !154
  ret double %25, !dbg !166

26:                                               ; preds = %19, %26
  %27 = phi i64 [ %41, %26 ], [ %20, %19 ]
  %28 = phi double [ %44, %26 ], [ %21, %19 ]
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %28, !151, !DIExpression(), !154)
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
  %29 = getelementptr double, ptr %0, i64 %27, !dbg !161
  %30 = getelementptr i8, ptr %29, i64 -8, !dbg !161
  %31 = load double, ptr %30, align 8, !dbg !161, !tbaa !72
  %32 = tail call double @llvm.fmuladd.f64(double %28, double %2, double %31), !dbg !167
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %32, !151, !DIExpression(), !154)
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 2, DW_OP_minus, DW_OP_stack_value), !155)
  %33 = getelementptr double, ptr %0, i64 %27, !dbg !161
  %34 = getelementptr i8, ptr %33, i64 -16, !dbg !161
  %35 = load double, ptr %34, align 8, !dbg !161, !tbaa !72
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %2, double %35), !dbg !168
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 2, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %36, !151, !DIExpression(), !154)
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 3, DW_OP_minus, DW_OP_stack_value), !155)
  %37 = getelementptr double, ptr %0, i64 %27, !dbg !161
  %38 = getelementptr i8, ptr %37, i64 -24, !dbg !161
  %39 = load double, ptr %38, align 8, !dbg !161, !tbaa !72
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %2, double %39), !dbg !169
    #dbg_value(i64 %27, !152, !DIExpression(DW_OP_constu, 3, DW_OP_minus, DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %40, !151, !DIExpression(), !154)
  %41 = add nsw i64 %27, -4, !dbg !170
    #dbg_value(i64 %41, !152, !DIExpression(), !155)
  %42 = getelementptr inbounds nuw double, ptr %0, i64 %41, !dbg !161
  %43 = load double, ptr %42, align 8, !dbg !161, !tbaa !72
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %2, double %43), !dbg !171
    #dbg_value(i64 %41, !152, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !155)
    #dbg_value(double %44, !151, !DIExpression(), !154)
  %45 = icmp sgt i64 %27, 4, !dbg !172
  br i1 %45, label %26, label %24, !dbg !173, !llvm.loop !174
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @strided_product(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 !dbg !176 {
    #dbg_value(ptr %0, !180, !DIExpression(), !186)
    #dbg_value(i32 %1, !181, !DIExpression(), !186)
    #dbg_value(i32 %2, !182, !DIExpression(), !186)
    #dbg_value(double 1.000000e+00, !183, !DIExpression(), !186)
    #dbg_value(i32 0, !184, !DIExpression(), !187)
  %4 = icmp sgt i32 %1, 0, !dbg !188
  br i1 %4, label %5, label %8, !dbg !190

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64, !dbg !191
  %7 = zext nneg i32 %1 to i64, !dbg !191
  br label %10, !dbg !191

8:                                                ; preds = %10, %3
  %9 = phi double [ 1.000000e+00, %3 ], [ %16, %10 ], !dbg !186
  ret double %9, !dbg !192

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %17, %10 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %16, %10 ]
    #dbg_value(i64 %11, !184, !DIExpression(), !187)
    #dbg_value(double %12, !183, !DIExpression(), !186)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !193
  %14 = load double, ptr %13, align 8, !dbg !193, !tbaa !72
  %15 = fadd double %14, 1.000000e+00, !dbg !195
  %16 = fmul double %12, %15, !dbg !196
    #dbg_value(double %16, !183, !DIExpression(), !186)
  %17 = add nsw i64 %11, %6, !dbg !197
    #dbg_value(i64 %17, !184, !DIExpression(), !187)
  %18 = icmp slt i64 %17, %7, !dbg !198
  br i1 %18, label %10, label %8, !dbg !199, !llvm.loop !200
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @fixed_count_iteration(double noundef %0) local_unnamed_addr #3 !dbg !202 {
    #dbg_value(double %0, !206, !DIExpression(), !210)
    #dbg_value(double %0, !207, !DIExpression(), !210)
    #dbg_value(i32 0, !208, !DIExpression(), !211)
    #dbg_value(i32 0, !208, !DIExpression(), !211)
    #dbg_value(double %0, !207, !DIExpression(), !210)
  %2 = tail call double @sin(double noundef %0) #7, !dbg !212, !tbaa !10
  %3 = fmul double %2, -1.000000e-01, !dbg !215
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %0, double %0), !dbg !216
    #dbg_value(double %4, !207, !DIExpression(), !210)
    #dbg_value(i32 1, !208, !DIExpression(), !211)
  %5 = tail call double @sin(double noundef %4) #7, !dbg !212, !tbaa !10
  %6 = fmul double %5, -1.000000e-01, !dbg !215
  %7 = tail call double @llvm.fmuladd.f64(double %6, double %0, double %4), !dbg !217
    #dbg_value(double %7, !207, !DIExpression(), !210)
    #dbg_value(i32 2, !208, !DIExpression(), !211)
  %8 = tail call double @sin(double noundef %7) #7, !dbg !212, !tbaa !10
  %9 = fmul double %8, -1.000000e-01, !dbg !215
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %0, double %7), !dbg !218
    #dbg_value(double %10, !207, !DIExpression(), !210)
    #dbg_value(i32 3, !208, !DIExpression(), !211)
  %11 = tail call double @sin(double noundef %10) #7, !dbg !212, !tbaa !10
  %12 = fmul double %11, -1.000000e-01, !dbg !215
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %0, double %10), !dbg !219
    #dbg_value(double %13, !207, !DIExpression(), !210)
    #dbg_value(i32 4, !208, !DIExpression(), !211)
  %14 = tail call double @sin(double noundef %13) #7, !dbg !212, !tbaa !10
  %15 = fmul double %14, -1.000000e-01, !dbg !215
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %0, double %13), !dbg !220
    #dbg_value(double %16, !207, !DIExpression(), !210)
    #dbg_value(i32 5, !208, !DIExpression(), !211)
  ret double %16, !dbg !221
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !222 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @triple_nested_tensor(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #5 !dbg !224 {
    #dbg_value(ptr %0, !228, !DIExpression(), !244)
    #dbg_value(i32 %1, !229, !DIExpression(), !244)
    #dbg_value(i32 %2, !230, !DIExpression(), !244)
    #dbg_value(i32 %3, !231, !DIExpression(), !244)
    #dbg_value(double 0.000000e+00, !232, !DIExpression(), !244)
    #dbg_value(i32 0, !233, !DIExpression(), !245)
  %5 = icmp sgt i32 %1, 0, !dbg !246
  %6 = icmp sgt i32 %2, 0
  %7 = and i1 %5, %6, !dbg !247
  br i1 %7, label %8, label %74, !dbg !247

8:                                                ; preds = %4
  %9 = sext i32 %3 to i64, !dbg !248
  %10 = zext nneg i32 %1 to i64, !dbg !249
  %11 = zext nneg i32 %2 to i64
  %12 = zext i32 %3 to i64
  br label %13, !dbg !248

13:                                               ; preds = %8, %70
  %14 = phi i64 [ 0, %8 ], [ %72, %70 ]
  %15 = phi double [ 0.000000e+00, %8 ], [ %71, %70 ]
    #dbg_value(i64 %14, !233, !DIExpression(), !245)
    #dbg_value(double %15, !232, !DIExpression(), !244)
    #dbg_value(i32 0, !238, !DIExpression(), !250)
    #dbg_value(double 0.000000e+00, !235, !DIExpression(), !251)
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %14
  br label %42, !dbg !252

17:                                               ; preds = %64, %22, %42
  %18 = phi double [ %44, %42 ], [ %65, %64 ], [ %39, %22 ], !dbg !251
  %19 = tail call double @sin(double noundef %18) #7, !dbg !253, !tbaa !10
    #dbg_value(double %19, !235, !DIExpression(), !251)
  %20 = add nuw nsw i64 %43, 1, !dbg !254
    #dbg_value(i64 %20, !238, !DIExpression(), !250)
  %21 = icmp eq i64 %20, %11, !dbg !255
  br i1 %21, label %70, label %42, !dbg !256, !llvm.loop !257

22:                                               ; preds = %64, %22
  %23 = phi i64 [ %40, %22 ], [ %66, %64 ]
  %24 = phi double [ %39, %22 ], [ %67, %64 ]
    #dbg_value(i64 %23, !240, !DIExpression(), !260)
    #dbg_value(double %24, !235, !DIExpression(), !251)
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !261
  %26 = load double, ptr %25, align 8, !dbg !261, !tbaa !72
  %27 = tail call double @llvm.fmuladd.f64(double %51, double %26, double %24), !dbg !264
    #dbg_value(double %27, !235, !DIExpression(), !251)
    #dbg_value(i64 %23, !240, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !260)
  %28 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !261
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8, !dbg !261
  %30 = load double, ptr %29, align 8, !dbg !261, !tbaa !72
  %31 = tail call double @llvm.fmuladd.f64(double %51, double %30, double %27), !dbg !265
    #dbg_value(double %31, !235, !DIExpression(), !251)
    #dbg_value(i64 %23, !240, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !260)
  %32 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !261
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 16, !dbg !261
  %34 = load double, ptr %33, align 8, !dbg !261, !tbaa !72
  %35 = tail call double @llvm.fmuladd.f64(double %51, double %34, double %31), !dbg !266
    #dbg_value(double %35, !235, !DIExpression(), !251)
    #dbg_value(i64 %23, !240, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !260)
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %23, !dbg !261
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 24, !dbg !261
  %38 = load double, ptr %37, align 8, !dbg !261, !tbaa !72
  %39 = tail call double @llvm.fmuladd.f64(double %51, double %38, double %35), !dbg !267
    #dbg_value(double %39, !235, !DIExpression(), !251)
  %40 = add nuw nsw i64 %23, 4, !dbg !268
    #dbg_value(i64 %40, !240, !DIExpression(), !260)
  %41 = icmp eq i64 %40, %12, !dbg !269
  br i1 %41, label %17, label %22, !dbg !270, !llvm.loop !271

42:                                               ; preds = %13, %17
  %43 = phi i64 [ 0, %13 ], [ %20, %17 ]
  %44 = phi double [ 0.000000e+00, %13 ], [ %19, %17 ]
    #dbg_value(i64 %43, !238, !DIExpression(), !250)
    #dbg_value(i64 %43, !240, !DIExpression(), !260)
    #dbg_value(double %44, !235, !DIExpression(), !251)
  %45 = icmp slt i64 %43, %9, !dbg !274
  br i1 %45, label %46, label %17, !dbg !275

46:                                               ; preds = %42
  %47 = sub nsw i64 %12, %43, !dbg !274
  %48 = load double, ptr %16, align 8, !tbaa !72
  %49 = getelementptr inbounds nuw double, ptr %0, i64 %43
  %50 = load double, ptr %49, align 8, !tbaa !72
  %51 = fmul double %48, %50
  %52 = and i64 %47, 3, !dbg !272
  %53 = icmp eq i64 %52, 0, !dbg !272
  br i1 %53, label %64, label %54, !dbg !272

54:                                               ; preds = %46, %54
  %55 = phi i64 [ %61, %54 ], [ %43, %46 ]
  %56 = phi double [ %60, %54 ], [ %44, %46 ]
  %57 = phi i64 [ %62, %54 ], [ 0, %46 ]
    #dbg_value(i64 %55, !240, !DIExpression(), !260)
    #dbg_value(double %56, !235, !DIExpression(), !251)
  %58 = getelementptr inbounds nuw double, ptr %0, i64 %55, !dbg !261
  %59 = load double, ptr %58, align 8, !dbg !261, !tbaa !72
  %60 = tail call double @llvm.fmuladd.f64(double %51, double %59, double %56), !dbg !276
    #dbg_value(double %60, !235, !DIExpression(), !251)
  %61 = add nuw nsw i64 %55, 1, !dbg !277
    #dbg_value(i64 %61, !240, !DIExpression(), !260)
  %62 = add i64 %57, 1, !dbg !278
  %63 = icmp eq i64 %62, %52, !dbg !278
  br i1 %63, label %64, label %54, !dbg !278, !llvm.loop !279

64:                                               ; preds = %54, %46
  %65 = phi double [ poison, %46 ], [ %60, %54 ]
  %66 = phi i64 [ %43, %46 ], [ %61, %54 ]
  %67 = phi double [ %44, %46 ], [ %60, %54 ]
  %68 = sub nsw i64 %43, %12, !dbg !272
  %69 = icmp ugt i64 %68, -4, !dbg !272
  br i1 %69, label %17, label %22, !dbg !272

70:                                               ; preds = %17
  %71 = tail call double @llvm.fmuladd.f64(double %19, double %19, double %15), !dbg !280
    #dbg_value(double %71, !232, !DIExpression(), !244)
  %72 = add nuw nsw i64 %14, 1, !dbg !281
    #dbg_value(i64 %72, !233, !DIExpression(), !245)
  %73 = icmp eq i64 %72, %10, !dbg !249
  br i1 %73, label %74, label %13, !dbg !282, !llvm.loop !283

74:                                               ; preds = %70, %4
  %75 = phi double [ 0.000000e+00, %4 ], [ %71, %70 ], !dbg !244
  ret double %75, !dbg !285
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c04ba25d1861a12696e7fdfe82a9025")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !12, i64 0}
!12 = !{!"omnipotent char", !13, i64 0}
!13 = !{!"Simple C/C++ TBAA"}
!14 = distinct !DISubprogram(name: "power_by_loop", scope: !1, file: !1, line: 4, type: !15, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !17, !18}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20, !21, !22, !23}
!20 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 4, type: !18)
!22 = !DILocalVariable(name: "r", scope: !14, file: !1, line: 5, type: !17)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !18)
!24 = distinct !DILexicalBlock(scope: !14, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !14)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28, atomGroup: 23, atomRank: 1)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 24, atomRank: 1)
!30 = !DILocation(line: 6, column: 3, scope: !24)
!31 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 4, atomRank: 1)
!32 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 86, atomRank: 2)
!33 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!34 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 89, atomRank: 1)
!35 = distinct !{!35, !36}
!36 = !{!"llvm.loop.unroll.disable"}
!37 = !DILocation(line: 9, column: 3, scope: !14, atomGroup: 9, atomRank: 1)
!38 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 5, atomRank: 2)
!39 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 90, atomRank: 2)
!40 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 94, atomRank: 2)
!41 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 98, atomRank: 2)
!42 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 102, atomRank: 2)
!43 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 106, atomRank: 2)
!44 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 110, atomRank: 2)
!45 = !DILocation(line: 7, column: 7, scope: !33, atomGroup: 114, atomRank: 2)
!46 = !DILocation(line: 6, column: 3, scope: !24, atomGroup: 117, atomRank: 1)
!47 = distinct !{!47, !30, !48, !49}
!48 = !DILocation(line: 8, column: 3, scope: !24)
!49 = !{!"llvm.loop.mustprogress"}
!50 = distinct !DISubprogram(name: "triangular_sum_with_early_exit", scope: !1, file: !1, line: 13, type: !51, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !55, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!17, !53, !18}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!55 = !{!56, !57, !58, !59, !61, !65}
!56 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 13, type: !53)
!57 = !DILocalVariable(name: "n", arg: 2, scope: !50, file: !1, line: 13, type: !18)
!58 = !DILocalVariable(name: "s", scope: !50, file: !1, line: 14, type: !17)
!59 = !DILocalVariable(name: "i", scope: !60, file: !1, line: 15, type: !18)
!60 = distinct !DILexicalBlock(scope: !50, file: !1, line: 15, column: 3)
!61 = !DILocalVariable(name: "j", scope: !62, file: !1, line: 16, type: !18)
!62 = distinct !DILexicalBlock(scope: !63, file: !1, line: 16, column: 5)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 15, column: 31)
!64 = distinct !DILexicalBlock(scope: !60, file: !1, line: 15, column: 3)
!65 = !DILabel(scope: !50, name: "out", file: !1, line: 23, column: 1)
!66 = !DILocation(line: 0, scope: !50)
!67 = !DILocation(line: 0, scope: !60)
!68 = !DILocation(line: 15, column: 21, scope: !64, atomGroup: 27, atomRank: 1)
!69 = !DILocation(line: 15, column: 3, scope: !60, atomGroup: 28, atomRank: 1)
!70 = !DILocation(line: 15, column: 21, scope: !64, atomGroup: 3, atomRank: 1)
!71 = !DILocation(line: 15, column: 3, scope: !60)
!72 = !{!73, !73, i64 0}
!73 = !{!"double", !12, i64 0}
!74 = !DILocation(line: 0, scope: !62)
!75 = !DILocation(line: 16, column: 5, scope: !62, atomGroup: 26, atomRank: 1)
!76 = !DILocation(line: 16, column: 30, scope: !77, atomGroup: 11, atomRank: 2)
!77 = distinct !DILexicalBlock(scope: !62, file: !1, line: 16, column: 5)
!78 = !DILocation(line: 16, column: 23, scope: !77, atomGroup: 6, atomRank: 1)
!79 = !DILocation(line: 16, column: 5, scope: !62, atomGroup: 7, atomRank: 1)
!80 = distinct !{!80, !81, !82, !49}
!81 = !DILocation(line: 16, column: 5, scope: !62)
!82 = !DILocation(line: 21, column: 5, scope: !62)
!83 = !DILocation(line: 17, column: 19, scope: !84)
!84 = distinct !DILexicalBlock(scope: !77, file: !1, line: 16, column: 34)
!85 = !DILocation(line: 17, column: 9, scope: !84, atomGroup: 8, atomRank: 2)
!86 = !DILocation(line: 18, column: 13, scope: !87, atomGroup: 9, atomRank: 2)
!87 = distinct !DILexicalBlock(scope: !84, file: !1, line: 18, column: 11)
!88 = !DILocation(line: 18, column: 13, scope: !87, atomGroup: 9, atomRank: 1)
!89 = !DILocation(line: 15, column: 27, scope: !64, atomGroup: 13, atomRank: 2)
!90 = !DILocation(line: 15, column: 3, scope: !60, atomGroup: 4, atomRank: 1)
!91 = distinct !{!91, !71, !92, !49}
!92 = !DILocation(line: 22, column: 3, scope: !60)
!93 = !DILocation(line: 25, column: 1, scope: !50, atomGroup: 16, atomRank: 1)
!94 = distinct !DISubprogram(name: "quadratic_form", scope: !1, file: !1, line: 27, type: !95, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !97, keyInstructions: true)
!95 = !DISubroutineType(types: !96)
!96 = !{!17, !53, !53, !18}
!97 = !{!98, !99, !100, !101, !102, !104}
!98 = !DILocalVariable(name: "a", arg: 1, scope: !94, file: !1, line: 27, type: !53)
!99 = !DILocalVariable(name: "x", arg: 2, scope: !94, file: !1, line: 27, type: !53)
!100 = !DILocalVariable(name: "n", arg: 3, scope: !94, file: !1, line: 27, type: !18)
!101 = !DILocalVariable(name: "s", scope: !94, file: !1, line: 28, type: !17)
!102 = !DILocalVariable(name: "i", scope: !103, file: !1, line: 29, type: !18)
!103 = distinct !DILexicalBlock(scope: !94, file: !1, line: 29, column: 3)
!104 = !DILocalVariable(name: "j", scope: !105, file: !1, line: 30, type: !18)
!105 = distinct !DILexicalBlock(scope: !106, file: !1, line: 30, column: 5)
!106 = distinct !DILexicalBlock(scope: !107, file: !1, line: 29, column: 31)
!107 = distinct !DILexicalBlock(scope: !103, file: !1, line: 29, column: 3)
!108 = !DILocation(line: 0, scope: !94)
!109 = !DILocation(line: 0, scope: !103)
!110 = !DILocation(line: 29, column: 21, scope: !107, atomGroup: 31, atomRank: 1)
!111 = !DILocation(line: 29, column: 3, scope: !103, atomGroup: 32, atomRank: 1)
!112 = !DILocation(line: 29, column: 3, scope: !103)
!113 = !DILocation(line: 0, scope: !105)
!114 = !DILocation(line: 30, column: 5, scope: !105, atomGroup: 34, atomRank: 1)
!115 = !DILocation(line: 30, column: 5, scope: !105)
!116 = !DILocation(line: 31, column: 19, scope: !117)
!117 = distinct !DILexicalBlock(scope: !118, file: !1, line: 30, column: 33)
!118 = distinct !DILexicalBlock(scope: !105, file: !1, line: 30, column: 5)
!119 = !DILocation(line: 31, column: 17, scope: !117)
!120 = !DILocation(line: 31, column: 34, scope: !117)
!121 = !DILocation(line: 31, column: 9, scope: !117, atomGroup: 38, atomRank: 2)
!122 = !DILocation(line: 30, column: 29, scope: !118, atomGroup: 39, atomRank: 2)
!123 = !DILocation(line: 31, column: 9, scope: !117, atomGroup: 122, atomRank: 2)
!124 = !DILocation(line: 30, column: 29, scope: !118, atomGroup: 123, atomRank: 2)
!125 = !DILocation(line: 31, column: 9, scope: !117, atomGroup: 126, atomRank: 2)
!126 = !DILocation(line: 30, column: 29, scope: !118, atomGroup: 127, atomRank: 2)
!127 = !DILocation(line: 31, column: 9, scope: !117, atomGroup: 130, atomRank: 2)
!128 = !DILocation(line: 30, column: 29, scope: !118, atomGroup: 131, atomRank: 2)
!129 = !DILocation(line: 30, column: 5, scope: !105, atomGroup: 133, atomRank: 1)
!130 = distinct !{!130, !115, !131, !49}
!131 = !DILocation(line: 32, column: 5, scope: !105)
!132 = !DILocation(line: 30, column: 5, scope: !105, atomGroup: 41, atomRank: 1)
!133 = !DILocation(line: 31, column: 9, scope: !117, atomGroup: 118, atomRank: 2)
!134 = !DILocation(line: 30, column: 29, scope: !118, atomGroup: 119, atomRank: 2)
!135 = !DILocation(line: 30, column: 5, scope: !105, atomGroup: 121, atomRank: 1)
!136 = distinct !{!136, !36}
!137 = !DILocation(line: 29, column: 27, scope: !107, atomGroup: 35, atomRank: 2)
!138 = !DILocation(line: 29, column: 21, scope: !107, atomGroup: 36, atomRank: 1)
!139 = !DILocation(line: 29, column: 3, scope: !103, atomGroup: 37, atomRank: 1)
!140 = distinct !{!140, !112, !141, !49}
!141 = !DILocation(line: 33, column: 3, scope: !103)
!142 = !DILocation(line: 28, column: 10, scope: !94, atomGroup: 1, atomRank: 1)
!143 = !DILocation(line: 34, column: 3, scope: !94, atomGroup: 14, atomRank: 1)
!144 = distinct !DISubprogram(name: "horner_descending", scope: !1, file: !1, line: 37, type: !145, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147, keyInstructions: true)
!145 = !DISubroutineType(types: !146)
!146 = !{!17, !53, !18, !17}
!147 = !{!148, !149, !150, !151, !152}
!148 = !DILocalVariable(name: "c", arg: 1, scope: !144, file: !1, line: 37, type: !53)
!149 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !1, line: 37, type: !18)
!150 = !DILocalVariable(name: "x", arg: 3, scope: !144, file: !1, line: 37, type: !17)
!151 = !DILocalVariable(name: "r", scope: !144, file: !1, line: 38, type: !17)
!152 = !DILocalVariable(name: "i", scope: !153, file: !1, line: 39, type: !18)
!153 = distinct !DILexicalBlock(scope: !144, file: !1, line: 39, column: 3)
!154 = !DILocation(line: 0, scope: !144)
!155 = !DILocation(line: 0, scope: !153)
!156 = !DILocation(line: 39, column: 25, scope: !157, atomGroup: 42, atomRank: 1)
!157 = distinct !DILexicalBlock(scope: !153, file: !1, line: 39, column: 3)
!158 = !DILocation(line: 39, column: 3, scope: !153, atomGroup: 43, atomRank: 1)
!159 = !DILocation(line: 39, column: 3, scope: !153)
!160 = !DILocation(line: 39, scope: !153, atomGroup: 134, atomRank: 2)
!161 = !DILocation(line: 40, column: 17, scope: !162)
!162 = distinct !DILexicalBlock(scope: !157, file: !1, line: 39, column: 36)
!163 = !DILocation(line: 40, column: 15, scope: !162, atomGroup: 135, atomRank: 2)
!164 = !DILocation(line: 39, column: 3, scope: !153, atomGroup: 137, atomRank: 1)
!165 = distinct !{!165, !36}
!166 = !DILocation(line: 42, column: 3, scope: !144, atomGroup: 9, atomRank: 1)
!167 = !DILocation(line: 40, column: 15, scope: !162, atomGroup: 5, atomRank: 2)
!168 = !DILocation(line: 40, column: 15, scope: !162, atomGroup: 139, atomRank: 2)
!169 = !DILocation(line: 40, column: 15, scope: !162, atomGroup: 143, atomRank: 2)
!170 = !DILocation(line: 39, scope: !153, atomGroup: 146, atomRank: 2)
!171 = !DILocation(line: 40, column: 15, scope: !162, atomGroup: 147, atomRank: 2)
!172 = !DILocation(line: 39, column: 25, scope: !157, atomGroup: 148, atomRank: 1)
!173 = !DILocation(line: 39, column: 3, scope: !153, atomGroup: 149, atomRank: 1)
!174 = distinct !{!174, !159, !175, !49}
!175 = !DILocation(line: 41, column: 3, scope: !153)
!176 = distinct !DISubprogram(name: "strided_product", scope: !1, file: !1, line: 45, type: !177, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !179, keyInstructions: true)
!177 = !DISubroutineType(types: !178)
!178 = !{!17, !53, !18, !18}
!179 = !{!180, !181, !182, !183, !184}
!180 = !DILocalVariable(name: "x", arg: 1, scope: !176, file: !1, line: 45, type: !53)
!181 = !DILocalVariable(name: "n", arg: 2, scope: !176, file: !1, line: 45, type: !18)
!182 = !DILocalVariable(name: "step", arg: 3, scope: !176, file: !1, line: 45, type: !18)
!183 = !DILocalVariable(name: "p", scope: !176, file: !1, line: 46, type: !17)
!184 = !DILocalVariable(name: "i", scope: !185, file: !1, line: 47, type: !18)
!185 = distinct !DILexicalBlock(scope: !176, file: !1, line: 47, column: 3)
!186 = !DILocation(line: 0, scope: !176)
!187 = !DILocation(line: 0, scope: !185)
!188 = !DILocation(line: 47, column: 21, scope: !189, atomGroup: 44, atomRank: 1)
!189 = distinct !DILexicalBlock(scope: !185, file: !1, line: 47, column: 3)
!190 = !DILocation(line: 47, column: 3, scope: !185, atomGroup: 45, atomRank: 1)
!191 = !DILocation(line: 47, column: 3, scope: !185)
!192 = !DILocation(line: 50, column: 3, scope: !176, atomGroup: 9, atomRank: 1)
!193 = !DILocation(line: 48, column: 16, scope: !194)
!194 = distinct !DILexicalBlock(scope: !189, file: !1, line: 47, column: 37)
!195 = !DILocation(line: 48, column: 14, scope: !194)
!196 = !DILocation(line: 48, column: 7, scope: !194, atomGroup: 5, atomRank: 2)
!197 = !DILocation(line: 47, column: 28, scope: !189, atomGroup: 6, atomRank: 2)
!198 = !DILocation(line: 47, column: 21, scope: !189, atomGroup: 3, atomRank: 1)
!199 = !DILocation(line: 47, column: 3, scope: !185, atomGroup: 4, atomRank: 1)
!200 = distinct !{!200, !191, !201, !49}
!201 = !DILocation(line: 49, column: 3, scope: !185)
!202 = distinct !DISubprogram(name: "fixed_count_iteration", scope: !1, file: !1, line: 53, type: !203, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !205, keyInstructions: true)
!203 = !DISubroutineType(types: !204)
!204 = !{!17, !17}
!205 = !{!206, !207, !208}
!206 = !DILocalVariable(name: "x", arg: 1, scope: !202, file: !1, line: 53, type: !17)
!207 = !DILocalVariable(name: "y", scope: !202, file: !1, line: 54, type: !17)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 55, type: !18)
!209 = distinct !DILexicalBlock(scope: !202, file: !1, line: 55, column: 3)
!210 = !DILocation(line: 0, scope: !202)
!211 = !DILocation(line: 0, scope: !209)
!212 = !DILocation(line: 56, column: 19, scope: !213)
!213 = distinct !DILexicalBlock(scope: !214, file: !1, line: 55, column: 31)
!214 = distinct !DILexicalBlock(scope: !209, file: !1, line: 55, column: 3)
!215 = !DILocation(line: 56, column: 11, scope: !213)
!216 = !DILocation(line: 56, column: 11, scope: !213, atomGroup: 5, atomRank: 2)
!217 = !DILocation(line: 56, column: 11, scope: !213, atomGroup: 48, atomRank: 2)
!218 = !DILocation(line: 56, column: 11, scope: !213, atomGroup: 52, atomRank: 2)
!219 = !DILocation(line: 56, column: 11, scope: !213, atomGroup: 56, atomRank: 2)
!220 = !DILocation(line: 56, column: 11, scope: !213, atomGroup: 60, atomRank: 2)
!221 = !DILocation(line: 58, column: 3, scope: !202, atomGroup: 9, atomRank: 1)
!222 = !DISubprogram(name: "sin", scope: !223, file: !223, line: 64, type: !203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!224 = distinct !DISubprogram(name: "triple_nested_tensor", scope: !1, file: !1, line: 61, type: !225, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !227, keyInstructions: true)
!225 = !DISubroutineType(types: !226)
!226 = !{!17, !53, !18, !18, !18}
!227 = !{!228, !229, !230, !231, !232, !233, !235, !238, !240}
!228 = !DILocalVariable(name: "x", arg: 1, scope: !224, file: !1, line: 61, type: !53)
!229 = !DILocalVariable(name: "n", arg: 2, scope: !224, file: !1, line: 61, type: !18)
!230 = !DILocalVariable(name: "m", arg: 3, scope: !224, file: !1, line: 61, type: !18)
!231 = !DILocalVariable(name: "k", arg: 4, scope: !224, file: !1, line: 61, type: !18)
!232 = !DILocalVariable(name: "s", scope: !224, file: !1, line: 62, type: !17)
!233 = !DILocalVariable(name: "i", scope: !234, file: !1, line: 63, type: !18)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 63, column: 3)
!235 = !DILocalVariable(name: "row", scope: !236, file: !1, line: 64, type: !17)
!236 = distinct !DILexicalBlock(scope: !237, file: !1, line: 63, column: 31)
!237 = distinct !DILexicalBlock(scope: !234, file: !1, line: 63, column: 3)
!238 = !DILocalVariable(name: "j", scope: !239, file: !1, line: 65, type: !18)
!239 = distinct !DILexicalBlock(scope: !236, file: !1, line: 65, column: 5)
!240 = !DILocalVariable(name: "l", scope: !241, file: !1, line: 66, type: !18)
!241 = distinct !DILexicalBlock(scope: !242, file: !1, line: 66, column: 7)
!242 = distinct !DILexicalBlock(scope: !243, file: !1, line: 65, column: 33)
!243 = distinct !DILexicalBlock(scope: !239, file: !1, line: 65, column: 5)
!244 = !DILocation(line: 0, scope: !224)
!245 = !DILocation(line: 0, scope: !234)
!246 = !DILocation(line: 63, column: 21, scope: !237, atomGroup: 68, atomRank: 1)
!247 = !DILocation(line: 63, column: 3, scope: !234, atomGroup: 69, atomRank: 1)
!248 = !DILocation(line: 63, column: 3, scope: !234)
!249 = !DILocation(line: 63, column: 21, scope: !237, atomGroup: 74, atomRank: 1)
!250 = !DILocation(line: 0, scope: !239)
!251 = !DILocation(line: 0, scope: !236)
!252 = !DILocation(line: 65, column: 5, scope: !239, atomGroup: 71, atomRank: 1)
!253 = !DILocation(line: 69, column: 13, scope: !242, atomGroup: 76, atomRank: 2)
!254 = !DILocation(line: 65, column: 29, scope: !243, atomGroup: 77, atomRank: 2)
!255 = !DILocation(line: 65, column: 23, scope: !243, atomGroup: 78, atomRank: 1)
!256 = !DILocation(line: 65, column: 5, scope: !239, atomGroup: 79, atomRank: 1)
!257 = distinct !{!257, !258, !259, !49}
!258 = !DILocation(line: 65, column: 5, scope: !239)
!259 = !DILocation(line: 70, column: 5, scope: !239)
!260 = !DILocation(line: 0, scope: !241)
!261 = !DILocation(line: 67, column: 30, scope: !262)
!262 = distinct !DILexicalBlock(scope: !263, file: !1, line: 66, column: 35)
!263 = distinct !DILexicalBlock(scope: !241, file: !1, line: 66, column: 7)
!264 = !DILocation(line: 67, column: 13, scope: !262, atomGroup: 80, atomRank: 2)
!265 = !DILocation(line: 67, column: 13, scope: !262, atomGroup: 154, atomRank: 2)
!266 = !DILocation(line: 67, column: 13, scope: !262, atomGroup: 158, atomRank: 2)
!267 = !DILocation(line: 67, column: 13, scope: !262, atomGroup: 162, atomRank: 2)
!268 = !DILocation(line: 66, column: 31, scope: !263, atomGroup: 163, atomRank: 2)
!269 = !DILocation(line: 66, column: 25, scope: !263, atomGroup: 164, atomRank: 1)
!270 = !DILocation(line: 66, column: 7, scope: !241, atomGroup: 165, atomRank: 1)
!271 = distinct !{!271, !272, !273, !49}
!272 = !DILocation(line: 66, column: 7, scope: !241)
!273 = !DILocation(line: 68, column: 7, scope: !241)
!274 = !DILocation(line: 66, column: 25, scope: !263, atomGroup: 84, atomRank: 1)
!275 = !DILocation(line: 66, column: 7, scope: !241, atomGroup: 85, atomRank: 1)
!276 = !DILocation(line: 67, column: 13, scope: !262, atomGroup: 150, atomRank: 2)
!277 = !DILocation(line: 66, column: 31, scope: !263, atomGroup: 151, atomRank: 2)
!278 = !DILocation(line: 66, column: 7, scope: !241, atomGroup: 153, atomRank: 1)
!279 = distinct !{!279, !36}
!280 = !DILocation(line: 71, column: 7, scope: !236, atomGroup: 72, atomRank: 2)
!281 = !DILocation(line: 63, column: 27, scope: !237, atomGroup: 73, atomRank: 2)
!282 = !DILocation(line: 63, column: 3, scope: !234, atomGroup: 75, atomRank: 1)
!283 = distinct !{!283, !248, !284, !49}
!284 = !DILocation(line: 72, column: 3, scope: !234)
!285 = !DILocation(line: 73, column: 3, scope: !224, atomGroup: 22, atomRank: 1)
