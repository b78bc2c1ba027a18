; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/in_place.c -o ir/clang-16/O1-g/in_place.ll
; ModuleID = 'c/in_place.c'
source_filename = "c/in_place.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @square_in_place_three_times(ptr nocapture noundef %0) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !15, metadata !DIExpression()), !dbg !19
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  %2 = load double, ptr %0, align 8, !tbaa !21
  call void @llvm.dbg.value(metadata i32 0, metadata !16, metadata !DIExpression()), !dbg !20
  br label %4, !dbg !25

3:                                                ; preds = %4
  store double %7, ptr %0, align 8, !dbg !26, !tbaa !21
  ret double %7, !dbg !29

4:                                                ; preds = %1, %4
  %5 = phi i32 [ 0, %1 ], [ %8, %4 ]
  %6 = phi double [ %2, %1 ], [ %7, %4 ]
  call void @llvm.dbg.value(metadata i32 %5, metadata !16, metadata !DIExpression()), !dbg !20
  %7 = fmul double %6, %6, !dbg !30
  %8 = add nuw nsw i32 %5, 1, !dbg !31
  call void @llvm.dbg.value(metadata i32 %8, metadata !16, metadata !DIExpression()), !dbg !20
  %9 = icmp eq i32 %8, 3, !dbg !32
  br i1 %9, label %3, label %4, !dbg !25, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !37 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !41, metadata !DIExpression()), !dbg !45
  call void @llvm.dbg.value(metadata i32 %1, metadata !42, metadata !DIExpression()), !dbg !45
  call void @llvm.dbg.value(metadata i32 1, metadata !43, metadata !DIExpression()), !dbg !46
  %3 = icmp sgt i32 %1, 1, !dbg !47
  br i1 %3, label %4, label %7, !dbg !49

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !47
  %6 = load double, ptr %0, align 8
  br label %12, !dbg !49

7:                                                ; preds = %12, %2
  %8 = add nsw i32 %1, -1, !dbg !50
  %9 = sext i32 %8 to i64, !dbg !51
  %10 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !51
  %11 = load double, ptr %10, align 8, !dbg !51, !tbaa !21
  ret double %11, !dbg !52

12:                                               ; preds = %4, %12
  %13 = phi double [ %6, %4 ], [ %17, %12 ]
  %14 = phi i64 [ 1, %4 ], [ %18, %12 ]
  call void @llvm.dbg.value(metadata i64 %14, metadata !43, metadata !DIExpression()), !dbg !46
  %15 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !53
  %16 = load double, ptr %15, align 8, !dbg !53, !tbaa !21
  %17 = fmul double %13, %16, !dbg !55
  store double %17, ptr %15, align 8, !dbg !56, !tbaa !21
  %18 = add nuw nsw i64 %14, 1, !dbg !57
  call void @llvm.dbg.value(metadata i64 %18, metadata !43, metadata !DIExpression()), !dbg !46
  %19 = icmp eq i64 %18, %5, !dbg !47
  br i1 %19, label %7, label %12, !dbg !49, !llvm.loop !58
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @swap_recurrence(double noundef %0, double noundef %1) local_unnamed_addr #1 !dbg !60 {
  call void @llvm.dbg.value(metadata double %0, metadata !64, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %1, metadata !65, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata i32 0, metadata !66, metadata !DIExpression()), !dbg !72
  br label %5, !dbg !73

3:                                                ; preds = %5
  %4 = tail call double @llvm.fmuladd.f64(double %9, double 2.000000e+00, double %8), !dbg !74
  ret double %4, !dbg !75

5:                                                ; preds = %2, %5
  %6 = phi double [ %0, %2 ], [ %8, %5 ]
  %7 = phi i32 [ 0, %2 ], [ %10, %5 ]
  %8 = phi double [ %1, %2 ], [ %9, %5 ]
  call void @llvm.dbg.value(metadata i32 %7, metadata !66, metadata !DIExpression()), !dbg !72
  call void @llvm.dbg.value(metadata double %8, metadata !65, metadata !DIExpression()), !dbg !71
  call void @llvm.dbg.value(metadata double %6, metadata !68, metadata !DIExpression()), !dbg !76
  call void @llvm.dbg.value(metadata double %8, metadata !64, metadata !DIExpression()), !dbg !71
  %9 = fmul double %8, %6, !dbg !77
  call void @llvm.dbg.value(metadata double %9, metadata !65, metadata !DIExpression()), !dbg !71
  %10 = add nuw nsw i32 %7, 1, !dbg !78
  call void @llvm.dbg.value(metadata i32 %10, metadata !66, metadata !DIExpression()), !dbg !72
  %11 = icmp eq i32 %10, 3, !dbg !79
  br i1 %11, label %3, label %5, !dbg !73, !llvm.loop !80
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local double @rotate_three(double noundef %0, double noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #1 !dbg !82 {
  call void @llvm.dbg.value(metadata double %0, metadata !86, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata double %1, metadata !87, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata double %2, metadata !88, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata i32 %3, metadata !89, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata i32 0, metadata !90, metadata !DIExpression()), !dbg !96
  %5 = icmp sgt i32 %3, 0, !dbg !97
  br i1 %5, label %12, label %6, !dbg !98

6:                                                ; preds = %12, %4
  %7 = phi double [ %2, %4 ], [ %17, %12 ]
  %8 = phi double [ %1, %4 ], [ %16, %12 ]
  %9 = phi double [ %0, %4 ], [ %15, %12 ]
  %10 = fneg double %7, !dbg !99
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %8, double %10), !dbg !99
  ret double %11, !dbg !100

12:                                               ; preds = %4, %12
  %13 = phi double [ %15, %12 ], [ %0, %4 ]
  %14 = phi i32 [ %18, %12 ], [ 0, %4 ]
  %15 = phi double [ %16, %12 ], [ %1, %4 ]
  %16 = phi double [ %17, %12 ], [ %2, %4 ]
  call void @llvm.dbg.value(metadata i32 %14, metadata !90, metadata !DIExpression()), !dbg !96
  call void @llvm.dbg.value(metadata double %16, metadata !88, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata double %13, metadata !92, metadata !DIExpression()), !dbg !101
  call void @llvm.dbg.value(metadata double %15, metadata !86, metadata !DIExpression()), !dbg !95
  call void @llvm.dbg.value(metadata double %16, metadata !87, metadata !DIExpression()), !dbg !95
  %17 = tail call double @llvm.fmuladd.f64(double %13, double %15, double %16), !dbg !102
  call void @llvm.dbg.value(metadata double %17, metadata !88, metadata !DIExpression()), !dbg !95
  %18 = add nuw nsw i32 %14, 1, !dbg !103
  call void @llvm.dbg.value(metadata i32 %18, metadata !90, metadata !DIExpression()), !dbg !96
  %19 = icmp eq i32 %18, %3, !dbg !97
  br i1 %19, label %6, label %12, !dbg !98, !llvm.loop !104
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @smooth_in_place(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !106 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !110, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 %1, metadata !111, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 %2, metadata !112, metadata !DIExpression()), !dbg !119
  call void @llvm.dbg.value(metadata i32 0, metadata !113, metadata !DIExpression()), !dbg !120
  %4 = icmp sgt i32 %2, 0, !dbg !121
  br i1 %4, label %5, label %13, !dbg !122

5:                                                ; preds = %3
  %6 = add i32 %1, -1
  %7 = icmp sgt i32 %1, 2
  %8 = zext i32 %6 to i64
  br label %9, !dbg !122

9:                                                ; preds = %5, %14
  %10 = phi i32 [ 0, %5 ], [ %15, %14 ]
  call void @llvm.dbg.value(metadata i32 %10, metadata !113, metadata !DIExpression()), !dbg !120
  call void @llvm.dbg.value(metadata i32 1, metadata !115, metadata !DIExpression()), !dbg !123
  br i1 %7, label %11, label %14, !dbg !124

11:                                               ; preds = %9
  %12 = load double, ptr %0, align 8
  br label %17, !dbg !124

13:                                               ; preds = %14, %3
  ret void, !dbg !125

14:                                               ; preds = %17, %9
  %15 = add nuw nsw i32 %10, 1, !dbg !126
  call void @llvm.dbg.value(metadata i32 %15, metadata !113, metadata !DIExpression()), !dbg !120
  %16 = icmp eq i32 %15, %2, !dbg !121
  br i1 %16, label %13, label %9, !dbg !122, !llvm.loop !127

17:                                               ; preds = %11, %17
  %18 = phi double [ %12, %11 ], [ %29, %17 ]
  %19 = phi i64 [ 1, %11 ], [ %23, %17 ]
  call void @llvm.dbg.value(metadata i64 %19, metadata !115, metadata !DIExpression()), !dbg !123
  %20 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !129
  %21 = load double, ptr %20, align 8, !dbg !129, !tbaa !21
  %22 = tail call double @llvm.fmuladd.f64(double %21, double 2.000000e+00, double %18), !dbg !132
  %23 = add nuw nsw i64 %19, 1, !dbg !133
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !134
  %25 = load double, ptr %24, align 8, !dbg !134, !tbaa !21
  %26 = fadd double %22, %25, !dbg !135
  %27 = fmul double %21, 1.000000e-01, !dbg !136
  %28 = fmul double %21, %27, !dbg !137
  %29 = tail call double @llvm.fmuladd.f64(double %26, double 2.500000e-01, double %28), !dbg !138
  store double %29, ptr %20, align 8, !dbg !139, !tbaa !21
  call void @llvm.dbg.value(metadata i64 %23, metadata !115, metadata !DIExpression()), !dbg !123
  %30 = icmp eq i64 %23, %8, !dbg !140
  br i1 %30, label %14, label %17, !dbg !124, !llvm.loop !141
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @normalise_in_place(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !143 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !147, metadata !DIExpression()), !dbg !154
  call void @llvm.dbg.value(metadata i32 %1, metadata !148, metadata !DIExpression()), !dbg !154
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !149, metadata !DIExpression()), !dbg !154
  call void @llvm.dbg.value(metadata i32 0, metadata !150, metadata !DIExpression()), !dbg !155
  %3 = icmp sgt i32 %1, 0, !dbg !156
  br i1 %3, label %4, label %6, !dbg !158

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !156
  br label %12, !dbg !158

6:                                                ; preds = %12, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %17, %12 ], !dbg !154
  %8 = tail call double @sqrt(double noundef %7) #7, !dbg !159
  call void @llvm.dbg.value(metadata double %8, metadata !149, metadata !DIExpression()), !dbg !154
  call void @llvm.dbg.value(metadata i32 0, metadata !152, metadata !DIExpression()), !dbg !160
  %9 = icmp sgt i32 %1, 0, !dbg !161
  br i1 %9, label %10, label %20, !dbg !163

10:                                               ; preds = %6
  %11 = zext i32 %1 to i64, !dbg !161
  br label %21, !dbg !163

12:                                               ; preds = %4, %12
  %13 = phi i64 [ 0, %4 ], [ %18, %12 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %17, %12 ]
  call void @llvm.dbg.value(metadata i64 %13, metadata !150, metadata !DIExpression()), !dbg !155
  call void @llvm.dbg.value(metadata double %14, metadata !149, metadata !DIExpression()), !dbg !154
  %15 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !164
  %16 = load double, ptr %15, align 8, !dbg !164, !tbaa !21
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %14), !dbg !166
  call void @llvm.dbg.value(metadata double %17, metadata !149, metadata !DIExpression()), !dbg !154
  %18 = add nuw nsw i64 %13, 1, !dbg !167
  call void @llvm.dbg.value(metadata i64 %18, metadata !150, metadata !DIExpression()), !dbg !155
  %19 = icmp eq i64 %18, %5, !dbg !156
  br i1 %19, label %6, label %12, !dbg !158, !llvm.loop !168

20:                                               ; preds = %21, %6
  ret void, !dbg !170

21:                                               ; preds = %10, %21
  %22 = phi i64 [ 0, %10 ], [ %26, %21 ]
  call void @llvm.dbg.value(metadata i64 %22, metadata !152, metadata !DIExpression()), !dbg !160
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !171
  %24 = load double, ptr %23, align 8, !dbg !173, !tbaa !21
  %25 = fdiv double %24, %8, !dbg !173
  store double %25, ptr %23, align 8, !dbg !173, !tbaa !21
  %26 = add nuw nsw i64 %22, 1, !dbg !174
  call void @llvm.dbg.value(metadata i64 %26, metadata !152, metadata !DIExpression()), !dbg !160
  %27 = icmp eq i64 %26, %11, !dbg !161
  br i1 %27, label %20, label %21, !dbg !163, !llvm.loop !175
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !177 double @sqrt(double noundef) local_unnamed_addr #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @weighted_sorted_sum(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !182 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !184, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 %1, metadata !185, metadata !DIExpression()), !dbg !200
  call void @llvm.dbg.value(metadata i32 0, metadata !186, metadata !DIExpression()), !dbg !201
  %3 = icmp sgt i32 %1, 0, !dbg !202
  br i1 %3, label %4, label %12, !dbg !203

4:                                                ; preds = %2, %16
  %5 = phi i32 [ %7, %16 ], [ %1, %2 ]
  %6 = phi i32 [ %17, %16 ], [ 0, %2 ]
  %7 = add i32 %5, -1, !dbg !203
  call void @llvm.dbg.value(metadata i32 %6, metadata !186, metadata !DIExpression()), !dbg !201
  %8 = sub nsw i32 %1, %6
  call void @llvm.dbg.value(metadata i32 0, metadata !188, metadata !DIExpression()), !dbg !204
  %9 = icmp sgt i32 %8, 1, !dbg !205
  br i1 %9, label %10, label %16, !dbg !206

10:                                               ; preds = %4
  %11 = zext i32 %7 to i64, !dbg !205
  br label %19, !dbg !206

12:                                               ; preds = %16, %2
  call void @llvm.dbg.value(metadata i32 0, metadata !198, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !197, metadata !DIExpression()), !dbg !200
  %13 = icmp sgt i32 %1, 0, !dbg !208
  br i1 %13, label %14, label %32, !dbg !210

14:                                               ; preds = %12
  %15 = zext i32 %1 to i64, !dbg !208
  br label %34, !dbg !210

16:                                               ; preds = %29, %4
  %17 = add nuw nsw i32 %6, 1, !dbg !211
  call void @llvm.dbg.value(metadata i32 %17, metadata !186, metadata !DIExpression()), !dbg !201
  %18 = icmp eq i32 %17, %1, !dbg !202
  br i1 %18, label %12, label %4, !dbg !203, !llvm.loop !212

19:                                               ; preds = %10, %29
  %20 = phi i64 [ 0, %10 ], [ %22, %29 ]
  %21 = phi i64 [ 1, %10 ], [ %30, %29 ]
  %22 = add nuw nsw i64 %20, 1
  call void @llvm.dbg.value(metadata i64 %20, metadata !188, metadata !DIExpression()), !dbg !204
  %23 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !214
  %24 = load double, ptr %23, align 8, !dbg !214, !tbaa !21
  %25 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !215
  %26 = load double, ptr %25, align 8, !dbg !215, !tbaa !21
  %27 = fcmp ogt double %24, %26, !dbg !216
  br i1 %27, label %28, label %29, !dbg !217

28:                                               ; preds = %19
  call void @llvm.dbg.value(metadata double %24, metadata !192, metadata !DIExpression()), !dbg !218
  store double %26, ptr %23, align 8, !dbg !219, !tbaa !21
  store double %24, ptr %25, align 8, !dbg !220, !tbaa !21
  br label %29, !dbg !221

29:                                               ; preds = %19, %28
  call void @llvm.dbg.value(metadata i64 %21, metadata !188, metadata !DIExpression()), !dbg !204
  %30 = add nuw nsw i64 %21, 1, !dbg !222
  %31 = icmp eq i64 %22, %11, !dbg !205
  br i1 %31, label %16, label %19, !dbg !206, !llvm.loop !223

32:                                               ; preds = %34, %12
  %33 = phi double [ 0.000000e+00, %12 ], [ %43, %34 ], !dbg !200
  ret double %33, !dbg !225

34:                                               ; preds = %14, %34
  %35 = phi i64 [ 0, %14 ], [ %37, %34 ]
  %36 = phi double [ 0.000000e+00, %14 ], [ %43, %34 ]
  call void @llvm.dbg.value(metadata i64 %35, metadata !198, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %36, metadata !197, metadata !DIExpression()), !dbg !200
  %37 = add nuw nsw i64 %35, 1, !dbg !226
  %38 = trunc i64 %37 to i32, !dbg !228
  %39 = sitofp i32 %38 to double, !dbg !228
  %40 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !229
  %41 = load double, ptr %40, align 8, !dbg !229, !tbaa !21
  %42 = fmul double %41, %39, !dbg !230
  %43 = tail call double @llvm.fmuladd.f64(double %42, double %41, double %36), !dbg !231
  call void @llvm.dbg.value(metadata i64 %37, metadata !198, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata double %43, metadata !197, metadata !DIExpression()), !dbg !200
  %44 = icmp eq i64 %37, %15, !dbg !208
  br i1 %44, label %32, label %34, !dbg !210, !llvm.loop !232
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/in_place.c", directory: ".", checksumkind: CSK_MD5, checksum: "0ba3941e95789dc1f9c4b237186377e3")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!9 = distinct !DISubprogram(name: "square_in_place_three_times", scope: !1, file: !1, line: 4, type: !10, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !16}
!15 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 4, type: !13)
!16 = !DILocalVariable(name: "i", scope: !17, file: !1, line: 5, type: !18)
!17 = distinct !DILexicalBlock(scope: !9, file: !1, line: 5, column: 3)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DILocation(line: 0, scope: !9)
!20 = !DILocation(line: 0, scope: !17)
!21 = !{!22, !22, i64 0}
!22 = !{!"double", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = !DILocation(line: 5, column: 3, scope: !17)
!26 = !DILocation(line: 6, scope: !27)
!27 = distinct !DILexicalBlock(scope: !28, file: !1, line: 5, column: 31)
!28 = distinct !DILexicalBlock(scope: !17, file: !1, line: 5, column: 3)
!29 = !DILocation(line: 8, column: 3, scope: !9)
!30 = !DILocation(line: 6, column: 13, scope: !27)
!31 = !DILocation(line: 5, column: 27, scope: !28)
!32 = !DILocation(line: 5, column: 21, scope: !28)
!33 = distinct !{!33, !25, !34, !35, !36}
!34 = !DILocation(line: 7, column: 3, scope: !17)
!35 = !{!"llvm.loop.mustprogress"}
!36 = !{!"llvm.loop.unroll.disable"}
!37 = distinct !DISubprogram(name: "prefix_product_in_place", scope: !1, file: !1, line: 11, type: !38, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !40)
!38 = !DISubroutineType(types: !39)
!39 = !{!12, !13, !18}
!40 = !{!41, !42, !43}
!41 = !DILocalVariable(name: "a", arg: 1, scope: !37, file: !1, line: 11, type: !13)
!42 = !DILocalVariable(name: "n", arg: 2, scope: !37, file: !1, line: 11, type: !18)
!43 = !DILocalVariable(name: "i", scope: !44, file: !1, line: 12, type: !18)
!44 = distinct !DILexicalBlock(scope: !37, file: !1, line: 12, column: 3)
!45 = !DILocation(line: 0, scope: !37)
!46 = !DILocation(line: 0, scope: !44)
!47 = !DILocation(line: 12, column: 21, scope: !48)
!48 = distinct !DILexicalBlock(scope: !44, file: !1, line: 12, column: 3)
!49 = !DILocation(line: 12, column: 3, scope: !44)
!50 = !DILocation(line: 15, column: 14, scope: !37)
!51 = !DILocation(line: 15, column: 10, scope: !37)
!52 = !DILocation(line: 15, column: 3, scope: !37)
!53 = !DILocation(line: 13, column: 23, scope: !54)
!54 = distinct !DILexicalBlock(scope: !48, file: !1, line: 12, column: 31)
!55 = !DILocation(line: 13, column: 21, scope: !54)
!56 = !DILocation(line: 13, column: 10, scope: !54)
!57 = !DILocation(line: 12, column: 27, scope: !48)
!58 = distinct !{!58, !49, !59, !35, !36}
!59 = !DILocation(line: 14, column: 3, scope: !44)
!60 = distinct !DISubprogram(name: "swap_recurrence", scope: !1, file: !1, line: 18, type: !61, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!12, !12, !12}
!63 = !{!64, !65, !66, !68}
!64 = !DILocalVariable(name: "a", arg: 1, scope: !60, file: !1, line: 18, type: !12)
!65 = !DILocalVariable(name: "b", arg: 2, scope: !60, file: !1, line: 18, type: !12)
!66 = !DILocalVariable(name: "i", scope: !67, file: !1, line: 19, type: !18)
!67 = distinct !DILexicalBlock(scope: !60, file: !1, line: 19, column: 3)
!68 = !DILocalVariable(name: "t", scope: !69, file: !1, line: 20, type: !12)
!69 = distinct !DILexicalBlock(scope: !70, file: !1, line: 19, column: 31)
!70 = distinct !DILexicalBlock(scope: !67, file: !1, line: 19, column: 3)
!71 = !DILocation(line: 0, scope: !60)
!72 = !DILocation(line: 0, scope: !67)
!73 = !DILocation(line: 19, column: 3, scope: !67)
!74 = !DILocation(line: 24, column: 12, scope: !60)
!75 = !DILocation(line: 24, column: 3, scope: !60)
!76 = !DILocation(line: 0, scope: !69)
!77 = !DILocation(line: 22, column: 11, scope: !69)
!78 = !DILocation(line: 19, column: 27, scope: !70)
!79 = !DILocation(line: 19, column: 21, scope: !70)
!80 = distinct !{!80, !73, !81, !35, !36}
!81 = !DILocation(line: 23, column: 3, scope: !67)
!82 = distinct !DISubprogram(name: "rotate_three", scope: !1, file: !1, line: 28, type: !83, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{!12, !12, !12, !12, !18}
!85 = !{!86, !87, !88, !89, !90, !92}
!86 = !DILocalVariable(name: "a", arg: 1, scope: !82, file: !1, line: 28, type: !12)
!87 = !DILocalVariable(name: "b", arg: 2, scope: !82, file: !1, line: 28, type: !12)
!88 = !DILocalVariable(name: "c", arg: 3, scope: !82, file: !1, line: 28, type: !12)
!89 = !DILocalVariable(name: "n", arg: 4, scope: !82, file: !1, line: 28, type: !18)
!90 = !DILocalVariable(name: "i", scope: !91, file: !1, line: 29, type: !18)
!91 = distinct !DILexicalBlock(scope: !82, file: !1, line: 29, column: 3)
!92 = !DILocalVariable(name: "t", scope: !93, file: !1, line: 30, type: !12)
!93 = distinct !DILexicalBlock(scope: !94, file: !1, line: 29, column: 31)
!94 = distinct !DILexicalBlock(scope: !91, file: !1, line: 29, column: 3)
!95 = !DILocation(line: 0, scope: !82)
!96 = !DILocation(line: 0, scope: !91)
!97 = !DILocation(line: 29, column: 21, scope: !94)
!98 = !DILocation(line: 29, column: 3, scope: !91)
!99 = !DILocation(line: 35, column: 16, scope: !82)
!100 = !DILocation(line: 35, column: 3, scope: !82)
!101 = !DILocation(line: 0, scope: !93)
!102 = !DILocation(line: 33, column: 15, scope: !93)
!103 = !DILocation(line: 29, column: 27, scope: !94)
!104 = distinct !{!104, !98, !105, !35, !36}
!105 = !DILocation(line: 34, column: 3, scope: !91)
!106 = distinct !DISubprogram(name: "smooth_in_place", scope: !1, file: !1, line: 38, type: !107, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !13, !18, !18}
!109 = !{!110, !111, !112, !113, !115}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !106, file: !1, line: 38, type: !13)
!111 = !DILocalVariable(name: "n", arg: 2, scope: !106, file: !1, line: 38, type: !18)
!112 = !DILocalVariable(name: "sweeps", arg: 3, scope: !106, file: !1, line: 38, type: !18)
!113 = !DILocalVariable(name: "k", scope: !114, file: !1, line: 39, type: !18)
!114 = distinct !DILexicalBlock(scope: !106, file: !1, line: 39, column: 3)
!115 = !DILocalVariable(name: "i", scope: !116, file: !1, line: 40, type: !18)
!116 = distinct !DILexicalBlock(scope: !117, file: !1, line: 40, column: 5)
!117 = distinct !DILexicalBlock(scope: !118, file: !1, line: 39, column: 36)
!118 = distinct !DILexicalBlock(scope: !114, file: !1, line: 39, column: 3)
!119 = !DILocation(line: 0, scope: !106)
!120 = !DILocation(line: 0, scope: !114)
!121 = !DILocation(line: 39, column: 21, scope: !118)
!122 = !DILocation(line: 39, column: 3, scope: !114)
!123 = !DILocation(line: 0, scope: !116)
!124 = !DILocation(line: 40, column: 5, scope: !116)
!125 = !DILocation(line: 44, column: 1, scope: !106)
!126 = !DILocation(line: 39, column: 32, scope: !118)
!127 = distinct !{!127, !122, !128, !35, !36}
!128 = !DILocation(line: 43, column: 3, scope: !114)
!129 = !DILocation(line: 41, column: 39, scope: !130)
!130 = distinct !DILexicalBlock(scope: !131, file: !1, line: 40, column: 37)
!131 = distinct !DILexicalBlock(scope: !116, file: !1, line: 40, column: 5)
!132 = !DILocation(line: 41, column: 31, scope: !130)
!133 = !DILocation(line: 41, column: 50, scope: !130)
!134 = !DILocation(line: 41, column: 46, scope: !130)
!135 = !DILocation(line: 41, column: 44, scope: !130)
!136 = !DILocation(line: 41, column: 62, scope: !130)
!137 = !DILocation(line: 41, column: 69, scope: !130)
!138 = !DILocation(line: 41, column: 56, scope: !130)
!139 = !DILocation(line: 41, column: 12, scope: !130)
!140 = !DILocation(line: 40, column: 23, scope: !131)
!141 = distinct !{!141, !124, !142, !35, !36}
!142 = !DILocation(line: 42, column: 5, scope: !116)
!143 = distinct !DISubprogram(name: "normalise_in_place", scope: !1, file: !1, line: 46, type: !144, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{null, !13, !18}
!146 = !{!147, !148, !149, !150, !152}
!147 = !DILocalVariable(name: "x", arg: 1, scope: !143, file: !1, line: 46, type: !13)
!148 = !DILocalVariable(name: "n", arg: 2, scope: !143, file: !1, line: 46, type: !18)
!149 = !DILocalVariable(name: "s", scope: !143, file: !1, line: 47, type: !12)
!150 = !DILocalVariable(name: "i", scope: !151, file: !1, line: 48, type: !18)
!151 = distinct !DILexicalBlock(scope: !143, file: !1, line: 48, column: 3)
!152 = !DILocalVariable(name: "i", scope: !153, file: !1, line: 52, type: !18)
!153 = distinct !DILexicalBlock(scope: !143, file: !1, line: 52, column: 3)
!154 = !DILocation(line: 0, scope: !143)
!155 = !DILocation(line: 0, scope: !151)
!156 = !DILocation(line: 48, column: 21, scope: !157)
!157 = distinct !DILexicalBlock(scope: !151, file: !1, line: 48, column: 3)
!158 = !DILocation(line: 48, column: 3, scope: !151)
!159 = !DILocation(line: 51, column: 7, scope: !143)
!160 = !DILocation(line: 0, scope: !153)
!161 = !DILocation(line: 52, column: 21, scope: !162)
!162 = distinct !DILexicalBlock(scope: !153, file: !1, line: 52, column: 3)
!163 = !DILocation(line: 52, column: 3, scope: !153)
!164 = !DILocation(line: 49, column: 10, scope: !165)
!165 = distinct !DILexicalBlock(scope: !157, file: !1, line: 48, column: 31)
!166 = !DILocation(line: 49, column: 7, scope: !165)
!167 = !DILocation(line: 48, column: 27, scope: !157)
!168 = distinct !{!168, !158, !169, !35, !36}
!169 = !DILocation(line: 50, column: 3, scope: !151)
!170 = !DILocation(line: 55, column: 1, scope: !143)
!171 = !DILocation(line: 53, column: 5, scope: !172)
!172 = distinct !DILexicalBlock(scope: !162, file: !1, line: 52, column: 31)
!173 = !DILocation(line: 53, column: 10, scope: !172)
!174 = !DILocation(line: 52, column: 27, scope: !162)
!175 = distinct !{!175, !163, !176, !35, !36}
!176 = !DILocation(line: 54, column: 3, scope: !153)
!177 = !DISubprogram(name: "sqrt", scope: !178, file: !178, line: 143, type: !179, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !181)
!178 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!179 = !DISubroutineType(types: !180)
!180 = !{!12, !12}
!181 = !{}
!182 = distinct !DISubprogram(name: "weighted_sorted_sum", scope: !1, file: !1, line: 58, type: !38, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !183)
!183 = !{!184, !185, !186, !188, !192, !197, !198}
!184 = !DILocalVariable(name: "x", arg: 1, scope: !182, file: !1, line: 58, type: !13)
!185 = !DILocalVariable(name: "n", arg: 2, scope: !182, file: !1, line: 58, type: !18)
!186 = !DILocalVariable(name: "i", scope: !187, file: !1, line: 59, type: !18)
!187 = distinct !DILexicalBlock(scope: !182, file: !1, line: 59, column: 3)
!188 = !DILocalVariable(name: "j", scope: !189, file: !1, line: 60, type: !18)
!189 = distinct !DILexicalBlock(scope: !190, file: !1, line: 60, column: 5)
!190 = distinct !DILexicalBlock(scope: !191, file: !1, line: 59, column: 31)
!191 = distinct !DILexicalBlock(scope: !187, file: !1, line: 59, column: 3)
!192 = !DILocalVariable(name: "t", scope: !193, file: !1, line: 62, type: !12)
!193 = distinct !DILexicalBlock(scope: !194, file: !1, line: 61, column: 28)
!194 = distinct !DILexicalBlock(scope: !195, file: !1, line: 61, column: 11)
!195 = distinct !DILexicalBlock(scope: !196, file: !1, line: 60, column: 41)
!196 = distinct !DILexicalBlock(scope: !189, file: !1, line: 60, column: 5)
!197 = !DILocalVariable(name: "s", scope: !182, file: !1, line: 68, type: !12)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 69, type: !18)
!199 = distinct !DILexicalBlock(scope: !182, file: !1, line: 69, column: 3)
!200 = !DILocation(line: 0, scope: !182)
!201 = !DILocation(line: 0, scope: !187)
!202 = !DILocation(line: 59, column: 21, scope: !191)
!203 = !DILocation(line: 59, column: 3, scope: !187)
!204 = !DILocation(line: 0, scope: !189)
!205 = !DILocation(line: 60, column: 27, scope: !196)
!206 = !DILocation(line: 60, column: 5, scope: !189)
!207 = !DILocation(line: 0, scope: !199)
!208 = !DILocation(line: 69, column: 21, scope: !209)
!209 = distinct !DILexicalBlock(scope: !199, file: !1, line: 69, column: 3)
!210 = !DILocation(line: 69, column: 3, scope: !199)
!211 = !DILocation(line: 59, column: 27, scope: !191)
!212 = distinct !{!212, !203, !213, !35, !36}
!213 = !DILocation(line: 67, column: 3, scope: !187)
!214 = !DILocation(line: 61, column: 11, scope: !194)
!215 = !DILocation(line: 61, column: 18, scope: !194)
!216 = !DILocation(line: 61, column: 16, scope: !194)
!217 = !DILocation(line: 61, column: 11, scope: !195)
!218 = !DILocation(line: 0, scope: !193)
!219 = !DILocation(line: 63, column: 14, scope: !193)
!220 = !DILocation(line: 64, column: 18, scope: !193)
!221 = !DILocation(line: 65, column: 7, scope: !193)
!222 = !DILocation(line: 60, column: 23, scope: !196)
!223 = distinct !{!223, !206, !224, !35, !36}
!224 = !DILocation(line: 66, column: 5, scope: !189)
!225 = !DILocation(line: 72, column: 3, scope: !182)
!226 = !DILocation(line: 70, column: 13, scope: !227)
!227 = distinct !DILexicalBlock(scope: !209, file: !1, line: 69, column: 31)
!228 = !DILocation(line: 70, column: 10, scope: !227)
!229 = !DILocation(line: 70, column: 20, scope: !227)
!230 = !DILocation(line: 70, column: 18, scope: !227)
!231 = !DILocation(line: 70, column: 7, scope: !227)
!232 = distinct !{!232, !210, !233, !35, !36}
!233 = !DILocation(line: 71, column: 3, scope: !199)
