; clang-15 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-15/O3-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local double @square_plus_first(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !16, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata ptr %1, metadata !17, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %134, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  %7 = icmp ult i32 %2, 10, !dbg !28
  br i1 %7, label %81, label %8, !dbg !28

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !28
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !28
  %11 = getelementptr i8, ptr %0, i64 8, !dbg !28
  %12 = getelementptr i8, ptr %0, i64 %9, !dbg !28
  %13 = icmp ugt ptr %11, %1, !dbg !28
  %14 = icmp ugt ptr %10, %0, !dbg !28
  %15 = and i1 %13, %14, !dbg !28
  %16 = icmp ugt ptr %12, %1, !dbg !28
  %17 = icmp ugt ptr %10, %0, !dbg !28
  %18 = and i1 %16, %17, !dbg !28
  %19 = or i1 %15, %18, !dbg !28
  br i1 %19, label %81, label %20, !dbg !28

20:                                               ; preds = %8
  %21 = and i64 %6, 4294967292, !dbg !28
  %22 = add nsw i64 %21, -4, !dbg !28
  %23 = lshr exact i64 %22, 2, !dbg !28
  %24 = add nuw nsw i64 %23, 1, !dbg !28
  %25 = and i64 %24, 1, !dbg !28
  %26 = icmp eq i64 %22, 0, !dbg !28
  br i1 %26, label %62, label %27, !dbg !28

27:                                               ; preds = %20
  %28 = and i64 %24, 9223372036854775806, !dbg !28
  %29 = load double, ptr %0, align 8, !tbaa !29, !alias.scope !33
  %30 = insertelement <2 x double> poison, double %29, i64 0
  %31 = shufflevector <2 x double> %30, <2 x double> poison, <2 x i32> zeroinitializer
  %32 = insertelement <2 x double> poison, double %29, i64 0
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> zeroinitializer
  %34 = load double, ptr %0, align 8, !tbaa !29, !alias.scope !33
  %35 = insertelement <2 x double> poison, double %34, i64 0
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> zeroinitializer
  %37 = insertelement <2 x double> poison, double %34, i64 0
  %38 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  br label %39, !dbg !28

39:                                               ; preds = %39, %27
  %40 = phi i64 [ 0, %27 ], [ %59, %39 ], !dbg !36
  %41 = phi i64 [ 0, %27 ], [ %60, %39 ]
  %42 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !37
  %43 = load <2 x double>, ptr %42, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %44 = getelementptr inbounds double, ptr %42, i64 2, !dbg !37
  %45 = load <2 x double>, ptr %44, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %46 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %43, <2 x double> %43, <2 x double> %31), !dbg !28
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %33), !dbg !28
  %48 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !41
  store <2 x double> %46, ptr %48, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %49 = getelementptr inbounds double, ptr %48, i64 2, !dbg !42
  store <2 x double> %47, ptr %49, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %50 = or i64 %40, 4, !dbg !36
  %51 = getelementptr inbounds double, ptr %0, i64 %50, !dbg !37
  %52 = load <2 x double>, ptr %51, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %53 = getelementptr inbounds double, ptr %51, i64 2, !dbg !37
  %54 = load <2 x double>, ptr %53, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %55 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %52, <2 x double> %52, <2 x double> %36), !dbg !28
  %56 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %54, <2 x double> %54, <2 x double> %38), !dbg !28
  %57 = getelementptr inbounds double, ptr %1, i64 %50, !dbg !41
  store <2 x double> %55, ptr %57, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %58 = getelementptr inbounds double, ptr %57, i64 2, !dbg !42
  store <2 x double> %56, ptr %58, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %59 = add nuw i64 %40, 8, !dbg !36
  %60 = add i64 %41, 2, !dbg !36
  %61 = icmp eq i64 %60, %28, !dbg !36
  br i1 %61, label %62, label %39, !dbg !36, !llvm.loop !46

62:                                               ; preds = %39, %20
  %63 = phi i64 [ 0, %20 ], [ %59, %39 ]
  %64 = icmp eq i64 %25, 0, !dbg !36
  br i1 %64, label %79, label %65, !dbg !36

65:                                               ; preds = %62
  %66 = getelementptr inbounds double, ptr %0, i64 %63, !dbg !37
  %67 = load <2 x double>, ptr %66, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %68 = getelementptr inbounds double, ptr %66, i64 2, !dbg !37
  %69 = load <2 x double>, ptr %68, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %70 = load double, ptr %0, align 8, !dbg !50, !tbaa !29, !alias.scope !33
  %71 = insertelement <2 x double> poison, double %70, i64 0, !dbg !50
  %72 = shufflevector <2 x double> %71, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !50
  %73 = insertelement <2 x double> poison, double %70, i64 0, !dbg !28
  %74 = shufflevector <2 x double> %73, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !28
  %75 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %67, <2 x double> %67, <2 x double> %72), !dbg !28
  %76 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %69, <2 x double> %69, <2 x double> %74), !dbg !28
  %77 = getelementptr inbounds double, ptr %1, i64 %63, !dbg !41
  store <2 x double> %75, ptr %77, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  %78 = getelementptr inbounds double, ptr %77, i64 2, !dbg !42
  store <2 x double> %76, ptr %78, align 8, !dbg !42, !tbaa !29, !alias.scope !43, !noalias !45
  br label %79, !dbg !28

79:                                               ; preds = %62, %65
  %80 = icmp eq i64 %21, %6, !dbg !28
  br i1 %80, label %97, label %81, !dbg !28

81:                                               ; preds = %8, %5, %79
  %82 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %21, %79 ]
  %83 = xor i64 %82, -1, !dbg !28
  %84 = and i64 %6, 1, !dbg !28
  %85 = icmp eq i64 %84, 0, !dbg !28
  br i1 %85, label %93, label %86, !dbg !28

86:                                               ; preds = %81
  call void @llvm.dbg.value(metadata i64 undef, metadata !20, metadata !DIExpression()), !dbg !25
  %87 = getelementptr inbounds double, ptr %0, i64 %82, !dbg !37
  %88 = load double, ptr %87, align 8, !dbg !37, !tbaa !29
  %89 = load double, ptr %0, align 8, !dbg !50, !tbaa !29
  %90 = tail call double @llvm.fmuladd.f64(double %88, double %88, double %89), !dbg !51
  %91 = getelementptr inbounds double, ptr %1, i64 %82, !dbg !41
  store double %90, ptr %91, align 8, !dbg !42, !tbaa !29
  %92 = or i64 %82, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %92, metadata !20, metadata !DIExpression()), !dbg !25
  br label %93, !dbg !28

93:                                               ; preds = %86, %81
  %94 = phi i64 [ %82, %81 ], [ %92, %86 ]
  %95 = sub nsw i64 0, %6, !dbg !28
  %96 = icmp eq i64 %83, %95, !dbg !28
  br i1 %96, label %97, label %104, !dbg !28

97:                                               ; preds = %93, %104, %79
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  br i1 %4, label %98, label %134, !dbg !53

98:                                               ; preds = %97
  %99 = add nsw i64 %6, -1, !dbg !53
  %100 = and i64 %6, 7, !dbg !53
  %101 = icmp ult i64 %99, 7, !dbg !53
  br i1 %101, label %119, label %102, !dbg !53

102:                                              ; preds = %98
  %103 = and i64 %6, 4294967288, !dbg !53
  br label %136, !dbg !53

104:                                              ; preds = %93, %104
  %105 = phi i64 [ %117, %104 ], [ %94, %93 ]
  call void @llvm.dbg.value(metadata i64 %105, metadata !20, metadata !DIExpression()), !dbg !25
  %106 = getelementptr inbounds double, ptr %0, i64 %105, !dbg !37
  %107 = load double, ptr %106, align 8, !dbg !37, !tbaa !29
  %108 = load double, ptr %0, align 8, !dbg !50, !tbaa !29
  %109 = tail call double @llvm.fmuladd.f64(double %107, double %107, double %108), !dbg !51
  %110 = getelementptr inbounds double, ptr %1, i64 %105, !dbg !41
  store double %109, ptr %110, align 8, !dbg !42, !tbaa !29
  %111 = add nuw nsw i64 %105, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %111, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %111, metadata !20, metadata !DIExpression()), !dbg !25
  %112 = getelementptr inbounds double, ptr %0, i64 %111, !dbg !37
  %113 = load double, ptr %112, align 8, !dbg !37, !tbaa !29
  %114 = load double, ptr %0, align 8, !dbg !50, !tbaa !29
  %115 = tail call double @llvm.fmuladd.f64(double %113, double %113, double %114), !dbg !51
  %116 = getelementptr inbounds double, ptr %1, i64 %111, !dbg !41
  store double %115, ptr %116, align 8, !dbg !42, !tbaa !29
  %117 = add nuw nsw i64 %105, 2, !dbg !36
  call void @llvm.dbg.value(metadata i64 %117, metadata !20, metadata !DIExpression()), !dbg !25
  %118 = icmp eq i64 %117, %6, !dbg !26
  br i1 %118, label %97, label %104, !dbg !28, !llvm.loop !54

119:                                              ; preds = %136, %98
  %120 = phi double [ undef, %98 ], [ %170, %136 ]
  %121 = phi i64 [ 0, %98 ], [ %171, %136 ]
  %122 = phi double [ 0.000000e+00, %98 ], [ %170, %136 ]
  %123 = icmp eq i64 %100, 0, !dbg !53
  br i1 %123, label %134, label %124, !dbg !53

124:                                              ; preds = %119, %124
  %125 = phi i64 [ %131, %124 ], [ %121, %119 ]
  %126 = phi double [ %130, %124 ], [ %122, %119 ]
  %127 = phi i64 [ %132, %124 ], [ 0, %119 ]
  call void @llvm.dbg.value(metadata i64 %125, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %126, metadata !19, metadata !DIExpression()), !dbg !24
  %128 = getelementptr inbounds double, ptr %1, i64 %125, !dbg !55
  %129 = load double, ptr %128, align 8, !dbg !55, !tbaa !29
  %130 = fadd double %126, %129, !dbg !58
  call void @llvm.dbg.value(metadata double %130, metadata !19, metadata !DIExpression()), !dbg !24
  %131 = add nuw nsw i64 %125, 1, !dbg !59
  call void @llvm.dbg.value(metadata i64 %131, metadata !22, metadata !DIExpression()), !dbg !52
  %132 = add i64 %127, 1, !dbg !53
  %133 = icmp eq i64 %132, %100, !dbg !53
  br i1 %133, label %134, label %124, !dbg !53, !llvm.loop !60

134:                                              ; preds = %119, %124, %3, %97
  %135 = phi double [ 0.000000e+00, %97 ], [ 0.000000e+00, %3 ], [ %120, %119 ], [ %130, %124 ], !dbg !24
  ret double %135, !dbg !62

136:                                              ; preds = %136, %102
  %137 = phi i64 [ 0, %102 ], [ %171, %136 ]
  %138 = phi double [ 0.000000e+00, %102 ], [ %170, %136 ]
  %139 = phi i64 [ 0, %102 ], [ %172, %136 ]
  call void @llvm.dbg.value(metadata i64 %137, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %138, metadata !19, metadata !DIExpression()), !dbg !24
  %140 = getelementptr inbounds double, ptr %1, i64 %137, !dbg !55
  %141 = load double, ptr %140, align 8, !dbg !55, !tbaa !29
  %142 = fadd double %138, %141, !dbg !58
  call void @llvm.dbg.value(metadata double %142, metadata !19, metadata !DIExpression()), !dbg !24
  %143 = or i64 %137, 1, !dbg !59
  call void @llvm.dbg.value(metadata i64 %143, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %143, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %142, metadata !19, metadata !DIExpression()), !dbg !24
  %144 = getelementptr inbounds double, ptr %1, i64 %143, !dbg !55
  %145 = load double, ptr %144, align 8, !dbg !55, !tbaa !29
  %146 = fadd double %142, %145, !dbg !58
  call void @llvm.dbg.value(metadata double %146, metadata !19, metadata !DIExpression()), !dbg !24
  %147 = or i64 %137, 2, !dbg !59
  call void @llvm.dbg.value(metadata i64 %147, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %147, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %146, metadata !19, metadata !DIExpression()), !dbg !24
  %148 = getelementptr inbounds double, ptr %1, i64 %147, !dbg !55
  %149 = load double, ptr %148, align 8, !dbg !55, !tbaa !29
  %150 = fadd double %146, %149, !dbg !58
  call void @llvm.dbg.value(metadata double %150, metadata !19, metadata !DIExpression()), !dbg !24
  %151 = or i64 %137, 3, !dbg !59
  call void @llvm.dbg.value(metadata i64 %151, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %151, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %150, metadata !19, metadata !DIExpression()), !dbg !24
  %152 = getelementptr inbounds double, ptr %1, i64 %151, !dbg !55
  %153 = load double, ptr %152, align 8, !dbg !55, !tbaa !29
  %154 = fadd double %150, %153, !dbg !58
  call void @llvm.dbg.value(metadata double %154, metadata !19, metadata !DIExpression()), !dbg !24
  %155 = or i64 %137, 4, !dbg !59
  call void @llvm.dbg.value(metadata i64 %155, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %155, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %154, metadata !19, metadata !DIExpression()), !dbg !24
  %156 = getelementptr inbounds double, ptr %1, i64 %155, !dbg !55
  %157 = load double, ptr %156, align 8, !dbg !55, !tbaa !29
  %158 = fadd double %154, %157, !dbg !58
  call void @llvm.dbg.value(metadata double %158, metadata !19, metadata !DIExpression()), !dbg !24
  %159 = or i64 %137, 5, !dbg !59
  call void @llvm.dbg.value(metadata i64 %159, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %159, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %158, metadata !19, metadata !DIExpression()), !dbg !24
  %160 = getelementptr inbounds double, ptr %1, i64 %159, !dbg !55
  %161 = load double, ptr %160, align 8, !dbg !55, !tbaa !29
  %162 = fadd double %158, %161, !dbg !58
  call void @llvm.dbg.value(metadata double %162, metadata !19, metadata !DIExpression()), !dbg !24
  %163 = or i64 %137, 6, !dbg !59
  call void @llvm.dbg.value(metadata i64 %163, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %163, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %162, metadata !19, metadata !DIExpression()), !dbg !24
  %164 = getelementptr inbounds double, ptr %1, i64 %163, !dbg !55
  %165 = load double, ptr %164, align 8, !dbg !55, !tbaa !29
  %166 = fadd double %162, %165, !dbg !58
  call void @llvm.dbg.value(metadata double %166, metadata !19, metadata !DIExpression()), !dbg !24
  %167 = or i64 %137, 7, !dbg !59
  call void @llvm.dbg.value(metadata i64 %167, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %167, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %166, metadata !19, metadata !DIExpression()), !dbg !24
  %168 = getelementptr inbounds double, ptr %1, i64 %167, !dbg !55
  %169 = load double, ptr %168, align 8, !dbg !55, !tbaa !29
  %170 = fadd double %166, %169, !dbg !58
  call void @llvm.dbg.value(metadata double %170, metadata !19, metadata !DIExpression()), !dbg !24
  %171 = add nuw nsw i64 %137, 8, !dbg !59
  call void @llvm.dbg.value(metadata i64 %171, metadata !22, metadata !DIExpression()), !dbg !52
  %172 = add i64 %139, 8, !dbg !53
  %173 = icmp eq i64 %172, %103, !dbg !53
  br i1 %173, label %119, label %136, !dbg !53, !llvm.loop !63
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @scale_and_add(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !65 {
  call void @llvm.dbg.value(metadata double %0, metadata !71, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata ptr %1, metadata !72, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata ptr %2, metadata !73, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i32 %3, metadata !74, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i32 0, metadata !75, metadata !DIExpression()), !dbg !78
  %5 = icmp sgt i32 %3, 0, !dbg !79
  br i1 %5, label %6, label %57, !dbg !81

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !79
  %8 = icmp ult i32 %3, 4, !dbg !81
  br i1 %8, label %40, label %9, !dbg !81

9:                                                ; preds = %6
  %10 = shl nuw nsw i64 %7, 3, !dbg !81
  %11 = getelementptr i8, ptr %2, i64 %10, !dbg !81
  %12 = getelementptr i8, ptr %1, i64 %10, !dbg !81
  %13 = icmp ugt ptr %12, %2, !dbg !81
  %14 = icmp ugt ptr %11, %1, !dbg !81
  %15 = and i1 %13, %14, !dbg !81
  br i1 %15, label %40, label %16, !dbg !81

16:                                               ; preds = %9
  %17 = and i64 %7, 4294967292, !dbg !81
  %18 = insertelement <2 x double> poison, double %0, i64 0, !dbg !81
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !81
  %20 = insertelement <2 x double> poison, double %0, i64 0, !dbg !81
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !81
  br label %22, !dbg !81

22:                                               ; preds = %22, %16
  %23 = phi i64 [ 0, %16 ], [ %36, %22 ], !dbg !82
  %24 = getelementptr inbounds double, ptr %1, i64 %23, !dbg !83
  %25 = load <2 x double>, ptr %24, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %26 = getelementptr inbounds double, ptr %24, i64 2, !dbg !83
  %27 = load <2 x double>, ptr %26, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %28 = getelementptr inbounds double, ptr %2, i64 %23, !dbg !88
  %29 = load <2 x double>, ptr %28, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %30 = getelementptr inbounds double, ptr %28, i64 2, !dbg !88
  %31 = load <2 x double>, ptr %30, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %32 = fmul <2 x double> %29, %29, !dbg !91
  %33 = fmul <2 x double> %31, %31, !dbg !91
  %34 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %19, <2 x double> %25, <2 x double> %32), !dbg !92
  %35 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %21, <2 x double> %27, <2 x double> %33), !dbg !92
  store <2 x double> %34, ptr %28, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  store <2 x double> %35, ptr %30, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %36 = add nuw i64 %23, 4, !dbg !82
  %37 = icmp eq i64 %36, %17, !dbg !82
  br i1 %37, label %38, label %22, !dbg !82, !llvm.loop !94

38:                                               ; preds = %22
  %39 = icmp eq i64 %17, %7, !dbg !81
  br i1 %39, label %57, label %40, !dbg !81

40:                                               ; preds = %9, %6, %38
  %41 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %17, %38 ]
  %42 = xor i64 %41, -1, !dbg !81
  %43 = and i64 %7, 1, !dbg !81
  %44 = icmp eq i64 %43, 0, !dbg !81
  br i1 %44, label %53, label %45, !dbg !81

45:                                               ; preds = %40
  call void @llvm.dbg.value(metadata i64 undef, metadata !75, metadata !DIExpression()), !dbg !78
  %46 = getelementptr inbounds double, ptr %1, i64 %41, !dbg !83
  %47 = load double, ptr %46, align 8, !dbg !83, !tbaa !29
  %48 = getelementptr inbounds double, ptr %2, i64 %41, !dbg !88
  %49 = load double, ptr %48, align 8, !dbg !88, !tbaa !29
  %50 = fmul double %49, %49, !dbg !91
  %51 = tail call double @llvm.fmuladd.f64(double %0, double %47, double %50), !dbg !92
  store double %51, ptr %48, align 8, !dbg !93, !tbaa !29
  %52 = or i64 %41, 1, !dbg !82
  call void @llvm.dbg.value(metadata i64 %52, metadata !75, metadata !DIExpression()), !dbg !78
  br label %53, !dbg !81

53:                                               ; preds = %45, %40
  %54 = phi i64 [ %41, %40 ], [ %52, %45 ]
  %55 = sub nsw i64 0, %7, !dbg !81
  %56 = icmp eq i64 %42, %55, !dbg !81
  br i1 %56, label %57, label %58, !dbg !81

57:                                               ; preds = %53, %58, %38, %4
  ret void, !dbg !96

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %73, %58 ], [ %54, %53 ]
  call void @llvm.dbg.value(metadata i64 %59, metadata !75, metadata !DIExpression()), !dbg !78
  %60 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !83
  %61 = load double, ptr %60, align 8, !dbg !83, !tbaa !29
  %62 = getelementptr inbounds double, ptr %2, i64 %59, !dbg !88
  %63 = load double, ptr %62, align 8, !dbg !88, !tbaa !29
  %64 = fmul double %63, %63, !dbg !91
  %65 = tail call double @llvm.fmuladd.f64(double %0, double %61, double %64), !dbg !92
  store double %65, ptr %62, align 8, !dbg !93, !tbaa !29
  %66 = add nuw nsw i64 %59, 1, !dbg !82
  call void @llvm.dbg.value(metadata i64 %66, metadata !75, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i64 %66, metadata !75, metadata !DIExpression()), !dbg !78
  %67 = getelementptr inbounds double, ptr %1, i64 %66, !dbg !83
  %68 = load double, ptr %67, align 8, !dbg !83, !tbaa !29
  %69 = getelementptr inbounds double, ptr %2, i64 %66, !dbg !88
  %70 = load double, ptr %69, align 8, !dbg !88, !tbaa !29
  %71 = fmul double %70, %70, !dbg !91
  %72 = tail call double @llvm.fmuladd.f64(double %0, double %68, double %71), !dbg !92
  store double %72, ptr %69, align 8, !dbg !93, !tbaa !29
  %73 = add nuw nsw i64 %59, 2, !dbg !82
  call void @llvm.dbg.value(metadata i64 %73, metadata !75, metadata !DIExpression()), !dbg !78
  %74 = icmp eq i64 %73, %7, !dbg !79
  br i1 %74, label %57, label %58, !dbg !81, !llvm.loop !97
}

; Function Attrs: argmemonly mustprogress nofree norecurse nosync nounwind willreturn uwtable
define dso_local double @store_between_two_loads(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !98 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !102, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata ptr %1, metadata !103, metadata !DIExpression()), !dbg !105
  %3 = load double, ptr %1, align 8, !dbg !106, !tbaa !29
  call void @llvm.dbg.value(metadata double %3, metadata !104, metadata !DIExpression()), !dbg !105
  %4 = fmul double %3, 3.000000e+00, !dbg !107
  %5 = fmul double %3, %4, !dbg !108
  store double %5, ptr %0, align 8, !dbg !109, !tbaa !29
  %6 = load double, ptr %1, align 8, !dbg !110, !tbaa !29
  %7 = fmul double %3, %6, !dbg !111
  ret double %7, !dbg !112
}

; Function Attrs: argmemonly nofree nosync nounwind uwtable
define dso_local void @running_difference(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !113 {
  call void @llvm.dbg.value(metadata ptr %0, metadata !117, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata ptr %1, metadata !118, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 %2, metadata !119, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 0, metadata !120, metadata !DIExpression()), !dbg !123
  %4 = icmp sgt i32 %2, 0, !dbg !124
  br i1 %4, label %5, label %57, !dbg !126

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !124
  %7 = icmp ult i32 %2, 6, !dbg !126
  br i1 %7, label %39, label %8, !dbg !126

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 3, !dbg !126
  %10 = getelementptr i8, ptr %1, i64 %9, !dbg !126
  %11 = add nuw nsw i64 %9, 8, !dbg !126
  %12 = getelementptr i8, ptr %0, i64 %11, !dbg !126
  %13 = icmp ugt ptr %12, %1, !dbg !126
  %14 = icmp ugt ptr %10, %0, !dbg !126
  %15 = and i1 %13, %14, !dbg !126
  br i1 %15, label %39, label %16, !dbg !126

16:                                               ; preds = %8
  %17 = and i64 %6, 4294967292, !dbg !126
  br label %18, !dbg !126

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %35, %18 ], !dbg !127
  %20 = or i64 %19, 1, !dbg !127
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !129
  %22 = load <2 x double>, ptr %21, align 8, !dbg !129, !tbaa !29, !alias.scope !130
  %23 = getelementptr inbounds double, ptr %21, i64 2, !dbg !129
  %24 = load <2 x double>, ptr %23, align 8, !dbg !129, !tbaa !29, !alias.scope !130
  %25 = getelementptr inbounds double, ptr %0, i64 %19, !dbg !133
  %26 = load <2 x double>, ptr %25, align 8, !dbg !133, !tbaa !29, !alias.scope !130
  %27 = getelementptr inbounds double, ptr %25, i64 2, !dbg !133
  %28 = load <2 x double>, ptr %27, align 8, !dbg !133, !tbaa !29, !alias.scope !130
  %29 = fneg <2 x double> %26, !dbg !134
  %30 = fneg <2 x double> %28, !dbg !134
  %31 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %26, <2 x double> %29), !dbg !134
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %24, <2 x double> %28, <2 x double> %30), !dbg !134
  %33 = getelementptr inbounds double, ptr %1, i64 %19, !dbg !135
  store <2 x double> %31, ptr %33, align 8, !dbg !136, !tbaa !29, !alias.scope !137, !noalias !130
  %34 = getelementptr inbounds double, ptr %33, i64 2, !dbg !136
  store <2 x double> %32, ptr %34, align 8, !dbg !136, !tbaa !29, !alias.scope !137, !noalias !130
  %35 = add nuw i64 %19, 4, !dbg !127
  %36 = icmp eq i64 %35, %17, !dbg !127
  br i1 %36, label %37, label %18, !dbg !127, !llvm.loop !139

37:                                               ; preds = %18
  %38 = icmp eq i64 %17, %6, !dbg !126
  br i1 %38, label %57, label %39, !dbg !126

39:                                               ; preds = %8, %5, %37
  %40 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %17, %37 ]
  %41 = xor i64 %40, -1, !dbg !126
  %42 = and i64 %6, 1, !dbg !126
  %43 = icmp eq i64 %42, 0, !dbg !126
  br i1 %43, label %53, label %44, !dbg !126

44:                                               ; preds = %39
  call void @llvm.dbg.value(metadata i64 undef, metadata !120, metadata !DIExpression()), !dbg !123
  %45 = or i64 %40, 1, !dbg !127
  %46 = getelementptr inbounds double, ptr %0, i64 %45, !dbg !129
  %47 = load double, ptr %46, align 8, !dbg !129, !tbaa !29
  %48 = getelementptr inbounds double, ptr %0, i64 %40, !dbg !133
  %49 = load double, ptr %48, align 8, !dbg !133, !tbaa !29
  %50 = fneg double %49, !dbg !134
  %51 = tail call double @llvm.fmuladd.f64(double %47, double %49, double %50), !dbg !134
  %52 = getelementptr inbounds double, ptr %1, i64 %40, !dbg !135
  store double %51, ptr %52, align 8, !dbg !136, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %45, metadata !120, metadata !DIExpression()), !dbg !123
  br label %53, !dbg !126

53:                                               ; preds = %44, %39
  %54 = phi i64 [ %40, %39 ], [ %45, %44 ]
  %55 = sub nsw i64 0, %6, !dbg !126
  %56 = icmp eq i64 %41, %55, !dbg !126
  br i1 %56, label %57, label %58, !dbg !126

57:                                               ; preds = %53, %58, %37, %3
  ret void, !dbg !141

58:                                               ; preds = %53, %58
  %59 = phi i64 [ %68, %58 ], [ %54, %53 ]
  call void @llvm.dbg.value(metadata i64 %59, metadata !120, metadata !DIExpression()), !dbg !123
  %60 = add nuw nsw i64 %59, 1, !dbg !127
  %61 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !129
  %62 = load double, ptr %61, align 8, !dbg !129, !tbaa !29
  %63 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !133
  %64 = load double, ptr %63, align 8, !dbg !133, !tbaa !29
  %65 = fneg double %64, !dbg !134
  %66 = tail call double @llvm.fmuladd.f64(double %62, double %64, double %65), !dbg !134
  %67 = getelementptr inbounds double, ptr %1, i64 %59, !dbg !135
  store double %66, ptr %67, align 8, !dbg !136, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %60, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i64 %60, metadata !120, metadata !DIExpression()), !dbg !123
  %68 = add nuw nsw i64 %59, 2, !dbg !127
  %69 = getelementptr inbounds double, ptr %0, i64 %68, !dbg !129
  %70 = load double, ptr %69, align 8, !dbg !129, !tbaa !29
  %71 = getelementptr inbounds double, ptr %0, i64 %60, !dbg !133
  %72 = load double, ptr %71, align 8, !dbg !133, !tbaa !29
  %73 = fneg double %72, !dbg !134
  %74 = tail call double @llvm.fmuladd.f64(double %70, double %72, double %73), !dbg !134
  %75 = getelementptr inbounds double, ptr %1, i64 %60, !dbg !135
  store double %74, ptr %75, align 8, !dbg !136, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %68, metadata !120, metadata !DIExpression()), !dbg !123
  %76 = icmp eq i64 %68, %6, !dbg !124
  br i1 %76, label %57, label %58, !dbg !126, !llvm.loop !142
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { argmemonly nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly mustprogress nofree norecurse nosync nounwind willreturn uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 15.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{!"Debian clang version 15.0.6"}
!9 = distinct !DISubprogram(name: "square_plus_first", scope: !1, file: !1, line: 3, type: !10, scopeLine: 3, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !15)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13, !13, !14}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17, !18, !19, !20, !22}
!16 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 3, type: !13)
!17 = !DILocalVariable(name: "y", arg: 2, scope: !9, file: !1, line: 3, type: !13)
!18 = !DILocalVariable(name: "n", arg: 3, scope: !9, file: !1, line: 3, type: !14)
!19 = !DILocalVariable(name: "s", scope: !9, file: !1, line: 4, type: !12)
!20 = !DILocalVariable(name: "i", scope: !21, file: !1, line: 5, type: !14)
!21 = distinct !DILexicalBlock(scope: !9, file: !1, line: 5, column: 3)
!22 = !DILocalVariable(name: "i", scope: !23, file: !1, line: 8, type: !14)
!23 = distinct !DILexicalBlock(scope: !9, file: !1, line: 8, column: 3)
!24 = !DILocation(line: 0, scope: !9)
!25 = !DILocation(line: 0, scope: !21)
!26 = !DILocation(line: 5, column: 21, scope: !27)
!27 = distinct !DILexicalBlock(scope: !21, file: !1, line: 5, column: 3)
!28 = !DILocation(line: 5, column: 3, scope: !21)
!29 = !{!30, !30, i64 0}
!30 = !{!"double", !31, i64 0}
!31 = !{!"omnipotent char", !32, i64 0}
!32 = !{!"Simple C/C++ TBAA"}
!33 = !{!34}
!34 = distinct !{!34, !35}
!35 = distinct !{!35, !"LVerDomain"}
!36 = !DILocation(line: 5, column: 27, scope: !27)
!37 = !DILocation(line: 6, column: 12, scope: !38)
!38 = distinct !DILexicalBlock(scope: !27, file: !1, line: 5, column: 31)
!39 = !{!40}
!40 = distinct !{!40, !35}
!41 = !DILocation(line: 6, column: 5, scope: !38)
!42 = !DILocation(line: 6, column: 10, scope: !38)
!43 = !{!44}
!44 = distinct !{!44, !35}
!45 = !{!34, !40}
!46 = distinct !{!46, !28, !47, !48, !49}
!47 = !DILocation(line: 7, column: 3, scope: !21)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !{!"llvm.loop.isvectorized", i32 1}
!50 = !DILocation(line: 6, column: 26, scope: !38)
!51 = !DILocation(line: 6, column: 24, scope: !38)
!52 = !DILocation(line: 0, scope: !23)
!53 = !DILocation(line: 8, column: 3, scope: !23)
!54 = distinct !{!54, !28, !47, !48, !49}
!55 = !DILocation(line: 9, column: 10, scope: !56)
!56 = distinct !DILexicalBlock(scope: !57, file: !1, line: 8, column: 31)
!57 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 3)
!58 = !DILocation(line: 9, column: 7, scope: !56)
!59 = !DILocation(line: 8, column: 27, scope: !57)
!60 = distinct !{!60, !61}
!61 = !{!"llvm.loop.unroll.disable"}
!62 = !DILocation(line: 11, column: 3, scope: !9)
!63 = distinct !{!63, !53, !64, !48}
!64 = !DILocation(line: 10, column: 3, scope: !23)
!65 = distinct !DISubprogram(name: "scale_and_add", scope: !1, file: !1, line: 14, type: !66, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !70)
!66 = !DISubroutineType(types: !67)
!67 = !{null, !12, !68, !13, !14}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!70 = !{!71, !72, !73, !74, !75}
!71 = !DILocalVariable(name: "a", arg: 1, scope: !65, file: !1, line: 14, type: !12)
!72 = !DILocalVariable(name: "x", arg: 2, scope: !65, file: !1, line: 14, type: !68)
!73 = !DILocalVariable(name: "y", arg: 3, scope: !65, file: !1, line: 14, type: !13)
!74 = !DILocalVariable(name: "n", arg: 4, scope: !65, file: !1, line: 14, type: !14)
!75 = !DILocalVariable(name: "i", scope: !76, file: !1, line: 15, type: !14)
!76 = distinct !DILexicalBlock(scope: !65, file: !1, line: 15, column: 3)
!77 = !DILocation(line: 0, scope: !65)
!78 = !DILocation(line: 0, scope: !76)
!79 = !DILocation(line: 15, column: 21, scope: !80)
!80 = distinct !DILexicalBlock(scope: !76, file: !1, line: 15, column: 3)
!81 = !DILocation(line: 15, column: 3, scope: !76)
!82 = !DILocation(line: 15, column: 27, scope: !80)
!83 = !DILocation(line: 16, column: 16, scope: !84)
!84 = distinct !DILexicalBlock(scope: !80, file: !1, line: 15, column: 31)
!85 = !{!86}
!86 = distinct !{!86, !87}
!87 = distinct !{!87, !"LVerDomain"}
!88 = !DILocation(line: 16, column: 23, scope: !84)
!89 = !{!90}
!90 = distinct !{!90, !87}
!91 = !DILocation(line: 16, column: 28, scope: !84)
!92 = !DILocation(line: 16, column: 21, scope: !84)
!93 = !DILocation(line: 16, column: 10, scope: !84)
!94 = distinct !{!94, !81, !95, !48, !49}
!95 = !DILocation(line: 17, column: 3, scope: !76)
!96 = !DILocation(line: 18, column: 1, scope: !65)
!97 = distinct !{!97, !81, !95, !48, !49}
!98 = distinct !DISubprogram(name: "store_between_two_loads", scope: !1, file: !1, line: 21, type: !99, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !101)
!99 = !DISubroutineType(types: !100)
!100 = !{!12, !13, !68}
!101 = !{!102, !103, !104}
!102 = !DILocalVariable(name: "p", arg: 1, scope: !98, file: !1, line: 21, type: !13)
!103 = !DILocalVariable(name: "q", arg: 2, scope: !98, file: !1, line: 21, type: !68)
!104 = !DILocalVariable(name: "first", scope: !98, file: !1, line: 22, type: !12)
!105 = !DILocation(line: 0, scope: !98)
!106 = !DILocation(line: 22, column: 18, scope: !98)
!107 = !DILocation(line: 23, column: 12, scope: !98)
!108 = !DILocation(line: 23, column: 20, scope: !98)
!109 = !DILocation(line: 23, column: 6, scope: !98)
!110 = !DILocation(line: 24, column: 18, scope: !98)
!111 = !DILocation(line: 24, column: 16, scope: !98)
!112 = !DILocation(line: 24, column: 3, scope: !98)
!113 = distinct !DISubprogram(name: "running_difference", scope: !1, file: !1, line: 27, type: !114, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !116)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !68, !13, !14}
!116 = !{!117, !118, !119, !120}
!117 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !1, line: 27, type: !68)
!118 = !DILocalVariable(name: "y", arg: 2, scope: !113, file: !1, line: 27, type: !13)
!119 = !DILocalVariable(name: "n", arg: 3, scope: !113, file: !1, line: 27, type: !14)
!120 = !DILocalVariable(name: "i", scope: !121, file: !1, line: 28, type: !14)
!121 = distinct !DILexicalBlock(scope: !113, file: !1, line: 28, column: 3)
!122 = !DILocation(line: 0, scope: !113)
!123 = !DILocation(line: 0, scope: !121)
!124 = !DILocation(line: 28, column: 21, scope: !125)
!125 = distinct !DILexicalBlock(scope: !121, file: !1, line: 28, column: 3)
!126 = !DILocation(line: 28, column: 3, scope: !121)
!127 = !DILocation(line: 29, column: 16, scope: !128)
!128 = distinct !DILexicalBlock(scope: !125, file: !1, line: 28, column: 31)
!129 = !DILocation(line: 29, column: 12, scope: !128)
!130 = !{!131}
!131 = distinct !{!131, !132}
!132 = distinct !{!132, !"LVerDomain"}
!133 = !DILocation(line: 29, column: 23, scope: !128)
!134 = !DILocation(line: 29, column: 28, scope: !128)
!135 = !DILocation(line: 29, column: 5, scope: !128)
!136 = !DILocation(line: 29, column: 10, scope: !128)
!137 = !{!138}
!138 = distinct !{!138, !132}
!139 = distinct !{!139, !126, !140, !48, !49}
!140 = !DILocation(line: 30, column: 3, scope: !121)
!141 = !DILocation(line: 31, column: 1, scope: !113)
!142 = distinct !{!142, !126, !140, !48, !49}
