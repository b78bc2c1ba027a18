; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/uncertain_pointers.c -o ir/clang-19/O2-g/uncertain_pointers.ll
; ModuleID = 'c/uncertain_pointers.c'
source_filename = "c/uncertain_pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@default_if_null.one = internal unnamed_addr constant double 1.000000e+00, align 8, !dbg !0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @doubles_what_is_selected(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !34 {
    #dbg_value(ptr %0, !39, !DIExpression(), !43)
    #dbg_value(ptr %1, !40, !DIExpression(), !43)
    #dbg_value(i32 %2, !41, !DIExpression(), !43)
  %4 = icmp eq i32 %2, 0, !dbg !44
  %5 = select i1 %4, ptr %1, ptr %0, !dbg !44
    #dbg_value(ptr %5, !42, !DIExpression(), !43)
  %6 = load double, ptr %5, align 8, !dbg !45, !tbaa !46
  %7 = fmul double %6, 2.000000e+00, !dbg !45
  store double %7, ptr %5, align 8, !dbg !45, !tbaa !46
  %8 = load double, ptr %0, align 8, !dbg !50, !tbaa !46
  %9 = load double, ptr %1, align 8, !dbg !51, !tbaa !46
  %10 = fadd double %8, %9, !dbg !52
  ret double %10, !dbg !53
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @cursor_over_both(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #2 !dbg !54 {
  %5 = alloca [16 x ptr], align 16, !DIAssignID !73
    #dbg_assign(i1 undef, !64, !DIExpression(), !73, ptr %5, !DIExpression(), !74)
    #dbg_value(ptr %0, !60, !DIExpression(), !74)
    #dbg_value(ptr %1, !61, !DIExpression(), !74)
    #dbg_value(ptr %2, !62, !DIExpression(), !74)
    #dbg_value(i32 %3, !63, !DIExpression(), !74)
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #10, !dbg !75
    #dbg_value(i32 0, !68, !DIExpression(), !76)
  %6 = icmp sgt i32 %3, 0, !dbg !77
  br i1 %6, label %7, label %72, !dbg !79

7:                                                ; preds = %4
  %8 = zext nneg i32 %3 to i64, !dbg !77
  %9 = icmp ult i32 %3, 4, !dbg !79
  br i1 %9, label %10, label %12, !dbg !79

10:                                               ; preds = %37, %7
  %11 = phi i64 [ 0, %7 ], [ %13, %37 ]
  br label %45, !dbg !79

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483644, !dbg !79
  %14 = insertelement <2 x ptr> poison, ptr %0, i64 0, !dbg !79
  %15 = shufflevector <2 x ptr> %14, <2 x ptr> poison, <2 x i32> zeroinitializer, !dbg !79
  %16 = insertelement <2 x ptr> poison, ptr %1, i64 0, !dbg !79
  %17 = shufflevector <2 x ptr> %16, <2 x ptr> poison, <2 x i32> zeroinitializer, !dbg !79
  br label %18, !dbg !79

18:                                               ; preds = %18, %12
  %19 = phi i64 [ 0, %12 ], [ %34, %18 ], !dbg !80
  %20 = phi <2 x i64> [ <i64 0, i64 1>, %12 ], [ %35, %18 ]
  %21 = add <2 x i64> %20, <i64 2, i64 2>
  %22 = getelementptr inbounds i32, ptr %2, i64 %19, !dbg !81
  %23 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !81
  %24 = load <2 x i32>, ptr %22, align 4, !dbg !81, !tbaa !83
  %25 = load <2 x i32>, ptr %23, align 4, !dbg !81, !tbaa !83
  %26 = icmp eq <2 x i32> %24, zeroinitializer, !dbg !81
  %27 = icmp eq <2 x i32> %25, zeroinitializer, !dbg !81
  %28 = select <2 x i1> %26, <2 x ptr> %15, <2 x ptr> %17, !dbg !81
  %29 = select <2 x i1> %27, <2 x ptr> %15, <2 x ptr> %17, !dbg !81
  %30 = getelementptr inbounds double, <2 x ptr> %28, <2 x i64> %20, !dbg !81
  %31 = getelementptr inbounds double, <2 x ptr> %29, <2 x i64> %21, !dbg !81
  %32 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %19, !dbg !85
  %33 = getelementptr inbounds i8, ptr %32, i64 16, !dbg !86
  store <2 x ptr> %30, ptr %32, align 16, !dbg !86, !tbaa !87
  store <2 x ptr> %31, ptr %33, align 16, !dbg !86, !tbaa !87
  %34 = add nuw i64 %19, 4, !dbg !80
  %35 = add <2 x i64> %20, <i64 4, i64 4>
  %36 = icmp eq i64 %34, %13, !dbg !80
  br i1 %36, label %37, label %18, !dbg !80, !llvm.loop !89

37:                                               ; preds = %18
  %38 = icmp eq i64 %13, %8, !dbg !79
  br i1 %38, label %39, label %10, !dbg !79

39:                                               ; preds = %45, %37
    #dbg_value(i32 0, !71, !DIExpression(), !94)
    #dbg_value(double 1.000000e+00, !70, !DIExpression(), !74)
  br i1 %6, label %40, label %72, !dbg !95

40:                                               ; preds = %39
  %41 = and i64 %8, 3, !dbg !95
  %42 = icmp ult i32 %3, 4, !dbg !95
  br i1 %42, label %55, label %43, !dbg !95

43:                                               ; preds = %40
  %44 = and i64 %8, 2147483644, !dbg !95
  br label %74, !dbg !95

45:                                               ; preds = %10, %45
  %46 = phi i64 [ %53, %45 ], [ %11, %10 ]
    #dbg_value(i64 %46, !68, !DIExpression(), !76)
  %47 = getelementptr inbounds i32, ptr %2, i64 %46, !dbg !81
  %48 = load i32, ptr %47, align 4, !dbg !81, !tbaa !83
  %49 = icmp eq i32 %48, 0, !dbg !81
  %50 = select i1 %49, ptr %0, ptr %1, !dbg !81
  %51 = getelementptr inbounds double, ptr %50, i64 %46, !dbg !81
  %52 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %46, !dbg !85
  store ptr %51, ptr %52, align 8, !dbg !86, !tbaa !87
  %53 = add nuw nsw i64 %46, 1, !dbg !80
    #dbg_value(i64 %53, !68, !DIExpression(), !76)
  %54 = icmp eq i64 %53, %8, !dbg !77
  br i1 %54, label %39, label %45, !dbg !79, !llvm.loop !96

55:                                               ; preds = %74, %40
  %56 = phi double [ poison, %40 ], [ %100, %74 ]
  %57 = phi i64 [ 0, %40 ], [ %101, %74 ]
  %58 = phi double [ 1.000000e+00, %40 ], [ %100, %74 ]
  %59 = icmp eq i64 %41, 0, !dbg !95
  br i1 %59, label %72, label %60, !dbg !95

60:                                               ; preds = %55, %60
  %61 = phi i64 [ %69, %60 ], [ %57, %55 ]
  %62 = phi double [ %68, %60 ], [ %58, %55 ]
  %63 = phi i64 [ %70, %60 ], [ 0, %55 ]
    #dbg_value(i64 %61, !71, !DIExpression(), !94)
    #dbg_value(double %62, !70, !DIExpression(), !74)
  %64 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %61, !dbg !97
  %65 = load ptr, ptr %64, align 8, !dbg !97, !tbaa !87
  %66 = load double, ptr %65, align 8, !dbg !100, !tbaa !46
  %67 = fadd double %66, 1.000000e+00, !dbg !101
  %68 = fmul double %62, %67, !dbg !102
    #dbg_value(double %68, !70, !DIExpression(), !74)
  %69 = add nuw nsw i64 %61, 1, !dbg !103
    #dbg_value(i64 %69, !71, !DIExpression(), !94)
  %70 = add i64 %63, 1, !dbg !95
  %71 = icmp eq i64 %70, %41, !dbg !95
  br i1 %71, label %72, label %60, !dbg !95, !llvm.loop !104

72:                                               ; preds = %55, %60, %4, %39
  %73 = phi double [ 1.000000e+00, %39 ], [ 1.000000e+00, %4 ], [ %56, %55 ], [ %68, %60 ], !dbg !74
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #10, !dbg !106
  ret double %73, !dbg !107

74:                                               ; preds = %74, %43
  %75 = phi i64 [ 0, %43 ], [ %101, %74 ]
  %76 = phi double [ 1.000000e+00, %43 ], [ %100, %74 ]
  %77 = phi i64 [ 0, %43 ], [ %102, %74 ]
    #dbg_value(i64 %75, !71, !DIExpression(), !94)
    #dbg_value(double %76, !70, !DIExpression(), !74)
  %78 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %75, !dbg !97
  %79 = load ptr, ptr %78, align 16, !dbg !97, !tbaa !87
  %80 = load double, ptr %79, align 8, !dbg !100, !tbaa !46
  %81 = fadd double %80, 1.000000e+00, !dbg !101
  %82 = fmul double %76, %81, !dbg !102
    #dbg_value(double %82, !70, !DIExpression(), !74)
  %83 = or disjoint i64 %75, 1, !dbg !103
    #dbg_value(i64 %83, !71, !DIExpression(), !94)
  %84 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %83, !dbg !97
  %85 = load ptr, ptr %84, align 8, !dbg !97, !tbaa !87
  %86 = load double, ptr %85, align 8, !dbg !100, !tbaa !46
  %87 = fadd double %86, 1.000000e+00, !dbg !101
  %88 = fmul double %82, %87, !dbg !102
    #dbg_value(double %88, !70, !DIExpression(), !74)
  %89 = or disjoint i64 %75, 2, !dbg !103
    #dbg_value(i64 %89, !71, !DIExpression(), !94)
  %90 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %89, !dbg !97
  %91 = load ptr, ptr %90, align 16, !dbg !97, !tbaa !87
  %92 = load double, ptr %91, align 8, !dbg !100, !tbaa !46
  %93 = fadd double %92, 1.000000e+00, !dbg !101
  %94 = fmul double %88, %93, !dbg !102
    #dbg_value(double %94, !70, !DIExpression(), !74)
  %95 = or disjoint i64 %75, 3, !dbg !103
    #dbg_value(i64 %95, !71, !DIExpression(), !94)
  %96 = getelementptr inbounds [16 x ptr], ptr %5, i64 0, i64 %95, !dbg !97
  %97 = load ptr, ptr %96, align 8, !dbg !97, !tbaa !87
  %98 = load double, ptr %97, align 8, !dbg !100, !tbaa !46
  %99 = fadd double %98, 1.000000e+00, !dbg !101
  %100 = fmul double %94, %99, !dbg !102
    #dbg_value(double %100, !70, !DIExpression(), !74)
  %101 = add nuw nsw i64 %75, 4, !dbg !103
    #dbg_value(i64 %101, !71, !DIExpression(), !94)
  %102 = add i64 %77, 4, !dbg !95
  %103 = icmp eq i64 %102, %44, !dbg !95
  br i1 %103, label %55, label %74, !dbg !95, !llvm.loop !108
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @halve_the_larger(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #3 !dbg !110 {
    #dbg_value(ptr %0, !114, !DIExpression(), !122)
    #dbg_value(ptr %1, !115, !DIExpression(), !122)
    #dbg_value(i32 %2, !116, !DIExpression(), !122)
    #dbg_value(i32 0, !117, !DIExpression(), !123)
  %4 = icmp sgt i32 %2, 0, !dbg !124
  br i1 %4, label %5, label %7, !dbg !125

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !124
  br label %8, !dbg !125

7:                                                ; preds = %8, %3
  ret void, !dbg !126

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %16, %8 ]
    #dbg_value(i64 %9, !117, !DIExpression(), !123)
  %10 = getelementptr inbounds double, ptr %0, i64 %9, !dbg !127
  %11 = tail call fastcc ptr @larger(ptr noundef %10, ptr noundef %1), !dbg !128
    #dbg_value(ptr %11, !119, !DIExpression(), !129)
  %12 = load double, ptr %11, align 8, !dbg !130, !tbaa !46
  %13 = fmul double %12, 5.000000e-01, !dbg !131
  %14 = load double, ptr %10, align 8, !dbg !132, !tbaa !46
  %15 = fmul double %13, %14, !dbg !133
  store double %15, ptr %11, align 8, !dbg !134, !tbaa !46
  %16 = add nuw nsw i64 %9, 1, !dbg !135
    #dbg_value(i64 %16, !117, !DIExpression(), !123)
  %17 = icmp eq i64 %16, %6, !dbg !124
  br i1 %17, label %7, label %8, !dbg !125, !llvm.loop !136
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc ptr @larger(ptr noundef readonly %0, ptr noundef readonly %1) unnamed_addr #4 !dbg !138 {
    #dbg_value(ptr %0, !142, !DIExpression(), !144)
    #dbg_value(ptr %1, !143, !DIExpression(), !144)
  %3 = load double, ptr %0, align 8, !dbg !145, !tbaa !46
  %4 = load double, ptr %1, align 8, !dbg !146, !tbaa !46
  %5 = fcmp ogt double %3, %4, !dbg !147
  %6 = select i1 %5, ptr %0, ptr %1, !dbg !145
  ret ptr %6, !dbg !148
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @default_if_null(ptr nocapture noundef readonly %0, ptr noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 !dbg !2 {
    #dbg_value(ptr %0, !17, !DIExpression(), !149)
    #dbg_value(ptr %1, !18, !DIExpression(), !149)
    #dbg_value(i32 %2, !19, !DIExpression(), !149)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !149)
    #dbg_value(i32 0, !21, !DIExpression(), !150)
  %4 = icmp sgt i32 %2, 0, !dbg !151
  br i1 %4, label %5, label %25, !dbg !152

5:                                                ; preds = %3
  %6 = icmp eq ptr %1, null
  %7 = zext nneg i32 %2 to i64, !dbg !151
  %8 = and i64 %7, 1, !dbg !152
  %9 = icmp eq i32 %2, 1, !dbg !152
  br i1 %9, label %12, label %10, !dbg !152

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483646, !dbg !152
  br label %27, !dbg !152

12:                                               ; preds = %27, %5
  %13 = phi double [ poison, %5 ], [ %45, %27 ]
  %14 = phi i64 [ 0, %5 ], [ %46, %27 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %45, %27 ]
  %16 = icmp eq i64 %8, 0, !dbg !152
  br i1 %16, label %25, label %17, !dbg !152

17:                                               ; preds = %12
    #dbg_value(double %15, !20, !DIExpression(), !149)
    #dbg_value(i64 %14, !21, !DIExpression(), !150)
  %18 = getelementptr inbounds double, ptr %1, i64 %14, !dbg !153
  %19 = select i1 %6, ptr @default_if_null.one, ptr %18, !dbg !153
    #dbg_value(ptr %19, !23, !DIExpression(), !154)
  %20 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !155
  %21 = load double, ptr %20, align 8, !dbg !155, !tbaa !46
  %22 = fmul double %21, %21, !dbg !156
  %23 = load double, ptr %19, align 8, !dbg !157, !tbaa !46
  %24 = tail call double @llvm.fmuladd.f64(double %22, double %23, double %15), !dbg !158
    #dbg_value(double %24, !20, !DIExpression(), !149)
    #dbg_value(i64 %14, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !150)
  br label %25, !dbg !159

25:                                               ; preds = %17, %12, %3
  %26 = phi double [ 0.000000e+00, %3 ], [ %13, %12 ], [ %24, %17 ], !dbg !149
  ret double %26, !dbg !159

27:                                               ; preds = %27, %10
  %28 = phi i64 [ 0, %10 ], [ %46, %27 ]
  %29 = phi double [ 0.000000e+00, %10 ], [ %45, %27 ]
  %30 = phi i64 [ 0, %10 ], [ %47, %27 ]
    #dbg_value(double %29, !20, !DIExpression(), !149)
    #dbg_value(i64 %28, !21, !DIExpression(), !150)
  %31 = getelementptr inbounds double, ptr %1, i64 %28, !dbg !153
  %32 = select i1 %6, ptr @default_if_null.one, ptr %31, !dbg !153
    #dbg_value(ptr %32, !23, !DIExpression(), !154)
  %33 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !155
  %34 = load double, ptr %33, align 8, !dbg !155, !tbaa !46
  %35 = fmul double %34, %34, !dbg !156
  %36 = load double, ptr %32, align 8, !dbg !157, !tbaa !46
  %37 = tail call double @llvm.fmuladd.f64(double %35, double %36, double %29), !dbg !158
    #dbg_value(double %37, !20, !DIExpression(), !149)
  %38 = or disjoint i64 %28, 1, !dbg !160
    #dbg_value(i64 %38, !21, !DIExpression(), !150)
  %39 = getelementptr inbounds double, ptr %1, i64 %38, !dbg !153
  %40 = select i1 %6, ptr @default_if_null.one, ptr %39, !dbg !153
    #dbg_value(ptr %40, !23, !DIExpression(), !154)
  %41 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !155
  %42 = load double, ptr %41, align 8, !dbg !155, !tbaa !46
  %43 = fmul double %42, %42, !dbg !156
  %44 = load double, ptr %40, align 8, !dbg !157, !tbaa !46
  %45 = tail call double @llvm.fmuladd.f64(double %43, double %44, double %37), !dbg !158
    #dbg_value(double %45, !20, !DIExpression(), !149)
  %46 = add nuw nsw i64 %28, 2, !dbg !160
    #dbg_value(i64 %46, !21, !DIExpression(), !150)
  %47 = add i64 %30, 2, !dbg !152
  %48 = icmp eq i64 %47, %11, !dbg !152
  br i1 %48, label %12, label %27, !dbg !152, !llvm.loop !161
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nounwind uwtable
define dso_local double @swap_of_buffers(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #6 !dbg !163 {
    #dbg_value(ptr %0, !167, !DIExpression(), !184)
    #dbg_value(i32 %1, !168, !DIExpression(), !184)
    #dbg_value(i32 %2, !169, !DIExpression(), !184)
  %4 = sext i32 %1 to i64, !dbg !185
  %5 = shl nsw i64 %4, 3, !dbg !186
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #11, !dbg !187
    #dbg_value(ptr %6, !170, !DIExpression(), !184)
  %7 = tail call noalias ptr @malloc(i64 noundef %5) #11, !dbg !188
    #dbg_value(ptr %7, !171, !DIExpression(), !184)
    #dbg_value(i32 0, !172, !DIExpression(), !189)
  %8 = icmp sgt i32 %1, 0, !dbg !190
  br i1 %8, label %9, label %12, !dbg !192

9:                                                ; preds = %3
  %10 = zext nneg i32 %1 to i64, !dbg !192
  %11 = shl nuw nsw i64 %10, 3, !dbg !192
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %0, i64 %11, i1 false), !dbg !193, !tbaa !46
    #dbg_value(i64 poison, !172, !DIExpression(), !189)
  br label %12, !dbg !195

12:                                               ; preds = %9, %3
    #dbg_value(ptr %6, !170, !DIExpression(), !184)
    #dbg_value(i32 0, !174, !DIExpression(), !196)
    #dbg_value(ptr %7, !171, !DIExpression(), !184)
  %13 = icmp sgt i32 %2, 0, !dbg !195
  br i1 %13, label %14, label %25, !dbg !197

14:                                               ; preds = %12
  %15 = zext i32 %1 to i64, !dbg !197
  %16 = and i64 %15, 1
  %17 = icmp eq i32 %1, 1
  %18 = and i64 %15, 2147483646
  %19 = icmp eq i64 %16, 0
  br label %20, !dbg !197

20:                                               ; preds = %14, %47
  %21 = phi ptr [ %6, %14 ], [ %23, %47 ]
  %22 = phi i32 [ 0, %14 ], [ %48, %47 ]
  %23 = phi ptr [ %7, %14 ], [ %21, %47 ]
    #dbg_value(ptr %21, !170, !DIExpression(), !184)
    #dbg_value(i32 %22, !174, !DIExpression(), !196)
    #dbg_value(ptr %23, !171, !DIExpression(), !184)
    #dbg_value(i32 0, !176, !DIExpression(), !198)
  br i1 %8, label %24, label %47, !dbg !199

24:                                               ; preds = %20
  br i1 %17, label %34, label %50, !dbg !199

25:                                               ; preds = %47, %12
  %26 = phi ptr [ %7, %12 ], [ %21, %47 ], !dbg !184
  %27 = phi ptr [ %6, %12 ], [ %23, %47 ], !dbg !184
    #dbg_value(i32 0, !182, !DIExpression(), !200)
    #dbg_value(double 0.000000e+00, !181, !DIExpression(), !184)
  br i1 %8, label %28, label %90, !dbg !201

28:                                               ; preds = %25
  %29 = zext nneg i32 %1 to i64, !dbg !202
  %30 = and i64 %29, 7, !dbg !201
  %31 = icmp ult i32 %1, 8, !dbg !201
  br i1 %31, label %75, label %32, !dbg !201

32:                                               ; preds = %28
  %33 = and i64 %29, 2147483640, !dbg !201
  br label %92, !dbg !201

34:                                               ; preds = %50, %24
  %35 = phi i64 [ 0, %24 ], [ %65, %50 ]
  br i1 %19, label %47, label %36, !dbg !199

36:                                               ; preds = %34
    #dbg_value(i64 %35, !176, !DIExpression(), !198)
  %37 = getelementptr inbounds double, ptr %21, i64 %35, !dbg !204
  %38 = load double, ptr %37, align 8, !dbg !204, !tbaa !46
  %39 = add nuw nsw i64 %35, 1, !dbg !207
  %40 = icmp eq i64 %39, %15
  %41 = and i64 %39, 4294967295, !dbg !208
  %42 = select i1 %40, i64 0, i64 %41, !dbg !208
  %43 = getelementptr inbounds double, ptr %21, i64 %42, !dbg !208
  %44 = load double, ptr %43, align 8, !dbg !208, !tbaa !46
  %45 = fmul double %38, %44, !dbg !209
  %46 = getelementptr inbounds double, ptr %23, i64 %35, !dbg !210
  store double %45, ptr %46, align 8, !dbg !211, !tbaa !46
    #dbg_value(i64 %39, !176, !DIExpression(), !198)
  br label %47, !dbg !212

47:                                               ; preds = %36, %34, %20
    #dbg_value(ptr %21, !180, !DIExpression(), !213)
    #dbg_value(ptr %23, !170, !DIExpression(), !184)
    #dbg_value(ptr %21, !171, !DIExpression(), !184)
  %48 = add nuw nsw i32 %22, 1, !dbg !212
    #dbg_value(i32 %48, !174, !DIExpression(), !196)
  %49 = icmp eq i32 %48, %2, !dbg !195
  br i1 %49, label %25, label %20, !dbg !197, !llvm.loop !214

50:                                               ; preds = %24, %50
  %51 = phi i64 [ %65, %50 ], [ 0, %24 ]
  %52 = phi i64 [ %73, %50 ], [ 0, %24 ]
    #dbg_value(i64 %51, !176, !DIExpression(), !198)
  %53 = getelementptr inbounds double, ptr %21, i64 %51, !dbg !204
  %54 = load double, ptr %53, align 8, !dbg !204, !tbaa !46
  %55 = or disjoint i64 %51, 1, !dbg !207
  %56 = icmp eq i64 %55, %15
  %57 = and i64 %55, 4294967295, !dbg !208
  %58 = select i1 %56, i64 0, i64 %57, !dbg !208
  %59 = getelementptr inbounds double, ptr %21, i64 %58, !dbg !208
  %60 = load double, ptr %59, align 8, !dbg !208, !tbaa !46
  %61 = fmul double %54, %60, !dbg !209
  %62 = getelementptr inbounds double, ptr %23, i64 %51, !dbg !210
  store double %61, ptr %62, align 8, !dbg !211, !tbaa !46
    #dbg_value(i64 %55, !176, !DIExpression(), !198)
  %63 = getelementptr inbounds double, ptr %21, i64 %55, !dbg !204
  %64 = load double, ptr %63, align 8, !dbg !204, !tbaa !46
  %65 = add nuw nsw i64 %51, 2, !dbg !207
  %66 = icmp eq i64 %65, %15
  %67 = and i64 %65, 4294967294, !dbg !208
  %68 = select i1 %66, i64 0, i64 %67, !dbg !208
  %69 = getelementptr inbounds double, ptr %21, i64 %68, !dbg !208
  %70 = load double, ptr %69, align 8, !dbg !208, !tbaa !46
  %71 = fmul double %64, %70, !dbg !209
  %72 = getelementptr inbounds double, ptr %23, i64 %55, !dbg !210
  store double %71, ptr %72, align 8, !dbg !211, !tbaa !46
    #dbg_value(i64 %65, !176, !DIExpression(), !198)
  %73 = add i64 %52, 2, !dbg !199
  %74 = icmp eq i64 %73, %18, !dbg !199
  br i1 %74, label %34, label %50, !dbg !199, !llvm.loop !216

75:                                               ; preds = %92, %28
  %76 = phi double [ poison, %28 ], [ %126, %92 ]
  %77 = phi i64 [ 0, %28 ], [ %127, %92 ]
  %78 = phi double [ 0.000000e+00, %28 ], [ %126, %92 ]
  %79 = icmp eq i64 %30, 0, !dbg !201
  br i1 %79, label %90, label %80, !dbg !201

80:                                               ; preds = %75, %80
  %81 = phi i64 [ %87, %80 ], [ %77, %75 ]
  %82 = phi double [ %86, %80 ], [ %78, %75 ]
  %83 = phi i64 [ %88, %80 ], [ 0, %75 ]
    #dbg_value(i64 %81, !182, !DIExpression(), !200)
    #dbg_value(double %82, !181, !DIExpression(), !184)
  %84 = getelementptr inbounds double, ptr %27, i64 %81, !dbg !218
  %85 = load double, ptr %84, align 8, !dbg !218, !tbaa !46
  %86 = fadd double %82, %85, !dbg !220
    #dbg_value(double %86, !181, !DIExpression(), !184)
  %87 = add nuw nsw i64 %81, 1, !dbg !221
    #dbg_value(i64 %87, !182, !DIExpression(), !200)
  %88 = add i64 %83, 1, !dbg !201
  %89 = icmp eq i64 %88, %30, !dbg !201
  br i1 %89, label %90, label %80, !dbg !201, !llvm.loop !222

90:                                               ; preds = %75, %80, %25
  %91 = phi double [ 0.000000e+00, %25 ], [ %76, %75 ], [ %86, %80 ], !dbg !184
  tail call void @free(ptr noundef %27) #10, !dbg !223
  tail call void @free(ptr noundef %26) #10, !dbg !224
  ret double %91, !dbg !225

92:                                               ; preds = %92, %32
  %93 = phi i64 [ 0, %32 ], [ %127, %92 ]
  %94 = phi double [ 0.000000e+00, %32 ], [ %126, %92 ]
  %95 = phi i64 [ 0, %32 ], [ %128, %92 ]
    #dbg_value(i64 %93, !182, !DIExpression(), !200)
    #dbg_value(double %94, !181, !DIExpression(), !184)
  %96 = getelementptr inbounds double, ptr %27, i64 %93, !dbg !218
  %97 = load double, ptr %96, align 8, !dbg !218, !tbaa !46
  %98 = fadd double %94, %97, !dbg !220
    #dbg_value(double %98, !181, !DIExpression(), !184)
  %99 = or disjoint i64 %93, 1, !dbg !221
    #dbg_value(i64 %99, !182, !DIExpression(), !200)
  %100 = getelementptr inbounds double, ptr %27, i64 %99, !dbg !218
  %101 = load double, ptr %100, align 8, !dbg !218, !tbaa !46
  %102 = fadd double %98, %101, !dbg !220
    #dbg_value(double %102, !181, !DIExpression(), !184)
  %103 = or disjoint i64 %93, 2, !dbg !221
    #dbg_value(i64 %103, !182, !DIExpression(), !200)
  %104 = getelementptr inbounds double, ptr %27, i64 %103, !dbg !218
  %105 = load double, ptr %104, align 8, !dbg !218, !tbaa !46
  %106 = fadd double %102, %105, !dbg !220
    #dbg_value(double %106, !181, !DIExpression(), !184)
  %107 = or disjoint i64 %93, 3, !dbg !221
    #dbg_value(i64 %107, !182, !DIExpression(), !200)
  %108 = getelementptr inbounds double, ptr %27, i64 %107, !dbg !218
  %109 = load double, ptr %108, align 8, !dbg !218, !tbaa !46
  %110 = fadd double %106, %109, !dbg !220
    #dbg_value(double %110, !181, !DIExpression(), !184)
  %111 = or disjoint i64 %93, 4, !dbg !221
    #dbg_value(i64 %111, !182, !DIExpression(), !200)
  %112 = getelementptr inbounds double, ptr %27, i64 %111, !dbg !218
  %113 = load double, ptr %112, align 8, !dbg !218, !tbaa !46
  %114 = fadd double %110, %113, !dbg !220
    #dbg_value(double %114, !181, !DIExpression(), !184)
  %115 = or disjoint i64 %93, 5, !dbg !221
    #dbg_value(i64 %115, !182, !DIExpression(), !200)
  %116 = getelementptr inbounds double, ptr %27, i64 %115, !dbg !218
  %117 = load double, ptr %116, align 8, !dbg !218, !tbaa !46
  %118 = fadd double %114, %117, !dbg !220
    #dbg_value(double %118, !181, !DIExpression(), !184)
  %119 = or disjoint i64 %93, 6, !dbg !221
    #dbg_value(i64 %119, !182, !DIExpression(), !200)
  %120 = getelementptr inbounds double, ptr %27, i64 %119, !dbg !218
  %121 = load double, ptr %120, align 8, !dbg !218, !tbaa !46
  %122 = fadd double %118, %121, !dbg !220
    #dbg_value(double %122, !181, !DIExpression(), !184)
  %123 = or disjoint i64 %93, 7, !dbg !221
    #dbg_value(i64 %123, !182, !DIExpression(), !200)
  %124 = getelementptr inbounds double, ptr %27, i64 %123, !dbg !218
  %125 = load double, ptr %124, align 8, !dbg !218, !tbaa !46
  %126 = fadd double %122, %125, !dbg !220
    #dbg_value(double %126, !181, !DIExpression(), !184)
  %127 = add nuw nsw i64 %93, 8, !dbg !221
    #dbg_value(i64 %127, !182, !DIExpression(), !200)
  %128 = add i64 %95, 8, !dbg !201
  %129 = icmp eq i64 %128, %33, !dbg !201
  br i1 %129, label %75, label %92, !dbg !201, !llvm.loop !226
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !228 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !233 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!26, !27, !28, !29, !30, !31, !32}
!llvm.ident = !{!33}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "one", scope: !2, file: !3, line: 34, type: !8, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "default_if_null", scope: !3, file: !3, line: 33, type: !4, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !16)
!3 = !DIFile(filename: "c/uncertain_pointers.c", directory: ".", checksumkind: CSK_MD5, checksum: "64d20f4df52aecdf56dfc7b911371b56")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !7, !7, !9}
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !11, globals: !15, splitDebugInlining: false, nameTableKind: None)
!11 = !{!12}
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !13, line: 18, baseType: !14)
!13 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!14 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!0}
!16 = !{!17, !18, !19, !20, !21, !23}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !2, file: !3, line: 33, type: !7)
!18 = !DILocalVariable(name: "optional", arg: 2, scope: !2, file: !3, line: 33, type: !7)
!19 = !DILocalVariable(name: "n", arg: 3, scope: !2, file: !3, line: 33, type: !9)
!20 = !DILocalVariable(name: "s", scope: !2, file: !3, line: 35, type: !6)
!21 = !DILocalVariable(name: "i", scope: !22, file: !3, line: 36, type: !9)
!22 = distinct !DILexicalBlock(scope: !2, file: !3, line: 36, column: 3)
!23 = !DILocalVariable(name: "w", scope: !24, file: !3, line: 37, type: !7)
!24 = distinct !DILexicalBlock(scope: !25, file: !3, line: 36, column: 31)
!25 = distinct !DILexicalBlock(scope: !22, file: !3, line: 36, column: 3)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 8, !"PIC Level", i32 2}
!30 = !{i32 7, !"PIE Level", i32 2}
!31 = !{i32 7, !"uwtable", i32 2}
!32 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!33 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!34 = distinct !DISubprogram(name: "doubles_what_is_selected", scope: !3, file: !3, line: 4, type: !35, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !38)
!35 = !DISubroutineType(types: !36)
!36 = !{!6, !37, !37, !9}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!38 = !{!39, !40, !41, !42}
!39 = !DILocalVariable(name: "a", arg: 1, scope: !34, file: !3, line: 4, type: !37)
!40 = !DILocalVariable(name: "b", arg: 2, scope: !34, file: !3, line: 4, type: !37)
!41 = !DILocalVariable(name: "c", arg: 3, scope: !34, file: !3, line: 4, type: !9)
!42 = !DILocalVariable(name: "q", scope: !34, file: !3, line: 5, type: !37)
!43 = !DILocation(line: 0, scope: !34)
!44 = !DILocation(line: 5, column: 15, scope: !34)
!45 = !DILocation(line: 6, column: 6, scope: !34)
!46 = !{!47, !47, i64 0}
!47 = !{!"double", !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = !DILocation(line: 7, column: 10, scope: !34)
!51 = !DILocation(line: 7, column: 15, scope: !34)
!52 = !DILocation(line: 7, column: 13, scope: !34)
!53 = !DILocation(line: 7, column: 3, scope: !34)
!54 = distinct !DISubprogram(name: "cursor_over_both", scope: !3, file: !3, line: 10, type: !55, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !59)
!55 = !DISubroutineType(types: !56)
!56 = !{!6, !7, !7, !57, !9}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!59 = !{!60, !61, !62, !63, !64, !68, !70, !71}
!60 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !3, line: 10, type: !7)
!61 = !DILocalVariable(name: "table", arg: 2, scope: !54, file: !3, line: 10, type: !7)
!62 = !DILocalVariable(name: "from_table", arg: 3, scope: !54, file: !3, line: 10, type: !57)
!63 = !DILocalVariable(name: "n", arg: 4, scope: !54, file: !3, line: 10, type: !9)
!64 = !DILocalVariable(name: "at", scope: !54, file: !3, line: 11, type: !65)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 1024, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 16)
!68 = !DILocalVariable(name: "i", scope: !69, file: !3, line: 12, type: !9)
!69 = distinct !DILexicalBlock(scope: !54, file: !3, line: 12, column: 3)
!70 = !DILocalVariable(name: "p", scope: !54, file: !3, line: 15, type: !6)
!71 = !DILocalVariable(name: "i", scope: !72, file: !3, line: 16, type: !9)
!72 = distinct !DILexicalBlock(scope: !54, file: !3, line: 16, column: 3)
!73 = distinct !DIAssignID()
!74 = !DILocation(line: 0, scope: !54)
!75 = !DILocation(line: 11, column: 3, scope: !54)
!76 = !DILocation(line: 0, scope: !69)
!77 = !DILocation(line: 12, column: 21, scope: !78)
!78 = distinct !DILexicalBlock(scope: !69, file: !3, line: 12, column: 3)
!79 = !DILocation(line: 12, column: 3, scope: !69)
!80 = !DILocation(line: 12, column: 27, scope: !78)
!81 = !DILocation(line: 13, column: 13, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !3, line: 12, column: 31)
!83 = !{!84, !84, i64 0}
!84 = !{!"int", !48, i64 0}
!85 = !DILocation(line: 13, column: 5, scope: !82)
!86 = !DILocation(line: 13, column: 11, scope: !82)
!87 = !{!88, !88, i64 0}
!88 = !{!"any pointer", !48, i64 0}
!89 = distinct !{!89, !79, !90, !91, !92, !93}
!90 = !DILocation(line: 14, column: 3, scope: !69)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !{!"llvm.loop.isvectorized", i32 1}
!93 = !{!"llvm.loop.unroll.runtime.disable"}
!94 = !DILocation(line: 0, scope: !72)
!95 = !DILocation(line: 16, column: 3, scope: !72)
!96 = distinct !{!96, !79, !90, !91, !93, !92}
!97 = !DILocation(line: 17, column: 11, scope: !98)
!98 = distinct !DILexicalBlock(scope: !99, file: !3, line: 16, column: 31)
!99 = distinct !DILexicalBlock(scope: !72, file: !3, line: 16, column: 3)
!100 = !DILocation(line: 17, column: 10, scope: !98)
!101 = !DILocation(line: 17, column: 17, scope: !98)
!102 = !DILocation(line: 17, column: 7, scope: !98)
!103 = !DILocation(line: 16, column: 27, scope: !99)
!104 = distinct !{!104, !105}
!105 = !{!"llvm.loop.unroll.disable"}
!106 = !DILocation(line: 20, column: 1, scope: !54)
!107 = !DILocation(line: 19, column: 3, scope: !54)
!108 = distinct !{!108, !95, !109, !91}
!109 = !DILocation(line: 18, column: 3, scope: !72)
!110 = distinct !DISubprogram(name: "halve_the_larger", scope: !3, file: !3, line: 26, type: !111, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !37, !37, !9}
!113 = !{!114, !115, !116, !117, !119}
!114 = !DILocalVariable(name: "x", arg: 1, scope: !110, file: !3, line: 26, type: !37)
!115 = !DILocalVariable(name: "limit", arg: 2, scope: !110, file: !3, line: 26, type: !37)
!116 = !DILocalVariable(name: "n", arg: 3, scope: !110, file: !3, line: 26, type: !9)
!117 = !DILocalVariable(name: "i", scope: !118, file: !3, line: 27, type: !9)
!118 = distinct !DILexicalBlock(scope: !110, file: !3, line: 27, column: 3)
!119 = !DILocalVariable(name: "p", scope: !120, file: !3, line: 28, type: !37)
!120 = distinct !DILexicalBlock(scope: !121, file: !3, line: 27, column: 31)
!121 = distinct !DILexicalBlock(scope: !118, file: !3, line: 27, column: 3)
!122 = !DILocation(line: 0, scope: !110)
!123 = !DILocation(line: 0, scope: !118)
!124 = !DILocation(line: 27, column: 21, scope: !121)
!125 = !DILocation(line: 27, column: 3, scope: !118)
!126 = !DILocation(line: 31, column: 1, scope: !110)
!127 = !DILocation(line: 28, column: 25, scope: !120)
!128 = !DILocation(line: 28, column: 17, scope: !120)
!129 = !DILocation(line: 0, scope: !120)
!130 = !DILocation(line: 29, column: 10, scope: !120)
!131 = !DILocation(line: 29, column: 13, scope: !120)
!132 = !DILocation(line: 29, column: 21, scope: !120)
!133 = !DILocation(line: 29, column: 19, scope: !120)
!134 = !DILocation(line: 29, column: 8, scope: !120)
!135 = !DILocation(line: 27, column: 27, scope: !121)
!136 = distinct !{!136, !125, !137, !91}
!137 = !DILocation(line: 30, column: 3, scope: !118)
!138 = distinct !DISubprogram(name: "larger", scope: !3, file: !3, line: 22, type: !139, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !141)
!139 = !DISubroutineType(types: !140)
!140 = !{!37, !37, !37}
!141 = !{!142, !143}
!142 = !DILocalVariable(name: "p", arg: 1, scope: !138, file: !3, line: 22, type: !37)
!143 = !DILocalVariable(name: "q", arg: 2, scope: !138, file: !3, line: 22, type: !37)
!144 = !DILocation(line: 0, scope: !138)
!145 = !DILocation(line: 23, column: 10, scope: !138)
!146 = !DILocation(line: 23, column: 15, scope: !138)
!147 = !DILocation(line: 23, column: 13, scope: !138)
!148 = !DILocation(line: 23, column: 3, scope: !138)
!149 = !DILocation(line: 0, scope: !2)
!150 = !DILocation(line: 0, scope: !22)
!151 = !DILocation(line: 36, column: 21, scope: !25)
!152 = !DILocation(line: 36, column: 3, scope: !22)
!153 = !DILocation(line: 37, column: 23, scope: !24)
!154 = !DILocation(line: 0, scope: !24)
!155 = !DILocation(line: 38, column: 10, scope: !24)
!156 = !DILocation(line: 38, column: 15, scope: !24)
!157 = !DILocation(line: 38, column: 24, scope: !24)
!158 = !DILocation(line: 38, column: 7, scope: !24)
!159 = !DILocation(line: 40, column: 3, scope: !2)
!160 = !DILocation(line: 36, column: 27, scope: !25)
!161 = distinct !{!161, !152, !162, !91}
!162 = !DILocation(line: 39, column: 3, scope: !22)
!163 = distinct !DISubprogram(name: "swap_of_buffers", scope: !3, file: !3, line: 43, type: !164, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !166)
!164 = !DISubroutineType(types: !165)
!165 = !{!6, !7, !9, !9}
!166 = !{!167, !168, !169, !170, !171, !172, !174, !176, !180, !181, !182}
!167 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !3, line: 43, type: !7)
!168 = !DILocalVariable(name: "n", arg: 2, scope: !163, file: !3, line: 43, type: !9)
!169 = !DILocalVariable(name: "steps", arg: 3, scope: !163, file: !3, line: 43, type: !9)
!170 = !DILocalVariable(name: "now", scope: !163, file: !3, line: 44, type: !37)
!171 = !DILocalVariable(name: "next", scope: !163, file: !3, line: 44, type: !37)
!172 = !DILocalVariable(name: "i", scope: !173, file: !3, line: 45, type: !9)
!173 = distinct !DILexicalBlock(scope: !163, file: !3, line: 45, column: 3)
!174 = !DILocalVariable(name: "k", scope: !175, file: !3, line: 48, type: !9)
!175 = distinct !DILexicalBlock(scope: !163, file: !3, line: 48, column: 3)
!176 = !DILocalVariable(name: "i", scope: !177, file: !3, line: 49, type: !9)
!177 = distinct !DILexicalBlock(scope: !178, file: !3, line: 49, column: 5)
!178 = distinct !DILexicalBlock(scope: !179, file: !3, line: 48, column: 35)
!179 = distinct !DILexicalBlock(scope: !175, file: !3, line: 48, column: 3)
!180 = !DILocalVariable(name: "t", scope: !178, file: !3, line: 52, type: !37)
!181 = !DILocalVariable(name: "s", scope: !163, file: !3, line: 56, type: !6)
!182 = !DILocalVariable(name: "i", scope: !183, file: !3, line: 57, type: !9)
!183 = distinct !DILexicalBlock(scope: !163, file: !3, line: 57, column: 3)
!184 = !DILocation(line: 0, scope: !163)
!185 = !DILocation(line: 44, column: 24, scope: !163)
!186 = !DILocation(line: 44, column: 34, scope: !163)
!187 = !DILocation(line: 44, column: 17, scope: !163)
!188 = !DILocation(line: 44, column: 58, scope: !163)
!189 = !DILocation(line: 0, scope: !173)
!190 = !DILocation(line: 45, column: 21, scope: !191)
!191 = distinct !DILexicalBlock(scope: !173, file: !3, line: 45, column: 3)
!192 = !DILocation(line: 45, column: 3, scope: !173)
!193 = !DILocation(line: 46, column: 12, scope: !194)
!194 = distinct !DILexicalBlock(scope: !191, file: !3, line: 45, column: 31)
!195 = !DILocation(line: 48, column: 21, scope: !179)
!196 = !DILocation(line: 0, scope: !175)
!197 = !DILocation(line: 48, column: 3, scope: !175)
!198 = !DILocation(line: 0, scope: !177)
!199 = !DILocation(line: 49, column: 5, scope: !177)
!200 = !DILocation(line: 0, scope: !183)
!201 = !DILocation(line: 57, column: 3, scope: !183)
!202 = !DILocation(line: 57, column: 21, scope: !203)
!203 = distinct !DILexicalBlock(scope: !183, file: !3, line: 57, column: 3)
!204 = !DILocation(line: 50, column: 17, scope: !205)
!205 = distinct !DILexicalBlock(scope: !206, file: !3, line: 49, column: 33)
!206 = distinct !DILexicalBlock(scope: !177, file: !3, line: 49, column: 5)
!207 = !DILocation(line: 50, column: 33, scope: !205)
!208 = !DILocation(line: 50, column: 26, scope: !205)
!209 = !DILocation(line: 50, column: 24, scope: !205)
!210 = !DILocation(line: 50, column: 7, scope: !205)
!211 = !DILocation(line: 50, column: 15, scope: !205)
!212 = !DILocation(line: 48, column: 31, scope: !179)
!213 = !DILocation(line: 0, scope: !178)
!214 = distinct !{!214, !197, !215, !91}
!215 = !DILocation(line: 55, column: 3, scope: !175)
!216 = distinct !{!216, !199, !217, !91}
!217 = !DILocation(line: 51, column: 5, scope: !177)
!218 = !DILocation(line: 58, column: 10, scope: !219)
!219 = distinct !DILexicalBlock(scope: !203, file: !3, line: 57, column: 31)
!220 = !DILocation(line: 58, column: 7, scope: !219)
!221 = !DILocation(line: 57, column: 27, scope: !203)
!222 = distinct !{!222, !105}
!223 = !DILocation(line: 60, column: 3, scope: !163)
!224 = !DILocation(line: 61, column: 3, scope: !163)
!225 = !DILocation(line: 62, column: 3, scope: !163)
!226 = distinct !{!226, !201, !227, !91}
!227 = !DILocation(line: 59, column: 3, scope: !183)
!228 = !DISubprogram(name: "malloc", scope: !229, file: !229, line: 553, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!230 = !DISubroutineType(types: !231)
!231 = !{!232, !12}
!232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!233 = !DISubprogram(name: "free", scope: !229, file: !229, line: 568, type: !234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !232}
