; clang++-22 -O0 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_classes.cpp -o ir/clang-22/O0-g/cpp_classes.ll
; ModuleID = 'cpp/cpp_classes.cpp'
source_filename = "cpp/cpp_classes.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
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
    #dbg_declare(ptr %4, !64, !DIExpression(), !65)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !66, !DIExpression(), !67)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !68, !DIExpression(), !69)
    #dbg_declare(ptr %7, !70, !DIExpression(), !71)
  %12 = load double, ptr %4, align 8, !dbg !72
  %13 = load double, ptr %5, align 8, !dbg !73
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %12, double noundef %13), !dbg !71
    #dbg_declare(ptr %8, !74, !DIExpression(), !75)
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %8, double noundef 0.000000e+00, double noundef 0.000000e+00), !dbg !75
    #dbg_declare(ptr %9, !76, !DIExpression(), !78)
  store i32 0, ptr %9, align 4, !dbg !78
  br label %14, !dbg !79

14:                                               ; preds = %29, %3
  %15 = load i32, ptr %9, align 4, !dbg !80
  %16 = load i32, ptr %6, align 4, !dbg !82
  %17 = icmp slt i32 %15, %16, !dbg !83
  br i1 %17, label %18, label %32, !dbg !84

18:                                               ; preds = %14
  %19 = call { double, double } @_ZNK7ComplexmlERKS_(ptr noundef nonnull align 8 dereferenceable(16) %8, ptr noundef nonnull align 8 dereferenceable(16) %8), !dbg !85
  %20 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 0, !dbg !85
  %21 = extractvalue { double, double } %19, 0, !dbg !85
  store double %21, ptr %20, align 8, !dbg !85
  %22 = getelementptr inbounds nuw { double, double }, ptr %11, i32 0, i32 1, !dbg !85
  %23 = extractvalue { double, double } %19, 1, !dbg !85
  store double %23, ptr %22, align 8, !dbg !85
  %24 = call { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %11, ptr noundef nonnull align 8 dereferenceable(16) %7), !dbg !87
  %25 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 0, !dbg !87
  %26 = extractvalue { double, double } %24, 0, !dbg !87
  store double %26, ptr %25, align 8, !dbg !87
  %27 = getelementptr inbounds nuw { double, double }, ptr %10, i32 0, i32 1, !dbg !87
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

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1, double noundef %2) unnamed_addr #0 comdat align 2 !dbg !97 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !98, !DIExpression(), !100)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !101, !DIExpression(), !102)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !103, !DIExpression(), !104)
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds nuw %class.Complex, ptr %7, i32 0, i32 0, !dbg !105
  %9 = load double, ptr %5, align 8, !dbg !106
  store double %9, ptr %8, align 8, !dbg !105
  %10 = getelementptr inbounds nuw %class.Complex, ptr %7, i32 0, i32 1, !dbg !107
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
    #dbg_declare(ptr %4, !111, !DIExpression(), !113)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !114, !DIExpression(), !115)
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0, !dbg !116
  %8 = load double, ptr %7, align 8, !dbg !116
  %9 = load ptr, ptr %5, align 8, !dbg !117, !nonnull !63, !align !118
  %10 = getelementptr inbounds nuw %class.Complex, ptr %9, i32 0, i32 0, !dbg !119
  %11 = load double, ptr %10, align 8, !dbg !119
  %12 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1, !dbg !120
  %13 = load double, ptr %12, align 8, !dbg !120
  %14 = load ptr, ptr %5, align 8, !dbg !121, !nonnull !63, !align !118
  %15 = getelementptr inbounds nuw %class.Complex, ptr %14, i32 0, i32 1, !dbg !122
  %16 = load double, ptr %15, align 8, !dbg !122
  %17 = fmul double %13, %16, !dbg !123
  %18 = fneg double %17, !dbg !124
  %19 = call double @llvm.fmuladd.f64(double %8, double %11, double %18), !dbg !124
  %20 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0, !dbg !125
  %21 = load double, ptr %20, align 8, !dbg !125
  %22 = load ptr, ptr %5, align 8, !dbg !126, !nonnull !63, !align !118
  %23 = getelementptr inbounds nuw %class.Complex, ptr %22, i32 0, i32 1, !dbg !127
  %24 = load double, ptr %23, align 8, !dbg !127
  %25 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1, !dbg !128
  %26 = load double, ptr %25, align 8, !dbg !128
  %27 = load ptr, ptr %5, align 8, !dbg !129, !nonnull !63, !align !118
  %28 = getelementptr inbounds nuw %class.Complex, ptr %27, i32 0, i32 0, !dbg !130
  %29 = load double, ptr %28, align 8, !dbg !130
  %30 = fmul double %26, %29, !dbg !131
  %31 = call double @llvm.fmuladd.f64(double %21, double %24, double %30), !dbg !132
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %19, double noundef %31), !dbg !133
  %32 = load { double, double }, ptr %3, align 8, !dbg !134
  ret { double, double } %32, !dbg !134
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_ZNK7ComplexplERKS_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1) #0 comdat align 2 !dbg !135 {
  %3 = alloca %class.Complex, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !136, !DIExpression(), !137)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !138, !DIExpression(), !139)
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 0, !dbg !140
  %8 = load double, ptr %7, align 8, !dbg !140
  %9 = load ptr, ptr %5, align 8, !dbg !141, !nonnull !63, !align !118
  %10 = getelementptr inbounds nuw %class.Complex, ptr %9, i32 0, i32 0, !dbg !142
  %11 = load double, ptr %10, align 8, !dbg !142
  %12 = fadd double %8, %11, !dbg !143
  %13 = getelementptr inbounds nuw %class.Complex, ptr %6, i32 0, i32 1, !dbg !144
  %14 = load double, ptr %13, align 8, !dbg !144
  %15 = load ptr, ptr %5, align 8, !dbg !145, !nonnull !63, !align !118
  %16 = getelementptr inbounds nuw %class.Complex, ptr %15, i32 0, i32 1, !dbg !146
  %17 = load double, ptr %16, align 8, !dbg !146
  %18 = fadd double %14, %17, !dbg !147
  call void @_ZN7ComplexC2Edd(ptr noundef nonnull align 8 dereferenceable(16) %3, double noundef %12, double noundef %18), !dbg !148
  %19 = load { double, double }, ptr %3, align 8, !dbg !149
  ret { double, double } %19, !dbg !149
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7Complex11abs_squaredEv(ptr noundef nonnull align 8 dereferenceable(16) %0) #0 comdat align 2 !dbg !150 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !151, !DIExpression(), !152)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 0, !dbg !153
  %5 = load double, ptr %4, align 8, !dbg !153
  %6 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 0, !dbg !154
  %7 = load double, ptr %6, align 8, !dbg !154
  %8 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 1, !dbg !155
  %9 = load double, ptr %8, align 8, !dbg !155
  %10 = getelementptr inbounds nuw %class.Complex, ptr %3, i32 0, i32 1, !dbg !156
  %11 = load double, ptr %10, align 8, !dbg !156
  %12 = fmul double %9, %11, !dbg !157
  %13 = call double @llvm.fmuladd.f64(double %5, double %7, double %12), !dbg !158
  ret double %13, !dbg !159
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @owned_buffer(ptr noundef %0, i32 noundef %1) #0 !dbg !160 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %class.Buffer, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !165, !DIExpression(), !166)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !167, !DIExpression(), !168)
    #dbg_declare(ptr %5, !169, !DIExpression(), !170)
  %9 = load i32, ptr %4, align 4, !dbg !171
  call void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %9), !dbg !170
    #dbg_declare(ptr %6, !172, !DIExpression(), !174)
  store i32 0, ptr %6, align 4, !dbg !174
  br label %10, !dbg !175

10:                                               ; preds = %23, %2
  %11 = load i32, ptr %6, align 4, !dbg !176
  %12 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5), !dbg !178
  %13 = icmp slt i32 %11, %12, !dbg !179
  br i1 %13, label %14, label %26, !dbg !180

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8, !dbg !181
  %16 = load i32, ptr %6, align 4, !dbg !183
  %17 = sext i32 %16 to i64, !dbg !181
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !181
  %19 = load double, ptr %18, align 8, !dbg !181
  %20 = call double @sin(double noundef %19) #6, !dbg !184
  %21 = load i32, ptr %6, align 4, !dbg !185
  %22 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %21), !dbg !186
  store double %20, ptr %22, align 8, !dbg !187
  br label %23, !dbg !188

23:                                               ; preds = %14
  %24 = load i32, ptr %6, align 4, !dbg !189
  %25 = add nsw i32 %24, 1, !dbg !189
  store i32 %25, ptr %6, align 4, !dbg !189
  br label %10, !dbg !190, !llvm.loop !191

26:                                               ; preds = %10
    #dbg_declare(ptr %7, !193, !DIExpression(), !194)
  store double 0.000000e+00, ptr %7, align 8, !dbg !194
    #dbg_declare(ptr %8, !195, !DIExpression(), !197)
  store i32 1, ptr %8, align 4, !dbg !197
  br label %27, !dbg !198

27:                                               ; preds = %41, %26
  %28 = load i32, ptr %8, align 4, !dbg !199
  %29 = call noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %5), !dbg !201
  %30 = icmp slt i32 %28, %29, !dbg !202
  br i1 %30, label %31, label %44, !dbg !203

31:                                               ; preds = %27
  %32 = load i32, ptr %8, align 4, !dbg !204
  %33 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %32), !dbg !206
  %34 = load double, ptr %33, align 8, !dbg !206
  %35 = load i32, ptr %8, align 4, !dbg !207
  %36 = sub nsw i32 %35, 1, !dbg !208
  %37 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %5, i32 noundef %36), !dbg !209
  %38 = load double, ptr %37, align 8, !dbg !209
  %39 = load double, ptr %7, align 8, !dbg !210
  %40 = call double @llvm.fmuladd.f64(double %34, double %38, double %39), !dbg !210
  store double %40, ptr %7, align 8, !dbg !210
  br label %41, !dbg !211

41:                                               ; preds = %31
  %42 = load i32, ptr %8, align 4, !dbg !212
  %43 = add nsw i32 %42, 1, !dbg !212
  store i32 %43, ptr %8, align 4, !dbg !212
  br label %27, !dbg !213, !llvm.loop !214

44:                                               ; preds = %27
  %45 = load double, ptr %7, align 8, !dbg !216
  call void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %5) #6, !dbg !217
  ret double %45, !dbg !217
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferC2Ei(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) unnamed_addr #0 comdat align 2 !dbg !218 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !219, !DIExpression(), !221)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !222, !DIExpression(), !223)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 0, !dbg !224
  %7 = load i32, ptr %4, align 4, !dbg !225
  %8 = sext i32 %7 to i64, !dbg !225
  %9 = mul i64 %8, 8, !dbg !226
  %10 = call ptr @malloc(i64 noundef %9) #7, !dbg !227
  store ptr %10, ptr %6, align 8, !dbg !224
  %11 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 1, !dbg !228
  %12 = load i32, ptr %4, align 4, !dbg !229
  store i32 %12, ptr %11, align 8, !dbg !228
  ret void, !dbg !230
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i32 @_ZNK6Buffer4sizeEv(ptr noundef nonnull align 8 dereferenceable(12) %0) #0 comdat align 2 !dbg !231 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !232, !DIExpression(), !234)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Buffer, ptr %3, i32 0, i32 1, !dbg !235
  %5 = load i32, ptr %4, align 8, !dbg !235
  ret i32 %5, !dbg !236
}

; Function Attrs: nounwind
declare double @sin(double noundef) #2

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6Buffer2atEi(ptr noundef nonnull align 8 dereferenceable(12) %0, i32 noundef %1) #0 comdat align 2 !dbg !237 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !238, !DIExpression(), !239)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !240, !DIExpression(), !241)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.Buffer, ptr %5, i32 0, i32 0, !dbg !242
  %7 = load ptr, ptr %6, align 8, !dbg !242
  %8 = load i32, ptr %4, align 4, !dbg !243
  %9 = sext i32 %8 to i64, !dbg !242
  %10 = getelementptr inbounds double, ptr %7, i64 %9, !dbg !242
  ret ptr %10, !dbg !244
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6BufferD2Ev(ptr noundef nonnull align 8 dereferenceable(12) %0) unnamed_addr #0 comdat align 2 !dbg !245 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !246, !DIExpression(), !247)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %class.Buffer, ptr %3, i32 0, i32 0, !dbg !248
  %5 = load ptr, ptr %4, align 8, !dbg !248
  call void @free(ptr noundef %5), !dbg !250
  ret void, !dbg !251
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN7springs12total_energyEPKNS_6SpringEi(ptr noundef %0, i32 noundef %1) #0 !dbg !252 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !274, !DIExpression(), !275)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !276, !DIExpression(), !277)
    #dbg_declare(ptr %5, !278, !DIExpression(), !279)
  store double 0.000000e+00, ptr %5, align 8, !dbg !279
    #dbg_declare(ptr %6, !280, !DIExpression(), !282)
  store i32 0, ptr %6, align 4, !dbg !282
  br label %7, !dbg !283

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4, !dbg !284
  %9 = load i32, ptr %4, align 4, !dbg !286
  %10 = icmp slt i32 %8, %9, !dbg !287
  br i1 %10, label %11, label %22, !dbg !288

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !289
  %13 = load i32, ptr %6, align 4, !dbg !291
  %14 = sext i32 %13 to i64, !dbg !289
  %15 = getelementptr inbounds %"struct.springs::Spring", ptr %12, i64 %14, !dbg !289
  %16 = call noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %15), !dbg !292
  %17 = load double, ptr %5, align 8, !dbg !293
  %18 = fadd double %17, %16, !dbg !293
  store double %18, ptr %5, align 8, !dbg !293
  br label %19, !dbg !294

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4, !dbg !295
  %21 = add nsw i32 %20, 1, !dbg !295
  store i32 %21, ptr %6, align 4, !dbg !295
  br label %7, !dbg !296, !llvm.loop !297

22:                                               ; preds = %7
  %23 = load double, ptr %5, align 8, !dbg !299
  ret double %23, !dbg !300
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK7springs6Spring6energyEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !301 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !302, !DIExpression(), !303)
  %6 = load ptr, ptr %2, align 8
    #dbg_declare(ptr %3, !304, !DIExpression(), !305)
  %7 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 1, !dbg !306
  %8 = load ptr, ptr %7, align 8, !dbg !306
  %9 = getelementptr inbounds nuw %"struct.springs::Point", ptr %8, i32 0, i32 0, !dbg !307
  %10 = load double, ptr %9, align 8, !dbg !307
  %11 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 0, !dbg !308
  %12 = load ptr, ptr %11, align 8, !dbg !308
  %13 = getelementptr inbounds nuw %"struct.springs::Point", ptr %12, i32 0, i32 0, !dbg !309
  %14 = load double, ptr %13, align 8, !dbg !309
  %15 = fsub double %10, %14, !dbg !310
  store double %15, ptr %3, align 8, !dbg !305
    #dbg_declare(ptr %4, !311, !DIExpression(), !312)
  %16 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 1, !dbg !313
  %17 = load ptr, ptr %16, align 8, !dbg !313
  %18 = getelementptr inbounds nuw %"struct.springs::Point", ptr %17, i32 0, i32 1, !dbg !314
  %19 = load double, ptr %18, align 8, !dbg !314
  %20 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 0, !dbg !315
  %21 = load ptr, ptr %20, align 8, !dbg !315
  %22 = getelementptr inbounds nuw %"struct.springs::Point", ptr %21, i32 0, i32 1, !dbg !316
  %23 = load double, ptr %22, align 8, !dbg !316
  %24 = fsub double %19, %23, !dbg !317
  store double %24, ptr %4, align 8, !dbg !312
    #dbg_declare(ptr %5, !318, !DIExpression(), !319)
  %25 = load double, ptr %3, align 8, !dbg !320
  %26 = load double, ptr %3, align 8, !dbg !321
  %27 = load double, ptr %4, align 8, !dbg !322
  %28 = load double, ptr %4, align 8, !dbg !323
  %29 = fmul double %27, %28, !dbg !324
  %30 = call double @llvm.fmuladd.f64(double %25, double %26, double %29), !dbg !325
  %31 = call double @sqrt(double noundef %30) #6, !dbg !326
  %32 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 3, !dbg !327
  %33 = load double, ptr %32, align 8, !dbg !327
  %34 = fsub double %31, %33, !dbg !328
  store double %34, ptr %5, align 8, !dbg !319
  %35 = getelementptr inbounds nuw %"struct.springs::Spring", ptr %6, i32 0, i32 2, !dbg !329
  %36 = load double, ptr %35, align 8, !dbg !329
  %37 = fmul double 5.000000e-01, %36, !dbg !330
  %38 = load double, ptr %5, align 8, !dbg !331
  %39 = fmul double %37, %38, !dbg !332
  %40 = load double, ptr %5, align 8, !dbg !333
  %41 = fmul double %39, %40, !dbg !334
  ret double %41, !dbg !335
}

; Function Attrs: allocsize(0)
declare ptr @malloc(i64 noundef) #4

declare void @free(ptr noundef) #5

; Function Attrs: nounwind
declare double @sqrt(double noundef) #2

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { allocsize(0) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_classes.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d3d25179627201209aa09fcd607d7db8")
!2 = !{!3, !5, !23}
!3 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Complex", file: !1, line: 12, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !6, identifier: "_ZTS7Complex")
!6 = !{!7, !8, !9, !13, !19, !20}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "re_", scope: !5, file: !1, line: 22, baseType: !4, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "im_", scope: !5, file: !1, line: 23, baseType: !4, size: 64, offset: 64)
!9 = !DISubprogram(name: "Complex", linkageName: "_ZN7ComplexC4Edd", scope: !5, file: !1, line: 14, type: !10, scopeLine: 14, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
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
!28 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31, !27}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD4Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!33 = !DISubroutineType(types: !34)
!34 = !{null, !31}
!35 = !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC4ERKS_", scope: !23, file: !1, line: 39, type: !36, scopeLine: 39, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagDeleted)
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
!59 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
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
!118 = !{i64 8}
!119 = !DILocation(line: 17, column: 28, scope: !110)
!120 = !DILocation(line: 17, column: 34, scope: !110)
!121 = !DILocation(line: 17, column: 40, scope: !110)
!122 = !DILocation(line: 17, column: 42, scope: !110)
!123 = !DILocation(line: 17, column: 38, scope: !110)
!124 = !DILocation(line: 17, column: 32, scope: !110)
!125 = !DILocation(line: 17, column: 47, scope: !110)
!126 = !DILocation(line: 17, column: 53, scope: !110)
!127 = !DILocation(line: 17, column: 55, scope: !110)
!128 = !DILocation(line: 17, column: 61, scope: !110)
!129 = !DILocation(line: 17, column: 67, scope: !110)
!130 = !DILocation(line: 17, column: 69, scope: !110)
!131 = !DILocation(line: 17, column: 65, scope: !110)
!132 = !DILocation(line: 17, column: 59, scope: !110)
!133 = !DILocation(line: 17, column: 12, scope: !110)
!134 = !DILocation(line: 17, column: 5, scope: !110)
!135 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK7ComplexplERKS_", scope: !5, file: !1, line: 15, type: !14, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !13, retainedNodes: !63)
!136 = !DILocalVariable(name: "this", arg: 1, scope: !135, type: !112, flags: DIFlagArtificial | DIFlagObjectPointer)
!137 = !DILocation(line: 0, scope: !135)
!138 = !DILocalVariable(name: "o", arg: 2, scope: !135, file: !1, line: 15, type: !18)
!139 = !DILocation(line: 15, column: 36, scope: !135)
!140 = !DILocation(line: 15, column: 62, scope: !135)
!141 = !DILocation(line: 15, column: 68, scope: !135)
!142 = !DILocation(line: 15, column: 70, scope: !135)
!143 = !DILocation(line: 15, column: 66, scope: !135)
!144 = !DILocation(line: 15, column: 75, scope: !135)
!145 = !DILocation(line: 15, column: 81, scope: !135)
!146 = !DILocation(line: 15, column: 83, scope: !135)
!147 = !DILocation(line: 15, column: 79, scope: !135)
!148 = !DILocation(line: 15, column: 54, scope: !135)
!149 = !DILocation(line: 15, column: 47, scope: !135)
!150 = distinct !DISubprogram(name: "abs_squared", linkageName: "_ZNK7Complex11abs_squaredEv", scope: !5, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !20, retainedNodes: !63)
!151 = !DILocalVariable(name: "this", arg: 1, scope: !150, type: !112, flags: DIFlagArtificial | DIFlagObjectPointer)
!152 = !DILocation(line: 0, scope: !150)
!153 = !DILocation(line: 19, column: 39, scope: !150)
!154 = !DILocation(line: 19, column: 45, scope: !150)
!155 = !DILocation(line: 19, column: 51, scope: !150)
!156 = !DILocation(line: 19, column: 57, scope: !150)
!157 = !DILocation(line: 19, column: 55, scope: !150)
!158 = !DILocation(line: 19, column: 49, scope: !150)
!159 = !DILocation(line: 19, column: 32, scope: !150)
!160 = distinct !DISubprogram(name: "owned_buffer", scope: !1, file: !1, line: 49, type: !161, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !63)
!161 = !DISubroutineType(types: !162)
!162 = !{!4, !163, !27}
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !164, size: 64)
!164 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!165 = !DILocalVariable(name: "x", arg: 1, scope: !160, file: !1, line: 49, type: !163)
!166 = !DILocation(line: 49, column: 46, scope: !160)
!167 = !DILocalVariable(name: "n", arg: 2, scope: !160, file: !1, line: 49, type: !27)
!168 = !DILocation(line: 49, column: 53, scope: !160)
!169 = !DILocalVariable(name: "b", scope: !160, file: !1, line: 50, type: !23)
!170 = !DILocation(line: 50, column: 10, scope: !160)
!171 = !DILocation(line: 50, column: 12, scope: !160)
!172 = !DILocalVariable(name: "i", scope: !173, file: !1, line: 51, type: !27)
!173 = distinct !DILexicalBlock(scope: !160, file: !1, line: 51, column: 3)
!174 = !DILocation(line: 51, column: 12, scope: !173)
!175 = !DILocation(line: 51, column: 8, scope: !173)
!176 = !DILocation(line: 51, column: 19, scope: !177)
!177 = distinct !DILexicalBlock(scope: !173, file: !1, line: 51, column: 3)
!178 = !DILocation(line: 51, column: 25, scope: !177)
!179 = !DILocation(line: 51, column: 21, scope: !177)
!180 = !DILocation(line: 51, column: 3, scope: !173)
!181 = !DILocation(line: 52, column: 19, scope: !182)
!182 = distinct !DILexicalBlock(scope: !177, file: !1, line: 51, column: 38)
!183 = !DILocation(line: 52, column: 21, scope: !182)
!184 = !DILocation(line: 52, column: 15, scope: !182)
!185 = !DILocation(line: 52, column: 10, scope: !182)
!186 = !DILocation(line: 52, column: 7, scope: !182)
!187 = !DILocation(line: 52, column: 13, scope: !182)
!188 = !DILocation(line: 53, column: 3, scope: !182)
!189 = !DILocation(line: 51, column: 34, scope: !177)
!190 = !DILocation(line: 51, column: 3, scope: !177)
!191 = distinct !{!191, !180, !192, !94}
!192 = !DILocation(line: 53, column: 3, scope: !173)
!193 = !DILocalVariable(name: "s", scope: !160, file: !1, line: 54, type: !4)
!194 = !DILocation(line: 54, column: 10, scope: !160)
!195 = !DILocalVariable(name: "i", scope: !196, file: !1, line: 55, type: !27)
!196 = distinct !DILexicalBlock(scope: !160, file: !1, line: 55, column: 3)
!197 = !DILocation(line: 55, column: 12, scope: !196)
!198 = !DILocation(line: 55, column: 8, scope: !196)
!199 = !DILocation(line: 55, column: 19, scope: !200)
!200 = distinct !DILexicalBlock(scope: !196, file: !1, line: 55, column: 3)
!201 = !DILocation(line: 55, column: 25, scope: !200)
!202 = !DILocation(line: 55, column: 21, scope: !200)
!203 = !DILocation(line: 55, column: 3, scope: !196)
!204 = !DILocation(line: 56, column: 15, scope: !205)
!205 = distinct !DILexicalBlock(scope: !200, file: !1, line: 55, column: 38)
!206 = !DILocation(line: 56, column: 12, scope: !205)
!207 = !DILocation(line: 56, column: 25, scope: !205)
!208 = !DILocation(line: 56, column: 27, scope: !205)
!209 = !DILocation(line: 56, column: 22, scope: !205)
!210 = !DILocation(line: 56, column: 7, scope: !205)
!211 = !DILocation(line: 57, column: 3, scope: !205)
!212 = !DILocation(line: 55, column: 34, scope: !200)
!213 = !DILocation(line: 55, column: 3, scope: !200)
!214 = distinct !{!214, !203, !215, !94}
!215 = !DILocation(line: 57, column: 3, scope: !196)
!216 = !DILocation(line: 58, column: 10, scope: !160)
!217 = !DILocation(line: 59, column: 1, scope: !160)
!218 = distinct !DISubprogram(name: "Buffer", linkageName: "_ZN6BufferC2Ei", scope: !23, file: !1, line: 37, type: !29, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !28, retainedNodes: !63)
!219 = !DILocalVariable(name: "this", arg: 1, scope: !218, type: !220, flags: DIFlagArtificial | DIFlagObjectPointer)
!220 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!221 = !DILocation(line: 0, scope: !218)
!222 = !DILocalVariable(name: "n", arg: 2, scope: !218, file: !1, line: 37, type: !27)
!223 = !DILocation(line: 37, column: 23, scope: !218)
!224 = !DILocation(line: 37, column: 28, scope: !218)
!225 = !DILocation(line: 37, column: 51, scope: !218)
!226 = !DILocation(line: 37, column: 53, scope: !218)
!227 = !DILocation(line: 37, column: 44, scope: !218)
!228 = !DILocation(line: 37, column: 73, scope: !218)
!229 = !DILocation(line: 37, column: 79, scope: !218)
!230 = !DILocation(line: 37, column: 83, scope: !218)
!231 = distinct !DISubprogram(name: "size", linkageName: "_ZNK6Buffer4sizeEv", scope: !23, file: !1, line: 42, type: !49, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !48, retainedNodes: !63)
!232 = !DILocalVariable(name: "this", arg: 1, scope: !231, type: !233, flags: DIFlagArtificial | DIFlagObjectPointer)
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!234 = !DILocation(line: 0, scope: !231)
!235 = !DILocation(line: 42, column: 29, scope: !231)
!236 = !DILocation(line: 42, column: 22, scope: !231)
!237 = distinct !DISubprogram(name: "at", linkageName: "_ZN6Buffer2atEi", scope: !23, file: !1, line: 41, type: !45, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !44, retainedNodes: !63)
!238 = !DILocalVariable(name: "this", arg: 1, scope: !237, type: !220, flags: DIFlagArtificial | DIFlagObjectPointer)
!239 = !DILocation(line: 0, scope: !237)
!240 = !DILocalVariable(name: "i", arg: 2, scope: !237, file: !1, line: 41, type: !27)
!241 = !DILocation(line: 41, column: 18, scope: !237)
!242 = !DILocation(line: 41, column: 30, scope: !237)
!243 = !DILocation(line: 41, column: 36, scope: !237)
!244 = !DILocation(line: 41, column: 23, scope: !237)
!245 = distinct !DISubprogram(name: "~Buffer", linkageName: "_ZN6BufferD2Ev", scope: !23, file: !1, line: 38, type: !33, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !32, retainedNodes: !63)
!246 = !DILocalVariable(name: "this", arg: 1, scope: !245, type: !220, flags: DIFlagArtificial | DIFlagObjectPointer)
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
