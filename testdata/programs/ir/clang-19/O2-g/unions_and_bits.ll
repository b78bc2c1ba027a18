; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/unions_and_bits.c -o ir/clang-19/O2-g/unions_and_bits.ll
; ModuleID = 'c/unions_and_bits.c'
source_filename = "c/unions_and_bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Shape = type { i32, %union.anon }
%union.anon = type { %struct.anon.0 }
%struct.anon.0 = type { double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @tagged_union_areas(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !25 {
  %3 = alloca [8 x %struct.Shape], align 16, !DIAssignID !65
    #dbg_assign(i1 undef, !34, !DIExpression(), !65, ptr %3, !DIExpression(), !66)
    #dbg_assign(i1 undef, !62, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !67, ptr undef, !DIExpression(), !68)
    #dbg_value(ptr %0, !32, !DIExpression(), !66)
    #dbg_value(i32 %1, !33, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(i64 192, ptr nonnull %3) #8, !dbg !69
    #dbg_value(i32 0, !57, !DIExpression(), !70)
  %4 = icmp sgt i32 %1, 0, !dbg !71
  br i1 %4, label %5, label %36, !dbg !73

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !71
  br label %10, !dbg !73

7:                                                ; preds = %33
    #dbg_value(i32 0, !60, !DIExpression(), !74)
    #dbg_value(double 1.000000e+00, !59, !DIExpression(), !66)
  br i1 %4, label %8, label %36, !dbg !75

8:                                                ; preds = %7
  %9 = zext nneg i32 %1 to i64, !dbg !76
  br label %38, !dbg !75

10:                                               ; preds = %5, %33
  %11 = phi i64 [ 0, %5 ], [ %34, %33 ]
    #dbg_value(i64 %11, !57, !DIExpression(), !70)
  %12 = trunc nuw nsw i64 %11 to i32, !dbg !77
  %13 = and i32 %12, 3, !dbg !77
  %14 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %11, !dbg !79
  store i32 %13, ptr %14, align 8, !dbg !80, !tbaa !81
  switch i32 %13, label %27 [
    i32 0, label %15
    i32 1, label %19
    i32 2, label %25
    i32 3, label %28
  ], !dbg !86

15:                                               ; preds = %10
  %16 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !87
  %17 = load double, ptr %16, align 8, !dbg !87, !tbaa !89
  %18 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !91
  store double %17, ptr %18, align 8, !dbg !92, !tbaa !93
  br label %33, !dbg !94

19:                                               ; preds = %10
  %20 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !95
  %21 = load double, ptr %20, align 8, !dbg !95, !tbaa !89
  %22 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !96
  store double %21, ptr %22, align 8, !dbg !97, !tbaa !93
  %23 = load double, ptr %0, align 8, !dbg !98, !tbaa !89
  %24 = getelementptr inbounds i8, ptr %14, i64 16, !dbg !99
  store double %23, ptr %24, align 8, !dbg !100, !tbaa !93
  br label %33, !dbg !101

25:                                               ; preds = %10
  %26 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !102
  store i64 %11, ptr %26, align 8, !dbg !103, !tbaa !93
  br label %33, !dbg !104

27:                                               ; preds = %10
  unreachable

28:                                               ; preds = %10
  %29 = getelementptr inbounds double, ptr %0, i64 %11, !dbg !105
  %30 = load double, ptr %29, align 8, !dbg !105, !tbaa !89
  %31 = fptrunc double %30 to float, !dbg !106
  %32 = getelementptr inbounds i8, ptr %14, i64 8, !dbg !107
  store float %31, ptr %32, align 8, !dbg !108, !tbaa !93
  br label %33, !dbg !109

33:                                               ; preds = %15, %19, %25, %28
  %34 = add nuw nsw i64 %11, 1, !dbg !110
    #dbg_value(i64 %34, !57, !DIExpression(), !70)
  %35 = icmp eq i64 %34, %6, !dbg !71
  br i1 %35, label %7, label %10, !dbg !73, !llvm.loop !111

36:                                               ; preds = %60, %2, %7
  %37 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %2 ], [ %62, %60 ], !dbg !66
  call void @llvm.lifetime.end.p0(i64 192, ptr nonnull %3) #8, !dbg !114
  ret double %37, !dbg !115

38:                                               ; preds = %8, %60
  %39 = phi i64 [ 0, %8 ], [ %63, %60 ]
  %40 = phi double [ 1.000000e+00, %8 ], [ %62, %60 ]
    #dbg_value(i64 %39, !60, !DIExpression(), !74)
    #dbg_value(double %40, !59, !DIExpression(), !66)
  %41 = getelementptr inbounds [8 x %struct.Shape], ptr %3, i64 0, i64 %39, !dbg !116
  %42 = load i32, ptr %41, align 8, !dbg !116, !tbaa !117
  %43 = getelementptr inbounds i8, ptr %41, i64 8, !dbg !116
  %44 = load double, ptr %43, align 8, !dbg !116
    #dbg_value(i32 %42, !62, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !68)
    #dbg_value(i32 poison, !62, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !68)
    #dbg_assign(double %44, !62, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !118, ptr undef, !DIExpression(), !68)
    #dbg_value(double poison, !62, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !68)
    #dbg_value(ptr undef, !119, !DIExpression(), !126)
  %45 = bitcast double %44 to i64, !dbg !128
  switch i32 %42, label %55 [
    i32 0, label %46
    i32 1, label %49
    i32 2, label %53
  ], !dbg !128

46:                                               ; preds = %38
  %47 = fmul double %44, 3.000000e+00, !dbg !129
  %48 = fmul double %44, %47, !dbg !131
  br label %60, !dbg !132

49:                                               ; preds = %38
  %50 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !116
  %51 = load double, ptr %50, align 8, !dbg !116, !tbaa !93
    #dbg_value(double %51, !62, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !68)
  %52 = fmul double %44, %51, !dbg !133
  br label %60, !dbg !134

53:                                               ; preds = %38
  %54 = sitofp i64 %45 to double, !dbg !135
  br label %60, !dbg !136

55:                                               ; preds = %38
  %56 = trunc i64 %45 to i32, !dbg !128
  %57 = bitcast i32 %56 to float, !dbg !128
  %58 = fpext float %57 to double, !dbg !137
  %59 = fmul double %58, 2.000000e+00, !dbg !138
  br label %60, !dbg !139

60:                                               ; preds = %46, %49, %53, %55
  %61 = phi double [ %59, %55 ], [ %54, %53 ], [ %52, %49 ], [ %48, %46 ], !dbg !140
  %62 = fmul double %40, %61, !dbg !141
    #dbg_value(double %62, !59, !DIExpression(), !66)
  %63 = add nuw nsw i64 %39, 1, !dbg !142
    #dbg_value(i64 %63, !60, !DIExpression(), !74)
  %64 = icmp eq i64 %63, %9, !dbg !76
  br i1 %64, label %36, label %38, !dbg !75, !llvm.loop !143
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_flipped_by_bits(double noundef %0, i32 noundef %1) local_unnamed_addr #3 !dbg !145 {
    #dbg_value(double %0, !149, !DIExpression(), !153)
    #dbg_value(i32 %1, !150, !DIExpression(), !153)
  %3 = bitcast double %0 to i64, !dbg !154
    #dbg_value(i64 %3, !151, !DIExpression(), !153)
  %4 = zext i32 %1 to i64, !dbg !155
  %5 = shl i64 %4, 63, !dbg !156
  %6 = xor i64 %5, %3, !dbg !157
    #dbg_value(i64 %6, !151, !DIExpression(), !153)
  %7 = bitcast i64 %6 to double, !dbg !158
    #dbg_value(double %7, !152, !DIExpression(), !153)
  %8 = fmul double %7, %0, !dbg !159
  %9 = fmul double %8, %0, !dbg !160
  ret double %9, !dbg !161
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write) uwtable
define dso_local double @negated_by_bits(double noundef %0) local_unnamed_addr #4 !dbg !162 {
    #dbg_value(double %0, !166, !DIExpression(), !168)
    #dbg_value(double %0, !167, !DIExpression(), !168)
  %2 = fneg double %0, !dbg !169
    #dbg_value(double %2, !167, !DIExpression(), !168)
    #dbg_value(double %2, !166, !DIExpression(), !168)
  %3 = tail call double @exp(double noundef %2) #8, !dbg !170
  %4 = fmul double %3, %2, !dbg !171
  ret double %4, !dbg !172
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !173 double @exp(double noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @magnitude_by_bits(double noundef %0) local_unnamed_addr #3 !dbg !175 {
    #dbg_value(double %0, !177, !DIExpression(), !180)
    #dbg_value(double %0, !178, !DIExpression(), !180)
    #dbg_value(double poison, !178, !DIExpression(), !180)
    #dbg_value(double poison, !179, !DIExpression(), !180)
  %2 = fmul double %0, %0, !dbg !181
  %3 = fmul double %2, %0, !dbg !182
  ret double %3, !dbg !183
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @mantissa_by_masks(double noundef %0) local_unnamed_addr #3 !dbg !184 {
    #dbg_value(double %0, !186, !DIExpression(), !189)
  %2 = bitcast double %0 to i64, !dbg !190
    #dbg_value(i64 %2, !187, !DIExpression(), !189)
  %3 = and i64 %2, -9218868437227405313, !dbg !191
  %4 = or disjoint i64 %3, 4602678819172646912, !dbg !192
    #dbg_value(i64 %4, !187, !DIExpression(), !189)
  %5 = bitcast i64 %4 to double, !dbg !193
    #dbg_value(double %5, !188, !DIExpression(), !189)
  %6 = fmul double %5, %5, !dbg !194
  ret double %6, !dbg !195
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @signs_flipped_in_array(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !196 {
    #dbg_value(ptr %0, !201, !DIExpression(), !208)
    #dbg_value(i32 %1, !202, !DIExpression(), !208)
    #dbg_value(i32 0, !203, !DIExpression(), !209)
  %3 = icmp sgt i32 %1, 0, !dbg !210
  br i1 %3, label %4, label %23, !dbg !211

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64, !dbg !210
  %6 = icmp ult i32 %1, 4, !dbg !211
  br i1 %6, label %7, label %9, !dbg !211

7:                                                ; preds = %21, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %21 ]
  br label %24, !dbg !211

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483644, !dbg !211
  br label %11, !dbg !211

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %19, %11 ], !dbg !212
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !213
  %14 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !214
  %15 = load <2 x i64>, ptr %13, align 8, !dbg !214
  %16 = load <2 x i64>, ptr %14, align 8, !dbg !214
  %17 = xor <2 x i64> %15, <i64 -9223372036854775808, i64 -9223372036854775808>, !dbg !215
  %18 = xor <2 x i64> %16, <i64 -9223372036854775808, i64 -9223372036854775808>, !dbg !215
  store <2 x i64> %17, ptr %13, align 8, !dbg !216
  store <2 x i64> %18, ptr %14, align 8, !dbg !216
  %19 = add nuw i64 %12, 4, !dbg !212
  %20 = icmp eq i64 %19, %10, !dbg !212
  br i1 %20, label %21, label %11, !dbg !212, !llvm.loop !217

21:                                               ; preds = %11
  %22 = icmp eq i64 %10, %5, !dbg !211
  br i1 %22, label %23, label %7, !dbg !211

23:                                               ; preds = %24, %21, %2
  ret void, !dbg !221

24:                                               ; preds = %7, %24
  %25 = phi i64 [ %29, %24 ], [ %8, %7 ]
    #dbg_value(i64 %25, !203, !DIExpression(), !209)
  %26 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !213
  %27 = load i64, ptr %26, align 8, !dbg !214
    #dbg_value(i64 %27, !205, !DIExpression(), !222)
  %28 = xor i64 %27, -9223372036854775808, !dbg !215
    #dbg_value(i64 %28, !205, !DIExpression(), !222)
  store i64 %28, ptr %26, align 8, !dbg !216
  %29 = add nuw nsw i64 %25, 1, !dbg !212
    #dbg_value(i64 %29, !203, !DIExpression(), !209)
  %30 = icmp eq i64 %29, %5, !dbg !210
  br i1 %30, label %23, label %24, !dbg !211, !llvm.loop !223
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @bytes_moved_by_hand(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !224 {
  %3 = alloca [64 x i8], align 16, !DIAssignID !240
    #dbg_assign(i1 undef, !228, !DIExpression(), !240, ptr %3, !DIExpression(), !241)
  %4 = alloca [8 x double], align 16, !DIAssignID !242
    #dbg_assign(i1 undef, !235, !DIExpression(), !242, ptr %4, !DIExpression(), !241)
    #dbg_value(ptr %0, !226, !DIExpression(), !241)
    #dbg_value(i32 %1, !227, !DIExpression(), !241)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3), !dbg !243
    #dbg_value(ptr %0, !232, !DIExpression(), !241)
    #dbg_value(i64 0, !233, !DIExpression(), !244)
  %5 = icmp eq i32 %1, 0, !dbg !245
  br i1 %5, label %6, label %7, !dbg !247

6:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8, !dbg !248
    #dbg_value(double 1.000000e+00, !237, !DIExpression(), !241)
    #dbg_value(i32 0, !238, !DIExpression(), !249)
  br label %33, !dbg !250

7:                                                ; preds = %2
  %8 = sext i32 %1 to i64
  %9 = shl nsw i64 %8, 3
  %10 = tail call i64 @llvm.umax.i64(i64 %9, i64 1), !dbg !247
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(1) %3, ptr noundef nonnull align 1 dereferenceable(1) %0, i64 %10, i1 false), !dbg !251, !tbaa !93
    #dbg_value(i64 poison, !233, !DIExpression(), !244)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8, !dbg !248
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %4, ptr nonnull align 16 %3, i64 %9, i1 false), !dbg !253
    #dbg_value(double 1.000000e+00, !237, !DIExpression(), !241)
    #dbg_value(i32 0, !238, !DIExpression(), !249)
  %11 = icmp sgt i32 %1, 0, !dbg !254
  br i1 %11, label %12, label %33, !dbg !250

12:                                               ; preds = %7
  %13 = zext nneg i32 %1 to i64, !dbg !254
  %14 = and i64 %13, 7, !dbg !250
  %15 = icmp ult i32 %1, 8, !dbg !250
  br i1 %15, label %18, label %16, !dbg !250

16:                                               ; preds = %12
  %17 = and i64 %13, 2147483640, !dbg !250
  br label %35, !dbg !250

18:                                               ; preds = %35, %12
  %19 = phi double [ poison, %12 ], [ %69, %35 ]
  %20 = phi i64 [ 0, %12 ], [ %70, %35 ]
  %21 = phi double [ 1.000000e+00, %12 ], [ %69, %35 ]
  %22 = icmp eq i64 %14, 0, !dbg !250
  br i1 %22, label %33, label %23, !dbg !250

23:                                               ; preds = %18, %23
  %24 = phi i64 [ %30, %23 ], [ %20, %18 ]
  %25 = phi double [ %29, %23 ], [ %21, %18 ]
  %26 = phi i64 [ %31, %23 ], [ 0, %18 ]
    #dbg_value(i64 %24, !238, !DIExpression(), !249)
    #dbg_value(double %25, !237, !DIExpression(), !241)
  %27 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %24, !dbg !256
  %28 = load double, ptr %27, align 8, !dbg !256, !tbaa !89
  %29 = fmul double %25, %28, !dbg !258
    #dbg_value(double %29, !237, !DIExpression(), !241)
  %30 = add nuw nsw i64 %24, 1, !dbg !259
    #dbg_value(i64 %30, !238, !DIExpression(), !249)
  %31 = add i64 %26, 1, !dbg !250
  %32 = icmp eq i64 %31, %14, !dbg !250
  br i1 %32, label %33, label %23, !dbg !250, !llvm.loop !260

33:                                               ; preds = %18, %23, %6, %7
  %34 = phi double [ 1.000000e+00, %7 ], [ 1.000000e+00, %6 ], [ %19, %18 ], [ %29, %23 ], !dbg !241
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #8, !dbg !262
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3), !dbg !262
  ret double %34, !dbg !263

35:                                               ; preds = %35, %16
  %36 = phi i64 [ 0, %16 ], [ %70, %35 ]
  %37 = phi double [ 1.000000e+00, %16 ], [ %69, %35 ]
  %38 = phi i64 [ 0, %16 ], [ %71, %35 ]
    #dbg_value(i64 %36, !238, !DIExpression(), !249)
    #dbg_value(double %37, !237, !DIExpression(), !241)
  %39 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %36, !dbg !256
  %40 = load double, ptr %39, align 16, !dbg !256, !tbaa !89
  %41 = fmul double %37, %40, !dbg !258
    #dbg_value(double %41, !237, !DIExpression(), !241)
  %42 = or disjoint i64 %36, 1, !dbg !259
    #dbg_value(i64 %42, !238, !DIExpression(), !249)
  %43 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %42, !dbg !256
  %44 = load double, ptr %43, align 8, !dbg !256, !tbaa !89
  %45 = fmul double %41, %44, !dbg !258
    #dbg_value(double %45, !237, !DIExpression(), !241)
  %46 = or disjoint i64 %36, 2, !dbg !259
    #dbg_value(i64 %46, !238, !DIExpression(), !249)
  %47 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %46, !dbg !256
  %48 = load double, ptr %47, align 16, !dbg !256, !tbaa !89
  %49 = fmul double %45, %48, !dbg !258
    #dbg_value(double %49, !237, !DIExpression(), !241)
  %50 = or disjoint i64 %36, 3, !dbg !259
    #dbg_value(i64 %50, !238, !DIExpression(), !249)
  %51 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %50, !dbg !256
  %52 = load double, ptr %51, align 8, !dbg !256, !tbaa !89
  %53 = fmul double %49, %52, !dbg !258
    #dbg_value(double %53, !237, !DIExpression(), !241)
  %54 = or disjoint i64 %36, 4, !dbg !259
    #dbg_value(i64 %54, !238, !DIExpression(), !249)
  %55 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %54, !dbg !256
  %56 = load double, ptr %55, align 16, !dbg !256, !tbaa !89
  %57 = fmul double %53, %56, !dbg !258
    #dbg_value(double %57, !237, !DIExpression(), !241)
  %58 = or disjoint i64 %36, 5, !dbg !259
    #dbg_value(i64 %58, !238, !DIExpression(), !249)
  %59 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %58, !dbg !256
  %60 = load double, ptr %59, align 8, !dbg !256, !tbaa !89
  %61 = fmul double %57, %60, !dbg !258
    #dbg_value(double %61, !237, !DIExpression(), !241)
  %62 = or disjoint i64 %36, 6, !dbg !259
    #dbg_value(i64 %62, !238, !DIExpression(), !249)
  %63 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %62, !dbg !256
  %64 = load double, ptr %63, align 16, !dbg !256, !tbaa !89
  %65 = fmul double %61, %64, !dbg !258
    #dbg_value(double %65, !237, !DIExpression(), !241)
  %66 = or disjoint i64 %36, 7, !dbg !259
    #dbg_value(i64 %66, !238, !DIExpression(), !249)
  %67 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %66, !dbg !256
  %68 = load double, ptr %67, align 8, !dbg !256, !tbaa !89
  %69 = fmul double %65, %68, !dbg !258
    #dbg_value(double %69, !237, !DIExpression(), !241)
  %70 = add nuw nsw i64 %36, 8, !dbg !259
    #dbg_value(i64 %70, !238, !DIExpression(), !249)
  %71 = add i64 %38, 8, !dbg !250
  %72 = icmp eq i64 %71, %17, !dbg !250
  br i1 %72, label %18, label %35, !dbg !250, !llvm.loop !264
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @words_swapped(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #6 !dbg !266 {
    #dbg_value(ptr %0, !270, !DIExpression(), !278)
    #dbg_value(i32 %1, !271, !DIExpression(), !278)
    #dbg_value(ptr %0, !272, !DIExpression(), !278)
    #dbg_value(i32 0, !273, !DIExpression(), !279)
    #dbg_value(i32 0, !273, !DIExpression(), !279)
  %3 = icmp sgt i32 %1, 1, !dbg !280
  br i1 %3, label %6, label %4, !dbg !281

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64, !dbg !282
  br label %24, !dbg !281

6:                                                ; preds = %2
  %7 = lshr i32 %1, 1
  %8 = zext nneg i32 %1 to i64, !dbg !281
  %9 = zext nneg i32 %7 to i64, !dbg !280
  %10 = getelementptr i64, ptr %0, i64 %8, !dbg !281
  %11 = and i64 %9, 1, !dbg !281
  %12 = icmp eq i32 %7, 1, !dbg !281
  br i1 %12, label %15, label %13, !dbg !281

13:                                               ; preds = %6
  %14 = and i64 %9, 1073741822, !dbg !281
  br label %32, !dbg !281

15:                                               ; preds = %32, %6
  %16 = phi i64 [ 0, %6 ], [ %46, %32 ]
  %17 = icmp eq i64 %11, 0, !dbg !281
  br i1 %17, label %24, label %18, !dbg !281

18:                                               ; preds = %15
    #dbg_value(i64 %16, !273, !DIExpression(), !279)
  %19 = getelementptr inbounds i64, ptr %0, i64 %16, !dbg !283
  %20 = load i64, ptr %19, align 8, !dbg !283, !tbaa !93
    #dbg_value(i64 %20, !275, !DIExpression(), !284)
  %21 = xor i64 %16, -1, !dbg !285
  %22 = getelementptr i64, ptr %10, i64 %21, !dbg !286
  %23 = load i64, ptr %22, align 8, !dbg !286, !tbaa !93
  store i64 %23, ptr %19, align 8, !dbg !287, !tbaa !93
  store i64 %20, ptr %22, align 8, !dbg !288, !tbaa !93
    #dbg_value(i64 %16, !273, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !279)
  br label %24, !dbg !289

24:                                               ; preds = %18, %15, %4
  %25 = phi i64 [ %5, %4 ], [ %8, %15 ], [ %8, %18 ], !dbg !282
  %26 = load double, ptr %0, align 8, !dbg !289, !tbaa !89
  %27 = fmul double %26, %26, !dbg !290
  %28 = getelementptr double, ptr %0, i64 %25, !dbg !282
  %29 = getelementptr i8, ptr %28, i64 -8, !dbg !282
  %30 = load double, ptr %29, align 8, !dbg !282, !tbaa !89
  %31 = fmul double %27, %30, !dbg !291
  ret double %31, !dbg !292

32:                                               ; preds = %32, %13
  %33 = phi i64 [ 0, %13 ], [ %46, %32 ]
  %34 = phi i64 [ 0, %13 ], [ %47, %32 ]
    #dbg_value(i64 %33, !273, !DIExpression(), !279)
  %35 = getelementptr inbounds i64, ptr %0, i64 %33, !dbg !283
  %36 = load i64, ptr %35, align 8, !dbg !283, !tbaa !93
    #dbg_value(i64 %36, !275, !DIExpression(), !284)
  %37 = xor i64 %33, -1, !dbg !285
  %38 = getelementptr i64, ptr %10, i64 %37, !dbg !286
  %39 = load i64, ptr %38, align 8, !dbg !286, !tbaa !93
  store i64 %39, ptr %35, align 8, !dbg !287, !tbaa !93
  store i64 %36, ptr %38, align 8, !dbg !288, !tbaa !93
  %40 = or disjoint i64 %33, 1, !dbg !293
    #dbg_value(i64 %40, !273, !DIExpression(), !279)
  %41 = getelementptr inbounds i64, ptr %0, i64 %40, !dbg !283
  %42 = load i64, ptr %41, align 8, !dbg !283, !tbaa !93
    #dbg_value(i64 %42, !275, !DIExpression(), !284)
  %43 = xor i64 %33, -2, !dbg !285
  %44 = getelementptr i64, ptr %10, i64 %43, !dbg !286
  %45 = load i64, ptr %44, align 8, !dbg !286, !tbaa !93
  store i64 %45, ptr %41, align 8, !dbg !287, !tbaa !93
  store i64 %42, ptr %44, align 8, !dbg !288, !tbaa !93
  %46 = add nuw nsw i64 %33, 2, !dbg !293
    #dbg_value(i64 %46, !273, !DIExpression(), !279)
  %47 = add i64 %34, 2, !dbg !281
  %48 = icmp eq i64 %47, %14, !dbg !281
  br i1 %48, label %15, label %32, !dbg !281, !llvm.loop !294
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
!llvm.module.flags = !{!17, !18, !19, !20, !21, !22, !23}
!llvm.ident = !{!24}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/unions_and_bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "46515111b0cf44908d592d2db49f7e5e")
!2 = !{!3, !4, !9, !12, !14, !16}
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
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "Word", file: !1, line: 103, baseType: !4)
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 8, !"PIC Level", i32 2}
!21 = !{i32 7, !"PIE Level", i32 2}
!22 = !{i32 7, !"uwtable", i32 2}
!23 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!24 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!25 = distinct !DISubprogram(name: "tagged_union_areas", scope: !1, file: !1, line: 25, type: !26, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !31)
!26 = !DISubroutineType(types: !27)
!27 = !{!16, !28, !30}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !{!32, !33, !34, !57, !59, !60, !62}
!32 = !DILocalVariable(name: "x", arg: 1, scope: !25, file: !1, line: 25, type: !28)
!33 = !DILocalVariable(name: "n", arg: 2, scope: !25, file: !1, line: 25, type: !30)
!34 = !DILocalVariable(name: "shapes", scope: !25, file: !1, line: 26, type: !35)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 1536, elements: !55)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "Shape", file: !1, line: 14, baseType: !37)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 6, size: 192, elements: !38)
!38 = !{!39, !40}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !37, file: !1, line: 7, baseType: !30, size: 32)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "as", scope: !37, file: !1, line: 13, baseType: !41, size: 128, offset: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !37, file: !1, line: 8, size: 128, elements: !42)
!42 = !{!43, !47, !52, !54}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "circle", scope: !41, file: !1, line: 9, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !41, file: !1, line: 9, size: 64, elements: !45)
!45 = !{!46}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "radius", scope: !44, file: !1, line: 9, baseType: !16, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "box", scope: !41, file: !1, line: 10, baseType: !48, size: 128)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !41, file: !1, line: 10, size: 128, elements: !49)
!49 = !{!50, !51}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !48, file: !1, line: 10, baseType: !16, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !48, file: !1, line: 10, baseType: !16, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !41, file: !1, line: 11, baseType: !53, size: 64)
!53 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "single", scope: !41, file: !1, line: 12, baseType: !3, size: 32)
!55 = !{!56}
!56 = !DISubrange(count: 8)
!57 = !DILocalVariable(name: "i", scope: !58, file: !1, line: 27, type: !30)
!58 = distinct !DILexicalBlock(scope: !25, file: !1, line: 27, column: 3)
!59 = !DILocalVariable(name: "s", scope: !25, file: !1, line: 36, type: !16)
!60 = !DILocalVariable(name: "i", scope: !61, file: !1, line: 37, type: !30)
!61 = distinct !DILexicalBlock(scope: !25, file: !1, line: 37, column: 3)
!62 = !DILocalVariable(name: "copy", scope: !63, file: !1, line: 38, type: !36)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 37, column: 31)
!64 = distinct !DILexicalBlock(scope: !61, file: !1, line: 37, column: 3)
!65 = distinct !DIAssignID()
!66 = !DILocation(line: 0, scope: !25)
!67 = distinct !DIAssignID()
!68 = !DILocation(line: 0, scope: !63)
!69 = !DILocation(line: 26, column: 3, scope: !25)
!70 = !DILocation(line: 0, scope: !58)
!71 = !DILocation(line: 27, column: 21, scope: !72)
!72 = distinct !DILexicalBlock(scope: !58, file: !1, line: 27, column: 3)
!73 = !DILocation(line: 27, column: 3, scope: !58)
!74 = !DILocation(line: 0, scope: !61)
!75 = !DILocation(line: 37, column: 3, scope: !61)
!76 = !DILocation(line: 37, column: 21, scope: !64)
!77 = !DILocation(line: 28, column: 24, scope: !78)
!78 = distinct !DILexicalBlock(scope: !72, file: !1, line: 27, column: 31)
!79 = !DILocation(line: 28, column: 5, scope: !78)
!80 = !DILocation(line: 28, column: 20, scope: !78)
!81 = !{!82, !83, i64 0}
!82 = !{!"", !83, i64 0, !84, i64 8}
!83 = !{!"int", !84, i64 0}
!84 = !{!"omnipotent char", !85, i64 0}
!85 = !{!"Simple C/C++ TBAA"}
!86 = !DILocation(line: 29, column: 5, scope: !78)
!87 = !DILocation(line: 30, column: 44, scope: !88)
!88 = distinct !DILexicalBlock(scope: !78, file: !1, line: 29, column: 20)
!89 = !{!90, !90, i64 0}
!90 = !{!"double", !84, i64 0}
!91 = !DILocation(line: 30, column: 25, scope: !88)
!92 = !DILocation(line: 30, column: 42, scope: !88)
!93 = !{!84, !84, i64 0}
!94 = !DILocation(line: 30, column: 50, scope: !88)
!95 = !DILocation(line: 31, column: 40, scope: !88)
!96 = !DILocation(line: 31, column: 25, scope: !88)
!97 = !DILocation(line: 31, column: 38, scope: !88)
!98 = !DILocation(line: 31, column: 72, scope: !88)
!99 = !DILocation(line: 31, column: 63, scope: !88)
!100 = !DILocation(line: 31, column: 70, scope: !88)
!101 = !DILocation(line: 31, column: 78, scope: !88)
!102 = !DILocation(line: 32, column: 25, scope: !88)
!103 = !DILocation(line: 32, column: 34, scope: !88)
!104 = !DILocation(line: 32, column: 39, scope: !88)
!105 = !DILocation(line: 33, column: 45, scope: !88)
!106 = !DILocation(line: 33, column: 38, scope: !88)
!107 = !DILocation(line: 33, column: 26, scope: !88)
!108 = !DILocation(line: 33, column: 36, scope: !88)
!109 = !DILocation(line: 33, column: 51, scope: !88)
!110 = !DILocation(line: 27, column: 27, scope: !72)
!111 = distinct !{!111, !73, !112, !113}
!112 = !DILocation(line: 35, column: 3, scope: !58)
!113 = !{!"llvm.loop.mustprogress"}
!114 = !DILocation(line: 42, column: 1, scope: !25)
!115 = !DILocation(line: 41, column: 3, scope: !25)
!116 = !DILocation(line: 38, column: 18, scope: !63)
!117 = !{!83, !83, i64 0}
!118 = distinct !DIAssignID()
!119 = !DILocalVariable(name: "s", arg: 1, scope: !120, file: !1, line: 16, type: !123)
!120 = distinct !DISubprogram(name: "area", scope: !1, file: !1, line: 16, type: !121, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !125)
!121 = !DISubroutineType(types: !122)
!122 = !{!16, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !36)
!125 = !{!119}
!126 = !DILocation(line: 0, scope: !120, inlinedAt: !127)
!127 = distinct !DILocation(line: 39, column: 10, scope: !63)
!128 = !DILocation(line: 17, column: 3, scope: !120, inlinedAt: !127)
!129 = !DILocation(line: 18, column: 24, scope: !130, inlinedAt: !127)
!130 = distinct !DILexicalBlock(scope: !120, file: !1, line: 17, column: 20)
!131 = !DILocation(line: 18, column: 46, scope: !130, inlinedAt: !127)
!132 = !DILocation(line: 18, column: 13, scope: !130, inlinedAt: !127)
!133 = !DILocation(line: 19, column: 36, scope: !130, inlinedAt: !127)
!134 = !DILocation(line: 19, column: 13, scope: !130, inlinedAt: !127)
!135 = !DILocation(line: 20, column: 20, scope: !130, inlinedAt: !127)
!136 = !DILocation(line: 20, column: 13, scope: !130, inlinedAt: !127)
!137 = !DILocation(line: 21, column: 21, scope: !130, inlinedAt: !127)
!138 = !DILocation(line: 21, column: 42, scope: !130, inlinedAt: !127)
!139 = !DILocation(line: 21, column: 14, scope: !130, inlinedAt: !127)
!140 = !DILocation(line: 0, scope: !130, inlinedAt: !127)
!141 = !DILocation(line: 39, column: 7, scope: !63)
!142 = !DILocation(line: 37, column: 27, scope: !64)
!143 = distinct !{!143, !75, !144, !113}
!144 = !DILocation(line: 40, column: 3, scope: !61)
!145 = distinct !DISubprogram(name: "sign_flipped_by_bits", scope: !1, file: !1, line: 44, type: !146, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !148)
!146 = !DISubroutineType(types: !147)
!147 = !{!16, !16, !30}
!148 = !{!149, !150, !151, !152}
!149 = !DILocalVariable(name: "x", arg: 1, scope: !145, file: !1, line: 44, type: !16)
!150 = !DILocalVariable(name: "flip", arg: 2, scope: !145, file: !1, line: 44, type: !30)
!151 = !DILocalVariable(name: "bits", scope: !145, file: !1, line: 45, type: !4)
!152 = !DILocalVariable(name: "y", scope: !145, file: !1, line: 48, type: !16)
!153 = !DILocation(line: 0, scope: !145)
!154 = !DILocation(line: 46, column: 3, scope: !145)
!155 = !DILocation(line: 47, column: 11, scope: !145)
!156 = !DILocation(line: 47, column: 32, scope: !145)
!157 = !DILocation(line: 47, column: 8, scope: !145)
!158 = !DILocation(line: 49, column: 3, scope: !145)
!159 = !DILocation(line: 50, column: 12, scope: !145)
!160 = !DILocation(line: 50, column: 16, scope: !145)
!161 = !DILocation(line: 50, column: 3, scope: !145)
!162 = distinct !DISubprogram(name: "negated_by_bits", scope: !1, file: !1, line: 53, type: !163, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !165)
!163 = !DISubroutineType(types: !164)
!164 = !{!16, !16}
!165 = !{!166, !167}
!166 = !DILocalVariable(name: "x", arg: 1, scope: !162, file: !1, line: 53, type: !16)
!167 = !DILocalVariable(name: "bits", scope: !162, file: !1, line: 54, type: !4)
!168 = !DILocation(line: 0, scope: !162)
!169 = !DILocation(line: 56, column: 8, scope: !162)
!170 = !DILocation(line: 58, column: 14, scope: !162)
!171 = !DILocation(line: 58, column: 12, scope: !162)
!172 = !DILocation(line: 58, column: 3, scope: !162)
!173 = !DISubprogram(name: "exp", scope: !174, file: !174, line: 95, type: !163, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!175 = distinct !DISubprogram(name: "magnitude_by_bits", scope: !1, file: !1, line: 61, type: !163, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !176)
!176 = !{!177, !178, !179}
!177 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 61, type: !16)
!178 = !DILocalVariable(name: "bits", scope: !175, file: !1, line: 62, type: !4)
!179 = !DILocalVariable(name: "y", scope: !175, file: !1, line: 65, type: !16)
!180 = !DILocation(line: 0, scope: !175)
!181 = !DILocation(line: 67, column: 12, scope: !175)
!182 = !DILocation(line: 67, column: 16, scope: !175)
!183 = !DILocation(line: 67, column: 3, scope: !175)
!184 = distinct !DISubprogram(name: "mantissa_by_masks", scope: !1, file: !1, line: 70, type: !163, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !185)
!185 = !{!186, !187, !188}
!186 = !DILocalVariable(name: "x", arg: 1, scope: !184, file: !1, line: 70, type: !16)
!187 = !DILocalVariable(name: "bits", scope: !184, file: !1, line: 71, type: !4)
!188 = !DILocalVariable(name: "y", scope: !184, file: !1, line: 74, type: !16)
!189 = !DILocation(line: 0, scope: !184)
!190 = !DILocation(line: 72, column: 3, scope: !184)
!191 = !DILocation(line: 73, column: 16, scope: !184)
!192 = !DILocation(line: 73, column: 48, scope: !184)
!193 = !DILocation(line: 75, column: 3, scope: !184)
!194 = !DILocation(line: 76, column: 12, scope: !184)
!195 = !DILocation(line: 76, column: 3, scope: !184)
!196 = distinct !DISubprogram(name: "signs_flipped_in_array", scope: !1, file: !1, line: 79, type: !197, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !200)
!197 = !DISubroutineType(types: !198)
!198 = !{null, !199, !30}
!199 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!200 = !{!201, !202, !203, !205}
!201 = !DILocalVariable(name: "x", arg: 1, scope: !196, file: !1, line: 79, type: !199)
!202 = !DILocalVariable(name: "n", arg: 2, scope: !196, file: !1, line: 79, type: !30)
!203 = !DILocalVariable(name: "i", scope: !204, file: !1, line: 80, type: !30)
!204 = distinct !DILexicalBlock(scope: !196, file: !1, line: 80, column: 3)
!205 = !DILocalVariable(name: "bits", scope: !206, file: !1, line: 81, type: !4)
!206 = distinct !DILexicalBlock(scope: !207, file: !1, line: 80, column: 31)
!207 = distinct !DILexicalBlock(scope: !204, file: !1, line: 80, column: 3)
!208 = !DILocation(line: 0, scope: !196)
!209 = !DILocation(line: 0, scope: !204)
!210 = !DILocation(line: 80, column: 21, scope: !207)
!211 = !DILocation(line: 80, column: 3, scope: !204)
!212 = !DILocation(line: 80, column: 27, scope: !207)
!213 = !DILocation(line: 82, column: 20, scope: !206)
!214 = !DILocation(line: 82, column: 5, scope: !206)
!215 = !DILocation(line: 83, column: 10, scope: !206)
!216 = !DILocation(line: 84, column: 5, scope: !206)
!217 = distinct !{!217, !211, !218, !113, !219, !220}
!218 = !DILocation(line: 85, column: 3, scope: !204)
!219 = !{!"llvm.loop.isvectorized", i32 1}
!220 = !{!"llvm.loop.unroll.runtime.disable"}
!221 = !DILocation(line: 86, column: 1, scope: !196)
!222 = !DILocation(line: 0, scope: !206)
!223 = distinct !{!223, !211, !218, !113, !220, !219}
!224 = distinct !DISubprogram(name: "bytes_moved_by_hand", scope: !1, file: !1, line: 88, type: !26, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !225)
!225 = !{!226, !227, !228, !232, !233, !235, !237, !238}
!226 = !DILocalVariable(name: "x", arg: 1, scope: !224, file: !1, line: 88, type: !28)
!227 = !DILocalVariable(name: "n", arg: 2, scope: !224, file: !1, line: 88, type: !30)
!228 = !DILocalVariable(name: "buffer", scope: !224, file: !1, line: 89, type: !229)
!229 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 512, elements: !230)
!230 = !{!231}
!231 = !DISubrange(count: 64)
!232 = !DILocalVariable(name: "from", scope: !224, file: !1, line: 90, type: !9)
!233 = !DILocalVariable(name: "i", scope: !234, file: !1, line: 91, type: !12)
!234 = distinct !DILexicalBlock(scope: !224, file: !1, line: 91, column: 3)
!235 = !DILocalVariable(name: "y", scope: !224, file: !1, line: 94, type: !236)
!236 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 512, elements: !55)
!237 = !DILocalVariable(name: "p", scope: !224, file: !1, line: 96, type: !16)
!238 = !DILocalVariable(name: "i", scope: !239, file: !1, line: 97, type: !30)
!239 = distinct !DILexicalBlock(scope: !224, file: !1, line: 97, column: 3)
!240 = distinct !DIAssignID()
!241 = !DILocation(line: 0, scope: !224)
!242 = distinct !DIAssignID()
!243 = !DILocation(line: 89, column: 3, scope: !224)
!244 = !DILocation(line: 0, scope: !234)
!245 = !DILocation(line: 91, column: 24, scope: !246)
!246 = distinct !DILexicalBlock(scope: !234, file: !1, line: 91, column: 3)
!247 = !DILocation(line: 91, column: 3, scope: !234)
!248 = !DILocation(line: 94, column: 3, scope: !224)
!249 = !DILocation(line: 0, scope: !239)
!250 = !DILocation(line: 97, column: 3, scope: !239)
!251 = !DILocation(line: 92, column: 15, scope: !252)
!252 = distinct !DILexicalBlock(scope: !246, file: !1, line: 91, column: 59)
!253 = !DILocation(line: 95, column: 3, scope: !224)
!254 = !DILocation(line: 97, column: 21, scope: !255)
!255 = distinct !DILexicalBlock(scope: !239, file: !1, line: 97, column: 3)
!256 = !DILocation(line: 98, column: 10, scope: !257)
!257 = distinct !DILexicalBlock(scope: !255, file: !1, line: 97, column: 31)
!258 = !DILocation(line: 98, column: 7, scope: !257)
!259 = !DILocation(line: 97, column: 27, scope: !255)
!260 = distinct !{!260, !261}
!261 = !{!"llvm.loop.unroll.disable"}
!262 = !DILocation(line: 101, column: 1, scope: !224)
!263 = !DILocation(line: 100, column: 3, scope: !224)
!264 = distinct !{!264, !250, !265, !113}
!265 = !DILocation(line: 99, column: 3, scope: !239)
!266 = distinct !DISubprogram(name: "words_swapped", scope: !1, file: !1, line: 105, type: !267, scopeLine: 105, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !269)
!267 = !DISubroutineType(types: !268)
!268 = !{!16, !199, !30}
!269 = !{!270, !271, !272, !273, !275}
!270 = !DILocalVariable(name: "x", arg: 1, scope: !266, file: !1, line: 105, type: !199)
!271 = !DILocalVariable(name: "n", arg: 2, scope: !266, file: !1, line: 105, type: !30)
!272 = !DILocalVariable(name: "words", scope: !266, file: !1, line: 106, type: !14)
!273 = !DILocalVariable(name: "i", scope: !274, file: !1, line: 107, type: !30)
!274 = distinct !DILexicalBlock(scope: !266, file: !1, line: 107, column: 3)
!275 = !DILocalVariable(name: "t", scope: !276, file: !1, line: 108, type: !15)
!276 = distinct !DILexicalBlock(scope: !277, file: !1, line: 107, column: 35)
!277 = distinct !DILexicalBlock(scope: !274, file: !1, line: 107, column: 3)
!278 = !DILocation(line: 0, scope: !266)
!279 = !DILocation(line: 0, scope: !274)
!280 = !DILocation(line: 107, column: 21, scope: !277)
!281 = !DILocation(line: 107, column: 3, scope: !274)
!282 = !DILocation(line: 112, column: 24, scope: !266)
!283 = !DILocation(line: 108, column: 14, scope: !276)
!284 = !DILocation(line: 0, scope: !276)
!285 = !DILocation(line: 109, column: 28, scope: !276)
!286 = !DILocation(line: 109, column: 16, scope: !276)
!287 = !DILocation(line: 109, column: 14, scope: !276)
!288 = !DILocation(line: 110, column: 22, scope: !276)
!289 = !DILocation(line: 112, column: 10, scope: !266)
!290 = !DILocation(line: 112, column: 15, scope: !266)
!291 = !DILocation(line: 112, column: 22, scope: !266)
!292 = !DILocation(line: 112, column: 3, scope: !266)
!293 = !DILocation(line: 107, column: 31, scope: !277)
!294 = distinct !{!294, !281, !295, !113}
!295 = !DILocation(line: 111, column: 3, scope: !274)
