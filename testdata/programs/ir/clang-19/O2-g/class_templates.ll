; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/class_templates.cpp -o ir/clang-19/O2-g/class_templates.ll
; ModuleID = 'cpp/class_templates.cpp'
source_filename = "cpp/class_templates.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%class.Stack = type <{ [16 x double], i32, [4 x i8] }>

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @network_of_layers(double noundef %0, double noundef %1, double noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !964 {
    #dbg_value(double %0, !966, !DIExpression(), !970)
    #dbg_value(double %1, !967, !DIExpression(), !970)
    #dbg_value(double %2, !968, !DIExpression(), !970)
    #dbg_value(double %2, !969, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !970)
    #dbg_value(double %1, !969, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !970)
    #dbg_value(ptr undef, !429, !DIExpression(), !971)
    #dbg_value(double %0, !431, !DIExpression(), !971)
    #dbg_value(ptr undef, !435, !DIExpression(), !973)
    #dbg_value(ptr undef, !436, !DIExpression(), !973)
    #dbg_value(ptr undef, !975, !DIExpression(), !984)
    #dbg_value(ptr undef, !981, !DIExpression(), !984)
    #dbg_value(ptr undef, !464, !DIExpression(), !986)
    #dbg_value(ptr undef, !465, !DIExpression(), !986)
    #dbg_value(ptr undef, !466, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !986)
    #dbg_value(ptr undef, !467, !DIExpression(), !986)
    #dbg_value(ptr undef, !468, !DIExpression(), !986)
    #dbg_value(ptr undef, !988, !DIExpression(), !1000)
    #dbg_value(ptr undef, !994, !DIExpression(), !1000)
    #dbg_value(ptr undef, !995, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1000)
    #dbg_value(ptr undef, !996, !DIExpression(), !1000)
    #dbg_value(ptr undef, !997, !DIExpression(), !1000)
    #dbg_value(ptr undef, !1002, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1012, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1013, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1018)
    #dbg_value(ptr undef, !1014, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1015, !DIExpression(), !1018)
    #dbg_value(double %0, !1016, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1020, !DIExpression(), !1025)
    #dbg_value(double %0, !1023, !DIExpression(), !1025)
    #dbg_value(ptr undef, !1027, !DIExpression(), !1032)
    #dbg_value(double %0, !1030, !DIExpression(), !1032)
    #dbg_value(double poison, !1016, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1034, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1039)
    #dbg_value(double poison, !1037, !DIExpression(), !1039)
    #dbg_value(ptr undef, !1041, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1046)
    #dbg_value(double poison, !1044, !DIExpression(), !1046)
    #dbg_value(double poison, !1016, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1020, !DIExpression(), !1048)
    #dbg_value(double poison, !1023, !DIExpression(), !1048)
    #dbg_value(ptr undef, !1027, !DIExpression(), !1050)
    #dbg_value(double poison, !1030, !DIExpression(), !1050)
    #dbg_value(double poison, !1016, !DIExpression(), !1018)
    #dbg_value(ptr undef, !1034, !DIExpression(), !1052)
    #dbg_value(double poison, !1037, !DIExpression(), !1052)
    #dbg_value(ptr undef, !1041, !DIExpression(), !1054)
    #dbg_value(double poison, !1044, !DIExpression(), !1054)
    #dbg_value(double poison, !1016, !DIExpression(), !1018)
  %4 = fmul double %0, 2.000000e+00, !dbg !1056
    #dbg_value(ptr undef, !429, !DIExpression(), !1057)
    #dbg_value(double %4, !431, !DIExpression(), !1057)
    #dbg_value(ptr undef, !435, !DIExpression(), !1059)
    #dbg_value(ptr undef, !436, !DIExpression(), !1059)
    #dbg_value(ptr undef, !975, !DIExpression(), !1061)
    #dbg_value(ptr undef, !981, !DIExpression(), !1061)
    #dbg_value(ptr undef, !464, !DIExpression(), !1063)
    #dbg_value(ptr undef, !465, !DIExpression(), !1063)
    #dbg_value(ptr undef, !466, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1063)
    #dbg_value(ptr undef, !467, !DIExpression(), !1063)
    #dbg_value(ptr undef, !468, !DIExpression(), !1063)
    #dbg_value(ptr undef, !988, !DIExpression(), !1065)
    #dbg_value(ptr undef, !994, !DIExpression(), !1065)
    #dbg_value(ptr undef, !995, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1065)
    #dbg_value(ptr undef, !996, !DIExpression(), !1065)
    #dbg_value(ptr undef, !997, !DIExpression(), !1065)
    #dbg_value(ptr undef, !1002, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1012, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1013, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1067)
    #dbg_value(ptr undef, !1014, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1015, !DIExpression(), !1067)
    #dbg_value(double %4, !1016, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1020, !DIExpression(), !1069)
    #dbg_value(double %4, !1023, !DIExpression(), !1069)
    #dbg_value(ptr undef, !1027, !DIExpression(), !1071)
    #dbg_value(double %4, !1030, !DIExpression(), !1071)
  %5 = insertelement <2 x double> poison, double %0, i64 0, !dbg !1073
  %6 = insertelement <2 x double> %5, double %4, i64 1, !dbg !1073
  %7 = insertelement <2 x double> poison, double %1, i64 0, !dbg !1073
  %8 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1073
  %9 = fmul <2 x double> %6, %8, !dbg !1073
    #dbg_value(double poison, !1016, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1034, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1074)
    #dbg_value(double poison, !1037, !DIExpression(), !1074)
    #dbg_value(ptr undef, !1041, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1076)
    #dbg_value(double poison, !1044, !DIExpression(), !1076)
  %10 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %9), !dbg !1078
  %11 = fadd <2 x double> %10, <double 1.000000e+00, double 1.000000e+00>, !dbg !1079
  %12 = fdiv <2 x double> %9, %11, !dbg !1080
    #dbg_value(double poison, !1016, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1020, !DIExpression(), !1081)
    #dbg_value(double poison, !1023, !DIExpression(), !1081)
    #dbg_value(ptr undef, !1027, !DIExpression(), !1083)
    #dbg_value(double poison, !1030, !DIExpression(), !1083)
  %13 = insertelement <2 x double> poison, double %2, i64 0, !dbg !1085
  %14 = shufflevector <2 x double> %13, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1085
  %15 = fmul <2 x double> %12, %14, !dbg !1085
    #dbg_value(double poison, !1016, !DIExpression(), !1067)
    #dbg_value(ptr undef, !1034, !DIExpression(), !1086)
    #dbg_value(double poison, !1037, !DIExpression(), !1086)
    #dbg_value(ptr undef, !1041, !DIExpression(), !1088)
    #dbg_value(double poison, !1044, !DIExpression(), !1088)
  %16 = tail call <2 x double> @llvm.fabs.v2f64(<2 x double> %15), !dbg !1090
  %17 = fadd <2 x double> %16, <double 1.000000e+00, double 1.000000e+00>, !dbg !1091
  %18 = fdiv <2 x double> %15, %17, !dbg !1092
    #dbg_value(double poison, !1016, !DIExpression(), !1067)
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !1093
  %20 = fmul <2 x double> %18, %19, !dbg !1093
  %21 = extractelement <2 x double> %20, i64 0, !dbg !1093
  ret double %21, !dbg !1094
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @taylor_arithmetic(double noundef %0) local_unnamed_addr #0 !dbg !1095 {
    #dbg_value(double %0, !1097, !DIExpression(), !1100)
    #dbg_value(double 0.000000e+00, !1098, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1100)
    #dbg_value(double 0.000000e+00, !1098, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1100)
    #dbg_value(double %0, !1098, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1100)
    #dbg_value(double 1.000000e+00, !1098, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1100)
    #dbg_value(ptr undef, !1101, !DIExpression(), !1116)
    #dbg_value(ptr undef, !1108, !DIExpression(), !1116)
    #dbg_value(i64 0, !1110, !DIExpression(), !1118)
    #dbg_value(i64 0, !1112, !DIExpression(), !1119)
  %2 = tail call double @llvm.fmuladd.f64(double %0, double %0, double 0.000000e+00), !dbg !1120
    #dbg_value(double %2, !1109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1116)
    #dbg_value(i64 1, !1112, !DIExpression(), !1119)
  %3 = fadd double %0, 0.000000e+00, !dbg !1120
    #dbg_value(i64 2, !1112, !DIExpression(), !1119)
  %4 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double 0.000000e+00), !dbg !1120
    #dbg_value(i64 3, !1112, !DIExpression(), !1119)
    #dbg_value(i64 1, !1110, !DIExpression(), !1118)
    #dbg_value(i64 0, !1112, !DIExpression(), !1119)
  %5 = fadd double %3, %0, !dbg !1120
    #dbg_value(double %5, !1109, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1116)
    #dbg_value(i64 1, !1112, !DIExpression(), !1119)
  %6 = fadd double %4, 1.000000e+00, !dbg !1120
    #dbg_value(i64 2, !1112, !DIExpression(), !1119)
  %7 = fadd double %4, 0.000000e+00, !dbg !1120
    #dbg_value(i64 2, !1110, !DIExpression(), !1118)
    #dbg_value(i64 0, !1112, !DIExpression(), !1119)
    #dbg_value(double poison, !1109, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1116)
    #dbg_value(i64 1, !1112, !DIExpression(), !1119)
    #dbg_value(i64 3, !1110, !DIExpression(), !1118)
    #dbg_value(i64 0, !1112, !DIExpression(), !1119)
  %8 = tail call double @llvm.fmuladd.f64(double %0, double 0.000000e+00, double %7), !dbg !1120
    #dbg_value(double %8, !1109, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1116)
    #dbg_value(i64 1, !1112, !DIExpression(), !1119)
    #dbg_value(i64 4, !1110, !DIExpression(), !1118)
    #dbg_value(ptr undef, !1101, !DIExpression(), !1123)
    #dbg_value(ptr undef, !1108, !DIExpression(), !1123)
    #dbg_value(i64 0, !1110, !DIExpression(), !1125)
    #dbg_value(i64 0, !1112, !DIExpression(), !1126)
  %9 = tail call double @llvm.fmuladd.f64(double %2, double %0, double 0.000000e+00), !dbg !1127
    #dbg_value(double %9, !1109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1123)
    #dbg_value(i64 1, !1112, !DIExpression(), !1126)
    #dbg_value(i64 2, !1112, !DIExpression(), !1126)
  %10 = tail call double @llvm.fmuladd.f64(double %2, double 0.000000e+00, double 0.000000e+00), !dbg !1127
    #dbg_value(i64 3, !1112, !DIExpression(), !1126)
    #dbg_value(i64 1, !1110, !DIExpression(), !1125)
    #dbg_value(i64 0, !1112, !DIExpression(), !1126)
    #dbg_value(double poison, !1109, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1123)
    #dbg_value(i64 1, !1112, !DIExpression(), !1126)
  %11 = fadd double %5, %10, !dbg !1127
    #dbg_value(i64 2, !1112, !DIExpression(), !1126)
  %12 = tail call double @llvm.fmuladd.f64(double %5, double 0.000000e+00, double %10), !dbg !1127
    #dbg_value(i64 2, !1110, !DIExpression(), !1125)
    #dbg_value(i64 0, !1112, !DIExpression(), !1126)
    #dbg_value(double poison, !1109, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1123)
    #dbg_value(i64 1, !1112, !DIExpression(), !1126)
    #dbg_value(i64 3, !1110, !DIExpression(), !1125)
    #dbg_value(i64 0, !1112, !DIExpression(), !1126)
    #dbg_value(double %25, !1109, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1123)
    #dbg_value(i64 1, !1112, !DIExpression(), !1126)
    #dbg_value(i64 4, !1110, !DIExpression(), !1125)
    #dbg_value(double %9, !1128, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1136)
    #dbg_value(double poison, !1128, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1136)
    #dbg_value(double poison, !1128, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1136)
    #dbg_value(double %25, !1128, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1136)
    #dbg_value(ptr undef, !1135, !DIExpression(), !1136)
  %13 = fadd double %9, %0, !dbg !1138
    #dbg_value(double %13, !1128, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1136)
    #dbg_value(double %13, !1099, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1100)
    #dbg_value(double poison, !1099, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1100)
    #dbg_value(double poison, !1099, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1100)
    #dbg_value(double %25, !1099, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1100)
    #dbg_value(ptr undef, !1101, !DIExpression(), !1139)
    #dbg_value(ptr undef, !1108, !DIExpression(), !1139)
    #dbg_value(i64 0, !1110, !DIExpression(), !1141)
    #dbg_value(i64 0, !1112, !DIExpression(), !1142)
  %14 = tail call double @llvm.fmuladd.f64(double %13, double %0, double 0.000000e+00), !dbg !1143
    #dbg_value(double %14, !1109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1139)
    #dbg_value(i64 1, !1112, !DIExpression(), !1142)
  %15 = fadd double %13, 0.000000e+00, !dbg !1143
    #dbg_value(i64 2, !1112, !DIExpression(), !1142)
  %16 = tail call double @llvm.fmuladd.f64(double %13, double 0.000000e+00, double 0.000000e+00), !dbg !1143
  %17 = insertelement <2 x double> poison, double %0, i64 0, !dbg !1120
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1120
  %19 = insertelement <2 x double> <double 0.000000e+00, double poison>, double %5, i64 1, !dbg !1120
  %20 = insertelement <2 x double> poison, double %6, i64 0, !dbg !1120
  %21 = insertelement <2 x double> %20, double %2, i64 1, !dbg !1120
  %22 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %18, <2 x double> %19, <2 x double> %21), !dbg !1120
  %23 = extractelement <2 x double> %22, i64 0, !dbg !1127
  %24 = fadd double %23, %12, !dbg !1127
  %25 = tail call double @llvm.fmuladd.f64(double %8, double %0, double %24), !dbg !1127
  %26 = extractelement <2 x double> %22, i64 1, !dbg !1143
    #dbg_value(i64 3, !1112, !DIExpression(), !1142)
    #dbg_value(i64 1, !1110, !DIExpression(), !1141)
    #dbg_value(i64 0, !1112, !DIExpression(), !1142)
  %27 = tail call double @llvm.fmuladd.f64(double %26, double %0, double %15), !dbg !1143
    #dbg_value(double %27, !1109, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1139)
    #dbg_value(i64 1, !1112, !DIExpression(), !1142)
  %28 = fadd double %26, %16, !dbg !1143
    #dbg_value(i64 2, !1112, !DIExpression(), !1142)
  %29 = insertelement <2 x double> %18, double 0.000000e+00, i64 1, !dbg !1127
  %30 = insertelement <2 x double> poison, double %11, i64 0, !dbg !1127
  %31 = insertelement <2 x double> %30, double %16, i64 1, !dbg !1127
  %32 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %22, <2 x double> %29, <2 x double> %31), !dbg !1127
  %33 = extractelement <2 x double> %32, i64 0, !dbg !1143
    #dbg_value(i64 2, !1110, !DIExpression(), !1141)
    #dbg_value(i64 0, !1112, !DIExpression(), !1142)
  %34 = tail call double @llvm.fmuladd.f64(double %33, double %0, double %28), !dbg !1143
    #dbg_value(double %34, !1109, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1139)
    #dbg_value(i64 1, !1112, !DIExpression(), !1142)
  %35 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !1143
  %36 = fadd <2 x double> %32, %35, !dbg !1143
  %37 = extractelement <2 x double> %36, i64 0, !dbg !1143
    #dbg_value(i64 3, !1110, !DIExpression(), !1141)
    #dbg_value(i64 0, !1112, !DIExpression(), !1142)
  %38 = tail call double @llvm.fmuladd.f64(double %25, double %0, double %37), !dbg !1143
    #dbg_value(double %38, !1109, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1139)
    #dbg_value(i64 1, !1112, !DIExpression(), !1142)
    #dbg_value(i64 4, !1110, !DIExpression(), !1141)
    #dbg_value(double %14, !1099, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1100)
    #dbg_value(double %27, !1099, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1100)
    #dbg_value(double %34, !1099, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1100)
    #dbg_value(double %38, !1099, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1100)
  %39 = tail call double @llvm.fmuladd.f64(double %27, double 2.000000e+00, double %14), !dbg !1144
  %40 = tail call double @llvm.fmuladd.f64(double %34, double 3.000000e+00, double %39), !dbg !1145
  %41 = tail call double @llvm.fmuladd.f64(double %38, double 4.000000e+00, double %40), !dbg !1146
  ret double %41, !dbg !1147
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define dso_local double @postfix_calculator(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #3 !dbg !1148 {
  %3 = alloca %class.Stack, align 8, !DIAssignID !1164
    #dbg_assign(i1 undef, !1155, !DIExpression(), !1164, ptr %3, !DIExpression(), !1165)
    #dbg_value(ptr %0, !1153, !DIExpression(), !1165)
    #dbg_value(ptr %1, !1154, !DIExpression(), !1165)
  call void @llvm.lifetime.start.p0(i64 136, ptr nonnull %3) #5, !dbg !1166
    #dbg_value(ptr %3, !1167, !DIExpression(), !1174)
    #dbg_assign(i32 0, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1176, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
    #dbg_value(ptr %1, !1156, !DIExpression(), !1177)
  %4 = getelementptr i8, ptr %0, i64 -384, !dbg !1178
    #dbg_value(ptr %1, !1156, !DIExpression(), !1177)
  %5 = load i8, ptr %1, align 1, !dbg !1179, !tbaa !1180
  %6 = icmp eq i8 %5, 0, !dbg !1179
  br i1 %6, label %10, label %14, !dbg !1183

7:                                                ; preds = %44
  %8 = add nsw i32 %45, -1, !dbg !1184
  %9 = sext i32 %8 to i64, !dbg !1189
  br label %10, !dbg !1184

10:                                               ; preds = %7, %2
  %11 = phi i64 [ -1, %2 ], [ %9, %7 ]
    #dbg_value(ptr %3, !1187, !DIExpression(), !1190)
    #dbg_assign(i64 %11, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1191, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
  %12 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %11, !dbg !1189
  %13 = load double, ptr %12, align 8, !dbg !1189, !tbaa !1192
  call void @llvm.lifetime.end.p0(i64 136, ptr nonnull %3) #5, !dbg !1194
  ret double %13, !dbg !1195

14:                                               ; preds = %2, %44
  %15 = phi i8 [ %47, %44 ], [ %5, %2 ]
  %16 = phi ptr [ %46, %44 ], [ %1, %2 ]
  %17 = phi i32 [ %45, %44 ], [ 0, %2 ]
    #dbg_value(ptr %16, !1156, !DIExpression(), !1177)
  %18 = add i8 %15, -48, !dbg !1196
  %19 = icmp ult i8 %18, 10, !dbg !1196
  br i1 %19, label %20, label %27, !dbg !1196

20:                                               ; preds = %14
  %21 = zext nneg i8 %15 to i64, !dbg !1197
  %22 = getelementptr double, ptr %4, i64 %21, !dbg !1197
  %23 = load double, ptr %22, align 8, !dbg !1197, !tbaa !1192
    #dbg_value(ptr %3, !1199, !DIExpression(), !1203)
    #dbg_value(double %23, !1202, !DIExpression(), !1203)
  %24 = add nsw i32 %17, 1, !dbg !1205
    #dbg_assign(i32 %24, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1206, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
  %25 = sext i32 %17 to i64, !dbg !1207
  %26 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %25, !dbg !1207
  store double %23, ptr %26, align 8, !dbg !1208, !tbaa !1192
  br label %44, !dbg !1209

27:                                               ; preds = %14
    #dbg_value(ptr %3, !1187, !DIExpression(), !1210)
  %28 = add nsw i32 %17, -1, !dbg !1212
    #dbg_assign(i32 %28, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1206, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
  %29 = sext i32 %28 to i64, !dbg !1213
  %30 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %29, !dbg !1213
  %31 = load double, ptr %30, align 8, !dbg !1213, !tbaa !1192
    #dbg_value(double %31, !1158, !DIExpression(), !1214)
    #dbg_value(ptr %3, !1187, !DIExpression(), !1215)
  %32 = add nsw i32 %17, -2, !dbg !1217
    #dbg_assign(i32 %32, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1206, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
  %33 = sext i32 %32 to i64, !dbg !1218
  %34 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %33, !dbg !1218
  %35 = load double, ptr %34, align 8, !dbg !1218, !tbaa !1192
    #dbg_value(double %35, !1163, !DIExpression(), !1214)
  switch i8 %15, label %40 [
    i8 43, label %36
    i8 42, label %38
  ], !dbg !1219

36:                                               ; preds = %27
  %37 = fadd double %31, %35, !dbg !1220
  br label %42, !dbg !1219

38:                                               ; preds = %27
  %39 = fmul double %31, %35, !dbg !1221
  br label %42, !dbg !1222

40:                                               ; preds = %27
  %41 = fsub double %35, %31, !dbg !1223
  br label %42, !dbg !1222

42:                                               ; preds = %38, %40, %36
  %43 = phi double [ %37, %36 ], [ %39, %38 ], [ %41, %40 ], !dbg !1219
    #dbg_value(ptr %3, !1199, !DIExpression(), !1224)
    #dbg_value(double %43, !1202, !DIExpression(), !1224)
    #dbg_assign(i32 %28, !1155, !DIExpression(DW_OP_LLVM_fragment, 1024, 32), !1206, ptr %3, !DIExpression(DW_OP_plus_uconst, 128), !1165)
  store double %43, ptr %34, align 8, !dbg !1226, !tbaa !1192
  br label %44

44:                                               ; preds = %20, %42
  %45 = phi i32 [ %24, %20 ], [ %28, %42 ]
  %46 = getelementptr inbounds i8, ptr %16, i64 1, !dbg !1227
    #dbg_value(ptr %46, !1156, !DIExpression(), !1177)
  %47 = load i8, ptr %46, align 1, !dbg !1179, !tbaa !1180
  %48 = icmp eq i8 %47, 0, !dbg !1179
  br i1 %48, label %7, label %14, !dbg !1183, !llvm.loop !1228
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fabs.v2f64(<2 x double>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!956, !957, !958, !959, !960, !961, !962}
!llvm.ident = !{!963}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, imports: !608, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/class_templates.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "afd7f936f9112b6e306af36d461237c2")
!2 = !{!3, !26, !458, !59, !99, !56, !167, !53, !246, !50, !320, !47, !44, !482, !588}
!3 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Scale", file: !1, line: 12, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !4, identifier: "_ZTS5Scale")
!4 = !{!5, !16, !17, !21}
!5 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !3, baseType: !6, extraData: i32 0)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Base<Scale>", file: !1, line: 8, size: 8, flags: DIFlagTypePassByValue, elements: !7, templateParams: !14, identifier: "_ZTS4BaseI5ScaleE")
!7 = !{!8}
!8 = !DISubprogram(name: "operator()", linkageName: "_ZNK4BaseI5ScaleEclEd", scope: !6, file: !1, line: 9, type: !9, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !12, !11}
!11 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!13 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!14 = !{!15}
!15 = !DITemplateTypeParameter(name: "Layer", type: !3)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !3, file: !1, line: 13, baseType: !11, size: 64)
!17 = !DISubprogram(name: "Scale", scope: !3, file: !1, line: 14, type: !18, scopeLine: 14, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!18 = !DISubroutineType(types: !19)
!19 = !{null, !20, !11}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!21 = !DISubprogram(name: "apply", linkageName: "_ZNK5Scale5applyEd", scope: !3, file: !1, line: 15, type: !22, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!22 = !DISubroutineType(types: !23)
!23 = !{!11, !24, !11}
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!25 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Indices", scope: !28, file: !27, line: 1861, baseType: !440)
!27 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/tuple", directory: "")
!28 = distinct !DISubprogram(name: "apply<(lambda at cpp/class_templates.cpp:27:9), const std::tuple<Scale, Softened, Scale, Softened> &>", linkageName: "_ZSt5applyIZNK7NetworkIJ5Scale8SoftenedS1_S2_EEclEdEUlDpRKT_E_RKSt5tupleIJS1_S2_S1_S2_EEEDcOT_OT0_", scope: !29, file: !27, line: 1858, type: !30, scopeLine: 1860, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !437, retainedNodes: !434)
!29 = !DINamespace(name: "std", scope: null)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !38, !397}
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !34, file: !33, line: 263, baseType: !11)
!33 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__success_type<double>", scope: !29, file: !33, line: 262, size: 8, flags: DIFlagTypePassByValue, elements: !35, templateParams: !36, identifier: "_ZTSSt14__success_typeIdE")
!35 = !{}
!36 = !{!37}
!37 = !DITemplateTypeParameter(name: "_Tp", type: !11)
!38 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !40, file: !1, line: 27, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !432, identifier: "_ZTSZNK7NetworkIJ5Scale8SoftenedS0_S1_EEclEdEUlDpRKT_E_")
!40 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNK7NetworkIJ5Scale8SoftenedS0_S1_EEclEd", scope: !41, file: !1, line: 25, type: !422, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !421, retainedNodes: !428)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Network<Scale, Softened, Scale, Softened>", file: !1, line: 23, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !42, templateParams: !426, identifier: "_ZTS7NetworkIJ5Scale8SoftenedS0_S1_EE")
!42 = !{!43, !421}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "layers", scope: !41, file: !1, line: 24, baseType: !44, size: 192)
!44 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "tuple<Scale, Softened, Scale, Softened>", scope: !29, file: !27, line: 609, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !45, templateParams: !420, identifier: "_ZTSSt5tupleIJ5Scale8SoftenedS0_S1_EE")
!45 = !{!46, !393, !399, !403, !412, !417}
!46 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !44, baseType: !47, flags: DIFlagPublic, extraData: i32 0)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<0UL, Scale, Softened, Scale, Softened>", scope: !29, file: !27, line: 258, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !48, templateParams: !390, identifier: "_ZTSSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE")
!48 = !{!49, !319, !351, !355, !360, !365, !370, !374, !377, !380, !383, !387}
!49 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !50, extraData: i32 0)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<1UL, Softened, Scale, Softened>", scope: !29, file: !27, line: 258, size: 128, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !51, templateParams: !316, identifier: "_ZTSSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE")
!51 = !{!52, !245, !277, !281, !286, !291, !296, !300, !303, !306, !309, !313}
!52 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !50, baseType: !53, extraData: i32 0)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<2UL, Scale, Softened>", scope: !29, file: !27, line: 258, size: 64, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !54, templateParams: !241, identifier: "_ZTSSt11_Tuple_implILm2EJ5Scale8SoftenedEE")
!54 = !{!55, !166, !202, !206, !211, !216, !221, !225, !228, !231, !234, !238}
!55 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !53, baseType: !56, extraData: i32 0)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Tuple_impl<3UL, Softened>", scope: !29, file: !27, line: 416, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !57, templateParams: !162, identifier: "_ZTSSt11_Tuple_implILm3EJ8SoftenedEE")
!57 = !{!58, !133, !137, !142, !146, !149, !152, !155, !159}
!58 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !56, baseType: !59, flags: DIFlagPrivate, extraData: i32 0)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<3UL, Softened, true>", scope: !29, file: !27, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !60, templateParams: !127, identifier: "_ZTSSt10_Head_baseILm3E8SoftenedLb1EE")
!60 = !{!61, !79, !83, !87, !92, !96, !119, !124}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !59, file: !27, line: 129, baseType: !62, size: 8)
!62 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Softened", file: !1, line: 18, size: 8, flags: DIFlagTypePassByValue, elements: !63, identifier: "_ZTS8Softened")
!63 = !{!64, !74}
!64 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !62, baseType: !65, extraData: i32 0)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Base<Softened>", file: !1, line: 8, size: 8, flags: DIFlagTypePassByValue, elements: !66, templateParams: !72, identifier: "_ZTS4BaseI8SoftenedE")
!66 = !{!67}
!67 = !DISubprogram(name: "operator()", linkageName: "_ZNK4BaseI8SoftenedEclEd", scope: !65, file: !1, line: 9, type: !68, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubroutineType(types: !69)
!69 = !{!11, !70, !11}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!72 = !{!73}
!73 = !DITemplateTypeParameter(name: "Layer", type: !62)
!74 = !DISubprogram(name: "apply", linkageName: "_ZNK8Softened5applyEd", scope: !62, file: !1, line: 19, type: !75, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!75 = !DISubroutineType(types: !76)
!76 = !{!11, !77, !11}
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!78 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !62)
!79 = !DISubprogram(name: "_Head_base", scope: !59, file: !27, line: 80, type: !80, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!80 = !DISubroutineType(types: !81)
!81 = !{null, !82}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!83 = !DISubprogram(name: "_Head_base", scope: !59, file: !27, line: 83, type: !84, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !82, !86}
!86 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !78, size: 64)
!87 = !DISubprogram(name: "_Head_base", scope: !59, file: !27, line: 86, type: !88, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!88 = !DISubroutineType(types: !89)
!89 = !{null, !82, !90}
!90 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !59)
!92 = !DISubprogram(name: "_Head_base", scope: !59, file: !27, line: 87, type: !93, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !82, !95}
!95 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !59, size: 64)
!96 = !DISubprogram(name: "_Head_base", scope: !59, file: !27, line: 94, type: !97, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{null, !82, !99, !106}
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_arg_t", scope: !29, file: !100, line: 51, size: 8, flags: DIFlagTypePassByValue, elements: !101, identifier: "_ZTSSt15allocator_arg_t")
!100 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/uses_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "8fb0bb8a0e08dbc54c6967e43841de9b")
!101 = !{!102}
!102 = !DISubprogram(name: "allocator_arg_t", scope: !99, file: !100, line: 51, type: !103, scopeLine: 51, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!103 = !DISubroutineType(types: !104)
!104 = !{null, !105}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc0", scope: !29, file: !100, line: 74, size: 8, flags: DIFlagTypePassByValue, elements: !107, identifier: "_ZTSSt13__uses_alloc0")
!107 = !{!108, !110}
!108 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !106, baseType: !109, extraData: i32 0)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uses_alloc_base", scope: !29, file: !100, line: 72, size: 8, flags: DIFlagTypePassByValue, elements: !35, identifier: "_ZTSSt17__uses_alloc_base")
!110 = !DIDerivedType(tag: DW_TAG_member, name: "_M_a", scope: !106, file: !100, line: 76, baseType: !111, size: 8)
!111 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Sink", scope: !106, file: !100, line: 76, size: 8, flags: DIFlagTypePassByValue, elements: !112, identifier: "_ZTSNSt13__uses_alloc05_SinkE")
!112 = !{!113}
!113 = !DISubprogram(name: "operator=", linkageName: "_ZNSt13__uses_alloc05_SinkaSEPKv", scope: !111, file: !100, line: 76, type: !114, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubroutineType(types: !115)
!115 = !{null, !116, !117}
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!118 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!119 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm3E8SoftenedLb1EE7_M_headERS1_", scope: !59, file: !27, line: 124, type: !120, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !123}
!122 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !62, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !59, size: 64)
!124 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm3E8SoftenedLb1EE7_M_headERKS1_", scope: !59, file: !27, line: 127, type: !125, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!125 = !DISubroutineType(types: !126)
!126 = !{!86, !90}
!127 = !{!128, !130, !131}
!128 = !DITemplateValueParameter(name: "_Idx", type: !129, value: i64 3)
!129 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!130 = !DITemplateTypeParameter(name: "_Head", type: !62)
!131 = !DITemplateValueParameter(type: !132, defaulted: true, value: i1 true)
!132 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!133 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm3EJ8SoftenedEE7_M_headERS1_", scope: !56, file: !27, line: 424, type: !134, scopeLine: 424, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!134 = !DISubroutineType(types: !135)
!135 = !{!122, !136}
!136 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !56, size: 64)
!137 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm3EJ8SoftenedEE7_M_headERKS1_", scope: !56, file: !27, line: 427, type: !138, scopeLine: 427, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!138 = !DISubroutineType(types: !139)
!139 = !{!86, !140}
!140 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !141, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !56)
!142 = !DISubprogram(name: "_Tuple_impl", scope: !56, file: !27, line: 430, type: !143, scopeLine: 430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !145}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!146 = !DISubprogram(name: "_Tuple_impl", scope: !56, file: !27, line: 434, type: !147, scopeLine: 434, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{null, !145, !86}
!149 = !DISubprogram(name: "_Tuple_impl", scope: !56, file: !27, line: 444, type: !150, scopeLine: 444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!150 = !DISubroutineType(types: !151)
!151 = !{null, !145, !140}
!152 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm3EJ8SoftenedEEaSERKS1_", scope: !56, file: !27, line: 448, type: !153, scopeLine: 448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!153 = !DISubroutineType(types: !154)
!154 = !{!136, !145, !140}
!155 = !DISubprogram(name: "_Tuple_impl", scope: !56, file: !27, line: 454, type: !156, scopeLine: 454, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!156 = !DISubroutineType(types: !157)
!157 = !{null, !145, !158}
!158 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !56, size: 64)
!159 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm3EJ8SoftenedEE7_M_swapERS1_", scope: !56, file: !27, line: 544, type: !160, scopeLine: 544, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !145, !136}
!162 = !{!128, !163}
!163 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !164)
!164 = !{!165}
!165 = !DITemplateTypeParameter(type: !62)
!166 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !53, baseType: !167, flags: DIFlagPrivate, extraData: i32 0)
!167 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<2UL, Scale, false>", scope: !29, file: !27, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !168, templateParams: !198, identifier: "_ZTSSt10_Head_baseILm2E5ScaleLb0EE")
!168 = !{!169, !170, !174, !178, !183, !187, !190, !195}
!169 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !167, file: !27, line: 238, baseType: !3, size: 64)
!170 = !DISubprogram(name: "_Head_base", scope: !167, file: !27, line: 189, type: !171, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!171 = !DISubroutineType(types: !172)
!172 = !{null, !173}
!173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !167, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!174 = !DISubprogram(name: "_Head_base", scope: !167, file: !27, line: 192, type: !175, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{null, !173, !177}
!177 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !25, size: 64)
!178 = !DISubprogram(name: "_Head_base", scope: !167, file: !27, line: 195, type: !179, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !173, !181}
!181 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !167)
!183 = !DISubprogram(name: "_Head_base", scope: !167, file: !27, line: 196, type: !184, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!184 = !DISubroutineType(types: !185)
!185 = !{null, !173, !186}
!186 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !167, size: 64)
!187 = !DISubprogram(name: "_Head_base", scope: !167, file: !27, line: 203, type: !188, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!188 = !DISubroutineType(types: !189)
!189 = !{null, !173, !99, !106}
!190 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm2E5ScaleLb0EE7_M_headERS1_", scope: !167, file: !27, line: 233, type: !191, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!191 = !DISubroutineType(types: !192)
!192 = !{!193, !194}
!193 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !167, size: 64)
!195 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm2E5ScaleLb0EE7_M_headERKS1_", scope: !167, file: !27, line: 236, type: !196, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{!177, !181}
!198 = !{!199, !200, !201}
!199 = !DITemplateValueParameter(name: "_Idx", type: !129, value: i64 2)
!200 = !DITemplateTypeParameter(name: "_Head", type: !3)
!201 = !DITemplateValueParameter(type: !132, defaulted: true, value: i1 false)
!202 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEE7_M_headERS2_", scope: !53, file: !27, line: 268, type: !203, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!193, !205}
!205 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !53, size: 64)
!206 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEE7_M_headERKS2_", scope: !53, file: !27, line: 271, type: !207, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!177, !209}
!209 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !210, size: 64)
!210 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !53)
!211 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEE7_M_tailERS2_", scope: !53, file: !27, line: 274, type: !212, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!212 = !DISubroutineType(types: !213)
!213 = !{!214, !205}
!214 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !215, size: 64)
!215 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !53, file: !27, line: 264, baseType: !56)
!216 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEE7_M_tailERKS2_", scope: !53, file: !27, line: 277, type: !217, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!219, !209}
!219 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !220, size: 64)
!220 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !215)
!221 = !DISubprogram(name: "_Tuple_impl", scope: !53, file: !27, line: 279, type: !222, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DISubroutineType(types: !223)
!223 = !{null, !224}
!224 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!225 = !DISubprogram(name: "_Tuple_impl", scope: !53, file: !27, line: 283, type: !226, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{null, !224, !177, !86}
!228 = !DISubprogram(name: "_Tuple_impl", scope: !53, file: !27, line: 295, type: !229, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!229 = !DISubroutineType(types: !230)
!230 = !{null, !224, !209}
!231 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEEaSERKS2_", scope: !53, file: !27, line: 299, type: !232, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!232 = !DISubroutineType(types: !233)
!233 = !{!205, !224, !209}
!234 = !DISubprogram(name: "_Tuple_impl", scope: !53, file: !27, line: 301, type: !235, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{null, !224, !237}
!237 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !53, size: 64)
!238 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm2EJ5Scale8SoftenedEE7_M_swapERS2_", scope: !53, file: !27, line: 406, type: !239, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!239 = !DISubroutineType(types: !240)
!240 = !{null, !224, !205}
!241 = !{!199, !242}
!242 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !243)
!243 = !{!244, !165}
!244 = !DITemplateTypeParameter(type: !3)
!245 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !50, baseType: !246, offset: 64, flags: DIFlagPrivate, extraData: i32 0)
!246 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<1UL, Softened, true>", scope: !29, file: !27, line: 78, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !247, templateParams: !275, identifier: "_ZTSSt10_Head_baseILm1E8SoftenedLb1EE")
!247 = !{!248, !249, !253, !256, !261, !265, !268, !272}
!248 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !246, file: !27, line: 129, baseType: !62, size: 8)
!249 = !DISubprogram(name: "_Head_base", scope: !246, file: !27, line: 80, type: !250, scopeLine: 80, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{null, !252}
!252 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !246, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!253 = !DISubprogram(name: "_Head_base", scope: !246, file: !27, line: 83, type: !254, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{null, !252, !86}
!256 = !DISubprogram(name: "_Head_base", scope: !246, file: !27, line: 86, type: !257, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DISubroutineType(types: !258)
!258 = !{null, !252, !259}
!259 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !260, size: 64)
!260 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !246)
!261 = !DISubprogram(name: "_Head_base", scope: !246, file: !27, line: 87, type: !262, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!262 = !DISubroutineType(types: !263)
!263 = !{null, !252, !264}
!264 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !246, size: 64)
!265 = !DISubprogram(name: "_Head_base", scope: !246, file: !27, line: 94, type: !266, scopeLine: 94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!266 = !DISubroutineType(types: !267)
!267 = !{null, !252, !99, !106}
!268 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1E8SoftenedLb1EE7_M_headERS1_", scope: !246, file: !27, line: 124, type: !269, scopeLine: 124, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{!122, !271}
!271 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !246, size: 64)
!272 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm1E8SoftenedLb1EE7_M_headERKS1_", scope: !246, file: !27, line: 127, type: !273, scopeLine: 127, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{!86, !259}
!275 = !{!276, !130, !131}
!276 = !DITemplateValueParameter(name: "_Idx", type: !129, value: i64 1)
!277 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE7_M_headERS2_", scope: !50, file: !27, line: 268, type: !278, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!278 = !DISubroutineType(types: !279)
!279 = !{!122, !280}
!280 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !50, size: 64)
!281 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE7_M_headERKS2_", scope: !50, file: !27, line: 271, type: !282, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{!86, !284}
!284 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !285, size: 64)
!285 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!286 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE7_M_tailERS2_", scope: !50, file: !27, line: 274, type: !287, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!287 = !DISubroutineType(types: !288)
!288 = !{!289, !280}
!289 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !290, size: 64)
!290 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !50, file: !27, line: 264, baseType: !53)
!291 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE7_M_tailERKS2_", scope: !50, file: !27, line: 277, type: !292, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!292 = !DISubroutineType(types: !293)
!293 = !{!294, !284}
!294 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !295, size: 64)
!295 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !290)
!296 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !27, line: 279, type: !297, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{null, !299}
!299 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!300 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !27, line: 283, type: !301, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{null, !299, !86, !177, !86}
!303 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !27, line: 295, type: !304, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!304 = !DISubroutineType(types: !305)
!305 = !{null, !299, !284}
!306 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EEaSERKS2_", scope: !50, file: !27, line: 299, type: !307, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!307 = !DISubroutineType(types: !308)
!308 = !{!280, !299, !284}
!309 = !DISubprogram(name: "_Tuple_impl", scope: !50, file: !27, line: 301, type: !310, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !299, !312}
!312 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !50, size: 64)
!313 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm1EJ8Softened5ScaleS0_EE7_M_swapERS2_", scope: !50, file: !27, line: 406, type: !314, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DISubroutineType(types: !315)
!315 = !{null, !299, !280}
!316 = !{!276, !317}
!317 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !318)
!318 = !{!165, !244, !165}
!319 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !47, baseType: !320, offset: 128, flags: DIFlagPrivate, extraData: i32 0)
!320 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Head_base<0UL, Scale, false>", scope: !29, file: !27, line: 187, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !321, templateParams: !349, identifier: "_ZTSSt10_Head_baseILm0E5ScaleLb0EE")
!321 = !{!322, !323, !327, !330, !335, !339, !342, !346}
!322 = !DIDerivedType(tag: DW_TAG_member, name: "_M_head_impl", scope: !320, file: !27, line: 238, baseType: !3, size: 64)
!323 = !DISubprogram(name: "_Head_base", scope: !320, file: !27, line: 189, type: !324, scopeLine: 189, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!324 = !DISubroutineType(types: !325)
!325 = !{null, !326}
!326 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !320, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!327 = !DISubprogram(name: "_Head_base", scope: !320, file: !27, line: 192, type: !328, scopeLine: 192, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !326, !177}
!330 = !DISubprogram(name: "_Head_base", scope: !320, file: !27, line: 195, type: !331, scopeLine: 195, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{null, !326, !333}
!333 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !334, size: 64)
!334 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !320)
!335 = !DISubprogram(name: "_Head_base", scope: !320, file: !27, line: 196, type: !336, scopeLine: 196, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!336 = !DISubroutineType(types: !337)
!337 = !{null, !326, !338}
!338 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !320, size: 64)
!339 = !DISubprogram(name: "_Head_base", scope: !320, file: !27, line: 203, type: !340, scopeLine: 203, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!340 = !DISubroutineType(types: !341)
!341 = !{null, !326, !99, !106}
!342 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0E5ScaleLb0EE7_M_headERS1_", scope: !320, file: !27, line: 233, type: !343, scopeLine: 233, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!343 = !DISubroutineType(types: !344)
!344 = !{!193, !345}
!345 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !320, size: 64)
!346 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt10_Head_baseILm0E5ScaleLb0EE7_M_headERKS1_", scope: !320, file: !27, line: 236, type: !347, scopeLine: 236, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!347 = !DISubroutineType(types: !348)
!348 = !{!177, !333}
!349 = !{!350, !200, !201}
!350 = !DITemplateValueParameter(name: "_Idx", type: !129, value: i64 0)
!351 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE7_M_headERS2_", scope: !47, file: !27, line: 268, type: !352, scopeLine: 268, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!352 = !DISubroutineType(types: !353)
!353 = !{!193, !354}
!354 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !47, size: 64)
!355 = !DISubprogram(name: "_M_head", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE7_M_headERKS2_", scope: !47, file: !27, line: 271, type: !356, scopeLine: 271, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!356 = !DISubroutineType(types: !357)
!357 = !{!177, !358}
!358 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !359, size: 64)
!359 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !47)
!360 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE7_M_tailERS2_", scope: !47, file: !27, line: 274, type: !361, scopeLine: 274, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!361 = !DISubroutineType(types: !362)
!362 = !{!363, !354}
!363 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !364, size: 64)
!364 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Inherited", scope: !47, file: !27, line: 264, baseType: !50)
!365 = !DISubprogram(name: "_M_tail", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE7_M_tailERKS2_", scope: !47, file: !27, line: 277, type: !366, scopeLine: 277, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{!368, !358}
!368 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !369, size: 64)
!369 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !364)
!370 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !27, line: 279, type: !371, scopeLine: 279, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !DISubroutineType(types: !372)
!372 = !{null, !373}
!373 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!374 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !27, line: 283, type: !375, scopeLine: 283, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!375 = !DISubroutineType(types: !376)
!376 = !{null, !373, !177, !86, !177, !86}
!377 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !27, line: 295, type: !378, scopeLine: 295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!378 = !DISubroutineType(types: !379)
!379 = !{null, !373, !358}
!380 = !DISubprogram(name: "operator=", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EEaSERKS2_", scope: !47, file: !27, line: 299, type: !381, scopeLine: 299, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!381 = !DISubroutineType(types: !382)
!382 = !{!354, !373, !358}
!383 = !DISubprogram(name: "_Tuple_impl", scope: !47, file: !27, line: 301, type: !384, scopeLine: 301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!384 = !DISubroutineType(types: !385)
!385 = !{null, !373, !386}
!386 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !47, size: 64)
!387 = !DISubprogram(name: "_M_swap", linkageName: "_ZNSt11_Tuple_implILm0EJ5Scale8SoftenedS0_S1_EE7_M_swapERS2_", scope: !47, file: !27, line: 406, type: !388, scopeLine: 406, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{null, !373, !354}
!390 = !{!350, !391}
!391 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Elements", value: !392)
!392 = !{!244, !165, !244, !165}
!393 = !DISubprogram(name: "tuple", scope: !44, file: !27, line: 754, type: !394, scopeLine: 754, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !396, !397}
!396 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!397 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !398, size: 64)
!398 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!399 = !DISubprogram(name: "tuple", scope: !44, file: !27, line: 756, type: !400, scopeLine: 756, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !396, !402}
!402 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !44, size: 64)
!403 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJ5Scale8SoftenedS0_S1_EEaSERKS2_", scope: !44, file: !27, line: 898, type: !404, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!404 = !DISubroutineType(types: !405)
!405 = !{!406, !396, !407}
!406 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !44, size: 64)
!407 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<const Scale &, const Softened &, const Scale &, const Softened &>(), const tuple<Scale, Softened, Scale, Softened> &, const __nonesuch &>", scope: !29, file: !33, line: 119, baseType: !408)
!408 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<const std::tuple<Scale, Softened, Scale, Softened> &, const std::__nonesuch &>", scope: !409, file: !33, line: 107, baseType: !397)
!409 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !29, file: !33, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !35, templateParams: !410, identifier: "_ZTSSt13__conditionalILb1EE")
!410 = !{!411}
!411 = !DITemplateValueParameter(type: !132, value: i1 true)
!412 = !DISubprogram(name: "operator=", linkageName: "_ZNSt5tupleIJ5Scale8SoftenedS0_S1_EEaSEOS2_", scope: !44, file: !27, line: 909, type: !413, scopeLine: 909, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!413 = !DISubroutineType(types: !414)
!414 = !{!406, !396, !415}
!415 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<__assignable<Scale, Softened, Scale, Softened>(), tuple<Scale, Softened, Scale, Softened> &&, __nonesuch &&>", scope: !29, file: !33, line: 119, baseType: !416)
!416 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<std::tuple<Scale, Softened, Scale, Softened> &&, std::__nonesuch &&>", scope: !409, file: !33, line: 107, baseType: !402)
!417 = !DISubprogram(name: "swap", linkageName: "_ZNSt5tupleIJ5Scale8SoftenedS0_S1_EE4swapERS2_", scope: !44, file: !27, line: 941, type: !418, scopeLine: 941, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DISubroutineType(types: !419)
!419 = !{null, !396, !406}
!420 = !{!391}
!421 = !DISubprogram(name: "operator()", linkageName: "_ZNK7NetworkIJ5Scale8SoftenedS0_S1_EEclEd", scope: !41, file: !1, line: 25, type: !422, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!422 = !DISubroutineType(types: !423)
!423 = !{!11, !424, !11}
!424 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !425, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!425 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !41)
!426 = !{!427}
!427 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "Layers", value: !392)
!428 = !{!429, !431}
!429 = !DILocalVariable(name: "this", arg: 1, scope: !40, type: !430, flags: DIFlagArtificial | DIFlagObjectPointer)
!430 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !425, size: 64)
!431 = !DILocalVariable(name: "x", arg: 2, scope: !40, file: !1, line: 25, type: !11)
!432 = !{!433}
!433 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !39, file: !1, line: 27, baseType: !11, size: 64)
!434 = !{!435, !436}
!435 = !DILocalVariable(name: "__f", arg: 1, scope: !28, file: !27, line: 1858, type: !38)
!436 = !DILocalVariable(name: "__t", arg: 2, scope: !28, file: !27, line: 1858, type: !397)
!437 = !{!438, !439}
!438 = !DITemplateTypeParameter(name: "_Fn", type: !39)
!439 = !DITemplateTypeParameter(name: "_Tuple", type: !397)
!440 = !DIDerivedType(tag: DW_TAG_typedef, name: "make_index_sequence<tuple_size_v<remove_reference_t<const tuple<Scale, Softened, Scale, Softened> &> > >", scope: !29, file: !441, line: 185, baseType: !442)
!441 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/utility.h", directory: "")
!442 = !DIDerivedType(tag: DW_TAG_typedef, name: "make_integer_sequence<size_t, 4UL>", scope: !29, file: !441, line: 172, baseType: !443)
!443 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integer_sequence<unsigned long, 0UL, 1UL, 2UL, 3UL>", scope: !29, file: !441, line: 164, size: 8, flags: DIFlagTypePassByValue, elements: !444, templateParams: !450, identifier: "_ZTSSt16integer_sequenceImJLm0ELm1ELm2ELm3EEE")
!444 = !{!445}
!445 = !DISubprogram(name: "size", linkageName: "_ZNSt16integer_sequenceImJLm0ELm1ELm2ELm3EEE4sizeEv", scope: !443, file: !441, line: 167, type: !446, scopeLine: 167, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!446 = !DISubroutineType(types: !447)
!447 = !{!448}
!448 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !29, file: !449, line: 298, baseType: !129)
!449 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!450 = !{!451, !452}
!451 = !DITemplateTypeParameter(name: "_Tp", type: !129)
!452 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Idx", value: !453)
!453 = !{!454, !455, !456, !457}
!454 = !DITemplateValueParameter(type: !129, value: i64 0)
!455 = !DITemplateValueParameter(type: !129, value: i64 1)
!456 = !DITemplateValueParameter(type: !129, value: i64 2)
!457 = !DITemplateValueParameter(type: !129, value: i64 3)
!458 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !460, file: !459, line: 95, baseType: !475)
!459 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/invoke.h", directory: "")
!460 = distinct !DISubprogram(name: "__invoke<(lambda at cpp/class_templates.cpp:27:9), const Scale &, const Softened &, const Scale &, const Softened &>", linkageName: "_ZSt8__invokeIZNK7NetworkIJ5Scale8SoftenedS1_S2_EEclEdEUlDpRKT_E_JRKS1_RKS2_SA_SC_EENSt15__invoke_resultIT_JDpT0_EE4typeEOSE_DpOSF_", scope: !29, file: !459, line: 90, type: !461, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !469, retainedNodes: !463)
!461 = !DISubroutineType(types: !462)
!462 = !{!32, !38, !177, !86, !177, !86}
!463 = !{!464, !465, !466, !467, !468}
!464 = !DILocalVariable(name: "__fn", arg: 1, scope: !460, file: !459, line: 90, type: !38)
!465 = !DILocalVariable(name: "__args", arg: 2, scope: !460, file: !459, line: 90, type: !177)
!466 = !DILocalVariable(name: "__args", arg: 3, scope: !460, file: !459, line: 90, type: !86)
!467 = !DILocalVariable(name: "__args", arg: 4, scope: !460, file: !459, line: 90, type: !177)
!468 = !DILocalVariable(name: "__args", arg: 5, scope: !460, file: !459, line: 90, type: !86)
!469 = !{!470, !471}
!470 = !DITemplateTypeParameter(name: "_Callable", type: !39)
!471 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !472)
!472 = !{!473, !474, !473, !474}
!473 = !DITemplateTypeParameter(type: !177)
!474 = !DITemplateTypeParameter(type: !86)
!475 = !DIDerivedType(tag: DW_TAG_typedef, name: "__invoke_type", scope: !476, file: !33, line: 2418, baseType: !481)
!476 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__result_of_success<double, std::__invoke_other>", scope: !29, file: !33, line: 2417, size: 8, flags: DIFlagTypePassByValue, elements: !477, templateParams: !479, identifier: "_ZTSSt19__result_of_successIdSt14__invoke_otherE")
!477 = !{!478}
!478 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !476, baseType: !34, extraData: i32 0)
!479 = !{!37, !480}
!480 = !DITemplateTypeParameter(name: "_Tag", type: !481)
!481 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__invoke_other", scope: !29, file: !33, line: 2413, size: 8, flags: DIFlagTypePassByValue, elements: !35, identifier: "_ZTSSt14__invoke_other")
!482 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Taylor<double, 4>", file: !1, line: 42, size: 256, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !483, templateParams: !584, identifier: "_ZTS6TaylorIdLi4EE")
!483 = !{!484}
!484 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !482, file: !1, line: 43, baseType: !485, size: 256)
!485 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "array<double, 4UL>", scope: !29, file: !486, line: 99, size: 256, flags: DIFlagTypePassByValue, elements: !487, templateParams: !502, identifier: "_ZTSSt5arrayIdLm4EE")
!486 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/array", directory: "")
!487 = !{!488, !507, !514, !518, !523, !530, !531, !532, !538, !543, !544, !545, !546, !547, !548, !549, !553, !554, !557, !562, !566, !567, !568, !571, !574, !575, !576, !580}
!488 = !DIDerivedType(tag: DW_TAG_member, name: "_M_elems", scope: !485, file: !486, line: 115, baseType: !489, size: 256)
!489 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Type", scope: !490, file: !486, line: 55, baseType: !504)
!490 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__array_traits<double, 4UL>", scope: !29, file: !486, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !491, templateParams: !502, identifier: "_ZTSSt14__array_traitsIdLm4EE")
!491 = !{!492, !498}
!492 = !DISubprogram(name: "_S_ref", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_refERA4_Kdm", scope: !490, file: !486, line: 60, type: !493, scopeLine: 60, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!493 = !DISubroutineType(types: !494)
!494 = !{!495, !496, !448}
!495 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !11, size: 64)
!496 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !497, size: 64)
!497 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !489)
!498 = !DISubprogram(name: "_S_ptr", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_ptrERA4_Kd", scope: !490, file: !486, line: 64, type: !499, scopeLine: 64, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!499 = !DISubroutineType(types: !500)
!500 = !{!501, !496}
!501 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!502 = !{!37, !503}
!503 = !DITemplateValueParameter(name: "_Nm", type: !129, value: i64 4)
!504 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !505)
!505 = !{!506}
!506 = !DISubrange(count: 4)
!507 = !DISubprogram(name: "fill", linkageName: "_ZNSt5arrayIdLm4EE4fillERKd", scope: !485, file: !486, line: 121, type: !508, scopeLine: 121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{null, !510, !511}
!510 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !485, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!511 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !512, size: 64)
!512 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !513)
!513 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !485, file: !486, line: 101, baseType: !11)
!514 = !DISubprogram(name: "swap", linkageName: "_ZNSt5arrayIdLm4EE4swapERS0_", scope: !485, file: !486, line: 125, type: !515, scopeLine: 125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubroutineType(types: !516)
!516 = !{null, !510, !517}
!517 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !485, size: 64)
!518 = !DISubprogram(name: "begin", linkageName: "_ZNSt5arrayIdLm4EE5beginEv", scope: !485, file: !486, line: 132, type: !519, scopeLine: 132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!519 = !DISubroutineType(types: !520)
!520 = !{!521, !510}
!521 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !485, file: !486, line: 106, baseType: !522)
!522 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !513, size: 64)
!523 = !DISubprogram(name: "begin", linkageName: "_ZNKSt5arrayIdLm4EE5beginEv", scope: !485, file: !486, line: 137, type: !524, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!524 = !DISubroutineType(types: !525)
!525 = !{!526, !528}
!526 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !485, file: !486, line: 107, baseType: !527)
!527 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !512, size: 64)
!528 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !529, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!529 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !485)
!530 = !DISubprogram(name: "end", linkageName: "_ZNSt5arrayIdLm4EE3endEv", scope: !485, file: !486, line: 142, type: !519, scopeLine: 142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubprogram(name: "end", linkageName: "_ZNKSt5arrayIdLm4EE3endEv", scope: !485, file: !486, line: 147, type: !524, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!532 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt5arrayIdLm4EE6rbeginEv", scope: !485, file: !486, line: 152, type: !533, scopeLine: 152, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!533 = !DISubroutineType(types: !534)
!534 = !{!535, !510}
!535 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !485, file: !486, line: 110, baseType: !536)
!536 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<double *>", scope: !29, file: !537, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPdE")
!537 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!538 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt5arrayIdLm4EE6rbeginEv", scope: !485, file: !486, line: 157, type: !539, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!539 = !DISubroutineType(types: !540)
!540 = !{!541, !528}
!541 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !485, file: !486, line: 111, baseType: !542)
!542 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<const double *>", scope: !29, file: !537, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPKdE")
!543 = !DISubprogram(name: "rend", linkageName: "_ZNSt5arrayIdLm4EE4rendEv", scope: !485, file: !486, line: 162, type: !533, scopeLine: 162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!544 = !DISubprogram(name: "rend", linkageName: "_ZNKSt5arrayIdLm4EE4rendEv", scope: !485, file: !486, line: 167, type: !539, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt5arrayIdLm4EE6cbeginEv", scope: !485, file: !486, line: 172, type: !524, scopeLine: 172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!546 = !DISubprogram(name: "cend", linkageName: "_ZNKSt5arrayIdLm4EE4cendEv", scope: !485, file: !486, line: 177, type: !524, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!547 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt5arrayIdLm4EE7crbeginEv", scope: !485, file: !486, line: 182, type: !539, scopeLine: 182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!548 = !DISubprogram(name: "crend", linkageName: "_ZNKSt5arrayIdLm4EE5crendEv", scope: !485, file: !486, line: 187, type: !539, scopeLine: 187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubprogram(name: "size", linkageName: "_ZNKSt5arrayIdLm4EE4sizeEv", scope: !485, file: !486, line: 193, type: !550, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{!552, !528}
!552 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !486, line: 108, baseType: !448)
!553 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt5arrayIdLm4EE8max_sizeEv", scope: !485, file: !486, line: 197, type: !550, scopeLine: 197, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!554 = !DISubprogram(name: "empty", linkageName: "_ZNKSt5arrayIdLm4EE5emptyEv", scope: !485, file: !486, line: 201, type: !555, scopeLine: 201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!555 = !DISubroutineType(types: !556)
!556 = !{!132, !528}
!557 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt5arrayIdLm4EEixEm", scope: !485, file: !486, line: 206, type: !558, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!558 = !DISubroutineType(types: !559)
!559 = !{!560, !510, !552}
!560 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !485, file: !486, line: 104, baseType: !561)
!561 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !513, size: 64)
!562 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt5arrayIdLm4EEixEm", scope: !485, file: !486, line: 214, type: !563, scopeLine: 214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubroutineType(types: !564)
!564 = !{!565, !528, !552}
!565 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !485, file: !486, line: 105, baseType: !511)
!566 = !DISubprogram(name: "at", linkageName: "_ZNSt5arrayIdLm4EE2atEm", scope: !485, file: !486, line: 223, type: !558, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!567 = !DISubprogram(name: "at", linkageName: "_ZNKSt5arrayIdLm4EE2atEm", scope: !485, file: !486, line: 233, type: !563, scopeLine: 233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!568 = !DISubprogram(name: "front", linkageName: "_ZNSt5arrayIdLm4EE5frontEv", scope: !485, file: !486, line: 246, type: !569, scopeLine: 246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!569 = !DISubroutineType(types: !570)
!570 = !{!560, !510}
!571 = !DISubprogram(name: "front", linkageName: "_ZNKSt5arrayIdLm4EE5frontEv", scope: !485, file: !486, line: 254, type: !572, scopeLine: 254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!572 = !DISubroutineType(types: !573)
!573 = !{!565, !528}
!574 = !DISubprogram(name: "back", linkageName: "_ZNSt5arrayIdLm4EE4backEv", scope: !485, file: !486, line: 264, type: !569, scopeLine: 264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!575 = !DISubprogram(name: "back", linkageName: "_ZNKSt5arrayIdLm4EE4backEv", scope: !485, file: !486, line: 272, type: !572, scopeLine: 272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubprogram(name: "data", linkageName: "_ZNSt5arrayIdLm4EE4dataEv", scope: !485, file: !486, line: 283, type: !577, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!577 = !DISubroutineType(types: !578)
!578 = !{!579, !510}
!579 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !485, file: !486, line: 102, baseType: !522)
!580 = !DISubprogram(name: "data", linkageName: "_ZNKSt5arrayIdLm4EE4dataEv", scope: !485, file: !486, line: 288, type: !581, scopeLine: 288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!581 = !DISubroutineType(types: !582)
!582 = !{!583, !528}
!583 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !485, file: !486, line: 103, baseType: !527)
!584 = !{!585, !586}
!585 = !DITemplateTypeParameter(name: "T", type: !11)
!586 = !DITemplateValueParameter(name: "N", type: !587, value: i32 4)
!587 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!588 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Stack<double>", file: !1, line: 69, size: 1088, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !589, templateParams: !607, identifier: "_ZTS5StackIdE")
!589 = !{!590, !594, !595, !599, !602}
!590 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !588, file: !1, line: 76, baseType: !591, size: 1024)
!591 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 1024, elements: !592)
!592 = !{!593}
!593 = !DISubrange(count: 16)
!594 = !DIDerivedType(tag: DW_TAG_member, name: "size_", scope: !588, file: !1, line: 77, baseType: !587, size: 32, offset: 1024)
!595 = !DISubprogram(name: "push", linkageName: "_ZN5StackIdE4pushEd", scope: !588, file: !1, line: 71, type: !596, scopeLine: 71, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!596 = !DISubroutineType(types: !597)
!597 = !{null, !598, !11}
!598 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !588, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!599 = !DISubprogram(name: "pop", linkageName: "_ZN5StackIdE3popEv", scope: !588, file: !1, line: 72, type: !600, scopeLine: 72, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = !DISubroutineType(types: !601)
!601 = !{!11, !598}
!602 = !DISubprogram(name: "empty", linkageName: "_ZNK5StackIdE5emptyEv", scope: !588, file: !1, line: 73, type: !603, scopeLine: 73, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!603 = !DISubroutineType(types: !604)
!604 = !{!132, !605}
!605 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !606, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!606 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !588)
!607 = !{!585}
!608 = !{!609, !613, !619, !625, !627, !629, !633, !635, !637, !639, !641, !643, !645, !647, !652, !656, !658, !660, !664, !666, !668, !670, !672, !674, !676, !679, !682, !684, !688, !693, !695, !697, !699, !701, !703, !705, !707, !709, !711, !713, !717, !721, !723, !725, !727, !729, !731, !733, !735, !737, !739, !741, !743, !745, !747, !749, !751, !755, !759, !763, !765, !767, !769, !771, !773, !775, !777, !779, !781, !785, !789, !793, !795, !797, !799, !804, !808, !812, !814, !816, !818, !820, !822, !824, !826, !828, !830, !832, !834, !836, !841, !845, !849, !851, !853, !855, !862, !866, !870, !872, !874, !876, !878, !880, !882, !886, !890, !892, !894, !896, !898, !902, !906, !910, !912, !914, !916, !918, !920, !922, !926, !930, !934, !936, !940, !944, !946, !948, !950, !952, !954}
!609 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !610, entity: !611, file: !612, line: 58)
!610 = !DINamespace(name: "__gnu_debug", scope: null)
!611 = !DINamespace(name: "__debug", scope: !29)
!612 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !614, file: !618, line: 52)
!614 = !DISubprogram(name: "abs", scope: !615, file: !615, line: 861, type: !616, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!616 = !DISubroutineType(types: !617)
!617 = !{!587, !587}
!618 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!619 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !620, file: !624, line: 83)
!620 = !DISubprogram(name: "acos", scope: !621, file: !621, line: 53, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!621 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!622 = !DISubroutineType(types: !623)
!623 = !{!11, !11}
!624 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!625 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !626, file: !624, line: 102)
!626 = !DISubprogram(name: "asin", scope: !621, file: !621, line: 55, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!627 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !628, file: !624, line: 121)
!628 = !DISubprogram(name: "atan", scope: !621, file: !621, line: 57, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!629 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !630, file: !624, line: 140)
!630 = !DISubprogram(name: "atan2", scope: !621, file: !621, line: 59, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!631 = !DISubroutineType(types: !632)
!632 = !{!11, !11, !11}
!633 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !634, file: !624, line: 161)
!634 = !DISubprogram(name: "ceil", scope: !621, file: !621, line: 159, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !636, file: !624, line: 180)
!636 = !DISubprogram(name: "cos", scope: !621, file: !621, line: 62, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!637 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !638, file: !624, line: 199)
!638 = !DISubprogram(name: "cosh", scope: !621, file: !621, line: 71, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !640, file: !624, line: 218)
!640 = !DISubprogram(name: "exp", scope: !621, file: !621, line: 95, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!641 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !642, file: !624, line: 237)
!642 = !DISubprogram(name: "fabs", scope: !621, file: !621, line: 162, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!643 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !644, file: !624, line: 256)
!644 = !DISubprogram(name: "floor", scope: !621, file: !621, line: 165, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!645 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !646, file: !624, line: 275)
!646 = !DISubprogram(name: "fmod", scope: !621, file: !621, line: 168, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!647 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !648, file: !624, line: 296)
!648 = !DISubprogram(name: "frexp", scope: !621, file: !621, line: 98, type: !649, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!649 = !DISubroutineType(types: !650)
!650 = !{!11, !11, !651}
!651 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !587, size: 64)
!652 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !653, file: !624, line: 315)
!653 = !DISubprogram(name: "ldexp", scope: !621, file: !621, line: 101, type: !654, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubroutineType(types: !655)
!655 = !{!11, !11, !587}
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !657, file: !624, line: 334)
!657 = !DISubprogram(name: "log", scope: !621, file: !621, line: 104, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !659, file: !624, line: 353)
!659 = !DISubprogram(name: "log10", scope: !621, file: !621, line: 107, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!660 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !661, file: !624, line: 372)
!661 = !DISubprogram(name: "modf", scope: !621, file: !621, line: 110, type: !662, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{!11, !11, !501}
!664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !665, file: !624, line: 384)
!665 = !DISubprogram(name: "pow", scope: !621, file: !621, line: 140, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !667, file: !624, line: 421)
!667 = !DISubprogram(name: "sin", scope: !621, file: !621, line: 64, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !669, file: !624, line: 440)
!669 = !DISubprogram(name: "sinh", scope: !621, file: !621, line: 73, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !671, file: !624, line: 459)
!671 = !DISubprogram(name: "sqrt", scope: !621, file: !621, line: 143, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!672 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !673, file: !624, line: 478)
!673 = !DISubprogram(name: "tan", scope: !621, file: !621, line: 66, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!674 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !675, file: !624, line: 497)
!675 = !DISubprogram(name: "tanh", scope: !621, file: !621, line: 75, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !677, file: !624, line: 1065)
!677 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !678, line: 164, baseType: !11)
!678 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!679 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !680, file: !624, line: 1066)
!680 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !678, line: 163, baseType: !681)
!681 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!682 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !683, file: !624, line: 1069)
!683 = !DISubprogram(name: "acosh", scope: !621, file: !621, line: 85, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !685, file: !624, line: 1070)
!685 = !DISubprogram(name: "acoshf", scope: !621, file: !621, line: 85, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!686 = !DISubroutineType(types: !687)
!687 = !{!681, !681}
!688 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !689, file: !624, line: 1071)
!689 = !DISubprogram(name: "acoshl", scope: !621, file: !621, line: 85, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!690 = !DISubroutineType(types: !691)
!691 = !{!692, !692}
!692 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!693 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !694, file: !624, line: 1073)
!694 = !DISubprogram(name: "asinh", scope: !621, file: !621, line: 87, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!695 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !696, file: !624, line: 1074)
!696 = !DISubprogram(name: "asinhf", scope: !621, file: !621, line: 87, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!697 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !698, file: !624, line: 1075)
!698 = !DISubprogram(name: "asinhl", scope: !621, file: !621, line: 87, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!699 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !700, file: !624, line: 1077)
!700 = !DISubprogram(name: "atanh", scope: !621, file: !621, line: 89, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!701 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !702, file: !624, line: 1078)
!702 = !DISubprogram(name: "atanhf", scope: !621, file: !621, line: 89, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !704, file: !624, line: 1079)
!704 = !DISubprogram(name: "atanhl", scope: !621, file: !621, line: 89, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !706, file: !624, line: 1081)
!706 = !DISubprogram(name: "cbrt", scope: !621, file: !621, line: 152, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!707 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !708, file: !624, line: 1082)
!708 = !DISubprogram(name: "cbrtf", scope: !621, file: !621, line: 152, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !710, file: !624, line: 1083)
!710 = !DISubprogram(name: "cbrtl", scope: !621, file: !621, line: 152, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !712, file: !624, line: 1085)
!712 = !DISubprogram(name: "copysign", scope: !621, file: !621, line: 198, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !714, file: !624, line: 1086)
!714 = !DISubprogram(name: "copysignf", scope: !621, file: !621, line: 198, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!715 = !DISubroutineType(types: !716)
!716 = !{!681, !681, !681}
!717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !718, file: !624, line: 1087)
!718 = !DISubprogram(name: "copysignl", scope: !621, file: !621, line: 198, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!719 = !DISubroutineType(types: !720)
!720 = !{!692, !692, !692}
!721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !722, file: !624, line: 1089)
!722 = !DISubprogram(name: "erf", scope: !621, file: !621, line: 231, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !724, file: !624, line: 1090)
!724 = !DISubprogram(name: "erff", scope: !621, file: !621, line: 231, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!725 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !726, file: !624, line: 1091)
!726 = !DISubprogram(name: "erfl", scope: !621, file: !621, line: 231, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!727 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !728, file: !624, line: 1093)
!728 = !DISubprogram(name: "erfc", scope: !621, file: !621, line: 232, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!729 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !730, file: !624, line: 1094)
!730 = !DISubprogram(name: "erfcf", scope: !621, file: !621, line: 232, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!731 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !732, file: !624, line: 1095)
!732 = !DISubprogram(name: "erfcl", scope: !621, file: !621, line: 232, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !734, file: !624, line: 1097)
!734 = !DISubprogram(name: "exp2", scope: !621, file: !621, line: 130, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !736, file: !624, line: 1098)
!736 = !DISubprogram(name: "exp2f", scope: !621, file: !621, line: 130, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !738, file: !624, line: 1099)
!738 = !DISubprogram(name: "exp2l", scope: !621, file: !621, line: 130, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !740, file: !624, line: 1101)
!740 = !DISubprogram(name: "expm1", scope: !621, file: !621, line: 119, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !742, file: !624, line: 1102)
!742 = !DISubprogram(name: "expm1f", scope: !621, file: !621, line: 119, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !744, file: !624, line: 1103)
!744 = !DISubprogram(name: "expm1l", scope: !621, file: !621, line: 119, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!745 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !746, file: !624, line: 1105)
!746 = !DISubprogram(name: "fdim", scope: !621, file: !621, line: 329, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !748, file: !624, line: 1106)
!748 = !DISubprogram(name: "fdimf", scope: !621, file: !621, line: 329, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!749 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !750, file: !624, line: 1107)
!750 = !DISubprogram(name: "fdiml", scope: !621, file: !621, line: 329, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!751 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !752, file: !624, line: 1109)
!752 = !DISubprogram(name: "fma", scope: !621, file: !621, line: 340, type: !753, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!753 = !DISubroutineType(types: !754)
!754 = !{!11, !11, !11, !11}
!755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !756, file: !624, line: 1110)
!756 = !DISubprogram(name: "fmaf", scope: !621, file: !621, line: 340, type: !757, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubroutineType(types: !758)
!758 = !{!681, !681, !681, !681}
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !760, file: !624, line: 1111)
!760 = !DISubprogram(name: "fmal", scope: !621, file: !621, line: 340, type: !761, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{!692, !692, !692, !692}
!763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !764, file: !624, line: 1113)
!764 = !DISubprogram(name: "fmax", scope: !621, file: !621, line: 333, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!765 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !766, file: !624, line: 1114)
!766 = !DISubprogram(name: "fmaxf", scope: !621, file: !621, line: 333, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!767 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !768, file: !624, line: 1115)
!768 = !DISubprogram(name: "fmaxl", scope: !621, file: !621, line: 333, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!769 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !770, file: !624, line: 1117)
!770 = !DISubprogram(name: "fmin", scope: !621, file: !621, line: 336, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!771 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !772, file: !624, line: 1118)
!772 = !DISubprogram(name: "fminf", scope: !621, file: !621, line: 336, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!773 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !774, file: !624, line: 1119)
!774 = !DISubprogram(name: "fminl", scope: !621, file: !621, line: 336, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!775 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !776, file: !624, line: 1121)
!776 = !DISubprogram(name: "hypot", scope: !621, file: !621, line: 147, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!777 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !778, file: !624, line: 1122)
!778 = !DISubprogram(name: "hypotf", scope: !621, file: !621, line: 147, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!779 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !780, file: !624, line: 1123)
!780 = !DISubprogram(name: "hypotl", scope: !621, file: !621, line: 147, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!781 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !782, file: !624, line: 1125)
!782 = !DISubprogram(name: "ilogb", scope: !621, file: !621, line: 283, type: !783, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!783 = !DISubroutineType(types: !784)
!784 = !{!587, !11}
!785 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !786, file: !624, line: 1126)
!786 = !DISubprogram(name: "ilogbf", scope: !621, file: !621, line: 283, type: !787, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!787 = !DISubroutineType(types: !788)
!788 = !{!587, !681}
!789 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !790, file: !624, line: 1127)
!790 = !DISubprogram(name: "ilogbl", scope: !621, file: !621, line: 283, type: !791, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!791 = !DISubroutineType(types: !792)
!792 = !{!587, !692}
!793 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !794, file: !624, line: 1129)
!794 = !DISubprogram(name: "lgamma", scope: !621, file: !621, line: 233, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !796, file: !624, line: 1130)
!796 = !DISubprogram(name: "lgammaf", scope: !621, file: !621, line: 233, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !798, file: !624, line: 1131)
!798 = !DISubprogram(name: "lgammal", scope: !621, file: !621, line: 233, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!799 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !800, file: !624, line: 1134)
!800 = !DISubprogram(name: "llrint", scope: !621, file: !621, line: 319, type: !801, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!801 = !DISubroutineType(types: !802)
!802 = !{!803, !11}
!803 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!804 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !805, file: !624, line: 1135)
!805 = !DISubprogram(name: "llrintf", scope: !621, file: !621, line: 319, type: !806, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!806 = !DISubroutineType(types: !807)
!807 = !{!803, !681}
!808 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !809, file: !624, line: 1136)
!809 = !DISubprogram(name: "llrintl", scope: !621, file: !621, line: 319, type: !810, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!810 = !DISubroutineType(types: !811)
!811 = !{!803, !692}
!812 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !813, file: !624, line: 1138)
!813 = !DISubprogram(name: "llround", scope: !621, file: !621, line: 325, type: !801, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!814 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !815, file: !624, line: 1139)
!815 = !DISubprogram(name: "llroundf", scope: !621, file: !621, line: 325, type: !806, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!816 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !817, file: !624, line: 1140)
!817 = !DISubprogram(name: "llroundl", scope: !621, file: !621, line: 325, type: !810, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!818 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !819, file: !624, line: 1143)
!819 = !DISubprogram(name: "log1p", scope: !621, file: !621, line: 122, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!820 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !821, file: !624, line: 1144)
!821 = !DISubprogram(name: "log1pf", scope: !621, file: !621, line: 122, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!822 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !823, file: !624, line: 1145)
!823 = !DISubprogram(name: "log1pl", scope: !621, file: !621, line: 122, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!824 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !825, file: !624, line: 1147)
!825 = !DISubprogram(name: "log2", scope: !621, file: !621, line: 133, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!826 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !827, file: !624, line: 1148)
!827 = !DISubprogram(name: "log2f", scope: !621, file: !621, line: 133, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!828 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !829, file: !624, line: 1149)
!829 = !DISubprogram(name: "log2l", scope: !621, file: !621, line: 133, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!830 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !831, file: !624, line: 1151)
!831 = !DISubprogram(name: "logb", scope: !621, file: !621, line: 125, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!832 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !833, file: !624, line: 1152)
!833 = !DISubprogram(name: "logbf", scope: !621, file: !621, line: 125, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!834 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !835, file: !624, line: 1153)
!835 = !DISubprogram(name: "logbl", scope: !621, file: !621, line: 125, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!836 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !837, file: !624, line: 1155)
!837 = !DISubprogram(name: "lrint", scope: !621, file: !621, line: 317, type: !838, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!838 = !DISubroutineType(types: !839)
!839 = !{!840, !11}
!840 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!841 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !842, file: !624, line: 1156)
!842 = !DISubprogram(name: "lrintf", scope: !621, file: !621, line: 317, type: !843, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!843 = !DISubroutineType(types: !844)
!844 = !{!840, !681}
!845 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !846, file: !624, line: 1157)
!846 = !DISubprogram(name: "lrintl", scope: !621, file: !621, line: 317, type: !847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!847 = !DISubroutineType(types: !848)
!848 = !{!840, !692}
!849 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !850, file: !624, line: 1159)
!850 = !DISubprogram(name: "lround", scope: !621, file: !621, line: 323, type: !838, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !852, file: !624, line: 1160)
!852 = !DISubprogram(name: "lroundf", scope: !621, file: !621, line: 323, type: !843, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !854, file: !624, line: 1161)
!854 = !DISubprogram(name: "lroundl", scope: !621, file: !621, line: 323, type: !847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !856, file: !624, line: 1163)
!856 = !DISubprogram(name: "nan", scope: !621, file: !621, line: 203, type: !857, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!857 = !DISubroutineType(types: !858)
!858 = !{!11, !859}
!859 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !860, size: 64)
!860 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !861)
!861 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!862 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !863, file: !624, line: 1164)
!863 = !DISubprogram(name: "nanf", scope: !621, file: !621, line: 203, type: !864, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!864 = !DISubroutineType(types: !865)
!865 = !{!681, !859}
!866 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !867, file: !624, line: 1165)
!867 = !DISubprogram(name: "nanl", scope: !621, file: !621, line: 203, type: !868, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!868 = !DISubroutineType(types: !869)
!869 = !{!692, !859}
!870 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !871, file: !624, line: 1167)
!871 = !DISubprogram(name: "nearbyint", scope: !621, file: !621, line: 297, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !873, file: !624, line: 1168)
!873 = !DISubprogram(name: "nearbyintf", scope: !621, file: !621, line: 297, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!874 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !875, file: !624, line: 1169)
!875 = !DISubprogram(name: "nearbyintl", scope: !621, file: !621, line: 297, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!876 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !877, file: !624, line: 1171)
!877 = !DISubprogram(name: "nextafter", scope: !621, file: !621, line: 262, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !879, file: !624, line: 1172)
!879 = !DISubprogram(name: "nextafterf", scope: !621, file: !621, line: 262, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!880 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !881, file: !624, line: 1173)
!881 = !DISubprogram(name: "nextafterl", scope: !621, file: !621, line: 262, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!882 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !883, file: !624, line: 1175)
!883 = !DISubprogram(name: "nexttoward", scope: !621, file: !621, line: 264, type: !884, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!884 = !DISubroutineType(types: !885)
!885 = !{!11, !11, !692}
!886 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !887, file: !624, line: 1176)
!887 = !DISubprogram(name: "nexttowardf", scope: !621, file: !621, line: 264, type: !888, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!888 = !DISubroutineType(types: !889)
!889 = !{!681, !681, !692}
!890 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !891, file: !624, line: 1177)
!891 = !DISubprogram(name: "nexttowardl", scope: !621, file: !621, line: 264, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !893, file: !624, line: 1179)
!893 = !DISubprogram(name: "remainder", scope: !621, file: !621, line: 275, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!894 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !895, file: !624, line: 1180)
!895 = !DISubprogram(name: "remainderf", scope: !621, file: !621, line: 275, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!896 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !897, file: !624, line: 1181)
!897 = !DISubprogram(name: "remainderl", scope: !621, file: !621, line: 275, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!898 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !899, file: !624, line: 1183)
!899 = !DISubprogram(name: "remquo", scope: !621, file: !621, line: 310, type: !900, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!900 = !DISubroutineType(types: !901)
!901 = !{!11, !11, !11, !651}
!902 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !903, file: !624, line: 1184)
!903 = !DISubprogram(name: "remquof", scope: !621, file: !621, line: 310, type: !904, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!904 = !DISubroutineType(types: !905)
!905 = !{!681, !681, !681, !651}
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !907, file: !624, line: 1185)
!907 = !DISubprogram(name: "remquol", scope: !621, file: !621, line: 310, type: !908, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!908 = !DISubroutineType(types: !909)
!909 = !{!692, !692, !692, !651}
!910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !911, file: !624, line: 1187)
!911 = !DISubprogram(name: "rint", scope: !621, file: !621, line: 259, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !913, file: !624, line: 1188)
!913 = !DISubprogram(name: "rintf", scope: !621, file: !621, line: 259, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !915, file: !624, line: 1189)
!915 = !DISubprogram(name: "rintl", scope: !621, file: !621, line: 259, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!916 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !917, file: !624, line: 1191)
!917 = !DISubprogram(name: "round", scope: !621, file: !621, line: 301, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!918 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !919, file: !624, line: 1192)
!919 = !DISubprogram(name: "roundf", scope: !621, file: !621, line: 301, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!920 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !921, file: !624, line: 1193)
!921 = !DISubprogram(name: "roundl", scope: !621, file: !621, line: 301, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!922 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !923, file: !624, line: 1195)
!923 = !DISubprogram(name: "scalbln", scope: !621, file: !621, line: 293, type: !924, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!924 = !DISubroutineType(types: !925)
!925 = !{!11, !11, !840}
!926 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !927, file: !624, line: 1196)
!927 = !DISubprogram(name: "scalblnf", scope: !621, file: !621, line: 293, type: !928, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!928 = !DISubroutineType(types: !929)
!929 = !{!681, !681, !840}
!930 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !931, file: !624, line: 1197)
!931 = !DISubprogram(name: "scalblnl", scope: !621, file: !621, line: 293, type: !932, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!932 = !DISubroutineType(types: !933)
!933 = !{!692, !692, !840}
!934 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !935, file: !624, line: 1199)
!935 = !DISubprogram(name: "scalbn", scope: !621, file: !621, line: 279, type: !654, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!936 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !937, file: !624, line: 1200)
!937 = !DISubprogram(name: "scalbnf", scope: !621, file: !621, line: 279, type: !938, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!938 = !DISubroutineType(types: !939)
!939 = !{!681, !681, !587}
!940 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !941, file: !624, line: 1201)
!941 = !DISubprogram(name: "scalbnl", scope: !621, file: !621, line: 279, type: !942, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!942 = !DISubroutineType(types: !943)
!943 = !{!692, !692, !587}
!944 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !945, file: !624, line: 1203)
!945 = !DISubprogram(name: "tgamma", scope: !621, file: !621, line: 238, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!946 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !947, file: !624, line: 1204)
!947 = !DISubprogram(name: "tgammaf", scope: !621, file: !621, line: 238, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!948 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !949, file: !624, line: 1205)
!949 = !DISubprogram(name: "tgammal", scope: !621, file: !621, line: 238, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!950 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !951, file: !624, line: 1207)
!951 = !DISubprogram(name: "trunc", scope: !621, file: !621, line: 305, type: !622, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!952 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !953, file: !624, line: 1208)
!953 = !DISubprogram(name: "truncf", scope: !621, file: !621, line: 305, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!954 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !29, entity: !955, file: !624, line: 1209)
!955 = !DISubprogram(name: "truncl", scope: !621, file: !621, line: 305, type: !690, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!956 = !{i32 7, !"Dwarf Version", i32 5}
!957 = !{i32 2, !"Debug Info Version", i32 3}
!958 = !{i32 1, !"wchar_size", i32 4}
!959 = !{i32 8, !"PIC Level", i32 2}
!960 = !{i32 7, !"PIE Level", i32 2}
!961 = !{i32 7, !"uwtable", i32 2}
!962 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!963 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!964 = distinct !DISubprogram(name: "network_of_layers", scope: !1, file: !1, line: 36, type: !753, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !965)
!965 = !{!966, !967, !968, !969}
!966 = !DILocalVariable(name: "x", arg: 1, scope: !964, file: !1, line: 36, type: !11)
!967 = !DILocalVariable(name: "k", arg: 2, scope: !964, file: !1, line: 36, type: !11)
!968 = !DILocalVariable(name: "m", arg: 3, scope: !964, file: !1, line: 36, type: !11)
!969 = !DILocalVariable(name: "net", scope: !964, file: !1, line: 37, type: !41)
!970 = !DILocation(line: 0, scope: !964)
!971 = !DILocation(line: 0, scope: !40, inlinedAt: !972)
!972 = distinct !DILocation(line: 38, column: 10, scope: !964)
!973 = !DILocation(line: 0, scope: !28, inlinedAt: !974)
!974 = distinct !DILocation(line: 26, column: 12, scope: !40, inlinedAt: !972)
!975 = !DILocalVariable(name: "__f", arg: 1, scope: !976, file: !27, line: 1850, type: !38)
!976 = distinct !DISubprogram(name: "__apply_impl<(lambda at cpp/class_templates.cpp:27:9), const std::tuple<Scale, Softened, Scale, Softened> &, 0UL, 1UL, 2UL, 3UL>", linkageName: "_ZSt12__apply_implIZNK7NetworkIJ5Scale8SoftenedS1_S2_EEclEdEUlDpRKT_E_RKSt5tupleIJS1_S2_S1_S2_EEJLm0ELm1ELm2ELm3EEEDcOT_OT0_St16integer_sequenceImJXspT1_EEE", scope: !29, file: !27, line: 1850, type: !977, scopeLine: 1851, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !983, retainedNodes: !980)
!977 = !DISubroutineType(types: !978)
!978 = !{!32, !38, !397, !979}
!979 = !DIDerivedType(tag: DW_TAG_typedef, name: "index_sequence<0UL, 1UL, 2UL, 3UL>", scope: !29, file: !441, line: 181, baseType: !443)
!980 = !{!975, !981, !982}
!981 = !DILocalVariable(name: "__t", arg: 2, scope: !976, file: !27, line: 1850, type: !397)
!982 = !DILocalVariable(arg: 3, scope: !976, file: !27, line: 1850, type: !979)
!983 = !{!438, !439, !452}
!984 = !DILocation(line: 0, scope: !976, inlinedAt: !985)
!985 = distinct !DILocation(line: 1863, column: 14, scope: !28, inlinedAt: !974)
!986 = !DILocation(line: 0, scope: !460, inlinedAt: !987)
!987 = distinct !DILocation(line: 1852, column: 14, scope: !976, inlinedAt: !985)
!988 = !DILocalVariable(name: "__f", arg: 2, scope: !989, file: !459, line: 60, type: !38)
!989 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/class_templates.cpp:27:9), const Scale &, const Softened &, const Scale &, const Softened &>", linkageName: "_ZSt13__invoke_implIdZNK7NetworkIJ5Scale8SoftenedS1_S2_EEclEdEUlDpRKT_E_JRKS1_RKS2_SA_SC_EET_St14__invoke_otherOT0_DpOT1_", scope: !29, file: !459, line: 60, type: !990, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !998, retainedNodes: !992)
!990 = !DISubroutineType(types: !991)
!991 = !{!11, !481, !38, !177, !86, !177, !86}
!992 = !{!993, !988, !994, !995, !996, !997}
!993 = !DILocalVariable(arg: 1, scope: !989, file: !459, line: 60, type: !481)
!994 = !DILocalVariable(name: "__args", arg: 3, scope: !989, file: !459, line: 60, type: !177)
!995 = !DILocalVariable(name: "__args", arg: 4, scope: !989, file: !459, line: 60, type: !86)
!996 = !DILocalVariable(name: "__args", arg: 5, scope: !989, file: !459, line: 60, type: !177)
!997 = !DILocalVariable(name: "__args", arg: 6, scope: !989, file: !459, line: 60, type: !86)
!998 = !{!999, !438, !471}
!999 = !DITemplateTypeParameter(name: "_Res", type: !11)
!1000 = !DILocation(line: 0, scope: !989, inlinedAt: !1001)
!1001 = distinct !DILocation(line: 96, column: 14, scope: !460, inlinedAt: !987)
!1002 = !DILocalVariable(name: "this", arg: 1, scope: !1003, type: !1017, flags: DIFlagArtificial | DIFlagObjectPointer)
!1003 = distinct !DISubprogram(name: "operator()<Scale, Softened, Scale, Softened>", linkageName: "_ZZNK7NetworkIJ5Scale8SoftenedS0_S1_EEclEdENKUlDpRKT_E_clIJS0_S1_S0_S1_EEEDaS6_", scope: !39, file: !1, line: 27, type: !1004, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1009, declaration: !1008, retainedNodes: !1011)
!1004 = !DISubroutineType(types: !1005)
!1005 = !{!11, !1006, !177, !86, !177, !86}
!1006 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1007, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1007 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!1008 = !DISubprogram(name: "operator()<Scale, Softened, Scale, Softened>", scope: !39, file: !1, line: 27, type: !1004, scopeLine: 27, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1009)
!1009 = !{!1010}
!1010 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "layer:auto", value: !392)
!1011 = !{!1002, !1012, !1013, !1014, !1015, !1016}
!1012 = !DILocalVariable(name: "layer", arg: 2, scope: !1003, file: !1, line: 27, type: !177)
!1013 = !DILocalVariable(name: "layer", arg: 3, scope: !1003, file: !1, line: 27, type: !86)
!1014 = !DILocalVariable(name: "layer", arg: 4, scope: !1003, file: !1, line: 27, type: !177)
!1015 = !DILocalVariable(name: "layer", arg: 5, scope: !1003, file: !1, line: 27, type: !86)
!1016 = !DILocalVariable(name: "v", scope: !1003, file: !1, line: 28, type: !11)
!1017 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1007, size: 64)
!1018 = !DILocation(line: 0, scope: !1003, inlinedAt: !1019)
!1019 = distinct !DILocation(line: 61, column: 14, scope: !989, inlinedAt: !1001)
!1020 = !DILocalVariable(name: "this", arg: 1, scope: !1021, type: !1024, flags: DIFlagArtificial | DIFlagObjectPointer)
!1021 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNK4BaseI5ScaleEclEd", scope: !6, file: !1, line: 9, type: !9, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !8, retainedNodes: !1022)
!1022 = !{!1020, !1023}
!1023 = !DILocalVariable(name: "x", arg: 2, scope: !1021, file: !1, line: 9, type: !11)
!1024 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!1025 = !DILocation(line: 0, scope: !1021, inlinedAt: !1026)
!1026 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1019)
!1027 = !DILocalVariable(name: "this", arg: 1, scope: !1028, type: !1031, flags: DIFlagArtificial | DIFlagObjectPointer)
!1028 = distinct !DISubprogram(name: "apply", linkageName: "_ZNK5Scale5applyEd", scope: !3, file: !1, line: 15, type: !22, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !21, retainedNodes: !1029)
!1029 = !{!1027, !1030}
!1030 = !DILocalVariable(name: "x", arg: 2, scope: !1028, file: !1, line: 15, type: !11)
!1031 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!1032 = !DILocation(line: 0, scope: !1028, inlinedAt: !1033)
!1033 = distinct !DILocation(line: 9, column: 80, scope: !1021, inlinedAt: !1026)
!1034 = !DILocalVariable(name: "this", arg: 1, scope: !1035, type: !1038, flags: DIFlagArtificial | DIFlagObjectPointer)
!1035 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNK4BaseI8SoftenedEclEd", scope: !65, file: !1, line: 9, type: !68, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !67, retainedNodes: !1036)
!1036 = !{!1034, !1037}
!1037 = !DILocalVariable(name: "x", arg: 2, scope: !1035, file: !1, line: 9, type: !11)
!1038 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!1039 = !DILocation(line: 0, scope: !1035, inlinedAt: !1040)
!1040 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1019)
!1041 = !DILocalVariable(name: "this", arg: 1, scope: !1042, type: !1045, flags: DIFlagArtificial | DIFlagObjectPointer)
!1042 = distinct !DISubprogram(name: "apply", linkageName: "_ZNK8Softened5applyEd", scope: !62, file: !1, line: 19, type: !75, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !74, retainedNodes: !1043)
!1043 = !{!1041, !1044}
!1044 = !DILocalVariable(name: "x", arg: 2, scope: !1042, file: !1, line: 19, type: !11)
!1045 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!1046 = !DILocation(line: 0, scope: !1042, inlinedAt: !1047)
!1047 = distinct !DILocation(line: 9, column: 80, scope: !1035, inlinedAt: !1040)
!1048 = !DILocation(line: 0, scope: !1021, inlinedAt: !1049)
!1049 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1019)
!1050 = !DILocation(line: 0, scope: !1028, inlinedAt: !1051)
!1051 = distinct !DILocation(line: 9, column: 80, scope: !1021, inlinedAt: !1049)
!1052 = !DILocation(line: 0, scope: !1035, inlinedAt: !1053)
!1053 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1019)
!1054 = !DILocation(line: 0, scope: !1042, inlinedAt: !1055)
!1055 = distinct !DILocation(line: 9, column: 80, scope: !1035, inlinedAt: !1053)
!1056 = !DILocation(line: 38, column: 27, scope: !964)
!1057 = !DILocation(line: 0, scope: !40, inlinedAt: !1058)
!1058 = distinct !DILocation(line: 38, column: 19, scope: !964)
!1059 = !DILocation(line: 0, scope: !28, inlinedAt: !1060)
!1060 = distinct !DILocation(line: 26, column: 12, scope: !40, inlinedAt: !1058)
!1061 = !DILocation(line: 0, scope: !976, inlinedAt: !1062)
!1062 = distinct !DILocation(line: 1863, column: 14, scope: !28, inlinedAt: !1060)
!1063 = !DILocation(line: 0, scope: !460, inlinedAt: !1064)
!1064 = distinct !DILocation(line: 1852, column: 14, scope: !976, inlinedAt: !1062)
!1065 = !DILocation(line: 0, scope: !989, inlinedAt: !1066)
!1066 = distinct !DILocation(line: 96, column: 14, scope: !460, inlinedAt: !1064)
!1067 = !DILocation(line: 0, scope: !1003, inlinedAt: !1068)
!1068 = distinct !DILocation(line: 61, column: 14, scope: !989, inlinedAt: !1066)
!1069 = !DILocation(line: 0, scope: !1021, inlinedAt: !1070)
!1070 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1068)
!1071 = !DILocation(line: 0, scope: !1028, inlinedAt: !1072)
!1072 = distinct !DILocation(line: 9, column: 80, scope: !1021, inlinedAt: !1070)
!1073 = !DILocation(line: 15, column: 43, scope: !1028, inlinedAt: !1033)
!1074 = !DILocation(line: 0, scope: !1035, inlinedAt: !1075)
!1075 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1068)
!1076 = !DILocation(line: 0, scope: !1042, inlinedAt: !1077)
!1077 = distinct !DILocation(line: 9, column: 80, scope: !1035, inlinedAt: !1075)
!1078 = !DILocation(line: 19, column: 52, scope: !1042, inlinedAt: !1047)
!1079 = !DILocation(line: 19, column: 50, scope: !1042, inlinedAt: !1047)
!1080 = !DILocation(line: 19, column: 43, scope: !1042, inlinedAt: !1047)
!1081 = !DILocation(line: 0, scope: !1021, inlinedAt: !1082)
!1082 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1068)
!1083 = !DILocation(line: 0, scope: !1028, inlinedAt: !1084)
!1084 = distinct !DILocation(line: 9, column: 80, scope: !1021, inlinedAt: !1082)
!1085 = !DILocation(line: 15, column: 43, scope: !1028, inlinedAt: !1051)
!1086 = !DILocation(line: 0, scope: !1035, inlinedAt: !1087)
!1087 = distinct !DILocation(line: 29, column: 17, scope: !1003, inlinedAt: !1068)
!1088 = !DILocation(line: 0, scope: !1042, inlinedAt: !1089)
!1089 = distinct !DILocation(line: 9, column: 80, scope: !1035, inlinedAt: !1087)
!1090 = !DILocation(line: 19, column: 52, scope: !1042, inlinedAt: !1055)
!1091 = !DILocation(line: 19, column: 50, scope: !1042, inlinedAt: !1055)
!1092 = !DILocation(line: 19, column: 43, scope: !1042, inlinedAt: !1055)
!1093 = !DILocation(line: 38, column: 17, scope: !964)
!1094 = !DILocation(line: 38, column: 3, scope: !964)
!1095 = distinct !DISubprogram(name: "taylor_arithmetic", scope: !1, file: !1, line: 59, type: !622, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1096)
!1096 = !{!1097, !1098, !1099}
!1097 = !DILocalVariable(name: "x", arg: 1, scope: !1095, file: !1, line: 59, type: !11)
!1098 = !DILocalVariable(name: "t", scope: !1095, file: !1, line: 60, type: !482)
!1099 = !DILocalVariable(name: "r", scope: !1095, file: !1, line: 63, type: !482)
!1100 = !DILocation(line: 0, scope: !1095)
!1101 = !DILocalVariable(name: "a", arg: 1, scope: !1102, file: !1, line: 44, type: !1105)
!1102 = distinct !DISubprogram(name: "operator*", linkageName: "_ZmlRK6TaylorIdLi4EES2_", scope: !1, file: !1, line: 44, type: !1103, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1107)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!482, !1105, !1105}
!1105 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1106, size: 64)
!1106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !482)
!1107 = !{!1101, !1108, !1109, !1110, !1112}
!1108 = !DILocalVariable(name: "b", arg: 2, scope: !1102, file: !1, line: 44, type: !1105)
!1109 = !DILocalVariable(name: "r", scope: !1102, file: !1, line: 45, type: !482)
!1110 = !DILocalVariable(name: "i", scope: !1111, file: !1, line: 46, type: !587)
!1111 = distinct !DILexicalBlock(scope: !1102, file: !1, line: 46, column: 5)
!1112 = !DILocalVariable(name: "j", scope: !1113, file: !1, line: 47, type: !587)
!1113 = distinct !DILexicalBlock(scope: !1114, file: !1, line: 47, column: 7)
!1114 = distinct !DILexicalBlock(scope: !1115, file: !1, line: 46, column: 33)
!1115 = distinct !DILexicalBlock(scope: !1111, file: !1, line: 46, column: 5)
!1116 = !DILocation(line: 0, scope: !1102, inlinedAt: !1117)
!1117 = distinct !DILocation(line: 63, column: 27, scope: !1095)
!1118 = !DILocation(line: 0, scope: !1111, inlinedAt: !1117)
!1119 = !DILocation(line: 0, scope: !1113, inlinedAt: !1117)
!1120 = !DILocation(line: 48, column: 20, scope: !1121, inlinedAt: !1117)
!1121 = distinct !DILexicalBlock(scope: !1122, file: !1, line: 47, column: 39)
!1122 = distinct !DILexicalBlock(scope: !1113, file: !1, line: 47, column: 7)
!1123 = !DILocation(line: 0, scope: !1102, inlinedAt: !1124)
!1124 = distinct !DILocation(line: 63, column: 31, scope: !1095)
!1125 = !DILocation(line: 0, scope: !1111, inlinedAt: !1124)
!1126 = !DILocation(line: 0, scope: !1113, inlinedAt: !1124)
!1127 = !DILocation(line: 48, column: 20, scope: !1121, inlinedAt: !1124)
!1128 = !DILocalVariable(name: "a", arg: 1, scope: !1129, file: !1, line: 53, type: !482)
!1129 = distinct !DISubprogram(name: "operator+", linkageName: "_Zpl6TaylorIdLi4EERKd", scope: !1, file: !1, line: 53, type: !1130, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1134)
!1130 = !DISubroutineType(types: !1131)
!1131 = !{!482, !482, !1132}
!1132 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !1133, size: 64)
!1133 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!1134 = !{!1128, !1135}
!1135 = !DILocalVariable(name: "k", arg: 2, scope: !1129, file: !1, line: 53, type: !1132)
!1136 = !DILocation(line: 0, scope: !1129, inlinedAt: !1137)
!1137 = distinct !DILocation(line: 63, column: 35, scope: !1095)
!1138 = !DILocation(line: 54, column: 12, scope: !1129, inlinedAt: !1137)
!1139 = !DILocation(line: 0, scope: !1102, inlinedAt: !1140)
!1140 = distinct !DILocation(line: 64, column: 9, scope: !1095)
!1141 = !DILocation(line: 0, scope: !1111, inlinedAt: !1140)
!1142 = !DILocation(line: 0, scope: !1113, inlinedAt: !1140)
!1143 = !DILocation(line: 48, column: 20, scope: !1121, inlinedAt: !1140)
!1144 = !DILocation(line: 65, column: 17, scope: !1095)
!1145 = !DILocation(line: 65, column: 32, scope: !1095)
!1146 = !DILocation(line: 65, column: 47, scope: !1095)
!1147 = !DILocation(line: 65, column: 3, scope: !1095)
!1148 = distinct !DISubprogram(name: "postfix_calculator", scope: !1, file: !1, line: 80, type: !1149, scopeLine: 80, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1152)
!1149 = !DISubroutineType(types: !1150)
!1150 = !{!11, !1151, !859}
!1151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1133, size: 64)
!1152 = !{!1153, !1154, !1155, !1156, !1158, !1163}
!1153 = !DILocalVariable(name: "x", arg: 1, scope: !1148, file: !1, line: 80, type: !1151)
!1154 = !DILocalVariable(name: "program", arg: 2, scope: !1148, file: !1, line: 80, type: !859)
!1155 = !DILocalVariable(name: "stack", scope: !1148, file: !1, line: 81, type: !588)
!1156 = !DILocalVariable(name: "p", scope: !1157, file: !1, line: 82, type: !859)
!1157 = distinct !DILexicalBlock(scope: !1148, file: !1, line: 82, column: 3)
!1158 = !DILocalVariable(name: "b", scope: !1159, file: !1, line: 86, type: !11)
!1159 = distinct !DILexicalBlock(scope: !1160, file: !1, line: 85, column: 12)
!1160 = distinct !DILexicalBlock(scope: !1161, file: !1, line: 83, column: 9)
!1161 = distinct !DILexicalBlock(scope: !1162, file: !1, line: 82, column: 42)
!1162 = distinct !DILexicalBlock(scope: !1157, file: !1, line: 82, column: 3)
!1163 = !DILocalVariable(name: "a", scope: !1159, file: !1, line: 86, type: !11)
!1164 = distinct !DIAssignID()
!1165 = !DILocation(line: 0, scope: !1148)
!1166 = !DILocation(line: 81, column: 3, scope: !1148)
!1167 = !DILocalVariable(name: "this", arg: 1, scope: !1168, type: !1173, flags: DIFlagArtificial | DIFlagObjectPointer)
!1168 = distinct !DISubprogram(name: "Stack", linkageName: "_ZN5StackIdEC2Ev", scope: !588, file: !1, line: 69, type: !1169, scopeLine: 69, flags: DIFlagArtificial | DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1171, retainedNodes: !1172)
!1169 = !DISubroutineType(types: !1170)
!1170 = !{null, !598}
!1171 = !DISubprogram(name: "Stack", scope: !588, type: !1169, flags: DIFlagPublic | DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!1172 = !{!1167}
!1173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !588, size: 64)
!1174 = !DILocation(line: 0, scope: !1168, inlinedAt: !1175)
!1175 = distinct !DILocation(line: 81, column: 17, scope: !1148)
!1176 = distinct !DIAssignID()
!1177 = !DILocation(line: 0, scope: !1157)
!1178 = !DILocation(line: 82, column: 8, scope: !1157)
!1179 = !DILocation(line: 82, column: 33, scope: !1162)
!1180 = !{!1181, !1181, i64 0}
!1181 = !{!"omnipotent char", !1182, i64 0}
!1182 = !{!"Simple C++ TBAA"}
!1183 = !DILocation(line: 82, column: 3, scope: !1157)
!1184 = !DILocation(line: 72, column: 26, scope: !1185, inlinedAt: !1188)
!1185 = distinct !DISubprogram(name: "pop", linkageName: "_ZN5StackIdE3popEv", scope: !588, file: !1, line: 72, type: !600, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !599, retainedNodes: !1186)
!1186 = !{!1187}
!1187 = !DILocalVariable(name: "this", arg: 1, scope: !1185, type: !1173, flags: DIFlagArtificial | DIFlagObjectPointer)
!1188 = distinct !DILocation(line: 90, column: 16, scope: !1148)
!1189 = !DILocation(line: 72, column: 20, scope: !1185, inlinedAt: !1188)
!1190 = !DILocation(line: 0, scope: !1185, inlinedAt: !1188)
!1191 = distinct !DIAssignID()
!1192 = !{!1193, !1193, i64 0}
!1193 = !{!"double", !1181, i64 0}
!1194 = !DILocation(line: 91, column: 1, scope: !1148)
!1195 = !DILocation(line: 90, column: 3, scope: !1148)
!1196 = !DILocation(line: 83, column: 19, scope: !1160)
!1197 = !DILocation(line: 84, column: 18, scope: !1198)
!1198 = distinct !DILexicalBlock(scope: !1160, file: !1, line: 83, column: 33)
!1199 = !DILocalVariable(name: "this", arg: 1, scope: !1200, type: !1173, flags: DIFlagArtificial | DIFlagObjectPointer)
!1200 = distinct !DISubprogram(name: "push", linkageName: "_ZN5StackIdE4pushEd", scope: !588, file: !1, line: 71, type: !596, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !595, retainedNodes: !1201)
!1201 = !{!1199, !1202}
!1202 = !DILocalVariable(name: "v", arg: 2, scope: !1200, file: !1, line: 71, type: !11)
!1203 = !DILocation(line: 0, scope: !1200, inlinedAt: !1204)
!1204 = distinct !DILocation(line: 84, column: 13, scope: !1198)
!1205 = !DILocation(line: 71, column: 31, scope: !1200, inlinedAt: !1204)
!1206 = distinct !DIAssignID()
!1207 = !DILocation(line: 71, column: 20, scope: !1200, inlinedAt: !1204)
!1208 = !DILocation(line: 71, column: 35, scope: !1200, inlinedAt: !1204)
!1209 = !DILocation(line: 85, column: 5, scope: !1198)
!1210 = !DILocation(line: 0, scope: !1185, inlinedAt: !1211)
!1211 = distinct !DILocation(line: 86, column: 24, scope: !1159)
!1212 = !DILocation(line: 72, column: 26, scope: !1185, inlinedAt: !1211)
!1213 = !DILocation(line: 72, column: 20, scope: !1185, inlinedAt: !1211)
!1214 = !DILocation(line: 0, scope: !1159)
!1215 = !DILocation(line: 0, scope: !1185, inlinedAt: !1216)
!1216 = distinct !DILocation(line: 86, column: 41, scope: !1159)
!1217 = !DILocation(line: 72, column: 26, scope: !1185, inlinedAt: !1216)
!1218 = !DILocation(line: 72, column: 20, scope: !1185, inlinedAt: !1216)
!1219 = !DILocation(line: 87, column: 18, scope: !1159)
!1220 = !DILocation(line: 87, column: 32, scope: !1159)
!1221 = !DILocation(line: 87, column: 52, scope: !1159)
!1222 = !DILocation(line: 87, column: 38, scope: !1159)
!1223 = !DILocation(line: 87, column: 60, scope: !1159)
!1224 = !DILocation(line: 0, scope: !1200, inlinedAt: !1225)
!1225 = distinct !DILocation(line: 87, column: 13, scope: !1159)
!1226 = !DILocation(line: 71, column: 35, scope: !1200, inlinedAt: !1225)
!1227 = !DILocation(line: 82, column: 38, scope: !1162)
!1228 = distinct !{!1228, !1183, !1229, !1230}
!1229 = !DILocation(line: 89, column: 3, scope: !1157)
!1230 = !{!"llvm.loop.mustprogress"}
