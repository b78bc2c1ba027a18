; clang-19 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-19/O1-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @caller_overwrites_after_call(ptr nocapture noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !16, !DIExpression(), !19)
    #dbg_value(double %1, !17, !DIExpression(), !19)
  %3 = tail call fastcc double @weigh(ptr noundef %0, double noundef %1), !dbg !20
    #dbg_value(double %3, !18, !DIExpression(), !19)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !21
  store double %4, ptr %0, align 8, !dbg !22, !tbaa !23
  %5 = tail call fastcc double @weigh(ptr noundef nonnull %0, double noundef %1), !dbg !27
  %6 = fadd double %3, %5, !dbg !28
    #dbg_value(double %6, !18, !DIExpression(), !19)
  store double 0.000000e+00, ptr %0, align 8, !dbg !29, !tbaa !23
  ret double %6, !dbg !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal fastcc double @weigh(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #2 !dbg !31 {
    #dbg_value(ptr %0, !37, !DIExpression(), !39)
    #dbg_value(double %1, !38, !DIExpression(), !39)
  %3 = load double, ptr %0, align 8, !dbg !40, !tbaa !23
  %4 = tail call double @sin(double noundef %3) #14, !dbg !41
  %5 = fmul double %4, %1, !dbg !42
  %6 = load double, ptr %0, align 8, !dbg !43, !tbaa !23
  %7 = fmul double %5, %6, !dbg !44
  ret double %7, !dbg !45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !46 {
  %3 = alloca double, align 8, !DIAssignID !54
    #dbg_assign(i1 undef, !52, !DIExpression(), !54, ptr %3, !DIExpression(), !55)
  %4 = alloca double, align 8, !DIAssignID !56
    #dbg_assign(i1 undef, !53, !DIExpression(), !56, ptr %4, !DIExpression(), !55)
    #dbg_value(double %0, !50, !DIExpression(), !55)
    #dbg_value(double %1, !51, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #14, !dbg !57
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #14, !dbg !58
  call fastcc void @polar(double noundef %0, double noundef %1, ptr noundef nonnull %3, ptr noundef nonnull %4), !dbg !59
  %5 = load double, ptr %3, align 8, !dbg !60, !tbaa !23
  %6 = load double, ptr %4, align 8, !dbg !61, !tbaa !23
  %7 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %5), !dbg !62
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #14, !dbg !63
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #14, !dbg !63
  ret double %7, !dbg !64
}

; Function Attrs: mustprogress nofree noinline nounwind willreturn memory(write) uwtable
define internal fastcc void @polar(double noundef %0, double noundef %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3) unnamed_addr #5 !dbg !65 {
    #dbg_value(double %0, !69, !DIExpression(), !73)
    #dbg_value(double %1, !70, !DIExpression(), !73)
    #dbg_value(ptr %2, !71, !DIExpression(), !73)
    #dbg_value(ptr %3, !72, !DIExpression(), !73)
  %5 = fmul double %1, %1, !dbg !74
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !75
  %7 = tail call double @sqrt(double noundef %6) #14, !dbg !76
  store double %7, ptr %2, align 8, !dbg !77, !tbaa !23
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #14, !dbg !78
  store double %8, ptr %3, align 8, !dbg !79, !tbaa !23
  ret void, !dbg !80
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !81 {
    #dbg_value(double %0, !83, !DIExpression(), !85)
    #dbg_value(double %1, !84, !DIExpression(), !85)
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !86
  %4 = fmul double %0, %0, !dbg !87
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !88
  %6 = fmul double %3, %5, !dbg !89
  ret double %6, !dbg !90
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !91 {
    #dbg_value(double %0, !93, !DIExpression(), !95)
    #dbg_value(double %1, !94, !DIExpression(), !95)
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !96
  ret double %3, !dbg !97
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #6 !dbg !98 {
    #dbg_value(double %0, !102, !DIExpression(), !103)
  %2 = fmul double %0, %0, !dbg !104
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !105
  %4 = uitofp nneg i32 %3 to double, !dbg !105
  %5 = fmul double %2, %4, !dbg !106
  ret double %5, !dbg !107
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef range(i32 2, 6) i32 @choose(double noundef %0) unnamed_addr #7 !dbg !108 {
    #dbg_value(double %0, !113, !DIExpression(), !114)
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !115
  %3 = select i1 %2, i32 2, i32 5, !dbg !116
  ret i32 %3, !dbg !117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @calls_in_a_loop(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) local_unnamed_addr #8 !dbg !118 {
    #dbg_value(ptr %0, !122, !DIExpression(), !128)
    #dbg_value(i32 %1, !123, !DIExpression(), !128)
    #dbg_value(double %2, !124, !DIExpression(), !128)
    #dbg_value(double 0.000000e+00, !125, !DIExpression(), !128)
    #dbg_value(i32 1, !126, !DIExpression(), !129)
  %4 = icmp slt i32 %1, 1, !dbg !130
  br i1 %4, label %5, label %7, !dbg !132

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !128
  ret double %6, !dbg !133

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %8, !126, !DIExpression(), !129)
    #dbg_value(double %9, !125, !DIExpression(), !128)
  tail call fastcc void @scale(ptr noundef %0, i32 noundef %8, double noundef %2), !dbg !134
  %10 = tail call fastcc double @total(ptr noundef %0, i32 noundef %1), !dbg !136
  %11 = fadd double %9, %10, !dbg !137
    #dbg_value(double %11, !125, !DIExpression(), !128)
  %12 = add nuw i32 %8, 1, !dbg !138
    #dbg_value(i32 %12, !126, !DIExpression(), !129)
  %13 = icmp eq i32 %8, %1, !dbg !130
  br i1 %13, label %5, label %7, !dbg !132, !llvm.loop !139
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr nocapture noundef %0, i32 noundef %1, double noundef %2) unnamed_addr #9 !dbg !143 {
    #dbg_value(ptr %0, !147, !DIExpression(), !152)
    #dbg_value(i32 %1, !148, !DIExpression(), !152)
    #dbg_value(double %2, !149, !DIExpression(), !152)
    #dbg_value(i32 0, !150, !DIExpression(), !153)
  %4 = icmp sgt i32 %1, 0, !dbg !154
  br i1 %4, label %5, label %7, !dbg !156

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !154
  br label %8, !dbg !156

7:                                                ; preds = %8, %3
  ret void, !dbg !157

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %13, %8 ]
    #dbg_value(i64 %9, !150, !DIExpression(), !153)
  %10 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !158
  %11 = load double, ptr %10, align 8, !dbg !160, !tbaa !23
  %12 = fmul double %11, %2, !dbg !160
  store double %12, ptr %10, align 8, !dbg !160, !tbaa !23
  %13 = add nuw nsw i64 %9, 1, !dbg !161
    #dbg_value(i64 %13, !150, !DIExpression(), !153)
  %14 = icmp eq i64 %13, %6, !dbg !154
  br i1 %14, label %7, label %8, !dbg !156, !llvm.loop !162
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc double @total(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #10 !dbg !164 {
    #dbg_value(ptr %0, !168, !DIExpression(), !173)
    #dbg_value(i32 %1, !169, !DIExpression(), !173)
    #dbg_value(double 0.000000e+00, !170, !DIExpression(), !173)
    #dbg_value(i32 0, !171, !DIExpression(), !174)
  %3 = icmp sgt i32 %1, 0, !dbg !175
  br i1 %3, label %4, label %6, !dbg !177

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !175
  br label %8, !dbg !177

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %13, %8 ], !dbg !173
  ret double %7, !dbg !178

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %13, %8 ]
    #dbg_value(i64 %9, !171, !DIExpression(), !174)
    #dbg_value(double %10, !170, !DIExpression(), !173)
  %11 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !179
  %12 = load double, ptr %11, align 8, !dbg !179, !tbaa !23
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %12, double %10), !dbg !181
    #dbg_value(double %13, !170, !DIExpression(), !173)
  %14 = add nuw nsw i64 %9, 1, !dbg !182
    #dbg_value(i64 %14, !171, !DIExpression(), !174)
  %15 = icmp eq i64 %14, %5, !dbg !175
  br i1 %15, label %6, label %8, !dbg !177, !llvm.loop !183
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @square_what_is_picked(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #11 !dbg !185 {
    #dbg_value(ptr %0, !189, !DIExpression(), !193)
    #dbg_value(ptr %1, !190, !DIExpression(), !193)
    #dbg_value(i32 %2, !191, !DIExpression(), !193)
  %4 = tail call fastcc ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !194
    #dbg_value(ptr %4, !192, !DIExpression(), !193)
  %5 = load double, ptr %4, align 8, !dbg !195, !tbaa !23
  %6 = fmul double %5, %5, !dbg !196
  store double %6, ptr %4, align 8, !dbg !197, !tbaa !23
  %7 = load double, ptr %0, align 8, !dbg !198, !tbaa !23
  %8 = load double, ptr %1, align 8, !dbg !199, !tbaa !23
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !200
  ret double %9, !dbg !201
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef ptr @pick(ptr noundef readnone %0, ptr noundef readnone %1, i32 noundef %2) unnamed_addr #7 !dbg !202 {
    #dbg_value(ptr %0, !206, !DIExpression(), !209)
    #dbg_value(ptr %1, !207, !DIExpression(), !209)
    #dbg_value(i32 %2, !208, !DIExpression(), !209)
  %4 = icmp eq i32 %2, 0, !dbg !210
  %5 = select i1 %4, ptr %0, ptr %1, !dbg !210
  ret ptr %5, !dbg !211
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @weighted_residual(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, double noundef %2, i32 noundef %3) local_unnamed_addr #12 !dbg !212 {
    #dbg_value(ptr %0, !216, !DIExpression(), !226)
    #dbg_value(ptr %1, !217, !DIExpression(), !226)
    #dbg_value(double %2, !218, !DIExpression(), !226)
    #dbg_value(i32 %3, !219, !DIExpression(), !226)
    #dbg_value(double 0.000000e+00, !220, !DIExpression(), !226)
    #dbg_value(i32 0, !221, !DIExpression(), !227)
  %5 = icmp sgt i32 %3, 0, !dbg !228
  br i1 %5, label %6, label %8, !dbg !229

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !228
  br label %10, !dbg !229

8:                                                ; preds = %10, %4
  %9 = phi double [ 0.000000e+00, %4 ], [ %19, %10 ], !dbg !226
  ret double %9, !dbg !230

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %20, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %19, %10 ]
    #dbg_value(double %12, !220, !DIExpression(), !226)
    #dbg_value(i64 %11, !221, !DIExpression(), !227)
  %13 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !231
  %14 = load double, ptr %13, align 8, !dbg !231, !tbaa !23
  %15 = getelementptr inbounds double, ptr %1, i64 %11, !dbg !232
  %16 = load double, ptr %15, align 8, !dbg !232, !tbaa !23
  %17 = fsub double %14, %16, !dbg !233
    #dbg_value(double %17, !223, !DIExpression(), !234)
  %18 = fmul double %17, %2, !dbg !235
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %17, double %12), !dbg !236
    #dbg_value(double %19, !220, !DIExpression(), !226)
  %20 = add nuw nsw i64 %11, 1, !dbg !237
    #dbg_value(i64 %20, !221, !DIExpression(), !227)
  %21 = icmp eq i64 %20, %7, !dbg !228
  br i1 %21, label %8, label %10, !dbg !229, !llvm.loop !238
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !240 double @sin(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !242 double @sqrt(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !243 double @atan2(double noundef, double noundef) local_unnamed_addr #13

attributes #0 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !11, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !13}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!15 = !{!16, !17, !18}
!16 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 11, type: !14)
!17 = !DILocalVariable(name: "x", arg: 2, scope: !10, file: !1, line: 11, type: !13)
!18 = !DILocalVariable(name: "r", scope: !10, file: !1, line: 12, type: !13)
!19 = !DILocation(line: 0, scope: !10)
!20 = !DILocation(line: 12, column: 14, scope: !10)
!21 = !DILocation(line: 13, column: 14, scope: !10)
!22 = !DILocation(line: 13, column: 6, scope: !10)
!23 = !{!24, !24, i64 0}
!24 = !{!"double", !25, i64 0}
!25 = !{!"omnipotent char", !26, i64 0}
!26 = !{!"Simple C/C++ TBAA"}
!27 = !DILocation(line: 14, column: 8, scope: !10)
!28 = !DILocation(line: 14, column: 5, scope: !10)
!29 = !DILocation(line: 15, column: 6, scope: !10)
!30 = !DILocation(line: 16, column: 3, scope: !10)
!31 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !32, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !36)
!32 = !DISubroutineType(types: !33)
!33 = !{!13, !34, !13}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "p", arg: 1, scope: !31, file: !1, line: 6, type: !34)
!38 = !DILocalVariable(name: "x", arg: 2, scope: !31, file: !1, line: 6, type: !13)
!39 = !DILocation(line: 0, scope: !31)
!40 = !DILocation(line: 7, column: 14, scope: !31)
!41 = !DILocation(line: 7, column: 10, scope: !31)
!42 = !DILocation(line: 7, column: 18, scope: !31)
!43 = !DILocation(line: 7, column: 24, scope: !31)
!44 = !DILocation(line: 7, column: 22, scope: !31)
!45 = !DILocation(line: 7, column: 3, scope: !31)
!46 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !47, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!47 = !DISubroutineType(types: !48)
!48 = !{!13, !13, !13}
!49 = !{!50, !51, !52, !53}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 24, type: !13)
!51 = !DILocalVariable(name: "y", arg: 2, scope: !46, file: !1, line: 24, type: !13)
!52 = !DILocalVariable(name: "r", scope: !46, file: !1, line: 25, type: !13)
!53 = !DILocalVariable(name: "a", scope: !46, file: !1, line: 26, type: !13)
!54 = distinct !DIAssignID()
!55 = !DILocation(line: 0, scope: !46)
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 25, column: 3, scope: !46)
!58 = !DILocation(line: 26, column: 3, scope: !46)
!59 = !DILocation(line: 27, column: 3, scope: !46)
!60 = !DILocation(line: 28, column: 10, scope: !46)
!61 = !DILocation(line: 28, column: 14, scope: !46)
!62 = !DILocation(line: 28, column: 16, scope: !46)
!63 = !DILocation(line: 29, column: 1, scope: !46)
!64 = !DILocation(line: 28, column: 3, scope: !46)
!65 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !66, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !68)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !13, !13, !14, !14}
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 19, type: !13)
!70 = !DILocalVariable(name: "y", arg: 2, scope: !65, file: !1, line: 19, type: !13)
!71 = !DILocalVariable(name: "radius", arg: 3, scope: !65, file: !1, line: 19, type: !14)
!72 = !DILocalVariable(name: "angle", arg: 4, scope: !65, file: !1, line: 19, type: !14)
!73 = !DILocation(line: 0, scope: !65)
!74 = !DILocation(line: 20, column: 28, scope: !65)
!75 = !DILocation(line: 20, column: 24, scope: !65)
!76 = !DILocation(line: 20, column: 13, scope: !65)
!77 = !DILocation(line: 20, column: 11, scope: !65)
!78 = !DILocation(line: 21, column: 12, scope: !65)
!79 = !DILocation(line: 21, column: 10, scope: !65)
!80 = !DILocation(line: 22, column: 1, scope: !65)
!81 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !47, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !82)
!82 = !{!83, !84}
!83 = !DILocalVariable(name: "x", arg: 1, scope: !81, file: !1, line: 36, type: !13)
!84 = !DILocalVariable(name: "k", arg: 2, scope: !81, file: !1, line: 36, type: !13)
!85 = !DILocation(line: 0, scope: !81)
!86 = !DILocation(line: 37, column: 10, scope: !81)
!87 = !DILocation(line: 37, column: 34, scope: !81)
!88 = !DILocation(line: 37, column: 25, scope: !81)
!89 = !DILocation(line: 37, column: 23, scope: !81)
!90 = !DILocation(line: 37, column: 3, scope: !81)
!91 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !47, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !92)
!92 = !{!93, !94}
!93 = !DILocalVariable(name: "x", arg: 1, scope: !91, file: !1, line: 31, type: !13)
!94 = !DILocalVariable(name: "k", arg: 2, scope: !91, file: !1, line: 31, type: !13)
!95 = !DILocation(line: 0, scope: !91)
!96 = !DILocation(line: 32, column: 16, scope: !91)
!97 = !DILocation(line: 32, column: 3, scope: !91)
!98 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !99, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!13, !13}
!101 = !{!102}
!102 = !DILocalVariable(name: "x", arg: 1, scope: !98, file: !1, line: 44, type: !13)
!103 = !DILocation(line: 0, scope: !98)
!104 = !DILocation(line: 45, column: 12, scope: !98)
!105 = !DILocation(line: 45, column: 18, scope: !98)
!106 = !DILocation(line: 45, column: 16, scope: !98)
!107 = !DILocation(line: 45, column: 3, scope: !98)
!108 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !109, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !112)
!109 = !DISubroutineType(types: !110)
!110 = !{!111, !13}
!111 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!112 = !{!113}
!113 = !DILocalVariable(name: "x", arg: 1, scope: !108, file: !1, line: 40, type: !13)
!114 = !DILocation(line: 0, scope: !108)
!115 = !DILocation(line: 41, column: 12, scope: !108)
!116 = !DILocation(line: 41, column: 10, scope: !108)
!117 = !DILocation(line: 41, column: 3, scope: !108)
!118 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !119, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !121)
!119 = !DISubroutineType(types: !120)
!120 = !{!13, !14, !111, !13}
!121 = !{!122, !123, !124, !125, !126}
!122 = !DILocalVariable(name: "x", arg: 1, scope: !118, file: !1, line: 62, type: !14)
!123 = !DILocalVariable(name: "n", arg: 2, scope: !118, file: !1, line: 62, type: !111)
!124 = !DILocalVariable(name: "k", arg: 3, scope: !118, file: !1, line: 62, type: !13)
!125 = !DILocalVariable(name: "r", scope: !118, file: !1, line: 63, type: !13)
!126 = !DILocalVariable(name: "i", scope: !127, file: !1, line: 64, type: !111)
!127 = distinct !DILexicalBlock(scope: !118, file: !1, line: 64, column: 3)
!128 = !DILocation(line: 0, scope: !118)
!129 = !DILocation(line: 0, scope: !127)
!130 = !DILocation(line: 64, column: 21, scope: !131)
!131 = distinct !DILexicalBlock(scope: !127, file: !1, line: 64, column: 3)
!132 = !DILocation(line: 64, column: 3, scope: !127)
!133 = !DILocation(line: 68, column: 3, scope: !118)
!134 = !DILocation(line: 65, column: 5, scope: !135)
!135 = distinct !DILexicalBlock(scope: !131, file: !1, line: 64, column: 32)
!136 = !DILocation(line: 66, column: 10, scope: !135)
!137 = !DILocation(line: 66, column: 7, scope: !135)
!138 = !DILocation(line: 64, column: 28, scope: !131)
!139 = distinct !{!139, !132, !140, !141, !142}
!140 = !DILocation(line: 67, column: 3, scope: !127)
!141 = !{!"llvm.loop.mustprogress"}
!142 = !{!"llvm.loop.unroll.disable"}
!143 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !144, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{null, !14, !111, !13}
!146 = !{!147, !148, !149, !150}
!147 = !DILocalVariable(name: "x", arg: 1, scope: !143, file: !1, line: 48, type: !14)
!148 = !DILocalVariable(name: "n", arg: 2, scope: !143, file: !1, line: 48, type: !111)
!149 = !DILocalVariable(name: "k", arg: 3, scope: !143, file: !1, line: 48, type: !13)
!150 = !DILocalVariable(name: "i", scope: !151, file: !1, line: 49, type: !111)
!151 = distinct !DILexicalBlock(scope: !143, file: !1, line: 49, column: 3)
!152 = !DILocation(line: 0, scope: !143)
!153 = !DILocation(line: 0, scope: !151)
!154 = !DILocation(line: 49, column: 21, scope: !155)
!155 = distinct !DILexicalBlock(scope: !151, file: !1, line: 49, column: 3)
!156 = !DILocation(line: 49, column: 3, scope: !151)
!157 = !DILocation(line: 52, column: 1, scope: !143)
!158 = !DILocation(line: 50, column: 5, scope: !159)
!159 = distinct !DILexicalBlock(scope: !155, file: !1, line: 49, column: 31)
!160 = !DILocation(line: 50, column: 10, scope: !159)
!161 = !DILocation(line: 49, column: 27, scope: !155)
!162 = distinct !{!162, !156, !163, !141, !142}
!163 = !DILocation(line: 51, column: 3, scope: !151)
!164 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !165, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !167)
!165 = !DISubroutineType(types: !166)
!166 = !{!13, !34, !111}
!167 = !{!168, !169, !170, !171}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !164, file: !1, line: 54, type: !34)
!169 = !DILocalVariable(name: "n", arg: 2, scope: !164, file: !1, line: 54, type: !111)
!170 = !DILocalVariable(name: "s", scope: !164, file: !1, line: 55, type: !13)
!171 = !DILocalVariable(name: "i", scope: !172, file: !1, line: 56, type: !111)
!172 = distinct !DILexicalBlock(scope: !164, file: !1, line: 56, column: 3)
!173 = !DILocation(line: 0, scope: !164)
!174 = !DILocation(line: 0, scope: !172)
!175 = !DILocation(line: 56, column: 21, scope: !176)
!176 = distinct !DILexicalBlock(scope: !172, file: !1, line: 56, column: 3)
!177 = !DILocation(line: 56, column: 3, scope: !172)
!178 = !DILocation(line: 59, column: 3, scope: !164)
!179 = !DILocation(line: 57, column: 10, scope: !180)
!180 = distinct !DILexicalBlock(scope: !176, file: !1, line: 56, column: 31)
!181 = !DILocation(line: 57, column: 7, scope: !180)
!182 = !DILocation(line: 56, column: 27, scope: !176)
!183 = distinct !{!183, !177, !184, !141, !142}
!184 = !DILocation(line: 58, column: 3, scope: !172)
!185 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !186, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !188)
!186 = !DISubroutineType(types: !187)
!187 = !{!13, !14, !14, !111}
!188 = !{!189, !190, !191, !192}
!189 = !DILocalVariable(name: "a", arg: 1, scope: !185, file: !1, line: 75, type: !14)
!190 = !DILocalVariable(name: "b", arg: 2, scope: !185, file: !1, line: 75, type: !14)
!191 = !DILocalVariable(name: "second", arg: 3, scope: !185, file: !1, line: 75, type: !111)
!192 = !DILocalVariable(name: "p", scope: !185, file: !1, line: 76, type: !14)
!193 = !DILocation(line: 0, scope: !185)
!194 = !DILocation(line: 76, column: 15, scope: !185)
!195 = !DILocation(line: 77, column: 8, scope: !185)
!196 = !DILocation(line: 77, column: 11, scope: !185)
!197 = !DILocation(line: 77, column: 6, scope: !185)
!198 = !DILocation(line: 78, column: 10, scope: !185)
!199 = !DILocation(line: 78, column: 21, scope: !185)
!200 = !DILocation(line: 78, column: 13, scope: !185)
!201 = !DILocation(line: 78, column: 3, scope: !185)
!202 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !203, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !205)
!203 = !DISubroutineType(types: !204)
!204 = !{!14, !14, !14, !111}
!205 = !{!206, !207, !208}
!206 = !DILocalVariable(name: "a", arg: 1, scope: !202, file: !1, line: 71, type: !14)
!207 = !DILocalVariable(name: "b", arg: 2, scope: !202, file: !1, line: 71, type: !14)
!208 = !DILocalVariable(name: "second", arg: 3, scope: !202, file: !1, line: 71, type: !111)
!209 = !DILocation(line: 0, scope: !202)
!210 = !DILocation(line: 72, column: 10, scope: !202)
!211 = !DILocation(line: 72, column: 3, scope: !202)
!212 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !213, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{!13, !34, !34, !13, !111}
!215 = !{!216, !217, !218, !219, !220, !221, !223}
!216 = !DILocalVariable(name: "x", arg: 1, scope: !212, file: !1, line: 82, type: !34)
!217 = !DILocalVariable(name: "target", arg: 2, scope: !212, file: !1, line: 82, type: !34)
!218 = !DILocalVariable(name: "weight", arg: 3, scope: !212, file: !1, line: 82, type: !13)
!219 = !DILocalVariable(name: "n", arg: 4, scope: !212, file: !1, line: 82, type: !111)
!220 = !DILocalVariable(name: "s", scope: !212, file: !1, line: 83, type: !13)
!221 = !DILocalVariable(name: "i", scope: !222, file: !1, line: 84, type: !111)
!222 = distinct !DILexicalBlock(scope: !212, file: !1, line: 84, column: 3)
!223 = !DILocalVariable(name: "d", scope: !224, file: !1, line: 85, type: !13)
!224 = distinct !DILexicalBlock(scope: !225, file: !1, line: 84, column: 31)
!225 = distinct !DILexicalBlock(scope: !222, file: !1, line: 84, column: 3)
!226 = !DILocation(line: 0, scope: !212)
!227 = !DILocation(line: 0, scope: !222)
!228 = !DILocation(line: 84, column: 21, scope: !225)
!229 = !DILocation(line: 84, column: 3, scope: !222)
!230 = !DILocation(line: 88, column: 3, scope: !212)
!231 = !DILocation(line: 85, column: 16, scope: !224)
!232 = !DILocation(line: 85, column: 23, scope: !224)
!233 = !DILocation(line: 85, column: 21, scope: !224)
!234 = !DILocation(line: 0, scope: !224)
!235 = !DILocation(line: 86, column: 17, scope: !224)
!236 = !DILocation(line: 86, column: 7, scope: !224)
!237 = !DILocation(line: 84, column: 27, scope: !225)
!238 = distinct !{!238, !229, !239, !141, !142}
!239 = !DILocation(line: 87, column: 3, scope: !222)
!240 = !DISubprogram(name: "sin", scope: !241, file: !241, line: 64, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!242 = !DISubprogram(name: "sqrt", scope: !241, file: !241, line: 143, type: !99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!243 = !DISubprogram(name: "atan2", scope: !241, file: !241, line: 59, type: !47, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
