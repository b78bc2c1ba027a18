; clang-22 -O1 -g -fdebug-compilation-dir=. -S -emit-llvm c/calls.c -o ir/clang-22/O1-g/calls.ll
; ModuleID = 'c/calls.c'
source_filename = "c/calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @caller_overwrites_after_call(ptr noundef captures(none) %0, double noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !20, !DIExpression(), !23)
    #dbg_value(double %1, !21, !DIExpression(), !23)
  %3 = tail call fastcc double @weigh(ptr noundef %0, double noundef %1), !dbg !24
    #dbg_value(double %3, !22, !DIExpression(), !23)
  %4 = tail call double @llvm.fmuladd.f64(double %3, double %3, double %1), !dbg !25
  store double %4, ptr %0, align 8, !dbg !26, !tbaa !27
  %5 = tail call fastcc double @weigh(ptr noundef nonnull %0, double noundef %1), !dbg !29
  %6 = fadd double %3, %5, !dbg !30
    #dbg_value(double %6, !22, !DIExpression(), !23)
  store double 0.000000e+00, ptr %0, align 8, !dbg !31, !tbaa !27
  ret double %6, !dbg !32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable
define internal fastcc double @weigh(ptr noundef readonly captures(none) %0, double noundef %1) unnamed_addr #2 !dbg !33 {
    #dbg_value(ptr %0, !39, !DIExpression(), !41)
    #dbg_value(double %1, !40, !DIExpression(), !41)
  %3 = load double, ptr %0, align 8, !dbg !42, !tbaa !27
  %4 = tail call double @sin(double noundef %3) #14, !dbg !43, !tbaa !10
  %5 = fmul double %1, %4, !dbg !44
  %6 = fmul double %3, %5, !dbg !45
  ret double %6, !dbg !46
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable
define dso_local double @results_through_pointers(double noundef %0, double noundef %1) local_unnamed_addr #4 !dbg !47 {
  %3 = alloca double, align 8, !DIAssignID !55
    #dbg_assign(i1 poison, !53, !DIExpression(), !55, ptr %3, !DIExpression(), !56)
  %4 = alloca double, align 8, !DIAssignID !57
    #dbg_assign(i1 poison, !54, !DIExpression(), !57, ptr %4, !DIExpression(), !56)
    #dbg_value(double %0, !51, !DIExpression(), !56)
    #dbg_value(double %1, !52, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #14, !dbg !58
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #14, !dbg !59
  call fastcc void @polar(double noundef %0, double noundef %1, ptr noundef %3, ptr noundef %4), !dbg !60
  %5 = load double, ptr %3, align 8, !dbg !61, !tbaa !27
  %6 = load double, ptr %4, align 8, !dbg !62, !tbaa !27
  %7 = tail call double @llvm.fmuladd.f64(double %5, double %6, double %5), !dbg !63
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #14, !dbg !64
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #14, !dbg !64
  ret double %7, !dbg !65
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: write, errnomem: write) uwtable
define internal fastcc void @polar(double noundef %0, double noundef %1, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %2, ptr noundef nonnull writeonly captures(none) initializes((0, 8)) %3) unnamed_addr #5 !dbg !66 {
    #dbg_value(double %0, !70, !DIExpression(), !74)
    #dbg_value(double %1, !71, !DIExpression(), !74)
    #dbg_value(ptr %2, !72, !DIExpression(), !74)
    #dbg_value(ptr %3, !73, !DIExpression(), !74)
  %5 = fmul double %1, %1, !dbg !75
  %6 = tail call double @llvm.fmuladd.f64(double %0, double %0, double %5), !dbg !76
  %7 = tail call double @sqrt(double noundef %6) #14, !dbg !77, !tbaa !10
  store double %7, ptr %2, align 8, !dbg !78, !tbaa !27
  %8 = tail call double @atan2(double noundef %1, double noundef %0) #14, !dbg !79, !tbaa !10
  store double %8, ptr %3, align 8, !dbg !80, !tbaa !27
  ret void, !dbg !81
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @same_callee_two_activities(double noundef %0, double noundef %1) local_unnamed_addr #6 !dbg !82 {
    #dbg_value(double %0, !84, !DIExpression(), !86)
    #dbg_value(double %1, !85, !DIExpression(), !86)
  %3 = tail call fastcc double @affine(double noundef %0, double noundef %1), !dbg !87
  %4 = fmul double %0, %0, !dbg !88
  %5 = tail call fastcc double @affine(double noundef %4, double noundef 3.000000e+00), !dbg !89
  %6 = fmul double %3, %5, !dbg !90
  ret double %6, !dbg !91
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef double @affine(double noundef %0, double noundef %1) unnamed_addr #7 !dbg !92 {
    #dbg_value(double %0, !94, !DIExpression(), !96)
    #dbg_value(double %1, !95, !DIExpression(), !96)
  %3 = tail call double @llvm.fmuladd.f64(double %1, double %0, double 1.000000e+00), !dbg !97
  ret double %3, !dbg !98
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @integer_from_callee(double noundef %0) local_unnamed_addr #6 !dbg !99 {
    #dbg_value(double %0, !103, !DIExpression(), !104)
  %2 = fmul double %0, %0, !dbg !105
  %3 = tail call fastcc i32 @choose(double noundef %0), !dbg !106
  %4 = uitofp nneg i32 %3 to double, !dbg !106
  %5 = fmul double %2, %4, !dbg !107
  ret double %5, !dbg !108
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef range(i32 2, 6) i32 @choose(double noundef %0) unnamed_addr #7 !dbg !109 {
    #dbg_value(double %0, !114, !DIExpression(), !115)
  %2 = fcmp ogt double %0, 1.000000e+00, !dbg !116
  %3 = select i1 %2, i32 2, i32 5, !dbg !117
  ret i32 %3, !dbg !118
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @calls_in_a_loop(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) local_unnamed_addr #8 !dbg !119 {
    #dbg_value(ptr %0, !123, !DIExpression(), !129)
    #dbg_value(i32 %1, !124, !DIExpression(), !129)
    #dbg_value(double %2, !125, !DIExpression(), !129)
    #dbg_value(double 0.000000e+00, !126, !DIExpression(), !129)
    #dbg_value(i32 1, !127, !DIExpression(), !130)
  %4 = icmp slt i32 %1, 1, !dbg !131
  br i1 %4, label %5, label %7, !dbg !133

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %11, %7 ], !dbg !129
  ret double %6, !dbg !134

7:                                                ; preds = %3, %7
  %8 = phi i32 [ %12, %7 ], [ 1, %3 ]
  %9 = phi double [ %11, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(i32 %8, !127, !DIExpression(), !130)
    #dbg_value(double %9, !126, !DIExpression(), !129)
  tail call fastcc void @scale(ptr noundef %0, i32 noundef %8, double noundef %2), !dbg !135
  %10 = tail call fastcc double @total(ptr noundef %0, i32 noundef %1), !dbg !137
  %11 = fadd double %9, %10, !dbg !138
    #dbg_value(double %11, !126, !DIExpression(), !129)
  %12 = add nuw i32 %8, 1, !dbg !139
    #dbg_value(i32 %12, !127, !DIExpression(), !130)
  %13 = icmp eq i32 %8, %1, !dbg !140
  br i1 %13, label %5, label %7, !dbg !141, !llvm.loop !142
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr noundef captures(none) %0, i32 noundef %1, double noundef %2) unnamed_addr #9 !dbg !147 {
    #dbg_value(ptr %0, !151, !DIExpression(), !156)
    #dbg_value(i32 %1, !152, !DIExpression(), !156)
    #dbg_value(double %2, !153, !DIExpression(), !156)
    #dbg_value(i32 0, !154, !DIExpression(), !157)
  %4 = icmp sgt i32 %1, 0, !dbg !158
  br i1 %4, label %5, label %7, !dbg !160

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !161
  br label %8, !dbg !162

7:                                                ; preds = %8, %3
  ret void, !dbg !163

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %13, %8 ]
    #dbg_value(i64 %9, !154, !DIExpression(), !157)
  %10 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !164
  %11 = load double, ptr %10, align 8, !dbg !166, !tbaa !27
  %12 = fmul double %2, %11, !dbg !167
  store double %12, ptr %10, align 8, !dbg !168, !tbaa !27
  %13 = add nuw nsw i64 %9, 1, !dbg !169
    #dbg_value(i64 %13, !154, !DIExpression(), !157)
  %14 = icmp eq i64 %13, %6, !dbg !161
  br i1 %14, label %7, label %8, !dbg !170, !llvm.loop !171
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc double @total(ptr noundef readonly captures(none) %0, i32 noundef %1) unnamed_addr #10 !dbg !173 {
    #dbg_value(ptr %0, !177, !DIExpression(), !182)
    #dbg_value(i32 %1, !178, !DIExpression(), !182)
    #dbg_value(double 0.000000e+00, !179, !DIExpression(), !182)
    #dbg_value(i32 0, !180, !DIExpression(), !183)
  %3 = icmp sgt i32 %1, 0, !dbg !184
  br i1 %3, label %4, label %6, !dbg !186

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !187
  br label %8, !dbg !188

6:                                                ; preds = %8, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %13, %8 ], !dbg !182
  ret double %7, !dbg !189

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %14, %8 ]
  %10 = phi double [ 0.000000e+00, %4 ], [ %13, %8 ]
    #dbg_value(i64 %9, !180, !DIExpression(), !183)
    #dbg_value(double %10, !179, !DIExpression(), !182)
  %11 = getelementptr inbounds nuw double, ptr %0, i64 %9, !dbg !190
  %12 = load double, ptr %11, align 8, !dbg !190, !tbaa !27
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %12, double %10), !dbg !192
    #dbg_value(double %13, !179, !DIExpression(), !182)
  %14 = add nuw nsw i64 %9, 1, !dbg !193
    #dbg_value(i64 %14, !180, !DIExpression(), !183)
  %15 = icmp eq i64 %14, %5, !dbg !187
  br i1 %15, label %6, label %8, !dbg !194, !llvm.loop !195
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable
define dso_local double @square_what_is_picked(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #11 !dbg !197 {
    #dbg_value(ptr %0, !201, !DIExpression(), !205)
    #dbg_value(ptr %1, !202, !DIExpression(), !205)
    #dbg_value(i32 %2, !203, !DIExpression(), !205)
  %4 = tail call fastcc ptr @pick(ptr noundef %0, ptr noundef %1, i32 noundef %2), !dbg !206
    #dbg_value(ptr %4, !204, !DIExpression(), !205)
  %5 = load double, ptr %4, align 8, !dbg !207, !tbaa !27
  %6 = fmul double %5, %5, !dbg !208
  store double %6, ptr %4, align 8, !dbg !209, !tbaa !27
  %7 = load double, ptr %0, align 8, !dbg !210, !tbaa !27
  %8 = load double, ptr %1, align 8, !dbg !211, !tbaa !27
  %9 = tail call double @llvm.fmuladd.f64(double %8, double 2.000000e+00, double %7), !dbg !212
  ret double %9, !dbg !213
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef ptr @pick(ptr noundef readnone captures(ret: address, provenance) %0, ptr noundef readnone captures(ret: address, provenance) %1, i32 noundef %2) unnamed_addr #7 !dbg !214 {
    #dbg_value(ptr %0, !218, !DIExpression(), !221)
    #dbg_value(ptr %1, !219, !DIExpression(), !221)
    #dbg_value(i32 %2, !220, !DIExpression(), !221)
  %4 = icmp eq i32 %2, 0, !dbg !222
  %5 = select i1 %4, ptr %0, ptr %1, !dbg !223
  ret ptr %5, !dbg !224
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @weighted_residual(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, double noundef %2, i32 noundef %3) local_unnamed_addr #12 !dbg !225 {
    #dbg_value(ptr %0, !229, !DIExpression(), !239)
    #dbg_value(ptr %1, !230, !DIExpression(), !239)
    #dbg_value(double %2, !231, !DIExpression(), !239)
    #dbg_value(i32 %3, !232, !DIExpression(), !239)
    #dbg_value(double 0.000000e+00, !233, !DIExpression(), !239)
    #dbg_value(i32 0, !234, !DIExpression(), !240)
  %5 = icmp sgt i32 %3, 0, !dbg !241
  br i1 %5, label %6, label %8, !dbg !242

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64, !dbg !243
  br label %10, !dbg !244

8:                                                ; preds = %10, %4
  %9 = phi double [ 0.000000e+00, %4 ], [ %19, %10 ], !dbg !239
  ret double %9, !dbg !245

10:                                               ; preds = %6, %10
  %11 = phi i64 [ 0, %6 ], [ %20, %10 ]
  %12 = phi double [ 0.000000e+00, %6 ], [ %19, %10 ]
    #dbg_value(double %12, !233, !DIExpression(), !239)
    #dbg_value(i64 %11, !234, !DIExpression(), !240)
  %13 = getelementptr inbounds nuw double, ptr %0, i64 %11, !dbg !246
  %14 = load double, ptr %13, align 8, !dbg !246, !tbaa !27
  %15 = getelementptr inbounds nuw double, ptr %1, i64 %11, !dbg !247
  %16 = load double, ptr %15, align 8, !dbg !247, !tbaa !27
  %17 = fsub double %14, %16, !dbg !248
    #dbg_value(double %17, !236, !DIExpression(), !249)
  %18 = fmul double %2, %17, !dbg !250
  %19 = tail call double @llvm.fmuladd.f64(double %18, double %17, double %12), !dbg !251
    #dbg_value(double %19, !233, !DIExpression(), !239)
  %20 = add nuw nsw i64 %11, 1, !dbg !252
    #dbg_value(i64 %20, !234, !DIExpression(), !240)
  %21 = icmp eq i64 %20, %7, !dbg !243
  br i1 %21, label %8, label %10, !dbg !253, !llvm.loop !254
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !256 double @sin(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !258 double @sqrt(double noundef) local_unnamed_addr #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare !dbg !259 double @atan2(double noundef, double noundef) local_unnamed_addr #13

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nounwind willreturn memory(errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: write, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}
!llvm.errno.tbaa = !{!10}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/calls.c", directory: ".", checksumkind: CSK_MD5, checksum: "3168770cb76a3083f11a8eaf50d9939b")
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
!14 = distinct !DISubprogram(name: "caller_overwrites_after_call", scope: !1, file: !1, line: 11, type: !15, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !19, keyInstructions: true)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !17}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!19 = !{!20, !21, !22}
!20 = !DILocalVariable(name: "p", arg: 1, scope: !14, file: !1, line: 11, type: !18)
!21 = !DILocalVariable(name: "x", arg: 2, scope: !14, file: !1, line: 11, type: !17)
!22 = !DILocalVariable(name: "r", scope: !14, file: !1, line: 12, type: !17)
!23 = !DILocation(line: 0, scope: !14)
!24 = !DILocation(line: 12, column: 14, scope: !14, atomGroup: 1, atomRank: 2)
!25 = !DILocation(line: 13, column: 14, scope: !14, atomGroup: 2, atomRank: 2)
!26 = !DILocation(line: 13, column: 6, scope: !14, atomGroup: 2, atomRank: 1)
!27 = !{!28, !28, i64 0}
!28 = !{!"double", !12, i64 0}
!29 = !DILocation(line: 14, column: 8, scope: !14)
!30 = !DILocation(line: 14, column: 5, scope: !14, atomGroup: 3, atomRank: 2)
!31 = !DILocation(line: 15, column: 6, scope: !14, atomGroup: 4, atomRank: 1)
!32 = !DILocation(line: 16, column: 3, scope: !14, atomGroup: 6, atomRank: 1)
!33 = distinct !DISubprogram(name: "weigh", scope: !1, file: !1, line: 6, type: !34, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !38, keyInstructions: true)
!34 = !DISubroutineType(types: !35)
!35 = !{!17, !36, !17}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!38 = !{!39, !40}
!39 = !DILocalVariable(name: "p", arg: 1, scope: !33, file: !1, line: 6, type: !36)
!40 = !DILocalVariable(name: "x", arg: 2, scope: !33, file: !1, line: 6, type: !17)
!41 = !DILocation(line: 0, scope: !33)
!42 = !DILocation(line: 7, column: 14, scope: !33)
!43 = !DILocation(line: 7, column: 10, scope: !33)
!44 = !DILocation(line: 7, column: 18, scope: !33)
!45 = !DILocation(line: 7, column: 22, scope: !33, atomGroup: 1, atomRank: 2)
!46 = !DILocation(line: 7, column: 3, scope: !33, atomGroup: 1, atomRank: 1)
!47 = distinct !DISubprogram(name: "results_through_pointers", scope: !1, file: !1, line: 24, type: !48, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !50, keyInstructions: true)
!48 = !DISubroutineType(types: !49)
!49 = !{!17, !17, !17}
!50 = !{!51, !52, !53, !54}
!51 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 24, type: !17)
!52 = !DILocalVariable(name: "y", arg: 2, scope: !47, file: !1, line: 24, type: !17)
!53 = !DILocalVariable(name: "r", scope: !47, file: !1, line: 25, type: !17)
!54 = !DILocalVariable(name: "a", scope: !47, file: !1, line: 26, type: !17)
!55 = distinct !DIAssignID()
!56 = !DILocation(line: 0, scope: !47)
!57 = distinct !DIAssignID()
!58 = !DILocation(line: 25, column: 3, scope: !47)
!59 = !DILocation(line: 26, column: 3, scope: !47)
!60 = !DILocation(line: 27, column: 3, scope: !47)
!61 = !DILocation(line: 28, column: 10, scope: !47)
!62 = !DILocation(line: 28, column: 14, scope: !47)
!63 = !DILocation(line: 28, column: 16, scope: !47, atomGroup: 2, atomRank: 2)
!64 = !DILocation(line: 29, column: 1, scope: !47)
!65 = !DILocation(line: 28, column: 3, scope: !47, atomGroup: 2, atomRank: 1)
!66 = distinct !DISubprogram(name: "polar", scope: !1, file: !1, line: 19, type: !67, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !69, keyInstructions: true)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !17, !17, !18, !18}
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "x", arg: 1, scope: !66, file: !1, line: 19, type: !17)
!71 = !DILocalVariable(name: "y", arg: 2, scope: !66, file: !1, line: 19, type: !17)
!72 = !DILocalVariable(name: "radius", arg: 3, scope: !66, file: !1, line: 19, type: !18)
!73 = !DILocalVariable(name: "angle", arg: 4, scope: !66, file: !1, line: 19, type: !18)
!74 = !DILocation(line: 0, scope: !66)
!75 = !DILocation(line: 20, column: 28, scope: !66)
!76 = !DILocation(line: 20, column: 24, scope: !66)
!77 = !DILocation(line: 20, column: 13, scope: !66, atomGroup: 1, atomRank: 2)
!78 = !DILocation(line: 20, column: 11, scope: !66, atomGroup: 1, atomRank: 1)
!79 = !DILocation(line: 21, column: 12, scope: !66, atomGroup: 2, atomRank: 2)
!80 = !DILocation(line: 21, column: 10, scope: !66, atomGroup: 2, atomRank: 1)
!81 = !DILocation(line: 22, column: 1, scope: !66, atomGroup: 3, atomRank: 1)
!82 = distinct !DISubprogram(name: "same_callee_two_activities", scope: !1, file: !1, line: 36, type: !48, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !83, keyInstructions: true)
!83 = !{!84, !85}
!84 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !1, line: 36, type: !17)
!85 = !DILocalVariable(name: "k", arg: 2, scope: !82, file: !1, line: 36, type: !17)
!86 = !DILocation(line: 0, scope: !82)
!87 = !DILocation(line: 37, column: 10, scope: !82)
!88 = !DILocation(line: 37, column: 34, scope: !82)
!89 = !DILocation(line: 37, column: 25, scope: !82)
!90 = !DILocation(line: 37, column: 23, scope: !82, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 37, column: 3, scope: !82, atomGroup: 1, atomRank: 1)
!92 = distinct !DISubprogram(name: "affine", scope: !1, file: !1, line: 31, type: !48, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !93, keyInstructions: true)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !1, line: 31, type: !17)
!95 = !DILocalVariable(name: "k", arg: 2, scope: !92, file: !1, line: 31, type: !17)
!96 = !DILocation(line: 0, scope: !92)
!97 = !DILocation(line: 32, column: 16, scope: !92, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 32, column: 3, scope: !92, atomGroup: 1, atomRank: 1)
!99 = distinct !DISubprogram(name: "integer_from_callee", scope: !1, file: !1, line: 44, type: !100, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !102, keyInstructions: true)
!100 = !DISubroutineType(types: !101)
!101 = !{!17, !17}
!102 = !{!103}
!103 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 44, type: !17)
!104 = !DILocation(line: 0, scope: !99)
!105 = !DILocation(line: 45, column: 12, scope: !99)
!106 = !DILocation(line: 45, column: 18, scope: !99)
!107 = !DILocation(line: 45, column: 16, scope: !99, atomGroup: 1, atomRank: 2)
!108 = !DILocation(line: 45, column: 3, scope: !99, atomGroup: 1, atomRank: 1)
!109 = distinct !DISubprogram(name: "choose", scope: !1, file: !1, line: 40, type: !110, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!112, !17}
!112 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!113 = !{!114}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !109, file: !1, line: 40, type: !17)
!115 = !DILocation(line: 0, scope: !109)
!116 = !DILocation(line: 41, column: 12, scope: !109)
!117 = !DILocation(line: 41, column: 10, scope: !109, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 41, column: 3, scope: !109, atomGroup: 1, atomRank: 1)
!119 = distinct !DISubprogram(name: "calls_in_a_loop", scope: !1, file: !1, line: 62, type: !120, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !122, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!17, !18, !112, !17}
!122 = !{!123, !124, !125, !126, !127}
!123 = !DILocalVariable(name: "x", arg: 1, scope: !119, file: !1, line: 62, type: !18)
!124 = !DILocalVariable(name: "n", arg: 2, scope: !119, file: !1, line: 62, type: !112)
!125 = !DILocalVariable(name: "k", arg: 3, scope: !119, file: !1, line: 62, type: !17)
!126 = !DILocalVariable(name: "r", scope: !119, file: !1, line: 63, type: !17)
!127 = !DILocalVariable(name: "i", scope: !128, file: !1, line: 64, type: !112)
!128 = distinct !DILexicalBlock(scope: !119, file: !1, line: 64, column: 3)
!129 = !DILocation(line: 0, scope: !119)
!130 = !DILocation(line: 0, scope: !128)
!131 = !DILocation(line: 64, column: 21, scope: !132, atomGroup: 15, atomRank: 1)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 64, column: 3)
!133 = !DILocation(line: 64, column: 3, scope: !128, atomGroup: 16, atomRank: 1)
!134 = !DILocation(line: 68, column: 3, scope: !119, atomGroup: 9, atomRank: 1)
!135 = !DILocation(line: 65, column: 5, scope: !136)
!136 = distinct !DILexicalBlock(scope: !132, file: !1, line: 64, column: 32)
!137 = !DILocation(line: 66, column: 10, scope: !136)
!138 = !DILocation(line: 66, column: 7, scope: !136, atomGroup: 5, atomRank: 2)
!139 = !DILocation(line: 64, column: 28, scope: !132, atomGroup: 6, atomRank: 2)
!140 = !DILocation(line: 64, column: 21, scope: !132, atomGroup: 3, atomRank: 1)
!141 = !DILocation(line: 64, column: 3, scope: !128, atomGroup: 4, atomRank: 1)
!142 = distinct !{!142, !143, !144, !145, !146}
!143 = !DILocation(line: 64, column: 3, scope: !128)
!144 = !DILocation(line: 67, column: 3, scope: !128)
!145 = !{!"llvm.loop.mustprogress"}
!146 = !{!"llvm.loop.unroll.disable"}
!147 = distinct !DISubprogram(name: "scale", scope: !1, file: !1, line: 48, type: !148, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150, keyInstructions: true)
!148 = !DISubroutineType(types: !149)
!149 = !{null, !18, !112, !17}
!150 = !{!151, !152, !153, !154}
!151 = !DILocalVariable(name: "x", arg: 1, scope: !147, file: !1, line: 48, type: !18)
!152 = !DILocalVariable(name: "n", arg: 2, scope: !147, file: !1, line: 48, type: !112)
!153 = !DILocalVariable(name: "k", arg: 3, scope: !147, file: !1, line: 48, type: !17)
!154 = !DILocalVariable(name: "i", scope: !155, file: !1, line: 49, type: !112)
!155 = distinct !DILexicalBlock(scope: !147, file: !1, line: 49, column: 3)
!156 = !DILocation(line: 0, scope: !147)
!157 = !DILocation(line: 0, scope: !155)
!158 = !DILocation(line: 49, column: 21, scope: !159, atomGroup: 11, atomRank: 1)
!159 = distinct !DILexicalBlock(scope: !155, file: !1, line: 49, column: 3)
!160 = !DILocation(line: 49, column: 3, scope: !155, atomGroup: 12, atomRank: 1)
!161 = !DILocation(line: 49, column: 21, scope: !159, atomGroup: 2, atomRank: 1)
!162 = !DILocation(line: 49, column: 3, scope: !155)
!163 = !DILocation(line: 52, column: 1, scope: !147, atomGroup: 7, atomRank: 1)
!164 = !DILocation(line: 50, column: 5, scope: !165)
!165 = distinct !DILexicalBlock(scope: !159, file: !1, line: 49, column: 31)
!166 = !DILocation(line: 50, column: 10, scope: !165)
!167 = !DILocation(line: 50, column: 10, scope: !165, atomGroup: 4, atomRank: 2)
!168 = !DILocation(line: 50, column: 10, scope: !165, atomGroup: 4, atomRank: 1)
!169 = !DILocation(line: 49, column: 27, scope: !159, atomGroup: 5, atomRank: 2)
!170 = !DILocation(line: 49, column: 3, scope: !155, atomGroup: 3, atomRank: 1)
!171 = distinct !{!171, !162, !172, !145, !146}
!172 = !DILocation(line: 51, column: 3, scope: !155)
!173 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 54, type: !174, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176, keyInstructions: true)
!174 = !DISubroutineType(types: !175)
!175 = !{!17, !36, !112}
!176 = !{!177, !178, !179, !180}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !173, file: !1, line: 54, type: !36)
!178 = !DILocalVariable(name: "n", arg: 2, scope: !173, file: !1, line: 54, type: !112)
!179 = !DILocalVariable(name: "s", scope: !173, file: !1, line: 55, type: !17)
!180 = !DILocalVariable(name: "i", scope: !181, file: !1, line: 56, type: !112)
!181 = distinct !DILexicalBlock(scope: !173, file: !1, line: 56, column: 3)
!182 = !DILocation(line: 0, scope: !173)
!183 = !DILocation(line: 0, scope: !181)
!184 = !DILocation(line: 56, column: 21, scope: !185, atomGroup: 13, atomRank: 1)
!185 = distinct !DILexicalBlock(scope: !181, file: !1, line: 56, column: 3)
!186 = !DILocation(line: 56, column: 3, scope: !181, atomGroup: 14, atomRank: 1)
!187 = !DILocation(line: 56, column: 21, scope: !185, atomGroup: 3, atomRank: 1)
!188 = !DILocation(line: 56, column: 3, scope: !181)
!189 = !DILocation(line: 59, column: 3, scope: !173, atomGroup: 9, atomRank: 1)
!190 = !DILocation(line: 57, column: 10, scope: !191)
!191 = distinct !DILexicalBlock(scope: !185, file: !1, line: 56, column: 31)
!192 = !DILocation(line: 57, column: 7, scope: !191, atomGroup: 5, atomRank: 2)
!193 = !DILocation(line: 56, column: 27, scope: !185, atomGroup: 6, atomRank: 2)
!194 = !DILocation(line: 56, column: 3, scope: !181, atomGroup: 4, atomRank: 1)
!195 = distinct !{!195, !188, !196, !145, !146}
!196 = !DILocation(line: 58, column: 3, scope: !181)
!197 = distinct !DISubprogram(name: "square_what_is_picked", scope: !1, file: !1, line: 75, type: !198, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !200, keyInstructions: true)
!198 = !DISubroutineType(types: !199)
!199 = !{!17, !18, !18, !112}
!200 = !{!201, !202, !203, !204}
!201 = !DILocalVariable(name: "a", arg: 1, scope: !197, file: !1, line: 75, type: !18)
!202 = !DILocalVariable(name: "b", arg: 2, scope: !197, file: !1, line: 75, type: !18)
!203 = !DILocalVariable(name: "second", arg: 3, scope: !197, file: !1, line: 75, type: !112)
!204 = !DILocalVariable(name: "p", scope: !197, file: !1, line: 76, type: !18)
!205 = !DILocation(line: 0, scope: !197)
!206 = !DILocation(line: 76, column: 15, scope: !197, atomGroup: 1, atomRank: 2)
!207 = !DILocation(line: 77, column: 8, scope: !197)
!208 = !DILocation(line: 77, column: 11, scope: !197, atomGroup: 2, atomRank: 2)
!209 = !DILocation(line: 77, column: 6, scope: !197, atomGroup: 2, atomRank: 1)
!210 = !DILocation(line: 78, column: 10, scope: !197)
!211 = !DILocation(line: 78, column: 21, scope: !197)
!212 = !DILocation(line: 78, column: 13, scope: !197, atomGroup: 4, atomRank: 2)
!213 = !DILocation(line: 78, column: 3, scope: !197, atomGroup: 4, atomRank: 1)
!214 = distinct !DISubprogram(name: "pick", scope: !1, file: !1, line: 71, type: !215, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !217, keyInstructions: true)
!215 = !DISubroutineType(types: !216)
!216 = !{!18, !18, !18, !112}
!217 = !{!218, !219, !220}
!218 = !DILocalVariable(name: "a", arg: 1, scope: !214, file: !1, line: 71, type: !18)
!219 = !DILocalVariable(name: "b", arg: 2, scope: !214, file: !1, line: 71, type: !18)
!220 = !DILocalVariable(name: "second", arg: 3, scope: !214, file: !1, line: 71, type: !112)
!221 = !DILocation(line: 0, scope: !214)
!222 = !DILocation(line: 72, column: 10, scope: !214, atomGroup: 2, atomRank: 2)
!223 = !DILocation(line: 72, column: 10, scope: !214, atomGroup: 2, atomRank: 1)
!224 = !DILocation(line: 72, column: 3, scope: !214, atomGroup: 1, atomRank: 1)
!225 = distinct !DISubprogram(name: "weighted_residual", scope: !1, file: !1, line: 82, type: !226, scopeLine: 82, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !228, keyInstructions: true)
!226 = !DISubroutineType(types: !227)
!227 = !{!17, !36, !36, !17, !112}
!228 = !{!229, !230, !231, !232, !233, !234, !236}
!229 = !DILocalVariable(name: "x", arg: 1, scope: !225, file: !1, line: 82, type: !36)
!230 = !DILocalVariable(name: "target", arg: 2, scope: !225, file: !1, line: 82, type: !36)
!231 = !DILocalVariable(name: "weight", arg: 3, scope: !225, file: !1, line: 82, type: !17)
!232 = !DILocalVariable(name: "n", arg: 4, scope: !225, file: !1, line: 82, type: !112)
!233 = !DILocalVariable(name: "s", scope: !225, file: !1, line: 83, type: !17)
!234 = !DILocalVariable(name: "i", scope: !235, file: !1, line: 84, type: !112)
!235 = distinct !DILexicalBlock(scope: !225, file: !1, line: 84, column: 3)
!236 = !DILocalVariable(name: "d", scope: !237, file: !1, line: 85, type: !17)
!237 = distinct !DILexicalBlock(scope: !238, file: !1, line: 84, column: 31)
!238 = distinct !DILexicalBlock(scope: !235, file: !1, line: 84, column: 3)
!239 = !DILocation(line: 0, scope: !225)
!240 = !DILocation(line: 0, scope: !235)
!241 = !DILocation(line: 84, column: 21, scope: !238, atomGroup: 17, atomRank: 1)
!242 = !DILocation(line: 84, column: 3, scope: !235, atomGroup: 18, atomRank: 1)
!243 = !DILocation(line: 84, column: 21, scope: !238, atomGroup: 3, atomRank: 1)
!244 = !DILocation(line: 84, column: 3, scope: !235)
!245 = !DILocation(line: 88, column: 3, scope: !225, atomGroup: 10, atomRank: 1)
!246 = !DILocation(line: 85, column: 16, scope: !237)
!247 = !DILocation(line: 85, column: 23, scope: !237)
!248 = !DILocation(line: 85, column: 21, scope: !237, atomGroup: 5, atomRank: 2)
!249 = !DILocation(line: 0, scope: !237)
!250 = !DILocation(line: 86, column: 17, scope: !237)
!251 = !DILocation(line: 86, column: 7, scope: !237, atomGroup: 6, atomRank: 2)
!252 = !DILocation(line: 84, column: 27, scope: !238, atomGroup: 7, atomRank: 2)
!253 = !DILocation(line: 84, column: 3, scope: !235, atomGroup: 4, atomRank: 1)
!254 = distinct !{!254, !244, !255, !145, !146}
!255 = !DILocation(line: 87, column: 3, scope: !235)
!256 = !DISubprogram(name: "sin", scope: !257, file: !257, line: 64, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!258 = !DISubprogram(name: "sqrt", scope: !257, file: !257, line: 143, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubprogram(name: "atan2", scope: !257, file: !257, line: 59, type: !48, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
