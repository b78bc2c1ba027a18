; clang++-14 -O0 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-14/O0-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Complex = type { double, double }
%class.Buffer = type <{ double*, i32, [4 x i8] }>
%"struct.springs::Spring" = type { %"struct.springs::Point"*, %"struct.springs::Point"*, double, double }
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
  store double %0, double* %4, align 8
  call void @llvm.dbg.declare(metadata double* %4, metadata !64, metadata !DIExpression()), !dbg !65
  store double %1, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !66, metadata !DIExpression()), !dbg !67
  store i32 %2, i32* %6, align 4
  call void @llvm.dbg.declare(metadata i32* %6, metadata !68, metadata !DIExpression()), !dbg !69
  call void @llvm.dbg.declare(metadata %class.Complex* %7, metadata !70, metadata !DIExpression()), !dbg !71
  %12 = load double, double* %4, align 8, !dbg !72
  %13 = load double, double* %5, align 8, !dbg !73
  call void @_ZN7ComplexC2Edd(%class.Complex* noundef nonnull align 8 dereferenceable(16) %7, double noundef %12, double noundef %13), !dbg !71
  call void @llvm.dbg.declare(metadata %class.Complex* %8, metadata !74, metadata !DIExpression()), !dbg !75
  call void @_ZN7ComplexC2Edd(%class.Complex* noundef nonnull align 8 dereferenceable(16) %8, double noundef 0.000000e+00, double noundef 0.000000e+00), !dbg !75
  call void @llvm.dbg.declare(metadata i32* %9, metadata !76, metadata !DIExpression()), !dbg !78
  store i32 0, i32* %9, align 4, !dbg !78
  br label %14, !dbg !79

14:                                               ; preds = %33, %3
  %15 = load i32, i32* %9, align 4, !dbg !80
  %16 = load i32, i32* %6, align 4, !dbg !82
  %17 = icmp slt i32 %15, %16, !dbg !83
  br i1 %17, label %18, label %36, !dbg !84

18:                                               ; preds = %14
  %19 = call { double, double } @_ZNK7ComplexmlERKS_(%class.Complex* noundef nonnull align 8 dereferenceable(16) %8, %class.Complex* noundef nonnull align 8 dereferenceable(16) %8), !dbg !85
  %20 = bitcast %class.Complex* %11 to { double, double }*, !dbg !85
  %21 = getelementptr inbounds { double, double }, { double, double }* %20, i32 0, i32 0, !dbg !85
  %22 = extractvalue { double, double } %19, 0, !dbg !85
  store double %22, double* %21, align 8, !dbg !85
  %23 = getelementptr inbounds { double, double }, { double, double }* %20, i32 0, i32 1, !dbg !85
  %24 = extractvalue { double, double } %19, 1, !dbg !85
  store double %24, double* %23, align 8, !dbg !85
  %25 = call { double, double } @_ZNK7ComplexplERKS_(%class.Complex* noundef nonnull align 8 dereferenceable(16) %11, %class.Complex* noundef nonnull align 8 dereferenceable(16) %7), !dbg !87
  %26 = bitcast %class.Complex* %10 to { double, double }*, !dbg !87
  %27 = getelementptr inbounds { double, double }, { double, double }* %26, i32 0, i32 0, !dbg !87
  %28 = extractvalue { double, double } %25, 0, !dbg !87
  store double %28, double* %27, align 8, !dbg !87
  %29 = getelementptr inbounds { double, double }, { double, double }* %26, i32 0, i32 1, !dbg !87
  %30 = extractvalue { double, double } %25, 1, !dbg !87
  store double %30, double* %29, align 8, !dbg !87
  %31 = bitcast %class.Complex* %8 to i8*, !dbg !88
  %32 = bitcast %class.Complex* %10 to i8*, !dbg !88
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %31, i8* align 8 %32, i64 16, i1 false), !dbg !88
  br label %33, !dbg !89

33:                                               ; preds = %18
  %34 = load i32, i32* %9, align 4, !dbg !90
  %35 = add nsw i32 %34, 1, !dbg !90
  store i32 %35, i32* %9, align 4, !dbg !90
  br label %14, !dbg !91, !llvm.loop !92

36:                                               ; preds = %14
  %37 = call noundef double @_ZNK7Complex11abs_squaredEv(%class.Complex* noundef nonnull align 8 dereferenceable(16) %8), !dbg !95
  ret double %37, !dbg !96
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN7ComplexC2Edd(%class.Complex* noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #2 comdat align 2 !dbg !97 {
  %4 = alloca %class.Complex*, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store %class.Complex* %0, %class.Complex** %4, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %4, metadata !98, metadata !DIExpression()), !dbg !100
  store double %1, double* %5, align 8
  call void @llvm.dbg.declare(metadata double* %5, metadata !101, metadata !DIExpression()), !dbg !102
  store double %2, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !103, metadata !DIExpression()), !dbg !104
  %7 = load %class.Complex*, %class.Complex** %4, align 8
  %8 = getelementptr inbounds %class.Complex, %class.Complex* %7, i32 0, i32 0, !dbg !105
  %9 = load double, double* %5, align 8, !dbg !106
  store double %9, double* %8, align 8, !dbg !105
  %10 = getelementptr inbounds %class.Complex, %class.Complex* %7, i32 0, i32 1, !dbg !107
  %11 = load double, double* %6, align 8, !dbg !108
  store double %11, double* %10, align 8, !dbg !107
  ret void, !dbg !109
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexmlERKS_(%class.Complex* noundef nonnull align 8 dereferenceable(16) %0, %class.Complex* noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 !dbg !110 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca %class.Complex*, align 8
  %5 = alloca %class.Complex*, align 8
  store %class.Complex* %0, %class.Complex** %4, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %4, metadata !111, metadata !DIExpression()), !dbg !113
  store %class.Complex* %1, %class.Complex** %5, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %5, metadata !114, metadata !DIExpression()), !dbg !115
  %6 = load %class.Complex*, %class.Complex** %4, align 8
  %7 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 0, !dbg !116
  %8 = load double, double* %7, align 8, !dbg !116
  %9 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !117
  %10 = getelementptr inbounds %class.Complex, %class.Complex* %9, i32 0, i32 0, !dbg !118
  %11 = load double, double* %10, align 8, !dbg !118
  %12 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 1, !dbg !119
  %13 = load double, double* %12, align 8, !dbg !119
  %14 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !120
  %15 = getelementptr inbounds %class.Complex, %class.Complex* %14, i32 0, i32 1, !dbg !121
  %16 = load double, double* %15, align 8, !dbg !121
  %17 = fmul double %13, %16, !dbg !122
  %18 = fneg double %17, !dbg !123
  %19 = call double @llvm.fmuladd.f64(double %8, double %11, double %18), !dbg !123
  %20 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 0, !dbg !124
  %21 = load double, double* %20, align 8, !dbg !124
  %22 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !125
  %23 = getelementptr inbounds %class.Complex, %class.Complex* %22, i32 0, i32 1, !dbg !126
  %24 = load double, double* %23, align 8, !dbg !126
  %25 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 1, !dbg !127
  %26 = load double, double* %25, align 8, !dbg !127
  %27 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !128
  %28 = getelementptr inbounds %class.Complex, %class.Complex* %27, i32 0, i32 0, !dbg !129
  %29 = load double, double* %28, align 8, !dbg !129
  %30 = fmul double %26, %29, !dbg !130
  %31 = call double @llvm.fmuladd.f64(double %21, double %24, double %30), !dbg !131
  call void @_ZN7ComplexC2Edd(%class.Complex* noundef nonnull align 8 dereferenceable(16) %3, double noundef %19, double noundef %31), !dbg !132
  %32 = bitcast %class.Complex* %3 to { double, double }*, !dbg !133
  %33 = load { double, double }, { double, double }* %32, align 8, !dbg !133
  ret { double, double } %33, !dbg !133
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexplERKS_(%class.Complex* noundef nonnull align 8 dereferenceable(16) %0, %class.Complex* noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 !dbg !134 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca %class.Complex*, align 8
  %5 = alloca %class.Complex*, align 8
  store %class.Complex* %0, %class.Complex** %4, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %4, metadata !135, metadata !DIExpression()), !dbg !136
  store %class.Complex* %1, %class.Complex** %5, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %5, metadata !137, metadata !DIExpression()), !dbg !138
  %6 = load %class.Complex*, %class.Complex** %4, align 8
  %7 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 0, !dbg !139
  %8 = load double, double* %7, align 8, !dbg !139
  %9 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !140
  %10 = getelementptr inbounds %class.Complex, %class.Complex* %9, i32 0, i32 0, !dbg !141
  %11 = load double, double* %10, align 8, !dbg !141
  %12 = fadd double %8, %11, !dbg !142
  %13 = getelementptr inbounds %class.Complex, %class.Complex* %6, i32 0, i32 1, !dbg !143
  %14 = load double, double* %13, align 8, !dbg !143
  %15 = load %class.Complex*, %class.Complex** %5, align 8, !dbg !144
  %16 = getelementptr inbounds %class.Complex, %class.Complex* %15, i32 0, i32 1, !dbg !145
  %17 = load double, double* %16, align 8, !dbg !145
  %18 = fadd double %14, %17, !dbg !146
  call void @_ZN7ComplexC2Edd(%class.Complex* noundef nonnull align 8 dereferenceable(16) %3, double noundef %12, double noundef %18), !dbg !147
  %19 = bitcast %class.Complex* %3 to { double, double }*, !dbg !148
  %20 = load { double, double }, { double, double }* %19, align 8, !dbg !148
  ret { double, double } %20, !dbg !148
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7Complex11abs_squaredEv(%class.Complex* noundef nonnull align 8 dereferenceable(16) %0) #0 comdat align 2 !dbg !149 {
  %2 = alloca %class.Complex*, align 8
  store %class.Complex* %0, %class.Complex** %2, align 8
  call void @llvm.dbg.declare(metadata %class.Complex** %2, metadata !150, metadata !DIExpression()), !dbg !151
  %3 = load %class.Complex*, %class.Complex** %2, align 8
  %4 = getelementptr inbounds %class.Complex, %class.Complex* %3, i32 0, i32 0, !dbg !152
  %5 = load double, double* %4, align 8, !dbg !152
  %6 = getelementptr inbounds %class.Complex, %class.Complex* %3, i32 0, i32 0, !dbg !153
  %7 = load double, double* %6, align 8, !dbg !153
  %8 = getelementptr inbounds %class.Complex, %class.Complex* %3, i32 0, i32 1, !dbg !154
  %9 = load double, double* %8, align 8, !dbg !154
  %10 = getelementptr inbounds %class.Complex, %class.Complex* %3, i32 0, i32 1, !dbg !155
  %11 = load double, double* %10, align 8, !dbg !155
  %12 = fmul double %9, %11, !dbg !156
  %13 = call double @llvm.fmuladd.f64(double %5, double %7, double %12), !dbg !157
  ret double %13, !dbg !158
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @owned_buffer(double* noundef %0, i32 noundef %1) #0 !dbg !159 {
  %3 = alloca double*, align 8
  %4 = alloca i32, align 4
  %5 = alloca %class.Buffer, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store double* %0, double** %3, align 8
  call void @llvm.dbg.declare(metadata double** %3, metadata !164, metadata !DIExpression()), !dbg !165
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !166, metadata !DIExpression()), !dbg !167
  call void @llvm.dbg.declare(metadata %class.Buffer* %5, metadata !168, metadata !DIExpression()), !dbg !169
  %9 = load i32, i32* %4, align 4, !dbg !170
  call void @_ZN6BufferC2Ei(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %9), !dbg !169
  call void @llvm.dbg.declare(metadata i32* %6, metadata !171, metadata !DIExpression()), !dbg !173
  store i32 0, i32* %6, align 4, !dbg !173
  br label %10, !dbg !174

10:                                               ; preds = %23, %2
  %11 = load i32, i32* %6, align 4, !dbg !175
  %12 = call noundef i32 @_ZNK6Buffer4sizeEv(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5), !dbg !177
  %13 = icmp slt i32 %11, %12, !dbg !178
  br i1 %13, label %14, label %26, !dbg !179

14:                                               ; preds = %10
  %15 = load double*, double** %3, align 8, !dbg !180
  %16 = load i32, i32* %6, align 4, !dbg !182
  %17 = sext i32 %16 to i64, !dbg !180
  %18 = getelementptr inbounds double, double* %15, i64 %17, !dbg !180
  %19 = load double, double* %18, align 8, !dbg !180
  %20 = call double @sin(double noundef %19) #6, !dbg !183
  %21 = load i32, i32* %6, align 4, !dbg !184
  %22 = call noundef nonnull align 8 dereferenceable(8) double* @_ZN6Buffer2atEi(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %21), !dbg !185
  store double %20, double* %22, align 8, !dbg !186
  br label %23, !dbg !187

23:                                               ; preds = %14
  %24 = load i32, i32* %6, align 4, !dbg !188
  %25 = add nsw i32 %24, 1, !dbg !188
  store i32 %25, i32* %6, align 4, !dbg !188
  br label %10, !dbg !189, !llvm.loop !190

26:                                               ; preds = %10
  call void @llvm.dbg.declare(metadata double* %7, metadata !192, metadata !DIExpression()), !dbg !193
  store double 0.000000e+00, double* %7, align 8, !dbg !193
  call void @llvm.dbg.declare(metadata i32* %8, metadata !194, metadata !DIExpression()), !dbg !196
  store i32 1, i32* %8, align 4, !dbg !196
  br label %27, !dbg !197

27:                                               ; preds = %41, %26
  %28 = load i32, i32* %8, align 4, !dbg !198
  %29 = call noundef i32 @_ZNK6Buffer4sizeEv(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5), !dbg !200
  %30 = icmp slt i32 %28, %29, !dbg !201
  br i1 %30, label %31, label %44, !dbg !202

31:                                               ; preds = %27
  %32 = load i32, i32* %8, align 4, !dbg !203
  %33 = call noundef nonnull align 8 dereferenceable(8) double* @_ZN6Buffer2atEi(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %32), !dbg !205
  %34 = load double, double* %33, align 8, !dbg !205
  %35 = load i32, i32* %8, align 4, !dbg !206
  %36 = sub nsw i32 %35, 1, !dbg !207
  %37 = call noundef nonnull align 8 dereferenceable(8) double* @_ZN6Buffer2atEi(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %36), !dbg !208
  %38 = load double, double* %37, align 8, !dbg !208
  %39 = load double, double* %7, align 8, !dbg !209
  %40 = call double @llvm.fmuladd.f64(double %34, double %38, double %39), !dbg !209
  store double %40, double* %7, align 8, !dbg !209
  br label %41, !dbg !210

41:                                               ; preds = %31
  %42 = load i32, i32* %8, align 4, !dbg !211
  %43 = add nsw i32 %42, 1, !dbg !211
  store i32 %43, i32* %8, align 4, !dbg !211
  br label %27, !dbg !212, !llvm.loop !213

44:                                               ; preds = %27
  %45 = load double, double* %7, align 8, !dbg !215
  call void @_ZN6BufferD2Ev(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %5) #6, !dbg !216
  ret double %45, !dbg !216
}

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferC2Ei(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #2 comdat align 2 !dbg !217 {
  %3 = alloca %class.Buffer*, align 8
  %4 = alloca i32, align 4
  store %class.Buffer* %0, %class.Buffer** %3, align 8
  call void @llvm.dbg.declare(metadata %class.Buffer** %3, metadata !218, metadata !DIExpression()), !dbg !220
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !221, metadata !DIExpression()), !dbg !222
  %5 = load %class.Buffer*, %class.Buffer** %3, align 8
  %6 = getelementptr inbounds %class.Buffer, %class.Buffer* %5, i32 0, i32 0, !dbg !223
  %7 = load i32, i32* %4, align 4, !dbg !224
  %8 = sext i32 %7 to i64, !dbg !224
  %9 = mul i64 %8, 8, !dbg !225
  %10 = call i8* @malloc(i64 noundef %9), !dbg !226
  %11 = bitcast i8* %10 to double*, !dbg !227
  store double* %11, double** %6, align 8, !dbg !223
  %12 = getelementptr inbounds %class.Buffer, %class.Buffer* %5, i32 0, i32 1, !dbg !228
  %13 = load i32, i32* %4, align 4, !dbg !229
  store i32 %13, i32* %12, align 8, !dbg !228
  ret void, !dbg !230
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK6Buffer4sizeEv(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %0) #0 comdat align 2 !dbg !231 {
  %2 = alloca %class.Buffer*, align 8
  store %class.Buffer* %0, %class.Buffer** %2, align 8
  call void @llvm.dbg.declare(metadata %class.Buffer** %2, metadata !232, metadata !DIExpression()), !dbg !234
  %3 = load %class.Buffer*, %class.Buffer** %2, align 8
  %4 = getelementptr inbounds %class.Buffer, %class.Buffer* %3, i32 0, i32 1, !dbg !235
  %5 = load i32, i32* %4, align 8, !dbg !235
  ret i32 %5, !dbg !236
}

; Function Attrs: nounwind
declare double @sin(double noundef) #4

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) double* @_ZN6Buffer2atEi(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) #0 comdat align 2 !dbg !237 {
  %3 = alloca %class.Buffer*, align 8
  %4 = alloca i32, align 4
  store %class.Buffer* %0, %class.Buffer** %3, align 8
  call void @llvm.dbg.declare(metadata %class.Buffer** %3, metadata !238, metadata !DIExpression()), !dbg !239
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !240, metadata !DIExpression()), !dbg !241
  %5 = load %class.Buffer*, %class.Buffer** %3, align 8
  %6 = getelementptr inbounds %class.Buffer, %class.Buffer* %5, i32 0, i32 0, !dbg !242
  %7 = load double*, double** %6, align 8, !dbg !242
  %8 = load i32, i32* %4, align 4, !dbg !243
  %9 = sext i32 %8 to i64, !dbg !242
  %10 = getelementptr inbounds double, double* %7, i64 %9, !dbg !242
  ret double* %10, !dbg !244
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferD2Ev(%class.Buffer* noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #2 comdat align 2 !dbg !245 {
  %2 = alloca %class.Buffer*, align 8
  store %class.Buffer* %0, %class.Buffer** %2, align 8
  call void @llvm.dbg.declare(metadata %class.Buffer** %2, metadata !246, metadata !DIExpression()), !dbg !247
  %3 = load %class.Buffer*, %class.Buffer** %2, align 8
  %4 = getelementptr inbounds %class.Buffer, %class.Buffer* %3, i32 0, i32 0, !dbg !248
  %5 = load double*, double** %4, align 8, !dbg !248
  %6 = bitcast double* %5 to i8*, !dbg !248
  call void @free(i8* noundef %6), !dbg !250
  ret void, !dbg !251
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(%"struct.springs::Spring"* noundef %0, i32 noundef %1) #0 !dbg !252 {
  %3 = alloca %"struct.springs::Spring"*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store %"struct.springs::Spring"* %0, %"struct.springs::Spring"** %3, align 8
  call void @llvm.dbg.declare(metadata %"struct.springs::Spring"** %3, metadata !274, metadata !DIExpression()), !dbg !275
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !276, metadata !DIExpression()), !dbg !277
  call void @llvm.dbg.declare(metadata double* %5, metadata !278, metadata !DIExpression()), !dbg !279
  store double 0.000000e+00, double* %5, align 8, !dbg !279
  call void @llvm.dbg.declare(metadata i32* %6, metadata !280, metadata !DIExpression()), !dbg !282
  store i32 0, i32* %6, align 4, !dbg !282
  br label %7, !dbg !283

7:                                                ; preds = %19, %2
  %8 = load i32, i32* %6, align 4, !dbg !284
  %9 = load i32, i32* %4, align 4, !dbg !286
  %10 = icmp slt i32 %8, %9, !dbg !287
  br i1 %10, label %11, label %22, !dbg !288

11:                                               ; preds = %7
  %12 = load %"struct.springs::Spring"*, %"struct.springs::Spring"** %3, align 8, !dbg !289
  %13 = load i32, i32* %6, align 4, !dbg !291
  %14 = sext i32 %13 to i64, !dbg !289
  %15 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %12, i64 %14, !dbg !289
  %16 = call noundef double @_ZNK7springs6Spring6energyEv(%"struct.springs::Spring"* noundef nonnull align 8 dereferenceable(32) %15), !dbg !292
  %17 = load double, double* %5, align 8, !dbg !293
  %18 = fadd double %17, %16, !dbg !293
  store double %18, double* %5, align 8, !dbg !293
  br label %19, !dbg !294

19:                                               ; preds = %11
  %20 = load i32, i32* %6, align 4, !dbg !295
  %21 = add nsw i32 %20, 1, !dbg !295
  store i32 %21, i32* %6, align 4, !dbg !295
  br label %7, !dbg !296, !llvm.loop !297

22:                                               ; preds = %7
  %23 = load double, double* %5, align 8, !dbg !299
  ret double %23, !dbg !300
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7springs6Spring6energyEv(%"struct.springs::Spring"* noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !301 {
  %2 = alloca %"struct.springs::Spring"*, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store %"struct.springs::Spring"* %0, %"struct.springs::Spring"** %2, align 8
  call void @llvm.dbg.declare(metadata %"struct.springs::Spring"** %2, metadata !302, metadata !DIExpression()), !dbg !303
  %6 = load %"struct.springs::Spring"*, %"struct.springs::Spring"** %2, align 8
  call void @llvm.dbg.declare(metadata double* %3, metadata !304, metadata !DIExpression()), !dbg !305
  %7 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 1, !dbg !306
  %8 = load %"struct.springs::Point"*, %"struct.springs::Point"** %7, align 8, !dbg !306
  %9 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %8, i32 0, i32 0, !dbg !307
  %10 = load double, double* %9, align 8, !dbg !307
  %11 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 0, !dbg !308
  %12 = load %"struct.springs::Point"*, %"struct.springs::Point"** %11, align 8, !dbg !308
  %13 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %12, i32 0, i32 0, !dbg !309
  %14 = load double, double* %13, align 8, !dbg !309
  %15 = fsub double %10, %14, !dbg !310
  store double %15, double* %3, align 8, !dbg !305
  call void @llvm.dbg.declare(metadata double* %4, metadata !311, metadata !DIExpression()), !dbg !312
  %16 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 1, !dbg !313
  %17 = load %"struct.springs::Point"*, %"struct.springs::Point"** %16, align 8, !dbg !313
  %18 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %17, i32 0, i32 1, !dbg !314
  %19 = load double, double* %18, align 8, !dbg !314
  %20 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 0, !dbg !315
  %21 = load %"struct.springs::Point"*, %"struct.springs::Point"** %20, align 8, !dbg !315
  %22 = getelementptr inbounds %"struct.springs::Point", %"struct.springs::Point"* %21, i32 0, i32 1, !dbg !316
  %23 = load double, double* %22, align 8, !dbg !316
  %24 = fsub double %19, %23, !dbg !317
  store double %24, double* %4, align 8, !dbg !312
  call void @llvm.dbg.declare(metadata double* %5, metadata !318, metadata !DIExpression()), !dbg !319
  %25 = load double, double* %3, align 8, !dbg !320
  %26 = load double, double* %3, align 8, !dbg !321
  %27 = load double, double* %4, align 8, !dbg !322
  %28 = load double, double* %4, align 8, !dbg !323
  %29 = fmul double %27, %28, !dbg !324
  %30 = call double @llvm.fmuladd.f64(double %25, double %26, double %29), !dbg !325
  %31 = call double @sqrt(double noundef %30) #6, !dbg !326
  %32 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 3, !dbg !327
  %33 = load double, double* %32, align 8, !dbg !327
  %34 = fsub double %31, %33, !dbg !328
  store double %34, double* %5, align 8, !dbg !319
  %35 = getelementptr inbounds %"struct.springs::Spring", %"struct.springs::Spring"* %6, i32 0, i32 2, !dbg !329
  %36 = load double, double* %35, align 8, !dbg !329
  %37 = fmul double 5.000000e-01, %36, !dbg !330
  %38 = load double, double* %5, align 8, !dbg !331
  %39 = fmul double %37, %38, !dbg !332
  %40 = load double, double* %5, align 8, !dbg !333
  %41 = fmul double %39, %40, !dbg !334
  ret double %41, !dbg !335
}

declare i8* @malloc(i64 noundef) #5

declare void @free(i8* noundef) #5

; Function Attrs: nounwind
declare double @sqrt(double noundef) #4

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly nofree nounwind willreturn }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!55 = !{i32 7, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 1}
!58 = !{i32 7, !"frame-pointer", i32 2}
!59 = !{!"Debian clang version 14.0.6"}
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
!227 = !DILocation(line: 37, column: 34, scope: !217)
!228 = !DILocation(line: 37, column: 73, scope: !217)
!229 = !DILocation(line: 37, column: 79, scope: !217)
!230 = !DILocation(line: 37, column: 83, scope: !217)
!231 = distinct !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !48, retainedNodes: !63)
!232 = !DILocalVariable(name: "this", arg: 1, scope: !231, type: !233, flags: DIFlagArtificial | DIFlagObjectPointer)
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!234 = !DILocation(line: 0, scope: !231)
!235 = !DILocation(line: 42, column: 29, scope: !231)
!236 = !DILocation(line: 42, column: 22, scope: !231)
!237 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !44, retainedNodes: !63)
!238 = !DILocalVariable(name: "this", arg: 1, scope: !237, type: !219, flags: DIFlagArtificial | DIFlagObjectPointer)
!239 = !DILocation(line: 0, scope: !237)
!240 = !DILocalVariable(name: "i", arg: 2, scope: !237, file: !1, line: 41, type: !27)
!241 = !DILocation(line: 41, column: 18, scope: !237)
!242 = !DILocation(line: 41, column: 30, scope: !237)
!243 = !DILocation(line: 41, column: 36, scope: !237)
!244 = !DILocation(line: 41, column: 23, scope: !237)
!245 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !32, retainedNodes: !63)
!246 = !DILocalVariable(name: "this", arg: 1, scope: !245, type: !219, flags: DIFlagArtificial | DIFlagObjectPointer)
!247 = !DILocation(line: 0, scope: !245)
!248 = !DILocation(line: 38, column: 20, scope: !249)
!249 = distinct !DILexicalBlock(scope: !245, file: !1, line: 38, column: 13)
!250 = !DILocation(line: 38, column: 15, scope: !249)
!251 = !DILocation(line: 38, column: 28, scope: !245)
!252 = distinct !DISubprogram(name: "total_energy", linkageName: "_ZN7springs12total_energyEPKNS_6SpringEi", scope: !253, file: !1, line: 81, type: !254, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !63)
!253 = !DINamespace(name: "springs", scope: null)
!254 = !DISubroutineType(types: !255)
!255 = !{!4, !256, !27}
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !257, size: 64)
!257 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !258)
!258 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !253, file: !1, line: 67, size: 256, flags: DIFlagTypePassByValue, elements: !259, identifier: "_ZTSN7springs6SpringE")
!259 = !{!260, !267, !268, !269, !270}
!260 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !258, file: !1, line: 68, baseType: !261, size: 64)
!261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !262, size: 64)
!262 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !263)
!263 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Point", scope: !253, file: !1, line: 63, size: 128, flags: DIFlagTypePassByValue, elements: !264, identifier: "_ZTSN7springs5PointE")
!264 = !{!265, !266}
!265 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !263, file: !1, line: 64, baseType: !4, size: 64)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !263, file: !1, line: 64, baseType: !4, size: 64, offset: 64)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !258, file: !1, line: 69, baseType: !261, size: 64, offset: 64)
!268 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !258, file: !1, line: 70, baseType: !4, size: 64, offset: 128)
!269 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !258, file: !1, line: 71, baseType: !4, size: 64, offset: 192)
!270 = !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !258, file: !1, line: 73, type: !271, scopeLine: 73, flags: DIFlagPrototyped, spFlags: 0)
!271 = !DISubroutineType(types: !272)
!272 = !{!4, !273}
!273 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !257, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!274 = !DILocalVariable(name: "s", arg: 1, scope: !252, file: !1, line: 81, type: !256)
!275 = !DILocation(line: 81, column: 35, scope: !252)
!276 = !DILocalVariable(name: "n", arg: 2, scope: !252, file: !1, line: 81, type: !27)
!277 = !DILocation(line: 81, column: 42, scope: !252)
!278 = !DILocalVariable(name: "e", scope: !252, file: !1, line: 82, type: !4)
!279 = !DILocation(line: 82, column: 10, scope: !252)
!280 = !DILocalVariable(name: "i", scope: !281, file: !1, line: 83, type: !27)
!281 = distinct !DILexicalBlock(scope: !252, file: !1, line: 83, column: 3)
!282 = !DILocation(line: 83, column: 12, scope: !281)
!283 = !DILocation(line: 83, column: 8, scope: !281)
!284 = !DILocation(line: 83, column: 19, scope: !285)
!285 = distinct !DILexicalBlock(scope: !281, file: !1, line: 83, column: 3)
!286 = !DILocation(line: 83, column: 23, scope: !285)
!287 = !DILocation(line: 83, column: 21, scope: !285)
!288 = !DILocation(line: 83, column: 3, scope: !281)
!289 = !DILocation(line: 84, column: 10, scope: !290)
!290 = distinct !DILexicalBlock(scope: !285, file: !1, line: 83, column: 31)
!291 = !DILocation(line: 84, column: 12, scope: !290)
!292 = !DILocation(line: 84, column: 15, scope: !290)
!293 = !DILocation(line: 84, column: 7, scope: !290)
!294 = !DILocation(line: 85, column: 3, scope: !290)
!295 = !DILocation(line: 83, column: 27, scope: !285)
!296 = !DILocation(line: 83, column: 3, scope: !285)
!297 = distinct !{!297, !288, !298, !94}
!298 = !DILocation(line: 85, column: 3, scope: !281)
!299 = !DILocation(line: 86, column: 10, scope: !252)
!300 = !DILocation(line: 86, column: 3, scope: !252)
!301 = distinct !DISubprogram(name: "energy", linkageName: "_ZNK7springs6Spring6energyEv", scope: !258, file: !1, line: 73, type: !271, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !270, retainedNodes: !63)
!302 = !DILocalVariable(name: "this", arg: 1, scope: !301, type: !256, flags: DIFlagArtificial | DIFlagObjectPointer)
!303 = !DILocation(line: 0, scope: !301)
!304 = !DILocalVariable(name: "dx", scope: !301, file: !1, line: 74, type: !4)
!305 = !DILocation(line: 74, column: 12, scope: !301)
!306 = !DILocation(line: 74, column: 17, scope: !301)
!307 = !DILocation(line: 74, column: 21, scope: !301)
!308 = !DILocation(line: 74, column: 25, scope: !301)
!309 = !DILocation(line: 74, column: 31, scope: !301)
!310 = !DILocation(line: 74, column: 23, scope: !301)
!311 = !DILocalVariable(name: "dy", scope: !301, file: !1, line: 75, type: !4)
!312 = !DILocation(line: 75, column: 12, scope: !301)
!313 = !DILocation(line: 75, column: 17, scope: !301)
!314 = !DILocation(line: 75, column: 21, scope: !301)
!315 = !DILocation(line: 75, column: 25, scope: !301)
!316 = !DILocation(line: 75, column: 31, scope: !301)
!317 = !DILocation(line: 75, column: 23, scope: !301)
!318 = !DILocalVariable(name: "stretch", scope: !301, file: !1, line: 76, type: !4)
!319 = !DILocation(line: 76, column: 12, scope: !301)
!320 = !DILocation(line: 76, column: 27, scope: !301)
!321 = !DILocation(line: 76, column: 32, scope: !301)
!322 = !DILocation(line: 76, column: 37, scope: !301)
!323 = !DILocation(line: 76, column: 42, scope: !301)
!324 = !DILocation(line: 76, column: 40, scope: !301)
!325 = !DILocation(line: 76, column: 35, scope: !301)
!326 = !DILocation(line: 76, column: 22, scope: !301)
!327 = !DILocation(line: 76, column: 48, scope: !301)
!328 = !DILocation(line: 76, column: 46, scope: !301)
!329 = !DILocation(line: 77, column: 18, scope: !301)
!330 = !DILocation(line: 77, column: 16, scope: !301)
!331 = !DILocation(line: 77, column: 30, scope: !301)
!332 = !DILocation(line: 77, column: 28, scope: !301)
!333 = !DILocation(line: 77, column: 40, scope: !301)
!334 = !DILocation(line: 77, column: 38, scope: !301)
!335 = !DILocation(line: 77, column: 5, scope: !301)
