; clang++-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm cpp/expressions.cpp -o ir/clang-19/O2-g/expressions.ll
; ModuleID = 'cpp/expressions.cpp'
source_filename = "cpp/expressions.cpp"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @lazy_vector_expression(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, double noundef %2) local_unnamed_addr #0 !dbg !578 {
    #dbg_assign(i1 poison, !585, !DIExpression(), !588, ptr undef, !DIExpression(), !589)
    #dbg_assign(i1 poison, !586, !DIExpression(), !590, ptr undef, !DIExpression(), !589)
    #dbg_assign(i1 poison, !587, !DIExpression(), !591, ptr undef, !DIExpression(), !589)
    #dbg_value(ptr %0, !582, !DIExpression(), !589)
    #dbg_value(ptr %1, !583, !DIExpression(), !589)
    #dbg_value(double %2, !584, !DIExpression(), !589)
    #dbg_value(ptr poison, !592, !DIExpression(), !600)
    #dbg_value(ptr %0, !595, !DIExpression(), !600)
    #dbg_value(i64 0, !596, !DIExpression(), !602)
    #dbg_assign(double poison, !585, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !603, ptr undef, !DIExpression(), !589)
    #dbg_value(i64 1, !596, !DIExpression(), !602)
    #dbg_assign(double poison, !585, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !604, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 2, !596, !DIExpression(), !602)
  %4 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !605
    #dbg_assign(double poison, !585, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !608, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 3, !596, !DIExpression(), !602)
    #dbg_assign(double poison, !585, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !609, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 4, !596, !DIExpression(), !602)
    #dbg_value(ptr poison, !592, !DIExpression(), !610)
    #dbg_value(ptr %1, !595, !DIExpression(), !610)
    #dbg_value(i64 0, !596, !DIExpression(), !612)
    #dbg_assign(double poison, !586, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !613, ptr undef, !DIExpression(), !589)
    #dbg_value(i64 1, !596, !DIExpression(), !612)
    #dbg_assign(double poison, !586, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !614, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 2, !596, !DIExpression(), !612)
  %5 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !615
  %6 = load <2 x double>, ptr %0, align 8, !dbg !605, !tbaa !616
  %7 = load <2 x double>, ptr %1, align 8, !dbg !615, !tbaa !616
    #dbg_assign(double poison, !586, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !620, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 3, !596, !DIExpression(), !612)
    #dbg_assign(double poison, !586, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !621, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 4, !596, !DIExpression(), !612)
    #dbg_value(ptr poison, !622, !DIExpression(), !633)
    #dbg_value(ptr undef, !629, !DIExpression(), !633)
    #dbg_value(i32 0, !630, !DIExpression(), !635)
    #dbg_value(i64 0, !630, !DIExpression(), !635)
    #dbg_value(ptr undef, !636, !DIExpression(), !641)
    #dbg_value(i64 0, !639, !DIExpression(), !641)
    #dbg_value(ptr poison, !645, !DIExpression(), !650)
    #dbg_value(i64 0, !648, !DIExpression(), !650)
    #dbg_value(double %2, !652, !DIExpression(), !656)
    #dbg_value(double poison, !655, !DIExpression(), !656)
    #dbg_value(ptr poison, !658, !DIExpression(), !663)
    #dbg_value(i64 0, !661, !DIExpression(), !663)
    #dbg_value(double poison, !652, !DIExpression(), !665)
    #dbg_value(double poison, !655, !DIExpression(), !665)
    #dbg_value(double poison, !667, !DIExpression(), !671)
    #dbg_value(double poison, !670, !DIExpression(), !671)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !673, ptr undef, !DIExpression(), !589)
    #dbg_value(i64 1, !630, !DIExpression(), !635)
    #dbg_value(i64 1, !639, !DIExpression(), !641)
    #dbg_value(i64 1, !648, !DIExpression(), !650)
    #dbg_value(double %2, !652, !DIExpression(), !656)
    #dbg_value(double poison, !655, !DIExpression(), !656)
  %8 = insertelement <2 x double> poison, double %2, i64 0, !dbg !674
  %9 = shufflevector <2 x double> %8, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !674
  %10 = fmul <2 x double> %6, %9, !dbg !674
    #dbg_value(i64 1, !661, !DIExpression(), !663)
    #dbg_value(double poison, !652, !DIExpression(), !665)
    #dbg_value(double poison, !655, !DIExpression(), !665)
  %11 = fmul <2 x double> %6, %7, !dbg !675
    #dbg_value(double poison, !667, !DIExpression(), !671)
    #dbg_value(double poison, !670, !DIExpression(), !671)
  %12 = fadd <2 x double> %10, %11, !dbg !676
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !677, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 2, !630, !DIExpression(), !635)
    #dbg_value(i64 2, !639, !DIExpression(), !641)
    #dbg_value(i64 2, !648, !DIExpression(), !650)
    #dbg_value(double %2, !652, !DIExpression(), !656)
    #dbg_value(double poison, !655, !DIExpression(), !656)
    #dbg_value(i64 2, !661, !DIExpression(), !663)
    #dbg_value(double poison, !652, !DIExpression(), !665)
    #dbg_value(double poison, !655, !DIExpression(), !665)
    #dbg_value(double poison, !667, !DIExpression(), !671)
    #dbg_value(double poison, !670, !DIExpression(), !671)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !678, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 3, !630, !DIExpression(), !635)
    #dbg_value(i64 3, !639, !DIExpression(), !641)
    #dbg_value(i64 3, !648, !DIExpression(), !650)
    #dbg_value(double %2, !652, !DIExpression(), !656)
    #dbg_value(double poison, !655, !DIExpression(), !656)
    #dbg_value(i64 3, !661, !DIExpression(), !663)
    #dbg_value(double poison, !652, !DIExpression(), !665)
    #dbg_value(double poison, !655, !DIExpression(), !665)
    #dbg_value(double poison, !667, !DIExpression(), !671)
    #dbg_value(double poison, !670, !DIExpression(), !671)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !679, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 4, !630, !DIExpression(), !635)
    #dbg_value(ptr poison, !680, !DIExpression(), !691)
    #dbg_value(ptr undef, !688, !DIExpression(), !691)
    #dbg_value(i64 0, !689, !DIExpression(), !693)
    #dbg_value(ptr undef, !658, !DIExpression(), !694)
    #dbg_value(i64 0, !661, !DIExpression(), !694)
    #dbg_value(double poison, !652, !DIExpression(), !698)
    #dbg_value(double poison, !655, !DIExpression(), !698)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !700, ptr undef, !DIExpression(), !589)
    #dbg_value(i64 1, !689, !DIExpression(), !693)
    #dbg_value(i64 1, !661, !DIExpression(), !694)
    #dbg_value(double poison, !652, !DIExpression(), !698)
    #dbg_value(double poison, !655, !DIExpression(), !698)
  %13 = fmul <2 x double> %7, %12, !dbg !701
  %14 = fadd <2 x double> %12, %13, !dbg !702
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !703, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 2, !689, !DIExpression(), !693)
    #dbg_value(i64 2, !661, !DIExpression(), !694)
    #dbg_value(double poison, !652, !DIExpression(), !698)
    #dbg_value(double poison, !655, !DIExpression(), !698)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !704, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 3, !689, !DIExpression(), !693)
    #dbg_value(i64 3, !661, !DIExpression(), !694)
    #dbg_value(double poison, !652, !DIExpression(), !698)
    #dbg_value(double poison, !655, !DIExpression(), !698)
    #dbg_assign(double poison, !587, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !705, ptr poison, !DIExpression(), !589)
    #dbg_value(i64 4, !689, !DIExpression(), !693)
    #dbg_value(ptr undef, !706, !DIExpression(), !716)
    #dbg_value(double 0.000000e+00, !712, !DIExpression(), !716)
    #dbg_value(i32 0, !713, !DIExpression(), !718)
    #dbg_value(i64 0, !713, !DIExpression(), !718)
    #dbg_value(ptr undef, !719, !DIExpression(), !724)
    #dbg_value(i64 0, !722, !DIExpression(), !724)
    #dbg_value(ptr poison, !658, !DIExpression(), !728)
    #dbg_value(i64 0, !661, !DIExpression(), !728)
    #dbg_value(double poison, !652, !DIExpression(), !730)
    #dbg_value(double poison, !655, !DIExpression(), !730)
    #dbg_value(ptr poison, !645, !DIExpression(), !732)
    #dbg_value(i64 0, !648, !DIExpression(), !732)
    #dbg_value(double %2, !652, !DIExpression(), !734)
    #dbg_value(double poison, !655, !DIExpression(), !734)
    #dbg_value(double poison, !667, !DIExpression(), !736)
    #dbg_value(double poison, !670, !DIExpression(), !736)
    #dbg_value(double poison, !712, !DIExpression(), !716)
    #dbg_value(i64 1, !713, !DIExpression(), !718)
    #dbg_value(i64 1, !722, !DIExpression(), !724)
    #dbg_value(i64 1, !661, !DIExpression(), !728)
    #dbg_value(double poison, !652, !DIExpression(), !730)
    #dbg_value(double poison, !655, !DIExpression(), !730)
  %15 = fmul <2 x double> %14, %14, !dbg !738
    #dbg_value(i64 1, !648, !DIExpression(), !732)
    #dbg_value(double poison, !655, !DIExpression(), !734)
  %16 = fmul <2 x double> %7, %9, !dbg !739
    #dbg_value(double poison, !667, !DIExpression(), !736)
    #dbg_value(double poison, !670, !DIExpression(), !736)
  %17 = fadd <2 x double> %16, %15, !dbg !740
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !741
  %19 = fadd <2 x double> %17, %18, !dbg !741
  %20 = load <2 x double>, ptr %4, align 8, !dbg !605, !tbaa !616
  %21 = load <2 x double>, ptr %5, align 8, !dbg !615, !tbaa !616
  %22 = fmul <2 x double> %20, %9, !dbg !674
  %23 = fmul <2 x double> %20, %21, !dbg !675
  %24 = fadd <2 x double> %22, %23, !dbg !676
  %25 = fmul <2 x double> %21, %24, !dbg !701
  %26 = fadd <2 x double> %24, %25, !dbg !702
    #dbg_value(double undef, !712, !DIExpression(), !716)
    #dbg_value(i64 2, !713, !DIExpression(), !718)
    #dbg_value(i64 2, !722, !DIExpression(), !724)
    #dbg_value(i64 2, !661, !DIExpression(), !728)
    #dbg_value(double poison, !652, !DIExpression(), !730)
    #dbg_value(double poison, !655, !DIExpression(), !730)
    #dbg_value(i64 2, !648, !DIExpression(), !732)
    #dbg_value(double poison, !655, !DIExpression(), !734)
    #dbg_value(double poison, !667, !DIExpression(), !736)
    #dbg_value(double poison, !670, !DIExpression(), !736)
    #dbg_value(double undef, !712, !DIExpression(), !716)
    #dbg_value(i64 3, !713, !DIExpression(), !718)
    #dbg_value(i64 3, !722, !DIExpression(), !724)
    #dbg_value(i64 3, !661, !DIExpression(), !728)
    #dbg_value(double poison, !652, !DIExpression(), !730)
    #dbg_value(double poison, !655, !DIExpression(), !730)
  %27 = fmul <2 x double> %26, %26, !dbg !738
    #dbg_value(i64 3, !648, !DIExpression(), !732)
    #dbg_value(double poison, !655, !DIExpression(), !734)
  %28 = fmul <2 x double> %21, %9, !dbg !739
    #dbg_value(double poison, !667, !DIExpression(), !736)
    #dbg_value(double poison, !670, !DIExpression(), !736)
  %29 = fadd <2 x double> %28, %27, !dbg !740
  %30 = fadd <2 x double> %19, %29, !dbg !741
  %31 = shufflevector <2 x double> %29, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !741
  %32 = fadd <2 x double> %30, %31, !dbg !741
  %33 = extractelement <2 x double> %32, i64 0, !dbg !741
    #dbg_value(double %33, !712, !DIExpression(), !716)
    #dbg_value(i64 4, !713, !DIExpression(), !718)
  ret double %33, !dbg !742
}

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_power_trace(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 !dbg !743 {
    #dbg_value(ptr %0, !747, !DIExpression(), !754)
    #dbg_value(i32 %1, !748, !DIExpression(), !754)
    #dbg_value(i32 %2, !749, !DIExpression(), !754)
  %4 = sext i32 %1 to i64, !dbg !755
    #dbg_value(ptr undef, !756, !DIExpression(DW_OP_deref), !769)
    #dbg_value(ptr %0, !761, !DIExpression(), !769)
    #dbg_value(i64 %4, !762, !DIExpression(), !769)
    #dbg_value(ptr undef, !771, !DIExpression(), !777)
    #dbg_value(i64 %4, !774, !DIExpression(), !777)
    #dbg_value(i64 %4, !775, !DIExpression(), !777)
    #dbg_value(i64 %4, !750, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(i64 %4, !750, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
  %5 = mul nsw i64 %4, %4, !dbg !779
  %6 = icmp ugt i64 %5, 2305843009213693951, !dbg !780
  %7 = shl i64 %5, 3, !dbg !780
  %8 = select i1 %6, i64 -1, i64 %7, !dbg !780
  %9 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9, !dbg !780, !noalias !781, !heapallocsite !6
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %9, i8 0, i64 %8, i1 false), !dbg !780, !noalias !781
    #dbg_value(ptr %9, !750, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !754)
    #dbg_value(i64 0, !763, !DIExpression(), !784)
  %10 = icmp eq i32 %1, 0, !dbg !785
  br i1 %10, label %50, label %11, !dbg !786

11:                                               ; preds = %3
  %12 = shl nsw i64 %4, 3
  %13 = and i64 %4, 3, !dbg !786
  %14 = icmp ult i32 %1, 4, !dbg !786
  br i1 %14, label %38, label %15, !dbg !786

15:                                               ; preds = %11
  %16 = and i64 %4, -4, !dbg !786
  br label %17, !dbg !786

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %35, %17 ]
  %19 = phi i64 [ 0, %15 ], [ %36, %17 ]
  %20 = mul i64 %18, %12
  %21 = getelementptr i8, ptr %9, i64 %20
    #dbg_value(i64 %18, !763, !DIExpression(), !784)
  %22 = getelementptr i8, ptr %0, i64 %20
    #dbg_value(i64 0, !765, !DIExpression(), !787)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %21, ptr readonly align 8 %22, i64 %12, i1 false), !dbg !788, !tbaa !616, !noalias !781
    #dbg_value(i64 poison, !765, !DIExpression(), !787)
  %23 = or disjoint i64 %18, 1, !dbg !791
    #dbg_value(i64 %23, !763, !DIExpression(), !784)
  %24 = mul i64 %23, %12
  %25 = getelementptr i8, ptr %9, i64 %24
  %26 = getelementptr i8, ptr %0, i64 %24
    #dbg_value(i64 0, !765, !DIExpression(), !787)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %25, ptr readonly align 8 %26, i64 %12, i1 false), !dbg !788, !tbaa !616, !noalias !781
    #dbg_value(i64 poison, !765, !DIExpression(), !787)
  %27 = or disjoint i64 %18, 2, !dbg !791
    #dbg_value(i64 %27, !763, !DIExpression(), !784)
  %28 = mul i64 %27, %12
  %29 = getelementptr i8, ptr %9, i64 %28
  %30 = getelementptr i8, ptr %0, i64 %28
    #dbg_value(i64 0, !765, !DIExpression(), !787)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %29, ptr readonly align 8 %30, i64 %12, i1 false), !dbg !788, !tbaa !616, !noalias !781
    #dbg_value(i64 poison, !765, !DIExpression(), !787)
  %31 = or disjoint i64 %18, 3, !dbg !791
    #dbg_value(i64 %31, !763, !DIExpression(), !784)
  %32 = mul i64 %31, %12
  %33 = getelementptr i8, ptr %9, i64 %32
  %34 = getelementptr i8, ptr %0, i64 %32
    #dbg_value(i64 0, !765, !DIExpression(), !787)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %33, ptr readonly align 8 %34, i64 %12, i1 false), !dbg !788, !tbaa !616, !noalias !781
    #dbg_value(i64 poison, !765, !DIExpression(), !787)
  %35 = add nuw i64 %18, 4, !dbg !791
    #dbg_value(i64 %35, !763, !DIExpression(), !784)
  %36 = add i64 %19, 4, !dbg !786
  %37 = icmp eq i64 %36, %16, !dbg !786
  br i1 %37, label %38, label %17, !dbg !786, !llvm.loop !792

38:                                               ; preds = %17, %11
  %39 = phi i64 [ 0, %11 ], [ %35, %17 ]
  %40 = icmp eq i64 %13, 0, !dbg !786
  br i1 %40, label %50, label %41, !dbg !786

41:                                               ; preds = %38, %41
  %42 = phi i64 [ %47, %41 ], [ %39, %38 ]
  %43 = phi i64 [ %48, %41 ], [ 0, %38 ]
  %44 = mul i64 %42, %12
  %45 = getelementptr i8, ptr %9, i64 %44
    #dbg_value(i64 %42, !763, !DIExpression(), !784)
  %46 = getelementptr i8, ptr %0, i64 %44
    #dbg_value(i64 0, !765, !DIExpression(), !787)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %45, ptr readonly align 8 %46, i64 %12, i1 false), !dbg !788, !tbaa !616, !noalias !781
    #dbg_value(i64 poison, !765, !DIExpression(), !787)
  %47 = add nuw i64 %42, 1, !dbg !791
    #dbg_value(i64 %47, !763, !DIExpression(), !784)
  %48 = add i64 %43, 1, !dbg !786
  %49 = icmp eq i64 %48, %13, !dbg !786
  br i1 %49, label %50, label %41, !dbg !786, !llvm.loop !795

50:                                               ; preds = %38, %41, %3
    #dbg_value(ptr undef, !797, !DIExpression(), !804)
    #dbg_value(ptr undef, !800, !DIExpression(), !804)
    #dbg_value(ptr undef, !771, !DIExpression(), !806)
    #dbg_value(i64 %4, !774, !DIExpression(), !806)
    #dbg_value(i64 %4, !775, !DIExpression(), !806)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
  %51 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9
          to label %52 unwind label %120, !dbg !808

52:                                               ; preds = %50
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %51, i8 0, i64 %8, i1 false), !dbg !808
    #dbg_value(ptr %51, !751, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !754)
    #dbg_value(i64 0, !801, !DIExpression(), !809)
  br i1 %10, label %54, label %53, !dbg !810

53:                                               ; preds = %52
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %51, ptr nonnull align 8 %9, i64 %7, i1 false), !dbg !811, !tbaa !616
    #dbg_value(i64 poison, !801, !DIExpression(), !809)
  br label %54, !dbg !814

54:                                               ; preds = %53, %52
    #dbg_value(ptr %51, !751, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !754)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(i32 1, !752, !DIExpression(), !816)
  %55 = icmp sgt i32 %2, 1, !dbg !814
  br i1 %55, label %56, label %64, !dbg !817

56:                                               ; preds = %54
  %57 = and i64 %4, 1
  %58 = icmp eq i32 %1, 1
  %59 = and i64 %4, -2
  %60 = icmp eq i64 %57, 0
  %61 = icmp ult i64 %5, 4
  %62 = and i64 %5, 9223372036854775804
  %63 = icmp eq i64 %5, %62
  br label %122, !dbg !817

64:                                               ; preds = %198, %54
  %65 = phi ptr [ %51, %54 ], [ %125, %198 ], !dbg !754
    #dbg_value(ptr undef, !818, !DIExpression(), !825)
    #dbg_value(i64 0, !822, !DIExpression(), !827)
    #dbg_value(double 0.000000e+00, !821, !DIExpression(), !825)
  br i1 %10, label %118, label %66, !dbg !828

66:                                               ; preds = %64
  %67 = and i64 %4, 3, !dbg !828
  %68 = icmp ult i32 %1, 4, !dbg !828
  br i1 %68, label %101, label %69, !dbg !828

69:                                               ; preds = %66
  %70 = and i64 %4, -4, !dbg !828
  br label %71, !dbg !828

71:                                               ; preds = %71, %69
  %72 = phi i64 [ 0, %69 ], [ %98, %71 ]
  %73 = phi double [ 0.000000e+00, %69 ], [ %97, %71 ]
  %74 = phi i64 [ 0, %69 ], [ %99, %71 ]
    #dbg_value(i64 %72, !822, !DIExpression(), !827)
    #dbg_value(double %73, !821, !DIExpression(), !825)
    #dbg_value(ptr undef, !829, !DIExpression(), !834)
    #dbg_value(i64 %72, !832, !DIExpression(), !834)
    #dbg_value(i64 %72, !833, !DIExpression(), !834)
  %75 = mul i64 %72, %4, !dbg !838
  %76 = getelementptr double, ptr %65, i64 %75, !dbg !839
  %77 = getelementptr double, ptr %76, i64 %72, !dbg !839
  %78 = load double, ptr %77, align 8, !dbg !839, !tbaa !616
  %79 = fadd double %73, %78, !dbg !840
    #dbg_value(double %79, !821, !DIExpression(), !825)
  %80 = or disjoint i64 %72, 1, !dbg !841
    #dbg_value(i64 %80, !822, !DIExpression(), !827)
    #dbg_value(i64 %80, !832, !DIExpression(), !834)
    #dbg_value(i64 %80, !833, !DIExpression(), !834)
  %81 = mul i64 %80, %4, !dbg !838
  %82 = getelementptr double, ptr %65, i64 %81, !dbg !839
  %83 = getelementptr double, ptr %82, i64 %80, !dbg !839
  %84 = load double, ptr %83, align 8, !dbg !839, !tbaa !616
  %85 = fadd double %79, %84, !dbg !840
    #dbg_value(double %85, !821, !DIExpression(), !825)
  %86 = or disjoint i64 %72, 2, !dbg !841
    #dbg_value(i64 %86, !822, !DIExpression(), !827)
    #dbg_value(i64 %86, !832, !DIExpression(), !834)
    #dbg_value(i64 %86, !833, !DIExpression(), !834)
  %87 = mul i64 %86, %4, !dbg !838
  %88 = getelementptr double, ptr %65, i64 %87, !dbg !839
  %89 = getelementptr double, ptr %88, i64 %86, !dbg !839
  %90 = load double, ptr %89, align 8, !dbg !839, !tbaa !616
  %91 = fadd double %85, %90, !dbg !840
    #dbg_value(double %91, !821, !DIExpression(), !825)
  %92 = or disjoint i64 %72, 3, !dbg !841
    #dbg_value(i64 %92, !822, !DIExpression(), !827)
    #dbg_value(i64 %92, !832, !DIExpression(), !834)
    #dbg_value(i64 %92, !833, !DIExpression(), !834)
  %93 = mul i64 %92, %4, !dbg !838
  %94 = getelementptr double, ptr %65, i64 %93, !dbg !839
  %95 = getelementptr double, ptr %94, i64 %92, !dbg !839
  %96 = load double, ptr %95, align 8, !dbg !839, !tbaa !616
  %97 = fadd double %91, %96, !dbg !840
    #dbg_value(double %97, !821, !DIExpression(), !825)
  %98 = add nuw i64 %72, 4, !dbg !841
    #dbg_value(i64 %98, !822, !DIExpression(), !827)
  %99 = add i64 %74, 4, !dbg !828
  %100 = icmp eq i64 %99, %70, !dbg !828
  br i1 %100, label %101, label %71, !dbg !828, !llvm.loop !842

101:                                              ; preds = %71, %66
  %102 = phi double [ poison, %66 ], [ %97, %71 ]
  %103 = phi i64 [ 0, %66 ], [ %98, %71 ]
  %104 = phi double [ 0.000000e+00, %66 ], [ %97, %71 ]
  %105 = icmp eq i64 %67, 0, !dbg !828
  br i1 %105, label %118, label %106, !dbg !828

106:                                              ; preds = %101, %106
  %107 = phi i64 [ %115, %106 ], [ %103, %101 ]
  %108 = phi double [ %114, %106 ], [ %104, %101 ]
  %109 = phi i64 [ %116, %106 ], [ 0, %101 ]
    #dbg_value(i64 %107, !822, !DIExpression(), !827)
    #dbg_value(double %108, !821, !DIExpression(), !825)
    #dbg_value(ptr undef, !829, !DIExpression(), !834)
    #dbg_value(i64 %107, !832, !DIExpression(), !834)
    #dbg_value(i64 %107, !833, !DIExpression(), !834)
  %110 = mul i64 %107, %4, !dbg !838
  %111 = getelementptr double, ptr %65, i64 %110, !dbg !839
  %112 = getelementptr double, ptr %111, i64 %107, !dbg !839
  %113 = load double, ptr %112, align 8, !dbg !839, !tbaa !616
  %114 = fadd double %108, %113, !dbg !840
    #dbg_value(double %114, !821, !DIExpression(), !825)
  %115 = add nuw i64 %107, 1, !dbg !841
    #dbg_value(i64 %115, !822, !DIExpression(), !827)
  %116 = add i64 %109, 1, !dbg !828
  %117 = icmp eq i64 %116, %67, !dbg !828
  br i1 %117, label %118, label %106, !dbg !828, !llvm.loop !844

118:                                              ; preds = %101, %106, %64
  %119 = phi double [ 0.000000e+00, %64 ], [ %102, %101 ], [ %114, %106 ], !dbg !825
    #dbg_value(ptr undef, !845, !DIExpression(), !848)
  tail call void @_ZdaPv(ptr noundef nonnull %65) #10, !dbg !850
    #dbg_value(ptr undef, !845, !DIExpression(), !852)
  tail call void @_ZdaPv(ptr noundef nonnull %9) #10, !dbg !854
  ret double %119, !dbg !855

120:                                              ; preds = %50
  %121 = landingpad { ptr, i32 }
          cleanup, !dbg !855
  br label %203, !dbg !855

122:                                              ; preds = %56, %198
  %123 = phi i32 [ %199, %198 ], [ 1, %56 ]
  %124 = phi ptr [ %125, %198 ], [ %51, %56 ]
    #dbg_value(i32 %123, !752, !DIExpression(), !816)
    #dbg_value(ptr %124, !751, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !754)
    #dbg_value(ptr undef, !856, !DIExpression(DW_OP_deref), !873)
    #dbg_value(ptr undef, !861, !DIExpression(), !873)
    #dbg_value(ptr undef, !862, !DIExpression(), !873)
    #dbg_value(ptr undef, !771, !DIExpression(), !876)
    #dbg_value(i64 %4, !774, !DIExpression(), !876)
    #dbg_value(i64 %4, !775, !DIExpression(), !876)
  %125 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %8) #9
          to label %126 unwind label %201, !dbg !878

126:                                              ; preds = %122
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %125, i8 0, i64 %8, i1 false), !dbg !878, !noalias !879
    #dbg_value(i64 0, !863, !DIExpression(), !882)
  br i1 %10, label %198, label %127, !dbg !883

127:                                              ; preds = %126, %137
  %128 = phi i64 [ %138, %137 ], [ 0, %126 ]
    #dbg_value(i64 %128, !863, !DIExpression(), !882)
    #dbg_value(i64 0, !865, !DIExpression(), !884)
  %129 = mul i64 %128, %4
  %130 = getelementptr double, ptr %124, i64 %129
  %131 = getelementptr double, ptr %125, i64 %129
  br label %132, !dbg !885

132:                                              ; preds = %127, %167
  %133 = phi i64 [ 0, %127 ], [ %168, %167 ]
    #dbg_value(i64 %133, !865, !DIExpression(), !884)
    #dbg_value(i64 0, !869, !DIExpression(), !886)
  %134 = getelementptr double, ptr %130, i64 %133
  %135 = mul i64 %133, %4
  %136 = getelementptr double, ptr %9, i64 %135
  br i1 %58, label %158, label %170, !dbg !887

137:                                              ; preds = %167
  %138 = add nuw i64 %128, 1, !dbg !888
    #dbg_value(i64 %138, !863, !DIExpression(), !882)
  %139 = icmp eq i64 %138, %4, !dbg !889
  br i1 %139, label %140, label %127, !dbg !883, !llvm.loop !890

140:                                              ; preds = %137
  br i1 %61, label %141, label %143, !dbg !892

141:                                              ; preds = %157, %140
  %142 = phi i64 [ 0, %140 ], [ %62, %157 ]
  br label %189, !dbg !892

143:                                              ; preds = %140, %143
  %144 = phi i64 [ %155, %143 ], [ 0, %140 ], !dbg !902
  %145 = getelementptr inbounds double, ptr %9, i64 %144, !dbg !904
  %146 = getelementptr inbounds i8, ptr %145, i64 16, !dbg !904
  %147 = load <2 x double>, ptr %145, align 8, !dbg !904, !tbaa !616, !noalias !906
  %148 = load <2 x double>, ptr %146, align 8, !dbg !904, !tbaa !616, !noalias !906
  %149 = getelementptr inbounds double, ptr %125, i64 %144, !dbg !909
  %150 = getelementptr inbounds i8, ptr %149, i64 16, !dbg !910
  %151 = load <2 x double>, ptr %149, align 8, !dbg !910, !tbaa !616, !noalias !906
  %152 = load <2 x double>, ptr %150, align 8, !dbg !910, !tbaa !616, !noalias !906
  %153 = fadd <2 x double> %147, %151, !dbg !910
  %154 = fadd <2 x double> %148, %152, !dbg !910
  store <2 x double> %153, ptr %149, align 8, !dbg !910, !tbaa !616, !noalias !906
  store <2 x double> %154, ptr %150, align 8, !dbg !910, !tbaa !616, !noalias !906
  %155 = add nuw i64 %144, 4, !dbg !902
  %156 = icmp eq i64 %155, %62, !dbg !902
  br i1 %156, label %157, label %143, !dbg !902, !llvm.loop !911

157:                                              ; preds = %143
  br i1 %63, label %198, label %141, !dbg !892

158:                                              ; preds = %170, %132
  %159 = phi i64 [ 0, %132 ], [ %186, %170 ]
  br i1 %60, label %167, label %160, !dbg !887

160:                                              ; preds = %158
    #dbg_value(i64 %159, !869, !DIExpression(), !886)
    #dbg_value(ptr undef, !829, !DIExpression(), !915)
    #dbg_value(i64 %128, !832, !DIExpression(), !915)
    #dbg_value(i64 %133, !833, !DIExpression(), !915)
  %161 = load double, ptr %134, align 8, !dbg !919, !tbaa !616, !noalias !879
    #dbg_value(ptr undef, !829, !DIExpression(), !920)
    #dbg_value(i64 %133, !832, !DIExpression(), !920)
    #dbg_value(i64 %159, !833, !DIExpression(), !920)
  %162 = getelementptr double, ptr %136, i64 %159, !dbg !922
  %163 = load double, ptr %162, align 8, !dbg !922, !tbaa !616, !noalias !879
    #dbg_value(ptr undef, !923, !DIExpression(), !928)
    #dbg_value(i64 %128, !926, !DIExpression(), !928)
    #dbg_value(i64 %159, !927, !DIExpression(), !928)
  %164 = getelementptr double, ptr %131, i64 %159, !dbg !930
  %165 = load double, ptr %164, align 8, !dbg !931, !tbaa !616, !noalias !879
  %166 = tail call double @llvm.fmuladd.f64(double %161, double %163, double %165), !dbg !931
  store double %166, ptr %164, align 8, !dbg !931, !tbaa !616, !noalias !879
    #dbg_value(i64 %159, !869, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !886)
  br label %167, !dbg !932

167:                                              ; preds = %158, %160
  %168 = add nuw i64 %133, 1, !dbg !932
    #dbg_value(i64 %168, !865, !DIExpression(), !884)
  %169 = icmp eq i64 %168, %4, !dbg !933
  br i1 %169, label %137, label %132, !dbg !885, !llvm.loop !934

170:                                              ; preds = %132, %170
  %171 = phi i64 [ %186, %170 ], [ 0, %132 ]
  %172 = phi i64 [ %187, %170 ], [ 0, %132 ]
    #dbg_value(i64 %171, !869, !DIExpression(), !886)
    #dbg_value(ptr undef, !829, !DIExpression(), !915)
    #dbg_value(i64 %128, !832, !DIExpression(), !915)
    #dbg_value(i64 %133, !833, !DIExpression(), !915)
  %173 = load double, ptr %134, align 8, !dbg !919, !tbaa !616, !noalias !879
    #dbg_value(ptr undef, !829, !DIExpression(), !920)
    #dbg_value(i64 %133, !832, !DIExpression(), !920)
    #dbg_value(i64 %171, !833, !DIExpression(), !920)
  %174 = getelementptr double, ptr %136, i64 %171, !dbg !922
  %175 = load double, ptr %174, align 8, !dbg !922, !tbaa !616, !noalias !879
    #dbg_value(ptr undef, !923, !DIExpression(), !928)
    #dbg_value(i64 %128, !926, !DIExpression(), !928)
    #dbg_value(i64 %171, !927, !DIExpression(), !928)
  %176 = getelementptr double, ptr %131, i64 %171, !dbg !930
  %177 = load double, ptr %176, align 8, !dbg !931, !tbaa !616, !noalias !879
  %178 = tail call double @llvm.fmuladd.f64(double %173, double %175, double %177), !dbg !931
  store double %178, ptr %176, align 8, !dbg !931, !tbaa !616, !noalias !879
  %179 = or disjoint i64 %171, 1, !dbg !936
    #dbg_value(i64 %179, !869, !DIExpression(), !886)
  %180 = load double, ptr %134, align 8, !dbg !919, !tbaa !616, !noalias !879
    #dbg_value(i64 %179, !833, !DIExpression(), !920)
  %181 = getelementptr double, ptr %136, i64 %179, !dbg !922
  %182 = load double, ptr %181, align 8, !dbg !922, !tbaa !616, !noalias !879
    #dbg_value(i64 %179, !927, !DIExpression(), !928)
  %183 = getelementptr double, ptr %131, i64 %179, !dbg !930
  %184 = load double, ptr %183, align 8, !dbg !931, !tbaa !616, !noalias !879
  %185 = tail call double @llvm.fmuladd.f64(double %180, double %182, double %184), !dbg !931
  store double %185, ptr %183, align 8, !dbg !931, !tbaa !616, !noalias !879
  %186 = add nuw i64 %171, 2, !dbg !936
    #dbg_value(i64 %186, !869, !DIExpression(), !886)
  %187 = add i64 %172, 2, !dbg !887
  %188 = icmp eq i64 %187, %59, !dbg !887
  br i1 %188, label %158, label %170, !dbg !887, !llvm.loop !937

189:                                              ; preds = %141, %189
  %190 = phi i64 [ %196, %189 ], [ %142, %141 ]
    #dbg_value(i64 %190, !900, !DIExpression(), !939)
  %191 = getelementptr inbounds double, ptr %9, i64 %190, !dbg !904
  %192 = load double, ptr %191, align 8, !dbg !904, !tbaa !616, !noalias !906
  %193 = getelementptr inbounds double, ptr %125, i64 %190, !dbg !909
  %194 = load double, ptr %193, align 8, !dbg !910, !tbaa !616, !noalias !906
  %195 = fadd double %192, %194, !dbg !910
  store double %195, ptr %193, align 8, !dbg !910, !tbaa !616, !noalias !906
  %196 = add nuw i64 %190, 1, !dbg !902
    #dbg_value(i64 %196, !900, !DIExpression(), !939)
  %197 = icmp eq i64 %196, %5, !dbg !940
  br i1 %197, label %198, label %189, !dbg !892, !llvm.loop !941

198:                                              ; preds = %189, %157, %126
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
    #dbg_value(ptr %125, !751, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !754)
    #dbg_value(ptr undef, !845, !DIExpression(), !942)
  tail call void @_ZdaPv(ptr noundef nonnull %124) #10, !dbg !944
    #dbg_value(ptr undef, !845, !DIExpression(), !945)
  %199 = add nuw nsw i32 %123, 1, !dbg !947
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !754)
    #dbg_value(i64 %4, !751, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !754)
    #dbg_value(i32 %199, !752, !DIExpression(), !816)
  %200 = icmp eq i32 %199, %2, !dbg !814
  br i1 %200, label %64, label %122, !dbg !817, !llvm.loop !948

201:                                              ; preds = %122
  %202 = landingpad { ptr, i32 }
          cleanup, !dbg !950
    #dbg_value(ptr undef, !845, !DIExpression(), !951)
  tail call void @_ZdaPv(ptr noundef nonnull %124) #10, !dbg !953
  br label %203, !dbg !855

203:                                              ; preds = %201, %120
  %204 = phi { ptr, i32 } [ %202, %201 ], [ %121, %120 ]
    #dbg_value(ptr undef, !845, !DIExpression(), !954)
  tail call void @_ZdaPv(ptr noundef nonnull %9) #10, !dbg !956
  resume { ptr, i32 } %204, !dbg !855
}

declare i32 @__gxx_personality_v0(...)

; Function Attrs: mustprogress uwtable
define dso_local double @matrix_moved_and_copied(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 personality ptr @__gxx_personality_v0 !dbg !957 {
    #dbg_value(ptr %0, !961, !DIExpression(), !966)
    #dbg_value(i32 %1, !962, !DIExpression(), !966)
  %3 = sext i32 %1 to i64, !dbg !967
    #dbg_value(ptr undef, !756, !DIExpression(DW_OP_deref), !968)
    #dbg_value(ptr %0, !761, !DIExpression(), !968)
    #dbg_value(i64 %3, !762, !DIExpression(), !968)
    #dbg_value(ptr undef, !771, !DIExpression(), !970)
    #dbg_value(i64 %3, !774, !DIExpression(), !970)
    #dbg_value(i64 %3, !775, !DIExpression(), !970)
    #dbg_value(i64 %3, !963, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(i64 %3, !963, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
  %4 = mul nsw i64 %3, %3, !dbg !972
  %5 = icmp ugt i64 %4, 2305843009213693951, !dbg !973
  %6 = shl i64 %4, 3, !dbg !973
  %7 = select i1 %5, i64 -1, i64 %6, !dbg !973
  %8 = tail call noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9, !dbg !973, !noalias !974, !heapallocsite !6
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %8, i8 0, i64 %7, i1 false), !dbg !973, !noalias !974
    #dbg_value(ptr %8, !963, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(i64 0, !763, !DIExpression(), !977)
  %9 = icmp eq i32 %1, 0, !dbg !978
  br i1 %9, label %49, label %10, !dbg !979

10:                                               ; preds = %2
  %11 = shl nsw i64 %3, 3
  %12 = and i64 %3, 3, !dbg !979
  %13 = icmp ult i32 %1, 4, !dbg !979
  br i1 %13, label %37, label %14, !dbg !979

14:                                               ; preds = %10
  %15 = and i64 %3, -4, !dbg !979
  br label %16, !dbg !979

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %34, %16 ]
  %18 = phi i64 [ 0, %14 ], [ %35, %16 ]
  %19 = mul i64 %17, %11
  %20 = getelementptr i8, ptr %8, i64 %19
    #dbg_value(i64 %17, !763, !DIExpression(), !977)
  %21 = getelementptr i8, ptr %0, i64 %19
    #dbg_value(i64 0, !765, !DIExpression(), !980)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %20, ptr readonly align 8 %21, i64 %11, i1 false), !dbg !981, !tbaa !616, !noalias !974
    #dbg_value(i64 poison, !765, !DIExpression(), !980)
  %22 = or disjoint i64 %17, 1, !dbg !982
    #dbg_value(i64 %22, !763, !DIExpression(), !977)
  %23 = mul i64 %22, %11
  %24 = getelementptr i8, ptr %8, i64 %23
  %25 = getelementptr i8, ptr %0, i64 %23
    #dbg_value(i64 0, !765, !DIExpression(), !980)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr readonly align 8 %25, i64 %11, i1 false), !dbg !981, !tbaa !616, !noalias !974
    #dbg_value(i64 poison, !765, !DIExpression(), !980)
  %26 = or disjoint i64 %17, 2, !dbg !982
    #dbg_value(i64 %26, !763, !DIExpression(), !977)
  %27 = mul i64 %26, %11
  %28 = getelementptr i8, ptr %8, i64 %27
  %29 = getelementptr i8, ptr %0, i64 %27
    #dbg_value(i64 0, !765, !DIExpression(), !980)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %28, ptr readonly align 8 %29, i64 %11, i1 false), !dbg !981, !tbaa !616, !noalias !974
    #dbg_value(i64 poison, !765, !DIExpression(), !980)
  %30 = or disjoint i64 %17, 3, !dbg !982
    #dbg_value(i64 %30, !763, !DIExpression(), !977)
  %31 = mul i64 %30, %11
  %32 = getelementptr i8, ptr %8, i64 %31
  %33 = getelementptr i8, ptr %0, i64 %31
    #dbg_value(i64 0, !765, !DIExpression(), !980)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %32, ptr readonly align 8 %33, i64 %11, i1 false), !dbg !981, !tbaa !616, !noalias !974
    #dbg_value(i64 poison, !765, !DIExpression(), !980)
  %34 = add nuw i64 %17, 4, !dbg !982
    #dbg_value(i64 %34, !763, !DIExpression(), !977)
  %35 = add i64 %18, 4, !dbg !979
  %36 = icmp eq i64 %35, %15, !dbg !979
  br i1 %36, label %37, label %16, !dbg !979, !llvm.loop !983

37:                                               ; preds = %16, %10
  %38 = phi i64 [ 0, %10 ], [ %34, %16 ]
  %39 = icmp eq i64 %12, 0, !dbg !979
  br i1 %39, label %49, label %40, !dbg !979

40:                                               ; preds = %37, %40
  %41 = phi i64 [ %46, %40 ], [ %38, %37 ]
  %42 = phi i64 [ %47, %40 ], [ 0, %37 ]
  %43 = mul i64 %41, %11
  %44 = getelementptr i8, ptr %8, i64 %43
    #dbg_value(i64 %41, !763, !DIExpression(), !977)
  %45 = getelementptr i8, ptr %0, i64 %43
    #dbg_value(i64 0, !765, !DIExpression(), !980)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %44, ptr readonly align 8 %45, i64 %11, i1 false), !dbg !981, !tbaa !616, !noalias !974
    #dbg_value(i64 poison, !765, !DIExpression(), !980)
  %46 = add nuw i64 %41, 1, !dbg !982
    #dbg_value(i64 %46, !763, !DIExpression(), !977)
  %47 = add i64 %42, 1, !dbg !979
  %48 = icmp eq i64 %47, %12, !dbg !979
  br i1 %48, label %49, label %40, !dbg !979, !llvm.loop !985

49:                                               ; preds = %37, %40, %2
    #dbg_value(ptr undef, !797, !DIExpression(), !986)
    #dbg_value(ptr undef, !800, !DIExpression(), !986)
    #dbg_value(ptr undef, !771, !DIExpression(), !988)
    #dbg_value(i64 %3, !774, !DIExpression(), !988)
    #dbg_value(i64 %3, !775, !DIExpression(), !988)
    #dbg_value(i64 %3, !964, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(i64 %3, !964, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
  %50 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9
          to label %51 unwind label %173, !dbg !990

51:                                               ; preds = %49
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %50, i8 0, i64 %7, i1 false), !dbg !990
    #dbg_value(ptr %50, !964, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(i64 0, !801, !DIExpression(), !991)
  br i1 %9, label %53, label %52, !dbg !992

52:                                               ; preds = %51
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %50, ptr nonnull align 8 %8, i64 %6, i1 false), !dbg !993, !tbaa !616
    #dbg_value(i64 poison, !801, !DIExpression(), !991)
  br label %53, !dbg !994

53:                                               ; preds = %52, %51
  %54 = add nsw i32 %1, -1, !dbg !994
  %55 = sext i32 %54 to i64, !dbg !995
    #dbg_value(ptr undef, !923, !DIExpression(), !996)
    #dbg_value(i64 %55, !926, !DIExpression(), !996)
    #dbg_value(i64 %55, !927, !DIExpression(), !996)
  %56 = mul nsw i64 %55, %3, !dbg !998
  %57 = getelementptr double, ptr %8, i64 %56, !dbg !999
  %58 = getelementptr double, ptr %57, i64 %55, !dbg !999
  %59 = load double, ptr %58, align 8, !dbg !1000, !tbaa !616
    #dbg_value(ptr undef, !923, !DIExpression(), !1001)
    #dbg_value(i64 0, !926, !DIExpression(), !1001)
    #dbg_value(i64 0, !927, !DIExpression(), !1001)
  %60 = load double, ptr %50, align 8, !dbg !1003, !tbaa !616
  %61 = fmul double %59, %60, !dbg !1003
  store double %61, ptr %50, align 8, !dbg !1003, !tbaa !616
    #dbg_value(i64 0, !963, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(i64 %3, !965, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !966)
    #dbg_value(i64 0, !963, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(i64 %3, !965, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !966)
    #dbg_value(ptr null, !963, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr %8, !965, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !856, !DIExpression(DW_OP_deref), !1004)
    #dbg_value(ptr undef, !861, !DIExpression(), !1004)
    #dbg_value(ptr undef, !862, !DIExpression(), !1004)
    #dbg_value(ptr undef, !771, !DIExpression(), !1006)
    #dbg_value(i64 %3, !774, !DIExpression(), !1006)
    #dbg_value(i64 %3, !775, !DIExpression(), !1006)
  %62 = invoke noalias noundef nonnull ptr @_Znam(i64 noundef %7) #9
          to label %63 unwind label %171, !dbg !1008

63:                                               ; preds = %53
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 %62, i8 0, i64 %7, i1 false), !dbg !1008, !noalias !1009
    #dbg_value(i64 0, !863, !DIExpression(), !1012)
  br i1 %9, label %166, label %64, !dbg !1013

64:                                               ; preds = %63
  %65 = icmp ult i32 %1, 4
  %66 = and i64 %3, -4
  %67 = icmp eq i64 %66, %3
  br label %68, !dbg !1013

68:                                               ; preds = %64, %99
  %69 = phi i64 [ %100, %99 ], [ 0, %64 ]
    #dbg_value(i64 %69, !863, !DIExpression(), !1012)
    #dbg_value(i64 0, !865, !DIExpression(), !1014)
  %70 = mul i64 %69, %3
  %71 = getelementptr double, ptr %50, i64 %70
  %72 = getelementptr double, ptr %62, i64 %70
  br label %73, !dbg !1015

73:                                               ; preds = %68, %107
  %74 = phi i64 [ 0, %68 ], [ %108, %107 ]
    #dbg_value(i64 %74, !865, !DIExpression(), !1014)
    #dbg_value(i64 0, !869, !DIExpression(), !1016)
  %75 = getelementptr double, ptr %71, i64 %74
  %76 = mul i64 %74, %3
  %77 = getelementptr double, ptr %8, i64 %76
  %78 = load double, ptr %75, align 8, !tbaa !616, !noalias !1009
  br i1 %65, label %79, label %81, !dbg !1017

79:                                               ; preds = %98, %73
  %80 = phi i64 [ 0, %73 ], [ %66, %98 ]
  br label %110, !dbg !1017

81:                                               ; preds = %73
  %82 = insertelement <2 x double> poison, double %78, i64 0, !dbg !1017
  %83 = shufflevector <2 x double> %82, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !1017
  br label %84, !dbg !1017

84:                                               ; preds = %84, %81
  %85 = phi i64 [ 0, %81 ], [ %96, %84 ], !dbg !1018
  %86 = getelementptr double, ptr %77, i64 %85, !dbg !1019
  %87 = getelementptr i8, ptr %86, i64 16, !dbg !1019
  %88 = load <2 x double>, ptr %86, align 8, !dbg !1019, !tbaa !616, !noalias !1009
  %89 = load <2 x double>, ptr %87, align 8, !dbg !1019, !tbaa !616, !noalias !1009
  %90 = getelementptr double, ptr %72, i64 %85, !dbg !1021
  %91 = getelementptr i8, ptr %90, i64 16, !dbg !1023
  %92 = load <2 x double>, ptr %90, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  %93 = load <2 x double>, ptr %91, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  %94 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %83, <2 x double> %88, <2 x double> %92), !dbg !1023
  %95 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %83, <2 x double> %89, <2 x double> %93), !dbg !1023
  store <2 x double> %94, ptr %90, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  store <2 x double> %95, ptr %91, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  %96 = add nuw i64 %85, 4, !dbg !1018
  %97 = icmp eq i64 %96, %66, !dbg !1018
  br i1 %97, label %98, label %84, !dbg !1018, !llvm.loop !1024

98:                                               ; preds = %84
  br i1 %67, label %107, label %79, !dbg !1017

99:                                               ; preds = %107
  %100 = add nuw i64 %69, 1, !dbg !1026
    #dbg_value(i64 %100, !863, !DIExpression(), !1012)
  %101 = icmp eq i64 %100, %3, !dbg !1027
  br i1 %101, label %102, label %68, !dbg !1013, !llvm.loop !1028

102:                                              ; preds = %99
  %103 = and i64 %3, 3, !dbg !1030
  %104 = icmp ult i32 %1, 4, !dbg !1030
  br i1 %104, label %149, label %105, !dbg !1030

105:                                              ; preds = %102
  %106 = and i64 %3, -4, !dbg !1030
  br label %119, !dbg !1030

107:                                              ; preds = %110, %98
  %108 = add nuw i64 %74, 1, !dbg !1032
    #dbg_value(i64 %108, !865, !DIExpression(), !1014)
  %109 = icmp eq i64 %108, %3, !dbg !1033
  br i1 %109, label %99, label %73, !dbg !1015, !llvm.loop !1034

110:                                              ; preds = %79, %110
  %111 = phi i64 [ %117, %110 ], [ %80, %79 ]
    #dbg_value(i64 %111, !869, !DIExpression(), !1016)
    #dbg_value(ptr undef, !829, !DIExpression(), !1036)
    #dbg_value(i64 %69, !832, !DIExpression(), !1036)
    #dbg_value(i64 %74, !833, !DIExpression(), !1036)
    #dbg_value(ptr undef, !829, !DIExpression(), !1038)
    #dbg_value(i64 %74, !832, !DIExpression(), !1038)
    #dbg_value(i64 %111, !833, !DIExpression(), !1038)
  %112 = getelementptr double, ptr %77, i64 %111, !dbg !1019
  %113 = load double, ptr %112, align 8, !dbg !1019, !tbaa !616, !noalias !1009
    #dbg_value(ptr undef, !923, !DIExpression(), !1039)
    #dbg_value(i64 %69, !926, !DIExpression(), !1039)
    #dbg_value(i64 %111, !927, !DIExpression(), !1039)
  %114 = getelementptr double, ptr %72, i64 %111, !dbg !1021
  %115 = load double, ptr %114, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  %116 = tail call double @llvm.fmuladd.f64(double %78, double %113, double %115), !dbg !1023
  store double %116, ptr %114, align 8, !dbg !1023, !tbaa !616, !noalias !1009
  %117 = add nuw i64 %111, 1, !dbg !1018
    #dbg_value(i64 %117, !869, !DIExpression(), !1016)
  %118 = icmp eq i64 %117, %3, !dbg !1040
  br i1 %118, label %107, label %110, !dbg !1017, !llvm.loop !1041

119:                                              ; preds = %119, %105
  %120 = phi i64 [ 0, %105 ], [ %146, %119 ]
  %121 = phi double [ 0.000000e+00, %105 ], [ %145, %119 ]
  %122 = phi i64 [ 0, %105 ], [ %147, %119 ]
    #dbg_value(i64 %120, !822, !DIExpression(), !1042)
    #dbg_value(double %121, !821, !DIExpression(), !1043)
    #dbg_value(ptr undef, !829, !DIExpression(), !1044)
    #dbg_value(i64 %120, !832, !DIExpression(), !1044)
    #dbg_value(i64 %120, !833, !DIExpression(), !1044)
  %123 = mul i64 %120, %3, !dbg !1046
  %124 = getelementptr double, ptr %62, i64 %123, !dbg !1047
  %125 = getelementptr double, ptr %124, i64 %120, !dbg !1047
  %126 = load double, ptr %125, align 8, !dbg !1047, !tbaa !616
  %127 = fadd double %121, %126, !dbg !1048
    #dbg_value(double %127, !821, !DIExpression(), !1043)
  %128 = or disjoint i64 %120, 1, !dbg !1049
    #dbg_value(i64 %128, !822, !DIExpression(), !1042)
    #dbg_value(i64 %128, !832, !DIExpression(), !1044)
    #dbg_value(i64 %128, !833, !DIExpression(), !1044)
  %129 = mul i64 %128, %3, !dbg !1046
  %130 = getelementptr double, ptr %62, i64 %129, !dbg !1047
  %131 = getelementptr double, ptr %130, i64 %128, !dbg !1047
  %132 = load double, ptr %131, align 8, !dbg !1047, !tbaa !616
  %133 = fadd double %127, %132, !dbg !1048
    #dbg_value(double %133, !821, !DIExpression(), !1043)
  %134 = or disjoint i64 %120, 2, !dbg !1049
    #dbg_value(i64 %134, !822, !DIExpression(), !1042)
    #dbg_value(i64 %134, !832, !DIExpression(), !1044)
    #dbg_value(i64 %134, !833, !DIExpression(), !1044)
  %135 = mul i64 %134, %3, !dbg !1046
  %136 = getelementptr double, ptr %62, i64 %135, !dbg !1047
  %137 = getelementptr double, ptr %136, i64 %134, !dbg !1047
  %138 = load double, ptr %137, align 8, !dbg !1047, !tbaa !616
  %139 = fadd double %133, %138, !dbg !1048
    #dbg_value(double %139, !821, !DIExpression(), !1043)
  %140 = or disjoint i64 %120, 3, !dbg !1049
    #dbg_value(i64 %140, !822, !DIExpression(), !1042)
    #dbg_value(i64 %140, !832, !DIExpression(), !1044)
    #dbg_value(i64 %140, !833, !DIExpression(), !1044)
  %141 = mul i64 %140, %3, !dbg !1046
  %142 = getelementptr double, ptr %62, i64 %141, !dbg !1047
  %143 = getelementptr double, ptr %142, i64 %140, !dbg !1047
  %144 = load double, ptr %143, align 8, !dbg !1047, !tbaa !616
  %145 = fadd double %139, %144, !dbg !1048
    #dbg_value(double %145, !821, !DIExpression(), !1043)
  %146 = add nuw i64 %120, 4, !dbg !1049
    #dbg_value(i64 %146, !822, !DIExpression(), !1042)
  %147 = add i64 %122, 4, !dbg !1030
  %148 = icmp eq i64 %147, %106, !dbg !1030
  br i1 %148, label %149, label %119, !dbg !1030, !llvm.loop !1050

149:                                              ; preds = %119, %102
  %150 = phi double [ poison, %102 ], [ %145, %119 ]
  %151 = phi i64 [ 0, %102 ], [ %146, %119 ]
  %152 = phi double [ 0.000000e+00, %102 ], [ %145, %119 ]
  %153 = icmp eq i64 %103, 0, !dbg !1030
  br i1 %153, label %166, label %154, !dbg !1030

154:                                              ; preds = %149, %154
  %155 = phi i64 [ %163, %154 ], [ %151, %149 ]
  %156 = phi double [ %162, %154 ], [ %152, %149 ]
  %157 = phi i64 [ %164, %154 ], [ 0, %149 ]
    #dbg_value(i64 %155, !822, !DIExpression(), !1042)
    #dbg_value(double %156, !821, !DIExpression(), !1043)
    #dbg_value(ptr undef, !829, !DIExpression(), !1044)
    #dbg_value(i64 %155, !832, !DIExpression(), !1044)
    #dbg_value(i64 %155, !833, !DIExpression(), !1044)
  %158 = mul i64 %155, %3, !dbg !1046
  %159 = getelementptr double, ptr %62, i64 %158, !dbg !1047
  %160 = getelementptr double, ptr %159, i64 %155, !dbg !1047
  %161 = load double, ptr %160, align 8, !dbg !1047, !tbaa !616
  %162 = fadd double %156, %161, !dbg !1048
    #dbg_value(double %162, !821, !DIExpression(), !1043)
  %163 = add nuw i64 %155, 1, !dbg !1049
    #dbg_value(i64 %163, !822, !DIExpression(), !1042)
  %164 = add i64 %157, 1, !dbg !1030
  %165 = icmp eq i64 %164, %103, !dbg !1030
  br i1 %165, label %166, label %154, !dbg !1030, !llvm.loop !1052

166:                                              ; preds = %149, %154, %63
  %167 = phi double [ 0.000000e+00, %63 ], [ %150, %149 ], [ %162, %154 ], !dbg !1043
    #dbg_value(ptr undef, !923, !DIExpression(), !1053)
    #dbg_value(i64 0, !926, !DIExpression(), !1053)
    #dbg_value(i64 %55, !927, !DIExpression(), !1053)
  %168 = getelementptr double, ptr %8, i64 %55, !dbg !1055
  %169 = load double, ptr %168, align 8, !dbg !1056, !tbaa !616
  %170 = fmul double %167, %169, !dbg !1057
    #dbg_value(ptr undef, !845, !DIExpression(), !1058)
  tail call void @_ZdaPv(ptr noundef nonnull %8) #10, !dbg !1060
    #dbg_value(ptr undef, !845, !DIExpression(), !1061)
  tail call void @_ZdaPv(ptr noundef nonnull %50) #10, !dbg !1063
    #dbg_value(ptr undef, !845, !DIExpression(), !1064)
  tail call void @_ZdaPv(ptr noundef nonnull %62) #10, !dbg !1066
  ret double %170, !dbg !1067

171:                                              ; preds = %53
  %172 = landingpad { ptr, i32 }
          cleanup, !dbg !1067
    #dbg_value(ptr undef, !845, !DIExpression(), !1068)
  tail call void @_ZdaPv(ptr noundef nonnull %8) #10, !dbg !1070
    #dbg_value(ptr undef, !845, !DIExpression(), !1071)
    #dbg_value(ptr null, !963, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !845, !DIExpression(), !1073)
  br label %175, !dbg !1075

173:                                              ; preds = %49
  %174 = landingpad { ptr, i32 }
          cleanup, !dbg !1067
    #dbg_value(ptr %8, !963, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !966)
    #dbg_value(ptr undef, !845, !DIExpression(), !1073)
  br label %175, !dbg !1075

175:                                              ; preds = %171, %173
  %176 = phi ptr [ %50, %171 ], [ %8, %173 ]
  %177 = phi { ptr, i32 } [ %172, %171 ], [ %174, %173 ]
  tail call void @_ZdaPv(ptr noundef nonnull %176) #10, !dbg !1076
  resume { ptr, i32 } %177, !dbg !1067
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @interval_arithmetic(double noundef %0, double noundef %1) local_unnamed_addr #2 !dbg !1077 {
    #dbg_value(double %0, !1079, !DIExpression(), !1083)
    #dbg_value(double %1, !1080, !DIExpression(), !1083)
    #dbg_value(double %0, !1081, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1083)
    #dbg_value(double %1, !1081, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1083)
    #dbg_value(double %0, !1084, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %1, !1084, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %0, !1089, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %1, !1089, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
  %3 = fmul double %0, %0, !dbg !1101
    #dbg_value(double %3, !1090, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
  %4 = fmul double %0, %1, !dbg !1102
    #dbg_value(double %4, !1090, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %4, !1090, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1099)
  %5 = fmul double %1, %1, !dbg !1103
    #dbg_value(double %5, !1090, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1099)
    #dbg_value(ptr undef, !1092, !DIExpression(), !1104)
    #dbg_value(ptr undef, !1096, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1104)
    #dbg_value(ptr undef, !1095, !DIExpression(), !1104)
    #dbg_value(double %3, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %3, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %4, !1097, !DIExpression(), !1105)
  %6 = fcmp olt double %4, %3, !dbg !1106
  %7 = select i1 %6, double %4, double %3, !dbg !1108
    #dbg_value(double %7, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
  %8 = fcmp ogt double %4, %3, !dbg !1109
  %9 = select i1 %8, double %4, double %3, !dbg !1110
    #dbg_value(double %9, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %7, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %4, !1097, !DIExpression(), !1105)
    #dbg_value(double %7, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %9, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %7, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(double %5, !1097, !DIExpression(), !1105)
  %10 = fcmp olt double %5, %7, !dbg !1106
  %11 = select i1 %10, double %5, double %7, !dbg !1108
    #dbg_value(double %11, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
  %12 = fcmp ogt double %5, %9, !dbg !1109
  %13 = select i1 %12, double %5, double %9, !dbg !1110
    #dbg_value(double %13, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1099)
    #dbg_value(double %11, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1099)
    #dbg_value(!DIArgList(ptr undef, i64 32), !1095, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1104)
    #dbg_value(double %11, !1111, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1115)
    #dbg_value(double %13, !1111, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1115)
    #dbg_value(double %0, !1114, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1115)
    #dbg_value(double %1, !1114, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1115)
  %14 = fadd double %11, %0, !dbg !1117
  %15 = fadd double %13, %1, !dbg !1118
    #dbg_value(double %14, !1082, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1083)
    #dbg_value(double %15, !1082, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1083)
    #dbg_value(double %0, !1084, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(double %1, !1084, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
    #dbg_value(double 5.000000e-01, !1089, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(double %4, !1089, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
  %16 = fmul double %0, 5.000000e-01, !dbg !1121
    #dbg_value(double %16, !1090, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
  %17 = fmul double %4, %0, !dbg !1122
    #dbg_value(double %17, !1090, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
  %18 = fmul double %1, 5.000000e-01, !dbg !1123
    #dbg_value(double %18, !1090, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !1119)
  %19 = fmul double %4, %1, !dbg !1124
    #dbg_value(double %19, !1090, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !1119)
    #dbg_value(ptr undef, !1092, !DIExpression(), !1125)
    #dbg_value(ptr undef, !1096, !DIExpression(DW_OP_plus_uconst, 32, DW_OP_stack_value), !1125)
    #dbg_value(ptr undef, !1095, !DIExpression(), !1125)
    #dbg_value(double %16, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
    #dbg_value(double %16, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(double %17, !1097, !DIExpression(), !1126)
  %20 = fcmp olt double %17, %16, !dbg !1127
  %21 = select i1 %20, double %17, double %16, !dbg !1128
    #dbg_value(double %21, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
  %22 = fcmp ogt double %17, %16, !dbg !1129
  %23 = select i1 %22, double %17, double %16, !dbg !1130
    #dbg_value(double %23, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
    #dbg_value(double %21, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(double %18, !1097, !DIExpression(), !1126)
  %24 = fcmp olt double %18, %21, !dbg !1127
  %25 = select i1 %24, double %18, double %21, !dbg !1128
    #dbg_value(double %25, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
  %26 = fcmp ogt double %18, %23, !dbg !1129
  %27 = select i1 %26, double %18, double %23, !dbg !1130
    #dbg_value(double %27, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
    #dbg_value(double %25, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(double %19, !1097, !DIExpression(), !1126)
  %28 = fcmp olt double %19, %25, !dbg !1127
  %29 = select i1 %28, double %19, double %25, !dbg !1128
    #dbg_value(double %29, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
  %30 = fcmp ogt double %19, %27, !dbg !1129
  %31 = select i1 %30, double %19, double %27, !dbg !1130
    #dbg_value(double %31, !1091, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1119)
    #dbg_value(double %29, !1091, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1119)
    #dbg_value(!DIArgList(ptr undef, i64 32), !1095, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !1125)
    #dbg_value(double %29, !1131, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1136)
    #dbg_value(double %31, !1131, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1136)
    #dbg_value(ptr undef, !1134, !DIExpression(), !1136)
  %32 = fsub double %14, %31, !dbg !1138
    #dbg_value(double %32, !1082, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !1083)
  %33 = fsub double %15, %29, !dbg !1139
    #dbg_value(double %33, !1082, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !1083)
    #dbg_value(ptr undef, !1140, !DIExpression(), !1144)
  %34 = fsub double %33, %32, !dbg !1146
  ret double %34, !dbg !1147
}

; Function Attrs: nobuiltin allocsize(0)
declare noundef nonnull ptr @_Znam(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: nobuiltin nounwind
declare void @_ZdaPv(ptr noundef) local_unnamed_addr #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin allocsize(0) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { builtin allocsize(0) }
attributes #10 = { builtin nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!570, !571, !572, !573, !574, !575, !576}
!llvm.ident = !{!577}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, imports: !219, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "cpp/expressions.cpp", directory: ".", checksumkind: CSK_MD5, checksum: "df127a9fa179aaff1211f816b0e9ed2a")
!2 = !{!3, !6, !18, !28, !61, !78, !112, !151, !178}
!3 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Interval", file: !1, line: 164, size: 128, flags: DIFlagTypePassByValue, elements: !4, identifier: "_ZTS8Interval")
!4 = !{!5, !7, !8, !13}
!5 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !3, file: !1, line: 165, baseType: !6, size: 64)
!6 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!7 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !3, file: !1, line: 165, baseType: !6, size: 64, offset: 64)
!8 = !DISubprogram(name: "operator-=", linkageName: "_ZN8IntervalmIES_", scope: !3, file: !1, line: 176, type: !9, scopeLine: 176, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !12, !3}
!11 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !3, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!13 = !DISubprogram(name: "operator double", linkageName: "_ZNK8IntervalcvdEv", scope: !3, file: !1, line: 181, type: !14, scopeLine: 181, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!14 = !DISubroutineType(types: !15)
!15 = !{!6, !16}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!17 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Scalar", scope: !19, file: !1, line: 49, size: 64, flags: DIFlagTypePassByValue, elements: !20, identifier: "_ZTSN4lazy6ScalarE")
!19 = !DINamespace(name: "lazy", scope: null)
!20 = !{!21, !22}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !18, file: !1, line: 50, baseType: !6, size: 64)
!22 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6ScalarixEi", scope: !18, file: !1, line: 51, type: !23, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!23 = !DISubroutineType(types: !24)
!24 = !{!6, !25, !27}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Vector<4>", scope: !19, file: !1, line: 14, size: 256, flags: DIFlagTypePassByValue, elements: !29, templateParams: !59, identifier: "_ZTSN4lazy6VectorILi4EEE")
!29 = !{!30, !42, !46, !50, !55}
!30 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !28, baseType: !31, extraData: i32 0)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Expression<lazy::Vector<4> >", scope: !19, file: !1, line: 9, size: 8, flags: DIFlagTypePassByValue, elements: !32, templateParams: !40, identifier: "_ZTSN4lazy10ExpressionINS_6VectorILi4EEEEE")
!32 = !{!33}
!33 = !DISubprogram(name: "self", linkageName: "_ZNK4lazy10ExpressionINS_6VectorILi4EEEE4selfEv", scope: !31, file: !1, line: 10, type: !34, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!34 = !DISubroutineType(types: !35)
!35 = !{!36, !38}
!36 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !31)
!40 = !{!41}
!41 = !DITemplateTypeParameter(name: "E", type: !28)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !28, file: !1, line: 15, baseType: !43, size: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 256, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 4)
!46 = !DISubprogram(name: "Vector", scope: !28, file: !1, line: 16, type: !47, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!47 = !DISubroutineType(types: !48)
!48 = !{null, !49}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!50 = !DISubprogram(name: "Vector", scope: !28, file: !1, line: 17, type: !51, scopeLine: 17, flags: DIFlagExplicit | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!51 = !DISubroutineType(types: !52)
!52 = !{null, !49, !53}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!55 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6VectorILi4EEixEi", scope: !28, file: !1, line: 35, type: !56, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!56 = !DISubroutineType(types: !57)
!57 = !{!6, !58, !27}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!59 = !{!60}
!60 = !DITemplateValueParameter(name: "N", type: !27, value: i32 4)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Binary<const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus>", scope: !19, file: !1, line: 39, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !62, templateParams: !144, identifier: "_ZTSN4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEE")
!62 = !{!63, !75, !109, !136, !140}
!63 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !61, baseType: !64, extraData: i32 0)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Expression<lazy::Binary<const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus> >", scope: !19, file: !1, line: 9, size: 8, flags: DIFlagTypePassByValue, elements: !65, templateParams: !73, identifier: "_ZTSN4lazy10ExpressionINS_6BinaryIRKNS1_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS1_IS6_S6_S7_EENS_4PlusEEEEE")
!65 = !{!66}
!66 = !DISubprogram(name: "self", linkageName: "_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS1_IS6_S6_S7_EENS_4PlusEEEE4selfEv", scope: !64, file: !1, line: 10, type: !67, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !71}
!69 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !70, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !61)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !64)
!73 = !{!74}
!74 = !DITemplateTypeParameter(name: "E", type: !61)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !61, file: !1, line: 40, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !78)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times>", scope: !19, file: !1, line: 39, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !79, templateParams: !100, identifier: "_ZTSN4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEE")
!79 = !{!80, !90, !91, !92, !96}
!80 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !78, baseType: !81, extraData: i32 0)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Expression<lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> >", scope: !19, file: !1, line: 9, size: 8, flags: DIFlagTypePassByValue, elements: !82, templateParams: !88, identifier: "_ZTSN4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEEE")
!82 = !{!83}
!83 = !DISubprogram(name: "self", linkageName: "_ZNK4lazy10ExpressionINS_6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEEE4selfEv", scope: !81, file: !1, line: 10, type: !84, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{!76, !86}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !81)
!88 = !{!89}
!89 = !DITemplateTypeParameter(name: "E", type: !78)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !78, file: !1, line: 40, baseType: !18, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !78, file: !1, line: 41, baseType: !36, size: 64, offset: 64)
!92 = !DISubprogram(name: "Binary", scope: !78, file: !1, line: 42, type: !93, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubroutineType(types: !94)
!94 = !{null, !95, !18, !36}
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!96 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi", scope: !78, file: !1, line: 43, type: !97, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!97 = !DISubroutineType(types: !98)
!98 = !{!6, !99, !27}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!100 = !{!101, !102, !103}
!101 = !DITemplateTypeParameter(name: "A", type: !18)
!102 = !DITemplateTypeParameter(name: "B", type: !36)
!103 = !DITemplateTypeParameter(name: "Op", type: !104)
!104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Times", scope: !19, file: !1, line: 47, size: 8, flags: DIFlagTypePassByValue, elements: !105, identifier: "_ZTSN4lazy5TimesE")
!105 = !{!106}
!106 = !DISubprogram(name: "apply", linkageName: "_ZN4lazy5Times5applyEdd", scope: !104, file: !1, line: 47, type: !107, scopeLine: 47, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{!6, !6, !6}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !1, line: 41, baseType: !110, size: 64, offset: 64)
!110 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !112)
!112 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times>", scope: !19, file: !1, line: 39, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !113, templateParams: !134, identifier: "_ZTSN4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEE")
!113 = !{!114, !124, !125, !126, !130}
!114 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !112, baseType: !115, extraData: i32 0)
!115 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Expression<lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> >", scope: !19, file: !1, line: 9, size: 8, flags: DIFlagTypePassByValue, elements: !116, templateParams: !122, identifier: "_ZTSN4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEEE")
!116 = !{!117}
!117 = !DISubprogram(name: "self", linkageName: "_ZNK4lazy10ExpressionINS_6BinaryIRKNS_6VectorILi4EEES5_NS_5TimesEEEE4selfEv", scope: !115, file: !1, line: 10, type: !118, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DISubroutineType(types: !119)
!119 = !{!110, !120}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!121 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !115)
!122 = !{!123}
!123 = !DITemplateTypeParameter(name: "E", type: !112)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !112, file: !1, line: 40, baseType: !36, size: 64)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !112, file: !1, line: 41, baseType: !36, size: 64, offset: 64)
!126 = !DISubprogram(name: "Binary", scope: !112, file: !1, line: 42, type: !127, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!127 = !DISubroutineType(types: !128)
!128 = !{null, !129, !36, !36}
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!130 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi", scope: !112, file: !1, line: 43, type: !131, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!131 = !DISubroutineType(types: !132)
!132 = !{!6, !133, !27}
!133 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!134 = !{!135, !102, !103}
!135 = !DITemplateTypeParameter(name: "A", type: !36)
!136 = !DISubprogram(name: "Binary", scope: !61, file: !1, line: 42, type: !137, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!137 = !DISubroutineType(types: !138)
!138 = !{null, !139, !76, !110}
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!140 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEixEi", scope: !61, file: !1, line: 43, type: !141, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!141 = !DISubroutineType(types: !142)
!142 = !{!6, !143, !27}
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!144 = !{!145, !146, !147}
!145 = !DITemplateTypeParameter(name: "A", type: !76)
!146 = !DITemplateTypeParameter(name: "B", type: !110)
!147 = !DITemplateTypeParameter(name: "Op", type: !148)
!148 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Plus", scope: !19, file: !1, line: 46, size: 8, flags: DIFlagTypePassByValue, elements: !149, identifier: "_ZTSN4lazy4PlusE")
!149 = !{!150}
!150 = !DISubprogram(name: "apply", linkageName: "_ZN4lazy4Plus5applyEdd", scope: !148, file: !1, line: 46, type: !107, scopeLine: 46, flags: DIFlagPrototyped | DIFlagStaticMember, spFlags: DISPFlagOptimized)
!151 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Binary<const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus>", scope: !19, file: !1, line: 39, size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !152, templateParams: !175, identifier: "_ZTSN4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEE")
!152 = !{!153, !165, !166, !167, !171}
!153 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !151, baseType: !154, extraData: i32 0)
!154 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "Expression<lazy::Binary<const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus> >", scope: !19, file: !1, line: 9, size: 8, flags: DIFlagTypePassByValue, elements: !155, templateParams: !163, identifier: "_ZTSN4lazy10ExpressionINS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEEE")
!155 = !{!156}
!156 = !DISubprogram(name: "self", linkageName: "_ZNK4lazy10ExpressionINS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEE4selfEv", scope: !154, file: !1, line: 10, type: !157, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!157 = !DISubroutineType(types: !158)
!158 = !{!159, !161}
!159 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !151)
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!162 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !154)
!163 = !{!164}
!164 = !DITemplateTypeParameter(name: "E", type: !151)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !151, file: !1, line: 40, baseType: !110, size: 64)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !151, file: !1, line: 41, baseType: !76, size: 64, offset: 64)
!167 = !DISubprogram(name: "Binary", scope: !151, file: !1, line: 42, type: !168, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!168 = !DISubroutineType(types: !169)
!169 = !{null, !170, !110, !76}
!170 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!171 = !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEixEi", scope: !151, file: !1, line: 43, type: !172, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DISubroutineType(types: !173)
!173 = !{!6, !174, !27}
!174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!175 = !{!176, !177, !147}
!176 = !DITemplateTypeParameter(name: "A", type: !110)
!177 = !DITemplateTypeParameter(name: "B", type: !76)
!178 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "Matrix", file: !1, line: 84, size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !179, identifier: "_ZTS6Matrix")
!179 = !{!180, !185, !186, !188, !192, !197, !201, !205, !208, !212, !216}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "rows_", scope: !178, file: !1, line: 132, baseType: !181, size: 64)
!181 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", scope: !183, file: !182, line: 298, baseType: !184)
!182 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/x86_64-linux-gnu/c++/12/bits/c++config.h", directory: "", checksumkind: CSK_MD5, checksum: "abdf1e7c43540a32b508ae209704da66")
!183 = !DINamespace(name: "std", scope: null)
!184 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "columns_", scope: !178, file: !1, line: 132, baseType: !181, size: 64, offset: 64)
!186 = !DIDerivedType(tag: DW_TAG_member, name: "data_", scope: !178, file: !1, line: 133, baseType: !187, size: 64, offset: 128)
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!188 = !DISubprogram(name: "Matrix", scope: !178, file: !1, line: 86, type: !189, scopeLine: 86, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!189 = !DISubroutineType(types: !190)
!190 = !{null, !191, !181, !181}
!191 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !178, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!192 = !DISubprogram(name: "Matrix", scope: !178, file: !1, line: 87, type: !193, scopeLine: 87, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!193 = !DISubroutineType(types: !194)
!194 = !{null, !191, !195}
!195 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !196, size: 64)
!196 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !178)
!197 = !DISubprogram(name: "Matrix", scope: !178, file: !1, line: 92, type: !198, scopeLine: 92, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!198 = !DISubroutineType(types: !199)
!199 = !{null, !191, !200}
!200 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !178, size: 64)
!201 = !DISubprogram(name: "operator=", linkageName: "_ZN6MatrixaSES_", scope: !178, file: !1, line: 95, type: !202, scopeLine: 95, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!202 = !DISubroutineType(types: !203)
!203 = !{!204, !191, !178}
!204 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !178, size: 64)
!205 = !DISubprogram(name: "~Matrix", scope: !178, file: !1, line: 101, type: !206, scopeLine: 101, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!206 = !DISubroutineType(types: !207)
!207 = !{null, !191}
!208 = !DISubprogram(name: "operator()", linkageName: "_ZN6MatrixclEmm", scope: !178, file: !1, line: 103, type: !209, scopeLine: 103, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!209 = !DISubroutineType(types: !210)
!210 = !{!211, !191, !181, !181}
!211 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !6, size: 64)
!212 = !DISubprogram(name: "operator()", linkageName: "_ZNK6MatrixclEmm", scope: !178, file: !1, line: 104, type: !213, scopeLine: 104, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!213 = !DISubroutineType(types: !214)
!214 = !{!6, !215, !181, !181}
!215 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !196, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!216 = !DISubprogram(name: "trace", linkageName: "_ZNK6Matrix5traceEv", scope: !178, file: !1, line: 123, type: !217, scopeLine: 123, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!217 = !DISubroutineType(types: !218)
!218 = !{!6, !215}
!219 = !{!220, !226, !232, !234, !236, !238, !240, !242, !244, !246, !248, !250, !252, !257, !261, !263, !265, !269, !271, !273, !275, !277, !279, !281, !284, !287, !289, !293, !298, !300, !302, !304, !306, !308, !310, !312, !314, !316, !318, !322, !326, !328, !330, !332, !334, !336, !338, !340, !342, !344, !346, !348, !350, !352, !354, !356, !360, !364, !368, !370, !372, !374, !376, !378, !380, !382, !384, !386, !390, !394, !398, !400, !402, !404, !409, !413, !417, !419, !421, !423, !425, !427, !429, !431, !433, !435, !437, !439, !441, !446, !450, !454, !456, !458, !460, !467, !471, !475, !477, !479, !481, !483, !485, !487, !491, !495, !497, !499, !501, !503, !507, !511, !515, !517, !519, !521, !523, !525, !527, !531, !535, !539, !541, !545, !549, !551, !553, !555, !557, !559, !561, !565}
!220 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !221, file: !225, line: 52)
!221 = !DISubprogram(name: "abs", scope: !222, file: !222, line: 861, type: !223, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!222 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!223 = !DISubroutineType(types: !224)
!224 = !{!27, !27}
!225 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/bits/std_abs.h", directory: "")
!226 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !227, file: !231, line: 83)
!227 = !DISubprogram(name: "acos", scope: !228, file: !228, line: 53, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!228 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!229 = !DISubroutineType(types: !230)
!230 = !{!6, !6}
!231 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cmath", directory: "")
!232 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !233, file: !231, line: 102)
!233 = !DISubprogram(name: "asin", scope: !228, file: !228, line: 55, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!234 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !235, file: !231, line: 121)
!235 = !DISubprogram(name: "atan", scope: !228, file: !228, line: 57, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !237, file: !231, line: 140)
!237 = !DISubprogram(name: "atan2", scope: !228, file: !228, line: 59, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!238 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !239, file: !231, line: 161)
!239 = !DISubprogram(name: "ceil", scope: !228, file: !228, line: 159, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !241, file: !231, line: 180)
!241 = !DISubprogram(name: "cos", scope: !228, file: !228, line: 62, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!242 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !243, file: !231, line: 199)
!243 = !DISubprogram(name: "cosh", scope: !228, file: !228, line: 71, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!244 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !245, file: !231, line: 218)
!245 = !DISubprogram(name: "exp", scope: !228, file: !228, line: 95, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!246 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !247, file: !231, line: 237)
!247 = !DISubprogram(name: "fabs", scope: !228, file: !228, line: 162, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!248 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !249, file: !231, line: 256)
!249 = !DISubprogram(name: "floor", scope: !228, file: !228, line: 165, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !251, file: !231, line: 275)
!251 = !DISubprogram(name: "fmod", scope: !228, file: !228, line: 168, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!252 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !253, file: !231, line: 296)
!253 = !DISubprogram(name: "frexp", scope: !228, file: !228, line: 98, type: !254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!6, !6, !256}
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!257 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !258, file: !231, line: 315)
!258 = !DISubprogram(name: "ldexp", scope: !228, file: !228, line: 101, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!6, !6, !27}
!261 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !262, file: !231, line: 334)
!262 = !DISubprogram(name: "log", scope: !228, file: !228, line: 104, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!263 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !264, file: !231, line: 353)
!264 = !DISubprogram(name: "log10", scope: !228, file: !228, line: 107, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !266, file: !231, line: 372)
!266 = !DISubprogram(name: "modf", scope: !228, file: !228, line: 110, type: !267, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!267 = !DISubroutineType(types: !268)
!268 = !{!6, !6, !187}
!269 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !270, file: !231, line: 384)
!270 = !DISubprogram(name: "pow", scope: !228, file: !228, line: 140, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !272, file: !231, line: 421)
!272 = !DISubprogram(name: "sin", scope: !228, file: !228, line: 64, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!273 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !274, file: !231, line: 440)
!274 = !DISubprogram(name: "sinh", scope: !228, file: !228, line: 73, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!275 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !276, file: !231, line: 459)
!276 = !DISubprogram(name: "sqrt", scope: !228, file: !228, line: 143, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!277 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !278, file: !231, line: 478)
!278 = !DISubprogram(name: "tan", scope: !228, file: !228, line: 66, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!279 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !280, file: !231, line: 497)
!280 = !DISubprogram(name: "tanh", scope: !228, file: !228, line: 75, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !282, file: !231, line: 1065)
!282 = !DIDerivedType(tag: DW_TAG_typedef, name: "double_t", file: !283, line: 164, baseType: !6)
!283 = !DIFile(filename: "/usr/include/math.h", directory: "", checksumkind: CSK_MD5, checksum: "6109561044b2929616a1559ec58c6c55")
!284 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !285, file: !231, line: 1066)
!285 = !DIDerivedType(tag: DW_TAG_typedef, name: "float_t", file: !283, line: 163, baseType: !286)
!286 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!287 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !288, file: !231, line: 1069)
!288 = !DISubprogram(name: "acosh", scope: !228, file: !228, line: 85, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!289 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !290, file: !231, line: 1070)
!290 = !DISubprogram(name: "acoshf", scope: !228, file: !228, line: 85, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!291 = !DISubroutineType(types: !292)
!292 = !{!286, !286}
!293 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !294, file: !231, line: 1071)
!294 = !DISubprogram(name: "acoshl", scope: !228, file: !228, line: 85, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!295 = !DISubroutineType(types: !296)
!296 = !{!297, !297}
!297 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!298 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !299, file: !231, line: 1073)
!299 = !DISubprogram(name: "asinh", scope: !228, file: !228, line: 87, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!300 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !301, file: !231, line: 1074)
!301 = !DISubprogram(name: "asinhf", scope: !228, file: !228, line: 87, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!302 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !303, file: !231, line: 1075)
!303 = !DISubprogram(name: "asinhl", scope: !228, file: !228, line: 87, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!304 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !305, file: !231, line: 1077)
!305 = !DISubprogram(name: "atanh", scope: !228, file: !228, line: 89, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !307, file: !231, line: 1078)
!307 = !DISubprogram(name: "atanhf", scope: !228, file: !228, line: 89, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!308 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !309, file: !231, line: 1079)
!309 = !DISubprogram(name: "atanhl", scope: !228, file: !228, line: 89, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!310 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !311, file: !231, line: 1081)
!311 = !DISubprogram(name: "cbrt", scope: !228, file: !228, line: 152, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!312 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !313, file: !231, line: 1082)
!313 = !DISubprogram(name: "cbrtf", scope: !228, file: !228, line: 152, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !315, file: !231, line: 1083)
!315 = !DISubprogram(name: "cbrtl", scope: !228, file: !228, line: 152, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!316 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !317, file: !231, line: 1085)
!317 = !DISubprogram(name: "copysign", scope: !228, file: !228, line: 198, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!318 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !319, file: !231, line: 1086)
!319 = !DISubprogram(name: "copysignf", scope: !228, file: !228, line: 198, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!320 = !DISubroutineType(types: !321)
!321 = !{!286, !286, !286}
!322 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !323, file: !231, line: 1087)
!323 = !DISubprogram(name: "copysignl", scope: !228, file: !228, line: 198, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!324 = !DISubroutineType(types: !325)
!325 = !{!297, !297, !297}
!326 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !327, file: !231, line: 1089)
!327 = !DISubprogram(name: "erf", scope: !228, file: !228, line: 231, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!328 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !329, file: !231, line: 1090)
!329 = !DISubprogram(name: "erff", scope: !228, file: !228, line: 231, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!330 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !331, file: !231, line: 1091)
!331 = !DISubprogram(name: "erfl", scope: !228, file: !228, line: 231, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!332 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !333, file: !231, line: 1093)
!333 = !DISubprogram(name: "erfc", scope: !228, file: !228, line: 232, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!334 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !335, file: !231, line: 1094)
!335 = !DISubprogram(name: "erfcf", scope: !228, file: !228, line: 232, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!336 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !337, file: !231, line: 1095)
!337 = !DISubprogram(name: "erfcl", scope: !228, file: !228, line: 232, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!338 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !339, file: !231, line: 1097)
!339 = !DISubprogram(name: "exp2", scope: !228, file: !228, line: 130, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!340 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !341, file: !231, line: 1098)
!341 = !DISubprogram(name: "exp2f", scope: !228, file: !228, line: 130, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!342 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !343, file: !231, line: 1099)
!343 = !DISubprogram(name: "exp2l", scope: !228, file: !228, line: 130, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!344 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !345, file: !231, line: 1101)
!345 = !DISubprogram(name: "expm1", scope: !228, file: !228, line: 119, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !347, file: !231, line: 1102)
!347 = !DISubprogram(name: "expm1f", scope: !228, file: !228, line: 119, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!348 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !349, file: !231, line: 1103)
!349 = !DISubprogram(name: "expm1l", scope: !228, file: !228, line: 119, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!350 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !351, file: !231, line: 1105)
!351 = !DISubprogram(name: "fdim", scope: !228, file: !228, line: 329, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!352 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !353, file: !231, line: 1106)
!353 = !DISubprogram(name: "fdimf", scope: !228, file: !228, line: 329, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!354 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !355, file: !231, line: 1107)
!355 = !DISubprogram(name: "fdiml", scope: !228, file: !228, line: 329, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!356 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !357, file: !231, line: 1109)
!357 = !DISubprogram(name: "fma", scope: !228, file: !228, line: 340, type: !358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!358 = !DISubroutineType(types: !359)
!359 = !{!6, !6, !6, !6}
!360 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !361, file: !231, line: 1110)
!361 = !DISubprogram(name: "fmaf", scope: !228, file: !228, line: 340, type: !362, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{!286, !286, !286, !286}
!364 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !365, file: !231, line: 1111)
!365 = !DISubprogram(name: "fmal", scope: !228, file: !228, line: 340, type: !366, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!366 = !DISubroutineType(types: !367)
!367 = !{!297, !297, !297, !297}
!368 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !369, file: !231, line: 1113)
!369 = !DISubprogram(name: "fmax", scope: !228, file: !228, line: 333, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!370 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !371, file: !231, line: 1114)
!371 = !DISubprogram(name: "fmaxf", scope: !228, file: !228, line: 333, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!372 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !373, file: !231, line: 1115)
!373 = !DISubprogram(name: "fmaxl", scope: !228, file: !228, line: 333, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!374 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !375, file: !231, line: 1117)
!375 = !DISubprogram(name: "fmin", scope: !228, file: !228, line: 336, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!376 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !377, file: !231, line: 1118)
!377 = !DISubprogram(name: "fminf", scope: !228, file: !228, line: 336, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!378 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !379, file: !231, line: 1119)
!379 = !DISubprogram(name: "fminl", scope: !228, file: !228, line: 336, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!380 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !381, file: !231, line: 1121)
!381 = !DISubprogram(name: "hypot", scope: !228, file: !228, line: 147, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!382 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !383, file: !231, line: 1122)
!383 = !DISubprogram(name: "hypotf", scope: !228, file: !228, line: 147, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!384 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !385, file: !231, line: 1123)
!385 = !DISubprogram(name: "hypotl", scope: !228, file: !228, line: 147, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!386 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !387, file: !231, line: 1125)
!387 = !DISubprogram(name: "ilogb", scope: !228, file: !228, line: 283, type: !388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{!27, !6}
!390 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !391, file: !231, line: 1126)
!391 = !DISubprogram(name: "ilogbf", scope: !228, file: !228, line: 283, type: !392, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!392 = !DISubroutineType(types: !393)
!393 = !{!27, !286}
!394 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !395, file: !231, line: 1127)
!395 = !DISubprogram(name: "ilogbl", scope: !228, file: !228, line: 283, type: !396, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!396 = !DISubroutineType(types: !397)
!397 = !{!27, !297}
!398 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !399, file: !231, line: 1129)
!399 = !DISubprogram(name: "lgamma", scope: !228, file: !228, line: 233, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!400 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !401, file: !231, line: 1130)
!401 = !DISubprogram(name: "lgammaf", scope: !228, file: !228, line: 233, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!402 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !403, file: !231, line: 1131)
!403 = !DISubprogram(name: "lgammal", scope: !228, file: !228, line: 233, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!404 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !405, file: !231, line: 1134)
!405 = !DISubprogram(name: "llrint", scope: !228, file: !228, line: 319, type: !406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!406 = !DISubroutineType(types: !407)
!407 = !{!408, !6}
!408 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!409 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !410, file: !231, line: 1135)
!410 = !DISubprogram(name: "llrintf", scope: !228, file: !228, line: 319, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!411 = !DISubroutineType(types: !412)
!412 = !{!408, !286}
!413 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !414, file: !231, line: 1136)
!414 = !DISubprogram(name: "llrintl", scope: !228, file: !228, line: 319, type: !415, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!415 = !DISubroutineType(types: !416)
!416 = !{!408, !297}
!417 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !418, file: !231, line: 1138)
!418 = !DISubprogram(name: "llround", scope: !228, file: !228, line: 325, type: !406, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!419 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !420, file: !231, line: 1139)
!420 = !DISubprogram(name: "llroundf", scope: !228, file: !228, line: 325, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!421 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !422, file: !231, line: 1140)
!422 = !DISubprogram(name: "llroundl", scope: !228, file: !228, line: 325, type: !415, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !424, file: !231, line: 1143)
!424 = !DISubprogram(name: "log1p", scope: !228, file: !228, line: 122, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !426, file: !231, line: 1144)
!426 = !DISubprogram(name: "log1pf", scope: !228, file: !228, line: 122, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !428, file: !231, line: 1145)
!428 = !DISubprogram(name: "log1pl", scope: !228, file: !228, line: 122, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!429 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !430, file: !231, line: 1147)
!430 = !DISubprogram(name: "log2", scope: !228, file: !228, line: 133, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!431 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !432, file: !231, line: 1148)
!432 = !DISubprogram(name: "log2f", scope: !228, file: !228, line: 133, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!433 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !434, file: !231, line: 1149)
!434 = !DISubprogram(name: "log2l", scope: !228, file: !228, line: 133, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !436, file: !231, line: 1151)
!436 = !DISubprogram(name: "logb", scope: !228, file: !228, line: 125, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!437 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !438, file: !231, line: 1152)
!438 = !DISubprogram(name: "logbf", scope: !228, file: !228, line: 125, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!439 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !440, file: !231, line: 1153)
!440 = !DISubprogram(name: "logbl", scope: !228, file: !228, line: 125, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !442, file: !231, line: 1155)
!442 = !DISubprogram(name: "lrint", scope: !228, file: !228, line: 317, type: !443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!443 = !DISubroutineType(types: !444)
!444 = !{!445, !6}
!445 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!446 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !447, file: !231, line: 1156)
!447 = !DISubprogram(name: "lrintf", scope: !228, file: !228, line: 317, type: !448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!448 = !DISubroutineType(types: !449)
!449 = !{!445, !286}
!450 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !451, file: !231, line: 1157)
!451 = !DISubprogram(name: "lrintl", scope: !228, file: !228, line: 317, type: !452, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!452 = !DISubroutineType(types: !453)
!453 = !{!445, !297}
!454 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !455, file: !231, line: 1159)
!455 = !DISubprogram(name: "lround", scope: !228, file: !228, line: 323, type: !443, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!456 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !457, file: !231, line: 1160)
!457 = !DISubprogram(name: "lroundf", scope: !228, file: !228, line: 323, type: !448, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!458 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !459, file: !231, line: 1161)
!459 = !DISubprogram(name: "lroundl", scope: !228, file: !228, line: 323, type: !452, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!460 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !461, file: !231, line: 1163)
!461 = !DISubprogram(name: "nan", scope: !228, file: !228, line: 203, type: !462, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!462 = !DISubroutineType(types: !463)
!463 = !{!6, !464}
!464 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !465, size: 64)
!465 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !466)
!466 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!467 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !468, file: !231, line: 1164)
!468 = !DISubprogram(name: "nanf", scope: !228, file: !228, line: 203, type: !469, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!469 = !DISubroutineType(types: !470)
!470 = !{!286, !464}
!471 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !472, file: !231, line: 1165)
!472 = !DISubprogram(name: "nanl", scope: !228, file: !228, line: 203, type: !473, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!473 = !DISubroutineType(types: !474)
!474 = !{!297, !464}
!475 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !476, file: !231, line: 1167)
!476 = !DISubprogram(name: "nearbyint", scope: !228, file: !228, line: 297, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!477 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !478, file: !231, line: 1168)
!478 = !DISubprogram(name: "nearbyintf", scope: !228, file: !228, line: 297, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!479 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !480, file: !231, line: 1169)
!480 = !DISubprogram(name: "nearbyintl", scope: !228, file: !228, line: 297, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!481 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !482, file: !231, line: 1171)
!482 = !DISubprogram(name: "nextafter", scope: !228, file: !228, line: 262, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!483 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !484, file: !231, line: 1172)
!484 = !DISubprogram(name: "nextafterf", scope: !228, file: !228, line: 262, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!485 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !486, file: !231, line: 1173)
!486 = !DISubprogram(name: "nextafterl", scope: !228, file: !228, line: 262, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!487 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !488, file: !231, line: 1175)
!488 = !DISubprogram(name: "nexttoward", scope: !228, file: !228, line: 264, type: !489, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!489 = !DISubroutineType(types: !490)
!490 = !{!6, !6, !297}
!491 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !492, file: !231, line: 1176)
!492 = !DISubprogram(name: "nexttowardf", scope: !228, file: !228, line: 264, type: !493, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!493 = !DISubroutineType(types: !494)
!494 = !{!286, !286, !297}
!495 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !496, file: !231, line: 1177)
!496 = !DISubprogram(name: "nexttowardl", scope: !228, file: !228, line: 264, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!497 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !498, file: !231, line: 1179)
!498 = !DISubprogram(name: "remainder", scope: !228, file: !228, line: 275, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!499 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !500, file: !231, line: 1180)
!500 = !DISubprogram(name: "remainderf", scope: !228, file: !228, line: 275, type: !320, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!501 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !502, file: !231, line: 1181)
!502 = !DISubprogram(name: "remainderl", scope: !228, file: !228, line: 275, type: !324, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!503 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !504, file: !231, line: 1183)
!504 = !DISubprogram(name: "remquo", scope: !228, file: !228, line: 310, type: !505, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!505 = !DISubroutineType(types: !506)
!506 = !{!6, !6, !6, !256}
!507 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !508, file: !231, line: 1184)
!508 = !DISubprogram(name: "remquof", scope: !228, file: !228, line: 310, type: !509, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!509 = !DISubroutineType(types: !510)
!510 = !{!286, !286, !286, !256}
!511 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !512, file: !231, line: 1185)
!512 = !DISubprogram(name: "remquol", scope: !228, file: !228, line: 310, type: !513, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!513 = !DISubroutineType(types: !514)
!514 = !{!297, !297, !297, !256}
!515 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !516, file: !231, line: 1187)
!516 = !DISubprogram(name: "rint", scope: !228, file: !228, line: 259, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!517 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !518, file: !231, line: 1188)
!518 = !DISubprogram(name: "rintf", scope: !228, file: !228, line: 259, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!519 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !520, file: !231, line: 1189)
!520 = !DISubprogram(name: "rintl", scope: !228, file: !228, line: 259, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!521 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !522, file: !231, line: 1191)
!522 = !DISubprogram(name: "round", scope: !228, file: !228, line: 301, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!523 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !524, file: !231, line: 1192)
!524 = !DISubprogram(name: "roundf", scope: !228, file: !228, line: 301, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!525 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !526, file: !231, line: 1193)
!526 = !DISubprogram(name: "roundl", scope: !228, file: !228, line: 301, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!527 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !528, file: !231, line: 1195)
!528 = !DISubprogram(name: "scalbln", scope: !228, file: !228, line: 293, type: !529, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!529 = !DISubroutineType(types: !530)
!530 = !{!6, !6, !445}
!531 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !532, file: !231, line: 1196)
!532 = !DISubprogram(name: "scalblnf", scope: !228, file: !228, line: 293, type: !533, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!533 = !DISubroutineType(types: !534)
!534 = !{!286, !286, !445}
!535 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !536, file: !231, line: 1197)
!536 = !DISubprogram(name: "scalblnl", scope: !228, file: !228, line: 293, type: !537, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!537 = !DISubroutineType(types: !538)
!538 = !{!297, !297, !445}
!539 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !540, file: !231, line: 1199)
!540 = !DISubprogram(name: "scalbn", scope: !228, file: !228, line: 279, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!541 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !542, file: !231, line: 1200)
!542 = !DISubprogram(name: "scalbnf", scope: !228, file: !228, line: 279, type: !543, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!543 = !DISubroutineType(types: !544)
!544 = !{!286, !286, !27}
!545 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !546, file: !231, line: 1201)
!546 = !DISubprogram(name: "scalbnl", scope: !228, file: !228, line: 279, type: !547, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!547 = !DISubroutineType(types: !548)
!548 = !{!297, !297, !27}
!549 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !550, file: !231, line: 1203)
!550 = !DISubprogram(name: "tgamma", scope: !228, file: !228, line: 238, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!551 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !552, file: !231, line: 1204)
!552 = !DISubprogram(name: "tgammaf", scope: !228, file: !228, line: 238, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!553 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !554, file: !231, line: 1205)
!554 = !DISubprogram(name: "tgammal", scope: !228, file: !228, line: 238, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!555 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !556, file: !231, line: 1207)
!556 = !DISubprogram(name: "trunc", scope: !228, file: !228, line: 305, type: !229, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!557 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !558, file: !231, line: 1208)
!558 = !DISubprogram(name: "truncf", scope: !228, file: !228, line: 305, type: !291, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!559 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !560, file: !231, line: 1209)
!560 = !DISubprogram(name: "truncl", scope: !228, file: !228, line: 305, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!561 = !DIImportedEntity(tag: DW_TAG_imported_module, scope: !562, entity: !563, file: !564, line: 58)
!562 = !DINamespace(name: "__gnu_debug", scope: null)
!563 = !DINamespace(name: "__debug", scope: !183)
!564 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/debug/debug.h", directory: "", checksumkind: CSK_MD5, checksum: "09fce61e0085ea92b4bd81d6cd4dcc16")
!565 = !DIImportedEntity(tag: DW_TAG_imported_declaration, scope: !183, entity: !566, file: !569, line: 58)
!566 = !DIDerivedType(tag: DW_TAG_typedef, name: "max_align_t", file: !567, line: 24, baseType: !568)
!567 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_max_align_t.h", directory: "", checksumkind: CSK_MD5, checksum: "3c0a2f19d136d39aa835c737c7105def")
!568 = !DICompositeType(tag: DW_TAG_structure_type, file: !567, line: 19, size: 256, flags: DIFlagFwdDecl, identifier: "_ZTS11max_align_t")
!569 = !DIFile(filename: "/usr/lib/gcc/x86_64-linux-gnu/12/../../../../include/c++/12/cstddef", directory: "")
!570 = !{i32 7, !"Dwarf Version", i32 5}
!571 = !{i32 2, !"Debug Info Version", i32 3}
!572 = !{i32 1, !"wchar_size", i32 4}
!573 = !{i32 8, !"PIC Level", i32 2}
!574 = !{i32 7, !"PIE Level", i32 2}
!575 = !{i32 7, !"uwtable", i32 2}
!576 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!577 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!578 = distinct !DISubprogram(name: "lazy_vector_expression", scope: !1, file: !1, line: 77, type: !579, scopeLine: 77, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !581)
!579 = !DISubroutineType(types: !580)
!580 = !{!6, !53, !53, !6}
!581 = !{!582, !583, !584, !585, !586, !587}
!582 = !DILocalVariable(name: "x", arg: 1, scope: !578, file: !1, line: 77, type: !53)
!583 = !DILocalVariable(name: "y", arg: 2, scope: !578, file: !1, line: 77, type: !53)
!584 = !DILocalVariable(name: "k", arg: 3, scope: !578, file: !1, line: 77, type: !6)
!585 = !DILocalVariable(name: "a", scope: !578, file: !1, line: 78, type: !28)
!586 = !DILocalVariable(name: "b", scope: !578, file: !1, line: 78, type: !28)
!587 = !DILocalVariable(name: "c", scope: !578, file: !1, line: 79, type: !28)
!588 = distinct !DIAssignID()
!589 = !DILocation(line: 0, scope: !578)
!590 = distinct !DIAssignID()
!591 = distinct !DIAssignID()
!592 = !DILocalVariable(name: "this", arg: 1, scope: !593, type: !599, flags: DIFlagArtificial | DIFlagObjectPointer)
!593 = distinct !DISubprogram(name: "Vector", linkageName: "_ZN4lazy6VectorILi4EEC2EPKd", scope: !28, file: !1, line: 17, type: !51, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !50, retainedNodes: !594)
!594 = !{!592, !595, !596}
!595 = !DILocalVariable(name: "p", arg: 2, scope: !593, file: !1, line: 17, type: !53)
!596 = !DILocalVariable(name: "i", scope: !597, file: !1, line: 18, type: !27)
!597 = distinct !DILexicalBlock(scope: !598, file: !1, line: 18, column: 5)
!598 = distinct !DILexicalBlock(scope: !593, file: !1, line: 17, column: 36)
!599 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!600 = !DILocation(line: 0, scope: !593, inlinedAt: !601)
!601 = distinct !DILocation(line: 78, column: 19, scope: !578)
!602 = !DILocation(line: 0, scope: !597, inlinedAt: !601)
!603 = distinct !DIAssignID()
!604 = distinct !DIAssignID()
!605 = !DILocation(line: 19, column: 15, scope: !606, inlinedAt: !601)
!606 = distinct !DILexicalBlock(scope: !607, file: !1, line: 18, column: 33)
!607 = distinct !DILexicalBlock(scope: !597, file: !1, line: 18, column: 5)
!608 = distinct !DIAssignID()
!609 = distinct !DIAssignID()
!610 = !DILocation(line: 0, scope: !593, inlinedAt: !611)
!611 = distinct !DILocation(line: 78, column: 25, scope: !578)
!612 = !DILocation(line: 0, scope: !597, inlinedAt: !611)
!613 = distinct !DIAssignID()
!614 = distinct !DIAssignID()
!615 = !DILocation(line: 19, column: 15, scope: !606, inlinedAt: !611)
!616 = !{!617, !617, i64 0}
!617 = !{!"double", !618, i64 0}
!618 = !{!"omnipotent char", !619, i64 0}
!619 = !{!"Simple C++ TBAA"}
!620 = distinct !DIAssignID()
!621 = distinct !DIAssignID()
!622 = !DILocalVariable(name: "this", arg: 1, scope: !623, type: !599, flags: DIFlagArtificial | DIFlagObjectPointer)
!623 = distinct !DISubprogram(name: "Vector<lazy::Binary<const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus> >", linkageName: "_ZN4lazy6VectorILi4EEC2INS_6BinaryIRKNS3_INS_6ScalarERKS1_NS_5TimesEEERKNS3_IS6_S6_S7_EENS_4PlusEEEEERKNS_10ExpressionIT_EE", scope: !28, file: !1, line: 23, type: !624, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !73, declaration: !627, retainedNodes: !628)
!624 = !DISubroutineType(types: !625)
!625 = !{null, !49, !626}
!626 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !72, size: 64)
!627 = !DISubprogram(name: "Vector<lazy::Binary<const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus> >", scope: !28, file: !1, line: 23, type: !624, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !73)
!628 = !{!622, !629, !630}
!629 = !DILocalVariable(name: "e", arg: 2, scope: !623, file: !1, line: 23, type: !626)
!630 = !DILocalVariable(name: "i", scope: !631, file: !1, line: 24, type: !27)
!631 = distinct !DILexicalBlock(scope: !632, file: !1, line: 24, column: 5)
!632 = distinct !DILexicalBlock(scope: !623, file: !1, line: 23, column: 34)
!633 = !DILocation(line: 0, scope: !623, inlinedAt: !634)
!634 = distinct !DILocation(line: 79, column: 23, scope: !578)
!635 = !DILocation(line: 0, scope: !631, inlinedAt: !634)
!636 = !DILocalVariable(name: "this", arg: 1, scope: !637, type: !640, flags: DIFlagArtificial | DIFlagObjectPointer)
!637 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS0_INS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEERKNS0_IS5_S5_S6_EENS_4PlusEEixEi", scope: !61, file: !1, line: 43, type: !141, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !140, retainedNodes: !638)
!638 = !{!636, !639}
!639 = !DILocalVariable(name: "i", arg: 2, scope: !637, file: !1, line: 43, type: !27)
!640 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!641 = !DILocation(line: 0, scope: !637, inlinedAt: !642)
!642 = distinct !DILocation(line: 25, column: 15, scope: !643, inlinedAt: !634)
!643 = distinct !DILexicalBlock(scope: !644, file: !1, line: 24, column: 33)
!644 = distinct !DILexicalBlock(scope: !631, file: !1, line: 24, column: 5)
!645 = !DILocalVariable(name: "this", arg: 1, scope: !646, type: !649, flags: DIFlagArtificial | DIFlagObjectPointer)
!646 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryINS_6ScalarERKNS_6VectorILi4EEENS_5TimesEEixEi", scope: !78, file: !1, line: 43, type: !97, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !96, retainedNodes: !647)
!647 = !{!645, !648}
!648 = !DILocalVariable(name: "i", arg: 2, scope: !646, file: !1, line: 43, type: !27)
!649 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!650 = !DILocation(line: 0, scope: !646, inlinedAt: !651)
!651 = distinct !DILocation(line: 43, column: 53, scope: !637, inlinedAt: !642)
!652 = !DILocalVariable(name: "a", arg: 1, scope: !653, file: !1, line: 47, type: !6)
!653 = distinct !DISubprogram(name: "apply", linkageName: "_ZN4lazy5Times5applyEdd", scope: !104, file: !1, line: 47, type: !107, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !106, retainedNodes: !654)
!654 = !{!652, !655}
!655 = !DILocalVariable(name: "b", arg: 2, scope: !653, file: !1, line: 47, type: !6)
!656 = !DILocation(line: 0, scope: !653, inlinedAt: !657)
!657 = distinct !DILocation(line: 43, column: 43, scope: !646, inlinedAt: !651)
!658 = !DILocalVariable(name: "this", arg: 1, scope: !659, type: !662, flags: DIFlagArtificial | DIFlagObjectPointer)
!659 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS_6VectorILi4EEES4_NS_5TimesEEixEi", scope: !112, file: !1, line: 43, type: !131, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !130, retainedNodes: !660)
!660 = !{!658, !661}
!661 = !DILocalVariable(name: "i", arg: 2, scope: !659, file: !1, line: 43, type: !27)
!662 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!663 = !DILocation(line: 0, scope: !659, inlinedAt: !664)
!664 = distinct !DILocation(line: 43, column: 59, scope: !637, inlinedAt: !642)
!665 = !DILocation(line: 0, scope: !653, inlinedAt: !666)
!666 = distinct !DILocation(line: 43, column: 43, scope: !659, inlinedAt: !664)
!667 = !DILocalVariable(name: "a", arg: 1, scope: !668, file: !1, line: 46, type: !6)
!668 = distinct !DISubprogram(name: "apply", linkageName: "_ZN4lazy4Plus5applyEdd", scope: !148, file: !1, line: 46, type: !107, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !150, retainedNodes: !669)
!669 = !{!667, !670}
!670 = !DILocalVariable(name: "b", arg: 2, scope: !668, file: !1, line: 46, type: !6)
!671 = !DILocation(line: 0, scope: !668, inlinedAt: !672)
!672 = distinct !DILocation(line: 43, column: 43, scope: !637, inlinedAt: !642)
!673 = distinct !DIAssignID()
!674 = !DILocation(line: 47, column: 67, scope: !653, inlinedAt: !657)
!675 = !DILocation(line: 47, column: 67, scope: !653, inlinedAt: !666)
!676 = !DILocation(line: 46, column: 66, scope: !668, inlinedAt: !672)
!677 = distinct !DIAssignID()
!678 = distinct !DIAssignID()
!679 = distinct !DIAssignID()
!680 = !DILocalVariable(name: "this", arg: 1, scope: !681, type: !599, flags: DIFlagArtificial | DIFlagObjectPointer)
!681 = distinct !DISubprogram(name: "operator+=<lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> >", linkageName: "_ZN4lazy6VectorILi4EEpLINS_6BinaryIRKS1_S5_NS_5TimesEEEEERS1_RKNS_10ExpressionIT_EE", scope: !28, file: !1, line: 29, type: !682, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !122, declaration: !686, retainedNodes: !687)
!682 = !DISubroutineType(types: !683)
!683 = !{!684, !49, !685}
!684 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !28, size: 64)
!685 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !121, size: 64)
!686 = !DISubprogram(name: "operator+=<lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> >", linkageName: "_ZN4lazy6VectorILi4EEpLINS_6BinaryIRKS1_S5_NS_5TimesEEEEERS1_RKNS_10ExpressionIT_EE", scope: !28, file: !1, line: 29, type: !682, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, templateParams: !122)
!687 = !{!680, !688, !689}
!688 = !DILocalVariable(name: "e", arg: 2, scope: !681, file: !1, line: 29, type: !685)
!689 = !DILocalVariable(name: "i", scope: !690, file: !1, line: 30, type: !27)
!690 = distinct !DILexicalBlock(scope: !681, file: !1, line: 30, column: 5)
!691 = !DILocation(line: 0, scope: !681, inlinedAt: !692)
!692 = distinct !DILocation(line: 80, column: 5, scope: !578)
!693 = !DILocation(line: 0, scope: !690, inlinedAt: !692)
!694 = !DILocation(line: 0, scope: !659, inlinedAt: !695)
!695 = distinct !DILocation(line: 31, column: 16, scope: !696, inlinedAt: !692)
!696 = distinct !DILexicalBlock(scope: !697, file: !1, line: 30, column: 33)
!697 = distinct !DILexicalBlock(scope: !690, file: !1, line: 30, column: 5)
!698 = !DILocation(line: 0, scope: !653, inlinedAt: !699)
!699 = distinct !DILocation(line: 43, column: 43, scope: !659, inlinedAt: !695)
!700 = distinct !DIAssignID()
!701 = !DILocation(line: 47, column: 67, scope: !653, inlinedAt: !699)
!702 = !DILocation(line: 31, column: 13, scope: !696, inlinedAt: !692)
!703 = distinct !DIAssignID()
!704 = distinct !DIAssignID()
!705 = distinct !DIAssignID()
!706 = !DILocalVariable(name: "e", arg: 1, scope: !707, file: !1, line: 68, type: !710)
!707 = distinct !DISubprogram(name: "sum<4, lazy::Binary<const lazy::Binary<const lazy::Vector<4> &, const lazy::Vector<4> &, lazy::Times> &, const lazy::Binary<lazy::Scalar, const lazy::Vector<4> &, lazy::Times> &, lazy::Plus> >", linkageName: "_ZN4lazy3sumILi4ENS_6BinaryIRKNS1_IRKNS_6VectorILi4EEES5_NS_5TimesEEERKNS1_INS_6ScalarES5_S6_EENS_4PlusEEEEEdRKNS_10ExpressionIT0_EE", scope: !19, file: !1, line: 68, type: !708, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, templateParams: !715, retainedNodes: !711)
!708 = !DISubroutineType(types: !709)
!709 = !{!6, !710}
!710 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !162, size: 64)
!711 = !{!706, !712, !713}
!712 = !DILocalVariable(name: "s", scope: !707, file: !1, line: 69, type: !6)
!713 = !DILocalVariable(name: "i", scope: !714, file: !1, line: 70, type: !27)
!714 = distinct !DILexicalBlock(scope: !707, file: !1, line: 70, column: 3)
!715 = !{!60, !164}
!716 = !DILocation(line: 0, scope: !707, inlinedAt: !717)
!717 = distinct !DILocation(line: 81, column: 10, scope: !578)
!718 = !DILocation(line: 0, scope: !714, inlinedAt: !717)
!719 = !DILocalVariable(name: "this", arg: 1, scope: !720, type: !723, flags: DIFlagArtificial | DIFlagObjectPointer)
!720 = distinct !DISubprogram(name: "operator[]", linkageName: "_ZNK4lazy6BinaryIRKNS0_IRKNS_6VectorILi4EEES4_NS_5TimesEEERKNS0_INS_6ScalarES4_S5_EENS_4PlusEEixEi", scope: !151, file: !1, line: 43, type: !172, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !171, retainedNodes: !721)
!721 = !{!719, !722}
!722 = !DILocalVariable(name: "i", arg: 2, scope: !720, file: !1, line: 43, type: !27)
!723 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!724 = !DILocation(line: 0, scope: !720, inlinedAt: !725)
!725 = distinct !DILocation(line: 71, column: 10, scope: !726, inlinedAt: !717)
!726 = distinct !DILexicalBlock(scope: !727, file: !1, line: 70, column: 31)
!727 = distinct !DILexicalBlock(scope: !714, file: !1, line: 70, column: 3)
!728 = !DILocation(line: 0, scope: !659, inlinedAt: !729)
!729 = distinct !DILocation(line: 43, column: 53, scope: !720, inlinedAt: !725)
!730 = !DILocation(line: 0, scope: !653, inlinedAt: !731)
!731 = distinct !DILocation(line: 43, column: 43, scope: !659, inlinedAt: !729)
!732 = !DILocation(line: 0, scope: !646, inlinedAt: !733)
!733 = distinct !DILocation(line: 43, column: 59, scope: !720, inlinedAt: !725)
!734 = !DILocation(line: 0, scope: !653, inlinedAt: !735)
!735 = distinct !DILocation(line: 43, column: 43, scope: !646, inlinedAt: !733)
!736 = !DILocation(line: 0, scope: !668, inlinedAt: !737)
!737 = distinct !DILocation(line: 43, column: 43, scope: !720, inlinedAt: !725)
!738 = !DILocation(line: 47, column: 67, scope: !653, inlinedAt: !731)
!739 = !DILocation(line: 47, column: 67, scope: !653, inlinedAt: !735)
!740 = !DILocation(line: 46, column: 66, scope: !668, inlinedAt: !737)
!741 = !DILocation(line: 71, column: 7, scope: !726, inlinedAt: !717)
!742 = !DILocation(line: 81, column: 3, scope: !578)
!743 = distinct !DISubprogram(name: "matrix_power_trace", scope: !1, file: !1, line: 146, type: !744, scopeLine: 146, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !746)
!744 = !DISubroutineType(types: !745)
!745 = !{!6, !53, !27, !27}
!746 = !{!747, !748, !749, !750, !751, !752}
!747 = !DILocalVariable(name: "x", arg: 1, scope: !743, file: !1, line: 146, type: !53)
!748 = !DILocalVariable(name: "n", arg: 2, scope: !743, file: !1, line: 146, type: !27)
!749 = !DILocalVariable(name: "p", arg: 3, scope: !743, file: !1, line: 146, type: !27)
!750 = !DILocalVariable(name: "a", scope: !743, file: !1, line: 147, type: !178)
!751 = !DILocalVariable(name: "r", scope: !743, file: !1, line: 148, type: !178)
!752 = !DILocalVariable(name: "i", scope: !753, file: !1, line: 149, type: !27)
!753 = distinct !DILexicalBlock(scope: !743, file: !1, line: 149, column: 3)
!754 = !DILocation(line: 0, scope: !743)
!755 = !DILocation(line: 147, column: 22, scope: !743)
!756 = !DILocalVariable(name: "m", scope: !757, file: !1, line: 137, type: !178)
!757 = distinct !DISubprogram(name: "from", linkageName: "_ZL4fromPKdm", scope: !1, file: !1, line: 136, type: !758, scopeLine: 136, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !760)
!758 = !DISubroutineType(types: !759)
!759 = !{!178, !53, !181}
!760 = !{!761, !762, !756, !763, !765}
!761 = !DILocalVariable(name: "x", arg: 1, scope: !757, file: !1, line: 136, type: !53)
!762 = !DILocalVariable(name: "n", arg: 2, scope: !757, file: !1, line: 136, type: !181)
!763 = !DILocalVariable(name: "i", scope: !764, file: !1, line: 138, type: !181)
!764 = distinct !DILexicalBlock(scope: !757, file: !1, line: 138, column: 3)
!765 = !DILocalVariable(name: "j", scope: !766, file: !1, line: 139, type: !181)
!766 = distinct !DILexicalBlock(scope: !767, file: !1, line: 139, column: 5)
!767 = distinct !DILexicalBlock(scope: !768, file: !1, line: 138, column: 39)
!768 = distinct !DILexicalBlock(scope: !764, file: !1, line: 138, column: 3)
!769 = !DILocation(line: 0, scope: !757, inlinedAt: !770)
!770 = distinct !DILocation(line: 147, column: 14, scope: !743)
!771 = !DILocalVariable(name: "this", arg: 1, scope: !772, type: !776, flags: DIFlagArtificial | DIFlagObjectPointer)
!772 = distinct !DISubprogram(name: "Matrix", linkageName: "_ZN6MatrixC2Emm", scope: !178, file: !1, line: 86, type: !189, scopeLine: 86, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !188, retainedNodes: !773)
!773 = !{!771, !774, !775}
!774 = !DILocalVariable(name: "r", arg: 2, scope: !772, file: !1, line: 86, type: !181)
!775 = !DILocalVariable(name: "c", arg: 3, scope: !772, file: !1, line: 86, type: !181)
!776 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !178, size: 64)
!777 = !DILocation(line: 0, scope: !772, inlinedAt: !778)
!778 = distinct !DILocation(line: 137, column: 10, scope: !757, inlinedAt: !770)
!779 = !DILocation(line: 86, column: 84, scope: !772, inlinedAt: !778)
!780 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !778)
!781 = !{!782}
!782 = distinct !{!782, !783, !"_ZL4fromPKdm: argument 0"}
!783 = distinct !{!783, !"_ZL4fromPKdm"}
!784 = !DILocation(line: 0, scope: !764, inlinedAt: !770)
!785 = !DILocation(line: 138, column: 29, scope: !768, inlinedAt: !770)
!786 = !DILocation(line: 138, column: 3, scope: !764, inlinedAt: !770)
!787 = !DILocation(line: 0, scope: !766, inlinedAt: !770)
!788 = !DILocation(line: 140, column: 15, scope: !789, inlinedAt: !770)
!789 = distinct !DILexicalBlock(scope: !790, file: !1, line: 139, column: 41)
!790 = distinct !DILexicalBlock(scope: !766, file: !1, line: 139, column: 5)
!791 = !DILocation(line: 138, column: 35, scope: !768, inlinedAt: !770)
!792 = distinct !{!792, !786, !793, !794}
!793 = !DILocation(line: 142, column: 3, scope: !764, inlinedAt: !770)
!794 = !{!"llvm.loop.mustprogress"}
!795 = distinct !{!795, !796}
!796 = !{!"llvm.loop.unroll.disable"}
!797 = !DILocalVariable(name: "this", arg: 1, scope: !798, type: !776, flags: DIFlagArtificial | DIFlagObjectPointer)
!798 = distinct !DISubprogram(name: "Matrix", linkageName: "_ZN6MatrixC2ERKS_", scope: !178, file: !1, line: 87, type: !193, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !192, retainedNodes: !799)
!799 = !{!797, !800, !801}
!800 = !DILocalVariable(name: "o", arg: 2, scope: !798, file: !1, line: 87, type: !195)
!801 = !DILocalVariable(name: "i", scope: !802, file: !1, line: 88, type: !181)
!802 = distinct !DILexicalBlock(scope: !803, file: !1, line: 88, column: 5)
!803 = distinct !DILexicalBlock(scope: !798, file: !1, line: 87, column: 57)
!804 = !DILocation(line: 0, scope: !798, inlinedAt: !805)
!805 = distinct !DILocation(line: 148, column: 14, scope: !743)
!806 = !DILocation(line: 0, scope: !772, inlinedAt: !807)
!807 = distinct !DILocation(line: 87, column: 29, scope: !798, inlinedAt: !805)
!808 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !807)
!809 = !DILocation(line: 0, scope: !802, inlinedAt: !805)
!810 = !DILocation(line: 88, column: 5, scope: !802, inlinedAt: !805)
!811 = !DILocation(line: 89, column: 16, scope: !812, inlinedAt: !805)
!812 = distinct !DILexicalBlock(scope: !813, file: !1, line: 88, column: 56)
!813 = distinct !DILexicalBlock(scope: !802, file: !1, line: 88, column: 5)
!814 = !DILocation(line: 149, column: 21, scope: !815)
!815 = distinct !DILexicalBlock(scope: !753, file: !1, line: 149, column: 3)
!816 = !DILocation(line: 0, scope: !753)
!817 = !DILocation(line: 149, column: 3, scope: !753)
!818 = !DILocalVariable(name: "this", arg: 1, scope: !819, type: !824, flags: DIFlagArtificial | DIFlagObjectPointer)
!819 = distinct !DISubprogram(name: "trace", linkageName: "_ZNK6Matrix5traceEv", scope: !178, file: !1, line: 123, type: !217, scopeLine: 123, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !216, retainedNodes: !820)
!820 = !{!818, !821, !822}
!821 = !DILocalVariable(name: "s", scope: !819, file: !1, line: 124, type: !6)
!822 = !DILocalVariable(name: "i", scope: !823, file: !1, line: 125, type: !181)
!823 = distinct !DILexicalBlock(scope: !819, file: !1, line: 125, column: 5)
!824 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !196, size: 64)
!825 = !DILocation(line: 0, scope: !819, inlinedAt: !826)
!826 = distinct !DILocation(line: 152, column: 12, scope: !743)
!827 = !DILocation(line: 0, scope: !823, inlinedAt: !826)
!828 = !DILocation(line: 125, column: 5, scope: !823, inlinedAt: !826)
!829 = !DILocalVariable(name: "this", arg: 1, scope: !830, type: !824, flags: DIFlagArtificial | DIFlagObjectPointer)
!830 = distinct !DISubprogram(name: "operator()", linkageName: "_ZNK6MatrixclEmm", scope: !178, file: !1, line: 104, type: !213, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !212, retainedNodes: !831)
!831 = !{!829, !832, !833}
!832 = !DILocalVariable(name: "i", arg: 2, scope: !830, file: !1, line: 104, type: !181)
!833 = !DILocalVariable(name: "j", arg: 3, scope: !830, file: !1, line: 104, type: !181)
!834 = !DILocation(line: 0, scope: !830, inlinedAt: !835)
!835 = distinct !DILocation(line: 126, column: 12, scope: !836, inlinedAt: !826)
!836 = distinct !DILexicalBlock(scope: !837, file: !1, line: 125, column: 45)
!837 = distinct !DILexicalBlock(scope: !823, file: !1, line: 125, column: 5)
!838 = !DILocation(line: 104, column: 74, scope: !830, inlinedAt: !835)
!839 = !DILocation(line: 104, column: 66, scope: !830, inlinedAt: !835)
!840 = !DILocation(line: 126, column: 9, scope: !836, inlinedAt: !826)
!841 = !DILocation(line: 125, column: 41, scope: !837, inlinedAt: !826)
!842 = distinct !{!842, !828, !843, !794}
!843 = !DILocation(line: 127, column: 5, scope: !823, inlinedAt: !826)
!844 = distinct !{!844, !796}
!845 = !DILocalVariable(name: "this", arg: 1, scope: !846, type: !776, flags: DIFlagArtificial | DIFlagObjectPointer)
!846 = distinct !DISubprogram(name: "~Matrix", linkageName: "_ZN6MatrixD2Ev", scope: !178, file: !1, line: 101, type: !206, scopeLine: 101, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !205, retainedNodes: !847)
!847 = !{!845}
!848 = !DILocation(line: 0, scope: !846, inlinedAt: !849)
!849 = distinct !DILocation(line: 153, column: 1, scope: !743)
!850 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !849)
!851 = distinct !DILexicalBlock(scope: !846, file: !1, line: 101, column: 13)
!852 = !DILocation(line: 0, scope: !846, inlinedAt: !853)
!853 = distinct !DILocation(line: 153, column: 1, scope: !743)
!854 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !853)
!855 = !DILocation(line: 153, column: 1, scope: !743)
!856 = !DILocalVariable(name: "r", scope: !857, file: !1, line: 107, type: !178)
!857 = distinct !DISubprogram(name: "operator*", linkageName: "_ZmlRK6MatrixS1_", scope: !1, file: !1, line: 106, type: !858, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !860)
!858 = !DISubroutineType(types: !859)
!859 = !{!178, !195, !195}
!860 = !{!861, !862, !856, !863, !865, !869}
!861 = !DILocalVariable(name: "a", arg: 1, scope: !857, file: !1, line: 106, type: !195)
!862 = !DILocalVariable(name: "b", arg: 2, scope: !857, file: !1, line: 106, type: !195)
!863 = !DILocalVariable(name: "i", scope: !864, file: !1, line: 108, type: !181)
!864 = distinct !DILexicalBlock(scope: !857, file: !1, line: 108, column: 5)
!865 = !DILocalVariable(name: "k", scope: !866, file: !1, line: 109, type: !181)
!866 = distinct !DILexicalBlock(scope: !867, file: !1, line: 109, column: 7)
!867 = distinct !DILexicalBlock(scope: !868, file: !1, line: 108, column: 47)
!868 = distinct !DILexicalBlock(scope: !864, file: !1, line: 108, column: 5)
!869 = !DILocalVariable(name: "j", scope: !870, file: !1, line: 110, type: !181)
!870 = distinct !DILexicalBlock(scope: !871, file: !1, line: 110, column: 9)
!871 = distinct !DILexicalBlock(scope: !872, file: !1, line: 109, column: 52)
!872 = distinct !DILexicalBlock(scope: !866, file: !1, line: 109, column: 7)
!873 = !DILocation(line: 0, scope: !857, inlinedAt: !874)
!874 = distinct !DILocation(line: 150, column: 11, scope: !875)
!875 = distinct !DILexicalBlock(scope: !815, file: !1, line: 149, column: 31)
!876 = !DILocation(line: 0, scope: !772, inlinedAt: !877)
!877 = distinct !DILocation(line: 107, column: 12, scope: !857, inlinedAt: !874)
!878 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !877)
!879 = !{!880}
!880 = distinct !{!880, !881, !"_ZmlRK6MatrixS1_: argument 0"}
!881 = distinct !{!881, !"_ZmlRK6MatrixS1_"}
!882 = !DILocation(line: 0, scope: !864, inlinedAt: !874)
!883 = !DILocation(line: 108, column: 5, scope: !864, inlinedAt: !874)
!884 = !DILocation(line: 0, scope: !866, inlinedAt: !874)
!885 = !DILocation(line: 109, column: 7, scope: !866, inlinedAt: !874)
!886 = !DILocation(line: 0, scope: !870, inlinedAt: !874)
!887 = !DILocation(line: 110, column: 9, scope: !870, inlinedAt: !874)
!888 = !DILocation(line: 108, column: 43, scope: !868, inlinedAt: !874)
!889 = !DILocation(line: 108, column: 31, scope: !868, inlinedAt: !874)
!890 = distinct !{!890, !883, !891, !794}
!891 = !DILocation(line: 114, column: 5, scope: !864, inlinedAt: !874)
!892 = !DILocation(line: 118, column: 5, scope: !893, inlinedAt: !901)
!893 = distinct !DILexicalBlock(scope: !894, file: !1, line: 118, column: 5)
!894 = distinct !DISubprogram(name: "operator+", linkageName: "_Zpl6MatrixRKS_", scope: !1, file: !1, line: 117, type: !895, scopeLine: 117, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !897)
!895 = !DISubroutineType(types: !896)
!896 = !{!178, !178, !195}
!897 = !{!898, !899, !900}
!898 = !DILocalVariable(name: "a", arg: 1, scope: !894, file: !1, line: 117, type: !178)
!899 = !DILocalVariable(name: "b", arg: 2, scope: !894, file: !1, line: 117, type: !195)
!900 = !DILocalVariable(name: "i", scope: !893, file: !1, line: 118, type: !181)
!901 = distinct !DILocation(line: 150, column: 15, scope: !875)
!902 = !DILocation(line: 118, column: 56, scope: !903, inlinedAt: !901)
!903 = distinct !DILexicalBlock(scope: !893, file: !1, line: 118, column: 5)
!904 = !DILocation(line: 119, column: 21, scope: !905, inlinedAt: !901)
!905 = distinct !DILexicalBlock(scope: !903, file: !1, line: 118, column: 60)
!906 = !{!907}
!907 = distinct !{!907, !908, !"_Zpl6MatrixRKS_: argument 0"}
!908 = distinct !{!908, !"_Zpl6MatrixRKS_"}
!909 = !DILocation(line: 119, column: 7, scope: !905, inlinedAt: !901)
!910 = !DILocation(line: 119, column: 18, scope: !905, inlinedAt: !901)
!911 = distinct !{!911, !892, !912, !794, !913, !914}
!912 = !DILocation(line: 120, column: 5, scope: !893, inlinedAt: !901)
!913 = !{!"llvm.loop.isvectorized", i32 1}
!914 = !{!"llvm.loop.unroll.runtime.disable"}
!915 = !DILocation(line: 0, scope: !830, inlinedAt: !916)
!916 = distinct !DILocation(line: 111, column: 22, scope: !917, inlinedAt: !874)
!917 = distinct !DILexicalBlock(scope: !918, file: !1, line: 110, column: 54)
!918 = distinct !DILexicalBlock(scope: !870, file: !1, line: 110, column: 9)
!919 = !DILocation(line: 104, column: 66, scope: !830, inlinedAt: !916)
!920 = !DILocation(line: 0, scope: !830, inlinedAt: !921)
!921 = distinct !DILocation(line: 111, column: 32, scope: !917, inlinedAt: !874)
!922 = !DILocation(line: 104, column: 66, scope: !830, inlinedAt: !921)
!923 = !DILocalVariable(name: "this", arg: 1, scope: !924, type: !776, flags: DIFlagArtificial | DIFlagObjectPointer)
!924 = distinct !DISubprogram(name: "operator()", linkageName: "_ZN6MatrixclEmm", scope: !178, file: !1, line: 103, type: !209, scopeLine: 103, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !208, retainedNodes: !925)
!925 = !{!923, !926, !927}
!926 = !DILocalVariable(name: "i", arg: 2, scope: !924, file: !1, line: 103, type: !181)
!927 = !DILocalVariable(name: "j", arg: 3, scope: !924, file: !1, line: 103, type: !181)
!928 = !DILocation(line: 0, scope: !924, inlinedAt: !929)
!929 = distinct !DILocation(line: 111, column: 11, scope: !917, inlinedAt: !874)
!930 = !DILocation(line: 103, column: 61, scope: !924, inlinedAt: !929)
!931 = !DILocation(line: 111, column: 19, scope: !917, inlinedAt: !874)
!932 = !DILocation(line: 109, column: 48, scope: !872, inlinedAt: !874)
!933 = !DILocation(line: 109, column: 33, scope: !872, inlinedAt: !874)
!934 = distinct !{!934, !885, !935, !794}
!935 = !DILocation(line: 113, column: 7, scope: !866, inlinedAt: !874)
!936 = !DILocation(line: 110, column: 50, scope: !918, inlinedAt: !874)
!937 = distinct !{!937, !887, !938, !794}
!938 = !DILocation(line: 112, column: 9, scope: !870, inlinedAt: !874)
!939 = !DILocation(line: 0, scope: !893, inlinedAt: !901)
!940 = !DILocation(line: 118, column: 31, scope: !903, inlinedAt: !901)
!941 = distinct !{!941, !892, !912, !794, !914, !913}
!942 = !DILocation(line: 0, scope: !846, inlinedAt: !943)
!943 = distinct !DILocation(line: 150, column: 5, scope: !875)
!944 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !943)
!945 = !DILocation(line: 0, scope: !846, inlinedAt: !946)
!946 = distinct !DILocation(line: 150, column: 5, scope: !875)
!947 = !DILocation(line: 149, column: 27, scope: !815)
!948 = distinct !{!948, !817, !949, !794}
!949 = !DILocation(line: 151, column: 3, scope: !753)
!950 = !DILocation(line: 153, column: 1, scope: !875)
!951 = !DILocation(line: 0, scope: !846, inlinedAt: !952)
!952 = distinct !DILocation(line: 153, column: 1, scope: !743)
!953 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !952)
!954 = !DILocation(line: 0, scope: !846, inlinedAt: !955)
!955 = distinct !DILocation(line: 153, column: 1, scope: !743)
!956 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !955)
!957 = distinct !DISubprogram(name: "matrix_moved_and_copied", scope: !1, file: !1, line: 155, type: !958, scopeLine: 155, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !960)
!958 = !DISubroutineType(types: !959)
!959 = !{!6, !53, !27}
!960 = !{!961, !962, !963, !964, !965}
!961 = !DILocalVariable(name: "x", arg: 1, scope: !957, file: !1, line: 155, type: !53)
!962 = !DILocalVariable(name: "n", arg: 2, scope: !957, file: !1, line: 155, type: !27)
!963 = !DILocalVariable(name: "a", scope: !957, file: !1, line: 156, type: !178)
!964 = !DILocalVariable(name: "b", scope: !957, file: !1, line: 157, type: !178)
!965 = !DILocalVariable(name: "c", scope: !957, file: !1, line: 159, type: !178)
!966 = !DILocation(line: 0, scope: !957)
!967 = !DILocation(line: 156, column: 22, scope: !957)
!968 = !DILocation(line: 0, scope: !757, inlinedAt: !969)
!969 = distinct !DILocation(line: 156, column: 14, scope: !957)
!970 = !DILocation(line: 0, scope: !772, inlinedAt: !971)
!971 = distinct !DILocation(line: 137, column: 10, scope: !757, inlinedAt: !969)
!972 = !DILocation(line: 86, column: 84, scope: !772, inlinedAt: !971)
!973 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !971)
!974 = !{!975}
!975 = distinct !{!975, !976, !"_ZL4fromPKdm: argument 0"}
!976 = distinct !{!976, !"_ZL4fromPKdm"}
!977 = !DILocation(line: 0, scope: !764, inlinedAt: !969)
!978 = !DILocation(line: 138, column: 29, scope: !768, inlinedAt: !969)
!979 = !DILocation(line: 138, column: 3, scope: !764, inlinedAt: !969)
!980 = !DILocation(line: 0, scope: !766, inlinedAt: !969)
!981 = !DILocation(line: 140, column: 15, scope: !789, inlinedAt: !969)
!982 = !DILocation(line: 138, column: 35, scope: !768, inlinedAt: !969)
!983 = distinct !{!983, !979, !984, !794}
!984 = !DILocation(line: 142, column: 3, scope: !764, inlinedAt: !969)
!985 = distinct !{!985, !796}
!986 = !DILocation(line: 0, scope: !798, inlinedAt: !987)
!987 = distinct !DILocation(line: 157, column: 14, scope: !957)
!988 = !DILocation(line: 0, scope: !772, inlinedAt: !989)
!989 = distinct !DILocation(line: 87, column: 29, scope: !798, inlinedAt: !987)
!990 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !989)
!991 = !DILocation(line: 0, scope: !802, inlinedAt: !987)
!992 = !DILocation(line: 88, column: 5, scope: !802, inlinedAt: !987)
!993 = !DILocation(line: 89, column: 16, scope: !812, inlinedAt: !987)
!994 = !DILocation(line: 158, column: 18, scope: !957)
!995 = !DILocation(line: 158, column: 16, scope: !957)
!996 = !DILocation(line: 0, scope: !924, inlinedAt: !997)
!997 = distinct !DILocation(line: 158, column: 14, scope: !957)
!998 = !DILocation(line: 103, column: 69, scope: !924, inlinedAt: !997)
!999 = !DILocation(line: 103, column: 61, scope: !924, inlinedAt: !997)
!1000 = !DILocation(line: 158, column: 14, scope: !957)
!1001 = !DILocation(line: 0, scope: !924, inlinedAt: !1002)
!1002 = distinct !DILocation(line: 158, column: 3, scope: !957)
!1003 = !DILocation(line: 158, column: 11, scope: !957)
!1004 = !DILocation(line: 0, scope: !857, inlinedAt: !1005)
!1005 = distinct !DILocation(line: 160, column: 9, scope: !957)
!1006 = !DILocation(line: 0, scope: !772, inlinedAt: !1007)
!1007 = distinct !DILocation(line: 107, column: 12, scope: !857, inlinedAt: !1005)
!1008 = !DILocation(line: 86, column: 71, scope: !772, inlinedAt: !1007)
!1009 = !{!1010}
!1010 = distinct !{!1010, !1011, !"_ZmlRK6MatrixS1_: argument 0"}
!1011 = distinct !{!1011, !"_ZmlRK6MatrixS1_"}
!1012 = !DILocation(line: 0, scope: !864, inlinedAt: !1005)
!1013 = !DILocation(line: 108, column: 5, scope: !864, inlinedAt: !1005)
!1014 = !DILocation(line: 0, scope: !866, inlinedAt: !1005)
!1015 = !DILocation(line: 109, column: 7, scope: !866, inlinedAt: !1005)
!1016 = !DILocation(line: 0, scope: !870, inlinedAt: !1005)
!1017 = !DILocation(line: 110, column: 9, scope: !870, inlinedAt: !1005)
!1018 = !DILocation(line: 110, column: 50, scope: !918, inlinedAt: !1005)
!1019 = !DILocation(line: 104, column: 66, scope: !830, inlinedAt: !1020)
!1020 = distinct !DILocation(line: 111, column: 32, scope: !917, inlinedAt: !1005)
!1021 = !DILocation(line: 103, column: 61, scope: !924, inlinedAt: !1022)
!1022 = distinct !DILocation(line: 111, column: 11, scope: !917, inlinedAt: !1005)
!1023 = !DILocation(line: 111, column: 19, scope: !917, inlinedAt: !1005)
!1024 = distinct !{!1024, !1017, !1025, !794, !913, !914}
!1025 = !DILocation(line: 112, column: 9, scope: !870, inlinedAt: !1005)
!1026 = !DILocation(line: 108, column: 43, scope: !868, inlinedAt: !1005)
!1027 = !DILocation(line: 108, column: 31, scope: !868, inlinedAt: !1005)
!1028 = distinct !{!1028, !1013, !1029, !794}
!1029 = !DILocation(line: 114, column: 5, scope: !864, inlinedAt: !1005)
!1030 = !DILocation(line: 125, column: 5, scope: !823, inlinedAt: !1031)
!1031 = distinct !DILocation(line: 161, column: 12, scope: !957)
!1032 = !DILocation(line: 109, column: 48, scope: !872, inlinedAt: !1005)
!1033 = !DILocation(line: 109, column: 33, scope: !872, inlinedAt: !1005)
!1034 = distinct !{!1034, !1015, !1035, !794}
!1035 = !DILocation(line: 113, column: 7, scope: !866, inlinedAt: !1005)
!1036 = !DILocation(line: 0, scope: !830, inlinedAt: !1037)
!1037 = distinct !DILocation(line: 111, column: 22, scope: !917, inlinedAt: !1005)
!1038 = !DILocation(line: 0, scope: !830, inlinedAt: !1020)
!1039 = !DILocation(line: 0, scope: !924, inlinedAt: !1022)
!1040 = !DILocation(line: 110, column: 35, scope: !918, inlinedAt: !1005)
!1041 = distinct !{!1041, !1017, !1025, !794, !914, !913}
!1042 = !DILocation(line: 0, scope: !823, inlinedAt: !1031)
!1043 = !DILocation(line: 0, scope: !819, inlinedAt: !1031)
!1044 = !DILocation(line: 0, scope: !830, inlinedAt: !1045)
!1045 = distinct !DILocation(line: 126, column: 12, scope: !836, inlinedAt: !1031)
!1046 = !DILocation(line: 104, column: 74, scope: !830, inlinedAt: !1045)
!1047 = !DILocation(line: 104, column: 66, scope: !830, inlinedAt: !1045)
!1048 = !DILocation(line: 126, column: 9, scope: !836, inlinedAt: !1031)
!1049 = !DILocation(line: 125, column: 41, scope: !837, inlinedAt: !1031)
!1050 = distinct !{!1050, !1030, !1051, !794}
!1051 = !DILocation(line: 127, column: 5, scope: !823, inlinedAt: !1031)
!1052 = distinct !{!1052, !796}
!1053 = !DILocation(line: 0, scope: !924, inlinedAt: !1054)
!1054 = distinct !DILocation(line: 161, column: 22, scope: !957)
!1055 = !DILocation(line: 103, column: 61, scope: !924, inlinedAt: !1054)
!1056 = !DILocation(line: 161, column: 22, scope: !957)
!1057 = !DILocation(line: 161, column: 20, scope: !957)
!1058 = !DILocation(line: 0, scope: !846, inlinedAt: !1059)
!1059 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1060 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1059)
!1061 = !DILocation(line: 0, scope: !846, inlinedAt: !1062)
!1062 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1063 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1062)
!1064 = !DILocation(line: 0, scope: !846, inlinedAt: !1065)
!1065 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1066 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1065)
!1067 = !DILocation(line: 162, column: 1, scope: !957)
!1068 = !DILocation(line: 0, scope: !846, inlinedAt: !1069)
!1069 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1070 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1069)
!1071 = !DILocation(line: 0, scope: !846, inlinedAt: !1072)
!1072 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1073 = !DILocation(line: 0, scope: !846, inlinedAt: !1074)
!1074 = distinct !DILocation(line: 162, column: 1, scope: !957)
!1075 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1074)
!1076 = !DILocation(line: 101, column: 15, scope: !851, inlinedAt: !1067)
!1077 = distinct !DISubprogram(name: "interval_arithmetic", scope: !1, file: !1, line: 184, type: !107, scopeLine: 184, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1078)
!1078 = !{!1079, !1080, !1081, !1082}
!1079 = !DILocalVariable(name: "a", arg: 1, scope: !1077, file: !1, line: 184, type: !6)
!1080 = !DILocalVariable(name: "b", arg: 2, scope: !1077, file: !1, line: 184, type: !6)
!1081 = !DILocalVariable(name: "x", scope: !1077, file: !1, line: 185, type: !3)
!1082 = !DILocalVariable(name: "y", scope: !1077, file: !1, line: 186, type: !3)
!1083 = !DILocation(line: 0, scope: !1077)
!1084 = !DILocalVariable(name: "a", arg: 1, scope: !1085, file: !1, line: 167, type: !3)
!1085 = distinct !DISubprogram(name: "operator*", linkageName: "_Zml8IntervalS_", scope: !1, file: !1, line: 167, type: !1086, scopeLine: 167, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1088)
!1086 = !DISubroutineType(types: !1087)
!1087 = !{!3, !3, !3}
!1088 = !{!1084, !1089, !1090, !1091, !1092, !1095, !1096, !1097}
!1089 = !DILocalVariable(name: "b", arg: 2, scope: !1085, file: !1, line: 167, type: !3)
!1090 = !DILocalVariable(name: "p", scope: !1085, file: !1, line: 168, type: !43)
!1091 = !DILocalVariable(name: "r", scope: !1085, file: !1, line: 169, type: !3)
!1092 = !DILocalVariable(name: "__range1", scope: !1093, type: !1094, flags: DIFlagArtificial)
!1093 = distinct !DILexicalBlock(scope: !1085, file: !1, line: 170, column: 5)
!1094 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !43, size: 64)
!1095 = !DILocalVariable(name: "__begin1", scope: !1093, type: !187, flags: DIFlagArtificial)
!1096 = !DILocalVariable(name: "__end1", scope: !1093, type: !187, flags: DIFlagArtificial)
!1097 = !DILocalVariable(name: "v", scope: !1098, file: !1, line: 170, type: !6)
!1098 = distinct !DILexicalBlock(scope: !1093, file: !1, line: 170, column: 5)
!1099 = !DILocation(line: 0, scope: !1085, inlinedAt: !1100)
!1100 = distinct !DILocation(line: 186, column: 18, scope: !1077)
!1101 = !DILocation(line: 168, column: 25, scope: !1085, inlinedAt: !1100)
!1102 = !DILocation(line: 168, column: 40, scope: !1085, inlinedAt: !1100)
!1103 = !DILocation(line: 168, column: 73, scope: !1085, inlinedAt: !1100)
!1104 = !DILocation(line: 0, scope: !1093, inlinedAt: !1100)
!1105 = !DILocation(line: 0, scope: !1098, inlinedAt: !1100)
!1106 = !DILocation(line: 171, column: 17, scope: !1107, inlinedAt: !1100)
!1107 = distinct !DILexicalBlock(scope: !1098, file: !1, line: 170, column: 24)
!1108 = !DILocation(line: 171, column: 15, scope: !1107, inlinedAt: !1100)
!1109 = !DILocation(line: 172, column: 18, scope: !1107, inlinedAt: !1100)
!1110 = !DILocation(line: 172, column: 16, scope: !1107, inlinedAt: !1100)
!1111 = !DILocalVariable(name: "a", arg: 1, scope: !1112, file: !1, line: 166, type: !3)
!1112 = distinct !DISubprogram(name: "operator+", linkageName: "_Zpl8IntervalS_", scope: !1, file: !1, line: 166, type: !1086, scopeLine: 166, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !1113)
!1113 = !{!1111, !1114}
!1114 = !DILocalVariable(name: "b", arg: 2, scope: !1112, file: !1, line: 166, type: !3)
!1115 = !DILocation(line: 0, scope: !1112, inlinedAt: !1116)
!1116 = distinct !DILocation(line: 186, column: 22, scope: !1077)
!1117 = !DILocation(line: 166, column: 69, scope: !1112, inlinedAt: !1116)
!1118 = !DILocation(line: 166, column: 85, scope: !1112, inlinedAt: !1116)
!1119 = !DILocation(line: 0, scope: !1085, inlinedAt: !1120)
!1120 = distinct !DILocation(line: 187, column: 10, scope: !1077)
!1121 = !DILocation(line: 168, column: 25, scope: !1085, inlinedAt: !1120)
!1122 = !DILocation(line: 168, column: 40, scope: !1085, inlinedAt: !1120)
!1123 = !DILocation(line: 168, column: 57, scope: !1085, inlinedAt: !1120)
!1124 = !DILocation(line: 168, column: 73, scope: !1085, inlinedAt: !1120)
!1125 = !DILocation(line: 0, scope: !1093, inlinedAt: !1120)
!1126 = !DILocation(line: 0, scope: !1098, inlinedAt: !1120)
!1127 = !DILocation(line: 171, column: 17, scope: !1107, inlinedAt: !1120)
!1128 = !DILocation(line: 171, column: 15, scope: !1107, inlinedAt: !1120)
!1129 = !DILocation(line: 172, column: 18, scope: !1107, inlinedAt: !1120)
!1130 = !DILocation(line: 172, column: 16, scope: !1107, inlinedAt: !1120)
!1131 = !DILocalVariable(name: "o", arg: 2, scope: !1132, file: !1, line: 176, type: !3)
!1132 = distinct !DISubprogram(name: "operator-=", linkageName: "_ZN8IntervalmIES_", scope: !3, file: !1, line: 176, type: !9, scopeLine: 176, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !8, retainedNodes: !1133)
!1133 = !{!1134, !1131}
!1134 = !DILocalVariable(name: "this", arg: 1, scope: !1132, type: !1135, flags: DIFlagArtificial | DIFlagObjectPointer)
!1135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !3, size: 64)
!1136 = !DILocation(line: 0, scope: !1132, inlinedAt: !1137)
!1137 = distinct !DILocation(line: 187, column: 5, scope: !1077)
!1138 = !DILocation(line: 177, column: 9, scope: !1132, inlinedAt: !1137)
!1139 = !DILocation(line: 178, column: 10, scope: !1132, inlinedAt: !1137)
!1140 = !DILocalVariable(name: "this", arg: 1, scope: !1141, type: !1143, flags: DIFlagArtificial | DIFlagObjectPointer)
!1141 = distinct !DISubprogram(name: "operator double", linkageName: "_ZNK8IntervalcvdEv", scope: !3, file: !1, line: 181, type: !14, scopeLine: 181, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, declaration: !13, retainedNodes: !1142)
!1142 = !{!1140}
!1143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!1144 = !DILocation(line: 0, scope: !1141, inlinedAt: !1145)
!1145 = distinct !DILocation(line: 188, column: 17, scope: !1077)
!1146 = !DILocation(line: 181, column: 50, scope: !1141, inlinedAt: !1145)
!1147 = !DILocation(line: 188, column: 3, scope: !1077)
