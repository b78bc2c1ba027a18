; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/unions_and_bits.c -o ir/clang-19/O2-g/unions_and_bits.ll
; ModuleID = 'c/unions_and_bits.c'
source_filename = "c/unions_and_bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Shape = type { i32, %union.anon }
%union.anon = type { %struct.anon.0 }
%struct.anon.0 = type { double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @tagged_union_areas(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !24 {
  %3 = alloca [8 x %struct.Shape], align 16, !DIAssignID !64
    #dbg_assign(i1 undef, !33, !DIExpression(), !64, ptr %3, !DIExpression(), !65)
    #dbg_assign(i1 undef, !61, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !66, ptr undef, !DIExpression(), !67)
    #dbg_value(ptr %0, !31, !DIExpression(), !65)
    #dbg_value(i32 %1, !32, !DIExpression(), !65)
  call void @llvm.lifetime.start.p0(i64 192, ptr nonnull %3) #8, !dbg !68
    #dbg_value(i32 0, !56, !DIExpression(), !69)
  %4 = icmp sgt i32 %1, 0, !dbg !70
  br i1 %4, label %5, label %36, !dbg !72

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !70
  br label %10, !dbg !72

7:                                                ; preds = %33
    #dbg_value(i32 0, !59, !DIExpression(), !73)
    #dbg_value(double 1.000000e+00, !58, !DIExpression(), !65)
  br i1 %4, label %8, label %36, !dbg !74

8:                                                ; preds = %7
  %9 = zext nneg i32 %1 to i64, !dbg !75
  br label %38, !dbg !74

10:                                               ; preds = %5, %33
  %11 = phi i64 [ 0, %5 ], [ %34, %33 ]
    #dbg_value(i64 %11, !56, !DIExpression(), !69)
  %12 = trunc nuw nsw i64 %11 to i32, !dbg !76
  %13 = and i32 %12, 3, !dbg !76
  %14 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %11, !dbg !78
  store i32 %13, ptr %14, align 8, !dbg !79, !tbaa !80
  switch i32 %13, label %27 [
    i32 0, label %15
    i32 1, label %19
    i32 2, label %25
    i32 3, label %28
  ], !dbg !85

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !86
  %17 = load double, ptr %16, align 8, !dbg !86, !tbaa !88
  %18 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !90
  store double %17, ptr %18, align 8, !dbg !91, !tbaa !92
  br label %33, !dbg !93

19:                                               ; preds = %10
  %20 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !94
  %21 = load double, ptr %20, align 8, !dbg !94, !tbaa !88
  %22 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !95
  store double %21, ptr %22, align 8, !dbg !96, !tbaa !92
  %23 = load double, ptr %0, align 8, !dbg !97, !tbaa !88
  %24 = getelementptr inbounds i8, ptr %14, i64 16, !dbg !98
  store double %23, ptr %24, align 8, !dbg !99, !tbaa !92
  br label %33, !dbg !100

25:                                               ; preds = %10
  %26 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !101
  store i64 %11, ptr %26, align 8, !dbg !102, !tbaa !92
  br label %33, !dbg !103

27:                                               ; preds = %10
  unreachable

28:                                               ; preds = %10
  %29 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !104
  %30 = load double, ptr %29, align 8, !dbg !104, !tbaa !88
  %31 = fptrunc double %30 to float, !dbg !105
  %32 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !106
  store float %31, ptr %32, align 8, !dbg !107, !tbaa !92
  br label %33, !dbg !108

33:                                               ; preds = %15, %19, %25, %28
  %34 = add nuw nsw i64 %11, 1, !dbg !109
    #dbg_value(i64 %34, !56, !DIExpression(), !69)
  %35 = icmp eq i64 %34, %6, !dbg !70
  br i1 %35, label %7, label %10, !dbg !72, !llvm.loop !110

36:                                               ; preds = %60, %2, %7
  %37 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %2 ], [ %62, %60 ], !dbg !65
  call void @llvm.lifetime.end.p0(i64 192, ptr nonnull %3) #8, !dbg !113
  ret double %37, !dbg !114

38:                                               ; preds = %8, %60
  %39 = phi i64 [ 0, %8 ], [ %63, %60 ]
  %40 = phi double [ 1.000000e+00, %8 ], [ %62, %60 ]
    #dbg_value(i64 %39, !59, !DIExpression(), !73)
    #dbg_value(double %40, !58, !DIExpression(), !65)
  %41 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %39, !dbg !115
  %42 = load i32, ptr %41, align 8, !dbg !115, !tbaa !116
  %43 = getelementptr inbounds i8, ptr %41, i64 8, !dbg !115
  %44 = load double, ptr %43, align 8, !dbg !115
    #dbg_value(i32 %42, !61, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !67)
    #dbg_value(i32 poison, !61, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !67)
    #dbg_assign(double %44, !61, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !117, ptr undef, !DIExpression(), !67)
    #dbg_value(double poison, !61, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !67)
    #dbg_value(ptr undef, !118, !DIExpression(), !125)
  %45 = bitcast double %44 to i64, !dbg !127
  switch i32 %42, label %55 [
    i32 0, label %46
    i32 1, label %49
    i32 2, label %53
  ], !dbg !127

46:                                               ; preds = %38
  %47 = fmul double %44, 3.000000e+00, !dbg !128
  %48 = fmul double %44, %47, !dbg !130
  br label %60, !dbg !131

49:                                               ; preds = %38
  %50 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !115
  %51 = load double, ptr %50, align 8, !dbg !115, !tbaa !92
    #dbg_value(double %51, !61, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !67)
  %52 = fmul double %44, %51, !dbg !132
  br label %60, !dbg !133

53:                                               ; preds = %38
  %54 = sitofp i64 %45 to double, !dbg !134
  br label %60, !dbg !135

55:                                               ; preds = %38
  %56 = trunc i64 %45 to i32, !dbg !127
  %57 = bitcast i32 %56 to float, !dbg !127
  %58 = fpext float %57 to double, !dbg !136
  %59 = fmul double %58, 2.000000e+00, !dbg !137
  br label %60, !dbg !138

60:                                               ; preds = %46, %49, %53, %55
  %61 = phi double [ %59, %55 ], [ %54, %53 ], [ %52, %49 ], [ %48, %46 ], !dbg !139
  %62 = fmul double %40, %61, !dbg !140
    #dbg_value(double %62, !58, !DIExpression(), !65)
  %63 = add nuw nsw i64 %39, 1, !dbg !141
    #dbg_value(i64 %63, !59, !DIExpression(), !73)
  %64 = icmp eq i64 %63, %9, !dbg !75
  br i1 %64, label %36, label %38, !dbg !74, !llvm.loop !142
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_flipped_by_bits(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !144 {
    #dbg_value(double %0, !148, !DIExpression(), !152)
    #dbg_value(i32 %1, !149, !DIExpression(), !152)
  %3 = bitcast double %0 to i64, !dbg !153
    #dbg_value(i64 %3, !150, !DIExpression(), !152)
  %4 = zext i32 %1 to i64, !dbg !154
  %5 = shl i64 %4, 63, !dbg !155
  %6 = xor i64 %5, %3, !dbg !156
    #dbg_value(i64 %6, !150, !DIExpression(), !152)
  %7 = bitcast i64 %6 to double, !dbg !157
    #dbg_value(double %7, !151, !DIExpression(), !152)
  %8 = fmul double %7, %0, !dbg !158
  %9 = fmul double %8, %0, !dbg !159
  ret double %9, !dbg !160
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @negated_by_bits(double noundef %0) local_unnamed_addr #4 !dbg !161 {
    #dbg_value(double %0, !165, !DIExpression(), !167)
    #dbg_value(double %0, !166, !DIExpression(), !167)
  %2 = fneg double %0, !dbg !168
    #dbg_value(double %2, !166, !DIExpression(), !167)
    #dbg_value(double %2, !165, !DIExpression(), !167)
  %3 = tail call double @exp(double noundef %2) #8, !dbg !169
  %4 = fmul double %3, %2, !dbg !170
  ret double %4, !dbg !171
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !172 double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @magnitude_by_bits(double noundef %0) local_unnamed_addr #3 !dbg !174 {
    #dbg_value(double %0, !176, !DIExpression(), !179)
    #dbg_value(double %0, !177, !DIExpression(), !179)
    #dbg_value(double poison, !177, !DIExpression(), !179)
    #dbg_value(double poison, !178, !DIExpression(), !179)
  %2 = fmul double %0, %0, !dbg !180
  %3 = fmul double %2, %0, !dbg !181
  ret double %3, !dbg !182
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @mantissa_by_masks(double noundef %0) local_unnamed_addr #3 !dbg !183 {
    #dbg_value(double %0, !185, !DIExpression(), !188)
  %2 = bitcast double %0 to i64, !dbg !189
    #dbg_value(i64 %2, !186, !DIExpression(), !188)
  %3 = and i64 %2, -9218868437227405313, !dbg !190
  %4 = or disjoint i64 %3, 4602678819172646912, !dbg !191
    #dbg_value(i64 %4, !186, !DIExpression(), !188)
  %5 = bitcast i64 %4 to double, !dbg !192
    #dbg_value(double %5, !187, !DIExpression(), !188)
  %6 = fmul double %5, %5, !dbg !193
  ret double %6, !dbg !194
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @signs_flipped_in_array(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !195 {
    #dbg_value(ptr %0, !200, !DIExpression(), !207)
    #dbg_value(i32 %1, !201, !DIExpression(), !207)
    #dbg_value(i32 0, !202, !DIExpression(), !208)
  %3 = icmp sgt i32 %1, 0, !dbg !209
  br i1 %3, label %4, label %23, !dbg !210

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !209
  %6 = icmp ult i32 %1, 4, !dbg !210
  br i1 %6, label %7, label %9, !dbg !210

7:                                                ; preds = %21, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %21 ]
  br label %24, !dbg !210

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483644, !dbg !210
  br label %11, !dbg !210

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %19, %11 ], !dbg !211
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !212
  %14 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !213
  %15 = load <2 x i64>, ptr %13, align 8, !dbg !213
  %16 = load <2 x i64>, ptr %14, align 8, !dbg !213
  %17 = xor <2 x i64> %15, <i64 -9223372036854775808, i64 -9223372036854775808>, !dbg !214
  %18 = xor <2 x i64> %16, <i64 -9223372036854775808, i64 -9223372036854775808>, !dbg !214
  store <2 x i64> %17, ptr %13, align 8, !dbg !215
  store <2 x i64> %18, ptr %14, align 8, !dbg !215
  %19 = add nuw i64 %12, 4, !dbg !211
  %20 = icmp eq i64 %19, %10, !dbg !211
  br i1 %20, label %21, label %11, !dbg !211, !llvm.loop !216

21:                                               ; preds = %11
  %22 = icmp eq i64 %10, %5, !dbg !210
  br i1 %22, label %23, label %7, !dbg !210

23:                                               ; preds = %24, %21, %2
  ret void, !dbg !220

24:                                               ; preds = %7, %24
  %25 = phi i64 [ %29, %24 ], [ %8, %7 ]
    #dbg_value(i64 %25, !202, !DIExpression(), !208)
  %26 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !212
  %27 = load i64, ptr %26, align 8, !dbg !213
    #dbg_value(i64 %27, !204, !DIExpression(), !221)
  %28 = xor i64 %27, -9223372036854775808, !dbg !214
    #dbg_value(i64 %28, !204, !DIExpression(), !221)
  store i64 %28, ptr %26, align 8, !dbg !215
  %29 = add nuw nsw i64 %25, 1, !dbg !211
    #dbg_value(i64 %29, !202, !DIExpression(), !208)
  %30 = icmp eq i64 %29, %5, !dbg !209
  br i1 %30, label %23, label %24, !dbg !210, !llvm.loop !222
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @bytes_moved_by_hand(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !223 {
  %3 = alloca [64 x i8], align 16, !DIAssignID !239
    #dbg_assign(i1 undef, !227, !DIExpression(), !239, ptr %3, !DIExpression(), !240)
  %4 = alloca [8 x double], align 16, !DIAssignID !241
    #dbg_assign(i1 undef, !234, !DIExpression(), !241, ptr %4, !DIExpression(), !240)
    #dbg_value(ptr %0, !225, !DIExpression(), !240)
    #dbg_value(i32 %1, !226, !DIExpression(), !240)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3), !dbg !242
    #dbg_value(ptr %0, !231, !DIExpression(), !240)
    #dbg_value(i64 0, !232, !DIExpression(), !243)
  %5 = icmp eq i32 %1, 0, !dbg !244
  br i1 %5, label %6, label %7, !dbg !246

6:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8, !dbg !247
    #dbg_value(double 1.000000e+00, !236, !DIExpression(), !240)
    #dbg_value(i32 0, !237, !DIExpression(), !248)
  br label %33, !dbg !249

7:                                                ; preds = %2
  %8 = sext i32 %1 to i64
  %9 = shl nsw i64 %8, 3
  %10 = tail call i64 @llvm.umax.i64(i64 %9, i64 1), !dbg !246
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(1) %3, ptr noundef nonnull align 1 dereferenceable(1) %0, i64 %10, i1 false), !dbg !250, !tbaa !92
    #dbg_value(i64 poison, !232, !DIExpression(), !243)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8, !dbg !247
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %4, ptr nonnull align 16 %3, i64 %9, i1 false), !dbg !252
    #dbg_value(double 1.000000e+00, !236, !DIExpression(), !240)
    #dbg_value(i32 0, !237, !DIExpression(), !248)
  %11 = icmp sgt i32 %1, 0, !dbg !253
  br i1 %11, label %12, label %33, !dbg !249

12:                                               ; preds = %7
  %13 = zext nneg i32 %1 to i64, !dbg !253
  %14 = and i64 %13, 7, !dbg !249
  %15 = icmp ult i32 %1, 8, !dbg !249
  br i1 %15, label %18, label %16, !dbg !249

16:                                               ; preds = %12
  %17 = and i64 %13, 2147483640, !dbg !249
  br label %35, !dbg !249

18:                                               ; preds = %35, %12
  %19 = phi double [ poison, %12 ], [ %69, %35 ]
  %20 = phi i64 [ 0, %12 ], [ %70, %35 ]
  %21 = phi double [ 1.000000e+00, %12 ], [ %69, %35 ]
  %22 = icmp eq i64 %14, 0, !dbg !249
  br i1 %22, label %33, label %23, !dbg !249

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %30, %23 ], [ %20, %18 ]
  %25 = phi double [ %29, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %31, %23 ], [ 0, %18 ]
    #dbg_value(i64 %24, !237, !DIExpression(), !248)
    #dbg_value(double %25, !236, !DIExpression(), !240)
  %27 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %24, !dbg !255
  %28 = load double, ptr %27, align 8, !dbg !255, !tbaa !88
  %29 = fmul double %25, %28, !dbg !257
    #dbg_value(double %29, !236, !DIExpression(), !240)
  %30 = add nuw nsw i64 %24, 1, !dbg !258
    #dbg_value(i64 %30, !237, !DIExpression(), !248)
  %31 = add i64 %26, 1, !dbg !249
  %32 = icmp eq i64 %31, %14, !dbg !249
  br i1 %32, label %33, label %23, !dbg !249, !llvm.loop !259

33:                                               ; preds = %18, %23, %6, %7
  %34 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %6 ], [ %19, %18 ], [ %29, %23 ], !dbg !240
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #8, !dbg !261
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3), !dbg !261
  ret double %34, !dbg !262

35:                                               ; preds = %35, %16
  %36 = phi i64 [ 0, %16 ], [ %70, %35 ]
  %37 = phi double [ 1.000000e+00, %16 ], [ %69, %35 ]
  %38 = phi i64 [ 0, %16 ], [ %71, %35 ]
    #dbg_value(i64 %36, !237, !DIExpression(), !248)
    #dbg_value(double %37, !236, !DIExpression(), !240)
  %39 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %36, !dbg !255
  %40 = load double, ptr %39, align 16, !dbg !255, !tbaa !88
  %41 = fmul double %37, %40, !dbg !257
    #dbg_value(double %41, !236, !DIExpression(), !240)
  %42 = or disjoint i64 %36, 1, !dbg !258
    #dbg_value(i64 %42, !237, !DIExpression(), !248)
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42, !dbg !255
  %44 = load double, ptr %43, align 8, !dbg !255, !tbaa !88
  %45 = fmul double %41, %44, !dbg !257
    #dbg_value(double %45, !236, !DIExpression(), !240)
  %46 = or disjoint i64 %36, 2, !dbg !258
    #dbg_value(i64 %46, !237, !DIExpression(), !248)
  %47 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %46, !dbg !255
  %48 = load double, ptr %47, align 16, !dbg !255, !tbaa !88
  %49 = fmul double %45, %48, !dbg !257
    #dbg_value(double %49, !236, !DIExpression(), !240)
  %50 = or disjoint i64 %36, 3, !dbg !258
    #dbg_value(i64 %50, !237, !DIExpression(), !248)
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50, !dbg !255
  %52 = load double, ptr %51, align 8, !dbg !255, !tbaa !88
  %53 = fmul double %49, %52, !dbg !257
    #dbg_value(double %53, !236, !DIExpression(), !240)
  %54 = or disjoint i64 %36, 4, !dbg !258
    #dbg_value(i64 %54, !237, !DIExpression(), !248)
  %55 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %54, !dbg !255
  %56 = load double, ptr %55, align 16, !dbg !255, !tbaa !88
  %57 = fmul double %53, %56, !dbg !257
    #dbg_value(double %57, !236, !DIExpression(), !240)
  %58 = or disjoint i64 %36, 5, !dbg !258
    #dbg_value(i64 %58, !237, !DIExpression(), !248)
  %59 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %58, !dbg !255
  %60 = load double, ptr %59, align 8, !dbg !255, !tbaa !88
  %61 = fmul double %57, %60, !dbg !257
    #dbg_value(double %61, !236, !DIExpression(), !240)
  %62 = or disjoint i64 %36, 6, !dbg !258
    #dbg_value(i64 %62, !237, !DIExpression(), !248)
  %63 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %62, !dbg !255
  %64 = load double, ptr %63, align 16, !dbg !255, !tbaa !88
  %65 = fmul double %61, %64, !dbg !257
    #dbg_value(double %65, !236, !DIExpression(), !240)
  %66 = or disjoint i64 %36, 7, !dbg !258
    #dbg_value(i64 %66, !237, !DIExpression(), !248)
  %67 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %66, !dbg !255
  %68 = load double, ptr %67, align 8, !dbg !255, !tbaa !88
  %69 = fmul double %65, %68, !dbg !257
    #dbg_value(double %69, !236, !DIExpression(), !240)
  %70 = add nuw nsw i64 %36, 8, !dbg !258
    #dbg_value(i64 %70, !237, !DIExpression(), !248)
  %71 = add i64 %38, 8, !dbg !249
  %72 = icmp eq i64 %71, %17, !dbg !249
  br i1 %72, label %18, label %35, !dbg !249, !llvm.loop !263
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @words_swapped(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !265 {
    #dbg_value(ptr %0, !269, !DIExpression(), !277)
    #dbg_value(i32 %1, !270, !DIExpression(), !277)
    #dbg_value(ptr %0, !271, !DIExpression(), !277)
    #dbg_value(i32 0, !272, !DIExpression(), !278)
    #dbg_value(i32 0, !272, !DIExpression(), !278)
  %3 = icmp sgt i32 %1, 1, !dbg !279
  br i1 %3, label %6, label %4, !dbg !280

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64, !dbg !281
  br label %24, !dbg !280

6:                                                ; preds = %2
  %7 = lshr i32 %1, 1
  %8 = zext nneg i32 %1 to i64, !dbg !280
  %9 = zext nneg i32 %7 to i64, !dbg !279
  %10 = getelementptr i64, ptr %0, i64 %8, !dbg !280
  %11 = and i64 %9, 1, !dbg !280
  %12 = icmp eq i32 %7, 1, !dbg !280
  br i1 %12, label %15, label %13, !dbg !280

13:                                               ; preds = %6
  %14 = and i64 %9, 1073741822, !dbg !280
  br label %32, !dbg !280

15:                                               ; preds = %32, %6
  %16 = phi i64 [ 0, %6 ], [ %46, %32 ]
  %17 = icmp eq i64 %11, 0, !dbg !280
  br i1 %17, label %24, label %18, !dbg !280

18:                                               ; preds = %15
    #dbg_value(i64 %16, !272, !DIExpression(), !278)
  %19 = getelementptr inbounds i64, ptr %0, i64 %16, !dbg !282
  %20 = load i64, ptr %19, align 8, !dbg !282, !tbaa !283
    #dbg_value(i64 %20, !274, !DIExpression(), !285)
  %21 = xor i64 %16, -1, !dbg !286
  %22 = getelementptr i64, ptr %10, i64 %21, !dbg !287
  %23 = load i64, ptr %22, align 8, !dbg !287, !tbaa !283
  store i64 %23, ptr %19, align 8, !dbg !288, !tbaa !283
  store i64 %20, ptr %22, align 8, !dbg !289, !tbaa !283
    #dbg_value(i64 %16, !272, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !278)
  br label %24, !dbg !290

24:                                               ; preds = %18, %15, %4
  %25 = phi i64 [ %5, %4 ], [ %8, %15 ], [ %8, %18 ], !dbg !281
  %26 = load double, ptr %0, align 8, !dbg !290, !tbaa !88
  %27 = fmul double %26, %26, !dbg !291
  %28 = getelementptr double, ptr %0, i64 %25, !dbg !281
  %29 = getelementptr i8, ptr %28, i64 -8, !dbg !281
  %30 = load double, ptr %29, align 8, !dbg !281, !tbaa !88
  %31 = fmul double %27, %30, !dbg !292
  ret double %31, !dbg !293

32:                                               ; preds = %32, %13
  %33 = phi i64 [ 0, %13 ], [ %46, %32 ]
  %34 = phi i64 [ 0, %13 ], [ %47, %32 ]
    #dbg_value(i64 %33, !272, !DIExpression(), !278)
  %35 = getelementptr inbounds i64, ptr %0, i64 %33, !dbg !282
  %36 = load i64, ptr %35, align 8, !dbg !282, !tbaa !283
    #dbg_value(i64 %36, !274, !DIExpression(), !285)
  %37 = xor i64 %33, -1, !dbg !286
  %38 = getelementptr i64, ptr %10, i64 %37, !dbg !287
  %39 = load i64, ptr %38, align 8, !dbg !287, !tbaa !283
  store i64 %39, ptr %35, align 8, !dbg !288, !tbaa !283
  store i64 %36, ptr %38, align 8, !dbg !289, !tbaa !283
  %40 = or disjoint i64 %33, 1, !dbg !294
    #dbg_value(i64 %40, !272, !DIExpression(), !278)
  %41 = getelementptr inbounds i64, ptr %0, i64 %40, !dbg !282
  %42 = load i64, ptr %41, align 8, !dbg !282, !tbaa !283
    #dbg_value(i64 %42, !274, !DIExpression(), !285)
  %43 = xor i64 %33, -2, !dbg !286
  %44 = getelementptr i64, ptr %10, i64 %43, !dbg !287
  %45 = load i64, ptr %44, align 8, !dbg !287, !tbaa !283
  store i64 %45, ptr %41, align 8, !dbg !288, !tbaa !283
  store i64 %42, ptr %44, align 8, !dbg !289, !tbaa !283
  %46 = add nuw nsw i64 %33, 2, !dbg !294
    #dbg_value(i64 %46, !272, !DIExpression(), !278)
  %47 = add i64 %34, 2, !dbg !280
  %48 = icmp eq i64 %47, %14, !dbg !280
  br i1 %48, label %15, label %32, !dbg !280, !llvm.loop !295
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #7

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!16, !17, !18, !19, !20, !21, !22}
!llvm.ident = !{!23}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/unions_and_bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "31b40400bd9f78442db7cceb08655fcf")
!2 = !{!3, !4, !9, !12, !14, !15}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !5, line: 27, baseType: !6)
!5 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !7, line: 45, baseType: !8)
!7 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!8 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!11 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !13, line: 18, baseType: !8)
!13 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!15 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 8, !"PIC Level", i32 2}
!20 = !{i32 7, !"PIE Level", i32 2}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!23 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!24 = distinct !DISubprogram(name: "tagged_union_areas", scope: !1, file: !1, line: 25, type: !25, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !30)
!25 = !DISubroutineType(types: !26)
!26 = !{!15, !27, !29}
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !{!31, !32, !33, !56, !58, !59, !61}
!31 = !DILocalVariable(name: "x", arg: 1, scope: !24, file: !1, line: 25, type: !27)
!32 = !DILocalVariable(name: "n", arg: 2, scope: !24, file: !1, line: 25, type: !29)
!33 = !DILocalVariable(name: "shapes", scope: !24, file: !1, line: 26, type: !34)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 1536, elements: !54)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "Shape", file: !1, line: 14, baseType: !36)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 6, size: 192, elements: !37)
!37 = !{!38, !39}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !36, file: !1, line: 7, baseType: !29, size: 32)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "as", scope: !36, file: !1, line: 13, baseType: !40, size: 128, offset: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !36, file: !1, line: 8, size: 128, elements: !41)
!41 = !{!42, !46, !51, !53}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "circle", scope: !40, file: !1, line: 9, baseType: !43, size: 64)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !40, file: !1, line: 9, size: 64, elements: !44)
!44 = !{!45}
!45 = !DIDerivedType(tag: DW_TAG_member, name: "radius", scope: !43, file: !1, line: 9, baseType: !15, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "box", scope: !40, file: !1, line: 10, baseType: !47, size: 128)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !40, file: !1, line: 10, size: 128, elements: !48)
!48 = !{!49, !50}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !47, file: !1, line: 10, baseType: !15, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !47, file: !1, line: 10, baseType: !15, size: 64, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !40, file: !1, line: 11, baseType: !52, size: 64)
!52 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "single", scope: !40, file: !1, line: 12, baseType: !3, size: 32)
!54 = !{!55}
!55 = !DISubrange(count: 8)
!56 = !DILocalVariable(name: "i", scope: !57, file: !1, line: 27, type: !29)
!57 = distinct !DILexicalBlock(scope: !24, file: !1, line: 27, column: 3)
!58 = !DILocalVariable(name: "s", scope: !24, file: !1, line: 36, type: !15)
!59 = !DILocalVariable(name: "i", scope: !60, file: !1, line: 37, type: !29)
!60 = distinct !DILexicalBlock(scope: !24, file: !1, line: 37, column: 3)
!61 = !DILocalVariable(name: "copy", scope: !62, file: !1, line: 38, type: !35)
!62 = distinct !DILexicalBlock(scope: !63, file: !1, line: 37, column: 31)
!63 = distinct !DILexicalBlock(scope: !60, file: !1, line: 37, column: 3)
!64 = distinct !DIAssignID()
!65 = !DILocation(line: 0, scope: !24)
!66 = distinct !DIAssignID()
!67 = !DILocation(line: 0, scope: !62)
!68 = !DILocation(line: 26, column: 3, scope: !24)
!69 = !DILocation(line: 0, scope: !57)
!70 = !DILocation(line: 27, column: 21, scope: !71)
!71 = distinct !DILexicalBlock(scope: !57, file: !1, line: 27, column: 3)
!72 = !DILocation(line: 27, column: 3, scope: !57)
!73 = !DILocation(line: 0, scope: !60)
!74 = !DILocation(line: 37, column: 3, scope: !60)
!75 = !DILocation(line: 37, column: 21, scope: !63)
!76 = !DILocation(line: 28, column: 24, scope: !77)
!77 = distinct !DILexicalBlock(scope: !71, file: !1, line: 27, column: 31)
!78 = !DILocation(line: 28, column: 5, scope: !77)
!79 = !DILocation(line: 28, column: 20, scope: !77)
!80 = !{!81, !82, i64 0}
!81 = !{!"", !82, i64 0, !83, i64 8}
!82 = !{!"int", !83, i64 0}
!83 = !{!"omnipotent char", !84, i64 0}
!84 = !{!"Simple C/C++ TBAA"}
!85 = !DILocation(line: 29, column: 5, scope: !77)
!86 = !DILocation(line: 30, column: 44, scope: !87)
!87 = distinct !DILexicalBlock(scope: !77, file: !1, line: 29, column: 20)
!88 = !{!89, !89, i64 0}
!89 = !{!"double", !83, i64 0}
!90 = !DILocation(line: 30, column: 25, scope: !87)
!91 = !DILocation(line: 30, column: 42, scope: !87)
!92 = !{!83, !83, i64 0}
!93 = !DILocation(line: 30, column: 50, scope: !87)
!94 = !DILocation(line: 31, column: 40, scope: !87)
!95 = !DILocation(line: 31, column: 25, scope: !87)
!96 = !DILocation(line: 31, column: 38, scope: !87)
!97 = !DILocation(line: 31, column: 72, scope: !87)
!98 = !DILocation(line: 31, column: 63, scope: !87)
!99 = !DILocation(line: 31, column: 70, scope: !87)
!100 = !DILocation(line: 31, column: 78, scope: !87)
!101 = !DILocation(line: 32, column: 25, scope: !87)
!102 = !DILocation(line: 32, column: 34, scope: !87)
!103 = !DILocation(line: 32, column: 39, scope: !87)
!104 = !DILocation(line: 33, column: 45, scope: !87)
!105 = !DILocation(line: 33, column: 38, scope: !87)
!106 = !DILocation(line: 33, column: 26, scope: !87)
!107 = !DILocation(line: 33, column: 36, scope: !87)
!108 = !DILocation(line: 33, column: 51, scope: !87)
!109 = !DILocation(line: 27, column: 27, scope: !71)
!110 = distinct !{!110, !72, !111, !112}
!111 = !DILocation(line: 35, column: 3, scope: !57)
!112 = !{!"llvm.loop.mustprogress"}
!113 = !DILocation(line: 42, column: 1, scope: !24)
!114 = !DILocation(line: 41, column: 3, scope: !24)
!115 = !DILocation(line: 38, column: 18, scope: !62)
!116 = !{!82, !82, i64 0}
!117 = distinct !DIAssignID()
!118 = !DILocalVariable(name: "s", arg: 1, scope: !119, file: !1, line: 16, type: !122)
!119 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 16, type: !120, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !124)
!120 = !DISubroutineType(types: !121)
!121 = !{!15, !122}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!124 = !{!118}
!125 = !DILocation(line: 0, scope: !119, inlinedAt: !126)
!126 = distinct !DILocation(line: 39, column: 10, scope: !62)
!127 = !DILocation(line: 17, column: 3, scope: !119, inlinedAt: !126)
!128 = !DILocation(line: 18, column: 24, scope: !129, inlinedAt: !126)
!129 = distinct !DILexicalBlock(scope: !119, file: !1, line: 17, column: 20)
!130 = !DILocation(line: 18, column: 46, scope: !129, inlinedAt: !126)
!131 = !DILocation(line: 18, column: 13, scope: !129, inlinedAt: !126)
!132 = !DILocation(line: 19, column: 36, scope: !129, inlinedAt: !126)
!133 = !DILocation(line: 19, column: 13, scope: !129, inlinedAt: !126)
!134 = !DILocation(line: 20, column: 20, scope: !129, inlinedAt: !126)
!135 = !DILocation(line: 20, column: 13, scope: !129, inlinedAt: !126)
!136 = !DILocation(line: 21, column: 21, scope: !129, inlinedAt: !126)
!137 = !DILocation(line: 21, column: 42, scope: !129, inlinedAt: !126)
!138 = !DILocation(line: 21, column: 14, scope: !129, inlinedAt: !126)
!139 = !DILocation(line: 0, scope: !129, inlinedAt: !126)
!140 = !DILocation(line: 39, column: 7, scope: !62)
!141 = !DILocation(line: 37, column: 27, scope: !63)
!142 = distinct !{!142, !74, !143, !112}
!143 = !DILocation(line: 40, column: 3, scope: !60)
!144 = distinct !DISubprogram(name: "sign_flipped_by_bits", scope: !1, file: !1, line: 44, type: !145, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{!15, !15, !29}
!147 = !{!148, !149, !150, !151}
!148 = !DILocalVariable(name: "x", arg: 1, scope: !144, file: !1, line: 44, type: !15)
!149 = !DILocalVariable(name: "flip", arg: 2, scope: !144, file: !1, line: 44, type: !29)
!150 = !DILocalVariable(name: "bits", scope: !144, file: !1, line: 45, type: !4)
!151 = !DILocalVariable(name: "y", scope: !144, file: !1, line: 48, type: !15)
!152 = !DILocation(line: 0, scope: !144)
!153 = !DILocation(line: 46, column: 3, scope: !144)
!154 = !DILocation(line: 47, column: 11, scope: !144)
!155 = !DILocation(line: 47, column: 32, scope: !144)
!156 = !DILocation(line: 47, column: 8, scope: !144)
!157 = !DILocation(line: 49, column: 3, scope: !144)
!158 = !DILocation(line: 50, column: 12, scope: !144)
!159 = !DILocation(line: 50, column: 16, scope: !144)
!160 = !DILocation(line: 50, column: 3, scope: !144)
!161 = distinct !DISubprogram(name: "negated_by_bits", scope: !1, file: !1, line: 53, type: !162, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!15, !15}
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "x", arg: 1, scope: !161, file: !1, line: 53, type: !15)
!166 = !DILocalVariable(name: "bits", scope: !161, file: !1, line: 54, type: !4)
!167 = !DILocation(line: 0, scope: !161)
!168 = !DILocation(line: 56, column: 8, scope: !161)
!169 = !DILocation(line: 58, column: 14, scope: !161)
!170 = !DILocation(line: 58, column: 12, scope: !161)
!171 = !DILocation(line: 58, column: 3, scope: !161)
!172 = !DISubprogram(name: "exp", scope: !173, file: !173, line: 95, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!173 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!174 = distinct !DISubprogram(name: "magnitude_by_bits", scope: !1, file: !1, line: 61, type: !162, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !175)
!175 = !{!176, !177, !178}
!176 = !DILocalVariable(name: "x", arg: 1, scope: !174, file: !1, line: 61, type: !15)
!177 = !DILocalVariable(name: "bits", scope: !174, file: !1, line: 62, type: !4)
!178 = !DILocalVariable(name: "y", scope: !174, file: !1, line: 65, type: !15)
!179 = !DILocation(line: 0, scope: !174)
!180 = !DILocation(line: 67, column: 12, scope: !174)
!181 = !DILocation(line: 67, column: 16, scope: !174)
!182 = !DILocation(line: 67, column: 3, scope: !174)
!183 = distinct !DISubprogram(name: "mantissa_by_masks", scope: !1, file: !1, line: 70, type: !162, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !184)
!184 = !{!185, !186, !187}
!185 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 70, type: !15)
!186 = !DILocalVariable(name: "bits", scope: !183, file: !1, line: 71, type: !4)
!187 = !DILocalVariable(name: "y", scope: !183, file: !1, line: 74, type: !15)
!188 = !DILocation(line: 0, scope: !183)
!189 = !DILocation(line: 72, column: 3, scope: !183)
!190 = !DILocation(line: 73, column: 16, scope: !183)
!191 = !DILocation(line: 73, column: 48, scope: !183)
!192 = !DILocation(line: 75, column: 3, scope: !183)
!193 = !DILocation(line: 76, column: 12, scope: !183)
!194 = !DILocation(line: 76, column: 3, scope: !183)
!195 = distinct !DISubprogram(name: "signs_flipped_in_array", scope: !1, file: !1, line: 79, type: !196, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !199)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !198, !29}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!199 = !{!200, !201, !202, !204}
!200 = !DILocalVariable(name: "x", arg: 1, scope: !195, file: !1, line: 79, type: !198)
!201 = !DILocalVariable(name: "n", arg: 2, scope: !195, file: !1, line: 79, type: !29)
!202 = !DILocalVariable(name: "i", scope: !203, file: !1, line: 80, type: !29)
!203 = distinct !DILexicalBlock(scope: !195, file: !1, line: 80, column: 3)
!204 = !DILocalVariable(name: "bits", scope: !205, file: !1, line: 81, type: !4)
!205 = distinct !DILexicalBlock(scope: !206, file: !1, line: 80, column: 31)
!206 = distinct !DILexicalBlock(scope: !203, file: !1, line: 80, column: 3)
!207 = !DILocation(line: 0, scope: !195)
!208 = !DILocation(line: 0, scope: !203)
!209 = !DILocation(line: 80, column: 21, scope: !206)
!210 = !DILocation(line: 80, column: 3, scope: !203)
!211 = !DILocation(line: 80, column: 27, scope: !206)
!212 = !DILocation(line: 82, column: 20, scope: !205)
!213 = !DILocation(line: 82, column: 5, scope: !205)
!214 = !DILocation(line: 83, column: 10, scope: !205)
!215 = !DILocation(line: 84, column: 5, scope: !205)
!216 = distinct !{!216, !210, !217, !112, !218, !219}
!217 = !DILocation(line: 85, column: 3, scope: !203)
!218 = !{!"llvm.loop.isvectorized", i32 1}
!219 = !{!"llvm.loop.unroll.runtime.disable"}
!220 = !DILocation(line: 86, column: 1, scope: !195)
!221 = !DILocation(line: 0, scope: !205)
!222 = distinct !{!222, !210, !217, !112, !219, !218}
!223 = distinct !DISubprogram(name: "bytes_moved_by_hand", scope: !1, file: !1, line: 88, type: !25, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !224)
!224 = !{!225, !226, !227, !231, !232, !234, !236, !237}
!225 = !DILocalVariable(name: "x", arg: 1, scope: !223, file: !1, line: 88, type: !27)
!226 = !DILocalVariable(name: "n", arg: 2, scope: !223, file: !1, line: 88, type: !29)
!227 = !DILocalVariable(name: "buffer", scope: !223, file: !1, line: 89, type: !228)
!228 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 512, elements: !229)
!229 = !{!230}
!230 = !DISubrange(count: 64)
!231 = !DILocalVariable(name: "from", scope: !223, file: !1, line: 90, type: !9)
!232 = !DILocalVariable(name: "i", scope: !233, file: !1, line: 91, type: !12)
!233 = distinct !DILexicalBlock(scope: !223, file: !1, line: 91, column: 3)
!234 = !DILocalVariable(name: "y", scope: !223, file: !1, line: 94, type: !235)
!235 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 512, elements: !54)
!236 = !DILocalVariable(name: "p", scope: !223, file: !1, line: 96, type: !15)
!237 = !DILocalVariable(name: "i", scope: !238, file: !1, line: 97, type: !29)
!238 = distinct !DILexicalBlock(scope: !223, file: !1, line: 97, column: 3)
!239 = distinct !DIAssignID()
!240 = !DILocation(line: 0, scope: !223)
!241 = distinct !DIAssignID()
!242 = !DILocation(line: 89, column: 3, scope: !223)
!243 = !DILocation(line: 0, scope: !233)
!244 = !DILocation(line: 91, column: 24, scope: !245)
!245 = distinct !DILexicalBlock(scope: !233, file: !1, line: 91, column: 3)
!246 = !DILocation(line: 91, column: 3, scope: !233)
!247 = !DILocation(line: 94, column: 3, scope: !223)
!248 = !DILocation(line: 0, scope: !238)
!249 = !DILocation(line: 97, column: 3, scope: !238)
!250 = !DILocation(line: 92, column: 15, scope: !251)
!251 = distinct !DILexicalBlock(scope: !245, file: !1, line: 91, column: 59)
!252 = !DILocation(line: 95, column: 3, scope: !223)
!253 = !DILocation(line: 97, column: 21, scope: !254)
!254 = distinct !DILexicalBlock(scope: !238, file: !1, line: 97, column: 3)
!255 = !DILocation(line: 98, column: 10, scope: !256)
!256 = distinct !DILexicalBlock(scope: !254, file: !1, line: 97, column: 31)
!257 = !DILocation(line: 98, column: 7, scope: !256)
!258 = !DILocation(line: 97, column: 27, scope: !254)
!259 = distinct !{!259, !260}
!260 = !{!"llvm.loop.unroll.disable"}
!261 = !DILocation(line: 101, column: 1, scope: !223)
!262 = !DILocation(line: 100, column: 3, scope: !223)
!263 = distinct !{!263, !249, !264, !112}
!264 = !DILocation(line: 99, column: 3, scope: !238)
!265 = distinct !DISubprogram(name: "words_swapped", scope: !1, file: !1, line: 103, type: !266, scopeLine: 103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !268)
!266 = !DISubroutineType(types: !267)
!267 = !{!15, !198, !29}
!268 = !{!269, !270, !271, !272, !274}
!269 = !DILocalVariable(name: "x", arg: 1, scope: !265, file: !1, line: 103, type: !198)
!270 = !DILocalVariable(name: "n", arg: 2, scope: !265, file: !1, line: 103, type: !29)
!271 = !DILocalVariable(name: "words", scope: !265, file: !1, line: 104, type: !14)
!272 = !DILocalVariable(name: "i", scope: !273, file: !1, line: 105, type: !29)
!273 = distinct !DILexicalBlock(scope: !265, file: !1, line: 105, column: 3)
!274 = !DILocalVariable(name: "t", scope: !275, file: !1, line: 106, type: !4)
!275 = distinct !DILexicalBlock(scope: !276, file: !1, line: 105, column: 35)
!276 = distinct !DILexicalBlock(scope: !273, file: !1, line: 105, column: 3)
!277 = !DILocation(line: 0, scope: !265)
!278 = !DILocation(line: 0, scope: !273)
!279 = !DILocation(line: 105, column: 21, scope: !276)
!280 = !DILocation(line: 105, column: 3, scope: !273)
!281 = !DILocation(line: 110, column: 24, scope: !265)
!282 = !DILocation(line: 106, column: 18, scope: !275)
!283 = !{!284, !284, i64 0}
!284 = !{!"long", !83, i64 0}
!285 = !DILocation(line: 0, scope: !275)
!286 = !DILocation(line: 107, column: 28, scope: !275)
!287 = !DILocation(line: 107, column: 16, scope: !275)
!288 = !DILocation(line: 107, column: 14, scope: !275)
!289 = !DILocation(line: 108, column: 22, scope: !275)
!290 = !DILocation(line: 110, column: 10, scope: !265)
!291 = !DILocation(line: 110, column: 15, scope: !265)
!292 = !DILocation(line: 110, column: 22, scope: !265)
!293 = !DILocation(line: 110, column: 3, scope: !265)
!294 = !DILocation(line: 105, column: 31, scope: !276)
!295 = distinct !{!295, !280, !296, !112}
!296 = !DILocation(line: 109, column: 3, scope: !273)
