; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm complex.c
; ModuleID = 'complex.c'
source_filename = "complex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local double @cmul(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !17, !DIExpression(), !22)
  %2 = load double, ptr %0, align 8, !dbg !23, !tbaa !24
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !28
  %4 = load double, ptr %3, align 8, !dbg !28, !tbaa !24
    #dbg_value(double poison, !18, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !22)
    #dbg_value(double %4, !18, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !22)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !29
  %6 = load double, ptr %5, align 8, !dbg !29, !tbaa !24
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !30
  %8 = load double, ptr %7, align 8, !dbg !30, !tbaa !24
  %9 = insertelement <2 x double> poison, double %4, i64 0, !dbg !31
  %10 = insertelement <2 x double> %9, double %8, i64 1, !dbg !31
  %11 = fmul <2 x double> %10, zeroinitializer, !dbg !31
  %12 = insertelement <2 x double> poison, double %2, i64 0, !dbg !32
  %13 = insertelement <2 x double> %12, double %6, i64 1, !dbg !32
  %14 = fadd <2 x double> %13, %11, !dbg !32
  %15 = extractelement <2 x double> %14, i64 0, !dbg !33
  %16 = extractelement <2 x double> %14, i64 1, !dbg !33
    #dbg_value(double poison, !20, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !22)
    #dbg_value(double %8, !20, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !22)
  %17 = fmul double %15, %16, !dbg !33
  %18 = fmul double %4, %8, !dbg !33
  %19 = fmul double %15, %8, !dbg !33
  %20 = fmul double %4, %16, !dbg !33
  %21 = fsub double %17, %18, !dbg !33
  %22 = fadd double %19, %20, !dbg !33
  %23 = fcmp uno double %21, 0.000000e+00, !dbg !33
  br i1 %23, label %24, label %30, !dbg !33, !prof !34

24:                                               ; preds = %1
  %25 = fcmp uno double %22, 0.000000e+00, !dbg !33
  br i1 %25, label %26, label %30, !dbg !33, !prof !34

26:                                               ; preds = %24
  %27 = tail call { double, double } @__muldc3(double noundef %15, double noundef %4, double noundef %16, double noundef %8) #4, !dbg !33
  %28 = extractvalue { double, double } %27, 0, !dbg !33
  %29 = extractvalue { double, double } %27, 1, !dbg !33
  br label %30, !dbg !33

30:                                               ; preds = %26, %24, %1
  %31 = phi double [ %21, %1 ], [ %21, %24 ], [ %28, %26 ], !dbg !33
  %32 = phi double [ %22, %1 ], [ %22, %24 ], [ %29, %26 ], !dbg !33
    #dbg_value(double %31, !21, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !22)
    #dbg_value(double %32, !21, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !22)
  %33 = fadd double %15, 2.000000e+00, !dbg !35
  %34 = tail call { double, double } @__divdc3(double noundef %31, double noundef %32, double noundef %33, double noundef %4) #4, !dbg !36
  %35 = extractvalue { double, double } %34, 0, !dbg !36
  %36 = extractvalue { double, double } %34, 1, !dbg !36
    #dbg_value(double %35, !21, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !22)
    #dbg_value(double %36, !21, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !22)
  %37 = fmul double %35, %36, !dbg !37
  ret double %37, !dbg !38
}

declare { double, double } @__muldc3(double, double, double, double) local_unnamed_addr

declare { double, double } @__divdc3(double, double, double, double) local_unnamed_addr

; Function Attrs: nounwind uwtable
define dso_local float @cmulf(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !39 {
    #dbg_value(ptr %0, !46, !DIExpression(), !51)
  %2 = load float, ptr %0, align 4, !dbg !52, !tbaa !53
  %3 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !55
  %4 = load float, ptr %3, align 4, !dbg !55, !tbaa !53
    #dbg_value(float poison, !47, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !51)
    #dbg_value(float %4, !47, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !51)
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !56
  %6 = load float, ptr %5, align 4, !dbg !56, !tbaa !53
  %7 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !57
  %8 = load float, ptr %7, align 4, !dbg !57, !tbaa !53
  %9 = insertelement <2 x float> poison, float %4, i64 0, !dbg !58
  %10 = insertelement <2 x float> %9, float %8, i64 1, !dbg !58
  %11 = fmul <2 x float> %10, zeroinitializer, !dbg !58
  %12 = insertelement <2 x float> poison, float %2, i64 0, !dbg !59
  %13 = insertelement <2 x float> %12, float %6, i64 1, !dbg !59
  %14 = fadd <2 x float> %13, %11, !dbg !59
  %15 = extractelement <2 x float> %14, i64 0, !dbg !60
  %16 = extractelement <2 x float> %14, i64 1, !dbg !60
    #dbg_value(float poison, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !51)
    #dbg_value(float %8, !49, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !51)
  %17 = fmul float %15, %16, !dbg !60
  %18 = fmul float %4, %8, !dbg !60
  %19 = fmul float %15, %8, !dbg !60
  %20 = fmul float %4, %16, !dbg !60
  %21 = fsub float %17, %18, !dbg !60
  %22 = fadd float %19, %20, !dbg !60
  %23 = fcmp uno float %21, 0.000000e+00, !dbg !60
  br i1 %23, label %24, label %30, !dbg !60, !prof !34

24:                                               ; preds = %1
  %25 = fcmp uno float %22, 0.000000e+00, !dbg !60
  br i1 %25, label %26, label %30, !dbg !60, !prof !34

26:                                               ; preds = %24
  %27 = tail call <2 x float> @__mulsc3(float noundef %15, float noundef %4, float noundef %16, float noundef %8) #4, !dbg !60
  %28 = extractelement <2 x float> %27, i64 0, !dbg !60
  %29 = extractelement <2 x float> %27, i64 1, !dbg !60
  br label %30, !dbg !60

30:                                               ; preds = %26, %24, %1
  %31 = phi float [ %21, %1 ], [ %21, %24 ], [ %28, %26 ], !dbg !60
  %32 = phi float [ %22, %1 ], [ %22, %24 ], [ %29, %26 ], !dbg !60
    #dbg_value(float %31, !50, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !51)
    #dbg_value(float %32, !50, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !51)
  %33 = fadd float %15, 2.000000e+00, !dbg !61
  %34 = tail call <2 x float> @__divsc3(float noundef %31, float noundef %32, float noundef %33, float noundef %4) #4, !dbg !62
    #dbg_value(float undef, !50, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !51)
    #dbg_value(float undef, !50, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !51)
  %35 = shufflevector <2 x float> %34, <2 x float> poison, <2 x i32> <i32 1, i32 poison>, !dbg !63
  %36 = fmul <2 x float> %34, %35, !dbg !63
  %37 = extractelement <2 x float> %36, i64 0, !dbg !63
  ret float %37, !dbg !64
}

declare <2 x float> @__mulsc3(float, float, float, float) local_unnamed_addr

declare <2 x float> @__divsc3(float, float, float, float) local_unnamed_addr

; Function Attrs: nounwind uwtable
define dso_local double @cmull(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !65 {
    #dbg_value(ptr %0, !67, !DIExpression(), !72)
  %2 = load double, ptr %0, align 8, !dbg !73, !tbaa !24
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !74
  %4 = load double, ptr %3, align 8, !dbg !74, !tbaa !24
  %5 = fmul double %4, 0.000000e+00, !dbg !75
  %6 = fadd double %2, %5, !dbg !76
  %7 = fpext double %6 to x86_fp80, !dbg !73
  %8 = fpext double %4 to x86_fp80, !dbg !73
    #dbg_value(x86_fp80 %7, !68, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !72)
    #dbg_value(x86_fp80 %8, !68, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !72)
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !77
  %10 = load double, ptr %9, align 8, !dbg !77, !tbaa !24
  %11 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !78
  %12 = load double, ptr %11, align 8, !dbg !78, !tbaa !24
  %13 = fmul double %12, 0.000000e+00, !dbg !79
  %14 = fadd double %10, %13, !dbg !80
  %15 = fpext double %14 to x86_fp80, !dbg !77
  %16 = fpext double %12 to x86_fp80, !dbg !77
    #dbg_value(x86_fp80 %15, !70, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !72)
    #dbg_value(x86_fp80 %16, !70, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !72)
  %17 = fmul x86_fp80 %7, %15, !dbg !81
  %18 = fmul x86_fp80 %8, %16, !dbg !81
  %19 = fmul x86_fp80 %7, %16, !dbg !81
  %20 = fmul x86_fp80 %8, %15, !dbg !81
  %21 = fsub x86_fp80 %17, %18, !dbg !81
  %22 = fadd x86_fp80 %19, %20, !dbg !81
  %23 = fcmp uno x86_fp80 %21, 0xK00000000000000000000, !dbg !81
  br i1 %23, label %24, label %30, !dbg !81, !prof !34

24:                                               ; preds = %1
  %25 = fcmp uno x86_fp80 %22, 0xK00000000000000000000, !dbg !81
  br i1 %25, label %26, label %30, !dbg !81, !prof !34

26:                                               ; preds = %24
  %27 = tail call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %7, x86_fp80 noundef %8, x86_fp80 noundef %15, x86_fp80 noundef %16) #4, !dbg !81
  %28 = extractvalue { x86_fp80, x86_fp80 } %27, 0, !dbg !81
  %29 = extractvalue { x86_fp80, x86_fp80 } %27, 1, !dbg !81
  br label %30, !dbg !81

30:                                               ; preds = %26, %24, %1
  %31 = phi x86_fp80 [ %21, %1 ], [ %21, %24 ], [ %28, %26 ], !dbg !81
  %32 = phi x86_fp80 [ %22, %1 ], [ %22, %24 ], [ %29, %26 ], !dbg !81
    #dbg_value(x86_fp80 %31, !71, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !72)
    #dbg_value(x86_fp80 %32, !71, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !72)
  %33 = fadd x86_fp80 %7, 0xK40008000000000000000, !dbg !82
  %34 = tail call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %31, x86_fp80 noundef %32, x86_fp80 noundef %33, x86_fp80 noundef %8) #4, !dbg !83
  %35 = extractvalue { x86_fp80, x86_fp80 } %34, 0, !dbg !83
  %36 = extractvalue { x86_fp80, x86_fp80 } %34, 1, !dbg !83
    #dbg_value(x86_fp80 %35, !71, !DIExpression(DW_OP_LLVM_fragment, 0, 80), !72)
    #dbg_value(x86_fp80 %36, !71, !DIExpression(DW_OP_LLVM_fragment, 128, 80), !72)
  %37 = fmul x86_fp80 %35, %36, !dbg !84
  %38 = fptrunc x86_fp80 %37 to double, !dbg !85
  ret double %38, !dbg !86
}

declare { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80, x86_fp80, x86_fp80, x86_fp80) local_unnamed_addr

declare { x86_fp80, x86_fp80 } @__divxc3(x86_fp80, x86_fp80, x86_fp80, x86_fp80) local_unnamed_addr

; Function Attrs: nounwind uwtable
define dso_local double @cfn(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !87 {
    #dbg_value(ptr %0, !89, !DIExpression(), !92)
  %2 = load double, ptr %0, align 8, !dbg !93, !tbaa !24
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !94
  %4 = load double, ptr %3, align 8, !dbg !94, !tbaa !24
  %5 = fmul double %4, 0.000000e+00, !dbg !95
  %6 = fadd double %2, %5, !dbg !96
    #dbg_value(double %6, !90, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !92)
    #dbg_value(double %4, !90, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !92)
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !97
  %8 = load double, ptr %7, align 8, !dbg !97, !tbaa !24
  %9 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !98
  %10 = load double, ptr %9, align 8, !dbg !98, !tbaa !24
  %11 = fmul double %10, 0.000000e+00, !dbg !99
  %12 = fadd double %8, %11, !dbg !100
    #dbg_value(double %12, !91, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !92)
    #dbg_value(double %10, !91, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !92)
  %13 = tail call fastcc { double, double } @cf(double noundef %6, double noundef %4, double noundef %12, double noundef %10), !dbg !101
  %14 = extractvalue { double, double } %13, 0, !dbg !101
  %15 = extractvalue { double, double } %13, 1, !dbg !101
  %16 = tail call fastcc { double, double } @cf(double noundef %14, double noundef %15, double noundef %12, double noundef %10), !dbg !102
  %17 = extractvalue { double, double } %16, 1, !dbg !102
  ret double %17, !dbg !103
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc { double, double } @cf(double noundef %0, double noundef %1, double noundef %2, double noundef %3) unnamed_addr #2 !dbg !104 {
    #dbg_value(double %0, !108, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !110)
    #dbg_value(double %1, !108, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !110)
    #dbg_value(double %2, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !110)
    #dbg_value(double %3, !109, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !110)
  %5 = fmul double %0, %2, !dbg !111
  %6 = fmul double %1, %3, !dbg !111
  %7 = fmul double %0, %3, !dbg !111
  %8 = fmul double %1, %2, !dbg !111
  %9 = fsub double %5, %6, !dbg !111
  %10 = fadd double %8, %7, !dbg !111
  %11 = fcmp uno double %9, 0.000000e+00, !dbg !111
  br i1 %11, label %12, label %18, !dbg !111, !prof !34

12:                                               ; preds = %4
  %13 = fcmp uno double %10, 0.000000e+00, !dbg !111
  br i1 %13, label %14, label %18, !dbg !111, !prof !34

14:                                               ; preds = %12
  %15 = tail call { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #4, !dbg !111
  %16 = extractvalue { double, double } %15, 0, !dbg !111
  %17 = extractvalue { double, double } %15, 1, !dbg !111
  br label %18, !dbg !111

18:                                               ; preds = %14, %12, %4
  %19 = phi double [ %9, %4 ], [ %9, %12 ], [ %16, %14 ], !dbg !111
  %20 = phi double [ %10, %4 ], [ %10, %12 ], [ %17, %14 ], !dbg !111
  %21 = tail call { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #4, !dbg !112
  %22 = extractvalue { double, double } %21, 0, !dbg !112
  %23 = extractvalue { double, double } %21, 1, !dbg !112
  %24 = fadd double %19, %22, !dbg !113
  %25 = fadd double %20, %23, !dbg !113
  %26 = insertvalue { double, double } poison, double %24, 0, !dbg !114
  %27 = insertvalue { double, double } %26, double %25, 1, !dbg !114
  ret { double, double } %27, !dbg !114
}

; Function Attrs: nounwind uwtable
define dso_local float @cfnf(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !115 {
    #dbg_value(ptr %0, !117, !DIExpression(), !120)
  %2 = load float, ptr %0, align 4, !dbg !121, !tbaa !53
  %3 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !122
  %4 = load float, ptr %3, align 4, !dbg !122, !tbaa !53
  %5 = fmul float %4, 0.000000e+00, !dbg !123
  %6 = fadd float %2, %5, !dbg !124
    #dbg_value(float %6, !118, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !120)
    #dbg_value(float %4, !118, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !120)
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !125
  %8 = load float, ptr %7, align 4, !dbg !125, !tbaa !53
  %9 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !126
  %10 = load float, ptr %9, align 4, !dbg !126, !tbaa !53
  %11 = fmul float %10, 0.000000e+00, !dbg !127
  %12 = fadd float %8, %11, !dbg !128
    #dbg_value(float %12, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !120)
    #dbg_value(float %10, !119, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !120)
  %13 = insertelement <2 x float> poison, float %6, i64 0, !dbg !129
  %14 = insertelement <2 x float> %13, float %4, i64 1, !dbg !129
  %15 = insertelement <2 x float> poison, float %12, i64 0, !dbg !129
  %16 = insertelement <2 x float> %15, float %10, i64 1, !dbg !129
  %17 = tail call fastcc <2 x float> @cff(<2 x float> noundef %14, <2 x float> noundef %16), !dbg !129
  %18 = tail call fastcc <2 x float> @cff(<2 x float> noundef %17, <2 x float> noundef %16), !dbg !130
  %19 = extractelement <2 x float> %18, i64 1, !dbg !130
  ret float %19, !dbg !131
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc <2 x float> @cff(<2 x float> noundef %0, <2 x float> noundef %1) unnamed_addr #3 !dbg !132 {
  %3 = extractelement <2 x float> %1, i64 1, !dbg !138
  %4 = extractelement <2 x float> %1, i64 0, !dbg !138
  %5 = extractelement <2 x float> %0, i64 1, !dbg !138
  %6 = extractelement <2 x float> %0, i64 0, !dbg !138
    #dbg_value(<2 x float> %0, !136, !DIExpression(), !139)
    #dbg_value(<2 x float> %1, !137, !DIExpression(), !139)
  %7 = fmul <2 x float> %0, %1, !dbg !140
  %8 = fmul float %6, %3, !dbg !140
  %9 = fmul float %5, %4, !dbg !140
  %10 = shufflevector <2 x float> %7, <2 x float> poison, <2 x i32> <i32 1, i32 poison>, !dbg !140
  %11 = fsub <2 x float> %7, %10, !dbg !140
  %12 = extractelement <2 x float> %11, i64 0, !dbg !140
  %13 = fadd float %8, %9, !dbg !140
  %14 = fcmp uno float %12, 0.000000e+00, !dbg !140
  %15 = insertelement <2 x float> %11, float %13, i64 1, !dbg !140
  br i1 %14, label %16, label %20, !dbg !140, !prof !34

16:                                               ; preds = %2
  %17 = fcmp uno float %13, 0.000000e+00, !dbg !140
  br i1 %17, label %18, label %20, !dbg !140, !prof !34

18:                                               ; preds = %16
  %19 = tail call <2 x float> @__mulsc3(float noundef %6, float noundef %5, float noundef %4, float noundef %3) #4, !dbg !140
  br label %20, !dbg !140

20:                                               ; preds = %18, %16, %2
  %21 = phi <2 x float> [ %15, %2 ], [ %15, %16 ], [ %19, %18 ], !dbg !140
  %22 = tail call <2 x float> @__divsc3(float noundef %6, float noundef %5, float noundef %4, float noundef %3) #4, !dbg !141
  %23 = fadd <2 x float> %21, %22, !dbg !142
  ret <2 x float> %23, !dbg !143
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "complex.c", directory: ".", checksumkind: CSK_MD5, checksum: "45a40929a276d0e4f7e8ffcf44ec7735")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "cmul", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{!17, !18, !20, !21}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!18 = !DILocalVariable(name: "a", scope: !10, file: !1, line: 4, type: !19)
!19 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!20 = !DILocalVariable(name: "b", scope: !10, file: !1, line: 4, type: !19)
!21 = !DILocalVariable(name: "c", scope: !10, file: !1, line: 4, type: !19)
!22 = !DILocation(line: 0, scope: !10)
!23 = !DILocation(line: 4, column: 51, scope: !10)
!24 = !{!25, !25, i64 0}
!25 = !{!"double", !26, i64 0}
!26 = !{!"omnipotent char", !27, i64 0}
!27 = !{!"Simple C/C++ TBAA"}
!28 = !DILocation(line: 4, column: 62, scope: !10)
!29 = !DILocation(line: 4, column: 72, scope: !10)
!30 = !DILocation(line: 4, column: 83, scope: !10)
!31 = !DILocation(line: 4, column: 60, scope: !10)
!32 = !DILocation(line: 4, column: 56, scope: !10)
!33 = !DILocation(line: 4, column: 110, scope: !10)
!34 = !{!"branch_weights", i32 1, i32 1048575}
!35 = !DILocation(line: 4, column: 126, scope: !10)
!36 = !DILocation(line: 4, column: 121, scope: !10)
!37 = !DILocation(line: 4, column: 148, scope: !10)
!38 = !DILocation(line: 4, column: 132, scope: !10)
!39 = distinct !DISubprogram(name: "cmulf", scope: !1, file: !1, line: 5, type: !40, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !45)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !43}
!42 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !42)
!45 = !{!46, !47, !49, !50}
!46 = !DILocalVariable(name: "x", arg: 1, scope: !39, file: !1, line: 5, type: !43)
!47 = !DILocalVariable(name: "a", scope: !39, file: !1, line: 5, type: !48)
!48 = !DIBasicType(name: "complex", size: 64, encoding: DW_ATE_complex_float)
!49 = !DILocalVariable(name: "b", scope: !39, file: !1, line: 5, type: !48)
!50 = !DILocalVariable(name: "c", scope: !39, file: !1, line: 5, type: !48)
!51 = !DILocation(line: 0, scope: !39)
!52 = !DILocation(line: 5, column: 49, scope: !39)
!53 = !{!54, !54, i64 0}
!54 = !{!"float", !26, i64 0}
!55 = !DILocation(line: 5, column: 60, scope: !39)
!56 = !DILocation(line: 5, column: 70, scope: !39)
!57 = !DILocation(line: 5, column: 81, scope: !39)
!58 = !DILocation(line: 5, column: 58, scope: !39)
!59 = !DILocation(line: 5, column: 54, scope: !39)
!60 = !DILocation(line: 5, column: 107, scope: !39)
!61 = !DILocation(line: 5, column: 123, scope: !39)
!62 = !DILocation(line: 5, column: 118, scope: !39)
!63 = !DILocation(line: 5, column: 146, scope: !39)
!64 = !DILocation(line: 5, column: 129, scope: !39)
!65 = distinct !DISubprogram(name: "cmull", scope: !1, file: !1, line: 6, type: !11, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66)
!66 = !{!67, !68, !70, !71}
!67 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 6, type: !14)
!68 = !DILocalVariable(name: "a", scope: !65, file: !1, line: 6, type: !69)
!69 = !DIBasicType(name: "complex", size: 256, encoding: DW_ATE_complex_float)
!70 = !DILocalVariable(name: "b", scope: !65, file: !1, line: 6, type: !69)
!71 = !DILocalVariable(name: "c", scope: !65, file: !1, line: 6, type: !69)
!72 = !DILocation(line: 0, scope: !65)
!73 = !DILocation(line: 6, column: 57, scope: !65)
!74 = !DILocation(line: 6, column: 68, scope: !65)
!75 = !DILocation(line: 6, column: 66, scope: !65)
!76 = !DILocation(line: 6, column: 62, scope: !65)
!77 = !DILocation(line: 6, column: 78, scope: !65)
!78 = !DILocation(line: 6, column: 89, scope: !65)
!79 = !DILocation(line: 6, column: 87, scope: !65)
!80 = !DILocation(line: 6, column: 83, scope: !65)
!81 = !DILocation(line: 6, column: 121, scope: !65)
!82 = !DILocation(line: 6, column: 137, scope: !65)
!83 = !DILocation(line: 6, column: 132, scope: !65)
!84 = !DILocation(line: 6, column: 160, scope: !65)
!85 = !DILocation(line: 6, column: 150, scope: !65)
!86 = !DILocation(line: 6, column: 143, scope: !65)
!87 = distinct !DISubprogram(name: "cfn", scope: !1, file: !1, line: 8, type: !11, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !88)
!88 = !{!89, !90, !91}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 8, type: !14)
!90 = !DILocalVariable(name: "a", scope: !87, file: !1, line: 8, type: !19)
!91 = !DILocalVariable(name: "b", scope: !87, file: !1, line: 8, type: !19)
!92 = !DILocation(line: 0, scope: !87)
!93 = !DILocation(line: 8, column: 50, scope: !87)
!94 = !DILocation(line: 8, column: 61, scope: !87)
!95 = !DILocation(line: 8, column: 59, scope: !87)
!96 = !DILocation(line: 8, column: 55, scope: !87)
!97 = !DILocation(line: 8, column: 71, scope: !87)
!98 = !DILocation(line: 8, column: 82, scope: !87)
!99 = !DILocation(line: 8, column: 80, scope: !87)
!100 = !DILocation(line: 8, column: 76, scope: !87)
!101 = !DILocation(line: 8, column: 104, scope: !87)
!102 = !DILocation(line: 8, column: 101, scope: !87)
!103 = !DILocation(line: 8, column: 88, scope: !87)
!104 = distinct !DISubprogram(name: "cf", scope: !1, file: !1, line: 7, type: !105, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{!19, !19, !19}
!107 = !{!108, !109}
!108 = !DILocalVariable(name: "a", arg: 1, scope: !104, file: !1, line: 7, type: !19)
!109 = !DILocalVariable(name: "b", arg: 2, scope: !104, file: !1, line: 7, type: !19)
!110 = !DILocation(line: 0, scope: !104)
!111 = !DILocation(line: 7, column: 99, scope: !104)
!112 = !DILocation(line: 7, column: 107, scope: !104)
!113 = !DILocation(line: 7, column: 103, scope: !104)
!114 = !DILocation(line: 7, column: 90, scope: !104)
!115 = distinct !DISubprogram(name: "cfnf", scope: !1, file: !1, line: 10, type: !40, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116)
!116 = !{!117, !118, !119}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 10, type: !43)
!118 = !DILocalVariable(name: "a", scope: !115, file: !1, line: 10, type: !48)
!119 = !DILocalVariable(name: "b", scope: !115, file: !1, line: 10, type: !48)
!120 = !DILocation(line: 0, scope: !115)
!121 = !DILocation(line: 10, column: 48, scope: !115)
!122 = !DILocation(line: 10, column: 59, scope: !115)
!123 = !DILocation(line: 10, column: 57, scope: !115)
!124 = !DILocation(line: 10, column: 53, scope: !115)
!125 = !DILocation(line: 10, column: 69, scope: !115)
!126 = !DILocation(line: 10, column: 80, scope: !115)
!127 = !DILocation(line: 10, column: 78, scope: !115)
!128 = !DILocation(line: 10, column: 74, scope: !115)
!129 = !DILocation(line: 10, column: 104, scope: !115)
!130 = !DILocation(line: 10, column: 100, scope: !115)
!131 = !DILocation(line: 10, column: 86, scope: !115)
!132 = distinct !DISubprogram(name: "cff", scope: !1, file: !1, line: 9, type: !133, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !135)
!133 = !DISubroutineType(types: !134)
!134 = !{!48, !48, !48}
!135 = !{!136, !137}
!136 = !DILocalVariable(name: "a", arg: 1, scope: !132, file: !1, line: 9, type: !48)
!137 = !DILocalVariable(name: "b", arg: 2, scope: !132, file: !1, line: 9, type: !48)
!138 = !DILocation(line: 9, column: 95, scope: !132)
!139 = !DILocation(line: 0, scope: !132)
!140 = !DILocation(line: 9, column: 97, scope: !132)
!141 = !DILocation(line: 9, column: 105, scope: !132)
!142 = !DILocation(line: 9, column: 101, scope: !132)
!143 = !DILocation(line: 9, column: 88, scope: !132)
