; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/vectors.cpp -o ir/clang-19/O2-g/vectors.ll
; ModuleID = 'cpp/vectors.cpp'
source_filename = "cpp/vectors.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"class.std::vector" = type { %"struct.std::_Vector_base" }
%"struct.std::_Vector_base" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl" = type { %"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" }
%"struct.std::_Vector_base<double, std::allocator<double>>::_Vector_impl_data" = type { ptr, ptr, ptr }

$_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd = comdat any

@.str = private unnamed_addr constant [26 x i8] c"vector::_M_realloc_insert\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [49 x i8] c"cannot create std::vector larger than max_size()\00", align 1, !dbg !8
@.str.2 = private unnamed_addr constant [23 x i8] c"vector::_M_fill_insert\00", align 1, !dbg !14

; Function Attrs: mustprogress uwtable
define dso_local double @vector_pushed_products(double noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !724 {
    #dbg_value(double %0, !728, !DIExpression(), !736)
    #dbg_value(i32 %1, !729, !DIExpression(), !736)
    #dbg_value(ptr null, !730, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !736)
    #dbg_value(ptr null, !730, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !736)
    #dbg_value(ptr null, !730, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !736)
    #dbg_value(i32 0, !731, !DIExpression(), !737)
  %3 = icmp sgt i32 %1, 0, !dbg !738
  br i1 %3, label %19, label %95, !dbg !740

4:                                                ; preds = %58
  %5 = ptrtoint ptr %62 to i64
  %6 = ptrtoint ptr %60 to i64, !dbg !741
  %7 = ptrtoint ptr %61 to i64
  %8 = sub i64 %5, %7
  %9 = ashr exact i64 %8, 3
    #dbg_value(i64 0, !734, !DIExpression(), !753)
    #dbg_value(double 0.000000e+00, !733, !DIExpression(), !736)
  %10 = icmp ugt i64 %9, 1, !dbg !754
  br i1 %10, label %11, label %73, !dbg !756

11:                                               ; preds = %4
  %12 = load double, ptr %61, align 8, !dbg !757, !tbaa !759
  %13 = add nsw i64 %9, -1, !dbg !756
  %14 = add nsw i64 %9, -2, !dbg !756
  %15 = and i64 %13, 3, !dbg !756
  %16 = icmp ult i64 %14, 3, !dbg !756
  br i1 %16, label %75, label %17, !dbg !756

17:                                               ; preds = %11
  %18 = and i64 %13, -4, !dbg !756
  br label %97, !dbg !756

19:                                               ; preds = %2, %58
  %20 = phi i32 [ %24, %58 ], [ 0, %2 ]
  %21 = phi ptr [ %61, %58 ], [ null, %2 ]
  %22 = phi ptr [ %60, %58 ], [ null, %2 ]
  %23 = phi ptr [ %62, %58 ], [ null, %2 ]
    #dbg_value(i32 %20, !731, !DIExpression(), !737)
    #dbg_value(ptr %21, !730, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !736)
    #dbg_value(ptr %22, !730, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !736)
    #dbg_value(ptr %23, !730, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !736)
  %24 = add nuw nsw i32 %20, 1, !dbg !763
  %25 = uitofp nneg i32 %24 to double, !dbg !765
  %26 = fmul double %25, %0, !dbg !766
    #dbg_value(ptr undef, !767, !DIExpression(), !771)
    #dbg_value(ptr undef, !770, !DIExpression(), !771)
    #dbg_value(ptr undef, !773, !DIExpression(), !784)
    #dbg_value(ptr undef, !783, !DIExpression(), !784)
  %27 = icmp eq ptr %23, %22, !dbg !786
  br i1 %27, label %29, label %28, !dbg !788

28:                                               ; preds = %19
    #dbg_value(ptr undef, !789, !DIExpression(), !799)
    #dbg_value(ptr %23, !797, !DIExpression(), !799)
    #dbg_value(ptr undef, !798, !DIExpression(), !799)
    #dbg_value(ptr undef, !802, !DIExpression(), !811)
    #dbg_value(ptr %23, !808, !DIExpression(), !811)
    #dbg_value(ptr undef, !809, !DIExpression(), !811)
  store double %26, ptr %23, align 8, !dbg !813, !tbaa !759
    #dbg_value(ptr %23, !730, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !736)
  br label %58, !dbg !814

29:                                               ; preds = %19
    #dbg_value(ptr %23, !815, !DIExpression(), !830)
    #dbg_value(ptr undef, !821, !DIExpression(), !830)
    #dbg_value(ptr undef, !822, !DIExpression(), !830)
    #dbg_value(ptr undef, !832, !DIExpression(), !839)
    #dbg_value(i64 1, !835, !DIExpression(), !839)
    #dbg_value(ptr @.str, !836, !DIExpression(), !839)
    #dbg_value(ptr undef, !841, !DIExpression(), !844)
  %30 = ptrtoint ptr %22 to i64, !dbg !847
  %31 = ptrtoint ptr %21 to i64, !dbg !847
  %32 = sub i64 %30, %31, !dbg !847
  %33 = icmp eq i64 %32, 9223372036854775800, !dbg !848
  br i1 %33, label %34, label %36, !dbg !849

34:                                               ; preds = %29
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %35 unwind label %66, !dbg !850

35:                                               ; preds = %34
  unreachable, !dbg !850

36:                                               ; preds = %29
  %37 = ashr exact i64 %32, 3, !dbg !847
    #dbg_value(ptr undef, !841, !DIExpression(), !851)
    #dbg_value(ptr undef, !841, !DIExpression(), !853)
  %38 = tail call i64 @llvm.umax.i64(i64 %37, i64 1), !dbg !855
  %39 = add nsw i64 %38, %37, !dbg !856
    #dbg_value(i64 %39, !837, !DIExpression(), !839)
    #dbg_value(ptr undef, !841, !DIExpression(), !857)
  %40 = icmp ult i64 %39, %37, !dbg !859
  %41 = tail call i64 @llvm.umin.i64(i64 %39, i64 1152921504606846975), !dbg !860
  %42 = select i1 %40, i64 1152921504606846975, i64 %41, !dbg !860
    #dbg_value(i64 %42, !823, !DIExpression(), !830)
    #dbg_value(ptr %21, !825, !DIExpression(), !830)
    #dbg_value(ptr undef, !826, !DIExpression(), !830)
    #dbg_value(i64 %37, !827, !DIExpression(), !830)
    #dbg_value(ptr undef, !861, !DIExpression(), !865)
    #dbg_value(i64 %42, !864, !DIExpression(), !865)
  %43 = icmp eq i64 %42, 0, !dbg !867
  br i1 %43, label %47, label %44, !dbg !868

44:                                               ; preds = %36
    #dbg_value(ptr undef, !869, !DIExpression(), !873)
    #dbg_value(i64 %42, !872, !DIExpression(), !873)
    #dbg_value(ptr undef, !875, !DIExpression(), !880)
    #dbg_value(i64 %42, !878, !DIExpression(), !880)
    #dbg_value(ptr null, !879, !DIExpression(), !880)
  %45 = shl nuw nsw i64 %42, 3, !dbg !882
  %46 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %45) #11
          to label %47 unwind label %64, !dbg !883

47:                                               ; preds = %44, %36
  %48 = phi ptr [ null, %36 ], [ %46, %44 ], !dbg !868
    #dbg_value(ptr %48, !828, !DIExpression(), !830)
    #dbg_value(ptr %48, !829, !DIExpression(), !830)
  %49 = getelementptr inbounds double, ptr %48, i64 %37, !dbg !884
    #dbg_value(ptr undef, !789, !DIExpression(), !886)
    #dbg_value(ptr %49, !797, !DIExpression(), !886)
    #dbg_value(ptr undef, !798, !DIExpression(), !886)
    #dbg_value(ptr undef, !802, !DIExpression(), !888)
    #dbg_value(ptr %49, !808, !DIExpression(), !888)
    #dbg_value(ptr undef, !809, !DIExpression(), !888)
  store double %26, ptr %49, align 8, !dbg !890, !tbaa !759
    #dbg_value(ptr null, !829, !DIExpression(), !830)
    #dbg_value(ptr %21, !891, !DIExpression(), !897)
    #dbg_value(ptr undef, !894, !DIExpression(), !897)
    #dbg_value(ptr %48, !895, !DIExpression(), !897)
    #dbg_value(ptr undef, !896, !DIExpression(), !897)
    #dbg_value(ptr %21, !901, !DIExpression(), !914)
    #dbg_value(ptr undef, !907, !DIExpression(), !914)
    #dbg_value(ptr %48, !908, !DIExpression(), !914)
    #dbg_value(ptr undef, !909, !DIExpression(), !914)
    #dbg_value(ptr %21, !916, !DIExpression(), !931)
    #dbg_value(ptr undef, !926, !DIExpression(), !931)
    #dbg_value(ptr %48, !927, !DIExpression(), !931)
    #dbg_value(ptr undef, !928, !DIExpression(), !931)
    #dbg_value(i64 %32, !929, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !931)
  %50 = icmp sgt i64 %32, 0, !dbg !933
  br i1 %50, label %51, label %52, !dbg !935

51:                                               ; preds = %47
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %48, ptr align 8 %21, i64 %32, i1 false), !dbg !936
  br label %52, !dbg !938

52:                                               ; preds = %47, %51
  %53 = getelementptr inbounds i8, ptr %48, i64 %32, !dbg !939
    #dbg_value(ptr undef, !891, !DIExpression(), !940)
    #dbg_value(ptr undef, !894, !DIExpression(), !940)
    #dbg_value(ptr %53, !895, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !940)
    #dbg_value(ptr undef, !896, !DIExpression(), !940)
    #dbg_value(ptr undef, !901, !DIExpression(), !942)
    #dbg_value(ptr undef, !907, !DIExpression(), !942)
    #dbg_value(ptr %53, !908, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !942)
    #dbg_value(ptr undef, !909, !DIExpression(), !942)
    #dbg_value(ptr undef, !916, !DIExpression(), !944)
    #dbg_value(ptr undef, !926, !DIExpression(), !944)
    #dbg_value(ptr %53, !927, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !944)
    #dbg_value(ptr undef, !928, !DIExpression(), !944)
    #dbg_value(i64 0, !929, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !944)
    #dbg_value(!DIArgList(ptr %53, i64 0), !829, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_plus_uconst, 8, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !830)
    #dbg_value(ptr undef, !946, !DIExpression(), !951)
    #dbg_value(ptr %21, !949, !DIExpression(), !951)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !951)
  %54 = icmp eq ptr %21, null, !dbg !953
  br i1 %54, label %56, label %55, !dbg !955

55:                                               ; preds = %52
    #dbg_value(i64 %32, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !951)
    #dbg_value(ptr undef, !956, !DIExpression(), !961)
    #dbg_value(ptr %21, !959, !DIExpression(), !961)
    #dbg_value(i64 %32, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !961)
    #dbg_value(ptr undef, !963, !DIExpression(), !968)
    #dbg_value(ptr %21, !966, !DIExpression(), !968)
    #dbg_value(i64 %32, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !968)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #12, !dbg !970
  br label %56, !dbg !971

56:                                               ; preds = %55, %52
    #dbg_value(ptr %53, !829, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !830)
    #dbg_value(ptr %48, !730, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !736)
    #dbg_value(ptr %53, !730, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value, DW_OP_LLVM_fragment, 64, 64), !736)
  %57 = getelementptr inbounds double, ptr %48, i64 %42, !dbg !972
    #dbg_value(ptr %57, !730, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !736)
  br label %58

58:                                               ; preds = %56, %28
  %59 = phi ptr [ %53, %56 ], [ %23, %28 ]
  %60 = phi ptr [ %57, %56 ], [ %22, %28 ], !dbg !736
  %61 = phi ptr [ %48, %56 ], [ %21, %28 ], !dbg !736
  %62 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !973
    #dbg_value(ptr %61, !730, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !736)
    #dbg_value(ptr %60, !730, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !736)
    #dbg_value(ptr %62, !730, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !736)
    #dbg_value(i32 %24, !731, !DIExpression(), !737)
  %63 = icmp eq i32 %24, %1, !dbg !738
  br i1 %63, label %4, label %19, !dbg !740, !llvm.loop !974

64:                                               ; preds = %44
  %65 = landingpad { ptr, i32 }
          cleanup, !dbg !977
  br label %68, !dbg !977

66:                                               ; preds = %34
  %67 = landingpad { ptr, i32 }
          cleanup, !dbg !977
  br label %68, !dbg !977

68:                                               ; preds = %66, %64
  %69 = phi { ptr, i32 } [ %65, %64 ], [ %67, %66 ]
    #dbg_value(ptr undef, !751, !DIExpression(), !978)
    #dbg_value(ptr undef, !745, !DIExpression(), !980)
    #dbg_value(ptr undef, !946, !DIExpression(), !982)
    #dbg_value(ptr %21, !949, !DIExpression(), !982)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !982)
  %70 = icmp eq ptr %21, null, !dbg !984
  br i1 %70, label %72, label %71, !dbg !985

71:                                               ; preds = %68
    #dbg_value(i64 %32, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !982)
    #dbg_value(ptr undef, !956, !DIExpression(), !986)
    #dbg_value(ptr %21, !959, !DIExpression(), !986)
    #dbg_value(i64 %32, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !986)
    #dbg_value(ptr undef, !963, !DIExpression(), !988)
    #dbg_value(ptr %21, !966, !DIExpression(), !988)
    #dbg_value(i64 %32, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !988)
  tail call void @_ZdlPvm(ptr noundef nonnull %21, i64 noundef %32) #12, !dbg !990
  br label %72, !dbg !991

72:                                               ; preds = %68, %71
  resume { ptr, i32 } %69, !dbg !992

73:                                               ; preds = %4
    #dbg_value(ptr undef, !751, !DIExpression(), !993)
    #dbg_value(ptr undef, !745, !DIExpression(), !994)
    #dbg_value(ptr undef, !946, !DIExpression(), !995)
    #dbg_value(ptr %61, !949, !DIExpression(), !995)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !995)
  %74 = icmp eq ptr %61, null, !dbg !997
  br i1 %74, label %95, label %92, !dbg !998

75:                                               ; preds = %97, %11
  %76 = phi double [ poison, %11 ], [ %116, %97 ]
  %77 = phi double [ %12, %11 ], [ %115, %97 ]
  %78 = phi i64 [ 1, %11 ], [ %117, %97 ]
  %79 = phi double [ 0.000000e+00, %11 ], [ %116, %97 ]
  %80 = icmp eq i64 %15, 0, !dbg !756
  br i1 %80, label %92, label %81, !dbg !756

81:                                               ; preds = %75, %81
  %82 = phi double [ %87, %81 ], [ %77, %75 ], !dbg !757
  %83 = phi i64 [ %89, %81 ], [ %78, %75 ]
  %84 = phi double [ %88, %81 ], [ %79, %75 ]
  %85 = phi i64 [ %90, %81 ], [ 0, %75 ]
    #dbg_value(i64 poison, !734, !DIExpression(), !753)
    #dbg_value(double %84, !733, !DIExpression(), !736)
    #dbg_value(ptr undef, !999, !DIExpression(), !1003)
    #dbg_value(i64 poison, !1002, !DIExpression(), !1003)
    #dbg_value(ptr undef, !999, !DIExpression(), !1005)
    #dbg_value(i64 %83, !1002, !DIExpression(), !1005)
  %86 = getelementptr inbounds double, ptr %61, i64 %83, !dbg !1007
  %87 = load double, ptr %86, align 8, !dbg !1008, !tbaa !759
  %88 = tail call double @llvm.fmuladd.f64(double %82, double %87, double %84), !dbg !1009
    #dbg_value(i64 %83, !734, !DIExpression(), !753)
    #dbg_value(double %88, !733, !DIExpression(), !736)
  %89 = add nuw i64 %83, 1, !dbg !1010
    #dbg_value(ptr undef, !841, !DIExpression(), !1011)
  %90 = add i64 %85, 1, !dbg !756
  %91 = icmp eq i64 %90, %15, !dbg !756
  br i1 %91, label %92, label %81, !dbg !756, !llvm.loop !1013

92:                                               ; preds = %75, %81, %73
  %93 = phi double [ 0.000000e+00, %73 ], [ %76, %75 ], [ %88, %81 ]
    #dbg_value(!DIArgList(i64 %6, i64 %7), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !995)
  %94 = sub i64 %6, %7, !dbg !741
    #dbg_value(i64 %94, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !995)
    #dbg_value(ptr undef, !956, !DIExpression(), !1015)
    #dbg_value(ptr %61, !959, !DIExpression(), !1015)
    #dbg_value(i64 %94, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1015)
    #dbg_value(ptr undef, !963, !DIExpression(), !1017)
    #dbg_value(ptr %61, !966, !DIExpression(), !1017)
    #dbg_value(i64 %94, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1017)
  tail call void @_ZdlPvm(ptr noundef nonnull %61, i64 noundef %94) #12, !dbg !1019
  br label %95, !dbg !1020

95:                                               ; preds = %2, %73, %92
  %96 = phi double [ 0.000000e+00, %73 ], [ %93, %92 ], [ 0.000000e+00, %2 ]
  ret double %96, !dbg !992

97:                                               ; preds = %97, %17
  %98 = phi double [ %12, %17 ], [ %115, %97 ], !dbg !757
  %99 = phi i64 [ 1, %17 ], [ %117, %97 ]
  %100 = phi double [ 0.000000e+00, %17 ], [ %116, %97 ]
  %101 = phi i64 [ 0, %17 ], [ %118, %97 ]
    #dbg_value(i64 poison, !734, !DIExpression(), !753)
    #dbg_value(double %100, !733, !DIExpression(), !736)
    #dbg_value(ptr undef, !999, !DIExpression(), !1003)
    #dbg_value(i64 poison, !1002, !DIExpression(), !1003)
    #dbg_value(ptr undef, !999, !DIExpression(), !1005)
    #dbg_value(i64 %99, !1002, !DIExpression(), !1005)
  %102 = getelementptr inbounds double, ptr %61, i64 %99, !dbg !1007
  %103 = load double, ptr %102, align 8, !dbg !1008, !tbaa !759
  %104 = tail call double @llvm.fmuladd.f64(double %98, double %103, double %100), !dbg !1009
    #dbg_value(i64 %99, !734, !DIExpression(), !753)
    #dbg_value(double %104, !733, !DIExpression(), !736)
  %105 = add nuw nsw i64 %99, 1, !dbg !1010
    #dbg_value(ptr undef, !841, !DIExpression(), !1011)
    #dbg_value(i64 poison, !734, !DIExpression(), !753)
    #dbg_value(i64 %105, !1002, !DIExpression(), !1005)
  %106 = getelementptr inbounds double, ptr %61, i64 %105, !dbg !1007
  %107 = load double, ptr %106, align 8, !dbg !1008, !tbaa !759
  %108 = tail call double @llvm.fmuladd.f64(double %103, double %107, double %104), !dbg !1009
    #dbg_value(i64 %105, !734, !DIExpression(), !753)
    #dbg_value(double %108, !733, !DIExpression(), !736)
  %109 = add nuw nsw i64 %99, 2, !dbg !1010
    #dbg_value(i64 poison, !734, !DIExpression(), !753)
    #dbg_value(i64 %109, !1002, !DIExpression(), !1005)
  %110 = getelementptr inbounds double, ptr %61, i64 %109, !dbg !1007
  %111 = load double, ptr %110, align 8, !dbg !1008, !tbaa !759
  %112 = tail call double @llvm.fmuladd.f64(double %107, double %111, double %108), !dbg !1009
    #dbg_value(i64 %109, !734, !DIExpression(), !753)
    #dbg_value(double %112, !733, !DIExpression(), !736)
  %113 = add nuw i64 %99, 3, !dbg !1010
    #dbg_value(i64 poison, !734, !DIExpression(), !753)
    #dbg_value(i64 %113, !1002, !DIExpression(), !1005)
  %114 = getelementptr inbounds double, ptr %61, i64 %113, !dbg !1007
  %115 = load double, ptr %114, align 8, !dbg !1008, !tbaa !759
  %116 = tail call double @llvm.fmuladd.f64(double %111, double %115, double %112), !dbg !1009
    #dbg_value(i64 %113, !734, !DIExpression(), !753)
    #dbg_value(double %116, !733, !DIExpression(), !736)
  %117 = add nuw i64 %99, 4, !dbg !1010
  %118 = add i64 %101, 4, !dbg !756
  %119 = icmp eq i64 %118, %18, !dbg !756
  br i1 %119, label %75, label %97, !dbg !756, !llvm.loop !1021
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress uwtable
define dso_local double @vector_resized_and_erased(ptr noundef %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1023 {
  %3 = alloca %"class.std::vector", align 8, !DIAssignID !1033
    #dbg_assign(i1 undef, !1029, !DIExpression(), !1033, ptr %3, !DIExpression(), !1034)
    #dbg_value(ptr %0, !1027, !DIExpression(), !1034)
    #dbg_value(i32 %1, !1028, !DIExpression(), !1034)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #13, !dbg !1035
  %4 = sext i32 %1 to i64, !dbg !1036
    #dbg_value(ptr %3, !1037, !DIExpression(), !1049)
    #dbg_value(ptr %0, !1046, !DIExpression(), !1049)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1047, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1049)
    #dbg_value(ptr undef, !1048, !DIExpression(), !1049)
    #dbg_value(ptr %3, !1051, !DIExpression(), !1055)
    #dbg_value(ptr undef, !1054, !DIExpression(), !1055)
    #dbg_value(ptr %3, !1057, !DIExpression(), !1062)
    #dbg_value(ptr undef, !1060, !DIExpression(), !1062)
    #dbg_value(ptr %3, !1064, !DIExpression(), !1068)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false), !dbg !1070, !DIAssignID !1071
    #dbg_assign(i8 0, !1029, !DIExpression(), !1071, ptr %3, !DIExpression(), !1034)
    #dbg_value(ptr %3, !1072, !DIExpression(), !1088)
    #dbg_value(ptr %0, !1084, !DIExpression(), !1088)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1085, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1088)
    #dbg_value(ptr %0, !1091, !DIExpression(), !1099)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1097, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1099)
    #dbg_value(ptr %0, !1101, !DIExpression(), !1116)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1112, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1116)
  %5 = shl nsw i64 %4, 3, !dbg !1118
    #dbg_value(i64 %5, !1087, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1088)
    #dbg_value(i64 %5, !1119, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1123)
    #dbg_value(ptr %3, !1122, !DIExpression(), !1123)
  %6 = icmp ugt i64 %5, 9223372036854775800, !dbg !1125
  br i1 %6, label %7, label %9, !dbg !1127

7:                                                ; preds = %2
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #10
          to label %8 unwind label %18, !dbg !1128

8:                                                ; preds = %7
  unreachable, !dbg !1128

9:                                                ; preds = %2
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1047, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1049)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1085, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1088)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1097, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1099)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1112, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1116)
    #dbg_value(ptr %3, !861, !DIExpression(), !1129)
    #dbg_value(i64 %5, !864, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1129)
  %10 = icmp eq i32 %1, 0, !dbg !1131
  br i1 %10, label %11, label %16, !dbg !1132

11:                                               ; preds = %9
  %12 = getelementptr inbounds i8, ptr null, i64 %5, !dbg !1133
  %13 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1134
  store ptr %12, ptr %13, align 8, !dbg !1135, !tbaa !1136, !DIAssignID !1139
    #dbg_assign(ptr %12, !1029, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1139, ptr %13, !DIExpression(), !1034)
    #dbg_value(ptr %0, !1140, !DIExpression(), !1149)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1145, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1149)
    #dbg_value(ptr null, !1146, !DIExpression(), !1149)
    #dbg_value(ptr %3, !1147, !DIExpression(), !1149)
    #dbg_value(ptr %0, !1151, !DIExpression(), !1161)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1156, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1161)
    #dbg_value(ptr null, !1157, !DIExpression(), !1161)
    #dbg_value(i8 1, !1158, !DIExpression(), !1161)
    #dbg_value(i8 1, !1159, !DIExpression(), !1161)
    #dbg_value(ptr %0, !1163, !DIExpression(), !1172)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1170, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1172)
    #dbg_value(ptr null, !1171, !DIExpression(), !1172)
    #dbg_value(ptr %0, !1174, !DIExpression(), !1183)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1178, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1183)
    #dbg_value(ptr null, !1179, !DIExpression(), !1183)
    #dbg_value(ptr %0, !1185, !DIExpression(), !1192)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1192)
    #dbg_value(ptr null, !1189, !DIExpression(), !1192)
    #dbg_value(ptr %0, !1194, !DIExpression(), !1199)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1199)
    #dbg_value(ptr null, !1198, !DIExpression(), !1199)
    #dbg_value(ptr %0, !1201, !DIExpression(), !1206)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1204, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1206)
    #dbg_value(ptr null, !1205, !DIExpression(), !1206)
    #dbg_value(ptr %0, !1208, !DIExpression(), !1220)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1216, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1220)
    #dbg_value(ptr null, !1217, !DIExpression(), !1220)
    #dbg_value(i64 %5, !1218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1220)
  %14 = getelementptr inbounds i8, ptr null, i64 %5, !dbg !1222
  %15 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1223
  store ptr %14, ptr %15, align 8, !dbg !1224, !tbaa !1225, !DIAssignID !1226
    #dbg_assign(ptr %14, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1226, ptr %15, !DIExpression(), !1034)
    #dbg_value(ptr %3, !1227, !DIExpression(), !1232)
    #dbg_value(i32 %1, !1230, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !1232)
    #dbg_value(ptr %0, !1231, !DIExpression(), !1232)
    #dbg_value(ptr %3, !841, !DIExpression(), !1234)
  br label %36, !dbg !1237

16:                                               ; preds = %9
    #dbg_value(ptr %3, !869, !DIExpression(), !1238)
    #dbg_value(i64 %5, !872, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1238)
    #dbg_value(ptr %3, !875, !DIExpression(), !1240)
    #dbg_value(i64 %5, !878, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1240)
    #dbg_value(ptr null, !879, !DIExpression(), !1240)
  %17 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %5) #11
          to label %28 unwind label %18, !dbg !1242

18:                                               ; preds = %16, %7
  %19 = landingpad { ptr, i32 }
          cleanup, !dbg !1243
    #dbg_value(ptr %3, !745, !DIExpression(), !1244)
  %20 = load ptr, ptr %3, align 8, !dbg !1246, !tbaa !1247
    #dbg_value(ptr %3, !946, !DIExpression(), !1248)
    #dbg_value(ptr %20, !949, !DIExpression(), !1248)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1248)
  %21 = icmp eq ptr %20, null, !dbg !1250
  br i1 %21, label %199, label %22, !dbg !1251

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1252
  %24 = load ptr, ptr %23, align 8, !dbg !1252, !tbaa !1136
    #dbg_value(!DIArgList(ptr %24, ptr %20), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1248)
  %25 = ptrtoint ptr %24 to i64, !dbg !1253
    #dbg_value(!DIArgList(i64 %25, ptr %20), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1248)
  %26 = ptrtoint ptr %20 to i64, !dbg !1253
    #dbg_value(!DIArgList(i64 %25, i64 %26), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1248)
  %27 = sub i64 %25, %26, !dbg !1253
    #dbg_value(i64 %27, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1248)
    #dbg_value(ptr %3, !956, !DIExpression(), !1254)
    #dbg_value(ptr %20, !959, !DIExpression(), !1254)
    #dbg_value(i64 %27, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1254)
    #dbg_value(ptr %3, !963, !DIExpression(), !1256)
    #dbg_value(ptr %20, !966, !DIExpression(), !1256)
    #dbg_value(i64 %27, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1256)
  tail call void @_ZdlPvm(ptr noundef nonnull %20, i64 noundef %27) #12, !dbg !1258
  br label %199, !dbg !1259

28:                                               ; preds = %16
  store ptr %17, ptr %3, align 8, !dbg !1260, !tbaa !1247, !DIAssignID !1261
    #dbg_assign(ptr %17, !1029, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1261, ptr %3, !DIExpression(), !1034)
  %29 = getelementptr inbounds i8, ptr %17, i64 %5, !dbg !1133
  %30 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1134
  store ptr %29, ptr %30, align 8, !dbg !1135, !tbaa !1136, !DIAssignID !1262
    #dbg_assign(ptr %29, !1029, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1262, ptr %30, !DIExpression(), !1034)
    #dbg_value(ptr %0, !1140, !DIExpression(), !1149)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1145, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1149)
    #dbg_value(ptr %17, !1146, !DIExpression(), !1149)
    #dbg_value(ptr %3, !1147, !DIExpression(), !1149)
    #dbg_value(ptr %0, !1151, !DIExpression(), !1161)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1156, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1161)
    #dbg_value(ptr %17, !1157, !DIExpression(), !1161)
    #dbg_value(i8 1, !1158, !DIExpression(), !1161)
    #dbg_value(i8 1, !1159, !DIExpression(), !1161)
    #dbg_value(ptr %0, !1163, !DIExpression(), !1172)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1170, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1172)
    #dbg_value(ptr %17, !1171, !DIExpression(), !1172)
    #dbg_value(ptr %0, !1174, !DIExpression(), !1183)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1178, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1183)
    #dbg_value(ptr %17, !1179, !DIExpression(), !1183)
    #dbg_value(ptr %0, !1185, !DIExpression(), !1192)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1192)
    #dbg_value(ptr %17, !1189, !DIExpression(), !1192)
    #dbg_value(ptr %0, !1194, !DIExpression(), !1199)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1197, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1199)
    #dbg_value(ptr %17, !1198, !DIExpression(), !1199)
    #dbg_value(ptr %0, !1201, !DIExpression(), !1206)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1204, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1206)
    #dbg_value(ptr %17, !1205, !DIExpression(), !1206)
    #dbg_value(ptr %0, !1208, !DIExpression(), !1220)
    #dbg_value(!DIArgList(ptr %0, i64 %4), !1216, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 8, DW_OP_mul, DW_OP_plus, DW_OP_stack_value), !1220)
    #dbg_value(ptr %17, !1217, !DIExpression(), !1220)
    #dbg_value(i64 %5, !1218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1220)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %17, ptr align 8 %0, i64 %5, i1 false), !dbg !1263
  %31 = getelementptr inbounds i8, ptr %17, i64 %5, !dbg !1222
  %32 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !1223
  store ptr %31, ptr %32, align 8, !dbg !1224, !tbaa !1225, !DIAssignID !1226
    #dbg_assign(ptr %31, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1226, ptr %32, !DIExpression(), !1034)
  %33 = add nsw i32 %1, 2, !dbg !1265
  %34 = sext i32 %33 to i64, !dbg !1266
    #dbg_value(ptr %3, !1227, !DIExpression(), !1232)
    #dbg_value(i64 %34, !1230, !DIExpression(), !1232)
    #dbg_value(ptr %0, !1231, !DIExpression(), !1232)
    #dbg_value(ptr %3, !841, !DIExpression(), !1234)
  %35 = icmp ult i32 %1, -2, !dbg !1267
  br i1 %35, label %36, label %44, !dbg !1237

36:                                               ; preds = %11, %28
  %37 = phi i64 [ 2, %11 ], [ %34, %28 ]
  %38 = phi ptr [ %15, %11 ], [ %32, %28 ]
  %39 = phi ptr [ %14, %11 ], [ %31, %28 ]
    #dbg_value(ptr %3, !841, !DIExpression(), !1268)
  %40 = sub nsw i64 %37, %4, !dbg !1270
  invoke void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %3, ptr %39, i64 noundef %40, ptr noundef nonnull align 8 dereferenceable(8) %0)
          to label %41 unwind label %155, !dbg !1271

41:                                               ; preds = %36
  %42 = load ptr, ptr %3, align 8, !dbg !1272, !tbaa !1283
  %43 = load ptr, ptr %38, align 8, !dbg !1284, !tbaa !1283
  br label %47, !dbg !1271

44:                                               ; preds = %28
    #dbg_value(ptr %3, !841, !DIExpression(), !1301)
    #dbg_value(ptr %3, !1304, !DIExpression(), !1310)
    #dbg_value(!DIArgList(ptr %17, i64 %34), !1307, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_stack_value), !1310)
    #dbg_value(!DIArgList(ptr poison, ptr poison, i64 poison), !1308, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 3, DW_OP_shl, DW_OP_plus, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1312)
  %45 = shl nuw nsw i64 %34, 3, !dbg !1313
    #dbg_value(!DIArgList(ptr poison, ptr poison, i64 poison), !1308, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1312)
    #dbg_value(!DIArgList(ptr %17, i64 %45), !1307, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1310)
  %46 = getelementptr inbounds i8, ptr %17, i64 %45, !dbg !1313
    #dbg_value(!DIArgList(ptr poison, ptr poison), !1308, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1312)
    #dbg_value(ptr %46, !1307, !DIExpression(), !1310)
  store ptr %46, ptr %32, align 8, !dbg !1314, !tbaa !1225, !DIAssignID !1316
    #dbg_assign(ptr %46, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1316, ptr %32, !DIExpression(), !1034)
  br label %47, !dbg !1317

47:                                               ; preds = %41, %44
  %48 = phi ptr [ %38, %41 ], [ %32, %44 ]
  %49 = phi ptr [ %43, %41 ], [ %46, %44 ], !dbg !1284
  %50 = phi ptr [ %42, %41 ], [ %17, %44 ], !dbg !1272
  %51 = ptrtoint ptr %50 to i64, !dbg !1318
    #dbg_value(ptr %3, !1281, !DIExpression(), !1327)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1328)
    #dbg_value(ptr %3, !1277, !DIExpression(), !1328)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1334)
    #dbg_value(i64 1, !1332, !DIExpression(), !1334)
    #dbg_value(ptr %50, !1299, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1336)
    #dbg_value(ptr %3, !1298, !DIExpression(), !1336)
    #dbg_value(ptr %3, !1281, !DIExpression(), !1337)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1339)
    #dbg_value(ptr %3, !1277, !DIExpression(), !1339)
    #dbg_value(ptr undef, !1324, !DIExpression(), !1341)
    #dbg_value(ptr undef, !1325, !DIExpression(), !1341)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1342)
    #dbg_value(i64 8, !1332, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1342)
    #dbg_value(ptr %50, !1294, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !1344)
    #dbg_value(ptr %3, !1293, !DIExpression(), !1344)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1345)
    #dbg_value(i64 1, !1332, !DIExpression(), !1345)
  %52 = getelementptr inbounds i8, ptr %50, i64 16, !dbg !1347
    #dbg_value(ptr %3, !1288, !DIExpression(), !1348)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1349)
    #dbg_value(ptr %48, !1277, !DIExpression(), !1349)
    #dbg_value(ptr undef, !1350, !DIExpression(), !1357)
    #dbg_value(ptr undef, !1356, !DIExpression(), !1357)
  %53 = icmp eq ptr %52, %49, !dbg !1359
  br i1 %53, label %60, label %54, !dbg !1360

54:                                               ; preds = %47
  %55 = getelementptr inbounds i8, ptr %50, i64 8, !dbg !1361
    #dbg_value(ptr %55, !1299, !DIExpression(), !1336)
    #dbg_value(ptr %55, !1294, !DIExpression(), !1344)
    #dbg_value(ptr undef, !1329, !DIExpression(), !1362)
    #dbg_value(i64 1, !1332, !DIExpression(), !1362)
    #dbg_value(ptr %3, !1288, !DIExpression(), !1364)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1366)
    #dbg_value(ptr %48, !1277, !DIExpression(), !1366)
    #dbg_value(ptr %52, !1368, !DIExpression(), !1378)
    #dbg_value(ptr %49, !1373, !DIExpression(), !1378)
    #dbg_value(ptr %55, !1374, !DIExpression(), !1378)
    #dbg_value(ptr %52, !1380, !DIExpression(), !1387)
    #dbg_value(ptr %49, !1383, !DIExpression(), !1387)
    #dbg_value(ptr %55, !1384, !DIExpression(), !1387)
    #dbg_value(ptr %52, !1389, !DIExpression(), !1398)
    #dbg_value(ptr %49, !1394, !DIExpression(), !1398)
    #dbg_value(ptr %55, !1395, !DIExpression(), !1398)
    #dbg_value(ptr %52, !1400, !DIExpression(), !1405)
    #dbg_value(ptr %49, !1403, !DIExpression(), !1405)
    #dbg_value(ptr %55, !1404, !DIExpression(), !1405)
    #dbg_value(ptr %52, !1407, !DIExpression(), !1416)
    #dbg_value(ptr %49, !1413, !DIExpression(), !1416)
    #dbg_value(ptr %55, !1414, !DIExpression(), !1416)
  %56 = ptrtoint ptr %49 to i64, !dbg !1418
  %57 = ptrtoint ptr %52 to i64, !dbg !1418
  %58 = sub i64 %56, %57, !dbg !1418
    #dbg_value(i64 %58, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1416)
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %55, ptr nonnull align 8 %52, i64 %58, i1 false), !dbg !1419
  %59 = load ptr, ptr %48, align 8, !dbg !1421, !tbaa !1225
  br label %60, !dbg !1422

60:                                               ; preds = %54, %47
  %61 = phi ptr [ %59, %54 ], [ %49, %47 ], !dbg !1421
  %62 = getelementptr inbounds i8, ptr %61, i64 -8, !dbg !1421
  store ptr %62, ptr %48, align 8, !dbg !1421, !tbaa !1225, !DIAssignID !1423
    #dbg_assign(ptr %62, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1423, ptr %48, !DIExpression(), !1034)
    #dbg_value(ptr %3, !1281, !DIExpression(), !1424)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1426)
    #dbg_value(ptr %3, !1277, !DIExpression(), !1426)
    #dbg_value(ptr %3, !1428, !DIExpression(), !1431)
    #dbg_value(ptr %3, !1288, !DIExpression(), !1433)
    #dbg_value(ptr undef, !1275, !DIExpression(), !1435)
    #dbg_value(ptr %48, !1277, !DIExpression(), !1435)
    #dbg_value(ptr undef, !1437, !DIExpression(), !1441)
    #dbg_value(i64 1, !1440, !DIExpression(), !1441)
  %63 = getelementptr inbounds i8, ptr %61, i64 -16, !dbg !1443
  %64 = load double, ptr %63, align 8, !dbg !1444, !tbaa !759
  %65 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1445
  %66 = load double, ptr %65, align 8, !dbg !1445, !tbaa !759
  %67 = fmul double %64, %66, !dbg !1446
    #dbg_value(ptr %50, !1447, !DIExpression(), !1452)
    #dbg_value(ptr %3, !1450, !DIExpression(), !1452)
    #dbg_value(ptr undef, !1451, !DIExpression(), !1452)
    #dbg_value(ptr %50, !1454, !DIExpression(), !1461)
    #dbg_value(ptr %3, !1457, !DIExpression(), !1461)
    #dbg_value(ptr undef, !1458, !DIExpression(), !1461)
    #dbg_value(ptr undef, !1324, !DIExpression(), !1463)
    #dbg_value(ptr undef, !1325, !DIExpression(), !1463)
    #dbg_value(i64 0, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1461)
  %68 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1465
  %69 = load ptr, ptr %68, align 8, !dbg !1465, !tbaa !1136
  %70 = icmp eq ptr %62, %69, !dbg !1467
  br i1 %70, label %86, label %71, !dbg !1468

71:                                               ; preds = %60
    #dbg_value(ptr undef, !1469, !DIExpression(), !1475)
    #dbg_value(ptr undef, !1474, !DIExpression(), !1475)
  %72 = icmp eq ptr %62, %50, !dbg !1478
  br i1 %72, label %73, label %74, !dbg !1479

73:                                               ; preds = %71
    #dbg_value(ptr %3, !789, !DIExpression(), !1480)
    #dbg_value(ptr %62, !797, !DIExpression(), !1480)
    #dbg_value(ptr undef, !798, !DIExpression(), !1480)
    #dbg_value(ptr %3, !802, !DIExpression(), !1483)
    #dbg_value(ptr %62, !808, !DIExpression(), !1483)
    #dbg_value(ptr undef, !809, !DIExpression(), !1483)
  store double %67, ptr %62, align 8, !dbg !1485, !tbaa !759
  store ptr %61, ptr %48, align 8, !dbg !1486, !tbaa !1225, !DIAssignID !1487
    #dbg_assign(ptr %61, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1487, ptr %48, !DIExpression(), !1034)
  br label %114, !dbg !1488

74:                                               ; preds = %71
    #dbg_value(ptr undef, !1329, !DIExpression(), !1489)
    #dbg_value(i64 0, !1332, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1489)
    #dbg_value(ptr %50, !1491, !DIExpression(), !1499)
    #dbg_value(ptr %3, !1497, !DIExpression(), !1499)
    #dbg_value(ptr undef, !1498, !DIExpression(), !1499)
    #dbg_value(ptr %3, !789, !DIExpression(), !1501)
    #dbg_value(ptr %62, !797, !DIExpression(), !1501)
    #dbg_value(ptr %63, !798, !DIExpression(), !1501)
    #dbg_value(ptr %3, !802, !DIExpression(), !1503)
    #dbg_value(ptr %62, !808, !DIExpression(), !1503)
    #dbg_value(ptr %63, !809, !DIExpression(), !1503)
  store double %64, ptr %62, align 8, !dbg !1505, !tbaa !759
  store ptr %61, ptr %48, align 8, !dbg !1506, !tbaa !1225, !DIAssignID !1507
    #dbg_assign(ptr %61, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1507, ptr %48, !DIExpression(), !1034)
    #dbg_value(ptr %50, !1508, !DIExpression(), !1516)
    #dbg_value(ptr %63, !1511, !DIExpression(), !1516)
    #dbg_value(ptr %61, !1512, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !1516)
    #dbg_value(ptr %50, !1518, !DIExpression(), !1523)
    #dbg_value(ptr %63, !1521, !DIExpression(), !1523)
    #dbg_value(ptr %61, !1522, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !1523)
    #dbg_value(ptr %50, !1525, !DIExpression(), !1531)
    #dbg_value(ptr %63, !1528, !DIExpression(), !1531)
    #dbg_value(ptr %61, !1529, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !1531)
    #dbg_value(ptr %50, !1533, !DIExpression(), !1538)
    #dbg_value(ptr %63, !1536, !DIExpression(), !1538)
    #dbg_value(ptr %61, !1537, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !1538)
    #dbg_value(ptr %50, !1540, !DIExpression(), !1548)
    #dbg_value(ptr %63, !1545, !DIExpression(), !1548)
    #dbg_value(ptr %61, !1546, !DIExpression(DW_OP_constu, 8, DW_OP_minus, DW_OP_stack_value), !1548)
    #dbg_value(!DIArgList(ptr %63, ptr %50), !1547, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1548)
  %75 = icmp eq ptr %63, %50, !dbg !1550
  br i1 %75, label %83, label %76, !dbg !1552

76:                                               ; preds = %74
  %77 = ptrtoint ptr %63 to i64, !dbg !1553
    #dbg_value(!DIArgList(i64 %77, i64 %51), !1547, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1548)
  %78 = sub i64 %77, %51, !dbg !1553
    #dbg_value(i64 %78, !1547, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1548)
  %79 = ashr exact i64 %78, 3, !dbg !1553
    #dbg_value(i64 %79, !1547, !DIExpression(), !1548)
  %80 = sub nsw i64 0, %79, !dbg !1548
    #dbg_value(ptr %62, !1512, !DIExpression(), !1516)
    #dbg_value(ptr %62, !1522, !DIExpression(), !1523)
    #dbg_value(ptr %62, !1529, !DIExpression(), !1531)
    #dbg_value(ptr %62, !1537, !DIExpression(), !1538)
    #dbg_value(ptr %62, !1546, !DIExpression(), !1548)
  %81 = getelementptr inbounds double, ptr %62, i64 %80, !dbg !1554
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %81, ptr align 8 %50, i64 %78, i1 false), !dbg !1555
  %82 = load ptr, ptr %48, align 8, !dbg !1556, !tbaa !1225
  br label %83, !dbg !1555

83:                                               ; preds = %76, %74
  %84 = phi ptr [ %82, %76 ], [ %61, %74 ], !dbg !1556
  store double %67, ptr %50, align 8, !dbg !1561, !tbaa !759
  %85 = load ptr, ptr %3, align 8, !dbg !1562, !tbaa !1247
  br label %114

86:                                               ; preds = %60
    #dbg_value(ptr undef, !1329, !DIExpression(), !1563)
    #dbg_value(i64 0, !1332, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1563)
    #dbg_value(ptr %50, !815, !DIExpression(), !1565)
    #dbg_value(ptr %3, !821, !DIExpression(), !1565)
    #dbg_value(ptr undef, !822, !DIExpression(), !1565)
    #dbg_value(ptr %3, !832, !DIExpression(), !1567)
    #dbg_value(i64 1, !835, !DIExpression(), !1567)
    #dbg_value(ptr @.str, !836, !DIExpression(), !1567)
    #dbg_value(ptr %3, !841, !DIExpression(), !1569)
  %87 = ptrtoint ptr %62 to i64, !dbg !1571
  %88 = sub i64 %87, %51, !dbg !1571
  %89 = icmp eq i64 %88, 9223372036854775800, !dbg !1572
  br i1 %89, label %90, label %92, !dbg !1573

90:                                               ; preds = %86
  invoke void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str) #10
          to label %91 unwind label %157, !dbg !1574

91:                                               ; preds = %90
  unreachable, !dbg !1574

92:                                               ; preds = %86
  %93 = ashr exact i64 %88, 3, !dbg !1571
    #dbg_value(ptr %3, !841, !DIExpression(), !1575)
    #dbg_value(ptr %3, !841, !DIExpression(), !1577)
  %94 = call i64 @llvm.umax.i64(i64 %93, i64 1), !dbg !1579
  %95 = add nsw i64 %94, %93, !dbg !1580
    #dbg_value(i64 %95, !837, !DIExpression(), !1567)
    #dbg_value(ptr %3, !841, !DIExpression(), !1581)
  %96 = icmp ult i64 %95, %93, !dbg !1583
  %97 = call i64 @llvm.umin.i64(i64 %95, i64 1152921504606846975), !dbg !1584
  %98 = select i1 %96, i64 1152921504606846975, i64 %97, !dbg !1584
    #dbg_value(i64 %98, !823, !DIExpression(), !1565)
    #dbg_value(ptr %50, !825, !DIExpression(), !1565)
    #dbg_value(ptr %62, !826, !DIExpression(), !1565)
    #dbg_value(i64 0, !827, !DIExpression(), !1565)
    #dbg_value(ptr %3, !861, !DIExpression(), !1585)
    #dbg_value(i64 %98, !864, !DIExpression(), !1585)
  %99 = icmp eq i64 %98, 0, !dbg !1587
  br i1 %99, label %103, label %100, !dbg !1588

100:                                              ; preds = %92
    #dbg_value(ptr %3, !869, !DIExpression(), !1589)
    #dbg_value(i64 %98, !872, !DIExpression(), !1589)
    #dbg_value(ptr %3, !875, !DIExpression(), !1591)
    #dbg_value(i64 %98, !878, !DIExpression(), !1591)
    #dbg_value(ptr null, !879, !DIExpression(), !1591)
  %101 = shl nuw nsw i64 %98, 3, !dbg !1593
  %102 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %101) #11
          to label %103 unwind label %157, !dbg !1594

103:                                              ; preds = %92, %100
  %104 = phi ptr [ null, %92 ], [ %102, %100 ], !dbg !1588
    #dbg_value(ptr %104, !828, !DIExpression(), !1565)
    #dbg_value(ptr %104, !829, !DIExpression(), !1565)
    #dbg_value(ptr %3, !789, !DIExpression(), !1595)
    #dbg_value(ptr %104, !797, !DIExpression(), !1595)
    #dbg_value(ptr undef, !798, !DIExpression(), !1595)
    #dbg_value(ptr %3, !802, !DIExpression(), !1597)
    #dbg_value(ptr %104, !808, !DIExpression(), !1597)
    #dbg_value(ptr undef, !809, !DIExpression(), !1597)
  store double %67, ptr %104, align 8, !dbg !1599, !tbaa !759
    #dbg_value(ptr %50, !891, !DIExpression(), !1600)
    #dbg_value(ptr %50, !894, !DIExpression(), !1600)
    #dbg_value(ptr %104, !895, !DIExpression(), !1600)
    #dbg_value(ptr %3, !896, !DIExpression(), !1600)
    #dbg_value(ptr %50, !901, !DIExpression(), !1602)
    #dbg_value(ptr %50, !907, !DIExpression(), !1602)
    #dbg_value(ptr %104, !908, !DIExpression(), !1602)
    #dbg_value(ptr %3, !909, !DIExpression(), !1602)
    #dbg_value(ptr %50, !916, !DIExpression(), !1604)
    #dbg_value(ptr %50, !926, !DIExpression(), !1604)
    #dbg_value(ptr %104, !927, !DIExpression(), !1604)
    #dbg_value(ptr %3, !928, !DIExpression(), !1604)
    #dbg_value(i64 0, !929, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1604)
  %105 = getelementptr inbounds i8, ptr %104, i64 8, !dbg !1606
    #dbg_value(ptr %105, !829, !DIExpression(), !1565)
    #dbg_value(ptr %50, !891, !DIExpression(), !1607)
    #dbg_value(ptr %62, !894, !DIExpression(), !1607)
    #dbg_value(ptr %105, !895, !DIExpression(), !1607)
    #dbg_value(ptr %3, !896, !DIExpression(), !1607)
    #dbg_value(ptr %50, !901, !DIExpression(), !1609)
    #dbg_value(ptr %62, !907, !DIExpression(), !1609)
    #dbg_value(ptr %105, !908, !DIExpression(), !1609)
    #dbg_value(ptr %3, !909, !DIExpression(), !1609)
    #dbg_value(ptr %50, !916, !DIExpression(), !1611)
    #dbg_value(ptr %62, !926, !DIExpression(), !1611)
    #dbg_value(ptr %105, !927, !DIExpression(), !1611)
    #dbg_value(ptr %3, !928, !DIExpression(), !1611)
    #dbg_value(i64 %88, !929, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1611)
  %106 = icmp sgt i64 %88, 0, !dbg !1613
  br i1 %106, label %107, label %108, !dbg !1614

107:                                              ; preds = %103
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %105, ptr align 8 %50, i64 %88, i1 false), !dbg !1615
  br label %108, !dbg !1616

108:                                              ; preds = %107, %103
    #dbg_value(!DIArgList(ptr %105, i64 %88), !829, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1565)
    #dbg_value(ptr %3, !946, !DIExpression(), !1617)
    #dbg_value(ptr %50, !949, !DIExpression(), !1617)
    #dbg_value(!DIArgList(ptr poison, i64 poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1617)
  %109 = icmp eq ptr %50, null, !dbg !1619
  br i1 %109, label %111, label %110, !dbg !1620

110:                                              ; preds = %108
    #dbg_value(i64 %88, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1617)
    #dbg_value(ptr %3, !956, !DIExpression(), !1621)
    #dbg_value(ptr %50, !959, !DIExpression(), !1621)
    #dbg_value(i64 %88, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1621)
    #dbg_value(ptr %3, !963, !DIExpression(), !1623)
    #dbg_value(ptr %50, !966, !DIExpression(), !1623)
    #dbg_value(i64 %88, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1623)
  call void @_ZdlPvm(ptr noundef nonnull %50, i64 noundef %88) #12, !dbg !1625
  br label %111, !dbg !1626

111:                                              ; preds = %110, %108
  %112 = getelementptr inbounds i8, ptr %105, i64 %88, !dbg !1627
    #dbg_value(ptr %112, !829, !DIExpression(), !1565)
  store ptr %104, ptr %3, align 8, !dbg !1628, !tbaa !1247, !DIAssignID !1629
    #dbg_assign(ptr %104, !1029, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1629, ptr %3, !DIExpression(), !1034)
  store ptr %112, ptr %48, align 8, !dbg !1630, !tbaa !1225, !DIAssignID !1631
    #dbg_assign(ptr %112, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1631, ptr %48, !DIExpression(), !1034)
  %113 = getelementptr inbounds double, ptr %104, i64 %98, !dbg !1632
  store ptr %113, ptr %68, align 8, !dbg !1633, !tbaa !1136, !DIAssignID !1634
    #dbg_assign(ptr %113, !1029, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1634, ptr %68, !DIExpression(), !1034)
  br label %114

114:                                              ; preds = %83, %73, %111
  %115 = phi ptr [ %112, %111 ], [ %61, %73 ], [ %84, %83 ], !dbg !1556
  %116 = phi ptr [ %104, %111 ], [ %50, %73 ], [ %85, %83 ], !dbg !1562
    #dbg_value(i64 0, !1459, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1461)
    #dbg_value(ptr %3, !1559, !DIExpression(), !1635)
  %117 = getelementptr inbounds i8, ptr %115, i64 -8, !dbg !1556
  store ptr %117, ptr %48, align 8, !dbg !1556, !tbaa !1225, !DIAssignID !1636
    #dbg_assign(ptr %117, !1029, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1636, ptr %48, !DIExpression(), !1034)
    #dbg_value(double 0.000000e+00, !1030, !DIExpression(), !1034)
    #dbg_value(i64 0, !1031, !DIExpression(), !1637)
  %118 = ptrtoint ptr %116 to i64
    #dbg_value(ptr %3, !841, !DIExpression(), !1638)
  %119 = icmp eq ptr %117, %116, !dbg !1641
  br i1 %119, label %129, label %120, !dbg !1642

120:                                              ; preds = %114
  %121 = ptrtoint ptr %117 to i64
  %122 = sub i64 %121, %118
  %123 = ashr exact i64 %122, 3
  %124 = call i64 @llvm.umax.i64(i64 %123, i64 1), !dbg !1642
  %125 = and i64 %124, 3, !dbg !1642
  %126 = icmp ult i64 %123, 4, !dbg !1642
  br i1 %126, label %131, label %127, !dbg !1642

127:                                              ; preds = %120
  %128 = and i64 %124, -4, !dbg !1642
  br label %159, !dbg !1642

129:                                              ; preds = %114
    #dbg_value(ptr %3, !751, !DIExpression(), !1643)
    #dbg_value(ptr %3, !745, !DIExpression(), !1645)
    #dbg_value(ptr %3, !946, !DIExpression(), !1647)
    #dbg_value(ptr %116, !949, !DIExpression(), !1647)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1647)
  %130 = icmp eq ptr %116, null, !dbg !1649
  br i1 %130, label %153, label %148, !dbg !1650

131:                                              ; preds = %159, %120
  %132 = phi double [ poison, %120 ], [ %186, %159 ]
  %133 = phi i64 [ 0, %120 ], [ %184, %159 ]
  %134 = phi double [ 0.000000e+00, %120 ], [ %186, %159 ]
  %135 = icmp eq i64 %125, 0, !dbg !1642
  br i1 %135, label %148, label %136, !dbg !1642

136:                                              ; preds = %131, %136
  %137 = phi i64 [ %143, %136 ], [ %133, %131 ]
  %138 = phi double [ %145, %136 ], [ %134, %131 ]
  %139 = phi i64 [ %146, %136 ], [ 0, %131 ]
    #dbg_value(i64 %137, !1031, !DIExpression(), !1637)
    #dbg_value(double %138, !1030, !DIExpression(), !1034)
    #dbg_value(ptr %3, !999, !DIExpression(), !1651)
    #dbg_value(i64 %137, !1002, !DIExpression(), !1651)
  %140 = getelementptr inbounds double, ptr %116, i64 %137, !dbg !1654
  %141 = load double, ptr %140, align 8, !dbg !1655, !tbaa !759
    #dbg_value(ptr %3, !999, !DIExpression(), !1656)
    #dbg_value(i64 %137, !1002, !DIExpression(), !1656)
  %142 = fmul double %141, %141, !dbg !1658
  %143 = add nuw i64 %137, 1, !dbg !1659
  %144 = uitofp i64 %143 to double, !dbg !1660
  %145 = call double @llvm.fmuladd.f64(double %142, double %144, double %138), !dbg !1661
    #dbg_value(i64 %143, !1031, !DIExpression(), !1637)
    #dbg_value(double %145, !1030, !DIExpression(), !1034)
    #dbg_value(ptr %3, !841, !DIExpression(), !1638)
  %146 = add i64 %139, 1, !dbg !1642
  %147 = icmp eq i64 %146, %125, !dbg !1642
  br i1 %147, label %148, label %136, !dbg !1642, !llvm.loop !1662

148:                                              ; preds = %131, %136, %129
  %149 = phi double [ 0.000000e+00, %129 ], [ %132, %131 ], [ %145, %136 ]
  %150 = load ptr, ptr %68, align 8, !dbg !1663, !tbaa !1136
    #dbg_value(!DIArgList(ptr %150, ptr %116), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1647)
  %151 = ptrtoint ptr %150 to i64, !dbg !1664
    #dbg_value(!DIArgList(i64 %151, i64 %118), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1647)
  %152 = sub i64 %151, %118, !dbg !1664
    #dbg_value(i64 %152, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1647)
    #dbg_value(ptr %3, !956, !DIExpression(), !1665)
    #dbg_value(ptr %116, !959, !DIExpression(), !1665)
    #dbg_value(i64 %152, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1665)
    #dbg_value(ptr %3, !963, !DIExpression(), !1667)
    #dbg_value(ptr %116, !966, !DIExpression(), !1667)
    #dbg_value(i64 %152, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1667)
  call void @_ZdlPvm(ptr noundef nonnull %116, i64 noundef %152) #12, !dbg !1669
  br label %153, !dbg !1670

153:                                              ; preds = %129, %148
  %154 = phi double [ 0.000000e+00, %129 ], [ %149, %148 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !1671
  ret double %154, !dbg !1671

155:                                              ; preds = %36
  %156 = landingpad { ptr, i32 }
          cleanup, !dbg !1671
  br label %189, !dbg !1671

157:                                              ; preds = %100, %90
  %158 = landingpad { ptr, i32 }
          cleanup, !dbg !1671
  br label %189, !dbg !1672

159:                                              ; preds = %159, %127
  %160 = phi i64 [ 0, %127 ], [ %184, %159 ]
  %161 = phi double [ 0.000000e+00, %127 ], [ %186, %159 ]
  %162 = phi i64 [ 0, %127 ], [ %187, %159 ]
    #dbg_value(i64 %160, !1031, !DIExpression(), !1637)
    #dbg_value(double %161, !1030, !DIExpression(), !1034)
    #dbg_value(ptr %3, !999, !DIExpression(), !1651)
    #dbg_value(i64 %160, !1002, !DIExpression(), !1651)
  %163 = getelementptr inbounds double, ptr %116, i64 %160, !dbg !1654
  %164 = load double, ptr %163, align 8, !dbg !1655, !tbaa !759
    #dbg_value(ptr %3, !999, !DIExpression(), !1656)
    #dbg_value(i64 %160, !1002, !DIExpression(), !1656)
  %165 = fmul double %164, %164, !dbg !1658
  %166 = or disjoint i64 %160, 1, !dbg !1659
  %167 = uitofp i64 %166 to double, !dbg !1660
  %168 = call double @llvm.fmuladd.f64(double %165, double %167, double %161), !dbg !1661
    #dbg_value(i64 %166, !1031, !DIExpression(), !1637)
    #dbg_value(double %168, !1030, !DIExpression(), !1034)
    #dbg_value(ptr %3, !841, !DIExpression(), !1638)
    #dbg_value(i64 %166, !1002, !DIExpression(), !1651)
  %169 = getelementptr inbounds double, ptr %116, i64 %166, !dbg !1654
  %170 = load double, ptr %169, align 8, !dbg !1655, !tbaa !759
    #dbg_value(i64 %166, !1002, !DIExpression(), !1656)
  %171 = fmul double %170, %170, !dbg !1658
  %172 = or disjoint i64 %160, 2, !dbg !1659
  %173 = uitofp i64 %172 to double, !dbg !1660
  %174 = call double @llvm.fmuladd.f64(double %171, double %173, double %168), !dbg !1661
    #dbg_value(i64 %172, !1031, !DIExpression(), !1637)
    #dbg_value(double %174, !1030, !DIExpression(), !1034)
    #dbg_value(i64 %172, !1002, !DIExpression(), !1651)
  %175 = getelementptr inbounds double, ptr %116, i64 %172, !dbg !1654
  %176 = load double, ptr %175, align 8, !dbg !1655, !tbaa !759
    #dbg_value(i64 %172, !1002, !DIExpression(), !1656)
  %177 = fmul double %176, %176, !dbg !1658
  %178 = or disjoint i64 %160, 3, !dbg !1659
  %179 = uitofp i64 %178 to double, !dbg !1660
  %180 = call double @llvm.fmuladd.f64(double %177, double %179, double %174), !dbg !1661
    #dbg_value(i64 %178, !1031, !DIExpression(), !1637)
    #dbg_value(double %180, !1030, !DIExpression(), !1034)
    #dbg_value(i64 %178, !1002, !DIExpression(), !1651)
  %181 = getelementptr inbounds double, ptr %116, i64 %178, !dbg !1654
  %182 = load double, ptr %181, align 8, !dbg !1655, !tbaa !759
    #dbg_value(i64 %178, !1002, !DIExpression(), !1656)
  %183 = fmul double %182, %182, !dbg !1658
  %184 = add nuw i64 %160, 4, !dbg !1659
  %185 = uitofp i64 %184 to double, !dbg !1660
  %186 = call double @llvm.fmuladd.f64(double %183, double %185, double %180), !dbg !1661
    #dbg_value(i64 %184, !1031, !DIExpression(), !1637)
    #dbg_value(double %186, !1030, !DIExpression(), !1034)
  %187 = add i64 %162, 4, !dbg !1642
  %188 = icmp eq i64 %187, %128, !dbg !1642
  br i1 %188, label %131, label %159, !dbg !1642, !llvm.loop !1673

189:                                              ; preds = %157, %155
  %190 = phi { ptr, i32 } [ %158, %157 ], [ %156, %155 ]
    #dbg_value(ptr %3, !751, !DIExpression(), !1675)
    #dbg_value(ptr %3, !745, !DIExpression(), !1677)
  %191 = load ptr, ptr %3, align 8, !dbg !1679, !tbaa !1247
    #dbg_value(ptr %3, !946, !DIExpression(), !1680)
    #dbg_value(ptr %191, !949, !DIExpression(), !1680)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1680)
  %192 = icmp eq ptr %191, null, !dbg !1682
  br i1 %192, label %199, label %193, !dbg !1683

193:                                              ; preds = %189
  %194 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !1684
  %195 = load ptr, ptr %194, align 8, !dbg !1684, !tbaa !1136
    #dbg_value(!DIArgList(ptr %195, ptr %191), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1680)
  %196 = ptrtoint ptr %195 to i64, !dbg !1685
    #dbg_value(!DIArgList(i64 %196, ptr %191), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1680)
  %197 = ptrtoint ptr %191 to i64, !dbg !1685
    #dbg_value(!DIArgList(i64 %196, i64 %197), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1680)
  %198 = sub i64 %196, %197, !dbg !1685
    #dbg_value(i64 %198, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1680)
    #dbg_value(ptr %3, !956, !DIExpression(), !1686)
    #dbg_value(ptr %191, !959, !DIExpression(), !1686)
    #dbg_value(i64 %198, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1686)
    #dbg_value(ptr %3, !963, !DIExpression(), !1688)
    #dbg_value(ptr %191, !966, !DIExpression(), !1688)
    #dbg_value(i64 %198, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1688)
  call void @_ZdlPvm(ptr noundef nonnull %191, i64 noundef %198) #12, !dbg !1690
  br label %199, !dbg !1691

199:                                              ; preds = %193, %189, %22, %18
  %200 = phi { ptr, i32 } [ %19, %22 ], [ %19, %18 ], [ %190, %189 ], [ %190, %193 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #13, !dbg !1671
  resume { ptr, i32 } %200, !dbg !1671
}

; Function Attrs: mustprogress uwtable
define dso_local double @vector_assigned_and_swapped(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 personality ptr @__gxx_personality_v0 !dbg !1692 {
    #dbg_value(ptr %0, !1694, !DIExpression(), !1701)
    #dbg_value(i32 %1, !1695, !DIExpression(), !1701)
  %3 = sext i32 %1 to i64, !dbg !1702
    #dbg_value(ptr undef, !1703, !DIExpression(), !1709)
    #dbg_value(i64 %3, !1706, !DIExpression(), !1709)
    #dbg_value(ptr %0, !1707, !DIExpression(), !1709)
    #dbg_value(ptr undef, !1708, !DIExpression(), !1709)
    #dbg_value(i64 %3, !1119, !DIExpression(), !1711)
    #dbg_value(ptr undef, !1122, !DIExpression(), !1711)
  %4 = icmp slt i32 %1, 0, !dbg !1713
  br i1 %4, label %5, label %6, !dbg !1714

5:                                                ; preds = %2
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.1) #10, !dbg !1715
  unreachable, !dbg !1715

6:                                                ; preds = %2
    #dbg_value(ptr undef, !1716, !DIExpression(), !1721)
    #dbg_value(i64 %3, !1719, !DIExpression(), !1721)
    #dbg_value(ptr undef, !1720, !DIExpression(), !1721)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr undef, !1723, !DIExpression(), !1727)
    #dbg_value(i64 %3, !1726, !DIExpression(), !1727)
    #dbg_value(ptr undef, !861, !DIExpression(), !1730)
    #dbg_value(i64 %3, !864, !DIExpression(), !1730)
  %7 = icmp eq i32 %1, 0, !dbg !1732
  br i1 %7, label %72, label %8, !dbg !1733

8:                                                ; preds = %6
    #dbg_value(ptr undef, !869, !DIExpression(), !1734)
    #dbg_value(i64 %3, !872, !DIExpression(), !1734)
    #dbg_value(ptr undef, !875, !DIExpression(), !1736)
    #dbg_value(i64 %3, !878, !DIExpression(), !1736)
    #dbg_value(ptr null, !879, !DIExpression(), !1736)
  %9 = shl nuw nsw i64 %3, 3, !dbg !1738
  %10 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #11, !dbg !1739
    #dbg_value(ptr %10, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
  %11 = getelementptr inbounds double, ptr %10, i64 %3, !dbg !1740
    #dbg_value(ptr %11, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr undef, !1741, !DIExpression(), !1746)
    #dbg_value(i64 %3, !1744, !DIExpression(), !1746)
    #dbg_value(ptr %0, !1745, !DIExpression(), !1746)
    #dbg_value(ptr %10, !1749, !DIExpression(), !1760)
    #dbg_value(i64 %3, !1754, !DIExpression(), !1760)
    #dbg_value(ptr %0, !1755, !DIExpression(), !1760)
    #dbg_value(ptr undef, !1756, !DIExpression(), !1760)
    #dbg_value(ptr %10, !1762, !DIExpression(), !1771)
    #dbg_value(i64 %3, !1767, !DIExpression(), !1771)
    #dbg_value(ptr %0, !1768, !DIExpression(), !1771)
    #dbg_value(i8 1, !1769, !DIExpression(), !1771)
    #dbg_value(ptr %10, !1773, !DIExpression(), !1782)
    #dbg_value(i64 %3, !1780, !DIExpression(), !1782)
    #dbg_value(ptr %0, !1781, !DIExpression(), !1782)
    #dbg_value(ptr %10, !1784, !DIExpression(), !1790)
    #dbg_value(i64 %3, !1787, !DIExpression(), !1790)
    #dbg_value(ptr %0, !1788, !DIExpression(), !1790)
    #dbg_value(ptr %10, !1792, !DIExpression(), !1802)
    #dbg_value(i64 %3, !1797, !DIExpression(), !1802)
    #dbg_value(ptr %0, !1798, !DIExpression(), !1802)
    #dbg_value(ptr %10, !1804, !DIExpression(), !1813)
    #dbg_value(ptr %11, !1809, !DIExpression(), !1813)
    #dbg_value(ptr %0, !1810, !DIExpression(), !1813)
    #dbg_value(ptr %10, !1815, !DIExpression(), !1828)
    #dbg_value(ptr %11, !1824, !DIExpression(), !1828)
    #dbg_value(ptr %0, !1825, !DIExpression(), !1828)
  %12 = load double, ptr %0, align 8, !dbg !1830, !tbaa !759
    #dbg_value(double %12, !1826, !DIExpression(), !1828)
  %13 = add nsw i64 %9, -8, !dbg !1831
  %14 = lshr exact i64 %13, 3, !dbg !1831
  %15 = add nuw nsw i64 %14, 1, !dbg !1831
  %16 = icmp ult i64 %13, 24, !dbg !1831
  br i1 %16, label %32, label %17, !dbg !1831

17:                                               ; preds = %8
  %18 = and i64 %15, 4611686018427387900, !dbg !1831
  %19 = shl i64 %18, 3, !dbg !1831
  %20 = getelementptr i8, ptr %10, i64 %19, !dbg !1831
  %21 = insertelement <2 x double> poison, double %12, i64 0, !dbg !1831
  %22 = shufflevector <2 x double> %21, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1831
  br label %23, !dbg !1831

23:                                               ; preds = %23, %17
  %24 = phi i64 [ 0, %17 ], [ %28, %23 ]
  %25 = shl i64 %24, 3, !dbg !1831
  %26 = getelementptr i8, ptr %10, i64 %25
  %27 = getelementptr i8, ptr %26, i64 16, !dbg !1833
  store <2 x double> %22, ptr %26, align 8, !dbg !1833, !tbaa !759
  store <2 x double> %22, ptr %27, align 8, !dbg !1833, !tbaa !759
  %28 = add nuw i64 %24, 4
  %29 = icmp eq i64 %28, %18
  br i1 %29, label %30, label %23, !llvm.loop !1835

30:                                               ; preds = %23
  %31 = icmp eq i64 %15, %18, !dbg !1831
  br i1 %31, label %38, label %32, !dbg !1831

32:                                               ; preds = %30, %8
  %33 = phi ptr [ %10, %8 ], [ %20, %30 ]
  br label %34, !dbg !1831

34:                                               ; preds = %32, %34
  %35 = phi ptr [ %36, %34 ], [ %33, %32 ]
    #dbg_value(ptr %35, !1815, !DIExpression(), !1828)
  store double %12, ptr %35, align 8, !dbg !1833, !tbaa !759
  %36 = getelementptr inbounds i8, ptr %35, i64 8, !dbg !1839
    #dbg_value(ptr %36, !1815, !DIExpression(), !1828)
  %37 = icmp eq ptr %36, %11, !dbg !1840
  br i1 %37, label %38, label %34, !dbg !1831, !llvm.loop !1841

38:                                               ; preds = %34, %30
    #dbg_value(ptr %10, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %11, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %11, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr undef, !1842, !DIExpression(), !1852)
    #dbg_value(ptr undef, !1845, !DIExpression(), !1852)
    #dbg_value(ptr undef, !841, !DIExpression(), !1854)
    #dbg_value(ptr undef, !1856, !DIExpression(), !1859)
    #dbg_value(i64 %9, !1846, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1861)
    #dbg_value(ptr %10, !1862, !DIExpression(), !1874)
    #dbg_value(ptr %11, !1872, !DIExpression(), !1874)
    #dbg_value(ptr undef, !1870, !DIExpression(), !1874)
    #dbg_value(i64 %9, !1871, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1874)
    #dbg_value(ptr undef, !861, !DIExpression(), !1876)
    #dbg_value(i64 %9, !864, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1876)
    #dbg_value(ptr undef, !869, !DIExpression(), !1878)
    #dbg_value(i64 %9, !872, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1878)
    #dbg_value(ptr undef, !875, !DIExpression(), !1880)
    #dbg_value(i64 %9, !878, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1880)
    #dbg_value(ptr null, !879, !DIExpression(), !1880)
  %39 = invoke noalias noundef nonnull ptr @_Znwm(i64 noundef %9) #11
          to label %40 unwind label %92, !dbg !1882

40:                                               ; preds = %38
    #dbg_value(ptr %39, !1873, !DIExpression(), !1874)
    #dbg_value(ptr %10, !1883, !DIExpression(), !1893)
    #dbg_value(ptr %11, !1888, !DIExpression(), !1893)
    #dbg_value(ptr %39, !1889, !DIExpression(), !1893)
    #dbg_value(ptr undef, !1890, !DIExpression(), !1893)
    #dbg_value(ptr %10, !1896, !DIExpression(), !1906)
    #dbg_value(ptr %11, !1901, !DIExpression(), !1906)
    #dbg_value(ptr %39, !1902, !DIExpression(), !1906)
    #dbg_value(i8 1, !1903, !DIExpression(), !1906)
    #dbg_value(i8 1, !1904, !DIExpression(), !1906)
    #dbg_value(ptr %10, !1908, !DIExpression(), !1914)
    #dbg_value(ptr %11, !1912, !DIExpression(), !1914)
    #dbg_value(ptr %39, !1913, !DIExpression(), !1914)
    #dbg_value(ptr %10, !1916, !DIExpression(), !1923)
    #dbg_value(ptr %11, !1919, !DIExpression(), !1923)
    #dbg_value(ptr %39, !1920, !DIExpression(), !1923)
    #dbg_value(ptr %10, !1925, !DIExpression(), !1931)
    #dbg_value(ptr %11, !1928, !DIExpression(), !1931)
    #dbg_value(ptr %39, !1929, !DIExpression(), !1931)
    #dbg_value(ptr %10, !1194, !DIExpression(), !1933)
    #dbg_value(ptr %11, !1197, !DIExpression(), !1933)
    #dbg_value(ptr %39, !1198, !DIExpression(), !1933)
    #dbg_value(ptr %10, !1201, !DIExpression(), !1935)
    #dbg_value(ptr %11, !1204, !DIExpression(), !1935)
    #dbg_value(ptr %39, !1205, !DIExpression(), !1935)
    #dbg_value(ptr %10, !1208, !DIExpression(), !1937)
    #dbg_value(ptr %11, !1216, !DIExpression(), !1937)
    #dbg_value(ptr %39, !1217, !DIExpression(), !1937)
    #dbg_value(i64 %9, !1218, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !1937)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %39, ptr nonnull align 8 %10, i64 %9, i1 false), !dbg !1939
    #dbg_value(ptr %39, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
  %41 = getelementptr inbounds i8, ptr %39, i64 %9, !dbg !1940
    #dbg_value(ptr %41, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %39, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
  %42 = getelementptr inbounds i8, ptr %39, i64 %9, !dbg !1941
    #dbg_value(ptr %42, !1697, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(i32 0, !1698, !DIExpression(), !1942)
  br i1 %7, label %67, label %43, !dbg !1943

43:                                               ; preds = %40
  %44 = tail call i32 @llvm.smax.i32(i32 %1, i32 1), !dbg !1943
  %45 = zext nneg i32 %44 to i64, !dbg !1944
  %46 = icmp slt i32 %1, 4, !dbg !1943
  br i1 %46, label %47, label %49, !dbg !1943

47:                                               ; preds = %65, %43
  %48 = phi i64 [ 0, %43 ], [ %50, %65 ]
  br label %109, !dbg !1943

49:                                               ; preds = %43
  %50 = and i64 %45, 2147483644, !dbg !1943
  br label %51, !dbg !1943

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %63, %51 ], !dbg !1946
  %53 = getelementptr inbounds double, ptr %0, i64 %52, !dbg !1947
  %54 = getelementptr inbounds i8, ptr %53, i64 16, !dbg !1947
  %55 = load <2 x double>, ptr %53, align 8, !dbg !1947, !tbaa !759
  %56 = load <2 x double>, ptr %54, align 8, !dbg !1947, !tbaa !759
  %57 = getelementptr inbounds double, ptr %39, i64 %52, !dbg !1949
  %58 = getelementptr inbounds i8, ptr %57, i64 16, !dbg !1951
  %59 = load <2 x double>, ptr %57, align 8, !dbg !1951, !tbaa !759
  %60 = load <2 x double>, ptr %58, align 8, !dbg !1951, !tbaa !759
  %61 = fmul <2 x double> %55, %59, !dbg !1951
  %62 = fmul <2 x double> %56, %60, !dbg !1951
  store <2 x double> %61, ptr %57, align 8, !dbg !1951, !tbaa !759
  store <2 x double> %62, ptr %58, align 8, !dbg !1951, !tbaa !759
  %63 = add nuw i64 %52, 4, !dbg !1946
  %64 = icmp eq i64 %63, %50, !dbg !1946
  br i1 %64, label %65, label %51, !dbg !1946, !llvm.loop !1952

65:                                               ; preds = %51
  %66 = icmp eq i64 %50, %45, !dbg !1943
  br i1 %66, label %67, label %47, !dbg !1943

67:                                               ; preds = %109, %65, %40
    #dbg_value(ptr %39, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %42, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr %41, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %10, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %11, !1697, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr %11, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
  %68 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1954
    #dbg_value(ptr undef, !1955, !DIExpression(), !1960)
    #dbg_value(i64 2, !1958, !DIExpression(), !1960)
    #dbg_value(ptr %68, !1959, !DIExpression(), !1960)
    #dbg_value(ptr undef, !1962, !DIExpression(), !1973)
    #dbg_value(i64 2, !1965, !DIExpression(), !1973)
    #dbg_value(ptr %68, !1966, !DIExpression(), !1973)
    #dbg_value(ptr undef, !1856, !DIExpression(), !1975)
  %69 = ptrtoint ptr %11 to i64, !dbg !1977
  %70 = shl nuw nsw i64 %3, 3, !dbg !1977
  %71 = icmp eq i32 %1, 1, !dbg !1978
  br i1 %71, label %74, label %89, !dbg !1979

72:                                               ; preds = %6
    #dbg_value(i32 0, !1698, !DIExpression(), !1942)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
  %73 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !1954
    #dbg_value(ptr undef, !1955, !DIExpression(), !1960)
    #dbg_value(i64 2, !1958, !DIExpression(), !1960)
    #dbg_value(ptr %73, !1959, !DIExpression(), !1960)
    #dbg_value(ptr undef, !1962, !DIExpression(), !1973)
    #dbg_value(i64 2, !1965, !DIExpression(), !1973)
    #dbg_value(ptr %73, !1966, !DIExpression(), !1973)
    #dbg_value(ptr undef, !1856, !DIExpression(), !1975)
  br label %74, !dbg !1979

74:                                               ; preds = %72, %67
  %75 = phi i64 [ 0, %72 ], [ %70, %67 ]
  %76 = phi i64 [ 0, %72 ], [ %69, %67 ]
  %77 = phi ptr [ %73, %72 ], [ %68, %67 ]
  %78 = phi ptr [ null, %72 ], [ %10, %67 ]
  %79 = phi ptr [ null, %72 ], [ %39, %67 ]
  %80 = phi ptr [ null, %72 ], [ %41, %67 ]
  %81 = phi ptr [ null, %72 ], [ %42, %67 ]
    #dbg_value(ptr undef, !1703, !DIExpression(), !1980)
    #dbg_value(i64 2, !1706, !DIExpression(), !1980)
    #dbg_value(ptr %77, !1707, !DIExpression(), !1980)
    #dbg_value(ptr undef, !1708, !DIExpression(), !1980)
    #dbg_value(i64 2, !1119, !DIExpression(), !1982)
    #dbg_value(ptr undef, !1122, !DIExpression(), !1982)
    #dbg_value(ptr undef, !1716, !DIExpression(), !1984)
    #dbg_value(i64 2, !1719, !DIExpression(), !1984)
    #dbg_value(ptr undef, !1720, !DIExpression(), !1984)
    #dbg_value(ptr null, !1967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1986)
    #dbg_value(ptr null, !1967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1986)
    #dbg_value(ptr null, !1967, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1986)
    #dbg_value(ptr undef, !1723, !DIExpression(), !1987)
    #dbg_value(i64 2, !1726, !DIExpression(), !1987)
    #dbg_value(ptr undef, !861, !DIExpression(), !1989)
    #dbg_value(i64 2, !864, !DIExpression(), !1989)
    #dbg_value(ptr undef, !869, !DIExpression(), !1991)
    #dbg_value(i64 2, !872, !DIExpression(), !1991)
    #dbg_value(ptr undef, !875, !DIExpression(), !1993)
    #dbg_value(i64 2, !878, !DIExpression(), !1993)
    #dbg_value(ptr null, !879, !DIExpression(), !1993)
  %82 = invoke noalias noundef nonnull dereferenceable(16) ptr @_Znwm(i64 noundef 16) #11
          to label %83 unwind label %94, !dbg !1995

83:                                               ; preds = %74
    #dbg_value(ptr %82, !1967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1986)
    #dbg_value(ptr %86, !1967, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1986)
    #dbg_value(ptr undef, !1741, !DIExpression(), !1996)
    #dbg_value(i64 2, !1744, !DIExpression(), !1996)
    #dbg_value(ptr %77, !1745, !DIExpression(), !1996)
    #dbg_value(ptr %82, !1749, !DIExpression(), !1998)
    #dbg_value(i64 2, !1754, !DIExpression(), !1998)
    #dbg_value(ptr %77, !1755, !DIExpression(), !1998)
    #dbg_value(ptr undef, !1756, !DIExpression(), !1998)
    #dbg_value(ptr %82, !1762, !DIExpression(), !2000)
    #dbg_value(i64 2, !1767, !DIExpression(), !2000)
    #dbg_value(ptr %77, !1768, !DIExpression(), !2000)
    #dbg_value(i8 1, !1769, !DIExpression(), !2000)
    #dbg_value(ptr %82, !1773, !DIExpression(), !2002)
    #dbg_value(i64 2, !1780, !DIExpression(), !2002)
    #dbg_value(ptr %77, !1781, !DIExpression(), !2002)
    #dbg_value(ptr %82, !1784, !DIExpression(), !2004)
    #dbg_value(i64 2, !1787, !DIExpression(), !2004)
    #dbg_value(ptr %77, !1788, !DIExpression(), !2004)
    #dbg_value(ptr %82, !1792, !DIExpression(), !2006)
    #dbg_value(i64 2, !1797, !DIExpression(), !2006)
    #dbg_value(ptr %77, !1798, !DIExpression(), !2006)
    #dbg_value(ptr %82, !1804, !DIExpression(), !2008)
    #dbg_value(ptr %86, !1809, !DIExpression(), !2008)
    #dbg_value(ptr %77, !1810, !DIExpression(), !2008)
    #dbg_value(ptr %82, !1815, !DIExpression(), !2010)
    #dbg_value(ptr %86, !1824, !DIExpression(), !2010)
    #dbg_value(ptr %77, !1825, !DIExpression(), !2010)
  %84 = load double, ptr %77, align 8, !dbg !2012, !tbaa !759
    #dbg_value(double %84, !1826, !DIExpression(), !2010)
  store double %84, ptr %82, align 8, !dbg !2013, !tbaa !759
    #dbg_value(!DIArgList(ptr %82, i64 8), !1815, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2010)
  %85 = getelementptr inbounds i8, ptr %82, i64 8, !dbg !2013
    #dbg_value(ptr %85, !1815, !DIExpression(), !2010)
  store double %84, ptr %85, align 8, !dbg !2013, !tbaa !759
    #dbg_value(!DIArgList(ptr %82, i64 16), !1815, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2010)
  %86 = getelementptr inbounds i8, ptr %82, i64 16, !dbg !2014
    #dbg_value(ptr %78, !1967, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1986)
    #dbg_value(ptr poison, !1967, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1986)
    #dbg_value(ptr poison, !1967, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1986)
    #dbg_value(ptr %82, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %86, !1697, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr %86, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr undef, !751, !DIExpression(), !2015)
    #dbg_value(ptr undef, !745, !DIExpression(), !2017)
    #dbg_value(ptr undef, !946, !DIExpression(), !2019)
    #dbg_value(ptr %78, !949, !DIExpression(), !2019)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2019)
  %87 = icmp eq ptr %78, null, !dbg !2021
  br i1 %87, label %118, label %88, !dbg !2022

88:                                               ; preds = %83
    #dbg_value(i64 %75, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2019)
    #dbg_value(ptr undef, !956, !DIExpression(), !2023)
    #dbg_value(ptr %78, !959, !DIExpression(), !2023)
    #dbg_value(i64 %75, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2023)
    #dbg_value(ptr undef, !963, !DIExpression(), !2025)
    #dbg_value(ptr %78, !966, !DIExpression(), !2025)
    #dbg_value(i64 %75, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2025)
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %75) #12, !dbg !2027
  br label %118, !dbg !2028

89:                                               ; preds = %67
    #dbg_value(ptr undef, !841, !DIExpression(), !2029)
    #dbg_value(ptr %10, !1815, !DIExpression(), !2031)
    #dbg_value(ptr %10, !1815, !DIExpression(), !2060)
    #dbg_value(ptr %68, !1825, !DIExpression(), !2031)
    #dbg_value(ptr %68, !1825, !DIExpression(), !2060)
  %90 = load double, ptr %68, align 8, !dbg !2065, !tbaa !759
    #dbg_value(ptr %10, !1784, !DIExpression(), !2066)
    #dbg_value(i64 2, !1787, !DIExpression(), !2066)
    #dbg_value(ptr %68, !1788, !DIExpression(), !2066)
    #dbg_value(ptr %10, !1792, !DIExpression(), !2067)
    #dbg_value(i64 2, !1797, !DIExpression(), !2067)
    #dbg_value(ptr %68, !1798, !DIExpression(), !2067)
    #dbg_value(ptr %10, !1804, !DIExpression(), !2068)
    #dbg_value(ptr %10, !1809, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2068)
    #dbg_value(ptr %68, !1810, !DIExpression(), !2068)
    #dbg_value(ptr %10, !1824, !DIExpression(DW_OP_plus_uconst, 16, DW_OP_stack_value), !2060)
    #dbg_value(double %90, !1826, !DIExpression(), !2060)
  store double %90, ptr %10, align 8, !dbg !2069, !tbaa !759
    #dbg_value(!DIArgList(ptr %10, i64 8), !1815, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2060)
  %91 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !2069
    #dbg_value(ptr %91, !1815, !DIExpression(), !2060)
  store double %90, ptr %91, align 8, !dbg !2069, !tbaa !759
    #dbg_value(!DIArgList(ptr %10, i64 16), !1815, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !2060)
    #dbg_value(ptr %11, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %10, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %39, !1700, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %42, !1700, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr %41, !1700, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %39, !2070, !DIExpression(), !2080)
    #dbg_value(ptr %42, !2076, !DIExpression(), !2080)
    #dbg_value(double 0.000000e+00, !2077, !DIExpression(), !2080)
    #dbg_value(ptr undef, !1350, !DIExpression(), !2082)
    #dbg_value(ptr undef, !1356, !DIExpression(), !2082)
  br label %119, !dbg !2086

92:                                               ; preds = %38
  %93 = landingpad { ptr, i32 }
          cleanup, !dbg !2087
    #dbg_value(ptr %10, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %11, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr poison, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr null, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr undef, !751, !DIExpression(), !2088)
    #dbg_value(ptr undef, !745, !DIExpression(), !2090)
    #dbg_value(ptr undef, !946, !DIExpression(), !2092)
    #dbg_value(ptr null, !949, !DIExpression(), !2092)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2092)
    #dbg_value(ptr undef, !751, !DIExpression(), !2094)
    #dbg_value(ptr undef, !745, !DIExpression(), !2096)
    #dbg_value(ptr undef, !946, !DIExpression(), !2098)
    #dbg_value(ptr %10, !949, !DIExpression(), !2098)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
  br label %102, !dbg !2100

94:                                               ; preds = %74
  %95 = landingpad { ptr, i32 }
          cleanup, !dbg !2087
    #dbg_value(ptr %79, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %80, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr poison, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %78, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr undef, !751, !DIExpression(), !2088)
    #dbg_value(ptr undef, !745, !DIExpression(), !2090)
    #dbg_value(ptr undef, !946, !DIExpression(), !2092)
    #dbg_value(ptr %78, !949, !DIExpression(), !2092)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2092)
  %96 = icmp eq ptr %78, null, !dbg !2101
  br i1 %96, label %100, label %97, !dbg !2102

97:                                               ; preds = %94
    #dbg_value(!DIArgList(i64 %76, ptr %78), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2092)
  %98 = ptrtoint ptr %78 to i64, !dbg !2103
    #dbg_value(!DIArgList(i64 %76, i64 %98), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2092)
  %99 = sub i64 %76, %98, !dbg !2103
    #dbg_value(i64 %99, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2092)
    #dbg_value(ptr undef, !956, !DIExpression(), !2104)
    #dbg_value(ptr %78, !959, !DIExpression(), !2104)
    #dbg_value(i64 %99, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2104)
    #dbg_value(ptr undef, !963, !DIExpression(), !2106)
    #dbg_value(ptr %78, !966, !DIExpression(), !2106)
    #dbg_value(i64 %99, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2106)
  tail call void @_ZdlPvm(ptr noundef nonnull %78, i64 noundef %99) #12, !dbg !2108
  br label %100, !dbg !2109

100:                                              ; preds = %94, %97
    #dbg_value(ptr undef, !751, !DIExpression(), !2094)
    #dbg_value(ptr undef, !745, !DIExpression(), !2096)
    #dbg_value(ptr undef, !946, !DIExpression(), !2098)
    #dbg_value(ptr %79, !949, !DIExpression(), !2098)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
  %101 = icmp eq ptr %79, null, !dbg !2110
  br i1 %101, label %150, label %102, !dbg !2100

102:                                              ; preds = %92, %100
  %103 = phi ptr [ %11, %92 ], [ %80, %100 ]
  %104 = phi ptr [ %10, %92 ], [ %79, %100 ]
  %105 = phi { ptr, i32 } [ %93, %92 ], [ %95, %100 ]
    #dbg_value(!DIArgList(ptr %103, ptr %104), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
  %106 = ptrtoint ptr %103 to i64, !dbg !2111
    #dbg_value(!DIArgList(i64 %106, ptr %104), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
  %107 = ptrtoint ptr %104 to i64, !dbg !2111
    #dbg_value(!DIArgList(i64 %106, i64 %107), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
  %108 = sub i64 %106, %107, !dbg !2111
    #dbg_value(i64 %108, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2098)
    #dbg_value(ptr undef, !956, !DIExpression(), !2112)
    #dbg_value(ptr %104, !959, !DIExpression(), !2112)
    #dbg_value(i64 %108, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2112)
    #dbg_value(ptr undef, !963, !DIExpression(), !2114)
    #dbg_value(ptr %104, !966, !DIExpression(), !2114)
    #dbg_value(i64 %108, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2114)
  tail call void @_ZdlPvm(ptr noundef nonnull %104, i64 noundef %108) #12, !dbg !2116
  br label %150, !dbg !2117

109:                                              ; preds = %47, %109
  %110 = phi i64 [ %116, %109 ], [ %48, %47 ]
    #dbg_value(i64 %110, !1698, !DIExpression(), !1942)
  %111 = getelementptr inbounds double, ptr %0, i64 %110, !dbg !1947
  %112 = load double, ptr %111, align 8, !dbg !1947, !tbaa !759
    #dbg_value(ptr undef, !999, !DIExpression(), !2118)
    #dbg_value(i64 %110, !1002, !DIExpression(), !2118)
  %113 = getelementptr inbounds double, ptr %39, i64 %110, !dbg !1949
  %114 = load double, ptr %113, align 8, !dbg !1951, !tbaa !759
  %115 = fmul double %112, %114, !dbg !1951
  store double %115, ptr %113, align 8, !dbg !1951, !tbaa !759
  %116 = add nuw nsw i64 %110, 1, !dbg !1946
    #dbg_value(i64 %116, !1698, !DIExpression(), !1942)
  %117 = icmp eq i64 %116, %45, !dbg !1944
  br i1 %117, label %67, label %109, !dbg !1943, !llvm.loop !2119

118:                                              ; preds = %83, %88
    #dbg_value(ptr %86, !1697, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %82, !1697, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %79, !1700, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr %81, !1700, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr %80, !1700, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1701)
    #dbg_value(ptr null, !1696, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1701)
    #dbg_value(ptr %79, !2070, !DIExpression(), !2080)
    #dbg_value(ptr %81, !2076, !DIExpression(), !2080)
    #dbg_value(double 0.000000e+00, !2077, !DIExpression(), !2080)
    #dbg_value(ptr undef, !1350, !DIExpression(), !2082)
    #dbg_value(ptr undef, !1356, !DIExpression(), !2082)
  br i1 %7, label %132, label %119, !dbg !2086

119:                                              ; preds = %89, %118
  %120 = phi ptr [ %11, %89 ], [ %86, %118 ]
  %121 = phi ptr [ %10, %89 ], [ %82, %118 ]
  %122 = phi ptr [ %42, %89 ], [ %81, %118 ]
  %123 = phi ptr [ %41, %89 ], [ %80, %118 ]
  %124 = phi ptr [ %39, %89 ], [ %79, %118 ]
  br label %125, !dbg !2086

125:                                              ; preds = %119, %125
  %126 = phi double [ %129, %125 ], [ 0.000000e+00, %119 ]
  %127 = phi ptr [ %130, %125 ], [ %124, %119 ]
    #dbg_value(double %126, !2077, !DIExpression(), !2080)
    #dbg_value(ptr %127, !2070, !DIExpression(), !2080)
  %128 = load double, ptr %127, align 8, !dbg !2120, !tbaa !759
  %129 = fadd double %126, %128, !dbg !2121
    #dbg_value(double %129, !2077, !DIExpression(), !2080)
    #dbg_value(ptr undef, !2122, !DIExpression(), !2125)
  %130 = getelementptr inbounds i8, ptr %127, i64 8, !dbg !2127
    #dbg_value(ptr %130, !2070, !DIExpression(), !2080)
    #dbg_value(ptr undef, !1350, !DIExpression(), !2082)
    #dbg_value(ptr undef, !1356, !DIExpression(), !2082)
  %131 = icmp eq ptr %130, %122, !dbg !2128
  br i1 %131, label %132, label %125, !dbg !2086, !llvm.loop !2129

132:                                              ; preds = %125, %118
  %133 = phi ptr [ %86, %118 ], [ %120, %125 ]
  %134 = phi ptr [ %82, %118 ], [ %121, %125 ]
  %135 = phi ptr [ %80, %118 ], [ %123, %125 ]
  %136 = phi ptr [ %79, %118 ], [ %124, %125 ]
  %137 = phi double [ 0.000000e+00, %118 ], [ %129, %125 ]
    #dbg_value(ptr undef, !999, !DIExpression(), !2131)
    #dbg_value(i64 1, !1002, !DIExpression(), !2131)
  %138 = getelementptr inbounds i8, ptr %134, i64 8, !dbg !2133
  %139 = load double, ptr %138, align 8, !dbg !2134, !tbaa !759
    #dbg_value(ptr undef, !751, !DIExpression(), !2135)
    #dbg_value(ptr undef, !745, !DIExpression(), !2137)
    #dbg_value(ptr undef, !946, !DIExpression(), !2139)
    #dbg_value(ptr %136, !949, !DIExpression(), !2139)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2139)
  %140 = icmp eq ptr %136, null, !dbg !2141
  br i1 %140, label %145, label %141, !dbg !2142

141:                                              ; preds = %132
    #dbg_value(!DIArgList(ptr %135, ptr %136), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2139)
  %142 = ptrtoint ptr %135 to i64, !dbg !2143
    #dbg_value(!DIArgList(i64 %142, ptr %136), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2139)
  %143 = ptrtoint ptr %136 to i64, !dbg !2143
    #dbg_value(!DIArgList(i64 %142, i64 %143), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2139)
  %144 = sub i64 %142, %143, !dbg !2143
    #dbg_value(i64 %144, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2139)
    #dbg_value(ptr undef, !956, !DIExpression(), !2144)
    #dbg_value(ptr %136, !959, !DIExpression(), !2144)
    #dbg_value(i64 %144, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2144)
    #dbg_value(ptr undef, !963, !DIExpression(), !2146)
    #dbg_value(ptr %136, !966, !DIExpression(), !2146)
    #dbg_value(i64 %144, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2146)
  tail call void @_ZdlPvm(ptr noundef nonnull %136, i64 noundef %144) #12, !dbg !2148
  br label %145, !dbg !2149

145:                                              ; preds = %141, %132
  %146 = fmul double %137, %139, !dbg !2150
    #dbg_value(ptr undef, !751, !DIExpression(), !2151)
    #dbg_value(ptr undef, !745, !DIExpression(), !2153)
    #dbg_value(ptr undef, !946, !DIExpression(), !2155)
    #dbg_value(ptr %134, !949, !DIExpression(), !2155)
    #dbg_value(!DIArgList(ptr %133, ptr %134), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2155)
  %147 = ptrtoint ptr %133 to i64, !dbg !2157
    #dbg_value(!DIArgList(i64 %147, ptr %134), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2155)
  %148 = ptrtoint ptr %134 to i64, !dbg !2157
    #dbg_value(!DIArgList(i64 %147, i64 %148), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2155)
  %149 = sub i64 %147, %148, !dbg !2157
    #dbg_value(i64 %149, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2155)
    #dbg_value(ptr undef, !956, !DIExpression(), !2158)
    #dbg_value(ptr %134, !959, !DIExpression(), !2158)
    #dbg_value(i64 %149, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2158)
    #dbg_value(ptr undef, !963, !DIExpression(), !2160)
    #dbg_value(ptr %134, !966, !DIExpression(), !2160)
    #dbg_value(i64 %149, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2160)
  tail call void @_ZdlPvm(ptr noundef nonnull %134, i64 noundef %149) #12, !dbg !2162
    #dbg_value(ptr undef, !751, !DIExpression(), !2163)
    #dbg_value(ptr undef, !745, !DIExpression(), !2165)
    #dbg_value(ptr undef, !946, !DIExpression(), !2167)
    #dbg_value(ptr null, !949, !DIExpression(), !2167)
    #dbg_value(!DIArgList(ptr poison, ptr poison), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2167)
  ret double %146, !dbg !2087

150:                                              ; preds = %102, %100
  %151 = phi { ptr, i32 } [ %95, %100 ], [ %105, %102 ]
  resume { ptr, i32 } %151, !dbg !2087
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdlPvm(ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: noreturn
declare !dbg !2169 void @_ZSt20__throw_length_errorPKc(ptr noundef) local_unnamed_addr #4

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znwm(i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #6

; Function Attrs: mustprogress uwtable
define linkonce_odr dso_local void @_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr %1, i64 noundef %2, ptr noundef nonnull align 8 dereferenceable(8) %3) local_unnamed_addr #0 comdat align 2 personality ptr @__gxx_personality_v0 !dbg !2173 {
    #dbg_value(ptr %1, !2176, !DIExpression(), !2192)
    #dbg_value(ptr %0, !2175, !DIExpression(), !2192)
    #dbg_value(i64 %2, !2177, !DIExpression(), !2192)
    #dbg_value(ptr %3, !2178, !DIExpression(), !2192)
  %5 = icmp eq i64 %2, 0, !dbg !2193
  br i1 %5, label %195, label %6, !dbg !2194

6:                                                ; preds = %4
  %7 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !2195
  %8 = load ptr, ptr %7, align 8, !dbg !2195, !tbaa !1136
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !2196
  %10 = load ptr, ptr %9, align 8, !dbg !2196, !tbaa !1283
  %11 = ptrtoint ptr %8 to i64, !dbg !2197
  %12 = ptrtoint ptr %10 to i64, !dbg !2197
  %13 = sub i64 %11, %12, !dbg !2197
  %14 = ashr exact i64 %13, 3, !dbg !2197
  %15 = icmp ult i64 %14, %2, !dbg !2198
  br i1 %15, label %128, label %16, !dbg !2199

16:                                               ; preds = %6
    #dbg_value(ptr undef, !2200, !DIExpression(), !2213)
    #dbg_value(ptr %0, !2210, !DIExpression(), !2213)
    #dbg_value(ptr %3, !2211, !DIExpression(), !2213)
    #dbg_value(ptr %0, !2179, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !2215)
    #dbg_value(i64 0, !2179, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !2215)
    #dbg_value(ptr poison, !2216, !DIExpression(), !2225)
    #dbg_value(ptr undef, !2223, !DIExpression(), !2225)
    #dbg_value(ptr %3, !2224, !DIExpression(), !2225)
    #dbg_value(ptr poison, !2228, !DIExpression(), !2236)
    #dbg_value(ptr undef, !2234, !DIExpression(), !2236)
    #dbg_value(ptr %3, !2235, !DIExpression(), !2236)
  %17 = load double, ptr %3, align 8, !dbg !2238, !tbaa !759
    #dbg_value(double %17, !2179, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !2215)
    #dbg_value(ptr undef, !2184, !DIExpression(), !2215)
    #dbg_value(ptr undef, !2239, !DIExpression(), !2245)
    #dbg_value(ptr undef, !2244, !DIExpression(), !2245)
  %18 = ptrtoint ptr %1 to i64, !dbg !2247
  %19 = sub i64 %12, %18, !dbg !2247
  %20 = ashr exact i64 %19, 3, !dbg !2247
    #dbg_value(i64 %20, !2185, !DIExpression(), !2215)
    #dbg_value(ptr %10, !2186, !DIExpression(), !2215)
  %21 = icmp ugt i64 %20, %2, !dbg !2248
  br i1 %21, label %22, label %62, !dbg !2250

22:                                               ; preds = %16
  %23 = sub i64 0, %2, !dbg !2251
  %24 = getelementptr inbounds double, ptr %10, i64 %23, !dbg !2251
    #dbg_value(ptr %24, !2253, !DIExpression(), !2259)
    #dbg_value(ptr %10, !2256, !DIExpression(), !2259)
    #dbg_value(ptr %10, !2257, !DIExpression(), !2259)
    #dbg_value(ptr %0, !2258, !DIExpression(), !2259)
    #dbg_value(ptr %24, !2261, !DIExpression(), !2271)
    #dbg_value(ptr %10, !2266, !DIExpression(), !2271)
    #dbg_value(ptr %10, !2267, !DIExpression(), !2271)
    #dbg_value(ptr %0, !2268, !DIExpression(), !2271)
    #dbg_value(ptr %24, !2273, !DIExpression(), !2283)
    #dbg_value(ptr %10, !2278, !DIExpression(), !2283)
    #dbg_value(ptr %10, !2279, !DIExpression(), !2283)
    #dbg_value(i8 1, !2280, !DIExpression(), !2283)
    #dbg_value(i8 1, !2281, !DIExpression(), !2283)
    #dbg_value(ptr %24, !2285, !DIExpression(), !2291)
    #dbg_value(ptr %10, !2289, !DIExpression(), !2291)
    #dbg_value(ptr %10, !2290, !DIExpression(), !2291)
    #dbg_value(ptr %24, !2293, !DIExpression(), !2300)
    #dbg_value(ptr %10, !2296, !DIExpression(), !2300)
    #dbg_value(ptr %10, !2297, !DIExpression(), !2300)
    #dbg_value(ptr %24, !2302, !DIExpression(), !2307)
    #dbg_value(ptr %10, !2305, !DIExpression(), !2307)
    #dbg_value(ptr %10, !2306, !DIExpression(), !2307)
    #dbg_value(ptr %24, !1389, !DIExpression(), !2309)
    #dbg_value(ptr %10, !1394, !DIExpression(), !2309)
    #dbg_value(ptr %10, !1395, !DIExpression(), !2309)
    #dbg_value(ptr %24, !1400, !DIExpression(), !2311)
    #dbg_value(ptr %10, !1403, !DIExpression(), !2311)
    #dbg_value(ptr %10, !1404, !DIExpression(), !2311)
    #dbg_value(ptr %24, !1407, !DIExpression(), !2313)
    #dbg_value(ptr %10, !1413, !DIExpression(), !2313)
    #dbg_value(ptr %10, !1414, !DIExpression(), !2313)
    #dbg_value(!DIArgList(i64 %12, ptr %24), !1415, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2313)
  %25 = shl i64 %2, 3, !dbg !2315
    #dbg_value(i64 %25, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2313)
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %10, ptr nonnull align 8 %24, i64 %25, i1 false), !dbg !2316
    #dbg_value(!DIArgList(i64 %12, ptr %24), !1415, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2313)
  %26 = load ptr, ptr %9, align 8, !dbg !2317, !tbaa !1225
  %27 = getelementptr inbounds double, ptr %26, i64 %2, !dbg !2317
  store ptr %27, ptr %9, align 8, !dbg !2317, !tbaa !1225
    #dbg_value(ptr %1, !1508, !DIExpression(), !2318)
    #dbg_value(ptr %24, !1511, !DIExpression(), !2318)
    #dbg_value(ptr %10, !1512, !DIExpression(), !2318)
    #dbg_value(ptr %1, !1518, !DIExpression(), !2320)
    #dbg_value(ptr %24, !1521, !DIExpression(), !2320)
    #dbg_value(ptr %10, !1522, !DIExpression(), !2320)
    #dbg_value(ptr %1, !1525, !DIExpression(), !2322)
    #dbg_value(ptr %24, !1528, !DIExpression(), !2322)
    #dbg_value(ptr %10, !1529, !DIExpression(), !2322)
    #dbg_value(ptr %1, !1533, !DIExpression(), !2324)
    #dbg_value(ptr %24, !1536, !DIExpression(), !2324)
    #dbg_value(ptr %10, !1537, !DIExpression(), !2324)
    #dbg_value(ptr %1, !1540, !DIExpression(), !2326)
    #dbg_value(ptr %24, !1545, !DIExpression(), !2326)
    #dbg_value(ptr %10, !1546, !DIExpression(), !2326)
    #dbg_value(!DIArgList(ptr %24, i64 %18), !1547, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2326)
  %28 = icmp eq ptr %24, %1, !dbg !2328
  br i1 %28, label %35, label %29, !dbg !2329

29:                                               ; preds = %22
  %30 = ptrtoint ptr %24 to i64, !dbg !2315
    #dbg_value(!DIArgList(i64 %12, i64 %30), !1415, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2313)
    #dbg_value(!DIArgList(i64 %30, i64 %18), !1547, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2326)
  %31 = sub i64 %30, %18, !dbg !2330
    #dbg_value(i64 %31, !1547, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2326)
  %32 = ashr exact i64 %31, 3, !dbg !2330
    #dbg_value(i64 %32, !1547, !DIExpression(), !2326)
  %33 = sub nsw i64 0, %32, !dbg !2326
  %34 = getelementptr inbounds double, ptr %10, i64 %33, !dbg !2331
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %34, ptr align 8 %1, i64 %31, i1 false), !dbg !2332
  br label %35, !dbg !2332

35:                                               ; preds = %29, %22
  %36 = getelementptr inbounds double, ptr %1, i64 %2, !dbg !2333
    #dbg_value(ptr %1, !2334, !DIExpression(), !2339)
    #dbg_value(ptr %36, !2337, !DIExpression(), !2339)
    #dbg_value(ptr undef, !2338, !DIExpression(), !2339)
    #dbg_value(ptr %1, !1804, !DIExpression(), !2341)
    #dbg_value(ptr %36, !1809, !DIExpression(), !2341)
    #dbg_value(ptr undef, !1810, !DIExpression(), !2341)
    #dbg_value(ptr %36, !1824, !DIExpression(), !2343)
    #dbg_value(ptr undef, !1825, !DIExpression(), !2343)
    #dbg_value(double %17, !1826, !DIExpression(), !2343)
    #dbg_value(ptr %1, !1815, !DIExpression(), !2343)
  %37 = add i64 %2, 2305843009213693951, !dbg !2345
  %38 = and i64 %37, 2305843009213693951, !dbg !2345
  %39 = add nuw nsw i64 %38, 1, !dbg !2345
  %40 = icmp ult i64 %38, 3, !dbg !2345
  br i1 %40, label %56, label %41, !dbg !2345

41:                                               ; preds = %35
  %42 = and i64 %39, 4611686018427387900, !dbg !2345
  %43 = shl i64 %42, 3, !dbg !2345
  %44 = getelementptr i8, ptr %1, i64 %43, !dbg !2345
  %45 = insertelement <2 x double> poison, double %17, i64 0, !dbg !2345
  %46 = shufflevector <2 x double> %45, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !2345
  br label %47, !dbg !2345

47:                                               ; preds = %47, %41
  %48 = phi i64 [ 0, %41 ], [ %52, %47 ]
  %49 = shl i64 %48, 3, !dbg !2345
  %50 = getelementptr i8, ptr %1, i64 %49
  %51 = getelementptr i8, ptr %50, i64 16, !dbg !2346
  store <2 x double> %46, ptr %50, align 8, !dbg !2346, !tbaa !759
  store <2 x double> %46, ptr %51, align 8, !dbg !2346, !tbaa !759
  %52 = add nuw i64 %48, 4
  %53 = icmp eq i64 %52, %42
  br i1 %53, label %54, label %47, !llvm.loop !2347

54:                                               ; preds = %47
  %55 = icmp eq i64 %39, %42, !dbg !2345
  br i1 %55, label %195, label %56, !dbg !2345

56:                                               ; preds = %54, %35
  %57 = phi ptr [ %1, %35 ], [ %44, %54 ]
  br label %58, !dbg !2345

58:                                               ; preds = %56, %58
  %59 = phi ptr [ %60, %58 ], [ %57, %56 ]
    #dbg_value(ptr %59, !1815, !DIExpression(), !2343)
  store double %17, ptr %59, align 8, !dbg !2346, !tbaa !759
  %60 = getelementptr inbounds i8, ptr %59, i64 8, !dbg !2349
    #dbg_value(ptr %60, !1815, !DIExpression(), !2343)
  %61 = icmp eq ptr %60, %36, !dbg !2350
  br i1 %61, label %195, label %58, !dbg !2345, !llvm.loop !2351

62:                                               ; preds = %16
    #dbg_value(ptr %10, !1749, !DIExpression(), !2352)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !1754, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2352)
    #dbg_value(ptr undef, !1755, !DIExpression(), !2352)
    #dbg_value(ptr %0, !1756, !DIExpression(), !2352)
    #dbg_value(ptr %10, !1762, !DIExpression(), !2355)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !1767, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2355)
    #dbg_value(ptr undef, !1768, !DIExpression(), !2355)
    #dbg_value(i8 1, !1769, !DIExpression(), !2355)
    #dbg_value(ptr %10, !1773, !DIExpression(), !2357)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !1780, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2357)
    #dbg_value(ptr undef, !1781, !DIExpression(), !2357)
    #dbg_value(ptr %10, !1784, !DIExpression(), !2359)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !1787, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2359)
    #dbg_value(ptr undef, !1788, !DIExpression(), !2359)
    #dbg_value(ptr %10, !1792, !DIExpression(), !2361)
    #dbg_value(!DIArgList(i64 %2, i64 %20), !1797, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !2361)
    #dbg_value(ptr undef, !1798, !DIExpression(), !2361)
  %63 = icmp eq i64 %20, %2, !dbg !2363
  br i1 %63, label %94, label %64, !dbg !2365

64:                                               ; preds = %62
  %65 = sub i64 %2, %20, !dbg !2366
    #dbg_value(i64 %65, !1754, !DIExpression(), !2352)
    #dbg_value(i64 %65, !1767, !DIExpression(), !2355)
    #dbg_value(i64 %65, !1780, !DIExpression(), !2357)
    #dbg_value(i64 %65, !1787, !DIExpression(), !2359)
    #dbg_value(i64 %65, !1797, !DIExpression(), !2361)
  %66 = getelementptr inbounds double, ptr %10, i64 %65, !dbg !2367
    #dbg_value(ptr %10, !1804, !DIExpression(), !2368)
    #dbg_value(ptr %66, !1809, !DIExpression(), !2368)
    #dbg_value(ptr undef, !1810, !DIExpression(), !2368)
    #dbg_value(ptr %10, !1815, !DIExpression(), !2370)
    #dbg_value(ptr %66, !1824, !DIExpression(), !2370)
    #dbg_value(ptr undef, !1825, !DIExpression(), !2370)
    #dbg_value(double %17, !1826, !DIExpression(), !2370)
  %67 = shl nsw i64 %2, 3, !dbg !2372
  %68 = add i64 %67, -8, !dbg !2372
  %69 = sub i64 %68, %19, !dbg !2372
  %70 = lshr i64 %69, 3, !dbg !2372
  %71 = add nuw nsw i64 %70, 1, !dbg !2372
  %72 = icmp ult i64 %69, 24, !dbg !2372
  br i1 %72, label %88, label %73, !dbg !2372

73:                                               ; preds = %64
  %74 = and i64 %71, 4611686018427387900, !dbg !2372
  %75 = shl i64 %74, 3, !dbg !2372
  %76 = getelementptr i8, ptr %10, i64 %75, !dbg !2372
  %77 = insertelement <2 x double> poison, double %17, i64 0, !dbg !2372
  %78 = shufflevector <2 x double> %77, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !2372
  br label %79, !dbg !2372

79:                                               ; preds = %79, %73
  %80 = phi i64 [ 0, %73 ], [ %84, %79 ]
  %81 = shl i64 %80, 3, !dbg !2372
  %82 = getelementptr i8, ptr %10, i64 %81
  %83 = getelementptr i8, ptr %82, i64 16, !dbg !2373
  store <2 x double> %78, ptr %82, align 8, !dbg !2373, !tbaa !759
  store <2 x double> %78, ptr %83, align 8, !dbg !2373, !tbaa !759
  %84 = add nuw i64 %80, 4
  %85 = icmp eq i64 %84, %74
  br i1 %85, label %86, label %79, !llvm.loop !2374

86:                                               ; preds = %79
  %87 = icmp eq i64 %71, %74, !dbg !2372
  br i1 %87, label %94, label %88, !dbg !2372

88:                                               ; preds = %86, %64
  %89 = phi ptr [ %10, %64 ], [ %76, %86 ]
  br label %90, !dbg !2372

90:                                               ; preds = %88, %90
  %91 = phi ptr [ %92, %90 ], [ %89, %88 ]
    #dbg_value(ptr %91, !1815, !DIExpression(), !2370)
  store double %17, ptr %91, align 8, !dbg !2373, !tbaa !759
  %92 = getelementptr inbounds i8, ptr %91, i64 8, !dbg !2376
    #dbg_value(ptr %92, !1815, !DIExpression(), !2370)
  %93 = icmp eq ptr %92, %66, !dbg !2377
  br i1 %93, label %94, label %90, !dbg !2372, !llvm.loop !2378

94:                                               ; preds = %90, %86, %62
  %95 = phi ptr [ %10, %62 ], [ %66, %86 ], [ %66, %90 ], !dbg !2361
  store ptr %95, ptr %9, align 8, !dbg !2379, !tbaa !1225
    #dbg_value(ptr %1, !2253, !DIExpression(), !2380)
    #dbg_value(ptr %10, !2256, !DIExpression(), !2380)
    #dbg_value(ptr %95, !2257, !DIExpression(), !2380)
    #dbg_value(ptr %0, !2258, !DIExpression(), !2380)
    #dbg_value(ptr %1, !2261, !DIExpression(), !2382)
    #dbg_value(ptr %10, !2266, !DIExpression(), !2382)
    #dbg_value(ptr %95, !2267, !DIExpression(), !2382)
    #dbg_value(ptr %0, !2268, !DIExpression(), !2382)
    #dbg_value(ptr %1, !2273, !DIExpression(), !2384)
    #dbg_value(ptr %10, !2278, !DIExpression(), !2384)
    #dbg_value(ptr %95, !2279, !DIExpression(), !2384)
    #dbg_value(i8 1, !2280, !DIExpression(), !2384)
    #dbg_value(i8 1, !2281, !DIExpression(), !2384)
    #dbg_value(ptr %1, !2285, !DIExpression(), !2386)
    #dbg_value(ptr %10, !2289, !DIExpression(), !2386)
    #dbg_value(ptr %95, !2290, !DIExpression(), !2386)
    #dbg_value(ptr %1, !2293, !DIExpression(), !2388)
    #dbg_value(ptr %10, !2296, !DIExpression(), !2388)
    #dbg_value(ptr %95, !2297, !DIExpression(), !2388)
    #dbg_value(ptr %1, !2302, !DIExpression(), !2390)
    #dbg_value(ptr %10, !2305, !DIExpression(), !2390)
    #dbg_value(ptr %95, !2306, !DIExpression(), !2390)
    #dbg_value(ptr %1, !1389, !DIExpression(), !2392)
    #dbg_value(ptr %10, !1394, !DIExpression(), !2392)
    #dbg_value(ptr %95, !1395, !DIExpression(), !2392)
    #dbg_value(ptr %1, !1400, !DIExpression(), !2394)
    #dbg_value(ptr %10, !1403, !DIExpression(), !2394)
    #dbg_value(ptr %95, !1404, !DIExpression(), !2394)
    #dbg_value(ptr %1, !1407, !DIExpression(), !2396)
    #dbg_value(ptr %10, !1413, !DIExpression(), !2396)
    #dbg_value(ptr %95, !1414, !DIExpression(), !2396)
    #dbg_value(i64 %19, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2396)
  %96 = icmp eq ptr %10, %1, !dbg !2398
  br i1 %96, label %97, label %99, !dbg !2399

97:                                               ; preds = %94
    #dbg_value(i64 %19, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2396)
  %98 = getelementptr inbounds i8, ptr %95, i64 %19, !dbg !2400
  store ptr %98, ptr %9, align 8, !dbg !2400, !tbaa !1225
    #dbg_value(ptr %1, !2334, !DIExpression(), !2401)
    #dbg_value(ptr %10, !2337, !DIExpression(), !2401)
    #dbg_value(ptr undef, !2338, !DIExpression(), !2401)
    #dbg_value(ptr %1, !1804, !DIExpression(), !2403)
    #dbg_value(ptr %10, !1809, !DIExpression(), !2403)
    #dbg_value(ptr undef, !1810, !DIExpression(), !2403)
    #dbg_value(ptr %10, !1824, !DIExpression(), !2405)
    #dbg_value(ptr undef, !1825, !DIExpression(), !2405)
    #dbg_value(double %17, !1826, !DIExpression(), !2405)
    #dbg_value(ptr %1, !1815, !DIExpression(), !2405)
  br label %195, !dbg !2407

99:                                               ; preds = %94
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %95, ptr align 8 %1, i64 %19, i1 false), !dbg !2408
    #dbg_value(i64 %19, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2396)
  %100 = load ptr, ptr %9, align 8, !dbg !2400, !tbaa !1225
  %101 = getelementptr inbounds i8, ptr %100, i64 %19, !dbg !2400
  store ptr %101, ptr %9, align 8, !dbg !2400, !tbaa !1225
    #dbg_value(ptr %1, !2334, !DIExpression(), !2401)
    #dbg_value(ptr %10, !2337, !DIExpression(), !2401)
    #dbg_value(ptr undef, !2338, !DIExpression(), !2401)
    #dbg_value(ptr %1, !1804, !DIExpression(), !2403)
    #dbg_value(ptr %10, !1809, !DIExpression(), !2403)
    #dbg_value(ptr undef, !1810, !DIExpression(), !2403)
    #dbg_value(ptr %10, !1824, !DIExpression(), !2405)
    #dbg_value(ptr undef, !1825, !DIExpression(), !2405)
    #dbg_value(double %17, !1826, !DIExpression(), !2405)
    #dbg_value(ptr %1, !1815, !DIExpression(), !2405)
  %102 = add i64 %12, -8, !dbg !2407
  %103 = sub i64 %102, %18, !dbg !2407
  %104 = lshr i64 %103, 3, !dbg !2407
  %105 = add nuw nsw i64 %104, 1, !dbg !2407
  %106 = icmp ult i64 %103, 24, !dbg !2407
  br i1 %106, label %122, label %107, !dbg !2407

107:                                              ; preds = %99
  %108 = and i64 %105, 4611686018427387900, !dbg !2407
  %109 = shl i64 %108, 3, !dbg !2407
  %110 = getelementptr i8, ptr %1, i64 %109, !dbg !2407
  %111 = insertelement <2 x double> poison, double %17, i64 0, !dbg !2407
  %112 = shufflevector <2 x double> %111, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !2407
  br label %113, !dbg !2407

113:                                              ; preds = %113, %107
  %114 = phi i64 [ 0, %107 ], [ %118, %113 ]
  %115 = shl i64 %114, 3, !dbg !2407
  %116 = getelementptr i8, ptr %1, i64 %115
  %117 = getelementptr i8, ptr %116, i64 16, !dbg !2409
  store <2 x double> %112, ptr %116, align 8, !dbg !2409, !tbaa !759
  store <2 x double> %112, ptr %117, align 8, !dbg !2409, !tbaa !759
  %118 = add nuw i64 %114, 4
  %119 = icmp eq i64 %118, %108
  br i1 %119, label %120, label %113, !llvm.loop !2410

120:                                              ; preds = %113
  %121 = icmp eq i64 %105, %108, !dbg !2407
  br i1 %121, label %195, label %122, !dbg !2407

122:                                              ; preds = %120, %99
  %123 = phi ptr [ %1, %99 ], [ %110, %120 ]
  br label %124, !dbg !2407

124:                                              ; preds = %122, %124
  %125 = phi ptr [ %126, %124 ], [ %123, %122 ]
    #dbg_value(ptr %125, !1815, !DIExpression(), !2405)
  store double %17, ptr %125, align 8, !dbg !2409, !tbaa !759
  %126 = getelementptr inbounds i8, ptr %125, i64 8, !dbg !2412
    #dbg_value(ptr %126, !1815, !DIExpression(), !2405)
  %127 = icmp eq ptr %126, %10, !dbg !2413
  br i1 %127, label %195, label %124, !dbg !2407, !llvm.loop !2414

128:                                              ; preds = %6
    #dbg_value(ptr %0, !832, !DIExpression(), !2415)
    #dbg_value(i64 %2, !835, !DIExpression(), !2415)
    #dbg_value(ptr @.str.2, !836, !DIExpression(), !2415)
    #dbg_value(ptr %0, !841, !DIExpression(), !2417)
  %129 = load ptr, ptr %0, align 8, !dbg !2419, !tbaa !1283
  %130 = ptrtoint ptr %129 to i64, !dbg !2420
  %131 = sub i64 %12, %130, !dbg !2420
  %132 = ashr exact i64 %131, 3, !dbg !2420
  %133 = sub nsw i64 1152921504606846975, %132, !dbg !2421
  %134 = icmp ult i64 %133, %2, !dbg !2422
  br i1 %134, label %135, label %136, !dbg !2423

135:                                              ; preds = %128
  tail call void @_ZSt20__throw_length_errorPKc(ptr noundef nonnull @.str.2) #10, !dbg !2424
  unreachable, !dbg !2424

136:                                              ; preds = %128
    #dbg_value(ptr %0, !841, !DIExpression(), !2425)
    #dbg_value(ptr %0, !841, !DIExpression(), !2427)
  %137 = tail call i64 @llvm.umax.i64(i64 %132, i64 %2), !dbg !2429
  %138 = add nsw i64 %137, %132, !dbg !2430
    #dbg_value(i64 %138, !837, !DIExpression(), !2415)
    #dbg_value(ptr %0, !841, !DIExpression(), !2431)
  %139 = icmp ult i64 %138, %132, !dbg !2433
  %140 = tail call i64 @llvm.umin.i64(i64 %138, i64 1152921504606846975), !dbg !2434
  %141 = select i1 %139, i64 1152921504606846975, i64 %140, !dbg !2434
    #dbg_value(i64 %141, !2187, !DIExpression(), !2435)
    #dbg_value(ptr undef, !2239, !DIExpression(), !2436)
    #dbg_value(ptr undef, !2244, !DIExpression(), !2436)
  %142 = ptrtoint ptr %1 to i64, !dbg !2438
  %143 = sub i64 %142, %130, !dbg !2438
  %144 = ashr exact i64 %143, 3, !dbg !2438
    #dbg_value(i64 %144, !2189, !DIExpression(), !2435)
    #dbg_value(ptr %0, !861, !DIExpression(), !2439)
    #dbg_value(i64 %141, !864, !DIExpression(), !2439)
  %145 = icmp eq i64 %141, 0, !dbg !2441
  br i1 %145, label %149, label %146, !dbg !2442

146:                                              ; preds = %136
    #dbg_value(ptr %0, !869, !DIExpression(), !2443)
    #dbg_value(i64 %141, !872, !DIExpression(), !2443)
    #dbg_value(ptr %0, !875, !DIExpression(), !2445)
    #dbg_value(i64 %141, !878, !DIExpression(), !2445)
    #dbg_value(ptr null, !879, !DIExpression(), !2445)
  %147 = shl nuw nsw i64 %141, 3, !dbg !2447
  %148 = tail call noalias noundef nonnull ptr @_Znwm(i64 noundef %147) #11, !dbg !2448
  br label %149, !dbg !2442

149:                                              ; preds = %146, %136
  %150 = phi ptr [ %148, %146 ], [ null, %136 ], !dbg !2442
    #dbg_value(ptr %150, !2190, !DIExpression(), !2435)
    #dbg_value(ptr %150, !2191, !DIExpression(), !2435)
  %151 = getelementptr inbounds double, ptr %150, i64 %144, !dbg !2449
    #dbg_value(ptr %151, !1749, !DIExpression(), !2451)
    #dbg_value(i64 %2, !1754, !DIExpression(), !2451)
    #dbg_value(ptr %3, !1755, !DIExpression(), !2451)
    #dbg_value(ptr %0, !1756, !DIExpression(), !2451)
    #dbg_value(ptr %151, !1762, !DIExpression(), !2453)
    #dbg_value(i64 %2, !1767, !DIExpression(), !2453)
    #dbg_value(ptr %3, !1768, !DIExpression(), !2453)
    #dbg_value(i8 1, !1769, !DIExpression(), !2453)
    #dbg_value(ptr %151, !1773, !DIExpression(), !2455)
    #dbg_value(i64 %2, !1780, !DIExpression(), !2455)
    #dbg_value(ptr %3, !1781, !DIExpression(), !2455)
    #dbg_value(ptr %151, !1784, !DIExpression(), !2457)
    #dbg_value(i64 %2, !1787, !DIExpression(), !2457)
    #dbg_value(ptr %3, !1788, !DIExpression(), !2457)
    #dbg_value(ptr %151, !1792, !DIExpression(), !2459)
    #dbg_value(i64 %2, !1797, !DIExpression(), !2459)
    #dbg_value(ptr %3, !1798, !DIExpression(), !2459)
  %152 = getelementptr inbounds double, ptr %151, i64 %2, !dbg !2461
    #dbg_value(ptr %151, !1804, !DIExpression(), !2462)
    #dbg_value(ptr %152, !1809, !DIExpression(), !2462)
    #dbg_value(ptr %3, !1810, !DIExpression(), !2462)
    #dbg_value(ptr %151, !1815, !DIExpression(), !2464)
    #dbg_value(ptr %152, !1824, !DIExpression(), !2464)
    #dbg_value(ptr %3, !1825, !DIExpression(), !2464)
  %153 = load double, ptr %3, align 8, !dbg !2466, !tbaa !759
    #dbg_value(double %153, !1826, !DIExpression(), !2464)
  %154 = add i64 %2, 2305843009213693951, !dbg !2467
  %155 = and i64 %154, 2305843009213693951, !dbg !2467
  %156 = add nuw nsw i64 %155, 1, !dbg !2467
  %157 = icmp ult i64 %155, 3, !dbg !2467
  br i1 %157, label %173, label %158, !dbg !2467

158:                                              ; preds = %149
  %159 = and i64 %156, 4611686018427387900, !dbg !2467
  %160 = shl i64 %159, 3, !dbg !2467
  %161 = getelementptr i8, ptr %151, i64 %160, !dbg !2467
  %162 = insertelement <2 x double> poison, double %153, i64 0, !dbg !2467
  %163 = shufflevector <2 x double> %162, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !2467
  br label %164, !dbg !2467

164:                                              ; preds = %164, %158
  %165 = phi i64 [ 0, %158 ], [ %169, %164 ]
  %166 = shl i64 %165, 3, !dbg !2467
  %167 = getelementptr i8, ptr %151, i64 %166
  %168 = getelementptr i8, ptr %167, i64 16, !dbg !2468
  store <2 x double> %163, ptr %167, align 8, !dbg !2468, !tbaa !759
  store <2 x double> %163, ptr %168, align 8, !dbg !2468, !tbaa !759
  %169 = add nuw i64 %165, 4
  %170 = icmp eq i64 %169, %159
  br i1 %170, label %171, label %164, !llvm.loop !2469

171:                                              ; preds = %164
  %172 = icmp eq i64 %156, %159, !dbg !2467
  br i1 %172, label %179, label %173, !dbg !2467

173:                                              ; preds = %171, %149
  %174 = phi ptr [ %151, %149 ], [ %161, %171 ]
  br label %175, !dbg !2467

175:                                              ; preds = %173, %175
  %176 = phi ptr [ %177, %175 ], [ %174, %173 ]
    #dbg_value(ptr %176, !1815, !DIExpression(), !2464)
  store double %153, ptr %176, align 8, !dbg !2468, !tbaa !759
  %177 = getelementptr inbounds i8, ptr %176, i64 8, !dbg !2471
    #dbg_value(ptr %177, !1815, !DIExpression(), !2464)
  %178 = icmp eq ptr %177, %152, !dbg !2472
  br i1 %178, label %179, label %175, !dbg !2467, !llvm.loop !2473

179:                                              ; preds = %175, %171
    #dbg_value(ptr null, !2191, !DIExpression(), !2435)
    #dbg_value(ptr %129, !2474, !DIExpression(), !2480)
    #dbg_value(ptr %1, !2477, !DIExpression(), !2480)
    #dbg_value(ptr %150, !2478, !DIExpression(), !2480)
    #dbg_value(ptr %0, !2479, !DIExpression(), !2480)
    #dbg_value(ptr %129, !2261, !DIExpression(), !2482)
    #dbg_value(ptr %1, !2266, !DIExpression(), !2482)
    #dbg_value(ptr %150, !2267, !DIExpression(), !2482)
    #dbg_value(ptr %0, !2268, !DIExpression(), !2482)
    #dbg_value(ptr %129, !2273, !DIExpression(), !2484)
    #dbg_value(ptr %1, !2278, !DIExpression(), !2484)
    #dbg_value(ptr %150, !2279, !DIExpression(), !2484)
    #dbg_value(i8 1, !2280, !DIExpression(), !2484)
    #dbg_value(i8 1, !2281, !DIExpression(), !2484)
    #dbg_value(ptr %129, !2285, !DIExpression(), !2486)
    #dbg_value(ptr %1, !2289, !DIExpression(), !2486)
    #dbg_value(ptr %150, !2290, !DIExpression(), !2486)
    #dbg_value(ptr %129, !2293, !DIExpression(), !2488)
    #dbg_value(ptr %1, !2296, !DIExpression(), !2488)
    #dbg_value(ptr %150, !2297, !DIExpression(), !2488)
    #dbg_value(ptr %129, !2302, !DIExpression(), !2490)
    #dbg_value(ptr %1, !2305, !DIExpression(), !2490)
    #dbg_value(ptr %150, !2306, !DIExpression(), !2490)
    #dbg_value(ptr %129, !1389, !DIExpression(), !2492)
    #dbg_value(ptr %1, !1394, !DIExpression(), !2492)
    #dbg_value(ptr %150, !1395, !DIExpression(), !2492)
    #dbg_value(ptr %129, !1400, !DIExpression(), !2494)
    #dbg_value(ptr %1, !1403, !DIExpression(), !2494)
    #dbg_value(ptr %150, !1404, !DIExpression(), !2494)
    #dbg_value(ptr %129, !1407, !DIExpression(), !2496)
    #dbg_value(ptr %1, !1413, !DIExpression(), !2496)
    #dbg_value(ptr %150, !1414, !DIExpression(), !2496)
    #dbg_value(i64 %143, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2496)
  %180 = icmp eq ptr %129, %1, !dbg !2498
  br i1 %180, label %182, label %181, !dbg !2499

181:                                              ; preds = %179
  tail call void @llvm.memmove.p0.p0.i64(ptr align 8 %150, ptr align 8 %129, i64 %143, i1 false), !dbg !2500
  br label %182, !dbg !2500

182:                                              ; preds = %181, %179
    #dbg_value(i64 %143, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2496)
  %183 = getelementptr inbounds i8, ptr %150, i64 %143, !dbg !2501
    #dbg_value(ptr %183, !2191, !DIExpression(), !2435)
  %184 = getelementptr inbounds double, ptr %183, i64 %2, !dbg !2502
    #dbg_value(ptr %184, !2191, !DIExpression(), !2435)
    #dbg_value(ptr %1, !2474, !DIExpression(), !2503)
    #dbg_value(ptr %10, !2477, !DIExpression(), !2503)
    #dbg_value(ptr %184, !2478, !DIExpression(), !2503)
    #dbg_value(ptr %0, !2479, !DIExpression(), !2503)
    #dbg_value(ptr %1, !2261, !DIExpression(), !2505)
    #dbg_value(ptr %10, !2266, !DIExpression(), !2505)
    #dbg_value(ptr %184, !2267, !DIExpression(), !2505)
    #dbg_value(ptr %0, !2268, !DIExpression(), !2505)
    #dbg_value(ptr %1, !2273, !DIExpression(), !2507)
    #dbg_value(ptr %10, !2278, !DIExpression(), !2507)
    #dbg_value(ptr %184, !2279, !DIExpression(), !2507)
    #dbg_value(i8 1, !2280, !DIExpression(), !2507)
    #dbg_value(i8 1, !2281, !DIExpression(), !2507)
    #dbg_value(ptr %1, !2285, !DIExpression(), !2509)
    #dbg_value(ptr %10, !2289, !DIExpression(), !2509)
    #dbg_value(ptr %184, !2290, !DIExpression(), !2509)
    #dbg_value(ptr %1, !2293, !DIExpression(), !2511)
    #dbg_value(ptr %10, !2296, !DIExpression(), !2511)
    #dbg_value(ptr %184, !2297, !DIExpression(), !2511)
    #dbg_value(ptr %1, !2302, !DIExpression(), !2513)
    #dbg_value(ptr %10, !2305, !DIExpression(), !2513)
    #dbg_value(ptr %184, !2306, !DIExpression(), !2513)
    #dbg_value(ptr %1, !1389, !DIExpression(), !2515)
    #dbg_value(ptr %10, !1394, !DIExpression(), !2515)
    #dbg_value(ptr %184, !1395, !DIExpression(), !2515)
    #dbg_value(ptr %1, !1400, !DIExpression(), !2517)
    #dbg_value(ptr %10, !1403, !DIExpression(), !2517)
    #dbg_value(ptr %184, !1404, !DIExpression(), !2517)
    #dbg_value(ptr %1, !1407, !DIExpression(), !2519)
    #dbg_value(ptr %10, !1413, !DIExpression(), !2519)
    #dbg_value(ptr %184, !1414, !DIExpression(), !2519)
  %185 = sub i64 %12, %142, !dbg !2521
    #dbg_value(i64 %185, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2519)
  %186 = icmp eq ptr %10, %1, !dbg !2522
  br i1 %186, label %188, label %187, !dbg !2523

187:                                              ; preds = %182
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 8 %184, ptr align 8 %1, i64 %185, i1 false), !dbg !2524
  br label %188, !dbg !2524

188:                                              ; preds = %187, %182
    #dbg_value(i64 %185, !1415, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2519)
  %189 = getelementptr inbounds i8, ptr %184, i64 %185, !dbg !2525
    #dbg_value(ptr %189, !2191, !DIExpression(), !2435)
    #dbg_value(ptr %0, !946, !DIExpression(), !2526)
    #dbg_value(ptr %129, !949, !DIExpression(), !2526)
    #dbg_value(!DIArgList(i64 %11, i64 %130), !950, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2526)
  %190 = icmp eq ptr %129, null, !dbg !2528
  br i1 %190, label %193, label %191, !dbg !2529

191:                                              ; preds = %188
  %192 = sub i64 %11, %130, !dbg !2530
    #dbg_value(i64 %192, !950, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2526)
    #dbg_value(ptr %0, !956, !DIExpression(), !2531)
    #dbg_value(ptr %129, !959, !DIExpression(), !2531)
    #dbg_value(i64 %192, !960, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2531)
    #dbg_value(ptr %0, !963, !DIExpression(), !2533)
    #dbg_value(ptr %129, !966, !DIExpression(), !2533)
    #dbg_value(i64 %192, !967, !DIExpression(DW_OP_constu, 3, DW_OP_shra, DW_OP_stack_value), !2533)
  tail call void @_ZdlPvm(ptr noundef nonnull %129, i64 noundef %192) #12, !dbg !2535
  br label %193, !dbg !2536

193:                                              ; preds = %188, %191
  store ptr %150, ptr %0, align 8, !dbg !2537, !tbaa !1247
  store ptr %189, ptr %9, align 8, !dbg !2538, !tbaa !1225
  %194 = getelementptr inbounds double, ptr %150, i64 %141, !dbg !2539
  store ptr %194, ptr %7, align 8, !dbg !2540, !tbaa !1136
  br label %195

195:                                              ; preds = %124, %58, %120, %54, %97, %193, %4
  ret void, !dbg !2541
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

attributes #0 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { noreturn }
attributes #11 = { builtin allocsize(0) }
attributes #12 = { builtin nounwind }
attributes #13 = { nounwind }

!llvm.dbg.cu = !{!19}
!llvm.module.flags = !{!716, !717, !718, !719, !720, !721, !722}
!llvm.ident = !{!723}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 449, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/vector.tcc", directory: "", checksumkind: CSK_MD5, checksum: "702d153ab458d0b16d6f5b626a017649")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 208, elements: !6)
!4 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!7}
!7 = !DISubrange(count: 26)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !10, line: 1906, type: !11, isLocal: true, isDefinition: true)
!10 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_vector.h", directory: "", checksumkind: CSK_MD5, checksum: "8db44c3d22440641ac1ba040d9370a58")
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 392, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 49)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !2, line: 573, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 184, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 23)
!19 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !20, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !21, globals: !710, imports: !711, splitDebugInlining: false, nameTableKind: None)
!20 = !DIFile(filename: "cpp/vectors.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "d2aa1f2d70ff1c83de3fa1d3deb35260")
!21 = !{!22, !23, !24, !25, !29, !31, !32, !627, !371, !372, !434, !33, !435, !36, !39, !59, !65, !158, !678, !679}
!22 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !10, line: 458, baseType: !25, flags: DIFlagPublic)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !27, file: !26, line: 298, baseType: !28)
!26 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!27 = !DINamespace(name: "std", scope: null)
!28 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !33, file: !10, line: 444, baseType: !42)
!33 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "vector<double, std::allocator<double> >", scope: !27, file: !10, line: 423, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !34, templateParams: !625, identifier: "_ZTSSt6vectorIdSaIdEE")
!34 = !{!35, !252, !271, !287, !288, !293, !296, !299, !303, !309, !312, !318, !323, !327, !337, !340, !343, !346, !351, !352, !356, !359, !362, !365, !368, !431, !489, !490, !491, !496, !501, !502, !503, !504, !505, !506, !507, !510, !511, !514, !515, !516, !517, !520, !521, !529, !536, !539, !540, !541, !544, !547, !548, !549, !552, !555, !558, !562, !563, !566, !569, !572, !575, !578, !581, !584, !585, !586, !587, !588, !591, !592, !595, !596, !597, !602, !605, !610, !613, !616, !619, !622}
!35 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !33, baseType: !36, flags: DIFlagProtected, extraData: i32 0)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_base<double, std::allocator<double> >", scope: !27, file: !10, line: 85, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !37, templateParams: !251, identifier: "_ZTSSt12_Vector_baseIdSaIdEE")
!37 = !{!38, !202, !207, !212, !216, !219, !224, !227, !230, !234, !237, !240, !243, !244, !247, !250}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "_M_impl", scope: !36, file: !10, line: 371, baseType: !39, size: 192)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl", scope: !36, file: !10, line: 133, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !40, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE12_Vector_implE")
!40 = !{!41, !157, !182, !186, !191, !195, !199}
!41 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !39, baseType: !42, extraData: i32 0)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "_Tp_alloc_type", scope: !36, file: !10, line: 88, baseType: !43)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "other", scope: !45, file: !44, line: 120, baseType: !156)
!44 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/alloc_traits.h", directory: "")
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rebind<double>", scope: !46, file: !44, line: 119, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !104, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdE6rebindIdEE")
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__alloc_traits<std::allocator<double>, double>", scope: !47, file: !44, line: 48, size: 8, flags: DIFlagTypePassByValue, elements: !48, templateParams: !153, identifier: "_ZTSN9__gnu_cxx14__alloc_traitsISaIdEdEE")
!47 = !DINamespace(name: "__gnu_cxx", scope: null)
!48 = !{!49, !139, !142, !145, !149, !150, !151, !152}
!49 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !46, baseType: !50, extraData: i32 0)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "allocator_traits<std::allocator<double> >", scope: !27, file: !51, line: 411, size: 8, flags: DIFlagTypePassByValue, elements: !52, templateParams: !137, identifier: "_ZTSSt16allocator_traitsISaIdEE")
!51 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/alloc_traits.h", directory: "", checksumkind: CSK_MD5, checksum: "fd441eaab0a8965f7012f98a3edcbb86")
!52 = !{!53, !121, !125, !128, !134}
!53 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !50, file: !51, line: 463, type: !54, scopeLine: 463, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!54 = !DISubroutineType(types: !55)
!55 = !{!56, !57, !120}
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !50, file: !51, line: 420, baseType: !31)
!57 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !50, file: !51, line: 414, baseType: !59)
!59 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "allocator<double>", scope: !27, file: !60, line: 124, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !61, templateParams: !104, identifier: "_ZTSSaIdE")
!60 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6fa856a93062ce2b39cf0c9a3a6a3468")
!61 = !{!62, !106, !110, !115, !119}
!62 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !59, baseType: !63, flags: DIFlagPublic, extraData: i32 0)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "__allocator_base<double>", scope: !27, file: !64, line: 47, baseType: !65)
!64 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "3c43333b0e1372330d7f702387d162e2")
!65 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__new_allocator<double>", scope: !27, file: !66, line: 56, size: 8, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !67, templateParams: !104, identifier: "_ZTSSt15__new_allocatorIdE")
!66 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/new_allocator.h", directory: "", checksumkind: CSK_MD5, checksum: "6b069d101319ece6de3732b658fb1d77")
!67 = !{!68, !72, !77, !78, !85, !93, !97, !100, !103}
!68 = !DISubprogram(name: "__new_allocator", scope: !65, file: !66, line: 80, type: !69, scopeLine: 80, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DISubroutineType(types: !70)
!70 = !{null, !71}
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = !DISubprogram(name: "__new_allocator", scope: !65, file: !66, line: 83, type: !73, scopeLine: 83, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!73 = !DISubroutineType(types: !74)
!74 = !{null, !71, !75}
!75 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!77 = !DISubprogram(name: "~__new_allocator", scope: !65, file: !66, line: 90, type: !69, scopeLine: 90, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!78 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERd", scope: !65, file: !66, line: 93, type: !79, scopeLine: 93, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!79 = !DISubroutineType(types: !80)
!80 = !{!81, !82, !83}
!81 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !65, file: !66, line: 63, baseType: !31, flags: DIFlagPublic)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !65, file: !66, line: 65, baseType: !84, flags: DIFlagPublic)
!84 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !22, size: 64)
!85 = !DISubprogram(name: "address", linkageName: "_ZNKSt15__new_allocatorIdE7addressERKd", scope: !65, file: !66, line: 97, type: !86, scopeLine: 97, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !82, !91}
!88 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_pointer", scope: !65, file: !66, line: 64, baseType: !89, flags: DIFlagPublic)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!91 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !65, file: !66, line: 66, baseType: !92, flags: DIFlagPublic)
!92 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !90, size: 64)
!93 = !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !65, file: !66, line: 112, type: !94, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!94 = !DISubroutineType(types: !95)
!95 = !{!31, !71, !96, !29}
!96 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !66, line: 60, baseType: !25, flags: DIFlagPublic)
!97 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !65, file: !66, line: 142, type: !98, scopeLine: 142, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!98 = !DISubroutineType(types: !99)
!99 = !{null, !71, !31, !96}
!100 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt15__new_allocatorIdE8max_sizeEv", scope: !65, file: !66, line: 167, type: !101, scopeLine: 167, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!101 = !DISubroutineType(types: !102)
!102 = !{!96, !82}
!103 = !DISubprogram(name: "_M_max_size", linkageName: "_ZNKSt15__new_allocatorIdE11_M_max_sizeEv", scope: !65, file: !66, line: 210, type: !101, scopeLine: 210, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!104 = !{!105}
!105 = !DITemplateTypeParameter(name: "_Tp", type: !22)
!106 = !DISubprogram(name: "allocator", scope: !59, file: !60, line: 156, type: !107, scopeLine: 156, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{null, !109}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!110 = !DISubprogram(name: "allocator", scope: !59, file: !60, line: 159, type: !111, scopeLine: 159, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!111 = !DISubroutineType(types: !112)
!112 = !{null, !109, !113}
!113 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !114, size: 64)
!114 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !59)
!115 = !DISubprogram(name: "operator=", linkageName: "_ZNSaIdEaSERKS_", scope: !59, file: !60, line: 164, type: !116, scopeLine: 164, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!116 = !DISubroutineType(types: !117)
!117 = !{!118, !109, !113}
!118 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !59, size: 64)
!119 = !DISubprogram(name: "~allocator", scope: !59, file: !60, line: 174, type: !107, scopeLine: 174, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!120 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", file: !51, line: 435, baseType: !25)
!121 = !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_mPKv", scope: !50, file: !51, line: 477, type: !122, scopeLine: 477, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!122 = !DISubroutineType(types: !123)
!123 = !{!56, !57, !120, !124}
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_void_pointer", file: !51, line: 429, baseType: !29)
!125 = !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !50, file: !51, line: 495, type: !126, scopeLine: 495, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!126 = !DISubroutineType(types: !127)
!127 = !{null, !57, !56, !120}
!128 = !DISubprogram(name: "max_size", linkageName: "_ZNSt16allocator_traitsISaIdEE8max_sizeERKS0_", scope: !50, file: !51, line: 547, type: !129, scopeLine: 547, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!129 = !DISubroutineType(types: !130)
!130 = !{!131, !132}
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !50, file: !51, line: 435, baseType: !25)
!132 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !133, size: 64)
!133 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !58)
!134 = !DISubprogram(name: "select_on_container_copy_construction", linkageName: "_ZNSt16allocator_traitsISaIdEE37select_on_container_copy_constructionERKS0_", scope: !50, file: !51, line: 562, type: !135, scopeLine: 562, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!135 = !DISubroutineType(types: !136)
!136 = !{!58, !132}
!137 = !{!138}
!138 = !DITemplateTypeParameter(name: "_Alloc", type: !59)
!139 = !DISubprogram(name: "_S_select_on_copy", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE17_S_select_on_copyERKS1_", scope: !46, file: !44, line: 97, type: !140, scopeLine: 97, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!140 = !DISubroutineType(types: !141)
!141 = !{!59, !113}
!142 = !DISubprogram(name: "_S_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE10_S_on_swapERS1_S3_", scope: !46, file: !44, line: 100, type: !143, scopeLine: 100, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!143 = !DISubroutineType(types: !144)
!144 = !{null, !118, !118}
!145 = !DISubprogram(name: "_S_propagate_on_copy_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_copy_assignEv", scope: !46, file: !44, line: 103, type: !146, scopeLine: 103, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!146 = !DISubroutineType(types: !147)
!147 = !{!148}
!148 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!149 = !DISubprogram(name: "_S_propagate_on_move_assign", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE27_S_propagate_on_move_assignEv", scope: !46, file: !44, line: 106, type: !146, scopeLine: 106, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!150 = !DISubprogram(name: "_S_propagate_on_swap", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE20_S_propagate_on_swapEv", scope: !46, file: !44, line: 109, type: !146, scopeLine: 109, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!151 = !DISubprogram(name: "_S_always_equal", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_always_equalEv", scope: !46, file: !44, line: 112, type: !146, scopeLine: 112, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!152 = !DISubprogram(name: "_S_nothrow_move", linkageName: "_ZN9__gnu_cxx14__alloc_traitsISaIdEdE15_S_nothrow_moveEv", scope: !46, file: !44, line: 115, type: !146, scopeLine: 115, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!153 = !{!138, !154}
!154 = !DITemplateTypeParameter(type: !22, defaulted: true)
!155 = !{}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "template rebind_alloc<double>", scope: !50, file: !51, line: 450, baseType: !59)
!157 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !39, baseType: !158, extraData: i32 0)
!158 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Vector_impl_data", scope: !36, file: !10, line: 92, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !159, identifier: "_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE")
!159 = !{!160, !163, !164, !165, !169, !173, !178}
!160 = !DIDerivedType(tag: DW_TAG_member, name: "_M_start", scope: !158, file: !10, line: 94, baseType: !161, size: 64)
!161 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !36, file: !10, line: 90, baseType: !162)
!162 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !46, file: !44, line: 57, baseType: !56)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "_M_finish", scope: !158, file: !10, line: 95, baseType: !161, size: 64, offset: 64)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "_M_end_of_storage", scope: !158, file: !10, line: 96, baseType: !161, size: 64, offset: 128)
!165 = !DISubprogram(name: "_Vector_impl_data", scope: !158, file: !10, line: 99, type: !166, scopeLine: 99, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!166 = !DISubroutineType(types: !167)
!167 = !{null, !168}
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!169 = !DISubprogram(name: "_Vector_impl_data", scope: !158, file: !10, line: 105, type: !170, scopeLine: 105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!170 = !DISubroutineType(types: !171)
!171 = !{null, !168, !172}
!172 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !158, size: 64)
!173 = !DISubprogram(name: "_M_copy_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_copy_dataERKS2_", scope: !158, file: !10, line: 113, type: !174, scopeLine: 113, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!174 = !DISubroutineType(types: !175)
!175 = !{null, !168, !176}
!176 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !177, size: 64)
!177 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !158)
!178 = !DISubprogram(name: "_M_swap_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_data12_M_swap_dataERS2_", scope: !158, file: !10, line: 122, type: !179, scopeLine: 122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!179 = !DISubroutineType(types: !180)
!180 = !{null, !168, !181}
!181 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !158, size: 64)
!182 = !DISubprogram(name: "_Vector_impl", scope: !39, file: !10, line: 137, type: !183, scopeLine: 137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!183 = !DISubroutineType(types: !184)
!184 = !{null, !185}
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!186 = !DISubprogram(name: "_Vector_impl", scope: !39, file: !10, line: 143, type: !187, scopeLine: 143, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{null, !185, !189}
!189 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !190, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !42)
!191 = !DISubprogram(name: "_Vector_impl", scope: !39, file: !10, line: 151, type: !192, scopeLine: 151, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DISubroutineType(types: !193)
!193 = !{null, !185, !194}
!194 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !39, size: 64)
!195 = !DISubprogram(name: "_Vector_impl", scope: !39, file: !10, line: 156, type: !196, scopeLine: 156, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!196 = !DISubroutineType(types: !197)
!197 = !{null, !185, !198}
!198 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !42, size: 64)
!199 = !DISubprogram(name: "_Vector_impl", scope: !39, file: !10, line: 161, type: !200, scopeLine: 161, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!200 = !DISubroutineType(types: !201)
!201 = !{null, !185, !198, !194}
!202 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !36, file: !10, line: 298, type: !203, scopeLine: 298, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!203 = !DISubroutineType(types: !204)
!204 = !{!205, !206}
!205 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !42, size: 64)
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!207 = !DISubprogram(name: "_M_get_Tp_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE19_M_get_Tp_allocatorEv", scope: !36, file: !10, line: 303, type: !208, scopeLine: 303, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!208 = !DISubroutineType(types: !209)
!209 = !{!189, !210}
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!211 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !36)
!212 = !DISubprogram(name: "get_allocator", linkageName: "_ZNKSt12_Vector_baseIdSaIdEE13get_allocatorEv", scope: !36, file: !10, line: 308, type: !213, scopeLine: 308, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!215, !210}
!215 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !36, file: !10, line: 294, baseType: !59)
!216 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 312, type: !217, scopeLine: 312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{null, !206}
!219 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 318, type: !220, scopeLine: 318, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{null, !206, !222}
!222 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !223, size: 64)
!223 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !215)
!224 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 324, type: !225, scopeLine: 324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!225 = !DISubroutineType(types: !226)
!226 = !{null, !206, !25}
!227 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 330, type: !228, scopeLine: 330, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DISubroutineType(types: !229)
!229 = !{null, !206, !25, !222}
!230 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 335, type: !231, scopeLine: 335, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!231 = !DISubroutineType(types: !232)
!232 = !{null, !206, !233}
!233 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !36, size: 64)
!234 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 340, type: !235, scopeLine: 340, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!235 = !DISubroutineType(types: !236)
!236 = !{null, !206, !198}
!237 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 344, type: !238, scopeLine: 344, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DISubroutineType(types: !239)
!239 = !{null, !206, !233, !222}
!240 = !DISubprogram(name: "_Vector_base", scope: !36, file: !10, line: 358, type: !241, scopeLine: 358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!241 = !DISubroutineType(types: !242)
!242 = !{null, !206, !222, !233}
!243 = !DISubprogram(name: "~_Vector_base", scope: !36, file: !10, line: 364, type: !217, scopeLine: 364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !36, file: !10, line: 375, type: !245, scopeLine: 375, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!161, !206, !25}
!247 = !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !36, file: !10, line: 383, type: !248, scopeLine: 383, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DISubroutineType(types: !249)
!249 = !{null, !206, !161, !25}
!250 = !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !36, file: !10, line: 393, type: !225, scopeLine: 393, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!251 = !{!105, !138}
!252 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb1EE", scope: !33, file: !10, line: 465, type: !253, scopeLine: 465, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!253 = !DISubroutineType(types: !254)
!254 = !{!148, !255}
!255 = !DIDerivedType(tag: DW_TAG_typedef, name: "true_type", scope: !27, file: !256, line: 82, baseType: !257)
!256 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/type_traits", directory: "")
!257 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, true>", scope: !27, file: !256, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !258, templateParams: !268, identifier: "_ZTSSt17integral_constantIbLb1EE")
!258 = !{!259, !261, !267}
!259 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !257, file: !256, line: 64, baseType: !260, flags: DIFlagStaticMember, extraData: i1 true)
!260 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !148)
!261 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb1EEcvbEv", scope: !257, file: !256, line: 67, type: !262, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!262 = !DISubroutineType(types: !263)
!263 = !{!264, !265}
!264 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !257, file: !256, line: 65, baseType: !148)
!265 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !266, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!266 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !257)
!267 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb1EEclEv", scope: !257, file: !256, line: 72, type: !262, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!268 = !{!269, !270}
!269 = !DITemplateTypeParameter(name: "_Tp", type: !148)
!270 = !DITemplateValueParameter(name: "__v", type: !148, value: i1 true)
!271 = !DISubprogram(name: "_S_nothrow_relocate", linkageName: "_ZNSt6vectorIdSaIdEE19_S_nothrow_relocateESt17integral_constantIbLb0EE", scope: !33, file: !10, line: 474, type: !272, scopeLine: 474, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!272 = !DISubroutineType(types: !273)
!273 = !{!148, !274}
!274 = !DIDerivedType(tag: DW_TAG_typedef, name: "false_type", scope: !27, file: !256, line: 85, baseType: !275)
!275 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "integral_constant<bool, false>", scope: !27, file: !256, line: 62, size: 8, flags: DIFlagTypePassByValue, elements: !276, templateParams: !285, identifier: "_ZTSSt17integral_constantIbLb0EE")
!276 = !{!277, !278, !284}
!277 = !DIDerivedType(tag: DW_TAG_variable, name: "value", scope: !275, file: !256, line: 64, baseType: !260, flags: DIFlagStaticMember, extraData: i1 false)
!278 = !DISubprogram(name: "operator bool", linkageName: "_ZNKSt17integral_constantIbLb0EEcvbEv", scope: !275, file: !256, line: 67, type: !279, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!279 = !DISubroutineType(types: !280)
!280 = !{!281, !282}
!281 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !275, file: !256, line: 65, baseType: !148)
!282 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !283, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!283 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !275)
!284 = !DISubprogram(name: "operator()", linkageName: "_ZNKSt17integral_constantIbLb0EEclEv", scope: !275, file: !256, line: 72, type: !279, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!285 = !{!269, !286}
!286 = !DITemplateValueParameter(name: "__v", type: !148, value: i1 false)
!287 = !DISubprogram(name: "_S_use_relocate", linkageName: "_ZNSt6vectorIdSaIdEE15_S_use_relocateEv", scope: !33, file: !10, line: 478, type: !146, scopeLine: 478, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!288 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb1EE", scope: !33, file: !10, line: 487, type: !289, scopeLine: 487, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!289 = !DISubroutineType(types: !290)
!290 = !{!291, !291, !291, !291, !292, !255}
!291 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !33, file: !10, line: 449, baseType: !161, flags: DIFlagPublic)
!292 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !32, size: 64)
!293 = !DISubprogram(name: "_S_do_relocate", linkageName: "_ZNSt6vectorIdSaIdEE14_S_do_relocateEPdS2_S2_RS0_St17integral_constantIbLb0EE", scope: !33, file: !10, line: 494, type: !294, scopeLine: 494, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!294 = !DISubroutineType(types: !295)
!295 = !{!291, !291, !291, !291, !292, !274}
!296 = !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !33, file: !10, line: 499, type: !297, scopeLine: 499, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!297 = !DISubroutineType(types: !298)
!298 = !{!291, !291, !291, !291, !292}
!299 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 526, type: !300, scopeLine: 526, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DISubroutineType(types: !301)
!301 = !{null, !302}
!302 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!303 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 537, type: !304, scopeLine: 537, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!304 = !DISubroutineType(types: !305)
!305 = !{null, !302, !306}
!306 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !307, size: 64)
!307 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !308)
!308 = !DIDerivedType(tag: DW_TAG_typedef, name: "allocator_type", scope: !33, file: !10, line: 460, baseType: !59, flags: DIFlagPublic)
!309 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 551, type: !310, scopeLine: 551, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DISubroutineType(types: !311)
!311 = !{null, !302, !24, !306}
!312 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 564, type: !313, scopeLine: 564, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!313 = !DISubroutineType(types: !314)
!314 = !{null, !302, !24, !315, !306}
!315 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !316, size: 64)
!316 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !317)
!317 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !33, file: !10, line: 448, baseType: !22, flags: DIFlagPublic)
!318 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 596, type: !319, scopeLine: 596, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!319 = !DISubroutineType(types: !320)
!320 = !{null, !302, !321}
!321 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !322, size: 64)
!322 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !33)
!323 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 615, type: !324, scopeLine: 615, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!324 = !DISubroutineType(types: !325)
!325 = !{null, !302, !326}
!326 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !33, size: 64)
!327 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 619, type: !328, scopeLine: 619, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DISubroutineType(types: !329)
!329 = !{null, !302, !321, !330}
!330 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !331, size: 64)
!331 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !332)
!332 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type_identity_t<allocator_type>", scope: !27, file: !256, line: 128, baseType: !333)
!333 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !334, file: !256, line: 125, baseType: !59)
!334 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__type_identity<std::allocator<double> >", scope: !27, file: !256, line: 124, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !335, identifier: "_ZTSSt15__type_identityISaIdEE")
!335 = !{!336}
!336 = !DITemplateTypeParameter(name: "_Type", type: !59)
!337 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 630, type: !338, scopeLine: 630, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DISubroutineType(types: !339)
!339 = !{null, !302, !326, !306, !255}
!340 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 635, type: !341, scopeLine: 635, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!341 = !DISubroutineType(types: !342)
!342 = !{null, !302, !326, !306, !274}
!343 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 654, type: !344, scopeLine: 654, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!344 = !DISubroutineType(types: !345)
!345 = !{null, !302, !326, !330}
!346 = !DISubprogram(name: "vector", scope: !33, file: !10, line: 673, type: !347, scopeLine: 673, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!347 = !DISubroutineType(types: !348)
!348 = !{null, !302, !349, !306}
!349 = !DICompositeType(tag: DW_TAG_class_type, name: "initializer_list<double>", scope: !27, file: !350, line: 47, size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16initializer_listIdE")
!350 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/initializer_list", directory: "")
!351 = !DISubprogram(name: "~vector", scope: !33, file: !10, line: 728, type: !300, scopeLine: 728, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!352 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !33, file: !2, line: 205, type: !353, scopeLine: 205, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!353 = !DISubroutineType(types: !354)
!354 = !{!355, !302, !321}
!355 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !33, size: 64)
!356 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSEOS1_", scope: !33, file: !10, line: 761, type: !357, scopeLine: 761, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DISubroutineType(types: !358)
!358 = !{!355, !302, !326}
!359 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSESt16initializer_listIdE", scope: !33, file: !10, line: 783, type: !360, scopeLine: 783, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!360 = !DISubroutineType(types: !361)
!361 = !{!355, !302, !349}
!362 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !33, file: !10, line: 803, type: !363, scopeLine: 803, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!363 = !DISubroutineType(types: !364)
!364 = !{null, !302, !24, !315}
!365 = !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignESt16initializer_listIdE", scope: !33, file: !10, line: 850, type: !366, scopeLine: 850, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{null, !302, !349}
!368 = !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !33, file: !10, line: 868, type: !369, scopeLine: 868, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!369 = !DISubroutineType(types: !370)
!370 = !{!371, !302}
!371 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator", scope: !33, file: !10, line: 453, baseType: !372, flags: DIFlagPublic)
!372 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<double *, std::vector<double, std::allocator<double> > >", scope: !47, file: !373, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !374, templateParams: !429, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEE")
!373 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator.h", directory: "", checksumkind: CSK_MD5, checksum: "bea55f548d6c981fe14b47f481b3c513")
!374 = !{!375, !376, !380, !385, !396, !401, !405, !409, !410, !411, !418, !421, !424, !425, !426}
!375 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !372, file: !373, line: 1046, baseType: !31, size: 64, flags: DIFlagProtected)
!376 = !DISubprogram(name: "__normal_iterator", scope: !372, file: !373, line: 1068, type: !377, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!377 = !DISubroutineType(types: !378)
!378 = !{null, !379}
!379 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !372, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!380 = !DISubprogram(name: "__normal_iterator", scope: !372, file: !373, line: 1072, type: !381, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!381 = !DISubroutineType(types: !382)
!382 = !{null, !379, !383}
!383 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !384, size: 64)
!384 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !31)
!385 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEdeEv", scope: !372, file: !373, line: 1095, type: !386, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!386 = !DISubroutineType(types: !387)
!387 = !{!388, !394}
!388 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !372, file: !373, line: 1061, baseType: !389, flags: DIFlagPublic)
!389 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !391, file: !390, line: 216, baseType: !84)
!390 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_types.h", directory: "")
!391 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<double *>", scope: !27, file: !390, line: 210, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !392, identifier: "_ZTSSt15iterator_traitsIPdE")
!392 = !{!393}
!393 = !DITemplateTypeParameter(name: "_Iterator", type: !31)
!394 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !395, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!395 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !372)
!396 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEptEv", scope: !372, file: !373, line: 1100, type: !397, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!397 = !DISubroutineType(types: !398)
!398 = !{!399, !394}
!399 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !372, file: !373, line: 1062, baseType: !400, flags: DIFlagPublic)
!400 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !391, file: !390, line: 215, baseType: !31)
!401 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !372, file: !373, line: 1105, type: !402, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!402 = !DISubroutineType(types: !403)
!403 = !{!404, !379}
!404 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !372, size: 64)
!405 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEi", scope: !372, file: !373, line: 1113, type: !406, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!406 = !DISubroutineType(types: !407)
!407 = !{!372, !379, !408}
!408 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!409 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEv", scope: !372, file: !373, line: 1119, type: !402, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmmEi", scope: !372, file: !373, line: 1127, type: !406, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEixEl", scope: !372, file: !373, line: 1133, type: !412, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!412 = !DISubroutineType(types: !413)
!413 = !{!388, !394, !414}
!414 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !372, file: !373, line: 1060, baseType: !415, flags: DIFlagPublic)
!415 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !391, file: !390, line: 214, baseType: !416)
!416 = !DIDerivedType(tag: DW_TAG_typedef, name: "ptrdiff_t", scope: !27, file: !26, line: 299, baseType: !417)
!417 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!418 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEpLEl", scope: !372, file: !373, line: 1138, type: !419, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!419 = !DISubroutineType(types: !420)
!420 = !{!404, !379, !414}
!421 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !372, file: !373, line: 1143, type: !422, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!422 = !DISubroutineType(types: !423)
!423 = !{!372, !394, !414}
!424 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmIEl", scope: !372, file: !373, line: 1148, type: !419, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !372, file: !373, line: 1153, type: !422, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEE4baseEv", scope: !372, file: !373, line: 1158, type: !427, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubroutineType(types: !428)
!428 = !{!383, !394}
!429 = !{!393, !430}
!430 = !DITemplateTypeParameter(name: "_Container", type: !33)
!431 = !DISubprogram(name: "begin", linkageName: "_ZNKSt6vectorIdSaIdEE5beginEv", scope: !33, file: !10, line: 878, type: !432, scopeLine: 878, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!432 = !DISubroutineType(types: !433)
!433 = !{!434, !488}
!434 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_iterator", scope: !33, file: !10, line: 455, baseType: !435, flags: DIFlagPublic)
!435 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "__normal_iterator<const double *, std::vector<double, std::allocator<double> > >", scope: !47, file: !373, line: 1043, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !436, templateParams: !487, identifier: "_ZTSN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEE")
!436 = !{!437, !438, !442, !447, !457, !462, !466, !469, !470, !471, !476, !479, !482, !483, !484}
!437 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !435, file: !373, line: 1046, baseType: !89, size: 64, flags: DIFlagProtected)
!438 = !DISubprogram(name: "__normal_iterator", scope: !435, file: !373, line: 1068, type: !439, scopeLine: 1068, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DISubroutineType(types: !440)
!440 = !{null, !441}
!441 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !435, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!442 = !DISubprogram(name: "__normal_iterator", scope: !435, file: !373, line: 1072, type: !443, scopeLine: 1072, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubroutineType(types: !444)
!444 = !{null, !441, !445}
!445 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !446, size: 64)
!446 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !89)
!447 = !DISubprogram(name: "operator*", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEdeEv", scope: !435, file: !373, line: 1095, type: !448, scopeLine: 1095, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!450, !455}
!450 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !435, file: !373, line: 1061, baseType: !451, flags: DIFlagPublic)
!451 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !452, file: !390, line: 227, baseType: !92)
!452 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iterator_traits<const double *>", scope: !27, file: !390, line: 221, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !453, identifier: "_ZTSSt15iterator_traitsIPKdE")
!453 = !{!454}
!454 = !DITemplateTypeParameter(name: "_Iterator", type: !89)
!455 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !456, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!456 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !435)
!457 = !DISubprogram(name: "operator->", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEptEv", scope: !435, file: !373, line: 1100, type: !458, scopeLine: 1100, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DISubroutineType(types: !459)
!459 = !{!460, !455}
!460 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !435, file: !373, line: 1062, baseType: !461, flags: DIFlagPublic)
!461 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !452, file: !390, line: 226, baseType: !89)
!462 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEv", scope: !435, file: !373, line: 1105, type: !463, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!463 = !DISubroutineType(types: !464)
!464 = !{!465, !441}
!465 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !435, size: 64)
!466 = !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEppEi", scope: !435, file: !373, line: 1113, type: !467, scopeLine: 1113, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!467 = !DISubroutineType(types: !468)
!468 = !{!435, !441, !408}
!469 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEv", scope: !435, file: !373, line: 1119, type: !463, scopeLine: 1119, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!470 = !DISubprogram(name: "operator--", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmmEi", scope: !435, file: !373, line: 1127, type: !467, scopeLine: 1127, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!471 = !DISubprogram(name: "operator[]", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEixEl", scope: !435, file: !373, line: 1133, type: !472, scopeLine: 1133, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!472 = !DISubroutineType(types: !473)
!473 = !{!450, !455, !474}
!474 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !435, file: !373, line: 1060, baseType: !475, flags: DIFlagPublic)
!475 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !452, file: !390, line: 225, baseType: !416)
!476 = !DISubprogram(name: "operator+=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEpLEl", scope: !435, file: !373, line: 1138, type: !477, scopeLine: 1138, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!477 = !DISubroutineType(types: !478)
!478 = !{!465, !441, !474}
!479 = !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEplEl", scope: !435, file: !373, line: 1143, type: !480, scopeLine: 1143, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!480 = !DISubroutineType(types: !481)
!481 = !{!435, !455, !474}
!482 = !DISubprogram(name: "operator-=", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmIEl", scope: !435, file: !373, line: 1148, type: !477, scopeLine: 1148, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEmiEl", scope: !435, file: !373, line: 1153, type: !480, scopeLine: 1153, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!484 = !DISubprogram(name: "base", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEE4baseEv", scope: !435, file: !373, line: 1158, type: !485, scopeLine: 1158, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!485 = !DISubroutineType(types: !486)
!486 = !{!445, !455}
!487 = !{!454, !430}
!488 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !322, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!489 = !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !33, file: !10, line: 888, type: !369, scopeLine: 888, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!490 = !DISubprogram(name: "end", linkageName: "_ZNKSt6vectorIdSaIdEE3endEv", scope: !33, file: !10, line: 898, type: !432, scopeLine: 898, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!491 = !DISubprogram(name: "rbegin", linkageName: "_ZNSt6vectorIdSaIdEE6rbeginEv", scope: !33, file: !10, line: 908, type: !492, scopeLine: 908, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!492 = !DISubroutineType(types: !493)
!493 = !{!494, !302}
!494 = !DIDerivedType(tag: DW_TAG_typedef, name: "reverse_iterator", scope: !33, file: !10, line: 457, baseType: !495, flags: DIFlagPublic)
!495 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", scope: !27, file: !373, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEE")
!496 = !DISubprogram(name: "rbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6rbeginEv", scope: !33, file: !10, line: 918, type: !497, scopeLine: 918, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DISubroutineType(types: !498)
!498 = !{!499, !488}
!499 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reverse_iterator", scope: !33, file: !10, line: 456, baseType: !500, flags: DIFlagPublic)
!500 = !DICompositeType(tag: DW_TAG_class_type, name: "reverse_iterator<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", scope: !27, file: !373, line: 132, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTSSt16reverse_iteratorIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEE")
!501 = !DISubprogram(name: "rend", linkageName: "_ZNSt6vectorIdSaIdEE4rendEv", scope: !33, file: !10, line: 928, type: !492, scopeLine: 928, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!502 = !DISubprogram(name: "rend", linkageName: "_ZNKSt6vectorIdSaIdEE4rendEv", scope: !33, file: !10, line: 938, type: !497, scopeLine: 938, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!503 = !DISubprogram(name: "cbegin", linkageName: "_ZNKSt6vectorIdSaIdEE6cbeginEv", scope: !33, file: !10, line: 949, type: !432, scopeLine: 949, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!504 = !DISubprogram(name: "cend", linkageName: "_ZNKSt6vectorIdSaIdEE4cendEv", scope: !33, file: !10, line: 959, type: !432, scopeLine: 959, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubprogram(name: "crbegin", linkageName: "_ZNKSt6vectorIdSaIdEE7crbeginEv", scope: !33, file: !10, line: 969, type: !497, scopeLine: 969, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!506 = !DISubprogram(name: "crend", linkageName: "_ZNKSt6vectorIdSaIdEE5crendEv", scope: !33, file: !10, line: 979, type: !497, scopeLine: 979, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!507 = !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !33, file: !10, line: 987, type: !508, scopeLine: 987, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!508 = !DISubroutineType(types: !509)
!509 = !{!24, !488}
!510 = !DISubprogram(name: "max_size", linkageName: "_ZNKSt6vectorIdSaIdEE8max_sizeEv", scope: !33, file: !10, line: 993, type: !508, scopeLine: 993, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!511 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEm", scope: !33, file: !10, line: 1008, type: !512, scopeLine: 1008, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!512 = !DISubroutineType(types: !513)
!513 = !{null, !302, !24}
!514 = !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !33, file: !10, line: 1029, type: !363, scopeLine: 1029, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!515 = !DISubprogram(name: "shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE13shrink_to_fitEv", scope: !33, file: !10, line: 1063, type: !300, scopeLine: 1063, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!516 = !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !33, file: !10, line: 1073, type: !508, scopeLine: 1073, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DISubprogram(name: "empty", linkageName: "_ZNKSt6vectorIdSaIdEE5emptyEv", scope: !33, file: !10, line: 1083, type: !518, scopeLine: 1083, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!518 = !DISubroutineType(types: !519)
!519 = !{!148, !488}
!520 = !DISubprogram(name: "reserve", linkageName: "_ZNSt6vectorIdSaIdEE7reserveEm", scope: !33, file: !10, line: 1105, type: !512, scopeLine: 1105, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !33, file: !10, line: 1121, type: !522, scopeLine: 1121, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{!524, !302, !24}
!524 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !33, file: !10, line: 451, baseType: !525, flags: DIFlagPublic)
!525 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !46, file: !44, line: 62, baseType: !526)
!526 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !527, size: 64)
!527 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !46, file: !44, line: 56, baseType: !528)
!528 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_type", scope: !50, file: !51, line: 417, baseType: !22)
!529 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt6vectorIdSaIdEEixEm", scope: !33, file: !10, line: 1140, type: !530, scopeLine: 1140, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!530 = !DISubroutineType(types: !531)
!531 = !{!532, !488, !24}
!532 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !33, file: !10, line: 452, baseType: !533, flags: DIFlagPublic)
!533 = !DIDerivedType(tag: DW_TAG_typedef, name: "const_reference", scope: !46, file: !44, line: 63, baseType: !534)
!534 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !535, size: 64)
!535 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !527)
!536 = !DISubprogram(name: "_M_range_check", linkageName: "_ZNKSt6vectorIdSaIdEE14_M_range_checkEm", scope: !33, file: !10, line: 1150, type: !537, scopeLine: 1150, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{null, !488, !24}
!539 = !DISubprogram(name: "at", linkageName: "_ZNSt6vectorIdSaIdEE2atEm", scope: !33, file: !10, line: 1173, type: !522, scopeLine: 1173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!540 = !DISubprogram(name: "at", linkageName: "_ZNKSt6vectorIdSaIdEE2atEm", scope: !33, file: !10, line: 1192, type: !530, scopeLine: 1192, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DISubprogram(name: "front", linkageName: "_ZNSt6vectorIdSaIdEE5frontEv", scope: !33, file: !10, line: 1204, type: !542, scopeLine: 1204, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!542 = !DISubroutineType(types: !543)
!543 = !{!524, !302}
!544 = !DISubprogram(name: "front", linkageName: "_ZNKSt6vectorIdSaIdEE5frontEv", scope: !33, file: !10, line: 1216, type: !545, scopeLine: 1216, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!545 = !DISubroutineType(types: !546)
!546 = !{!532, !488}
!547 = !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !33, file: !10, line: 1228, type: !542, scopeLine: 1228, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!548 = !DISubprogram(name: "back", linkageName: "_ZNKSt6vectorIdSaIdEE4backEv", scope: !33, file: !10, line: 1240, type: !545, scopeLine: 1240, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!549 = !DISubprogram(name: "data", linkageName: "_ZNSt6vectorIdSaIdEE4dataEv", scope: !33, file: !10, line: 1255, type: !550, scopeLine: 1255, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!550 = !DISubroutineType(types: !551)
!551 = !{!31, !302}
!552 = !DISubprogram(name: "data", linkageName: "_ZNKSt6vectorIdSaIdEE4dataEv", scope: !33, file: !10, line: 1260, type: !553, scopeLine: 1260, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DISubroutineType(types: !554)
!554 = !{!89, !488}
!555 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backERKd", scope: !33, file: !10, line: 1276, type: !556, scopeLine: 1276, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!556 = !DISubroutineType(types: !557)
!557 = !{null, !302, !315}
!558 = !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !33, file: !10, line: 1293, type: !559, scopeLine: 1293, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DISubroutineType(types: !560)
!560 = !{null, !302, !561}
!561 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !317, size: 64)
!562 = !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !33, file: !10, line: 1317, type: !300, scopeLine: 1317, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!563 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EERS4_", scope: !33, file: !10, line: 1357, type: !564, scopeLine: 1357, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!564 = !DISubroutineType(types: !565)
!565 = !{!371, !302, !434, !315}
!566 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !33, file: !10, line: 1388, type: !567, scopeLine: 1388, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!567 = !DISubroutineType(types: !568)
!568 = !{!371, !302, !434, !561}
!569 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EESt16initializer_listIdE", scope: !33, file: !10, line: 1406, type: !570, scopeLine: 1406, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!570 = !DISubroutineType(types: !571)
!571 = !{!371, !302, !434, !349}
!572 = !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEmRS4_", scope: !33, file: !10, line: 1432, type: !573, scopeLine: 1432, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!573 = !DISubroutineType(types: !574)
!574 = !{!371, !302, !434, !24, !315}
!575 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !33, file: !10, line: 1529, type: !576, scopeLine: 1529, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!576 = !DISubroutineType(types: !577)
!577 = !{!371, !302, !434}
!578 = !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EES6_", scope: !33, file: !10, line: 1557, type: !579, scopeLine: 1557, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!579 = !DISubroutineType(types: !580)
!580 = !{!371, !302, !434, !434}
!581 = !DISubprogram(name: "swap", linkageName: "_ZNSt6vectorIdSaIdEE4swapERS1_", scope: !33, file: !10, line: 1581, type: !582, scopeLine: 1581, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!582 = !DISubroutineType(types: !583)
!583 = !{null, !302, !355}
!584 = !DISubprogram(name: "clear", linkageName: "_ZNSt6vectorIdSaIdEE5clearEv", scope: !33, file: !10, line: 1600, type: !300, scopeLine: 1600, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!585 = !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !33, file: !10, line: 1699, type: !363, scopeLine: 1699, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!586 = !DISubprogram(name: "_M_default_initialize", linkageName: "_ZNSt6vectorIdSaIdEE21_M_default_initializeEm", scope: !33, file: !10, line: 1710, type: !512, scopeLine: 1710, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!587 = !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !33, file: !2, line: 265, type: !363, scopeLine: 265, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!588 = !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !33, file: !2, line: 524, type: !589, scopeLine: 524, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!589 = !DISubroutineType(types: !590)
!590 = !{null, !302, !371, !24, !315}
!591 = !DISubprogram(name: "_M_default_append", linkageName: "_ZNSt6vectorIdSaIdEE17_M_default_appendEm", scope: !33, file: !10, line: 1807, type: !512, scopeLine: 1807, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!592 = !DISubprogram(name: "_M_shrink_to_fit", linkageName: "_ZNSt6vectorIdSaIdEE16_M_shrink_to_fitEv", scope: !33, file: !10, line: 1811, type: !593, scopeLine: 1811, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!593 = !DISubroutineType(types: !594)
!594 = !{!148, !302}
!595 = !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !33, file: !2, line: 351, type: !567, scopeLine: 351, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!596 = !DISubprogram(name: "_M_emplace_aux", linkageName: "_ZNSt6vectorIdSaIdEE14_M_emplace_auxEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !33, file: !10, line: 1884, type: !567, scopeLine: 1884, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!597 = !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !33, file: !10, line: 1891, type: !598, scopeLine: 1891, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!598 = !DISubroutineType(types: !599)
!599 = !{!600, !488, !24, !601}
!600 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_type", scope: !33, file: !10, line: 458, baseType: !25, flags: DIFlagPublic)
!601 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!602 = !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !33, file: !10, line: 1902, type: !603, scopeLine: 1902, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!603 = !DISubroutineType(types: !604)
!604 = !{!600, !24, !306}
!605 = !DISubprogram(name: "_S_max_size", linkageName: "_ZNSt6vectorIdSaIdEE11_S_max_sizeERKS0_", scope: !33, file: !10, line: 1911, type: !606, scopeLine: 1911, flags: DIFlagProtected | DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!606 = !DISubroutineType(types: !607)
!607 = !{!600, !608}
!608 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !609, size: 64)
!609 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!610 = !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !33, file: !10, line: 1928, type: !611, scopeLine: 1928, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!611 = !DISubroutineType(types: !612)
!612 = !{null, !302, !291}
!613 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !33, file: !2, line: 176, type: !614, scopeLine: 176, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!614 = !DISubroutineType(types: !615)
!615 = !{!371, !302, !371}
!616 = !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EES5_", scope: !33, file: !10, line: 1945, type: !617, scopeLine: 1945, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!617 = !DISubroutineType(types: !618)
!618 = !{!371, !302, !371, !371}
!619 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb1EE", scope: !33, file: !10, line: 1954, type: !620, scopeLine: 1954, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!620 = !DISubroutineType(types: !621)
!621 = !{null, !302, !326, !255}
!622 = !DISubprogram(name: "_M_move_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_move_assignEOS1_St17integral_constantIbLb0EE", scope: !33, file: !10, line: 1966, type: !623, scopeLine: 1966, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!623 = !DISubroutineType(types: !624)
!624 = !{null, !302, !326, !274}
!625 = !{!105, !626}
!626 = !DITemplateTypeParameter(name: "_Alloc", type: !59, defaulted: true)
!627 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "move_iterator<double *>", scope: !27, file: !373, line: 1445, size: 64, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !628, templateParams: !392, identifier: "_ZTSSt13move_iteratorIPdE")
!628 = !{!629, !630, !634, !638, !643, !653, !657, !661, !664, !665, !666, !670, !673, !674, !675}
!629 = !DIDerivedType(tag: DW_TAG_member, name: "_M_current", scope: !627, file: !373, line: 1450, baseType: !31, size: 64)
!630 = !DISubprogram(name: "move_iterator", scope: !627, file: !373, line: 1493, type: !631, scopeLine: 1493, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!631 = !DISubroutineType(types: !632)
!632 = !{null, !633}
!633 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !627, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!634 = !DISubprogram(name: "move_iterator", scope: !627, file: !373, line: 1497, type: !635, scopeLine: 1497, flags: DIFlagPublic | DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DISubroutineType(types: !636)
!636 = !{null, !633, !637}
!637 = !DIDerivedType(tag: DW_TAG_typedef, name: "iterator_type", scope: !627, file: !373, line: 1469, baseType: !31, flags: DIFlagPublic)
!638 = !DISubprogram(name: "base", linkageName: "_ZNKSt13move_iteratorIPdE4baseEv", scope: !627, file: !373, line: 1523, type: !639, scopeLine: 1523, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DISubroutineType(types: !640)
!640 = !{!637, !641}
!641 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !642, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!642 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !627)
!643 = !DISubprogram(name: "operator*", linkageName: "_ZNKSt13move_iteratorIPdEdeEv", scope: !627, file: !373, line: 1539, type: !644, scopeLine: 1539, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!644 = !DISubroutineType(types: !645)
!645 = !{!646, !641}
!646 = !DIDerivedType(tag: DW_TAG_typedef, name: "reference", scope: !627, file: !373, line: 1486, baseType: !647, flags: DIFlagPublic)
!647 = !DIDerivedType(tag: DW_TAG_typedef, name: "__conditional_t<is_reference<__base_ref>::value, typename remove_reference<__base_ref>::type &&, __base_ref>", scope: !27, file: !256, line: 119, baseType: !648)
!648 = !DIDerivedType(tag: DW_TAG_typedef, name: "template type<double &&, double &>", scope: !649, file: !256, line: 107, baseType: !652)
!649 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__conditional<true>", scope: !27, file: !256, line: 104, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !650, identifier: "_ZTSSt13__conditionalILb1EE")
!650 = !{!651}
!651 = !DITemplateValueParameter(type: !148, value: i1 true)
!652 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !22, size: 64)
!653 = !DISubprogram(name: "operator->", linkageName: "_ZNKSt13move_iteratorIPdEptEv", scope: !627, file: !373, line: 1548, type: !654, scopeLine: 1548, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubroutineType(types: !655)
!655 = !{!656, !641}
!656 = !DIDerivedType(tag: DW_TAG_typedef, name: "pointer", scope: !627, file: !373, line: 1483, baseType: !31, flags: DIFlagPublic)
!657 = !DISubprogram(name: "operator++", linkageName: "_ZNSt13move_iteratorIPdEppEv", scope: !627, file: !373, line: 1552, type: !658, scopeLine: 1552, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!658 = !DISubroutineType(types: !659)
!659 = !{!660, !633}
!660 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !627, size: 64)
!661 = !DISubprogram(name: "operator++", linkageName: "_ZNSt13move_iteratorIPdEppEi", scope: !627, file: !373, line: 1559, type: !662, scopeLine: 1559, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!662 = !DISubroutineType(types: !663)
!663 = !{!627, !633, !408}
!664 = !DISubprogram(name: "operator--", linkageName: "_ZNSt13move_iteratorIPdEmmEv", scope: !627, file: !373, line: 1573, type: !658, scopeLine: 1573, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!665 = !DISubprogram(name: "operator--", linkageName: "_ZNSt13move_iteratorIPdEmmEi", scope: !627, file: !373, line: 1580, type: !662, scopeLine: 1580, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!666 = !DISubprogram(name: "operator+", linkageName: "_ZNKSt13move_iteratorIPdEplEl", scope: !627, file: !373, line: 1589, type: !667, scopeLine: 1589, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!667 = !DISubroutineType(types: !668)
!668 = !{!627, !641, !669}
!669 = !DIDerivedType(tag: DW_TAG_typedef, name: "difference_type", scope: !627, file: !373, line: 1481, baseType: !415, flags: DIFlagPublic)
!670 = !DISubprogram(name: "operator+=", linkageName: "_ZNSt13move_iteratorIPdEpLEl", scope: !627, file: !373, line: 1593, type: !671, scopeLine: 1593, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!671 = !DISubroutineType(types: !672)
!672 = !{!660, !633, !669}
!673 = !DISubprogram(name: "operator-", linkageName: "_ZNKSt13move_iteratorIPdEmiEl", scope: !627, file: !373, line: 1601, type: !667, scopeLine: 1601, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!674 = !DISubprogram(name: "operator-=", linkageName: "_ZNSt13move_iteratorIPdEmIEl", scope: !627, file: !373, line: 1605, type: !671, scopeLine: 1605, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!675 = !DISubprogram(name: "operator[]", linkageName: "_ZNKSt13move_iteratorIPdEixEl", scope: !627, file: !373, line: 1613, type: !676, scopeLine: 1613, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!676 = !DISubroutineType(types: !677)
!677 = !{!646, !641, !669}
!678 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "_Storage", scope: !679, file: !10, line: 1845, size: 64, flags: DIFlagPrivate | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !695, identifier: "_ZTSNSt6vectorIdSaIdEE16_Temporary_value8_StorageE")
!679 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_Temporary_value", scope: !33, file: !10, line: 1824, size: 128, flags: DIFlagProtected | DIFlagTypePassByReference | DIFlagNonTrivial, elements: !680, identifier: "_ZTSNSt6vectorIdSaIdEE16_Temporary_valueE")
!680 = !{!681, !683, !684, !688, !692}
!681 = !DIDerivedType(tag: DW_TAG_member, name: "_M_this", scope: !679, file: !10, line: 1854, baseType: !682, size: 64, flags: DIFlagPrivate)
!682 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!683 = !DIDerivedType(tag: DW_TAG_member, name: "_M_storage", scope: !679, file: !10, line: 1855, baseType: !678, size: 64, offset: 64, flags: DIFlagPrivate)
!684 = !DISubprogram(name: "~_Temporary_value", scope: !679, file: !10, line: 1835, type: !685, scopeLine: 1835, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!685 = !DISubroutineType(types: !686)
!686 = !{null, !687}
!687 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !679, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!688 = !DISubprogram(name: "_M_val", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value6_M_valEv", scope: !679, file: !10, line: 1839, type: !689, scopeLine: 1839, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!689 = !DISubroutineType(types: !690)
!690 = !{!691, !687}
!691 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !317, size: 64)
!692 = !DISubprogram(name: "_M_ptr", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value6_M_ptrEv", scope: !679, file: !10, line: 1843, type: !693, scopeLine: 1843, flags: DIFlagPrivate | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!693 = !DISubroutineType(types: !694)
!694 = !{!31, !687}
!695 = !{!696, !698, !699, !703, !704}
!696 = !DIDerivedType(tag: DW_TAG_member, name: "_M_byte", scope: !678, file: !10, line: 1850, baseType: !697, size: 8)
!697 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!698 = !DIDerivedType(tag: DW_TAG_member, name: "_M_val", scope: !678, file: !10, line: 1851, baseType: !22, size: 64)
!699 = !DISubprogram(name: "_Storage", scope: !678, file: !10, line: 1847, type: !700, scopeLine: 1847, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!700 = !DISubroutineType(types: !701)
!701 = !{null, !702}
!702 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !678, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!703 = !DISubprogram(name: "~_Storage", scope: !678, file: !10, line: 1848, type: !700, scopeLine: 1848, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!704 = !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_value8_StorageaSERKS3_", scope: !678, file: !10, line: 1849, type: !705, scopeLine: 1849, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized | DISPFlagDeleted)
!705 = !DISubroutineType(types: !706)
!706 = !{!707, !702, !708}
!707 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !678, size: 64)
!708 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !709, size: 64)
!709 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !678)
!710 = !{!0, !8, !14}
!711 = !{!712}
!712 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !713, entity: !714, file: !715, line: 58)
!713 = !DINamespace(name: "__gnu_debug", scope: null)
!714 = !DINamespace(name: "__debug", scope: !27)
!715 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!716 = !{i32 7, !"Dwarf Version", i32 5}
!717 = !{i32 2, !"Debug Info Version", i32 3}
!718 = !{i32 1, !"wchar_size", i32 4}
!719 = !{i32 8, !"PIC Level", i32 2}
!720 = !{i32 7, !"PIE Level", i32 2}
!721 = !{i32 7, !"uwtable", i32 2}
!722 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!723 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!724 = distinct !DISubprogram(name: "vector_pushed_products", scope: !20, file: !20, line: 5, type: !725, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !727)
!725 = !DISubroutineType(types: !726)
!726 = !{!22, !22, !408}
!727 = !{!728, !729, !730, !731, !733, !734}
!728 = !DILocalVariable(name: "x", arg: 1, scope: !724, file: !20, line: 5, type: !22)
!729 = !DILocalVariable(name: "n", arg: 2, scope: !724, file: !20, line: 5, type: !408)
!730 = !DILocalVariable(name: "a", scope: !724, file: !20, line: 6, type: !33)
!731 = !DILocalVariable(name: "i", scope: !732, file: !20, line: 7, type: !408)
!732 = distinct !DILexicalBlock(scope: !724, file: !20, line: 7, column: 3)
!733 = !DILocalVariable(name: "s", scope: !724, file: !20, line: 10, type: !22)
!734 = !DILocalVariable(name: "i", scope: !735, file: !20, line: 11, type: !25)
!735 = distinct !DILexicalBlock(scope: !724, file: !20, line: 11, column: 3)
!736 = !DILocation(line: 0, scope: !724)
!737 = !DILocation(line: 0, scope: !732)
!738 = !DILocation(line: 7, column: 21, scope: !739)
!739 = distinct !DILexicalBlock(scope: !732, file: !20, line: 7, column: 3)
!740 = !DILocation(line: 7, column: 3, scope: !732)
!741 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !747)
!742 = distinct !DILexicalBlock(scope: !743, file: !10, line: 365, column: 7)
!743 = distinct !DISubprogram(name: "~_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEED2Ev", scope: !36, file: !10, line: 364, type: !217, scopeLine: 365, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !243, retainedNodes: !744)
!744 = !{!745}
!745 = !DILocalVariable(name: "this", arg: 1, scope: !743, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!746 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!747 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !752)
!748 = distinct !DILexicalBlock(scope: !749, file: !10, line: 729, column: 7)
!749 = distinct !DISubprogram(name: "~vector", linkageName: "_ZNSt6vectorIdSaIdEED2Ev", scope: !33, file: !10, line: 728, type: !300, scopeLine: 729, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !351, retainedNodes: !750)
!750 = !{!751}
!751 = !DILocalVariable(name: "this", arg: 1, scope: !749, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!752 = distinct !DILocation(line: 15, column: 1, scope: !724)
!753 = !DILocation(line: 0, scope: !735)
!754 = !DILocation(line: 11, column: 33, scope: !755)
!755 = distinct !DILexicalBlock(scope: !735, file: !20, line: 11, column: 3)
!756 = !DILocation(line: 11, column: 3, scope: !735)
!757 = !DILocation(line: 12, column: 10, scope: !758)
!758 = distinct !DILexicalBlock(scope: !755, file: !20, line: 11, column: 50)
!759 = !{!760, !760, i64 0}
!760 = !{!"double", !761, i64 0}
!761 = !{!"omnipotent char", !762, i64 0}
!762 = !{!"Simple C++ TBAA"}
!763 = !DILocation(line: 8, column: 24, scope: !764)
!764 = distinct !DILexicalBlock(scope: !739, file: !20, line: 7, column: 31)
!765 = !DILocation(line: 8, column: 21, scope: !764)
!766 = !DILocation(line: 8, column: 19, scope: !764)
!767 = !DILocalVariable(name: "this", arg: 1, scope: !768, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!768 = distinct !DISubprogram(name: "push_back", linkageName: "_ZNSt6vectorIdSaIdEE9push_backEOd", scope: !33, file: !10, line: 1293, type: !559, scopeLine: 1294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !558, retainedNodes: !769)
!769 = !{!767, !770}
!770 = !DILocalVariable(name: "__x", arg: 2, scope: !768, file: !10, line: 1293, type: !561)
!771 = !DILocation(line: 0, scope: !768, inlinedAt: !772)
!772 = distinct !DILocation(line: 8, column: 7, scope: !764)
!773 = !DILocalVariable(name: "this", arg: 1, scope: !774, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!774 = distinct !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !33, file: !2, line: 112, type: !775, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !778, declaration: !777, retainedNodes: !782)
!775 = !DISubroutineType(types: !776)
!776 = !{!524, !302, !652}
!777 = !DISubprogram(name: "emplace_back<double>", linkageName: "_ZNSt6vectorIdSaIdEE12emplace_backIJdEEERdDpOT_", scope: !33, file: !2, line: 112, type: !775, scopeLine: 112, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !778)
!778 = !{!779}
!779 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !780)
!780 = !{!781}
!781 = !DITemplateTypeParameter(type: !22)
!782 = !{!773, !783}
!783 = !DILocalVariable(name: "__args", arg: 2, scope: !774, file: !10, line: 1303, type: !652)
!784 = !DILocation(line: 0, scope: !774, inlinedAt: !785)
!785 = distinct !DILocation(line: 1294, column: 9, scope: !768, inlinedAt: !772)
!786 = !DILocation(line: 114, column: 30, scope: !787, inlinedAt: !785)
!787 = distinct !DILexicalBlock(scope: !774, file: !2, line: 114, column: 6)
!788 = !DILocation(line: 114, column: 6, scope: !774, inlinedAt: !785)
!789 = !DILocalVariable(name: "__a", arg: 1, scope: !790, file: !51, line: 511, type: !57)
!790 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !50, file: !51, line: 511, type: !791, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !794, declaration: !793, retainedNodes: !796)
!791 = !DISubroutineType(types: !792)
!792 = !{null, !57, !31, !652}
!793 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJdEEEvRS0_PT_DpOT0_", scope: !50, file: !51, line: 511, type: !791, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !794)
!794 = !{!795, !779}
!795 = !DITemplateTypeParameter(name: "_Up", type: !22)
!796 = !{!789, !797, !798}
!797 = !DILocalVariable(name: "__p", arg: 2, scope: !790, file: !51, line: 511, type: !31)
!798 = !DILocalVariable(name: "__args", arg: 3, scope: !790, file: !51, line: 512, type: !652)
!799 = !DILocation(line: 0, scope: !790, inlinedAt: !800)
!800 = distinct !DILocation(line: 117, column: 6, scope: !801, inlinedAt: !785)
!801 = distinct !DILexicalBlock(scope: !787, file: !2, line: 115, column: 4)
!802 = !DILocalVariable(name: "this", arg: 1, scope: !803, type: !810, flags: DIFlagArtificial | DIFlagObjectPointer)
!803 = distinct !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !65, file: !66, line: 173, type: !804, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !794, declaration: !806, retainedNodes: !807)
!804 = !DISubroutineType(types: !805)
!805 = !{null, !71, !31, !652}
!806 = !DISubprogram(name: "construct<double, double>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJdEEEvPT_DpOT0_", scope: !65, file: !66, line: 173, type: !804, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !794)
!807 = !{!802, !808, !809}
!808 = !DILocalVariable(name: "__p", arg: 2, scope: !803, file: !66, line: 173, type: !31)
!809 = !DILocalVariable(name: "__args", arg: 3, scope: !803, file: !66, line: 173, type: !652)
!810 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!811 = !DILocation(line: 0, scope: !803, inlinedAt: !812)
!812 = distinct !DILocation(line: 516, column: 8, scope: !790, inlinedAt: !800)
!813 = !DILocation(line: 175, column: 4, scope: !803, inlinedAt: !812)
!814 = !DILocation(line: 121, column: 4, scope: !801, inlinedAt: !785)
!815 = !DILocalVariable(name: "__position", arg: 2, scope: !816, file: !10, line: 1868, type: !371)
!816 = distinct !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !33, file: !2, line: 440, type: !817, scopeLine: 447, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !778, declaration: !819, retainedNodes: !820)
!817 = !DISubroutineType(types: !818)
!818 = !{null, !302, !371, !652}
!819 = !DISubprogram(name: "_M_realloc_insert<double>", linkageName: "_ZNSt6vectorIdSaIdEE17_M_realloc_insertIJdEEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEDpOT_", scope: !33, file: !2, line: 440, type: !817, scopeLine: 440, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !778)
!820 = !{!821, !815, !822, !823, !825, !826, !827, !828, !829}
!821 = !DILocalVariable(name: "this", arg: 1, scope: !816, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!822 = !DILocalVariable(name: "__args", arg: 3, scope: !816, file: !10, line: 1868, type: !652)
!823 = !DILocalVariable(name: "__len", scope: !816, file: !2, line: 448, type: !824)
!824 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!825 = !DILocalVariable(name: "__old_start", scope: !816, file: !2, line: 450, type: !291)
!826 = !DILocalVariable(name: "__old_finish", scope: !816, file: !2, line: 451, type: !291)
!827 = !DILocalVariable(name: "__elems_before", scope: !816, file: !2, line: 452, type: !824)
!828 = !DILocalVariable(name: "__new_start", scope: !816, file: !2, line: 453, type: !291)
!829 = !DILocalVariable(name: "__new_finish", scope: !816, file: !2, line: 454, type: !291)
!830 = !DILocation(line: 0, scope: !816, inlinedAt: !831)
!831 = distinct !DILocation(line: 123, column: 4, scope: !787, inlinedAt: !785)
!832 = !DILocalVariable(name: "this", arg: 1, scope: !833, type: !838, flags: DIFlagArtificial | DIFlagObjectPointer)
!833 = distinct !DISubprogram(name: "_M_check_len", linkageName: "_ZNKSt6vectorIdSaIdEE12_M_check_lenEmPKc", scope: !33, file: !10, line: 1891, type: !598, scopeLine: 1892, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !597, retainedNodes: !834)
!834 = !{!832, !835, !836, !837}
!835 = !DILocalVariable(name: "__n", arg: 2, scope: !833, file: !10, line: 1891, type: !24)
!836 = !DILocalVariable(name: "__s", arg: 3, scope: !833, file: !10, line: 1891, type: !601)
!837 = !DILocalVariable(name: "__len", scope: !833, file: !10, line: 1896, type: !824)
!838 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !322, size: 64)
!839 = !DILocation(line: 0, scope: !833, inlinedAt: !840)
!840 = distinct !DILocation(line: 449, column: 2, scope: !816, inlinedAt: !831)
!841 = !DILocalVariable(name: "this", arg: 1, scope: !842, type: !838, flags: DIFlagArtificial | DIFlagObjectPointer)
!842 = distinct !DISubprogram(name: "size", linkageName: "_ZNKSt6vectorIdSaIdEE4sizeEv", scope: !33, file: !10, line: 987, type: !508, scopeLine: 988, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !507, retainedNodes: !843)
!843 = !{!841}
!844 = !DILocation(line: 0, scope: !842, inlinedAt: !845)
!845 = distinct !DILocation(line: 1893, column: 19, scope: !846, inlinedAt: !840)
!846 = distinct !DILexicalBlock(scope: !833, file: !10, line: 1893, column: 6)
!847 = !DILocation(line: 988, column: 50, scope: !842, inlinedAt: !845)
!848 = !DILocation(line: 1893, column: 26, scope: !846, inlinedAt: !840)
!849 = !DILocation(line: 1893, column: 6, scope: !833, inlinedAt: !840)
!850 = !DILocation(line: 1894, column: 4, scope: !846, inlinedAt: !840)
!851 = !DILocation(line: 0, scope: !842, inlinedAt: !852)
!852 = distinct !DILocation(line: 1896, column: 26, scope: !833, inlinedAt: !840)
!853 = !DILocation(line: 0, scope: !842, inlinedAt: !854)
!854 = distinct !DILocation(line: 1896, column: 46, scope: !833, inlinedAt: !840)
!855 = !DILocation(line: 1896, column: 35, scope: !833, inlinedAt: !840)
!856 = !DILocation(line: 1896, column: 33, scope: !833, inlinedAt: !840)
!857 = !DILocation(line: 0, scope: !842, inlinedAt: !858)
!858 = distinct !DILocation(line: 1897, column: 18, scope: !833, inlinedAt: !840)
!859 = !DILocation(line: 1897, column: 16, scope: !833, inlinedAt: !840)
!860 = !DILocation(line: 1897, column: 25, scope: !833, inlinedAt: !840)
!861 = !DILocalVariable(name: "this", arg: 1, scope: !862, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!862 = distinct !DISubprogram(name: "_M_allocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE11_M_allocateEm", scope: !36, file: !10, line: 375, type: !245, scopeLine: 376, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !244, retainedNodes: !863)
!863 = !{!861, !864}
!864 = !DILocalVariable(name: "__n", arg: 2, scope: !862, file: !10, line: 375, type: !25)
!865 = !DILocation(line: 0, scope: !862, inlinedAt: !866)
!866 = distinct !DILocation(line: 453, column: 33, scope: !816, inlinedAt: !831)
!867 = !DILocation(line: 378, column: 13, scope: !862, inlinedAt: !866)
!868 = !DILocation(line: 378, column: 9, scope: !862, inlinedAt: !866)
!869 = !DILocalVariable(name: "__a", arg: 1, scope: !870, file: !51, line: 463, type: !57)
!870 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt16allocator_traitsISaIdEE8allocateERS0_m", scope: !50, file: !51, line: 463, type: !54, scopeLine: 464, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !53, retainedNodes: !871)
!871 = !{!869, !872}
!872 = !DILocalVariable(name: "__n", arg: 2, scope: !870, file: !51, line: 463, type: !120)
!873 = !DILocation(line: 0, scope: !870, inlinedAt: !874)
!874 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !866)
!875 = !DILocalVariable(name: "this", arg: 1, scope: !876, type: !810, flags: DIFlagArtificial | DIFlagObjectPointer)
!876 = distinct !DISubprogram(name: "allocate", linkageName: "_ZNSt15__new_allocatorIdE8allocateEmPKv", scope: !65, file: !66, line: 112, type: !94, scopeLine: 113, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !93, retainedNodes: !877)
!877 = !{!875, !878, !879}
!878 = !DILocalVariable(name: "__n", arg: 2, scope: !876, file: !66, line: 112, type: !96)
!879 = !DILocalVariable(arg: 3, scope: !876, file: !66, line: 112, type: !29)
!880 = !DILocation(line: 0, scope: !876, inlinedAt: !881)
!881 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !874)
!882 = !DILocation(line: 137, column: 53, scope: !876, inlinedAt: !881)
!883 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !881)
!884 = !DILocation(line: 463, column: 20, scope: !885, inlinedAt: !831)
!885 = distinct !DILexicalBlock(scope: !816, file: !2, line: 456, column: 2)
!886 = !DILocation(line: 0, scope: !790, inlinedAt: !887)
!887 = distinct !DILocation(line: 462, column: 4, scope: !885, inlinedAt: !831)
!888 = !DILocation(line: 0, scope: !803, inlinedAt: !889)
!889 = distinct !DILocation(line: 516, column: 8, scope: !790, inlinedAt: !887)
!890 = !DILocation(line: 175, column: 4, scope: !803, inlinedAt: !889)
!891 = !DILocalVariable(name: "__first", arg: 1, scope: !892, file: !10, line: 499, type: !291)
!892 = distinct !DISubprogram(name: "_S_relocate", linkageName: "_ZNSt6vectorIdSaIdEE11_S_relocateEPdS2_S2_RS0_", scope: !33, file: !10, line: 499, type: !297, scopeLine: 501, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !296, retainedNodes: !893)
!893 = !{!891, !894, !895, !896}
!894 = !DILocalVariable(name: "__last", arg: 2, scope: !892, file: !10, line: 499, type: !291)
!895 = !DILocalVariable(name: "__result", arg: 3, scope: !892, file: !10, line: 499, type: !291)
!896 = !DILocalVariable(name: "__alloc", arg: 4, scope: !892, file: !10, line: 500, type: !292)
!897 = !DILocation(line: 0, scope: !892, inlinedAt: !898)
!898 = distinct !DILocation(line: 474, column: 23, scope: !899, inlinedAt: !831)
!899 = distinct !DILexicalBlock(scope: !900, file: !2, line: 473, column: 6)
!900 = distinct !DILexicalBlock(scope: !885, file: !2, line: 472, column: 29)
!901 = !DILocalVariable(name: "__first", arg: 1, scope: !902, file: !903, line: 1127, type: !31)
!902 = distinct !DISubprogram(name: "__relocate_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt12__relocate_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !27, file: !903, line: 1127, type: !904, scopeLine: 1132, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !910, retainedNodes: !906)
!903 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_uninitialized.h", directory: "", checksumkind: CSK_MD5, checksum: "76b804c7705a952d454f754eea890c01")
!904 = !DISubroutineType(types: !905)
!905 = !{!31, !31, !31, !31, !118}
!906 = !{!901, !907, !908, !909}
!907 = !DILocalVariable(name: "__last", arg: 2, scope: !902, file: !903, line: 1127, type: !31)
!908 = !DILocalVariable(name: "__result", arg: 3, scope: !902, file: !903, line: 1128, type: !31)
!909 = !DILocalVariable(name: "__alloc", arg: 4, scope: !902, file: !903, line: 1128, type: !118)
!910 = !{!911, !912, !913}
!911 = !DITemplateTypeParameter(name: "_InputIterator", type: !31)
!912 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !31)
!913 = !DITemplateTypeParameter(name: "_Allocator", type: !59)
!914 = !DILocation(line: 0, scope: !902, inlinedAt: !915)
!915 = distinct !DILocation(line: 504, column: 9, scope: !892, inlinedAt: !898)
!916 = !DILocalVariable(name: "__first", arg: 1, scope: !917, file: !903, line: 1100, type: !31)
!917 = distinct !DISubprogram(name: "__relocate_a_1<double, double>", linkageName: "_ZSt14__relocate_a_1IddENSt9enable_ifIXsr3std24__is_bitwise_relocatableIT_EE5valueEPS1_E4typeES2_S2_S2_RSaIT0_E", scope: !27, file: !903, line: 1100, type: !918, scopeLine: 1103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !930, retainedNodes: !925)
!918 = !DISubroutineType(types: !919)
!919 = !{!920, !31, !31, !31, !118}
!920 = !DIDerivedType(tag: DW_TAG_typedef, name: "__enable_if_t<std::__is_bitwise_relocatable<double>::value, double *>", scope: !27, file: !256, line: 2240, baseType: !921)
!921 = !DIDerivedType(tag: DW_TAG_typedef, name: "type", scope: !922, file: !256, line: 2234, baseType: !31)
!922 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enable_if<true, double *>", scope: !27, file: !256, line: 2233, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !923, identifier: "_ZTSSt9enable_ifILb1EPdE")
!923 = !{!651, !924}
!924 = !DITemplateTypeParameter(name: "_Tp", type: !31)
!925 = !{!916, !926, !927, !928, !929}
!926 = !DILocalVariable(name: "__last", arg: 2, scope: !917, file: !903, line: 1100, type: !31)
!927 = !DILocalVariable(name: "__result", arg: 3, scope: !917, file: !903, line: 1101, type: !31)
!928 = !DILocalVariable(name: "__alloc", arg: 4, scope: !917, file: !903, line: 1102, type: !118)
!929 = !DILocalVariable(name: "__count", scope: !917, file: !903, line: 1104, type: !416)
!930 = !{!105, !795}
!931 = !DILocation(line: 0, scope: !917, inlinedAt: !932)
!932 = distinct !DILocation(line: 1133, column: 14, scope: !902, inlinedAt: !915)
!933 = !DILocation(line: 1105, column: 19, scope: !934, inlinedAt: !932)
!934 = distinct !DILexicalBlock(scope: !917, file: !903, line: 1105, column: 11)
!935 = !DILocation(line: 1105, column: 11, scope: !917, inlinedAt: !932)
!936 = !DILocation(line: 1117, column: 4, scope: !937, inlinedAt: !932)
!937 = distinct !DILexicalBlock(scope: !934, file: !903, line: 1106, column: 2)
!938 = !DILocation(line: 1118, column: 2, scope: !937, inlinedAt: !932)
!939 = !DILocation(line: 1119, column: 23, scope: !917, inlinedAt: !932)
!940 = !DILocation(line: 0, scope: !892, inlinedAt: !941)
!941 = distinct !DILocation(line: 479, column: 23, scope: !899, inlinedAt: !831)
!942 = !DILocation(line: 0, scope: !902, inlinedAt: !943)
!943 = distinct !DILocation(line: 504, column: 9, scope: !892, inlinedAt: !941)
!944 = !DILocation(line: 0, scope: !917, inlinedAt: !945)
!945 = distinct !DILocation(line: 1133, column: 14, scope: !902, inlinedAt: !943)
!946 = !DILocalVariable(name: "this", arg: 1, scope: !947, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!947 = distinct !DISubprogram(name: "_M_deallocate", linkageName: "_ZNSt12_Vector_baseIdSaIdEE13_M_deallocateEPdm", scope: !36, file: !10, line: 383, type: !248, scopeLine: 384, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !247, retainedNodes: !948)
!948 = !{!946, !949, !950}
!949 = !DILocalVariable(name: "__p", arg: 2, scope: !947, file: !10, line: 383, type: !161)
!950 = !DILocalVariable(name: "__n", arg: 3, scope: !947, file: !10, line: 383, type: !25)
!951 = !DILocation(line: 0, scope: !947, inlinedAt: !952)
!952 = distinct !DILocation(line: 513, column: 7, scope: !816, inlinedAt: !831)
!953 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !952)
!954 = distinct !DILexicalBlock(scope: !947, file: !10, line: 386, column: 6)
!955 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !952)
!956 = !DILocalVariable(name: "__a", arg: 1, scope: !957, file: !51, line: 495, type: !57)
!957 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt16allocator_traitsISaIdEE10deallocateERS0_Pdm", scope: !50, file: !51, line: 495, type: !126, scopeLine: 496, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !125, retainedNodes: !958)
!958 = !{!956, !959, !960}
!959 = !DILocalVariable(name: "__p", arg: 2, scope: !957, file: !51, line: 495, type: !56)
!960 = !DILocalVariable(name: "__n", arg: 3, scope: !957, file: !51, line: 495, type: !120)
!961 = !DILocation(line: 0, scope: !957, inlinedAt: !962)
!962 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !952)
!963 = !DILocalVariable(name: "this", arg: 1, scope: !964, type: !810, flags: DIFlagArtificial | DIFlagObjectPointer)
!964 = distinct !DISubprogram(name: "deallocate", linkageName: "_ZNSt15__new_allocatorIdE10deallocateEPdm", scope: !65, file: !66, line: 142, type: !98, scopeLine: 143, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !97, retainedNodes: !965)
!965 = !{!963, !966, !967}
!966 = !DILocalVariable(name: "__p", arg: 2, scope: !964, file: !66, line: 142, type: !31)
!967 = !DILocalVariable(name: "__n", arg: 3, scope: !964, file: !66, line: 142, type: !96)
!968 = !DILocation(line: 0, scope: !964, inlinedAt: !969)
!969 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !962)
!970 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !969)
!971 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !952)
!972 = !DILocation(line: 517, column: 53, scope: !816, inlinedAt: !831)
!973 = !DILocation(line: 0, scope: !787, inlinedAt: !785)
!974 = distinct !{!974, !740, !975, !976}
!975 = !DILocation(line: 9, column: 3, scope: !732)
!976 = !{!"llvm.loop.mustprogress"}
!977 = !DILocation(line: 15, column: 1, scope: !764)
!978 = !DILocation(line: 0, scope: !749, inlinedAt: !979)
!979 = distinct !DILocation(line: 15, column: 1, scope: !724)
!980 = !DILocation(line: 0, scope: !743, inlinedAt: !981)
!981 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !979)
!982 = !DILocation(line: 0, scope: !947, inlinedAt: !983)
!983 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !981)
!984 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !983)
!985 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !983)
!986 = !DILocation(line: 0, scope: !957, inlinedAt: !987)
!987 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !983)
!988 = !DILocation(line: 0, scope: !964, inlinedAt: !989)
!989 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !987)
!990 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !989)
!991 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !983)
!992 = !DILocation(line: 15, column: 1, scope: !724)
!993 = !DILocation(line: 0, scope: !749, inlinedAt: !752)
!994 = !DILocation(line: 0, scope: !743, inlinedAt: !747)
!995 = !DILocation(line: 0, scope: !947, inlinedAt: !996)
!996 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !747)
!997 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !996)
!998 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !996)
!999 = !DILocalVariable(name: "this", arg: 1, scope: !1000, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1000 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNSt6vectorIdSaIdEEixEm", scope: !33, file: !10, line: 1121, type: !522, scopeLine: 1122, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !521, retainedNodes: !1001)
!1001 = !{!999, !1002}
!1002 = !DILocalVariable(name: "__n", arg: 2, scope: !1000, file: !10, line: 1121, type: !24)
!1003 = !DILocation(line: 0, scope: !1000, inlinedAt: !1004)
!1004 = distinct !DILocation(line: 12, column: 10, scope: !758)
!1005 = !DILocation(line: 0, scope: !1000, inlinedAt: !1006)
!1006 = distinct !DILocation(line: 12, column: 17, scope: !758)
!1007 = !DILocation(line: 1124, column: 34, scope: !1000, inlinedAt: !1006)
!1008 = !DILocation(line: 12, column: 17, scope: !758)
!1009 = !DILocation(line: 12, column: 7, scope: !758)
!1010 = !DILocation(line: 11, column: 29, scope: !755)
!1011 = !DILocation(line: 0, scope: !842, inlinedAt: !1012)
!1012 = distinct !DILocation(line: 11, column: 37, scope: !755)
!1013 = distinct !{!1013, !1014}
!1014 = !{!"llvm.loop.unroll.disable"}
!1015 = !DILocation(line: 0, scope: !957, inlinedAt: !1016)
!1016 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !996)
!1017 = !DILocation(line: 0, scope: !964, inlinedAt: !1018)
!1018 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !1016)
!1019 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !1018)
!1020 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !996)
!1021 = distinct !{!1021, !756, !1022, !976}
!1022 = !DILocation(line: 13, column: 3, scope: !735)
!1023 = distinct !DISubprogram(name: "vector_resized_and_erased", scope: !20, file: !20, line: 17, type: !1024, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !1026)
!1024 = !DISubroutineType(types: !1025)
!1025 = !{!22, !89, !408}
!1026 = !{!1027, !1028, !1029, !1030, !1031}
!1027 = !DILocalVariable(name: "x", arg: 1, scope: !1023, file: !20, line: 17, type: !89)
!1028 = !DILocalVariable(name: "n", arg: 2, scope: !1023, file: !20, line: 17, type: !408)
!1029 = !DILocalVariable(name: "a", scope: !1023, file: !20, line: 18, type: !33)
!1030 = !DILocalVariable(name: "s", scope: !1023, file: !20, line: 23, type: !22)
!1031 = !DILocalVariable(name: "i", scope: !1032, file: !20, line: 24, type: !25)
!1032 = distinct !DILexicalBlock(scope: !1023, file: !20, line: 24, column: 3)
!1033 = distinct !DIAssignID()
!1034 = !DILocation(line: 0, scope: !1023)
!1035 = !DILocation(line: 18, column: 3, scope: !1023)
!1036 = !DILocation(line: 18, column: 30, scope: !1023)
!1037 = !DILocalVariable(name: "this", arg: 1, scope: !1038, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1038 = distinct !DISubprogram(name: "vector<const double *, void>", linkageName: "_ZNSt6vectorIdSaIdEEC2IPKdvEET_S5_RKS0_", scope: !33, file: !10, line: 702, type: !1039, scopeLine: 705, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1042, declaration: !1041, retainedNodes: !1045)
!1039 = !DISubroutineType(types: !1040)
!1040 = !{null, !302, !89, !89, !306}
!1041 = !DISubprogram(name: "vector<const double *, void>", scope: !33, file: !10, line: 702, type: !1039, scopeLine: 702, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1042)
!1042 = !{!1043, !1044}
!1043 = !DITemplateTypeParameter(name: "_InputIterator", type: !89)
!1044 = !DITemplateTypeParameter(type: null)
!1045 = !{!1037, !1046, !1047, !1048}
!1046 = !DILocalVariable(name: "__first", arg: 2, scope: !1038, file: !10, line: 702, type: !89)
!1047 = !DILocalVariable(name: "__last", arg: 3, scope: !1038, file: !10, line: 702, type: !89)
!1048 = !DILocalVariable(name: "__a", arg: 4, scope: !1038, file: !10, line: 703, type: !306)
!1049 = !DILocation(line: 0, scope: !1038, inlinedAt: !1050)
!1050 = distinct !DILocation(line: 18, column: 23, scope: !1023)
!1051 = !DILocalVariable(name: "this", arg: 1, scope: !1052, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!1052 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2ERKS0_", scope: !36, file: !10, line: 318, type: !220, scopeLine: 319, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !219, retainedNodes: !1053)
!1053 = !{!1051, !1054}
!1054 = !DILocalVariable(name: "__a", arg: 2, scope: !1052, file: !10, line: 318, type: !222)
!1055 = !DILocation(line: 0, scope: !1052, inlinedAt: !1056)
!1056 = distinct !DILocation(line: 704, column: 4, scope: !1038, inlinedAt: !1050)
!1057 = !DILocalVariable(name: "this", arg: 1, scope: !1058, type: !1061, flags: DIFlagArtificial | DIFlagObjectPointer)
!1058 = distinct !DISubprogram(name: "_Vector_impl", linkageName: "_ZNSt12_Vector_baseIdSaIdEE12_Vector_implC2ERKS0_", scope: !39, file: !10, line: 143, type: !187, scopeLine: 145, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !186, retainedNodes: !1059)
!1059 = !{!1057, !1060}
!1060 = !DILocalVariable(name: "__a", arg: 2, scope: !1058, file: !10, line: 143, type: !189)
!1061 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!1062 = !DILocation(line: 0, scope: !1058, inlinedAt: !1063)
!1063 = distinct !DILocation(line: 319, column: 9, scope: !1052, inlinedAt: !1056)
!1064 = !DILocalVariable(name: "this", arg: 1, scope: !1065, type: !1067, flags: DIFlagArtificial | DIFlagObjectPointer)
!1065 = distinct !DISubprogram(name: "_Vector_impl_data", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataC2Ev", scope: !158, file: !10, line: 99, type: !166, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !165, retainedNodes: !1066)
!1066 = !{!1064}
!1067 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!1068 = !DILocation(line: 0, scope: !1065, inlinedAt: !1069)
!1069 = distinct !DILocation(line: 143, column: 2, scope: !1058, inlinedAt: !1063)
!1070 = !DILocation(line: 100, column: 16, scope: !1065, inlinedAt: !1069)
!1071 = distinct !DIAssignID()
!1072 = !DILocalVariable(name: "this", arg: 1, scope: !1073, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1073 = distinct !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !33, file: !10, line: 1682, type: !1074, scopeLine: 1684, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1081, declaration: !1080, retainedNodes: !1083)
!1074 = !DISubroutineType(types: !1075)
!1075 = !{null, !302, !89, !89, !1076}
!1076 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "forward_iterator_tag", scope: !27, file: !390, line: 99, size: 8, flags: DIFlagTypePassByValue, elements: !1077, identifier: "_ZTSSt20forward_iterator_tag")
!1077 = !{!1078}
!1078 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1076, baseType: !1079, extraData: i32 0)
!1079 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "input_iterator_tag", scope: !27, file: !390, line: 93, size: 8, flags: DIFlagTypePassByValue, elements: !155, identifier: "_ZTSSt18input_iterator_tag")
!1080 = !DISubprogram(name: "_M_range_initialize<const double *>", linkageName: "_ZNSt6vectorIdSaIdEE19_M_range_initializeIPKdEEvT_S5_St20forward_iterator_tag", scope: !33, file: !10, line: 1682, type: !1074, scopeLine: 1682, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1081)
!1081 = !{!1082}
!1082 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !89)
!1083 = !{!1072, !1084, !1085, !1086, !1087}
!1084 = !DILocalVariable(name: "__first", arg: 2, scope: !1073, file: !10, line: 1682, type: !89)
!1085 = !DILocalVariable(name: "__last", arg: 3, scope: !1073, file: !10, line: 1682, type: !89)
!1086 = !DILocalVariable(arg: 4, scope: !1073, file: !10, line: 1683, type: !1076)
!1087 = !DILocalVariable(name: "__n", scope: !1073, file: !10, line: 1685, type: !824)
!1088 = !DILocation(line: 0, scope: !1073, inlinedAt: !1089)
!1089 = distinct !DILocation(line: 706, column: 4, scope: !1090, inlinedAt: !1050)
!1090 = distinct !DILexicalBlock(scope: !1038, file: !10, line: 705, column: 2)
!1091 = !DILocalVariable(name: "__first", arg: 1, scope: !1092, file: !1093, line: 147, type: !89)
!1092 = distinct !DISubprogram(name: "distance<const double *>", linkageName: "_ZSt8distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_", scope: !27, file: !1093, line: 147, type: !1094, scopeLine: 148, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1098, retainedNodes: !1096)
!1093 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_iterator_base_funcs.h", directory: "")
!1094 = !DISubroutineType(types: !1095)
!1095 = !{!475, !89, !89}
!1096 = !{!1091, !1097}
!1097 = !DILocalVariable(name: "__last", arg: 2, scope: !1092, file: !1093, line: 147, type: !89)
!1098 = !{!1043}
!1099 = !DILocation(line: 0, scope: !1092, inlinedAt: !1100)
!1100 = distinct !DILocation(line: 1685, column: 26, scope: !1073, inlinedAt: !1089)
!1101 = !DILocalVariable(name: "__first", arg: 1, scope: !1102, file: !1093, line: 99, type: !89)
!1102 = distinct !DISubprogram(name: "__distance<const double *>", linkageName: "_ZSt10__distanceIPKdENSt15iterator_traitsIT_E15difference_typeES3_S3_St26random_access_iterator_tag", scope: !27, file: !1093, line: 99, type: !1103, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1114, retainedNodes: !1111)
!1103 = !DISubroutineType(types: !1104)
!1104 = !{!475, !89, !89, !1105}
!1105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "random_access_iterator_tag", scope: !27, file: !390, line: 107, size: 8, flags: DIFlagTypePassByValue, elements: !1106, identifier: "_ZTSSt26random_access_iterator_tag")
!1106 = !{!1107}
!1107 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1105, baseType: !1108, extraData: i32 0)
!1108 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bidirectional_iterator_tag", scope: !27, file: !390, line: 103, size: 8, flags: DIFlagTypePassByValue, elements: !1109, identifier: "_ZTSSt26bidirectional_iterator_tag")
!1109 = !{!1110}
!1110 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !1108, baseType: !1076, extraData: i32 0)
!1111 = !{!1101, !1112, !1113}
!1112 = !DILocalVariable(name: "__last", arg: 2, scope: !1102, file: !1093, line: 99, type: !89)
!1113 = !DILocalVariable(arg: 3, scope: !1102, file: !1093, line: 100, type: !1105)
!1114 = !{!1115}
!1115 = !DITemplateTypeParameter(name: "_RandomAccessIterator", type: !89)
!1116 = !DILocation(line: 0, scope: !1102, inlinedAt: !1117)
!1117 = distinct !DILocation(line: 150, column: 14, scope: !1092, inlinedAt: !1100)
!1118 = !DILocation(line: 105, column: 21, scope: !1102, inlinedAt: !1117)
!1119 = !DILocalVariable(name: "__n", arg: 1, scope: !1120, file: !10, line: 1902, type: !24)
!1120 = distinct !DISubprogram(name: "_S_check_init_len", linkageName: "_ZNSt6vectorIdSaIdEE17_S_check_init_lenEmRKS0_", scope: !33, file: !10, line: 1902, type: !603, scopeLine: 1903, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !602, retainedNodes: !1121)
!1121 = !{!1119, !1122}
!1122 = !DILocalVariable(name: "__a", arg: 2, scope: !1120, file: !10, line: 1902, type: !306)
!1123 = !DILocation(line: 0, scope: !1120, inlinedAt: !1124)
!1124 = distinct !DILocation(line: 1687, column: 26, scope: !1073, inlinedAt: !1089)
!1125 = !DILocation(line: 1904, column: 10, scope: !1126, inlinedAt: !1124)
!1126 = distinct !DILexicalBlock(scope: !1120, file: !10, line: 1904, column: 6)
!1127 = !DILocation(line: 1904, column: 6, scope: !1120, inlinedAt: !1124)
!1128 = !DILocation(line: 1905, column: 4, scope: !1126, inlinedAt: !1124)
!1129 = !DILocation(line: 0, scope: !862, inlinedAt: !1130)
!1130 = distinct !DILocation(line: 1687, column: 14, scope: !1073, inlinedAt: !1089)
!1131 = !DILocation(line: 378, column: 13, scope: !862, inlinedAt: !1130)
!1132 = !DILocation(line: 378, column: 9, scope: !862, inlinedAt: !1130)
!1133 = !DILocation(line: 1688, column: 61, scope: !1073, inlinedAt: !1089)
!1134 = !DILocation(line: 1688, column: 18, scope: !1073, inlinedAt: !1089)
!1135 = !DILocation(line: 1688, column: 36, scope: !1073, inlinedAt: !1089)
!1136 = !{!1137, !1138, i64 16}
!1137 = !{!"_ZTSNSt12_Vector_baseIdSaIdEE17_Vector_impl_dataE", !1138, i64 0, !1138, i64 8, !1138, i64 16}
!1138 = !{!"any pointer", !761, i64 0}
!1139 = distinct !DIAssignID()
!1140 = !DILocalVariable(name: "__first", arg: 1, scope: !1141, file: !903, line: 365, type: !89)
!1141 = distinct !DISubprogram(name: "__uninitialized_copy_a<const double *, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIPKdPddET0_T_S4_S3_RSaIT1_E", scope: !27, file: !903, line: 365, type: !1142, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1148, retainedNodes: !1144)
!1142 = !DISubroutineType(types: !1143)
!1143 = !{!31, !89, !89, !31, !118}
!1144 = !{!1140, !1145, !1146, !1147}
!1145 = !DILocalVariable(name: "__last", arg: 2, scope: !1141, file: !903, line: 365, type: !89)
!1146 = !DILocalVariable(name: "__result", arg: 3, scope: !1141, file: !903, line: 366, type: !31)
!1147 = !DILocalVariable(arg: 4, scope: !1141, file: !903, line: 366, type: !118)
!1148 = !{!1043, !912, !105}
!1149 = !DILocation(line: 0, scope: !1141, inlinedAt: !1150)
!1150 = distinct !DILocation(line: 1690, column: 6, scope: !1073, inlinedAt: !1089)
!1151 = !DILocalVariable(name: "__first", arg: 1, scope: !1152, file: !903, line: 163, type: !89)
!1152 = distinct !DISubprogram(name: "uninitialized_copy<const double *, double *>", linkageName: "_ZSt18uninitialized_copyIPKdPdET0_T_S4_S3_", scope: !27, file: !903, line: 163, type: !1153, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1160, retainedNodes: !1155)
!1153 = !DISubroutineType(types: !1154)
!1154 = !{!31, !89, !89, !31}
!1155 = !{!1151, !1156, !1157, !1158, !1159}
!1156 = !DILocalVariable(name: "__last", arg: 2, scope: !1152, file: !903, line: 163, type: !89)
!1157 = !DILocalVariable(name: "__result", arg: 3, scope: !1152, file: !903, line: 164, type: !31)
!1158 = !DILocalVariable(name: "__can_memmove", scope: !1152, file: !903, line: 174, type: !260)
!1159 = !DILocalVariable(name: "__assignable", scope: !1152, file: !903, line: 181, type: !260)
!1160 = !{!1043, !912}
!1161 = !DILocation(line: 0, scope: !1152, inlinedAt: !1162)
!1162 = distinct !DILocation(line: 372, column: 14, scope: !1141, inlinedAt: !1150)
!1163 = !DILocalVariable(name: "__first", arg: 1, scope: !1164, file: !903, line: 145, type: !89)
!1164 = distinct !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1165, file: !903, line: 145, type: !1153, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1160, declaration: !1168, retainedNodes: !1169)
!1165 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_copy<true>", scope: !27, file: !903, line: 141, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1166, identifier: "_ZTSSt20__uninitialized_copyILb1EE")
!1166 = !{!1167}
!1167 = !DITemplateValueParameter(name: "_TrivialValueTypes", type: !148, value: i1 true)
!1168 = !DISubprogram(name: "__uninit_copy<const double *, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIPKdPdEET0_T_S6_S5_", scope: !1165, file: !903, line: 145, type: !1153, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1160)
!1169 = !{!1163, !1170, !1171}
!1170 = !DILocalVariable(name: "__last", arg: 2, scope: !1164, file: !903, line: 145, type: !89)
!1171 = !DILocalVariable(name: "__result", arg: 3, scope: !1164, file: !903, line: 146, type: !31)
!1172 = !DILocation(line: 0, scope: !1164, inlinedAt: !1173)
!1173 = distinct !DILocation(line: 184, column: 14, scope: !1152, inlinedAt: !1162)
!1174 = !DILocalVariable(name: "__first", arg: 1, scope: !1175, file: !1176, line: 611, type: !89)
!1175 = distinct !DISubprogram(name: "copy<const double *, double *>", linkageName: "_ZSt4copyIPKdPdET0_T_S4_S3_", scope: !27, file: !1176, line: 611, type: !1153, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1180, retainedNodes: !1177)
!1176 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_algobase.h", directory: "", checksumkind: CSK_MD5, checksum: "acd8696ab950544891c62593445fe486")
!1177 = !{!1174, !1178, !1179}
!1178 = !DILocalVariable(name: "__last", arg: 2, scope: !1175, file: !1176, line: 611, type: !89)
!1179 = !DILocalVariable(name: "__result", arg: 3, scope: !1175, file: !1176, line: 611, type: !31)
!1180 = !{!1181, !1182}
!1181 = !DITemplateTypeParameter(name: "_II", type: !89)
!1182 = !DITemplateTypeParameter(name: "_OI", type: !31)
!1183 = !DILocation(line: 0, scope: !1175, inlinedAt: !1184)
!1184 = distinct !DILocation(line: 147, column: 18, scope: !1164, inlinedAt: !1173)
!1185 = !DILocalVariable(name: "__first", arg: 1, scope: !1186, file: !1176, line: 527, type: !89)
!1186 = distinct !DISubprogram(name: "__copy_move_a<false, const double *, double *>", linkageName: "_ZSt13__copy_move_aILb0EPKdPdET1_T0_S4_S3_", scope: !27, file: !1176, line: 527, type: !1153, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1190, retainedNodes: !1187)
!1187 = !{!1185, !1188, !1189}
!1188 = !DILocalVariable(name: "__last", arg: 2, scope: !1186, file: !1176, line: 527, type: !89)
!1189 = !DILocalVariable(name: "__result", arg: 3, scope: !1186, file: !1176, line: 527, type: !31)
!1190 = !{!1191, !1181, !1182}
!1191 = !DITemplateValueParameter(name: "_IsMove", type: !148, value: i1 false)
!1192 = !DILocation(line: 0, scope: !1186, inlinedAt: !1193)
!1193 = distinct !DILocation(line: 619, column: 14, scope: !1175, inlinedAt: !1184)
!1194 = !DILocalVariable(name: "__first", arg: 1, scope: !1195, file: !1176, line: 521, type: !89)
!1195 = distinct !DISubprogram(name: "__copy_move_a1<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb0EPKdPdET1_T0_S4_S3_", scope: !27, file: !1176, line: 521, type: !1153, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1190, retainedNodes: !1196)
!1196 = !{!1194, !1197, !1198}
!1197 = !DILocalVariable(name: "__last", arg: 2, scope: !1195, file: !1176, line: 521, type: !89)
!1198 = !DILocalVariable(name: "__result", arg: 3, scope: !1195, file: !1176, line: 521, type: !31)
!1199 = !DILocation(line: 0, scope: !1195, inlinedAt: !1200)
!1200 = distinct !DILocation(line: 530, column: 3, scope: !1186, inlinedAt: !1193)
!1201 = !DILocalVariable(name: "__first", arg: 1, scope: !1202, file: !1176, line: 486, type: !89)
!1202 = distinct !DISubprogram(name: "__copy_move_a2<false, const double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb0EPKdPdET1_T0_S4_S3_", scope: !27, file: !1176, line: 486, type: !1153, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1190, retainedNodes: !1203)
!1203 = !{!1201, !1204, !1205}
!1204 = !DILocalVariable(name: "__last", arg: 2, scope: !1202, file: !1176, line: 486, type: !89)
!1205 = !DILocalVariable(name: "__result", arg: 3, scope: !1202, file: !1176, line: 486, type: !31)
!1206 = !DILocation(line: 0, scope: !1202, inlinedAt: !1207)
!1207 = distinct !DILocation(line: 522, column: 14, scope: !1195, inlinedAt: !1200)
!1208 = !DILocalVariable(name: "__first", arg: 1, scope: !1209, file: !1176, line: 420, type: !89)
!1209 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1210, file: !1176, line: 420, type: !1153, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !104, declaration: !1214, retainedNodes: !1215)
!1210 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<false, true, std::random_access_iterator_tag>", scope: !27, file: !1176, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1211, identifier: "_ZTSSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE")
!1211 = !{!1191, !1212, !1213}
!1212 = !DITemplateValueParameter(name: "_IsSimple", type: !148, value: i1 true)
!1213 = !DITemplateTypeParameter(name: "_Category", type: !1105)
!1214 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb0ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1210, file: !1176, line: 420, type: !1153, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !104)
!1215 = !{!1208, !1216, !1217, !1218}
!1216 = !DILocalVariable(name: "__last", arg: 2, scope: !1209, file: !1176, line: 420, type: !89)
!1217 = !DILocalVariable(name: "__result", arg: 3, scope: !1209, file: !1176, line: 420, type: !31)
!1218 = !DILocalVariable(name: "_Num", scope: !1209, file: !1176, line: 429, type: !1219)
!1219 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !416)
!1220 = !DILocation(line: 0, scope: !1209, inlinedAt: !1221)
!1221 = distinct !DILocation(line: 494, column: 14, scope: !1202, inlinedAt: !1207)
!1222 = !DILocation(line: 432, column: 20, scope: !1209, inlinedAt: !1221)
!1223 = !DILocation(line: 1689, column: 18, scope: !1073, inlinedAt: !1089)
!1224 = !DILocation(line: 1689, column: 28, scope: !1073, inlinedAt: !1089)
!1225 = !{!1137, !1138, i64 8}
!1226 = distinct !DIAssignID()
!1227 = !DILocalVariable(name: "this", arg: 1, scope: !1228, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1228 = distinct !DISubprogram(name: "resize", linkageName: "_ZNSt6vectorIdSaIdEE6resizeEmRKd", scope: !33, file: !10, line: 1029, type: !363, scopeLine: 1030, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !514, retainedNodes: !1229)
!1229 = !{!1227, !1230, !1231}
!1230 = !DILocalVariable(name: "__new_size", arg: 2, scope: !1228, file: !10, line: 1029, type: !24)
!1231 = !DILocalVariable(name: "__x", arg: 3, scope: !1228, file: !10, line: 1029, type: !315)
!1232 = !DILocation(line: 0, scope: !1228, inlinedAt: !1233)
!1233 = distinct !DILocation(line: 19, column: 5, scope: !1023)
!1234 = !DILocation(line: 0, scope: !842, inlinedAt: !1235)
!1235 = distinct !DILocation(line: 1031, column: 19, scope: !1236, inlinedAt: !1233)
!1236 = distinct !DILexicalBlock(scope: !1228, file: !10, line: 1031, column: 6)
!1237 = !DILocation(line: 1031, column: 6, scope: !1228, inlinedAt: !1233)
!1238 = !DILocation(line: 0, scope: !870, inlinedAt: !1239)
!1239 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !1130)
!1240 = !DILocation(line: 0, scope: !876, inlinedAt: !1241)
!1241 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !1239)
!1242 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !1241)
!1243 = !DILocation(line: 708, column: 2, scope: !1090, inlinedAt: !1050)
!1244 = !DILocation(line: 0, scope: !743, inlinedAt: !1245)
!1245 = distinct !DILocation(line: 708, column: 2, scope: !1090, inlinedAt: !1050)
!1246 = !DILocation(line: 366, column: 24, scope: !742, inlinedAt: !1245)
!1247 = !{!1137, !1138, i64 0}
!1248 = !DILocation(line: 0, scope: !947, inlinedAt: !1249)
!1249 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !1245)
!1250 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !1249)
!1251 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !1249)
!1252 = !DILocation(line: 367, column: 17, scope: !742, inlinedAt: !1245)
!1253 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !1245)
!1254 = !DILocation(line: 0, scope: !957, inlinedAt: !1255)
!1255 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1249)
!1256 = !DILocation(line: 0, scope: !964, inlinedAt: !1257)
!1257 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !1255)
!1258 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !1257)
!1259 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1249)
!1260 = !DILocation(line: 1687, column: 6, scope: !1073, inlinedAt: !1089)
!1261 = distinct !DIAssignID()
!1262 = distinct !DIAssignID()
!1263 = !DILocation(line: 431, column: 6, scope: !1264, inlinedAt: !1221)
!1264 = distinct !DILexicalBlock(scope: !1209, file: !1176, line: 430, column: 8)
!1265 = !DILocation(line: 19, column: 14, scope: !1023)
!1266 = !DILocation(line: 19, column: 12, scope: !1023)
!1267 = !DILocation(line: 1031, column: 17, scope: !1236, inlinedAt: !1233)
!1268 = !DILocation(line: 0, scope: !842, inlinedAt: !1269)
!1269 = distinct !DILocation(line: 1032, column: 39, scope: !1236, inlinedAt: !1233)
!1270 = !DILocation(line: 1032, column: 37, scope: !1236, inlinedAt: !1233)
!1271 = !DILocation(line: 1032, column: 4, scope: !1236, inlinedAt: !1233)
!1272 = !DILocation(line: 1073, column: 20, scope: !1273, inlinedAt: !1278)
!1273 = distinct !DISubprogram(name: "__normal_iterator", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEC2ERKS1_", scope: !372, file: !373, line: 1072, type: !381, scopeLine: 1073, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !380, retainedNodes: !1274)
!1274 = !{!1275, !1277}
!1275 = !DILocalVariable(name: "this", arg: 1, scope: !1273, type: !1276, flags: DIFlagArtificial | DIFlagObjectPointer)
!1276 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !372, size: 64)
!1277 = !DILocalVariable(name: "__i", arg: 2, scope: !1273, file: !373, line: 1072, type: !383)
!1278 = distinct !DILocation(line: 869, column: 16, scope: !1279, inlinedAt: !1282)
!1279 = distinct !DISubprogram(name: "begin", linkageName: "_ZNSt6vectorIdSaIdEE5beginEv", scope: !33, file: !10, line: 868, type: !369, scopeLine: 869, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !368, retainedNodes: !1280)
!1280 = !{!1281}
!1281 = !DILocalVariable(name: "this", arg: 1, scope: !1279, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1282 = distinct !DILocation(line: 20, column: 13, scope: !1023)
!1283 = !{!1138, !1138, i64 0}
!1284 = !DILocation(line: 1073, column: 20, scope: !1273, inlinedAt: !1285)
!1285 = distinct !DILocation(line: 889, column: 16, scope: !1286, inlinedAt: !1289)
!1286 = distinct !DISubprogram(name: "end", linkageName: "_ZNSt6vectorIdSaIdEE3endEv", scope: !33, file: !10, line: 888, type: !369, scopeLine: 889, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !489, retainedNodes: !1287)
!1287 = !{!1288}
!1288 = !DILocalVariable(name: "this", arg: 1, scope: !1286, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1289 = distinct !DILocation(line: 178, column: 29, scope: !1290, inlinedAt: !1295)
!1290 = distinct !DILexicalBlock(scope: !1291, file: !2, line: 178, column: 11)
!1291 = distinct !DISubprogram(name: "_M_erase", linkageName: "_ZNSt6vectorIdSaIdEE8_M_eraseEN9__gnu_cxx17__normal_iteratorIPdS1_EE", scope: !33, file: !2, line: 176, type: !614, scopeLine: 177, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !613, retainedNodes: !1292)
!1292 = !{!1293, !1294}
!1293 = !DILocalVariable(name: "this", arg: 1, scope: !1291, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1294 = !DILocalVariable(name: "__position", arg: 2, scope: !1291, file: !10, line: 1941, type: !371)
!1295 = distinct !DILocation(line: 1530, column: 16, scope: !1296, inlinedAt: !1300)
!1296 = distinct !DISubprogram(name: "erase", linkageName: "_ZNSt6vectorIdSaIdEE5eraseEN9__gnu_cxx17__normal_iteratorIPKdS1_EE", scope: !33, file: !10, line: 1529, type: !576, scopeLine: 1530, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !575, retainedNodes: !1297)
!1297 = !{!1298, !1299}
!1298 = !DILocalVariable(name: "this", arg: 1, scope: !1296, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1299 = !DILocalVariable(name: "__position", arg: 2, scope: !1296, file: !10, line: 1529, type: !434)
!1300 = distinct !DILocation(line: 20, column: 5, scope: !1023)
!1301 = !DILocation(line: 0, scope: !842, inlinedAt: !1302)
!1302 = distinct !DILocation(line: 1033, column: 24, scope: !1303, inlinedAt: !1233)
!1303 = distinct !DILexicalBlock(scope: !1236, file: !10, line: 1033, column: 11)
!1304 = !DILocalVariable(name: "this", arg: 1, scope: !1305, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1305 = distinct !DISubprogram(name: "_M_erase_at_end", linkageName: "_ZNSt6vectorIdSaIdEE15_M_erase_at_endEPd", scope: !33, file: !10, line: 1928, type: !611, scopeLine: 1929, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !610, retainedNodes: !1306)
!1306 = !{!1304, !1307, !1308}
!1307 = !DILocalVariable(name: "__pos", arg: 2, scope: !1305, file: !10, line: 1928, type: !291)
!1308 = !DILocalVariable(name: "__n", scope: !1309, file: !10, line: 1930, type: !24)
!1309 = distinct !DILexicalBlock(scope: !1305, file: !10, line: 1930, column: 16)
!1310 = !DILocation(line: 0, scope: !1305, inlinedAt: !1311)
!1311 = distinct !DILocation(line: 1034, column: 4, scope: !1303, inlinedAt: !1233)
!1312 = !DILocation(line: 0, scope: !1309, inlinedAt: !1311)
!1313 = !DILocation(line: 1034, column: 43, scope: !1303, inlinedAt: !1233)
!1314 = !DILocation(line: 1934, column: 30, scope: !1315, inlinedAt: !1311)
!1315 = distinct !DILexicalBlock(scope: !1309, file: !10, line: 1931, column: 4)
!1316 = distinct !DIAssignID()
!1317 = !DILocation(line: 1936, column: 4, scope: !1315, inlinedAt: !1311)
!1318 = !DILocation(line: 1333, column: 27, scope: !1319, inlinedAt: !1326)
!1319 = distinct !DISubprogram(name: "operator-<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxmiIPKdSt6vectorIdSaIdEEEENS_17__normal_iteratorIT_T0_E15difference_typeERKS9_SC_", scope: !47, file: !373, line: 1330, type: !1320, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !487, retainedNodes: !1323)
!1320 = !DISubroutineType(types: !1321)
!1321 = !{!474, !1322, !1322}
!1322 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !456, size: 64)
!1323 = !{!1324, !1325}
!1324 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1319, file: !373, line: 1330, type: !1322)
!1325 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1319, file: !373, line: 1331, type: !1322)
!1326 = distinct !DILocation(line: 1530, column: 47, scope: !1296, inlinedAt: !1300)
!1327 = !DILocation(line: 0, scope: !1279, inlinedAt: !1282)
!1328 = !DILocation(line: 0, scope: !1273, inlinedAt: !1278)
!1329 = !DILocalVariable(name: "this", arg: 1, scope: !1330, type: !1333, flags: DIFlagArtificial | DIFlagObjectPointer)
!1330 = distinct !DISubprogram(name: "operator+", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEplEl", scope: !372, file: !373, line: 1143, type: !422, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !421, retainedNodes: !1331)
!1331 = !{!1329, !1332}
!1332 = !DILocalVariable(name: "__n", arg: 2, scope: !1330, file: !373, line: 1143, type: !414)
!1333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !395, size: 64)
!1334 = !DILocation(line: 0, scope: !1330, inlinedAt: !1335)
!1335 = distinct !DILocation(line: 20, column: 21, scope: !1023)
!1336 = !DILocation(line: 0, scope: !1296, inlinedAt: !1300)
!1337 = !DILocation(line: 0, scope: !1279, inlinedAt: !1338)
!1338 = distinct !DILocation(line: 1530, column: 25, scope: !1296, inlinedAt: !1300)
!1339 = !DILocation(line: 0, scope: !1273, inlinedAt: !1340)
!1340 = distinct !DILocation(line: 869, column: 16, scope: !1279, inlinedAt: !1338)
!1341 = !DILocation(line: 0, scope: !1319, inlinedAt: !1326)
!1342 = !DILocation(line: 0, scope: !1330, inlinedAt: !1343)
!1343 = distinct !DILocation(line: 1530, column: 33, scope: !1296, inlinedAt: !1300)
!1344 = !DILocation(line: 0, scope: !1291, inlinedAt: !1295)
!1345 = !DILocation(line: 0, scope: !1330, inlinedAt: !1346)
!1346 = distinct !DILocation(line: 178, column: 22, scope: !1290, inlinedAt: !1295)
!1347 = !DILocation(line: 1144, column: 45, scope: !1330, inlinedAt: !1346)
!1348 = !DILocation(line: 0, scope: !1286, inlinedAt: !1289)
!1349 = !DILocation(line: 0, scope: !1273, inlinedAt: !1285)
!1350 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1351, file: !373, line: 1237, type: !1354)
!1351 = distinct !DISubprogram(name: "operator!=<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxneIPdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESA_", scope: !47, file: !373, line: 1237, type: !1352, scopeLine: 1240, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !429, retainedNodes: !1355)
!1352 = !DISubroutineType(types: !1353)
!1353 = !{!148, !1354, !1354}
!1354 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !395, size: 64)
!1355 = !{!1350, !1356}
!1356 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1351, file: !373, line: 1238, type: !1354)
!1357 = !DILocation(line: 0, scope: !1351, inlinedAt: !1358)
!1358 = distinct !DILocation(line: 178, column: 26, scope: !1290, inlinedAt: !1295)
!1359 = !DILocation(line: 1240, column: 27, scope: !1351, inlinedAt: !1358)
!1360 = !DILocation(line: 178, column: 11, scope: !1291, inlinedAt: !1295)
!1361 = !DILocation(line: 1144, column: 45, scope: !1330, inlinedAt: !1335)
!1362 = !DILocation(line: 0, scope: !1330, inlinedAt: !1363)
!1363 = distinct !DILocation(line: 179, column: 2, scope: !1290, inlinedAt: !1295)
!1364 = !DILocation(line: 0, scope: !1286, inlinedAt: !1365)
!1365 = distinct !DILocation(line: 179, column: 2, scope: !1290, inlinedAt: !1295)
!1366 = !DILocation(line: 0, scope: !1273, inlinedAt: !1367)
!1367 = distinct !DILocation(line: 889, column: 16, scope: !1286, inlinedAt: !1365)
!1368 = !DILocalVariable(name: "__first", arg: 1, scope: !1369, file: !1176, line: 644, type: !372)
!1369 = distinct !DISubprogram(name: "move<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt4moveIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET0_T_S8_S7_", scope: !27, file: !1176, line: 644, type: !1370, scopeLine: 645, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1375, retainedNodes: !1372)
!1370 = !DISubroutineType(types: !1371)
!1371 = !{!372, !372, !372, !372}
!1372 = !{!1368, !1373, !1374}
!1373 = !DILocalVariable(name: "__last", arg: 2, scope: !1369, file: !1176, line: 644, type: !372)
!1374 = !DILocalVariable(name: "__result", arg: 3, scope: !1369, file: !1176, line: 644, type: !372)
!1375 = !{!1376, !1377}
!1376 = !DITemplateTypeParameter(name: "_II", type: !372)
!1377 = !DITemplateTypeParameter(name: "_OI", type: !372)
!1378 = !DILocation(line: 0, scope: !1369, inlinedAt: !1379)
!1379 = distinct !DILocation(line: 179, column: 2, scope: !1290, inlinedAt: !1295)
!1380 = !DILocalVariable(name: "__first", arg: 1, scope: !1381, file: !1176, line: 527, type: !372)
!1381 = distinct !DISubprogram(name: "__copy_move_a<true, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, __gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZSt13__copy_move_aILb1EN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEES6_ET1_T0_S8_S7_", scope: !27, file: !1176, line: 527, type: !1370, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1385, retainedNodes: !1382)
!1382 = !{!1380, !1383, !1384}
!1383 = !DILocalVariable(name: "__last", arg: 2, scope: !1381, file: !1176, line: 527, type: !372)
!1384 = !DILocalVariable(name: "__result", arg: 3, scope: !1381, file: !1176, line: 527, type: !372)
!1385 = !{!1386, !1376, !1377}
!1386 = !DITemplateValueParameter(name: "_IsMove", type: !148, value: i1 true)
!1387 = !DILocation(line: 0, scope: !1381, inlinedAt: !1388)
!1388 = distinct !DILocation(line: 652, column: 14, scope: !1369, inlinedAt: !1379)
!1389 = !DILocalVariable(name: "__first", arg: 1, scope: !1390, file: !1176, line: 521, type: !31)
!1390 = distinct !DISubprogram(name: "__copy_move_a1<true, double *, double *>", linkageName: "_ZSt14__copy_move_a1ILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 521, type: !1391, scopeLine: 522, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1396, retainedNodes: !1393)
!1391 = !DISubroutineType(types: !1392)
!1392 = !{!31, !31, !31, !31}
!1393 = !{!1389, !1394, !1395}
!1394 = !DILocalVariable(name: "__last", arg: 2, scope: !1390, file: !1176, line: 521, type: !31)
!1395 = !DILocalVariable(name: "__result", arg: 3, scope: !1390, file: !1176, line: 521, type: !31)
!1396 = !{!1386, !1397, !1182}
!1397 = !DITemplateTypeParameter(name: "_II", type: !31)
!1398 = !DILocation(line: 0, scope: !1390, inlinedAt: !1399)
!1399 = distinct !DILocation(line: 530, column: 3, scope: !1381, inlinedAt: !1388)
!1400 = !DILocalVariable(name: "__first", arg: 1, scope: !1401, file: !1176, line: 486, type: !31)
!1401 = distinct !DISubprogram(name: "__copy_move_a2<true, double *, double *>", linkageName: "_ZSt14__copy_move_a2ILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 486, type: !1391, scopeLine: 487, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1396, retainedNodes: !1402)
!1402 = !{!1400, !1403, !1404}
!1403 = !DILocalVariable(name: "__last", arg: 2, scope: !1401, file: !1176, line: 486, type: !31)
!1404 = !DILocalVariable(name: "__result", arg: 3, scope: !1401, file: !1176, line: 486, type: !31)
!1405 = !DILocation(line: 0, scope: !1401, inlinedAt: !1406)
!1406 = distinct !DILocation(line: 522, column: 14, scope: !1390, inlinedAt: !1399)
!1407 = !DILocalVariable(name: "__first", arg: 1, scope: !1408, file: !1176, line: 420, type: !89)
!1408 = distinct !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1409, file: !1176, line: 420, type: !1153, scopeLine: 421, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !104, declaration: !1411, retainedNodes: !1412)
!1409 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move<true, true, std::random_access_iterator_tag>", scope: !27, file: !1176, line: 415, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1410, identifier: "_ZTSSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE")
!1410 = !{!1386, !1212, !1213}
!1411 = !DISubprogram(name: "__copy_m<double>", linkageName: "_ZNSt11__copy_moveILb1ELb1ESt26random_access_iterator_tagE8__copy_mIdEEPT_PKS3_S6_S4_", scope: !1409, file: !1176, line: 420, type: !1153, scopeLine: 420, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !104)
!1412 = !{!1407, !1413, !1414, !1415}
!1413 = !DILocalVariable(name: "__last", arg: 2, scope: !1408, file: !1176, line: 420, type: !89)
!1414 = !DILocalVariable(name: "__result", arg: 3, scope: !1408, file: !1176, line: 420, type: !31)
!1415 = !DILocalVariable(name: "_Num", scope: !1408, file: !1176, line: 429, type: !1219)
!1416 = !DILocation(line: 0, scope: !1408, inlinedAt: !1417)
!1417 = distinct !DILocation(line: 494, column: 14, scope: !1401, inlinedAt: !1406)
!1418 = !DILocation(line: 429, column: 34, scope: !1408, inlinedAt: !1417)
!1419 = !DILocation(line: 431, column: 6, scope: !1420, inlinedAt: !1417)
!1420 = distinct !DILexicalBlock(scope: !1408, file: !1176, line: 430, column: 8)
!1421 = !DILocation(line: 180, column: 7, scope: !1291, inlinedAt: !1295)
!1422 = !DILocation(line: 179, column: 2, scope: !1290, inlinedAt: !1295)
!1423 = distinct !DIAssignID()
!1424 = !DILocation(line: 0, scope: !1279, inlinedAt: !1425)
!1425 = distinct !DILocation(line: 21, column: 14, scope: !1023)
!1426 = !DILocation(line: 0, scope: !1273, inlinedAt: !1427)
!1427 = distinct !DILocation(line: 869, column: 16, scope: !1279, inlinedAt: !1425)
!1428 = !DILocalVariable(name: "this", arg: 1, scope: !1429, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1429 = distinct !DISubprogram(name: "back", linkageName: "_ZNSt6vectorIdSaIdEE4backEv", scope: !33, file: !10, line: 1228, type: !542, scopeLine: 1229, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !547, retainedNodes: !1430)
!1430 = !{!1428}
!1431 = !DILocation(line: 0, scope: !1429, inlinedAt: !1432)
!1432 = distinct !DILocation(line: 21, column: 25, scope: !1023)
!1433 = !DILocation(line: 0, scope: !1286, inlinedAt: !1434)
!1434 = distinct !DILocation(line: 1231, column: 11, scope: !1429, inlinedAt: !1432)
!1435 = !DILocation(line: 0, scope: !1273, inlinedAt: !1436)
!1436 = distinct !DILocation(line: 889, column: 16, scope: !1286, inlinedAt: !1434)
!1437 = !DILocalVariable(name: "this", arg: 1, scope: !1438, type: !1333, flags: DIFlagArtificial | DIFlagObjectPointer)
!1438 = distinct !DISubprogram(name: "operator-", linkageName: "_ZNK9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEmiEl", scope: !372, file: !373, line: 1153, type: !422, scopeLine: 1154, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !425, retainedNodes: !1439)
!1439 = !{!1437, !1440}
!1440 = !DILocalVariable(name: "__n", arg: 2, scope: !1438, file: !373, line: 1153, type: !414)
!1441 = !DILocation(line: 0, scope: !1438, inlinedAt: !1442)
!1442 = distinct !DILocation(line: 1231, column: 17, scope: !1429, inlinedAt: !1432)
!1443 = !DILocation(line: 1154, column: 45, scope: !1438, inlinedAt: !1442)
!1444 = !DILocation(line: 21, column: 25, scope: !1023)
!1445 = !DILocation(line: 21, column: 34, scope: !1023)
!1446 = !DILocation(line: 21, column: 32, scope: !1023)
!1447 = !DILocalVariable(name: "__position", arg: 2, scope: !1448, file: !10, line: 1388, type: !434)
!1448 = distinct !DISubprogram(name: "insert", linkageName: "_ZNSt6vectorIdSaIdEE6insertEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !33, file: !10, line: 1388, type: !567, scopeLine: 1389, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !566, retainedNodes: !1449)
!1449 = !{!1450, !1447, !1451}
!1450 = !DILocalVariable(name: "this", arg: 1, scope: !1448, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1451 = !DILocalVariable(name: "__x", arg: 3, scope: !1448, file: !10, line: 1388, type: !561)
!1452 = !DILocation(line: 0, scope: !1448, inlinedAt: !1453)
!1453 = distinct !DILocation(line: 21, column: 5, scope: !1023)
!1454 = !DILocalVariable(name: "__position", arg: 2, scope: !1455, file: !10, line: 1873, type: !434)
!1455 = distinct !DISubprogram(name: "_M_insert_rval", linkageName: "_ZNSt6vectorIdSaIdEE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKdS1_EEOd", scope: !33, file: !2, line: 351, type: !567, scopeLine: 352, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !595, retainedNodes: !1456)
!1456 = !{!1457, !1454, !1458, !1459}
!1457 = !DILocalVariable(name: "this", arg: 1, scope: !1455, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1458 = !DILocalVariable(name: "__v", arg: 3, scope: !1455, file: !10, line: 1873, type: !561)
!1459 = !DILocalVariable(name: "__n", scope: !1455, file: !2, line: 353, type: !1460)
!1460 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !474)
!1461 = !DILocation(line: 0, scope: !1455, inlinedAt: !1462)
!1462 = distinct !DILocation(line: 1389, column: 16, scope: !1448, inlinedAt: !1453)
!1463 = !DILocation(line: 0, scope: !1319, inlinedAt: !1464)
!1464 = distinct !DILocation(line: 353, column: 35, scope: !1455, inlinedAt: !1462)
!1465 = !DILocation(line: 354, column: 52, scope: !1466, inlinedAt: !1462)
!1466 = distinct !DILexicalBlock(scope: !1455, file: !2, line: 354, column: 11)
!1467 = !DILocation(line: 354, column: 35, scope: !1466, inlinedAt: !1462)
!1468 = !DILocation(line: 354, column: 11, scope: !1455, inlinedAt: !1462)
!1469 = !DILocalVariable(name: "__lhs", arg: 1, scope: !1470, file: !373, line: 1221, type: !1322)
!1470 = distinct !DISubprogram(name: "operator==<const double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxeqIPKdSt6vectorIdSaIdEEEEbRKNS_17__normal_iteratorIT_T0_EESB_", scope: !47, file: !373, line: 1221, type: !1471, scopeLine: 1224, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !487, retainedNodes: !1473)
!1471 = !DISubroutineType(types: !1472)
!1472 = !{!148, !1322, !1322}
!1473 = !{!1469, !1474}
!1474 = !DILocalVariable(name: "__rhs", arg: 2, scope: !1470, file: !373, line: 1222, type: !1322)
!1475 = !DILocation(line: 0, scope: !1470, inlinedAt: !1476)
!1476 = distinct !DILocation(line: 355, column: 17, scope: !1477, inlinedAt: !1462)
!1477 = distinct !DILexicalBlock(scope: !1466, file: !2, line: 355, column: 6)
!1478 = !DILocation(line: 1224, column: 27, scope: !1470, inlinedAt: !1476)
!1479 = !DILocation(line: 355, column: 6, scope: !1466, inlinedAt: !1462)
!1480 = !DILocation(line: 0, scope: !790, inlinedAt: !1481)
!1481 = distinct !DILocation(line: 358, column: 6, scope: !1482, inlinedAt: !1462)
!1482 = distinct !DILexicalBlock(scope: !1477, file: !2, line: 356, column: 4)
!1483 = !DILocation(line: 0, scope: !803, inlinedAt: !1484)
!1484 = distinct !DILocation(line: 516, column: 8, scope: !790, inlinedAt: !1481)
!1485 = !DILocation(line: 175, column: 4, scope: !803, inlinedAt: !1484)
!1486 = !DILocation(line: 360, column: 6, scope: !1482, inlinedAt: !1462)
!1487 = distinct !DIAssignID()
!1488 = !DILocation(line: 362, column: 4, scope: !1482, inlinedAt: !1462)
!1489 = !DILocation(line: 0, scope: !1330, inlinedAt: !1490)
!1490 = distinct !DILocation(line: 364, column: 26, scope: !1477, inlinedAt: !1462)
!1491 = !DILocalVariable(name: "__position", arg: 2, scope: !1492, file: !10, line: 1863, type: !371)
!1492 = distinct !DISubprogram(name: "_M_insert_aux<double>", linkageName: "_ZNSt6vectorIdSaIdEE13_M_insert_auxIdEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEOT_", scope: !33, file: !2, line: 408, type: !817, scopeLine: 415, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1494, declaration: !1493, retainedNodes: !1496)
!1493 = !DISubprogram(name: "_M_insert_aux<double>", linkageName: "_ZNSt6vectorIdSaIdEE13_M_insert_auxIdEEvN9__gnu_cxx17__normal_iteratorIPdS1_EEOT_", scope: !33, file: !2, line: 408, type: !817, scopeLine: 408, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1494)
!1494 = !{!1495}
!1495 = !DITemplateTypeParameter(name: "_Arg", type: !22)
!1496 = !{!1497, !1491, !1498}
!1497 = !DILocalVariable(name: "this", arg: 1, scope: !1492, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1498 = !DILocalVariable(name: "__arg", arg: 3, scope: !1492, file: !10, line: 1863, type: !652)
!1499 = !DILocation(line: 0, scope: !1492, inlinedAt: !1500)
!1500 = distinct !DILocation(line: 364, column: 4, scope: !1477, inlinedAt: !1462)
!1501 = !DILocation(line: 0, scope: !790, inlinedAt: !1502)
!1502 = distinct !DILocation(line: 417, column: 7, scope: !1492, inlinedAt: !1500)
!1503 = !DILocation(line: 0, scope: !803, inlinedAt: !1504)
!1504 = distinct !DILocation(line: 516, column: 8, scope: !790, inlinedAt: !1502)
!1505 = !DILocation(line: 175, column: 4, scope: !803, inlinedAt: !1504)
!1506 = !DILocation(line: 419, column: 7, scope: !1492, inlinedAt: !1500)
!1507 = distinct !DIAssignID()
!1508 = !DILocalVariable(name: "__first", arg: 1, scope: !1509, file: !1176, line: 883, type: !31)
!1509 = distinct !DISubprogram(name: "move_backward<double *, double *>", linkageName: "_ZSt13move_backwardIPdS0_ET0_T_S2_S1_", scope: !27, file: !1176, line: 883, type: !1391, scopeLine: 884, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1513, retainedNodes: !1510)
!1510 = !{!1508, !1511, !1512}
!1511 = !DILocalVariable(name: "__last", arg: 2, scope: !1509, file: !1176, line: 883, type: !31)
!1512 = !DILocalVariable(name: "__result", arg: 3, scope: !1509, file: !1176, line: 883, type: !31)
!1513 = !{!1514, !1515}
!1514 = !DITemplateTypeParameter(name: "_BI1", type: !31)
!1515 = !DITemplateTypeParameter(name: "_BI2", type: !31)
!1516 = !DILocation(line: 0, scope: !1509, inlinedAt: !1517)
!1517 = distinct !DILocation(line: 424, column: 7, scope: !1492, inlinedAt: !1500)
!1518 = !DILocalVariable(name: "__first", arg: 1, scope: !1519, file: !1176, line: 796, type: !31)
!1519 = distinct !DISubprogram(name: "__copy_move_backward_a<true, double *, double *>", linkageName: "_ZSt22__copy_move_backward_aILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 796, type: !1391, scopeLine: 797, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1396, retainedNodes: !1520)
!1520 = !{!1518, !1521, !1522}
!1521 = !DILocalVariable(name: "__last", arg: 2, scope: !1519, file: !1176, line: 796, type: !31)
!1522 = !DILocalVariable(name: "__result", arg: 3, scope: !1519, file: !1176, line: 796, type: !31)
!1523 = !DILocation(line: 0, scope: !1519, inlinedAt: !1524)
!1524 = distinct !DILocation(line: 892, column: 14, scope: !1509, inlinedAt: !1517)
!1525 = !DILocalVariable(name: "__first", arg: 1, scope: !1526, file: !1176, line: 768, type: !31)
!1526 = distinct !DISubprogram(name: "__copy_move_backward_a1<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a1ILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 768, type: !1391, scopeLine: 769, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1530, retainedNodes: !1527)
!1527 = !{!1525, !1528, !1529}
!1528 = !DILocalVariable(name: "__last", arg: 2, scope: !1526, file: !1176, line: 768, type: !31)
!1529 = !DILocalVariable(name: "__result", arg: 3, scope: !1526, file: !1176, line: 768, type: !31)
!1530 = !{!1386, !1514, !1515}
!1531 = !DILocation(line: 0, scope: !1526, inlinedAt: !1532)
!1532 = distinct !DILocation(line: 799, column: 3, scope: !1519, inlinedAt: !1524)
!1533 = !DILocalVariable(name: "__first", arg: 1, scope: !1534, file: !1176, line: 750, type: !31)
!1534 = distinct !DISubprogram(name: "__copy_move_backward_a2<true, double *, double *>", linkageName: "_ZSt23__copy_move_backward_a2ILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 750, type: !1391, scopeLine: 751, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1530, retainedNodes: !1535)
!1535 = !{!1533, !1536, !1537}
!1536 = !DILocalVariable(name: "__last", arg: 2, scope: !1534, file: !1176, line: 750, type: !31)
!1537 = !DILocalVariable(name: "__result", arg: 3, scope: !1534, file: !1176, line: 750, type: !31)
!1538 = !DILocation(line: 0, scope: !1534, inlinedAt: !1539)
!1539 = distinct !DILocation(line: 769, column: 14, scope: !1526, inlinedAt: !1532)
!1540 = !DILocalVariable(name: "__first", arg: 1, scope: !1541, file: !1176, line: 731, type: !89)
!1541 = distinct !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !1542, file: !1176, line: 731, type: !1153, scopeLine: 732, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !104, declaration: !1543, retainedNodes: !1544)
!1542 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__copy_move_backward<true, true, std::random_access_iterator_tag>", scope: !27, file: !1176, line: 726, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1410, identifier: "_ZTSSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE")
!1543 = !DISubprogram(name: "__copy_move_b<double>", linkageName: "_ZNSt20__copy_move_backwardILb1ELb1ESt26random_access_iterator_tagE13__copy_move_bIdEEPT_PKS3_S6_S4_", scope: !1542, file: !1176, line: 731, type: !1153, scopeLine: 731, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !104)
!1544 = !{!1540, !1545, !1546, !1547}
!1545 = !DILocalVariable(name: "__last", arg: 2, scope: !1541, file: !1176, line: 731, type: !89)
!1546 = !DILocalVariable(name: "__result", arg: 3, scope: !1541, file: !1176, line: 731, type: !31)
!1547 = !DILocalVariable(name: "_Num", scope: !1541, file: !1176, line: 740, type: !1219)
!1548 = !DILocation(line: 0, scope: !1541, inlinedAt: !1549)
!1549 = distinct !DILocation(line: 758, column: 14, scope: !1534, inlinedAt: !1539)
!1550 = !DILocation(line: 741, column: 8, scope: !1551, inlinedAt: !1549)
!1551 = distinct !DILexicalBlock(scope: !1541, file: !1176, line: 741, column: 8)
!1552 = !DILocation(line: 741, column: 8, scope: !1541, inlinedAt: !1549)
!1553 = !DILocation(line: 740, column: 34, scope: !1541, inlinedAt: !1549)
!1554 = !DILocation(line: 742, column: 33, scope: !1551, inlinedAt: !1549)
!1555 = !DILocation(line: 742, column: 6, scope: !1551, inlinedAt: !1549)
!1556 = !DILocation(line: 1320, column: 2, scope: !1557, inlinedAt: !1560)
!1557 = distinct !DISubprogram(name: "pop_back", linkageName: "_ZNSt6vectorIdSaIdEE8pop_backEv", scope: !33, file: !10, line: 1317, type: !300, scopeLine: 1318, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !562, retainedNodes: !1558)
!1558 = !{!1559}
!1559 = !DILocalVariable(name: "this", arg: 1, scope: !1557, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1560 = distinct !DILocation(line: 22, column: 5, scope: !1023)
!1561 = !DILocation(line: 430, column: 19, scope: !1492, inlinedAt: !1500)
!1562 = !DILocation(line: 368, column: 37, scope: !1455, inlinedAt: !1462)
!1563 = !DILocation(line: 0, scope: !1330, inlinedAt: !1564)
!1564 = distinct !DILocation(line: 366, column: 28, scope: !1466, inlinedAt: !1462)
!1565 = !DILocation(line: 0, scope: !816, inlinedAt: !1566)
!1566 = distinct !DILocation(line: 366, column: 2, scope: !1466, inlinedAt: !1462)
!1567 = !DILocation(line: 0, scope: !833, inlinedAt: !1568)
!1568 = distinct !DILocation(line: 449, column: 2, scope: !816, inlinedAt: !1566)
!1569 = !DILocation(line: 0, scope: !842, inlinedAt: !1570)
!1570 = distinct !DILocation(line: 1893, column: 19, scope: !846, inlinedAt: !1568)
!1571 = !DILocation(line: 988, column: 50, scope: !842, inlinedAt: !1570)
!1572 = !DILocation(line: 1893, column: 26, scope: !846, inlinedAt: !1568)
!1573 = !DILocation(line: 1893, column: 6, scope: !833, inlinedAt: !1568)
!1574 = !DILocation(line: 1894, column: 4, scope: !846, inlinedAt: !1568)
!1575 = !DILocation(line: 0, scope: !842, inlinedAt: !1576)
!1576 = distinct !DILocation(line: 1896, column: 26, scope: !833, inlinedAt: !1568)
!1577 = !DILocation(line: 0, scope: !842, inlinedAt: !1578)
!1578 = distinct !DILocation(line: 1896, column: 46, scope: !833, inlinedAt: !1568)
!1579 = !DILocation(line: 1896, column: 35, scope: !833, inlinedAt: !1568)
!1580 = !DILocation(line: 1896, column: 33, scope: !833, inlinedAt: !1568)
!1581 = !DILocation(line: 0, scope: !842, inlinedAt: !1582)
!1582 = distinct !DILocation(line: 1897, column: 18, scope: !833, inlinedAt: !1568)
!1583 = !DILocation(line: 1897, column: 16, scope: !833, inlinedAt: !1568)
!1584 = !DILocation(line: 1897, column: 25, scope: !833, inlinedAt: !1568)
!1585 = !DILocation(line: 0, scope: !862, inlinedAt: !1586)
!1586 = distinct !DILocation(line: 453, column: 33, scope: !816, inlinedAt: !1566)
!1587 = !DILocation(line: 378, column: 13, scope: !862, inlinedAt: !1586)
!1588 = !DILocation(line: 378, column: 9, scope: !862, inlinedAt: !1586)
!1589 = !DILocation(line: 0, scope: !870, inlinedAt: !1590)
!1590 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !1586)
!1591 = !DILocation(line: 0, scope: !876, inlinedAt: !1592)
!1592 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !1590)
!1593 = !DILocation(line: 137, column: 53, scope: !876, inlinedAt: !1592)
!1594 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !1592)
!1595 = !DILocation(line: 0, scope: !790, inlinedAt: !1596)
!1596 = distinct !DILocation(line: 462, column: 4, scope: !885, inlinedAt: !1566)
!1597 = !DILocation(line: 0, scope: !803, inlinedAt: !1598)
!1598 = distinct !DILocation(line: 516, column: 8, scope: !790, inlinedAt: !1596)
!1599 = !DILocation(line: 175, column: 4, scope: !803, inlinedAt: !1598)
!1600 = !DILocation(line: 0, scope: !892, inlinedAt: !1601)
!1601 = distinct !DILocation(line: 474, column: 23, scope: !899, inlinedAt: !1566)
!1602 = !DILocation(line: 0, scope: !902, inlinedAt: !1603)
!1603 = distinct !DILocation(line: 504, column: 9, scope: !892, inlinedAt: !1601)
!1604 = !DILocation(line: 0, scope: !917, inlinedAt: !1605)
!1605 = distinct !DILocation(line: 1133, column: 14, scope: !902, inlinedAt: !1603)
!1606 = !DILocation(line: 477, column: 8, scope: !899, inlinedAt: !1566)
!1607 = !DILocation(line: 0, scope: !892, inlinedAt: !1608)
!1608 = distinct !DILocation(line: 479, column: 23, scope: !899, inlinedAt: !1566)
!1609 = !DILocation(line: 0, scope: !902, inlinedAt: !1610)
!1610 = distinct !DILocation(line: 504, column: 9, scope: !892, inlinedAt: !1608)
!1611 = !DILocation(line: 0, scope: !917, inlinedAt: !1612)
!1612 = distinct !DILocation(line: 1133, column: 14, scope: !902, inlinedAt: !1610)
!1613 = !DILocation(line: 1105, column: 19, scope: !934, inlinedAt: !1612)
!1614 = !DILocation(line: 1105, column: 11, scope: !917, inlinedAt: !1612)
!1615 = !DILocation(line: 1117, column: 4, scope: !937, inlinedAt: !1612)
!1616 = !DILocation(line: 1118, column: 2, scope: !937, inlinedAt: !1612)
!1617 = !DILocation(line: 0, scope: !947, inlinedAt: !1618)
!1618 = distinct !DILocation(line: 513, column: 7, scope: !816, inlinedAt: !1566)
!1619 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !1618)
!1620 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !1618)
!1621 = !DILocation(line: 0, scope: !957, inlinedAt: !1622)
!1622 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1618)
!1623 = !DILocation(line: 0, scope: !964, inlinedAt: !1624)
!1624 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !1622)
!1625 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !1624)
!1626 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1618)
!1627 = !DILocation(line: 1119, column: 23, scope: !917, inlinedAt: !1612)
!1628 = !DILocation(line: 515, column: 30, scope: !816, inlinedAt: !1566)
!1629 = distinct !DIAssignID()
!1630 = !DILocation(line: 516, column: 31, scope: !816, inlinedAt: !1566)
!1631 = distinct !DIAssignID()
!1632 = !DILocation(line: 517, column: 53, scope: !816, inlinedAt: !1566)
!1633 = !DILocation(line: 517, column: 39, scope: !816, inlinedAt: !1566)
!1634 = distinct !DIAssignID()
!1635 = !DILocation(line: 0, scope: !1557, inlinedAt: !1560)
!1636 = distinct !DIAssignID()
!1637 = !DILocation(line: 0, scope: !1032)
!1638 = !DILocation(line: 0, scope: !842, inlinedAt: !1639)
!1639 = distinct !DILocation(line: 24, column: 33, scope: !1640)
!1640 = distinct !DILexicalBlock(scope: !1032, file: !20, line: 24, column: 3)
!1641 = !DILocation(line: 24, column: 29, scope: !1640)
!1642 = !DILocation(line: 24, column: 3, scope: !1032)
!1643 = !DILocation(line: 0, scope: !749, inlinedAt: !1644)
!1644 = distinct !DILocation(line: 28, column: 1, scope: !1023)
!1645 = !DILocation(line: 0, scope: !743, inlinedAt: !1646)
!1646 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !1644)
!1647 = !DILocation(line: 0, scope: !947, inlinedAt: !1648)
!1648 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !1646)
!1649 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !1648)
!1650 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !1648)
!1651 = !DILocation(line: 0, scope: !1000, inlinedAt: !1652)
!1652 = distinct !DILocation(line: 25, column: 10, scope: !1653)
!1653 = distinct !DILexicalBlock(scope: !1640, file: !20, line: 24, column: 46)
!1654 = !DILocation(line: 1124, column: 34, scope: !1000, inlinedAt: !1652)
!1655 = !DILocation(line: 25, column: 10, scope: !1653)
!1656 = !DILocation(line: 0, scope: !1000, inlinedAt: !1657)
!1657 = distinct !DILocation(line: 25, column: 17, scope: !1653)
!1658 = !DILocation(line: 25, column: 15, scope: !1653)
!1659 = !DILocation(line: 25, column: 33, scope: !1653)
!1660 = !DILocation(line: 25, column: 31, scope: !1653)
!1661 = !DILocation(line: 25, column: 7, scope: !1653)
!1662 = distinct !{!1662, !1014}
!1663 = !DILocation(line: 367, column: 17, scope: !742, inlinedAt: !1646)
!1664 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !1646)
!1665 = !DILocation(line: 0, scope: !957, inlinedAt: !1666)
!1666 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1648)
!1667 = !DILocation(line: 0, scope: !964, inlinedAt: !1668)
!1668 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !1666)
!1669 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !1668)
!1670 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1648)
!1671 = !DILocation(line: 28, column: 1, scope: !1023)
!1672 = !DILocation(line: 21, column: 3, scope: !1023)
!1673 = distinct !{!1673, !1642, !1674, !976}
!1674 = !DILocation(line: 26, column: 3, scope: !1032)
!1675 = !DILocation(line: 0, scope: !749, inlinedAt: !1676)
!1676 = distinct !DILocation(line: 28, column: 1, scope: !1023)
!1677 = !DILocation(line: 0, scope: !743, inlinedAt: !1678)
!1678 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !1676)
!1679 = !DILocation(line: 366, column: 24, scope: !742, inlinedAt: !1678)
!1680 = !DILocation(line: 0, scope: !947, inlinedAt: !1681)
!1681 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !1678)
!1682 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !1681)
!1683 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !1681)
!1684 = !DILocation(line: 367, column: 17, scope: !742, inlinedAt: !1678)
!1685 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !1678)
!1686 = !DILocation(line: 0, scope: !957, inlinedAt: !1687)
!1687 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1681)
!1688 = !DILocation(line: 0, scope: !964, inlinedAt: !1689)
!1689 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !1687)
!1690 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !1689)
!1691 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !1681)
!1692 = distinct !DISubprogram(name: "vector_assigned_and_swapped", scope: !20, file: !20, line: 30, type: !1024, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, retainedNodes: !1693)
!1693 = !{!1694, !1695, !1696, !1697, !1698, !1700}
!1694 = !DILocalVariable(name: "x", arg: 1, scope: !1692, file: !20, line: 30, type: !89)
!1695 = !DILocalVariable(name: "n", arg: 2, scope: !1692, file: !20, line: 30, type: !408)
!1696 = !DILocalVariable(name: "a", scope: !1692, file: !20, line: 31, type: !33)
!1697 = !DILocalVariable(name: "b", scope: !1692, file: !20, line: 31, type: !33)
!1698 = !DILocalVariable(name: "i", scope: !1699, file: !20, line: 33, type: !408)
!1699 = distinct !DILexicalBlock(scope: !1692, file: !20, line: 33, column: 3)
!1700 = !DILocalVariable(name: "c", scope: !1692, file: !20, line: 38, type: !33)
!1701 = !DILocation(line: 0, scope: !1692)
!1702 = !DILocation(line: 31, column: 25, scope: !1692)
!1703 = !DILocalVariable(name: "this", arg: 1, scope: !1704, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1704 = distinct !DISubprogram(name: "vector", linkageName: "_ZNSt6vectorIdSaIdEEC2EmRKdRKS0_", scope: !33, file: !10, line: 564, type: !313, scopeLine: 567, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !312, retainedNodes: !1705)
!1705 = !{!1703, !1706, !1707, !1708}
!1706 = !DILocalVariable(name: "__n", arg: 2, scope: !1704, file: !10, line: 564, type: !24)
!1707 = !DILocalVariable(name: "__value", arg: 3, scope: !1704, file: !10, line: 564, type: !315)
!1708 = !DILocalVariable(name: "__a", arg: 4, scope: !1704, file: !10, line: 565, type: !306)
!1709 = !DILocation(line: 0, scope: !1704, inlinedAt: !1710)
!1710 = distinct !DILocation(line: 31, column: 23, scope: !1692)
!1711 = !DILocation(line: 0, scope: !1120, inlinedAt: !1712)
!1712 = distinct !DILocation(line: 566, column: 15, scope: !1704, inlinedAt: !1710)
!1713 = !DILocation(line: 1904, column: 10, scope: !1126, inlinedAt: !1712)
!1714 = !DILocation(line: 1904, column: 6, scope: !1120, inlinedAt: !1712)
!1715 = !DILocation(line: 1905, column: 4, scope: !1126, inlinedAt: !1712)
!1716 = !DILocalVariable(name: "this", arg: 1, scope: !1717, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!1717 = distinct !DISubprogram(name: "_Vector_base", linkageName: "_ZNSt12_Vector_baseIdSaIdEEC2EmRKS0_", scope: !36, file: !10, line: 330, type: !228, scopeLine: 332, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !227, retainedNodes: !1718)
!1718 = !{!1716, !1719, !1720}
!1719 = !DILocalVariable(name: "__n", arg: 2, scope: !1717, file: !10, line: 330, type: !25)
!1720 = !DILocalVariable(name: "__a", arg: 3, scope: !1717, file: !10, line: 330, type: !222)
!1721 = !DILocation(line: 0, scope: !1717, inlinedAt: !1722)
!1722 = distinct !DILocation(line: 566, column: 9, scope: !1704, inlinedAt: !1710)
!1723 = !DILocalVariable(name: "this", arg: 1, scope: !1724, type: !746, flags: DIFlagArtificial | DIFlagObjectPointer)
!1724 = distinct !DISubprogram(name: "_M_create_storage", linkageName: "_ZNSt12_Vector_baseIdSaIdEE17_M_create_storageEm", scope: !36, file: !10, line: 393, type: !225, scopeLine: 394, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !250, retainedNodes: !1725)
!1725 = !{!1723, !1726}
!1726 = !DILocalVariable(name: "__n", arg: 2, scope: !1724, file: !10, line: 393, type: !25)
!1727 = !DILocation(line: 0, scope: !1724, inlinedAt: !1728)
!1728 = distinct !DILocation(line: 332, column: 9, scope: !1729, inlinedAt: !1722)
!1729 = distinct !DILexicalBlock(scope: !1717, file: !10, line: 332, column: 7)
!1730 = !DILocation(line: 0, scope: !862, inlinedAt: !1731)
!1731 = distinct !DILocation(line: 395, column: 33, scope: !1724, inlinedAt: !1728)
!1732 = !DILocation(line: 378, column: 13, scope: !862, inlinedAt: !1731)
!1733 = !DILocation(line: 378, column: 9, scope: !862, inlinedAt: !1731)
!1734 = !DILocation(line: 0, scope: !870, inlinedAt: !1735)
!1735 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !1731)
!1736 = !DILocation(line: 0, scope: !876, inlinedAt: !1737)
!1737 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !1735)
!1738 = !DILocation(line: 137, column: 53, scope: !876, inlinedAt: !1737)
!1739 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !1737)
!1740 = !DILocation(line: 397, column: 59, scope: !1724, inlinedAt: !1728)
!1741 = !DILocalVariable(name: "this", arg: 1, scope: !1742, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1742 = distinct !DISubprogram(name: "_M_fill_initialize", linkageName: "_ZNSt6vectorIdSaIdEE18_M_fill_initializeEmRKd", scope: !33, file: !10, line: 1699, type: !363, scopeLine: 1700, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !585, retainedNodes: !1743)
!1743 = !{!1741, !1744, !1745}
!1744 = !DILocalVariable(name: "__n", arg: 2, scope: !1742, file: !10, line: 1699, type: !24)
!1745 = !DILocalVariable(name: "__value", arg: 3, scope: !1742, file: !10, line: 1699, type: !315)
!1746 = !DILocation(line: 0, scope: !1742, inlinedAt: !1747)
!1747 = distinct !DILocation(line: 567, column: 9, scope: !1748, inlinedAt: !1710)
!1748 = distinct !DILexicalBlock(scope: !1704, file: !10, line: 567, column: 7)
!1749 = !DILocalVariable(name: "__first", arg: 1, scope: !1750, file: !903, line: 460, type: !31)
!1750 = distinct !DISubprogram(name: "__uninitialized_fill_n_a<double *, unsigned long, double, double>", linkageName: "_ZSt24__uninitialized_fill_n_aIPdmddET_S1_T0_RKT1_RSaIT2_E", scope: !27, file: !903, line: 460, type: !1751, scopeLine: 462, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1757, retainedNodes: !1753)
!1751 = !DISubroutineType(types: !1752)
!1752 = !{!31, !31, !28, !92, !118}
!1753 = !{!1749, !1754, !1755, !1756}
!1754 = !DILocalVariable(name: "__n", arg: 2, scope: !1750, file: !903, line: 460, type: !28)
!1755 = !DILocalVariable(name: "__x", arg: 3, scope: !1750, file: !903, line: 461, type: !92)
!1756 = !DILocalVariable(arg: 4, scope: !1750, file: !903, line: 461, type: !118)
!1757 = !{!912, !1758, !105, !1759}
!1758 = !DITemplateTypeParameter(name: "_Size", type: !28)
!1759 = !DITemplateTypeParameter(name: "_Tp2", type: !22)
!1760 = !DILocation(line: 0, scope: !1750, inlinedAt: !1761)
!1761 = distinct !DILocation(line: 1702, column: 4, scope: !1742, inlinedAt: !1747)
!1762 = !DILocalVariable(name: "__first", arg: 1, scope: !1763, file: !903, line: 312, type: !31)
!1763 = distinct !DISubprogram(name: "uninitialized_fill_n<double *, unsigned long, double>", linkageName: "_ZSt20uninitialized_fill_nIPdmdET_S1_T0_RKT1_", scope: !27, file: !903, line: 312, type: !1764, scopeLine: 313, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1770, retainedNodes: !1766)
!1764 = !DISubroutineType(types: !1765)
!1765 = !{!31, !31, !28, !92}
!1766 = !{!1762, !1767, !1768, !1769}
!1767 = !DILocalVariable(name: "__n", arg: 2, scope: !1763, file: !903, line: 312, type: !28)
!1768 = !DILocalVariable(name: "__x", arg: 3, scope: !1763, file: !903, line: 312, type: !92)
!1769 = !DILocalVariable(name: "__can_fill", scope: !1763, file: !903, line: 319, type: !260)
!1770 = !{!912, !1758, !105}
!1771 = !DILocation(line: 0, scope: !1763, inlinedAt: !1772)
!1772 = distinct !DILocation(line: 467, column: 14, scope: !1750, inlinedAt: !1761)
!1773 = !DILocalVariable(name: "__first", arg: 1, scope: !1774, file: !903, line: 292, type: !31)
!1774 = distinct !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !1775, file: !903, line: 292, type: !1764, scopeLine: 294, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1770, declaration: !1778, retainedNodes: !1779)
!1775 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__uninitialized_fill_n<true>", scope: !27, file: !903, line: 288, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1776, identifier: "_ZTSSt22__uninitialized_fill_nILb1EE")
!1776 = !{!1777}
!1777 = !DITemplateValueParameter(name: "_TrivialValueType", type: !148, value: i1 true)
!1778 = !DISubprogram(name: "__uninit_fill_n<double *, unsigned long, double>", linkageName: "_ZNSt22__uninitialized_fill_nILb1EE15__uninit_fill_nIPdmdEET_S3_T0_RKT1_", scope: !1775, file: !903, line: 292, type: !1764, scopeLine: 292, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1770)
!1779 = !{!1773, !1780, !1781}
!1780 = !DILocalVariable(name: "__n", arg: 2, scope: !1774, file: !903, line: 292, type: !28)
!1781 = !DILocalVariable(name: "__x", arg: 3, scope: !1774, file: !903, line: 293, type: !92)
!1782 = !DILocation(line: 0, scope: !1774, inlinedAt: !1783)
!1783 = distinct !DILocation(line: 326, column: 14, scope: !1763, inlinedAt: !1772)
!1784 = !DILocalVariable(name: "__first", arg: 1, scope: !1785, file: !1176, line: 1143, type: !31)
!1785 = distinct !DISubprogram(name: "fill_n<double *, unsigned long, double>", linkageName: "_ZSt6fill_nIPdmdET_S1_T0_RKT1_", scope: !27, file: !1176, line: 1143, type: !1764, scopeLine: 1144, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1789, retainedNodes: !1786)
!1786 = !{!1784, !1787, !1788}
!1787 = !DILocalVariable(name: "__n", arg: 2, scope: !1785, file: !1176, line: 1143, type: !28)
!1788 = !DILocalVariable(name: "__value", arg: 3, scope: !1785, file: !1176, line: 1143, type: !92)
!1789 = !{!1182, !1758, !105}
!1790 = !DILocation(line: 0, scope: !1785, inlinedAt: !1791)
!1791 = distinct !DILocation(line: 294, column: 18, scope: !1774, inlinedAt: !1783)
!1792 = !DILocalVariable(name: "__first", arg: 1, scope: !1793, file: !1176, line: 1108, type: !31)
!1793 = distinct !DISubprogram(name: "__fill_n_a<double *, unsigned long, double>", linkageName: "_ZSt10__fill_n_aIPdmdET_S1_T0_RKT1_St26random_access_iterator_tag", scope: !27, file: !1176, line: 1108, type: !1794, scopeLine: 1110, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1800, retainedNodes: !1796)
!1794 = !DISubroutineType(types: !1795)
!1795 = !{!31, !31, !28, !92, !1105}
!1796 = !{!1792, !1797, !1798, !1799}
!1797 = !DILocalVariable(name: "__n", arg: 2, scope: !1793, file: !1176, line: 1108, type: !28)
!1798 = !DILocalVariable(name: "__value", arg: 3, scope: !1793, file: !1176, line: 1108, type: !92)
!1799 = !DILocalVariable(arg: 4, scope: !1793, file: !1176, line: 1109, type: !1105)
!1800 = !{!1801, !1758, !105}
!1801 = !DITemplateTypeParameter(name: "_OutputIterator", type: !31)
!1802 = !DILocation(line: 0, scope: !1793, inlinedAt: !1803)
!1803 = distinct !DILocation(line: 1148, column: 14, scope: !1785, inlinedAt: !1791)
!1804 = !DILocalVariable(name: "__first", arg: 1, scope: !1805, file: !1176, line: 967, type: !31)
!1805 = distinct !DISubprogram(name: "__fill_a<double *, double>", linkageName: "_ZSt8__fill_aIPddEvT_S1_RKT0_", scope: !27, file: !1176, line: 967, type: !1806, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1811, retainedNodes: !1808)
!1806 = !DISubroutineType(types: !1807)
!1807 = !{null, !31, !31, !92}
!1808 = !{!1804, !1809, !1810}
!1809 = !DILocalVariable(name: "__last", arg: 2, scope: !1805, file: !1176, line: 967, type: !31)
!1810 = !DILocalVariable(name: "__value", arg: 3, scope: !1805, file: !1176, line: 967, type: !92)
!1811 = !{!1812, !105}
!1812 = !DITemplateTypeParameter(name: "_FIte", type: !31)
!1813 = !DILocation(line: 0, scope: !1805, inlinedAt: !1814)
!1814 = distinct !DILocation(line: 1119, column: 7, scope: !1793, inlinedAt: !1803)
!1815 = !DILocalVariable(name: "__first", arg: 1, scope: !1816, file: !1176, line: 917, type: !31)
!1816 = distinct !DISubprogram(name: "__fill_a1<double *, double>", linkageName: "_ZSt9__fill_a1IPddEN9__gnu_cxx11__enable_ifIXsr11__is_scalarIT0_EE7__valueEvE6__typeET_S6_RKS3_", scope: !27, file: !1176, line: 917, type: !1817, scopeLine: 919, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1827, retainedNodes: !1823)
!1817 = !DISubroutineType(types: !1818)
!1818 = !{!1819, !31, !31, !92}
!1819 = !DIDerivedType(tag: DW_TAG_typedef, name: "__type", scope: !1821, file: !1820, line: 50, baseType: null)
!1820 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/ext/type_traits.h", directory: "")
!1821 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__enable_if<true, void>", scope: !47, file: !1820, line: 49, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !1822, identifier: "_ZTSN9__gnu_cxx11__enable_ifILb1EvEE")
!1822 = !{!651, !1044}
!1823 = !{!1815, !1824, !1825, !1826}
!1824 = !DILocalVariable(name: "__last", arg: 2, scope: !1816, file: !1176, line: 917, type: !31)
!1825 = !DILocalVariable(name: "__value", arg: 3, scope: !1816, file: !1176, line: 918, type: !92)
!1826 = !DILocalVariable(name: "__tmp", scope: !1816, file: !1176, line: 920, type: !90)
!1827 = !{!912, !105}
!1828 = !DILocation(line: 0, scope: !1816, inlinedAt: !1829)
!1829 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !1814)
!1830 = !DILocation(line: 920, column: 25, scope: !1816, inlinedAt: !1829)
!1831 = !DILocation(line: 921, column: 7, scope: !1832, inlinedAt: !1829)
!1832 = distinct !DILexicalBlock(scope: !1816, file: !1176, line: 921, column: 7)
!1833 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !1829)
!1834 = distinct !DILexicalBlock(scope: !1832, file: !1176, line: 921, column: 7)
!1835 = distinct !{!1835, !1831, !1836, !976, !1837, !1838}
!1836 = !DILocation(line: 922, column: 13, scope: !1832, inlinedAt: !1829)
!1837 = !{!"llvm.loop.isvectorized", i32 1}
!1838 = !{!"llvm.loop.unroll.runtime.disable"}
!1839 = !DILocation(line: 921, column: 33, scope: !1834, inlinedAt: !1829)
!1840 = !DILocation(line: 921, column: 22, scope: !1834, inlinedAt: !1829)
!1841 = distinct !{!1841, !1831, !1836, !976, !1838, !1837}
!1842 = !DILocalVariable(name: "this", arg: 1, scope: !1843, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1843 = distinct !DISubprogram(name: "operator=", linkageName: "_ZNSt6vectorIdSaIdEEaSERKS1_", scope: !33, file: !2, line: 205, type: !353, scopeLine: 206, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !352, retainedNodes: !1844)
!1844 = !{!1842, !1845, !1846, !1849}
!1845 = !DILocalVariable(name: "__x", arg: 2, scope: !1843, file: !10, line: 746, type: !321)
!1846 = !DILocalVariable(name: "__xlen", scope: !1847, file: !2, line: 229, type: !824)
!1847 = distinct !DILexicalBlock(scope: !1848, file: !2, line: 208, column: 2)
!1848 = distinct !DILexicalBlock(scope: !1843, file: !2, line: 207, column: 11)
!1849 = !DILocalVariable(name: "__tmp", scope: !1850, file: !2, line: 232, type: !291)
!1850 = distinct !DILexicalBlock(scope: !1851, file: !2, line: 231, column: 6)
!1851 = distinct !DILexicalBlock(scope: !1847, file: !2, line: 230, column: 8)
!1852 = !DILocation(line: 0, scope: !1843, inlinedAt: !1853)
!1853 = distinct !DILocation(line: 32, column: 5, scope: !1692)
!1854 = !DILocation(line: 0, scope: !842, inlinedAt: !1855)
!1855 = distinct !DILocation(line: 229, column: 33, scope: !1847, inlinedAt: !1853)
!1856 = !DILocalVariable(name: "this", arg: 1, scope: !1857, type: !838, flags: DIFlagArtificial | DIFlagObjectPointer)
!1857 = distinct !DISubprogram(name: "capacity", linkageName: "_ZNKSt6vectorIdSaIdEE8capacityEv", scope: !33, file: !10, line: 1073, type: !508, scopeLine: 1074, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !516, retainedNodes: !1858)
!1858 = !{!1856}
!1859 = !DILocation(line: 0, scope: !1857, inlinedAt: !1860)
!1860 = distinct !DILocation(line: 230, column: 17, scope: !1851, inlinedAt: !1853)
!1861 = !DILocation(line: 0, scope: !1847, inlinedAt: !1853)
!1862 = !DILocalVariable(name: "__first", arg: 3, scope: !1863, file: !10, line: 1612, type: !435)
!1863 = distinct !DISubprogram(name: "_M_allocate_and_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNSt6vectorIdSaIdEE20_M_allocate_and_copyIN9__gnu_cxx17__normal_iteratorIPKdS1_EEEEPdmT_S9_", scope: !33, file: !10, line: 1611, type: !1864, scopeLine: 1613, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1867, declaration: !1866, retainedNodes: !1869)
!1864 = !DISubroutineType(types: !1865)
!1865 = !{!291, !302, !24, !435, !435}
!1866 = !DISubprogram(name: "_M_allocate_and_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > > >", linkageName: "_ZNSt6vectorIdSaIdEE20_M_allocate_and_copyIN9__gnu_cxx17__normal_iteratorIPKdS1_EEEEPdmT_S9_", scope: !33, file: !10, line: 1611, type: !1864, scopeLine: 1611, flags: DIFlagProtected | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !1867)
!1867 = !{!1868}
!1868 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !435)
!1869 = !{!1870, !1871, !1862, !1872, !1873}
!1870 = !DILocalVariable(name: "this", arg: 1, scope: !1863, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1871 = !DILocalVariable(name: "__n", arg: 2, scope: !1863, file: !10, line: 1611, type: !24)
!1872 = !DILocalVariable(name: "__last", arg: 4, scope: !1863, file: !10, line: 1612, type: !435)
!1873 = !DILocalVariable(name: "__result", scope: !1863, file: !10, line: 1614, type: !291)
!1874 = !DILocation(line: 0, scope: !1863, inlinedAt: !1875)
!1875 = distinct !DILocation(line: 232, column: 24, scope: !1850, inlinedAt: !1853)
!1876 = !DILocation(line: 0, scope: !862, inlinedAt: !1877)
!1877 = distinct !DILocation(line: 1614, column: 29, scope: !1863, inlinedAt: !1875)
!1878 = !DILocation(line: 0, scope: !870, inlinedAt: !1879)
!1879 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !1877)
!1880 = !DILocation(line: 0, scope: !876, inlinedAt: !1881)
!1881 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !1879)
!1882 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !1881)
!1883 = !DILocalVariable(name: "__first", arg: 1, scope: !1884, file: !903, line: 365, type: !435)
!1884 = distinct !DISubprogram(name: "__uninitialized_copy_a<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPddET0_T_SA_S9_RSaIT1_E", scope: !27, file: !903, line: 365, type: !1885, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1891, retainedNodes: !1887)
!1885 = !DISubroutineType(types: !1886)
!1886 = !{!31, !435, !435, !31, !118}
!1887 = !{!1883, !1888, !1889, !1890}
!1888 = !DILocalVariable(name: "__last", arg: 2, scope: !1884, file: !903, line: 365, type: !435)
!1889 = !DILocalVariable(name: "__result", arg: 3, scope: !1884, file: !903, line: 366, type: !31)
!1890 = !DILocalVariable(arg: 4, scope: !1884, file: !903, line: 366, type: !118)
!1891 = !{!1892, !912, !105}
!1892 = !DITemplateTypeParameter(name: "_InputIterator", type: !435)
!1893 = !DILocation(line: 0, scope: !1884, inlinedAt: !1894)
!1894 = distinct !DILocation(line: 1617, column: 8, scope: !1895, inlinedAt: !1875)
!1895 = distinct !DILexicalBlock(scope: !1863, file: !10, line: 1616, column: 6)
!1896 = !DILocalVariable(name: "__first", arg: 1, scope: !1897, file: !903, line: 163, type: !435)
!1897 = distinct !DISubprogram(name: "uninitialized_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt18uninitialized_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !27, file: !903, line: 163, type: !1898, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1905, retainedNodes: !1900)
!1898 = !DISubroutineType(types: !1899)
!1899 = !{!31, !435, !435, !31}
!1900 = !{!1896, !1901, !1902, !1903, !1904}
!1901 = !DILocalVariable(name: "__last", arg: 2, scope: !1897, file: !903, line: 163, type: !435)
!1902 = !DILocalVariable(name: "__result", arg: 3, scope: !1897, file: !903, line: 164, type: !31)
!1903 = !DILocalVariable(name: "__can_memmove", scope: !1897, file: !903, line: 174, type: !260)
!1904 = !DILocalVariable(name: "__assignable", scope: !1897, file: !903, line: 181, type: !260)
!1905 = !{!1892, !912}
!1906 = !DILocation(line: 0, scope: !1897, inlinedAt: !1907)
!1907 = distinct !DILocation(line: 372, column: 14, scope: !1884, inlinedAt: !1894)
!1908 = !DILocalVariable(name: "__first", arg: 1, scope: !1909, file: !903, line: 145, type: !435)
!1909 = distinct !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !1165, file: !903, line: 145, type: !1898, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1905, declaration: !1910, retainedNodes: !1911)
!1910 = !DISubprogram(name: "__uninit_copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdEET0_T_SC_SB_", scope: !1165, file: !903, line: 145, type: !1898, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !1905)
!1911 = !{!1908, !1912, !1913}
!1912 = !DILocalVariable(name: "__last", arg: 2, scope: !1909, file: !903, line: 145, type: !435)
!1913 = !DILocalVariable(name: "__result", arg: 3, scope: !1909, file: !903, line: 146, type: !31)
!1914 = !DILocation(line: 0, scope: !1909, inlinedAt: !1915)
!1915 = distinct !DILocation(line: 184, column: 14, scope: !1897, inlinedAt: !1907)
!1916 = !DILocalVariable(name: "__first", arg: 1, scope: !1917, file: !1176, line: 611, type: !435)
!1917 = distinct !DISubprogram(name: "copy<__gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt4copyIN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET0_T_SA_S9_", scope: !27, file: !1176, line: 611, type: !1898, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1921, retainedNodes: !1918)
!1918 = !{!1916, !1919, !1920}
!1919 = !DILocalVariable(name: "__last", arg: 2, scope: !1917, file: !1176, line: 611, type: !435)
!1920 = !DILocalVariable(name: "__result", arg: 3, scope: !1917, file: !1176, line: 611, type: !31)
!1921 = !{!1922, !1182}
!1922 = !DITemplateTypeParameter(name: "_II", type: !435)
!1923 = !DILocation(line: 0, scope: !1917, inlinedAt: !1924)
!1924 = distinct !DILocation(line: 147, column: 18, scope: !1909, inlinedAt: !1915)
!1925 = !DILocalVariable(name: "__first", arg: 1, scope: !1926, file: !1176, line: 527, type: !435)
!1926 = distinct !DISubprogram(name: "__copy_move_a<false, __gnu_cxx::__normal_iterator<const double *, std::vector<double, std::allocator<double> > >, double *>", linkageName: "_ZSt13__copy_move_aILb0EN9__gnu_cxx17__normal_iteratorIPKdSt6vectorIdSaIdEEEEPdET1_T0_SA_S9_", scope: !27, file: !1176, line: 527, type: !1898, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1930, retainedNodes: !1927)
!1927 = !{!1925, !1928, !1929}
!1928 = !DILocalVariable(name: "__last", arg: 2, scope: !1926, file: !1176, line: 527, type: !435)
!1929 = !DILocalVariable(name: "__result", arg: 3, scope: !1926, file: !1176, line: 527, type: !31)
!1930 = !{!1191, !1922, !1182}
!1931 = !DILocation(line: 0, scope: !1926, inlinedAt: !1932)
!1932 = distinct !DILocation(line: 619, column: 14, scope: !1917, inlinedAt: !1924)
!1933 = !DILocation(line: 0, scope: !1195, inlinedAt: !1934)
!1934 = distinct !DILocation(line: 530, column: 3, scope: !1926, inlinedAt: !1932)
!1935 = !DILocation(line: 0, scope: !1202, inlinedAt: !1936)
!1936 = distinct !DILocation(line: 522, column: 14, scope: !1195, inlinedAt: !1934)
!1937 = !DILocation(line: 0, scope: !1209, inlinedAt: !1938)
!1938 = distinct !DILocation(line: 494, column: 14, scope: !1202, inlinedAt: !1936)
!1939 = !DILocation(line: 431, column: 6, scope: !1264, inlinedAt: !1938)
!1940 = !DILocation(line: 240, column: 65, scope: !1850, inlinedAt: !1853)
!1941 = !DILocation(line: 256, column: 53, scope: !1847, inlinedAt: !1853)
!1942 = !DILocation(line: 0, scope: !1699)
!1943 = !DILocation(line: 33, column: 3, scope: !1699)
!1944 = !DILocation(line: 33, column: 21, scope: !1945)
!1945 = distinct !DILexicalBlock(scope: !1699, file: !20, line: 33, column: 3)
!1946 = !DILocation(line: 33, column: 27, scope: !1945)
!1947 = !DILocation(line: 34, column: 13, scope: !1948)
!1948 = distinct !DILexicalBlock(scope: !1945, file: !20, line: 33, column: 31)
!1949 = !DILocation(line: 1124, column: 34, scope: !1000, inlinedAt: !1950)
!1950 = distinct !DILocation(line: 34, column: 5, scope: !1948)
!1951 = !DILocation(line: 34, column: 10, scope: !1948)
!1952 = distinct !{!1952, !1943, !1953, !976, !1837, !1838}
!1953 = !DILocation(line: 35, column: 3, scope: !1699)
!1954 = !DILocation(line: 37, column: 15, scope: !1692)
!1955 = !DILocalVariable(name: "this", arg: 1, scope: !1956, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1956 = distinct !DISubprogram(name: "assign", linkageName: "_ZNSt6vectorIdSaIdEE6assignEmRKd", scope: !33, file: !10, line: 803, type: !363, scopeLine: 804, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !362, retainedNodes: !1957)
!1957 = !{!1955, !1958, !1959}
!1958 = !DILocalVariable(name: "__n", arg: 2, scope: !1956, file: !10, line: 803, type: !24)
!1959 = !DILocalVariable(name: "__val", arg: 3, scope: !1956, file: !10, line: 803, type: !315)
!1960 = !DILocation(line: 0, scope: !1956, inlinedAt: !1961)
!1961 = distinct !DILocation(line: 37, column: 5, scope: !1692)
!1962 = !DILocalVariable(name: "this", arg: 1, scope: !1963, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!1963 = distinct !DISubprogram(name: "_M_fill_assign", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_assignEmRKd", scope: !33, file: !2, line: 265, type: !363, scopeLine: 266, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !587, retainedNodes: !1964)
!1964 = !{!1962, !1965, !1966, !1967, !1970}
!1965 = !DILocalVariable(name: "__n", arg: 2, scope: !1963, file: !10, line: 1757, type: !24)
!1966 = !DILocalVariable(name: "__val", arg: 3, scope: !1963, file: !10, line: 1757, type: !315)
!1967 = !DILocalVariable(name: "__tmp", scope: !1968, file: !2, line: 269, type: !33)
!1968 = distinct !DILexicalBlock(scope: !1969, file: !2, line: 268, column: 2)
!1969 = distinct !DILexicalBlock(scope: !1963, file: !2, line: 267, column: 11)
!1970 = !DILocalVariable(name: "__add", scope: !1971, file: !2, line: 275, type: !824)
!1971 = distinct !DILexicalBlock(scope: !1972, file: !2, line: 273, column: 2)
!1972 = distinct !DILexicalBlock(scope: !1969, file: !2, line: 272, column: 16)
!1973 = !DILocation(line: 0, scope: !1963, inlinedAt: !1974)
!1974 = distinct !DILocation(line: 804, column: 9, scope: !1956, inlinedAt: !1961)
!1975 = !DILocation(line: 0, scope: !1857, inlinedAt: !1976)
!1976 = distinct !DILocation(line: 267, column: 17, scope: !1969, inlinedAt: !1974)
!1977 = !DILocation(line: 1075, column: 5, scope: !1857, inlinedAt: !1976)
!1978 = !DILocation(line: 267, column: 15, scope: !1969, inlinedAt: !1974)
!1979 = !DILocation(line: 267, column: 11, scope: !1963, inlinedAt: !1974)
!1980 = !DILocation(line: 0, scope: !1704, inlinedAt: !1981)
!1981 = distinct !DILocation(line: 269, column: 11, scope: !1968, inlinedAt: !1974)
!1982 = !DILocation(line: 0, scope: !1120, inlinedAt: !1983)
!1983 = distinct !DILocation(line: 566, column: 15, scope: !1704, inlinedAt: !1981)
!1984 = !DILocation(line: 0, scope: !1717, inlinedAt: !1985)
!1985 = distinct !DILocation(line: 566, column: 9, scope: !1704, inlinedAt: !1981)
!1986 = !DILocation(line: 0, scope: !1968, inlinedAt: !1974)
!1987 = !DILocation(line: 0, scope: !1724, inlinedAt: !1988)
!1988 = distinct !DILocation(line: 332, column: 9, scope: !1729, inlinedAt: !1985)
!1989 = !DILocation(line: 0, scope: !862, inlinedAt: !1990)
!1990 = distinct !DILocation(line: 395, column: 33, scope: !1724, inlinedAt: !1988)
!1991 = !DILocation(line: 0, scope: !870, inlinedAt: !1992)
!1992 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !1990)
!1993 = !DILocation(line: 0, scope: !876, inlinedAt: !1994)
!1994 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !1992)
!1995 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !1994)
!1996 = !DILocation(line: 0, scope: !1742, inlinedAt: !1997)
!1997 = distinct !DILocation(line: 567, column: 9, scope: !1748, inlinedAt: !1981)
!1998 = !DILocation(line: 0, scope: !1750, inlinedAt: !1999)
!1999 = distinct !DILocation(line: 1702, column: 4, scope: !1742, inlinedAt: !1997)
!2000 = !DILocation(line: 0, scope: !1763, inlinedAt: !2001)
!2001 = distinct !DILocation(line: 467, column: 14, scope: !1750, inlinedAt: !1999)
!2002 = !DILocation(line: 0, scope: !1774, inlinedAt: !2003)
!2003 = distinct !DILocation(line: 326, column: 14, scope: !1763, inlinedAt: !2001)
!2004 = !DILocation(line: 0, scope: !1785, inlinedAt: !2005)
!2005 = distinct !DILocation(line: 294, column: 18, scope: !1774, inlinedAt: !2003)
!2006 = !DILocation(line: 0, scope: !1793, inlinedAt: !2007)
!2007 = distinct !DILocation(line: 1148, column: 14, scope: !1785, inlinedAt: !2005)
!2008 = !DILocation(line: 0, scope: !1805, inlinedAt: !2009)
!2009 = distinct !DILocation(line: 1119, column: 7, scope: !1793, inlinedAt: !2007)
!2010 = !DILocation(line: 0, scope: !1816, inlinedAt: !2011)
!2011 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2009)
!2012 = !DILocation(line: 920, column: 25, scope: !1816, inlinedAt: !2011)
!2013 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2011)
!2014 = !DILocation(line: 397, column: 59, scope: !1724, inlinedAt: !1988)
!2015 = !DILocation(line: 0, scope: !749, inlinedAt: !2016)
!2016 = distinct !DILocation(line: 271, column: 2, scope: !1969, inlinedAt: !1974)
!2017 = !DILocation(line: 0, scope: !743, inlinedAt: !2018)
!2018 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2016)
!2019 = !DILocation(line: 0, scope: !947, inlinedAt: !2020)
!2020 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2018)
!2021 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !2020)
!2022 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !2020)
!2023 = !DILocation(line: 0, scope: !957, inlinedAt: !2024)
!2024 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2020)
!2025 = !DILocation(line: 0, scope: !964, inlinedAt: !2026)
!2026 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2024)
!2027 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2026)
!2028 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2020)
!2029 = !DILocation(line: 0, scope: !842, inlinedAt: !2030)
!2030 = distinct !DILocation(line: 272, column: 22, scope: !1972, inlinedAt: !1974)
!2031 = !DILocation(line: 0, scope: !1816, inlinedAt: !2032)
!2032 = distinct !DILocation(line: 951, column: 7, scope: !2033, inlinedAt: !2043)
!2033 = distinct !DISubprogram(name: "__fill_a1<double *, std::vector<double, std::allocator<double> >, double>", linkageName: "_ZSt9__fill_a1IPdSt6vectorIdSaIdEEdEvN9__gnu_cxx17__normal_iteratorIT_T0_EES8_RKT1_", scope: !27, file: !1176, line: 948, type: !2034, scopeLine: 951, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2040, retainedNodes: !2036)
!2034 = !DISubroutineType(types: !2035)
!2035 = !{null, !372, !372, !92}
!2036 = !{!2037, !2038, !2039}
!2037 = !DILocalVariable(name: "__first", arg: 1, scope: !2033, file: !1176, line: 948, type: !372)
!2038 = !DILocalVariable(name: "__last", arg: 2, scope: !2033, file: !1176, line: 949, type: !372)
!2039 = !DILocalVariable(name: "__value", arg: 3, scope: !2033, file: !1176, line: 950, type: !92)
!2040 = !{!2041, !2042, !105}
!2041 = !DITemplateTypeParameter(name: "_Ite", type: !31)
!2042 = !DITemplateTypeParameter(name: "_Cont", type: !33)
!2043 = distinct !DILocation(line: 968, column: 7, scope: !2044, inlinedAt: !2051)
!2044 = distinct !DISubprogram(name: "__fill_a<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt8__fill_aIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEvT_S7_RKT0_", scope: !27, file: !1176, line: 967, type: !2034, scopeLine: 968, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2049, retainedNodes: !2045)
!2045 = !{!2046, !2047, !2048}
!2046 = !DILocalVariable(name: "__first", arg: 1, scope: !2044, file: !1176, line: 967, type: !372)
!2047 = !DILocalVariable(name: "__last", arg: 2, scope: !2044, file: !1176, line: 967, type: !372)
!2048 = !DILocalVariable(name: "__value", arg: 3, scope: !2044, file: !1176, line: 967, type: !92)
!2049 = !{!2050, !105}
!2050 = !DITemplateTypeParameter(name: "_FIte", type: !372)
!2051 = distinct !DILocation(line: 998, column: 7, scope: !2052, inlinedAt: !2059)
!2052 = distinct !DISubprogram(name: "fill<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt4fillIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdEvT_S7_RKT0_", scope: !27, file: !1176, line: 991, type: !2034, scopeLine: 992, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2057, retainedNodes: !2053)
!2053 = !{!2054, !2055, !2056}
!2054 = !DILocalVariable(name: "__first", arg: 1, scope: !2052, file: !1176, line: 991, type: !372)
!2055 = !DILocalVariable(name: "__last", arg: 2, scope: !2052, file: !1176, line: 991, type: !372)
!2056 = !DILocalVariable(name: "__value", arg: 3, scope: !2052, file: !1176, line: 991, type: !92)
!2057 = !{!2058, !105}
!2058 = !DITemplateTypeParameter(name: "_ForwardIterator", type: !372)
!2059 = distinct !DILocation(line: 274, column: 4, scope: !1971, inlinedAt: !1974)
!2060 = !DILocation(line: 0, scope: !1816, inlinedAt: !2061)
!2061 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2062)
!2062 = distinct !DILocation(line: 1119, column: 7, scope: !1793, inlinedAt: !2063)
!2063 = distinct !DILocation(line: 1148, column: 14, scope: !1785, inlinedAt: !2064)
!2064 = distinct !DILocation(line: 283, column: 25, scope: !1972, inlinedAt: !1974)
!2065 = !DILocation(line: 0, scope: !1972, inlinedAt: !1974)
!2066 = !DILocation(line: 0, scope: !1785, inlinedAt: !2064)
!2067 = !DILocation(line: 0, scope: !1793, inlinedAt: !2063)
!2068 = !DILocation(line: 0, scope: !1805, inlinedAt: !2062)
!2069 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2061)
!2070 = !DILocalVariable(name: "__first", arg: 1, scope: !2071, file: !2072, line: 134, type: !372)
!2071 = distinct !DISubprogram(name: "accumulate<__gnu_cxx::__normal_iterator<double *, std::vector<double, std::allocator<double> > >, double>", linkageName: "_ZSt10accumulateIN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEEdET0_T_S8_S7_", scope: !27, file: !2072, line: 134, type: !2073, scopeLine: 135, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2078, retainedNodes: !2075)
!2072 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/stl_numeric.h", directory: "", checksumkind: CSK_MD5, checksum: "36db7ae47394e395415a70ef7cf15fa3")
!2073 = !DISubroutineType(types: !2074)
!2074 = !{!22, !372, !372, !22}
!2075 = !{!2070, !2076, !2077}
!2076 = !DILocalVariable(name: "__last", arg: 2, scope: !2071, file: !2072, line: 134, type: !372)
!2077 = !DILocalVariable(name: "__init", arg: 3, scope: !2071, file: !2072, line: 134, type: !22)
!2078 = !{!2079, !105}
!2079 = !DITemplateTypeParameter(name: "_InputIterator", type: !372)
!2080 = !DILocation(line: 0, scope: !2071, inlinedAt: !2081)
!2081 = distinct !DILocation(line: 39, column: 10, scope: !1692)
!2082 = !DILocation(line: 0, scope: !1351, inlinedAt: !2083)
!2083 = distinct !DILocation(line: 140, column: 22, scope: !2084, inlinedAt: !2081)
!2084 = distinct !DILexicalBlock(scope: !2085, file: !2072, line: 140, column: 7)
!2085 = distinct !DILexicalBlock(scope: !2071, file: !2072, line: 140, column: 7)
!2086 = !DILocation(line: 140, column: 7, scope: !2085, inlinedAt: !2081)
!2087 = !DILocation(line: 40, column: 1, scope: !1692)
!2088 = !DILocation(line: 0, scope: !749, inlinedAt: !2089)
!2089 = distinct !DILocation(line: 40, column: 1, scope: !1692)
!2090 = !DILocation(line: 0, scope: !743, inlinedAt: !2091)
!2091 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2089)
!2092 = !DILocation(line: 0, scope: !947, inlinedAt: !2093)
!2093 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2091)
!2094 = !DILocation(line: 0, scope: !749, inlinedAt: !2095)
!2095 = distinct !DILocation(line: 40, column: 1, scope: !1692)
!2096 = !DILocation(line: 0, scope: !743, inlinedAt: !2097)
!2097 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2095)
!2098 = !DILocation(line: 0, scope: !947, inlinedAt: !2099)
!2099 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2097)
!2100 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !2099)
!2101 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !2093)
!2102 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !2093)
!2103 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !2091)
!2104 = !DILocation(line: 0, scope: !957, inlinedAt: !2105)
!2105 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2093)
!2106 = !DILocation(line: 0, scope: !964, inlinedAt: !2107)
!2107 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2105)
!2108 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2107)
!2109 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2093)
!2110 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !2099)
!2111 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !2097)
!2112 = !DILocation(line: 0, scope: !957, inlinedAt: !2113)
!2113 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2099)
!2114 = !DILocation(line: 0, scope: !964, inlinedAt: !2115)
!2115 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2113)
!2116 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2115)
!2117 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2099)
!2118 = !DILocation(line: 0, scope: !1000, inlinedAt: !1950)
!2119 = distinct !{!2119, !1943, !1953, !976, !1838, !1837}
!2120 = !DILocation(line: 141, column: 41, scope: !2084, inlinedAt: !2081)
!2121 = !DILocation(line: 141, column: 39, scope: !2084, inlinedAt: !2081)
!2122 = !DILocalVariable(name: "this", arg: 1, scope: !2123, type: !1276, flags: DIFlagArtificial | DIFlagObjectPointer)
!2123 = distinct !DISubprogram(name: "operator++", linkageName: "_ZN9__gnu_cxx17__normal_iteratorIPdSt6vectorIdSaIdEEEppEv", scope: !372, file: !373, line: 1105, type: !402, scopeLine: 1106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !401, retainedNodes: !2124)
!2124 = !{!2122}
!2125 = !DILocation(line: 0, scope: !2123, inlinedAt: !2126)
!2126 = distinct !DILocation(line: 140, column: 33, scope: !2084, inlinedAt: !2081)
!2127 = !DILocation(line: 1107, column: 2, scope: !2123, inlinedAt: !2126)
!2128 = !DILocation(line: 1240, column: 27, scope: !1351, inlinedAt: !2083)
!2129 = distinct !{!2129, !2086, !2130, !976}
!2130 = !DILocation(line: 141, column: 42, scope: !2085, inlinedAt: !2081)
!2131 = !DILocation(line: 0, scope: !1000, inlinedAt: !2132)
!2132 = distinct !DILocation(line: 39, column: 53, scope: !1692)
!2133 = !DILocation(line: 1124, column: 34, scope: !1000, inlinedAt: !2132)
!2134 = !DILocation(line: 39, column: 53, scope: !1692)
!2135 = !DILocation(line: 0, scope: !749, inlinedAt: !2136)
!2136 = distinct !DILocation(line: 40, column: 1, scope: !1692)
!2137 = !DILocation(line: 0, scope: !743, inlinedAt: !2138)
!2138 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2136)
!2139 = !DILocation(line: 0, scope: !947, inlinedAt: !2140)
!2140 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2138)
!2141 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !2140)
!2142 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !2140)
!2143 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !2138)
!2144 = !DILocation(line: 0, scope: !957, inlinedAt: !2145)
!2145 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2140)
!2146 = !DILocation(line: 0, scope: !964, inlinedAt: !2147)
!2147 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2145)
!2148 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2147)
!2149 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2140)
!2150 = !DILocation(line: 39, column: 51, scope: !1692)
!2151 = !DILocation(line: 0, scope: !749, inlinedAt: !2152)
!2152 = distinct !DILocation(line: 40, column: 1, scope: !1692)
!2153 = !DILocation(line: 0, scope: !743, inlinedAt: !2154)
!2154 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2152)
!2155 = !DILocation(line: 0, scope: !947, inlinedAt: !2156)
!2156 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2154)
!2157 = !DILocation(line: 367, column: 35, scope: !742, inlinedAt: !2154)
!2158 = !DILocation(line: 0, scope: !957, inlinedAt: !2159)
!2159 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2156)
!2160 = !DILocation(line: 0, scope: !964, inlinedAt: !2161)
!2161 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2159)
!2162 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2161)
!2163 = !DILocation(line: 0, scope: !749, inlinedAt: !2164)
!2164 = distinct !DILocation(line: 40, column: 1, scope: !1692)
!2165 = !DILocation(line: 0, scope: !743, inlinedAt: !2166)
!2166 = distinct !DILocation(line: 733, column: 7, scope: !748, inlinedAt: !2164)
!2167 = !DILocation(line: 0, scope: !947, inlinedAt: !2168)
!2168 = distinct !DILocation(line: 366, column: 2, scope: !742, inlinedAt: !2166)
!2169 = !DISubprogram(name: "__throw_length_error", linkageName: "_ZSt20__throw_length_errorPKc", scope: !27, file: !2170, line: 75, type: !2171, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!2170 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/functexcept.h", directory: "", checksumkind: CSK_MD5, checksum: "a363406ed41198146320f1e077ba3f30")
!2171 = !DISubroutineType(types: !2172)
!2172 = !{null, !601}
!2173 = distinct !DISubprogram(name: "_M_fill_insert", linkageName: "_ZNSt6vectorIdSaIdEE14_M_fill_insertEN9__gnu_cxx17__normal_iteratorIPdS1_EEmRKd", scope: !33, file: !2, line: 524, type: !589, scopeLine: 525, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, declaration: !588, retainedNodes: !2174)
!2174 = !{!2175, !2176, !2177, !2178, !2179, !2184, !2185, !2186, !2187, !2189, !2190, !2191}
!2175 = !DILocalVariable(name: "this", arg: 1, scope: !2173, type: !682, flags: DIFlagArtificial | DIFlagObjectPointer)
!2176 = !DILocalVariable(name: "__position", arg: 2, scope: !2173, file: !10, line: 1801, type: !371)
!2177 = !DILocalVariable(name: "__n", arg: 3, scope: !2173, file: !10, line: 1801, type: !24)
!2178 = !DILocalVariable(name: "__x", arg: 4, scope: !2173, file: !10, line: 1801, type: !315)
!2179 = !DILocalVariable(name: "__tmp", scope: !2180, file: !2, line: 534, type: !679)
!2180 = distinct !DILexicalBlock(scope: !2181, file: !2, line: 530, column: 6)
!2181 = distinct !DILexicalBlock(scope: !2182, file: !2, line: 528, column: 8)
!2182 = distinct !DILexicalBlock(scope: !2183, file: !2, line: 527, column: 2)
!2183 = distinct !DILexicalBlock(scope: !2173, file: !2, line: 526, column: 11)
!2184 = !DILocalVariable(name: "__x_copy", scope: !2180, file: !2, line: 535, type: !691)
!2185 = !DILocalVariable(name: "__elems_after", scope: !2180, file: !2, line: 537, type: !824)
!2186 = !DILocalVariable(name: "__old_finish", scope: !2180, file: !2, line: 538, type: !291)
!2187 = !DILocalVariable(name: "__len", scope: !2188, file: !2, line: 572, type: !824)
!2188 = distinct !DILexicalBlock(scope: !2181, file: !2, line: 571, column: 6)
!2189 = !DILocalVariable(name: "__elems_before", scope: !2188, file: !2, line: 574, type: !824)
!2190 = !DILocalVariable(name: "__new_start", scope: !2188, file: !2, line: 575, type: !291)
!2191 = !DILocalVariable(name: "__new_finish", scope: !2188, file: !2, line: 576, type: !291)
!2192 = !DILocation(line: 0, scope: !2173)
!2193 = !DILocation(line: 526, column: 15, scope: !2183)
!2194 = !DILocation(line: 526, column: 11, scope: !2173)
!2195 = !DILocation(line: 528, column: 32, scope: !2181)
!2196 = !DILocation(line: 529, column: 20, scope: !2181)
!2197 = !DILocation(line: 529, column: 4, scope: !2181)
!2198 = !DILocation(line: 529, column: 31, scope: !2181)
!2199 = !DILocation(line: 528, column: 8, scope: !2182)
!2200 = !DILocalVariable(name: "this", arg: 1, scope: !2201, type: !2212, flags: DIFlagArtificial | DIFlagObjectPointer)
!2201 = distinct !DISubprogram(name: "_Temporary_value<const double &>", linkageName: "_ZNSt6vectorIdSaIdEE16_Temporary_valueC2IJRKdEEEPS1_DpOT_", scope: !679, file: !10, line: 1828, type: !2202, scopeLine: 1829, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2205, declaration: !2204, retainedNodes: !2209)
!2202 = !DISubroutineType(types: !2203)
!2203 = !{null, !687, !682, !92}
!2204 = !DISubprogram(name: "_Temporary_value<const double &>", scope: !679, file: !10, line: 1828, type: !2202, scopeLine: 1828, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2205)
!2205 = !{!2206}
!2206 = !DITemplateValueParameter(tag: DW_TAG_GNU_template_parameter_pack, name: "_Args", value: !2207)
!2207 = !{!2208}
!2208 = !DITemplateTypeParameter(type: !92)
!2209 = !{!2200, !2210, !2211}
!2210 = !DILocalVariable(name: "__vec", arg: 2, scope: !2201, file: !10, line: 1828, type: !682)
!2211 = !DILocalVariable(name: "__args", arg: 3, scope: !2201, file: !10, line: 1828, type: !92)
!2212 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !679, size: 64)
!2213 = !DILocation(line: 0, scope: !2201, inlinedAt: !2214)
!2214 = distinct !DILocation(line: 534, column: 25, scope: !2180)
!2215 = !DILocation(line: 0, scope: !2180)
!2216 = !DILocalVariable(name: "__a", arg: 1, scope: !2217, file: !51, line: 511, type: !57)
!2217 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJRKdEEEvRS0_PT_DpOT0_", scope: !50, file: !51, line: 511, type: !2218, scopeLine: 514, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2221, declaration: !2220, retainedNodes: !2222)
!2218 = !DISubroutineType(types: !2219)
!2219 = !{null, !57, !31, !92}
!2220 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt16allocator_traitsISaIdEE9constructIdJRKdEEEvRS0_PT_DpOT0_", scope: !50, file: !51, line: 511, type: !2218, scopeLine: 511, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2221)
!2221 = !{!795, !2206}
!2222 = !{!2216, !2223, !2224}
!2223 = !DILocalVariable(name: "__p", arg: 2, scope: !2217, file: !51, line: 511, type: !31)
!2224 = !DILocalVariable(name: "__args", arg: 3, scope: !2217, file: !51, line: 512, type: !92)
!2225 = !DILocation(line: 0, scope: !2217, inlinedAt: !2226)
!2226 = distinct !DILocation(line: 1830, column: 6, scope: !2227, inlinedAt: !2214)
!2227 = distinct !DILexicalBlock(scope: !2201, file: !10, line: 1829, column: 4)
!2228 = !DILocalVariable(name: "this", arg: 1, scope: !2229, type: !810, flags: DIFlagArtificial | DIFlagObjectPointer)
!2229 = distinct !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJRKdEEEvPT_DpOT0_", scope: !65, file: !66, line: 173, type: !2230, scopeLine: 175, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2221, declaration: !2232, retainedNodes: !2233)
!2230 = !DISubroutineType(types: !2231)
!2231 = !{null, !71, !31, !92}
!2232 = !DISubprogram(name: "construct<double, const double &>", linkageName: "_ZNSt15__new_allocatorIdE9constructIdJRKdEEEvPT_DpOT0_", scope: !65, file: !66, line: 173, type: !2230, scopeLine: 173, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !2221)
!2233 = !{!2228, !2234, !2235}
!2234 = !DILocalVariable(name: "__p", arg: 2, scope: !2229, file: !66, line: 173, type: !31)
!2235 = !DILocalVariable(name: "__args", arg: 3, scope: !2229, file: !66, line: 173, type: !92)
!2236 = !DILocation(line: 0, scope: !2229, inlinedAt: !2237)
!2237 = distinct !DILocation(line: 516, column: 8, scope: !2217, inlinedAt: !2226)
!2238 = !DILocation(line: 175, column: 27, scope: !2229, inlinedAt: !2237)
!2239 = !DILocalVariable(name: "__lhs", arg: 1, scope: !2240, file: !373, line: 1330, type: !1354)
!2240 = distinct !DISubprogram(name: "operator-<double *, std::vector<double, std::allocator<double> > >", linkageName: "_ZN9__gnu_cxxmiIPdSt6vectorIdSaIdEEEENS_17__normal_iteratorIT_T0_E15difference_typeERKS8_SB_", scope: !47, file: !373, line: 1330, type: !2241, scopeLine: 1333, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !429, retainedNodes: !2243)
!2241 = !DISubroutineType(types: !2242)
!2242 = !{!414, !1354, !1354}
!2243 = !{!2239, !2244}
!2244 = !DILocalVariable(name: "__rhs", arg: 2, scope: !2240, file: !373, line: 1331, type: !1354)
!2245 = !DILocation(line: 0, scope: !2240, inlinedAt: !2246)
!2246 = distinct !DILocation(line: 537, column: 46, scope: !2180)
!2247 = !DILocation(line: 1333, column: 27, scope: !2240, inlinedAt: !2246)
!2248 = !DILocation(line: 539, column: 26, scope: !2249)
!2249 = distinct !DILexicalBlock(scope: !2180, file: !2, line: 539, column: 12)
!2250 = !DILocation(line: 539, column: 12, scope: !2180)
!2251 = !DILocation(line: 542, column: 57, scope: !2252)
!2252 = distinct !DILexicalBlock(scope: !2249, file: !2, line: 540, column: 3)
!2253 = !DILocalVariable(name: "__first", arg: 1, scope: !2254, file: !903, line: 379, type: !31)
!2254 = distinct !DISubprogram(name: "__uninitialized_move_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt22__uninitialized_move_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !27, file: !903, line: 379, type: !904, scopeLine: 381, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !910, retainedNodes: !2255)
!2255 = !{!2253, !2256, !2257, !2258}
!2256 = !DILocalVariable(name: "__last", arg: 2, scope: !2254, file: !903, line: 379, type: !31)
!2257 = !DILocalVariable(name: "__result", arg: 3, scope: !2254, file: !903, line: 380, type: !31)
!2258 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2254, file: !903, line: 380, type: !118)
!2259 = !DILocation(line: 0, scope: !2254, inlinedAt: !2260)
!2260 = distinct !DILocation(line: 542, column: 5, scope: !2252)
!2261 = !DILocalVariable(name: "__first", arg: 1, scope: !2262, file: !903, line: 365, type: !627)
!2262 = distinct !DISubprogram(name: "__uninitialized_copy_a<std::move_iterator<double *>, double *, double>", linkageName: "_ZSt22__uninitialized_copy_aISt13move_iteratorIPdES1_dET0_T_S4_S3_RSaIT1_E", scope: !27, file: !903, line: 365, type: !2263, scopeLine: 367, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2269, retainedNodes: !2265)
!2263 = !DISubroutineType(types: !2264)
!2264 = !{!31, !627, !627, !31, !118}
!2265 = !{!2261, !2266, !2267, !2268}
!2266 = !DILocalVariable(name: "__last", arg: 2, scope: !2262, file: !903, line: 365, type: !627)
!2267 = !DILocalVariable(name: "__result", arg: 3, scope: !2262, file: !903, line: 366, type: !31)
!2268 = !DILocalVariable(arg: 4, scope: !2262, file: !903, line: 366, type: !118)
!2269 = !{!2270, !912, !105}
!2270 = !DITemplateTypeParameter(name: "_InputIterator", type: !627)
!2271 = !DILocation(line: 0, scope: !2262, inlinedAt: !2272)
!2272 = distinct !DILocation(line: 382, column: 14, scope: !2254, inlinedAt: !2260)
!2273 = !DILocalVariable(name: "__first", arg: 1, scope: !2274, file: !903, line: 163, type: !627)
!2274 = distinct !DISubprogram(name: "uninitialized_copy<std::move_iterator<double *>, double *>", linkageName: "_ZSt18uninitialized_copyISt13move_iteratorIPdES1_ET0_T_S4_S3_", scope: !27, file: !903, line: 163, type: !2275, scopeLine: 165, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2282, retainedNodes: !2277)
!2275 = !DISubroutineType(types: !2276)
!2276 = !{!31, !627, !627, !31}
!2277 = !{!2273, !2278, !2279, !2280, !2281}
!2278 = !DILocalVariable(name: "__last", arg: 2, scope: !2274, file: !903, line: 163, type: !627)
!2279 = !DILocalVariable(name: "__result", arg: 3, scope: !2274, file: !903, line: 164, type: !31)
!2280 = !DILocalVariable(name: "__can_memmove", scope: !2274, file: !903, line: 174, type: !260)
!2281 = !DILocalVariable(name: "__assignable", scope: !2274, file: !903, line: 181, type: !260)
!2282 = !{!2270, !912}
!2283 = !DILocation(line: 0, scope: !2274, inlinedAt: !2284)
!2284 = distinct !DILocation(line: 372, column: 14, scope: !2262, inlinedAt: !2272)
!2285 = !DILocalVariable(name: "__first", arg: 1, scope: !2286, file: !903, line: 145, type: !627)
!2286 = distinct !DISubprogram(name: "__uninit_copy<std::move_iterator<double *>, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyISt13move_iteratorIPdES3_EET0_T_S6_S5_", scope: !1165, file: !903, line: 145, type: !2275, scopeLine: 147, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2282, declaration: !2287, retainedNodes: !2288)
!2287 = !DISubprogram(name: "__uninit_copy<std::move_iterator<double *>, double *>", linkageName: "_ZNSt20__uninitialized_copyILb1EE13__uninit_copyISt13move_iteratorIPdES3_EET0_T_S6_S5_", scope: !1165, file: !903, line: 145, type: !2275, scopeLine: 145, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized, templateParams: !2282)
!2288 = !{!2285, !2289, !2290}
!2289 = !DILocalVariable(name: "__last", arg: 2, scope: !2286, file: !903, line: 145, type: !627)
!2290 = !DILocalVariable(name: "__result", arg: 3, scope: !2286, file: !903, line: 146, type: !31)
!2291 = !DILocation(line: 0, scope: !2286, inlinedAt: !2292)
!2292 = distinct !DILocation(line: 184, column: 14, scope: !2274, inlinedAt: !2284)
!2293 = !DILocalVariable(name: "__first", arg: 1, scope: !2294, file: !1176, line: 611, type: !627)
!2294 = distinct !DISubprogram(name: "copy<std::move_iterator<double *>, double *>", linkageName: "_ZSt4copyISt13move_iteratorIPdES1_ET0_T_S4_S3_", scope: !27, file: !1176, line: 611, type: !2275, scopeLine: 612, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !2298, retainedNodes: !2295)
!2295 = !{!2293, !2296, !2297}
!2296 = !DILocalVariable(name: "__last", arg: 2, scope: !2294, file: !1176, line: 611, type: !627)
!2297 = !DILocalVariable(name: "__result", arg: 3, scope: !2294, file: !1176, line: 611, type: !31)
!2298 = !{!2299, !1182}
!2299 = !DITemplateTypeParameter(name: "_II", type: !627)
!2300 = !DILocation(line: 0, scope: !2294, inlinedAt: !2301)
!2301 = distinct !DILocation(line: 147, column: 18, scope: !2286, inlinedAt: !2292)
!2302 = !DILocalVariable(name: "__first", arg: 1, scope: !2303, file: !1176, line: 527, type: !31)
!2303 = distinct !DISubprogram(name: "__copy_move_a<true, double *, double *>", linkageName: "_ZSt13__copy_move_aILb1EPdS0_ET1_T0_S2_S1_", scope: !27, file: !1176, line: 527, type: !1391, scopeLine: 528, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1396, retainedNodes: !2304)
!2304 = !{!2302, !2305, !2306}
!2305 = !DILocalVariable(name: "__last", arg: 2, scope: !2303, file: !1176, line: 527, type: !31)
!2306 = !DILocalVariable(name: "__result", arg: 3, scope: !2303, file: !1176, line: 527, type: !31)
!2307 = !DILocation(line: 0, scope: !2303, inlinedAt: !2308)
!2308 = distinct !DILocation(line: 619, column: 14, scope: !2294, inlinedAt: !2301)
!2309 = !DILocation(line: 0, scope: !1390, inlinedAt: !2310)
!2310 = distinct !DILocation(line: 530, column: 3, scope: !2303, inlinedAt: !2308)
!2311 = !DILocation(line: 0, scope: !1401, inlinedAt: !2312)
!2312 = distinct !DILocation(line: 522, column: 14, scope: !1390, inlinedAt: !2310)
!2313 = !DILocation(line: 0, scope: !1408, inlinedAt: !2314)
!2314 = distinct !DILocation(line: 494, column: 14, scope: !1401, inlinedAt: !2312)
!2315 = !DILocation(line: 429, column: 34, scope: !1408, inlinedAt: !2314)
!2316 = !DILocation(line: 431, column: 6, scope: !1420, inlinedAt: !2314)
!2317 = !DILocation(line: 546, column: 29, scope: !2252)
!2318 = !DILocation(line: 0, scope: !1509, inlinedAt: !2319)
!2319 = distinct !DILocation(line: 548, column: 5, scope: !2252)
!2320 = !DILocation(line: 0, scope: !1519, inlinedAt: !2321)
!2321 = distinct !DILocation(line: 892, column: 14, scope: !1509, inlinedAt: !2319)
!2322 = !DILocation(line: 0, scope: !1526, inlinedAt: !2323)
!2323 = distinct !DILocation(line: 799, column: 3, scope: !1519, inlinedAt: !2321)
!2324 = !DILocation(line: 0, scope: !1534, inlinedAt: !2325)
!2325 = distinct !DILocation(line: 769, column: 14, scope: !1526, inlinedAt: !2323)
!2326 = !DILocation(line: 0, scope: !1541, inlinedAt: !2327)
!2327 = distinct !DILocation(line: 758, column: 14, scope: !1534, inlinedAt: !2325)
!2328 = !DILocation(line: 741, column: 8, scope: !1551, inlinedAt: !2327)
!2329 = !DILocation(line: 741, column: 8, scope: !1541, inlinedAt: !2327)
!2330 = !DILocation(line: 740, column: 34, scope: !1541, inlinedAt: !2327)
!2331 = !DILocation(line: 742, column: 33, scope: !1551, inlinedAt: !2327)
!2332 = !DILocation(line: 742, column: 6, scope: !1551, inlinedAt: !2327)
!2333 = !DILocation(line: 550, column: 52, scope: !2252)
!2334 = !DILocalVariable(name: "__first", arg: 1, scope: !2335, file: !1176, line: 991, type: !31)
!2335 = distinct !DISubprogram(name: "fill<double *, double>", linkageName: "_ZSt4fillIPddEvT_S1_RKT0_", scope: !27, file: !1176, line: 991, type: !1806, scopeLine: 992, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !1827, retainedNodes: !2336)
!2336 = !{!2334, !2337, !2338}
!2337 = !DILocalVariable(name: "__last", arg: 2, scope: !2335, file: !1176, line: 991, type: !31)
!2338 = !DILocalVariable(name: "__value", arg: 3, scope: !2335, file: !1176, line: 991, type: !92)
!2339 = !DILocation(line: 0, scope: !2335, inlinedAt: !2340)
!2340 = distinct !DILocation(line: 550, column: 5, scope: !2252)
!2341 = !DILocation(line: 0, scope: !1805, inlinedAt: !2342)
!2342 = distinct !DILocation(line: 998, column: 7, scope: !2335, inlinedAt: !2340)
!2343 = !DILocation(line: 0, scope: !1816, inlinedAt: !2344)
!2344 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2342)
!2345 = !DILocation(line: 921, column: 7, scope: !1832, inlinedAt: !2344)
!2346 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2344)
!2347 = distinct !{!2347, !2345, !2348, !976, !1837, !1838}
!2348 = !DILocation(line: 922, column: 13, scope: !1832, inlinedAt: !2344)
!2349 = !DILocation(line: 921, column: 33, scope: !1834, inlinedAt: !2344)
!2350 = !DILocation(line: 921, column: 22, scope: !1834, inlinedAt: !2344)
!2351 = distinct !{!2351, !2345, !2348, !976, !1838, !1837}
!2352 = !DILocation(line: 0, scope: !1750, inlinedAt: !2353)
!2353 = distinct !DILocation(line: 557, column: 7, scope: !2354)
!2354 = distinct !DILexicalBlock(scope: !2249, file: !2, line: 554, column: 3)
!2355 = !DILocation(line: 0, scope: !1763, inlinedAt: !2356)
!2356 = distinct !DILocation(line: 467, column: 14, scope: !1750, inlinedAt: !2353)
!2357 = !DILocation(line: 0, scope: !1774, inlinedAt: !2358)
!2358 = distinct !DILocation(line: 326, column: 14, scope: !1763, inlinedAt: !2356)
!2359 = !DILocation(line: 0, scope: !1785, inlinedAt: !2360)
!2360 = distinct !DILocation(line: 294, column: 18, scope: !1774, inlinedAt: !2358)
!2361 = !DILocation(line: 0, scope: !1793, inlinedAt: !2362)
!2362 = distinct !DILocation(line: 1148, column: 14, scope: !1785, inlinedAt: !2360)
!2363 = !DILocation(line: 1114, column: 15, scope: !2364, inlinedAt: !2362)
!2364 = distinct !DILexicalBlock(scope: !1793, file: !1176, line: 1114, column: 11)
!2365 = !DILocation(line: 1114, column: 11, scope: !1793, inlinedAt: !2362)
!2366 = !DILocation(line: 558, column: 13, scope: !2354)
!2367 = !DILocation(line: 1119, column: 38, scope: !1793, inlinedAt: !2362)
!2368 = !DILocation(line: 0, scope: !1805, inlinedAt: !2369)
!2369 = distinct !DILocation(line: 1119, column: 7, scope: !1793, inlinedAt: !2362)
!2370 = !DILocation(line: 0, scope: !1816, inlinedAt: !2371)
!2371 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2369)
!2372 = !DILocation(line: 921, column: 7, scope: !1832, inlinedAt: !2371)
!2373 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2371)
!2374 = distinct !{!2374, !2372, !2375, !976, !1837, !1838}
!2375 = !DILocation(line: 922, column: 13, scope: !1832, inlinedAt: !2371)
!2376 = !DILocation(line: 921, column: 33, scope: !1834, inlinedAt: !2371)
!2377 = !DILocation(line: 921, column: 22, scope: !1834, inlinedAt: !2371)
!2378 = distinct !{!2378, !2372, !2375, !976, !1838, !1837}
!2379 = !DILocation(line: 556, column: 29, scope: !2354)
!2380 = !DILocation(line: 0, scope: !2254, inlinedAt: !2381)
!2381 = distinct !DILocation(line: 562, column: 5, scope: !2354)
!2382 = !DILocation(line: 0, scope: !2262, inlinedAt: !2383)
!2383 = distinct !DILocation(line: 382, column: 14, scope: !2254, inlinedAt: !2381)
!2384 = !DILocation(line: 0, scope: !2274, inlinedAt: !2385)
!2385 = distinct !DILocation(line: 372, column: 14, scope: !2262, inlinedAt: !2383)
!2386 = !DILocation(line: 0, scope: !2286, inlinedAt: !2387)
!2387 = distinct !DILocation(line: 184, column: 14, scope: !2274, inlinedAt: !2385)
!2388 = !DILocation(line: 0, scope: !2294, inlinedAt: !2389)
!2389 = distinct !DILocation(line: 147, column: 18, scope: !2286, inlinedAt: !2387)
!2390 = !DILocation(line: 0, scope: !2303, inlinedAt: !2391)
!2391 = distinct !DILocation(line: 619, column: 14, scope: !2294, inlinedAt: !2389)
!2392 = !DILocation(line: 0, scope: !1390, inlinedAt: !2393)
!2393 = distinct !DILocation(line: 530, column: 3, scope: !2303, inlinedAt: !2391)
!2394 = !DILocation(line: 0, scope: !1401, inlinedAt: !2395)
!2395 = distinct !DILocation(line: 522, column: 14, scope: !1390, inlinedAt: !2393)
!2396 = !DILocation(line: 0, scope: !1408, inlinedAt: !2397)
!2397 = distinct !DILocation(line: 494, column: 14, scope: !1401, inlinedAt: !2395)
!2398 = !DILocation(line: 430, column: 8, scope: !1420, inlinedAt: !2397)
!2399 = !DILocation(line: 430, column: 8, scope: !1408, inlinedAt: !2397)
!2400 = !DILocation(line: 565, column: 29, scope: !2354)
!2401 = !DILocation(line: 0, scope: !2335, inlinedAt: !2402)
!2402 = distinct !DILocation(line: 567, column: 5, scope: !2354)
!2403 = !DILocation(line: 0, scope: !1805, inlinedAt: !2404)
!2404 = distinct !DILocation(line: 998, column: 7, scope: !2335, inlinedAt: !2402)
!2405 = !DILocation(line: 0, scope: !1816, inlinedAt: !2406)
!2406 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2404)
!2407 = !DILocation(line: 921, column: 7, scope: !1832, inlinedAt: !2406)
!2408 = !DILocation(line: 431, column: 6, scope: !1420, inlinedAt: !2397)
!2409 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2406)
!2410 = distinct !{!2410, !2407, !2411, !976, !1837, !1838}
!2411 = !DILocation(line: 922, column: 13, scope: !1832, inlinedAt: !2406)
!2412 = !DILocation(line: 921, column: 33, scope: !1834, inlinedAt: !2406)
!2413 = !DILocation(line: 921, column: 22, scope: !1834, inlinedAt: !2406)
!2414 = distinct !{!2414, !2407, !2411, !976, !1838, !1837}
!2415 = !DILocation(line: 0, scope: !833, inlinedAt: !2416)
!2416 = distinct !DILocation(line: 573, column: 3, scope: !2188)
!2417 = !DILocation(line: 0, scope: !842, inlinedAt: !2418)
!2418 = distinct !DILocation(line: 1893, column: 19, scope: !846, inlinedAt: !2416)
!2419 = !DILocation(line: 988, column: 66, scope: !842, inlinedAt: !2418)
!2420 = !DILocation(line: 988, column: 50, scope: !842, inlinedAt: !2418)
!2421 = !DILocation(line: 1893, column: 17, scope: !846, inlinedAt: !2416)
!2422 = !DILocation(line: 1893, column: 26, scope: !846, inlinedAt: !2416)
!2423 = !DILocation(line: 1893, column: 6, scope: !833, inlinedAt: !2416)
!2424 = !DILocation(line: 1894, column: 4, scope: !846, inlinedAt: !2416)
!2425 = !DILocation(line: 0, scope: !842, inlinedAt: !2426)
!2426 = distinct !DILocation(line: 1896, column: 26, scope: !833, inlinedAt: !2416)
!2427 = !DILocation(line: 0, scope: !842, inlinedAt: !2428)
!2428 = distinct !DILocation(line: 1896, column: 46, scope: !833, inlinedAt: !2416)
!2429 = !DILocation(line: 1896, column: 35, scope: !833, inlinedAt: !2416)
!2430 = !DILocation(line: 1896, column: 33, scope: !833, inlinedAt: !2416)
!2431 = !DILocation(line: 0, scope: !842, inlinedAt: !2432)
!2432 = distinct !DILocation(line: 1897, column: 18, scope: !833, inlinedAt: !2416)
!2433 = !DILocation(line: 1897, column: 16, scope: !833, inlinedAt: !2416)
!2434 = !DILocation(line: 1897, column: 25, scope: !833, inlinedAt: !2416)
!2435 = !DILocation(line: 0, scope: !2188)
!2436 = !DILocation(line: 0, scope: !2240, inlinedAt: !2437)
!2437 = distinct !DILocation(line: 574, column: 52, scope: !2188)
!2438 = !DILocation(line: 1333, column: 27, scope: !2240, inlinedAt: !2437)
!2439 = !DILocation(line: 0, scope: !862, inlinedAt: !2440)
!2440 = distinct !DILocation(line: 575, column: 34, scope: !2188)
!2441 = !DILocation(line: 378, column: 13, scope: !862, inlinedAt: !2440)
!2442 = !DILocation(line: 378, column: 9, scope: !862, inlinedAt: !2440)
!2443 = !DILocation(line: 0, scope: !870, inlinedAt: !2444)
!2444 = distinct !DILocation(line: 378, column: 20, scope: !862, inlinedAt: !2440)
!2445 = !DILocation(line: 0, scope: !876, inlinedAt: !2446)
!2446 = distinct !DILocation(line: 464, column: 20, scope: !870, inlinedAt: !2444)
!2447 = !DILocation(line: 137, column: 53, scope: !876, inlinedAt: !2446)
!2448 = !DILocation(line: 137, column: 27, scope: !876, inlinedAt: !2446)
!2449 = !DILocation(line: 580, column: 47, scope: !2450)
!2450 = distinct !DILexicalBlock(scope: !2188, file: !2, line: 578, column: 3)
!2451 = !DILocation(line: 0, scope: !1750, inlinedAt: !2452)
!2452 = distinct !DILocation(line: 580, column: 5, scope: !2450)
!2453 = !DILocation(line: 0, scope: !1763, inlinedAt: !2454)
!2454 = distinct !DILocation(line: 467, column: 14, scope: !1750, inlinedAt: !2452)
!2455 = !DILocation(line: 0, scope: !1774, inlinedAt: !2456)
!2456 = distinct !DILocation(line: 326, column: 14, scope: !1763, inlinedAt: !2454)
!2457 = !DILocation(line: 0, scope: !1785, inlinedAt: !2458)
!2458 = distinct !DILocation(line: 294, column: 18, scope: !1774, inlinedAt: !2456)
!2459 = !DILocation(line: 0, scope: !1793, inlinedAt: !2460)
!2460 = distinct !DILocation(line: 1148, column: 14, scope: !1785, inlinedAt: !2458)
!2461 = !DILocation(line: 1119, column: 38, scope: !1793, inlinedAt: !2460)
!2462 = !DILocation(line: 0, scope: !1805, inlinedAt: !2463)
!2463 = distinct !DILocation(line: 1119, column: 7, scope: !1793, inlinedAt: !2460)
!2464 = !DILocation(line: 0, scope: !1816, inlinedAt: !2465)
!2465 = distinct !DILocation(line: 968, column: 7, scope: !1805, inlinedAt: !2463)
!2466 = !DILocation(line: 920, column: 25, scope: !1816, inlinedAt: !2465)
!2467 = !DILocation(line: 921, column: 7, scope: !1832, inlinedAt: !2465)
!2468 = !DILocation(line: 922, column: 11, scope: !1834, inlinedAt: !2465)
!2469 = distinct !{!2469, !2467, !2470, !976, !1837, !1838}
!2470 = !DILocation(line: 922, column: 13, scope: !1832, inlinedAt: !2465)
!2471 = !DILocation(line: 921, column: 33, scope: !1834, inlinedAt: !2465)
!2472 = !DILocation(line: 921, column: 22, scope: !1834, inlinedAt: !2465)
!2473 = distinct !{!2473, !2467, !2470, !976, !1838, !1837}
!2474 = !DILocalVariable(name: "__first", arg: 1, scope: !2475, file: !903, line: 391, type: !31)
!2475 = distinct !DISubprogram(name: "__uninitialized_move_if_noexcept_a<double *, double *, std::allocator<double> >", linkageName: "_ZSt34__uninitialized_move_if_noexcept_aIPdS0_SaIdEET0_T_S3_S2_RT1_", scope: !27, file: !903, line: 391, type: !904, scopeLine: 395, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !19, templateParams: !910, retainedNodes: !2476)
!2476 = !{!2474, !2477, !2478, !2479}
!2477 = !DILocalVariable(name: "__last", arg: 2, scope: !2475, file: !903, line: 392, type: !31)
!2478 = !DILocalVariable(name: "__result", arg: 3, scope: !2475, file: !903, line: 393, type: !31)
!2479 = !DILocalVariable(name: "__alloc", arg: 4, scope: !2475, file: !903, line: 394, type: !118)
!2480 = !DILocation(line: 0, scope: !2475, inlinedAt: !2481)
!2481 = distinct !DILocation(line: 586, column: 9, scope: !2450)
!2482 = !DILocation(line: 0, scope: !2262, inlinedAt: !2483)
!2483 = distinct !DILocation(line: 396, column: 14, scope: !2475, inlinedAt: !2481)
!2484 = !DILocation(line: 0, scope: !2274, inlinedAt: !2485)
!2485 = distinct !DILocation(line: 372, column: 14, scope: !2262, inlinedAt: !2483)
!2486 = !DILocation(line: 0, scope: !2286, inlinedAt: !2487)
!2487 = distinct !DILocation(line: 184, column: 14, scope: !2274, inlinedAt: !2485)
!2488 = !DILocation(line: 0, scope: !2294, inlinedAt: !2489)
!2489 = distinct !DILocation(line: 147, column: 18, scope: !2286, inlinedAt: !2487)
!2490 = !DILocation(line: 0, scope: !2303, inlinedAt: !2491)
!2491 = distinct !DILocation(line: 619, column: 14, scope: !2294, inlinedAt: !2489)
!2492 = !DILocation(line: 0, scope: !1390, inlinedAt: !2493)
!2493 = distinct !DILocation(line: 530, column: 3, scope: !2303, inlinedAt: !2491)
!2494 = !DILocation(line: 0, scope: !1401, inlinedAt: !2495)
!2495 = distinct !DILocation(line: 522, column: 14, scope: !1390, inlinedAt: !2493)
!2496 = !DILocation(line: 0, scope: !1408, inlinedAt: !2497)
!2497 = distinct !DILocation(line: 494, column: 14, scope: !1401, inlinedAt: !2495)
!2498 = !DILocation(line: 430, column: 8, scope: !1420, inlinedAt: !2497)
!2499 = !DILocation(line: 430, column: 8, scope: !1408, inlinedAt: !2497)
!2500 = !DILocation(line: 431, column: 6, scope: !1420, inlinedAt: !2497)
!2501 = !DILocation(line: 432, column: 20, scope: !1408, inlinedAt: !2497)
!2502 = !DILocation(line: 590, column: 18, scope: !2450)
!2503 = !DILocation(line: 0, scope: !2475, inlinedAt: !2504)
!2504 = distinct !DILocation(line: 593, column: 9, scope: !2450)
!2505 = !DILocation(line: 0, scope: !2262, inlinedAt: !2506)
!2506 = distinct !DILocation(line: 396, column: 14, scope: !2475, inlinedAt: !2504)
!2507 = !DILocation(line: 0, scope: !2274, inlinedAt: !2508)
!2508 = distinct !DILocation(line: 372, column: 14, scope: !2262, inlinedAt: !2506)
!2509 = !DILocation(line: 0, scope: !2286, inlinedAt: !2510)
!2510 = distinct !DILocation(line: 184, column: 14, scope: !2274, inlinedAt: !2508)
!2511 = !DILocation(line: 0, scope: !2294, inlinedAt: !2512)
!2512 = distinct !DILocation(line: 147, column: 18, scope: !2286, inlinedAt: !2510)
!2513 = !DILocation(line: 0, scope: !2303, inlinedAt: !2514)
!2514 = distinct !DILocation(line: 619, column: 14, scope: !2294, inlinedAt: !2512)
!2515 = !DILocation(line: 0, scope: !1390, inlinedAt: !2516)
!2516 = distinct !DILocation(line: 530, column: 3, scope: !2303, inlinedAt: !2514)
!2517 = !DILocation(line: 0, scope: !1401, inlinedAt: !2518)
!2518 = distinct !DILocation(line: 522, column: 14, scope: !1390, inlinedAt: !2516)
!2519 = !DILocation(line: 0, scope: !1408, inlinedAt: !2520)
!2520 = distinct !DILocation(line: 494, column: 14, scope: !1401, inlinedAt: !2518)
!2521 = !DILocation(line: 429, column: 34, scope: !1408, inlinedAt: !2520)
!2522 = !DILocation(line: 430, column: 8, scope: !1420, inlinedAt: !2520)
!2523 = !DILocation(line: 430, column: 8, scope: !1408, inlinedAt: !2520)
!2524 = !DILocation(line: 431, column: 6, scope: !1420, inlinedAt: !2520)
!2525 = !DILocation(line: 432, column: 20, scope: !1408, inlinedAt: !2520)
!2526 = !DILocation(line: 0, scope: !947, inlinedAt: !2527)
!2527 = distinct !DILocation(line: 612, column: 8, scope: !2188)
!2528 = !DILocation(line: 386, column: 6, scope: !954, inlinedAt: !2527)
!2529 = !DILocation(line: 386, column: 6, scope: !947, inlinedAt: !2527)
!2530 = !DILocation(line: 614, column: 8, scope: !2188)
!2531 = !DILocation(line: 0, scope: !957, inlinedAt: !2532)
!2532 = distinct !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2527)
!2533 = !DILocation(line: 0, scope: !964, inlinedAt: !2534)
!2534 = distinct !DILocation(line: 496, column: 13, scope: !957, inlinedAt: !2532)
!2535 = !DILocation(line: 158, column: 2, scope: !964, inlinedAt: !2534)
!2536 = !DILocation(line: 387, column: 4, scope: !954, inlinedAt: !2527)
!2537 = !DILocation(line: 615, column: 31, scope: !2188)
!2538 = !DILocation(line: 616, column: 32, scope: !2188)
!2539 = !DILocation(line: 617, column: 54, scope: !2188)
!2540 = !DILocation(line: 617, column: 40, scope: !2188)
!2541 = !DILocation(line: 620, column: 5, scope: !2173)
