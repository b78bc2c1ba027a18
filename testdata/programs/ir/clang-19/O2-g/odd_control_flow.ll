; clang-19 -O2 -g -fdebug-compilation-dir=. -fno-math-errno -S -emit-llvm c/odd_control_flow.c -o ir/clang-19/O2-g/odd_control_flow.ll
; ModuleID = 'c/odd_control_flow.c'
source_filename = "c/odd_control_flow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @root_computed_before_choice(double noundef %0) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(double %0, !18, !DIExpression(), !20)
  %2 = tail call double @llvm.sqrt.f64(double %0), !dbg !21
    #dbg_value(double %2, !19, !DIExpression(), !20)
  %3 = fcmp ogt double %0, 0.000000e+00, !dbg !22
  %4 = select i1 %3, double %2, double 0.000000e+00, !dbg !23
  ret double %4, !dbg !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @roots_of_positive_elements(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #2 !dbg !25 {
    #dbg_value(ptr %0, !33, !DIExpression(), !41)
    #dbg_value(ptr %1, !34, !DIExpression(), !41)
    #dbg_value(i32 %2, !35, !DIExpression(), !41)
    #dbg_value(i32 0, !36, !DIExpression(), !42)
  %4 = icmp sgt i32 %2, 0, !dbg !43
  br i1 %4, label %5, label %49, !dbg !44

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !43
  %7 = icmp eq i32 %2, 1, !dbg !44
  br i1 %7, label %8, label %26, !dbg !44

8:                                                ; preds = %47, %26, %5
  %9 = phi i64 [ 0, %26 ], [ 0, %5 ], [ %34, %47 ]
  %10 = and i64 %6, 1, !dbg !44
  %11 = icmp eq i64 %10, 0, !dbg !44
  br i1 %11, label %22, label %12, !dbg !44

12:                                               ; preds = %8
    #dbg_value(i64 poison, !36, !DIExpression(), !42)
  %13 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !45
  %14 = load double, ptr %13, align 8, !dbg !45, !tbaa !46
  %15 = tail call double @llvm.sqrt.f64(double %14), !dbg !50
    #dbg_value(double %15, !38, !DIExpression(), !51)
  %16 = fcmp ogt double %14, 0.000000e+00, !dbg !52
  %17 = select i1 %16, double %15, double 0.000000e+00, !dbg !53
  %18 = getelementptr inbounds double, ptr %1, i64 %9, !dbg !54
  %19 = load double, ptr %18, align 8, !dbg !55, !tbaa !46
  %20 = fadd double %19, %17, !dbg !55
  store double %20, ptr %18, align 8, !dbg !55, !tbaa !46
  %21 = or disjoint i64 %9, 1, !dbg !56
    #dbg_value(i64 %21, !36, !DIExpression(), !42)
  br label %22, !dbg !44

22:                                               ; preds = %12, %8
  %23 = phi i64 [ %9, %8 ], [ %21, %12 ]
  %24 = add nsw i64 %6, -1, !dbg !44
  %25 = icmp eq i64 %9, %24, !dbg !44
  br i1 %25, label %49, label %50, !dbg !44

26:                                               ; preds = %5
  %27 = shl nuw nsw i64 %6, 3, !dbg !44
  %28 = getelementptr i8, ptr %1, i64 %27, !dbg !44
  %29 = getelementptr i8, ptr %0, i64 %27, !dbg !44
  %30 = icmp ugt ptr %29, %1, !dbg !44
  %31 = icmp ugt ptr %28, %0, !dbg !44
  %32 = and i1 %30, %31, !dbg !44
  br i1 %32, label %8, label %33, !dbg !44

33:                                               ; preds = %26
  %34 = and i64 %6, 2147483646, !dbg !44
  br label %35, !dbg !44

35:                                               ; preds = %35, %33
  %36 = phi i64 [ 0, %33 ], [ %45, %35 ], !dbg !56
  %37 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !45
  %38 = load <2 x double>, ptr %37, align 8, !dbg !45, !tbaa !46, !alias.scope !57
  %39 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %38), !dbg !50
  %40 = fcmp ogt <2 x double> %38, zeroinitializer, !dbg !52
  %41 = select <2 x i1> %40, <2 x double> %39, <2 x double> zeroinitializer, !dbg !44
  %42 = getelementptr inbounds double, ptr %1, i64 %36, !dbg !54
  %43 = load <2 x double>, ptr %42, align 8, !dbg !55, !tbaa !46, !alias.scope !60, !noalias !57
  %44 = fadd <2 x double> %43, %41, !dbg !55
  store <2 x double> %44, ptr %42, align 8, !dbg !55, !tbaa !46, !alias.scope !60, !noalias !57
  %45 = add nuw i64 %36, 2, !dbg !56
  %46 = icmp eq i64 %45, %34, !dbg !56
  br i1 %46, label %47, label %35, !dbg !56, !llvm.loop !62

47:                                               ; preds = %35
  %48 = icmp eq i64 %34, %6, !dbg !44
  br i1 %48, label %49, label %8, !dbg !44

49:                                               ; preds = %22, %50, %47, %3
  ret void, !dbg !67

50:                                               ; preds = %22, %50
  %51 = phi i64 [ %69, %50 ], [ %23, %22 ]
    #dbg_value(i64 %51, !36, !DIExpression(), !42)
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !45
  %53 = load double, ptr %52, align 8, !dbg !45, !tbaa !46
  %54 = tail call double @llvm.sqrt.f64(double %53), !dbg !50
    #dbg_value(double %54, !38, !DIExpression(), !51)
  %55 = fcmp ogt double %53, 0.000000e+00, !dbg !52
  %56 = select i1 %55, double %54, double 0.000000e+00, !dbg !53
  %57 = getelementptr inbounds double, ptr %1, i64 %51, !dbg !54
  %58 = load double, ptr %57, align 8, !dbg !55, !tbaa !46
  %59 = fadd double %58, %56, !dbg !55
  store double %59, ptr %57, align 8, !dbg !55, !tbaa !46
  %60 = add nuw nsw i64 %51, 1, !dbg !56
    #dbg_value(i64 %60, !36, !DIExpression(), !42)
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !45
  %62 = load double, ptr %61, align 8, !dbg !45, !tbaa !46
  %63 = tail call double @llvm.sqrt.f64(double %62), !dbg !50
    #dbg_value(double %63, !38, !DIExpression(), !51)
  %64 = fcmp ogt double %62, 0.000000e+00, !dbg !52
  %65 = select i1 %64, double %63, double 0.000000e+00, !dbg !53
  %66 = getelementptr inbounds double, ptr %1, i64 %60, !dbg !54
  %67 = load double, ptr %66, align 8, !dbg !55, !tbaa !46
  %68 = fadd double %67, %65, !dbg !55
  store double %68, ptr %66, align 8, !dbg !55, !tbaa !46
  %69 = add nuw nsw i64 %51, 2, !dbg !56
    #dbg_value(i64 %69, !36, !DIExpression(), !42)
  %70 = icmp eq i64 %69, %6, !dbg !43
  br i1 %70, label %49, label %50, !dbg !44, !llvm.loop !68
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @swapped_products(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !69 {
    #dbg_value(double %0, !73, !DIExpression(), !81)
    #dbg_value(double %1, !74, !DIExpression(), !81)
    #dbg_value(i32 %2, !75, !DIExpression(), !81)
    #dbg_value(i32 0, !76, !DIExpression(), !82)
  %4 = icmp sgt i32 %2, 0, !dbg !83
  br i1 %4, label %5, label %23, !dbg !84

5:                                                ; preds = %3
  %6 = and i32 %2, 7, !dbg !84
  %7 = icmp ult i32 %2, 8, !dbg !84
  br i1 %7, label %10, label %8, !dbg !84

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483640, !dbg !84
  br label %27, !dbg !84

10:                                               ; preds = %27, %5
  %11 = phi double [ poison, %5 ], [ %37, %27 ]
  %12 = phi double [ poison, %5 ], [ %38, %27 ]
  %13 = phi double [ %0, %5 ], [ %37, %27 ]
  %14 = phi double [ %1, %5 ], [ %38, %27 ]
  %15 = icmp eq i32 %6, 0, !dbg !84
  br i1 %15, label %23, label %16, !dbg !84

16:                                               ; preds = %10, %16
  %17 = phi double [ %18, %16 ], [ %13, %10 ]
  %18 = phi double [ %20, %16 ], [ %14, %10 ]
  %19 = phi i32 [ %21, %16 ], [ 0, %10 ]
    #dbg_value(i32 poison, !76, !DIExpression(), !82)
    #dbg_value(double %18, !74, !DIExpression(), !81)
    #dbg_value(double %17, !78, !DIExpression(), !85)
    #dbg_value(double %18, !73, !DIExpression(), !81)
  %20 = fmul double %18, %17, !dbg !86
    #dbg_value(double %20, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !82)
  %21 = add i32 %19, 1, !dbg !84
  %22 = icmp eq i32 %21, %6, !dbg !84
  br i1 %22, label %23, label %16, !dbg !84, !llvm.loop !87

23:                                               ; preds = %10, %16, %3
  %24 = phi double [ %1, %3 ], [ %12, %10 ], [ %20, %16 ]
  %25 = phi double [ %0, %3 ], [ %11, %10 ], [ %18, %16 ]
  %26 = tail call double @llvm.fmuladd.f64(double %24, double 2.000000e+00, double %25), !dbg !89
  ret double %26, !dbg !90

27:                                               ; preds = %27, %8
  %28 = phi double [ %0, %8 ], [ %37, %27 ]
  %29 = phi double [ %1, %8 ], [ %38, %27 ]
  %30 = phi i32 [ 0, %8 ], [ %39, %27 ]
    #dbg_value(i32 poison, !76, !DIExpression(), !82)
    #dbg_value(double %29, !74, !DIExpression(), !81)
    #dbg_value(double %28, !78, !DIExpression(), !85)
    #dbg_value(double %29, !73, !DIExpression(), !81)
  %31 = fmul double %29, %28, !dbg !86
    #dbg_value(double %31, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !82)
    #dbg_value(double %29, !78, !DIExpression(), !85)
    #dbg_value(double %31, !73, !DIExpression(), !81)
  %32 = fmul double %31, %29, !dbg !86
    #dbg_value(double %32, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !82)
    #dbg_value(double %31, !78, !DIExpression(), !85)
    #dbg_value(double %32, !73, !DIExpression(), !81)
  %33 = fmul double %32, %31, !dbg !86
    #dbg_value(double %33, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !82)
    #dbg_value(double %32, !78, !DIExpression(), !85)
    #dbg_value(double %33, !73, !DIExpression(), !81)
  %34 = fmul double %33, %32, !dbg !86
    #dbg_value(double %34, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !82)
    #dbg_value(double %33, !78, !DIExpression(), !85)
    #dbg_value(double %34, !73, !DIExpression(), !81)
  %35 = fmul double %34, %33, !dbg !86
    #dbg_value(double %35, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !82)
    #dbg_value(double %34, !78, !DIExpression(), !85)
    #dbg_value(double %35, !73, !DIExpression(), !81)
  %36 = fmul double %35, %34, !dbg !86
    #dbg_value(double %36, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !82)
    #dbg_value(double %35, !78, !DIExpression(), !85)
    #dbg_value(double %36, !73, !DIExpression(), !81)
  %37 = fmul double %36, %35, !dbg !86
    #dbg_value(double %37, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !82)
    #dbg_value(double %36, !78, !DIExpression(), !85)
    #dbg_value(double %37, !73, !DIExpression(), !81)
  %38 = fmul double %37, %36, !dbg !86
    #dbg_value(double %38, !74, !DIExpression(), !81)
    #dbg_value(i32 poison, !76, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !82)
  %39 = add i32 %30, 8, !dbg !84
  %40 = icmp eq i32 %39, %9, !dbg !84
  br i1 %40, label %10, label %27, !dbg !84, !llvm.loop !91
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @arc_sine_by_newton(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !93 {
    #dbg_value(double %0, !97, !DIExpression(), !105)
    #dbg_value(i32 %1, !98, !DIExpression(), !105)
    #dbg_value(double %0, !99, !DIExpression(), !105)
    #dbg_value(i32 0, !100, !DIExpression(), !106)
  %3 = icmp sgt i32 %1, 0, !dbg !107
  br i1 %3, label %4, label %17, !dbg !108

4:                                                ; preds = %2, %11
  %5 = phi double [ %14, %11 ], [ %0, %2 ]
  %6 = phi i32 [ %15, %11 ], [ 0, %2 ]
    #dbg_value(double %5, !99, !DIExpression(), !105)
    #dbg_value(i32 %6, !100, !DIExpression(), !106)
  %7 = tail call double @llvm.sin.f64(double %5), !dbg !109
  %8 = fsub double %7, %0, !dbg !110
    #dbg_value(double %8, !102, !DIExpression(), !111)
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !112
  %10 = fcmp uge double %9, 0x3D06849B86A12B9B, !dbg !114
  br i1 %10, label %11, label %17, !dbg !115

11:                                               ; preds = %4
  %12 = tail call fastcc double @slope(double noundef %5), !dbg !116
  %13 = fdiv double %8, %12, !dbg !117
  %14 = fsub double %5, %13, !dbg !118
    #dbg_value(double %14, !99, !DIExpression(), !105)
  %15 = add nuw nsw i32 %6, 1, !dbg !119
    #dbg_value(i32 %15, !100, !DIExpression(), !106)
  %16 = icmp eq i32 %15, %1, !dbg !107
  br i1 %16, label %17, label %4, !dbg !108, !llvm.loop !120

17:                                               ; preds = %11, %4, %2
  %18 = phi double [ %0, %2 ], [ %5, %4 ], [ %14, %11 ], !dbg !122
    #dbg_value(double %18, !99, !DIExpression(), !105)
  ret double %18, !dbg !123
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @slope(double noundef %0) unnamed_addr #4 !dbg !124 {
    #dbg_value(double %0, !126, !DIExpression(), !127)
  %2 = tail call double @llvm.cos.f64(double %0), !dbg !128
  ret double %2, !dbg !129
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @two_ways_back(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, ptr nocapture noundef writeonly %2, i32 noundef %3, double noundef %4) local_unnamed_addr #2 !dbg !130 {
    #dbg_value(ptr %0, !134, !DIExpression(), !142)
    #dbg_value(ptr %1, !135, !DIExpression(), !142)
    #dbg_value(ptr %2, !136, !DIExpression(), !142)
    #dbg_value(i32 %3, !137, !DIExpression(), !142)
    #dbg_value(double %4, !138, !DIExpression(), !142)
    #dbg_value(double 1.000000e+00, !139, !DIExpression(), !142)
    #dbg_value(i32 0, !140, !DIExpression(), !142)
  %6 = sext i32 %3 to i64, !dbg !143
  br label %7, !dbg !143

7:                                                ; preds = %20, %5
  %8 = phi i64 [ 0, %5 ], [ %13, %20 ], !dbg !142
  %9 = phi double [ 1.000000e+00, %5 ], [ %12, %20 ], !dbg !142
    #dbg_value(i64 %8, !140, !DIExpression(), !142)
    #dbg_value(double %9, !139, !DIExpression(), !142)
    #dbg_label(!141, !144)
  %10 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !145
  %11 = load double, ptr %10, align 8, !dbg !145, !tbaa !46
  %12 = tail call double @llvm.fmuladd.f64(double %9, double %11, double %9), !dbg !146
    #dbg_value(double %12, !139, !DIExpression(), !142)
  %13 = add nuw nsw i64 %8, 1, !dbg !147
    #dbg_value(i64 %13, !140, !DIExpression(), !142)
  %14 = fcmp olt double %11, 0.000000e+00, !dbg !149
  br i1 %14, label %15, label %21, !dbg !150

15:                                               ; preds = %7
  %16 = getelementptr inbounds double, ptr %1, i64 %13, !dbg !151
  %17 = load double, ptr %16, align 8, !dbg !153, !tbaa !46
  %18 = tail call double @llvm.fmuladd.f64(double %12, double %12, double %17), !dbg !153
  store double %18, ptr %16, align 8, !dbg !153, !tbaa !46
  %19 = icmp slt i64 %13, %6, !dbg !154
  br i1 %19, label %20, label %31, !dbg !156

20:                                               ; preds = %15, %21
  br label %7, !dbg !145

21:                                               ; preds = %7
  %22 = tail call double @llvm.sin.f64(double %12), !dbg !157
  %23 = getelementptr inbounds double, ptr %1, i64 %8, !dbg !158
  %24 = load double, ptr %23, align 8, !dbg !158, !tbaa !46
  %25 = fmul double %22, %24, !dbg !159
  %26 = sub nsw i64 %6, %13, !dbg !160
  %27 = getelementptr inbounds double, ptr %2, i64 %26, !dbg !161
  store double %25, ptr %27, align 8, !dbg !162, !tbaa !46
  %28 = fcmp olt double %12, %4, !dbg !163
  br i1 %28, label %20, label %29, !dbg !165

29:                                               ; preds = %21
  %30 = fmul double %12, %12, !dbg !166
  br label %31, !dbg !167

31:                                               ; preds = %15, %29
  %32 = phi double [ %30, %29 ], [ %12, %15 ], !dbg !142
  ret double %32, !dbg !168
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @cycle_with_two_entries(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #2 !dbg !169 {
    #dbg_value(ptr %0, !173, !DIExpression(), !180)
    #dbg_value(i32 %1, !174, !DIExpression(), !180)
    #dbg_value(i32 %2, !175, !DIExpression(), !180)
    #dbg_value(double 1.000000e+00, !176, !DIExpression(), !180)
    #dbg_value(i32 0, !177, !DIExpression(), !180)
  %4 = icmp eq i32 %2, 0, !dbg !181
  br i1 %4, label %5, label %13, !dbg !183

5:                                                ; preds = %13, %3
  %6 = phi double [ %21, %13 ], [ 1.000000e+00, %3 ], !dbg !180
  %7 = phi i32 [ %23, %13 ], [ 0, %3 ], !dbg !180
    #dbg_value(i32 %7, !177, !DIExpression(), !180)
    #dbg_value(double %6, !176, !DIExpression(), !180)
    #dbg_label(!178, !184)
  %8 = sext i32 %7 to i64, !dbg !185
  %9 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !185
  %10 = load double, ptr %9, align 8, !dbg !185, !tbaa !46
  %11 = tail call double @llvm.fmuladd.f64(double %6, double %10, double 5.000000e-01), !dbg !186
    #dbg_value(double %11, !176, !DIExpression(), !180)
  %12 = tail call double @llvm.sin.f64(double %11), !dbg !187
  store double %12, ptr %9, align 8, !dbg !188, !tbaa !46
  br label %13, !dbg !189

13:                                               ; preds = %3, %5
  %14 = phi double [ 1.000000e+00, %3 ], [ %11, %5 ], !dbg !180
  %15 = phi i32 [ 0, %3 ], [ %7, %5 ], !dbg !180
    #dbg_value(i32 %15, !177, !DIExpression(), !180)
    #dbg_value(double %14, !176, !DIExpression(), !180)
    #dbg_label(!179, !190)
  %16 = xor i32 %15, -1, !dbg !191
  %17 = add i32 %16, %1, !dbg !191
  %18 = sext i32 %17 to i64, !dbg !192
  %19 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !192
  %20 = load double, ptr %19, align 8, !dbg !192, !tbaa !46
  %21 = tail call double @llvm.fmuladd.f64(double %20, double %14, double %14), !dbg !193
    #dbg_value(double %21, !176, !DIExpression(), !180)
  %22 = fmul double %20, %21, !dbg !194
  store double %22, ptr %19, align 8, !dbg !194, !tbaa !46
  %23 = add nsw i32 %15, 1, !dbg !195
    #dbg_value(i32 %23, !177, !DIExpression(), !180)
  %24 = icmp slt i32 %23, %1, !dbg !197
  br i1 %24, label %5, label %25, !dbg !198

25:                                               ; preds = %13
  ret double %21, !dbg !199
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @counter_goes_round(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #5 !dbg !200 {
    #dbg_value(ptr %0, !204, !DIExpression(), !211)
    #dbg_value(i32 %1, !205, !DIExpression(), !211)
    #dbg_value(i32 %2, !206, !DIExpression(), !211)
    #dbg_value(double 5.000000e-01, !207, !DIExpression(), !211)
    #dbg_value(i32 %1, !208, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(i32 0, !209, !DIExpression(), !212)
  %4 = icmp sgt i32 %2, 0, !dbg !213
  br i1 %4, label %5, label %26, !dbg !215

5:                                                ; preds = %3
  %6 = and i32 %2, 1, !dbg !215
  %7 = icmp eq i32 %2, 1, !dbg !215
  br i1 %7, label %10, label %8, !dbg !215

8:                                                ; preds = %5
  %9 = and i32 %2, 2147483646, !dbg !215
  br label %28, !dbg !215

10:                                               ; preds = %28, %5
  %11 = phi double [ poison, %5 ], [ %54, %28 ]
  %12 = phi i32 [ %1, %5 ], [ %57, %28 ]
  %13 = phi double [ 5.000000e-01, %5 ], [ %54, %28 ]
  %14 = icmp eq i32 %6, 0, !dbg !215
  br i1 %14, label %26, label %15, !dbg !215

15:                                               ; preds = %10
    #dbg_value(i32 poison, !209, !DIExpression(), !212)
    #dbg_value(i32 %12, !208, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(double %13, !207, !DIExpression(), !211)
  %16 = trunc i32 %12 to i8, !dbg !211
    #dbg_value(i8 %16, !208, !DIExpression(), !211)
  %17 = and i32 %12, 3, !dbg !216
  %18 = zext nneg i32 %17 to i64, !dbg !218
  %19 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !218
  %20 = load double, ptr %19, align 8, !dbg !218, !tbaa !46
  %21 = fmul double %13, %20, !dbg !219
  %22 = fmul double %21, 1.562500e-02, !dbg !220
  %23 = sitofp i8 %16 to double, !dbg !221
  %24 = fmul double %22, %23, !dbg !222
  %25 = tail call double @llvm.fmuladd.f64(double %13, double 7.500000e-01, double %24), !dbg !223
    #dbg_value(double %25, !207, !DIExpression(), !211)
    #dbg_value(i32 %12, !208, !DIExpression(DW_OP_constu, 24, DW_OP_shl, DW_OP_constu, 24, DW_OP_shra, DW_OP_plus_uconst, 37, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(i32 poison, !209, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !212)
  br label %26, !dbg !224

26:                                               ; preds = %15, %10, %3
  %27 = phi double [ 5.000000e-01, %3 ], [ %11, %10 ], [ %25, %15 ], !dbg !211
  ret double %27, !dbg !224

28:                                               ; preds = %28, %8
  %29 = phi i32 [ %1, %8 ], [ %57, %28 ]
  %30 = phi double [ 5.000000e-01, %8 ], [ %54, %28 ]
  %31 = phi i32 [ 0, %8 ], [ %58, %28 ]
    #dbg_value(i32 poison, !209, !DIExpression(), !212)
    #dbg_value(i32 %29, !208, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(double %30, !207, !DIExpression(), !211)
  %32 = trunc i32 %29 to i8, !dbg !211
    #dbg_value(i8 %32, !208, !DIExpression(), !211)
  %33 = and i32 %29, 3, !dbg !216
  %34 = zext nneg i32 %33 to i64, !dbg !218
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !218
  %36 = load double, ptr %35, align 8, !dbg !218, !tbaa !46
  %37 = fmul double %30, %36, !dbg !219
  %38 = fmul double %37, 1.562500e-02, !dbg !220
  %39 = sitofp i8 %32 to double, !dbg !221
  %40 = fmul double %38, %39, !dbg !222
  %41 = tail call double @llvm.fmuladd.f64(double %30, double 7.500000e-01, double %40), !dbg !223
    #dbg_value(double %41, !207, !DIExpression(), !211)
  %42 = shl i32 %29, 24, !dbg !225
  %43 = ashr exact i32 %42, 24, !dbg !225
  %44 = add nsw i32 %43, 37, !dbg !226
    #dbg_value(i32 %44, !208, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(i32 poison, !209, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !212)
  %45 = trunc i32 %44 to i8, !dbg !211
    #dbg_value(i8 %45, !208, !DIExpression(), !211)
  %46 = and i32 %44, 3, !dbg !216
  %47 = zext nneg i32 %46 to i64, !dbg !218
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !218
  %49 = load double, ptr %48, align 8, !dbg !218, !tbaa !46
  %50 = fmul double %41, %49, !dbg !219
  %51 = fmul double %50, 1.562500e-02, !dbg !220
  %52 = sitofp i8 %45 to double, !dbg !221
  %53 = fmul double %51, %52, !dbg !222
  %54 = tail call double @llvm.fmuladd.f64(double %41, double 7.500000e-01, double %53), !dbg !223
    #dbg_value(double %54, !207, !DIExpression(), !211)
  %55 = shl i32 %44, 24, !dbg !225
  %56 = ashr exact i32 %55, 24, !dbg !225
  %57 = add nsw i32 %56, 37, !dbg !226
    #dbg_value(i32 %57, !208, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !211)
    #dbg_value(i32 poison, !209, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !212)
  %58 = add i32 %31, 2, !dbg !215
  %59 = icmp eq i32 %58, %9, !dbg !215
  br i1 %59, label %10, label %28, !dbg !215, !llvm.loop !227
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/odd_control_flow.c", directory: ".", checksumkind: CSK_MD5, checksum: "0b0eb15e31f4d44085165830af0b68db")
!2 = !{!3, !4, !5}
!3 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!4 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "root_computed_before_choice", scope: !1, file: !1, line: 6, type: !15, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!15 = !DISubroutineType(types: !16)
!16 = !{!5, !5}
!17 = !{!18, !19}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 6, type: !5)
!19 = !DILocalVariable(name: "r", scope: !14, file: !1, line: 7, type: !5)
!20 = !DILocation(line: 0, scope: !14)
!21 = !DILocation(line: 7, column: 14, scope: !14)
!22 = !DILocation(line: 8, column: 12, scope: !14)
!23 = !DILocation(line: 8, column: 10, scope: !14)
!24 = !DILocation(line: 8, column: 3, scope: !14)
!25 = distinct !DISubprogram(name: "roots_of_positive_elements", scope: !1, file: !1, line: 11, type: !26, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32)
!26 = !DISubroutineType(types: !27)
!27 = !{null, !28, !30, !31}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!33, !34, !35, !36, !38}
!33 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 11, type: !28)
!34 = !DILocalVariable(name: "y", arg: 2, scope: !25, file: !1, line: 11, type: !30)
!35 = !DILocalVariable(name: "n", arg: 3, scope: !25, file: !1, line: 11, type: !31)
!36 = !DILocalVariable(name: "i", scope: !37, file: !1, line: 12, type: !31)
!37 = distinct !DILexicalBlock(scope: !25, file: !1, line: 12, column: 3)
!38 = !DILocalVariable(name: "r", scope: !39, file: !1, line: 13, type: !5)
!39 = distinct !DILexicalBlock(scope: !40, file: !1, line: 12, column: 31)
!40 = distinct !DILexicalBlock(scope: !37, file: !1, line: 12, column: 3)
!41 = !DILocation(line: 0, scope: !25)
!42 = !DILocation(line: 0, scope: !37)
!43 = !DILocation(line: 12, column: 21, scope: !40)
!44 = !DILocation(line: 12, column: 3, scope: !37)
!45 = !DILocation(line: 13, column: 21, scope: !39)
!46 = !{!47, !47, i64 0}
!47 = !{!"double", !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = !DILocation(line: 13, column: 16, scope: !39)
!51 = !DILocation(line: 0, scope: !39)
!52 = !DILocation(line: 14, column: 18, scope: !39)
!53 = !DILocation(line: 14, column: 13, scope: !39)
!54 = !DILocation(line: 14, column: 5, scope: !39)
!55 = !DILocation(line: 14, column: 10, scope: !39)
!56 = !DILocation(line: 12, column: 27, scope: !40)
!57 = !{!58}
!58 = distinct !{!58, !59}
!59 = distinct !{!59, !"LVerDomain"}
!60 = !{!61}
!61 = distinct !{!61, !59}
!62 = distinct !{!62, !44, !63, !64, !65, !66}
!63 = !DILocation(line: 15, column: 3, scope: !37)
!64 = !{!"llvm.loop.mustprogress"}
!65 = !{!"llvm.loop.isvectorized", i32 1}
!66 = !{!"llvm.loop.unroll.runtime.disable"}
!67 = !DILocation(line: 16, column: 1, scope: !25)
!68 = distinct !{!68, !44, !63, !64, !65}
!69 = distinct !DISubprogram(name: "swapped_products", scope: !1, file: !1, line: 18, type: !70, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!5, !5, !5, !31}
!72 = !{!73, !74, !75, !76, !78}
!73 = !DILocalVariable(name: "a", arg: 1, scope: !69, file: !1, line: 18, type: !5)
!74 = !DILocalVariable(name: "b", arg: 2, scope: !69, file: !1, line: 18, type: !5)
!75 = !DILocalVariable(name: "n", arg: 3, scope: !69, file: !1, line: 18, type: !31)
!76 = !DILocalVariable(name: "i", scope: !77, file: !1, line: 19, type: !31)
!77 = distinct !DILexicalBlock(scope: !69, file: !1, line: 19, column: 3)
!78 = !DILocalVariable(name: "t", scope: !79, file: !1, line: 20, type: !5)
!79 = distinct !DILexicalBlock(scope: !80, file: !1, line: 19, column: 31)
!80 = distinct !DILexicalBlock(scope: !77, file: !1, line: 19, column: 3)
!81 = !DILocation(line: 0, scope: !69)
!82 = !DILocation(line: 0, scope: !77)
!83 = !DILocation(line: 19, column: 21, scope: !80)
!84 = !DILocation(line: 19, column: 3, scope: !77)
!85 = !DILocation(line: 0, scope: !79)
!86 = !DILocation(line: 22, column: 11, scope: !79)
!87 = distinct !{!87, !88}
!88 = !{!"llvm.loop.unroll.disable"}
!89 = !DILocation(line: 24, column: 12, scope: !69)
!90 = !DILocation(line: 24, column: 3, scope: !69)
!91 = distinct !{!91, !84, !92, !64}
!92 = !DILocation(line: 23, column: 3, scope: !77)
!93 = distinct !DISubprogram(name: "arc_sine_by_newton", scope: !1, file: !1, line: 30, type: !94, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !96)
!94 = !DISubroutineType(types: !95)
!95 = !{!5, !5, !31}
!96 = !{!97, !98, !99, !100, !102}
!97 = !DILocalVariable(name: "x", arg: 1, scope: !93, file: !1, line: 30, type: !5)
!98 = !DILocalVariable(name: "limit", arg: 2, scope: !93, file: !1, line: 30, type: !31)
!99 = !DILocalVariable(name: "y", scope: !93, file: !1, line: 31, type: !5)
!100 = !DILocalVariable(name: "k", scope: !101, file: !1, line: 32, type: !31)
!101 = distinct !DILexicalBlock(scope: !93, file: !1, line: 32, column: 3)
!102 = !DILocalVariable(name: "e", scope: !103, file: !1, line: 33, type: !5)
!103 = distinct !DILexicalBlock(scope: !104, file: !1, line: 32, column: 35)
!104 = distinct !DILexicalBlock(scope: !101, file: !1, line: 32, column: 3)
!105 = !DILocation(line: 0, scope: !93)
!106 = !DILocation(line: 0, scope: !101)
!107 = !DILocation(line: 32, column: 21, scope: !104)
!108 = !DILocation(line: 32, column: 3, scope: !101)
!109 = !DILocation(line: 33, column: 16, scope: !103)
!110 = !DILocation(line: 33, column: 23, scope: !103)
!111 = !DILocation(line: 0, scope: !103)
!112 = !DILocation(line: 34, column: 9, scope: !113)
!113 = distinct !DILexicalBlock(scope: !103, file: !1, line: 34, column: 9)
!114 = !DILocation(line: 34, column: 17, scope: !113)
!115 = !DILocation(line: 34, column: 9, scope: !103)
!116 = !DILocation(line: 37, column: 14, scope: !103)
!117 = !DILocation(line: 37, column: 12, scope: !103)
!118 = !DILocation(line: 37, column: 7, scope: !103)
!119 = !DILocation(line: 32, column: 31, scope: !104)
!120 = distinct !{!120, !108, !121, !64}
!121 = !DILocation(line: 38, column: 3, scope: !101)
!122 = !DILocation(line: 31, column: 10, scope: !93)
!123 = !DILocation(line: 39, column: 3, scope: !93)
!124 = distinct !DISubprogram(name: "slope", scope: !1, file: !1, line: 27, type: !15, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !125)
!125 = !{!126}
!126 = !DILocalVariable(name: "y", arg: 1, scope: !124, file: !1, line: 27, type: !5)
!127 = !DILocation(line: 0, scope: !124)
!128 = !DILocation(line: 27, column: 66, scope: !124)
!129 = !DILocation(line: 27, column: 59, scope: !124)
!130 = distinct !DISubprogram(name: "two_ways_back", scope: !1, file: !1, line: 43, type: !131, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !133)
!131 = !DISubroutineType(types: !132)
!132 = !{!5, !28, !30, !30, !31, !5}
!133 = !{!134, !135, !136, !137, !138, !139, !140, !141}
!134 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !1, line: 43, type: !28)
!135 = !DILocalVariable(name: "low", arg: 2, scope: !130, file: !1, line: 43, type: !30)
!136 = !DILocalVariable(name: "high", arg: 3, scope: !130, file: !1, line: 43, type: !30)
!137 = !DILocalVariable(name: "n", arg: 4, scope: !130, file: !1, line: 43, type: !31)
!138 = !DILocalVariable(name: "limit", arg: 5, scope: !130, file: !1, line: 43, type: !5)
!139 = !DILocalVariable(name: "s", scope: !130, file: !1, line: 44, type: !5)
!140 = !DILocalVariable(name: "i", scope: !130, file: !1, line: 45, type: !31)
!141 = !DILabel(scope: !130, name: "head", file: !1, line: 46)
!142 = !DILocation(line: 0, scope: !130)
!143 = !DILocation(line: 45, column: 3, scope: !130)
!144 = !DILocation(line: 46, column: 1, scope: !130)
!145 = !DILocation(line: 47, column: 12, scope: !130)
!146 = !DILocation(line: 47, column: 5, scope: !130)
!147 = !DILocation(line: 48, column: 10, scope: !148)
!148 = distinct !DILexicalBlock(scope: !130, file: !1, line: 48, column: 7)
!149 = !DILocation(line: 48, column: 14, scope: !148)
!150 = !DILocation(line: 48, column: 7, scope: !130)
!151 = !DILocation(line: 49, column: 5, scope: !152)
!152 = distinct !DILexicalBlock(scope: !148, file: !1, line: 48, column: 21)
!153 = !DILocation(line: 49, column: 12, scope: !152)
!154 = !DILocation(line: 50, column: 11, scope: !155)
!155 = distinct !DILexicalBlock(scope: !152, file: !1, line: 50, column: 9)
!156 = !DILocation(line: 50, column: 9, scope: !152)
!157 = !DILocation(line: 55, column: 17, scope: !130)
!158 = !DILocation(line: 55, column: 26, scope: !130)
!159 = !DILocation(line: 55, column: 24, scope: !130)
!160 = !DILocation(line: 55, column: 10, scope: !130)
!161 = !DILocation(line: 55, column: 3, scope: !130)
!162 = !DILocation(line: 55, column: 15, scope: !130)
!163 = !DILocation(line: 56, column: 9, scope: !164)
!164 = distinct !DILexicalBlock(scope: !130, file: !1, line: 56, column: 7)
!165 = !DILocation(line: 56, column: 7, scope: !130)
!166 = !DILocation(line: 59, column: 12, scope: !130)
!167 = !DILocation(line: 59, column: 3, scope: !130)
!168 = !DILocation(line: 60, column: 1, scope: !130)
!169 = distinct !DISubprogram(name: "cycle_with_two_entries", scope: !1, file: !1, line: 63, type: !170, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !172)
!170 = !DISubroutineType(types: !171)
!171 = !{!5, !30, !31, !31}
!172 = !{!173, !174, !175, !176, !177, !178, !179}
!173 = !DILocalVariable(name: "x", arg: 1, scope: !169, file: !1, line: 63, type: !30)
!174 = !DILocalVariable(name: "n", arg: 2, scope: !169, file: !1, line: 63, type: !31)
!175 = !DILocalVariable(name: "second", arg: 3, scope: !169, file: !1, line: 63, type: !31)
!176 = !DILocalVariable(name: "s", scope: !169, file: !1, line: 64, type: !5)
!177 = !DILocalVariable(name: "i", scope: !169, file: !1, line: 65, type: !31)
!178 = !DILabel(scope: !169, name: "front", file: !1, line: 69)
!179 = !DILabel(scope: !169, name: "back", file: !1, line: 72)
!180 = !DILocation(line: 0, scope: !169)
!181 = !DILocation(line: 66, column: 7, scope: !182)
!182 = distinct !DILexicalBlock(scope: !169, file: !1, line: 66, column: 7)
!183 = !DILocation(line: 66, column: 7, scope: !169)
!184 = !DILocation(line: 69, column: 1, scope: !169)
!185 = !DILocation(line: 70, column: 11, scope: !169)
!186 = !DILocation(line: 70, column: 16, scope: !169)
!187 = !DILocation(line: 71, column: 10, scope: !169)
!188 = !DILocation(line: 71, column: 8, scope: !169)
!189 = !DILocation(line: 71, column: 3, scope: !169)
!190 = !DILocation(line: 72, column: 1, scope: !169)
!191 = !DILocation(line: 73, column: 16, scope: !169)
!192 = !DILocation(line: 73, column: 8, scope: !169)
!193 = !DILocation(line: 73, column: 5, scope: !169)
!194 = !DILocation(line: 74, column: 16, scope: !169)
!195 = !DILocation(line: 75, column: 7, scope: !196)
!196 = distinct !DILexicalBlock(scope: !169, file: !1, line: 75, column: 7)
!197 = !DILocation(line: 75, column: 11, scope: !196)
!198 = !DILocation(line: 75, column: 7, scope: !169)
!199 = !DILocation(line: 78, column: 3, scope: !169)
!200 = distinct !DISubprogram(name: "counter_goes_round", scope: !1, file: !1, line: 82, type: !201, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !203)
!201 = !DISubroutineType(types: !202)
!202 = !{!5, !28, !31, !31}
!203 = !{!204, !205, !206, !207, !208, !209}
!204 = !DILocalVariable(name: "x", arg: 1, scope: !200, file: !1, line: 82, type: !28)
!205 = !DILocalVariable(name: "start", arg: 2, scope: !200, file: !1, line: 82, type: !31)
!206 = !DILocalVariable(name: "n", arg: 3, scope: !200, file: !1, line: 82, type: !31)
!207 = !DILocalVariable(name: "s", scope: !200, file: !1, line: 83, type: !5)
!208 = !DILocalVariable(name: "k", scope: !200, file: !1, line: 84, type: !3)
!209 = !DILocalVariable(name: "i", scope: !210, file: !1, line: 85, type: !31)
!210 = distinct !DILexicalBlock(scope: !200, file: !1, line: 85, column: 3)
!211 = !DILocation(line: 0, scope: !200)
!212 = !DILocation(line: 0, scope: !210)
!213 = !DILocation(line: 85, column: 21, scope: !214)
!214 = distinct !DILexicalBlock(scope: !210, file: !1, line: 85, column: 3)
!215 = !DILocation(line: 85, column: 3, scope: !210)
!216 = !DILocation(line: 86, column: 39, scope: !217)
!217 = distinct !DILexicalBlock(scope: !214, file: !1, line: 85, column: 31)
!218 = !DILocation(line: 86, column: 20, scope: !217)
!219 = !DILocation(line: 86, column: 44, scope: !217)
!220 = !DILocation(line: 86, column: 48, scope: !217)
!221 = !DILocation(line: 86, column: 65, scope: !217)
!222 = !DILocation(line: 86, column: 63, scope: !217)
!223 = !DILocation(line: 86, column: 18, scope: !217)
!224 = !DILocation(line: 89, column: 3, scope: !200)
!225 = !DILocation(line: 87, column: 23, scope: !217)
!226 = !DILocation(line: 87, column: 25, scope: !217)
!227 = distinct !{!227, !215, !228, !64}
!228 = !DILocation(line: 88, column: 3, scope: !210)
