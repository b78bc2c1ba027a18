; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/member_arrays.c -o ir/clang-19/O2-g/member_arrays.ll
; ModuleID = 'c/member_arrays.c'
source_filename = "c/member_arrays.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.counted = type { i32, [8 x double], double, ptr }
%struct.ring = type { i32, double, [4 x double], i64 }
%struct.polygon = type { i32, [8 x %struct.anon], double }
%struct.anon = type { double, double, i32 }
%struct.grid = type { i32, i32, [4 x [4 x double]], ptr }
%struct.anon.0 = type { i32, [6 x double], i32, double }
%struct.neuron = type { i32, [3 x double], double }
%struct.anon.1 = type { [4 x double], i32 }
%struct.window = type { i32, double, [6 x double], double, ptr }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @counted_values(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !15 {
  %3 = alloca %struct.counted, align 8, !DIAssignID !39
    #dbg_assign(i1 undef, !24, !DIExpression(), !39, ptr %3, !DIExpression(), !40)
    #dbg_value(ptr %0, !22, !DIExpression(), !40)
    #dbg_value(i32 %1, !23, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 88, ptr nonnull %3) #12, !dbg !41
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 88, i1 false), !dbg !42, !DIAssignID !43
    #dbg_assign(i8 0, !24, !DIExpression(), !43, ptr %3, !DIExpression(), !40)
    #dbg_assign(ptr %0, !24, !DIExpression(DW_OP_LLVM_fragment, 640, 64), !44, ptr %3, !DIExpression(DW_OP_plus_uconst, 80), !40)
    #dbg_value(i32 0, !34, !DIExpression(), !45)
    #dbg_value(i32 0, !34, !DIExpression(), !45)
  %4 = icmp sgt i32 %1, 0, !dbg !46
  br i1 %4, label %5, label %66, !dbg !48

5:                                                ; preds = %2
  %6 = load double, ptr %0, align 8, !tbaa !49
  %7 = getelementptr inbounds i8, ptr %3, i64 8
  %8 = getelementptr inbounds i8, ptr %3, i64 72
  %9 = zext nneg i32 %1 to i64, !dbg !46
  %10 = add nsw i64 %9, -1, !dbg !48
  %11 = and i64 %9, 1, !dbg !48
  %12 = icmp eq i64 %10, 0, !dbg !48
  br i1 %12, label %15, label %13, !dbg !48

13:                                               ; preds = %5
  %14 = and i64 %9, 2147483646, !dbg !48
  br label %34, !dbg !48

15:                                               ; preds = %34, %5
  %16 = phi double [ poison, %5 ], [ %50, %34 ]
  %17 = phi i64 [ 0, %5 ], [ %47, %34 ]
  %18 = icmp eq i64 %11, 0, !dbg !48
  br i1 %18, label %26, label %19, !dbg !48

19:                                               ; preds = %15
    #dbg_value(i64 %17, !34, !DIExpression(), !45)
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !53
  %21 = load double, ptr %20, align 8, !dbg !53, !tbaa !49
  %22 = fmul double %21, %6, !dbg !54
    #dbg_value(ptr %3, !55, !DIExpression(), !62)
    #dbg_value(double %22, !61, !DIExpression(), !62)
    #dbg_assign(i64 %17, !24, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 32), !64, ptr %3, !DIExpression(), !40)
  %23 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %17, !dbg !65
  store double %22, ptr %23, align 8, !dbg !66, !tbaa !49
  %24 = load double, ptr %8, align 8, !dbg !67, !tbaa !68
  %25 = fadd double %22, %24, !dbg !67
  store double %25, ptr %8, align 8, !dbg !67, !tbaa !68, !DIAssignID !72
    #dbg_assign(double %25, !24, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !72, ptr %8, !DIExpression(), !40)
    #dbg_value(i64 %17, !34, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !45)
  br label %26

26:                                               ; preds = %15, %19
  %27 = phi double [ %16, %15 ], [ %25, %19 ], !dbg !67
    #dbg_value(i32 0, !37, !DIExpression(), !73)
    #dbg_value(double %27, !36, !DIExpression(), !40)
  %28 = getelementptr inbounds i8, ptr %3, i64 8
  %29 = zext nneg i32 %1 to i64, !dbg !74
  %30 = and i64 %9, 1, !dbg !74
  %31 = icmp eq i64 %10, 0, !dbg !74
  br i1 %31, label %53, label %32, !dbg !74

32:                                               ; preds = %26
  %33 = and i64 %9, 2147483646, !dbg !74
  br label %68, !dbg !74

34:                                               ; preds = %34, %13
  %35 = phi i64 [ 0, %13 ], [ %47, %34 ]
  %36 = phi i64 [ 0, %13 ], [ %51, %34 ]
    #dbg_value(i64 %35, !34, !DIExpression(), !45)
  %37 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !53
  %38 = load double, ptr %37, align 8, !dbg !53, !tbaa !49
  %39 = fmul double %38, %6, !dbg !54
    #dbg_value(ptr %3, !55, !DIExpression(), !62)
    #dbg_value(double %39, !61, !DIExpression(), !62)
  %40 = or disjoint i64 %35, 1, !dbg !75
    #dbg_assign(i64 %40, !24, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !64, ptr %3, !DIExpression(), !40)
  %41 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %35, !dbg !65
  store double %39, ptr %41, align 8, !dbg !66, !tbaa !49
  %42 = load double, ptr %8, align 8, !dbg !67, !tbaa !68
  %43 = fadd double %39, %42, !dbg !67
  store double %43, ptr %8, align 8, !dbg !67, !tbaa !68, !DIAssignID !72
    #dbg_assign(double %43, !24, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !72, ptr %8, !DIExpression(), !40)
    #dbg_value(i64 %40, !34, !DIExpression(), !45)
  %44 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !53
  %45 = load double, ptr %44, align 8, !dbg !53, !tbaa !49
  %46 = fmul double %45, %6, !dbg !54
    #dbg_value(double %46, !61, !DIExpression(), !62)
  %47 = add nuw nsw i64 %35, 2, !dbg !75
    #dbg_assign(i64 %47, !24, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !64, ptr %3, !DIExpression(), !40)
  %48 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %40, !dbg !65
  store double %46, ptr %48, align 8, !dbg !66, !tbaa !49
  %49 = load double, ptr %8, align 8, !dbg !67, !tbaa !68
  %50 = fadd double %46, %49, !dbg !67
  store double %50, ptr %8, align 8, !dbg !67, !tbaa !68, !DIAssignID !72
    #dbg_assign(double %50, !24, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !72, ptr %8, !DIExpression(), !40)
    #dbg_value(i64 %47, !34, !DIExpression(), !45)
  %51 = add i64 %36, 2, !dbg !48
  %52 = icmp eq i64 %51, %14, !dbg !48
  br i1 %52, label %15, label %34, !dbg !48, !llvm.loop !76

53:                                               ; preds = %68, %26
  %54 = phi double [ poison, %26 ], [ %86, %68 ]
  %55 = phi i64 [ 0, %26 ], [ %87, %68 ]
  %56 = phi double [ %27, %26 ], [ %86, %68 ]
  %57 = icmp eq i64 %30, 0, !dbg !74
  br i1 %57, label %66, label %58, !dbg !74

58:                                               ; preds = %53
    #dbg_value(i64 %55, !37, !DIExpression(), !73)
    #dbg_value(double %56, !36, !DIExpression(), !40)
  %59 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %55, !dbg !79
  %60 = load double, ptr %59, align 8, !dbg !79, !tbaa !49
  %61 = xor i64 %55, -1, !dbg !81
  %62 = add nsw i64 %29, %61, !dbg !81
  %63 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %62, !dbg !82
  %64 = load double, ptr %63, align 8, !dbg !82, !tbaa !49
  %65 = tail call double @llvm.fmuladd.f64(double %60, double %64, double %56), !dbg !83
    #dbg_value(double %65, !36, !DIExpression(), !40)
    #dbg_value(i64 %55, !37, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !73)
  br label %66, !dbg !84

66:                                               ; preds = %58, %53, %2
  %67 = phi double [ 0.000000e+00, %2 ], [ %54, %53 ], [ %65, %58 ], !dbg !40
  call void @llvm.lifetime.end.p0(i64 88, ptr nonnull %3) #12, !dbg !84
  ret double %67, !dbg !85

68:                                               ; preds = %68, %32
  %69 = phi i64 [ 0, %32 ], [ %87, %68 ]
  %70 = phi double [ %27, %32 ], [ %86, %68 ]
  %71 = phi i64 [ 0, %32 ], [ %88, %68 ]
    #dbg_value(i64 %69, !37, !DIExpression(), !73)
    #dbg_value(double %70, !36, !DIExpression(), !40)
  %72 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %69, !dbg !79
  %73 = load double, ptr %72, align 8, !dbg !79, !tbaa !49
  %74 = xor i64 %69, -1, !dbg !81
  %75 = add nsw i64 %29, %74, !dbg !81
  %76 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %75, !dbg !82
  %77 = load double, ptr %76, align 8, !dbg !82, !tbaa !49
  %78 = tail call double @llvm.fmuladd.f64(double %73, double %77, double %70), !dbg !83
    #dbg_value(double %78, !36, !DIExpression(), !40)
  %79 = or disjoint i64 %69, 1, !dbg !86
    #dbg_value(i64 %79, !37, !DIExpression(), !73)
  %80 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %79, !dbg !79
  %81 = load double, ptr %80, align 8, !dbg !79, !tbaa !49
  %82 = xor i64 %69, -2, !dbg !81
  %83 = add nsw i64 %82, %29, !dbg !81
  %84 = getelementptr inbounds [8 x double], ptr %28, i64 0, i64 %83, !dbg !82
  %85 = load double, ptr %84, align 8, !dbg !82, !tbaa !49
  %86 = tail call double @llvm.fmuladd.f64(double %81, double %85, double %78), !dbg !83
    #dbg_value(double %86, !36, !DIExpression(), !40)
  %87 = add nuw nsw i64 %69, 2, !dbg !86
    #dbg_value(i64 %87, !37, !DIExpression(), !73)
  %88 = add i64 %71, 2, !dbg !74
  %89 = icmp eq i64 %88, %33, !dbg !74
  br i1 %89, label %53, label %68, !dbg !74, !llvm.loop !87
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @ring_buffer(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !89 {
  %3 = alloca %struct.ring, align 8, !DIAssignID !108
    #dbg_assign(i1 undef, !93, !DIExpression(), !108, ptr %3, !DIExpression(), !109)
    #dbg_value(ptr %0, !91, !DIExpression(), !109)
    #dbg_value(i32 %1, !92, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #12, !dbg !110
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false), !dbg !111, !DIAssignID !112
    #dbg_assign(i8 0, !93, !DIExpression(), !112, ptr %3, !DIExpression(), !109)
    #dbg_value(double 0.000000e+00, !105, !DIExpression(), !109)
    #dbg_value(i32 0, !106, !DIExpression(), !113)
    #dbg_value(i32 0, !106, !DIExpression(), !113)
    #dbg_value(double 0.000000e+00, !105, !DIExpression(), !109)
  %4 = icmp sgt i32 %1, 0, !dbg !114
  br i1 %4, label %5, label %12, !dbg !116

5:                                                ; preds = %2
  %6 = mul i32 %1, 3
  %7 = getelementptr inbounds i8, ptr %3, i64 16
  %8 = tail call i32 @llvm.smax.i32(i32 %6, i32 1), !dbg !116
  br label %14, !dbg !116

9:                                                ; preds = %14
  %10 = uitofp nneg i64 %40 to double, !dbg !117
  %11 = fadd double %41, %10, !dbg !116
  br label %12, !dbg !116

12:                                               ; preds = %9, %2
  %13 = phi double [ %11, %9 ], [ 0.000000e+00, %2 ], !dbg !118
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #12, !dbg !119
  ret double %13, !dbg !120

14:                                               ; preds = %5, %14
  %15 = phi i64 [ 0, %5 ], [ %40, %14 ], !dbg !121
  %16 = phi double [ 0.000000e+00, %5 ], [ %39, %14 ], !dbg !121
  %17 = phi i32 [ 0, %5 ], [ %33, %14 ]
  %18 = phi double [ 0.000000e+00, %5 ], [ %41, %14 ]
    #dbg_value(i32 %17, !106, !DIExpression(), !113)
    #dbg_value(double %18, !105, !DIExpression(), !109)
  %19 = urem i32 %17, %1, !dbg !121
  %20 = zext nneg i32 %19 to i64, !dbg !123
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !123
  %22 = load double, ptr %21, align 8, !dbg !123, !tbaa !49
  %23 = fadd double %16, 1.000000e+00, !dbg !124
  %24 = fmul double %22, %23, !dbg !125
  %25 = and i32 %17, 3, !dbg !126
  %26 = zext nneg i32 %25 to i64, !dbg !127
  %27 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %26, !dbg !127
  store double %24, ptr %27, align 8, !dbg !128, !tbaa !49
  %28 = add nuw i32 %17, 3, !dbg !129
  %29 = and i32 %28, 3, !dbg !130
  %30 = zext nneg i32 %29 to i64, !dbg !131
  %31 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %30, !dbg !131
  %32 = load double, ptr %31, align 8, !dbg !131, !tbaa !49
  %33 = add nuw nsw i32 %17, 1, !dbg !132
  %34 = and i32 %33, 3, !dbg !133
  %35 = zext nneg i32 %34 to i64, !dbg !134
  %36 = getelementptr inbounds [4 x double], ptr %7, i64 0, i64 %35, !dbg !134
  %37 = load double, ptr %36, align 8, !dbg !134, !tbaa !49
  %38 = fmul double %37, 2.500000e-01, !dbg !135
  %39 = tail call double @llvm.fmuladd.f64(double %32, double 5.000000e-01, double %38), !dbg !136
    #dbg_assign(double %39, !93, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !137, ptr %3, !DIExpression(DW_OP_plus_uconst, 8), !109)
    #dbg_assign(i32 %33, !93, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !138, ptr %3, !DIExpression(), !109)
  %40 = add nuw nsw i64 %15, 1, !dbg !139
    #dbg_assign(i64 %40, !93, !DIExpression(DW_OP_LLVM_fragment, 384, 64), !140, ptr %3, !DIExpression(DW_OP_plus_uconst, 48), !109)
  %41 = fadd double %18, %39, !dbg !141
    #dbg_value(double %41, !105, !DIExpression(), !109)
    #dbg_value(i32 %33, !106, !DIExpression(), !113)
  %42 = icmp eq i32 %33, %8, !dbg !114
  br i1 %42, label %9, label %14, !dbg !116, !llvm.loop !142
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @area_of_polygon(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !144 {
  %3 = alloca %struct.polygon, align 8, !DIAssignID !169
    #dbg_assign(i1 undef, !148, !DIExpression(), !169, ptr %3, !DIExpression(), !170)
    #dbg_value(ptr %0, !146, !DIExpression(), !170)
    #dbg_value(i32 %1, !147, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(i64 208, ptr nonnull %3) #12, !dbg !171
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(208) %3, i8 0, i64 208, i1 false), !dbg !172, !DIAssignID !173
    #dbg_assign(i8 0, !148, !DIExpression(), !173, ptr %3, !DIExpression(), !170)
  %4 = sdiv i32 %1, 2, !dbg !174
    #dbg_assign(i32 %4, !148, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !175, ptr %3, !DIExpression(), !170)
  %5 = load double, ptr %0, align 8, !dbg !176, !tbaa !49
    #dbg_assign(double %5, !148, !DIExpression(DW_OP_LLVM_fragment, 1600, 64), !177, ptr %3, !DIExpression(DW_OP_plus_uconst, 200), !170)
    #dbg_value(i32 0, !160, !DIExpression(), !178)
  %6 = icmp sgt i32 %1, 1, !dbg !179
  br i1 %6, label %7, label %65, !dbg !181

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %3, i64 8
  %9 = zext nneg i32 %4 to i64, !dbg !179
  %10 = and i64 %9, 1, !dbg !181
  %11 = and i32 %1, 2147483646, !dbg !181
  %12 = icmp eq i32 %11, 2, !dbg !181
  br i1 %12, label %15, label %13, !dbg !181

13:                                               ; preds = %7
  %14 = and i64 %9, 1073741822, !dbg !181
  br label %36, !dbg !181

15:                                               ; preds = %36, %7
  %16 = phi i64 [ 0, %7 ], [ %62, %36 ]
  %17 = icmp eq i64 %10, 0, !dbg !181
  br i1 %17, label %32, label %18, !dbg !181

18:                                               ; preds = %15
    #dbg_value(i64 %16, !160, !DIExpression(), !178)
  %19 = shl nuw nsw i64 %16, 1, !dbg !182
  %20 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !184
  %21 = load double, ptr %20, align 8, !dbg !184, !tbaa !49
  %22 = fadd double %5, %21, !dbg !185
  %23 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %16, !dbg !186
  store double %22, ptr %23, align 8, !dbg !187, !tbaa !188
  %24 = or disjoint i64 %19, 1, !dbg !190
  %25 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !191
  %26 = load double, ptr %25, align 8, !dbg !191, !tbaa !49
  %27 = fmul double %21, %26, !dbg !192
  %28 = getelementptr inbounds i8, ptr %23, i64 8, !dbg !193
  store double %27, ptr %28, align 8, !dbg !194, !tbaa !195
  %29 = trunc nuw nsw i64 %16 to i32, !dbg !196
  %30 = and i32 %29, 1, !dbg !196
  %31 = getelementptr inbounds i8, ptr %23, i64 16, !dbg !197
  store i32 %30, ptr %31, align 8, !dbg !198, !tbaa !199
    #dbg_value(i64 %16, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !178)
  br label %32, !dbg !200

32:                                               ; preds = %15, %18
    #dbg_value(double 0.000000e+00, !162, !DIExpression(), !170)
    #dbg_value(i32 0, !163, !DIExpression(), !201)
  br i1 %6, label %33, label %65, !dbg !200

33:                                               ; preds = %32
  %34 = getelementptr inbounds i8, ptr %3, i64 8
  %35 = zext nneg i32 %4 to i64, !dbg !202
  br label %68, !dbg !200

36:                                               ; preds = %36, %13
  %37 = phi i64 [ 0, %13 ], [ %62, %36 ]
  %38 = phi i64 [ 0, %13 ], [ %63, %36 ]
    #dbg_value(i64 %37, !160, !DIExpression(), !178)
  %39 = shl nuw nsw i64 %37, 1, !dbg !182
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !184
  %41 = load double, ptr %40, align 8, !dbg !184, !tbaa !49
  %42 = fadd double %5, %41, !dbg !185
  %43 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %37, !dbg !186
  store double %42, ptr %43, align 8, !dbg !187, !tbaa !188
  %44 = or disjoint i64 %39, 1, !dbg !190
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !191
  %46 = load double, ptr %45, align 8, !dbg !191, !tbaa !49
  %47 = fmul double %41, %46, !dbg !192
  %48 = getelementptr inbounds i8, ptr %43, i64 8, !dbg !193
  store double %47, ptr %48, align 8, !dbg !194, !tbaa !195
  %49 = getelementptr inbounds i8, ptr %43, i64 16, !dbg !197
  store i32 0, ptr %49, align 8, !dbg !198, !tbaa !199
  %50 = or disjoint i64 %37, 1, !dbg !203
    #dbg_value(i64 %50, !160, !DIExpression(), !178)
  %51 = shl nuw nsw i64 %50, 1, !dbg !182
  %52 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !184
  %53 = load double, ptr %52, align 8, !dbg !184, !tbaa !49
  %54 = fadd double %5, %53, !dbg !185
  %55 = getelementptr inbounds [8 x %struct.anon], ptr %8, i64 0, i64 %50, !dbg !186
  store double %54, ptr %55, align 8, !dbg !187, !tbaa !188
  %56 = or disjoint i64 %51, 1, !dbg !190
  %57 = getelementptr inbounds double, ptr %0, i64 %56, !dbg !191
  %58 = load double, ptr %57, align 8, !dbg !191, !tbaa !49
  %59 = fmul double %53, %58, !dbg !192
  %60 = getelementptr inbounds i8, ptr %55, i64 8, !dbg !193
  store double %59, ptr %60, align 8, !dbg !194, !tbaa !195
  %61 = getelementptr inbounds i8, ptr %55, i64 16, !dbg !197
  store i32 1, ptr %61, align 8, !dbg !198, !tbaa !199
  %62 = add nuw nsw i64 %37, 2, !dbg !203
    #dbg_value(i64 %62, !160, !DIExpression(), !178)
  %63 = add nuw i64 %38, 2, !dbg !181
  %64 = icmp eq i64 %63, %14, !dbg !181
  br i1 %64, label %15, label %36, !dbg !181, !llvm.loop !204

65:                                               ; preds = %68, %2, %32
  %66 = phi double [ 0.000000e+00, %32 ], [ 0.000000e+00, %2 ], [ %91, %68 ], !dbg !170
  %67 = fmul double %5, %66, !dbg !206
  call void @llvm.lifetime.end.p0(i64 208, ptr nonnull %3) #12, !dbg !207
  ret double %67, !dbg !208

68:                                               ; preds = %33, %68
  %69 = phi i64 [ 0, %33 ], [ %71, %68 ]
  %70 = phi double [ 0.000000e+00, %33 ], [ %91, %68 ]
    #dbg_value(double %70, !162, !DIExpression(), !170)
    #dbg_value(i64 %69, !163, !DIExpression(), !201)
  %71 = add nuw nsw i64 %69, 1, !dbg !209
  %72 = trunc nuw nsw i64 %71 to i32, !dbg !210
  %73 = urem i32 %72, %4, !dbg !210
    #dbg_value(i32 %73, !165, !DIExpression(), !211)
  %74 = getelementptr inbounds [8 x %struct.anon], ptr %34, i64 0, i64 %69, !dbg !212
  %75 = load double, ptr %74, align 8, !dbg !213, !tbaa !188
  %76 = zext nneg i32 %73 to i64, !dbg !214
  %77 = getelementptr inbounds [8 x %struct.anon], ptr %34, i64 0, i64 %76, !dbg !214
  %78 = getelementptr inbounds i8, ptr %77, i64 8, !dbg !215
  %79 = load double, ptr %78, align 8, !dbg !215, !tbaa !195
  %80 = load double, ptr %77, align 8, !dbg !216, !tbaa !188
  %81 = getelementptr inbounds i8, ptr %74, i64 8, !dbg !217
  %82 = load double, ptr %81, align 8, !dbg !217, !tbaa !195
  %83 = fneg double %80, !dbg !218
  %84 = fmul double %82, %83, !dbg !218
  %85 = tail call double @llvm.fmuladd.f64(double %75, double %79, double %84), !dbg !218
    #dbg_value(double %85, !168, !DIExpression(), !211)
  %86 = getelementptr inbounds i8, ptr %74, i64 16, !dbg !219
  %87 = load i32, ptr %86, align 8, !dbg !219, !tbaa !199
  %88 = icmp eq i32 %87, 0, !dbg !220
  %89 = fmul double %85, 2.000000e+00, !dbg !220
  %90 = select i1 %88, double %85, double %89, !dbg !220
  %91 = fadd double %70, %90, !dbg !221
    #dbg_value(double %91, !162, !DIExpression(), !170)
    #dbg_value(i64 %71, !163, !DIExpression(), !201)
  %92 = icmp eq i64 %71, %35, !dbg !202
  br i1 %92, label %65, label %68, !dbg !200, !llvm.loop !222
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @grid_relaxed(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #4 !dbg !224 {
  %3 = alloca double, align 8, !DIAssignID !244
    #dbg_assign(i1 undef, !228, !DIExpression(), !244, ptr %3, !DIExpression(), !245)
  %4 = alloca %struct.grid, align 8, !DIAssignID !246
    #dbg_assign(i1 undef, !229, !DIExpression(), !246, ptr %4, !DIExpression(), !245)
    #dbg_value(ptr %0, !226, !DIExpression(), !245)
    #dbg_value(i32 %1, !227, !DIExpression(), !245)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12, !dbg !247
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !248
  %6 = load double, ptr %5, align 8, !dbg !248, !tbaa !49
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !249
  %8 = load double, ptr %7, align 8, !dbg !249, !tbaa !49
  %9 = fmul double %6, %8, !dbg !250
  store double %9, ptr %3, align 8, !dbg !251, !tbaa !49, !DIAssignID !252
    #dbg_assign(double %9, !228, !DIExpression(), !252, ptr %3, !DIExpression(), !245)
  call void @llvm.lifetime.start.p0(i64 144, ptr nonnull %4) #12, !dbg !253
  %10 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !254
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(144) %10, i8 0, i64 128, i1 false), !dbg !254, !DIAssignID !255
    #dbg_assign(i8 0, !229, !DIExpression(), !255, ptr %4, !DIExpression(), !245)
    #dbg_assign(i8 0, !229, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !256, ptr undef, !DIExpression(), !245)
    #dbg_assign(i8 0, !229, !DIExpression(DW_OP_LLVM_fragment, 1088, 64), !257, ptr undef, !DIExpression(), !245)
  store i32 %1, ptr %4, align 8, !dbg !258, !tbaa !259, !DIAssignID !261
    #dbg_assign(i32 %1, !229, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !261, ptr %4, !DIExpression(), !245)
  %11 = getelementptr inbounds i8, ptr %4, i64 4, !dbg !258
  store i32 %1, ptr %11, align 4, !dbg !258, !tbaa !262, !DIAssignID !263
    #dbg_assign(i32 %1, !229, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !263, ptr %11, !DIExpression(), !245)
  %12 = getelementptr inbounds i8, ptr %4, i64 136, !dbg !258
  store ptr %3, ptr %12, align 8, !dbg !258, !tbaa !264, !DIAssignID !265
    #dbg_assign(ptr %3, !229, !DIExpression(DW_OP_LLVM_fragment, 1088, 64), !265, ptr %12, !DIExpression(), !245)
    #dbg_value(i32 0, !239, !DIExpression(), !266)
  %13 = icmp sgt i32 %1, 0, !dbg !267
  br i1 %13, label %14, label %46, !dbg !268

14:                                               ; preds = %2
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  %16 = zext nneg i32 %1 to i64, !dbg !267
  %17 = icmp ult i32 %1, 4
  %18 = and i64 %16, 2147483644
  %19 = icmp eq i64 %18, %16
  br label %20, !dbg !268

20:                                               ; preds = %54, %14
  %21 = phi i64 [ 0, %14 ], [ %55, %54 ]
    #dbg_value(i64 %21, !239, !DIExpression(), !266)
    #dbg_value(i32 0, !241, !DIExpression(), !269)
  %22 = getelementptr inbounds double, ptr %0, i64 %21
  %23 = load double, ptr %22, align 8, !tbaa !49
  br i1 %17, label %24, label %26, !dbg !270

24:                                               ; preds = %45, %20
  %25 = phi i64 [ 0, %20 ], [ %18, %45 ]
  br label %57, !dbg !270

26:                                               ; preds = %20
  %27 = insertelement <2 x double> poison, double %23, i64 0, !dbg !270
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !270
  br label %29, !dbg !270

29:                                               ; preds = %29, %26
  %30 = phi i64 [ 0, %26 ], [ %42, %29 ], !dbg !271
  %31 = phi <2 x i64> [ <i64 0, i64 1>, %26 ], [ %43, %29 ]
  %32 = trunc <2 x i64> %31 to <2 x i32>, !dbg !273
  %33 = add <2 x i32> %32, <i32 1, i32 1>, !dbg !273
  %34 = trunc <2 x i64> %31 to <2 x i32>, !dbg !273
  %35 = add <2 x i32> %34, <i32 3, i32 3>, !dbg !273
  %36 = uitofp <2 x i32> %33 to <2 x double>, !dbg !273
  %37 = uitofp <2 x i32> %35 to <2 x double>, !dbg !273
  %38 = fmul <2 x double> %28, %36, !dbg !274
  %39 = fmul <2 x double> %28, %37, !dbg !274
  %40 = getelementptr inbounds [4 x [4 x double]], ptr %15, i64 0, i64 %21, i64 %30, !dbg !275
  %41 = getelementptr inbounds i8, ptr %40, i64 16, !dbg !276
  store <2 x double> %38, ptr %40, align 8, !dbg !276, !tbaa !49
  store <2 x double> %39, ptr %41, align 8, !dbg !276, !tbaa !49
  %42 = add nuw i64 %30, 4, !dbg !271
  %43 = add <2 x i64> %31, <i64 4, i64 4>
  %44 = icmp eq i64 %42, %18, !dbg !271
  br i1 %44, label %45, label %29, !dbg !271, !llvm.loop !277

45:                                               ; preds = %29
  br i1 %19, label %54, label %24, !dbg !270

46:                                               ; preds = %54, %2
  call fastcc void @relax(ptr noundef nonnull %4), !dbg !281
  call fastcc void @relax(ptr noundef nonnull %4), !dbg !282
  %47 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !283
  %48 = add nsw i32 %1, -1, !dbg !284
  %49 = sext i32 %48 to i64, !dbg !285
  %50 = getelementptr inbounds [4 x [4 x double]], ptr %47, i64 0, i64 %49, i64 %49, !dbg !285
  %51 = load double, ptr %50, align 8, !dbg !285, !tbaa !49
  store double %51, ptr %3, align 8, !dbg !286, !tbaa !49, !DIAssignID !287
    #dbg_assign(double %51, !228, !DIExpression(), !287, ptr %3, !DIExpression(), !245)
  call fastcc void @relax(ptr noundef nonnull %4), !dbg !288
  %52 = load double, ptr %50, align 8, !dbg !289, !tbaa !49
  %53 = fmul double %51, %52, !dbg !290
  call void @llvm.lifetime.end.p0(i64 144, ptr nonnull %4) #12, !dbg !291
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12, !dbg !291
  ret double %53, !dbg !292

54:                                               ; preds = %57, %45
  %55 = add nuw nsw i64 %21, 1, !dbg !293
    #dbg_value(i64 %55, !239, !DIExpression(), !266)
  %56 = icmp eq i64 %55, %16, !dbg !267
  br i1 %56, label %46, label %20, !dbg !268, !llvm.loop !294

57:                                               ; preds = %24, %57
  %58 = phi i64 [ %59, %57 ], [ %25, %24 ]
    #dbg_value(i64 %58, !241, !DIExpression(), !269)
  %59 = add nuw nsw i64 %58, 1, !dbg !271
  %60 = trunc nuw nsw i64 %59 to i32, !dbg !273
  %61 = uitofp nneg i32 %60 to double, !dbg !273
  %62 = fmul double %23, %61, !dbg !274
  %63 = getelementptr inbounds [4 x [4 x double]], ptr %15, i64 0, i64 %21, i64 %58, !dbg !275
  store double %62, ptr %63, align 8, !dbg !276, !tbaa !49
    #dbg_value(i64 %59, !241, !DIExpression(), !269)
  %64 = icmp eq i64 %59, %16, !dbg !296
  br i1 %64, label %54, label %57, !dbg !270, !llvm.loop !297
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @relax(ptr nocapture noundef %0) unnamed_addr #5 !dbg !298 {
    #dbg_value(ptr %0, !303, !DIExpression(), !309)
    #dbg_value(i32 1, !304, !DIExpression(), !310)
  %2 = load i32, ptr %0, align 8, !tbaa !259
    #dbg_value(i32 1, !304, !DIExpression(), !310)
  %3 = icmp sgt i32 %2, 1, !dbg !311
  br i1 %3, label %4, label %24, !dbg !312

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4, !tbaa !262
  %7 = icmp sgt i32 %6, 1
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = getelementptr inbounds i8, ptr %0, i64 136
  %10 = zext nneg i32 %2 to i64, !dbg !311
  %11 = zext i32 %6 to i64
  %12 = add nsw i64 %11, -1, !dbg !312
  %13 = and i64 %12, 1
  %14 = icmp eq i32 %6, 2
  %15 = and i64 %12, -2
  %16 = icmp eq i64 %13, 0
  br label %17, !dbg !312

17:                                               ; preds = %4, %37
  %18 = phi i64 [ 1, %4 ], [ %38, %37 ]
    #dbg_value(i64 %18, !304, !DIExpression(), !310)
    #dbg_value(i32 1, !306, !DIExpression(), !313)
  br i1 %7, label %19, label %37, !dbg !314

19:                                               ; preds = %17
  %20 = add nsw i64 %18, -1
  %21 = load ptr, ptr %9, align 8, !tbaa !264
  %22 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 0
  %23 = load double, ptr %22, align 8, !dbg !315, !tbaa !49
  br i1 %14, label %25, label %40, !dbg !314

24:                                               ; preds = %37, %1
  ret void, !dbg !317

25:                                               ; preds = %40, %19
  %26 = phi double [ %23, %19 ], [ %60, %40 ]
  %27 = phi i64 [ 1, %19 ], [ %61, %40 ]
  br i1 %16, label %37, label %28, !dbg !314

28:                                               ; preds = %25
    #dbg_value(i64 %27, !306, !DIExpression(), !313)
  %29 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %27, !dbg !318
  %30 = load double, ptr %29, align 8, !dbg !318, !tbaa !49
  %31 = fadd double %30, %26, !dbg !319
  %32 = fmul double %31, 5.000000e-01, !dbg !320
  %33 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %27, !dbg !321
  %34 = load double, ptr %33, align 8, !dbg !321, !tbaa !49
  %35 = load double, ptr %21, align 8, !dbg !322, !tbaa !49
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %34, double %35), !dbg !323
  store double %36, ptr %33, align 8, !dbg !324, !tbaa !49
    #dbg_value(i64 %27, !306, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !313)
  br label %37, !dbg !325

37:                                               ; preds = %28, %25, %17
  %38 = add nuw nsw i64 %18, 1, !dbg !325
    #dbg_value(i64 %38, !304, !DIExpression(), !310)
  %39 = icmp eq i64 %38, %10, !dbg !311
  br i1 %39, label %24, label %17, !dbg !312, !llvm.loop !326

40:                                               ; preds = %19, %40
  %41 = phi double [ %60, %40 ], [ %23, %19 ], !dbg !315
  %42 = phi i64 [ %61, %40 ], [ 1, %19 ]
  %43 = phi i64 [ %62, %40 ], [ 0, %19 ]
    #dbg_value(i64 %42, !306, !DIExpression(), !313)
  %44 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %42, !dbg !318
  %45 = load double, ptr %44, align 8, !dbg !318, !tbaa !49
  %46 = fadd double %45, %41, !dbg !319
  %47 = fmul double %46, 5.000000e-01, !dbg !320
  %48 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %42, !dbg !321
  %49 = load double, ptr %48, align 8, !dbg !321, !tbaa !49
  %50 = load double, ptr %21, align 8, !dbg !322, !tbaa !49
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50), !dbg !323
  store double %51, ptr %48, align 8, !dbg !324, !tbaa !49
  %52 = add nuw nsw i64 %42, 1, !dbg !328
    #dbg_value(i64 %52, !306, !DIExpression(), !313)
  %53 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %20, i64 %52, !dbg !318
  %54 = load double, ptr %53, align 8, !dbg !318, !tbaa !49
  %55 = fadd double %54, %51, !dbg !319
  %56 = fmul double %55, 5.000000e-01, !dbg !320
  %57 = getelementptr inbounds [4 x [4 x double]], ptr %8, i64 0, i64 %18, i64 %52, !dbg !321
  %58 = load double, ptr %57, align 8, !dbg !321, !tbaa !49
  %59 = load double, ptr %21, align 8, !dbg !322, !tbaa !49
  %60 = tail call double @llvm.fmuladd.f64(double %56, double %58, double %59), !dbg !323
  store double %60, ptr %57, align 8, !dbg !324, !tbaa !49
  %61 = add nuw nsw i64 %42, 2, !dbg !328
    #dbg_value(i64 %61, !306, !DIExpression(), !313)
  %62 = add i64 %43, 2, !dbg !314
  %63 = icmp eq i64 %62, %15, !dbg !314
  br i1 %63, label %25, label %40, !dbg !314, !llvm.loop !329
}

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @flexible_member(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !331 {
    #dbg_value(ptr %0, !333, !DIExpression(), !350)
    #dbg_value(i32 %1, !334, !DIExpression(), !350)
  %3 = sext i32 %1 to i64, !dbg !351
  %4 = shl nsw i64 %3, 3, !dbg !352
  %5 = add nsw i64 %4, 16, !dbg !353
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #13, !dbg !354
    #dbg_value(ptr %6, !335, !DIExpression(), !350)
  %7 = load double, ptr %0, align 8, !dbg !355, !tbaa !49
    #dbg_value(i32 0, !345, !DIExpression(), !356)
  %8 = icmp sgt i32 %1, 0, !dbg !357
  br i1 %8, label %9, label %61, !dbg !359

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  %11 = zext nneg i32 %1 to i64, !dbg !357
  %12 = icmp ult i32 %1, 4, !dbg !359
  br i1 %12, label %13, label %15, !dbg !359

13:                                               ; preds = %31, %9
  %14 = phi i64 [ 0, %9 ], [ %16, %31 ]
  br label %40, !dbg !359

15:                                               ; preds = %9
  %16 = and i64 %11, 2147483644, !dbg !359
  %17 = insertelement <2 x double> poison, double %7, i64 0, !dbg !359
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !359
  br label %19, !dbg !359

19:                                               ; preds = %19, %15
  %20 = phi i64 [ 0, %15 ], [ %29, %19 ], !dbg !360
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !361
  %22 = getelementptr inbounds i8, ptr %21, i64 16, !dbg !361
  %23 = load <2 x double>, ptr %21, align 8, !dbg !361, !tbaa !49
  %24 = load <2 x double>, ptr %22, align 8, !dbg !361, !tbaa !49
  %25 = fmul <2 x double> %18, %23, !dbg !362
  %26 = fmul <2 x double> %18, %24, !dbg !362
  %27 = getelementptr inbounds [0 x double], ptr %10, i64 0, i64 %20, !dbg !363
  %28 = getelementptr inbounds i8, ptr %27, i64 16, !dbg !364
  store <2 x double> %25, ptr %27, align 8, !dbg !364, !tbaa !49
  store <2 x double> %26, ptr %28, align 8, !dbg !364, !tbaa !49
  %29 = add nuw i64 %20, 4, !dbg !360
  %30 = icmp eq i64 %29, %16, !dbg !360
  br i1 %30, label %31, label %19, !dbg !360, !llvm.loop !365

31:                                               ; preds = %19
  %32 = icmp eq i64 %16, %11, !dbg !359
  br i1 %32, label %33, label %13, !dbg !359

33:                                               ; preds = %40, %31
    #dbg_value(i64 0, !348, !DIExpression(), !367)
    #dbg_value(double 0.000000e+00, !347, !DIExpression(), !350)
  br i1 %8, label %34, label %61, !dbg !368

34:                                               ; preds = %33
  %35 = getelementptr inbounds i8, ptr %6, i64 16
  %36 = and i64 %3, 1, !dbg !368
  %37 = icmp eq i32 %1, 1, !dbg !368
  br i1 %37, label %48, label %38, !dbg !368

38:                                               ; preds = %34
  %39 = and i64 %3, 2147483646, !dbg !368
  br label %64, !dbg !368

40:                                               ; preds = %13, %40
  %41 = phi i64 [ %46, %40 ], [ %14, %13 ]
    #dbg_value(i64 %41, !345, !DIExpression(), !356)
  %42 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !361
  %43 = load double, ptr %42, align 8, !dbg !361, !tbaa !49
  %44 = fmul double %7, %43, !dbg !362
  %45 = getelementptr inbounds [0 x double], ptr %10, i64 0, i64 %41, !dbg !363
  store double %44, ptr %45, align 8, !dbg !364, !tbaa !49
  %46 = add nuw nsw i64 %41, 1, !dbg !360
    #dbg_value(i64 %46, !345, !DIExpression(), !356)
  %47 = icmp eq i64 %46, %11, !dbg !357
  br i1 %47, label %33, label %40, !dbg !359, !llvm.loop !369

48:                                               ; preds = %64, %34
  %49 = phi double [ poison, %34 ], [ %82, %64 ]
  %50 = phi i64 [ 0, %34 ], [ %83, %64 ]
  %51 = phi double [ 0.000000e+00, %34 ], [ %82, %64 ]
  %52 = icmp eq i64 %36, 0, !dbg !368
  br i1 %52, label %61, label %53, !dbg !368

53:                                               ; preds = %48
    #dbg_value(i64 %50, !348, !DIExpression(), !367)
    #dbg_value(double %51, !347, !DIExpression(), !350)
  %54 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %50, !dbg !370
  %55 = load double, ptr %54, align 8, !dbg !370, !tbaa !49
  %56 = xor i64 %50, -1, !dbg !372
  %57 = add nsw i64 %56, %3, !dbg !372
  %58 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %57, !dbg !373
  %59 = load double, ptr %58, align 8, !dbg !373, !tbaa !49
  %60 = tail call double @llvm.fmuladd.f64(double %55, double %59, double %51), !dbg !374
    #dbg_value(double %60, !347, !DIExpression(), !350)
    #dbg_value(i64 %50, !348, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !367)
  br label %61, !dbg !375

61:                                               ; preds = %53, %48, %2, %33
  %62 = phi double [ 0.000000e+00, %33 ], [ 0.000000e+00, %2 ], [ %49, %48 ], [ %60, %53 ], !dbg !350
  %63 = fmul double %7, %62, !dbg !375
    #dbg_value(double %63, !347, !DIExpression(), !350)
  tail call void @free(ptr noundef nonnull %6) #12, !dbg !376
  ret double %63, !dbg !377

64:                                               ; preds = %64, %38
  %65 = phi i64 [ 0, %38 ], [ %83, %64 ]
  %66 = phi double [ 0.000000e+00, %38 ], [ %82, %64 ]
  %67 = phi i64 [ 0, %38 ], [ %84, %64 ]
    #dbg_value(i64 %65, !348, !DIExpression(), !367)
    #dbg_value(double %66, !347, !DIExpression(), !350)
  %68 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %65, !dbg !370
  %69 = load double, ptr %68, align 8, !dbg !370, !tbaa !49
  %70 = xor i64 %65, -1, !dbg !372
  %71 = add nsw i64 %70, %3, !dbg !372
  %72 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %71, !dbg !373
  %73 = load double, ptr %72, align 8, !dbg !373, !tbaa !49
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %73, double %66), !dbg !374
    #dbg_value(double %74, !347, !DIExpression(), !350)
  %75 = or disjoint i64 %65, 1, !dbg !378
    #dbg_value(i64 %75, !348, !DIExpression(), !367)
  %76 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %75, !dbg !370
  %77 = load double, ptr %76, align 8, !dbg !370, !tbaa !49
  %78 = xor i64 %65, -2, !dbg !372
  %79 = add nsw i64 %78, %3, !dbg !372
  %80 = getelementptr inbounds [0 x double], ptr %35, i64 0, i64 %79, !dbg !373
  %81 = load double, ptr %80, align 8, !dbg !373, !tbaa !49
  %82 = tail call double @llvm.fmuladd.f64(double %77, double %81, double %74), !dbg !374
    #dbg_value(double %82, !347, !DIExpression(), !350)
  %83 = add nuw nsw i64 %65, 2, !dbg !378
    #dbg_value(i64 %83, !348, !DIExpression(), !367)
  %84 = add i64 %67, 2, !dbg !368
  %85 = icmp eq i64 %84, %39, !dbg !368
  br i1 %85, label %48, label %64, !dbg !368, !llvm.loop !379
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !381 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !386 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @element_and_neighbours(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !389 {
  %3 = alloca %struct.anon.0, align 8, !DIAssignID !410
    #dbg_assign(i1 undef, !393, !DIExpression(), !410, ptr %3, !DIExpression(), !411)
    #dbg_value(ptr %0, !391, !DIExpression(), !411)
    #dbg_value(i32 %1, !392, !DIExpression(), !411)
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #12, !dbg !412
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %3, i8 0, i64 64, i1 false), !dbg !413, !DIAssignID !414
    #dbg_assign(i8 0, !393, !DIExpression(), !414, ptr %3, !DIExpression(), !411)
    #dbg_assign(i8 0, !393, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !415, ptr undef, !DIExpression(), !411)
  store i32 1, ptr %3, align 8, !dbg !416, !tbaa !417, !DIAssignID !419
    #dbg_assign(i32 1, !393, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !419, ptr %3, !DIExpression(), !411)
  %4 = getelementptr inbounds i8, ptr %3, i64 56, !dbg !416
  store i32 %1, ptr %4, align 8, !dbg !416, !tbaa !420, !DIAssignID !421
    #dbg_assign(i32 %1, !393, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !421, ptr %4, !DIExpression(), !411)
  %5 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !416
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !422
  %7 = load double, ptr %6, align 8, !dbg !422, !tbaa !49
  store double %7, ptr %5, align 8, !dbg !416, !tbaa !423, !DIAssignID !424
    #dbg_assign(double %7, !393, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !424, ptr %5, !DIExpression(), !411)
    #dbg_value(i32 0, !403, !DIExpression(), !425)
  %8 = icmp sgt i32 %1, 0, !dbg !426
  br i1 %8, label %11, label %9, !dbg !428

9:                                                ; preds = %2
    #dbg_value(i32 1, !405, !DIExpression(), !429)
  %10 = load double, ptr %5, align 8, !dbg !430, !tbaa !423
    #dbg_value(double %10, !407, !DIExpression(), !411)
    #dbg_value(i32 0, !408, !DIExpression(), !431)
  br label %80, !dbg !432

11:                                               ; preds = %2
  %12 = getelementptr inbounds i8, ptr %3, i64 8
  %13 = zext nneg i32 %1 to i64, !dbg !426
  %14 = icmp ult i32 %1, 4, !dbg !428
  br i1 %14, label %15, label %17, !dbg !428

15:                                               ; preds = %31, %11
  %16 = phi i64 [ 0, %11 ], [ %18, %31 ]
  br label %37, !dbg !428

17:                                               ; preds = %11
  %18 = and i64 %13, 2147483644, !dbg !428
  br label %19, !dbg !428

19:                                               ; preds = %19, %17
  %20 = phi i64 [ 0, %17 ], [ %29, %19 ], !dbg !433
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !434
  %22 = getelementptr inbounds i8, ptr %21, i64 16, !dbg !434
  %23 = load <2 x double>, ptr %21, align 8, !dbg !434, !tbaa !49
  %24 = load <2 x double>, ptr %22, align 8, !dbg !434, !tbaa !49
  %25 = fadd <2 x double> %23, <double 1.000000e+00, double 1.000000e+00>, !dbg !435
  %26 = fadd <2 x double> %24, <double 1.000000e+00, double 1.000000e+00>, !dbg !435
  %27 = getelementptr inbounds [6 x double], ptr %12, i64 0, i64 %20, !dbg !436
  %28 = getelementptr inbounds i8, ptr %27, i64 16, !dbg !437
  store <2 x double> %25, ptr %27, align 8, !dbg !437, !tbaa !49
  store <2 x double> %26, ptr %28, align 8, !dbg !437, !tbaa !49
  %29 = add nuw i64 %20, 4, !dbg !433
  %30 = icmp eq i64 %29, %18, !dbg !433
  br i1 %30, label %31, label %19, !dbg !433, !llvm.loop !438

31:                                               ; preds = %19
  %32 = icmp eq i64 %18, %13, !dbg !428
  br i1 %32, label %33, label %15, !dbg !428

33:                                               ; preds = %37, %31
    #dbg_value(i32 1, !405, !DIExpression(), !429)
  %34 = icmp sgt i32 %1, 2, !dbg !440
  br i1 %34, label %35, label %45, !dbg !442

35:                                               ; preds = %33
  %36 = getelementptr inbounds i8, ptr %3, i64 8
  br label %54, !dbg !442

37:                                               ; preds = %15, %37
  %38 = phi i64 [ %43, %37 ], [ %16, %15 ]
    #dbg_value(i64 %38, !403, !DIExpression(), !425)
  %39 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !434
  %40 = load double, ptr %39, align 8, !dbg !434, !tbaa !49
  %41 = fadd double %40, 1.000000e+00, !dbg !435
  %42 = getelementptr inbounds [6 x double], ptr %12, i64 0, i64 %38, !dbg !436
  store double %41, ptr %42, align 8, !dbg !437, !tbaa !49
  %43 = add nuw nsw i64 %38, 1, !dbg !433
    #dbg_value(i64 %43, !403, !DIExpression(), !425)
  %44 = icmp eq i64 %43, %13, !dbg !426
  br i1 %44, label %33, label %37, !dbg !428, !llvm.loop !443

45:                                               ; preds = %54, %33
  %46 = load double, ptr %5, align 8, !dbg !430, !tbaa !423
    #dbg_value(double %46, !407, !DIExpression(), !411)
    #dbg_value(i32 0, !408, !DIExpression(), !431)
  br i1 %8, label %47, label %80, !dbg !432

47:                                               ; preds = %45
  %48 = getelementptr inbounds i8, ptr %3, i64 8
  %49 = load i32, ptr %3, align 8, !tbaa !417
  %50 = and i64 %13, 3, !dbg !432
  %51 = icmp ult i32 %1, 4, !dbg !432
  br i1 %51, label %62, label %52, !dbg !432

52:                                               ; preds = %47
  %53 = and i64 %13, 2147483644, !dbg !432
  br label %84, !dbg !432

54:                                               ; preds = %35, %54
  %55 = phi i64 [ 1, %35 ], [ %57, %54 ]
    #dbg_value(i64 %55, !405, !DIExpression(), !429)
  %56 = getelementptr inbounds [6 x double], ptr %36, i64 0, i64 %55, !dbg !444
  call fastcc void @smooth(ptr noundef nonnull %56), !dbg !445
  %57 = add nuw nsw i64 %55, 1, !dbg !446
    #dbg_value(i64 %57, !405, !DIExpression(), !429)
  %58 = load i32, ptr %4, align 8, !dbg !447, !tbaa !420
  %59 = add nsw i32 %58, -1, !dbg !448
  %60 = sext i32 %59 to i64, !dbg !440
  %61 = icmp slt i64 %57, %60, !dbg !440
  br i1 %61, label %54, label %45, !dbg !442, !llvm.loop !449

62:                                               ; preds = %84, %47
  %63 = phi double [ poison, %47 ], [ %114, %84 ]
  %64 = phi i64 [ 0, %47 ], [ %115, %84 ]
  %65 = phi double [ %46, %47 ], [ %114, %84 ]
  %66 = icmp eq i64 %50, 0, !dbg !432
  br i1 %66, label %80, label %67, !dbg !432

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %77, %67 ], [ %64, %62 ]
  %69 = phi double [ %76, %67 ], [ %65, %62 ]
  %70 = phi i64 [ %78, %67 ], [ 0, %62 ]
    #dbg_value(i64 %68, !408, !DIExpression(), !431)
    #dbg_value(double %69, !407, !DIExpression(), !411)
  %71 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %68, !dbg !451
  %72 = load double, ptr %71, align 8, !dbg !451, !tbaa !49
  %73 = trunc i64 %68 to i32, !dbg !453
  %74 = add i32 %49, %73, !dbg !453
  %75 = sitofp i32 %74 to double, !dbg !453
  %76 = tail call double @llvm.fmuladd.f64(double %72, double %75, double %69), !dbg !454
    #dbg_value(double %76, !407, !DIExpression(), !411)
  %77 = add nuw nsw i64 %68, 1, !dbg !455
    #dbg_value(i64 %77, !408, !DIExpression(), !431)
  %78 = add i64 %70, 1, !dbg !432
  %79 = icmp eq i64 %78, %50, !dbg !432
  br i1 %79, label %80, label %67, !dbg !432, !llvm.loop !456

80:                                               ; preds = %62, %67, %9, %45
  %81 = phi double [ %46, %45 ], [ %10, %9 ], [ %46, %67 ], [ %46, %62 ]
  %82 = phi double [ %46, %45 ], [ %10, %9 ], [ %63, %62 ], [ %76, %67 ], !dbg !411
  %83 = fmul double %81, %82, !dbg !458
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #12, !dbg !459
  ret double %83, !dbg !460

84:                                               ; preds = %84, %52
  %85 = phi i64 [ 0, %52 ], [ %115, %84 ]
  %86 = phi double [ %46, %52 ], [ %114, %84 ]
  %87 = phi i64 [ 0, %52 ], [ %116, %84 ]
    #dbg_value(i64 %85, !408, !DIExpression(), !431)
    #dbg_value(double %86, !407, !DIExpression(), !411)
  %88 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %85, !dbg !451
  %89 = load double, ptr %88, align 8, !dbg !451, !tbaa !49
  %90 = trunc i64 %85 to i32, !dbg !453
  %91 = add i32 %49, %90, !dbg !453
  %92 = sitofp i32 %91 to double, !dbg !453
  %93 = tail call double @llvm.fmuladd.f64(double %89, double %92, double %86), !dbg !454
    #dbg_value(double %93, !407, !DIExpression(), !411)
  %94 = or disjoint i64 %85, 1, !dbg !455
    #dbg_value(i64 %94, !408, !DIExpression(), !431)
  %95 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %94, !dbg !451
  %96 = load double, ptr %95, align 8, !dbg !451, !tbaa !49
  %97 = trunc i64 %94 to i32, !dbg !453
  %98 = add i32 %49, %97, !dbg !453
  %99 = sitofp i32 %98 to double, !dbg !453
  %100 = tail call double @llvm.fmuladd.f64(double %96, double %99, double %93), !dbg !454
    #dbg_value(double %100, !407, !DIExpression(), !411)
  %101 = or disjoint i64 %85, 2, !dbg !455
    #dbg_value(i64 %101, !408, !DIExpression(), !431)
  %102 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %101, !dbg !451
  %103 = load double, ptr %102, align 8, !dbg !451, !tbaa !49
  %104 = trunc i64 %101 to i32, !dbg !453
  %105 = add i32 %49, %104, !dbg !453
  %106 = sitofp i32 %105 to double, !dbg !453
  %107 = tail call double @llvm.fmuladd.f64(double %103, double %106, double %100), !dbg !454
    #dbg_value(double %107, !407, !DIExpression(), !411)
  %108 = or disjoint i64 %85, 3, !dbg !455
    #dbg_value(i64 %108, !408, !DIExpression(), !431)
  %109 = getelementptr inbounds [6 x double], ptr %48, i64 0, i64 %108, !dbg !451
  %110 = load double, ptr %109, align 8, !dbg !451, !tbaa !49
  %111 = trunc i64 %108 to i32, !dbg !453
  %112 = add i32 %49, %111, !dbg !453
  %113 = sitofp i32 %112 to double, !dbg !453
  %114 = tail call double @llvm.fmuladd.f64(double %110, double %113, double %107), !dbg !454
    #dbg_value(double %114, !407, !DIExpression(), !411)
  %115 = add nuw nsw i64 %85, 4, !dbg !455
    #dbg_value(i64 %115, !408, !DIExpression(), !431)
  %116 = add i64 %87, 4, !dbg !432
  %117 = icmp eq i64 %116, %53, !dbg !432
  br i1 %117, label %62, label %84, !dbg !432, !llvm.loop !461
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @smooth(ptr nocapture noundef %0) unnamed_addr #9 !dbg !463 {
    #dbg_value(ptr %0, !467, !DIExpression(), !468)
  %2 = getelementptr inbounds i8, ptr %0, i64 -8, !dbg !469
  %3 = load double, ptr %2, align 8, !dbg !469, !tbaa !49
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !470
  %5 = load double, ptr %4, align 8, !dbg !470, !tbaa !49
  %6 = fadd double %3, %5, !dbg !471
  %7 = fmul double %6, 5.000000e-01, !dbg !472
  %8 = load double, ptr %0, align 8, !dbg !473, !tbaa !49
  %9 = fmul double %8, %7, !dbg !474
  store double %9, ptr %0, align 8, !dbg !475, !tbaa !49
  ret void, !dbg !476
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @layers_of_neurons(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !477 {
  %3 = alloca [5 x %struct.neuron], align 16, !DIAssignID !511
    #dbg_assign(i1 undef, !481, !DIExpression(), !511, ptr %3, !DIExpression(), !512)
  %4 = alloca [3 x double], align 16, !DIAssignID !513
    #dbg_assign(i1 undef, !499, !DIExpression(), !513, ptr %4, !DIExpression(), !512)
    #dbg_value(ptr %0, !479, !DIExpression(), !512)
    #dbg_value(i32 %1, !480, !DIExpression(), !512)
  call void @llvm.lifetime.start.p0(i64 200, ptr nonnull %3) #12, !dbg !514
    #dbg_value(i32 0, !493, !DIExpression(), !515)
  %5 = icmp sgt i32 %1, 0, !dbg !516
  br i1 %5, label %10, label %6, !dbg !517

6:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #12, !dbg !518
    #dbg_assign(double poison, !499, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !519, ptr %4, !DIExpression(), !512)
  %7 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !520
  %8 = load <2 x double>, ptr %0, align 8, !dbg !521, !tbaa !49
  store <2 x double> %8, ptr %4, align 16, !dbg !520, !tbaa !49, !DIAssignID !519
    #dbg_assign(double poison, !499, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !519, ptr %7, !DIExpression(), !512)
  %9 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !520
  store double 1.000000e+00, ptr %9, align 16, !dbg !520, !tbaa !49, !DIAssignID !522
    #dbg_assign(double 1.000000e+00, !499, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !522, ptr %9, !DIExpression(), !512)
    #dbg_value(i32 0, !500, !DIExpression(), !523)
    #dbg_value(i32 0, !502, !DIExpression(), !524)
  br label %117, !dbg !525

10:                                               ; preds = %2
  %11 = zext nneg i32 %1 to i64, !dbg !516
  br label %16, !dbg !517

12:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #12, !dbg !518
    #dbg_assign(double poison, !499, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !519, ptr %4, !DIExpression(), !512)
  %13 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !520
  %14 = load <2 x double>, ptr %0, align 8, !dbg !521, !tbaa !49
  store <2 x double> %14, ptr %4, align 16, !dbg !520, !tbaa !49, !DIAssignID !519
    #dbg_assign(double poison, !499, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !519, ptr %13, !DIExpression(), !512)
  %15 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !520
  store double 1.000000e+00, ptr %15, align 16, !dbg !520, !tbaa !49, !DIAssignID !522
    #dbg_assign(double 1.000000e+00, !499, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !522, ptr %15, !DIExpression(), !512)
    #dbg_value(i32 0, !500, !DIExpression(), !523)
    #dbg_value(i32 0, !502, !DIExpression(), !524)
  br i1 %5, label %43, label %117, !dbg !525

16:                                               ; preds = %10, %16
  %17 = phi i64 [ 0, %10 ], [ %24, %16 ]
    #dbg_value(i64 %17, !493, !DIExpression(), !515)
  %18 = trunc nuw nsw i64 %17 to i32, !dbg !526
  %19 = and i32 %18, 1, !dbg !526
  %20 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %17, !dbg !527
  store i32 %19, ptr %20, align 8, !dbg !528, !tbaa !529
    #dbg_value(i32 0, !495, !DIExpression(), !531)
  %21 = getelementptr inbounds i8, ptr %20, i64 8
    #dbg_value(i64 0, !495, !DIExpression(), !531)
  %22 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !532
  %23 = load double, ptr %22, align 8, !dbg !532, !tbaa !49
  store double %23, ptr %21, align 8, !dbg !534, !tbaa !49
    #dbg_value(i64 1, !495, !DIExpression(), !531)
  %24 = add nuw nsw i64 %17, 1, !dbg !535
  %25 = trunc nuw nsw i64 %24 to i32, !dbg !536
  %26 = urem i32 %25, %1, !dbg !536
  %27 = zext nneg i32 %26 to i64, !dbg !532
  %28 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !532
  %29 = load double, ptr %28, align 8, !dbg !532, !tbaa !49
  %30 = getelementptr inbounds i8, ptr %20, i64 16, !dbg !537
    #dbg_value(i64 2, !495, !DIExpression(), !531)
  %31 = trunc i64 %17 to i32, !dbg !536
  %32 = add i32 %31, 2, !dbg !536
  %33 = urem i32 %32, %1, !dbg !536
  %34 = zext nneg i32 %33 to i64, !dbg !532
  %35 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !532
  %36 = load double, ptr %35, align 8, !dbg !532, !tbaa !49
  %37 = insertelement <2 x double> poison, double %29, i64 0, !dbg !538
  %38 = insertelement <2 x double> %37, double %36, i64 1, !dbg !538
  %39 = fmul <2 x double> %38, <double 2.000000e+00, double 3.000000e+00>, !dbg !538
  store <2 x double> %39, ptr %30, align 8, !dbg !534, !tbaa !49
    #dbg_value(i64 3, !495, !DIExpression(), !531)
  %40 = fmul double %23, %23, !dbg !539
  %41 = getelementptr inbounds i8, ptr %20, i64 32, !dbg !540
  store double %40, ptr %41, align 8, !dbg !541, !tbaa !542
    #dbg_value(i64 %24, !493, !DIExpression(), !515)
  %42 = icmp eq i64 %24, %11, !dbg !516
  br i1 %42, label %12, label %16, !dbg !517, !llvm.loop !543

43:                                               ; preds = %12
  %44 = zext nneg i32 %1 to i64, !dbg !545
  br label %124, !dbg !525

45:                                               ; preds = %154
    #dbg_value(i32 1, !500, !DIExpression(), !523)
    #dbg_value(i32 0, !502, !DIExpression(), !524)
  br i1 %5, label %46, label %117, !dbg !525

46:                                               ; preds = %45
  %47 = zext nneg i32 %1 to i64, !dbg !545
  br label %48, !dbg !525

48:                                               ; preds = %78, %46
  %49 = phi i64 [ 0, %46 ], [ %79, %78 ]
    #dbg_value(i64 %49, !502, !DIExpression(), !524)
  %50 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %49, !dbg !546
  %51 = getelementptr inbounds i8, ptr %50, i64 32, !dbg !547
  %52 = load double, ptr %51, align 8, !dbg !547, !tbaa !542
    #dbg_value(double %52, !506, !DIExpression(), !548)
    #dbg_value(i32 0, !509, !DIExpression(), !549)
  %53 = getelementptr inbounds i8, ptr %50, i64 8
    #dbg_value(i64 0, !509, !DIExpression(), !549)
  %54 = load double, ptr %53, align 8, !dbg !550, !tbaa !49
  %55 = load double, ptr %4, align 16, !dbg !552, !tbaa !49
  %56 = tail call double @llvm.fmuladd.f64(double %54, double %55, double %52), !dbg !553
    #dbg_value(double %56, !506, !DIExpression(), !548)
    #dbg_value(i64 1, !509, !DIExpression(), !549)
  %57 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !550
  %58 = load double, ptr %57, align 8, !dbg !550, !tbaa !49
  %59 = load double, ptr %13, align 8, !dbg !552, !tbaa !49
  %60 = tail call double @llvm.fmuladd.f64(double %58, double %59, double %56), !dbg !553
    #dbg_value(double %60, !506, !DIExpression(), !548)
    #dbg_value(i64 2, !509, !DIExpression(), !549)
  %61 = getelementptr inbounds i8, ptr %50, i64 24, !dbg !550
  %62 = load double, ptr %61, align 8, !dbg !550, !tbaa !49
  %63 = load double, ptr %15, align 16, !dbg !552, !tbaa !49
  %64 = tail call double @llvm.fmuladd.f64(double %62, double %63, double %60), !dbg !553
    #dbg_value(double %64, !506, !DIExpression(), !548)
    #dbg_value(i64 3, !509, !DIExpression(), !549)
  %65 = load i32, ptr %50, align 8, !dbg !554, !tbaa !529
  %66 = icmp eq i32 %65, 0, !dbg !555
  %67 = fmul double %64, 1.250000e-01, !dbg !555
  %68 = fmul double %64, %67, !dbg !555
  %69 = fmul double %64, 2.500000e-01, !dbg !555
  %70 = select i1 %66, double %69, double %68, !dbg !555
  %71 = trunc nuw nsw i64 %49 to i32, !dbg !556
  %72 = urem i32 %71, 3, !dbg !556
  %73 = zext nneg i32 %72 to i64, !dbg !557
  %74 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %73, !dbg !557
  store double %70, ptr %74, align 8, !dbg !558, !tbaa !49
  br i1 %66, label %78, label %75, !dbg !559

75:                                               ; preds = %48
  %76 = fmul double %68, 5.000000e-01, !dbg !560
  %77 = getelementptr inbounds [3 x double], ptr %53, i64 0, i64 %73, !dbg !562
  store double %76, ptr %77, align 8, !dbg !563, !tbaa !49
  br label %78, !dbg !562

78:                                               ; preds = %75, %48
  %79 = add nuw nsw i64 %49, 1, !dbg !564
    #dbg_value(i64 %79, !502, !DIExpression(), !524)
  %80 = icmp eq i64 %79, %47, !dbg !545
  br i1 %80, label %81, label %48, !dbg !525, !llvm.loop !565

81:                                               ; preds = %78
    #dbg_value(i32 2, !500, !DIExpression(), !523)
    #dbg_value(i32 0, !502, !DIExpression(), !524)
  br i1 %5, label %82, label %117, !dbg !525

82:                                               ; preds = %81
  %83 = zext nneg i32 %1 to i64, !dbg !545
  br label %84, !dbg !525

84:                                               ; preds = %114, %82
  %85 = phi i64 [ 0, %82 ], [ %115, %114 ]
    #dbg_value(i64 %85, !502, !DIExpression(), !524)
  %86 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %85, !dbg !546
  %87 = getelementptr inbounds i8, ptr %86, i64 32, !dbg !547
  %88 = load double, ptr %87, align 8, !dbg !547, !tbaa !542
    #dbg_value(double %88, !506, !DIExpression(), !548)
    #dbg_value(i32 0, !509, !DIExpression(), !549)
  %89 = getelementptr inbounds i8, ptr %86, i64 8
    #dbg_value(i64 0, !509, !DIExpression(), !549)
  %90 = load double, ptr %89, align 8, !dbg !550, !tbaa !49
  %91 = load double, ptr %4, align 16, !dbg !552, !tbaa !49
  %92 = tail call double @llvm.fmuladd.f64(double %90, double %91, double %88), !dbg !553
    #dbg_value(double %92, !506, !DIExpression(), !548)
    #dbg_value(i64 1, !509, !DIExpression(), !549)
  %93 = getelementptr inbounds i8, ptr %86, i64 16, !dbg !550
  %94 = load double, ptr %93, align 8, !dbg !550, !tbaa !49
  %95 = load double, ptr %13, align 8, !dbg !552, !tbaa !49
  %96 = tail call double @llvm.fmuladd.f64(double %94, double %95, double %92), !dbg !553
    #dbg_value(double %96, !506, !DIExpression(), !548)
    #dbg_value(i64 2, !509, !DIExpression(), !549)
  %97 = getelementptr inbounds i8, ptr %86, i64 24, !dbg !550
  %98 = load double, ptr %97, align 8, !dbg !550, !tbaa !49
  %99 = load double, ptr %15, align 16, !dbg !552, !tbaa !49
  %100 = tail call double @llvm.fmuladd.f64(double %98, double %99, double %96), !dbg !553
    #dbg_value(double %100, !506, !DIExpression(), !548)
    #dbg_value(i64 3, !509, !DIExpression(), !549)
  %101 = load i32, ptr %86, align 8, !dbg !554, !tbaa !529
  %102 = icmp eq i32 %101, 0, !dbg !555
  %103 = fmul double %100, 1.250000e-01, !dbg !555
  %104 = fmul double %100, %103, !dbg !555
  %105 = fmul double %100, 2.500000e-01, !dbg !555
  %106 = select i1 %102, double %105, double %104, !dbg !555
  %107 = trunc nuw nsw i64 %85 to i32, !dbg !556
  %108 = urem i32 %107, 3, !dbg !556
  %109 = zext nneg i32 %108 to i64, !dbg !557
  %110 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %109, !dbg !557
  store double %106, ptr %110, align 8, !dbg !558, !tbaa !49
  br i1 %102, label %114, label %111, !dbg !559

111:                                              ; preds = %84
  %112 = fmul double %104, 5.000000e-01, !dbg !560
  %113 = getelementptr inbounds [3 x double], ptr %89, i64 0, i64 %109, !dbg !562
  store double %112, ptr %113, align 8, !dbg !563, !tbaa !49
  br label %114, !dbg !562

114:                                              ; preds = %111, %84
  %115 = add nuw nsw i64 %85, 1, !dbg !564
    #dbg_value(i64 %115, !502, !DIExpression(), !524)
  %116 = icmp eq i64 %115, %83, !dbg !545
  br i1 %116, label %117, label %84, !dbg !525, !llvm.loop !565

117:                                              ; preds = %114, %12, %6, %45, %81
  %118 = phi ptr [ %15, %81 ], [ %15, %45 ], [ %15, %12 ], [ %9, %6 ], [ %15, %114 ]
  %119 = phi ptr [ %13, %81 ], [ %13, %45 ], [ %13, %12 ], [ %7, %6 ], [ %13, %114 ]
    #dbg_value(i32 3, !500, !DIExpression(), !523)
  %120 = load double, ptr %4, align 16, !dbg !567, !tbaa !49
  %121 = load double, ptr %119, align 8, !dbg !568, !tbaa !49
  %122 = load double, ptr %118, align 16, !dbg !569, !tbaa !49
  %123 = tail call double @llvm.fmuladd.f64(double %121, double %122, double %120), !dbg !570
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #12, !dbg !571
  call void @llvm.lifetime.end.p0(i64 200, ptr nonnull %3) #12, !dbg !571
  ret double %123, !dbg !572

124:                                              ; preds = %43, %154
  %125 = phi i64 [ 0, %43 ], [ %155, %154 ]
    #dbg_value(i64 %125, !502, !DIExpression(), !524)
  %126 = getelementptr inbounds [5 x %struct.neuron], ptr %3, i64 0, i64 %125, !dbg !546
  %127 = getelementptr inbounds i8, ptr %126, i64 32, !dbg !547
  %128 = load double, ptr %127, align 8, !dbg !547, !tbaa !542
    #dbg_value(double %128, !506, !DIExpression(), !548)
    #dbg_value(i32 0, !509, !DIExpression(), !549)
  %129 = getelementptr inbounds i8, ptr %126, i64 8
    #dbg_value(i64 0, !509, !DIExpression(), !549)
  %130 = load double, ptr %129, align 8, !dbg !550, !tbaa !49
  %131 = load double, ptr %4, align 16, !dbg !552, !tbaa !49
  %132 = tail call double @llvm.fmuladd.f64(double %130, double %131, double %128), !dbg !553
    #dbg_value(double %132, !506, !DIExpression(), !548)
    #dbg_value(i64 1, !509, !DIExpression(), !549)
  %133 = getelementptr inbounds i8, ptr %126, i64 16, !dbg !550
  %134 = load double, ptr %133, align 8, !dbg !550, !tbaa !49
  %135 = load double, ptr %13, align 8, !dbg !552, !tbaa !49
  %136 = tail call double @llvm.fmuladd.f64(double %134, double %135, double %132), !dbg !553
    #dbg_value(double %136, !506, !DIExpression(), !548)
    #dbg_value(i64 2, !509, !DIExpression(), !549)
  %137 = getelementptr inbounds i8, ptr %126, i64 24, !dbg !550
  %138 = load double, ptr %137, align 8, !dbg !550, !tbaa !49
  %139 = load double, ptr %15, align 16, !dbg !552, !tbaa !49
  %140 = tail call double @llvm.fmuladd.f64(double %138, double %139, double %136), !dbg !553
    #dbg_value(double %140, !506, !DIExpression(), !548)
    #dbg_value(i64 3, !509, !DIExpression(), !549)
  %141 = load i32, ptr %126, align 8, !dbg !554, !tbaa !529
  %142 = icmp eq i32 %141, 0, !dbg !555
  %143 = fmul double %140, 1.250000e-01, !dbg !555
  %144 = fmul double %140, %143, !dbg !555
  %145 = fmul double %140, 2.500000e-01, !dbg !555
  %146 = select i1 %142, double %145, double %144, !dbg !555
  %147 = trunc nuw nsw i64 %125 to i32, !dbg !556
  %148 = urem i32 %147, 3, !dbg !556
  %149 = zext nneg i32 %148 to i64, !dbg !557
  %150 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %149, !dbg !557
  store double %146, ptr %150, align 8, !dbg !558, !tbaa !49
  br i1 %142, label %154, label %151, !dbg !559

151:                                              ; preds = %124
  %152 = fmul double %144, 5.000000e-01, !dbg !560
  %153 = getelementptr inbounds [3 x double], ptr %129, i64 0, i64 %149, !dbg !562
  store double %152, ptr %153, align 8, !dbg !563, !tbaa !49
  br label %154, !dbg !562

154:                                              ; preds = %151, %124
  %155 = add nuw nsw i64 %125, 1, !dbg !564
    #dbg_value(i64 %155, !502, !DIExpression(), !524)
  %156 = icmp eq i64 %155, %44, !dbg !545
  br i1 %156, label %45, label %124, !dbg !525, !llvm.loop !565
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @one_of_two_arrays(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !573 {
  %3 = alloca %struct.anon.1, align 8, !DIAssignID !591
    #dbg_assign(i1 undef, !577, !DIExpression(), !591, ptr %3, !DIExpression(), !592)
  %4 = alloca %struct.anon.1, align 8, !DIAssignID !593
    #dbg_assign(i1 undef, !582, !DIExpression(), !593, ptr %4, !DIExpression(), !592)
    #dbg_value(ptr %0, !575, !DIExpression(), !592)
    #dbg_value(i32 %1, !576, !DIExpression(), !592)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %3) #12, !dbg !594
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %3, i8 0, i64 40, i1 false), !dbg !595, !DIAssignID !596
    #dbg_assign(i8 0, !577, !DIExpression(), !596, ptr %3, !DIExpression(), !592)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4) #12, !dbg !594
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, i8 0, i64 40, i1 false), !dbg !597, !DIAssignID !598
    #dbg_assign(i8 0, !582, !DIExpression(), !598, ptr %4, !DIExpression(), !592)
  %5 = getelementptr inbounds i8, ptr %4, i64 32, !dbg !597
  store i32 1, ptr %5, align 8, !dbg !597, !DIAssignID !599
    #dbg_assign(i32 1, !582, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !599, ptr %5, !DIExpression(), !592)
    #dbg_value(i32 0, !583, !DIExpression(), !600)
  %6 = icmp sgt i32 %1, 0, !dbg !601
  br i1 %6, label %7, label %76, !dbg !602

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !tbaa !49
  %9 = zext nneg i32 %1 to i64, !dbg !601
  %10 = and i64 %9, 1, !dbg !602
  %11 = icmp eq i32 %1, 1, !dbg !602
  br i1 %11, label %14, label %12, !dbg !602

12:                                               ; preds = %7
  %13 = and i64 %9, 2147483646, !dbg !602
  br label %33, !dbg !602

14:                                               ; preds = %33, %7
  %15 = phi i64 [ 0, %7 ], [ %55, %33 ]
  %16 = icmp eq i64 %10, 0, !dbg !602
  br i1 %16, label %27, label %17, !dbg !602

17:                                               ; preds = %14
    #dbg_value(i64 %15, !583, !DIExpression(), !600)
  %18 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !603
  %19 = load double, ptr %18, align 8, !dbg !603, !tbaa !49
  %20 = fcmp ogt double %19, 1.000000e+00, !dbg !604
  %21 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %15, !dbg !603
  %22 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %15, !dbg !603
  %23 = select i1 %20, ptr %21, ptr %22, !dbg !603
    #dbg_value(ptr %23, !585, !DIExpression(), !605)
  %24 = fmul double %19, %8, !dbg !606
  store double %24, ptr %23, align 8, !dbg !607, !tbaa !49
  %25 = icmp eq ptr %23, %21, !dbg !608
  %26 = select i1 %25, ptr %22, ptr %21, !dbg !609
  store double 1.000000e+00, ptr %26, align 8, !dbg !610, !tbaa !49
    #dbg_value(i64 %15, !583, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !600)
  br label %27, !dbg !611

27:                                               ; preds = %14, %17
    #dbg_value(double 1.000000e+00, !588, !DIExpression(), !592)
    #dbg_value(i32 0, !589, !DIExpression(), !612)
  br i1 %6, label %28, label %76, !dbg !611

28:                                               ; preds = %27
  %29 = and i64 %9, 3, !dbg !611
  %30 = icmp ult i32 %1, 4, !dbg !611
  br i1 %30, label %58, label %31, !dbg !611

31:                                               ; preds = %28
  %32 = and i64 %9, 2147483644, !dbg !611
  br label %78, !dbg !611

33:                                               ; preds = %33, %12
  %34 = phi i64 [ 0, %12 ], [ %55, %33 ]
  %35 = phi i64 [ 0, %12 ], [ %56, %33 ]
    #dbg_value(i64 %34, !583, !DIExpression(), !600)
  %36 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !603
  %37 = load double, ptr %36, align 8, !dbg !603, !tbaa !49
  %38 = fcmp ogt double %37, 1.000000e+00, !dbg !604
  %39 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %34, !dbg !603
  %40 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %34, !dbg !603
  %41 = select i1 %38, ptr %39, ptr %40, !dbg !603
    #dbg_value(ptr %41, !585, !DIExpression(), !605)
  %42 = fmul double %37, %8, !dbg !606
  store double %42, ptr %41, align 8, !dbg !607, !tbaa !49
  %43 = icmp eq ptr %41, %39, !dbg !608
  %44 = select i1 %43, ptr %40, ptr %39, !dbg !609
  store double 1.000000e+00, ptr %44, align 8, !dbg !610, !tbaa !49
  %45 = or disjoint i64 %34, 1, !dbg !613
    #dbg_value(i64 %45, !583, !DIExpression(), !600)
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !603
  %47 = load double, ptr %46, align 8, !dbg !603, !tbaa !49
  %48 = fcmp ogt double %47, 1.000000e+00, !dbg !604
  %49 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %45, !dbg !603
  %50 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %45, !dbg !603
  %51 = select i1 %48, ptr %49, ptr %50, !dbg !603
    #dbg_value(ptr %51, !585, !DIExpression(), !605)
  %52 = fmul double %47, %8, !dbg !606
  store double %52, ptr %51, align 8, !dbg !607, !tbaa !49
  %53 = icmp eq ptr %51, %49, !dbg !608
  %54 = select i1 %53, ptr %50, ptr %49, !dbg !609
  store double 1.000000e+00, ptr %54, align 8, !dbg !610, !tbaa !49
  %55 = add nuw nsw i64 %34, 2, !dbg !613
    #dbg_value(i64 %55, !583, !DIExpression(), !600)
  %56 = add i64 %35, 2, !dbg !602
  %57 = icmp eq i64 %56, %13, !dbg !602
  br i1 %57, label %14, label %33, !dbg !602, !llvm.loop !614

58:                                               ; preds = %78, %28
  %59 = phi double [ poison, %28 ], [ %108, %78 ]
  %60 = phi i64 [ 0, %28 ], [ %109, %78 ]
  %61 = phi double [ 1.000000e+00, %28 ], [ %108, %78 ]
  %62 = icmp eq i64 %29, 0, !dbg !611
  br i1 %62, label %76, label %63, !dbg !611

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %73, %63 ], [ %60, %58 ]
  %65 = phi double [ %72, %63 ], [ %61, %58 ]
  %66 = phi i64 [ %74, %63 ], [ 0, %58 ]
    #dbg_value(i64 %64, !589, !DIExpression(), !612)
    #dbg_value(double %65, !588, !DIExpression(), !592)
  %67 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %64, !dbg !616
  %68 = load double, ptr %67, align 8, !dbg !616, !tbaa !49
  %69 = fmul double %68, %68, !dbg !618
  %70 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %64, !dbg !619
  %71 = load double, ptr %70, align 8, !dbg !619, !tbaa !49
  %72 = call double @llvm.fmuladd.f64(double %69, double %71, double %65), !dbg !620
    #dbg_value(double %72, !588, !DIExpression(), !592)
  %73 = add nuw nsw i64 %64, 1, !dbg !621
    #dbg_value(i64 %73, !589, !DIExpression(), !612)
  %74 = add i64 %66, 1, !dbg !611
  %75 = icmp eq i64 %74, %29, !dbg !611
  br i1 %75, label %76, label %63, !dbg !611, !llvm.loop !622

76:                                               ; preds = %58, %63, %2, %27
  %77 = phi double [ 1.000000e+00, %27 ], [ 1.000000e+00, %2 ], [ %59, %58 ], [ %72, %63 ], !dbg !592
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4) #12, !dbg !623
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %3) #12, !dbg !623
  ret double %77, !dbg !624

78:                                               ; preds = %78, %31
  %79 = phi i64 [ 0, %31 ], [ %109, %78 ]
  %80 = phi double [ 1.000000e+00, %31 ], [ %108, %78 ]
  %81 = phi i64 [ 0, %31 ], [ %110, %78 ]
    #dbg_value(i64 %79, !589, !DIExpression(), !612)
    #dbg_value(double %80, !588, !DIExpression(), !592)
  %82 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %79, !dbg !616
  %83 = load double, ptr %82, align 8, !dbg !616, !tbaa !49
  %84 = fmul double %83, %83, !dbg !618
  %85 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %79, !dbg !619
  %86 = load double, ptr %85, align 8, !dbg !619, !tbaa !49
  %87 = call double @llvm.fmuladd.f64(double %84, double %86, double %80), !dbg !620
    #dbg_value(double %87, !588, !DIExpression(), !592)
  %88 = or disjoint i64 %79, 1, !dbg !621
    #dbg_value(i64 %88, !589, !DIExpression(), !612)
  %89 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %88, !dbg !616
  %90 = load double, ptr %89, align 8, !dbg !616, !tbaa !49
  %91 = fmul double %90, %90, !dbg !618
  %92 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %88, !dbg !619
  %93 = load double, ptr %92, align 8, !dbg !619, !tbaa !49
  %94 = call double @llvm.fmuladd.f64(double %91, double %93, double %87), !dbg !620
    #dbg_value(double %94, !588, !DIExpression(), !592)
  %95 = or disjoint i64 %79, 2, !dbg !621
    #dbg_value(i64 %95, !589, !DIExpression(), !612)
  %96 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %95, !dbg !616
  %97 = load double, ptr %96, align 8, !dbg !616, !tbaa !49
  %98 = fmul double %97, %97, !dbg !618
  %99 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %95, !dbg !619
  %100 = load double, ptr %99, align 8, !dbg !619, !tbaa !49
  %101 = call double @llvm.fmuladd.f64(double %98, double %100, double %94), !dbg !620
    #dbg_value(double %101, !588, !DIExpression(), !592)
  %102 = or disjoint i64 %79, 3, !dbg !621
    #dbg_value(i64 %102, !589, !DIExpression(), !612)
  %103 = getelementptr inbounds [4 x double], ptr %3, i64 0, i64 %102, !dbg !616
  %104 = load double, ptr %103, align 8, !dbg !616, !tbaa !49
  %105 = fmul double %104, %104, !dbg !618
  %106 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %102, !dbg !619
  %107 = load double, ptr %106, align 8, !dbg !619, !tbaa !49
  %108 = call double @llvm.fmuladd.f64(double %105, double %107, double %101), !dbg !620
    #dbg_value(double %108, !588, !DIExpression(), !592)
  %109 = add nuw nsw i64 %79, 4, !dbg !621
    #dbg_value(i64 %109, !589, !DIExpression(), !612)
  %110 = add i64 %81, 4, !dbg !611
  %111 = icmp eq i64 %110, %32, !dbg !611
  br i1 %111, label %58, label %78, !dbg !611, !llvm.loop !625
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @copied_structures(ptr noundef %0, i32 noundef %1) local_unnamed_addr #4 !dbg !627 {
  %3 = alloca %struct.counted, align 8, !DIAssignID !638
    #dbg_assign(i1 undef, !631, !DIExpression(), !638, ptr %3, !DIExpression(), !639)
  %4 = alloca [4 x double], align 8, !DIAssignID !640
    #dbg_assign(i1 undef, !634, !DIExpression(DW_OP_LLVM_fragment, 64, 256), !640, ptr %4, !DIExpression(), !639)
  %5 = alloca [48 x i8], align 16, !DIAssignID !641
    #dbg_assign(i1 undef, !634, !DIExpression(DW_OP_LLVM_fragment, 320, 384), !641, ptr %5, !DIExpression(), !639)
    #dbg_value(ptr %0, !629, !DIExpression(), !639)
    #dbg_value(i32 %1, !630, !DIExpression(), !639)
  call void @llvm.lifetime.start.p0(i64 88, ptr nonnull %3) #12, !dbg !642
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %3, i8 0, i64 80, i1 false), !dbg !643, !DIAssignID !644
    #dbg_assign(i8 0, !631, !DIExpression(), !644, ptr %3, !DIExpression(), !639)
    #dbg_assign(i8 0, !631, !DIExpression(DW_OP_LLVM_fragment, 640, 64), !645, ptr undef, !DIExpression(), !639)
  %6 = getelementptr inbounds i8, ptr %3, i64 80, !dbg !646
  store ptr %0, ptr %6, align 8, !dbg !646, !tbaa !647, !DIAssignID !648
    #dbg_assign(ptr %0, !631, !DIExpression(DW_OP_LLVM_fragment, 640, 64), !648, ptr %6, !DIExpression(), !639)
    #dbg_value(i32 0, !632, !DIExpression(), !649)
  %7 = icmp sgt i32 %1, 0, !dbg !650
  br i1 %7, label %8, label %26, !dbg !652

8:                                                ; preds = %2
  %9 = getelementptr inbounds i8, ptr %3, i64 8
  %10 = getelementptr inbounds i8, ptr %3, i64 72
  %11 = zext nneg i32 %1 to i64, !dbg !650
  %12 = and i64 %11, 1, !dbg !652
  %13 = icmp eq i32 %1, 1, !dbg !652
  br i1 %13, label %16, label %14, !dbg !652

14:                                               ; preds = %8
  %15 = and i64 %11, 2147483646, !dbg !652
  br label %46, !dbg !652

16:                                               ; preds = %46, %8
  %17 = phi i64 [ 0, %8 ], [ %59, %46 ]
  %18 = icmp eq i64 %12, 0, !dbg !652
  br i1 %18, label %26, label %19, !dbg !652

19:                                               ; preds = %16
    #dbg_value(i64 %17, !632, !DIExpression(), !649)
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !653
  %21 = load double, ptr %20, align 8, !dbg !653, !tbaa !49
  %22 = fmul double %21, %21, !dbg !654
    #dbg_value(ptr %3, !55, !DIExpression(), !655)
    #dbg_value(double %22, !61, !DIExpression(), !655)
    #dbg_assign(i64 %17, !631, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value, DW_OP_LLVM_fragment, 0, 32), !657, ptr %3, !DIExpression(), !639)
  %23 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %17, !dbg !658
  store double %22, ptr %23, align 8, !dbg !659, !tbaa !49
  %24 = load double, ptr %10, align 8, !dbg !660, !tbaa !68
  %25 = fadd double %22, %24, !dbg !660
  store double %25, ptr %10, align 8, !dbg !660, !tbaa !68, !DIAssignID !661
    #dbg_assign(double %25, !631, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !661, ptr %10, !DIExpression(), !639)
    #dbg_value(i64 %17, !632, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !649)
  br label %26, !dbg !662

26:                                               ; preds = %19, %16, %2
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4), !dbg !662
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %5), !dbg !662
  %27 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !663
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %27, i64 32, i1 false), !dbg !663, !DIAssignID !664
  %28 = getelementptr inbounds i8, ptr %3, i64 40, !dbg !663
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(48) %5, ptr noundef nonnull align 8 dereferenceable(48) %28, i64 48, i1 false), !dbg !663, !DIAssignID !665
    #dbg_value(i64 poison, !634, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !639)
    #dbg_assign(i1 undef, !634, !DIExpression(DW_OP_LLVM_fragment, 64, 256), !664, ptr %4, !DIExpression(), !639)
    #dbg_assign(i1 undef, !634, !DIExpression(DW_OP_LLVM_fragment, 320, 384), !665, ptr %5, !DIExpression(), !639)
  %29 = sdiv i32 %1, 2, !dbg !666
  %30 = sext i32 %29 to i64, !dbg !667
  %31 = getelementptr inbounds [8 x double], ptr %27, i64 0, i64 %30, !dbg !667
  store double 0.000000e+00, ptr %31, align 8, !dbg !668, !tbaa !49
  %32 = sext i32 %1 to i64, !dbg !669
  %33 = shl nsw i64 %32, 3, !dbg !670
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %5, ptr nonnull align 8 %27, i64 %33, i1 false), !dbg !671
  %34 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !672
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %34, ptr noundef nonnull align 8 dereferenceable(24) %4, i64 24, i1 false), !dbg !672, !DIAssignID !673
    #dbg_assign(i1 undef, !634, !DIExpression(DW_OP_LLVM_fragment, 128, 192), !673, ptr %34, !DIExpression(), !639)
  %35 = getelementptr inbounds i8, ptr %5, i64 32, !dbg !674
  %36 = load double, ptr %35, align 16, !dbg !674, !tbaa !68
  %37 = getelementptr inbounds i8, ptr %5, i64 40, !dbg !675
  %38 = load ptr, ptr %37, align 8, !dbg !675, !tbaa !647
  %39 = getelementptr inbounds i8, ptr %38, i64 8, !dbg !676
  %40 = load double, ptr %39, align 8, !dbg !676, !tbaa !49
    #dbg_value(i64 0, !636, !DIExpression(), !677)
    #dbg_value(double poison, !635, !DIExpression(), !639)
  %41 = load double, ptr %4, align 8, !dbg !678, !tbaa !49
  %42 = icmp sgt i32 %1, -4, !dbg !680
  br i1 %42, label %65, label %43, !dbg !681

43:                                               ; preds = %26
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 1, !636, !DIExpression(), !677)
  %44 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !678
  %45 = load double, ptr %44, align 8, !dbg !678, !tbaa !49
  br label %70, !dbg !681

46:                                               ; preds = %46, %14
  %47 = phi i64 [ 0, %14 ], [ %59, %46 ]
  %48 = phi i64 [ 0, %14 ], [ %63, %46 ]
    #dbg_value(i64 %47, !632, !DIExpression(), !649)
  %49 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !653
  %50 = load double, ptr %49, align 8, !dbg !653, !tbaa !49
  %51 = fmul double %50, %50, !dbg !654
    #dbg_value(ptr %3, !55, !DIExpression(), !655)
    #dbg_value(double %51, !61, !DIExpression(), !655)
  %52 = or disjoint i64 %47, 1, !dbg !682
    #dbg_assign(i64 %52, !631, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !657, ptr %3, !DIExpression(), !639)
  %53 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %47, !dbg !658
  store double %51, ptr %53, align 8, !dbg !659, !tbaa !49
  %54 = load double, ptr %10, align 8, !dbg !660, !tbaa !68
  %55 = fadd double %51, %54, !dbg !660
  store double %55, ptr %10, align 8, !dbg !660, !tbaa !68, !DIAssignID !661
    #dbg_assign(double %55, !631, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !661, ptr %10, !DIExpression(), !639)
    #dbg_value(i64 %52, !632, !DIExpression(), !649)
  %56 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !653
  %57 = load double, ptr %56, align 8, !dbg !653, !tbaa !49
  %58 = fmul double %57, %57, !dbg !654
    #dbg_value(double %58, !61, !DIExpression(), !655)
  %59 = add nuw nsw i64 %47, 2, !dbg !682
    #dbg_assign(i64 %59, !631, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !657, ptr %3, !DIExpression(), !639)
  %60 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %52, !dbg !658
  store double %58, ptr %60, align 8, !dbg !659, !tbaa !49
  %61 = load double, ptr %10, align 8, !dbg !660, !tbaa !68
  %62 = fadd double %58, %61, !dbg !660
  store double %62, ptr %10, align 8, !dbg !660, !tbaa !68, !DIAssignID !661
    #dbg_assign(double %62, !631, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !661, ptr %10, !DIExpression(), !639)
    #dbg_value(i64 %59, !632, !DIExpression(), !649)
  %63 = add i64 %48, 2, !dbg !652
  %64 = icmp eq i64 %63, %15, !dbg !652
  br i1 %64, label %16, label %46, !dbg !652, !llvm.loop !683

65:                                               ; preds = %26
  %66 = load double, ptr %0, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 1, !636, !DIExpression(), !677)
  %67 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !678
  %68 = load double, ptr %67, align 8, !dbg !678, !tbaa !49
  %69 = icmp eq i32 %1, -3, !dbg !680
  br i1 %69, label %70, label %75, !dbg !681

70:                                               ; preds = %43, %65
  %71 = phi double [ %45, %43 ], [ %68, %65 ]
  %72 = phi double [ 0.000000e+00, %43 ], [ %66, %65 ]
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 2, !636, !DIExpression(), !677)
  %73 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !678
  %74 = load double, ptr %73, align 8, !dbg !678, !tbaa !49
  br label %83, !dbg !681

75:                                               ; preds = %65
  %76 = srem i32 1, %1, !dbg !686
  %77 = zext nneg i32 %76 to i64, !dbg !685
  %78 = getelementptr inbounds double, ptr %0, i64 %77, !dbg !685
  %79 = load double, ptr %78, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 2, !636, !DIExpression(), !677)
  %80 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !678
  %81 = load double, ptr %80, align 8, !dbg !678, !tbaa !49
  %82 = icmp sgt i32 %1, -2, !dbg !680
  br i1 %82, label %90, label %83, !dbg !681

83:                                               ; preds = %70, %75
  %84 = phi double [ %74, %70 ], [ %81, %75 ]
  %85 = phi double [ 0.000000e+00, %70 ], [ %79, %75 ]
  %86 = phi double [ %72, %70 ], [ %66, %75 ]
  %87 = phi double [ %71, %70 ], [ %68, %75 ]
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 3, !636, !DIExpression(), !677)
  %88 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !678
  %89 = load double, ptr %88, align 8, !dbg !678, !tbaa !49
  br label %109, !dbg !681

90:                                               ; preds = %75
  %91 = srem i32 2, %1, !dbg !686
  %92 = zext nneg i32 %91 to i64, !dbg !685
  %93 = getelementptr inbounds double, ptr %0, i64 %92, !dbg !685
  %94 = load double, ptr %93, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 3, !636, !DIExpression(), !677)
  %95 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !678
  %96 = load double, ptr %95, align 8, !dbg !678, !tbaa !49
  %97 = icmp sgt i32 %1, -1, !dbg !680
  br i1 %97, label %98, label %109, !dbg !681

98:                                               ; preds = %90
  %99 = urem i32 3, %1, !dbg !686
  %100 = zext nneg i32 %99 to i64, !dbg !685
  %101 = getelementptr inbounds double, ptr %0, i64 %100, !dbg !685
  %102 = load double, ptr %101, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 4, !636, !DIExpression(), !677)
  %103 = urem i32 4, %1, !dbg !686
  %104 = zext nneg i32 %103 to i64, !dbg !685
  %105 = getelementptr inbounds double, ptr %0, i64 %104, !dbg !685
  %106 = load double, ptr %105, align 8, !dbg !685, !tbaa !49
    #dbg_value(i64 5, !636, !DIExpression(), !677)
  %107 = load <2 x double>, ptr %5, align 16, !dbg !678, !tbaa !49
  %108 = icmp ugt i32 %1, 1, !dbg !680
  br i1 %108, label %129, label %117, !dbg !681

109:                                              ; preds = %90, %83
  %110 = phi double [ %89, %83 ], [ %96, %90 ]
  %111 = phi double [ 0.000000e+00, %83 ], [ %94, %90 ]
  %112 = phi double [ %87, %83 ], [ %68, %90 ]
  %113 = phi double [ %86, %83 ], [ %66, %90 ]
  %114 = phi double [ %85, %83 ], [ %79, %90 ]
  %115 = phi double [ %84, %83 ], [ %81, %90 ]
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 5, !636, !DIExpression(), !677)
  %116 = load <2 x double>, ptr %5, align 16, !dbg !678, !tbaa !49
  br label %117, !dbg !681

117:                                              ; preds = %109, %98
  %118 = phi double [ 0.000000e+00, %109 ], [ %106, %98 ]
  %119 = phi double [ %110, %109 ], [ %96, %98 ]
  %120 = phi double [ %111, %109 ], [ %94, %98 ]
  %121 = phi double [ %112, %109 ], [ %68, %98 ]
  %122 = phi double [ %113, %109 ], [ %66, %98 ]
  %123 = phi double [ %114, %109 ], [ %79, %98 ]
  %124 = phi double [ %115, %109 ], [ %81, %98 ]
  %125 = phi double [ 0.000000e+00, %109 ], [ %102, %98 ]
  %126 = phi <2 x double> [ %116, %109 ], [ %107, %98 ]
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 6, !636, !DIExpression(), !677)
  %127 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !678
  %128 = load double, ptr %127, align 16, !dbg !678, !tbaa !49
  br label %137, !dbg !681

129:                                              ; preds = %98
  %130 = urem i32 5, %1, !dbg !686
  %131 = zext nneg i32 %130 to i64, !dbg !685
  %132 = getelementptr inbounds double, ptr %0, i64 %131, !dbg !685
  %133 = load double, ptr %132, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 6, !636, !DIExpression(), !677)
  %134 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !678
  %135 = load double, ptr %134, align 16, !dbg !678, !tbaa !49
  %136 = icmp eq i32 %1, 2, !dbg !680
  br i1 %136, label %137, label %151, !dbg !681

137:                                              ; preds = %117, %129
  %138 = phi double [ %128, %117 ], [ %135, %129 ]
  %139 = phi double [ 0.000000e+00, %117 ], [ %133, %129 ]
  %140 = phi double [ %125, %117 ], [ %102, %129 ]
  %141 = phi double [ %124, %117 ], [ %81, %129 ]
  %142 = phi double [ %123, %117 ], [ %79, %129 ]
  %143 = phi double [ %122, %117 ], [ %66, %129 ]
  %144 = phi double [ %121, %117 ], [ %68, %129 ]
  %145 = phi double [ %120, %117 ], [ %94, %129 ]
  %146 = phi double [ %119, %117 ], [ %96, %129 ]
  %147 = phi double [ %118, %117 ], [ %106, %129 ]
  %148 = phi <2 x double> [ %126, %117 ], [ %107, %129 ]
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 7, !636, !DIExpression(), !677)
  %149 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !678
  %150 = load double, ptr %149, align 8, !dbg !678, !tbaa !49
  br label %166, !dbg !681

151:                                              ; preds = %129
  %152 = urem i32 6, %1, !dbg !686
  %153 = zext nneg i32 %152 to i64, !dbg !685
  %154 = getelementptr inbounds double, ptr %0, i64 %153, !dbg !685
  %155 = load double, ptr %154, align 8, !dbg !685, !tbaa !49
    #dbg_value(double poison, !635, !DIExpression(), !639)
    #dbg_value(i64 7, !636, !DIExpression(), !677)
  %156 = getelementptr inbounds i8, ptr %5, i64 24, !dbg !678
  %157 = load double, ptr %156, align 8, !dbg !678, !tbaa !49
  %158 = icmp ugt i32 %1, 3, !dbg !680
  br i1 %158, label %159, label %166, !dbg !681

159:                                              ; preds = %151
  %160 = sub nuw nsw i32 7, %1, !dbg !686
  %161 = icmp ugt i32 %1, 7, !dbg !686
  %162 = select i1 %161, i32 7, i32 %160, !dbg !686
  %163 = zext nneg i32 %162 to i64, !dbg !685
  %164 = getelementptr inbounds double, ptr %0, i64 %163, !dbg !685
  %165 = load double, ptr %164, align 8, !dbg !685, !tbaa !49
  br label %166, !dbg !681

166:                                              ; preds = %137, %159, %151
  %167 = phi double [ %157, %159 ], [ %157, %151 ], [ %150, %137 ]
  %168 = phi double [ %155, %159 ], [ %155, %151 ], [ 0.000000e+00, %137 ]
  %169 = phi double [ %106, %159 ], [ %106, %151 ], [ %147, %137 ]
  %170 = phi double [ %96, %159 ], [ %96, %151 ], [ %146, %137 ]
  %171 = phi double [ %94, %159 ], [ %94, %151 ], [ %145, %137 ]
  %172 = phi double [ %68, %159 ], [ %68, %151 ], [ %144, %137 ]
  %173 = phi double [ %66, %159 ], [ %66, %151 ], [ %143, %137 ]
  %174 = phi double [ %79, %159 ], [ %79, %151 ], [ %142, %137 ]
  %175 = phi double [ %81, %159 ], [ %81, %151 ], [ %141, %137 ]
  %176 = phi double [ %102, %159 ], [ %102, %151 ], [ %140, %137 ]
  %177 = phi double [ %133, %159 ], [ %133, %151 ], [ %139, %137 ]
  %178 = phi double [ %135, %159 ], [ %135, %151 ], [ %138, %137 ]
  %179 = phi double [ %165, %159 ], [ 0.000000e+00, %151 ], [ 0.000000e+00, %137 ], !dbg !681
  %180 = phi <2 x double> [ %107, %159 ], [ %107, %151 ], [ %148, %137 ]
  %181 = fmul double %36, %40, !dbg !687
    #dbg_value(double %181, !635, !DIExpression(), !639)
  %182 = tail call double @llvm.fmuladd.f64(double %41, double %173, double %181), !dbg !688
    #dbg_value(double %182, !635, !DIExpression(), !639)
  %183 = tail call double @llvm.fmuladd.f64(double %172, double %174, double %182), !dbg !688
    #dbg_value(double %183, !635, !DIExpression(), !639)
  %184 = tail call double @llvm.fmuladd.f64(double %175, double %171, double %183), !dbg !688
    #dbg_value(double %184, !635, !DIExpression(), !639)
  %185 = tail call double @llvm.fmuladd.f64(double %170, double %176, double %184), !dbg !688
    #dbg_value(double %185, !635, !DIExpression(), !639)
  %186 = extractelement <2 x double> %180, i64 0, !dbg !688
  %187 = tail call double @llvm.fmuladd.f64(double %186, double %169, double %185), !dbg !688
    #dbg_value(double %187, !635, !DIExpression(), !639)
  %188 = extractelement <2 x double> %180, i64 1, !dbg !688
  %189 = tail call double @llvm.fmuladd.f64(double %188, double %177, double %187), !dbg !688
    #dbg_value(double %189, !635, !DIExpression(), !639)
  %190 = tail call double @llvm.fmuladd.f64(double %178, double %168, double %189), !dbg !688
    #dbg_value(double %190, !635, !DIExpression(), !639)
  %191 = tail call double @llvm.fmuladd.f64(double %167, double %179, double %190), !dbg !688
    #dbg_value(double %191, !635, !DIExpression(), !639)
    #dbg_value(i64 8, !636, !DIExpression(), !677)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4), !dbg !689
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %5), !dbg !689
  call void @llvm.lifetime.end.p0(i64 88, ptr nonnull %3) #12, !dbg !689
  ret double %191, !dbg !690
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #10

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @walked_members(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !691 {
  %3 = alloca %struct.window, align 8, !DIAssignID !710
    #dbg_assign(i1 undef, !695, !DIExpression(), !710, ptr %3, !DIExpression(), !711)
    #dbg_value(ptr %0, !693, !DIExpression(), !711)
    #dbg_value(i32 %1, !694, !DIExpression(), !711)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #12, !dbg !712
    #dbg_assign(i32 %1, !695, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !713, ptr %3, !DIExpression(), !711)
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !714
  %5 = load double, ptr %0, align 8, !dbg !715, !tbaa !49
  store double %5, ptr %4, align 8, !dbg !714, !tbaa !716, !DIAssignID !718
    #dbg_assign(double %5, !695, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !718, ptr %4, !DIExpression(), !711)
  %6 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !714
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %6, i8 0, i64 48, i1 false), !dbg !714, !DIAssignID !719
    #dbg_assign(i8 0, !695, !DIExpression(DW_OP_LLVM_fragment, 128, 384), !719, ptr %6, !DIExpression(), !711)
  %7 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !714
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !720
  %9 = load double, ptr %8, align 8, !dbg !720, !tbaa !49
  store double %9, ptr %7, align 8, !dbg !714, !tbaa !721, !DIAssignID !722
    #dbg_assign(double %9, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !722, ptr %7, !DIExpression(), !711)
    #dbg_assign(ptr %0, !695, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !723, ptr %3, !DIExpression(DW_OP_plus_uconst, 72), !711)
    #dbg_value(ptr %6, !703, !DIExpression(), !724)
  %10 = sext i32 %1 to i64
  %11 = shl nsw i64 %10, 3
  %12 = add nsw i64 %11, 16
  %13 = getelementptr inbounds i8, ptr %3, i64 %12
  %14 = icmp eq i32 %1, 0, !dbg !725
  br i1 %14, label %108, label %15, !dbg !727

15:                                               ; preds = %2
  %16 = ptrtoint ptr %6 to i64
  %17 = add nsw i64 %11, -8, !dbg !727
  %18 = lshr exact i64 %17, 3, !dbg !727
  %19 = add nuw nsw i64 %18, 1, !dbg !727
  %20 = icmp ult i64 %17, 24, !dbg !727
  br i1 %20, label %21, label %23, !dbg !727

21:                                               ; preds = %42, %15
  %22 = phi ptr [ %6, %15 ], [ %26, %42 ]
  br label %69, !dbg !727

23:                                               ; preds = %15
  %24 = and i64 %19, 4611686018427387900, !dbg !727
  %25 = shl i64 %24, 3, !dbg !727
  %26 = getelementptr i8, ptr %6, i64 %25, !dbg !727
  br label %27, !dbg !727

27:                                               ; preds = %27, %23
  %28 = phi i64 [ 0, %23 ], [ %40, %27 ]
  %29 = shl i64 %28, 3, !dbg !727
  %30 = getelementptr i8, ptr %6, i64 %29
  %31 = getelementptr inbounds i8, ptr %0, i64 %29, !dbg !728
  %32 = getelementptr inbounds i8, ptr %31, i64 16, !dbg !728
  %33 = load <2 x double>, ptr %31, align 8, !dbg !728, !tbaa !49
  %34 = load <2 x double>, ptr %32, align 8, !dbg !728, !tbaa !49
  %35 = load <2 x double>, ptr %4, align 8, !dbg !729
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !727
  %37 = fmul <2 x double> %33, %36, !dbg !727
  %38 = fmul <2 x double> %34, %36, !dbg !727
  %39 = getelementptr i8, ptr %30, i64 16, !dbg !730
  store <2 x double> %37, ptr %30, align 8, !dbg !730, !tbaa !49
  store <2 x double> %38, ptr %39, align 8, !dbg !730, !tbaa !49
  %40 = add nuw i64 %28, 4
  %41 = icmp eq i64 %40, %24
  br i1 %41, label %42, label %27, !llvm.loop !731

42:                                               ; preds = %27
  %43 = icmp eq i64 %19, %24, !dbg !727
  br i1 %43, label %44, label %21, !dbg !727

44:                                               ; preds = %69, %42
  %45 = load double, ptr %7, align 8, !tbaa !721
    #dbg_value(!DIArgList(ptr %3, i64 %12), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !733)
  br i1 %14, label %108, label %46, !dbg !734

46:                                               ; preds = %44
  %47 = and i64 %19, 3, !dbg !734
  %48 = icmp eq i64 %47, 0, !dbg !734
  br i1 %48, label %60, label %49, !dbg !734

49:                                               ; preds = %46, %49
  %50 = phi i64 [ %53, %49 ], [ %12, %46 ]
  %51 = phi double [ %57, %49 ], [ %45, %46 ]
  %52 = phi i64 [ %58, %49 ], [ 0, %46 ]
    #dbg_value(!DIArgList(ptr %3, i64 %50), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !733)
  %53 = add nsw i64 %50, -8, !dbg !735
    #dbg_value(ptr %54, !705, !DIExpression(), !733)
  %54 = getelementptr inbounds i8, ptr %3, i64 %53, !dbg !737
  %55 = fmul double %51, 5.000000e-01, !dbg !738
  %56 = load double, ptr %54, align 8, !dbg !739, !tbaa !49
  %57 = call double @llvm.fmuladd.f64(double %55, double %56, double %56), !dbg !740
  store double %57, ptr %7, align 8, !dbg !741, !tbaa !721, !DIAssignID !742
    #dbg_assign(double %57, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !742, ptr %7, !DIExpression(), !711)
    #dbg_value(!DIArgList(ptr %3, i64 %53), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !733)
  %58 = add i64 %52, 1, !dbg !734
  %59 = icmp eq i64 %58, %47, !dbg !734
  br i1 %59, label %60, label %49, !dbg !734, !llvm.loop !743

60:                                               ; preds = %49, %46
  %61 = phi double [ poison, %46 ], [ %57, %49 ]
  %62 = phi i64 [ %12, %46 ], [ %53, %49 ]
  %63 = phi double [ %45, %46 ], [ %57, %49 ]
  %64 = icmp ult i64 %17, 24, !dbg !734
  br i1 %64, label %79, label %65, !dbg !734

65:                                               ; preds = %60
  %66 = getelementptr i8, ptr %3, i64 -8, !dbg !734
  %67 = getelementptr i8, ptr %3, i64 -16, !dbg !734
  %68 = getelementptr i8, ptr %3, i64 -24, !dbg !734
  br label %85, !dbg !734

69:                                               ; preds = %21, %69
  %70 = phi ptr [ %77, %69 ], [ %22, %21 ]
    #dbg_value(ptr %70, !703, !DIExpression(), !724)
  %71 = ptrtoint ptr %70 to i64, !dbg !744
  %72 = sub i64 %71, %16, !dbg !744
  %73 = getelementptr inbounds i8, ptr %0, i64 %72, !dbg !728
  %74 = load double, ptr %73, align 8, !dbg !728, !tbaa !49
  %75 = load double, ptr %4, align 8, !dbg !729, !tbaa !716
  %76 = fmul double %74, %75, !dbg !745
  store double %76, ptr %70, align 8, !dbg !730, !tbaa !49
  %77 = getelementptr inbounds i8, ptr %70, i64 8, !dbg !746
    #dbg_value(ptr %77, !703, !DIExpression(), !724)
  %78 = icmp eq ptr %77, %13, !dbg !725
  br i1 %78, label %44, label %69, !dbg !727, !llvm.loop !747

79:                                               ; preds = %85, %60
  %80 = phi double [ %61, %60 ], [ %104, %85 ], !dbg !740
    #dbg_value(ptr %6, !708, !DIExpression(), !748)
  %81 = getelementptr i8, ptr %3, i64 %11, !dbg !749
  %82 = icmp sgt i32 %1, 1, !dbg !749
  br i1 %82, label %83, label %108, !dbg !751

83:                                               ; preds = %79
  %84 = load double, ptr %6, align 8, !dbg !752, !tbaa !49
  br label %116, !dbg !751

85:                                               ; preds = %85, %65
  %86 = phi i64 [ %62, %65 ], [ %100, %85 ]
  %87 = phi double [ %63, %65 ], [ %104, %85 ]
    #dbg_value(!DIArgList(ptr %3, i64 %86), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !733)
    #dbg_value(ptr %88, !705, !DIExpression(), !733)
  %88 = getelementptr i8, ptr %66, i64 %86, !dbg !737
  %89 = fmul double %87, 5.000000e-01, !dbg !738
  %90 = load double, ptr %88, align 8, !dbg !739, !tbaa !49
  %91 = call double @llvm.fmuladd.f64(double %89, double %90, double %90), !dbg !740
  store double %91, ptr %7, align 8, !dbg !741, !tbaa !721, !DIAssignID !742
    #dbg_assign(double %91, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !742, ptr %7, !DIExpression(), !711)
    #dbg_value(!DIArgList(ptr %3, i64 %86), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !733)
    #dbg_value(ptr %92, !705, !DIExpression(), !733)
  %92 = getelementptr i8, ptr %67, i64 %86, !dbg !737
  %93 = fmul double %91, 5.000000e-01, !dbg !738
  %94 = load double, ptr %92, align 8, !dbg !739, !tbaa !49
  %95 = call double @llvm.fmuladd.f64(double %93, double %94, double %94), !dbg !740
  store double %95, ptr %7, align 8, !dbg !741, !tbaa !721, !DIAssignID !742
    #dbg_assign(double %95, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !742, ptr %7, !DIExpression(), !711)
    #dbg_value(!DIArgList(ptr %3, i64 %86), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 16, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !733)
    #dbg_value(ptr %96, !705, !DIExpression(), !733)
  %96 = getelementptr i8, ptr %68, i64 %86, !dbg !737
  %97 = fmul double %95, 5.000000e-01, !dbg !738
  %98 = load double, ptr %96, align 8, !dbg !739, !tbaa !49
  %99 = call double @llvm.fmuladd.f64(double %97, double %98, double %98), !dbg !740
  store double %99, ptr %7, align 8, !dbg !741, !tbaa !721, !DIAssignID !742
    #dbg_assign(double %99, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !742, ptr %7, !DIExpression(), !711)
    #dbg_value(!DIArgList(ptr %3, i64 %86), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 24, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !733)
  %100 = add nsw i64 %86, -32, !dbg !735
    #dbg_value(ptr %101, !705, !DIExpression(), !733)
  %101 = getelementptr inbounds i8, ptr %3, i64 %100, !dbg !737
  %102 = fmul double %99, 5.000000e-01, !dbg !738
  %103 = load double, ptr %101, align 8, !dbg !739, !tbaa !49
  %104 = call double @llvm.fmuladd.f64(double %102, double %103, double %103), !dbg !740
  store double %104, ptr %7, align 8, !dbg !741, !tbaa !721, !DIAssignID !742
    #dbg_assign(double %104, !695, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !742, ptr %7, !DIExpression(), !711)
    #dbg_value(!DIArgList(ptr %3, i64 %100), !705, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !733)
  %105 = icmp eq i64 %100, 16, !dbg !754
  br i1 %105, label %79, label %85, !dbg !734, !llvm.loop !755

106:                                              ; preds = %116
  %107 = load double, ptr %7, align 8, !dbg !757, !tbaa !721
  br label %108, !dbg !757

108:                                              ; preds = %2, %44, %106, %79
  %109 = phi double [ %107, %106 ], [ %80, %79 ], [ %45, %44 ], [ %9, %2 ], !dbg !757
  %110 = add nsw i32 %1, -1, !dbg !758
  %111 = sext i32 %110 to i64, !dbg !759
  %112 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %111, !dbg !759
  %113 = load double, ptr %112, align 8, !dbg !759, !tbaa !49
  %114 = load double, ptr %4, align 8, !dbg !760, !tbaa !716
  %115 = call double @llvm.fmuladd.f64(double %109, double %113, double %114), !dbg !761
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #12, !dbg !762
  ret double %115, !dbg !763

116:                                              ; preds = %83, %116
  %117 = phi double [ %123, %116 ], [ %84, %83 ], !dbg !752
  %118 = phi ptr [ %119, %116 ], [ %6, %83 ]
    #dbg_value(ptr %118, !708, !DIExpression(), !748)
  %119 = getelementptr inbounds i8, ptr %118, i64 8, !dbg !764
    #dbg_value(ptr %119, !707, !DIExpression(), !711)
  %120 = fmul double %117, 2.500000e-01, !dbg !765
  %121 = load double, ptr %7, align 8, !dbg !766, !tbaa !721
  %122 = load double, ptr %119, align 8, !dbg !767, !tbaa !49
  %123 = call double @llvm.fmuladd.f64(double %120, double %121, double %122), !dbg !767
  store double %123, ptr %119, align 8, !dbg !767, !tbaa !49
    #dbg_value(ptr %119, !708, !DIExpression(), !748)
  %124 = icmp ult ptr %118, %81, !dbg !749
  br i1 %124, label %116, label %106, !dbg !751, !llvm.loop !768
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @chosen_elements(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !770 {
  %3 = alloca %struct.window, align 8, !DIAssignID !783
    #dbg_assign(i1 undef, !774, !DIExpression(), !783, ptr %3, !DIExpression(), !784)
    #dbg_value(ptr %0, !772, !DIExpression(), !784)
    #dbg_value(i32 %1, !773, !DIExpression(), !784)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %3) #12, !dbg !785
    #dbg_assign(i32 %1, !774, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !786, ptr %3, !DIExpression(), !784)
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !787
  %5 = load double, ptr %0, align 8, !dbg !788, !tbaa !49
  store double %5, ptr %4, align 8, !dbg !787, !tbaa !716, !DIAssignID !789
    #dbg_assign(double %5, !774, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !789, ptr %4, !DIExpression(), !784)
  %6 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !787
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %6, i8 0, i64 48, i1 false), !dbg !787, !DIAssignID !790
    #dbg_assign(i8 0, !774, !DIExpression(DW_OP_LLVM_fragment, 128, 384), !790, ptr %6, !DIExpression(), !784)
  %7 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !787
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !791
  %9 = load double, ptr %8, align 8, !dbg !791, !tbaa !49
  store double %9, ptr %7, align 8, !dbg !787, !tbaa !721, !DIAssignID !792
    #dbg_assign(double %9, !774, !DIExpression(DW_OP_LLVM_fragment, 512, 64), !792, ptr %7, !DIExpression(), !784)
    #dbg_assign(ptr %0, !774, !DIExpression(DW_OP_LLVM_fragment, 576, 64), !793, ptr %3, !DIExpression(DW_OP_plus_uconst, 72), !784)
    #dbg_value(i32 0, !775, !DIExpression(), !794)
  %10 = icmp sgt i32 %1, 0, !dbg !795
  br i1 %10, label %11, label %46, !dbg !797

11:                                               ; preds = %2
  %12 = zext nneg i32 %1 to i64, !dbg !795
  %13 = icmp ult i32 %1, 4, !dbg !797
  br i1 %13, label %14, label %16, !dbg !797

14:                                               ; preds = %30, %11
  %15 = phi i64 [ 0, %11 ], [ %17, %30 ]
  br label %36, !dbg !797

16:                                               ; preds = %11
  %17 = and i64 %12, 2147483644, !dbg !797
  br label %18, !dbg !797

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %28, %18 ], !dbg !798
  %20 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !799
  %21 = getelementptr inbounds i8, ptr %20, i64 16, !dbg !799
  %22 = load <2 x double>, ptr %20, align 8, !dbg !799, !tbaa !49
  %23 = load <2 x double>, ptr %21, align 8, !dbg !799, !tbaa !49
  %24 = fadd <2 x double> %22, <double 1.000000e+00, double 1.000000e+00>, !dbg !800
  %25 = fadd <2 x double> %23, <double 1.000000e+00, double 1.000000e+00>, !dbg !800
  %26 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %19, !dbg !801
  %27 = getelementptr inbounds i8, ptr %26, i64 16, !dbg !802
  store <2 x double> %24, ptr %26, align 8, !dbg !802, !tbaa !49
  store <2 x double> %25, ptr %27, align 8, !dbg !802, !tbaa !49
  %28 = add nuw i64 %19, 4, !dbg !798
  %29 = icmp eq i64 %28, %17, !dbg !798
  br i1 %29, label %30, label %18, !dbg !798, !llvm.loop !803

30:                                               ; preds = %18
  %31 = icmp eq i64 %17, %12, !dbg !797
  br i1 %31, label %32, label %14, !dbg !797

32:                                               ; preds = %36, %30
    #dbg_value(i32 0, !778, !DIExpression(), !805)
    #dbg_value(double 0.000000e+00, !777, !DIExpression(), !784)
  br i1 %10, label %33, label %46, !dbg !806

33:                                               ; preds = %32
  %34 = shl nuw i32 %1, 1
  %35 = tail call i32 @llvm.smax.i32(i32 %34, i32 1), !dbg !806
  br label %51, !dbg !806

36:                                               ; preds = %14, %36
  %37 = phi i64 [ %42, %36 ], [ %15, %14 ]
    #dbg_value(i64 %37, !775, !DIExpression(), !794)
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !799
  %39 = load double, ptr %38, align 8, !dbg !799, !tbaa !49
  %40 = fadd double %39, 1.000000e+00, !dbg !800
  %41 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %37, !dbg !801
  store double %40, ptr %41, align 8, !dbg !802, !tbaa !49
  %42 = add nuw nsw i64 %37, 1, !dbg !798
    #dbg_value(i64 %42, !775, !DIExpression(), !794)
  %43 = icmp eq i64 %42, %12, !dbg !795
  br i1 %43, label %32, label %36, !dbg !797, !llvm.loop !807

44:                                               ; preds = %51
  %45 = load double, ptr %4, align 8, !dbg !808, !tbaa !716
  br label %46, !dbg !809

46:                                               ; preds = %2, %44, %32
  %47 = phi double [ %5, %32 ], [ %45, %44 ], [ %5, %2 ], !dbg !808
  %48 = phi double [ 0.000000e+00, %32 ], [ %67, %44 ], [ 0.000000e+00, %2 ], !dbg !784
  %49 = load double, ptr %7, align 8, !dbg !809, !tbaa !721
  %50 = tail call double @llvm.fmuladd.f64(double %49, double %47, double %48), !dbg !810
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %3) #12, !dbg !811
  ret double %50, !dbg !812

51:                                               ; preds = %33, %51
  %52 = phi i32 [ %68, %51 ], [ 0, %33 ]
  %53 = phi double [ %67, %51 ], [ 0.000000e+00, %33 ]
    #dbg_value(i32 %52, !778, !DIExpression(), !805)
    #dbg_value(double %53, !777, !DIExpression(), !784)
  %54 = urem i32 %52, %1, !dbg !813
  %55 = zext nneg i32 %54 to i64, !dbg !814
  %56 = getelementptr inbounds double, ptr %0, i64 %55, !dbg !814
  %57 = load double, ptr %56, align 8, !dbg !814, !tbaa !49
  %58 = fcmp ogt double %57, 1.000000e+00, !dbg !815
  %59 = getelementptr inbounds [6 x double], ptr %6, i64 0, i64 %55, !dbg !814
  %60 = and i32 %52, 1, !dbg !814
  %61 = icmp eq i32 %60, 0, !dbg !814
  %62 = select i1 %61, ptr %4, ptr %7, !dbg !814
  %63 = select i1 %58, ptr %59, ptr %62, !dbg !814
    #dbg_value(ptr %63, !780, !DIExpression(), !816)
  %64 = load double, ptr %63, align 8, !dbg !817, !tbaa !49
  %65 = fmul double %64, 5.000000e-01, !dbg !818
  %66 = tail call double @llvm.fmuladd.f64(double %65, double %9, double %53), !dbg !819
  store double %66, ptr %63, align 8, !dbg !820, !tbaa !49
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %5, double %53), !dbg !821
    #dbg_value(double %67, !777, !DIExpression(), !784)
  %68 = add nuw nsw i32 %52, 1, !dbg !822
    #dbg_value(i32 %68, !778, !DIExpression(), !805)
  %69 = icmp eq i32 %68, %35, !dbg !823
  br i1 %69, label %44, label %51, !dbg !806, !llvm.loop !824
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #11

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7, !8, !9, !10, !11, !12, !13}
!llvm.ident = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/member_arrays.c", directory: ".", checksumkind: CSK_MD5, checksum: "4c07a35403f45d83e8c86de5f9f97f2a")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !5, line: 18, baseType: !6)
!5 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !{i32 7, !"Dwarf Version", i32 5}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{i32 1, !"wchar_size", i32 4}
!10 = !{i32 8, !"PIC Level", i32 2}
!11 = !{i32 7, !"PIE Level", i32 2}
!12 = !{i32 7, !"uwtable", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "counted_values", scope: !1, file: !1, line: 17, type: !16, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21)
!16 = !DISubroutineType(types: !17)
!17 = !{!3, !18, !20}
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !34, !36, !37}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !15, file: !1, line: 17, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !15, file: !1, line: 17, type: !20)
!24 = !DILocalVariable(name: "c", scope: !15, file: !1, line: 18, type: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "counted", file: !1, line: 5, size: 704, elements: !26)
!26 = !{!27, !28, !32, !33}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !25, file: !1, line: 6, baseType: !20, size: 32)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !25, file: !1, line: 7, baseType: !29, size: 512, offset: 64)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 512, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 8)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !25, file: !1, line: 8, baseType: !3, size: 64, offset: 576)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !25, file: !1, line: 9, baseType: !18, size: 64, offset: 640)
!34 = !DILocalVariable(name: "i", scope: !35, file: !1, line: 19, type: !20)
!35 = distinct !DILexicalBlock(scope: !15, file: !1, line: 19, column: 3)
!36 = !DILocalVariable(name: "s", scope: !15, file: !1, line: 20, type: !3)
!37 = !DILocalVariable(name: "i", scope: !38, file: !1, line: 21, type: !20)
!38 = distinct !DILexicalBlock(scope: !15, file: !1, line: 21, column: 3)
!39 = distinct !DIAssignID()
!40 = !DILocation(line: 0, scope: !15)
!41 = !DILocation(line: 18, column: 3, scope: !15)
!42 = !DILocation(line: 18, column: 18, scope: !15)
!43 = distinct !DIAssignID()
!44 = distinct !DIAssignID()
!45 = !DILocation(line: 0, scope: !35)
!46 = !DILocation(line: 19, column: 21, scope: !47)
!47 = distinct !DILexicalBlock(scope: !35, file: !1, line: 19, column: 3)
!48 = !DILocation(line: 19, column: 3, scope: !35)
!49 = !{!50, !50, i64 0}
!50 = !{!"double", !51, i64 0}
!51 = !{!"omnipotent char", !52, i64 0}
!52 = !{!"Simple C/C++ TBAA"}
!53 = !DILocation(line: 19, column: 40, scope: !47)
!54 = !DILocation(line: 19, column: 45, scope: !47)
!55 = !DILocalVariable(name: "c", arg: 1, scope: !56, file: !1, line: 12, type: !59)
!56 = distinct !DISubprogram(name: "push", scope: !1, file: !1, line: 12, type: !57, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !60)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !59, !3}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!60 = !{!55, !61}
!61 = !DILocalVariable(name: "v", arg: 2, scope: !56, file: !1, line: 12, type: !3)
!62 = !DILocation(line: 0, scope: !56, inlinedAt: !63)
!63 = distinct !DILocation(line: 19, column: 31, scope: !47)
!64 = distinct !DIAssignID()
!65 = !DILocation(line: 13, column: 3, scope: !56, inlinedAt: !63)
!66 = !DILocation(line: 13, column: 25, scope: !56, inlinedAt: !63)
!67 = !DILocation(line: 14, column: 10, scope: !56, inlinedAt: !63)
!68 = !{!69, !50, i64 72}
!69 = !{!"counted", !70, i64 0, !51, i64 8, !50, i64 72, !71, i64 80}
!70 = !{!"int", !51, i64 0}
!71 = !{!"any pointer", !51, i64 0}
!72 = distinct !DIAssignID()
!73 = !DILocation(line: 0, scope: !38)
!74 = !DILocation(line: 21, column: 3, scope: !38)
!75 = !DILocation(line: 13, column: 21, scope: !56, inlinedAt: !63)
!76 = distinct !{!76, !48, !77, !78}
!77 = !DILocation(line: 19, column: 58, scope: !35)
!78 = !{!"llvm.loop.mustprogress"}
!79 = !DILocation(line: 21, column: 42, scope: !80)
!80 = distinct !DILexicalBlock(scope: !38, file: !1, line: 21, column: 3)
!81 = !DILocation(line: 21, column: 77, scope: !80)
!82 = !DILocation(line: 21, column: 56, scope: !80)
!83 = !DILocation(line: 21, column: 39, scope: !80)
!84 = !DILocation(line: 23, column: 1, scope: !15)
!85 = !DILocation(line: 22, column: 3, scope: !15)
!86 = !DILocation(line: 21, column: 33, scope: !80)
!87 = distinct !{!87, !74, !88, !78}
!88 = !DILocation(line: 21, column: 80, scope: !38)
!89 = distinct !DISubprogram(name: "ring_buffer", scope: !1, file: !1, line: 32, type: !16, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !90)
!90 = !{!91, !92, !93, !105, !106}
!91 = !DILocalVariable(name: "x", arg: 1, scope: !89, file: !1, line: 32, type: !18)
!92 = !DILocalVariable(name: "n", arg: 2, scope: !89, file: !1, line: 32, type: !20)
!93 = !DILocalVariable(name: "r", scope: !89, file: !1, line: 33, type: !94)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring", file: !1, line: 25, size: 448, elements: !95)
!95 = !{!96, !98, !99, !103}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !94, file: !1, line: 26, baseType: !97, size: 32)
!97 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !94, file: !1, line: 27, baseType: !3, size: 64, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "slots", scope: !94, file: !1, line: 28, baseType: !100, size: 256, offset: 128)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 256, elements: !101)
!101 = !{!102}
!102 = !DISubrange(count: 4)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "writes", scope: !94, file: !1, line: 29, baseType: !104, size: 64, offset: 384)
!104 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!105 = !DILocalVariable(name: "s", scope: !89, file: !1, line: 35, type: !3)
!106 = !DILocalVariable(name: "i", scope: !107, file: !1, line: 36, type: !20)
!107 = distinct !DILexicalBlock(scope: !89, file: !1, line: 36, column: 3)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 0, scope: !89)
!110 = !DILocation(line: 33, column: 3, scope: !89)
!111 = !DILocation(line: 34, column: 3, scope: !89)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 0, scope: !107)
!114 = !DILocation(line: 36, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !107, file: !1, line: 36, column: 3)
!116 = !DILocation(line: 36, column: 3, scope: !107)
!117 = !DILocation(line: 43, column: 14, scope: !89)
!118 = !DILocation(line: 43, column: 12, scope: !89)
!119 = !DILocation(line: 44, column: 1, scope: !89)
!120 = !DILocation(line: 43, column: 3, scope: !89)
!121 = !DILocation(line: 37, column: 31, scope: !122)
!122 = distinct !DILexicalBlock(scope: !115, file: !1, line: 36, column: 35)
!123 = !DILocation(line: 37, column: 27, scope: !122)
!124 = !DILocation(line: 37, column: 41, scope: !122)
!125 = !DILocation(line: 37, column: 36, scope: !122)
!126 = !DILocation(line: 37, column: 20, scope: !122)
!127 = !DILocation(line: 37, column: 5, scope: !122)
!128 = !DILocation(line: 37, column: 25, scope: !122)
!129 = !DILocation(line: 38, column: 36, scope: !122)
!130 = !DILocation(line: 38, column: 41, scope: !122)
!131 = !DILocation(line: 38, column: 20, scope: !122)
!132 = !DILocation(line: 36, column: 31, scope: !115)
!133 = !DILocation(line: 38, column: 76, scope: !122)
!134 = !DILocation(line: 38, column: 55, scope: !122)
!135 = !DILocation(line: 38, column: 53, scope: !122)
!136 = !DILocation(line: 38, column: 46, scope: !122)
!137 = distinct !DIAssignID()
!138 = distinct !DIAssignID()
!139 = !DILocation(line: 40, column: 13, scope: !122)
!140 = distinct !DIAssignID()
!141 = !DILocation(line: 41, column: 7, scope: !122)
!142 = distinct !{!142, !116, !143, !78}
!143 = !DILocation(line: 42, column: 3, scope: !107)
!144 = distinct !DISubprogram(name: "area_of_polygon", scope: !1, file: !1, line: 55, type: !16, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !145)
!145 = !{!146, !147, !148, !160, !162, !163, !165, !168}
!146 = !DILocalVariable(name: "x", arg: 1, scope: !144, file: !1, line: 55, type: !18)
!147 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !1, line: 55, type: !20)
!148 = !DILocalVariable(name: "p", scope: !144, file: !1, line: 56, type: !149)
!149 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "polygon", file: !1, line: 46, size: 1664, elements: !150)
!150 = !{!151, !152, !159}
!151 = !DIDerivedType(tag: DW_TAG_member, name: "corners", scope: !149, file: !1, line: 47, baseType: !20, size: 32)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "corner", scope: !149, file: !1, line: 51, baseType: !153, size: 1536, offset: 64)
!153 = !DICompositeType(tag: DW_TAG_array_type, baseType: !154, size: 1536, elements: !30)
!154 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !149, file: !1, line: 48, size: 192, elements: !155)
!155 = !{!156, !157, !158}
!156 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !154, file: !1, line: 49, baseType: !3, size: 64)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !154, file: !1, line: 49, baseType: !3, size: 64, offset: 64)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "marked", scope: !154, file: !1, line: 50, baseType: !20, size: 32, offset: 128)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "offset", scope: !149, file: !1, line: 52, baseType: !3, size: 64, offset: 1600)
!160 = !DILocalVariable(name: "i", scope: !161, file: !1, line: 57, type: !20)
!161 = distinct !DILexicalBlock(scope: !144, file: !1, line: 57, column: 3)
!162 = !DILocalVariable(name: "area", scope: !144, file: !1, line: 62, type: !3)
!163 = !DILocalVariable(name: "i", scope: !164, file: !1, line: 63, type: !20)
!164 = distinct !DILexicalBlock(scope: !144, file: !1, line: 63, column: 3)
!165 = !DILocalVariable(name: "j", scope: !166, file: !1, line: 64, type: !20)
!166 = distinct !DILexicalBlock(scope: !167, file: !1, line: 63, column: 39)
!167 = distinct !DILexicalBlock(scope: !164, file: !1, line: 63, column: 3)
!168 = !DILocalVariable(name: "term", scope: !166, file: !1, line: 65, type: !3)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 0, scope: !144)
!171 = !DILocation(line: 56, column: 3, scope: !144)
!172 = !DILocation(line: 56, column: 18, scope: !144)
!173 = distinct !DIAssignID()
!174 = !DILocation(line: 56, column: 36, scope: !144)
!175 = distinct !DIAssignID()
!176 = !DILocation(line: 56, column: 51, scope: !144)
!177 = distinct !DIAssignID()
!178 = !DILocation(line: 0, scope: !161)
!179 = !DILocation(line: 57, column: 21, scope: !180)
!180 = distinct !DILexicalBlock(scope: !161, file: !1, line: 57, column: 3)
!181 = !DILocation(line: 57, column: 3, scope: !161)
!182 = !DILocation(line: 58, column: 25, scope: !183)
!183 = distinct !DILexicalBlock(scope: !180, file: !1, line: 57, column: 39)
!184 = !DILocation(line: 58, column: 21, scope: !183)
!185 = !DILocation(line: 58, column: 30, scope: !183)
!186 = !DILocation(line: 58, column: 5, scope: !183)
!187 = !DILocation(line: 58, column: 19, scope: !183)
!188 = !{!189, !50, i64 0}
!189 = !{!"", !50, i64 0, !50, i64 8, !70, i64 16}
!190 = !DILocation(line: 59, column: 29, scope: !183)
!191 = !DILocation(line: 59, column: 21, scope: !183)
!192 = !DILocation(line: 59, column: 34, scope: !183)
!193 = !DILocation(line: 59, column: 17, scope: !183)
!194 = !DILocation(line: 59, column: 19, scope: !183)
!195 = !{!189, !50, i64 8}
!196 = !DILocation(line: 60, column: 28, scope: !183)
!197 = !DILocation(line: 60, column: 17, scope: !183)
!198 = !DILocation(line: 60, column: 24, scope: !183)
!199 = !{!189, !70, i64 16}
!200 = !DILocation(line: 63, column: 3, scope: !164)
!201 = !DILocation(line: 0, scope: !164)
!202 = !DILocation(line: 63, column: 21, scope: !167)
!203 = !DILocation(line: 57, column: 35, scope: !180)
!204 = distinct !{!204, !181, !205, !78}
!205 = !DILocation(line: 61, column: 3, scope: !161)
!206 = !DILocation(line: 68, column: 15, scope: !144)
!207 = !DILocation(line: 69, column: 1, scope: !144)
!208 = !DILocation(line: 68, column: 3, scope: !144)
!209 = !DILocation(line: 64, column: 16, scope: !166)
!210 = !DILocation(line: 64, column: 21, scope: !166)
!211 = !DILocation(line: 0, scope: !166)
!212 = !DILocation(line: 65, column: 19, scope: !166)
!213 = !DILocation(line: 65, column: 31, scope: !166)
!214 = !DILocation(line: 65, column: 35, scope: !166)
!215 = !DILocation(line: 65, column: 47, scope: !166)
!216 = !DILocation(line: 65, column: 63, scope: !166)
!217 = !DILocation(line: 65, column: 79, scope: !166)
!218 = !DILocation(line: 65, column: 49, scope: !166)
!219 = !DILocation(line: 66, column: 25, scope: !166)
!220 = !DILocation(line: 66, column: 13, scope: !166)
!221 = !DILocation(line: 66, column: 10, scope: !166)
!222 = distinct !{!222, !200, !223, !78}
!223 = !DILocation(line: 67, column: 3, scope: !164)
!224 = distinct !DISubprogram(name: "grid_relaxed", scope: !1, file: !1, line: 83, type: !16, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !225)
!225 = !{!226, !227, !228, !229, !239, !241}
!226 = !DILocalVariable(name: "x", arg: 1, scope: !224, file: !1, line: 83, type: !18)
!227 = !DILocalVariable(name: "n", arg: 2, scope: !224, file: !1, line: 83, type: !20)
!228 = !DILocalVariable(name: "scale", scope: !224, file: !1, line: 84, type: !3)
!229 = !DILocalVariable(name: "g", scope: !224, file: !1, line: 85, type: !230)
!230 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "grid", file: !1, line: 71, size: 1152, elements: !231)
!231 = !{!232, !233, !234, !237}
!232 = !DIDerivedType(tag: DW_TAG_member, name: "rows", scope: !230, file: !1, line: 72, baseType: !20, size: 32)
!233 = !DIDerivedType(tag: DW_TAG_member, name: "columns", scope: !230, file: !1, line: 72, baseType: !20, size: 32, offset: 32)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "cells", scope: !230, file: !1, line: 73, baseType: !235, size: 1024, offset: 64)
!235 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 1024, elements: !236)
!236 = !{!102, !102}
!237 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !230, file: !1, line: 74, baseType: !238, size: 64, offset: 1088)
!238 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!239 = !DILocalVariable(name: "i", scope: !240, file: !1, line: 86, type: !20)
!240 = distinct !DILexicalBlock(scope: !224, file: !1, line: 86, column: 3)
!241 = !DILocalVariable(name: "j", scope: !242, file: !1, line: 87, type: !20)
!242 = distinct !DILexicalBlock(scope: !243, file: !1, line: 87, column: 5)
!243 = distinct !DILexicalBlock(scope: !240, file: !1, line: 86, column: 3)
!244 = distinct !DIAssignID()
!245 = !DILocation(line: 0, scope: !224)
!246 = distinct !DIAssignID()
!247 = !DILocation(line: 84, column: 3, scope: !224)
!248 = !DILocation(line: 84, column: 18, scope: !224)
!249 = !DILocation(line: 84, column: 25, scope: !224)
!250 = !DILocation(line: 84, column: 23, scope: !224)
!251 = !DILocation(line: 84, column: 10, scope: !224)
!252 = distinct !DIAssignID()
!253 = !DILocation(line: 85, column: 3, scope: !224)
!254 = !DILocation(line: 85, column: 15, scope: !224)
!255 = distinct !DIAssignID()
!256 = distinct !DIAssignID()
!257 = distinct !DIAssignID()
!258 = !DILocation(line: 85, column: 19, scope: !224)
!259 = !{!260, !70, i64 0}
!260 = !{!"grid", !70, i64 0, !70, i64 4, !51, i64 8, !71, i64 136}
!261 = distinct !DIAssignID()
!262 = !{!260, !70, i64 4}
!263 = distinct !DIAssignID()
!264 = !{!260, !71, i64 136}
!265 = distinct !DIAssignID()
!266 = !DILocation(line: 0, scope: !240)
!267 = !DILocation(line: 86, column: 21, scope: !243)
!268 = !DILocation(line: 86, column: 3, scope: !240)
!269 = !DILocation(line: 0, scope: !242)
!270 = !DILocation(line: 87, column: 5, scope: !242)
!271 = !DILocation(line: 87, column: 59, scope: !272)
!272 = distinct !DILexicalBlock(scope: !242, file: !1, line: 87, column: 5)
!273 = !DILocation(line: 87, column: 56, scope: !272)
!274 = !DILocation(line: 87, column: 54, scope: !272)
!275 = !DILocation(line: 87, column: 33, scope: !272)
!276 = !DILocation(line: 87, column: 47, scope: !272)
!277 = distinct !{!277, !270, !278, !78, !279, !280}
!278 = !DILocation(line: 87, column: 62, scope: !242)
!279 = !{!"llvm.loop.isvectorized", i32 1}
!280 = !{!"llvm.loop.unroll.runtime.disable"}
!281 = !DILocation(line: 88, column: 3, scope: !224)
!282 = !DILocation(line: 89, column: 3, scope: !224)
!283 = !DILocation(line: 90, column: 13, scope: !224)
!284 = !DILocation(line: 90, column: 21, scope: !224)
!285 = !DILocation(line: 90, column: 11, scope: !224)
!286 = !DILocation(line: 90, column: 9, scope: !224)
!287 = distinct !DIAssignID()
!288 = !DILocation(line: 91, column: 3, scope: !224)
!289 = !DILocation(line: 92, column: 10, scope: !224)
!290 = !DILocation(line: 92, column: 32, scope: !224)
!291 = !DILocation(line: 93, column: 1, scope: !224)
!292 = !DILocation(line: 92, column: 3, scope: !224)
!293 = !DILocation(line: 86, column: 27, scope: !243)
!294 = distinct !{!294, !268, !295, !78}
!295 = !DILocation(line: 87, column: 62, scope: !240)
!296 = !DILocation(line: 87, column: 23, scope: !272)
!297 = distinct !{!297, !270, !278, !78, !280, !279}
!298 = distinct !DISubprogram(name: "relax", scope: !1, file: !1, line: 77, type: !299, scopeLine: 77, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !302)
!299 = !DISubroutineType(types: !300)
!300 = !{null, !301}
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !230, size: 64)
!302 = !{!303, !304, !306}
!303 = !DILocalVariable(name: "g", arg: 1, scope: !298, file: !1, line: 77, type: !301)
!304 = !DILocalVariable(name: "i", scope: !305, file: !1, line: 78, type: !20)
!305 = distinct !DILexicalBlock(scope: !298, file: !1, line: 78, column: 3)
!306 = !DILocalVariable(name: "j", scope: !307, file: !1, line: 79, type: !20)
!307 = distinct !DILexicalBlock(scope: !308, file: !1, line: 79, column: 5)
!308 = distinct !DILexicalBlock(scope: !305, file: !1, line: 78, column: 3)
!309 = !DILocation(line: 0, scope: !298)
!310 = !DILocation(line: 0, scope: !305)
!311 = !DILocation(line: 78, column: 21, scope: !308)
!312 = !DILocation(line: 78, column: 3, scope: !305)
!313 = !DILocation(line: 0, scope: !307)
!314 = !DILocation(line: 79, column: 5, scope: !307)
!315 = !DILocation(line: 80, column: 52, scope: !316)
!316 = distinct !DILexicalBlock(scope: !307, file: !1, line: 79, column: 5)
!317 = !DILocation(line: 81, column: 1, scope: !298)
!318 = !DILocation(line: 80, column: 31, scope: !316)
!319 = !DILocation(line: 80, column: 50, scope: !316)
!320 = !DILocation(line: 80, column: 28, scope: !316)
!321 = !DILocation(line: 80, column: 74, scope: !316)
!322 = !DILocation(line: 80, column: 91, scope: !316)
!323 = !DILocation(line: 80, column: 89, scope: !316)
!324 = !DILocation(line: 80, column: 22, scope: !316)
!325 = !DILocation(line: 78, column: 33, scope: !308)
!326 = distinct !{!326, !312, !327, !78}
!327 = !DILocation(line: 80, column: 95, scope: !305)
!328 = !DILocation(line: 79, column: 38, scope: !316)
!329 = distinct !{!329, !314, !330, !78}
!330 = !DILocation(line: 80, column: 95, scope: !307)
!331 = distinct !DISubprogram(name: "flexible_member", scope: !1, file: !1, line: 101, type: !16, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !332)
!332 = !{!333, !334, !335, !345, !347, !348}
!333 = !DILocalVariable(name: "x", arg: 1, scope: !331, file: !1, line: 101, type: !18)
!334 = !DILocalVariable(name: "n", arg: 2, scope: !331, file: !1, line: 101, type: !20)
!335 = !DILocalVariable(name: "t", scope: !331, file: !1, line: 102, type: !336)
!336 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !337, size: 64)
!337 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tail", file: !1, line: 95, size: 128, elements: !338)
!338 = !{!339, !340, !341}
!339 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !337, file: !1, line: 96, baseType: !104, size: 64)
!340 = !DIDerivedType(tag: DW_TAG_member, name: "extra", scope: !337, file: !1, line: 97, baseType: !238, size: 64, offset: 64)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !337, file: !1, line: 98, baseType: !342, offset: 128)
!342 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, elements: !343)
!343 = !{!344}
!344 = !DISubrange(count: -1)
!345 = !DILocalVariable(name: "i", scope: !346, file: !1, line: 106, type: !20)
!346 = distinct !DILexicalBlock(scope: !331, file: !1, line: 106, column: 3)
!347 = !DILocalVariable(name: "s", scope: !331, file: !1, line: 107, type: !3)
!348 = !DILocalVariable(name: "i", scope: !349, file: !1, line: 108, type: !104)
!349 = distinct !DILexicalBlock(scope: !331, file: !1, line: 108, column: 3)
!350 = !DILocation(line: 0, scope: !331)
!351 = !DILocation(line: 102, column: 39, scope: !331)
!352 = !DILocation(line: 102, column: 49, scope: !331)
!353 = !DILocation(line: 102, column: 37, scope: !331)
!354 = !DILocation(line: 102, column: 20, scope: !331)
!355 = !DILocation(line: 105, column: 15, scope: !331)
!356 = !DILocation(line: 0, scope: !346)
!357 = !DILocation(line: 106, column: 21, scope: !358)
!358 = distinct !DILexicalBlock(scope: !346, file: !1, line: 106, column: 3)
!359 = !DILocation(line: 106, column: 3, scope: !346)
!360 = !DILocation(line: 106, column: 27, scope: !358)
!361 = !DILocation(line: 106, column: 46, scope: !358)
!362 = !DILocation(line: 106, column: 51, scope: !358)
!363 = !DILocation(line: 106, column: 31, scope: !358)
!364 = !DILocation(line: 106, column: 44, scope: !358)
!365 = distinct !{!365, !359, !366, !78, !279, !280}
!366 = !DILocation(line: 106, column: 57, scope: !346)
!367 = !DILocation(line: 0, scope: !349)
!368 = !DILocation(line: 108, column: 3, scope: !349)
!369 = distinct !{!369, !359, !366, !78, !280, !279}
!370 = !DILocation(line: 108, column: 45, scope: !371)
!371 = distinct !DILexicalBlock(scope: !349, file: !1, line: 108, column: 3)
!372 = !DILocation(line: 108, column: 84, scope: !371)
!373 = !DILocation(line: 108, column: 60, scope: !371)
!374 = !DILocation(line: 108, column: 42, scope: !371)
!375 = !DILocation(line: 109, column: 5, scope: !331)
!376 = !DILocation(line: 111, column: 3, scope: !331)
!377 = !DILocation(line: 112, column: 3, scope: !331)
!378 = !DILocation(line: 108, column: 36, scope: !371)
!379 = distinct !{!379, !368, !380, !78}
!380 = !DILocation(line: 108, column: 87, scope: !349)
!381 = !DISubprogram(name: "malloc", scope: !382, file: !382, line: 553, type: !383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!382 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!383 = !DISubroutineType(types: !384)
!384 = !{!385, !4}
!385 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!386 = !DISubprogram(name: "free", scope: !382, file: !382, line: 568, type: !387, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!387 = !DISubroutineType(types: !388)
!388 = !{null, !385}
!389 = distinct !DISubprogram(name: "element_and_neighbours", scope: !1, file: !1, line: 117, type: !16, scopeLine: 117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !390)
!390 = !{!391, !392, !393, !403, !405, !407, !408}
!391 = !DILocalVariable(name: "x", arg: 1, scope: !389, file: !1, line: 117, type: !18)
!392 = !DILocalVariable(name: "n", arg: 2, scope: !389, file: !1, line: 117, type: !20)
!393 = !DILocalVariable(name: "s", scope: !389, file: !1, line: 123, type: !394)
!394 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !389, file: !1, line: 118, size: 576, elements: !395)
!395 = !{!396, !397, !401, !402}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !394, file: !1, line: 119, baseType: !20, size: 32)
!397 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !394, file: !1, line: 120, baseType: !398, size: 384, offset: 64)
!398 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 384, elements: !399)
!399 = !{!400}
!400 = !DISubrange(count: 6)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !394, file: !1, line: 121, baseType: !20, size: 32, offset: 448)
!402 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !394, file: !1, line: 122, baseType: !3, size: 64, offset: 512)
!403 = !DILocalVariable(name: "i", scope: !404, file: !1, line: 124, type: !20)
!404 = distinct !DILexicalBlock(scope: !389, file: !1, line: 124, column: 3)
!405 = !DILocalVariable(name: "i", scope: !406, file: !1, line: 125, type: !20)
!406 = distinct !DILexicalBlock(scope: !389, file: !1, line: 125, column: 3)
!407 = !DILocalVariable(name: "sum", scope: !389, file: !1, line: 126, type: !3)
!408 = !DILocalVariable(name: "i", scope: !409, file: !1, line: 127, type: !20)
!409 = distinct !DILexicalBlock(scope: !389, file: !1, line: 127, column: 3)
!410 = distinct !DIAssignID()
!411 = !DILocation(line: 0, scope: !389)
!412 = !DILocation(line: 118, column: 3, scope: !389)
!413 = !DILocation(line: 123, column: 5, scope: !389)
!414 = distinct !DIAssignID()
!415 = distinct !DIAssignID()
!416 = !DILocation(line: 123, column: 9, scope: !389)
!417 = !{!418, !70, i64 0}
!418 = !{!"", !70, i64 0, !51, i64 8, !70, i64 56, !50, i64 64}
!419 = distinct !DIAssignID()
!420 = !{!418, !70, i64 56}
!421 = distinct !DIAssignID()
!422 = !DILocation(line: 123, column: 38, scope: !389)
!423 = !{!418, !50, i64 64}
!424 = distinct !DIAssignID()
!425 = !DILocation(line: 0, scope: !404)
!426 = !DILocation(line: 124, column: 21, scope: !427)
!427 = distinct !DILexicalBlock(scope: !404, file: !1, line: 124, column: 3)
!428 = !DILocation(line: 124, column: 3, scope: !404)
!429 = !DILocation(line: 0, scope: !406)
!430 = !DILocation(line: 126, column: 18, scope: !389)
!431 = !DILocation(line: 0, scope: !409)
!432 = !DILocation(line: 127, column: 3, scope: !409)
!433 = !DILocation(line: 124, column: 27, scope: !427)
!434 = !DILocation(line: 124, column: 40, scope: !427)
!435 = !DILocation(line: 124, column: 45, scope: !427)
!436 = !DILocation(line: 124, column: 31, scope: !427)
!437 = !DILocation(line: 124, column: 38, scope: !427)
!438 = distinct !{!438, !428, !439, !78, !279, !280}
!439 = !DILocation(line: 124, column: 49, scope: !404)
!440 = !DILocation(line: 125, column: 21, scope: !441)
!441 = distinct !DILexicalBlock(scope: !406, file: !1, line: 125, column: 3)
!442 = !DILocation(line: 125, column: 3, scope: !406)
!443 = distinct !{!443, !428, !439, !78, !280, !279}
!444 = !DILocation(line: 125, column: 47, scope: !441)
!445 = !DILocation(line: 125, column: 39, scope: !441)
!446 = !DILocation(line: 125, column: 35, scope: !441)
!447 = !DILocation(line: 125, column: 25, scope: !441)
!448 = !DILocation(line: 125, column: 29, scope: !441)
!449 = distinct !{!449, !442, !450, !78}
!450 = !DILocation(line: 125, column: 53, scope: !406)
!451 = !DILocation(line: 127, column: 38, scope: !452)
!452 = distinct !DILexicalBlock(scope: !409, file: !1, line: 127, column: 3)
!453 = !DILocation(line: 127, column: 47, scope: !452)
!454 = !DILocation(line: 127, column: 35, scope: !452)
!455 = !DILocation(line: 127, column: 27, scope: !452)
!456 = distinct !{!456, !457}
!457 = !{!"llvm.loop.unroll.disable"}
!458 = !DILocation(line: 128, column: 14, scope: !389)
!459 = !DILocation(line: 129, column: 1, scope: !389)
!460 = !DILocation(line: 128, column: 3, scope: !389)
!461 = distinct !{!461, !432, !462, !78}
!462 = !DILocation(line: 127, column: 57, scope: !409)
!463 = distinct !DISubprogram(name: "smooth", scope: !1, file: !1, line: 115, type: !464, scopeLine: 115, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !466)
!464 = !DISubroutineType(types: !465)
!465 = !{null, !238}
!466 = !{!467}
!467 = !DILocalVariable(name: "at", arg: 1, scope: !463, file: !1, line: 115, type: !238)
!468 = !DILocation(line: 0, scope: !463)
!469 = !DILocation(line: 115, column: 75, scope: !463)
!470 = !DILocation(line: 115, column: 84, scope: !463)
!471 = !DILocation(line: 115, column: 82, scope: !463)
!472 = !DILocation(line: 115, column: 72, scope: !463)
!473 = !DILocation(line: 115, column: 93, scope: !463)
!474 = !DILocation(line: 115, column: 91, scope: !463)
!475 = !DILocation(line: 115, column: 66, scope: !463)
!476 = !DILocation(line: 115, column: 100, scope: !463)
!477 = distinct !DISubprogram(name: "layers_of_neurons", scope: !1, file: !1, line: 137, type: !16, scopeLine: 137, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !478)
!478 = !{!479, !480, !481, !493, !495, !499, !500, !502, !506, !509}
!479 = !DILocalVariable(name: "x", arg: 1, scope: !477, file: !1, line: 137, type: !18)
!480 = !DILocalVariable(name: "n", arg: 2, scope: !477, file: !1, line: 137, type: !20)
!481 = !DILocalVariable(name: "layer", scope: !477, file: !1, line: 138, type: !482)
!482 = !DICompositeType(tag: DW_TAG_array_type, baseType: !483, size: 1600, elements: !491)
!483 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "neuron", file: !1, line: 131, size: 320, elements: !484)
!484 = !{!485, !486, !490}
!485 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !483, file: !1, line: 132, baseType: !20, size: 32)
!486 = !DIDerivedType(tag: DW_TAG_member, name: "weights", scope: !483, file: !1, line: 133, baseType: !487, size: 192, offset: 64)
!487 = !DICompositeType(tag: DW_TAG_array_type, baseType: !3, size: 192, elements: !488)
!488 = !{!489}
!489 = !DISubrange(count: 3)
!490 = !DIDerivedType(tag: DW_TAG_member, name: "bias", scope: !483, file: !1, line: 134, baseType: !3, size: 64, offset: 256)
!491 = !{!492}
!492 = !DISubrange(count: 5)
!493 = !DILocalVariable(name: "i", scope: !494, file: !1, line: 139, type: !20)
!494 = distinct !DILexicalBlock(scope: !477, file: !1, line: 139, column: 3)
!495 = !DILocalVariable(name: "k", scope: !496, file: !1, line: 141, type: !20)
!496 = distinct !DILexicalBlock(scope: !497, file: !1, line: 141, column: 5)
!497 = distinct !DILexicalBlock(scope: !498, file: !1, line: 139, column: 31)
!498 = distinct !DILexicalBlock(scope: !494, file: !1, line: 139, column: 3)
!499 = !DILocalVariable(name: "state", scope: !477, file: !1, line: 144, type: !487)
!500 = !DILocalVariable(name: "round", scope: !501, file: !1, line: 145, type: !20)
!501 = distinct !DILexicalBlock(scope: !477, file: !1, line: 145, column: 3)
!502 = !DILocalVariable(name: "i", scope: !503, file: !1, line: 146, type: !20)
!503 = distinct !DILexicalBlock(scope: !504, file: !1, line: 146, column: 5)
!504 = distinct !DILexicalBlock(scope: !505, file: !1, line: 145, column: 43)
!505 = distinct !DILexicalBlock(scope: !501, file: !1, line: 145, column: 3)
!506 = !DILocalVariable(name: "sum", scope: !507, file: !1, line: 147, type: !3)
!507 = distinct !DILexicalBlock(scope: !508, file: !1, line: 146, column: 33)
!508 = distinct !DILexicalBlock(scope: !503, file: !1, line: 146, column: 5)
!509 = !DILocalVariable(name: "k", scope: !510, file: !1, line: 148, type: !20)
!510 = distinct !DILexicalBlock(scope: !507, file: !1, line: 148, column: 7)
!511 = distinct !DIAssignID()
!512 = !DILocation(line: 0, scope: !477)
!513 = distinct !DIAssignID()
!514 = !DILocation(line: 138, column: 3, scope: !477)
!515 = !DILocation(line: 0, scope: !494)
!516 = !DILocation(line: 139, column: 21, scope: !498)
!517 = !DILocation(line: 139, column: 3, scope: !494)
!518 = !DILocation(line: 144, column: 3, scope: !477)
!519 = distinct !DIAssignID()
!520 = !DILocation(line: 144, column: 21, scope: !477)
!521 = !DILocation(line: 144, column: 22, scope: !477)
!522 = distinct !DIAssignID()
!523 = !DILocation(line: 0, scope: !501)
!524 = !DILocation(line: 0, scope: !503)
!525 = !DILocation(line: 146, column: 5, scope: !503)
!526 = !DILocation(line: 140, column: 23, scope: !497)
!527 = !DILocation(line: 140, column: 5, scope: !497)
!528 = !DILocation(line: 140, column: 19, scope: !497)
!529 = !{!530, !70, i64 0}
!530 = !{!"neuron", !70, i64 0, !51, i64 8, !50, i64 32}
!531 = !DILocation(line: 0, scope: !496)
!532 = !DILocation(line: 141, column: 55, scope: !533)
!533 = distinct !DILexicalBlock(scope: !496, file: !1, line: 141, column: 5)
!534 = !DILocation(line: 141, column: 53, scope: !533)
!535 = !DILocation(line: 141, column: 60, scope: !533)
!536 = !DILocation(line: 141, column: 65, scope: !533)
!537 = !DILocation(line: 141, column: 33, scope: !533)
!538 = !DILocation(line: 141, column: 70, scope: !533)
!539 = !DILocation(line: 142, column: 26, scope: !497)
!540 = !DILocation(line: 142, column: 14, scope: !497)
!541 = !DILocation(line: 142, column: 19, scope: !497)
!542 = !{!530, !50, i64 32}
!543 = distinct !{!543, !517, !544, !78}
!544 = !DILocation(line: 143, column: 3, scope: !494)
!545 = !DILocation(line: 146, column: 23, scope: !508)
!546 = !DILocation(line: 147, column: 20, scope: !507)
!547 = !DILocation(line: 147, column: 29, scope: !507)
!548 = !DILocation(line: 0, scope: !507)
!549 = !DILocation(line: 0, scope: !510)
!550 = !DILocation(line: 148, column: 42, scope: !551)
!551 = distinct !DILexicalBlock(scope: !510, file: !1, line: 148, column: 7)
!552 = !DILocation(line: 148, column: 64, scope: !551)
!553 = !DILocation(line: 148, column: 39, scope: !551)
!554 = !DILocation(line: 149, column: 31, scope: !507)
!555 = !DILocation(line: 149, column: 22, scope: !507)
!556 = !DILocation(line: 149, column: 15, scope: !507)
!557 = !DILocation(line: 149, column: 7, scope: !507)
!558 = !DILocation(line: 149, column: 20, scope: !507)
!559 = !DILocation(line: 150, column: 11, scope: !507)
!560 = !DILocation(line: 150, column: 56, scope: !561)
!561 = distinct !DILexicalBlock(scope: !507, file: !1, line: 150, column: 11)
!562 = !DILocation(line: 150, column: 26, scope: !561)
!563 = !DILocation(line: 150, column: 50, scope: !561)
!564 = !DILocation(line: 146, column: 29, scope: !508)
!565 = distinct !{!565, !525, !566, !78}
!566 = !DILocation(line: 151, column: 5, scope: !503)
!567 = !DILocation(line: 153, column: 10, scope: !477)
!568 = !DILocation(line: 153, column: 21, scope: !477)
!569 = !DILocation(line: 153, column: 32, scope: !477)
!570 = !DILocation(line: 153, column: 19, scope: !477)
!571 = !DILocation(line: 154, column: 1, scope: !477)
!572 = !DILocation(line: 153, column: 3, scope: !477)
!573 = distinct !DISubprogram(name: "one_of_two_arrays", scope: !1, file: !1, line: 156, type: !16, scopeLine: 156, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !574)
!574 = !{!575, !576, !577, !582, !583, !585, !588, !589}
!575 = !DILocalVariable(name: "x", arg: 1, scope: !573, file: !1, line: 156, type: !18)
!576 = !DILocalVariable(name: "n", arg: 2, scope: !573, file: !1, line: 156, type: !20)
!577 = !DILocalVariable(name: "a", scope: !573, file: !1, line: 160, type: !578)
!578 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !573, file: !1, line: 157, size: 320, elements: !579)
!579 = !{!580, !581}
!580 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !578, file: !1, line: 158, baseType: !100, size: 256)
!581 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !578, file: !1, line: 159, baseType: !20, size: 32, offset: 256)
!582 = !DILocalVariable(name: "b", scope: !573, file: !1, line: 160, type: !578)
!583 = !DILocalVariable(name: "i", scope: !584, file: !1, line: 161, type: !20)
!584 = distinct !DILexicalBlock(scope: !573, file: !1, line: 161, column: 3)
!585 = !DILocalVariable(name: "slot", scope: !586, file: !1, line: 162, type: !238)
!586 = distinct !DILexicalBlock(scope: !587, file: !1, line: 161, column: 31)
!587 = distinct !DILexicalBlock(scope: !584, file: !1, line: 161, column: 3)
!588 = !DILocalVariable(name: "s", scope: !573, file: !1, line: 166, type: !3)
!589 = !DILocalVariable(name: "i", scope: !590, file: !1, line: 167, type: !20)
!590 = distinct !DILexicalBlock(scope: !573, file: !1, line: 167, column: 3)
!591 = distinct !DIAssignID()
!592 = !DILocation(line: 0, scope: !573)
!593 = distinct !DIAssignID()
!594 = !DILocation(line: 157, column: 3, scope: !573)
!595 = !DILocation(line: 160, column: 5, scope: !573)
!596 = distinct !DIAssignID()
!597 = !DILocation(line: 160, column: 22, scope: !573)
!598 = distinct !DIAssignID()
!599 = distinct !DIAssignID()
!600 = !DILocation(line: 0, scope: !584)
!601 = !DILocation(line: 161, column: 21, scope: !587)
!602 = !DILocation(line: 161, column: 3, scope: !584)
!603 = !DILocation(line: 162, column: 20, scope: !586)
!604 = !DILocation(line: 162, column: 25, scope: !586)
!605 = !DILocation(line: 0, scope: !586)
!606 = !DILocation(line: 163, column: 18, scope: !586)
!607 = !DILocation(line: 163, column: 11, scope: !586)
!608 = !DILocation(line: 164, column: 11, scope: !586)
!609 = !DILocation(line: 164, column: 5, scope: !586)
!610 = !DILocation(line: 164, column: 46, scope: !586)
!611 = !DILocation(line: 167, column: 3, scope: !590)
!612 = !DILocation(line: 0, scope: !590)
!613 = !DILocation(line: 161, column: 27, scope: !587)
!614 = distinct !{!614, !602, !615, !78}
!615 = !DILocation(line: 165, column: 3, scope: !584)
!616 = !DILocation(line: 167, column: 36, scope: !617)
!617 = distinct !DILexicalBlock(scope: !590, file: !1, line: 167, column: 3)
!618 = !DILocation(line: 167, column: 43, scope: !617)
!619 = !DILocation(line: 167, column: 54, scope: !617)
!620 = !DILocation(line: 167, column: 33, scope: !617)
!621 = !DILocation(line: 167, column: 27, scope: !617)
!622 = distinct !{!622, !457}
!623 = !DILocation(line: 169, column: 1, scope: !573)
!624 = !DILocation(line: 168, column: 3, scope: !573)
!625 = distinct !{!625, !611, !626, !78}
!626 = !DILocation(line: 167, column: 59, scope: !590)
!627 = distinct !DISubprogram(name: "copied_structures", scope: !1, file: !1, line: 171, type: !16, scopeLine: 171, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !628)
!628 = !{!629, !630, !631, !632, !634, !635, !636}
!629 = !DILocalVariable(name: "x", arg: 1, scope: !627, file: !1, line: 171, type: !18)
!630 = !DILocalVariable(name: "n", arg: 2, scope: !627, file: !1, line: 171, type: !20)
!631 = !DILocalVariable(name: "c", scope: !627, file: !1, line: 172, type: !25)
!632 = !DILocalVariable(name: "i", scope: !633, file: !1, line: 173, type: !20)
!633 = distinct !DILexicalBlock(scope: !627, file: !1, line: 173, column: 3)
!634 = !DILocalVariable(name: "d", scope: !627, file: !1, line: 174, type: !25)
!635 = !DILocalVariable(name: "s", scope: !627, file: !1, line: 179, type: !3)
!636 = !DILocalVariable(name: "i", scope: !637, file: !1, line: 180, type: !20)
!637 = distinct !DILexicalBlock(scope: !627, file: !1, line: 180, column: 3)
!638 = distinct !DIAssignID()
!639 = !DILocation(line: 0, scope: !627)
!640 = distinct !DIAssignID()
!641 = distinct !DIAssignID()
!642 = !DILocation(line: 172, column: 3, scope: !627)
!643 = !DILocation(line: 172, column: 18, scope: !627)
!644 = distinct !DIAssignID()
!645 = distinct !DIAssignID()
!646 = !DILocation(line: 172, column: 22, scope: !627)
!647 = !{!69, !71, i64 80}
!648 = distinct !DIAssignID()
!649 = !DILocation(line: 0, scope: !633)
!650 = !DILocation(line: 173, column: 21, scope: !651)
!651 = distinct !DILexicalBlock(scope: !633, file: !1, line: 173, column: 3)
!652 = !DILocation(line: 173, column: 3, scope: !633)
!653 = !DILocation(line: 173, column: 40, scope: !651)
!654 = !DILocation(line: 173, column: 45, scope: !651)
!655 = !DILocation(line: 0, scope: !56, inlinedAt: !656)
!656 = distinct !DILocation(line: 173, column: 31, scope: !651)
!657 = distinct !DIAssignID()
!658 = !DILocation(line: 13, column: 3, scope: !56, inlinedAt: !656)
!659 = !DILocation(line: 13, column: 25, scope: !56, inlinedAt: !656)
!660 = !DILocation(line: 14, column: 10, scope: !56, inlinedAt: !656)
!661 = distinct !DIAssignID()
!662 = !DILocation(line: 174, column: 3, scope: !627)
!663 = !DILocation(line: 175, column: 3, scope: !627)
!664 = distinct !DIAssignID()
!665 = distinct !DIAssignID()
!666 = !DILocation(line: 176, column: 14, scope: !627)
!667 = !DILocation(line: 176, column: 3, scope: !627)
!668 = !DILocation(line: 176, column: 19, scope: !627)
!669 = !DILocation(line: 177, column: 38, scope: !627)
!670 = !DILocation(line: 177, column: 48, scope: !627)
!671 = !DILocation(line: 177, column: 3, scope: !627)
!672 = !DILocation(line: 178, column: 3, scope: !627)
!673 = distinct !DIAssignID()
!674 = !DILocation(line: 179, column: 16, scope: !627)
!675 = !DILocation(line: 179, column: 24, scope: !627)
!676 = !DILocation(line: 179, column: 22, scope: !627)
!677 = !DILocation(line: 0, scope: !637)
!678 = !DILocation(line: 180, column: 36, scope: !679)
!679 = distinct !DILexicalBlock(scope: !637, file: !1, line: 180, column: 3)
!680 = !DILocation(line: 180, column: 53, scope: !679)
!681 = !DILocation(line: 180, column: 51, scope: !679)
!682 = !DILocation(line: 13, column: 21, scope: !56, inlinedAt: !656)
!683 = distinct !{!683, !652, !684, !78}
!684 = !DILocation(line: 173, column: 51, scope: !633)
!685 = !DILocation(line: 180, column: 63, scope: !679)
!686 = !DILocation(line: 180, column: 67, scope: !679)
!687 = !DILocation(line: 179, column: 20, scope: !627)
!688 = !DILocation(line: 180, column: 33, scope: !679)
!689 = !DILocation(line: 182, column: 1, scope: !627)
!690 = !DILocation(line: 181, column: 3, scope: !627)
!691 = distinct !DISubprogram(name: "walked_members", scope: !1, file: !1, line: 192, type: !16, scopeLine: 192, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !692)
!692 = !{!693, !694, !695, !703, !705, !707, !708}
!693 = !DILocalVariable(name: "x", arg: 1, scope: !691, file: !1, line: 192, type: !18)
!694 = !DILocalVariable(name: "n", arg: 2, scope: !691, file: !1, line: 192, type: !20)
!695 = !DILocalVariable(name: "w", scope: !691, file: !1, line: 193, type: !696)
!696 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "window", file: !1, line: 184, size: 640, elements: !697)
!697 = !{!698, !699, !700, !701, !702}
!698 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !696, file: !1, line: 185, baseType: !20, size: 32)
!699 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !696, file: !1, line: 186, baseType: !3, size: 64, offset: 64)
!700 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !696, file: !1, line: 187, baseType: !398, size: 384, offset: 128)
!701 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !696, file: !1, line: 188, baseType: !3, size: 64, offset: 512)
!702 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !696, file: !1, line: 189, baseType: !18, size: 64, offset: 576)
!703 = !DILocalVariable(name: "p", scope: !704, file: !1, line: 194, type: !238)
!704 = distinct !DILexicalBlock(scope: !691, file: !1, line: 194, column: 3)
!705 = !DILocalVariable(name: "p", scope: !706, file: !1, line: 195, type: !238)
!706 = distinct !DILexicalBlock(scope: !691, file: !1, line: 195, column: 3)
!707 = !DILocalVariable(name: "next", scope: !691, file: !1, line: 196, type: !238)
!708 = !DILocalVariable(name: "p", scope: !709, file: !1, line: 197, type: !238)
!709 = distinct !DILexicalBlock(scope: !691, file: !1, line: 197, column: 3)
!710 = distinct !DIAssignID()
!711 = !DILocation(line: 0, scope: !691)
!712 = !DILocation(line: 193, column: 3, scope: !691)
!713 = distinct !DIAssignID()
!714 = !DILocation(line: 193, column: 21, scope: !691)
!715 = !DILocation(line: 193, column: 44, scope: !691)
!716 = !{!717, !50, i64 8}
!717 = !{!"window", !70, i64 0, !50, i64 8, !51, i64 16, !50, i64 64, !71, i64 72}
!718 = distinct !DIAssignID()
!719 = distinct !DIAssignID()
!720 = !DILocation(line: 193, column: 58, scope: !691)
!721 = !{!717, !50, i64 64}
!722 = distinct !DIAssignID()
!723 = distinct !DIAssignID()
!724 = !DILocation(line: 0, scope: !704)
!725 = !DILocation(line: 194, column: 27, scope: !726)
!726 = distinct !DILexicalBlock(scope: !704, file: !1, line: 194, column: 3)
!727 = !DILocation(line: 194, column: 3, scope: !704)
!728 = !DILocation(line: 194, column: 56, scope: !726)
!729 = !DILocation(line: 194, column: 78, scope: !726)
!730 = !DILocation(line: 194, column: 54, scope: !726)
!731 = distinct !{!731, !727, !732, !78, !279, !280}
!732 = !DILocation(line: 194, column: 78, scope: !704)
!733 = !DILocation(line: 0, scope: !706)
!734 = !DILocation(line: 195, column: 3, scope: !706)
!735 = !DILocation(line: 195, column: 37, scope: !736)
!736 = distinct !DILexicalBlock(scope: !706, file: !1, line: 195, column: 3)
!737 = !DILocation(line: 195, column: 66, scope: !736)
!738 = !DILocation(line: 195, column: 62, scope: !736)
!739 = !DILocation(line: 195, column: 73, scope: !736)
!740 = !DILocation(line: 195, column: 76, scope: !736)
!741 = !DILocation(line: 195, column: 56, scope: !736)
!742 = distinct !DIAssignID()
!743 = distinct !{!743, !457}
!744 = !DILocation(line: 194, column: 67, scope: !726)
!745 = !DILocation(line: 194, column: 74, scope: !726)
!746 = !DILocation(line: 194, column: 47, scope: !726)
!747 = distinct !{!747, !727, !732, !78, !280, !279}
!748 = !DILocation(line: 0, scope: !709)
!749 = !DILocation(line: 197, column: 27, scope: !750)
!750 = distinct !DILexicalBlock(scope: !709, file: !1, line: 197, column: 3)
!751 = !DILocation(line: 197, column: 3, scope: !709)
!752 = !DILocation(line: 199, column: 21, scope: !753)
!753 = distinct !DILexicalBlock(scope: !750, file: !1, line: 197, column: 59)
!754 = !DILocation(line: 195, column: 40, scope: !736)
!755 = distinct !{!755, !734, !756, !78}
!756 = !DILocation(line: 195, column: 79, scope: !706)
!757 = !DILocation(line: 201, column: 12, scope: !691)
!758 = !DILocation(line: 201, column: 25, scope: !691)
!759 = !DILocation(line: 201, column: 19, scope: !691)
!760 = !DILocation(line: 201, column: 34, scope: !691)
!761 = !DILocation(line: 201, column: 30, scope: !691)
!762 = !DILocation(line: 202, column: 1, scope: !691)
!763 = !DILocation(line: 201, column: 3, scope: !691)
!764 = !DILocation(line: 198, column: 14, scope: !753)
!765 = !DILocation(line: 199, column: 19, scope: !753)
!766 = !DILocation(line: 199, column: 28, scope: !753)
!767 = !DILocation(line: 199, column: 11, scope: !753)
!768 = distinct !{!768, !751, !769, !78}
!769 = !DILocation(line: 200, column: 3, scope: !709)
!770 = distinct !DISubprogram(name: "chosen_elements", scope: !1, file: !1, line: 204, type: !16, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !771)
!771 = !{!772, !773, !774, !775, !777, !778, !780}
!772 = !DILocalVariable(name: "x", arg: 1, scope: !770, file: !1, line: 204, type: !18)
!773 = !DILocalVariable(name: "n", arg: 2, scope: !770, file: !1, line: 204, type: !20)
!774 = !DILocalVariable(name: "w", scope: !770, file: !1, line: 205, type: !696)
!775 = !DILocalVariable(name: "i", scope: !776, file: !1, line: 206, type: !20)
!776 = distinct !DILexicalBlock(scope: !770, file: !1, line: 206, column: 3)
!777 = !DILocalVariable(name: "s", scope: !770, file: !1, line: 207, type: !3)
!778 = !DILocalVariable(name: "i", scope: !779, file: !1, line: 208, type: !20)
!779 = distinct !DILexicalBlock(scope: !770, file: !1, line: 208, column: 3)
!780 = !DILocalVariable(name: "p", scope: !781, file: !1, line: 209, type: !238)
!781 = distinct !DILexicalBlock(scope: !782, file: !1, line: 208, column: 35)
!782 = distinct !DILexicalBlock(scope: !779, file: !1, line: 208, column: 3)
!783 = distinct !DIAssignID()
!784 = !DILocation(line: 0, scope: !770)
!785 = !DILocation(line: 205, column: 3, scope: !770)
!786 = distinct !DIAssignID()
!787 = !DILocation(line: 205, column: 21, scope: !770)
!788 = !DILocation(line: 205, column: 44, scope: !770)
!789 = distinct !DIAssignID()
!790 = distinct !DIAssignID()
!791 = !DILocation(line: 205, column: 58, scope: !770)
!792 = distinct !DIAssignID()
!793 = distinct !DIAssignID()
!794 = !DILocation(line: 0, scope: !776)
!795 = !DILocation(line: 206, column: 21, scope: !796)
!796 = distinct !DILexicalBlock(scope: !776, file: !1, line: 206, column: 3)
!797 = !DILocation(line: 206, column: 3, scope: !776)
!798 = !DILocation(line: 206, column: 27, scope: !796)
!799 = !DILocation(line: 206, column: 40, scope: !796)
!800 = !DILocation(line: 206, column: 45, scope: !796)
!801 = !DILocation(line: 206, column: 31, scope: !796)
!802 = !DILocation(line: 206, column: 38, scope: !796)
!803 = distinct !{!803, !797, !804, !78, !279, !280}
!804 = !DILocation(line: 206, column: 47, scope: !776)
!805 = !DILocation(line: 0, scope: !779)
!806 = !DILocation(line: 208, column: 3, scope: !779)
!807 = distinct !{!807, !797, !804, !78, !280, !279}
!808 = !DILocation(line: 213, column: 25, scope: !770)
!809 = !DILocation(line: 213, column: 16, scope: !770)
!810 = !DILocation(line: 213, column: 12, scope: !770)
!811 = !DILocation(line: 214, column: 1, scope: !770)
!812 = !DILocation(line: 213, column: 3, scope: !770)
!813 = !DILocation(line: 209, column: 21, scope: !781)
!814 = !DILocation(line: 209, column: 17, scope: !781)
!815 = !DILocation(line: 209, column: 26, scope: !781)
!816 = !DILocation(line: 0, scope: !781)
!817 = !DILocation(line: 210, column: 16, scope: !781)
!818 = !DILocation(line: 210, column: 14, scope: !781)
!819 = !DILocation(line: 210, column: 26, scope: !781)
!820 = !DILocation(line: 210, column: 8, scope: !781)
!821 = !DILocation(line: 211, column: 7, scope: !781)
!822 = !DILocation(line: 208, column: 31, scope: !782)
!823 = !DILocation(line: 208, column: 21, scope: !782)
!824 = distinct !{!824, !806, !825, !78}
!825 = !DILocation(line: 212, column: 3, scope: !779)
