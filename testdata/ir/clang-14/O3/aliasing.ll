; clang-14 -O3 -S -emit-llvm c/aliasing.c -o ir/clang-14/O3/aliasing.ll
; ModuleID = 'c/aliasing.c'
source_filename = "c/aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local double @square_plus_first(double* nocapture noundef readonly %0, double* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %145

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %92, label %8

8:                                                ; preds = %5
  %9 = getelementptr double, double* %1, i64 %6
  %10 = getelementptr double, double* %0, i64 1
  %11 = getelementptr double, double* %0, i64 %6
  %12 = icmp ugt double* %10, %1
  %13 = icmp ugt double* %9, %0
  %14 = and i1 %12, %13
  %15 = icmp ugt double* %11, %1
  %16 = icmp ugt double* %9, %0
  %17 = and i1 %15, %16
  %18 = or i1 %14, %17
  br i1 %18, label %92, label %19

19:                                               ; preds = %8
  %20 = and i64 %6, 4294967292
  %21 = add nsw i64 %20, -4
  %22 = lshr exact i64 %21, 2
  %23 = add nuw nsw i64 %22, 1
  %24 = and i64 %23, 1
  %25 = icmp eq i64 %21, 0
  br i1 %25, label %69, label %26

26:                                               ; preds = %19
  %27 = and i64 %23, 9223372036854775806
  %28 = load double, double* %0, align 8, !tbaa !5, !alias.scope !9
  %29 = insertelement <2 x double> poison, double %28, i64 0
  %30 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> zeroinitializer
  %31 = insertelement <2 x double> poison, double %28, i64 0
  %32 = shufflevector <2 x double> %31, <2 x double> poison, <2 x i32> zeroinitializer
  %33 = load double, double* %0, align 8, !tbaa !5, !alias.scope !9
  %34 = insertelement <2 x double> poison, double %33, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  %36 = insertelement <2 x double> poison, double %33, i64 0
  %37 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer
  br label %38

38:                                               ; preds = %38, %26
  %39 = phi i64 [ 0, %26 ], [ %66, %38 ]
  %40 = phi i64 [ 0, %26 ], [ %67, %38 ]
  %41 = getelementptr inbounds double, double* %0, i64 %39
  %42 = bitcast double* %41 to <2 x double>*
  %43 = load <2 x double>, <2 x double>* %42, align 8, !tbaa !5, !alias.scope !12
  %44 = getelementptr inbounds double, double* %41, i64 2
  %45 = bitcast double* %44 to <2 x double>*
  %46 = load <2 x double>, <2 x double>* %45, align 8, !tbaa !5, !alias.scope !12
  %47 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %43, <2 x double> %43, <2 x double> %30)
  %48 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %46, <2 x double> %32)
  %49 = getelementptr inbounds double, double* %1, i64 %39
  %50 = bitcast double* %49 to <2 x double>*
  store <2 x double> %47, <2 x double>* %50, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %51 = getelementptr inbounds double, double* %49, i64 2
  %52 = bitcast double* %51 to <2 x double>*
  store <2 x double> %48, <2 x double>* %52, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %53 = or i64 %39, 4
  %54 = getelementptr inbounds double, double* %0, i64 %53
  %55 = bitcast double* %54 to <2 x double>*
  %56 = load <2 x double>, <2 x double>* %55, align 8, !tbaa !5, !alias.scope !12
  %57 = getelementptr inbounds double, double* %54, i64 2
  %58 = bitcast double* %57 to <2 x double>*
  %59 = load <2 x double>, <2 x double>* %58, align 8, !tbaa !5, !alias.scope !12
  %60 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %56, <2 x double> %56, <2 x double> %35)
  %61 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %59, <2 x double> %59, <2 x double> %37)
  %62 = getelementptr inbounds double, double* %1, i64 %53
  %63 = bitcast double* %62 to <2 x double>*
  store <2 x double> %60, <2 x double>* %63, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %64 = getelementptr inbounds double, double* %62, i64 2
  %65 = bitcast double* %64 to <2 x double>*
  store <2 x double> %61, <2 x double>* %65, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %66 = add nuw i64 %39, 8
  %67 = add i64 %40, 2
  %68 = icmp eq i64 %67, %27
  br i1 %68, label %69, label %38, !llvm.loop !17

69:                                               ; preds = %38, %19
  %70 = phi i64 [ 0, %19 ], [ %66, %38 ]
  %71 = icmp eq i64 %24, 0
  br i1 %71, label %90, label %72

72:                                               ; preds = %69
  %73 = getelementptr inbounds double, double* %0, i64 %70
  %74 = bitcast double* %73 to <2 x double>*
  %75 = load <2 x double>, <2 x double>* %74, align 8, !tbaa !5, !alias.scope !12
  %76 = getelementptr inbounds double, double* %73, i64 2
  %77 = bitcast double* %76 to <2 x double>*
  %78 = load <2 x double>, <2 x double>* %77, align 8, !tbaa !5, !alias.scope !12
  %79 = load double, double* %0, align 8, !tbaa !5, !alias.scope !9
  %80 = insertelement <2 x double> poison, double %79, i64 0
  %81 = shufflevector <2 x double> %80, <2 x double> poison, <2 x i32> zeroinitializer
  %82 = insertelement <2 x double> poison, double %79, i64 0
  %83 = shufflevector <2 x double> %82, <2 x double> poison, <2 x i32> zeroinitializer
  %84 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %75, <2 x double> %75, <2 x double> %81)
  %85 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %78, <2 x double> %78, <2 x double> %83)
  %86 = getelementptr inbounds double, double* %1, i64 %70
  %87 = bitcast double* %86 to <2 x double>*
  store <2 x double> %84, <2 x double>* %87, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  %88 = getelementptr inbounds double, double* %86, i64 2
  %89 = bitcast double* %88 to <2 x double>*
  store <2 x double> %85, <2 x double>* %89, align 8, !tbaa !5, !alias.scope !14, !noalias !16
  br label %90

90:                                               ; preds = %69, %72
  %91 = icmp eq i64 %20, %6
  br i1 %91, label %108, label %92

92:                                               ; preds = %8, %5, %90
  %93 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %20, %90 ]
  %94 = xor i64 %93, -1
  %95 = and i64 %6, 1
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %104, label %97

97:                                               ; preds = %92
  %98 = getelementptr inbounds double, double* %0, i64 %93
  %99 = load double, double* %98, align 8, !tbaa !5
  %100 = load double, double* %0, align 8, !tbaa !5
  %101 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %100)
  %102 = getelementptr inbounds double, double* %1, i64 %93
  store double %101, double* %102, align 8, !tbaa !5
  %103 = or i64 %93, 1
  br label %104

104:                                              ; preds = %97, %92
  %105 = phi i64 [ %93, %92 ], [ %103, %97 ]
  %106 = sub nsw i64 0, %6
  %107 = icmp eq i64 %94, %106
  br i1 %107, label %108, label %115

108:                                              ; preds = %104, %115, %90
  br i1 %4, label %109, label %145

109:                                              ; preds = %108
  %110 = add nsw i64 %6, -1
  %111 = and i64 %6, 7
  %112 = icmp ult i64 %110, 7
  br i1 %112, label %130, label %113

113:                                              ; preds = %109
  %114 = and i64 %6, 4294967288
  br label %147

115:                                              ; preds = %104, %115
  %116 = phi i64 [ %128, %115 ], [ %105, %104 ]
  %117 = getelementptr inbounds double, double* %0, i64 %116
  %118 = load double, double* %117, align 8, !tbaa !5
  %119 = load double, double* %0, align 8, !tbaa !5
  %120 = tail call double @llvm.fmuladd.f64(double %118, double %118, double %119)
  %121 = getelementptr inbounds double, double* %1, i64 %116
  store double %120, double* %121, align 8, !tbaa !5
  %122 = add nuw nsw i64 %116, 1
  %123 = getelementptr inbounds double, double* %0, i64 %122
  %124 = load double, double* %123, align 8, !tbaa !5
  %125 = load double, double* %0, align 8, !tbaa !5
  %126 = tail call double @llvm.fmuladd.f64(double %124, double %124, double %125)
  %127 = getelementptr inbounds double, double* %1, i64 %122
  store double %126, double* %127, align 8, !tbaa !5
  %128 = add nuw nsw i64 %116, 2
  %129 = icmp eq i64 %128, %6
  br i1 %129, label %108, label %115, !llvm.loop !20

130:                                              ; preds = %147, %109
  %131 = phi double [ undef, %109 ], [ %181, %147 ]
  %132 = phi i64 [ 0, %109 ], [ %182, %147 ]
  %133 = phi double [ 0.000000e+00, %109 ], [ %181, %147 ]
  %134 = icmp eq i64 %111, 0
  br i1 %134, label %145, label %135

135:                                              ; preds = %130, %135
  %136 = phi i64 [ %142, %135 ], [ %132, %130 ]
  %137 = phi double [ %141, %135 ], [ %133, %130 ]
  %138 = phi i64 [ %143, %135 ], [ 0, %130 ]
  %139 = getelementptr inbounds double, double* %1, i64 %136
  %140 = load double, double* %139, align 8, !tbaa !5
  %141 = fadd double %137, %140
  %142 = add nuw nsw i64 %136, 1
  %143 = add i64 %138, 1
  %144 = icmp eq i64 %143, %111
  br i1 %144, label %145, label %135, !llvm.loop !21

145:                                              ; preds = %130, %135, %3, %108
  %146 = phi double [ 0.000000e+00, %108 ], [ 0.000000e+00, %3 ], [ %131, %130 ], [ %141, %135 ]
  ret double %146

147:                                              ; preds = %147, %113
  %148 = phi i64 [ 0, %113 ], [ %182, %147 ]
  %149 = phi double [ 0.000000e+00, %113 ], [ %181, %147 ]
  %150 = phi i64 [ 0, %113 ], [ %183, %147 ]
  %151 = getelementptr inbounds double, double* %1, i64 %148
  %152 = load double, double* %151, align 8, !tbaa !5
  %153 = fadd double %149, %152
  %154 = or i64 %148, 1
  %155 = getelementptr inbounds double, double* %1, i64 %154
  %156 = load double, double* %155, align 8, !tbaa !5
  %157 = fadd double %153, %156
  %158 = or i64 %148, 2
  %159 = getelementptr inbounds double, double* %1, i64 %158
  %160 = load double, double* %159, align 8, !tbaa !5
  %161 = fadd double %157, %160
  %162 = or i64 %148, 3
  %163 = getelementptr inbounds double, double* %1, i64 %162
  %164 = load double, double* %163, align 8, !tbaa !5
  %165 = fadd double %161, %164
  %166 = or i64 %148, 4
  %167 = getelementptr inbounds double, double* %1, i64 %166
  %168 = load double, double* %167, align 8, !tbaa !5
  %169 = fadd double %165, %168
  %170 = or i64 %148, 5
  %171 = getelementptr inbounds double, double* %1, i64 %170
  %172 = load double, double* %171, align 8, !tbaa !5
  %173 = fadd double %169, %172
  %174 = or i64 %148, 6
  %175 = getelementptr inbounds double, double* %1, i64 %174
  %176 = load double, double* %175, align 8, !tbaa !5
  %177 = fadd double %173, %176
  %178 = or i64 %148, 7
  %179 = getelementptr inbounds double, double* %1, i64 %178
  %180 = load double, double* %179, align 8, !tbaa !5
  %181 = fadd double %177, %180
  %182 = add nuw nsw i64 %148, 8
  %183 = add i64 %150, 8
  %184 = icmp eq i64 %183, %114
  br i1 %184, label %130, label %147, !llvm.loop !23
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @scale_and_add(double noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %112

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  %8 = icmp ult i32 %3, 4
  br i1 %8, label %95, label %9

9:                                                ; preds = %6
  %10 = getelementptr double, double* %2, i64 %7
  %11 = getelementptr double, double* %1, i64 %7
  %12 = icmp ugt double* %11, %2
  %13 = icmp ugt double* %10, %1
  %14 = and i1 %12, %13
  br i1 %14, label %95, label %15

15:                                               ; preds = %9
  %16 = and i64 %7, 4294967292
  %17 = insertelement <2 x double> poison, double %0, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  %19 = insertelement <2 x double> poison, double %0, i64 0
  %20 = shufflevector <2 x double> %19, <2 x double> poison, <2 x i32> zeroinitializer
  %21 = add nsw i64 %16, -4
  %22 = lshr exact i64 %21, 2
  %23 = add nuw nsw i64 %22, 1
  %24 = and i64 %23, 1
  %25 = icmp eq i64 %21, 0
  br i1 %25, label %71, label %26

26:                                               ; preds = %15
  %27 = and i64 %23, 9223372036854775806
  br label %28

28:                                               ; preds = %28, %26
  %29 = phi i64 [ 0, %26 ], [ %68, %28 ]
  %30 = phi i64 [ 0, %26 ], [ %69, %28 ]
  %31 = getelementptr inbounds double, double* %1, i64 %29
  %32 = bitcast double* %31 to <2 x double>*
  %33 = load <2 x double>, <2 x double>* %32, align 8, !tbaa !5, !alias.scope !24
  %34 = getelementptr inbounds double, double* %31, i64 2
  %35 = bitcast double* %34 to <2 x double>*
  %36 = load <2 x double>, <2 x double>* %35, align 8, !tbaa !5, !alias.scope !24
  %37 = getelementptr inbounds double, double* %2, i64 %29
  %38 = bitcast double* %37 to <2 x double>*
  %39 = load <2 x double>, <2 x double>* %38, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %40 = getelementptr inbounds double, double* %37, i64 2
  %41 = bitcast double* %40 to <2 x double>*
  %42 = load <2 x double>, <2 x double>* %41, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %43 = fmul <2 x double> %39, %39
  %44 = fmul <2 x double> %42, %42
  %45 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %33, <2 x double> %43)
  %46 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %36, <2 x double> %44)
  %47 = bitcast double* %37 to <2 x double>*
  store <2 x double> %45, <2 x double>* %47, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %48 = bitcast double* %40 to <2 x double>*
  store <2 x double> %46, <2 x double>* %48, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %49 = or i64 %29, 4
  %50 = getelementptr inbounds double, double* %1, i64 %49
  %51 = bitcast double* %50 to <2 x double>*
  %52 = load <2 x double>, <2 x double>* %51, align 8, !tbaa !5, !alias.scope !24
  %53 = getelementptr inbounds double, double* %50, i64 2
  %54 = bitcast double* %53 to <2 x double>*
  %55 = load <2 x double>, <2 x double>* %54, align 8, !tbaa !5, !alias.scope !24
  %56 = getelementptr inbounds double, double* %2, i64 %49
  %57 = bitcast double* %56 to <2 x double>*
  %58 = load <2 x double>, <2 x double>* %57, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %59 = getelementptr inbounds double, double* %56, i64 2
  %60 = bitcast double* %59 to <2 x double>*
  %61 = load <2 x double>, <2 x double>* %60, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %62 = fmul <2 x double> %58, %58
  %63 = fmul <2 x double> %61, %61
  %64 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %52, <2 x double> %62)
  %65 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %55, <2 x double> %63)
  %66 = bitcast double* %56 to <2 x double>*
  store <2 x double> %64, <2 x double>* %66, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %67 = bitcast double* %59 to <2 x double>*
  store <2 x double> %65, <2 x double>* %67, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %68 = add nuw i64 %29, 8
  %69 = add i64 %30, 2
  %70 = icmp eq i64 %69, %27
  br i1 %70, label %71, label %28, !llvm.loop !29

71:                                               ; preds = %28, %15
  %72 = phi i64 [ 0, %15 ], [ %68, %28 ]
  %73 = icmp eq i64 %24, 0
  br i1 %73, label %93, label %74

74:                                               ; preds = %71
  %75 = getelementptr inbounds double, double* %1, i64 %72
  %76 = bitcast double* %75 to <2 x double>*
  %77 = load <2 x double>, <2 x double>* %76, align 8, !tbaa !5, !alias.scope !24
  %78 = getelementptr inbounds double, double* %75, i64 2
  %79 = bitcast double* %78 to <2 x double>*
  %80 = load <2 x double>, <2 x double>* %79, align 8, !tbaa !5, !alias.scope !24
  %81 = getelementptr inbounds double, double* %2, i64 %72
  %82 = bitcast double* %81 to <2 x double>*
  %83 = load <2 x double>, <2 x double>* %82, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %84 = getelementptr inbounds double, double* %81, i64 2
  %85 = bitcast double* %84 to <2 x double>*
  %86 = load <2 x double>, <2 x double>* %85, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %87 = fmul <2 x double> %83, %83
  %88 = fmul <2 x double> %86, %86
  %89 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %77, <2 x double> %87)
  %90 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %20, <2 x double> %80, <2 x double> %88)
  %91 = bitcast double* %81 to <2 x double>*
  store <2 x double> %89, <2 x double>* %91, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  %92 = bitcast double* %84 to <2 x double>*
  store <2 x double> %90, <2 x double>* %92, align 8, !tbaa !5, !alias.scope !27, !noalias !24
  br label %93

93:                                               ; preds = %71, %74
  %94 = icmp eq i64 %16, %7
  br i1 %94, label %112, label %95

95:                                               ; preds = %9, %6, %93
  %96 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %16, %93 ]
  %97 = xor i64 %96, -1
  %98 = and i64 %7, 1
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %108, label %100

100:                                              ; preds = %95
  %101 = getelementptr inbounds double, double* %1, i64 %96
  %102 = load double, double* %101, align 8, !tbaa !5
  %103 = getelementptr inbounds double, double* %2, i64 %96
  %104 = load double, double* %103, align 8, !tbaa !5
  %105 = fmul double %104, %104
  %106 = tail call double @llvm.fmuladd.f64(double %0, double %102, double %105)
  store double %106, double* %103, align 8, !tbaa !5
  %107 = or i64 %96, 1
  br label %108

108:                                              ; preds = %100, %95
  %109 = phi i64 [ %96, %95 ], [ %107, %100 ]
  %110 = sub nsw i64 0, %7
  %111 = icmp eq i64 %97, %110
  br i1 %111, label %112, label %113

112:                                              ; preds = %108, %113, %93, %4
  ret void

113:                                              ; preds = %108, %113
  %114 = phi i64 [ %128, %113 ], [ %109, %108 ]
  %115 = getelementptr inbounds double, double* %1, i64 %114
  %116 = load double, double* %115, align 8, !tbaa !5
  %117 = getelementptr inbounds double, double* %2, i64 %114
  %118 = load double, double* %117, align 8, !tbaa !5
  %119 = fmul double %118, %118
  %120 = tail call double @llvm.fmuladd.f64(double %0, double %116, double %119)
  store double %120, double* %117, align 8, !tbaa !5
  %121 = add nuw nsw i64 %114, 1
  %122 = getelementptr inbounds double, double* %1, i64 %121
  %123 = load double, double* %122, align 8, !tbaa !5
  %124 = getelementptr inbounds double, double* %2, i64 %121
  %125 = load double, double* %124, align 8, !tbaa !5
  %126 = fmul double %125, %125
  %127 = tail call double @llvm.fmuladd.f64(double %0, double %123, double %126)
  store double %127, double* %124, align 8, !tbaa !5
  %128 = add nuw nsw i64 %114, 2
  %129 = icmp eq i64 %128, %7
  br i1 %129, label %112, label %113, !llvm.loop !30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define dso_local double @store_between_two_loads(double* nocapture noundef writeonly %0, double* nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = load double, double* %1, align 8, !tbaa !5
  %4 = fmul double %3, 3.000000e+00
  %5 = fmul double %3, %4
  store double %5, double* %0, align 8, !tbaa !5
  %6 = load double, double* %1, align 8, !tbaa !5
  %7 = fmul double %3, %6
  ret double %7
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @running_difference(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %62

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 4
  br i1 %7, label %44, label %8

8:                                                ; preds = %5
  %9 = getelementptr double, double* %1, i64 %6
  %10 = add nuw nsw i64 %6, 1
  %11 = getelementptr double, double* %0, i64 %10
  %12 = icmp ugt double* %11, %1
  %13 = icmp ugt double* %9, %0
  %14 = and i1 %12, %13
  br i1 %14, label %44, label %15

15:                                               ; preds = %8
  %16 = and i64 %6, 4294967292
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %40, %17 ]
  %19 = or i64 %18, 1
  %20 = getelementptr inbounds double, double* %0, i64 %19
  %21 = bitcast double* %20 to <2 x double>*
  %22 = load <2 x double>, <2 x double>* %21, align 8, !tbaa !5, !alias.scope !31
  %23 = getelementptr inbounds double, double* %20, i64 2
  %24 = bitcast double* %23 to <2 x double>*
  %25 = load <2 x double>, <2 x double>* %24, align 8, !tbaa !5, !alias.scope !31
  %26 = getelementptr inbounds double, double* %0, i64 %18
  %27 = bitcast double* %26 to <2 x double>*
  %28 = load <2 x double>, <2 x double>* %27, align 8, !tbaa !5, !alias.scope !31
  %29 = getelementptr inbounds double, double* %26, i64 2
  %30 = bitcast double* %29 to <2 x double>*
  %31 = load <2 x double>, <2 x double>* %30, align 8, !tbaa !5, !alias.scope !31
  %32 = fneg <2 x double> %28
  %33 = fneg <2 x double> %31
  %34 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %28, <2 x double> %32)
  %35 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %25, <2 x double> %31, <2 x double> %33)
  %36 = getelementptr inbounds double, double* %1, i64 %18
  %37 = bitcast double* %36 to <2 x double>*
  store <2 x double> %34, <2 x double>* %37, align 8, !tbaa !5, !alias.scope !34, !noalias !31
  %38 = getelementptr inbounds double, double* %36, i64 2
  %39 = bitcast double* %38 to <2 x double>*
  store <2 x double> %35, <2 x double>* %39, align 8, !tbaa !5, !alias.scope !34, !noalias !31
  %40 = add nuw i64 %18, 4
  %41 = icmp eq i64 %40, %16
  br i1 %41, label %42, label %17, !llvm.loop !36

42:                                               ; preds = %17
  %43 = icmp eq i64 %16, %6
  br i1 %43, label %62, label %44

44:                                               ; preds = %8, %5, %42
  %45 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %42 ]
  %46 = xor i64 %45, -1
  %47 = and i64 %6, 1
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %58, label %49

49:                                               ; preds = %44
  %50 = or i64 %45, 1
  %51 = getelementptr inbounds double, double* %0, i64 %50
  %52 = load double, double* %51, align 8, !tbaa !5
  %53 = getelementptr inbounds double, double* %0, i64 %45
  %54 = load double, double* %53, align 8, !tbaa !5
  %55 = fneg double %54
  %56 = tail call double @llvm.fmuladd.f64(double %52, double %54, double %55)
  %57 = getelementptr inbounds double, double* %1, i64 %45
  store double %56, double* %57, align 8, !tbaa !5
  br label %58

58:                                               ; preds = %49, %44
  %59 = phi i64 [ %45, %44 ], [ %50, %49 ]
  %60 = sub nsw i64 0, %6
  %61 = icmp eq i64 %46, %60
  br i1 %61, label %62, label %63

62:                                               ; preds = %58, %63, %42, %3
  ret void

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %73, %63 ], [ %59, %58 ]
  %65 = add nuw nsw i64 %64, 1
  %66 = getelementptr inbounds double, double* %0, i64 %65
  %67 = load double, double* %66, align 8, !tbaa !5
  %68 = getelementptr inbounds double, double* %0, i64 %64
  %69 = load double, double* %68, align 8, !tbaa !5
  %70 = fneg double %69
  %71 = tail call double @llvm.fmuladd.f64(double %67, double %69, double %70)
  %72 = getelementptr inbounds double, double* %1, i64 %64
  store double %71, double* %72, align 8, !tbaa !5
  %73 = add nuw nsw i64 %64, 2
  %74 = getelementptr inbounds double, double* %0, i64 %73
  %75 = load double, double* %74, align 8, !tbaa !5
  %76 = getelementptr inbounds double, double* %0, i64 %65
  %77 = load double, double* %76, align 8, !tbaa !5
  %78 = fneg double %77
  %79 = tail call double @llvm.fmuladd.f64(double %75, double %77, double %78)
  %80 = getelementptr inbounds double, double* %1, i64 %65
  store double %79, double* %80, align 8, !tbaa !5
  %81 = icmp eq i64 %73, %6
  br i1 %81, label %62, label %63, !llvm.loop !37
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = !{!6, !6, i64 0}
!6 = !{!"double", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10}
!10 = distinct !{!10, !11}
!11 = distinct !{!11, !"LVerDomain"}
!12 = !{!13}
!13 = distinct !{!13, !11}
!14 = !{!15}
!15 = distinct !{!15, !11}
!16 = !{!10, !13}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !18, !19}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = distinct !{!23, !18}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = distinct !{!29, !18, !19}
!30 = distinct !{!30, !18, !19}
!31 = !{!32}
!32 = distinct !{!32, !33}
!33 = distinct !{!33, !"LVerDomain"}
!34 = !{!35}
!35 = distinct !{!35, !33}
!36 = distinct !{!36, !18, !19}
!37 = distinct !{!37, !18, !19}
