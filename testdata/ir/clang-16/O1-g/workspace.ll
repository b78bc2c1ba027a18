; clang-16 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/workspace.c -o ir/clang-16/O1-g/workspace.ll
; ModuleID = 'c/workspace.c'
source_filename = "c/workspace.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind memory(readwrite, argmem: none) uwtable
define dso_local double @workspace_powers(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !13 {
  call void @llvm.dbg.value(metadata double %0, metadata !19, metadata !DIExpression()), !dbg !28
  call void @llvm.dbg.value(metadata i32 %1, metadata !20, metadata !DIExpression()), !dbg !28
  %3 = sext i32 %1 to i64, !dbg !29
  %4 = shl nsw i64 %3, 3, !dbg !30
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !31
  call void @llvm.dbg.value(metadata ptr %5, metadata !21, metadata !DIExpression()), !dbg !28
  store double 1.000000e+00, ptr %5, align 8, !dbg !32, !tbaa !33
  call void @llvm.dbg.value(metadata i32 1, metadata !23, metadata !DIExpression()), !dbg !37
  %6 = icmp sgt i32 %1, 1, !dbg !38
  br i1 %6, label %7, label %10, !dbg !40

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !38
  %9 = load double, ptr %5, align 8
  br label %14, !dbg !40

10:                                               ; preds = %14, %2
  call void @llvm.dbg.value(metadata i32 0, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !25, metadata !DIExpression()), !dbg !28
  %11 = icmp sgt i32 %1, 0, !dbg !42
  br i1 %11, label %12, label %21, !dbg !44

12:                                               ; preds = %10
  %13 = zext i32 %1 to i64, !dbg !42
  br label %23, !dbg !44

14:                                               ; preds = %7, %14
  %15 = phi double [ %9, %7 ], [ %17, %14 ]
  %16 = phi i64 [ 1, %7 ], [ %19, %14 ]
  call void @llvm.dbg.value(metadata i64 %16, metadata !23, metadata !DIExpression()), !dbg !37
  %17 = fmul double %15, %0, !dbg !45
  %18 = getelementptr inbounds double, ptr %5, i64 %16, !dbg !47
  store double %17, ptr %18, align 8, !dbg !48, !tbaa !33
  %19 = add nuw nsw i64 %16, 1, !dbg !49
  call void @llvm.dbg.value(metadata i64 %19, metadata !23, metadata !DIExpression()), !dbg !37
  %20 = icmp eq i64 %19, %8, !dbg !38
  br i1 %20, label %10, label %14, !dbg !40, !llvm.loop !50

21:                                               ; preds = %23, %10
  %22 = phi double [ 0.000000e+00, %10 ], [ %32, %23 ], !dbg !28
  tail call void @free(ptr noundef %5) #10, !dbg !54
  ret double %22, !dbg !55

23:                                               ; preds = %12, %23
  %24 = phi i64 [ 0, %12 ], [ %28, %23 ]
  %25 = phi double [ 0.000000e+00, %12 ], [ %32, %23 ]
  call void @llvm.dbg.value(metadata i64 %24, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double %25, metadata !25, metadata !DIExpression()), !dbg !28
  %26 = getelementptr inbounds double, ptr %5, i64 %24, !dbg !56
  %27 = load double, ptr %26, align 8, !dbg !56, !tbaa !33
  %28 = add nuw nsw i64 %24, 1, !dbg !58
  %29 = trunc i64 %28 to i32, !dbg !59
  %30 = sitofp i32 %29 to double, !dbg !59
  %31 = fdiv double %27, %30, !dbg !60
  %32 = fadd double %25, %31, !dbg !61
  call void @llvm.dbg.value(metadata i64 %28, metadata !26, metadata !DIExpression()), !dbg !41
  call void @llvm.dbg.value(metadata double %32, metadata !25, metadata !DIExpression()), !dbg !28
  %33 = icmp eq i64 %28, %13, !dbg !42
  br i1 %33, label %21, label %23, !dbg !44, !llvm.loop !62
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !64 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !70 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @zeroed_histogram(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 !dbg !73 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !81, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata ptr %1, metadata !82, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata i32 %2, metadata !83, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata i32 %3, metadata !84, metadata !DIExpression()), !dbg !91
  %5 = sext i32 %3 to i64, !dbg !92
  %6 = tail call noalias ptr @calloc(i64 noundef %5, i64 noundef 8) #11, !dbg !93
  call void @llvm.dbg.value(metadata ptr %6, metadata !85, metadata !DIExpression()), !dbg !91
  call void @llvm.dbg.value(metadata i32 0, metadata !86, metadata !DIExpression()), !dbg !94
  %7 = icmp sgt i32 %2, 0, !dbg !95
  br i1 %7, label %8, label %10, !dbg !97

8:                                                ; preds = %4
  %9 = zext i32 %2 to i64, !dbg !95
  br label %14, !dbg !97

10:                                               ; preds = %14, %4
  call void @llvm.dbg.value(metadata i32 0, metadata !89, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !88, metadata !DIExpression()), !dbg !91
  %11 = icmp sgt i32 %3, 0, !dbg !99
  br i1 %11, label %12, label %26, !dbg !101

12:                                               ; preds = %10
  %13 = zext i32 %3 to i64, !dbg !99
  br label %28, !dbg !101

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %24, %14 ]
  call void @llvm.dbg.value(metadata i64 %15, metadata !86, metadata !DIExpression()), !dbg !94
  %16 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !102
  %17 = load double, ptr %16, align 8, !dbg !102, !tbaa !33
  %18 = getelementptr inbounds i32, ptr %1, i64 %15, !dbg !104
  %19 = load i32, ptr %18, align 4, !dbg !104, !tbaa !105
  %20 = sext i32 %19 to i64, !dbg !107
  %21 = getelementptr inbounds double, ptr %6, i64 %20, !dbg !107
  %22 = load double, ptr %21, align 8, !dbg !108, !tbaa !33
  %23 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %22), !dbg !108
  store double %23, ptr %21, align 8, !dbg !108, !tbaa !33
  %24 = add nuw nsw i64 %15, 1, !dbg !109
  call void @llvm.dbg.value(metadata i64 %24, metadata !86, metadata !DIExpression()), !dbg !94
  %25 = icmp eq i64 %24, %9, !dbg !95
  br i1 %25, label %10, label %14, !dbg !97, !llvm.loop !110

26:                                               ; preds = %28, %10
  %27 = phi double [ 0.000000e+00, %10 ], [ %33, %28 ], !dbg !91
  tail call void @free(ptr noundef %6) #10, !dbg !112
  ret double %27, !dbg !113

28:                                               ; preds = %12, %28
  %29 = phi i64 [ 0, %12 ], [ %34, %28 ]
  %30 = phi double [ 0.000000e+00, %12 ], [ %33, %28 ]
  call void @llvm.dbg.value(metadata i64 %29, metadata !89, metadata !DIExpression()), !dbg !98
  call void @llvm.dbg.value(metadata double %30, metadata !88, metadata !DIExpression()), !dbg !91
  %31 = getelementptr inbounds double, ptr %6, i64 %29, !dbg !114
  %32 = load double, ptr %31, align 8, !dbg !114, !tbaa !33
  %33 = tail call double @llvm.fmuladd.f64(double %32, double %32, double %30), !dbg !116
  call void @llvm.dbg.value(metadata double %33, metadata !88, metadata !DIExpression()), !dbg !91
  %34 = add nuw nsw i64 %29, 1, !dbg !117
  call void @llvm.dbg.value(metadata i64 %34, metadata !89, metadata !DIExpression()), !dbg !98
  %35 = icmp eq i64 %34, %13, !dbg !99
  br i1 %35, label %26, label %28, !dbg !101, !llvm.loop !118
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !120 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @buffer_per_iteration(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !123 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !127, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 %1, metadata !128, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !129, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i32 0, metadata !130, metadata !DIExpression()), !dbg !140
  %3 = icmp sgt i32 %1, 0, !dbg !141
  br i1 %3, label %4, label %6, !dbg !142

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !141
  br label %8, !dbg !142

6:                                                ; preds = %29, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %32, %29 ], !dbg !139
  ret double %7, !dbg !143

8:                                                ; preds = %4, %29
  %9 = phi i64 [ 0, %4 ], [ %12, %29 ]
  %10 = phi i64 [ 1, %4 ], [ %33, %29 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %32, %29 ]
  call void @llvm.dbg.value(metadata double %11, metadata !129, metadata !DIExpression()), !dbg !139
  call void @llvm.dbg.value(metadata i64 %9, metadata !130, metadata !DIExpression()), !dbg !140
  %12 = add nuw nsw i64 %9, 1, !dbg !144
  %13 = shl nuw nsw i64 %12, 3, !dbg !145
  %14 = tail call noalias ptr @malloc(i64 noundef %13) #9, !dbg !146
  call void @llvm.dbg.value(metadata ptr %14, metadata !132, metadata !DIExpression()), !dbg !147
  call void @llvm.dbg.value(metadata i32 0, metadata !135, metadata !DIExpression()), !dbg !148
  %15 = getelementptr inbounds double, ptr %0, i64 %9
  %16 = load double, ptr %15, align 8, !tbaa !33
  call void @llvm.dbg.value(metadata i32 0, metadata !135, metadata !DIExpression()), !dbg !148
  br label %21, !dbg !149

17:                                               ; preds = %21
  call void @llvm.dbg.value(metadata i32 1, metadata !137, metadata !DIExpression()), !dbg !150
  %18 = icmp eq i64 %9, 0, !dbg !151
  br i1 %18, label %29, label %19, !dbg !153

19:                                               ; preds = %17
  %20 = load double, ptr %14, align 8
  br label %35, !dbg !153

21:                                               ; preds = %8, %21
  %22 = phi i64 [ 0, %8 ], [ %27, %21 ]
  call void @llvm.dbg.value(metadata i64 %22, metadata !135, metadata !DIExpression()), !dbg !148
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !154
  %24 = load double, ptr %23, align 8, !dbg !154, !tbaa !33
  %25 = fmul double %24, %16, !dbg !157
  %26 = getelementptr inbounds double, ptr %14, i64 %22, !dbg !158
  store double %25, ptr %26, align 8, !dbg !159, !tbaa !33
  %27 = add nuw nsw i64 %22, 1, !dbg !160
  call void @llvm.dbg.value(metadata i64 %27, metadata !135, metadata !DIExpression()), !dbg !148
  %28 = icmp eq i64 %27, %10, !dbg !161
  br i1 %28, label %17, label %21, !dbg !149, !llvm.loop !162

29:                                               ; preds = %35, %17
  %30 = getelementptr inbounds double, ptr %14, i64 %9, !dbg !164
  %31 = load double, ptr %30, align 8, !dbg !164, !tbaa !33
  %32 = fadd double %11, %31, !dbg !165
  call void @llvm.dbg.value(metadata double %32, metadata !129, metadata !DIExpression()), !dbg !139
  tail call void @free(ptr noundef %14) #10, !dbg !166
  call void @llvm.dbg.value(metadata i64 %12, metadata !130, metadata !DIExpression()), !dbg !140
  %33 = add nuw nsw i64 %10, 1, !dbg !142
  %34 = icmp eq i64 %12, %5, !dbg !141
  br i1 %34, label %6, label %8, !dbg !142, !llvm.loop !167

35:                                               ; preds = %19, %35
  %36 = phi double [ %20, %19 ], [ %40, %35 ]
  %37 = phi i64 [ 1, %19 ], [ %41, %35 ]
  call void @llvm.dbg.value(metadata i64 %37, metadata !137, metadata !DIExpression()), !dbg !150
  %38 = getelementptr inbounds double, ptr %14, i64 %37, !dbg !169
  %39 = load double, ptr %38, align 8, !dbg !171, !tbaa !33
  %40 = fmul double %36, %39, !dbg !171
  store double %40, ptr %38, align 8, !dbg !171, !tbaa !33
  %41 = add nuw nsw i64 %37, 1, !dbg !172
  call void @llvm.dbg.value(metadata i64 %41, metadata !137, metadata !DIExpression()), !dbg !150
  %42 = icmp eq i64 %41, %10, !dbg !151
  br i1 %42, label %29, label %35, !dbg !153, !llvm.loop !173
}

; Function Attrs: nounwind uwtable
define dso_local double @callee_allocates_caller_frees(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !175 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !177, metadata !DIExpression()), !dbg !183
  call void @llvm.dbg.value(metadata i32 %1, metadata !178, metadata !DIExpression()), !dbg !183
  %3 = tail call fastcc ptr @make_squares(ptr noundef %0, i32 noundef %1), !dbg !184
  call void @llvm.dbg.value(metadata ptr %3, metadata !179, metadata !DIExpression()), !dbg !183
  call void @llvm.dbg.value(metadata double 1.000000e+00, metadata !180, metadata !DIExpression()), !dbg !183
  call void @llvm.dbg.value(metadata i32 0, metadata !181, metadata !DIExpression()), !dbg !185
  %4 = icmp sgt i32 %1, 0, !dbg !186
  br i1 %4, label %5, label %7, !dbg !188

5:                                                ; preds = %2
  %6 = zext i32 %1 to i64, !dbg !186
  br label %9, !dbg !188

7:                                                ; preds = %9, %2
  %8 = phi double [ 1.000000e+00, %2 ], [ %15, %9 ], !dbg !183
  tail call void @free(ptr noundef %3) #10, !dbg !189
  ret double %8, !dbg !190

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %16, %9 ]
  %11 = phi double [ 1.000000e+00, %5 ], [ %15, %9 ]
  call void @llvm.dbg.value(metadata i64 %10, metadata !181, metadata !DIExpression()), !dbg !185
  call void @llvm.dbg.value(metadata double %11, metadata !180, metadata !DIExpression()), !dbg !183
  %12 = getelementptr inbounds double, ptr %3, i64 %10, !dbg !191
  %13 = load double, ptr %12, align 8, !dbg !191, !tbaa !33
  %14 = fadd double %13, 1.000000e+00, !dbg !193
  %15 = fmul double %11, %14, !dbg !194
  call void @llvm.dbg.value(metadata double %15, metadata !180, metadata !DIExpression()), !dbg !183
  %16 = add nuw nsw i64 %10, 1, !dbg !195
  call void @llvm.dbg.value(metadata i64 %16, metadata !181, metadata !DIExpression()), !dbg !185
  %17 = icmp eq i64 %16, %6, !dbg !186
  br i1 %17, label %7, label %9, !dbg !188, !llvm.loop !196
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable
define internal fastcc noalias ptr @make_squares(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #7 !dbg !198 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !202, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata i32 %1, metadata !203, metadata !DIExpression()), !dbg !207
  %3 = sext i32 %1 to i64, !dbg !208
  %4 = shl nsw i64 %3, 3, !dbg !209
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #9, !dbg !210
  call void @llvm.dbg.value(metadata ptr %5, metadata !204, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.value(metadata i32 0, metadata !205, metadata !DIExpression()), !dbg !211
  %6 = icmp sgt i32 %1, 0, !dbg !212
  br i1 %6, label %7, label %9, !dbg !214

7:                                                ; preds = %2
  %8 = zext i32 %1 to i64, !dbg !212
  br label %10, !dbg !214

9:                                                ; preds = %10, %2
  ret ptr %5, !dbg !215

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %16, %10 ]
  call void @llvm.dbg.value(metadata i64 %11, metadata !205, metadata !DIExpression()), !dbg !211
  %12 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !216
  %13 = load double, ptr %12, align 8, !dbg !216, !tbaa !33
  %14 = fmul double %13, %13, !dbg !218
  %15 = getelementptr inbounds double, ptr %5, i64 %11, !dbg !219
  store double %14, ptr %15, align 8, !dbg !220, !tbaa !33
  %16 = add nuw nsw i64 %11, 1, !dbg !221
  call void @llvm.dbg.value(metadata i64 %16, metadata !205, metadata !DIExpression()), !dbg !211
  %17 = icmp eq i64 %16, %8, !dbg !212
  br i1 %17, label %9, label %10, !dbg !214, !llvm.loop !222
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.value(metadata, metadata, metadata) #8

attributes #0 = { nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: read, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/workspace.c", directory: ".", checksumkind: CSK_MD5, checksum: "d563dd51ddc2a272ea2f7c526b8e620e")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 46, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-16/lib/clang/16/include/stddef.h", directory: "", checksumkind: CSK_MD5, checksum: "f95079da609b0e8f201cb8136304bf3b")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!13 = distinct !DISubprogram(name: "workspace_powers", scope: !1, file: !1, line: 4, type: !14, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!14 = !DISubroutineType(types: !15)
!15 = !{!16, !16, !17}
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19, !20, !21, !23, !25, !26}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 4, type: !16)
!20 = !DILocalVariable(name: "n", arg: 2, scope: !13, file: !1, line: 4, type: !17)
!21 = !DILocalVariable(name: "w", scope: !13, file: !1, line: 5, type: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 7, type: !17)
!24 = distinct !DILexicalBlock(scope: !13, file: !1, line: 7, column: 3)
!25 = !DILocalVariable(name: "s", scope: !13, file: !1, line: 10, type: !16)
!26 = !DILocalVariable(name: "i", scope: !27, file: !1, line: 11, type: !17)
!27 = distinct !DILexicalBlock(scope: !13, file: !1, line: 11, column: 3)
!28 = !DILocation(line: 0, scope: !13)
!29 = !DILocation(line: 5, column: 22, scope: !13)
!30 = !DILocation(line: 5, column: 32, scope: !13)
!31 = !DILocation(line: 5, column: 15, scope: !13)
!32 = !DILocation(line: 6, column: 8, scope: !13)
!33 = !{!34, !34, i64 0}
!34 = !{!"double", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = !DILocation(line: 0, scope: !24)
!38 = !DILocation(line: 7, column: 21, scope: !39)
!39 = distinct !DILexicalBlock(scope: !24, file: !1, line: 7, column: 3)
!40 = !DILocation(line: 7, column: 3, scope: !24)
!41 = !DILocation(line: 0, scope: !27)
!42 = !DILocation(line: 11, column: 21, scope: !43)
!43 = distinct !DILexicalBlock(scope: !27, file: !1, line: 11, column: 3)
!44 = !DILocation(line: 11, column: 3, scope: !27)
!45 = !DILocation(line: 8, column: 21, scope: !46)
!46 = distinct !DILexicalBlock(scope: !39, file: !1, line: 7, column: 31)
!47 = !DILocation(line: 8, column: 5, scope: !46)
!48 = !DILocation(line: 8, column: 10, scope: !46)
!49 = !DILocation(line: 7, column: 27, scope: !39)
!50 = distinct !{!50, !40, !51, !52, !53}
!51 = !DILocation(line: 9, column: 3, scope: !24)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !{!"llvm.loop.unroll.disable"}
!54 = !DILocation(line: 14, column: 3, scope: !13)
!55 = !DILocation(line: 15, column: 3, scope: !13)
!56 = !DILocation(line: 12, column: 10, scope: !57)
!57 = distinct !DILexicalBlock(scope: !43, file: !1, line: 11, column: 31)
!58 = !DILocation(line: 12, column: 20, scope: !57)
!59 = !DILocation(line: 12, column: 17, scope: !57)
!60 = !DILocation(line: 12, column: 15, scope: !57)
!61 = !DILocation(line: 12, column: 7, scope: !57)
!62 = distinct !{!62, !44, !63, !52, !53}
!63 = !DILocation(line: 13, column: 3, scope: !27)
!64 = !DISubprogram(name: "malloc", scope: !65, file: !65, line: 553, type: !66, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !69)
!65 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!66 = !DISubroutineType(types: !67)
!67 = !{!68, !3}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!69 = !{}
!70 = !DISubprogram(name: "free", scope: !65, file: !65, line: 568, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !69)
!71 = !DISubroutineType(types: !72)
!72 = !{null, !68}
!73 = distinct !DISubprogram(name: "zeroed_histogram", scope: !1, file: !1, line: 18, type: !74, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !80)
!74 = !DISubroutineType(types: !75)
!75 = !{!16, !76, !78, !17, !17}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!80 = !{!81, !82, !83, !84, !85, !86, !88, !89}
!81 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 18, type: !76)
!82 = !DILocalVariable(name: "bin", arg: 2, scope: !73, file: !1, line: 18, type: !78)
!83 = !DILocalVariable(name: "n", arg: 3, scope: !73, file: !1, line: 18, type: !17)
!84 = !DILocalVariable(name: "bins", arg: 4, scope: !73, file: !1, line: 18, type: !17)
!85 = !DILocalVariable(name: "h", scope: !73, file: !1, line: 19, type: !22)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 20, type: !17)
!87 = distinct !DILexicalBlock(scope: !73, file: !1, line: 20, column: 3)
!88 = !DILocalVariable(name: "s", scope: !73, file: !1, line: 23, type: !16)
!89 = !DILocalVariable(name: "i", scope: !90, file: !1, line: 24, type: !17)
!90 = distinct !DILexicalBlock(scope: !73, file: !1, line: 24, column: 3)
!91 = !DILocation(line: 0, scope: !73)
!92 = !DILocation(line: 19, column: 22, scope: !73)
!93 = !DILocation(line: 19, column: 15, scope: !73)
!94 = !DILocation(line: 0, scope: !87)
!95 = !DILocation(line: 20, column: 21, scope: !96)
!96 = distinct !DILexicalBlock(scope: !87, file: !1, line: 20, column: 3)
!97 = !DILocation(line: 20, column: 3, scope: !87)
!98 = !DILocation(line: 0, scope: !90)
!99 = !DILocation(line: 24, column: 21, scope: !100)
!100 = distinct !DILexicalBlock(scope: !90, file: !1, line: 24, column: 3)
!101 = !DILocation(line: 24, column: 3, scope: !90)
!102 = !DILocation(line: 21, column: 18, scope: !103)
!103 = distinct !DILexicalBlock(scope: !96, file: !1, line: 20, column: 31)
!104 = !DILocation(line: 21, column: 7, scope: !103)
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !35, i64 0}
!107 = !DILocation(line: 21, column: 5, scope: !103)
!108 = !DILocation(line: 21, column: 15, scope: !103)
!109 = !DILocation(line: 20, column: 27, scope: !96)
!110 = distinct !{!110, !97, !111, !52, !53}
!111 = !DILocation(line: 22, column: 3, scope: !87)
!112 = !DILocation(line: 27, column: 3, scope: !73)
!113 = !DILocation(line: 28, column: 3, scope: !73)
!114 = !DILocation(line: 25, column: 10, scope: !115)
!115 = distinct !DILexicalBlock(scope: !100, file: !1, line: 24, column: 34)
!116 = !DILocation(line: 25, column: 7, scope: !115)
!117 = !DILocation(line: 24, column: 30, scope: !100)
!118 = distinct !{!118, !101, !119, !52, !53}
!119 = !DILocation(line: 26, column: 3, scope: !90)
!120 = !DISubprogram(name: "calloc", scope: !65, file: !65, line: 556, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !69)
!121 = !DISubroutineType(types: !122)
!122 = !{!68, !3, !3}
!123 = distinct !DISubprogram(name: "buffer_per_iteration", scope: !1, file: !1, line: 31, type: !124, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !126)
!124 = !DISubroutineType(types: !125)
!125 = !{!16, !76, !17}
!126 = !{!127, !128, !129, !130, !132, !135, !137}
!127 = !DILocalVariable(name: "x", arg: 1, scope: !123, file: !1, line: 31, type: !76)
!128 = !DILocalVariable(name: "n", arg: 2, scope: !123, file: !1, line: 31, type: !17)
!129 = !DILocalVariable(name: "s", scope: !123, file: !1, line: 32, type: !16)
!130 = !DILocalVariable(name: "i", scope: !131, file: !1, line: 33, type: !17)
!131 = distinct !DILexicalBlock(scope: !123, file: !1, line: 33, column: 3)
!132 = !DILocalVariable(name: "t", scope: !133, file: !1, line: 34, type: !22)
!133 = distinct !DILexicalBlock(scope: !134, file: !1, line: 33, column: 31)
!134 = distinct !DILexicalBlock(scope: !131, file: !1, line: 33, column: 3)
!135 = !DILocalVariable(name: "j", scope: !136, file: !1, line: 35, type: !17)
!136 = distinct !DILexicalBlock(scope: !133, file: !1, line: 35, column: 5)
!137 = !DILocalVariable(name: "j", scope: !138, file: !1, line: 38, type: !17)
!138 = distinct !DILexicalBlock(scope: !133, file: !1, line: 38, column: 5)
!139 = !DILocation(line: 0, scope: !123)
!140 = !DILocation(line: 0, scope: !131)
!141 = !DILocation(line: 33, column: 21, scope: !134)
!142 = !DILocation(line: 33, column: 3, scope: !131)
!143 = !DILocation(line: 44, column: 3, scope: !123)
!144 = !DILocation(line: 34, column: 35, scope: !133)
!145 = !DILocation(line: 34, column: 40, scope: !133)
!146 = !DILocation(line: 34, column: 17, scope: !133)
!147 = !DILocation(line: 0, scope: !133)
!148 = !DILocation(line: 0, scope: !136)
!149 = !DILocation(line: 35, column: 5, scope: !136)
!150 = !DILocation(line: 0, scope: !138)
!151 = !DILocation(line: 38, column: 23, scope: !152)
!152 = distinct !DILexicalBlock(scope: !138, file: !1, line: 38, column: 5)
!153 = !DILocation(line: 38, column: 5, scope: !138)
!154 = !DILocation(line: 36, column: 14, scope: !155)
!155 = distinct !DILexicalBlock(scope: !156, file: !1, line: 35, column: 34)
!156 = distinct !DILexicalBlock(scope: !136, file: !1, line: 35, column: 5)
!157 = !DILocation(line: 36, column: 19, scope: !155)
!158 = !DILocation(line: 36, column: 7, scope: !155)
!159 = !DILocation(line: 36, column: 12, scope: !155)
!160 = !DILocation(line: 35, column: 30, scope: !156)
!161 = !DILocation(line: 35, column: 23, scope: !156)
!162 = distinct !{!162, !149, !163, !52, !53}
!163 = !DILocation(line: 37, column: 5, scope: !136)
!164 = !DILocation(line: 41, column: 10, scope: !133)
!165 = !DILocation(line: 41, column: 7, scope: !133)
!166 = !DILocation(line: 42, column: 5, scope: !133)
!167 = distinct !{!167, !142, !168, !52, !53}
!168 = !DILocation(line: 43, column: 3, scope: !131)
!169 = !DILocation(line: 39, column: 7, scope: !170)
!170 = distinct !DILexicalBlock(scope: !152, file: !1, line: 38, column: 34)
!171 = !DILocation(line: 39, column: 12, scope: !170)
!172 = !DILocation(line: 38, column: 30, scope: !152)
!173 = distinct !{!173, !153, !174, !52, !53}
!174 = !DILocation(line: 40, column: 5, scope: !138)
!175 = distinct !DISubprogram(name: "callee_allocates_caller_frees", scope: !1, file: !1, line: 55, type: !124, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!176 = !{!177, !178, !179, !180, !181}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 55, type: !76)
!178 = !DILocalVariable(name: "n", arg: 2, scope: !175, file: !1, line: 55, type: !17)
!179 = !DILocalVariable(name: "r", scope: !175, file: !1, line: 56, type: !22)
!180 = !DILocalVariable(name: "s", scope: !175, file: !1, line: 57, type: !16)
!181 = !DILocalVariable(name: "i", scope: !182, file: !1, line: 58, type: !17)
!182 = distinct !DILexicalBlock(scope: !175, file: !1, line: 58, column: 3)
!183 = !DILocation(line: 0, scope: !175)
!184 = !DILocation(line: 56, column: 15, scope: !175)
!185 = !DILocation(line: 0, scope: !182)
!186 = !DILocation(line: 58, column: 21, scope: !187)
!187 = distinct !DILexicalBlock(scope: !182, file: !1, line: 58, column: 3)
!188 = !DILocation(line: 58, column: 3, scope: !182)
!189 = !DILocation(line: 61, column: 3, scope: !175)
!190 = !DILocation(line: 62, column: 3, scope: !175)
!191 = !DILocation(line: 59, column: 10, scope: !192)
!192 = distinct !DILexicalBlock(scope: !187, file: !1, line: 58, column: 31)
!193 = !DILocation(line: 59, column: 15, scope: !192)
!194 = !DILocation(line: 59, column: 7, scope: !192)
!195 = !DILocation(line: 58, column: 27, scope: !187)
!196 = distinct !{!196, !188, !197, !52, !53}
!197 = !DILocation(line: 60, column: 3, scope: !182)
!198 = distinct !DISubprogram(name: "make_squares", scope: !1, file: !1, line: 47, type: !199, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !201)
!199 = !DISubroutineType(types: !200)
!200 = !{!22, !76, !17}
!201 = !{!202, !203, !204, !205}
!202 = !DILocalVariable(name: "x", arg: 1, scope: !198, file: !1, line: 47, type: !76)
!203 = !DILocalVariable(name: "n", arg: 2, scope: !198, file: !1, line: 47, type: !17)
!204 = !DILocalVariable(name: "r", scope: !198, file: !1, line: 48, type: !22)
!205 = !DILocalVariable(name: "i", scope: !206, file: !1, line: 49, type: !17)
!206 = distinct !DILexicalBlock(scope: !198, file: !1, line: 49, column: 3)
!207 = !DILocation(line: 0, scope: !198)
!208 = !DILocation(line: 48, column: 22, scope: !198)
!209 = !DILocation(line: 48, column: 32, scope: !198)
!210 = !DILocation(line: 48, column: 15, scope: !198)
!211 = !DILocation(line: 0, scope: !206)
!212 = !DILocation(line: 49, column: 21, scope: !213)
!213 = distinct !DILexicalBlock(scope: !206, file: !1, line: 49, column: 3)
!214 = !DILocation(line: 49, column: 3, scope: !206)
!215 = !DILocation(line: 52, column: 3, scope: !198)
!216 = !DILocation(line: 50, column: 12, scope: !217)
!217 = distinct !DILexicalBlock(scope: !213, file: !1, line: 49, column: 31)
!218 = !DILocation(line: 50, column: 17, scope: !217)
!219 = !DILocation(line: 50, column: 5, scope: !217)
!220 = !DILocation(line: 50, column: 10, scope: !217)
!221 = !DILocation(line: 49, column: 27, scope: !213)
!222 = distinct !{!222, !214, !223, !52, !53}
!223 = !DILocation(line: 51, column: 3, scope: !206)
