; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/function_references.cpp -o ir/clang-19/O2-g/function_references.ll
; ModuleID = 'cpp/function_references.cpp'
source_filename = "cpp/function_references.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::function" = type { %"class.std::_Function_base", ptr }
%"class.std::_Function_base" = type { %"union.std::_Any_data", ptr }
%"union.std::_Any_data" = type { %"union.std::_Nocopy_types" }
%"union.std::_Nocopy_types" = type { { i64, i64 } }

$__clang_call_terminate = comdat any

@_ZTVN10__cxxabiv117__class_type_infoE = external global [0 x ptr]
@"_ZTSZ28function_object_by_referenceE3$_0" = internal constant [37 x i8] c"Z28function_object_by_referenceE3$_0\00", align 1
@"_ZTIZ28function_object_by_referenceE3$_0" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ28function_object_by_referenceE3$_0" }, align 8
@"_ZTSZ28function_object_by_referenceE3$_1" = internal constant [37 x i8] c"Z28function_object_by_referenceE3$_1\00", align 1
@"_ZTIZ28function_object_by_referenceE3$_1" = internal constant { ptr, ptr } { ptr getelementptr inbounds (ptr, ptr @_ZTVN10__cxxabiv117__class_type_infoE, i64 2), ptr @"_ZTSZ28function_object_by_referenceE3$_1" }, align 8

; Function Attrs: mustprogress uwtable
define dso_local noundef double @function_object_by_reference(double noundef %0, double noundef %1, i32 noundef %2) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !163 {
  %4 = alloca %"class.std::function", align 8, !DIAssignID !753
    #dbg_assign(i1 undef, !171, !DIExpression(), !753, ptr %4, !DIExpression(), !754)
    #dbg_value(double %0, !168, !DIExpression(), !754)
    #dbg_value(double %1, !169, !DIExpression(), !754)
    #dbg_value(i32 %2, !170, !DIExpression(), !754)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #10, !dbg !755
    #dbg_value(ptr %4, !756, !DIExpression(), !760)
    #dbg_value(ptr %4, !762, !DIExpression(), !766)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %4, i8 0, i64 32, i1 false), !dbg !768, !DIAssignID !769
    #dbg_assign(i8 0, !171, !DIExpression(), !769, ptr %4, !DIExpression(), !754)
  %5 = icmp eq i32 %2, 0, !dbg !770
  %6 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !772
  %7 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !772
  br i1 %5, label %10, label %8, !dbg !773

8:                                                ; preds = %3
    #dbg_value(ptr %4, !774, !DIExpression(), !790)
    #dbg_value(ptr undef, !789, !DIExpression(), !790)
    #dbg_value(ptr undef, !793, !DIExpression(), !802)
    #dbg_value(ptr undef, !801, !DIExpression(), !802)
    #dbg_value(ptr undef, !762, !DIExpression(), !804)
    #dbg_value(ptr undef, !806, !DIExpression(), !856)
    #dbg_value(ptr undef, !855, !DIExpression(), !856)
    #dbg_value(ptr undef, !861, !DIExpression(), !869)
    #dbg_value(ptr undef, !867, !DIExpression(), !869)
    #dbg_value(ptr undef, !871, !DIExpression(), !875)
    #dbg_value(ptr %4, !874, !DIExpression(), !875)
    #dbg_assign(i1 undef, !877, !DIExpression(), !891, ptr undef, !DIExpression(), !892)
    #dbg_value(ptr undef, !887, !DIExpression(), !892)
    #dbg_value(ptr %4, !888, !DIExpression(), !892)
  store double %1, ptr %4, align 8, !dbg !894, !DIAssignID !895
  %9 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !894
  store i64 0, ptr %9, align 8, !dbg !894, !DIAssignID !896
    #dbg_assign(double %1, !171, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !895, ptr %4, !DIExpression(), !754)
    #dbg_assign(i64 0, !171, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !896, ptr %9, !DIExpression(), !754)
    #dbg_value(ptr undef, !897, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !907)
    #dbg_value(ptr %6, !903, !DIExpression(), !907)
    #dbg_value(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", !904, !DIExpression(), !907)
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", !171, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !909, ptr %6, !DIExpression(), !754)
    #dbg_value(ptr undef, !910, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !920)
    #dbg_value(ptr %7, !916, !DIExpression(), !920)
    #dbg_value(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd", !917, !DIExpression(), !920)
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd", !171, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !922, ptr %7, !DIExpression(), !754)
    #dbg_value(ptr undef, !923, !DIExpression(), !926)
  br label %12, !dbg !928

10:                                               ; preds = %3
    #dbg_value(ptr %4, !929, !DIExpression(), !941)
    #dbg_value(ptr undef, !940, !DIExpression(), !941)
    #dbg_value(ptr undef, !944, !DIExpression(), !952)
    #dbg_value(ptr undef, !951, !DIExpression(), !952)
    #dbg_value(ptr undef, !762, !DIExpression(), !954)
    #dbg_value(ptr undef, !956, !DIExpression(), !974)
    #dbg_value(ptr undef, !973, !DIExpression(), !974)
    #dbg_value(ptr undef, !979, !DIExpression(), !987)
    #dbg_value(ptr undef, !985, !DIExpression(), !987)
    #dbg_value(ptr undef, !871, !DIExpression(), !989)
    #dbg_value(ptr %4, !874, !DIExpression(), !989)
    #dbg_assign(i1 undef, !877, !DIExpression(), !991, ptr undef, !DIExpression(), !992)
    #dbg_value(ptr undef, !887, !DIExpression(), !992)
    #dbg_value(ptr %4, !888, !DIExpression(), !992)
  store double %1, ptr %4, align 8, !dbg !994, !DIAssignID !995
  %11 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !994
  store i64 0, ptr %11, align 8, !dbg !994, !DIAssignID !996
    #dbg_assign(double %1, !171, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !995, ptr %4, !DIExpression(), !754)
    #dbg_assign(i64 0, !171, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !996, ptr %11, !DIExpression(), !754)
    #dbg_value(ptr undef, !897, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !997)
    #dbg_value(ptr %6, !903, !DIExpression(), !997)
    #dbg_value(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", !904, !DIExpression(), !997)
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", !171, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !909, ptr %6, !DIExpression(), !754)
    #dbg_value(ptr undef, !910, !DIExpression(DW_OP_plus_uconst, 24, DW_OP_stack_value), !999)
    #dbg_value(ptr %7, !916, !DIExpression(), !999)
    #dbg_value(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd", !917, !DIExpression(), !999)
    #dbg_assign(ptr @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd", !171, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !922, ptr %7, !DIExpression(), !754)
    #dbg_value(ptr undef, !923, !DIExpression(), !1001)
  br label %12

12:                                               ; preds = %10, %8
  %13 = phi ptr [ @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %8 ], [ @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", %10 ], !dbg !772
  %14 = phi ptr [ @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd", %8 ], [ @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd", %10 ], !dbg !772
  store ptr %13, ptr %6, align 8, !dbg !772, !tbaa !1003, !DIAssignID !909
  store ptr %14, ptr %7, align 8, !dbg !772, !tbaa !1003, !DIAssignID !922
  %15 = invoke fastcc noundef double @_ZL13applied_twiceRKSt8functionIFddEEd(ptr noundef nonnull align 8 dereferenceable(32) %4, double noundef %0)
          to label %16 unwind label %27, !dbg !1007

16:                                               ; preds = %12
    #dbg_value(ptr %4, !923, !DIExpression(), !1008)
  %17 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1010
  %18 = load ptr, ptr %17, align 8, !dbg !1010, !tbaa !1013
  %19 = icmp eq ptr %18, null, !dbg !1010
  br i1 %19, label %25, label %20, !dbg !1015

20:                                               ; preds = %16
  %21 = invoke noundef zeroext i1 %18(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %4, i32 noundef 3)
          to label %25 unwind label %22, !dbg !1016

22:                                               ; preds = %20
  %23 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1016
  %24 = extractvalue { ptr, i32 } %23, 0, !dbg !1016
  call void @__clang_call_terminate(ptr %24) #11, !dbg !1016
  unreachable, !dbg !1016

25:                                               ; preds = %16, %20
  %26 = fmul double %15, %1, !dbg !1017
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #10, !dbg !1018
  ret double %26, !dbg !1018

27:                                               ; preds = %12
  %28 = landingpad { ptr, i32 }
          cleanup, !dbg !1018
    #dbg_value(ptr %4, !923, !DIExpression(), !1019)
  %29 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !1021
  %30 = load ptr, ptr %29, align 8, !dbg !1021, !tbaa !1013
  %31 = icmp eq ptr %30, null, !dbg !1021
  br i1 %31, label %37, label %32, !dbg !1022

32:                                               ; preds = %27
  %33 = invoke noundef zeroext i1 %30(ptr noundef nonnull align 8 dereferenceable(16) %4, ptr noundef nonnull align 8 dereferenceable(16) %4, i32 noundef 3)
          to label %37 unwind label %34, !dbg !1023

34:                                               ; preds = %32
  %35 = landingpad { ptr, i32 }
          catch ptr null, !dbg !1023
  %36 = extractvalue { ptr, i32 } %35, 0, !dbg !1023
  call void @__clang_call_terminate(ptr %36) #11, !dbg !1023
  unreachable, !dbg !1023

37:                                               ; preds = %27, %32
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #10, !dbg !1018
  resume { ptr, i32 } %28, !dbg !1018
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress noinline uwtable
define internal fastcc noundef double @_ZL13applied_twiceRKSt8functionIFddEEd(ptr noundef nonnull align 8 dereferenceable(32) %0, double noundef %1) unnamed_addr #2 !dbg !1024 {
  %3 = alloca double, align 8, !DIAssignID !1030
  %4 = alloca double, align 8, !DIAssignID !1031
    #dbg_value(ptr %0, !1028, !DIExpression(), !1032)
    #dbg_value(double %1, !1029, !DIExpression(), !1032)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
    #dbg_assign(i1 undef, !1033, !DIExpression(), !1031, ptr %4, !DIExpression(), !1038)
    #dbg_value(ptr %0, !1036, !DIExpression(), !1038)
  store double %1, ptr %4, align 8, !tbaa !1040, !DIAssignID !1042
    #dbg_assign(double %1, !1033, !DIExpression(), !1042, ptr %4, !DIExpression(), !1038)
    #dbg_value(ptr %0, !1043, !DIExpression(), !1047)
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !1050
  %6 = load ptr, ptr %5, align 8, !dbg !1050, !tbaa !1013
  %7 = icmp eq ptr %6, null, !dbg !1050
  br i1 %7, label %8, label %9, !dbg !1051

8:                                                ; preds = %2
  tail call void @_ZSt25__throw_bad_function_callv() #12, !dbg !1052
  unreachable, !dbg !1052

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !1053
  %11 = load ptr, ptr %10, align 8, !dbg !1053, !tbaa !1054
  %12 = call noundef double %11(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(8) %4), !dbg !1053
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4), !dbg !1056
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
    #dbg_assign(i1 undef, !1033, !DIExpression(), !1030, ptr %3, !DIExpression(), !1057)
    #dbg_value(ptr %0, !1036, !DIExpression(), !1057)
  store double %12, ptr %3, align 8, !tbaa !1040, !DIAssignID !1059
    #dbg_assign(double %12, !1033, !DIExpression(), !1059, ptr %3, !DIExpression(), !1057)
    #dbg_value(ptr %0, !1043, !DIExpression(), !1060)
  %13 = load ptr, ptr %5, align 8, !dbg !1062, !tbaa !1013
  %14 = icmp eq ptr %13, null, !dbg !1062
  br i1 %14, label %15, label %16, !dbg !1063

15:                                               ; preds = %9
  call void @_ZSt25__throw_bad_function_callv() #12, !dbg !1064
  unreachable, !dbg !1064

16:                                               ; preds = %9
  %17 = load ptr, ptr %10, align 8, !dbg !1065, !tbaa !1054
  %18 = call noundef double %17(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(8) %3), !dbg !1065
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3), !dbg !1066
  ret double %18, !dbg !1067
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: noreturn
declare !dbg !1068 void @_ZSt25__throw_bad_function_callv() local_unnamed_addr #3

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) local_unnamed_addr #4 comdat {
  %2 = tail call ptr @__cxa_begin_catch(ptr %0) #10
  tail call void @_ZSt9terminatev() #11
  unreachable
}

declare ptr @__cxa_begin_catch(ptr) local_unnamed_addr

declare void @_ZSt9terminatev() local_unnamed_addr

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #6 align 2 !dbg !1070 {
    #dbg_value(ptr %0, !1078, !DIExpression(), !1080)
    #dbg_value(ptr %1, !1079, !DIExpression(), !1080)
    #dbg_value(ptr %0, !175, !DIExpression(), !1081)
    #dbg_value(ptr %1, !176, !DIExpression(), !1081)
    #dbg_value(ptr %0, !1083, !DIExpression(), !1092)
    #dbg_value(ptr %1, !1089, !DIExpression(), !1092)
  %3 = load double, ptr %1, align 8, !dbg !1095, !tbaa !1040
    #dbg_value(ptr %0, !1096, !DIExpression(), !1104)
    #dbg_value(double %3, !1103, !DIExpression(), !1104)
  %4 = load double, ptr %0, align 8, !dbg !1106, !tbaa !1107
  %5 = fmul double %3, %4, !dbg !1109
  %6 = tail call noundef double @sin(double noundef %5) #10, !dbg !1110
  ret double %6, !dbg !1111
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #7 align 2 personality ptr @__gxx_personality_v0 !dbg !1112 {
    #dbg_value(ptr %0, !1114, !DIExpression(), !1117)
    #dbg_value(ptr %1, !1115, !DIExpression(), !1117)
    #dbg_value(i32 %2, !1116, !DIExpression(), !1117)
  switch i32 %2, label %8 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !1118

4:                                                ; preds = %3
  store ptr @"_ZTIZ28function_object_by_referenceE3$_0", ptr %0, align 8, !dbg !1119, !tbaa !1003
  br label %8, !dbg !1121

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !1122, !tbaa !1003
  br label %8, !dbg !1123

6:                                                ; preds = %3
    #dbg_value(ptr %0, !1124, !DIExpression(), !1134)
    #dbg_value(ptr %1, !1133, !DIExpression(), !1134)
    #dbg_value(ptr %0, !1143, !DIExpression(), !1151)
    #dbg_value(ptr %1, !1149, !DIExpression(), !1151)
  %7 = load i64, ptr %1, align 8, !dbg !1153, !tbaa !1040
  store i64 %7, ptr %0, align 8, !dbg !1153, !tbaa !1040
  br label %8, !dbg !1154

8:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !1155
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !267 double @sin(double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal noundef double @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd"(ptr nocapture noundef nonnull readonly align 8 dereferenceable(16) %0, ptr nocapture noundef nonnull readonly align 8 dereferenceable(8) %1) #9 align 2 !dbg !1156 {
    #dbg_value(ptr %0, !1164, !DIExpression(), !1166)
    #dbg_value(ptr %1, !1165, !DIExpression(), !1166)
    #dbg_value(ptr %0, !205, !DIExpression(), !1167)
    #dbg_value(ptr %1, !206, !DIExpression(), !1167)
    #dbg_value(ptr %0, !1169, !DIExpression(), !1178)
    #dbg_value(ptr %1, !1175, !DIExpression(), !1178)
  %3 = load double, ptr %1, align 8, !dbg !1181, !tbaa !1040
    #dbg_value(ptr %0, !1182, !DIExpression(), !1190)
    #dbg_value(double %3, !1189, !DIExpression(), !1190)
  %4 = load double, ptr %0, align 8, !dbg !1192, !tbaa !1193
  %5 = fmul double %3, %4, !dbg !1195
  %6 = fmul double %3, %5, !dbg !1196
  ret double %6, !dbg !1197
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal noundef zeroext i1 @"_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation"(ptr nocapture noundef nonnull writeonly align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, i32 noundef %2) #7 align 2 personality ptr @__gxx_personality_v0 !dbg !1198 {
    #dbg_value(ptr %0, !1200, !DIExpression(), !1203)
    #dbg_value(ptr %1, !1201, !DIExpression(), !1203)
    #dbg_value(i32 %2, !1202, !DIExpression(), !1203)
  switch i32 %2, label %8 [
    i32 0, label %4
    i32 1, label %5
    i32 2, label %6
  ], !dbg !1204

4:                                                ; preds = %3
  store ptr @"_ZTIZ28function_object_by_referenceE3$_1", ptr %0, align 8, !dbg !1205, !tbaa !1003
  br label %8, !dbg !1207

5:                                                ; preds = %3
  store ptr %1, ptr %0, align 8, !dbg !1208, !tbaa !1003
  br label %8, !dbg !1209

6:                                                ; preds = %3
    #dbg_value(ptr %0, !1210, !DIExpression(), !1220)
    #dbg_value(ptr %1, !1219, !DIExpression(), !1220)
    #dbg_value(ptr %0, !1229, !DIExpression(), !1237)
    #dbg_value(ptr %1, !1235, !DIExpression(), !1237)
  %7 = load i64, ptr %1, align 8, !dbg !1239, !tbaa !1040
  store i64 %7, ptr %0, align 8, !dbg !1239, !tbaa !1040
  br label %8, !dbg !1240

8:                                                ; preds = %3, %6, %5, %4
  ret i1 false, !dbg !1241
}

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress noinline uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline noreturn nounwind uwtable "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { mustprogress nofree nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { noreturn nounwind }
attributes #12 = { noreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!745, !746, !747, !748, !749, !750, !751}
!llvm.ident = !{!752}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !2, retainedTypes: !12, imports: !213, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/function_references.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "b9a9445b567c0f37c805a87d24e57720")
!2 = !{!3}
!3 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "_Manager_operation", scope: !5, file: !4, line: 102, baseType: !6, size: 32, elements: !7, identifier: "_ZTSSt18_Manager_operation")
!4 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_function.h", directory: "")
!5 = !DINamespace(name: "std", scope: null)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11}
!8 = !DIEnumerator(name: "__get_type_info", value: 0, isUnsigned: true)
!9 = !DIEnumerator(name: "__get_functor_ptr", value: 1, isUnsigned: true)
!10 = !DIEnumerator(name: "__clone_functor", value: 2, isUnsigned: true)
!11 = !DIEnumerator(name: "__destroy_functor", value: 3, isUnsigned: true)
!12 = !{!13, !149, !189, !190, !192, !194, !195, !209, !210, !212, !33}
!13 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "function<double (double)>", scope: !5, file: !4, line: 334, size: 256, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !14, templateParams: !145, identifier: "_ZTSSt8functionIFddEE")
!14 = !{!15, !32, !94, !100, !104, !109, !114, !118, !122, !125, !128, !131, !135, !138}
!15 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !13, baseType: !16, flags: DIFlagPublic, extraData: i32 0)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Maybe_unary_or_binary_function<double, double>", scope: !5, file: !17, line: 61, size: 8, flags: DIFlagTypePassByValue, elements: !18, templateParams: !27, identifier: "_ZTSSt31_Maybe_unary_or_binary_functionIdJdEE")
!17 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/refwrap.h", directory: "")
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !16, baseType: !20, extraData: i32 0)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "unary_function<double, double>", scope: !5, file: !21, line: 117, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !23, identifier: "_ZTSSt14unary_functionIddE")
!21 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_function.h", directory: "", checksumkind: CSK_MD5, checksum: "63fc7573f04ccb8f515906b34e2fa890")
!22 = !{}
!23 = !{!24, !26}
!24 = !DITemplateTypeParameter(name: "_Arg", type: !25)
!25 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!26 = !DITemplateTypeParameter(name: "_Result", type: !25)
!27 = !{!28, !29}
!28 = !DITemplateTypeParameter(name: "_Res", type: !25)
!29 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_ArgTypes", value: !30)
!30 = !{!31}
!31 = !DITemplateTypeParameter(type: !25)
!32 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !13, baseType: !33, extraData: i32 0)
!33 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_base", scope: !5, file: !4, line: 114, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !34, identifier: "_ZTSSt14_Function_base")
!34 = !{!35, !40, !41, !76, !84, !88, !89}
!35 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_size", scope: !33, file: !4, line: 117, baseType: !36, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 16)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !37)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !5, file: !38, line: 298, baseType: !39)
!38 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!39 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!40 = !DIDerivedType(tag: DW_TAG_variable, name: "_M_max_align", scope: !33, file: !4, line: 118, baseType: !36, flags: DIFlagPublic | DIFlagStaticMember, extraData: i64 8)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "_M_functor", scope: !33, file: !4, line: 252, baseType: !42, size: 128, flags: DIFlagPublic)
!42 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Any_data", scope: !5, file: !4, line: 83, size: 128, flags: DIFlagTypePassByValue, elements: !43, identifier: "_ZTSSt9_Any_data")
!43 = !{!44, !62, !67, !71}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "_M_unused", scope: !42, file: !4, line: 98, baseType: !45, size: 128)
!45 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Nocopy_types", scope: !5, file: !4, line: 75, size: 128, flags: DIFlagTypePassByValue, elements: !46, identifier: "_ZTSSt13_Nocopy_types")
!46 = !{!47, !49, !52, !56}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "_M_object", scope: !45, file: !4, line: 77, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "_M_const_object", scope: !45, file: !4, line: 78, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "_M_function_pointer", scope: !45, file: !4, line: 79, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DISubroutineType(types: !55)
!55 = !{null}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "_M_member_pointer", scope: !45, file: !4, line: 80, baseType: !57, size: 128)
!57 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !58, size: 128, extraData: !61)
!58 = !DISubroutineType(types: !59)
!59 = !{null, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!61 = !DICompositeType(tag: DW_TAG_class_type, name: "_Undefined_class", scope: !5, file: !4, line: 73, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16_Undefined_class")
!62 = !DIDerivedType(tag: DW_TAG_member, name: "_M_pod_data", scope: !42, file: !4, line: 99, baseType: !63, size: 128)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 128, elements: !65)
!64 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!65 = !{!66}
!66 = !DISubrange(count: 16)
!67 = !DISubprogram(name: "_M_access", linkageName: "_ZNSt9_Any_data9_M_accessEv", scope: !42, file: !4, line: 85, type: !68, scopeLine: 85, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!68 = !DISubroutineType(types: !69)
!69 = !{!48, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!71 = !DISubprogram(name: "_M_access", linkageName: "_ZNKSt9_Any_data9_M_accessEv", scope: !42, file: !4, line: 86, type: !72, scopeLine: 86, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!72 = !DISubroutineType(types: !73)
!73 = !{!50, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !42)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "_M_manager", scope: !33, file: !4, line: 253, baseType: !77, size: 64, offset: 128, flags: DIFlagPublic)
!77 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Manager_type", scope: !33, file: !4, line: 249, baseType: !78, flags: DIFlagPublic)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DISubroutineType(types: !80)
!80 = !{!81, !82, !83, !3}
!81 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!82 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !42, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !75, size: 64)
!84 = !DISubprogram(name: "_Function_base", scope: !33, file: !4, line: 239, type: !85, scopeLine: 239, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!85 = !DISubroutineType(types: !86)
!86 = !{null, !87}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!88 = !DISubprogram(name: "~_Function_base", scope: !33, file: !4, line: 241, type: !85, scopeLine: 241, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!89 = !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !33, file: !4, line: 247, type: !90, scopeLine: 247, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!90 = !DISubroutineType(types: !91)
!91 = !{!81, !92}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "_M_invoker", scope: !13, file: !4, line: 668, baseType: !95, size: 64, offset: 192)
!95 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Invoker_type", scope: !13, file: !4, line: 667, baseType: !96)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = !DISubroutineType(types: !98)
!98 = !{!25, !83, !99}
!99 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !25, size: 64)
!100 = !DISubprogram(name: "function", scope: !13, file: !4, line: 368, type: !101, scopeLine: 368, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{null, !103}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!104 = !DISubprogram(name: "function", scope: !13, file: !4, line: 375, type: !105, scopeLine: 375, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!105 = !DISubroutineType(types: !106)
!106 = !{null, !103, !107}
!107 = !DIDerivedType(tag: DW_TAG_typedef, name: "nullptr_t", scope: !5, file: !38, line: 302, baseType: !108)
!108 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!109 = !DISubprogram(name: "function", scope: !13, file: !4, line: 386, type: !110, scopeLine: 386, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !103, !112}
!112 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !113, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!114 = !DISubprogram(name: "function", scope: !13, file: !4, line: 404, type: !115, scopeLine: 404, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!115 = !DISubroutineType(types: !116)
!116 = !{null, !103, !117}
!117 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !13, size: 64)
!118 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSERKS1_", scope: !13, file: !4, line: 469, type: !119, scopeLine: 469, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!119 = !DISubroutineType(types: !120)
!120 = !{!121, !103, !112}
!121 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !13, size: 64)
!122 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEOS1_", scope: !13, file: !4, line: 487, type: !123, scopeLine: 487, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!123 = !DISubroutineType(types: !124)
!124 = !{!121, !103, !117}
!125 = !DISubprogram(name: "operator=", linkageName: "_ZNSt8functionIFddEEaSEDn", scope: !13, file: !4, line: 501, type: !126, scopeLine: 501, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{!121, !103, !107}
!128 = !DISubprogram(name: "swap", linkageName: "_ZNSt8functionIFddEE4swapERS1_", scope: !13, file: !4, line: 556, type: !129, scopeLine: 556, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!129 = !DISubroutineType(types: !130)
!130 = !{null, !103, !121}
!131 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt8functionIFddEEcvbEv", scope: !13, file: !4, line: 573, type: !132, scopeLine: 573, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!132 = !DISubroutineType(types: !133)
!133 = !{!81, !134}
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!135 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !13, file: !4, line: 587, type: !136, scopeLine: 587, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!136 = !DISubroutineType(types: !137)
!137 = !{!25, !134, !25}
!138 = !DISubprogram(name: "target_type", linkageName: "_ZNKSt8functionIFddEE11target_typeEv", scope: !13, file: !4, line: 606, type: !139, scopeLine: 606, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!139 = !DISubroutineType(types: !140)
!140 = !{!141, !134}
!141 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !142, size: 64)
!142 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !143)
!143 = !DICompositeType(tag: DW_TAG_class_type, name: "type_info", scope: !5, file: !144, line: 92, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt9type_info")
!144 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/typeinfo", directory: "")
!145 = !{!146}
!146 = !DITemplateTypeParameter(name: "_Signature", type: !147)
!147 = !DISubroutineType(types: !148)
!148 = !{!25, !25}
!149 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !151, file: !150, line: 109, baseType: !180)
!150 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/invoke.h", directory: "")
!151 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/function_references.cpp:13:9) &, double>", linkageName: "_ZSt10__invoke_rIdRZ28function_object_by_referenceE3$_0JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !5, file: !150, line: 104, type: !152, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !177, retainedNodes: !174)
!152 = !DISubroutineType(types: !153)
!153 = !{!154, !161, !99}
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/function_references.cpp:13:9) &, double>, double>", scope: !5, file: !155, line: 2614, baseType: !156)
!155 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !157, file: !155, line: 2234, baseType: !25)
!157 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double>", scope: !5, file: !155, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !158, identifier: "_ZTSSt9enable_ifILb1EdE")
!158 = !{!159, !160}
!159 = !DITemplateValueParameter(type: !81, value: i1 true)
!160 = !DITemplateTypeParameter(name: "_Tp", type: !25)
!161 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !162, size: 64)
!162 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !163, file: !1, line: 13, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !172)
!163 = distinct !DISubprogram(name: "function_object_by_reference", scope: !1, file: !1, line: 10, type: !164, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !167)
!164 = !DISubroutineType(types: !165)
!165 = !{!25, !25, !25, !166}
!166 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!167 = !{!168, !169, !170, !171}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !163, file: !1, line: 10, type: !25)
!169 = !DILocalVariable(name: "k", arg: 2, scope: !163, file: !1, line: 10, type: !25)
!170 = !DILocalVariable(name: "wave", arg: 3, scope: !163, file: !1, line: 10, type: !166)
!171 = !DILocalVariable(name: "f", scope: !163, file: !1, line: 11, type: !13)
!172 = !{!173}
!173 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !162, file: !1, line: 13, baseType: !25, size: 64)
!174 = !{!175, !176}
!175 = !DILocalVariable(name: "__fn", arg: 1, scope: !151, file: !150, line: 104, type: !161)
!176 = !DILocalVariable(name: "__args", arg: 2, scope: !151, file: !150, line: 104, type: !99)
!177 = !{!28, !178, !179}
!178 = !DITemplateTypeParameter(name: "_Callable", type: !161)
!179 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !30)
!180 = !DIDerivedType(tag: DW_TAG_typedef, name: "__invoke_type", scope: !181, file: !155, line: 2418, baseType: !188)
!181 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__result_of_success<double, std::__invoke_other>", scope: !5, file: !155, line: 2417, size: 8, flags: DIFlagTypePassByValue, elements: !182, templateParams: !186, identifier: "_ZTSSt19__result_of_successIdSt14__invoke_otherE")
!182 = !{!183}
!183 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !181, baseType: !184, extraData: i32 0)
!184 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__success_type<double>", scope: !5, file: !155, line: 262, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !185, identifier: "_ZTSSt14__success_typeIdE")
!185 = !{!160}
!186 = !{!160, !187}
!187 = !DITemplateTypeParameter(name: "_Tag", type: !188)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__invoke_other", scope: !5, file: !155, line: 2413, size: 8, flags: DIFlagTypePassByValue, elements: !22, identifier: "_ZTSSt14__invoke_other")
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !191, size: 64)
!191 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !162)
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !193, size: 64)
!193 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !189, size: 64)
!195 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tag", scope: !196, file: !150, line: 109, baseType: !180)
!196 = distinct !DISubprogram(name: "__invoke_r<double, (lambda at cpp/function_references.cpp:15:9) &, double>", linkageName: "_ZSt10__invoke_rIdRZ28function_object_by_referenceE3$_1JdEENSt9enable_ifIX16is_invocable_r_vIT_T0_DpT1_EES3_E4typeEOS4_DpOS5_", scope: !5, file: !150, line: 104, type: !197, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !207, retainedNodes: !204)
!197 = !DISubroutineType(types: !198)
!198 = !{!199, !200, !99}
!199 = !DIDerivedType(tag: DW_TAG_typedef, name: "enable_if_t<is_invocable_r_v<double, (lambda at cpp/function_references.cpp:15:9) &, double>, double>", scope: !5, file: !155, line: 2614, baseType: !156)
!200 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !201, size: 64)
!201 = distinct !DICompositeType(tag: DW_TAG_class_type, scope: !163, file: !1, line: 15, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !202)
!202 = !{!203}
!203 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !201, file: !1, line: 15, baseType: !25, size: 64)
!204 = !{!205, !206}
!205 = !DILocalVariable(name: "__fn", arg: 1, scope: !196, file: !150, line: 104, type: !200)
!206 = !DILocalVariable(name: "__args", arg: 2, scope: !196, file: !150, line: 104, type: !99)
!207 = !{!28, !208, !179}
!208 = !DITemplateTypeParameter(name: "_Callable", type: !200)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !201, size: 64)
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64)
!211 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !201)
!212 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !209, size: 64)
!213 = !{!214, !220, !224, !226, !228, !232, !234, !236, !238, !240, !242, !244, !246, !251, !255, !257, !259, !264, !266, !268, !270, !272, !274, !276, !279, !282, !284, !288, !293, !295, !297, !299, !301, !303, !305, !307, !309, !311, !313, !317, !321, !323, !325, !327, !329, !331, !333, !335, !337, !339, !341, !343, !345, !347, !349, !351, !355, !359, !363, !365, !367, !369, !371, !373, !375, !377, !379, !381, !385, !389, !393, !395, !397, !399, !404, !408, !412, !414, !416, !418, !420, !422, !424, !426, !428, !430, !432, !434, !436, !441, !445, !449, !451, !453, !455, !461, !465, !469, !471, !473, !475, !477, !479, !481, !485, !489, !491, !493, !495, !497, !501, !505, !509, !511, !513, !515, !517, !519, !521, !525, !529, !533, !535, !539, !543, !545, !547, !549, !551, !553, !555, !559, !563, !569, !571, !577, !581, !583, !586, !590, !594, !603, !605, !609, !613, !617, !622, !626, !630, !634, !638, !646, !650, !654, !656, !660, !664, !668, !674, !678, !682, !684, !692, !696, !703, !705, !709, !713, !717, !721, !726, !730, !734, !735, !736, !737, !739, !740, !741, !742, !743, !744}
!214 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !215, file: !219, line: 52)
!215 = !DISubprogram(name: "abs", scope: !216, file: !216, line: 861, type: !217, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!217 = !DISubroutineType(types: !218)
!218 = !{!166, !166}
!219 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!220 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !221, file: !223, line: 83)
!221 = !DISubprogram(name: "acos", scope: !222, file: !222, line: 53, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!223 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!224 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !225, file: !223, line: 102)
!225 = !DISubprogram(name: "asin", scope: !222, file: !222, line: 55, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !227, file: !223, line: 121)
!227 = !DISubprogram(name: "atan", scope: !222, file: !222, line: 57, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !229, file: !223, line: 140)
!229 = !DISubprogram(name: "atan2", scope: !222, file: !222, line: 59, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{!25, !25, !25}
!232 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !233, file: !223, line: 161)
!233 = !DISubprogram(name: "ceil", scope: !222, file: !222, line: 159, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !235, file: !223, line: 180)
!235 = !DISubprogram(name: "cos", scope: !222, file: !222, line: 62, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !237, file: !223, line: 199)
!237 = !DISubprogram(name: "cosh", scope: !222, file: !222, line: 71, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !239, file: !223, line: 218)
!239 = !DISubprogram(name: "exp", scope: !222, file: !222, line: 95, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !241, file: !223, line: 237)
!241 = !DISubprogram(name: "fabs", scope: !222, file: !222, line: 162, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !243, file: !223, line: 256)
!243 = !DISubprogram(name: "floor", scope: !222, file: !222, line: 165, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !245, file: !223, line: 275)
!245 = !DISubprogram(name: "fmod", scope: !222, file: !222, line: 168, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!246 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !247, file: !223, line: 296)
!247 = !DISubprogram(name: "frexp", scope: !222, file: !222, line: 98, type: !248, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubroutineType(types: !249)
!249 = !{!25, !25, !250}
!250 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !166, size: 64)
!251 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !252, file: !223, line: 315)
!252 = !DISubprogram(name: "ldexp", scope: !222, file: !222, line: 101, type: !253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{!25, !25, !166}
!255 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !256, file: !223, line: 334)
!256 = !DISubprogram(name: "log", scope: !222, file: !222, line: 104, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!257 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !258, file: !223, line: 353)
!258 = !DISubprogram(name: "log10", scope: !222, file: !222, line: 107, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !260, file: !223, line: 372)
!260 = !DISubprogram(name: "modf", scope: !222, file: !222, line: 110, type: !261, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!261 = !DISubroutineType(types: !262)
!262 = !{!25, !25, !263}
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!264 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !265, file: !223, line: 384)
!265 = !DISubprogram(name: "pow", scope: !222, file: !222, line: 140, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!266 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !267, file: !223, line: 421)
!267 = !DISubprogram(name: "sin", scope: !222, file: !222, line: 64, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!268 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !269, file: !223, line: 440)
!269 = !DISubprogram(name: "sinh", scope: !222, file: !222, line: 73, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!270 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !271, file: !223, line: 459)
!271 = !DISubprogram(name: "sqrt", scope: !222, file: !222, line: 143, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!272 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !273, file: !223, line: 478)
!273 = !DISubprogram(name: "tan", scope: !222, file: !222, line: 66, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!274 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !275, file: !223, line: 497)
!275 = !DISubprogram(name: "tanh", scope: !222, file: !222, line: 75, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!276 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !277, file: !223, line: 1065)
!277 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !278, line: 164, baseType: !25)
!278 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !280, file: !223, line: 1066)
!280 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !278, line: 163, baseType: !281)
!281 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!282 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !283, file: !223, line: 1069)
!283 = !DISubprogram(name: "acosh", scope: !222, file: !222, line: 85, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !285, file: !223, line: 1070)
!285 = !DISubprogram(name: "acoshf", scope: !222, file: !222, line: 85, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!286 = !DISubroutineType(types: !287)
!287 = !{!281, !281}
!288 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !289, file: !223, line: 1071)
!289 = !DISubprogram(name: "acoshl", scope: !222, file: !222, line: 85, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!290 = !DISubroutineType(types: !291)
!291 = !{!292, !292}
!292 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!293 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !294, file: !223, line: 1073)
!294 = !DISubprogram(name: "asinh", scope: !222, file: !222, line: 87, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!295 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !296, file: !223, line: 1074)
!296 = !DISubprogram(name: "asinhf", scope: !222, file: !222, line: 87, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!297 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !298, file: !223, line: 1075)
!298 = !DISubprogram(name: "asinhl", scope: !222, file: !222, line: 87, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!299 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !300, file: !223, line: 1077)
!300 = !DISubprogram(name: "atanh", scope: !222, file: !222, line: 89, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !302, file: !223, line: 1078)
!302 = !DISubprogram(name: "atanhf", scope: !222, file: !222, line: 89, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!303 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !304, file: !223, line: 1079)
!304 = !DISubprogram(name: "atanhl", scope: !222, file: !222, line: 89, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!305 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !306, file: !223, line: 1081)
!306 = !DISubprogram(name: "cbrt", scope: !222, file: !222, line: 152, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!307 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !308, file: !223, line: 1082)
!308 = !DISubprogram(name: "cbrtf", scope: !222, file: !222, line: 152, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!309 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !310, file: !223, line: 1083)
!310 = !DISubprogram(name: "cbrtl", scope: !222, file: !222, line: 152, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!311 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !312, file: !223, line: 1085)
!312 = !DISubprogram(name: "copysign", scope: !222, file: !222, line: 198, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !314, file: !223, line: 1086)
!314 = !DISubprogram(name: "copysignf", scope: !222, file: !222, line: 198, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!315 = !DISubroutineType(types: !316)
!316 = !{!281, !281, !281}
!317 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !318, file: !223, line: 1087)
!318 = !DISubprogram(name: "copysignl", scope: !222, file: !222, line: 198, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{!292, !292, !292}
!321 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !322, file: !223, line: 1089)
!322 = !DISubprogram(name: "erf", scope: !222, file: !222, line: 231, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!323 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !324, file: !223, line: 1090)
!324 = !DISubprogram(name: "erff", scope: !222, file: !222, line: 231, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!325 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !326, file: !223, line: 1091)
!326 = !DISubprogram(name: "erfl", scope: !222, file: !222, line: 231, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!327 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !328, file: !223, line: 1093)
!328 = !DISubprogram(name: "erfc", scope: !222, file: !222, line: 232, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!329 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !330, file: !223, line: 1094)
!330 = !DISubprogram(name: "erfcf", scope: !222, file: !222, line: 232, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!331 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !332, file: !223, line: 1095)
!332 = !DISubprogram(name: "erfcl", scope: !222, file: !222, line: 232, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!333 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !334, file: !223, line: 1097)
!334 = !DISubprogram(name: "exp2", scope: !222, file: !222, line: 130, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!335 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !336, file: !223, line: 1098)
!336 = !DISubprogram(name: "exp2f", scope: !222, file: !222, line: 130, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!337 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !338, file: !223, line: 1099)
!338 = !DISubprogram(name: "exp2l", scope: !222, file: !222, line: 130, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!339 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !340, file: !223, line: 1101)
!340 = !DISubprogram(name: "expm1", scope: !222, file: !222, line: 119, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!341 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !342, file: !223, line: 1102)
!342 = !DISubprogram(name: "expm1f", scope: !222, file: !222, line: 119, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!343 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !344, file: !223, line: 1103)
!344 = !DISubprogram(name: "expm1l", scope: !222, file: !222, line: 119, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!345 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !346, file: !223, line: 1105)
!346 = !DISubprogram(name: "fdim", scope: !222, file: !222, line: 329, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!347 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !348, file: !223, line: 1106)
!348 = !DISubprogram(name: "fdimf", scope: !222, file: !222, line: 329, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!349 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !350, file: !223, line: 1107)
!350 = !DISubprogram(name: "fdiml", scope: !222, file: !222, line: 329, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!351 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !352, file: !223, line: 1109)
!352 = !DISubprogram(name: "fma", scope: !222, file: !222, line: 340, type: !353, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!353 = !DISubroutineType(types: !354)
!354 = !{!25, !25, !25, !25}
!355 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !356, file: !223, line: 1110)
!356 = !DISubprogram(name: "fmaf", scope: !222, file: !222, line: 340, type: !357, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{!281, !281, !281, !281}
!359 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !360, file: !223, line: 1111)
!360 = !DISubprogram(name: "fmal", scope: !222, file: !222, line: 340, type: !361, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!361 = !DISubroutineType(types: !362)
!362 = !{!292, !292, !292, !292}
!363 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !364, file: !223, line: 1113)
!364 = !DISubprogram(name: "fmax", scope: !222, file: !222, line: 333, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!365 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !366, file: !223, line: 1114)
!366 = !DISubprogram(name: "fmaxf", scope: !222, file: !222, line: 333, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!367 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !368, file: !223, line: 1115)
!368 = !DISubprogram(name: "fmaxl", scope: !222, file: !222, line: 333, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !370, file: !223, line: 1117)
!370 = !DISubprogram(name: "fmin", scope: !222, file: !222, line: 336, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !372, file: !223, line: 1118)
!372 = !DISubprogram(name: "fminf", scope: !222, file: !222, line: 336, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!373 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !374, file: !223, line: 1119)
!374 = !DISubprogram(name: "fminl", scope: !222, file: !222, line: 336, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!375 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !376, file: !223, line: 1121)
!376 = !DISubprogram(name: "hypot", scope: !222, file: !222, line: 147, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!377 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !378, file: !223, line: 1122)
!378 = !DISubprogram(name: "hypotf", scope: !222, file: !222, line: 147, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!379 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !380, file: !223, line: 1123)
!380 = !DISubprogram(name: "hypotl", scope: !222, file: !222, line: 147, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!381 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !382, file: !223, line: 1125)
!382 = !DISubprogram(name: "ilogb", scope: !222, file: !222, line: 283, type: !383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!383 = !DISubroutineType(types: !384)
!384 = !{!166, !25}
!385 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !386, file: !223, line: 1126)
!386 = !DISubprogram(name: "ilogbf", scope: !222, file: !222, line: 283, type: !387, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!387 = !DISubroutineType(types: !388)
!388 = !{!166, !281}
!389 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !390, file: !223, line: 1127)
!390 = !DISubprogram(name: "ilogbl", scope: !222, file: !222, line: 283, type: !391, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DISubroutineType(types: !392)
!392 = !{!166, !292}
!393 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !394, file: !223, line: 1129)
!394 = !DISubprogram(name: "lgamma", scope: !222, file: !222, line: 233, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!395 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !396, file: !223, line: 1130)
!396 = !DISubprogram(name: "lgammaf", scope: !222, file: !222, line: 233, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!397 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !398, file: !223, line: 1131)
!398 = !DISubprogram(name: "lgammal", scope: !222, file: !222, line: 233, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!399 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !400, file: !223, line: 1134)
!400 = !DISubprogram(name: "llrint", scope: !222, file: !222, line: 319, type: !401, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubroutineType(types: !402)
!402 = !{!403, !25}
!403 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !405, file: !223, line: 1135)
!405 = !DISubprogram(name: "llrintf", scope: !222, file: !222, line: 319, type: !406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!406 = !DISubroutineType(types: !407)
!407 = !{!403, !281}
!408 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !409, file: !223, line: 1136)
!409 = !DISubprogram(name: "llrintl", scope: !222, file: !222, line: 319, type: !410, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubroutineType(types: !411)
!411 = !{!403, !292}
!412 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !413, file: !223, line: 1138)
!413 = !DISubprogram(name: "llround", scope: !222, file: !222, line: 325, type: !401, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!414 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !415, file: !223, line: 1139)
!415 = !DISubprogram(name: "llroundf", scope: !222, file: !222, line: 325, type: !406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!416 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !417, file: !223, line: 1140)
!417 = !DISubprogram(name: "llroundl", scope: !222, file: !222, line: 325, type: !410, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !419, file: !223, line: 1143)
!419 = !DISubprogram(name: "log1p", scope: !222, file: !222, line: 122, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!420 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !421, file: !223, line: 1144)
!421 = !DISubprogram(name: "log1pf", scope: !222, file: !222, line: 122, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!422 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !423, file: !223, line: 1145)
!423 = !DISubprogram(name: "log1pl", scope: !222, file: !222, line: 122, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!424 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !425, file: !223, line: 1147)
!425 = !DISubprogram(name: "log2", scope: !222, file: !222, line: 133, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !427, file: !223, line: 1148)
!427 = !DISubprogram(name: "log2f", scope: !222, file: !222, line: 133, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !429, file: !223, line: 1149)
!429 = !DISubprogram(name: "log2l", scope: !222, file: !222, line: 133, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!430 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !431, file: !223, line: 1151)
!431 = !DISubprogram(name: "logb", scope: !222, file: !222, line: 125, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !433, file: !223, line: 1152)
!433 = !DISubprogram(name: "logbf", scope: !222, file: !222, line: 125, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!434 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !435, file: !223, line: 1153)
!435 = !DISubprogram(name: "logbl", scope: !222, file: !222, line: 125, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!436 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !437, file: !223, line: 1155)
!437 = !DISubprogram(name: "lrint", scope: !222, file: !222, line: 317, type: !438, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!438 = !DISubroutineType(types: !439)
!439 = !{!440, !25}
!440 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !442, file: !223, line: 1156)
!442 = !DISubprogram(name: "lrintf", scope: !222, file: !222, line: 317, type: !443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubroutineType(types: !444)
!444 = !{!440, !281}
!445 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !446, file: !223, line: 1157)
!446 = !DISubprogram(name: "lrintl", scope: !222, file: !222, line: 317, type: !447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!447 = !DISubroutineType(types: !448)
!448 = !{!440, !292}
!449 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !450, file: !223, line: 1159)
!450 = !DISubprogram(name: "lround", scope: !222, file: !222, line: 323, type: !438, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!451 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !452, file: !223, line: 1160)
!452 = !DISubprogram(name: "lroundf", scope: !222, file: !222, line: 323, type: !443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!453 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !454, file: !223, line: 1161)
!454 = !DISubprogram(name: "lroundl", scope: !222, file: !222, line: 323, type: !447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!455 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !456, file: !223, line: 1163)
!456 = !DISubprogram(name: "nan", scope: !222, file: !222, line: 203, type: !457, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!457 = !DISubroutineType(types: !458)
!458 = !{!25, !459}
!459 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !460, size: 64)
!460 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !64)
!461 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !462, file: !223, line: 1164)
!462 = !DISubprogram(name: "nanf", scope: !222, file: !222, line: 203, type: !463, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!463 = !DISubroutineType(types: !464)
!464 = !{!281, !459}
!465 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !466, file: !223, line: 1165)
!466 = !DISubprogram(name: "nanl", scope: !222, file: !222, line: 203, type: !467, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{!292, !459}
!469 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !470, file: !223, line: 1167)
!470 = !DISubprogram(name: "nearbyint", scope: !222, file: !222, line: 297, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !472, file: !223, line: 1168)
!472 = !DISubprogram(name: "nearbyintf", scope: !222, file: !222, line: 297, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!473 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !474, file: !223, line: 1169)
!474 = !DISubprogram(name: "nearbyintl", scope: !222, file: !222, line: 297, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!475 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !476, file: !223, line: 1171)
!476 = !DISubprogram(name: "nextafter", scope: !222, file: !222, line: 262, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !478, file: !223, line: 1172)
!478 = !DISubprogram(name: "nextafterf", scope: !222, file: !222, line: 262, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !480, file: !223, line: 1173)
!480 = !DISubprogram(name: "nextafterl", scope: !222, file: !222, line: 262, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !482, file: !223, line: 1175)
!482 = !DISubprogram(name: "nexttoward", scope: !222, file: !222, line: 264, type: !483, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DISubroutineType(types: !484)
!484 = !{!25, !25, !292}
!485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !486, file: !223, line: 1176)
!486 = !DISubprogram(name: "nexttowardf", scope: !222, file: !222, line: 264, type: !487, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!487 = !DISubroutineType(types: !488)
!488 = !{!281, !281, !292}
!489 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !490, file: !223, line: 1177)
!490 = !DISubprogram(name: "nexttowardl", scope: !222, file: !222, line: 264, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !492, file: !223, line: 1179)
!492 = !DISubprogram(name: "remainder", scope: !222, file: !222, line: 275, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!493 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !494, file: !223, line: 1180)
!494 = !DISubprogram(name: "remainderf", scope: !222, file: !222, line: 275, type: !315, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !496, file: !223, line: 1181)
!496 = !DISubprogram(name: "remainderl", scope: !222, file: !222, line: 275, type: !319, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !498, file: !223, line: 1183)
!498 = !DISubprogram(name: "remquo", scope: !222, file: !222, line: 310, type: !499, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DISubroutineType(types: !500)
!500 = !{!25, !25, !25, !250}
!501 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !502, file: !223, line: 1184)
!502 = !DISubprogram(name: "remquof", scope: !222, file: !222, line: 310, type: !503, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!503 = !DISubroutineType(types: !504)
!504 = !{!281, !281, !281, !250}
!505 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !506, file: !223, line: 1185)
!506 = !DISubprogram(name: "remquol", scope: !222, file: !222, line: 310, type: !507, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!507 = !DISubroutineType(types: !508)
!508 = !{!292, !292, !292, !250}
!509 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !510, file: !223, line: 1187)
!510 = !DISubprogram(name: "rint", scope: !222, file: !222, line: 259, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !512, file: !223, line: 1188)
!512 = !DISubprogram(name: "rintf", scope: !222, file: !222, line: 259, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !514, file: !223, line: 1189)
!514 = !DISubprogram(name: "rintl", scope: !222, file: !222, line: 259, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !516, file: !223, line: 1191)
!516 = !DISubprogram(name: "round", scope: !222, file: !222, line: 301, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !518, file: !223, line: 1192)
!518 = !DISubprogram(name: "roundf", scope: !222, file: !222, line: 301, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !520, file: !223, line: 1193)
!520 = !DISubprogram(name: "roundl", scope: !222, file: !222, line: 301, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !522, file: !223, line: 1195)
!522 = !DISubprogram(name: "scalbln", scope: !222, file: !222, line: 293, type: !523, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!523 = !DISubroutineType(types: !524)
!524 = !{!25, !25, !440}
!525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !526, file: !223, line: 1196)
!526 = !DISubprogram(name: "scalblnf", scope: !222, file: !222, line: 293, type: !527, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DISubroutineType(types: !528)
!528 = !{!281, !281, !440}
!529 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !530, file: !223, line: 1197)
!530 = !DISubprogram(name: "scalblnl", scope: !222, file: !222, line: 293, type: !531, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!531 = !DISubroutineType(types: !532)
!532 = !{!292, !292, !440}
!533 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !534, file: !223, line: 1199)
!534 = !DISubprogram(name: "scalbn", scope: !222, file: !222, line: 279, type: !253, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !536, file: !223, line: 1200)
!536 = !DISubprogram(name: "scalbnf", scope: !222, file: !222, line: 279, type: !537, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{!281, !281, !166}
!539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !540, file: !223, line: 1201)
!540 = !DISubprogram(name: "scalbnl", scope: !222, file: !222, line: 279, type: !541, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubroutineType(types: !542)
!542 = !{!292, !292, !166}
!543 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !544, file: !223, line: 1203)
!544 = !DISubprogram(name: "tgamma", scope: !222, file: !222, line: 238, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !546, file: !223, line: 1204)
!546 = !DISubprogram(name: "tgammaf", scope: !222, file: !222, line: 238, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!547 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !548, file: !223, line: 1205)
!548 = !DISubprogram(name: "tgammal", scope: !222, file: !222, line: 238, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !550, file: !223, line: 1207)
!550 = !DISubprogram(name: "trunc", scope: !222, file: !222, line: 305, type: !147, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !552, file: !223, line: 1208)
!552 = !DISubprogram(name: "truncf", scope: !222, file: !222, line: 305, type: !286, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !554, file: !223, line: 1209)
!554 = !DISubprogram(name: "truncl", scope: !222, file: !222, line: 305, type: !290, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!555 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !556, entity: !557, file: !558, line: 58)
!556 = !DINamespace(name: "__gnu_debug", scope: null)
!557 = !DINamespace(name: "__debug", scope: !5)
!558 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !560, file: !562, line: 127)
!560 = !DIDerivedType(tag: DW_TAG_typedef, name: "div_t", file: !216, line: 63, baseType: !561)
!561 = !DICompositeType(tag: DW_TAG_structure_type, file: !216, line: 59, size: 64, flags: DIFlagFwdDecl, identifier: "_ZTS5div_t")
!562 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstdlib", directory: "")
!563 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !564, file: !562, line: 128)
!564 = !DIDerivedType(tag: DW_TAG_typedef, name: "ldiv_t", file: !216, line: 71, baseType: !565)
!565 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !216, line: 67, size: 128, flags: DIFlagTypePassByValue, elements: !566, identifier: "_ZTS6ldiv_t")
!566 = !{!567, !568}
!567 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !565, file: !216, line: 69, baseType: !440, size: 64)
!568 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !565, file: !216, line: 70, baseType: !440, size: 64, offset: 64)
!569 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !570, file: !562, line: 130)
!570 = !DISubprogram(name: "abort", scope: !216, file: !216, line: 611, type: !54, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!571 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !572, file: !562, line: 132)
!572 = !DISubprogram(name: "aligned_alloc", scope: !216, file: !216, line: 605, type: !573, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!573 = !DISubroutineType(types: !574)
!574 = !{!48, !575, !575}
!575 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !576, line: 18, baseType: !39)
!576 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!577 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !578, file: !562, line: 134)
!578 = !DISubprogram(name: "atexit", scope: !216, file: !216, line: 615, type: !579, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!579 = !DISubroutineType(types: !580)
!580 = !{!166, !53}
!581 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !582, file: !562, line: 137)
!582 = !DISubprogram(name: "at_quick_exit", scope: !216, file: !216, line: 620, type: !579, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!583 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !584, file: !562, line: 140)
!584 = !DISubprogram(name: "atof", scope: !585, file: !585, line: 25, type: !457, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!585 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-float.h", directory: "", checksumkind: CSK_MD5, checksum: "adfe1626ff4efc68ac58c367ff5f206b")
!586 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !587, file: !562, line: 141)
!587 = !DISubprogram(name: "atoi", scope: !216, file: !216, line: 362, type: !588, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!588 = !DISubroutineType(types: !589)
!589 = !{!166, !459}
!590 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !591, file: !562, line: 142)
!591 = !DISubprogram(name: "atol", scope: !216, file: !216, line: 367, type: !592, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!592 = !DISubroutineType(types: !593)
!593 = !{!440, !459}
!594 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !595, file: !562, line: 143)
!595 = !DISubprogram(name: "bsearch", scope: !596, file: !596, line: 20, type: !597, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!596 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!597 = !DISubroutineType(types: !598)
!598 = !{!48, !50, !50, !575, !575, !599}
!599 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !216, line: 829, baseType: !600)
!600 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !601, size: 64)
!601 = !DISubroutineType(types: !602)
!602 = !{!166, !50, !50}
!603 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !604, file: !562, line: 144)
!604 = !DISubprogram(name: "calloc", scope: !216, file: !216, line: 556, type: !573, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!605 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !606, file: !562, line: 145)
!606 = !DISubprogram(name: "div", scope: !216, file: !216, line: 873, type: !607, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!607 = !DISubroutineType(types: !608)
!608 = !{!560, !166, !166}
!609 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !610, file: !562, line: 146)
!610 = !DISubprogram(name: "exit", scope: !216, file: !216, line: 637, type: !611, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!611 = !DISubroutineType(types: !612)
!612 = !{null, !166}
!613 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !614, file: !562, line: 147)
!614 = !DISubprogram(name: "free", scope: !216, file: !216, line: 568, type: !615, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!615 = !DISubroutineType(types: !616)
!616 = !{null, !48}
!617 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !618, file: !562, line: 148)
!618 = !DISubprogram(name: "getenv", scope: !216, file: !216, line: 654, type: !619, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!619 = !DISubroutineType(types: !620)
!620 = !{!621, !459}
!621 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!622 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !623, file: !562, line: 149)
!623 = !DISubprogram(name: "labs", scope: !216, file: !216, line: 862, type: !624, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubroutineType(types: !625)
!625 = !{!440, !440}
!626 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !627, file: !562, line: 150)
!627 = !DISubprogram(name: "ldiv", scope: !216, file: !216, line: 875, type: !628, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!628 = !DISubroutineType(types: !629)
!629 = !{!564, !440, !440}
!630 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !631, file: !562, line: 151)
!631 = !DISubprogram(name: "malloc", scope: !216, file: !216, line: 553, type: !632, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!632 = !DISubroutineType(types: !633)
!633 = !{!48, !575}
!634 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !635, file: !562, line: 153)
!635 = !DISubprogram(name: "mblen", scope: !216, file: !216, line: 943, type: !636, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!636 = !DISubroutineType(types: !637)
!637 = !{!166, !459, !575}
!638 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !639, file: !562, line: 154)
!639 = !DISubprogram(name: "mbstowcs", scope: !216, file: !216, line: 954, type: !640, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!640 = !DISubroutineType(types: !641)
!641 = !{!575, !642, !645, !575}
!642 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !643)
!643 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !644, size: 64)
!644 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!645 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !459)
!646 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !647, file: !562, line: 155)
!647 = !DISubprogram(name: "mbtowc", scope: !216, file: !216, line: 946, type: !648, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DISubroutineType(types: !649)
!649 = !{!166, !642, !645, !575}
!650 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !651, file: !562, line: 157)
!651 = !DISubprogram(name: "qsort", scope: !216, file: !216, line: 851, type: !652, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!652 = !DISubroutineType(types: !653)
!653 = !{null, !48, !575, !575, !599}
!654 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !655, file: !562, line: 160)
!655 = !DISubprogram(name: "quick_exit", scope: !216, file: !216, line: 643, type: !611, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!656 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !657, file: !562, line: 163)
!657 = !DISubprogram(name: "rand", scope: !216, file: !216, line: 454, type: !658, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!166}
!660 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !661, file: !562, line: 164)
!661 = !DISubprogram(name: "realloc", scope: !216, file: !216, line: 564, type: !662, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{!48, !48, !575}
!664 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !665, file: !562, line: 165)
!665 = !DISubprogram(name: "srand", scope: !216, file: !216, line: 456, type: !666, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubroutineType(types: !667)
!667 = !{null, !6}
!668 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !669, file: !562, line: 166)
!669 = !DISubprogram(name: "strtod", scope: !216, file: !216, line: 118, type: !670, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!670 = !DISubroutineType(types: !671)
!671 = !{!25, !645, !672}
!672 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !673)
!673 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !621, size: 64)
!674 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !675, file: !562, line: 167)
!675 = !DISubprogram(name: "strtol", scope: !216, file: !216, line: 177, type: !676, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubroutineType(types: !677)
!677 = !{!440, !645, !672, !166}
!678 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !679, file: !562, line: 168)
!679 = !DISubprogram(name: "strtoul", scope: !216, file: !216, line: 181, type: !680, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!680 = !DISubroutineType(types: !681)
!681 = !{!39, !645, !672, !166}
!682 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !683, file: !562, line: 169)
!683 = !DISubprogram(name: "system", scope: !216, file: !216, line: 804, type: !588, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!684 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !685, file: !562, line: 171)
!685 = !DISubprogram(name: "wcstombs", scope: !216, file: !216, line: 958, type: !686, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!686 = !DISubroutineType(types: !687)
!687 = !{!575, !688, !689, !575}
!688 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !621)
!689 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !690)
!690 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !691, size: 64)
!691 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !644)
!692 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !693, file: !562, line: 172)
!693 = !DISubprogram(name: "wctomb", scope: !216, file: !216, line: 950, type: !694, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!694 = !DISubroutineType(types: !695)
!695 = !{!166, !621, !644}
!696 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !698, file: !562, line: 200)
!697 = !DINamespace(name: "__gnu_cxx", scope: null)
!698 = !DIDerivedType(tag: DW_TAG_typedef, name: "lldiv_t", file: !216, line: 81, baseType: !699)
!699 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !216, line: 77, size: 128, flags: DIFlagTypePassByValue, elements: !700, identifier: "_ZTS7lldiv_t")
!700 = !{!701, !702}
!701 = !DIDerivedType(tag: DW_TAG_member, name: "quot", scope: !699, file: !216, line: 79, baseType: !403, size: 64)
!702 = !DIDerivedType(tag: DW_TAG_member, name: "rem", scope: !699, file: !216, line: 80, baseType: !403, size: 64, offset: 64)
!703 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !704, file: !562, line: 206)
!704 = !DISubprogram(name: "_Exit", scope: !216, file: !216, line: 649, type: !611, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!705 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !706, file: !562, line: 210)
!706 = !DISubprogram(name: "llabs", scope: !216, file: !216, line: 865, type: !707, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!707 = !DISubroutineType(types: !708)
!708 = !{!403, !403}
!709 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !710, file: !562, line: 216)
!710 = !DISubprogram(name: "lldiv", scope: !216, file: !216, line: 879, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!711 = !DISubroutineType(types: !712)
!712 = !{!698, !403, !403}
!713 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !714, file: !562, line: 227)
!714 = !DISubprogram(name: "atoll", scope: !216, file: !216, line: 374, type: !715, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!715 = !DISubroutineType(types: !716)
!716 = !{!403, !459}
!717 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !718, file: !562, line: 228)
!718 = !DISubprogram(name: "strtoll", scope: !216, file: !216, line: 201, type: !719, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!719 = !DISubroutineType(types: !720)
!720 = !{!403, !645, !672, !166}
!721 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !722, file: !562, line: 229)
!722 = !DISubprogram(name: "strtoull", scope: !216, file: !216, line: 206, type: !723, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!723 = !DISubroutineType(types: !724)
!724 = !{!725, !645, !672, !166}
!725 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!726 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !727, file: !562, line: 231)
!727 = !DISubprogram(name: "strtof", scope: !216, file: !216, line: 124, type: !728, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!728 = !DISubroutineType(types: !729)
!729 = !{!281, !645, !672}
!730 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !697, entity: !731, file: !562, line: 232)
!731 = !DISubprogram(name: "strtold", scope: !216, file: !216, line: 127, type: !732, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!732 = !DISubroutineType(types: !733)
!733 = !{!292, !645, !672}
!734 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !698, file: !562, line: 240)
!735 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !704, file: !562, line: 242)
!736 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !706, file: !562, line: 244)
!737 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !738, file: !562, line: 245)
!738 = !DISubprogram(name: "div", linkageName: "_ZN9__gnu_cxx3divExx", scope: !697, file: !562, line: 213, type: !711, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!739 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !710, file: !562, line: 246)
!740 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !714, file: !562, line: 248)
!741 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !727, file: !562, line: 249)
!742 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !718, file: !562, line: 250)
!743 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !722, file: !562, line: 251)
!744 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !5, entity: !731, file: !562, line: 252)
!745 = !{i32 7, !"Dwarf Version", i32 5}
!746 = !{i32 2, !"Debug Info Version", i32 3}
!747 = !{i32 1, !"wchar_size", i32 4}
!748 = !{i32 8, !"PIC Level", i32 2}
!749 = !{i32 7, !"PIE Level", i32 2}
!750 = !{i32 7, !"uwtable", i32 2}
!751 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!752 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!753 = distinct !DIAssignID()
!754 = !DILocation(line: 0, scope: !163)
!755 = !DILocation(line: 11, column: 3, scope: !163)
!756 = !DILocalVariable(name: "this", arg: 1, scope: !757, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!757 = distinct !DISubprogram(name: "function", linkageName: "_ZNSt8functionIFddEEC2Ev", scope: !13, file: !4, line: 368, type: !101, scopeLine: 369, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !100, retainedNodes: !758)
!758 = !{!756}
!759 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!760 = !DILocation(line: 0, scope: !757, inlinedAt: !761)
!761 = distinct !DILocation(line: 11, column: 33, scope: !163)
!762 = !DILocalVariable(name: "this", arg: 1, scope: !763, type: !765, flags: DIFlagArtificial | DIFlagObjectPointer)
!763 = distinct !DISubprogram(name: "_Function_base", linkageName: "_ZNSt14_Function_baseC2Ev", scope: !33, file: !4, line: 239, type: !85, scopeLine: 239, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !84, retainedNodes: !764)
!764 = !{!762}
!765 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!766 = !DILocation(line: 0, scope: !763, inlinedAt: !767)
!767 = distinct !DILocation(line: 369, column: 9, scope: !757, inlinedAt: !761)
!768 = !DILocation(line: 252, column: 30, scope: !763, inlinedAt: !767)
!769 = distinct !DIAssignID()
!770 = !DILocation(line: 12, column: 7, scope: !771)
!771 = distinct !DILexicalBlock(scope: !163, file: !1, line: 12, column: 7)
!772 = !DILocation(line: 0, scope: !771)
!773 = !DILocation(line: 12, column: 7, scope: !163)
!774 = !DILocalVariable(name: "this", arg: 1, scope: !775, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!775 = distinct !DISubprogram(name: "operator=<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt8functionIFddEEaSIZ28function_object_by_referenceE3$_0EENSt9enable_ifIXsrNS1_9_CallableIT_NS4_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceIS6_E4typeEE4typeES1_EE5valueESt5decayIS6_EE4type4typeESt15__invoke_resultIRSH_JdEEEE5valueERS1_E4typeEOS6_", scope: !13, file: !4, line: 531, type: !776, scopeLine: 533, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !786, declaration: !785, retainedNodes: !788)
!776 = !DISubroutineType(types: !777)
!777 = !{!778, !103, !784}
!778 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Requires<_Callable<(lambda at cpp/function_references.cpp:13:9)>, function<double (double)> &>", scope: !13, file: !4, line: 353, baseType: !779)
!779 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<_Callable<(lambda at cpp/function_references.cpp:13:9)>::value, std::function<double (double)> &>", scope: !5, file: !155, line: 2240, baseType: !780)
!780 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !781, file: !155, line: 2234, baseType: !121)
!781 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, std::function<double (double)> &>", scope: !5, file: !155, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !782, identifier: "_ZTSSt9enable_ifILb1ERSt8functionIFddEEE")
!782 = !{!159, !783}
!783 = !DITemplateTypeParameter(name: "_Tp", type: !121)
!784 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !162, size: 64)
!785 = !DISubprogram(name: "operator=<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt8functionIFddEEaSIZ28function_object_by_referenceE3$_0EENSt9enable_ifIXsrNS1_9_CallableIT_NS4_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceIS6_E4typeEE4typeES1_EE5valueESt5decayIS6_EE4type4typeESt15__invoke_resultIRSH_JdEEEE5valueERS1_E4typeEOS6_", scope: !13, file: !4, line: 531, type: !776, scopeLine: 531, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !786)
!786 = !{!787}
!787 = !DITemplateTypeParameter(name: "_Functor", type: !162)
!788 = !{!774, !789}
!789 = !DILocalVariable(name: "__f", arg: 2, scope: !775, file: !4, line: 531, type: !784)
!790 = !DILocation(line: 0, scope: !775, inlinedAt: !791)
!791 = distinct !DILocation(line: 13, column: 7, scope: !792)
!792 = distinct !DILexicalBlock(scope: !771, file: !1, line: 12, column: 13)
!793 = !DILocalVariable(name: "this", arg: 1, scope: !794, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!794 = distinct !DISubprogram(name: "function<(lambda at cpp/function_references.cpp:13:9), void>", linkageName: "_ZNSt8functionIFddEEC2IZ28function_object_by_referenceE3$_0vEEOT_", scope: !13, file: !4, line: 435, type: !795, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !798, declaration: !797, retainedNodes: !800)
!795 = !DISubroutineType(types: !796)
!796 = !{null, !103, !784}
!797 = !DISubprogram(name: "function<(lambda at cpp/function_references.cpp:13:9), void>", scope: !13, file: !4, line: 435, type: !795, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !798)
!798 = !{!787, !799}
!799 = !DITemplateTypeParameter(name: "_Constraints", type: null)
!800 = !{!793, !801}
!801 = !DILocalVariable(name: "__f", arg: 2, scope: !794, file: !4, line: 435, type: !784)
!802 = !DILocation(line: 0, scope: !794, inlinedAt: !803)
!803 = distinct !DILocation(line: 534, column: 4, scope: !775, inlinedAt: !791)
!804 = !DILocation(line: 0, scope: !763, inlinedAt: !805)
!805 = distinct !DILocation(line: 437, column: 4, scope: !794, inlinedAt: !803)
!806 = !DILocalVariable(name: "__functor", arg: 1, scope: !807, file: !4, line: 211, type: !82)
!807 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !808, file: !4, line: 211, type: !849, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !852, declaration: !851, retainedNodes: !854)
!808 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/function_references.cpp:13:9)>", scope: !33, file: !4, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !809, templateParams: !786)
!809 = !{!810, !812, !815, !832, !848}
!810 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !808, file: !4, line: 124, baseType: !811, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!811 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !81)
!812 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E14_M_get_pointerERKSt9_Any_data", scope: !808, file: !4, line: 134, type: !813, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!813 = !DISubroutineType(types: !814)
!814 = !{!189, !83}
!815 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !808, file: !4, line: 166, type: !816, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!816 = !DISubroutineType(types: !817)
!817 = !{null, !82, !818}
!818 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !5, file: !155, line: 82, baseType: !819)
!819 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !5, file: !155, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !820, templateParams: !829, identifier: "_ZTSSt17integral_constantIbLb1EE")
!820 = !{!821, !822, !828}
!821 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !819, file: !155, line: 64, baseType: !811, flags: DIFlagStaticMember, extraData: i1 true)
!822 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !819, file: !155, line: 67, type: !823, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!823 = !DISubroutineType(types: !824)
!824 = !{!825, !826}
!825 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !819, file: !155, line: 65, baseType: !81)
!826 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !827, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!827 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !819)
!828 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !819, file: !155, line: 72, type: !823, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!829 = !{!830, !831}
!830 = !DITemplateTypeParameter(name: "_Tp", type: !81)
!831 = !DITemplateValueParameter(name: "__v", type: !81, value: i1 true)
!832 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !808, file: !4, line: 173, type: !833, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!833 = !DISubroutineType(types: !834)
!834 = !{null, !82, !835}
!835 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !5, file: !155, line: 85, baseType: !836)
!836 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !5, file: !155, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !837, templateParams: !846, identifier: "_ZTSSt17integral_constantIbLb0EE")
!837 = !{!838, !839, !845}
!838 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !836, file: !155, line: 64, baseType: !811, flags: DIFlagStaticMember, extraData: i1 false)
!839 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !836, file: !155, line: 67, type: !840, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!840 = !DISubroutineType(types: !841)
!841 = !{!842, !843}
!842 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !836, file: !155, line: 65, baseType: !81)
!843 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !844, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!844 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !836)
!845 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !836, file: !155, line: 72, type: !840, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!846 = !{!830, !847}
!847 = !DITemplateValueParameter(name: "__v", type: !81, value: i1 false)
!848 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !808, file: !4, line: 180, type: !79, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!849 = !DISubroutineType(types: !850)
!850 = !{null, !82, !784}
!851 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !808, file: !4, line: 211, type: !849, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !852)
!852 = !{!853}
!853 = !DITemplateTypeParameter(name: "_Fn", type: !162)
!854 = !{!806, !855}
!855 = !DILocalVariable(name: "__f", arg: 2, scope: !807, file: !4, line: 211, type: !784)
!856 = !DILocation(line: 0, scope: !807, inlinedAt: !857)
!857 = distinct !DILocation(line: 449, column: 8, scope: !858, inlinedAt: !803)
!858 = distinct !DILexicalBlock(scope: !859, file: !4, line: 448, column: 6)
!859 = distinct !DILexicalBlock(scope: !860, file: !4, line: 447, column: 8)
!860 = distinct !DILexicalBlock(scope: !794, file: !4, line: 438, column: 2)
!861 = !DILocalVariable(name: "__dest", arg: 1, scope: !862, file: !4, line: 150, type: !82)
!862 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !808, file: !4, line: 150, type: !863, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !852, declaration: !865, retainedNodes: !866)
!863 = !DISubroutineType(types: !864)
!864 = !{null, !82, !784, !818}
!865 = !DISubprogram(name: "_M_create<(lambda at cpp/function_references.cpp:13:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !808, file: !4, line: 150, type: !863, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !852)
!866 = !{!861, !867, !868}
!867 = !DILocalVariable(name: "__f", arg: 2, scope: !862, file: !4, line: 150, type: !784)
!868 = !DILocalVariable(arg: 3, scope: !862, file: !4, line: 150, type: !818)
!869 = !DILocation(line: 0, scope: !862, inlinedAt: !870)
!870 = distinct !DILocation(line: 215, column: 6, scope: !807, inlinedAt: !857)
!871 = !DILocalVariable(name: "this", arg: 1, scope: !872, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!872 = distinct !DISubprogram(name: "swap", linkageName: "_ZNSt8functionIFddEE4swapERS1_", scope: !13, file: !4, line: 556, type: !129, scopeLine: 557, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !128, retainedNodes: !873)
!873 = !{!871, !874}
!874 = !DILocalVariable(name: "__x", arg: 2, scope: !872, file: !4, line: 556, type: !121)
!875 = !DILocation(line: 0, scope: !872, inlinedAt: !876)
!876 = distinct !DILocation(line: 534, column: 42, scope: !775, inlinedAt: !791)
!877 = !DILocalVariable(name: "__tmp", scope: !878, file: !879, line: 204, type: !42)
!878 = distinct !DISubprogram(name: "swap<std::_Any_data>", linkageName: "_ZSt4swapISt9_Any_dataENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS4_ESt18is_move_assignableIS4_EEE5valueEvE4typeERS4_SD_", scope: !5, file: !879, line: 196, type: !880, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !889, retainedNodes: !886)
!879 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/move.h", directory: "", checksumkind: CSK_MD5, checksum: "0c3876f398d8dc449bea393734a87ee1")
!880 = !DISubroutineType(types: !881)
!881 = !{!882, !82, !82}
!882 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !883, file: !155, line: 2234, baseType: null)
!883 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, void>", scope: !5, file: !155, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !22, templateParams: !884, identifier: "_ZTSSt9enable_ifILb1EvE")
!884 = !{!159, !885}
!885 = !DITemplateTypeParameter(name: "_Tp", type: null, defaulted: true)
!886 = !{!887, !888, !877}
!887 = !DILocalVariable(name: "__a", arg: 1, scope: !878, file: !879, line: 196, type: !82)
!888 = !DILocalVariable(name: "__b", arg: 2, scope: !878, file: !879, line: 196, type: !82)
!889 = !{!890}
!890 = !DITemplateTypeParameter(name: "_Tp", type: !42)
!891 = distinct !DIAssignID()
!892 = !DILocation(line: 0, scope: !878, inlinedAt: !893)
!893 = distinct !DILocation(line: 558, column: 2, scope: !872, inlinedAt: !876)
!894 = !DILocation(line: 204, column: 19, scope: !878, inlinedAt: !893)
!895 = distinct !DIAssignID()
!896 = distinct !DIAssignID()
!897 = !DILocalVariable(name: "__a", arg: 1, scope: !898, file: !879, line: 196, type: !901)
!898 = distinct !DISubprogram(name: "swap<bool (*)(std::_Any_data &, const std::_Any_data &, std::_Manager_operation)>", linkageName: "_ZSt4swapIPFbRSt9_Any_dataRKS0_St18_Manager_operationEENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleISA_ESt18is_move_assignableISA_EEE5valueEvE4typeERSA_SJ_", scope: !5, file: !879, line: 196, type: !899, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !905, retainedNodes: !902)
!899 = !DISubroutineType(types: !900)
!900 = !{!882, !901, !901}
!901 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !78, size: 64)
!902 = !{!897, !903, !904}
!903 = !DILocalVariable(name: "__b", arg: 2, scope: !898, file: !879, line: 196, type: !901)
!904 = !DILocalVariable(name: "__tmp", scope: !898, file: !879, line: 204, type: !78)
!905 = !{!906}
!906 = !DITemplateTypeParameter(name: "_Tp", type: !78)
!907 = !DILocation(line: 0, scope: !898, inlinedAt: !908)
!908 = distinct !DILocation(line: 559, column: 2, scope: !872, inlinedAt: !876)
!909 = distinct !DIAssignID()
!910 = !DILocalVariable(name: "__a", arg: 1, scope: !911, file: !879, line: 196, type: !914)
!911 = distinct !DISubprogram(name: "swap<double (*)(const std::_Any_data &, double &&)>", linkageName: "_ZSt4swapIPFdRKSt9_Any_dataOdEENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS9_ESt18is_move_assignableIS9_EEE5valueEvE4typeERS9_SI_", scope: !5, file: !879, line: 196, type: !912, scopeLine: 199, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !918, retainedNodes: !915)
!912 = !DISubroutineType(types: !913)
!913 = !{!882, !914, !914}
!914 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !96, size: 64)
!915 = !{!910, !916, !917}
!916 = !DILocalVariable(name: "__b", arg: 2, scope: !911, file: !879, line: 196, type: !914)
!917 = !DILocalVariable(name: "__tmp", scope: !911, file: !879, line: 204, type: !96)
!918 = !{!919}
!919 = !DITemplateTypeParameter(name: "_Tp", type: !96)
!920 = !DILocation(line: 0, scope: !911, inlinedAt: !921)
!921 = distinct !DILocation(line: 560, column: 2, scope: !872, inlinedAt: !876)
!922 = distinct !DIAssignID()
!923 = !DILocalVariable(name: "this", arg: 1, scope: !924, type: !765, flags: DIFlagArtificial | DIFlagObjectPointer)
!924 = distinct !DISubprogram(name: "~_Function_base", linkageName: "_ZNSt14_Function_baseD2Ev", scope: !33, file: !4, line: 241, type: !85, scopeLine: 242, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !88, retainedNodes: !925)
!925 = !{!923}
!926 = !DILocation(line: 0, scope: !924, inlinedAt: !927)
!927 = distinct !DILocation(line: 534, column: 4, scope: !775, inlinedAt: !791)
!928 = !DILocation(line: 14, column: 3, scope: !792)
!929 = !DILocalVariable(name: "this", arg: 1, scope: !930, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!930 = distinct !DISubprogram(name: "operator=<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt8functionIFddEEaSIZ28function_object_by_referenceE3$_1EENSt9enable_ifIXsrNS1_9_CallableIT_NS4_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceIS6_E4typeEE4typeES1_EE5valueESt5decayIS6_EE4type4typeESt15__invoke_resultIRSH_JdEEEE5valueERS1_E4typeEOS6_", scope: !13, file: !4, line: 531, type: !931, scopeLine: 533, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !937, declaration: !936, retainedNodes: !939)
!931 = !DISubroutineType(types: !932)
!932 = !{!933, !103, !935}
!933 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Requires<_Callable<(lambda at cpp/function_references.cpp:15:9)>, function<double (double)> &>", scope: !13, file: !4, line: 353, baseType: !934)
!934 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<_Callable<(lambda at cpp/function_references.cpp:15:9)>::value, std::function<double (double)> &>", scope: !5, file: !155, line: 2240, baseType: !780)
!935 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !201, size: 64)
!936 = !DISubprogram(name: "operator=<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt8functionIFddEEaSIZ28function_object_by_referenceE3$_1EENSt9enable_ifIXsrNS1_9_CallableIT_NS4_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceIS6_E4typeEE4typeES1_EE5valueESt5decayIS6_EE4type4typeESt15__invoke_resultIRSH_JdEEEE5valueERS1_E4typeEOS6_", scope: !13, file: !4, line: 531, type: !931, scopeLine: 531, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !937)
!937 = !{!938}
!938 = !DITemplateTypeParameter(name: "_Functor", type: !201)
!939 = !{!929, !940}
!940 = !DILocalVariable(name: "__f", arg: 2, scope: !930, file: !4, line: 531, type: !935)
!941 = !DILocation(line: 0, scope: !930, inlinedAt: !942)
!942 = distinct !DILocation(line: 15, column: 7, scope: !943)
!943 = distinct !DILexicalBlock(scope: !771, file: !1, line: 14, column: 10)
!944 = !DILocalVariable(name: "this", arg: 1, scope: !945, type: !759, flags: DIFlagArtificial | DIFlagObjectPointer)
!945 = distinct !DISubprogram(name: "function<(lambda at cpp/function_references.cpp:15:9), void>", linkageName: "_ZNSt8functionIFddEEC2IZ28function_object_by_referenceE3$_1vEEOT_", scope: !13, file: !4, line: 435, type: !946, scopeLine: 438, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !949, declaration: !948, retainedNodes: !950)
!946 = !DISubroutineType(types: !947)
!947 = !{null, !103, !935}
!948 = !DISubprogram(name: "function<(lambda at cpp/function_references.cpp:15:9), void>", scope: !13, file: !4, line: 435, type: !946, scopeLine: 435, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !949)
!949 = !{!938, !799}
!950 = !{!944, !951}
!951 = !DILocalVariable(name: "__f", arg: 2, scope: !945, file: !4, line: 435, type: !935)
!952 = !DILocation(line: 0, scope: !945, inlinedAt: !953)
!953 = distinct !DILocation(line: 534, column: 4, scope: !930, inlinedAt: !942)
!954 = !DILocation(line: 0, scope: !763, inlinedAt: !955)
!955 = distinct !DILocation(line: 437, column: 4, scope: !945, inlinedAt: !953)
!956 = !DILocalVariable(name: "__functor", arg: 1, scope: !957, file: !4, line: 211, type: !82)
!957 = distinct !DISubprogram(name: "_M_init_functor<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !958, file: !4, line: 211, type: !967, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !970, declaration: !969, retainedNodes: !972)
!958 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Base_manager<(lambda at cpp/function_references.cpp:15:9)>", scope: !33, file: !4, line: 121, size: 8, flags: DIFlagTypePassByValue, elements: !959, templateParams: !937)
!959 = !{!960, !961, !964, !965, !966}
!960 = !DIDerivedType(tag: DW_TAG_variable, name: "__stored_locally", scope: !958, file: !4, line: 124, baseType: !811, flags: DIFlagProtected | DIFlagStaticMember, extraData: i1 true)
!961 = !DISubprogram(name: "_M_get_pointer", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E14_M_get_pointerERKSt9_Any_data", scope: !958, file: !4, line: 134, type: !962, scopeLine: 134, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!962 = !DISubroutineType(types: !963)
!963 = !{!209, !83}
!964 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb1EE", scope: !958, file: !4, line: 166, type: !816, scopeLine: 166, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!965 = !DISubprogram(name: "_M_destroy", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E10_M_destroyERSt9_Any_dataSt17integral_constantIbLb0EE", scope: !958, file: !4, line: 173, type: !833, scopeLine: 173, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!966 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !958, file: !4, line: 180, type: !79, scopeLine: 180, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!967 = !DISubroutineType(types: !968)
!968 = !{null, !82, !935}
!969 = !DISubprogram(name: "_M_init_functor<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E15_M_init_functorIS1_EEvRSt9_Any_dataOT_", scope: !958, file: !4, line: 211, type: !967, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !970)
!970 = !{!971}
!971 = !DITemplateTypeParameter(name: "_Fn", type: !201)
!972 = !{!956, !973}
!973 = !DILocalVariable(name: "__f", arg: 2, scope: !957, file: !4, line: 211, type: !935)
!974 = !DILocation(line: 0, scope: !957, inlinedAt: !975)
!975 = distinct !DILocation(line: 449, column: 8, scope: !976, inlinedAt: !953)
!976 = distinct !DILexicalBlock(scope: !977, file: !4, line: 448, column: 6)
!977 = distinct !DILexicalBlock(scope: !978, file: !4, line: 447, column: 8)
!978 = distinct !DILexicalBlock(scope: !945, file: !4, line: 438, column: 2)
!979 = !DILocalVariable(name: "__dest", arg: 1, scope: !980, file: !4, line: 150, type: !82)
!980 = distinct !DISubprogram(name: "_M_create<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !958, file: !4, line: 150, type: !981, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !970, declaration: !983, retainedNodes: !984)
!981 = !DISubroutineType(types: !982)
!982 = !{null, !82, !935, !818}
!983 = !DISubprogram(name: "_M_create<(lambda at cpp/function_references.cpp:15:9)>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E9_M_createIS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !958, file: !4, line: 150, type: !981, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !970)
!984 = !{!979, !985, !986}
!985 = !DILocalVariable(name: "__f", arg: 2, scope: !980, file: !4, line: 150, type: !935)
!986 = !DILocalVariable(arg: 3, scope: !980, file: !4, line: 150, type: !818)
!987 = !DILocation(line: 0, scope: !980, inlinedAt: !988)
!988 = distinct !DILocation(line: 215, column: 6, scope: !957, inlinedAt: !975)
!989 = !DILocation(line: 0, scope: !872, inlinedAt: !990)
!990 = distinct !DILocation(line: 534, column: 42, scope: !930, inlinedAt: !942)
!991 = distinct !DIAssignID()
!992 = !DILocation(line: 0, scope: !878, inlinedAt: !993)
!993 = distinct !DILocation(line: 558, column: 2, scope: !872, inlinedAt: !990)
!994 = !DILocation(line: 204, column: 19, scope: !878, inlinedAt: !993)
!995 = distinct !DIAssignID()
!996 = distinct !DIAssignID()
!997 = !DILocation(line: 0, scope: !898, inlinedAt: !998)
!998 = distinct !DILocation(line: 559, column: 2, scope: !872, inlinedAt: !990)
!999 = !DILocation(line: 0, scope: !911, inlinedAt: !1000)
!1000 = distinct !DILocation(line: 560, column: 2, scope: !872, inlinedAt: !990)
!1001 = !DILocation(line: 0, scope: !924, inlinedAt: !1002)
!1002 = distinct !DILocation(line: 534, column: 4, scope: !930, inlinedAt: !942)
!1003 = !{!1004, !1004, i64 0}
!1004 = !{!"any pointer", !1005, i64 0}
!1005 = !{!"omnipotent char", !1006, i64 0}
!1006 = !{!"Simple C++ TBAA"}
!1007 = !DILocation(line: 17, column: 10, scope: !163)
!1008 = !DILocation(line: 0, scope: !924, inlinedAt: !1009)
!1009 = distinct !DILocation(line: 18, column: 1, scope: !163)
!1010 = !DILocation(line: 243, column: 11, scope: !1011, inlinedAt: !1009)
!1011 = distinct !DILexicalBlock(scope: !1012, file: !4, line: 243, column: 11)
!1012 = distinct !DILexicalBlock(scope: !924, file: !4, line: 242, column: 5)
!1013 = !{!1014, !1004, i64 16}
!1014 = !{!"_ZTSSt14_Function_base", !1005, i64 0, !1004, i64 16}
!1015 = !DILocation(line: 243, column: 11, scope: !1012, inlinedAt: !1009)
!1016 = !DILocation(line: 244, column: 2, scope: !1011, inlinedAt: !1009)
!1017 = !DILocation(line: 17, column: 30, scope: !163)
!1018 = !DILocation(line: 18, column: 1, scope: !163)
!1019 = !DILocation(line: 0, scope: !924, inlinedAt: !1020)
!1020 = distinct !DILocation(line: 18, column: 1, scope: !163)
!1021 = !DILocation(line: 243, column: 11, scope: !1011, inlinedAt: !1020)
!1022 = !DILocation(line: 243, column: 11, scope: !1012, inlinedAt: !1020)
!1023 = !DILocation(line: 244, column: 2, scope: !1011, inlinedAt: !1020)
!1024 = distinct !DISubprogram(name: "applied_twice", linkageName: "_ZL13applied_twiceRKSt8functionIFddEEd", scope: !1, file: !1, line: 5, type: !1025, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1027)
!1025 = !DISubroutineType(types: !1026)
!1026 = !{!25, !112, !25}
!1027 = !{!1028, !1029}
!1028 = !DILocalVariable(name: "f", arg: 1, scope: !1024, file: !1, line: 6, type: !112)
!1029 = !DILocalVariable(name: "x", arg: 2, scope: !1024, file: !1, line: 6, type: !25)
!1030 = distinct !DIAssignID()
!1031 = distinct !DIAssignID()
!1032 = !DILocation(line: 0, scope: !1024)
!1033 = !DILocalVariable(name: "__args", arg: 2, scope: !1034, file: !4, line: 587, type: !25)
!1034 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNKSt8functionIFddEEclEd", scope: !13, file: !4, line: 587, type: !136, scopeLine: 588, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !135, retainedNodes: !1035)
!1035 = !{!1036, !1033}
!1036 = !DILocalVariable(name: "this", arg: 1, scope: !1034, type: !1037, flags: DIFlagArtificial | DIFlagObjectPointer)
!1037 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!1038 = !DILocation(line: 0, scope: !1034, inlinedAt: !1039)
!1039 = distinct !DILocation(line: 7, column: 12, scope: !1024)
!1040 = !{!1041, !1041, i64 0}
!1041 = !{!"double", !1005, i64 0}
!1042 = distinct !DIAssignID()
!1043 = !DILocalVariable(name: "this", arg: 1, scope: !1044, type: !1046, flags: DIFlagArtificial | DIFlagObjectPointer)
!1044 = distinct !DISubprogram(name: "_M_empty", linkageName: "_ZNKSt14_Function_base8_M_emptyEv", scope: !33, file: !4, line: 247, type: !90, scopeLine: 247, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !89, retainedNodes: !1045)
!1045 = !{!1043}
!1046 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!1047 = !DILocation(line: 0, scope: !1044, inlinedAt: !1048)
!1048 = distinct !DILocation(line: 589, column: 6, scope: !1049, inlinedAt: !1039)
!1049 = distinct !DILexicalBlock(scope: !1034, file: !4, line: 589, column: 6)
!1050 = !DILocation(line: 247, column: 37, scope: !1044, inlinedAt: !1048)
!1051 = !DILocation(line: 589, column: 6, scope: !1034, inlinedAt: !1039)
!1052 = !DILocation(line: 590, column: 4, scope: !1049, inlinedAt: !1039)
!1053 = !DILocation(line: 591, column: 9, scope: !1034, inlinedAt: !1039)
!1054 = !{!1055, !1004, i64 24}
!1055 = !{!"_ZTSSt8functionIFddEE", !1014, i64 0, !1004, i64 24}
!1056 = !DILocation(line: 591, column: 2, scope: !1034, inlinedAt: !1039)
!1057 = !DILocation(line: 0, scope: !1034, inlinedAt: !1058)
!1058 = distinct !DILocation(line: 7, column: 10, scope: !1024)
!1059 = distinct !DIAssignID()
!1060 = !DILocation(line: 0, scope: !1044, inlinedAt: !1061)
!1061 = distinct !DILocation(line: 589, column: 6, scope: !1049, inlinedAt: !1058)
!1062 = !DILocation(line: 247, column: 37, scope: !1044, inlinedAt: !1061)
!1063 = !DILocation(line: 589, column: 6, scope: !1034, inlinedAt: !1058)
!1064 = !DILocation(line: 590, column: 4, scope: !1049, inlinedAt: !1058)
!1065 = !DILocation(line: 591, column: 9, scope: !1034, inlinedAt: !1058)
!1066 = !DILocation(line: 591, column: 2, scope: !1034, inlinedAt: !1058)
!1067 = !DILocation(line: 7, column: 3, scope: !1024)
!1068 = !DISubprogram(name: "__throw_bad_function_call", linkageName: "_ZSt25__throw_bad_function_callv", scope: !5, file: !1069, line: 113, type: !54, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!1069 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!1070 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !1071, file: !4, line: 288, type: !97, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1075, retainedNodes: !1077)
!1071 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/function_references.cpp:13:9)>", scope: !5, file: !4, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !1072, templateParams: !1076)
!1072 = !{!1073, !1074, !1075}
!1073 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1071, baseType: !808, flags: DIFlagPublic, extraData: i32 0)
!1074 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1071, file: !4, line: 267, type: !79, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1075 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E9_M_invokeERKSt9_Any_dataOd", scope: !1071, file: !4, line: 288, type: !97, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1076 = !{!146, !787}
!1077 = !{!1078, !1079}
!1078 = !DILocalVariable(name: "__functor", arg: 1, scope: !1070, file: !4, line: 288, type: !83)
!1079 = !DILocalVariable(name: "__args", arg: 2, scope: !1070, file: !4, line: 288, type: !99)
!1080 = !DILocation(line: 0, scope: !1070)
!1081 = !DILocation(line: 0, scope: !151, inlinedAt: !1082)
!1082 = distinct !DILocation(line: 290, column: 9, scope: !1070)
!1083 = !DILocalVariable(name: "__f", arg: 2, scope: !1084, file: !150, line: 60, type: !161)
!1084 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/function_references.cpp:13:9) &, double>", linkageName: "_ZSt13__invoke_implIdRZ28function_object_by_referenceE3$_0JdEET_St14__invoke_otherOT0_DpOT1_", scope: !5, file: !150, line: 60, type: !1085, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1090, retainedNodes: !1087)
!1085 = !DISubroutineType(types: !1086)
!1086 = !{!25, !188, !161, !99}
!1087 = !{!1088, !1083, !1089}
!1088 = !DILocalVariable(arg: 1, scope: !1084, file: !150, line: 60, type: !188)
!1089 = !DILocalVariable(name: "__args", arg: 3, scope: !1084, file: !150, line: 60, type: !99)
!1090 = !{!28, !1091, !179}
!1091 = !DITemplateTypeParameter(name: "_Fn", type: !161)
!1092 = !DILocation(line: 0, scope: !1084, inlinedAt: !1093)
!1093 = distinct !DILocation(line: 114, column: 9, scope: !1094, inlinedAt: !1082)
!1094 = distinct !DILexicalBlock(scope: !151, file: !150, line: 110, column: 21)
!1095 = !DILocation(line: 61, column: 37, scope: !1084, inlinedAt: !1093)
!1096 = !DILocalVariable(name: "this", arg: 1, scope: !1097, type: !190, flags: DIFlagArtificial | DIFlagObjectPointer)
!1097 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ28function_object_by_referenceENK3$_0clEd", scope: !162, file: !1, line: 13, type: !1098, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1101, retainedNodes: !1102)
!1098 = !DISubroutineType(types: !1099)
!1099 = !{!25, !1100, !25}
!1100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !191, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1101 = !DISubprogram(name: "operator()", scope: !162, file: !1, line: 13, type: !1098, scopeLine: 13, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1102 = !{!1096, !1103}
!1103 = !DILocalVariable(name: "v", arg: 2, scope: !1097, file: !1, line: 13, type: !25)
!1104 = !DILocation(line: 0, scope: !1097, inlinedAt: !1105)
!1105 = distinct !DILocation(line: 61, column: 14, scope: !1084, inlinedAt: !1093)
!1106 = !DILocation(line: 13, column: 41, scope: !1097, inlinedAt: !1105)
!1107 = !{!1108, !1041, i64 0}
!1108 = !{!"_ZTSZ28function_object_by_referenceE3$_0", !1041, i64 0}
!1109 = !DILocation(line: 13, column: 43, scope: !1097, inlinedAt: !1105)
!1110 = !DILocation(line: 13, column: 32, scope: !1097, inlinedAt: !1105)
!1111 = !DILocation(line: 290, column: 2, scope: !1070)
!1112 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1071, file: !4, line: 267, type: !79, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1074, retainedNodes: !1113)
!1113 = !{!1114, !1115, !1116}
!1114 = !DILocalVariable(name: "__dest", arg: 1, scope: !1112, file: !4, line: 267, type: !82)
!1115 = !DILocalVariable(name: "__source", arg: 2, scope: !1112, file: !4, line: 267, type: !83)
!1116 = !DILocalVariable(name: "__op", arg: 3, scope: !1112, file: !4, line: 268, type: !3)
!1117 = !DILocation(line: 0, scope: !1112)
!1118 = !DILocation(line: 270, column: 2, scope: !1112)
!1119 = !DILocation(line: 274, column: 43, scope: !1120)
!1120 = distinct !DILexicalBlock(scope: !1112, file: !4, line: 271, column: 4)
!1121 = !DILocation(line: 275, column: 6, scope: !1120)
!1122 = !DILocation(line: 278, column: 36, scope: !1120)
!1123 = !DILocation(line: 279, column: 6, scope: !1120)
!1124 = !DILocalVariable(name: "__functor", arg: 1, scope: !1125, file: !4, line: 211, type: !82)
!1125 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/function_references.cpp:13:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !808, file: !4, line: 211, type: !1126, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1130, declaration: !1129, retainedNodes: !1132)
!1126 = !DISubroutineType(types: !1127)
!1127 = !{null, !82, !1128}
!1128 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !191, size: 64)
!1129 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/function_references.cpp:13:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !808, file: !4, line: 211, type: !1126, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1130)
!1130 = !{!1131}
!1131 = !DITemplateTypeParameter(name: "_Fn", type: !1128)
!1132 = !{!1124, !1133}
!1133 = !DILocalVariable(name: "__f", arg: 2, scope: !1125, file: !4, line: 211, type: !1128)
!1134 = !DILocation(line: 0, scope: !1125, inlinedAt: !1135)
!1135 = distinct !DILocation(line: 198, column: 8, scope: !1136, inlinedAt: !1142)
!1136 = distinct !DILexicalBlock(scope: !1137, file: !4, line: 184, column: 6)
!1137 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !808, file: !4, line: 180, type: !79, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !848, retainedNodes: !1138)
!1138 = !{!1139, !1140, !1141}
!1139 = !DILocalVariable(name: "__dest", arg: 1, scope: !1137, file: !4, line: 180, type: !82)
!1140 = !DILocalVariable(name: "__source", arg: 2, scope: !1137, file: !4, line: 180, type: !83)
!1141 = !DILocalVariable(name: "__op", arg: 3, scope: !1137, file: !4, line: 181, type: !3)
!1142 = distinct !DILocation(line: 282, column: 6, scope: !1120)
!1143 = !DILocalVariable(name: "__dest", arg: 1, scope: !1144, file: !4, line: 150, type: !82)
!1144 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/function_references.cpp:13:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !808, file: !4, line: 150, type: !1145, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1130, declaration: !1147, retainedNodes: !1148)
!1145 = !DISubroutineType(types: !1146)
!1146 = !{null, !82, !1128, !818}
!1147 = !DISubprogram(name: "_M_create<const (lambda at cpp/function_references.cpp:13:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_0E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !808, file: !4, line: 150, type: !1145, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1130)
!1148 = !{!1143, !1149, !1150}
!1149 = !DILocalVariable(name: "__f", arg: 2, scope: !1144, file: !4, line: 150, type: !1128)
!1150 = !DILocalVariable(arg: 3, scope: !1144, file: !4, line: 150, type: !818)
!1151 = !DILocation(line: 0, scope: !1144, inlinedAt: !1152)
!1152 = distinct !DILocation(line: 215, column: 6, scope: !1125, inlinedAt: !1135)
!1153 = !DILocation(line: 152, column: 33, scope: !1144, inlinedAt: !1152)
!1154 = !DILocation(line: 200, column: 8, scope: !1136, inlinedAt: !1142)
!1155 = !DILocation(line: 284, column: 2, scope: !1112)
!1156 = distinct !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd", scope: !1157, file: !4, line: 288, type: !97, scopeLine: 289, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1161, retainedNodes: !1163)
!1157 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "_Function_handler<double (double), (lambda at cpp/function_references.cpp:15:9)>", scope: !5, file: !4, line: 260, size: 8, flags: DIFlagTypePassByValue, elements: !1158, templateParams: !1162)
!1158 = !{!1159, !1160, !1161}
!1159 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1157, baseType: !958, flags: DIFlagPublic, extraData: i32 0)
!1160 = !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1157, file: !4, line: 267, type: !79, scopeLine: 267, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1161 = !DISubprogram(name: "_M_invoke", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E9_M_invokeERKSt9_Any_dataOd", scope: !1157, file: !4, line: 288, type: !97, scopeLine: 288, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1162 = !{!146, !938}
!1163 = !{!1164, !1165}
!1164 = !DILocalVariable(name: "__functor", arg: 1, scope: !1156, file: !4, line: 288, type: !83)
!1165 = !DILocalVariable(name: "__args", arg: 2, scope: !1156, file: !4, line: 288, type: !99)
!1166 = !DILocation(line: 0, scope: !1156)
!1167 = !DILocation(line: 0, scope: !196, inlinedAt: !1168)
!1168 = distinct !DILocation(line: 290, column: 9, scope: !1156)
!1169 = !DILocalVariable(name: "__f", arg: 2, scope: !1170, file: !150, line: 60, type: !200)
!1170 = distinct !DISubprogram(name: "__invoke_impl<double, (lambda at cpp/function_references.cpp:15:9) &, double>", linkageName: "_ZSt13__invoke_implIdRZ28function_object_by_referenceE3$_1JdEET_St14__invoke_otherOT0_DpOT1_", scope: !5, file: !150, line: 60, type: !1171, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1176, retainedNodes: !1173)
!1171 = !DISubroutineType(types: !1172)
!1172 = !{!25, !188, !200, !99}
!1173 = !{!1174, !1169, !1175}
!1174 = !DILocalVariable(arg: 1, scope: !1170, file: !150, line: 60, type: !188)
!1175 = !DILocalVariable(name: "__args", arg: 3, scope: !1170, file: !150, line: 60, type: !99)
!1176 = !{!28, !1177, !179}
!1177 = !DITemplateTypeParameter(name: "_Fn", type: !200)
!1178 = !DILocation(line: 0, scope: !1170, inlinedAt: !1179)
!1179 = distinct !DILocation(line: 114, column: 9, scope: !1180, inlinedAt: !1168)
!1180 = distinct !DILexicalBlock(scope: !196, file: !150, line: 110, column: 21)
!1181 = !DILocation(line: 61, column: 37, scope: !1170, inlinedAt: !1179)
!1182 = !DILocalVariable(name: "this", arg: 1, scope: !1183, type: !210, flags: DIFlagArtificial | DIFlagObjectPointer)
!1183 = distinct !DISubprogram(name: "operator()", linkageName: "_ZZ28function_object_by_referenceENK3$_1clEd", scope: !201, file: !1, line: 15, type: !1184, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1187, retainedNodes: !1188)
!1184 = !DISubroutineType(types: !1185)
!1185 = !{!25, !1186, !25}
!1186 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!1187 = !DISubprogram(name: "operator()", scope: !201, file: !1, line: 15, type: !1184, scopeLine: 15, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized)
!1188 = !{!1182, !1189}
!1189 = !DILocalVariable(name: "v", arg: 2, scope: !1183, file: !1, line: 15, type: !25)
!1190 = !DILocation(line: 0, scope: !1183, inlinedAt: !1191)
!1191 = distinct !DILocation(line: 61, column: 14, scope: !1170, inlinedAt: !1179)
!1192 = !DILocation(line: 15, column: 32, scope: !1183, inlinedAt: !1191)
!1193 = !{!1194, !1041, i64 0}
!1194 = !{!"_ZTSZ28function_object_by_referenceE3$_1", !1041, i64 0}
!1195 = !DILocation(line: 15, column: 34, scope: !1183, inlinedAt: !1191)
!1196 = !DILocation(line: 15, column: 38, scope: !1183, inlinedAt: !1191)
!1197 = !DILocation(line: 290, column: 2, scope: !1156)
!1198 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt17_Function_handlerIFddEZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !1157, file: !4, line: 267, type: !79, scopeLine: 269, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !1160, retainedNodes: !1199)
!1199 = !{!1200, !1201, !1202}
!1200 = !DILocalVariable(name: "__dest", arg: 1, scope: !1198, file: !4, line: 267, type: !82)
!1201 = !DILocalVariable(name: "__source", arg: 2, scope: !1198, file: !4, line: 267, type: !83)
!1202 = !DILocalVariable(name: "__op", arg: 3, scope: !1198, file: !4, line: 268, type: !3)
!1203 = !DILocation(line: 0, scope: !1198)
!1204 = !DILocation(line: 270, column: 2, scope: !1198)
!1205 = !DILocation(line: 274, column: 43, scope: !1206)
!1206 = distinct !DILexicalBlock(scope: !1198, file: !4, line: 271, column: 4)
!1207 = !DILocation(line: 275, column: 6, scope: !1206)
!1208 = !DILocation(line: 278, column: 36, scope: !1206)
!1209 = !DILocation(line: 279, column: 6, scope: !1206)
!1210 = !DILocalVariable(name: "__functor", arg: 1, scope: !1211, file: !4, line: 211, type: !82)
!1211 = distinct !DISubprogram(name: "_M_init_functor<const (lambda at cpp/function_references.cpp:15:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !958, file: !4, line: 211, type: !1212, scopeLine: 214, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1216, declaration: !1215, retainedNodes: !1218)
!1212 = !DISubroutineType(types: !1213)
!1213 = !{null, !82, !1214}
!1214 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !211, size: 64)
!1215 = !DISubprogram(name: "_M_init_functor<const (lambda at cpp/function_references.cpp:15:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E15_M_init_functorIRKS1_EEvRSt9_Any_dataOT_", scope: !958, file: !4, line: 211, type: !1212, scopeLine: 211, flags: DIFlagPublic | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1216)
!1216 = !{!1217}
!1217 = !DITemplateTypeParameter(name: "_Fn", type: !1214)
!1218 = !{!1210, !1219}
!1219 = !DILocalVariable(name: "__f", arg: 2, scope: !1211, file: !4, line: 211, type: !1214)
!1220 = !DILocation(line: 0, scope: !1211, inlinedAt: !1221)
!1221 = distinct !DILocation(line: 198, column: 8, scope: !1222, inlinedAt: !1228)
!1222 = distinct !DILexicalBlock(scope: !1223, file: !4, line: 184, column: 6)
!1223 = distinct !DISubprogram(name: "_M_manager", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E10_M_managerERSt9_Any_dataRKS3_St18_Manager_operation", scope: !958, file: !4, line: 180, type: !79, scopeLine: 182, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !966, retainedNodes: !1224)
!1224 = !{!1225, !1226, !1227}
!1225 = !DILocalVariable(name: "__dest", arg: 1, scope: !1223, file: !4, line: 180, type: !82)
!1226 = !DILocalVariable(name: "__source", arg: 2, scope: !1223, file: !4, line: 180, type: !83)
!1227 = !DILocalVariable(name: "__op", arg: 3, scope: !1223, file: !4, line: 181, type: !3)
!1228 = distinct !DILocation(line: 282, column: 6, scope: !1206)
!1229 = !DILocalVariable(name: "__dest", arg: 1, scope: !1230, file: !4, line: 150, type: !82)
!1230 = distinct !DISubprogram(name: "_M_create<const (lambda at cpp/function_references.cpp:15:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !958, file: !4, line: 150, type: !1231, scopeLine: 151, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !1216, declaration: !1233, retainedNodes: !1234)
!1231 = !DISubroutineType(types: !1232)
!1232 = !{null, !82, !1214, !818}
!1233 = !DISubprogram(name: "_M_create<const (lambda at cpp/function_references.cpp:15:9) &>", linkageName: "_ZNSt14_Function_base13_Base_managerIZ28function_object_by_referenceE3$_1E9_M_createIRKS1_EEvRSt9_Any_dataOT_St17integral_constantIbLb1EE", scope: !958, file: !4, line: 150, type: !1231, scopeLine: 150, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagLocalToUnit | DISPFlagOptimized, templateParams: !1216)
!1234 = !{!1229, !1235, !1236}
!1235 = !DILocalVariable(name: "__f", arg: 2, scope: !1230, file: !4, line: 150, type: !1214)
!1236 = !DILocalVariable(arg: 3, scope: !1230, file: !4, line: 150, type: !818)
!1237 = !DILocation(line: 0, scope: !1230, inlinedAt: !1238)
!1238 = distinct !DILocation(line: 215, column: 6, scope: !1211, inlinedAt: !1221)
!1239 = !DILocation(line: 152, column: 33, scope: !1230, inlinedAt: !1238)
!1240 = !DILocation(line: 200, column: 8, scope: !1222, inlinedAt: !1228)
!1241 = !DILocation(line: 284, column: 2, scope: !1198)
