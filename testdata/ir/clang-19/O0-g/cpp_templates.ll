; clang++-19 -O0 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-19/O0-g/cpp_templates.ll
; ModuleID = 'cpp/cpp_templates.cpp'
source_filename = "cpp/cpp_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.shapes::Array" = type { [4 x double] }
%class.anon = type { double }
%class.anon.0 = type { ptr, ptr }

$_ZN6shapes5PowerILi5EE2ofEd = comdat any

$_ZN6shapes5PowerILi2EE2ofEd = comdat any

$_ZN6shapes5ArrayIdLi4EEixEi = comdat any

$_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE = comdat any

$_ZN6shapes6squareIfEET_RKS1_ = comdat any

$_ZN6shapes6squareIdEET_RKS1_ = comdat any

$_ZN6shapes5PowerILi4EE2ofEd = comdat any

$_ZN6shapes5PowerILi3EE2ofEd = comdat any

$_ZN6shapes5PowerILi1EE2ofEd = comdat any

$_ZN6shapes5PowerILi0EE2ofEd = comdat any

$_ZNK6shapes5ArrayIdLi4EE5beginEv = comdat any

$_ZNK6shapes5ArrayIdLi4EE3endEv = comdat any

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local noundef double @_ZN6shapes18compile_time_powerEd(double noundef %0) #0 !dbg !13 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !18, !DIExpression(), !19)
  %3 = load double, ptr %2, align 8, !dbg !20
  %4 = call noundef double @_ZN6shapes5PowerILi5EE2ofEd(double noundef %3), !dbg !21
  %5 = load double, ptr %2, align 8, !dbg !22
  %6 = call noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %5), !dbg !23
  %7 = fsub double %4, %6, !dbg !24
  ret double %7, !dbg !25
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi5EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !26 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !33, !DIExpression(), !34)
  %3 = load double, ptr %2, align 8, !dbg !35
  %4 = load double, ptr %2, align 8, !dbg !36
  %5 = call noundef double @_ZN6shapes5PowerILi4EE2ofEd(double noundef %4), !dbg !37
  %6 = fmul double %3, %5, !dbg !38
  ret double %6, !dbg !39
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !40 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !46, !DIExpression(), !47)
  %3 = load double, ptr %2, align 8, !dbg !48
  %4 = load double, ptr %2, align 8, !dbg !49
  %5 = call noundef double @_ZN6shapes5PowerILi1EE2ofEd(double noundef %4), !dbg !50
  %6 = fmul double %3, %5, !dbg !51
  ret double %6, !dbg !52
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @array_norm_times_last(ptr noundef %0) #0 !dbg !53 {
  %2 = alloca ptr, align 8
  %3 = alloca %"struct.shapes::Array", align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !58, !DIExpression(), !59)
    #dbg_declare(ptr %3, !60, !DIExpression(), !85)
    #dbg_declare(ptr %4, !86, !DIExpression(), !88)
  store i32 0, ptr %4, align 4, !dbg !88
  br label %5, !dbg !89

5:                                                ; preds = %20, %1
  %6 = load i32, ptr %4, align 4, !dbg !90
  %7 = icmp slt i32 %6, 4, !dbg !92
  br i1 %7, label %8, label %23, !dbg !93

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8, !dbg !94
  %10 = load i32, ptr %4, align 4, !dbg !96
  %11 = sext i32 %10 to i64, !dbg !94
  %12 = getelementptr inbounds double, ptr %9, i64 %11, !dbg !94
  %13 = load double, ptr %12, align 8, !dbg !94
  %14 = load i32, ptr %4, align 4, !dbg !97
  %15 = add nsw i32 %14, 1, !dbg !98
  %16 = sitofp i32 %15 to double, !dbg !99
  %17 = fmul double %13, %16, !dbg !100
  %18 = load i32, ptr %4, align 4, !dbg !101
  %19 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %3, i32 noundef %18), !dbg !102
  store double %17, ptr %19, align 8, !dbg !103
  br label %20, !dbg !104

20:                                               ; preds = %8
  %21 = load i32, ptr %4, align 4, !dbg !105
  %22 = add nsw i32 %21, 1, !dbg !105
  store i32 %22, ptr %4, align 4, !dbg !105
  br label %5, !dbg !106, !llvm.loop !107

23:                                               ; preds = %5
  %24 = call noundef double @_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE(ptr noundef nonnull align 8 dereferenceable(32) %3), !dbg !110
  %25 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %3, i32 noundef 3), !dbg !111
  %26 = load double, ptr %25, align 8, !dbg !111
  %27 = fmul double %24, %26, !dbg !112
  ret double %27, !dbg !113
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6shapes5ArrayIdLi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %0, i32 noundef %1) #0 comdat align 2 !dbg !114 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !115, !DIExpression(), !117)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !118, !DIExpression(), !119)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.shapes::Array", ptr %5, i32 0, i32 0, !dbg !120
  %7 = load i32, ptr %4, align 4, !dbg !121
  %8 = sext i32 %7 to i64, !dbg !120
  %9 = getelementptr inbounds [4 x double], ptr %6, i64 0, i64 %8, !dbg !120
  ret ptr %9, !dbg !122
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat !dbg !123 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !127, !DIExpression(), !128)
    #dbg_declare(ptr %3, !129, !DIExpression(), !130)
  store double 0.000000e+00, ptr %3, align 8, !dbg !130
    #dbg_declare(ptr %4, !131, !DIExpression(), !133)
  %8 = load ptr, ptr %2, align 8, !dbg !134
  store ptr %8, ptr %4, align 8, !dbg !134
    #dbg_declare(ptr %5, !135, !DIExpression(), !133)
  %9 = load ptr, ptr %4, align 8, !dbg !136
  %10 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %9), !dbg !136
  store ptr %10, ptr %5, align 8, !dbg !136
    #dbg_declare(ptr %6, !137, !DIExpression(), !133)
  %11 = load ptr, ptr %4, align 8, !dbg !136
  %12 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %11), !dbg !136
  store ptr %12, ptr %6, align 8, !dbg !136
  br label %13, !dbg !136

13:                                               ; preds = %23, %1
  %14 = load ptr, ptr %5, align 8, !dbg !136
  %15 = load ptr, ptr %6, align 8, !dbg !136
  %16 = icmp ne ptr %14, %15, !dbg !136
  br i1 %16, label %17, label %26, !dbg !136

17:                                               ; preds = %13
    #dbg_declare(ptr %7, !138, !DIExpression(), !140)
  %18 = load ptr, ptr %5, align 8, !dbg !141
  store ptr %18, ptr %7, align 8, !dbg !140
  %19 = load ptr, ptr %7, align 8, !dbg !142
  %20 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %19), !dbg !144
  %21 = load double, ptr %3, align 8, !dbg !145
  %22 = fadd double %21, %20, !dbg !145
  store double %22, ptr %3, align 8, !dbg !145
  br label %23, !dbg !146

23:                                               ; preds = %17
  %24 = load ptr, ptr %5, align 8, !dbg !136
  %25 = getelementptr inbounds double, ptr %24, i32 1, !dbg !136
  store ptr %25, ptr %5, align 8, !dbg !136
  br label %13, !dbg !136, !llvm.loop !147

26:                                               ; preds = %13
  %27 = load double, ptr %3, align 8, !dbg !149
  ret double %27, !dbg !150
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) #0 !dbg !151 {
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !154, !DIExpression(), !155)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !156, !DIExpression(), !157)
  %5 = call noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %3), !dbg !158
  %6 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %4), !dbg !159
  %7 = fptrunc double %6 to float, !dbg !159
  %8 = fadd float %5, %7, !dbg !160
  ret float %8, !dbg !161
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %0) #0 comdat !dbg !162 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !169, !DIExpression(), !170)
  %3 = load ptr, ptr %2, align 8, !dbg !171
  %4 = load float, ptr %3, align 4, !dbg !171
  %5 = load ptr, ptr %2, align 8, !dbg !172
  %6 = load float, ptr %5, align 4, !dbg !172
  %7 = fmul float %4, %6, !dbg !173
  ret float %7, !dbg !174
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !175 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !179, !DIExpression(), !180)
  %3 = load ptr, ptr %2, align 8, !dbg !181
  %4 = load double, ptr %3, align 8, !dbg !181
  %5 = load ptr, ptr %2, align 8, !dbg !182
  %6 = load double, ptr %5, align 8, !dbg !182
  %7 = fmul double %4, %6, !dbg !183
  ret double %7, !dbg !184
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) #0 !dbg !185 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca %class.anon, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !188, !DIExpression(), !189)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !190, !DIExpression(), !191)
  %6 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0, !dbg !192
  %7 = load double, ptr %3, align 8, !dbg !193
  store double %7, ptr %6, align 8, !dbg !192
  %8 = load double, ptr %4, align 8, !dbg !194
  %9 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0, !dbg !195
  %10 = load double, ptr %9, align 8, !dbg !195
  %11 = call noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %10, double noundef 0.000000e+00, double noundef %8, i32 noundef 8), !dbg !195
  ret double %11, !dbg !196
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %0, double noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !197 {
  %5 = alloca %class.anon, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0
  store double %0, ptr %12, align 8
    #dbg_declare(ptr %5, !205, !DIExpression(), !206)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !207, !DIExpression(), !208)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !209, !DIExpression(), !210)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !211, !DIExpression(), !212)
    #dbg_declare(ptr %9, !213, !DIExpression(), !214)
  %13 = load double, ptr %7, align 8, !dbg !215
  %14 = load double, ptr %6, align 8, !dbg !216
  %15 = fsub double %13, %14, !dbg !217
  %16 = load i32, ptr %8, align 4, !dbg !218
  %17 = sitofp i32 %16 to double, !dbg !218
  %18 = fdiv double %15, %17, !dbg !219
  store double %18, ptr %9, align 8, !dbg !214
    #dbg_declare(ptr %10, !220, !DIExpression(), !221)
  %19 = load double, ptr %6, align 8, !dbg !222
  %20 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %19), !dbg !223
  %21 = load double, ptr %7, align 8, !dbg !224
  %22 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %21), !dbg !225
  %23 = fadd double %20, %22, !dbg !226
  store double %23, ptr %10, align 8, !dbg !221
    #dbg_declare(ptr %11, !227, !DIExpression(), !229)
  store i32 1, ptr %11, align 4, !dbg !229
  br label %24, !dbg !230

24:                                               ; preds = %42, %4
  %25 = load i32, ptr %11, align 4, !dbg !231
  %26 = load i32, ptr %8, align 4, !dbg !233
  %27 = icmp slt i32 %25, %26, !dbg !234
  br i1 %27, label %28, label %45, !dbg !235

28:                                               ; preds = %24
  %29 = load i32, ptr %11, align 4, !dbg !236
  %30 = srem i32 %29, 2, !dbg !238
  %31 = icmp ne i32 %30, 0, !dbg !236
  %32 = zext i1 %31 to i64, !dbg !236
  %33 = select i1 %31, double 4.000000e+00, double 2.000000e+00, !dbg !236
  %34 = load double, ptr %6, align 8, !dbg !239
  %35 = load i32, ptr %11, align 4, !dbg !240
  %36 = sitofp i32 %35 to double, !dbg !240
  %37 = load double, ptr %9, align 8, !dbg !241
  %38 = call double @llvm.fmuladd.f64(double %36, double %37, double %34), !dbg !242
  %39 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %38), !dbg !243
  %40 = load double, ptr %10, align 8, !dbg !244
  %41 = call double @llvm.fmuladd.f64(double %33, double %39, double %40), !dbg !244
  store double %41, ptr %10, align 8, !dbg !244
  br label %42, !dbg !245

42:                                               ; preds = %28
  %43 = load i32, ptr %11, align 4, !dbg !246
  %44 = add nsw i32 %43, 1, !dbg !246
  store i32 %44, ptr %11, align 4, !dbg !246
  br label %24, !dbg !247, !llvm.loop !248

45:                                               ; preds = %24
  %46 = load double, ptr %10, align 8, !dbg !250
  %47 = load double, ptr %9, align 8, !dbg !251
  %48 = fmul double %46, %47, !dbg !252
  %49 = fdiv double %48, 3.000000e+00, !dbg !253
  ret double %49, !dbg !254
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_by_reference(ptr noundef %0, i32 noundef %1) #0 !dbg !255 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca %class.anon.0, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !258, !DIExpression(), !259)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !260, !DIExpression(), !261)
    #dbg_declare(ptr %5, !262, !DIExpression(), !263)
  store double 1.000000e+00, ptr %5, align 8, !dbg !263
    #dbg_declare(ptr %6, !264, !DIExpression(), !265)
  store double 5.000000e-01, ptr %6, align 8, !dbg !265
    #dbg_declare(ptr %7, !266, !DIExpression(), !271)
  %9 = getelementptr inbounds %class.anon.0, ptr %7, i32 0, i32 0, !dbg !272
  store ptr %5, ptr %9, align 8, !dbg !272
  %10 = getelementptr inbounds %class.anon.0, ptr %7, i32 0, i32 1, !dbg !272
  store ptr %6, ptr %10, align 8, !dbg !272
    #dbg_declare(ptr %8, !273, !DIExpression(), !275)
  store i32 0, ptr %8, align 4, !dbg !275
  br label %11, !dbg !276

11:                                               ; preds = %21, %2
  %12 = load i32, ptr %8, align 4, !dbg !277
  %13 = load i32, ptr %4, align 4, !dbg !279
  %14 = icmp slt i32 %12, %13, !dbg !280
  br i1 %14, label %15, label %24, !dbg !281

15:                                               ; preds = %11
  %16 = load ptr, ptr %3, align 8, !dbg !282
  %17 = load i32, ptr %8, align 4, !dbg !284
  %18 = sext i32 %17 to i64, !dbg !282
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !282
  %20 = load double, ptr %19, align 8, !dbg !282
  call void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %20), !dbg !285
  br label %21, !dbg !286

21:                                               ; preds = %15
  %22 = load i32, ptr %8, align 4, !dbg !287
  %23 = add nsw i32 %22, 1, !dbg !287
  store i32 %23, ptr %8, align 4, !dbg !287
  br label %11, !dbg !288, !llvm.loop !289

24:                                               ; preds = %11
  %25 = load double, ptr %5, align 8, !dbg !291
  %26 = load double, ptr %6, align 8, !dbg !292
  %27 = fmul double %25, %26, !dbg !293
  ret double %27, !dbg !294
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) #0 align 2 !dbg !295 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !301, !DIExpression(), !303)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !304, !DIExpression(), !305)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 0, !dbg !306
  %7 = load ptr, ptr %6, align 8, !dbg !306
  %8 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 1, !dbg !307
  %9 = load ptr, ptr %8, align 8, !dbg !307
  call void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %7, ptr noundef nonnull align 8 dereferenceable(8) %9), !dbg !308
  %10 = load double, ptr %4, align 8, !dbg !309
  %11 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 1, !dbg !310
  %12 = load ptr, ptr %11, align 8, !dbg !310
  %13 = load double, ptr %12, align 8, !dbg !310
  %14 = getelementptr inbounds %class.anon.0, ptr %5, i32 0, i32 0, !dbg !311
  %15 = load ptr, ptr %14, align 8, !dbg !311
  %16 = load double, ptr %15, align 8, !dbg !312
  %17 = call double @llvm.fmuladd.f64(double %10, double %13, double %16), !dbg !312
  store double %17, ptr %15, align 8, !dbg !312
  ret void, !dbg !313
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #0 !dbg !314 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !317, !DIExpression(), !318)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !319, !DIExpression(), !320)
    #dbg_declare(ptr %5, !321, !DIExpression(), !322)
  %6 = load ptr, ptr %3, align 8, !dbg !323
  %7 = load double, ptr %6, align 8, !dbg !323
  store double %7, ptr %5, align 8, !dbg !322
  %8 = load ptr, ptr %4, align 8, !dbg !324
  %9 = load double, ptr %8, align 8, !dbg !324
  %10 = load ptr, ptr %3, align 8, !dbg !325
  store double %9, ptr %10, align 8, !dbg !326
  %11 = load double, ptr %5, align 8, !dbg !327
  %12 = load ptr, ptr %4, align 8, !dbg !328
  store double %11, ptr %12, align 8, !dbg !329
  ret void, !dbg !330
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi4EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !331 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !336, !DIExpression(), !337)
  %3 = load double, ptr %2, align 8, !dbg !338
  %4 = load double, ptr %2, align 8, !dbg !339
  %5 = call noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %4), !dbg !340
  %6 = fmul double %3, %5, !dbg !341
  ret double %6, !dbg !342
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !343 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !349, !DIExpression(), !350)
  %3 = load double, ptr %2, align 8, !dbg !351
  %4 = load double, ptr %2, align 8, !dbg !352
  %5 = call noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %4), !dbg !353
  %6 = fmul double %3, %5, !dbg !354
  ret double %6, !dbg !355
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi1EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !356 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !362, !DIExpression(), !363)
  %3 = load double, ptr %2, align 8, !dbg !364
  %4 = load double, ptr %2, align 8, !dbg !365
  %5 = call noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %4), !dbg !366
  %6 = fmul double %3, %5, !dbg !367
  ret double %6, !dbg !368
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !369 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !375, !DIExpression(), !376)
  ret double 1.000000e+00, !dbg !377
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !378 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !379, !DIExpression(), !381)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.shapes::Array", ptr %3, i32 0, i32 0, !dbg !382
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0, !dbg !382
  ret ptr %5, !dbg !383
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !384 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !385, !DIExpression(), !386)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.shapes::Array", ptr %3, i32 0, i32 0, !dbg !387
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0, !dbg !387
  %6 = getelementptr inbounds double, ptr %5, i64 4, !dbg !388
  ret ptr %6, !dbg !389
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1) #0 align 2 !dbg !390 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !396, !DIExpression(), !398)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !399, !DIExpression(), !400)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.anon, ptr %5, i32 0, i32 0, !dbg !401
  %7 = load double, ptr %6, align 8, !dbg !401
  %8 = fneg double %7, !dbg !402
  %9 = load double, ptr %4, align 8, !dbg !403
  %10 = fmul double %8, %9, !dbg !404
  %11 = load double, ptr %4, align 8, !dbg !405
  %12 = fmul double %10, %11, !dbg !406
  %13 = call double @exp(double noundef %12) #3, !dbg !407
  %14 = load double, ptr %4, align 8, !dbg !408
  %15 = fmul double %13, %14, !dbg !409
  ret double %15, !dbg !410
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/cpp_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "19e9615ae4f590c79674b11ca65ec236")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "compile_time_power", linkageName: "_ZN6shapes18compile_time_powerEd", scope: !14, file: !1, line: 40, type: !15, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!14 = !DINamespace(name: "shapes", scope: null)
!15 = !DISubroutineType(types: !16)
!16 = !{!4, !4}
!17 = !{}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 40, type: !4)
!19 = !DILocation(line: 40, column: 34, scope: !13)
!20 = !DILocation(line: 41, column: 23, scope: !13)
!21 = !DILocation(line: 41, column: 10, scope: !13)
!22 = !DILocation(line: 41, column: 41, scope: !13)
!23 = !DILocation(line: 41, column: 28, scope: !13)
!24 = !DILocation(line: 41, column: 26, scope: !13)
!25 = !DILocation(line: 41, column: 3, scope: !13)
!26 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !27, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !29, retainedNodes: !17)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<5>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !28, templateParams: !30, identifier: "_ZTSN6shapes5PowerILi5EEE")
!28 = !{!29}
!29 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi5EE2ofEd", scope: !27, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!30 = !{!31}
!31 = !DITemplateValueParameter(name: "N", type: !32, value: i32 5)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DILocalVariable(name: "x", arg: 1, scope: !26, file: !1, line: 32, type: !4)
!34 = !DILocation(line: 32, column: 27, scope: !26)
!35 = !DILocation(line: 32, column: 39, scope: !26)
!36 = !DILocation(line: 32, column: 60, scope: !26)
!37 = !DILocation(line: 32, column: 43, scope: !26)
!38 = !DILocation(line: 32, column: 41, scope: !26)
!39 = !DILocation(line: 32, column: 32, scope: !26)
!40 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !41, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !43, retainedNodes: !17)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<2>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !42, templateParams: !44, identifier: "_ZTSN6shapes5PowerILi2EEE")
!42 = !{!43}
!43 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi2EE2ofEd", scope: !41, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!44 = !{!45}
!45 = !DITemplateValueParameter(name: "N", type: !32, value: i32 2)
!46 = !DILocalVariable(name: "x", arg: 1, scope: !40, file: !1, line: 32, type: !4)
!47 = !DILocation(line: 32, column: 27, scope: !40)
!48 = !DILocation(line: 32, column: 39, scope: !40)
!49 = !DILocation(line: 32, column: 60, scope: !40)
!50 = !DILocation(line: 32, column: 43, scope: !40)
!51 = !DILocation(line: 32, column: 41, scope: !40)
!52 = !DILocation(line: 32, column: 32, scope: !40)
!53 = distinct !DISubprogram(name: "array_norm_times_last", scope: !1, file: !1, line: 46, type: !54, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!54 = !DISubroutineType(types: !55)
!55 = !{!4, !56}
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!58 = !DILocalVariable(name: "x", arg: 1, scope: !53, file: !1, line: 46, type: !56)
!59 = !DILocation(line: 46, column: 55, scope: !53)
!60 = !DILocalVariable(name: "a", scope: !53, file: !1, line: 47, type: !61)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Array<double, 4>", scope: !14, file: !1, line: 8, size: 256, flags: DIFlagTypePassByValue, elements: !62, templateParams: !82, identifier: "_ZTSN6shapes5ArrayIdLi4EEE")
!62 = !{!63, !67, !72, !78, !81}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !61, file: !1, line: 9, baseType: !64, size: 256)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 4)
!67 = !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !61, file: !1, line: 10, type: !68, scopeLine: 10, flags: DIFlagPrototyped, spFlags: 0)
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !71, !32}
!70 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !4, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = !DISubprogram(name: "operator[]", linkageName: "_ZNK6shapes5ArrayIdLi4EEixEi", scope: !61, file: !1, line: 11, type: !73, scopeLine: 11, flags: DIFlagPrototyped, spFlags: 0)
!73 = !DISubroutineType(types: !74)
!74 = !{!75, !76, !32}
!75 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !57, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !61)
!78 = !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !61, file: !1, line: 12, type: !79, scopeLine: 12, flags: DIFlagPrototyped, spFlags: 0)
!79 = !DISubroutineType(types: !80)
!80 = !{!56, !76}
!81 = !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !61, file: !1, line: 13, type: !79, scopeLine: 13, flags: DIFlagPrototyped, spFlags: 0)
!82 = !{!83, !84}
!83 = !DITemplateTypeParameter(name: "T", type: !4)
!84 = !DITemplateValueParameter(name: "N", type: !32, value: i32 4)
!85 = !DILocation(line: 47, column: 28, scope: !53)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 48, type: !32)
!87 = distinct !DILexicalBlock(scope: !53, file: !1, line: 48, column: 3)
!88 = !DILocation(line: 48, column: 12, scope: !87)
!89 = !DILocation(line: 48, column: 8, scope: !87)
!90 = !DILocation(line: 48, column: 19, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 48, column: 3)
!92 = !DILocation(line: 48, column: 21, scope: !91)
!93 = !DILocation(line: 48, column: 3, scope: !87)
!94 = !DILocation(line: 49, column: 12, scope: !95)
!95 = distinct !DILexicalBlock(scope: !91, file: !1, line: 48, column: 31)
!96 = !DILocation(line: 49, column: 14, scope: !95)
!97 = !DILocation(line: 49, column: 20, scope: !95)
!98 = !DILocation(line: 49, column: 22, scope: !95)
!99 = !DILocation(line: 49, column: 19, scope: !95)
!100 = !DILocation(line: 49, column: 17, scope: !95)
!101 = !DILocation(line: 49, column: 7, scope: !95)
!102 = !DILocation(line: 49, column: 5, scope: !95)
!103 = !DILocation(line: 49, column: 10, scope: !95)
!104 = !DILocation(line: 50, column: 3, scope: !95)
!105 = !DILocation(line: 48, column: 27, scope: !91)
!106 = !DILocation(line: 48, column: 3, scope: !91)
!107 = distinct !{!107, !93, !108, !109}
!108 = !DILocation(line: 50, column: 3, scope: !87)
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 51, column: 10, scope: !53)
!111 = !DILocation(line: 51, column: 36, scope: !53)
!112 = !DILocation(line: 51, column: 34, scope: !53)
!113 = !DILocation(line: 51, column: 3, scope: !53)
!114 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZN6shapes5ArrayIdLi4EEixEi", scope: !61, file: !1, line: 10, type: !68, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !67, retainedNodes: !17)
!115 = !DILocalVariable(name: "this", arg: 1, scope: !114, type: !116, flags: DIFlagArtificial | DIFlagObjectPointer)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!117 = !DILocation(line: 0, scope: !114)
!118 = !DILocalVariable(name: "i", arg: 2, scope: !114, file: !1, line: 10, type: !32)
!119 = !DILocation(line: 10, column: 21, scope: !114)
!120 = !DILocation(line: 10, column: 33, scope: !114)
!121 = !DILocation(line: 10, column: 39, scope: !114)
!122 = !DILocation(line: 10, column: 26, scope: !114)
!123 = distinct !DISubprogram(name: "norm_squared<double, 4>", linkageName: "_ZN6shapes12norm_squaredIdLi4EEET_RKNS_5ArrayIS1_XT0_EEE", scope: !14, file: !1, line: 22, type: !124, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !82, retainedNodes: !17)
!124 = !DISubroutineType(types: !125)
!125 = !{!4, !126}
!126 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !77, size: 64)
!127 = !DILocalVariable(name: "a", arg: 1, scope: !123, file: !1, line: 22, type: !126)
!128 = !DILocation(line: 22, column: 35, scope: !123)
!129 = !DILocalVariable(name: "s", scope: !123, file: !1, line: 23, type: !4)
!130 = !DILocation(line: 23, column: 5, scope: !123)
!131 = !DILocalVariable(name: "__range2", scope: !132, type: !126, flags: DIFlagArtificial)
!132 = distinct !DILexicalBlock(scope: !123, file: !1, line: 24, column: 3)
!133 = !DILocation(line: 0, scope: !132)
!134 = !DILocation(line: 24, column: 21, scope: !132)
!135 = !DILocalVariable(name: "__begin0", scope: !132, type: !56, flags: DIFlagArtificial)
!136 = !DILocation(line: 24, column: 19, scope: !132)
!137 = !DILocalVariable(name: "__end0", scope: !132, type: !56, flags: DIFlagArtificial)
!138 = !DILocalVariable(name: "v", scope: !139, file: !1, line: 24, type: !75)
!139 = distinct !DILexicalBlock(scope: !132, file: !1, line: 24, column: 3)
!140 = !DILocation(line: 24, column: 17, scope: !139)
!141 = !DILocation(line: 24, column: 19, scope: !139)
!142 = !DILocation(line: 25, column: 17, scope: !143)
!143 = distinct !DILexicalBlock(scope: !139, file: !1, line: 24, column: 24)
!144 = !DILocation(line: 25, column: 10, scope: !143)
!145 = !DILocation(line: 25, column: 7, scope: !143)
!146 = !DILocation(line: 24, column: 3, scope: !132)
!147 = distinct !{!147, !146, !148}
!148 = !DILocation(line: 26, column: 3, scope: !132)
!149 = !DILocation(line: 27, column: 10, scope: !123)
!150 = !DILocation(line: 27, column: 3, scope: !123)
!151 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !152, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!152 = !DISubroutineType(types: !153)
!153 = !{!3, !3, !4}
!154 = !DILocalVariable(name: "x", arg: 1, scope: !151, file: !1, line: 54, type: !3)
!155 = !DILocation(line: 54, column: 51, scope: !151)
!156 = !DILocalVariable(name: "y", arg: 2, scope: !151, file: !1, line: 54, type: !4)
!157 = !DILocation(line: 54, column: 61, scope: !151)
!158 = !DILocation(line: 55, column: 10, scope: !151)
!159 = !DILocation(line: 55, column: 37, scope: !151)
!160 = !DILocation(line: 55, column: 28, scope: !151)
!161 = !DILocation(line: 55, column: 3, scope: !151)
!162 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !14, file: !1, line: 17, type: !163, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !167, retainedNodes: !17)
!163 = !DISubroutineType(types: !164)
!164 = !{!3, !165}
!165 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !166, size: 64)
!166 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!167 = !{!168}
!168 = !DITemplateTypeParameter(name: "T", type: !3)
!169 = !DILocalVariable(name: "x", arg: 1, scope: !162, file: !1, line: 17, type: !165)
!170 = !DILocation(line: 17, column: 19, scope: !162)
!171 = !DILocation(line: 18, column: 10, scope: !162)
!172 = !DILocation(line: 18, column: 14, scope: !162)
!173 = !DILocation(line: 18, column: 12, scope: !162)
!174 = !DILocation(line: 18, column: 3, scope: !162)
!175 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !14, file: !1, line: 17, type: !176, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !178, retainedNodes: !17)
!176 = !DISubroutineType(types: !177)
!177 = !{!4, !75}
!178 = !{!83}
!179 = !DILocalVariable(name: "x", arg: 1, scope: !175, file: !1, line: 17, type: !75)
!180 = !DILocation(line: 17, column: 19, scope: !175)
!181 = !DILocation(line: 18, column: 10, scope: !175)
!182 = !DILocation(line: 18, column: 14, scope: !175)
!183 = !DILocation(line: 18, column: 12, scope: !175)
!184 = !DILocation(line: 18, column: 3, scope: !175)
!185 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !186, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!186 = !DISubroutineType(types: !187)
!187 = !{!4, !4, !4}
!188 = !DILocalVariable(name: "k", arg: 1, scope: !185, file: !1, line: 68, type: !4)
!189 = !DILocation(line: 68, column: 44, scope: !185)
!190 = !DILocalVariable(name: "b", arg: 2, scope: !185, file: !1, line: 68, type: !4)
!191 = !DILocation(line: 68, column: 54, scope: !185)
!192 = !DILocation(line: 69, column: 18, scope: !185)
!193 = !DILocation(line: 69, column: 19, scope: !185)
!194 = !DILocation(line: 69, column: 70, scope: !185)
!195 = !DILocation(line: 69, column: 10, scope: !185)
!196 = !DILocation(line: 69, column: 3, scope: !185)
!197 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !198, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, templateParams: !203, retainedNodes: !17)
!198 = !DISubroutineType(types: !199)
!199 = !{!4, !200, !4, !4, !32}
!200 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !185, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !201)
!201 = !{!202}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !200, file: !1, line: 69, baseType: !4, size: 64)
!203 = !{!204}
!204 = !DITemplateTypeParameter(name: "F", type: !200)
!205 = !DILocalVariable(name: "f", arg: 1, scope: !197, file: !1, line: 59, type: !200)
!206 = !DILocation(line: 59, column: 25, scope: !197)
!207 = !DILocalVariable(name: "a", arg: 2, scope: !197, file: !1, line: 59, type: !4)
!208 = !DILocation(line: 59, column: 35, scope: !197)
!209 = !DILocalVariable(name: "b", arg: 3, scope: !197, file: !1, line: 59, type: !4)
!210 = !DILocation(line: 59, column: 45, scope: !197)
!211 = !DILocalVariable(name: "n", arg: 4, scope: !197, file: !1, line: 59, type: !32)
!212 = !DILocation(line: 59, column: 52, scope: !197)
!213 = !DILocalVariable(name: "h", scope: !197, file: !1, line: 60, type: !4)
!214 = !DILocation(line: 60, column: 10, scope: !197)
!215 = !DILocation(line: 60, column: 15, scope: !197)
!216 = !DILocation(line: 60, column: 19, scope: !197)
!217 = !DILocation(line: 60, column: 17, scope: !197)
!218 = !DILocation(line: 60, column: 24, scope: !197)
!219 = !DILocation(line: 60, column: 22, scope: !197)
!220 = !DILocalVariable(name: "s", scope: !197, file: !1, line: 61, type: !4)
!221 = !DILocation(line: 61, column: 10, scope: !197)
!222 = !DILocation(line: 61, column: 16, scope: !197)
!223 = !DILocation(line: 61, column: 14, scope: !197)
!224 = !DILocation(line: 61, column: 23, scope: !197)
!225 = !DILocation(line: 61, column: 21, scope: !197)
!226 = !DILocation(line: 61, column: 19, scope: !197)
!227 = !DILocalVariable(name: "i", scope: !228, file: !1, line: 62, type: !32)
!228 = distinct !DILexicalBlock(scope: !197, file: !1, line: 62, column: 3)
!229 = !DILocation(line: 62, column: 12, scope: !228)
!230 = !DILocation(line: 62, column: 8, scope: !228)
!231 = !DILocation(line: 62, column: 19, scope: !232)
!232 = distinct !DILexicalBlock(scope: !228, file: !1, line: 62, column: 3)
!233 = !DILocation(line: 62, column: 23, scope: !232)
!234 = !DILocation(line: 62, column: 21, scope: !232)
!235 = !DILocation(line: 62, column: 3, scope: !228)
!236 = !DILocation(line: 63, column: 11, scope: !237)
!237 = distinct !DILexicalBlock(scope: !232, file: !1, line: 62, column: 31)
!238 = !DILocation(line: 63, column: 13, scope: !237)
!239 = !DILocation(line: 63, column: 34, scope: !237)
!240 = !DILocation(line: 63, column: 38, scope: !237)
!241 = !DILocation(line: 63, column: 42, scope: !237)
!242 = !DILocation(line: 63, column: 36, scope: !237)
!243 = !DILocation(line: 63, column: 32, scope: !237)
!244 = !DILocation(line: 63, column: 7, scope: !237)
!245 = !DILocation(line: 64, column: 3, scope: !237)
!246 = !DILocation(line: 62, column: 27, scope: !232)
!247 = !DILocation(line: 62, column: 3, scope: !232)
!248 = distinct !{!248, !235, !249, !109}
!249 = !DILocation(line: 64, column: 3, scope: !228)
!250 = !DILocation(line: 65, column: 10, scope: !197)
!251 = !DILocation(line: 65, column: 14, scope: !197)
!252 = !DILocation(line: 65, column: 12, scope: !197)
!253 = !DILocation(line: 65, column: 16, scope: !197)
!254 = !DILocation(line: 65, column: 3, scope: !197)
!255 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !256, scopeLine: 78, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!256 = !DISubroutineType(types: !257)
!257 = !{!4, !56, !32}
!258 = !DILocalVariable(name: "x", arg: 1, scope: !255, file: !1, line: 78, type: !56)
!259 = !DILocation(line: 78, column: 53, scope: !255)
!260 = !DILocalVariable(name: "n", arg: 2, scope: !255, file: !1, line: 78, type: !32)
!261 = !DILocation(line: 78, column: 60, scope: !255)
!262 = !DILocalVariable(name: "even", scope: !255, file: !1, line: 79, type: !4)
!263 = !DILocation(line: 79, column: 10, scope: !255)
!264 = !DILocalVariable(name: "odd", scope: !255, file: !1, line: 80, type: !4)
!265 = !DILocation(line: 80, column: 10, scope: !255)
!266 = !DILocalVariable(name: "add", scope: !255, file: !1, line: 81, type: !267)
!267 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !255, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !268)
!268 = !{!269, !270}
!269 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !267, file: !1, line: 82, baseType: !70, size: 64)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !267, file: !1, line: 82, baseType: !70, size: 64, offset: 64)
!271 = !DILocation(line: 81, column: 8, scope: !255)
!272 = !DILocation(line: 81, column: 14, scope: !255)
!273 = !DILocalVariable(name: "i", scope: !274, file: !1, line: 85, type: !32)
!274 = distinct !DILexicalBlock(scope: !255, file: !1, line: 85, column: 3)
!275 = !DILocation(line: 85, column: 12, scope: !274)
!276 = !DILocation(line: 85, column: 8, scope: !274)
!277 = !DILocation(line: 85, column: 19, scope: !278)
!278 = distinct !DILexicalBlock(scope: !274, file: !1, line: 85, column: 3)
!279 = !DILocation(line: 85, column: 23, scope: !278)
!280 = !DILocation(line: 85, column: 21, scope: !278)
!281 = !DILocation(line: 85, column: 3, scope: !274)
!282 = !DILocation(line: 86, column: 9, scope: !283)
!283 = distinct !DILexicalBlock(scope: !278, file: !1, line: 85, column: 31)
!284 = !DILocation(line: 86, column: 11, scope: !283)
!285 = !DILocation(line: 86, column: 5, scope: !283)
!286 = !DILocation(line: 87, column: 3, scope: !283)
!287 = !DILocation(line: 85, column: 27, scope: !278)
!288 = !DILocation(line: 85, column: 3, scope: !278)
!289 = distinct !{!289, !281, !290, !109}
!290 = !DILocation(line: 87, column: 3, scope: !274)
!291 = !DILocation(line: 88, column: 10, scope: !255)
!292 = !DILocation(line: 88, column: 17, scope: !255)
!293 = !DILocation(line: 88, column: 15, scope: !255)
!294 = !DILocation(line: 88, column: 3, scope: !255)
!295 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !267, file: !1, line: 81, type: !296, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !300, retainedNodes: !17)
!296 = !DISubroutineType(types: !297)
!297 = !{null, !298, !4}
!298 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !299, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!299 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !267)
!300 = !DISubprogram(name: "operator()", scope: !267, file: !1, line: 81, type: !296, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!301 = !DILocalVariable(name: "this", arg: 1, scope: !295, type: !302, flags: DIFlagArtificial | DIFlagObjectPointer)
!302 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !299, size: 64)
!303 = !DILocation(line: 0, scope: !295)
!304 = !DILocalVariable(name: "v", arg: 2, scope: !295, file: !1, line: 81, type: !4)
!305 = !DILocation(line: 81, column: 25, scope: !295)
!306 = !DILocation(line: 82, column: 14, scope: !295)
!307 = !DILocation(line: 82, column: 20, scope: !295)
!308 = !DILocation(line: 82, column: 5, scope: !295)
!309 = !DILocation(line: 83, column: 13, scope: !295)
!310 = !DILocation(line: 83, column: 17, scope: !295)
!311 = !DILocation(line: 83, column: 5, scope: !295)
!312 = !DILocation(line: 83, column: 10, scope: !295)
!313 = !DILocation(line: 84, column: 3, scope: !295)
!314 = distinct !DISubprogram(name: "exchange", linkageName: "_ZL8exchangeRdS_", scope: !1, file: !1, line: 72, type: !315, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!315 = !DISubroutineType(types: !316)
!316 = !{null, !70, !70}
!317 = !DILocalVariable(name: "a", arg: 1, scope: !314, file: !1, line: 72, type: !70)
!318 = !DILocation(line: 72, column: 30, scope: !314)
!319 = !DILocalVariable(name: "b", arg: 2, scope: !314, file: !1, line: 72, type: !70)
!320 = !DILocation(line: 72, column: 41, scope: !314)
!321 = !DILocalVariable(name: "t", scope: !314, file: !1, line: 73, type: !4)
!322 = !DILocation(line: 73, column: 10, scope: !314)
!323 = !DILocation(line: 73, column: 14, scope: !314)
!324 = !DILocation(line: 74, column: 7, scope: !314)
!325 = !DILocation(line: 74, column: 3, scope: !314)
!326 = !DILocation(line: 74, column: 5, scope: !314)
!327 = !DILocation(line: 75, column: 7, scope: !314)
!328 = !DILocation(line: 75, column: 3, scope: !314)
!329 = !DILocation(line: 75, column: 5, scope: !314)
!330 = !DILocation(line: 76, column: 1, scope: !314)
!331 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !332, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !334, retainedNodes: !17)
!332 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !333, templateParams: !335, identifier: "_ZTSN6shapes5PowerILi4EEE")
!333 = !{!334}
!334 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !332, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!335 = !{!84}
!336 = !DILocalVariable(name: "x", arg: 1, scope: !331, file: !1, line: 32, type: !4)
!337 = !DILocation(line: 32, column: 27, scope: !331)
!338 = !DILocation(line: 32, column: 39, scope: !331)
!339 = !DILocation(line: 32, column: 60, scope: !331)
!340 = !DILocation(line: 32, column: 43, scope: !331)
!341 = !DILocation(line: 32, column: 41, scope: !331)
!342 = !DILocation(line: 32, column: 32, scope: !331)
!343 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !344, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !346, retainedNodes: !17)
!344 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !345, templateParams: !347, identifier: "_ZTSN6shapes5PowerILi3EEE")
!345 = !{!346}
!346 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !344, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!347 = !{!348}
!348 = !DITemplateValueParameter(name: "N", type: !32, value: i32 3)
!349 = !DILocalVariable(name: "x", arg: 1, scope: !343, file: !1, line: 32, type: !4)
!350 = !DILocation(line: 32, column: 27, scope: !343)
!351 = !DILocation(line: 32, column: 39, scope: !343)
!352 = !DILocation(line: 32, column: 60, scope: !343)
!353 = !DILocation(line: 32, column: 43, scope: !343)
!354 = !DILocation(line: 32, column: 41, scope: !343)
!355 = !DILocation(line: 32, column: 32, scope: !343)
!356 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi1EE2ofEd", scope: !357, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !359, retainedNodes: !17)
!357 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<1>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !358, templateParams: !360, identifier: "_ZTSN6shapes5PowerILi1EEE")
!358 = !{!359}
!359 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi1EE2ofEd", scope: !357, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!360 = !{!361}
!361 = !DITemplateValueParameter(name: "N", type: !32, value: i32 1)
!362 = !DILocalVariable(name: "x", arg: 1, scope: !356, file: !1, line: 32, type: !4)
!363 = !DILocation(line: 32, column: 27, scope: !356)
!364 = !DILocation(line: 32, column: 39, scope: !356)
!365 = !DILocation(line: 32, column: 60, scope: !356)
!366 = !DILocation(line: 32, column: 43, scope: !356)
!367 = !DILocation(line: 32, column: 41, scope: !356)
!368 = !DILocation(line: 32, column: 32, scope: !356)
!369 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi0EE2ofEd", scope: !370, file: !1, line: 37, type: !15, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !372, retainedNodes: !17)
!370 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<0>", scope: !14, file: !1, line: 36, size: 8, flags: DIFlagTypePassByValue, elements: !371, templateParams: !373, identifier: "_ZTSN6shapes5PowerILi0EEE")
!371 = !{!372}
!372 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi0EE2ofEd", scope: !370, file: !1, line: 37, type: !15, scopeLine: 37, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!373 = !{!374}
!374 = !DITemplateValueParameter(name: "N", type: !32, value: i32 0)
!375 = !DILocalVariable(arg: 1, scope: !369, file: !1, line: 37, type: !4)
!376 = !DILocation(line: 37, column: 26, scope: !369)
!377 = !DILocation(line: 37, column: 30, scope: !369)
!378 = distinct !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !61, file: !1, line: 12, type: !79, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !78, retainedNodes: !17)
!379 = !DILocalVariable(name: "this", arg: 1, scope: !378, type: !380, flags: DIFlagArtificial | DIFlagObjectPointer)
!380 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!381 = !DILocation(line: 0, scope: !378)
!382 = !DILocation(line: 12, column: 35, scope: !378)
!383 = !DILocation(line: 12, column: 28, scope: !378)
!384 = distinct !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !61, file: !1, line: 13, type: !79, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !81, retainedNodes: !17)
!385 = !DILocalVariable(name: "this", arg: 1, scope: !384, type: !380, flags: DIFlagArtificial | DIFlagObjectPointer)
!386 = !DILocation(line: 0, scope: !384)
!387 = !DILocation(line: 13, column: 33, scope: !384)
!388 = !DILocation(line: 13, column: 39, scope: !384)
!389 = !DILocation(line: 13, column: 26, scope: !384)
!390 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !200, file: !1, line: 69, type: !391, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !395, retainedNodes: !17)
!391 = !DISubroutineType(types: !392)
!392 = !{!4, !393, !4}
!393 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!394 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !200)
!395 = !DISubprogram(name: "operator()", scope: !200, file: !1, line: 69, type: !391, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!396 = !DILocalVariable(name: "this", arg: 1, scope: !390, type: !397, flags: DIFlagArtificial | DIFlagObjectPointer)
!397 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !394, size: 64)
!398 = !DILocation(line: 0, scope: !390)
!399 = !DILocalVariable(name: "t", arg: 2, scope: !390, file: !1, line: 69, type: !4)
!400 = !DILocation(line: 69, column: 29, scope: !390)
!401 = !DILocation(line: 69, column: 46, scope: !390)
!402 = !DILocation(line: 69, column: 45, scope: !390)
!403 = !DILocation(line: 69, column: 50, scope: !390)
!404 = !DILocation(line: 69, column: 48, scope: !390)
!405 = !DILocation(line: 69, column: 54, scope: !390)
!406 = !DILocation(line: 69, column: 52, scope: !390)
!407 = !DILocation(line: 69, column: 41, scope: !390)
!408 = !DILocation(line: 69, column: 59, scope: !390)
!409 = !DILocation(line: 69, column: 57, scope: !390)
!410 = !DILocation(line: 69, column: 34, scope: !390)
