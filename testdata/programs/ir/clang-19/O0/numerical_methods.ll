; clang-19 -O0 -S -emit-llvm c/numerical_methods.c -o ir/clang-19/O0/numerical_methods.ll
; ModuleID = 'c/numerical_methods.c'
source_filename = "c/numerical_methods.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@sorting_network.pairs = internal constant [5 x [2 x i32]] [[2 x i32] [i32 0, i32 1], [2 x i32] [i32 2, i32 3], [2 x i32] [i32 0, i32 2], [2 x i32] [i32 1, i32 3], [2 x i32] [i32 1, i32 2]], align 16
@__const.kalman_filter.state = private unnamed_addr constant [2 x double] [double 0.000000e+00, double 1.000000e+00], align 16
@__const.kalman_filter.cov = private unnamed_addr constant [2 x [2 x double]] [[2 x double] [double 1.000000e+00, double 0.000000e+00], [2 x double] [double 0.000000e+00, double 1.000000e+00]], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @fourier_transform_in_place(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca double, align 8
  %16 = alloca double, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca double, align 8
  %20 = alloca double, align 8
  %21 = alloca double, align 8
  %22 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store i32 1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %23

23:                                               ; preds = %89, %3
  %24 = load i32, ptr %7, align 4
  %25 = load i32, ptr %6, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %92

27:                                               ; preds = %23
  %28 = load i32, ptr %6, align 4
  %29 = ashr i32 %28, 1
  store i32 %29, ptr %9, align 4
  br label %30

30:                                               ; preds = %39, %27
  %31 = load i32, ptr %8, align 4
  %32 = load i32, ptr %9, align 4
  %33 = and i32 %31, %32
  %34 = icmp ne i32 %33, 0
  br i1 %34, label %35, label %42

35:                                               ; preds = %30
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %8, align 4
  %38 = xor i32 %37, %36
  store i32 %38, ptr %8, align 4
  br label %39

39:                                               ; preds = %35
  %40 = load i32, ptr %9, align 4
  %41 = ashr i32 %40, 1
  store i32 %41, ptr %9, align 4
  br label %30, !llvm.loop !6

42:                                               ; preds = %30
  %43 = load i32, ptr %9, align 4
  %44 = load i32, ptr %8, align 4
  %45 = xor i32 %44, %43
  store i32 %45, ptr %8, align 4
  %46 = load i32, ptr %7, align 4
  %47 = load i32, ptr %8, align 4
  %48 = icmp slt i32 %46, %47
  br i1 %48, label %49, label %88

49:                                               ; preds = %42
  %50 = load ptr, ptr %4, align 8
  %51 = load i32, ptr %7, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds double, ptr %50, i64 %52
  %54 = load double, ptr %53, align 8
  store double %54, ptr %10, align 8
  %55 = load ptr, ptr %4, align 8
  %56 = load i32, ptr %8, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds double, ptr %55, i64 %57
  %59 = load double, ptr %58, align 8
  %60 = load ptr, ptr %4, align 8
  %61 = load i32, ptr %7, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds double, ptr %60, i64 %62
  store double %59, ptr %63, align 8
  %64 = load double, ptr %10, align 8
  %65 = load ptr, ptr %4, align 8
  %66 = load i32, ptr %8, align 4
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds double, ptr %65, i64 %67
  store double %64, ptr %68, align 8
  %69 = load ptr, ptr %5, align 8
  %70 = load i32, ptr %7, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, ptr %69, i64 %71
  %73 = load double, ptr %72, align 8
  store double %73, ptr %10, align 8
  %74 = load ptr, ptr %5, align 8
  %75 = load i32, ptr %8, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds double, ptr %74, i64 %76
  %78 = load double, ptr %77, align 8
  %79 = load ptr, ptr %5, align 8
  %80 = load i32, ptr %7, align 4
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds double, ptr %79, i64 %81
  store double %78, ptr %82, align 8
  %83 = load double, ptr %10, align 8
  %84 = load ptr, ptr %5, align 8
  %85 = load i32, ptr %8, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds double, ptr %84, i64 %86
  store double %83, ptr %87, align 8
  br label %88

88:                                               ; preds = %49, %42
  br label %89

89:                                               ; preds = %88
  %90 = load i32, ptr %7, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, ptr %7, align 4
  br label %23, !llvm.loop !8

92:                                               ; preds = %23
  store i32 2, ptr %11, align 4
  br label %93

93:                                               ; preds = %205, %92
  %94 = load i32, ptr %11, align 4
  %95 = load i32, ptr %6, align 4
  %96 = icmp sle i32 %94, %95
  br i1 %96, label %97, label %208

97:                                               ; preds = %93
  %98 = load i32, ptr %11, align 4
  %99 = sitofp i32 %98 to double
  %100 = fdiv double 0xC01921FB54442D18, %99
  store double %100, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %101

101:                                              ; preds = %200, %97
  %102 = load i32, ptr %13, align 4
  %103 = load i32, ptr %6, align 4
  %104 = icmp slt i32 %102, %103
  br i1 %104, label %105, label %204

105:                                              ; preds = %101
  store i32 0, ptr %14, align 4
  br label %106

106:                                              ; preds = %196, %105
  %107 = load i32, ptr %14, align 4
  %108 = load i32, ptr %11, align 4
  %109 = sdiv i32 %108, 2
  %110 = icmp slt i32 %107, %109
  br i1 %110, label %111, label %199

111:                                              ; preds = %106
  %112 = load double, ptr %12, align 8
  %113 = load i32, ptr %14, align 4
  %114 = sitofp i32 %113 to double
  %115 = fmul double %112, %114
  %116 = call double @cos(double noundef %115) #5
  store double %116, ptr %15, align 8
  %117 = load double, ptr %12, align 8
  %118 = load i32, ptr %14, align 4
  %119 = sitofp i32 %118 to double
  %120 = fmul double %117, %119
  %121 = call double @sin(double noundef %120) #5
  store double %121, ptr %16, align 8
  %122 = load i32, ptr %13, align 4
  %123 = load i32, ptr %14, align 4
  %124 = add nsw i32 %122, %123
  store i32 %124, ptr %17, align 4
  %125 = load i32, ptr %13, align 4
  %126 = load i32, ptr %14, align 4
  %127 = add nsw i32 %125, %126
  %128 = load i32, ptr %11, align 4
  %129 = sdiv i32 %128, 2
  %130 = add nsw i32 %127, %129
  store i32 %130, ptr %18, align 4
  %131 = load ptr, ptr %4, align 8
  %132 = load i32, ptr %18, align 4
  %133 = sext i32 %132 to i64
  %134 = getelementptr inbounds double, ptr %131, i64 %133
  %135 = load double, ptr %134, align 8
  %136 = load double, ptr %15, align 8
  %137 = load ptr, ptr %5, align 8
  %138 = load i32, ptr %18, align 4
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds double, ptr %137, i64 %139
  %141 = load double, ptr %140, align 8
  %142 = load double, ptr %16, align 8
  %143 = fmul double %141, %142
  %144 = fneg double %143
  %145 = call double @llvm.fmuladd.f64(double %135, double %136, double %144)
  store double %145, ptr %19, align 8
  %146 = load ptr, ptr %4, align 8
  %147 = load i32, ptr %18, align 4
  %148 = sext i32 %147 to i64
  %149 = getelementptr inbounds double, ptr %146, i64 %148
  %150 = load double, ptr %149, align 8
  %151 = load double, ptr %16, align 8
  %152 = load ptr, ptr %5, align 8
  %153 = load i32, ptr %18, align 4
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds double, ptr %152, i64 %154
  %156 = load double, ptr %155, align 8
  %157 = load double, ptr %15, align 8
  %158 = fmul double %156, %157
  %159 = call double @llvm.fmuladd.f64(double %150, double %151, double %158)
  store double %159, ptr %20, align 8
  %160 = load ptr, ptr %4, align 8
  %161 = load i32, ptr %17, align 4
  %162 = sext i32 %161 to i64
  %163 = getelementptr inbounds double, ptr %160, i64 %162
  %164 = load double, ptr %163, align 8
  %165 = load double, ptr %19, align 8
  %166 = fsub double %164, %165
  %167 = load ptr, ptr %4, align 8
  %168 = load i32, ptr %18, align 4
  %169 = sext i32 %168 to i64
  %170 = getelementptr inbounds double, ptr %167, i64 %169
  store double %166, ptr %170, align 8
  %171 = load ptr, ptr %5, align 8
  %172 = load i32, ptr %17, align 4
  %173 = sext i32 %172 to i64
  %174 = getelementptr inbounds double, ptr %171, i64 %173
  %175 = load double, ptr %174, align 8
  %176 = load double, ptr %20, align 8
  %177 = fsub double %175, %176
  %178 = load ptr, ptr %5, align 8
  %179 = load i32, ptr %18, align 4
  %180 = sext i32 %179 to i64
  %181 = getelementptr inbounds double, ptr %178, i64 %180
  store double %177, ptr %181, align 8
  %182 = load double, ptr %19, align 8
  %183 = load ptr, ptr %4, align 8
  %184 = load i32, ptr %17, align 4
  %185 = sext i32 %184 to i64
  %186 = getelementptr inbounds double, ptr %183, i64 %185
  %187 = load double, ptr %186, align 8
  %188 = fadd double %187, %182
  store double %188, ptr %186, align 8
  %189 = load double, ptr %20, align 8
  %190 = load ptr, ptr %5, align 8
  %191 = load i32, ptr %17, align 4
  %192 = sext i32 %191 to i64
  %193 = getelementptr inbounds double, ptr %190, i64 %192
  %194 = load double, ptr %193, align 8
  %195 = fadd double %194, %189
  store double %195, ptr %193, align 8
  br label %196

196:                                              ; preds = %111
  %197 = load i32, ptr %14, align 4
  %198 = add nsw i32 %197, 1
  store i32 %198, ptr %14, align 4
  br label %106, !llvm.loop !9

199:                                              ; preds = %106
  br label %200

200:                                              ; preds = %199
  %201 = load i32, ptr %11, align 4
  %202 = load i32, ptr %13, align 4
  %203 = add nsw i32 %202, %201
  store i32 %203, ptr %13, align 4
  br label %101, !llvm.loop !10

204:                                              ; preds = %101
  br label %205

205:                                              ; preds = %204
  %206 = load i32, ptr %11, align 4
  %207 = shl i32 %206, 1
  store i32 %207, ptr %11, align 4
  br label %93, !llvm.loop !11

208:                                              ; preds = %93
  store double 0.000000e+00, ptr %21, align 8
  store i32 0, ptr %22, align 4
  br label %209

209:                                              ; preds = %241, %208
  %210 = load i32, ptr %22, align 4
  %211 = load i32, ptr %6, align 4
  %212 = icmp slt i32 %210, %211
  br i1 %212, label %213, label %244

213:                                              ; preds = %209
  %214 = load i32, ptr %22, align 4
  %215 = add nsw i32 %214, 1
  %216 = sitofp i32 %215 to double
  %217 = load ptr, ptr %4, align 8
  %218 = load i32, ptr %22, align 4
  %219 = sext i32 %218 to i64
  %220 = getelementptr inbounds double, ptr %217, i64 %219
  %221 = load double, ptr %220, align 8
  %222 = load ptr, ptr %4, align 8
  %223 = load i32, ptr %22, align 4
  %224 = sext i32 %223 to i64
  %225 = getelementptr inbounds double, ptr %222, i64 %224
  %226 = load double, ptr %225, align 8
  %227 = load ptr, ptr %5, align 8
  %228 = load i32, ptr %22, align 4
  %229 = sext i32 %228 to i64
  %230 = getelementptr inbounds double, ptr %227, i64 %229
  %231 = load double, ptr %230, align 8
  %232 = load ptr, ptr %5, align 8
  %233 = load i32, ptr %22, align 4
  %234 = sext i32 %233 to i64
  %235 = getelementptr inbounds double, ptr %232, i64 %234
  %236 = load double, ptr %235, align 8
  %237 = fmul double %231, %236
  %238 = call double @llvm.fmuladd.f64(double %221, double %226, double %237)
  %239 = load double, ptr %21, align 8
  %240 = call double @llvm.fmuladd.f64(double %216, double %238, double %239)
  store double %240, ptr %21, align 8
  br label %241

241:                                              ; preds = %213
  %242 = load i32, ptr %22, align 4
  %243 = add nsw i32 %242, 1
  store i32 %243, ptr %22, align 4
  br label %209, !llvm.loop !12

244:                                              ; preds = %209
  %245 = load double, ptr %21, align 8
  ret double %245
}

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @gauss_with_pivoting(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca i32, align 4
  %16 = alloca double, align 8
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %19

19:                                               ; preds = %202, %3
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %6, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %205

23:                                               ; preds = %19
  %24 = load i32, ptr %7, align 4
  store i32 %24, ptr %8, align 4
  %25 = load i32, ptr %7, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %9, align 4
  br label %27

27:                                               ; preds = %56, %23
  %28 = load i32, ptr %9, align 4
  %29 = load i32, ptr %6, align 4
  %30 = icmp slt i32 %28, %29
  br i1 %30, label %31, label %59

31:                                               ; preds = %27
  %32 = load ptr, ptr %4, align 8
  %33 = load i32, ptr %9, align 4
  %34 = load i32, ptr %6, align 4
  %35 = mul nsw i32 %33, %34
  %36 = load i32, ptr %7, align 4
  %37 = add nsw i32 %35, %36
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, ptr %32, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = call double @llvm.fabs.f64(double %40)
  %42 = load ptr, ptr %4, align 8
  %43 = load i32, ptr %8, align 4
  %44 = load i32, ptr %6, align 4
  %45 = mul nsw i32 %43, %44
  %46 = load i32, ptr %7, align 4
  %47 = add nsw i32 %45, %46
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds double, ptr %42, i64 %48
  %50 = load double, ptr %49, align 8
  %51 = call double @llvm.fabs.f64(double %50)
  %52 = fcmp ogt double %41, %51
  br i1 %52, label %53, label %55

53:                                               ; preds = %31
  %54 = load i32, ptr %9, align 4
  store i32 %54, ptr %8, align 4
  br label %55

55:                                               ; preds = %53, %31
  br label %56

56:                                               ; preds = %55
  %57 = load i32, ptr %9, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %9, align 4
  br label %27, !llvm.loop !13

59:                                               ; preds = %27
  %60 = load i32, ptr %8, align 4
  %61 = load i32, ptr %7, align 4
  %62 = icmp ne i32 %60, %61
  br i1 %62, label %63, label %127

63:                                               ; preds = %59
  store i32 0, ptr %10, align 4
  br label %64

64:                                               ; preds = %104, %63
  %65 = load i32, ptr %10, align 4
  %66 = load i32, ptr %6, align 4
  %67 = icmp slt i32 %65, %66
  br i1 %67, label %68, label %107

68:                                               ; preds = %64
  %69 = load ptr, ptr %4, align 8
  %70 = load i32, ptr %7, align 4
  %71 = load i32, ptr %6, align 4
  %72 = mul nsw i32 %70, %71
  %73 = load i32, ptr %10, align 4
  %74 = add nsw i32 %72, %73
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds double, ptr %69, i64 %75
  %77 = load double, ptr %76, align 8
  store double %77, ptr %11, align 8
  %78 = load ptr, ptr %4, align 8
  %79 = load i32, ptr %8, align 4
  %80 = load i32, ptr %6, align 4
  %81 = mul nsw i32 %79, %80
  %82 = load i32, ptr %10, align 4
  %83 = add nsw i32 %81, %82
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds double, ptr %78, i64 %84
  %86 = load double, ptr %85, align 8
  %87 = load ptr, ptr %4, align 8
  %88 = load i32, ptr %7, align 4
  %89 = load i32, ptr %6, align 4
  %90 = mul nsw i32 %88, %89
  %91 = load i32, ptr %10, align 4
  %92 = add nsw i32 %90, %91
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, ptr %87, i64 %93
  store double %86, ptr %94, align 8
  %95 = load double, ptr %11, align 8
  %96 = load ptr, ptr %4, align 8
  %97 = load i32, ptr %8, align 4
  %98 = load i32, ptr %6, align 4
  %99 = mul nsw i32 %97, %98
  %100 = load i32, ptr %10, align 4
  %101 = add nsw i32 %99, %100
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds double, ptr %96, i64 %102
  store double %95, ptr %103, align 8
  br label %104

104:                                              ; preds = %68
  %105 = load i32, ptr %10, align 4
  %106 = add nsw i32 %105, 1
  store i32 %106, ptr %10, align 4
  br label %64, !llvm.loop !14

107:                                              ; preds = %64
  %108 = load ptr, ptr %5, align 8
  %109 = load i32, ptr %7, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds double, ptr %108, i64 %110
  %112 = load double, ptr %111, align 8
  store double %112, ptr %12, align 8
  %113 = load ptr, ptr %5, align 8
  %114 = load i32, ptr %8, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds double, ptr %113, i64 %115
  %117 = load double, ptr %116, align 8
  %118 = load ptr, ptr %5, align 8
  %119 = load i32, ptr %7, align 4
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds double, ptr %118, i64 %120
  store double %117, ptr %121, align 8
  %122 = load double, ptr %12, align 8
  %123 = load ptr, ptr %5, align 8
  %124 = load i32, ptr %8, align 4
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds double, ptr %123, i64 %125
  store double %122, ptr %126, align 8
  br label %127

127:                                              ; preds = %107, %59
  %128 = load i32, ptr %7, align 4
  %129 = add nsw i32 %128, 1
  store i32 %129, ptr %13, align 4
  br label %130

130:                                              ; preds = %198, %127
  %131 = load i32, ptr %13, align 4
  %132 = load i32, ptr %6, align 4
  %133 = icmp slt i32 %131, %132
  br i1 %133, label %134, label %201

134:                                              ; preds = %130
  %135 = load ptr, ptr %4, align 8
  %136 = load i32, ptr %13, align 4
  %137 = load i32, ptr %6, align 4
  %138 = mul nsw i32 %136, %137
  %139 = load i32, ptr %7, align 4
  %140 = add nsw i32 %138, %139
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds double, ptr %135, i64 %141
  %143 = load double, ptr %142, align 8
  %144 = load ptr, ptr %4, align 8
  %145 = load i32, ptr %7, align 4
  %146 = load i32, ptr %6, align 4
  %147 = mul nsw i32 %145, %146
  %148 = load i32, ptr %7, align 4
  %149 = add nsw i32 %147, %148
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds double, ptr %144, i64 %150
  %152 = load double, ptr %151, align 8
  %153 = fdiv double %143, %152
  store double %153, ptr %14, align 8
  %154 = load i32, ptr %7, align 4
  store i32 %154, ptr %15, align 4
  br label %155

155:                                              ; preds = %181, %134
  %156 = load i32, ptr %15, align 4
  %157 = load i32, ptr %6, align 4
  %158 = icmp slt i32 %156, %157
  br i1 %158, label %159, label %184

159:                                              ; preds = %155
  %160 = load double, ptr %14, align 8
  %161 = load ptr, ptr %4, align 8
  %162 = load i32, ptr %7, align 4
  %163 = load i32, ptr %6, align 4
  %164 = mul nsw i32 %162, %163
  %165 = load i32, ptr %15, align 4
  %166 = add nsw i32 %164, %165
  %167 = sext i32 %166 to i64
  %168 = getelementptr inbounds double, ptr %161, i64 %167
  %169 = load double, ptr %168, align 8
  %170 = load ptr, ptr %4, align 8
  %171 = load i32, ptr %13, align 4
  %172 = load i32, ptr %6, align 4
  %173 = mul nsw i32 %171, %172
  %174 = load i32, ptr %15, align 4
  %175 = add nsw i32 %173, %174
  %176 = sext i32 %175 to i64
  %177 = getelementptr inbounds double, ptr %170, i64 %176
  %178 = load double, ptr %177, align 8
  %179 = fneg double %160
  %180 = call double @llvm.fmuladd.f64(double %179, double %169, double %178)
  store double %180, ptr %177, align 8
  br label %181

181:                                              ; preds = %159
  %182 = load i32, ptr %15, align 4
  %183 = add nsw i32 %182, 1
  store i32 %183, ptr %15, align 4
  br label %155, !llvm.loop !15

184:                                              ; preds = %155
  %185 = load double, ptr %14, align 8
  %186 = load ptr, ptr %5, align 8
  %187 = load i32, ptr %7, align 4
  %188 = sext i32 %187 to i64
  %189 = getelementptr inbounds double, ptr %186, i64 %188
  %190 = load double, ptr %189, align 8
  %191 = load ptr, ptr %5, align 8
  %192 = load i32, ptr %13, align 4
  %193 = sext i32 %192 to i64
  %194 = getelementptr inbounds double, ptr %191, i64 %193
  %195 = load double, ptr %194, align 8
  %196 = fneg double %185
  %197 = call double @llvm.fmuladd.f64(double %196, double %190, double %195)
  store double %197, ptr %194, align 8
  br label %198

198:                                              ; preds = %184
  %199 = load i32, ptr %13, align 4
  %200 = add nsw i32 %199, 1
  store i32 %200, ptr %13, align 4
  br label %130, !llvm.loop !16

201:                                              ; preds = %130
  br label %202

202:                                              ; preds = %201
  %203 = load i32, ptr %7, align 4
  %204 = add nsw i32 %203, 1
  store i32 %204, ptr %7, align 4
  br label %19, !llvm.loop !17

205:                                              ; preds = %19
  store double 0.000000e+00, ptr %16, align 8
  %206 = load i32, ptr %6, align 4
  %207 = sub nsw i32 %206, 1
  store i32 %207, ptr %17, align 4
  br label %208

208:                                              ; preds = %275, %205
  %209 = load i32, ptr %17, align 4
  %210 = icmp sge i32 %209, 0
  br i1 %210, label %211, label %278

211:                                              ; preds = %208
  %212 = load i32, ptr %17, align 4
  %213 = add nsw i32 %212, 1
  store i32 %213, ptr %18, align 4
  br label %214

214:                                              ; preds = %240, %211
  %215 = load i32, ptr %18, align 4
  %216 = load i32, ptr %6, align 4
  %217 = icmp slt i32 %215, %216
  br i1 %217, label %218, label %243

218:                                              ; preds = %214
  %219 = load ptr, ptr %4, align 8
  %220 = load i32, ptr %17, align 4
  %221 = load i32, ptr %6, align 4
  %222 = mul nsw i32 %220, %221
  %223 = load i32, ptr %18, align 4
  %224 = add nsw i32 %222, %223
  %225 = sext i32 %224 to i64
  %226 = getelementptr inbounds double, ptr %219, i64 %225
  %227 = load double, ptr %226, align 8
  %228 = load ptr, ptr %5, align 8
  %229 = load i32, ptr %18, align 4
  %230 = sext i32 %229 to i64
  %231 = getelementptr inbounds double, ptr %228, i64 %230
  %232 = load double, ptr %231, align 8
  %233 = load ptr, ptr %5, align 8
  %234 = load i32, ptr %17, align 4
  %235 = sext i32 %234 to i64
  %236 = getelementptr inbounds double, ptr %233, i64 %235
  %237 = load double, ptr %236, align 8
  %238 = fneg double %227
  %239 = call double @llvm.fmuladd.f64(double %238, double %232, double %237)
  store double %239, ptr %236, align 8
  br label %240

240:                                              ; preds = %218
  %241 = load i32, ptr %18, align 4
  %242 = add nsw i32 %241, 1
  store i32 %242, ptr %18, align 4
  br label %214, !llvm.loop !18

243:                                              ; preds = %214
  %244 = load ptr, ptr %4, align 8
  %245 = load i32, ptr %17, align 4
  %246 = load i32, ptr %6, align 4
  %247 = mul nsw i32 %245, %246
  %248 = load i32, ptr %17, align 4
  %249 = add nsw i32 %247, %248
  %250 = sext i32 %249 to i64
  %251 = getelementptr inbounds double, ptr %244, i64 %250
  %252 = load double, ptr %251, align 8
  %253 = load ptr, ptr %5, align 8
  %254 = load i32, ptr %17, align 4
  %255 = sext i32 %254 to i64
  %256 = getelementptr inbounds double, ptr %253, i64 %255
  %257 = load double, ptr %256, align 8
  %258 = fdiv double %257, %252
  store double %258, ptr %256, align 8
  %259 = load ptr, ptr %5, align 8
  %260 = load i32, ptr %17, align 4
  %261 = sext i32 %260 to i64
  %262 = getelementptr inbounds double, ptr %259, i64 %261
  %263 = load double, ptr %262, align 8
  %264 = load ptr, ptr %5, align 8
  %265 = load i32, ptr %17, align 4
  %266 = sext i32 %265 to i64
  %267 = getelementptr inbounds double, ptr %264, i64 %266
  %268 = load double, ptr %267, align 8
  %269 = fmul double %263, %268
  %270 = load i32, ptr %17, align 4
  %271 = add nsw i32 %270, 1
  %272 = sitofp i32 %271 to double
  %273 = load double, ptr %16, align 8
  %274 = call double @llvm.fmuladd.f64(double %269, double %272, double %273)
  store double %274, ptr %16, align 8
  br label %275

275:                                              ; preds = %243
  %276 = load i32, ptr %17, align 4
  %277 = add nsw i32 %276, -1
  store i32 %277, ptr %17, align 4
  br label %208, !llvm.loop !19

278:                                              ; preds = %208
  %279 = load double, ptr %16, align 8
  ret double %279
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @quick_select(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  store i32 0, ptr %7, align 4
  %13 = load i32, ptr %5, align 4
  %14 = sub nsw i32 %13, 1
  store i32 %14, ptr %8, align 4
  br label %15

15:                                               ; preds = %101, %3
  %16 = load i32, ptr %7, align 4
  %17 = load i32, ptr %8, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %102

19:                                               ; preds = %15
  %20 = load ptr, ptr %4, align 8
  %21 = load i32, ptr %7, align 4
  %22 = load i32, ptr %8, align 4
  %23 = add nsw i32 %21, %22
  %24 = sdiv i32 %23, 2
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %20, i64 %25
  %27 = load double, ptr %26, align 8
  store double %27, ptr %9, align 8
  %28 = load i32, ptr %7, align 4
  store i32 %28, ptr %10, align 4
  %29 = load i32, ptr %8, align 4
  store i32 %29, ptr %11, align 4
  br label %30

30:                                               ; preds = %86, %19
  %31 = load i32, ptr %10, align 4
  %32 = load i32, ptr %11, align 4
  %33 = icmp sle i32 %31, %32
  br i1 %33, label %34, label %87

34:                                               ; preds = %30
  br label %35

35:                                               ; preds = %43, %34
  %36 = load ptr, ptr %4, align 8
  %37 = load i32, ptr %10, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, ptr %36, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = load double, ptr %9, align 8
  %42 = fcmp olt double %40, %41
  br i1 %42, label %43, label %46

43:                                               ; preds = %35
  %44 = load i32, ptr %10, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %10, align 4
  br label %35, !llvm.loop !20

46:                                               ; preds = %35
  br label %47

47:                                               ; preds = %55, %46
  %48 = load ptr, ptr %4, align 8
  %49 = load i32, ptr %11, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, ptr %48, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = load double, ptr %9, align 8
  %54 = fcmp ogt double %52, %53
  br i1 %54, label %55, label %58

55:                                               ; preds = %47
  %56 = load i32, ptr %11, align 4
  %57 = add nsw i32 %56, -1
  store i32 %57, ptr %11, align 4
  br label %47, !llvm.loop !21

58:                                               ; preds = %47
  %59 = load i32, ptr %10, align 4
  %60 = load i32, ptr %11, align 4
  %61 = icmp sle i32 %59, %60
  br i1 %61, label %62, label %86

62:                                               ; preds = %58
  %63 = load ptr, ptr %4, align 8
  %64 = load i32, ptr %10, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds double, ptr %63, i64 %65
  %67 = load double, ptr %66, align 8
  store double %67, ptr %12, align 8
  %68 = load ptr, ptr %4, align 8
  %69 = load i32, ptr %11, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds double, ptr %68, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = load ptr, ptr %4, align 8
  %74 = load i32, ptr %10, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds double, ptr %73, i64 %75
  store double %72, ptr %76, align 8
  %77 = load double, ptr %12, align 8
  %78 = load ptr, ptr %4, align 8
  %79 = load i32, ptr %11, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds double, ptr %78, i64 %80
  store double %77, ptr %81, align 8
  %82 = load i32, ptr %10, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %10, align 4
  %84 = load i32, ptr %11, align 4
  %85 = add nsw i32 %84, -1
  store i32 %85, ptr %11, align 4
  br label %86

86:                                               ; preds = %62, %58
  br label %30, !llvm.loop !22

87:                                               ; preds = %30
  %88 = load i32, ptr %6, align 4
  %89 = load i32, ptr %11, align 4
  %90 = icmp sle i32 %88, %89
  br i1 %90, label %91, label %93

91:                                               ; preds = %87
  %92 = load i32, ptr %11, align 4
  store i32 %92, ptr %8, align 4
  br label %101

93:                                               ; preds = %87
  %94 = load i32, ptr %6, align 4
  %95 = load i32, ptr %10, align 4
  %96 = icmp sge i32 %94, %95
  br i1 %96, label %97, label %99

97:                                               ; preds = %93
  %98 = load i32, ptr %10, align 4
  store i32 %98, ptr %7, align 4
  br label %100

99:                                               ; preds = %93
  br label %102

100:                                              ; preds = %97
  br label %101

101:                                              ; preds = %100, %91
  br label %15, !llvm.loop !23

102:                                              ; preds = %99, %15
  %103 = load ptr, ptr %4, align 8
  %104 = load i32, ptr %6, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds double, ptr %103, i64 %105
  %107 = load double, ptr %106, align 8
  %108 = load ptr, ptr %4, align 8
  %109 = load i32, ptr %6, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds double, ptr %108, i64 %110
  %112 = load double, ptr %111, align 8
  %113 = fmul double %107, %112
  ret double %113
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sorting_network(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %42, %1
  %9 = load i32, ptr %3, align 4
  %10 = icmp slt i32 %9, 5
  br i1 %10, label %11, label %45

11:                                               ; preds = %8
  %12 = load ptr, ptr %2, align 8
  %13 = load i32, ptr %3, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [5 x [2 x i32]], ptr @sorting_network.pairs, i64 0, i64 %14
  %16 = getelementptr inbounds [2 x i32], ptr %15, i64 0, i64 0
  %17 = load i32, ptr %16, align 8
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, ptr %12, i64 %18
  store ptr %19, ptr %4, align 8
  %20 = load ptr, ptr %2, align 8
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [5 x [2 x i32]], ptr @sorting_network.pairs, i64 0, i64 %22
  %24 = getelementptr inbounds [2 x i32], ptr %23, i64 0, i64 1
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, ptr %20, i64 %26
  store ptr %27, ptr %5, align 8
  %28 = load ptr, ptr %4, align 8
  %29 = load double, ptr %28, align 8
  %30 = load ptr, ptr %5, align 8
  %31 = load double, ptr %30, align 8
  %32 = call double @llvm.minnum.f64(double %29, double %31)
  store double %32, ptr %6, align 8
  %33 = load ptr, ptr %4, align 8
  %34 = load double, ptr %33, align 8
  %35 = load ptr, ptr %5, align 8
  %36 = load double, ptr %35, align 8
  %37 = call double @llvm.maxnum.f64(double %34, double %36)
  store double %37, ptr %7, align 8
  %38 = load double, ptr %6, align 8
  %39 = load ptr, ptr %4, align 8
  store double %38, ptr %39, align 8
  %40 = load double, ptr %7, align 8
  %41 = load ptr, ptr %5, align 8
  store double %40, ptr %41, align 8
  br label %42

42:                                               ; preds = %11
  %43 = load i32, ptr %3, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %3, align 4
  br label %8, !llvm.loop !24

45:                                               ; preds = %8
  %46 = load ptr, ptr %2, align 8
  %47 = getelementptr inbounds double, ptr %46, i64 0
  %48 = load double, ptr %47, align 8
  %49 = load ptr, ptr %2, align 8
  %50 = getelementptr inbounds double, ptr %49, i64 1
  %51 = load double, ptr %50, align 8
  %52 = load ptr, ptr %2, align 8
  %53 = getelementptr inbounds double, ptr %52, i64 1
  %54 = load double, ptr %53, align 8
  %55 = fmul double %51, %54
  %56 = call double @llvm.fmuladd.f64(double %48, double 1.000000e+00, double %55)
  %57 = load ptr, ptr %2, align 8
  %58 = getelementptr inbounds double, ptr %57, i64 2
  %59 = load double, ptr %58, align 8
  %60 = load ptr, ptr %2, align 8
  %61 = getelementptr inbounds double, ptr %60, i64 3
  %62 = load double, ptr %61, align 8
  %63 = call double @llvm.fmuladd.f64(double %59, double %62, double %56)
  ret double %63
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @conjugate_gradient_sparse(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4) #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca [8 x double], align 16
  %12 = alloca [8 x double], align 16
  %13 = alloca [8 x double], align 16
  %14 = alloca [8 x double], align 16
  %15 = alloca double, align 8
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca double, align 8
  %19 = alloca i32, align 4
  %20 = alloca double, align 8
  %21 = alloca double, align 8
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca double, align 8
  %25 = alloca i32, align 4
  store ptr %0, ptr %6, align 8
  store ptr %1, ptr %7, align 8
  store ptr %2, ptr %8, align 8
  store ptr %3, ptr %9, align 8
  store i32 %4, ptr %10, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %11, i8 0, i64 64, i1 false)
  %26 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 0
  %27 = load ptr, ptr %9, align 8
  %28 = load i32, ptr %10, align 4
  %29 = sext i32 %28 to i64
  %30 = mul i64 %29, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %26, ptr align 8 %27, i64 %30, i1 false)
  %31 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 0
  %32 = load ptr, ptr %9, align 8
  %33 = load i32, ptr %10, align 4
  %34 = sext i32 %33 to i64
  %35 = mul i64 %34, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %31, ptr align 8 %32, i64 %35, i1 false)
  store double 0.000000e+00, ptr %15, align 8
  store i32 0, ptr %16, align 4
  br label %36

36:                                               ; preds = %51, %5
  %37 = load i32, ptr %16, align 4
  %38 = load i32, ptr %10, align 4
  %39 = icmp slt i32 %37, %38
  br i1 %39, label %40, label %54

40:                                               ; preds = %36
  %41 = load i32, ptr %16, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %42
  %44 = load double, ptr %43, align 8
  %45 = load i32, ptr %16, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %46
  %48 = load double, ptr %47, align 8
  %49 = load double, ptr %15, align 8
  %50 = call double @llvm.fmuladd.f64(double %44, double %48, double %49)
  store double %50, ptr %15, align 8
  br label %51

51:                                               ; preds = %40
  %52 = load i32, ptr %16, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %16, align 4
  br label %36, !llvm.loop !25

54:                                               ; preds = %36
  store i32 0, ptr %17, align 4
  br label %55

55:                                               ; preds = %157, %54
  %56 = load i32, ptr %17, align 4
  %57 = icmp slt i32 %56, 2
  br i1 %57, label %58, label %61

58:                                               ; preds = %55
  %59 = load double, ptr %15, align 8
  %60 = fcmp ogt double %59, 0x3BC79CA10C924223
  br label %61

61:                                               ; preds = %58, %55
  %62 = phi i1 [ false, %55 ], [ %60, %58 ]
  br i1 %62, label %63, label %160

63:                                               ; preds = %61
  %64 = load ptr, ptr %6, align 8
  %65 = load ptr, ptr %7, align 8
  %66 = load ptr, ptr %8, align 8
  %67 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 0
  %68 = getelementptr inbounds [8 x double], ptr %14, i64 0, i64 0
  %69 = load i32, ptr %10, align 4
  call void @multiply_rows(ptr noundef %64, ptr noundef %65, ptr noundef %66, ptr noundef %67, ptr noundef %68, i32 noundef %69)
  store double 0.000000e+00, ptr %18, align 8
  store i32 0, ptr %19, align 4
  br label %70

70:                                               ; preds = %85, %63
  %71 = load i32, ptr %19, align 4
  %72 = load i32, ptr %10, align 4
  %73 = icmp slt i32 %71, %72
  br i1 %73, label %74, label %88

74:                                               ; preds = %70
  %75 = load i32, ptr %19, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 %76
  %78 = load double, ptr %77, align 8
  %79 = load i32, ptr %19, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [8 x double], ptr %14, i64 0, i64 %80
  %82 = load double, ptr %81, align 8
  %83 = load double, ptr %18, align 8
  %84 = call double @llvm.fmuladd.f64(double %78, double %82, double %83)
  store double %84, ptr %18, align 8
  br label %85

85:                                               ; preds = %74
  %86 = load i32, ptr %19, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %19, align 4
  br label %70, !llvm.loop !26

88:                                               ; preds = %70
  %89 = load double, ptr %15, align 8
  %90 = load double, ptr %18, align 8
  %91 = fdiv double %89, %90
  store double %91, ptr %20, align 8
  store double 0.000000e+00, ptr %21, align 8
  store i32 0, ptr %22, align 4
  br label %92

92:                                               ; preds = %128, %88
  %93 = load i32, ptr %22, align 4
  %94 = load i32, ptr %10, align 4
  %95 = icmp slt i32 %93, %94
  br i1 %95, label %96, label %131

96:                                               ; preds = %92
  %97 = load double, ptr %20, align 8
  %98 = load i32, ptr %22, align 4
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 %99
  %101 = load double, ptr %100, align 8
  %102 = load i32, ptr %22, align 4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [8 x double], ptr %11, i64 0, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = call double @llvm.fmuladd.f64(double %97, double %101, double %105)
  store double %106, ptr %104, align 8
  %107 = load double, ptr %20, align 8
  %108 = load i32, ptr %22, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [8 x double], ptr %14, i64 0, i64 %109
  %111 = load double, ptr %110, align 8
  %112 = load i32, ptr %22, align 4
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %113
  %115 = load double, ptr %114, align 8
  %116 = fneg double %107
  %117 = call double @llvm.fmuladd.f64(double %116, double %111, double %115)
  store double %117, ptr %114, align 8
  %118 = load i32, ptr %22, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %119
  %121 = load double, ptr %120, align 8
  %122 = load i32, ptr %22, align 4
  %123 = sext i32 %122 to i64
  %124 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %123
  %125 = load double, ptr %124, align 8
  %126 = load double, ptr %21, align 8
  %127 = call double @llvm.fmuladd.f64(double %121, double %125, double %126)
  store double %127, ptr %21, align 8
  br label %128

128:                                              ; preds = %96
  %129 = load i32, ptr %22, align 4
  %130 = add nsw i32 %129, 1
  store i32 %130, ptr %22, align 4
  br label %92, !llvm.loop !27

131:                                              ; preds = %92
  store i32 0, ptr %23, align 4
  br label %132

132:                                              ; preds = %152, %131
  %133 = load i32, ptr %23, align 4
  %134 = load i32, ptr %10, align 4
  %135 = icmp slt i32 %133, %134
  br i1 %135, label %136, label %155

136:                                              ; preds = %132
  %137 = load i32, ptr %23, align 4
  %138 = sext i32 %137 to i64
  %139 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %138
  %140 = load double, ptr %139, align 8
  %141 = load double, ptr %21, align 8
  %142 = load double, ptr %15, align 8
  %143 = fdiv double %141, %142
  %144 = load i32, ptr %23, align 4
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 %145
  %147 = load double, ptr %146, align 8
  %148 = call double @llvm.fmuladd.f64(double %143, double %147, double %140)
  %149 = load i32, ptr %23, align 4
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds [8 x double], ptr %13, i64 0, i64 %150
  store double %148, ptr %151, align 8
  br label %152

152:                                              ; preds = %136
  %153 = load i32, ptr %23, align 4
  %154 = add nsw i32 %153, 1
  store i32 %154, ptr %23, align 4
  br label %132, !llvm.loop !28

155:                                              ; preds = %132
  %156 = load double, ptr %21, align 8
  store double %156, ptr %15, align 8
  br label %157

157:                                              ; preds = %155
  %158 = load i32, ptr %17, align 4
  %159 = add nsw i32 %158, 1
  store i32 %159, ptr %17, align 4
  br label %55, !llvm.loop !29

160:                                              ; preds = %61
  store double 0.000000e+00, ptr %24, align 8
  store i32 0, ptr %25, align 4
  br label %161

161:                                              ; preds = %175, %160
  %162 = load i32, ptr %25, align 4
  %163 = load i32, ptr %10, align 4
  %164 = icmp slt i32 %162, %163
  br i1 %164, label %165, label %178

165:                                              ; preds = %161
  %166 = load i32, ptr %25, align 4
  %167 = sext i32 %166 to i64
  %168 = getelementptr inbounds [8 x double], ptr %11, i64 0, i64 %167
  %169 = load double, ptr %168, align 8
  %170 = load i32, ptr %25, align 4
  %171 = add nsw i32 %170, 1
  %172 = sitofp i32 %171 to double
  %173 = load double, ptr %24, align 8
  %174 = call double @llvm.fmuladd.f64(double %169, double %172, double %173)
  store double %174, ptr %24, align 8
  br label %175

175:                                              ; preds = %165
  %176 = load i32, ptr %25, align 4
  %177 = add nsw i32 %176, 1
  store i32 %177, ptr %25, align 4
  br label %161, !llvm.loop !30

178:                                              ; preds = %161
  %179 = load double, ptr %24, align 8
  ret double %179
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply_rows(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, i32 noundef %5) #0 {
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store ptr %0, ptr %7, align 8
  store ptr %1, ptr %8, align 8
  store ptr %2, ptr %9, align 8
  store ptr %3, ptr %10, align 8
  store ptr %4, ptr %11, align 8
  store i32 %5, ptr %12, align 4
  store i32 0, ptr %13, align 4
  br label %15

15:                                               ; preds = %63, %6
  %16 = load i32, ptr %13, align 4
  %17 = load i32, ptr %12, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %66

19:                                               ; preds = %15
  %20 = load ptr, ptr %11, align 8
  %21 = load i32, ptr %13, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, ptr %20, i64 %22
  store double 0.000000e+00, ptr %23, align 8
  %24 = load ptr, ptr %7, align 8
  %25 = load i32, ptr %13, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i32, ptr %24, i64 %26
  %28 = load i32, ptr %27, align 4
  store i32 %28, ptr %14, align 4
  br label %29

29:                                               ; preds = %59, %19
  %30 = load i32, ptr %14, align 4
  %31 = load ptr, ptr %7, align 8
  %32 = load i32, ptr %13, align 4
  %33 = add nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i32, ptr %31, i64 %34
  %36 = load i32, ptr %35, align 4
  %37 = icmp slt i32 %30, %36
  br i1 %37, label %38, label %62

38:                                               ; preds = %29
  %39 = load ptr, ptr %9, align 8
  %40 = load i32, ptr %14, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds double, ptr %39, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = load ptr, ptr %10, align 8
  %45 = load ptr, ptr %8, align 8
  %46 = load i32, ptr %14, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, ptr %44, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = load ptr, ptr %11, align 8
  %54 = load i32, ptr %13, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds double, ptr %53, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = call double @llvm.fmuladd.f64(double %43, double %52, double %57)
  store double %58, ptr %56, align 8
  br label %59

59:                                               ; preds = %38
  %60 = load i32, ptr %14, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %14, align 4
  br label %29, !llvm.loop !31

62:                                               ; preds = %29
  br label %63

63:                                               ; preds = %62
  %64 = load i32, ptr %13, align 4
  %65 = add nsw i32 %64, 1
  store i32 %65, ptr %13, align 4
  br label %15, !llvm.loop !32

66:                                               ; preds = %15
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @kalman_filter(ptr noundef %0, i32 noundef %1, double noundef %2, double noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca [2 x double], align 16
  %10 = alloca [2 x [2 x double]], align 16
  %11 = alloca double, align 8
  %12 = alloca i32, align 4
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca double, align 8
  %17 = alloca double, align 8
  %18 = alloca double, align 8
  %19 = alloca double, align 8
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store double %2, ptr %7, align 8
  store double %3, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %9, ptr align 16 @__const.kalman_filter.state, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %10, ptr align 16 @__const.kalman_filter.cov, i64 32, i1 false)
  store double 0.000000e+00, ptr %11, align 8
  store i32 0, ptr %12, align 4
  br label %20

20:                                               ; preds = %117, %4
  %21 = load i32, ptr %12, align 4
  %22 = load i32, ptr %6, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %120

24:                                               ; preds = %20
  %25 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 1
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 0
  %28 = load double, ptr %27, align 16
  %29 = fadd double %28, %26
  store double %29, ptr %27, align 16
  %30 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 0
  %31 = getelementptr inbounds [2 x double], ptr %30, i64 0, i64 0
  %32 = load double, ptr %31, align 16
  %33 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 0
  %34 = getelementptr inbounds [2 x double], ptr %33, i64 0, i64 1
  %35 = load double, ptr %34, align 8
  %36 = fadd double %32, %35
  %37 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %38 = getelementptr inbounds [2 x double], ptr %37, i64 0, i64 0
  %39 = load double, ptr %38, align 16
  %40 = fadd double %36, %39
  %41 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %42 = getelementptr inbounds [2 x double], ptr %41, i64 0, i64 1
  %43 = load double, ptr %42, align 8
  %44 = fadd double %40, %43
  %45 = load double, ptr %7, align 8
  %46 = fadd double %44, %45
  store double %46, ptr %13, align 8
  %47 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 0
  %48 = getelementptr inbounds [2 x double], ptr %47, i64 0, i64 1
  %49 = load double, ptr %48, align 8
  %50 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %51 = getelementptr inbounds [2 x double], ptr %50, i64 0, i64 1
  %52 = load double, ptr %51, align 8
  %53 = fadd double %49, %52
  store double %53, ptr %14, align 8
  %54 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %55 = getelementptr inbounds [2 x double], ptr %54, i64 0, i64 1
  %56 = load double, ptr %55, align 8
  %57 = load double, ptr %7, align 8
  %58 = fadd double %56, %57
  store double %58, ptr %15, align 8
  %59 = load ptr, ptr %5, align 8
  %60 = load i32, ptr %12, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds double, ptr %59, i64 %61
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 0
  %65 = load double, ptr %64, align 16
  %66 = fsub double %63, %65
  store double %66, ptr %16, align 8
  %67 = load double, ptr %13, align 8
  %68 = load double, ptr %8, align 8
  %69 = fadd double %67, %68
  store double %69, ptr %17, align 8
  %70 = load double, ptr %13, align 8
  %71 = load double, ptr %17, align 8
  %72 = fdiv double %70, %71
  store double %72, ptr %18, align 8
  %73 = load double, ptr %14, align 8
  %74 = load double, ptr %17, align 8
  %75 = fdiv double %73, %74
  store double %75, ptr %19, align 8
  %76 = load double, ptr %18, align 8
  %77 = load double, ptr %16, align 8
  %78 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 0
  %79 = load double, ptr %78, align 16
  %80 = call double @llvm.fmuladd.f64(double %76, double %77, double %79)
  store double %80, ptr %78, align 16
  %81 = load double, ptr %19, align 8
  %82 = load double, ptr %16, align 8
  %83 = getelementptr inbounds [2 x double], ptr %9, i64 0, i64 1
  %84 = load double, ptr %83, align 8
  %85 = call double @llvm.fmuladd.f64(double %81, double %82, double %84)
  store double %85, ptr %83, align 8
  %86 = load double, ptr %18, align 8
  %87 = fsub double 1.000000e+00, %86
  %88 = load double, ptr %13, align 8
  %89 = fmul double %87, %88
  %90 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 0
  %91 = getelementptr inbounds [2 x double], ptr %90, i64 0, i64 0
  store double %89, ptr %91, align 16
  %92 = load double, ptr %18, align 8
  %93 = fsub double 1.000000e+00, %92
  %94 = load double, ptr %14, align 8
  %95 = fmul double %93, %94
  %96 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %97 = getelementptr inbounds [2 x double], ptr %96, i64 0, i64 0
  store double %95, ptr %97, align 16
  %98 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 0
  %99 = getelementptr inbounds [2 x double], ptr %98, i64 0, i64 1
  store double %95, ptr %99, align 8
  %100 = load double, ptr %15, align 8
  %101 = load double, ptr %19, align 8
  %102 = load double, ptr %14, align 8
  %103 = fneg double %101
  %104 = call double @llvm.fmuladd.f64(double %103, double %102, double %100)
  %105 = getelementptr inbounds [2 x [2 x double]], ptr %10, i64 0, i64 1
  %106 = getelementptr inbounds [2 x double], ptr %105, i64 0, i64 1
  store double %104, ptr %106, align 8
  %107 = load double, ptr %16, align 8
  %108 = load double, ptr %16, align 8
  %109 = fmul double %107, %108
  %110 = load double, ptr %17, align 8
  %111 = fdiv double %109, %110
  %112 = load double, ptr %17, align 8
  %113 = call double @log(double noundef %112) #5
  %114 = fadd double %111, %113
  %115 = load double, ptr %11, align 8
  %116 = fadd double %115, %114
  store double %116, ptr %11, align 8
  br label %117

117:                                              ; preds = %24
  %118 = load i32, ptr %12, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %12, align 4
  br label %20, !llvm.loop !33

120:                                              ; preds = %20
  %121 = load double, ptr %11, align 8
  ret double %121
}

; Function Attrs: nounwind
declare double @log(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @adaptive_steps(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  store double 1.000000e+00, ptr %6, align 8
  store double 2.500000e-01, ptr %7, align 8
  br label %12

12:                                               ; preds = %62, %59, %2
  %13 = load double, ptr %5, align 8
  %14 = fcmp olt double %13, 1.000000e+00
  br i1 %14, label %15, label %69

15:                                               ; preds = %12
  %16 = load double, ptr %5, align 8
  %17 = load double, ptr %7, align 8
  %18 = fadd double %16, %17
  %19 = fcmp ogt double %18, 1.000000e+00
  br i1 %19, label %20, label %23

20:                                               ; preds = %15
  %21 = load double, ptr %5, align 8
  %22 = fsub double 1.000000e+00, %21
  store double %22, ptr %7, align 8
  br label %23

23:                                               ; preds = %20, %15
  %24 = load double, ptr %3, align 8
  %25 = fneg double %24
  %26 = load double, ptr %6, align 8
  %27 = fmul double %25, %26
  %28 = load double, ptr %6, align 8
  %29 = fmul double %27, %28
  store double %29, ptr %8, align 8
  %30 = load double, ptr %3, align 8
  %31 = fneg double %30
  %32 = load double, ptr %6, align 8
  %33 = load double, ptr %7, align 8
  %34 = load double, ptr %8, align 8
  %35 = call double @llvm.fmuladd.f64(double %33, double %34, double %32)
  %36 = fmul double %31, %35
  %37 = load double, ptr %6, align 8
  %38 = load double, ptr %7, align 8
  %39 = load double, ptr %8, align 8
  %40 = call double @llvm.fmuladd.f64(double %38, double %39, double %37)
  %41 = fmul double %36, %40
  store double %41, ptr %9, align 8
  %42 = load double, ptr %6, align 8
  %43 = load double, ptr %7, align 8
  %44 = load double, ptr %8, align 8
  %45 = call double @llvm.fmuladd.f64(double %43, double %44, double %42)
  store double %45, ptr %10, align 8
  %46 = load double, ptr %6, align 8
  %47 = load double, ptr %7, align 8
  %48 = fmul double 5.000000e-01, %47
  %49 = load double, ptr %8, align 8
  %50 = load double, ptr %9, align 8
  %51 = fadd double %49, %50
  %52 = call double @llvm.fmuladd.f64(double %48, double %51, double %46)
  store double %52, ptr %11, align 8
  %53 = load double, ptr %11, align 8
  %54 = load double, ptr %10, align 8
  %55 = fsub double %53, %54
  %56 = call double @llvm.fabs.f64(double %55)
  %57 = load double, ptr %4, align 8
  %58 = fcmp ogt double %56, %57
  br i1 %58, label %59, label %62

59:                                               ; preds = %23
  %60 = load double, ptr %7, align 8
  %61 = fmul double %60, 5.000000e-01
  store double %61, ptr %7, align 8
  br label %12, !llvm.loop !34

62:                                               ; preds = %23
  %63 = load double, ptr %7, align 8
  %64 = load double, ptr %5, align 8
  %65 = fadd double %64, %63
  store double %65, ptr %5, align 8
  %66 = load double, ptr %11, align 8
  store double %66, ptr %6, align 8
  %67 = load double, ptr %7, align 8
  %68 = fmul double %67, 1.250000e+00
  store double %68, ptr %7, align 8
  br label %12, !llvm.loop !34

69:                                               ; preds = %12
  %70 = load double, ptr %6, align 8
  ret double %70
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @newton_in_two_dimensions(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 1.000000e+00, ptr %5, align 8
  store double 1.000000e+00, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %13

13:                                               ; preds = %64, %2
  %14 = load i32, ptr %7, align 4
  %15 = icmp slt i32 %14, 20
  br i1 %15, label %16, label %67

16:                                               ; preds = %13
  %17 = load double, ptr %5, align 8
  %18 = load double, ptr %5, align 8
  %19 = load double, ptr %6, align 8
  %20 = call double @llvm.fmuladd.f64(double %17, double %18, double %19)
  %21 = load double, ptr %3, align 8
  %22 = fsub double %20, %21
  store double %22, ptr %8, align 8
  %23 = load double, ptr %5, align 8
  %24 = load double, ptr %6, align 8
  %25 = load double, ptr %6, align 8
  %26 = fneg double %24
  %27 = call double @llvm.fmuladd.f64(double %26, double %25, double %23)
  %28 = load double, ptr %4, align 8
  %29 = fadd double %27, %28
  store double %29, ptr %9, align 8
  %30 = load double, ptr %8, align 8
  %31 = load double, ptr %8, align 8
  %32 = load double, ptr %9, align 8
  %33 = load double, ptr %9, align 8
  %34 = fmul double %32, %33
  %35 = call double @llvm.fmuladd.f64(double %30, double %31, double %34)
  %36 = fcmp olt double %35, 0x3AF357C299A88EA7
  br i1 %36, label %37, label %38

37:                                               ; preds = %16
  br label %67

38:                                               ; preds = %16
  %39 = load double, ptr %5, align 8
  %40 = fmul double 2.000000e+00, %39
  store double %40, ptr %10, align 8
  %41 = load double, ptr %6, align 8
  %42 = fmul double -2.000000e+00, %41
  store double %42, ptr %11, align 8
  %43 = load double, ptr %10, align 8
  %44 = load double, ptr %11, align 8
  %45 = call double @llvm.fmuladd.f64(double %43, double %44, double -1.000000e+00)
  store double %45, ptr %12, align 8
  %46 = load double, ptr %8, align 8
  %47 = load double, ptr %11, align 8
  %48 = load double, ptr %9, align 8
  %49 = fneg double %48
  %50 = call double @llvm.fmuladd.f64(double %46, double %47, double %49)
  %51 = load double, ptr %12, align 8
  %52 = fdiv double %50, %51
  %53 = load double, ptr %5, align 8
  %54 = fsub double %53, %52
  store double %54, ptr %5, align 8
  %55 = load double, ptr %9, align 8
  %56 = load double, ptr %10, align 8
  %57 = load double, ptr %8, align 8
  %58 = fneg double %57
  %59 = call double @llvm.fmuladd.f64(double %55, double %56, double %58)
  %60 = load double, ptr %12, align 8
  %61 = fdiv double %59, %60
  %62 = load double, ptr %6, align 8
  %63 = fsub double %62, %61
  store double %63, ptr %6, align 8
  br label %64

64:                                               ; preds = %38
  %65 = load i32, ptr %7, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %7, align 4
  br label %13, !llvm.loop !35

67:                                               ; preds = %37, %13
  %68 = load double, ptr %5, align 8
  %69 = load double, ptr %6, align 8
  %70 = fmul double %68, %69
  ret double %70
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = distinct !{!19, !7}
!20 = distinct !{!20, !7}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
!23 = distinct !{!23, !7}
!24 = distinct !{!24, !7}
!25 = distinct !{!25, !7}
!26 = distinct !{!26, !7}
!27 = distinct !{!27, !7}
!28 = distinct !{!28, !7}
!29 = distinct !{!29, !7}
!30 = distinct !{!30, !7}
!31 = distinct !{!31, !7}
!32 = distinct !{!32, !7}
!33 = distinct !{!33, !7}
!34 = distinct !{!34, !7}
!35 = distinct !{!35, !7}
