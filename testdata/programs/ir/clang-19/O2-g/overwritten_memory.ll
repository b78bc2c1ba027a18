; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/overwritten_memory.c -o ir/clang-19/O2-g/overwritten_memory.ll
; ModuleID = 'c/overwritten_memory.c'
source_filename = "c/overwritten_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.weighted = type { double, ptr }

@state_left_behind.state = internal unnamed_addr global double 0.000000e+00, align 8, !dbg !0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @squared_and_logged(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !29 {
    #dbg_value(ptr %0, !34, !DIExpression(), !39)
    #dbg_value(ptr %1, !35, !DIExpression(), !39)
    #dbg_value(i32 %2, !36, !DIExpression(), !39)
    #dbg_value(i32 0, !37, !DIExpression(), !40)
  %4 = icmp sgt i32 %2, 0, !dbg !41
  br i1 %4, label %5, label %20, !dbg !43

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !41
  %7 = and i64 %6, 1, !dbg !43
  %8 = icmp eq i32 %2, 1, !dbg !43
  br i1 %8, label %11, label %9, !dbg !43

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !43
  br label %22, !dbg !43

11:                                               ; preds = %22, %5
  %12 = phi i64 [ 0, %5 ], [ %36, %22 ]
  %13 = icmp eq i64 %7, 0, !dbg !43
  br i1 %13, label %20, label %14, !dbg !43

14:                                               ; preds = %11
    #dbg_value(i64 %12, !37, !DIExpression(), !40)
  %15 = load double, ptr %0, align 8, !dbg !44, !tbaa !46
  %16 = fmul double %15, %15, !dbg !50
  store double %16, ptr %0, align 8, !dbg !51, !tbaa !46
  %17 = getelementptr inbounds double, ptr %1, i64 %12, !dbg !52
  %18 = load double, ptr %17, align 8, !dbg !53, !tbaa !46
  %19 = fadd double %16, %18, !dbg !53
  store double %19, ptr %17, align 8, !dbg !53, !tbaa !46
    #dbg_value(i64 %12, !37, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !40)
  br label %20, !dbg !54

20:                                               ; preds = %14, %11, %3
  %21 = load double, ptr %0, align 8, !dbg !54, !tbaa !46
  ret double %21, !dbg !55

22:                                               ; preds = %22, %9
  %23 = phi i64 [ 0, %9 ], [ %36, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %37, %22 ]
    #dbg_value(i64 %23, !37, !DIExpression(), !40)
  %25 = load double, ptr %0, align 8, !dbg !44, !tbaa !46
  %26 = fmul double %25, %25, !dbg !50
  store double %26, ptr %0, align 8, !dbg !51, !tbaa !46
  %27 = getelementptr inbounds double, ptr %1, i64 %23, !dbg !52
  %28 = load double, ptr %27, align 8, !dbg !53, !tbaa !46
  %29 = fadd double %26, %28, !dbg !53
  store double %29, ptr %27, align 8, !dbg !53, !tbaa !46
  %30 = or disjoint i64 %23, 1, !dbg !56
    #dbg_value(i64 %30, !37, !DIExpression(), !40)
  %31 = load double, ptr %0, align 8, !dbg !44, !tbaa !46
  %32 = fmul double %31, %31, !dbg !50
  store double %32, ptr %0, align 8, !dbg !51, !tbaa !46
  %33 = getelementptr inbounds double, ptr %1, i64 %30, !dbg !52
  %34 = load double, ptr %33, align 8, !dbg !53, !tbaa !46
  %35 = fadd double %32, %34, !dbg !53
  store double %35, ptr %33, align 8, !dbg !53, !tbaa !46
  %36 = add nuw nsw i64 %23, 2, !dbg !56
    #dbg_value(i64 %36, !37, !DIExpression(), !40)
  %37 = add i64 %24, 2, !dbg !43
  %38 = icmp eq i64 %37, %10, !dbg !43
  br i1 %38, label %11, label %22, !dbg !43, !llvm.loop !57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @prefix_product_by_two_names(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !60 {
    #dbg_value(ptr %0, !64, !DIExpression(), !69)
    #dbg_value(ptr %1, !65, !DIExpression(), !69)
    #dbg_value(i32 %2, !66, !DIExpression(), !69)
    #dbg_value(i32 1, !67, !DIExpression(), !70)
  %4 = getelementptr i8, ptr %1, i64 -8, !dbg !71
  %5 = icmp sgt i32 %2, 1, !dbg !72
  br i1 %5, label %6, label %61, !dbg !74

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64, !dbg !72
  %8 = add nsw i64 %7, -1, !dbg !74
  %9 = icmp ult i32 %2, 9, !dbg !74
  br i1 %9, label %10, label %32, !dbg !74

10:                                               ; preds = %59, %32, %6
  %11 = phi i64 [ 1, %32 ], [ 1, %6 ], [ %43, %59 ]
  %12 = sub nsw i64 %7, %11, !dbg !74
  %13 = and i64 %12, 3, !dbg !74
  %14 = icmp eq i64 %13, 0, !dbg !74
  br i1 %14, label %26, label %15, !dbg !74

15:                                               ; preds = %10, %15
  %16 = phi i64 [ %23, %15 ], [ %11, %10 ]
  %17 = phi i64 [ %24, %15 ], [ 0, %10 ]
    #dbg_value(i64 %16, !67, !DIExpression(), !70)
  %18 = getelementptr double, ptr %4, i64 %16, !dbg !75
  %19 = load double, ptr %18, align 8, !dbg !75, !tbaa !46
  %20 = getelementptr inbounds double, ptr %0, i64 %16, !dbg !77
  %21 = load double, ptr %20, align 8, !dbg !77, !tbaa !46
  %22 = fmul double %19, %21, !dbg !78
  store double %22, ptr %20, align 8, !dbg !79, !tbaa !46
  %23 = add nuw nsw i64 %16, 1, !dbg !80
    #dbg_value(i64 %23, !67, !DIExpression(), !70)
  %24 = add i64 %17, 1, !dbg !74
  %25 = icmp eq i64 %24, %13, !dbg !74
  br i1 %25, label %26, label %15, !dbg !74, !llvm.loop !81

26:                                               ; preds = %15, %10
  %27 = phi i64 [ %11, %10 ], [ %23, %15 ]
  %28 = sub nsw i64 %11, %7, !dbg !74
  %29 = icmp ugt i64 %28, -4, !dbg !74
  br i1 %29, label %61, label %30, !dbg !74

30:                                               ; preds = %26
  %31 = getelementptr i8, ptr %0, i64 8, !dbg !74
  br label %66, !dbg !74

32:                                               ; preds = %6
  %33 = getelementptr i8, ptr %0, i64 8, !dbg !74
  %34 = shl nuw nsw i64 %7, 3, !dbg !74
  %35 = getelementptr i8, ptr %0, i64 %34, !dbg !74
  %36 = getelementptr i8, ptr %1, i64 %34, !dbg !74
  %37 = getelementptr i8, ptr %36, i64 -8, !dbg !74
  %38 = icmp ult ptr %33, %37, !dbg !74
  %39 = icmp ugt ptr %35, %1, !dbg !74
  %40 = and i1 %38, %39, !dbg !74
  br i1 %40, label %10, label %41, !dbg !74

41:                                               ; preds = %32
  %42 = and i64 %8, -4, !dbg !74
  %43 = or disjoint i64 %42, 1, !dbg !74
  br label %44, !dbg !74

44:                                               ; preds = %44, %41
  %45 = phi i64 [ 0, %41 ], [ %57, %44 ]
  %46 = or disjoint i64 %45, 1, !dbg !74
  %47 = getelementptr double, ptr %1, i64 %45, !dbg !75
  %48 = getelementptr i8, ptr %47, i64 16, !dbg !75
  %49 = load <2 x double>, ptr %47, align 8, !dbg !75, !tbaa !46, !alias.scope !83
  %50 = load <2 x double>, ptr %48, align 8, !dbg !75, !tbaa !46, !alias.scope !83
  %51 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !77
  %52 = getelementptr inbounds i8, ptr %51, i64 16, !dbg !77
  %53 = load <2 x double>, ptr %51, align 8, !dbg !77, !tbaa !46, !alias.scope !86, !noalias !83
  %54 = load <2 x double>, ptr %52, align 8, !dbg !77, !tbaa !46, !alias.scope !86, !noalias !83
  %55 = fmul <2 x double> %49, %53, !dbg !78
  %56 = fmul <2 x double> %50, %54, !dbg !78
  store <2 x double> %55, ptr %51, align 8, !dbg !79, !tbaa !46, !alias.scope !86, !noalias !83
  store <2 x double> %56, ptr %52, align 8, !dbg !79, !tbaa !46, !alias.scope !86, !noalias !83
  %57 = add nuw i64 %45, 4
  %58 = icmp eq i64 %57, %42
  br i1 %58, label %59, label %44, !llvm.loop !88

59:                                               ; preds = %44
  %60 = icmp eq i64 %8, %42, !dbg !74
  br i1 %60, label %61, label %10, !dbg !74

61:                                               ; preds = %26, %66, %59, %3
  %62 = sext i32 %2 to i64, !dbg !92
  %63 = getelementptr double, ptr %0, i64 %62, !dbg !92
  %64 = getelementptr i8, ptr %63, i64 -8, !dbg !92
  %65 = load double, ptr %64, align 8, !dbg !92, !tbaa !46
  ret double %65, !dbg !93

66:                                               ; preds = %66, %30
  %67 = phi i64 [ %27, %30 ], [ %90, %66 ]
    #dbg_value(i64 %67, !67, !DIExpression(), !70)
  %68 = getelementptr double, ptr %4, i64 %67, !dbg !75
  %69 = load double, ptr %68, align 8, !dbg !75, !tbaa !46
  %70 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !77
  %71 = load double, ptr %70, align 8, !dbg !77, !tbaa !46
  %72 = fmul double %69, %71, !dbg !78
  store double %72, ptr %70, align 8, !dbg !79, !tbaa !46
    #dbg_value(i64 %67, !67, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !70)
  %73 = getelementptr double, ptr %1, i64 %67, !dbg !75
  %74 = load double, ptr %73, align 8, !dbg !75, !tbaa !46
  %75 = getelementptr double, ptr %31, i64 %67, !dbg !77
  %76 = load double, ptr %75, align 8, !dbg !77, !tbaa !46
  %77 = fmul double %74, %76, !dbg !78
  store double %77, ptr %75, align 8, !dbg !79, !tbaa !46
  %78 = add nuw nsw i64 %67, 2, !dbg !80
    #dbg_value(i64 %78, !67, !DIExpression(), !70)
  %79 = getelementptr double, ptr %4, i64 %78, !dbg !75
  %80 = load double, ptr %79, align 8, !dbg !75, !tbaa !46
  %81 = getelementptr inbounds double, ptr %0, i64 %78, !dbg !77
  %82 = load double, ptr %81, align 8, !dbg !77, !tbaa !46
  %83 = fmul double %80, %82, !dbg !78
  store double %83, ptr %81, align 8, !dbg !79, !tbaa !46
  %84 = add nuw nsw i64 %67, 3, !dbg !80
    #dbg_value(i64 %84, !67, !DIExpression(), !70)
  %85 = getelementptr double, ptr %4, i64 %84, !dbg !75
  %86 = load double, ptr %85, align 8, !dbg !75, !tbaa !46
  %87 = getelementptr inbounds double, ptr %0, i64 %84, !dbg !77
  %88 = load double, ptr %87, align 8, !dbg !77, !tbaa !46
  %89 = fmul double %86, %88, !dbg !78
  store double %89, ptr %87, align 8, !dbg !79, !tbaa !46
  %90 = add nuw nsw i64 %67, 4, !dbg !80
    #dbg_value(i64 %90, !67, !DIExpression(), !70)
  %91 = icmp eq i64 %90, %7, !dbg !72
  br i1 %91, label %61, label %66, !dbg !74, !llvm.loop !94
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_struct_in_memory(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #2 !dbg !95 {
    #dbg_value(ptr %0, !106, !DIExpression(), !108)
    #dbg_value(ptr %1, !107, !DIExpression(), !108)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %0, i64 16, i1 false), !dbg !109
  %3 = load double, ptr %1, align 8, !dbg !110, !tbaa !111
  %4 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !114
  %5 = load ptr, ptr %4, align 8, !dbg !114, !tbaa !115
  %6 = load double, ptr %5, align 8, !dbg !116, !tbaa !46
  %7 = fmul double %3, %6, !dbg !116
  store double %7, ptr %5, align 8, !dbg !116, !tbaa !46
  %8 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !117
  %9 = load ptr, ptr %8, align 8, !dbg !117, !tbaa !115
  %10 = load double, ptr %9, align 8, !dbg !118, !tbaa !46
  ret double %10, !dbg !119
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local double @copied_array_of_structs(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 !dbg !120 {
    #dbg_value(ptr %0, !124, !DIExpression(), !132)
    #dbg_value(ptr %1, !125, !DIExpression(), !132)
    #dbg_value(i32 %2, !126, !DIExpression(), !132)
  %4 = sext i32 %2 to i64, !dbg !133
  %5 = shl nsw i64 %4, 4, !dbg !134
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %1, ptr align 8 %0, i64 %5, i1 false), !dbg !135
    #dbg_value(i32 0, !127, !DIExpression(), !136)
  %6 = icmp sgt i32 %2, 0, !dbg !137
  br i1 %6, label %7, label %68, !dbg !139

7:                                                ; preds = %3
  %8 = zext nneg i32 %2 to i64, !dbg !137
  %9 = add nsw i64 %8, -1, !dbg !139
  %10 = and i64 %8, 1, !dbg !139
  %11 = icmp eq i64 %9, 0, !dbg !139
  br i1 %11, label %14, label %12, !dbg !139

12:                                               ; preds = %7
  %13 = and i64 %8, 2147483646, !dbg !139
  br label %32, !dbg !139

14:                                               ; preds = %32, %7
  %15 = phi i64 [ 0, %7 ], [ %52, %32 ]
  %16 = icmp eq i64 %10, 0, !dbg !139
  br i1 %16, label %26, label %17, !dbg !139

17:                                               ; preds = %14
    #dbg_value(i64 %15, !127, !DIExpression(), !136)
  %18 = getelementptr inbounds %struct.weighted, ptr %1, i64 %15, !dbg !140
  %19 = load double, ptr %18, align 8, !dbg !142, !tbaa !111
  %20 = getelementptr inbounds i8, ptr %18, i64 8, !dbg !143
  %21 = load ptr, ptr %20, align 8, !dbg !143, !tbaa !115
  %22 = load double, ptr %21, align 8, !dbg !144, !tbaa !46
  %23 = fmul double %19, %22, !dbg !144
  store double %23, ptr %21, align 8, !dbg !144, !tbaa !46
  %24 = load double, ptr %18, align 8, !dbg !145, !tbaa !111
  %25 = fmul double %24, %24, !dbg !146
  store double %25, ptr %18, align 8, !dbg !146, !tbaa !111
    #dbg_value(i64 %15, !127, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !136)
  br label %26, !dbg !147

26:                                               ; preds = %14, %17
    #dbg_value(i32 0, !130, !DIExpression(), !148)
    #dbg_value(double 0.000000e+00, !129, !DIExpression(), !132)
  br i1 %6, label %27, label %68, !dbg !147

27:                                               ; preds = %26
  %28 = and i64 %8, 1, !dbg !147
  %29 = icmp eq i64 %9, 0, !dbg !147
  br i1 %29, label %55, label %30, !dbg !147

30:                                               ; preds = %27
  %31 = and i64 %8, 2147483646, !dbg !147
  br label %70, !dbg !147

32:                                               ; preds = %32, %12
  %33 = phi i64 [ 0, %12 ], [ %52, %32 ]
  %34 = phi i64 [ 0, %12 ], [ %53, %32 ]
    #dbg_value(i64 %33, !127, !DIExpression(), !136)
  %35 = getelementptr inbounds %struct.weighted, ptr %1, i64 %33, !dbg !140
  %36 = load double, ptr %35, align 8, !dbg !142, !tbaa !111
  %37 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !143
  %38 = load ptr, ptr %37, align 8, !dbg !143, !tbaa !115
  %39 = load double, ptr %38, align 8, !dbg !144, !tbaa !46
  %40 = fmul double %36, %39, !dbg !144
  store double %40, ptr %38, align 8, !dbg !144, !tbaa !46
  %41 = load double, ptr %35, align 8, !dbg !145, !tbaa !111
  %42 = fmul double %41, %41, !dbg !146
  store double %42, ptr %35, align 8, !dbg !146, !tbaa !111
  %43 = or disjoint i64 %33, 1, !dbg !149
    #dbg_value(i64 %43, !127, !DIExpression(), !136)
  %44 = getelementptr inbounds %struct.weighted, ptr %1, i64 %43, !dbg !140
  %45 = load double, ptr %44, align 8, !dbg !142, !tbaa !111
  %46 = getelementptr inbounds i8, ptr %44, i64 8, !dbg !143
  %47 = load ptr, ptr %46, align 8, !dbg !143, !tbaa !115
  %48 = load double, ptr %47, align 8, !dbg !144, !tbaa !46
  %49 = fmul double %45, %48, !dbg !144
  store double %49, ptr %47, align 8, !dbg !144, !tbaa !46
  %50 = load double, ptr %44, align 8, !dbg !145, !tbaa !111
  %51 = fmul double %50, %50, !dbg !146
  store double %51, ptr %44, align 8, !dbg !146, !tbaa !111
  %52 = add nuw nsw i64 %33, 2, !dbg !149
    #dbg_value(i64 %52, !127, !DIExpression(), !136)
  %53 = add i64 %34, 2, !dbg !139
  %54 = icmp eq i64 %53, %13, !dbg !139
  br i1 %54, label %14, label %32, !dbg !139, !llvm.loop !150

55:                                               ; preds = %70, %27
  %56 = phi double [ poison, %27 ], [ %87, %70 ]
  %57 = phi i64 [ 0, %27 ], [ %84, %70 ]
  %58 = phi double [ 0.000000e+00, %27 ], [ %87, %70 ]
  %59 = icmp eq i64 %28, 0, !dbg !147
  br i1 %59, label %68, label %60, !dbg !147

60:                                               ; preds = %55
    #dbg_value(i64 %57, !130, !DIExpression(), !148)
    #dbg_value(double %58, !129, !DIExpression(), !132)
  %61 = getelementptr inbounds %struct.weighted, ptr %0, i64 %57, i32 1, !dbg !152
  %62 = load ptr, ptr %61, align 8, !dbg !152, !tbaa !115
  %63 = load double, ptr %62, align 8, !dbg !155, !tbaa !46
  %64 = trunc i64 %57 to i32, !dbg !156
  %65 = add i32 %64, 1, !dbg !156
  %66 = uitofp nneg i32 %65 to double, !dbg !156
  %67 = tail call double @llvm.fmuladd.f64(double %63, double %66, double %58), !dbg !157
    #dbg_value(i64 %57, !130, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !148)
    #dbg_value(double %67, !129, !DIExpression(), !132)
  br label %68, !dbg !158

68:                                               ; preds = %60, %55, %3, %26
  %69 = phi double [ 0.000000e+00, %26 ], [ 0.000000e+00, %3 ], [ %56, %55 ], [ %67, %60 ], !dbg !132
  ret double %69, !dbg !158

70:                                               ; preds = %70, %30
  %71 = phi i64 [ 0, %30 ], [ %84, %70 ]
  %72 = phi double [ 0.000000e+00, %30 ], [ %87, %70 ]
  %73 = phi i64 [ 0, %30 ], [ %88, %70 ]
    #dbg_value(i64 %71, !130, !DIExpression(), !148)
    #dbg_value(double %72, !129, !DIExpression(), !132)
  %74 = getelementptr inbounds %struct.weighted, ptr %0, i64 %71, i32 1, !dbg !152
  %75 = load ptr, ptr %74, align 8, !dbg !152, !tbaa !115
  %76 = load double, ptr %75, align 8, !dbg !155, !tbaa !46
  %77 = or disjoint i64 %71, 1, !dbg !159
  %78 = trunc nuw nsw i64 %77 to i32, !dbg !156
  %79 = uitofp nneg i32 %78 to double, !dbg !156
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %72), !dbg !157
    #dbg_value(i64 %77, !130, !DIExpression(), !148)
    #dbg_value(double %80, !129, !DIExpression(), !132)
  %81 = getelementptr inbounds %struct.weighted, ptr %0, i64 %77, i32 1, !dbg !152
  %82 = load ptr, ptr %81, align 8, !dbg !152, !tbaa !115
  %83 = load double, ptr %82, align 8, !dbg !155, !tbaa !46
  %84 = add nuw nsw i64 %71, 2, !dbg !159
  %85 = trunc nuw nsw i64 %84 to i32, !dbg !156
  %86 = uitofp nneg i32 %85 to double, !dbg !156
  %87 = tail call double @llvm.fmuladd.f64(double %83, double %86, double %80), !dbg !157
    #dbg_value(i64 %84, !130, !DIExpression(), !148)
    #dbg_value(double %87, !129, !DIExpression(), !132)
  %88 = add i64 %73, 2, !dbg !147
  %89 = icmp eq i64 %88, %31, !dbg !147
  br i1 %89, label %55, label %70, !dbg !147, !llvm.loop !160
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local double @state_left_behind(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !2 {
    #dbg_value(ptr %0, !17, !DIExpression(), !162)
    #dbg_value(i32 %1, !18, !DIExpression(), !162)
    #dbg_value(i32 0, !19, !DIExpression(), !163)
  %3 = load double, ptr @state_left_behind.state, align 8, !tbaa !46
    #dbg_value(i32 0, !19, !DIExpression(), !163)
  %4 = icmp sgt i32 %1, 0, !dbg !164
  br i1 %4, label %5, label %28, !dbg !166

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !164
  %7 = and i64 %6, 3, !dbg !166
  %8 = icmp ult i32 %1, 4, !dbg !166
  br i1 %8, label %11, label %9, !dbg !166

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !166
  br label %32, !dbg !166

11:                                               ; preds = %32, %5
  %12 = phi double [ poison, %5 ], [ %50, %32 ]
  %13 = phi i64 [ 0, %5 ], [ %51, %32 ]
  %14 = phi double [ %3, %5 ], [ %50, %32 ]
  %15 = icmp eq i64 %7, 0, !dbg !166
  br i1 %15, label %26, label %16, !dbg !166

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %23, %16 ], [ %13, %11 ]
  %18 = phi double [ %22, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %24, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !19, !DIExpression(), !163)
  %20 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !167
  %21 = load double, ptr %20, align 8, !dbg !167, !tbaa !46
  %22 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %21), !dbg !169
  %23 = add nuw nsw i64 %17, 1, !dbg !170
    #dbg_value(i64 %23, !19, !DIExpression(), !163)
  %24 = add i64 %19, 1, !dbg !166
  %25 = icmp eq i64 %24, %7, !dbg !166
  br i1 %25, label %26, label %16, !dbg !166, !llvm.loop !171

26:                                               ; preds = %16, %11
  %27 = phi double [ %12, %11 ], [ %22, %16 ], !dbg !169
  store double %27, ptr @state_left_behind.state, align 8, !dbg !172, !tbaa !46
  br label %28, !dbg !166

28:                                               ; preds = %26, %2
  %29 = phi double [ %27, %26 ], [ %3, %2 ], !dbg !173
  %30 = fadd double %29, 1.000000e+00, !dbg !174
  %31 = fmul double %30, %30, !dbg !175
  ret double %31, !dbg !176

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %51, %32 ]
  %34 = phi double [ %3, %9 ], [ %50, %32 ]
  %35 = phi i64 [ 0, %9 ], [ %52, %32 ]
    #dbg_value(i64 %33, !19, !DIExpression(), !163)
  %36 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !167
  %37 = load double, ptr %36, align 8, !dbg !167, !tbaa !46
  %38 = tail call double @llvm.fmuladd.f64(double %34, double 5.000000e-01, double %37), !dbg !169
  %39 = or disjoint i64 %33, 1, !dbg !170
    #dbg_value(i64 %39, !19, !DIExpression(), !163)
  %40 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !167
  %41 = load double, ptr %40, align 8, !dbg !167, !tbaa !46
  %42 = tail call double @llvm.fmuladd.f64(double %38, double 5.000000e-01, double %41), !dbg !169
  %43 = or disjoint i64 %33, 2, !dbg !170
    #dbg_value(i64 %43, !19, !DIExpression(), !163)
  %44 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !167
  %45 = load double, ptr %44, align 8, !dbg !167, !tbaa !46
  %46 = tail call double @llvm.fmuladd.f64(double %42, double 5.000000e-01, double %45), !dbg !169
  %47 = or disjoint i64 %33, 3, !dbg !170
    #dbg_value(i64 %47, !19, !DIExpression(), !163)
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !167
  %49 = load double, ptr %48, align 8, !dbg !167, !tbaa !46
  %50 = tail call double @llvm.fmuladd.f64(double %46, double 5.000000e-01, double %49), !dbg !169
  %51 = add nuw nsw i64 %33, 4, !dbg !170
    #dbg_value(i64 %51, !19, !DIExpression(), !163)
  %52 = add i64 %35, 4, !dbg !166
  %53 = icmp eq i64 %52, %10, !dbg !166
  br i1 %53, label %11, label %32, !dbg !166, !llvm.loop !177
}

; Function Attrs: nofree noinline nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @weighted_window(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #7 !dbg !179 {
    #dbg_value(ptr %0, !183, !DIExpression(), !189)
    #dbg_value(ptr %1, !184, !DIExpression(), !189)
    #dbg_value(i32 %2, !185, !DIExpression(), !189)
    #dbg_value(double 0.000000e+00, !186, !DIExpression(), !189)
    #dbg_value(i32 0, !187, !DIExpression(), !190)
  %4 = icmp sgt i32 %2, 0, !dbg !191
  br i1 %4, label %5, label %24, !dbg !193

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !191
  %7 = and i64 %6, 1, !dbg !193
  %8 = icmp eq i32 %2, 1, !dbg !193
  br i1 %8, label %11, label %9, !dbg !193

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646, !dbg !193
  br label %26, !dbg !193

11:                                               ; preds = %26, %5
  %12 = phi double [ poison, %5 ], [ %44, %26 ]
  %13 = phi i64 [ 0, %5 ], [ %45, %26 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %44, %26 ]
  %15 = icmp eq i64 %7, 0, !dbg !193
  br i1 %15, label %24, label %16, !dbg !193

16:                                               ; preds = %11
    #dbg_value(i64 %13, !187, !DIExpression(), !190)
    #dbg_value(double %14, !186, !DIExpression(), !189)
  %17 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !194
  %18 = load double, ptr %17, align 8, !dbg !194, !tbaa !46
  %19 = fmul double %18, %18, !dbg !196
  %20 = getelementptr inbounds double, ptr %1, i64 %13, !dbg !197
  %21 = load double, ptr %20, align 8, !dbg !197, !tbaa !46
  %22 = tail call double @sin(double noundef %21) #11, !dbg !198
  %23 = tail call double @llvm.fmuladd.f64(double %19, double %22, double %14), !dbg !199
    #dbg_value(double %23, !186, !DIExpression(), !189)
    #dbg_value(i64 %13, !187, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !190)
  br label %24, !dbg !200

24:                                               ; preds = %16, %11, %3
  %25 = phi double [ 0.000000e+00, %3 ], [ %12, %11 ], [ %23, %16 ], !dbg !189
  ret double %25, !dbg !200

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %45, %26 ]
  %28 = phi double [ 0.000000e+00, %9 ], [ %44, %26 ]
  %29 = phi i64 [ 0, %9 ], [ %46, %26 ]
    #dbg_value(i64 %27, !187, !DIExpression(), !190)
    #dbg_value(double %28, !186, !DIExpression(), !189)
  %30 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !194
  %31 = load double, ptr %30, align 8, !dbg !194, !tbaa !46
  %32 = fmul double %31, %31, !dbg !196
  %33 = getelementptr inbounds double, ptr %1, i64 %27, !dbg !197
  %34 = load double, ptr %33, align 8, !dbg !197, !tbaa !46
  %35 = tail call double @sin(double noundef %34) #11, !dbg !198
  %36 = tail call double @llvm.fmuladd.f64(double %32, double %35, double %28), !dbg !199
    #dbg_value(double %36, !186, !DIExpression(), !189)
  %37 = or disjoint i64 %27, 1, !dbg !201
    #dbg_value(i64 %37, !187, !DIExpression(), !190)
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !194
  %39 = load double, ptr %38, align 8, !dbg !194, !tbaa !46
  %40 = fmul double %39, %39, !dbg !196
  %41 = getelementptr inbounds double, ptr %1, i64 %37, !dbg !197
  %42 = load double, ptr %41, align 8, !dbg !197, !tbaa !46
  %43 = tail call double @sin(double noundef %42) #11, !dbg !198
  %44 = tail call double @llvm.fmuladd.f64(double %40, double %43, double %36), !dbg !199
    #dbg_value(double %44, !186, !DIExpression(), !189)
  %45 = add nuw nsw i64 %27, 2, !dbg !201
    #dbg_value(i64 %45, !187, !DIExpression(), !190)
  %46 = add i64 %29, 2, !dbg !193
  %47 = icmp eq i64 %46, %10, !dbg !193
  br i1 %47, label %11, label %26, !dbg !193, !llvm.loop !202
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !204 double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @window_moves_over_its_input(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #9 !dbg !208 {
    #dbg_value(ptr %0, !210, !DIExpression(), !219)
    #dbg_value(ptr %1, !211, !DIExpression(), !219)
    #dbg_value(i32 %2, !212, !DIExpression(), !219)
    #dbg_value(double 0.000000e+00, !213, !DIExpression(), !219)
    #dbg_value(i32 0, !214, !DIExpression(), !220)
  %4 = icmp slt i32 %2, 2, !dbg !221
  br i1 %4, label %5, label %7, !dbg !222

5:                                                ; preds = %7, %3
  %6 = phi double [ 0.000000e+00, %3 ], [ %16, %7 ], !dbg !219
  ret double %6, !dbg !223

7:                                                ; preds = %3, %7
  %8 = phi i64 [ %14, %7 ], [ 0, %3 ]
  %9 = phi double [ %16, %7 ], [ 0.000000e+00, %3 ]
    #dbg_value(double %9, !213, !DIExpression(), !219)
    #dbg_value(i64 %8, !214, !DIExpression(), !220)
  %10 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !224
  %11 = tail call double @weighted_window(ptr noundef %10, ptr noundef %1, i32 noundef 2), !dbg !225
    #dbg_value(double %11, !216, !DIExpression(), !226)
  %12 = load double, ptr %10, align 8, !dbg !227, !tbaa !46
  %13 = fmul double %11, %12, !dbg !228
  %14 = add nuw nsw i64 %8, 1, !dbg !229
  %15 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !230
  store double %13, ptr %15, align 8, !dbg !231, !tbaa !46
  %16 = fadd double %9, %11, !dbg !232
    #dbg_value(double %16, !213, !DIExpression(), !219)
    #dbg_value(i64 %14, !214, !DIExpression(), !220)
  %17 = trunc i64 %8 to i32, !dbg !221
  %18 = add i32 %17, 3, !dbg !221
  %19 = icmp sgt i32 %18, %2, !dbg !221
  br i1 %19, label %5, label %7, !dbg !222, !llvm.loop !233
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @scattered_in_each_iteration(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #10 !dbg !235 {
  %4 = alloca [4 x double], align 16, !DIAssignID !255
    #dbg_assign(i1 undef, !247, !DIExpression(), !255, ptr %4, !DIExpression(), !256)
    #dbg_value(ptr %0, !241, !DIExpression(), !257)
    #dbg_value(ptr %1, !242, !DIExpression(), !257)
    #dbg_value(i32 %2, !243, !DIExpression(), !257)
    #dbg_value(double 0.000000e+00, !244, !DIExpression(), !257)
    #dbg_value(i32 0, !245, !DIExpression(), !258)
  %5 = icmp sgt i32 %2, 0, !dbg !259
  br i1 %5, label %6, label %14, !dbg !260

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = getelementptr inbounds i8, ptr %4, i64 16
  %9 = zext nneg i32 %2 to i64, !dbg !259
  %10 = and i64 %9, 1
  %11 = icmp eq i32 %2, 1
  %12 = and i64 %9, 2147483646
  %13 = icmp eq i64 %10, 0
  br label %16, !dbg !260

14:                                               ; preds = %32, %3
  %15 = phi double [ 0.000000e+00, %3 ], [ %39, %32 ], !dbg !257
  ret double %15, !dbg !261

16:                                               ; preds = %32, %6
  %17 = phi i64 [ 0, %6 ], [ %40, %32 ]
  %18 = phi double [ 0.000000e+00, %6 ], [ %39, %32 ]
    #dbg_value(i64 %17, !245, !DIExpression(), !258)
    #dbg_value(double %18, !244, !DIExpression(), !257)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #11, !dbg !262
  store double 0.000000e+00, ptr %4, align 16, !dbg !263, !tbaa !46, !DIAssignID !264
    #dbg_assign(double 0.000000e+00, !247, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !264, ptr %4, !DIExpression(), !256)
  %19 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !265
  %20 = load double, ptr %19, align 8, !dbg !265, !tbaa !46
  store double %20, ptr %7, align 8, !dbg !263, !tbaa !46, !DIAssignID !266
    #dbg_assign(double %20, !247, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !266, ptr %7, !DIExpression(), !256)
    #dbg_assign(double 0.000000e+00, !247, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !267, ptr %8, !DIExpression(), !256)
  store <2 x double> <double 0.000000e+00, double 1.000000e+00>, ptr %8, align 16, !dbg !263, !tbaa !46, !DIAssignID !267
    #dbg_assign(double 1.000000e+00, !247, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !267, ptr %4, !DIExpression(DW_OP_plus_uconst, 24), !256)
    #dbg_value(i32 0, !253, !DIExpression(), !268)
  br i1 %11, label %21, label %42, !dbg !269

21:                                               ; preds = %42, %16
  %22 = phi i64 [ 0, %16 ], [ %62, %42 ]
  br i1 %13, label %32, label %23, !dbg !269

23:                                               ; preds = %21
    #dbg_value(i64 %22, !253, !DIExpression(), !268)
  %24 = getelementptr inbounds i32, ptr %1, i64 %22, !dbg !270
  %25 = load i32, ptr %24, align 4, !dbg !270, !tbaa !273
  %26 = sext i32 %25 to i64, !dbg !275
  %27 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %26, !dbg !275
  %28 = load double, ptr %27, align 8, !dbg !275, !tbaa !46
  %29 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !276
  %30 = load double, ptr %29, align 8, !dbg !276, !tbaa !46
  %31 = tail call double @llvm.fmuladd.f64(double %28, double %30, double %20), !dbg !277
  store double %31, ptr %27, align 8, !dbg !278, !tbaa !46
    #dbg_value(i64 %22, !253, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !268)
  br label %32, !dbg !279

32:                                               ; preds = %21, %23
  %33 = load double, ptr %7, align 8, !dbg !279, !tbaa !46
  %34 = getelementptr inbounds i32, ptr %1, i64 %17, !dbg !280
  %35 = load i32, ptr %34, align 4, !dbg !280, !tbaa !273
  %36 = sext i32 %35 to i64, !dbg !281
  %37 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %36, !dbg !281
  %38 = load double, ptr %37, align 8, !dbg !281, !tbaa !46
  %39 = tail call double @llvm.fmuladd.f64(double %38, double %33, double %18), !dbg !282
    #dbg_value(double %39, !244, !DIExpression(), !257)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #11, !dbg !283
  %40 = add nuw nsw i64 %17, 1, !dbg !284
    #dbg_value(i64 %40, !245, !DIExpression(), !258)
  %41 = icmp eq i64 %40, %9, !dbg !259
  br i1 %41, label %14, label %16, !dbg !260, !llvm.loop !285

42:                                               ; preds = %16, %42
  %43 = phi i64 [ %62, %42 ], [ 0, %16 ]
  %44 = phi i64 [ %63, %42 ], [ 0, %16 ]
    #dbg_value(i64 %43, !253, !DIExpression(), !268)
  %45 = getelementptr inbounds i32, ptr %1, i64 %43, !dbg !270
  %46 = load i32, ptr %45, align 4, !dbg !270, !tbaa !273
  %47 = sext i32 %46 to i64, !dbg !275
  %48 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %47, !dbg !275
  %49 = load double, ptr %48, align 8, !dbg !275, !tbaa !46
  %50 = getelementptr inbounds double, ptr %0, i64 %43, !dbg !276
  %51 = load double, ptr %50, align 8, !dbg !276, !tbaa !46
  %52 = tail call double @llvm.fmuladd.f64(double %49, double %51, double %20), !dbg !277
  store double %52, ptr %48, align 8, !dbg !278, !tbaa !46
  %53 = or disjoint i64 %43, 1, !dbg !287
    #dbg_value(i64 %53, !253, !DIExpression(), !268)
  %54 = getelementptr inbounds i32, ptr %1, i64 %53, !dbg !270
  %55 = load i32, ptr %54, align 4, !dbg !270, !tbaa !273
  %56 = sext i32 %55 to i64, !dbg !275
  %57 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 %56, !dbg !275
  %58 = load double, ptr %57, align 8, !dbg !275, !tbaa !46
  %59 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !276
  %60 = load double, ptr %59, align 8, !dbg !276, !tbaa !46
  %61 = tail call double @llvm.fmuladd.f64(double %58, double %60, double %20), !dbg !277
  store double %61, ptr %57, align 8, !dbg !278, !tbaa !46
  %62 = add nuw nsw i64 %43, 2, !dbg !287
    #dbg_value(i64 %62, !253, !DIExpression(), !268)
  %63 = add i64 %44, 2, !dbg !269
  %64 = icmp eq i64 %63, %12, !dbg !269
  br i1 %64, label %21, label %42, !dbg !269, !llvm.loop !288
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!21, !22, !23, !24, !25, !26, !27}
!llvm.ident = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "state", scope: !2, file: !3, line: 49, type: !6, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "state_left_behind", scope: !3, file: !3, line: 48, type: !4, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !16)
!3 = !DIFile(filename: "c/overwritten_memory.c", directory: ".", checksumkind: CSK_MD5, checksum: "0f550a1a8bfe0c81db2cbf812546d1fb")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !7, !9}
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
!16 = !{!17, !18, !19}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !2, file: !3, line: 48, type: !7)
!18 = !DILocalVariable(name: "n", arg: 2, scope: !2, file: !3, line: 48, type: !9)
!19 = !DILocalVariable(name: "i", scope: !20, file: !3, line: 50, type: !9)
!20 = distinct !DILexicalBlock(scope: !2, file: !3, line: 50, column: 3)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 8, !"PIC Level", i32 2}
!25 = !{i32 7, !"PIE Level", i32 2}
!26 = !{i32 7, !"uwtable", i32 2}
!27 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!28 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!29 = distinct !DISubprogram(name: "squared_and_logged", scope: !3, file: !3, line: 6, type: !30, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !33)
!30 = !DISubroutineType(types: !31)
!31 = !{!6, !32, !32, !9}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!33 = !{!34, !35, !36, !37}
!34 = !DILocalVariable(name: "p", arg: 1, scope: !29, file: !3, line: 6, type: !32)
!35 = !DILocalVariable(name: "log", arg: 2, scope: !29, file: !3, line: 6, type: !32)
!36 = !DILocalVariable(name: "n", arg: 3, scope: !29, file: !3, line: 6, type: !9)
!37 = !DILocalVariable(name: "i", scope: !38, file: !3, line: 7, type: !9)
!38 = distinct !DILexicalBlock(scope: !29, file: !3, line: 7, column: 3)
!39 = !DILocation(line: 0, scope: !29)
!40 = !DILocation(line: 0, scope: !38)
!41 = !DILocation(line: 7, column: 21, scope: !42)
!42 = distinct !DILexicalBlock(scope: !38, file: !3, line: 7, column: 3)
!43 = !DILocation(line: 7, column: 3, scope: !38)
!44 = !DILocation(line: 8, column: 10, scope: !45)
!45 = distinct !DILexicalBlock(scope: !42, file: !3, line: 7, column: 31)
!46 = !{!47, !47, i64 0}
!47 = !{!"double", !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = !DILocation(line: 8, column: 13, scope: !45)
!51 = !DILocation(line: 8, column: 8, scope: !45)
!52 = !DILocation(line: 9, column: 5, scope: !45)
!53 = !DILocation(line: 9, column: 12, scope: !45)
!54 = !DILocation(line: 11, column: 10, scope: !29)
!55 = !DILocation(line: 11, column: 3, scope: !29)
!56 = !DILocation(line: 7, column: 27, scope: !42)
!57 = distinct !{!57, !43, !58, !59}
!58 = !DILocation(line: 10, column: 3, scope: !38)
!59 = !{!"llvm.loop.mustprogress"}
!60 = distinct !DISubprogram(name: "prefix_product_by_two_names", scope: !3, file: !3, line: 15, type: !61, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!6, !32, !7, !9}
!63 = !{!64, !65, !66, !67}
!64 = !DILocalVariable(name: "a", arg: 1, scope: !60, file: !3, line: 15, type: !32)
!65 = !DILocalVariable(name: "b", arg: 2, scope: !60, file: !3, line: 15, type: !7)
!66 = !DILocalVariable(name: "n", arg: 3, scope: !60, file: !3, line: 15, type: !9)
!67 = !DILocalVariable(name: "i", scope: !68, file: !3, line: 16, type: !9)
!68 = distinct !DILexicalBlock(scope: !60, file: !3, line: 16, column: 3)
!69 = !DILocation(line: 0, scope: !60)
!70 = !DILocation(line: 0, scope: !68)
!71 = !DILocation(line: 16, column: 8, scope: !68)
!72 = !DILocation(line: 16, column: 21, scope: !73)
!73 = distinct !DILexicalBlock(scope: !68, file: !3, line: 16, column: 3)
!74 = !DILocation(line: 16, column: 3, scope: !68)
!75 = !DILocation(line: 17, column: 12, scope: !76)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 16, column: 31)
!77 = !DILocation(line: 17, column: 23, scope: !76)
!78 = !DILocation(line: 17, column: 21, scope: !76)
!79 = !DILocation(line: 17, column: 10, scope: !76)
!80 = !DILocation(line: 16, column: 27, scope: !73)
!81 = distinct !{!81, !82}
!82 = !{!"llvm.loop.unroll.disable"}
!83 = !{!84}
!84 = distinct !{!84, !85}
!85 = distinct !{!85, !"LVerDomain"}
!86 = !{!87}
!87 = distinct !{!87, !85}
!88 = distinct !{!88, !74, !89, !59, !90, !91}
!89 = !DILocation(line: 18, column: 3, scope: !68)
!90 = !{!"llvm.loop.isvectorized", i32 1}
!91 = !{!"llvm.loop.unroll.runtime.disable"}
!92 = !DILocation(line: 19, column: 10, scope: !60)
!93 = !DILocation(line: 19, column: 3, scope: !60)
!94 = distinct !{!94, !74, !89, !59, !90}
!95 = distinct !DISubprogram(name: "copied_struct_in_memory", scope: !3, file: !3, line: 28, type: !96, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !105)
!96 = !DISubroutineType(types: !97)
!97 = !{!6, !98, !104}
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !100)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !3, line: 22, size: 128, elements: !101)
!101 = !{!102, !103}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !100, file: !3, line: 23, baseType: !6, size: 64)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !100, file: !3, line: 24, baseType: !32, size: 64, offset: 64)
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!105 = !{!106, !107}
!106 = !DILocalVariable(name: "a", arg: 1, scope: !95, file: !3, line: 28, type: !98)
!107 = !DILocalVariable(name: "b", arg: 2, scope: !95, file: !3, line: 28, type: !104)
!108 = !DILocation(line: 0, scope: !95)
!109 = !DILocation(line: 29, column: 3, scope: !95)
!110 = !DILocation(line: 30, column: 15, scope: !95)
!111 = !{!112, !47, i64 0}
!112 = !{!"weighted", !47, i64 0, !113, i64 8}
!113 = !{!"any pointer", !48, i64 0}
!114 = !DILocation(line: 30, column: 7, scope: !95)
!115 = !{!112, !113, i64 8}
!116 = !DILocation(line: 30, column: 9, scope: !95)
!117 = !DILocation(line: 31, column: 14, scope: !95)
!118 = !DILocation(line: 31, column: 10, scope: !95)
!119 = !DILocation(line: 31, column: 3, scope: !95)
!120 = distinct !DISubprogram(name: "copied_array_of_structs", scope: !3, file: !3, line: 34, type: !121, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !123)
!121 = !DISubroutineType(types: !122)
!122 = !{!6, !98, !104, !9}
!123 = !{!124, !125, !126, !127, !129, !130}
!124 = !DILocalVariable(name: "a", arg: 1, scope: !120, file: !3, line: 34, type: !98)
!125 = !DILocalVariable(name: "b", arg: 2, scope: !120, file: !3, line: 34, type: !104)
!126 = !DILocalVariable(name: "n", arg: 3, scope: !120, file: !3, line: 34, type: !9)
!127 = !DILocalVariable(name: "i", scope: !128, file: !3, line: 36, type: !9)
!128 = distinct !DILexicalBlock(scope: !120, file: !3, line: 36, column: 3)
!129 = !DILocalVariable(name: "s", scope: !120, file: !3, line: 40, type: !6)
!130 = !DILocalVariable(name: "i", scope: !131, file: !3, line: 41, type: !9)
!131 = distinct !DILexicalBlock(scope: !120, file: !3, line: 41, column: 3)
!132 = !DILocation(line: 0, scope: !120)
!133 = !DILocation(line: 35, column: 16, scope: !120)
!134 = !DILocation(line: 35, column: 26, scope: !120)
!135 = !DILocation(line: 35, column: 3, scope: !120)
!136 = !DILocation(line: 0, scope: !128)
!137 = !DILocation(line: 36, column: 21, scope: !138)
!138 = distinct !DILexicalBlock(scope: !128, file: !3, line: 36, column: 3)
!139 = !DILocation(line: 36, column: 3, scope: !128)
!140 = !DILocation(line: 37, column: 16, scope: !141)
!141 = distinct !DILexicalBlock(scope: !138, file: !3, line: 36, column: 31)
!142 = !DILocation(line: 37, column: 21, scope: !141)
!143 = !DILocation(line: 37, column: 11, scope: !141)
!144 = !DILocation(line: 37, column: 13, scope: !141)
!145 = !DILocation(line: 38, column: 20, scope: !141)
!146 = !DILocation(line: 38, column: 12, scope: !141)
!147 = !DILocation(line: 41, column: 3, scope: !131)
!148 = !DILocation(line: 0, scope: !131)
!149 = !DILocation(line: 36, column: 27, scope: !138)
!150 = distinct !{!150, !139, !151, !59}
!151 = !DILocation(line: 39, column: 3, scope: !128)
!152 = !DILocation(line: 42, column: 16, scope: !153)
!153 = distinct !DILexicalBlock(scope: !154, file: !3, line: 41, column: 31)
!154 = distinct !DILexicalBlock(scope: !131, file: !3, line: 41, column: 3)
!155 = !DILocation(line: 42, column: 10, scope: !153)
!156 = !DILocation(line: 42, column: 20, scope: !153)
!157 = !DILocation(line: 42, column: 7, scope: !153)
!158 = !DILocation(line: 44, column: 3, scope: !120)
!159 = !DILocation(line: 42, column: 23, scope: !153)
!160 = distinct !{!160, !147, !161, !59}
!161 = !DILocation(line: 43, column: 3, scope: !131)
!162 = !DILocation(line: 0, scope: !2)
!163 = !DILocation(line: 0, scope: !20)
!164 = !DILocation(line: 50, column: 21, scope: !165)
!165 = distinct !DILexicalBlock(scope: !20, file: !3, line: 50, column: 3)
!166 = !DILocation(line: 50, column: 3, scope: !20)
!167 = !DILocation(line: 51, column: 27, scope: !168)
!168 = distinct !DILexicalBlock(scope: !165, file: !3, line: 50, column: 31)
!169 = !DILocation(line: 51, column: 25, scope: !168)
!170 = !DILocation(line: 50, column: 27, scope: !165)
!171 = distinct !{!171, !82}
!172 = !DILocation(line: 51, column: 11, scope: !168)
!173 = !DILocation(line: 53, column: 11, scope: !2)
!174 = !DILocation(line: 53, column: 17, scope: !2)
!175 = !DILocation(line: 53, column: 24, scope: !2)
!176 = !DILocation(line: 53, column: 3, scope: !2)
!177 = distinct !{!177, !166, !178, !59}
!178 = !DILocation(line: 52, column: 3, scope: !20)
!179 = distinct !DISubprogram(name: "weighted_window", scope: !3, file: !3, line: 56, type: !180, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !182)
!180 = !DISubroutineType(types: !181)
!181 = !{!6, !7, !7, !9}
!182 = !{!183, !184, !185, !186, !187}
!183 = !DILocalVariable(name: "p", arg: 1, scope: !179, file: !3, line: 56, type: !7)
!184 = !DILocalVariable(name: "w", arg: 2, scope: !179, file: !3, line: 56, type: !7)
!185 = !DILocalVariable(name: "n", arg: 3, scope: !179, file: !3, line: 56, type: !9)
!186 = !DILocalVariable(name: "s", scope: !179, file: !3, line: 57, type: !6)
!187 = !DILocalVariable(name: "i", scope: !188, file: !3, line: 58, type: !9)
!188 = distinct !DILexicalBlock(scope: !179, file: !3, line: 58, column: 3)
!189 = !DILocation(line: 0, scope: !179)
!190 = !DILocation(line: 0, scope: !188)
!191 = !DILocation(line: 58, column: 21, scope: !192)
!192 = distinct !DILexicalBlock(scope: !188, file: !3, line: 58, column: 3)
!193 = !DILocation(line: 58, column: 3, scope: !188)
!194 = !DILocation(line: 59, column: 10, scope: !195)
!195 = distinct !DILexicalBlock(scope: !192, file: !3, line: 58, column: 31)
!196 = !DILocation(line: 59, column: 15, scope: !195)
!197 = !DILocation(line: 59, column: 28, scope: !195)
!198 = !DILocation(line: 59, column: 24, scope: !195)
!199 = !DILocation(line: 59, column: 7, scope: !195)
!200 = !DILocation(line: 61, column: 3, scope: !179)
!201 = !DILocation(line: 58, column: 27, scope: !192)
!202 = distinct !{!202, !193, !203, !59}
!203 = !DILocation(line: 60, column: 3, scope: !188)
!204 = !DISubprogram(name: "sin", scope: !205, file: !205, line: 64, type: !206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!205 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!206 = !DISubroutineType(types: !207)
!207 = !{!6, !6}
!208 = distinct !DISubprogram(name: "window_moves_over_its_input", scope: !3, file: !3, line: 65, type: !61, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !209)
!209 = !{!210, !211, !212, !213, !214, !216}
!210 = !DILocalVariable(name: "x", arg: 1, scope: !208, file: !3, line: 65, type: !32)
!211 = !DILocalVariable(name: "w", arg: 2, scope: !208, file: !3, line: 65, type: !7)
!212 = !DILocalVariable(name: "n", arg: 3, scope: !208, file: !3, line: 65, type: !9)
!213 = !DILocalVariable(name: "s", scope: !208, file: !3, line: 66, type: !6)
!214 = !DILocalVariable(name: "i", scope: !215, file: !3, line: 67, type: !9)
!215 = distinct !DILexicalBlock(scope: !208, file: !3, line: 67, column: 3)
!216 = !DILocalVariable(name: "t", scope: !217, file: !3, line: 68, type: !6)
!217 = distinct !DILexicalBlock(scope: !218, file: !3, line: 67, column: 36)
!218 = distinct !DILexicalBlock(scope: !215, file: !3, line: 67, column: 3)
!219 = !DILocation(line: 0, scope: !208)
!220 = !DILocation(line: 0, scope: !215)
!221 = !DILocation(line: 67, column: 25, scope: !218)
!222 = !DILocation(line: 67, column: 3, scope: !215)
!223 = !DILocation(line: 72, column: 3, scope: !208)
!224 = !DILocation(line: 68, column: 34, scope: !217)
!225 = !DILocation(line: 68, column: 16, scope: !217)
!226 = !DILocation(line: 0, scope: !217)
!227 = !DILocation(line: 69, column: 20, scope: !217)
!228 = !DILocation(line: 69, column: 18, scope: !217)
!229 = !DILocation(line: 69, column: 9, scope: !217)
!230 = !DILocation(line: 69, column: 5, scope: !217)
!231 = !DILocation(line: 69, column: 14, scope: !217)
!232 = !DILocation(line: 70, column: 7, scope: !217)
!233 = distinct !{!233, !222, !234, !59}
!234 = !DILocation(line: 71, column: 3, scope: !215)
!235 = distinct !DISubprogram(name: "scattered_in_each_iteration", scope: !3, file: !3, line: 76, type: !236, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !240)
!236 = !DISubroutineType(types: !237)
!237 = !{!6, !7, !238, !9}
!238 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !239, size: 64)
!239 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!240 = !{!241, !242, !243, !244, !245, !247, !253}
!241 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !3, line: 76, type: !7)
!242 = !DILocalVariable(name: "place", arg: 2, scope: !235, file: !3, line: 76, type: !238)
!243 = !DILocalVariable(name: "n", arg: 3, scope: !235, file: !3, line: 76, type: !9)
!244 = !DILocalVariable(name: "s", scope: !235, file: !3, line: 77, type: !6)
!245 = !DILocalVariable(name: "i", scope: !246, file: !3, line: 78, type: !9)
!246 = distinct !DILexicalBlock(scope: !235, file: !3, line: 78, column: 3)
!247 = !DILocalVariable(name: "t", scope: !248, file: !3, line: 79, type: !250)
!248 = distinct !DILexicalBlock(scope: !249, file: !3, line: 78, column: 31)
!249 = distinct !DILexicalBlock(scope: !246, file: !3, line: 78, column: 3)
!250 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 256, elements: !251)
!251 = !{!252}
!252 = !DISubrange(count: 4)
!253 = !DILocalVariable(name: "j", scope: !254, file: !3, line: 80, type: !9)
!254 = distinct !DILexicalBlock(scope: !248, file: !3, line: 80, column: 5)
!255 = distinct !DIAssignID()
!256 = !DILocation(line: 0, scope: !248)
!257 = !DILocation(line: 0, scope: !235)
!258 = !DILocation(line: 0, scope: !246)
!259 = !DILocation(line: 78, column: 21, scope: !249)
!260 = !DILocation(line: 78, column: 3, scope: !246)
!261 = !DILocation(line: 85, column: 3, scope: !235)
!262 = !DILocation(line: 79, column: 5, scope: !248)
!263 = !DILocation(line: 79, column: 19, scope: !248)
!264 = distinct !DIAssignID()
!265 = !DILocation(line: 79, column: 25, scope: !248)
!266 = distinct !DIAssignID()
!267 = distinct !DIAssignID()
!268 = !DILocation(line: 0, scope: !254)
!269 = !DILocation(line: 80, column: 5, scope: !254)
!270 = !DILocation(line: 81, column: 23, scope: !271)
!271 = distinct !DILexicalBlock(scope: !272, file: !3, line: 80, column: 33)
!272 = distinct !DILexicalBlock(scope: !254, file: !3, line: 80, column: 5)
!273 = !{!274, !274, i64 0}
!274 = !{!"int", !48, i64 0}
!275 = !DILocation(line: 81, column: 21, scope: !271)
!276 = !DILocation(line: 81, column: 35, scope: !271)
!277 = !DILocation(line: 81, column: 40, scope: !271)
!278 = !DILocation(line: 81, column: 19, scope: !271)
!279 = !DILocation(line: 83, column: 24, scope: !248)
!280 = !DILocation(line: 83, column: 12, scope: !248)
!281 = !DILocation(line: 83, column: 10, scope: !248)
!282 = !DILocation(line: 83, column: 7, scope: !248)
!283 = !DILocation(line: 84, column: 3, scope: !249)
!284 = !DILocation(line: 78, column: 27, scope: !249)
!285 = distinct !{!285, !260, !286, !59}
!286 = !DILocation(line: 84, column: 3, scope: !246)
!287 = !DILocation(line: 80, column: 29, scope: !272)
!288 = distinct !{!288, !269, !289, !59}
!289 = !DILocation(line: 82, column: 5, scope: !254)
