; clang-14 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-14/O1-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind uwtable willreturn
define dso_local double @caller_overwrites_after_call(double* nocapture noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !15, metadata !DIExpression()), !dbg !18
  call void @llvm.dbg.value(metadata double %1, metadata !16, metadata !DIExpression()), !dbg !18
  %3 = call fastcc double @weigh(double* noundef %0, double noundef %1), !dbg !19
  call void @llvm.dbg.value(metadata double %3, metadata !17, metadata !DIExpression()), !dbg !18
  %4 = call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !20
  store double %4, double* %0, align 8, !dbg !21, !tbaa !22
  %5 = call fastcc double @weigh(double* noundef nonnull %0, double noundef %1), !dbg !26
  %6 = fadd double %3, %5, !dbg !27
  call void @llvm.dbg.value(metadata double %6, metadata !17, metadata !DIExpression()), !dbg !18
  store double 0.000000e+00, double* %0, align 8, !dbg !28, !tbaa !22
  ret double %6, !dbg !29
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn
define internal fastcc double @weigh(double* nocapture noundef readonly %0, double noundef %1) unnamed_addr #2 !dbg !30 {
  call void @llvm.dbg.value(metadata double* %0, metadata !36, metadata !DIExpression()), !dbg !38
  call void @llvm.dbg.value(metadata double %1, metadata !37, metadata !DIExpression()), !dbg !38
  %3 = load double, double* %0, align 8, !dbg !39, !tbaa !22
  %4 = call double @sin(double noundef %3) #17, !dbg !40
  %5 = fmul double %4, %1, !dbg !41
  %6 = load double, double* %0, align 8, !dbg !42, !tbaa !22
  %7 = fmul double %5, %6, !dbg !43
  ret double %7, !dbg !44
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nofree nounwind uwtable willreturn writeonly
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !45 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  call void @llvm.dbg.value(metadata double %0, metadata !49, metadata !DIExpression()), !dbg !53
  call void @llvm.dbg.value(metadata double %1, metadata !50, metadata !DIExpression()), !dbg !53
  %5 = bitcast double* %3 to i8*, !dbg !54
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %5) #17, !dbg !54
  %6 = bitcast double* %4 to i8*, !dbg !55
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %6) #17, !dbg !55
  call void @llvm.dbg.value(metadata double* %3, metadata !51, metadata !DIExpression(DW_OP_deref)), !dbg !53
  call void @llvm.dbg.value(metadata double* %4, metadata !52, metadata !DIExpression(DW_OP_deref)), !dbg !53
  call fastcc void @polar(double noundef %0, double noundef %1, double* noundef nonnull %3, double* noundef nonnull %4), !dbg !56
  %7 = load double, double* %3, align 8, !dbg !57, !tbaa !22
  call void @llvm.dbg.value(metadata double %7, metadata !51, metadata !DIExpression()), !dbg !53
  %8 = load double, double* %4, align 8, !dbg !58, !tbaa !22
  call void @llvm.dbg.value(metadata double %8, metadata !52, metadata !DIExpression()), !dbg !53
  %9 = call double @llvm.fmuladd.f64(double %7, double %8, double %7), !dbg !59
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %6) #17, !dbg !60
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %5) #17, !dbg !60
  ret double %9, !dbg !61
}

; Function Attrs: mustprogress nofree noinline nounwind uwtable willreturn writeonly
define internal fastcc void @polar(double noundef %0, double noundef %1, double* nocapture noundef writeonly %2, double* nocapture noundef writeonly %3) unnamed_addr #5 !dbg !62 {
  call void @llvm.dbg.value(metadata double %0, metadata !66, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double %1, metadata !67, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %2, metadata !68, metadata !DIExpression()), !dbg !70
  call void @llvm.dbg.value(metadata double* %3, metadata !69, metadata !DIExpression()), !dbg !70
  %5 = fmul double %1, %1, !dbg !71
  %6 = call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !72
  %7 = call double @sqrt(double noundef %6) #17, !dbg !73
  store double %7, double* %2, align 8, !dbg !74, !tbaa !22
  %8 = call double @atan2(double noundef %1, double noundef %0) #17, !dbg !75
  store double %8, double* %3, align 8, !dbg !76, !tbaa !22
  ret void, !dbg !77
}

; Function Attrs: mustprogress nofree nosync nounwind readnone uwtable willreturn
define dso_local double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !78 {
  call void @llvm.dbg.value(metadata double %0, metadata !80, metadata !DIExpression()), !dbg !82
  call void @llvm.dbg.value(metadata double %1, metadata !81, metadata !DIExpression()), !dbg !82
  %3 = call fastcc double @affine(double noundef %0, double noundef %1), !dbg !83
  %4 = fmul double %0, %0, !dbg !84
  %5 = call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !85
  %6 = fmul double %3, %5, !dbg !86
  ret double %6, !dbg !87
}

; Function Attrs: mustprogress nofree noinline nosync nounwind readnone uwtable willreturn
define internal fastcc double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !88 {
  call void @llvm.dbg.value(metadata double %0, metadata !90, metadata !DIExpression()), !dbg !92
  call void @llvm.dbg.value(metadata double %1, metadata !91, metadata !DIExpression()), !dbg !92
  %3 = call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !93
  ret double %3, !dbg !94
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #8 !dbg !95 {
  call void @llvm.dbg.value(metadata double %0, metadata !99, metadata !DIExpression()), !dbg !100
  %2 = fmul double %0, %0, !dbg !101
  %3 = call fastcc i32 @choose(double noundef %0), !dbg !102
  %4 = sitofp i32 %3 to double, !dbg !102
  %5 = fmul double %2, %4, !dbg !103
  ret double %5, !dbg !104
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc i32 @choose(double noundef %0) unnamed_addr #9 !dbg !105 {
  call void @llvm.dbg.value(metadata double %0, metadata !110, metadata !DIExpression()), !dbg !111
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !112
  %3 = select i1 %2, i32 2, i32 5, !dbg !113
  ret i32 %3, !dbg !114
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @calls_in_a_loop(double* nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #10 !dbg !115 {
  call void @llvm.dbg.value(metadata double* %0, metadata !119, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 %1, metadata !120, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double %2, metadata !121, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !122, metadata !DIExpression()), !dbg !125
  call void @llvm.dbg.value(metadata i32 1, metadata !123, metadata !DIExpression()), !dbg !126
  %4 = icmp slt i32 %1, 1, !dbg !127
  br i1 %4, label %5, label %7, !dbg !129

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !125
  ret double %6, !dbg !130

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
  call void @llvm.dbg.value(metadata i32 %8, metadata !123, metadata !DIExpression()), !dbg !126
  call void @llvm.dbg.value(metadata double %9, metadata !122, metadata !DIExpression()), !dbg !125
  call fastcc void @scale(double* noundef %0, i32 noundef %8, double noundef %2), !dbg !131
  %10 = call fastcc double @total(double* noundef %0, i32 noundef %1), !dbg !133
  %11 = fadd double %9, %10, !dbg !134
  call void @llvm.dbg.value(metadata double %11, metadata !122, metadata !DIExpression()), !dbg !125
  %12 = add nuw i32 %8, 1, !dbg !135
  call void @llvm.dbg.value(metadata i32 %12, metadata !123, metadata !DIExpression()), !dbg !126
  %13 = icmp eq i32 %8, %1, !dbg !127
  br i1 %13, label %5, label %7, !dbg !129, !llvm.loop !136
}

; Function Attrs: nofree noinline norecurse nosync nounwind uwtable
define internal fastcc void @scale(double* nocapture noundef %0, i32 noundef %1, double noundef %2) unnamed_addr #11 !dbg !140 {
  call void @llvm.dbg.value(metadata double* %0, metadata !144, metadata !DIExpression()), !dbg !149
  call void @llvm.dbg.value(metadata i32 %1, metadata !145, metadata !DIExpression()), !dbg !149
  call void @llvm.dbg.value(metadata double %2, metadata !146, metadata !DIExpression()), !dbg !149
  call void @llvm.dbg.value(metadata i32 0, metadata !147, metadata !DIExpression()), !dbg !150
  %4 = icmp sgt i32 %1, 0, !dbg !151
  br i1 %4, label %5, label %7, !dbg !153

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64, !dbg !151
  br label %8, !dbg !153

7:                                                ; preds = %8, %3
  ret void, !dbg !154

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %13, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !147, metadata !DIExpression()), !dbg !150
  %10 = getelementptr inbounds double, double* %0, i64 %9, !dbg !155
  %11 = load double, double* %10, align 8, !dbg !157, !tbaa !22
  %12 = fmul double %11, %2, !dbg !157
  store double %12, double* %10, align 8, !dbg !157, !tbaa !22
  %13 = add nuw nsw i64 %9, 1, !dbg !158
  call void @llvm.dbg.value(metadata i64 %13, metadata !147, metadata !DIExpression()), !dbg !150
  %14 = icmp eq i64 %13, %6, !dbg !151
  br i1 %14, label %7, label %8, !dbg !153, !llvm.loop !159
}

; Function Attrs: nofree noinline nosync nounwind readonly uwtable
define internal fastcc double @total(double* nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #12 !dbg !161 {
  call void @llvm.dbg.value(metadata double* %0, metadata !165, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i32 %1, metadata !166, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !167, metadata !DIExpression()), !dbg !170
  call void @llvm.dbg.value(metadata i32 0, metadata !168, metadata !DIExpression()), !dbg !171
  %3 = icmp sgt i32 %1, 0, !dbg !172
  br i1 %3, label %4, label %6, !dbg !174

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64, !dbg !172
  br label %8, !dbg !174

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %13, %8 ], !dbg !170
  ret double %7, !dbg !175

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %13, %8 ]
  call void @llvm.dbg.value(metadata i64 %9, metadata !168, metadata !DIExpression()), !dbg !171
  call void @llvm.dbg.value(metadata double %10, metadata !167, metadata !DIExpression()), !dbg !170
  %11 = getelementptr inbounds double, double* %0, i64 %9, !dbg !176
  %12 = load double, double* %11, align 8, !dbg !176, !tbaa !22
  %13 = call double @llvm.fmuladd.f64(double %12, double %12, double %10), !dbg !178
  call void @llvm.dbg.value(metadata double %13, metadata !167, metadata !DIExpression()), !dbg !170
  %14 = add nuw nsw i64 %9, 1, !dbg !179
  call void @llvm.dbg.value(metadata i64 %14, metadata !168, metadata !DIExpression()), !dbg !171
  %15 = icmp eq i64 %14, %5, !dbg !172
  br i1 %15, label %6, label %8, !dbg !174, !llvm.loop !180
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local double @square_what_is_picked(double* noundef %0, double* noundef %1, i32 noundef %2) local_unnamed_addr #13 !dbg !182 {
  call void @llvm.dbg.value(metadata double* %0, metadata !186, metadata !DIExpression()), !dbg !190
  call void @llvm.dbg.value(metadata double* %1, metadata !187, metadata !DIExpression()), !dbg !190
  call void @llvm.dbg.value(metadata i32 %2, metadata !188, metadata !DIExpression()), !dbg !190
  %4 = call fastcc double* @pick(double* noundef %0, double* noundef %1, i32 noundef %2), !dbg !191
  call void @llvm.dbg.value(metadata double* %4, metadata !189, metadata !DIExpression()), !dbg !190
  %5 = load double, double* %4, align 8, !dbg !192, !tbaa !22
  %6 = fmul double %5, %5, !dbg !193
  store double %6, double* %4, align 8, !dbg !194, !tbaa !22
  %7 = load double, double* %0, align 8, !dbg !195, !tbaa !22
  %8 = load double, double* %1, align 8, !dbg !196, !tbaa !22
  %9 = call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !197
  ret double %9, !dbg !198
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc double* @pick(double* noundef readnone %0, double* noundef readnone %1, i32 noundef %2) unnamed_addr #9 !dbg !199 {
  call void @llvm.dbg.value(metadata double* %0, metadata !203, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata double* %1, metadata !204, metadata !DIExpression()), !dbg !206
  call void @llvm.dbg.value(metadata i32 %2, metadata !205, metadata !DIExpression()), !dbg !206
  %4 = icmp eq i32 %2, 0, !dbg !207
  %5 = select i1 %4, double* %0, double* %1, !dbg !207
  ret double* %5, !dbg !208
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local double @weighted_residual(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #14 !dbg !209 {
  call void @llvm.dbg.value(metadata double* %0, metadata !213, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double* %1, metadata !214, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double %2, metadata !215, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata i32 %3, metadata !216, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !217, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata i32 0, metadata !218, metadata !DIExpression()), !dbg !224
  %5 = icmp sgt i32 %3, 0, !dbg !225
  br i1 %5, label %6, label %8, !dbg !226

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !225
  br label %10, !dbg !226

8:                                                ; preds = %10, %4
  %9 = phi double [ 0.000000e+00, %4 ], [ %19, %10 ], !dbg !223
  ret double %9, !dbg !227

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %20, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %19, %10 ]
  call void @llvm.dbg.value(metadata double %12, metadata !217, metadata !DIExpression()), !dbg !223
  call void @llvm.dbg.value(metadata i64 %11, metadata !218, metadata !DIExpression()), !dbg !224
  %13 = getelementptr inbounds double, double* %0, i64 %11, !dbg !228
  %14 = load double, double* %13, align 8, !dbg !228, !tbaa !22
  %15 = getelementptr inbounds double, double* %1, i64 %11, !dbg !229
  %16 = load double, double* %15, align 8, !dbg !229, !tbaa !22
  %17 = fsub double %14, %16, !dbg !230
  call void @llvm.dbg.value(metadata double %17, metadata !220, metadata !DIExpression()), !dbg !231
  %18 = fmul double %17, %2, !dbg !232
  %19 = call double @llvm.fmuladd.f64(double %18, double %17, double %12), !dbg !233
  call void @llvm.dbg.value(metadata double %19, metadata !217, metadata !DIExpression()), !dbg !223
  %20 = add nuw nsw i64 %11, 1, !dbg !234
  call void @llvm.dbg.value(metadata i64 %20, metadata !218, metadata !DIExpression()), !dbg !224
  %21 = icmp eq i64 %20, %7, !dbg !225
  br i1 %21, label %8, label %10, !dbg !226, !llvm.loop !235
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan2(double noundef, double noundef) local_unnamed_addr #15

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #16

attributes #0 = { mustprogress nofree nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree noinline nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { mustprogress nofree nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nofree noinline norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree noinline nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #17 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
!9 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !10, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !12}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !16, !17}
!15 = !DILocalVariable(name: "p", arg: 1, scope: !9, file: !1, line: 11, type: !13)
!16 = !DILocalVariable(name: "x", arg: 2, scope: !9, file: !1, line: 11, type: !12)
!17 = !DILocalVariable(name: "r", scope: !9, file: !1, line: 12, type: !12)
!18 = !DILocation(line: 0, scope: !9)
!19 = !DILocation(line: 12, column: 14, scope: !9)
!20 = !DILocation(line: 13, column: 14, scope: !9)
!21 = !DILocation(line: 13, column: 6, scope: !9)
!22 = !{!23, !23, i64 0}
!23 = !{!"double", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = !DILocation(line: 14, column: 8, scope: !9)
!27 = !DILocation(line: 14, column: 5, scope: !9)
!28 = !DILocation(line: 15, column: 6, scope: !9)
!29 = !DILocation(line: 16, column: 3, scope: !9)
!30 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !31, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !35)
!31 = !DISubroutineType(types: !32)
!32 = !{!12, !33, !12}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!35 = !{!36, !37}
!36 = !DILocalVariable(name: "p", arg: 1, scope: !30, file: !1, line: 6, type: !33)
!37 = !DILocalVariable(name: "x", arg: 2, scope: !30, file: !1, line: 6, type: !12)
!38 = !DILocation(line: 0, scope: !30)
!39 = !DILocation(line: 7, column: 14, scope: !30)
!40 = !DILocation(line: 7, column: 10, scope: !30)
!41 = !DILocation(line: 7, column: 18, scope: !30)
!42 = !DILocation(line: 7, column: 24, scope: !30)
!43 = !DILocation(line: 7, column: 22, scope: !30)
!44 = !DILocation(line: 7, column: 3, scope: !30)
!45 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !46, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{!12, !12, !12}
!48 = !{!49, !50, !51, !52}
!49 = !DILocalVariable(name: "x", arg: 1, scope: !45, file: !1, line: 24, type: !12)
!50 = !DILocalVariable(name: "y", arg: 2, scope: !45, file: !1, line: 24, type: !12)
!51 = !DILocalVariable(name: "r", scope: !45, file: !1, line: 25, type: !12)
!52 = !DILocalVariable(name: "a", scope: !45, file: !1, line: 26, type: !12)
!53 = !DILocation(line: 0, scope: !45)
!54 = !DILocation(line: 25, column: 3, scope: !45)
!55 = !DILocation(line: 26, column: 3, scope: !45)
!56 = !DILocation(line: 27, column: 3, scope: !45)
!57 = !DILocation(line: 28, column: 10, scope: !45)
!58 = !DILocation(line: 28, column: 14, scope: !45)
!59 = !DILocation(line: 28, column: 16, scope: !45)
!60 = !DILocation(line: 29, column: 1, scope: !45)
!61 = !DILocation(line: 28, column: 3, scope: !45)
!62 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !63, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !65)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !12, !12, !13, !13}
!65 = !{!66, !67, !68, !69}
!66 = !DILocalVariable(name: "x", arg: 1, scope: !62, file: !1, line: 19, type: !12)
!67 = !DILocalVariable(name: "y", arg: 2, scope: !62, file: !1, line: 19, type: !12)
!68 = !DILocalVariable(name: "radius", arg: 3, scope: !62, file: !1, line: 19, type: !13)
!69 = !DILocalVariable(name: "angle", arg: 4, scope: !62, file: !1, line: 19, type: !13)
!70 = !DILocation(line: 0, scope: !62)
!71 = !DILocation(line: 20, column: 28, scope: !62)
!72 = !DILocation(line: 20, column: 24, scope: !62)
!73 = !DILocation(line: 20, column: 13, scope: !62)
!74 = !DILocation(line: 20, column: 11, scope: !62)
!75 = !DILocation(line: 21, column: 12, scope: !62)
!76 = !DILocation(line: 21, column: 10, scope: !62)
!77 = !DILocation(line: 22, column: 1, scope: !62)
!78 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !46, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !79)
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !1, line: 36, type: !12)
!81 = !DILocalVariable(name: "k", arg: 2, scope: !78, file: !1, line: 36, type: !12)
!82 = !DILocation(line: 0, scope: !78)
!83 = !DILocation(line: 37, column: 10, scope: !78)
!84 = !DILocation(line: 37, column: 34, scope: !78)
!85 = !DILocation(line: 37, column: 25, scope: !78)
!86 = !DILocation(line: 37, column: 23, scope: !78)
!87 = !DILocation(line: 37, column: 3, scope: !78)
!88 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !46, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !89)
!89 = !{!90, !91}
!90 = !DILocalVariable(name: "x", arg: 1, scope: !88, file: !1, line: 31, type: !12)
!91 = !DILocalVariable(name: "k", arg: 2, scope: !88, file: !1, line: 31, type: !12)
!92 = !DILocation(line: 0, scope: !88)
!93 = !DILocation(line: 32, column: 16, scope: !88)
!94 = !DILocation(line: 32, column: 3, scope: !88)
!95 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !96, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !98)
!96 = !DISubroutineType(types: !97)
!97 = !{!12, !12}
!98 = !{!99}
!99 = !DILocalVariable(name: "x", arg: 1, scope: !95, file: !1, line: 44, type: !12)
!100 = !DILocation(line: 0, scope: !95)
!101 = !DILocation(line: 45, column: 12, scope: !95)
!102 = !DILocation(line: 45, column: 18, scope: !95)
!103 = !DILocation(line: 45, column: 16, scope: !95)
!104 = !DILocation(line: 45, column: 3, scope: !95)
!105 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !106, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !109)
!106 = !DISubroutineType(types: !107)
!107 = !{!108, !12}
!108 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!109 = !{!110}
!110 = !DILocalVariable(name: "x", arg: 1, scope: !105, file: !1, line: 40, type: !12)
!111 = !DILocation(line: 0, scope: !105)
!112 = !DILocation(line: 41, column: 12, scope: !105)
!113 = !DILocation(line: 41, column: 10, scope: !105)
!114 = !DILocation(line: 41, column: 3, scope: !105)
!115 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !116, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !118)
!116 = !DISubroutineType(types: !117)
!117 = !{!12, !13, !108, !12}
!118 = !{!119, !120, !121, !122, !123}
!119 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !1, line: 62, type: !13)
!120 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !1, line: 62, type: !108)
!121 = !DILocalVariable(name: "k", arg: 3, scope: !115, file: !1, line: 62, type: !12)
!122 = !DILocalVariable(name: "r", scope: !115, file: !1, line: 63, type: !12)
!123 = !DILocalVariable(name: "i", scope: !124, file: !1, line: 64, type: !108)
!124 = distinct !DILexicalBlock(scope: !115, file: !1, line: 64, column: 3)
!125 = !DILocation(line: 0, scope: !115)
!126 = !DILocation(line: 0, scope: !124)
!127 = !DILocation(line: 64, column: 21, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !1, line: 64, column: 3)
!129 = !DILocation(line: 64, column: 3, scope: !124)
!130 = !DILocation(line: 68, column: 3, scope: !115)
!131 = !DILocation(line: 65, column: 5, scope: !132)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 64, column: 32)
!133 = !DILocation(line: 66, column: 10, scope: !132)
!134 = !DILocation(line: 66, column: 7, scope: !132)
!135 = !DILocation(line: 64, column: 28, scope: !128)
!136 = distinct !{!136, !129, !137, !138, !139}
!137 = !DILocation(line: 67, column: 3, scope: !124)
!138 = !{!"llvm.loop.mustprogress"}
!139 = !{!"llvm.loop.unroll.disable"}
!140 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !141, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !143)
!141 = !DISubroutineType(types: !142)
!142 = !{null, !13, !108, !12}
!143 = !{!144, !145, !146, !147}
!144 = !DILocalVariable(name: "x", arg: 1, scope: !140, file: !1, line: 48, type: !13)
!145 = !DILocalVariable(name: "n", arg: 2, scope: !140, file: !1, line: 48, type: !108)
!146 = !DILocalVariable(name: "k", arg: 3, scope: !140, file: !1, line: 48, type: !12)
!147 = !DILocalVariable(name: "i", scope: !148, file: !1, line: 49, type: !108)
!148 = distinct !DILexicalBlock(scope: !140, file: !1, line: 49, column: 3)
!149 = !DILocation(line: 0, scope: !140)
!150 = !DILocation(line: 0, scope: !148)
!151 = !DILocation(line: 49, column: 21, scope: !152)
!152 = distinct !DILexicalBlock(scope: !148, file: !1, line: 49, column: 3)
!153 = !DILocation(line: 49, column: 3, scope: !148)
!154 = !DILocation(line: 52, column: 1, scope: !140)
!155 = !DILocation(line: 50, column: 5, scope: !156)
!156 = distinct !DILexicalBlock(scope: !152, file: !1, line: 49, column: 31)
!157 = !DILocation(line: 50, column: 10, scope: !156)
!158 = !DILocation(line: 49, column: 27, scope: !152)
!159 = distinct !{!159, !153, !160, !138, !139}
!160 = !DILocation(line: 51, column: 3, scope: !148)
!161 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !162, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!12, !33, !108}
!164 = !{!165, !166, !167, !168}
!165 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !1, line: 54, type: !33)
!166 = !DILocalVariable(name: "n", arg: 2, scope: !161, file: !1, line: 54, type: !108)
!167 = !DILocalVariable(name: "s", scope: !161, file: !1, line: 55, type: !12)
!168 = !DILocalVariable(name: "i", scope: !169, file: !1, line: 56, type: !108)
!169 = distinct !DILexicalBlock(scope: !161, file: !1, line: 56, column: 3)
!170 = !DILocation(line: 0, scope: !161)
!171 = !DILocation(line: 0, scope: !169)
!172 = !DILocation(line: 56, column: 21, scope: !173)
!173 = distinct !DILexicalBlock(scope: !169, file: !1, line: 56, column: 3)
!174 = !DILocation(line: 56, column: 3, scope: !169)
!175 = !DILocation(line: 59, column: 3, scope: !161)
!176 = !DILocation(line: 57, column: 10, scope: !177)
!177 = distinct !DILexicalBlock(scope: !173, file: !1, line: 56, column: 31)
!178 = !DILocation(line: 57, column: 7, scope: !177)
!179 = !DILocation(line: 56, column: 27, scope: !173)
!180 = distinct !{!180, !174, !181, !138, !139}
!181 = !DILocation(line: 58, column: 3, scope: !169)
!182 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !183, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185)
!183 = !DISubroutineType(types: !184)
!184 = !{!12, !13, !13, !108}
!185 = !{!186, !187, !188, !189}
!186 = !DILocalVariable(name: "a", arg: 1, scope: !182, file: !1, line: 75, type: !13)
!187 = !DILocalVariable(name: "b", arg: 2, scope: !182, file: !1, line: 75, type: !13)
!188 = !DILocalVariable(name: "second", arg: 3, scope: !182, file: !1, line: 75, type: !108)
!189 = !DILocalVariable(name: "p", scope: !182, file: !1, line: 76, type: !13)
!190 = !DILocation(line: 0, scope: !182)
!191 = !DILocation(line: 76, column: 15, scope: !182)
!192 = !DILocation(line: 77, column: 8, scope: !182)
!193 = !DILocation(line: 77, column: 11, scope: !182)
!194 = !DILocation(line: 77, column: 6, scope: !182)
!195 = !DILocation(line: 78, column: 10, scope: !182)
!196 = !DILocation(line: 78, column: 21, scope: !182)
!197 = !DILocation(line: 78, column: 13, scope: !182)
!198 = !DILocation(line: 78, column: 3, scope: !182)
!199 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !200, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !202)
!200 = !DISubroutineType(types: !201)
!201 = !{!13, !13, !13, !108}
!202 = !{!203, !204, !205}
!203 = !DILocalVariable(name: "a", arg: 1, scope: !199, file: !1, line: 71, type: !13)
!204 = !DILocalVariable(name: "b", arg: 2, scope: !199, file: !1, line: 71, type: !13)
!205 = !DILocalVariable(name: "second", arg: 3, scope: !199, file: !1, line: 71, type: !108)
!206 = !DILocation(line: 0, scope: !199)
!207 = !DILocation(line: 72, column: 10, scope: !199)
!208 = !DILocation(line: 72, column: 3, scope: !199)
!209 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !210, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !212)
!210 = !DISubroutineType(types: !211)
!211 = !{!12, !33, !33, !12, !108}
!212 = !{!213, !214, !215, !216, !217, !218, !220}
!213 = !DILocalVariable(name: "x", arg: 1, scope: !209, file: !1, line: 82, type: !33)
!214 = !DILocalVariable(name: "target", arg: 2, scope: !209, file: !1, line: 82, type: !33)
!215 = !DILocalVariable(name: "weight", arg: 3, scope: !209, file: !1, line: 82, type: !12)
!216 = !DILocalVariable(name: "n", arg: 4, scope: !209, file: !1, line: 82, type: !108)
!217 = !DILocalVariable(name: "s", scope: !209, file: !1, line: 83, type: !12)
!218 = !DILocalVariable(name: "i", scope: !219, file: !1, line: 84, type: !108)
!219 = distinct !DILexicalBlock(scope: !209, file: !1, line: 84, column: 3)
!220 = !DILocalVariable(name: "d", scope: !221, file: !1, line: 85, type: !12)
!221 = distinct !DILexicalBlock(scope: !222, file: !1, line: 84, column: 31)
!222 = distinct !DILexicalBlock(scope: !219, file: !1, line: 84, column: 3)
!223 = !DILocation(line: 0, scope: !209)
!224 = !DILocation(line: 0, scope: !219)
!225 = !DILocation(line: 84, column: 21, scope: !222)
!226 = !DILocation(line: 84, column: 3, scope: !219)
!227 = !DILocation(line: 88, column: 3, scope: !209)
!228 = !DILocation(line: 85, column: 16, scope: !221)
!229 = !DILocation(line: 85, column: 23, scope: !221)
!230 = !DILocation(line: 85, column: 21, scope: !221)
!231 = !DILocation(line: 0, scope: !221)
!232 = !DILocation(line: 86, column: 17, scope: !221)
!233 = !DILocation(line: 86, column: 7, scope: !221)
!234 = !DILocation(line: 84, column: 27, scope: !222)
!235 = distinct !{!235, !226, !236, !138, !139}
!236 = !DILocation(line: 87, column: 3, scope: !219)
