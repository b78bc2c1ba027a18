; clang-22 -O2 -S -emit-llvm c/numerical_methods.c -o ir/clang-22/O2/numerical_methods.ll
; ModuleID = 'c/numerical_methods.c'
source_filename = "c/numerical_methods.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable
define dso_local double @fourier_transform_in_place(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 1
  br i1 %4, label %5, label %34

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %31
  %8 = phi i64 [ 1, %5 ], [ %32, %31 ]
  %9 = phi i32 [ 0, %5 ], [ %18, %31 ]
  br label %12

10:                                               ; preds = %31
  %11 = zext nneg i32 %2 to i64
  br label %42

12:                                               ; preds = %12, %7
  %13 = phi i32 [ %15, %12 ], [ %2, %7 ]
  %14 = phi i32 [ %18, %12 ], [ %9, %7 ]
  %15 = lshr i32 %13, 1
  %16 = and i32 %14, %15
  %17 = icmp eq i32 %16, 0
  %18 = xor i32 %14, %15
  br i1 %17, label %19, label %12, !llvm.loop !9

19:                                               ; preds = %12
  %20 = zext nneg i32 %18 to i64
  %21 = icmp samesign ult i64 %8, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %8
  %24 = load double, ptr %23, align 8, !tbaa !11
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !11
  store double %26, ptr %23, align 8, !tbaa !11
  store double %24, ptr %25, align 8, !tbaa !11
  %27 = getelementptr inbounds nuw double, ptr %1, i64 %8
  %28 = load double, ptr %27, align 8, !tbaa !11
  %29 = getelementptr inbounds nuw double, ptr %1, i64 %20
  %30 = load double, ptr %29, align 8, !tbaa !11
  store double %30, ptr %27, align 8, !tbaa !11
  store double %28, ptr %29, align 8, !tbaa !11
  br label %31

31:                                               ; preds = %22, %19
  %32 = add nuw nsw i64 %8, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %10, label %7, !llvm.loop !13

34:                                               ; preds = %53, %3
  %35 = icmp sgt i32 %2, 0
  br i1 %35, label %36, label %105

36:                                               ; preds = %34
  %37 = zext nneg i32 %2 to i64
  %38 = and i64 %37, 1
  %39 = icmp eq i32 %2, 1
  br i1 %39, label %91, label %40

40:                                               ; preds = %36
  %41 = and i64 %37, 2147483646
  br label %107

42:                                               ; preds = %53, %10
  %43 = phi i32 [ 2, %10 ], [ %54, %53 ]
  %44 = sitofp i32 %43 to double
  %45 = fdiv double 0xC01921FB54442D18, %44
  %46 = ashr exact i32 %43, 1
  %47 = icmp sgt i32 %46, 0
  %48 = sext i32 %46 to i64
  %49 = sext i32 %43 to i64
  %50 = zext nneg i32 %46 to i64
  br label %51

51:                                               ; preds = %42, %56
  %52 = phi i64 [ 0, %42 ], [ %57, %56 ]
  br i1 %47, label %59, label %56

53:                                               ; preds = %56
  %54 = shl i32 %43, 1
  %55 = icmp sgt i32 %54, %2
  br i1 %55, label %34, label %42, !llvm.loop !14

56:                                               ; preds = %59, %51
  %57 = add nsw i64 %52, %49
  %58 = icmp slt i64 %57, %11
  br i1 %58, label %51, label %53, !llvm.loop !15

59:                                               ; preds = %51, %59
  %60 = phi i64 [ %87, %59 ], [ 0, %51 ]
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = uitofp nneg i32 %61 to double
  %63 = fmul double %45, %62
  %64 = tail call double @cos(double noundef %63) #12, !tbaa !5
  %65 = tail call double @sin(double noundef %63) #12, !tbaa !5
  %66 = add nsw i64 %60, %52
  %67 = add nsw i64 %66, %48
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !11
  %70 = getelementptr inbounds double, ptr %1, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !11
  %72 = fneg double %65
  %73 = fmul double %71, %72
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %64, double %73)
  %75 = fmul double %64, %71
  %76 = tail call double @llvm.fmuladd.f64(double %69, double %65, double %75)
  %77 = getelementptr inbounds double, ptr %0, i64 %66
  %78 = load double, ptr %77, align 8, !tbaa !11
  %79 = fsub double %78, %74
  store double %79, ptr %68, align 8, !tbaa !11
  %80 = getelementptr inbounds double, ptr %1, i64 %66
  %81 = load double, ptr %80, align 8, !tbaa !11
  %82 = fsub double %81, %76
  store double %82, ptr %70, align 8, !tbaa !11
  %83 = load double, ptr %77, align 8, !tbaa !11
  %84 = fadd double %74, %83
  store double %84, ptr %77, align 8, !tbaa !11
  %85 = load double, ptr %80, align 8, !tbaa !11
  %86 = fadd double %76, %85
  store double %86, ptr %80, align 8, !tbaa !11
  %87 = add nuw nsw i64 %60, 1
  %88 = icmp eq i64 %87, %50
  br i1 %88, label %56, label %59, !llvm.loop !16

89:                                               ; preds = %107
  %90 = icmp eq i64 %38, 0
  br i1 %90, label %105, label %91

91:                                               ; preds = %89, %36
  %92 = phi i64 [ 0, %36 ], [ %121, %89 ]
  %93 = phi double [ 0.000000e+00, %36 ], [ %130, %89 ]
  %94 = icmp ne i64 %38, 0
  tail call void @llvm.assume(i1 %94)
  %95 = trunc i64 %92 to i32
  %96 = add i32 %95, 1
  %97 = uitofp nneg i32 %96 to double
  %98 = getelementptr inbounds nuw double, ptr %0, i64 %92
  %99 = load double, ptr %98, align 8, !tbaa !11
  %100 = getelementptr inbounds nuw double, ptr %1, i64 %92
  %101 = load double, ptr %100, align 8, !tbaa !11
  %102 = fmul double %101, %101
  %103 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %102)
  %104 = tail call double @llvm.fmuladd.f64(double %97, double %103, double %93)
  br label %105

105:                                              ; preds = %91, %89, %34
  %106 = phi double [ 0.000000e+00, %34 ], [ %130, %89 ], [ %104, %91 ]
  ret double %106

107:                                              ; preds = %107, %40
  %108 = phi i64 [ 0, %40 ], [ %121, %107 ]
  %109 = phi double [ 0.000000e+00, %40 ], [ %130, %107 ]
  %110 = phi i64 [ 0, %40 ], [ %131, %107 ]
  %111 = or disjoint i64 %108, 1
  %112 = trunc nuw nsw i64 %111 to i32
  %113 = uitofp nneg i32 %112 to double
  %114 = getelementptr inbounds nuw double, ptr %0, i64 %108
  %115 = load double, ptr %114, align 8, !tbaa !11
  %116 = getelementptr inbounds nuw double, ptr %1, i64 %108
  %117 = load double, ptr %116, align 8, !tbaa !11
  %118 = fmul double %117, %117
  %119 = tail call double @llvm.fmuladd.f64(double %115, double %115, double %118)
  %120 = tail call double @llvm.fmuladd.f64(double %113, double %119, double %109)
  %121 = add nuw nsw i64 %108, 2
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = uitofp nneg i32 %122 to double
  %124 = getelementptr inbounds nuw double, ptr %0, i64 %111
  %125 = load double, ptr %124, align 8, !tbaa !11
  %126 = getelementptr inbounds nuw double, ptr %1, i64 %111
  %127 = load double, ptr %126, align 8, !tbaa !11
  %128 = fmul double %127, %127
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %125, double %128)
  %130 = tail call double @llvm.fmuladd.f64(double %123, double %129, double %120)
  %131 = add i64 %110, 2
  %132 = icmp eq i64 %131, %41
  br i1 %132, label %89, label %107, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @cos(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @gauss_with_pivoting(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %262

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = zext nneg i32 %2 to i64
  %8 = add nuw i32 %2, 1
  %9 = shl nuw nsw i64 %6, 3
  %10 = add nuw nsw i64 %9, 8
  %11 = mul nuw nsw i64 %6, %6
  %12 = shl i64 %11, 3
  %13 = getelementptr i8, ptr %0, i64 %12
  %14 = getelementptr i8, ptr %0, i64 %9
  %15 = shl nuw nsw i64 %6, 3
  %16 = getelementptr i8, ptr %0, i64 %15
  %17 = add nsw i64 %6, -2
  %18 = getelementptr i8, ptr %0, i64 %9
  %19 = icmp ult i32 %2, 4
  %20 = and i64 %6, 2147483644
  %21 = icmp eq i64 %20, %6
  %22 = and i64 %6, 1
  %23 = icmp eq i64 %22, 0
  %24 = add nsw i64 %6, -1
  %25 = add nsw i64 %6, -1
  br label %33

26:                                               ; preds = %226, %164
  %27 = add nuw nsw i64 %35, 1
  %28 = icmp eq i64 %48, %6
  br i1 %28, label %29, label %33, !llvm.loop !18

29:                                               ; preds = %26
  %30 = add nuw i32 %2, 1
  %31 = zext nneg i32 %2 to i64
  %32 = zext nneg i32 %2 to i64
  br label %248

33:                                               ; preds = %5, %26
  %34 = phi i64 [ 0, %5 ], [ %48, %26 ]
  %35 = phi i64 [ 1, %5 ], [ %27, %26 ]
  %36 = sub nsw i64 %6, %34
  %37 = mul i64 %10, %34
  %38 = getelementptr i8, ptr %18, i64 %37
  %39 = shl nuw nsw i64 %34, 3
  %40 = getelementptr i8, ptr %0, i64 %39
  %41 = trunc i64 %34 to i32
  %42 = mul i32 %2, %41
  %43 = zext i32 %42 to i64
  %44 = shl nuw nsw i64 %43, 3
  %45 = getelementptr i8, ptr %40, i64 %44
  %46 = getelementptr i8, ptr %14, i64 %44
  %47 = trunc i64 %34 to i32
  %48 = add nuw nsw i64 %34, 1
  %49 = icmp samesign ult i64 %48, %7
  br i1 %49, label %50, label %75

50:                                               ; preds = %33
  %51 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %52 = getelementptr double, ptr %0, i64 %34
  %53 = sub nsw i64 %34, %6
  %54 = and i64 %53, 1
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %70

56:                                               ; preds = %50
  %57 = mul nuw nsw i64 %35, %6
  %58 = getelementptr inbounds nuw double, ptr %51, i64 %57
  %59 = load double, ptr %58, align 8, !tbaa !11
  %60 = tail call double @llvm.fabs.f64(double %59)
  %61 = mul nsw i32 %2, %47
  %62 = sext i32 %61 to i64
  %63 = getelementptr double, ptr %52, i64 %62
  %64 = load double, ptr %63, align 8, !tbaa !11
  %65 = tail call double @llvm.fabs.f64(double %64)
  %66 = fcmp ogt double %60, %65
  %67 = trunc nuw nsw i64 %35 to i32
  %68 = select i1 %66, i32 %67, i32 %47
  %69 = add nuw nsw i64 %35, 1
  br label %70

70:                                               ; preds = %56, %50
  %71 = phi i32 [ poison, %50 ], [ %68, %56 ]
  %72 = phi i64 [ %35, %50 ], [ %69, %56 ]
  %73 = phi i32 [ %47, %50 ], [ %68, %56 ]
  %74 = icmp eq i64 %17, %34
  br i1 %74, label %75, label %115

75:                                               ; preds = %70, %115, %33
  %76 = phi i32 [ %47, %33 ], [ %71, %70 ], [ %142, %115 ]
  %77 = zext i32 %76 to i64
  %78 = icmp eq i64 %34, %77
  br i1 %78, label %164, label %79

79:                                               ; preds = %75
  %80 = mul nuw nsw i64 %34, %7
  %81 = mul nsw i32 %76, %2
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds nuw double, ptr %0, i64 %80
  %84 = getelementptr double, ptr %0, i64 %82
  br i1 %19, label %104, label %85

85:                                               ; preds = %79
  %86 = shl nsw i64 %82, 3
  %87 = getelementptr i8, ptr %16, i64 %86
  %88 = icmp ult ptr %0, %87
  %89 = icmp ult ptr %84, %13
  %90 = and i1 %88, %89
  br i1 %90, label %104, label %91

91:                                               ; preds = %85, %91
  %92 = phi i64 [ %101, %91 ], [ 0, %85 ]
  %93 = getelementptr inbounds nuw double, ptr %83, i64 %92
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 16
  %95 = load <2 x double>, ptr %93, align 8, !tbaa !11, !alias.scope !19, !noalias !22
  %96 = load <2 x double>, ptr %94, align 8, !tbaa !11, !alias.scope !19, !noalias !22
  %97 = getelementptr double, ptr %84, i64 %92
  %98 = getelementptr i8, ptr %97, i64 16
  %99 = load <2 x double>, ptr %97, align 8, !tbaa !11, !alias.scope !22
  %100 = load <2 x double>, ptr %98, align 8, !tbaa !11, !alias.scope !22
  store <2 x double> %99, ptr %93, align 8, !tbaa !11, !alias.scope !19, !noalias !22
  store <2 x double> %100, ptr %94, align 8, !tbaa !11, !alias.scope !19, !noalias !22
  store <2 x double> %95, ptr %97, align 8, !tbaa !11, !alias.scope !22
  store <2 x double> %96, ptr %98, align 8, !tbaa !11, !alias.scope !22
  %101 = add nuw i64 %92, 4
  %102 = icmp eq i64 %101, %20
  br i1 %102, label %103, label %91, !llvm.loop !24

103:                                              ; preds = %91
  br i1 %21, label %145, label %104

104:                                              ; preds = %85, %79, %103
  %105 = phi i64 [ 0, %85 ], [ 0, %79 ], [ %20, %103 ]
  br i1 %23, label %112, label %106

106:                                              ; preds = %104
  %107 = getelementptr inbounds nuw double, ptr %83, i64 %105
  %108 = load double, ptr %107, align 8, !tbaa !11
  %109 = getelementptr double, ptr %84, i64 %105
  %110 = load double, ptr %109, align 8, !tbaa !11
  store double %110, ptr %107, align 8, !tbaa !11
  store double %108, ptr %109, align 8, !tbaa !11
  %111 = or disjoint i64 %105, 1
  br label %112

112:                                              ; preds = %106, %104
  %113 = phi i64 [ %105, %104 ], [ %111, %106 ]
  %114 = icmp eq i64 %105, %24
  br i1 %114, label %145, label %151

115:                                              ; preds = %70, %115
  %116 = phi i64 [ %143, %115 ], [ %72, %70 ]
  %117 = phi i32 [ %142, %115 ], [ %73, %70 ]
  %118 = mul nuw nsw i64 %116, %6
  %119 = getelementptr inbounds nuw double, ptr %51, i64 %118
  %120 = load double, ptr %119, align 8, !tbaa !11
  %121 = tail call double @llvm.fabs.f64(double %120)
  %122 = mul nsw i32 %117, %2
  %123 = sext i32 %122 to i64
  %124 = getelementptr double, ptr %52, i64 %123
  %125 = load double, ptr %124, align 8, !tbaa !11
  %126 = tail call double @llvm.fabs.f64(double %125)
  %127 = fcmp ogt double %121, %126
  %128 = trunc nuw nsw i64 %116 to i32
  %129 = select i1 %127, i32 %128, i32 %117
  %130 = add nuw nsw i64 %116, 1
  %131 = mul nuw nsw i64 %130, %6
  %132 = getelementptr inbounds nuw double, ptr %51, i64 %131
  %133 = load double, ptr %132, align 8, !tbaa !11
  %134 = tail call double @llvm.fabs.f64(double %133)
  %135 = mul nsw i32 %129, %2
  %136 = sext i32 %135 to i64
  %137 = getelementptr double, ptr %52, i64 %136
  %138 = load double, ptr %137, align 8, !tbaa !11
  %139 = tail call double @llvm.fabs.f64(double %138)
  %140 = fcmp ogt double %134, %139
  %141 = trunc nuw nsw i64 %130 to i32
  %142 = select i1 %140, i32 %141, i32 %129
  %143 = add nuw nsw i64 %116, 2
  %144 = icmp eq i64 %143, %6
  br i1 %144, label %75, label %115, !llvm.loop !27

145:                                              ; preds = %112, %151, %103
  %146 = getelementptr inbounds nuw double, ptr %1, i64 %34
  %147 = load double, ptr %146, align 8, !tbaa !11
  %148 = sext i32 %76 to i64
  %149 = getelementptr inbounds double, ptr %1, i64 %148
  %150 = load double, ptr %149, align 8, !tbaa !11
  store double %150, ptr %146, align 8, !tbaa !11
  store double %147, ptr %149, align 8, !tbaa !11
  br label %164

151:                                              ; preds = %112, %151
  %152 = phi i64 [ %162, %151 ], [ %113, %112 ]
  %153 = getelementptr inbounds nuw double, ptr %83, i64 %152
  %154 = load double, ptr %153, align 8, !tbaa !11
  %155 = getelementptr double, ptr %84, i64 %152
  %156 = load double, ptr %155, align 8, !tbaa !11
  store double %156, ptr %153, align 8, !tbaa !11
  store double %154, ptr %155, align 8, !tbaa !11
  %157 = add nuw nsw i64 %152, 1
  %158 = getelementptr inbounds nuw double, ptr %83, i64 %157
  %159 = load double, ptr %158, align 8, !tbaa !11
  %160 = getelementptr double, ptr %84, i64 %157
  %161 = load double, ptr %160, align 8, !tbaa !11
  store double %161, ptr %158, align 8, !tbaa !11
  store double %159, ptr %160, align 8, !tbaa !11
  %162 = add nuw nsw i64 %152, 2
  %163 = icmp eq i64 %162, %6
  br i1 %163, label %145, label %151, !llvm.loop !28

164:                                              ; preds = %145, %75
  br i1 %49, label %165, label %26

165:                                              ; preds = %164
  %166 = mul nuw i32 %8, %47
  %167 = zext nneg i32 %166 to i64
  %168 = getelementptr inbounds nuw double, ptr %0, i64 %167
  %169 = getelementptr inbounds nuw double, ptr %1, i64 %34
  %170 = trunc i64 %34 to i32
  %171 = mul i32 %2, %170
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %174 = getelementptr inbounds nuw double, ptr %0, i64 %172
  %175 = icmp ult i64 %36, 4
  %176 = icmp ult ptr %38, %46
  %177 = icmp ult ptr %45, %13
  %178 = and i1 %176, %177
  %179 = and i64 %36, -4
  %180 = add i64 %34, %179
  %181 = icmp eq i64 %36, %179
  br label %182

182:                                              ; preds = %165, %226
  %183 = phi i64 [ %35, %165 ], [ %231, %226 ]
  %184 = mul nuw nsw i64 %183, %6
  %185 = getelementptr inbounds nuw double, ptr %173, i64 %184
  %186 = load double, ptr %185, align 8, !tbaa !11
  %187 = load double, ptr %168, align 8, !tbaa !11
  %188 = fneg double %186
  %189 = fdiv double %188, %187
  %190 = getelementptr inbounds nuw double, ptr %0, i64 %184
  %191 = select i1 %175, i1 true, i1 %178
  br i1 %191, label %211, label %192

192:                                              ; preds = %182
  %193 = insertelement <2 x double> poison, double %189, i64 0
  %194 = shufflevector <2 x double> %193, <2 x double> poison, <2 x i32> zeroinitializer
  br label %195

195:                                              ; preds = %195, %192
  %196 = phi i64 [ 0, %192 ], [ %208, %195 ]
  %197 = add i64 %34, %196
  %198 = getelementptr inbounds nuw double, ptr %174, i64 %197
  %199 = getelementptr inbounds nuw i8, ptr %198, i64 16
  %200 = load <2 x double>, ptr %198, align 8, !tbaa !11, !alias.scope !29
  %201 = load <2 x double>, ptr %199, align 8, !tbaa !11, !alias.scope !29
  %202 = getelementptr inbounds nuw double, ptr %190, i64 %197
  %203 = getelementptr inbounds nuw i8, ptr %202, i64 16
  %204 = load <2 x double>, ptr %202, align 8, !tbaa !11, !alias.scope !32, !noalias !29
  %205 = load <2 x double>, ptr %203, align 8, !tbaa !11, !alias.scope !32, !noalias !29
  %206 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %194, <2 x double> %200, <2 x double> %204)
  %207 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %194, <2 x double> %201, <2 x double> %205)
  store <2 x double> %206, ptr %202, align 8, !tbaa !11, !alias.scope !32, !noalias !29
  store <2 x double> %207, ptr %203, align 8, !tbaa !11, !alias.scope !32, !noalias !29
  %208 = add nuw i64 %196, 4
  %209 = icmp eq i64 %208, %179
  br i1 %209, label %210, label %195, !llvm.loop !34

210:                                              ; preds = %195
  br i1 %181, label %226, label %211

211:                                              ; preds = %182, %210
  %212 = phi i64 [ %180, %210 ], [ %34, %182 ]
  %213 = sub i64 %6, %212
  %214 = and i64 %213, 1
  %215 = icmp eq i64 %214, 0
  br i1 %215, label %223, label %216

216:                                              ; preds = %211
  %217 = getelementptr inbounds nuw double, ptr %174, i64 %212
  %218 = load double, ptr %217, align 8, !tbaa !11
  %219 = getelementptr inbounds nuw double, ptr %190, i64 %212
  %220 = load double, ptr %219, align 8, !tbaa !11
  %221 = tail call double @llvm.fmuladd.f64(double %189, double %218, double %220)
  store double %221, ptr %219, align 8, !tbaa !11
  %222 = add nuw nsw i64 %212, 1
  br label %223

223:                                              ; preds = %216, %211
  %224 = phi i64 [ %212, %211 ], [ %222, %216 ]
  %225 = icmp eq i64 %212, %25
  br i1 %225, label %226, label %233

226:                                              ; preds = %223, %233, %210
  %227 = load double, ptr %169, align 8, !tbaa !11
  %228 = getelementptr inbounds nuw double, ptr %1, i64 %183
  %229 = load double, ptr %228, align 8, !tbaa !11
  %230 = tail call double @llvm.fmuladd.f64(double %189, double %227, double %229)
  store double %230, ptr %228, align 8, !tbaa !11
  %231 = add nuw nsw i64 %183, 1
  %232 = icmp eq i64 %231, %6
  br i1 %232, label %26, label %182, !llvm.loop !35

233:                                              ; preds = %223, %233
  %234 = phi i64 [ %246, %233 ], [ %224, %223 ]
  %235 = getelementptr inbounds nuw double, ptr %174, i64 %234
  %236 = load double, ptr %235, align 8, !tbaa !11
  %237 = getelementptr inbounds nuw double, ptr %190, i64 %234
  %238 = load double, ptr %237, align 8, !tbaa !11
  %239 = tail call double @llvm.fmuladd.f64(double %189, double %236, double %238)
  store double %239, ptr %237, align 8, !tbaa !11
  %240 = add nuw nsw i64 %234, 1
  %241 = getelementptr inbounds nuw double, ptr %174, i64 %240
  %242 = load double, ptr %241, align 8, !tbaa !11
  %243 = getelementptr inbounds nuw double, ptr %190, i64 %240
  %244 = load double, ptr %243, align 8, !tbaa !11
  %245 = tail call double @llvm.fmuladd.f64(double %189, double %242, double %244)
  store double %245, ptr %243, align 8, !tbaa !11
  %246 = add nuw nsw i64 %234, 2
  %247 = icmp eq i64 %246, %6
  br i1 %247, label %226, label %233, !llvm.loop !36

248:                                              ; preds = %29, %264
  %249 = phi i64 [ %32, %29 ], [ %252, %264 ]
  %250 = phi i64 [ %31, %29 ], [ %253, %264 ]
  %251 = phi double [ 0.000000e+00, %29 ], [ %276, %264 ]
  %252 = add nsw i64 %249, -1
  %253 = add nsw i64 %250, -1
  %254 = icmp slt i64 %249, %32
  %255 = getelementptr inbounds nuw double, ptr %1, i64 %252
  %256 = load double, ptr %255, align 8, !tbaa !11
  br i1 %254, label %257, label %264

257:                                              ; preds = %248
  %258 = trunc i64 %252 to i32
  %259 = mul i32 %2, %258
  %260 = zext i32 %259 to i64
  %261 = getelementptr double, ptr %0, i64 %260
  br label %278

262:                                              ; preds = %264, %3
  %263 = phi double [ 0.000000e+00, %3 ], [ %276, %264 ]
  ret double %263

264:                                              ; preds = %278, %248
  %265 = phi double [ %256, %248 ], [ %286, %278 ]
  %266 = trunc nuw nsw i64 %252 to i32
  %267 = mul i32 %30, %266
  %268 = sext i32 %267 to i64
  %269 = getelementptr inbounds double, ptr %0, i64 %268
  %270 = load double, ptr %269, align 8, !tbaa !11
  %271 = getelementptr inbounds nuw double, ptr %1, i64 %252
  %272 = fdiv double %265, %270
  store double %272, ptr %271, align 8, !tbaa !11
  %273 = fmul double %272, %272
  %274 = trunc nuw nsw i64 %249 to i32
  %275 = uitofp nneg i32 %274 to double
  %276 = tail call double @llvm.fmuladd.f64(double %273, double %275, double %251)
  %277 = icmp samesign ugt i64 %249, 1
  br i1 %277, label %248, label %262, !llvm.loop !37

278:                                              ; preds = %257, %278
  %279 = phi i64 [ %250, %257 ], [ %287, %278 ]
  %280 = phi double [ %256, %257 ], [ %286, %278 ]
  %281 = getelementptr double, ptr %261, i64 %279
  %282 = load double, ptr %281, align 8, !tbaa !11
  %283 = getelementptr inbounds nuw double, ptr %1, i64 %279
  %284 = load double, ptr %283, align 8, !tbaa !11
  %285 = fneg double %282
  %286 = tail call double @llvm.fmuladd.f64(double %285, double %284, double %280)
  store double %286, ptr %255, align 8, !tbaa !11
  %287 = add nuw nsw i64 %279, 1
  %288 = trunc nuw i64 %287 to i32
  %289 = icmp sgt i32 %2, %288
  br i1 %289, label %278, label %264, !llvm.loop !38
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @quick_select(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = add nsw i32 %1, -1
  br label %5

5:                                                ; preds = %46, %3
  %6 = phi i32 [ %4, %3 ], [ %50, %46 ]
  %7 = phi i32 [ 0, %3 ], [ %51, %46 ]
  %8 = icmp slt i32 %7, %6
  br i1 %8, label %9, label %53

9:                                                ; preds = %5
  %10 = add nsw i32 %7, %6
  %11 = sdiv i32 %10, 2
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds double, ptr %0, i64 %12
  %14 = load double, ptr %13, align 8, !tbaa !11
  br label %15

15:                                               ; preds = %9, %42
  %16 = phi i32 [ %6, %9 ], [ %44, %42 ]
  %17 = phi i32 [ %7, %9 ], [ %43, %42 ]
  %18 = sext i32 %17 to i64
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i64 [ %24, %19 ], [ %18, %15 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !11
  %23 = fcmp olt double %22, %14
  %24 = add nsw i64 %20, 1
  br i1 %23, label %19, label %25, !llvm.loop !39

25:                                               ; preds = %19
  %26 = getelementptr inbounds double, ptr %0, i64 %20
  %27 = sext i32 %16 to i64
  br label %28

28:                                               ; preds = %28, %25
  %29 = phi i64 [ %33, %28 ], [ %27, %25 ]
  %30 = getelementptr inbounds double, ptr %0, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !11
  %32 = fcmp ogt double %31, %14
  %33 = add nsw i64 %29, -1
  br i1 %32, label %28, label %34, !llvm.loop !40

34:                                               ; preds = %28
  %35 = trunc nsw i64 %20 to i32
  %36 = trunc nsw i64 %29 to i32
  %37 = icmp sgt i64 %20, %29
  br i1 %37, label %42, label %38

38:                                               ; preds = %34
  %39 = getelementptr inbounds double, ptr %0, i64 %29
  store double %31, ptr %26, align 8, !tbaa !11
  store double %22, ptr %39, align 8, !tbaa !11
  %40 = add nsw i32 %35, 1
  %41 = add nsw i32 %36, -1
  br label %42

42:                                               ; preds = %38, %34
  %43 = phi i32 [ %40, %38 ], [ %35, %34 ]
  %44 = phi i32 [ %41, %38 ], [ %36, %34 ]
  %45 = icmp sgt i32 %43, %44
  br i1 %45, label %46, label %15, !llvm.loop !41

46:                                               ; preds = %42
  %47 = icmp sle i32 %2, %44
  %48 = icmp sge i32 %2, %43
  %49 = select i1 %48, i32 %43, i32 %7
  %50 = select i1 %47, i32 %44, i32 %6
  %51 = select i1 %47, i32 %7, i32 %49
  %52 = or i1 %48, %47
  br i1 %52, label %5, label %53

53:                                               ; preds = %46, %5
  %54 = sext i32 %2 to i64
  %55 = getelementptr inbounds double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !11
  %57 = fmul double %56, %56
  ret double %57
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @sorting_network(ptr noundef captures(none) %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load double, ptr %3, align 8, !tbaa !11
  %6 = load double, ptr %4, align 8, !tbaa !11
  %7 = tail call double @llvm.minnum.f64(double %5, double %6)
  %8 = load <2 x double>, ptr %0, align 8, !tbaa !11
  %9 = load double, ptr %2, align 8, !tbaa !11
  %10 = extractelement <2 x double> %8, i64 0
  %11 = tail call double @llvm.maxnum.f64(double %10, double %9)
  %12 = insertelement <2 x double> %8, double %11, i64 1
  %13 = shufflevector <2 x double> %8, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %14 = insertelement <2 x double> poison, double %7, i64 0
  %15 = tail call double @llvm.maxnum.f64(double %5, double %6)
  %16 = insertelement <2 x double> %13, double %15, i64 1
  %17 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %12, <2 x double> %16)
  %18 = extractelement <2 x double> %17, i64 0
  %19 = tail call double @llvm.maxnum.f64(double %18, double %7)
  %20 = insertelement <2 x double> %14, double %19, i64 1
  %21 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %17, <2 x double> %20)
  %22 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %23 = insertelement <2 x double> %22, double %11, i64 1
  %24 = insertelement <2 x double> poison, double %19, i64 0
  %25 = insertelement <2 x double> %24, double %15, i64 1
  %26 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %23, <2 x double> %25)
  store <2 x double> %21, ptr %0, align 8, !tbaa !11
  store <2 x double> %26, ptr %3, align 8, !tbaa !11
  %27 = fmul <2 x double> %21, %21
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %29 = fadd <2 x double> %21, %28
  %30 = extractelement <2 x double> %29, i64 0
  %31 = extractelement <2 x double> %26, i64 0
  %32 = extractelement <2 x double> %26, i64 1
  %33 = tail call double @llvm.fmuladd.f64(double %31, double %32, double %30)
  ret double %33
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @conjugate_gradient_sparse(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef readonly captures(none) %3, i32 noundef %4) local_unnamed_addr #4 {
  %6 = alloca [8 x double], align 16
  %7 = alloca [8 x double], align 16
  %8 = alloca [8 x double], align 16
  %9 = alloca [8 x double], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %6, i8 0, i64 64, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #12
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #12
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #12
  %10 = sext i32 %4 to i64
  %11 = shl nsw i64 %10, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 8 %3, i64 %11, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr align 8 %3, i64 %11, i1 false)
  %12 = icmp sgt i32 %4, 0
  br i1 %12, label %13, label %277

13:                                               ; preds = %5
  %14 = zext nneg i32 %4 to i64
  %15 = and i64 %14, 3
  %16 = icmp ult i32 %4, 4
  br i1 %16, label %21, label %17

17:                                               ; preds = %13
  %18 = and i64 %14, 2147483644
  br label %49

19:                                               ; preds = %49
  %20 = icmp eq i64 %15, 0
  br i1 %20, label %35, label %21

21:                                               ; preds = %19, %13
  %22 = phi i64 [ 0, %13 ], [ %68, %19 ]
  %23 = phi double [ 0.000000e+00, %13 ], [ %67, %19 ]
  %24 = icmp ne i64 %15, 0
  tail call void @llvm.assume(i1 %24)
  br label %25

25:                                               ; preds = %25, %21
  %26 = phi i64 [ %22, %21 ], [ %32, %25 ]
  %27 = phi double [ %23, %21 ], [ %31, %25 ]
  %28 = phi i64 [ 0, %21 ], [ %33, %25 ]
  %29 = getelementptr inbounds nuw double, ptr %7, i64 %26
  %30 = load double, ptr %29, align 8, !tbaa !11
  %31 = tail call double @llvm.fmuladd.f64(double %30, double %30, double %27)
  %32 = add nuw nsw i64 %26, 1
  %33 = add i64 %28, 1
  %34 = icmp eq i64 %33, %15
  br i1 %34, label %35, label %25, !llvm.loop !42

35:                                               ; preds = %25, %19
  %36 = phi double [ %67, %19 ], [ %31, %25 ]
  %37 = fcmp ogt double %36, 0x3BC79CA10C924223
  br i1 %37, label %38, label %71

38:                                               ; preds = %35
  %39 = zext nneg i32 %4 to i64
  %40 = load i32, ptr %0, align 4, !tbaa !5
  %41 = and i64 %14, 3
  %42 = icmp ult i32 %4, 4
  %43 = and i64 %14, 2147483644
  %44 = icmp eq i64 %41, 0
  %45 = icmp ne i64 %41, 0
  %46 = icmp ult i32 %4, 4
  %47 = and i64 %14, 2147483644
  %48 = icmp eq i64 %47, %14
  br label %76

49:                                               ; preds = %49, %17
  %50 = phi i64 [ 0, %17 ], [ %68, %49 ]
  %51 = phi double [ 0.000000e+00, %17 ], [ %67, %49 ]
  %52 = phi i64 [ 0, %17 ], [ %69, %49 ]
  %53 = getelementptr inbounds nuw double, ptr %7, i64 %50
  %54 = load double, ptr %53, align 16, !tbaa !11
  %55 = tail call double @llvm.fmuladd.f64(double %54, double %54, double %51)
  %56 = getelementptr inbounds nuw double, ptr %7, i64 %50
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 8
  %58 = load double, ptr %57, align 8, !tbaa !11
  %59 = tail call double @llvm.fmuladd.f64(double %58, double %58, double %55)
  %60 = getelementptr inbounds nuw double, ptr %7, i64 %50
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 16
  %62 = load double, ptr %61, align 16, !tbaa !11
  %63 = tail call double @llvm.fmuladd.f64(double %62, double %62, double %59)
  %64 = getelementptr inbounds nuw double, ptr %7, i64 %50
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 24
  %66 = load double, ptr %65, align 8, !tbaa !11
  %67 = tail call double @llvm.fmuladd.f64(double %66, double %66, double %63)
  %68 = add nuw nsw i64 %50, 4
  %69 = add i64 %52, 4
  %70 = icmp eq i64 %69, %18
  br i1 %70, label %19, label %49, !llvm.loop !44

71:                                               ; preds = %247, %35
  %72 = and i64 %14, 3
  %73 = icmp ult i32 %4, 4
  br i1 %73, label %261, label %74

74:                                               ; preds = %71
  %75 = and i64 %14, 2147483644
  br label %279

76:                                               ; preds = %247, %38
  %77 = phi double [ %36, %38 ], [ %244, %247 ]
  %78 = phi i1 [ true, %38 ], [ false, %247 ]
  br label %84

79:                                               ; preds = %119, %113
  %80 = phi double [ %114, %113 ], [ %156, %119 ]
  store double %80, ptr %87, align 8, !tbaa !11
  br label %81

81:                                               ; preds = %79, %84
  %82 = icmp eq i64 %88, %39
  br i1 %82, label %83, label %84, !llvm.loop !45

83:                                               ; preds = %81
  br i1 %42, label %160, label %179

84:                                               ; preds = %81, %76
  %85 = phi i32 [ %40, %76 ], [ %90, %81 ]
  %86 = phi i64 [ 0, %76 ], [ %88, %81 ]
  %87 = getelementptr inbounds nuw double, ptr %9, i64 %86
  store double 0.000000e+00, ptr %87, align 8, !tbaa !11
  %88 = add nuw nsw i64 %86, 1
  %89 = getelementptr inbounds nuw i32, ptr %0, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !5
  %91 = icmp slt i32 %85, %90
  br i1 %91, label %92, label %81

92:                                               ; preds = %84
  %93 = sext i32 %85 to i64
  %94 = sext i32 %90 to i64
  %95 = sub nsw i64 %94, %93
  %96 = and i64 %95, 3
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %113, label %98

98:                                               ; preds = %92, %98
  %99 = phi i64 [ %110, %98 ], [ %93, %92 ]
  %100 = phi double [ %109, %98 ], [ 0.000000e+00, %92 ]
  %101 = phi i64 [ %111, %98 ], [ 0, %92 ]
  %102 = getelementptr inbounds double, ptr %2, i64 %99
  %103 = load double, ptr %102, align 8, !tbaa !11
  %104 = getelementptr inbounds i32, ptr %1, i64 %99
  %105 = load i32, ptr %104, align 4, !tbaa !5
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds double, ptr %8, i64 %106
  %108 = load double, ptr %107, align 8, !tbaa !11
  %109 = tail call double @llvm.fmuladd.f64(double %103, double %108, double %100)
  %110 = add nsw i64 %99, 1
  %111 = add i64 %101, 1
  %112 = icmp eq i64 %111, %96
  br i1 %112, label %113, label %98, !llvm.loop !46

113:                                              ; preds = %98, %92
  %114 = phi double [ poison, %92 ], [ %109, %98 ]
  %115 = phi i64 [ %93, %92 ], [ %110, %98 ]
  %116 = phi double [ 0.000000e+00, %92 ], [ %109, %98 ]
  %117 = sub nsw i64 %93, %94
  %118 = icmp ugt i64 %117, -4
  br i1 %118, label %79, label %119

119:                                              ; preds = %113, %119
  %120 = phi i64 [ %157, %119 ], [ %115, %113 ]
  %121 = phi double [ %156, %119 ], [ %116, %113 ]
  %122 = getelementptr inbounds double, ptr %2, i64 %120
  %123 = load double, ptr %122, align 8, !tbaa !11
  %124 = getelementptr inbounds i32, ptr %1, i64 %120
  %125 = load i32, ptr %124, align 4, !tbaa !5
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds double, ptr %8, i64 %126
  %128 = load double, ptr %127, align 8, !tbaa !11
  %129 = tail call double @llvm.fmuladd.f64(double %123, double %128, double %121)
  %130 = add nsw i64 %120, 1
  %131 = getelementptr inbounds double, ptr %2, i64 %130
  %132 = load double, ptr %131, align 8, !tbaa !11
  %133 = getelementptr inbounds i32, ptr %1, i64 %130
  %134 = load i32, ptr %133, align 4, !tbaa !5
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds double, ptr %8, i64 %135
  %137 = load double, ptr %136, align 8, !tbaa !11
  %138 = tail call double @llvm.fmuladd.f64(double %132, double %137, double %129)
  %139 = add nsw i64 %120, 2
  %140 = getelementptr inbounds double, ptr %2, i64 %139
  %141 = load double, ptr %140, align 8, !tbaa !11
  %142 = getelementptr inbounds i32, ptr %1, i64 %139
  %143 = load i32, ptr %142, align 4, !tbaa !5
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds double, ptr %8, i64 %144
  %146 = load double, ptr %145, align 8, !tbaa !11
  %147 = tail call double @llvm.fmuladd.f64(double %141, double %146, double %138)
  %148 = add nsw i64 %120, 3
  %149 = getelementptr inbounds double, ptr %2, i64 %148
  %150 = load double, ptr %149, align 8, !tbaa !11
  %151 = getelementptr inbounds i32, ptr %1, i64 %148
  %152 = load i32, ptr %151, align 4, !tbaa !5
  %153 = sext i32 %152 to i64
  %154 = getelementptr inbounds double, ptr %8, i64 %153
  %155 = load double, ptr %154, align 8, !tbaa !11
  %156 = tail call double @llvm.fmuladd.f64(double %150, double %155, double %147)
  %157 = add nsw i64 %120, 4
  %158 = icmp eq i64 %157, %94
  br i1 %158, label %79, label %119, !llvm.loop !47

159:                                              ; preds = %179
  br i1 %44, label %175, label %160

160:                                              ; preds = %159, %83
  %161 = phi i64 [ 0, %83 ], [ %206, %159 ]
  %162 = phi double [ 0.000000e+00, %83 ], [ %205, %159 ]
  tail call void @llvm.assume(i1 %45)
  br label %163

163:                                              ; preds = %163, %160
  %164 = phi i64 [ %172, %163 ], [ %161, %160 ]
  %165 = phi double [ %171, %163 ], [ %162, %160 ]
  %166 = phi i64 [ %173, %163 ], [ 0, %160 ]
  %167 = getelementptr inbounds nuw double, ptr %8, i64 %164
  %168 = load double, ptr %167, align 8, !tbaa !11
  %169 = getelementptr inbounds nuw double, ptr %9, i64 %164
  %170 = load double, ptr %169, align 8, !tbaa !11
  %171 = tail call double @llvm.fmuladd.f64(double %168, double %170, double %165)
  %172 = add nuw nsw i64 %164, 1
  %173 = add i64 %166, 1
  %174 = icmp eq i64 %173, %41
  br i1 %174, label %175, label %163, !llvm.loop !48

175:                                              ; preds = %163, %159
  %176 = phi double [ %205, %159 ], [ %171, %163 ]
  %177 = fdiv double %77, %176
  %178 = fneg double %177
  br label %231

179:                                              ; preds = %83, %179
  %180 = phi i64 [ %206, %179 ], [ 0, %83 ]
  %181 = phi double [ %205, %179 ], [ 0.000000e+00, %83 ]
  %182 = phi i64 [ %207, %179 ], [ 0, %83 ]
  %183 = getelementptr inbounds nuw double, ptr %8, i64 %180
  %184 = load double, ptr %183, align 16, !tbaa !11
  %185 = getelementptr inbounds nuw double, ptr %9, i64 %180
  %186 = load double, ptr %185, align 16, !tbaa !11
  %187 = tail call double @llvm.fmuladd.f64(double %184, double %186, double %181)
  %188 = or disjoint i64 %180, 1
  %189 = getelementptr inbounds nuw double, ptr %8, i64 %188
  %190 = load double, ptr %189, align 8, !tbaa !11
  %191 = getelementptr inbounds nuw double, ptr %9, i64 %188
  %192 = load double, ptr %191, align 8, !tbaa !11
  %193 = tail call double @llvm.fmuladd.f64(double %190, double %192, double %187)
  %194 = or disjoint i64 %180, 2
  %195 = getelementptr inbounds nuw double, ptr %8, i64 %194
  %196 = load double, ptr %195, align 16, !tbaa !11
  %197 = getelementptr inbounds nuw double, ptr %9, i64 %194
  %198 = load double, ptr %197, align 16, !tbaa !11
  %199 = tail call double @llvm.fmuladd.f64(double %196, double %198, double %193)
  %200 = or disjoint i64 %180, 3
  %201 = getelementptr inbounds nuw double, ptr %8, i64 %200
  %202 = load double, ptr %201, align 8, !tbaa !11
  %203 = getelementptr inbounds nuw double, ptr %9, i64 %200
  %204 = load double, ptr %203, align 8, !tbaa !11
  %205 = tail call double @llvm.fmuladd.f64(double %202, double %204, double %199)
  %206 = add nuw nsw i64 %180, 4
  %207 = add i64 %182, 4
  %208 = icmp eq i64 %207, %43
  br i1 %208, label %159, label %179, !llvm.loop !49

209:                                              ; preds = %231
  %210 = fdiv double %244, %77
  br i1 %46, label %229, label %211

211:                                              ; preds = %209
  %212 = insertelement <2 x double> poison, double %210, i64 0
  %213 = shufflevector <2 x double> %212, <2 x double> poison, <2 x i32> zeroinitializer
  br label %214

214:                                              ; preds = %214, %211
  %215 = phi i64 [ 0, %211 ], [ %226, %214 ]
  %216 = getelementptr inbounds nuw double, ptr %7, i64 %215
  %217 = getelementptr inbounds nuw i8, ptr %216, i64 16
  %218 = load <2 x double>, ptr %216, align 16, !tbaa !11
  %219 = load <2 x double>, ptr %217, align 16, !tbaa !11
  %220 = getelementptr inbounds nuw double, ptr %8, i64 %215
  %221 = getelementptr inbounds nuw i8, ptr %220, i64 16
  %222 = load <2 x double>, ptr %220, align 16, !tbaa !11
  %223 = load <2 x double>, ptr %221, align 16, !tbaa !11
  %224 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %213, <2 x double> %222, <2 x double> %218)
  %225 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %213, <2 x double> %223, <2 x double> %219)
  store <2 x double> %224, ptr %220, align 16, !tbaa !11
  store <2 x double> %225, ptr %221, align 16, !tbaa !11
  %226 = add nuw i64 %215, 4
  %227 = icmp eq i64 %226, %47
  br i1 %227, label %228, label %214, !llvm.loop !50

228:                                              ; preds = %214
  br i1 %48, label %247, label %229

229:                                              ; preds = %209, %228
  %230 = phi i64 [ 0, %209 ], [ %47, %228 ]
  br label %250

231:                                              ; preds = %175, %231
  %232 = phi i64 [ 0, %175 ], [ %245, %231 ]
  %233 = phi double [ 0.000000e+00, %175 ], [ %244, %231 ]
  %234 = getelementptr inbounds nuw double, ptr %8, i64 %232
  %235 = load double, ptr %234, align 8, !tbaa !11
  %236 = getelementptr inbounds nuw double, ptr %6, i64 %232
  %237 = load double, ptr %236, align 8, !tbaa !11
  %238 = tail call double @llvm.fmuladd.f64(double %177, double %235, double %237)
  store double %238, ptr %236, align 8, !tbaa !11
  %239 = getelementptr inbounds nuw double, ptr %9, i64 %232
  %240 = load double, ptr %239, align 8, !tbaa !11
  %241 = getelementptr inbounds nuw double, ptr %7, i64 %232
  %242 = load double, ptr %241, align 8, !tbaa !11
  %243 = tail call double @llvm.fmuladd.f64(double %178, double %240, double %242)
  store double %243, ptr %241, align 8, !tbaa !11
  %244 = tail call double @llvm.fmuladd.f64(double %243, double %243, double %233)
  %245 = add nuw nsw i64 %232, 1
  %246 = icmp eq i64 %245, %39
  br i1 %246, label %209, label %231, !llvm.loop !51

247:                                              ; preds = %250, %228
  %248 = fcmp ogt double %244, 0x3BC79CA10C924223
  %249 = select i1 %78, i1 %248, i1 false
  br i1 %249, label %76, label %71, !llvm.loop !52

250:                                              ; preds = %229, %250
  %251 = phi i64 [ %257, %250 ], [ %230, %229 ]
  %252 = getelementptr inbounds nuw double, ptr %7, i64 %251
  %253 = load double, ptr %252, align 8, !tbaa !11
  %254 = getelementptr inbounds nuw double, ptr %8, i64 %251
  %255 = load double, ptr %254, align 8, !tbaa !11
  %256 = tail call double @llvm.fmuladd.f64(double %210, double %255, double %253)
  store double %256, ptr %254, align 8, !tbaa !11
  %257 = add nuw nsw i64 %251, 1
  %258 = icmp eq i64 %257, %39
  br i1 %258, label %247, label %250, !llvm.loop !53

259:                                              ; preds = %279
  %260 = icmp eq i64 %72, 0
  br i1 %260, label %277, label %261

261:                                              ; preds = %259, %71
  %262 = phi i64 [ 0, %71 ], [ %303, %259 ]
  %263 = phi double [ 0.000000e+00, %71 ], [ %306, %259 ]
  %264 = icmp ne i64 %72, 0
  tail call void @llvm.assume(i1 %264)
  br label %265

265:                                              ; preds = %265, %261
  %266 = phi i64 [ %262, %261 ], [ %271, %265 ]
  %267 = phi double [ %263, %261 ], [ %274, %265 ]
  %268 = phi i64 [ 0, %261 ], [ %275, %265 ]
  %269 = getelementptr inbounds nuw double, ptr %6, i64 %266
  %270 = load double, ptr %269, align 8, !tbaa !11
  %271 = add nuw nsw i64 %266, 1
  %272 = trunc nuw nsw i64 %271 to i32
  %273 = uitofp nneg i32 %272 to double
  %274 = tail call double @llvm.fmuladd.f64(double %270, double %273, double %267)
  %275 = add i64 %268, 1
  %276 = icmp eq i64 %275, %72
  br i1 %276, label %277, label %265, !llvm.loop !54

277:                                              ; preds = %259, %265, %5
  %278 = phi double [ 0.000000e+00, %5 ], [ %306, %259 ], [ %274, %265 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #12
  ret double %278

279:                                              ; preds = %279, %74
  %280 = phi i64 [ 0, %74 ], [ %303, %279 ]
  %281 = phi double [ 0.000000e+00, %74 ], [ %306, %279 ]
  %282 = phi i64 [ 0, %74 ], [ %307, %279 ]
  %283 = getelementptr inbounds nuw double, ptr %6, i64 %280
  %284 = load double, ptr %283, align 16, !tbaa !11
  %285 = or disjoint i64 %280, 1
  %286 = trunc nuw nsw i64 %285 to i32
  %287 = uitofp nneg i32 %286 to double
  %288 = tail call double @llvm.fmuladd.f64(double %284, double %287, double %281)
  %289 = getelementptr inbounds nuw double, ptr %6, i64 %285
  %290 = load double, ptr %289, align 8, !tbaa !11
  %291 = or disjoint i64 %280, 2
  %292 = trunc nuw nsw i64 %291 to i32
  %293 = uitofp nneg i32 %292 to double
  %294 = tail call double @llvm.fmuladd.f64(double %290, double %293, double %288)
  %295 = getelementptr inbounds nuw double, ptr %6, i64 %291
  %296 = load double, ptr %295, align 16, !tbaa !11
  %297 = or disjoint i64 %280, 3
  %298 = trunc nuw nsw i64 %297 to i32
  %299 = uitofp nneg i32 %298 to double
  %300 = tail call double @llvm.fmuladd.f64(double %296, double %299, double %294)
  %301 = getelementptr inbounds nuw double, ptr %6, i64 %297
  %302 = load double, ptr %301, align 8, !tbaa !11
  %303 = add nuw nsw i64 %280, 4
  %304 = trunc nuw nsw i64 %303 to i32
  %305 = uitofp nneg i32 %304 to double
  %306 = tail call double @llvm.fmuladd.f64(double %302, double %305, double %300)
  %307 = add i64 %282, 4
  %308 = icmp eq i64 %307, %75
  br i1 %308, label %259, label %279, !llvm.loop !55
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; Function Attrs: nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable
define dso_local double @kalman_filter(ptr noundef readonly captures(none) %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #8 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %4
  %7 = zext nneg i32 %1 to i64
  %8 = insertelement <2 x double> poison, double %2, i64 0
  br label %11

9:                                                ; preds = %11, %4
  %10 = phi double [ 0.000000e+00, %4 ], [ %53, %11 ]
  ret double %10

11:                                               ; preds = %6, %11
  %12 = phi i64 [ 0, %6 ], [ %54, %11 ]
  %13 = phi double [ 1.000000e+00, %6 ], [ %48, %11 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %45, %11 ]
  %15 = phi double [ 1.000000e+00, %6 ], [ %43, %11 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %53, %11 ]
  %17 = phi <2 x double> [ <double 0.000000e+00, double 1.000000e+00>, %6 ], [ %40, %11 ]
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %19 = fadd <2 x double> %17, %18
  %20 = extractelement <2 x double> %19, i64 0
  %21 = fadd double %15, %14
  %22 = fadd double %14, %21
  %23 = fadd double %13, %22
  %24 = fadd double %2, %13
  %25 = getelementptr inbounds nuw double, ptr %0, i64 %12
  %26 = load double, ptr %25, align 8, !tbaa !11
  %27 = fsub double %26, %20
  %28 = insertelement <2 x double> %8, double %14, i64 1
  %29 = insertelement <2 x double> poison, double %23, i64 0
  %30 = insertelement <2 x double> %29, double %13, i64 1
  %31 = fadd <2 x double> %28, %30
  %32 = extractelement <2 x double> %31, i64 0
  %33 = fadd double %3, %32
  %34 = insertelement <2 x double> poison, double %33, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  %36 = fdiv <2 x double> %31, %35
  %37 = insertelement <2 x double> poison, double %27, i64 0
  %38 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer
  %39 = shufflevector <2 x double> %19, <2 x double> %17, <2 x i32> <i32 0, i32 3>
  %40 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %36, <2 x double> %38, <2 x double> %39)
  %41 = extractelement <2 x double> %36, i64 0
  %42 = fsub double 1.000000e+00, %41
  %43 = fmul double %32, %42
  %44 = extractelement <2 x double> %31, i64 1
  %45 = fmul double %44, %42
  %46 = extractelement <2 x double> %36, i64 1
  %47 = fneg double %46
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %44, double %24)
  %49 = fmul double %27, %27
  %50 = fdiv double %49, %33
  %51 = tail call double @log(double noundef %33) #12, !tbaa !5
  %52 = fadd double %51, %50
  %53 = fadd double %16, %52
  %54 = add nuw nsw i64 %12, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %9, label %11, !llvm.loop !56
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(errnomem: write)
declare double @log(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @adaptive_steps(double noundef %0, double noundef %1) local_unnamed_addr #9 {
  %3 = fneg double %0
  br label %4

4:                                                ; preds = %2, %4
  %5 = phi double [ 0.000000e+00, %2 ], [ %27, %4 ]
  %6 = phi double [ 1.000000e+00, %2 ], [ %25, %4 ]
  %7 = phi double [ 2.500000e-01, %2 ], [ %24, %4 ]
  %8 = fadd double %7, %5
  %9 = fcmp ogt double %8, 1.000000e+00
  %10 = fsub double 1.000000e+00, %5
  %11 = select i1 %9, double %10, double %7
  %12 = fmul double %6, %3
  %13 = fmul double %6, %12
  %14 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %6)
  %15 = fmul double %14, %3
  %16 = fmul double %14, %15
  %17 = fmul double %11, 5.000000e-01
  %18 = fadd double %13, %16
  %19 = tail call double @llvm.fmuladd.f64(double %17, double %18, double %6)
  %20 = fsub double %19, %14
  %21 = tail call double @llvm.fabs.f64(double %20)
  %22 = fcmp ogt double %21, %1
  %23 = fmul double %11, 1.250000e+00
  %24 = select i1 %22, double %17, double %23
  %25 = select i1 %22, double %6, double %19
  %26 = select i1 %22, double -0.000000e+00, double %11
  %27 = fadd double %5, %26
  %28 = fcmp olt double %27, 1.000000e+00
  br i1 %28, label %4, label %29

29:                                               ; preds = %4
  ret double %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_in_two_dimensions(double noundef %0, double noundef %1) local_unnamed_addr #9 {
  %3 = insertelement <2 x double> poison, double %1, i64 0
  %4 = insertelement <2 x double> %3, double %0, i64 1
  br label %5

5:                                                ; preds = %2, %20
  %6 = phi i32 [ 0, %2 ], [ %32, %20 ]
  %7 = phi <2 x double> [ splat (double 1.000000e+00), %2 ], [ %31, %20 ]
  %8 = fneg <2 x double> %7
  %9 = shufflevector <2 x double> %8, <2 x double> %7, <2 x i32> <i32 0, i32 3>
  %10 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %11 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %9, <2 x double> %7, <2 x double> %10)
  %12 = fadd <2 x double> %11, %4
  %13 = fsub <2 x double> %11, %4
  %14 = shufflevector <2 x double> %12, <2 x double> %13, <2 x i32> <i32 0, i32 3>
  %15 = fmul <2 x double> %14, %14
  %16 = extractelement <2 x double> %15, i64 0
  %17 = extractelement <2 x double> %13, i64 1
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %16)
  %19 = fcmp uge double %18, 0x3AF357C299A88EA7
  br i1 %19, label %20, label %34

20:                                               ; preds = %5
  %21 = fmul <2 x double> %10, <double 2.000000e+00, double -2.000000e+00>
  %22 = extractelement <2 x double> %21, i64 0
  %23 = extractelement <2 x double> %21, i64 1
  %24 = tail call double @llvm.fmuladd.f64(double %22, double %23, double -1.000000e+00)
  %25 = shufflevector <2 x double> %13, <2 x double> %12, <2 x i32> <i32 1, i32 2>
  %26 = fneg <2 x double> %25
  %27 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %21, <2 x double> %26)
  %28 = insertelement <2 x double> poison, double %24, i64 0
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer
  %30 = fdiv <2 x double> %27, %29
  %31 = fsub <2 x double> %7, %30
  %32 = add nuw nsw i32 %6, 1
  %33 = icmp eq i32 %32, 20
  br i1 %33, label %34, label %5, !llvm.loop !57

34:                                               ; preds = %5, %20
  %35 = phi <2 x double> [ %7, %5 ], [ %31, %20 ]
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %37 = fmul <2 x double> %35, %36
  %38 = extractelement <2 x double> %37, i64 0
  ret double %38
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.minnum.v2f64(<2 x double>, <2 x double>) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #11

attributes #0 = { nofree norecurse nounwind memory(argmem: readwrite, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(errnomem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nofree norecurse nounwind memory(argmem: read, errnomem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !7, i64 0}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !10, !25, !26}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !10, !25}
!29 = !{!30}
!30 = distinct !{!30, !31}
!31 = distinct !{!31, !"LVerDomain"}
!32 = !{!33}
!33 = distinct !{!33, !31}
!34 = distinct !{!34, !10, !25, !26}
!35 = distinct !{!35, !10}
!36 = distinct !{!36, !10, !25}
!37 = distinct !{!37, !10}
!38 = distinct !{!38, !10}
!39 = distinct !{!39, !10}
!40 = distinct !{!40, !10}
!41 = distinct !{!41, !10}
!42 = distinct !{!42, !43}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = distinct !{!44, !10}
!45 = distinct !{!45, !10}
!46 = distinct !{!46, !43}
!47 = distinct !{!47, !10}
!48 = distinct !{!48, !43}
!49 = distinct !{!49, !10}
!50 = distinct !{!50, !10, !25, !26}
!51 = distinct !{!51, !10}
!52 = distinct !{!52, !10}
!53 = distinct !{!53, !10, !26, !25}
!54 = distinct !{!54, !43}
!55 = distinct !{!55, !10}
!56 = distinct !{!56, !10}
!57 = distinct !{!57, !10}
