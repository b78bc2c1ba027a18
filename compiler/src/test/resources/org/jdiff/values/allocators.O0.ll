; made by: clang-19 -O0 -Xclang -disable-O0-optnone -fno-exceptions -g -ffile-compilation-dir=. -S -emit-llvm allocators.cpp
; ModuleID = 'allocators.cpp'
source_filename = "allocators.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.std::nothrow_t" = type { i8 }
%"class.std::unique_ptr" = type { %"struct.std::__uniq_ptr_data" }
%"struct.std::__uniq_ptr_data" = type { %"class.std::__uniq_ptr_impl" }
%"class.std::__uniq_ptr_impl" = type { %"class.std::tuple" }
%"class.std::tuple" = type { %"struct.std::_Tuple_impl" }
%"struct.std::_Tuple_impl" = type { %"struct.std::_Head_base.1" }
%"struct.std::_Head_base.1" = type { ptr }

$_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEC2IPdS2_vbEET_ = comdat any

$_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv = comdat any

$_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev = comdat any

$_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EECI2St15__uniq_ptr_implIdS2_EEPd = comdat any

$_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEC2EPd = comdat any

$_ZNSt5tupleIJPdSt14default_deleteIA_dEEEC2ILb1ETnNSt9enable_ifIXclsr17_TupleConstraintsIXT_ES0_S3_EE37__is_implicitly_default_constructibleEEbE4typeELb1EEEv = comdat any

$_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv = comdat any

$_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEC2Ev = comdat any

$_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEC2Ev = comdat any

$_ZNSt10_Head_baseILm0EPdLb0EEC2Ev = comdat any

$_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EEC2Ev = comdat any

$_ZSt3getILm0EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_ = comdat any

$_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERT0_RSt11_Tuple_implIXT_EJS4_DpT1_EE = comdat any

$_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_ = comdat any

$_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_ = comdat any

$_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv = comdat any

$_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_ = comdat any

$_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv = comdat any

$_ZSt3getILm1EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_ = comdat any

$_ZSt12__get_helperILm1ESt14default_deleteIA_dEJEERT0_RSt11_Tuple_implIXT_EJS3_DpT1_EE = comdat any

$_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_ = comdat any

$_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_ = comdat any

$_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv = comdat any

$_ZSt3getILm0EJPdSt14default_deleteIA_dEEERKNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERKS8_ = comdat any

$_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERKT0_RKSt11_Tuple_implIXT_EJS4_DpT1_EE = comdat any

$_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_ = comdat any

$_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_ = comdat any

@.str = private unnamed_addr constant [8 x i8] c"weights\00", align 1, !dbg !0
@_ZSt7nothrow = external global %"struct.std::nothrow_t", align 1

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_malloc(ptr noundef %0, i32 noundef %1) #0 !dbg !946 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !951, !DIExpression(), !952)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !953, !DIExpression(), !954)
    #dbg_declare(ptr %5, !955, !DIExpression(), !956)
  %7 = load i32, ptr %4, align 4, !dbg !957
  %8 = mul nsw i32 %7, 8, !dbg !958
  %9 = sext i32 %8 to i64, !dbg !957
  %10 = call noalias ptr @malloc(i64 noundef %9) #10, !dbg !959
  store ptr %10, ptr %5, align 8, !dbg !956
    #dbg_declare(ptr %6, !960, !DIExpression(), !961)
  %11 = load ptr, ptr %5, align 8, !dbg !962
  %12 = load ptr, ptr %3, align 8, !dbg !963
  %13 = load i32, ptr %4, align 4, !dbg !964
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !965
  store double %14, ptr %6, align 8, !dbg !961
  %15 = load ptr, ptr %5, align 8, !dbg !966
  call void @free(ptr noundef %15) #11, !dbg !967
  %16 = load double, ptr %6, align 8, !dbg !968
  ret double %16, !dbg !969
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: mustprogress noinline nounwind uwtable
define internal noundef double @_ZL4workPdPKdi(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !970 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !973, !DIExpression(), !974)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !975, !DIExpression(), !976)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !977, !DIExpression(), !978)
    #dbg_declare(ptr %7, !979, !DIExpression(), !981)
  store i32 0, ptr %7, align 4, !dbg !981
  br label %10, !dbg !982

10:                                               ; preds = %33, %3
  %11 = load i32, ptr %7, align 4, !dbg !983
  %12 = load i32, ptr %6, align 4, !dbg !985
  %13 = icmp slt i32 %11, %12, !dbg !986
  br i1 %13, label %14, label %36, !dbg !987

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8, !dbg !988
  %16 = load i32, ptr %7, align 4, !dbg !989
  %17 = sext i32 %16 to i64, !dbg !988
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !988
  %19 = load double, ptr %18, align 8, !dbg !988
  %20 = load ptr, ptr %5, align 8, !dbg !990
  %21 = load i32, ptr %7, align 4, !dbg !991
  %22 = add nsw i32 %21, 1, !dbg !992
  %23 = load i32, ptr %6, align 4, !dbg !993
  %24 = srem i32 %22, %23, !dbg !994
  %25 = sext i32 %24 to i64, !dbg !990
  %26 = getelementptr inbounds double, ptr %20, i64 %25, !dbg !990
  %27 = load double, ptr %26, align 8, !dbg !990
  %28 = fmul double %19, %27, !dbg !995
  %29 = load ptr, ptr %4, align 8, !dbg !996
  %30 = load i32, ptr %7, align 4, !dbg !997
  %31 = sext i32 %30 to i64, !dbg !996
  %32 = getelementptr inbounds double, ptr %29, i64 %31, !dbg !996
  store double %28, ptr %32, align 8, !dbg !998
  br label %33, !dbg !996

33:                                               ; preds = %14
  %34 = load i32, ptr %7, align 4, !dbg !999
  %35 = add nsw i32 %34, 1, !dbg !999
  store i32 %35, ptr %7, align 4, !dbg !999
  br label %10, !dbg !1000, !llvm.loop !1001

36:                                               ; preds = %10
    #dbg_declare(ptr %8, !1004, !DIExpression(), !1005)
  store double 0.000000e+00, ptr %8, align 8, !dbg !1005
    #dbg_declare(ptr %9, !1006, !DIExpression(), !1008)
  store i32 0, ptr %9, align 4, !dbg !1008
  br label %37, !dbg !1009

37:                                               ; preds = %54, %36
  %38 = load i32, ptr %9, align 4, !dbg !1010
  %39 = load i32, ptr %6, align 4, !dbg !1012
  %40 = icmp slt i32 %38, %39, !dbg !1013
  br i1 %40, label %41, label %57, !dbg !1014

41:                                               ; preds = %37
  %42 = load ptr, ptr %4, align 8, !dbg !1015
  %43 = load i32, ptr %9, align 4, !dbg !1016
  %44 = sext i32 %43 to i64, !dbg !1015
  %45 = getelementptr inbounds double, ptr %42, i64 %44, !dbg !1015
  %46 = load double, ptr %45, align 8, !dbg !1015
  %47 = load ptr, ptr %4, align 8, !dbg !1017
  %48 = load i32, ptr %9, align 4, !dbg !1018
  %49 = sext i32 %48 to i64, !dbg !1017
  %50 = getelementptr inbounds double, ptr %47, i64 %49, !dbg !1017
  %51 = load double, ptr %50, align 8, !dbg !1017
  %52 = load double, ptr %8, align 8, !dbg !1019
  %53 = call double @llvm.fmuladd.f64(double %46, double %51, double %52), !dbg !1019
  store double %53, ptr %8, align 8, !dbg !1019
  br label %54, !dbg !1020

54:                                               ; preds = %41
  %55 = load i32, ptr %9, align 4, !dbg !1021
  %56 = add nsw i32 %55, 1, !dbg !1021
  store i32 %56, ptr %9, align 4, !dbg !1021
  br label %37, !dbg !1022, !llvm.loop !1023

57:                                               ; preds = %37
  %58 = load double, ptr %8, align 8, !dbg !1025
  ret double %58, !dbg !1026
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_calloc(ptr noundef %0, i32 noundef %1) #0 !dbg !1027 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1028, !DIExpression(), !1029)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1030, !DIExpression(), !1031)
    #dbg_declare(ptr %5, !1032, !DIExpression(), !1033)
  %7 = load i32, ptr %4, align 4, !dbg !1034
  %8 = sext i32 %7 to i64, !dbg !1034
  %9 = call noalias ptr @calloc(i64 noundef %8, i64 noundef 8) #12, !dbg !1035
  store ptr %9, ptr %5, align 8, !dbg !1033
    #dbg_declare(ptr %6, !1036, !DIExpression(), !1037)
  %10 = load ptr, ptr %5, align 8, !dbg !1038
  %11 = load ptr, ptr %3, align 8, !dbg !1039
  %12 = load i32, ptr %4, align 4, !dbg !1040
  %13 = call noundef double @_ZL5addedPdPKdi(ptr noundef %10, ptr noundef %11, i32 noundef %12), !dbg !1041
  store double %13, ptr %6, align 8, !dbg !1037
  %14 = load ptr, ptr %5, align 8, !dbg !1042
  call void @free(ptr noundef %14) #11, !dbg !1043
  %15 = load double, ptr %6, align 8, !dbg !1044
  ret double %15, !dbg !1045
}

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #3

; Function Attrs: mustprogress noinline nounwind uwtable
define internal noundef double @_ZL5addedPdPKdi(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 !dbg !1046 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !1047, !DIExpression(), !1048)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !1049, !DIExpression(), !1050)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !1051, !DIExpression(), !1052)
    #dbg_declare(ptr %7, !1053, !DIExpression(), !1055)
  store i32 0, ptr %7, align 4, !dbg !1055
  br label %10, !dbg !1056

10:                                               ; preds = %27, %3
  %11 = load i32, ptr %7, align 4, !dbg !1057
  %12 = load i32, ptr %6, align 4, !dbg !1059
  %13 = icmp slt i32 %11, %12, !dbg !1060
  br i1 %13, label %14, label %30, !dbg !1061

14:                                               ; preds = %10
  %15 = load ptr, ptr %5, align 8, !dbg !1062
  %16 = load i32, ptr %7, align 4, !dbg !1063
  %17 = sext i32 %16 to i64, !dbg !1062
  %18 = getelementptr inbounds double, ptr %15, i64 %17, !dbg !1062
  %19 = load double, ptr %18, align 8, !dbg !1062
  %20 = load ptr, ptr %4, align 8, !dbg !1064
  %21 = load i32, ptr %7, align 4, !dbg !1065
  %22 = sdiv i32 %21, 2, !dbg !1066
  %23 = sext i32 %22 to i64, !dbg !1064
  %24 = getelementptr inbounds double, ptr %20, i64 %23, !dbg !1064
  %25 = load double, ptr %24, align 8, !dbg !1067
  %26 = fadd double %25, %19, !dbg !1067
  store double %26, ptr %24, align 8, !dbg !1067
  br label %27, !dbg !1064

27:                                               ; preds = %14
  %28 = load i32, ptr %7, align 4, !dbg !1068
  %29 = add nsw i32 %28, 1, !dbg !1068
  store i32 %29, ptr %7, align 4, !dbg !1068
  br label %10, !dbg !1069, !llvm.loop !1070

30:                                               ; preds = %10
    #dbg_declare(ptr %8, !1072, !DIExpression(), !1073)
  store double 0.000000e+00, ptr %8, align 8, !dbg !1073
    #dbg_declare(ptr %9, !1074, !DIExpression(), !1076)
  store i32 0, ptr %9, align 4, !dbg !1076
  br label %31, !dbg !1077

31:                                               ; preds = %48, %30
  %32 = load i32, ptr %9, align 4, !dbg !1078
  %33 = load i32, ptr %6, align 4, !dbg !1080
  %34 = icmp slt i32 %32, %33, !dbg !1081
  br i1 %34, label %35, label %51, !dbg !1082

35:                                               ; preds = %31
  %36 = load ptr, ptr %4, align 8, !dbg !1083
  %37 = load i32, ptr %9, align 4, !dbg !1084
  %38 = sext i32 %37 to i64, !dbg !1083
  %39 = getelementptr inbounds double, ptr %36, i64 %38, !dbg !1083
  %40 = load double, ptr %39, align 8, !dbg !1083
  %41 = load ptr, ptr %4, align 8, !dbg !1085
  %42 = load i32, ptr %9, align 4, !dbg !1086
  %43 = sext i32 %42 to i64, !dbg !1085
  %44 = getelementptr inbounds double, ptr %41, i64 %43, !dbg !1085
  %45 = load double, ptr %44, align 8, !dbg !1085
  %46 = load double, ptr %8, align 8, !dbg !1087
  %47 = call double @llvm.fmuladd.f64(double %40, double %45, double %46), !dbg !1087
  store double %47, ptr %8, align 8, !dbg !1087
  br label %48, !dbg !1088

48:                                               ; preds = %35
  %49 = load i32, ptr %9, align 4, !dbg !1089
  %50 = add nsw i32 %49, 1, !dbg !1089
  store i32 %50, ptr %9, align 4, !dbg !1089
  br label %31, !dbg !1090, !llvm.loop !1091

51:                                               ; preds = %31
  %52 = load double, ptr %8, align 8, !dbg !1093
  ret double %52, !dbg !1094
}

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_realloc(ptr noundef %0, i32 noundef %1) #0 !dbg !1095 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1096, !DIExpression(), !1097)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1098, !DIExpression(), !1099)
    #dbg_declare(ptr %5, !1100, !DIExpression(), !1101)
  %9 = call noalias ptr @malloc(i64 noundef 8) #10, !dbg !1102
  store ptr %9, ptr %5, align 8, !dbg !1101
    #dbg_declare(ptr %6, !1103, !DIExpression(), !1104)
  store double 0.000000e+00, ptr %6, align 8, !dbg !1104
  %10 = load ptr, ptr %3, align 8, !dbg !1105
  %11 = getelementptr inbounds double, ptr %10, i64 0, !dbg !1105
  %12 = load double, ptr %11, align 8, !dbg !1105
  %13 = load ptr, ptr %3, align 8, !dbg !1106
  %14 = getelementptr inbounds double, ptr %13, i64 1, !dbg !1106
  %15 = load double, ptr %14, align 8, !dbg !1106
  %16 = fmul double %12, %15, !dbg !1107
  %17 = load ptr, ptr %5, align 8, !dbg !1108
  %18 = getelementptr inbounds double, ptr %17, i64 0, !dbg !1108
  store double %16, ptr %18, align 8, !dbg !1109
  %19 = load ptr, ptr %5, align 8, !dbg !1110
  %20 = load i32, ptr %4, align 4, !dbg !1111
  %21 = mul nsw i32 %20, 8, !dbg !1112
  %22 = sext i32 %21 to i64, !dbg !1111
  %23 = call ptr @realloc(ptr noundef %19, i64 noundef %22) #13, !dbg !1113
  store ptr %23, ptr %5, align 8, !dbg !1114
    #dbg_declare(ptr %7, !1115, !DIExpression(), !1117)
  store i32 1, ptr %7, align 4, !dbg !1117
  br label %24, !dbg !1118

24:                                               ; preds = %45, %2
  %25 = load i32, ptr %7, align 4, !dbg !1119
  %26 = load i32, ptr %4, align 4, !dbg !1121
  %27 = icmp slt i32 %25, %26, !dbg !1122
  br i1 %27, label %28, label %48, !dbg !1123

28:                                               ; preds = %24
  %29 = load ptr, ptr %5, align 8, !dbg !1124
  %30 = load i32, ptr %7, align 4, !dbg !1125
  %31 = sub nsw i32 %30, 1, !dbg !1126
  %32 = sext i32 %31 to i64, !dbg !1124
  %33 = getelementptr inbounds double, ptr %29, i64 %32, !dbg !1124
  %34 = load double, ptr %33, align 8, !dbg !1124
  %35 = load ptr, ptr %3, align 8, !dbg !1127
  %36 = load i32, ptr %7, align 4, !dbg !1128
  %37 = sext i32 %36 to i64, !dbg !1127
  %38 = getelementptr inbounds double, ptr %35, i64 %37, !dbg !1127
  %39 = load double, ptr %38, align 8, !dbg !1127
  %40 = fmul double %34, %39, !dbg !1129
  %41 = load ptr, ptr %5, align 8, !dbg !1130
  %42 = load i32, ptr %7, align 4, !dbg !1131
  %43 = sext i32 %42 to i64, !dbg !1130
  %44 = getelementptr inbounds double, ptr %41, i64 %43, !dbg !1130
  store double %40, ptr %44, align 8, !dbg !1132
  br label %45, !dbg !1130

45:                                               ; preds = %28
  %46 = load i32, ptr %7, align 4, !dbg !1133
  %47 = add nsw i32 %46, 1, !dbg !1133
  store i32 %47, ptr %7, align 4, !dbg !1133
  br label %24, !dbg !1134, !llvm.loop !1135

48:                                               ; preds = %24
    #dbg_declare(ptr %8, !1137, !DIExpression(), !1139)
  store i32 0, ptr %8, align 4, !dbg !1139
  br label %49, !dbg !1140

49:                                               ; preds = %61, %48
  %50 = load i32, ptr %8, align 4, !dbg !1141
  %51 = load i32, ptr %4, align 4, !dbg !1143
  %52 = icmp slt i32 %50, %51, !dbg !1144
  br i1 %52, label %53, label %64, !dbg !1145

53:                                               ; preds = %49
  %54 = load ptr, ptr %5, align 8, !dbg !1146
  %55 = load i32, ptr %8, align 4, !dbg !1147
  %56 = sext i32 %55 to i64, !dbg !1146
  %57 = getelementptr inbounds double, ptr %54, i64 %56, !dbg !1146
  %58 = load double, ptr %57, align 8, !dbg !1146
  %59 = load double, ptr %6, align 8, !dbg !1148
  %60 = fadd double %59, %58, !dbg !1148
  store double %60, ptr %6, align 8, !dbg !1148
  br label %61, !dbg !1149

61:                                               ; preds = %53
  %62 = load i32, ptr %8, align 4, !dbg !1150
  %63 = add nsw i32 %62, 1, !dbg !1150
  store i32 %63, ptr %8, align 4, !dbg !1150
  br label %49, !dbg !1151, !llvm.loop !1152

64:                                               ; preds = %49
  %65 = load ptr, ptr %5, align 8, !dbg !1154
  call void @free(ptr noundef %65) #11, !dbg !1155
  %66 = load double, ptr %6, align 8, !dbg !1156
  ret double %66, !dbg !1157
}

; Function Attrs: nounwind allocsize(1)
declare ptr @realloc(ptr noundef, i64 noundef) #4

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_reallocarray(ptr noundef %0, i32 noundef %1) #0 !dbg !1158 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1159, !DIExpression(), !1160)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1161, !DIExpression(), !1162)
    #dbg_declare(ptr %5, !1163, !DIExpression(), !1164)
  %9 = call noalias ptr @malloc(i64 noundef 8) #10, !dbg !1165
  store ptr %9, ptr %5, align 8, !dbg !1164
    #dbg_declare(ptr %6, !1166, !DIExpression(), !1167)
  store double 0.000000e+00, ptr %6, align 8, !dbg !1167
  %10 = load ptr, ptr %3, align 8, !dbg !1168
  %11 = getelementptr inbounds double, ptr %10, i64 0, !dbg !1168
  %12 = load double, ptr %11, align 8, !dbg !1168
  %13 = load ptr, ptr %3, align 8, !dbg !1169
  %14 = getelementptr inbounds double, ptr %13, i64 1, !dbg !1169
  %15 = load double, ptr %14, align 8, !dbg !1169
  %16 = fmul double %12, %15, !dbg !1170
  %17 = load ptr, ptr %5, align 8, !dbg !1171
  %18 = getelementptr inbounds double, ptr %17, i64 0, !dbg !1171
  store double %16, ptr %18, align 8, !dbg !1172
  %19 = load ptr, ptr %5, align 8, !dbg !1173
  %20 = load i32, ptr %4, align 4, !dbg !1174
  %21 = sext i32 %20 to i64, !dbg !1174
  %22 = call ptr @reallocarray(ptr noundef %19, i64 noundef %21, i64 noundef 8) #11, !dbg !1175
  store ptr %22, ptr %5, align 8, !dbg !1176
    #dbg_declare(ptr %7, !1177, !DIExpression(), !1179)
  store i32 1, ptr %7, align 4, !dbg !1179
  br label %23, !dbg !1180

23:                                               ; preds = %44, %2
  %24 = load i32, ptr %7, align 4, !dbg !1181
  %25 = load i32, ptr %4, align 4, !dbg !1183
  %26 = icmp slt i32 %24, %25, !dbg !1184
  br i1 %26, label %27, label %47, !dbg !1185

27:                                               ; preds = %23
  %28 = load ptr, ptr %5, align 8, !dbg !1186
  %29 = load i32, ptr %7, align 4, !dbg !1187
  %30 = sub nsw i32 %29, 1, !dbg !1188
  %31 = sext i32 %30 to i64, !dbg !1186
  %32 = getelementptr inbounds double, ptr %28, i64 %31, !dbg !1186
  %33 = load double, ptr %32, align 8, !dbg !1186
  %34 = load ptr, ptr %3, align 8, !dbg !1189
  %35 = load i32, ptr %7, align 4, !dbg !1190
  %36 = sext i32 %35 to i64, !dbg !1189
  %37 = getelementptr inbounds double, ptr %34, i64 %36, !dbg !1189
  %38 = load double, ptr %37, align 8, !dbg !1189
  %39 = fmul double %33, %38, !dbg !1191
  %40 = load ptr, ptr %5, align 8, !dbg !1192
  %41 = load i32, ptr %7, align 4, !dbg !1193
  %42 = sext i32 %41 to i64, !dbg !1192
  %43 = getelementptr inbounds double, ptr %40, i64 %42, !dbg !1192
  store double %39, ptr %43, align 8, !dbg !1194
  br label %44, !dbg !1192

44:                                               ; preds = %27
  %45 = load i32, ptr %7, align 4, !dbg !1195
  %46 = add nsw i32 %45, 1, !dbg !1195
  store i32 %46, ptr %7, align 4, !dbg !1195
  br label %23, !dbg !1196, !llvm.loop !1197

47:                                               ; preds = %23
    #dbg_declare(ptr %8, !1199, !DIExpression(), !1201)
  store i32 0, ptr %8, align 4, !dbg !1201
  br label %48, !dbg !1202

48:                                               ; preds = %60, %47
  %49 = load i32, ptr %8, align 4, !dbg !1203
  %50 = load i32, ptr %4, align 4, !dbg !1205
  %51 = icmp slt i32 %49, %50, !dbg !1206
  br i1 %51, label %52, label %63, !dbg !1207

52:                                               ; preds = %48
  %53 = load ptr, ptr %5, align 8, !dbg !1208
  %54 = load i32, ptr %8, align 4, !dbg !1209
  %55 = sext i32 %54 to i64, !dbg !1208
  %56 = getelementptr inbounds double, ptr %53, i64 %55, !dbg !1208
  %57 = load double, ptr %56, align 8, !dbg !1208
  %58 = load double, ptr %6, align 8, !dbg !1210
  %59 = fadd double %58, %57, !dbg !1210
  store double %59, ptr %6, align 8, !dbg !1210
  br label %60, !dbg !1211

60:                                               ; preds = %52
  %61 = load i32, ptr %8, align 4, !dbg !1212
  %62 = add nsw i32 %61, 1, !dbg !1212
  store i32 %62, ptr %8, align 4, !dbg !1212
  br label %48, !dbg !1213, !llvm.loop !1214

63:                                               ; preds = %48
  %64 = load ptr, ptr %5, align 8, !dbg !1216
  call void @free(ptr noundef %64) #11, !dbg !1217
  %65 = load double, ptr %6, align 8, !dbg !1218
  ret double %65, !dbg !1219
}

; Function Attrs: nounwind
declare ptr @reallocarray(ptr noundef, i64 noundef, i64 noundef) #2

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_posix_memalign(ptr noundef %0, i32 noundef %1) #0 !dbg !1220 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !1221, !DIExpression(), !1222)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !1223, !DIExpression(), !1224)
    #dbg_declare(ptr %6, !1225, !DIExpression(), !1226)
  %8 = load i32, ptr %5, align 4, !dbg !1227
  %9 = mul nsw i32 %8, 8, !dbg !1229
  %10 = sext i32 %9 to i64, !dbg !1227
  %11 = call i32 @posix_memalign(ptr noundef %6, i64 noundef 64, i64 noundef %10) #11, !dbg !1230
  %12 = icmp ne i32 %11, 0, !dbg !1231
  br i1 %12, label %13, label %14, !dbg !1232

13:                                               ; preds = %2
  store double 0.000000e+00, ptr %3, align 8, !dbg !1233
  br label %21, !dbg !1233

14:                                               ; preds = %2
    #dbg_declare(ptr %7, !1234, !DIExpression(), !1235)
  %15 = load ptr, ptr %6, align 8, !dbg !1236
  %16 = load ptr, ptr %4, align 8, !dbg !1237
  %17 = load i32, ptr %5, align 4, !dbg !1238
  %18 = call noundef double @_ZL4workPdPKdi(ptr noundef %15, ptr noundef %16, i32 noundef %17), !dbg !1239
  store double %18, ptr %7, align 8, !dbg !1235
  %19 = load ptr, ptr %6, align 8, !dbg !1240
  call void @free(ptr noundef %19) #11, !dbg !1241
  %20 = load double, ptr %7, align 8, !dbg !1242
  store double %20, ptr %3, align 8, !dbg !1243
  br label %21, !dbg !1243

21:                                               ; preds = %14, %13
  %22 = load double, ptr %3, align 8, !dbg !1244
  ret double %22, !dbg !1244
}

; Function Attrs: nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) #2

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_aligned_alloc(ptr noundef %0, i32 noundef %1) #0 !dbg !1245 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1246, !DIExpression(), !1247)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1248, !DIExpression(), !1249)
    #dbg_declare(ptr %5, !1250, !DIExpression(), !1251)
  %7 = load i32, ptr %4, align 4, !dbg !1252
  %8 = mul nsw i32 %7, 8, !dbg !1253
  %9 = add nsw i32 %8, 63, !dbg !1254
  %10 = sdiv i32 %9, 64, !dbg !1255
  %11 = mul nsw i32 %10, 64, !dbg !1256
  %12 = sext i32 %11 to i64, !dbg !1257
  %13 = call noalias align 64 ptr @aligned_alloc(i64 noundef 64, i64 noundef %12) #13, !dbg !1258
  store ptr %13, ptr %5, align 8, !dbg !1251
    #dbg_declare(ptr %6, !1259, !DIExpression(), !1260)
  %14 = load ptr, ptr %5, align 8, !dbg !1261
  %15 = load ptr, ptr %3, align 8, !dbg !1262
  %16 = load i32, ptr %4, align 4, !dbg !1263
  %17 = call noundef double @_ZL4workPdPKdi(ptr noundef %14, ptr noundef %15, i32 noundef %16), !dbg !1264
  store double %17, ptr %6, align 8, !dbg !1260
  %18 = load ptr, ptr %5, align 8, !dbg !1265
  call void @free(ptr noundef %18) #11, !dbg !1266
  %19 = load double, ptr %6, align 8, !dbg !1267
  ret double %19, !dbg !1268
}

; Function Attrs: nounwind allocsize(1)
declare noalias ptr @aligned_alloc(i64 noundef, i64 noundef) #4

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_memalign(ptr noundef %0, i32 noundef %1) #0 !dbg !1269 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1270, !DIExpression(), !1271)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1272, !DIExpression(), !1273)
    #dbg_declare(ptr %5, !1274, !DIExpression(), !1275)
  %7 = load i32, ptr %4, align 4, !dbg !1276
  %8 = mul nsw i32 %7, 8, !dbg !1277
  %9 = sext i32 %8 to i64, !dbg !1276
  %10 = call noalias align 64 ptr @memalign(i64 noundef 64, i64 noundef %9) #13, !dbg !1278
  store ptr %10, ptr %5, align 8, !dbg !1275
    #dbg_declare(ptr %6, !1279, !DIExpression(), !1280)
  %11 = load ptr, ptr %5, align 8, !dbg !1281
  %12 = load ptr, ptr %3, align 8, !dbg !1282
  %13 = load i32, ptr %4, align 4, !dbg !1283
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1284
  store double %14, ptr %6, align 8, !dbg !1280
  %15 = load ptr, ptr %5, align 8, !dbg !1285
  call void @free(ptr noundef %15) #11, !dbg !1286
  %16 = load double, ptr %6, align 8, !dbg !1287
  ret double %16, !dbg !1288
}

; Function Attrs: nounwind allocsize(1)
declare noalias ptr @memalign(i64 noundef, i64 noundef) #4

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_valloc(ptr noundef %0, i32 noundef %1) #0 !dbg !1289 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1290, !DIExpression(), !1291)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1292, !DIExpression(), !1293)
    #dbg_declare(ptr %5, !1294, !DIExpression(), !1295)
  %7 = load i32, ptr %4, align 4, !dbg !1296
  %8 = mul nsw i32 %7, 8, !dbg !1297
  %9 = sext i32 %8 to i64, !dbg !1296
  %10 = call noalias ptr @valloc(i64 noundef %9) #11, !dbg !1298
  store ptr %10, ptr %5, align 8, !dbg !1295
    #dbg_declare(ptr %6, !1299, !DIExpression(), !1300)
  %11 = load ptr, ptr %5, align 8, !dbg !1301
  %12 = load ptr, ptr %3, align 8, !dbg !1302
  %13 = load i32, ptr %4, align 4, !dbg !1303
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1304
  store double %14, ptr %6, align 8, !dbg !1300
  %15 = load ptr, ptr %5, align 8, !dbg !1305
  call void @free(ptr noundef %15) #11, !dbg !1306
  %16 = load double, ptr %6, align 8, !dbg !1307
  ret double %16, !dbg !1308
}

; Function Attrs: nounwind
declare noalias ptr @valloc(i64 noundef) #2

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_alloca(ptr noundef %0, i32 noundef %1) #0 !dbg !1309 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1310, !DIExpression(), !1311)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1312, !DIExpression(), !1313)
  %5 = load i32, ptr %4, align 4, !dbg !1314
  %6 = mul nsw i32 %5, 8, !dbg !1315
  %7 = sext i32 %6 to i64, !dbg !1314
  %8 = alloca i8, i64 %7, align 16, !dbg !1316
  %9 = load ptr, ptr %3, align 8, !dbg !1317
  %10 = load i32, ptr %4, align 4, !dbg !1318
  %11 = call noundef double @_ZL4workPdPKdi(ptr noundef %8, ptr noundef %9, i32 noundef %10), !dbg !1319
  ret double %11, !dbg !1320
}

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_strdup(ptr noundef %0, i32 noundef %1) #0 !dbg !1321 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1322, !DIExpression(), !1323)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1324, !DIExpression(), !1325)
    #dbg_declare(ptr %5, !1326, !DIExpression(), !1327)
  %7 = call noalias ptr @strdup(ptr noundef @.str) #11, !dbg !1328
  store ptr %7, ptr %5, align 8, !dbg !1327
    #dbg_declare(ptr %6, !1329, !DIExpression(), !1330)
  %8 = load ptr, ptr %3, align 8, !dbg !1331
  %9 = getelementptr inbounds double, ptr %8, i64 0, !dbg !1331
  %10 = load double, ptr %9, align 8, !dbg !1331
  %11 = load ptr, ptr %5, align 8, !dbg !1332
  %12 = getelementptr inbounds i8, ptr %11, i64 0, !dbg !1332
  %13 = load i8, ptr %12, align 1, !dbg !1332
  %14 = sext i8 %13 to i32, !dbg !1332
  %15 = sitofp i32 %14 to double, !dbg !1332
  %16 = fmul double %10, %15, !dbg !1333
  %17 = load ptr, ptr %3, align 8, !dbg !1334
  %18 = load i32, ptr %4, align 4, !dbg !1335
  %19 = sub nsw i32 %18, 1, !dbg !1336
  %20 = sext i32 %19 to i64, !dbg !1334
  %21 = getelementptr inbounds double, ptr %17, i64 %20, !dbg !1334
  %22 = load double, ptr %21, align 8, !dbg !1334
  %23 = fmul double %16, %22, !dbg !1337
  store double %23, ptr %6, align 8, !dbg !1330
  %24 = load ptr, ptr %5, align 8, !dbg !1338
  call void @free(ptr noundef %24) #11, !dbg !1339
  %25 = load double, ptr %6, align 8, !dbg !1340
  ret double %25, !dbg !1341
}

; Function Attrs: nounwind
declare noalias ptr @strdup(ptr noundef) #2

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @null_freed(ptr noundef %0, i32 noundef %1) #0 !dbg !1342 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1343, !DIExpression(), !1344)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1345, !DIExpression(), !1346)
    #dbg_declare(ptr %5, !1347, !DIExpression(), !1348)
  %6 = load i32, ptr %4, align 4, !dbg !1349
  %7 = icmp sgt i32 %6, 100000, !dbg !1350
  br i1 %7, label %8, label %10, !dbg !1349

8:                                                ; preds = %2
  %9 = call noalias ptr @malloc(i64 noundef 8) #10, !dbg !1351
  br label %11, !dbg !1349

10:                                               ; preds = %2
  br label %11, !dbg !1349

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ null, %10 ], !dbg !1349
  store ptr %12, ptr %5, align 8, !dbg !1348
  %13 = load ptr, ptr %5, align 8, !dbg !1352
  call void @free(ptr noundef %13) #11, !dbg !1353
  %14 = load ptr, ptr %3, align 8, !dbg !1354
  %15 = getelementptr inbounds double, ptr %14, i64 0, !dbg !1354
  %16 = load double, ptr %15, align 8, !dbg !1354
  %17 = load ptr, ptr %3, align 8, !dbg !1355
  %18 = getelementptr inbounds double, ptr %17, i64 1, !dbg !1355
  %19 = load double, ptr %18, align 8, !dbg !1355
  %20 = fmul double %16, %19, !dbg !1356
  ret double %20, !dbg !1357
}

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new(ptr noundef %0, i32 noundef %1) #0 !dbg !1358 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1359, !DIExpression(), !1360)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1361, !DIExpression(), !1362)
    #dbg_declare(ptr %5, !1363, !DIExpression(), !1364)
  %8 = call noalias noundef nonnull ptr @_Znwm(i64 noundef 8) #14, !dbg !1365, !heapallocsite !27
  %9 = load ptr, ptr %3, align 8, !dbg !1366
  %10 = getelementptr inbounds double, ptr %9, i64 0, !dbg !1366
  %11 = load double, ptr %10, align 8, !dbg !1366
  %12 = load ptr, ptr %3, align 8, !dbg !1367
  %13 = getelementptr inbounds double, ptr %12, i64 1, !dbg !1367
  %14 = load double, ptr %13, align 8, !dbg !1367
  %15 = fmul double %11, %14, !dbg !1368
  store double %15, ptr %8, align 8, !dbg !1365
  store ptr %8, ptr %5, align 8, !dbg !1364
    #dbg_declare(ptr %6, !1369, !DIExpression(), !1370)
  store double 0.000000e+00, ptr %6, align 8, !dbg !1370
    #dbg_declare(ptr %7, !1371, !DIExpression(), !1373)
  store i32 0, ptr %7, align 4, !dbg !1373
  br label %16, !dbg !1374

16:                                               ; preds = %33, %2
  %17 = load i32, ptr %7, align 4, !dbg !1375
  %18 = load i32, ptr %4, align 4, !dbg !1377
  %19 = icmp slt i32 %17, %18, !dbg !1378
  br i1 %19, label %20, label %36, !dbg !1379

20:                                               ; preds = %16
  %21 = load ptr, ptr %3, align 8, !dbg !1380
  %22 = load i32, ptr %7, align 4, !dbg !1382
  %23 = sext i32 %22 to i64, !dbg !1380
  %24 = getelementptr inbounds double, ptr %21, i64 %23, !dbg !1380
  %25 = load double, ptr %24, align 8, !dbg !1380
  %26 = load ptr, ptr %5, align 8, !dbg !1383
  %27 = load double, ptr %26, align 8, !dbg !1384
  %28 = fmul double %27, %25, !dbg !1384
  store double %28, ptr %26, align 8, !dbg !1384
  %29 = load ptr, ptr %5, align 8, !dbg !1385
  %30 = load double, ptr %29, align 8, !dbg !1386
  %31 = load double, ptr %6, align 8, !dbg !1387
  %32 = fadd double %31, %30, !dbg !1387
  store double %32, ptr %6, align 8, !dbg !1387
  br label %33, !dbg !1388

33:                                               ; preds = %20
  %34 = load i32, ptr %7, align 4, !dbg !1389
  %35 = add nsw i32 %34, 1, !dbg !1389
  store i32 %35, ptr %7, align 4, !dbg !1389
  br label %16, !dbg !1390, !llvm.loop !1391

36:                                               ; preds = %16
  %37 = load ptr, ptr %5, align 8, !dbg !1393
  %38 = icmp eq ptr %37, null, !dbg !1394
  br i1 %38, label %40, label %39, !dbg !1394

39:                                               ; preds = %36
  call void @_ZdlPvm(ptr noundef %37, i64 noundef 8) #15, !dbg !1394
  br label %40, !dbg !1394

40:                                               ; preds = %39, %36
  %41 = load double, ptr %6, align 8, !dbg !1395
  ret double %41, !dbg !1396
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_array(ptr noundef %0, i32 noundef %1) #0 !dbg !1397 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1398, !DIExpression(), !1399)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1400, !DIExpression(), !1401)
    #dbg_declare(ptr %5, !1402, !DIExpression(), !1403)
  %7 = load i32, ptr %4, align 4, !dbg !1404
  %8 = sext i32 %7 to i64, !dbg !1404
  %9 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %8, i64 8), !dbg !1405
  %10 = extractvalue { i64, i1 } %9, 1, !dbg !1405
  %11 = extractvalue { i64, i1 } %9, 0, !dbg !1405
  %12 = select i1 %10, i64 -1, i64 %11, !dbg !1405
  %13 = call noalias noundef nonnull ptr @_Znam(i64 noundef %12) #14, !dbg !1405, !heapallocsite !27
  store ptr %13, ptr %5, align 8, !dbg !1403
    #dbg_declare(ptr %6, !1406, !DIExpression(), !1407)
  %14 = load ptr, ptr %5, align 8, !dbg !1408
  %15 = load ptr, ptr %3, align 8, !dbg !1409
  %16 = load i32, ptr %4, align 4, !dbg !1410
  %17 = call noundef double @_ZL4workPdPKdi(ptr noundef %14, ptr noundef %15, i32 noundef %16), !dbg !1411
  store double %17, ptr %6, align 8, !dbg !1407
  %18 = load ptr, ptr %5, align 8, !dbg !1412
  %19 = icmp eq ptr %18, null, !dbg !1413
  br i1 %19, label %21, label %20, !dbg !1413

20:                                               ; preds = %2
  call void @_ZdaPv(ptr noundef %18) #15, !dbg !1413
  br label %21, !dbg !1413

21:                                               ; preds = %20, %2
  %22 = load double, ptr %6, align 8, !dbg !1414
  ret double %22, !dbg !1415
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_array_zeroed(ptr noundef %0, i32 noundef %1) #0 !dbg !1416 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1417, !DIExpression(), !1418)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1419, !DIExpression(), !1420)
    #dbg_declare(ptr %5, !1421, !DIExpression(), !1422)
  %7 = load i32, ptr %4, align 4, !dbg !1423
  %8 = sext i32 %7 to i64, !dbg !1423
  %9 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %8, i64 8), !dbg !1424
  %10 = extractvalue { i64, i1 } %9, 1, !dbg !1424
  %11 = extractvalue { i64, i1 } %9, 0, !dbg !1424
  %12 = select i1 %10, i64 -1, i64 %11, !dbg !1424
  %13 = call noalias noundef nonnull ptr @_Znam(i64 noundef %12) #14, !dbg !1424, !heapallocsite !27
  call void @llvm.memset.p0.i64(ptr align 8 %13, i8 0, i64 %12, i1 false), !dbg !1424
  store ptr %13, ptr %5, align 8, !dbg !1422
    #dbg_declare(ptr %6, !1425, !DIExpression(), !1426)
  %14 = load ptr, ptr %5, align 8, !dbg !1427
  %15 = load ptr, ptr %3, align 8, !dbg !1428
  %16 = load i32, ptr %4, align 4, !dbg !1429
  %17 = call noundef double @_ZL5addedPdPKdi(ptr noundef %14, ptr noundef %15, i32 noundef %16), !dbg !1430
  store double %17, ptr %6, align 8, !dbg !1426
  %18 = load ptr, ptr %5, align 8, !dbg !1431
  %19 = icmp eq ptr %18, null, !dbg !1432
  br i1 %19, label %21, label %20, !dbg !1432

20:                                               ; preds = %2
  call void @_ZdaPv(ptr noundef %18) #15, !dbg !1432
  br label %21, !dbg !1432

21:                                               ; preds = %20, %2
  %22 = load double, ptr %6, align 8, !dbg !1433
  ret double %22, !dbg !1434
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_nothrow(ptr noundef %0, i32 noundef %1) #0 !dbg !1435 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !1436, !DIExpression(), !1437)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !1438, !DIExpression(), !1439)
    #dbg_declare(ptr %6, !1440, !DIExpression(), !1441)
  %9 = call noalias noundef ptr @_ZnwmRKSt9nothrow_t(i64 noundef 8, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #16, !dbg !1442, !heapallocsite !27
  %10 = icmp eq ptr %9, null, !dbg !1442
  br i1 %10, label %15, label %11, !dbg !1442

11:                                               ; preds = %2
  %12 = load ptr, ptr %4, align 8, !dbg !1443
  %13 = getelementptr inbounds double, ptr %12, i64 0, !dbg !1443
  %14 = load double, ptr %13, align 8, !dbg !1443
  store double %14, ptr %9, align 8, !dbg !1442
  br label %15, !dbg !1442

15:                                               ; preds = %11, %2
  %16 = phi ptr [ %9, %11 ], [ null, %2 ], !dbg !1442
  store ptr %16, ptr %6, align 8, !dbg !1441
  %17 = load ptr, ptr %6, align 8, !dbg !1444
  %18 = icmp ne ptr %17, null, !dbg !1444
  br i1 %18, label %20, label %19, !dbg !1446

19:                                               ; preds = %15
  store double 0.000000e+00, ptr %3, align 8, !dbg !1447
  br label %44, !dbg !1447

20:                                               ; preds = %15
    #dbg_declare(ptr %7, !1448, !DIExpression(), !1449)
  store double 0.000000e+00, ptr %7, align 8, !dbg !1449
    #dbg_declare(ptr %8, !1450, !DIExpression(), !1452)
  store i32 0, ptr %8, align 4, !dbg !1452
  br label %21, !dbg !1453

21:                                               ; preds = %38, %20
  %22 = load i32, ptr %8, align 4, !dbg !1454
  %23 = load i32, ptr %5, align 4, !dbg !1456
  %24 = icmp slt i32 %22, %23, !dbg !1457
  br i1 %24, label %25, label %41, !dbg !1458

25:                                               ; preds = %21
  %26 = load ptr, ptr %4, align 8, !dbg !1459
  %27 = load i32, ptr %8, align 4, !dbg !1461
  %28 = sext i32 %27 to i64, !dbg !1459
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !1459
  %30 = load double, ptr %29, align 8, !dbg !1459
  %31 = load ptr, ptr %6, align 8, !dbg !1462
  %32 = load double, ptr %31, align 8, !dbg !1463
  %33 = fmul double %32, %30, !dbg !1463
  store double %33, ptr %31, align 8, !dbg !1463
  %34 = load ptr, ptr %6, align 8, !dbg !1464
  %35 = load double, ptr %34, align 8, !dbg !1465
  %36 = load double, ptr %7, align 8, !dbg !1466
  %37 = fadd double %36, %35, !dbg !1466
  store double %37, ptr %7, align 8, !dbg !1466
  br label %38, !dbg !1467

38:                                               ; preds = %25
  %39 = load i32, ptr %8, align 4, !dbg !1468
  %40 = add nsw i32 %39, 1, !dbg !1468
  store i32 %40, ptr %8, align 4, !dbg !1468
  br label %21, !dbg !1469, !llvm.loop !1470

41:                                               ; preds = %21
  %42 = load ptr, ptr %6, align 8, !dbg !1472
  call void @_ZdlPvRKSt9nothrow_t(ptr noundef %42, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #11, !dbg !1473
  %43 = load double, ptr %7, align 8, !dbg !1474
  store double %43, ptr %3, align 8, !dbg !1475
  br label %44, !dbg !1475

44:                                               ; preds = %41, %19
  %45 = load double, ptr %3, align 8, !dbg !1476
  ret double %45, !dbg !1476
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnwmRKSt9nothrow_t(i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvRKSt9nothrow_t(ptr noundef, ptr noundef nonnull align 1 dereferenceable(1)) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_array_nothrow(ptr noundef %0, i32 noundef %1) #0 !dbg !1477 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1478, !DIExpression(), !1479)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1480, !DIExpression(), !1481)
    #dbg_declare(ptr %5, !1482, !DIExpression(), !1483)
  %7 = load i32, ptr %4, align 4, !dbg !1484
  %8 = sext i32 %7 to i64, !dbg !1484
  %9 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %8, i64 8), !dbg !1485
  %10 = extractvalue { i64, i1 } %9, 1, !dbg !1485
  %11 = extractvalue { i64, i1 } %9, 0, !dbg !1485
  %12 = select i1 %10, i64 -1, i64 %11, !dbg !1485
  %13 = call noalias noundef ptr @_ZnamRKSt9nothrow_t(i64 noundef %12, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #16, !dbg !1485, !heapallocsite !27
  store ptr %13, ptr %5, align 8, !dbg !1483
    #dbg_declare(ptr %6, !1486, !DIExpression(), !1487)
  %14 = load ptr, ptr %5, align 8, !dbg !1488
  %15 = load ptr, ptr %3, align 8, !dbg !1489
  %16 = load i32, ptr %4, align 4, !dbg !1490
  %17 = call noundef double @_ZL4workPdPKdi(ptr noundef %14, ptr noundef %15, i32 noundef %16), !dbg !1491
  store double %17, ptr %6, align 8, !dbg !1487
  %18 = load ptr, ptr %5, align 8, !dbg !1492
  call void @_ZdaPvRKSt9nothrow_t(ptr noundef %18, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #11, !dbg !1493
  %19 = load double, ptr %6, align 8, !dbg !1494
  ret double %19, !dbg !1495
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnamRKSt9nothrow_t(i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPvRKSt9nothrow_t(ptr noundef, ptr noundef nonnull align 1 dereferenceable(1)) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_aligned(ptr noundef %0, i32 noundef %1) #0 !dbg !1496 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1497, !DIExpression(), !1498)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1499, !DIExpression(), !1500)
    #dbg_declare(ptr %5, !1501, !DIExpression(), !1502)
  %7 = load i32, ptr %4, align 4, !dbg !1503
  %8 = mul nsw i32 %7, 8, !dbg !1504
  %9 = sext i32 %8 to i64, !dbg !1503
  %10 = call noalias noundef nonnull align 64 ptr @_ZnwmSt11align_val_t(i64 noundef %9, i64 noundef 64) #17, !dbg !1505
  store ptr %10, ptr %5, align 8, !dbg !1502
    #dbg_declare(ptr %6, !1506, !DIExpression(), !1507)
  %11 = load ptr, ptr %5, align 8, !dbg !1508
  %12 = load ptr, ptr %3, align 8, !dbg !1509
  %13 = load i32, ptr %4, align 4, !dbg !1510
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1511
  store double %14, ptr %6, align 8, !dbg !1507
  %15 = load ptr, ptr %5, align 8, !dbg !1512
  call void @_ZdlPvSt11align_val_t(ptr noundef %15, i64 noundef 64) #11, !dbg !1513
  %16 = load double, ptr %6, align 8, !dbg !1514
  ret double %16, !dbg !1515
}

; Function Attrs: nobuiltin allocsize(0)
declare noalias noundef nonnull ptr @_ZnwmSt11align_val_t(i64 noundef, i64 noundef) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvSt11align_val_t(ptr noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_array_aligned(ptr noundef %0, i32 noundef %1) #0 !dbg !1516 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1517, !DIExpression(), !1518)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1519, !DIExpression(), !1520)
    #dbg_declare(ptr %5, !1521, !DIExpression(), !1522)
  %7 = load i32, ptr %4, align 4, !dbg !1523
  %8 = mul nsw i32 %7, 8, !dbg !1524
  %9 = sext i32 %8 to i64, !dbg !1523
  %10 = call noalias noundef nonnull align 64 ptr @_ZnamSt11align_val_t(i64 noundef %9, i64 noundef 64) #17, !dbg !1525
  store ptr %10, ptr %5, align 8, !dbg !1522
    #dbg_declare(ptr %6, !1526, !DIExpression(), !1527)
  %11 = load ptr, ptr %5, align 8, !dbg !1528
  %12 = load ptr, ptr %3, align 8, !dbg !1529
  %13 = load i32, ptr %4, align 4, !dbg !1530
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1531
  store double %14, ptr %6, align 8, !dbg !1527
  %15 = load ptr, ptr %5, align 8, !dbg !1532
  call void @_ZdaPvSt11align_val_t(ptr noundef %15, i64 noundef 64) #11, !dbg !1533
  %16 = load double, ptr %6, align 8, !dbg !1534
  ret double %16, !dbg !1535
}

; Function Attrs: nobuiltin allocsize(0)
declare noalias noundef nonnull ptr @_ZnamSt11align_val_t(i64 noundef, i64 noundef) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPvSt11align_val_t(ptr noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_aligned_nothrow(ptr noundef %0, i32 noundef %1) #0 !dbg !1536 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1537, !DIExpression(), !1538)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1539, !DIExpression(), !1540)
    #dbg_declare(ptr %5, !1541, !DIExpression(), !1542)
  %7 = load i32, ptr %4, align 4, !dbg !1543
  %8 = mul nsw i32 %7, 8, !dbg !1544
  %9 = sext i32 %8 to i64, !dbg !1543
  %10 = call noalias noundef align 64 ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64 noundef %9, i64 noundef 64, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #10, !dbg !1545
  store ptr %10, ptr %5, align 8, !dbg !1542
    #dbg_declare(ptr %6, !1546, !DIExpression(), !1547)
  %11 = load ptr, ptr %5, align 8, !dbg !1548
  %12 = load ptr, ptr %3, align 8, !dbg !1549
  %13 = load i32, ptr %4, align 4, !dbg !1550
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1551
  store double %14, ptr %6, align 8, !dbg !1547
  %15 = load ptr, ptr %5, align 8, !dbg !1552
  %16 = load i32, ptr %4, align 4, !dbg !1553
  %17 = mul nsw i32 %16, 8, !dbg !1554
  %18 = sext i32 %17 to i64, !dbg !1553
  call void @_ZdlPvmSt11align_val_t(ptr noundef %15, i64 noundef %18, i64 noundef 64) #11, !dbg !1555
  %19 = load double, ptr %6, align 8, !dbg !1556
  ret double %19, !dbg !1557
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnwmSt11align_val_tRKSt9nothrow_t(i64 noundef, i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_new_array_aligned_nothrow(ptr noundef %0, i32 noundef %1) #0 !dbg !1558 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1559, !DIExpression(), !1560)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1561, !DIExpression(), !1562)
    #dbg_declare(ptr %5, !1563, !DIExpression(), !1564)
  %7 = load i32, ptr %4, align 4, !dbg !1565
  %8 = mul nsw i32 %7, 8, !dbg !1566
  %9 = sext i32 %8 to i64, !dbg !1565
  %10 = call noalias noundef align 64 ptr @_ZnamSt11align_val_tRKSt9nothrow_t(i64 noundef %9, i64 noundef 64, ptr noundef nonnull align 1 dereferenceable(1) @_ZSt7nothrow) #10, !dbg !1567
  store ptr %10, ptr %5, align 8, !dbg !1564
    #dbg_declare(ptr %6, !1568, !DIExpression(), !1569)
  %11 = load ptr, ptr %5, align 8, !dbg !1570
  %12 = load ptr, ptr %3, align 8, !dbg !1571
  %13 = load i32, ptr %4, align 4, !dbg !1572
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1573
  store double %14, ptr %6, align 8, !dbg !1569
  %15 = load ptr, ptr %5, align 8, !dbg !1574
  %16 = load i32, ptr %4, align 4, !dbg !1575
  %17 = mul nsw i32 %16, 8, !dbg !1576
  %18 = sext i32 %17 to i64, !dbg !1575
  call void @_ZdaPvmSt11align_val_t(ptr noundef %15, i64 noundef %18, i64 noundef 64) #11, !dbg !1577
  %19 = load double, ptr %6, align 8, !dbg !1578
  ret double %19, !dbg !1579
}

; Function Attrs: nobuiltin nounwind allocsize(0)
declare noalias noundef ptr @_ZnamSt11align_val_tRKSt9nothrow_t(i64 noundef, i64 noundef, ptr noundef nonnull align 1 dereferenceable(1)) #9

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPvmSt11align_val_t(ptr noundef, i64 noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_delete_sized(ptr noundef %0, i32 noundef %1) #0 !dbg !1580 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1581, !DIExpression(), !1582)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1583, !DIExpression(), !1584)
    #dbg_declare(ptr %5, !1585, !DIExpression(), !1586)
  %7 = load i32, ptr %4, align 4, !dbg !1587
  %8 = mul nsw i32 %7, 8, !dbg !1588
  %9 = sext i32 %8 to i64, !dbg !1587
  %10 = call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #17, !dbg !1589
  store ptr %10, ptr %5, align 8, !dbg !1586
    #dbg_declare(ptr %6, !1590, !DIExpression(), !1591)
  %11 = load ptr, ptr %5, align 8, !dbg !1592
  %12 = load ptr, ptr %3, align 8, !dbg !1593
  %13 = load i32, ptr %4, align 4, !dbg !1594
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1595
  store double %14, ptr %6, align 8, !dbg !1591
  %15 = load ptr, ptr %5, align 8, !dbg !1596
  %16 = load i32, ptr %4, align 4, !dbg !1597
  %17 = mul nsw i32 %16, 8, !dbg !1598
  %18 = sext i32 %17 to i64, !dbg !1597
  call void @_ZdlPvm(ptr noundef %15, i64 noundef %18) #11, !dbg !1599
  %19 = load double, ptr %6, align 8, !dbg !1600
  ret double %19, !dbg !1601
}

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_delete_array_sized(ptr noundef %0, i32 noundef %1) #0 !dbg !1602 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1603, !DIExpression(), !1604)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1605, !DIExpression(), !1606)
    #dbg_declare(ptr %5, !1607, !DIExpression(), !1608)
  %7 = load i32, ptr %4, align 4, !dbg !1609
  %8 = mul nsw i32 %7, 8, !dbg !1610
  %9 = sext i32 %8 to i64, !dbg !1609
  %10 = call noalias noundef nonnull ptr @_Znam(i64 noundef %9) #17, !dbg !1611
  store ptr %10, ptr %5, align 8, !dbg !1608
    #dbg_declare(ptr %6, !1612, !DIExpression(), !1613)
  %11 = load ptr, ptr %5, align 8, !dbg !1614
  %12 = load ptr, ptr %3, align 8, !dbg !1615
  %13 = load i32, ptr %4, align 4, !dbg !1616
  %14 = call noundef double @_ZL4workPdPKdi(ptr noundef %11, ptr noundef %12, i32 noundef %13), !dbg !1617
  store double %14, ptr %6, align 8, !dbg !1613
  %15 = load ptr, ptr %5, align 8, !dbg !1618
  %16 = load i32, ptr %4, align 4, !dbg !1619
  %17 = mul nsw i32 %16, 8, !dbg !1620
  %18 = sext i32 %17 to i64, !dbg !1619
  call void @_ZdaPvm(ptr noundef %15, i64 noundef %18) #11, !dbg !1621
  %19 = load double, ptr %6, align 8, !dbg !1622
  ret double %19, !dbg !1623
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPvm(ptr noundef, i64 noundef) #6

; Function Attrs: mustprogress noinline nounwind uwtable
define dso_local double @by_unique_ptr(ptr noundef %0, i32 noundef %1) #0 !dbg !1624 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %"class.std::unique_ptr", align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1625, !DIExpression(), !1626)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !1627, !DIExpression(), !1628)
    #dbg_declare(ptr %5, !1629, !DIExpression(), !1630)
  %6 = load i32, ptr %4, align 4, !dbg !1631
  %7 = sext i32 %6 to i64, !dbg !1631
  %8 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %7, i64 8), !dbg !1632
  %9 = extractvalue { i64, i1 } %8, 1, !dbg !1632
  %10 = extractvalue { i64, i1 } %8, 0, !dbg !1632
  %11 = select i1 %9, i64 -1, i64 %10, !dbg !1632
  %12 = call noalias noundef nonnull ptr @_Znam(i64 noundef %11) #14, !dbg !1632, !heapallocsite !27
  call void @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEC2IPdS2_vbEET_(ptr noundef nonnull align 8 dereferenceable(8) %5, ptr noundef %12) #11, !dbg !1630
  %13 = call noundef ptr @_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv(ptr noundef nonnull align 8 dereferenceable(8) %5) #11, !dbg !1633
  %14 = load ptr, ptr %3, align 8, !dbg !1634
  %15 = load i32, ptr %4, align 4, !dbg !1635
  %16 = call noundef double @_ZL4workPdPKdi(ptr noundef %13, ptr noundef %14, i32 noundef %15), !dbg !1636
  call void @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %5) #11, !dbg !1637
  ret double %16, !dbg !1637
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEC2IPdS2_vbEET_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef %1) unnamed_addr #0 comdat align 2 !dbg !1638 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1647, !DIExpression(), !1649)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !1650, !DIExpression(), !1651)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"class.std::unique_ptr", ptr %5, i32 0, i32 0, !dbg !1652
  %7 = load ptr, ptr %4, align 8, !dbg !1653
  call void @_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EECI2St15__uniq_ptr_implIdS2_EEPd(ptr noundef nonnull align 8 dereferenceable(8) %6, ptr noundef %7), !dbg !1652
  ret void, !dbg !1654
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1655 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1656, !DIExpression(), !1658)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"class.std::unique_ptr", ptr %3, i32 0, i32 0, !dbg !1659
  %5 = call noundef ptr @_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1660
  ret ptr %5, !dbg !1661
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #0 comdat align 2 !dbg !1662 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1663, !DIExpression(), !1664)
  %4 = load ptr, ptr %2, align 8
    #dbg_declare(ptr %3, !1665, !DIExpression(), !1667)
  %5 = getelementptr inbounds %"class.std::unique_ptr", ptr %4, i32 0, i32 0, !dbg !1668
  %6 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv(ptr noundef nonnull align 8 dereferenceable(8) %5) #11, !dbg !1669
  store ptr %6, ptr %3, align 8, !dbg !1667
  %7 = load ptr, ptr %3, align 8, !dbg !1670
  %8 = load ptr, ptr %7, align 8, !dbg !1670
  %9 = icmp ne ptr %8, null, !dbg !1672
  br i1 %9, label %10, label %14, !dbg !1673

10:                                               ; preds = %1
  %11 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1674
  %12 = load ptr, ptr %3, align 8, !dbg !1675
  %13 = load ptr, ptr %12, align 8, !dbg !1675
  call void @_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_(ptr noundef nonnull align 1 dereferenceable(1) %11, ptr noundef %13), !dbg !1674
  br label %14, !dbg !1674

14:                                               ; preds = %10, %1
  %15 = load ptr, ptr %3, align 8, !dbg !1676
  store ptr null, ptr %15, align 8, !dbg !1677
  ret void, !dbg !1678
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EECI2St15__uniq_ptr_implIdS2_EEPd(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef %1) unnamed_addr #0 comdat align 2 !dbg !1679 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1683, !DIExpression(), !1685)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !1686, !DIExpression(), !1685)
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8, !dbg !1687
  call void @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEC2EPd(ptr noundef nonnull align 8 dereferenceable(8) %5, ptr noundef %6), !dbg !1687
  ret void, !dbg !1687
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEC2EPd(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef %1) unnamed_addr #0 comdat align 2 !dbg !1688 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1689, !DIExpression(), !1691)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !1692, !DIExpression(), !1693)
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"class.std::__uniq_ptr_impl", ptr %5, i32 0, i32 0, !dbg !1694
  call void @_ZNSt5tupleIJPdSt14default_deleteIA_dEEEC2ILb1ETnNSt9enable_ifIXclsr17_TupleConstraintsIXT_ES0_S3_EE37__is_implicitly_default_constructibleEEbE4typeELb1EEEv(ptr noundef nonnull align 8 dereferenceable(8) %6) #11, !dbg !1694
  %7 = load ptr, ptr %4, align 8, !dbg !1695
  %8 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv(ptr noundef nonnull align 8 dereferenceable(8) %5) #11, !dbg !1697
  store ptr %7, ptr %8, align 8, !dbg !1698
  ret void, !dbg !1699
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt5tupleIJPdSt14default_deleteIA_dEEEC2ILb1ETnNSt9enable_ifIXclsr17_TupleConstraintsIXT_ES0_S3_EE37__is_implicitly_default_constructibleEEbE4typeELb1EEEv(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #0 comdat align 2 !dbg !1700 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1706, !DIExpression(), !1708)
  %3 = load ptr, ptr %2, align 8
  call void @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3), !dbg !1709
  ret void, !dbg !1710
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1711 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1712, !DIExpression(), !1713)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"class.std::__uniq_ptr_impl", ptr %3, i32 0, i32 0, !dbg !1714
  %5 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZSt3getILm0EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1715
  ret ptr %5, !dbg !1716
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #0 comdat align 2 !dbg !1717 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1718, !DIExpression(), !1720)
  %3 = load ptr, ptr %2, align 8
  call void @_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEC2Ev(ptr noundef nonnull align 1 dereferenceable(1) %3), !dbg !1721
  call void @_ZNSt10_Head_baseILm0EPdLb0EEC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %3), !dbg !1722
  ret void, !dbg !1723
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEC2Ev(ptr noundef nonnull align 1 dereferenceable(1) %0) unnamed_addr #0 comdat align 2 !dbg !1724 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1725, !DIExpression(), !1727)
  %3 = load ptr, ptr %2, align 8
  call void @_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EEC2Ev(ptr noundef nonnull align 1 dereferenceable(1) %3), !dbg !1728
  ret void, !dbg !1729
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10_Head_baseILm0EPdLb0EEC2Ev(ptr noundef nonnull align 8 dereferenceable(8) %0) unnamed_addr #0 comdat align 2 !dbg !1730 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1731, !DIExpression(), !1733)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"struct.std::_Head_base.1", ptr %3, i32 0, i32 0, !dbg !1734
  store ptr null, ptr %4, align 8, !dbg !1734
  ret void, !dbg !1735
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EEC2Ev(ptr noundef nonnull align 1 dereferenceable(1) %0) unnamed_addr #0 comdat align 2 !dbg !1736 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1737, !DIExpression(), !1739)
  %3 = load ptr, ptr %2, align 8
  ret void, !dbg !1740
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZSt3getILm0EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !1741 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1758, !DIExpression(), !1759)
  %3 = load ptr, ptr %2, align 8, !dbg !1760
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERT0_RSt11_Tuple_implIXT_EJS4_DpT1_EE(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1761
  ret ptr %4, !dbg !1762
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERT0_RSt11_Tuple_implIXT_EJS4_DpT1_EE(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !1763 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1766, !DIExpression(), !1767)
  %3 = load ptr, ptr %2, align 8, !dbg !1768
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1769
  ret ptr %4, !dbg !1770
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1771 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1772, !DIExpression(), !1773)
  %3 = load ptr, ptr %2, align 8, !dbg !1774
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1775
  ret ptr %4, !dbg !1776
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1777 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1778, !DIExpression(), !1779)
  %3 = load ptr, ptr %2, align 8, !dbg !1780
  %4 = getelementptr inbounds %"struct.std::_Head_base.1", ptr %3, i32 0, i32 0, !dbg !1781
  ret ptr %4, !dbg !1782
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1783 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1784, !DIExpression(), !1785)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"class.std::unique_ptr", ptr %3, i32 0, i32 0, !dbg !1786
  %5 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1787
  ret ptr %5, !dbg !1788
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local void @_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef %1) #0 comdat align 2 !dbg !1789 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !1799, !DIExpression(), !1801)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !1802, !DIExpression(), !1803)
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8, !dbg !1804
  %7 = icmp eq ptr %6, null, !dbg !1805
  br i1 %7, label %9, label %8, !dbg !1805

8:                                                ; preds = %2
  call void @_ZdaPv(ptr noundef %6) #15, !dbg !1805
  br label %9, !dbg !1805

9:                                                ; preds = %8, %2
  ret void, !dbg !1806
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1807 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1808, !DIExpression(), !1809)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"class.std::__uniq_ptr_impl", ptr %3, i32 0, i32 0, !dbg !1810
  %5 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZSt3getILm1EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1811
  ret ptr %5, !dbg !1812
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZSt3getILm1EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !1813 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1827, !DIExpression(), !1828)
  %3 = load ptr, ptr %2, align 8, !dbg !1829
  %4 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZSt12__get_helperILm1ESt14default_deleteIA_dEJEERT0_RSt11_Tuple_implIXT_EJS3_DpT1_EE(ptr noundef nonnull align 1 dereferenceable(1) %3) #11, !dbg !1830
  ret ptr %4, !dbg !1831
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZSt12__get_helperILm1ESt14default_deleteIA_dEJEERT0_RSt11_Tuple_implIXT_EJS3_DpT1_EE(ptr noundef nonnull align 1 dereferenceable(1) %0) #0 comdat !dbg !1832 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1835, !DIExpression(), !1836)
  %3 = load ptr, ptr %2, align 8, !dbg !1837
  %4 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_(ptr noundef nonnull align 1 dereferenceable(1) %3) #11, !dbg !1838
  ret ptr %4, !dbg !1839
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_(ptr noundef nonnull align 1 dereferenceable(1) %0) #0 comdat align 2 !dbg !1840 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1841, !DIExpression(), !1842)
  %3 = load ptr, ptr %2, align 8, !dbg !1843
  %4 = call noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_(ptr noundef nonnull align 1 dereferenceable(1) %3) #11, !dbg !1844
  ret ptr %4, !dbg !1845
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 1 dereferenceable(1) ptr @_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_(ptr noundef nonnull align 1 dereferenceable(1) %0) #0 comdat align 2 !dbg !1846 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1847, !DIExpression(), !1848)
  %3 = load ptr, ptr %2, align 8, !dbg !1849
  ret ptr %3, !dbg !1850
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef ptr @_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1851 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1852, !DIExpression(), !1854)
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %"class.std::__uniq_ptr_impl", ptr %3, i32 0, i32 0, !dbg !1855
  %5 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZSt3getILm0EJPdSt14default_deleteIA_dEEERKNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERKS8_(ptr noundef nonnull align 8 dereferenceable(8) %4) #11, !dbg !1856
  %6 = load ptr, ptr %5, align 8, !dbg !1856
  ret ptr %6, !dbg !1857
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZSt3getILm0EJPdSt14default_deleteIA_dEEERKNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERKS8_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !1858 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1863, !DIExpression(), !1864)
  %3 = load ptr, ptr %2, align 8, !dbg !1865
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERKT0_RKSt11_Tuple_implIXT_EJS4_DpT1_EE(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1866
  ret ptr %4, !dbg !1867
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERKT0_RKSt11_Tuple_implIXT_EJS4_DpT1_EE(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat !dbg !1868 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1869, !DIExpression(), !1870)
  %3 = load ptr, ptr %2, align 8, !dbg !1871
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1872
  ret ptr %4, !dbg !1873
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1874 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1875, !DIExpression(), !1876)
  %3 = load ptr, ptr %2, align 8, !dbg !1877
  %4 = call noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_(ptr noundef nonnull align 8 dereferenceable(8) %3) #11, !dbg !1878
  ret ptr %4, !dbg !1879
}

; Function Attrs: mustprogress noinline nounwind uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_(ptr noundef nonnull align 8 dereferenceable(8) %0) #0 comdat align 2 !dbg !1880 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !1881, !DIExpression(), !1882)
  %3 = load ptr, ptr %2, align 8, !dbg !1883
  %4 = getelementptr inbounds %"struct.std::_Head_base.1", ptr %3, i32 0, i32 0, !dbg !1884
  ret ptr %4, !dbg !1885
}

attributes #0 = { mustprogress noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nobuiltin nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind allocsize(0) }
attributes #11 = { nounwind }
attributes #12 = { nounwind allocsize(0,1) }
attributes #13 = { nounwind allocsize(1) }
attributes #14 = { builtin allocsize(0) }
attributes #15 = { builtin nounwind }
attributes #16 = { builtin nounwind allocsize(0) }
attributes #17 = { allocsize(0) }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!938, !939, !940, !941, !942, !943, !944}
!llvm.ident = !{!945}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 54, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "allocators.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "9e09b304c853e3e76651364487716e3a")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 8)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !9, retainedTypes: !25, globals: !379, imports: !380, splitDebugInlining: false, nameTableKind: None)
!9 = !{!10, !18}
!10 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Lock_policy", scope: !12, file: !11, line: 49, baseType: !13, size: 32, elements: !14, identifier: "_ZTSN9__gnu_cxx12_Lock_policyE")
!11 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/concurrence.h", directory: "")
!12 = !DINamespace(name: "__gnu_cxx", scope: null)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15, !16, !17}
!15 = !DIEnumerator(name: "_S_single", value: 0, isUnsigned: true)
!16 = !DIEnumerator(name: "_S_mutex", value: 1, isUnsigned: true)
!17 = !DIEnumerator(name: "_S_atomic", value: 2, isUnsigned: true)
!18 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "align_val_t", scope: !20, file: !19, line: 89, baseType: !21, size: 64, flags: DIFlagEnumClass, elements: !24, identifier: "_ZTSSt11align_val_t")
!19 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/new", directory: "")
!20 = !DINamespace(name: "std", scope: null)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !20, file: !22, line: 298, baseType: !23)
!22 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!23 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!24 = !{}
!25 = !{!26, !18, !28, !40, !65, !98, !134, !170, !217, !252, !302, !315}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "default_delete<double[]>", scope: !20, file: !29, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !30, templateParams: !35, identifier: "_ZTSSt14default_deleteIA_dE")
!29 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/unique_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "5afa5b43c03beeacf055d44cdc4bb0e6")
!30 = !{!31}
!31 = !DISubprogram(name: "default_delete", scope: !28, file: !29, line: 108, type: !32, scopeLine: 108, flags: DIFlagPrototyped, spFlags: 0)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !34}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!35 = !{!36}
!36 = !DITemplateTypeParameter(name: "_Tp", type: !37)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: -1)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, std::default_delete<double[]>, true>", scope: !20, file: !41, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !42, templateParams: !93, identifier: "_ZTSSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE")
!41 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!42 = !{!43, !44, !48, !53, !58, !62, !85, !90}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !40, file: !41, line: 129, baseType: !28, size: 8)
!44 = !DISubprogram(name: "_Head_base", scope: !40, file: !41, line: 80, type: !45, scopeLine: 80, flags: DIFlagPrototyped, spFlags: 0)
!45 = !DISubroutineType(types: !46)
!46 = !{null, !47}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!48 = !DISubprogram(name: "_Head_base", scope: !40, file: !41, line: 83, type: !49, scopeLine: 83, flags: DIFlagPrototyped, spFlags: 0)
!49 = !DISubroutineType(types: !50)
!50 = !{null, !47, !51}
!51 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!53 = !DISubprogram(name: "_Head_base", scope: !40, file: !41, line: 86, type: !54, scopeLine: 86, flags: DIFlagPrototyped, spFlags: 0)
!54 = !DISubroutineType(types: !55)
!55 = !{null, !47, !56}
!56 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !40)
!58 = !DISubprogram(name: "_Head_base", scope: !40, file: !41, line: 87, type: !59, scopeLine: 87, flags: DIFlagPrototyped, spFlags: 0)
!59 = !DISubroutineType(types: !60)
!60 = !{null, !47, !61}
!61 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !40, size: 64)
!62 = !DISubprogram(name: "_Head_base", scope: !40, file: !41, line: 94, type: !63, scopeLine: 94, flags: DIFlagPrototyped, spFlags: 0)
!63 = !DISubroutineType(types: !64)
!64 = !{null, !47, !65, !72}
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !20, file: !66, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !67, identifier: "_ZTSSt15allocator_arg_t")
!66 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!67 = !{!68}
!68 = !DISubprogram(name: "allocator_arg_t", scope: !65, file: !66, line: 51, type: !69, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !71}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !20, file: !66, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !73, identifier: "_ZTSSt13__uses_alloc0")
!73 = !{!74, !76}
!74 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !72, baseType: !75, extraData: i32 0)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !20, file: !66, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !24, identifier: "_ZTSSt17__uses_alloc_base")
!76 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !72, file: !66, line: 76, baseType: !77, size: 8)
!77 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !72, file: !66, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !78, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!78 = !{!79}
!79 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !77, file: !66, line: 76, type: !80, scopeLine: 76, flags: DIFlagPrototyped, spFlags: 0)
!80 = !DISubroutineType(types: !81)
!81 = !{null, !82, !83}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!85 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_", scope: !40, file: !41, line: 124, type: !86, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !89}
!88 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !40, size: 64)
!90 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERKS3_", scope: !40, file: !41, line: 127, type: !91, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!91 = !DISubroutineType(types: !92)
!92 = !{!51, !56}
!93 = !{!94, !95, !96}
!94 = !DITemplateValueParameter(name: "_Idx", type: !23, value: i64 1)
!95 = !DITemplateTypeParameter(name: "_Head", type: !28)
!96 = !DITemplateValueParameter(type: !97, defaulted: true, value: i1 true)
!97 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, std::default_delete<double[]> >", scope: !20, file: !41, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !99, templateParams: !130, identifier: "_ZTSSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE")
!99 = !{!100, !101, !105, !110, !114, !117, !120, !123, !127}
!100 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !98, baseType: !40, flags: DIFlagPrivate, extraData: i32 0)
!101 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_", scope: !98, file: !41, line: 424, type: !102, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!102 = !DISubroutineType(types: !103)
!103 = !{!88, !104}
!104 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !98, size: 64)
!105 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERKS3_", scope: !98, file: !41, line: 427, type: !106, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!106 = !DISubroutineType(types: !107)
!107 = !{!51, !108}
!108 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !109, size: 64)
!109 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !98)
!110 = !DISubprogram(name: "_Tuple_impl", scope: !98, file: !41, line: 430, type: !111, scopeLine: 430, flags: DIFlagPrototyped, spFlags: 0)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !113}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!114 = !DISubprogram(name: "_Tuple_impl", scope: !98, file: !41, line: 434, type: !115, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !113, !51}
!117 = !DISubprogram(name: "_Tuple_impl", scope: !98, file: !41, line: 444, type: !118, scopeLine: 444, flags: DIFlagPrototyped, spFlags: 0)
!118 = !DISubroutineType(types: !119)
!119 = !{null, !113, !108}
!120 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEaSERKS3_", scope: !98, file: !41, line: 448, type: !121, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!121 = !DISubroutineType(types: !122)
!122 = !{!104, !113, !108}
!123 = !DISubprogram(name: "_Tuple_impl", scope: !98, file: !41, line: 454, type: !124, scopeLine: 454, flags: DIFlagPrototyped, spFlags: 0)
!124 = !DISubroutineType(types: !125)
!125 = !{null, !113, !126}
!126 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !98, size: 64)
!127 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_swapERS3_", scope: !98, file: !41, line: 544, type: !128, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: 0)
!128 = !DISubroutineType(types: !129)
!129 = !{null, !113, !104}
!130 = !{!94, !131}
!131 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !132)
!132 = !{!133}
!133 = !DITemplateTypeParameter(type: !28)
!134 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, double *, false>", scope: !20, file: !41, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !135, templateParams: !166, identifier: "_ZTSSt10_Head_baseILm0EPdLb0EE")
!135 = !{!136, !137, !141, !146, !151, !155, !158, !163}
!136 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !134, file: !41, line: 238, baseType: !26, size: 64)
!137 = !DISubprogram(name: "_Head_base", scope: !134, file: !41, line: 189, type: !138, scopeLine: 189, flags: DIFlagPrototyped, spFlags: 0)
!138 = !DISubroutineType(types: !139)
!139 = !{null, !140}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !134, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!141 = !DISubprogram(name: "_Head_base", scope: !134, file: !41, line: 192, type: !142, scopeLine: 192, flags: DIFlagPrototyped, spFlags: 0)
!142 = !DISubroutineType(types: !143)
!143 = !{null, !140, !144}
!144 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !26)
!146 = !DISubprogram(name: "_Head_base", scope: !134, file: !41, line: 195, type: !147, scopeLine: 195, flags: DIFlagPrototyped, spFlags: 0)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !140, !149}
!149 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !150, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !134)
!151 = !DISubprogram(name: "_Head_base", scope: !134, file: !41, line: 196, type: !152, scopeLine: 196, flags: DIFlagPrototyped, spFlags: 0)
!152 = !DISubroutineType(types: !153)
!153 = !{null, !140, !154}
!154 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !134, size: 64)
!155 = !DISubprogram(name: "_Head_base", scope: !134, file: !41, line: 203, type: !156, scopeLine: 203, flags: DIFlagPrototyped, spFlags: 0)
!156 = !DISubroutineType(types: !157)
!157 = !{null, !140, !65, !72}
!158 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_", scope: !134, file: !41, line: 233, type: !159, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!159 = !DISubroutineType(types: !160)
!160 = !{!161, !162}
!161 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !26, size: 64)
!162 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !134, size: 64)
!163 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_", scope: !134, file: !41, line: 236, type: !164, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!164 = !DISubroutineType(types: !165)
!165 = !{!144, !149}
!166 = !{!167, !168, !169}
!167 = !DITemplateValueParameter(name: "_Idx", type: !23, value: i64 0)
!168 = !DITemplateTypeParameter(name: "_Head", type: !26)
!169 = !DITemplateValueParameter(type: !97, defaulted: true, value: i1 false)
!170 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, double *, std::default_delete<double[]> >", scope: !20, file: !41, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !171, templateParams: !213, identifier: "_ZTSSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE")
!171 = !{!172, !173, !174, !178, !183, !188, !193, !197, !200, !203, !206, !210}
!172 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !170, baseType: !98, extraData: i32 0)
!173 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !170, baseType: !134, flags: DIFlagPrivate, extraData: i32 0)
!174 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_", scope: !170, file: !41, line: 268, type: !175, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!175 = !DISubroutineType(types: !176)
!176 = !{!161, !177}
!177 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !170, size: 64)
!178 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_", scope: !170, file: !41, line: 271, type: !179, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!179 = !DISubroutineType(types: !180)
!180 = !{!144, !181}
!181 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !170)
!183 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERS4_", scope: !170, file: !41, line: 274, type: !184, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!184 = !DISubroutineType(types: !185)
!185 = !{!186, !177}
!186 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !187, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !170, file: !41, line: 264, baseType: !98)
!188 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_tailERKS4_", scope: !170, file: !41, line: 277, type: !189, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!189 = !DISubroutineType(types: !190)
!190 = !{!191, !181}
!191 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !192, size: 64)
!192 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !187)
!193 = !DISubprogram(name: "_Tuple_impl", scope: !170, file: !41, line: 279, type: !194, scopeLine: 279, flags: DIFlagPrototyped, spFlags: 0)
!194 = !DISubroutineType(types: !195)
!195 = !{null, !196}
!196 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !170, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!197 = !DISubprogram(name: "_Tuple_impl", scope: !170, file: !41, line: 283, type: !198, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!198 = !DISubroutineType(types: !199)
!199 = !{null, !196, !144, !51}
!200 = !DISubprogram(name: "_Tuple_impl", scope: !170, file: !41, line: 295, type: !201, scopeLine: 295, flags: DIFlagPrototyped, spFlags: 0)
!201 = !DISubroutineType(types: !202)
!202 = !{null, !196, !181}
!203 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !170, file: !41, line: 299, type: !204, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagDeleted)
!204 = !DISubroutineType(types: !205)
!205 = !{!177, !196, !181}
!206 = !DISubprogram(name: "_Tuple_impl", scope: !170, file: !41, line: 301, type: !207, scopeLine: 301, flags: DIFlagPrototyped, spFlags: 0)
!207 = !DISubroutineType(types: !208)
!208 = !{null, !196, !209}
!209 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !170, size: 64)
!210 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_swapERS4_", scope: !170, file: !41, line: 406, type: !211, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: 0)
!211 = !DISubroutineType(types: !212)
!212 = !{null, !196, !177}
!213 = !{!167, !214}
!214 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !215)
!215 = !{!216, !133}
!216 = !DITemplateTypeParameter(type: !26)
!217 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<double *, std::default_delete<double[]> >", scope: !20, file: !41, line: 981, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !218, templateParams: !251, identifier: "_ZTSSt5tupleIJPdSt14default_deleteIA_dEEE")
!218 = !{!219, !220, !223, !229, !233, !243, !248}
!219 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !217, baseType: !170, flags: DIFlagPublic, extraData: i32 0)
!220 = !DISubprogram(name: "__nothrow_default_constructible", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE31__nothrow_default_constructibleEv", scope: !217, file: !41, line: 1035, type: !221, scopeLine: 1035, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: 0)
!221 = !DISubroutineType(types: !222)
!222 = !{!97}
!223 = !DISubprogram(name: "tuple", scope: !217, file: !41, line: 1088, type: !224, scopeLine: 1088, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!224 = !DISubroutineType(types: !225)
!225 = !{null, !226, !227}
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!227 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !228, size: 64)
!228 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !217)
!229 = !DISubprogram(name: "tuple", scope: !217, file: !41, line: 1090, type: !230, scopeLine: 1090, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !226, !232}
!232 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !217, size: 64)
!233 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSERKS4_", scope: !217, file: !41, line: 1267, type: !234, scopeLine: 1267, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!234 = !DISubroutineType(types: !235)
!235 = !{!236, !226, !237}
!236 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !217, size: 64)
!237 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *const &, const std::default_delete<double[]> &>(), const tuple<double *, default_delete<double[]> > &, const __nonesuch &>", scope: !20, file: !238, line: 119, baseType: !239)
!238 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!239 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<double *, std::default_delete<double[]> > &, const std::__nonesuch &>", scope: !240, file: !238, line: 107, baseType: !227)
!240 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !20, file: !238, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !241, identifier: "_ZTSSt13__conditionalILb1EE")
!241 = !{!242}
!242 = !DITemplateValueParameter(type: !97, value: i1 true)
!243 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEaSEOS4_", scope: !217, file: !41, line: 1278, type: !244, scopeLine: 1278, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!244 = !DISubroutineType(types: !245)
!245 = !{!236, !226, !246}
!246 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<double *, std::default_delete<double[]> >(), tuple<double *, default_delete<double[]> > &&, __nonesuch &&>", scope: !20, file: !238, line: 119, baseType: !247)
!247 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<double *, std::default_delete<double[]> > &&, std::__nonesuch &&>", scope: !240, file: !238, line: 107, baseType: !232)
!248 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEE4swapERS4_", scope: !217, file: !41, line: 1331, type: !249, scopeLine: 1331, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!249 = !DISubroutineType(types: !250)
!250 = !{null, !226, !236}
!251 = !{!214}
!252 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__uniq_ptr_impl<double, std::default_delete<double[]> >", scope: !20, file: !29, line: 140, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !253, templateParams: !299, identifier: "_ZTSSt15__uniq_ptr_implIdSt14default_deleteIA_dEE")
!253 = !{!254, !255, !259, !269, !273, !277, !281, !286, !289, !292, !293, !296}
!254 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !252, file: !29, line: 224, baseType: !217, size: 64)
!255 = !DISubprogram(name: "__uniq_ptr_impl", scope: !252, file: !29, line: 166, type: !256, scopeLine: 166, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!256 = !DISubroutineType(types: !257)
!257 = !{null, !258}
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!259 = !DISubprogram(name: "__uniq_ptr_impl", scope: !252, file: !29, line: 168, type: !260, scopeLine: 168, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!260 = !DISubroutineType(types: !261)
!261 = !{null, !258, !262}
!262 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !252, file: !29, line: 160, baseType: !263, flags: DIFlagPublic)
!263 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !264, file: !29, line: 145, baseType: !26)
!264 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Ptr<double, std::default_delete<double[]>, void>", scope: !252, file: !29, line: 143, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !265, identifier: "_ZTSNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4_PtrIdS2_vEE")
!265 = !{!266, !267, !268}
!266 = !DITemplateTypeParameter(name: "_Up", type: !27)
!267 = !DITemplateTypeParameter(name: "_Ep", type: !28)
!268 = !DITemplateTypeParameter(type: null, defaulted: true)
!269 = !DISubprogram(name: "__uniq_ptr_impl", scope: !252, file: !29, line: 176, type: !270, scopeLine: 176, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!270 = !DISubroutineType(types: !271)
!271 = !{null, !258, !272}
!272 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !252, size: 64)
!273 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEaSEOS3_", scope: !252, file: !29, line: 181, type: !274, scopeLine: 181, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!274 = !DISubroutineType(types: !275)
!275 = !{!276, !258, !272}
!276 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !252, size: 64)
!277 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !252, file: !29, line: 189, type: !278, scopeLine: 189, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!278 = !DISubroutineType(types: !279)
!279 = !{!280, !258}
!280 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !262, size: 64)
!281 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !252, file: !29, line: 191, type: !282, scopeLine: 191, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!282 = !DISubroutineType(types: !283)
!283 = !{!262, !284}
!284 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !285, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!285 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !252)
!286 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !252, file: !29, line: 193, type: !287, scopeLine: 193, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!287 = !DISubroutineType(types: !288)
!288 = !{!88, !258}
!289 = !DISubprogram(name: "_M_deleter", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !252, file: !29, line: 195, type: !290, scopeLine: 195, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!290 = !DISubroutineType(types: !291)
!291 = !{!51, !284}
!292 = !DISubprogram(name: "reset", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE5resetEPd", scope: !252, file: !29, line: 198, type: !260, scopeLine: 198, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!293 = !DISubprogram(name: "release", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE7releaseEv", scope: !252, file: !29, line: 207, type: !294, scopeLine: 207, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!294 = !DISubroutineType(types: !295)
!295 = !{!262, !258}
!296 = !DISubprogram(name: "swap", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE4swapERS3_", scope: !252, file: !29, line: 216, type: !297, scopeLine: 216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!297 = !DISubroutineType(types: !298)
!298 = !{null, !258, !276}
!299 = !{!300, !301}
!300 = !DITemplateTypeParameter(name: "_Tp", type: !27)
!301 = !DITemplateTypeParameter(name: "_Dp", type: !28)
!302 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uniq_ptr_data<double, std::default_delete<double[]>, true, true>", scope: !20, file: !29, line: 231, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !303, templateParams: !314, identifier: "_ZTSSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EE")
!303 = !{!304, !305, !310}
!304 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !302, baseType: !252, extraData: i32 0)
!305 = !DISubprogram(name: "__uniq_ptr_data", scope: !302, file: !29, line: 234, type: !306, scopeLine: 234, flags: DIFlagPrototyped, spFlags: 0)
!306 = !DISubroutineType(types: !307)
!307 = !{null, !308, !309}
!308 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !302, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!309 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !302, size: 64)
!310 = !DISubprogram(name: "operator=", linkageName: "_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EEaSEOS3_", scope: !302, file: !29, line: 235, type: !311, scopeLine: 235, flags: DIFlagPrototyped, spFlags: 0)
!311 = !DISubroutineType(types: !312)
!312 = !{!313, !308, !309}
!313 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !302, size: 64)
!314 = !{!300, !301, !96, !96}
!315 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "unique_ptr<double[], std::default_delete<double[]> >", scope: !20, file: !29, line: 527, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !316, templateParams: !377, identifier: "_ZTSSt10unique_ptrIA_dSt14default_deleteIS0_EE")
!316 = !{!317, !318, !323, !326, !330, !335, !344, !348, !353, !358, !361, !364, !367, !370, !374}
!317 = !DIDerivedType(tag: DW_TAG_member, name: "_M_t", scope: !315, file: !29, line: 533, baseType: !302, size: 64)
!318 = !DISubprogram(name: "unique_ptr", scope: !315, file: !29, line: 643, type: !319, scopeLine: 643, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!319 = !DISubroutineType(types: !320)
!320 = !{null, !321, !322}
!321 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!322 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !315, size: 64)
!323 = !DISubprogram(name: "~unique_ptr", scope: !315, file: !29, line: 665, type: !324, scopeLine: 665, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!324 = !DISubroutineType(types: !325)
!325 = !{null, !321}
!326 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEOS3_", scope: !315, file: !29, line: 680, type: !327, scopeLine: 680, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!327 = !DISubroutineType(types: !328)
!328 = !{!329, !321, !322}
!329 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !315, size: 64)
!330 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSEDn", scope: !315, file: !29, line: 706, type: !331, scopeLine: 706, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!331 = !DISubroutineType(types: !332)
!332 = !{!329, !321, !333}
!333 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !20, file: !22, line: 302, baseType: !334)
!334 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!335 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEixEm", scope: !315, file: !29, line: 717, type: !336, scopeLine: 717, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!336 = !DISubroutineType(types: !337)
!337 = !{!338, !342, !21}
!338 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !339, file: !238, line: 1645, baseType: !341)
!339 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__add_lvalue_reference_helper<double, true>", scope: !20, file: !238, line: 1644, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !340, identifier: "_ZTSSt29__add_lvalue_reference_helperIdLb1EE")
!340 = !{!300, !96}
!341 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !27, size: 64)
!342 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !343, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!343 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !315)
!344 = !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv", scope: !315, file: !29, line: 726, type: !345, scopeLine: 726, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!345 = !DISubroutineType(types: !346)
!346 = !{!347, !342}
!347 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !315, file: !29, line: 545, baseType: !262, flags: DIFlagPublic)
!348 = !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !315, file: !29, line: 732, type: !349, scopeLine: 732, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!349 = !DISubroutineType(types: !350)
!350 = !{!351, !321}
!351 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !352, size: 64)
!352 = !DIDerivedType(tag: DW_TAG_typedef, name: "deleter_type", scope: !315, file: !29, line: 547, baseType: !28, flags: DIFlagPublic)
!353 = !DISubprogram(name: "get_deleter", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !315, file: !29, line: 738, type: !354, scopeLine: 738, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!354 = !DISubroutineType(types: !355)
!355 = !{!356, !342}
!356 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !357, size: 64)
!357 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !352)
!358 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EEcvbEv", scope: !315, file: !29, line: 743, type: !359, scopeLine: 743, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0)
!359 = !DISubroutineType(types: !360)
!360 = !{!97, !342}
!361 = !DISubprogram(name: "release", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE7releaseEv", scope: !315, file: !29, line: 751, type: !362, scopeLine: 751, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!362 = !DISubroutineType(types: !363)
!363 = !{!347, !321}
!364 = !DISubprogram(name: "reset", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE5resetEDn", scope: !315, file: !29, line: 778, type: !365, scopeLine: 778, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!365 = !DISubroutineType(types: !366)
!366 = !{null, !321, !333}
!367 = !DISubprogram(name: "swap", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE4swapERS3_", scope: !315, file: !29, line: 784, type: !368, scopeLine: 784, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0)
!368 = !DISubroutineType(types: !369)
!369 = !{null, !321, !329}
!370 = !DISubprogram(name: "unique_ptr", scope: !315, file: !29, line: 791, type: !371, scopeLine: 791, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagDeleted)
!371 = !DISubroutineType(types: !372)
!372 = !{null, !321, !373}
!373 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !343, size: 64)
!374 = !DISubprogram(name: "operator=", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEaSERKS3_", scope: !315, file: !29, line: 792, type: !375, scopeLine: 792, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagDeleted)
!375 = !DISubroutineType(types: !376)
!376 = !{!329, !321, !373}
!377 = !{!36, !378}
!378 = !DITemplateTypeParameter(name: "_Dp", type: !28, defaulted: true)
!379 = !{!0}
!380 = !{!381, !388, !392, !399, !403, !410, !415, !417, !422, !426, !430, !438, !440, !444, !448, !452, !457, !461, !465, !469, !473, !481, !485, !489, !491, !495, !499, !503, !509, !513, !517, !519, !527, !531, !538, !540, !544, !548, !552, !556, !561, !566, !571, !572, !573, !574, !576, !577, !578, !579, !580, !581, !582, !588, !592, !598, !602, !606, !610, !614, !616, !618, !622, !626, !630, !634, !638, !640, !642, !644, !648, !652, !656, !658, !660, !664, !681, !684, !689, !698, !703, !707, !711, !715, !719, !721, !723, !727, !733, !737, !743, !749, !751, !755, !759, !763, !767, !773, !775, !779, !783, !787, !789, !793, !797, !801, !803, !805, !809, !817, !821, !825, !829, !831, !837, !839, !845, !849, !853, !857, !861, !865, !869, !871, !873, !877, !881, !885, !887, !891, !895, !897, !899, !903, !907, !911, !915, !916, !917, !918, !919, !920, !921, !922, !923, !924, !925, !929, !933, !935}
!381 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !382, file: !387, line: 52)
!382 = !DISubprogram(name: "abs", scope: !383, file: !383, line: 861, type: !384, flags: DIFlagPrototyped, spFlags: 0)
!383 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!384 = !DISubroutineType(types: !385)
!385 = !{!386, !386}
!386 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!387 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!388 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !389, file: !391, line: 127)
!389 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !383, line: 63, baseType: !390)
!390 = !DICompositeType(tag: DW_TAG_structure_type, file: !383, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!391 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!392 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !393, file: !391, line: 128)
!393 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !383, line: 71, baseType: !394)
!394 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !383, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !395, identifier: "_ZTS6ldiv_t")
!395 = !{!396, !398}
!396 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !394, file: !383, line: 69, baseType: !397, size: 64)
!397 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!398 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !394, file: !383, line: 70, baseType: !397, size: 64, offset: 64)
!399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !400, file: !391, line: 130)
!400 = !DISubprogram(name: "abort", scope: !383, file: !383, line: 611, type: !401, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!401 = !DISubroutineType(types: !402)
!402 = !{null}
!403 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !404, file: !391, line: 132)
!404 = !DISubprogram(name: "aligned_alloc", scope: !383, file: !383, line: 605, type: !405, flags: DIFlagPrototyped, spFlags: 0)
!405 = !DISubroutineType(types: !406)
!406 = !{!407, !408, !408}
!407 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!408 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !409, line: 18, baseType: !23)
!409 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!410 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !411, file: !391, line: 134)
!411 = !DISubprogram(name: "atexit", scope: !383, file: !383, line: 615, type: !412, flags: DIFlagPrototyped, spFlags: 0)
!412 = !DISubroutineType(types: !413)
!413 = !{!386, !414}
!414 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !401, size: 64)
!415 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !416, file: !391, line: 137)
!416 = !DISubprogram(name: "at_quick_exit", scope: !383, file: !383, line: 620, type: !412, flags: DIFlagPrototyped, spFlags: 0)
!417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !418, file: !391, line: 140)
!418 = !DISubprogram(name: "atof", scope: !383, file: !383, line: 102, type: !419, flags: DIFlagPrototyped, spFlags: 0)
!419 = !DISubroutineType(types: !420)
!420 = !{!27, !421}
!421 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !423, file: !391, line: 141)
!423 = !DISubprogram(name: "atoi", scope: !383, file: !383, line: 105, type: !424, flags: DIFlagPrototyped, spFlags: 0)
!424 = !DISubroutineType(types: !425)
!425 = !{!386, !421}
!426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !427, file: !391, line: 142)
!427 = !DISubprogram(name: "atol", scope: !383, file: !383, line: 108, type: !428, flags: DIFlagPrototyped, spFlags: 0)
!428 = !DISubroutineType(types: !429)
!429 = !{!397, !421}
!430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !431, file: !391, line: 143)
!431 = !DISubprogram(name: "bsearch", scope: !383, file: !383, line: 841, type: !432, flags: DIFlagPrototyped, spFlags: 0)
!432 = !DISubroutineType(types: !433)
!433 = !{!407, !83, !83, !408, !408, !434}
!434 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !383, line: 829, baseType: !435)
!435 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !436, size: 64)
!436 = !DISubroutineType(types: !437)
!437 = !{!386, !83, !83}
!438 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !439, file: !391, line: 144)
!439 = !DISubprogram(name: "calloc", scope: !383, file: !383, line: 556, type: !405, flags: DIFlagPrototyped, spFlags: 0)
!440 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !441, file: !391, line: 145)
!441 = !DISubprogram(name: "div", scope: !383, file: !383, line: 873, type: !442, flags: DIFlagPrototyped, spFlags: 0)
!442 = !DISubroutineType(types: !443)
!443 = !{!389, !386, !386}
!444 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !445, file: !391, line: 146)
!445 = !DISubprogram(name: "exit", scope: !383, file: !383, line: 637, type: !446, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!446 = !DISubroutineType(types: !447)
!447 = !{null, !386}
!448 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !449, file: !391, line: 147)
!449 = !DISubprogram(name: "free", scope: !383, file: !383, line: 568, type: !450, flags: DIFlagPrototyped, spFlags: 0)
!450 = !DISubroutineType(types: !451)
!451 = !{null, !407}
!452 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !453, file: !391, line: 148)
!453 = !DISubprogram(name: "getenv", scope: !383, file: !383, line: 654, type: !454, flags: DIFlagPrototyped, spFlags: 0)
!454 = !DISubroutineType(types: !455)
!455 = !{!456, !421}
!456 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!457 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !458, file: !391, line: 149)
!458 = !DISubprogram(name: "labs", scope: !383, file: !383, line: 862, type: !459, flags: DIFlagPrototyped, spFlags: 0)
!459 = !DISubroutineType(types: !460)
!460 = !{!397, !397}
!461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !462, file: !391, line: 150)
!462 = !DISubprogram(name: "ldiv", scope: !383, file: !383, line: 875, type: !463, flags: DIFlagPrototyped, spFlags: 0)
!463 = !DISubroutineType(types: !464)
!464 = !{!393, !397, !397}
!465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !466, file: !391, line: 151)
!466 = !DISubprogram(name: "malloc", scope: !383, file: !383, line: 553, type: !467, flags: DIFlagPrototyped, spFlags: 0)
!467 = !DISubroutineType(types: !468)
!468 = !{!407, !408}
!469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !470, file: !391, line: 153)
!470 = !DISubprogram(name: "mblen", scope: !383, file: !383, line: 943, type: !471, flags: DIFlagPrototyped, spFlags: 0)
!471 = !DISubroutineType(types: !472)
!472 = !{!386, !421, !408}
!473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !474, file: !391, line: 154)
!474 = !DISubprogram(name: "mbstowcs", scope: !383, file: !383, line: 954, type: !475, flags: DIFlagPrototyped, spFlags: 0)
!475 = !DISubroutineType(types: !476)
!476 = !{!408, !477, !480, !408}
!477 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !478)
!478 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !479, size: 64)
!479 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!480 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !421)
!481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !482, file: !391, line: 155)
!482 = !DISubprogram(name: "mbtowc", scope: !383, file: !383, line: 946, type: !483, flags: DIFlagPrototyped, spFlags: 0)
!483 = !DISubroutineType(types: !484)
!484 = !{!386, !477, !480, !408}
!485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !486, file: !391, line: 157)
!486 = !DISubprogram(name: "qsort", scope: !383, file: !383, line: 851, type: !487, flags: DIFlagPrototyped, spFlags: 0)
!487 = !DISubroutineType(types: !488)
!488 = !{null, !407, !408, !408, !434}
!489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !490, file: !391, line: 160)
!490 = !DISubprogram(name: "quick_exit", scope: !383, file: !383, line: 643, type: !446, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !492, file: !391, line: 163)
!492 = !DISubprogram(name: "rand", scope: !383, file: !383, line: 454, type: !493, flags: DIFlagPrototyped, spFlags: 0)
!493 = !DISubroutineType(types: !494)
!494 = !{!386}
!495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !496, file: !391, line: 164)
!496 = !DISubprogram(name: "realloc", scope: !383, file: !383, line: 564, type: !497, flags: DIFlagPrototyped, spFlags: 0)
!497 = !DISubroutineType(types: !498)
!498 = !{!407, !407, !408}
!499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !500, file: !391, line: 165)
!500 = !DISubprogram(name: "srand", scope: !383, file: !383, line: 456, type: !501, flags: DIFlagPrototyped, spFlags: 0)
!501 = !DISubroutineType(types: !502)
!502 = !{null, !13}
!503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !504, file: !391, line: 166)
!504 = !DISubprogram(name: "strtod", scope: !383, file: !383, line: 118, type: !505, flags: DIFlagPrototyped, spFlags: 0)
!505 = !DISubroutineType(types: !506)
!506 = !{!27, !480, !507}
!507 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !508)
!508 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !456, size: 64)
!509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !510, file: !391, line: 167)
!510 = !DISubprogram(name: "strtol", scope: !383, file: !383, line: 177, type: !511, flags: DIFlagPrototyped, spFlags: 0)
!511 = !DISubroutineType(types: !512)
!512 = !{!397, !480, !507, !386}
!513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !514, file: !391, line: 168)
!514 = !DISubprogram(name: "strtoul", scope: !383, file: !383, line: 181, type: !515, flags: DIFlagPrototyped, spFlags: 0)
!515 = !DISubroutineType(types: !516)
!516 = !{!23, !480, !507, !386}
!517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !518, file: !391, line: 169)
!518 = !DISubprogram(name: "system", scope: !383, file: !383, line: 804, type: !424, flags: DIFlagPrototyped, spFlags: 0)
!519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !520, file: !391, line: 171)
!520 = !DISubprogram(name: "wcstombs", scope: !383, file: !383, line: 958, type: !521, flags: DIFlagPrototyped, spFlags: 0)
!521 = !DISubroutineType(types: !522)
!522 = !{!408, !523, !524, !408}
!523 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !456)
!524 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !525)
!525 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !526, size: 64)
!526 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !479)
!527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !528, file: !391, line: 172)
!528 = !DISubprogram(name: "wctomb", scope: !383, file: !383, line: 950, type: !529, flags: DIFlagPrototyped, spFlags: 0)
!529 = !DISubroutineType(types: !530)
!530 = !{!386, !456, !479}
!531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !532, file: !391, line: 200)
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !383, line: 81, baseType: !533)
!533 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !383, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !534, identifier: "_ZTS7lldiv_t")
!534 = !{!535, !537}
!535 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !533, file: !383, line: 79, baseType: !536, size: 64)
!536 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !533, file: !383, line: 80, baseType: !536, size: 64, offset: 64)
!538 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !539, file: !391, line: 206)
!539 = !DISubprogram(name: "_Exit", scope: !383, file: !383, line: 649, type: !446, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!540 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !541, file: !391, line: 210)
!541 = !DISubprogram(name: "llabs", scope: !383, file: !383, line: 865, type: !542, flags: DIFlagPrototyped, spFlags: 0)
!542 = !DISubroutineType(types: !543)
!543 = !{!536, !536}
!544 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !545, file: !391, line: 216)
!545 = !DISubprogram(name: "lldiv", scope: !383, file: !383, line: 879, type: !546, flags: DIFlagPrototyped, spFlags: 0)
!546 = !DISubroutineType(types: !547)
!547 = !{!532, !536, !536}
!548 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !549, file: !391, line: 227)
!549 = !DISubprogram(name: "atoll", scope: !383, file: !383, line: 113, type: !550, flags: DIFlagPrototyped, spFlags: 0)
!550 = !DISubroutineType(types: !551)
!551 = !{!536, !421}
!552 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !553, file: !391, line: 228)
!553 = !DISubprogram(name: "strtoll", scope: !383, file: !383, line: 201, type: !554, flags: DIFlagPrototyped, spFlags: 0)
!554 = !DISubroutineType(types: !555)
!555 = !{!536, !480, !507, !386}
!556 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !557, file: !391, line: 229)
!557 = !DISubprogram(name: "strtoull", scope: !383, file: !383, line: 206, type: !558, flags: DIFlagPrototyped, spFlags: 0)
!558 = !DISubroutineType(types: !559)
!559 = !{!560, !480, !507, !386}
!560 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!561 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !562, file: !391, line: 231)
!562 = !DISubprogram(name: "strtof", scope: !383, file: !383, line: 124, type: !563, flags: DIFlagPrototyped, spFlags: 0)
!563 = !DISubroutineType(types: !564)
!564 = !{!565, !480, !507}
!565 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!566 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !567, file: !391, line: 232)
!567 = !DISubprogram(name: "strtold", scope: !383, file: !383, line: 127, type: !568, flags: DIFlagPrototyped, spFlags: 0)
!568 = !DISubroutineType(types: !569)
!569 = !{!570, !480, !507}
!570 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !532, file: !391, line: 240)
!572 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !539, file: !391, line: 242)
!573 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !541, file: !391, line: 244)
!574 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !575, file: !391, line: 245)
!575 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !12, file: !391, line: 213, type: !546, flags: DIFlagPrototyped, spFlags: 0)
!576 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !545, file: !391, line: 246)
!577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !549, file: !391, line: 248)
!578 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !562, file: !391, line: 249)
!579 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !553, file: !391, line: 250)
!580 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !557, file: !391, line: 251)
!581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !567, file: !391, line: 252)
!582 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !583, file: !587, line: 77)
!583 = !DISubprogram(name: "memchr", scope: !584, file: !584, line: 89, type: !585, flags: DIFlagPrototyped, spFlags: 0)
!584 = !DIFile(filename: "/usr/include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!585 = !DISubroutineType(types: !586)
!586 = !{!83, !83, !386, !408}
!587 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstring", directory: "")
!588 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !589, file: !587, line: 78)
!589 = !DISubprogram(name: "memcmp", scope: !584, file: !584, line: 64, type: !590, flags: DIFlagPrototyped, spFlags: 0)
!590 = !DISubroutineType(types: !591)
!591 = !{!386, !83, !83, !408}
!592 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !593, file: !587, line: 79)
!593 = !DISubprogram(name: "memcpy", scope: !584, file: !584, line: 43, type: !594, flags: DIFlagPrototyped, spFlags: 0)
!594 = !DISubroutineType(types: !595)
!595 = !{!407, !596, !597, !408}
!596 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !407)
!597 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !83)
!598 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !599, file: !587, line: 80)
!599 = !DISubprogram(name: "memmove", scope: !584, file: !584, line: 47, type: !600, flags: DIFlagPrototyped, spFlags: 0)
!600 = !DISubroutineType(types: !601)
!601 = !{!407, !407, !83, !408}
!602 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !603, file: !587, line: 81)
!603 = !DISubprogram(name: "memset", scope: !584, file: !584, line: 61, type: !604, flags: DIFlagPrototyped, spFlags: 0)
!604 = !DISubroutineType(types: !605)
!605 = !{!407, !407, !386, !408}
!606 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !607, file: !587, line: 82)
!607 = !DISubprogram(name: "strcat", scope: !584, file: !584, line: 149, type: !608, flags: DIFlagPrototyped, spFlags: 0)
!608 = !DISubroutineType(types: !609)
!609 = !{!456, !523, !480}
!610 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !611, file: !587, line: 83)
!611 = !DISubprogram(name: "strcmp", scope: !584, file: !584, line: 156, type: !612, flags: DIFlagPrototyped, spFlags: 0)
!612 = !DISubroutineType(types: !613)
!613 = !{!386, !421, !421}
!614 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !615, file: !587, line: 84)
!615 = !DISubprogram(name: "strcoll", scope: !584, file: !584, line: 163, type: !612, flags: DIFlagPrototyped, spFlags: 0)
!616 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !617, file: !587, line: 85)
!617 = !DISubprogram(name: "strcpy", scope: !584, file: !584, line: 141, type: !608, flags: DIFlagPrototyped, spFlags: 0)
!618 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !619, file: !587, line: 86)
!619 = !DISubprogram(name: "strcspn", scope: !584, file: !584, line: 293, type: !620, flags: DIFlagPrototyped, spFlags: 0)
!620 = !DISubroutineType(types: !621)
!621 = !{!408, !421, !421}
!622 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !623, file: !587, line: 87)
!623 = !DISubprogram(name: "strerror", scope: !584, file: !584, line: 419, type: !624, flags: DIFlagPrototyped, spFlags: 0)
!624 = !DISubroutineType(types: !625)
!625 = !{!456, !386}
!626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !627, file: !587, line: 88)
!627 = !DISubprogram(name: "strlen", scope: !584, file: !584, line: 407, type: !628, flags: DIFlagPrototyped, spFlags: 0)
!628 = !DISubroutineType(types: !629)
!629 = !{!408, !421}
!630 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !631, file: !587, line: 89)
!631 = !DISubprogram(name: "strncat", scope: !584, file: !584, line: 152, type: !632, flags: DIFlagPrototyped, spFlags: 0)
!632 = !DISubroutineType(types: !633)
!633 = !{!456, !523, !480, !408}
!634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !635, file: !587, line: 90)
!635 = !DISubprogram(name: "strncmp", scope: !584, file: !584, line: 159, type: !636, flags: DIFlagPrototyped, spFlags: 0)
!636 = !DISubroutineType(types: !637)
!637 = !{!386, !421, !421, !408}
!638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !639, file: !587, line: 91)
!639 = !DISubprogram(name: "strncpy", scope: !584, file: !584, line: 144, type: !632, flags: DIFlagPrototyped, spFlags: 0)
!640 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !641, file: !587, line: 92)
!641 = !DISubprogram(name: "strspn", scope: !584, file: !584, line: 297, type: !620, flags: DIFlagPrototyped, spFlags: 0)
!642 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !643, file: !587, line: 93)
!643 = !DISubprogram(name: "strtok", scope: !584, file: !584, line: 356, type: !608, flags: DIFlagPrototyped, spFlags: 0)
!644 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !645, file: !587, line: 94)
!645 = !DISubprogram(name: "strxfrm", scope: !584, file: !584, line: 166, type: !646, flags: DIFlagPrototyped, spFlags: 0)
!646 = !DISubroutineType(types: !647)
!647 = !{!408, !523, !480, !408}
!648 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !649, file: !587, line: 95)
!649 = !DISubprogram(name: "strchr", scope: !584, file: !584, line: 228, type: !650, flags: DIFlagPrototyped, spFlags: 0)
!650 = !DISubroutineType(types: !651)
!651 = !{!421, !421, !386}
!652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !653, file: !587, line: 96)
!653 = !DISubprogram(name: "strpbrk", scope: !584, file: !584, line: 305, type: !654, flags: DIFlagPrototyped, spFlags: 0)
!654 = !DISubroutineType(types: !655)
!655 = !{!421, !421, !421}
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !657, file: !587, line: 97)
!657 = !DISubprogram(name: "strrchr", scope: !584, file: !584, line: 255, type: !650, flags: DIFlagPrototyped, spFlags: 0)
!658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !659, file: !587, line: 98)
!659 = !DISubprogram(name: "strstr", scope: !584, file: !584, line: 332, type: !654, flags: DIFlagPrototyped, spFlags: 0)
!660 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !661, entity: !662, file: !663, line: 58)
!661 = !DINamespace(name: "__gnu_debug", scope: null)
!662 = !DINamespace(name: "__debug", scope: !20)
!663 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !665, file: !680, line: 64)
!665 = !DIDerivedType(tag: DW_TAG_typedef, name: "mbstate_t", file: !666, line: 6, baseType: !667)
!666 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "ba8742313715e20e434cf6ccb2db98e3")
!667 = !DIDerivedType(tag: DW_TAG_typedef, name: "__mbstate_t", file: !668, line: 21, baseType: !669)
!668 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__mbstate_t.h", directory: "", checksumkind: CSK_MD5, checksum: "82911a3e689448e3691ded3e0b471a55")
!669 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !668, line: 13, size: 64, flags: DIFlagTypePassByValue, elements: !670, identifier: "_ZTS11__mbstate_t")
!670 = !{!671, !672}
!671 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !669, file: !668, line: 15, baseType: !386, size: 32)
!672 = !DIDerivedType(tag: DW_TAG_member, name: "__value", scope: !669, file: !668, line: 20, baseType: !673, size: 32, offset: 32)
!673 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !669, file: !668, line: 16, size: 32, flags: DIFlagTypePassByValue, elements: !674, identifier: "_ZTSN11__mbstate_tUt_E")
!674 = !{!675, !676}
!675 = !DIDerivedType(tag: DW_TAG_member, name: "__wch", scope: !673, file: !668, line: 18, baseType: !13, size: 32)
!676 = !DIDerivedType(tag: DW_TAG_member, name: "__wchb", scope: !673, file: !668, line: 19, baseType: !677, size: 32)
!677 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !678)
!678 = !{!679}
!679 = !DISubrange(count: 4)
!680 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cwchar", directory: "")
!681 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !682, file: !680, line: 141)
!682 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !683, line: 20, baseType: !13)
!683 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !685, file: !680, line: 143)
!685 = !DISubprogram(name: "btowc", scope: !686, file: !686, line: 285, type: !687, flags: DIFlagPrototyped, spFlags: 0)
!686 = !DIFile(filename: "/usr/include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!687 = !DISubroutineType(types: !688)
!688 = !{!682, !386}
!689 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !690, file: !680, line: 144)
!690 = !DISubprogram(name: "fgetwc", scope: !686, file: !686, line: 744, type: !691, flags: DIFlagPrototyped, spFlags: 0)
!691 = !DISubroutineType(types: !692)
!692 = !{!682, !693}
!693 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !694, size: 64)
!694 = !DIDerivedType(tag: DW_TAG_typedef, name: "__FILE", file: !695, line: 5, baseType: !696)
!695 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/__FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "72a8fe90981f484acae7c6f3dfc5c2b7")
!696 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !697, line: 49, size: 1728, flags: DIFlagFwdDecl, identifier: "_ZTS8_IO_FILE")
!697 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!698 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !699, file: !680, line: 145)
!699 = !DISubprogram(name: "fgetws", scope: !686, file: !686, line: 773, type: !700, flags: DIFlagPrototyped, spFlags: 0)
!700 = !DISubroutineType(types: !701)
!701 = !{!478, !477, !386, !702}
!702 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !693)
!703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !704, file: !680, line: 146)
!704 = !DISubprogram(name: "fputwc", scope: !686, file: !686, line: 758, type: !705, flags: DIFlagPrototyped, spFlags: 0)
!705 = !DISubroutineType(types: !706)
!706 = !{!682, !479, !693}
!707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !708, file: !680, line: 147)
!708 = !DISubprogram(name: "fputws", scope: !686, file: !686, line: 780, type: !709, flags: DIFlagPrototyped, spFlags: 0)
!709 = !DISubroutineType(types: !710)
!710 = !{!386, !524, !702}
!711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !712, file: !680, line: 148)
!712 = !DISubprogram(name: "fwide", scope: !686, file: !686, line: 588, type: !713, flags: DIFlagPrototyped, spFlags: 0)
!713 = !DISubroutineType(types: !714)
!714 = !{!386, !693, !386}
!715 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !716, file: !680, line: 149)
!716 = !DISubprogram(name: "fwprintf", scope: !686, file: !686, line: 595, type: !717, flags: DIFlagPrototyped, spFlags: 0)
!717 = !DISubroutineType(types: !718)
!718 = !{!386, !702, !524, null}
!719 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !720, file: !680, line: 150)
!720 = !DISubprogram(name: "fwscanf", linkageName: "__isoc99_fwscanf", scope: !686, file: !686, line: 657, type: !717, flags: DIFlagPrototyped, spFlags: 0)
!721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !722, file: !680, line: 151)
!722 = !DISubprogram(name: "getwc", scope: !686, file: !686, line: 745, type: !691, flags: DIFlagPrototyped, spFlags: 0)
!723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !724, file: !680, line: 152)
!724 = !DISubprogram(name: "getwchar", scope: !686, file: !686, line: 751, type: !725, flags: DIFlagPrototyped, spFlags: 0)
!725 = !DISubroutineType(types: !726)
!726 = !{!682}
!727 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !728, file: !680, line: 153)
!728 = !DISubprogram(name: "mbrlen", scope: !686, file: !686, line: 308, type: !729, flags: DIFlagPrototyped, spFlags: 0)
!729 = !DISubroutineType(types: !730)
!730 = !{!408, !480, !408, !731}
!731 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !732)
!732 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !665, size: 64)
!733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !734, file: !680, line: 154)
!734 = !DISubprogram(name: "mbrtowc", scope: !686, file: !686, line: 297, type: !735, flags: DIFlagPrototyped, spFlags: 0)
!735 = !DISubroutineType(types: !736)
!736 = !{!408, !477, !480, !408, !731}
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !738, file: !680, line: 155)
!738 = !DISubprogram(name: "mbsinit", scope: !686, file: !686, line: 293, type: !739, flags: DIFlagPrototyped, spFlags: 0)
!739 = !DISubroutineType(types: !740)
!740 = !{!386, !741}
!741 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !742, size: 64)
!742 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !665)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !744, file: !680, line: 156)
!744 = !DISubprogram(name: "mbsrtowcs", scope: !686, file: !686, line: 338, type: !745, flags: DIFlagPrototyped, spFlags: 0)
!745 = !DISubroutineType(types: !746)
!746 = !{!408, !477, !747, !408, !731}
!747 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !748)
!748 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !421, size: 64)
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !750, file: !680, line: 157)
!750 = !DISubprogram(name: "putwc", scope: !686, file: !686, line: 759, type: !705, flags: DIFlagPrototyped, spFlags: 0)
!751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !752, file: !680, line: 158)
!752 = !DISubprogram(name: "putwchar", scope: !686, file: !686, line: 765, type: !753, flags: DIFlagPrototyped, spFlags: 0)
!753 = !DISubroutineType(types: !754)
!754 = !{!682, !479}
!755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !756, file: !680, line: 160)
!756 = !DISubprogram(name: "swprintf", scope: !686, file: !686, line: 605, type: !757, flags: DIFlagPrototyped, spFlags: 0)
!757 = !DISubroutineType(types: !758)
!758 = !{!386, !477, !408, !524, null}
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !760, file: !680, line: 162)
!760 = !DISubprogram(name: "swscanf", linkageName: "__isoc99_swscanf", scope: !686, file: !686, line: 664, type: !761, flags: DIFlagPrototyped, spFlags: 0)
!761 = !DISubroutineType(types: !762)
!762 = !{!386, !524, !524, null}
!763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !764, file: !680, line: 163)
!764 = !DISubprogram(name: "ungetwc", scope: !686, file: !686, line: 788, type: !765, flags: DIFlagPrototyped, spFlags: 0)
!765 = !DISubroutineType(types: !766)
!766 = !{!682, !682, !693}
!767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !768, file: !680, line: 164)
!768 = !DISubprogram(name: "vfwprintf", scope: !686, file: !686, line: 613, type: !769, flags: DIFlagPrototyped, spFlags: 0)
!769 = !DISubroutineType(types: !770)
!770 = !{!386, !702, !524, !771}
!771 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !772, size: 64)
!772 = !DICompositeType(tag: DW_TAG_structure_type, name: "__va_list_tag", file: !2, size: 192, flags: DIFlagFwdDecl, identifier: "_ZTS13__va_list_tag")
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !774, file: !680, line: 166)
!774 = !DISubprogram(name: "vfwscanf", linkageName: "__isoc99_vfwscanf", scope: !686, file: !686, line: 711, type: !769, flags: DIFlagPrototyped, spFlags: 0)
!775 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !776, file: !680, line: 169)
!776 = !DISubprogram(name: "vswprintf", scope: !686, file: !686, line: 626, type: !777, flags: DIFlagPrototyped, spFlags: 0)
!777 = !DISubroutineType(types: !778)
!778 = !{!386, !477, !408, !524, !771}
!779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !780, file: !680, line: 172)
!780 = !DISubprogram(name: "vswscanf", linkageName: "__isoc99_vswscanf", scope: !686, file: !686, line: 718, type: !781, flags: DIFlagPrototyped, spFlags: 0)
!781 = !DISubroutineType(types: !782)
!782 = !{!386, !524, !524, !771}
!783 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !784, file: !680, line: 174)
!784 = !DISubprogram(name: "vwprintf", scope: !686, file: !686, line: 621, type: !785, flags: DIFlagPrototyped, spFlags: 0)
!785 = !DISubroutineType(types: !786)
!786 = !{!386, !524, !771}
!787 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !788, file: !680, line: 176)
!788 = !DISubprogram(name: "vwscanf", linkageName: "__isoc99_vwscanf", scope: !686, file: !686, line: 715, type: !785, flags: DIFlagPrototyped, spFlags: 0)
!789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !790, file: !680, line: 178)
!790 = !DISubprogram(name: "wcrtomb", scope: !686, file: !686, line: 302, type: !791, flags: DIFlagPrototyped, spFlags: 0)
!791 = !DISubroutineType(types: !792)
!792 = !{!408, !523, !479, !731}
!793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !794, file: !680, line: 179)
!794 = !DISubprogram(name: "wcscat", scope: !686, file: !686, line: 97, type: !795, flags: DIFlagPrototyped, spFlags: 0)
!795 = !DISubroutineType(types: !796)
!796 = !{!478, !477, !524}
!797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !798, file: !680, line: 180)
!798 = !DISubprogram(name: "wcscmp", scope: !686, file: !686, line: 106, type: !799, flags: DIFlagPrototyped, spFlags: 0)
!799 = !DISubroutineType(types: !800)
!800 = !{!386, !525, !525}
!801 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !802, file: !680, line: 181)
!802 = !DISubprogram(name: "wcscoll", scope: !686, file: !686, line: 131, type: !799, flags: DIFlagPrototyped, spFlags: 0)
!803 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !804, file: !680, line: 182)
!804 = !DISubprogram(name: "wcscpy", scope: !686, file: !686, line: 87, type: !795, flags: DIFlagPrototyped, spFlags: 0)
!805 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !806, file: !680, line: 183)
!806 = !DISubprogram(name: "wcscspn", scope: !686, file: !686, line: 188, type: !807, flags: DIFlagPrototyped, spFlags: 0)
!807 = !DISubroutineType(types: !808)
!808 = !{!408, !525, !525}
!809 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !810, file: !680, line: 184)
!810 = !DISubprogram(name: "wcsftime", scope: !686, file: !686, line: 852, type: !811, flags: DIFlagPrototyped, spFlags: 0)
!811 = !DISubroutineType(types: !812)
!812 = !{!408, !477, !408, !524, !813}
!813 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !814)
!814 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !815, size: 64)
!815 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !816)
!816 = !DICompositeType(tag: DW_TAG_structure_type, name: "tm", file: !686, line: 83, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS2tm")
!817 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !818, file: !680, line: 185)
!818 = !DISubprogram(name: "wcslen", scope: !686, file: !686, line: 223, type: !819, flags: DIFlagPrototyped, spFlags: 0)
!819 = !DISubroutineType(types: !820)
!820 = !{!408, !525}
!821 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !822, file: !680, line: 186)
!822 = !DISubprogram(name: "wcsncat", scope: !686, file: !686, line: 101, type: !823, flags: DIFlagPrototyped, spFlags: 0)
!823 = !DISubroutineType(types: !824)
!824 = !{!478, !477, !524, !408}
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !826, file: !680, line: 187)
!826 = !DISubprogram(name: "wcsncmp", scope: !686, file: !686, line: 109, type: !827, flags: DIFlagPrototyped, spFlags: 0)
!827 = !DISubroutineType(types: !828)
!828 = !{!386, !525, !525, !408}
!829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !830, file: !680, line: 188)
!830 = !DISubprogram(name: "wcsncpy", scope: !686, file: !686, line: 92, type: !823, flags: DIFlagPrototyped, spFlags: 0)
!831 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !832, file: !680, line: 189)
!832 = !DISubprogram(name: "wcsrtombs", scope: !686, file: !686, line: 344, type: !833, flags: DIFlagPrototyped, spFlags: 0)
!833 = !DISubroutineType(types: !834)
!834 = !{!408, !523, !835, !408, !731}
!835 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !836)
!836 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !525, size: 64)
!837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !838, file: !680, line: 190)
!838 = !DISubprogram(name: "wcsspn", scope: !686, file: !686, line: 192, type: !807, flags: DIFlagPrototyped, spFlags: 0)
!839 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !840, file: !680, line: 191)
!840 = !DISubprogram(name: "wcstod", scope: !686, file: !686, line: 378, type: !841, flags: DIFlagPrototyped, spFlags: 0)
!841 = !DISubroutineType(types: !842)
!842 = !{!27, !524, !843}
!843 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !844)
!844 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !478, size: 64)
!845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !846, file: !680, line: 193)
!846 = !DISubprogram(name: "wcstof", scope: !686, file: !686, line: 383, type: !847, flags: DIFlagPrototyped, spFlags: 0)
!847 = !DISubroutineType(types: !848)
!848 = !{!565, !524, !843}
!849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !850, file: !680, line: 195)
!850 = !DISubprogram(name: "wcstok", scope: !686, file: !686, line: 218, type: !851, flags: DIFlagPrototyped, spFlags: 0)
!851 = !DISubroutineType(types: !852)
!852 = !{!478, !477, !524, !843}
!853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !854, file: !680, line: 196)
!854 = !DISubprogram(name: "wcstol", scope: !686, file: !686, line: 429, type: !855, flags: DIFlagPrototyped, spFlags: 0)
!855 = !DISubroutineType(types: !856)
!856 = !{!397, !524, !843, !386}
!857 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !858, file: !680, line: 197)
!858 = !DISubprogram(name: "wcstoul", scope: !686, file: !686, line: 434, type: !859, flags: DIFlagPrototyped, spFlags: 0)
!859 = !DISubroutineType(types: !860)
!860 = !{!23, !524, !843, !386}
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !862, file: !680, line: 198)
!862 = !DISubprogram(name: "wcsxfrm", scope: !686, file: !686, line: 135, type: !863, flags: DIFlagPrototyped, spFlags: 0)
!863 = !DISubroutineType(types: !864)
!864 = !{!408, !477, !524, !408}
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !866, file: !680, line: 199)
!866 = !DISubprogram(name: "wctob", scope: !686, file: !686, line: 289, type: !867, flags: DIFlagPrototyped, spFlags: 0)
!867 = !DISubroutineType(types: !868)
!868 = !{!386, !682}
!869 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !870, file: !680, line: 200)
!870 = !DISubprogram(name: "wmemcmp", scope: !686, file: !686, line: 259, type: !827, flags: DIFlagPrototyped, spFlags: 0)
!871 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !872, file: !680, line: 201)
!872 = !DISubprogram(name: "wmemcpy", scope: !686, file: !686, line: 263, type: !823, flags: DIFlagPrototyped, spFlags: 0)
!873 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !874, file: !680, line: 202)
!874 = !DISubprogram(name: "wmemmove", scope: !686, file: !686, line: 268, type: !875, flags: DIFlagPrototyped, spFlags: 0)
!875 = !DISubroutineType(types: !876)
!876 = !{!478, !478, !525, !408}
!877 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !878, file: !680, line: 203)
!878 = !DISubprogram(name: "wmemset", scope: !686, file: !686, line: 272, type: !879, flags: DIFlagPrototyped, spFlags: 0)
!879 = !DISubroutineType(types: !880)
!880 = !{!478, !478, !479, !408}
!881 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !882, file: !680, line: 204)
!882 = !DISubprogram(name: "wprintf", scope: !686, file: !686, line: 602, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!883 = !DISubroutineType(types: !884)
!884 = !{!386, !524, null}
!885 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !886, file: !680, line: 205)
!886 = !DISubprogram(name: "wscanf", linkageName: "__isoc99_wscanf", scope: !686, file: !686, line: 661, type: !883, flags: DIFlagPrototyped, spFlags: 0)
!887 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !888, file: !680, line: 206)
!888 = !DISubprogram(name: "wcschr", scope: !686, file: !686, line: 165, type: !889, flags: DIFlagPrototyped, spFlags: 0)
!889 = !DISubroutineType(types: !890)
!890 = !{!478, !525, !479}
!891 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !892, file: !680, line: 207)
!892 = !DISubprogram(name: "wcspbrk", scope: !686, file: !686, line: 202, type: !893, flags: DIFlagPrototyped, spFlags: 0)
!893 = !DISubroutineType(types: !894)
!894 = !{!478, !525, !525}
!895 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !896, file: !680, line: 208)
!896 = !DISubprogram(name: "wcsrchr", scope: !686, file: !686, line: 175, type: !889, flags: DIFlagPrototyped, spFlags: 0)
!897 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !898, file: !680, line: 209)
!898 = !DISubprogram(name: "wcsstr", scope: !686, file: !686, line: 213, type: !893, flags: DIFlagPrototyped, spFlags: 0)
!899 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !900, file: !680, line: 210)
!900 = !DISubprogram(name: "wmemchr", scope: !686, file: !686, line: 254, type: !901, flags: DIFlagPrototyped, spFlags: 0)
!901 = !DISubroutineType(types: !902)
!902 = !{!478, !525, !479, !408}
!903 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !904, file: !680, line: 251)
!904 = !DISubprogram(name: "wcstold", scope: !686, file: !686, line: 385, type: !905, flags: DIFlagPrototyped, spFlags: 0)
!905 = !DISubroutineType(types: !906)
!906 = !{!570, !524, !843}
!907 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !908, file: !680, line: 260)
!908 = !DISubprogram(name: "wcstoll", scope: !686, file: !686, line: 442, type: !909, flags: DIFlagPrototyped, spFlags: 0)
!909 = !DISubroutineType(types: !910)
!910 = !{!536, !524, !843, !386}
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !12, entity: !912, file: !680, line: 261)
!912 = !DISubprogram(name: "wcstoull", scope: !686, file: !686, line: 449, type: !913, flags: DIFlagPrototyped, spFlags: 0)
!913 = !DISubroutineType(types: !914)
!914 = !{!560, !524, !843, !386}
!915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !904, file: !680, line: 267)
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !908, file: !680, line: 268)
!917 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !912, file: !680, line: 269)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !846, file: !680, line: 283)
!919 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !774, file: !680, line: 286)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !780, file: !680, line: 289)
!921 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !788, file: !680, line: 292)
!922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !904, file: !680, line: 296)
!923 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !908, file: !680, line: 297)
!924 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !912, file: !680, line: 298)
!925 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !926, file: !927, line: 68)
!926 = !DICompositeType(tag: DW_TAG_class_type, name: "exception_ptr", scope: !928, file: !927, line: 90, size: 64, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSNSt15__exception_ptr13exception_ptrE")
!927 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/exception_ptr.h", directory: "", checksumkind: CSK_MD5, checksum: "e8a32dcadc5d06d341e371fb480b7b44")
!928 = !DINamespace(name: "__exception_ptr", scope: !20)
!929 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !928, entity: !930, file: !927, line: 84)
!930 = !DISubprogram(name: "rethrow_exception", linkageName: "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE", scope: !20, file: !927, line: 80, type: !931, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: 0)
!931 = !DISubroutineType(types: !932)
!932 = !{null, !926}
!933 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !10, file: !934, line: 98)
!934 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/shared_ptr_base.h", directory: "", checksumkind: CSK_MD5, checksum: "e2b63a5b49d3c553c17b8b8d80272b6f")
!935 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !20, entity: !936, file: !934, line: 99)
!936 = !DIGlobalVariable(name: "__default_lock_policy", linkageName: "_ZN9__gnu_cxxL21__default_lock_policyE", scope: !12, file: !11, line: 53, type: !937, isLocal: true, isDefinition: false)
!937 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)
!938 = !{i32 7, !"Dwarf Version", i32 5}
!939 = !{i32 2, !"Debug Info Version", i32 3}
!940 = !{i32 1, !"wchar_size", i32 4}
!941 = !{i32 8, !"PIC Level", i32 2}
!942 = !{i32 7, !"PIE Level", i32 2}
!943 = !{i32 7, !"uwtable", i32 2}
!944 = !{i32 7, !"frame-pointer", i32 2}
!945 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!946 = distinct !DISubprogram(name: "by_malloc", scope: !2, file: !2, line: 23, type: !947, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!947 = !DISubroutineType(types: !948)
!948 = !{!27, !949, !386}
!949 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !950, size: 64)
!950 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!951 = !DILocalVariable(name: "x", arg: 1, scope: !946, file: !2, line: 23, type: !949)
!952 = !DILocation(line: 23, column: 32, scope: !946)
!953 = !DILocalVariable(name: "n", arg: 2, scope: !946, file: !2, line: 23, type: !386)
!954 = !DILocation(line: 23, column: 39, scope: !946)
!955 = !DILocalVariable(name: "h", scope: !946, file: !2, line: 23, type: !26)
!956 = !DILocation(line: 23, column: 52, scope: !946)
!957 = !DILocation(line: 23, column: 73, scope: !946)
!958 = !DILocation(line: 23, column: 75, scope: !946)
!959 = !DILocation(line: 23, column: 66, scope: !946)
!960 = !DILocalVariable(name: "s", scope: !946, file: !2, line: 23, type: !27)
!961 = !DILocation(line: 23, column: 88, scope: !946)
!962 = !DILocation(line: 23, column: 97, scope: !946)
!963 = !DILocation(line: 23, column: 100, scope: !946)
!964 = !DILocation(line: 23, column: 103, scope: !946)
!965 = !DILocation(line: 23, column: 92, scope: !946)
!966 = !DILocation(line: 23, column: 112, scope: !946)
!967 = !DILocation(line: 23, column: 107, scope: !946)
!968 = !DILocation(line: 23, column: 123, scope: !946)
!969 = !DILocation(line: 23, column: 116, scope: !946)
!970 = distinct !DISubprogram(name: "work", linkageName: "_ZL4workPdPKdi", scope: !2, file: !2, line: 8, type: !971, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, retainedNodes: !24)
!971 = !DISubroutineType(types: !972)
!972 = !{!27, !26, !949, !386}
!973 = !DILocalVariable(name: "h", arg: 1, scope: !970, file: !2, line: 8, type: !26)
!974 = !DILocation(line: 8, column: 28, scope: !970)
!975 = !DILocalVariable(name: "x", arg: 2, scope: !970, file: !2, line: 8, type: !949)
!976 = !DILocation(line: 8, column: 45, scope: !970)
!977 = !DILocalVariable(name: "n", arg: 3, scope: !970, file: !2, line: 8, type: !386)
!978 = !DILocation(line: 8, column: 52, scope: !970)
!979 = !DILocalVariable(name: "i", scope: !980, file: !2, line: 9, type: !386)
!980 = distinct !DILexicalBlock(scope: !970, file: !2, line: 9, column: 3)
!981 = !DILocation(line: 9, column: 12, scope: !980)
!982 = !DILocation(line: 9, column: 8, scope: !980)
!983 = !DILocation(line: 9, column: 19, scope: !984)
!984 = distinct !DILexicalBlock(scope: !980, file: !2, line: 9, column: 3)
!985 = !DILocation(line: 9, column: 23, scope: !984)
!986 = !DILocation(line: 9, column: 21, scope: !984)
!987 = !DILocation(line: 9, column: 3, scope: !980)
!988 = !DILocation(line: 9, column: 38, scope: !984)
!989 = !DILocation(line: 9, column: 40, scope: !984)
!990 = !DILocation(line: 9, column: 45, scope: !984)
!991 = !DILocation(line: 9, column: 48, scope: !984)
!992 = !DILocation(line: 9, column: 50, scope: !984)
!993 = !DILocation(line: 9, column: 57, scope: !984)
!994 = !DILocation(line: 9, column: 55, scope: !984)
!995 = !DILocation(line: 9, column: 43, scope: !984)
!996 = !DILocation(line: 9, column: 31, scope: !984)
!997 = !DILocation(line: 9, column: 33, scope: !984)
!998 = !DILocation(line: 9, column: 36, scope: !984)
!999 = !DILocation(line: 9, column: 27, scope: !984)
!1000 = !DILocation(line: 9, column: 3, scope: !984)
!1001 = distinct !{!1001, !987, !1002, !1003}
!1002 = !DILocation(line: 9, column: 58, scope: !980)
!1003 = !{!"llvm.loop.mustprogress"}
!1004 = !DILocalVariable(name: "s", scope: !970, file: !2, line: 10, type: !27)
!1005 = !DILocation(line: 10, column: 10, scope: !970)
!1006 = !DILocalVariable(name: "i", scope: !1007, file: !2, line: 11, type: !386)
!1007 = distinct !DILexicalBlock(scope: !970, file: !2, line: 11, column: 3)
!1008 = !DILocation(line: 11, column: 12, scope: !1007)
!1009 = !DILocation(line: 11, column: 8, scope: !1007)
!1010 = !DILocation(line: 11, column: 19, scope: !1011)
!1011 = distinct !DILexicalBlock(scope: !1007, file: !2, line: 11, column: 3)
!1012 = !DILocation(line: 11, column: 23, scope: !1011)
!1013 = !DILocation(line: 11, column: 21, scope: !1011)
!1014 = !DILocation(line: 11, column: 3, scope: !1007)
!1015 = !DILocation(line: 11, column: 36, scope: !1011)
!1016 = !DILocation(line: 11, column: 38, scope: !1011)
!1017 = !DILocation(line: 11, column: 43, scope: !1011)
!1018 = !DILocation(line: 11, column: 45, scope: !1011)
!1019 = !DILocation(line: 11, column: 33, scope: !1011)
!1020 = !DILocation(line: 11, column: 31, scope: !1011)
!1021 = !DILocation(line: 11, column: 27, scope: !1011)
!1022 = !DILocation(line: 11, column: 3, scope: !1011)
!1023 = distinct !{!1023, !1014, !1024, !1003}
!1024 = !DILocation(line: 11, column: 46, scope: !1007)
!1025 = !DILocation(line: 12, column: 10, scope: !970)
!1026 = !DILocation(line: 12, column: 3, scope: !970)
!1027 = distinct !DISubprogram(name: "by_calloc", scope: !2, file: !2, line: 24, type: !947, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1028 = !DILocalVariable(name: "x", arg: 1, scope: !1027, file: !2, line: 24, type: !949)
!1029 = !DILocation(line: 24, column: 32, scope: !1027)
!1030 = !DILocalVariable(name: "n", arg: 2, scope: !1027, file: !2, line: 24, type: !386)
!1031 = !DILocation(line: 24, column: 39, scope: !1027)
!1032 = !DILocalVariable(name: "h", scope: !1027, file: !2, line: 24, type: !26)
!1033 = !DILocation(line: 24, column: 52, scope: !1027)
!1034 = !DILocation(line: 24, column: 73, scope: !1027)
!1035 = !DILocation(line: 24, column: 66, scope: !1027)
!1036 = !DILocalVariable(name: "s", scope: !1027, file: !2, line: 24, type: !27)
!1037 = !DILocation(line: 24, column: 87, scope: !1027)
!1038 = !DILocation(line: 24, column: 97, scope: !1027)
!1039 = !DILocation(line: 24, column: 100, scope: !1027)
!1040 = !DILocation(line: 24, column: 103, scope: !1027)
!1041 = !DILocation(line: 24, column: 91, scope: !1027)
!1042 = !DILocation(line: 24, column: 112, scope: !1027)
!1043 = !DILocation(line: 24, column: 107, scope: !1027)
!1044 = !DILocation(line: 24, column: 123, scope: !1027)
!1045 = !DILocation(line: 24, column: 116, scope: !1027)
!1046 = distinct !DISubprogram(name: "added", linkageName: "_ZL5addedPdPKdi", scope: !2, file: !2, line: 15, type: !971, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1047 = !DILocalVariable(name: "h", arg: 1, scope: !1046, file: !2, line: 15, type: !26)
!1048 = !DILocation(line: 15, column: 29, scope: !1046)
!1049 = !DILocalVariable(name: "x", arg: 2, scope: !1046, file: !2, line: 15, type: !949)
!1050 = !DILocation(line: 15, column: 46, scope: !1046)
!1051 = !DILocalVariable(name: "n", arg: 3, scope: !1046, file: !2, line: 15, type: !386)
!1052 = !DILocation(line: 15, column: 53, scope: !1046)
!1053 = !DILocalVariable(name: "i", scope: !1054, file: !2, line: 16, type: !386)
!1054 = distinct !DILexicalBlock(scope: !1046, file: !2, line: 16, column: 3)
!1055 = !DILocation(line: 16, column: 12, scope: !1054)
!1056 = !DILocation(line: 16, column: 8, scope: !1054)
!1057 = !DILocation(line: 16, column: 19, scope: !1058)
!1058 = distinct !DILexicalBlock(scope: !1054, file: !2, line: 16, column: 3)
!1059 = !DILocation(line: 16, column: 23, scope: !1058)
!1060 = !DILocation(line: 16, column: 21, scope: !1058)
!1061 = !DILocation(line: 16, column: 3, scope: !1054)
!1062 = !DILocation(line: 16, column: 43, scope: !1058)
!1063 = !DILocation(line: 16, column: 45, scope: !1058)
!1064 = !DILocation(line: 16, column: 31, scope: !1058)
!1065 = !DILocation(line: 16, column: 33, scope: !1058)
!1066 = !DILocation(line: 16, column: 35, scope: !1058)
!1067 = !DILocation(line: 16, column: 40, scope: !1058)
!1068 = !DILocation(line: 16, column: 27, scope: !1058)
!1069 = !DILocation(line: 16, column: 3, scope: !1058)
!1070 = distinct !{!1070, !1061, !1071, !1003}
!1071 = !DILocation(line: 16, column: 46, scope: !1054)
!1072 = !DILocalVariable(name: "s", scope: !1046, file: !2, line: 17, type: !27)
!1073 = !DILocation(line: 17, column: 10, scope: !1046)
!1074 = !DILocalVariable(name: "i", scope: !1075, file: !2, line: 18, type: !386)
!1075 = distinct !DILexicalBlock(scope: !1046, file: !2, line: 18, column: 3)
!1076 = !DILocation(line: 18, column: 12, scope: !1075)
!1077 = !DILocation(line: 18, column: 8, scope: !1075)
!1078 = !DILocation(line: 18, column: 19, scope: !1079)
!1079 = distinct !DILexicalBlock(scope: !1075, file: !2, line: 18, column: 3)
!1080 = !DILocation(line: 18, column: 23, scope: !1079)
!1081 = !DILocation(line: 18, column: 21, scope: !1079)
!1082 = !DILocation(line: 18, column: 3, scope: !1075)
!1083 = !DILocation(line: 18, column: 36, scope: !1079)
!1084 = !DILocation(line: 18, column: 38, scope: !1079)
!1085 = !DILocation(line: 18, column: 43, scope: !1079)
!1086 = !DILocation(line: 18, column: 45, scope: !1079)
!1087 = !DILocation(line: 18, column: 33, scope: !1079)
!1088 = !DILocation(line: 18, column: 31, scope: !1079)
!1089 = !DILocation(line: 18, column: 27, scope: !1079)
!1090 = !DILocation(line: 18, column: 3, scope: !1079)
!1091 = distinct !{!1091, !1082, !1092, !1003}
!1092 = !DILocation(line: 18, column: 46, scope: !1075)
!1093 = !DILocation(line: 19, column: 10, scope: !1046)
!1094 = !DILocation(line: 19, column: 3, scope: !1046)
!1095 = distinct !DISubprogram(name: "by_realloc", scope: !2, file: !2, line: 25, type: !947, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1096 = !DILocalVariable(name: "x", arg: 1, scope: !1095, file: !2, line: 25, type: !949)
!1097 = !DILocation(line: 25, column: 33, scope: !1095)
!1098 = !DILocalVariable(name: "n", arg: 2, scope: !1095, file: !2, line: 25, type: !386)
!1099 = !DILocation(line: 25, column: 40, scope: !1095)
!1100 = !DILocalVariable(name: "h", scope: !1095, file: !2, line: 26, type: !26)
!1101 = !DILocation(line: 26, column: 11, scope: !1095)
!1102 = !DILocation(line: 26, column: 25, scope: !1095)
!1103 = !DILocalVariable(name: "s", scope: !1095, file: !2, line: 26, type: !27)
!1104 = !DILocation(line: 26, column: 36, scope: !1095)
!1105 = !DILocation(line: 27, column: 10, scope: !1095)
!1106 = !DILocation(line: 27, column: 17, scope: !1095)
!1107 = !DILocation(line: 27, column: 15, scope: !1095)
!1108 = !DILocation(line: 27, column: 3, scope: !1095)
!1109 = !DILocation(line: 27, column: 8, scope: !1095)
!1110 = !DILocation(line: 28, column: 25, scope: !1095)
!1111 = !DILocation(line: 28, column: 28, scope: !1095)
!1112 = !DILocation(line: 28, column: 30, scope: !1095)
!1113 = !DILocation(line: 28, column: 17, scope: !1095)
!1114 = !DILocation(line: 28, column: 5, scope: !1095)
!1115 = !DILocalVariable(name: "i", scope: !1116, file: !2, line: 29, type: !386)
!1116 = distinct !DILexicalBlock(scope: !1095, file: !2, line: 29, column: 3)
!1117 = !DILocation(line: 29, column: 12, scope: !1116)
!1118 = !DILocation(line: 29, column: 8, scope: !1116)
!1119 = !DILocation(line: 29, column: 19, scope: !1120)
!1120 = distinct !DILexicalBlock(scope: !1116, file: !2, line: 29, column: 3)
!1121 = !DILocation(line: 29, column: 23, scope: !1120)
!1122 = !DILocation(line: 29, column: 21, scope: !1120)
!1123 = !DILocation(line: 29, column: 3, scope: !1116)
!1124 = !DILocation(line: 29, column: 38, scope: !1120)
!1125 = !DILocation(line: 29, column: 40, scope: !1120)
!1126 = !DILocation(line: 29, column: 42, scope: !1120)
!1127 = !DILocation(line: 29, column: 49, scope: !1120)
!1128 = !DILocation(line: 29, column: 51, scope: !1120)
!1129 = !DILocation(line: 29, column: 47, scope: !1120)
!1130 = !DILocation(line: 29, column: 31, scope: !1120)
!1131 = !DILocation(line: 29, column: 33, scope: !1120)
!1132 = !DILocation(line: 29, column: 36, scope: !1120)
!1133 = !DILocation(line: 29, column: 27, scope: !1120)
!1134 = !DILocation(line: 29, column: 3, scope: !1120)
!1135 = distinct !{!1135, !1123, !1136, !1003}
!1136 = !DILocation(line: 29, column: 52, scope: !1116)
!1137 = !DILocalVariable(name: "i", scope: !1138, file: !2, line: 30, type: !386)
!1138 = distinct !DILexicalBlock(scope: !1095, file: !2, line: 30, column: 3)
!1139 = !DILocation(line: 30, column: 12, scope: !1138)
!1140 = !DILocation(line: 30, column: 8, scope: !1138)
!1141 = !DILocation(line: 30, column: 19, scope: !1142)
!1142 = distinct !DILexicalBlock(scope: !1138, file: !2, line: 30, column: 3)
!1143 = !DILocation(line: 30, column: 23, scope: !1142)
!1144 = !DILocation(line: 30, column: 21, scope: !1142)
!1145 = !DILocation(line: 30, column: 3, scope: !1138)
!1146 = !DILocation(line: 30, column: 36, scope: !1142)
!1147 = !DILocation(line: 30, column: 38, scope: !1142)
!1148 = !DILocation(line: 30, column: 33, scope: !1142)
!1149 = !DILocation(line: 30, column: 31, scope: !1142)
!1150 = !DILocation(line: 30, column: 27, scope: !1142)
!1151 = !DILocation(line: 30, column: 3, scope: !1142)
!1152 = distinct !{!1152, !1145, !1153, !1003}
!1153 = !DILocation(line: 30, column: 39, scope: !1138)
!1154 = !DILocation(line: 31, column: 8, scope: !1095)
!1155 = !DILocation(line: 31, column: 3, scope: !1095)
!1156 = !DILocation(line: 32, column: 10, scope: !1095)
!1157 = !DILocation(line: 32, column: 3, scope: !1095)
!1158 = distinct !DISubprogram(name: "by_reallocarray", scope: !2, file: !2, line: 34, type: !947, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1159 = !DILocalVariable(name: "x", arg: 1, scope: !1158, file: !2, line: 34, type: !949)
!1160 = !DILocation(line: 34, column: 38, scope: !1158)
!1161 = !DILocalVariable(name: "n", arg: 2, scope: !1158, file: !2, line: 34, type: !386)
!1162 = !DILocation(line: 34, column: 45, scope: !1158)
!1163 = !DILocalVariable(name: "h", scope: !1158, file: !2, line: 35, type: !26)
!1164 = !DILocation(line: 35, column: 11, scope: !1158)
!1165 = !DILocation(line: 35, column: 25, scope: !1158)
!1166 = !DILocalVariable(name: "s", scope: !1158, file: !2, line: 35, type: !27)
!1167 = !DILocation(line: 35, column: 36, scope: !1158)
!1168 = !DILocation(line: 36, column: 10, scope: !1158)
!1169 = !DILocation(line: 36, column: 17, scope: !1158)
!1170 = !DILocation(line: 36, column: 15, scope: !1158)
!1171 = !DILocation(line: 36, column: 3, scope: !1158)
!1172 = !DILocation(line: 36, column: 8, scope: !1158)
!1173 = !DILocation(line: 37, column: 30, scope: !1158)
!1174 = !DILocation(line: 37, column: 33, scope: !1158)
!1175 = !DILocation(line: 37, column: 17, scope: !1158)
!1176 = !DILocation(line: 37, column: 5, scope: !1158)
!1177 = !DILocalVariable(name: "i", scope: !1178, file: !2, line: 38, type: !386)
!1178 = distinct !DILexicalBlock(scope: !1158, file: !2, line: 38, column: 3)
!1179 = !DILocation(line: 38, column: 12, scope: !1178)
!1180 = !DILocation(line: 38, column: 8, scope: !1178)
!1181 = !DILocation(line: 38, column: 19, scope: !1182)
!1182 = distinct !DILexicalBlock(scope: !1178, file: !2, line: 38, column: 3)
!1183 = !DILocation(line: 38, column: 23, scope: !1182)
!1184 = !DILocation(line: 38, column: 21, scope: !1182)
!1185 = !DILocation(line: 38, column: 3, scope: !1178)
!1186 = !DILocation(line: 38, column: 38, scope: !1182)
!1187 = !DILocation(line: 38, column: 40, scope: !1182)
!1188 = !DILocation(line: 38, column: 42, scope: !1182)
!1189 = !DILocation(line: 38, column: 49, scope: !1182)
!1190 = !DILocation(line: 38, column: 51, scope: !1182)
!1191 = !DILocation(line: 38, column: 47, scope: !1182)
!1192 = !DILocation(line: 38, column: 31, scope: !1182)
!1193 = !DILocation(line: 38, column: 33, scope: !1182)
!1194 = !DILocation(line: 38, column: 36, scope: !1182)
!1195 = !DILocation(line: 38, column: 27, scope: !1182)
!1196 = !DILocation(line: 38, column: 3, scope: !1182)
!1197 = distinct !{!1197, !1185, !1198, !1003}
!1198 = !DILocation(line: 38, column: 52, scope: !1178)
!1199 = !DILocalVariable(name: "i", scope: !1200, file: !2, line: 39, type: !386)
!1200 = distinct !DILexicalBlock(scope: !1158, file: !2, line: 39, column: 3)
!1201 = !DILocation(line: 39, column: 12, scope: !1200)
!1202 = !DILocation(line: 39, column: 8, scope: !1200)
!1203 = !DILocation(line: 39, column: 19, scope: !1204)
!1204 = distinct !DILexicalBlock(scope: !1200, file: !2, line: 39, column: 3)
!1205 = !DILocation(line: 39, column: 23, scope: !1204)
!1206 = !DILocation(line: 39, column: 21, scope: !1204)
!1207 = !DILocation(line: 39, column: 3, scope: !1200)
!1208 = !DILocation(line: 39, column: 36, scope: !1204)
!1209 = !DILocation(line: 39, column: 38, scope: !1204)
!1210 = !DILocation(line: 39, column: 33, scope: !1204)
!1211 = !DILocation(line: 39, column: 31, scope: !1204)
!1212 = !DILocation(line: 39, column: 27, scope: !1204)
!1213 = !DILocation(line: 39, column: 3, scope: !1204)
!1214 = distinct !{!1214, !1207, !1215, !1003}
!1215 = !DILocation(line: 39, column: 39, scope: !1200)
!1216 = !DILocation(line: 40, column: 8, scope: !1158)
!1217 = !DILocation(line: 40, column: 3, scope: !1158)
!1218 = !DILocation(line: 41, column: 10, scope: !1158)
!1219 = !DILocation(line: 41, column: 3, scope: !1158)
!1220 = distinct !DISubprogram(name: "by_posix_memalign", scope: !2, file: !2, line: 43, type: !947, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1221 = !DILocalVariable(name: "x", arg: 1, scope: !1220, file: !2, line: 43, type: !949)
!1222 = !DILocation(line: 43, column: 40, scope: !1220)
!1223 = !DILocalVariable(name: "n", arg: 2, scope: !1220, file: !2, line: 43, type: !386)
!1224 = !DILocation(line: 43, column: 47, scope: !1220)
!1225 = !DILocalVariable(name: "h", scope: !1220, file: !2, line: 44, type: !407)
!1226 = !DILocation(line: 44, column: 9, scope: !1220)
!1227 = !DILocation(line: 45, column: 30, scope: !1228)
!1228 = distinct !DILexicalBlock(scope: !1220, file: !2, line: 45, column: 7)
!1229 = !DILocation(line: 45, column: 32, scope: !1228)
!1230 = !DILocation(line: 45, column: 7, scope: !1228)
!1231 = !DILocation(line: 45, column: 37, scope: !1228)
!1232 = !DILocation(line: 45, column: 7, scope: !1220)
!1233 = !DILocation(line: 45, column: 43, scope: !1228)
!1234 = !DILocalVariable(name: "s", scope: !1220, file: !2, line: 46, type: !27)
!1235 = !DILocation(line: 46, column: 10, scope: !1220)
!1236 = !DILocation(line: 46, column: 29, scope: !1220)
!1237 = !DILocation(line: 46, column: 32, scope: !1220)
!1238 = !DILocation(line: 46, column: 35, scope: !1220)
!1239 = !DILocation(line: 46, column: 14, scope: !1220)
!1240 = !DILocation(line: 47, column: 8, scope: !1220)
!1241 = !DILocation(line: 47, column: 3, scope: !1220)
!1242 = !DILocation(line: 48, column: 10, scope: !1220)
!1243 = !DILocation(line: 48, column: 3, scope: !1220)
!1244 = !DILocation(line: 49, column: 1, scope: !1220)
!1245 = distinct !DISubprogram(name: "by_aligned_alloc", scope: !2, file: !2, line: 50, type: !947, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1246 = !DILocalVariable(name: "x", arg: 1, scope: !1245, file: !2, line: 50, type: !949)
!1247 = !DILocation(line: 50, column: 39, scope: !1245)
!1248 = !DILocalVariable(name: "n", arg: 2, scope: !1245, file: !2, line: 50, type: !386)
!1249 = !DILocation(line: 50, column: 46, scope: !1245)
!1250 = !DILocalVariable(name: "h", scope: !1245, file: !2, line: 50, type: !26)
!1251 = !DILocation(line: 50, column: 59, scope: !1245)
!1252 = !DILocation(line: 50, column: 92, scope: !1245)
!1253 = !DILocation(line: 50, column: 94, scope: !1245)
!1254 = !DILocation(line: 50, column: 98, scope: !1245)
!1255 = !DILocation(line: 50, column: 104, scope: !1245)
!1256 = !DILocation(line: 50, column: 109, scope: !1245)
!1257 = !DILocation(line: 50, column: 91, scope: !1245)
!1258 = !DILocation(line: 50, column: 73, scope: !1245)
!1259 = !DILocalVariable(name: "s", scope: !1245, file: !2, line: 50, type: !27)
!1260 = !DILocation(line: 50, column: 123, scope: !1245)
!1261 = !DILocation(line: 50, column: 132, scope: !1245)
!1262 = !DILocation(line: 50, column: 135, scope: !1245)
!1263 = !DILocation(line: 50, column: 138, scope: !1245)
!1264 = !DILocation(line: 50, column: 127, scope: !1245)
!1265 = !DILocation(line: 50, column: 147, scope: !1245)
!1266 = !DILocation(line: 50, column: 142, scope: !1245)
!1267 = !DILocation(line: 50, column: 158, scope: !1245)
!1268 = !DILocation(line: 50, column: 151, scope: !1245)
!1269 = distinct !DISubprogram(name: "by_memalign", scope: !2, file: !2, line: 51, type: !947, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1270 = !DILocalVariable(name: "x", arg: 1, scope: !1269, file: !2, line: 51, type: !949)
!1271 = !DILocation(line: 51, column: 34, scope: !1269)
!1272 = !DILocalVariable(name: "n", arg: 2, scope: !1269, file: !2, line: 51, type: !386)
!1273 = !DILocation(line: 51, column: 41, scope: !1269)
!1274 = !DILocalVariable(name: "h", scope: !1269, file: !2, line: 51, type: !26)
!1275 = !DILocation(line: 51, column: 54, scope: !1269)
!1276 = !DILocation(line: 51, column: 81, scope: !1269)
!1277 = !DILocation(line: 51, column: 83, scope: !1269)
!1278 = !DILocation(line: 51, column: 68, scope: !1269)
!1279 = !DILocalVariable(name: "s", scope: !1269, file: !2, line: 51, type: !27)
!1280 = !DILocation(line: 51, column: 96, scope: !1269)
!1281 = !DILocation(line: 51, column: 105, scope: !1269)
!1282 = !DILocation(line: 51, column: 108, scope: !1269)
!1283 = !DILocation(line: 51, column: 111, scope: !1269)
!1284 = !DILocation(line: 51, column: 100, scope: !1269)
!1285 = !DILocation(line: 51, column: 120, scope: !1269)
!1286 = !DILocation(line: 51, column: 115, scope: !1269)
!1287 = !DILocation(line: 51, column: 131, scope: !1269)
!1288 = !DILocation(line: 51, column: 124, scope: !1269)
!1289 = distinct !DISubprogram(name: "by_valloc", scope: !2, file: !2, line: 52, type: !947, scopeLine: 52, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1290 = !DILocalVariable(name: "x", arg: 1, scope: !1289, file: !2, line: 52, type: !949)
!1291 = !DILocation(line: 52, column: 32, scope: !1289)
!1292 = !DILocalVariable(name: "n", arg: 2, scope: !1289, file: !2, line: 52, type: !386)
!1293 = !DILocation(line: 52, column: 39, scope: !1289)
!1294 = !DILocalVariable(name: "h", scope: !1289, file: !2, line: 52, type: !26)
!1295 = !DILocation(line: 52, column: 52, scope: !1289)
!1296 = !DILocation(line: 52, column: 73, scope: !1289)
!1297 = !DILocation(line: 52, column: 75, scope: !1289)
!1298 = !DILocation(line: 52, column: 66, scope: !1289)
!1299 = !DILocalVariable(name: "s", scope: !1289, file: !2, line: 52, type: !27)
!1300 = !DILocation(line: 52, column: 88, scope: !1289)
!1301 = !DILocation(line: 52, column: 97, scope: !1289)
!1302 = !DILocation(line: 52, column: 100, scope: !1289)
!1303 = !DILocation(line: 52, column: 103, scope: !1289)
!1304 = !DILocation(line: 52, column: 92, scope: !1289)
!1305 = !DILocation(line: 52, column: 112, scope: !1289)
!1306 = !DILocation(line: 52, column: 107, scope: !1289)
!1307 = !DILocation(line: 52, column: 123, scope: !1289)
!1308 = !DILocation(line: 52, column: 116, scope: !1289)
!1309 = distinct !DISubprogram(name: "by_alloca", scope: !2, file: !2, line: 53, type: !947, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1310 = !DILocalVariable(name: "x", arg: 1, scope: !1309, file: !2, line: 53, type: !949)
!1311 = !DILocation(line: 53, column: 32, scope: !1309)
!1312 = !DILocalVariable(name: "n", arg: 2, scope: !1309, file: !2, line: 53, type: !386)
!1313 = !DILocation(line: 53, column: 39, scope: !1309)
!1314 = !DILocation(line: 53, column: 83, scope: !1309)
!1315 = !DILocation(line: 53, column: 85, scope: !1309)
!1316 = !DILocation(line: 53, column: 66, scope: !1309)
!1317 = !DILocation(line: 53, column: 91, scope: !1309)
!1318 = !DILocation(line: 53, column: 94, scope: !1309)
!1319 = !DILocation(line: 53, column: 51, scope: !1309)
!1320 = !DILocation(line: 53, column: 44, scope: !1309)
!1321 = distinct !DISubprogram(name: "by_strdup", scope: !2, file: !2, line: 54, type: !947, scopeLine: 54, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1322 = !DILocalVariable(name: "x", arg: 1, scope: !1321, file: !2, line: 54, type: !949)
!1323 = !DILocation(line: 54, column: 32, scope: !1321)
!1324 = !DILocalVariable(name: "n", arg: 2, scope: !1321, file: !2, line: 54, type: !386)
!1325 = !DILocation(line: 54, column: 39, scope: !1321)
!1326 = !DILocalVariable(name: "t", scope: !1321, file: !2, line: 54, type: !456)
!1327 = !DILocation(line: 54, column: 50, scope: !1321)
!1328 = !DILocation(line: 54, column: 54, scope: !1321)
!1329 = !DILocalVariable(name: "s", scope: !1321, file: !2, line: 54, type: !27)
!1330 = !DILocation(line: 54, column: 80, scope: !1321)
!1331 = !DILocation(line: 54, column: 84, scope: !1321)
!1332 = !DILocation(line: 54, column: 91, scope: !1321)
!1333 = !DILocation(line: 54, column: 89, scope: !1321)
!1334 = !DILocation(line: 54, column: 98, scope: !1321)
!1335 = !DILocation(line: 54, column: 100, scope: !1321)
!1336 = !DILocation(line: 54, column: 102, scope: !1321)
!1337 = !DILocation(line: 54, column: 96, scope: !1321)
!1338 = !DILocation(line: 54, column: 113, scope: !1321)
!1339 = !DILocation(line: 54, column: 108, scope: !1321)
!1340 = !DILocation(line: 54, column: 124, scope: !1321)
!1341 = !DILocation(line: 54, column: 117, scope: !1321)
!1342 = distinct !DISubprogram(name: "null_freed", scope: !2, file: !2, line: 55, type: !947, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1343 = !DILocalVariable(name: "x", arg: 1, scope: !1342, file: !2, line: 55, type: !949)
!1344 = !DILocation(line: 55, column: 33, scope: !1342)
!1345 = !DILocalVariable(name: "n", arg: 2, scope: !1342, file: !2, line: 55, type: !386)
!1346 = !DILocation(line: 55, column: 40, scope: !1342)
!1347 = !DILocalVariable(name: "h", scope: !1342, file: !2, line: 55, type: !26)
!1348 = !DILocation(line: 55, column: 53, scope: !1342)
!1349 = !DILocation(line: 55, column: 57, scope: !1342)
!1350 = !DILocation(line: 55, column: 59, scope: !1342)
!1351 = !DILocation(line: 55, column: 80, scope: !1342)
!1352 = !DILocation(line: 55, column: 106, scope: !1342)
!1353 = !DILocation(line: 55, column: 101, scope: !1342)
!1354 = !DILocation(line: 55, column: 117, scope: !1342)
!1355 = !DILocation(line: 55, column: 124, scope: !1342)
!1356 = !DILocation(line: 55, column: 122, scope: !1342)
!1357 = !DILocation(line: 55, column: 110, scope: !1342)
!1358 = distinct !DISubprogram(name: "by_new", scope: !2, file: !2, line: 57, type: !947, scopeLine: 57, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1359 = !DILocalVariable(name: "x", arg: 1, scope: !1358, file: !2, line: 57, type: !949)
!1360 = !DILocation(line: 57, column: 29, scope: !1358)
!1361 = !DILocalVariable(name: "n", arg: 2, scope: !1358, file: !2, line: 57, type: !386)
!1362 = !DILocation(line: 57, column: 36, scope: !1358)
!1363 = !DILocalVariable(name: "p", scope: !1358, file: !2, line: 58, type: !26)
!1364 = !DILocation(line: 58, column: 11, scope: !1358)
!1365 = !DILocation(line: 58, column: 15, scope: !1358)
!1366 = !DILocation(line: 58, column: 26, scope: !1358)
!1367 = !DILocation(line: 58, column: 33, scope: !1358)
!1368 = !DILocation(line: 58, column: 31, scope: !1358)
!1369 = !DILocalVariable(name: "s", scope: !1358, file: !2, line: 59, type: !27)
!1370 = !DILocation(line: 59, column: 10, scope: !1358)
!1371 = !DILocalVariable(name: "i", scope: !1372, file: !2, line: 60, type: !386)
!1372 = distinct !DILexicalBlock(scope: !1358, file: !2, line: 60, column: 3)
!1373 = !DILocation(line: 60, column: 12, scope: !1372)
!1374 = !DILocation(line: 60, column: 8, scope: !1372)
!1375 = !DILocation(line: 60, column: 19, scope: !1376)
!1376 = distinct !DILexicalBlock(scope: !1372, file: !2, line: 60, column: 3)
!1377 = !DILocation(line: 60, column: 23, scope: !1376)
!1378 = !DILocation(line: 60, column: 21, scope: !1376)
!1379 = !DILocation(line: 60, column: 3, scope: !1372)
!1380 = !DILocation(line: 60, column: 39, scope: !1381)
!1381 = distinct !DILexicalBlock(scope: !1376, file: !2, line: 60, column: 31)
!1382 = !DILocation(line: 60, column: 41, scope: !1381)
!1383 = !DILocation(line: 60, column: 34, scope: !1381)
!1384 = !DILocation(line: 60, column: 36, scope: !1381)
!1385 = !DILocation(line: 60, column: 51, scope: !1381)
!1386 = !DILocation(line: 60, column: 50, scope: !1381)
!1387 = !DILocation(line: 60, column: 47, scope: !1381)
!1388 = !DILocation(line: 60, column: 54, scope: !1381)
!1389 = !DILocation(line: 60, column: 27, scope: !1376)
!1390 = !DILocation(line: 60, column: 3, scope: !1376)
!1391 = distinct !{!1391, !1379, !1392, !1003}
!1392 = !DILocation(line: 60, column: 54, scope: !1372)
!1393 = !DILocation(line: 61, column: 10, scope: !1358)
!1394 = !DILocation(line: 61, column: 3, scope: !1358)
!1395 = !DILocation(line: 62, column: 10, scope: !1358)
!1396 = !DILocation(line: 62, column: 3, scope: !1358)
!1397 = distinct !DISubprogram(name: "by_new_array", scope: !2, file: !2, line: 64, type: !947, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1398 = !DILocalVariable(name: "x", arg: 1, scope: !1397, file: !2, line: 64, type: !949)
!1399 = !DILocation(line: 64, column: 35, scope: !1397)
!1400 = !DILocalVariable(name: "n", arg: 2, scope: !1397, file: !2, line: 64, type: !386)
!1401 = !DILocation(line: 64, column: 42, scope: !1397)
!1402 = !DILocalVariable(name: "h", scope: !1397, file: !2, line: 64, type: !26)
!1403 = !DILocation(line: 64, column: 55, scope: !1397)
!1404 = !DILocation(line: 64, column: 70, scope: !1397)
!1405 = !DILocation(line: 64, column: 59, scope: !1397)
!1406 = !DILocalVariable(name: "s", scope: !1397, file: !2, line: 64, type: !27)
!1407 = !DILocation(line: 64, column: 81, scope: !1397)
!1408 = !DILocation(line: 64, column: 90, scope: !1397)
!1409 = !DILocation(line: 64, column: 93, scope: !1397)
!1410 = !DILocation(line: 64, column: 96, scope: !1397)
!1411 = !DILocation(line: 64, column: 85, scope: !1397)
!1412 = !DILocation(line: 64, column: 109, scope: !1397)
!1413 = !DILocation(line: 64, column: 100, scope: !1397)
!1414 = !DILocation(line: 64, column: 119, scope: !1397)
!1415 = !DILocation(line: 64, column: 112, scope: !1397)
!1416 = distinct !DISubprogram(name: "by_new_array_zeroed", scope: !2, file: !2, line: 65, type: !947, scopeLine: 65, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1417 = !DILocalVariable(name: "x", arg: 1, scope: !1416, file: !2, line: 65, type: !949)
!1418 = !DILocation(line: 65, column: 42, scope: !1416)
!1419 = !DILocalVariable(name: "n", arg: 2, scope: !1416, file: !2, line: 65, type: !386)
!1420 = !DILocation(line: 65, column: 49, scope: !1416)
!1421 = !DILocalVariable(name: "h", scope: !1416, file: !2, line: 65, type: !26)
!1422 = !DILocation(line: 65, column: 62, scope: !1416)
!1423 = !DILocation(line: 65, column: 77, scope: !1416)
!1424 = !DILocation(line: 65, column: 66, scope: !1416)
!1425 = !DILocalVariable(name: "s", scope: !1416, file: !2, line: 65, type: !27)
!1426 = !DILocation(line: 65, column: 90, scope: !1416)
!1427 = !DILocation(line: 65, column: 100, scope: !1416)
!1428 = !DILocation(line: 65, column: 103, scope: !1416)
!1429 = !DILocation(line: 65, column: 106, scope: !1416)
!1430 = !DILocation(line: 65, column: 94, scope: !1416)
!1431 = !DILocation(line: 65, column: 119, scope: !1416)
!1432 = !DILocation(line: 65, column: 110, scope: !1416)
!1433 = !DILocation(line: 65, column: 129, scope: !1416)
!1434 = !DILocation(line: 65, column: 122, scope: !1416)
!1435 = distinct !DISubprogram(name: "by_new_nothrow", scope: !2, file: !2, line: 66, type: !947, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1436 = !DILocalVariable(name: "x", arg: 1, scope: !1435, file: !2, line: 66, type: !949)
!1437 = !DILocation(line: 66, column: 37, scope: !1435)
!1438 = !DILocalVariable(name: "n", arg: 2, scope: !1435, file: !2, line: 66, type: !386)
!1439 = !DILocation(line: 66, column: 44, scope: !1435)
!1440 = !DILocalVariable(name: "p", scope: !1435, file: !2, line: 67, type: !26)
!1441 = !DILocation(line: 67, column: 11, scope: !1435)
!1442 = !DILocation(line: 67, column: 15, scope: !1435)
!1443 = !DILocation(line: 67, column: 41, scope: !1435)
!1444 = !DILocation(line: 68, column: 8, scope: !1445)
!1445 = distinct !DILexicalBlock(scope: !1435, file: !2, line: 68, column: 7)
!1446 = !DILocation(line: 68, column: 7, scope: !1435)
!1447 = !DILocation(line: 68, column: 11, scope: !1445)
!1448 = !DILocalVariable(name: "s", scope: !1435, file: !2, line: 69, type: !27)
!1449 = !DILocation(line: 69, column: 10, scope: !1435)
!1450 = !DILocalVariable(name: "i", scope: !1451, file: !2, line: 70, type: !386)
!1451 = distinct !DILexicalBlock(scope: !1435, file: !2, line: 70, column: 3)
!1452 = !DILocation(line: 70, column: 12, scope: !1451)
!1453 = !DILocation(line: 70, column: 8, scope: !1451)
!1454 = !DILocation(line: 70, column: 19, scope: !1455)
!1455 = distinct !DILexicalBlock(scope: !1451, file: !2, line: 70, column: 3)
!1456 = !DILocation(line: 70, column: 23, scope: !1455)
!1457 = !DILocation(line: 70, column: 21, scope: !1455)
!1458 = !DILocation(line: 70, column: 3, scope: !1451)
!1459 = !DILocation(line: 70, column: 39, scope: !1460)
!1460 = distinct !DILexicalBlock(scope: !1455, file: !2, line: 70, column: 31)
!1461 = !DILocation(line: 70, column: 41, scope: !1460)
!1462 = !DILocation(line: 70, column: 34, scope: !1460)
!1463 = !DILocation(line: 70, column: 36, scope: !1460)
!1464 = !DILocation(line: 70, column: 51, scope: !1460)
!1465 = !DILocation(line: 70, column: 50, scope: !1460)
!1466 = !DILocation(line: 70, column: 47, scope: !1460)
!1467 = !DILocation(line: 70, column: 54, scope: !1460)
!1468 = !DILocation(line: 70, column: 27, scope: !1455)
!1469 = !DILocation(line: 70, column: 3, scope: !1455)
!1470 = distinct !{!1470, !1458, !1471, !1003}
!1471 = !DILocation(line: 70, column: 54, scope: !1451)
!1472 = !DILocation(line: 71, column: 19, scope: !1435)
!1473 = !DILocation(line: 71, column: 3, scope: !1435)
!1474 = !DILocation(line: 72, column: 10, scope: !1435)
!1475 = !DILocation(line: 72, column: 3, scope: !1435)
!1476 = !DILocation(line: 73, column: 1, scope: !1435)
!1477 = distinct !DISubprogram(name: "by_new_array_nothrow", scope: !2, file: !2, line: 74, type: !947, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1478 = !DILocalVariable(name: "x", arg: 1, scope: !1477, file: !2, line: 74, type: !949)
!1479 = !DILocation(line: 74, column: 43, scope: !1477)
!1480 = !DILocalVariable(name: "n", arg: 2, scope: !1477, file: !2, line: 74, type: !386)
!1481 = !DILocation(line: 74, column: 50, scope: !1477)
!1482 = !DILocalVariable(name: "h", scope: !1477, file: !2, line: 74, type: !26)
!1483 = !DILocation(line: 74, column: 63, scope: !1477)
!1484 = !DILocation(line: 74, column: 93, scope: !1477)
!1485 = !DILocation(line: 74, column: 67, scope: !1477)
!1486 = !DILocalVariable(name: "s", scope: !1477, file: !2, line: 74, type: !27)
!1487 = !DILocation(line: 74, column: 104, scope: !1477)
!1488 = !DILocation(line: 74, column: 113, scope: !1477)
!1489 = !DILocation(line: 74, column: 116, scope: !1477)
!1490 = !DILocation(line: 74, column: 119, scope: !1477)
!1491 = !DILocation(line: 74, column: 108, scope: !1477)
!1492 = !DILocation(line: 74, column: 141, scope: !1477)
!1493 = !DILocation(line: 74, column: 123, scope: !1477)
!1494 = !DILocation(line: 74, column: 166, scope: !1477)
!1495 = !DILocation(line: 74, column: 159, scope: !1477)
!1496 = distinct !DISubprogram(name: "by_new_aligned", scope: !2, file: !2, line: 75, type: !947, scopeLine: 75, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1497 = !DILocalVariable(name: "x", arg: 1, scope: !1496, file: !2, line: 75, type: !949)
!1498 = !DILocation(line: 75, column: 37, scope: !1496)
!1499 = !DILocalVariable(name: "n", arg: 2, scope: !1496, file: !2, line: 75, type: !386)
!1500 = !DILocation(line: 75, column: 44, scope: !1496)
!1501 = !DILocalVariable(name: "h", scope: !1496, file: !2, line: 75, type: !26)
!1502 = !DILocation(line: 75, column: 57, scope: !1496)
!1503 = !DILocation(line: 75, column: 84, scope: !1496)
!1504 = !DILocation(line: 75, column: 86, scope: !1496)
!1505 = !DILocation(line: 75, column: 71, scope: !1496)
!1506 = !DILocalVariable(name: "s", scope: !1496, file: !2, line: 75, type: !27)
!1507 = !DILocation(line: 75, column: 121, scope: !1496)
!1508 = !DILocation(line: 75, column: 130, scope: !1496)
!1509 = !DILocation(line: 75, column: 133, scope: !1496)
!1510 = !DILocation(line: 75, column: 136, scope: !1496)
!1511 = !DILocation(line: 75, column: 125, scope: !1496)
!1512 = !DILocation(line: 75, column: 156, scope: !1496)
!1513 = !DILocation(line: 75, column: 140, scope: !1496)
!1514 = !DILocation(line: 75, column: 189, scope: !1496)
!1515 = !DILocation(line: 75, column: 182, scope: !1496)
!1516 = distinct !DISubprogram(name: "by_new_array_aligned", scope: !2, file: !2, line: 76, type: !947, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1517 = !DILocalVariable(name: "x", arg: 1, scope: !1516, file: !2, line: 76, type: !949)
!1518 = !DILocation(line: 76, column: 43, scope: !1516)
!1519 = !DILocalVariable(name: "n", arg: 2, scope: !1516, file: !2, line: 76, type: !386)
!1520 = !DILocation(line: 76, column: 50, scope: !1516)
!1521 = !DILocalVariable(name: "h", scope: !1516, file: !2, line: 76, type: !26)
!1522 = !DILocation(line: 76, column: 63, scope: !1516)
!1523 = !DILocation(line: 76, column: 92, scope: !1516)
!1524 = !DILocation(line: 76, column: 94, scope: !1516)
!1525 = !DILocation(line: 76, column: 77, scope: !1516)
!1526 = !DILocalVariable(name: "s", scope: !1516, file: !2, line: 76, type: !27)
!1527 = !DILocation(line: 76, column: 129, scope: !1516)
!1528 = !DILocation(line: 76, column: 138, scope: !1516)
!1529 = !DILocation(line: 76, column: 141, scope: !1516)
!1530 = !DILocation(line: 76, column: 144, scope: !1516)
!1531 = !DILocation(line: 76, column: 133, scope: !1516)
!1532 = !DILocation(line: 76, column: 166, scope: !1516)
!1533 = !DILocation(line: 76, column: 148, scope: !1516)
!1534 = !DILocation(line: 76, column: 199, scope: !1516)
!1535 = !DILocation(line: 76, column: 192, scope: !1516)
!1536 = distinct !DISubprogram(name: "by_new_aligned_nothrow", scope: !2, file: !2, line: 77, type: !947, scopeLine: 77, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1537 = !DILocalVariable(name: "x", arg: 1, scope: !1536, file: !2, line: 77, type: !949)
!1538 = !DILocation(line: 77, column: 45, scope: !1536)
!1539 = !DILocalVariable(name: "n", arg: 2, scope: !1536, file: !2, line: 77, type: !386)
!1540 = !DILocation(line: 77, column: 52, scope: !1536)
!1541 = !DILocalVariable(name: "h", scope: !1536, file: !2, line: 77, type: !26)
!1542 = !DILocation(line: 77, column: 65, scope: !1536)
!1543 = !DILocation(line: 77, column: 92, scope: !1536)
!1544 = !DILocation(line: 77, column: 94, scope: !1536)
!1545 = !DILocation(line: 77, column: 79, scope: !1536)
!1546 = !DILocalVariable(name: "s", scope: !1536, file: !2, line: 77, type: !27)
!1547 = !DILocation(line: 77, column: 143, scope: !1536)
!1548 = !DILocation(line: 77, column: 152, scope: !1536)
!1549 = !DILocation(line: 77, column: 155, scope: !1536)
!1550 = !DILocation(line: 77, column: 158, scope: !1536)
!1551 = !DILocation(line: 77, column: 147, scope: !1536)
!1552 = !DILocation(line: 77, column: 178, scope: !1536)
!1553 = !DILocation(line: 77, column: 181, scope: !1536)
!1554 = !DILocation(line: 77, column: 183, scope: !1536)
!1555 = !DILocation(line: 77, column: 162, scope: !1536)
!1556 = !DILocation(line: 77, column: 218, scope: !1536)
!1557 = !DILocation(line: 77, column: 211, scope: !1536)
!1558 = distinct !DISubprogram(name: "by_new_array_aligned_nothrow", scope: !2, file: !2, line: 78, type: !947, scopeLine: 78, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1559 = !DILocalVariable(name: "x", arg: 1, scope: !1558, file: !2, line: 78, type: !949)
!1560 = !DILocation(line: 78, column: 51, scope: !1558)
!1561 = !DILocalVariable(name: "n", arg: 2, scope: !1558, file: !2, line: 78, type: !386)
!1562 = !DILocation(line: 78, column: 58, scope: !1558)
!1563 = !DILocalVariable(name: "h", scope: !1558, file: !2, line: 78, type: !26)
!1564 = !DILocation(line: 78, column: 71, scope: !1558)
!1565 = !DILocation(line: 78, column: 100, scope: !1558)
!1566 = !DILocation(line: 78, column: 102, scope: !1558)
!1567 = !DILocation(line: 78, column: 85, scope: !1558)
!1568 = !DILocalVariable(name: "s", scope: !1558, file: !2, line: 78, type: !27)
!1569 = !DILocation(line: 78, column: 151, scope: !1558)
!1570 = !DILocation(line: 78, column: 160, scope: !1558)
!1571 = !DILocation(line: 78, column: 163, scope: !1558)
!1572 = !DILocation(line: 78, column: 166, scope: !1558)
!1573 = !DILocation(line: 78, column: 155, scope: !1558)
!1574 = !DILocation(line: 78, column: 188, scope: !1558)
!1575 = !DILocation(line: 78, column: 191, scope: !1558)
!1576 = !DILocation(line: 78, column: 193, scope: !1558)
!1577 = !DILocation(line: 78, column: 170, scope: !1558)
!1578 = !DILocation(line: 78, column: 228, scope: !1558)
!1579 = !DILocation(line: 78, column: 221, scope: !1558)
!1580 = distinct !DISubprogram(name: "by_delete_sized", scope: !2, file: !2, line: 79, type: !947, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1581 = !DILocalVariable(name: "x", arg: 1, scope: !1580, file: !2, line: 79, type: !949)
!1582 = !DILocation(line: 79, column: 38, scope: !1580)
!1583 = !DILocalVariable(name: "n", arg: 2, scope: !1580, file: !2, line: 79, type: !386)
!1584 = !DILocation(line: 79, column: 45, scope: !1580)
!1585 = !DILocalVariable(name: "h", scope: !1580, file: !2, line: 79, type: !26)
!1586 = !DILocation(line: 79, column: 58, scope: !1580)
!1587 = !DILocation(line: 79, column: 85, scope: !1580)
!1588 = !DILocation(line: 79, column: 87, scope: !1580)
!1589 = !DILocation(line: 79, column: 72, scope: !1580)
!1590 = !DILocalVariable(name: "s", scope: !1580, file: !2, line: 79, type: !27)
!1591 = !DILocation(line: 79, column: 100, scope: !1580)
!1592 = !DILocation(line: 79, column: 109, scope: !1580)
!1593 = !DILocation(line: 79, column: 112, scope: !1580)
!1594 = !DILocation(line: 79, column: 115, scope: !1580)
!1595 = !DILocation(line: 79, column: 104, scope: !1580)
!1596 = !DILocation(line: 79, column: 135, scope: !1580)
!1597 = !DILocation(line: 79, column: 138, scope: !1580)
!1598 = !DILocation(line: 79, column: 140, scope: !1580)
!1599 = !DILocation(line: 79, column: 119, scope: !1580)
!1600 = !DILocation(line: 79, column: 153, scope: !1580)
!1601 = !DILocation(line: 79, column: 146, scope: !1580)
!1602 = distinct !DISubprogram(name: "by_delete_array_sized", scope: !2, file: !2, line: 80, type: !947, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1603 = !DILocalVariable(name: "x", arg: 1, scope: !1602, file: !2, line: 80, type: !949)
!1604 = !DILocation(line: 80, column: 44, scope: !1602)
!1605 = !DILocalVariable(name: "n", arg: 2, scope: !1602, file: !2, line: 80, type: !386)
!1606 = !DILocation(line: 80, column: 51, scope: !1602)
!1607 = !DILocalVariable(name: "h", scope: !1602, file: !2, line: 80, type: !26)
!1608 = !DILocation(line: 80, column: 64, scope: !1602)
!1609 = !DILocation(line: 80, column: 93, scope: !1602)
!1610 = !DILocation(line: 80, column: 95, scope: !1602)
!1611 = !DILocation(line: 80, column: 78, scope: !1602)
!1612 = !DILocalVariable(name: "s", scope: !1602, file: !2, line: 80, type: !27)
!1613 = !DILocation(line: 80, column: 108, scope: !1602)
!1614 = !DILocation(line: 80, column: 117, scope: !1602)
!1615 = !DILocation(line: 80, column: 120, scope: !1602)
!1616 = !DILocation(line: 80, column: 123, scope: !1602)
!1617 = !DILocation(line: 80, column: 112, scope: !1602)
!1618 = !DILocation(line: 80, column: 145, scope: !1602)
!1619 = !DILocation(line: 80, column: 148, scope: !1602)
!1620 = !DILocation(line: 80, column: 150, scope: !1602)
!1621 = !DILocation(line: 80, column: 127, scope: !1602)
!1622 = !DILocation(line: 80, column: 163, scope: !1602)
!1623 = !DILocation(line: 80, column: 156, scope: !1602)
!1624 = distinct !DISubprogram(name: "by_unique_ptr", scope: !2, file: !2, line: 81, type: !947, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, retainedNodes: !24)
!1625 = !DILocalVariable(name: "x", arg: 1, scope: !1624, file: !2, line: 81, type: !949)
!1626 = !DILocation(line: 81, column: 36, scope: !1624)
!1627 = !DILocalVariable(name: "n", arg: 2, scope: !1624, file: !2, line: 81, type: !386)
!1628 = !DILocation(line: 81, column: 43, scope: !1624)
!1629 = !DILocalVariable(name: "h", scope: !1624, file: !2, line: 81, type: !315)
!1630 = !DILocation(line: 81, column: 74, scope: !1624)
!1631 = !DILocation(line: 81, column: 87, scope: !1624)
!1632 = !DILocation(line: 81, column: 76, scope: !1624)
!1633 = !DILocation(line: 81, column: 106, scope: !1624)
!1634 = !DILocation(line: 81, column: 113, scope: !1624)
!1635 = !DILocation(line: 81, column: 116, scope: !1624)
!1636 = !DILocation(line: 81, column: 99, scope: !1624)
!1637 = !DILocation(line: 81, column: 120, scope: !1624)
!1638 = distinct !DISubprogram(name: "unique_ptr<double *, std::default_delete<double[]>, void, bool>", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EEC2IPdS2_vbEET_", scope: !315, file: !29, line: 598, type: !1639, scopeLine: 600, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1642, declaration: !1641, retainedNodes: !24)
!1639 = !DISubroutineType(types: !1640)
!1640 = !{null, !321, !26}
!1641 = !DISubprogram(name: "unique_ptr<double *, std::default_delete<double[]>, void, bool>", scope: !315, file: !29, line: 598, type: !1639, scopeLine: 598, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: 0, templateParams: !1642)
!1642 = !{!1643, !1644, !1645, !1646}
!1643 = !DITemplateTypeParameter(name: "_Up", type: !26)
!1644 = !DITemplateTypeParameter(name: "_Vp", type: !28)
!1645 = !DITemplateTypeParameter(type: null)
!1646 = !DITemplateTypeParameter(type: !97)
!1647 = !DILocalVariable(name: "this", arg: 1, scope: !1638, type: !1648, flags: DIFlagArtificial | DIFlagObjectPointer)
!1648 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !315, size: 64)
!1649 = !DILocation(line: 0, scope: !1638)
!1650 = !DILocalVariable(name: "__p", arg: 2, scope: !1638, file: !29, line: 598, type: !26)
!1651 = !DILocation(line: 598, column: 17, scope: !1638)
!1652 = !DILocation(line: 599, column: 4, scope: !1638)
!1653 = !DILocation(line: 599, column: 9, scope: !1638)
!1654 = !DILocation(line: 600, column: 11, scope: !1638)
!1655 = distinct !DISubprogram(name: "get", linkageName: "_ZNKSt10unique_ptrIA_dSt14default_deleteIS0_EE3getEv", scope: !315, file: !29, line: 726, type: !345, scopeLine: 727, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !344, retainedNodes: !24)
!1656 = !DILocalVariable(name: "this", arg: 1, scope: !1655, type: !1657, flags: DIFlagArtificial | DIFlagObjectPointer)
!1657 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !343, size: 64)
!1658 = !DILocation(line: 0, scope: !1655)
!1659 = !DILocation(line: 727, column: 16, scope: !1655)
!1660 = !DILocation(line: 727, column: 21, scope: !1655)
!1661 = !DILocation(line: 727, column: 9, scope: !1655)
!1662 = distinct !DISubprogram(name: "~unique_ptr", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EED2Ev", scope: !315, file: !29, line: 665, type: !324, scopeLine: 666, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !323, retainedNodes: !24)
!1663 = !DILocalVariable(name: "this", arg: 1, scope: !1662, type: !1648, flags: DIFlagArtificial | DIFlagObjectPointer)
!1664 = !DILocation(line: 0, scope: !1662)
!1665 = !DILocalVariable(name: "__ptr", scope: !1666, file: !29, line: 667, type: !280)
!1666 = distinct !DILexicalBlock(scope: !1662, file: !29, line: 666, column: 7)
!1667 = !DILocation(line: 667, column: 8, scope: !1666)
!1668 = !DILocation(line: 667, column: 16, scope: !1666)
!1669 = !DILocation(line: 667, column: 21, scope: !1666)
!1670 = !DILocation(line: 668, column: 6, scope: !1671)
!1671 = distinct !DILexicalBlock(scope: !1666, file: !29, line: 668, column: 6)
!1672 = !DILocation(line: 668, column: 12, scope: !1671)
!1673 = !DILocation(line: 668, column: 6, scope: !1666)
!1674 = !DILocation(line: 669, column: 4, scope: !1671)
!1675 = !DILocation(line: 669, column: 18, scope: !1671)
!1676 = !DILocation(line: 670, column: 2, scope: !1666)
!1677 = !DILocation(line: 670, column: 8, scope: !1666)
!1678 = !DILocation(line: 671, column: 7, scope: !1662)
!1679 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_dataIdSt14default_deleteIA_dELb1ELb1EECI2St15__uniq_ptr_implIdS2_EEPd", scope: !302, file: !29, line: 233, type: !1680, scopeLine: 233, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !1682, retainedNodes: !24)
!1680 = !DISubroutineType(types: !1681)
!1681 = !{null, !308, !262}
!1682 = !DISubprogram(name: "__uniq_ptr_impl", scope: !302, type: !1680, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: 0)
!1683 = !DILocalVariable(name: "this", arg: 1, scope: !1679, type: !1684, flags: DIFlagArtificial | DIFlagObjectPointer)
!1684 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !302, size: 64)
!1685 = !DILocation(line: 0, scope: !1679)
!1686 = !DILocalVariable(arg: 2, scope: !1679, type: !262, flags: DIFlagArtificial)
!1687 = !DILocation(line: 233, column: 40, scope: !1679)
!1688 = distinct !DISubprogram(name: "__uniq_ptr_impl", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEEC2EPd", scope: !252, file: !29, line: 168, type: !260, scopeLine: 168, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !259, retainedNodes: !24)
!1689 = !DILocalVariable(name: "this", arg: 1, scope: !1688, type: !1690, flags: DIFlagArtificial | DIFlagObjectPointer)
!1690 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64)
!1691 = !DILocation(line: 0, scope: !1688)
!1692 = !DILocalVariable(name: "__p", arg: 2, scope: !1688, file: !29, line: 168, type: !262)
!1693 = !DILocation(line: 168, column: 31, scope: !1688)
!1694 = !DILocation(line: 168, column: 38, scope: !1688)
!1695 = !DILocation(line: 168, column: 58, scope: !1696)
!1696 = distinct !DILexicalBlock(scope: !1688, file: !29, line: 168, column: 45)
!1697 = !DILocation(line: 168, column: 47, scope: !1696)
!1698 = !DILocation(line: 168, column: 56, scope: !1696)
!1699 = !DILocation(line: 168, column: 63, scope: !1688)
!1700 = distinct !DISubprogram(name: "tuple<true, true>", linkageName: "_ZNSt5tupleIJPdSt14default_deleteIA_dEEEC2ILb1ETnNSt9enable_ifIXclsr17_TupleConstraintsIXT_ES0_S3_EE37__is_implicitly_default_constructibleEEbE4typeELb1EEEv", scope: !217, file: !41, line: 1049, type: !1701, scopeLine: 1051, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1704, declaration: !1703, retainedNodes: !24)
!1701 = !DISubroutineType(types: !1702)
!1702 = !{null, !226}
!1703 = !DISubprogram(name: "tuple<true, true>", scope: !217, file: !41, line: 1049, type: !1701, scopeLine: 1049, flags: DIFlagPublic | DIFlagPrototyped, spFlags: 0, templateParams: !1704)
!1704 = !{!1705, !242}
!1705 = !DITemplateValueParameter(name: "_Dummy", type: !97, value: i1 true)
!1706 = !DILocalVariable(name: "this", arg: 1, scope: !1700, type: !1707, flags: DIFlagArtificial | DIFlagObjectPointer)
!1707 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64)
!1708 = !DILocation(line: 0, scope: !1700)
!1709 = !DILocation(line: 1051, column: 4, scope: !1700)
!1710 = !DILocation(line: 1051, column: 19, scope: !1700)
!1711 = distinct !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !252, file: !29, line: 189, type: !278, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !277, retainedNodes: !24)
!1712 = !DILocalVariable(name: "this", arg: 1, scope: !1711, type: !1690, flags: DIFlagArtificial | DIFlagObjectPointer)
!1713 = !DILocation(line: 0, scope: !1711)
!1714 = !DILocation(line: 189, column: 57, scope: !1711)
!1715 = !DILocation(line: 189, column: 45, scope: !1711)
!1716 = !DILocation(line: 189, column: 38, scope: !1711)
!1717 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEEC2Ev", scope: !170, file: !41, line: 279, type: !194, scopeLine: 280, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !193, retainedNodes: !24)
!1718 = !DILocalVariable(name: "this", arg: 1, scope: !1717, type: !1719, flags: DIFlagArtificial | DIFlagObjectPointer)
!1719 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !170, size: 64)
!1720 = !DILocation(line: 0, scope: !1717)
!1721 = !DILocation(line: 280, column: 9, scope: !1717)
!1722 = !DILocation(line: 280, column: 23, scope: !1717)
!1723 = !DILocation(line: 280, column: 33, scope: !1717)
!1724 = distinct !DISubprogram(name: "_Tuple_impl", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEEC2Ev", scope: !98, file: !41, line: 430, type: !111, scopeLine: 431, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !110, retainedNodes: !24)
!1725 = !DILocalVariable(name: "this", arg: 1, scope: !1724, type: !1726, flags: DIFlagArtificial | DIFlagObjectPointer)
!1726 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!1727 = !DILocation(line: 0, scope: !1724)
!1728 = !DILocation(line: 431, column: 9, scope: !1724)
!1729 = !DILocation(line: 431, column: 19, scope: !1724)
!1730 = distinct !DISubprogram(name: "_Head_base", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EEC2Ev", scope: !134, file: !41, line: 189, type: !138, scopeLine: 190, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !137, retainedNodes: !24)
!1731 = !DILocalVariable(name: "this", arg: 1, scope: !1730, type: !1732, flags: DIFlagArtificial | DIFlagObjectPointer)
!1732 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !134, size: 64)
!1733 = !DILocation(line: 0, scope: !1730)
!1734 = !DILocation(line: 190, column: 9, scope: !1730)
!1735 = !DILocation(line: 190, column: 26, scope: !1730)
!1736 = distinct !DISubprogram(name: "_Head_base", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EEC2Ev", scope: !40, file: !41, line: 80, type: !45, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !44, retainedNodes: !24)
!1737 = !DILocalVariable(name: "this", arg: 1, scope: !1736, type: !1738, flags: DIFlagArtificial | DIFlagObjectPointer)
!1738 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!1739 = !DILocation(line: 0, scope: !1736)
!1740 = !DILocation(line: 81, column: 26, scope: !1736)
!1741 = distinct !DISubprogram(name: "get<0UL, double *, std::default_delete<double[]> >", linkageName: "_ZSt3getILm0EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_", scope: !20, file: !41, line: 1380, type: !1742, scopeLine: 1381, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1757, retainedNodes: !24)
!1742 = !DISubroutineType(types: !1743)
!1743 = !{!1744, !236}
!1744 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1745, size: 64)
!1745 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tuple_element_t<0UL, tuple<double *, default_delete<double[]> > >", scope: !20, file: !1746, line: 84, baseType: !1747)
!1746 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/utility.h", directory: "")
!1747 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1748, file: !41, line: 1359, baseType: !1752)
!1748 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<0UL, std::tuple<double *, std::default_delete<double[]> > >", scope: !20, file: !41, line: 1355, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1749, identifier: "_ZTSSt13tuple_elementILm0ESt5tupleIJPdSt14default_deleteIA_dEEEE")
!1749 = !{!1750, !1751}
!1750 = !DITemplateValueParameter(name: "__i", type: !23, value: i64 0)
!1751 = !DITemplateTypeParameter(name: "_Tp", type: !217)
!1752 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1753, file: !1746, line: 255, baseType: !26)
!1753 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Nth_type<0UL, double *, std::default_delete<double[]> >", scope: !20, file: !1746, line: 254, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1754, identifier: "_ZTSSt9_Nth_typeILm0EJPdSt14default_deleteIA_dEEE")
!1754 = !{!1755, !1756}
!1755 = !DITemplateValueParameter(name: "_Np", type: !23, value: i64 0)
!1756 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Types", value: !215)
!1757 = !{!1750, !214}
!1758 = !DILocalVariable(name: "__t", arg: 1, scope: !1741, file: !41, line: 1380, type: !236)
!1759 = !DILocation(line: 1380, column: 30, scope: !1741)
!1760 = !DILocation(line: 1381, column: 37, scope: !1741)
!1761 = !DILocation(line: 1381, column: 14, scope: !1741)
!1762 = !DILocation(line: 1381, column: 7, scope: !1741)
!1763 = distinct !DISubprogram(name: "__get_helper<0UL, double *, std::default_delete<double[]> >", linkageName: "_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERT0_RSt11_Tuple_implIXT_EJS4_DpT1_EE", scope: !20, file: !41, line: 1364, type: !175, scopeLine: 1365, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1764, retainedNodes: !24)
!1764 = !{!1750, !168, !1765}
!1765 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Tail", value: !132)
!1766 = !DILocalVariable(name: "__t", arg: 1, scope: !1763, file: !41, line: 1364, type: !177)
!1767 = !DILocation(line: 1364, column: 53, scope: !1763)
!1768 = !DILocation(line: 1365, column: 57, scope: !1763)
!1769 = !DILocation(line: 1365, column: 14, scope: !1763)
!1770 = !DILocation(line: 1365, column: 7, scope: !1763)
!1771 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERS4_", scope: !170, file: !41, line: 268, type: !175, scopeLine: 268, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !174, retainedNodes: !24)
!1772 = !DILocalVariable(name: "__t", arg: 1, scope: !1771, file: !41, line: 268, type: !177)
!1773 = !DILocation(line: 268, column: 28, scope: !1771)
!1774 = !DILocation(line: 268, column: 66, scope: !1771)
!1775 = !DILocation(line: 268, column: 51, scope: !1771)
!1776 = !DILocation(line: 268, column: 44, scope: !1771)
!1777 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERS1_", scope: !134, file: !41, line: 233, type: !159, scopeLine: 233, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !158, retainedNodes: !24)
!1778 = !DILocalVariable(name: "__b", arg: 1, scope: !1777, file: !41, line: 233, type: !162)
!1779 = !DILocation(line: 233, column: 27, scope: !1777)
!1780 = !DILocation(line: 233, column: 50, scope: !1777)
!1781 = !DILocation(line: 233, column: 54, scope: !1777)
!1782 = !DILocation(line: 233, column: 43, scope: !1777)
!1783 = distinct !DISubprogram(name: "get_deleter", linkageName: "_ZNSt10unique_ptrIA_dSt14default_deleteIS0_EE11get_deleterEv", scope: !315, file: !29, line: 732, type: !349, scopeLine: 733, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !348, retainedNodes: !24)
!1784 = !DILocalVariable(name: "this", arg: 1, scope: !1783, type: !1648, flags: DIFlagArtificial | DIFlagObjectPointer)
!1785 = !DILocation(line: 0, scope: !1783)
!1786 = !DILocation(line: 733, column: 16, scope: !1783)
!1787 = !DILocation(line: 733, column: 21, scope: !1783)
!1788 = !DILocation(line: 733, column: 9, scope: !1783)
!1789 = distinct !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !28, file: !29, line: 128, type: !1790, scopeLine: 129, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1798, declaration: !1797, retainedNodes: !24)
!1790 = !DISubroutineType(types: !1791)
!1791 = !{!1792, !1796, !26}
!1792 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1793, file: !238, line: 2234, baseType: null)
!1793 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !20, file: !238, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1794, identifier: "_ZTSSt9enable_ifILb1EvE")
!1794 = !{!242, !1795}
!1795 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!1796 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1797 = !DISubprogram(name: "operator()<double>", linkageName: "_ZNKSt14default_deleteIA_dEclIdEENSt9enable_ifIXsr14is_convertibleIPA_T_PS0_EE5valueEvE4typeEPS4_", scope: !28, file: !29, line: 128, type: !1790, scopeLine: 128, flags: DIFlagPrototyped, spFlags: 0, templateParams: !1798)
!1798 = !{!266}
!1799 = !DILocalVariable(name: "this", arg: 1, scope: !1789, type: !1800, flags: DIFlagArtificial | DIFlagObjectPointer)
!1800 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!1801 = !DILocation(line: 0, scope: !1789)
!1802 = !DILocalVariable(name: "__ptr", arg: 2, scope: !1789, file: !29, line: 128, type: !26)
!1803 = !DILocation(line: 128, column: 18, scope: !1789)
!1804 = !DILocation(line: 132, column: 14, scope: !1789)
!1805 = !DILocation(line: 132, column: 4, scope: !1789)
!1806 = !DILocation(line: 133, column: 2, scope: !1789)
!1807 = distinct !DISubprogram(name: "_M_deleter", linkageName: "_ZNSt15__uniq_ptr_implIdSt14default_deleteIA_dEE10_M_deleterEv", scope: !252, file: !29, line: 193, type: !287, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !286, retainedNodes: !24)
!1808 = !DILocalVariable(name: "this", arg: 1, scope: !1807, type: !1690, flags: DIFlagArtificial | DIFlagObjectPointer)
!1809 = !DILocation(line: 0, scope: !1807)
!1810 = !DILocation(line: 193, column: 61, scope: !1807)
!1811 = !DILocation(line: 193, column: 49, scope: !1807)
!1812 = !DILocation(line: 193, column: 42, scope: !1807)
!1813 = distinct !DISubprogram(name: "get<1UL, double *, std::default_delete<double[]> >", linkageName: "_ZSt3getILm1EJPdSt14default_deleteIA_dEEERNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERS8_", scope: !20, file: !41, line: 1380, type: !1814, scopeLine: 1381, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1826, retainedNodes: !24)
!1814 = !DISubroutineType(types: !1815)
!1815 = !{!1816, !236}
!1816 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1817, size: 64)
!1817 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tuple_element_t<1UL, tuple<double *, default_delete<double[]> > >", scope: !20, file: !1746, line: 84, baseType: !1818)
!1818 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1819, file: !41, line: 1359, baseType: !1822)
!1819 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple_element<1UL, std::tuple<double *, std::default_delete<double[]> > >", scope: !20, file: !41, line: 1355, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1820, identifier: "_ZTSSt13tuple_elementILm1ESt5tupleIJPdSt14default_deleteIA_dEEEE")
!1820 = !{!1821, !1751}
!1821 = !DITemplateValueParameter(name: "__i", type: !23, value: i64 1)
!1822 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !1823, file: !1746, line: 237, baseType: !28)
!1823 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Nth_type<1UL, double *, std::default_delete<double[]> >", scope: !20, file: !1746, line: 236, size: 8, flags: DIFlagTypePassByValue, elements: !24, templateParams: !1824, identifier: "_ZTSSt9_Nth_typeILm1EJPdSt14default_deleteIA_dEEE")
!1824 = !{!1825, !1756}
!1825 = !DITemplateValueParameter(name: "_Np", type: !23, value: i64 1)
!1826 = !{!1821, !214}
!1827 = !DILocalVariable(name: "__t", arg: 1, scope: !1813, file: !41, line: 1380, type: !236)
!1828 = !DILocation(line: 1380, column: 30, scope: !1813)
!1829 = !DILocation(line: 1381, column: 37, scope: !1813)
!1830 = !DILocation(line: 1381, column: 14, scope: !1813)
!1831 = !DILocation(line: 1381, column: 7, scope: !1813)
!1832 = distinct !DISubprogram(name: "__get_helper<1UL, std::default_delete<double[]> >", linkageName: "_ZSt12__get_helperILm1ESt14default_deleteIA_dEJEERT0_RSt11_Tuple_implIXT_EJS3_DpT1_EE", scope: !20, file: !41, line: 1364, type: !102, scopeLine: 1365, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1833, retainedNodes: !24)
!1833 = !{!1821, !95, !1834}
!1834 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Tail", value: !24)
!1835 = !DILocalVariable(name: "__t", arg: 1, scope: !1832, file: !41, line: 1364, type: !104)
!1836 = !DILocation(line: 1364, column: 53, scope: !1832)
!1837 = !DILocation(line: 1365, column: 57, scope: !1832)
!1838 = !DILocation(line: 1365, column: 14, scope: !1832)
!1839 = !DILocation(line: 1365, column: 7, scope: !1832)
!1840 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJSt14default_deleteIA_dEEE7_M_headERS3_", scope: !98, file: !41, line: 424, type: !102, scopeLine: 424, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !101, retainedNodes: !24)
!1841 = !DILocalVariable(name: "__t", arg: 1, scope: !1840, file: !41, line: 424, type: !104)
!1842 = !DILocation(line: 424, column: 28, scope: !1840)
!1843 = !DILocation(line: 424, column: 66, scope: !1840)
!1844 = !DILocation(line: 424, column: 51, scope: !1840)
!1845 = !DILocation(line: 424, column: 44, scope: !1840)
!1846 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1ESt14default_deleteIA_dELb1EE7_M_headERS3_", scope: !40, file: !41, line: 124, type: !86, scopeLine: 124, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !85, retainedNodes: !24)
!1847 = !DILocalVariable(name: "__b", arg: 1, scope: !1846, file: !41, line: 124, type: !89)
!1848 = !DILocation(line: 124, column: 27, scope: !1846)
!1849 = !DILocation(line: 124, column: 50, scope: !1846)
!1850 = !DILocation(line: 124, column: 43, scope: !1846)
!1851 = distinct !DISubprogram(name: "_M_ptr", linkageName: "_ZNKSt15__uniq_ptr_implIdSt14default_deleteIA_dEE6_M_ptrEv", scope: !252, file: !29, line: 191, type: !282, scopeLine: 191, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !281, retainedNodes: !24)
!1852 = !DILocalVariable(name: "this", arg: 1, scope: !1851, type: !1853, flags: DIFlagArtificial | DIFlagObjectPointer)
!1853 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !285, size: 64)
!1854 = !DILocation(line: 0, scope: !1851)
!1855 = !DILocation(line: 191, column: 63, scope: !1851)
!1856 = !DILocation(line: 191, column: 51, scope: !1851)
!1857 = !DILocation(line: 191, column: 44, scope: !1851)
!1858 = distinct !DISubprogram(name: "get<0UL, double *, std::default_delete<double[]> >", linkageName: "_ZSt3getILm0EJPdSt14default_deleteIA_dEEERKNSt13tuple_elementIXT_ESt5tupleIJDpT0_EEE4typeERKS8_", scope: !20, file: !41, line: 1386, type: !1859, scopeLine: 1387, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1757, retainedNodes: !24)
!1859 = !DISubroutineType(types: !1860)
!1860 = !{!1861, !227}
!1861 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1862, size: 64)
!1862 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1745)
!1863 = !DILocalVariable(name: "__t", arg: 1, scope: !1858, file: !41, line: 1386, type: !227)
!1864 = !DILocation(line: 1386, column: 36, scope: !1858)
!1865 = !DILocation(line: 1387, column: 37, scope: !1858)
!1866 = !DILocation(line: 1387, column: 14, scope: !1858)
!1867 = !DILocation(line: 1387, column: 7, scope: !1858)
!1868 = distinct !DISubprogram(name: "__get_helper<0UL, double *, std::default_delete<double[]> >", linkageName: "_ZSt12__get_helperILm0EPdJSt14default_deleteIA_dEEERKT0_RKSt11_Tuple_implIXT_EJS4_DpT1_EE", scope: !20, file: !41, line: 1369, type: !179, scopeLine: 1370, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, templateParams: !1764, retainedNodes: !24)
!1869 = !DILocalVariable(name: "__t", arg: 1, scope: !1868, file: !41, line: 1369, type: !181)
!1870 = !DILocation(line: 1369, column: 59, scope: !1868)
!1871 = !DILocation(line: 1370, column: 57, scope: !1868)
!1872 = !DILocation(line: 1370, column: 14, scope: !1868)
!1873 = !DILocation(line: 1370, column: 7, scope: !1868)
!1874 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJPdSt14default_deleteIA_dEEE7_M_headERKS4_", scope: !170, file: !41, line: 271, type: !179, scopeLine: 271, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !178, retainedNodes: !24)
!1875 = !DILocalVariable(name: "__t", arg: 1, scope: !1874, file: !41, line: 271, type: !181)
!1876 = !DILocation(line: 271, column: 34, scope: !1874)
!1877 = !DILocation(line: 271, column: 72, scope: !1874)
!1878 = !DILocation(line: 271, column: 57, scope: !1874)
!1879 = !DILocation(line: 271, column: 50, scope: !1874)
!1880 = distinct !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0EPdLb0EE7_M_headERKS1_", scope: !134, file: !41, line: 236, type: !164, scopeLine: 236, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !8, declaration: !163, retainedNodes: !24)
!1881 = !DILocalVariable(name: "__b", arg: 1, scope: !1880, file: !41, line: 236, type: !149)
!1882 = !DILocation(line: 236, column: 33, scope: !1880)
!1883 = !DILocation(line: 236, column: 56, scope: !1880)
!1884 = !DILocation(line: 236, column: 60, scope: !1880)
!1885 = !DILocation(line: 236, column: 49, scope: !1880)
