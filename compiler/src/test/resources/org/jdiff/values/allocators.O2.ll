; made by: clang-19 -O2 -fno-exceptions -g -ffile-compilation-dir=. -S -emit-llvm allocators.cpp
; ModuleID = 'allocators.cpp'
source_filename = "allocators.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.std::nothrow_t" = type { i8 }

@.str = private unnamed_addr constant [8 x i8] c"weights\00", align 1, !dbg !0
@_ZSt7nothrow = external global %"struct.std::nothrow_t", align 1

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_malloc(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1004 {
    #dbg_value(ptr %0, !1010, !DIExpression(), !1014)
    #dbg_value(i32 %1, !1011, !DIExpression(), !1014)
  %3 = shl nsw i32 %1, 3, !dbg !1015
  %4 = sext i32 %3 to i64, !dbg !1016
  %5 = tail call noalias ptr @malloc(i64 noundef %4) #19, !dbg !1017
    #dbg_value(ptr %5, !1012, !DIExpression(), !1014)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1030)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1030)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1030)
    #dbg_value(i32 0, !1025, !DIExpression(), !1032)
  %6 = icmp sgt i32 %1, 0, !dbg !1033
  br i1 %6, label %7, label %91, !dbg !1035

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1035
  %9 = and i64 %8, 1, !dbg !1035
  %10 = icmp eq i32 %1, 1, !dbg !1035
  br i1 %10, label %36, label %11, !dbg !1035

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1035
  br label %13, !dbg !1035

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1032)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1036
  %17 = load double, ptr %16, align 8, !dbg !1036, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1041
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1042
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1042
  %22 = load double, ptr %21, align 8, !dbg !1042, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1043
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1044
  store double %23, ptr %24, align 8, !dbg !1045, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1032)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1036
  %26 = load double, ptr %25, align 8, !dbg !1036, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1041
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1042
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1042
  %31 = load double, ptr %30, align 8, !dbg !1042, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1043
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1044
  store double %32, ptr %33, align 8, !dbg !1045, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1032)
  %34 = add i64 %15, 2, !dbg !1035
  %35 = icmp eq i64 %34, %12, !dbg !1035
  br i1 %35, label %36, label %13, !dbg !1035, !llvm.loop !1046

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1035
  br i1 %38, label %49, label %39, !dbg !1035

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1032)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1036
  %41 = load double, ptr %40, align 8, !dbg !1036, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1041
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1042
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1042
  %46 = load double, ptr %45, align 8, !dbg !1042, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1043
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1044
  store double %47, ptr %48, align 8, !dbg !1045, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1032)
  br label %49, !dbg !1049

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1049
  %51 = icmp ult i32 %1, 4, !dbg !1049
  br i1 %51, label %76, label %52, !dbg !1049

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1049
  br label %54, !dbg !1049

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1050)
    #dbg_value(double %56, !1027, !DIExpression(), !1030)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1051
  %59 = load double, ptr %58, align 8, !dbg !1051, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1053
    #dbg_value(double %60, !1027, !DIExpression(), !1030)
  %61 = or disjoint i64 %55, 1, !dbg !1054
    #dbg_value(i64 %61, !1028, !DIExpression(), !1050)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1051
  %63 = load double, ptr %62, align 8, !dbg !1051, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1053
    #dbg_value(double %64, !1027, !DIExpression(), !1030)
  %65 = or disjoint i64 %55, 2, !dbg !1054
    #dbg_value(i64 %65, !1028, !DIExpression(), !1050)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1051
  %67 = load double, ptr %66, align 8, !dbg !1051, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1053
    #dbg_value(double %68, !1027, !DIExpression(), !1030)
  %69 = or disjoint i64 %55, 3, !dbg !1054
    #dbg_value(i64 %69, !1028, !DIExpression(), !1050)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1051
  %71 = load double, ptr %70, align 8, !dbg !1051, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1053
    #dbg_value(double %72, !1027, !DIExpression(), !1030)
  %73 = add nuw nsw i64 %55, 4, !dbg !1054
    #dbg_value(i64 %73, !1028, !DIExpression(), !1050)
  %74 = add i64 %57, 4, !dbg !1049
  %75 = icmp eq i64 %74, %53, !dbg !1049
  br i1 %75, label %76, label %54, !dbg !1049, !llvm.loop !1055

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1049
  br i1 %80, label %91, label %81, !dbg !1049

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1050)
    #dbg_value(double %83, !1027, !DIExpression(), !1030)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1051
  %86 = load double, ptr %85, align 8, !dbg !1051, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1053
    #dbg_value(double %87, !1027, !DIExpression(), !1030)
  %88 = add nuw nsw i64 %82, 1, !dbg !1054
    #dbg_value(i64 %88, !1028, !DIExpression(), !1050)
  %89 = add i64 %84, 1, !dbg !1049
  %90 = icmp eq i64 %89, %50, !dbg !1049
  br i1 %90, label %91, label %81, !dbg !1049, !llvm.loop !1057

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1030
    #dbg_value(double %92, !1013, !DIExpression(), !1014)
  tail call void @free(ptr noundef %5) #20, !dbg !1059
  ret double %92, !dbg !1060
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !1061 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !1063 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_calloc(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1064 {
    #dbg_value(ptr %0, !1066, !DIExpression(), !1070)
    #dbg_value(i32 %1, !1067, !DIExpression(), !1070)
  %3 = sext i32 %1 to i64, !dbg !1071
  %4 = tail call noalias ptr @calloc(i64 noundef %3, i64 noundef 8) #21, !dbg !1072
    #dbg_value(ptr %4, !1068, !DIExpression(), !1070)
    #dbg_value(ptr %4, !1073, !DIExpression(), !1083)
    #dbg_value(ptr %0, !1076, !DIExpression(), !1083)
    #dbg_value(i32 %1, !1077, !DIExpression(), !1083)
    #dbg_value(i32 0, !1078, !DIExpression(), !1085)
  %5 = icmp sgt i32 %1, 0, !dbg !1086
  br i1 %5, label %6, label %86, !dbg !1088

6:                                                ; preds = %2
  %7 = zext nneg i32 %1 to i64, !dbg !1086
  %8 = and i64 %7, 1, !dbg !1088
  %9 = icmp eq i32 %1, 1, !dbg !1088
  br i1 %9, label %33, label %10, !dbg !1088

10:                                               ; preds = %6
  %11 = and i64 %7, 2147483646, !dbg !1088
  br label %12, !dbg !1088

12:                                               ; preds = %12, %10
  %13 = phi i64 [ 0, %10 ], [ %30, %12 ]
  %14 = phi i64 [ 0, %10 ], [ %31, %12 ]
    #dbg_value(i64 %13, !1078, !DIExpression(), !1085)
  %15 = getelementptr inbounds double, ptr %0, i64 %13, !dbg !1089
  %16 = load double, ptr %15, align 8, !dbg !1089, !tbaa !1037
  %17 = lshr exact i64 %13, 1, !dbg !1090
  %18 = and i64 %17, 2147483647, !dbg !1091
  %19 = getelementptr inbounds double, ptr %4, i64 %18, !dbg !1091
  %20 = load double, ptr %19, align 8, !dbg !1092, !tbaa !1037
  %21 = fadd double %16, %20, !dbg !1092
  store double %21, ptr %19, align 8, !dbg !1092, !tbaa !1037
  %22 = or disjoint i64 %13, 1, !dbg !1093
    #dbg_value(i64 %22, !1078, !DIExpression(), !1085)
  %23 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !1089
  %24 = load double, ptr %23, align 8, !dbg !1089, !tbaa !1037
  %25 = lshr exact i64 %13, 1, !dbg !1090
  %26 = and i64 %25, 2147483647, !dbg !1091
  %27 = getelementptr inbounds double, ptr %4, i64 %26, !dbg !1091
  %28 = load double, ptr %27, align 8, !dbg !1092, !tbaa !1037
  %29 = fadd double %24, %28, !dbg !1092
  store double %29, ptr %27, align 8, !dbg !1092, !tbaa !1037
  %30 = add nuw nsw i64 %13, 2, !dbg !1093
    #dbg_value(i64 %30, !1078, !DIExpression(), !1085)
  %31 = add i64 %14, 2, !dbg !1088
  %32 = icmp eq i64 %31, %11, !dbg !1088
  br i1 %32, label %33, label %12, !dbg !1088, !llvm.loop !1094

33:                                               ; preds = %12, %6
  %34 = phi i64 [ 0, %6 ], [ %30, %12 ]
  %35 = icmp eq i64 %8, 0, !dbg !1088
  br i1 %35, label %44, label %36, !dbg !1088

36:                                               ; preds = %33
    #dbg_value(i64 %34, !1078, !DIExpression(), !1085)
  %37 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !1089
  %38 = load double, ptr %37, align 8, !dbg !1089, !tbaa !1037
  %39 = lshr i64 %34, 1, !dbg !1090
  %40 = and i64 %39, 2147483647, !dbg !1091
  %41 = getelementptr inbounds double, ptr %4, i64 %40, !dbg !1091
  %42 = load double, ptr %41, align 8, !dbg !1092, !tbaa !1037
  %43 = fadd double %38, %42, !dbg !1092
  store double %43, ptr %41, align 8, !dbg !1092, !tbaa !1037
    #dbg_value(i64 %34, !1078, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !1085)
  br label %44, !dbg !1096

44:                                               ; preds = %33, %36
  %45 = and i64 %7, 3, !dbg !1096
  %46 = icmp ult i32 %1, 4, !dbg !1096
  br i1 %46, label %71, label %47, !dbg !1096

47:                                               ; preds = %44
  %48 = and i64 %7, 2147483644, !dbg !1096
  br label %49, !dbg !1096

49:                                               ; preds = %49, %47
  %50 = phi i64 [ 0, %47 ], [ %68, %49 ]
  %51 = phi double [ 0.000000e+00, %47 ], [ %67, %49 ]
  %52 = phi i64 [ 0, %47 ], [ %69, %49 ]
    #dbg_value(i64 %50, !1081, !DIExpression(), !1097)
    #dbg_value(double %51, !1080, !DIExpression(), !1083)
  %53 = getelementptr inbounds double, ptr %4, i64 %50, !dbg !1098
  %54 = load double, ptr %53, align 8, !dbg !1098, !tbaa !1037
  %55 = tail call double @llvm.fmuladd.f64(double %54, double %54, double %51), !dbg !1100
    #dbg_value(double %55, !1080, !DIExpression(), !1083)
  %56 = or disjoint i64 %50, 1, !dbg !1101
    #dbg_value(i64 %56, !1081, !DIExpression(), !1097)
  %57 = getelementptr inbounds double, ptr %4, i64 %56, !dbg !1098
  %58 = load double, ptr %57, align 8, !dbg !1098, !tbaa !1037
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %58, double %55), !dbg !1100
    #dbg_value(double %59, !1080, !DIExpression(), !1083)
  %60 = or disjoint i64 %50, 2, !dbg !1101
    #dbg_value(i64 %60, !1081, !DIExpression(), !1097)
  %61 = getelementptr inbounds double, ptr %4, i64 %60, !dbg !1098
  %62 = load double, ptr %61, align 8, !dbg !1098, !tbaa !1037
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %62, double %59), !dbg !1100
    #dbg_value(double %63, !1080, !DIExpression(), !1083)
  %64 = or disjoint i64 %50, 3, !dbg !1101
    #dbg_value(i64 %64, !1081, !DIExpression(), !1097)
  %65 = getelementptr inbounds double, ptr %4, i64 %64, !dbg !1098
  %66 = load double, ptr %65, align 8, !dbg !1098, !tbaa !1037
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %66, double %63), !dbg !1100
    #dbg_value(double %67, !1080, !DIExpression(), !1083)
  %68 = add nuw nsw i64 %50, 4, !dbg !1101
    #dbg_value(i64 %68, !1081, !DIExpression(), !1097)
  %69 = add i64 %52, 4, !dbg !1096
  %70 = icmp eq i64 %69, %48, !dbg !1096
  br i1 %70, label %71, label %49, !dbg !1096, !llvm.loop !1102

71:                                               ; preds = %49, %44
  %72 = phi double [ poison, %44 ], [ %67, %49 ]
  %73 = phi i64 [ 0, %44 ], [ %68, %49 ]
  %74 = phi double [ 0.000000e+00, %44 ], [ %67, %49 ]
  %75 = icmp eq i64 %45, 0, !dbg !1096
  br i1 %75, label %86, label %76, !dbg !1096

76:                                               ; preds = %71, %76
  %77 = phi i64 [ %83, %76 ], [ %73, %71 ]
  %78 = phi double [ %82, %76 ], [ %74, %71 ]
  %79 = phi i64 [ %84, %76 ], [ 0, %71 ]
    #dbg_value(i64 %77, !1081, !DIExpression(), !1097)
    #dbg_value(double %78, !1080, !DIExpression(), !1083)
  %80 = getelementptr inbounds double, ptr %4, i64 %77, !dbg !1098
  %81 = load double, ptr %80, align 8, !dbg !1098, !tbaa !1037
  %82 = tail call double @llvm.fmuladd.f64(double %81, double %81, double %78), !dbg !1100
    #dbg_value(double %82, !1080, !DIExpression(), !1083)
  %83 = add nuw nsw i64 %77, 1, !dbg !1101
    #dbg_value(i64 %83, !1081, !DIExpression(), !1097)
  %84 = add i64 %79, 1, !dbg !1096
  %85 = icmp eq i64 %84, %45, !dbg !1096
  br i1 %85, label %86, label %76, !dbg !1096, !llvm.loop !1104

86:                                               ; preds = %71, %76, %2
  %87 = phi double [ 0.000000e+00, %2 ], [ %72, %71 ], [ %82, %76 ], !dbg !1083
    #dbg_value(double %87, !1069, !DIExpression(), !1070)
  tail call void @free(ptr noundef %4) #20, !dbg !1105
  ret double %87, !dbg !1106
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !1107 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_realloc(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1108 {
    #dbg_value(ptr %0, !1110, !DIExpression(), !1118)
    #dbg_value(i32 %1, !1111, !DIExpression(), !1118)
  %3 = tail call noalias dereferenceable_or_null(8) ptr @malloc(i64 noundef 8) #19, !dbg !1119
    #dbg_value(ptr %3, !1112, !DIExpression(), !1118)
    #dbg_value(double 0.000000e+00, !1113, !DIExpression(), !1118)
  %4 = load double, ptr %0, align 8, !dbg !1120, !tbaa !1037
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1121
  %6 = load double, ptr %5, align 8, !dbg !1121, !tbaa !1037
  %7 = fmul double %4, %6, !dbg !1122
  store double %7, ptr %3, align 8, !dbg !1123, !tbaa !1037
  %8 = shl nsw i32 %1, 3, !dbg !1124
  %9 = sext i32 %8 to i64, !dbg !1125
  %10 = tail call ptr @realloc(ptr noundef nonnull %3, i64 noundef %9) #22, !dbg !1126
    #dbg_value(ptr %10, !1112, !DIExpression(), !1118)
    #dbg_value(i32 1, !1114, !DIExpression(), !1127)
  %11 = icmp sgt i32 %1, 1, !dbg !1128
  br i1 %11, label %12, label %36, !dbg !1130

12:                                               ; preds = %2
  %13 = zext nneg i32 %1 to i64, !dbg !1128
  %14 = load double, ptr %10, align 8
  %15 = add nsw i64 %13, -1, !dbg !1130
  %16 = add nsw i64 %13, -2, !dbg !1130
  %17 = and i64 %15, 3, !dbg !1130
  %18 = icmp ult i64 %16, 3, !dbg !1130
  br i1 %18, label %21, label %19, !dbg !1130

19:                                               ; preds = %12
  %20 = and i64 %15, -4, !dbg !1130
  br label %44, !dbg !1130

21:                                               ; preds = %44, %12
  %22 = phi double [ %14, %12 ], [ %66, %44 ]
  %23 = phi i64 [ 1, %12 ], [ %67, %44 ]
  %24 = icmp eq i64 %17, 0, !dbg !1130
  br i1 %24, label %36, label %25, !dbg !1130

25:                                               ; preds = %21, %25
  %26 = phi double [ %32, %25 ], [ %22, %21 ], !dbg !1131
  %27 = phi i64 [ %33, %25 ], [ %23, %21 ]
  %28 = phi i64 [ %34, %25 ], [ 0, %21 ]
    #dbg_value(i64 %27, !1114, !DIExpression(), !1127)
  %29 = getelementptr double, ptr %10, i64 %27, !dbg !1131
  %30 = getelementptr inbounds double, ptr %0, i64 %27, !dbg !1132
  %31 = load double, ptr %30, align 8, !dbg !1132, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1133
  store double %32, ptr %29, align 8, !dbg !1134, !tbaa !1037
  %33 = add nuw nsw i64 %27, 1, !dbg !1135
    #dbg_value(i64 %33, !1114, !DIExpression(), !1127)
  %34 = add i64 %28, 1, !dbg !1130
  %35 = icmp eq i64 %34, %17, !dbg !1130
  br i1 %35, label %36, label %25, !dbg !1130, !llvm.loop !1136

36:                                               ; preds = %21, %25, %2
    #dbg_value(i32 0, !1116, !DIExpression(), !1137)
    #dbg_value(double 0.000000e+00, !1113, !DIExpression(), !1118)
  %37 = icmp sgt i32 %1, 0, !dbg !1138
  br i1 %37, label %38, label %85, !dbg !1140

38:                                               ; preds = %36
  %39 = zext nneg i32 %1 to i64, !dbg !1138
  %40 = and i64 %39, 7, !dbg !1140
  %41 = icmp ult i32 %1, 8, !dbg !1140
  br i1 %41, label %70, label %42, !dbg !1140

42:                                               ; preds = %38
  %43 = and i64 %39, 2147483640, !dbg !1140
  br label %87, !dbg !1140

44:                                               ; preds = %44, %19
  %45 = phi double [ %14, %19 ], [ %66, %44 ], !dbg !1131
  %46 = phi i64 [ 1, %19 ], [ %67, %44 ]
  %47 = phi i64 [ 0, %19 ], [ %68, %44 ]
    #dbg_value(i64 %46, !1114, !DIExpression(), !1127)
  %48 = getelementptr double, ptr %10, i64 %46, !dbg !1131
  %49 = getelementptr inbounds double, ptr %0, i64 %46, !dbg !1132
  %50 = load double, ptr %49, align 8, !dbg !1132, !tbaa !1037
  %51 = fmul double %45, %50, !dbg !1133
  store double %51, ptr %48, align 8, !dbg !1134, !tbaa !1037
  %52 = add nuw nsw i64 %46, 1, !dbg !1135
    #dbg_value(i64 %52, !1114, !DIExpression(), !1127)
  %53 = getelementptr double, ptr %10, i64 %52, !dbg !1131
  %54 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !1132
  %55 = load double, ptr %54, align 8, !dbg !1132, !tbaa !1037
  %56 = fmul double %51, %55, !dbg !1133
  store double %56, ptr %53, align 8, !dbg !1134, !tbaa !1037
  %57 = add nuw nsw i64 %46, 2, !dbg !1135
    #dbg_value(i64 %57, !1114, !DIExpression(), !1127)
  %58 = getelementptr double, ptr %10, i64 %57, !dbg !1131
  %59 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !1132
  %60 = load double, ptr %59, align 8, !dbg !1132, !tbaa !1037
  %61 = fmul double %56, %60, !dbg !1133
  store double %61, ptr %58, align 8, !dbg !1134, !tbaa !1037
  %62 = add nuw nsw i64 %46, 3, !dbg !1135
    #dbg_value(i64 %62, !1114, !DIExpression(), !1127)
  %63 = getelementptr double, ptr %10, i64 %62, !dbg !1131
  %64 = getelementptr inbounds double, ptr %0, i64 %62, !dbg !1132
  %65 = load double, ptr %64, align 8, !dbg !1132, !tbaa !1037
  %66 = fmul double %61, %65, !dbg !1133
  store double %66, ptr %63, align 8, !dbg !1134, !tbaa !1037
  %67 = add nuw nsw i64 %46, 4, !dbg !1135
    #dbg_value(i64 %67, !1114, !DIExpression(), !1127)
  %68 = add i64 %47, 4, !dbg !1130
  %69 = icmp eq i64 %68, %20, !dbg !1130
  br i1 %69, label %21, label %44, !dbg !1130, !llvm.loop !1141

70:                                               ; preds = %87, %38
  %71 = phi double [ poison, %38 ], [ %121, %87 ]
  %72 = phi i64 [ 0, %38 ], [ %122, %87 ]
  %73 = phi double [ 0.000000e+00, %38 ], [ %121, %87 ]
  %74 = icmp eq i64 %40, 0, !dbg !1140
  br i1 %74, label %85, label %75, !dbg !1140

75:                                               ; preds = %70, %75
  %76 = phi i64 [ %82, %75 ], [ %72, %70 ]
  %77 = phi double [ %81, %75 ], [ %73, %70 ]
  %78 = phi i64 [ %83, %75 ], [ 0, %70 ]
    #dbg_value(i64 %76, !1116, !DIExpression(), !1137)
    #dbg_value(double %77, !1113, !DIExpression(), !1118)
  %79 = getelementptr inbounds double, ptr %10, i64 %76, !dbg !1143
  %80 = load double, ptr %79, align 8, !dbg !1143, !tbaa !1037
  %81 = fadd double %77, %80, !dbg !1144
    #dbg_value(double %81, !1113, !DIExpression(), !1118)
  %82 = add nuw nsw i64 %76, 1, !dbg !1145
    #dbg_value(i64 %82, !1116, !DIExpression(), !1137)
  %83 = add i64 %78, 1, !dbg !1140
  %84 = icmp eq i64 %83, %40, !dbg !1140
  br i1 %84, label %85, label %75, !dbg !1140, !llvm.loop !1146

85:                                               ; preds = %70, %75, %36
  %86 = phi double [ 0.000000e+00, %36 ], [ %71, %70 ], [ %81, %75 ], !dbg !1118
  tail call void @free(ptr noundef %10) #20, !dbg !1147
  ret double %86, !dbg !1148

87:                                               ; preds = %87, %42
  %88 = phi i64 [ 0, %42 ], [ %122, %87 ]
  %89 = phi double [ 0.000000e+00, %42 ], [ %121, %87 ]
  %90 = phi i64 [ 0, %42 ], [ %123, %87 ]
    #dbg_value(i64 %88, !1116, !DIExpression(), !1137)
    #dbg_value(double %89, !1113, !DIExpression(), !1118)
  %91 = getelementptr inbounds double, ptr %10, i64 %88, !dbg !1143
  %92 = load double, ptr %91, align 8, !dbg !1143, !tbaa !1037
  %93 = fadd double %89, %92, !dbg !1144
    #dbg_value(double %93, !1113, !DIExpression(), !1118)
  %94 = or disjoint i64 %88, 1, !dbg !1145
    #dbg_value(i64 %94, !1116, !DIExpression(), !1137)
  %95 = getelementptr inbounds double, ptr %10, i64 %94, !dbg !1143
  %96 = load double, ptr %95, align 8, !dbg !1143, !tbaa !1037
  %97 = fadd double %93, %96, !dbg !1144
    #dbg_value(double %97, !1113, !DIExpression(), !1118)
  %98 = or disjoint i64 %88, 2, !dbg !1145
    #dbg_value(i64 %98, !1116, !DIExpression(), !1137)
  %99 = getelementptr inbounds double, ptr %10, i64 %98, !dbg !1143
  %100 = load double, ptr %99, align 8, !dbg !1143, !tbaa !1037
  %101 = fadd double %97, %100, !dbg !1144
    #dbg_value(double %101, !1113, !DIExpression(), !1118)
  %102 = or disjoint i64 %88, 3, !dbg !1145
    #dbg_value(i64 %102, !1116, !DIExpression(), !1137)
  %103 = getelementptr inbounds double, ptr %10, i64 %102, !dbg !1143
  %104 = load double, ptr %103, align 8, !dbg !1143, !tbaa !1037
  %105 = fadd double %101, %104, !dbg !1144
    #dbg_value(double %105, !1113, !DIExpression(), !1118)
  %106 = or disjoint i64 %88, 4, !dbg !1145
    #dbg_value(i64 %106, !1116, !DIExpression(), !1137)
  %107 = getelementptr inbounds double, ptr %10, i64 %106, !dbg !1143
  %108 = load double, ptr %107, align 8, !dbg !1143, !tbaa !1037
  %109 = fadd double %105, %108, !dbg !1144
    #dbg_value(double %109, !1113, !DIExpression(), !1118)
  %110 = or disjoint i64 %88, 5, !dbg !1145
    #dbg_value(i64 %110, !1116, !DIExpression(), !1137)
  %111 = getelementptr inbounds double, ptr %10, i64 %110, !dbg !1143
  %112 = load double, ptr %111, align 8, !dbg !1143, !tbaa !1037
  %113 = fadd double %109, %112, !dbg !1144
    #dbg_value(double %113, !1113, !DIExpression(), !1118)
  %114 = or disjoint i64 %88, 6, !dbg !1145
    #dbg_value(i64 %114, !1116, !DIExpression(), !1137)
  %115 = getelementptr inbounds double, ptr %10, i64 %114, !dbg !1143
  %116 = load double, ptr %115, align 8, !dbg !1143, !tbaa !1037
  %117 = fadd double %113, %116, !dbg !1144
    #dbg_value(double %117, !1113, !DIExpression(), !1118)
  %118 = or disjoint i64 %88, 7, !dbg !1145
    #dbg_value(i64 %118, !1116, !DIExpression(), !1137)
  %119 = getelementptr inbounds double, ptr %10, i64 %118, !dbg !1143
  %120 = load double, ptr %119, align 8, !dbg !1143, !tbaa !1037
  %121 = fadd double %117, %120, !dbg !1144
    #dbg_value(double %121, !1113, !DIExpression(), !1118)
  %122 = add nuw nsw i64 %88, 8, !dbg !1145
    #dbg_value(i64 %122, !1116, !DIExpression(), !1137)
  %123 = add i64 %90, 8, !dbg !1140
  %124 = icmp eq i64 %123, %43, !dbg !1140
  br i1 %124, label %70, label %87, !dbg !1140, !llvm.loop !1149
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !1151 noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_reallocarray(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1152 {
    #dbg_value(ptr %0, !1154, !DIExpression(), !1162)
    #dbg_value(i32 %1, !1155, !DIExpression(), !1162)
  %3 = tail call noalias dereferenceable_or_null(8) ptr @malloc(i64 noundef 8) #19, !dbg !1163
    #dbg_value(ptr %3, !1156, !DIExpression(), !1162)
    #dbg_value(double 0.000000e+00, !1157, !DIExpression(), !1162)
  %4 = load double, ptr %0, align 8, !dbg !1164, !tbaa !1037
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1165
  %6 = load double, ptr %5, align 8, !dbg !1165, !tbaa !1037
  %7 = fmul double %4, %6, !dbg !1166
  store double %7, ptr %3, align 8, !dbg !1167, !tbaa !1037
  %8 = sext i32 %1 to i64, !dbg !1168
  %9 = tail call ptr @reallocarray(ptr noundef nonnull %3, i64 noundef %8, i64 noundef 8) #20, !dbg !1169
    #dbg_value(ptr %9, !1156, !DIExpression(), !1162)
    #dbg_value(i32 1, !1158, !DIExpression(), !1170)
  %10 = icmp sgt i32 %1, 1, !dbg !1171
  br i1 %10, label %11, label %35, !dbg !1173

11:                                               ; preds = %2
  %12 = zext nneg i32 %1 to i64, !dbg !1171
  %13 = load double, ptr %9, align 8
  %14 = add nsw i64 %12, -1, !dbg !1173
  %15 = add nsw i64 %12, -2, !dbg !1173
  %16 = and i64 %14, 3, !dbg !1173
  %17 = icmp ult i64 %15, 3, !dbg !1173
  br i1 %17, label %20, label %18, !dbg !1173

18:                                               ; preds = %11
  %19 = and i64 %14, -4, !dbg !1173
  br label %43, !dbg !1173

20:                                               ; preds = %43, %11
  %21 = phi double [ %13, %11 ], [ %65, %43 ]
  %22 = phi i64 [ 1, %11 ], [ %66, %43 ]
  %23 = icmp eq i64 %16, 0, !dbg !1173
  br i1 %23, label %35, label %24, !dbg !1173

24:                                               ; preds = %20, %24
  %25 = phi double [ %31, %24 ], [ %21, %20 ], !dbg !1174
  %26 = phi i64 [ %32, %24 ], [ %22, %20 ]
  %27 = phi i64 [ %33, %24 ], [ 0, %20 ]
    #dbg_value(i64 %26, !1158, !DIExpression(), !1170)
  %28 = getelementptr double, ptr %9, i64 %26, !dbg !1174
  %29 = getelementptr inbounds double, ptr %0, i64 %26, !dbg !1175
  %30 = load double, ptr %29, align 8, !dbg !1175, !tbaa !1037
  %31 = fmul double %25, %30, !dbg !1176
  store double %31, ptr %28, align 8, !dbg !1177, !tbaa !1037
  %32 = add nuw nsw i64 %26, 1, !dbg !1178
    #dbg_value(i64 %32, !1158, !DIExpression(), !1170)
  %33 = add i64 %27, 1, !dbg !1173
  %34 = icmp eq i64 %33, %16, !dbg !1173
  br i1 %34, label %35, label %24, !dbg !1173, !llvm.loop !1179

35:                                               ; preds = %20, %24, %2
    #dbg_value(i32 0, !1160, !DIExpression(), !1180)
    #dbg_value(double 0.000000e+00, !1157, !DIExpression(), !1162)
  %36 = icmp sgt i32 %1, 0, !dbg !1181
  br i1 %36, label %37, label %84, !dbg !1183

37:                                               ; preds = %35
  %38 = zext nneg i32 %1 to i64, !dbg !1181
  %39 = and i64 %38, 7, !dbg !1183
  %40 = icmp ult i32 %1, 8, !dbg !1183
  br i1 %40, label %69, label %41, !dbg !1183

41:                                               ; preds = %37
  %42 = and i64 %38, 2147483640, !dbg !1183
  br label %86, !dbg !1183

43:                                               ; preds = %43, %18
  %44 = phi double [ %13, %18 ], [ %65, %43 ], !dbg !1174
  %45 = phi i64 [ 1, %18 ], [ %66, %43 ]
  %46 = phi i64 [ 0, %18 ], [ %67, %43 ]
    #dbg_value(i64 %45, !1158, !DIExpression(), !1170)
  %47 = getelementptr double, ptr %9, i64 %45, !dbg !1174
  %48 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !1175
  %49 = load double, ptr %48, align 8, !dbg !1175, !tbaa !1037
  %50 = fmul double %44, %49, !dbg !1176
  store double %50, ptr %47, align 8, !dbg !1177, !tbaa !1037
  %51 = add nuw nsw i64 %45, 1, !dbg !1178
    #dbg_value(i64 %51, !1158, !DIExpression(), !1170)
  %52 = getelementptr double, ptr %9, i64 %51, !dbg !1174
  %53 = getelementptr inbounds double, ptr %0, i64 %51, !dbg !1175
  %54 = load double, ptr %53, align 8, !dbg !1175, !tbaa !1037
  %55 = fmul double %50, %54, !dbg !1176
  store double %55, ptr %52, align 8, !dbg !1177, !tbaa !1037
  %56 = add nuw nsw i64 %45, 2, !dbg !1178
    #dbg_value(i64 %56, !1158, !DIExpression(), !1170)
  %57 = getelementptr double, ptr %9, i64 %56, !dbg !1174
  %58 = getelementptr inbounds double, ptr %0, i64 %56, !dbg !1175
  %59 = load double, ptr %58, align 8, !dbg !1175, !tbaa !1037
  %60 = fmul double %55, %59, !dbg !1176
  store double %60, ptr %57, align 8, !dbg !1177, !tbaa !1037
  %61 = add nuw nsw i64 %45, 3, !dbg !1178
    #dbg_value(i64 %61, !1158, !DIExpression(), !1170)
  %62 = getelementptr double, ptr %9, i64 %61, !dbg !1174
  %63 = getelementptr inbounds double, ptr %0, i64 %61, !dbg !1175
  %64 = load double, ptr %63, align 8, !dbg !1175, !tbaa !1037
  %65 = fmul double %60, %64, !dbg !1176
  store double %65, ptr %62, align 8, !dbg !1177, !tbaa !1037
  %66 = add nuw nsw i64 %45, 4, !dbg !1178
    #dbg_value(i64 %66, !1158, !DIExpression(), !1170)
  %67 = add i64 %46, 4, !dbg !1173
  %68 = icmp eq i64 %67, %19, !dbg !1173
  br i1 %68, label %20, label %43, !dbg !1173, !llvm.loop !1184

69:                                               ; preds = %86, %37
  %70 = phi double [ poison, %37 ], [ %120, %86 ]
  %71 = phi i64 [ 0, %37 ], [ %121, %86 ]
  %72 = phi double [ 0.000000e+00, %37 ], [ %120, %86 ]
  %73 = icmp eq i64 %39, 0, !dbg !1183
  br i1 %73, label %84, label %74, !dbg !1183

74:                                               ; preds = %69, %74
  %75 = phi i64 [ %81, %74 ], [ %71, %69 ]
  %76 = phi double [ %80, %74 ], [ %72, %69 ]
  %77 = phi i64 [ %82, %74 ], [ 0, %69 ]
    #dbg_value(i64 %75, !1160, !DIExpression(), !1180)
    #dbg_value(double %76, !1157, !DIExpression(), !1162)
  %78 = getelementptr inbounds double, ptr %9, i64 %75, !dbg !1186
  %79 = load double, ptr %78, align 8, !dbg !1186, !tbaa !1037
  %80 = fadd double %76, %79, !dbg !1187
    #dbg_value(double %80, !1157, !DIExpression(), !1162)
  %81 = add nuw nsw i64 %75, 1, !dbg !1188
    #dbg_value(i64 %81, !1160, !DIExpression(), !1180)
  %82 = add i64 %77, 1, !dbg !1183
  %83 = icmp eq i64 %82, %39, !dbg !1183
  br i1 %83, label %84, label %74, !dbg !1183, !llvm.loop !1189

84:                                               ; preds = %69, %74, %35
  %85 = phi double [ 0.000000e+00, %35 ], [ %70, %69 ], [ %80, %74 ], !dbg !1162
  tail call void @free(ptr noundef %9) #20, !dbg !1190
  ret double %85, !dbg !1191

86:                                               ; preds = %86, %41
  %87 = phi i64 [ 0, %41 ], [ %121, %86 ]
  %88 = phi double [ 0.000000e+00, %41 ], [ %120, %86 ]
  %89 = phi i64 [ 0, %41 ], [ %122, %86 ]
    #dbg_value(i64 %87, !1160, !DIExpression(), !1180)
    #dbg_value(double %88, !1157, !DIExpression(), !1162)
  %90 = getelementptr inbounds double, ptr %9, i64 %87, !dbg !1186
  %91 = load double, ptr %90, align 8, !dbg !1186, !tbaa !1037
  %92 = fadd double %88, %91, !dbg !1187
    #dbg_value(double %92, !1157, !DIExpression(), !1162)
  %93 = or disjoint i64 %87, 1, !dbg !1188
    #dbg_value(i64 %93, !1160, !DIExpression(), !1180)
  %94 = getelementptr inbounds double, ptr %9, i64 %93, !dbg !1186
  %95 = load double, ptr %94, align 8, !dbg !1186, !tbaa !1037
  %96 = fadd double %92, %95, !dbg !1187
    #dbg_value(double %96, !1157, !DIExpression(), !1162)
  %97 = or disjoint i64 %87, 2, !dbg !1188
    #dbg_value(i64 %97, !1160, !DIExpression(), !1180)
  %98 = getelementptr inbounds double, ptr %9, i64 %97, !dbg !1186
  %99 = load double, ptr %98, align 8, !dbg !1186, !tbaa !1037
  %100 = fadd double %96, %99, !dbg !1187
    #dbg_value(double %100, !1157, !DIExpression(), !1162)
  %101 = or disjoint i64 %87, 3, !dbg !1188
    #dbg_value(i64 %101, !1160, !DIExpression(), !1180)
  %102 = getelementptr inbounds double, ptr %9, i64 %101, !dbg !1186
  %103 = load double, ptr %102, align 8, !dbg !1186, !tbaa !1037
  %104 = fadd double %100, %103, !dbg !1187
    #dbg_value(double %104, !1157, !DIExpression(), !1162)
  %105 = or disjoint i64 %87, 4, !dbg !1188
    #dbg_value(i64 %105, !1160, !DIExpression(), !1180)
  %106 = getelementptr inbounds double, ptr %9, i64 %105, !dbg !1186
  %107 = load double, ptr %106, align 8, !dbg !1186, !tbaa !1037
  %108 = fadd double %104, %107, !dbg !1187
    #dbg_value(double %108, !1157, !DIExpression(), !1162)
  %109 = or disjoint i64 %87, 5, !dbg !1188
    #dbg_value(i64 %109, !1160, !DIExpression(), !1180)
  %110 = getelementptr inbounds double, ptr %9, i64 %109, !dbg !1186
  %111 = load double, ptr %110, align 8, !dbg !1186, !tbaa !1037
  %112 = fadd double %108, %111, !dbg !1187
    #dbg_value(double %112, !1157, !DIExpression(), !1162)
  %113 = or disjoint i64 %87, 6, !dbg !1188
    #dbg_value(i64 %113, !1160, !DIExpression(), !1180)
  %114 = getelementptr inbounds double, ptr %9, i64 %113, !dbg !1186
  %115 = load double, ptr %114, align 8, !dbg !1186, !tbaa !1037
  %116 = fadd double %112, %115, !dbg !1187
    #dbg_value(double %116, !1157, !DIExpression(), !1162)
  %117 = or disjoint i64 %87, 7, !dbg !1188
    #dbg_value(i64 %117, !1160, !DIExpression(), !1180)
  %118 = getelementptr inbounds double, ptr %9, i64 %117, !dbg !1186
  %119 = load double, ptr %118, align 8, !dbg !1186, !tbaa !1037
  %120 = fadd double %116, %119, !dbg !1187
    #dbg_value(double %120, !1157, !DIExpression(), !1162)
  %121 = add nuw nsw i64 %87, 8, !dbg !1188
    #dbg_value(i64 %121, !1160, !DIExpression(), !1180)
  %122 = add i64 %89, 8, !dbg !1183
  %123 = icmp eq i64 %122, %42, !dbg !1183
  br i1 %123, label %69, label %86, !dbg !1183, !llvm.loop !1192
}

; Function Attrs: nounwind
declare !dbg !1194 ptr @reallocarray(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_posix_memalign(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1197 {
  %3 = alloca ptr, align 8, !DIAssignID !1203
    #dbg_assign(i1 undef, !1201, !DIExpression(), !1203, ptr %3, !DIExpression(), !1204)
    #dbg_value(ptr %0, !1199, !DIExpression(), !1204)
    #dbg_value(i32 %1, !1200, !DIExpression(), !1204)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #20, !dbg !1205
  %4 = shl nsw i32 %1, 3, !dbg !1206
  %5 = sext i32 %4 to i64, !dbg !1208
  %6 = call i32 @posix_memalign(ptr noundef nonnull %3, i64 noundef 64, i64 noundef %5) #20, !dbg !1209
  %7 = icmp eq i32 %6, 0, !dbg !1210
  br i1 %7, label %8, label %97, !dbg !1211

8:                                                ; preds = %2
  %9 = load ptr, ptr %3, align 8, !dbg !1212, !tbaa !1213
    #dbg_value(ptr %9, !1018, !DIExpression(), !1215)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1215)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1215)
    #dbg_value(i32 0, !1025, !DIExpression(), !1217)
  %10 = icmp sgt i32 %1, 0, !dbg !1218
  br i1 %10, label %11, label %95, !dbg !1219

11:                                               ; preds = %8
  %12 = zext nneg i32 %1 to i64, !dbg !1219
  %13 = and i64 %12, 1, !dbg !1219
  %14 = icmp eq i32 %1, 1, !dbg !1219
  br i1 %14, label %40, label %15, !dbg !1219

15:                                               ; preds = %11
  %16 = and i64 %12, 2147483646, !dbg !1219
  br label %17, !dbg !1219

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %31, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %38, %17 ]
    #dbg_value(i64 %18, !1025, !DIExpression(), !1217)
  %20 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1220
  %21 = load double, ptr %20, align 8, !dbg !1220, !tbaa !1037
  %22 = or disjoint i64 %18, 1, !dbg !1221
  %23 = icmp eq i64 %22, %12
  %24 = select i1 %23, i64 0, i64 %22, !dbg !1222
  %25 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !1222
  %26 = load double, ptr %25, align 8, !dbg !1222, !tbaa !1037
  %27 = fmul double %21, %26, !dbg !1223
  %28 = getelementptr inbounds double, ptr %9, i64 %18, !dbg !1224
  store double %27, ptr %28, align 8, !dbg !1225, !tbaa !1037
    #dbg_value(i64 %22, !1025, !DIExpression(), !1217)
  %29 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !1220
  %30 = load double, ptr %29, align 8, !dbg !1220, !tbaa !1037
  %31 = add nuw nsw i64 %18, 2, !dbg !1221
  %32 = icmp eq i64 %31, %12
  %33 = select i1 %32, i64 0, i64 %31, !dbg !1222
  %34 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !1222
  %35 = load double, ptr %34, align 8, !dbg !1222, !tbaa !1037
  %36 = fmul double %30, %35, !dbg !1223
  %37 = getelementptr inbounds double, ptr %9, i64 %22, !dbg !1224
  store double %36, ptr %37, align 8, !dbg !1225, !tbaa !1037
    #dbg_value(i64 %31, !1025, !DIExpression(), !1217)
  %38 = add i64 %19, 2, !dbg !1219
  %39 = icmp eq i64 %38, %16, !dbg !1219
  br i1 %39, label %40, label %17, !dbg !1219, !llvm.loop !1226

40:                                               ; preds = %17, %11
  %41 = phi i64 [ 0, %11 ], [ %31, %17 ]
  %42 = icmp eq i64 %13, 0, !dbg !1219
  br i1 %42, label %53, label %43, !dbg !1219

43:                                               ; preds = %40
    #dbg_value(i64 %41, !1025, !DIExpression(), !1217)
  %44 = getelementptr inbounds double, ptr %0, i64 %41, !dbg !1220
  %45 = load double, ptr %44, align 8, !dbg !1220, !tbaa !1037
  %46 = add nuw nsw i64 %41, 1, !dbg !1221
  %47 = icmp eq i64 %46, %12
  %48 = select i1 %47, i64 0, i64 %46, !dbg !1222
  %49 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !1222
  %50 = load double, ptr %49, align 8, !dbg !1222, !tbaa !1037
  %51 = fmul double %45, %50, !dbg !1223
  %52 = getelementptr inbounds double, ptr %9, i64 %41, !dbg !1224
  store double %51, ptr %52, align 8, !dbg !1225, !tbaa !1037
    #dbg_value(i64 %46, !1025, !DIExpression(), !1217)
  br label %53, !dbg !1228

53:                                               ; preds = %40, %43
  %54 = and i64 %12, 3, !dbg !1228
  %55 = icmp ult i32 %1, 4, !dbg !1228
  br i1 %55, label %80, label %56, !dbg !1228

56:                                               ; preds = %53
  %57 = and i64 %12, 2147483644, !dbg !1228
  br label %58, !dbg !1228

58:                                               ; preds = %58, %56
  %59 = phi i64 [ 0, %56 ], [ %77, %58 ]
  %60 = phi double [ 0.000000e+00, %56 ], [ %76, %58 ]
  %61 = phi i64 [ 0, %56 ], [ %78, %58 ]
    #dbg_value(i64 %59, !1028, !DIExpression(), !1229)
    #dbg_value(double %60, !1027, !DIExpression(), !1215)
  %62 = getelementptr inbounds double, ptr %9, i64 %59, !dbg !1230
  %63 = load double, ptr %62, align 8, !dbg !1230, !tbaa !1037
  %64 = call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1231
    #dbg_value(double %64, !1027, !DIExpression(), !1215)
  %65 = or disjoint i64 %59, 1, !dbg !1232
    #dbg_value(i64 %65, !1028, !DIExpression(), !1229)
  %66 = getelementptr inbounds double, ptr %9, i64 %65, !dbg !1230
  %67 = load double, ptr %66, align 8, !dbg !1230, !tbaa !1037
  %68 = call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1231
    #dbg_value(double %68, !1027, !DIExpression(), !1215)
  %69 = or disjoint i64 %59, 2, !dbg !1232
    #dbg_value(i64 %69, !1028, !DIExpression(), !1229)
  %70 = getelementptr inbounds double, ptr %9, i64 %69, !dbg !1230
  %71 = load double, ptr %70, align 8, !dbg !1230, !tbaa !1037
  %72 = call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1231
    #dbg_value(double %72, !1027, !DIExpression(), !1215)
  %73 = or disjoint i64 %59, 3, !dbg !1232
    #dbg_value(i64 %73, !1028, !DIExpression(), !1229)
  %74 = getelementptr inbounds double, ptr %9, i64 %73, !dbg !1230
  %75 = load double, ptr %74, align 8, !dbg !1230, !tbaa !1037
  %76 = call double @llvm.fmuladd.f64(double %75, double %75, double %72), !dbg !1231
    #dbg_value(double %76, !1027, !DIExpression(), !1215)
  %77 = add nuw nsw i64 %59, 4, !dbg !1232
    #dbg_value(i64 %77, !1028, !DIExpression(), !1229)
  %78 = add i64 %61, 4, !dbg !1228
  %79 = icmp eq i64 %78, %57, !dbg !1228
  br i1 %79, label %80, label %58, !dbg !1228, !llvm.loop !1233

80:                                               ; preds = %58, %53
  %81 = phi double [ poison, %53 ], [ %76, %58 ]
  %82 = phi i64 [ 0, %53 ], [ %77, %58 ]
  %83 = phi double [ 0.000000e+00, %53 ], [ %76, %58 ]
  %84 = icmp eq i64 %54, 0, !dbg !1228
  br i1 %84, label %95, label %85, !dbg !1228

85:                                               ; preds = %80, %85
  %86 = phi i64 [ %92, %85 ], [ %82, %80 ]
  %87 = phi double [ %91, %85 ], [ %83, %80 ]
  %88 = phi i64 [ %93, %85 ], [ 0, %80 ]
    #dbg_value(i64 %86, !1028, !DIExpression(), !1229)
    #dbg_value(double %87, !1027, !DIExpression(), !1215)
  %89 = getelementptr inbounds double, ptr %9, i64 %86, !dbg !1230
  %90 = load double, ptr %89, align 8, !dbg !1230, !tbaa !1037
  %91 = call double @llvm.fmuladd.f64(double %90, double %90, double %87), !dbg !1231
    #dbg_value(double %91, !1027, !DIExpression(), !1215)
  %92 = add nuw nsw i64 %86, 1, !dbg !1232
    #dbg_value(i64 %92, !1028, !DIExpression(), !1229)
  %93 = add i64 %88, 1, !dbg !1228
  %94 = icmp eq i64 %93, %54, !dbg !1228
  br i1 %94, label %95, label %85, !dbg !1228, !llvm.loop !1235

95:                                               ; preds = %80, %85, %8
  %96 = phi double [ 0.000000e+00, %8 ], [ %81, %80 ], [ %91, %85 ], !dbg !1215
    #dbg_value(double %96, !1202, !DIExpression(), !1204)
  call void @free(ptr noundef %9) #20, !dbg !1236
  br label %97

97:                                               ; preds = %2, %95
  %98 = phi double [ %96, %95 ], [ 0.000000e+00, %2 ], !dbg !1204
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #20, !dbg !1237
  ret double %98, !dbg !1237
}

; Function Attrs: nofree nounwind
declare !dbg !1238 i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_aligned_alloc(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1242 {
    #dbg_value(ptr %0, !1244, !DIExpression(), !1248)
    #dbg_value(i32 %1, !1245, !DIExpression(), !1248)
  %3 = shl nsw i32 %1, 3, !dbg !1249
  %4 = add nsw i32 %3, 63, !dbg !1250
  %5 = sdiv i32 %4, 64, !dbg !1251
  %6 = shl nsw i32 %5, 6, !dbg !1252
  %7 = sext i32 %6 to i64, !dbg !1253
  %8 = tail call noalias align 64 ptr @aligned_alloc(i64 noundef 64, i64 noundef %7) #22, !dbg !1254
    #dbg_value(ptr %8, !1246, !DIExpression(), !1248)
    #dbg_value(ptr %8, !1018, !DIExpression(), !1255)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1255)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1255)
    #dbg_value(i32 0, !1025, !DIExpression(), !1257)
  %9 = icmp sgt i32 %1, 0, !dbg !1258
  br i1 %9, label %10, label %94, !dbg !1259

10:                                               ; preds = %2
  %11 = zext nneg i32 %1 to i64, !dbg !1259
  %12 = and i64 %11, 1, !dbg !1259
  %13 = icmp eq i32 %1, 1, !dbg !1259
  br i1 %13, label %39, label %14, !dbg !1259

14:                                               ; preds = %10
  %15 = and i64 %11, 2147483646, !dbg !1259
  br label %16, !dbg !1259

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %30, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %37, %16 ]
    #dbg_value(i64 %17, !1025, !DIExpression(), !1257)
  %19 = getelementptr inbounds double, ptr %0, i64 %17, !dbg !1260
  %20 = load double, ptr %19, align 8, !dbg !1260, !tbaa !1037
  %21 = or disjoint i64 %17, 1, !dbg !1261
  %22 = icmp eq i64 %21, %11
  %23 = select i1 %22, i64 0, i64 %21, !dbg !1262
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !1262
  %25 = load double, ptr %24, align 8, !dbg !1262, !tbaa !1037
  %26 = fmul double %20, %25, !dbg !1263
  %27 = getelementptr inbounds double, ptr %8, i64 %17, !dbg !1264
  store double %26, ptr %27, align 16, !dbg !1265, !tbaa !1037
    #dbg_value(i64 %21, !1025, !DIExpression(), !1257)
  %28 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !1260
  %29 = load double, ptr %28, align 8, !dbg !1260, !tbaa !1037
  %30 = add nuw nsw i64 %17, 2, !dbg !1261
  %31 = icmp eq i64 %30, %11
  %32 = select i1 %31, i64 0, i64 %30, !dbg !1262
  %33 = getelementptr inbounds double, ptr %0, i64 %32, !dbg !1262
  %34 = load double, ptr %33, align 8, !dbg !1262, !tbaa !1037
  %35 = fmul double %29, %34, !dbg !1263
  %36 = getelementptr inbounds double, ptr %8, i64 %21, !dbg !1264
  store double %35, ptr %36, align 8, !dbg !1265, !tbaa !1037
    #dbg_value(i64 %30, !1025, !DIExpression(), !1257)
  %37 = add i64 %18, 2, !dbg !1259
  %38 = icmp eq i64 %37, %15, !dbg !1259
  br i1 %38, label %39, label %16, !dbg !1259, !llvm.loop !1266

39:                                               ; preds = %16, %10
  %40 = phi i64 [ 0, %10 ], [ %30, %16 ]
  %41 = icmp eq i64 %12, 0, !dbg !1259
  br i1 %41, label %52, label %42, !dbg !1259

42:                                               ; preds = %39
    #dbg_value(i64 %40, !1025, !DIExpression(), !1257)
  %43 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !1260
  %44 = load double, ptr %43, align 8, !dbg !1260, !tbaa !1037
  %45 = add nuw nsw i64 %40, 1, !dbg !1261
  %46 = icmp eq i64 %45, %11
  %47 = select i1 %46, i64 0, i64 %45, !dbg !1262
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !1262
  %49 = load double, ptr %48, align 8, !dbg !1262, !tbaa !1037
  %50 = fmul double %44, %49, !dbg !1263
  %51 = getelementptr inbounds double, ptr %8, i64 %40, !dbg !1264
  store double %50, ptr %51, align 8, !dbg !1265, !tbaa !1037
    #dbg_value(i64 %45, !1025, !DIExpression(), !1257)
  br label %52, !dbg !1268

52:                                               ; preds = %39, %42
  %53 = and i64 %11, 3, !dbg !1268
  %54 = icmp ult i32 %1, 4, !dbg !1268
  br i1 %54, label %79, label %55, !dbg !1268

55:                                               ; preds = %52
  %56 = and i64 %11, 2147483644, !dbg !1268
  br label %57, !dbg !1268

57:                                               ; preds = %57, %55
  %58 = phi i64 [ 0, %55 ], [ %76, %57 ]
  %59 = phi double [ 0.000000e+00, %55 ], [ %75, %57 ]
  %60 = phi i64 [ 0, %55 ], [ %77, %57 ]
    #dbg_value(i64 %58, !1028, !DIExpression(), !1269)
    #dbg_value(double %59, !1027, !DIExpression(), !1255)
  %61 = getelementptr inbounds double, ptr %8, i64 %58, !dbg !1270
  %62 = load double, ptr %61, align 32, !dbg !1270, !tbaa !1037
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %62, double %59), !dbg !1271
    #dbg_value(double %63, !1027, !DIExpression(), !1255)
  %64 = or disjoint i64 %58, 1, !dbg !1272
    #dbg_value(i64 %64, !1028, !DIExpression(), !1269)
  %65 = getelementptr inbounds double, ptr %8, i64 %64, !dbg !1270
  %66 = load double, ptr %65, align 8, !dbg !1270, !tbaa !1037
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %66, double %63), !dbg !1271
    #dbg_value(double %67, !1027, !DIExpression(), !1255)
  %68 = or disjoint i64 %58, 2, !dbg !1272
    #dbg_value(i64 %68, !1028, !DIExpression(), !1269)
  %69 = getelementptr inbounds double, ptr %8, i64 %68, !dbg !1270
  %70 = load double, ptr %69, align 16, !dbg !1270, !tbaa !1037
  %71 = tail call double @llvm.fmuladd.f64(double %70, double %70, double %67), !dbg !1271
    #dbg_value(double %71, !1027, !DIExpression(), !1255)
  %72 = or disjoint i64 %58, 3, !dbg !1272
    #dbg_value(i64 %72, !1028, !DIExpression(), !1269)
  %73 = getelementptr inbounds double, ptr %8, i64 %72, !dbg !1270
  %74 = load double, ptr %73, align 8, !dbg !1270, !tbaa !1037
  %75 = tail call double @llvm.fmuladd.f64(double %74, double %74, double %71), !dbg !1271
    #dbg_value(double %75, !1027, !DIExpression(), !1255)
  %76 = add nuw nsw i64 %58, 4, !dbg !1272
    #dbg_value(i64 %76, !1028, !DIExpression(), !1269)
  %77 = add i64 %60, 4, !dbg !1268
  %78 = icmp eq i64 %77, %56, !dbg !1268
  br i1 %78, label %79, label %57, !dbg !1268, !llvm.loop !1273

79:                                               ; preds = %57, %52
  %80 = phi double [ poison, %52 ], [ %75, %57 ]
  %81 = phi i64 [ 0, %52 ], [ %76, %57 ]
  %82 = phi double [ 0.000000e+00, %52 ], [ %75, %57 ]
  %83 = icmp eq i64 %53, 0, !dbg !1268
  br i1 %83, label %94, label %84, !dbg !1268

84:                                               ; preds = %79, %84
  %85 = phi i64 [ %91, %84 ], [ %81, %79 ]
  %86 = phi double [ %90, %84 ], [ %82, %79 ]
  %87 = phi i64 [ %92, %84 ], [ 0, %79 ]
    #dbg_value(i64 %85, !1028, !DIExpression(), !1269)
    #dbg_value(double %86, !1027, !DIExpression(), !1255)
  %88 = getelementptr inbounds double, ptr %8, i64 %85, !dbg !1270
  %89 = load double, ptr %88, align 8, !dbg !1270, !tbaa !1037
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %89, double %86), !dbg !1271
    #dbg_value(double %90, !1027, !DIExpression(), !1255)
  %91 = add nuw nsw i64 %85, 1, !dbg !1272
    #dbg_value(i64 %91, !1028, !DIExpression(), !1269)
  %92 = add i64 %87, 1, !dbg !1268
  %93 = icmp eq i64 %92, %53, !dbg !1268
  br i1 %93, label %94, label %84, !dbg !1268, !llvm.loop !1275

94:                                               ; preds = %79, %84, %2
  %95 = phi double [ 0.000000e+00, %2 ], [ %80, %79 ], [ %90, %84 ], !dbg !1255
    #dbg_value(double %95, !1247, !DIExpression(), !1248)
  tail call void @free(ptr noundef %8) #20, !dbg !1276
  ret double %95, !dbg !1277
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare !dbg !410 noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_memalign(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1278 {
    #dbg_value(ptr %0, !1280, !DIExpression(), !1284)
    #dbg_value(i32 %1, !1281, !DIExpression(), !1284)
  %3 = shl nsw i32 %1, 3, !dbg !1285
  %4 = sext i32 %3 to i64, !dbg !1286
  %5 = tail call noalias align 64 ptr @memalign(i64 noundef 64, i64 noundef %4) #22, !dbg !1287
    #dbg_value(ptr %5, !1282, !DIExpression(), !1284)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1288)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1288)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1288)
    #dbg_value(i32 0, !1025, !DIExpression(), !1290)
  %6 = icmp sgt i32 %1, 0, !dbg !1291
  br i1 %6, label %7, label %91, !dbg !1292

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1292
  %9 = and i64 %8, 1, !dbg !1292
  %10 = icmp eq i32 %1, 1, !dbg !1292
  br i1 %10, label %36, label %11, !dbg !1292

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1292
  br label %13, !dbg !1292

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1290)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1293
  %17 = load double, ptr %16, align 8, !dbg !1293, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1294
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1295
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1295
  %22 = load double, ptr %21, align 8, !dbg !1295, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1296
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1297
  store double %23, ptr %24, align 16, !dbg !1298, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1290)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1293
  %26 = load double, ptr %25, align 8, !dbg !1293, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1294
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1295
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1295
  %31 = load double, ptr %30, align 8, !dbg !1295, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1296
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1297
  store double %32, ptr %33, align 8, !dbg !1298, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1290)
  %34 = add i64 %15, 2, !dbg !1292
  %35 = icmp eq i64 %34, %12, !dbg !1292
  br i1 %35, label %36, label %13, !dbg !1292, !llvm.loop !1299

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1292
  br i1 %38, label %49, label %39, !dbg !1292

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1290)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1293
  %41 = load double, ptr %40, align 8, !dbg !1293, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1294
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1295
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1295
  %46 = load double, ptr %45, align 8, !dbg !1295, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1296
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1297
  store double %47, ptr %48, align 8, !dbg !1298, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1290)
  br label %49, !dbg !1301

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1301
  %51 = icmp ult i32 %1, 4, !dbg !1301
  br i1 %51, label %76, label %52, !dbg !1301

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1301
  br label %54, !dbg !1301

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1302)
    #dbg_value(double %56, !1027, !DIExpression(), !1288)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1303
  %59 = load double, ptr %58, align 32, !dbg !1303, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1304
    #dbg_value(double %60, !1027, !DIExpression(), !1288)
  %61 = or disjoint i64 %55, 1, !dbg !1305
    #dbg_value(i64 %61, !1028, !DIExpression(), !1302)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1303
  %63 = load double, ptr %62, align 8, !dbg !1303, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1304
    #dbg_value(double %64, !1027, !DIExpression(), !1288)
  %65 = or disjoint i64 %55, 2, !dbg !1305
    #dbg_value(i64 %65, !1028, !DIExpression(), !1302)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1303
  %67 = load double, ptr %66, align 16, !dbg !1303, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1304
    #dbg_value(double %68, !1027, !DIExpression(), !1288)
  %69 = or disjoint i64 %55, 3, !dbg !1305
    #dbg_value(i64 %69, !1028, !DIExpression(), !1302)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1303
  %71 = load double, ptr %70, align 8, !dbg !1303, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1304
    #dbg_value(double %72, !1027, !DIExpression(), !1288)
  %73 = add nuw nsw i64 %55, 4, !dbg !1305
    #dbg_value(i64 %73, !1028, !DIExpression(), !1302)
  %74 = add i64 %57, 4, !dbg !1301
  %75 = icmp eq i64 %74, %53, !dbg !1301
  br i1 %75, label %76, label %54, !dbg !1301, !llvm.loop !1306

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1301
  br i1 %80, label %91, label %81, !dbg !1301

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1302)
    #dbg_value(double %83, !1027, !DIExpression(), !1288)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1303
  %86 = load double, ptr %85, align 8, !dbg !1303, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1304
    #dbg_value(double %87, !1027, !DIExpression(), !1288)
  %88 = add nuw nsw i64 %82, 1, !dbg !1305
    #dbg_value(i64 %88, !1028, !DIExpression(), !1302)
  %89 = add i64 %84, 1, !dbg !1301
  %90 = icmp eq i64 %89, %50, !dbg !1301
  br i1 %90, label %91, label %81, !dbg !1301, !llvm.loop !1308

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1288
    #dbg_value(double %92, !1283, !DIExpression(), !1284)
  tail call void @free(ptr noundef %5) #20, !dbg !1309
  ret double %92, !dbg !1310
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare !dbg !1311 noalias noundef ptr @memalign(i64 allocalign noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind memory(readwrite, argmem: read) uwtable
define dso_local double @by_valloc(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !1312 {
    #dbg_value(ptr %0, !1314, !DIExpression(), !1318)
    #dbg_value(i32 %1, !1315, !DIExpression(), !1318)
  %3 = shl nsw i32 %1, 3, !dbg !1319
  %4 = sext i32 %3 to i64, !dbg !1320
  %5 = tail call noalias ptr @valloc(i64 noundef %4) #20, !dbg !1321
    #dbg_value(ptr %5, !1316, !DIExpression(), !1318)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1322)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1322)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1322)
    #dbg_value(i32 0, !1025, !DIExpression(), !1324)
  %6 = icmp sgt i32 %1, 0, !dbg !1325
  br i1 %6, label %7, label %91, !dbg !1326

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1326
  %9 = and i64 %8, 1, !dbg !1326
  %10 = icmp eq i32 %1, 1, !dbg !1326
  br i1 %10, label %36, label %11, !dbg !1326

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1326
  br label %13, !dbg !1326

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1324)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1327
  %17 = load double, ptr %16, align 8, !dbg !1327, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1328
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1329
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1329
  %22 = load double, ptr %21, align 8, !dbg !1329, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1330
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1331
  store double %23, ptr %24, align 8, !dbg !1332, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1324)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1327
  %26 = load double, ptr %25, align 8, !dbg !1327, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1328
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1329
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1329
  %31 = load double, ptr %30, align 8, !dbg !1329, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1330
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1331
  store double %32, ptr %33, align 8, !dbg !1332, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1324)
  %34 = add i64 %15, 2, !dbg !1326
  %35 = icmp eq i64 %34, %12, !dbg !1326
  br i1 %35, label %36, label %13, !dbg !1326, !llvm.loop !1333

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1326
  br i1 %38, label %49, label %39, !dbg !1326

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1324)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1327
  %41 = load double, ptr %40, align 8, !dbg !1327, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1328
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1329
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1329
  %46 = load double, ptr %45, align 8, !dbg !1329, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1330
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1331
  store double %47, ptr %48, align 8, !dbg !1332, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1324)
  br label %49, !dbg !1335

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1335
  %51 = icmp ult i32 %1, 4, !dbg !1335
  br i1 %51, label %76, label %52, !dbg !1335

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1335
  br label %54, !dbg !1335

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1336)
    #dbg_value(double %56, !1027, !DIExpression(), !1322)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1337
  %59 = load double, ptr %58, align 8, !dbg !1337, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1338
    #dbg_value(double %60, !1027, !DIExpression(), !1322)
  %61 = or disjoint i64 %55, 1, !dbg !1339
    #dbg_value(i64 %61, !1028, !DIExpression(), !1336)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1337
  %63 = load double, ptr %62, align 8, !dbg !1337, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1338
    #dbg_value(double %64, !1027, !DIExpression(), !1322)
  %65 = or disjoint i64 %55, 2, !dbg !1339
    #dbg_value(i64 %65, !1028, !DIExpression(), !1336)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1337
  %67 = load double, ptr %66, align 8, !dbg !1337, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1338
    #dbg_value(double %68, !1027, !DIExpression(), !1322)
  %69 = or disjoint i64 %55, 3, !dbg !1339
    #dbg_value(i64 %69, !1028, !DIExpression(), !1336)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1337
  %71 = load double, ptr %70, align 8, !dbg !1337, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1338
    #dbg_value(double %72, !1027, !DIExpression(), !1322)
  %73 = add nuw nsw i64 %55, 4, !dbg !1339
    #dbg_value(i64 %73, !1028, !DIExpression(), !1336)
  %74 = add i64 %57, 4, !dbg !1335
  %75 = icmp eq i64 %74, %53, !dbg !1335
  br i1 %75, label %76, label %54, !dbg !1335, !llvm.loop !1340

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1335
  br i1 %80, label %91, label %81, !dbg !1335

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1336)
    #dbg_value(double %83, !1027, !DIExpression(), !1322)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1337
  %86 = load double, ptr %85, align 8, !dbg !1337, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1338
    #dbg_value(double %87, !1027, !DIExpression(), !1322)
  %88 = add nuw nsw i64 %82, 1, !dbg !1339
    #dbg_value(i64 %88, !1028, !DIExpression(), !1336)
  %89 = add i64 %84, 1, !dbg !1335
  %90 = icmp eq i64 %89, %50, !dbg !1335
  br i1 %90, label %91, label %81, !dbg !1335, !llvm.loop !1342

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1322
    #dbg_value(double %92, !1317, !DIExpression(), !1318)
  tail call void @free(ptr noundef %5) #20, !dbg !1343
  ret double %92, !dbg !1344
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !1345 noalias noundef ptr @valloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @by_alloca(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #10 !dbg !1346 {
    #dbg_value(ptr %0, !1348, !DIExpression(), !1350)
    #dbg_value(i32 %1, !1349, !DIExpression(), !1350)
  %3 = shl nsw i32 %1, 3, !dbg !1351
  %4 = sext i32 %3 to i64, !dbg !1352
  %5 = alloca i8, i64 %4, align 16, !dbg !1353
    #dbg_value(ptr %5, !1018, !DIExpression(), !1354)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1354)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1354)
    #dbg_value(i32 0, !1025, !DIExpression(), !1356)
  %6 = icmp sgt i32 %1, 0, !dbg !1357
  br i1 %6, label %7, label %91, !dbg !1358

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1358
  %9 = and i64 %8, 1, !dbg !1358
  %10 = icmp eq i32 %1, 1, !dbg !1358
  br i1 %10, label %36, label %11, !dbg !1358

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1358
  br label %13, !dbg !1358

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1356)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1359
  %17 = load double, ptr %16, align 8, !dbg !1359, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1360
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1361
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1361
  %22 = load double, ptr %21, align 8, !dbg !1361, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1362
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1363
  store double %23, ptr %24, align 16, !dbg !1364, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1356)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1359
  %26 = load double, ptr %25, align 8, !dbg !1359, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1360
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1361
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1361
  %31 = load double, ptr %30, align 8, !dbg !1361, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1362
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1363
  store double %32, ptr %33, align 8, !dbg !1364, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1356)
  %34 = add i64 %15, 2, !dbg !1358
  %35 = icmp eq i64 %34, %12, !dbg !1358
  br i1 %35, label %36, label %13, !dbg !1358, !llvm.loop !1365

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1358
  br i1 %38, label %49, label %39, !dbg !1358

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1356)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1359
  %41 = load double, ptr %40, align 8, !dbg !1359, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1360
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1361
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1361
  %46 = load double, ptr %45, align 8, !dbg !1361, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1362
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1363
  store double %47, ptr %48, align 8, !dbg !1364, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1356)
  br label %49, !dbg !1367

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1367
  %51 = icmp ult i32 %1, 4, !dbg !1367
  br i1 %51, label %76, label %52, !dbg !1367

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1367
  br label %54, !dbg !1367

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1368)
    #dbg_value(double %56, !1027, !DIExpression(), !1354)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1369
  %59 = load double, ptr %58, align 16, !dbg !1369, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1370
    #dbg_value(double %60, !1027, !DIExpression(), !1354)
  %61 = or disjoint i64 %55, 1, !dbg !1371
    #dbg_value(i64 %61, !1028, !DIExpression(), !1368)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1369
  %63 = load double, ptr %62, align 8, !dbg !1369, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1370
    #dbg_value(double %64, !1027, !DIExpression(), !1354)
  %65 = or disjoint i64 %55, 2, !dbg !1371
    #dbg_value(i64 %65, !1028, !DIExpression(), !1368)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1369
  %67 = load double, ptr %66, align 16, !dbg !1369, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1370
    #dbg_value(double %68, !1027, !DIExpression(), !1354)
  %69 = or disjoint i64 %55, 3, !dbg !1371
    #dbg_value(i64 %69, !1028, !DIExpression(), !1368)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1369
  %71 = load double, ptr %70, align 8, !dbg !1369, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1370
    #dbg_value(double %72, !1027, !DIExpression(), !1354)
  %73 = add nuw nsw i64 %55, 4, !dbg !1371
    #dbg_value(i64 %73, !1028, !DIExpression(), !1368)
  %74 = add i64 %57, 4, !dbg !1367
  %75 = icmp eq i64 %74, %53, !dbg !1367
  br i1 %75, label %76, label %54, !dbg !1367, !llvm.loop !1372

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1367
  br i1 %80, label %91, label %81, !dbg !1367

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1368)
    #dbg_value(double %83, !1027, !DIExpression(), !1354)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1369
  %86 = load double, ptr %85, align 8, !dbg !1369, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1370
    #dbg_value(double %87, !1027, !DIExpression(), !1354)
  %88 = add nuw nsw i64 %82, 1, !dbg !1371
    #dbg_value(i64 %88, !1028, !DIExpression(), !1368)
  %89 = add i64 %84, 1, !dbg !1367
  %90 = icmp eq i64 %89, %50, !dbg !1367
  br i1 %90, label %91, label %81, !dbg !1367, !llvm.loop !1374

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1354
  ret double %92, !dbg !1375
}

; Function Attrs: mustprogress nounwind willreturn memory(readwrite, argmem: read) uwtable
define dso_local double @by_strdup(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #11 !dbg !1376 {
    #dbg_value(ptr %0, !1378, !DIExpression(), !1382)
    #dbg_value(i32 %1, !1379, !DIExpression(), !1382)
  %3 = tail call noalias dereferenceable_or_null(8) ptr @strdup(ptr noundef nonnull @.str) #20, !dbg !1383
    #dbg_value(ptr %3, !1380, !DIExpression(), !1382)
  %4 = load double, ptr %0, align 8, !dbg !1384, !tbaa !1037
  %5 = load i8, ptr %3, align 1, !dbg !1385, !tbaa !1386
  %6 = sitofp i8 %5 to double, !dbg !1385
  %7 = fmul double %4, %6, !dbg !1387
  %8 = sext i32 %1 to i64, !dbg !1388
  %9 = getelementptr double, ptr %0, i64 %8, !dbg !1388
  %10 = getelementptr i8, ptr %9, i64 -8, !dbg !1388
  %11 = load double, ptr %10, align 8, !dbg !1388, !tbaa !1037
  %12 = fmul double %11, %7, !dbg !1389
    #dbg_value(double %12, !1381, !DIExpression(), !1382)
  tail call void @free(ptr noundef %3) #20, !dbg !1390
  ret double %12, !dbg !1391
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !1392 noalias ptr @strdup(ptr nocapture noundef readonly) local_unnamed_addr #12

; Function Attrs: mustprogress nounwind willreturn uwtable
define dso_local double @null_freed(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #13 !dbg !1393 {
    #dbg_value(ptr %0, !1395, !DIExpression(), !1398)
    #dbg_value(i32 %1, !1396, !DIExpression(), !1398)
  %3 = icmp sgt i32 %1, 100000, !dbg !1399
  br i1 %3, label %4, label %6, !dbg !1400

4:                                                ; preds = %2
  %5 = tail call noalias dereferenceable_or_null(8) ptr @malloc(i64 noundef 8) #19, !dbg !1401
  br label %6, !dbg !1400

6:                                                ; preds = %2, %4
  %7 = phi ptr [ %5, %4 ], [ null, %2 ], !dbg !1400
    #dbg_value(ptr %7, !1397, !DIExpression(), !1398)
  tail call void @free(ptr noundef %7) #20, !dbg !1402
  %8 = load double, ptr %0, align 8, !dbg !1403, !tbaa !1037
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1404
  %10 = load double, ptr %9, align 8, !dbg !1404, !tbaa !1037
  %11 = fmul double %8, %10, !dbg !1405
  ret double %11, !dbg !1406
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @by_new(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #10 !dbg !1407 {
    #dbg_value(ptr %0, !1409, !DIExpression(), !1415)
    #dbg_value(i32 %1, !1410, !DIExpression(), !1415)
    #dbg_value(ptr poison, !1411, !DIExpression(), !1415)
    #dbg_value(double 0.000000e+00, !1412, !DIExpression(), !1415)
    #dbg_value(i32 0, !1413, !DIExpression(), !1416)
  %3 = icmp sgt i32 %1, 0, !dbg !1417
  br i1 %3, label %4, label %59, !dbg !1419

4:                                                ; preds = %2
  %5 = load double, ptr %0, align 8, !dbg !1420, !tbaa !1037
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1421
  %7 = load double, ptr %6, align 8, !dbg !1421, !tbaa !1037
  %8 = fmul double %5, %7, !dbg !1422
  %9 = zext nneg i32 %1 to i64, !dbg !1417
  %10 = and i64 %9, 3, !dbg !1419
  %11 = icmp ult i32 %1, 4, !dbg !1419
  br i1 %11, label %41, label %12, !dbg !1419

12:                                               ; preds = %4
  %13 = and i64 %9, 2147483644, !dbg !1419
  br label %14, !dbg !1419

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %38, %14 ], !dbg !1423
  %16 = phi double [ %8, %12 ], [ %36, %14 ], !dbg !1423
  %17 = phi double [ 0.000000e+00, %12 ], [ %37, %14 ]
  %18 = phi i64 [ 0, %12 ], [ %39, %14 ]
    #dbg_value(i64 %15, !1413, !DIExpression(), !1416)
    #dbg_value(double %17, !1412, !DIExpression(), !1415)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !1423
  %20 = load double, ptr %19, align 8, !dbg !1423, !tbaa !1037
  %21 = fmul double %20, %16, !dbg !1425
  %22 = fadd double %17, %21, !dbg !1426
    #dbg_value(double %22, !1412, !DIExpression(), !1415)
  %23 = or disjoint i64 %15, 1, !dbg !1427
    #dbg_value(i64 %23, !1413, !DIExpression(), !1416)
  %24 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !1423
  %25 = load double, ptr %24, align 8, !dbg !1423, !tbaa !1037
  %26 = fmul double %25, %21, !dbg !1425
  %27 = fadd double %22, %26, !dbg !1426
    #dbg_value(double %27, !1412, !DIExpression(), !1415)
  %28 = or disjoint i64 %15, 2, !dbg !1427
    #dbg_value(i64 %28, !1413, !DIExpression(), !1416)
  %29 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !1423
  %30 = load double, ptr %29, align 8, !dbg !1423, !tbaa !1037
  %31 = fmul double %30, %26, !dbg !1425
  %32 = fadd double %27, %31, !dbg !1426
    #dbg_value(double %32, !1412, !DIExpression(), !1415)
  %33 = or disjoint i64 %15, 3, !dbg !1427
    #dbg_value(i64 %33, !1413, !DIExpression(), !1416)
  %34 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !1423
  %35 = load double, ptr %34, align 8, !dbg !1423, !tbaa !1037
  %36 = fmul double %35, %31, !dbg !1425
  %37 = fadd double %32, %36, !dbg !1426
    #dbg_value(double %37, !1412, !DIExpression(), !1415)
  %38 = add nuw nsw i64 %15, 4, !dbg !1427
    #dbg_value(i64 %38, !1413, !DIExpression(), !1416)
  %39 = add i64 %18, 4, !dbg !1419
  %40 = icmp eq i64 %39, %13, !dbg !1419
  br i1 %40, label %41, label %14, !dbg !1419, !llvm.loop !1428

41:                                               ; preds = %14, %4
  %42 = phi double [ poison, %4 ], [ %37, %14 ]
  %43 = phi i64 [ 0, %4 ], [ %38, %14 ]
  %44 = phi double [ %8, %4 ], [ %36, %14 ]
  %45 = phi double [ 0.000000e+00, %4 ], [ %37, %14 ]
  %46 = icmp eq i64 %10, 0, !dbg !1419
  br i1 %46, label %59, label %47, !dbg !1419

47:                                               ; preds = %41, %47
  %48 = phi i64 [ %56, %47 ], [ %43, %41 ], !dbg !1423
  %49 = phi double [ %54, %47 ], [ %44, %41 ], !dbg !1423
  %50 = phi double [ %55, %47 ], [ %45, %41 ]
  %51 = phi i64 [ %57, %47 ], [ 0, %41 ]
    #dbg_value(i64 %48, !1413, !DIExpression(), !1416)
    #dbg_value(double %50, !1412, !DIExpression(), !1415)
  %52 = getelementptr inbounds double, ptr %0, i64 %48, !dbg !1423
  %53 = load double, ptr %52, align 8, !dbg !1423, !tbaa !1037
  %54 = fmul double %53, %49, !dbg !1425
  %55 = fadd double %50, %54, !dbg !1426
    #dbg_value(double %55, !1412, !DIExpression(), !1415)
  %56 = add nuw nsw i64 %48, 1, !dbg !1427
    #dbg_value(i64 %56, !1413, !DIExpression(), !1416)
  %57 = add i64 %51, 1, !dbg !1419
  %58 = icmp eq i64 %57, %10, !dbg !1419
  br i1 %58, label %59, label %47, !dbg !1419, !llvm.loop !1430

59:                                               ; preds = %41, %47, %2
  %60 = phi double [ 0.000000e+00, %2 ], [ %42, %41 ], [ %55, %47 ], !dbg !1415
  ret double %60, !dbg !1431
}

; Function Attrs: nobuiltin allocsize(0)
declare !dbg !1432 noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #14

; Function Attrs: nobuiltin nounwind
declare !dbg !1435 void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_array(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1438 {
    #dbg_value(ptr %0, !1440, !DIExpression(), !1444)
    #dbg_value(i32 %1, !1441, !DIExpression(), !1444)
  %3 = zext i32 %1 to i64, !dbg !1445
  %4 = icmp slt i32 %1, 0, !dbg !1446
  %5 = shl nuw nsw i64 %3, 3, !dbg !1446
  %6 = select i1 %4, i64 -1, i64 %5, !dbg !1446
  %7 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #23, !dbg !1446, !heapallocsite !27
    #dbg_value(ptr %7, !1442, !DIExpression(), !1444)
    #dbg_value(ptr %7, !1018, !DIExpression(), !1447)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1447)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1447)
    #dbg_value(i32 0, !1025, !DIExpression(), !1449)
  %8 = icmp sgt i32 %1, 0, !dbg !1450
  br i1 %8, label %9, label %92, !dbg !1451

9:                                                ; preds = %2
  %10 = and i64 %3, 1, !dbg !1451
  %11 = icmp eq i32 %1, 1, !dbg !1451
  br i1 %11, label %37, label %12, !dbg !1451

12:                                               ; preds = %9
  %13 = and i64 %3, 2147483646, !dbg !1451
  br label %14, !dbg !1451

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %28, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %35, %14 ]
    #dbg_value(i64 %15, !1025, !DIExpression(), !1449)
  %17 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !1452
  %18 = load double, ptr %17, align 8, !dbg !1452, !tbaa !1037
  %19 = or disjoint i64 %15, 1, !dbg !1453
  %20 = icmp eq i64 %19, %3
  %21 = select i1 %20, i64 0, i64 %19, !dbg !1454
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !1454
  %23 = load double, ptr %22, align 8, !dbg !1454, !tbaa !1037
  %24 = fmul double %18, %23, !dbg !1455
  %25 = getelementptr inbounds double, ptr %7, i64 %15, !dbg !1456
  store double %24, ptr %25, align 8, !dbg !1457, !tbaa !1037
    #dbg_value(i64 %19, !1025, !DIExpression(), !1449)
  %26 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !1452
  %27 = load double, ptr %26, align 8, !dbg !1452, !tbaa !1037
  %28 = add nuw nsw i64 %15, 2, !dbg !1453
  %29 = icmp eq i64 %28, %3
  %30 = select i1 %29, i64 0, i64 %28, !dbg !1454
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !1454
  %32 = load double, ptr %31, align 8, !dbg !1454, !tbaa !1037
  %33 = fmul double %27, %32, !dbg !1455
  %34 = getelementptr inbounds double, ptr %7, i64 %19, !dbg !1456
  store double %33, ptr %34, align 8, !dbg !1457, !tbaa !1037
    #dbg_value(i64 %28, !1025, !DIExpression(), !1449)
  %35 = add i64 %16, 2, !dbg !1451
  %36 = icmp eq i64 %35, %13, !dbg !1451
  br i1 %36, label %37, label %14, !dbg !1451, !llvm.loop !1458

37:                                               ; preds = %14, %9
  %38 = phi i64 [ 0, %9 ], [ %28, %14 ]
  %39 = icmp eq i64 %10, 0, !dbg !1451
  br i1 %39, label %50, label %40, !dbg !1451

40:                                               ; preds = %37
    #dbg_value(i64 %38, !1025, !DIExpression(), !1449)
  %41 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !1452
  %42 = load double, ptr %41, align 8, !dbg !1452, !tbaa !1037
  %43 = add nuw nsw i64 %38, 1, !dbg !1453
  %44 = icmp eq i64 %43, %3
  %45 = select i1 %44, i64 0, i64 %43, !dbg !1454
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !1454
  %47 = load double, ptr %46, align 8, !dbg !1454, !tbaa !1037
  %48 = fmul double %42, %47, !dbg !1455
  %49 = getelementptr inbounds double, ptr %7, i64 %38, !dbg !1456
  store double %48, ptr %49, align 8, !dbg !1457, !tbaa !1037
    #dbg_value(i64 %43, !1025, !DIExpression(), !1449)
  br label %50, !dbg !1460

50:                                               ; preds = %37, %40
  %51 = and i64 %3, 3, !dbg !1460
  %52 = icmp ult i32 %1, 4, !dbg !1460
  br i1 %52, label %77, label %53, !dbg !1460

53:                                               ; preds = %50
  %54 = and i64 %3, 2147483644, !dbg !1460
  br label %55, !dbg !1460

55:                                               ; preds = %55, %53
  %56 = phi i64 [ 0, %53 ], [ %74, %55 ]
  %57 = phi double [ 0.000000e+00, %53 ], [ %73, %55 ]
  %58 = phi i64 [ 0, %53 ], [ %75, %55 ]
    #dbg_value(i64 %56, !1028, !DIExpression(), !1461)
    #dbg_value(double %57, !1027, !DIExpression(), !1447)
  %59 = getelementptr inbounds double, ptr %7, i64 %56, !dbg !1462
  %60 = load double, ptr %59, align 8, !dbg !1462, !tbaa !1037
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %60, double %57), !dbg !1463
    #dbg_value(double %61, !1027, !DIExpression(), !1447)
  %62 = or disjoint i64 %56, 1, !dbg !1464
    #dbg_value(i64 %62, !1028, !DIExpression(), !1461)
  %63 = getelementptr inbounds double, ptr %7, i64 %62, !dbg !1462
  %64 = load double, ptr %63, align 8, !dbg !1462, !tbaa !1037
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %61), !dbg !1463
    #dbg_value(double %65, !1027, !DIExpression(), !1447)
  %66 = or disjoint i64 %56, 2, !dbg !1464
    #dbg_value(i64 %66, !1028, !DIExpression(), !1461)
  %67 = getelementptr inbounds double, ptr %7, i64 %66, !dbg !1462
  %68 = load double, ptr %67, align 8, !dbg !1462, !tbaa !1037
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65), !dbg !1463
    #dbg_value(double %69, !1027, !DIExpression(), !1447)
  %70 = or disjoint i64 %56, 3, !dbg !1464
    #dbg_value(i64 %70, !1028, !DIExpression(), !1461)
  %71 = getelementptr inbounds double, ptr %7, i64 %70, !dbg !1462
  %72 = load double, ptr %71, align 8, !dbg !1462, !tbaa !1037
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %69), !dbg !1463
    #dbg_value(double %73, !1027, !DIExpression(), !1447)
  %74 = add nuw nsw i64 %56, 4, !dbg !1464
    #dbg_value(i64 %74, !1028, !DIExpression(), !1461)
  %75 = add i64 %58, 4, !dbg !1460
  %76 = icmp eq i64 %75, %54, !dbg !1460
  br i1 %76, label %77, label %55, !dbg !1460, !llvm.loop !1465

77:                                               ; preds = %55, %50
  %78 = phi double [ poison, %50 ], [ %73, %55 ]
  %79 = phi i64 [ 0, %50 ], [ %74, %55 ]
  %80 = phi double [ 0.000000e+00, %50 ], [ %73, %55 ]
  %81 = icmp eq i64 %51, 0, !dbg !1460
  br i1 %81, label %92, label %82, !dbg !1460

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %89, %82 ], [ %79, %77 ]
  %84 = phi double [ %88, %82 ], [ %80, %77 ]
  %85 = phi i64 [ %90, %82 ], [ 0, %77 ]
    #dbg_value(i64 %83, !1028, !DIExpression(), !1461)
    #dbg_value(double %84, !1027, !DIExpression(), !1447)
  %86 = getelementptr inbounds double, ptr %7, i64 %83, !dbg !1462
  %87 = load double, ptr %86, align 8, !dbg !1462, !tbaa !1037
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84), !dbg !1463
    #dbg_value(double %88, !1027, !DIExpression(), !1447)
  %89 = add nuw nsw i64 %83, 1, !dbg !1464
    #dbg_value(i64 %89, !1028, !DIExpression(), !1461)
  %90 = add i64 %85, 1, !dbg !1460
  %91 = icmp eq i64 %90, %51, !dbg !1460
  br i1 %91, label %92, label %82, !dbg !1460, !llvm.loop !1467

92:                                               ; preds = %77, %82, %2
  %93 = phi double [ 0.000000e+00, %2 ], [ %78, %77 ], [ %88, %82 ], !dbg !1447
    #dbg_value(double %93, !1443, !DIExpression(), !1444)
  tail call void @_ZdaPv(ptr noundef nonnull %7) #24, !dbg !1468
  ret double %93, !dbg !1469
}

; Function Attrs: nobuiltin allocsize(0)
declare !dbg !1470 noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #14

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_array_zeroed(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1471 {
    #dbg_value(ptr %0, !1473, !DIExpression(), !1477)
    #dbg_value(i32 %1, !1474, !DIExpression(), !1477)
  %3 = zext i32 %1 to i64, !dbg !1478
  %4 = icmp slt i32 %1, 0, !dbg !1479
  %5 = shl nuw nsw i64 %3, 3, !dbg !1479
  %6 = select i1 %4, i64 -1, i64 %5, !dbg !1479
  %7 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #23, !dbg !1479, !heapallocsite !27
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %7, i8 0, i64 %6, i1 false), !dbg !1479
    #dbg_value(ptr %7, !1475, !DIExpression(), !1477)
    #dbg_value(ptr %7, !1073, !DIExpression(), !1480)
    #dbg_value(ptr %0, !1076, !DIExpression(), !1480)
    #dbg_value(i32 %1, !1077, !DIExpression(), !1480)
    #dbg_value(i32 0, !1078, !DIExpression(), !1482)
  %8 = icmp sgt i32 %1, 0, !dbg !1483
  br i1 %8, label %9, label %88, !dbg !1484

9:                                                ; preds = %2
  %10 = and i64 %3, 1, !dbg !1484
  %11 = icmp eq i32 %1, 1, !dbg !1484
  br i1 %11, label %35, label %12, !dbg !1484

12:                                               ; preds = %9
  %13 = and i64 %3, 2147483646, !dbg !1484
  br label %14, !dbg !1484

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %32, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %33, %14 ]
    #dbg_value(i64 %15, !1078, !DIExpression(), !1482)
  %17 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !1485
  %18 = load double, ptr %17, align 8, !dbg !1485, !tbaa !1037
  %19 = lshr exact i64 %15, 1, !dbg !1486
  %20 = and i64 %19, 2147483647, !dbg !1487
  %21 = getelementptr inbounds double, ptr %7, i64 %20, !dbg !1487
  %22 = load double, ptr %21, align 8, !dbg !1488, !tbaa !1037
  %23 = fadd double %18, %22, !dbg !1488
  store double %23, ptr %21, align 8, !dbg !1488, !tbaa !1037
  %24 = or disjoint i64 %15, 1, !dbg !1489
    #dbg_value(i64 %24, !1078, !DIExpression(), !1482)
  %25 = getelementptr inbounds double, ptr %0, i64 %24, !dbg !1485
  %26 = load double, ptr %25, align 8, !dbg !1485, !tbaa !1037
  %27 = lshr exact i64 %15, 1, !dbg !1486
  %28 = and i64 %27, 2147483647, !dbg !1487
  %29 = getelementptr inbounds double, ptr %7, i64 %28, !dbg !1487
  %30 = load double, ptr %29, align 8, !dbg !1488, !tbaa !1037
  %31 = fadd double %26, %30, !dbg !1488
  store double %31, ptr %29, align 8, !dbg !1488, !tbaa !1037
  %32 = add nuw nsw i64 %15, 2, !dbg !1489
    #dbg_value(i64 %32, !1078, !DIExpression(), !1482)
  %33 = add i64 %16, 2, !dbg !1484
  %34 = icmp eq i64 %33, %13, !dbg !1484
  br i1 %34, label %35, label %14, !dbg !1484, !llvm.loop !1490

35:                                               ; preds = %14, %9
  %36 = phi i64 [ 0, %9 ], [ %32, %14 ]
  %37 = icmp eq i64 %10, 0, !dbg !1484
  br i1 %37, label %46, label %38, !dbg !1484

38:                                               ; preds = %35
    #dbg_value(i64 %36, !1078, !DIExpression(), !1482)
  %39 = getelementptr inbounds double, ptr %0, i64 %36, !dbg !1485
  %40 = load double, ptr %39, align 8, !dbg !1485, !tbaa !1037
  %41 = lshr i64 %36, 1, !dbg !1486
  %42 = and i64 %41, 2147483647, !dbg !1487
  %43 = getelementptr inbounds double, ptr %7, i64 %42, !dbg !1487
  %44 = load double, ptr %43, align 8, !dbg !1488, !tbaa !1037
  %45 = fadd double %40, %44, !dbg !1488
  store double %45, ptr %43, align 8, !dbg !1488, !tbaa !1037
    #dbg_value(i64 %36, !1078, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !1482)
  br label %46, !dbg !1492

46:                                               ; preds = %35, %38
  %47 = and i64 %3, 3, !dbg !1492
  %48 = icmp ult i32 %1, 4, !dbg !1492
  br i1 %48, label %73, label %49, !dbg !1492

49:                                               ; preds = %46
  %50 = and i64 %3, 2147483644, !dbg !1492
  br label %51, !dbg !1492

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %70, %51 ]
  %53 = phi double [ 0.000000e+00, %49 ], [ %69, %51 ]
  %54 = phi i64 [ 0, %49 ], [ %71, %51 ]
    #dbg_value(i64 %52, !1081, !DIExpression(), !1493)
    #dbg_value(double %53, !1080, !DIExpression(), !1480)
  %55 = getelementptr inbounds double, ptr %7, i64 %52, !dbg !1494
  %56 = load double, ptr %55, align 8, !dbg !1494, !tbaa !1037
  %57 = tail call double @llvm.fmuladd.f64(double %56, double %56, double %53), !dbg !1495
    #dbg_value(double %57, !1080, !DIExpression(), !1480)
  %58 = or disjoint i64 %52, 1, !dbg !1496
    #dbg_value(i64 %58, !1081, !DIExpression(), !1493)
  %59 = getelementptr inbounds double, ptr %7, i64 %58, !dbg !1494
  %60 = load double, ptr %59, align 8, !dbg !1494, !tbaa !1037
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %60, double %57), !dbg !1495
    #dbg_value(double %61, !1080, !DIExpression(), !1480)
  %62 = or disjoint i64 %52, 2, !dbg !1496
    #dbg_value(i64 %62, !1081, !DIExpression(), !1493)
  %63 = getelementptr inbounds double, ptr %7, i64 %62, !dbg !1494
  %64 = load double, ptr %63, align 8, !dbg !1494, !tbaa !1037
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %61), !dbg !1495
    #dbg_value(double %65, !1080, !DIExpression(), !1480)
  %66 = or disjoint i64 %52, 3, !dbg !1496
    #dbg_value(i64 %66, !1081, !DIExpression(), !1493)
  %67 = getelementptr inbounds double, ptr %7, i64 %66, !dbg !1494
  %68 = load double, ptr %67, align 8, !dbg !1494, !tbaa !1037
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65), !dbg !1495
    #dbg_value(double %69, !1080, !DIExpression(), !1480)
  %70 = add nuw nsw i64 %52, 4, !dbg !1496
    #dbg_value(i64 %70, !1081, !DIExpression(), !1493)
  %71 = add i64 %54, 4, !dbg !1492
  %72 = icmp eq i64 %71, %50, !dbg !1492
  br i1 %72, label %73, label %51, !dbg !1492, !llvm.loop !1497

73:                                               ; preds = %51, %46
  %74 = phi double [ poison, %46 ], [ %69, %51 ]
  %75 = phi i64 [ 0, %46 ], [ %70, %51 ]
  %76 = phi double [ 0.000000e+00, %46 ], [ %69, %51 ]
  %77 = icmp eq i64 %47, 0, !dbg !1492
  br i1 %77, label %88, label %78, !dbg !1492

78:                                               ; preds = %73, %78
  %79 = phi i64 [ %85, %78 ], [ %75, %73 ]
  %80 = phi double [ %84, %78 ], [ %76, %73 ]
  %81 = phi i64 [ %86, %78 ], [ 0, %73 ]
    #dbg_value(i64 %79, !1081, !DIExpression(), !1493)
    #dbg_value(double %80, !1080, !DIExpression(), !1480)
  %82 = getelementptr inbounds double, ptr %7, i64 %79, !dbg !1494
  %83 = load double, ptr %82, align 8, !dbg !1494, !tbaa !1037
  %84 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %80), !dbg !1495
    #dbg_value(double %84, !1080, !DIExpression(), !1480)
  %85 = add nuw nsw i64 %79, 1, !dbg !1496
    #dbg_value(i64 %85, !1081, !DIExpression(), !1493)
  %86 = add i64 %81, 1, !dbg !1492
  %87 = icmp eq i64 %86, %47, !dbg !1492
  br i1 %87, label %88, label %78, !dbg !1492, !llvm.loop !1499

88:                                               ; preds = %73, %78, %2
  %89 = phi double [ 0.000000e+00, %2 ], [ %74, %73 ], [ %84, %78 ], !dbg !1480
    #dbg_value(double %89, !1476, !DIExpression(), !1477)
  tail call void @_ZdaPv(ptr noundef nonnull %7) #24, !dbg !1500
  ret double %89, !dbg !1501
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #16

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_nothrow(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1502 {
    #dbg_value(ptr %0, !1504, !DIExpression(), !1510)
    #dbg_value(i32 %1, !1505, !DIExpression(), !1510)
  %3 = tail call noalias noundef dereferenceable_or_null(8) ptr @_ZnwmRKSt9nothrow_t(i64 noundef 8, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #23, !dbg !1511, !heapallocsite !27
  %4 = icmp eq ptr %3, null, !dbg !1511
  br i1 %4, label %65, label %5, !dbg !1511

5:                                                ; preds = %2
  %6 = load double, ptr %0, align 8, !dbg !1512, !tbaa !1037
  store double %6, ptr %3, align 8, !dbg !1511, !tbaa !1037
    #dbg_value(ptr %3, !1506, !DIExpression(), !1510)
    #dbg_value(i32 0, !1508, !DIExpression(), !1513)
    #dbg_value(double 0.000000e+00, !1507, !DIExpression(), !1510)
  %7 = icmp sgt i32 %1, 0, !dbg !1514
  br i1 %7, label %8, label %36, !dbg !1516

8:                                                ; preds = %5
  %9 = zext nneg i32 %1 to i64, !dbg !1514
  %10 = and i64 %9, 3, !dbg !1516
  %11 = icmp ult i32 %1, 4, !dbg !1516
  br i1 %11, label %14, label %12, !dbg !1516

12:                                               ; preds = %8
  %13 = and i64 %9, 2147483644, !dbg !1516
  br label %38, !dbg !1516

14:                                               ; preds = %38, %8
  %15 = phi double [ poison, %8 ], [ %60, %38 ]
  %16 = phi double [ poison, %8 ], [ %61, %38 ]
  %17 = phi i64 [ 0, %8 ], [ %62, %38 ]
  %18 = phi double [ %6, %8 ], [ %60, %38 ]
  %19 = phi double [ 0.000000e+00, %8 ], [ %61, %38 ]
  %20 = icmp eq i64 %10, 0, !dbg !1516
  br i1 %20, label %33, label %21, !dbg !1516

21:                                               ; preds = %14, %21
  %22 = phi i64 [ %30, %21 ], [ %17, %14 ], !dbg !1517
  %23 = phi double [ %28, %21 ], [ %18, %14 ], !dbg !1517
  %24 = phi double [ %29, %21 ], [ %19, %14 ]
  %25 = phi i64 [ %31, %21 ], [ 0, %14 ]
    #dbg_value(i64 %22, !1508, !DIExpression(), !1513)
    #dbg_value(double %24, !1507, !DIExpression(), !1510)
  %26 = getelementptr inbounds double, ptr %0, i64 %22, !dbg !1517
  %27 = load double, ptr %26, align 8, !dbg !1517, !tbaa !1037
  %28 = fmul double %27, %23, !dbg !1519
  %29 = fadd double %24, %28, !dbg !1520
    #dbg_value(double %29, !1507, !DIExpression(), !1510)
  %30 = add nuw nsw i64 %22, 1, !dbg !1521
    #dbg_value(i64 %30, !1508, !DIExpression(), !1513)
  %31 = add i64 %25, 1, !dbg !1516
  %32 = icmp eq i64 %31, %10, !dbg !1516
  br i1 %32, label %33, label %21, !dbg !1516, !llvm.loop !1522

33:                                               ; preds = %21, %14
  %34 = phi double [ %15, %14 ], [ %28, %21 ], !dbg !1519
  %35 = phi double [ %16, %14 ], [ %29, %21 ], !dbg !1520
  store double %34, ptr %3, align 8, !dbg !1519, !tbaa !1037
  br label %36, !dbg !1516

36:                                               ; preds = %33, %5
  %37 = phi double [ %35, %33 ], [ 0.000000e+00, %5 ], !dbg !1510
  tail call void @_ZdlPvRKSt9nothrow_t(ptr noundef nonnull %3, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #20, !dbg !1523
  br label %65

38:                                               ; preds = %38, %12
  %39 = phi i64 [ 0, %12 ], [ %62, %38 ], !dbg !1517
  %40 = phi double [ %6, %12 ], [ %60, %38 ], !dbg !1517
  %41 = phi double [ 0.000000e+00, %12 ], [ %61, %38 ]
  %42 = phi i64 [ 0, %12 ], [ %63, %38 ]
    #dbg_value(i64 %39, !1508, !DIExpression(), !1513)
    #dbg_value(double %41, !1507, !DIExpression(), !1510)
  %43 = getelementptr inbounds double, ptr %0, i64 %39, !dbg !1517
  %44 = load double, ptr %43, align 8, !dbg !1517, !tbaa !1037
  %45 = fmul double %44, %40, !dbg !1519
  %46 = fadd double %41, %45, !dbg !1520
    #dbg_value(double %46, !1507, !DIExpression(), !1510)
  %47 = or disjoint i64 %39, 1, !dbg !1521
    #dbg_value(i64 %47, !1508, !DIExpression(), !1513)
  %48 = getelementptr inbounds double, ptr %0, i64 %47, !dbg !1517
  %49 = load double, ptr %48, align 8, !dbg !1517, !tbaa !1037
  %50 = fmul double %49, %45, !dbg !1519
  %51 = fadd double %46, %50, !dbg !1520
    #dbg_value(double %51, !1507, !DIExpression(), !1510)
  %52 = or disjoint i64 %39, 2, !dbg !1521
    #dbg_value(i64 %52, !1508, !DIExpression(), !1513)
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !1517
  %54 = load double, ptr %53, align 8, !dbg !1517, !tbaa !1037
  %55 = fmul double %54, %50, !dbg !1519
  %56 = fadd double %51, %55, !dbg !1520
    #dbg_value(double %56, !1507, !DIExpression(), !1510)
  %57 = or disjoint i64 %39, 3, !dbg !1521
    #dbg_value(i64 %57, !1508, !DIExpression(), !1513)
  %58 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !1517
  %59 = load double, ptr %58, align 8, !dbg !1517, !tbaa !1037
  %60 = fmul double %59, %55, !dbg !1519
  %61 = fadd double %56, %60, !dbg !1520
    #dbg_value(double %61, !1507, !DIExpression(), !1510)
  %62 = add nuw nsw i64 %39, 4, !dbg !1521
    #dbg_value(i64 %62, !1508, !DIExpression(), !1513)
  %63 = add i64 %42, 4, !dbg !1516
  %64 = icmp eq i64 %63, %13, !dbg !1516
  br i1 %64, label %14, label %38, !dbg !1516, !llvm.loop !1524

65:                                               ; preds = %2, %36
  %66 = phi double [ %37, %36 ], [ 0.000000e+00, %2 ], !dbg !1510
  ret double %66, !dbg !1526
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnwmRKSt9nothrow_t(i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #17

; Function Attrs: nobuiltin nounwind
declare !dbg !1527 void @_ZdlPvRKSt9nothrow_t(ptr noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_array_nothrow(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1532 {
    #dbg_value(ptr %0, !1534, !DIExpression(), !1538)
    #dbg_value(i32 %1, !1535, !DIExpression(), !1538)
  %3 = zext i32 %1 to i64, !dbg !1539
  %4 = icmp slt i32 %1, 0, !dbg !1540
  %5 = shl nuw nsw i64 %3, 3, !dbg !1540
  %6 = select i1 %4, i64 -1, i64 %5, !dbg !1540
  %7 = tail call noalias noundef ptr @_ZnamRKSt9nothrow_t(i64 noundef %6, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #23, !dbg !1540, !heapallocsite !27
    #dbg_value(ptr %7, !1536, !DIExpression(), !1538)
    #dbg_value(ptr %7, !1018, !DIExpression(), !1541)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1541)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1541)
    #dbg_value(i32 0, !1025, !DIExpression(), !1543)
  %8 = icmp sgt i32 %1, 0, !dbg !1544
  br i1 %8, label %9, label %92, !dbg !1545

9:                                                ; preds = %2
  %10 = and i64 %3, 1, !dbg !1545
  %11 = icmp eq i32 %1, 1, !dbg !1545
  br i1 %11, label %37, label %12, !dbg !1545

12:                                               ; preds = %9
  %13 = and i64 %3, 2147483646, !dbg !1545
  br label %14, !dbg !1545

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %28, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %35, %14 ]
    #dbg_value(i64 %15, !1025, !DIExpression(), !1543)
  %17 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !1546
  %18 = load double, ptr %17, align 8, !dbg !1546, !tbaa !1037
  %19 = or disjoint i64 %15, 1, !dbg !1547
  %20 = icmp eq i64 %19, %3
  %21 = select i1 %20, i64 0, i64 %19, !dbg !1548
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !1548
  %23 = load double, ptr %22, align 8, !dbg !1548, !tbaa !1037
  %24 = fmul double %18, %23, !dbg !1549
  %25 = getelementptr inbounds double, ptr %7, i64 %15, !dbg !1550
  store double %24, ptr %25, align 8, !dbg !1551, !tbaa !1037
    #dbg_value(i64 %19, !1025, !DIExpression(), !1543)
  %26 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !1546
  %27 = load double, ptr %26, align 8, !dbg !1546, !tbaa !1037
  %28 = add nuw nsw i64 %15, 2, !dbg !1547
  %29 = icmp eq i64 %28, %3
  %30 = select i1 %29, i64 0, i64 %28, !dbg !1548
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !1548
  %32 = load double, ptr %31, align 8, !dbg !1548, !tbaa !1037
  %33 = fmul double %27, %32, !dbg !1549
  %34 = getelementptr inbounds double, ptr %7, i64 %19, !dbg !1550
  store double %33, ptr %34, align 8, !dbg !1551, !tbaa !1037
    #dbg_value(i64 %28, !1025, !DIExpression(), !1543)
  %35 = add i64 %16, 2, !dbg !1545
  %36 = icmp eq i64 %35, %13, !dbg !1545
  br i1 %36, label %37, label %14, !dbg !1545, !llvm.loop !1552

37:                                               ; preds = %14, %9
  %38 = phi i64 [ 0, %9 ], [ %28, %14 ]
  %39 = icmp eq i64 %10, 0, !dbg !1545
  br i1 %39, label %50, label %40, !dbg !1545

40:                                               ; preds = %37
    #dbg_value(i64 %38, !1025, !DIExpression(), !1543)
  %41 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !1546
  %42 = load double, ptr %41, align 8, !dbg !1546, !tbaa !1037
  %43 = add nuw nsw i64 %38, 1, !dbg !1547
  %44 = icmp eq i64 %43, %3
  %45 = select i1 %44, i64 0, i64 %43, !dbg !1548
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !1548
  %47 = load double, ptr %46, align 8, !dbg !1548, !tbaa !1037
  %48 = fmul double %42, %47, !dbg !1549
  %49 = getelementptr inbounds double, ptr %7, i64 %38, !dbg !1550
  store double %48, ptr %49, align 8, !dbg !1551, !tbaa !1037
    #dbg_value(i64 %43, !1025, !DIExpression(), !1543)
  br label %50, !dbg !1554

50:                                               ; preds = %37, %40
  %51 = and i64 %3, 3, !dbg !1554
  %52 = icmp ult i32 %1, 4, !dbg !1554
  br i1 %52, label %77, label %53, !dbg !1554

53:                                               ; preds = %50
  %54 = and i64 %3, 2147483644, !dbg !1554
  br label %55, !dbg !1554

55:                                               ; preds = %55, %53
  %56 = phi i64 [ 0, %53 ], [ %74, %55 ]
  %57 = phi double [ 0.000000e+00, %53 ], [ %73, %55 ]
  %58 = phi i64 [ 0, %53 ], [ %75, %55 ]
    #dbg_value(i64 %56, !1028, !DIExpression(), !1555)
    #dbg_value(double %57, !1027, !DIExpression(), !1541)
  %59 = getelementptr inbounds double, ptr %7, i64 %56, !dbg !1556
  %60 = load double, ptr %59, align 8, !dbg !1556, !tbaa !1037
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %60, double %57), !dbg !1557
    #dbg_value(double %61, !1027, !DIExpression(), !1541)
  %62 = or disjoint i64 %56, 1, !dbg !1558
    #dbg_value(i64 %62, !1028, !DIExpression(), !1555)
  %63 = getelementptr inbounds double, ptr %7, i64 %62, !dbg !1556
  %64 = load double, ptr %63, align 8, !dbg !1556, !tbaa !1037
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %61), !dbg !1557
    #dbg_value(double %65, !1027, !DIExpression(), !1541)
  %66 = or disjoint i64 %56, 2, !dbg !1558
    #dbg_value(i64 %66, !1028, !DIExpression(), !1555)
  %67 = getelementptr inbounds double, ptr %7, i64 %66, !dbg !1556
  %68 = load double, ptr %67, align 8, !dbg !1556, !tbaa !1037
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65), !dbg !1557
    #dbg_value(double %69, !1027, !DIExpression(), !1541)
  %70 = or disjoint i64 %56, 3, !dbg !1558
    #dbg_value(i64 %70, !1028, !DIExpression(), !1555)
  %71 = getelementptr inbounds double, ptr %7, i64 %70, !dbg !1556
  %72 = load double, ptr %71, align 8, !dbg !1556, !tbaa !1037
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %69), !dbg !1557
    #dbg_value(double %73, !1027, !DIExpression(), !1541)
  %74 = add nuw nsw i64 %56, 4, !dbg !1558
    #dbg_value(i64 %74, !1028, !DIExpression(), !1555)
  %75 = add i64 %58, 4, !dbg !1554
  %76 = icmp eq i64 %75, %54, !dbg !1554
  br i1 %76, label %77, label %55, !dbg !1554, !llvm.loop !1559

77:                                               ; preds = %55, %50
  %78 = phi double [ poison, %50 ], [ %73, %55 ]
  %79 = phi i64 [ 0, %50 ], [ %74, %55 ]
  %80 = phi double [ 0.000000e+00, %50 ], [ %73, %55 ]
  %81 = icmp eq i64 %51, 0, !dbg !1554
  br i1 %81, label %92, label %82, !dbg !1554

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %89, %82 ], [ %79, %77 ]
  %84 = phi double [ %88, %82 ], [ %80, %77 ]
  %85 = phi i64 [ %90, %82 ], [ 0, %77 ]
    #dbg_value(i64 %83, !1028, !DIExpression(), !1555)
    #dbg_value(double %84, !1027, !DIExpression(), !1541)
  %86 = getelementptr inbounds double, ptr %7, i64 %83, !dbg !1556
  %87 = load double, ptr %86, align 8, !dbg !1556, !tbaa !1037
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84), !dbg !1557
    #dbg_value(double %88, !1027, !DIExpression(), !1541)
  %89 = add nuw nsw i64 %83, 1, !dbg !1558
    #dbg_value(i64 %89, !1028, !DIExpression(), !1555)
  %90 = add i64 %85, 1, !dbg !1554
  %91 = icmp eq i64 %90, %51, !dbg !1554
  br i1 %91, label %92, label %82, !dbg !1554, !llvm.loop !1561

92:                                               ; preds = %77, %82, %2
  %93 = phi double [ 0.000000e+00, %2 ], [ %78, %77 ], [ %88, %82 ], !dbg !1541
    #dbg_value(double %93, !1537, !DIExpression(), !1538)
  tail call void @_ZdaPvRKSt9nothrow_t(ptr noundef %7, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #20, !dbg !1562
  ret double %93, !dbg !1563
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnamRKSt9nothrow_t(i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #17

; Function Attrs: nobuiltin nounwind
declare !dbg !1564 void @_ZdaPvRKSt9nothrow_t(ptr noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_aligned(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1565 {
    #dbg_value(ptr %0, !1567, !DIExpression(), !1571)
    #dbg_value(i32 %1, !1568, !DIExpression(), !1571)
  %3 = shl nsw i32 %1, 3, !dbg !1572
  %4 = sext i32 %3 to i64, !dbg !1573
  %5 = tail call noalias noundef nonnull align 64 ptr @_ZnwmSt11align_val_t(i64 noundef %4, i64 noundef 64) #19, !dbg !1574
    #dbg_value(ptr %5, !1569, !DIExpression(), !1571)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1575)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1575)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1575)
    #dbg_value(i32 0, !1025, !DIExpression(), !1577)
  %6 = icmp sgt i32 %1, 0, !dbg !1578
  br i1 %6, label %7, label %91, !dbg !1579

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1579
  %9 = and i64 %8, 1, !dbg !1579
  %10 = icmp eq i32 %1, 1, !dbg !1579
  br i1 %10, label %36, label %11, !dbg !1579

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1579
  br label %13, !dbg !1579

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1577)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1580
  %17 = load double, ptr %16, align 8, !dbg !1580, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1581
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1582
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1582
  %22 = load double, ptr %21, align 8, !dbg !1582, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1583
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1584
  store double %23, ptr %24, align 16, !dbg !1585, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1577)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1580
  %26 = load double, ptr %25, align 8, !dbg !1580, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1581
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1582
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1582
  %31 = load double, ptr %30, align 8, !dbg !1582, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1583
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1584
  store double %32, ptr %33, align 8, !dbg !1585, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1577)
  %34 = add i64 %15, 2, !dbg !1579
  %35 = icmp eq i64 %34, %12, !dbg !1579
  br i1 %35, label %36, label %13, !dbg !1579, !llvm.loop !1586

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1579
  br i1 %38, label %49, label %39, !dbg !1579

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1577)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1580
  %41 = load double, ptr %40, align 8, !dbg !1580, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1581
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1582
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1582
  %46 = load double, ptr %45, align 8, !dbg !1582, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1583
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1584
  store double %47, ptr %48, align 8, !dbg !1585, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1577)
  br label %49, !dbg !1588

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1588
  %51 = icmp ult i32 %1, 4, !dbg !1588
  br i1 %51, label %76, label %52, !dbg !1588

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1588
  br label %54, !dbg !1588

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1589)
    #dbg_value(double %56, !1027, !DIExpression(), !1575)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1590
  %59 = load double, ptr %58, align 32, !dbg !1590, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1591
    #dbg_value(double %60, !1027, !DIExpression(), !1575)
  %61 = or disjoint i64 %55, 1, !dbg !1592
    #dbg_value(i64 %61, !1028, !DIExpression(), !1589)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1590
  %63 = load double, ptr %62, align 8, !dbg !1590, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1591
    #dbg_value(double %64, !1027, !DIExpression(), !1575)
  %65 = or disjoint i64 %55, 2, !dbg !1592
    #dbg_value(i64 %65, !1028, !DIExpression(), !1589)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1590
  %67 = load double, ptr %66, align 16, !dbg !1590, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1591
    #dbg_value(double %68, !1027, !DIExpression(), !1575)
  %69 = or disjoint i64 %55, 3, !dbg !1592
    #dbg_value(i64 %69, !1028, !DIExpression(), !1589)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1590
  %71 = load double, ptr %70, align 8, !dbg !1590, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1591
    #dbg_value(double %72, !1027, !DIExpression(), !1575)
  %73 = add nuw nsw i64 %55, 4, !dbg !1592
    #dbg_value(i64 %73, !1028, !DIExpression(), !1589)
  %74 = add i64 %57, 4, !dbg !1588
  %75 = icmp eq i64 %74, %53, !dbg !1588
  br i1 %75, label %76, label %54, !dbg !1588, !llvm.loop !1593

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1588
  br i1 %80, label %91, label %81, !dbg !1588

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1589)
    #dbg_value(double %83, !1027, !DIExpression(), !1575)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1590
  %86 = load double, ptr %85, align 8, !dbg !1590, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1591
    #dbg_value(double %87, !1027, !DIExpression(), !1575)
  %88 = add nuw nsw i64 %82, 1, !dbg !1592
    #dbg_value(i64 %88, !1028, !DIExpression(), !1589)
  %89 = add i64 %84, 1, !dbg !1588
  %90 = icmp eq i64 %89, %50, !dbg !1588
  br i1 %90, label %91, label %81, !dbg !1588, !llvm.loop !1595

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1575
    #dbg_value(double %92, !1570, !DIExpression(), !1571)
  tail call void @_ZdlPvSt11align_val_t(ptr noundef nonnull %5, i64 noundef 64) #20, !dbg !1596
  ret double %92, !dbg !1597
}

; Function Attrs: nobuiltin allocsize(0)
declare !dbg !1598 noalias noundef nonnull ptr @_ZnwmSt11align_val_t(i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: nobuiltin nounwind
declare !dbg !1601 void @_ZdlPvSt11align_val_t(ptr noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_array_aligned(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1604 {
    #dbg_value(ptr %0, !1606, !DIExpression(), !1610)
    #dbg_value(i32 %1, !1607, !DIExpression(), !1610)
  %3 = shl nsw i32 %1, 3, !dbg !1611
  %4 = sext i32 %3 to i64, !dbg !1612
  %5 = tail call noalias noundef nonnull align 64 ptr @_ZnamSt11align_val_t(i64 noundef %4, i64 noundef 64) #19, !dbg !1613
    #dbg_value(ptr %5, !1608, !DIExpression(), !1610)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1614)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1614)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1614)
    #dbg_value(i32 0, !1025, !DIExpression(), !1616)
  %6 = icmp sgt i32 %1, 0, !dbg !1617
  br i1 %6, label %7, label %91, !dbg !1618

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1618
  %9 = and i64 %8, 1, !dbg !1618
  %10 = icmp eq i32 %1, 1, !dbg !1618
  br i1 %10, label %36, label %11, !dbg !1618

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1618
  br label %13, !dbg !1618

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1616)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1619
  %17 = load double, ptr %16, align 8, !dbg !1619, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1620
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1621
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1621
  %22 = load double, ptr %21, align 8, !dbg !1621, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1622
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1623
  store double %23, ptr %24, align 16, !dbg !1624, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1616)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1619
  %26 = load double, ptr %25, align 8, !dbg !1619, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1620
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1621
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1621
  %31 = load double, ptr %30, align 8, !dbg !1621, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1622
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1623
  store double %32, ptr %33, align 8, !dbg !1624, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1616)
  %34 = add i64 %15, 2, !dbg !1618
  %35 = icmp eq i64 %34, %12, !dbg !1618
  br i1 %35, label %36, label %13, !dbg !1618, !llvm.loop !1625

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1618
  br i1 %38, label %49, label %39, !dbg !1618

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1616)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1619
  %41 = load double, ptr %40, align 8, !dbg !1619, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1620
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1621
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1621
  %46 = load double, ptr %45, align 8, !dbg !1621, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1622
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1623
  store double %47, ptr %48, align 8, !dbg !1624, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1616)
  br label %49, !dbg !1627

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1627
  %51 = icmp ult i32 %1, 4, !dbg !1627
  br i1 %51, label %76, label %52, !dbg !1627

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1627
  br label %54, !dbg !1627

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1628)
    #dbg_value(double %56, !1027, !DIExpression(), !1614)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1629
  %59 = load double, ptr %58, align 32, !dbg !1629, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1630
    #dbg_value(double %60, !1027, !DIExpression(), !1614)
  %61 = or disjoint i64 %55, 1, !dbg !1631
    #dbg_value(i64 %61, !1028, !DIExpression(), !1628)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1629
  %63 = load double, ptr %62, align 8, !dbg !1629, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1630
    #dbg_value(double %64, !1027, !DIExpression(), !1614)
  %65 = or disjoint i64 %55, 2, !dbg !1631
    #dbg_value(i64 %65, !1028, !DIExpression(), !1628)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1629
  %67 = load double, ptr %66, align 16, !dbg !1629, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1630
    #dbg_value(double %68, !1027, !DIExpression(), !1614)
  %69 = or disjoint i64 %55, 3, !dbg !1631
    #dbg_value(i64 %69, !1028, !DIExpression(), !1628)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1629
  %71 = load double, ptr %70, align 8, !dbg !1629, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1630
    #dbg_value(double %72, !1027, !DIExpression(), !1614)
  %73 = add nuw nsw i64 %55, 4, !dbg !1631
    #dbg_value(i64 %73, !1028, !DIExpression(), !1628)
  %74 = add i64 %57, 4, !dbg !1627
  %75 = icmp eq i64 %74, %53, !dbg !1627
  br i1 %75, label %76, label %54, !dbg !1627, !llvm.loop !1632

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1627
  br i1 %80, label %91, label %81, !dbg !1627

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1628)
    #dbg_value(double %83, !1027, !DIExpression(), !1614)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1629
  %86 = load double, ptr %85, align 8, !dbg !1629, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1630
    #dbg_value(double %87, !1027, !DIExpression(), !1614)
  %88 = add nuw nsw i64 %82, 1, !dbg !1631
    #dbg_value(i64 %88, !1028, !DIExpression(), !1628)
  %89 = add i64 %84, 1, !dbg !1627
  %90 = icmp eq i64 %89, %50, !dbg !1627
  br i1 %90, label %91, label %81, !dbg !1627, !llvm.loop !1634

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1614
    #dbg_value(double %92, !1609, !DIExpression(), !1610)
  tail call void @_ZdaPvSt11align_val_t(ptr noundef nonnull %5, i64 noundef 64) #20, !dbg !1635
  ret double %92, !dbg !1636
}

; Function Attrs: nobuiltin allocsize(0)
declare !dbg !1637 noalias noundef nonnull ptr @_ZnamSt11align_val_t(i64 noundef, i64 noundef) local_unnamed_addr #14

; Function Attrs: nobuiltin nounwind
declare !dbg !1638 void @_ZdaPvSt11align_val_t(ptr noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_aligned_nothrow(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1639 {
    #dbg_value(ptr %0, !1641, !DIExpression(), !1645)
    #dbg_value(i32 %1, !1642, !DIExpression(), !1645)
  %3 = shl nsw i32 %1, 3, !dbg !1646
  %4 = sext i32 %3 to i64, !dbg !1647
  %5 = tail call noalias noundef align 64 ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64 noundef %4, i64 noundef 64, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #19, !dbg !1648
    #dbg_value(ptr %5, !1643, !DIExpression(), !1645)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1649)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1649)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1649)
    #dbg_value(i32 0, !1025, !DIExpression(), !1651)
  %6 = icmp sgt i32 %1, 0, !dbg !1652
  br i1 %6, label %7, label %91, !dbg !1653

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1653
  %9 = and i64 %8, 1, !dbg !1653
  %10 = icmp eq i32 %1, 1, !dbg !1653
  br i1 %10, label %36, label %11, !dbg !1653

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1653
  br label %13, !dbg !1653

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1651)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1654
  %17 = load double, ptr %16, align 8, !dbg !1654, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1655
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1656
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1656
  %22 = load double, ptr %21, align 8, !dbg !1656, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1657
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1658
  store double %23, ptr %24, align 16, !dbg !1659, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1651)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1654
  %26 = load double, ptr %25, align 8, !dbg !1654, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1655
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1656
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1656
  %31 = load double, ptr %30, align 8, !dbg !1656, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1657
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1658
  store double %32, ptr %33, align 8, !dbg !1659, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1651)
  %34 = add i64 %15, 2, !dbg !1653
  %35 = icmp eq i64 %34, %12, !dbg !1653
  br i1 %35, label %36, label %13, !dbg !1653, !llvm.loop !1660

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1653
  br i1 %38, label %49, label %39, !dbg !1653

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1651)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1654
  %41 = load double, ptr %40, align 8, !dbg !1654, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1655
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1656
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1656
  %46 = load double, ptr %45, align 8, !dbg !1656, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1657
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1658
  store double %47, ptr %48, align 8, !dbg !1659, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1651)
  br label %49, !dbg !1662

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1662
  %51 = icmp ult i32 %1, 4, !dbg !1662
  br i1 %51, label %76, label %52, !dbg !1662

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1662
  br label %54, !dbg !1662

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1663)
    #dbg_value(double %56, !1027, !DIExpression(), !1649)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1664
  %59 = load double, ptr %58, align 32, !dbg !1664, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1665
    #dbg_value(double %60, !1027, !DIExpression(), !1649)
  %61 = or disjoint i64 %55, 1, !dbg !1666
    #dbg_value(i64 %61, !1028, !DIExpression(), !1663)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1664
  %63 = load double, ptr %62, align 8, !dbg !1664, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1665
    #dbg_value(double %64, !1027, !DIExpression(), !1649)
  %65 = or disjoint i64 %55, 2, !dbg !1666
    #dbg_value(i64 %65, !1028, !DIExpression(), !1663)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1664
  %67 = load double, ptr %66, align 16, !dbg !1664, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1665
    #dbg_value(double %68, !1027, !DIExpression(), !1649)
  %69 = or disjoint i64 %55, 3, !dbg !1666
    #dbg_value(i64 %69, !1028, !DIExpression(), !1663)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1664
  %71 = load double, ptr %70, align 8, !dbg !1664, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1665
    #dbg_value(double %72, !1027, !DIExpression(), !1649)
  %73 = add nuw nsw i64 %55, 4, !dbg !1666
    #dbg_value(i64 %73, !1028, !DIExpression(), !1663)
  %74 = add i64 %57, 4, !dbg !1662
  %75 = icmp eq i64 %74, %53, !dbg !1662
  br i1 %75, label %76, label %54, !dbg !1662, !llvm.loop !1667

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1662
  br i1 %80, label %91, label %81, !dbg !1662

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1663)
    #dbg_value(double %83, !1027, !DIExpression(), !1649)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1664
  %86 = load double, ptr %85, align 8, !dbg !1664, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1665
    #dbg_value(double %87, !1027, !DIExpression(), !1649)
  %88 = add nuw nsw i64 %82, 1, !dbg !1666
    #dbg_value(i64 %88, !1028, !DIExpression(), !1663)
  %89 = add i64 %84, 1, !dbg !1662
  %90 = icmp eq i64 %89, %50, !dbg !1662
  br i1 %90, label %91, label %81, !dbg !1662, !llvm.loop !1669

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1649
    #dbg_value(double %92, !1644, !DIExpression(), !1645)
  tail call void @_ZdlPvmSt11align_val_t(ptr noundef %5, i64 noundef %4, i64 noundef 64) #20, !dbg !1670
  ret double %92, !dbg !1671
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare !dbg !1672 noalias noundef ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64 noundef, i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #17

; Function Attrs: nobuiltin nounwind
declare !dbg !1675 void @_ZdlPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_new_array_aligned_nothrow(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1678 {
    #dbg_value(ptr %0, !1680, !DIExpression(), !1684)
    #dbg_value(i32 %1, !1681, !DIExpression(), !1684)
  %3 = shl nsw i32 %1, 3, !dbg !1685
  %4 = sext i32 %3 to i64, !dbg !1686
  %5 = tail call noalias noundef align 64 ptr @_ZnamSt11align_val_tRKSt9nothrow_t(i64 noundef %4, i64 noundef 64, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #19, !dbg !1687
    #dbg_value(ptr %5, !1682, !DIExpression(), !1684)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1688)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1688)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1688)
    #dbg_value(i32 0, !1025, !DIExpression(), !1690)
  %6 = icmp sgt i32 %1, 0, !dbg !1691
  br i1 %6, label %7, label %91, !dbg !1692

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1692
  %9 = and i64 %8, 1, !dbg !1692
  %10 = icmp eq i32 %1, 1, !dbg !1692
  br i1 %10, label %36, label %11, !dbg !1692

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1692
  br label %13, !dbg !1692

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1690)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1693
  %17 = load double, ptr %16, align 8, !dbg !1693, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1694
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1695
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1695
  %22 = load double, ptr %21, align 8, !dbg !1695, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1696
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1697
  store double %23, ptr %24, align 16, !dbg !1698, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1690)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1693
  %26 = load double, ptr %25, align 8, !dbg !1693, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1694
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1695
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1695
  %31 = load double, ptr %30, align 8, !dbg !1695, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1696
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1697
  store double %32, ptr %33, align 8, !dbg !1698, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1690)
  %34 = add i64 %15, 2, !dbg !1692
  %35 = icmp eq i64 %34, %12, !dbg !1692
  br i1 %35, label %36, label %13, !dbg !1692, !llvm.loop !1699

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1692
  br i1 %38, label %49, label %39, !dbg !1692

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1690)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1693
  %41 = load double, ptr %40, align 8, !dbg !1693, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1694
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1695
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1695
  %46 = load double, ptr %45, align 8, !dbg !1695, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1696
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1697
  store double %47, ptr %48, align 8, !dbg !1698, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1690)
  br label %49, !dbg !1701

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1701
  %51 = icmp ult i32 %1, 4, !dbg !1701
  br i1 %51, label %76, label %52, !dbg !1701

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1701
  br label %54, !dbg !1701

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1702)
    #dbg_value(double %56, !1027, !DIExpression(), !1688)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1703
  %59 = load double, ptr %58, align 32, !dbg !1703, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1704
    #dbg_value(double %60, !1027, !DIExpression(), !1688)
  %61 = or disjoint i64 %55, 1, !dbg !1705
    #dbg_value(i64 %61, !1028, !DIExpression(), !1702)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1703
  %63 = load double, ptr %62, align 8, !dbg !1703, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1704
    #dbg_value(double %64, !1027, !DIExpression(), !1688)
  %65 = or disjoint i64 %55, 2, !dbg !1705
    #dbg_value(i64 %65, !1028, !DIExpression(), !1702)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1703
  %67 = load double, ptr %66, align 16, !dbg !1703, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1704
    #dbg_value(double %68, !1027, !DIExpression(), !1688)
  %69 = or disjoint i64 %55, 3, !dbg !1705
    #dbg_value(i64 %69, !1028, !DIExpression(), !1702)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1703
  %71 = load double, ptr %70, align 8, !dbg !1703, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1704
    #dbg_value(double %72, !1027, !DIExpression(), !1688)
  %73 = add nuw nsw i64 %55, 4, !dbg !1705
    #dbg_value(i64 %73, !1028, !DIExpression(), !1702)
  %74 = add i64 %57, 4, !dbg !1701
  %75 = icmp eq i64 %74, %53, !dbg !1701
  br i1 %75, label %76, label %54, !dbg !1701, !llvm.loop !1706

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1701
  br i1 %80, label %91, label %81, !dbg !1701

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1702)
    #dbg_value(double %83, !1027, !DIExpression(), !1688)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1703
  %86 = load double, ptr %85, align 8, !dbg !1703, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1704
    #dbg_value(double %87, !1027, !DIExpression(), !1688)
  %88 = add nuw nsw i64 %82, 1, !dbg !1705
    #dbg_value(i64 %88, !1028, !DIExpression(), !1702)
  %89 = add i64 %84, 1, !dbg !1701
  %90 = icmp eq i64 %89, %50, !dbg !1701
  br i1 %90, label %91, label %81, !dbg !1701, !llvm.loop !1708

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1688
    #dbg_value(double %92, !1683, !DIExpression(), !1684)
  tail call void @_ZdaPvmSt11align_val_t(ptr noundef %5, i64 noundef %4, i64 noundef 64) #20, !dbg !1709
  ret double %92, !dbg !1710
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare !dbg !1711 noalias noundef ptr @_ZnamSt11align_val_tRKSt9nothrow_t(i64 noundef, i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) local_unnamed_addr #17

; Function Attrs: nobuiltin nounwind
declare !dbg !1712 void @_ZdaPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_delete_sized(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1713 {
    #dbg_value(ptr %0, !1715, !DIExpression(), !1719)
    #dbg_value(i32 %1, !1716, !DIExpression(), !1719)
  %3 = shl nsw i32 %1, 3, !dbg !1720
  %4 = sext i32 %3 to i64, !dbg !1721
  %5 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #19, !dbg !1722
    #dbg_value(ptr %5, !1717, !DIExpression(), !1719)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1723)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1723)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1723)
    #dbg_value(i32 0, !1025, !DIExpression(), !1725)
  %6 = icmp sgt i32 %1, 0, !dbg !1726
  br i1 %6, label %7, label %91, !dbg !1727

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1727
  %9 = and i64 %8, 1, !dbg !1727
  %10 = icmp eq i32 %1, 1, !dbg !1727
  br i1 %10, label %36, label %11, !dbg !1727

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1727
  br label %13, !dbg !1727

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1725)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1728
  %17 = load double, ptr %16, align 8, !dbg !1728, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1729
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1730
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1730
  %22 = load double, ptr %21, align 8, !dbg !1730, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1731
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1732
  store double %23, ptr %24, align 8, !dbg !1733, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1725)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1728
  %26 = load double, ptr %25, align 8, !dbg !1728, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1729
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1730
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1730
  %31 = load double, ptr %30, align 8, !dbg !1730, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1731
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1732
  store double %32, ptr %33, align 8, !dbg !1733, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1725)
  %34 = add i64 %15, 2, !dbg !1727
  %35 = icmp eq i64 %34, %12, !dbg !1727
  br i1 %35, label %36, label %13, !dbg !1727, !llvm.loop !1734

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1727
  br i1 %38, label %49, label %39, !dbg !1727

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1725)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1728
  %41 = load double, ptr %40, align 8, !dbg !1728, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1729
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1730
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1730
  %46 = load double, ptr %45, align 8, !dbg !1730, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1731
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1732
  store double %47, ptr %48, align 8, !dbg !1733, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1725)
  br label %49, !dbg !1736

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1736
  %51 = icmp ult i32 %1, 4, !dbg !1736
  br i1 %51, label %76, label %52, !dbg !1736

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1736
  br label %54, !dbg !1736

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1737)
    #dbg_value(double %56, !1027, !DIExpression(), !1723)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1738
  %59 = load double, ptr %58, align 8, !dbg !1738, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1739
    #dbg_value(double %60, !1027, !DIExpression(), !1723)
  %61 = or disjoint i64 %55, 1, !dbg !1740
    #dbg_value(i64 %61, !1028, !DIExpression(), !1737)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1738
  %63 = load double, ptr %62, align 8, !dbg !1738, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1739
    #dbg_value(double %64, !1027, !DIExpression(), !1723)
  %65 = or disjoint i64 %55, 2, !dbg !1740
    #dbg_value(i64 %65, !1028, !DIExpression(), !1737)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1738
  %67 = load double, ptr %66, align 8, !dbg !1738, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1739
    #dbg_value(double %68, !1027, !DIExpression(), !1723)
  %69 = or disjoint i64 %55, 3, !dbg !1740
    #dbg_value(i64 %69, !1028, !DIExpression(), !1737)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1738
  %71 = load double, ptr %70, align 8, !dbg !1738, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1739
    #dbg_value(double %72, !1027, !DIExpression(), !1723)
  %73 = add nuw nsw i64 %55, 4, !dbg !1740
    #dbg_value(i64 %73, !1028, !DIExpression(), !1737)
  %74 = add i64 %57, 4, !dbg !1736
  %75 = icmp eq i64 %74, %53, !dbg !1736
  br i1 %75, label %76, label %54, !dbg !1736, !llvm.loop !1741

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1736
  br i1 %80, label %91, label %81, !dbg !1736

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1737)
    #dbg_value(double %83, !1027, !DIExpression(), !1723)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1738
  %86 = load double, ptr %85, align 8, !dbg !1738, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1739
    #dbg_value(double %87, !1027, !DIExpression(), !1723)
  %88 = add nuw nsw i64 %82, 1, !dbg !1740
    #dbg_value(i64 %88, !1028, !DIExpression(), !1737)
  %89 = add i64 %84, 1, !dbg !1736
  %90 = icmp eq i64 %89, %50, !dbg !1736
  br i1 %90, label %91, label %81, !dbg !1736, !llvm.loop !1743

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1723
    #dbg_value(double %92, !1718, !DIExpression(), !1719)
  tail call void @_ZdlPvm(ptr noundef nonnull %5, i64 noundef %4) #20, !dbg !1744
  ret double %92, !dbg !1745
}

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_delete_array_sized(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1746 {
    #dbg_value(ptr %0, !1748, !DIExpression(), !1752)
    #dbg_value(i32 %1, !1749, !DIExpression(), !1752)
  %3 = shl nsw i32 %1, 3, !dbg !1753
  %4 = sext i32 %3 to i64, !dbg !1754
  %5 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %4) #19, !dbg !1755
    #dbg_value(ptr %5, !1750, !DIExpression(), !1752)
    #dbg_value(ptr %5, !1018, !DIExpression(), !1756)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1756)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1756)
    #dbg_value(i32 0, !1025, !DIExpression(), !1758)
  %6 = icmp sgt i32 %1, 0, !dbg !1759
  br i1 %6, label %7, label %91, !dbg !1760

7:                                                ; preds = %2
  %8 = zext nneg i32 %1 to i64, !dbg !1760
  %9 = and i64 %8, 1, !dbg !1760
  %10 = icmp eq i32 %1, 1, !dbg !1760
  br i1 %10, label %36, label %11, !dbg !1760

11:                                               ; preds = %7
  %12 = and i64 %8, 2147483646, !dbg !1760
  br label %13, !dbg !1760

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %27, %13 ]
  %15 = phi i64 [ 0, %11 ], [ %34, %13 ]
    #dbg_value(i64 %14, !1025, !DIExpression(), !1758)
  %16 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !1761
  %17 = load double, ptr %16, align 8, !dbg !1761, !tbaa !1037
  %18 = or disjoint i64 %14, 1, !dbg !1762
  %19 = icmp eq i64 %18, %8
  %20 = select i1 %19, i64 0, i64 %18, !dbg !1763
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !1763
  %22 = load double, ptr %21, align 8, !dbg !1763, !tbaa !1037
  %23 = fmul double %17, %22, !dbg !1764
  %24 = getelementptr inbounds double, ptr %5, i64 %14, !dbg !1765
  store double %23, ptr %24, align 8, !dbg !1766, !tbaa !1037
    #dbg_value(i64 %18, !1025, !DIExpression(), !1758)
  %25 = getelementptr inbounds double, ptr %0, i64 %18, !dbg !1761
  %26 = load double, ptr %25, align 8, !dbg !1761, !tbaa !1037
  %27 = add nuw nsw i64 %14, 2, !dbg !1762
  %28 = icmp eq i64 %27, %8
  %29 = select i1 %28, i64 0, i64 %27, !dbg !1763
  %30 = getelementptr inbounds double, ptr %0, i64 %29, !dbg !1763
  %31 = load double, ptr %30, align 8, !dbg !1763, !tbaa !1037
  %32 = fmul double %26, %31, !dbg !1764
  %33 = getelementptr inbounds double, ptr %5, i64 %18, !dbg !1765
  store double %32, ptr %33, align 8, !dbg !1766, !tbaa !1037
    #dbg_value(i64 %27, !1025, !DIExpression(), !1758)
  %34 = add i64 %15, 2, !dbg !1760
  %35 = icmp eq i64 %34, %12, !dbg !1760
  br i1 %35, label %36, label %13, !dbg !1760, !llvm.loop !1767

36:                                               ; preds = %13, %7
  %37 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %38 = icmp eq i64 %9, 0, !dbg !1760
  br i1 %38, label %49, label %39, !dbg !1760

39:                                               ; preds = %36
    #dbg_value(i64 %37, !1025, !DIExpression(), !1758)
  %40 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1761
  %41 = load double, ptr %40, align 8, !dbg !1761, !tbaa !1037
  %42 = add nuw nsw i64 %37, 1, !dbg !1762
  %43 = icmp eq i64 %42, %8
  %44 = select i1 %43, i64 0, i64 %42, !dbg !1763
  %45 = getelementptr inbounds double, ptr %0, i64 %44, !dbg !1763
  %46 = load double, ptr %45, align 8, !dbg !1763, !tbaa !1037
  %47 = fmul double %41, %46, !dbg !1764
  %48 = getelementptr inbounds double, ptr %5, i64 %37, !dbg !1765
  store double %47, ptr %48, align 8, !dbg !1766, !tbaa !1037
    #dbg_value(i64 %42, !1025, !DIExpression(), !1758)
  br label %49, !dbg !1769

49:                                               ; preds = %36, %39
  %50 = and i64 %8, 3, !dbg !1769
  %51 = icmp ult i32 %1, 4, !dbg !1769
  br i1 %51, label %76, label %52, !dbg !1769

52:                                               ; preds = %49
  %53 = and i64 %8, 2147483644, !dbg !1769
  br label %54, !dbg !1769

54:                                               ; preds = %54, %52
  %55 = phi i64 [ 0, %52 ], [ %73, %54 ]
  %56 = phi double [ 0.000000e+00, %52 ], [ %72, %54 ]
  %57 = phi i64 [ 0, %52 ], [ %74, %54 ]
    #dbg_value(i64 %55, !1028, !DIExpression(), !1770)
    #dbg_value(double %56, !1027, !DIExpression(), !1756)
  %58 = getelementptr inbounds double, ptr %5, i64 %55, !dbg !1771
  %59 = load double, ptr %58, align 8, !dbg !1771, !tbaa !1037
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !1772
    #dbg_value(double %60, !1027, !DIExpression(), !1756)
  %61 = or disjoint i64 %55, 1, !dbg !1773
    #dbg_value(i64 %61, !1028, !DIExpression(), !1770)
  %62 = getelementptr inbounds double, ptr %5, i64 %61, !dbg !1771
  %63 = load double, ptr %62, align 8, !dbg !1771, !tbaa !1037
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !1772
    #dbg_value(double %64, !1027, !DIExpression(), !1756)
  %65 = or disjoint i64 %55, 2, !dbg !1773
    #dbg_value(i64 %65, !1028, !DIExpression(), !1770)
  %66 = getelementptr inbounds double, ptr %5, i64 %65, !dbg !1771
  %67 = load double, ptr %66, align 8, !dbg !1771, !tbaa !1037
  %68 = tail call double @llvm.fmuladd.f64(double %67, double %67, double %64), !dbg !1772
    #dbg_value(double %68, !1027, !DIExpression(), !1756)
  %69 = or disjoint i64 %55, 3, !dbg !1773
    #dbg_value(i64 %69, !1028, !DIExpression(), !1770)
  %70 = getelementptr inbounds double, ptr %5, i64 %69, !dbg !1771
  %71 = load double, ptr %70, align 8, !dbg !1771, !tbaa !1037
  %72 = tail call double @llvm.fmuladd.f64(double %71, double %71, double %68), !dbg !1772
    #dbg_value(double %72, !1027, !DIExpression(), !1756)
  %73 = add nuw nsw i64 %55, 4, !dbg !1773
    #dbg_value(i64 %73, !1028, !DIExpression(), !1770)
  %74 = add i64 %57, 4, !dbg !1769
  %75 = icmp eq i64 %74, %53, !dbg !1769
  br i1 %75, label %76, label %54, !dbg !1769, !llvm.loop !1774

76:                                               ; preds = %54, %49
  %77 = phi double [ poison, %49 ], [ %72, %54 ]
  %78 = phi i64 [ 0, %49 ], [ %73, %54 ]
  %79 = phi double [ 0.000000e+00, %49 ], [ %72, %54 ]
  %80 = icmp eq i64 %50, 0, !dbg !1769
  br i1 %80, label %91, label %81, !dbg !1769

81:                                               ; preds = %76, %81
  %82 = phi i64 [ %88, %81 ], [ %78, %76 ]
  %83 = phi double [ %87, %81 ], [ %79, %76 ]
  %84 = phi i64 [ %89, %81 ], [ 0, %76 ]
    #dbg_value(i64 %82, !1028, !DIExpression(), !1770)
    #dbg_value(double %83, !1027, !DIExpression(), !1756)
  %85 = getelementptr inbounds double, ptr %5, i64 %82, !dbg !1771
  %86 = load double, ptr %85, align 8, !dbg !1771, !tbaa !1037
  %87 = tail call double @llvm.fmuladd.f64(double %86, double %86, double %83), !dbg !1772
    #dbg_value(double %87, !1027, !DIExpression(), !1756)
  %88 = add nuw nsw i64 %82, 1, !dbg !1773
    #dbg_value(i64 %88, !1028, !DIExpression(), !1770)
  %89 = add i64 %84, 1, !dbg !1769
  %90 = icmp eq i64 %89, %50, !dbg !1769
  br i1 %90, label %91, label %81, !dbg !1769, !llvm.loop !1776

91:                                               ; preds = %76, %81, %2
  %92 = phi double [ 0.000000e+00, %2 ], [ %77, %76 ], [ %87, %81 ], !dbg !1756
    #dbg_value(double %92, !1751, !DIExpression(), !1752)
  tail call void @_ZdaPvm(ptr noundef nonnull %5, i64 noundef %4) #20, !dbg !1777
  ret double %92, !dbg !1778
}

; Function Attrs: nobuiltin nounwind
declare !dbg !1779 void @_ZdaPvm(ptr noundef, i64 noundef) local_unnamed_addr #15

; Function Attrs: mustprogress nounwind uwtable
define dso_local double @by_unique_ptr(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #6 !dbg !1780 {
    #dbg_value(ptr %0, !1782, !DIExpression(), !1785)
    #dbg_value(i32 %1, !1783, !DIExpression(), !1785)
  %3 = zext i32 %1 to i64, !dbg !1786
  %4 = icmp slt i32 %1, 0, !dbg !1787
  %5 = shl nuw nsw i64 %3, 3, !dbg !1787
  %6 = select i1 %4, i64 -1, i64 %5, !dbg !1787
  %7 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %6) #23, !dbg !1787, !heapallocsite !27
    #dbg_value(ptr %7, !1784, !DIExpression(), !1785)
    #dbg_value(ptr %7, !1018, !DIExpression(), !1788)
    #dbg_value(ptr %0, !1023, !DIExpression(), !1788)
    #dbg_value(i32 %1, !1024, !DIExpression(), !1788)
    #dbg_value(i32 0, !1025, !DIExpression(), !1790)
  %8 = icmp sgt i32 %1, 0, !dbg !1791
  br i1 %8, label %9, label %92, !dbg !1792

9:                                                ; preds = %2
  %10 = and i64 %3, 1, !dbg !1792
  %11 = icmp eq i32 %1, 1, !dbg !1792
  br i1 %11, label %37, label %12, !dbg !1792

12:                                               ; preds = %9
  %13 = and i64 %3, 2147483646, !dbg !1792
  br label %14, !dbg !1792

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %28, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %35, %14 ]
    #dbg_value(i64 %15, !1025, !DIExpression(), !1790)
  %17 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !1793
  %18 = load double, ptr %17, align 8, !dbg !1793, !tbaa !1037
  %19 = or disjoint i64 %15, 1, !dbg !1794
  %20 = icmp eq i64 %19, %3
  %21 = select i1 %20, i64 0, i64 %19, !dbg !1795
  %22 = getelementptr inbounds double, ptr %0, i64 %21, !dbg !1795
  %23 = load double, ptr %22, align 8, !dbg !1795, !tbaa !1037
  %24 = fmul double %18, %23, !dbg !1796
  %25 = getelementptr inbounds double, ptr %7, i64 %15, !dbg !1797
  store double %24, ptr %25, align 8, !dbg !1798, !tbaa !1037
    #dbg_value(i64 %19, !1025, !DIExpression(), !1790)
  %26 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !1793
  %27 = load double, ptr %26, align 8, !dbg !1793, !tbaa !1037
  %28 = add nuw nsw i64 %15, 2, !dbg !1794
  %29 = icmp eq i64 %28, %3
  %30 = select i1 %29, i64 0, i64 %28, !dbg !1795
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !1795
  %32 = load double, ptr %31, align 8, !dbg !1795, !tbaa !1037
  %33 = fmul double %27, %32, !dbg !1796
  %34 = getelementptr inbounds double, ptr %7, i64 %19, !dbg !1797
  store double %33, ptr %34, align 8, !dbg !1798, !tbaa !1037
    #dbg_value(i64 %28, !1025, !DIExpression(), !1790)
  %35 = add i64 %16, 2, !dbg !1792
  %36 = icmp eq i64 %35, %13, !dbg !1792
  br i1 %36, label %37, label %14, !dbg !1792, !llvm.loop !1799

37:                                               ; preds = %14, %9
  %38 = phi i64 [ 0, %9 ], [ %28, %14 ]
  %39 = icmp eq i64 %10, 0, !dbg !1792
  br i1 %39, label %50, label %40, !dbg !1792

40:                                               ; preds = %37
    #dbg_value(i64 %38, !1025, !DIExpression(), !1790)
  %41 = getelementptr inbounds double, ptr %0, i64 %38, !dbg !1793
  %42 = load double, ptr %41, align 8, !dbg !1793, !tbaa !1037
  %43 = add nuw nsw i64 %38, 1, !dbg !1794
  %44 = icmp eq i64 %43, %3
  %45 = select i1 %44, i64 0, i64 %43, !dbg !1795
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !1795
  %47 = load double, ptr %46, align 8, !dbg !1795, !tbaa !1037
  %48 = fmul double %42, %47, !dbg !1796
  %49 = getelementptr inbounds double, ptr %7, i64 %38, !dbg !1797
  store double %48, ptr %49, align 8, !dbg !1798, !tbaa !1037
    #dbg_value(i64 %43, !1025, !DIExpression(), !1790)
  br label %50, !dbg !1801

50:                                               ; preds = %37, %40
  %51 = and i64 %3, 3, !dbg !1801
  %52 = icmp ult i32 %1, 4, !dbg !1801
  br i1 %52, label %77, label %53, !dbg !1801

53:                                               ; preds = %50
  %54 = and i64 %3, 2147483644, !dbg !1801
  br label %55, !dbg !1801

55:                                               ; preds = %55, %53
  %56 = phi i64 [ 0, %53 ], [ %74, %55 ]
  %57 = phi double [ 0.000000e+00, %53 ], [ %73, %55 ]
  %58 = phi i64 [ 0, %53 ], [ %75, %55 ]
    #dbg_value(i64 %56, !1028, !DIExpression(), !1802)
    #dbg_value(double %57, !1027, !DIExpression(), !1788)
  %59 = getelementptr inbounds double, ptr %7, i64 %56, !dbg !1803
  %60 = load double, ptr %59, align 8, !dbg !1803, !tbaa !1037
  %61 = tail call double @llvm.fmuladd.f64(double %60, double %60, double %57), !dbg !1804
    #dbg_value(double %61, !1027, !DIExpression(), !1788)
  %62 = or disjoint i64 %56, 1, !dbg !1805
    #dbg_value(i64 %62, !1028, !DIExpression(), !1802)
  %63 = getelementptr inbounds double, ptr %7, i64 %62, !dbg !1803
  %64 = load double, ptr %63, align 8, !dbg !1803, !tbaa !1037
  %65 = tail call double @llvm.fmuladd.f64(double %64, double %64, double %61), !dbg !1804
    #dbg_value(double %65, !1027, !DIExpression(), !1788)
  %66 = or disjoint i64 %56, 2, !dbg !1805
    #dbg_value(i64 %66, !1028, !DIExpression(), !1802)
  %67 = getelementptr inbounds double, ptr %7, i64 %66, !dbg !1803
  %68 = load double, ptr %67, align 8, !dbg !1803, !tbaa !1037
  %69 = tail call double @llvm.fmuladd.f64(double %68, double %68, double %65), !dbg !1804
    #dbg_value(double %69, !1027, !DIExpression(), !1788)
  %70 = or disjoint i64 %56, 3, !dbg !1805
    #dbg_value(i64 %70, !1028, !DIExpression(), !1802)
  %71 = getelementptr inbounds double, ptr %7, i64 %70, !dbg !1803
  %72 = load double, ptr %71, align 8, !dbg !1803, !tbaa !1037
  %73 = tail call double @llvm.fmuladd.f64(double %72, double %72, double %69), !dbg !1804
    #dbg_value(double %73, !1027, !DIExpression(), !1788)
  %74 = add nuw nsw i64 %56, 4, !dbg !1805
    #dbg_value(i64 %74, !1028, !DIExpression(), !1802)
  %75 = add i64 %58, 4, !dbg !1801
  %76 = icmp eq i64 %75, %54, !dbg !1801
  br i1 %76, label %77, label %55, !dbg !1801, !llvm.loop !1806

77:                                               ; preds = %55, %50
  %78 = phi double [ poison, %50 ], [ %73, %55 ]
  %79 = phi i64 [ 0, %50 ], [ %74, %55 ]
  %80 = phi double [ 0.000000e+00, %50 ], [ %73, %55 ]
  %81 = icmp eq i64 %51, 0, !dbg !1801
  br i1 %81, label %92, label %82, !dbg !1801

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %89, %82 ], [ %79, %77 ]
  %84 = phi double [ %88, %82 ], [ %80, %77 ]
  %85 = phi i64 [ %90, %82 ], [ 0, %77 ]
    #dbg_value(i64 %83, !1028, !DIExpression(), !1802)
    #dbg_value(double %84, !1027, !DIExpression(), !1788)
  %86 = getelementptr inbounds double, ptr %7, i64 %83, !dbg !1803
  %87 = load double, ptr %86, align 8, !dbg !1803, !tbaa !1037
  %88 = tail call double @llvm.fmuladd.f64(double %87, double %87, double %84), !dbg !1804
    #dbg_value(double %88, !1027, !DIExpression(), !1788)
  %89 = add nuw nsw i64 %83, 1, !dbg !1805
    #dbg_value(i64 %89, !1028, !DIExpression(), !1802)
  %90 = add i64 %85, 1, !dbg !1801
  %91 = icmp eq i64 %90, %51, !dbg !1801
  br i1 %91, label %92, label %82, !dbg !1801, !llvm.loop !1808

92:                                               ; preds = %77, %82, %2
  %93 = phi double [ 0.000000e+00, %2 ], [ %78, %77 ], [ %88, %82 ], !dbg !1788
    #dbg_value(ptr undef, !1809, !DIExpression(), !1815)
    #dbg_value(ptr undef, !1812, !DIExpression(), !1817)
    #dbg_value(ptr undef, !1818, !DIExpression(), !1832)
    #dbg_value(ptr %7, !1830, !DIExpression(), !1832)
  tail call void @_ZdaPv(ptr noundef nonnull %7) #24, !dbg !1835
    #dbg_value(ptr null, !1784, !DIExpression(), !1785)
  ret double %93, !dbg !1836
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #18

attributes #0 = { mustprogress nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nounwind willreturn memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { mustprogress nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #14 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #15 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #16 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #17 = { nobuiltin nounwind allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #18 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #19 = { nounwind allocsize(0) }
attributes #20 = { nounwind }
attributes #21 = { nounwind allocsize(0,1) }
attributes #22 = { nounwind allocsize(1) }
attributes #23 = { builtin nounwind allocsize(0) }
attributes #24 = { builtin nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!996, !997, !998, !999, !1000, !1001, !1002}
!llvm.ident = !{!1003}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 54, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "allocators.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "9e09b304c853e3e76651364487716e3a")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 8)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !9, retainedTypes: !25, globals: !385, imports: !386, splitDebugInlining: false, nameTableKind: None)
!9 = !{!10, !18}
!10 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Lock_policy", scope: !12, file: !11, line: 49, baseType: !13, size: 32, elements: !14, identifier: "_ZTSN9__gnu_cxx12_Lock_policyE")
!11 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/concurrence.h", directory: "")
!12 = !DINamespace(name: "__gnu_cxx", scope: null)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15, !16, !17}
!15 = !DIEnumerator(name: "_S_single", value: 0, isUnsigned: true)
!16 = !DIEnumerator(name: "_S_mutex", value: 1, isUnsigned: true)
!17 = !DIEnumerator(name: "_S_atomic", value: 2, isUnsigned: true)
!18 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "align_val_t", scope: !20, file: !19, line: 89, baseType: !21, size: 64, flags: DIFlagEnumClass, elements: !24, identifier: "_ZTSSt11align_val_t")
!19 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/new", directory: "")
!20 = !DINamespace(name: "std", scope: null)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !20, file: !22, line: 298, baseType: !23)
!22 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!23 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!24 = !{}
!25 = !{!26, !18, !28, !34, !46, !71, !104, !140, !176, !223, !258, !308, !321}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "nothrow_t", scope: !20, file: !19, line: 92, size: 8, flags: DIFlagTypePassByValue, elements: !29, identifier: "_ZTSSt9nothrow_t")
!29 = !{!30}
!30 = !DISubprogram(name: "nothrow_t", scope: !28, file: !19, line: 95, type: !31, scopeLine: 95, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!31 = !DISubroutineType(types: !32)
!32 = !{null, !33}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<double[]>", scope: !20, file: !35, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !36, templateParams: !41, identifier: "_ZTSSt14default_deleteIA_dE")
!35 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/unique_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "5afa5b43c03beeacf055d44cdc4bb0e6")
!36 = !{!37}
!37 = !DISubprogram(name: "default_delete", scope: !34, file: !35, line: 108, type: !38, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!38 = !DISubroutineType(types: !39)
!39 = !{null, !40}
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!41 = !{!42}
!42 = !DITemplateTypeParameter(name: "_Tp", type: !43)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: -1)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<double[]>, true>", scope: !20, file: !47, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !48, templateParams: !99, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE")
!47 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!48 = !{!49, !50, !54, !59, !64, !68, !91, !96}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !46, file: !47, line: 129, baseType: !34, size: 8)
!50 = !DISubprogram(name: "_Head_base", scope: !46, file: !47, line: 80, type: !51, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{null, !53}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!54 = !DISubprogram(name: "_Head_base", scope: !46, file: !47, line: 83, type: !55, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DISubroutineType(types: !56)
!56 = !{null, !53, !57}
!57 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!59 = !DISubprogram(name: "_Head_base", scope: !46, file: !47, line: 86, type: !60, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!60 = !DISubroutineType(types: !61)
!61 = !{null, !53, !62}
!62 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !46)
!64 = !DISubprogram(name: "_Head_base", scope: !46, file: !47, line: 87, type: !65, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{null, !53, !67}
!67 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !46, size: 64)
!68 = !DISubprogram(name: "_Head_base", scope: !46, file: !47, line: 94, type: !69, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !53, !71, !78}
!71 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !20, file: !72, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !73, identifier: "_ZTSSt15allocator_arg_t")
!72 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!73 = !{!74}
!74 = !DISubprogram(name: "allocator_arg_t", scope: !71, file: !72, line: 51, type: !75, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!75 = !DISubroutineType(types: !76)
!76 = !{null, !77}
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !20, file: !72, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !79, identifier: "_ZTSSt13__uses_alloc0")
!79 = !{!80, !82}
!80 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !78, baseType: !81, extraData: i32 0)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !20, file: !72, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !24, identifier: "_ZTSSt17__uses_alloc_base")
!82 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !78, file: !72, line: 76, baseType: !83, size: 8)
!83 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !78, file: !72, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !84, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!84 = !{!85}
!85 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !83, file: !72, line: 76, type: !86, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{null, !88, !89}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!91 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_", scope: !46, file: !47, line: 124, type: !92, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !95}
!94 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !34, size: 64)
!95 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !46, size: 64)
!96 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERKS3_", scope: !46, file: !47, line: 127, type: !97, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!57, !62}
!99 = !{!100, !101, !102}
!100 = !DITemplateValueParameter(name: "_Idx", type: !23, value: i64 1)
!101 = !DITemplateTypeParameter(name: "_Head", type: !34)
!102 = !DITemplateValueParameter(type: !103, defaulted: true, value: i1 true)
!103 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<double[]> >", scope: !20, file: !47, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !105, templateParams: !136, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE")
!105 = !{!106, !107, !111, !116, !120, !123, !126, !129, !133}
!106 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !104, baseType: !46, flags: DIFlagPrivate, extraData: i32 0)
!107 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_", scope: !104, file: !47, line: 424, type: !108, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!108 = !DISubroutineType(types: !109)
!109 = !{!94, !110}
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !104, size: 64)
!111 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERKS3_", scope: !104, file: !47, line: 427, type: !112, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!112 = !DISubroutineType(types: !113)
!113 = !{!57, !114}
!114 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !104)
!116 = !DISubprogram(name: "_Tuple_impl", scope: !104, file: !47, line: 430, type: !117, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!117 = !DISubroutineType(types: !118)
!118 = !{null, !119}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!120 = !DISubprogram(name: "_Tuple_impl", scope: !104, file: !47, line: 434, type: !121, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!121 = !DISubroutineType(types: !122)
!122 = !{null, !119, !57}
!123 = !DISubprogram(name: "_Tuple_impl", scope: !104, file: !47, line: 444, type: !124, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !119, !114}
!126 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEaSERKS3_", scope: !104, file: !47, line: 448, type: !127, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!127 = !DISubroutineType(types: !128)
!128 = !{!110, !119, !114}
!129 = !DISubprogram(name: "_Tuple_impl", scope: !104, file: !47, line: 454, type: !130, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!130 = !DISubroutineType(types: !131)
!131 = !{null, !119, !132}
!132 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !104, size: 64)
!133 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_swapERS3_", scope: !104, file: !47, line: 544, type: !134, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{null, !119, !110}
!136 = !{!100, !137}
!137 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !138)
!138 = !{!139}
!139 = !DITemplateTypeParameter(type: !34)
!140 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, double *, false>", scope: !20, file: !47, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !141, templateParams: !172, identifier: "_ZTSSt10_Head_baseILm0EPdLb0EE")
!141 = !{!142, !143, !147, !152, !157, !161, !164, !169}
!142 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !140, file: !47, line: 238, baseType: !26, size: 64)
!143 = !DISubprogram(name: "_Head_base", scope: !140, file: !47, line: 189, type: !144, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!144 = !DISubroutineType(types: !145)
!145 = !{null, !146}
!146 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!147 = !DISubprogram(name: "_Head_base", scope: !140, file: !47, line: 192, type: !148, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!148 = !DISubroutineType(types: !149)
!149 = !{null, !146, !150}
!150 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !151, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !26)
!152 = !DISubprogram(name: "_Head_base", scope: !140, file: !47, line: 195, type: !153, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DISubroutineType(types: !154)
!154 = !{null, !146, !155}
!155 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !156, size: 64)
!156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !140)
!157 = !DISubprogram(name: "_Head_base", scope: !140, file: !47, line: 196, type: !158, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!158 = !DISubroutineType(types: !159)
!159 = !{null, !146, !160}
!160 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !140, size: 64)
!161 = !DISubprogram(name: "_Head_base", scope: !140, file: !47, line: 203, type: !162, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = !DISubroutineType(types: !163)
!163 = !{null, !146, !71, !78}
!164 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_", scope: !140, file: !47, line: 233, type: !165, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!165 = !DISubroutineType(types: !166)
!166 = !{!167, !168}
!167 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !26, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !140, size: 64)
!169 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_", scope: !140, file: !47, line: 236, type: !170, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!170 = !DISubroutineType(types: !171)
!171 = !{!150, !155}
!172 = !{!173, !174, !175}
!173 = !DITemplateValueParameter(name: "_Idx", type: !23, value: i64 0)
!174 = !DITemplateTypeParameter(name: "_Head", type: !26)
!175 = !DITemplateValueParameter(type: !103, defaulted: true, value: i1 false)
!176 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, double *, std::default_delete<double[]> >", scope: !20, file: !47, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !177, templateParams: !219, identifier: "_ZTSSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE")
!177 = !{!178, !179, !180, !184, !189, !194, !199, !203, !206, !209, !212, !216}
!178 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !176, baseType: !104, extraData: i32 0)
!179 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !176, baseType: !140, flags: DIFlagPrivate, extraData: i32 0)
!180 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_", scope: !176, file: !47, line: 268, type: !181, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!181 = !DISubroutineType(types: !182)
!182 = !{!167, !183}
!183 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !176, size: 64)
!184 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_", scope: !176, file: !47, line: 271, type: !185, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!185 = !DISubroutineType(types: !186)
!186 = !{!150, !187}
!187 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !188, size: 64)
!188 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !176)
!189 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERS4_", scope: !176, file: !47, line: 274, type: !190, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!190 = !DISubroutineType(types: !191)
!191 = !{!192, !183}
!192 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !176, file: !47, line: 264, baseType: !104)
!194 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERKS4_", scope: !176, file: !47, line: 277, type: !195, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!195 = !DISubroutineType(types: !196)
!196 = !{!197, !187}
!197 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !198, size: 64)
!198 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !193)
!199 = !DISubprogram(name: "_Tuple_impl", scope: !176, file: !47, line: 279, type: !200, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !202}
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !176, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!203 = !DISubprogram(name: "_Tuple_impl", scope: !176, file: !47, line: 283, type: !204, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!204 = !DISubroutineType(types: !205)
!205 = !{null, !202, !150, !57}
!206 = !DISubprogram(name: "_Tuple_impl", scope: !176, file: !47, line: 295, type: !207, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{null, !202, !187}
!209 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !176, file: !47, line: 299, type: !210, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!210 = !DISubroutineType(types: !211)
!211 = !{!183, !202, !187}
!212 = !DISubprogram(name: "_Tuple_impl", scope: !176, file: !47, line: 301, type: !213, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !202, !215}
!215 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !176, size: 64)
!216 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_swapERS4_", scope: !176, file: !47, line: 406, type: !217, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !202, !183}
!219 = !{!173, !220}
!220 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !221)
!221 = !{!222, !139}
!222 = !DITemplateTypeParameter(type: !26)
!223 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<double *, std::default_delete<double[]> >", scope: !20, file: !47, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !224, templateParams: !257, identifier: "_ZTSSt5tupleIJPdSt14default_deleteIA_dEEE")
!224 = !{!225, !226, !229, !235, !239, !249, !254}
!225 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !223, baseType: !176, flags: DIFlagPublic, extraData: i32 0)
!226 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE31__nothrow_default_constructibleEv", scope: !223, file: !47, line: 1035, type: !227, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!103}
!229 = !DISubprogram(name: "tuple", scope: !223, file: !47, line: 1088, type: !230, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !232, !233}
!232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !223, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!233 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !234, size: 64)
!234 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !223)
!235 = !DISubprogram(name: "tuple", scope: !223, file: !47, line: 1090, type: !236, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{null, !232, !238}
!238 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !223, size: 64)
!239 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !223, file: !47, line: 1267, type: !240, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{!242, !232, !243}
!242 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !223, size: 64)
!243 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *const &, const std::default_delete<double[]> &>(), const tuple<double *, default_delete<double[]> > &, const __nonesuch &>", scope: !20, file: !244, line: 119, baseType: !245)
!244 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!245 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<double *, std::default_delete<double[]> > &, const std::__nonesuch &>", scope: !246, file: !244, line: 107, baseType: !233)
!246 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !20, file: !244, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !247, identifier: "_ZTSSt13__conditionalILb1EE")
!247 = !{!248}
!248 = !DITemplateValueParameter(type: !103, value: i1 true)
!249 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSEOS4_", scope: !223, file: !47, line: 1278, type: !250, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!242, !232, !252}
!252 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *, std::default_delete<double[]> >(), tuple<double *, default_delete<double[]> > &&, __nonesuch &&>", scope: !20, file: !244, line: 119, baseType: !253)
!253 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<double *, std::default_delete<double[]> > &&, std::__nonesuch &&>", scope: !246, file: !244, line: 107, baseType: !238)
!254 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE4swapERS4_", scope: !223, file: !47, line: 1331, type: !255, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{null, !232, !242}
!257 = !{!220}
!258 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<double, std::default_delete<double[]> >", scope: !20, file: !35, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !259, templateParams: !305, identifier: "_ZTSSt15__uniq_ptr_implIdSt14default_deleteIA_dEE")
!259 = !{!260, !261, !265, !275, !279, !283, !287, !292, !295, !298, !299, !302}
!260 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !258, file: !35, line: 224, baseType: !223, size: 64)
!261 = !DISubprogram(name: "__uniq_ptr_impl", scope: !258, file: !35, line: 166, type: !262, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!262 = !DISubroutineType(types: !263)
!263 = !{null, !264}
!264 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !258, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!265 = !DISubprogram(name: "__uniq_ptr_impl", scope: !258, file: !35, line: 168, type: !266, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!266 = !DISubroutineType(types: !267)
!267 = !{null, !264, !268}
!268 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !258, file: !35, line: 160, baseType: !269, flags: DIFlagPublic)
!269 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !270, file: !35, line: 145, baseType: !26)
!270 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<double, std::default_delete<double[]>, void>", scope: !258, file: !35, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !271, identifier: "_ZTSNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4_PtrIdS2_vEE")
!271 = !{!272, !273, !274}
!272 = !DITemplateTypeParameter(name: "_Up", type: !27)
!273 = !DITemplateTypeParameter(name: "_Ep", type: !34)
!274 = !DITemplateTypeParameter(type: null, defaulted: true)
!275 = !DISubprogram(name: "__uniq_ptr_impl", scope: !258, file: !35, line: 176, type: !276, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!276 = !DISubroutineType(types: !277)
!277 = !{null, !264, !278}
!278 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !258, size: 64)
!279 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEaSEOS3_", scope: !258, file: !35, line: 181, type: !280, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!280 = !DISubroutineType(types: !281)
!281 = !{!282, !264, !278}
!282 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !258, size: 64)
!283 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !258, file: !35, line: 189, type: !284, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!284 = !DISubroutineType(types: !285)
!285 = !{!286, !264}
!286 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !268, size: 64)
!287 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !258, file: !35, line: 191, type: !288, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!288 = !DISubroutineType(types: !289)
!289 = !{!268, !290}
!290 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !291, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!291 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !258)
!292 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !258, file: !35, line: 193, type: !293, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{!94, !264}
!295 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !258, file: !35, line: 195, type: !296, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!296 = !DISubroutineType(types: !297)
!297 = !{!57, !290}
!298 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE5resetEPd", scope: !258, file: !35, line: 198, type: !266, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!299 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE7releaseEv", scope: !258, file: !35, line: 207, type: !300, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{!268, !264}
!302 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4swapERS3_", scope: !258, file: !35, line: 216, type: !303, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{null, !264, !282}
!305 = !{!306, !307}
!306 = !DITemplateTypeParameter(name: "_Tp", type: !27)
!307 = !DITemplateTypeParameter(name: "_Dp", type: !34)
!308 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<double, std::default_delete<double[]>, true, true>", scope: !20, file: !35, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !309, templateParams: !320, identifier: "_ZTSSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EE")
!309 = !{!310, !311, !316}
!310 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !308, baseType: !258, extraData: i32 0)
!311 = !DISubprogram(name: "__uniq_ptr_data", scope: !308, file: !35, line: 234, type: !312, scopeLine: 234, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!312 = !DISubroutineType(types: !313)
!313 = !{null, !314, !315}
!314 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !308, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!315 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !308, size: 64)
!316 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EEaSEOS3_", scope: !308, file: !35, line: 235, type: !317, scopeLine: 235, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!317 = !DISubroutineType(types: !318)
!318 = !{!319, !314, !315}
!319 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !308, size: 64)
!320 = !{!306, !307, !102, !102}
!321 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<double[], std::default_delete<double[]> >", scope: !20, file: !35, line: 527, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !322, templateParams: !383, identifier: "_ZTSSt10unique_ptrIA_dSt14default_deleteIS0_EE")
!322 = !{!323, !324, !329, !332, !336, !341, !350, !354, !359, !364, !367, !370, !373, !376, !380}
!323 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !321, file: !35, line: 533, baseType: !308, size: 64)
!324 = !DISubprogram(name: "unique_ptr", scope: !321, file: !35, line: 643, type: !325, scopeLine: 643, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!325 = !DISubroutineType(types: !326)
!326 = !{null, !327, !328}
!327 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !321, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!328 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !321, size: 64)
!329 = !DISubprogram(name: "~unique_ptr", scope: !321, file: !35, line: 665, type: !330, scopeLine: 665, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!330 = !DISubroutineType(types: !331)
!331 = !{null, !327}
!332 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEOS3_", scope: !321, file: !35, line: 680, type: !333, scopeLine: 680, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!333 = !DISubroutineType(types: !334)
!334 = !{!335, !327, !328}
!335 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !321, size: 64)
!336 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEDn", scope: !321, file: !35, line: 706, type: !337, scopeLine: 706, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!337 = !DISubroutineType(types: !338)
!338 = !{!335, !327, !339}
!339 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !20, file: !22, line: 302, baseType: !340)
!340 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!341 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEixEm", scope: !321, file: !35, line: 717, type: !342, scopeLine: 717, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DISubroutineType(types: !343)
!343 = !{!344, !348, !21}
!344 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !345, file: !244, line: 1645, baseType: !347)
!345 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<double, true>", scope: !20, file: !244, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !346, identifier: "_ZTSSt29__add_lvalue_reference_helperIdLb1EE")
!346 = !{!306, !102}
!347 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !27, size: 64)
!348 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !349, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!349 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !321)
!350 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv", scope: !321, file: !35, line: 726, type: !351, scopeLine: 726, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DISubroutineType(types: !352)
!352 = !{!353, !348}
!353 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !321, file: !35, line: 545, baseType: !268, flags: DIFlagPublic)
!354 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !321, file: !35, line: 732, type: !355, scopeLine: 732, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!355 = !DISubroutineType(types: !356)
!356 = !{!357, !327}
!357 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !358, size: 64)
!358 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !321, file: !35, line: 547, baseType: !34, flags: DIFlagPublic)
!359 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !321, file: !35, line: 738, type: !360, scopeLine: 738, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{!362, !348}
!362 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !363, size: 64)
!363 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !358)
!364 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEcvbEv", scope: !321, file: !35, line: 743, type: !365, scopeLine: 743, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DISubroutineType(types: !366)
!366 = !{!103, !348}
!367 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE7releaseEv", scope: !321, file: !35, line: 751, type: !368, scopeLine: 751, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubroutineType(types: !369)
!369 = !{!353, !327}
!370 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE5resetEDn", scope: !321, file: !35, line: 778, type: !371, scopeLine: 778, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !DISubroutineType(types: !372)
!372 = !{null, !327, !339}
!373 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE4swapERS3_", scope: !321, file: !35, line: 784, type: !374, scopeLine: 784, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!374 = !DISubroutineType(types: !375)
!375 = !{null, !327, !335}
!376 = !DISubprogram(name: "unique_ptr", scope: !321, file: !35, line: 791, type: !377, scopeLine: 791, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!377 = !DISubroutineType(types: !378)
!378 = !{null, !327, !379}
!379 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !349, size: 64)
!380 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSERKS3_", scope: !321, file: !35, line: 792, type: !381, scopeLine: 792, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!381 = !DISubroutineType(types: !382)
!382 = !{!335, !327, !379}
!383 = !{!42, !384}
!384 = !DITemplateTypeParameter(name: "_Dp", type: !34, defaulted: true)
!385 = !{!0}
!386 = !{!387, !394, !398, !405, !409, !416, !421, !423, !429, !433, !437, !446, !448, !452, !456, !460, !465, !469, !473, !477, !481, !489, !493, !497, !499, !503, !507, !511, !517, !521, !525, !527, !535, !539, !546, !548, !552, !556, !560, !564, !569, !574, !579, !580, !581, !582, !584, !585, !586, !587, !588, !589, !590, !596, !600, !606, !610, !614, !618, !622, !624, !626, !630, !634, !638, !642, !646, !648, !650, !652, !656, !660, !664, !666, !668, !672, !689, !692, !697, !756, !761, !765, !769, !773, !777, !779, !781, !785, !791, !795, !801, !807, !809, !813, !817, !821, !825, !831, !833, !837, !841, !845, !847, !851, !855, !859, !861, !863, !867, !875, !879, !883, !887, !889, !895, !897, !903, !907, !911, !915, !919, !923, !927, !929, !931, !935, !939, !943, !945, !949, !953, !955, !957, !961, !965, !969, !973, !974, !975, !976, !977, !978, !979, !980, !981, !982, !983, !987, !991, !993}
!387 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !388, file: !393, line: 52)
!388 = !DISubprogram(name: "abs", scope: !389, file: !389, line: 861, type: !390, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!389 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!390 = !DISubroutineType(types: !391)
!391 = !{!392, !392}
!392 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!393 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !395, file: !397, line: 127)
!395 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !389, line: 63, baseType: !396)
!396 = !DICompositeType(tag: DW_TAG_structure_type, file: !389, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!397 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!398 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !399, file: !397, line: 128)
!399 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !389, line: 71, baseType: !400)
!400 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !389, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !401, identifier: "_ZTS6ldiv_t")
!401 = !{!402, !404}
!402 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !400, file: !389, line: 69, baseType: !403, size: 64)
!403 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!404 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !400, file: !389, line: 70, baseType: !403, size: 64, offset: 64)
!405 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !406, file: !397, line: 130)
!406 = !DISubprogram(name: "abort", scope: !389, file: !389, line: 611, type: !407, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{null}
!409 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !410, file: !397, line: 132)
!410 = !DISubprogram(name: "aligned_alloc", scope: !389, file: !389, line: 605, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{!413, !414, !414}
!413 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!414 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !415, line: 18, baseType: !23)
!415 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!416 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !417, file: !397, line: 134)
!417 = !DISubprogram(name: "atexit", scope: !389, file: !389, line: 615, type: !418, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DISubroutineType(types: !419)
!419 = !{!392, !420}
!420 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !407, size: 64)
!421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !422, file: !397, line: 137)
!422 = !DISubprogram(name: "at_quick_exit", scope: !389, file: !389, line: 620, type: !418, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !424, file: !397, line: 140)
!424 = !DISubprogram(name: "atof", scope: !425, file: !425, line: 25, type: !426, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!426 = !DISubroutineType(types: !427)
!427 = !{!27, !428}
!428 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !430, file: !397, line: 141)
!430 = !DISubprogram(name: "atoi", scope: !389, file: !389, line: 362, type: !431, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!431 = !DISubroutineType(types: !432)
!432 = !{!392, !428}
!433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !434, file: !397, line: 142)
!434 = !DISubprogram(name: "atol", scope: !389, file: !389, line: 367, type: !435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{!403, !428}
!437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !438, file: !397, line: 143)
!438 = !DISubprogram(name: "bsearch", scope: !439, file: !439, line: 20, type: !440, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!440 = !DISubroutineType(types: !441)
!441 = !{!413, !89, !89, !414, !414, !442}
!442 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !389, line: 829, baseType: !443)
!443 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !444, size: 64)
!444 = !DISubroutineType(types: !445)
!445 = !{!392, !89, !89}
!446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !447, file: !397, line: 144)
!447 = !DISubprogram(name: "calloc", scope: !389, file: !389, line: 556, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !449, file: !397, line: 145)
!449 = !DISubprogram(name: "div", scope: !389, file: !389, line: 873, type: !450, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!450 = !DISubroutineType(types: !451)
!451 = !{!395, !392, !392}
!452 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !453, file: !397, line: 146)
!453 = !DISubprogram(name: "exit", scope: !389, file: !389, line: 637, type: !454, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!454 = !DISubroutineType(types: !455)
!455 = !{null, !392}
!456 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !457, file: !397, line: 147)
!457 = !DISubprogram(name: "free", scope: !389, file: !389, line: 568, type: !458, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DISubroutineType(types: !459)
!459 = !{null, !413}
!460 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !461, file: !397, line: 148)
!461 = !DISubprogram(name: "getenv", scope: !389, file: !389, line: 654, type: !462, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{!464, !428}
!464 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !466, file: !397, line: 149)
!466 = !DISubprogram(name: "labs", scope: !389, file: !389, line: 862, type: !467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{!403, !403}
!469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !470, file: !397, line: 150)
!470 = !DISubprogram(name: "ldiv", scope: !389, file: !389, line: 875, type: !471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DISubroutineType(types: !472)
!472 = !{!399, !403, !403}
!473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !474, file: !397, line: 151)
!474 = !DISubprogram(name: "malloc", scope: !389, file: !389, line: 553, type: !475, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!475 = !DISubroutineType(types: !476)
!476 = !{!413, !414}
!477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !478, file: !397, line: 153)
!478 = !DISubprogram(name: "mblen", scope: !389, file: !389, line: 943, type: !479, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DISubroutineType(types: !480)
!480 = !{!392, !428, !414}
!481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !482, file: !397, line: 154)
!482 = !DISubprogram(name: "mbstowcs", scope: !389, file: !389, line: 954, type: !483, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DISubroutineType(types: !484)
!484 = !{!414, !485, !488, !414}
!485 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !486)
!486 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !487, size: 64)
!487 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!488 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !428)
!489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !490, file: !397, line: 155)
!490 = !DISubprogram(name: "mbtowc", scope: !389, file: !389, line: 946, type: !491, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !DISubroutineType(types: !492)
!492 = !{!392, !485, !488, !414}
!493 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !494, file: !397, line: 157)
!494 = !DISubprogram(name: "qsort", scope: !389, file: !389, line: 851, type: !495, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!495 = !DISubroutineType(types: !496)
!496 = !{null, !413, !414, !414, !442}
!497 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !498, file: !397, line: 160)
!498 = !DISubprogram(name: "quick_exit", scope: !389, file: !389, line: 643, type: !454, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !500, file: !397, line: 163)
!500 = !DISubprogram(name: "rand", scope: !389, file: !389, line: 454, type: !501, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DISubroutineType(types: !502)
!502 = !{!392}
!503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !504, file: !397, line: 164)
!504 = !DISubprogram(name: "realloc", scope: !389, file: !389, line: 564, type: !505, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubroutineType(types: !506)
!506 = !{!413, !413, !414}
!507 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !508, file: !397, line: 165)
!508 = !DISubprogram(name: "srand", scope: !389, file: !389, line: 456, type: !509, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{null, !13}
!511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !512, file: !397, line: 166)
!512 = !DISubprogram(name: "strtod", scope: !389, file: !389, line: 118, type: !513, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DISubroutineType(types: !514)
!514 = !{!27, !488, !515}
!515 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !516)
!516 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !464, size: 64)
!517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !518, file: !397, line: 167)
!518 = !DISubprogram(name: "strtol", scope: !389, file: !389, line: 177, type: !519, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!519 = !DISubroutineType(types: !520)
!520 = !{!403, !488, !515, !392}
!521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !522, file: !397, line: 168)
!522 = !DISubprogram(name: "strtoul", scope: !389, file: !389, line: 181, type: !523, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!523 = !DISubroutineType(types: !524)
!524 = !{!23, !488, !515, !392}
!525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !526, file: !397, line: 169)
!526 = !DISubprogram(name: "system", scope: !389, file: !389, line: 804, type: !431, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !528, file: !397, line: 171)
!528 = !DISubprogram(name: "wcstombs", scope: !389, file: !389, line: 958, type: !529, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubroutineType(types: !530)
!530 = !{!414, !531, !532, !414}
!531 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !464)
!532 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !533)
!533 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !534, size: 64)
!534 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !487)
!535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !536, file: !397, line: 172)
!536 = !DISubprogram(name: "wctomb", scope: !389, file: !389, line: 950, type: !537, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{!392, !464, !487}
!539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !540, file: !397, line: 200)
!540 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !389, line: 81, baseType: !541)
!541 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !389, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !542, identifier: "_ZTS7lldiv_t")
!542 = !{!543, !545}
!543 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !541, file: !389, line: 79, baseType: !544, size: 64)
!544 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!545 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !541, file: !389, line: 80, baseType: !544, size: 64, offset: 64)
!546 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !547, file: !397, line: 206)
!547 = !DISubprogram(name: "_Exit", scope: !389, file: !389, line: 649, type: !454, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!548 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !549, file: !397, line: 210)
!549 = !DISubprogram(name: "llabs", scope: !389, file: !389, line: 865, type: !550, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{!544, !544}
!552 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !553, file: !397, line: 216)
!553 = !DISubprogram(name: "lldiv", scope: !389, file: !389, line: 879, type: !554, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!554 = !DISubroutineType(types: !555)
!555 = !{!540, !544, !544}
!556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !557, file: !397, line: 227)
!557 = !DISubprogram(name: "atoll", scope: !389, file: !389, line: 374, type: !558, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!558 = !DISubroutineType(types: !559)
!559 = !{!544, !428}
!560 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !561, file: !397, line: 228)
!561 = !DISubprogram(name: "strtoll", scope: !389, file: !389, line: 201, type: !562, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!562 = !DISubroutineType(types: !563)
!563 = !{!544, !488, !515, !392}
!564 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !565, file: !397, line: 229)
!565 = !DISubprogram(name: "strtoull", scope: !389, file: !389, line: 206, type: !566, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!566 = !DISubroutineType(types: !567)
!567 = !{!568, !488, !515, !392}
!568 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!569 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !570, file: !397, line: 231)
!570 = !DISubprogram(name: "strtof", scope: !389, file: !389, line: 124, type: !571, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!571 = !DISubroutineType(types: !572)
!572 = !{!573, !488, !515}
!573 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!574 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !575, file: !397, line: 232)
!575 = !DISubprogram(name: "strtold", scope: !389, file: !389, line: 127, type: !576, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubroutineType(types: !577)
!577 = !{!578, !488, !515}
!578 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !540, file: !397, line: 240)
!580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !547, file: !397, line: 242)
!581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !549, file: !397, line: 244)
!582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !583, file: !397, line: 245)
!583 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !12, file: !397, line: 213, type: !554, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!584 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !553, file: !397, line: 246)
!585 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !557, file: !397, line: 248)
!586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !570, file: !397, line: 249)
!587 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !561, file: !397, line: 250)
!588 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !565, file: !397, line: 251)
!589 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !575, file: !397, line: 252)
!590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !591, file: !595, line: 77)
!591 = !DISubprogram(name: "memchr", scope: !592, file: !592, line: 100, type: !593, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!592 = !DIFile(filename: "/usr/include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!593 = !DISubroutineType(types: !594)
!594 = !{!89, !89, !392, !414}
!595 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstring", directory: "")
!596 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !597, file: !595, line: 78)
!597 = !DISubprogram(name: "memcmp", scope: !592, file: !592, line: 64, type: !598, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!598 = !DISubroutineType(types: !599)
!599 = !{!392, !89, !89, !414}
!600 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !601, file: !595, line: 79)
!601 = !DISubprogram(name: "memcpy", scope: !592, file: !592, line: 43, type: !602, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!602 = !DISubroutineType(types: !603)
!603 = !{!413, !604, !605, !414}
!604 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !413)
!605 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !89)
!606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !607, file: !595, line: 80)
!607 = !DISubprogram(name: "memmove", scope: !592, file: !592, line: 47, type: !608, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!608 = !DISubroutineType(types: !609)
!609 = !{!413, !413, !89, !414}
!610 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !611, file: !595, line: 81)
!611 = !DISubprogram(name: "memset", scope: !592, file: !592, line: 61, type: !612, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!612 = !DISubroutineType(types: !613)
!613 = !{!413, !413, !392, !414}
!614 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !615, file: !595, line: 82)
!615 = !DISubprogram(name: "strcat", scope: !592, file: !592, line: 149, type: !616, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!616 = !DISubroutineType(types: !617)
!617 = !{!464, !531, !488}
!618 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !619, file: !595, line: 83)
!619 = !DISubprogram(name: "strcmp", scope: !592, file: !592, line: 156, type: !620, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{!392, !428, !428}
!622 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !623, file: !595, line: 84)
!623 = !DISubprogram(name: "strcoll", scope: !592, file: !592, line: 163, type: !620, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !625, file: !595, line: 85)
!625 = !DISubprogram(name: "strcpy", scope: !592, file: !592, line: 141, type: !616, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !627, file: !595, line: 86)
!627 = !DISubprogram(name: "strcspn", scope: !592, file: !592, line: 293, type: !628, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubroutineType(types: !629)
!629 = !{!414, !428, !428}
!630 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !631, file: !595, line: 87)
!631 = !DISubprogram(name: "strerror", scope: !592, file: !592, line: 419, type: !632, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{!464, !392}
!634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !635, file: !595, line: 88)
!635 = !DISubprogram(name: "strlen", scope: !592, file: !592, line: 407, type: !636, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubroutineType(types: !637)
!637 = !{!414, !428}
!638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !639, file: !595, line: 89)
!639 = !DISubprogram(name: "strncat", scope: !592, file: !592, line: 152, type: !640, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!640 = !DISubroutineType(types: !641)
!641 = !{!464, !531, !488, !414}
!642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !643, file: !595, line: 90)
!643 = !DISubprogram(name: "strncmp", scope: !592, file: !592, line: 159, type: !644, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{!392, !428, !428, !414}
!646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !647, file: !595, line: 91)
!647 = !DISubprogram(name: "strncpy", scope: !592, file: !592, line: 144, type: !640, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !649, file: !595, line: 92)
!649 = !DISubprogram(name: "strspn", scope: !592, file: !592, line: 297, type: !628, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !651, file: !595, line: 93)
!651 = !DISubprogram(name: "strtok", scope: !592, file: !592, line: 356, type: !616, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !653, file: !595, line: 94)
!653 = !DISubprogram(name: "strxfrm", scope: !592, file: !592, line: 166, type: !654, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubroutineType(types: !655)
!655 = !{!414, !531, !488, !414}
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !657, file: !595, line: 95)
!657 = !DISubprogram(name: "strchr", scope: !592, file: !592, line: 239, type: !658, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!428, !428, !392}
!660 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !661, file: !595, line: 96)
!661 = !DISubprogram(name: "strpbrk", scope: !592, file: !592, line: 316, type: !662, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{!428, !428, !428}
!664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !665, file: !595, line: 97)
!665 = !DISubprogram(name: "strrchr", scope: !592, file: !592, line: 266, type: !658, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !667, file: !595, line: 98)
!667 = !DISubprogram(name: "strstr", scope: !592, file: !592, line: 343, type: !662, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!668 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !669, entity: !670, file: !671, line: 58)
!669 = !DINamespace(name: "__gnu_debug", scope: null)
!670 = !DINamespace(name: "__debug", scope: !20)
!671 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !673, file: !688, line: 64)
!673 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !674, line: 6, baseType: !675)
!674 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!675 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !676, line: 21, baseType: !677)
!676 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!677 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !676, line: 13, size: 64, flags: DIFlagTypePassByValue, elements: !678, identifier: "_ZTS11__mbstate_t")
!678 = !{!679, !680}
!679 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !677, file: !676, line: 15, baseType: !392, size: 32)
!680 = !DIDerivedType(tag: DW_TAG_member, name: "__value", scope: !677, file: !676, line: 20, baseType: !681, size: 32, offset: 32)
!681 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !677, file: !676, line: 16, size: 32, flags: DIFlagTypePassByValue, elements: !682, identifier: "_ZTSN11__mbstate_tUt_E")
!682 = !{!683, !684}
!683 = !DIDerivedType(tag: DW_TAG_member, name: "__wch", scope: !681, file: !676, line: 18, baseType: !13, size: 32)
!684 = !DIDerivedType(tag: DW_TAG_member, name: "__wchb", scope: !681, file: !676, line: 19, baseType: !685, size: 32)
!685 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !686)
!686 = !{!687}
!687 = !DISubrange(count: 4)
!688 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !690, file: !688, line: 141)
!690 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !691, line: 20, baseType: !13)
!691 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !693, file: !688, line: 143)
!693 = !DISubprogram(name: "btowc", scope: !694, file: !694, line: 319, type: !695, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!695 = !DISubroutineType(types: !696)
!696 = !{!690, !392}
!697 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !698, file: !688, line: 144)
!698 = !DISubprogram(name: "fgetwc", scope: !694, file: !694, line: 744, type: !699, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DISubroutineType(types: !700)
!700 = !{!690, !701}
!701 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 64)
!702 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !703, line: 5, baseType: !704)
!703 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!704 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !705, line: 49, size: 1728, flags: DIFlagTypePassByValue, elements: !706, identifier: "_ZTS8_IO_FILE")
!705 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!706 = !{!707, !708, !709, !710, !711, !712, !713, !714, !715, !716, !717, !718, !719, !722, !724, !725, !726, !729, !731, !733, !737, !740, !742, !745, !748, !749, !750, !751, !752}
!707 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !704, file: !705, line: 51, baseType: !392, size: 32)
!708 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !704, file: !705, line: 54, baseType: !464, size: 64, offset: 64)
!709 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !704, file: !705, line: 55, baseType: !464, size: 64, offset: 128)
!710 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !704, file: !705, line: 56, baseType: !464, size: 64, offset: 192)
!711 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !704, file: !705, line: 57, baseType: !464, size: 64, offset: 256)
!712 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !704, file: !705, line: 58, baseType: !464, size: 64, offset: 320)
!713 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !704, file: !705, line: 59, baseType: !464, size: 64, offset: 384)
!714 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !704, file: !705, line: 60, baseType: !464, size: 64, offset: 448)
!715 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !704, file: !705, line: 61, baseType: !464, size: 64, offset: 512)
!716 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !704, file: !705, line: 64, baseType: !464, size: 64, offset: 576)
!717 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !704, file: !705, line: 65, baseType: !464, size: 64, offset: 640)
!718 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !704, file: !705, line: 66, baseType: !464, size: 64, offset: 704)
!719 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !704, file: !705, line: 68, baseType: !720, size: 64, offset: 768)
!720 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !721, size: 64)
!721 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !705, line: 36, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS10_IO_marker")
!722 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !704, file: !705, line: 70, baseType: !723, size: 64, offset: 832)
!723 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !704, size: 64)
!724 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !704, file: !705, line: 72, baseType: !392, size: 32, offset: 896)
!725 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !704, file: !705, line: 73, baseType: !392, size: 32, offset: 928)
!726 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !704, file: !705, line: 74, baseType: !727, size: 64, offset: 960)
!727 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !728, line: 152, baseType: !403)
!728 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!729 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !704, file: !705, line: 77, baseType: !730, size: 16, offset: 1024)
!730 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!731 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !704, file: !705, line: 78, baseType: !732, size: 8, offset: 1040)
!732 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!733 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !704, file: !705, line: 79, baseType: !734, size: 8, offset: 1048)
!734 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 8, elements: !735)
!735 = !{!736}
!736 = !DISubrange(count: 1)
!737 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !704, file: !705, line: 81, baseType: !738, size: 64, offset: 1088)
!738 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !739, size: 64)
!739 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !705, line: 43, baseType: null)
!740 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !704, file: !705, line: 89, baseType: !741, size: 64, offset: 1152)
!741 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !728, line: 153, baseType: !403)
!742 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !704, file: !705, line: 91, baseType: !743, size: 64, offset: 1216)
!743 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !744, size: 64)
!744 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !705, line: 37, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS11_IO_codecvt")
!745 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !704, file: !705, line: 92, baseType: !746, size: 64, offset: 1280)
!746 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !747, size: 64)
!747 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !705, line: 38, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS13_IO_wide_data")
!748 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !704, file: !705, line: 93, baseType: !723, size: 64, offset: 1344)
!749 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !704, file: !705, line: 94, baseType: !413, size: 64, offset: 1408)
!750 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !704, file: !705, line: 95, baseType: !414, size: 64, offset: 1472)
!751 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !704, file: !705, line: 96, baseType: !392, size: 32, offset: 1536)
!752 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !704, file: !705, line: 98, baseType: !753, size: 160, offset: 1568)
!753 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 160, elements: !754)
!754 = !{!755}
!755 = !DISubrange(count: 20)
!756 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !757, file: !688, line: 145)
!757 = !DISubprogram(name: "fgetws", scope: !694, file: !694, line: 773, type: !758, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!758 = !DISubroutineType(types: !759)
!759 = !{!486, !485, !392, !760}
!760 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !701)
!761 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !762, file: !688, line: 146)
!762 = !DISubprogram(name: "fputwc", scope: !694, file: !694, line: 758, type: !763, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!763 = !DISubroutineType(types: !764)
!764 = !{!690, !487, !701}
!765 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !766, file: !688, line: 147)
!766 = !DISubprogram(name: "fputws", scope: !694, file: !694, line: 780, type: !767, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DISubroutineType(types: !768)
!768 = !{!392, !532, !760}
!769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !770, file: !688, line: 148)
!770 = !DISubprogram(name: "fwide", scope: !694, file: !694, line: 588, type: !771, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!771 = !DISubroutineType(types: !772)
!772 = !{!392, !701, !392}
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !774, file: !688, line: 149)
!774 = !DISubprogram(name: "fwprintf", scope: !694, file: !694, line: 595, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!775 = !DISubroutineType(types: !776)
!776 = !{!392, !760, !532, null}
!777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !778, file: !688, line: 150)
!778 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !694, file: !694, line: 657, type: !775, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !780, file: !688, line: 151)
!780 = !DISubprogram(name: "getwc", scope: !694, file: !694, line: 745, type: !699, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !782, file: !688, line: 152)
!782 = !DISubprogram(name: "getwchar", scope: !694, file: !694, line: 751, type: !783, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!783 = !DISubroutineType(types: !784)
!784 = !{!690}
!785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !786, file: !688, line: 153)
!786 = !DISubprogram(name: "mbrlen", scope: !694, file: !694, line: 330, type: !787, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!787 = !DISubroutineType(types: !788)
!788 = !{!414, !488, !414, !789}
!789 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !790)
!790 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !673, size: 64)
!791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !792, file: !688, line: 154)
!792 = !DISubprogram(name: "mbrtowc", scope: !694, file: !694, line: 297, type: !793, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!793 = !DISubroutineType(types: !794)
!794 = !{!414, !485, !488, !414, !789}
!795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !796, file: !688, line: 155)
!796 = !DISubprogram(name: "mbsinit", scope: !694, file: !694, line: 293, type: !797, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DISubroutineType(types: !798)
!798 = !{!392, !799}
!799 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !800, size: 64)
!800 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !673)
!801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !802, file: !688, line: 156)
!802 = !DISubprogram(name: "mbsrtowcs", scope: !694, file: !694, line: 338, type: !803, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!803 = !DISubroutineType(types: !804)
!804 = !{!414, !485, !805, !414, !789}
!805 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !806)
!806 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !428, size: 64)
!807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !808, file: !688, line: 157)
!808 = !DISubprogram(name: "putwc", scope: !694, file: !694, line: 759, type: !763, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !810, file: !688, line: 158)
!810 = !DISubprogram(name: "putwchar", scope: !694, file: !694, line: 765, type: !811, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!811 = !DISubroutineType(types: !812)
!812 = !{!690, !487}
!813 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !814, file: !688, line: 160)
!814 = !DISubprogram(name: "swprintf", scope: !694, file: !694, line: 605, type: !815, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!815 = !DISubroutineType(types: !816)
!816 = !{!392, !485, !414, !532, null}
!817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !818, file: !688, line: 162)
!818 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !694, file: !694, line: 664, type: !819, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!819 = !DISubroutineType(types: !820)
!820 = !{!392, !532, !532, null}
!821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !822, file: !688, line: 163)
!822 = !DISubprogram(name: "ungetwc", scope: !694, file: !694, line: 788, type: !823, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!823 = !DISubroutineType(types: !824)
!824 = !{!690, !690, !701}
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !826, file: !688, line: 164)
!826 = !DISubprogram(name: "vfwprintf", scope: !694, file: !694, line: 613, type: !827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!827 = !DISubroutineType(types: !828)
!828 = !{!392, !760, !532, !829}
!829 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !830, size: 64)
!830 = !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", file: !2, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS13__va_list_tag")
!831 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !832, file: !688, line: 166)
!832 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !694, file: !694, line: 711, type: !827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !834, file: !688, line: 169)
!834 = !DISubprogram(name: "vswprintf", scope: !694, file: !694, line: 626, type: !835, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!835 = !DISubroutineType(types: !836)
!836 = !{!392, !485, !414, !532, !829}
!837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !838, file: !688, line: 172)
!838 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !694, file: !694, line: 718, type: !839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!839 = !DISubroutineType(types: !840)
!840 = !{!392, !532, !532, !829}
!841 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !842, file: !688, line: 174)
!842 = !DISubprogram(name: "vwprintf", scope: !694, file: !694, line: 621, type: !843, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!843 = !DISubroutineType(types: !844)
!844 = !{!392, !532, !829}
!845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !846, file: !688, line: 176)
!846 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !694, file: !694, line: 715, type: !843, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !848, file: !688, line: 178)
!848 = !DISubprogram(name: "wcrtomb", scope: !694, file: !694, line: 302, type: !849, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubroutineType(types: !850)
!850 = !{!414, !531, !487, !789}
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !852, file: !688, line: 179)
!852 = !DISubprogram(name: "wcscat", scope: !694, file: !694, line: 97, type: !853, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DISubroutineType(types: !854)
!854 = !{!486, !485, !532}
!855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !856, file: !688, line: 180)
!856 = !DISubprogram(name: "wcscmp", scope: !694, file: !694, line: 106, type: !857, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DISubroutineType(types: !858)
!858 = !{!392, !533, !533}
!859 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !860, file: !688, line: 181)
!860 = !DISubprogram(name: "wcscoll", scope: !694, file: !694, line: 131, type: !857, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !862, file: !688, line: 182)
!862 = !DISubprogram(name: "wcscpy", scope: !694, file: !694, line: 87, type: !853, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !864, file: !688, line: 183)
!864 = !DISubprogram(name: "wcscspn", scope: !694, file: !694, line: 188, type: !865, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!865 = !DISubroutineType(types: !866)
!866 = !{!414, !533, !533}
!867 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !868, file: !688, line: 184)
!868 = !DISubprogram(name: "wcsftime", scope: !694, file: !694, line: 852, type: !869, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!869 = !DISubroutineType(types: !870)
!870 = !{!414, !485, !414, !532, !871}
!871 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !872)
!872 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !873, size: 64)
!873 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !874)
!874 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !694, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!875 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !876, file: !688, line: 185)
!876 = !DISubprogram(name: "wcslen", scope: !694, file: !694, line: 223, type: !877, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!877 = !DISubroutineType(types: !878)
!878 = !{!414, !533}
!879 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !880, file: !688, line: 186)
!880 = !DISubprogram(name: "wcsncat", scope: !694, file: !694, line: 101, type: !881, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!881 = !DISubroutineType(types: !882)
!882 = !{!486, !485, !532, !414}
!883 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !884, file: !688, line: 187)
!884 = !DISubprogram(name: "wcsncmp", scope: !694, file: !694, line: 109, type: !885, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!885 = !DISubroutineType(types: !886)
!886 = !{!392, !533, !533, !414}
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !888, file: !688, line: 188)
!888 = !DISubprogram(name: "wcsncpy", scope: !694, file: !694, line: 92, type: !881, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!889 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !890, file: !688, line: 189)
!890 = !DISubprogram(name: "wcsrtombs", scope: !694, file: !694, line: 344, type: !891, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!891 = !DISubroutineType(types: !892)
!892 = !{!414, !531, !893, !414, !789}
!893 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !894)
!894 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !533, size: 64)
!895 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !896, file: !688, line: 190)
!896 = !DISubprogram(name: "wcsspn", scope: !694, file: !694, line: 192, type: !865, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !898, file: !688, line: 191)
!898 = !DISubprogram(name: "wcstod", scope: !694, file: !694, line: 378, type: !899, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!899 = !DISubroutineType(types: !900)
!900 = !{!27, !532, !901}
!901 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !902)
!902 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !486, size: 64)
!903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !904, file: !688, line: 193)
!904 = !DISubprogram(name: "wcstof", scope: !694, file: !694, line: 383, type: !905, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!905 = !DISubroutineType(types: !906)
!906 = !{!573, !532, !901}
!907 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !908, file: !688, line: 195)
!908 = !DISubprogram(name: "wcstok", scope: !694, file: !694, line: 218, type: !909, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!909 = !DISubroutineType(types: !910)
!910 = !{!486, !485, !532, !901}
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !912, file: !688, line: 196)
!912 = !DISubprogram(name: "wcstol", scope: !694, file: !694, line: 429, type: !913, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!913 = !DISubroutineType(types: !914)
!914 = !{!403, !532, !901, !392}
!915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !916, file: !688, line: 197)
!916 = !DISubprogram(name: "wcstoul", scope: !694, file: !694, line: 434, type: !917, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!917 = !DISubroutineType(types: !918)
!918 = !{!23, !532, !901, !392}
!919 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !920, file: !688, line: 198)
!920 = !DISubprogram(name: "wcsxfrm", scope: !694, file: !694, line: 135, type: !921, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!921 = !DISubroutineType(types: !922)
!922 = !{!414, !485, !532, !414}
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !924, file: !688, line: 199)
!924 = !DISubprogram(name: "wctob", scope: !694, file: !694, line: 325, type: !925, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!925 = !DISubroutineType(types: !926)
!926 = !{!392, !690}
!927 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !928, file: !688, line: 200)
!928 = !DISubprogram(name: "wmemcmp", scope: !694, file: !694, line: 259, type: !885, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !930, file: !688, line: 201)
!930 = !DISubprogram(name: "wmemcpy", scope: !694, file: !694, line: 263, type: !881, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!931 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !932, file: !688, line: 202)
!932 = !DISubprogram(name: "wmemmove", scope: !694, file: !694, line: 268, type: !933, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!933 = !DISubroutineType(types: !934)
!934 = !{!486, !486, !533, !414}
!935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !936, file: !688, line: 203)
!936 = !DISubprogram(name: "wmemset", scope: !694, file: !694, line: 272, type: !937, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!937 = !DISubroutineType(types: !938)
!938 = !{!486, !486, !487, !414}
!939 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !940, file: !688, line: 204)
!940 = !DISubprogram(name: "wprintf", scope: !694, file: !694, line: 602, type: !941, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!941 = !DISubroutineType(types: !942)
!942 = !{!392, !532, null}
!943 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !944, file: !688, line: 205)
!944 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !694, file: !694, line: 661, type: !941, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!945 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !946, file: !688, line: 206)
!946 = !DISubprogram(name: "wcschr", scope: !694, file: !694, line: 165, type: !947, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!947 = !DISubroutineType(types: !948)
!948 = !{!486, !533, !487}
!949 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !950, file: !688, line: 207)
!950 = !DISubprogram(name: "wcspbrk", scope: !694, file: !694, line: 202, type: !951, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!951 = !DISubroutineType(types: !952)
!952 = !{!486, !533, !533}
!953 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !954, file: !688, line: 208)
!954 = !DISubprogram(name: "wcsrchr", scope: !694, file: !694, line: 175, type: !947, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!955 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !956, file: !688, line: 209)
!956 = !DISubprogram(name: "wcsstr", scope: !694, file: !694, line: 213, type: !951, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!957 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !958, file: !688, line: 210)
!958 = !DISubprogram(name: "wmemchr", scope: !694, file: !694, line: 254, type: !959, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!959 = !DISubroutineType(types: !960)
!960 = !{!486, !533, !487, !414}
!961 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !962, file: !688, line: 251)
!962 = !DISubprogram(name: "wcstold", scope: !694, file: !694, line: 385, type: !963, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!963 = !DISubroutineType(types: !964)
!964 = !{!578, !532, !901}
!965 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !966, file: !688, line: 260)
!966 = !DISubprogram(name: "wcstoll", scope: !694, file: !694, line: 442, type: !967, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!967 = !DISubroutineType(types: !968)
!968 = !{!544, !532, !901, !392}
!969 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !970, file: !688, line: 261)
!970 = !DISubprogram(name: "wcstoull", scope: !694, file: !694, line: 449, type: !971, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!971 = !DISubroutineType(types: !972)
!972 = !{!568, !532, !901, !392}
!973 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !962, file: !688, line: 267)
!974 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !966, file: !688, line: 268)
!975 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !970, file: !688, line: 269)
!976 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !904, file: !688, line: 283)
!977 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !832, file: !688, line: 286)
!978 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !838, file: !688, line: 289)
!979 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !846, file: !688, line: 292)
!980 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !962, file: !688, line: 296)
!981 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !966, file: !688, line: 297)
!982 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !970, file: !688, line: 298)
!983 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !984, file: !985, line: 68)
!984 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !986, file: !985, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!985 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!986 = !DINamespace(name: "__exception_ptr", scope: !20)
!987 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !986, entity: !988, file: !985, line: 84)
!988 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !20, file: !985, line: 80, type: !989, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!989 = !DISubroutineType(types: !990)
!990 = !{null, !984}
!991 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !10, file: !992, line: 98)
!992 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/shared_ptr_base.h", directory: "", checksumkind: CSK_MD5, checksum: "e2b63a5b49d3c553c17b8b8d80272b6f")
!993 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !994, file: !992, line: 99)
!994 = !DIGlobalVariable(name: "__default_lock_policy", linkageName: "_ZN9__gnu_cxxL21__default_lock_policyE", scope: !12, file: !11, line: 53, type: !995, isLocal: true, isDefinition: false)
!995 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!996 = !{i32 7, !"Dwarf Version", i32 5}
!997 = !{i32 2, !"Debug Info Version", i32 3}
!998 = !{i32 1, !"wchar_size", i32 4}
!999 = !{i32 8, !"PIC Level", i32 2}
!1000 = !{i32 7, !"PIE Level", i32 2}
!1001 = !{i32 7, !"uwtable", i32 2}
!1002 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!1003 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!1004 = distinct !DISubprogram(name: "by_malloc", scope: !2, file: !2, line: 23, type: !1005, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1009)
!1005 = !DISubroutineType(types: !1006)
!1006 = !{!27, !1007, !392}
!1007 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1008, size: 64)
!1008 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!1009 = !{!1010, !1011, !1012, !1013}
!1010 = !DILocalVariable(name: "x", arg: 1, scope: !1004, file: !2, line: 23, type: !1007)
!1011 = !DILocalVariable(name: "n", arg: 2, scope: !1004, file: !2, line: 23, type: !392)
!1012 = !DILocalVariable(name: "h", scope: !1004, file: !2, line: 23, type: !26)
!1013 = !DILocalVariable(name: "s", scope: !1004, file: !2, line: 23, type: !27)
!1014 = !DILocation(line: 0, scope: !1004)
!1015 = !DILocation(line: 23, column: 75, scope: !1004)
!1016 = !DILocation(line: 23, column: 73, scope: !1004)
!1017 = !DILocation(line: 23, column: 66, scope: !1004)
!1018 = !DILocalVariable(name: "h", arg: 1, scope: !1019, file: !2, line: 8, type: !26)
!1019 = distinct !DISubprogram(name: "work", linkageName: "_ZL4workPdPKdi", scope: !2, file: !2, line: 8, type: !1020, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1022)
!1020 = !DISubroutineType(types: !1021)
!1021 = !{!27, !26, !1007, !392}
!1022 = !{!1018, !1023, !1024, !1025, !1027, !1028}
!1023 = !DILocalVariable(name: "x", arg: 2, scope: !1019, file: !2, line: 8, type: !1007)
!1024 = !DILocalVariable(name: "n", arg: 3, scope: !1019, file: !2, line: 8, type: !392)
!1025 = !DILocalVariable(name: "i", scope: !1026, file: !2, line: 9, type: !392)
!1026 = distinct !DILexicalBlock(scope: !1019, file: !2, line: 9, column: 3)
!1027 = !DILocalVariable(name: "s", scope: !1019, file: !2, line: 10, type: !27)
!1028 = !DILocalVariable(name: "i", scope: !1029, file: !2, line: 11, type: !392)
!1029 = distinct !DILexicalBlock(scope: !1019, file: !2, line: 11, column: 3)
!1030 = !DILocation(line: 0, scope: !1019, inlinedAt: !1031)
!1031 = distinct !DILocation(line: 23, column: 92, scope: !1004)
!1032 = !DILocation(line: 0, scope: !1026, inlinedAt: !1031)
!1033 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1031)
!1034 = distinct !DILexicalBlock(scope: !1026, file: !2, line: 9, column: 3)
!1035 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1031)
!1036 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1031)
!1037 = !{!1038, !1038, i64 0}
!1038 = !{!"double", !1039, i64 0}
!1039 = !{!"omnipotent char", !1040, i64 0}
!1040 = !{!"Simple C++ TBAA"}
!1041 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1031)
!1042 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1031)
!1043 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1031)
!1044 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1031)
!1045 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1031)
!1046 = distinct !{!1046, !1035, !1047, !1048}
!1047 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1031)
!1048 = !{!"llvm.loop.mustprogress"}
!1049 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1031)
!1050 = !DILocation(line: 0, scope: !1029, inlinedAt: !1031)
!1051 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1031)
!1052 = distinct !DILexicalBlock(scope: !1029, file: !2, line: 11, column: 3)
!1053 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1031)
!1054 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1031)
!1055 = distinct !{!1055, !1049, !1056, !1048}
!1056 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1031)
!1057 = distinct !{!1057, !1058}
!1058 = !{!"llvm.loop.unroll.disable"}
!1059 = !DILocation(line: 23, column: 107, scope: !1004)
!1060 = !DILocation(line: 23, column: 116, scope: !1004)
!1061 = !DISubprogram(name: "malloc", scope: !1062, file: !1062, line: 39, type: !475, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1062 = !DIFile(filename: "/usr/include/malloc.h", directory: "", checksumkind: CSK_MD5, checksum: "a76bbc754bc1912bbc478953970c700c")
!1063 = !DISubprogram(name: "free", scope: !1062, file: !1062, line: 64, type: !458, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1064 = distinct !DISubprogram(name: "by_calloc", scope: !2, file: !2, line: 24, type: !1005, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1065)
!1065 = !{!1066, !1067, !1068, !1069}
!1066 = !DILocalVariable(name: "x", arg: 1, scope: !1064, file: !2, line: 24, type: !1007)
!1067 = !DILocalVariable(name: "n", arg: 2, scope: !1064, file: !2, line: 24, type: !392)
!1068 = !DILocalVariable(name: "h", scope: !1064, file: !2, line: 24, type: !26)
!1069 = !DILocalVariable(name: "s", scope: !1064, file: !2, line: 24, type: !27)
!1070 = !DILocation(line: 0, scope: !1064)
!1071 = !DILocation(line: 24, column: 73, scope: !1064)
!1072 = !DILocation(line: 24, column: 66, scope: !1064)
!1073 = !DILocalVariable(name: "h", arg: 1, scope: !1074, file: !2, line: 15, type: !26)
!1074 = distinct !DISubprogram(name: "added", linkageName: "_ZL5addedPdPKdi", scope: !2, file: !2, line: 15, type: !1020, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1075)
!1075 = !{!1073, !1076, !1077, !1078, !1080, !1081}
!1076 = !DILocalVariable(name: "x", arg: 2, scope: !1074, file: !2, line: 15, type: !1007)
!1077 = !DILocalVariable(name: "n", arg: 3, scope: !1074, file: !2, line: 15, type: !392)
!1078 = !DILocalVariable(name: "i", scope: !1079, file: !2, line: 16, type: !392)
!1079 = distinct !DILexicalBlock(scope: !1074, file: !2, line: 16, column: 3)
!1080 = !DILocalVariable(name: "s", scope: !1074, file: !2, line: 17, type: !27)
!1081 = !DILocalVariable(name: "i", scope: !1082, file: !2, line: 18, type: !392)
!1082 = distinct !DILexicalBlock(scope: !1074, file: !2, line: 18, column: 3)
!1083 = !DILocation(line: 0, scope: !1074, inlinedAt: !1084)
!1084 = distinct !DILocation(line: 24, column: 91, scope: !1064)
!1085 = !DILocation(line: 0, scope: !1079, inlinedAt: !1084)
!1086 = !DILocation(line: 16, column: 21, scope: !1087, inlinedAt: !1084)
!1087 = distinct !DILexicalBlock(scope: !1079, file: !2, line: 16, column: 3)
!1088 = !DILocation(line: 16, column: 3, scope: !1079, inlinedAt: !1084)
!1089 = !DILocation(line: 16, column: 43, scope: !1087, inlinedAt: !1084)
!1090 = !DILocation(line: 16, column: 35, scope: !1087, inlinedAt: !1084)
!1091 = !DILocation(line: 16, column: 31, scope: !1087, inlinedAt: !1084)
!1092 = !DILocation(line: 16, column: 40, scope: !1087, inlinedAt: !1084)
!1093 = !DILocation(line: 16, column: 27, scope: !1087, inlinedAt: !1084)
!1094 = distinct !{!1094, !1088, !1095, !1048}
!1095 = !DILocation(line: 16, column: 46, scope: !1079, inlinedAt: !1084)
!1096 = !DILocation(line: 18, column: 3, scope: !1082, inlinedAt: !1084)
!1097 = !DILocation(line: 0, scope: !1082, inlinedAt: !1084)
!1098 = !DILocation(line: 18, column: 36, scope: !1099, inlinedAt: !1084)
!1099 = distinct !DILexicalBlock(scope: !1082, file: !2, line: 18, column: 3)
!1100 = !DILocation(line: 18, column: 33, scope: !1099, inlinedAt: !1084)
!1101 = !DILocation(line: 18, column: 27, scope: !1099, inlinedAt: !1084)
!1102 = distinct !{!1102, !1096, !1103, !1048}
!1103 = !DILocation(line: 18, column: 46, scope: !1082, inlinedAt: !1084)
!1104 = distinct !{!1104, !1058}
!1105 = !DILocation(line: 24, column: 107, scope: !1064)
!1106 = !DILocation(line: 24, column: 116, scope: !1064)
!1107 = !DISubprogram(name: "calloc", scope: !1062, file: !1062, line: 43, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1108 = distinct !DISubprogram(name: "by_realloc", scope: !2, file: !2, line: 25, type: !1005, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1109)
!1109 = !{!1110, !1111, !1112, !1113, !1114, !1116}
!1110 = !DILocalVariable(name: "x", arg: 1, scope: !1108, file: !2, line: 25, type: !1007)
!1111 = !DILocalVariable(name: "n", arg: 2, scope: !1108, file: !2, line: 25, type: !392)
!1112 = !DILocalVariable(name: "h", scope: !1108, file: !2, line: 26, type: !26)
!1113 = !DILocalVariable(name: "s", scope: !1108, file: !2, line: 26, type: !27)
!1114 = !DILocalVariable(name: "i", scope: !1115, file: !2, line: 29, type: !392)
!1115 = distinct !DILexicalBlock(scope: !1108, file: !2, line: 29, column: 3)
!1116 = !DILocalVariable(name: "i", scope: !1117, file: !2, line: 30, type: !392)
!1117 = distinct !DILexicalBlock(scope: !1108, file: !2, line: 30, column: 3)
!1118 = !DILocation(line: 0, scope: !1108)
!1119 = !DILocation(line: 26, column: 25, scope: !1108)
!1120 = !DILocation(line: 27, column: 10, scope: !1108)
!1121 = !DILocation(line: 27, column: 17, scope: !1108)
!1122 = !DILocation(line: 27, column: 15, scope: !1108)
!1123 = !DILocation(line: 27, column: 8, scope: !1108)
!1124 = !DILocation(line: 28, column: 30, scope: !1108)
!1125 = !DILocation(line: 28, column: 28, scope: !1108)
!1126 = !DILocation(line: 28, column: 17, scope: !1108)
!1127 = !DILocation(line: 0, scope: !1115)
!1128 = !DILocation(line: 29, column: 21, scope: !1129)
!1129 = distinct !DILexicalBlock(scope: !1115, file: !2, line: 29, column: 3)
!1130 = !DILocation(line: 29, column: 3, scope: !1115)
!1131 = !DILocation(line: 29, column: 38, scope: !1129)
!1132 = !DILocation(line: 29, column: 49, scope: !1129)
!1133 = !DILocation(line: 29, column: 47, scope: !1129)
!1134 = !DILocation(line: 29, column: 36, scope: !1129)
!1135 = !DILocation(line: 29, column: 27, scope: !1129)
!1136 = distinct !{!1136, !1058}
!1137 = !DILocation(line: 0, scope: !1117)
!1138 = !DILocation(line: 30, column: 21, scope: !1139)
!1139 = distinct !DILexicalBlock(scope: !1117, file: !2, line: 30, column: 3)
!1140 = !DILocation(line: 30, column: 3, scope: !1117)
!1141 = distinct !{!1141, !1130, !1142, !1048}
!1142 = !DILocation(line: 29, column: 52, scope: !1115)
!1143 = !DILocation(line: 30, column: 36, scope: !1139)
!1144 = !DILocation(line: 30, column: 33, scope: !1139)
!1145 = !DILocation(line: 30, column: 27, scope: !1139)
!1146 = distinct !{!1146, !1058}
!1147 = !DILocation(line: 31, column: 3, scope: !1108)
!1148 = !DILocation(line: 32, column: 3, scope: !1108)
!1149 = distinct !{!1149, !1140, !1150, !1048}
!1150 = !DILocation(line: 30, column: 39, scope: !1117)
!1151 = !DISubprogram(name: "realloc", scope: !1062, file: !1062, line: 51, type: !505, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1152 = distinct !DISubprogram(name: "by_reallocarray", scope: !2, file: !2, line: 34, type: !1005, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1153)
!1153 = !{!1154, !1155, !1156, !1157, !1158, !1160}
!1154 = !DILocalVariable(name: "x", arg: 1, scope: !1152, file: !2, line: 34, type: !1007)
!1155 = !DILocalVariable(name: "n", arg: 2, scope: !1152, file: !2, line: 34, type: !392)
!1156 = !DILocalVariable(name: "h", scope: !1152, file: !2, line: 35, type: !26)
!1157 = !DILocalVariable(name: "s", scope: !1152, file: !2, line: 35, type: !27)
!1158 = !DILocalVariable(name: "i", scope: !1159, file: !2, line: 38, type: !392)
!1159 = distinct !DILexicalBlock(scope: !1152, file: !2, line: 38, column: 3)
!1160 = !DILocalVariable(name: "i", scope: !1161, file: !2, line: 39, type: !392)
!1161 = distinct !DILexicalBlock(scope: !1152, file: !2, line: 39, column: 3)
!1162 = !DILocation(line: 0, scope: !1152)
!1163 = !DILocation(line: 35, column: 25, scope: !1152)
!1164 = !DILocation(line: 36, column: 10, scope: !1152)
!1165 = !DILocation(line: 36, column: 17, scope: !1152)
!1166 = !DILocation(line: 36, column: 15, scope: !1152)
!1167 = !DILocation(line: 36, column: 8, scope: !1152)
!1168 = !DILocation(line: 37, column: 33, scope: !1152)
!1169 = !DILocation(line: 37, column: 17, scope: !1152)
!1170 = !DILocation(line: 0, scope: !1159)
!1171 = !DILocation(line: 38, column: 21, scope: !1172)
!1172 = distinct !DILexicalBlock(scope: !1159, file: !2, line: 38, column: 3)
!1173 = !DILocation(line: 38, column: 3, scope: !1159)
!1174 = !DILocation(line: 38, column: 38, scope: !1172)
!1175 = !DILocation(line: 38, column: 49, scope: !1172)
!1176 = !DILocation(line: 38, column: 47, scope: !1172)
!1177 = !DILocation(line: 38, column: 36, scope: !1172)
!1178 = !DILocation(line: 38, column: 27, scope: !1172)
!1179 = distinct !{!1179, !1058}
!1180 = !DILocation(line: 0, scope: !1161)
!1181 = !DILocation(line: 39, column: 21, scope: !1182)
!1182 = distinct !DILexicalBlock(scope: !1161, file: !2, line: 39, column: 3)
!1183 = !DILocation(line: 39, column: 3, scope: !1161)
!1184 = distinct !{!1184, !1173, !1185, !1048}
!1185 = !DILocation(line: 38, column: 52, scope: !1159)
!1186 = !DILocation(line: 39, column: 36, scope: !1182)
!1187 = !DILocation(line: 39, column: 33, scope: !1182)
!1188 = !DILocation(line: 39, column: 27, scope: !1182)
!1189 = distinct !{!1189, !1058}
!1190 = !DILocation(line: 40, column: 3, scope: !1152)
!1191 = !DILocation(line: 41, column: 3, scope: !1152)
!1192 = distinct !{!1192, !1183, !1193, !1048}
!1193 = !DILocation(line: 39, column: 39, scope: !1161)
!1194 = !DISubprogram(name: "reallocarray", scope: !1062, file: !1062, line: 59, type: !1195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1195 = !DISubroutineType(types: !1196)
!1196 = !{!413, !413, !414, !414}
!1197 = distinct !DISubprogram(name: "by_posix_memalign", scope: !2, file: !2, line: 43, type: !1005, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1198)
!1198 = !{!1199, !1200, !1201, !1202}
!1199 = !DILocalVariable(name: "x", arg: 1, scope: !1197, file: !2, line: 43, type: !1007)
!1200 = !DILocalVariable(name: "n", arg: 2, scope: !1197, file: !2, line: 43, type: !392)
!1201 = !DILocalVariable(name: "h", scope: !1197, file: !2, line: 44, type: !413)
!1202 = !DILocalVariable(name: "s", scope: !1197, file: !2, line: 46, type: !27)
!1203 = distinct !DIAssignID()
!1204 = !DILocation(line: 0, scope: !1197)
!1205 = !DILocation(line: 44, column: 3, scope: !1197)
!1206 = !DILocation(line: 45, column: 32, scope: !1207)
!1207 = distinct !DILexicalBlock(scope: !1197, file: !2, line: 45, column: 7)
!1208 = !DILocation(line: 45, column: 30, scope: !1207)
!1209 = !DILocation(line: 45, column: 7, scope: !1207)
!1210 = !DILocation(line: 45, column: 37, scope: !1207)
!1211 = !DILocation(line: 45, column: 7, scope: !1197)
!1212 = !DILocation(line: 46, column: 29, scope: !1197)
!1213 = !{!1214, !1214, i64 0}
!1214 = !{!"any pointer", !1039, i64 0}
!1215 = !DILocation(line: 0, scope: !1019, inlinedAt: !1216)
!1216 = distinct !DILocation(line: 46, column: 14, scope: !1197)
!1217 = !DILocation(line: 0, scope: !1026, inlinedAt: !1216)
!1218 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1216)
!1219 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1216)
!1220 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1216)
!1221 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1216)
!1222 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1216)
!1223 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1216)
!1224 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1216)
!1225 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1216)
!1226 = distinct !{!1226, !1219, !1227, !1048}
!1227 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1216)
!1228 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1216)
!1229 = !DILocation(line: 0, scope: !1029, inlinedAt: !1216)
!1230 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1216)
!1231 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1216)
!1232 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1216)
!1233 = distinct !{!1233, !1228, !1234, !1048}
!1234 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1216)
!1235 = distinct !{!1235, !1058}
!1236 = !DILocation(line: 47, column: 3, scope: !1197)
!1237 = !DILocation(line: 49, column: 1, scope: !1197)
!1238 = !DISubprogram(name: "posix_memalign", scope: !389, file: !389, line: 599, type: !1239, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1239 = !DISubroutineType(types: !1240)
!1240 = !{!392, !1241, !414, !414}
!1241 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !413, size: 64)
!1242 = distinct !DISubprogram(name: "by_aligned_alloc", scope: !2, file: !2, line: 50, type: !1005, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1243)
!1243 = !{!1244, !1245, !1246, !1247}
!1244 = !DILocalVariable(name: "x", arg: 1, scope: !1242, file: !2, line: 50, type: !1007)
!1245 = !DILocalVariable(name: "n", arg: 2, scope: !1242, file: !2, line: 50, type: !392)
!1246 = !DILocalVariable(name: "h", scope: !1242, file: !2, line: 50, type: !26)
!1247 = !DILocalVariable(name: "s", scope: !1242, file: !2, line: 50, type: !27)
!1248 = !DILocation(line: 0, scope: !1242)
!1249 = !DILocation(line: 50, column: 94, scope: !1242)
!1250 = !DILocation(line: 50, column: 98, scope: !1242)
!1251 = !DILocation(line: 50, column: 104, scope: !1242)
!1252 = !DILocation(line: 50, column: 109, scope: !1242)
!1253 = !DILocation(line: 50, column: 91, scope: !1242)
!1254 = !DILocation(line: 50, column: 73, scope: !1242)
!1255 = !DILocation(line: 0, scope: !1019, inlinedAt: !1256)
!1256 = distinct !DILocation(line: 50, column: 127, scope: !1242)
!1257 = !DILocation(line: 0, scope: !1026, inlinedAt: !1256)
!1258 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1256)
!1259 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1256)
!1260 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1256)
!1261 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1256)
!1262 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1256)
!1263 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1256)
!1264 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1256)
!1265 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1256)
!1266 = distinct !{!1266, !1259, !1267, !1048}
!1267 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1256)
!1268 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1256)
!1269 = !DILocation(line: 0, scope: !1029, inlinedAt: !1256)
!1270 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1256)
!1271 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1256)
!1272 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1256)
!1273 = distinct !{!1273, !1268, !1274, !1048}
!1274 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1256)
!1275 = distinct !{!1275, !1058}
!1276 = !DILocation(line: 50, column: 142, scope: !1242)
!1277 = !DILocation(line: 50, column: 151, scope: !1242)
!1278 = distinct !DISubprogram(name: "by_memalign", scope: !2, file: !2, line: 51, type: !1005, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1279)
!1279 = !{!1280, !1281, !1282, !1283}
!1280 = !DILocalVariable(name: "x", arg: 1, scope: !1278, file: !2, line: 51, type: !1007)
!1281 = !DILocalVariable(name: "n", arg: 2, scope: !1278, file: !2, line: 51, type: !392)
!1282 = !DILocalVariable(name: "h", scope: !1278, file: !2, line: 51, type: !26)
!1283 = !DILocalVariable(name: "s", scope: !1278, file: !2, line: 51, type: !27)
!1284 = !DILocation(line: 0, scope: !1278)
!1285 = !DILocation(line: 51, column: 83, scope: !1278)
!1286 = !DILocation(line: 51, column: 81, scope: !1278)
!1287 = !DILocation(line: 51, column: 68, scope: !1278)
!1288 = !DILocation(line: 0, scope: !1019, inlinedAt: !1289)
!1289 = distinct !DILocation(line: 51, column: 100, scope: !1278)
!1290 = !DILocation(line: 0, scope: !1026, inlinedAt: !1289)
!1291 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1289)
!1292 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1289)
!1293 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1289)
!1294 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1289)
!1295 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1289)
!1296 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1289)
!1297 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1289)
!1298 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1289)
!1299 = distinct !{!1299, !1292, !1300, !1048}
!1300 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1289)
!1301 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1289)
!1302 = !DILocation(line: 0, scope: !1029, inlinedAt: !1289)
!1303 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1289)
!1304 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1289)
!1305 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1289)
!1306 = distinct !{!1306, !1301, !1307, !1048}
!1307 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1289)
!1308 = distinct !{!1308, !1058}
!1309 = !DILocation(line: 51, column: 115, scope: !1278)
!1310 = !DILocation(line: 51, column: 124, scope: !1278)
!1311 = !DISubprogram(name: "memalign", scope: !1062, file: !1062, line: 67, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1312 = distinct !DISubprogram(name: "by_valloc", scope: !2, file: !2, line: 52, type: !1005, scopeLine: 52, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1313)
!1313 = !{!1314, !1315, !1316, !1317}
!1314 = !DILocalVariable(name: "x", arg: 1, scope: !1312, file: !2, line: 52, type: !1007)
!1315 = !DILocalVariable(name: "n", arg: 2, scope: !1312, file: !2, line: 52, type: !392)
!1316 = !DILocalVariable(name: "h", scope: !1312, file: !2, line: 52, type: !26)
!1317 = !DILocalVariable(name: "s", scope: !1312, file: !2, line: 52, type: !27)
!1318 = !DILocation(line: 0, scope: !1312)
!1319 = !DILocation(line: 52, column: 75, scope: !1312)
!1320 = !DILocation(line: 52, column: 73, scope: !1312)
!1321 = !DILocation(line: 52, column: 66, scope: !1312)
!1322 = !DILocation(line: 0, scope: !1019, inlinedAt: !1323)
!1323 = distinct !DILocation(line: 52, column: 92, scope: !1312)
!1324 = !DILocation(line: 0, scope: !1026, inlinedAt: !1323)
!1325 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1323)
!1326 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1323)
!1327 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1323)
!1328 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1323)
!1329 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1323)
!1330 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1323)
!1331 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1323)
!1332 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1323)
!1333 = distinct !{!1333, !1326, !1334, !1048}
!1334 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1323)
!1335 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1323)
!1336 = !DILocation(line: 0, scope: !1029, inlinedAt: !1323)
!1337 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1323)
!1338 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1323)
!1339 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1323)
!1340 = distinct !{!1340, !1335, !1341, !1048}
!1341 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1323)
!1342 = distinct !{!1342, !1058}
!1343 = !DILocation(line: 52, column: 107, scope: !1312)
!1344 = !DILocation(line: 52, column: 116, scope: !1312)
!1345 = !DISubprogram(name: "valloc", scope: !1062, file: !1062, line: 72, type: !475, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1346 = distinct !DISubprogram(name: "by_alloca", scope: !2, file: !2, line: 53, type: !1005, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1347)
!1347 = !{!1348, !1349}
!1348 = !DILocalVariable(name: "x", arg: 1, scope: !1346, file: !2, line: 53, type: !1007)
!1349 = !DILocalVariable(name: "n", arg: 2, scope: !1346, file: !2, line: 53, type: !392)
!1350 = !DILocation(line: 0, scope: !1346)
!1351 = !DILocation(line: 53, column: 85, scope: !1346)
!1352 = !DILocation(line: 53, column: 83, scope: !1346)
!1353 = !DILocation(line: 53, column: 66, scope: !1346)
!1354 = !DILocation(line: 0, scope: !1019, inlinedAt: !1355)
!1355 = distinct !DILocation(line: 53, column: 51, scope: !1346)
!1356 = !DILocation(line: 0, scope: !1026, inlinedAt: !1355)
!1357 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1355)
!1358 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1355)
!1359 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1355)
!1360 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1355)
!1361 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1355)
!1362 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1355)
!1363 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1355)
!1364 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1355)
!1365 = distinct !{!1365, !1358, !1366, !1048}
!1366 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1355)
!1367 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1355)
!1368 = !DILocation(line: 0, scope: !1029, inlinedAt: !1355)
!1369 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1355)
!1370 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1355)
!1371 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1355)
!1372 = distinct !{!1372, !1367, !1373, !1048}
!1373 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1355)
!1374 = distinct !{!1374, !1058}
!1375 = !DILocation(line: 53, column: 44, scope: !1346)
!1376 = distinct !DISubprogram(name: "by_strdup", scope: !2, file: !2, line: 54, type: !1005, scopeLine: 54, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1377)
!1377 = !{!1378, !1379, !1380, !1381}
!1378 = !DILocalVariable(name: "x", arg: 1, scope: !1376, file: !2, line: 54, type: !1007)
!1379 = !DILocalVariable(name: "n", arg: 2, scope: !1376, file: !2, line: 54, type: !392)
!1380 = !DILocalVariable(name: "t", scope: !1376, file: !2, line: 54, type: !464)
!1381 = !DILocalVariable(name: "s", scope: !1376, file: !2, line: 54, type: !27)
!1382 = !DILocation(line: 0, scope: !1376)
!1383 = !DILocation(line: 54, column: 54, scope: !1376)
!1384 = !DILocation(line: 54, column: 84, scope: !1376)
!1385 = !DILocation(line: 54, column: 91, scope: !1376)
!1386 = !{!1039, !1039, i64 0}
!1387 = !DILocation(line: 54, column: 89, scope: !1376)
!1388 = !DILocation(line: 54, column: 98, scope: !1376)
!1389 = !DILocation(line: 54, column: 96, scope: !1376)
!1390 = !DILocation(line: 54, column: 108, scope: !1376)
!1391 = !DILocation(line: 54, column: 117, scope: !1376)
!1392 = !DISubprogram(name: "strdup", scope: !592, file: !592, line: 187, type: !462, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1393 = distinct !DISubprogram(name: "null_freed", scope: !2, file: !2, line: 55, type: !1005, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1394)
!1394 = !{!1395, !1396, !1397}
!1395 = !DILocalVariable(name: "x", arg: 1, scope: !1393, file: !2, line: 55, type: !1007)
!1396 = !DILocalVariable(name: "n", arg: 2, scope: !1393, file: !2, line: 55, type: !392)
!1397 = !DILocalVariable(name: "h", scope: !1393, file: !2, line: 55, type: !26)
!1398 = !DILocation(line: 0, scope: !1393)
!1399 = !DILocation(line: 55, column: 59, scope: !1393)
!1400 = !DILocation(line: 55, column: 57, scope: !1393)
!1401 = !DILocation(line: 55, column: 80, scope: !1393)
!1402 = !DILocation(line: 55, column: 101, scope: !1393)
!1403 = !DILocation(line: 55, column: 117, scope: !1393)
!1404 = !DILocation(line: 55, column: 124, scope: !1393)
!1405 = !DILocation(line: 55, column: 122, scope: !1393)
!1406 = !DILocation(line: 55, column: 110, scope: !1393)
!1407 = distinct !DISubprogram(name: "by_new", scope: !2, file: !2, line: 57, type: !1005, scopeLine: 57, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1408)
!1408 = !{!1409, !1410, !1411, !1412, !1413}
!1409 = !DILocalVariable(name: "x", arg: 1, scope: !1407, file: !2, line: 57, type: !1007)
!1410 = !DILocalVariable(name: "n", arg: 2, scope: !1407, file: !2, line: 57, type: !392)
!1411 = !DILocalVariable(name: "p", scope: !1407, file: !2, line: 58, type: !26)
!1412 = !DILocalVariable(name: "s", scope: !1407, file: !2, line: 59, type: !27)
!1413 = !DILocalVariable(name: "i", scope: !1414, file: !2, line: 60, type: !392)
!1414 = distinct !DILexicalBlock(scope: !1407, file: !2, line: 60, column: 3)
!1415 = !DILocation(line: 0, scope: !1407)
!1416 = !DILocation(line: 0, scope: !1414)
!1417 = !DILocation(line: 60, column: 21, scope: !1418)
!1418 = distinct !DILexicalBlock(scope: !1414, file: !2, line: 60, column: 3)
!1419 = !DILocation(line: 60, column: 3, scope: !1414)
!1420 = !DILocation(line: 58, column: 26, scope: !1407)
!1421 = !DILocation(line: 58, column: 33, scope: !1407)
!1422 = !DILocation(line: 58, column: 31, scope: !1407)
!1423 = !DILocation(line: 60, column: 39, scope: !1424)
!1424 = distinct !DILexicalBlock(scope: !1418, file: !2, line: 60, column: 31)
!1425 = !DILocation(line: 60, column: 36, scope: !1424)
!1426 = !DILocation(line: 60, column: 47, scope: !1424)
!1427 = !DILocation(line: 60, column: 27, scope: !1418)
!1428 = distinct !{!1428, !1419, !1429, !1048}
!1429 = !DILocation(line: 60, column: 54, scope: !1414)
!1430 = distinct !{!1430, !1058}
!1431 = !DILocation(line: 62, column: 3, scope: !1407)
!1432 = !DISubprogram(name: "operator new", linkageName: "_Znwm", scope: !19, file: !19, line: 126, type: !1433, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1433 = !DISubroutineType(types: !1434)
!1434 = !{!413, !21}
!1435 = !DISubprogram(name: "operator delete", linkageName: "_ZdlPvm", scope: !19, file: !19, line: 135, type: !1436, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1436 = !DISubroutineType(types: !1437)
!1437 = !{null, !413, !21}
!1438 = distinct !DISubprogram(name: "by_new_array", scope: !2, file: !2, line: 64, type: !1005, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1439)
!1439 = !{!1440, !1441, !1442, !1443}
!1440 = !DILocalVariable(name: "x", arg: 1, scope: !1438, file: !2, line: 64, type: !1007)
!1441 = !DILocalVariable(name: "n", arg: 2, scope: !1438, file: !2, line: 64, type: !392)
!1442 = !DILocalVariable(name: "h", scope: !1438, file: !2, line: 64, type: !26)
!1443 = !DILocalVariable(name: "s", scope: !1438, file: !2, line: 64, type: !27)
!1444 = !DILocation(line: 0, scope: !1438)
!1445 = !DILocation(line: 64, column: 70, scope: !1438)
!1446 = !DILocation(line: 64, column: 59, scope: !1438)
!1447 = !DILocation(line: 0, scope: !1019, inlinedAt: !1448)
!1448 = distinct !DILocation(line: 64, column: 85, scope: !1438)
!1449 = !DILocation(line: 0, scope: !1026, inlinedAt: !1448)
!1450 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1448)
!1451 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1448)
!1452 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1448)
!1453 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1448)
!1454 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1448)
!1455 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1448)
!1456 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1448)
!1457 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1448)
!1458 = distinct !{!1458, !1451, !1459, !1048}
!1459 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1448)
!1460 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1448)
!1461 = !DILocation(line: 0, scope: !1029, inlinedAt: !1448)
!1462 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1448)
!1463 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1448)
!1464 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1448)
!1465 = distinct !{!1465, !1460, !1466, !1048}
!1466 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1448)
!1467 = distinct !{!1467, !1058}
!1468 = !DILocation(line: 64, column: 100, scope: !1438)
!1469 = !DILocation(line: 64, column: 112, scope: !1438)
!1470 = !DISubprogram(name: "operator new[]", linkageName: "_Znam", scope: !19, file: !19, line: 128, type: !1433, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1471 = distinct !DISubprogram(name: "by_new_array_zeroed", scope: !2, file: !2, line: 65, type: !1005, scopeLine: 65, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1472)
!1472 = !{!1473, !1474, !1475, !1476}
!1473 = !DILocalVariable(name: "x", arg: 1, scope: !1471, file: !2, line: 65, type: !1007)
!1474 = !DILocalVariable(name: "n", arg: 2, scope: !1471, file: !2, line: 65, type: !392)
!1475 = !DILocalVariable(name: "h", scope: !1471, file: !2, line: 65, type: !26)
!1476 = !DILocalVariable(name: "s", scope: !1471, file: !2, line: 65, type: !27)
!1477 = !DILocation(line: 0, scope: !1471)
!1478 = !DILocation(line: 65, column: 77, scope: !1471)
!1479 = !DILocation(line: 65, column: 66, scope: !1471)
!1480 = !DILocation(line: 0, scope: !1074, inlinedAt: !1481)
!1481 = distinct !DILocation(line: 65, column: 94, scope: !1471)
!1482 = !DILocation(line: 0, scope: !1079, inlinedAt: !1481)
!1483 = !DILocation(line: 16, column: 21, scope: !1087, inlinedAt: !1481)
!1484 = !DILocation(line: 16, column: 3, scope: !1079, inlinedAt: !1481)
!1485 = !DILocation(line: 16, column: 43, scope: !1087, inlinedAt: !1481)
!1486 = !DILocation(line: 16, column: 35, scope: !1087, inlinedAt: !1481)
!1487 = !DILocation(line: 16, column: 31, scope: !1087, inlinedAt: !1481)
!1488 = !DILocation(line: 16, column: 40, scope: !1087, inlinedAt: !1481)
!1489 = !DILocation(line: 16, column: 27, scope: !1087, inlinedAt: !1481)
!1490 = distinct !{!1490, !1484, !1491, !1048}
!1491 = !DILocation(line: 16, column: 46, scope: !1079, inlinedAt: !1481)
!1492 = !DILocation(line: 18, column: 3, scope: !1082, inlinedAt: !1481)
!1493 = !DILocation(line: 0, scope: !1082, inlinedAt: !1481)
!1494 = !DILocation(line: 18, column: 36, scope: !1099, inlinedAt: !1481)
!1495 = !DILocation(line: 18, column: 33, scope: !1099, inlinedAt: !1481)
!1496 = !DILocation(line: 18, column: 27, scope: !1099, inlinedAt: !1481)
!1497 = distinct !{!1497, !1492, !1498, !1048}
!1498 = !DILocation(line: 18, column: 46, scope: !1082, inlinedAt: !1481)
!1499 = distinct !{!1499, !1058}
!1500 = !DILocation(line: 65, column: 110, scope: !1471)
!1501 = !DILocation(line: 65, column: 122, scope: !1471)
!1502 = distinct !DISubprogram(name: "by_new_nothrow", scope: !2, file: !2, line: 66, type: !1005, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1503)
!1503 = !{!1504, !1505, !1506, !1507, !1508}
!1504 = !DILocalVariable(name: "x", arg: 1, scope: !1502, file: !2, line: 66, type: !1007)
!1505 = !DILocalVariable(name: "n", arg: 2, scope: !1502, file: !2, line: 66, type: !392)
!1506 = !DILocalVariable(name: "p", scope: !1502, file: !2, line: 67, type: !26)
!1507 = !DILocalVariable(name: "s", scope: !1502, file: !2, line: 69, type: !27)
!1508 = !DILocalVariable(name: "i", scope: !1509, file: !2, line: 70, type: !392)
!1509 = distinct !DILexicalBlock(scope: !1502, file: !2, line: 70, column: 3)
!1510 = !DILocation(line: 0, scope: !1502)
!1511 = !DILocation(line: 67, column: 15, scope: !1502)
!1512 = !DILocation(line: 67, column: 41, scope: !1502)
!1513 = !DILocation(line: 0, scope: !1509)
!1514 = !DILocation(line: 70, column: 21, scope: !1515)
!1515 = distinct !DILexicalBlock(scope: !1509, file: !2, line: 70, column: 3)
!1516 = !DILocation(line: 70, column: 3, scope: !1509)
!1517 = !DILocation(line: 70, column: 39, scope: !1518)
!1518 = distinct !DILexicalBlock(scope: !1515, file: !2, line: 70, column: 31)
!1519 = !DILocation(line: 70, column: 36, scope: !1518)
!1520 = !DILocation(line: 70, column: 47, scope: !1518)
!1521 = !DILocation(line: 70, column: 27, scope: !1515)
!1522 = distinct !{!1522, !1058}
!1523 = !DILocation(line: 71, column: 3, scope: !1502)
!1524 = distinct !{!1524, !1516, !1525, !1048}
!1525 = !DILocation(line: 70, column: 54, scope: !1509)
!1526 = !DILocation(line: 73, column: 1, scope: !1502)
!1527 = !DISubprogram(name: "operator delete", linkageName: "_ZdlPvRKSt9nothrow_t", scope: !19, file: !19, line: 144, type: !1528, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1528 = !DISubroutineType(types: !1529)
!1529 = !{null, !413, !1530}
!1530 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1531, size: 64)
!1531 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!1532 = distinct !DISubprogram(name: "by_new_array_nothrow", scope: !2, file: !2, line: 74, type: !1005, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1533)
!1533 = !{!1534, !1535, !1536, !1537}
!1534 = !DILocalVariable(name: "x", arg: 1, scope: !1532, file: !2, line: 74, type: !1007)
!1535 = !DILocalVariable(name: "n", arg: 2, scope: !1532, file: !2, line: 74, type: !392)
!1536 = !DILocalVariable(name: "h", scope: !1532, file: !2, line: 74, type: !26)
!1537 = !DILocalVariable(name: "s", scope: !1532, file: !2, line: 74, type: !27)
!1538 = !DILocation(line: 0, scope: !1532)
!1539 = !DILocation(line: 74, column: 93, scope: !1532)
!1540 = !DILocation(line: 74, column: 67, scope: !1532)
!1541 = !DILocation(line: 0, scope: !1019, inlinedAt: !1542)
!1542 = distinct !DILocation(line: 74, column: 108, scope: !1532)
!1543 = !DILocation(line: 0, scope: !1026, inlinedAt: !1542)
!1544 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1542)
!1545 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1542)
!1546 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1542)
!1547 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1542)
!1548 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1542)
!1549 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1542)
!1550 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1542)
!1551 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1542)
!1552 = distinct !{!1552, !1545, !1553, !1048}
!1553 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1542)
!1554 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1542)
!1555 = !DILocation(line: 0, scope: !1029, inlinedAt: !1542)
!1556 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1542)
!1557 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1542)
!1558 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1542)
!1559 = distinct !{!1559, !1554, !1560, !1048}
!1560 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1542)
!1561 = distinct !{!1561, !1058}
!1562 = !DILocation(line: 74, column: 123, scope: !1532)
!1563 = !DILocation(line: 74, column: 159, scope: !1532)
!1564 = !DISubprogram(name: "operator delete[]", linkageName: "_ZdaPvRKSt9nothrow_t", scope: !19, file: !19, line: 146, type: !1528, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1565 = distinct !DISubprogram(name: "by_new_aligned", scope: !2, file: !2, line: 75, type: !1005, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1566)
!1566 = !{!1567, !1568, !1569, !1570}
!1567 = !DILocalVariable(name: "x", arg: 1, scope: !1565, file: !2, line: 75, type: !1007)
!1568 = !DILocalVariable(name: "n", arg: 2, scope: !1565, file: !2, line: 75, type: !392)
!1569 = !DILocalVariable(name: "h", scope: !1565, file: !2, line: 75, type: !26)
!1570 = !DILocalVariable(name: "s", scope: !1565, file: !2, line: 75, type: !27)
!1571 = !DILocation(line: 0, scope: !1565)
!1572 = !DILocation(line: 75, column: 86, scope: !1565)
!1573 = !DILocation(line: 75, column: 84, scope: !1565)
!1574 = !DILocation(line: 75, column: 71, scope: !1565)
!1575 = !DILocation(line: 0, scope: !1019, inlinedAt: !1576)
!1576 = distinct !DILocation(line: 75, column: 125, scope: !1565)
!1577 = !DILocation(line: 0, scope: !1026, inlinedAt: !1576)
!1578 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1576)
!1579 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1576)
!1580 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1576)
!1581 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1576)
!1582 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1576)
!1583 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1576)
!1584 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1576)
!1585 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1576)
!1586 = distinct !{!1586, !1579, !1587, !1048}
!1587 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1576)
!1588 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1576)
!1589 = !DILocation(line: 0, scope: !1029, inlinedAt: !1576)
!1590 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1576)
!1591 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1576)
!1592 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1576)
!1593 = distinct !{!1593, !1588, !1594, !1048}
!1594 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1576)
!1595 = distinct !{!1595, !1058}
!1596 = !DILocation(line: 75, column: 140, scope: !1565)
!1597 = !DILocation(line: 75, column: 182, scope: !1565)
!1598 = !DISubprogram(name: "operator new", linkageName: "_ZnwmSt11align_val_t", scope: !19, file: !19, line: 149, type: !1599, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1599 = !DISubroutineType(types: !1600)
!1600 = !{!413, !21, !18}
!1601 = !DISubprogram(name: "operator delete", linkageName: "_ZdlPvSt11align_val_t", scope: !19, file: !19, line: 153, type: !1602, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{null, !413, !18}
!1604 = distinct !DISubprogram(name: "by_new_array_aligned", scope: !2, file: !2, line: 76, type: !1005, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1605)
!1605 = !{!1606, !1607, !1608, !1609}
!1606 = !DILocalVariable(name: "x", arg: 1, scope: !1604, file: !2, line: 76, type: !1007)
!1607 = !DILocalVariable(name: "n", arg: 2, scope: !1604, file: !2, line: 76, type: !392)
!1608 = !DILocalVariable(name: "h", scope: !1604, file: !2, line: 76, type: !26)
!1609 = !DILocalVariable(name: "s", scope: !1604, file: !2, line: 76, type: !27)
!1610 = !DILocation(line: 0, scope: !1604)
!1611 = !DILocation(line: 76, column: 94, scope: !1604)
!1612 = !DILocation(line: 76, column: 92, scope: !1604)
!1613 = !DILocation(line: 76, column: 77, scope: !1604)
!1614 = !DILocation(line: 0, scope: !1019, inlinedAt: !1615)
!1615 = distinct !DILocation(line: 76, column: 133, scope: !1604)
!1616 = !DILocation(line: 0, scope: !1026, inlinedAt: !1615)
!1617 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1615)
!1618 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1615)
!1619 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1615)
!1620 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1615)
!1621 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1615)
!1622 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1615)
!1623 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1615)
!1624 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1615)
!1625 = distinct !{!1625, !1618, !1626, !1048}
!1626 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1615)
!1627 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1615)
!1628 = !DILocation(line: 0, scope: !1029, inlinedAt: !1615)
!1629 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1615)
!1630 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1615)
!1631 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1615)
!1632 = distinct !{!1632, !1627, !1633, !1048}
!1633 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1615)
!1634 = distinct !{!1634, !1058}
!1635 = !DILocation(line: 76, column: 148, scope: !1604)
!1636 = !DILocation(line: 76, column: 192, scope: !1604)
!1637 = !DISubprogram(name: "operator new[]", linkageName: "_ZnamSt11align_val_t", scope: !19, file: !19, line: 157, type: !1599, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1638 = !DISubprogram(name: "operator delete[]", linkageName: "_ZdaPvSt11align_val_t", scope: !19, file: !19, line: 161, type: !1602, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1639 = distinct !DISubprogram(name: "by_new_aligned_nothrow", scope: !2, file: !2, line: 77, type: !1005, scopeLine: 77, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1640)
!1640 = !{!1641, !1642, !1643, !1644}
!1641 = !DILocalVariable(name: "x", arg: 1, scope: !1639, file: !2, line: 77, type: !1007)
!1642 = !DILocalVariable(name: "n", arg: 2, scope: !1639, file: !2, line: 77, type: !392)
!1643 = !DILocalVariable(name: "h", scope: !1639, file: !2, line: 77, type: !26)
!1644 = !DILocalVariable(name: "s", scope: !1639, file: !2, line: 77, type: !27)
!1645 = !DILocation(line: 0, scope: !1639)
!1646 = !DILocation(line: 77, column: 94, scope: !1639)
!1647 = !DILocation(line: 77, column: 92, scope: !1639)
!1648 = !DILocation(line: 77, column: 79, scope: !1639)
!1649 = !DILocation(line: 0, scope: !1019, inlinedAt: !1650)
!1650 = distinct !DILocation(line: 77, column: 147, scope: !1639)
!1651 = !DILocation(line: 0, scope: !1026, inlinedAt: !1650)
!1652 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1650)
!1653 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1650)
!1654 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1650)
!1655 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1650)
!1656 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1650)
!1657 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1650)
!1658 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1650)
!1659 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1650)
!1660 = distinct !{!1660, !1653, !1661, !1048}
!1661 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1650)
!1662 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1650)
!1663 = !DILocation(line: 0, scope: !1029, inlinedAt: !1650)
!1664 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1650)
!1665 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1650)
!1666 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1650)
!1667 = distinct !{!1667, !1662, !1668, !1048}
!1668 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1650)
!1669 = distinct !{!1669, !1058}
!1670 = !DILocation(line: 77, column: 162, scope: !1639)
!1671 = !DILocation(line: 77, column: 211, scope: !1639)
!1672 = !DISubprogram(name: "operator new", linkageName: "_ZnwmSt11align_val_tRKSt9nothrow_t", scope: !19, file: !19, line: 151, type: !1673, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1673 = !DISubroutineType(types: !1674)
!1674 = !{!413, !21, !18, !1530}
!1675 = !DISubprogram(name: "operator delete", linkageName: "_ZdlPvmSt11align_val_t", scope: !19, file: !19, line: 166, type: !1676, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1676 = !DISubroutineType(types: !1677)
!1677 = !{null, !413, !21, !18}
!1678 = distinct !DISubprogram(name: "by_new_array_aligned_nothrow", scope: !2, file: !2, line: 78, type: !1005, scopeLine: 78, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1679)
!1679 = !{!1680, !1681, !1682, !1683}
!1680 = !DILocalVariable(name: "x", arg: 1, scope: !1678, file: !2, line: 78, type: !1007)
!1681 = !DILocalVariable(name: "n", arg: 2, scope: !1678, file: !2, line: 78, type: !392)
!1682 = !DILocalVariable(name: "h", scope: !1678, file: !2, line: 78, type: !26)
!1683 = !DILocalVariable(name: "s", scope: !1678, file: !2, line: 78, type: !27)
!1684 = !DILocation(line: 0, scope: !1678)
!1685 = !DILocation(line: 78, column: 102, scope: !1678)
!1686 = !DILocation(line: 78, column: 100, scope: !1678)
!1687 = !DILocation(line: 78, column: 85, scope: !1678)
!1688 = !DILocation(line: 0, scope: !1019, inlinedAt: !1689)
!1689 = distinct !DILocation(line: 78, column: 155, scope: !1678)
!1690 = !DILocation(line: 0, scope: !1026, inlinedAt: !1689)
!1691 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1689)
!1692 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1689)
!1693 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1689)
!1694 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1689)
!1695 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1689)
!1696 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1689)
!1697 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1689)
!1698 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1689)
!1699 = distinct !{!1699, !1692, !1700, !1048}
!1700 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1689)
!1701 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1689)
!1702 = !DILocation(line: 0, scope: !1029, inlinedAt: !1689)
!1703 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1689)
!1704 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1689)
!1705 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1689)
!1706 = distinct !{!1706, !1701, !1707, !1048}
!1707 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1689)
!1708 = distinct !{!1708, !1058}
!1709 = !DILocation(line: 78, column: 170, scope: !1678)
!1710 = !DILocation(line: 78, column: 221, scope: !1678)
!1711 = !DISubprogram(name: "operator new[]", linkageName: "_ZnamSt11align_val_tRKSt9nothrow_t", scope: !19, file: !19, line: 159, type: !1673, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1712 = !DISubprogram(name: "operator delete[]", linkageName: "_ZdaPvmSt11align_val_t", scope: !19, file: !19, line: 168, type: !1676, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1713 = distinct !DISubprogram(name: "by_delete_sized", scope: !2, file: !2, line: 79, type: !1005, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1714)
!1714 = !{!1715, !1716, !1717, !1718}
!1715 = !DILocalVariable(name: "x", arg: 1, scope: !1713, file: !2, line: 79, type: !1007)
!1716 = !DILocalVariable(name: "n", arg: 2, scope: !1713, file: !2, line: 79, type: !392)
!1717 = !DILocalVariable(name: "h", scope: !1713, file: !2, line: 79, type: !26)
!1718 = !DILocalVariable(name: "s", scope: !1713, file: !2, line: 79, type: !27)
!1719 = !DILocation(line: 0, scope: !1713)
!1720 = !DILocation(line: 79, column: 87, scope: !1713)
!1721 = !DILocation(line: 79, column: 85, scope: !1713)
!1722 = !DILocation(line: 79, column: 72, scope: !1713)
!1723 = !DILocation(line: 0, scope: !1019, inlinedAt: !1724)
!1724 = distinct !DILocation(line: 79, column: 104, scope: !1713)
!1725 = !DILocation(line: 0, scope: !1026, inlinedAt: !1724)
!1726 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1724)
!1727 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1724)
!1728 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1724)
!1729 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1724)
!1730 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1724)
!1731 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1724)
!1732 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1724)
!1733 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1724)
!1734 = distinct !{!1734, !1727, !1735, !1048}
!1735 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1724)
!1736 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1724)
!1737 = !DILocation(line: 0, scope: !1029, inlinedAt: !1724)
!1738 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1724)
!1739 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1724)
!1740 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1724)
!1741 = distinct !{!1741, !1736, !1742, !1048}
!1742 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1724)
!1743 = distinct !{!1743, !1058}
!1744 = !DILocation(line: 79, column: 119, scope: !1713)
!1745 = !DILocation(line: 79, column: 146, scope: !1713)
!1746 = distinct !DISubprogram(name: "by_delete_array_sized", scope: !2, file: !2, line: 80, type: !1005, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1747)
!1747 = !{!1748, !1749, !1750, !1751}
!1748 = !DILocalVariable(name: "x", arg: 1, scope: !1746, file: !2, line: 80, type: !1007)
!1749 = !DILocalVariable(name: "n", arg: 2, scope: !1746, file: !2, line: 80, type: !392)
!1750 = !DILocalVariable(name: "h", scope: !1746, file: !2, line: 80, type: !26)
!1751 = !DILocalVariable(name: "s", scope: !1746, file: !2, line: 80, type: !27)
!1752 = !DILocation(line: 0, scope: !1746)
!1753 = !DILocation(line: 80, column: 95, scope: !1746)
!1754 = !DILocation(line: 80, column: 93, scope: !1746)
!1755 = !DILocation(line: 80, column: 78, scope: !1746)
!1756 = !DILocation(line: 0, scope: !1019, inlinedAt: !1757)
!1757 = distinct !DILocation(line: 80, column: 112, scope: !1746)
!1758 = !DILocation(line: 0, scope: !1026, inlinedAt: !1757)
!1759 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1757)
!1760 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1757)
!1761 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1757)
!1762 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1757)
!1763 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1757)
!1764 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1757)
!1765 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1757)
!1766 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1757)
!1767 = distinct !{!1767, !1760, !1768, !1048}
!1768 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1757)
!1769 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1757)
!1770 = !DILocation(line: 0, scope: !1029, inlinedAt: !1757)
!1771 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1757)
!1772 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1757)
!1773 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1757)
!1774 = distinct !{!1774, !1769, !1775, !1048}
!1775 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1757)
!1776 = distinct !{!1776, !1058}
!1777 = !DILocation(line: 80, column: 127, scope: !1746)
!1778 = !DILocation(line: 80, column: 156, scope: !1746)
!1779 = !DISubprogram(name: "operator delete[]", linkageName: "_ZdaPvm", scope: !19, file: !19, line: 137, type: !1436, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1780 = distinct !DISubprogram(name: "by_unique_ptr", scope: !2, file: !2, line: 81, type: !1005, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1781)
!1781 = !{!1782, !1783, !1784}
!1782 = !DILocalVariable(name: "x", arg: 1, scope: !1780, file: !2, line: 81, type: !1007)
!1783 = !DILocalVariable(name: "n", arg: 2, scope: !1780, file: !2, line: 81, type: !392)
!1784 = !DILocalVariable(name: "h", scope: !1780, file: !2, line: 81, type: !321)
!1785 = !DILocation(line: 0, scope: !1780)
!1786 = !DILocation(line: 81, column: 87, scope: !1780)
!1787 = !DILocation(line: 81, column: 76, scope: !1780)
!1788 = !DILocation(line: 0, scope: !1019, inlinedAt: !1789)
!1789 = distinct !DILocation(line: 81, column: 99, scope: !1780)
!1790 = !DILocation(line: 0, scope: !1026, inlinedAt: !1789)
!1791 = !DILocation(line: 9, column: 21, scope: !1034, inlinedAt: !1789)
!1792 = !DILocation(line: 9, column: 3, scope: !1026, inlinedAt: !1789)
!1793 = !DILocation(line: 9, column: 38, scope: !1034, inlinedAt: !1789)
!1794 = !DILocation(line: 9, column: 50, scope: !1034, inlinedAt: !1789)
!1795 = !DILocation(line: 9, column: 45, scope: !1034, inlinedAt: !1789)
!1796 = !DILocation(line: 9, column: 43, scope: !1034, inlinedAt: !1789)
!1797 = !DILocation(line: 9, column: 31, scope: !1034, inlinedAt: !1789)
!1798 = !DILocation(line: 9, column: 36, scope: !1034, inlinedAt: !1789)
!1799 = distinct !{!1799, !1792, !1800, !1048}
!1800 = !DILocation(line: 9, column: 58, scope: !1026, inlinedAt: !1789)
!1801 = !DILocation(line: 11, column: 3, scope: !1029, inlinedAt: !1789)
!1802 = !DILocation(line: 0, scope: !1029, inlinedAt: !1789)
!1803 = !DILocation(line: 11, column: 36, scope: !1052, inlinedAt: !1789)
!1804 = !DILocation(line: 11, column: 33, scope: !1052, inlinedAt: !1789)
!1805 = !DILocation(line: 11, column: 27, scope: !1052, inlinedAt: !1789)
!1806 = distinct !{!1806, !1801, !1807, !1048}
!1807 = !DILocation(line: 11, column: 46, scope: !1029, inlinedAt: !1789)
!1808 = distinct !{!1808, !1058}
!1809 = !DILocalVariable(name: "this", arg: 1, scope: !1810, type: !1814, flags: DIFlagArtificial | DIFlagObjectPointer)
!1810 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev", scope: !321, file: !35, line: 665, type: !330, scopeLine: 666, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !329, retainedNodes: !1811)
!1811 = !{!1809, !1812}
!1812 = !DILocalVariable(name: "__ptr", scope: !1813, file: !35, line: 667, type: !286)
!1813 = distinct !DILexicalBlock(scope: !1810, file: !35, line: 666, column: 7)
!1814 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !321, size: 64)
!1815 = !DILocation(line: 0, scope: !1810, inlinedAt: !1816)
!1816 = distinct !DILocation(line: 81, column: 120, scope: !1780)
!1817 = !DILocation(line: 0, scope: !1813, inlinedAt: !1816)
!1818 = !DILocalVariable(name: "this", arg: 1, scope: !1819, type: !1831, flags: DIFlagArtificial | DIFlagObjectPointer)
!1819 = distinct !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !34, file: !35, line: 128, type: !1820, scopeLine: 129, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1828, declaration: !1827, retainedNodes: !1829)
!1820 = !DISubroutineType(types: !1821)
!1821 = !{!1822, !1826, !26}
!1822 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1823, file: !244, line: 2234, baseType: null)
!1823 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !20, file: !244, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1824, identifier: "_ZTSSt9enable_ifILb1EvE")
!1824 = !{!248, !1825}
!1825 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!1826 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1827 = !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !34, file: !35, line: 128, type: !1820, scopeLine: 128, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1828)
!1828 = !{!272}
!1829 = !{!1818, !1830}
!1830 = !DILocalVariable(name: "__ptr", arg: 2, scope: !1819, file: !35, line: 128, type: !26)
!1831 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!1832 = !DILocation(line: 0, scope: !1819, inlinedAt: !1833)
!1833 = distinct !DILocation(line: 669, column: 4, scope: !1834, inlinedAt: !1816)
!1834 = distinct !DILexicalBlock(scope: !1813, file: !35, line: 668, column: 6)
!1835 = !DILocation(line: 132, column: 4, scope: !1819, inlinedAt: !1833)
!1836 = !DILocation(line: 81, column: 120, scope: !1780)
