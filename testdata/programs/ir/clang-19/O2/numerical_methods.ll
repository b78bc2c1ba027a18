; clang-19 -O2 -S -emit-llvm c/numerical_methods.c -o ir/clang-19/O2/numerical_methods.ll
; ModuleID = 'c/numerical_methods.c'
source_filename = "c/numerical_methods.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @fourier_transform_in_place(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
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
  br i1 %17, label %19, label %12, !llvm.loop !5

19:                                               ; preds = %12
  %20 = zext nneg i32 %18 to i64
  %21 = icmp ult i64 %8, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %19
  %23 = getelementptr inbounds double, ptr %0, i64 %8
  %24 = load double, ptr %23, align 8, !tbaa !7
  %25 = getelementptr inbounds double, ptr %0, i64 %20
  %26 = load double, ptr %25, align 8, !tbaa !7
  store double %26, ptr %23, align 8, !tbaa !7
  store double %24, ptr %25, align 8, !tbaa !7
  %27 = getelementptr inbounds double, ptr %1, i64 %8
  %28 = load double, ptr %27, align 8, !tbaa !7
  %29 = getelementptr inbounds double, ptr %1, i64 %20
  %30 = load double, ptr %29, align 8, !tbaa !7
  store double %30, ptr %27, align 8, !tbaa !7
  store double %28, ptr %29, align 8, !tbaa !7
  br label %31

31:                                               ; preds = %22, %19
  %32 = add nuw nsw i64 %8, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %10, label %7, !llvm.loop !11

34:                                               ; preds = %53, %3
  %35 = icmp sgt i32 %2, 0
  br i1 %35, label %36, label %105

36:                                               ; preds = %34
  %37 = zext nneg i32 %2 to i64
  %38 = and i64 %37, 1
  %39 = icmp eq i32 %2, 1
  br i1 %39, label %89, label %40

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
  br i1 %55, label %34, label %42, !llvm.loop !12

56:                                               ; preds = %59, %51
  %57 = add nsw i64 %52, %49
  %58 = icmp slt i64 %57, %11
  br i1 %58, label %51, label %53, !llvm.loop !13

59:                                               ; preds = %51, %59
  %60 = phi i64 [ %87, %59 ], [ 0, %51 ]
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = uitofp nneg i32 %61 to double
  %63 = fmul double %45, %62
  %64 = tail call double @cos(double noundef %63) #10
  %65 = tail call double @sin(double noundef %63) #10
  %66 = add nsw i64 %60, %52
  %67 = add nsw i64 %66, %48
  %68 = getelementptr inbounds double, ptr %0, i64 %67
  %69 = load double, ptr %68, align 8, !tbaa !7
  %70 = getelementptr inbounds double, ptr %1, i64 %67
  %71 = load double, ptr %70, align 8, !tbaa !7
  %72 = fneg double %71
  %73 = fmul double %65, %72
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %64, double %73)
  %75 = fmul double %64, %71
  %76 = tail call double @llvm.fmuladd.f64(double %69, double %65, double %75)
  %77 = getelementptr inbounds double, ptr %0, i64 %66
  %78 = load double, ptr %77, align 8, !tbaa !7
  %79 = fsub double %78, %74
  store double %79, ptr %68, align 8, !tbaa !7
  %80 = getelementptr inbounds double, ptr %1, i64 %66
  %81 = load double, ptr %80, align 8, !tbaa !7
  %82 = fsub double %81, %76
  store double %82, ptr %70, align 8, !tbaa !7
  %83 = load double, ptr %77, align 8, !tbaa !7
  %84 = fadd double %74, %83
  store double %84, ptr %77, align 8, !tbaa !7
  %85 = load double, ptr %80, align 8, !tbaa !7
  %86 = fadd double %76, %85
  store double %86, ptr %80, align 8, !tbaa !7
  %87 = add nuw nsw i64 %60, 1
  %88 = icmp eq i64 %87, %50
  br i1 %88, label %56, label %59, !llvm.loop !14

89:                                               ; preds = %107, %36
  %90 = phi double [ poison, %36 ], [ %130, %107 ]
  %91 = phi i64 [ 0, %36 ], [ %121, %107 ]
  %92 = phi double [ 0.000000e+00, %36 ], [ %130, %107 ]
  %93 = icmp eq i64 %38, 0
  br i1 %93, label %105, label %94

94:                                               ; preds = %89
  %95 = trunc i64 %91 to i32
  %96 = add i32 %95, 1
  %97 = uitofp nneg i32 %96 to double
  %98 = getelementptr inbounds double, ptr %0, i64 %91
  %99 = load double, ptr %98, align 8, !tbaa !7
  %100 = getelementptr inbounds double, ptr %1, i64 %91
  %101 = load double, ptr %100, align 8, !tbaa !7
  %102 = fmul double %101, %101
  %103 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %102)
  %104 = tail call double @llvm.fmuladd.f64(double %97, double %103, double %92)
  br label %105

105:                                              ; preds = %94, %89, %34
  %106 = phi double [ 0.000000e+00, %34 ], [ %90, %89 ], [ %104, %94 ]
  ret double %106

107:                                              ; preds = %107, %40
  %108 = phi i64 [ 0, %40 ], [ %121, %107 ]
  %109 = phi double [ 0.000000e+00, %40 ], [ %130, %107 ]
  %110 = phi i64 [ 0, %40 ], [ %131, %107 ]
  %111 = or disjoint i64 %108, 1
  %112 = trunc nuw nsw i64 %111 to i32
  %113 = uitofp nneg i32 %112 to double
  %114 = getelementptr inbounds double, ptr %0, i64 %108
  %115 = load double, ptr %114, align 8, !tbaa !7
  %116 = getelementptr inbounds double, ptr %1, i64 %108
  %117 = load double, ptr %116, align 8, !tbaa !7
  %118 = fmul double %117, %117
  %119 = tail call double @llvm.fmuladd.f64(double %115, double %115, double %118)
  %120 = tail call double @llvm.fmuladd.f64(double %113, double %119, double %109)
  %121 = add nuw nsw i64 %108, 2
  %122 = trunc nuw nsw i64 %121 to i32
  %123 = uitofp nneg i32 %122 to double
  %124 = getelementptr inbounds double, ptr %0, i64 %111
  %125 = load double, ptr %124, align 8, !tbaa !7
  %126 = getelementptr inbounds double, ptr %1, i64 %111
  %127 = load double, ptr %126, align 8, !tbaa !7
  %128 = fmul double %127, %127
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %125, double %128)
  %130 = tail call double @llvm.fmuladd.f64(double %123, double %129, double %120)
  %131 = add i64 %110, 2
  %132 = icmp eq i64 %131, %41
  br i1 %132, label %89, label %107, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @gauss_with_pivoting(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %227

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
  %17 = getelementptr i8, ptr %0, i64 %9
  %18 = icmp ult i32 %2, 4
  %19 = and i64 %6, 2147483644
  %20 = icmp eq i64 %19, %6
  %21 = and i64 %6, 1
  %22 = icmp eq i64 %21, 0
  %23 = add nsw i64 %6, -1
  %24 = add nsw i64 %6, -1
  br label %33

25:                                               ; preds = %191, %129
  %26 = add nuw nsw i64 %35, 1
  %27 = icmp eq i64 %48, %6
  br i1 %27, label %28, label %33, !llvm.loop !16

28:                                               ; preds = %25
  br i1 %4, label %29, label %227

29:                                               ; preds = %28
  %30 = add nuw i32 %2, 1
  %31 = zext nneg i32 %2 to i64
  %32 = zext nneg i32 %2 to i64
  br label %213

33:                                               ; preds = %5, %25
  %34 = phi i64 [ 0, %5 ], [ %48, %25 ]
  %35 = phi i64 [ 1, %5 ], [ %26, %25 ]
  %36 = sub nsw i64 %6, %34
  %37 = mul i64 %10, %34
  %38 = getelementptr i8, ptr %17, i64 %37
  %39 = shl nuw nsw i64 %34, 3
  %40 = getelementptr i8, ptr %0, i64 %39
  %41 = trunc i64 %34 to i32
  %42 = mul i32 %41, %2
  %43 = zext i32 %42 to i64
  %44 = shl nuw nsw i64 %43, 3
  %45 = getelementptr i8, ptr %40, i64 %44
  %46 = getelementptr i8, ptr %14, i64 %44
  %47 = trunc i64 %34 to i32
  %48 = add nuw nsw i64 %34, 1
  %49 = icmp ult i64 %48, %7
  br i1 %49, label %50, label %53

50:                                               ; preds = %33
  %51 = getelementptr inbounds double, ptr %0, i64 %34
  %52 = getelementptr double, ptr %0, i64 %34
  br label %93

53:                                               ; preds = %93, %33
  %54 = phi i32 [ %47, %33 ], [ %107, %93 ]
  %55 = zext i32 %54 to i64
  %56 = icmp eq i64 %34, %55
  br i1 %56, label %129, label %57

57:                                               ; preds = %53
  %58 = mul nuw nsw i64 %34, %7
  %59 = mul nsw i32 %54, %2
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds double, ptr %0, i64 %58
  %62 = getelementptr double, ptr %0, i64 %60
  br i1 %18, label %63, label %74

63:                                               ; preds = %92, %74, %57
  %64 = phi i64 [ 0, %74 ], [ 0, %57 ], [ %19, %92 ]
  br i1 %22, label %71, label %65

65:                                               ; preds = %63
  %66 = getelementptr inbounds double, ptr %61, i64 %64
  %67 = load double, ptr %66, align 8, !tbaa !7
  %68 = getelementptr double, ptr %62, i64 %64
  %69 = load double, ptr %68, align 8, !tbaa !7
  store double %69, ptr %66, align 8, !tbaa !7
  store double %67, ptr %68, align 8, !tbaa !7
  %70 = or disjoint i64 %64, 1
  br label %71

71:                                               ; preds = %65, %63
  %72 = phi i64 [ %64, %63 ], [ %70, %65 ]
  %73 = icmp eq i64 %64, %23
  br i1 %73, label %110, label %116

74:                                               ; preds = %57
  %75 = shl nsw i64 %60, 3
  %76 = getelementptr i8, ptr %16, i64 %75
  %77 = icmp ugt ptr %76, %0
  %78 = icmp ult ptr %62, %13
  %79 = and i1 %77, %78
  br i1 %79, label %63, label %80

80:                                               ; preds = %74, %80
  %81 = phi i64 [ %90, %80 ], [ 0, %74 ]
  %82 = getelementptr inbounds double, ptr %61, i64 %81
  %83 = getelementptr inbounds i8, ptr %82, i64 16
  %84 = load <2 x double>, ptr %82, align 8, !tbaa !7, !alias.scope !17, !noalias !20
  %85 = load <2 x double>, ptr %83, align 8, !tbaa !7, !alias.scope !17, !noalias !20
  %86 = getelementptr double, ptr %62, i64 %81
  %87 = getelementptr i8, ptr %86, i64 16
  %88 = load <2 x double>, ptr %86, align 8, !tbaa !7, !alias.scope !20
  %89 = load <2 x double>, ptr %87, align 8, !tbaa !7, !alias.scope !20
  store <2 x double> %88, ptr %82, align 8, !tbaa !7, !alias.scope !17, !noalias !20
  store <2 x double> %89, ptr %83, align 8, !tbaa !7, !alias.scope !17, !noalias !20
  store <2 x double> %84, ptr %86, align 8, !tbaa !7, !alias.scope !20
  store <2 x double> %85, ptr %87, align 8, !tbaa !7, !alias.scope !20
  %90 = add nuw i64 %81, 4
  %91 = icmp eq i64 %90, %19
  br i1 %91, label %92, label %80, !llvm.loop !22

92:                                               ; preds = %80
  br i1 %20, label %110, label %63

93:                                               ; preds = %50, %93
  %94 = phi i64 [ %35, %50 ], [ %108, %93 ]
  %95 = phi i32 [ %47, %50 ], [ %107, %93 ]
  %96 = mul nuw nsw i64 %94, %6
  %97 = getelementptr inbounds double, ptr %51, i64 %96
  %98 = load double, ptr %97, align 8, !tbaa !7
  %99 = tail call double @llvm.fabs.f64(double %98)
  %100 = mul nsw i32 %95, %2
  %101 = sext i32 %100 to i64
  %102 = getelementptr double, ptr %52, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !7
  %104 = tail call double @llvm.fabs.f64(double %103)
  %105 = fcmp ogt double %99, %104
  %106 = trunc nuw nsw i64 %94 to i32
  %107 = select i1 %105, i32 %106, i32 %95
  %108 = add nuw nsw i64 %94, 1
  %109 = icmp eq i64 %108, %6
  br i1 %109, label %53, label %93, !llvm.loop !25

110:                                              ; preds = %71, %116, %92
  %111 = getelementptr inbounds double, ptr %1, i64 %34
  %112 = load double, ptr %111, align 8, !tbaa !7
  %113 = sext i32 %54 to i64
  %114 = getelementptr inbounds double, ptr %1, i64 %113
  %115 = load double, ptr %114, align 8, !tbaa !7
  store double %115, ptr %111, align 8, !tbaa !7
  store double %112, ptr %114, align 8, !tbaa !7
  br label %129

116:                                              ; preds = %71, %116
  %117 = phi i64 [ %127, %116 ], [ %72, %71 ]
  %118 = getelementptr inbounds double, ptr %61, i64 %117
  %119 = load double, ptr %118, align 8, !tbaa !7
  %120 = getelementptr double, ptr %62, i64 %117
  %121 = load double, ptr %120, align 8, !tbaa !7
  store double %121, ptr %118, align 8, !tbaa !7
  store double %119, ptr %120, align 8, !tbaa !7
  %122 = add nuw nsw i64 %117, 1
  %123 = getelementptr inbounds double, ptr %61, i64 %122
  %124 = load double, ptr %123, align 8, !tbaa !7
  %125 = getelementptr double, ptr %62, i64 %122
  %126 = load double, ptr %125, align 8, !tbaa !7
  store double %126, ptr %123, align 8, !tbaa !7
  store double %124, ptr %125, align 8, !tbaa !7
  %127 = add nuw nsw i64 %117, 2
  %128 = icmp eq i64 %127, %6
  br i1 %128, label %110, label %116, !llvm.loop !26

129:                                              ; preds = %110, %53
  br i1 %49, label %130, label %25

130:                                              ; preds = %129
  %131 = mul nuw i32 %8, %47
  %132 = zext nneg i32 %131 to i64
  %133 = getelementptr inbounds double, ptr %0, i64 %132
  %134 = getelementptr inbounds double, ptr %1, i64 %34
  %135 = trunc i64 %34 to i32
  %136 = mul i32 %135, %2
  %137 = zext i32 %136 to i64
  %138 = getelementptr inbounds double, ptr %0, i64 %34
  %139 = getelementptr inbounds double, ptr %0, i64 %137
  %140 = icmp ult i64 %36, 4
  %141 = icmp ult ptr %38, %46
  %142 = icmp ult ptr %45, %13
  %143 = and i1 %141, %142
  %144 = and i64 %36, -4
  %145 = add i64 %34, %144
  %146 = icmp eq i64 %36, %144
  br label %147

147:                                              ; preds = %130, %191
  %148 = phi i64 [ %35, %130 ], [ %196, %191 ]
  %149 = mul nuw nsw i64 %148, %6
  %150 = getelementptr inbounds double, ptr %138, i64 %149
  %151 = load double, ptr %150, align 8, !tbaa !7
  %152 = load double, ptr %133, align 8, !tbaa !7
  %153 = fneg double %151
  %154 = fdiv double %153, %152
  %155 = getelementptr inbounds double, ptr %0, i64 %149
  %156 = select i1 %140, i1 true, i1 %143
  br i1 %156, label %157, label %172

157:                                              ; preds = %147, %190
  %158 = phi i64 [ %34, %147 ], [ %145, %190 ]
  %159 = sub i64 %6, %158
  %160 = and i64 %159, 1
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %169, label %162

162:                                              ; preds = %157
  %163 = getelementptr inbounds double, ptr %139, i64 %158
  %164 = load double, ptr %163, align 8, !tbaa !7
  %165 = getelementptr inbounds double, ptr %155, i64 %158
  %166 = load double, ptr %165, align 8, !tbaa !7
  %167 = tail call double @llvm.fmuladd.f64(double %154, double %164, double %166)
  store double %167, ptr %165, align 8, !tbaa !7
  %168 = add nuw nsw i64 %158, 1
  br label %169

169:                                              ; preds = %162, %157
  %170 = phi i64 [ %158, %157 ], [ %168, %162 ]
  %171 = icmp eq i64 %158, %24
  br i1 %171, label %191, label %198

172:                                              ; preds = %147
  %173 = insertelement <2 x double> poison, double %154, i64 0
  %174 = shufflevector <2 x double> %173, <2 x double> poison, <2 x i32> zeroinitializer
  br label %175

175:                                              ; preds = %175, %172
  %176 = phi i64 [ 0, %172 ], [ %188, %175 ]
  %177 = add i64 %34, %176
  %178 = getelementptr inbounds double, ptr %139, i64 %177
  %179 = getelementptr inbounds i8, ptr %178, i64 16
  %180 = load <2 x double>, ptr %178, align 8, !tbaa !7, !alias.scope !27
  %181 = load <2 x double>, ptr %179, align 8, !tbaa !7, !alias.scope !27
  %182 = getelementptr inbounds double, ptr %155, i64 %177
  %183 = getelementptr inbounds i8, ptr %182, i64 16
  %184 = load <2 x double>, ptr %182, align 8, !tbaa !7, !alias.scope !30, !noalias !27
  %185 = load <2 x double>, ptr %183, align 8, !tbaa !7, !alias.scope !30, !noalias !27
  %186 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %174, <2 x double> %180, <2 x double> %184)
  %187 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %174, <2 x double> %181, <2 x double> %185)
  store <2 x double> %186, ptr %182, align 8, !tbaa !7, !alias.scope !30, !noalias !27
  store <2 x double> %187, ptr %183, align 8, !tbaa !7, !alias.scope !30, !noalias !27
  %188 = add nuw i64 %176, 4
  %189 = icmp eq i64 %188, %144
  br i1 %189, label %190, label %175, !llvm.loop !32

190:                                              ; preds = %175
  br i1 %146, label %191, label %157

191:                                              ; preds = %169, %198, %190
  %192 = load double, ptr %134, align 8, !tbaa !7
  %193 = getelementptr inbounds double, ptr %1, i64 %148
  %194 = load double, ptr %193, align 8, !tbaa !7
  %195 = tail call double @llvm.fmuladd.f64(double %154, double %192, double %194)
  store double %195, ptr %193, align 8, !tbaa !7
  %196 = add nuw nsw i64 %148, 1
  %197 = icmp eq i64 %196, %6
  br i1 %197, label %25, label %147, !llvm.loop !33

198:                                              ; preds = %169, %198
  %199 = phi i64 [ %211, %198 ], [ %170, %169 ]
  %200 = getelementptr inbounds double, ptr %139, i64 %199
  %201 = load double, ptr %200, align 8, !tbaa !7
  %202 = getelementptr inbounds double, ptr %155, i64 %199
  %203 = load double, ptr %202, align 8, !tbaa !7
  %204 = tail call double @llvm.fmuladd.f64(double %154, double %201, double %203)
  store double %204, ptr %202, align 8, !tbaa !7
  %205 = add nuw nsw i64 %199, 1
  %206 = getelementptr inbounds double, ptr %139, i64 %205
  %207 = load double, ptr %206, align 8, !tbaa !7
  %208 = getelementptr inbounds double, ptr %155, i64 %205
  %209 = load double, ptr %208, align 8, !tbaa !7
  %210 = tail call double @llvm.fmuladd.f64(double %154, double %207, double %209)
  store double %210, ptr %208, align 8, !tbaa !7
  %211 = add nuw nsw i64 %199, 2
  %212 = icmp eq i64 %211, %6
  br i1 %212, label %191, label %198, !llvm.loop !34

213:                                              ; preds = %29, %229
  %214 = phi i64 [ %32, %29 ], [ %217, %229 ]
  %215 = phi i64 [ %31, %29 ], [ %218, %229 ]
  %216 = phi double [ 0.000000e+00, %29 ], [ %241, %229 ]
  %217 = add nsw i64 %214, -1
  %218 = add nsw i64 %215, -1
  %219 = icmp slt i64 %214, %32
  %220 = getelementptr inbounds double, ptr %1, i64 %217
  %221 = load double, ptr %220, align 8, !tbaa !7
  br i1 %219, label %222, label %229

222:                                              ; preds = %213
  %223 = trunc i64 %217 to i32
  %224 = mul i32 %223, %2
  %225 = zext i32 %224 to i64
  %226 = getelementptr double, ptr %0, i64 %225
  br label %243

227:                                              ; preds = %229, %3, %28
  %228 = phi double [ 0.000000e+00, %28 ], [ 0.000000e+00, %3 ], [ %241, %229 ]
  ret double %228

229:                                              ; preds = %243, %213
  %230 = phi double [ %221, %213 ], [ %251, %243 ]
  %231 = trunc nuw nsw i64 %217 to i32
  %232 = mul i32 %30, %231
  %233 = sext i32 %232 to i64
  %234 = getelementptr inbounds double, ptr %0, i64 %233
  %235 = load double, ptr %234, align 8, !tbaa !7
  %236 = getelementptr inbounds double, ptr %1, i64 %217
  %237 = fdiv double %230, %235
  store double %237, ptr %236, align 8, !tbaa !7
  %238 = fmul double %237, %237
  %239 = trunc nuw nsw i64 %214 to i32
  %240 = uitofp nneg i32 %239 to double
  %241 = tail call double @llvm.fmuladd.f64(double %238, double %240, double %216)
  %242 = icmp sgt i64 %214, 1
  br i1 %242, label %213, label %227, !llvm.loop !35

243:                                              ; preds = %222, %243
  %244 = phi i64 [ %215, %222 ], [ %252, %243 ]
  %245 = phi double [ %221, %222 ], [ %251, %243 ]
  %246 = getelementptr double, ptr %226, i64 %244
  %247 = load double, ptr %246, align 8, !tbaa !7
  %248 = getelementptr inbounds double, ptr %1, i64 %244
  %249 = load double, ptr %248, align 8, !tbaa !7
  %250 = fneg double %247
  %251 = tail call double @llvm.fmuladd.f64(double %250, double %249, double %245)
  store double %251, ptr %220, align 8, !tbaa !7
  %252 = add nuw nsw i64 %244, 1
  %253 = trunc nuw i64 %252 to i32
  %254 = icmp slt i32 %253, %2
  br i1 %254, label %243, label %229, !llvm.loop !36
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @quick_select(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
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
  %14 = load double, ptr %13, align 8, !tbaa !7
  br label %15

15:                                               ; preds = %9, %42
  %16 = phi i32 [ %6, %9 ], [ %44, %42 ]
  %17 = phi i32 [ %7, %9 ], [ %43, %42 ]
  %18 = sext i32 %17 to i64
  br label %19

19:                                               ; preds = %19, %15
  %20 = phi i64 [ %24, %19 ], [ %18, %15 ]
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !7
  %23 = fcmp olt double %22, %14
  %24 = add nsw i64 %20, 1
  br i1 %23, label %19, label %25, !llvm.loop !37

25:                                               ; preds = %19
  %26 = getelementptr inbounds double, ptr %0, i64 %20
  %27 = trunc nsw i64 %20 to i32
  %28 = sext i32 %16 to i64
  br label %29

29:                                               ; preds = %29, %25
  %30 = phi i64 [ %34, %29 ], [ %28, %25 ]
  %31 = getelementptr inbounds double, ptr %0, i64 %30
  %32 = load double, ptr %31, align 8, !tbaa !7
  %33 = fcmp ogt double %32, %14
  %34 = add nsw i64 %30, -1
  br i1 %33, label %29, label %35, !llvm.loop !38

35:                                               ; preds = %29
  %36 = trunc nsw i64 %30 to i32
  %37 = icmp sgt i64 %20, %30
  br i1 %37, label %42, label %38

38:                                               ; preds = %35
  %39 = getelementptr inbounds double, ptr %0, i64 %30
  store double %32, ptr %26, align 8, !tbaa !7
  store double %22, ptr %39, align 8, !tbaa !7
  %40 = add nsw i32 %27, 1
  %41 = add nsw i32 %36, -1
  br label %42

42:                                               ; preds = %38, %35
  %43 = phi i32 [ %40, %38 ], [ %27, %35 ]
  %44 = phi i32 [ %41, %38 ], [ %36, %35 ]
  %45 = icmp sgt i32 %43, %44
  br i1 %45, label %46, label %15, !llvm.loop !39

46:                                               ; preds = %42
  %47 = icmp sge i32 %44, %2
  %48 = icmp sle i32 %43, %2
  %49 = select i1 %48, i32 %43, i32 %7
  %50 = select i1 %47, i32 %44, i32 %6
  %51 = select i1 %47, i32 %7, i32 %49
  %52 = or i1 %48, %47
  br i1 %52, label %5, label %53

53:                                               ; preds = %46, %5
  %54 = sext i32 %2 to i64
  %55 = getelementptr inbounds double, ptr %0, i64 %54
  %56 = load double, ptr %55, align 8, !tbaa !7
  %57 = fmul double %56, %56
  ret double %57
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @sorting_network(ptr nocapture noundef %0) local_unnamed_addr #5 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load double, ptr %0, align 8, !tbaa !7
  %4 = load double, ptr %2, align 8, !tbaa !7
  %5 = tail call double @llvm.maxnum.f64(double %3, double %4)
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load double, ptr %6, align 8, !tbaa !7
  %9 = load double, ptr %7, align 8, !tbaa !7
  %10 = tail call double @llvm.minnum.f64(double %8, double %9)
  %11 = insertelement <2 x double> poison, double %3, i64 0
  %12 = insertelement <2 x double> %11, double %5, i64 1
  %13 = insertelement <2 x double> poison, double %4, i64 0
  %14 = insertelement <2 x double> poison, double %10, i64 0
  %15 = tail call double @llvm.maxnum.f64(double %8, double %9)
  %16 = insertelement <2 x double> %13, double %15, i64 1
  %17 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %12, <2 x double> %16)
  %18 = extractelement <2 x double> %17, i64 0
  %19 = tail call double @llvm.maxnum.f64(double %18, double %10)
  %20 = insertelement <2 x double> %14, double %19, i64 1
  %21 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %17, <2 x double> %20)
  %22 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %23 = insertelement <2 x double> %22, double %5, i64 1
  %24 = insertelement <2 x double> poison, double %19, i64 0
  %25 = insertelement <2 x double> %24, double %15, i64 1
  %26 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %23, <2 x double> %25)
  store <2 x double> %21, ptr %0, align 8, !tbaa !7
  store <2 x double> %26, ptr %6, align 8, !tbaa !7
  %27 = fmul <2 x double> %21, %21
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
  %29 = fadd <2 x double> %21, %28
  %30 = extractelement <2 x double> %29, i64 0
  %31 = extractelement <2 x double> %26, i64 0
  %32 = extractelement <2 x double> %26, i64 1
  %33 = tail call double @llvm.fmuladd.f64(double %31, double %32, double %30)
  ret double %33
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @conjugate_gradient_sparse(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #4 {
  %6 = alloca [8 x double], align 16
  %7 = alloca [8 x double], align 16
  %8 = alloca [8 x double], align 16
  %9 = alloca [8 x double], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %6, i8 0, i64 64, i1 false)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #10
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #10
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #10
  %10 = sext i32 %4 to i64
  %11 = shl nsw i64 %10, 3
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 8 %3, i64 %11, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr align 8 %3, i64 %11, i1 false)
  %12 = icmp sgt i32 %4, 0
  br i1 %12, label %13, label %279

13:                                               ; preds = %5
  %14 = zext nneg i32 %4 to i64
  %15 = and i64 %14, 3
  %16 = icmp ult i32 %4, 4
  br i1 %16, label %19, label %17

17:                                               ; preds = %13
  %18 = and i64 %14, 2147483644
  br label %46

19:                                               ; preds = %46, %13
  %20 = phi double [ poison, %13 ], [ %64, %46 ]
  %21 = phi i64 [ 0, %13 ], [ %65, %46 ]
  %22 = phi double [ 0.000000e+00, %13 ], [ %64, %46 ]
  %23 = icmp eq i64 %15, 0
  br i1 %23, label %34, label %24

24:                                               ; preds = %19, %24
  %25 = phi i64 [ %31, %24 ], [ %21, %19 ]
  %26 = phi double [ %30, %24 ], [ %22, %19 ]
  %27 = phi i64 [ %32, %24 ], [ 0, %19 ]
  %28 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %25
  %29 = load double, ptr %28, align 8, !tbaa !7
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %26)
  %31 = add nuw nsw i64 %25, 1
  %32 = add i64 %27, 1
  %33 = icmp eq i64 %32, %15
  br i1 %33, label %34, label %24, !llvm.loop !40

34:                                               ; preds = %24, %19
  %35 = phi double [ %20, %19 ], [ %30, %24 ]
  %36 = fcmp ogt double %35, 0x3BC79CA10C924223
  br i1 %36, label %37, label %68

37:                                               ; preds = %34
  %38 = zext nneg i32 %4 to i64
  %39 = and i64 %14, 3
  %40 = icmp ult i32 %4, 4
  %41 = and i64 %14, 2147483644
  %42 = icmp eq i64 %39, 0
  %43 = icmp ult i32 %4, 4
  %44 = and i64 %14, 2147483644
  %45 = icmp eq i64 %44, %14
  br label %74

46:                                               ; preds = %46, %17
  %47 = phi i64 [ 0, %17 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %17 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %17 ], [ %66, %46 ]
  %50 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %47
  %51 = load double, ptr %50, align 16, !tbaa !7
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48)
  %53 = or disjoint i64 %47, 1
  %54 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !7
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52)
  %57 = or disjoint i64 %47, 2
  %58 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %57
  %59 = load double, ptr %58, align 16, !tbaa !7
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56)
  %61 = or disjoint i64 %47, 3
  %62 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %61
  %63 = load double, ptr %62, align 8, !tbaa !7
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60)
  %65 = add nuw nsw i64 %47, 4
  %66 = add i64 %49, 4
  %67 = icmp eq i64 %66, %18
  br i1 %67, label %19, label %46, !llvm.loop !42

68:                                               ; preds = %250, %34
  br i1 %12, label %69, label %279

69:                                               ; preds = %68
  %70 = and i64 %14, 3
  %71 = icmp ult i32 %4, 4
  br i1 %71, label %262, label %72

72:                                               ; preds = %69
  %73 = and i64 %14, 2147483644
  br label %281

74:                                               ; preds = %37, %250
  %75 = phi double [ %35, %37 ], [ %247, %250 ]
  %76 = phi i1 [ true, %37 ], [ false, %250 ]
  br i1 %12, label %77, label %279

77:                                               ; preds = %74
  %78 = load i32, ptr %0, align 4, !tbaa !43
  br label %83

79:                                               ; preds = %118, %112
  %80 = phi double [ %113, %112 ], [ %155, %118 ]
  store double %80, ptr %86, align 8, !tbaa !7
  br label %81

81:                                               ; preds = %79, %83
  %82 = icmp eq i64 %87, %38
  br i1 %82, label %158, label %83, !llvm.loop !45

83:                                               ; preds = %81, %77
  %84 = phi i32 [ %78, %77 ], [ %89, %81 ]
  %85 = phi i64 [ 0, %77 ], [ %87, %81 ]
  %86 = getelementptr inbounds double, ptr %9, i64 %85
  store double 0.000000e+00, ptr %86, align 8, !tbaa !7
  %87 = add nuw nsw i64 %85, 1
  %88 = getelementptr inbounds i32, ptr %0, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !43
  %90 = icmp slt i32 %84, %89
  br i1 %90, label %91, label %81

91:                                               ; preds = %83
  %92 = sext i32 %84 to i64
  %93 = sext i32 %89 to i64
  %94 = sub nsw i64 %93, %92
  %95 = and i64 %94, 3
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %112, label %97

97:                                               ; preds = %91, %97
  %98 = phi i64 [ %109, %97 ], [ %92, %91 ]
  %99 = phi double [ %108, %97 ], [ 0.000000e+00, %91 ]
  %100 = phi i64 [ %110, %97 ], [ 0, %91 ]
  %101 = getelementptr inbounds double, ptr %2, i64 %98
  %102 = load double, ptr %101, align 8, !tbaa !7
  %103 = getelementptr inbounds i32, ptr %1, i64 %98
  %104 = load i32, ptr %103, align 4, !tbaa !43
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds double, ptr %8, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !7
  %108 = tail call double @llvm.fmuladd.f64(double %102, double %107, double %99)
  %109 = add nsw i64 %98, 1
  %110 = add i64 %100, 1
  %111 = icmp eq i64 %110, %95
  br i1 %111, label %112, label %97, !llvm.loop !46

112:                                              ; preds = %97, %91
  %113 = phi double [ poison, %91 ], [ %108, %97 ]
  %114 = phi i64 [ %92, %91 ], [ %109, %97 ]
  %115 = phi double [ 0.000000e+00, %91 ], [ %108, %97 ]
  %116 = sub nsw i64 %92, %93
  %117 = icmp ugt i64 %116, -4
  br i1 %117, label %79, label %118

118:                                              ; preds = %112, %118
  %119 = phi i64 [ %156, %118 ], [ %114, %112 ]
  %120 = phi double [ %155, %118 ], [ %115, %112 ]
  %121 = getelementptr inbounds double, ptr %2, i64 %119
  %122 = load double, ptr %121, align 8, !tbaa !7
  %123 = getelementptr inbounds i32, ptr %1, i64 %119
  %124 = load i32, ptr %123, align 4, !tbaa !43
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds double, ptr %8, i64 %125
  %127 = load double, ptr %126, align 8, !tbaa !7
  %128 = tail call double @llvm.fmuladd.f64(double %122, double %127, double %120)
  %129 = add nsw i64 %119, 1
  %130 = getelementptr inbounds double, ptr %2, i64 %129
  %131 = load double, ptr %130, align 8, !tbaa !7
  %132 = getelementptr inbounds i32, ptr %1, i64 %129
  %133 = load i32, ptr %132, align 4, !tbaa !43
  %134 = sext i32 %133 to i64
  %135 = getelementptr inbounds double, ptr %8, i64 %134
  %136 = load double, ptr %135, align 8, !tbaa !7
  %137 = tail call double @llvm.fmuladd.f64(double %131, double %136, double %128)
  %138 = add nsw i64 %119, 2
  %139 = getelementptr inbounds double, ptr %2, i64 %138
  %140 = load double, ptr %139, align 8, !tbaa !7
  %141 = getelementptr inbounds i32, ptr %1, i64 %138
  %142 = load i32, ptr %141, align 4, !tbaa !43
  %143 = sext i32 %142 to i64
  %144 = getelementptr inbounds double, ptr %8, i64 %143
  %145 = load double, ptr %144, align 8, !tbaa !7
  %146 = tail call double @llvm.fmuladd.f64(double %140, double %145, double %137)
  %147 = add nsw i64 %119, 3
  %148 = getelementptr inbounds double, ptr %2, i64 %147
  %149 = load double, ptr %148, align 8, !tbaa !7
  %150 = getelementptr inbounds i32, ptr %1, i64 %147
  %151 = load i32, ptr %150, align 4, !tbaa !43
  %152 = sext i32 %151 to i64
  %153 = getelementptr inbounds double, ptr %8, i64 %152
  %154 = load double, ptr %153, align 8, !tbaa !7
  %155 = tail call double @llvm.fmuladd.f64(double %149, double %154, double %146)
  %156 = add nsw i64 %119, 4
  %157 = icmp eq i64 %156, %93
  br i1 %157, label %79, label %118, !llvm.loop !47

158:                                              ; preds = %81
  br i1 %12, label %159, label %279

159:                                              ; preds = %158
  br i1 %40, label %160, label %181

160:                                              ; preds = %181, %159
  %161 = phi double [ poison, %159 ], [ %207, %181 ]
  %162 = phi i64 [ 0, %159 ], [ %208, %181 ]
  %163 = phi double [ 0.000000e+00, %159 ], [ %207, %181 ]
  br i1 %42, label %176, label %164

164:                                              ; preds = %160, %164
  %165 = phi i64 [ %173, %164 ], [ %162, %160 ]
  %166 = phi double [ %172, %164 ], [ %163, %160 ]
  %167 = phi i64 [ %174, %164 ], [ 0, %160 ]
  %168 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %165
  %169 = load double, ptr %168, align 8, !tbaa !7
  %170 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %165
  %171 = load double, ptr %170, align 8, !tbaa !7
  %172 = tail call double @llvm.fmuladd.f64(double %169, double %171, double %166)
  %173 = add nuw nsw i64 %165, 1
  %174 = add i64 %167, 1
  %175 = icmp eq i64 %174, %39
  br i1 %175, label %176, label %164, !llvm.loop !48

176:                                              ; preds = %164, %160
  %177 = phi double [ %161, %160 ], [ %172, %164 ]
  %178 = fdiv double %75, %177
  br i1 %12, label %179, label %279

179:                                              ; preds = %176
  %180 = fneg double %178
  br label %234

181:                                              ; preds = %159, %181
  %182 = phi i64 [ %208, %181 ], [ 0, %159 ]
  %183 = phi double [ %207, %181 ], [ 0.000000e+00, %159 ]
  %184 = phi i64 [ %209, %181 ], [ 0, %159 ]
  %185 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %182
  %186 = load double, ptr %185, align 16, !tbaa !7
  %187 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %182
  %188 = load double, ptr %187, align 16, !tbaa !7
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183)
  %190 = or disjoint i64 %182, 1
  %191 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %190
  %192 = load double, ptr %191, align 8, !tbaa !7
  %193 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %190
  %194 = load double, ptr %193, align 8, !tbaa !7
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189)
  %196 = or disjoint i64 %182, 2
  %197 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %196
  %198 = load double, ptr %197, align 16, !tbaa !7
  %199 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %196
  %200 = load double, ptr %199, align 16, !tbaa !7
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195)
  %202 = or disjoint i64 %182, 3
  %203 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %202
  %204 = load double, ptr %203, align 8, !tbaa !7
  %205 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %202
  %206 = load double, ptr %205, align 8, !tbaa !7
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201)
  %208 = add nuw nsw i64 %182, 4
  %209 = add i64 %184, 4
  %210 = icmp eq i64 %209, %41
  br i1 %210, label %160, label %181, !llvm.loop !49

211:                                              ; preds = %234
  br i1 %12, label %212, label %250

212:                                              ; preds = %211
  %213 = fdiv double %247, %75
  br i1 %43, label %214, label %216

214:                                              ; preds = %233, %212
  %215 = phi i64 [ 0, %212 ], [ %44, %233 ]
  br label %253

216:                                              ; preds = %212
  %217 = insertelement <2 x double> poison, double %213, i64 0
  %218 = shufflevector <2 x double> %217, <2 x double> poison, <2 x i32> zeroinitializer
  br label %219

219:                                              ; preds = %219, %216
  %220 = phi i64 [ 0, %216 ], [ %231, %219 ]
  %221 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %220
  %222 = getelementptr inbounds i8, ptr %221, i64 16
  %223 = load <2 x double>, ptr %221, align 16, !tbaa !7
  %224 = load <2 x double>, ptr %222, align 16, !tbaa !7
  %225 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %220
  %226 = getelementptr inbounds i8, ptr %225, i64 16
  %227 = load <2 x double>, ptr %225, align 16, !tbaa !7
  %228 = load <2 x double>, ptr %226, align 16, !tbaa !7
  %229 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %218, <2 x double> %227, <2 x double> %223)
  %230 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %218, <2 x double> %228, <2 x double> %224)
  store <2 x double> %229, ptr %225, align 16, !tbaa !7
  store <2 x double> %230, ptr %226, align 16, !tbaa !7
  %231 = add nuw i64 %220, 4
  %232 = icmp eq i64 %231, %44
  br i1 %232, label %233, label %219, !llvm.loop !50

233:                                              ; preds = %219
  br i1 %45, label %250, label %214

234:                                              ; preds = %179, %234
  %235 = phi i64 [ 0, %179 ], [ %248, %234 ]
  %236 = phi double [ 0.000000e+00, %179 ], [ %247, %234 ]
  %237 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %235
  %238 = load double, ptr %237, align 8, !tbaa !7
  %239 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %235
  %240 = load double, ptr %239, align 8, !tbaa !7
  %241 = tail call double @llvm.fmuladd.f64(double %178, double %238, double %240)
  store double %241, ptr %239, align 8, !tbaa !7
  %242 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %235
  %243 = load double, ptr %242, align 8, !tbaa !7
  %244 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %235
  %245 = load double, ptr %244, align 8, !tbaa !7
  %246 = tail call double @llvm.fmuladd.f64(double %180, double %243, double %245)
  store double %246, ptr %244, align 8, !tbaa !7
  %247 = tail call double @llvm.fmuladd.f64(double %246, double %246, double %236)
  %248 = add nuw nsw i64 %235, 1
  %249 = icmp eq i64 %248, %38
  br i1 %249, label %211, label %234, !llvm.loop !51

250:                                              ; preds = %253, %233, %211
  %251 = fcmp ogt double %247, 0x3BC79CA10C924223
  %252 = select i1 %76, i1 %251, i1 false
  br i1 %252, label %74, label %68, !llvm.loop !52

253:                                              ; preds = %214, %253
  %254 = phi i64 [ %260, %253 ], [ %215, %214 ]
  %255 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %254
  %256 = load double, ptr %255, align 8, !tbaa !7
  %257 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %254
  %258 = load double, ptr %257, align 8, !tbaa !7
  %259 = tail call double @llvm.fmuladd.f64(double %213, double %258, double %256)
  store double %259, ptr %257, align 8, !tbaa !7
  %260 = add nuw nsw i64 %254, 1
  %261 = icmp eq i64 %260, %38
  br i1 %261, label %250, label %253, !llvm.loop !53

262:                                              ; preds = %281, %69
  %263 = phi double [ poison, %69 ], [ %308, %281 ]
  %264 = phi i64 [ 0, %69 ], [ %305, %281 ]
  %265 = phi double [ 0.000000e+00, %69 ], [ %308, %281 ]
  %266 = icmp eq i64 %70, 0
  br i1 %266, label %279, label %267

267:                                              ; preds = %262, %267
  %268 = phi i64 [ %273, %267 ], [ %264, %262 ]
  %269 = phi double [ %276, %267 ], [ %265, %262 ]
  %270 = phi i64 [ %277, %267 ], [ 0, %262 ]
  %271 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %268
  %272 = load double, ptr %271, align 8, !tbaa !7
  %273 = add nuw nsw i64 %268, 1
  %274 = trunc nuw nsw i64 %273 to i32
  %275 = uitofp nneg i32 %274 to double
  %276 = tail call double @llvm.fmuladd.f64(double %272, double %275, double %269)
  %277 = add i64 %270, 1
  %278 = icmp eq i64 %277, %70
  br i1 %278, label %279, label %267, !llvm.loop !54

279:                                              ; preds = %74, %158, %176, %262, %267, %5, %68
  %280 = phi double [ 0.000000e+00, %68 ], [ 0.000000e+00, %5 ], [ %263, %262 ], [ %276, %267 ], [ 0.000000e+00, %176 ], [ 0.000000e+00, %158 ], [ 0.000000e+00, %74 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #10
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #10
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #10
  ret double %280

281:                                              ; preds = %281, %72
  %282 = phi i64 [ 0, %72 ], [ %305, %281 ]
  %283 = phi double [ 0.000000e+00, %72 ], [ %308, %281 ]
  %284 = phi i64 [ 0, %72 ], [ %309, %281 ]
  %285 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %282
  %286 = load double, ptr %285, align 16, !tbaa !7
  %287 = or disjoint i64 %282, 1
  %288 = trunc nuw nsw i64 %287 to i32
  %289 = uitofp nneg i32 %288 to double
  %290 = tail call double @llvm.fmuladd.f64(double %286, double %289, double %283)
  %291 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %287
  %292 = load double, ptr %291, align 8, !tbaa !7
  %293 = or disjoint i64 %282, 2
  %294 = trunc nuw nsw i64 %293 to i32
  %295 = uitofp nneg i32 %294 to double
  %296 = tail call double @llvm.fmuladd.f64(double %292, double %295, double %290)
  %297 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %293
  %298 = load double, ptr %297, align 16, !tbaa !7
  %299 = or disjoint i64 %282, 3
  %300 = trunc nuw nsw i64 %299 to i32
  %301 = uitofp nneg i32 %300 to double
  %302 = tail call double @llvm.fmuladd.f64(double %298, double %301, double %296)
  %303 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %299
  %304 = load double, ptr %303, align 8, !tbaa !7
  %305 = add nuw nsw i64 %282, 4
  %306 = trunc nuw nsw i64 %305 to i32
  %307 = uitofp nneg i32 %306 to double
  %308 = tail call double @llvm.fmuladd.f64(double %304, double %307, double %302)
  %309 = add i64 %284, 4
  %310 = icmp eq i64 %309, %73
  br i1 %310, label %262, label %281, !llvm.loop !55
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @kalman_filter(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 {
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
  %24 = fadd double %13, %2
  %25 = getelementptr inbounds double, ptr %0, i64 %12
  %26 = load double, ptr %25, align 8, !tbaa !7
  %27 = fsub double %26, %20
  %28 = insertelement <2 x double> poison, double %23, i64 0
  %29 = insertelement <2 x double> %28, double %14, i64 1
  %30 = insertelement <2 x double> %8, double %13, i64 1
  %31 = fadd <2 x double> %29, %30
  %32 = extractelement <2 x double> %31, i64 0
  %33 = fadd double %32, %3
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
  %51 = tail call double @log(double noundef %33) #10
  %52 = fadd double %51, %50
  %53 = fadd double %16, %52
  %54 = add nuw nsw i64 %12, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %9, label %11, !llvm.loop !56
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @log(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @adaptive_steps(double noundef %0, double noundef %1) local_unnamed_addr #8 {
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
define dso_local double @newton_in_two_dimensions(double noundef %0, double noundef %1) local_unnamed_addr #8 {
  %3 = insertelement <2 x double> poison, double %1, i64 0
  %4 = insertelement <2 x double> %3, double %0, i64 1
  br label %5

5:                                                ; preds = %2, %20
  %6 = phi i32 [ 0, %2 ], [ %32, %20 ]
  %7 = phi <2 x double> [ <double 1.000000e+00, double 1.000000e+00>, %2 ], [ %31, %20 ]
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
  %25 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> <i32 1, i32 0>
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

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.minnum.v2f64(<2 x double>, <2 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #9

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = !{!18}
!18 = distinct !{!18, !19}
!19 = distinct !{!19, !"LVerDomain"}
!20 = !{!21}
!21 = distinct !{!21, !19}
!22 = distinct !{!22, !6, !23, !24}
!23 = !{!"llvm.loop.isvectorized", i32 1}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6, !23}
!27 = !{!28}
!28 = distinct !{!28, !29}
!29 = distinct !{!29, !"LVerDomain"}
!30 = !{!31}
!31 = distinct !{!31, !29}
!32 = distinct !{!32, !6, !23, !24}
!33 = distinct !{!33, !6}
!34 = distinct !{!34, !6, !23}
!35 = distinct !{!35, !6}
!36 = distinct !{!36, !6}
!37 = distinct !{!37, !6}
!38 = distinct !{!38, !6}
!39 = distinct !{!39, !6}
!40 = distinct !{!40, !41}
!41 = !{!"llvm.loop.unroll.disable"}
!42 = distinct !{!42, !6}
!43 = !{!44, !44, i64 0}
!44 = !{!"int", !9, i64 0}
!45 = distinct !{!45, !6}
!46 = distinct !{!46, !41}
!47 = distinct !{!47, !6}
!48 = distinct !{!48, !41}
!49 = distinct !{!49, !6}
!50 = distinct !{!50, !6, !23, !24}
!51 = distinct !{!51, !6}
!52 = distinct !{!52, !6}
!53 = distinct !{!53, !6, !24, !23}
!54 = distinct !{!54, !41}
!55 = distinct !{!55, !6}
!56 = distinct !{!56, !6}
!57 = distinct !{!57, !6}
