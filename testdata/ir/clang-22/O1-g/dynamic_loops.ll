; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/dynamic_loops.c -o ir/clang-22/O1-g/dynamic_loops.ll
; ModuleID = 'c/dynamic_loops.c'
source_filename = "c/dynamic_loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_square_root(double noundef %0) local_unnamed_addr #0 !dbg !17 {
    #dbg_value(double %0, !21, !DIExpression(), !25)
    #dbg_value(double %0, !22, !DIExpression(), !25)
  %2 = fneg double %0
  br label %3, !dbg !26

3:                                                ; preds = %3, %1
  %4 = phi double [ %0, %1 ], [ %11, %3 ], !dbg !27
    #dbg_value(double %4, !22, !DIExpression(), !25)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %4, double %2), !dbg !28
    #dbg_value(double %5, !23, !DIExpression(), !29)
  %6 = tail call double @llvm.fabs.f64(double %5), !dbg !30
  %7 = fcmp olt double %6, 0x3D719799812DEA11, !dbg !32
  %8 = fmul double %4, 2.000000e+00, !dbg !33
  %9 = fdiv double %5, %8, !dbg !33
  %10 = fsub double %4, %9, !dbg !33
  %11 = select i1 %7, double %4, double %10, !dbg !33
    #dbg_value(double %11, !22, !DIExpression(), !25)
  br i1 %7, label %12, label %3

12:                                               ; preds = %3
  ret double %11, !dbg !34
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @zero_trip_while(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !35 {
    #dbg_value(double %0, !39, !DIExpression(), !42)
    #dbg_value(double %1, !40, !DIExpression(), !42)
  %3 = fmul double %0, %0, !dbg !43
    #dbg_value(double %3, !41, !DIExpression(), !42)
  %4 = fcmp olt double %3, %1, !dbg !44
  br i1 %4, label %5, label %9, !dbg !45

5:                                                ; preds = %2, %5
  %6 = phi double [ %7, %5 ], [ %3, %2 ]
    #dbg_value(double %6, !41, !DIExpression(), !42)
  %7 = tail call double @llvm.fmuladd.f64(double %6, double 1.500000e+00, double %0), !dbg !46
    #dbg_value(double %7, !41, !DIExpression(), !42)
  %8 = fcmp olt double %7, %1, !dbg !48
  br i1 %8, label %5, label %9, !dbg !49, !llvm.loop !50

9:                                                ; preds = %5, %2
  %10 = phi double [ %3, %2 ], [ %7, %5 ], !dbg !42
  ret double %10, !dbg !55
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @do_while_halving(double noundef %0) local_unnamed_addr #0 !dbg !56 {
    #dbg_value(double %0, !58, !DIExpression(), !61)
    #dbg_value(double 0.000000e+00, !59, !DIExpression(), !61)
    #dbg_value(double %0, !60, !DIExpression(), !61)
  br label %2, !dbg !62

2:                                                ; preds = %2, %1
  %3 = phi double [ 0.000000e+00, %1 ], [ %5, %2 ], !dbg !61
  %4 = phi double [ %0, %1 ], [ %6, %2 ], !dbg !61
    #dbg_value(double %4, !60, !DIExpression(), !61)
    #dbg_value(double %3, !59, !DIExpression(), !61)
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %0, double %3), !dbg !63
    #dbg_value(double %5, !59, !DIExpression(), !61)
  %6 = fmul double %4, 5.000000e-01, !dbg !65
    #dbg_value(double %6, !60, !DIExpression(), !61)
  %7 = fcmp ogt double %6, 3.000000e-01, !dbg !66
  br i1 %7, label %2, label %8, !dbg !67, !llvm.loop !68

8:                                                ; preds = %2
  ret double %5, !dbg !70
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @bound_changed_in_body(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !71 {
    #dbg_value(ptr %0, !78, !DIExpression(), !83)
    #dbg_value(i32 %1, !79, !DIExpression(), !83)
    #dbg_value(double 0.000000e+00, !80, !DIExpression(), !83)
    #dbg_value(i32 0, !81, !DIExpression(), !84)
  %3 = icmp sgt i32 %1, 0, !dbg !85
  br i1 %3, label %6, label %4, !dbg !87

4:                                                ; preds = %6, %2
  %5 = phi double [ 0.000000e+00, %2 ], [ %13, %6 ], !dbg !83
  ret double %5, !dbg !88

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %17, %6 ], [ 0, %2 ]
  %8 = phi double [ %13, %6 ], [ 0.000000e+00, %2 ]
  %9 = phi i32 [ %16, %6 ], [ %1, %2 ]
    #dbg_value(i64 %7, !81, !DIExpression(), !84)
    #dbg_value(double %8, !80, !DIExpression(), !83)
    #dbg_value(i32 %9, !79, !DIExpression(), !83)
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %7, !dbg !89
  %11 = load double, ptr %10, align 8, !dbg !89, !tbaa !91
  %12 = fmul double %11, %11, !dbg !93
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %11, double %8), !dbg !94
    #dbg_value(double %13, !80, !DIExpression(), !83)
  %14 = fcmp ogt double %11, 2.000000e+00, !dbg !95
  %15 = sext i1 %14 to i32, !dbg !97
  %16 = add nsw i32 %9, %15, !dbg !97
    #dbg_value(i32 %16, !79, !DIExpression(), !83)
  %17 = add nuw nsw i64 %7, 1, !dbg !98
    #dbg_value(i64 %17, !81, !DIExpression(), !84)
  %18 = sext i32 %16 to i64, !dbg !99
  %19 = icmp slt i64 %17, %18, !dbg !99
  br i1 %19, label %6, label %4, !dbg !100, !llvm.loop !101
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @byte_counter_wraps(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !104 {
    #dbg_value(double %0, !108, !DIExpression(), !113)
    #dbg_value(i32 %1, !109, !DIExpression(), !113)
    #dbg_value(double %0, !110, !DIExpression(), !113)
  %3 = trunc i32 %1 to i8, !dbg !114
    #dbg_value(i8 %3, !111, !DIExpression(), !115)
    #dbg_value(double %0, !110, !DIExpression(), !113)
  %4 = icmp eq i8 %3, 3, !dbg !116
  br i1 %4, label %7, label %5, !dbg !118

5:                                                ; preds = %2
  %6 = fmul double %0, %0
  br label %9, !dbg !118

7:                                                ; preds = %9, %2
  %8 = phi double [ %0, %2 ], [ %14, %9 ], !dbg !113
  ret double %8, !dbg !119

9:                                                ; preds = %5, %9
  %10 = phi i8 [ %3, %5 ], [ %15, %9 ]
  %11 = phi double [ %0, %5 ], [ %14, %9 ]
    #dbg_value(i8 %10, !111, !DIExpression(), !115)
    #dbg_value(double %11, !110, !DIExpression(), !113)
  %12 = uitofp i8 %10 to double, !dbg !120
  %13 = fmul double %6, %12, !dbg !122
  %14 = tail call double @llvm.fmuladd.f64(double %11, double 9.000000e-01, double %13), !dbg !123
    #dbg_value(double %14, !110, !DIExpression(), !113)
  %15 = add i8 %10, 1, !dbg !124
    #dbg_value(i8 %15, !111, !DIExpression(), !115)
  %16 = icmp eq i8 %15, 3, !dbg !125
  br i1 %16, label %7, label %9, !dbg !126, !llvm.loop !127
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_latches(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #2 !dbg !130 {
    #dbg_value(ptr %0, !132, !DIExpression(), !137)
    #dbg_value(i32 %1, !133, !DIExpression(), !137)
    #dbg_value(double 1.000000e+00, !134, !DIExpression(), !137)
    #dbg_value(i32 0, !135, !DIExpression(), !137)
    #dbg_label(!136, !138)
  %3 = icmp sgt i32 %1, 0, !dbg !139
  br i1 %3, label %4, label %6, !dbg !141

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !142
  br label %8, !dbg !143

6:                                                ; preds = %8, %2
  %7 = phi double [ 1.000000e+00, %2 ], [ %16, %8 ], !dbg !137
  ret double %7, !dbg !145

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi double [ 1.000000e+00, %4 ], [ %16, %8 ]
    #dbg_value(i64 %9, !135, !DIExpression(), !137)
    #dbg_value(double %10, !134, !DIExpression(), !137)
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !147
  %12 = load double, ptr %11, align 8, !dbg !147, !tbaa !91
  %13 = fcmp olt double %12, 0.000000e+00, !dbg !148
  %14 = fneg double %10, !dbg !143
  %15 = select i1 %13, double %14, double %12, !dbg !143
  %16 = tail call double @llvm.fmuladd.f64(double %15, double %12, double %10), !dbg !137
  %17 = add nuw nsw i64 %9, 1, !dbg !137
    #dbg_value(i64 %17, !135, !DIExpression(), !137)
    #dbg_value(double %16, !134, !DIExpression(), !137)
    #dbg_label(!136, !138)
  %18 = icmp eq i64 %17, %5, !dbg !142
  br i1 %18, label %6, label %8, !dbg !149
}

; Function Attrs: nofree norecurse nounwind memory(errnomem: write) uwtable
define dso_local double @irreducible_cycle(double noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !150 {
    #dbg_value(double %0, !154, !DIExpression(), !161)
    #dbg_value(i32 %1, !155, !DIExpression(), !161)
    #dbg_value(i32 %2, !156, !DIExpression(), !161)
    #dbg_value(double %0, !157, !DIExpression(), !161)
    #dbg_value(i32 0, !158, !DIExpression(), !161)
  %4 = icmp eq i32 %2, 0, !dbg !162
  br i1 %4, label %5, label %10, !dbg !164

5:                                                ; preds = %10, %3
  %6 = phi double [ %14, %10 ], [ %0, %3 ], !dbg !161
  %7 = phi i32 [ %12, %10 ], [ 0, %3 ], !dbg !161
    #dbg_value(i32 %7, !158, !DIExpression(), !161)
    #dbg_value(double %6, !157, !DIExpression(), !161)
    #dbg_label(!159, !165)
  %8 = tail call double @llvm.fmuladd.f64(double %6, double %0, double 5.000000e-01), !dbg !166
    #dbg_value(double %8, !157, !DIExpression(), !161)
  %9 = add nsw i32 %7, 1, !dbg !167
  br label %10, !dbg !168

10:                                               ; preds = %3, %5
  %11 = phi double [ %0, %3 ], [ %8, %5 ], !dbg !161
  %12 = phi i32 [ 1, %3 ], [ %9, %5 ], !dbg !161
    #dbg_value(i32 %12, !158, !DIExpression(), !161)
    #dbg_value(double %11, !157, !DIExpression(), !161)
    #dbg_label(!160, !169)
  %13 = tail call double @sin(double noundef %11) #6, !dbg !170, !tbaa !13
  %14 = fadd double %0, %13, !dbg !171
    #dbg_value(double %14, !157, !DIExpression(), !161)
    #dbg_value(i32 %12, !158, !DIExpression(), !161)
  %15 = icmp slt i32 %12, %1, !dbg !172
  br i1 %15, label %5, label %16, !dbg !174

16:                                               ; preds = %10
  ret double %14, !dbg !175
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !176 double @sin(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @returns_from_three_places(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #2 !dbg !178 {
    #dbg_value(ptr %0, !182, !DIExpression(), !188)
    #dbg_value(i32 %1, !183, !DIExpression(), !188)
    #dbg_value(double %2, !184, !DIExpression(), !188)
    #dbg_value(double 1.000000e+00, !185, !DIExpression(), !188)
    #dbg_value(i32 0, !186, !DIExpression(), !189)
  %4 = icmp sgt i32 %1, 0, !dbg !190
  br i1 %4, label %5, label %24, !dbg !192

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !193
  br label %10, !dbg !194

7:                                                ; preds = %18
  %8 = add nuw nsw i64 %11, 1, !dbg !195
    #dbg_value(i64 %8, !186, !DIExpression(), !189)
    #dbg_value(i64 %8, !186, !DIExpression(), !189)
    #dbg_value(double %19, !185, !DIExpression(), !188)
  %9 = icmp eq i64 %8, %6, !dbg !193
  br i1 %9, label %24, label %10, !dbg !196, !llvm.loop !197

10:                                               ; preds = %5, %7
  %11 = phi i64 [ 0, %5 ], [ %8, %7 ]
  %12 = phi double [ 1.000000e+00, %5 ], [ %19, %7 ]
    #dbg_value(i64 %11, !186, !DIExpression(), !189)
    #dbg_value(double %12, !185, !DIExpression(), !188)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !199
  %14 = load double, ptr %13, align 8, !dbg !199, !tbaa !91
  %15 = fcmp oeq double %14, 0.000000e+00, !dbg !202
  br i1 %15, label %16, label %18, !dbg !203

16:                                               ; preds = %10
  %17 = fmul double %12, %12, !dbg !204
  br label %24, !dbg !206

18:                                               ; preds = %10
  %19 = fmul double %12, %14, !dbg !207
    #dbg_value(double %19, !185, !DIExpression(), !188)
  %20 = fcmp ogt double %19, %2, !dbg !208
    #dbg_value(i64 %11, !186, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !189)
  br i1 %20, label %21, label %7, !dbg !210

21:                                               ; preds = %18
  %22 = load double, ptr %0, align 8, !dbg !211, !tbaa !91
  %23 = fadd double %19, %22, !dbg !213
  br label %24, !dbg !214

24:                                               ; preds = %7, %3, %21, %16
  %25 = phi i1 [ true, %16 ], [ true, %21 ], [ false, %3 ], [ false, %7 ]
  %26 = phi double [ %17, %16 ], [ %23, %21 ], [ undef, %3 ], [ undef, %7 ]
  %27 = phi double [ %12, %16 ], [ %19, %21 ], [ 1.000000e+00, %3 ], [ %19, %7 ], !dbg !188
    #dbg_value(double %27, !185, !DIExpression(), !188)
  %28 = fneg double %27
  %29 = select i1 %25, double %26, double %28
  ret double %29, !dbg !215
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @inner_trip_count_varies(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #2 !dbg !216 {
    #dbg_value(ptr %0, !222, !DIExpression(), !233)
    #dbg_value(ptr %1, !223, !DIExpression(), !233)
    #dbg_value(i32 %2, !224, !DIExpression(), !233)
    #dbg_value(double 0.000000e+00, !225, !DIExpression(), !233)
    #dbg_value(i32 0, !226, !DIExpression(), !234)
  %4 = icmp sgt i32 %2, 0, !dbg !235
  br i1 %4, label %5, label %7, !dbg !236

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !237
  br label %9, !dbg !238

7:                                                ; preds = %17, %3
  %8 = phi double [ 0.000000e+00, %3 ], [ %19, %17 ], !dbg !233
  ret double %8, !dbg !239

9:                                                ; preds = %5, %17
  %10 = phi i64 [ 0, %5 ], [ %20, %17 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %19, %17 ]
    #dbg_value(i64 %10, !226, !DIExpression(), !234)
    #dbg_value(double %11, !225, !DIExpression(), !233)
  %12 = getelementptr inbounds nuw double, ptr %0, i64 %10, !dbg !240
  %13 = load double, ptr %12, align 8, !dbg !241, !tbaa !91
    #dbg_value(double %13, !228, !DIExpression(), !242)
    #dbg_value(i32 0, !231, !DIExpression(), !243)
  %14 = getelementptr inbounds nuw i32, ptr %1, i64 %10
  %15 = load i32, ptr %14, align 4, !tbaa !13
    #dbg_value(i32 0, !231, !DIExpression(), !243)
    #dbg_value(double %13, !228, !DIExpression(), !242)
  %16 = icmp sgt i32 %15, 0, !dbg !244
  br i1 %16, label %22, label %17, !dbg !246

17:                                               ; preds = %30, %9
  %18 = phi double [ %13, %9 ], [ %31, %30 ], !dbg !247
  %19 = fadd double %11, %18, !dbg !248
    #dbg_value(double %19, !225, !DIExpression(), !233)
  %20 = add nuw nsw i64 %10, 1, !dbg !249
    #dbg_value(i64 %20, !226, !DIExpression(), !234)
  %21 = icmp eq i64 %20, %6, !dbg !237
  br i1 %21, label %7, label %9, !dbg !250, !llvm.loop !251

22:                                               ; preds = %9, %30
  %23 = phi i32 [ %32, %30 ], [ 0, %9 ]
  %24 = phi double [ %31, %30 ], [ %13, %9 ]
    #dbg_value(i32 %23, !231, !DIExpression(), !243)
    #dbg_value(double %24, !228, !DIExpression(), !242)
  %25 = icmp eq i32 %23, 2, !dbg !253
  br i1 %25, label %30, label %26, !dbg !256

26:                                               ; preds = %22
  %27 = fmul double %24, %24, !dbg !257
  %28 = load double, ptr %0, align 8, !dbg !258, !tbaa !91
  %29 = tail call double @llvm.fmuladd.f64(double %27, double 5.000000e-01, double %28), !dbg !259
    #dbg_value(double %29, !228, !DIExpression(), !242)
  br label %30, !dbg !260

30:                                               ; preds = %22, %26
  %31 = phi double [ %24, %22 ], [ %29, %26 ], !dbg !242
    #dbg_value(double %31, !228, !DIExpression(), !242)
  %32 = add nuw nsw i32 %23, 1, !dbg !261
    #dbg_value(i32 %32, !231, !DIExpression(), !243)
  %33 = icmp eq i32 %32, %15, !dbg !262
  br i1 %33, label %17, label %22, !dbg !263, !llvm.loop !264
}

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @inner_loop_under_condition(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #5 !dbg !267 {
    #dbg_value(ptr %0, !269, !DIExpression(), !279)
    #dbg_value(i32 %1, !270, !DIExpression(), !279)
    #dbg_value(double 0.000000e+00, !271, !DIExpression(), !279)
    #dbg_value(i32 0, !272, !DIExpression(), !280)
  %3 = icmp sgt i32 %1, 0, !dbg !281
  br i1 %3, label %4, label %6, !dbg !282

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !283
  br label %8, !dbg !284

6:                                                ; preds = %21, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %22, %21 ], !dbg !285
  ret double %7, !dbg !286

8:                                                ; preds = %4, %21
  %9 = phi i64 [ 0, %4 ], [ %23, %21 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %22, %21 ]
    #dbg_value(i64 %9, !272, !DIExpression(), !280)
    #dbg_value(double %10, !271, !DIExpression(), !279)
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !287
  %12 = load double, ptr %11, align 8, !dbg !287, !tbaa !91
  %13 = fcmp ogt double %12, 1.000000e+00, !dbg !288
  br i1 %13, label %14, label %21, !dbg !289

14:                                               ; preds = %8, %14
  %15 = phi double [ %18, %14 ], [ %12, %8 ]
  %16 = phi double [ %19, %14 ], [ %10, %8 ]
    #dbg_value(double %15, !274, !DIExpression(), !290)
    #dbg_value(double %16, !271, !DIExpression(), !279)
  %17 = tail call double @sqrt(double noundef %15) #6, !dbg !291, !tbaa !13
  %18 = fadd double %17, -1.000000e-02, !dbg !293
    #dbg_value(double %18, !274, !DIExpression(), !290)
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %12, double %16), !dbg !294
    #dbg_value(double %19, !271, !DIExpression(), !279)
  %20 = fcmp ogt double %18, 1.000000e+00, !dbg !295
  br i1 %20, label %14, label %21, !dbg !296, !llvm.loop !297

21:                                               ; preds = %14, %8
  %22 = phi double [ %10, %8 ], [ %19, %14 ], !dbg !285
    #dbg_value(double %22, !271, !DIExpression(), !279)
  %23 = add nuw nsw i64 %9, 1, !dbg !300
    #dbg_value(i64 %23, !272, !DIExpression(), !280)
  %24 = icmp eq i64 %23, %5, !dbg !283
  br i1 %24, label %6, label %8, !dbg !301, !llvm.loop !302
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !304 double @sqrt(double noundef) local_unnamed_addr #4

attributes #0 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nounwind memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}
!llvm.errno.tbaa = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/dynamic_loops.c", directory: ".", checksumkind: CSK_MD5, checksum: "a20521cebb6d63bcece85631a11bf5cd")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !15, i64 0}
!15 = !{!"omnipotent char", !16, i64 0}
!16 = !{!"Simple C/C++ TBAA"}
!17 = distinct !DISubprogram(name: "newton_square_root", scope: !1, file: !1, line: 5, type: !18, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20, keyInstructions: true)
!18 = !DISubroutineType(types: !19)
!19 = !{!4, !4}
!20 = !{!21, !22, !23}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !17, file: !1, line: 5, type: !4)
!22 = !DILocalVariable(name: "y", scope: !17, file: !1, line: 6, type: !4)
!23 = !DILocalVariable(name: "e", scope: !24, file: !1, line: 8, type: !4)
!24 = distinct !DILexicalBlock(scope: !17, file: !1, line: 7, column: 13)
!25 = !DILocation(line: 0, scope: !17)
!26 = !DILocation(line: 7, column: 3, scope: !17)
!27 = !DILocation(line: 6, column: 10, scope: !17, atomGroup: 1, atomRank: 1)
!28 = !DILocation(line: 8, column: 22, scope: !24, atomGroup: 2, atomRank: 2)
!29 = !DILocation(line: 0, scope: !24)
!30 = !DILocation(line: 9, column: 9, scope: !31)
!31 = distinct !DILexicalBlock(scope: !24, file: !1, line: 9, column: 9)
!32 = !DILocation(line: 9, column: 17, scope: !31, atomGroup: 3, atomRank: 2)
!33 = !DILocation(line: 9, column: 17, scope: !31, atomGroup: 3, atomRank: 1)
!34 = !DILocation(line: 14, column: 3, scope: !17, atomGroup: 7, atomRank: 1)
!35 = distinct !DISubprogram(name: "zero_trip_while", scope: !1, file: !1, line: 17, type: !36, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38, keyInstructions: true)
!36 = !DISubroutineType(types: !37)
!37 = !{!4, !4, !4}
!38 = !{!39, !40, !41}
!39 = !DILocalVariable(name: "x", arg: 1, scope: !35, file: !1, line: 17, type: !4)
!40 = !DILocalVariable(name: "limit", arg: 2, scope: !35, file: !1, line: 17, type: !4)
!41 = !DILocalVariable(name: "y", scope: !35, file: !1, line: 18, type: !4)
!42 = !DILocation(line: 0, scope: !35)
!43 = !DILocation(line: 18, column: 16, scope: !35, atomGroup: 1, atomRank: 2)
!44 = !DILocation(line: 19, column: 12, scope: !35, atomGroup: 19, atomRank: 1)
!45 = !DILocation(line: 19, column: 3, scope: !35, atomGroup: 20, atomRank: 1)
!46 = !DILocation(line: 20, column: 17, scope: !47, atomGroup: 4, atomRank: 2)
!47 = distinct !DILexicalBlock(scope: !35, file: !1, line: 19, column: 21)
!48 = !DILocation(line: 19, column: 12, scope: !35, atomGroup: 2, atomRank: 1)
!49 = !DILocation(line: 19, column: 3, scope: !35, atomGroup: 3, atomRank: 1)
!50 = distinct !{!50, !51, !52, !53, !54}
!51 = !DILocation(line: 19, column: 3, scope: !35)
!52 = !DILocation(line: 21, column: 3, scope: !35)
!53 = !{!"llvm.loop.mustprogress"}
!54 = !{!"llvm.loop.unroll.disable"}
!55 = !DILocation(line: 22, column: 3, scope: !35, atomGroup: 6, atomRank: 1)
!56 = distinct !DISubprogram(name: "do_while_halving", scope: !1, file: !1, line: 25, type: !18, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !57, keyInstructions: true)
!57 = !{!58, !59, !60}
!58 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 25, type: !4)
!59 = !DILocalVariable(name: "s", scope: !56, file: !1, line: 26, type: !4)
!60 = !DILocalVariable(name: "h", scope: !56, file: !1, line: 27, type: !4)
!61 = !DILocation(line: 0, scope: !56)
!62 = !DILocation(line: 28, column: 3, scope: !56)
!63 = !DILocation(line: 29, column: 7, scope: !64, atomGroup: 3, atomRank: 2)
!64 = distinct !DILexicalBlock(scope: !56, file: !1, line: 28, column: 6)
!65 = !DILocation(line: 30, column: 7, scope: !64, atomGroup: 4, atomRank: 2)
!66 = !DILocation(line: 31, column: 14, scope: !56, atomGroup: 5, atomRank: 1)
!67 = !DILocation(line: 31, column: 3, scope: !64, atomGroup: 6, atomRank: 1)
!68 = distinct !{!68, !62, !69, !53, !54}
!69 = !DILocation(line: 31, column: 19, scope: !56)
!70 = !DILocation(line: 32, column: 3, scope: !56, atomGroup: 8, atomRank: 1)
!71 = distinct !DISubprogram(name: "bound_changed_in_body", scope: !1, file: !1, line: 35, type: !72, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !77, keyInstructions: true)
!72 = !DISubroutineType(types: !73)
!73 = !{!4, !74, !76}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!76 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!77 = !{!78, !79, !80, !81}
!78 = !DILocalVariable(name: "x", arg: 1, scope: !71, file: !1, line: 35, type: !74)
!79 = !DILocalVariable(name: "n", arg: 2, scope: !71, file: !1, line: 35, type: !76)
!80 = !DILocalVariable(name: "s", scope: !71, file: !1, line: 36, type: !4)
!81 = !DILocalVariable(name: "i", scope: !82, file: !1, line: 37, type: !76)
!82 = distinct !DILexicalBlock(scope: !71, file: !1, line: 37, column: 3)
!83 = !DILocation(line: 0, scope: !71)
!84 = !DILocation(line: 0, scope: !82)
!85 = !DILocation(line: 37, column: 21, scope: !86, atomGroup: 21, atomRank: 1)
!86 = distinct !DILexicalBlock(scope: !82, file: !1, line: 37, column: 3)
!87 = !DILocation(line: 37, column: 3, scope: !82, atomGroup: 22, atomRank: 1)
!88 = !DILocation(line: 43, column: 3, scope: !71, atomGroup: 11, atomRank: 1)
!89 = !DILocation(line: 38, column: 10, scope: !90)
!90 = distinct !DILexicalBlock(scope: !86, file: !1, line: 37, column: 31)
!91 = !{!92, !92, i64 0}
!92 = !{!"double", !15, i64 0}
!93 = !DILocation(line: 38, column: 15, scope: !90)
!94 = !DILocation(line: 38, column: 7, scope: !90, atomGroup: 5, atomRank: 2)
!95 = !DILocation(line: 39, column: 14, scope: !96, atomGroup: 6, atomRank: 2)
!96 = distinct !DILexicalBlock(scope: !90, file: !1, line: 39, column: 9)
!97 = !DILocation(line: 39, column: 14, scope: !96, atomGroup: 6, atomRank: 1)
!98 = !DILocation(line: 37, column: 27, scope: !86, atomGroup: 8, atomRank: 2)
!99 = !DILocation(line: 37, column: 21, scope: !86, atomGroup: 3, atomRank: 1)
!100 = !DILocation(line: 37, column: 3, scope: !82, atomGroup: 4, atomRank: 1)
!101 = distinct !{!101, !102, !103, !53, !54}
!102 = !DILocation(line: 37, column: 3, scope: !82)
!103 = !DILocation(line: 42, column: 3, scope: !82)
!104 = distinct !DISubprogram(name: "byte_counter_wraps", scope: !1, file: !1, line: 47, type: !105, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!4, !4, !76}
!107 = !{!108, !109, !110, !111}
!108 = !DILocalVariable(name: "x", arg: 1, scope: !104, file: !1, line: 47, type: !4)
!109 = !DILocalVariable(name: "start", arg: 2, scope: !104, file: !1, line: 47, type: !76)
!110 = !DILocalVariable(name: "s", scope: !104, file: !1, line: 48, type: !4)
!111 = !DILocalVariable(name: "k", scope: !112, file: !1, line: 49, type: !3)
!112 = distinct !DILexicalBlock(scope: !104, file: !1, line: 49, column: 3)
!113 = !DILocation(line: 0, scope: !104)
!114 = !DILocation(line: 49, column: 26, scope: !112, atomGroup: 2, atomRank: 2)
!115 = !DILocation(line: 0, scope: !112)
!116 = !DILocation(line: 49, column: 50, scope: !117, atomGroup: 23, atomRank: 1)
!117 = distinct !DILexicalBlock(scope: !112, file: !1, line: 49, column: 3)
!118 = !DILocation(line: 49, column: 3, scope: !112, atomGroup: 24, atomRank: 1)
!119 = !DILocation(line: 52, column: 3, scope: !104, atomGroup: 9, atomRank: 1)
!120 = !DILocation(line: 50, column: 27, scope: !121)
!121 = distinct !DILexicalBlock(scope: !117, file: !1, line: 49, column: 61)
!122 = !DILocation(line: 50, column: 25, scope: !121)
!123 = !DILocation(line: 50, column: 17, scope: !121, atomGroup: 5, atomRank: 2)
!124 = !DILocation(line: 49, column: 57, scope: !117, atomGroup: 6, atomRank: 2)
!125 = !DILocation(line: 49, column: 50, scope: !117, atomGroup: 3, atomRank: 1)
!126 = !DILocation(line: 49, column: 3, scope: !112, atomGroup: 4, atomRank: 1)
!127 = distinct !{!127, !128, !129, !53, !54}
!128 = !DILocation(line: 49, column: 3, scope: !112)
!129 = !DILocation(line: 51, column: 3, scope: !112)
!130 = distinct !DISubprogram(name: "two_latches", scope: !1, file: !1, line: 55, type: !72, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !131, keyInstructions: true)
!131 = !{!132, !133, !134, !135, !136}
!132 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !1, line: 55, type: !74)
!133 = !DILocalVariable(name: "n", arg: 2, scope: !130, file: !1, line: 55, type: !76)
!134 = !DILocalVariable(name: "s", scope: !130, file: !1, line: 56, type: !4)
!135 = !DILocalVariable(name: "i", scope: !130, file: !1, line: 57, type: !76)
!136 = !DILabel(scope: !130, name: "head", file: !1, line: 58, column: 1)
!137 = !DILocation(line: 0, scope: !130)
!138 = !DILocation(line: 58, column: 1, scope: !130)
!139 = !DILocation(line: 59, column: 9, scope: !140, atomGroup: 25, atomRank: 2)
!140 = distinct !DILexicalBlock(scope: !130, file: !1, line: 59, column: 7)
!141 = !DILocation(line: 59, column: 9, scope: !140, atomGroup: 25, atomRank: 1)
!142 = !DILocation(line: 59, column: 9, scope: !140, atomGroup: 3, atomRank: 2)
!143 = !DILocation(line: 62, column: 12, scope: !144, atomGroup: 5, atomRank: 1)
!144 = distinct !DILexicalBlock(scope: !130, file: !1, line: 62, column: 7)
!145 = !DILocation(line: 60, column: 5, scope: !146, atomGroup: 12, atomRank: 1)
!146 = distinct !DILexicalBlock(scope: !140, file: !1, line: 59, column: 15)
!147 = !DILocation(line: 62, column: 7, scope: !144)
!148 = !DILocation(line: 62, column: 12, scope: !144, atomGroup: 5, atomRank: 2)
!149 = !DILocation(line: 59, column: 9, scope: !140, atomGroup: 3, atomRank: 1)
!150 = distinct !DISubprogram(name: "irreducible_cycle", scope: !1, file: !1, line: 73, type: !151, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !153, keyInstructions: true)
!151 = !DISubroutineType(types: !152)
!152 = !{!4, !4, !76, !76}
!153 = !{!154, !155, !156, !157, !158, !159, !160}
!154 = !DILocalVariable(name: "x", arg: 1, scope: !150, file: !1, line: 73, type: !4)
!155 = !DILocalVariable(name: "n", arg: 2, scope: !150, file: !1, line: 73, type: !76)
!156 = !DILocalVariable(name: "enter_in_middle", arg: 3, scope: !150, file: !1, line: 73, type: !76)
!157 = !DILocalVariable(name: "s", scope: !150, file: !1, line: 74, type: !4)
!158 = !DILocalVariable(name: "i", scope: !150, file: !1, line: 75, type: !76)
!159 = !DILabel(scope: !150, name: "top", file: !1, line: 79, column: 1)
!160 = !DILabel(scope: !150, name: "middle", file: !1, line: 81, column: 1)
!161 = !DILocation(line: 0, scope: !150)
!162 = !DILocation(line: 76, column: 7, scope: !163, atomGroup: 3, atomRank: 2)
!163 = distinct !DILexicalBlock(scope: !150, file: !1, line: 76, column: 7)
!164 = !DILocation(line: 76, column: 7, scope: !163, atomGroup: 3, atomRank: 1)
!165 = !DILocation(line: 79, column: 1, scope: !150)
!166 = !DILocation(line: 80, column: 13, scope: !150, atomGroup: 5, atomRank: 2)
!167 = !DILocation(line: 83, column: 4, scope: !150, atomGroup: 7, atomRank: 2)
!168 = !DILocation(line: 80, column: 3, scope: !150)
!169 = !DILocation(line: 81, column: 1, scope: !150)
!170 = !DILocation(line: 82, column: 7, scope: !150)
!171 = !DILocation(line: 82, column: 14, scope: !150, atomGroup: 6, atomRank: 2)
!172 = !DILocation(line: 84, column: 9, scope: !173, atomGroup: 8, atomRank: 2)
!173 = distinct !DILexicalBlock(scope: !150, file: !1, line: 84, column: 7)
!174 = !DILocation(line: 84, column: 9, scope: !173, atomGroup: 8, atomRank: 1)
!175 = !DILocation(line: 87, column: 3, scope: !150, atomGroup: 11, atomRank: 1)
!176 = !DISubprogram(name: "sin", scope: !177, file: !177, line: 64, type: !18, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!177 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!178 = distinct !DISubprogram(name: "returns_from_three_places", scope: !1, file: !1, line: 90, type: !179, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181, keyInstructions: true)
!179 = !DISubroutineType(types: !180)
!180 = !{!4, !74, !76, !4}
!181 = !{!182, !183, !184, !185, !186}
!182 = !DILocalVariable(name: "x", arg: 1, scope: !178, file: !1, line: 90, type: !74)
!183 = !DILocalVariable(name: "n", arg: 2, scope: !178, file: !1, line: 90, type: !76)
!184 = !DILocalVariable(name: "limit", arg: 3, scope: !178, file: !1, line: 90, type: !4)
!185 = !DILocalVariable(name: "p", scope: !178, file: !1, line: 91, type: !4)
!186 = !DILocalVariable(name: "i", scope: !187, file: !1, line: 92, type: !76)
!187 = distinct !DILexicalBlock(scope: !178, file: !1, line: 92, column: 3)
!188 = !DILocation(line: 0, scope: !178)
!189 = !DILocation(line: 0, scope: !187)
!190 = !DILocation(line: 92, column: 21, scope: !191, atomGroup: 26, atomRank: 1)
!191 = distinct !DILexicalBlock(scope: !187, file: !1, line: 92, column: 3)
!192 = !DILocation(line: 92, column: 3, scope: !187, atomGroup: 27, atomRank: 1)
!193 = !DILocation(line: 92, column: 21, scope: !191, atomGroup: 3, atomRank: 1)
!194 = !DILocation(line: 92, column: 3, scope: !187)
!195 = !DILocation(line: 92, column: 27, scope: !191, atomGroup: 10, atomRank: 2)
!196 = !DILocation(line: 92, column: 3, scope: !187, atomGroup: 4, atomRank: 1)
!197 = distinct !{!197, !194, !198, !53, !54}
!198 = !DILocation(line: 100, column: 3, scope: !187)
!199 = !DILocation(line: 93, column: 9, scope: !200)
!200 = distinct !DILexicalBlock(scope: !201, file: !1, line: 93, column: 9)
!201 = distinct !DILexicalBlock(scope: !191, file: !1, line: 92, column: 31)
!202 = !DILocation(line: 93, column: 14, scope: !200, atomGroup: 5, atomRank: 2)
!203 = !DILocation(line: 93, column: 14, scope: !200, atomGroup: 5, atomRank: 1)
!204 = !DILocation(line: 94, column: 16, scope: !205, atomGroup: 6, atomRank: 2)
!205 = distinct !DILexicalBlock(scope: !200, file: !1, line: 93, column: 22)
!206 = !DILocation(line: 94, column: 7, scope: !205, atomGroup: 6, atomRank: 1)
!207 = !DILocation(line: 96, column: 7, scope: !201, atomGroup: 7, atomRank: 2)
!208 = !DILocation(line: 97, column: 11, scope: !209, atomGroup: 8, atomRank: 2)
!209 = distinct !DILexicalBlock(scope: !201, file: !1, line: 97, column: 9)
!210 = !DILocation(line: 97, column: 11, scope: !209, atomGroup: 8, atomRank: 1)
!211 = !DILocation(line: 98, column: 18, scope: !212)
!212 = distinct !DILexicalBlock(scope: !209, file: !1, line: 97, column: 20)
!213 = !DILocation(line: 98, column: 16, scope: !212, atomGroup: 9, atomRank: 2)
!214 = !DILocation(line: 98, column: 7, scope: !212, atomGroup: 9, atomRank: 1)
!215 = !DILocation(line: 102, column: 1, scope: !178, atomGroup: 13, atomRank: 1)
!216 = distinct !DISubprogram(name: "inner_trip_count_varies", scope: !1, file: !1, line: 104, type: !217, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !221, keyInstructions: true)
!217 = !DISubroutineType(types: !218)
!218 = !{!4, !74, !219, !76}
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !220, size: 64)
!220 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!221 = !{!222, !223, !224, !225, !226, !228, !231}
!222 = !DILocalVariable(name: "x", arg: 1, scope: !216, file: !1, line: 104, type: !74)
!223 = !DILocalVariable(name: "count", arg: 2, scope: !216, file: !1, line: 104, type: !219)
!224 = !DILocalVariable(name: "n", arg: 3, scope: !216, file: !1, line: 104, type: !76)
!225 = !DILocalVariable(name: "s", scope: !216, file: !1, line: 105, type: !4)
!226 = !DILocalVariable(name: "i", scope: !227, file: !1, line: 106, type: !76)
!227 = distinct !DILexicalBlock(scope: !216, file: !1, line: 106, column: 3)
!228 = !DILocalVariable(name: "t", scope: !229, file: !1, line: 107, type: !4)
!229 = distinct !DILexicalBlock(scope: !230, file: !1, line: 106, column: 31)
!230 = distinct !DILexicalBlock(scope: !227, file: !1, line: 106, column: 3)
!231 = !DILocalVariable(name: "j", scope: !232, file: !1, line: 108, type: !76)
!232 = distinct !DILexicalBlock(scope: !229, file: !1, line: 108, column: 5)
!233 = !DILocation(line: 0, scope: !216)
!234 = !DILocation(line: 0, scope: !227)
!235 = !DILocation(line: 106, column: 21, scope: !230, atomGroup: 30, atomRank: 1)
!236 = !DILocation(line: 106, column: 3, scope: !227, atomGroup: 31, atomRank: 1)
!237 = !DILocation(line: 106, column: 21, scope: !230, atomGroup: 3, atomRank: 1)
!238 = !DILocation(line: 106, column: 3, scope: !227)
!239 = !DILocation(line: 116, column: 3, scope: !216, atomGroup: 18, atomRank: 1)
!240 = !DILocation(line: 107, column: 16, scope: !229)
!241 = !DILocation(line: 107, column: 16, scope: !229, atomGroup: 5, atomRank: 2)
!242 = !DILocation(line: 0, scope: !229)
!243 = !DILocation(line: 0, scope: !232)
!244 = !DILocation(line: 108, column: 23, scope: !245, atomGroup: 28, atomRank: 1)
!245 = distinct !DILexicalBlock(scope: !232, file: !1, line: 108, column: 5)
!246 = !DILocation(line: 108, column: 5, scope: !232, atomGroup: 29, atomRank: 1)
!247 = !DILocation(line: 107, column: 12, scope: !229, atomGroup: 5, atomRank: 1)
!248 = !DILocation(line: 114, column: 7, scope: !229, atomGroup: 14, atomRank: 2)
!249 = !DILocation(line: 106, column: 27, scope: !230, atomGroup: 15, atomRank: 2)
!250 = !DILocation(line: 106, column: 3, scope: !227, atomGroup: 4, atomRank: 1)
!251 = distinct !{!251, !238, !252, !53, !54}
!252 = !DILocation(line: 115, column: 3, scope: !227)
!253 = !DILocation(line: 109, column: 13, scope: !254, atomGroup: 9, atomRank: 2)
!254 = distinct !DILexicalBlock(scope: !255, file: !1, line: 109, column: 11)
!255 = distinct !DILexicalBlock(scope: !245, file: !1, line: 108, column: 40)
!256 = !DILocation(line: 109, column: 13, scope: !254, atomGroup: 9, atomRank: 1)
!257 = !DILocation(line: 112, column: 13, scope: !255)
!258 = !DILocation(line: 112, column: 25, scope: !255)
!259 = !DILocation(line: 112, column: 23, scope: !255, atomGroup: 11, atomRank: 2)
!260 = !DILocation(line: 113, column: 5, scope: !255, atomGroup: 13, atomRank: 1)
!261 = !DILocation(line: 108, column: 36, scope: !245, atomGroup: 12, atomRank: 2)
!262 = !DILocation(line: 108, column: 23, scope: !245, atomGroup: 7, atomRank: 1)
!263 = !DILocation(line: 108, column: 5, scope: !232, atomGroup: 8, atomRank: 1)
!264 = distinct !{!264, !265, !266, !53, !54}
!265 = !DILocation(line: 108, column: 5, scope: !232)
!266 = !DILocation(line: 113, column: 5, scope: !232)
!267 = distinct !DISubprogram(name: "inner_loop_under_condition", scope: !1, file: !1, line: 119, type: !72, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !268, keyInstructions: true)
!268 = !{!269, !270, !271, !272, !274}
!269 = !DILocalVariable(name: "x", arg: 1, scope: !267, file: !1, line: 119, type: !74)
!270 = !DILocalVariable(name: "n", arg: 2, scope: !267, file: !1, line: 119, type: !76)
!271 = !DILocalVariable(name: "s", scope: !267, file: !1, line: 120, type: !4)
!272 = !DILocalVariable(name: "i", scope: !273, file: !1, line: 121, type: !76)
!273 = distinct !DILexicalBlock(scope: !267, file: !1, line: 121, column: 3)
!274 = !DILocalVariable(name: "t", scope: !275, file: !1, line: 123, type: !4)
!275 = distinct !DILexicalBlock(scope: !276, file: !1, line: 122, column: 21)
!276 = distinct !DILexicalBlock(scope: !277, file: !1, line: 122, column: 9)
!277 = distinct !DILexicalBlock(scope: !278, file: !1, line: 121, column: 31)
!278 = distinct !DILexicalBlock(scope: !273, file: !1, line: 121, column: 3)
!279 = !DILocation(line: 0, scope: !267)
!280 = !DILocation(line: 0, scope: !273)
!281 = !DILocation(line: 121, column: 21, scope: !278, atomGroup: 34, atomRank: 1)
!282 = !DILocation(line: 121, column: 3, scope: !273, atomGroup: 35, atomRank: 1)
!283 = !DILocation(line: 121, column: 21, scope: !278, atomGroup: 3, atomRank: 1)
!284 = !DILocation(line: 121, column: 3, scope: !273)
!285 = !DILocation(line: 120, column: 10, scope: !267, atomGroup: 1, atomRank: 1)
!286 = !DILocation(line: 130, column: 3, scope: !267, atomGroup: 14, atomRank: 1)
!287 = !DILocation(line: 122, column: 9, scope: !276)
!288 = !DILocation(line: 122, column: 14, scope: !276, atomGroup: 5, atomRank: 2)
!289 = !DILocation(line: 122, column: 14, scope: !276, atomGroup: 5, atomRank: 1)
!290 = !DILocation(line: 0, scope: !275)
!291 = !DILocation(line: 125, column: 13, scope: !292)
!292 = distinct !DILexicalBlock(scope: !275, file: !1, line: 124, column: 23)
!293 = !DILocation(line: 125, column: 21, scope: !292, atomGroup: 9, atomRank: 2)
!294 = !DILocation(line: 126, column: 11, scope: !292, atomGroup: 10, atomRank: 2)
!295 = !DILocation(line: 124, column: 16, scope: !275, atomGroup: 7, atomRank: 1)
!296 = !DILocation(line: 124, column: 7, scope: !275, atomGroup: 8, atomRank: 1)
!297 = distinct !{!297, !298, !299, !53, !54}
!298 = !DILocation(line: 124, column: 7, scope: !275)
!299 = !DILocation(line: 127, column: 7, scope: !275)
!300 = !DILocation(line: 121, column: 27, scope: !278, atomGroup: 11, atomRank: 2)
!301 = !DILocation(line: 121, column: 3, scope: !273, atomGroup: 4, atomRank: 1)
!302 = distinct !{!302, !284, !303, !53, !54}
!303 = !DILocation(line: 129, column: 3, scope: !273)
!304 = !DISubprogram(name: "sqrt", scope: !177, file: !177, line: 143, type: !18, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
