; clang-14 -O3 -g -fdebug-compilation-dir=. -S -emit-llvm c/aliasing.c -o ir/clang-14/O3-g/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @square_plus_first(double* nocapture noundef readonly %0, double* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !9 {
  call void @llvm.dbg.value(metadata double* %0, metadata !16, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double* %1, metadata !17, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 %2, metadata !18, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  call void @llvm.dbg.value(metadata i32 0, metadata !20, metadata !DIExpression()), !dbg !25
  %4 = icmp sgt i32 %2, 0, !dbg !26
  br i1 %4, label %5, label %145, !dbg !28

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !26
  %7 = icmp ult i32 %2, 4, !dbg !28
  br i1 %7, label %92, label %8, !dbg !28

8:                                                ; preds = %5
  %9 = getelementptr double, double* %1, i64 %6, !dbg !28
  %10 = getelementptr double, double* %0, i64 1, !dbg !28
  %11 = getelementptr double, double* %0, i64 %6, !dbg !28
  %12 = icmp ugt double* %10, %1, !dbg !28
  %13 = icmp ugt double* %9, %0, !dbg !28
  %14 = and i1 %12, %13, !dbg !28
  %15 = icmp ugt double* %11, %1, !dbg !28
  %16 = icmp ugt double* %9, %0, !dbg !28
  %17 = and i1 %15, %16, !dbg !28
  %18 = or i1 %14, %17, !dbg !28
  br i1 %18, label %92, label %19, !dbg !28

19:                                               ; preds = %8
  %20 = and i64 %6, 4294967292, !dbg !28
  %21 = add nsw i64 %20, -4, !dbg !28
  %22 = lshr exact i64 %21, 2, !dbg !28
  %23 = add nuw nsw i64 %22, 1, !dbg !28
  %24 = and i64 %23, 1, !dbg !28
  %25 = icmp eq i64 %21, 0, !dbg !28
  br i1 %25, label %69, label %26, !dbg !28

26:                                               ; preds = %19
  %27 = and i64 %23, 9223372036854775806, !dbg !28
  %28 = load double, double* %0, align 8, !tbaa !29, !alias.scope !33
  %29 = insertelement <2 x double> poison, double %28, i64 0
  %30 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> zeroinitializer
  %31 = insertelement <2 x double> poison, double %28, i64 0
  %32 = shufflevector <2 x double> %31, <2 x double> poison, <2 x i32> zeroinitializer
  %33 = load double, double* %0, align 8, !tbaa !29, !alias.scope !33
  %34 = insertelement <2 x double> poison, double %33, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  %36 = insertelement <2 x double> poison, double %33, i64 0
  %37 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer
  br label %38, !dbg !28

38:                                               ; preds = %38, %26
  %39 = phi i64 [ 0, %26 ], [ %66, %38 ], !dbg !36
  %40 = phi i64 [ 0, %26 ], [ %67, %38 ]
  %41 = getelementptr inbounds double, double* %0, i64 %39, !dbg !36
  %42 = bitcast double* %41 to <2 x double>*, !dbg !37
  %43 = load <2 x double>, <2 x double>* %42, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %44 = getelementptr inbounds double, double* %41, i64 2, !dbg !37
  %45 = bitcast double* %44 to <2 x double>*, !dbg !37
  %46 = load <2 x double>, <2 x double>* %45, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %47 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %43, <2 x double> %43, <2 x double> %30), !dbg !36
  %48 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %46, <2 x double> %32), !dbg !36
  %49 = getelementptr inbounds double, double* %1, i64 %39, !dbg !36
  %50 = bitcast double* %49 to <2 x double>*, !dbg !41
  store <2 x double> %47, <2 x double>* %50, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  %51 = getelementptr inbounds double, double* %49, i64 2, !dbg !41
  %52 = bitcast double* %51 to <2 x double>*, !dbg !41
  store <2 x double> %48, <2 x double>* %52, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  %53 = or i64 %39, 4, !dbg !36
  %54 = getelementptr inbounds double, double* %0, i64 %53, !dbg !36
  %55 = bitcast double* %54 to <2 x double>*, !dbg !37
  %56 = load <2 x double>, <2 x double>* %55, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %57 = getelementptr inbounds double, double* %54, i64 2, !dbg !37
  %58 = bitcast double* %57 to <2 x double>*, !dbg !37
  %59 = load <2 x double>, <2 x double>* %58, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %60 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> %56, <2 x double> %35), !dbg !36
  %61 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %59, <2 x double> %37), !dbg !36
  %62 = getelementptr inbounds double, double* %1, i64 %53, !dbg !36
  %63 = bitcast double* %62 to <2 x double>*, !dbg !41
  store <2 x double> %60, <2 x double>* %63, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  %64 = getelementptr inbounds double, double* %62, i64 2, !dbg !41
  %65 = bitcast double* %64 to <2 x double>*, !dbg !41
  store <2 x double> %61, <2 x double>* %65, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  %66 = add nuw i64 %39, 8, !dbg !36
  %67 = add i64 %40, 2, !dbg !36
  %68 = icmp eq i64 %67, %27, !dbg !36
  br i1 %68, label %69, label %38, !dbg !36, !llvm.loop !45

69:                                               ; preds = %38, %19
  %70 = phi i64 [ 0, %19 ], [ %66, %38 ]
  %71 = icmp eq i64 %24, 0, !dbg !36
  br i1 %71, label %90, label %72, !dbg !36

72:                                               ; preds = %69
  %73 = getelementptr inbounds double, double* %0, i64 %70, !dbg !36
  %74 = bitcast double* %73 to <2 x double>*, !dbg !37
  %75 = load <2 x double>, <2 x double>* %74, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %76 = getelementptr inbounds double, double* %73, i64 2, !dbg !37
  %77 = bitcast double* %76 to <2 x double>*, !dbg !37
  %78 = load <2 x double>, <2 x double>* %77, align 8, !dbg !37, !tbaa !29, !alias.scope !39
  %79 = load double, double* %0, align 8, !dbg !36, !tbaa !29, !alias.scope !33
  %80 = insertelement <2 x double> poison, double %79, i64 0, !dbg !36
  %81 = shufflevector <2 x double> %80, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !36
  %82 = insertelement <2 x double> poison, double %79, i64 0, !dbg !36
  %83 = shufflevector <2 x double> %82, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !36
  %84 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %75, <2 x double> %75, <2 x double> %81), !dbg !36
  %85 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %78, <2 x double> %78, <2 x double> %83), !dbg !36
  %86 = getelementptr inbounds double, double* %1, i64 %70, !dbg !36
  %87 = bitcast double* %86 to <2 x double>*, !dbg !41
  store <2 x double> %84, <2 x double>* %87, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  %88 = getelementptr inbounds double, double* %86, i64 2, !dbg !41
  %89 = bitcast double* %88 to <2 x double>*, !dbg !41
  store <2 x double> %85, <2 x double>* %89, align 8, !dbg !41, !tbaa !29, !alias.scope !42, !noalias !44
  br label %90, !dbg !28

90:                                               ; preds = %69, %72
  %91 = icmp eq i64 %20, %6, !dbg !28
  br i1 %91, label %108, label %92, !dbg !28

92:                                               ; preds = %8, %5, %90
  %93 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %20, %90 ]
  %94 = xor i64 %93, -1, !dbg !28
  %95 = and i64 %6, 1, !dbg !28
  %96 = icmp eq i64 %95, 0, !dbg !28
  br i1 %96, label %104, label %97, !dbg !28

97:                                               ; preds = %92
  call void @llvm.dbg.value(metadata i64 undef, metadata !20, metadata !DIExpression()), !dbg !25
  %98 = getelementptr inbounds double, double* %0, i64 %93, !dbg !37
  %99 = load double, double* %98, align 8, !dbg !37, !tbaa !29
  %100 = load double, double* %0, align 8, !dbg !49, !tbaa !29
  %101 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %100), !dbg !50
  %102 = getelementptr inbounds double, double* %1, i64 %93, !dbg !51
  store double %101, double* %102, align 8, !dbg !41, !tbaa !29
  %103 = or i64 %93, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %103, metadata !20, metadata !DIExpression()), !dbg !25
  br label %104, !dbg !28

104:                                              ; preds = %97, %92
  %105 = phi i64 [ %93, %92 ], [ %103, %97 ]
  %106 = sub nsw i64 0, %6, !dbg !28
  %107 = icmp eq i64 %94, %106, !dbg !28
  br i1 %107, label %108, label %115, !dbg !28

108:                                              ; preds = %104, %115, %90
  call void @llvm.dbg.value(metadata i32 0, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double 0.000000e+00, metadata !19, metadata !DIExpression()), !dbg !24
  br i1 %4, label %109, label %145, !dbg !53

109:                                              ; preds = %108
  %110 = add nsw i64 %6, -1, !dbg !53
  %111 = and i64 %6, 7, !dbg !53
  %112 = icmp ult i64 %110, 7, !dbg !53
  br i1 %112, label %130, label %113, !dbg !53

113:                                              ; preds = %109
  %114 = and i64 %6, 4294967288, !dbg !53
  br label %147, !dbg !53

115:                                              ; preds = %104, %115
  %116 = phi i64 [ %128, %115 ], [ %105, %104 ]
  call void @llvm.dbg.value(metadata i64 %116, metadata !20, metadata !DIExpression()), !dbg !25
  %117 = getelementptr inbounds double, double* %0, i64 %116, !dbg !37
  %118 = load double, double* %117, align 8, !dbg !37, !tbaa !29
  %119 = load double, double* %0, align 8, !dbg !49, !tbaa !29
  %120 = tail call double @llvm.fmuladd.f64(double %118, double %118, double %119), !dbg !50
  %121 = getelementptr inbounds double, double* %1, i64 %116, !dbg !51
  store double %120, double* %121, align 8, !dbg !41, !tbaa !29
  %122 = add nuw nsw i64 %116, 1, !dbg !36
  call void @llvm.dbg.value(metadata i64 %122, metadata !20, metadata !DIExpression()), !dbg !25
  call void @llvm.dbg.value(metadata i64 %122, metadata !20, metadata !DIExpression()), !dbg !25
  %123 = getelementptr inbounds double, double* %0, i64 %122, !dbg !37
  %124 = load double, double* %123, align 8, !dbg !37, !tbaa !29
  %125 = load double, double* %0, align 8, !dbg !49, !tbaa !29
  %126 = tail call double @llvm.fmuladd.f64(double %124, double %124, double %125), !dbg !50
  %127 = getelementptr inbounds double, double* %1, i64 %122, !dbg !51
  store double %126, double* %127, align 8, !dbg !41, !tbaa !29
  %128 = add nuw nsw i64 %116, 2, !dbg !36
  call void @llvm.dbg.value(metadata i64 %128, metadata !20, metadata !DIExpression()), !dbg !25
  %129 = icmp eq i64 %128, %6, !dbg !26
  br i1 %129, label %108, label %115, !dbg !28, !llvm.loop !54

130:                                              ; preds = %147, %109
  %131 = phi double [ undef, %109 ], [ %181, %147 ]
  %132 = phi i64 [ 0, %109 ], [ %182, %147 ]
  %133 = phi double [ 0.000000e+00, %109 ], [ %181, %147 ]
  %134 = icmp eq i64 %111, 0, !dbg !53
  br i1 %134, label %145, label %135, !dbg !53

135:                                              ; preds = %130, %135
  %136 = phi i64 [ %142, %135 ], [ %132, %130 ]
  %137 = phi double [ %141, %135 ], [ %133, %130 ]
  %138 = phi i64 [ %143, %135 ], [ 0, %130 ]
  call void @llvm.dbg.value(metadata i64 %136, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %137, metadata !19, metadata !DIExpression()), !dbg !24
  %139 = getelementptr inbounds double, double* %1, i64 %136, !dbg !55
  %140 = load double, double* %139, align 8, !dbg !55, !tbaa !29
  %141 = fadd double %137, %140, !dbg !58
  call void @llvm.dbg.value(metadata double %141, metadata !19, metadata !DIExpression()), !dbg !24
  %142 = add nuw nsw i64 %136, 1, !dbg !59
  call void @llvm.dbg.value(metadata i64 %142, metadata !22, metadata !DIExpression()), !dbg !52
  %143 = add i64 %138, 1, !dbg !53
  %144 = icmp eq i64 %143, %111, !dbg !53
  br i1 %144, label %145, label %135, !dbg !53, !llvm.loop !60

145:                                              ; preds = %130, %135, %3, %108
  %146 = phi double [ 0.000000e+00, %108 ], [ 0.000000e+00, %3 ], [ %131, %130 ], [ %141, %135 ], !dbg !24
  ret double %146, !dbg !62

147:                                              ; preds = %147, %113
  %148 = phi i64 [ 0, %113 ], [ %182, %147 ]
  %149 = phi double [ 0.000000e+00, %113 ], [ %181, %147 ]
  %150 = phi i64 [ 0, %113 ], [ %183, %147 ]
  call void @llvm.dbg.value(metadata i64 %148, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %149, metadata !19, metadata !DIExpression()), !dbg !24
  %151 = getelementptr inbounds double, double* %1, i64 %148, !dbg !55
  %152 = load double, double* %151, align 8, !dbg !55, !tbaa !29
  %153 = fadd double %149, %152, !dbg !58
  call void @llvm.dbg.value(metadata double %153, metadata !19, metadata !DIExpression()), !dbg !24
  %154 = or i64 %148, 1, !dbg !59
  call void @llvm.dbg.value(metadata i64 %154, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %154, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %153, metadata !19, metadata !DIExpression()), !dbg !24
  %155 = getelementptr inbounds double, double* %1, i64 %154, !dbg !55
  %156 = load double, double* %155, align 8, !dbg !55, !tbaa !29
  %157 = fadd double %153, %156, !dbg !58
  call void @llvm.dbg.value(metadata double %157, metadata !19, metadata !DIExpression()), !dbg !24
  %158 = or i64 %148, 2, !dbg !59
  call void @llvm.dbg.value(metadata i64 %158, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %158, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %157, metadata !19, metadata !DIExpression()), !dbg !24
  %159 = getelementptr inbounds double, double* %1, i64 %158, !dbg !55
  %160 = load double, double* %159, align 8, !dbg !55, !tbaa !29
  %161 = fadd double %157, %160, !dbg !58
  call void @llvm.dbg.value(metadata double %161, metadata !19, metadata !DIExpression()), !dbg !24
  %162 = or i64 %148, 3, !dbg !59
  call void @llvm.dbg.value(metadata i64 %162, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %162, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %161, metadata !19, metadata !DIExpression()), !dbg !24
  %163 = getelementptr inbounds double, double* %1, i64 %162, !dbg !55
  %164 = load double, double* %163, align 8, !dbg !55, !tbaa !29
  %165 = fadd double %161, %164, !dbg !58
  call void @llvm.dbg.value(metadata double %165, metadata !19, metadata !DIExpression()), !dbg !24
  %166 = or i64 %148, 4, !dbg !59
  call void @llvm.dbg.value(metadata i64 %166, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %166, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %165, metadata !19, metadata !DIExpression()), !dbg !24
  %167 = getelementptr inbounds double, double* %1, i64 %166, !dbg !55
  %168 = load double, double* %167, align 8, !dbg !55, !tbaa !29
  %169 = fadd double %165, %168, !dbg !58
  call void @llvm.dbg.value(metadata double %169, metadata !19, metadata !DIExpression()), !dbg !24
  %170 = or i64 %148, 5, !dbg !59
  call void @llvm.dbg.value(metadata i64 %170, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %170, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %169, metadata !19, metadata !DIExpression()), !dbg !24
  %171 = getelementptr inbounds double, double* %1, i64 %170, !dbg !55
  %172 = load double, double* %171, align 8, !dbg !55, !tbaa !29
  %173 = fadd double %169, %172, !dbg !58
  call void @llvm.dbg.value(metadata double %173, metadata !19, metadata !DIExpression()), !dbg !24
  %174 = or i64 %148, 6, !dbg !59
  call void @llvm.dbg.value(metadata i64 %174, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %174, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %173, metadata !19, metadata !DIExpression()), !dbg !24
  %175 = getelementptr inbounds double, double* %1, i64 %174, !dbg !55
  %176 = load double, double* %175, align 8, !dbg !55, !tbaa !29
  %177 = fadd double %173, %176, !dbg !58
  call void @llvm.dbg.value(metadata double %177, metadata !19, metadata !DIExpression()), !dbg !24
  %178 = or i64 %148, 7, !dbg !59
  call void @llvm.dbg.value(metadata i64 %178, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata i64 %178, metadata !22, metadata !DIExpression()), !dbg !52
  call void @llvm.dbg.value(metadata double %177, metadata !19, metadata !DIExpression()), !dbg !24
  %179 = getelementptr inbounds double, double* %1, i64 %178, !dbg !55
  %180 = load double, double* %179, align 8, !dbg !55, !tbaa !29
  %181 = fadd double %177, %180, !dbg !58
  call void @llvm.dbg.value(metadata double %181, metadata !19, metadata !DIExpression()), !dbg !24
  %182 = add nuw nsw i64 %148, 8, !dbg !59
  call void @llvm.dbg.value(metadata i64 %182, metadata !22, metadata !DIExpression()), !dbg !52
  %183 = add i64 %150, 8, !dbg !53
  %184 = icmp eq i64 %183, %114, !dbg !53
  br i1 %184, label %130, label %147, !dbg !53, !llvm.loop !63
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @scale_and_add(double noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 !dbg !65 {
  call void @llvm.dbg.value(metadata double %0, metadata !71, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double* %1, metadata !72, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata double* %2, metadata !73, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i32 %3, metadata !74, metadata !DIExpression()), !dbg !77
  call void @llvm.dbg.value(metadata i32 0, metadata !75, metadata !DIExpression()), !dbg !78
  %5 = icmp sgt i32 %3, 0, !dbg !79
  br i1 %5, label %6, label %112, !dbg !81

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64, !dbg !79
  %8 = icmp ult i32 %3, 4, !dbg !81
  br i1 %8, label %95, label %9, !dbg !81

9:                                                ; preds = %6
  %10 = getelementptr double, double* %2, i64 %7, !dbg !81
  %11 = getelementptr double, double* %1, i64 %7, !dbg !81
  %12 = icmp ugt double* %11, %2, !dbg !81
  %13 = icmp ugt double* %10, %1, !dbg !81
  %14 = and i1 %12, %13, !dbg !81
  br i1 %14, label %95, label %15, !dbg !81

15:                                               ; preds = %9
  %16 = and i64 %7, 4294967292, !dbg !81
  %17 = insertelement <2 x double> poison, double %0, i64 0, !dbg !81
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !81
  %19 = insertelement <2 x double> poison, double %0, i64 0, !dbg !81
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !81
  %21 = add nsw i64 %16, -4, !dbg !81
  %22 = lshr exact i64 %21, 2, !dbg !81
  %23 = add nuw nsw i64 %22, 1, !dbg !81
  %24 = and i64 %23, 1, !dbg !81
  %25 = icmp eq i64 %21, 0, !dbg !81
  br i1 %25, label %71, label %26, !dbg !81

26:                                               ; preds = %15
  %27 = and i64 %23, 9223372036854775806, !dbg !81
  br label %28, !dbg !81

28:                                               ; preds = %28, %26
  %29 = phi i64 [ 0, %26 ], [ %68, %28 ], !dbg !82
  %30 = phi i64 [ 0, %26 ], [ %69, %28 ]
  %31 = getelementptr inbounds double, double* %1, i64 %29, !dbg !82
  %32 = bitcast double* %31 to <2 x double>*, !dbg !83
  %33 = load <2 x double>, <2 x double>* %32, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %34 = getelementptr inbounds double, double* %31, i64 2, !dbg !83
  %35 = bitcast double* %34 to <2 x double>*, !dbg !83
  %36 = load <2 x double>, <2 x double>* %35, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %37 = getelementptr inbounds double, double* %2, i64 %29, !dbg !82
  %38 = bitcast double* %37 to <2 x double>*, !dbg !88
  %39 = load <2 x double>, <2 x double>* %38, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %40 = getelementptr inbounds double, double* %37, i64 2, !dbg !88
  %41 = bitcast double* %40 to <2 x double>*, !dbg !88
  %42 = load <2 x double>, <2 x double>* %41, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %43 = fmul <2 x double> %39, %39, !dbg !91
  %44 = fmul <2 x double> %42, %42, !dbg !91
  %45 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %33, <2 x double> %43), !dbg !92
  %46 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %36, <2 x double> %44), !dbg !92
  %47 = bitcast double* %37 to <2 x double>*, !dbg !93
  store <2 x double> %45, <2 x double>* %47, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %48 = bitcast double* %40 to <2 x double>*, !dbg !93
  store <2 x double> %46, <2 x double>* %48, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %49 = or i64 %29, 4, !dbg !82
  %50 = getelementptr inbounds double, double* %1, i64 %49, !dbg !82
  %51 = bitcast double* %50 to <2 x double>*, !dbg !83
  %52 = load <2 x double>, <2 x double>* %51, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %53 = getelementptr inbounds double, double* %50, i64 2, !dbg !83
  %54 = bitcast double* %53 to <2 x double>*, !dbg !83
  %55 = load <2 x double>, <2 x double>* %54, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %56 = getelementptr inbounds double, double* %2, i64 %49, !dbg !82
  %57 = bitcast double* %56 to <2 x double>*, !dbg !88
  %58 = load <2 x double>, <2 x double>* %57, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %59 = getelementptr inbounds double, double* %56, i64 2, !dbg !88
  %60 = bitcast double* %59 to <2 x double>*, !dbg !88
  %61 = load <2 x double>, <2 x double>* %60, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %62 = fmul <2 x double> %58, %58, !dbg !91
  %63 = fmul <2 x double> %61, %61, !dbg !91
  %64 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %52, <2 x double> %62), !dbg !92
  %65 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %55, <2 x double> %63), !dbg !92
  %66 = bitcast double* %56 to <2 x double>*, !dbg !93
  store <2 x double> %64, <2 x double>* %66, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %67 = bitcast double* %59 to <2 x double>*, !dbg !93
  store <2 x double> %65, <2 x double>* %67, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %68 = add nuw i64 %29, 8, !dbg !82
  %69 = add i64 %30, 2, !dbg !82
  %70 = icmp eq i64 %69, %27, !dbg !82
  br i1 %70, label %71, label %28, !dbg !82, !llvm.loop !94

71:                                               ; preds = %28, %15
  %72 = phi i64 [ 0, %15 ], [ %68, %28 ]
  %73 = icmp eq i64 %24, 0, !dbg !82
  br i1 %73, label %93, label %74, !dbg !82

74:                                               ; preds = %71
  %75 = getelementptr inbounds double, double* %1, i64 %72, !dbg !82
  %76 = bitcast double* %75 to <2 x double>*, !dbg !83
  %77 = load <2 x double>, <2 x double>* %76, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %78 = getelementptr inbounds double, double* %75, i64 2, !dbg !83
  %79 = bitcast double* %78 to <2 x double>*, !dbg !83
  %80 = load <2 x double>, <2 x double>* %79, align 8, !dbg !83, !tbaa !29, !alias.scope !85
  %81 = getelementptr inbounds double, double* %2, i64 %72, !dbg !82
  %82 = bitcast double* %81 to <2 x double>*, !dbg !88
  %83 = load <2 x double>, <2 x double>* %82, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %84 = getelementptr inbounds double, double* %81, i64 2, !dbg !88
  %85 = bitcast double* %84 to <2 x double>*, !dbg !88
  %86 = load <2 x double>, <2 x double>* %85, align 8, !dbg !88, !tbaa !29, !alias.scope !89, !noalias !85
  %87 = fmul <2 x double> %83, %83, !dbg !91
  %88 = fmul <2 x double> %86, %86, !dbg !91
  %89 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %77, <2 x double> %87), !dbg !92
  %90 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %80, <2 x double> %88), !dbg !92
  %91 = bitcast double* %81 to <2 x double>*, !dbg !93
  store <2 x double> %89, <2 x double>* %91, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  %92 = bitcast double* %84 to <2 x double>*, !dbg !93
  store <2 x double> %90, <2 x double>* %92, align 8, !dbg !93, !tbaa !29, !alias.scope !89, !noalias !85
  br label %93, !dbg !81

93:                                               ; preds = %71, %74
  %94 = icmp eq i64 %16, %7, !dbg !81
  br i1 %94, label %112, label %95, !dbg !81

95:                                               ; preds = %9, %6, %93
  %96 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %16, %93 ]
  %97 = xor i64 %96, -1, !dbg !81
  %98 = and i64 %7, 1, !dbg !81
  %99 = icmp eq i64 %98, 0, !dbg !81
  br i1 %99, label %108, label %100, !dbg !81

100:                                              ; preds = %95
  call void @llvm.dbg.value(metadata i64 undef, metadata !75, metadata !DIExpression()), !dbg !78
  %101 = getelementptr inbounds double, double* %1, i64 %96, !dbg !83
  %102 = load double, double* %101, align 8, !dbg !83, !tbaa !29
  %103 = getelementptr inbounds double, double* %2, i64 %96, !dbg !88
  %104 = load double, double* %103, align 8, !dbg !88, !tbaa !29
  %105 = fmul double %104, %104, !dbg !91
  %106 = tail call double @llvm.fmuladd.f64(double %0, double %102, double %105), !dbg !92
  store double %106, double* %103, align 8, !dbg !93, !tbaa !29
  %107 = or i64 %96, 1, !dbg !82
  call void @llvm.dbg.value(metadata i64 %107, metadata !75, metadata !DIExpression()), !dbg !78
  br label %108, !dbg !81

108:                                              ; preds = %100, %95
  %109 = phi i64 [ %96, %95 ], [ %107, %100 ]
  %110 = sub nsw i64 0, %7, !dbg !81
  %111 = icmp eq i64 %97, %110, !dbg !81
  br i1 %111, label %112, label %113, !dbg !81

112:                                              ; preds = %108, %113, %93, %4
  ret void, !dbg !96

113:                                              ; preds = %108, %113
  %114 = phi i64 [ %128, %113 ], [ %109, %108 ]
  call void @llvm.dbg.value(metadata i64 %114, metadata !75, metadata !DIExpression()), !dbg !78
  %115 = getelementptr inbounds double, double* %1, i64 %114, !dbg !83
  %116 = load double, double* %115, align 8, !dbg !83, !tbaa !29
  %117 = getelementptr inbounds double, double* %2, i64 %114, !dbg !88
  %118 = load double, double* %117, align 8, !dbg !88, !tbaa !29
  %119 = fmul double %118, %118, !dbg !91
  %120 = tail call double @llvm.fmuladd.f64(double %0, double %116, double %119), !dbg !92
  store double %120, double* %117, align 8, !dbg !93, !tbaa !29
  %121 = add nuw nsw i64 %114, 1, !dbg !82
  call void @llvm.dbg.value(metadata i64 %121, metadata !75, metadata !DIExpression()), !dbg !78
  call void @llvm.dbg.value(metadata i64 %121, metadata !75, metadata !DIExpression()), !dbg !78
  %122 = getelementptr inbounds double, double* %1, i64 %121, !dbg !83
  %123 = load double, double* %122, align 8, !dbg !83, !tbaa !29
  %124 = getelementptr inbounds double, double* %2, i64 %121, !dbg !88
  %125 = load double, double* %124, align 8, !dbg !88, !tbaa !29
  %126 = fmul double %125, %125, !dbg !91
  %127 = tail call double @llvm.fmuladd.f64(double %0, double %123, double %126), !dbg !92
  store double %127, double* %124, align 8, !dbg !93, !tbaa !29
  %128 = add nuw nsw i64 %114, 2, !dbg !82
  call void @llvm.dbg.value(metadata i64 %128, metadata !75, metadata !DIExpression()), !dbg !78
  %129 = icmp eq i64 %128, %7, !dbg !79
  br i1 %129, label %112, label %113, !dbg !81, !llvm.loop !97
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @store_between_two_loads(double* nocapture noundef writeonly %0, double* nocapture noundef readonly %1) local_unnamed_addr #2 !dbg !98 {
  call void @llvm.dbg.value(metadata double* %0, metadata !102, metadata !DIExpression()), !dbg !105
  call void @llvm.dbg.value(metadata double* %1, metadata !103, metadata !DIExpression()), !dbg !105
  %3 = load double, double* %1, align 8, !dbg !106, !tbaa !29
  call void @llvm.dbg.value(metadata double %3, metadata !104, metadata !DIExpression()), !dbg !105
  %4 = fmul double %3, 3.000000e+00, !dbg !107
  %5 = fmul double %3, %4, !dbg !108
  store double %5, double* %0, align 8, !dbg !109, !tbaa !29
  %6 = load double, double* %1, align 8, !dbg !110, !tbaa !29
  %7 = fmul double %3, %6, !dbg !111
  ret double %7, !dbg !112
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @running_difference(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 !dbg !113 {
  call void @llvm.dbg.value(metadata double* %0, metadata !117, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata double* %1, metadata !118, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 %2, metadata !119, metadata !DIExpression()), !dbg !122
  call void @llvm.dbg.value(metadata i32 0, metadata !120, metadata !DIExpression()), !dbg !123
  %4 = icmp sgt i32 %2, 0, !dbg !124
  br i1 %4, label %5, label %62, !dbg !126

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64, !dbg !124
  %7 = icmp ult i32 %2, 4, !dbg !126
  br i1 %7, label %44, label %8, !dbg !126

8:                                                ; preds = %5
  %9 = getelementptr double, double* %1, i64 %6, !dbg !126
  %10 = add nuw nsw i64 %6, 1, !dbg !126
  %11 = getelementptr double, double* %0, i64 %10, !dbg !126
  %12 = icmp ugt double* %11, %1, !dbg !126
  %13 = icmp ugt double* %9, %0, !dbg !126
  %14 = and i1 %12, %13, !dbg !126
  br i1 %14, label %44, label %15, !dbg !126

15:                                               ; preds = %8
  %16 = and i64 %6, 4294967292, !dbg !126
  br label %17, !dbg !126

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %40, %17 ], !dbg !127
  %19 = or i64 %18, 1, !dbg !127
  %20 = getelementptr inbounds double, double* %0, i64 %19, !dbg !127
  %21 = bitcast double* %20 to <2 x double>*, !dbg !129
  %22 = load <2 x double>, <2 x double>* %21, align 8, !dbg !129, !tbaa !29, !alias.scope !130
  %23 = getelementptr inbounds double, double* %20, i64 2, !dbg !129
  %24 = bitcast double* %23 to <2 x double>*, !dbg !129
  %25 = load <2 x double>, <2 x double>* %24, align 8, !dbg !129, !tbaa !29, !alias.scope !130
  %26 = getelementptr inbounds double, double* %0, i64 %18, !dbg !127
  %27 = bitcast double* %26 to <2 x double>*, !dbg !133
  %28 = load <2 x double>, <2 x double>* %27, align 8, !dbg !133, !tbaa !29, !alias.scope !130
  %29 = getelementptr inbounds double, double* %26, i64 2, !dbg !133
  %30 = bitcast double* %29 to <2 x double>*, !dbg !133
  %31 = load <2 x double>, <2 x double>* %30, align 8, !dbg !133, !tbaa !29, !alias.scope !130
  %32 = fneg <2 x double> %28, !dbg !134
  %33 = fneg <2 x double> %31, !dbg !134
  %34 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %28, <2 x double> %32), !dbg !134
  %35 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %31, <2 x double> %33), !dbg !134
  %36 = getelementptr inbounds double, double* %1, i64 %18, !dbg !127
  %37 = bitcast double* %36 to <2 x double>*, !dbg !135
  store <2 x double> %34, <2 x double>* %37, align 8, !dbg !135, !tbaa !29, !alias.scope !136, !noalias !130
  %38 = getelementptr inbounds double, double* %36, i64 2, !dbg !135
  %39 = bitcast double* %38 to <2 x double>*, !dbg !135
  store <2 x double> %35, <2 x double>* %39, align 8, !dbg !135, !tbaa !29, !alias.scope !136, !noalias !130
  %40 = add nuw i64 %18, 4, !dbg !127
  %41 = icmp eq i64 %40, %16, !dbg !127
  br i1 %41, label %42, label %17, !dbg !127, !llvm.loop !138

42:                                               ; preds = %17
  %43 = icmp eq i64 %16, %6, !dbg !126
  br i1 %43, label %62, label %44, !dbg !126

44:                                               ; preds = %8, %5, %42
  %45 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %42 ]
  %46 = xor i64 %45, -1, !dbg !126
  %47 = and i64 %6, 1, !dbg !126
  %48 = icmp eq i64 %47, 0, !dbg !126
  br i1 %48, label %58, label %49, !dbg !126

49:                                               ; preds = %44
  call void @llvm.dbg.value(metadata i64 undef, metadata !120, metadata !DIExpression()), !dbg !123
  %50 = or i64 %45, 1, !dbg !127
  %51 = getelementptr inbounds double, double* %0, i64 %50, !dbg !129
  %52 = load double, double* %51, align 8, !dbg !129, !tbaa !29
  %53 = getelementptr inbounds double, double* %0, i64 %45, !dbg !133
  %54 = load double, double* %53, align 8, !dbg !133, !tbaa !29
  %55 = fneg double %54, !dbg !134
  %56 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %55), !dbg !134
  %57 = getelementptr inbounds double, double* %1, i64 %45, !dbg !140
  store double %56, double* %57, align 8, !dbg !135, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %50, metadata !120, metadata !DIExpression()), !dbg !123
  br label %58, !dbg !126

58:                                               ; preds = %49, %44
  %59 = phi i64 [ %45, %44 ], [ %50, %49 ]
  %60 = sub nsw i64 0, %6, !dbg !126
  %61 = icmp eq i64 %46, %60, !dbg !126
  br i1 %61, label %62, label %63, !dbg !126

62:                                               ; preds = %58, %63, %42, %3
  ret void, !dbg !141

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %73, %63 ], [ %59, %58 ]
  call void @llvm.dbg.value(metadata i64 %64, metadata !120, metadata !DIExpression()), !dbg !123
  %65 = add nuw nsw i64 %64, 1, !dbg !127
  %66 = getelementptr inbounds double, double* %0, i64 %65, !dbg !129
  %67 = load double, double* %66, align 8, !dbg !129, !tbaa !29
  %68 = getelementptr inbounds double, double* %0, i64 %64, !dbg !133
  %69 = load double, double* %68, align 8, !dbg !133, !tbaa !29
  %70 = fneg double %69, !dbg !134
  %71 = tail call double @llvm.fmuladd.f64(double %67, double %69, double %70), !dbg !134
  %72 = getelementptr inbounds double, double* %1, i64 %64, !dbg !140
  store double %71, double* %72, align 8, !dbg !135, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %65, metadata !120, metadata !DIExpression()), !dbg !123
  call void @llvm.dbg.value(metadata i64 %65, metadata !120, metadata !DIExpression()), !dbg !123
  %73 = add nuw nsw i64 %64, 2, !dbg !127
  %74 = getelementptr inbounds double, double* %0, i64 %73, !dbg !129
  %75 = load double, double* %74, align 8, !dbg !129, !tbaa !29
  %76 = getelementptr inbounds double, double* %0, i64 %65, !dbg !133
  %77 = load double, double* %76, align 8, !dbg !133, !tbaa !29
  %78 = fneg double %77, !dbg !134
  %79 = tail call double @llvm.fmuladd.f64(double %75, double %77, double %78), !dbg !134
  %80 = getelementptr inbounds double, double* %1, i64 %65, !dbg !140
  store double %79, double* %80, align 8, !dbg !135, !tbaa !29
  call void @llvm.dbg.value(metadata i64 %73, metadata !120, metadata !DIExpression()), !dbg !123
  %81 = icmp eq i64 %73, %6, !dbg !124
  br i1 %81, label %62, label %63, !dbg !126, !llvm.loop !142
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.value(metadata, metadata, metadata) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7}
!llvm.ident = !{!8}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/aliasing.c", directory: ".", checksumkind: CSK_MD5, checksum: "20d0eea90a907ff157cbab5908b52a51")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{!"Debian clang version 14.0.6"}
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
!41 = !DILocation(line: 6, column: 10, scope: !38)
!42 = !{!43}
!43 = distinct !{!43, !35}
!44 = !{!34, !40}
!45 = distinct !{!45, !28, !46, !47, !48}
!46 = !DILocation(line: 7, column: 3, scope: !21)
!47 = !{!"llvm.loop.mustprogress"}
!48 = !{!"llvm.loop.isvectorized", i32 1}
!49 = !DILocation(line: 6, column: 26, scope: !38)
!50 = !DILocation(line: 6, column: 24, scope: !38)
!51 = !DILocation(line: 6, column: 5, scope: !38)
!52 = !DILocation(line: 0, scope: !23)
!53 = !DILocation(line: 8, column: 3, scope: !23)
!54 = distinct !{!54, !28, !46, !47, !48}
!55 = !DILocation(line: 9, column: 10, scope: !56)
!56 = distinct !DILexicalBlock(scope: !57, file: !1, line: 8, column: 31)
!57 = distinct !DILexicalBlock(scope: !23, file: !1, line: 8, column: 3)
!58 = !DILocation(line: 9, column: 7, scope: !56)
!59 = !DILocation(line: 8, column: 27, scope: !57)
!60 = distinct !{!60, !61}
!61 = !{!"llvm.loop.unroll.disable"}
!62 = !DILocation(line: 11, column: 3, scope: !9)
!63 = distinct !{!63, !53, !64, !47}
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
!94 = distinct !{!94, !81, !95, !47, !48}
!95 = !DILocation(line: 17, column: 3, scope: !76)
!96 = !DILocation(line: 18, column: 1, scope: !65)
!97 = distinct !{!97, !81, !95, !47, !48}
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
!135 = !DILocation(line: 29, column: 10, scope: !128)
!136 = !{!137}
!137 = distinct !{!137, !132}
!138 = distinct !{!138, !126, !139, !47, !48}
!139 = !DILocation(line: 30, column: 3, scope: !121)
!140 = !DILocation(line: 29, column: 5, scope: !128)
!141 = !DILocation(line: 31, column: 1, scope: !113)
!142 = distinct !{!142, !126, !139, !47, !48}
