; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm shared.c
; ModuleID = 'shared.c'
source_filename = "shared.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@total = dso_local local_unnamed_addr global double 0.000000e+00, align 8, !dbg !0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @sums(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !21, !DIExpression(), !27)
    #dbg_value(ptr %1, !22, !DIExpression(), !27)
    #dbg_value(i32 %2, !23, !DIExpression(), !27)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !27)
    #dbg_value(i32 0, !25, !DIExpression(), !28)
  %4 = icmp sgt i32 %2, 0, !dbg !29
  br i1 %4, label %5, label %24, !dbg !31

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !29
  %7 = and i64 %6, 1, !dbg !31
  %8 = icmp eq i32 %2, 1, !dbg !31
  br i1 %8, label %11, label %9, !dbg !31

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !31
  br label %26, !dbg !31

11:                                               ; preds = %26, %5
  %12 = phi double [ poison, %5 ], [ %44, %26 ]
  %13 = phi i64 [ 0, %5 ], [ %45, %26 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %44, %26 ]
  %15 = icmp eq i64 %7, 0, !dbg !31
  br i1 %15, label %24, label %16, !dbg !31

16:                                               ; preds = %11
    #dbg_value(i64 %13, !25, !DIExpression(), !28)
    #dbg_value(double %14, !24, !DIExpression(), !27)
  %17 = and i64 %13, 3, !dbg !32
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !33
  %19 = load double, ptr %18, align 8, !dbg !33, !tbaa !34
  %20 = fmul double %19, %19, !dbg !38
  %21 = getelementptr inbounds double, ptr %1, i64 %13, !dbg !39
  %22 = load double, ptr %21, align 8, !dbg !39, !tbaa !34
  %23 = tail call double @llvm.fmuladd.f64(double %20, double %22, double %14), !dbg !40
    #dbg_value(double %23, !24, !DIExpression(), !27)
    #dbg_value(i64 %13, !25, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !28)
  br label %24, !dbg !41

24:                                               ; preds = %16, %11, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %23, %16 ], !dbg !27
  ret double %25, !dbg !41

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %45, %26 ]
  %28 = phi double [ 0.000000e+00, %9 ], [ %44, %26 ]
  %29 = phi i64 [ 0, %9 ], [ %46, %26 ]
    #dbg_value(i64 %27, !25, !DIExpression(), !28)
    #dbg_value(double %28, !24, !DIExpression(), !27)
  %30 = and i64 %27, 2, !dbg !32
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !33
  %32 = load double, ptr %31, align 8, !dbg !33, !tbaa !34
  %33 = fmul double %32, %32, !dbg !38
  %34 = getelementptr inbounds double, ptr %1, i64 %27, !dbg !39
  %35 = load double, ptr %34, align 8, !dbg !39, !tbaa !34
  %36 = tail call double @llvm.fmuladd.f64(double %33, double %35, double %28), !dbg !40
    #dbg_value(double %36, !24, !DIExpression(), !27)
  %37 = or disjoint i64 %27, 1, !dbg !42
    #dbg_value(i64 %37, !25, !DIExpression(), !28)
  %38 = and i64 %37, 3, !dbg !32
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !33
  %40 = load double, ptr %39, align 8, !dbg !33, !tbaa !34
  %41 = fmul double %40, %40, !dbg !38
  %42 = getelementptr inbounds double, ptr %1, i64 %37, !dbg !39
  %43 = load double, ptr %42, align 8, !dbg !39, !tbaa !34
  %44 = tail call double @llvm.fmuladd.f64(double %41, double %43, double %36), !dbg !40
    #dbg_value(double %44, !24, !DIExpression(), !27)
  %45 = add nuw nsw i64 %27, 2, !dbg !42
    #dbg_value(i64 %45, !25, !DIExpression(), !28)
  %46 = add i64 %29, 2, !dbg !31
  %47 = icmp eq i64 %46, %10, !dbg !31
  br i1 %47, label %11, label %26, !dbg !31, !llvm.loop !43
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local double @through_pointer(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !46 {
    #dbg_value(ptr %0, !57, !DIExpression(), !65)
    #dbg_value(ptr %1, !58, !DIExpression(), !65)
    #dbg_value(ptr poison, !59, !DIExpression(), !65)
    #dbg_value(double 0.000000e+00, !60, !DIExpression(), !65)
    #dbg_value(i32 0, !61, !DIExpression(), !66)
    #dbg_value(i64 0, !61, !DIExpression(), !66)
  %3 = tail call fastcc double @layer(ptr noundef %0, ptr noundef %1), !dbg !67
  %4 = load double, ptr %1, align 8, !dbg !69, !tbaa !34
  %5 = fmul double %3, %4, !dbg !70
    #dbg_value(i64 1, !61, !DIExpression(), !66)
  %6 = tail call fastcc double @layer(ptr noundef %0, ptr noundef nonnull %1), !dbg !67
  %7 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !69
  %8 = load double, ptr %7, align 8, !dbg !69, !tbaa !34
  %9 = fmul double %6, %8, !dbg !70
    #dbg_value(i64 2, !61, !DIExpression(), !66)
  %10 = tail call fastcc double @layer(ptr noundef %0, ptr noundef nonnull %1), !dbg !67
  %11 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !69
  %12 = load double, ptr %11, align 8, !dbg !69, !tbaa !34
  %13 = fmul double %10, %12, !dbg !70
    #dbg_value(i64 3, !61, !DIExpression(), !66)
  %14 = tail call fastcc double @layer(ptr noundef %0, ptr noundef nonnull %1), !dbg !67
  %15 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !69
  %16 = load double, ptr %15, align 8, !dbg !69, !tbaa !34
  %17 = fmul double %14, %16, !dbg !70
    #dbg_value(i64 4, !61, !DIExpression(), !66)
    #dbg_value(i64 0, !63, !DIExpression(), !71)
    #dbg_value(double 0.000000e+00, !60, !DIExpression(), !65)
  %18 = tail call double @llvm.fmuladd.f64(double %5, double %5, double 0.000000e+00), !dbg !72
    #dbg_value(double %18, !60, !DIExpression(), !65)
    #dbg_value(i64 1, !63, !DIExpression(), !71)
  %19 = tail call double @llvm.fmuladd.f64(double %9, double %9, double %18), !dbg !72
    #dbg_value(double %19, !60, !DIExpression(), !65)
    #dbg_value(i64 2, !63, !DIExpression(), !71)
  %20 = tail call double @llvm.fmuladd.f64(double %13, double %13, double %19), !dbg !72
    #dbg_value(double %20, !60, !DIExpression(), !65)
    #dbg_value(i64 3, !63, !DIExpression(), !71)
  %21 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %20), !dbg !72
    #dbg_value(double %21, !60, !DIExpression(), !65)
    #dbg_value(i64 4, !63, !DIExpression(), !71)
  ret double %21, !dbg !74
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define internal fastcc double @layer(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 !dbg !75 {
    #dbg_value(ptr %0, !77, !DIExpression(), !86)
    #dbg_value(ptr %1, !78, !DIExpression(), !86)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !87
  %4 = load ptr, ptr %3, align 8, !dbg !87, !tbaa !88
  %5 = load double, ptr %4, align 8, !dbg !91
  %6 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !91
  %7 = load double, ptr %6, align 8, !dbg !91
  %8 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !91
  %9 = load double, ptr %8, align 8, !dbg !91
  %10 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !91
  %11 = load double, ptr %10, align 8, !dbg !91
    #dbg_value(double %5, !79, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !86)
    #dbg_value(double %7, !79, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !86)
    #dbg_value(double %9, !79, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !86)
    #dbg_value(double %11, !79, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !86)
  %12 = load double, ptr %0, align 8, !dbg !92, !tbaa !93
    #dbg_value(double %12, !83, !DIExpression(), !86)
    #dbg_value(i32 0, !84, !DIExpression(), !94)
    #dbg_value(i64 0, !84, !DIExpression(), !94)
    #dbg_value(double %12, !83, !DIExpression(), !86)
  %13 = load double, ptr %1, align 8, !dbg !95, !tbaa !34
  %14 = tail call double @llvm.fmuladd.f64(double %5, double %13, double %12), !dbg !97
    #dbg_value(double %14, !83, !DIExpression(), !86)
    #dbg_value(i64 1, !84, !DIExpression(), !94)
  %15 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !95
  %16 = load double, ptr %15, align 8, !dbg !95, !tbaa !34
  %17 = tail call double @llvm.fmuladd.f64(double %7, double %16, double %14), !dbg !97
    #dbg_value(double %17, !83, !DIExpression(), !86)
    #dbg_value(i64 2, !84, !DIExpression(), !94)
  %18 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !95
  %19 = load double, ptr %18, align 8, !dbg !95, !tbaa !34
  %20 = tail call double @llvm.fmuladd.f64(double %9, double %19, double %17), !dbg !97
    #dbg_value(double %20, !83, !DIExpression(), !86)
    #dbg_value(i64 3, !84, !DIExpression(), !94)
  %21 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !95
  %22 = load double, ptr %21, align 8, !dbg !95, !tbaa !34
  %23 = tail call double @llvm.fmuladd.f64(double %11, double %22, double %20), !dbg !97
    #dbg_value(double %23, !83, !DIExpression(), !86)
    #dbg_value(i64 4, !84, !DIExpression(), !94)
  ret double %23, !dbg !98
}

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite) uwtable
define dso_local double @counted(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 !dbg !99 {
    #dbg_value(ptr %0, !110, !DIExpression(), !118)
    #dbg_value(ptr %1, !111, !DIExpression(), !118)
    #dbg_value(i32 %2, !112, !DIExpression(), !118)
    #dbg_value(i32 0, !113, !DIExpression(), !118)
  %4 = getelementptr inbounds i8, ptr %1, i64 16
  br label %5, !dbg !119

5:                                                ; preds = %5, %3
    #dbg_value(i32 0, !113, !DIExpression(), !118)
  %6 = cmpxchg ptr %4, i32 0, i32 1 acquire monotonic, align 8, !dbg !120
  %7 = extractvalue { i32, i1 } %6, 1, !dbg !120
  br i1 %7, label %8, label %5, !dbg !119, !llvm.loop !121

8:                                                ; preds = %5
  %9 = atomicrmw add ptr %1, i64 1 monotonic, align 8, !dbg !123
  %10 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !124
  %11 = load atomic i64, ptr %10 monotonic, align 8, !dbg !125
    #dbg_value(i64 %11, !114, !DIExpression(), !118)
  %12 = add nsw i64 %11, 1, !dbg !126
  %13 = sext i32 %2 to i64, !dbg !127
  %14 = srem i64 %12, %13, !dbg !128
  store atomic i64 %14, ptr %10 monotonic, align 8, !dbg !129
  store atomic i32 0, ptr %4 release, align 8, !dbg !130
    #dbg_value(double 0.000000e+00, !115, !DIExpression(), !118)
    #dbg_value(i32 0, !116, !DIExpression(), !131)
  %15 = icmp sgt i32 %2, 0, !dbg !132
  br i1 %15, label %16, label %35, !dbg !134

16:                                               ; preds = %8
  %17 = zext nneg i32 %2 to i64, !dbg !132
  %18 = and i64 %17, 1, !dbg !134
  %19 = icmp eq i32 %2, 1, !dbg !134
  br i1 %19, label %22, label %20, !dbg !134

20:                                               ; preds = %16
  %21 = and i64 %17, 2147483646, !dbg !134
  br label %37, !dbg !134

22:                                               ; preds = %37, %16
  %23 = phi double [ poison, %16 ], [ %55, %37 ]
  %24 = phi i64 [ 0, %16 ], [ %56, %37 ]
  %25 = phi double [ 0.000000e+00, %16 ], [ %55, %37 ]
  %26 = icmp eq i64 %18, 0, !dbg !134
  br i1 %26, label %35, label %27, !dbg !134

27:                                               ; preds = %22
    #dbg_value(i64 %24, !116, !DIExpression(), !131)
    #dbg_value(double %25, !115, !DIExpression(), !118)
  %28 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !135
  %29 = load double, ptr %28, align 8, !dbg !135, !tbaa !34
  %30 = add nsw i64 %11, %24, !dbg !136
  %31 = srem i64 %30, %13, !dbg !137
  %32 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !138
  %33 = load double, ptr %32, align 8, !dbg !138, !tbaa !34
  %34 = tail call double @llvm.fmuladd.f64(double %29, double %33, double %25), !dbg !139
    #dbg_value(double %34, !115, !DIExpression(), !118)
    #dbg_value(i64 %24, !116, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !131)
  br label %35, !dbg !140

35:                                               ; preds = %27, %22, %8
  %36 = phi double [ 0.000000e+00, %8 ], [ %23, %22 ], [ %34, %27 ], !dbg !118
  ret double %36, !dbg !140

37:                                               ; preds = %37, %20
  %38 = phi i64 [ 0, %20 ], [ %56, %37 ]
  %39 = phi double [ 0.000000e+00, %20 ], [ %55, %37 ]
  %40 = phi i64 [ 0, %20 ], [ %57, %37 ]
    #dbg_value(i64 %38, !116, !DIExpression(), !131)
    #dbg_value(double %39, !115, !DIExpression(), !118)
  %41 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !135
  %42 = load double, ptr %41, align 8, !dbg !135, !tbaa !34
  %43 = add nsw i64 %11, %38, !dbg !136
  %44 = srem i64 %43, %13, !dbg !137
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !138
  %46 = load double, ptr %45, align 8, !dbg !138, !tbaa !34
  %47 = tail call double @llvm.fmuladd.f64(double %42, double %46, double %39), !dbg !139
    #dbg_value(double %47, !115, !DIExpression(), !118)
  %48 = or disjoint i64 %38, 1, !dbg !141
    #dbg_value(i64 %48, !116, !DIExpression(), !131)
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !135
  %50 = load double, ptr %49, align 8, !dbg !135, !tbaa !34
  %51 = add nsw i64 %11, %48, !dbg !136
  %52 = srem i64 %51, %13, !dbg !137
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !138
  %54 = load double, ptr %53, align 8, !dbg !138, !tbaa !34
  %55 = tail call double @llvm.fmuladd.f64(double %50, double %54, double %47), !dbg !139
    #dbg_value(double %55, !115, !DIExpression(), !118)
  %56 = add nuw nsw i64 %38, 2, !dbg !141
    #dbg_value(i64 %56, !116, !DIExpression(), !131)
  %57 = add i64 %40, 2, !dbg !134
  %58 = icmp eq i64 %57, %21, !dbg !134
  br i1 %58, label %22, label %37, !dbg !134, !llvm.loop !142
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @collected(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #5 !dbg !144 {
    #dbg_value(ptr %0, !148, !DIExpression(), !151)
    #dbg_value(ptr %1, !149, !DIExpression(), !151)
  %3 = load double, ptr %1, align 8, !dbg !152, !tbaa !34
  %4 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !153
  %5 = load double, ptr %4, align 8, !dbg !153, !tbaa !34
  %6 = fmul double %3, %5, !dbg !154
    #dbg_value(double %6, !150, !DIExpression(), !151)
  %7 = atomicrmw fadd ptr %0, double %6 monotonic, align 8, !dbg !155
  ret double %6, !dbg !156
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @exchanged(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #5 !dbg !157 {
    #dbg_value(ptr %0, !159, !DIExpression(), !163)
    #dbg_value(ptr %1, !160, !DIExpression(), !163)
  %3 = load double, ptr %1, align 8, !dbg !164, !tbaa !34
  %4 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !165
  %5 = load double, ptr %4, align 8, !dbg !165, !tbaa !34
  %6 = fmul double %3, %5, !dbg !166
    #dbg_value(double %6, !161, !DIExpression(), !163)
  %7 = bitcast double %6 to i64, !dbg !167
  %8 = atomicrmw xchg ptr %0, i64 %7 monotonic, align 8, !dbg !167
  %9 = bitcast i64 %8 to double, !dbg !167
    #dbg_value(double %9, !162, !DIExpression(), !163)
  ret double %9, !dbg !168
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local x86_fp80 @extended(ptr nocapture noundef readonly %0) local_unnamed_addr #6 !dbg !169 {
    #dbg_value(ptr %0, !176, !DIExpression(), !177)
  %2 = load x86_fp80, ptr %0, align 16, !dbg !178, !tbaa !179
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !181
  %4 = load x86_fp80, ptr %3, align 16, !dbg !181, !tbaa !179
  %5 = fmul x86_fp80 %2, %4, !dbg !182
  ret x86_fp80 %5, !dbg !183
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @remembered(ptr nocapture noundef readonly %0) local_unnamed_addr #7 !dbg !184 {
    #dbg_value(ptr %0, !188, !DIExpression(), !189)
  %2 = load double, ptr %0, align 8, !dbg !190, !tbaa !34
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !191
  %4 = load double, ptr %3, align 8, !dbg !191, !tbaa !34
  %5 = fmul double %2, %4, !dbg !192
  store double %5, ptr @total, align 8, !dbg !193, !tbaa !34
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !194
  %7 = load double, ptr %6, align 8, !dbg !194, !tbaa !34
  %8 = fmul double %5, %7, !dbg !195
  ret double %8, !dbg !196
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 42, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shared.c", directory: ".", checksumkind: CSK_MD5, checksum: "fe20beccc1a442d3556d7a1793ae7c39")
!4 = !{!0}
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "sums", scope: !3, file: !3, line: 5, type: !15, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!5, !17, !17, !19}
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{!21, !22, !23, !24, !25}
!21 = !DILocalVariable(name: "w", arg: 1, scope: !14, file: !3, line: 5, type: !17)
!22 = !DILocalVariable(name: "x", arg: 2, scope: !14, file: !3, line: 5, type: !17)
!23 = !DILocalVariable(name: "n", arg: 3, scope: !14, file: !3, line: 5, type: !19)
!24 = !DILocalVariable(name: "s", scope: !14, file: !3, line: 6, type: !5)
!25 = !DILocalVariable(name: "i", scope: !26, file: !3, line: 7, type: !19)
!26 = distinct !DILexicalBlock(scope: !14, file: !3, line: 7, column: 3)
!27 = !DILocation(line: 0, scope: !14)
!28 = !DILocation(line: 0, scope: !26)
!29 = !DILocation(line: 7, column: 21, scope: !30)
!30 = distinct !DILexicalBlock(scope: !26, file: !3, line: 7, column: 3)
!31 = !DILocation(line: 7, column: 3, scope: !26)
!32 = !DILocation(line: 7, column: 40, scope: !30)
!33 = !DILocation(line: 7, column: 36, scope: !30)
!34 = !{!35, !35, i64 0}
!35 = !{!"double", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = !DILocation(line: 7, column: 45, scope: !30)
!39 = !DILocation(line: 7, column: 58, scope: !30)
!40 = !DILocation(line: 7, column: 33, scope: !30)
!41 = !DILocation(line: 8, column: 3, scope: !14)
!42 = !DILocation(line: 7, column: 27, scope: !30)
!43 = distinct !{!43, !31, !44, !45}
!44 = !DILocation(line: 7, column: 61, scope: !26)
!45 = !{!"llvm.loop.mustprogress"}
!46 = distinct !DISubprogram(name: "through_pointer", scope: !3, file: !3, line: 13, type: !47, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !56)
!47 = !DISubroutineType(types: !48)
!48 = !{!5, !49, !17}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !51)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "model", file: !3, line: 11, size: 128, elements: !52)
!52 = !{!53, !54}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "bias", scope: !51, file: !3, line: 11, baseType: !5, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "weights", scope: !51, file: !3, line: 11, baseType: !55, size: 64, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!56 = !{!57, !58, !59, !60, !61, !63}
!57 = !DILocalVariable(name: "m", arg: 1, scope: !46, file: !3, line: 13, type: !49)
!58 = !DILocalVariable(name: "x", arg: 2, scope: !46, file: !3, line: 13, type: !17)
!59 = !DILocalVariable(name: "h", scope: !46, file: !3, line: 13, type: !55)
!60 = !DILocalVariable(name: "s", scope: !46, file: !3, line: 13, type: !5)
!61 = !DILocalVariable(name: "i", scope: !62, file: !3, line: 13, type: !19)
!62 = distinct !DILexicalBlock(scope: !46, file: !3, line: 13, column: 97)
!63 = !DILocalVariable(name: "i", scope: !64, file: !3, line: 13, type: !19)
!64 = distinct !DILexicalBlock(scope: !46, file: !3, line: 13, column: 152)
!65 = !DILocation(line: 0, scope: !46)
!66 = !DILocation(line: 0, scope: !62)
!67 = !DILocation(line: 13, column: 132, scope: !68)
!68 = distinct !DILexicalBlock(scope: !62, file: !3, line: 13, column: 97)
!69 = !DILocation(line: 13, column: 146, scope: !68)
!70 = !DILocation(line: 13, column: 144, scope: !68)
!71 = !DILocation(line: 0, scope: !64)
!72 = !DILocation(line: 13, column: 182, scope: !73)
!73 = distinct !DILexicalBlock(scope: !64, file: !3, line: 13, column: 152)
!74 = !DILocation(line: 13, column: 207, scope: !46)
!75 = distinct !DISubprogram(name: "layer", scope: !3, file: !3, line: 12, type: !47, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!76 = !{!77, !78, !79, !83, !84}
!77 = !DILocalVariable(name: "m", arg: 1, scope: !75, file: !3, line: 12, type: !49)
!78 = !DILocalVariable(name: "x", arg: 2, scope: !75, file: !3, line: 12, type: !17)
!79 = !DILocalVariable(name: "t", scope: !75, file: !3, line: 12, type: !80)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !DILocalVariable(name: "s", scope: !75, file: !3, line: 12, type: !5)
!84 = !DILocalVariable(name: "i", scope: !85, file: !3, line: 12, type: !19)
!85 = distinct !DILexicalBlock(scope: !75, file: !3, line: 12, column: 155)
!86 = !DILocation(line: 0, scope: !75)
!87 = !DILocation(line: 12, column: 115, scope: !75)
!88 = !{!89, !90, i64 8}
!89 = !{!"model", !35, i64 0, !90, i64 8}
!90 = !{!"any pointer", !36, i64 0}
!91 = !DILocation(line: 12, column: 102, scope: !75)
!92 = !DILocation(line: 12, column: 149, scope: !75)
!93 = !{!89, !35, i64 0}
!94 = !DILocation(line: 0, scope: !85)
!95 = !DILocation(line: 12, column: 195, scope: !96)
!96 = distinct !DILexicalBlock(scope: !85, file: !3, line: 12, column: 155)
!97 = !DILocation(line: 12, column: 185, scope: !96)
!98 = !DILocation(line: 12, column: 201, scope: !75)
!99 = distinct !DISubprogram(name: "counted", scope: !3, file: !3, line: 17, type: !100, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109)
!100 = !DISubroutineType(types: !101)
!101 = !{!5, !55, !102, !19}
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !103, size: 64)
!103 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stats", file: !3, line: 16, size: 192, elements: !104)
!104 = !{!105, !107, !108}
!105 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !103, file: !3, line: 16, baseType: !106, size: 64)
!106 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !103, file: !3, line: 16, baseType: !106, size: 64, offset: 64)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !103, file: !3, line: 16, baseType: !19, size: 32, offset: 128)
!109 = !{!110, !111, !112, !113, !114, !115, !116}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !3, line: 17, type: !55)
!111 = !DILocalVariable(name: "s", arg: 2, scope: !99, file: !3, line: 17, type: !102)
!112 = !DILocalVariable(name: "n", arg: 3, scope: !99, file: !3, line: 17, type: !19)
!113 = !DILocalVariable(name: "open", scope: !99, file: !3, line: 18, type: !19)
!114 = !DILocalVariable(name: "k", scope: !99, file: !3, line: 21, type: !106)
!115 = !DILocalVariable(name: "sum", scope: !99, file: !3, line: 24, type: !5)
!116 = !DILocalVariable(name: "i", scope: !117, file: !3, line: 25, type: !19)
!117 = distinct !DILexicalBlock(scope: !99, file: !3, line: 25, column: 3)
!118 = !DILocation(line: 0, scope: !99)
!119 = !DILocation(line: 19, column: 3, scope: !99)
!120 = !DILocation(line: 19, column: 11, scope: !99)
!121 = distinct !{!121, !119, !122, !45}
!122 = !DILocation(line: 19, column: 106, scope: !99)
!123 = !DILocation(line: 20, column: 3, scope: !99)
!124 = !DILocation(line: 21, column: 32, scope: !99)
!125 = !DILocation(line: 21, column: 12, scope: !99)
!126 = !DILocation(line: 22, column: 33, scope: !99)
!127 = !DILocation(line: 22, column: 40, scope: !99)
!128 = !DILocation(line: 22, column: 38, scope: !99)
!129 = !DILocation(line: 22, column: 3, scope: !99)
!130 = !DILocation(line: 23, column: 3, scope: !99)
!131 = !DILocation(line: 0, scope: !117)
!132 = !DILocation(line: 25, column: 21, scope: !133)
!133 = distinct !DILexicalBlock(scope: !117, file: !3, line: 25, column: 3)
!134 = !DILocation(line: 25, column: 3, scope: !117)
!135 = !DILocation(line: 25, column: 38, scope: !133)
!136 = !DILocation(line: 25, column: 50, scope: !133)
!137 = !DILocation(line: 25, column: 55, scope: !133)
!138 = !DILocation(line: 25, column: 45, scope: !133)
!139 = !DILocation(line: 25, column: 35, scope: !133)
!140 = !DILocation(line: 26, column: 3, scope: !99)
!141 = !DILocation(line: 25, column: 27, scope: !133)
!142 = distinct !{!142, !134, !143, !45}
!143 = !DILocation(line: 25, column: 58, scope: !117)
!144 = distinct !DISubprogram(name: "collected", scope: !3, file: !3, line: 29, type: !145, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{!5, !55, !17}
!147 = !{!148, !149, !150}
!148 = !DILocalVariable(name: "total", arg: 1, scope: !144, file: !3, line: 29, type: !55)
!149 = !DILocalVariable(name: "x", arg: 2, scope: !144, file: !3, line: 29, type: !17)
!150 = !DILocalVariable(name: "s", scope: !144, file: !3, line: 30, type: !5)
!151 = !DILocation(line: 0, scope: !144)
!152 = !DILocation(line: 30, column: 14, scope: !144)
!153 = !DILocation(line: 30, column: 21, scope: !144)
!154 = !DILocation(line: 30, column: 19, scope: !144)
!155 = !DILocation(line: 31, column: 3, scope: !144)
!156 = !DILocation(line: 32, column: 3, scope: !144)
!157 = distinct !DISubprogram(name: "exchanged", scope: !3, file: !3, line: 34, type: !145, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !158)
!158 = !{!159, !160, !161, !162}
!159 = !DILocalVariable(name: "place", arg: 1, scope: !157, file: !3, line: 34, type: !55)
!160 = !DILocalVariable(name: "x", arg: 2, scope: !157, file: !3, line: 34, type: !17)
!161 = !DILocalVariable(name: "s", scope: !157, file: !3, line: 35, type: !5)
!162 = !DILocalVariable(name: "old", scope: !157, file: !3, line: 35, type: !5)
!163 = !DILocation(line: 0, scope: !157)
!164 = !DILocation(line: 35, column: 14, scope: !157)
!165 = !DILocation(line: 35, column: 21, scope: !157)
!166 = !DILocation(line: 35, column: 19, scope: !157)
!167 = !DILocation(line: 36, column: 3, scope: !157)
!168 = !DILocation(line: 37, column: 3, scope: !157)
!169 = distinct !DISubprogram(name: "extended", scope: !3, file: !3, line: 40, type: !170, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175)
!170 = !DISubroutineType(types: !171)
!171 = !{!172, !173}
!172 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !174, size: 64)
!174 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !172)
!175 = !{!176}
!176 = !DILocalVariable(name: "x", arg: 1, scope: !169, file: !3, line: 40, type: !173)
!177 = !DILocation(line: 0, scope: !169)
!178 = !DILocation(line: 40, column: 53, scope: !169)
!179 = !{!180, !180, i64 0}
!180 = !{!"long double", !36, i64 0}
!181 = !DILocation(line: 40, column: 60, scope: !169)
!182 = !DILocation(line: 40, column: 58, scope: !169)
!183 = !DILocation(line: 40, column: 46, scope: !169)
!184 = distinct !DISubprogram(name: "remembered", scope: !3, file: !3, line: 43, type: !185, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187)
!185 = !DISubroutineType(types: !186)
!186 = !{!5, !17}
!187 = !{!188}
!188 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !3, line: 43, type: !17)
!189 = !DILocation(line: 0, scope: !184)
!190 = !DILocation(line: 43, column: 46, scope: !184)
!191 = !DILocation(line: 43, column: 53, scope: !184)
!192 = !DILocation(line: 43, column: 51, scope: !184)
!193 = !DILocation(line: 43, column: 44, scope: !184)
!194 = !DILocation(line: 43, column: 74, scope: !184)
!195 = !DILocation(line: 43, column: 72, scope: !184)
!196 = !DILocation(line: 43, column: 59, scope: !184)
