; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/dispatch.c -o ir/clang-19/O2-g/dispatch.ll
; ModuleID = 'c/dispatch.c'
source_filename = "c/dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Context = type { double, ptr, i32 }

@steps = internal unnamed_addr constant [4 x ptr] [ptr @square, ptr @halved_sine, ptr @reciprocal, ptr @exp], align 16, !dbg !0

; Function Attrs: nounwind uwtable
define dso_local double @table_of_functions(double noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !24 {
    #dbg_value(double %0, !31, !DIExpression(), !36)
    #dbg_value(ptr %1, !32, !DIExpression(), !36)
    #dbg_value(i32 %2, !33, !DIExpression(), !36)
    #dbg_value(i32 0, !34, !DIExpression(), !37)
  %4 = icmp sgt i32 %2, 0, !dbg !38
  br i1 %4, label %5, label %7, !dbg !40

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !38
  br label %9, !dbg !40

7:                                                ; preds = %9, %3
  %8 = phi double [ %0, %3 ], [ %18, %9 ]
  ret double %8, !dbg !41

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %19, %9 ]
  %11 = phi double [ %0, %5 ], [ %18, %9 ]
    #dbg_value(i64 %10, !34, !DIExpression(), !37)
    #dbg_value(double %11, !31, !DIExpression(), !36)
  %12 = getelementptr inbounds i32, ptr %1, i64 %10, !dbg !42
  %13 = load i32, ptr %12, align 4, !dbg !42, !tbaa !44
  %14 = sext i32 %13 to i64, !dbg !48
  %15 = getelementptr inbounds [4 x ptr], ptr @steps, i64 0, i64 %14, !dbg !48
  %16 = load ptr, ptr %15, align 8, !dbg !48, !tbaa !49
  %17 = tail call double %16(double noundef %11) #11, !dbg !48
  %18 = fadd double %17, 2.500000e-01, !dbg !51
    #dbg_value(double %18, !31, !DIExpression(), !36)
  %19 = add nuw nsw i64 %10, 1, !dbg !52
    #dbg_value(i64 %19, !34, !DIExpression(), !37)
  %20 = icmp eq i64 %19, %6, !dbg !38
  br i1 %20, label %7, label %9, !dbg !40, !llvm.loop !53
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local double @function_from_branch(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !56 {
    #dbg_value(double %0, !60, !DIExpression(), !63)
    #dbg_value(i32 %1, !61, !DIExpression(), !63)
  %3 = icmp eq i32 %1, 0, !dbg !64
  %4 = icmp eq i32 %1, 1, !dbg !65
  %5 = select i1 %4, ptr @halved_sine, ptr @sqrt, !dbg !65
  %6 = select i1 %3, ptr @square, ptr %5, !dbg !65
    #dbg_value(ptr %6, !62, !DIExpression(), !63)
  %7 = tail call double %6(double noundef %0) #11, !dbg !66, !callees !67
  %8 = fmul double %0, 2.000000e+00, !dbg !68
  %9 = tail call double %6(double noundef %8) #11, !dbg !69, !callees !67
  %10 = fmul double %7, %9, !dbg !70
  ret double %10, !dbg !71
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @square(double noundef %0) #2 !dbg !72 {
    #dbg_value(double %0, !74, !DIExpression(), !75)
  %2 = fmul double %0, %0, !dbg !76
  ret double %2, !dbg !77
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define internal double @halved_sine(double noundef %0) #3 !dbg !78 {
    #dbg_value(double %0, !80, !DIExpression(), !81)
  %2 = tail call double @sin(double noundef %0) #11, !dbg !82
  %3 = fmul double %2, 5.000000e-01, !dbg !83
  ret double %3, !dbg !84
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: write, inaccessiblemem: none) uwtable
define dso_local double @callback_with_context(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #5 !dbg !85 {
  %4 = alloca [32 x double], align 16, !DIAssignID !104
    #dbg_assign(i1 undef, !92, !DIExpression(), !104, ptr %4, !DIExpression(), !105)
  %5 = alloca %struct.Context, align 8, !DIAssignID !106
    #dbg_assign(i1 undef, !96, !DIExpression(), !106, ptr %5, !DIExpression(), !105)
    #dbg_value(double %0, !89, !DIExpression(), !105)
    #dbg_value(double %1, !90, !DIExpression(), !105)
    #dbg_value(i32 %2, !91, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #11, !dbg !107
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #11, !dbg !108
  store double %0, ptr %5, align 8, !dbg !109, !tbaa !110, !DIAssignID !113
    #dbg_assign(double %0, !96, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !113, ptr %5, !DIExpression(), !105)
  %6 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !109
  store ptr %4, ptr %6, align 8, !dbg !109, !tbaa !114, !DIAssignID !115
    #dbg_assign(ptr %4, !96, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !115, ptr %6, !DIExpression(), !105)
  %7 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !109
  store i32 0, ptr %7, align 8, !dbg !109, !tbaa !116, !DIAssignID !117
    #dbg_assign(i32 0, !96, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !117, ptr %7, !DIExpression(), !105)
  %8 = call fastcc double @integrate(ptr noundef nonnull %5, double noundef %1, i32 noundef %2), !dbg !118
    #dbg_value(double %8, !103, !DIExpression(), !105)
  %9 = load i32, ptr %7, align 8, !dbg !119, !tbaa !116
  %10 = sdiv i32 %9, 2, !dbg !120
  %11 = sext i32 %10 to i64, !dbg !121
  %12 = getelementptr inbounds [32 x double], ptr %4, i64 0, i64 %11, !dbg !121
  %13 = load double, ptr %12, align 8, !dbg !121, !tbaa !122
  %14 = call double @llvm.fmuladd.f64(double %13, double %8, double %8), !dbg !123
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #11, !dbg !124
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #11, !dbg !124
  ret double %14, !dbg !125
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define internal fastcc double @integrate(ptr nocapture noundef %0, double noundef %1, i32 noundef %2) unnamed_addr #6 !dbg !126 {
    #dbg_value(ptr poison, !134, !DIExpression(), !145)
    #dbg_value(ptr %0, !135, !DIExpression(), !145)
    #dbg_value(double %1, !136, !DIExpression(), !145)
    #dbg_value(i32 %2, !137, !DIExpression(), !145)
    #dbg_value(double 1.250000e-01, !138, !DIExpression(), !145)
    #dbg_value(i32 0, !139, !DIExpression(), !146)
  %4 = icmp sgt i32 %2, 0, !dbg !147
  br i1 %4, label %5, label %13, !dbg !148

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !114
  %8 = getelementptr inbounds i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8, !tbaa !116
  %10 = sext i32 %9 to i64, !dbg !148
  br label %15, !dbg !148

11:                                               ; preds = %15
  %12 = trunc nsw i64 %27 to i32, !dbg !149
  store i32 %12, ptr %8, align 8, !dbg !149, !tbaa !116
  br label %13, !dbg !148

13:                                               ; preds = %11, %3
  %14 = phi double [ %32, %11 ], [ %1, %3 ]
  ret double %14, !dbg !158

15:                                               ; preds = %5, %15
  %16 = phi i64 [ %10, %5 ], [ %27, %15 ], !dbg !159
  %17 = phi double [ %1, %5 ], [ %32, %15 ]
  %18 = phi i32 [ 0, %5 ], [ %33, %15 ]
    #dbg_value(double %17, !136, !DIExpression(), !145)
    #dbg_value(i32 %18, !139, !DIExpression(), !146)
  %19 = uitofp nneg i32 %18 to double, !dbg !159
  %20 = fmul double %19, 1.250000e-01, !dbg !160
    #dbg_value(double %20, !141, !DIExpression(), !157)
    #dbg_value(double %20, !152, !DIExpression(), !161)
    #dbg_value(double %17, !153, !DIExpression(), !161)
    #dbg_value(ptr %0, !154, !DIExpression(), !161)
    #dbg_value(ptr %0, !155, !DIExpression(), !161)
  %21 = getelementptr double, ptr %7, i64 %16, !dbg !163
  store double %17, ptr %21, align 8, !dbg !164, !tbaa !122
  %22 = load double, ptr %0, align 8, !dbg !165, !tbaa !110
  %23 = fneg double %22, !dbg !166
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %17, double %20), !dbg !167
    #dbg_value(double %24, !144, !DIExpression(), !157)
  %25 = fadd double %20, 6.250000e-02, !dbg !168
  %26 = tail call double @llvm.fmuladd.f64(double %24, double 6.250000e-02, double %17), !dbg !169
    #dbg_value(double %25, !152, !DIExpression(), !170)
    #dbg_value(double %26, !153, !DIExpression(), !170)
    #dbg_value(ptr %0, !154, !DIExpression(), !170)
    #dbg_value(ptr %0, !155, !DIExpression(), !170)
  %27 = add nsw i64 %16, 2, !dbg !172
  %28 = getelementptr i8, ptr %21, i64 8, !dbg !173
  store double %26, ptr %28, align 8, !dbg !174, !tbaa !122
  %29 = load double, ptr %0, align 8, !dbg !175, !tbaa !110
  %30 = fneg double %29, !dbg !176
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %26, double %25), !dbg !177
  %32 = tail call double @llvm.fmuladd.f64(double %31, double 1.250000e-01, double %17), !dbg !178
    #dbg_value(double %32, !136, !DIExpression(), !145)
  %33 = add nuw nsw i32 %18, 1, !dbg !179
    #dbg_value(i32 %33, !139, !DIExpression(), !146)
  %34 = icmp eq i32 %33, %2, !dbg !147
  br i1 %34, label %11, label %15, !dbg !148, !llvm.loop !180
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define dso_local double @pipeline_of_stages(ptr nocapture noundef readonly %0, double noundef %1) local_unnamed_addr #8 !dbg !182 {
    #dbg_value(ptr %0, !186, !DIExpression(), !199)
    #dbg_value(double %1, !187, !DIExpression(), !199)
    #dbg_value(ptr @square, !188, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !199)
  %3 = load double, ptr %0, align 8, !dbg !200, !tbaa !122
    #dbg_value(double %3, !188, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !199)
    #dbg_value(ptr @reciprocal, !188, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !199)
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !201
  %5 = load double, ptr %4, align 8, !dbg !201, !tbaa !122
    #dbg_value(double %5, !188, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !199)
    #dbg_value(ptr @halved_sine, !188, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !199)
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !202
  %7 = load double, ptr %6, align 8, !dbg !202, !tbaa !122
    #dbg_value(double %7, !188, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !199)
    #dbg_value(i32 0, !197, !DIExpression(), !203)
    #dbg_value(i64 0, !197, !DIExpression(), !203)
    #dbg_value(double %1, !187, !DIExpression(), !199)
    #dbg_value(double %1, !74, !DIExpression(), !204)
  %8 = fmul double %1, %1, !dbg !208
  %9 = fmul double %8, %3, !dbg !209
    #dbg_value(double %9, !187, !DIExpression(), !199)
    #dbg_value(i64 1, !197, !DIExpression(), !203)
    #dbg_value(double %9, !210, !DIExpression(), !213)
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %9, double 1.000000e+00), !dbg !215
  %11 = fdiv double 1.000000e+00, %10, !dbg !216
  %12 = fmul double %5, %11, !dbg !209
    #dbg_value(double %12, !187, !DIExpression(), !199)
    #dbg_value(i64 2, !197, !DIExpression(), !203)
    #dbg_value(double %12, !80, !DIExpression(), !217)
  %13 = tail call double @sin(double noundef %12) #11, !dbg !219
  %14 = fmul double %13, 5.000000e-01, !dbg !220
  %15 = fmul double %7, %14, !dbg !209
    #dbg_value(double %15, !187, !DIExpression(), !199)
    #dbg_value(i64 3, !197, !DIExpression(), !203)
  ret double %15, !dbg !221
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef double @reciprocal(double noundef %0) #2 !dbg !211 {
    #dbg_value(double %0, !210, !DIExpression(), !222)
  %2 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 1.000000e+00), !dbg !223
  %3 = fdiv double 1.000000e+00, %2, !dbg !224
  ret double %3, !dbg !225
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @visitor_changes_elements(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #9 !dbg !226 {
  %3 = alloca double, align 8, !DIAssignID !233
    #dbg_assign(i1 undef, !232, !DIExpression(), !233, ptr %3, !DIExpression(), !234)
    #dbg_value(ptr %0, !230, !DIExpression(), !234)
    #dbg_value(i32 %1, !231, !DIExpression(), !234)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #11, !dbg !235
  store double 0.000000e+00, ptr %3, align 8, !dbg !236, !tbaa !122, !DIAssignID !237
    #dbg_assign(double 0.000000e+00, !232, !DIExpression(), !237, ptr %3, !DIExpression(), !234)
  call fastcc void @for_each(ptr noundef %0, i32 noundef %1, ptr noundef nonnull %3), !dbg !238
  %4 = load double, ptr %3, align 8, !dbg !239, !tbaa !122
  %5 = sext i32 %1 to i64, !dbg !240
  %6 = getelementptr double, ptr %0, i64 %5, !dbg !240
  %7 = getelementptr i8, ptr %6, i64 -8, !dbg !240
  %8 = load double, ptr %7, align 8, !dbg !240, !tbaa !122
  %9 = fadd double %4, %8, !dbg !241
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #11, !dbg !242
  ret double %9, !dbg !243
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @for_each(ptr nocapture noundef %0, i32 noundef %1, ptr nocapture noundef %2) unnamed_addr #10 !dbg !244 {
    #dbg_value(ptr %0, !251, !DIExpression(), !257)
    #dbg_value(i32 %1, !252, !DIExpression(), !257)
    #dbg_value(ptr poison, !253, !DIExpression(), !257)
    #dbg_value(ptr %2, !254, !DIExpression(), !257)
    #dbg_value(i32 0, !255, !DIExpression(), !258)
  %4 = icmp sgt i32 %1, 0, !dbg !259
  br i1 %4, label %5, label %21, !dbg !261

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64, !dbg !259
  %7 = and i64 %6, 1, !dbg !261
  %8 = icmp eq i32 %1, 1, !dbg !261
  br i1 %8, label %11, label %9, !dbg !261

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !261
  br label %22, !dbg !261

11:                                               ; preds = %22, %5
  %12 = phi i64 [ 0, %5 ], [ %38, %22 ]
  %13 = icmp eq i64 %7, 0, !dbg !261
  br i1 %13, label %21, label %14, !dbg !261

14:                                               ; preds = %11
    #dbg_value(i64 %12, !255, !DIExpression(), !258)
  %15 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !262
    #dbg_value(ptr %15, !264, !DIExpression(), !268)
    #dbg_value(ptr %2, !267, !DIExpression(), !268)
  %16 = load double, ptr %15, align 8, !dbg !270, !tbaa !122
  %17 = load double, ptr %2, align 8, !dbg !271, !tbaa !122
  %18 = tail call double @llvm.fmuladd.f64(double %16, double %16, double %17), !dbg !271
  store double %18, ptr %2, align 8, !dbg !271, !tbaa !122
  %19 = load double, ptr %15, align 8, !dbg !272, !tbaa !122
  %20 = fmul double %18, %19, !dbg !272
  store double %20, ptr %15, align 8, !dbg !272, !tbaa !122
    #dbg_value(i64 %12, !255, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !258)
  br label %21, !dbg !273

21:                                               ; preds = %14, %11, %3
  ret void, !dbg !273

22:                                               ; preds = %22, %9
  %23 = phi i64 [ 0, %9 ], [ %38, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %39, %22 ]
    #dbg_value(i64 %23, !255, !DIExpression(), !258)
  %25 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !262
    #dbg_value(ptr %25, !264, !DIExpression(), !268)
    #dbg_value(ptr %2, !267, !DIExpression(), !268)
  %26 = load double, ptr %25, align 8, !dbg !270, !tbaa !122
  %27 = load double, ptr %2, align 8, !dbg !271, !tbaa !122
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %26, double %27), !dbg !271
  store double %28, ptr %2, align 8, !dbg !271, !tbaa !122
  %29 = load double, ptr %25, align 8, !dbg !272, !tbaa !122
  %30 = fmul double %28, %29, !dbg !272
  store double %30, ptr %25, align 8, !dbg !272, !tbaa !122
  %31 = or disjoint i64 %23, 1, !dbg !274
    #dbg_value(i64 %31, !255, !DIExpression(), !258)
  %32 = getelementptr inbounds double, ptr %0, i64 %31, !dbg !262
    #dbg_value(ptr %32, !264, !DIExpression(), !268)
  %33 = load double, ptr %32, align 8, !dbg !270, !tbaa !122
  %34 = load double, ptr %2, align 8, !dbg !271, !tbaa !122
  %35 = tail call double @llvm.fmuladd.f64(double %33, double %33, double %34), !dbg !271
  store double %35, ptr %2, align 8, !dbg !271, !tbaa !122
  %36 = load double, ptr %32, align 8, !dbg !272, !tbaa !122
  %37 = fmul double %35, %36, !dbg !272
  store double %37, ptr %32, align 8, !dbg !272, !tbaa !122
  %38 = add nuw nsw i64 %23, 2, !dbg !274
    #dbg_value(i64 %38, !255, !DIExpression(), !258)
  %39 = add i64 %24, 2, !dbg !261
  %40 = icmp eq i64 %39, %10, !dbg !261
  br i1 %40, label %11, label %22, !dbg !261, !llvm.loop !275
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !277 double @sin(double noundef) local_unnamed_addr #4

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, argmem: write, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree noinline norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18, !19, !20, !21, !22}
!llvm.ident = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "steps", scope: !2, file: !3, line: 10, type: !8, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c/dispatch.c", directory: ".", checksumkind: CSK_MD5, checksum: "939f047408377587d9308ae32e5ee3d7")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !{!0}
!8 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 256, elements: !14)
!9 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "Unary", file: !3, line: 4, baseType: !11)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DISubroutineType(types: !13)
!13 = !{!6, !6}
!14 = !{!15}
!15 = !DISubrange(count: 4)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 8, !"PIC Level", i32 2}
!20 = !{i32 7, !"PIE Level", i32 2}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "table_of_functions", scope: !3, file: !3, line: 12, type: !25, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !30)
!25 = !DISubroutineType(types: !26)
!26 = !{!6, !6, !27, !29}
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !{!31, !32, !33, !34}
!31 = !DILocalVariable(name: "x", arg: 1, scope: !24, file: !3, line: 12, type: !6)
!32 = !DILocalVariable(name: "program", arg: 2, scope: !24, file: !3, line: 12, type: !27)
!33 = !DILocalVariable(name: "n", arg: 3, scope: !24, file: !3, line: 12, type: !29)
!34 = !DILocalVariable(name: "i", scope: !35, file: !3, line: 13, type: !29)
!35 = distinct !DILexicalBlock(scope: !24, file: !3, line: 13, column: 3)
!36 = !DILocation(line: 0, scope: !24)
!37 = !DILocation(line: 0, scope: !35)
!38 = !DILocation(line: 13, column: 21, scope: !39)
!39 = distinct !DILexicalBlock(scope: !35, file: !3, line: 13, column: 3)
!40 = !DILocation(line: 13, column: 3, scope: !35)
!41 = !DILocation(line: 16, column: 3, scope: !24)
!42 = !DILocation(line: 14, column: 15, scope: !43)
!43 = distinct !DILexicalBlock(scope: !39, file: !3, line: 13, column: 31)
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = !DILocation(line: 14, column: 9, scope: !43)
!49 = !{!50, !50, i64 0}
!50 = !{!"any pointer", !46, i64 0}
!51 = !DILocation(line: 14, column: 30, scope: !43)
!52 = !DILocation(line: 13, column: 27, scope: !39)
!53 = distinct !{!53, !40, !54, !55}
!54 = !DILocation(line: 15, column: 3, scope: !35)
!55 = !{!"llvm.loop.mustprogress"}
!56 = distinct !DISubprogram(name: "function_from_branch", scope: !3, file: !3, line: 19, type: !57, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!6, !6, !29}
!59 = !{!60, !61, !62}
!60 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !3, line: 19, type: !6)
!61 = !DILocalVariable(name: "which", arg: 2, scope: !56, file: !3, line: 19, type: !29)
!62 = !DILocalVariable(name: "f", scope: !56, file: !3, line: 20, type: !10)
!63 = !DILocation(line: 0, scope: !56)
!64 = !DILocation(line: 20, column: 19, scope: !56)
!65 = !DILocation(line: 20, column: 13, scope: !56)
!66 = !DILocation(line: 21, column: 10, scope: !56)
!67 = !{ptr @halved_sine, ptr @sqrt, ptr @square}
!68 = !DILocation(line: 21, column: 23, scope: !56)
!69 = !DILocation(line: 21, column: 17, scope: !56)
!70 = !DILocation(line: 21, column: 15, scope: !56)
!71 = !DILocation(line: 21, column: 3, scope: !56)
!72 = distinct !DISubprogram(name: "square", scope: !3, file: !3, line: 6, type: !12, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73)
!73 = !{!74}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !72, file: !3, line: 6, type: !6)
!75 = !DILocation(line: 0, scope: !72)
!76 = !DILocation(line: 6, column: 43, scope: !72)
!77 = !DILocation(line: 6, column: 34, scope: !72)
!78 = distinct !DISubprogram(name: "halved_sine", scope: !3, file: !3, line: 7, type: !12, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79)
!79 = !{!80}
!80 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !3, line: 7, type: !6)
!81 = !DILocation(line: 0, scope: !78)
!82 = !DILocation(line: 7, column: 52, scope: !78)
!83 = !DILocation(line: 7, column: 50, scope: !78)
!84 = !DILocation(line: 7, column: 39, scope: !78)
!85 = distinct !DISubprogram(name: "callback_with_context", scope: !3, file: !3, line: 47, type: !86, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88)
!86 = !DISubroutineType(types: !87)
!87 = !{!6, !6, !6, !29}
!88 = !{!89, !90, !91, !92, !96, !103}
!89 = !DILocalVariable(name: "rate", arg: 1, scope: !85, file: !3, line: 47, type: !6)
!90 = !DILocalVariable(name: "y0", arg: 2, scope: !85, file: !3, line: 47, type: !6)
!91 = !DILocalVariable(name: "n", arg: 3, scope: !85, file: !3, line: 47, type: !29)
!92 = !DILocalVariable(name: "history", scope: !85, file: !3, line: 48, type: !93)
!93 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 2048, elements: !94)
!94 = !{!95}
!95 = !DISubrange(count: 32)
!96 = !DILocalVariable(name: "c", scope: !85, file: !3, line: 49, type: !97)
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "Context", file: !3, line: 28, baseType: !98)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 24, size: 192, elements: !99)
!99 = !{!100, !101, !102}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "rate", scope: !98, file: !3, line: 25, baseType: !6, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "history", scope: !98, file: !3, line: 26, baseType: !5, size: 64, offset: 64)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !98, file: !3, line: 27, baseType: !29, size: 32, offset: 128)
!103 = !DILocalVariable(name: "y", scope: !85, file: !3, line: 50, type: !6)
!104 = distinct !DIAssignID()
!105 = !DILocation(line: 0, scope: !85)
!106 = distinct !DIAssignID()
!107 = !DILocation(line: 48, column: 3, scope: !85)
!108 = !DILocation(line: 49, column: 3, scope: !85)
!109 = !DILocation(line: 49, column: 15, scope: !85)
!110 = !{!111, !112, i64 0}
!111 = !{!"", !112, i64 0, !50, i64 8, !45, i64 16}
!112 = !{!"double", !46, i64 0}
!113 = distinct !DIAssignID()
!114 = !{!111, !50, i64 8}
!115 = distinct !DIAssignID()
!116 = !{!111, !45, i64 16}
!117 = distinct !DIAssignID()
!118 = !DILocation(line: 50, column: 14, scope: !85)
!119 = !DILocation(line: 51, column: 24, scope: !85)
!120 = !DILocation(line: 51, column: 30, scope: !85)
!121 = !DILocation(line: 51, column: 14, scope: !85)
!122 = !{!112, !112, i64 0}
!123 = !DILocation(line: 51, column: 12, scope: !85)
!124 = !DILocation(line: 52, column: 1, scope: !85)
!125 = !DILocation(line: 51, column: 3, scope: !85)
!126 = distinct !DISubprogram(name: "integrate", scope: !3, file: !3, line: 36, type: !127, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133)
!127 = !DISubroutineType(cc: DW_CC_nocall, types: !128)
!128 = !{!6, !129, !132, !6, !29}
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!130 = !DISubroutineType(types: !131)
!131 = !{!6, !6, !6, !132}
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!133 = !{!134, !135, !136, !137, !138, !139, !141, !144}
!134 = !DILocalVariable(name: "slope", arg: 1, scope: !126, file: !3, line: 37, type: !129)
!135 = !DILocalVariable(name: "context", arg: 2, scope: !126, file: !3, line: 37, type: !132)
!136 = !DILocalVariable(name: "y", arg: 3, scope: !126, file: !3, line: 37, type: !6)
!137 = !DILocalVariable(name: "steps_taken", arg: 4, scope: !126, file: !3, line: 37, type: !29)
!138 = !DILocalVariable(name: "h", scope: !126, file: !3, line: 38, type: !6)
!139 = !DILocalVariable(name: "i", scope: !140, file: !3, line: 39, type: !29)
!140 = distinct !DILexicalBlock(scope: !126, file: !3, line: 39, column: 3)
!141 = !DILocalVariable(name: "t", scope: !142, file: !3, line: 40, type: !6)
!142 = distinct !DILexicalBlock(scope: !143, file: !3, line: 39, column: 41)
!143 = distinct !DILexicalBlock(scope: !140, file: !3, line: 39, column: 3)
!144 = !DILocalVariable(name: "k", scope: !142, file: !3, line: 41, type: !6)
!145 = !DILocation(line: 0, scope: !126)
!146 = !DILocation(line: 0, scope: !140)
!147 = !DILocation(line: 39, column: 21, scope: !143)
!148 = !DILocation(line: 39, column: 3, scope: !140)
!149 = !DILocation(line: 32, column: 22, scope: !150, inlinedAt: !157)
!150 = distinct !DISubprogram(name: "decay", scope: !3, file: !3, line: 30, type: !130, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151)
!151 = !{!152, !153, !154, !155}
!152 = !DILocalVariable(name: "t", arg: 1, scope: !150, file: !3, line: 30, type: !6)
!153 = !DILocalVariable(name: "y", arg: 2, scope: !150, file: !3, line: 30, type: !6)
!154 = !DILocalVariable(name: "opaque", arg: 3, scope: !150, file: !3, line: 30, type: !132)
!155 = !DILocalVariable(name: "c", scope: !150, file: !3, line: 31, type: !156)
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!157 = !DILocation(line: 0, scope: !142)
!158 = !DILocation(line: 44, column: 3, scope: !126)
!159 = !DILocation(line: 40, column: 16, scope: !142)
!160 = !DILocation(line: 40, column: 18, scope: !142)
!161 = !DILocation(line: 0, scope: !150, inlinedAt: !162)
!162 = distinct !DILocation(line: 41, column: 16, scope: !142)
!163 = !DILocation(line: 32, column: 3, scope: !150, inlinedAt: !162)
!164 = !DILocation(line: 32, column: 26, scope: !150, inlinedAt: !162)
!165 = !DILocation(line: 33, column: 14, scope: !150, inlinedAt: !162)
!166 = !DILocation(line: 33, column: 10, scope: !150, inlinedAt: !162)
!167 = !DILocation(line: 33, column: 23, scope: !150, inlinedAt: !162)
!168 = !DILocation(line: 42, column: 22, scope: !142)
!169 = !DILocation(line: 42, column: 35, scope: !142)
!170 = !DILocation(line: 0, scope: !150, inlinedAt: !171)
!171 = distinct !DILocation(line: 42, column: 14, scope: !142)
!172 = !DILocation(line: 32, column: 22, scope: !150, inlinedAt: !171)
!173 = !DILocation(line: 32, column: 3, scope: !150, inlinedAt: !171)
!174 = !DILocation(line: 32, column: 26, scope: !150, inlinedAt: !171)
!175 = !DILocation(line: 33, column: 14, scope: !150, inlinedAt: !171)
!176 = !DILocation(line: 33, column: 10, scope: !150, inlinedAt: !171)
!177 = !DILocation(line: 33, column: 23, scope: !150, inlinedAt: !171)
!178 = !DILocation(line: 42, column: 7, scope: !142)
!179 = !DILocation(line: 39, column: 37, scope: !143)
!180 = distinct !{!180, !148, !181, !55}
!181 = !DILocation(line: 43, column: 3, scope: !140)
!182 = distinct !DISubprogram(name: "pipeline_of_stages", scope: !3, file: !3, line: 59, type: !183, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185)
!183 = !DISubroutineType(types: !184)
!184 = !{!6, !5, !6}
!185 = !{!186, !187, !188, !197}
!186 = !DILocalVariable(name: "gains", arg: 1, scope: !182, file: !3, line: 59, type: !5)
!187 = !DILocalVariable(name: "x", arg: 2, scope: !182, file: !3, line: 59, type: !6)
!188 = !DILocalVariable(name: "stages", scope: !182, file: !3, line: 60, type: !189)
!189 = !DICompositeType(tag: DW_TAG_array_type, baseType: !190, size: 384, elements: !195)
!190 = !DIDerivedType(tag: DW_TAG_typedef, name: "Stage", file: !3, line: 57, baseType: !191)
!191 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 54, size: 128, elements: !192)
!192 = !{!193, !194}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "apply", scope: !191, file: !3, line: 55, baseType: !10, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_member, name: "gain", scope: !191, file: !3, line: 56, baseType: !6, size: 64, offset: 64)
!195 = !{!196}
!196 = !DISubrange(count: 3)
!197 = !DILocalVariable(name: "i", scope: !198, file: !3, line: 61, type: !29)
!198 = distinct !DILexicalBlock(scope: !182, file: !3, line: 61, column: 3)
!199 = !DILocation(line: 0, scope: !182)
!200 = !DILocation(line: 60, column: 31, scope: !182)
!201 = !DILocation(line: 60, column: 55, scope: !182)
!202 = !DILocation(line: 60, column: 80, scope: !182)
!203 = !DILocation(line: 0, scope: !198)
!204 = !DILocation(line: 0, scope: !72, inlinedAt: !205)
!205 = distinct !DILocation(line: 62, column: 26, scope: !206)
!206 = distinct !DILexicalBlock(scope: !207, file: !3, line: 61, column: 31)
!207 = distinct !DILexicalBlock(scope: !198, file: !3, line: 61, column: 3)
!208 = !DILocation(line: 6, column: 43, scope: !72, inlinedAt: !205)
!209 = !DILocation(line: 62, column: 24, scope: !206)
!210 = !DILocalVariable(name: "x", arg: 1, scope: !211, file: !3, line: 8, type: !6)
!211 = distinct !DISubprogram(name: "reciprocal", scope: !3, file: !3, line: 8, type: !12, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212)
!212 = !{!210}
!213 = !DILocation(line: 0, scope: !211, inlinedAt: !214)
!214 = distinct !DILocation(line: 62, column: 26, scope: !206)
!215 = !DILocation(line: 8, column: 56, scope: !211, inlinedAt: !214)
!216 = !DILocation(line: 8, column: 49, scope: !211, inlinedAt: !214)
!217 = !DILocation(line: 0, scope: !78, inlinedAt: !218)
!218 = distinct !DILocation(line: 62, column: 26, scope: !206)
!219 = !DILocation(line: 7, column: 52, scope: !78, inlinedAt: !218)
!220 = !DILocation(line: 7, column: 50, scope: !78, inlinedAt: !218)
!221 = !DILocation(line: 64, column: 3, scope: !182)
!222 = !DILocation(line: 0, scope: !211)
!223 = !DILocation(line: 8, column: 56, scope: !211)
!224 = !DILocation(line: 8, column: 49, scope: !211)
!225 = !DILocation(line: 8, column: 38, scope: !211)
!226 = distinct !DISubprogram(name: "visitor_changes_elements", scope: !3, file: !3, line: 79, type: !227, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !229)
!227 = !DISubroutineType(types: !228)
!228 = !{!6, !5, !29}
!229 = !{!230, !231, !232}
!230 = !DILocalVariable(name: "x", arg: 1, scope: !226, file: !3, line: 79, type: !5)
!231 = !DILocalVariable(name: "n", arg: 2, scope: !226, file: !3, line: 79, type: !29)
!232 = !DILocalVariable(name: "sum", scope: !226, file: !3, line: 80, type: !6)
!233 = distinct !DIAssignID()
!234 = !DILocation(line: 0, scope: !226)
!235 = !DILocation(line: 80, column: 3, scope: !226)
!236 = !DILocation(line: 80, column: 10, scope: !226)
!237 = distinct !DIAssignID()
!238 = !DILocation(line: 81, column: 3, scope: !226)
!239 = !DILocation(line: 82, column: 10, scope: !226)
!240 = !DILocation(line: 82, column: 16, scope: !226)
!241 = !DILocation(line: 82, column: 14, scope: !226)
!242 = !DILocation(line: 83, column: 1, scope: !226)
!243 = !DILocation(line: 82, column: 3, scope: !226)
!244 = distinct !DISubprogram(name: "for_each", scope: !3, file: !3, line: 67, type: !245, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !250)
!245 = !DISubroutineType(cc: DW_CC_nocall, types: !246)
!246 = !{null, !5, !29, !247, !132}
!247 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !248, size: 64)
!248 = !DISubroutineType(types: !249)
!249 = !{null, !5, !132}
!250 = !{!251, !252, !253, !254, !255}
!251 = !DILocalVariable(name: "x", arg: 1, scope: !244, file: !3, line: 68, type: !5)
!252 = !DILocalVariable(name: "n", arg: 2, scope: !244, file: !3, line: 68, type: !29)
!253 = !DILocalVariable(name: "visit", arg: 3, scope: !244, file: !3, line: 68, type: !247)
!254 = !DILocalVariable(name: "context", arg: 4, scope: !244, file: !3, line: 68, type: !132)
!255 = !DILocalVariable(name: "i", scope: !256, file: !3, line: 69, type: !29)
!256 = distinct !DILexicalBlock(scope: !244, file: !3, line: 69, column: 3)
!257 = !DILocation(line: 0, scope: !244)
!258 = !DILocation(line: 0, scope: !256)
!259 = !DILocation(line: 69, column: 21, scope: !260)
!260 = distinct !DILexicalBlock(scope: !256, file: !3, line: 69, column: 3)
!261 = !DILocation(line: 69, column: 3, scope: !256)
!262 = !DILocation(line: 70, column: 12, scope: !263)
!263 = distinct !DILexicalBlock(scope: !260, file: !3, line: 69, column: 31)
!264 = !DILocalVariable(name: "x", arg: 1, scope: !265, file: !3, line: 74, type: !5)
!265 = distinct !DISubprogram(name: "accumulate_and_scale", scope: !3, file: !3, line: 74, type: !248, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !266)
!266 = !{!264, !267}
!267 = !DILocalVariable(name: "sum", arg: 2, scope: !265, file: !3, line: 74, type: !132)
!268 = !DILocation(line: 0, scope: !265, inlinedAt: !269)
!269 = distinct !DILocation(line: 70, column: 5, scope: !263)
!270 = !DILocation(line: 75, column: 21, scope: !265, inlinedAt: !269)
!271 = !DILocation(line: 75, column: 18, scope: !265, inlinedAt: !269)
!272 = !DILocation(line: 76, column: 6, scope: !265, inlinedAt: !269)
!273 = !DILocation(line: 72, column: 1, scope: !244)
!274 = !DILocation(line: 69, column: 27, scope: !260)
!275 = distinct !{!275, !261, !276, !55}
!276 = !DILocation(line: 71, column: 3, scope: !256)
!277 = !DISubprogram(name: "sin", scope: !278, file: !278, line: 64, type: !12, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
