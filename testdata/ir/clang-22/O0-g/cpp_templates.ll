; clang++-22 -O0 -g -fdebug-compilation-dir=. -std=c++17 -fno-exceptions -S -emit-llvm cpp/cpp_templates.cpp -o ir/clang-22/O0-g/cpp_templates.ll
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
  %6 = getelementptr inbounds nuw %"struct.shapes::Array", ptr %5, i32 0, i32 0, !dbg !120
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
  %8 = load ptr, ptr %2, align 8, !dbg !134, !nonnull !17, !align !135
  store ptr %8, ptr %4, align 8, !dbg !134
    #dbg_declare(ptr %5, !136, !DIExpression(), !133)
  %9 = load ptr, ptr %4, align 8, !dbg !137, !nonnull !17, !align !135
  %10 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %9), !dbg !137
  store ptr %10, ptr %5, align 8, !dbg !137
    #dbg_declare(ptr %6, !138, !DIExpression(), !133)
  %11 = load ptr, ptr %4, align 8, !dbg !137, !nonnull !17, !align !135
  %12 = call noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %11), !dbg !137
  store ptr %12, ptr %6, align 8, !dbg !137
  br label %13, !dbg !137

13:                                               ; preds = %23, %1
  %14 = load ptr, ptr %5, align 8, !dbg !137
  %15 = load ptr, ptr %6, align 8, !dbg !137
  %16 = icmp ne ptr %14, %15, !dbg !137
  br i1 %16, label %17, label %26, !dbg !137

17:                                               ; preds = %13
    #dbg_declare(ptr %7, !139, !DIExpression(), !141)
  %18 = load ptr, ptr %5, align 8, !dbg !142
  store ptr %18, ptr %7, align 8, !dbg !141
  %19 = load ptr, ptr %7, align 8, !dbg !143, !nonnull !17, !align !135
  %20 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %19), !dbg !145
  %21 = load double, ptr %3, align 8, !dbg !146
  %22 = fadd double %21, %20, !dbg !146
  store double %22, ptr %3, align 8, !dbg !146
  br label %23, !dbg !147

23:                                               ; preds = %17
  %24 = load ptr, ptr %5, align 8, !dbg !137
  %25 = getelementptr inbounds nuw double, ptr %24, i32 1, !dbg !137
  store ptr %25, ptr %5, align 8, !dbg !137
  br label %13, !dbg !137, !llvm.loop !148

26:                                               ; preds = %13
  %27 = load double, ptr %3, align 8, !dbg !150
  ret double %27, !dbg !151
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local float @template_at_two_precisions(float noundef %0, double noundef %1) #0 !dbg !152 {
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store float %0, ptr %3, align 4
    #dbg_declare(ptr %3, !155, !DIExpression(), !156)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !157, !DIExpression(), !158)
  %5 = call noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %3), !dbg !159
  %6 = call noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %4), !dbg !160
  %7 = fptrunc double %6 to float, !dbg !160
  %8 = fadd float %5, %7, !dbg !161
  ret float %8, !dbg !162
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef float @_ZN6shapes6squareIfEET_RKS1_(ptr noundef nonnull align 4 dereferenceable(4) %0) #0 comdat !dbg !163 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !170, !DIExpression(), !171)
  %3 = load ptr, ptr %2, align 8, !dbg !172, !nonnull !17, !align !173
  %4 = load float, ptr %3, align 4, !dbg !172
  %5 = load ptr, ptr %2, align 8, !dbg !174, !nonnull !17, !align !173
  %6 = load float, ptr %5, align 4, !dbg !174
  %7 = fmul float %4, %6, !dbg !175
  ret float %7, !dbg !176
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes6squareIdEET_RKS1_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !177 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !181, !DIExpression(), !182)
  %3 = load ptr, ptr %2, align 8, !dbg !183, !nonnull !17, !align !135
  %4 = load double, ptr %3, align 8, !dbg !183
  %5 = load ptr, ptr %2, align 8, !dbg !184, !nonnull !17, !align !135
  %6 = load double, ptr %5, align 8, !dbg !184
  %7 = fmul double %4, %6, !dbg !185
  ret double %7, !dbg !186
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_quadrature(double noundef %0, double noundef %1) #0 !dbg !187 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca %class.anon, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !190, !DIExpression(), !191)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !192, !DIExpression(), !193)
  %6 = getelementptr inbounds nuw %class.anon, ptr %5, i32 0, i32 0, !dbg !194
  %7 = load double, ptr %3, align 8, !dbg !195
  store double %7, ptr %6, align 8, !dbg !194
  %8 = load double, ptr %4, align 8, !dbg !196
  %9 = getelementptr inbounds nuw %class.anon, ptr %5, i32 0, i32 0, !dbg !197
  %10 = load double, ptr %9, align 8, !dbg !197
  %11 = call noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %10, double noundef 0.000000e+00, double noundef %8, i32 noundef 8), !dbg !197
  ret double %11, !dbg !198
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi"(double %0, double noundef %1, double noundef %2, i32 noundef %3) #0 !dbg !199 {
  %5 = alloca %class.anon, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = getelementptr inbounds nuw %class.anon, ptr %5, i32 0, i32 0
  store double %0, ptr %12, align 8
    #dbg_declare(ptr %5, !207, !DIExpression(), !208)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !209, !DIExpression(), !210)
  store double %2, ptr %7, align 8
    #dbg_declare(ptr %7, !211, !DIExpression(), !212)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !213, !DIExpression(), !214)
    #dbg_declare(ptr %9, !215, !DIExpression(), !216)
  %13 = load double, ptr %7, align 8, !dbg !217
  %14 = load double, ptr %6, align 8, !dbg !218
  %15 = fsub double %13, %14, !dbg !219
  %16 = load i32, ptr %8, align 4, !dbg !220
  %17 = sitofp i32 %16 to double, !dbg !220
  %18 = fdiv double %15, %17, !dbg !221
  store double %18, ptr %9, align 8, !dbg !216
    #dbg_declare(ptr %10, !222, !DIExpression(), !223)
  %19 = load double, ptr %6, align 8, !dbg !224
  %20 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %19), !dbg !225
  %21 = load double, ptr %7, align 8, !dbg !226
  %22 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %21), !dbg !227
  %23 = fadd double %20, %22, !dbg !228
  store double %23, ptr %10, align 8, !dbg !223
    #dbg_declare(ptr %11, !229, !DIExpression(), !231)
  store i32 1, ptr %11, align 4, !dbg !231
  br label %24, !dbg !232

24:                                               ; preds = %42, %4
  %25 = load i32, ptr %11, align 4, !dbg !233
  %26 = load i32, ptr %8, align 4, !dbg !235
  %27 = icmp slt i32 %25, %26, !dbg !236
  br i1 %27, label %28, label %45, !dbg !237

28:                                               ; preds = %24
  %29 = load i32, ptr %11, align 4, !dbg !238
  %30 = srem i32 %29, 2, !dbg !240
  %31 = icmp ne i32 %30, 0, !dbg !238
  %32 = zext i1 %31 to i64, !dbg !238
  %33 = select i1 %31, double 4.000000e+00, double 2.000000e+00, !dbg !238
  %34 = load double, ptr %6, align 8, !dbg !241
  %35 = load i32, ptr %11, align 4, !dbg !242
  %36 = sitofp i32 %35 to double, !dbg !242
  %37 = load double, ptr %9, align 8, !dbg !243
  %38 = call double @llvm.fmuladd.f64(double %36, double %37, double %34), !dbg !244
  %39 = call noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %5, double noundef %38), !dbg !245
  %40 = load double, ptr %10, align 8, !dbg !246
  %41 = call double @llvm.fmuladd.f64(double %33, double %39, double %40), !dbg !246
  store double %41, ptr %10, align 8, !dbg !246
  br label %42, !dbg !247

42:                                               ; preds = %28
  %43 = load i32, ptr %11, align 4, !dbg !248
  %44 = add nsw i32 %43, 1, !dbg !248
  store i32 %44, ptr %11, align 4, !dbg !248
  br label %24, !dbg !249, !llvm.loop !250

45:                                               ; preds = %24
  %46 = load double, ptr %10, align 8, !dbg !252
  %47 = load double, ptr %9, align 8, !dbg !253
  %48 = fmul double %46, %47, !dbg !254
  %49 = fdiv double %48, 3.000000e+00, !dbg !255
  ret double %49, !dbg !256
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define dso_local double @lambda_by_reference(ptr noundef %0, i32 noundef %1) #0 !dbg !257 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca %class.anon.0, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !260, !DIExpression(), !261)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !262, !DIExpression(), !263)
    #dbg_declare(ptr %5, !264, !DIExpression(), !265)
  store double 1.000000e+00, ptr %5, align 8, !dbg !265
    #dbg_declare(ptr %6, !266, !DIExpression(), !267)
  store double 5.000000e-01, ptr %6, align 8, !dbg !267
    #dbg_declare(ptr %7, !268, !DIExpression(), !273)
  %9 = getelementptr inbounds nuw %class.anon.0, ptr %7, i32 0, i32 0, !dbg !274
  store ptr %5, ptr %9, align 8, !dbg !274
  %10 = getelementptr inbounds nuw %class.anon.0, ptr %7, i32 0, i32 1, !dbg !274
  store ptr %6, ptr %10, align 8, !dbg !274
    #dbg_declare(ptr %8, !275, !DIExpression(), !277)
  store i32 0, ptr %8, align 4, !dbg !277
  br label %11, !dbg !278

11:                                               ; preds = %21, %2
  %12 = load i32, ptr %8, align 4, !dbg !279
  %13 = load i32, ptr %4, align 4, !dbg !281
  %14 = icmp slt i32 %12, %13, !dbg !282
  br i1 %14, label %15, label %24, !dbg !283

15:                                               ; preds = %11
  %16 = load ptr, ptr %3, align 8, !dbg !284
  %17 = load i32, ptr %8, align 4, !dbg !286
  %18 = sext i32 %17 to i64, !dbg !284
  %19 = getelementptr inbounds double, ptr %16, i64 %18, !dbg !284
  %20 = load double, ptr %19, align 8, !dbg !284
  call void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %7, double noundef %20), !dbg !287
  br label %21, !dbg !288

21:                                               ; preds = %15
  %22 = load i32, ptr %8, align 4, !dbg !289
  %23 = add nsw i32 %22, 1, !dbg !289
  store i32 %23, ptr %8, align 4, !dbg !289
  br label %11, !dbg !290, !llvm.loop !291

24:                                               ; preds = %11
  %25 = load double, ptr %5, align 8, !dbg !293
  %26 = load double, ptr %6, align 8, !dbg !294
  %27 = fmul double %25, %26, !dbg !295
  ret double %27, !dbg !296
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @"_ZZ19lambda_by_referenceENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(16) %0, double noundef %1) #0 align 2 !dbg !297 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !303, !DIExpression(), !305)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !306, !DIExpression(), !307)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.anon.0, ptr %5, i32 0, i32 0, !dbg !308
  %7 = load ptr, ptr %6, align 8, !dbg !308, !nonnull !17, !align !135
  %8 = getelementptr inbounds nuw %class.anon.0, ptr %5, i32 0, i32 1, !dbg !309
  %9 = load ptr, ptr %8, align 8, !dbg !309, !nonnull !17, !align !135
  call void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %7, ptr noundef nonnull align 8 dereferenceable(8) %9), !dbg !310
  %10 = load double, ptr %4, align 8, !dbg !311
  %11 = getelementptr inbounds nuw %class.anon.0, ptr %5, i32 0, i32 1, !dbg !312
  %12 = load ptr, ptr %11, align 8, !dbg !312, !nonnull !17, !align !135
  %13 = load double, ptr %12, align 8, !dbg !312
  %14 = getelementptr inbounds nuw %class.anon.0, ptr %5, i32 0, i32 0, !dbg !313
  %15 = load ptr, ptr %14, align 8, !dbg !313, !nonnull !17, !align !135
  %16 = load double, ptr %15, align 8, !dbg !314
  %17 = call double @llvm.fmuladd.f64(double %10, double %13, double %16), !dbg !314
  store double %17, ptr %15, align 8, !dbg !314
  ret void, !dbg !315
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal void @_ZL8exchangeRdS_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #0 !dbg !316 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !319, !DIExpression(), !320)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !321, !DIExpression(), !322)
    #dbg_declare(ptr %5, !323, !DIExpression(), !324)
  %6 = load ptr, ptr %3, align 8, !dbg !325, !nonnull !17, !align !135
  %7 = load double, ptr %6, align 8, !dbg !325
  store double %7, ptr %5, align 8, !dbg !324
  %8 = load ptr, ptr %4, align 8, !dbg !326, !nonnull !17, !align !135
  %9 = load double, ptr %8, align 8, !dbg !326
  %10 = load ptr, ptr %3, align 8, !dbg !327, !nonnull !17, !align !135
  store double %9, ptr %10, align 8, !dbg !328
  %11 = load double, ptr %5, align 8, !dbg !329
  %12 = load ptr, ptr %4, align 8, !dbg !330, !nonnull !17, !align !135
  store double %11, ptr %12, align 8, !dbg !331
  ret void, !dbg !332
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi4EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !333 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !338, !DIExpression(), !339)
  %3 = load double, ptr %2, align 8, !dbg !340
  %4 = load double, ptr %2, align 8, !dbg !341
  %5 = call noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %4), !dbg !342
  %6 = fmul double %3, %5, !dbg !343
  ret double %6, !dbg !344
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi3EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !345 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !351, !DIExpression(), !352)
  %3 = load double, ptr %2, align 8, !dbg !353
  %4 = load double, ptr %2, align 8, !dbg !354
  %5 = call noundef double @_ZN6shapes5PowerILi2EE2ofEd(double noundef %4), !dbg !355
  %6 = fmul double %3, %5, !dbg !356
  ret double %6, !dbg !357
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi1EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !358 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !364, !DIExpression(), !365)
  %3 = load double, ptr %2, align 8, !dbg !366
  %4 = load double, ptr %2, align 8, !dbg !367
  %5 = call noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %4), !dbg !368
  %6 = fmul double %3, %5, !dbg !369
  ret double %6, !dbg !370
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN6shapes5PowerILi0EE2ofEd(double noundef %0) #0 comdat align 2 !dbg !371 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !377, !DIExpression(), !378)
  ret double 1.000000e+00, !dbg !379
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE5beginEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !380 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !381, !DIExpression(), !383)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.shapes::Array", ptr %3, i32 0, i32 0, !dbg !384
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0, !dbg !384
  ret ptr %5, !dbg !385
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZNK6shapes5ArrayIdLi4EE3endEv(ptr noundef nonnull align 8 dereferenceable(32) %0) #0 comdat align 2 !dbg !386 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !387, !DIExpression(), !388)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds nuw %"struct.shapes::Array", ptr %3, i32 0, i32 0, !dbg !389
  %5 = getelementptr inbounds [4 x double], ptr %4, i64 0, i64 0, !dbg !389
  %6 = getelementptr inbounds double, ptr %5, i64 4, !dbg !390
  ret ptr %6, !dbg !391
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define internal noundef double @"_ZZ17lambda_quadratureENK3$_0clEd"(ptr noundef nonnull align 8 dereferenceable(8) %0, double noundef %1) #0 align 2 !dbg !392 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !398, !DIExpression(), !400)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !401, !DIExpression(), !402)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds nuw %class.anon, ptr %5, i32 0, i32 0, !dbg !403
  %7 = load double, ptr %6, align 8, !dbg !403
  %8 = fneg double %7, !dbg !404
  %9 = load double, ptr %4, align 8, !dbg !405
  %10 = fmul double %8, %9, !dbg !406
  %11 = load double, ptr %4, align 8, !dbg !407
  %12 = fmul double %10, %11, !dbg !408
  %13 = call double @exp(double noundef %12) #3, !dbg !409
  %14 = load double, ptr %4, align 8, !dbg !410
  %15 = fmul double %13, %14, !dbg !411
  ret double %15, !dbg !412
}

; Function Attrs: nounwind
declare double @exp(double noundef) #2

attributes #0 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
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
!12 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
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
!135 = !{i64 8}
!136 = !DILocalVariable(name: "__begin0", scope: !132, type: !56, flags: DIFlagArtificial)
!137 = !DILocation(line: 24, column: 19, scope: !132)
!138 = !DILocalVariable(name: "__end0", scope: !132, type: !56, flags: DIFlagArtificial)
!139 = !DILocalVariable(name: "v", scope: !140, file: !1, line: 24, type: !75)
!140 = distinct !DILexicalBlock(scope: !132, file: !1, line: 24, column: 3)
!141 = !DILocation(line: 24, column: 17, scope: !140)
!142 = !DILocation(line: 24, column: 19, scope: !140)
!143 = !DILocation(line: 25, column: 17, scope: !144)
!144 = distinct !DILexicalBlock(scope: !140, file: !1, line: 24, column: 24)
!145 = !DILocation(line: 25, column: 10, scope: !144)
!146 = !DILocation(line: 25, column: 7, scope: !144)
!147 = !DILocation(line: 24, column: 3, scope: !132)
!148 = distinct !{!148, !147, !149}
!149 = !DILocation(line: 26, column: 3, scope: !132)
!150 = !DILocation(line: 27, column: 10, scope: !123)
!151 = !DILocation(line: 27, column: 3, scope: !123)
!152 = distinct !DISubprogram(name: "template_at_two_precisions", scope: !1, file: !1, line: 54, type: !153, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!153 = !DISubroutineType(types: !154)
!154 = !{!3, !3, !4}
!155 = !DILocalVariable(name: "x", arg: 1, scope: !152, file: !1, line: 54, type: !3)
!156 = !DILocation(line: 54, column: 51, scope: !152)
!157 = !DILocalVariable(name: "y", arg: 2, scope: !152, file: !1, line: 54, type: !4)
!158 = !DILocation(line: 54, column: 61, scope: !152)
!159 = !DILocation(line: 55, column: 10, scope: !152)
!160 = !DILocation(line: 55, column: 37, scope: !152)
!161 = !DILocation(line: 55, column: 28, scope: !152)
!162 = !DILocation(line: 55, column: 3, scope: !152)
!163 = distinct !DISubprogram(name: "square<float>", linkageName: "_ZN6shapes6squareIfEET_RKS1_", scope: !14, file: !1, line: 17, type: !164, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !168, retainedNodes: !17)
!164 = !DISubroutineType(types: !165)
!165 = !{!3, !166}
!166 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !167, size: 64)
!167 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!168 = !{!169}
!169 = !DITemplateTypeParameter(name: "T", type: !3)
!170 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !1, line: 17, type: !166)
!171 = !DILocation(line: 17, column: 19, scope: !163)
!172 = !DILocation(line: 18, column: 10, scope: !163)
!173 = !{i64 4}
!174 = !DILocation(line: 18, column: 14, scope: !163)
!175 = !DILocation(line: 18, column: 12, scope: !163)
!176 = !DILocation(line: 18, column: 3, scope: !163)
!177 = distinct !DISubprogram(name: "square<double>", linkageName: "_ZN6shapes6squareIdEET_RKS1_", scope: !14, file: !1, line: 17, type: !178, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, templateParams: !180, retainedNodes: !17)
!178 = !DISubroutineType(types: !179)
!179 = !{!4, !75}
!180 = !{!83}
!181 = !DILocalVariable(name: "x", arg: 1, scope: !177, file: !1, line: 17, type: !75)
!182 = !DILocation(line: 17, column: 19, scope: !177)
!183 = !DILocation(line: 18, column: 10, scope: !177)
!184 = !DILocation(line: 18, column: 14, scope: !177)
!185 = !DILocation(line: 18, column: 12, scope: !177)
!186 = !DILocation(line: 18, column: 3, scope: !177)
!187 = distinct !DISubprogram(name: "lambda_quadrature", scope: !1, file: !1, line: 68, type: !188, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!188 = !DISubroutineType(types: !189)
!189 = !{!4, !4, !4}
!190 = !DILocalVariable(name: "k", arg: 1, scope: !187, file: !1, line: 68, type: !4)
!191 = !DILocation(line: 68, column: 44, scope: !187)
!192 = !DILocalVariable(name: "b", arg: 2, scope: !187, file: !1, line: 68, type: !4)
!193 = !DILocation(line: 68, column: 54, scope: !187)
!194 = !DILocation(line: 69, column: 18, scope: !187)
!195 = !DILocation(line: 69, column: 19, scope: !187)
!196 = !DILocation(line: 69, column: 70, scope: !187)
!197 = !DILocation(line: 69, column: 10, scope: !187)
!198 = !DILocation(line: 69, column: 3, scope: !187)
!199 = distinct !DISubprogram(name: "simpson<(lambda at cpp/cpp_templates.cpp:69:18)>", linkageName: "_ZL7simpsonIZ17lambda_quadratureE3$_0EdT_ddi", scope: !1, file: !1, line: 59, type: !200, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, templateParams: !205, retainedNodes: !17)
!200 = !DISubroutineType(types: !201)
!201 = !{!4, !202, !4, !4, !32}
!202 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !187, file: !1, line: 69, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !203)
!203 = !{!204}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !202, file: !1, line: 69, baseType: !4, size: 64)
!205 = !{!206}
!206 = !DITemplateTypeParameter(name: "F", type: !202)
!207 = !DILocalVariable(name: "f", arg: 1, scope: !199, file: !1, line: 59, type: !202)
!208 = !DILocation(line: 59, column: 25, scope: !199)
!209 = !DILocalVariable(name: "a", arg: 2, scope: !199, file: !1, line: 59, type: !4)
!210 = !DILocation(line: 59, column: 35, scope: !199)
!211 = !DILocalVariable(name: "b", arg: 3, scope: !199, file: !1, line: 59, type: !4)
!212 = !DILocation(line: 59, column: 45, scope: !199)
!213 = !DILocalVariable(name: "n", arg: 4, scope: !199, file: !1, line: 59, type: !32)
!214 = !DILocation(line: 59, column: 52, scope: !199)
!215 = !DILocalVariable(name: "h", scope: !199, file: !1, line: 60, type: !4)
!216 = !DILocation(line: 60, column: 10, scope: !199)
!217 = !DILocation(line: 60, column: 15, scope: !199)
!218 = !DILocation(line: 60, column: 19, scope: !199)
!219 = !DILocation(line: 60, column: 17, scope: !199)
!220 = !DILocation(line: 60, column: 24, scope: !199)
!221 = !DILocation(line: 60, column: 22, scope: !199)
!222 = !DILocalVariable(name: "s", scope: !199, file: !1, line: 61, type: !4)
!223 = !DILocation(line: 61, column: 10, scope: !199)
!224 = !DILocation(line: 61, column: 16, scope: !199)
!225 = !DILocation(line: 61, column: 14, scope: !199)
!226 = !DILocation(line: 61, column: 23, scope: !199)
!227 = !DILocation(line: 61, column: 21, scope: !199)
!228 = !DILocation(line: 61, column: 19, scope: !199)
!229 = !DILocalVariable(name: "i", scope: !230, file: !1, line: 62, type: !32)
!230 = distinct !DILexicalBlock(scope: !199, file: !1, line: 62, column: 3)
!231 = !DILocation(line: 62, column: 12, scope: !230)
!232 = !DILocation(line: 62, column: 8, scope: !230)
!233 = !DILocation(line: 62, column: 19, scope: !234)
!234 = distinct !DILexicalBlock(scope: !230, file: !1, line: 62, column: 3)
!235 = !DILocation(line: 62, column: 23, scope: !234)
!236 = !DILocation(line: 62, column: 21, scope: !234)
!237 = !DILocation(line: 62, column: 3, scope: !230)
!238 = !DILocation(line: 63, column: 11, scope: !239)
!239 = distinct !DILexicalBlock(scope: !234, file: !1, line: 62, column: 31)
!240 = !DILocation(line: 63, column: 13, scope: !239)
!241 = !DILocation(line: 63, column: 34, scope: !239)
!242 = !DILocation(line: 63, column: 38, scope: !239)
!243 = !DILocation(line: 63, column: 42, scope: !239)
!244 = !DILocation(line: 63, column: 36, scope: !239)
!245 = !DILocation(line: 63, column: 32, scope: !239)
!246 = !DILocation(line: 63, column: 7, scope: !239)
!247 = !DILocation(line: 64, column: 3, scope: !239)
!248 = !DILocation(line: 62, column: 27, scope: !234)
!249 = !DILocation(line: 62, column: 3, scope: !234)
!250 = distinct !{!250, !237, !251, !109}
!251 = !DILocation(line: 64, column: 3, scope: !230)
!252 = !DILocation(line: 65, column: 10, scope: !199)
!253 = !DILocation(line: 65, column: 14, scope: !199)
!254 = !DILocation(line: 65, column: 12, scope: !199)
!255 = !DILocation(line: 65, column: 16, scope: !199)
!256 = !DILocation(line: 65, column: 3, scope: !199)
!257 = distinct !DISubprogram(name: "lambda_by_reference", scope: !1, file: !1, line: 78, type: !258, scopeLine: 78, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !17)
!258 = !DISubroutineType(types: !259)
!259 = !{!4, !56, !32}
!260 = !DILocalVariable(name: "x", arg: 1, scope: !257, file: !1, line: 78, type: !56)
!261 = !DILocation(line: 78, column: 53, scope: !257)
!262 = !DILocalVariable(name: "n", arg: 2, scope: !257, file: !1, line: 78, type: !32)
!263 = !DILocation(line: 78, column: 60, scope: !257)
!264 = !DILocalVariable(name: "even", scope: !257, file: !1, line: 79, type: !4)
!265 = !DILocation(line: 79, column: 10, scope: !257)
!266 = !DILocalVariable(name: "odd", scope: !257, file: !1, line: 80, type: !4)
!267 = !DILocation(line: 80, column: 10, scope: !257)
!268 = !DILocalVariable(name: "add", scope: !257, file: !1, line: 81, type: !269)
!269 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !257, file: !1, line: 81, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !270)
!270 = !{!271, !272}
!271 = !DIDerivedType(tag: DW_TAG_member, name: "even", scope: !269, file: !1, line: 82, baseType: !70, size: 64)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "odd", scope: !269, file: !1, line: 82, baseType: !70, size: 64, offset: 64)
!273 = !DILocation(line: 81, column: 8, scope: !257)
!274 = !DILocation(line: 81, column: 14, scope: !257)
!275 = !DILocalVariable(name: "i", scope: !276, file: !1, line: 85, type: !32)
!276 = distinct !DILexicalBlock(scope: !257, file: !1, line: 85, column: 3)
!277 = !DILocation(line: 85, column: 12, scope: !276)
!278 = !DILocation(line: 85, column: 8, scope: !276)
!279 = !DILocation(line: 85, column: 19, scope: !280)
!280 = distinct !DILexicalBlock(scope: !276, file: !1, line: 85, column: 3)
!281 = !DILocation(line: 85, column: 23, scope: !280)
!282 = !DILocation(line: 85, column: 21, scope: !280)
!283 = !DILocation(line: 85, column: 3, scope: !276)
!284 = !DILocation(line: 86, column: 9, scope: !285)
!285 = distinct !DILexicalBlock(scope: !280, file: !1, line: 85, column: 31)
!286 = !DILocation(line: 86, column: 11, scope: !285)
!287 = !DILocation(line: 86, column: 5, scope: !285)
!288 = !DILocation(line: 87, column: 3, scope: !285)
!289 = !DILocation(line: 85, column: 27, scope: !280)
!290 = !DILocation(line: 85, column: 3, scope: !280)
!291 = distinct !{!291, !283, !292, !109}
!292 = !DILocation(line: 87, column: 3, scope: !276)
!293 = !DILocation(line: 88, column: 10, scope: !257)
!294 = !DILocation(line: 88, column: 17, scope: !257)
!295 = !DILocation(line: 88, column: 15, scope: !257)
!296 = !DILocation(line: 88, column: 3, scope: !257)
!297 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19lambda_by_referenceENK3$_0clEd", scope: !269, file: !1, line: 81, type: !298, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !302, retainedNodes: !17)
!298 = !DISubroutineType(types: !299)
!299 = !{null, !300, !4}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!301 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !269)
!302 = !DISubprogram(name: "operator()", scope: !269, file: !1, line: 81, type: !298, scopeLine: 81, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!303 = !DILocalVariable(name: "this", arg: 1, scope: !297, type: !304, flags: DIFlagArtificial | DIFlagObjectPointer)
!304 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64)
!305 = !DILocation(line: 0, scope: !297)
!306 = !DILocalVariable(name: "v", arg: 2, scope: !297, file: !1, line: 81, type: !4)
!307 = !DILocation(line: 81, column: 25, scope: !297)
!308 = !DILocation(line: 82, column: 14, scope: !297)
!309 = !DILocation(line: 82, column: 20, scope: !297)
!310 = !DILocation(line: 82, column: 5, scope: !297)
!311 = !DILocation(line: 83, column: 13, scope: !297)
!312 = !DILocation(line: 83, column: 17, scope: !297)
!313 = !DILocation(line: 83, column: 5, scope: !297)
!314 = !DILocation(line: 83, column: 10, scope: !297)
!315 = !DILocation(line: 84, column: 3, scope: !297)
!316 = distinct !DISubprogram(name: "exchange", linkageName: "_ZL8exchangeRdS_", scope: !1, file: !1, line: 72, type: !317, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !17)
!317 = !DISubroutineType(types: !318)
!318 = !{null, !70, !70}
!319 = !DILocalVariable(name: "a", arg: 1, scope: !316, file: !1, line: 72, type: !70)
!320 = !DILocation(line: 72, column: 30, scope: !316)
!321 = !DILocalVariable(name: "b", arg: 2, scope: !316, file: !1, line: 72, type: !70)
!322 = !DILocation(line: 72, column: 41, scope: !316)
!323 = !DILocalVariable(name: "t", scope: !316, file: !1, line: 73, type: !4)
!324 = !DILocation(line: 73, column: 10, scope: !316)
!325 = !DILocation(line: 73, column: 14, scope: !316)
!326 = !DILocation(line: 74, column: 7, scope: !316)
!327 = !DILocation(line: 74, column: 3, scope: !316)
!328 = !DILocation(line: 74, column: 5, scope: !316)
!329 = !DILocation(line: 75, column: 7, scope: !316)
!330 = !DILocation(line: 75, column: 3, scope: !316)
!331 = !DILocation(line: 75, column: 5, scope: !316)
!332 = !DILocation(line: 76, column: 1, scope: !316)
!333 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !334, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !336, retainedNodes: !17)
!334 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<4>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !335, templateParams: !337, identifier: "_ZTSN6shapes5PowerILi4EEE")
!335 = !{!336}
!336 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi4EE2ofEd", scope: !334, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!337 = !{!84}
!338 = !DILocalVariable(name: "x", arg: 1, scope: !333, file: !1, line: 32, type: !4)
!339 = !DILocation(line: 32, column: 27, scope: !333)
!340 = !DILocation(line: 32, column: 39, scope: !333)
!341 = !DILocation(line: 32, column: 60, scope: !333)
!342 = !DILocation(line: 32, column: 43, scope: !333)
!343 = !DILocation(line: 32, column: 41, scope: !333)
!344 = !DILocation(line: 32, column: 32, scope: !333)
!345 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !346, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !348, retainedNodes: !17)
!346 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<3>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !347, templateParams: !349, identifier: "_ZTSN6shapes5PowerILi3EEE")
!347 = !{!348}
!348 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi3EE2ofEd", scope: !346, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!349 = !{!350}
!350 = !DITemplateValueParameter(name: "N", type: !32, value: i32 3)
!351 = !DILocalVariable(name: "x", arg: 1, scope: !345, file: !1, line: 32, type: !4)
!352 = !DILocation(line: 32, column: 27, scope: !345)
!353 = !DILocation(line: 32, column: 39, scope: !345)
!354 = !DILocation(line: 32, column: 60, scope: !345)
!355 = !DILocation(line: 32, column: 43, scope: !345)
!356 = !DILocation(line: 32, column: 41, scope: !345)
!357 = !DILocation(line: 32, column: 32, scope: !345)
!358 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi1EE2ofEd", scope: !359, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !361, retainedNodes: !17)
!359 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<1>", scope: !14, file: !1, line: 31, size: 8, flags: DIFlagTypePassByValue, elements: !360, templateParams: !362, identifier: "_ZTSN6shapes5PowerILi1EEE")
!360 = !{!361}
!361 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi1EE2ofEd", scope: !359, file: !1, line: 32, type: !15, scopeLine: 32, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!362 = !{!363}
!363 = !DITemplateValueParameter(name: "N", type: !32, value: i32 1)
!364 = !DILocalVariable(name: "x", arg: 1, scope: !358, file: !1, line: 32, type: !4)
!365 = !DILocation(line: 32, column: 27, scope: !358)
!366 = !DILocation(line: 32, column: 39, scope: !358)
!367 = !DILocation(line: 32, column: 60, scope: !358)
!368 = !DILocation(line: 32, column: 43, scope: !358)
!369 = !DILocation(line: 32, column: 41, scope: !358)
!370 = !DILocation(line: 32, column: 32, scope: !358)
!371 = distinct !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi0EE2ofEd", scope: !372, file: !1, line: 37, type: !15, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !374, retainedNodes: !17)
!372 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Power<0>", scope: !14, file: !1, line: 36, size: 8, flags: DIFlagTypePassByValue, elements: !373, templateParams: !375, identifier: "_ZTSN6shapes5PowerILi0EEE")
!373 = !{!374}
!374 = !DISubprogram(name: "of", linkageName: "_ZN6shapes5PowerILi0EE2ofEd", scope: !372, file: !1, line: 37, type: !15, scopeLine: 37, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!375 = !{!376}
!376 = !DITemplateValueParameter(name: "N", type: !32, value: i32 0)
!377 = !DILocalVariable(arg: 1, scope: !371, file: !1, line: 37, type: !4)
!378 = !DILocation(line: 37, column: 26, scope: !371)
!379 = !DILocation(line: 37, column: 30, scope: !371)
!380 = distinct !DISubprogram(name: "begin", linkageName: "_ZNK6shapes5ArrayIdLi4EE5beginEv", scope: !61, file: !1, line: 12, type: !79, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !78, retainedNodes: !17)
!381 = !DILocalVariable(name: "this", arg: 1, scope: !380, type: !382, flags: DIFlagArtificial | DIFlagObjectPointer)
!382 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!383 = !DILocation(line: 0, scope: !380)
!384 = !DILocation(line: 12, column: 35, scope: !380)
!385 = !DILocation(line: 12, column: 28, scope: !380)
!386 = distinct !DISubprogram(name: "end", linkageName: "_ZNK6shapes5ArrayIdLi4EE3endEv", scope: !61, file: !1, line: 13, type: !79, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, declaration: !81, retainedNodes: !17)
!387 = !DILocalVariable(name: "this", arg: 1, scope: !386, type: !382, flags: DIFlagArtificial | DIFlagObjectPointer)
!388 = !DILocation(line: 0, scope: !386)
!389 = !DILocation(line: 13, column: 33, scope: !386)
!390 = !DILocation(line: 13, column: 39, scope: !386)
!391 = !DILocation(line: 13, column: 26, scope: !386)
!392 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ17lambda_quadratureENK3$_0clEd", scope: !202, file: !1, line: 69, type: !393, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, declaration: !397, retainedNodes: !17)
!393 = !DISubroutineType(types: !394)
!394 = !{!4, !395, !4}
!395 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !396, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!396 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !202)
!397 = !DISubprogram(name: "operator()", scope: !202, file: !1, line: 69, type: !393, scopeLine: 69, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit)
!398 = !DILocalVariable(name: "this", arg: 1, scope: !392, type: !399, flags: DIFlagArtificial | DIFlagObjectPointer)
!399 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !396, size: 64)
!400 = !DILocation(line: 0, scope: !392)
!401 = !DILocalVariable(name: "t", arg: 2, scope: !392, file: !1, line: 69, type: !4)
!402 = !DILocation(line: 69, column: 29, scope: !392)
!403 = !DILocation(line: 69, column: 46, scope: !392)
!404 = !DILocation(line: 69, column: 45, scope: !392)
!405 = !DILocation(line: 69, column: 50, scope: !392)
!406 = !DILocation(line: 69, column: 48, scope: !392)
!407 = !DILocation(line: 69, column: 54, scope: !392)
!408 = !DILocation(line: 69, column: 52, scope: !392)
!409 = !DILocation(line: 69, column: 41, scope: !392)
!410 = !DILocation(line: 69, column: 59, scope: !392)
!411 = !DILocation(line: 69, column: 57, scope: !392)
!412 = !DILocation(line: 69, column: 34, scope: !392)
