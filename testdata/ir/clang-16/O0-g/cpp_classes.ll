; clang++-16 -O0 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-16/O0-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Complex = type { double, double }
%class.Buffer = type <{ ptr, i32, [4 x i8] }>
%"struct.springs::Spring" = type { ptr, ptr, double, double }
%"struct.springs::Point" = type { double, double }

$_ZN7ComplexC2Edd = comdat any

$_ZNK7ComplexmlERKS_ = comdat any

$_ZNK7ComplexplERKS_ = comdat any

$_ZNK7Complex11abs_squaredEv = comdat any

$_ZN6BufferC2Ei = comdat any

$_ZNK6Buffer4sizeEv = comdat any

$_ZN6Buffer2atEi = comdat any

$_ZN6BufferD2Ev = comdat any

$_ZNK7springs6Spring6energyEv = comdat any

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @quadratic_map_orbit(double noundef %0, double noundef %1, i32 noundef %2) #0 !dbg !60 {
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca %class.Complex, align 8
  %8 = alloca %class.Complex, align 8
  %9 = alloca i32, align 4
  %10 = alloca %class.Complex, align 8
  %11 = alloca %class.Complex, align 8
  store double %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !64, metadata !DIExpression()), !dbg !65
  store double %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !66, metadata !DIExpression()), !dbg !67
  store i32 %2, ptr %6, align 4
  call void @llvm.dbg.declare(metadata ptr %6, metadata !68, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.declare(metadata ptr %7, metadata !70, metadata !DIExpression()), !dbg !71
  %12 = load double, ptr %4, align 8, !dbg !72
  %13 = load double, ptr %5, align 8, !dbg !73
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %12, double noundef %13), !dbg !71
  call void @llvm.dbg.declare(metadata ptr %8, metadata !74, metadata !DIExpression()), !dbg !75
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %8, double noundef 0.000000e+00, double noundef 0.000000e+00), !dbg !75
  call void @llvm.dbg.declare(metadata ptr %9, metadata !76, metadata !DIExpression()), !dbg !78
  store i32 0, ptr %9, align 4, !dbg !78
  br label %14, !dbg !79

14:                                               ; preds = %29, %3
  %15 = load i32, ptr %9, align 4, !dbg !80
  %16 = load i32, ptr %6, align 4, !dbg !82
  %17 = icmp slt i32 %15, %16, !dbg !83
  br i1 %17, label %18, label %32, !dbg !84

18:                                               ; preds = %14
  %19 = call { double, double } @_ZNK7ComplexmlERKS_(ptr noundef nonnull align 8 dereferenceable(16) %8, ptr noundef nonnull align 8 dereferenceable(16) %8), !dbg !85
  %20 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0, !dbg !85
  %21 = extractvalue { double, double } %19, 0, !dbg !85
  store double %21, ptr %20, align 8, !dbg !85
  %22 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1, !dbg !85
  %23 = extractvalue { double, double } %19, 1, !dbg !85
  store double %23, ptr %22, align 8, !dbg !85
  %24 = call { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull align 8 dereferenceable(16) %7), !dbg !87
  %25 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0, !dbg !87
  %26 = extractvalue { double, double } %24, 0, !dbg !87
  store double %26, ptr %25, align 8, !dbg !87
  %27 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1, !dbg !87
  %28 = extractvalue { double, double } %24, 1, !dbg !87
  store double %28, ptr %27, align 8, !dbg !87
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %10, i64 16, i1 false), !dbg !88
  br label %29, !dbg !89

29:                                               ; preds = %18
  %30 = load i32, ptr %9, align 4, !dbg !90
  %31 = add nsw i32 %30, 1, !dbg !90
  store i32 %31, ptr %9, align 4, !dbg !90
  br label %14, !dbg !91, !llvm.loop !92

32:                                               ; preds = %14
  %33 = call noundef double @_ZNK7Complex11abs_squaredEv(ptr noundef nonnull align 8 dereferenceable(16) %8), !dbg !95
  ret double %33, !dbg !96
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #2 comdat align 2 !dbg !97 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !98, metadata !DIExpression()), !dbg !100
  store double %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !101, metadata !DIExpression()), !dbg !102
  store double %2, ptr %6, align 8
  call void @llvm.dbg.declare(metadata ptr %6, metadata !103, metadata !DIExpression()), !dbg !104
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %class.Complex, ptr %7, i32 0, i32 0, !dbg !105
  %9 = load double, ptr %5, align 8, !dbg !106
  store double %9, ptr %8, align 8, !dbg !105
  %10 = getelementptr inbounds %class.Complex, ptr %7, i32 0, i32 1, !dbg !107
  %11 = load double, ptr %6, align 8, !dbg !108
  store double %11, ptr %10, align 8, !dbg !107
  ret void, !dbg !109
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexmlERKS_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 !dbg !110 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !111, metadata !DIExpression()), !dbg !113
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !114, metadata !DIExpression()), !dbg !115
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 0, !dbg !116
  %8 = load double, ptr %7, align 8, !dbg !116
  %9 = load ptr, ptr %5, align 8, !dbg !117
  %10 = getelementptr inbounds %class.Complex, ptr %9, i32 0, i32 0, !dbg !118
  %11 = load double, ptr %10, align 8, !dbg !118
  %12 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 1, !dbg !119
  %13 = load double, ptr %12, align 8, !dbg !119
  %14 = load ptr, ptr %5, align 8, !dbg !120
  %15 = getelementptr inbounds %class.Complex, ptr %14, i32 0, i32 1, !dbg !121
  %16 = load double, ptr %15, align 8, !dbg !121
  %17 = fmul double %13, %16, !dbg !122
  %18 = fneg double %17, !dbg !123
  %19 = call double @llvm.fmuladd.f64(double %8, double %11, double %18), !dbg !123
  %20 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 0, !dbg !124
  %21 = load double, ptr %20, align 8, !dbg !124
  %22 = load ptr, ptr %5, align 8, !dbg !125
  %23 = getelementptr inbounds %class.Complex, ptr %22, i32 0, i32 1, !dbg !126
  %24 = load double, ptr %23, align 8, !dbg !126
  %25 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 1, !dbg !127
  %26 = load double, ptr %25, align 8, !dbg !127
  %27 = load ptr, ptr %5, align 8, !dbg !128
  %28 = getelementptr inbounds %class.Complex, ptr %27, i32 0, i32 0, !dbg !129
  %29 = load double, ptr %28, align 8, !dbg !129
  %30 = fmul double %26, %29, !dbg !130
  %31 = call double @llvm.fmuladd.f64(double %21, double %24, double %30), !dbg !131
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %19, double noundef %31), !dbg !132
  %32 = load { double, double }, ptr %3, align 8, !dbg !133
  ret { double, double } %32, !dbg !133
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 !dbg !134 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  call void @llvm.dbg.declare(metadata ptr %4, metadata !135, metadata !DIExpression()), !dbg !136
  store ptr %1, ptr %5, align 8
  call void @llvm.dbg.declare(metadata ptr %5, metadata !137, metadata !DIExpression()), !dbg !138
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 0, !dbg !139
  %8 = load double, ptr %7, align 8, !dbg !139
  %9 = load ptr, ptr %5, align 8, !dbg !140
  %10 = getelementptr inbounds %class.Complex, ptr %9, i32 0, i32 0, !dbg !141
  %11 = load double, ptr %10, align 8, !dbg !141
  %12 = fadd double %8, %11, !dbg !142
  %13 = getelementptr inbounds %class.Complex, ptr %6, i32 0, i32 1, !dbg !143
  %14 = load double, ptr %13, align 8, !dbg !143
  %15 = load ptr, ptr %5, align 8, !dbg !144
  %16 = getelementptr inbounds %class.Complex, ptr %15, i32 0, i32 1, !dbg !145
  %17 = load double, ptr %16, align 8, !dbg !145
  %18 = fadd double %14, %17, !dbg !146
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %12, double noundef %18), !dbg !147
  %19 = load { double, double }, ptr %3, align 8, !dbg !148
  ret { double, double } %19, !dbg !148
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7Complex11abs_squaredEv(ptr noundef nonnull align 8 dereferenceable(16) %0) #0 comdat align 2 !dbg !149 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !150, metadata !DIExpression()), !dbg !151
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %class.Complex, ptr %3, i32 0, i32 0, !dbg !152
  %5 = load double, ptr %4, align 8, !dbg !152
  %6 = getelementptr inbounds %class.Complex, ptr %3, i32 0, i32 0, !dbg !153
  %7 = load double, ptr %6, align 8, !dbg !153
  %8 = getelementptr inbounds %class.Complex, ptr %3, i32 0, i32 1, !dbg !154
  %9 = load double, ptr %8, align 8, !dbg !154
  %10 = getelementptr inbounds %class.Complex, ptr %3, i32 0, i32 1, !dbg !155
  %11 = load double, ptr %10, align 8, !dbg !155
  %12 = fmul double %9, %11, !dbg !156
  %13 = call double @llvm.fmuladd.f64(double %5, double %7, double %12), !dbg !157
  ret double %13, !dbg !158
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @owned_buffer(ptr noundef %0, i32 noundef %1) #0 !dbg !159 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %class.Buffer, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !164, metadata !DIExpression()), !dbg !165
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !166, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.declare(metadata ptr %5, metadata !168, metadata !DIExpression()), !dbg !169
  %9 = load i32, ptr %4, align 4, !dbg !170
  call void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %9), !dbg !169
  call void @llvm.dbg.declare(metadata ptr %6, metadata !171, metadata !DIExpression()), !dbg !173
  store i32 0, ptr %6, align 4, !dbg !173
  br label %10, !dbg !174

10:                                               ; preds = %23, %2
  %11 = load i32, ptr %6, align 4, !dbg !175
  %12 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5), !dbg !177
  %13 = icmp slt i32 %11, %12, !dbg !178
  br i1 %13, label %14, label %26, !dbg !179

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8, !dbg !180
  %16 = load i32, ptr %6, align 4, !dbg !182
  %17 = sext i32 %16 to i64, !dbg !180
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !180
  %19 = load double, ptr %18, align 8, !dbg !180
  %20 = call double @sin(double noundef %19) #7, !dbg !183
  %21 = load i32, ptr %6, align 4, !dbg !184
  %22 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %21), !dbg !185
  store double %20, ptr %22, align 8, !dbg !186
  br label %23, !dbg !187

23:                                               ; preds = %14
  %24 = load i32, ptr %6, align 4, !dbg !188
  %25 = add nsw i32 %24, 1, !dbg !188
  store i32 %25, ptr %6, align 4, !dbg !188
  br label %10, !dbg !189, !llvm.loop !190

26:                                               ; preds = %10
  call void @llvm.dbg.declare(metadata ptr %7, metadata !192, metadata !DIExpression()), !dbg !193
  store double 0.000000e+00, ptr %7, align 8, !dbg !193
  call void @llvm.dbg.declare(metadata ptr %8, metadata !194, metadata !DIExpression()), !dbg !196
  store i32 1, ptr %8, align 4, !dbg !196
  br label %27, !dbg !197

27:                                               ; preds = %41, %26
  %28 = load i32, ptr %8, align 4, !dbg !198
  %29 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5), !dbg !200
  %30 = icmp slt i32 %28, %29, !dbg !201
  br i1 %30, label %31, label %44, !dbg !202

31:                                               ; preds = %27
  %32 = load i32, ptr %8, align 4, !dbg !203
  %33 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %32), !dbg !205
  %34 = load double, ptr %33, align 8, !dbg !205
  %35 = load i32, ptr %8, align 4, !dbg !206
  %36 = sub nsw i32 %35, 1, !dbg !207
  %37 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %36), !dbg !208
  %38 = load double, ptr %37, align 8, !dbg !208
  %39 = load double, ptr %7, align 8, !dbg !209
  %40 = call double @llvm.fmuladd.f64(double %34, double %38, double %39), !dbg !209
  store double %40, ptr %7, align 8, !dbg !209
  br label %41, !dbg !210

41:                                               ; preds = %31
  %42 = load i32, ptr %8, align 4, !dbg !211
  %43 = add nsw i32 %42, 1, !dbg !211
  store i32 %43, ptr %8, align 4, !dbg !211
  br label %27, !dbg !212, !llvm.loop !213

44:                                               ; preds = %27
  %45 = load double, ptr %7, align 8, !dbg !215
  call void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %5) #7, !dbg !216
  ret double %45, !dbg !216
}

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #2 comdat align 2 !dbg !217 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !218, metadata !DIExpression()), !dbg !220
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !221, metadata !DIExpression()), !dbg !222
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.Buffer, ptr %5, i32 0, i32 0, !dbg !223
  %7 = load i32, ptr %4, align 4, !dbg !224
  %8 = sext i32 %7 to i64, !dbg !224
  %9 = mul i64 %8, 8, !dbg !225
  %10 = call ptr @malloc(i64 noundef %9) #8, !dbg !226
  store ptr %10, ptr %6, align 8, !dbg !223
  %11 = getelementptr inbounds %class.Buffer, ptr %5, i32 0, i32 1, !dbg !227
  %12 = load i32, ptr %4, align 4, !dbg !228
  store i32 %12, ptr %11, align 8, !dbg !227
  ret void, !dbg !229
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %0) #0 comdat align 2 !dbg !230 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !231, metadata !DIExpression()), !dbg !233
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %class.Buffer, ptr %3, i32 0, i32 1, !dbg !234
  %5 = load i32, ptr %4, align 8, !dbg !234
  ret i32 %5, !dbg !235
}

; Function Attrs: nounwind
declare double @sin(double noundef) #4

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) #0 comdat align 2 !dbg !236 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !237, metadata !DIExpression()), !dbg !238
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !239, metadata !DIExpression()), !dbg !240
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.Buffer, ptr %5, i32 0, i32 0, !dbg !241
  %7 = load ptr, ptr %6, align 8, !dbg !241
  %8 = load i32, ptr %4, align 4, !dbg !242
  %9 = sext i32 %8 to i64, !dbg !241
  %10 = getelementptr inbounds double, ptr %7, i64 %9, !dbg !241
  ret ptr %10, !dbg !243
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #2 comdat align 2 !dbg !244 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !245, metadata !DIExpression()), !dbg !246
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %class.Buffer, ptr %3, i32 0, i32 0, !dbg !247
  %5 = load ptr, ptr %4, align 8, !dbg !247
  call void @free(ptr noundef %5), !dbg !249
  ret void, !dbg !250
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef %0, i32 noundef %1) #0 !dbg !251 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !273, metadata !DIExpression()), !dbg !274
  store i32 %1, ptr %4, align 4
  call void @llvm.dbg.declare(metadata ptr %4, metadata !275, metadata !DIExpression()), !dbg !276
  call void @llvm.dbg.declare(metadata ptr %5, metadata !277, metadata !DIExpression()), !dbg !278
  store double 0.000000e+00, ptr %5, align 8, !dbg !278
  call void @llvm.dbg.declare(metadata ptr %6, metadata !279, metadata !DIExpression()), !dbg !281
  store i32 0, ptr %6, align 4, !dbg !281
  br label %7, !dbg !282

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4, !dbg !283
  %9 = load i32, ptr %4, align 4, !dbg !285
  %10 = icmp slt i32 %8, %9, !dbg !286
  br i1 %10, label %11, label %22, !dbg !287

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !288
  %13 = load i32, ptr %6, align 4, !dbg !290
  %14 = sext i32 %13 to i64, !dbg !288
  %15 = getelementptr inbounds %"struct.springs::Spring", ptr %12, i64 %14, !dbg !288
  %16 = call noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %15), !dbg !291
  %17 = load double, ptr %5, align 8, !dbg !292
  %18 = fadd double %17, %16, !dbg !292
  store double %18, ptr %5, align 8, !dbg !292
  br label %19, !dbg !293

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4, !dbg !294
  %21 = add nsw i32 %20, 1, !dbg !294
  store i32 %21, ptr %6, align 4, !dbg !294
  br label %7, !dbg !295, !llvm.loop !296

22:                                               ; preds = %7
  %23 = load double, ptr %5, align 8, !dbg !298
  ret double %23, !dbg !299
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !300 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %2, metadata !301, metadata !DIExpression()), !dbg !302
  %6 = load ptr, ptr %2, align 8
  call void @llvm.dbg.declare(metadata ptr %3, metadata !303, metadata !DIExpression()), !dbg !304
  %7 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 1, !dbg !305
  %8 = load ptr, ptr %7, align 8, !dbg !305
  %9 = getelementptr inbounds %"struct.springs::Point", ptr %8, i32 0, i32 0, !dbg !306
  %10 = load double, ptr %9, align 8, !dbg !306
  %11 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 0, !dbg !307
  %12 = load ptr, ptr %11, align 8, !dbg !307
  %13 = getelementptr inbounds %"struct.springs::Point", ptr %12, i32 0, i32 0, !dbg !308
  %14 = load double, ptr %13, align 8, !dbg !308
  %15 = fsub double %10, %14, !dbg !309
  store double %15, ptr %3, align 8, !dbg !304
  call void @llvm.dbg.declare(metadata ptr %4, metadata !310, metadata !DIExpression()), !dbg !311
  %16 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 1, !dbg !312
  %17 = load ptr, ptr %16, align 8, !dbg !312
  %18 = getelementptr inbounds %"struct.springs::Point", ptr %17, i32 0, i32 1, !dbg !313
  %19 = load double, ptr %18, align 8, !dbg !313
  %20 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 0, !dbg !314
  %21 = load ptr, ptr %20, align 8, !dbg !314
  %22 = getelementptr inbounds %"struct.springs::Point", ptr %21, i32 0, i32 1, !dbg !315
  %23 = load double, ptr %22, align 8, !dbg !315
  %24 = fsub double %19, %23, !dbg !316
  store double %24, ptr %4, align 8, !dbg !311
  call void @llvm.dbg.declare(metadata ptr %5, metadata !317, metadata !DIExpression()), !dbg !318
  %25 = load double, ptr %3, align 8, !dbg !319
  %26 = load double, ptr %3, align 8, !dbg !320
  %27 = load double, ptr %4, align 8, !dbg !321
  %28 = load double, ptr %4, align 8, !dbg !322
  %29 = fmul double %27, %28, !dbg !323
  %30 = call double @llvm.fmuladd.f64(double %25, double %26, double %29), !dbg !324
  %31 = call double @sqrt(double noundef %30) #7, !dbg !325
  %32 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 3, !dbg !326
  %33 = load double, ptr %32, align 8, !dbg !326
  %34 = fsub double %31, %33, !dbg !327
  store double %34, ptr %5, align 8, !dbg !318
  %35 = getelementptr inbounds %"struct.springs::Spring", ptr %6, i32 0, i32 2, !dbg !328
  %36 = load double, ptr %35, align 8, !dbg !328
  %37 = fmul double 5.000000e-01, %36, !dbg !329
  %38 = load double, ptr %5, align 8, !dbg !330
  %39 = fmul double %37, %38, !dbg !331
  %40 = load double, ptr %5, align 8, !dbg !332
  %41 = fmul double %39, %40, !dbg !333
  ret double %41, !dbg !334
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i64 noundef) #5

declare void @free(ptr noundef) #6

; Function Attrs: nounwind
declare double @sqrt(double noundef) #4

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 16.0.6 (15~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!10 = !DISubroutineType(types: !11)
!11 = !{null, !12, !4, !4}
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!13 = !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!14 = !DISubroutineType(types: !15)
!15 = !{!5, !16, !18}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!18 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !17, size: 64)
!19 = !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!20 = !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!21 = !DISubroutineType(types: !22)
!22 = !{!4, !16}
!23 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Buffer", file: !1, line: 35, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !24, identifier: "_ZTS6Buffer")
!24 = !{!25, !26, !28, !32, !35, !40, !44, !48}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !23, file: !1, line: 45, baseType: !3, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "size_", scope: !23, file: !1, line: 46, baseType: !27, size: 32, offset: 64)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagDeleted)
!36 = !DISubroutineType(types: !37)
!37 = !{null, !31, !38}
!38 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!40 = !DISubprogram(name: "operator=", linkageName: "_ZN6BufferaSERKS_", scope: !23, file: !1, line: 40, type: !41, scopeLine: 40, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagDeleted)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !31, !38}
!43 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !23, size: 64)
!44 = !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !31, !27}
!47 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!48 = !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!49 = !DISubroutineType(types: !50)
!50 = !{!27, !51}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 8, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{i32 7, !"frame-pointer", i32 2}
!59 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!60 = distinct !DISubprogram(name: "quadratic_map_orbit", scope: !1, file: !1, line: 26, type: !61, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!4, !4, !4, !27}
!63 = !{}
!64 = !DILocalVariable(name: "re", arg: 1, scope: !60, file: !1, line: 26, type: !4)
!65 = !DILocation(line: 26, column: 46, scope: !60)
!66 = !DILocalVariable(name: "im", arg: 2, scope: !60, file: !1, line: 26, type: !4)
!67 = !DILocation(line: 26, column: 57, scope: !60)
!68 = !DILocalVariable(name: "n", arg: 3, scope: !60, file: !1, line: 26, type: !27)
!69 = !DILocation(line: 26, column: 65, scope: !60)
!70 = !DILocalVariable(name: "c", scope: !60, file: !1, line: 27, type: !5)
!71 = !DILocation(line: 27, column: 11, scope: !60)
!72 = !DILocation(line: 27, column: 13, scope: !60)
!73 = !DILocation(line: 27, column: 17, scope: !60)
!74 = !DILocalVariable(name: "z", scope: !60, file: !1, line: 28, type: !5)
!75 = !DILocation(line: 28, column: 11, scope: !60)
!76 = !DILocalVariable(name: "i", scope: !77, file: !1, line: 29, type: !27)
!77 = distinct !DILexicalBlock(scope: !60, file: !1, line: 29, column: 3)
!78 = !DILocation(line: 29, column: 12, scope: !77)
!79 = !DILocation(line: 29, column: 8, scope: !77)
!80 = !DILocation(line: 29, column: 19, scope: !81)
!81 = distinct !DILexicalBlock(scope: !77, file: !1, line: 29, column: 3)
!82 = !DILocation(line: 29, column: 23, scope: !81)
!83 = !DILocation(line: 29, column: 21, scope: !81)
!84 = !DILocation(line: 29, column: 3, scope: !77)
!85 = !DILocation(line: 30, column: 11, scope: !86)
!86 = distinct !DILexicalBlock(scope: !81, file: !1, line: 29, column: 31)
!87 = !DILocation(line: 30, column: 15, scope: !86)
!88 = !DILocation(line: 30, column: 7, scope: !86)
!89 = !DILocation(line: 31, column: 3, scope: !86)
!90 = !DILocation(line: 29, column: 27, scope: !81)
!91 = !DILocation(line: 29, column: 3, scope: !81)
!92 = distinct !{!92, !84, !93, !94}
!93 = !DILocation(line: 31, column: 3, scope: !77)
!94 = !{!"llvm.loop.mustprogress"}
!95 = !DILocation(line: 32, column: 12, scope: !60)
!96 = !DILocation(line: 32, column: 3, scope: !60)
!97 = distinct !DISubprogram(name: "Complex", linkageName: "_ZN7ComplexC2Edd", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !9, retainedNodes: !63)
!98 = !DILocalVariable(name: "this", arg: 1, scope: !97, type: !99, flags: DIFlagArtificial | DIFlagObjectPointer)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!100 = !DILocation(line: 0, scope: !97)
!101 = !DILocalVariable(name: "re", arg: 2, scope: !97, file: !1, line: 14, type: !4)
!102 = !DILocation(line: 14, column: 18, scope: !97)
!103 = !DILocalVariable(name: "im", arg: 3, scope: !97, file: !1, line: 14, type: !4)
!104 = !DILocation(line: 14, column: 29, scope: !97)
!105 = !DILocation(line: 14, column: 35, scope: !97)
!106 = !DILocation(line: 14, column: 39, scope: !97)
!107 = !DILocation(line: 14, column: 44, scope: !97)
!108 = !DILocation(line: 14, column: 48, scope: !97)
!109 = !DILocation(line: 14, column: 53, scope: !97)
!110 = distinct !DISubprogram(name: "operator*", linkageName: "_ZNK7ComplexmlERKS_", scope: !5, file: !1, line: 16, type: !14, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !19, retainedNodes: !63)
!111 = !DILocalVariable(name: "this", arg: 1, scope: !110, type: !112, flags: DIFlagArtificial | DIFlagObjectPointer)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!113 = !DILocation(line: 0, scope: !110)
!114 = !DILocalVariable(name: "o", arg: 2, scope: !110, file: !1, line: 16, type: !18)
!115 = !DILocation(line: 16, column: 36, scope: !110)
!116 = !DILocation(line: 17, column: 20, scope: !110)
!117 = !DILocation(line: 17, column: 26, scope: !110)
!118 = !DILocation(line: 17, column: 28, scope: !110)
!119 = !DILocation(line: 17, column: 34, scope: !110)
!120 = !DILocation(line: 17, column: 40, scope: !110)
!121 = !DILocation(line: 17, column: 42, scope: !110)
!122 = !DILocation(line: 17, column: 38, scope: !110)
!123 = !DILocation(line: 17, column: 32, scope: !110)
!124 = !DILocation(line: 17, column: 47, scope: !110)
!125 = !DILocation(line: 17, column: 53, scope: !110)
!126 = !DILocation(line: 17, column: 55, scope: !110)
!127 = !DILocation(line: 17, column: 61, scope: !110)
!128 = !DILocation(line: 17, column: 67, scope: !110)
!129 = !DILocation(line: 17, column: 69, scope: !110)
!130 = !DILocation(line: 17, column: 65, scope: !110)
!131 = !DILocation(line: 17, column: 59, scope: !110)
!132 = !DILocation(line: 17, column: 12, scope: !110)
!133 = !DILocation(line: 17, column: 5, scope: !110)
!134 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !13, retainedNodes: !63)
!135 = !DILocalVariable(name: "this", arg: 1, scope: !134, type: !112, flags: DIFlagArtificial | DIFlagObjectPointer)
!136 = !DILocation(line: 0, scope: !134)
!137 = !DILocalVariable(name: "o", arg: 2, scope: !134, file: !1, line: 15, type: !18)
!138 = !DILocation(line: 15, column: 36, scope: !134)
!139 = !DILocation(line: 15, column: 62, scope: !134)
!140 = !DILocation(line: 15, column: 68, scope: !134)
!141 = !DILocation(line: 15, column: 70, scope: !134)
!142 = !DILocation(line: 15, column: 66, scope: !134)
!143 = !DILocation(line: 15, column: 75, scope: !134)
!144 = !DILocation(line: 15, column: 81, scope: !134)
!145 = !DILocation(line: 15, column: 83, scope: !134)
!146 = !DILocation(line: 15, column: 79, scope: !134)
!147 = !DILocation(line: 15, column: 54, scope: !134)
!148 = !DILocation(line: 15, column: 47, scope: !134)
!149 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !20, retainedNodes: !63)
!150 = !DILocalVariable(name: "this", arg: 1, scope: !149, type: !112, flags: DIFlagArtificial | DIFlagObjectPointer)
!151 = !DILocation(line: 0, scope: !149)
!152 = !DILocation(line: 19, column: 39, scope: !149)
!153 = !DILocation(line: 19, column: 45, scope: !149)
!154 = !DILocation(line: 19, column: 51, scope: !149)
!155 = !DILocation(line: 19, column: 57, scope: !149)
!156 = !DILocation(line: 19, column: 55, scope: !149)
!157 = !DILocation(line: 19, column: 49, scope: !149)
!158 = !DILocation(line: 19, column: 32, scope: !149)
!159 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !160, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !63)
!160 = !DISubroutineType(types: !161)
!161 = !{!4, !162, !27}
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !163, size: 64)
!163 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!164 = !DILocalVariable(name: "x", arg: 1, scope: !159, file: !1, line: 49, type: !162)
!165 = !DILocation(line: 49, column: 46, scope: !159)
!166 = !DILocalVariable(name: "n", arg: 2, scope: !159, file: !1, line: 49, type: !27)
!167 = !DILocation(line: 49, column: 53, scope: !159)
!168 = !DILocalVariable(name: "b", scope: !159, file: !1, line: 50, type: !23)
!169 = !DILocation(line: 50, column: 10, scope: !159)
!170 = !DILocation(line: 50, column: 12, scope: !159)
!171 = !DILocalVariable(name: "i", scope: !172, file: !1, line: 51, type: !27)
!172 = distinct !DILexicalBlock(scope: !159, file: !1, line: 51, column: 3)
!173 = !DILocation(line: 51, column: 12, scope: !172)
!174 = !DILocation(line: 51, column: 8, scope: !172)
!175 = !DILocation(line: 51, column: 19, scope: !176)
!176 = distinct !DILexicalBlock(scope: !172, file: !1, line: 51, column: 3)
!177 = !DILocation(line: 51, column: 25, scope: !176)
!178 = !DILocation(line: 51, column: 21, scope: !176)
!179 = !DILocation(line: 51, column: 3, scope: !172)
!180 = !DILocation(line: 52, column: 19, scope: !181)
!181 = distinct !DILexicalBlock(scope: !176, file: !1, line: 51, column: 38)
!182 = !DILocation(line: 52, column: 21, scope: !181)
!183 = !DILocation(line: 52, column: 15, scope: !181)
!184 = !DILocation(line: 52, column: 10, scope: !181)
!185 = !DILocation(line: 52, column: 7, scope: !181)
!186 = !DILocation(line: 52, column: 13, scope: !181)
!187 = !DILocation(line: 53, column: 3, scope: !181)
!188 = !DILocation(line: 51, column: 34, scope: !176)
!189 = !DILocation(line: 51, column: 3, scope: !176)
!190 = distinct !{!190, !179, !191, !94}
!191 = !DILocation(line: 53, column: 3, scope: !172)
!192 = !DILocalVariable(name: "s", scope: !159, file: !1, line: 54, type: !4)
!193 = !DILocation(line: 54, column: 10, scope: !159)
!194 = !DILocalVariable(name: "i", scope: !195, file: !1, line: 55, type: !27)
!195 = distinct !DILexicalBlock(scope: !159, file: !1, line: 55, column: 3)
!196 = !DILocation(line: 55, column: 12, scope: !195)
!197 = !DILocation(line: 55, column: 8, scope: !195)
!198 = !DILocation(line: 55, column: 19, scope: !199)
!199 = distinct !DILexicalBlock(scope: !195, file: !1, line: 55, column: 3)
!200 = !DILocation(line: 55, column: 25, scope: !199)
!201 = !DILocation(line: 55, column: 21, scope: !199)
!202 = !DILocation(line: 55, column: 3, scope: !195)
!203 = !DILocation(line: 56, column: 15, scope: !204)
!204 = distinct !DILexicalBlock(scope: !199, file: !1, line: 55, column: 38)
!205 = !DILocation(line: 56, column: 12, scope: !204)
!206 = !DILocation(line: 56, column: 25, scope: !204)
!207 = !DILocation(line: 56, column: 27, scope: !204)
!208 = !DILocation(line: 56, column: 22, scope: !204)
!209 = !DILocation(line: 56, column: 7, scope: !204)
!210 = !DILocation(line: 57, column: 3, scope: !204)
!211 = !DILocation(line: 55, column: 34, scope: !199)
!212 = !DILocation(line: 55, column: 3, scope: !199)
!213 = distinct !{!213, !202, !214, !94}
!214 = !DILocation(line: 57, column: 3, scope: !195)
!215 = !DILocation(line: 58, column: 10, scope: !159)
!216 = !DILocation(line: 59, column: 1, scope: !159)
!217 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !28, retainedNodes: !63)
!218 = !DILocalVariable(name: "this", arg: 1, scope: !217, type: !219, flags: DIFlagArtificial | DIFlagObjectPointer)
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!220 = !DILocation(line: 0, scope: !217)
!221 = !DILocalVariable(name: "n", arg: 2, scope: !217, file: !1, line: 37, type: !27)
!222 = !DILocation(line: 37, column: 23, scope: !217)
!223 = !DILocation(line: 37, column: 28, scope: !217)
!224 = !DILocation(line: 37, column: 51, scope: !217)
!225 = !DILocation(line: 37, column: 53, scope: !217)
!226 = !DILocation(line: 37, column: 44, scope: !217)
!227 = !DILocation(line: 37, column: 73, scope: !217)
!228 = !DILocation(line: 37, column: 79, scope: !217)
!229 = !DILocation(line: 37, column: 83, scope: !217)
!230 = distinct !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !48, retainedNodes: !63)
!231 = !DILocalVariable(name: "this", arg: 1, scope: !230, type: !232, flags: DIFlagArtificial | DIFlagObjectPointer)
!232 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!233 = !DILocation(line: 0, scope: !230)
!234 = !DILocation(line: 42, column: 29, scope: !230)
!235 = !DILocation(line: 42, column: 22, scope: !230)
!236 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !44, retainedNodes: !63)
!237 = !DILocalVariable(name: "this", arg: 1, scope: !236, type: !219, flags: DIFlagArtificial | DIFlagObjectPointer)
!238 = !DILocation(line: 0, scope: !236)
!239 = !DILocalVariable(name: "i", arg: 2, scope: !236, file: !1, line: 41, type: !27)
!240 = !DILocation(line: 41, column: 18, scope: !236)
!241 = !DILocation(line: 41, column: 30, scope: !236)
!242 = !DILocation(line: 41, column: 36, scope: !236)
!243 = !DILocation(line: 41, column: 23, scope: !236)
!244 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !32, retainedNodes: !63)
!245 = !DILocalVariable(name: "this", arg: 1, scope: !244, type: !219, flags: DIFlagArtificial | DIFlagObjectPointer)
!246 = !DILocation(line: 0, scope: !244)
!247 = !DILocation(line: 38, column: 20, scope: !248)
!248 = distinct !DILexicalBlock(scope: !244, file: !1, line: 38, column: 13)
!249 = !DILocation(line: 38, column: 15, scope: !248)
!250 = !DILocation(line: 38, column: 28, scope: !244)
!251 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !252, file: !1, line: 81, type: !253, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !63)
!252 = !DINamespace(name: "springs", scope: null)
!253 = !DISubroutineType(types: !254)
!254 = !{!4, !255, !27}
!255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !256, size: 64)
!256 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !257)
!257 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !252, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !258, identifier: "_ZTSN7springs6SpringE")
!258 = !{!259, !266, !267, !268, !269}
!259 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !257, file: !1, line: 68, baseType: !260, size: 64)
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !261, size: 64)
!261 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !262)
!262 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !252, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !263, identifier: "_ZTSN7springs5PointE")
!263 = !{!264, !265}
!264 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !262, file: !1, line: 64, baseType: !4, size: 64)
!265 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !262, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !257, file: !1, line: 69, baseType: !260, size: 64, offset: 64)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !257, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!268 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !257, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!269 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !257, file: !1, line: 73, type: !270, scopeLine: 73, flags: DIFlagPrototyped, spFlags: 0)
!270 = !DISubroutineType(types: !271)
!271 = !{!4, !272}
!272 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !256, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!273 = !DILocalVariable(name: "s", arg: 1, scope: !251, file: !1, line: 81, type: !255)
!274 = !DILocation(line: 81, column: 35, scope: !251)
!275 = !DILocalVariable(name: "n", arg: 2, scope: !251, file: !1, line: 81, type: !27)
!276 = !DILocation(line: 81, column: 42, scope: !251)
!277 = !DILocalVariable(name: "e", scope: !251, file: !1, line: 82, type: !4)
!278 = !DILocation(line: 82, column: 10, scope: !251)
!279 = !DILocalVariable(name: "i", scope: !280, file: !1, line: 83, type: !27)
!280 = distinct !DILexicalBlock(scope: !251, file: !1, line: 83, column: 3)
!281 = !DILocation(line: 83, column: 12, scope: !280)
!282 = !DILocation(line: 83, column: 8, scope: !280)
!283 = !DILocation(line: 83, column: 19, scope: !284)
!284 = distinct !DILexicalBlock(scope: !280, file: !1, line: 83, column: 3)
!285 = !DILocation(line: 83, column: 23, scope: !284)
!286 = !DILocation(line: 83, column: 21, scope: !284)
!287 = !DILocation(line: 83, column: 3, scope: !280)
!288 = !DILocation(line: 84, column: 10, scope: !289)
!289 = distinct !DILexicalBlock(scope: !284, file: !1, line: 83, column: 31)
!290 = !DILocation(line: 84, column: 12, scope: !289)
!291 = !DILocation(line: 84, column: 15, scope: !289)
!292 = !DILocation(line: 84, column: 7, scope: !289)
!293 = !DILocation(line: 85, column: 3, scope: !289)
!294 = !DILocation(line: 83, column: 27, scope: !284)
!295 = !DILocation(line: 83, column: 3, scope: !284)
!296 = distinct !{!296, !287, !297, !94}
!297 = !DILocation(line: 85, column: 3, scope: !280)
!298 = !DILocation(line: 86, column: 10, scope: !251)
!299 = !DILocation(line: 86, column: 3, scope: !251)
!300 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !257, file: !1, line: 73, type: !270, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !269, retainedNodes: !63)
!301 = !DILocalVariable(name: "this", arg: 1, scope: !300, type: !255, flags: DIFlagArtificial | DIFlagObjectPointer)
!302 = !DILocation(line: 0, scope: !300)
!303 = !DILocalVariable(name: "dx", scope: !300, file: !1, line: 74, type: !4)
!304 = !DILocation(line: 74, column: 12, scope: !300)
!305 = !DILocation(line: 74, column: 17, scope: !300)
!306 = !DILocation(line: 74, column: 21, scope: !300)
!307 = !DILocation(line: 74, column: 25, scope: !300)
!308 = !DILocation(line: 74, column: 31, scope: !300)
!309 = !DILocation(line: 74, column: 23, scope: !300)
!310 = !DILocalVariable(name: "dy", scope: !300, file: !1, line: 75, type: !4)
!311 = !DILocation(line: 75, column: 12, scope: !300)
!312 = !DILocation(line: 75, column: 17, scope: !300)
!313 = !DILocation(line: 75, column: 21, scope: !300)
!314 = !DILocation(line: 75, column: 25, scope: !300)
!315 = !DILocation(line: 75, column: 31, scope: !300)
!316 = !DILocation(line: 75, column: 23, scope: !300)
!317 = !DILocalVariable(name: "stretch", scope: !300, file: !1, line: 76, type: !4)
!318 = !DILocation(line: 76, column: 12, scope: !300)
!319 = !DILocation(line: 76, column: 27, scope: !300)
!320 = !DILocation(line: 76, column: 32, scope: !300)
!321 = !DILocation(line: 76, column: 37, scope: !300)
!322 = !DILocation(line: 76, column: 42, scope: !300)
!323 = !DILocation(line: 76, column: 40, scope: !300)
!324 = !DILocation(line: 76, column: 35, scope: !300)
!325 = !DILocation(line: 76, column: 22, scope: !300)
!326 = !DILocation(line: 76, column: 48, scope: !300)
!327 = !DILocation(line: 76, column: 46, scope: !300)
!328 = !DILocation(line: 77, column: 18, scope: !300)
!329 = !DILocation(line: 77, column: 16, scope: !300)
!330 = !DILocation(line: 77, column: 30, scope: !300)
!331 = !DILocation(line: 77, column: 28, scope: !300)
!332 = !DILocation(line: 77, column: 40, scope: !300)
!333 = !DILocation(line: 77, column: 38, scope: !300)
!334 = !DILocation(line: 77, column: 5, scope: !300)
