; made by: clang-19 -O1 -g -ffile-prefix-map="$PWD"=. -S -emit-llvm programs.c -o programs.ll
; ModuleID = 'programs.c'
source_filename = "programs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [2 x i8] c"T\00", align 1, !dbg !0
@__const.only_factors.a = private unnamed_addr constant [4 x double] [double 1.000000e+00, double 2.000000e+00, double 3.000000e+00, double 4.000000e+00], align 16
@__const.only_factors.c = private unnamed_addr constant [4 x double] [double 5.000000e-01, double -1.000000e+00, double 2.000000e+00, double 1.500000e+00], align 16

; Function Attrs: nounwind uwtable
define dso_local double @power_iteration(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !29 {
    #dbg_value(ptr %0, !38, !DIExpression(), !47)
    #dbg_value(ptr %1, !39, !DIExpression(), !47)
    #dbg_value(ptr %2, !40, !DIExpression(), !47)
    #dbg_value(i32 %3, !41, !DIExpression(), !47)
    #dbg_value(i32 0, !42, !DIExpression(), !48)
  %5 = icmp sgt i32 %3, 0, !dbg !49
  br i1 %5, label %10, label %6, !dbg !50

6:                                                ; preds = %10, %4
  %7 = tail call double @cblas_ddot(i32 noundef 3, ptr noundef %1, i32 noundef 1, ptr noundef %2, i32 noundef 1) #5, !dbg !51
  %8 = tail call double @cblas_dasum(i32 noundef 3, ptr noundef %1, i32 noundef 1) #5, !dbg !52
  %9 = fadd double %7, %8, !dbg !53
  ret double %9, !dbg !54

10:                                               ; preds = %4, %10
  %11 = phi i32 [ %14, %10 ], [ 0, %4 ]
    #dbg_value(i32 %11, !42, !DIExpression(), !48)
  tail call void @cblas_dgemv(i32 noundef 101, i32 noundef 111, i32 noundef 3, i32 noundef 3, double noundef 1.000000e+00, ptr noundef %0, i32 noundef 4, ptr noundef %1, i32 noundef 1, double noundef 0.000000e+00, ptr noundef %2, i32 noundef 1) #5, !dbg !55
  %12 = tail call double @cblas_dnrm2(i32 noundef 3, ptr noundef %2, i32 noundef 1) #5, !dbg !56
    #dbg_value(double %12, !44, !DIExpression(), !57)
  %13 = fdiv double 1.000000e+00, %12, !dbg !58
  tail call void @cblas_dscal(i32 noundef 3, double noundef %13, ptr noundef %2, i32 noundef 1) #5, !dbg !59
  tail call void @cblas_dcopy(i32 noundef 3, ptr noundef %2, i32 noundef 1, ptr noundef %1, i32 noundef 1) #5, !dbg !60
  %14 = add nuw nsw i32 %11, 1, !dbg !61
    #dbg_value(i32 %14, !42, !DIExpression(), !48)
  %15 = icmp eq i32 %14, %3, !dbg !49
  br i1 %15, label %6, label %10, !dbg !50, !llvm.loop !62
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare !dbg !66 void @cblas_dgemv(i32 noundef, i32 noundef, i32 noundef, i32 noundef, double noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef, double noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare !dbg !69 double @cblas_dnrm2(i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare !dbg !72 void @cblas_dscal(i32 noundef, double noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare !dbg !75 void @cblas_dcopy(i32 noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare !dbg !78 double @cblas_ddot(i32 noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare !dbg !81 double @cblas_dasum(i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @until_small(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !82 {
    #dbg_value(ptr %0, !84, !DIExpression(), !90)
    #dbg_value(ptr %1, !85, !DIExpression(), !90)
    #dbg_value(ptr %2, !86, !DIExpression(), !90)
    #dbg_value(i32 %3, !87, !DIExpression(), !90)
    #dbg_value(i32 0, !89, !DIExpression(), !90)
  br label %5, !dbg !91

5:                                                ; preds = %5, %4
  %6 = phi i32 [ 0, %4 ], [ %9, %5 ], !dbg !90
    #dbg_value(i32 %6, !89, !DIExpression(), !90)
  tail call void @cblas_dgemv(i32 noundef 102, i32 noundef 112, i32 noundef 3, i32 noundef 3, double noundef 2.000000e-01, ptr noundef %0, i32 noundef 4, ptr noundef %1, i32 noundef 1, double noundef 0.000000e+00, ptr noundef %2, i32 noundef 1) #5, !dbg !92
  tail call void @cblas_daxpy(i32 noundef 3, double noundef -1.000000e+00, ptr noundef %2, i32 noundef 1, ptr noundef %1, i32 noundef 1) #5, !dbg !94
  %7 = tail call double @cblas_ddot(i32 noundef 3, ptr noundef %1, i32 noundef 1, ptr noundef %1, i32 noundef 1) #5, !dbg !95
    #dbg_value(double %7, !88, !DIExpression(), !90)
  tail call void @cblas_dcopy(i32 noundef 3, ptr noundef %2, i32 noundef 1, ptr noundef %1, i32 noundef 1) #5, !dbg !96
  %8 = fcmp ogt double %7, 1.000000e-03, !dbg !97
  %9 = add nuw nsw i32 %6, 1
    #dbg_value(i32 %9, !89, !DIExpression(), !90)
  %10 = icmp ult i32 %6, 4
  %11 = select i1 %8, i1 %10, i1 false, !dbg !98
  br i1 %11, label %5, label %12, !dbg !98, !llvm.loop !99

12:                                               ; preds = %5
  %13 = tail call double @cblas_dnrm2(i32 noundef 3, ptr noundef %2, i32 noundef 1) #5, !dbg !101
  ret double %13, !dbg !102
}

declare !dbg !103 void @cblas_daxpy(i32 noundef, double noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @solve_then_overwrite(ptr noundef %0, ptr noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !106 {
    #dbg_value(ptr %0, !110, !DIExpression(), !114)
    #dbg_value(ptr %1, !111, !DIExpression(), !114)
    #dbg_value(double %2, !112, !DIExpression(), !114)
    #dbg_value(i32 %3, !113, !DIExpression(), !114)
  tail call void @cblas_dtrsm(i32 noundef 102, i32 noundef 141, i32 noundef 122, i32 noundef 111, i32 noundef 131, i32 noundef 3, i32 noundef 2, double noundef %2, ptr noundef %0, i32 noundef 3, ptr noundef %1, i32 noundef 3) #5, !dbg !115
  tail call void @cblas_dgemm(i32 noundef 102, i32 noundef 111, i32 noundef 112, i32 noundef 3, i32 noundef 3, i32 noundef 2, double noundef 5.000000e-01, ptr noundef %1, i32 noundef 3, ptr noundef %1, i32 noundef 3, double noundef %2, ptr noundef %0, i32 noundef 3) #5, !dbg !116
  tail call void @cblas_dscal(i32 noundef 6, double noundef %2, ptr noundef %1, i32 noundef 1) #5, !dbg !117
  %5 = tail call double @cblas_ddot(i32 noundef 9, ptr noundef %0, i32 noundef 1, ptr noundef %0, i32 noundef 1) #5, !dbg !118
  ret double %5, !dbg !119
}

declare !dbg !120 void @cblas_dtrsm(i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, double noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare !dbg !123 void @cblas_dgemm(i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, i32 noundef, double noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef, double noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @two_layers(ptr noundef %0, ptr noundef %1, ptr noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !126 {
  %5 = alloca [3 x double], align 16, !DIAssignID !136
    #dbg_assign(i1 undef, !132, !DIExpression(), !136, ptr %5, !DIExpression(), !137)
    #dbg_value(ptr %0, !128, !DIExpression(), !137)
    #dbg_value(ptr %1, !129, !DIExpression(), !137)
    #dbg_value(ptr %2, !130, !DIExpression(), !137)
    #dbg_value(i32 %3, !131, !DIExpression(), !137)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #5, !dbg !138
  call fastcc void @layer(ptr noundef %0, ptr noundef %1, ptr noundef nonnull %5, ptr noundef %2), !dbg !139
  call fastcc void @layer(ptr noundef %0, ptr noundef nonnull %5, ptr noundef %1, ptr noundef %2), !dbg !140
  %6 = call double @cblas_dasum(i32 noundef 3, ptr noundef %1, i32 noundef 1) #5, !dbg !141
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #5, !dbg !142
  ret double %6, !dbg !143
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc void @layer(ptr noundef %0, ptr noundef %1, ptr nocapture noundef writeonly %2, ptr noundef %3) unnamed_addr #3 !dbg !144 {
    #dbg_value(ptr %0, !148, !DIExpression(), !154)
    #dbg_value(ptr %1, !149, !DIExpression(), !154)
    #dbg_value(ptr %2, !150, !DIExpression(), !154)
    #dbg_value(ptr %3, !151, !DIExpression(), !154)
  tail call void @cblas_dgemv(i32 noundef 101, i32 noundef 111, i32 noundef 3, i32 noundef 3, double noundef 1.000000e+00, ptr noundef %0, i32 noundef 3, ptr noundef %1, i32 noundef 1, double noundef 1.000000e+00, ptr noundef %3, i32 noundef 1) #5, !dbg !155
    #dbg_value(i32 0, !152, !DIExpression(), !156)
  br label %6, !dbg !157

5:                                                ; preds = %6
  ret void, !dbg !158

6:                                                ; preds = %4, %6
  %7 = phi i64 [ 0, %4 ], [ %12, %6 ]
    #dbg_value(i64 %7, !152, !DIExpression(), !156)
  %8 = getelementptr inbounds double, ptr %3, i64 %7, !dbg !159
  %9 = load double, ptr %8, align 8, !dbg !159, !tbaa !162
  %10 = fmul double %9, %9, !dbg !166
  %11 = getelementptr inbounds double, ptr %2, i64 %7, !dbg !167
  store double %10, ptr %11, align 8, !dbg !168, !tbaa !162
  %12 = add nuw nsw i64 %7, 1, !dbg !169
    #dbg_value(i64 %12, !152, !DIExpression(), !156)
  %13 = icmp eq i64 %12, 3, !dbg !170
  br i1 %13, label %5, label %6, !dbg !157, !llvm.loop !171
}

; Function Attrs: nounwind uwtable
define dso_local double @by_address(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef %3, i32 noundef %4) local_unnamed_addr #0 !dbg !173 {
  %6 = alloca i32, align 4, !DIAssignID !190
    #dbg_assign(i1 undef, !182, !DIExpression(), !190, ptr %6, !DIExpression(), !191)
  %7 = alloca i32, align 4, !DIAssignID !192
    #dbg_assign(i1 undef, !183, !DIExpression(), !192, ptr %7, !DIExpression(), !191)
  %8 = alloca i32, align 4, !DIAssignID !193
    #dbg_assign(i1 undef, !184, !DIExpression(), !193, ptr %8, !DIExpression(), !191)
  %9 = alloca double, align 8, !DIAssignID !194
    #dbg_assign(i1 undef, !185, !DIExpression(), !194, ptr %9, !DIExpression(), !191)
  %10 = alloca double, align 8, !DIAssignID !195
    #dbg_assign(i1 undef, !186, !DIExpression(), !195, ptr %10, !DIExpression(), !191)
  %11 = alloca i32, align 4, !DIAssignID !196
    #dbg_assign(i1 undef, !189, !DIExpression(), !196, ptr %11, !DIExpression(), !191)
    #dbg_value(ptr %0, !177, !DIExpression(), !191)
    #dbg_value(ptr %1, !178, !DIExpression(), !191)
    #dbg_value(ptr %2, !179, !DIExpression(), !191)
    #dbg_value(ptr %3, !180, !DIExpression(), !191)
    #dbg_value(i32 %4, !181, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #5, !dbg !197
  store i32 3, ptr %6, align 4, !dbg !198, !tbaa !199, !DIAssignID !201
    #dbg_assign(i32 3, !182, !DIExpression(), !201, ptr %6, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #5, !dbg !197
  store i32 1, ptr %7, align 4, !dbg !202, !tbaa !199, !DIAssignID !203
    #dbg_assign(i32 1, !183, !DIExpression(), !203, ptr %7, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #5, !dbg !197
  store i32 4, ptr %8, align 4, !dbg !204, !tbaa !199, !DIAssignID !205
    #dbg_assign(i32 4, !184, !DIExpression(), !205, ptr %8, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #5, !dbg !206
  %12 = load double, ptr %3, align 8, !dbg !207, !tbaa !162
  store double %12, ptr %9, align 8, !dbg !208, !tbaa !162, !DIAssignID !209
    #dbg_assign(double %12, !185, !DIExpression(), !209, ptr %9, !DIExpression(), !191)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #5, !dbg !206
  store double 5.000000e-01, ptr %10, align 8, !dbg !210, !tbaa !162, !DIAssignID !211
    #dbg_assign(double 5.000000e-01, !186, !DIExpression(), !211, ptr %10, !DIExpression(), !191)
    #dbg_value(i32 0, !187, !DIExpression(), !212)
  %13 = icmp sgt i32 %4, 0, !dbg !213
  br i1 %13, label %19, label %14, !dbg !215

14:                                               ; preds = %19, %5
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %11) #5, !dbg !216
  store i32 2, ptr %11, align 4, !dbg !217, !tbaa !199, !DIAssignID !218
    #dbg_assign(i32 2, !189, !DIExpression(), !218, ptr %11, !DIExpression(), !191)
  %15 = load double, ptr %9, align 8, !dbg !219, !tbaa !162
  %16 = load double, ptr %10, align 8, !dbg !220, !tbaa !162
  %17 = fmul double %15, %16, !dbg !221
  store double %17, ptr %3, align 8, !dbg !222, !tbaa !162
  %18 = call double @ddot_(ptr noundef nonnull %11, ptr noundef %1, ptr noundef nonnull %11, ptr noundef %2, ptr noundef nonnull %7) #5, !dbg !223
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) #5, !dbg !224
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #5, !dbg !224
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #5, !dbg !224
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #5, !dbg !224
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #5, !dbg !224
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #5, !dbg !224
  ret double %18, !dbg !225

19:                                               ; preds = %5, %19
  %20 = phi i32 [ %26, %19 ], [ 0, %5 ]
    #dbg_value(i32 %20, !187, !DIExpression(), !212)
  call void @dgemv_(ptr noundef nonnull @.str, ptr noundef nonnull %6, ptr noundef nonnull %6, ptr noundef nonnull %9, ptr noundef %0, ptr noundef nonnull %8, ptr noundef %1, ptr noundef nonnull %7, ptr noundef nonnull %10, ptr noundef %2, ptr noundef nonnull %7, i64 noundef 1) #5, !dbg !226
  %21 = load double, ptr %9, align 8, !dbg !228, !tbaa !162
  %22 = load double, ptr %10, align 8, !dbg !229, !tbaa !162
  %23 = fmul double %21, %22, !dbg !230
  store double %23, ptr %10, align 8, !dbg !231, !tbaa !162, !DIAssignID !232
    #dbg_assign(double %23, !186, !DIExpression(), !232, ptr %10, !DIExpression(), !191)
  %24 = call double @ddot_(ptr noundef nonnull %6, ptr noundef %2, ptr noundef nonnull %7, ptr noundef %1, ptr noundef nonnull %7) #5, !dbg !233
  %25 = fmul double %24, 3.000000e-01, !dbg !234
  store double %25, ptr %9, align 8, !dbg !235, !tbaa !162, !DIAssignID !236
    #dbg_assign(double %25, !185, !DIExpression(), !236, ptr %9, !DIExpression(), !191)
  call void @daxpy_(ptr noundef nonnull %6, ptr noundef nonnull %10, ptr noundef %2, ptr noundef nonnull %7, ptr noundef %1, ptr noundef nonnull %7) #5, !dbg !237
  %26 = add nuw nsw i32 %20, 1, !dbg !238
    #dbg_value(i32 %26, !187, !DIExpression(), !212)
  %27 = icmp eq i32 %26, %4, !dbg !213
  br i1 %27, label %14, label %19, !dbg !215, !llvm.loop !239
}

declare !dbg !241 void @dgemv_(ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #2

declare !dbg !249 double @ddot_(ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare !dbg !252 void @daxpy_(ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind uwtable
define dso_local double @same_vectors(ptr noundef %0, ptr noundef %1, double noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !255 {
    #dbg_value(ptr %0, !257, !DIExpression(), !261)
    #dbg_value(ptr %1, !258, !DIExpression(), !261)
    #dbg_value(double %2, !259, !DIExpression(), !261)
    #dbg_value(i32 %3, !260, !DIExpression(), !261)
  tail call void @cblas_daxpy(i32 noundef 4, double noundef %2, ptr noundef %0, i32 noundef 1, ptr noundef %0, i32 noundef 1) #5, !dbg !262
  tail call void @cblas_dcopy(i32 noundef 4, ptr noundef %0, i32 noundef 1, ptr noundef %0, i32 noundef 1) #5, !dbg !263
  %5 = tail call double @cblas_ddot(i32 noundef 4, ptr noundef %0, i32 noundef 1, ptr noundef %0, i32 noundef 1) #5, !dbg !264
  tail call void @cblas_daxpy(i32 noundef 4, double noundef %5, ptr noundef %0, i32 noundef 1, ptr noundef %1, i32 noundef 1) #5, !dbg !265
  %6 = tail call double @cblas_ddot(i32 noundef 4, ptr noundef %0, i32 noundef -1, ptr noundef %1, i32 noundef 1) #5, !dbg !266
  ret double %6, !dbg !267
}

; Function Attrs: nounwind uwtable
define dso_local double @only_factors(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !268 {
  %4 = alloca [4 x double], align 16, !DIAssignID !280
    #dbg_assign(i1 undef, !275, !DIExpression(), !280, ptr %4, !DIExpression(), !281)
  %5 = alloca [4 x double], align 16, !DIAssignID !282
    #dbg_assign(i1 undef, !279, !DIExpression(), !282, ptr %5, !DIExpression(), !281)
    #dbg_value(double %0, !272, !DIExpression(), !281)
    #dbg_value(double %1, !273, !DIExpression(), !281)
    #dbg_value(i32 %2, !274, !DIExpression(), !281)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #5, !dbg !283
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 16 dereferenceable(32) @__const.only_factors.a, i64 32, i1 false), !dbg !284, !DIAssignID !285
    #dbg_assign(i1 undef, !275, !DIExpression(), !285, ptr %4, !DIExpression(), !281)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #5, !dbg !283
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %5, ptr noundef nonnull align 16 dereferenceable(32) @__const.only_factors.c, i64 32, i1 false), !dbg !286, !DIAssignID !287
    #dbg_assign(i1 undef, !279, !DIExpression(), !287, ptr %5, !DIExpression(), !281)
  call void @cblas_dgemm(i32 noundef 102, i32 noundef 111, i32 noundef 111, i32 noundef 2, i32 noundef 2, i32 noundef 2, double noundef %0, ptr noundef nonnull %4, i32 noundef 2, ptr noundef nonnull %4, i32 noundef 2, double noundef %1, ptr noundef nonnull %5, i32 noundef 2) #5, !dbg !288
  call void @cblas_dtrsm(i32 noundef 102, i32 noundef 141, i32 noundef 121, i32 noundef 112, i32 noundef 131, i32 noundef 2, i32 noundef 2, double noundef %1, ptr noundef nonnull %4, i32 noundef 2, ptr noundef nonnull %5, i32 noundef 2) #5, !dbg !289
  %6 = call double @cblas_dnrm2(i32 noundef 4, ptr noundef nonnull %5, i32 noundef 1) #5, !dbg !290
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #5, !dbg !291
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #5, !dbg !291
  ret double %6, !dbg !292
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!21, !22, !23, !24, !25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 76, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "programs.c", directory: ".", checksumkind: CSK_MD5, checksum: "d3cb56d128e89f45b27e7770b189602e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 16, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 2)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, globals: !20, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !2, line: 5, baseType: !10, size: 32, elements: !11)
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12, !13, !14, !15, !16, !17, !18, !19}
!12 = !DIEnumerator(name: "COLUMNS", value: 102)
!13 = !DIEnumerator(name: "ROWS", value: 101)
!14 = !DIEnumerator(name: "PLAIN", value: 111)
!15 = !DIEnumerator(name: "TRANSPOSED", value: 112)
!16 = !DIEnumerator(name: "UPPER", value: 121)
!17 = !DIEnumerator(name: "LOWER", value: 122)
!18 = !DIEnumerator(name: "ANY", value: 131)
!19 = !DIEnumerator(name: "LEFT", value: 141)
!20 = !{!0}
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 8, !"PIC Level", i32 2}
!25 = !{i32 7, !"PIE Level", i32 2}
!26 = !{i32 7, !"uwtable", i32 2}
!27 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "power_iteration", scope: !2, file: !2, line: 25, type: !30, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !37)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !33, !35, !35, !36}
!32 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!36 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!37 = !{!38, !39, !40, !41, !42, !44}
!38 = !DILocalVariable(name: "a", arg: 1, scope: !29, file: !2, line: 25, type: !33)
!39 = !DILocalVariable(name: "x", arg: 2, scope: !29, file: !2, line: 25, type: !35)
!40 = !DILocalVariable(name: "y", arg: 3, scope: !29, file: !2, line: 25, type: !35)
!41 = !DILocalVariable(name: "steps", arg: 4, scope: !29, file: !2, line: 25, type: !36)
!42 = !DILocalVariable(name: "i", scope: !43, file: !2, line: 26, type: !36)
!43 = distinct !DILexicalBlock(scope: !29, file: !2, line: 26, column: 3)
!44 = !DILocalVariable(name: "norm", scope: !45, file: !2, line: 28, type: !32)
!45 = distinct !DILexicalBlock(scope: !46, file: !2, line: 26, column: 35)
!46 = distinct !DILexicalBlock(scope: !43, file: !2, line: 26, column: 3)
!47 = !DILocation(line: 0, scope: !29)
!48 = !DILocation(line: 0, scope: !43)
!49 = !DILocation(line: 26, column: 21, scope: !46)
!50 = !DILocation(line: 26, column: 3, scope: !43)
!51 = !DILocation(line: 32, column: 10, scope: !29)
!52 = !DILocation(line: 32, column: 38, scope: !29)
!53 = !DILocation(line: 32, column: 36, scope: !29)
!54 = !DILocation(line: 32, column: 3, scope: !29)
!55 = !DILocation(line: 27, column: 5, scope: !45)
!56 = !DILocation(line: 28, column: 19, scope: !45)
!57 = !DILocation(line: 0, scope: !45)
!58 = !DILocation(line: 29, column: 22, scope: !45)
!59 = !DILocation(line: 29, column: 5, scope: !45)
!60 = !DILocation(line: 30, column: 5, scope: !45)
!61 = !DILocation(line: 26, column: 31, scope: !46)
!62 = distinct !{!62, !50, !63, !64, !65}
!63 = !DILocation(line: 31, column: 3, scope: !43)
!64 = !{!"llvm.loop.mustprogress"}
!65 = !{!"llvm.loop.unroll.disable"}
!66 = !DISubprogram(name: "cblas_dgemv", scope: !2, file: !2, line: 13, type: !67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DISubroutineType(types: !68)
!68 = !{null, !36, !36, !36, !36, !32, !33, !36, !33, !36, !32, !35, !36}
!69 = !DISubprogram(name: "cblas_dnrm2", scope: !2, file: !2, line: 8, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DISubroutineType(types: !71)
!71 = !{!32, !36, !33, !36}
!72 = !DISubprogram(name: "cblas_dscal", scope: !2, file: !2, line: 11, type: !73, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = !DISubroutineType(types: !74)
!74 = !{null, !36, !32, !35, !36}
!75 = !DISubprogram(name: "cblas_dcopy", scope: !2, file: !2, line: 12, type: !76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubroutineType(types: !77)
!77 = !{null, !36, !33, !36, !35, !36}
!78 = !DISubprogram(name: "cblas_ddot", scope: !2, file: !2, line: 7, type: !79, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!32, !36, !33, !36, !33, !36}
!81 = !DISubprogram(name: "cblas_dasum", scope: !2, file: !2, line: 9, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = distinct !DISubprogram(name: "until_small", scope: !2, file: !2, line: 36, type: !30, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !83)
!83 = !{!84, !85, !86, !87, !88, !89}
!84 = !DILocalVariable(name: "a", arg: 1, scope: !82, file: !2, line: 36, type: !33)
!85 = !DILocalVariable(name: "x", arg: 2, scope: !82, file: !2, line: 36, type: !35)
!86 = !DILocalVariable(name: "y", arg: 3, scope: !82, file: !2, line: 36, type: !35)
!87 = !DILocalVariable(name: "unused", arg: 4, scope: !82, file: !2, line: 36, type: !36)
!88 = !DILocalVariable(name: "change", scope: !82, file: !2, line: 37, type: !32)
!89 = !DILocalVariable(name: "i", scope: !82, file: !2, line: 38, type: !36)
!90 = !DILocation(line: 0, scope: !82)
!91 = !DILocation(line: 39, column: 3, scope: !82)
!92 = !DILocation(line: 40, column: 5, scope: !93)
!93 = distinct !DILexicalBlock(scope: !82, file: !2, line: 39, column: 6)
!94 = !DILocation(line: 41, column: 5, scope: !93)
!95 = !DILocation(line: 42, column: 14, scope: !93)
!96 = !DILocation(line: 43, column: 5, scope: !93)
!97 = !DILocation(line: 44, column: 19, scope: !82)
!98 = !DILocation(line: 44, column: 26, scope: !82)
!99 = distinct !{!99, !91, !100, !64, !65}
!100 = !DILocation(line: 44, column: 36, scope: !82)
!101 = !DILocation(line: 45, column: 10, scope: !82)
!102 = !DILocation(line: 45, column: 3, scope: !82)
!103 = !DISubprogram(name: "cblas_daxpy", scope: !2, file: !2, line: 10, type: !104, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !36, !32, !33, !36, !35, !36}
!106 = distinct !DISubprogram(name: "solve_then_overwrite", scope: !2, file: !2, line: 49, type: !107, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !109)
!107 = !DISubroutineType(types: !108)
!108 = !{!32, !35, !35, !32, !36}
!109 = !{!110, !111, !112, !113}
!110 = !DILocalVariable(name: "a", arg: 1, scope: !106, file: !2, line: 49, type: !35)
!111 = !DILocalVariable(name: "b", arg: 2, scope: !106, file: !2, line: 49, type: !35)
!112 = !DILocalVariable(name: "scale", arg: 3, scope: !106, file: !2, line: 49, type: !32)
!113 = !DILocalVariable(name: "n", arg: 4, scope: !106, file: !2, line: 49, type: !36)
!114 = !DILocation(line: 0, scope: !106)
!115 = !DILocation(line: 50, column: 3, scope: !106)
!116 = !DILocation(line: 51, column: 3, scope: !106)
!117 = !DILocation(line: 52, column: 3, scope: !106)
!118 = !DILocation(line: 53, column: 10, scope: !106)
!119 = !DILocation(line: 53, column: 3, scope: !106)
!120 = !DISubprogram(name: "cblas_dtrsm", scope: !2, file: !2, line: 17, type: !121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !36, !36, !36, !36, !36, !36, !36, !32, !33, !36, !35, !36}
!123 = !DISubprogram(name: "cblas_dgemm", scope: !2, file: !2, line: 15, type: !124, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !36, !36, !36, !36, !36, !36, !32, !33, !36, !33, !36, !32, !35, !36}
!126 = distinct !DISubprogram(name: "two_layers", scope: !2, file: !2, line: 64, type: !30, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !127)
!127 = !{!128, !129, !130, !131, !132}
!128 = !DILocalVariable(name: "w", arg: 1, scope: !126, file: !2, line: 64, type: !33)
!129 = !DILocalVariable(name: "x", arg: 2, scope: !126, file: !2, line: 64, type: !35)
!130 = !DILocalVariable(name: "bias", arg: 3, scope: !126, file: !2, line: 64, type: !35)
!131 = !DILocalVariable(name: "n", arg: 4, scope: !126, file: !2, line: 64, type: !36)
!132 = !DILocalVariable(name: "hidden", scope: !126, file: !2, line: 65, type: !133)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 192, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 3)
!136 = distinct !DIAssignID()
!137 = !DILocation(line: 0, scope: !126)
!138 = !DILocation(line: 65, column: 3, scope: !126)
!139 = !DILocation(line: 66, column: 3, scope: !126)
!140 = !DILocation(line: 67, column: 3, scope: !126)
!141 = !DILocation(line: 68, column: 10, scope: !126)
!142 = !DILocation(line: 69, column: 1, scope: !126)
!143 = !DILocation(line: 68, column: 3, scope: !126)
!144 = distinct !DISubprogram(name: "layer", scope: !2, file: !2, line: 56, type: !145, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !147)
!145 = !DISubroutineType(types: !146)
!146 = !{null, !33, !33, !35, !35}
!147 = !{!148, !149, !150, !151, !152}
!148 = !DILocalVariable(name: "w", arg: 1, scope: !144, file: !2, line: 56, type: !33)
!149 = !DILocalVariable(name: "in", arg: 2, scope: !144, file: !2, line: 56, type: !33)
!150 = !DILocalVariable(name: "out", arg: 3, scope: !144, file: !2, line: 56, type: !35)
!151 = !DILocalVariable(name: "bias", arg: 4, scope: !144, file: !2, line: 56, type: !35)
!152 = !DILocalVariable(name: "i", scope: !153, file: !2, line: 58, type: !36)
!153 = distinct !DILexicalBlock(scope: !144, file: !2, line: 58, column: 3)
!154 = !DILocation(line: 0, scope: !144)
!155 = !DILocation(line: 57, column: 3, scope: !144)
!156 = !DILocation(line: 0, scope: !153)
!157 = !DILocation(line: 58, column: 3, scope: !153)
!158 = !DILocation(line: 61, column: 1, scope: !144)
!159 = !DILocation(line: 59, column: 14, scope: !160)
!160 = distinct !DILexicalBlock(scope: !161, file: !2, line: 58, column: 31)
!161 = distinct !DILexicalBlock(scope: !153, file: !2, line: 58, column: 3)
!162 = !{!163, !163, i64 0}
!163 = !{!"double", !164, i64 0}
!164 = !{!"omnipotent char", !165, i64 0}
!165 = !{!"Simple C/C++ TBAA"}
!166 = !DILocation(line: 59, column: 22, scope: !160)
!167 = !DILocation(line: 59, column: 5, scope: !160)
!168 = !DILocation(line: 59, column: 12, scope: !160)
!169 = !DILocation(line: 58, column: 27, scope: !161)
!170 = !DILocation(line: 58, column: 21, scope: !161)
!171 = distinct !{!171, !157, !172, !64, !65}
!172 = !DILocation(line: 60, column: 3, scope: !153)
!173 = distinct !DISubprogram(name: "by_address", scope: !2, file: !2, line: 72, type: !174, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !176)
!174 = !DISubroutineType(types: !175)
!175 = !{!32, !33, !35, !35, !35, !36}
!176 = !{!177, !178, !179, !180, !181, !182, !183, !184, !185, !186, !187, !189}
!177 = !DILocalVariable(name: "a", arg: 1, scope: !173, file: !2, line: 72, type: !33)
!178 = !DILocalVariable(name: "x", arg: 2, scope: !173, file: !2, line: 72, type: !35)
!179 = !DILocalVariable(name: "y", arg: 3, scope: !173, file: !2, line: 72, type: !35)
!180 = !DILocalVariable(name: "factor", arg: 4, scope: !173, file: !2, line: 72, type: !35)
!181 = !DILocalVariable(name: "steps", arg: 5, scope: !173, file: !2, line: 72, type: !36)
!182 = !DILocalVariable(name: "three", scope: !173, file: !2, line: 73, type: !36)
!183 = !DILocalVariable(name: "one", scope: !173, file: !2, line: 73, type: !36)
!184 = !DILocalVariable(name: "lead", scope: !173, file: !2, line: 73, type: !36)
!185 = !DILocalVariable(name: "alpha", scope: !173, file: !2, line: 74, type: !32)
!186 = !DILocalVariable(name: "beta", scope: !173, file: !2, line: 74, type: !32)
!187 = !DILocalVariable(name: "i", scope: !188, file: !2, line: 75, type: !36)
!188 = distinct !DILexicalBlock(scope: !173, file: !2, line: 75, column: 3)
!189 = !DILocalVariable(name: "two", scope: !173, file: !2, line: 81, type: !36)
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 0, scope: !173)
!192 = distinct !DIAssignID()
!193 = distinct !DIAssignID()
!194 = distinct !DIAssignID()
!195 = distinct !DIAssignID()
!196 = distinct !DIAssignID()
!197 = !DILocation(line: 73, column: 3, scope: !173)
!198 = !DILocation(line: 73, column: 7, scope: !173)
!199 = !{!200, !200, i64 0}
!200 = !{!"int", !164, i64 0}
!201 = distinct !DIAssignID()
!202 = !DILocation(line: 73, column: 18, scope: !173)
!203 = distinct !DIAssignID()
!204 = !DILocation(line: 73, column: 27, scope: !173)
!205 = distinct !DIAssignID()
!206 = !DILocation(line: 74, column: 3, scope: !173)
!207 = !DILocation(line: 74, column: 18, scope: !173)
!208 = !DILocation(line: 74, column: 10, scope: !173)
!209 = distinct !DIAssignID()
!210 = !DILocation(line: 74, column: 27, scope: !173)
!211 = distinct !DIAssignID()
!212 = !DILocation(line: 0, scope: !188)
!213 = !DILocation(line: 75, column: 21, scope: !214)
!214 = distinct !DILexicalBlock(scope: !188, file: !2, line: 75, column: 3)
!215 = !DILocation(line: 75, column: 3, scope: !188)
!216 = !DILocation(line: 81, column: 3, scope: !173)
!217 = !DILocation(line: 81, column: 7, scope: !173)
!218 = distinct !DIAssignID()
!219 = !DILocation(line: 82, column: 13, scope: !173)
!220 = !DILocation(line: 82, column: 21, scope: !173)
!221 = !DILocation(line: 82, column: 19, scope: !173)
!222 = !DILocation(line: 82, column: 11, scope: !173)
!223 = !DILocation(line: 83, column: 10, scope: !173)
!224 = !DILocation(line: 84, column: 1, scope: !173)
!225 = !DILocation(line: 83, column: 3, scope: !173)
!226 = !DILocation(line: 76, column: 5, scope: !227)
!227 = distinct !DILexicalBlock(scope: !214, file: !2, line: 75, column: 35)
!228 = !DILocation(line: 77, column: 12, scope: !227)
!229 = !DILocation(line: 77, column: 20, scope: !227)
!230 = !DILocation(line: 77, column: 18, scope: !227)
!231 = !DILocation(line: 77, column: 10, scope: !227)
!232 = distinct !DIAssignID()
!233 = !DILocation(line: 78, column: 19, scope: !227)
!234 = !DILocation(line: 78, column: 17, scope: !227)
!235 = !DILocation(line: 78, column: 11, scope: !227)
!236 = distinct !DIAssignID()
!237 = !DILocation(line: 79, column: 5, scope: !227)
!238 = !DILocation(line: 75, column: 31, scope: !214)
!239 = distinct !{!239, !215, !240, !64, !65}
!240 = !DILocation(line: 80, column: 3, scope: !188)
!241 = !DISubprogram(name: "dgemv_", scope: !2, file: !2, line: 21, type: !242, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DISubroutineType(types: !243)
!243 = !{null, !244, !246, !246, !33, !33, !246, !33, !246, !33, !35, !246, !248}
!244 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !245, size: 64)
!245 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!246 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !247, size: 64)
!247 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !36)
!248 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!249 = !DISubprogram(name: "ddot_", scope: !2, file: !2, line: 19, type: !250, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!32, !246, !33, !246, !33, !246}
!252 = !DISubprogram(name: "daxpy_", scope: !2, file: !2, line: 20, type: !253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{null, !246, !33, !33, !246, !35, !246}
!255 = distinct !DISubprogram(name: "same_vectors", scope: !2, file: !2, line: 87, type: !107, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !256)
!256 = !{!257, !258, !259, !260}
!257 = !DILocalVariable(name: "x", arg: 1, scope: !255, file: !2, line: 87, type: !35)
!258 = !DILocalVariable(name: "y", arg: 2, scope: !255, file: !2, line: 87, type: !35)
!259 = !DILocalVariable(name: "alpha", arg: 3, scope: !255, file: !2, line: 87, type: !32)
!260 = !DILocalVariable(name: "n", arg: 4, scope: !255, file: !2, line: 87, type: !36)
!261 = !DILocation(line: 0, scope: !255)
!262 = !DILocation(line: 88, column: 3, scope: !255)
!263 = !DILocation(line: 89, column: 3, scope: !255)
!264 = !DILocation(line: 90, column: 18, scope: !255)
!265 = !DILocation(line: 90, column: 3, scope: !255)
!266 = !DILocation(line: 91, column: 10, scope: !255)
!267 = !DILocation(line: 91, column: 3, scope: !255)
!268 = distinct !DISubprogram(name: "only_factors", scope: !2, file: !2, line: 95, type: !269, scopeLine: 95, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !271)
!269 = !DISubroutineType(types: !270)
!270 = !{!32, !32, !32, !36}
!271 = !{!272, !273, !274, !275, !279}
!272 = !DILocalVariable(name: "alpha", arg: 1, scope: !268, file: !2, line: 95, type: !32)
!273 = !DILocalVariable(name: "beta", arg: 2, scope: !268, file: !2, line: 95, type: !32)
!274 = !DILocalVariable(name: "n", arg: 3, scope: !268, file: !2, line: 95, type: !36)
!275 = !DILocalVariable(name: "a", scope: !268, file: !2, line: 96, type: !276)
!276 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !277)
!277 = !{!278}
!278 = !DISubrange(count: 4)
!279 = !DILocalVariable(name: "c", scope: !268, file: !2, line: 96, type: !276)
!280 = distinct !DIAssignID()
!281 = !DILocation(line: 0, scope: !268)
!282 = distinct !DIAssignID()
!283 = !DILocation(line: 96, column: 3, scope: !268)
!284 = !DILocation(line: 96, column: 10, scope: !268)
!285 = distinct !DIAssignID()
!286 = !DILocation(line: 96, column: 31, scope: !268)
!287 = distinct !DIAssignID()
!288 = !DILocation(line: 97, column: 3, scope: !268)
!289 = !DILocation(line: 98, column: 3, scope: !268)
!290 = !DILocation(line: 99, column: 10, scope: !268)
!291 = !DILocation(line: 100, column: 1, scope: !268)
!292 = !DILocation(line: 99, column: 3, scope: !268)
