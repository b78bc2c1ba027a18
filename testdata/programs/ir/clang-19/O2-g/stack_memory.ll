; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/stack_memory.c -o ir/clang-19/O2-g/stack_memory.ll
; ModuleID = 'c/stack_memory.c'
source_filename = "c/stack_memory.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local double @array_of_variable_length(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !22, !DIExpression(), !39)
    #dbg_value(i32 %1, !23, !DIExpression(), !39)
    #dbg_value(double 0.000000e+00, !24, !DIExpression(), !39)
    #dbg_value(i32 1, !25, !DIExpression(), !40)
  %3 = getelementptr i8, ptr %0, i64 -8, !dbg !41
  %4 = icmp slt i32 %1, 1, !dbg !42
  br i1 %4, label %8, label %5, !dbg !43

5:                                                ; preds = %2
  %6 = add nuw i32 %1, 1, !dbg !43
  %7 = zext i32 %6 to i64, !dbg !42
  br label %10, !dbg !43

8:                                                ; preds = %67, %2
  %9 = phi double [ 0.000000e+00, %2 ], [ %69, %67 ], !dbg !39
  ret double %9, !dbg !44

10:                                               ; preds = %5, %67
  %11 = phi i64 [ 0, %5 ], [ %72, %67 ]
  %12 = phi i64 [ 1, %5 ], [ %70, %67 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %69, %67 ]
    #dbg_value(double %13, !24, !DIExpression(), !39)
    #dbg_value(i64 %12, !25, !DIExpression(), !40)
  %14 = tail call ptr @llvm.stacksave.p0(), !dbg !45
  %15 = alloca double, i64 %12, align 16, !dbg !45
    #dbg_value(i64 %12, !27, !DIExpression(), !46)
    #dbg_declare(ptr %15, !30, !DIExpression(), !47)
    #dbg_value(i32 0, !34, !DIExpression(), !48)
  %16 = getelementptr double, ptr %3, i64 %12
  %17 = load double, ptr %16, align 8, !tbaa !49
  %18 = icmp ult i64 %12, 4, !dbg !53
  br i1 %18, label %19, label %21, !dbg !53

19:                                               ; preds = %37, %10
  %20 = phi i64 [ 0, %10 ], [ %22, %37 ]
  br label %44, !dbg !53

21:                                               ; preds = %10
  %22 = and i64 %12, 9223372036854775804, !dbg !53
  %23 = insertelement <2 x double> poison, double %17, i64 0, !dbg !53
  %24 = shufflevector <2 x double> %23, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !53
  br label %25, !dbg !53

25:                                               ; preds = %25, %21
  %26 = phi i64 [ 0, %21 ], [ %35, %25 ], !dbg !54
  %27 = getelementptr inbounds double, ptr %0, i64 %26, !dbg !56
  %28 = getelementptr inbounds i8, ptr %27, i64 16, !dbg !56
  %29 = load <2 x double>, ptr %27, align 8, !dbg !56, !tbaa !49
  %30 = load <2 x double>, ptr %28, align 8, !dbg !56, !tbaa !49
  %31 = fmul <2 x double> %29, %24, !dbg !58
  %32 = fmul <2 x double> %30, %24, !dbg !58
  %33 = getelementptr inbounds double, ptr %15, i64 %26, !dbg !59
  %34 = getelementptr inbounds i8, ptr %33, i64 16, !dbg !60
  store <2 x double> %31, ptr %33, align 16, !dbg !60, !tbaa !49
  store <2 x double> %32, ptr %34, align 16, !dbg !60, !tbaa !49
  %35 = add nuw i64 %26, 4, !dbg !54
  %36 = icmp eq i64 %35, %22, !dbg !54
  br i1 %36, label %37, label %25, !dbg !54, !llvm.loop !61

37:                                               ; preds = %25
  %38 = icmp eq i64 %12, %22, !dbg !53
  br i1 %38, label %39, label %19, !dbg !53

39:                                               ; preds = %44, %37
  %40 = and i64 %12, 7, !dbg !66
  %41 = icmp ult i64 %11, 7, !dbg !66
  br i1 %41, label %52, label %42, !dbg !66

42:                                               ; preds = %39
  %43 = and i64 %12, 9223372036854775800, !dbg !66
  br label %73, !dbg !66

44:                                               ; preds = %19, %44
  %45 = phi i64 [ %50, %44 ], [ %20, %19 ]
    #dbg_value(i64 %45, !34, !DIExpression(), !48)
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !56
  %47 = load double, ptr %46, align 8, !dbg !56, !tbaa !49
  %48 = fmul double %47, %17, !dbg !58
  %49 = getelementptr inbounds double, ptr %15, i64 %45, !dbg !59
  store double %48, ptr %49, align 8, !dbg !60, !tbaa !49
  %50 = add nuw nsw i64 %45, 1, !dbg !54
    #dbg_value(i64 %50, !34, !DIExpression(), !48)
  %51 = icmp eq i64 %50, %12, !dbg !67
  br i1 %51, label %39, label %44, !dbg !53, !llvm.loop !68

52:                                               ; preds = %73, %39
  %53 = phi double [ poison, %39 ], [ %107, %73 ]
  %54 = phi i64 [ 0, %39 ], [ %108, %73 ]
  %55 = phi double [ 1.000000e+00, %39 ], [ %107, %73 ]
  %56 = icmp eq i64 %40, 0, !dbg !66
  br i1 %56, label %67, label %57, !dbg !66

57:                                               ; preds = %52, %57
  %58 = phi i64 [ %64, %57 ], [ %54, %52 ]
  %59 = phi double [ %63, %57 ], [ %55, %52 ]
  %60 = phi i64 [ %65, %57 ], [ 0, %52 ]
    #dbg_value(i64 %58, !37, !DIExpression(), !69)
    #dbg_value(double %59, !36, !DIExpression(), !46)
  %61 = getelementptr inbounds double, ptr %15, i64 %58, !dbg !70
  %62 = load double, ptr %61, align 8, !dbg !70, !tbaa !49
  %63 = fmul double %59, %62, !dbg !73
    #dbg_value(double %63, !36, !DIExpression(), !46)
  %64 = add nuw nsw i64 %58, 1, !dbg !74
    #dbg_value(i64 %64, !37, !DIExpression(), !69)
  %65 = add i64 %60, 1, !dbg !66
  %66 = icmp eq i64 %65, %40, !dbg !66
  br i1 %66, label %67, label %57, !dbg !66, !llvm.loop !75

67:                                               ; preds = %57, %52
  %68 = phi double [ %53, %52 ], [ %63, %57 ], !dbg !73
  %69 = fadd double %13, %68, !dbg !77
    #dbg_value(double %69, !24, !DIExpression(), !39)
  tail call void @llvm.stackrestore.p0(ptr %14), !dbg !78
  %70 = add nuw nsw i64 %12, 1, !dbg !79
    #dbg_value(i64 %70, !25, !DIExpression(), !40)
  %71 = icmp eq i64 %70, %7, !dbg !42
  %72 = add i64 %11, 1, !dbg !43
  br i1 %71, label %8, label %10, !dbg !43, !llvm.loop !80

73:                                               ; preds = %73, %42
  %74 = phi i64 [ 0, %42 ], [ %108, %73 ]
  %75 = phi double [ 1.000000e+00, %42 ], [ %107, %73 ]
  %76 = phi i64 [ 0, %42 ], [ %109, %73 ]
    #dbg_value(i64 %74, !37, !DIExpression(), !69)
    #dbg_value(double %75, !36, !DIExpression(), !46)
  %77 = getelementptr inbounds double, ptr %15, i64 %74, !dbg !70
  %78 = load double, ptr %77, align 16, !dbg !70, !tbaa !49
  %79 = fmul double %75, %78, !dbg !73
    #dbg_value(double %79, !36, !DIExpression(), !46)
  %80 = or disjoint i64 %74, 1, !dbg !74
    #dbg_value(i64 %80, !37, !DIExpression(), !69)
  %81 = getelementptr inbounds double, ptr %15, i64 %80, !dbg !70
  %82 = load double, ptr %81, align 8, !dbg !70, !tbaa !49
  %83 = fmul double %79, %82, !dbg !73
    #dbg_value(double %83, !36, !DIExpression(), !46)
  %84 = or disjoint i64 %74, 2, !dbg !74
    #dbg_value(i64 %84, !37, !DIExpression(), !69)
  %85 = getelementptr inbounds double, ptr %15, i64 %84, !dbg !70
  %86 = load double, ptr %85, align 16, !dbg !70, !tbaa !49
  %87 = fmul double %83, %86, !dbg !73
    #dbg_value(double %87, !36, !DIExpression(), !46)
  %88 = or disjoint i64 %74, 3, !dbg !74
    #dbg_value(i64 %88, !37, !DIExpression(), !69)
  %89 = getelementptr inbounds double, ptr %15, i64 %88, !dbg !70
  %90 = load double, ptr %89, align 8, !dbg !70, !tbaa !49
  %91 = fmul double %87, %90, !dbg !73
    #dbg_value(double %91, !36, !DIExpression(), !46)
  %92 = or disjoint i64 %74, 4, !dbg !74
    #dbg_value(i64 %92, !37, !DIExpression(), !69)
  %93 = getelementptr inbounds double, ptr %15, i64 %92, !dbg !70
  %94 = load double, ptr %93, align 16, !dbg !70, !tbaa !49
  %95 = fmul double %91, %94, !dbg !73
    #dbg_value(double %95, !36, !DIExpression(), !46)
  %96 = or disjoint i64 %74, 5, !dbg !74
    #dbg_value(i64 %96, !37, !DIExpression(), !69)
  %97 = getelementptr inbounds double, ptr %15, i64 %96, !dbg !70
  %98 = load double, ptr %97, align 8, !dbg !70, !tbaa !49
  %99 = fmul double %95, %98, !dbg !73
    #dbg_value(double %99, !36, !DIExpression(), !46)
  %100 = or disjoint i64 %74, 6, !dbg !74
    #dbg_value(i64 %100, !37, !DIExpression(), !69)
  %101 = getelementptr inbounds double, ptr %15, i64 %100, !dbg !70
  %102 = load double, ptr %101, align 16, !dbg !70, !tbaa !49
  %103 = fmul double %99, %102, !dbg !73
    #dbg_value(double %103, !36, !DIExpression(), !46)
  %104 = or disjoint i64 %74, 7, !dbg !74
    #dbg_value(i64 %104, !37, !DIExpression(), !69)
  %105 = getelementptr inbounds double, ptr %15, i64 %104, !dbg !70
  %106 = load double, ptr %105, align 8, !dbg !70, !tbaa !49
  %107 = fmul double %103, %106, !dbg !73
    #dbg_value(double %107, !36, !DIExpression(), !46)
  %108 = add nuw nsw i64 %74, 8, !dbg !74
    #dbg_value(i64 %108, !37, !DIExpression(), !69)
  %109 = add i64 %76, 8, !dbg !66
  %110 = icmp eq i64 %109, %43, !dbg !66
  br i1 %110, label %52, label %73, !dbg !66, !llvm.loop !82
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: write) uwtable
define dso_local double @alloca_in_loop(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 !dbg !84 {
    #dbg_value(ptr %0, !86, !DIExpression(), !96)
    #dbg_value(i32 %1, !87, !DIExpression(), !96)
    #dbg_value(ptr null, !88, !DIExpression(), !96)
    #dbg_value(double 0.000000e+00, !90, !DIExpression(), !96)
    #dbg_value(i32 0, !91, !DIExpression(), !97)
  %3 = icmp sgt i32 %1, 0, !dbg !98
  tail call void @llvm.assume(i1 %3), !dbg !99
  %4 = zext nneg i32 %1 to i64, !dbg !98
  %5 = and i64 %4, 1, !dbg !99
  %6 = icmp eq i32 %1, 1, !dbg !99
  br i1 %6, label %9, label %7, !dbg !99

7:                                                ; preds = %2
  %8 = and i64 %4, 2147483646, !dbg !99
  br label %31, !dbg !99

9:                                                ; preds = %44, %2
  %10 = phi double [ poison, %2 ], [ %56, %44 ]
  %11 = phi double [ poison, %2 ], [ %52, %44 ]
  %12 = phi i64 [ 0, %2 ], [ %57, %44 ]
  %13 = phi ptr [ null, %2 ], [ %49, %44 ]
  %14 = phi double [ 0.000000e+00, %2 ], [ %56, %44 ]
  %15 = icmp eq i64 %5, 0, !dbg !100
  br i1 %15, label %27, label %16, !dbg !100

16:                                               ; preds = %9
    #dbg_value(ptr %13, !88, !DIExpression(), !96)
    #dbg_value(i64 %12, !91, !DIExpression(), !97)
    #dbg_value(double %14, !90, !DIExpression(), !96)
    #dbg_value(ptr poison, !93, !DIExpression(), !101)
  %17 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !102
  %18 = load double, ptr %17, align 8, !dbg !102, !tbaa !49
  %19 = fmul double %18, %18, !dbg !103
  %20 = icmp eq ptr %13, null, !dbg !100
  br i1 %20, label %24, label %21, !dbg !100

21:                                               ; preds = %16
  %22 = load double, ptr %13, align 16, !dbg !104, !tbaa !49
  %23 = fmul double %18, %22, !dbg !105
  br label %24, !dbg !100

24:                                               ; preds = %21, %16
  %25 = phi double [ %23, %21 ], [ 1.000000e+00, %16 ], !dbg !100
  %26 = fadd double %14, %25, !dbg !106
    #dbg_value(double %26, !90, !DIExpression(), !96)
    #dbg_value(ptr poison, !88, !DIExpression(), !96)
    #dbg_value(i64 %12, !91, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !97)
  br label %27, !dbg !107

27:                                               ; preds = %9, %24
  %28 = phi double [ %10, %9 ], [ %26, %24 ], !dbg !106
  %29 = phi double [ %11, %9 ], [ %19, %24 ], !dbg !103
  %30 = fmul double %28, %29, !dbg !107
  ret double %30, !dbg !108

31:                                               ; preds = %44, %7
  %32 = phi i64 [ 0, %7 ], [ %57, %44 ]
  %33 = phi ptr [ null, %7 ], [ %49, %44 ]
  %34 = phi double [ 0.000000e+00, %7 ], [ %56, %44 ]
  %35 = phi i64 [ 0, %7 ], [ %58, %44 ]
    #dbg_value(ptr %33, !88, !DIExpression(), !96)
    #dbg_value(i64 %32, !91, !DIExpression(), !97)
    #dbg_value(double %34, !90, !DIExpression(), !96)
  %36 = alloca [16 x i8], align 16, !dbg !109
    #dbg_value(ptr %36, !93, !DIExpression(), !101)
  %37 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !102
  %38 = load double, ptr %37, align 8, !dbg !102, !tbaa !49
  %39 = fmul double %38, %38, !dbg !103
  store double %39, ptr %36, align 16, !dbg !110, !tbaa !49
  %40 = icmp eq ptr %33, null, !dbg !100
  br i1 %40, label %44, label %41, !dbg !100

41:                                               ; preds = %31
  %42 = load double, ptr %33, align 16, !dbg !104, !tbaa !49
  %43 = fmul double %38, %42, !dbg !105
  br label %44, !dbg !100

44:                                               ; preds = %31, %41
  %45 = phi double [ %43, %41 ], [ 1.000000e+00, %31 ], !dbg !100
  %46 = getelementptr inbounds i8, ptr %36, i64 8, !dbg !111
  store double %45, ptr %46, align 8, !dbg !112, !tbaa !49
  %47 = fadd double %34, %45, !dbg !106
    #dbg_value(double %47, !90, !DIExpression(), !96)
    #dbg_value(ptr %36, !88, !DIExpression(), !96)
  %48 = or disjoint i64 %32, 1, !dbg !113
    #dbg_value(i64 %48, !91, !DIExpression(), !97)
  %49 = alloca [16 x i8], align 16, !dbg !109
    #dbg_value(ptr %49, !93, !DIExpression(), !101)
  %50 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !102
  %51 = load double, ptr %50, align 8, !dbg !102, !tbaa !49
  %52 = fmul double %51, %51, !dbg !103
  store double %52, ptr %49, align 16, !dbg !110, !tbaa !49
  %53 = load double, ptr %36, align 16, !dbg !104, !tbaa !49
  %54 = fmul double %51, %53, !dbg !105
  %55 = getelementptr inbounds i8, ptr %49, i64 8, !dbg !111
  store double %54, ptr %55, align 8, !dbg !112, !tbaa !49
  %56 = fadd double %47, %54, !dbg !106
    #dbg_value(double %56, !90, !DIExpression(), !96)
    #dbg_value(ptr %49, !88, !DIExpression(), !96)
  %57 = add nuw nsw i64 %32, 2, !dbg !113
    #dbg_value(i64 %57, !91, !DIExpression(), !97)
  %58 = add i64 %35, 2, !dbg !99
  %59 = icmp eq i64 %58, %8, !dbg !99
  br i1 %59, label %9, label %31, !dbg !99, !llvm.loop !114
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @two_dimensional_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #3 !dbg !116 {
    #dbg_value(ptr %0, !118, !DIExpression(), !140)
    #dbg_value(i32 %1, !119, !DIExpression(), !140)
  %3 = zext i32 %1 to i64, !dbg !141
  %4 = mul nuw i64 %3, %3, !dbg !141
  %5 = alloca double, i64 %4, align 16, !dbg !141
    #dbg_value(i64 %3, !120, !DIExpression(), !140)
    #dbg_value(i64 %3, !121, !DIExpression(), !140)
    #dbg_declare(ptr %5, !122, !DIExpression(), !142)
    #dbg_value(i32 0, !127, !DIExpression(), !143)
  %6 = icmp sgt i32 %1, 0, !dbg !144
  br i1 %6, label %7, label %65, !dbg !145

7:                                                ; preds = %2
  %8 = and i64 %3, 1
  %9 = icmp eq i32 %1, 1
  %10 = and i64 %3, 2147483646
  %11 = icmp eq i64 %8, 0
  br label %12, !dbg !145

12:                                               ; preds = %7, %33
  %13 = phi i64 [ %34, %33 ], [ 0, %7 ]
    #dbg_value(i64 %13, !127, !DIExpression(), !143)
    #dbg_value(i32 0, !129, !DIExpression(), !146)
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !49
  %16 = mul nuw nsw i64 %13, %3
  %17 = getelementptr inbounds double, ptr %5, i64 %16
  br i1 %9, label %24, label %36, !dbg !147

18:                                               ; preds = %33
    #dbg_value(i32 0, !134, !DIExpression(), !148)
    #dbg_value(double 0.000000e+00, !133, !DIExpression(), !140)
  br i1 %6, label %19, label %65, !dbg !149

19:                                               ; preds = %18
  %20 = and i64 %3, 3
  %21 = icmp ult i32 %1, 4
  %22 = and i64 %3, 2147483644
  %23 = icmp eq i64 %20, 0
  br label %55, !dbg !149

24:                                               ; preds = %36, %12
  %25 = phi i64 [ 0, %12 ], [ %52, %36 ]
  br i1 %11, label %33, label %26, !dbg !147

26:                                               ; preds = %24
    #dbg_value(i64 %25, !129, !DIExpression(), !146)
  %27 = getelementptr inbounds double, ptr %0, i64 %25, !dbg !150
  %28 = load double, ptr %27, align 8, !dbg !150, !tbaa !49
  %29 = icmp eq i64 %13, %25, !dbg !153
  %30 = uitofp i1 %29 to double, !dbg !154
  %31 = tail call double @llvm.fmuladd.f64(double %15, double %28, double %30), !dbg !155
  %32 = getelementptr inbounds double, ptr %17, i64 %25, !dbg !156
  store double %31, ptr %32, align 8, !dbg !157, !tbaa !49
    #dbg_value(i64 %25, !129, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !146)
  br label %33, !dbg !158

33:                                               ; preds = %24, %26
  %34 = add nuw nsw i64 %13, 1, !dbg !158
    #dbg_value(i64 %34, !127, !DIExpression(), !143)
  %35 = icmp eq i64 %34, %3, !dbg !144
  br i1 %35, label %18, label %12, !dbg !145, !llvm.loop !159

36:                                               ; preds = %12, %36
  %37 = phi i64 [ %52, %36 ], [ 0, %12 ]
  %38 = phi i64 [ %53, %36 ], [ 0, %12 ]
    #dbg_value(i64 %37, !129, !DIExpression(), !146)
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !150
  %40 = load double, ptr %39, align 8, !dbg !150, !tbaa !49
  %41 = icmp eq i64 %13, %37, !dbg !153
  %42 = uitofp i1 %41 to double, !dbg !154
  %43 = tail call double @llvm.fmuladd.f64(double %15, double %40, double %42), !dbg !155
  %44 = getelementptr inbounds double, ptr %17, i64 %37, !dbg !156
  store double %43, ptr %44, align 8, !dbg !157, !tbaa !49
  %45 = or disjoint i64 %37, 1, !dbg !161
    #dbg_value(i64 %45, !129, !DIExpression(), !146)
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !150
  %47 = load double, ptr %46, align 8, !dbg !150, !tbaa !49
  %48 = icmp eq i64 %13, %45, !dbg !153
  %49 = uitofp i1 %48 to double, !dbg !154
  %50 = tail call double @llvm.fmuladd.f64(double %15, double %47, double %49), !dbg !155
  %51 = getelementptr inbounds double, ptr %17, i64 %45, !dbg !156
  store double %50, ptr %51, align 8, !dbg !157, !tbaa !49
  %52 = add nuw nsw i64 %37, 2, !dbg !161
    #dbg_value(i64 %52, !129, !DIExpression(), !146)
  %53 = add i64 %38, 2, !dbg !147
  %54 = icmp eq i64 %53, %10, !dbg !147
  br i1 %54, label %24, label %36, !dbg !147, !llvm.loop !162

55:                                               ; preds = %19, %84
  %56 = phi i64 [ %60, %84 ], [ 0, %19 ]
  %57 = phi double [ %85, %84 ], [ 0.000000e+00, %19 ]
    #dbg_value(i64 %56, !134, !DIExpression(), !148)
    #dbg_value(i32 0, !136, !DIExpression(), !164)
    #dbg_value(double %57, !133, !DIExpression(), !140)
  %58 = mul nuw nsw i64 %56, %3
  %59 = getelementptr inbounds double, ptr %5, i64 %58
  %60 = add nuw nsw i64 %56, 1
  %61 = icmp eq i64 %60, %3
  %62 = and i64 %60, 4294967295
  %63 = select i1 %61, i64 0, i64 %62
  %64 = getelementptr inbounds double, ptr %5, i64 %63, !dbg !165
  br i1 %21, label %67, label %87, !dbg !165

65:                                               ; preds = %84, %2, %18
  %66 = phi double [ 0.000000e+00, %18 ], [ 0.000000e+00, %2 ], [ %85, %84 ], !dbg !166
  ret double %66, !dbg !167

67:                                               ; preds = %87, %55
  %68 = phi double [ poison, %55 ], [ %117, %87 ]
  %69 = phi i64 [ 0, %55 ], [ %118, %87 ]
  %70 = phi double [ %57, %55 ], [ %117, %87 ]
  br i1 %23, label %84, label %71, !dbg !165

71:                                               ; preds = %67, %71
  %72 = phi i64 [ %81, %71 ], [ %69, %67 ]
  %73 = phi double [ %80, %71 ], [ %70, %67 ]
  %74 = phi i64 [ %82, %71 ], [ 0, %67 ]
    #dbg_value(i64 %72, !136, !DIExpression(), !164)
    #dbg_value(double %73, !133, !DIExpression(), !140)
  %75 = getelementptr inbounds double, ptr %59, i64 %72, !dbg !168
  %76 = load double, ptr %75, align 8, !dbg !168, !tbaa !49
  %77 = mul nuw nsw i64 %72, %3, !dbg !171
  %78 = getelementptr inbounds double, ptr %64, i64 %77, !dbg !171
  %79 = load double, ptr %78, align 8, !dbg !171, !tbaa !49
  %80 = tail call double @llvm.fmuladd.f64(double %76, double %79, double %73), !dbg !172
    #dbg_value(double %80, !133, !DIExpression(), !140)
  %81 = add nuw nsw i64 %72, 1, !dbg !173
    #dbg_value(i64 %81, !136, !DIExpression(), !164)
  %82 = add i64 %74, 1, !dbg !165
  %83 = icmp eq i64 %82, %20, !dbg !165
  br i1 %83, label %84, label %71, !dbg !165, !llvm.loop !174

84:                                               ; preds = %71, %67
  %85 = phi double [ %68, %67 ], [ %80, %71 ], !dbg !172
    #dbg_value(i64 %60, !134, !DIExpression(), !148)
    #dbg_value(double %85, !133, !DIExpression(), !140)
  %86 = icmp eq i64 %60, %3, !dbg !175
  br i1 %86, label %65, label %55, !dbg !149, !llvm.loop !176

87:                                               ; preds = %55, %87
  %88 = phi i64 [ %118, %87 ], [ 0, %55 ]
  %89 = phi double [ %117, %87 ], [ %57, %55 ]
  %90 = phi i64 [ %119, %87 ], [ 0, %55 ]
    #dbg_value(i64 %88, !136, !DIExpression(), !164)
    #dbg_value(double %89, !133, !DIExpression(), !140)
  %91 = getelementptr inbounds double, ptr %59, i64 %88, !dbg !168
  %92 = load double, ptr %91, align 8, !dbg !168, !tbaa !49
  %93 = mul nuw nsw i64 %88, %3, !dbg !171
  %94 = getelementptr inbounds double, ptr %64, i64 %93, !dbg !171
  %95 = load double, ptr %94, align 8, !dbg !171, !tbaa !49
  %96 = tail call double @llvm.fmuladd.f64(double %92, double %95, double %89), !dbg !172
    #dbg_value(double %96, !133, !DIExpression(), !140)
  %97 = or disjoint i64 %88, 1, !dbg !173
    #dbg_value(i64 %97, !136, !DIExpression(), !164)
  %98 = getelementptr inbounds double, ptr %59, i64 %97, !dbg !168
  %99 = load double, ptr %98, align 8, !dbg !168, !tbaa !49
  %100 = mul nuw nsw i64 %97, %3, !dbg !171
  %101 = getelementptr inbounds double, ptr %64, i64 %100, !dbg !171
  %102 = load double, ptr %101, align 8, !dbg !171, !tbaa !49
  %103 = tail call double @llvm.fmuladd.f64(double %99, double %102, double %96), !dbg !172
    #dbg_value(double %103, !133, !DIExpression(), !140)
  %104 = or disjoint i64 %88, 2, !dbg !173
    #dbg_value(i64 %104, !136, !DIExpression(), !164)
  %105 = getelementptr inbounds double, ptr %59, i64 %104, !dbg !168
  %106 = load double, ptr %105, align 8, !dbg !168, !tbaa !49
  %107 = mul nuw nsw i64 %104, %3, !dbg !171
  %108 = getelementptr inbounds double, ptr %64, i64 %107, !dbg !171
  %109 = load double, ptr %108, align 8, !dbg !171, !tbaa !49
  %110 = tail call double @llvm.fmuladd.f64(double %106, double %109, double %103), !dbg !172
    #dbg_value(double %110, !133, !DIExpression(), !140)
  %111 = or disjoint i64 %88, 3, !dbg !173
    #dbg_value(i64 %111, !136, !DIExpression(), !164)
  %112 = getelementptr inbounds double, ptr %59, i64 %111, !dbg !168
  %113 = load double, ptr %112, align 8, !dbg !168, !tbaa !49
  %114 = mul nuw nsw i64 %111, %3, !dbg !171
  %115 = getelementptr inbounds double, ptr %64, i64 %114, !dbg !171
  %116 = load double, ptr %115, align 8, !dbg !171, !tbaa !49
  %117 = tail call double @llvm.fmuladd.f64(double %113, double %116, double %110), !dbg !172
    #dbg_value(double %117, !133, !DIExpression(), !140)
  %118 = add nuw nsw i64 %88, 4, !dbg !173
    #dbg_value(i64 %118, !136, !DIExpression(), !164)
  %119 = add i64 %90, 4, !dbg !165
  %120 = icmp eq i64 %119, %22, !dbg !165
  br i1 %120, label %67, label %87, !dbg !165, !llvm.loop !178
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nounwind uwtable
define dso_local double @dynamic_loop_calls_dynamic_loop(double noundef %0, double noundef %1) local_unnamed_addr #5 !dbg !180 {
    #dbg_value(double %0, !184, !DIExpression(), !191)
    #dbg_value(double %1, !185, !DIExpression(), !191)
    #dbg_value(double %0, !186, !DIExpression(), !191)
    #dbg_value(double 0.000000e+00, !187, !DIExpression(), !191)
    #dbg_value(i32 1, !188, !DIExpression(), !191)
  %3 = fcmp ogt double %1, 0.000000e+00, !dbg !192
  br i1 %3, label %4, label %14, !dbg !193

4:                                                ; preds = %2, %4
  %5 = phi double [ %11, %4 ], [ %0, %2 ]
  %6 = phi i32 [ %12, %4 ], [ 1, %2 ]
  %7 = phi double [ %9, %4 ], [ 0.000000e+00, %2 ]
    #dbg_value(double %5, !186, !DIExpression(), !191)
    #dbg_value(i32 %6, !188, !DIExpression(), !191)
    #dbg_value(double %7, !187, !DIExpression(), !191)
  %8 = tail call fastcc double @settle(double noundef %5, i32 noundef %6), !dbg !194
    #dbg_value(double %8, !189, !DIExpression(), !195)
  %9 = tail call double @llvm.fmuladd.f64(double %8, double %8, double %7), !dbg !196
    #dbg_value(double %9, !187, !DIExpression(), !191)
  %10 = fmul double %8, 1.000000e-01, !dbg !197
  %11 = tail call double @llvm.fmuladd.f64(double %5, double 9.000000e-01, double %10), !dbg !198
    #dbg_value(double %11, !186, !DIExpression(), !191)
  %12 = add nuw nsw i32 %6, 1, !dbg !199
    #dbg_value(i32 %12, !188, !DIExpression(), !191)
  %13 = fcmp olt double %9, %1, !dbg !192
  br i1 %13, label %4, label %14, !dbg !193, !llvm.loop !200

14:                                               ; preds = %4, %2
  %15 = phi double [ 0.000000e+00, %2 ], [ %9, %4 ], !dbg !191
  %16 = phi double [ %0, %2 ], [ %11, %4 ], !dbg !191
  %17 = fadd double %15, %16, !dbg !202
  ret double %17, !dbg !203
}

; Function Attrs: noinline nounwind memory(readwrite, argmem: none) uwtable
define internal fastcc double @settle(double noundef %0, i32 noundef %1) unnamed_addr #6 !dbg !204 {
    #dbg_value(double %0, !208, !DIExpression(), !213)
    #dbg_value(i32 %1, !209, !DIExpression(), !213)
  %3 = add nsw i32 %1, 1, !dbg !214
  %4 = sext i32 %3 to i64, !dbg !215
  %5 = shl nsw i64 %4, 3, !dbg !216
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #12, !dbg !217
    #dbg_value(ptr %6, !210, !DIExpression(), !213)
  store double %0, ptr %6, align 8, !dbg !218, !tbaa !49
    #dbg_value(i32 0, !211, !DIExpression(), !213)
  %7 = icmp sgt i32 %1, 0, !dbg !219
  br i1 %7, label %8, label %30, !dbg !220

8:                                                ; preds = %2
  %9 = zext nneg i32 %1 to i64, !dbg !219
  br label %10, !dbg !221

10:                                               ; preds = %8, %17
  %11 = phi double [ %0, %8 ], [ %19, %17 ], !dbg !222
  %12 = phi i64 [ 0, %8 ], [ %20, %17 ]
    #dbg_value(i64 %12, !211, !DIExpression(), !213)
  %13 = fcmp ogt double %11, 5.000000e-01, !dbg !223
  br i1 %13, label %17, label %14, !dbg !221

14:                                               ; preds = %10
  %15 = trunc nuw nsw i64 %12 to i32, !dbg !221
  %16 = and i64 %12, 4294967295
  br label %23, !dbg !221

17:                                               ; preds = %10
  %18 = fmul double %11, %11, !dbg !224
  %19 = fmul double %18, 5.000000e-01, !dbg !226
  %20 = add nuw nsw i64 %12, 1, !dbg !227
  %21 = getelementptr inbounds double, ptr %6, i64 %20, !dbg !228
  store double %19, ptr %21, align 8, !dbg !229, !tbaa !49
    #dbg_value(i64 %20, !211, !DIExpression(), !213)
  %22 = icmp eq i64 %20, %9, !dbg !219
  br i1 %22, label %23, label %10, !dbg !220, !llvm.loop !230

23:                                               ; preds = %17, %14
  %24 = phi i64 [ %16, %14 ], [ %9, %17 ]
  %25 = phi i32 [ %15, %14 ], [ %1, %17 ]
  %26 = getelementptr inbounds double, ptr %6, i64 %24
  %27 = load double, ptr %26, align 8, !dbg !232, !tbaa !49
  %28 = lshr i32 %25, 1, !dbg !233
  %29 = zext nneg i32 %28 to i64, !dbg !234
  br label %30, !dbg !232

30:                                               ; preds = %2, %23
  %31 = phi double [ %27, %23 ], [ %0, %2 ], !dbg !232
  %32 = phi i64 [ %29, %23 ], [ 0, %2 ], !dbg !213
  %33 = getelementptr inbounds double, ptr %6, i64 %32, !dbg !234
  %34 = load double, ptr %33, align 8, !dbg !234, !tbaa !49
  %35 = fadd double %31, %34, !dbg !235
    #dbg_value(double %35, !212, !DIExpression(), !213)
  tail call void @free(ptr noundef nonnull %6) #13, !dbg !236
  ret double %35, !dbg !237
}

; Function Attrs: nounwind uwtable
define dso_local double @freed_before_return(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #5 !dbg !238 {
    #dbg_value(ptr %0, !240, !DIExpression(), !254)
    #dbg_value(i32 %1, !241, !DIExpression(), !254)
  %3 = sext i32 %1 to i64, !dbg !255
  %4 = shl nsw i64 %3, 3, !dbg !256
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !257
    #dbg_value(ptr %5, !242, !DIExpression(), !254)
    #dbg_value(i32 0, !243, !DIExpression(), !258)
  %6 = icmp sgt i32 %1, 0, !dbg !259
  br i1 %6, label %7, label %40, !dbg !261

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !259
  br label %16, !dbg !261

9:                                                ; preds = %16
    #dbg_value(i32 0, !246, !DIExpression(), !262)
    #dbg_value(double 1.000000e+00, !245, !DIExpression(), !254)
  br i1 %6, label %10, label %40, !dbg !263

10:                                               ; preds = %9
  %11 = load double, ptr %0, align 8, !tbaa !49
  %12 = and i64 %8, 3, !dbg !263
  %13 = icmp ult i32 %1, 4, !dbg !263
  br i1 %13, label %24, label %14, !dbg !263

14:                                               ; preds = %10
  %15 = and i64 %8, 2147483644, !dbg !263
  br label %66, !dbg !263

16:                                               ; preds = %7, %16
  %17 = phi i64 [ 0, %7 ], [ %22, %16 ]
    #dbg_value(i64 %17, !243, !DIExpression(), !258)
  %18 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !264
  %19 = load double, ptr %18, align 8, !dbg !264, !tbaa !49
  %20 = tail call double @exp(double noundef %19) #13, !dbg !266
  %21 = getelementptr inbounds double, ptr %5, i64 %17, !dbg !267
  store double %20, ptr %21, align 8, !dbg !268, !tbaa !49
  %22 = add nuw nsw i64 %17, 1, !dbg !269
    #dbg_value(i64 %22, !243, !DIExpression(), !258)
  %23 = icmp eq i64 %22, %8, !dbg !259
  br i1 %23, label %9, label %16, !dbg !261, !llvm.loop !270

24:                                               ; preds = %66, %10
  %25 = phi double [ poison, %10 ], [ %88, %66 ]
  %26 = phi i64 [ 0, %10 ], [ %89, %66 ]
  %27 = phi double [ 1.000000e+00, %10 ], [ %88, %66 ]
  %28 = icmp eq i64 %12, 0, !dbg !263
  br i1 %28, label %40, label %29, !dbg !263

29:                                               ; preds = %24, %29
  %30 = phi i64 [ %37, %29 ], [ %26, %24 ]
  %31 = phi double [ %36, %29 ], [ %27, %24 ]
  %32 = phi i64 [ %38, %29 ], [ 0, %24 ]
    #dbg_value(i64 %30, !246, !DIExpression(), !262)
    #dbg_value(double %31, !245, !DIExpression(), !254)
  %33 = getelementptr inbounds double, ptr %5, i64 %30, !dbg !272
  %34 = load double, ptr %33, align 8, !dbg !272, !tbaa !49
  %35 = fadd double %34, %11, !dbg !275
  %36 = fmul double %31, %35, !dbg !276
    #dbg_value(double %36, !245, !DIExpression(), !254)
  %37 = add nuw nsw i64 %30, 1, !dbg !277
    #dbg_value(i64 %37, !246, !DIExpression(), !262)
  %38 = add i64 %32, 1, !dbg !263
  %39 = icmp eq i64 %38, %12, !dbg !263
  br i1 %39, label %40, label %29, !dbg !263, !llvm.loop !278

40:                                               ; preds = %24, %29, %2, %9
  %41 = phi double [ 1.000000e+00, %9 ], [ 1.000000e+00, %2 ], [ %25, %24 ], [ %36, %29 ], !dbg !254
  tail call void @free(ptr noundef %5) #13, !dbg !279
  %42 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !280
    #dbg_value(ptr %42, !248, !DIExpression(), !254)
    #dbg_value(i32 0, !249, !DIExpression(), !281)
  br i1 %6, label %43, label %121, !dbg !282

43:                                               ; preds = %40
  %44 = zext nneg i32 %1 to i64, !dbg !283
  %45 = icmp ult i32 %1, 4, !dbg !282
  br i1 %45, label %46, label %48, !dbg !282

46:                                               ; preds = %64, %43
  %47 = phi i64 [ 0, %43 ], [ %49, %64 ]
  br label %98, !dbg !282

48:                                               ; preds = %43
  %49 = and i64 %44, 2147483644, !dbg !282
  %50 = insertelement <2 x double> poison, double %41, i64 0, !dbg !282
  %51 = shufflevector <2 x double> %50, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !282
  br label %52, !dbg !282

52:                                               ; preds = %52, %48
  %53 = phi i64 [ 0, %48 ], [ %62, %52 ], !dbg !285
  %54 = getelementptr inbounds double, ptr %0, i64 %53, !dbg !286
  %55 = getelementptr inbounds i8, ptr %54, i64 16, !dbg !286
  %56 = load <2 x double>, ptr %54, align 8, !dbg !286, !tbaa !49
  %57 = load <2 x double>, ptr %55, align 8, !dbg !286, !tbaa !49
  %58 = fmul <2 x double> %51, %56, !dbg !288
  %59 = fmul <2 x double> %51, %57, !dbg !288
  %60 = getelementptr inbounds double, ptr %42, i64 %53, !dbg !289
  %61 = getelementptr inbounds i8, ptr %60, i64 16, !dbg !290
  store <2 x double> %58, ptr %60, align 8, !dbg !290, !tbaa !49
  store <2 x double> %59, ptr %61, align 8, !dbg !290, !tbaa !49
  %62 = add nuw i64 %53, 4, !dbg !285
  %63 = icmp eq i64 %62, %49, !dbg !285
  br i1 %63, label %64, label %52, !dbg !285, !llvm.loop !291

64:                                               ; preds = %52
  %65 = icmp eq i64 %49, %44, !dbg !282
  br i1 %65, label %92, label %46, !dbg !282

66:                                               ; preds = %66, %14
  %67 = phi i64 [ 0, %14 ], [ %89, %66 ]
  %68 = phi double [ 1.000000e+00, %14 ], [ %88, %66 ]
  %69 = phi i64 [ 0, %14 ], [ %90, %66 ]
    #dbg_value(i64 %67, !246, !DIExpression(), !262)
    #dbg_value(double %68, !245, !DIExpression(), !254)
  %70 = getelementptr inbounds double, ptr %5, i64 %67, !dbg !272
  %71 = load double, ptr %70, align 8, !dbg !272, !tbaa !49
  %72 = fadd double %71, %11, !dbg !275
  %73 = fmul double %68, %72, !dbg !276
    #dbg_value(double %73, !245, !DIExpression(), !254)
  %74 = or disjoint i64 %67, 1, !dbg !277
    #dbg_value(i64 %74, !246, !DIExpression(), !262)
  %75 = getelementptr inbounds double, ptr %5, i64 %74, !dbg !272
  %76 = load double, ptr %75, align 8, !dbg !272, !tbaa !49
  %77 = fadd double %76, %11, !dbg !275
  %78 = fmul double %73, %77, !dbg !276
    #dbg_value(double %78, !245, !DIExpression(), !254)
  %79 = or disjoint i64 %67, 2, !dbg !277
    #dbg_value(i64 %79, !246, !DIExpression(), !262)
  %80 = getelementptr inbounds double, ptr %5, i64 %79, !dbg !272
  %81 = load double, ptr %80, align 8, !dbg !272, !tbaa !49
  %82 = fadd double %81, %11, !dbg !275
  %83 = fmul double %78, %82, !dbg !276
    #dbg_value(double %83, !245, !DIExpression(), !254)
  %84 = or disjoint i64 %67, 3, !dbg !277
    #dbg_value(i64 %84, !246, !DIExpression(), !262)
  %85 = getelementptr inbounds double, ptr %5, i64 %84, !dbg !272
  %86 = load double, ptr %85, align 8, !dbg !272, !tbaa !49
  %87 = fadd double %86, %11, !dbg !275
  %88 = fmul double %83, %87, !dbg !276
    #dbg_value(double %88, !245, !DIExpression(), !254)
  %89 = add nuw nsw i64 %67, 4, !dbg !277
    #dbg_value(i64 %89, !246, !DIExpression(), !262)
  %90 = add i64 %69, 4, !dbg !263
  %91 = icmp eq i64 %90, %15, !dbg !263
  br i1 %91, label %24, label %66, !dbg !263, !llvm.loop !293

92:                                               ; preds = %98, %64
    #dbg_value(i32 0, !252, !DIExpression(), !295)
    #dbg_value(double 0.000000e+00, !251, !DIExpression(), !254)
  br i1 %6, label %93, label %121, !dbg !296

93:                                               ; preds = %92
  %94 = and i64 %44, 3, !dbg !296
  %95 = icmp ult i32 %1, 4, !dbg !296
  br i1 %95, label %106, label %96, !dbg !296

96:                                               ; preds = %93
  %97 = and i64 %44, 2147483644, !dbg !296
  br label %123, !dbg !296

98:                                               ; preds = %46, %98
  %99 = phi i64 [ %104, %98 ], [ %47, %46 ]
    #dbg_value(i64 %99, !249, !DIExpression(), !281)
  %100 = getelementptr inbounds double, ptr %0, i64 %99, !dbg !286
  %101 = load double, ptr %100, align 8, !dbg !286, !tbaa !49
  %102 = fmul double %41, %101, !dbg !288
  %103 = getelementptr inbounds double, ptr %42, i64 %99, !dbg !289
  store double %102, ptr %103, align 8, !dbg !290, !tbaa !49
  %104 = add nuw nsw i64 %99, 1, !dbg !285
    #dbg_value(i64 %104, !249, !DIExpression(), !281)
  %105 = icmp eq i64 %104, %44, !dbg !283
  br i1 %105, label %92, label %98, !dbg !282, !llvm.loop !297

106:                                              ; preds = %123, %93
  %107 = phi double [ poison, %93 ], [ %141, %123 ]
  %108 = phi i64 [ 0, %93 ], [ %142, %123 ]
  %109 = phi double [ 0.000000e+00, %93 ], [ %141, %123 ]
  %110 = icmp eq i64 %94, 0, !dbg !296
  br i1 %110, label %121, label %111, !dbg !296

111:                                              ; preds = %106, %111
  %112 = phi i64 [ %118, %111 ], [ %108, %106 ]
  %113 = phi double [ %117, %111 ], [ %109, %106 ]
  %114 = phi i64 [ %119, %111 ], [ 0, %106 ]
    #dbg_value(i64 %112, !252, !DIExpression(), !295)
    #dbg_value(double %113, !251, !DIExpression(), !254)
  %115 = getelementptr inbounds double, ptr %42, i64 %112, !dbg !298
  %116 = load double, ptr %115, align 8, !dbg !298, !tbaa !49
  %117 = tail call double @llvm.fmuladd.f64(double %116, double %116, double %113), !dbg !301
    #dbg_value(double %117, !251, !DIExpression(), !254)
  %118 = add nuw nsw i64 %112, 1, !dbg !302
    #dbg_value(i64 %118, !252, !DIExpression(), !295)
  %119 = add i64 %114, 1, !dbg !296
  %120 = icmp eq i64 %119, %94, !dbg !296
  br i1 %120, label %121, label %111, !dbg !296, !llvm.loop !303

121:                                              ; preds = %106, %111, %40, %92
  %122 = phi double [ 0.000000e+00, %92 ], [ 0.000000e+00, %40 ], [ %107, %106 ], [ %117, %111 ], !dbg !254
  tail call void @free(ptr noundef %42) #13, !dbg !304
  ret double %122, !dbg !305

123:                                              ; preds = %123, %96
  %124 = phi i64 [ 0, %96 ], [ %142, %123 ]
  %125 = phi double [ 0.000000e+00, %96 ], [ %141, %123 ]
  %126 = phi i64 [ 0, %96 ], [ %143, %123 ]
    #dbg_value(i64 %124, !252, !DIExpression(), !295)
    #dbg_value(double %125, !251, !DIExpression(), !254)
  %127 = getelementptr inbounds double, ptr %42, i64 %124, !dbg !298
  %128 = load double, ptr %127, align 8, !dbg !298, !tbaa !49
  %129 = tail call double @llvm.fmuladd.f64(double %128, double %128, double %125), !dbg !301
    #dbg_value(double %129, !251, !DIExpression(), !254)
  %130 = or disjoint i64 %124, 1, !dbg !302
    #dbg_value(i64 %130, !252, !DIExpression(), !295)
  %131 = getelementptr inbounds double, ptr %42, i64 %130, !dbg !298
  %132 = load double, ptr %131, align 8, !dbg !298, !tbaa !49
  %133 = tail call double @llvm.fmuladd.f64(double %132, double %132, double %129), !dbg !301
    #dbg_value(double %133, !251, !DIExpression(), !254)
  %134 = or disjoint i64 %124, 2, !dbg !302
    #dbg_value(i64 %134, !252, !DIExpression(), !295)
  %135 = getelementptr inbounds double, ptr %42, i64 %134, !dbg !298
  %136 = load double, ptr %135, align 8, !dbg !298, !tbaa !49
  %137 = tail call double @llvm.fmuladd.f64(double %136, double %136, double %133), !dbg !301
    #dbg_value(double %137, !251, !DIExpression(), !254)
  %138 = or disjoint i64 %124, 3, !dbg !302
    #dbg_value(i64 %138, !252, !DIExpression(), !295)
  %139 = getelementptr inbounds double, ptr %42, i64 %138, !dbg !298
  %140 = load double, ptr %139, align 8, !dbg !298, !tbaa !49
  %141 = tail call double @llvm.fmuladd.f64(double %140, double %140, double %137), !dbg !301
    #dbg_value(double %141, !251, !DIExpression(), !254)
  %142 = add nuw nsw i64 %124, 4, !dbg !302
    #dbg_value(i64 %142, !252, !DIExpression(), !295)
  %143 = add i64 %126, 4, !dbg !296
  %144 = icmp eq i64 %143, %97, !dbg !296
  br i1 %144, label %106, label %123, !dbg !296, !llvm.loop !306
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !308 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !313 double @exp(double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !317 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nounwind uwtable
define dso_local double @recursion_with_allocation(ptr noundef %0, i32 noundef %1) local_unnamed_addr #5 !dbg !320 {
    #dbg_value(ptr %0, !322, !DIExpression(), !328)
    #dbg_value(i32 %1, !323, !DIExpression(), !328)
  %3 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %1), !dbg !329
    #dbg_value(ptr %3, !324, !DIExpression(), !328)
    #dbg_value(double 0.000000e+00, !325, !DIExpression(), !328)
    #dbg_value(i32 0, !326, !DIExpression(), !330)
  %4 = icmp sgt i32 %1, 0, !dbg !331
  br i1 %4, label %5, label %28, !dbg !333

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !331
  %7 = and i64 %6, 3, !dbg !333
  %8 = icmp ult i32 %1, 4, !dbg !333
  br i1 %8, label %11, label %9, !dbg !333

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644, !dbg !333
  br label %30, !dbg !333

11:                                               ; preds = %30, %5
  %12 = phi double [ poison, %5 ], [ %57, %30 ]
  %13 = phi i64 [ 0, %5 ], [ %54, %30 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %57, %30 ]
  %15 = icmp eq i64 %7, 0, !dbg !333
  br i1 %15, label %28, label %16, !dbg !333

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %22, %16 ], [ %13, %11 ]
  %18 = phi double [ %25, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
    #dbg_value(i64 %17, !326, !DIExpression(), !330)
    #dbg_value(double %18, !325, !DIExpression(), !328)
  %20 = getelementptr inbounds double, ptr %3, i64 %17, !dbg !334
  %21 = load double, ptr %20, align 8, !dbg !334, !tbaa !49
  %22 = add nuw nsw i64 %17, 1, !dbg !336
  %23 = trunc nuw nsw i64 %22 to i32, !dbg !337
  %24 = uitofp nneg i32 %23 to double, !dbg !337
  %25 = tail call double @llvm.fmuladd.f64(double %21, double %24, double %18), !dbg !338
    #dbg_value(i64 %22, !326, !DIExpression(), !330)
    #dbg_value(double %25, !325, !DIExpression(), !328)
  %26 = add i64 %19, 1, !dbg !333
  %27 = icmp eq i64 %26, %7, !dbg !333
  br i1 %27, label %28, label %16, !dbg !333, !llvm.loop !339

28:                                               ; preds = %11, %16, %2
  %29 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %25, %16 ], !dbg !328
  tail call void @free(ptr noundef %3) #13, !dbg !340
  ret double %29, !dbg !341

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %54, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %57, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
    #dbg_value(i64 %31, !326, !DIExpression(), !330)
    #dbg_value(double %32, !325, !DIExpression(), !328)
  %34 = getelementptr inbounds double, ptr %3, i64 %31, !dbg !334
  %35 = load double, ptr %34, align 8, !dbg !334, !tbaa !49
  %36 = or disjoint i64 %31, 1, !dbg !336
  %37 = trunc nuw nsw i64 %36 to i32, !dbg !337
  %38 = uitofp nneg i32 %37 to double, !dbg !337
  %39 = tail call double @llvm.fmuladd.f64(double %35, double %38, double %32), !dbg !338
    #dbg_value(i64 %36, !326, !DIExpression(), !330)
    #dbg_value(double %39, !325, !DIExpression(), !328)
  %40 = getelementptr inbounds double, ptr %3, i64 %36, !dbg !334
  %41 = load double, ptr %40, align 8, !dbg !334, !tbaa !49
  %42 = or disjoint i64 %31, 2, !dbg !336
  %43 = trunc nuw nsw i64 %42 to i32, !dbg !337
  %44 = uitofp nneg i32 %43 to double, !dbg !337
  %45 = tail call double @llvm.fmuladd.f64(double %41, double %44, double %39), !dbg !338
    #dbg_value(i64 %42, !326, !DIExpression(), !330)
    #dbg_value(double %45, !325, !DIExpression(), !328)
  %46 = getelementptr inbounds double, ptr %3, i64 %42, !dbg !334
  %47 = load double, ptr %46, align 8, !dbg !334, !tbaa !49
  %48 = or disjoint i64 %31, 3, !dbg !336
  %49 = trunc nuw nsw i64 %48 to i32, !dbg !337
  %50 = uitofp nneg i32 %49 to double, !dbg !337
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %50, double %45), !dbg !338
    #dbg_value(i64 %48, !326, !DIExpression(), !330)
    #dbg_value(double %51, !325, !DIExpression(), !328)
  %52 = getelementptr inbounds double, ptr %3, i64 %48, !dbg !334
  %53 = load double, ptr %52, align 8, !dbg !334, !tbaa !49
  %54 = add nuw nsw i64 %31, 4, !dbg !336
  %55 = trunc nuw nsw i64 %54 to i32, !dbg !337
  %56 = uitofp nneg i32 %55 to double, !dbg !337
  %57 = tail call double @llvm.fmuladd.f64(double %53, double %56, double %51), !dbg !338
    #dbg_value(i64 %54, !326, !DIExpression(), !330)
    #dbg_value(double %57, !325, !DIExpression(), !328)
  %58 = add i64 %33, 4, !dbg !333
  %59 = icmp eq i64 %58, %10, !dbg !333
  br i1 %59, label %11, label %30, !dbg !333, !llvm.loop !342
}

; Function Attrs: nounwind memory(readwrite, argmem: read) uwtable
define internal fastcc noalias noundef ptr @merge_halves(ptr noundef %0, i32 noundef %1) unnamed_addr #10 !dbg !344 {
    #dbg_value(ptr %0, !348, !DIExpression(), !355)
    #dbg_value(i32 %1, !349, !DIExpression(), !355)
  %3 = sext i32 %1 to i64, !dbg !356
  %4 = shl nsw i64 %3, 3, !dbg !357
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #12, !dbg !358
    #dbg_value(ptr %5, !350, !DIExpression(), !355)
  %6 = icmp eq i32 %1, 1, !dbg !359
  br i1 %6, label %7, label %10, !dbg !361

7:                                                ; preds = %2
  %8 = load double, ptr %0, align 8, !dbg !362, !tbaa !49
  %9 = fmul double %8, %8, !dbg !364
  store double %9, ptr %5, align 8, !dbg !365, !tbaa !49
  br label %58, !dbg !366

10:                                               ; preds = %2
  %11 = sdiv i32 %1, 2, !dbg !367
  %12 = tail call fastcc ptr @merge_halves(ptr noundef %0, i32 noundef %11), !dbg !368
    #dbg_value(ptr %12, !351, !DIExpression(), !355)
  %13 = sext i32 %11 to i64, !dbg !369
  %14 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !369
  %15 = sub nsw i32 %1, %11, !dbg !370
  %16 = tail call fastcc ptr @merge_halves(ptr noundef %14, i32 noundef %15), !dbg !371
    #dbg_value(ptr %16, !352, !DIExpression(), !355)
    #dbg_value(i32 0, !353, !DIExpression(), !372)
  %17 = icmp sgt i32 %1, 0, !dbg !373
  br i1 %17, label %18, label %34, !dbg !375

18:                                               ; preds = %10
  %19 = load double, ptr %12, align 8, !tbaa !49
  %20 = zext nneg i32 %1 to i64, !dbg !373
  %21 = and i64 %20, 1, !dbg !375
  %22 = and i64 %20, 2147483646, !dbg !375
  br label %35, !dbg !375

23:                                               ; preds = %35
  %24 = icmp eq i64 %21, 0, !dbg !375
  br i1 %24, label %34, label %25, !dbg !375

25:                                               ; preds = %23
    #dbg_value(i64 %55, !353, !DIExpression(), !372)
  %26 = icmp slt i64 %55, %13, !dbg !376
  %27 = getelementptr inbounds double, ptr %12, i64 %55, !dbg !378
  %28 = sub nsw i64 %55, %13, !dbg !378
  %29 = getelementptr inbounds double, ptr %16, i64 %28, !dbg !378
  %30 = select i1 %26, ptr %27, ptr %29, !dbg !378
  %31 = load double, ptr %30, align 8, !dbg !378, !tbaa !49
  %32 = fmul double %31, %19, !dbg !379
  %33 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !380
  store double %32, ptr %33, align 8, !dbg !381, !tbaa !49
    #dbg_value(i64 %55, !353, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !372)
  br label %34, !dbg !382

34:                                               ; preds = %25, %23, %10
  tail call void @free(ptr noundef %12) #13, !dbg !382
  tail call void @free(ptr noundef %16) #13, !dbg !383
  br label %58

35:                                               ; preds = %35, %18
  %36 = phi i64 [ 0, %18 ], [ %55, %35 ]
  %37 = phi i64 [ 0, %18 ], [ %56, %35 ]
    #dbg_value(i64 %36, !353, !DIExpression(), !372)
  %38 = icmp slt i64 %36, %13, !dbg !376
  %39 = getelementptr inbounds double, ptr %12, i64 %36, !dbg !378
  %40 = sub nsw i64 %36, %13, !dbg !378
  %41 = getelementptr inbounds double, ptr %16, i64 %40, !dbg !378
  %42 = select i1 %38, ptr %39, ptr %41, !dbg !378
  %43 = load double, ptr %42, align 8, !dbg !378, !tbaa !49
  %44 = fmul double %43, %19, !dbg !379
  %45 = getelementptr inbounds double, ptr %5, i64 %36, !dbg !380
  store double %44, ptr %45, align 8, !dbg !381, !tbaa !49
  %46 = or disjoint i64 %36, 1, !dbg !384
    #dbg_value(i64 %46, !353, !DIExpression(), !372)
  %47 = icmp slt i64 %46, %13, !dbg !376
  %48 = getelementptr inbounds double, ptr %12, i64 %46, !dbg !378
  %49 = sub nsw i64 %46, %13, !dbg !378
  %50 = getelementptr inbounds double, ptr %16, i64 %49, !dbg !378
  %51 = select i1 %47, ptr %48, ptr %50, !dbg !378
  %52 = load double, ptr %51, align 8, !dbg !378, !tbaa !49
  %53 = fmul double %52, %19, !dbg !379
  %54 = getelementptr inbounds double, ptr %5, i64 %46, !dbg !380
  store double %53, ptr %54, align 8, !dbg !381, !tbaa !49
  %55 = add nuw nsw i64 %36, 2, !dbg !384
    #dbg_value(i64 %55, !353, !DIExpression(), !372)
  %56 = add i64 %37, 2, !dbg !375
  %57 = icmp eq i64 %56, %22, !dbg !375
  br i1 %57, label %23, label %35, !dbg !375, !llvm.loop !385

58:                                               ; preds = %34, %7
  ret ptr %5, !dbg !387
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noinline nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind allocsize(0) }
attributes #13 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/stack_memory.c", directory: ".", checksumkind: CSK_MD5, checksum: "2b9c3d24b647affc8a5bf8df05e9b261")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "array_of_variable_length", scope: !1, file: !1, line: 6, type: !15, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !21)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !20}
!17 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !23, !24, !25, !27, !30, !34, !36, !37}
!22 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 6, type: !18)
!23 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 6, type: !20)
!24 = !DILocalVariable(name: "s", scope: !14, file: !1, line: 7, type: !17)
!25 = !DILocalVariable(name: "i", scope: !26, file: !1, line: 8, type: !20)
!26 = distinct !DILexicalBlock(scope: !14, file: !1, line: 8, column: 3)
!27 = !DILocalVariable(name: "__vla_expr0", scope: !28, type: !5, flags: DIFlagArtificial)
!28 = distinct !DILexicalBlock(scope: !29, file: !1, line: 8, column: 32)
!29 = distinct !DILexicalBlock(scope: !26, file: !1, line: 8, column: 3)
!30 = !DILocalVariable(name: "t", scope: !28, file: !1, line: 9, type: !31)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: !27)
!34 = !DILocalVariable(name: "j", scope: !35, file: !1, line: 10, type: !20)
!35 = distinct !DILexicalBlock(scope: !28, file: !1, line: 10, column: 5)
!36 = !DILocalVariable(name: "p", scope: !28, file: !1, line: 13, type: !17)
!37 = !DILocalVariable(name: "j", scope: !38, file: !1, line: 14, type: !20)
!38 = distinct !DILexicalBlock(scope: !28, file: !1, line: 14, column: 5)
!39 = !DILocation(line: 0, scope: !14)
!40 = !DILocation(line: 0, scope: !26)
!41 = !DILocation(line: 8, column: 8, scope: !26)
!42 = !DILocation(line: 8, column: 21, scope: !29)
!43 = !DILocation(line: 8, column: 3, scope: !26)
!44 = !DILocation(line: 19, column: 3, scope: !14)
!45 = !DILocation(line: 9, column: 5, scope: !28)
!46 = !DILocation(line: 0, scope: !28)
!47 = !DILocation(line: 9, column: 12, scope: !28)
!48 = !DILocation(line: 0, scope: !35)
!49 = !{!50, !50, i64 0}
!50 = !{!"double", !51, i64 0}
!51 = !{!"omnipotent char", !52, i64 0}
!52 = !{!"Simple C/C++ TBAA"}
!53 = !DILocation(line: 10, column: 5, scope: !35)
!54 = !DILocation(line: 10, column: 29, scope: !55)
!55 = distinct !DILexicalBlock(scope: !35, file: !1, line: 10, column: 5)
!56 = !DILocation(line: 11, column: 14, scope: !57)
!57 = distinct !DILexicalBlock(scope: !55, file: !1, line: 10, column: 33)
!58 = !DILocation(line: 11, column: 19, scope: !57)
!59 = !DILocation(line: 11, column: 7, scope: !57)
!60 = !DILocation(line: 11, column: 12, scope: !57)
!61 = distinct !{!61, !53, !62, !63, !64, !65}
!62 = !DILocation(line: 12, column: 5, scope: !35)
!63 = !{!"llvm.loop.mustprogress"}
!64 = !{!"llvm.loop.isvectorized", i32 1}
!65 = !{!"llvm.loop.unroll.runtime.disable"}
!66 = !DILocation(line: 14, column: 5, scope: !38)
!67 = !DILocation(line: 10, column: 23, scope: !55)
!68 = distinct !{!68, !53, !62, !63, !65, !64}
!69 = !DILocation(line: 0, scope: !38)
!70 = !DILocation(line: 15, column: 12, scope: !71)
!71 = distinct !DILexicalBlock(scope: !72, file: !1, line: 14, column: 33)
!72 = distinct !DILexicalBlock(scope: !38, file: !1, line: 14, column: 5)
!73 = !DILocation(line: 15, column: 9, scope: !71)
!74 = !DILocation(line: 14, column: 29, scope: !72)
!75 = distinct !{!75, !76}
!76 = !{!"llvm.loop.unroll.disable"}
!77 = !DILocation(line: 17, column: 7, scope: !28)
!78 = !DILocation(line: 18, column: 3, scope: !29)
!79 = !DILocation(line: 8, column: 28, scope: !29)
!80 = distinct !{!80, !43, !81, !63}
!81 = !DILocation(line: 18, column: 3, scope: !26)
!82 = distinct !{!82, !66, !83, !63}
!83 = !DILocation(line: 16, column: 5, scope: !38)
!84 = distinct !DISubprogram(name: "alloca_in_loop", scope: !1, file: !1, line: 22, type: !15, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !85)
!85 = !{!86, !87, !88, !90, !91, !93}
!86 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !1, line: 22, type: !18)
!87 = !DILocalVariable(name: "n", arg: 2, scope: !84, file: !1, line: 22, type: !20)
!88 = !DILocalVariable(name: "previous", scope: !84, file: !1, line: 23, type: !89)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!90 = !DILocalVariable(name: "s", scope: !84, file: !1, line: 24, type: !17)
!91 = !DILocalVariable(name: "i", scope: !92, file: !1, line: 25, type: !20)
!92 = distinct !DILexicalBlock(scope: !84, file: !1, line: 25, column: 3)
!93 = !DILocalVariable(name: "t", scope: !94, file: !1, line: 26, type: !89)
!94 = distinct !DILexicalBlock(scope: !95, file: !1, line: 25, column: 31)
!95 = distinct !DILexicalBlock(scope: !92, file: !1, line: 25, column: 3)
!96 = !DILocation(line: 0, scope: !84)
!97 = !DILocation(line: 0, scope: !92)
!98 = !DILocation(line: 25, column: 21, scope: !95)
!99 = !DILocation(line: 25, column: 3, scope: !92)
!100 = !DILocation(line: 28, column: 12, scope: !94)
!101 = !DILocation(line: 0, scope: !94)
!102 = !DILocation(line: 27, column: 12, scope: !94)
!103 = !DILocation(line: 27, column: 17, scope: !94)
!104 = !DILocation(line: 28, column: 23, scope: !94)
!105 = !DILocation(line: 28, column: 35, scope: !94)
!106 = !DILocation(line: 29, column: 7, scope: !94)
!107 = !DILocation(line: 32, column: 12, scope: !84)
!108 = !DILocation(line: 32, column: 3, scope: !84)
!109 = !DILocation(line: 26, column: 17, scope: !94)
!110 = !DILocation(line: 27, column: 10, scope: !94)
!111 = !DILocation(line: 28, column: 5, scope: !94)
!112 = !DILocation(line: 28, column: 10, scope: !94)
!113 = !DILocation(line: 25, column: 27, scope: !95)
!114 = distinct !{!114, !99, !115, !63}
!115 = !DILocation(line: 31, column: 3, scope: !92)
!116 = distinct !DISubprogram(name: "two_dimensional_array", scope: !1, file: !1, line: 35, type: !15, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !117)
!117 = !{!118, !119, !120, !121, !122, !127, !129, !133, !134, !136}
!118 = !DILocalVariable(name: "x", arg: 1, scope: !116, file: !1, line: 35, type: !18)
!119 = !DILocalVariable(name: "n", arg: 2, scope: !116, file: !1, line: 35, type: !20)
!120 = !DILocalVariable(name: "__vla_expr0", scope: !116, type: !5, flags: DIFlagArtificial)
!121 = !DILocalVariable(name: "__vla_expr1", scope: !116, type: !5, flags: DIFlagArtificial)
!122 = !DILocalVariable(name: "a", scope: !116, file: !1, line: 36, type: !123)
!123 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !124)
!124 = !{!125, !126}
!125 = !DISubrange(count: !120)
!126 = !DISubrange(count: !121)
!127 = !DILocalVariable(name: "i", scope: !128, file: !1, line: 37, type: !20)
!128 = distinct !DILexicalBlock(scope: !116, file: !1, line: 37, column: 3)
!129 = !DILocalVariable(name: "j", scope: !130, file: !1, line: 38, type: !20)
!130 = distinct !DILexicalBlock(scope: !131, file: !1, line: 38, column: 5)
!131 = distinct !DILexicalBlock(scope: !132, file: !1, line: 37, column: 31)
!132 = distinct !DILexicalBlock(scope: !128, file: !1, line: 37, column: 3)
!133 = !DILocalVariable(name: "s", scope: !116, file: !1, line: 42, type: !17)
!134 = !DILocalVariable(name: "i", scope: !135, file: !1, line: 43, type: !20)
!135 = distinct !DILexicalBlock(scope: !116, file: !1, line: 43, column: 3)
!136 = !DILocalVariable(name: "j", scope: !137, file: !1, line: 44, type: !20)
!137 = distinct !DILexicalBlock(scope: !138, file: !1, line: 44, column: 5)
!138 = distinct !DILexicalBlock(scope: !139, file: !1, line: 43, column: 31)
!139 = distinct !DILexicalBlock(scope: !135, file: !1, line: 43, column: 3)
!140 = !DILocation(line: 0, scope: !116)
!141 = !DILocation(line: 36, column: 3, scope: !116)
!142 = !DILocation(line: 36, column: 10, scope: !116)
!143 = !DILocation(line: 0, scope: !128)
!144 = !DILocation(line: 37, column: 21, scope: !132)
!145 = !DILocation(line: 37, column: 3, scope: !128)
!146 = !DILocation(line: 0, scope: !130)
!147 = !DILocation(line: 38, column: 5, scope: !130)
!148 = !DILocation(line: 0, scope: !135)
!149 = !DILocation(line: 43, column: 3, scope: !135)
!150 = !DILocation(line: 39, column: 24, scope: !151)
!151 = distinct !DILexicalBlock(scope: !152, file: !1, line: 38, column: 33)
!152 = distinct !DILexicalBlock(scope: !130, file: !1, line: 38, column: 5)
!153 = !DILocation(line: 39, column: 34, scope: !151)
!154 = !DILocation(line: 39, column: 31, scope: !151)
!155 = !DILocation(line: 39, column: 29, scope: !151)
!156 = !DILocation(line: 39, column: 7, scope: !151)
!157 = !DILocation(line: 39, column: 15, scope: !151)
!158 = !DILocation(line: 37, column: 27, scope: !132)
!159 = distinct !{!159, !145, !160, !63}
!160 = !DILocation(line: 41, column: 3, scope: !128)
!161 = !DILocation(line: 38, column: 29, scope: !152)
!162 = distinct !{!162, !147, !163, !63}
!163 = !DILocation(line: 40, column: 5, scope: !130)
!164 = !DILocation(line: 0, scope: !137)
!165 = !DILocation(line: 44, column: 5, scope: !137)
!166 = !DILocation(line: 42, column: 10, scope: !116)
!167 = !DILocation(line: 49, column: 1, scope: !116)
!168 = !DILocation(line: 45, column: 12, scope: !169)
!169 = distinct !DILexicalBlock(scope: !170, file: !1, line: 44, column: 33)
!170 = distinct !DILexicalBlock(scope: !137, file: !1, line: 44, column: 5)
!171 = !DILocation(line: 45, column: 22, scope: !169)
!172 = !DILocation(line: 45, column: 9, scope: !169)
!173 = !DILocation(line: 44, column: 29, scope: !170)
!174 = distinct !{!174, !76}
!175 = !DILocation(line: 43, column: 21, scope: !139)
!176 = distinct !{!176, !149, !177, !63}
!177 = !DILocation(line: 47, column: 3, scope: !135)
!178 = distinct !{!178, !165, !179, !63}
!179 = !DILocation(line: 46, column: 5, scope: !137)
!180 = distinct !DISubprogram(name: "dynamic_loop_calls_dynamic_loop", scope: !1, file: !1, line: 64, type: !181, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !183)
!181 = !DISubroutineType(types: !182)
!182 = !{!17, !17, !17}
!183 = !{!184, !185, !186, !187, !188, !189}
!184 = !DILocalVariable(name: "x", arg: 1, scope: !180, file: !1, line: 64, type: !17)
!185 = !DILocalVariable(name: "limit", arg: 2, scope: !180, file: !1, line: 64, type: !17)
!186 = !DILocalVariable(name: "s", scope: !180, file: !1, line: 65, type: !17)
!187 = !DILocalVariable(name: "total", scope: !180, file: !1, line: 65, type: !17)
!188 = !DILocalVariable(name: "n", scope: !180, file: !1, line: 66, type: !20)
!189 = !DILocalVariable(name: "r", scope: !190, file: !1, line: 68, type: !17)
!190 = distinct !DILexicalBlock(scope: !180, file: !1, line: 67, column: 25)
!191 = !DILocation(line: 0, scope: !180)
!192 = !DILocation(line: 67, column: 16, scope: !180)
!193 = !DILocation(line: 67, column: 3, scope: !180)
!194 = !DILocation(line: 68, column: 16, scope: !190)
!195 = !DILocation(line: 0, scope: !190)
!196 = !DILocation(line: 69, column: 11, scope: !190)
!197 = !DILocation(line: 70, column: 23, scope: !190)
!198 = !DILocation(line: 70, column: 17, scope: !190)
!199 = !DILocation(line: 71, column: 6, scope: !190)
!200 = distinct !{!200, !193, !201, !63}
!201 = !DILocation(line: 72, column: 3, scope: !180)
!202 = !DILocation(line: 73, column: 16, scope: !180)
!203 = !DILocation(line: 73, column: 3, scope: !180)
!204 = distinct !DISubprogram(name: "settle", scope: !1, file: !1, line: 51, type: !205, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !207)
!205 = !DISubroutineType(types: !206)
!206 = !{!17, !17, !20}
!207 = !{!208, !209, !210, !211, !212}
!208 = !DILocalVariable(name: "x", arg: 1, scope: !204, file: !1, line: 51, type: !17)
!209 = !DILocalVariable(name: "n", arg: 2, scope: !204, file: !1, line: 51, type: !20)
!210 = !DILocalVariable(name: "trace", scope: !204, file: !1, line: 52, type: !89)
!211 = !DILocalVariable(name: "k", scope: !204, file: !1, line: 54, type: !20)
!212 = !DILocalVariable(name: "r", scope: !204, file: !1, line: 59, type: !17)
!213 = !DILocation(line: 0, scope: !204)
!214 = !DILocation(line: 52, column: 37, scope: !204)
!215 = !DILocation(line: 52, column: 26, scope: !204)
!216 = !DILocation(line: 52, column: 42, scope: !204)
!217 = !DILocation(line: 52, column: 19, scope: !204)
!218 = !DILocation(line: 53, column: 12, scope: !204)
!219 = !DILocation(line: 55, column: 12, scope: !204)
!220 = !DILocation(line: 55, column: 16, scope: !204)
!221 = !DILocation(line: 55, column: 3, scope: !204)
!222 = !DILocation(line: 55, column: 19, scope: !204)
!223 = !DILocation(line: 55, column: 28, scope: !204)
!224 = !DILocation(line: 56, column: 29, scope: !225)
!225 = distinct !DILexicalBlock(scope: !204, file: !1, line: 55, column: 35)
!226 = !DILocation(line: 56, column: 40, scope: !225)
!227 = !DILocation(line: 56, column: 13, scope: !225)
!228 = !DILocation(line: 56, column: 5, scope: !225)
!229 = !DILocation(line: 56, column: 18, scope: !225)
!230 = distinct !{!230, !221, !231, !63}
!231 = !DILocation(line: 58, column: 3, scope: !204)
!232 = !DILocation(line: 59, column: 14, scope: !204)
!233 = !DILocation(line: 59, column: 33, scope: !204)
!234 = !DILocation(line: 59, column: 25, scope: !204)
!235 = !DILocation(line: 59, column: 23, scope: !204)
!236 = !DILocation(line: 60, column: 3, scope: !204)
!237 = !DILocation(line: 61, column: 3, scope: !204)
!238 = distinct !DISubprogram(name: "freed_before_return", scope: !1, file: !1, line: 76, type: !15, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !239)
!239 = !{!240, !241, !242, !243, !245, !246, !248, !249, !251, !252}
!240 = !DILocalVariable(name: "x", arg: 1, scope: !238, file: !1, line: 76, type: !18)
!241 = !DILocalVariable(name: "n", arg: 2, scope: !238, file: !1, line: 76, type: !20)
!242 = !DILocalVariable(name: "a", scope: !238, file: !1, line: 77, type: !89)
!243 = !DILocalVariable(name: "i", scope: !244, file: !1, line: 78, type: !20)
!244 = distinct !DILexicalBlock(scope: !238, file: !1, line: 78, column: 3)
!245 = !DILocalVariable(name: "p", scope: !238, file: !1, line: 81, type: !17)
!246 = !DILocalVariable(name: "i", scope: !247, file: !1, line: 82, type: !20)
!247 = distinct !DILexicalBlock(scope: !238, file: !1, line: 82, column: 3)
!248 = !DILocalVariable(name: "b", scope: !238, file: !1, line: 86, type: !89)
!249 = !DILocalVariable(name: "i", scope: !250, file: !1, line: 87, type: !20)
!250 = distinct !DILexicalBlock(scope: !238, file: !1, line: 87, column: 3)
!251 = !DILocalVariable(name: "s", scope: !238, file: !1, line: 90, type: !17)
!252 = !DILocalVariable(name: "i", scope: !253, file: !1, line: 91, type: !20)
!253 = distinct !DILexicalBlock(scope: !238, file: !1, line: 91, column: 3)
!254 = !DILocation(line: 0, scope: !238)
!255 = !DILocation(line: 77, column: 22, scope: !238)
!256 = !DILocation(line: 77, column: 32, scope: !238)
!257 = !DILocation(line: 77, column: 15, scope: !238)
!258 = !DILocation(line: 0, scope: !244)
!259 = !DILocation(line: 78, column: 21, scope: !260)
!260 = distinct !DILexicalBlock(scope: !244, file: !1, line: 78, column: 3)
!261 = !DILocation(line: 78, column: 3, scope: !244)
!262 = !DILocation(line: 0, scope: !247)
!263 = !DILocation(line: 82, column: 3, scope: !247)
!264 = !DILocation(line: 79, column: 16, scope: !265)
!265 = distinct !DILexicalBlock(scope: !260, file: !1, line: 78, column: 31)
!266 = !DILocation(line: 79, column: 12, scope: !265)
!267 = !DILocation(line: 79, column: 5, scope: !265)
!268 = !DILocation(line: 79, column: 10, scope: !265)
!269 = !DILocation(line: 78, column: 27, scope: !260)
!270 = distinct !{!270, !261, !271, !63}
!271 = !DILocation(line: 80, column: 3, scope: !244)
!272 = !DILocation(line: 83, column: 10, scope: !273)
!273 = distinct !DILexicalBlock(scope: !274, file: !1, line: 82, column: 31)
!274 = distinct !DILexicalBlock(scope: !247, file: !1, line: 82, column: 3)
!275 = !DILocation(line: 83, column: 15, scope: !273)
!276 = !DILocation(line: 83, column: 7, scope: !273)
!277 = !DILocation(line: 82, column: 27, scope: !274)
!278 = distinct !{!278, !76}
!279 = !DILocation(line: 85, column: 3, scope: !238)
!280 = !DILocation(line: 86, column: 15, scope: !238)
!281 = !DILocation(line: 0, scope: !250)
!282 = !DILocation(line: 87, column: 3, scope: !250)
!283 = !DILocation(line: 87, column: 21, scope: !284)
!284 = distinct !DILexicalBlock(scope: !250, file: !1, line: 87, column: 3)
!285 = !DILocation(line: 87, column: 27, scope: !284)
!286 = !DILocation(line: 88, column: 16, scope: !287)
!287 = distinct !DILexicalBlock(scope: !284, file: !1, line: 87, column: 31)
!288 = !DILocation(line: 88, column: 14, scope: !287)
!289 = !DILocation(line: 88, column: 5, scope: !287)
!290 = !DILocation(line: 88, column: 10, scope: !287)
!291 = distinct !{!291, !282, !292, !63, !64, !65}
!292 = !DILocation(line: 89, column: 3, scope: !250)
!293 = distinct !{!293, !263, !294, !63}
!294 = !DILocation(line: 84, column: 3, scope: !247)
!295 = !DILocation(line: 0, scope: !253)
!296 = !DILocation(line: 91, column: 3, scope: !253)
!297 = distinct !{!297, !282, !292, !63, !65, !64}
!298 = !DILocation(line: 92, column: 10, scope: !299)
!299 = distinct !DILexicalBlock(scope: !300, file: !1, line: 91, column: 31)
!300 = distinct !DILexicalBlock(scope: !253, file: !1, line: 91, column: 3)
!301 = !DILocation(line: 92, column: 7, scope: !299)
!302 = !DILocation(line: 91, column: 27, scope: !300)
!303 = distinct !{!303, !76}
!304 = !DILocation(line: 94, column: 3, scope: !238)
!305 = !DILocation(line: 95, column: 3, scope: !238)
!306 = distinct !{!306, !296, !307, !63}
!307 = !DILocation(line: 93, column: 3, scope: !253)
!308 = !DISubprogram(name: "malloc", scope: !309, file: !309, line: 553, type: !310, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!309 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!310 = !DISubroutineType(types: !311)
!311 = !{!312, !3}
!312 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!313 = !DISubprogram(name: "exp", scope: !314, file: !314, line: 95, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!315 = !DISubroutineType(types: !316)
!316 = !{!17, !17}
!317 = !DISubprogram(name: "free", scope: !309, file: !309, line: 568, type: !318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !312}
!320 = distinct !DISubprogram(name: "recursion_with_allocation", scope: !1, file: !1, line: 113, type: !15, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !321)
!321 = !{!322, !323, !324, !325, !326}
!322 = !DILocalVariable(name: "x", arg: 1, scope: !320, file: !1, line: 113, type: !18)
!323 = !DILocalVariable(name: "n", arg: 2, scope: !320, file: !1, line: 113, type: !20)
!324 = !DILocalVariable(name: "r", scope: !320, file: !1, line: 114, type: !89)
!325 = !DILocalVariable(name: "s", scope: !320, file: !1, line: 115, type: !17)
!326 = !DILocalVariable(name: "i", scope: !327, file: !1, line: 116, type: !20)
!327 = distinct !DILexicalBlock(scope: !320, file: !1, line: 116, column: 3)
!328 = !DILocation(line: 0, scope: !320)
!329 = !DILocation(line: 114, column: 15, scope: !320)
!330 = !DILocation(line: 0, scope: !327)
!331 = !DILocation(line: 116, column: 21, scope: !332)
!332 = distinct !DILexicalBlock(scope: !327, file: !1, line: 116, column: 3)
!333 = !DILocation(line: 116, column: 3, scope: !327)
!334 = !DILocation(line: 117, column: 10, scope: !335)
!335 = distinct !DILexicalBlock(scope: !332, file: !1, line: 116, column: 31)
!336 = !DILocation(line: 117, column: 20, scope: !335)
!337 = !DILocation(line: 117, column: 17, scope: !335)
!338 = !DILocation(line: 117, column: 7, scope: !335)
!339 = distinct !{!339, !76}
!340 = !DILocation(line: 119, column: 3, scope: !320)
!341 = !DILocation(line: 120, column: 3, scope: !320)
!342 = distinct !{!342, !333, !343, !63}
!343 = !DILocation(line: 118, column: 3, scope: !327)
!344 = distinct !DISubprogram(name: "merge_halves", scope: !1, file: !1, line: 98, type: !345, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !347)
!345 = !DISubroutineType(types: !346)
!346 = !{!89, !18, !20}
!347 = !{!348, !349, !350, !351, !352, !353}
!348 = !DILocalVariable(name: "x", arg: 1, scope: !344, file: !1, line: 98, type: !18)
!349 = !DILocalVariable(name: "n", arg: 2, scope: !344, file: !1, line: 98, type: !20)
!350 = !DILocalVariable(name: "r", scope: !344, file: !1, line: 99, type: !89)
!351 = !DILocalVariable(name: "left", scope: !344, file: !1, line: 104, type: !89)
!352 = !DILocalVariable(name: "right", scope: !344, file: !1, line: 104, type: !89)
!353 = !DILocalVariable(name: "i", scope: !354, file: !1, line: 105, type: !20)
!354 = distinct !DILexicalBlock(scope: !344, file: !1, line: 105, column: 3)
!355 = !DILocation(line: 0, scope: !344)
!356 = !DILocation(line: 99, column: 22, scope: !344)
!357 = !DILocation(line: 99, column: 32, scope: !344)
!358 = !DILocation(line: 99, column: 15, scope: !344)
!359 = !DILocation(line: 100, column: 9, scope: !360)
!360 = distinct !DILexicalBlock(scope: !344, file: !1, line: 100, column: 7)
!361 = !DILocation(line: 100, column: 7, scope: !344)
!362 = !DILocation(line: 101, column: 12, scope: !363)
!363 = distinct !DILexicalBlock(scope: !360, file: !1, line: 100, column: 15)
!364 = !DILocation(line: 101, column: 17, scope: !363)
!365 = !DILocation(line: 101, column: 10, scope: !363)
!366 = !DILocation(line: 102, column: 5, scope: !363)
!367 = !DILocation(line: 104, column: 36, scope: !344)
!368 = !DILocation(line: 104, column: 18, scope: !344)
!369 = !DILocation(line: 104, column: 66, scope: !344)
!370 = !DILocation(line: 104, column: 77, scope: !344)
!371 = !DILocation(line: 104, column: 51, scope: !344)
!372 = !DILocation(line: 0, scope: !354)
!373 = !DILocation(line: 105, column: 21, scope: !374)
!374 = distinct !DILexicalBlock(scope: !354, file: !1, line: 105, column: 3)
!375 = !DILocation(line: 105, column: 3, scope: !354)
!376 = !DILocation(line: 106, column: 15, scope: !377)
!377 = distinct !DILexicalBlock(scope: !374, file: !1, line: 105, column: 31)
!378 = !DILocation(line: 106, column: 13, scope: !377)
!379 = !DILocation(line: 106, column: 53, scope: !377)
!380 = !DILocation(line: 106, column: 5, scope: !377)
!381 = !DILocation(line: 106, column: 10, scope: !377)
!382 = !DILocation(line: 108, column: 3, scope: !344)
!383 = !DILocation(line: 109, column: 3, scope: !344)
!384 = !DILocation(line: 105, column: 27, scope: !374)
!385 = distinct !{!385, !375, !386, !63}
!386 = !DILocation(line: 107, column: 3, scope: !354)
!387 = !DILocation(line: 111, column: 1, scope: !344)
