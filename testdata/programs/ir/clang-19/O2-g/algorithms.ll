; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/algorithms.cpp -o ir/clang-19/O2-g/algorithms.ll
; ModuleID = 'cpp/algorithms.cpp'
source_filename = "cpp/algorithms.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

$_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_ = comdat any

$_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_ = comdat any

@.str = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1, !dbg !0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @array_by_value(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !924 {
    #dbg_value(ptr %0, !928, !DIExpression(), !931)
  %2 = load double, ptr %0, align 8, !dbg !932, !tbaa !933
    #dbg_value(double %2, !929, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !931)
  %3 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !937
  %4 = load double, ptr %3, align 8, !dbg !937, !tbaa !933
    #dbg_value(double %4, !929, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !931)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !938
  %6 = load double, ptr %5, align 8, !dbg !938, !tbaa !933
    #dbg_value(double %6, !929, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !931)
  %7 = fmul double %2, %4, !dbg !939
    #dbg_value(double %7, !929, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !931)
    #dbg_value(double %2, !930, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !931)
    #dbg_value(double %4, !930, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !931)
    #dbg_value(double %6, !930, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !931)
    #dbg_value(double %7, !930, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !931)
    #dbg_value(double %7, !930, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !931)
    #dbg_value(double %2, !930, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !931)
    #dbg_value(double %6, !930, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !931)
    #dbg_value(double %4, !930, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !931)
    #dbg_value(double 0.000000e+00, !940, !DIExpression(), !952)
    #dbg_value(ptr undef, !948, !DIExpression(), !952)
    #dbg_value(ptr undef, !946, !DIExpression(), !952)
  %8 = tail call double @llvm.fmuladd.f64(double %2, double %7, double 0.000000e+00), !dbg !954
    #dbg_value(double %8, !940, !DIExpression(), !952)
  %9 = tail call double @llvm.fmuladd.f64(double %4, double %6, double %8), !dbg !954
    #dbg_value(double %9, !940, !DIExpression(), !952)
  %10 = tail call double @llvm.fmuladd.f64(double %6, double %4, double %9), !dbg !954
    #dbg_value(double %10, !940, !DIExpression(), !952)
  %11 = tail call double @llvm.fmuladd.f64(double %7, double %2, double %10), !dbg !954
    #dbg_value(double %11, !940, !DIExpression(), !952)
    #dbg_value(!DIArgList(ptr undef, i64 32), !946, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !952)
    #dbg_value(ptr undef, !948, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !952)
  ret double %11, !dbg !957
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: mustprogress uwtable
define dso_local double @standard_algorithms(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 !dbg !958 {
    #dbg_value(ptr %0, !962, !DIExpression(), !966)
    #dbg_value(i32 %1, !963, !DIExpression(), !966)
  %3 = sext i32 %1 to i64, !dbg !967
    #dbg_value(ptr undef, !968, !DIExpression(), !981)
    #dbg_value(ptr %0, !977, !DIExpression(), !981)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !981)
    #dbg_value(ptr undef, !979, !DIExpression(), !981)
    #dbg_value(ptr null, !964, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(ptr null, !964, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(ptr null, !964, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !983, !DIExpression(), !1000)
    #dbg_value(ptr %0, !995, !DIExpression(), !1000)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !996, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1000)
    #dbg_value(ptr %0, !1003, !DIExpression(), !1015)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1013, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1015)
    #dbg_value(ptr %0, !1017, !DIExpression(), !1032)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1028, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1032)
  %4 = shl nsw i64 %3, 3, !dbg !1034
    #dbg_value(i64 %4, !998, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1000)
    #dbg_value(i64 %4, !1035, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1039)
    #dbg_value(ptr undef, !1038, !DIExpression(), !1039)
  %5 = icmp ugt i64 %4, 9223372036854775800, !dbg !1041
  br i1 %5, label %6, label %7, !dbg !1043

6:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9, !dbg !1044
  unreachable, !dbg !1044

7:                                                ; preds = %2
    #dbg_value(!DIArgList(ptr %0, i64 %3), !978, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !981)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !996, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1000)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1013, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1015)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1028, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1032)
    #dbg_value(ptr undef, !1045, !DIExpression(), !1050)
    #dbg_value(i64 %4, !1048, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1050)
  %8 = icmp eq i32 %1, 0, !dbg !1052
  br i1 %8, label %92, label %9, !dbg !1053

9:                                                ; preds = %7
    #dbg_value(ptr undef, !1054, !DIExpression(), !1058)
    #dbg_value(i64 %4, !1057, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1058)
    #dbg_value(ptr undef, !1060, !DIExpression(), !1066)
    #dbg_value(i64 %4, !1063, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1066)
    #dbg_value(ptr null, !1064, !DIExpression(), !1066)
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10, !dbg !1068
    #dbg_value(ptr %10, !964, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(!DIArgList(ptr %10, i64 %4), !964, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr %0, !1069, !DIExpression(), !1080)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1075, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1080)
    #dbg_value(ptr %10, !1076, !DIExpression(), !1080)
    #dbg_value(ptr undef, !1077, !DIExpression(), !1080)
    #dbg_value(ptr %0, !1082, !DIExpression(), !1092)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1087, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1092)
    #dbg_value(ptr %10, !1088, !DIExpression(), !1092)
    #dbg_value(i8 1, !1089, !DIExpression(), !1092)
    #dbg_value(i8 1, !1090, !DIExpression(), !1092)
    #dbg_value(ptr %0, !1094, !DIExpression(), !1103)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1101, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1103)
    #dbg_value(ptr %10, !1102, !DIExpression(), !1103)
    #dbg_value(ptr %0, !1105, !DIExpression(), !1115)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1115)
    #dbg_value(ptr %10, !1111, !DIExpression(), !1115)
    #dbg_value(ptr %0, !1117, !DIExpression(), !1126)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1120, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1126)
    #dbg_value(ptr %10, !1121, !DIExpression(), !1126)
    #dbg_value(ptr %0, !1128, !DIExpression(), !1133)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1131, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1133)
    #dbg_value(ptr %10, !1132, !DIExpression(), !1133)
    #dbg_value(ptr %0, !1135, !DIExpression(), !1140)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1138, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1140)
    #dbg_value(ptr %10, !1139, !DIExpression(), !1140)
    #dbg_value(ptr %0, !1142, !DIExpression(), !1154)
    #dbg_value(!DIArgList(ptr %0, i64 %3), !1150, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1154)
    #dbg_value(ptr %10, !1151, !DIExpression(), !1154)
    #dbg_value(i64 %4, !1152, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1154)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %10, ptr align 8 %0, i64 %4, i1 false), !dbg !1156
    #dbg_value(ptr %10, !964, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(!DIArgList(ptr %10, i64 %4), !964, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !966)
  %11 = getelementptr inbounds i8, ptr %10, i64 %4, !dbg !1158
    #dbg_value(ptr %11, !964, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(ptr undef, !1159, !DIExpression(), !1164)
    #dbg_value(i64 %3, !1162, !DIExpression(), !1164)
    #dbg_value(ptr undef, !1163, !DIExpression(), !1164)
    #dbg_value(i64 %3, !1035, !DIExpression(), !1166)
    #dbg_value(ptr undef, !1038, !DIExpression(), !1166)
  %12 = icmp slt i32 %1, 0, !dbg !1168
  br i1 %12, label %13, label %15, !dbg !1169

13:                                               ; preds = %9
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9
          to label %14 unwind label %94, !dbg !1170

14:                                               ; preds = %13
  unreachable, !dbg !1170

15:                                               ; preds = %9
    #dbg_value(ptr undef, !1171, !DIExpression(), !1176)
    #dbg_value(i64 %3, !1174, !DIExpression(), !1176)
    #dbg_value(ptr undef, !1175, !DIExpression(), !1176)
    #dbg_value(ptr null, !965, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(ptr null, !965, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(ptr null, !965, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !1178, !DIExpression(), !1182)
    #dbg_value(i64 %3, !1181, !DIExpression(), !1182)
    #dbg_value(ptr undef, !1045, !DIExpression(), !1185)
    #dbg_value(i64 %3, !1048, !DIExpression(), !1185)
    #dbg_value(ptr undef, !1054, !DIExpression(), !1187)
    #dbg_value(i64 %3, !1057, !DIExpression(), !1187)
    #dbg_value(ptr undef, !1060, !DIExpression(), !1189)
    #dbg_value(i64 %3, !1063, !DIExpression(), !1189)
    #dbg_value(ptr null, !1064, !DIExpression(), !1189)
  %16 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10
          to label %17 unwind label %94, !dbg !1191

17:                                               ; preds = %15
    #dbg_value(ptr %16, !965, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(!DIArgList(ptr %16, i64 %3), !965, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !1192, !DIExpression(), !1196)
    #dbg_value(i64 %3, !1195, !DIExpression(), !1196)
    #dbg_value(ptr %16, !1199, !DIExpression(), !1208)
    #dbg_value(i64 %3, !1204, !DIExpression(), !1208)
    #dbg_value(ptr undef, !1205, !DIExpression(), !1208)
    #dbg_value(ptr %16, !1210, !DIExpression(), !1218)
    #dbg_value(i64 %3, !1215, !DIExpression(), !1218)
    #dbg_value(i8 1, !1216, !DIExpression(), !1218)
    #dbg_value(ptr %16, !1220, !DIExpression(), !1232)
    #dbg_value(i64 %3, !1227, !DIExpression(), !1232)
    #dbg_value(ptr %16, !1228, !DIExpression(), !1234)
    #dbg_value(ptr %16, !1235, !DIExpression(), !1243)
  store double 0.000000e+00, ptr %16, align 8, !dbg !1245, !tbaa !933
  %18 = getelementptr i8, ptr %16, i64 8, !dbg !1246
    #dbg_value(ptr %18, !1220, !DIExpression(), !1232)
    #dbg_value(ptr %18, !1247, !DIExpression(), !1255)
    #dbg_value(i64 %3, !1252, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1255)
    #dbg_value(ptr %16, !1253, !DIExpression(), !1255)
    #dbg_value(ptr %18, !1257, !DIExpression(), !1267)
    #dbg_value(i64 %3, !1262, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !1267)
    #dbg_value(ptr %16, !1263, !DIExpression(), !1267)
  %19 = icmp eq i32 %1, 1, !dbg !1269
  br i1 %19, label %23, label %20, !dbg !1271

20:                                               ; preds = %17
  %21 = getelementptr double, ptr %16, i64 %3, !dbg !1272
    #dbg_value(ptr %21, !965, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr %18, !1273, !DIExpression(), !1282)
    #dbg_value(ptr %21, !1278, !DIExpression(), !1282)
    #dbg_value(ptr poison, !1279, !DIExpression(), !1282)
    #dbg_value(ptr %18, !1284, !DIExpression(), !1298)
    #dbg_value(ptr %21, !1294, !DIExpression(), !1298)
    #dbg_value(ptr poison, !1295, !DIExpression(), !1298)
    #dbg_value(double 0.000000e+00, !1296, !DIExpression(), !1298)
  %22 = add nsw i64 %4, -8, !dbg !1300
  tail call void @llvm.memset.p0.i64(ptr align 8 %18, i8 0, i64 %22, i1 false), !dbg !1302, !tbaa !933
    #dbg_value(ptr poison, !1284, !DIExpression(), !1298)
  br label %23, !dbg !1304

23:                                               ; preds = %20, %17
  %24 = phi ptr [ %21, %20 ], [ %18, %17 ]
    #dbg_value(!DIArgList(ptr %16, i64 %3), !965, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr %16, !965, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(ptr %24, !1220, !DIExpression(), !1232)
    #dbg_value(ptr %24, !965, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(ptr %10, !1305, !DIExpression(), !1321)
    #dbg_value(ptr %11, !1314, !DIExpression(), !1321)
    #dbg_value(ptr %16, !1315, !DIExpression(), !1321)
    #dbg_value(ptr undef, !1316, !DIExpression(), !1321)
    #dbg_value(ptr undef, !1323, !DIExpression(), !1330)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1330)
  %25 = load double, ptr %0, align 8, !tbaa !933
  %26 = add nsw i64 %4, -8, !dbg !1334
  %27 = lshr exact i64 %26, 3, !dbg !1334
  %28 = add nuw nsw i64 %27, 1, !dbg !1334
  %29 = icmp ult i64 %26, 24, !dbg !1334
  br i1 %29, label %54, label %30, !dbg !1334

30:                                               ; preds = %23
  %31 = and i64 %28, 4611686018427387900, !dbg !1334
  %32 = shl i64 %31, 3, !dbg !1334
  %33 = getelementptr i8, ptr %10, i64 %32, !dbg !1334
  %34 = shl i64 %31, 3, !dbg !1334
  %35 = getelementptr i8, ptr %16, i64 %34, !dbg !1334
  %36 = insertelement <2 x double> poison, double %25, i64 0, !dbg !1334
  %37 = shufflevector <2 x double> %36, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1334
  br label %38, !dbg !1334

38:                                               ; preds = %38, %30
  %39 = phi i64 [ 0, %30 ], [ %50, %38 ]
  %40 = shl i64 %39, 3, !dbg !1334
  %41 = getelementptr i8, ptr %10, i64 %40
  %42 = shl i64 %39, 3
  %43 = getelementptr i8, ptr %16, i64 %42
  %44 = getelementptr i8, ptr %41, i64 16, !dbg !1335
  %45 = load <2 x double>, ptr %41, align 8, !dbg !1335, !tbaa !933
  %46 = load <2 x double>, ptr %44, align 8, !dbg !1335, !tbaa !933
  %47 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %45, <2 x double> %45, <2 x double> %37), !dbg !1336
  %48 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %46, <2 x double> %46, <2 x double> %37), !dbg !1336
  %49 = getelementptr i8, ptr %43, i64 16, !dbg !1348
  store <2 x double> %47, ptr %43, align 8, !dbg !1348, !tbaa !933
  store <2 x double> %48, ptr %49, align 8, !dbg !1348, !tbaa !933
  %50 = add nuw i64 %39, 4
  %51 = icmp eq i64 %50, %31
  br i1 %51, label %52, label %38, !llvm.loop !1349

52:                                               ; preds = %38
  %53 = icmp eq i64 %28, %31, !dbg !1334
  br i1 %53, label %65, label %54, !dbg !1334

54:                                               ; preds = %52, %23
  %55 = phi ptr [ %10, %23 ], [ %33, %52 ]
  %56 = phi ptr [ %16, %23 ], [ %35, %52 ]
  br label %57, !dbg !1334

57:                                               ; preds = %54, %57
  %58 = phi ptr [ %62, %57 ], [ %55, %54 ]
  %59 = phi ptr [ %63, %57 ], [ %56, %54 ]
    #dbg_value(ptr %58, !1305, !DIExpression(), !1321)
    #dbg_value(ptr %59, !1315, !DIExpression(), !1321)
  %60 = load double, ptr %58, align 8, !dbg !1335, !tbaa !933
    #dbg_value(ptr undef, !1344, !DIExpression(), !1354)
    #dbg_value(double %60, !1346, !DIExpression(), !1354)
  %61 = tail call noundef double @llvm.fmuladd.f64(double %60, double %60, double %25), !dbg !1336
  store double %61, ptr %59, align 8, !dbg !1348, !tbaa !933
    #dbg_value(ptr undef, !1355, !DIExpression(), !1359)
  %62 = getelementptr inbounds i8, ptr %58, i64 8, !dbg !1361
    #dbg_value(ptr %62, !1305, !DIExpression(), !1321)
    #dbg_value(ptr undef, !1355, !DIExpression(), !1362)
  %63 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !1364
    #dbg_value(ptr %63, !1315, !DIExpression(), !1321)
    #dbg_value(ptr undef, !1323, !DIExpression(), !1330)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1330)
  %64 = icmp eq ptr %62, %11, !dbg !1365
  br i1 %64, label %65, label %57, !dbg !1334, !llvm.loop !1366

65:                                               ; preds = %57, %52
    #dbg_value(ptr %16, !1367, !DIExpression(), !1377)
    #dbg_value(ptr %24, !1372, !DIExpression(), !1377)
    #dbg_value(ptr %16, !1373, !DIExpression(), !1377)
    #dbg_value(ptr undef, !1379, !DIExpression(), !1383)
    #dbg_value(ptr undef, !1382, !DIExpression(), !1383)
  %66 = icmp eq ptr %16, %24, !dbg !1386
  br i1 %66, label %89, label %67, !dbg !1387

67:                                               ; preds = %65
    #dbg_value(double poison, !1374, !DIExpression(), !1377)
    #dbg_value(ptr %16, !1373, !DIExpression(), !1377)
    #dbg_value(ptr %16, !1367, !DIExpression(), !1377)
    #dbg_value(ptr undef, !1355, !DIExpression(), !1388)
  %68 = getelementptr inbounds i8, ptr %16, i64 8, !dbg !1390
  %69 = icmp eq ptr %68, %24, !dbg !1391
  br i1 %69, label %81, label %70, !dbg !1393

70:                                               ; preds = %67
  %71 = load double, ptr %16, align 8, !dbg !1394, !tbaa !933
    #dbg_value(double %71, !1374, !DIExpression(), !1377)
  br label %72, !dbg !1393

72:                                               ; preds = %70, %72
  %73 = phi ptr [ %79, %72 ], [ %68, %70 ]
  %74 = phi double [ %77, %72 ], [ %71, %70 ]
  %75 = phi ptr [ %78, %72 ], [ %16, %70 ]
    #dbg_value(double %74, !1374, !DIExpression(), !1377)
    #dbg_value(ptr %75, !1373, !DIExpression(), !1377)
  %76 = load double, ptr %73, align 8, !dbg !1395, !tbaa !933
  %77 = fadd double %74, %76, !dbg !1397
    #dbg_value(double %77, !1374, !DIExpression(), !1377)
    #dbg_value(ptr undef, !1355, !DIExpression(), !1398)
  %78 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !1400
    #dbg_value(ptr %78, !1373, !DIExpression(), !1377)
  store double %77, ptr %78, align 8, !dbg !1401, !tbaa !933
    #dbg_value(ptr %73, !1367, !DIExpression(), !1377)
    #dbg_value(ptr undef, !1355, !DIExpression(), !1388)
  %79 = getelementptr inbounds i8, ptr %73, i64 8, !dbg !1390
    #dbg_value(ptr %79, !1367, !DIExpression(), !1377)
    #dbg_value(ptr undef, !1323, !DIExpression(), !1402)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1402)
  %80 = icmp eq ptr %79, %24, !dbg !1391
  br i1 %80, label %81, label %72, !dbg !1393, !llvm.loop !1403

81:                                               ; preds = %72, %67
  br label %82, !dbg !1405

82:                                               ; preds = %81, %82
  %83 = phi double [ %86, %82 ], [ 1.000000e+00, %81 ]
  %84 = phi ptr [ %87, %82 ], [ %16, %81 ]
    #dbg_value(double %83, !1414, !DIExpression(), !1419)
    #dbg_value(ptr %84, !1412, !DIExpression(), !1419)
  %85 = load double, ptr %84, align 8, !dbg !1420, !tbaa !933
    #dbg_value(ptr undef, !1422, !DIExpression(), !1433)
    #dbg_value(double %83, !1430, !DIExpression(), !1433)
    #dbg_value(double %85, !1431, !DIExpression(), !1433)
  %86 = fmul double %83, %85, !dbg !1435
    #dbg_value(double %86, !1414, !DIExpression(), !1419)
    #dbg_value(ptr undef, !1355, !DIExpression(), !1436)
  %87 = getelementptr inbounds i8, ptr %84, i64 8, !dbg !1438
    #dbg_value(ptr %87, !1412, !DIExpression(), !1419)
    #dbg_value(ptr undef, !1323, !DIExpression(), !1439)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1439)
  %88 = icmp eq ptr %87, %24, !dbg !1441
  br i1 %88, label %89, label %82, !dbg !1405, !llvm.loop !1442

89:                                               ; preds = %82, %65
  %90 = phi double [ 1.000000e+00, %65 ], [ %86, %82 ]
    #dbg_value(ptr undef, !1444, !DIExpression(), !1447)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1452)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1460)
    #dbg_value(ptr %16, !1458, !DIExpression(), !1460)
    #dbg_value(!DIArgList(ptr %16, ptr %16, i64 %3), !1459, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1460)
  %91 = shl nuw nsw i64 %3, 3, !dbg !1463
    #dbg_value(i64 %91, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1460)
    #dbg_value(ptr undef, !1464, !DIExpression(), !1469)
    #dbg_value(ptr %16, !1467, !DIExpression(), !1469)
    #dbg_value(i64 %91, !1468, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1469)
    #dbg_value(ptr undef, !1472, !DIExpression(), !1477)
    #dbg_value(ptr %16, !1475, !DIExpression(), !1477)
    #dbg_value(i64 %91, !1476, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1477)
  tail call void @_ZdlPvm(ptr noundef nonnull %16, i64 noundef %91) #11, !dbg !1479
    #dbg_value(ptr undef, !1444, !DIExpression(), !1480)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1482)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1484)
    #dbg_value(ptr %10, !1458, !DIExpression(), !1484)
    #dbg_value(i64 %4, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1484)
    #dbg_value(ptr undef, !1464, !DIExpression(), !1486)
    #dbg_value(ptr %10, !1467, !DIExpression(), !1486)
    #dbg_value(i64 %4, !1468, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1486)
    #dbg_value(ptr undef, !1472, !DIExpression(), !1488)
    #dbg_value(ptr %10, !1475, !DIExpression(), !1488)
    #dbg_value(i64 %4, !1476, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1488)
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #11, !dbg !1490
  br label %92, !dbg !1491

92:                                               ; preds = %7, %89
  %93 = phi double [ %90, %89 ], [ 1.000000e+00, %7 ]
  ret double %93, !dbg !1492

94:                                               ; preds = %15, %13
  %95 = landingpad { ptr, i32 }
          cleanup, !dbg !1492
    #dbg_value(ptr undef, !1444, !DIExpression(), !1493)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1495)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1497)
    #dbg_value(ptr %10, !1458, !DIExpression(), !1497)
    #dbg_value(i64 %4, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1497)
    #dbg_value(ptr undef, !1464, !DIExpression(), !1499)
    #dbg_value(ptr %10, !1467, !DIExpression(), !1499)
    #dbg_value(i64 %4, !1468, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1499)
    #dbg_value(ptr undef, !1472, !DIExpression(), !1501)
    #dbg_value(ptr %10, !1475, !DIExpression(), !1501)
    #dbg_value(i64 %4, !1476, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1501)
  tail call void @_ZdlPvm(ptr noundef nonnull %10, i64 noundef %4) #11, !dbg !1503
  resume { ptr, i32 } %95, !dbg !1492
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @sorted_copy(ptr noundef readonly %0, i32 noundef %1) local_unnamed_addr #2 personality ptr @__gxx_personality_v0 !dbg !1504 {
    #dbg_value(ptr %0, !1506, !DIExpression(), !1512)
    #dbg_value(i32 %1, !1507, !DIExpression(), !1512)
  %3 = sext i32 %1 to i64, !dbg !1513
  %4 = shl nsw i64 %3, 3, !dbg !1513
  %5 = getelementptr inbounds i8, ptr %0, i64 %4, !dbg !1513
    #dbg_value(ptr undef, !968, !DIExpression(), !1514)
    #dbg_value(ptr %0, !977, !DIExpression(), !1514)
    #dbg_value(ptr %5, !978, !DIExpression(), !1514)
    #dbg_value(ptr undef, !979, !DIExpression(), !1514)
    #dbg_value(ptr null, !1508, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1512)
    #dbg_value(ptr null, !1508, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1512)
    #dbg_value(ptr null, !1508, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1512)
    #dbg_value(ptr undef, !983, !DIExpression(), !1516)
    #dbg_value(ptr %0, !995, !DIExpression(), !1516)
    #dbg_value(ptr %5, !996, !DIExpression(), !1516)
    #dbg_value(i64 %4, !998, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1516)
    #dbg_value(i64 %4, !1035, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1518)
    #dbg_value(ptr undef, !1038, !DIExpression(), !1518)
  %6 = icmp ugt i64 %4, 9223372036854775800, !dbg !1520
  br i1 %6, label %7, label %8, !dbg !1521

7:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #9, !dbg !1522
  unreachable, !dbg !1522

8:                                                ; preds = %2
    #dbg_value(ptr undef, !1045, !DIExpression(), !1523)
    #dbg_value(i64 %4, !1048, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1523)
  %9 = icmp eq i32 %1, 0, !dbg !1525
  br i1 %9, label %132, label %10, !dbg !1526

10:                                               ; preds = %8
    #dbg_value(ptr undef, !1054, !DIExpression(), !1527)
    #dbg_value(i64 %4, !1057, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1527)
    #dbg_value(ptr undef, !1060, !DIExpression(), !1529)
    #dbg_value(i64 %4, !1063, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1529)
    #dbg_value(ptr null, !1064, !DIExpression(), !1529)
  %11 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %4) #10, !dbg !1531
    #dbg_value(ptr %11, !1508, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1512)
    #dbg_value(!DIArgList(ptr %11, i64 %4), !1508, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1512)
    #dbg_value(ptr %0, !1069, !DIExpression(), !1532)
    #dbg_value(ptr %5, !1075, !DIExpression(), !1532)
    #dbg_value(ptr %11, !1076, !DIExpression(), !1532)
    #dbg_value(ptr undef, !1077, !DIExpression(), !1532)
    #dbg_value(ptr %0, !1082, !DIExpression(), !1534)
    #dbg_value(ptr %5, !1087, !DIExpression(), !1534)
    #dbg_value(ptr %11, !1088, !DIExpression(), !1534)
    #dbg_value(i8 1, !1089, !DIExpression(), !1534)
    #dbg_value(i8 1, !1090, !DIExpression(), !1534)
    #dbg_value(ptr %0, !1094, !DIExpression(), !1536)
    #dbg_value(ptr %5, !1101, !DIExpression(), !1536)
    #dbg_value(ptr %11, !1102, !DIExpression(), !1536)
    #dbg_value(ptr %0, !1105, !DIExpression(), !1538)
    #dbg_value(ptr %5, !1109, !DIExpression(), !1538)
    #dbg_value(ptr %11, !1111, !DIExpression(), !1538)
    #dbg_value(ptr %0, !1117, !DIExpression(), !1540)
    #dbg_value(ptr %5, !1120, !DIExpression(), !1540)
    #dbg_value(ptr %11, !1121, !DIExpression(), !1540)
    #dbg_value(ptr %0, !1128, !DIExpression(), !1542)
    #dbg_value(ptr %5, !1131, !DIExpression(), !1542)
    #dbg_value(ptr %11, !1132, !DIExpression(), !1542)
    #dbg_value(ptr %0, !1135, !DIExpression(), !1544)
    #dbg_value(ptr %5, !1138, !DIExpression(), !1544)
    #dbg_value(ptr %11, !1139, !DIExpression(), !1544)
    #dbg_value(ptr %0, !1142, !DIExpression(), !1546)
    #dbg_value(ptr %5, !1150, !DIExpression(), !1546)
    #dbg_value(ptr %11, !1151, !DIExpression(), !1546)
    #dbg_value(i64 %4, !1152, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1546)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %11, ptr align 8 %0, i64 %4, i1 false), !dbg !1548
    #dbg_value(ptr %11, !1508, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1512)
    #dbg_value(!DIArgList(ptr %11, i64 %4), !1508, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1512)
  %12 = getelementptr inbounds i8, ptr %11, i64 %4, !dbg !1549
    #dbg_value(ptr %12, !1508, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1512)
    #dbg_value(ptr %11, !1550, !DIExpression(), !1557)
    #dbg_value(ptr %12, !1555, !DIExpression(), !1557)
    #dbg_value(ptr %11, !1559, !DIExpression(), !1566)
    #dbg_value(ptr %12, !1564, !DIExpression(), !1566)
    #dbg_value(i64 %3, !1568, !DIExpression(), !1571)
  %13 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true), !dbg !1575
  %14 = shl nuw nsw i64 %13, 1, !dbg !1576
  %15 = xor i64 %14, 126, !dbg !1576
  invoke void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %11, ptr nonnull %12, i64 noundef %15)
          to label %16 unwind label %142, !dbg !1577

16:                                               ; preds = %10
  invoke void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr nonnull %11, ptr nonnull %12)
          to label %17 unwind label %142, !dbg !1578

17:                                               ; preds = %16
    #dbg_value(i32 0, !1510, !DIExpression(), !1579)
    #dbg_value(double 0.000000e+00, !1509, !DIExpression(), !1512)
  %18 = icmp sgt i32 %1, 0, !dbg !1580
  br i1 %18, label %19, label %46, !dbg !1582

19:                                               ; preds = %17
  %20 = zext nneg i32 %1 to i64, !dbg !1580
  %21 = and i64 %20, 3, !dbg !1582
  %22 = icmp ult i32 %1, 4, !dbg !1582
  br i1 %22, label %25, label %23, !dbg !1582

23:                                               ; preds = %19
  %24 = and i64 %20, 2147483644, !dbg !1582
  br label %98, !dbg !1582

25:                                               ; preds = %98, %19
  %26 = phi double [ poison, %19 ], [ %129, %98 ]
  %27 = phi i64 [ 0, %19 ], [ %126, %98 ]
  %28 = phi double [ 0.000000e+00, %19 ], [ %129, %98 ]
  %29 = icmp eq i64 %21, 0, !dbg !1582
  br i1 %29, label %43, label %30, !dbg !1582

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %37, %30 ], [ %27, %25 ]
  %32 = phi double [ %40, %30 ], [ %28, %25 ]
  %33 = phi i64 [ %41, %30 ], [ 0, %25 ]
    #dbg_value(i64 %31, !1510, !DIExpression(), !1579)
    #dbg_value(double %32, !1509, !DIExpression(), !1512)
    #dbg_value(ptr undef, !1583, !DIExpression(), !1587)
    #dbg_value(i64 %31, !1586, !DIExpression(), !1587)
  %34 = getelementptr inbounds double, ptr %11, i64 %31, !dbg !1590
  %35 = load double, ptr %34, align 8, !dbg !1591, !tbaa !933
    #dbg_value(ptr undef, !1583, !DIExpression(), !1592)
    #dbg_value(i64 %31, !1586, !DIExpression(), !1592)
  %36 = fmul double %35, %35, !dbg !1594
  %37 = add nuw nsw i64 %31, 1, !dbg !1595
  %38 = trunc nuw nsw i64 %37 to i32, !dbg !1596
  %39 = uitofp nneg i32 %38 to double, !dbg !1596
  %40 = tail call double @llvm.fmuladd.f64(double %36, double %39, double %32), !dbg !1597
    #dbg_value(i64 %37, !1510, !DIExpression(), !1579)
    #dbg_value(double %40, !1509, !DIExpression(), !1512)
  %41 = add i64 %33, 1, !dbg !1582
  %42 = icmp eq i64 %41, %21, !dbg !1582
  br i1 %42, label %43, label %30, !dbg !1582, !llvm.loop !1598

43:                                               ; preds = %30, %25
  %44 = phi double [ %26, %25 ], [ %40, %30 ], !dbg !1597
    #dbg_value(ptr %0, !1600, !DIExpression(), !1606)
    #dbg_value(ptr %5, !1605, !DIExpression(), !1606)
    #dbg_value(ptr %0, !1608, !DIExpression(), !1617)
    #dbg_value(ptr %5, !1613, !DIExpression(), !1617)
    #dbg_value(ptr %0, !1615, !DIExpression(), !1617)
  %45 = icmp eq i32 %1, 1, !dbg !1619
  br i1 %45, label %134, label %46, !dbg !1619

46:                                               ; preds = %17, %43
  %47 = phi double [ %44, %43 ], [ 0.000000e+00, %17 ]
  %48 = getelementptr inbounds i8, ptr %0, i64 8
  %49 = load double, ptr %0, align 8, !dbg !1620, !tbaa !933
  %50 = add nsw i64 %4, -16, !dbg !1637
  %51 = lshr exact i64 %50, 3, !dbg !1637
  %52 = add nuw nsw i64 %51, 1, !dbg !1637
  %53 = and i64 %52, 3, !dbg !1637
  %54 = icmp eq i64 %53, 0, !dbg !1637
  br i1 %54, label %67, label %55, !dbg !1637

55:                                               ; preds = %46, %55
  %56 = phi double [ %62, %55 ], [ %49, %46 ], !dbg !1620
  %57 = phi ptr [ %64, %55 ], [ %48, %46 ]
  %58 = phi ptr [ %63, %55 ], [ %0, %46 ]
  %59 = phi i64 [ %65, %55 ], [ 0, %46 ]
    #dbg_value(ptr %58, !1615, !DIExpression(), !1617)
    #dbg_value(ptr undef, !1631, !DIExpression(), !1638)
    #dbg_value(ptr %58, !1633, !DIExpression(), !1638)
    #dbg_value(ptr %57, !1634, !DIExpression(), !1638)
  %60 = load double, ptr %57, align 8, !dbg !1639, !tbaa !933
  %61 = fcmp olt double %56, %60, !dbg !1640
  %62 = select i1 %61, double %60, double %56
  %63 = select i1 %61, ptr %57, ptr %58, !dbg !1641
    #dbg_value(ptr %63, !1615, !DIExpression(), !1617)
    #dbg_value(ptr %57, !1608, !DIExpression(), !1617)
  %64 = getelementptr inbounds i8, ptr %57, i64 8, !dbg !1642
    #dbg_value(ptr %64, !1608, !DIExpression(), !1617)
  %65 = add i64 %59, 1, !dbg !1637
  %66 = icmp eq i64 %65, %53, !dbg !1637
  br i1 %66, label %67, label %55, !dbg !1637, !llvm.loop !1643

67:                                               ; preds = %55, %46
  %68 = phi ptr [ poison, %46 ], [ %63, %55 ]
  %69 = phi double [ %49, %46 ], [ %62, %55 ]
  %70 = phi ptr [ %48, %46 ], [ %64, %55 ]
  %71 = phi ptr [ %0, %46 ], [ %63, %55 ]
  %72 = icmp ult i64 %50, 24, !dbg !1637
  br i1 %72, label %134, label %73, !dbg !1637

73:                                               ; preds = %67, %73
  %74 = phi double [ %94, %73 ], [ %69, %67 ], !dbg !1620
  %75 = phi ptr [ %96, %73 ], [ %70, %67 ]
  %76 = phi ptr [ %95, %73 ], [ %71, %67 ]
    #dbg_value(ptr %76, !1615, !DIExpression(), !1617)
    #dbg_value(ptr undef, !1631, !DIExpression(), !1638)
    #dbg_value(ptr %76, !1633, !DIExpression(), !1638)
    #dbg_value(ptr %75, !1634, !DIExpression(), !1638)
  %77 = load double, ptr %75, align 8, !dbg !1639, !tbaa !933
  %78 = fcmp olt double %74, %77, !dbg !1640
  %79 = select i1 %78, double %77, double %74
  %80 = select i1 %78, ptr %75, ptr %76, !dbg !1641
    #dbg_value(ptr %80, !1615, !DIExpression(), !1617)
    #dbg_value(ptr %75, !1608, !DIExpression(), !1617)
  %81 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !1642
    #dbg_value(ptr %81, !1608, !DIExpression(), !1617)
    #dbg_value(ptr %80, !1633, !DIExpression(), !1638)
    #dbg_value(ptr %81, !1634, !DIExpression(), !1638)
  %82 = load double, ptr %81, align 8, !dbg !1639, !tbaa !933
  %83 = fcmp olt double %79, %82, !dbg !1640
  %84 = select i1 %83, double %82, double %79
  %85 = select i1 %83, ptr %81, ptr %80, !dbg !1641
    #dbg_value(ptr %85, !1615, !DIExpression(), !1617)
  %86 = getelementptr inbounds i8, ptr %75, i64 16, !dbg !1642
    #dbg_value(ptr %86, !1608, !DIExpression(), !1617)
    #dbg_value(ptr %85, !1633, !DIExpression(), !1638)
    #dbg_value(ptr %86, !1634, !DIExpression(), !1638)
  %87 = load double, ptr %86, align 8, !dbg !1639, !tbaa !933
  %88 = fcmp olt double %84, %87, !dbg !1640
  %89 = select i1 %88, double %87, double %84
  %90 = select i1 %88, ptr %86, ptr %85, !dbg !1641
    #dbg_value(ptr %90, !1615, !DIExpression(), !1617)
  %91 = getelementptr inbounds i8, ptr %75, i64 24, !dbg !1642
    #dbg_value(ptr %91, !1608, !DIExpression(), !1617)
    #dbg_value(ptr %90, !1633, !DIExpression(), !1638)
    #dbg_value(ptr %91, !1634, !DIExpression(), !1638)
  %92 = load double, ptr %91, align 8, !dbg !1639, !tbaa !933
  %93 = fcmp olt double %89, %92, !dbg !1640
  %94 = select i1 %93, double %92, double %89
  %95 = select i1 %93, ptr %91, ptr %90, !dbg !1641
    #dbg_value(ptr %95, !1615, !DIExpression(), !1617)
  %96 = getelementptr inbounds i8, ptr %75, i64 32, !dbg !1642
    #dbg_value(ptr %96, !1608, !DIExpression(), !1617)
  %97 = icmp eq ptr %96, %5, !dbg !1644
  br i1 %97, label %134, label %73, !dbg !1637, !llvm.loop !1645

98:                                               ; preds = %98, %23
  %99 = phi i64 [ 0, %23 ], [ %126, %98 ]
  %100 = phi double [ 0.000000e+00, %23 ], [ %129, %98 ]
  %101 = phi i64 [ 0, %23 ], [ %130, %98 ]
    #dbg_value(i64 %99, !1510, !DIExpression(), !1579)
    #dbg_value(double %100, !1509, !DIExpression(), !1512)
    #dbg_value(ptr undef, !1583, !DIExpression(), !1587)
    #dbg_value(i64 %99, !1586, !DIExpression(), !1587)
  %102 = getelementptr inbounds double, ptr %11, i64 %99, !dbg !1590
  %103 = load double, ptr %102, align 8, !dbg !1591, !tbaa !933
    #dbg_value(ptr undef, !1583, !DIExpression(), !1592)
    #dbg_value(i64 %99, !1586, !DIExpression(), !1592)
  %104 = fmul double %103, %103, !dbg !1594
  %105 = or disjoint i64 %99, 1, !dbg !1595
  %106 = trunc nuw nsw i64 %105 to i32, !dbg !1596
  %107 = uitofp nneg i32 %106 to double, !dbg !1596
  %108 = tail call double @llvm.fmuladd.f64(double %104, double %107, double %100), !dbg !1597
    #dbg_value(i64 %105, !1510, !DIExpression(), !1579)
    #dbg_value(double %108, !1509, !DIExpression(), !1512)
    #dbg_value(i64 %105, !1586, !DIExpression(), !1587)
  %109 = getelementptr inbounds double, ptr %11, i64 %105, !dbg !1590
  %110 = load double, ptr %109, align 8, !dbg !1591, !tbaa !933
    #dbg_value(i64 %105, !1586, !DIExpression(), !1592)
  %111 = fmul double %110, %110, !dbg !1594
  %112 = or disjoint i64 %99, 2, !dbg !1595
  %113 = trunc nuw nsw i64 %112 to i32, !dbg !1596
  %114 = uitofp nneg i32 %113 to double, !dbg !1596
  %115 = tail call double @llvm.fmuladd.f64(double %111, double %114, double %108), !dbg !1597
    #dbg_value(i64 %112, !1510, !DIExpression(), !1579)
    #dbg_value(double %115, !1509, !DIExpression(), !1512)
    #dbg_value(i64 %112, !1586, !DIExpression(), !1587)
  %116 = getelementptr inbounds double, ptr %11, i64 %112, !dbg !1590
  %117 = load double, ptr %116, align 8, !dbg !1591, !tbaa !933
    #dbg_value(i64 %112, !1586, !DIExpression(), !1592)
  %118 = fmul double %117, %117, !dbg !1594
  %119 = or disjoint i64 %99, 3, !dbg !1595
  %120 = trunc nuw nsw i64 %119 to i32, !dbg !1596
  %121 = uitofp nneg i32 %120 to double, !dbg !1596
  %122 = tail call double @llvm.fmuladd.f64(double %118, double %121, double %115), !dbg !1597
    #dbg_value(i64 %119, !1510, !DIExpression(), !1579)
    #dbg_value(double %122, !1509, !DIExpression(), !1512)
    #dbg_value(i64 %119, !1586, !DIExpression(), !1587)
  %123 = getelementptr inbounds double, ptr %11, i64 %119, !dbg !1590
  %124 = load double, ptr %123, align 8, !dbg !1591, !tbaa !933
    #dbg_value(i64 %119, !1586, !DIExpression(), !1592)
  %125 = fmul double %124, %124, !dbg !1594
  %126 = add nuw nsw i64 %99, 4, !dbg !1595
  %127 = trunc nuw nsw i64 %126 to i32, !dbg !1596
  %128 = uitofp nneg i32 %127 to double, !dbg !1596
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %128, double %122), !dbg !1597
    #dbg_value(i64 %126, !1510, !DIExpression(), !1579)
    #dbg_value(double %129, !1509, !DIExpression(), !1512)
  %130 = add i64 %101, 4, !dbg !1582
  %131 = icmp eq i64 %130, %24, !dbg !1582
  br i1 %131, label %25, label %98, !dbg !1582, !llvm.loop !1647

132:                                              ; preds = %8
    #dbg_value(ptr null, !1508, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1512)
    #dbg_value(!DIArgList(ptr null, i64 %4), !1508, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 128, 64), !1512)
    #dbg_value(i64 %4, !1152, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1546)
    #dbg_value(!DIArgList(ptr null, i64 %4), !1508, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !1512)
    #dbg_value(ptr null, !1550, !DIExpression(), !1557)
    #dbg_value(!DIArgList(ptr null, i64 %4), !1555, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1557)
    #dbg_value(ptr null, !1559, !DIExpression(), !1566)
    #dbg_value(!DIArgList(ptr null, i64 %4), !1564, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1566)
    #dbg_value(i32 0, !1510, !DIExpression(), !1579)
    #dbg_value(double 0.000000e+00, !1509, !DIExpression(), !1512)
    #dbg_value(ptr %0, !1600, !DIExpression(), !1606)
    #dbg_value(ptr %5, !1605, !DIExpression(), !1606)
    #dbg_value(ptr %0, !1608, !DIExpression(), !1617)
    #dbg_value(ptr %5, !1613, !DIExpression(), !1617)
    #dbg_value(ptr %0, !1615, !DIExpression(), !1617)
  %133 = load double, ptr %0, align 8, !dbg !1649, !tbaa !933
    #dbg_value(ptr undef, !1444, !DIExpression(), !1650)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1652)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1654)
    #dbg_value(ptr null, !1458, !DIExpression(), !1654)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1459, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1654)
  br label %138, !dbg !1656

134:                                              ; preds = %67, %73, %43
  %135 = phi double [ %44, %43 ], [ %47, %73 ], [ %47, %67 ]
  %136 = phi ptr [ %0, %43 ], [ %68, %67 ], [ %95, %73 ]
  %137 = load double, ptr %136, align 8, !dbg !1649, !tbaa !933
    #dbg_value(ptr undef, !1444, !DIExpression(), !1650)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1652)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1654)
    #dbg_value(ptr %11, !1458, !DIExpression(), !1654)
    #dbg_value(i64 %4, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1654)
    #dbg_value(ptr undef, !1464, !DIExpression(), !1657)
    #dbg_value(ptr %11, !1467, !DIExpression(), !1657)
    #dbg_value(i64 %4, !1468, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1657)
    #dbg_value(ptr undef, !1472, !DIExpression(), !1659)
    #dbg_value(ptr %11, !1475, !DIExpression(), !1659)
    #dbg_value(i64 %4, !1476, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1659)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #11, !dbg !1661
  br label %138, !dbg !1662

138:                                              ; preds = %132, %134
  %139 = phi double [ %133, %132 ], [ %137, %134 ]
  %140 = phi double [ 0.000000e+00, %132 ], [ %135, %134 ]
  %141 = fadd double %140, %139, !dbg !1663
  ret double %141, !dbg !1664

142:                                              ; preds = %16, %10
  %143 = landingpad { ptr, i32 }
          cleanup, !dbg !1664
    #dbg_value(ptr undef, !1444, !DIExpression(), !1665)
    #dbg_value(ptr undef, !1449, !DIExpression(), !1667)
    #dbg_value(ptr undef, !1455, !DIExpression(), !1669)
    #dbg_value(ptr %11, !1458, !DIExpression(), !1669)
    #dbg_value(i64 %4, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1669)
    #dbg_value(ptr undef, !1464, !DIExpression(), !1671)
    #dbg_value(ptr %11, !1467, !DIExpression(), !1671)
    #dbg_value(i64 %4, !1468, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1671)
    #dbg_value(ptr undef, !1472, !DIExpression(), !1673)
    #dbg_value(ptr %11, !1475, !DIExpression(), !1673)
    #dbg_value(i64 %4, !1476, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1673)
  tail call void @_ZdlPvm(ptr noundef nonnull %11, i64 noundef %4) #11, !dbg !1675
  resume { ptr, i32 } %143, !dbg !1664
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #4

; Function Attrs: noreturn
declare !dbg !1676 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr %0, ptr %1, i64 noundef %2) local_unnamed_addr #2 comdat !dbg !1680 {
    #dbg_value(ptr %0, !1684, !DIExpression(), !1692)
    #dbg_value(ptr %1, !1685, !DIExpression(), !1692)
    #dbg_value(i64 %2, !1686, !DIExpression(), !1692)
  %4 = ptrtoint ptr %0 to i64
    #dbg_value(i64 %2, !1686, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1699)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1699)
  %5 = ptrtoint ptr %1 to i64, !dbg !1701
  %6 = sub i64 %5, %4, !dbg !1701
  %7 = ashr exact i64 %6, 3, !dbg !1701
  %8 = icmp sgt i64 %7, 16, !dbg !1702
  br i1 %8, label %9, label %183, !dbg !1703

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 8
    #dbg_value(i64 %2, !1686, !DIExpression(), !1692)
  %11 = icmp eq i64 %2, 0, !dbg !1704
  br i1 %11, label %14, label %130, !dbg !1706

12:                                               ; preds = %178
    #dbg_value(i64 %134, !1686, !DIExpression(), !1692)
  %13 = icmp eq i64 %134, 0, !dbg !1704
  br i1 %13, label %14, label %130, !dbg !1706, !llvm.loop !1707

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %7, %9 ], [ %181, %12 ]
  %16 = phi i64 [ %6, %9 ], [ %180, %12 ]
  %17 = phi ptr [ %1, %9 ], [ %166, %12 ]
    #dbg_value(ptr %0, !1709, !DIExpression(), !1717)
    #dbg_value(ptr %17, !1714, !DIExpression(), !1717)
    #dbg_value(ptr %17, !1715, !DIExpression(), !1717)
    #dbg_value(ptr %0, !1720, !DIExpression(), !1728)
    #dbg_value(ptr %17, !1723, !DIExpression(), !1728)
    #dbg_value(ptr %17, !1724, !DIExpression(), !1728)
    #dbg_value(ptr %0, !1730, !DIExpression(), !1744)
    #dbg_value(ptr %17, !1735, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1736, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1746)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1746)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1749)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1749)
    #dbg_value(i64 %15, !1737, !DIExpression(), !1744)
  %18 = add nsw i64 %15, -2, !dbg !1751
  %19 = lshr i64 %18, 1, !dbg !1752
    #dbg_value(i64 %19, !1740, !DIExpression(), !1744)
  %20 = add nsw i64 %15, -1
  %21 = lshr i64 %20, 1
  %22 = and i64 %16, 8
  %23 = icmp eq i64 %22, 0
  %24 = or disjoint i64 %18, 1
  %25 = getelementptr inbounds double, ptr %0, i64 %24
  %26 = getelementptr inbounds double, ptr %0, i64 %19
  br label %27, !dbg !1753

27:                                               ; preds = %66, %14
  %28 = phi i64 [ %19, %14 ], [ %70, %66 ], !dbg !1754
    #dbg_value(i64 %28, !1740, !DIExpression(), !1744)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1760)
    #dbg_value(i64 %28, !1758, !DIExpression(), !1760)
  %29 = getelementptr inbounds double, ptr %0, i64 %28, !dbg !1762
  %30 = load double, ptr %29, align 8, !dbg !1763, !tbaa !933
    #dbg_value(double %30, !1741, !DIExpression(), !1764)
    #dbg_value(ptr %0, !1765, !DIExpression(), !1780)
    #dbg_value(i64 %28, !1770, !DIExpression(), !1780)
    #dbg_value(i64 undef, !1771, !DIExpression(), !1780)
    #dbg_value(double %30, !1772, !DIExpression(), !1780)
    #dbg_value(i64 %28, !1774, !DIExpression(), !1780)
    #dbg_value(i64 %28, !1776, !DIExpression(), !1780)
  %31 = icmp sgt i64 %21, %28, !dbg !1782
  br i1 %31, label %32, label %47, !dbg !1783

32:                                               ; preds = %27, %32
  %33 = phi i64 [ %42, %32 ], [ %28, %27 ]
    #dbg_value(i64 %33, !1770, !DIExpression(), !1780)
  %34 = shl i64 %33, 1, !dbg !1784
  %35 = add i64 %34, 2, !dbg !1784
    #dbg_value(i64 %35, !1776, !DIExpression(), !1780)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1786)
    #dbg_value(i64 %35, !1758, !DIExpression(), !1786)
  %36 = getelementptr inbounds double, ptr %0, i64 %35, !dbg !1789
  %37 = or disjoint i64 %34, 1, !dbg !1790
    #dbg_value(ptr undef, !1755, !DIExpression(), !1791)
    #dbg_value(i64 %37, !1758, !DIExpression(), !1791)
  %38 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !1793
    #dbg_value(ptr %36, !1794, !DIExpression(), !1805)
    #dbg_value(ptr %38, !1804, !DIExpression(), !1805)
    #dbg_value(ptr undef, !1803, !DIExpression(), !1805)
  %39 = load double, ptr %36, align 8, !dbg !1807, !tbaa !933
  %40 = load double, ptr %38, align 8, !dbg !1808, !tbaa !933
  %41 = fcmp olt double %39, %40, !dbg !1809
  %42 = select i1 %41, i64 %37, i64 %35, !dbg !1810
    #dbg_value(i64 %42, !1776, !DIExpression(), !1780)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1811)
    #dbg_value(i64 %42, !1758, !DIExpression(), !1811)
  %43 = getelementptr inbounds double, ptr %0, i64 %42, !dbg !1813
  %44 = load double, ptr %43, align 8, !dbg !1814, !tbaa !933
    #dbg_value(ptr undef, !1755, !DIExpression(), !1815)
    #dbg_value(i64 %33, !1758, !DIExpression(), !1815)
  %45 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !1817
  store double %44, ptr %45, align 8, !dbg !1818, !tbaa !933
    #dbg_value(i64 %42, !1770, !DIExpression(), !1780)
  %46 = icmp slt i64 %42, %21, !dbg !1782
  br i1 %46, label %32, label %47, !dbg !1783, !llvm.loop !1819

47:                                               ; preds = %32, %27
  %48 = phi i64 [ %28, %27 ], [ %42, %32 ]
  %49 = icmp eq i64 %48, %19
  %50 = select i1 %23, i1 %49, i1 false, !dbg !1821
  br i1 %50, label %51, label %53, !dbg !1821

51:                                               ; preds = %47
    #dbg_value(i64 %18, !1776, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !1780)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1823)
    #dbg_value(i64 %24, !1758, !DIExpression(), !1823)
  %52 = load double, ptr %25, align 8, !dbg !1826, !tbaa !933
    #dbg_value(ptr undef, !1755, !DIExpression(), !1827)
    #dbg_value(i64 %48, !1758, !DIExpression(), !1827)
  store double %52, ptr %26, align 8, !dbg !1829, !tbaa !933
    #dbg_value(i64 %24, !1770, !DIExpression(), !1780)
  br label %53, !dbg !1830

53:                                               ; preds = %51, %47
  %54 = phi i64 [ %24, %51 ], [ %48, %47 ]
    #dbg_value(i64 %54, !1770, !DIExpression(), !1780)
    #dbg_value(ptr %0, !1831, !DIExpression(), !1844)
    #dbg_value(i64 %54, !1837, !DIExpression(), !1844)
    #dbg_value(i64 %28, !1838, !DIExpression(), !1844)
    #dbg_value(double %30, !1839, !DIExpression(), !1844)
    #dbg_value(ptr undef, !1840, !DIExpression(), !1844)
    #dbg_value(i64 %54, !1841, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !1844)
  %55 = icmp sgt i64 %54, %28, !dbg !1846
  br i1 %55, label %56, label %66, !dbg !1847

56:                                               ; preds = %53, %63
  %57 = phi i64 [ %59, %63 ], [ %54, %53 ]
  %58 = add nsw i64 %57, -1, !dbg !1844
  %59 = sdiv i64 %58, 2, !dbg !1844
    #dbg_value(i64 %57, !1837, !DIExpression(), !1844)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1848)
    #dbg_value(i64 %59, !1758, !DIExpression(), !1848)
  %60 = getelementptr inbounds double, ptr %0, i64 %59, !dbg !1850
    #dbg_value(ptr %60, !1851, !DIExpression(), !1864)
    #dbg_value(ptr undef, !1861, !DIExpression(), !1864)
    #dbg_value(ptr undef, !1863, !DIExpression(), !1864)
  %61 = load double, ptr %60, align 8, !dbg !1866, !tbaa !933
  %62 = fcmp olt double %61, %30, !dbg !1867
  br i1 %62, label %63, label %66, !dbg !1868

63:                                               ; preds = %56
    #dbg_value(ptr undef, !1755, !DIExpression(), !1869)
    #dbg_value(i64 %59, !1758, !DIExpression(), !1869)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1872)
    #dbg_value(i64 %57, !1758, !DIExpression(), !1872)
  %64 = getelementptr inbounds double, ptr %0, i64 %57, !dbg !1874
  store double %61, ptr %64, align 8, !dbg !1875, !tbaa !933
    #dbg_value(i64 %59, !1837, !DIExpression(), !1844)
    #dbg_value(i64 %59, !1841, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !1844)
  %65 = icmp sgt i64 %59, %28, !dbg !1846
  br i1 %65, label %56, label %66, !dbg !1847, !llvm.loop !1876

66:                                               ; preds = %63, %56, %53
  %67 = phi i64 [ %54, %53 ], [ %59, %63 ], [ %57, %56 ]
    #dbg_value(ptr undef, !1755, !DIExpression(), !1878)
    #dbg_value(i64 %67, !1758, !DIExpression(), !1878)
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !1880
  store double %30, ptr %68, align 8, !dbg !1881, !tbaa !933
  %69 = icmp eq i64 %28, 0, !dbg !1882
  %70 = add nsw i64 %28, -1, !dbg !1884
    #dbg_value(i64 poison, !1740, !DIExpression(), !1744)
  br i1 %69, label %71, label %27, !llvm.loop !1885

71:                                               ; preds = %66
    #dbg_value(ptr undef, !1887, !DIExpression(), !1891)
    #dbg_value(ptr undef, !1890, !DIExpression(), !1891)
    #dbg_value(ptr %0, !1894, !DIExpression(), !1899)
    #dbg_value(ptr %17, !1897, !DIExpression(), !1899)
    #dbg_value(ptr undef, !1898, !DIExpression(), !1899)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1901)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1901)
  %72 = icmp sgt i64 %16, 8, !dbg !1903
  br i1 %72, label %73, label %183, !dbg !1904

73:                                               ; preds = %71, %126
  %74 = phi ptr [ %75, %126 ], [ %17, %71 ]
    #dbg_value(ptr %74, !1897, !DIExpression(), !1899)
    #dbg_value(ptr undef, !1905, !DIExpression(), !1908)
  %75 = getelementptr inbounds i8, ptr %74, i64 -8, !dbg !1911
    #dbg_value(ptr %75, !1897, !DIExpression(), !1899)
    #dbg_value(ptr %0, !676, !DIExpression(), !1912)
    #dbg_value(ptr %75, !677, !DIExpression(), !1912)
    #dbg_value(ptr %75, !678, !DIExpression(), !1912)
    #dbg_value(ptr undef, !679, !DIExpression(), !1912)
  %76 = load double, ptr %75, align 8, !dbg !1914, !tbaa !933
    #dbg_value(double %76, !680, !DIExpression(), !1912)
  %77 = load double, ptr %0, align 8, !dbg !1915, !tbaa !933
  store double %77, ptr %75, align 8, !dbg !1916, !tbaa !933
    #dbg_value(ptr undef, !1693, !DIExpression(), !1917)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1917)
  %78 = ptrtoint ptr %75 to i64, !dbg !1919
  %79 = sub i64 %78, %4, !dbg !1919
  %80 = ashr exact i64 %79, 3, !dbg !1919
    #dbg_value(ptr %0, !1765, !DIExpression(), !1920)
    #dbg_value(i64 0, !1770, !DIExpression(), !1920)
    #dbg_value(i64 %80, !1771, !DIExpression(), !1920)
    #dbg_value(double %76, !1772, !DIExpression(), !1920)
    #dbg_value(i64 0, !1774, !DIExpression(), !1920)
    #dbg_value(i64 0, !1776, !DIExpression(), !1920)
  %81 = add nsw i64 %80, -1
  %82 = sdiv i64 %81, 2
  %83 = icmp sgt i64 %80, 2, !dbg !1922
  br i1 %83, label %84, label %99, !dbg !1923

84:                                               ; preds = %73, %84
  %85 = phi i64 [ %94, %84 ], [ 0, %73 ]
    #dbg_value(i64 %85, !1770, !DIExpression(), !1920)
  %86 = shl i64 %85, 1, !dbg !1924
  %87 = add i64 %86, 2, !dbg !1924
    #dbg_value(i64 %87, !1776, !DIExpression(), !1920)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1925)
    #dbg_value(i64 %87, !1758, !DIExpression(), !1925)
  %88 = getelementptr inbounds double, ptr %0, i64 %87, !dbg !1927
  %89 = or disjoint i64 %86, 1, !dbg !1928
    #dbg_value(ptr undef, !1755, !DIExpression(), !1929)
    #dbg_value(i64 %89, !1758, !DIExpression(), !1929)
  %90 = getelementptr inbounds double, ptr %0, i64 %89, !dbg !1931
    #dbg_value(ptr %88, !1794, !DIExpression(), !1932)
    #dbg_value(ptr %90, !1804, !DIExpression(), !1932)
    #dbg_value(ptr undef, !1803, !DIExpression(), !1932)
  %91 = load double, ptr %88, align 8, !dbg !1934, !tbaa !933
  %92 = load double, ptr %90, align 8, !dbg !1935, !tbaa !933
  %93 = fcmp olt double %91, %92, !dbg !1936
  %94 = select i1 %93, i64 %89, i64 %87, !dbg !1937
    #dbg_value(i64 %94, !1776, !DIExpression(), !1920)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1938)
    #dbg_value(i64 %94, !1758, !DIExpression(), !1938)
  %95 = getelementptr inbounds double, ptr %0, i64 %94, !dbg !1940
  %96 = load double, ptr %95, align 8, !dbg !1941, !tbaa !933
    #dbg_value(ptr undef, !1755, !DIExpression(), !1942)
    #dbg_value(i64 %85, !1758, !DIExpression(), !1942)
  %97 = getelementptr inbounds double, ptr %0, i64 %85, !dbg !1944
  store double %96, ptr %97, align 8, !dbg !1945, !tbaa !933
    #dbg_value(i64 %94, !1770, !DIExpression(), !1920)
  %98 = icmp slt i64 %94, %82, !dbg !1922
  br i1 %98, label %84, label %99, !dbg !1923, !llvm.loop !1946

99:                                               ; preds = %84, %73
  %100 = phi i64 [ 0, %73 ], [ %94, %84 ]
  %101 = and i64 %79, 8, !dbg !1948
  %102 = icmp eq i64 %101, 0, !dbg !1948
  br i1 %102, label %103, label %113, !dbg !1949

103:                                              ; preds = %99
  %104 = add nsw i64 %80, -2, !dbg !1950
  %105 = ashr exact i64 %104, 1, !dbg !1951
  %106 = icmp eq i64 %100, %105, !dbg !1952
  br i1 %106, label %107, label %113, !dbg !1953

107:                                              ; preds = %103
  %108 = shl nsw i64 %100, 1, !dbg !1954
    #dbg_value(i64 %108, !1776, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !1920)
  %109 = or disjoint i64 %108, 1, !dbg !1955
    #dbg_value(ptr undef, !1755, !DIExpression(), !1956)
    #dbg_value(i64 %109, !1758, !DIExpression(), !1956)
  %110 = getelementptr inbounds double, ptr %0, i64 %109, !dbg !1958
  %111 = load double, ptr %110, align 8, !dbg !1955, !tbaa !933
    #dbg_value(ptr undef, !1755, !DIExpression(), !1959)
    #dbg_value(i64 %100, !1758, !DIExpression(), !1959)
  %112 = getelementptr inbounds double, ptr %0, i64 %100, !dbg !1961
  store double %111, ptr %112, align 8, !dbg !1962, !tbaa !933
    #dbg_value(i64 %109, !1770, !DIExpression(), !1920)
  br label %113, !dbg !1963

113:                                              ; preds = %107, %103, %99
  %114 = phi i64 [ %109, %107 ], [ %100, %103 ], [ %100, %99 ]
    #dbg_value(i64 %114, !1770, !DIExpression(), !1920)
    #dbg_value(ptr %0, !1831, !DIExpression(), !1964)
    #dbg_value(i64 %114, !1837, !DIExpression(), !1964)
    #dbg_value(i64 0, !1838, !DIExpression(), !1964)
    #dbg_value(double %76, !1839, !DIExpression(), !1964)
    #dbg_value(ptr undef, !1840, !DIExpression(), !1964)
    #dbg_value(i64 %114, !1841, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !1964)
  %115 = icmp sgt i64 %114, 0, !dbg !1966
  br i1 %115, label %116, label %126, !dbg !1967

116:                                              ; preds = %113, %123
  %117 = phi i64 [ %119, %123 ], [ %114, %113 ]
  %118 = add nsw i64 %117, -1, !dbg !1964
  %119 = lshr i64 %118, 1, !dbg !1964
    #dbg_value(i64 %117, !1837, !DIExpression(), !1964)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1968)
    #dbg_value(i64 %119, !1758, !DIExpression(), !1968)
  %120 = getelementptr inbounds double, ptr %0, i64 %119, !dbg !1970
    #dbg_value(ptr %120, !1851, !DIExpression(), !1971)
    #dbg_value(ptr undef, !1861, !DIExpression(), !1971)
    #dbg_value(ptr undef, !1863, !DIExpression(), !1971)
  %121 = load double, ptr %120, align 8, !dbg !1973, !tbaa !933
  %122 = fcmp olt double %121, %76, !dbg !1974
  br i1 %122, label %123, label %126, !dbg !1975

123:                                              ; preds = %116
    #dbg_value(ptr undef, !1755, !DIExpression(), !1976)
    #dbg_value(i64 %119, !1758, !DIExpression(), !1976)
    #dbg_value(ptr undef, !1755, !DIExpression(), !1978)
    #dbg_value(i64 %117, !1758, !DIExpression(), !1978)
  %124 = getelementptr inbounds double, ptr %0, i64 %117, !dbg !1980
  store double %121, ptr %124, align 8, !dbg !1981, !tbaa !933
    #dbg_value(i64 %119, !1837, !DIExpression(), !1964)
    #dbg_value(i64 %119, !1841, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_constu, 2, DW_OP_div, DW_OP_stack_value), !1964)
  %125 = icmp ult i64 %118, 2, !dbg !1966
  br i1 %125, label %126, label %116, !dbg !1967, !llvm.loop !1982

126:                                              ; preds = %123, %116, %113
  %127 = phi i64 [ %114, %113 ], [ %117, %116 ], [ 0, %123 ]
    #dbg_value(ptr undef, !1755, !DIExpression(), !1984)
    #dbg_value(i64 %127, !1758, !DIExpression(), !1984)
  %128 = getelementptr inbounds double, ptr %0, i64 %127, !dbg !1986
  store double %76, ptr %128, align 8, !dbg !1987, !tbaa !933
    #dbg_value(ptr %75, !1897, !DIExpression(), !1899)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1901)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1901)
  %129 = icmp sgt i64 %79, 8, !dbg !1903
  br i1 %129, label %73, label %183, !dbg !1904, !llvm.loop !1988

130:                                              ; preds = %9, %12
  %131 = phi ptr [ %166, %12 ], [ %1, %9 ]
  %132 = phi i64 [ %134, %12 ], [ %2, %9 ]
  %133 = phi i64 [ %181, %12 ], [ %7, %9 ]
    #dbg_value(i64 %132, !1686, !DIExpression(), !1692)
  %134 = add nsw i64 %132, -1, !dbg !1990
    #dbg_value(i64 %134, !1686, !DIExpression(), !1692)
    #dbg_value(ptr %0, !1991, !DIExpression(), !1999)
    #dbg_value(ptr %131, !1996, !DIExpression(), !1999)
    #dbg_value(ptr undef, !1693, !DIExpression(), !2001)
    #dbg_value(ptr undef, !1698, !DIExpression(), !2001)
  %135 = lshr i64 %133, 1, !dbg !2003
    #dbg_value(ptr undef, !1755, !DIExpression(), !2004)
    #dbg_value(i64 %135, !1758, !DIExpression(), !2004)
  %136 = getelementptr inbounds double, ptr %0, i64 %135, !dbg !2006
    #dbg_value(ptr %136, !1998, !DIExpression(), !1999)
    #dbg_value(ptr undef, !1755, !DIExpression(), !2007)
    #dbg_value(i64 1, !1758, !DIExpression(), !2007)
    #dbg_value(ptr undef, !2009, !DIExpression(), !2013)
    #dbg_value(i64 1, !2012, !DIExpression(), !2013)
  %137 = getelementptr inbounds i8, ptr %131, i64 -8, !dbg !2015
    #dbg_value(ptr %0, !2016, !DIExpression(), !2026)
    #dbg_value(ptr %10, !2021, !DIExpression(), !2026)
    #dbg_value(ptr %136, !2022, !DIExpression(), !2026)
    #dbg_value(ptr %137, !2023, !DIExpression(), !2026)
    #dbg_value(ptr %10, !1794, !DIExpression(), !2028)
    #dbg_value(ptr %136, !1804, !DIExpression(), !2028)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2028)
  %138 = load double, ptr %10, align 8, !dbg !2031, !tbaa !933
  %139 = load double, ptr %136, align 8, !dbg !2032, !tbaa !933
  %140 = fcmp olt double %138, %139, !dbg !2033
    #dbg_value(ptr %137, !1804, !DIExpression(), !2034)
    #dbg_value(ptr %137, !1804, !DIExpression(), !2038)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2034)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2038)
  %141 = load double, ptr %137, align 8, !dbg !2041, !tbaa !933
  br i1 %140, label %142, label %151, !dbg !2043

142:                                              ; preds = %130
    #dbg_value(ptr %136, !1794, !DIExpression(), !2034)
  %143 = fcmp olt double %139, %141, !dbg !2044
  br i1 %143, label %144, label %146, !dbg !2045

144:                                              ; preds = %142
    #dbg_value(ptr %0, !2046, !DIExpression(), !2053)
    #dbg_value(ptr %136, !2049, !DIExpression(), !2053)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2067)
    #dbg_value(ptr %136, !2065, !DIExpression(), !2067)
  %145 = load double, ptr %0, align 8, !dbg !2069, !tbaa !933
    #dbg_value(double %145, !2066, !DIExpression(), !2067)
  store double %139, ptr %0, align 8, !dbg !2070, !tbaa !933
  store double %145, ptr %136, align 8, !dbg !2071, !tbaa !933
  br label %160, !dbg !2072

146:                                              ; preds = %142
    #dbg_value(ptr %10, !1794, !DIExpression(), !2073)
    #dbg_value(ptr %137, !1804, !DIExpression(), !2073)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2073)
  %147 = fcmp olt double %138, %141, !dbg !2076
    #dbg_value(ptr %0, !2046, !DIExpression(), !2077)
    #dbg_value(ptr %0, !2046, !DIExpression(), !2079)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2081)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2083)
  %148 = load double, ptr %0, align 8, !dbg !2085, !tbaa !933
  br i1 %147, label %149, label %150, !dbg !2088

149:                                              ; preds = %146
    #dbg_value(ptr %137, !2049, !DIExpression(), !2077)
    #dbg_value(ptr %137, !2065, !DIExpression(), !2081)
    #dbg_value(double %148, !2066, !DIExpression(), !2081)
  store double %141, ptr %0, align 8, !dbg !2089, !tbaa !933
  store double %148, ptr %137, align 8, !dbg !2090, !tbaa !933
  br label %160, !dbg !2091

150:                                              ; preds = %146
    #dbg_value(ptr %10, !2049, !DIExpression(), !2079)
    #dbg_value(ptr %10, !2065, !DIExpression(), !2083)
    #dbg_value(double %148, !2066, !DIExpression(), !2083)
  store double %138, ptr %0, align 8, !dbg !2092, !tbaa !933
  store double %148, ptr %10, align 8, !dbg !2093, !tbaa !933
  br label %160

151:                                              ; preds = %130
    #dbg_value(ptr %10, !1794, !DIExpression(), !2038)
  %152 = fcmp olt double %138, %141, !dbg !2094
  br i1 %152, label %153, label %155, !dbg !2095

153:                                              ; preds = %151
    #dbg_value(ptr %0, !2046, !DIExpression(), !2096)
    #dbg_value(ptr %10, !2049, !DIExpression(), !2096)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2098)
    #dbg_value(ptr %10, !2065, !DIExpression(), !2098)
  %154 = load double, ptr %0, align 8, !dbg !2100, !tbaa !933
    #dbg_value(double %154, !2066, !DIExpression(), !2098)
  store double %138, ptr %0, align 8, !dbg !2101, !tbaa !933
  store double %154, ptr %10, align 8, !dbg !2102, !tbaa !933
  br label %160, !dbg !2103

155:                                              ; preds = %151
    #dbg_value(ptr %136, !1794, !DIExpression(), !2104)
    #dbg_value(ptr %137, !1804, !DIExpression(), !2104)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2104)
  %156 = fcmp olt double %139, %141, !dbg !2107
    #dbg_value(ptr %0, !2046, !DIExpression(), !2108)
    #dbg_value(ptr %0, !2046, !DIExpression(), !2110)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2112)
    #dbg_value(ptr %0, !2055, !DIExpression(), !2114)
  %157 = load double, ptr %0, align 8, !dbg !2116, !tbaa !933
  br i1 %156, label %158, label %159, !dbg !2119

158:                                              ; preds = %155
    #dbg_value(ptr %137, !2049, !DIExpression(), !2108)
    #dbg_value(ptr %137, !2065, !DIExpression(), !2112)
    #dbg_value(double %157, !2066, !DIExpression(), !2112)
  store double %141, ptr %0, align 8, !dbg !2120, !tbaa !933
  store double %157, ptr %137, align 8, !dbg !2121, !tbaa !933
  br label %160, !dbg !2122

159:                                              ; preds = %155
    #dbg_value(ptr %136, !2049, !DIExpression(), !2110)
    #dbg_value(ptr %136, !2065, !DIExpression(), !2114)
    #dbg_value(double %157, !2066, !DIExpression(), !2114)
  store double %139, ptr %0, align 8, !dbg !2123, !tbaa !933
  store double %157, ptr %136, align 8, !dbg !2124, !tbaa !933
  br label %160

160:                                              ; preds = %159, %158, %153, %150, %149, %144
  br label %161, !dbg !2125

161:                                              ; preds = %160, %177
  %162 = phi ptr [ %169, %177 ], [ %10, %160 ]
  %163 = phi ptr [ %172, %177 ], [ %131, %160 ]
    #dbg_value(ptr %163, !2131, !DIExpression(), !2135)
    #dbg_value(ptr %162, !2130, !DIExpression(), !2135)
  %164 = load double, ptr %0, align 8, !tbaa !933
  br label %165, !dbg !2136

165:                                              ; preds = %165, %161
  %166 = phi ptr [ %162, %161 ], [ %169, %165 ]
    #dbg_value(ptr %166, !2130, !DIExpression(), !2135)
    #dbg_value(ptr %166, !1794, !DIExpression(), !2138)
    #dbg_value(ptr %0, !1804, !DIExpression(), !2138)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2138)
  %167 = load double, ptr %166, align 8, !dbg !2140, !tbaa !933
  %168 = fcmp olt double %167, %164, !dbg !2141
    #dbg_value(ptr undef, !1355, !DIExpression(), !2142)
  %169 = getelementptr inbounds i8, ptr %166, i64 8, !dbg !2144
    #dbg_value(ptr %169, !2130, !DIExpression(), !2135)
  br i1 %168, label %165, label %170, !dbg !2136, !llvm.loop !2145

170:                                              ; preds = %165, %170
  %171 = phi ptr [ %172, %170 ], [ %163, %165 ]
  %172 = getelementptr inbounds i8, ptr %171, i64 -8, !dbg !2147
    #dbg_value(ptr %172, !2131, !DIExpression(), !2135)
    #dbg_value(ptr %0, !1794, !DIExpression(), !2149)
    #dbg_value(ptr %172, !1804, !DIExpression(), !2149)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2149)
  %173 = load double, ptr %172, align 8, !dbg !2151, !tbaa !933
  %174 = fcmp olt double %164, %173, !dbg !2152
  br i1 %174, label %170, label %175, !dbg !2153, !llvm.loop !2154

175:                                              ; preds = %170
    #dbg_value(ptr undef, !1887, !DIExpression(), !2156)
    #dbg_value(ptr undef, !1890, !DIExpression(), !2156)
  %176 = icmp ult ptr %166, %172, !dbg !2159
  br i1 %176, label %177, label %178, !dbg !2160

177:                                              ; preds = %175
    #dbg_value(ptr %166, !2046, !DIExpression(), !2161)
    #dbg_value(ptr %172, !2049, !DIExpression(), !2161)
    #dbg_value(ptr %166, !2055, !DIExpression(), !2163)
    #dbg_value(ptr %172, !2065, !DIExpression(), !2163)
    #dbg_value(double %167, !2066, !DIExpression(), !2163)
  store double %173, ptr %166, align 8, !dbg !2165, !tbaa !933
  store double %167, ptr %172, align 8, !dbg !2166, !tbaa !933
    #dbg_value(ptr undef, !1355, !DIExpression(), !2167)
    #dbg_value(ptr %169, !2130, !DIExpression(), !2135)
  br label %161, !dbg !2125, !llvm.loop !2169

178:                                              ; preds = %175
    #dbg_value(ptr %166, !1688, !DIExpression(), !2171)
  tail call void @_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_(ptr nonnull %166, ptr %131, i64 noundef %134), !dbg !2172
    #dbg_value(ptr %131, !1685, !DIExpression(), !1692)
    #dbg_value(i64 %134, !1686, !DIExpression(), !1692)
    #dbg_value(ptr undef, !1693, !DIExpression(), !1699)
    #dbg_value(ptr undef, !1698, !DIExpression(), !1699)
  %179 = ptrtoint ptr %166 to i64, !dbg !1701
  %180 = sub i64 %179, %4, !dbg !1701
  %181 = ashr exact i64 %180, 3, !dbg !1701
  %182 = icmp sgt i64 %181, 16, !dbg !1702
  br i1 %182, label %12, label %183, !dbg !1703, !llvm.loop !1707

183:                                              ; preds = %178, %126, %3, %71
  ret void, !dbg !2173
}

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_(ptr %0, ptr %1) local_unnamed_addr #2 comdat !dbg !2174 {
    #dbg_value(ptr %0, !2176, !DIExpression(), !2179)
    #dbg_value(ptr %1, !2177, !DIExpression(), !2179)
    #dbg_value(ptr undef, !1693, !DIExpression(), !2180)
    #dbg_value(ptr undef, !1698, !DIExpression(), !2180)
  %3 = ptrtoint ptr %1 to i64, !dbg !2183
  %4 = ptrtoint ptr %0 to i64, !dbg !2183
  %5 = sub i64 %3, %4, !dbg !2183
  %6 = icmp sgt i64 %5, 128, !dbg !2184
  br i1 %6, label %7, label %51, !dbg !2185

7:                                                ; preds = %2
    #dbg_value(ptr undef, !1755, !DIExpression(), !2186)
    #dbg_value(i64 16, !1758, !DIExpression(), !2186)
    #dbg_value(ptr %0, !2189, !DIExpression(), !2201)
    #dbg_value(ptr %32, !2192, !DIExpression(), !2201)
    #dbg_value(ptr undef, !1379, !DIExpression(), !2203)
    #dbg_value(ptr undef, !1382, !DIExpression(), !2203)
  %8 = getelementptr i8, ptr %0, i64 8, !dbg !2206
  br label %9, !dbg !2206

9:                                                ; preds = %27, %7
  %10 = phi i64 [ 8, %7 ], [ %29, %27 ]
  %11 = phi ptr [ %0, %7 ], [ %12, %27 ]
  %12 = getelementptr inbounds i8, ptr %0, i64 %10, !dbg !2207
    #dbg_value(ptr %12, !1794, !DIExpression(), !2209)
    #dbg_value(ptr %0, !1804, !DIExpression(), !2209)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2209)
  %13 = load double, ptr %12, align 8, !dbg !2207, !tbaa !933
  %14 = load double, ptr %0, align 8, !dbg !2210, !tbaa !933
  %15 = fcmp olt double %13, %14, !dbg !2211
  br i1 %15, label %16, label %17, !dbg !2212

16:                                               ; preds = %9
    #dbg_value(double %13, !2196, !DIExpression(), !2213)
    #dbg_value(ptr undef, !1755, !DIExpression(), !2214)
    #dbg_value(i64 1, !1758, !DIExpression(), !2214)
    #dbg_value(ptr %0, !2216, !DIExpression(), !2224)
    #dbg_value(ptr %12, !2219, !DIExpression(), !2224)
    #dbg_value(ptr %11, !2220, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2224)
    #dbg_value(ptr %0, !2226, !DIExpression(), !2235)
    #dbg_value(ptr %12, !2229, !DIExpression(), !2235)
    #dbg_value(ptr %11, !2230, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2235)
    #dbg_value(ptr %0, !2237, !DIExpression(), !2247)
    #dbg_value(ptr %12, !2242, !DIExpression(), !2247)
    #dbg_value(ptr %11, !2243, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2247)
    #dbg_value(ptr %0, !2249, !DIExpression(), !2254)
    #dbg_value(ptr %12, !2252, !DIExpression(), !2254)
    #dbg_value(ptr %11, !2253, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2254)
    #dbg_value(ptr %0, !2256, !DIExpression(), !2265)
    #dbg_value(ptr %12, !2262, !DIExpression(), !2265)
    #dbg_value(ptr %11, !2263, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2265)
    #dbg_value(i64 %10, !2264, !DIExpression(DW_OP_constu, 3, DW_OP_shr, DW_OP_stack_value), !2265)
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %8, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %10, i1 false), !dbg !2267
  br label %27, !dbg !2269

17:                                               ; preds = %9
    #dbg_value(ptr %12, !2270, !DIExpression(), !2280)
    #dbg_value(double %13, !2276, !DIExpression(), !2280)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2282)
    #dbg_value(ptr %12, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2280)
  %18 = load double, ptr %11, align 8, !dbg !2284, !tbaa !933
  %19 = fcmp olt double %13, %18, !dbg !2298
  br i1 %19, label %20, label %27, !dbg !2299

20:                                               ; preds = %17, %20
  %21 = phi double [ %25, %20 ], [ %18, %17 ]
  %22 = phi ptr [ %24, %20 ], [ %11, %17 ]
  %23 = phi ptr [ %22, %20 ], [ %12, %17 ]
    #dbg_value(ptr %23, !2270, !DIExpression(), !2280)
  store double %21, ptr %23, align 8, !dbg !2300, !tbaa !933
    #dbg_value(ptr %22, !2270, !DIExpression(), !2280)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2302)
    #dbg_value(ptr %22, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2280)
  %24 = getelementptr inbounds i8, ptr %22, i64 -8, !dbg !2304
    #dbg_value(ptr %24, !2277, !DIExpression(), !2280)
    #dbg_value(ptr %24, !2296, !DIExpression(), !2306)
    #dbg_value(ptr undef, !2293, !DIExpression(), !2306)
    #dbg_value(ptr undef, !2295, !DIExpression(), !2306)
  %25 = load double, ptr %24, align 8, !dbg !2284, !tbaa !933
  %26 = fcmp olt double %13, %25, !dbg !2298
  br i1 %26, label %20, label %27, !dbg !2299, !llvm.loop !2307

27:                                               ; preds = %20, %17, %16
  %28 = phi ptr [ %0, %16 ], [ %12, %17 ], [ %22, %20 ]
  store double %13, ptr %28, align 8, !dbg !2309, !tbaa !933
    #dbg_value(ptr %12, !2194, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2310)
  %29 = add nuw nsw i64 %10, 8, !dbg !2311
    #dbg_value(!DIArgList(ptr %0, i64 %29), !2194, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2310)
    #dbg_value(ptr undef, !1323, !DIExpression(), !2312)
    #dbg_value(ptr undef, !1329, !DIExpression(), !2312)
  %30 = icmp eq i64 %29, 128, !dbg !2314
  br i1 %30, label %31, label %9, !dbg !2206, !llvm.loop !2315

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 128, !dbg !2317
    #dbg_value(ptr undef, !1755, !DIExpression(), !2318)
    #dbg_value(i64 16, !1758, !DIExpression(), !2318)
    #dbg_value(ptr %32, !2320, !DIExpression(), !2327)
    #dbg_value(ptr %1, !2323, !DIExpression(), !2327)
    #dbg_value(ptr %32, !2325, !DIExpression(), !2329)
    #dbg_value(ptr undef, !1323, !DIExpression(), !2330)
    #dbg_value(ptr undef, !1329, !DIExpression(), !2330)
  %33 = icmp eq ptr %32, %1, !dbg !2333
  br i1 %33, label %83, label %34, !dbg !2334

34:                                               ; preds = %31, %47
  %35 = phi ptr [ %49, %47 ], [ %32, %31 ]
    #dbg_value(ptr %35, !2325, !DIExpression(), !2329)
    #dbg_value(ptr %35, !2270, !DIExpression(), !2335)
  %36 = load double, ptr %35, align 8, !dbg !2337, !tbaa !933
    #dbg_value(double %36, !2276, !DIExpression(), !2335)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2338)
    #dbg_value(ptr %35, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2335)
  %37 = getelementptr inbounds i8, ptr %35, i64 -8, !dbg !2340
  %38 = load double, ptr %37, align 8, !dbg !2342, !tbaa !933
  %39 = fcmp olt double %36, %38, !dbg !2344
  br i1 %39, label %40, label %47, !dbg !2345

40:                                               ; preds = %34, %40
  %41 = phi double [ %45, %40 ], [ %38, %34 ]
  %42 = phi ptr [ %44, %40 ], [ %37, %34 ]
  %43 = phi ptr [ %42, %40 ], [ %35, %34 ]
    #dbg_value(ptr %43, !2270, !DIExpression(), !2335)
  store double %41, ptr %43, align 8, !dbg !2346, !tbaa !933
    #dbg_value(ptr %42, !2270, !DIExpression(), !2335)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2347)
    #dbg_value(ptr %42, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2335)
  %44 = getelementptr inbounds i8, ptr %42, i64 -8, !dbg !2340
    #dbg_value(ptr %44, !2277, !DIExpression(), !2335)
    #dbg_value(ptr %44, !2296, !DIExpression(), !2349)
    #dbg_value(ptr undef, !2293, !DIExpression(), !2349)
    #dbg_value(ptr undef, !2295, !DIExpression(), !2349)
  %45 = load double, ptr %44, align 8, !dbg !2342, !tbaa !933
  %46 = fcmp olt double %36, %45, !dbg !2344
  br i1 %46, label %40, label %47, !dbg !2345, !llvm.loop !2350

47:                                               ; preds = %40, %34
  %48 = phi ptr [ %35, %34 ], [ %42, %40 ]
  store double %36, ptr %48, align 8, !dbg !2352, !tbaa !933
    #dbg_value(ptr undef, !1355, !DIExpression(), !2353)
  %49 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !2355
    #dbg_value(ptr %49, !2325, !DIExpression(), !2329)
    #dbg_value(ptr undef, !1323, !DIExpression(), !2330)
    #dbg_value(ptr undef, !1329, !DIExpression(), !2330)
  %50 = icmp eq ptr %49, %1, !dbg !2333
  br i1 %50, label %83, label %34, !dbg !2334, !llvm.loop !2356

51:                                               ; preds = %2
    #dbg_value(ptr %0, !2189, !DIExpression(), !2358)
    #dbg_value(ptr %1, !2192, !DIExpression(), !2358)
    #dbg_value(ptr undef, !1379, !DIExpression(), !2360)
    #dbg_value(ptr undef, !1382, !DIExpression(), !2360)
  %52 = icmp eq ptr %0, %1, !dbg !2362
  %53 = getelementptr inbounds i8, ptr %0, i64 8
  %54 = icmp eq ptr %53, %1
  %55 = select i1 %52, i1 true, i1 %54, !dbg !2363
  br i1 %55, label %83, label %56, !dbg !2363

56:                                               ; preds = %51, %79
  %57 = phi ptr [ %81, %79 ], [ %53, %51 ]
  %58 = phi ptr [ %57, %79 ], [ %0, %51 ]
    #dbg_value(ptr %57, !1794, !DIExpression(), !2364)
    #dbg_value(ptr %0, !1804, !DIExpression(), !2364)
    #dbg_value(ptr undef, !1803, !DIExpression(), !2364)
  %59 = load double, ptr %57, align 8, !dbg !2366, !tbaa !933
  %60 = load double, ptr %0, align 8, !dbg !2367, !tbaa !933
  %61 = fcmp olt double %59, %60, !dbg !2368
  br i1 %61, label %62, label %69, !dbg !2369

62:                                               ; preds = %56
    #dbg_value(double %59, !2196, !DIExpression(), !2370)
    #dbg_value(ptr undef, !1755, !DIExpression(), !2371)
    #dbg_value(i64 1, !1758, !DIExpression(), !2371)
  %63 = getelementptr inbounds i8, ptr %58, i64 16, !dbg !2373
    #dbg_value(ptr %0, !2216, !DIExpression(), !2374)
    #dbg_value(ptr %57, !2219, !DIExpression(), !2374)
    #dbg_value(ptr %63, !2220, !DIExpression(), !2374)
    #dbg_value(ptr %0, !2226, !DIExpression(), !2376)
    #dbg_value(ptr %57, !2229, !DIExpression(), !2376)
    #dbg_value(ptr %63, !2230, !DIExpression(), !2376)
    #dbg_value(ptr %0, !2237, !DIExpression(), !2378)
    #dbg_value(ptr %57, !2242, !DIExpression(), !2378)
    #dbg_value(ptr %63, !2243, !DIExpression(), !2378)
    #dbg_value(ptr %0, !2249, !DIExpression(), !2380)
    #dbg_value(ptr %57, !2252, !DIExpression(), !2380)
    #dbg_value(ptr %63, !2253, !DIExpression(), !2380)
    #dbg_value(ptr %0, !2256, !DIExpression(), !2382)
    #dbg_value(ptr %57, !2262, !DIExpression(), !2382)
    #dbg_value(ptr %63, !2263, !DIExpression(), !2382)
  %64 = ptrtoint ptr %57 to i64, !dbg !2384
  %65 = sub i64 %64, %4, !dbg !2384
  %66 = ashr exact i64 %65, 3, !dbg !2384
    #dbg_value(i64 %66, !2264, !DIExpression(), !2382)
  %67 = sub nsw i64 0, %66, !dbg !2382
  %68 = getelementptr inbounds double, ptr %63, i64 %67, !dbg !2385
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %68, ptr noundef nonnull align 8 dereferenceable(1) %0, i64 %65, i1 false), !dbg !2386
  br label %79, !dbg !2387

69:                                               ; preds = %56
    #dbg_value(ptr %57, !2270, !DIExpression(), !2388)
    #dbg_value(double %59, !2276, !DIExpression(), !2388)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2390)
    #dbg_value(ptr %57, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2388)
  %70 = load double, ptr %58, align 8, !dbg !2392, !tbaa !933
  %71 = fcmp olt double %59, %70, !dbg !2394
  br i1 %71, label %72, label %79, !dbg !2395

72:                                               ; preds = %69, %72
  %73 = phi double [ %77, %72 ], [ %70, %69 ]
  %74 = phi ptr [ %76, %72 ], [ %58, %69 ]
  %75 = phi ptr [ %74, %72 ], [ %57, %69 ]
    #dbg_value(ptr %75, !2270, !DIExpression(), !2388)
  store double %73, ptr %75, align 8, !dbg !2396, !tbaa !933
    #dbg_value(ptr %74, !2270, !DIExpression(), !2388)
    #dbg_value(ptr undef, !1905, !DIExpression(), !2397)
    #dbg_value(ptr %74, !2277, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !2388)
  %76 = getelementptr inbounds i8, ptr %74, i64 -8, !dbg !2399
    #dbg_value(ptr %76, !2277, !DIExpression(), !2388)
    #dbg_value(ptr %76, !2296, !DIExpression(), !2401)
    #dbg_value(ptr undef, !2293, !DIExpression(), !2401)
    #dbg_value(ptr undef, !2295, !DIExpression(), !2401)
  %77 = load double, ptr %76, align 8, !dbg !2392, !tbaa !933
  %78 = fcmp olt double %59, %77, !dbg !2394
  br i1 %78, label %72, label %79, !dbg !2395, !llvm.loop !2402

79:                                               ; preds = %72, %69, %62
  %80 = phi ptr [ %0, %62 ], [ %57, %69 ], [ %74, %72 ]
  store double %59, ptr %80, align 8, !dbg !2404, !tbaa !933
    #dbg_value(ptr %57, !2194, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !2405)
  %81 = getelementptr inbounds i8, ptr %57, i64 8, !dbg !2406
    #dbg_value(ptr %81, !2194, !DIExpression(), !2405)
    #dbg_value(ptr undef, !1323, !DIExpression(), !2407)
    #dbg_value(ptr undef, !1329, !DIExpression(), !2407)
  %82 = icmp eq ptr %81, %1, !dbg !2409
  br i1 %82, label %83, label %56, !dbg !2410, !llvm.loop !2411

83:                                               ; preds = %79, %47, %51, %31
  ret void, !dbg !2413
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { noreturn }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { builtin nounwind }

!llvm.dbg.cu = !{!8}
!llvm.module.flags = !{!916, !917, !918, !919, !920, !921, !922}
!llvm.ident = !{!923}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 1906, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 392, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 49)
!8 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !9, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !17, globals: !711, imports: !712, splitDebugInlining: false, nameTableKind: None)
!9 = !DIFile(filename: "cpp/algorithms.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "3ea6ffa8dbc7553778f094f5206b827c")
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !13, file: !12, line: 1838, baseType: !14, size: 32, elements: !15)
!12 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algo.h", directory: "", checksumkind: CSK_MD5, checksum: "1f80f17ff9e3b6ed9cc1dacee5649bef")
!13 = !DINamespace(name: "std", scope: null)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!15 = !{!16}
!16 = !DIEnumerator(name: "_S_threshold", value: 16, isUnsigned: true)
!17 = !{!18, !39, !123, !33, !125, !665, !462, !498, !463, !666, !152, !158, !126, !129, !132, !248, !693, !702}
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !20, file: !19, line: 106, baseType: !118)
!19 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/array", directory: "")
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "array<double, 4UL>", scope: !13, file: !19, line: 99, size: 256, flags: DIFlagTypePassByValue, elements: !21, templateParams: !40, identifier: "_ZTSSt5arrayIdLm4EE")
!21 = !{!22, !46, !53, !57, !60, !67, !68, !69, !75, !80, !81, !82, !83, !84, !85, !86, !90, !91, !95, !100, !104, !105, !106, !109, !112, !113, !114, !119}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "_M_elems", scope: !20, file: !19, line: 115, baseType: !23, size: 256)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Type", scope: !24, file: !19, line: 55, baseType: !43)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__array_traits<double, 4UL>", scope: !13, file: !19, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !25, templateParams: !40, identifier: "_ZTSSt14__array_traitsIdLm4EE")
!25 = !{!26, !36}
!26 = !DISubprogram(name: "_S_ref", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_refERA4_Kdm", scope: !24, file: !19, line: 60, type: !27, scopeLine: 60, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !31, !33}
!29 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !30, size: 64)
!30 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!31 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !13, file: !34, line: 298, baseType: !35)
!34 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!35 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!36 = !DISubprogram(name: "_S_ptr", linkageName: "_ZNSt14__array_traitsIdLm4EE6_S_ptrERA4_Kd", scope: !24, file: !19, line: 64, type: !37, scopeLine: 64, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !31}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!40 = !{!41, !42}
!41 = !DITemplateTypeParameter(name: "_Tp", type: !30)
!42 = !DITemplateValueParameter(name: "_Nm", type: !35, value: i64 4)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 256, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 4)
!46 = !DISubprogram(name: "fill", linkageName: "_ZNSt5arrayIdLm4EE4fillERKd", scope: !20, file: !19, line: 121, type: !47, scopeLine: 121, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubroutineType(types: !48)
!48 = !{null, !49, !50}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!50 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !52)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !20, file: !19, line: 101, baseType: !30)
!53 = !DISubprogram(name: "swap", linkageName: "_ZNSt5arrayIdLm4EE4swapERS0_", scope: !20, file: !19, line: 125, type: !54, scopeLine: 125, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{null, !49, !56}
!56 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !20, size: 64)
!57 = !DISubprogram(name: "begin", linkageName: "_ZNSt5arrayIdLm4EE5beginEv", scope: !20, file: !19, line: 132, type: !58, scopeLine: 132, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!58 = !DISubroutineType(types: !59)
!59 = !{!18, !49}
!60 = !DISubprogram(name: "begin", linkageName: "_ZNKSt5arrayIdLm4EE5beginEv", scope: !20, file: !19, line: 137, type: !61, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!63, !65}
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !20, file: !19, line: 107, baseType: !64)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !20)
!67 = !DISubprogram(name: "end", linkageName: "_ZNSt5arrayIdLm4EE3endEv", scope: !20, file: !19, line: 142, type: !58, scopeLine: 142, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubprogram(name: "end", linkageName: "_ZNKSt5arrayIdLm4EE3endEv", scope: !20, file: !19, line: 147, type: !61, scopeLine: 147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt5arrayIdLm4EE6rbeginEv", scope: !20, file: !19, line: 152, type: !70, scopeLine: 152, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DISubroutineType(types: !71)
!71 = !{!72, !49}
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !20, file: !19, line: 110, baseType: !73)
!73 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<double *>", scope: !13, file: !74, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPdE")
!74 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!75 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt5arrayIdLm4EE6rbeginEv", scope: !20, file: !19, line: 157, type: !76, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!76 = !DISubroutineType(types: !77)
!77 = !{!78, !65}
!78 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !20, file: !19, line: 111, baseType: !79)
!79 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<const double *>", scope: !13, file: !74, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIPKdE")
!80 = !DISubprogram(name: "rend", linkageName: "_ZNSt5arrayIdLm4EE4rendEv", scope: !20, file: !19, line: 162, type: !70, scopeLine: 162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!81 = !DISubprogram(name: "rend", linkageName: "_ZNKSt5arrayIdLm4EE4rendEv", scope: !20, file: !19, line: 167, type: !76, scopeLine: 167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!82 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt5arrayIdLm4EE6cbeginEv", scope: !20, file: !19, line: 172, type: !61, scopeLine: 172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!83 = !DISubprogram(name: "cend", linkageName: "_ZNKSt5arrayIdLm4EE4cendEv", scope: !20, file: !19, line: 177, type: !61, scopeLine: 177, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt5arrayIdLm4EE7crbeginEv", scope: !20, file: !19, line: 182, type: !76, scopeLine: 182, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubprogram(name: "crend", linkageName: "_ZNKSt5arrayIdLm4EE5crendEv", scope: !20, file: !19, line: 187, type: !76, scopeLine: 187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubprogram(name: "size", linkageName: "_ZNKSt5arrayIdLm4EE4sizeEv", scope: !20, file: !19, line: 193, type: !87, scopeLine: 193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!87 = !DISubroutineType(types: !88)
!88 = !{!89, !65}
!89 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !19, line: 108, baseType: !33)
!90 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt5arrayIdLm4EE8max_sizeEv", scope: !20, file: !19, line: 197, type: !87, scopeLine: 197, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!91 = !DISubprogram(name: "empty", linkageName: "_ZNKSt5arrayIdLm4EE5emptyEv", scope: !20, file: !19, line: 201, type: !92, scopeLine: 201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !65}
!94 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!95 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt5arrayIdLm4EEixEm", scope: !20, file: !19, line: 206, type: !96, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!96 = !DISubroutineType(types: !97)
!97 = !{!98, !49, !89}
!98 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !20, file: !19, line: 104, baseType: !99)
!99 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !52, size: 64)
!100 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt5arrayIdLm4EEixEm", scope: !20, file: !19, line: 214, type: !101, scopeLine: 214, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!103, !65, !89}
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !20, file: !19, line: 105, baseType: !50)
!104 = !DISubprogram(name: "at", linkageName: "_ZNSt5arrayIdLm4EE2atEm", scope: !20, file: !19, line: 223, type: !96, scopeLine: 223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubprogram(name: "at", linkageName: "_ZNKSt5arrayIdLm4EE2atEm", scope: !20, file: !19, line: 233, type: !101, scopeLine: 233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!106 = !DISubprogram(name: "front", linkageName: "_ZNSt5arrayIdLm4EE5frontEv", scope: !20, file: !19, line: 246, type: !107, scopeLine: 246, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!98, !49}
!109 = !DISubprogram(name: "front", linkageName: "_ZNKSt5arrayIdLm4EE5frontEv", scope: !20, file: !19, line: 254, type: !110, scopeLine: 254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{!103, !65}
!112 = !DISubprogram(name: "back", linkageName: "_ZNSt5arrayIdLm4EE4backEv", scope: !20, file: !19, line: 264, type: !107, scopeLine: 264, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!113 = !DISubprogram(name: "back", linkageName: "_ZNKSt5arrayIdLm4EE4backEv", scope: !20, file: !19, line: 272, type: !110, scopeLine: 272, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!114 = !DISubprogram(name: "data", linkageName: "_ZNSt5arrayIdLm4EE4dataEv", scope: !20, file: !19, line: 283, type: !115, scopeLine: 283, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{!117, !49}
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !20, file: !19, line: 102, baseType: !118)
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!119 = !DISubprogram(name: "data", linkageName: "_ZNKSt5arrayIdLm4EE4dataEv", scope: !20, file: !19, line: 288, type: !120, scopeLine: 288, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DISubroutineType(types: !121)
!121 = !{!122, !65}
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !20, file: !19, line: 103, baseType: !64)
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !126, file: !2, line: 444, baseType: !135)
!126 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<double, std::allocator<double> >", scope: !13, file: !2, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !127, templateParams: !663, identifier: "_ZTSSt6vectorIdSaIdEE")
!127 = !{!128, !342, !361, !377, !378, !383, !386, !389, !393, !399, !403, !409, !414, !418, !428, !431, !434, !437, !442, !443, !447, !450, !453, !456, !459, !521, !527, !528, !529, !534, !539, !540, !541, !542, !543, !544, !545, !548, !549, !552, !553, !554, !555, !558, !559, !567, !574, !577, !578, !579, !582, !585, !586, !587, !590, !593, !596, !600, !601, !604, !607, !610, !613, !616, !619, !622, !623, !624, !625, !626, !629, !630, !633, !634, !635, !640, !643, !648, !651, !654, !657, !660}
!128 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !126, baseType: !129, flags: DIFlagProtected, extraData: i32 0)
!129 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<double, std::allocator<double> >", scope: !13, file: !2, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !130, templateParams: !341, identifier: "_ZTSSt12_Vector_baseIdSaIdEE")
!130 = !{!131, !292, !297, !302, !306, !309, !314, !317, !320, !324, !327, !330, !333, !334, !337, !340}
!131 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !129, file: !2, line: 371, baseType: !132, size: 192)
!132 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !129, file: !2, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !133, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE12_Vector_implE")
!133 = !{!134, !247, !272, !276, !281, !285, !289}
!134 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !132, baseType: !135, extraData: i32 0)
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !129, file: !2, line: 88, baseType: !136)
!136 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !138, file: !137, line: 120, baseType: !246)
!137 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!138 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !139, file: !137, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !196, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!139 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !140, file: !137, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !141, templateParams: !243, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!140 = !DINamespace(name: "__gnu_cxx", scope: null)
!141 = !{!142, !230, !233, !236, !239, !240, !241, !242}
!142 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !139, baseType: !143, extraData: i32 0)
!143 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !13, file: !144, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !145, templateParams: !228, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!144 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!145 = !{!146, !212, !216, !219, !225}
!146 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !143, file: !144, line: 463, type: !147, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!147 = !DISubroutineType(types: !148)
!148 = !{!149, !150, !211}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !143, file: !144, line: 420, baseType: !39)
!150 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !151, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !143, file: !144, line: 414, baseType: !152)
!152 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !13, file: !153, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !154, templateParams: !196, identifier: "_ZTSSaIdE")
!153 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!154 = !{!155, !197, !201, !206, !210}
!155 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !152, baseType: !156, flags: DIFlagPublic, extraData: i32 0)
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !13, file: !157, line: 47, baseType: !158)
!157 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!158 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !13, file: !159, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !160, templateParams: !196, identifier: "_ZTSSt15__new_allocatorIdE")
!159 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!160 = !{!161, !165, !170, !171, !177, !185, !189, !192, !195}
!161 = !DISubprogram(name: "__new_allocator", scope: !158, file: !159, line: 80, type: !162, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!162 = !DISubroutineType(types: !163)
!163 = !{null, !164}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!165 = !DISubprogram(name: "__new_allocator", scope: !158, file: !159, line: 83, type: !166, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!166 = !DISubroutineType(types: !167)
!167 = !{null, !164, !168}
!168 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !169, size: 64)
!169 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !158)
!170 = !DISubprogram(name: "~__new_allocator", scope: !158, file: !159, line: 90, type: !162, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!171 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !158, file: !159, line: 93, type: !172, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DISubroutineType(types: !173)
!173 = !{!174, !175, !176}
!174 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !158, file: !159, line: 63, baseType: !39, flags: DIFlagPublic)
!175 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !169, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!176 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !158, file: !159, line: 65, baseType: !29, flags: DIFlagPublic)
!177 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !158, file: !159, line: 97, type: !178, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!178 = !DISubroutineType(types: !179)
!179 = !{!180, !175, !183}
!180 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !158, file: !159, line: 64, baseType: !181, flags: DIFlagPublic)
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !182, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!183 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !158, file: !159, line: 66, baseType: !184, flags: DIFlagPublic)
!184 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !182, size: 64)
!185 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !158, file: !159, line: 112, type: !186, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!186 = !DISubroutineType(types: !187)
!187 = !{!39, !164, !188, !123}
!188 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !159, line: 60, baseType: !33, flags: DIFlagPublic)
!189 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !158, file: !159, line: 142, type: !190, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!190 = !DISubroutineType(types: !191)
!191 = !{null, !164, !39, !188}
!192 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !158, file: !159, line: 167, type: !193, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!193 = !DISubroutineType(types: !194)
!194 = !{!188, !175}
!195 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !158, file: !159, line: 210, type: !193, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !{!41}
!197 = !DISubprogram(name: "allocator", scope: !152, file: !153, line: 156, type: !198, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{null, !200}
!200 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !152, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!201 = !DISubprogram(name: "allocator", scope: !152, file: !153, line: 159, type: !202, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{null, !200, !204}
!204 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !205, size: 64)
!205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !152)
!206 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !152, file: !153, line: 164, type: !207, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !200, !204}
!209 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !152, size: 64)
!210 = !DISubprogram(name: "~allocator", scope: !152, file: !153, line: 174, type: !198, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!211 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !144, line: 435, baseType: !33)
!212 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !143, file: !144, line: 477, type: !213, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!149, !150, !211, !215}
!215 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !144, line: 429, baseType: !123)
!216 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !143, file: !144, line: 495, type: !217, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !150, !149, !211}
!219 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !143, file: !144, line: 547, type: !220, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!222, !223}
!222 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !143, file: !144, line: 435, baseType: !33)
!223 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !224, size: 64)
!224 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !151)
!225 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !143, file: !144, line: 562, type: !226, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!226 = !DISubroutineType(types: !227)
!227 = !{!151, !223}
!228 = !{!229}
!229 = !DITemplateTypeParameter(name: "_Alloc", type: !152)
!230 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !139, file: !137, line: 97, type: !231, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{!152, !204}
!233 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !139, file: !137, line: 100, type: !234, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!234 = !DISubroutineType(types: !235)
!235 = !{null, !209, !209}
!236 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !139, file: !137, line: 103, type: !237, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!237 = !DISubroutineType(types: !238)
!238 = !{!94}
!239 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !139, file: !137, line: 106, type: !237, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!240 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !139, file: !137, line: 109, type: !237, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!241 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !139, file: !137, line: 112, type: !237, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!242 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !139, file: !137, line: 115, type: !237, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!243 = !{!229, !244}
!244 = !DITemplateTypeParameter(type: !30, defaulted: true)
!245 = !{}
!246 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !143, file: !144, line: 450, baseType: !152)
!247 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !132, baseType: !248, extraData: i32 0)
!248 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !129, file: !2, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !249, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE")
!249 = !{!250, !253, !254, !255, !259, !263, !268}
!250 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !248, file: !2, line: 94, baseType: !251, size: 64)
!251 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !129, file: !2, line: 90, baseType: !252)
!252 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !139, file: !137, line: 57, baseType: !149)
!253 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !248, file: !2, line: 95, baseType: !251, size: 64, offset: 64)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !248, file: !2, line: 96, baseType: !251, size: 64, offset: 128)
!255 = !DISubprogram(name: "_Vector_impl_data", scope: !248, file: !2, line: 99, type: !256, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!256 = !DISubroutineType(types: !257)
!257 = !{null, !258}
!258 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !248, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!259 = !DISubprogram(name: "_Vector_impl_data", scope: !248, file: !2, line: 105, type: !260, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!260 = !DISubroutineType(types: !261)
!261 = !{null, !258, !262}
!262 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !248, size: 64)
!263 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_copy_dataERKS2_", scope: !248, file: !2, line: 113, type: !264, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!264 = !DISubroutineType(types: !265)
!265 = !{null, !258, !266}
!266 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !267, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !248)
!268 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_swap_dataERS2_", scope: !248, file: !2, line: 122, type: !269, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!269 = !DISubroutineType(types: !270)
!270 = !{null, !258, !271}
!271 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !248, size: 64)
!272 = !DISubprogram(name: "_Vector_impl", scope: !132, file: !2, line: 137, type: !273, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DISubroutineType(types: !274)
!274 = !{null, !275}
!275 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !132, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!276 = !DISubprogram(name: "_Vector_impl", scope: !132, file: !2, line: 143, type: !277, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!277 = !DISubroutineType(types: !278)
!278 = !{null, !275, !279}
!279 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !280, size: 64)
!280 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !135)
!281 = !DISubprogram(name: "_Vector_impl", scope: !132, file: !2, line: 151, type: !282, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!282 = !DISubroutineType(types: !283)
!283 = !{null, !275, !284}
!284 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !132, size: 64)
!285 = !DISubprogram(name: "_Vector_impl", scope: !132, file: !2, line: 156, type: !286, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!286 = !DISubroutineType(types: !287)
!287 = !{null, !275, !288}
!288 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !135, size: 64)
!289 = !DISubprogram(name: "_Vector_impl", scope: !132, file: !2, line: 161, type: !290, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{null, !275, !288, !284}
!292 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !129, file: !2, line: 298, type: !293, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{!295, !296}
!295 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !135, size: 64)
!296 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!297 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !129, file: !2, line: 303, type: !298, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!298 = !DISubroutineType(types: !299)
!299 = !{!279, !300}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!301 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !129)
!302 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE13get_allocatorEv", scope: !129, file: !2, line: 308, type: !303, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DISubroutineType(types: !304)
!304 = !{!305, !300}
!305 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !129, file: !2, line: 294, baseType: !152)
!306 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 312, type: !307, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DISubroutineType(types: !308)
!308 = !{null, !296}
!309 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 318, type: !310, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !296, !312}
!312 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !313, size: 64)
!313 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !305)
!314 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 324, type: !315, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!315 = !DISubroutineType(types: !316)
!316 = !{null, !296, !33}
!317 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 330, type: !318, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!318 = !DISubroutineType(types: !319)
!319 = !{null, !296, !33, !312}
!320 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 335, type: !321, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!321 = !DISubroutineType(types: !322)
!322 = !{null, !296, !323}
!323 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !129, size: 64)
!324 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 340, type: !325, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!325 = !DISubroutineType(types: !326)
!326 = !{null, !296, !288}
!327 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 344, type: !328, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !296, !323, !312}
!330 = !DISubprogram(name: "_Vector_base", scope: !129, file: !2, line: 358, type: !331, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DISubroutineType(types: !332)
!332 = !{null, !296, !312, !323}
!333 = !DISubprogram(name: "~_Vector_base", scope: !129, file: !2, line: 364, type: !307, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !129, file: !2, line: 375, type: !335, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!335 = !DISubroutineType(types: !336)
!336 = !{!251, !296, !33}
!337 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !129, file: !2, line: 383, type: !338, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !296, !251, !33}
!340 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !129, file: !2, line: 393, type: !315, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!341 = !{!41, !229}
!342 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !126, file: !2, line: 465, type: !343, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!343 = !DISubroutineType(types: !344)
!344 = !{!94, !345}
!345 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !13, file: !346, line: 82, baseType: !347)
!346 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!347 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !13, file: !346, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !348, templateParams: !358, identifier: "_ZTSSt17integral_constantIbLb1EE")
!348 = !{!349, !351, !357}
!349 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !347, file: !346, line: 64, baseType: !350, flags: DIFlagStaticMember, extraData: i1 true)
!350 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !94)
!351 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !347, file: !346, line: 67, type: !352, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!352 = !DISubroutineType(types: !353)
!353 = !{!354, !355}
!354 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !347, file: !346, line: 65, baseType: !94)
!355 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !356, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!356 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !347)
!357 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !347, file: !346, line: 72, type: !352, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!358 = !{!359, !360}
!359 = !DITemplateTypeParameter(name: "_Tp", type: !94)
!360 = !DITemplateValueParameter(name: "__v", type: !94, value: i1 true)
!361 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !126, file: !2, line: 474, type: !362, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{!94, !364}
!364 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !13, file: !346, line: 85, baseType: !365)
!365 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !13, file: !346, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !366, templateParams: !375, identifier: "_ZTSSt17integral_constantIbLb0EE")
!366 = !{!367, !368, !374}
!367 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !365, file: !346, line: 64, baseType: !350, flags: DIFlagStaticMember, extraData: i1 false)
!368 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !365, file: !346, line: 67, type: !369, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{!371, !372}
!371 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !365, file: !346, line: 65, baseType: !94)
!372 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !373, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!373 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !365)
!374 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !365, file: !346, line: 72, type: !369, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!375 = !{!359, !376}
!376 = !DITemplateValueParameter(name: "__v", type: !94, value: i1 false)
!377 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIdSaIdEE15_S_use_relocateEv", scope: !126, file: !2, line: 478, type: !237, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!378 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb1EE", scope: !126, file: !2, line: 487, type: !379, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!379 = !DISubroutineType(types: !380)
!380 = !{!381, !381, !381, !381, !382, !345}
!381 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !126, file: !2, line: 449, baseType: !251, flags: DIFlagPublic)
!382 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !125, size: 64)
!383 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb0EE", scope: !126, file: !2, line: 494, type: !384, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!384 = !DISubroutineType(types: !385)
!385 = !{!381, !381, !381, !381, !382, !364}
!386 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !126, file: !2, line: 499, type: !387, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!387 = !DISubroutineType(types: !388)
!388 = !{!381, !381, !381, !381, !382}
!389 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 526, type: !390, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!390 = !DISubroutineType(types: !391)
!391 = !{null, !392}
!392 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!393 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 537, type: !394, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!394 = !DISubroutineType(types: !395)
!395 = !{null, !392, !396}
!396 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !397, size: 64)
!397 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !398)
!398 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !126, file: !2, line: 460, baseType: !152, flags: DIFlagPublic)
!399 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 551, type: !400, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !392, !402, !396}
!402 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !2, line: 458, baseType: !33, flags: DIFlagPublic)
!403 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 564, type: !404, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!404 = !DISubroutineType(types: !405)
!405 = !{null, !392, !402, !406, !396}
!406 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !407, size: 64)
!407 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !408)
!408 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !126, file: !2, line: 448, baseType: !30, flags: DIFlagPublic)
!409 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 596, type: !410, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubroutineType(types: !411)
!411 = !{null, !392, !412}
!412 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !413, size: 64)
!413 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !126)
!414 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 615, type: !415, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!415 = !DISubroutineType(types: !416)
!416 = !{null, !392, !417}
!417 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !126, size: 64)
!418 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 619, type: !419, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!419 = !DISubroutineType(types: !420)
!420 = !{null, !392, !412, !421}
!421 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !422, size: 64)
!422 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !423)
!423 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !13, file: !346, line: 128, baseType: !424)
!424 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !425, file: !346, line: 125, baseType: !152)
!425 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !13, file: !346, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !426, identifier: "_ZTSSt15__type_identityISaIdEE")
!426 = !{!427}
!427 = !DITemplateTypeParameter(name: "_Type", type: !152)
!428 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 630, type: !429, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!429 = !DISubroutineType(types: !430)
!430 = !{null, !392, !417, !396, !345}
!431 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 635, type: !432, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DISubroutineType(types: !433)
!433 = !{null, !392, !417, !396, !364}
!434 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 654, type: !435, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{null, !392, !417, !421}
!437 = !DISubprogram(name: "vector", scope: !126, file: !2, line: 673, type: !438, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!438 = !DISubroutineType(types: !439)
!439 = !{null, !392, !440, !396}
!440 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !13, file: !441, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIdE")
!441 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!442 = !DISubprogram(name: "~vector", scope: !126, file: !2, line: 728, type: !390, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !126, file: !2, line: 746, type: !444, scopeLine: 746, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{!446, !392, !412}
!446 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !126, size: 64)
!447 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSEOS1_", scope: !126, file: !2, line: 761, type: !448, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!446, !392, !417}
!450 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSESt16initializer_listIdE", scope: !126, file: !2, line: 783, type: !451, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!451 = !DISubroutineType(types: !452)
!452 = !{!446, !392, !440}
!453 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !126, file: !2, line: 803, type: !454, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!454 = !DISubroutineType(types: !455)
!455 = !{null, !392, !402, !406}
!456 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignESt16initializer_listIdE", scope: !126, file: !2, line: 850, type: !457, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!457 = !DISubroutineType(types: !458)
!458 = !{null, !392, !440}
!459 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !126, file: !2, line: 868, type: !460, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DISubroutineType(types: !461)
!461 = !{!462, !392}
!462 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !126, file: !2, line: 453, baseType: !463, flags: DIFlagPublic)
!463 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<double *, std::vector<double, std::allocator<double> > >", scope: !140, file: !74, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !464, templateParams: !519, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEE")
!464 = !{!465, !466, !470, !475, !486, !491, !495, !499, !500, !501, !508, !511, !514, !515, !516}
!465 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !463, file: !74, line: 1046, baseType: !39, size: 64, flags: DIFlagProtected)
!466 = !DISubprogram(name: "__normal_iterator", scope: !463, file: !74, line: 1068, type: !467, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{null, !469}
!469 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !463, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!470 = !DISubprogram(name: "__normal_iterator", scope: !463, file: !74, line: 1072, type: !471, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DISubroutineType(types: !472)
!472 = !{null, !469, !473}
!473 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !474, size: 64)
!474 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!475 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEdeEv", scope: !463, file: !74, line: 1095, type: !476, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!476 = !DISubroutineType(types: !477)
!477 = !{!478, !484}
!478 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !463, file: !74, line: 1061, baseType: !479, flags: DIFlagPublic)
!479 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !481, file: !480, line: 216, baseType: !29)
!480 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!481 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<double *>", scope: !13, file: !480, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !482, identifier: "_ZTSSt15iterator_traitsIPdE")
!482 = !{!483}
!483 = !DITemplateTypeParameter(name: "_Iterator", type: !39)
!484 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !485, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!485 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !463)
!486 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEptEv", scope: !463, file: !74, line: 1100, type: !487, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!487 = !DISubroutineType(types: !488)
!488 = !{!489, !484}
!489 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !463, file: !74, line: 1062, baseType: !490, flags: DIFlagPublic)
!490 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !481, file: !480, line: 215, baseType: !39)
!491 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !463, file: !74, line: 1105, type: !492, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!492 = !DISubroutineType(types: !493)
!493 = !{!494, !469}
!494 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !463, size: 64)
!495 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEi", scope: !463, file: !74, line: 1113, type: !496, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!496 = !DISubroutineType(types: !497)
!497 = !{!463, !469, !498}
!498 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!499 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !463, file: !74, line: 1119, type: !492, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!500 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEi", scope: !463, file: !74, line: 1127, type: !496, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEixEl", scope: !463, file: !74, line: 1133, type: !502, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubroutineType(types: !503)
!503 = !{!478, !484, !504}
!504 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !463, file: !74, line: 1060, baseType: !505, flags: DIFlagPublic)
!505 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !481, file: !480, line: 214, baseType: !506)
!506 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !13, file: !34, line: 299, baseType: !507)
!507 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!508 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEpLEl", scope: !463, file: !74, line: 1138, type: !509, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{!494, !469, !504}
!511 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !463, file: !74, line: 1143, type: !512, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{!463, !484, !504}
!514 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmIEl", scope: !463, file: !74, line: 1148, type: !509, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !463, file: !74, line: 1153, type: !512, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!516 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEE4baseEv", scope: !463, file: !74, line: 1158, type: !517, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DISubroutineType(types: !518)
!518 = !{!473, !484}
!519 = !{!483, !520}
!520 = !DITemplateTypeParameter(name: "_Container", type: !126)
!521 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !126, file: !2, line: 878, type: !522, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{!524, !526}
!524 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !126, file: !2, line: 455, baseType: !525, flags: DIFlagPublic)
!525 = !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const double *, std::vector<double, std::allocator<double> > >", scope: !140, file: !74, line: 1043, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEE")
!526 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !413, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!527 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !126, file: !2, line: 888, type: !460, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!528 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !126, file: !2, line: 898, type: !522, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIdSaIdEE6rbeginEv", scope: !126, file: !2, line: 908, type: !530, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!530 = !DISubroutineType(types: !531)
!531 = !{!532, !392}
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !126, file: !2, line: 457, baseType: !533, flags: DIFlagPublic)
!533 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", scope: !13, file: !74, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEE")
!534 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6rbeginEv", scope: !126, file: !2, line: 918, type: !535, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!535 = !DISubroutineType(types: !536)
!536 = !{!537, !526}
!537 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !126, file: !2, line: 456, baseType: !538, flags: DIFlagPublic)
!538 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", scope: !13, file: !74, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEE")
!539 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIdSaIdEE4rendEv", scope: !126, file: !2, line: 928, type: !530, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIdSaIdEE4rendEv", scope: !126, file: !2, line: 938, type: !535, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6cbeginEv", scope: !126, file: !2, line: 949, type: !522, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!542 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIdSaIdEE4cendEv", scope: !126, file: !2, line: 959, type: !522, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!543 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIdSaIdEE7crbeginEv", scope: !126, file: !2, line: 969, type: !535, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!544 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIdSaIdEE5crendEv", scope: !126, file: !2, line: 979, type: !535, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !126, file: !2, line: 987, type: !546, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!546 = !DISubroutineType(types: !547)
!547 = !{!402, !526}
!548 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIdSaIdEE8max_sizeEv", scope: !126, file: !2, line: 993, type: !546, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEm", scope: !126, file: !2, line: 1008, type: !550, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{null, !392, !402}
!552 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !126, file: !2, line: 1029, type: !454, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE13shrink_to_fitEv", scope: !126, file: !2, line: 1063, type: !390, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!554 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !126, file: !2, line: 1073, type: !546, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!555 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIdSaIdEE5emptyEv", scope: !126, file: !2, line: 1083, type: !556, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!556 = !DISubroutineType(types: !557)
!557 = !{!94, !526}
!558 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIdSaIdEE7reserveEm", scope: !126, file: !2, line: 1105, type: !550, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !126, file: !2, line: 1121, type: !560, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!560 = !DISubroutineType(types: !561)
!561 = !{!562, !392, !402}
!562 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !126, file: !2, line: 451, baseType: !563, flags: DIFlagPublic)
!563 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !139, file: !137, line: 62, baseType: !564)
!564 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !565, size: 64)
!565 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !139, file: !137, line: 56, baseType: !566)
!566 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !143, file: !144, line: 417, baseType: !30)
!567 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIdSaIdEEixEm", scope: !126, file: !2, line: 1140, type: !568, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!568 = !DISubroutineType(types: !569)
!569 = !{!570, !526, !402}
!570 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !126, file: !2, line: 452, baseType: !571, flags: DIFlagPublic)
!571 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !139, file: !137, line: 63, baseType: !572)
!572 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !573, size: 64)
!573 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !565)
!574 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !126, file: !2, line: 1150, type: !575, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!575 = !DISubroutineType(types: !576)
!576 = !{null, !526, !402}
!577 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !126, file: !2, line: 1173, type: !560, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!578 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIdSaIdEE2atEm", scope: !126, file: !2, line: 1192, type: !568, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!579 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIdSaIdEE5frontEv", scope: !126, file: !2, line: 1204, type: !580, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!580 = !DISubroutineType(types: !581)
!581 = !{!562, !392}
!582 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIdSaIdEE5frontEv", scope: !126, file: !2, line: 1216, type: !583, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!583 = !DISubroutineType(types: !584)
!584 = !{!570, !526}
!585 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !126, file: !2, line: 1228, type: !580, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!586 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIdSaIdEE4backEv", scope: !126, file: !2, line: 1240, type: !583, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!587 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIdSaIdEE4dataEv", scope: !126, file: !2, line: 1255, type: !588, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!588 = !DISubroutineType(types: !589)
!589 = !{!39, !392}
!590 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIdSaIdEE4dataEv", scope: !126, file: !2, line: 1260, type: !591, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!591 = !DISubroutineType(types: !592)
!592 = !{!181, !526}
!593 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backERKd", scope: !126, file: !2, line: 1276, type: !594, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!594 = !DISubroutineType(types: !595)
!595 = !{null, !392, !406}
!596 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !126, file: !2, line: 1293, type: !597, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!597 = !DISubroutineType(types: !598)
!598 = !{null, !392, !599}
!599 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !408, size: 64)
!600 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !126, file: !2, line: 1317, type: !390, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!601 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EERS4_", scope: !126, file: !2, line: 1357, type: !602, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!602 = !DISubroutineType(types: !603)
!603 = !{!462, !392, !524, !406}
!604 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !126, file: !2, line: 1388, type: !605, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DISubroutineType(types: !606)
!606 = !{!462, !392, !524, !599}
!607 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EESt16initializer_listIdE", scope: !126, file: !2, line: 1406, type: !608, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!608 = !DISubroutineType(types: !609)
!609 = !{!462, !392, !524, !440}
!610 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEmRS4_", scope: !126, file: !2, line: 1432, type: !611, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!611 = !DISubroutineType(types: !612)
!612 = !{!462, !392, !524, !402, !406}
!613 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !126, file: !2, line: 1529, type: !614, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!614 = !DISubroutineType(types: !615)
!615 = !{!462, !392, !524}
!616 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EES6_", scope: !126, file: !2, line: 1557, type: !617, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubroutineType(types: !618)
!618 = !{!462, !392, !524, !524}
!619 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIdSaIdEE4swapERS1_", scope: !126, file: !2, line: 1581, type: !620, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{null, !392, !446}
!622 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIdSaIdEE5clearEv", scope: !126, file: !2, line: 1600, type: !390, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !126, file: !2, line: 1699, type: !454, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !126, file: !2, line: 1710, type: !550, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!625 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !126, file: !2, line: 1757, type: !454, scopeLine: 1757, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!626 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !126, file: !2, line: 1801, type: !627, scopeLine: 1801, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!627 = !DISubroutineType(types: !628)
!628 = !{null, !392, !462, !402, !406}
!629 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIdSaIdEE17_M_default_appendEm", scope: !126, file: !2, line: 1807, type: !550, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!630 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE16_M_shrink_to_fitEv", scope: !126, file: !2, line: 1811, type: !631, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!631 = !DISubroutineType(types: !632)
!632 = !{!94, !392}
!633 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !126, file: !2, line: 1873, type: !605, scopeLine: 1873, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!634 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIdSaIdEE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !126, file: !2, line: 1884, type: !605, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !126, file: !2, line: 1891, type: !636, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubroutineType(types: !637)
!637 = !{!638, !526, !402, !639}
!638 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !126, file: !2, line: 458, baseType: !33, flags: DIFlagPublic)
!639 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!640 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !126, file: !2, line: 1902, type: !641, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!641 = !DISubroutineType(types: !642)
!642 = !{!638, !402, !396}
!643 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIdSaIdEE11_S_max_sizeERKS0_", scope: !126, file: !2, line: 1911, type: !644, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{!638, !646}
!646 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !647, size: 64)
!647 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !125)
!648 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !126, file: !2, line: 1928, type: !649, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!649 = !DISubroutineType(types: !650)
!650 = !{null, !392, !381}
!651 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !126, file: !2, line: 1941, type: !652, scopeLine: 1941, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{!462, !392, !462}
!654 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EES5_", scope: !126, file: !2, line: 1945, type: !655, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!655 = !DISubroutineType(types: !656)
!656 = !{!462, !392, !462, !462}
!657 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb1EE", scope: !126, file: !2, line: 1954, type: !658, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{null, !392, !417, !345}
!660 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb0EE", scope: !126, file: !2, line: 1966, type: !661, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!661 = !DISubroutineType(types: !662)
!662 = !{null, !392, !417, !364}
!663 = !{!41, !664}
!664 = !DITemplateTypeParameter(name: "_Alloc", type: !152, defaulted: true)
!665 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!666 = !DIDerivedType(tag: DW_TAG_typedef, name: "_DistanceType", scope: !668, file: !667, line: 260, baseType: !692)
!667 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_heap.h", directory: "", checksumkind: CSK_MD5, checksum: "6af963f90d2b295e1816b415f43c6e38")
!668 = distinct !DISubprogram(name: "__pop_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt10__pop_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_RT0_", scope: !13, file: !667, line: 254, type: !669, scopeLine: 256, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !675)
!669 = !DISubroutineType(types: !670)
!670 = !{null, !463, !463, !463, !671}
!671 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !672, size: 64)
!672 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Iter_less_iter", scope: !674, file: !673, line: 39, size: 8, flags: DIFlagTypePassByValue, elements: !245, identifier: "_ZTSN9__gnu_cxx5__ops15_Iter_less_iterE")
!673 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/predefined_ops.h", directory: "", checksumkind: CSK_MD5, checksum: "a42f8fd86dfe94e0818cf65d60c0c495")
!674 = !DINamespace(name: "__ops", scope: !140)
!675 = !{!676, !677, !678, !679, !680}
!676 = !DILocalVariable(name: "__first", arg: 1, scope: !668, file: !667, line: 254, type: !463)
!677 = !DILocalVariable(name: "__last", arg: 2, scope: !668, file: !667, line: 254, type: !463)
!678 = !DILocalVariable(name: "__result", arg: 3, scope: !668, file: !667, line: 255, type: !463)
!679 = !DILocalVariable(name: "__comp", arg: 4, scope: !668, file: !667, line: 255, type: !671)
!680 = !DILocalVariable(name: "__value", scope: !668, file: !667, line: 262, type: !681)
!681 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !668, file: !667, line: 258, baseType: !682)
!682 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !683, file: !480, line: 169, baseType: !687)
!683 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__iterator_traits<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, void>", scope: !13, file: !480, line: 161, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !684, identifier: "_ZTSSt17__iterator_traitsIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEvE")
!684 = !{!685, !686}
!685 = !DITemplateTypeParameter(name: "_Iterator", type: !463)
!686 = !DITemplateTypeParameter(type: null, defaulted: true)
!687 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !463, file: !74, line: 1059, baseType: !688, flags: DIFlagPublic)
!688 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !481, file: !480, line: 213, baseType: !30)
!689 = !{!690, !691}
!690 = !DITemplateTypeParameter(name: "_RandomAccessIterator", type: !463)
!691 = !DITemplateTypeParameter(name: "_Compare", type: !672)
!692 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !683, file: !480, line: 170, baseType: !504)
!693 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Iter_less_val", scope: !674, file: !673, line: 53, size: 8, flags: DIFlagTypePassByValue, elements: !694, identifier: "_ZTSN9__gnu_cxx5__ops14_Iter_less_valE")
!694 = !{!695, !699}
!695 = !DISubprogram(name: "_Iter_less_val", scope: !693, file: !673, line: 56, type: !696, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!696 = !DISubroutineType(types: !697)
!697 = !{null, !698}
!698 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !693, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!699 = !DISubprogram(name: "_Iter_less_val", scope: !693, file: !673, line: 63, type: !700, scopeLine: 63, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!700 = !DISubroutineType(types: !701)
!701 = !{null, !698, !672}
!702 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Val_less_iter", scope: !674, file: !673, line: 82, size: 8, flags: DIFlagTypePassByValue, elements: !703, identifier: "_ZTSN9__gnu_cxx5__ops14_Val_less_iterE")
!703 = !{!704, !708}
!704 = !DISubprogram(name: "_Val_less_iter", scope: !702, file: !673, line: 85, type: !705, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!705 = !DISubroutineType(types: !706)
!706 = !{null, !707}
!707 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!708 = !DISubprogram(name: "_Val_less_iter", scope: !702, file: !673, line: 92, type: !709, scopeLine: 92, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!709 = !DISubroutineType(types: !710)
!710 = !{null, !707, !672}
!711 = !{!0}
!712 = !{!713, !717, !723, !727, !733, !737, !743, !748, !750, !755, !759, !763, !772, !774, !778, !782, !786, !791, !795, !799, !803, !807, !815, !819, !823, !825, !829, !833, !837, !843, !847, !851, !853, !861, !865, !872, !874, !878, !882, !886, !890, !895, !900, !905, !906, !907, !908, !910, !911, !912, !913, !914, !915}
!713 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !714, entity: !715, file: !716, line: 58)
!714 = !DINamespace(name: "__gnu_debug", scope: null)
!715 = !DINamespace(name: "__debug", scope: !13)
!716 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !718, file: !722, line: 52)
!718 = !DISubprogram(name: "abs", scope: !719, file: !719, line: 861, type: !720, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!719 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!720 = !DISubroutineType(types: !721)
!721 = !{!498, !498}
!722 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!723 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !724, file: !726, line: 127)
!724 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !719, line: 63, baseType: !725)
!725 = !DICompositeType(tag: DW_TAG_structure_type, file: !719, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!726 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!727 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !728, file: !726, line: 128)
!728 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !719, line: 71, baseType: !729)
!729 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !719, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !730, identifier: "_ZTS6ldiv_t")
!730 = !{!731, !732}
!731 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !729, file: !719, line: 69, baseType: !507, size: 64)
!732 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !729, file: !719, line: 70, baseType: !507, size: 64, offset: 64)
!733 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !734, file: !726, line: 130)
!734 = !DISubprogram(name: "abort", scope: !719, file: !719, line: 611, type: !735, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!735 = !DISubroutineType(types: !736)
!736 = !{null}
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !738, file: !726, line: 132)
!738 = !DISubprogram(name: "aligned_alloc", scope: !719, file: !719, line: 605, type: !739, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DISubroutineType(types: !740)
!740 = !{!665, !741, !741}
!741 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !742, line: 18, baseType: !35)
!742 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !744, file: !726, line: 134)
!744 = !DISubprogram(name: "atexit", scope: !719, file: !719, line: 615, type: !745, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!745 = !DISubroutineType(types: !746)
!746 = !{!498, !747}
!747 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !735, size: 64)
!748 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !749, file: !726, line: 137)
!749 = !DISubprogram(name: "at_quick_exit", scope: !719, file: !719, line: 620, type: !745, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!750 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !751, file: !726, line: 140)
!751 = !DISubprogram(name: "atof", scope: !752, file: !752, line: 25, type: !753, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!752 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!753 = !DISubroutineType(types: !754)
!754 = !{!30, !639}
!755 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !756, file: !726, line: 141)
!756 = !DISubprogram(name: "atoi", scope: !719, file: !719, line: 362, type: !757, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!757 = !DISubroutineType(types: !758)
!758 = !{!498, !639}
!759 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !760, file: !726, line: 142)
!760 = !DISubprogram(name: "atol", scope: !719, file: !719, line: 367, type: !761, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!761 = !DISubroutineType(types: !762)
!762 = !{!507, !639}
!763 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !764, file: !726, line: 143)
!764 = !DISubprogram(name: "bsearch", scope: !765, file: !765, line: 20, type: !766, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!765 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!766 = !DISubroutineType(types: !767)
!767 = !{!665, !123, !123, !741, !741, !768}
!768 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !719, line: 829, baseType: !769)
!769 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !770, size: 64)
!770 = !DISubroutineType(types: !771)
!771 = !{!498, !123, !123}
!772 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !773, file: !726, line: 144)
!773 = !DISubprogram(name: "calloc", scope: !719, file: !719, line: 556, type: !739, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!774 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !775, file: !726, line: 145)
!775 = !DISubprogram(name: "div", scope: !719, file: !719, line: 873, type: !776, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!776 = !DISubroutineType(types: !777)
!777 = !{!724, !498, !498}
!778 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !779, file: !726, line: 146)
!779 = !DISubprogram(name: "exit", scope: !719, file: !719, line: 637, type: !780, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!780 = !DISubroutineType(types: !781)
!781 = !{null, !498}
!782 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !783, file: !726, line: 147)
!783 = !DISubprogram(name: "free", scope: !719, file: !719, line: 568, type: !784, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!784 = !DISubroutineType(types: !785)
!785 = !{null, !665}
!786 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !787, file: !726, line: 148)
!787 = !DISubprogram(name: "getenv", scope: !719, file: !719, line: 654, type: !788, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!788 = !DISubroutineType(types: !789)
!789 = !{!790, !639}
!790 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!791 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !792, file: !726, line: 149)
!792 = !DISubprogram(name: "labs", scope: !719, file: !719, line: 862, type: !793, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!793 = !DISubroutineType(types: !794)
!794 = !{!507, !507}
!795 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !796, file: !726, line: 150)
!796 = !DISubprogram(name: "ldiv", scope: !719, file: !719, line: 875, type: !797, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!797 = !DISubroutineType(types: !798)
!798 = !{!728, !507, !507}
!799 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !800, file: !726, line: 151)
!800 = !DISubprogram(name: "malloc", scope: !719, file: !719, line: 553, type: !801, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!801 = !DISubroutineType(types: !802)
!802 = !{!665, !741}
!803 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !804, file: !726, line: 153)
!804 = !DISubprogram(name: "mblen", scope: !719, file: !719, line: 943, type: !805, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!805 = !DISubroutineType(types: !806)
!806 = !{!498, !639, !741}
!807 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !808, file: !726, line: 154)
!808 = !DISubprogram(name: "mbstowcs", scope: !719, file: !719, line: 954, type: !809, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!809 = !DISubroutineType(types: !810)
!810 = !{!741, !811, !814, !741}
!811 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !812)
!812 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !813, size: 64)
!813 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!814 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !639)
!815 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !816, file: !726, line: 155)
!816 = !DISubprogram(name: "mbtowc", scope: !719, file: !719, line: 946, type: !817, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!817 = !DISubroutineType(types: !818)
!818 = !{!498, !811, !814, !741}
!819 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !820, file: !726, line: 157)
!820 = !DISubprogram(name: "qsort", scope: !719, file: !719, line: 851, type: !821, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!821 = !DISubroutineType(types: !822)
!822 = !{null, !665, !741, !741, !768}
!823 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !824, file: !726, line: 160)
!824 = !DISubprogram(name: "quick_exit", scope: !719, file: !719, line: 643, type: !780, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!825 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !826, file: !726, line: 163)
!826 = !DISubprogram(name: "rand", scope: !719, file: !719, line: 454, type: !827, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!827 = !DISubroutineType(types: !828)
!828 = !{!498}
!829 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !830, file: !726, line: 164)
!830 = !DISubprogram(name: "realloc", scope: !719, file: !719, line: 564, type: !831, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!831 = !DISubroutineType(types: !832)
!832 = !{!665, !665, !741}
!833 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !834, file: !726, line: 165)
!834 = !DISubprogram(name: "srand", scope: !719, file: !719, line: 456, type: !835, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!835 = !DISubroutineType(types: !836)
!836 = !{null, !14}
!837 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !838, file: !726, line: 166)
!838 = !DISubprogram(name: "strtod", scope: !719, file: !719, line: 118, type: !839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!839 = !DISubroutineType(types: !840)
!840 = !{!30, !814, !841}
!841 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !842)
!842 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !790, size: 64)
!843 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !844, file: !726, line: 167)
!844 = !DISubprogram(name: "strtol", scope: !719, file: !719, line: 177, type: !845, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!845 = !DISubroutineType(types: !846)
!846 = !{!507, !814, !841, !498}
!847 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !848, file: !726, line: 168)
!848 = !DISubprogram(name: "strtoul", scope: !719, file: !719, line: 181, type: !849, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!849 = !DISubroutineType(types: !850)
!850 = !{!35, !814, !841, !498}
!851 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !852, file: !726, line: 169)
!852 = !DISubprogram(name: "system", scope: !719, file: !719, line: 804, type: !757, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!853 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !854, file: !726, line: 171)
!854 = !DISubprogram(name: "wcstombs", scope: !719, file: !719, line: 958, type: !855, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!855 = !DISubroutineType(types: !856)
!856 = !{!741, !857, !858, !741}
!857 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !790)
!858 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !859)
!859 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !860, size: 64)
!860 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !813)
!861 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !862, file: !726, line: 172)
!862 = !DISubprogram(name: "wctomb", scope: !719, file: !719, line: 950, type: !863, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!863 = !DISubroutineType(types: !864)
!864 = !{!498, !790, !813}
!865 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !866, file: !726, line: 200)
!866 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !719, line: 81, baseType: !867)
!867 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !719, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !868, identifier: "_ZTS7lldiv_t")
!868 = !{!869, !871}
!869 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !867, file: !719, line: 79, baseType: !870, size: 64)
!870 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!871 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !867, file: !719, line: 80, baseType: !870, size: 64, offset: 64)
!872 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !873, file: !726, line: 206)
!873 = !DISubprogram(name: "_Exit", scope: !719, file: !719, line: 649, type: !780, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!874 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !875, file: !726, line: 210)
!875 = !DISubprogram(name: "llabs", scope: !719, file: !719, line: 865, type: !876, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!876 = !DISubroutineType(types: !877)
!877 = !{!870, !870}
!878 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !879, file: !726, line: 216)
!879 = !DISubprogram(name: "lldiv", scope: !719, file: !719, line: 879, type: !880, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!880 = !DISubroutineType(types: !881)
!881 = !{!866, !870, !870}
!882 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !883, file: !726, line: 227)
!883 = !DISubprogram(name: "atoll", scope: !719, file: !719, line: 374, type: !884, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!884 = !DISubroutineType(types: !885)
!885 = !{!870, !639}
!886 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !887, file: !726, line: 228)
!887 = !DISubprogram(name: "strtoll", scope: !719, file: !719, line: 201, type: !888, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!888 = !DISubroutineType(types: !889)
!889 = !{!870, !814, !841, !498}
!890 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !891, file: !726, line: 229)
!891 = !DISubprogram(name: "strtoull", scope: !719, file: !719, line: 206, type: !892, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!892 = !DISubroutineType(types: !893)
!893 = !{!894, !814, !841, !498}
!894 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!895 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !896, file: !726, line: 231)
!896 = !DISubprogram(name: "strtof", scope: !719, file: !719, line: 124, type: !897, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!897 = !DISubroutineType(types: !898)
!898 = !{!899, !814, !841}
!899 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!900 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !140, entity: !901, file: !726, line: 232)
!901 = !DISubprogram(name: "strtold", scope: !719, file: !719, line: 127, type: !902, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!902 = !DISubroutineType(types: !903)
!903 = !{!904, !814, !841}
!904 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!905 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !866, file: !726, line: 240)
!906 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !873, file: !726, line: 242)
!907 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !875, file: !726, line: 244)
!908 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !909, file: !726, line: 245)
!909 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !140, file: !726, line: 213, type: !880, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!910 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !879, file: !726, line: 246)
!911 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !883, file: !726, line: 248)
!912 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !896, file: !726, line: 249)
!913 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !887, file: !726, line: 250)
!914 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !891, file: !726, line: 251)
!915 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !13, entity: !901, file: !726, line: 252)
!916 = !{i32 7, !"Dwarf Version", i32 5}
!917 = !{i32 2, !"Debug Info Version", i32 3}
!918 = !{i32 1, !"wchar_size", i32 4}
!919 = !{i32 8, !"PIC Level", i32 2}
!920 = !{i32 7, !"PIE Level", i32 2}
!921 = !{i32 7, !"uwtable", i32 2}
!922 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!923 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!924 = distinct !DISubprogram(name: "array_by_value", scope: !9, file: !9, line: 7, type: !925, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !927)
!925 = !DISubroutineType(types: !926)
!926 = !{!30, !181}
!927 = !{!928, !929, !930}
!928 = !DILocalVariable(name: "x", arg: 1, scope: !924, file: !9, line: 7, type: !181)
!929 = !DILocalVariable(name: "a", scope: !924, file: !9, line: 8, type: !20)
!930 = !DILocalVariable(name: "b", scope: !924, file: !9, line: 9, type: !20)
!931 = !DILocation(line: 0, scope: !924)
!932 = !DILocation(line: 8, column: 27, scope: !924)
!933 = !{!934, !934, i64 0}
!934 = !{!"double", !935, i64 0}
!935 = !{!"omnipotent char", !936, i64 0}
!936 = !{!"Simple C++ TBAA"}
!937 = !DILocation(line: 8, column: 33, scope: !924)
!938 = !DILocation(line: 8, column: 39, scope: !924)
!939 = !DILocation(line: 8, column: 50, scope: !924)
!940 = !DILocalVariable(name: "__init", arg: 4, scope: !941, file: !942, line: 191, type: !30)
!941 = distinct !DISubprogram(name: "inner_product<double *, double *, double>", linkageName: "_ZSt13inner_productIPdS0_dET1_T_S2_T0_S1_", scope: !13, file: !942, line: 190, type: !943, scopeLine: 192, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !949, retainedNodes: !945)
!942 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_numeric.h", directory: "", checksumkind: CSK_MD5, checksum: "36db7ae47394e395415a70ef7cf15fa3")
!943 = !DISubroutineType(types: !944)
!944 = !{!30, !39, !39, !39, !30}
!945 = !{!946, !947, !948, !940}
!946 = !DILocalVariable(name: "__first1", arg: 1, scope: !941, file: !942, line: 190, type: !39)
!947 = !DILocalVariable(name: "__last1", arg: 2, scope: !941, file: !942, line: 190, type: !39)
!948 = !DILocalVariable(name: "__first2", arg: 3, scope: !941, file: !942, line: 191, type: !39)
!949 = !{!950, !951, !41}
!950 = !DITemplateTypeParameter(name: "_InputIterator1", type: !39)
!951 = !DITemplateTypeParameter(name: "_InputIterator2", type: !39)
!952 = !DILocation(line: 0, scope: !941, inlinedAt: !953)
!953 = distinct !DILocation(line: 11, column: 10, scope: !924)
!954 = !DILocation(line: 199, column: 39, scope: !955, inlinedAt: !953)
!955 = distinct !DILexicalBlock(scope: !956, file: !942, line: 198, column: 7)
!956 = distinct !DILexicalBlock(scope: !941, file: !942, line: 198, column: 7)
!957 = !DILocation(line: 11, column: 3, scope: !924)
!958 = distinct !DISubprogram(name: "standard_algorithms", scope: !9, file: !9, line: 14, type: !959, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !961)
!959 = !DISubroutineType(types: !960)
!960 = !{!30, !181, !498}
!961 = !{!962, !963, !964, !965}
!962 = !DILocalVariable(name: "x", arg: 1, scope: !958, file: !9, line: 14, type: !181)
!963 = !DILocalVariable(name: "n", arg: 2, scope: !958, file: !9, line: 14, type: !498)
!964 = !DILocalVariable(name: "a", scope: !958, file: !9, line: 15, type: !126)
!965 = !DILocalVariable(name: "b", scope: !958, file: !9, line: 15, type: !126)
!966 = !DILocation(line: 0, scope: !958)
!967 = !DILocation(line: 15, column: 30, scope: !958)
!968 = !DILocalVariable(name: "this", arg: 1, scope: !969, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!969 = distinct !DISubprogram(name: "vector<const double *, void>", linkageName: "_ZNSt6vectorIdSaIdEEC2IPKdvEET_S5_RKS0_", scope: !126, file: !2, line: 702, type: !970, scopeLine: 705, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !973, declaration: !972, retainedNodes: !976)
!970 = !DISubroutineType(types: !971)
!971 = !{null, !392, !181, !181, !396}
!972 = !DISubprogram(name: "vector<const double *, void>", scope: !126, file: !2, line: 702, type: !970, scopeLine: 702, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !973)
!973 = !{!974, !975}
!974 = !DITemplateTypeParameter(name: "_InputIterator", type: !181)
!975 = !DITemplateTypeParameter(type: null)
!976 = !{!968, !977, !978, !979}
!977 = !DILocalVariable(name: "__first", arg: 2, scope: !969, file: !2, line: 702, type: !181)
!978 = !DILocalVariable(name: "__last", arg: 3, scope: !969, file: !2, line: 702, type: !181)
!979 = !DILocalVariable(name: "__a", arg: 4, scope: !969, file: !2, line: 703, type: !396)
!980 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!981 = !DILocation(line: 0, scope: !969, inlinedAt: !982)
!982 = distinct !DILocation(line: 15, column: 23, scope: !958)
!983 = !DILocalVariable(name: "this", arg: 1, scope: !984, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!984 = distinct !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !126, file: !2, line: 1682, type: !985, scopeLine: 1684, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !992, declaration: !991, retainedNodes: !994)
!985 = !DISubroutineType(types: !986)
!986 = !{null, !392, !181, !181, !987}
!987 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !13, file: !480, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !988, identifier: "_ZTSSt20forward_iterator_tag")
!988 = !{!989}
!989 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !987, baseType: !990, extraData: i32 0)
!990 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !13, file: !480, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !245, identifier: "_ZTSSt18input_iterator_tag")
!991 = !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !126, file: !2, line: 1682, type: !985, scopeLine: 1682, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !992)
!992 = !{!993}
!993 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !181)
!994 = !{!983, !995, !996, !997, !998}
!995 = !DILocalVariable(name: "__first", arg: 2, scope: !984, file: !2, line: 1682, type: !181)
!996 = !DILocalVariable(name: "__last", arg: 3, scope: !984, file: !2, line: 1682, type: !181)
!997 = !DILocalVariable(arg: 4, scope: !984, file: !2, line: 1683, type: !987)
!998 = !DILocalVariable(name: "__n", scope: !984, file: !2, line: 1685, type: !999)
!999 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !402)
!1000 = !DILocation(line: 0, scope: !984, inlinedAt: !1001)
!1001 = distinct !DILocation(line: 706, column: 4, scope: !1002, inlinedAt: !982)
!1002 = distinct !DILexicalBlock(scope: !969, file: !2, line: 705, column: 2)
!1003 = !DILocalVariable(name: "__first", arg: 1, scope: !1004, file: !1005, line: 147, type: !181)
!1004 = distinct !DISubprogram(name: "distance<const double *>", linkageName: "_ZSt8distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_", scope: !13, file: !1005, line: 147, type: !1006, scopeLine: 148, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1014, retainedNodes: !1012)
!1005 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_funcs.h", directory: "")
!1006 = !DISubroutineType(types: !1007)
!1007 = !{!1008, !181, !181}
!1008 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !1009, file: !480, line: 225, baseType: !506)
!1009 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const double *>", scope: !13, file: !480, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !1010, identifier: "_ZTSSt15iterator_traitsIPKdE")
!1010 = !{!1011}
!1011 = !DITemplateTypeParameter(name: "_Iterator", type: !181)
!1012 = !{!1003, !1013}
!1013 = !DILocalVariable(name: "__last", arg: 2, scope: !1004, file: !1005, line: 147, type: !181)
!1014 = !{!974}
!1015 = !DILocation(line: 0, scope: !1004, inlinedAt: !1016)
!1016 = distinct !DILocation(line: 1685, column: 26, scope: !984, inlinedAt: !1001)
!1017 = !DILocalVariable(name: "__first", arg: 1, scope: !1018, file: !1005, line: 99, type: !181)
!1018 = distinct !DISubprogram(name: "__distance<const double *>", linkageName: "_ZSt10__distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_St26random_access_iterator_tag", scope: !13, file: !1005, line: 99, type: !1019, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1030, retainedNodes: !1027)
!1019 = !DISubroutineType(types: !1020)
!1020 = !{!1008, !181, !181, !1021}
!1021 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "random_access_iterator_tag", scope: !13, file: !480, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1022, identifier: "_ZTSSt26random_access_iterator_tag")
!1022 = !{!1023}
!1023 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1021, baseType: !1024, extraData: i32 0)
!1024 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bidirectional_iterator_tag", scope: !13, file: !480, line: 103, size: 8, flags: DIFlagTypePassByValue, elements: !1025, identifier: "_ZTSSt26bidirectional_iterator_tag")
!1025 = !{!1026}
!1026 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1024, baseType: !987, extraData: i32 0)
!1027 = !{!1017, !1028, !1029}
!1028 = !DILocalVariable(name: "__last", arg: 2, scope: !1018, file: !1005, line: 99, type: !181)
!1029 = !DILocalVariable(arg: 3, scope: !1018, file: !1005, line: 100, type: !1021)
!1030 = !{!1031}
!1031 = !DITemplateTypeParameter(name: "_RandomAccessIterator", type: !181)
!1032 = !DILocation(line: 0, scope: !1018, inlinedAt: !1033)
!1033 = distinct !DILocation(line: 150, column: 14, scope: !1004, inlinedAt: !1016)
!1034 = !DILocation(line: 105, column: 21, scope: !1018, inlinedAt: !1033)
!1035 = !DILocalVariable(name: "__n", arg: 1, scope: !1036, file: !2, line: 1902, type: !402)
!1036 = distinct !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !126, file: !2, line: 1902, type: !641, scopeLine: 1903, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !640, retainedNodes: !1037)
!1037 = !{!1035, !1038}
!1038 = !DILocalVariable(name: "__a", arg: 2, scope: !1036, file: !2, line: 1902, type: !396)
!1039 = !DILocation(line: 0, scope: !1036, inlinedAt: !1040)
!1040 = distinct !DILocation(line: 1687, column: 26, scope: !984, inlinedAt: !1001)
!1041 = !DILocation(line: 1904, column: 10, scope: !1042, inlinedAt: !1040)
!1042 = distinct !DILexicalBlock(scope: !1036, file: !2, line: 1904, column: 6)
!1043 = !DILocation(line: 1904, column: 6, scope: !1036, inlinedAt: !1040)
!1044 = !DILocation(line: 1905, column: 4, scope: !1042, inlinedAt: !1040)
!1045 = !DILocalVariable(name: "this", arg: 1, scope: !1046, type: !1049, flags: DIFlagArtificial | DIFlagObjectPointer)
!1046 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !129, file: !2, line: 375, type: !335, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !334, retainedNodes: !1047)
!1047 = !{!1045, !1048}
!1048 = !DILocalVariable(name: "__n", arg: 2, scope: !1046, file: !2, line: 375, type: !33)
!1049 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!1050 = !DILocation(line: 0, scope: !1046, inlinedAt: !1051)
!1051 = distinct !DILocation(line: 1687, column: 14, scope: !984, inlinedAt: !1001)
!1052 = !DILocation(line: 378, column: 13, scope: !1046, inlinedAt: !1051)
!1053 = !DILocation(line: 378, column: 9, scope: !1046, inlinedAt: !1051)
!1054 = !DILocalVariable(name: "__a", arg: 1, scope: !1055, file: !144, line: 463, type: !150)
!1055 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !143, file: !144, line: 463, type: !147, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !146, retainedNodes: !1056)
!1056 = !{!1054, !1057}
!1057 = !DILocalVariable(name: "__n", arg: 2, scope: !1055, file: !144, line: 463, type: !211)
!1058 = !DILocation(line: 0, scope: !1055, inlinedAt: !1059)
!1059 = distinct !DILocation(line: 378, column: 20, scope: !1046, inlinedAt: !1051)
!1060 = !DILocalVariable(name: "this", arg: 1, scope: !1061, type: !1065, flags: DIFlagArtificial | DIFlagObjectPointer)
!1061 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !158, file: !159, line: 112, type: !186, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !185, retainedNodes: !1062)
!1062 = !{!1060, !1063, !1064}
!1063 = !DILocalVariable(name: "__n", arg: 2, scope: !1061, file: !159, line: 112, type: !188)
!1064 = !DILocalVariable(arg: 3, scope: !1061, file: !159, line: 112, type: !123)
!1065 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!1066 = !DILocation(line: 0, scope: !1061, inlinedAt: !1067)
!1067 = distinct !DILocation(line: 464, column: 20, scope: !1055, inlinedAt: !1059)
!1068 = !DILocation(line: 137, column: 27, scope: !1061, inlinedAt: !1067)
!1069 = !DILocalVariable(name: "__first", arg: 1, scope: !1070, file: !1071, line: 365, type: !181)
!1070 = distinct !DISubprogram(name: "__uninitialized_copy_a<const double *, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIPKdPddET0_T_S4_S3_RSaIT1_E", scope: !13, file: !1071, line: 365, type: !1072, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1078, retainedNodes: !1074)
!1071 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!1072 = !DISubroutineType(types: !1073)
!1073 = !{!39, !181, !181, !39, !209}
!1074 = !{!1069, !1075, !1076, !1077}
!1075 = !DILocalVariable(name: "__last", arg: 2, scope: !1070, file: !1071, line: 365, type: !181)
!1076 = !DILocalVariable(name: "__result", arg: 3, scope: !1070, file: !1071, line: 366, type: !39)
!1077 = !DILocalVariable(arg: 4, scope: !1070, file: !1071, line: 366, type: !209)
!1078 = !{!974, !1079, !41}
!1079 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !39)
!1080 = !DILocation(line: 0, scope: !1070, inlinedAt: !1081)
!1081 = distinct !DILocation(line: 1690, column: 6, scope: !984, inlinedAt: !1001)
!1082 = !DILocalVariable(name: "__first", arg: 1, scope: !1083, file: !1071, line: 163, type: !181)
!1083 = distinct !DISubprogram(name: "uninitialized_copy<const double *, double *>", linkageName: "_ZSt18uninitialized_copyIPKdPdET0_T_S4_S3_", scope: !13, file: !1071, line: 163, type: !1084, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1091, retainedNodes: !1086)
!1084 = !DISubroutineType(types: !1085)
!1085 = !{!39, !181, !181, !39}
!1086 = !{!1082, !1087, !1088, !1089, !1090}
!1087 = !DILocalVariable(name: "__last", arg: 2, scope: !1083, file: !1071, line: 163, type: !181)
!1088 = !DILocalVariable(name: "__result", arg: 3, scope: !1083, file: !1071, line: 164, type: !39)
!1089 = !DILocalVariable(name: "__can_memmove", scope: !1083, file: !1071, line: 174, type: !350)
!1090 = !DILocalVariable(name: "__assignable", scope: !1083, file: !1071, line: 181, type: !350)
!1091 = !{!974, !1079}
!1092 = !DILocation(line: 0, scope: !1083, inlinedAt: !1093)
!1093 = distinct !DILocation(line: 372, column: 14, scope: !1070, inlinedAt: !1081)
!1094 = !DILocalVariable(name: "__first", arg: 1, scope: !1095, file: !1071, line: 145, type: !181)
!1095 = distinct !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1096, file: !1071, line: 145, type: !1084, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1091, declaration: !1099, retainedNodes: !1100)
!1096 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_copy<true>", scope: !13, file: !1071, line: 141, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !1097, identifier: "_ZTSSt20__uninitialized_copyILb1EE")
!1097 = !{!1098}
!1098 = !DITemplateValueParameter(name: "_TrivialValueTypes", type: !94, value: i1 true)
!1099 = !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1096, file: !1071, line: 145, type: !1084, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1091)
!1100 = !{!1094, !1101, !1102}
!1101 = !DILocalVariable(name: "__last", arg: 2, scope: !1095, file: !1071, line: 145, type: !181)
!1102 = !DILocalVariable(name: "__result", arg: 3, scope: !1095, file: !1071, line: 146, type: !39)
!1103 = !DILocation(line: 0, scope: !1095, inlinedAt: !1104)
!1104 = distinct !DILocation(line: 184, column: 14, scope: !1083, inlinedAt: !1093)
!1105 = !DILocalVariable(name: "__first", arg: 1, scope: !1106, file: !1110, line: 235, type: !181)
!1106 = distinct !DISubprogram(name: "copy<const double *, double *>", linkageName: "_ZSt4copyIPKdPdET0_T_S4_S3_", scope: !13, file: !1107, line: 611, type: !1084, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1112, retainedNodes: !1108)
!1107 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!1108 = !{!1105, !1109, !1111}
!1109 = !DILocalVariable(name: "__last", arg: 2, scope: !1106, file: !1110, line: 235, type: !181)
!1110 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/algorithmfwd.h", directory: "")
!1111 = !DILocalVariable(name: "__result", arg: 3, scope: !1106, file: !1110, line: 235, type: !39)
!1112 = !{!1113, !1114}
!1113 = !DITemplateTypeParameter(name: "_IIter", type: !181)
!1114 = !DITemplateTypeParameter(name: "_OIter", type: !39)
!1115 = !DILocation(line: 0, scope: !1106, inlinedAt: !1116)
!1116 = distinct !DILocation(line: 147, column: 18, scope: !1095, inlinedAt: !1104)
!1117 = !DILocalVariable(name: "__first", arg: 1, scope: !1118, file: !1107, line: 527, type: !181)
!1118 = distinct !DISubprogram(name: "__copy_move_a<false, const double *, double *>", linkageName: "_ZSt13__copy_move_aILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1107, line: 527, type: !1084, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1122, retainedNodes: !1119)
!1119 = !{!1117, !1120, !1121}
!1120 = !DILocalVariable(name: "__last", arg: 2, scope: !1118, file: !1107, line: 527, type: !181)
!1121 = !DILocalVariable(name: "__result", arg: 3, scope: !1118, file: !1107, line: 527, type: !39)
!1122 = !{!1123, !1124, !1125}
!1123 = !DITemplateValueParameter(name: "_IsMove", type: !94, value: i1 false)
!1124 = !DITemplateTypeParameter(name: "_II", type: !181)
!1125 = !DITemplateTypeParameter(name: "_OI", type: !39)
!1126 = !DILocation(line: 0, scope: !1118, inlinedAt: !1127)
!1127 = distinct !DILocation(line: 619, column: 14, scope: !1106, inlinedAt: !1116)
!1128 = !DILocalVariable(name: "__first", arg: 1, scope: !1129, file: !1107, line: 521, type: !181)
!1129 = distinct !DISubprogram(name: "__copy_move_a1<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1107, line: 521, type: !1084, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1122, retainedNodes: !1130)
!1130 = !{!1128, !1131, !1132}
!1131 = !DILocalVariable(name: "__last", arg: 2, scope: !1129, file: !1107, line: 521, type: !181)
!1132 = !DILocalVariable(name: "__result", arg: 3, scope: !1129, file: !1107, line: 521, type: !39)
!1133 = !DILocation(line: 0, scope: !1129, inlinedAt: !1134)
!1134 = distinct !DILocation(line: 530, column: 3, scope: !1118, inlinedAt: !1127)
!1135 = !DILocalVariable(name: "__first", arg: 1, scope: !1136, file: !1107, line: 486, type: !181)
!1136 = distinct !DISubprogram(name: "__copy_move_a2<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb0EPKdPdET1_T0_S4_S3_", scope: !13, file: !1107, line: 486, type: !1084, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1122, retainedNodes: !1137)
!1137 = !{!1135, !1138, !1139}
!1138 = !DILocalVariable(name: "__last", arg: 2, scope: !1136, file: !1107, line: 486, type: !181)
!1139 = !DILocalVariable(name: "__result", arg: 3, scope: !1136, file: !1107, line: 486, type: !39)
!1140 = !DILocation(line: 0, scope: !1136, inlinedAt: !1141)
!1141 = distinct !DILocation(line: 522, column: 14, scope: !1129, inlinedAt: !1134)
!1142 = !DILocalVariable(name: "__first", arg: 1, scope: !1143, file: !1107, line: 420, type: !181)
!1143 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1144, file: !1107, line: 420, type: !1084, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !196, declaration: !1148, retainedNodes: !1149)
!1144 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<false, true, std::random_access_iterator_tag>", scope: !13, file: !1107, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !1145, identifier: "_ZTSSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE")
!1145 = !{!1123, !1146, !1147}
!1146 = !DITemplateValueParameter(name: "_IsSimple", type: !94, value: i1 true)
!1147 = !DITemplateTypeParameter(name: "_Category", type: !1021)
!1148 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1144, file: !1107, line: 420, type: !1084, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !196)
!1149 = !{!1142, !1150, !1151, !1152}
!1150 = !DILocalVariable(name: "__last", arg: 2, scope: !1143, file: !1107, line: 420, type: !181)
!1151 = !DILocalVariable(name: "__result", arg: 3, scope: !1143, file: !1107, line: 420, type: !39)
!1152 = !DILocalVariable(name: "_Num", scope: !1143, file: !1107, line: 429, type: !1153)
!1153 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !506)
!1154 = !DILocation(line: 0, scope: !1143, inlinedAt: !1155)
!1155 = distinct !DILocation(line: 494, column: 14, scope: !1136, inlinedAt: !1141)
!1156 = !DILocation(line: 431, column: 6, scope: !1157, inlinedAt: !1155)
!1157 = distinct !DILexicalBlock(scope: !1143, file: !1107, line: 430, column: 8)
!1158 = !DILocation(line: 432, column: 20, scope: !1143, inlinedAt: !1155)
!1159 = !DILocalVariable(name: "this", arg: 1, scope: !1160, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!1160 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EmRKS0_", scope: !126, file: !2, line: 551, type: !400, scopeLine: 553, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !399, retainedNodes: !1161)
!1161 = !{!1159, !1162, !1163}
!1162 = !DILocalVariable(name: "__n", arg: 2, scope: !1160, file: !2, line: 551, type: !402)
!1163 = !DILocalVariable(name: "__a", arg: 3, scope: !1160, file: !2, line: 551, type: !396)
!1164 = !DILocation(line: 0, scope: !1160, inlinedAt: !1165)
!1165 = distinct !DILocation(line: 15, column: 36, scope: !958)
!1166 = !DILocation(line: 0, scope: !1036, inlinedAt: !1167)
!1167 = distinct !DILocation(line: 552, column: 15, scope: !1160, inlinedAt: !1165)
!1168 = !DILocation(line: 1904, column: 10, scope: !1042, inlinedAt: !1167)
!1169 = !DILocation(line: 1904, column: 6, scope: !1036, inlinedAt: !1167)
!1170 = !DILocation(line: 1905, column: 4, scope: !1042, inlinedAt: !1167)
!1171 = !DILocalVariable(name: "this", arg: 1, scope: !1172, type: !1049, flags: DIFlagArtificial | DIFlagObjectPointer)
!1172 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EmRKS0_", scope: !129, file: !2, line: 330, type: !318, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !317, retainedNodes: !1173)
!1173 = !{!1171, !1174, !1175}
!1174 = !DILocalVariable(name: "__n", arg: 2, scope: !1172, file: !2, line: 330, type: !33)
!1175 = !DILocalVariable(name: "__a", arg: 3, scope: !1172, file: !2, line: 330, type: !312)
!1176 = !DILocation(line: 0, scope: !1172, inlinedAt: !1177)
!1177 = distinct !DILocation(line: 552, column: 9, scope: !1160, inlinedAt: !1165)
!1178 = !DILocalVariable(name: "this", arg: 1, scope: !1179, type: !1049, flags: DIFlagArtificial | DIFlagObjectPointer)
!1179 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !129, file: !2, line: 393, type: !315, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !340, retainedNodes: !1180)
!1180 = !{!1178, !1181}
!1181 = !DILocalVariable(name: "__n", arg: 2, scope: !1179, file: !2, line: 393, type: !33)
!1182 = !DILocation(line: 0, scope: !1179, inlinedAt: !1183)
!1183 = distinct !DILocation(line: 332, column: 9, scope: !1184, inlinedAt: !1177)
!1184 = distinct !DILexicalBlock(scope: !1172, file: !2, line: 332, column: 7)
!1185 = !DILocation(line: 0, scope: !1046, inlinedAt: !1186)
!1186 = distinct !DILocation(line: 395, column: 33, scope: !1179, inlinedAt: !1183)
!1187 = !DILocation(line: 0, scope: !1055, inlinedAt: !1188)
!1188 = distinct !DILocation(line: 378, column: 20, scope: !1046, inlinedAt: !1186)
!1189 = !DILocation(line: 0, scope: !1061, inlinedAt: !1190)
!1190 = distinct !DILocation(line: 464, column: 20, scope: !1055, inlinedAt: !1188)
!1191 = !DILocation(line: 137, column: 27, scope: !1061, inlinedAt: !1190)
!1192 = !DILocalVariable(name: "this", arg: 1, scope: !1193, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!1193 = distinct !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !126, file: !2, line: 1710, type: !550, scopeLine: 1711, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !624, retainedNodes: !1194)
!1194 = !{!1192, !1195}
!1195 = !DILocalVariable(name: "__n", arg: 2, scope: !1193, file: !2, line: 1710, type: !402)
!1196 = !DILocation(line: 0, scope: !1193, inlinedAt: !1197)
!1197 = distinct !DILocation(line: 553, column: 9, scope: !1198, inlinedAt: !1165)
!1198 = distinct !DILexicalBlock(scope: !1160, file: !2, line: 553, column: 7)
!1199 = !DILocalVariable(name: "__first", arg: 1, scope: !1200, file: !1071, line: 764, type: !39)
!1200 = distinct !DISubprogram(name: "__uninitialized_default_n_a<double *, unsigned long, double>", linkageName: "_ZSt27__uninitialized_default_n_aIPdmdET_S1_T0_RSaIT1_E", scope: !13, file: !1071, line: 764, type: !1201, scopeLine: 766, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1206, retainedNodes: !1203)
!1201 = !DISubroutineType(types: !1202)
!1202 = !{!39, !39, !35, !209}
!1203 = !{!1199, !1204, !1205}
!1204 = !DILocalVariable(name: "__n", arg: 2, scope: !1200, file: !1071, line: 764, type: !35)
!1205 = !DILocalVariable(arg: 3, scope: !1200, file: !1071, line: 765, type: !209)
!1206 = !{!1079, !1207, !41}
!1207 = !DITemplateTypeParameter(name: "_Size", type: !35)
!1208 = !DILocation(line: 0, scope: !1200, inlinedAt: !1209)
!1209 = distinct !DILocation(line: 1713, column: 4, scope: !1193, inlinedAt: !1197)
!1210 = !DILocalVariable(name: "__first", arg: 1, scope: !1211, file: !1071, line: 691, type: !39)
!1211 = distinct !DISubprogram(name: "__uninitialized_default_n<double *, unsigned long>", linkageName: "_ZSt25__uninitialized_default_nIPdmET_S1_T0_", scope: !13, file: !1071, line: 691, type: !1212, scopeLine: 692, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1217, retainedNodes: !1214)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{!39, !39, !35}
!1214 = !{!1210, !1215, !1216}
!1215 = !DILocalVariable(name: "__n", arg: 2, scope: !1211, file: !1071, line: 691, type: !35)
!1216 = !DILocalVariable(name: "__can_fill", scope: !1211, file: !1071, line: 696, type: !350)
!1217 = !{!1079, !1207}
!1218 = !DILocation(line: 0, scope: !1211, inlinedAt: !1219)
!1219 = distinct !DILocation(line: 766, column: 14, scope: !1200, inlinedAt: !1209)
!1220 = !DILocalVariable(name: "__first", arg: 1, scope: !1221, file: !1071, line: 655, type: !39)
!1221 = distinct !DISubprogram(name: "__uninit_default_n<double *, unsigned long>", linkageName: "_ZNSt27__uninitialized_default_n_1ILb1EE18__uninit_default_nIPdmEET_S3_T0_", scope: !1222, file: !1071, line: 655, type: !1212, scopeLine: 656, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1217, declaration: !1225, retainedNodes: !1226)
!1222 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_default_n_1<true>", scope: !13, file: !1071, line: 650, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !1223, identifier: "_ZTSSt27__uninitialized_default_n_1ILb1EE")
!1223 = !{!1224}
!1224 = !DITemplateValueParameter(name: "_TrivialValueType", type: !94, value: i1 true)
!1225 = !DISubprogram(name: "__uninit_default_n<double *, unsigned long>", linkageName: "_ZNSt27__uninitialized_default_n_1ILb1EE18__uninit_default_nIPdmEET_S3_T0_", scope: !1222, file: !1071, line: 655, type: !1212, scopeLine: 655, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1217)
!1226 = !{!1220, !1227, !1228}
!1227 = !DILocalVariable(name: "__n", arg: 2, scope: !1221, file: !1071, line: 655, type: !35)
!1228 = !DILocalVariable(name: "__val", scope: !1229, file: !1071, line: 659, type: !1231)
!1229 = distinct !DILexicalBlock(scope: !1230, file: !1071, line: 658, column: 6)
!1230 = distinct !DILexicalBlock(scope: !1221, file: !1071, line: 657, column: 8)
!1231 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !688, size: 64)
!1232 = !DILocation(line: 0, scope: !1221, inlinedAt: !1233)
!1233 = distinct !DILocation(line: 699, column: 14, scope: !1211, inlinedAt: !1219)
!1234 = !DILocation(line: 0, scope: !1229, inlinedAt: !1233)
!1235 = !DILocalVariable(name: "__p", arg: 1, scope: !1236, file: !1237, line: 109, type: !39)
!1236 = distinct !DISubprogram(name: "_Construct<double>", linkageName: "_ZSt10_ConstructIdJEEvPT_DpOT0_", scope: !13, file: !1237, line: 109, type: !1238, scopeLine: 110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1241, retainedNodes: !1240)
!1237 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_construct.h", directory: "", checksumkind: CSK_MD5, checksum: "ceba413818ae9b0f6742666be9b2ed67")
!1238 = !DISubroutineType(types: !1239)
!1239 = !{null, !39}
!1240 = !{!1235}
!1241 = !{!41, !1242}
!1242 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !245)
!1243 = !DILocation(line: 0, scope: !1236, inlinedAt: !1244)
!1244 = distinct !DILocation(line: 661, column: 8, scope: !1229, inlinedAt: !1233)
!1245 = !DILocation(line: 119, column: 7, scope: !1236, inlinedAt: !1244)
!1246 = !DILocation(line: 662, column: 8, scope: !1229, inlinedAt: !1233)
!1247 = !DILocalVariable(name: "__first", arg: 1, scope: !1248, file: !1110, line: 275, type: !39)
!1248 = distinct !DISubprogram(name: "fill_n<double *, unsigned long, double>", linkageName: "_ZSt6fill_nIPdmdET_S1_T0_RKT1_", scope: !13, file: !1107, line: 1143, type: !1249, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1254, retainedNodes: !1251)
!1249 = !DISubroutineType(types: !1250)
!1250 = !{!39, !39, !35, !184}
!1251 = !{!1247, !1252, !1253}
!1252 = !DILocalVariable(name: "__n", arg: 2, scope: !1248, file: !1110, line: 275, type: !35)
!1253 = !DILocalVariable(name: "__value", arg: 3, scope: !1248, file: !1110, line: 275, type: !184)
!1254 = !{!1114, !1207, !41}
!1255 = !DILocation(line: 0, scope: !1248, inlinedAt: !1256)
!1256 = distinct !DILocation(line: 663, column: 18, scope: !1229, inlinedAt: !1233)
!1257 = !DILocalVariable(name: "__first", arg: 1, scope: !1258, file: !1107, line: 1108, type: !39)
!1258 = distinct !DISubprogram(name: "__fill_n_a<double *, unsigned long, double>", linkageName: "_ZSt10__fill_n_aIPdmdET_S1_T0_RKT1_St26random_access_iterator_tag", scope: !13, file: !1107, line: 1108, type: !1259, scopeLine: 1110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1265, retainedNodes: !1261)
!1259 = !DISubroutineType(types: !1260)
!1260 = !{!39, !39, !35, !184, !1021}
!1261 = !{!1257, !1262, !1263, !1264}
!1262 = !DILocalVariable(name: "__n", arg: 2, scope: !1258, file: !1107, line: 1108, type: !35)
!1263 = !DILocalVariable(name: "__value", arg: 3, scope: !1258, file: !1107, line: 1108, type: !184)
!1264 = !DILocalVariable(arg: 4, scope: !1258, file: !1107, line: 1109, type: !1021)
!1265 = !{!1266, !1207, !41}
!1266 = !DITemplateTypeParameter(name: "_OutputIterator", type: !39)
!1267 = !DILocation(line: 0, scope: !1258, inlinedAt: !1268)
!1268 = distinct !DILocation(line: 1148, column: 14, scope: !1248, inlinedAt: !1256)
!1269 = !DILocation(line: 1114, column: 15, scope: !1270, inlinedAt: !1268)
!1270 = distinct !DILexicalBlock(scope: !1258, file: !1107, line: 1114, column: 11)
!1271 = !DILocation(line: 1114, column: 11, scope: !1258, inlinedAt: !1268)
!1272 = !DILocation(line: 397, column: 59, scope: !1179, inlinedAt: !1183)
!1273 = !DILocalVariable(name: "__first", arg: 1, scope: !1274, file: !1107, line: 967, type: !39)
!1274 = distinct !DISubprogram(name: "__fill_a<double *, double>", linkageName: "_ZSt8__fill_aIPddEvT_S1_RKT0_", scope: !13, file: !1107, line: 967, type: !1275, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1280, retainedNodes: !1277)
!1275 = !DISubroutineType(types: !1276)
!1276 = !{null, !39, !39, !184}
!1277 = !{!1273, !1278, !1279}
!1278 = !DILocalVariable(name: "__last", arg: 2, scope: !1274, file: !1107, line: 967, type: !39)
!1279 = !DILocalVariable(name: "__value", arg: 3, scope: !1274, file: !1107, line: 967, type: !184)
!1280 = !{!1281, !41}
!1281 = !DITemplateTypeParameter(name: "_FIte", type: !39)
!1282 = !DILocation(line: 0, scope: !1274, inlinedAt: !1283)
!1283 = distinct !DILocation(line: 1119, column: 7, scope: !1258, inlinedAt: !1268)
!1284 = !DILocalVariable(name: "__first", arg: 1, scope: !1285, file: !1107, line: 917, type: !39)
!1285 = distinct !DISubprogram(name: "__fill_a1<double *, double>", linkageName: "_ZSt9__fill_a1IPddEN9__gnu_cxx11__enable_ifIXsr11__is_scalarIT0_EE7__valueEvE6__typeET_S6_RKS3_", scope: !13, file: !1107, line: 917, type: !1286, scopeLine: 919, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1297, retainedNodes: !1293)
!1286 = !DISubroutineType(types: !1287)
!1287 = !{!1288, !39, !39, !184}
!1288 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type", scope: !1290, file: !1289, line: 50, baseType: null)
!1289 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/type_traits.h", directory: "")
!1290 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__enable_if<true, void>", scope: !140, file: !1289, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !1291, identifier: "_ZTSN9__gnu_cxx11__enable_ifILb1EvEE")
!1291 = !{!1292, !975}
!1292 = !DITemplateValueParameter(type: !94, value: i1 true)
!1293 = !{!1284, !1294, !1295, !1296}
!1294 = !DILocalVariable(name: "__last", arg: 2, scope: !1285, file: !1107, line: 917, type: !39)
!1295 = !DILocalVariable(name: "__value", arg: 3, scope: !1285, file: !1107, line: 918, type: !184)
!1296 = !DILocalVariable(name: "__tmp", scope: !1285, file: !1107, line: 920, type: !182)
!1297 = !{!1079, !41}
!1298 = !DILocation(line: 0, scope: !1285, inlinedAt: !1299)
!1299 = distinct !DILocation(line: 968, column: 7, scope: !1274, inlinedAt: !1283)
!1300 = !DILocation(line: 921, column: 7, scope: !1301, inlinedAt: !1299)
!1301 = distinct !DILexicalBlock(scope: !1285, file: !1107, line: 921, column: 7)
!1302 = !DILocation(line: 922, column: 11, scope: !1303, inlinedAt: !1299)
!1303 = distinct !DILexicalBlock(scope: !1301, file: !1107, line: 921, column: 7)
!1304 = !DILocation(line: 665, column: 4, scope: !1221, inlinedAt: !1233)
!1305 = !DILocalVariable(name: "__first", arg: 1, scope: !1306, file: !12, line: 4252, type: !463)
!1306 = distinct !DISubprogram(name: "transform<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, (lambda at cpp/algorithms.cpp:16:49)>", linkageName: "_ZSt9transformIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_Z19standard_algorithmsE3$_0ET0_T_S9_S8_T1_", scope: !13, file: !12, line: 4252, type: !1307, scopeLine: 4254, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1317, retainedNodes: !1313)
!1307 = !DISubroutineType(types: !1308)
!1308 = !{!463, !463, !463, !463, !1309}
!1309 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !958, file: !9, line: 16, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !1310)
!1310 = !{!1311}
!1311 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !1309, file: !9, line: 16, baseType: !1312, size: 64)
!1312 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !181, size: 64)
!1313 = !{!1305, !1314, !1315, !1316}
!1314 = !DILocalVariable(name: "__last", arg: 2, scope: !1306, file: !12, line: 4252, type: !463)
!1315 = !DILocalVariable(name: "__result", arg: 3, scope: !1306, file: !12, line: 4253, type: !463)
!1316 = !DILocalVariable(name: "__unary_op", arg: 4, scope: !1306, file: !12, line: 4253, type: !1309)
!1317 = !{!1318, !1319, !1320}
!1318 = !DITemplateTypeParameter(name: "_InputIterator", type: !463)
!1319 = !DITemplateTypeParameter(name: "_OutputIterator", type: !463)
!1320 = !DITemplateTypeParameter(name: "_UnaryOperation", type: !1309)
!1321 = !DILocation(line: 0, scope: !1306, inlinedAt: !1322)
!1322 = distinct !DILocation(line: 16, column: 3, scope: !958)
!1323 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1324, file: !74, line: 1237, type: !1327)
!1324 = distinct !DISubprogram(name: "operator!=<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxneIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !140, file: !74, line: 1237, type: !1325, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !519, retainedNodes: !1328)
!1325 = !DISubroutineType(types: !1326)
!1326 = !{!94, !1327, !1327}
!1327 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !485, size: 64)
!1328 = !{!1323, !1329}
!1329 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1324, file: !74, line: 1238, type: !1327)
!1330 = !DILocation(line: 0, scope: !1324, inlinedAt: !1331)
!1331 = distinct !DILocation(line: 4262, column: 22, scope: !1332, inlinedAt: !1322)
!1332 = distinct !DILexicalBlock(scope: !1333, file: !12, line: 4262, column: 7)
!1333 = distinct !DILexicalBlock(scope: !1306, file: !12, line: 4262, column: 7)
!1334 = !DILocation(line: 4262, column: 7, scope: !1333, inlinedAt: !1322)
!1335 = !DILocation(line: 4263, column: 25, scope: !1332, inlinedAt: !1322)
!1336 = !DILocation(line: 16, column: 78, scope: !1337, inlinedAt: !1347)
!1337 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19standard_algorithmsENK3$_0clEd", scope: !1309, file: !9, line: 16, type: !1338, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1342, retainedNodes: !1343)
!1338 = !DISubroutineType(types: !1339)
!1339 = !{!30, !1340, !30}
!1340 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1341, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1341 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1309)
!1342 = !DISubprogram(name: "operator()", scope: !1309, file: !9, line: 16, type: !1338, scopeLine: 16, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1343 = !{!1344, !1346}
!1344 = !DILocalVariable(name: "this", arg: 1, scope: !1337, type: !1345, flags: DIFlagArtificial | DIFlagObjectPointer)
!1345 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1341, size: 64)
!1346 = !DILocalVariable(name: "v", arg: 2, scope: !1337, file: !9, line: 16, type: !30)
!1347 = distinct !DILocation(line: 4263, column: 14, scope: !1332, inlinedAt: !1322)
!1348 = !DILocation(line: 4263, column: 12, scope: !1332, inlinedAt: !1322)
!1349 = distinct !{!1349, !1334, !1350, !1351, !1352, !1353}
!1350 = !DILocation(line: 4263, column: 33, scope: !1333, inlinedAt: !1322)
!1351 = !{!"llvm.loop.mustprogress"}
!1352 = !{!"llvm.loop.isvectorized", i32 1}
!1353 = !{!"llvm.loop.unroll.runtime.disable"}
!1354 = !DILocation(line: 0, scope: !1337, inlinedAt: !1347)
!1355 = !DILocalVariable(name: "this", arg: 1, scope: !1356, type: !1358, flags: DIFlagArtificial | DIFlagObjectPointer)
!1356 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !463, file: !74, line: 1105, type: !492, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !491, retainedNodes: !1357)
!1357 = !{!1355}
!1358 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !463, size: 64)
!1359 = !DILocation(line: 0, scope: !1356, inlinedAt: !1360)
!1360 = distinct !DILocation(line: 4262, column: 33, scope: !1332, inlinedAt: !1322)
!1361 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !1360)
!1362 = !DILocation(line: 0, scope: !1356, inlinedAt: !1363)
!1363 = distinct !DILocation(line: 4262, column: 50, scope: !1332, inlinedAt: !1322)
!1364 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !1363)
!1365 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !1331)
!1366 = distinct !{!1366, !1334, !1350, !1351, !1353, !1352}
!1367 = !DILocalVariable(name: "__first", arg: 1, scope: !1368, file: !942, line: 256, type: !463)
!1368 = distinct !DISubprogram(name: "partial_sum<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt11partial_sumIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !13, file: !942, line: 256, type: !1369, scopeLine: 258, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1376, retainedNodes: !1371)
!1369 = !DISubroutineType(types: !1370)
!1370 = !{!463, !463, !463, !463}
!1371 = !{!1367, !1372, !1373, !1374}
!1372 = !DILocalVariable(name: "__last", arg: 2, scope: !1368, file: !942, line: 256, type: !463)
!1373 = !DILocalVariable(name: "__result", arg: 3, scope: !1368, file: !942, line: 257, type: !463)
!1374 = !DILocalVariable(name: "__value", scope: !1368, file: !942, line: 269, type: !1375)
!1375 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !1368, file: !942, line: 259, baseType: !682)
!1376 = !{!1318, !1319}
!1377 = !DILocation(line: 0, scope: !1368, inlinedAt: !1378)
!1378 = distinct !DILocation(line: 17, column: 3, scope: !958)
!1379 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1380, file: !74, line: 1221, type: !1327)
!1380 = distinct !DISubprogram(name: "operator==<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxeqIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !140, file: !74, line: 1221, type: !1325, scopeLine: 1224, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !519, retainedNodes: !1381)
!1381 = !{!1379, !1382}
!1382 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1380, file: !74, line: 1222, type: !1327)
!1383 = !DILocation(line: 0, scope: !1380, inlinedAt: !1384)
!1384 = distinct !DILocation(line: 267, column: 19, scope: !1385, inlinedAt: !1378)
!1385 = distinct !DILexicalBlock(scope: !1368, file: !942, line: 267, column: 11)
!1386 = !DILocation(line: 1224, column: 27, scope: !1380, inlinedAt: !1384)
!1387 = !DILocation(line: 267, column: 11, scope: !1368, inlinedAt: !1378)
!1388 = !DILocation(line: 0, scope: !1356, inlinedAt: !1389)
!1389 = distinct !DILocation(line: 271, column: 14, scope: !1368, inlinedAt: !1378)
!1390 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !1389)
!1391 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !1392)
!1392 = distinct !DILocation(line: 271, column: 24, scope: !1368, inlinedAt: !1378)
!1393 = !DILocation(line: 271, column: 7, scope: !1368, inlinedAt: !1378)
!1394 = !DILocation(line: 269, column: 28, scope: !1368, inlinedAt: !1378)
!1395 = !DILocation(line: 273, column: 45, scope: !1396, inlinedAt: !1378)
!1396 = distinct !DILexicalBlock(scope: !1368, file: !942, line: 272, column: 2)
!1397 = !DILocation(line: 273, column: 43, scope: !1396, inlinedAt: !1378)
!1398 = !DILocation(line: 0, scope: !1356, inlinedAt: !1399)
!1399 = distinct !DILocation(line: 274, column: 5, scope: !1396, inlinedAt: !1378)
!1400 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !1399)
!1401 = !DILocation(line: 274, column: 16, scope: !1396, inlinedAt: !1378)
!1402 = !DILocation(line: 0, scope: !1324, inlinedAt: !1392)
!1403 = distinct !{!1403, !1393, !1404, !1351}
!1404 = !DILocation(line: 275, column: 2, scope: !1368, inlinedAt: !1378)
!1405 = !DILocation(line: 168, column: 7, scope: !1406, inlinedAt: !1418)
!1406 = distinct !DILexicalBlock(scope: !1407, file: !942, line: 168, column: 7)
!1407 = distinct !DISubprogram(name: "accumulate<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double, (lambda at cpp/algorithms.cpp:18:51)>", linkageName: "_ZSt10accumulateIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdZ19standard_algorithmsE3$_1ET0_T_S9_S8_T1_", scope: !13, file: !942, line: 161, type: !1408, scopeLine: 163, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1416, retainedNodes: !1411)
!1408 = !DISubroutineType(types: !1409)
!1409 = !{!30, !463, !463, !30, !1410}
!1410 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !958, file: !9, line: 18, size: 8, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !245)
!1411 = !{!1412, !1413, !1414, !1415}
!1412 = !DILocalVariable(name: "__first", arg: 1, scope: !1407, file: !942, line: 161, type: !463)
!1413 = !DILocalVariable(name: "__last", arg: 2, scope: !1407, file: !942, line: 161, type: !463)
!1414 = !DILocalVariable(name: "__init", arg: 3, scope: !1407, file: !942, line: 161, type: !30)
!1415 = !DILocalVariable(name: "__binary_op", arg: 4, scope: !1407, file: !942, line: 162, type: !1410)
!1416 = !{!1318, !41, !1417}
!1417 = !DITemplateTypeParameter(name: "_BinaryOperation", type: !1410)
!1418 = distinct !DILocation(line: 18, column: 10, scope: !958)
!1419 = !DILocation(line: 0, scope: !1407, inlinedAt: !1418)
!1420 = !DILocation(line: 169, column: 52, scope: !1421, inlinedAt: !1418)
!1421 = distinct !DILexicalBlock(scope: !1406, file: !942, line: 168, column: 7)
!1422 = !DILocalVariable(name: "this", arg: 1, scope: !1423, type: !1432, flags: DIFlagArtificial | DIFlagObjectPointer)
!1423 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ19standard_algorithmsENK3$_1clEdd", scope: !1410, file: !9, line: 18, type: !1424, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !1428, retainedNodes: !1429)
!1424 = !DISubroutineType(types: !1425)
!1425 = !{!30, !1426, !30, !30}
!1426 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1427, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1427 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1410)
!1428 = !DISubprogram(name: "operator()", scope: !1410, file: !9, line: 18, type: !1424, scopeLine: 18, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1429 = !{!1422, !1430, !1431}
!1430 = !DILocalVariable(name: "p", arg: 2, scope: !1423, file: !9, line: 18, type: !30)
!1431 = !DILocalVariable(name: "v", arg: 3, scope: !1423, file: !9, line: 18, type: !30)
!1432 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1427, size: 64)
!1433 = !DILocation(line: 0, scope: !1423, inlinedAt: !1434)
!1434 = distinct !DILocation(line: 169, column: 11, scope: !1421, inlinedAt: !1418)
!1435 = !DILocation(line: 18, column: 85, scope: !1423, inlinedAt: !1434)
!1436 = !DILocation(line: 0, scope: !1356, inlinedAt: !1437)
!1437 = distinct !DILocation(line: 168, column: 33, scope: !1421, inlinedAt: !1418)
!1438 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !1437)
!1439 = !DILocation(line: 0, scope: !1324, inlinedAt: !1440)
!1440 = distinct !DILocation(line: 168, column: 22, scope: !1421, inlinedAt: !1418)
!1441 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !1440)
!1442 = distinct !{!1442, !1405, !1443, !1351}
!1443 = !DILocation(line: 169, column: 60, scope: !1406, inlinedAt: !1418)
!1444 = !DILocalVariable(name: "this", arg: 1, scope: !1445, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!1445 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIdSaIdEED2Ev", scope: !126, file: !2, line: 728, type: !390, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !442, retainedNodes: !1446)
!1446 = !{!1444}
!1447 = !DILocation(line: 0, scope: !1445, inlinedAt: !1448)
!1448 = distinct !DILocation(line: 19, column: 1, scope: !958)
!1449 = !DILocalVariable(name: "this", arg: 1, scope: !1450, type: !1049, flags: DIFlagArtificial | DIFlagObjectPointer)
!1450 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEED2Ev", scope: !129, file: !2, line: 364, type: !307, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !333, retainedNodes: !1451)
!1451 = !{!1449}
!1452 = !DILocation(line: 0, scope: !1450, inlinedAt: !1453)
!1453 = distinct !DILocation(line: 733, column: 7, scope: !1454, inlinedAt: !1448)
!1454 = distinct !DILexicalBlock(scope: !1445, file: !2, line: 729, column: 7)
!1455 = !DILocalVariable(name: "this", arg: 1, scope: !1456, type: !1049, flags: DIFlagArtificial | DIFlagObjectPointer)
!1456 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !129, file: !2, line: 383, type: !338, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !337, retainedNodes: !1457)
!1457 = !{!1455, !1458, !1459}
!1458 = !DILocalVariable(name: "__p", arg: 2, scope: !1456, file: !2, line: 383, type: !251)
!1459 = !DILocalVariable(name: "__n", arg: 3, scope: !1456, file: !2, line: 383, type: !33)
!1460 = !DILocation(line: 0, scope: !1456, inlinedAt: !1461)
!1461 = distinct !DILocation(line: 366, column: 2, scope: !1462, inlinedAt: !1453)
!1462 = distinct !DILexicalBlock(scope: !1450, file: !2, line: 365, column: 7)
!1463 = !DILocation(line: 367, column: 35, scope: !1462, inlinedAt: !1453)
!1464 = !DILocalVariable(name: "__a", arg: 1, scope: !1465, file: !144, line: 495, type: !150)
!1465 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !143, file: !144, line: 495, type: !217, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !216, retainedNodes: !1466)
!1466 = !{!1464, !1467, !1468}
!1467 = !DILocalVariable(name: "__p", arg: 2, scope: !1465, file: !144, line: 495, type: !149)
!1468 = !DILocalVariable(name: "__n", arg: 3, scope: !1465, file: !144, line: 495, type: !211)
!1469 = !DILocation(line: 0, scope: !1465, inlinedAt: !1470)
!1470 = distinct !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1461)
!1471 = distinct !DILexicalBlock(scope: !1456, file: !2, line: 386, column: 6)
!1472 = !DILocalVariable(name: "this", arg: 1, scope: !1473, type: !1065, flags: DIFlagArtificial | DIFlagObjectPointer)
!1473 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !158, file: !159, line: 142, type: !190, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !189, retainedNodes: !1474)
!1474 = !{!1472, !1475, !1476}
!1475 = !DILocalVariable(name: "__p", arg: 2, scope: !1473, file: !159, line: 142, type: !39)
!1476 = !DILocalVariable(name: "__n", arg: 3, scope: !1473, file: !159, line: 142, type: !188)
!1477 = !DILocation(line: 0, scope: !1473, inlinedAt: !1478)
!1478 = distinct !DILocation(line: 496, column: 13, scope: !1465, inlinedAt: !1470)
!1479 = !DILocation(line: 158, column: 2, scope: !1473, inlinedAt: !1478)
!1480 = !DILocation(line: 0, scope: !1445, inlinedAt: !1481)
!1481 = distinct !DILocation(line: 19, column: 1, scope: !958)
!1482 = !DILocation(line: 0, scope: !1450, inlinedAt: !1483)
!1483 = distinct !DILocation(line: 733, column: 7, scope: !1454, inlinedAt: !1481)
!1484 = !DILocation(line: 0, scope: !1456, inlinedAt: !1485)
!1485 = distinct !DILocation(line: 366, column: 2, scope: !1462, inlinedAt: !1483)
!1486 = !DILocation(line: 0, scope: !1465, inlinedAt: !1487)
!1487 = distinct !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1485)
!1488 = !DILocation(line: 0, scope: !1473, inlinedAt: !1489)
!1489 = distinct !DILocation(line: 496, column: 13, scope: !1465, inlinedAt: !1487)
!1490 = !DILocation(line: 158, column: 2, scope: !1473, inlinedAt: !1489)
!1491 = !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1485)
!1492 = !DILocation(line: 19, column: 1, scope: !958)
!1493 = !DILocation(line: 0, scope: !1445, inlinedAt: !1494)
!1494 = distinct !DILocation(line: 19, column: 1, scope: !958)
!1495 = !DILocation(line: 0, scope: !1450, inlinedAt: !1496)
!1496 = distinct !DILocation(line: 733, column: 7, scope: !1454, inlinedAt: !1494)
!1497 = !DILocation(line: 0, scope: !1456, inlinedAt: !1498)
!1498 = distinct !DILocation(line: 366, column: 2, scope: !1462, inlinedAt: !1496)
!1499 = !DILocation(line: 0, scope: !1465, inlinedAt: !1500)
!1500 = distinct !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1498)
!1501 = !DILocation(line: 0, scope: !1473, inlinedAt: !1502)
!1502 = distinct !DILocation(line: 496, column: 13, scope: !1465, inlinedAt: !1500)
!1503 = !DILocation(line: 158, column: 2, scope: !1473, inlinedAt: !1502)
!1504 = distinct !DISubprogram(name: "sorted_copy", scope: !9, file: !9, line: 21, type: !959, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1505)
!1505 = !{!1506, !1507, !1508, !1509, !1510}
!1506 = !DILocalVariable(name: "x", arg: 1, scope: !1504, file: !9, line: 21, type: !181)
!1507 = !DILocalVariable(name: "n", arg: 2, scope: !1504, file: !9, line: 21, type: !498)
!1508 = !DILocalVariable(name: "a", scope: !1504, file: !9, line: 22, type: !126)
!1509 = !DILocalVariable(name: "s", scope: !1504, file: !9, line: 24, type: !30)
!1510 = !DILocalVariable(name: "i", scope: !1511, file: !9, line: 25, type: !498)
!1511 = distinct !DILexicalBlock(scope: !1504, file: !9, line: 25, column: 3)
!1512 = !DILocation(line: 0, scope: !1504)
!1513 = !DILocation(line: 22, column: 30, scope: !1504)
!1514 = !DILocation(line: 0, scope: !969, inlinedAt: !1515)
!1515 = distinct !DILocation(line: 22, column: 23, scope: !1504)
!1516 = !DILocation(line: 0, scope: !984, inlinedAt: !1517)
!1517 = distinct !DILocation(line: 706, column: 4, scope: !1002, inlinedAt: !1515)
!1518 = !DILocation(line: 0, scope: !1036, inlinedAt: !1519)
!1519 = distinct !DILocation(line: 1687, column: 26, scope: !984, inlinedAt: !1517)
!1520 = !DILocation(line: 1904, column: 10, scope: !1042, inlinedAt: !1519)
!1521 = !DILocation(line: 1904, column: 6, scope: !1036, inlinedAt: !1519)
!1522 = !DILocation(line: 1905, column: 4, scope: !1042, inlinedAt: !1519)
!1523 = !DILocation(line: 0, scope: !1046, inlinedAt: !1524)
!1524 = distinct !DILocation(line: 1687, column: 14, scope: !984, inlinedAt: !1517)
!1525 = !DILocation(line: 378, column: 13, scope: !1046, inlinedAt: !1524)
!1526 = !DILocation(line: 378, column: 9, scope: !1046, inlinedAt: !1524)
!1527 = !DILocation(line: 0, scope: !1055, inlinedAt: !1528)
!1528 = distinct !DILocation(line: 378, column: 20, scope: !1046, inlinedAt: !1524)
!1529 = !DILocation(line: 0, scope: !1061, inlinedAt: !1530)
!1530 = distinct !DILocation(line: 464, column: 20, scope: !1055, inlinedAt: !1528)
!1531 = !DILocation(line: 137, column: 27, scope: !1061, inlinedAt: !1530)
!1532 = !DILocation(line: 0, scope: !1070, inlinedAt: !1533)
!1533 = distinct !DILocation(line: 1690, column: 6, scope: !984, inlinedAt: !1517)
!1534 = !DILocation(line: 0, scope: !1083, inlinedAt: !1535)
!1535 = distinct !DILocation(line: 372, column: 14, scope: !1070, inlinedAt: !1533)
!1536 = !DILocation(line: 0, scope: !1095, inlinedAt: !1537)
!1537 = distinct !DILocation(line: 184, column: 14, scope: !1083, inlinedAt: !1535)
!1538 = !DILocation(line: 0, scope: !1106, inlinedAt: !1539)
!1539 = distinct !DILocation(line: 147, column: 18, scope: !1095, inlinedAt: !1537)
!1540 = !DILocation(line: 0, scope: !1118, inlinedAt: !1541)
!1541 = distinct !DILocation(line: 619, column: 14, scope: !1106, inlinedAt: !1539)
!1542 = !DILocation(line: 0, scope: !1129, inlinedAt: !1543)
!1543 = distinct !DILocation(line: 530, column: 3, scope: !1118, inlinedAt: !1541)
!1544 = !DILocation(line: 0, scope: !1136, inlinedAt: !1545)
!1545 = distinct !DILocation(line: 522, column: 14, scope: !1129, inlinedAt: !1543)
!1546 = !DILocation(line: 0, scope: !1143, inlinedAt: !1547)
!1547 = distinct !DILocation(line: 494, column: 14, scope: !1136, inlinedAt: !1545)
!1548 = !DILocation(line: 431, column: 6, scope: !1157, inlinedAt: !1547)
!1549 = !DILocation(line: 432, column: 20, scope: !1143, inlinedAt: !1547)
!1550 = !DILocalVariable(name: "__first", arg: 1, scope: !1551, file: !12, line: 4810, type: !463)
!1551 = distinct !DISubprogram(name: "sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt4sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEEvT_S7_", scope: !13, file: !12, line: 4810, type: !1552, scopeLine: 4811, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1556, retainedNodes: !1554)
!1552 = !DISubroutineType(types: !1553)
!1553 = !{null, !463, !463}
!1554 = !{!1550, !1555}
!1555 = !DILocalVariable(name: "__last", arg: 2, scope: !1551, file: !12, line: 4810, type: !463)
!1556 = !{!690}
!1557 = !DILocation(line: 0, scope: !1551, inlinedAt: !1558)
!1558 = distinct !DILocation(line: 23, column: 3, scope: !1504)
!1559 = !DILocalVariable(name: "__first", arg: 1, scope: !1560, file: !12, line: 1932, type: !463)
!1560 = distinct !DISubprogram(name: "__sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt6__sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !13, file: !12, line: 1932, type: !1561, scopeLine: 1934, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1563)
!1561 = !DISubroutineType(types: !1562)
!1562 = !{null, !463, !463, !672}
!1563 = !{!1559, !1564, !1565}
!1564 = !DILocalVariable(name: "__last", arg: 2, scope: !1560, file: !12, line: 1932, type: !463)
!1565 = !DILocalVariable(name: "__comp", arg: 3, scope: !1560, file: !12, line: 1933, type: !672)
!1566 = !DILocation(line: 0, scope: !1560, inlinedAt: !1567)
!1567 = distinct !DILocation(line: 4820, column: 7, scope: !1551, inlinedAt: !1558)
!1568 = !DILocalVariable(name: "__n", arg: 1, scope: !1569, file: !1107, line: 1513, type: !507)
!1569 = distinct !DISubprogram(name: "__lg", linkageName: "_ZSt4__lgl", scope: !13, file: !1107, line: 1513, type: !793, scopeLine: 1514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, retainedNodes: !1570)
!1570 = !{!1568}
!1571 = !DILocation(line: 0, scope: !1569, inlinedAt: !1572)
!1572 = distinct !DILocation(line: 1938, column: 5, scope: !1573, inlinedAt: !1567)
!1573 = distinct !DILexicalBlock(scope: !1574, file: !12, line: 1936, column: 2)
!1574 = distinct !DILexicalBlock(scope: !1560, file: !12, line: 1935, column: 11)
!1575 = !DILocation(line: 1514, column: 51, scope: !1569, inlinedAt: !1572)
!1576 = !DILocation(line: 1938, column: 33, scope: !1573, inlinedAt: !1567)
!1577 = !DILocation(line: 1937, column: 4, scope: !1573, inlinedAt: !1567)
!1578 = !DILocation(line: 1940, column: 4, scope: !1573, inlinedAt: !1567)
!1579 = !DILocation(line: 0, scope: !1511)
!1580 = !DILocation(line: 25, column: 21, scope: !1581)
!1581 = distinct !DILexicalBlock(scope: !1511, file: !9, line: 25, column: 3)
!1582 = !DILocation(line: 25, column: 3, scope: !1511)
!1583 = !DILocalVariable(name: "this", arg: 1, scope: !1584, type: !980, flags: DIFlagArtificial | DIFlagObjectPointer)
!1584 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !126, file: !2, line: 1121, type: !560, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !559, retainedNodes: !1585)
!1585 = !{!1583, !1586}
!1586 = !DILocalVariable(name: "__n", arg: 2, scope: !1584, file: !2, line: 1121, type: !402)
!1587 = !DILocation(line: 0, scope: !1584, inlinedAt: !1588)
!1588 = distinct !DILocation(line: 26, column: 10, scope: !1589)
!1589 = distinct !DILexicalBlock(scope: !1581, file: !9, line: 25, column: 31)
!1590 = !DILocation(line: 1124, column: 34, scope: !1584, inlinedAt: !1588)
!1591 = !DILocation(line: 26, column: 10, scope: !1589)
!1592 = !DILocation(line: 0, scope: !1584, inlinedAt: !1593)
!1593 = distinct !DILocation(line: 26, column: 17, scope: !1589)
!1594 = !DILocation(line: 26, column: 15, scope: !1589)
!1595 = !DILocation(line: 26, column: 27, scope: !1589)
!1596 = !DILocation(line: 26, column: 24, scope: !1589)
!1597 = !DILocation(line: 26, column: 7, scope: !1589)
!1598 = distinct !{!1598, !1599}
!1599 = !{!"llvm.loop.unroll.disable"}
!1600 = !DILocalVariable(name: "__first", arg: 1, scope: !1601, file: !12, line: 5681, type: !181)
!1601 = distinct !DISubprogram(name: "max_element<const double *>", linkageName: "_ZSt11max_elementIPKdET_S2_S2_", scope: !13, file: !12, line: 5681, type: !1602, scopeLine: 5682, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !992, retainedNodes: !1604)
!1602 = !DISubroutineType(types: !1603)
!1603 = !{!181, !181, !181}
!1604 = !{!1600, !1605}
!1605 = !DILocalVariable(name: "__last", arg: 2, scope: !1601, file: !12, line: 5681, type: !181)
!1606 = !DILocation(line: 0, scope: !1601, inlinedAt: !1607)
!1607 = distinct !DILocation(line: 28, column: 15, scope: !1504)
!1608 = !DILocalVariable(name: "__first", arg: 1, scope: !1609, file: !12, line: 5660, type: !181)
!1609 = distinct !DISubprogram(name: "__max_element<const double *, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__max_elementIPKdN9__gnu_cxx5__ops15_Iter_less_iterEET_S5_S5_T0_", scope: !13, file: !12, line: 5660, type: !1610, scopeLine: 5662, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1616, retainedNodes: !1612)
!1610 = !DISubroutineType(types: !1611)
!1611 = !{!181, !181, !181, !672}
!1612 = !{!1608, !1613, !1614, !1615}
!1613 = !DILocalVariable(name: "__last", arg: 2, scope: !1609, file: !12, line: 5660, type: !181)
!1614 = !DILocalVariable(name: "__comp", arg: 3, scope: !1609, file: !12, line: 5661, type: !672)
!1615 = !DILocalVariable(name: "__result", scope: !1609, file: !12, line: 5664, type: !181)
!1616 = !{!993, !691}
!1617 = !DILocation(line: 0, scope: !1609, inlinedAt: !1618)
!1618 = distinct !DILocation(line: 5690, column: 14, scope: !1601, inlinedAt: !1607)
!1619 = !DILocation(line: 5663, column: 11, scope: !1609, inlinedAt: !1618)
!1620 = !DILocation(line: 45, column: 16, scope: !1621, inlinedAt: !1635)
!1621 = distinct !DISubprogram(name: "operator()<const double *, const double *>", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclIPKdS4_EEbT_T0_", scope: !672, file: !673, line: 44, type: !1622, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1627, declaration: !1626, retainedNodes: !1630)
!1622 = !DISubroutineType(types: !1623)
!1623 = !{!94, !1624, !181, !181}
!1624 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1625, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1625 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !672)
!1626 = !DISubprogram(name: "operator()<const double *, const double *>", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclIPKdS4_EEbT_T0_", scope: !672, file: !673, line: 44, type: !1622, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1627)
!1627 = !{!1628, !1629}
!1628 = !DITemplateTypeParameter(name: "_Iterator1", type: !181)
!1629 = !DITemplateTypeParameter(name: "_Iterator2", type: !181)
!1630 = !{!1631, !1633, !1634}
!1631 = !DILocalVariable(name: "this", arg: 1, scope: !1621, type: !1632, flags: DIFlagArtificial | DIFlagObjectPointer)
!1632 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1625, size: 64)
!1633 = !DILocalVariable(name: "__it1", arg: 2, scope: !1621, file: !673, line: 44, type: !181)
!1634 = !DILocalVariable(name: "__it2", arg: 3, scope: !1621, file: !673, line: 44, type: !181)
!1635 = distinct !DILocation(line: 5666, column: 6, scope: !1636, inlinedAt: !1618)
!1636 = distinct !DILexicalBlock(scope: !1609, file: !12, line: 5666, column: 6)
!1637 = !DILocation(line: 5665, column: 7, scope: !1609, inlinedAt: !1618)
!1638 = !DILocation(line: 0, scope: !1621, inlinedAt: !1635)
!1639 = !DILocation(line: 45, column: 25, scope: !1621, inlinedAt: !1635)
!1640 = !DILocation(line: 45, column: 23, scope: !1621, inlinedAt: !1635)
!1641 = !DILocation(line: 5666, column: 6, scope: !1609, inlinedAt: !1618)
!1642 = !DILocation(line: 5665, column: 14, scope: !1609, inlinedAt: !1618)
!1643 = distinct !{!1643, !1599}
!1644 = !DILocation(line: 5665, column: 24, scope: !1609, inlinedAt: !1618)
!1645 = distinct !{!1645, !1637, !1646, !1351}
!1646 = !DILocation(line: 5667, column: 15, scope: !1609, inlinedAt: !1618)
!1647 = distinct !{!1647, !1582, !1648, !1351}
!1648 = !DILocation(line: 27, column: 3, scope: !1511)
!1649 = !DILocation(line: 28, column: 14, scope: !1504)
!1650 = !DILocation(line: 0, scope: !1445, inlinedAt: !1651)
!1651 = distinct !DILocation(line: 29, column: 1, scope: !1504)
!1652 = !DILocation(line: 0, scope: !1450, inlinedAt: !1653)
!1653 = distinct !DILocation(line: 733, column: 7, scope: !1454, inlinedAt: !1651)
!1654 = !DILocation(line: 0, scope: !1456, inlinedAt: !1655)
!1655 = distinct !DILocation(line: 366, column: 2, scope: !1462, inlinedAt: !1653)
!1656 = !DILocation(line: 386, column: 6, scope: !1456, inlinedAt: !1655)
!1657 = !DILocation(line: 0, scope: !1465, inlinedAt: !1658)
!1658 = distinct !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1655)
!1659 = !DILocation(line: 0, scope: !1473, inlinedAt: !1660)
!1660 = distinct !DILocation(line: 496, column: 13, scope: !1465, inlinedAt: !1658)
!1661 = !DILocation(line: 158, column: 2, scope: !1473, inlinedAt: !1660)
!1662 = !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1655)
!1663 = !DILocation(line: 28, column: 12, scope: !1504)
!1664 = !DILocation(line: 29, column: 1, scope: !1504)
!1665 = !DILocation(line: 0, scope: !1445, inlinedAt: !1666)
!1666 = distinct !DILocation(line: 29, column: 1, scope: !1504)
!1667 = !DILocation(line: 0, scope: !1450, inlinedAt: !1668)
!1668 = distinct !DILocation(line: 733, column: 7, scope: !1454, inlinedAt: !1666)
!1669 = !DILocation(line: 0, scope: !1456, inlinedAt: !1670)
!1670 = distinct !DILocation(line: 366, column: 2, scope: !1462, inlinedAt: !1668)
!1671 = !DILocation(line: 0, scope: !1465, inlinedAt: !1672)
!1672 = distinct !DILocation(line: 387, column: 4, scope: !1471, inlinedAt: !1670)
!1673 = !DILocation(line: 0, scope: !1473, inlinedAt: !1674)
!1674 = distinct !DILocation(line: 496, column: 13, scope: !1465, inlinedAt: !1672)
!1675 = !DILocation(line: 158, column: 2, scope: !1473, inlinedAt: !1674)
!1676 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !13, file: !1677, line: 75, type: !1678, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1677 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!1678 = !DISubroutineType(types: !1679)
!1679 = !{null, !639}
!1680 = distinct !DISubprogram(name: "__introsort_loop<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt16__introsort_loopIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEElNS0_5__ops15_Iter_less_iterEEvT_S9_T0_T1_", scope: !13, file: !12, line: 1908, type: !1681, scopeLine: 1911, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1690, retainedNodes: !1683)
!1681 = !DISubroutineType(types: !1682)
!1682 = !{null, !463, !463, !507, !672}
!1683 = !{!1684, !1685, !1686, !1687, !1688}
!1684 = !DILocalVariable(name: "__first", arg: 1, scope: !1680, file: !12, line: 1908, type: !463)
!1685 = !DILocalVariable(name: "__last", arg: 2, scope: !1680, file: !12, line: 1909, type: !463)
!1686 = !DILocalVariable(name: "__depth_limit", arg: 3, scope: !1680, file: !12, line: 1910, type: !507)
!1687 = !DILocalVariable(name: "__comp", arg: 4, scope: !1680, file: !12, line: 1910, type: !672)
!1688 = !DILocalVariable(name: "__cut", scope: !1689, file: !12, line: 1920, type: !463)
!1689 = distinct !DILexicalBlock(scope: !1680, file: !12, line: 1913, column: 2)
!1690 = !{!690, !1691, !691}
!1691 = !DITemplateTypeParameter(name: "_Size", type: !507)
!1692 = !DILocation(line: 0, scope: !1680)
!1693 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1694, file: !74, line: 1330, type: !1327)
!1694 = distinct !DISubprogram(name: "operator-<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxmiIPdSt6vectorIdSaIdEEEENS_17__normal_iteratorIT_T0_E15difference_typeERKS8_SB_", scope: !140, file: !74, line: 1330, type: !1695, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !519, retainedNodes: !1697)
!1695 = !DISubroutineType(types: !1696)
!1696 = !{!504, !1327, !1327}
!1697 = !{!1693, !1698}
!1698 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1694, file: !74, line: 1331, type: !1327)
!1699 = !DILocation(line: 0, scope: !1694, inlinedAt: !1700)
!1700 = distinct !DILocation(line: 1912, column: 21, scope: !1680)
!1701 = !DILocation(line: 1333, column: 27, scope: !1694, inlinedAt: !1700)
!1702 = !DILocation(line: 1912, column: 31, scope: !1680)
!1703 = !DILocation(line: 1912, column: 7, scope: !1680)
!1704 = !DILocation(line: 1914, column: 22, scope: !1705)
!1705 = distinct !DILexicalBlock(scope: !1689, file: !12, line: 1914, column: 8)
!1706 = !DILocation(line: 1914, column: 8, scope: !1689)
!1707 = distinct !{!1707, !1703, !1708, !1351}
!1708 = !DILocation(line: 1924, column: 2, scope: !1680)
!1709 = !DILocalVariable(name: "__first", arg: 1, scope: !1710, file: !12, line: 1895, type: !463)
!1710 = distinct !DISubprogram(name: "__partial_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt14__partial_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_T0_", scope: !13, file: !12, line: 1895, type: !1711, scopeLine: 1899, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1713)
!1711 = !DISubroutineType(types: !1712)
!1712 = !{null, !463, !463, !463, !672}
!1713 = !{!1709, !1714, !1715, !1716}
!1714 = !DILocalVariable(name: "__middle", arg: 2, scope: !1710, file: !12, line: 1896, type: !463)
!1715 = !DILocalVariable(name: "__last", arg: 3, scope: !1710, file: !12, line: 1897, type: !463)
!1716 = !DILocalVariable(name: "__comp", arg: 4, scope: !1710, file: !12, line: 1898, type: !672)
!1717 = !DILocation(line: 0, scope: !1710, inlinedAt: !1718)
!1718 = distinct !DILocation(line: 1916, column: 8, scope: !1719)
!1719 = distinct !DILexicalBlock(scope: !1705, file: !12, line: 1915, column: 6)
!1720 = !DILocalVariable(name: "__first", arg: 1, scope: !1721, file: !12, line: 1625, type: !463)
!1721 = distinct !DISubprogram(name: "__heap_select<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__heap_selectIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_T0_", scope: !13, file: !12, line: 1625, type: !1711, scopeLine: 1628, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1722)
!1722 = !{!1720, !1723, !1724, !1725, !1726}
!1723 = !DILocalVariable(name: "__middle", arg: 2, scope: !1721, file: !12, line: 1626, type: !463)
!1724 = !DILocalVariable(name: "__last", arg: 3, scope: !1721, file: !12, line: 1627, type: !463)
!1725 = !DILocalVariable(name: "__comp", arg: 4, scope: !1721, file: !12, line: 1627, type: !672)
!1726 = !DILocalVariable(name: "__i", scope: !1727, file: !12, line: 1630, type: !463)
!1727 = distinct !DILexicalBlock(scope: !1721, file: !12, line: 1630, column: 7)
!1728 = !DILocation(line: 0, scope: !1721, inlinedAt: !1729)
!1729 = distinct !DILocation(line: 1900, column: 7, scope: !1710, inlinedAt: !1718)
!1730 = !DILocalVariable(name: "__first", arg: 1, scope: !1731, file: !667, line: 340, type: !463)
!1731 = distinct !DISubprogram(name: "__make_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt11__make_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_RT0_", scope: !13, file: !667, line: 340, type: !1732, scopeLine: 342, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1734)
!1732 = !DISubroutineType(types: !1733)
!1733 = !{null, !463, !463, !671}
!1734 = !{!1730, !1735, !1736, !1737, !1740, !1741}
!1735 = !DILocalVariable(name: "__last", arg: 2, scope: !1731, file: !667, line: 340, type: !463)
!1736 = !DILocalVariable(name: "__comp", arg: 3, scope: !1731, file: !667, line: 341, type: !671)
!1737 = !DILocalVariable(name: "__len", scope: !1731, file: !667, line: 351, type: !1738)
!1738 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !1739)
!1739 = !DIDerivedType(tag: DW_TAG_typedef, name: "_DistanceType", scope: !1731, file: !667, line: 346, baseType: !692)
!1740 = !DILocalVariable(name: "__parent", scope: !1731, file: !667, line: 352, type: !1739)
!1741 = !DILocalVariable(name: "__value", scope: !1742, file: !667, line: 355, type: !1743)
!1742 = distinct !DILexicalBlock(scope: !1731, file: !667, line: 354, column: 2)
!1743 = !DIDerivedType(tag: DW_TAG_typedef, name: "_ValueType", scope: !1731, file: !667, line: 344, baseType: !682)
!1744 = !DILocation(line: 0, scope: !1731, inlinedAt: !1745)
!1745 = distinct !DILocation(line: 1629, column: 7, scope: !1721, inlinedAt: !1729)
!1746 = !DILocation(line: 0, scope: !1694, inlinedAt: !1747)
!1747 = distinct !DILocation(line: 348, column: 18, scope: !1748, inlinedAt: !1745)
!1748 = distinct !DILexicalBlock(scope: !1731, file: !667, line: 348, column: 11)
!1749 = !DILocation(line: 0, scope: !1694, inlinedAt: !1750)
!1750 = distinct !DILocation(line: 351, column: 42, scope: !1731, inlinedAt: !1745)
!1751 = !DILocation(line: 352, column: 39, scope: !1731, inlinedAt: !1745)
!1752 = !DILocation(line: 352, column: 44, scope: !1731, inlinedAt: !1745)
!1753 = !DILocation(line: 353, column: 7, scope: !1731, inlinedAt: !1745)
!1754 = !DILocation(line: 352, column: 21, scope: !1731, inlinedAt: !1745)
!1755 = !DILocalVariable(name: "this", arg: 1, scope: !1756, type: !1759, flags: DIFlagArtificial | DIFlagObjectPointer)
!1756 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !463, file: !74, line: 1143, type: !512, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !511, retainedNodes: !1757)
!1757 = !{!1755, !1758}
!1758 = !DILocalVariable(name: "__n", arg: 2, scope: !1756, file: !74, line: 1143, type: !504)
!1759 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !485, size: 64)
!1760 = !DILocation(line: 0, scope: !1756, inlinedAt: !1761)
!1761 = distinct !DILocation(line: 355, column: 25, scope: !1742, inlinedAt: !1745)
!1762 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1761)
!1763 = !DILocation(line: 355, column: 25, scope: !1742, inlinedAt: !1745)
!1764 = !DILocation(line: 0, scope: !1742, inlinedAt: !1745)
!1765 = !DILocalVariable(name: "__first", arg: 1, scope: !1766, file: !667, line: 224, type: !463)
!1766 = distinct !DISubprogram(name: "__adjust_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, double, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt13__adjust_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEldNS0_5__ops15_Iter_less_iterEEvT_T0_SA_T1_T2_", scope: !13, file: !667, line: 224, type: !1767, scopeLine: 226, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1778, retainedNodes: !1769)
!1767 = !DISubroutineType(types: !1768)
!1768 = !{null, !463, !507, !507, !30, !672}
!1769 = !{!1765, !1770, !1771, !1772, !1773, !1774, !1776, !1777}
!1770 = !DILocalVariable(name: "__holeIndex", arg: 2, scope: !1766, file: !667, line: 224, type: !507)
!1771 = !DILocalVariable(name: "__len", arg: 3, scope: !1766, file: !667, line: 225, type: !507)
!1772 = !DILocalVariable(name: "__value", arg: 4, scope: !1766, file: !667, line: 225, type: !30)
!1773 = !DILocalVariable(name: "__comp", arg: 5, scope: !1766, file: !667, line: 225, type: !672)
!1774 = !DILocalVariable(name: "__topIndex", scope: !1766, file: !667, line: 227, type: !1775)
!1775 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !507)
!1776 = !DILocalVariable(name: "__secondChild", scope: !1766, file: !667, line: 228, type: !507)
!1777 = !DILocalVariable(name: "__cmp", scope: !1766, file: !667, line: 246, type: !693)
!1778 = !{!690, !1779, !41, !691}
!1779 = !DITemplateTypeParameter(name: "_Distance", type: !507)
!1780 = !DILocation(line: 0, scope: !1766, inlinedAt: !1781)
!1781 = distinct !DILocation(line: 356, column: 4, scope: !1742, inlinedAt: !1745)
!1782 = !DILocation(line: 229, column: 28, scope: !1766, inlinedAt: !1781)
!1783 = !DILocation(line: 229, column: 7, scope: !1766, inlinedAt: !1781)
!1784 = !DILocation(line: 231, column: 22, scope: !1785, inlinedAt: !1781)
!1785 = distinct !DILexicalBlock(scope: !1766, file: !667, line: 230, column: 2)
!1786 = !DILocation(line: 0, scope: !1756, inlinedAt: !1787)
!1787 = distinct !DILocation(line: 232, column: 23, scope: !1788, inlinedAt: !1781)
!1788 = distinct !DILexicalBlock(scope: !1785, file: !667, line: 232, column: 8)
!1789 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1787)
!1790 = !DILocation(line: 233, column: 33, scope: !1788, inlinedAt: !1781)
!1791 = !DILocation(line: 0, scope: !1756, inlinedAt: !1792)
!1792 = distinct !DILocation(line: 233, column: 16, scope: !1788, inlinedAt: !1781)
!1793 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1792)
!1794 = !DILocalVariable(name: "__it1", arg: 2, scope: !1795, file: !673, line: 44, type: !463)
!1795 = distinct !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEES8_EEbT_T0_", scope: !672, file: !673, line: 44, type: !1796, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1799, declaration: !1798, retainedNodes: !1802)
!1796 = !DISubroutineType(types: !1797)
!1797 = !{!94, !1624, !463, !463}
!1798 = !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops15_Iter_less_iterclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEES8_EEbT_T0_", scope: !672, file: !673, line: 44, type: !1796, scopeLine: 44, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1799)
!1799 = !{!1800, !1801}
!1800 = !DITemplateTypeParameter(name: "_Iterator1", type: !463)
!1801 = !DITemplateTypeParameter(name: "_Iterator2", type: !463)
!1802 = !{!1803, !1794, !1804}
!1803 = !DILocalVariable(name: "this", arg: 1, scope: !1795, type: !1632, flags: DIFlagArtificial | DIFlagObjectPointer)
!1804 = !DILocalVariable(name: "__it2", arg: 3, scope: !1795, file: !673, line: 44, type: !463)
!1805 = !DILocation(line: 0, scope: !1795, inlinedAt: !1806)
!1806 = distinct !DILocation(line: 232, column: 8, scope: !1788, inlinedAt: !1781)
!1807 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !1806)
!1808 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !1806)
!1809 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !1806)
!1810 = !DILocation(line: 232, column: 8, scope: !1785, inlinedAt: !1781)
!1811 = !DILocation(line: 0, scope: !1756, inlinedAt: !1812)
!1812 = distinct !DILocation(line: 235, column: 31, scope: !1785, inlinedAt: !1781)
!1813 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1812)
!1814 = !DILocation(line: 235, column: 31, scope: !1785, inlinedAt: !1781)
!1815 = !DILocation(line: 0, scope: !1756, inlinedAt: !1816)
!1816 = distinct !DILocation(line: 235, column: 14, scope: !1785, inlinedAt: !1781)
!1817 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1816)
!1818 = !DILocation(line: 235, column: 29, scope: !1785, inlinedAt: !1781)
!1819 = distinct !{!1819, !1783, !1820, !1351}
!1820 = !DILocation(line: 237, column: 2, scope: !1766, inlinedAt: !1781)
!1821 = !DILocation(line: 238, column: 28, scope: !1822, inlinedAt: !1781)
!1822 = distinct !DILexicalBlock(scope: !1766, file: !667, line: 238, column: 11)
!1823 = !DILocation(line: 0, scope: !1756, inlinedAt: !1824)
!1824 = distinct !DILocation(line: 241, column: 31, scope: !1825, inlinedAt: !1781)
!1825 = distinct !DILexicalBlock(scope: !1822, file: !667, line: 239, column: 2)
!1826 = !DILocation(line: 241, column: 31, scope: !1825, inlinedAt: !1781)
!1827 = !DILocation(line: 0, scope: !1756, inlinedAt: !1828)
!1828 = distinct !DILocation(line: 241, column: 14, scope: !1825, inlinedAt: !1781)
!1829 = !DILocation(line: 241, column: 29, scope: !1825, inlinedAt: !1781)
!1830 = !DILocation(line: 244, column: 2, scope: !1825, inlinedAt: !1781)
!1831 = !DILocalVariable(name: "__first", arg: 1, scope: !1832, file: !667, line: 135, type: !463)
!1832 = distinct !DISubprogram(name: "__push_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, long, double, __gnu_cxx::__ops::_Iter_less_val>", linkageName: "_ZSt11__push_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEldNS0_5__ops14_Iter_less_valEEvT_T0_SA_T1_RT2_", scope: !13, file: !667, line: 135, type: !1833, scopeLine: 138, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1842, retainedNodes: !1836)
!1833 = !DISubroutineType(types: !1834)
!1834 = !{null, !463, !507, !507, !30, !1835}
!1835 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !693, size: 64)
!1836 = !{!1831, !1837, !1838, !1839, !1840, !1841}
!1837 = !DILocalVariable(name: "__holeIndex", arg: 2, scope: !1832, file: !667, line: 136, type: !507)
!1838 = !DILocalVariable(name: "__topIndex", arg: 3, scope: !1832, file: !667, line: 136, type: !507)
!1839 = !DILocalVariable(name: "__value", arg: 4, scope: !1832, file: !667, line: 136, type: !30)
!1840 = !DILocalVariable(name: "__comp", arg: 5, scope: !1832, file: !667, line: 137, type: !1835)
!1841 = !DILocalVariable(name: "__parent", scope: !1832, file: !667, line: 139, type: !507)
!1842 = !{!690, !1779, !41, !1843}
!1843 = !DITemplateTypeParameter(name: "_Compare", type: !693)
!1844 = !DILocation(line: 0, scope: !1832, inlinedAt: !1845)
!1845 = distinct !DILocation(line: 247, column: 7, scope: !1766, inlinedAt: !1781)
!1846 = !DILocation(line: 140, column: 26, scope: !1832, inlinedAt: !1845)
!1847 = !DILocation(line: 140, column: 39, scope: !1832, inlinedAt: !1845)
!1848 = !DILocation(line: 0, scope: !1756, inlinedAt: !1849)
!1849 = distinct !DILocation(line: 140, column: 57, scope: !1832, inlinedAt: !1845)
!1850 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1849)
!1851 = !DILocalVariable(name: "__it", arg: 2, scope: !1852, file: !673, line: 68, type: !463)
!1852 = distinct !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZNK9__gnu_cxx5__ops14_Iter_less_valclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEEbT_RT0_", scope: !693, file: !673, line: 68, type: !1853, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !1858, declaration: !1857, retainedNodes: !1860)
!1853 = !DISubroutineType(types: !1854)
!1854 = !{!94, !1855, !463, !29}
!1855 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1856, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1856 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !693)
!1857 = !DISubprogram(name: "operator()<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZNK9__gnu_cxx5__ops14_Iter_less_valclINS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEEbT_RT0_", scope: !693, file: !673, line: 68, type: !1853, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1858)
!1858 = !{!685, !1859}
!1859 = !DITemplateTypeParameter(name: "_Value", type: !30)
!1860 = !{!1861, !1851, !1863}
!1861 = !DILocalVariable(name: "this", arg: 1, scope: !1852, type: !1862, flags: DIFlagArtificial | DIFlagObjectPointer)
!1862 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !1856, size: 64)
!1863 = !DILocalVariable(name: "__val", arg: 3, scope: !1852, file: !673, line: 68, type: !29)
!1864 = !DILocation(line: 0, scope: !1852, inlinedAt: !1865)
!1865 = distinct !DILocation(line: 140, column: 42, scope: !1832, inlinedAt: !1845)
!1866 = !DILocation(line: 69, column: 16, scope: !1852, inlinedAt: !1865)
!1867 = !DILocation(line: 69, column: 22, scope: !1852, inlinedAt: !1865)
!1868 = !DILocation(line: 140, column: 7, scope: !1832, inlinedAt: !1845)
!1869 = !DILocation(line: 0, scope: !1756, inlinedAt: !1870)
!1870 = distinct !DILocation(line: 142, column: 31, scope: !1871, inlinedAt: !1845)
!1871 = distinct !DILexicalBlock(scope: !1832, file: !667, line: 141, column: 2)
!1872 = !DILocation(line: 0, scope: !1756, inlinedAt: !1873)
!1873 = distinct !DILocation(line: 142, column: 14, scope: !1871, inlinedAt: !1845)
!1874 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1873)
!1875 = !DILocation(line: 142, column: 29, scope: !1871, inlinedAt: !1845)
!1876 = distinct !{!1876, !1868, !1877, !1351}
!1877 = !DILocation(line: 145, column: 2, scope: !1832, inlinedAt: !1845)
!1878 = !DILocation(line: 0, scope: !1756, inlinedAt: !1879)
!1879 = distinct !DILocation(line: 146, column: 17, scope: !1832, inlinedAt: !1845)
!1880 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1879)
!1881 = !DILocation(line: 146, column: 32, scope: !1832, inlinedAt: !1845)
!1882 = !DILocation(line: 358, column: 17, scope: !1883, inlinedAt: !1745)
!1883 = distinct !DILexicalBlock(scope: !1742, file: !667, line: 358, column: 8)
!1884 = !DILocation(line: 358, column: 8, scope: !1742, inlinedAt: !1745)
!1885 = distinct !{!1885, !1753, !1886, !1351}
!1886 = !DILocation(line: 361, column: 2, scope: !1731, inlinedAt: !1745)
!1887 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1888, file: !74, line: 1254, type: !1327)
!1888 = distinct !DISubprogram(name: "operator<<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxltIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !140, file: !74, line: 1254, type: !1325, scopeLine: 1257, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !519, retainedNodes: !1889)
!1889 = !{!1887, !1890}
!1890 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1888, file: !74, line: 1255, type: !1327)
!1891 = !DILocation(line: 0, scope: !1888, inlinedAt: !1892)
!1892 = distinct !DILocation(line: 1630, column: 54, scope: !1893, inlinedAt: !1729)
!1893 = distinct !DILexicalBlock(scope: !1727, file: !12, line: 1630, column: 7)
!1894 = !DILocalVariable(name: "__first", arg: 1, scope: !1895, file: !667, line: 419, type: !463)
!1895 = distinct !DISubprogram(name: "__sort_heap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt11__sort_heapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_RT0_", scope: !13, file: !667, line: 419, type: !1732, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1896)
!1896 = !{!1894, !1897, !1898}
!1897 = !DILocalVariable(name: "__last", arg: 2, scope: !1895, file: !667, line: 419, type: !463)
!1898 = !DILocalVariable(name: "__comp", arg: 3, scope: !1895, file: !667, line: 420, type: !671)
!1899 = !DILocation(line: 0, scope: !1895, inlinedAt: !1900)
!1900 = distinct !DILocation(line: 1901, column: 7, scope: !1710, inlinedAt: !1718)
!1901 = !DILocation(line: 0, scope: !1694, inlinedAt: !1902)
!1902 = distinct !DILocation(line: 422, column: 21, scope: !1895, inlinedAt: !1900)
!1903 = !DILocation(line: 422, column: 31, scope: !1895, inlinedAt: !1900)
!1904 = !DILocation(line: 422, column: 7, scope: !1895, inlinedAt: !1900)
!1905 = !DILocalVariable(name: "this", arg: 1, scope: !1906, type: !1358, flags: DIFlagArtificial | DIFlagObjectPointer)
!1906 = distinct !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !463, file: !74, line: 1119, type: !492, scopeLine: 1120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !499, retainedNodes: !1907)
!1907 = !{!1905}
!1908 = !DILocation(line: 0, scope: !1906, inlinedAt: !1909)
!1909 = distinct !DILocation(line: 424, column: 4, scope: !1910, inlinedAt: !1900)
!1910 = distinct !DILexicalBlock(scope: !1895, file: !667, line: 423, column: 2)
!1911 = !DILocation(line: 1121, column: 2, scope: !1906, inlinedAt: !1909)
!1912 = !DILocation(line: 0, scope: !668, inlinedAt: !1913)
!1913 = distinct !DILocation(line: 425, column: 4, scope: !1910, inlinedAt: !1900)
!1914 = !DILocation(line: 262, column: 28, scope: !668, inlinedAt: !1913)
!1915 = !DILocation(line: 263, column: 19, scope: !668, inlinedAt: !1913)
!1916 = !DILocation(line: 263, column: 17, scope: !668, inlinedAt: !1913)
!1917 = !DILocation(line: 0, scope: !1694, inlinedAt: !1918)
!1918 = distinct !DILocation(line: 265, column: 26, scope: !668, inlinedAt: !1913)
!1919 = !DILocation(line: 1333, column: 27, scope: !1694, inlinedAt: !1918)
!1920 = !DILocation(line: 0, scope: !1766, inlinedAt: !1921)
!1921 = distinct !DILocation(line: 264, column: 7, scope: !668, inlinedAt: !1913)
!1922 = !DILocation(line: 229, column: 28, scope: !1766, inlinedAt: !1921)
!1923 = !DILocation(line: 229, column: 7, scope: !1766, inlinedAt: !1921)
!1924 = !DILocation(line: 231, column: 22, scope: !1785, inlinedAt: !1921)
!1925 = !DILocation(line: 0, scope: !1756, inlinedAt: !1926)
!1926 = distinct !DILocation(line: 232, column: 23, scope: !1788, inlinedAt: !1921)
!1927 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1926)
!1928 = !DILocation(line: 233, column: 33, scope: !1788, inlinedAt: !1921)
!1929 = !DILocation(line: 0, scope: !1756, inlinedAt: !1930)
!1930 = distinct !DILocation(line: 233, column: 16, scope: !1788, inlinedAt: !1921)
!1931 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1930)
!1932 = !DILocation(line: 0, scope: !1795, inlinedAt: !1933)
!1933 = distinct !DILocation(line: 232, column: 8, scope: !1788, inlinedAt: !1921)
!1934 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !1933)
!1935 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !1933)
!1936 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !1933)
!1937 = !DILocation(line: 232, column: 8, scope: !1785, inlinedAt: !1921)
!1938 = !DILocation(line: 0, scope: !1756, inlinedAt: !1939)
!1939 = distinct !DILocation(line: 235, column: 31, scope: !1785, inlinedAt: !1921)
!1940 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1939)
!1941 = !DILocation(line: 235, column: 31, scope: !1785, inlinedAt: !1921)
!1942 = !DILocation(line: 0, scope: !1756, inlinedAt: !1943)
!1943 = distinct !DILocation(line: 235, column: 14, scope: !1785, inlinedAt: !1921)
!1944 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1943)
!1945 = !DILocation(line: 235, column: 29, scope: !1785, inlinedAt: !1921)
!1946 = distinct !{!1946, !1923, !1947, !1351}
!1947 = !DILocation(line: 237, column: 2, scope: !1766, inlinedAt: !1921)
!1948 = !DILocation(line: 238, column: 23, scope: !1822, inlinedAt: !1921)
!1949 = !DILocation(line: 238, column: 28, scope: !1822, inlinedAt: !1921)
!1950 = !DILocation(line: 238, column: 55, scope: !1822, inlinedAt: !1921)
!1951 = !DILocation(line: 238, column: 60, scope: !1822, inlinedAt: !1921)
!1952 = !DILocation(line: 238, column: 45, scope: !1822, inlinedAt: !1921)
!1953 = !DILocation(line: 238, column: 11, scope: !1766, inlinedAt: !1921)
!1954 = !DILocation(line: 240, column: 22, scope: !1825, inlinedAt: !1921)
!1955 = !DILocation(line: 241, column: 31, scope: !1825, inlinedAt: !1921)
!1956 = !DILocation(line: 0, scope: !1756, inlinedAt: !1957)
!1957 = distinct !DILocation(line: 241, column: 31, scope: !1825, inlinedAt: !1921)
!1958 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1957)
!1959 = !DILocation(line: 0, scope: !1756, inlinedAt: !1960)
!1960 = distinct !DILocation(line: 241, column: 14, scope: !1825, inlinedAt: !1921)
!1961 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1960)
!1962 = !DILocation(line: 241, column: 29, scope: !1825, inlinedAt: !1921)
!1963 = !DILocation(line: 244, column: 2, scope: !1825, inlinedAt: !1921)
!1964 = !DILocation(line: 0, scope: !1832, inlinedAt: !1965)
!1965 = distinct !DILocation(line: 247, column: 7, scope: !1766, inlinedAt: !1921)
!1966 = !DILocation(line: 140, column: 26, scope: !1832, inlinedAt: !1965)
!1967 = !DILocation(line: 140, column: 39, scope: !1832, inlinedAt: !1965)
!1968 = !DILocation(line: 0, scope: !1756, inlinedAt: !1969)
!1969 = distinct !DILocation(line: 140, column: 57, scope: !1832, inlinedAt: !1965)
!1970 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1969)
!1971 = !DILocation(line: 0, scope: !1852, inlinedAt: !1972)
!1972 = distinct !DILocation(line: 140, column: 42, scope: !1832, inlinedAt: !1965)
!1973 = !DILocation(line: 69, column: 16, scope: !1852, inlinedAt: !1972)
!1974 = !DILocation(line: 69, column: 22, scope: !1852, inlinedAt: !1972)
!1975 = !DILocation(line: 140, column: 7, scope: !1832, inlinedAt: !1965)
!1976 = !DILocation(line: 0, scope: !1756, inlinedAt: !1977)
!1977 = distinct !DILocation(line: 142, column: 31, scope: !1871, inlinedAt: !1965)
!1978 = !DILocation(line: 0, scope: !1756, inlinedAt: !1979)
!1979 = distinct !DILocation(line: 142, column: 14, scope: !1871, inlinedAt: !1965)
!1980 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1979)
!1981 = !DILocation(line: 142, column: 29, scope: !1871, inlinedAt: !1965)
!1982 = distinct !{!1982, !1975, !1983, !1351}
!1983 = !DILocation(line: 145, column: 2, scope: !1832, inlinedAt: !1965)
!1984 = !DILocation(line: 0, scope: !1756, inlinedAt: !1985)
!1985 = distinct !DILocation(line: 146, column: 17, scope: !1832, inlinedAt: !1965)
!1986 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !1985)
!1987 = !DILocation(line: 146, column: 32, scope: !1832, inlinedAt: !1965)
!1988 = distinct !{!1988, !1904, !1989, !1351}
!1989 = !DILocation(line: 426, column: 2, scope: !1895, inlinedAt: !1900)
!1990 = !DILocation(line: 1919, column: 4, scope: !1689)
!1991 = !DILocalVariable(name: "__first", arg: 1, scope: !1992, file: !12, line: 1883, type: !463)
!1992 = distinct !DISubprogram(name: "__unguarded_partition_pivot<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt27__unguarded_partition_pivotIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEET_S9_S9_T0_", scope: !13, file: !12, line: 1883, type: !1993, scopeLine: 1885, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !1995)
!1993 = !DISubroutineType(types: !1994)
!1994 = !{!463, !463, !463, !672}
!1995 = !{!1991, !1996, !1997, !1998}
!1996 = !DILocalVariable(name: "__last", arg: 2, scope: !1992, file: !12, line: 1884, type: !463)
!1997 = !DILocalVariable(name: "__comp", arg: 3, scope: !1992, file: !12, line: 1884, type: !672)
!1998 = !DILocalVariable(name: "__mid", scope: !1992, file: !12, line: 1886, type: !463)
!1999 = !DILocation(line: 0, scope: !1992, inlinedAt: !2000)
!2000 = distinct !DILocation(line: 1921, column: 6, scope: !1689)
!2001 = !DILocation(line: 0, scope: !1694, inlinedAt: !2002)
!2002 = distinct !DILocation(line: 1886, column: 55, scope: !1992, inlinedAt: !2000)
!2003 = !DILocation(line: 1886, column: 66, scope: !1992, inlinedAt: !2000)
!2004 = !DILocation(line: 0, scope: !1756, inlinedAt: !2005)
!2005 = distinct !DILocation(line: 1886, column: 45, scope: !1992, inlinedAt: !2000)
!2006 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !2005)
!2007 = !DILocation(line: 0, scope: !1756, inlinedAt: !2008)
!2008 = distinct !DILocation(line: 1887, column: 52, scope: !1992, inlinedAt: !2000)
!2009 = !DILocalVariable(name: "this", arg: 1, scope: !2010, type: !1759, flags: DIFlagArtificial | DIFlagObjectPointer)
!2010 = distinct !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !463, file: !74, line: 1153, type: !512, scopeLine: 1154, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, declaration: !515, retainedNodes: !2011)
!2011 = !{!2009, !2012}
!2012 = !DILocalVariable(name: "__n", arg: 2, scope: !2010, file: !74, line: 1153, type: !504)
!2013 = !DILocation(line: 0, scope: !2010, inlinedAt: !2014)
!2014 = distinct !DILocation(line: 1887, column: 71, scope: !1992, inlinedAt: !2000)
!2015 = !DILocation(line: 1154, column: 45, scope: !2010, inlinedAt: !2014)
!2016 = !DILocalVariable(name: "__result", arg: 1, scope: !2017, file: !12, line: 82, type: !463)
!2017 = distinct !DISubprogram(name: "__move_median_to_first<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt22__move_median_to_firstIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_S9_S9_T0_", scope: !13, file: !12, line: 82, type: !2018, scopeLine: 84, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2025, retainedNodes: !2020)
!2018 = !DISubroutineType(types: !2019)
!2019 = !{null, !463, !463, !463, !463, !672}
!2020 = !{!2016, !2021, !2022, !2023, !2024}
!2021 = !DILocalVariable(name: "__a", arg: 2, scope: !2017, file: !12, line: 82, type: !463)
!2022 = !DILocalVariable(name: "__b", arg: 3, scope: !2017, file: !12, line: 82, type: !463)
!2023 = !DILocalVariable(name: "__c", arg: 4, scope: !2017, file: !12, line: 83, type: !463)
!2024 = !DILocalVariable(name: "__comp", arg: 5, scope: !2017, file: !12, line: 83, type: !672)
!2025 = !{!685, !691}
!2026 = !DILocation(line: 0, scope: !2017, inlinedAt: !2027)
!2027 = distinct !DILocation(line: 1887, column: 7, scope: !1992, inlinedAt: !2000)
!2028 = !DILocation(line: 0, scope: !1795, inlinedAt: !2029)
!2029 = distinct !DILocation(line: 85, column: 11, scope: !2030, inlinedAt: !2027)
!2030 = distinct !DILexicalBlock(scope: !2017, file: !12, line: 85, column: 11)
!2031 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !2029)
!2032 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !2029)
!2033 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2029)
!2034 = !DILocation(line: 0, scope: !1795, inlinedAt: !2035)
!2035 = distinct !DILocation(line: 87, column: 8, scope: !2036, inlinedAt: !2027)
!2036 = distinct !DILexicalBlock(scope: !2037, file: !12, line: 87, column: 8)
!2037 = distinct !DILexicalBlock(scope: !2030, file: !12, line: 86, column: 2)
!2038 = !DILocation(line: 0, scope: !1795, inlinedAt: !2039)
!2039 = distinct !DILocation(line: 94, column: 16, scope: !2040, inlinedAt: !2027)
!2040 = distinct !DILexicalBlock(scope: !2030, file: !12, line: 94, column: 16)
!2041 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !2042)
!2042 = distinct !DILocation(line: 0, scope: !2030, inlinedAt: !2027)
!2043 = !DILocation(line: 85, column: 11, scope: !2017, inlinedAt: !2027)
!2044 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2035)
!2045 = !DILocation(line: 87, column: 8, scope: !2037, inlinedAt: !2027)
!2046 = !DILocalVariable(name: "__a", arg: 1, scope: !2047, file: !1110, line: 382, type: !463)
!2047 = distinct !DISubprogram(name: "iter_swap<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt9iter_swapIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_EvT_T0_", scope: !13, file: !1107, line: 152, type: !1552, scopeLine: 153, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2050, retainedNodes: !2048)
!2048 = !{!2046, !2049}
!2049 = !DILocalVariable(name: "__b", arg: 2, scope: !2047, file: !1110, line: 382, type: !463)
!2050 = !{!2051, !2052}
!2051 = !DITemplateTypeParameter(name: "_FIter1", type: !463)
!2052 = !DITemplateTypeParameter(name: "_FIter2", type: !463)
!2053 = !DILocation(line: 0, scope: !2047, inlinedAt: !2054)
!2054 = distinct !DILocation(line: 88, column: 6, scope: !2036, inlinedAt: !2027)
!2055 = !DILocalVariable(name: "__a", arg: 1, scope: !2056, file: !2057, line: 196, type: !29)
!2056 = distinct !DISubprogram(name: "swap<double>", linkageName: "_ZSt4swapIdENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_", scope: !13, file: !2057, line: 196, type: !2058, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !196, retainedNodes: !2064)
!2057 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/move.h", directory: "", checksumkind: CSK_MD5, checksum: "0c3876f398d8dc449bea393734a87ee1")
!2058 = !DISubroutineType(types: !2059)
!2059 = !{!2060, !29, !29}
!2060 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !2061, file: !346, line: 2234, baseType: null)
!2061 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !13, file: !346, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !2062, identifier: "_ZTSSt9enable_ifILb1EvE")
!2062 = !{!1292, !2063}
!2063 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!2064 = !{!2055, !2065, !2066}
!2065 = !DILocalVariable(name: "__b", arg: 2, scope: !2056, file: !2057, line: 196, type: !29)
!2066 = !DILocalVariable(name: "__tmp", scope: !2056, file: !2057, line: 204, type: !30)
!2067 = !DILocation(line: 0, scope: !2056, inlinedAt: !2068)
!2068 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2054)
!2069 = !DILocation(line: 204, column: 19, scope: !2056, inlinedAt: !2068)
!2070 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2068)
!2071 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2068)
!2072 = !DILocation(line: 88, column: 6, scope: !2036, inlinedAt: !2027)
!2073 = !DILocation(line: 0, scope: !1795, inlinedAt: !2074)
!2074 = distinct !DILocation(line: 89, column: 13, scope: !2075, inlinedAt: !2027)
!2075 = distinct !DILexicalBlock(scope: !2036, file: !12, line: 89, column: 13)
!2076 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2074)
!2077 = !DILocation(line: 0, scope: !2047, inlinedAt: !2078)
!2078 = distinct !DILocation(line: 90, column: 6, scope: !2075, inlinedAt: !2027)
!2079 = !DILocation(line: 0, scope: !2047, inlinedAt: !2080)
!2080 = distinct !DILocation(line: 92, column: 6, scope: !2075, inlinedAt: !2027)
!2081 = !DILocation(line: 0, scope: !2056, inlinedAt: !2082)
!2082 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2078)
!2083 = !DILocation(line: 0, scope: !2056, inlinedAt: !2084)
!2084 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2080)
!2085 = !DILocation(line: 204, column: 19, scope: !2056, inlinedAt: !2086)
!2086 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2087)
!2087 = distinct !DILocation(line: 0, scope: !2075, inlinedAt: !2027)
!2088 = !DILocation(line: 89, column: 13, scope: !2036, inlinedAt: !2027)
!2089 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2082)
!2090 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2082)
!2091 = !DILocation(line: 90, column: 6, scope: !2075, inlinedAt: !2027)
!2092 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2084)
!2093 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2084)
!2094 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2039)
!2095 = !DILocation(line: 94, column: 16, scope: !2030, inlinedAt: !2027)
!2096 = !DILocation(line: 0, scope: !2047, inlinedAt: !2097)
!2097 = distinct !DILocation(line: 95, column: 2, scope: !2040, inlinedAt: !2027)
!2098 = !DILocation(line: 0, scope: !2056, inlinedAt: !2099)
!2099 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2097)
!2100 = !DILocation(line: 204, column: 19, scope: !2056, inlinedAt: !2099)
!2101 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2099)
!2102 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2099)
!2103 = !DILocation(line: 95, column: 2, scope: !2040, inlinedAt: !2027)
!2104 = !DILocation(line: 0, scope: !1795, inlinedAt: !2105)
!2105 = distinct !DILocation(line: 96, column: 16, scope: !2106, inlinedAt: !2027)
!2106 = distinct !DILexicalBlock(scope: !2040, file: !12, line: 96, column: 16)
!2107 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2105)
!2108 = !DILocation(line: 0, scope: !2047, inlinedAt: !2109)
!2109 = distinct !DILocation(line: 97, column: 2, scope: !2106, inlinedAt: !2027)
!2110 = !DILocation(line: 0, scope: !2047, inlinedAt: !2111)
!2111 = distinct !DILocation(line: 99, column: 2, scope: !2106, inlinedAt: !2027)
!2112 = !DILocation(line: 0, scope: !2056, inlinedAt: !2113)
!2113 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2109)
!2114 = !DILocation(line: 0, scope: !2056, inlinedAt: !2115)
!2115 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2111)
!2116 = !DILocation(line: 204, column: 19, scope: !2056, inlinedAt: !2117)
!2117 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2118)
!2118 = distinct !DILocation(line: 0, scope: !2106, inlinedAt: !2027)
!2119 = !DILocation(line: 96, column: 16, scope: !2040, inlinedAt: !2027)
!2120 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2113)
!2121 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2113)
!2122 = !DILocation(line: 97, column: 2, scope: !2106, inlinedAt: !2027)
!2123 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2115)
!2124 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2115)
!2125 = !DILocation(line: 1865, column: 7, scope: !2126, inlinedAt: !2134)
!2126 = distinct !DISubprogram(name: "__unguarded_partition<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt21__unguarded_partitionIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEET_S9_S9_S9_T0_", scope: !13, file: !12, line: 1861, type: !2127, scopeLine: 1864, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !2129)
!2127 = !DISubroutineType(types: !2128)
!2128 = !{!463, !463, !463, !463, !672}
!2129 = !{!2130, !2131, !2132, !2133}
!2130 = !DILocalVariable(name: "__first", arg: 1, scope: !2126, file: !12, line: 1861, type: !463)
!2131 = !DILocalVariable(name: "__last", arg: 2, scope: !2126, file: !12, line: 1862, type: !463)
!2132 = !DILocalVariable(name: "__pivot", arg: 3, scope: !2126, file: !12, line: 1863, type: !463)
!2133 = !DILocalVariable(name: "__comp", arg: 4, scope: !2126, file: !12, line: 1863, type: !672)
!2134 = distinct !DILocation(line: 1889, column: 14, scope: !1992, inlinedAt: !2000)
!2135 = !DILocation(line: 0, scope: !2126, inlinedAt: !2134)
!2136 = !DILocation(line: 1867, column: 4, scope: !2137, inlinedAt: !2134)
!2137 = distinct !DILexicalBlock(scope: !2126, file: !12, line: 1866, column: 2)
!2138 = !DILocation(line: 0, scope: !1795, inlinedAt: !2139)
!2139 = distinct !DILocation(line: 1867, column: 11, scope: !2137, inlinedAt: !2134)
!2140 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !2139)
!2141 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2139)
!2142 = !DILocation(line: 0, scope: !1356, inlinedAt: !2143)
!2143 = distinct !DILocation(line: 1868, column: 6, scope: !2137, inlinedAt: !2134)
!2144 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !2143)
!2145 = distinct !{!2145, !2136, !2146, !1351}
!2146 = !DILocation(line: 1868, column: 8, scope: !2137, inlinedAt: !2134)
!2147 = !DILocation(line: 1121, column: 2, scope: !1906, inlinedAt: !2148)
!2148 = distinct !DILocation(line: 0, scope: !2137, inlinedAt: !2134)
!2149 = !DILocation(line: 0, scope: !1795, inlinedAt: !2150)
!2150 = distinct !DILocation(line: 1870, column: 11, scope: !2137, inlinedAt: !2134)
!2151 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !2150)
!2152 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2150)
!2153 = !DILocation(line: 1870, column: 4, scope: !2137, inlinedAt: !2134)
!2154 = distinct !{!2154, !2153, !2155, !1351}
!2155 = !DILocation(line: 1871, column: 8, scope: !2137, inlinedAt: !2134)
!2156 = !DILocation(line: 0, scope: !1888, inlinedAt: !2157)
!2157 = distinct !DILocation(line: 1872, column: 18, scope: !2158, inlinedAt: !2134)
!2158 = distinct !DILexicalBlock(scope: !2137, file: !12, line: 1872, column: 8)
!2159 = !DILocation(line: 1257, column: 27, scope: !1888, inlinedAt: !2157)
!2160 = !DILocation(line: 1872, column: 8, scope: !2137, inlinedAt: !2134)
!2161 = !DILocation(line: 0, scope: !2047, inlinedAt: !2162)
!2162 = distinct !DILocation(line: 1874, column: 4, scope: !2137, inlinedAt: !2134)
!2163 = !DILocation(line: 0, scope: !2056, inlinedAt: !2164)
!2164 = distinct !DILocation(line: 182, column: 7, scope: !2047, inlinedAt: !2162)
!2165 = !DILocation(line: 205, column: 11, scope: !2056, inlinedAt: !2164)
!2166 = !DILocation(line: 206, column: 11, scope: !2056, inlinedAt: !2164)
!2167 = !DILocation(line: 0, scope: !1356, inlinedAt: !2168)
!2168 = distinct !DILocation(line: 1875, column: 4, scope: !2137, inlinedAt: !2134)
!2169 = distinct !{!2169, !2125, !2170, !1351}
!2170 = !DILocation(line: 1876, column: 2, scope: !2126, inlinedAt: !2134)
!2171 = !DILocation(line: 0, scope: !1689)
!2172 = !DILocation(line: 1922, column: 4, scope: !1689)
!2173 = !DILocation(line: 1925, column: 5, scope: !1680)
!2174 = distinct !DISubprogram(name: "__final_insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt22__final_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !13, file: !12, line: 1844, type: !1561, scopeLine: 1846, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !2175)
!2175 = !{!2176, !2177, !2178}
!2176 = !DILocalVariable(name: "__first", arg: 1, scope: !2174, file: !12, line: 1844, type: !463)
!2177 = !DILocalVariable(name: "__last", arg: 2, scope: !2174, file: !12, line: 1845, type: !463)
!2178 = !DILocalVariable(name: "__comp", arg: 3, scope: !2174, file: !12, line: 1845, type: !672)
!2179 = !DILocation(line: 0, scope: !2174)
!2180 = !DILocation(line: 0, scope: !1694, inlinedAt: !2181)
!2181 = distinct !DILocation(line: 1847, column: 18, scope: !2182)
!2182 = distinct !DILexicalBlock(scope: !2174, file: !12, line: 1847, column: 11)
!2183 = !DILocation(line: 1333, column: 27, scope: !1694, inlinedAt: !2181)
!2184 = !DILocation(line: 1847, column: 28, scope: !2182)
!2185 = !DILocation(line: 1847, column: 11, scope: !2174)
!2186 = !DILocation(line: 0, scope: !1756, inlinedAt: !2187)
!2187 = distinct !DILocation(line: 1849, column: 43, scope: !2188)
!2188 = distinct !DILexicalBlock(scope: !2182, file: !12, line: 1848, column: 2)
!2189 = !DILocalVariable(name: "__first", arg: 1, scope: !2190, file: !12, line: 1802, type: !463)
!2190 = distinct !DISubprogram(name: "__insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt16__insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !13, file: !12, line: 1802, type: !1561, scopeLine: 1804, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !2191)
!2191 = !{!2189, !2192, !2193, !2194, !2196}
!2192 = !DILocalVariable(name: "__last", arg: 2, scope: !2190, file: !12, line: 1803, type: !463)
!2193 = !DILocalVariable(name: "__comp", arg: 3, scope: !2190, file: !12, line: 1803, type: !672)
!2194 = !DILocalVariable(name: "__i", scope: !2195, file: !12, line: 1807, type: !463)
!2195 = distinct !DILexicalBlock(scope: !2190, file: !12, line: 1807, column: 7)
!2196 = !DILocalVariable(name: "__val", scope: !2197, file: !12, line: 1812, type: !682)
!2197 = distinct !DILexicalBlock(scope: !2198, file: !12, line: 1810, column: 6)
!2198 = distinct !DILexicalBlock(scope: !2199, file: !12, line: 1809, column: 8)
!2199 = distinct !DILexicalBlock(scope: !2200, file: !12, line: 1808, column: 2)
!2200 = distinct !DILexicalBlock(scope: !2195, file: !12, line: 1807, column: 7)
!2201 = !DILocation(line: 0, scope: !2190, inlinedAt: !2202)
!2202 = distinct !DILocation(line: 1849, column: 4, scope: !2188)
!2203 = !DILocation(line: 0, scope: !1380, inlinedAt: !2204)
!2204 = distinct !DILocation(line: 1805, column: 19, scope: !2205, inlinedAt: !2202)
!2205 = distinct !DILexicalBlock(scope: !2190, file: !12, line: 1805, column: 11)
!2206 = !DILocation(line: 1807, column: 7, scope: !2195, inlinedAt: !2202)
!2207 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !2208)
!2208 = distinct !DILocation(line: 1809, column: 8, scope: !2198, inlinedAt: !2202)
!2209 = !DILocation(line: 0, scope: !1795, inlinedAt: !2208)
!2210 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !2208)
!2211 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2208)
!2212 = !DILocation(line: 1809, column: 8, scope: !2199, inlinedAt: !2202)
!2213 = !DILocation(line: 0, scope: !2197, inlinedAt: !2202)
!2214 = !DILocation(line: 0, scope: !1756, inlinedAt: !2215)
!2215 = distinct !DILocation(line: 1813, column: 8, scope: !2197, inlinedAt: !2202)
!2216 = !DILocalVariable(name: "__first", arg: 1, scope: !2217, file: !1107, line: 883, type: !463)
!2217 = distinct !DISubprogram(name: "move_backward<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt13move_backwardIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !13, file: !1107, line: 883, type: !1369, scopeLine: 884, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2221, retainedNodes: !2218)
!2218 = !{!2216, !2219, !2220}
!2219 = !DILocalVariable(name: "__last", arg: 2, scope: !2217, file: !1107, line: 883, type: !463)
!2220 = !DILocalVariable(name: "__result", arg: 3, scope: !2217, file: !1107, line: 883, type: !463)
!2221 = !{!2222, !2223}
!2222 = !DITemplateTypeParameter(name: "_BI1", type: !463)
!2223 = !DITemplateTypeParameter(name: "_BI2", type: !463)
!2224 = !DILocation(line: 0, scope: !2217, inlinedAt: !2225)
!2225 = distinct !DILocation(line: 1813, column: 8, scope: !2197, inlinedAt: !2202)
!2226 = !DILocalVariable(name: "__first", arg: 1, scope: !2227, file: !1107, line: 796, type: !463)
!2227 = distinct !DISubprogram(name: "__copy_move_backward_a<true, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt22__copy_move_backward_aILb1EN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET1_T0_S8_S7_", scope: !13, file: !1107, line: 796, type: !1369, scopeLine: 797, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2231, retainedNodes: !2228)
!2228 = !{!2226, !2229, !2230}
!2229 = !DILocalVariable(name: "__last", arg: 2, scope: !2227, file: !1107, line: 796, type: !463)
!2230 = !DILocalVariable(name: "__result", arg: 3, scope: !2227, file: !1107, line: 796, type: !463)
!2231 = !{!2232, !2233, !2234}
!2232 = !DITemplateValueParameter(name: "_IsMove", type: !94, value: i1 true)
!2233 = !DITemplateTypeParameter(name: "_II", type: !463)
!2234 = !DITemplateTypeParameter(name: "_OI", type: !463)
!2235 = !DILocation(line: 0, scope: !2227, inlinedAt: !2236)
!2236 = distinct !DILocation(line: 892, column: 14, scope: !2217, inlinedAt: !2225)
!2237 = !DILocalVariable(name: "__first", arg: 1, scope: !2238, file: !1107, line: 768, type: !39)
!2238 = distinct !DISubprogram(name: "__copy_move_backward_a1<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a1ILb1EPdS0_ET1_T0_S2_S1_", scope: !13, file: !1107, line: 768, type: !2239, scopeLine: 769, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2244, retainedNodes: !2241)
!2239 = !DISubroutineType(types: !2240)
!2240 = !{!39, !39, !39, !39}
!2241 = !{!2237, !2242, !2243}
!2242 = !DILocalVariable(name: "__last", arg: 2, scope: !2238, file: !1107, line: 768, type: !39)
!2243 = !DILocalVariable(name: "__result", arg: 3, scope: !2238, file: !1107, line: 768, type: !39)
!2244 = !{!2232, !2245, !2246}
!2245 = !DITemplateTypeParameter(name: "_BI1", type: !39)
!2246 = !DITemplateTypeParameter(name: "_BI2", type: !39)
!2247 = !DILocation(line: 0, scope: !2238, inlinedAt: !2248)
!2248 = distinct !DILocation(line: 799, column: 3, scope: !2227, inlinedAt: !2236)
!2249 = !DILocalVariable(name: "__first", arg: 1, scope: !2250, file: !1107, line: 750, type: !39)
!2250 = distinct !DISubprogram(name: "__copy_move_backward_a2<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a2ILb1EPdS0_ET1_T0_S2_S1_", scope: !13, file: !1107, line: 750, type: !2239, scopeLine: 751, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2244, retainedNodes: !2251)
!2251 = !{!2249, !2252, !2253}
!2252 = !DILocalVariable(name: "__last", arg: 2, scope: !2250, file: !1107, line: 750, type: !39)
!2253 = !DILocalVariable(name: "__result", arg: 3, scope: !2250, file: !1107, line: 750, type: !39)
!2254 = !DILocation(line: 0, scope: !2250, inlinedAt: !2255)
!2255 = distinct !DILocation(line: 769, column: 14, scope: !2238, inlinedAt: !2248)
!2256 = !DILocalVariable(name: "__first", arg: 1, scope: !2257, file: !1107, line: 731, type: !181)
!2257 = distinct !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !2258, file: !1107, line: 731, type: !1084, scopeLine: 732, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !196, declaration: !2260, retainedNodes: !2261)
!2258 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move_backward<true, true, std::random_access_iterator_tag>", scope: !13, file: !1107, line: 726, size: 8, flags: DIFlagTypePassByValue, elements: !245, templateParams: !2259, identifier: "_ZTSSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE")
!2259 = !{!2232, !1146, !1147}
!2260 = !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !2258, file: !1107, line: 731, type: !1084, scopeLine: 731, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !196)
!2261 = !{!2256, !2262, !2263, !2264}
!2262 = !DILocalVariable(name: "__last", arg: 2, scope: !2257, file: !1107, line: 731, type: !181)
!2263 = !DILocalVariable(name: "__result", arg: 3, scope: !2257, file: !1107, line: 731, type: !39)
!2264 = !DILocalVariable(name: "_Num", scope: !2257, file: !1107, line: 740, type: !1153)
!2265 = !DILocation(line: 0, scope: !2257, inlinedAt: !2266)
!2266 = distinct !DILocation(line: 758, column: 14, scope: !2250, inlinedAt: !2255)
!2267 = !DILocation(line: 742, column: 6, scope: !2268, inlinedAt: !2266)
!2268 = distinct !DILexicalBlock(scope: !2257, file: !1107, line: 741, column: 8)
!2269 = !DILocation(line: 1815, column: 6, scope: !2197, inlinedAt: !2202)
!2270 = !DILocalVariable(name: "__last", arg: 1, scope: !2271, file: !12, line: 1782, type: !463)
!2271 = distinct !DISubprogram(name: "__unguarded_linear_insert<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Val_less_iter>", linkageName: "_ZSt25__unguarded_linear_insertIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops14_Val_less_iterEEvT_T0_", scope: !13, file: !12, line: 1782, type: !2272, scopeLine: 1784, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2278, retainedNodes: !2274)
!2272 = !DISubroutineType(types: !2273)
!2273 = !{null, !463, !702}
!2274 = !{!2270, !2275, !2276, !2277}
!2275 = !DILocalVariable(name: "__comp", arg: 2, scope: !2271, file: !12, line: 1783, type: !702)
!2276 = !DILocalVariable(name: "__val", scope: !2271, file: !12, line: 1786, type: !682)
!2277 = !DILocalVariable(name: "__next", scope: !2271, file: !12, line: 1787, type: !463)
!2278 = !{!690, !2279}
!2279 = !DITemplateTypeParameter(name: "_Compare", type: !702)
!2280 = !DILocation(line: 0, scope: !2271, inlinedAt: !2281)
!2281 = distinct !DILocation(line: 1817, column: 6, scope: !2198, inlinedAt: !2202)
!2282 = !DILocation(line: 0, scope: !1906, inlinedAt: !2283)
!2283 = distinct !DILocation(line: 1788, column: 7, scope: !2271, inlinedAt: !2281)
!2284 = !DILocation(line: 98, column: 24, scope: !2285, inlinedAt: !2297)
!2285 = distinct !DISubprogram(name: "operator()<double, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops14_Val_less_iterclIdNS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEEEbRT_T0_", scope: !702, file: !673, line: 97, type: !2286, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !2291, declaration: !2290, retainedNodes: !2292)
!2286 = !DISubroutineType(types: !2287)
!2287 = !{!94, !2288, !29, !463}
!2288 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2289, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!2289 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !702)
!2290 = !DISubprogram(name: "operator()<double, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNK9__gnu_cxx5__ops14_Val_less_iterclIdNS_17__normal_iteratorIPdSt6vectorIdSaIdEEEEEEbRT_T0_", scope: !702, file: !673, line: 97, type: !2286, scopeLine: 97, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2291)
!2291 = !{!1859, !685}
!2292 = !{!2293, !2295, !2296}
!2293 = !DILocalVariable(name: "this", arg: 1, scope: !2285, type: !2294, flags: DIFlagArtificial | DIFlagObjectPointer)
!2294 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2289, size: 64)
!2295 = !DILocalVariable(name: "__val", arg: 2, scope: !2285, file: !673, line: 97, type: !29)
!2296 = !DILocalVariable(name: "__it", arg: 3, scope: !2285, file: !673, line: 97, type: !463)
!2297 = distinct !DILocation(line: 1789, column: 14, scope: !2271, inlinedAt: !2281)
!2298 = !DILocation(line: 98, column: 22, scope: !2285, inlinedAt: !2297)
!2299 = !DILocation(line: 1789, column: 7, scope: !2271, inlinedAt: !2281)
!2300 = !DILocation(line: 1791, column: 12, scope: !2301, inlinedAt: !2281)
!2301 = distinct !DILexicalBlock(scope: !2271, file: !12, line: 1790, column: 2)
!2302 = !DILocation(line: 0, scope: !1906, inlinedAt: !2303)
!2303 = distinct !DILocation(line: 1793, column: 4, scope: !2301, inlinedAt: !2281)
!2304 = !DILocation(line: 1121, column: 2, scope: !1906, inlinedAt: !2305)
!2305 = distinct !DILocation(line: 0, scope: !2271, inlinedAt: !2281)
!2306 = !DILocation(line: 0, scope: !2285, inlinedAt: !2297)
!2307 = distinct !{!2307, !2299, !2308, !1351}
!2308 = !DILocation(line: 1794, column: 2, scope: !2271, inlinedAt: !2281)
!2309 = !DILocation(line: 0, scope: !2198, inlinedAt: !2202)
!2310 = !DILocation(line: 0, scope: !2195, inlinedAt: !2202)
!2311 = !DILocation(line: 1807, scope: !2195, inlinedAt: !2202)
!2312 = !DILocation(line: 0, scope: !1324, inlinedAt: !2313)
!2313 = distinct !DILocation(line: 1807, column: 57, scope: !2200, inlinedAt: !2202)
!2314 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !2313)
!2315 = distinct !{!2315, !2206, !2316, !1351}
!2316 = !DILocation(line: 1819, column: 2, scope: !2195, inlinedAt: !2202)
!2317 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !2187)
!2318 = !DILocation(line: 0, scope: !1756, inlinedAt: !2319)
!2319 = distinct !DILocation(line: 1850, column: 44, scope: !2188)
!2320 = !DILocalVariable(name: "__first", arg: 1, scope: !2321, file: !12, line: 1826, type: !463)
!2321 = distinct !DISubprogram(name: "__unguarded_insertion_sort<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__ops::_Iter_less_iter>", linkageName: "_ZSt26__unguarded_insertion_sortIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEENS0_5__ops15_Iter_less_iterEEvT_S9_T0_", scope: !13, file: !12, line: 1826, type: !1561, scopeLine: 1828, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !8, templateParams: !689, retainedNodes: !2322)
!2322 = !{!2320, !2323, !2324, !2325}
!2323 = !DILocalVariable(name: "__last", arg: 2, scope: !2321, file: !12, line: 1827, type: !463)
!2324 = !DILocalVariable(name: "__comp", arg: 3, scope: !2321, file: !12, line: 1827, type: !672)
!2325 = !DILocalVariable(name: "__i", scope: !2326, file: !12, line: 1829, type: !463)
!2326 = distinct !DILexicalBlock(scope: !2321, file: !12, line: 1829, column: 7)
!2327 = !DILocation(line: 0, scope: !2321, inlinedAt: !2328)
!2328 = distinct !DILocation(line: 1850, column: 4, scope: !2188)
!2329 = !DILocation(line: 0, scope: !2326, inlinedAt: !2328)
!2330 = !DILocation(line: 0, scope: !1324, inlinedAt: !2331)
!2331 = distinct !DILocation(line: 1829, column: 53, scope: !2332, inlinedAt: !2328)
!2332 = distinct !DILexicalBlock(scope: !2326, file: !12, line: 1829, column: 7)
!2333 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !2331)
!2334 = !DILocation(line: 1829, column: 7, scope: !2326, inlinedAt: !2328)
!2335 = !DILocation(line: 0, scope: !2271, inlinedAt: !2336)
!2336 = distinct !DILocation(line: 1830, column: 2, scope: !2332, inlinedAt: !2328)
!2337 = !DILocation(line: 1786, column: 10, scope: !2271, inlinedAt: !2336)
!2338 = !DILocation(line: 0, scope: !1906, inlinedAt: !2339)
!2339 = distinct !DILocation(line: 1788, column: 7, scope: !2271, inlinedAt: !2336)
!2340 = !DILocation(line: 1121, column: 2, scope: !1906, inlinedAt: !2341)
!2341 = distinct !DILocation(line: 0, scope: !2271, inlinedAt: !2336)
!2342 = !DILocation(line: 98, column: 24, scope: !2285, inlinedAt: !2343)
!2343 = distinct !DILocation(line: 1789, column: 14, scope: !2271, inlinedAt: !2336)
!2344 = !DILocation(line: 98, column: 22, scope: !2285, inlinedAt: !2343)
!2345 = !DILocation(line: 1789, column: 7, scope: !2271, inlinedAt: !2336)
!2346 = !DILocation(line: 1791, column: 12, scope: !2301, inlinedAt: !2336)
!2347 = !DILocation(line: 0, scope: !1906, inlinedAt: !2348)
!2348 = distinct !DILocation(line: 1793, column: 4, scope: !2301, inlinedAt: !2336)
!2349 = !DILocation(line: 0, scope: !2285, inlinedAt: !2343)
!2350 = distinct !{!2350, !2345, !2351, !1351}
!2351 = !DILocation(line: 1794, column: 2, scope: !2271, inlinedAt: !2336)
!2352 = !DILocation(line: 1795, column: 15, scope: !2271, inlinedAt: !2336)
!2353 = !DILocation(line: 0, scope: !1356, inlinedAt: !2354)
!2354 = distinct !DILocation(line: 1829, column: 64, scope: !2332, inlinedAt: !2328)
!2355 = !DILocation(line: 1107, column: 2, scope: !1356, inlinedAt: !2354)
!2356 = distinct !{!2356, !2334, !2357, !1351}
!2357 = !DILocation(line: 1831, column: 46, scope: !2326, inlinedAt: !2328)
!2358 = !DILocation(line: 0, scope: !2190, inlinedAt: !2359)
!2359 = distinct !DILocation(line: 1854, column: 2, scope: !2182)
!2360 = !DILocation(line: 0, scope: !1380, inlinedAt: !2361)
!2361 = distinct !DILocation(line: 1805, column: 19, scope: !2205, inlinedAt: !2359)
!2362 = !DILocation(line: 1224, column: 27, scope: !1380, inlinedAt: !2361)
!2363 = !DILocation(line: 1805, column: 11, scope: !2190, inlinedAt: !2359)
!2364 = !DILocation(line: 0, scope: !1795, inlinedAt: !2365)
!2365 = distinct !DILocation(line: 1809, column: 8, scope: !2198, inlinedAt: !2359)
!2366 = !DILocation(line: 45, column: 16, scope: !1795, inlinedAt: !2365)
!2367 = !DILocation(line: 45, column: 25, scope: !1795, inlinedAt: !2365)
!2368 = !DILocation(line: 45, column: 23, scope: !1795, inlinedAt: !2365)
!2369 = !DILocation(line: 1809, column: 8, scope: !2199, inlinedAt: !2359)
!2370 = !DILocation(line: 0, scope: !2197, inlinedAt: !2359)
!2371 = !DILocation(line: 0, scope: !1756, inlinedAt: !2372)
!2372 = distinct !DILocation(line: 1813, column: 8, scope: !2197, inlinedAt: !2359)
!2373 = !DILocation(line: 1144, column: 45, scope: !1756, inlinedAt: !2372)
!2374 = !DILocation(line: 0, scope: !2217, inlinedAt: !2375)
!2375 = distinct !DILocation(line: 1813, column: 8, scope: !2197, inlinedAt: !2359)
!2376 = !DILocation(line: 0, scope: !2227, inlinedAt: !2377)
!2377 = distinct !DILocation(line: 892, column: 14, scope: !2217, inlinedAt: !2375)
!2378 = !DILocation(line: 0, scope: !2238, inlinedAt: !2379)
!2379 = distinct !DILocation(line: 799, column: 3, scope: !2227, inlinedAt: !2377)
!2380 = !DILocation(line: 0, scope: !2250, inlinedAt: !2381)
!2381 = distinct !DILocation(line: 769, column: 14, scope: !2238, inlinedAt: !2379)
!2382 = !DILocation(line: 0, scope: !2257, inlinedAt: !2383)
!2383 = distinct !DILocation(line: 758, column: 14, scope: !2250, inlinedAt: !2381)
!2384 = !DILocation(line: 740, column: 34, scope: !2257, inlinedAt: !2383)
!2385 = !DILocation(line: 742, column: 33, scope: !2268, inlinedAt: !2383)
!2386 = !DILocation(line: 742, column: 6, scope: !2268, inlinedAt: !2383)
!2387 = !DILocation(line: 1815, column: 6, scope: !2197, inlinedAt: !2359)
!2388 = !DILocation(line: 0, scope: !2271, inlinedAt: !2389)
!2389 = distinct !DILocation(line: 1817, column: 6, scope: !2198, inlinedAt: !2359)
!2390 = !DILocation(line: 0, scope: !1906, inlinedAt: !2391)
!2391 = distinct !DILocation(line: 1788, column: 7, scope: !2271, inlinedAt: !2389)
!2392 = !DILocation(line: 98, column: 24, scope: !2285, inlinedAt: !2393)
!2393 = distinct !DILocation(line: 1789, column: 14, scope: !2271, inlinedAt: !2389)
!2394 = !DILocation(line: 98, column: 22, scope: !2285, inlinedAt: !2393)
!2395 = !DILocation(line: 1789, column: 7, scope: !2271, inlinedAt: !2389)
!2396 = !DILocation(line: 1791, column: 12, scope: !2301, inlinedAt: !2389)
!2397 = !DILocation(line: 0, scope: !1906, inlinedAt: !2398)
!2398 = distinct !DILocation(line: 1793, column: 4, scope: !2301, inlinedAt: !2389)
!2399 = !DILocation(line: 1121, column: 2, scope: !1906, inlinedAt: !2400)
!2400 = distinct !DILocation(line: 0, scope: !2271, inlinedAt: !2389)
!2401 = !DILocation(line: 0, scope: !2285, inlinedAt: !2393)
!2402 = distinct !{!2402, !2395, !2403, !1351}
!2403 = !DILocation(line: 1794, column: 2, scope: !2271, inlinedAt: !2389)
!2404 = !DILocation(line: 0, scope: !2198, inlinedAt: !2359)
!2405 = !DILocation(line: 0, scope: !2195, inlinedAt: !2359)
!2406 = !DILocation(line: 1807, scope: !2195, inlinedAt: !2359)
!2407 = !DILocation(line: 0, scope: !1324, inlinedAt: !2408)
!2408 = distinct !DILocation(line: 1807, column: 57, scope: !2200, inlinedAt: !2359)
!2409 = !DILocation(line: 1240, column: 27, scope: !1324, inlinedAt: !2408)
!2410 = !DILocation(line: 1807, column: 7, scope: !2195, inlinedAt: !2359)
!2411 = distinct !{!2411, !2410, !2412, !1351}
!2412 = !DILocation(line: 1819, column: 2, scope: !2195, inlinedAt: !2359)
!2413 = !DILocation(line: 1855, column: 5, scope: !2174)
