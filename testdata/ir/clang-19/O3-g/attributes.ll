; clang-19 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/attributes.c -o ir/clang-19/O3-g/attributes.ll
; ModuleID = 'c/attributes.c'
source_filename = "c/attributes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @dot_of_restrict(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !19, !DIExpression(), !25)
    #dbg_value(ptr %1, !20, !DIExpression(), !25)
    #dbg_value(i32 %2, !21, !DIExpression(), !25)
    #dbg_value(double 0.000000e+00, !22, !DIExpression(), !25)
    #dbg_value(i32 0, !23, !DIExpression(), !26)
  %4 = icmp sgt i32 %2, 0, !dbg !27
  br i1 %4, label %5, label %28, !dbg !29

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !27
  %7 = and i64 %6, 3, !dbg !29
  %8 = icmp ult i32 %2, 4, !dbg !29
  br i1 %8, label %11, label %9, !dbg !29

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !29
  br label %30, !dbg !29

11:                                               ; preds = %30, %5
  %12 = phi double [ poison, %5 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %57, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !29
  br i1 %15, label %28, label %16, !dbg !29

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi double [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !23, !DIExpression(), !26)
    #dbg_value(double %18, !22, !DIExpression(), !25)
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !30
  %21 = load double, ptr %20, align 8, !dbg !30, !tbaa !32
  %22 = getelementptr inbounds double, ptr %1, i64 %17, !dbg !36
  %23 = load double, ptr %22, align 8, !dbg !36, !tbaa !32
  %24 = tail call double @llvm.fmuladd.f64(double %21, double %23, double %18), !dbg !37
    #dbg_value(double %24, !22, !DIExpression(), !25)
  %25 = add nuw nsw i64 %17, 1, !dbg !38
    #dbg_value(i64 %25, !23, !DIExpression(), !26)
  %26 = add i64 %19, 1, !dbg !29
  %27 = icmp eq i64 %26, %7, !dbg !29
  br i1 %27, label %28, label %16, !dbg !29, !llvm.loop !39

28:                                               ; preds = %11, %16, %3
  %29 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %24, %16 ], !dbg !25
  ret double %29, !dbg !41

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
    #dbg_value(i64 %31, !23, !DIExpression(), !26)
    #dbg_value(double %32, !22, !DIExpression(), !25)
  %34 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !30
  %35 = load double, ptr %34, align 8, !dbg !30, !tbaa !32
  %36 = getelementptr inbounds double, ptr %1, i64 %31, !dbg !36
  %37 = load double, ptr %36, align 8, !dbg !36, !tbaa !32
  %38 = tail call double @llvm.fmuladd.f64(double %35, double %37, double %32), !dbg !37
    #dbg_value(double %38, !22, !DIExpression(), !25)
  %39 = or disjoint i64 %31, 1, !dbg !38
    #dbg_value(i64 %39, !23, !DIExpression(), !26)
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !30
  %41 = load double, ptr %40, align 8, !dbg !30, !tbaa !32
  %42 = getelementptr inbounds double, ptr %1, i64 %39, !dbg !36
  %43 = load double, ptr %42, align 8, !dbg !36, !tbaa !32
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %38), !dbg !37
    #dbg_value(double %44, !22, !DIExpression(), !25)
  %45 = or disjoint i64 %31, 2, !dbg !38
    #dbg_value(i64 %45, !23, !DIExpression(), !26)
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !30
  %47 = load double, ptr %46, align 8, !dbg !30, !tbaa !32
  %48 = getelementptr inbounds double, ptr %1, i64 %45, !dbg !36
  %49 = load double, ptr %48, align 8, !dbg !36, !tbaa !32
  %50 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %44), !dbg !37
    #dbg_value(double %50, !22, !DIExpression(), !25)
  %51 = or disjoint i64 %31, 3, !dbg !38
    #dbg_value(i64 %51, !23, !DIExpression(), !26)
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !30
  %53 = load double, ptr %52, align 8, !dbg !30, !tbaa !32
  %54 = getelementptr inbounds double, ptr %1, i64 %51, !dbg !36
  %55 = load double, ptr %54, align 8, !dbg !36, !tbaa !32
  %56 = tail call double @llvm.fmuladd.f64(double %53, double %55, double %50), !dbg !37
    #dbg_value(double %56, !22, !DIExpression(), !25)
  %57 = add nuw nsw i64 %31, 4, !dbg !38
    #dbg_value(i64 %57, !23, !DIExpression(), !26)
  %58 = add i64 %33, 4, !dbg !29
  %59 = icmp eq i64 %58, %10, !dbg !29
  br i1 %59, label %11, label %30, !dbg !29, !llvm.loop !42
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @norm_of_static_extent(ptr nocapture noundef readonly align 8 dereferenceable(32) %0) local_unnamed_addr #2 !dbg !45 {
    #dbg_value(ptr %0, !49, !DIExpression(), !50)
  %2 = load double, ptr %0, align 8, !dbg !51, !tbaa !32
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !52
  %4 = load double, ptr %3, align 8, !dbg !52, !tbaa !32
  %5 = fmul double %4, %4, !dbg !53
  %6 = tail call double @llvm.fmuladd.f64(double %2, double %2, double %5), !dbg !54
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !55
  %8 = load double, ptr %7, align 8, !dbg !55, !tbaa !32
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %6), !dbg !56
  %10 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !57
  %11 = load double, ptr %10, align 8, !dbg !57, !tbaa !32
  %12 = tail call double @llvm.fmuladd.f64(double %11, double %11, double %9), !dbg !58
  %13 = tail call double @llvm.sqrt.f64(double %12), !dbg !59
  ret double %13, !dbg !60
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @pure_callee(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #2 !dbg !61 {
    #dbg_value(ptr %0, !65, !DIExpression(), !67)
    #dbg_value(double %1, !66, !DIExpression(), !67)
  %3 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %1) #11, !dbg !68
  %4 = fneg double %1, !dbg !69
  %5 = tail call fastcc double @pure_polynomial(ptr noundef %0, double noundef %4) #11, !dbg !70
  %6 = fmul double %3, %5, !dbg !71
  ret double %6, !dbg !72
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @pure_polynomial(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #3 !dbg !73 {
    #dbg_value(ptr %0, !75, !DIExpression(), !77)
    #dbg_value(double %1, !76, !DIExpression(), !77)
  %3 = load double, ptr %0, align 8, !dbg !78, !tbaa !32
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !79
  %5 = load double, ptr %4, align 8, !dbg !79, !tbaa !32
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !80
  %7 = load double, ptr %6, align 8, !dbg !80, !tbaa !32
  %8 = tail call double @llvm.fmuladd.f64(double %1, double %7, double %5), !dbg !81
  %9 = tail call double @llvm.fmuladd.f64(double %1, double %8, double %3), !dbg !82
  ret double %9, !dbg !83
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @const_attribute_callee(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !84 {
    #dbg_value(double %0, !88, !DIExpression(), !90)
    #dbg_value(double %1, !89, !DIExpression(), !90)
  %3 = tail call fastcc double @const_callee(double noundef %0, double noundef %1) #12, !dbg !91
  %4 = tail call fastcc double @const_callee(double noundef %1, double noundef %0) #12, !dbg !92
  %5 = fadd double %3, %4, !dbg !93
  ret double %5, !dbg !94
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @const_callee(double noundef %0, double noundef %1) unnamed_addr #5 !dbg !95 {
    #dbg_value(double %0, !97, !DIExpression(), !99)
    #dbg_value(double %1, !98, !DIExpression(), !99)
  %3 = fmul double %0, %1, !dbg !100
  %4 = fmul double %3, %1, !dbg !101
  ret double %4, !dbg !102
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @returned_argument(ptr noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #6 !dbg !103 {
    #dbg_value(ptr %0, !108, !DIExpression(), !115)
    #dbg_value(ptr %1, !109, !DIExpression(), !115)
    #dbg_value(i32 %2, !110, !DIExpression(), !115)
  %4 = tail call fastcc nonnull ptr @fill(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !116
    #dbg_value(ptr %0, !111, !DIExpression(), !115)
    #dbg_value(double 0.000000e+00, !112, !DIExpression(), !115)
    #dbg_value(i32 0, !113, !DIExpression(), !117)
  %5 = icmp sgt i32 %2, 0, !dbg !118
  br i1 %5, label %6, label %29, !dbg !120

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !118
  %8 = and i64 %7, 3, !dbg !120
  %9 = icmp ult i32 %2, 4, !dbg !120
  br i1 %9, label %12, label %10, !dbg !120

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483644, !dbg !120
  br label %31, !dbg !120

12:                                               ; preds = %31, %6
  %13 = phi double [ poison, %6 ], [ %58, %31 ]
  %14 = phi i64 [ 0, %6 ], [ %55, %31 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %58, %31 ]
  %16 = icmp eq i64 %8, 0, !dbg !120
  br i1 %16, label %29, label %17, !dbg !120

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %23, %17 ], [ %14, %12 ]
  %19 = phi double [ %26, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
    #dbg_value(i64 %18, !113, !DIExpression(), !117)
    #dbg_value(double %19, !112, !DIExpression(), !115)
  %21 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !121
  %22 = load double, ptr %21, align 8, !dbg !121, !tbaa !32
  %23 = add nuw nsw i64 %18, 1, !dbg !123
  %24 = trunc nuw nsw i64 %23 to i32, !dbg !124
  %25 = uitofp nneg i32 %24 to double, !dbg !124
  %26 = tail call double @llvm.fmuladd.f64(double %22, double %25, double %19), !dbg !125
    #dbg_value(i64 %23, !113, !DIExpression(), !117)
    #dbg_value(double %26, !112, !DIExpression(), !115)
  %27 = add i64 %20, 1, !dbg !120
  %28 = icmp eq i64 %27, %8, !dbg !120
  br i1 %28, label %29, label %17, !dbg !120, !llvm.loop !126

29:                                               ; preds = %12, %17, %3
  %30 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %26, %17 ], !dbg !115
  ret double %30, !dbg !127

31:                                               ; preds = %31, %10
  %32 = phi i64 [ 0, %10 ], [ %55, %31 ]
  %33 = phi double [ 0.000000e+00, %10 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %10 ], [ %59, %31 ]
    #dbg_value(i64 %32, !113, !DIExpression(), !117)
    #dbg_value(double %33, !112, !DIExpression(), !115)
  %35 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !121
  %36 = load double, ptr %35, align 8, !dbg !121, !tbaa !32
  %37 = or disjoint i64 %32, 1, !dbg !123
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !124
  %39 = uitofp nneg i32 %38 to double, !dbg !124
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %33), !dbg !125
    #dbg_value(i64 %37, !113, !DIExpression(), !117)
    #dbg_value(double %40, !112, !DIExpression(), !115)
  %41 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !121
  %42 = load double, ptr %41, align 8, !dbg !121, !tbaa !32
  %43 = or disjoint i64 %32, 2, !dbg !123
  %44 = trunc nuw nsw i64 %43 to i32, !dbg !124
  %45 = uitofp nneg i32 %44 to double, !dbg !124
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %45, double %40), !dbg !125
    #dbg_value(i64 %43, !113, !DIExpression(), !117)
    #dbg_value(double %46, !112, !DIExpression(), !115)
  %47 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !121
  %48 = load double, ptr %47, align 8, !dbg !121, !tbaa !32
  %49 = or disjoint i64 %32, 3, !dbg !123
  %50 = trunc nuw nsw i64 %49 to i32, !dbg !124
  %51 = uitofp nneg i32 %50 to double, !dbg !124
  %52 = tail call double @llvm.fmuladd.f64(double %48, double %51, double %46), !dbg !125
    #dbg_value(i64 %49, !113, !DIExpression(), !117)
    #dbg_value(double %52, !112, !DIExpression(), !115)
  %53 = getelementptr inbounds double, ptr %0, i64 %49, !dbg !121
  %54 = load double, ptr %53, align 8, !dbg !121, !tbaa !32
  %55 = add nuw nsw i64 %32, 4, !dbg !123
  %56 = trunc nuw nsw i64 %55 to i32, !dbg !124
  %57 = uitofp nneg i32 %56 to double, !dbg !124
  %58 = tail call double @llvm.fmuladd.f64(double %54, double %57, double %52), !dbg !125
    #dbg_value(i64 %55, !113, !DIExpression(), !117)
    #dbg_value(double %58, !112, !DIExpression(), !115)
  %59 = add i64 %34, 4, !dbg !120
  %60 = icmp eq i64 %59, %11, !dbg !120
  br i1 %60, label %12, label %31, !dbg !120, !llvm.loop !128
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc nonnull ptr @fill(ptr noalias noundef returned writeonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) unnamed_addr #7 !dbg !130 {
    #dbg_value(ptr %0, !135, !DIExpression(), !140)
    #dbg_value(ptr %1, !136, !DIExpression(), !140)
    #dbg_value(i32 %2, !137, !DIExpression(), !140)
    #dbg_value(i32 0, !138, !DIExpression(), !141)
  %4 = icmp sgt i32 %2, 0, !dbg !142
  br i1 %4, label %5, label %26, !dbg !144

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !142
  %7 = icmp ult i32 %2, 4, !dbg !144
  br i1 %7, label %8, label %10, !dbg !144

8:                                                ; preds = %24, %5
  %9 = phi i64 [ 0, %5 ], [ %11, %24 ]
  br label %27, !dbg !144

10:                                               ; preds = %5
  %11 = and i64 %6, 2147483644, !dbg !144
  br label %12, !dbg !144

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %22, %12 ], !dbg !145
  %14 = getelementptr inbounds double, ptr %1, i64 %13, !dbg !146
  %15 = getelementptr inbounds i8, ptr %14, i64 16, !dbg !146
  %16 = load <2 x double>, ptr %14, align 8, !dbg !146, !tbaa !32
  %17 = load <2 x double>, ptr %15, align 8, !dbg !146, !tbaa !32
  %18 = fmul <2 x double> %16, %16, !dbg !148
  %19 = fmul <2 x double> %17, %17, !dbg !148
  %20 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !149
  %21 = getelementptr inbounds i8, ptr %20, i64 16, !dbg !150
  store <2 x double> %18, ptr %20, align 8, !dbg !150, !tbaa !32
  store <2 x double> %19, ptr %21, align 8, !dbg !150, !tbaa !32
  %22 = add nuw i64 %13, 4, !dbg !145
  %23 = icmp eq i64 %22, %11, !dbg !145
  br i1 %23, label %24, label %12, !dbg !145, !llvm.loop !151

24:                                               ; preds = %12
  %25 = icmp eq i64 %11, %6, !dbg !144
  br i1 %25, label %26, label %8, !dbg !144

26:                                               ; preds = %27, %24, %3
  ret ptr %0, !dbg !155

27:                                               ; preds = %8, %27
  %28 = phi i64 [ %33, %27 ], [ %9, %8 ]
    #dbg_value(i64 %28, !138, !DIExpression(), !141)
  %29 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !146
  %30 = load double, ptr %29, align 8, !dbg !146, !tbaa !32
  %31 = fmul double %30, %30, !dbg !148
  %32 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !149
  store double %31, ptr %32, align 8, !dbg !150, !tbaa !32
  %33 = add nuw nsw i64 %28, 1, !dbg !145
    #dbg_value(i64 %33, !138, !DIExpression(), !141)
  %34 = icmp eq i64 %33, %6, !dbg !142
  br i1 %34, label %26, label %27, !dbg !144, !llvm.loop !156
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable
define dso_local double @assumed_aligned(ptr noundef %0, i32 noundef %1) local_unnamed_addr #8 !dbg !157 {
    #dbg_value(ptr %0, !161, !DIExpression(), !167)
    #dbg_value(i32 %1, !162, !DIExpression(), !167)
  call void @llvm.assume(i1 true) [ "align"(ptr %0, i64 16) ], !dbg !168
    #dbg_value(ptr %0, !163, !DIExpression(), !167)
  %3 = add i32 %1, -1, !dbg !169
  %4 = icmp ult i32 %3, 64, !dbg !169
  tail call void @llvm.assume(i1 %4), !dbg !169
    #dbg_value(double 1.000000e+00, !164, !DIExpression(), !167)
    #dbg_value(i32 0, !165, !DIExpression(), !171)
  %5 = zext nneg i32 %1 to i64, !dbg !172
  %6 = add nsw i64 %5, -1, !dbg !174
  %7 = and i64 %5, 7, !dbg !174
  %8 = icmp ult i64 %6, 7, !dbg !174
  br i1 %8, label %11, label %9, !dbg !174

9:                                                ; preds = %2
  %10 = and i64 %5, 120, !dbg !174
  br label %28, !dbg !174

11:                                               ; preds = %28, %2
  %12 = phi double [ poison, %2 ], [ %62, %28 ]
  %13 = phi i64 [ 0, %2 ], [ %63, %28 ]
  %14 = phi double [ 1.000000e+00, %2 ], [ %62, %28 ]
  %15 = icmp eq i64 %7, 0, !dbg !174
  br i1 %15, label %26, label %16, !dbg !174

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !165, !DIExpression(), !171)
    #dbg_value(double %18, !164, !DIExpression(), !167)
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !175
  %21 = load double, ptr %20, align 8, !dbg !175, !tbaa !32
  %22 = fmul double %18, %21, !dbg !177
    #dbg_value(double %22, !164, !DIExpression(), !167)
  %23 = add nuw nsw i64 %17, 1, !dbg !178
    #dbg_value(i64 %23, !165, !DIExpression(), !171)
  %24 = add i64 %19, 1, !dbg !174
  %25 = icmp eq i64 %24, %7, !dbg !174
  br i1 %25, label %26, label %16, !dbg !174, !llvm.loop !179

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ], !dbg !177
  ret double %27, !dbg !180

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %63, %28 ]
  %30 = phi double [ 1.000000e+00, %9 ], [ %62, %28 ]
  %31 = phi i64 [ 0, %9 ], [ %64, %28 ]
    #dbg_value(i64 %29, !165, !DIExpression(), !171)
    #dbg_value(double %30, !164, !DIExpression(), !167)
  %32 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !175
  %33 = load double, ptr %32, align 16, !dbg !175, !tbaa !32
  %34 = fmul double %30, %33, !dbg !177
    #dbg_value(double %34, !164, !DIExpression(), !167)
  %35 = or disjoint i64 %29, 1, !dbg !178
    #dbg_value(i64 %35, !165, !DIExpression(), !171)
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !175
  %37 = load double, ptr %36, align 8, !dbg !175, !tbaa !32
  %38 = fmul double %34, %37, !dbg !177
    #dbg_value(double %38, !164, !DIExpression(), !167)
  %39 = or disjoint i64 %29, 2, !dbg !178
    #dbg_value(i64 %39, !165, !DIExpression(), !171)
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !175
  %41 = load double, ptr %40, align 16, !dbg !175, !tbaa !32
  %42 = fmul double %38, %41, !dbg !177
    #dbg_value(double %42, !164, !DIExpression(), !167)
  %43 = or disjoint i64 %29, 3, !dbg !178
    #dbg_value(i64 %43, !165, !DIExpression(), !171)
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !175
  %45 = load double, ptr %44, align 8, !dbg !175, !tbaa !32
  %46 = fmul double %42, %45, !dbg !177
    #dbg_value(double %46, !164, !DIExpression(), !167)
  %47 = or disjoint i64 %29, 4, !dbg !178
    #dbg_value(i64 %47, !165, !DIExpression(), !171)
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !175
  %49 = load double, ptr %48, align 16, !dbg !175, !tbaa !32
  %50 = fmul double %46, %49, !dbg !177
    #dbg_value(double %50, !164, !DIExpression(), !167)
  %51 = or disjoint i64 %29, 5, !dbg !178
    #dbg_value(i64 %51, !165, !DIExpression(), !171)
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !175
  %53 = load double, ptr %52, align 8, !dbg !175, !tbaa !32
  %54 = fmul double %50, %53, !dbg !177
    #dbg_value(double %54, !164, !DIExpression(), !167)
  %55 = or disjoint i64 %29, 6, !dbg !178
    #dbg_value(i64 %55, !165, !DIExpression(), !171)
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !175
  %57 = load double, ptr %56, align 16, !dbg !175, !tbaa !32
  %58 = fmul double %54, %57, !dbg !177
    #dbg_value(double %58, !164, !DIExpression(), !167)
  %59 = or disjoint i64 %29, 7, !dbg !178
    #dbg_value(i64 %59, !165, !DIExpression(), !171)
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !175
  %61 = load double, ptr %60, align 8, !dbg !175, !tbaa !32
  %62 = fmul double %58, %61, !dbg !177
    #dbg_value(double %62, !164, !DIExpression(), !167)
  %63 = add nuw nsw i64 %29, 8, !dbg !178
    #dbg_value(i64 %63, !165, !DIExpression(), !171)
  %64 = add i64 %31, 8, !dbg !174
  %65 = icmp eq i64 %64, %10, !dbg !174
  br i1 %65, label %11, label %28, !dbg !174, !llvm.loop !181
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #10

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { nounwind willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/attributes.c", directory: ".", checksumkind: CSK_MD5, checksum: "28445ba3f1e043ad9984d009953065c9")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "dot_of_restrict", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !14, !17}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !15)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !22, !23}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!20 = !DILocalVariable(name: "y", arg: 2, scope: !10, file: !1, line: 4, type: !14)
!21 = !DILocalVariable(name: "n", arg: 3, scope: !10, file: !1, line: 4, type: !17)
!22 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 5, type: !13)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 6, type: !17)
!24 = distinct !DILexicalBlock(scope: !10, file: !1, line: 6, column: 3)
!25 = !DILocation(line: 0, scope: !10)
!26 = !DILocation(line: 0, scope: !24)
!27 = !DILocation(line: 6, column: 21, scope: !28)
!28 = distinct !DILexicalBlock(scope: !24, file: !1, line: 6, column: 3)
!29 = !DILocation(line: 6, column: 3, scope: !24)
!30 = !DILocation(line: 7, column: 10, scope: !31)
!31 = distinct !DILexicalBlock(scope: !28, file: !1, line: 6, column: 31)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 7, column: 17, scope: !31)
!37 = !DILocation(line: 7, column: 7, scope: !31)
!38 = !DILocation(line: 6, column: 27, scope: !28)
!39 = distinct !{!39, !40}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !DILocation(line: 9, column: 3, scope: !10)
!42 = distinct !{!42, !29, !43, !44}
!43 = !DILocation(line: 8, column: 3, scope: !24)
!44 = !{!"llvm.loop.mustprogress"}
!45 = distinct !DISubprogram(name: "norm_of_static_extent", scope: !1, file: !1, line: 12, type: !46, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!13, !15}
!48 = !{!49}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 12, type: !15)
!50 = !DILocation(line: 0, scope: !45)
!51 = !DILocation(line: 13, column: 15, scope: !45)
!52 = !DILocation(line: 13, column: 29, scope: !45)
!53 = !DILocation(line: 13, column: 34, scope: !45)
!54 = !DILocation(line: 13, column: 27, scope: !45)
!55 = !DILocation(line: 13, column: 43, scope: !45)
!56 = !DILocation(line: 13, column: 41, scope: !45)
!57 = !DILocation(line: 13, column: 57, scope: !45)
!58 = !DILocation(line: 13, column: 55, scope: !45)
!59 = !DILocation(line: 13, column: 10, scope: !45)
!60 = !DILocation(line: 13, column: 3, scope: !45)
!61 = distinct !DISubprogram(name: "pure_callee", scope: !1, file: !1, line: 20, type: !62, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !64)
!62 = !DISubroutineType(types: !63)
!63 = !{!13, !15, !13}
!64 = !{!65, !66}
!65 = !DILocalVariable(name: "c", arg: 1, scope: !61, file: !1, line: 20, type: !15)
!66 = !DILocalVariable(name: "x", arg: 2, scope: !61, file: !1, line: 20, type: !13)
!67 = !DILocation(line: 0, scope: !61)
!68 = !DILocation(line: 21, column: 10, scope: !61)
!69 = !DILocation(line: 21, column: 53, scope: !61)
!70 = !DILocation(line: 21, column: 34, scope: !61)
!71 = !DILocation(line: 21, column: 32, scope: !61)
!72 = !DILocation(line: 21, column: 3, scope: !61)
!73 = distinct !DISubprogram(name: "pure_polynomial", scope: !1, file: !1, line: 16, type: !62, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !74)
!74 = !{!75, !76}
!75 = !DILocalVariable(name: "c", arg: 1, scope: !73, file: !1, line: 16, type: !15)
!76 = !DILocalVariable(name: "x", arg: 2, scope: !73, file: !1, line: 16, type: !13)
!77 = !DILocation(line: 0, scope: !73)
!78 = !DILocation(line: 17, column: 10, scope: !73)
!79 = !DILocation(line: 17, column: 22, scope: !73)
!80 = !DILocation(line: 17, column: 33, scope: !73)
!81 = !DILocation(line: 17, column: 27, scope: !73)
!82 = !DILocation(line: 17, column: 15, scope: !73)
!83 = !DILocation(line: 17, column: 3, scope: !73)
!84 = distinct !DISubprogram(name: "const_attribute_callee", scope: !1, file: !1, line: 28, type: !85, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !87)
!85 = !DISubroutineType(types: !86)
!86 = !{!13, !13, !13}
!87 = !{!88, !89}
!88 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !1, line: 28, type: !13)
!89 = !DILocalVariable(name: "y", arg: 2, scope: !84, file: !1, line: 28, type: !13)
!90 = !DILocation(line: 0, scope: !84)
!91 = !DILocation(line: 29, column: 10, scope: !84)
!92 = !DILocation(line: 29, column: 31, scope: !84)
!93 = !DILocation(line: 29, column: 29, scope: !84)
!94 = !DILocation(line: 29, column: 3, scope: !84)
!95 = distinct !DISubprogram(name: "const_callee", scope: !1, file: !1, line: 24, type: !85, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !96)
!96 = !{!97, !98}
!97 = !DILocalVariable(name: "x", arg: 1, scope: !95, file: !1, line: 24, type: !13)
!98 = !DILocalVariable(name: "y", arg: 2, scope: !95, file: !1, line: 24, type: !13)
!99 = !DILocation(line: 0, scope: !95)
!100 = !DILocation(line: 25, column: 12, scope: !95)
!101 = !DILocation(line: 25, column: 16, scope: !95)
!102 = !DILocation(line: 25, column: 3, scope: !95)
!103 = distinct !DISubprogram(name: "returned_argument", scope: !1, file: !1, line: 41, type: !104, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107)
!104 = !DISubroutineType(types: !105)
!105 = !{!13, !106, !15, !17}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!107 = !{!108, !109, !110, !111, !112, !113}
!108 = !DILocalVariable(name: "out", arg: 1, scope: !103, file: !1, line: 41, type: !106)
!109 = !DILocalVariable(name: "x", arg: 2, scope: !103, file: !1, line: 41, type: !15)
!110 = !DILocalVariable(name: "n", arg: 3, scope: !103, file: !1, line: 41, type: !17)
!111 = !DILocalVariable(name: "r", scope: !103, file: !1, line: 42, type: !106)
!112 = !DILocalVariable(name: "s", scope: !103, file: !1, line: 43, type: !13)
!113 = !DILocalVariable(name: "i", scope: !114, file: !1, line: 44, type: !17)
!114 = distinct !DILexicalBlock(scope: !103, file: !1, line: 44, column: 3)
!115 = !DILocation(line: 0, scope: !103)
!116 = !DILocation(line: 42, column: 15, scope: !103)
!117 = !DILocation(line: 0, scope: !114)
!118 = !DILocation(line: 44, column: 21, scope: !119)
!119 = distinct !DILexicalBlock(scope: !114, file: !1, line: 44, column: 3)
!120 = !DILocation(line: 44, column: 3, scope: !114)
!121 = !DILocation(line: 45, column: 10, scope: !122)
!122 = distinct !DILexicalBlock(scope: !119, file: !1, line: 44, column: 31)
!123 = !DILocation(line: 45, column: 20, scope: !122)
!124 = !DILocation(line: 45, column: 17, scope: !122)
!125 = !DILocation(line: 45, column: 7, scope: !122)
!126 = distinct !{!126, !40}
!127 = !DILocation(line: 47, column: 3, scope: !103)
!128 = distinct !{!128, !120, !129, !44}
!129 = !DILocation(line: 46, column: 3, scope: !114)
!130 = distinct !DISubprogram(name: "fill", scope: !1, file: !1, line: 32, type: !131, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !134)
!131 = !DISubroutineType(types: !132)
!132 = !{!106, !133, !15, !17}
!133 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !106)
!134 = !{!135, !136, !137, !138}
!135 = !DILocalVariable(name: "out", arg: 1, scope: !130, file: !1, line: 32, type: !133)
!136 = !DILocalVariable(name: "x", arg: 2, scope: !130, file: !1, line: 33, type: !15)
!137 = !DILocalVariable(name: "n", arg: 3, scope: !130, file: !1, line: 33, type: !17)
!138 = !DILocalVariable(name: "i", scope: !139, file: !1, line: 34, type: !17)
!139 = distinct !DILexicalBlock(scope: !130, file: !1, line: 34, column: 3)
!140 = !DILocation(line: 0, scope: !130)
!141 = !DILocation(line: 0, scope: !139)
!142 = !DILocation(line: 34, column: 21, scope: !143)
!143 = distinct !DILexicalBlock(scope: !139, file: !1, line: 34, column: 3)
!144 = !DILocation(line: 34, column: 3, scope: !139)
!145 = !DILocation(line: 34, column: 27, scope: !143)
!146 = !DILocation(line: 35, column: 14, scope: !147)
!147 = distinct !DILexicalBlock(scope: !143, file: !1, line: 34, column: 31)
!148 = !DILocation(line: 35, column: 19, scope: !147)
!149 = !DILocation(line: 35, column: 5, scope: !147)
!150 = !DILocation(line: 35, column: 12, scope: !147)
!151 = distinct !{!151, !144, !152, !44, !153, !154}
!152 = !DILocation(line: 36, column: 3, scope: !139)
!153 = !{!"llvm.loop.isvectorized", i32 1}
!154 = !{!"llvm.loop.unroll.runtime.disable"}
!155 = !DILocation(line: 37, column: 3, scope: !130)
!156 = distinct !{!156, !144, !152, !44, !154, !153}
!157 = distinct !DISubprogram(name: "assumed_aligned", scope: !1, file: !1, line: 50, type: !158, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !160)
!158 = !DISubroutineType(types: !159)
!159 = !{!13, !15, !17}
!160 = !{!161, !162, !163, !164, !165}
!161 = !DILocalVariable(name: "x", arg: 1, scope: !157, file: !1, line: 50, type: !15)
!162 = !DILocalVariable(name: "n", arg: 2, scope: !157, file: !1, line: 50, type: !17)
!163 = !DILocalVariable(name: "a", scope: !157, file: !1, line: 51, type: !15)
!164 = !DILocalVariable(name: "p", scope: !157, file: !1, line: 55, type: !13)
!165 = !DILocalVariable(name: "i", scope: !166, file: !1, line: 56, type: !17)
!166 = distinct !DILexicalBlock(scope: !157, file: !1, line: 56, column: 3)
!167 = !DILocation(line: 0, scope: !157)
!168 = !DILocation(line: 51, column: 21, scope: !157)
!169 = !DILocation(line: 52, column: 13, scope: !170)
!170 = distinct !DILexicalBlock(scope: !157, file: !1, line: 52, column: 7)
!171 = !DILocation(line: 0, scope: !166)
!172 = !DILocation(line: 56, column: 21, scope: !173)
!173 = distinct !DILexicalBlock(scope: !166, file: !1, line: 56, column: 3)
!174 = !DILocation(line: 56, column: 3, scope: !166)
!175 = !DILocation(line: 57, column: 10, scope: !176)
!176 = distinct !DILexicalBlock(scope: !173, file: !1, line: 56, column: 31)
!177 = !DILocation(line: 57, column: 7, scope: !176)
!178 = !DILocation(line: 56, column: 27, scope: !173)
!179 = distinct !{!179, !40}
!180 = !DILocation(line: 59, column: 3, scope: !157)
!181 = distinct !{!181, !174, !182, !44}
!182 = !DILocation(line: 58, column: 3, scope: !166)
