; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm by_value.c
; ModuleID = 'by_value.c'
source_filename = "by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Big = type { double, [5 x double], i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @callee_changes_its_copy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
  %2 = alloca %struct.Big, align 8, !DIAssignID !32
    #dbg_assign(i1 undef, !18, !DIExpression(), !32, ptr %2, !DIExpression(), !33)
    #dbg_value(ptr %0, !17, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #8, !dbg !34
  %3 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !35
  store i64 0, ptr %3, align 8, !dbg !35, !DIAssignID !36
    #dbg_assign(i64 0, !18, !DIExpression(), !36, ptr %2, !DIExpression(), !33)
    #dbg_assign(i8 0, !18, !DIExpression(DW_OP_LLVM_fragment, 0, 384), !37, ptr undef, !DIExpression(), !33)
  %4 = load double, ptr %0, align 8, !dbg !38, !tbaa !39
  store double %4, ptr %2, align 8, !dbg !43, !tbaa !44, !DIAssignID !47
    #dbg_assign(double %4, !18, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !47, ptr %2, !DIExpression(), !33)
  %5 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !43
  store i32 3, ptr %5, align 8, !dbg !43, !tbaa !48, !DIAssignID !49
    #dbg_assign(i32 3, !18, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !49, ptr %5, !DIExpression(), !33)
    #dbg_value(i32 0, !29, !DIExpression(), !50)
  %6 = getelementptr inbounds i8, ptr %2, i64 8
    #dbg_value(i32 0, !29, !DIExpression(), !50)
  %7 = getelementptr i8, ptr %0, i64 8, !dbg !51
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %6, ptr noundef nonnull align 8 dereferenceable(40) %7, i64 40, i1 false), !dbg !52, !tbaa !39
    #dbg_value(i64 poison, !29, !DIExpression(), !50)
  %8 = tail call fastcc double @total(ptr noundef nonnull byval(%struct.Big) align 8 %2), !dbg !54
    #dbg_value(double %8, !31, !DIExpression(), !33)
  %9 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !55
  %10 = load double, ptr %9, align 8, !dbg !55, !tbaa !39
  %11 = fmul double %8, %10, !dbg !56
  store double %11, ptr %2, align 8, !dbg !57, !tbaa !44, !DIAssignID !58
    #dbg_assign(double %11, !18, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !58, ptr %2, !DIExpression(), !33)
  %12 = tail call fastcc double @total(ptr noundef nonnull byval(%struct.Big) align 8 %2), !dbg !59
  %13 = fadd double %8, %12, !dbg !60
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #8, !dbg !61
  ret double %13, !dbg !62
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc double @total(ptr nocapture noundef readonly byval(%struct.Big) align 8 %0) unnamed_addr #2 !dbg !63 {
    #dbg_declare(ptr %0, !67, !DIExpression(), !71)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !72)
    #dbg_value(i32 0, !69, !DIExpression(), !73)
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load double, ptr %0, align 8, !tbaa !44
    #dbg_value(i32 0, !69, !DIExpression(), !73)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !72)
    #dbg_value(i64 0, !69, !DIExpression(), !73)
    #dbg_value(double 0.000000e+00, !68, !DIExpression(), !72)
  %4 = load double, ptr %2, align 8, !dbg !74, !tbaa !39
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %3, double 0.000000e+00), !dbg !77
    #dbg_value(double %5, !68, !DIExpression(), !72)
    #dbg_value(i64 1, !69, !DIExpression(), !73)
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !74
  %7 = load double, ptr %6, align 8, !dbg !74, !tbaa !39
  %8 = tail call double @llvm.fmuladd.f64(double %7, double %3, double %5), !dbg !77
    #dbg_value(double %8, !68, !DIExpression(), !72)
    #dbg_value(i64 2, !69, !DIExpression(), !73)
  %9 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !74
  %10 = load double, ptr %9, align 8, !dbg !74, !tbaa !39
  %11 = tail call double @llvm.fmuladd.f64(double %10, double %3, double %8), !dbg !77
    #dbg_value(double %11, !68, !DIExpression(), !72)
    #dbg_value(i64 3, !69, !DIExpression(), !73)
  %12 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !74
  %13 = load double, ptr %12, align 8, !dbg !74, !tbaa !39
  %14 = tail call double @llvm.fmuladd.f64(double %13, double %3, double %11), !dbg !77
    #dbg_value(double %14, !68, !DIExpression(), !72)
    #dbg_value(i64 4, !69, !DIExpression(), !73)
  %15 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !74
  %16 = load double, ptr %15, align 8, !dbg !74, !tbaa !39
  %17 = tail call double @llvm.fmuladd.f64(double %16, double %3, double %14), !dbg !77
    #dbg_value(double %17, !68, !DIExpression(), !72)
    #dbg_value(i64 5, !69, !DIExpression(), !73)
  %18 = tail call double @llvm.fmuladd.f64(double %11, double %14, double %17), !dbg !78
  ret double %18, !dbg !79
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @callee_changes_the_original(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !80 {
  %2 = alloca %struct.Big, align 8, !DIAssignID !87
    #dbg_assign(i1 undef, !83, !DIExpression(), !87, ptr %2, !DIExpression(), !88)
    #dbg_value(ptr %0, !82, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #8, !dbg !89
  %3 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !90
  store i64 0, ptr %3, align 8, !dbg !90, !DIAssignID !91
    #dbg_assign(i64 0, !83, !DIExpression(), !91, ptr %2, !DIExpression(), !88)
    #dbg_assign(i8 0, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 384), !92, ptr undef, !DIExpression(), !88)
  %4 = load double, ptr %0, align 8, !dbg !93, !tbaa !39
  store double %4, ptr %2, align 8, !dbg !94, !tbaa !44, !DIAssignID !95
    #dbg_assign(double %4, !83, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95, ptr %2, !DIExpression(), !88)
  %5 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !94
  store i32 3, ptr %5, align 8, !dbg !94, !tbaa !48, !DIAssignID !96
    #dbg_assign(i32 3, !83, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !96, ptr %5, !DIExpression(), !88)
    #dbg_value(i32 0, !84, !DIExpression(), !97)
  %6 = getelementptr inbounds i8, ptr %2, i64 8
    #dbg_value(i32 0, !84, !DIExpression(), !97)
  %7 = getelementptr i8, ptr %0, i64 8, !dbg !98
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %6, ptr noundef nonnull align 8 dereferenceable(40) %7, i64 40, i1 false), !dbg !99, !tbaa !39
    #dbg_value(i64 poison, !84, !DIExpression(), !97)
  %8 = call fastcc double @with_original(ptr noundef nonnull byval(%struct.Big) align 8 %2, ptr noundef nonnull %2), !dbg !101
    #dbg_value(double %8, !86, !DIExpression(), !88)
  %9 = call fastcc double @with_original(ptr noundef nonnull byval(%struct.Big) align 8 %2, ptr noundef nonnull %2), !dbg !102
  %10 = getelementptr inbounds i8, ptr %2, i64 32, !dbg !103
  %11 = load double, ptr %10, align 8, !dbg !103, !tbaa !39
  %12 = tail call double @llvm.fmuladd.f64(double %9, double %11, double %8), !dbg !104
    #dbg_value(double %12, !86, !DIExpression(), !88)
  %13 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !105
  %14 = load double, ptr %13, align 8, !dbg !105, !tbaa !39
  %15 = fadd double %12, %14, !dbg !106
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #8, !dbg !107
  ret double %15, !dbg !108
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc double @with_original(ptr nocapture noundef readonly byval(%struct.Big) align 8 %0, ptr nocapture noundef writeonly %1) unnamed_addr #3 !dbg !109 {
    #dbg_declare(ptr %0, !114, !DIExpression(), !119)
    #dbg_value(ptr %1, !115, !DIExpression(), !120)
    #dbg_value(double 0.000000e+00, !116, !DIExpression(), !120)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !121
  %4 = load double, ptr %0, align 8, !dbg !122, !tbaa !44
  %5 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !123
  %6 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !124
  %7 = load double, ptr %6, align 8, !dbg !125, !tbaa !39
    #dbg_value(i32 0, !117, !DIExpression(), !126)
    #dbg_value(double 0.000000e+00, !116, !DIExpression(), !120)
    #dbg_value(i64 0, !117, !DIExpression(), !126)
    #dbg_value(double 0.000000e+00, !116, !DIExpression(), !120)
    #dbg_value(double %13, !116, !DIExpression(), !120)
    #dbg_value(i64 1, !117, !DIExpression(), !126)
    #dbg_value(double %14, !116, !DIExpression(), !120)
  %8 = load <2 x double>, ptr %3, align 8, !dbg !127, !tbaa !39
  %9 = extractelement <2 x double> %8, i64 1, !dbg !130
  %10 = fmul double %9, %4, !dbg !131
  %11 = fmul double %10, %7, !dbg !125
  %12 = extractelement <2 x double> %8, i64 0, !dbg !130
  %13 = tail call double @llvm.fmuladd.f64(double %12, double %4, double 0.000000e+00), !dbg !130
  %14 = tail call double @llvm.fmuladd.f64(double %9, double %4, double %13), !dbg !130
  %15 = insertelement <2 x double> poison, double %13, i64 0, !dbg !132
  %16 = insertelement <2 x double> %15, double %14, i64 1, !dbg !132
  %17 = fmul <2 x double> %8, %16, !dbg !132
  store <2 x double> %17, ptr %5, align 8, !dbg !133, !tbaa !39
    #dbg_value(i64 2, !117, !DIExpression(), !126)
    #dbg_value(double %21, !116, !DIExpression(), !120)
  %18 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !134
    #dbg_value(i64 3, !117, !DIExpression(), !126)
  %19 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !127
  %20 = load double, ptr %19, align 8, !dbg !127, !tbaa !39
    #dbg_value(double %22, !116, !DIExpression(), !120)
  %21 = tail call double @llvm.fmuladd.f64(double %11, double %4, double %14), !dbg !130
  %22 = tail call double @llvm.fmuladd.f64(double %20, double %4, double %21), !dbg !130
  %23 = insertelement <2 x double> poison, double %11, i64 0, !dbg !132
  %24 = insertelement <2 x double> %23, double %20, i64 1, !dbg !132
  %25 = insertelement <2 x double> poison, double %21, i64 0, !dbg !132
  %26 = insertelement <2 x double> %25, double %22, i64 1, !dbg !132
  %27 = fmul <2 x double> %24, %26, !dbg !132
  store <2 x double> %27, ptr %18, align 8, !dbg !133, !tbaa !39
    #dbg_value(i64 4, !117, !DIExpression(), !126)
  %28 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !127
  %29 = load double, ptr %28, align 8, !dbg !127, !tbaa !39
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %4, double %22), !dbg !130
    #dbg_value(double %30, !116, !DIExpression(), !120)
  %31 = fmul double %29, %30, !dbg !132
  %32 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !134
  store double %31, ptr %32, align 8, !dbg !133, !tbaa !39
    #dbg_value(i64 5, !117, !DIExpression(), !126)
  %33 = tail call double @llvm.fmuladd.f64(double %11, double %20, double %30), !dbg !135
  ret double %33, !dbg !136
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @copies_in_recursion(ptr nocapture noundef readonly %0) local_unnamed_addr #5 !dbg !137 {
  %2 = alloca %struct.Big, align 8, !DIAssignID !143
    #dbg_assign(i1 undef, !140, !DIExpression(), !143, ptr %2, !DIExpression(), !144)
    #dbg_value(ptr %0, !139, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #8, !dbg !145
  %3 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !146
  store i64 0, ptr %3, align 8, !dbg !146, !DIAssignID !147
    #dbg_assign(i64 0, !140, !DIExpression(), !147, ptr %2, !DIExpression(), !144)
    #dbg_assign(i8 0, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 384), !148, ptr undef, !DIExpression(), !144)
  %4 = load double, ptr %0, align 8, !dbg !149, !tbaa !39
  store double %4, ptr %2, align 8, !dbg !150, !tbaa !44, !DIAssignID !151
    #dbg_assign(double %4, !140, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151, ptr %2, !DIExpression(), !144)
  %5 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !150
  store i32 3, ptr %5, align 8, !dbg !150, !tbaa !48, !DIAssignID !152
    #dbg_assign(i32 3, !140, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !152, ptr %5, !DIExpression(), !144)
    #dbg_value(i32 0, !141, !DIExpression(), !153)
  %6 = getelementptr inbounds i8, ptr %2, i64 8
    #dbg_value(i32 0, !141, !DIExpression(), !153)
  %7 = getelementptr i8, ptr %0, i64 8, !dbg !154
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %6, ptr noundef nonnull align 8 dereferenceable(40) %7, i64 40, i1 false), !dbg !155, !tbaa !39
    #dbg_value(i64 poison, !141, !DIExpression(), !153)
  %8 = tail call fastcc double @descend(ptr noundef nonnull byval(%struct.Big) align 8 %2, i32 noundef 3), !dbg !157
  %9 = tail call fastcc double @descend(ptr noundef nonnull byval(%struct.Big) align 8 %2, i32 noundef 2), !dbg !158
  %10 = load double, ptr %2, align 8, !dbg !159, !tbaa !44
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %10, double %8), !dbg !160
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #8, !dbg !161
  ret double %11, !dbg !162
}

; Function Attrs: nofree noinline nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc double @descend(ptr nocapture noundef byval(%struct.Big) align 8 %0, i32 noundef %1) unnamed_addr #6 !dbg !163 {
    #dbg_declare(ptr %0, !167, !DIExpression(), !169)
    #dbg_value(i32 %1, !168, !DIExpression(), !170)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !171
  %4 = zext nneg i32 %1 to i64, !dbg !172
  %5 = getelementptr inbounds [5 x double], ptr %3, i64 0, i64 %4, !dbg !172
  %6 = load double, ptr %5, align 8, !dbg !172, !tbaa !39
  %7 = load double, ptr %0, align 8, !dbg !173, !tbaa !44
  %8 = fmul double %6, %7, !dbg !173
  store double %8, ptr %0, align 8, !dbg !173, !tbaa !44
  store double %8, ptr %5, align 8, !dbg !174, !tbaa !39
  %9 = icmp eq i32 %1, 0, !dbg !175
  br i1 %9, label %10, label %16, !dbg !175

10:                                               ; preds = %2, %16
  %11 = phi i64 [ 24, %16 ], [ 16, %2 ]
  %12 = phi double [ %18, %16 ], [ %8, %2 ]
  %13 = getelementptr inbounds i8, ptr %0, i64 %11, !dbg !176
  %14 = load double, ptr %13, align 8, !dbg !176, !tbaa !39
  %15 = fmul double %12, %14, !dbg !176
  ret double %15, !dbg !177

16:                                               ; preds = %2
  %17 = add nsw i32 %1, -1, !dbg !178
  %18 = tail call fastcc double @descend(ptr noundef nonnull byval(%struct.Big) align 8 %0, i32 noundef %17), !dbg !179
  br label %10, !dbg !177
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @returned_in_memory(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !180 {
  %2 = alloca %struct.Big, align 8, !DIAssignID !185
    #dbg_assign(i1 undef, !183, !DIExpression(), !185, ptr %2, !DIExpression(), !186)
  %3 = alloca %struct.Big, align 8, !DIAssignID !187
    #dbg_assign(i1 undef, !184, !DIExpression(), !187, ptr %3, !DIExpression(), !186)
    #dbg_value(ptr %0, !182, !DIExpression(), !186)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #8, !dbg !188
  %4 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !189
  %5 = load double, ptr %4, align 8, !dbg !189, !tbaa !39
  call fastcc void @made(ptr dead_on_unwind nonnull writable sret(%struct.Big) align 8 %2, ptr noundef %0, double noundef %5), !dbg !190
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #8, !dbg !191
  %6 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !192
  %7 = load double, ptr %2, align 8, !dbg !193, !tbaa !44
  call fastcc void @made(ptr dead_on_unwind nonnull writable sret(%struct.Big) align 8 %3, ptr noundef nonnull %6, double noundef %7), !dbg !194
  %8 = load double, ptr %6, align 8, !dbg !195, !tbaa !39
  %9 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !196
  %10 = load double, ptr %9, align 8, !dbg !196, !tbaa !39
  %11 = load double, ptr %3, align 8, !dbg !197, !tbaa !44
  %12 = tail call double @llvm.fmuladd.f64(double %8, double %10, double %11), !dbg !198
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #8, !dbg !199
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #8, !dbg !199
  ret double %12, !dbg !200
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @made(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.Big) align 8 %0, ptr nocapture noundef readonly %1, double noundef %2) unnamed_addr #3 !dbg !201 {
    #dbg_value(ptr %1, !205, !DIExpression(), !210)
    #dbg_value(double %2, !206, !DIExpression(), !210)
    #dbg_declare(ptr %0, !207, !DIExpression(), !211)
  %4 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !211
  store i64 0, ptr %4, align 8, !dbg !211
  %5 = load double, ptr %1, align 8, !dbg !212, !tbaa !39
  %6 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !213
  store i32 1, ptr %6, align 8, !dbg !213, !tbaa !48
    #dbg_value(i32 0, !208, !DIExpression(), !214)
    #dbg_value(i32 0, !208, !DIExpression(), !214)
    #dbg_value(i64 0, !208, !DIExpression(), !214)
  %7 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !215
  %8 = insertelement <2 x double> poison, double %5, i64 0, !dbg !217
  %9 = insertelement <2 x double> poison, double %2, i64 0, !dbg !217
  %10 = shufflevector <2 x double> %9, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !217
    #dbg_value(i64 1, !208, !DIExpression(), !214)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !218
    #dbg_value(i64 2, !208, !DIExpression(), !214)
  %12 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !215
  %13 = load <2 x double>, ptr %7, align 8, !dbg !215, !tbaa !39
  %14 = extractelement <2 x double> %13, i64 0, !dbg !219
  %15 = fmul double %5, %14, !dbg !219
  %16 = insertelement <2 x double> %8, double %15, i64 1, !dbg !217
  %17 = fmul <2 x double> %16, %10, !dbg !217
  store <2 x double> %17, ptr %0, align 8, !dbg !213, !tbaa !39
  %18 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !219
    #dbg_value(i64 3, !208, !DIExpression(), !214)
  %19 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !218
    #dbg_value(i64 4, !208, !DIExpression(), !214)
  %20 = load <2 x double>, ptr %12, align 8, !dbg !215, !tbaa !39
  %21 = shufflevector <2 x double> %18, <2 x double> %20, <2 x i32> <i32 0, i32 2>, !dbg !219
  %22 = fmul <2 x double> %13, %21, !dbg !219
  %23 = fmul <2 x double> %22, %10, !dbg !220
  store <2 x double> %23, ptr %11, align 8, !dbg !221, !tbaa !39
  %24 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !219
  %25 = insertelement <2 x double> %24, double %5, i64 1, !dbg !219
  %26 = fmul <2 x double> %20, %25, !dbg !219
  %27 = fmul <2 x double> %26, %10, !dbg !220
  store <2 x double> %27, ptr %19, align 8, !dbg !221, !tbaa !39
    #dbg_value(i64 5, !208, !DIExpression(), !214)
  ret void, !dbg !222
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree noinline nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "by_value.c", directory: ".", checksumkind: CSK_MD5, checksum: "da2ef48acd126d348bbd9b12635e6c80")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "callee_changes_its_copy", scope: !1, file: !1, line: 14, type: !11, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{!17, !18, !29, !31}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 14, type: !14)
!18 = !DILocalVariable(name: "b", scope: !10, file: !1, line: 15, type: !19)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "Big", file: !1, line: 2, baseType: !20)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 2, size: 448, elements: !21)
!21 = !{!22, !23, !27}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !20, file: !1, line: 2, baseType: !13, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !20, file: !1, line: 2, baseType: !24, size: 320, offset: 64)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 320, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 5)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !20, file: !1, line: 2, baseType: !28, size: 32, offset: 384)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DILocalVariable(name: "i", scope: !30, file: !1, line: 16, type: !28)
!30 = distinct !DILexicalBlock(scope: !10, file: !1, line: 16, column: 3)
!31 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 17, type: !13)
!32 = distinct !DIAssignID()
!33 = !DILocation(line: 0, scope: !10)
!34 = !DILocation(line: 15, column: 3, scope: !10)
!35 = !DILocation(line: 15, column: 7, scope: !10)
!36 = distinct !DIAssignID()
!37 = distinct !DIAssignID()
!38 = !DILocation(line: 15, column: 17, scope: !10)
!39 = !{!40, !40, i64 0}
!40 = !{!"double", !41, i64 0}
!41 = !{!"omnipotent char", !42, i64 0}
!42 = !{!"Simple C/C++ TBAA"}
!43 = !DILocation(line: 15, column: 11, scope: !10)
!44 = !{!45, !40, i64 0}
!45 = !{!"", !40, i64 0, !41, i64 8, !46, i64 48}
!46 = !{!"int", !41, i64 0}
!47 = distinct !DIAssignID()
!48 = !{!45, !46, i64 48}
!49 = distinct !DIAssignID()
!50 = !DILocation(line: 0, scope: !30)
!51 = !DILocation(line: 16, column: 3, scope: !30)
!52 = !DILocation(line: 16, column: 38, scope: !53)
!53 = distinct !DILexicalBlock(scope: !30, file: !1, line: 16, column: 3)
!54 = !DILocation(line: 17, column: 14, scope: !10)
!55 = !DILocation(line: 18, column: 13, scope: !10)
!56 = !DILocation(line: 18, column: 11, scope: !10)
!57 = !DILocation(line: 18, column: 7, scope: !10)
!58 = distinct !DIAssignID()
!59 = !DILocation(line: 19, column: 14, scope: !10)
!60 = !DILocation(line: 19, column: 12, scope: !10)
!61 = !DILocation(line: 20, column: 1, scope: !10)
!62 = !DILocation(line: 19, column: 3, scope: !10)
!63 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 6, type: !64, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !66)
!64 = !DISubroutineType(types: !65)
!65 = !{!13, !19}
!66 = !{!67, !68, !69}
!67 = !DILocalVariable(name: "b", arg: 1, scope: !63, file: !1, line: 6, type: !19)
!68 = !DILocalVariable(name: "s", scope: !63, file: !1, line: 7, type: !13)
!69 = !DILocalVariable(name: "i", scope: !70, file: !1, line: 8, type: !28)
!70 = distinct !DILexicalBlock(scope: !63, file: !1, line: 8, column: 3)
!71 = !DILocation(line: 6, column: 23, scope: !63)
!72 = !DILocation(line: 0, scope: !63)
!73 = !DILocation(line: 0, scope: !70)
!74 = !DILocation(line: 9, column: 10, scope: !75)
!75 = distinct !DILexicalBlock(scope: !76, file: !1, line: 8, column: 31)
!76 = distinct !DILexicalBlock(scope: !70, file: !1, line: 8, column: 3)
!77 = !DILocation(line: 9, column: 7, scope: !75)
!78 = !DILocation(line: 12, column: 12, scope: !63)
!79 = !DILocation(line: 12, column: 3, scope: !63)
!80 = distinct !DISubprogram(name: "callee_changes_the_original", scope: !1, file: !1, line: 32, type: !11, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !81)
!81 = !{!82, !83, !84, !86}
!82 = !DILocalVariable(name: "x", arg: 1, scope: !80, file: !1, line: 32, type: !14)
!83 = !DILocalVariable(name: "b", scope: !80, file: !1, line: 33, type: !19)
!84 = !DILocalVariable(name: "i", scope: !85, file: !1, line: 34, type: !28)
!85 = distinct !DILexicalBlock(scope: !80, file: !1, line: 34, column: 3)
!86 = !DILocalVariable(name: "s", scope: !80, file: !1, line: 35, type: !13)
!87 = distinct !DIAssignID()
!88 = !DILocation(line: 0, scope: !80)
!89 = !DILocation(line: 33, column: 3, scope: !80)
!90 = !DILocation(line: 33, column: 7, scope: !80)
!91 = distinct !DIAssignID()
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 33, column: 17, scope: !80)
!94 = !DILocation(line: 33, column: 11, scope: !80)
!95 = distinct !DIAssignID()
!96 = distinct !DIAssignID()
!97 = !DILocation(line: 0, scope: !85)
!98 = !DILocation(line: 34, column: 3, scope: !85)
!99 = !DILocation(line: 34, column: 38, scope: !100)
!100 = distinct !DILexicalBlock(scope: !85, file: !1, line: 34, column: 3)
!101 = !DILocation(line: 35, column: 14, scope: !80)
!102 = !DILocation(line: 36, column: 8, scope: !80)
!103 = !DILocation(line: 36, column: 31, scope: !80)
!104 = !DILocation(line: 36, column: 5, scope: !80)
!105 = !DILocation(line: 37, column: 14, scope: !80)
!106 = !DILocation(line: 37, column: 12, scope: !80)
!107 = !DILocation(line: 38, column: 1, scope: !80)
!108 = !DILocation(line: 37, column: 3, scope: !80)
!109 = distinct !DISubprogram(name: "with_original", scope: !1, file: !1, line: 22, type: !110, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !113)
!110 = !DISubroutineType(types: !111)
!111 = !{!13, !19, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!113 = !{!114, !115, !116, !117}
!114 = !DILocalVariable(name: "b", arg: 1, scope: !109, file: !1, line: 22, type: !19)
!115 = !DILocalVariable(name: "p", arg: 2, scope: !109, file: !1, line: 22, type: !112)
!116 = !DILocalVariable(name: "s", scope: !109, file: !1, line: 23, type: !13)
!117 = !DILocalVariable(name: "i", scope: !118, file: !1, line: 26, type: !28)
!118 = distinct !DILexicalBlock(scope: !109, file: !1, line: 26, column: 3)
!119 = !DILocation(line: 22, column: 31, scope: !109)
!120 = !DILocation(line: 0, scope: !109)
!121 = !DILocation(line: 24, column: 15, scope: !109)
!122 = !DILocation(line: 24, column: 24, scope: !109)
!123 = !DILocation(line: 24, column: 6, scope: !109)
!124 = !DILocation(line: 25, column: 3, scope: !109)
!125 = !DILocation(line: 25, column: 10, scope: !109)
!126 = !DILocation(line: 0, scope: !118)
!127 = !DILocation(line: 27, column: 10, scope: !128)
!128 = distinct !DILexicalBlock(scope: !129, file: !1, line: 26, column: 31)
!129 = distinct !DILexicalBlock(scope: !118, file: !1, line: 26, column: 3)
!130 = !DILocation(line: 27, column: 7, scope: !128)
!131 = !DILocation(line: 24, column: 20, scope: !109)
!132 = !DILocation(line: 28, column: 17, scope: !128)
!133 = !DILocation(line: 28, column: 13, scope: !128)
!134 = !DILocation(line: 28, column: 5, scope: !128)
!135 = !DILocation(line: 30, column: 12, scope: !109)
!136 = !DILocation(line: 30, column: 3, scope: !109)
!137 = distinct !DISubprogram(name: "copies_in_recursion", scope: !1, file: !1, line: 45, type: !11, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !138)
!138 = !{!139, !140, !141}
!139 = !DILocalVariable(name: "x", arg: 1, scope: !137, file: !1, line: 45, type: !14)
!140 = !DILocalVariable(name: "b", scope: !137, file: !1, line: 46, type: !19)
!141 = !DILocalVariable(name: "i", scope: !142, file: !1, line: 47, type: !28)
!142 = distinct !DILexicalBlock(scope: !137, file: !1, line: 47, column: 3)
!143 = distinct !DIAssignID()
!144 = !DILocation(line: 0, scope: !137)
!145 = !DILocation(line: 46, column: 3, scope: !137)
!146 = !DILocation(line: 46, column: 7, scope: !137)
!147 = distinct !DIAssignID()
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 46, column: 17, scope: !137)
!150 = !DILocation(line: 46, column: 11, scope: !137)
!151 = distinct !DIAssignID()
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 0, scope: !142)
!154 = !DILocation(line: 47, column: 3, scope: !142)
!155 = !DILocation(line: 47, column: 38, scope: !156)
!156 = distinct !DILexicalBlock(scope: !142, file: !1, line: 47, column: 3)
!157 = !DILocation(line: 48, column: 10, scope: !137)
!158 = !DILocation(line: 48, column: 26, scope: !137)
!159 = !DILocation(line: 48, column: 44, scope: !137)
!160 = !DILocation(line: 48, column: 24, scope: !137)
!161 = !DILocation(line: 49, column: 1, scope: !137)
!162 = !DILocation(line: 48, column: 3, scope: !137)
!163 = distinct !DISubprogram(name: "descend", scope: !1, file: !1, line: 40, type: !164, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!13, !19, !28}
!166 = !{!167, !168}
!167 = !DILocalVariable(name: "b", arg: 1, scope: !163, file: !1, line: 40, type: !19)
!168 = !DILocalVariable(name: "n", arg: 2, scope: !163, file: !1, line: 40, type: !28)
!169 = !DILocation(line: 40, column: 25, scope: !163)
!170 = !DILocation(line: 0, scope: !163)
!171 = !DILocation(line: 41, column: 12, scope: !163)
!172 = !DILocation(line: 41, column: 10, scope: !163)
!173 = !DILocation(line: 41, column: 7, scope: !163)
!174 = !DILocation(line: 42, column: 10, scope: !163)
!175 = !DILocation(line: 43, column: 10, scope: !163)
!176 = !DILocation(line: 43, scope: !163)
!177 = !DILocation(line: 43, column: 3, scope: !163)
!178 = !DILocation(line: 43, column: 27, scope: !163)
!179 = !DILocation(line: 43, column: 14, scope: !163)
!180 = distinct !DISubprogram(name: "returned_in_memory", scope: !1, file: !1, line: 56, type: !11, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !181)
!181 = !{!182, !183, !184}
!182 = !DILocalVariable(name: "x", arg: 1, scope: !180, file: !1, line: 56, type: !14)
!183 = !DILocalVariable(name: "b", scope: !180, file: !1, line: 57, type: !19)
!184 = !DILocalVariable(name: "c", scope: !180, file: !1, line: 58, type: !19)
!185 = distinct !DIAssignID()
!186 = !DILocation(line: 0, scope: !180)
!187 = distinct !DIAssignID()
!188 = !DILocation(line: 57, column: 3, scope: !180)
!189 = !DILocation(line: 57, column: 19, scope: !180)
!190 = !DILocation(line: 57, column: 11, scope: !180)
!191 = !DILocation(line: 58, column: 3, scope: !180)
!192 = !DILocation(line: 58, column: 18, scope: !180)
!193 = !DILocation(line: 58, column: 23, scope: !180)
!194 = !DILocation(line: 58, column: 11, scope: !180)
!195 = !DILocation(line: 59, column: 10, scope: !180)
!196 = !DILocation(line: 59, column: 19, scope: !180)
!197 = !DILocation(line: 59, column: 30, scope: !180)
!198 = !DILocation(line: 59, column: 26, scope: !180)
!199 = !DILocation(line: 60, column: 1, scope: !180)
!200 = !DILocation(line: 59, column: 3, scope: !180)
!201 = distinct !DISubprogram(name: "made", scope: !1, file: !1, line: 51, type: !202, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !204)
!202 = !DISubroutineType(types: !203)
!203 = !{!19, !14, !13}
!204 = !{!205, !206, !207, !208}
!205 = !DILocalVariable(name: "x", arg: 1, scope: !201, file: !1, line: 51, type: !14)
!206 = !DILocalVariable(name: "k", arg: 2, scope: !201, file: !1, line: 51, type: !13)
!207 = !DILocalVariable(name: "b", scope: !201, file: !1, line: 52, type: !19)
!208 = !DILocalVariable(name: "i", scope: !209, file: !1, line: 53, type: !28)
!209 = distinct !DILexicalBlock(scope: !201, file: !1, line: 53, column: 3)
!210 = !DILocation(line: 0, scope: !201)
!211 = !DILocation(line: 52, column: 7, scope: !201)
!212 = !DILocation(line: 52, column: 17, scope: !201)
!213 = !DILocation(line: 52, column: 11, scope: !201)
!214 = !DILocation(line: 0, scope: !209)
!215 = !DILocation(line: 53, column: 47, scope: !216)
!216 = distinct !DILexicalBlock(scope: !209, file: !1, line: 53, column: 3)
!217 = !DILocation(line: 52, column: 22, scope: !201)
!218 = !DILocation(line: 53, column: 31, scope: !216)
!219 = !DILocation(line: 53, column: 45, scope: !216)
!220 = !DILocation(line: 53, column: 62, scope: !216)
!221 = !DILocation(line: 53, column: 38, scope: !216)
!222 = !DILocation(line: 54, column: 3, scope: !201)
