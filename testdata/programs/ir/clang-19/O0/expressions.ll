; clang++-19 -O0 -S -emit-llvm cpp/expressions.cpp -o ir/clang-19/O0/expressions.ll
; ModuleID = 'cpp/expressions.cpp'
source_filename = "cpp/expressions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"struct.lazy::Vector" = type { [4 x double] }
%"struct.lazy::Binary" = type { ptr, ptr }
%"struct.lazy::Binary.1" = type { %"struct.lazy::Scalar", ptr }
%"struct.lazy::Scalar" = type { double }
%"struct.lazy::Binary.3" = type { ptr, ptr }
%"struct.lazy::Binary.5" = type { ptr, ptr }
%class.Matrix = type { i64, i64, ptr }
%struct.Interval = type { double, double }

$_ZN4lazy6VectorILi4EEC2EPKd = comdat any

$_ZN4lazyplINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEENS1_IS6_S6_S7_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE = comdat any

$_ZN4lazymlINS_6VectorILi4EEEEEDadRKNS_10ExpressionIT_EE = comdat any

$_ZN4lazymlINS_6VectorILi4EEES2_EEDaRKNS_10ExpressionIT_EERKNS3_IT0_EE = comdat any

$_ZN4lazy6VectorILi4EEC2INS_6BinaryIRKNS3_INS_6ScalarERKS1_NS_5TimesEEERKNS3_IS6_S6_S7_EENS_4PlusEEEEERKNS_10ExpressionIT_EE = comdat any

$_ZN4lazy6VectorILi4EEpLINS_6BinaryIRKS1_S5_NS_5TimesEEEEERS1_RKNS_10ExpressionIT_EE = comdat any

$_ZN4lazy3sumILi4ENS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEEEdRKNS_10ExpressionIT0_EE = comdat any

$_ZN4lazyplINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEENS1_INS_6ScalarES5_S6_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE = comdat any

$_ZN6MatrixC2ERKS_ = comdat any

$_Zpl6MatrixRKS_ = comdat any

$_ZmlRK6MatrixS1_ = comdat any

$_ZN6MatrixaSES_ = comdat any

$_ZN6MatrixD2Ev = comdat any

$_ZNK6Matrix5traceEv = comdat any

$_ZN6MatrixclEmm = comdat any

$_ZN6MatrixC2EOS_ = comdat any

$_Zpl8IntervalS_ = comdat any

$_Zml8IntervalS_ = comdat any

$_ZN8IntervalmIES_ = comdat any

$_ZNK8IntervalcvdEv = comdat any

$_ZNK4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEE4selfEv = comdat any

$_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv = comdat any

$_ZN4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEC2ES9_SC_ = comdat any

$_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv = comdat any

$_ZN4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEC2ES1_S5_ = comdat any

$_ZN4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEC2ES4_S4_ = comdat any

$_ZN4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEC2ES8_SC_ = comdat any

$_ZN6MatrixC2Emm = comdat any

$_ZNK6MatrixclEmm = comdat any

$_ZSt4swapImENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_ = comdat any

$_ZSt4swapIPdENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS4_ESt18is_move_assignableIS4_EEE5valueEvE4typeERS4_SD_ = comdat any

$_ZSt8exchangeImiET_RS0_OT0_ = comdat any

$_ZSt8exchangeIPdDnET_RS1_OT0_ = comdat any

$_ZSt10__exchangeImiET_RS0_OT0_ = comdat any

$__clang_call_terminate = comdat any

$_ZSt10__exchangeIPdDnET_RS1_OT0_ = comdat any

$_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS1_IS6_S6_S7_EENS_4PlusEEEE4selfEv = comdat any

$_ZNK4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEixEi = comdat any

$_ZN4lazy4Plus5applyEdd = comdat any

$_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi = comdat any

$_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi = comdat any

$_ZN4lazy5Times5applyEdd = comdat any

$_ZNK4lazy6ScalarixEi = comdat any

$_ZNK4lazy6VectorILi4EEixEi = comdat any

$_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEE4selfEv = comdat any

$_ZNK4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEixEi = comdat any

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local double @lazy_vector_expression(ptr noundef %0, ptr noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca %"struct.lazy::Vector", align 8
  %8 = alloca %"struct.lazy::Vector", align 8
  %9 = alloca %"struct.lazy::Vector", align 8
  %10 = alloca %"struct.lazy::Binary", align 8
  %11 = alloca %"struct.lazy::Binary.1", align 8
  %12 = alloca %"struct.lazy::Binary.3", align 8
  %13 = alloca %"struct.lazy::Binary.3", align 8
  %14 = alloca %"struct.lazy::Binary.5", align 8
  %15 = alloca %"struct.lazy::Binary.3", align 8
  %16 = alloca %"struct.lazy::Binary.1", align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %17 = load ptr, ptr %4, align 8
  call void @_ZN4lazy6VectorILi4EEC2EPKd(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef %17)
  %18 = load ptr, ptr %5, align 8
  call void @_ZN4lazy6VectorILi4EEC2EPKd(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef %18)
  %19 = load double, ptr %6, align 8
  %20 = call { double, ptr } @_ZN4lazymlINS_6VectorILi4EEEEEDadRKNS_10ExpressionIT_EE(double noundef %19, ptr noundef nonnull align 1 dereferenceable(1) %7)
  %21 = getelementptr inbounds { double, ptr }, ptr %11, i32 0, i32 0
  %22 = extractvalue { double, ptr } %20, 0
  store double %22, ptr %21, align 8
  %23 = getelementptr inbounds { double, ptr }, ptr %11, i32 0, i32 1
  %24 = extractvalue { double, ptr } %20, 1
  store ptr %24, ptr %23, align 8
  %25 = call { ptr, ptr } @_ZN4lazymlINS_6VectorILi4EEES2_EEDaRKNS_10ExpressionIT_EERKNS3_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %8, ptr noundef nonnull align 1 dereferenceable(1) %7)
  %26 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 0
  %27 = extractvalue { ptr, ptr } %25, 0
  store ptr %27, ptr %26, align 8
  %28 = getelementptr inbounds { ptr, ptr }, ptr %12, i32 0, i32 1
  %29 = extractvalue { ptr, ptr } %25, 1
  store ptr %29, ptr %28, align 8
  %30 = call { ptr, ptr } @_ZN4lazyplINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEENS1_IS6_S6_S7_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %11, ptr noundef nonnull align 1 dereferenceable(1) %12)
  %31 = getelementptr inbounds { ptr, ptr }, ptr %10, i32 0, i32 0
  %32 = extractvalue { ptr, ptr } %30, 0
  store ptr %32, ptr %31, align 8
  %33 = getelementptr inbounds { ptr, ptr }, ptr %10, i32 0, i32 1
  %34 = extractvalue { ptr, ptr } %30, 1
  store ptr %34, ptr %33, align 8
  call void @_ZN4lazy6VectorILi4EEC2INS_6BinaryIRKNS3_INS_6ScalarERKS1_NS_5TimesEEERKNS3_IS6_S6_S7_EENS_4PlusEEEEERKNS_10ExpressionIT_EE(ptr noundef nonnull align 8 dereferenceable(32) %9, ptr noundef nonnull align 1 dereferenceable(1) %10)
  %35 = call { ptr, ptr } @_ZN4lazymlINS_6VectorILi4EEES2_EEDaRKNS_10ExpressionIT_EERKNS3_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %9, ptr noundef nonnull align 1 dereferenceable(1) %8)
  %36 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 0
  %37 = extractvalue { ptr, ptr } %35, 0
  store ptr %37, ptr %36, align 8
  %38 = getelementptr inbounds { ptr, ptr }, ptr %13, i32 0, i32 1
  %39 = extractvalue { ptr, ptr } %35, 1
  store ptr %39, ptr %38, align 8
  %40 = call noundef nonnull align 8 dereferenceable(32) ptr @_ZN4lazy6VectorILi4EEpLINS_6BinaryIRKS1_S5_NS_5TimesEEEEERS1_RKNS_10ExpressionIT_EE(ptr noundef nonnull align 8 dereferenceable(32) %9, ptr noundef nonnull align 1 dereferenceable(1) %13)
  %41 = call { ptr, ptr } @_ZN4lazymlINS_6VectorILi4EEES2_EEDaRKNS_10ExpressionIT_EERKNS3_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %9, ptr noundef nonnull align 1 dereferenceable(1) %9)
  %42 = getelementptr inbounds { ptr, ptr }, ptr %15, i32 0, i32 0
  %43 = extractvalue { ptr, ptr } %41, 0
  store ptr %43, ptr %42, align 8
  %44 = getelementptr inbounds { ptr, ptr }, ptr %15, i32 0, i32 1
  %45 = extractvalue { ptr, ptr } %41, 1
  store ptr %45, ptr %44, align 8
  %46 = load double, ptr %6, align 8
  %47 = call { double, ptr } @_ZN4lazymlINS_6VectorILi4EEEEEDadRKNS_10ExpressionIT_EE(double noundef %46, ptr noundef nonnull align 1 dereferenceable(1) %8)
  %48 = getelementptr inbounds { double, ptr }, ptr %16, i32 0, i32 0
  %49 = extractvalue { double, ptr } %47, 0
  store double %49, ptr %48, align 8
  %50 = getelementptr inbounds { double, ptr }, ptr %16, i32 0, i32 1
  %51 = extractvalue { double, ptr } %47, 1
  store ptr %51, ptr %50, align 8
  %52 = call { ptr, ptr } @_ZN4lazyplINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEENS1_INS_6ScalarES5_S6_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %15, ptr noundef nonnull align 1 dereferenceable(1) %16)
  %53 = getelementptr inbounds { ptr, ptr }, ptr %14, i32 0, i32 0
  %54 = extractvalue { ptr, ptr } %52, 0
  store ptr %54, ptr %53, align 8
  %55 = getelementptr inbounds { ptr, ptr }, ptr %14, i32 0, i32 1
  %56 = extractvalue { ptr, ptr } %52, 1
  store ptr %56, ptr %55, align 8
  %57 = call noundef double @_ZN4lazy3sumILi4ENS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEEEdRKNS_10ExpressionIT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %14)
  ret double %57
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6VectorILi4EEC2EPKd(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef %1) unnamed_addr #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %20, %2
  %8 = load i32, ptr %5, align 4
  %9 = icmp slt i32 %8, 4
  br i1 %9, label %10, label %23

10:                                               ; preds = %7
  %11 = load ptr, ptr %4, align 8
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds double, ptr %11, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds %"struct.lazy::Vector", ptr %6, i32 0, i32 0
  %17 = load i32, ptr %5, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [4 x double], ptr %16, i64 0, i64 %18
  store double %15, ptr %19, align 8
  br label %20

20:                                               ; preds = %10
  %21 = load i32, ptr %5, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %5, align 4
  br label %7, !llvm.loop !6

23:                                               ; preds = %7
  ret void
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZN4lazyplINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEENS1_IS6_S6_S7_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef nonnull align 1 dereferenceable(1) %1) #0 comdat {
  %3 = alloca %"struct.lazy::Binary", align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %6)
  %8 = load ptr, ptr %5, align 8
  %9 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %8)
  call void @_ZN4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEC2ES9_SC_(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %9)
  %10 = load { ptr, ptr }, ptr %3, align 8
  ret { ptr, ptr } %10
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local { double, ptr } @_ZN4lazymlINS_6VectorILi4EEEEEDadRKNS_10ExpressionIT_EE(double noundef %0, ptr noundef nonnull align 1 dereferenceable(1) %1) #0 comdat {
  %3 = alloca %"struct.lazy::Binary.1", align 8
  %4 = alloca double, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %"struct.lazy::Scalar", align 8
  store double %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %7 = getelementptr inbounds %"struct.lazy::Scalar", ptr %6, i32 0, i32 0
  %8 = load double, ptr %4, align 8
  store double %8, ptr %7, align 8
  %9 = load ptr, ptr %5, align 8
  %10 = call noundef nonnull align 8 dereferenceable(32) ptr @_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %9)
  %11 = getelementptr inbounds %"struct.lazy::Scalar", ptr %6, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  call void @_ZN4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEC2ES1_S5_(ptr noundef nonnull align 8 dereferenceable(16) %3, double %12, ptr noundef nonnull align 8 dereferenceable(32) %10)
  %13 = load { double, ptr }, ptr %3, align 8
  ret { double, ptr } %13
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZN4lazymlINS_6VectorILi4EEES2_EEDaRKNS_10ExpressionIT_EERKNS3_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef nonnull align 1 dereferenceable(1) %1) #0 comdat {
  %3 = alloca %"struct.lazy::Binary.3", align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = call noundef nonnull align 8 dereferenceable(32) ptr @_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %6)
  %8 = load ptr, ptr %5, align 8
  %9 = call noundef nonnull align 8 dereferenceable(32) ptr @_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %8)
  call void @_ZN4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEC2ES4_S4_(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %9)
  %10 = load { ptr, ptr }, ptr %3, align 8
  ret { ptr, ptr } %10
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6VectorILi4EEC2INS_6BinaryIRKNS3_INS_6ScalarERKS1_NS_5TimesEEERKNS3_IS6_S6_S7_EENS_4PlusEEEEERKNS_10ExpressionIT_EE(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 1 dereferenceable(1) %1) unnamed_addr #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %5, align 4
  %9 = icmp slt i32 %8, 4
  br i1 %9, label %10, label %22

10:                                               ; preds = %7
  %11 = load ptr, ptr %4, align 8
  %12 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS1_IS6_S6_S7_EENS_4PlusEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %11)
  %13 = load i32, ptr %5, align 4
  %14 = call noundef double @_ZNK4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %12, i32 noundef %13)
  %15 = getelementptr inbounds %"struct.lazy::Vector", ptr %6, i32 0, i32 0
  %16 = load i32, ptr %5, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [4 x double], ptr %15, i64 0, i64 %17
  store double %14, ptr %18, align 8
  br label %19

19:                                               ; preds = %10
  %20 = load i32, ptr %5, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %5, align 4
  br label %7, !llvm.loop !8

22:                                               ; preds = %7
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(32) ptr @_ZN4lazy6VectorILi4EEpLINS_6BinaryIRKS1_S5_NS_5TimesEEEEERS1_RKNS_10ExpressionIT_EE(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 1 dereferenceable(1) %1) #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %21, %2
  %8 = load i32, ptr %5, align 4
  %9 = icmp slt i32 %8, 4
  br i1 %9, label %10, label %24

10:                                               ; preds = %7
  %11 = load ptr, ptr %4, align 8
  %12 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %11)
  %13 = load i32, ptr %5, align 4
  %14 = call noundef double @_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %12, i32 noundef %13)
  %15 = getelementptr inbounds %"struct.lazy::Vector", ptr %6, i32 0, i32 0
  %16 = load i32, ptr %5, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [4 x double], ptr %15, i64 0, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = fadd double %19, %14
  store double %20, ptr %18, align 8
  br label %21

21:                                               ; preds = %10
  %22 = load i32, ptr %5, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %5, align 4
  br label %7, !llvm.loop !9

24:                                               ; preds = %7
  ret ptr %6
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef double @_ZN4lazy3sumILi4ENS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEEEdRKNS_10ExpressionIT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %0) #0 comdat {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %15, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 4
  br i1 %7, label %8, label %18

8:                                                ; preds = %5
  %9 = load ptr, ptr %2, align 8
  %10 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %9)
  %11 = load i32, ptr %4, align 4
  %12 = call noundef double @_ZNK4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %10, i32 noundef %11)
  %13 = load double, ptr %3, align 8
  %14 = fadd double %13, %12
  store double %14, ptr %3, align 8
  br label %15

15:                                               ; preds = %8
  %16 = load i32, ptr %4, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %4, align 4
  br label %5, !llvm.loop !10

18:                                               ; preds = %5
  %19 = load double, ptr %3, align 8
  ret double %19
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local { ptr, ptr } @_ZN4lazyplINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEENS1_INS_6ScalarES5_S6_EEEEDaRKNS_10ExpressionIT_EERKNSA_IT0_EE(ptr noundef nonnull align 1 dereferenceable(1) %0, ptr noundef nonnull align 1 dereferenceable(1) %1) #0 comdat {
  %3 = alloca %"struct.lazy::Binary.5", align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %6)
  %8 = load ptr, ptr %5, align 8
  %9 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %8)
  call void @_ZN4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEC2ES8_SC_(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %7, ptr noundef nonnull align 8 dereferenceable(16) %9)
  %10 = load { ptr, ptr }, ptr %3, align 8
  ret { ptr, ptr } %10
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local double @matrix_power_trace(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca %class.Matrix, align 8
  %8 = alloca %class.Matrix, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca %class.Matrix, align 8
  %13 = alloca %class.Matrix, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %5, align 4
  %16 = sext i32 %15 to i64
  call void @_ZL4fromPKdm(ptr dead_on_unwind writable sret(%class.Matrix) align 8 %7, ptr noundef %14, i64 noundef %16)
  invoke void @_ZN6MatrixC2ERKS_(ptr noundef nonnull align 8 dereferenceable(24) %8, ptr noundef nonnull align 8 dereferenceable(24) %7)
          to label %17 unwind label %29

17:                                               ; preds = %3
  store i32 1, ptr %11, align 4
  br label %18

18:                                               ; preds = %26, %17
  %19 = load i32, ptr %11, align 4
  %20 = load i32, ptr %6, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %41

22:                                               ; preds = %18
  invoke void @_ZmlRK6MatrixS1_(ptr dead_on_unwind writable sret(%class.Matrix) align 8 %13, ptr noundef nonnull align 8 dereferenceable(24) %8, ptr noundef nonnull align 8 dereferenceable(24) %7)
          to label %23 unwind label %33

23:                                               ; preds = %22
  invoke void @_Zpl6MatrixRKS_(ptr dead_on_unwind writable sret(%class.Matrix) align 8 %12, ptr noundef %13, ptr noundef nonnull align 8 dereferenceable(24) %7)
          to label %24 unwind label %37

24:                                               ; preds = %23
  %25 = call noundef nonnull align 8 dereferenceable(24) ptr @_ZN6MatrixaSES_(ptr noundef nonnull align 8 dereferenceable(24) %8, ptr noundef %12) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %12) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %13) #8
  br label %26

26:                                               ; preds = %24
  %27 = load i32, ptr %11, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %11, align 4
  br label %18, !llvm.loop !11

29:                                               ; preds = %3
  %30 = landingpad { ptr, i32 }
          cleanup
  %31 = extractvalue { ptr, i32 } %30, 0
  store ptr %31, ptr %9, align 8
  %32 = extractvalue { ptr, i32 } %30, 1
  store i32 %32, ptr %10, align 4
  br label %45

33:                                               ; preds = %41, %22
  %34 = landingpad { ptr, i32 }
          cleanup
  %35 = extractvalue { ptr, i32 } %34, 0
  store ptr %35, ptr %9, align 8
  %36 = extractvalue { ptr, i32 } %34, 1
  store i32 %36, ptr %10, align 4
  br label %44

37:                                               ; preds = %23
  %38 = landingpad { ptr, i32 }
          cleanup
  %39 = extractvalue { ptr, i32 } %38, 0
  store ptr %39, ptr %9, align 8
  %40 = extractvalue { ptr, i32 } %38, 1
  store i32 %40, ptr %10, align 4
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %13) #8
  br label %44

41:                                               ; preds = %18
  %42 = invoke noundef double @_ZNK6Matrix5traceEv(ptr noundef nonnull align 8 dereferenceable(24) %8)
          to label %43 unwind label %33

43:                                               ; preds = %41
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %8) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %7) #8
  ret double %42

44:                                               ; preds = %37, %33
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %8) #8
  br label %45

45:                                               ; preds = %44, %29
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %7) #8
  br label %46

46:                                               ; preds = %45
  %47 = load ptr, ptr %9, align 8
  %48 = load i32, ptr %10, align 4
  %49 = insertvalue { ptr, i32 } poison, ptr %47, 0
  %50 = insertvalue { ptr, i32 } %49, i32 %48, 1
  resume { ptr, i32 } %50
}

; Function Attrs: mustprogress noinline optnone uwtable
define internal void @_ZL4fromPKdm(ptr dead_on_unwind noalias writable sret(%class.Matrix) align 8 %0, ptr noundef %1, i64 noundef %2) #0 personality ptr @__gxx_personality_v0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i1, align 1
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  store i1 false, ptr %7, align 1
  %12 = load i64, ptr %6, align 8
  %13 = load i64, ptr %6, align 8
  call void @_ZN6MatrixC2Emm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %12, i64 noundef %13)
  store i64 0, ptr %8, align 8
  br label %14

14:                                               ; preds = %44, %3
  %15 = load i64, ptr %8, align 8
  %16 = load i64, ptr %6, align 8
  %17 = icmp ult i64 %15, %16
  br i1 %17, label %18, label %47

18:                                               ; preds = %14
  store i64 0, ptr %9, align 8
  br label %19

19:                                               ; preds = %36, %18
  %20 = load i64, ptr %9, align 8
  %21 = load i64, ptr %6, align 8
  %22 = icmp ult i64 %20, %21
  br i1 %22, label %23, label %43

23:                                               ; preds = %19
  %24 = load ptr, ptr %5, align 8
  %25 = load i64, ptr %8, align 8
  %26 = load i64, ptr %6, align 8
  %27 = mul i64 %25, %26
  %28 = load i64, ptr %9, align 8
  %29 = add i64 %27, %28
  %30 = getelementptr inbounds double, ptr %24, i64 %29
  %31 = load double, ptr %30, align 8
  %32 = load i64, ptr %8, align 8
  %33 = load i64, ptr %9, align 8
  %34 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %32, i64 noundef %33)
          to label %35 unwind label %39

35:                                               ; preds = %23
  store double %31, ptr %34, align 8
  br label %36

36:                                               ; preds = %35
  %37 = load i64, ptr %9, align 8
  %38 = add i64 %37, 1
  store i64 %38, ptr %9, align 8
  br label %19, !llvm.loop !12

39:                                               ; preds = %23
  %40 = landingpad { ptr, i32 }
          cleanup
  %41 = extractvalue { ptr, i32 } %40, 0
  store ptr %41, ptr %10, align 8
  %42 = extractvalue { ptr, i32 } %40, 1
  store i32 %42, ptr %11, align 4
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) #8
  br label %51

43:                                               ; preds = %19
  br label %44

44:                                               ; preds = %43
  %45 = load i64, ptr %8, align 8
  %46 = add i64 %45, 1
  store i64 %46, ptr %8, align 8
  br label %14, !llvm.loop !13

47:                                               ; preds = %14
  store i1 true, ptr %7, align 1
  %48 = load i1, ptr %7, align 1
  br i1 %48, label %50, label %49

49:                                               ; preds = %47
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) #8
  br label %50

50:                                               ; preds = %49, %47
  ret void

51:                                               ; preds = %39
  %52 = load ptr, ptr %10, align 8
  %53 = load i32, ptr %11, align 4
  %54 = insertvalue { ptr, i32 } poison, ptr %52, 0
  %55 = insertvalue { ptr, i32 } %54, i32 %53, 1
  resume { ptr, i32 } %55
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN6MatrixC2ERKS_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1) unnamed_addr #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %8, align 8
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %class.Matrix, ptr %10, i32 0, i32 1
  %12 = load i64, ptr %11, align 8
  call void @_ZN6MatrixC2Emm(ptr noundef nonnull align 8 dereferenceable(24) %6, i64 noundef %9, i64 noundef %12)
  store i64 0, ptr %5, align 8
  br label %13

13:                                               ; preds = %32, %2
  %14 = load i64, ptr %5, align 8
  %15 = getelementptr inbounds %class.Matrix, ptr %6, i32 0, i32 0
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds %class.Matrix, ptr %6, i32 0, i32 1
  %18 = load i64, ptr %17, align 8
  %19 = mul i64 %16, %18
  %20 = icmp ult i64 %14, %19
  br i1 %20, label %21, label %35

21:                                               ; preds = %13
  %22 = load ptr, ptr %4, align 8
  %23 = getelementptr inbounds %class.Matrix, ptr %22, i32 0, i32 2
  %24 = load ptr, ptr %23, align 8
  %25 = load i64, ptr %5, align 8
  %26 = getelementptr inbounds double, ptr %24, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = getelementptr inbounds %class.Matrix, ptr %6, i32 0, i32 2
  %29 = load ptr, ptr %28, align 8
  %30 = load i64, ptr %5, align 8
  %31 = getelementptr inbounds double, ptr %29, i64 %30
  store double %27, ptr %31, align 8
  br label %32

32:                                               ; preds = %21
  %33 = load i64, ptr %5, align 8
  %34 = add i64 %33, 1
  store i64 %34, ptr %5, align 8
  br label %13, !llvm.loop !14

35:                                               ; preds = %13
  ret void
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_Zpl6MatrixRKS_(ptr dead_on_unwind noalias writable sret(%class.Matrix) align 8 %0, ptr noundef %1, ptr noundef nonnull align 8 dereferenceable(24) %2) #1 comdat {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i64 0, ptr %7, align 8
  br label %8

8:                                                ; preds = %29, %3
  %9 = load i64, ptr %7, align 8
  %10 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 0
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 1
  %13 = load i64, ptr %12, align 8
  %14 = mul i64 %11, %13
  %15 = icmp ult i64 %9, %14
  br i1 %15, label %16, label %32

16:                                               ; preds = %8
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds %class.Matrix, ptr %17, i32 0, i32 2
  %19 = load ptr, ptr %18, align 8
  %20 = load i64, ptr %7, align 8
  %21 = getelementptr inbounds double, ptr %19, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 2
  %24 = load ptr, ptr %23, align 8
  %25 = load i64, ptr %7, align 8
  %26 = getelementptr inbounds double, ptr %24, i64 %25
  %27 = load double, ptr %26, align 8
  %28 = fadd double %27, %22
  store double %28, ptr %26, align 8
  br label %29

29:                                               ; preds = %16
  %30 = load i64, ptr %7, align 8
  %31 = add i64 %30, 1
  store i64 %31, ptr %7, align 8
  br label %8, !llvm.loop !15

32:                                               ; preds = %8
  call void @_ZN6MatrixC2EOS_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1) #8
  ret void
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZmlRK6MatrixS1_(ptr dead_on_unwind noalias writable sret(%class.Matrix) align 8 %0, ptr noundef nonnull align 8 dereferenceable(24) %1, ptr noundef nonnull align 8 dereferenceable(24) %2) #0 comdat personality ptr @__gxx_personality_v0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i1, align 1
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i1 false, ptr %7, align 1
  %13 = load ptr, ptr %5, align 8
  %14 = getelementptr inbounds %class.Matrix, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 8
  %16 = load ptr, ptr %6, align 8
  %17 = getelementptr inbounds %class.Matrix, ptr %16, i32 0, i32 1
  %18 = load i64, ptr %17, align 8
  call void @_ZN6MatrixC2Emm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %15, i64 noundef %18)
  store i64 0, ptr %8, align 8
  br label %19

19:                                               ; preds = %68, %3
  %20 = load i64, ptr %8, align 8
  %21 = load ptr, ptr %5, align 8
  %22 = getelementptr inbounds %class.Matrix, ptr %21, i32 0, i32 0
  %23 = load i64, ptr %22, align 8
  %24 = icmp ult i64 %20, %23
  br i1 %24, label %25, label %71

25:                                               ; preds = %19
  store i64 0, ptr %9, align 8
  br label %26

26:                                               ; preds = %64, %25
  %27 = load i64, ptr %9, align 8
  %28 = load ptr, ptr %5, align 8
  %29 = getelementptr inbounds %class.Matrix, ptr %28, i32 0, i32 1
  %30 = load i64, ptr %29, align 8
  %31 = icmp ult i64 %27, %30
  br i1 %31, label %32, label %67

32:                                               ; preds = %26
  store i64 0, ptr %10, align 8
  br label %33

33:                                               ; preds = %56, %32
  %34 = load i64, ptr %10, align 8
  %35 = load ptr, ptr %6, align 8
  %36 = getelementptr inbounds %class.Matrix, ptr %35, i32 0, i32 1
  %37 = load i64, ptr %36, align 8
  %38 = icmp ult i64 %34, %37
  br i1 %38, label %39, label %63

39:                                               ; preds = %33
  %40 = load ptr, ptr %5, align 8
  %41 = load i64, ptr %8, align 8
  %42 = load i64, ptr %9, align 8
  %43 = invoke noundef double @_ZNK6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %40, i64 noundef %41, i64 noundef %42)
          to label %44 unwind label %59

44:                                               ; preds = %39
  %45 = load ptr, ptr %6, align 8
  %46 = load i64, ptr %9, align 8
  %47 = load i64, ptr %10, align 8
  %48 = invoke noundef double @_ZNK6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %45, i64 noundef %46, i64 noundef %47)
          to label %49 unwind label %59

49:                                               ; preds = %44
  %50 = load i64, ptr %8, align 8
  %51 = load i64, ptr %10, align 8
  %52 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %50, i64 noundef %51)
          to label %53 unwind label %59

53:                                               ; preds = %49
  %54 = load double, ptr %52, align 8
  %55 = call double @llvm.fmuladd.f64(double %43, double %48, double %54)
  store double %55, ptr %52, align 8
  br label %56

56:                                               ; preds = %53
  %57 = load i64, ptr %10, align 8
  %58 = add i64 %57, 1
  store i64 %58, ptr %10, align 8
  br label %33, !llvm.loop !16

59:                                               ; preds = %49, %44, %39
  %60 = landingpad { ptr, i32 }
          cleanup
  %61 = extractvalue { ptr, i32 } %60, 0
  store ptr %61, ptr %11, align 8
  %62 = extractvalue { ptr, i32 } %60, 1
  store i32 %62, ptr %12, align 4
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) #8
  br label %75

63:                                               ; preds = %33
  br label %64

64:                                               ; preds = %63
  %65 = load i64, ptr %9, align 8
  %66 = add i64 %65, 1
  store i64 %66, ptr %9, align 8
  br label %26, !llvm.loop !17

67:                                               ; preds = %26
  br label %68

68:                                               ; preds = %67
  %69 = load i64, ptr %8, align 8
  %70 = add i64 %69, 1
  store i64 %70, ptr %8, align 8
  br label %19, !llvm.loop !18

71:                                               ; preds = %19
  store i1 true, ptr %7, align 1
  %72 = load i1, ptr %7, align 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %71
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) #8
  br label %74

74:                                               ; preds = %73, %71
  ret void

75:                                               ; preds = %59
  %76 = load ptr, ptr %11, align 8
  %77 = load i32, ptr %12, align 4
  %78 = insertvalue { ptr, i32 } poison, ptr %76, 0
  %79 = insertvalue { ptr, i32 } %78, i32 %77, 1
  resume { ptr, i32 } %79
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(24) ptr @_ZN6MatrixaSES_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef %1) #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %class.Matrix, ptr %5, i32 0, i32 0
  %7 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 0
  call void @_ZSt4swapImENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_(ptr noundef nonnull align 8 dereferenceable(8) %6, ptr noundef nonnull align 8 dereferenceable(8) %7) #8
  %8 = getelementptr inbounds %class.Matrix, ptr %5, i32 0, i32 1
  %9 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 1
  call void @_ZSt4swapImENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_(ptr noundef nonnull align 8 dereferenceable(8) %8, ptr noundef nonnull align 8 dereferenceable(8) %9) #8
  %10 = getelementptr inbounds %class.Matrix, ptr %5, i32 0, i32 2
  %11 = getelementptr inbounds %class.Matrix, ptr %1, i32 0, i32 2
  call void @_ZSt4swapIPdENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS4_ESt18is_move_assignableIS4_EEE5valueEvE4typeERS4_SD_(ptr noundef nonnull align 8 dereferenceable(8) %10, ptr noundef nonnull align 8 dereferenceable(8) %11) #8
  ret ptr %5
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %0) unnamed_addr #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %class.Matrix, ptr %3, i32 0, i32 2
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %8, label %7

7:                                                ; preds = %1
  call void @_ZdaPv(ptr noundef %5) #9
  br label %8

8:                                                ; preds = %7, %1
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK6Matrix5traceEv(ptr noundef nonnull align 8 dereferenceable(24) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %2, align 8
  %5 = load ptr, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  store i64 0, ptr %4, align 8
  br label %6

6:                                                ; preds = %17, %1
  %7 = load i64, ptr %4, align 8
  %8 = getelementptr inbounds %class.Matrix, ptr %5, i32 0, i32 0
  %9 = load i64, ptr %8, align 8
  %10 = icmp ult i64 %7, %9
  br i1 %10, label %11, label %20

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load i64, ptr %4, align 8
  %14 = call noundef double @_ZNK6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %5, i64 noundef %12, i64 noundef %13)
  %15 = load double, ptr %3, align 8
  %16 = fadd double %15, %14
  store double %16, ptr %3, align 8
  br label %17

17:                                               ; preds = %11
  %18 = load i64, ptr %4, align 8
  %19 = add i64 %18, 1
  store i64 %19, ptr %4, align 8
  br label %6, !llvm.loop !19

20:                                               ; preds = %6
  %21 = load double, ptr %3, align 8
  ret double %21
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local double @matrix_moved_and_copied(ptr noundef %0, i32 noundef %1) #0 personality ptr @__gxx_personality_v0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %class.Matrix, align 8
  %6 = alloca %class.Matrix, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca %class.Matrix, align 8
  %10 = alloca %class.Matrix, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %11 = load ptr, ptr %3, align 8
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  call void @_ZL4fromPKdm(ptr dead_on_unwind writable sret(%class.Matrix) align 8 %5, ptr noundef %11, i64 noundef %13)
  invoke void @_ZN6MatrixC2ERKS_(ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull align 8 dereferenceable(24) %5)
          to label %14 unwind label %39

14:                                               ; preds = %2
  %15 = load i32, ptr %4, align 4
  %16 = sub nsw i32 %15, 1
  %17 = sext i32 %16 to i64
  %18 = load i32, ptr %4, align 4
  %19 = sub nsw i32 %18, 1
  %20 = sext i32 %19 to i64
  %21 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %5, i64 noundef %17, i64 noundef %20)
          to label %22 unwind label %43

22:                                               ; preds = %14
  %23 = load double, ptr %21, align 8
  %24 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %6, i64 noundef 0, i64 noundef 0)
          to label %25 unwind label %43

25:                                               ; preds = %22
  %26 = load double, ptr %24, align 8
  %27 = fmul double %26, %23
  store double %27, ptr %24, align 8
  call void @_ZN6MatrixC2EOS_(ptr noundef nonnull align 8 dereferenceable(24) %9, ptr noundef nonnull align 8 dereferenceable(24) %5) #8
  invoke void @_ZmlRK6MatrixS1_(ptr dead_on_unwind writable sret(%class.Matrix) align 8 %10, ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull align 8 dereferenceable(24) %9)
          to label %28 unwind label %47

28:                                               ; preds = %25
  %29 = call noundef nonnull align 8 dereferenceable(24) ptr @_ZN6MatrixaSES_(ptr noundef nonnull align 8 dereferenceable(24) %5, ptr noundef %10) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %10) #8
  %30 = invoke noundef double @_ZNK6Matrix5traceEv(ptr noundef nonnull align 8 dereferenceable(24) %5)
          to label %31 unwind label %47

31:                                               ; preds = %28
  %32 = load i32, ptr %4, align 4
  %33 = sub nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = invoke noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %9, i64 noundef 0, i64 noundef %34)
          to label %36 unwind label %47

36:                                               ; preds = %31
  %37 = load double, ptr %35, align 8
  %38 = fmul double %30, %37
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %9) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %6) #8
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %5) #8
  ret double %38

39:                                               ; preds = %2
  %40 = landingpad { ptr, i32 }
          cleanup
  %41 = extractvalue { ptr, i32 } %40, 0
  store ptr %41, ptr %7, align 8
  %42 = extractvalue { ptr, i32 } %40, 1
  store i32 %42, ptr %8, align 4
  br label %52

43:                                               ; preds = %22, %14
  %44 = landingpad { ptr, i32 }
          cleanup
  %45 = extractvalue { ptr, i32 } %44, 0
  store ptr %45, ptr %7, align 8
  %46 = extractvalue { ptr, i32 } %44, 1
  store i32 %46, ptr %8, align 4
  br label %51

47:                                               ; preds = %31, %28, %25
  %48 = landingpad { ptr, i32 }
          cleanup
  %49 = extractvalue { ptr, i32 } %48, 0
  store ptr %49, ptr %7, align 8
  %50 = extractvalue { ptr, i32 } %48, 1
  store i32 %50, ptr %8, align 4
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %9) #8
  br label %51

51:                                               ; preds = %47, %43
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %6) #8
  br label %52

52:                                               ; preds = %51, %39
  call void @_ZN6MatrixD2Ev(ptr noundef nonnull align 8 dereferenceable(24) %5) #8
  br label %53

53:                                               ; preds = %52
  %54 = load ptr, ptr %7, align 8
  %55 = load i32, ptr %8, align 4
  %56 = insertvalue { ptr, i32 } poison, ptr %54, 0
  %57 = insertvalue { ptr, i32 } %56, i32 %55, 1
  resume { ptr, i32 } %57
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(8) ptr @_ZN6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %1, i64 noundef %2) #1 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 2
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %5, align 8
  %11 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 1
  %12 = load i64, ptr %11, align 8
  %13 = mul i64 %10, %12
  %14 = load i64, ptr %6, align 8
  %15 = add i64 %13, %14
  %16 = getelementptr inbounds double, ptr %9, i64 %15
  ret ptr %16
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN6MatrixC2EOS_(ptr noundef nonnull align 8 dereferenceable(24) %0, ptr noundef nonnull align 8 dereferenceable(24) %1) unnamed_addr #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds %class.Matrix, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %class.Matrix, ptr %10, i32 0, i32 0
  store i32 0, ptr %5, align 4
  %12 = call noundef i64 @_ZSt8exchangeImiET_RS0_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %11, ptr noundef nonnull align 4 dereferenceable(4) %5) #8
  store i64 %12, ptr %9, align 8
  %13 = getelementptr inbounds %class.Matrix, ptr %8, i32 0, i32 1
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds %class.Matrix, ptr %14, i32 0, i32 1
  store i32 0, ptr %6, align 4
  %16 = call noundef i64 @_ZSt8exchangeImiET_RS0_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %15, ptr noundef nonnull align 4 dereferenceable(4) %6) #8
  store i64 %16, ptr %13, align 8
  %17 = getelementptr inbounds %class.Matrix, ptr %8, i32 0, i32 2
  %18 = load ptr, ptr %4, align 8
  %19 = getelementptr inbounds %class.Matrix, ptr %18, i32 0, i32 2
  store ptr null, ptr %7, align 8
  %20 = call noundef ptr @_ZSt8exchangeIPdDnET_RS1_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %19, ptr noundef nonnull align 8 dereferenceable(8) %7) #8
  store ptr %20, ptr %17, align 8
  ret void
}

; Function Attrs: mustprogress noinline optnone uwtable
define dso_local double @interval_arithmetic(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca %struct.Interval, align 8
  %6 = alloca %struct.Interval, align 8
  %7 = alloca %struct.Interval, align 8
  %8 = alloca %struct.Interval, align 8
  %9 = alloca %struct.Interval, align 8
  %10 = alloca %struct.Interval, align 8
  %11 = alloca %struct.Interval, align 8
  %12 = alloca %struct.Interval, align 8
  %13 = alloca %struct.Interval, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %14 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  %15 = load double, ptr %3, align 8
  store double %15, ptr %14, align 8
  %16 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  %17 = load double, ptr %4, align 8
  store double %17, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %5, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %5, i64 16, i1 false)
  %18 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %19 = load double, ptr %18, align 8
  %20 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %21 = load double, ptr %20, align 8
  %22 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %25 = load double, ptr %24, align 8
  %26 = call { double, double } @_Zml8IntervalS_(double %19, double %21, double %23, double %25)
  %27 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %28 = extractvalue { double, double } %26, 0
  store double %28, ptr %27, align 8
  %29 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %30 = extractvalue { double, double } %26, 1
  store double %30, ptr %29, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %5, i64 16, i1 false)
  %31 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %36 = load double, ptr %35, align 8
  %37 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %38 = load double, ptr %37, align 8
  %39 = call { double, double } @_Zpl8IntervalS_(double %32, double %34, double %36, double %38)
  %40 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %41 = extractvalue { double, double } %39, 0
  store double %41, ptr %40, align 8
  %42 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %43 = extractvalue { double, double } %39, 1
  store double %43, ptr %42, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 8 %5, i64 16, i1 false)
  %44 = getelementptr inbounds %struct.Interval, ptr %13, i32 0, i32 0
  store double 5.000000e-01, ptr %44, align 8
  %45 = getelementptr inbounds %struct.Interval, ptr %13, i32 0, i32 1
  %46 = load double, ptr %3, align 8
  %47 = load double, ptr %4, align 8
  %48 = fmul double %46, %47
  store double %48, ptr %45, align 8
  %49 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %50 = load double, ptr %49, align 8
  %51 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 0
  %54 = load double, ptr %53, align 8
  %55 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 1
  %56 = load double, ptr %55, align 8
  %57 = call { double, double } @_Zml8IntervalS_(double %50, double %52, double %54, double %56)
  %58 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %59 = extractvalue { double, double } %57, 0
  store double %59, ptr %58, align 8
  %60 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %61 = extractvalue { double, double } %57, 1
  store double %61, ptr %60, align 8
  %62 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %65 = load double, ptr %64, align 8
  %66 = call noundef nonnull align 8 dereferenceable(16) ptr @_ZN8IntervalmIES_(ptr noundef nonnull align 8 dereferenceable(16) %6, double %63, double %65)
  %67 = call noundef double @_ZNK8IntervalcvdEv(ptr noundef nonnull align 8 dereferenceable(16) %6)
  ret double %67
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_Zpl8IntervalS_(double %0, double %1, double %2, double %3) #1 comdat {
  %5 = alloca %struct.Interval, align 8
  %6 = alloca %struct.Interval, align 8
  %7 = alloca %struct.Interval, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  %13 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 0
  %14 = load double, ptr %13, align 8
  %15 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 0
  %16 = load double, ptr %15, align 8
  %17 = fadd double %14, %16
  store double %17, ptr %12, align 8
  %18 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  %19 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 1
  %20 = load double, ptr %19, align 8
  %21 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 1
  %22 = load double, ptr %21, align 8
  %23 = fadd double %20, %22
  store double %23, ptr %18, align 8
  %24 = load { double, double }, ptr %5, align 8
  ret { double, double } %24
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local { double, double } @_Zml8IntervalS_(double %0, double %1, double %2, double %3) #1 comdat {
  %5 = alloca %struct.Interval, align 8
  %6 = alloca %struct.Interval, align 8
  %7 = alloca %struct.Interval, align 8
  %8 = alloca [4 x double], align 16
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca double, align 8
  %13 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %13, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %14, align 8
  %15 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %15, align 8
  %16 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %16, align 8
  %17 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 0
  %18 = load double, ptr %17, align 8
  %19 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 0
  %20 = load double, ptr %19, align 8
  %21 = fmul double %18, %20
  store double %21, ptr %8, align 8
  %22 = getelementptr inbounds double, ptr %8, i64 1
  %23 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 0
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 1
  %26 = load double, ptr %25, align 8
  %27 = fmul double %24, %26
  store double %27, ptr %22, align 8
  %28 = getelementptr inbounds double, ptr %8, i64 2
  %29 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 1
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 0
  %32 = load double, ptr %31, align 8
  %33 = fmul double %30, %32
  store double %33, ptr %28, align 8
  %34 = getelementptr inbounds double, ptr %8, i64 3
  %35 = getelementptr inbounds %struct.Interval, ptr %6, i32 0, i32 1
  %36 = load double, ptr %35, align 8
  %37 = getelementptr inbounds %struct.Interval, ptr %7, i32 0, i32 1
  %38 = load double, ptr %37, align 8
  %39 = fmul double %36, %38
  store double %39, ptr %34, align 8
  %40 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  %41 = getelementptr inbounds [4 x double], ptr %8, i64 0, i64 0
  %42 = load double, ptr %41, align 16
  store double %42, ptr %40, align 8
  %43 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  %44 = getelementptr inbounds [4 x double], ptr %8, i64 0, i64 0
  %45 = load double, ptr %44, align 16
  store double %45, ptr %43, align 8
  store ptr %8, ptr %9, align 8
  %46 = load ptr, ptr %9, align 8
  %47 = getelementptr inbounds [4 x double], ptr %46, i64 0, i64 0
  store ptr %47, ptr %10, align 8
  %48 = load ptr, ptr %9, align 8
  %49 = getelementptr inbounds [4 x double], ptr %48, i64 0, i64 0
  %50 = getelementptr inbounds double, ptr %49, i64 4
  store ptr %50, ptr %11, align 8
  br label %51

51:                                               ; preds = %82, %4
  %52 = load ptr, ptr %10, align 8
  %53 = load ptr, ptr %11, align 8
  %54 = icmp ne ptr %52, %53
  br i1 %54, label %55, label %85

55:                                               ; preds = %51
  %56 = load ptr, ptr %10, align 8
  %57 = load double, ptr %56, align 8
  store double %57, ptr %12, align 8
  %58 = load double, ptr %12, align 8
  %59 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  %60 = load double, ptr %59, align 8
  %61 = fcmp olt double %58, %60
  br i1 %61, label %62, label %64

62:                                               ; preds = %55
  %63 = load double, ptr %12, align 8
  br label %67

64:                                               ; preds = %55
  %65 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  %66 = load double, ptr %65, align 8
  br label %67

67:                                               ; preds = %64, %62
  %68 = phi double [ %63, %62 ], [ %66, %64 ]
  %69 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 0
  store double %68, ptr %69, align 8
  %70 = load double, ptr %12, align 8
  %71 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  %72 = load double, ptr %71, align 8
  %73 = fcmp ogt double %70, %72
  br i1 %73, label %74, label %76

74:                                               ; preds = %67
  %75 = load double, ptr %12, align 8
  br label %79

76:                                               ; preds = %67
  %77 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  %78 = load double, ptr %77, align 8
  br label %79

79:                                               ; preds = %76, %74
  %80 = phi double [ %75, %74 ], [ %78, %76 ]
  %81 = getelementptr inbounds %struct.Interval, ptr %5, i32 0, i32 1
  store double %80, ptr %81, align 8
  br label %82

82:                                               ; preds = %79
  %83 = load ptr, ptr %10, align 8
  %84 = getelementptr inbounds double, ptr %83, i32 1
  store ptr %84, ptr %10, align 8
  br label %51

85:                                               ; preds = %51
  %86 = load { double, double }, ptr %5, align 8
  ret { double, double } %86
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZN8IntervalmIES_(ptr noundef nonnull align 8 dereferenceable(16) %0, double %1, double %2) #1 comdat align 2 {
  %4 = alloca %struct.Interval, align 8
  %5 = alloca ptr, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %2, ptr %7, align 8
  store ptr %0, ptr %5, align 8
  %8 = load ptr, ptr %5, align 8
  %9 = getelementptr inbounds %struct.Interval, ptr %4, i32 0, i32 1
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds %struct.Interval, ptr %8, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  %13 = fsub double %12, %10
  store double %13, ptr %11, align 8
  %14 = getelementptr inbounds %struct.Interval, ptr %4, i32 0, i32 0
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds %struct.Interval, ptr %8, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = fsub double %17, %15
  store double %18, ptr %16, align 8
  ret ptr %8
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK8IntervalcvdEv(ptr noundef nonnull align 8 dereferenceable(16) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.Interval, ptr %3, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %6 = getelementptr inbounds %struct.Interval, ptr %3, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = fsub double %5, %7
  ret double %8
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEC2ES9_SC_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %2) unnamed_addr #1 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %"struct.lazy::Binary", ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %5, align 8
  store ptr %9, ptr %8, align 8
  %10 = getelementptr inbounds %"struct.lazy::Binary", ptr %7, i32 0, i32 1
  %11 = load ptr, ptr %6, align 8
  store ptr %11, ptr %10, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(32) ptr @_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEC2ES1_S5_(ptr noundef nonnull align 8 dereferenceable(16) %0, double %1, ptr noundef nonnull align 8 dereferenceable(32) %2) unnamed_addr #1 comdat align 2 {
  %4 = alloca %"struct.lazy::Scalar", align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = getelementptr inbounds %"struct.lazy::Scalar", ptr %4, i32 0, i32 0
  store double %1, ptr %7, align 8
  store ptr %0, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %8 = load ptr, ptr %5, align 8
  %9 = getelementptr inbounds %"struct.lazy::Binary.1", ptr %8, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 8 %4, i64 8, i1 false)
  %10 = getelementptr inbounds %"struct.lazy::Binary.1", ptr %8, i32 0, i32 1
  %11 = load ptr, ptr %6, align 8
  store ptr %11, ptr %10, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEC2ES4_S4_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 8 dereferenceable(32) %2) unnamed_addr #1 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %"struct.lazy::Binary.3", ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %5, align 8
  store ptr %9, ptr %8, align 8
  %10 = getelementptr inbounds %"struct.lazy::Binary.3", ptr %7, i32 0, i32 1
  %11 = load ptr, ptr %6, align 8
  store ptr %11, ptr %10, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZN4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEC2ES8_SC_(ptr noundef nonnull align 8 dereferenceable(16) %0, ptr noundef nonnull align 8 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %2) unnamed_addr #1 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %"struct.lazy::Binary.5", ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %5, align 8
  store ptr %9, ptr %8, align 8
  %10 = getelementptr inbounds %"struct.lazy::Binary.5", ptr %7, i32 0, i32 1
  %11 = load ptr, ptr %6, align 8
  store ptr %11, ptr %10, align 8
  ret void
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local void @_ZN6MatrixC2Emm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 0
  %9 = load i64, ptr %5, align 8
  store i64 %9, ptr %8, align 8
  %10 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 1
  %11 = load i64, ptr %6, align 8
  store i64 %11, ptr %10, align 8
  %12 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 2
  %13 = load i64, ptr %5, align 8
  %14 = load i64, ptr %6, align 8
  %15 = mul i64 %13, %14
  %16 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %15, i64 8)
  %17 = extractvalue { i64, i1 } %16, 1
  %18 = extractvalue { i64, i1 } %16, 0
  %19 = select i1 %17, i64 -1, i64 %18
  %20 = call noalias noundef nonnull ptr @_Znam(i64 noundef %19) #10
  call void @llvm.memset.p0.i64(ptr align 8 %20, i8 0, i64 %19, i1 false)
  store ptr %20, ptr %12, align 8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #3

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK6MatrixclEmm(ptr noundef nonnull align 8 dereferenceable(24) %0, i64 noundef %1, i64 noundef %2) #1 comdat align 2 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 2
  %9 = load ptr, ptr %8, align 8
  %10 = load i64, ptr %5, align 8
  %11 = getelementptr inbounds %class.Matrix, ptr %7, i32 0, i32 1
  %12 = load i64, ptr %11, align 8
  %13 = mul i64 %10, %12
  %14 = load i64, ptr %6, align 8
  %15 = add i64 %13, %14
  %16 = getelementptr inbounds double, ptr %9, i64 %15
  %17 = load double, ptr %16, align 8
  ret double %17
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZSt4swapImENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS3_ESt18is_move_assignableIS3_EEE5valueEvE4typeERS3_SC_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #1 comdat {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load i64, ptr %6, align 8
  store i64 %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load i64, ptr %8, align 8
  %10 = load ptr, ptr %3, align 8
  store i64 %9, ptr %10, align 8
  %11 = load i64, ptr %5, align 8
  %12 = load ptr, ptr %4, align 8
  store i64 %11, ptr %12, align 8
  ret void
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local void @_ZSt4swapIPdENSt9enable_ifIXsr6__and_ISt6__not_ISt15__is_tuple_likeIT_EESt21is_move_constructibleIS4_ESt18is_move_assignableIS4_EEE5valueEvE4typeERS4_SD_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #1 comdat {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load ptr, ptr %6, align 8
  store ptr %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load ptr, ptr %8, align 8
  %10 = load ptr, ptr %3, align 8
  store ptr %9, ptr %10, align 8
  %11 = load ptr, ptr %5, align 8
  %12 = load ptr, ptr %4, align 8
  store ptr %11, ptr %12, align 8
  ret void
}

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) #6

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i64 @_ZSt8exchangeImiET_RS0_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 4 dereferenceable(4) %1) #1 comdat personality ptr @__gxx_personality_v0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = invoke noundef i64 @_ZSt10__exchangeImiET_RS0_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %5, ptr noundef nonnull align 4 dereferenceable(4) %6)
          to label %8 unwind label %9

8:                                                ; preds = %2
  ret i64 %7

9:                                                ; preds = %2
  %10 = landingpad { ptr, i32 }
          catch ptr null
  %11 = extractvalue { ptr, i32 } %10, 0
  call void @__clang_call_terminate(ptr %11) #11
  unreachable
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZSt8exchangeIPdDnET_RS1_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #1 comdat personality ptr @__gxx_personality_v0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = invoke noundef ptr @_ZSt10__exchangeIPdDnET_RS1_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %5, ptr noundef nonnull align 8 dereferenceable(8) %6)
          to label %8 unwind label %9

8:                                                ; preds = %2
  ret ptr %7

9:                                                ; preds = %2
  %10 = landingpad { ptr, i32 }
          catch ptr null
  %11 = extractvalue { ptr, i32 } %10, 0
  call void @__clang_call_terminate(ptr %11) #11
  unreachable
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef i64 @_ZSt10__exchangeImiET_RS0_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 4 dereferenceable(4) %1) #1 comdat {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load i64, ptr %6, align 8
  store i64 %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load i32, ptr %8, align 4
  %10 = sext i32 %9 to i64
  %11 = load ptr, ptr %3, align 8
  store i64 %10, ptr %11, align 8
  %12 = load i64, ptr %5, align 8
  ret i64 %12
}

; Function Attrs: noinline noreturn nounwind uwtable
define linkonce_odr hidden void @__clang_call_terminate(ptr noundef %0) #7 comdat {
  %2 = call ptr @__cxa_begin_catch(ptr %0) #8
  call void @_ZSt9terminatev() #11
  unreachable
}

declare ptr @__cxa_begin_catch(ptr)

declare void @_ZSt9terminatev()

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef ptr @_ZSt10__exchangeIPdDnET_RS1_OT0_(ptr noundef nonnull align 8 dereferenceable(8) %0, ptr noundef nonnull align 8 dereferenceable(8) %1) #1 comdat {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %3, align 8
  %7 = load ptr, ptr %6, align 8
  store ptr %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load ptr, ptr %3, align 8
  store ptr null, ptr %9, align 8
  %10 = load ptr, ptr %5, align 8
  ret ptr %10
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS1_IS6_S6_S7_EENS_4PlusEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %0, i32 noundef %1) #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Binary", ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = load i32, ptr %4, align 4
  %9 = call noundef double @_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef %8)
  %10 = getelementptr inbounds %"struct.lazy::Binary", ptr %5, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = load i32, ptr %4, align 4
  %13 = call noundef double @_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %11, i32 noundef %12)
  %14 = call noundef double @_ZN4lazy4Plus5applyEdd(double noundef %9, double noundef %13)
  ret double %14
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN4lazy4Plus5applyEdd(double noundef %0, double noundef %1) #1 comdat align 2 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = fadd double %5, %6
  ret double %7
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %0, i32 noundef %1) #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Binary.1", ptr %5, i32 0, i32 0
  %7 = load i32, ptr %4, align 4
  %8 = call noundef double @_ZNK4lazy6ScalarixEi(ptr noundef nonnull align 8 dereferenceable(8) %6, i32 noundef %7)
  %9 = getelementptr inbounds %"struct.lazy::Binary.1", ptr %5, i32 0, i32 1
  %10 = load ptr, ptr %9, align 8
  %11 = load i32, ptr %4, align 4
  %12 = call noundef double @_ZNK4lazy6VectorILi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %10, i32 noundef %11)
  %13 = call noundef double @_ZN4lazy5Times5applyEdd(double noundef %8, double noundef %12)
  ret double %13
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %0, i32 noundef %1) #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Binary.3", ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = load i32, ptr %4, align 4
  %9 = call noundef double @_ZNK4lazy6VectorILi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %7, i32 noundef %8)
  %10 = getelementptr inbounds %"struct.lazy::Binary.3", ptr %5, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = load i32, ptr %4, align 4
  %13 = call noundef double @_ZNK4lazy6VectorILi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %11, i32 noundef %12)
  %14 = call noundef double @_ZN4lazy5Times5applyEdd(double noundef %9, double noundef %13)
  ret double %14
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZN4lazy5Times5applyEdd(double noundef %0, double noundef %1) #1 comdat align 2 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = fmul double %5, %6
  ret double %7
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6ScalarixEi(ptr noundef nonnull align 8 dereferenceable(8) %0, i32 noundef %1) #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Scalar", ptr %5, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  ret double %7
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6VectorILi4EEixEi(ptr noundef nonnull align 8 dereferenceable(32) %0, i32 noundef %1) #1 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Vector", ptr %5, i32 0, i32 0
  %7 = load i32, ptr %4, align 4
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds [4 x double], ptr %6, i64 0, i64 %8
  %10 = load double, ptr %9, align 8
  ret double %10
}

; Function Attrs: mustprogress noinline nounwind optnone uwtable
define linkonce_odr dso_local noundef nonnull align 8 dereferenceable(16) ptr @_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEE4selfEv(ptr noundef nonnull align 1 dereferenceable(1) %0) #1 comdat align 2 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  ret ptr %3
}

; Function Attrs: mustprogress noinline optnone uwtable
define linkonce_odr dso_local noundef double @_ZNK4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %0, i32 noundef %1) #0 comdat align 2 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %"struct.lazy::Binary.5", ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = load i32, ptr %4, align 4
  %9 = call noundef double @_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %7, i32 noundef %8)
  %10 = getelementptr inbounds %"struct.lazy::Binary.5", ptr %5, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = load i32, ptr %4, align 4
  %13 = call noundef double @_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi(ptr noundef nonnull align 8 dereferenceable(16) %11, i32 noundef %12)
  %14 = call noundef double @_ZN4lazy4Plus5applyEdd(double noundef %9, double noundef %13)
  ret double %14
}

attributes #0 = { mustprogress noinline optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nobuiltin nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { noinline noreturn nounwind uwtable "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind }
attributes #9 = { builtin nounwind }
attributes #10 = { builtin allocsize(0) }
attributes #11 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !7}
!12 = distinct !{!12, !7}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !7}
!19 = distinct !{!19, !7}
