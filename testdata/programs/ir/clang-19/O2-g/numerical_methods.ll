; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/numerical_methods.c -o ir/clang-19/O2-g/numerical_methods.ll
; ModuleID = 'c/numerical_methods.c'
source_filename = "c/numerical_methods.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @fourier_transform_in_place(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !38 {
    #dbg_value(ptr %0, !42, !DIExpression(), !76)
    #dbg_value(ptr %1, !43, !DIExpression(), !76)
    #dbg_value(i32 %2, !44, !DIExpression(), !76)
    #dbg_value(i32 1, !45, !DIExpression(), !77)
    #dbg_value(i32 0, !47, !DIExpression(), !77)
  %4 = icmp sgt i32 %2, 1, !dbg !78
  br i1 %4, label %5, label %34, !dbg !79

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !78
  br label %7, !dbg !79

7:                                                ; preds = %5, %31
  %8 = phi i64 [ 1, %5 ], [ %32, %31 ]
  %9 = phi i32 [ 0, %5 ], [ %18, %31 ]
    #dbg_value(i64 %8, !45, !DIExpression(), !77)
    #dbg_value(i32 %9, !47, !DIExpression(), !77)
  br label %12, !dbg !80

10:                                               ; preds = %31
    #dbg_value(i32 2, !54, !DIExpression(), !82)
  %11 = zext nneg i32 %2 to i64, !dbg !83
  br label %42, !dbg !83

12:                                               ; preds = %12, %7
  %13 = phi i32 [ %15, %12 ], [ %2, %7 ]
  %14 = phi i32 [ %18, %12 ], [ %9, %7 ], !dbg !77
  %15 = lshr i32 %13, 1, !dbg !84
    #dbg_value(i32 %14, !47, !DIExpression(), !77)
    #dbg_value(i32 %15, !48, !DIExpression(), !84)
  %16 = and i32 %14, %15, !dbg !85
  %17 = icmp eq i32 %16, 0, !dbg !80
  %18 = xor i32 %14, %15, !dbg !87
    #dbg_value(i32 %18, !47, !DIExpression(), !77)
    #dbg_value(i32 %15, !48, !DIExpression(DW_OP_constu, 1, DW_OP_shra, DW_OP_stack_value), !84)
  br i1 %17, label %19, label %12, !dbg !80, !llvm.loop !89

19:                                               ; preds = %12
    #dbg_value(i32 %18, !47, !DIExpression(), !77)
  %20 = zext nneg i32 %18 to i64, !dbg !92
  %21 = icmp ult i64 %8, %20, !dbg !92
  br i1 %21, label %22, label %31, !dbg !93

22:                                               ; preds = %19
  %23 = getelementptr inbounds double, ptr %0, i64 %8, !dbg !94
  %24 = load double, ptr %23, align 8, !dbg !94, !tbaa !95
    #dbg_value(double %24, !51, !DIExpression(), !99)
  %25 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !100
  %26 = load double, ptr %25, align 8, !dbg !100, !tbaa !95
  store double %26, ptr %23, align 8, !dbg !101, !tbaa !95
  store double %24, ptr %25, align 8, !dbg !102, !tbaa !95
  %27 = getelementptr inbounds double, ptr %1, i64 %8, !dbg !103
  %28 = load double, ptr %27, align 8, !dbg !103, !tbaa !95
    #dbg_value(double %28, !51, !DIExpression(), !99)
  %29 = getelementptr inbounds double, ptr %1, i64 %20, !dbg !104
  %30 = load double, ptr %29, align 8, !dbg !104, !tbaa !95
  store double %30, ptr %27, align 8, !dbg !105, !tbaa !95
  store double %28, ptr %29, align 8, !dbg !106, !tbaa !95
  br label %31, !dbg !107

31:                                               ; preds = %22, %19
  %32 = add nuw nsw i64 %8, 1, !dbg !108
    #dbg_value(i64 %32, !45, !DIExpression(), !77)
    #dbg_value(i32 %18, !47, !DIExpression(), !77)
  %33 = icmp eq i64 %32, %6, !dbg !78
  br i1 %33, label %10, label %7, !dbg !79, !llvm.loop !109

34:                                               ; preds = %53, %3
    #dbg_value(i32 0, !74, !DIExpression(), !111)
    #dbg_value(double 0.000000e+00, !73, !DIExpression(), !76)
  %35 = icmp sgt i32 %2, 0, !dbg !112
  br i1 %35, label %36, label %105, !dbg !114

36:                                               ; preds = %34
  %37 = zext nneg i32 %2 to i64, !dbg !112
  %38 = and i64 %37, 1, !dbg !114
  %39 = icmp eq i32 %2, 1, !dbg !114
  br i1 %39, label %89, label %40, !dbg !114

40:                                               ; preds = %36
  %41 = and i64 %37, 2147483646, !dbg !114
  br label %107, !dbg !114

42:                                               ; preds = %53, %10
  %43 = phi i32 [ 2, %10 ], [ %54, %53 ]
    #dbg_value(i32 %43, !54, !DIExpression(), !82)
  %44 = sitofp i32 %43 to double, !dbg !115
  %45 = fdiv double 0xC01921FB54442D18, %44, !dbg !116
    #dbg_value(double %45, !56, !DIExpression(), !117)
    #dbg_value(i32 0, !59, !DIExpression(), !118)
  %46 = ashr exact i32 %43, 1
  %47 = icmp sgt i32 %46, 0
  %48 = sext i32 %46 to i64, !dbg !119
  %49 = sext i32 %43 to i64, !dbg !119
  %50 = zext nneg i32 %46 to i64
  br label %51, !dbg !119

51:                                               ; preds = %42, %56
  %52 = phi i64 [ 0, %42 ], [ %57, %56 ]
    #dbg_value(i64 %52, !59, !DIExpression(), !118)
    #dbg_value(i32 0, !61, !DIExpression(), !120)
  br i1 %47, label %59, label %56, !dbg !121

53:                                               ; preds = %56
  %54 = shl i32 %43, 1, !dbg !122
    #dbg_value(i32 %54, !54, !DIExpression(), !82)
  %55 = icmp sgt i32 %54, %2, !dbg !123
  br i1 %55, label %34, label %42, !dbg !83, !llvm.loop !124

56:                                               ; preds = %59, %51
  %57 = add nsw i64 %52, %49, !dbg !126
    #dbg_value(i64 %57, !59, !DIExpression(), !118)
  %58 = icmp slt i64 %57, %11, !dbg !127
  br i1 %58, label %51, label %53, !dbg !119, !llvm.loop !128

59:                                               ; preds = %51, %59
  %60 = phi i64 [ %87, %59 ], [ 0, %51 ]
    #dbg_value(i64 %60, !61, !DIExpression(), !120)
  %61 = trunc nuw nsw i64 %60 to i32, !dbg !130
  %62 = uitofp nneg i32 %61 to double, !dbg !130
  %63 = fmul double %45, %62, !dbg !131
  %64 = tail call double @cos(double noundef %63) #10, !dbg !132
    #dbg_value(double %64, !65, !DIExpression(), !133)
  %65 = tail call double @sin(double noundef %63) #10, !dbg !134
    #dbg_value(double %65, !68, !DIExpression(), !133)
  %66 = add nsw i64 %60, %52, !dbg !135
    #dbg_value(i64 %66, !69, !DIExpression(), !133)
  %67 = add nsw i64 %66, %48, !dbg !136
    #dbg_value(i64 %67, !70, !DIExpression(), !133)
  %68 = getelementptr inbounds double, ptr %0, i64 %67, !dbg !137
  %69 = load double, ptr %68, align 8, !dbg !137, !tbaa !95
  %70 = getelementptr inbounds double, ptr %1, i64 %67, !dbg !138
  %71 = load double, ptr %70, align 8, !dbg !138, !tbaa !95
  %72 = fneg double %71, !dbg !139
  %73 = fmul double %65, %72, !dbg !139
  %74 = tail call double @llvm.fmuladd.f64(double %69, double %64, double %73), !dbg !139
    #dbg_value(double %74, !71, !DIExpression(), !133)
  %75 = fmul double %64, %71, !dbg !140
  %76 = tail call double @llvm.fmuladd.f64(double %69, double %65, double %75), !dbg !141
    #dbg_value(double %76, !72, !DIExpression(), !133)
  %77 = getelementptr inbounds double, ptr %0, i64 %66, !dbg !142
  %78 = load double, ptr %77, align 8, !dbg !142, !tbaa !95
  %79 = fsub double %78, %74, !dbg !143
  store double %79, ptr %68, align 8, !dbg !144, !tbaa !95
  %80 = getelementptr inbounds double, ptr %1, i64 %66, !dbg !145
  %81 = load double, ptr %80, align 8, !dbg !145, !tbaa !95
  %82 = fsub double %81, %76, !dbg !146
  store double %82, ptr %70, align 8, !dbg !147, !tbaa !95
  %83 = load double, ptr %77, align 8, !dbg !148, !tbaa !95
  %84 = fadd double %74, %83, !dbg !148
  store double %84, ptr %77, align 8, !dbg !148, !tbaa !95
  %85 = load double, ptr %80, align 8, !dbg !149, !tbaa !95
  %86 = fadd double %76, %85, !dbg !149
  store double %86, ptr %80, align 8, !dbg !149, !tbaa !95
  %87 = add nuw nsw i64 %60, 1, !dbg !150
    #dbg_value(i64 %87, !61, !DIExpression(), !120)
  %88 = icmp eq i64 %87, %50, !dbg !151
  br i1 %88, label %56, label %59, !dbg !121, !llvm.loop !152

89:                                               ; preds = %107, %36
  %90 = phi double [ poison, %36 ], [ %130, %107 ]
  %91 = phi i64 [ 0, %36 ], [ %121, %107 ]
  %92 = phi double [ 0.000000e+00, %36 ], [ %130, %107 ]
  %93 = icmp eq i64 %38, 0, !dbg !114
  br i1 %93, label %105, label %94, !dbg !114

94:                                               ; preds = %89
    #dbg_value(i64 %91, !74, !DIExpression(), !111)
    #dbg_value(double %92, !73, !DIExpression(), !76)
  %95 = trunc i64 %91 to i32, !dbg !154
  %96 = add i32 %95, 1, !dbg !154
  %97 = uitofp nneg i32 %96 to double, !dbg !154
  %98 = getelementptr inbounds double, ptr %0, i64 %91, !dbg !156
  %99 = load double, ptr %98, align 8, !dbg !156, !tbaa !95
  %100 = getelementptr inbounds double, ptr %1, i64 %91, !dbg !157
  %101 = load double, ptr %100, align 8, !dbg !157, !tbaa !95
  %102 = fmul double %101, %101, !dbg !158
  %103 = tail call double @llvm.fmuladd.f64(double %99, double %99, double %102), !dbg !159
  %104 = tail call double @llvm.fmuladd.f64(double %97, double %103, double %92), !dbg !160
    #dbg_value(i64 %91, !74, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !111)
    #dbg_value(double %104, !73, !DIExpression(), !76)
  br label %105, !dbg !161

105:                                              ; preds = %94, %89, %34
  %106 = phi double [ 0.000000e+00, %34 ], [ %90, %89 ], [ %104, %94 ], !dbg !76
  ret double %106, !dbg !161

107:                                              ; preds = %107, %40
  %108 = phi i64 [ 0, %40 ], [ %121, %107 ]
  %109 = phi double [ 0.000000e+00, %40 ], [ %130, %107 ]
  %110 = phi i64 [ 0, %40 ], [ %131, %107 ]
    #dbg_value(i64 %108, !74, !DIExpression(), !111)
    #dbg_value(double %109, !73, !DIExpression(), !76)
  %111 = or disjoint i64 %108, 1, !dbg !162
  %112 = trunc nuw nsw i64 %111 to i32, !dbg !154
  %113 = uitofp nneg i32 %112 to double, !dbg !154
  %114 = getelementptr inbounds double, ptr %0, i64 %108, !dbg !156
  %115 = load double, ptr %114, align 8, !dbg !156, !tbaa !95
  %116 = getelementptr inbounds double, ptr %1, i64 %108, !dbg !157
  %117 = load double, ptr %116, align 8, !dbg !157, !tbaa !95
  %118 = fmul double %117, %117, !dbg !158
  %119 = tail call double @llvm.fmuladd.f64(double %115, double %115, double %118), !dbg !159
  %120 = tail call double @llvm.fmuladd.f64(double %113, double %119, double %109), !dbg !160
    #dbg_value(i64 %111, !74, !DIExpression(), !111)
    #dbg_value(double %120, !73, !DIExpression(), !76)
  %121 = add nuw nsw i64 %108, 2, !dbg !162
  %122 = trunc nuw nsw i64 %121 to i32, !dbg !154
  %123 = uitofp nneg i32 %122 to double, !dbg !154
  %124 = getelementptr inbounds double, ptr %0, i64 %111, !dbg !156
  %125 = load double, ptr %124, align 8, !dbg !156, !tbaa !95
  %126 = getelementptr inbounds double, ptr %1, i64 %111, !dbg !157
  %127 = load double, ptr %126, align 8, !dbg !157, !tbaa !95
  %128 = fmul double %127, %127, !dbg !158
  %129 = tail call double @llvm.fmuladd.f64(double %125, double %125, double %128), !dbg !159
  %130 = tail call double @llvm.fmuladd.f64(double %123, double %129, double %120), !dbg !160
    #dbg_value(i64 %121, !74, !DIExpression(), !111)
    #dbg_value(double %130, !73, !DIExpression(), !76)
  %131 = add i64 %110, 2, !dbg !114
  %132 = icmp eq i64 %131, %41, !dbg !114
  br i1 %132, label %89, label %107, !dbg !114, !llvm.loop !163
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !165 double @cos(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !169 double @sin(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @gauss_with_pivoting(ptr nocapture noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #4 !dbg !170 {
    #dbg_value(ptr %0, !172, !DIExpression(), !204)
    #dbg_value(ptr %1, !173, !DIExpression(), !204)
    #dbg_value(i32 %2, !174, !DIExpression(), !204)
    #dbg_value(i32 0, !175, !DIExpression(), !205)
  %4 = icmp sgt i32 %2, 0, !dbg !206
  br i1 %4, label %5, label %227, !dbg !207

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64, !dbg !207
  %7 = zext nneg i32 %2 to i64, !dbg !207
  %8 = add nuw i32 %2, 1
  %9 = shl nuw nsw i64 %6, 3, !dbg !207
  %10 = add nuw nsw i64 %9, 8, !dbg !207
  %11 = mul nuw nsw i64 %6, %6, !dbg !207
  %12 = shl i64 %11, 3, !dbg !207
  %13 = getelementptr i8, ptr %0, i64 %12, !dbg !207
  %14 = getelementptr i8, ptr %0, i64 %9, !dbg !207
  %15 = shl nuw nsw i64 %6, 3, !dbg !207
  %16 = getelementptr i8, ptr %0, i64 %15, !dbg !207
  %17 = getelementptr i8, ptr %0, i64 %9
  %18 = icmp ult i32 %2, 4
  %19 = and i64 %6, 2147483644
  %20 = icmp eq i64 %19, %6
  %21 = and i64 %6, 1
  %22 = icmp eq i64 %21, 0
  %23 = add nsw i64 %6, -1
  %24 = add nsw i64 %6, -1
  br label %33, !dbg !207

25:                                               ; preds = %191, %129
    #dbg_value(i64 %48, !175, !DIExpression(), !205)
  %26 = add nuw nsw i64 %35, 1, !dbg !207
  %27 = icmp eq i64 %48, %6, !dbg !206
  br i1 %27, label %28, label %33, !dbg !207, !llvm.loop !208

28:                                               ; preds = %25
  br i1 %4, label %29, label %227, !dbg !210

29:                                               ; preds = %28
  %30 = add nuw i32 %2, 1
  %31 = zext nneg i32 %2 to i64, !dbg !210
  %32 = zext nneg i32 %2 to i64, !dbg !210
  br label %213, !dbg !210

33:                                               ; preds = %5, %25
  %34 = phi i64 [ 0, %5 ], [ %48, %25 ]
  %35 = phi i64 [ 1, %5 ], [ %26, %25 ]
  %36 = sub nsw i64 %6, %34
  %37 = mul i64 %10, %34
  %38 = getelementptr i8, ptr %17, i64 %37
  %39 = shl nuw nsw i64 %34, 3
  %40 = getelementptr i8, ptr %0, i64 %39
  %41 = trunc i64 %34 to i32
  %42 = mul i32 %41, %2
  %43 = zext i32 %42 to i64
  %44 = shl nuw nsw i64 %43, 3
  %45 = getelementptr i8, ptr %40, i64 %44
  %46 = getelementptr i8, ptr %14, i64 %44
  %47 = trunc i64 %34 to i32
    #dbg_value(i64 %34, !175, !DIExpression(), !205)
    #dbg_value(i64 %34, !177, !DIExpression(), !211)
  %48 = add nuw nsw i64 %34, 1, !dbg !212
    #dbg_value(i64 %48, !180, !DIExpression(), !213)
  %49 = icmp ult i64 %48, %7, !dbg !214
  br i1 %49, label %50, label %53, !dbg !216

50:                                               ; preds = %33
  %51 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !216
  %52 = getelementptr double, ptr %0, i64 %34
  br label %93, !dbg !216

53:                                               ; preds = %93, %33
  %54 = phi i32 [ %47, %33 ], [ %107, %93 ], !dbg !211
  %55 = zext i32 %54 to i64, !dbg !217
  %56 = icmp eq i64 %34, %55, !dbg !217
  br i1 %56, label %129, label %57, !dbg !218

57:                                               ; preds = %53
    #dbg_value(i32 0, !182, !DIExpression(), !219)
  %58 = mul nuw nsw i64 %34, %7
  %59 = mul nsw i32 %54, %2
  %60 = sext i32 %59 to i64, !dbg !220
  %61 = getelementptr inbounds double, ptr %0, i64 %58, !dbg !220
  %62 = getelementptr double, ptr %0, i64 %60, !dbg !220
  br i1 %18, label %63, label %74, !dbg !220

63:                                               ; preds = %92, %74, %57
  %64 = phi i64 [ 0, %74 ], [ 0, %57 ], [ %19, %92 ]
  br i1 %22, label %71, label %65, !dbg !220

65:                                               ; preds = %63
    #dbg_value(i64 poison, !182, !DIExpression(), !219)
  %66 = getelementptr inbounds double, ptr %61, i64 %64, !dbg !221
  %67 = load double, ptr %66, align 8, !dbg !221, !tbaa !95
    #dbg_value(double %67, !186, !DIExpression(), !222)
  %68 = getelementptr double, ptr %62, i64 %64, !dbg !223
  %69 = load double, ptr %68, align 8, !dbg !223, !tbaa !95
  store double %69, ptr %66, align 8, !dbg !224, !tbaa !95
  store double %67, ptr %68, align 8, !dbg !225, !tbaa !95
  %70 = or disjoint i64 %64, 1, !dbg !226
    #dbg_value(i64 %70, !182, !DIExpression(), !219)
  br label %71, !dbg !220

71:                                               ; preds = %65, %63
  %72 = phi i64 [ %64, %63 ], [ %70, %65 ]
  %73 = icmp eq i64 %64, %23, !dbg !220
  br i1 %73, label %110, label %116, !dbg !220

74:                                               ; preds = %57
  %75 = shl nsw i64 %60, 3, !dbg !220
  %76 = getelementptr i8, ptr %16, i64 %75, !dbg !220
  %77 = icmp ugt ptr %76, %0, !dbg !220
  %78 = icmp ult ptr %62, %13, !dbg !220
  %79 = and i1 %77, %78, !dbg !220
  br i1 %79, label %63, label %80, !dbg !220

80:                                               ; preds = %74, %80
  %81 = phi i64 [ %90, %80 ], [ 0, %74 ], !dbg !226
  %82 = getelementptr inbounds double, ptr %61, i64 %81, !dbg !221
  %83 = getelementptr inbounds i8, ptr %82, i64 16, !dbg !221
  %84 = load <2 x double>, ptr %82, align 8, !dbg !221, !tbaa !95, !alias.scope !227, !noalias !230
  %85 = load <2 x double>, ptr %83, align 8, !dbg !221, !tbaa !95, !alias.scope !227, !noalias !230
  %86 = getelementptr double, ptr %62, i64 %81, !dbg !223
  %87 = getelementptr i8, ptr %86, i64 16, !dbg !223
  %88 = load <2 x double>, ptr %86, align 8, !dbg !223, !tbaa !95, !alias.scope !230
  %89 = load <2 x double>, ptr %87, align 8, !dbg !223, !tbaa !95, !alias.scope !230
  store <2 x double> %88, ptr %82, align 8, !dbg !224, !tbaa !95, !alias.scope !227, !noalias !230
  store <2 x double> %89, ptr %83, align 8, !dbg !224, !tbaa !95, !alias.scope !227, !noalias !230
  store <2 x double> %84, ptr %86, align 8, !dbg !225, !tbaa !95, !alias.scope !230
  store <2 x double> %85, ptr %87, align 8, !dbg !225, !tbaa !95, !alias.scope !230
  %90 = add nuw i64 %81, 4, !dbg !226
  %91 = icmp eq i64 %90, %19, !dbg !226
  br i1 %91, label %92, label %80, !dbg !226, !llvm.loop !232

92:                                               ; preds = %80
  br i1 %20, label %110, label %63, !dbg !220

93:                                               ; preds = %50, %93
  %94 = phi i64 [ %35, %50 ], [ %108, %93 ]
  %95 = phi i32 [ %47, %50 ], [ %107, %93 ]
    #dbg_value(i32 %95, !177, !DIExpression(), !211)
    #dbg_value(i64 %94, !180, !DIExpression(), !213)
  %96 = mul nuw nsw i64 %94, %6, !dbg !236
  %97 = getelementptr inbounds double, ptr %51, i64 %96, !dbg !239
  %98 = load double, ptr %97, align 8, !dbg !239, !tbaa !95
  %99 = tail call double @llvm.fabs.f64(double %98), !dbg !240
  %100 = mul nsw i32 %95, %2, !dbg !241
  %101 = sext i32 %100 to i64, !dbg !242
  %102 = getelementptr double, ptr %52, i64 %101, !dbg !243
  %103 = load double, ptr %102, align 8, !dbg !243, !tbaa !95
  %104 = tail call double @llvm.fabs.f64(double %103), !dbg !244
  %105 = fcmp ogt double %99, %104, !dbg !245
  %106 = trunc nuw nsw i64 %94 to i32, !dbg !246
  %107 = select i1 %105, i32 %106, i32 %95, !dbg !246
    #dbg_value(i32 %107, !177, !DIExpression(), !211)
  %108 = add nuw nsw i64 %94, 1, !dbg !247
    #dbg_value(i64 %108, !180, !DIExpression(), !213)
  %109 = icmp eq i64 %108, %6, !dbg !214
  br i1 %109, label %53, label %93, !dbg !216, !llvm.loop !248

110:                                              ; preds = %71, %116, %92
  %111 = getelementptr inbounds double, ptr %1, i64 %34, !dbg !250
  %112 = load double, ptr %111, align 8, !dbg !250, !tbaa !95
    #dbg_value(double %112, !189, !DIExpression(), !251)
  %113 = sext i32 %54 to i64, !dbg !252
  %114 = getelementptr inbounds double, ptr %1, i64 %113, !dbg !252
  %115 = load double, ptr %114, align 8, !dbg !252, !tbaa !95
  store double %115, ptr %111, align 8, !dbg !253, !tbaa !95
  store double %112, ptr %114, align 8, !dbg !254, !tbaa !95
  br label %129, !dbg !255

116:                                              ; preds = %71, %116
  %117 = phi i64 [ %127, %116 ], [ %72, %71 ]
    #dbg_value(i64 %117, !182, !DIExpression(), !219)
  %118 = getelementptr inbounds double, ptr %61, i64 %117, !dbg !221
  %119 = load double, ptr %118, align 8, !dbg !221, !tbaa !95
    #dbg_value(double %119, !186, !DIExpression(), !222)
  %120 = getelementptr double, ptr %62, i64 %117, !dbg !223
  %121 = load double, ptr %120, align 8, !dbg !223, !tbaa !95
  store double %121, ptr %118, align 8, !dbg !224, !tbaa !95
  store double %119, ptr %120, align 8, !dbg !225, !tbaa !95
  %122 = add nuw nsw i64 %117, 1, !dbg !226
    #dbg_value(i64 %122, !182, !DIExpression(), !219)
  %123 = getelementptr inbounds double, ptr %61, i64 %122, !dbg !221
  %124 = load double, ptr %123, align 8, !dbg !221, !tbaa !95
    #dbg_value(double %124, !186, !DIExpression(), !222)
  %125 = getelementptr double, ptr %62, i64 %122, !dbg !223
  %126 = load double, ptr %125, align 8, !dbg !223, !tbaa !95
  store double %126, ptr %123, align 8, !dbg !224, !tbaa !95
  store double %124, ptr %125, align 8, !dbg !225, !tbaa !95
  %127 = add nuw nsw i64 %117, 2, !dbg !226
    #dbg_value(i64 %127, !182, !DIExpression(), !219)
  %128 = icmp eq i64 %127, %6, !dbg !256
  br i1 %128, label %110, label %116, !dbg !220, !llvm.loop !257

129:                                              ; preds = %110, %53
    #dbg_value(i64 %48, !190, !DIExpression(), !258)
  br i1 %49, label %130, label %25, !dbg !259

130:                                              ; preds = %129
  %131 = mul nuw i32 %8, %47
  %132 = zext nneg i32 %131 to i64
  %133 = getelementptr inbounds double, ptr %0, i64 %132
  %134 = getelementptr inbounds double, ptr %1, i64 %34
  %135 = trunc i64 %34 to i32, !dbg !259
  %136 = mul i32 %135, %2, !dbg !259
  %137 = zext i32 %136 to i64, !dbg !259
  %138 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !259
  %139 = getelementptr inbounds double, ptr %0, i64 %137
  %140 = icmp ult i64 %36, 4
  %141 = icmp ult ptr %38, %46
  %142 = icmp ult ptr %45, %13
  %143 = and i1 %141, %142
  %144 = and i64 %36, -4
  %145 = add i64 %34, %144
  %146 = icmp eq i64 %36, %144
  br label %147, !dbg !259

147:                                              ; preds = %130, %191
  %148 = phi i64 [ %35, %130 ], [ %196, %191 ]
    #dbg_value(i64 %148, !190, !DIExpression(), !258)
  %149 = mul nuw nsw i64 %148, %6, !dbg !260
  %150 = getelementptr inbounds double, ptr %138, i64 %149, !dbg !261
  %151 = load double, ptr %150, align 8, !dbg !261, !tbaa !95
  %152 = load double, ptr %133, align 8, !dbg !262, !tbaa !95
    #dbg_value(double poison, !192, !DIExpression(), !263)
    #dbg_value(i64 %34, !195, !DIExpression(), !264)
  %153 = fneg double %151
  %154 = fdiv double %153, %152
  %155 = getelementptr inbounds double, ptr %0, i64 %149, !dbg !265
  %156 = select i1 %140, i1 true, i1 %143, !dbg !265
  br i1 %156, label %157, label %172, !dbg !265

157:                                              ; preds = %147, %190
  %158 = phi i64 [ %34, %147 ], [ %145, %190 ]
  %159 = sub i64 %6, %158, !dbg !265
  %160 = and i64 %159, 1, !dbg !265
  %161 = icmp eq i64 %160, 0, !dbg !265
  br i1 %161, label %169, label %162, !dbg !265

162:                                              ; preds = %157
    #dbg_value(i64 %158, !195, !DIExpression(), !264)
  %163 = getelementptr inbounds double, ptr %139, i64 %158, !dbg !266
  %164 = load double, ptr %163, align 8, !dbg !266, !tbaa !95
  %165 = getelementptr inbounds double, ptr %155, i64 %158, !dbg !269
  %166 = load double, ptr %165, align 8, !dbg !270, !tbaa !95
  %167 = tail call double @llvm.fmuladd.f64(double %154, double %164, double %166), !dbg !270
  store double %167, ptr %165, align 8, !dbg !270, !tbaa !95
  %168 = add nuw nsw i64 %158, 1, !dbg !271
    #dbg_value(i64 %168, !195, !DIExpression(), !264)
  br label %169, !dbg !265

169:                                              ; preds = %162, %157
  %170 = phi i64 [ %158, %157 ], [ %168, %162 ]
  %171 = icmp eq i64 %158, %24, !dbg !265
  br i1 %171, label %191, label %198, !dbg !265

172:                                              ; preds = %147
  %173 = insertelement <2 x double> poison, double %154, i64 0, !dbg !265
  %174 = shufflevector <2 x double> %173, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !265
  br label %175, !dbg !265

175:                                              ; preds = %175, %172
  %176 = phi i64 [ 0, %172 ], [ %188, %175 ]
  %177 = add i64 %34, %176, !dbg !265
  %178 = getelementptr inbounds double, ptr %139, i64 %177, !dbg !266
  %179 = getelementptr inbounds i8, ptr %178, i64 16, !dbg !266
  %180 = load <2 x double>, ptr %178, align 8, !dbg !266, !tbaa !95, !alias.scope !272
  %181 = load <2 x double>, ptr %179, align 8, !dbg !266, !tbaa !95, !alias.scope !272
  %182 = getelementptr inbounds double, ptr %155, i64 %177, !dbg !269
  %183 = getelementptr inbounds i8, ptr %182, i64 16, !dbg !270
  %184 = load <2 x double>, ptr %182, align 8, !dbg !270, !tbaa !95, !alias.scope !275, !noalias !272
  %185 = load <2 x double>, ptr %183, align 8, !dbg !270, !tbaa !95, !alias.scope !275, !noalias !272
  %186 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %174, <2 x double> %180, <2 x double> %184), !dbg !270
  %187 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %174, <2 x double> %181, <2 x double> %185), !dbg !270
  store <2 x double> %186, ptr %182, align 8, !dbg !270, !tbaa !95, !alias.scope !275, !noalias !272
  store <2 x double> %187, ptr %183, align 8, !dbg !270, !tbaa !95, !alias.scope !275, !noalias !272
  %188 = add nuw i64 %176, 4
  %189 = icmp eq i64 %188, %144
  br i1 %189, label %190, label %175, !llvm.loop !277

190:                                              ; preds = %175
  br i1 %146, label %191, label %157, !dbg !265

191:                                              ; preds = %169, %198, %190
  %192 = load double, ptr %134, align 8, !dbg !279, !tbaa !95
  %193 = getelementptr inbounds double, ptr %1, i64 %148, !dbg !280
  %194 = load double, ptr %193, align 8, !dbg !281, !tbaa !95
  %195 = tail call double @llvm.fmuladd.f64(double %154, double %192, double %194), !dbg !281
  store double %195, ptr %193, align 8, !dbg !281, !tbaa !95
  %196 = add nuw nsw i64 %148, 1, !dbg !282
    #dbg_value(i64 %196, !190, !DIExpression(), !258)
  %197 = icmp eq i64 %196, %6, !dbg !283
  br i1 %197, label %25, label %147, !dbg !259, !llvm.loop !284

198:                                              ; preds = %169, %198
  %199 = phi i64 [ %211, %198 ], [ %170, %169 ]
    #dbg_value(i64 %199, !195, !DIExpression(), !264)
  %200 = getelementptr inbounds double, ptr %139, i64 %199, !dbg !266
  %201 = load double, ptr %200, align 8, !dbg !266, !tbaa !95
  %202 = getelementptr inbounds double, ptr %155, i64 %199, !dbg !269
  %203 = load double, ptr %202, align 8, !dbg !270, !tbaa !95
  %204 = tail call double @llvm.fmuladd.f64(double %154, double %201, double %203), !dbg !270
  store double %204, ptr %202, align 8, !dbg !270, !tbaa !95
  %205 = add nuw nsw i64 %199, 1, !dbg !271
    #dbg_value(i64 %205, !195, !DIExpression(), !264)
  %206 = getelementptr inbounds double, ptr %139, i64 %205, !dbg !266
  %207 = load double, ptr %206, align 8, !dbg !266, !tbaa !95
  %208 = getelementptr inbounds double, ptr %155, i64 %205, !dbg !269
  %209 = load double, ptr %208, align 8, !dbg !270, !tbaa !95
  %210 = tail call double @llvm.fmuladd.f64(double %154, double %207, double %209), !dbg !270
  store double %210, ptr %208, align 8, !dbg !270, !tbaa !95
  %211 = add nuw nsw i64 %199, 2, !dbg !271
    #dbg_value(i64 %211, !195, !DIExpression(), !264)
  %212 = icmp eq i64 %211, %6, !dbg !286
  br i1 %212, label %191, label %198, !dbg !265, !llvm.loop !287

213:                                              ; preds = %29, %229
  %214 = phi i64 [ %32, %29 ], [ %217, %229 ]
  %215 = phi i64 [ %31, %29 ], [ %218, %229 ]
  %216 = phi double [ 0.000000e+00, %29 ], [ %241, %229 ]
  %217 = add nsw i64 %214, -1, !dbg !288
  %218 = add nsw i64 %215, -1, !dbg !210
    #dbg_value(double %216, !197, !DIExpression(), !204)
    #dbg_value(i64 %214, !200, !DIExpression(), !289)
  %219 = icmp slt i64 %214, %32, !dbg !290
  %220 = getelementptr inbounds double, ptr %1, i64 %217
  %221 = load double, ptr %220, align 8, !tbaa !95
  br i1 %219, label %222, label %229, !dbg !292

222:                                              ; preds = %213
  %223 = trunc i64 %217 to i32, !dbg !292
  %224 = mul i32 %223, %2, !dbg !292
  %225 = zext i32 %224 to i64, !dbg !292
  %226 = getelementptr double, ptr %0, i64 %225, !dbg !292
  br label %243, !dbg !292

227:                                              ; preds = %229, %3, %28
  %228 = phi double [ 0.000000e+00, %28 ], [ 0.000000e+00, %3 ], [ %241, %229 ], !dbg !204
  ret double %228, !dbg !293

229:                                              ; preds = %243, %213
  %230 = phi double [ %221, %213 ], [ %251, %243 ], !dbg !294
  %231 = trunc nuw nsw i64 %217 to i32, !dbg !295
  %232 = mul i32 %30, %231, !dbg !295
  %233 = sext i32 %232 to i64, !dbg !296
  %234 = getelementptr inbounds double, ptr %0, i64 %233, !dbg !296
  %235 = load double, ptr %234, align 8, !dbg !296, !tbaa !95
  %236 = getelementptr inbounds double, ptr %1, i64 %217, !dbg !297
  %237 = fdiv double %230, %235, !dbg !294
  store double %237, ptr %236, align 8, !dbg !294, !tbaa !95
  %238 = fmul double %237, %237, !dbg !298
  %239 = trunc nuw nsw i64 %214 to i32, !dbg !299
  %240 = uitofp nneg i32 %239 to double, !dbg !299
  %241 = tail call double @llvm.fmuladd.f64(double %238, double %240, double %216), !dbg !300
    #dbg_value(double %241, !197, !DIExpression(), !204)
    #dbg_value(i64 %217, !198, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !301)
  %242 = icmp sgt i64 %214, 1, !dbg !302
  br i1 %242, label %213, label %227, !dbg !210, !llvm.loop !303

243:                                              ; preds = %222, %243
  %244 = phi i64 [ %215, %222 ], [ %252, %243 ], !dbg !305
  %245 = phi double [ %221, %222 ], [ %251, %243 ], !dbg !305
    #dbg_value(i64 %244, !200, !DIExpression(), !289)
  %246 = getelementptr double, ptr %226, i64 %244, !dbg !307
  %247 = load double, ptr %246, align 8, !dbg !307, !tbaa !95
  %248 = getelementptr inbounds double, ptr %1, i64 %244, !dbg !308
  %249 = load double, ptr %248, align 8, !dbg !308, !tbaa !95
  %250 = fneg double %247, !dbg !309
  %251 = tail call double @llvm.fmuladd.f64(double %250, double %249, double %245), !dbg !309
  store double %251, ptr %220, align 8, !dbg !309, !tbaa !95
  %252 = add nuw nsw i64 %244, 1, !dbg !310
    #dbg_value(i64 %252, !200, !DIExpression(), !289)
  %253 = trunc nuw i64 %252 to i32, !dbg !290
  %254 = icmp slt i32 %253, %2, !dbg !290
  br i1 %254, label %243, label %229, !dbg !292, !llvm.loop !311
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @quick_select(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 !dbg !313 {
    #dbg_value(ptr %0, !317, !DIExpression(), !330)
    #dbg_value(i32 %1, !318, !DIExpression(), !330)
    #dbg_value(i32 %2, !319, !DIExpression(), !330)
    #dbg_value(i32 0, !320, !DIExpression(), !330)
  %4 = add nsw i32 %1, -1, !dbg !331
    #dbg_value(i32 %4, !321, !DIExpression(), !330)
  br label %5, !dbg !332

5:                                                ; preds = %46, %3
  %6 = phi i32 [ %4, %3 ], [ %50, %46 ], !dbg !330
  %7 = phi i32 [ 0, %3 ], [ %51, %46 ], !dbg !333
    #dbg_value(i32 %7, !320, !DIExpression(), !330)
    #dbg_value(i32 %6, !321, !DIExpression(), !330)
  %8 = icmp slt i32 %7, %6, !dbg !334
  br i1 %8, label %9, label %53, !dbg !332

9:                                                ; preds = %5
  %10 = add nsw i32 %7, %6, !dbg !335
  %11 = sdiv i32 %10, 2, !dbg !336
  %12 = sext i32 %11 to i64, !dbg !337
  %13 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !337
  %14 = load double, ptr %13, align 8, !dbg !337, !tbaa !95
    #dbg_value(double %14, !322, !DIExpression(), !338)
    #dbg_value(i32 %7, !324, !DIExpression(), !338)
    #dbg_value(i32 %6, !325, !DIExpression(), !338)
  br label %15, !dbg !339

15:                                               ; preds = %9, %42
  %16 = phi i32 [ %6, %9 ], [ %44, %42 ]
  %17 = phi i32 [ %7, %9 ], [ %43, %42 ]
    #dbg_value(i32 %16, !325, !DIExpression(), !338)
    #dbg_value(i32 %17, !324, !DIExpression(), !338)
  %18 = sext i32 %17 to i64, !dbg !340
  br label %19, !dbg !340

19:                                               ; preds = %19, %15
  %20 = phi i64 [ %24, %19 ], [ %18, %15 ], !dbg !338
    #dbg_value(i64 %20, !324, !DIExpression(), !338)
  %21 = getelementptr inbounds double, ptr %0, i64 %20, !dbg !341
  %22 = load double, ptr %21, align 8, !dbg !341, !tbaa !95
  %23 = fcmp olt double %22, %14, !dbg !342
  %24 = add nsw i64 %20, 1, !dbg !343
    #dbg_value(i64 %24, !324, !DIExpression(), !338)
  br i1 %23, label %19, label %25, !dbg !340, !llvm.loop !344

25:                                               ; preds = %19
  %26 = getelementptr inbounds double, ptr %0, i64 %20
  %27 = trunc nsw i64 %20 to i32
  %28 = sext i32 %16 to i64, !dbg !345
  br label %29, !dbg !345

29:                                               ; preds = %29, %25
  %30 = phi i64 [ %34, %29 ], [ %28, %25 ], !dbg !338
    #dbg_value(i64 %30, !325, !DIExpression(), !338)
  %31 = getelementptr inbounds double, ptr %0, i64 %30, !dbg !346
  %32 = load double, ptr %31, align 8, !dbg !346, !tbaa !95
  %33 = fcmp ogt double %32, %14, !dbg !347
  %34 = add nsw i64 %30, -1, !dbg !348
    #dbg_value(i64 %34, !325, !DIExpression(), !338)
  br i1 %33, label %29, label %35, !dbg !345, !llvm.loop !349

35:                                               ; preds = %29
  %36 = trunc nsw i64 %30 to i32, !dbg !350
  %37 = icmp sgt i64 %20, %30, !dbg !350
  br i1 %37, label %42, label %38, !dbg !351

38:                                               ; preds = %35
  %39 = getelementptr inbounds double, ptr %0, i64 %30
    #dbg_value(double %22, !326, !DIExpression(), !352)
  store double %32, ptr %26, align 8, !dbg !353, !tbaa !95
  store double %22, ptr %39, align 8, !dbg !354, !tbaa !95
  %40 = add nsw i32 %27, 1, !dbg !355
    #dbg_value(i32 %40, !324, !DIExpression(), !338)
  %41 = add nsw i32 %36, -1, !dbg !356
    #dbg_value(i32 %41, !325, !DIExpression(), !338)
  br label %42, !dbg !357

42:                                               ; preds = %38, %35
  %43 = phi i32 [ %40, %38 ], [ %27, %35 ], !dbg !338
  %44 = phi i32 [ %41, %38 ], [ %36, %35 ], !dbg !338
    #dbg_value(i32 %44, !325, !DIExpression(), !338)
    #dbg_value(i32 %43, !324, !DIExpression(), !338)
  %45 = icmp sgt i32 %43, %44, !dbg !358
  br i1 %45, label %46, label %15, !dbg !339, !llvm.loop !359

46:                                               ; preds = %42
  %47 = icmp sge i32 %44, %2, !dbg !361
  %48 = icmp sle i32 %43, %2, !dbg !363
  %49 = select i1 %48, i32 %43, i32 %7, !dbg !363
  %50 = select i1 %47, i32 %44, i32 %6, !dbg !363
  %51 = select i1 %47, i32 %7, i32 %49, !dbg !363
  %52 = or i1 %48, %47
    #dbg_value(i32 %51, !320, !DIExpression(), !330)
    #dbg_value(i32 %50, !321, !DIExpression(), !330)
  br i1 %52, label %5, label %53

53:                                               ; preds = %46, %5
  %54 = sext i32 %2 to i64, !dbg !364
  %55 = getelementptr inbounds double, ptr %0, i64 %54, !dbg !364
  %56 = load double, ptr %55, align 8, !dbg !364, !tbaa !95
  %57 = fmul double %56, %56, !dbg !365
  ret double %57, !dbg !366
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define dso_local double @sorting_network(ptr nocapture noundef %0) local_unnamed_addr #5 !dbg !9 {
    #dbg_value(ptr %0, !15, !DIExpression(), !367)
    #dbg_value(i32 0, !16, !DIExpression(), !368)
    #dbg_value(i64 0, !16, !DIExpression(), !368)
    #dbg_value(ptr %0, !19, !DIExpression(), !369)
  %2 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !370
    #dbg_value(ptr %2, !22, !DIExpression(), !369)
  %3 = load double, ptr %0, align 8, !dbg !371, !tbaa !95
  %4 = load double, ptr %2, align 8, !dbg !372, !tbaa !95
    #dbg_value(double poison, !23, !DIExpression(), !369)
  %5 = tail call double @llvm.maxnum.f64(double %3, double %4), !dbg !373
    #dbg_value(double %5, !24, !DIExpression(), !369)
    #dbg_value(i64 1, !16, !DIExpression(), !368)
  %6 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !374
    #dbg_value(ptr %6, !19, !DIExpression(), !369)
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !370
    #dbg_value(ptr %7, !22, !DIExpression(), !369)
  %8 = load double, ptr %6, align 8, !dbg !371, !tbaa !95
  %9 = load double, ptr %7, align 8, !dbg !372, !tbaa !95
  %10 = tail call double @llvm.minnum.f64(double %8, double %9), !dbg !375
    #dbg_value(double %10, !23, !DIExpression(), !369)
    #dbg_value(double %15, !24, !DIExpression(), !369)
    #dbg_value(i64 2, !16, !DIExpression(), !368)
    #dbg_value(ptr %0, !19, !DIExpression(), !369)
    #dbg_value(ptr %6, !22, !DIExpression(), !369)
    #dbg_value(double poison, !23, !DIExpression(), !369)
    #dbg_value(double %19, !24, !DIExpression(), !369)
    #dbg_value(i64 3, !16, !DIExpression(), !368)
    #dbg_value(ptr %2, !19, !DIExpression(), !369)
    #dbg_value(ptr %7, !22, !DIExpression(), !369)
    #dbg_value(double poison, !23, !DIExpression(), !369)
    #dbg_value(double poison, !24, !DIExpression(), !369)
  %11 = insertelement <2 x double> poison, double %3, i64 0, !dbg !375
  %12 = insertelement <2 x double> %11, double %5, i64 1, !dbg !375
  %13 = insertelement <2 x double> poison, double %4, i64 0, !dbg !375
    #dbg_value(i64 4, !16, !DIExpression(), !368)
    #dbg_value(ptr %2, !19, !DIExpression(), !369)
    #dbg_value(ptr %6, !22, !DIExpression(), !369)
  %14 = insertelement <2 x double> poison, double %10, i64 0, !dbg !375
  %15 = tail call double @llvm.maxnum.f64(double %8, double %9), !dbg !373
  %16 = insertelement <2 x double> %13, double %15, i64 1, !dbg !375
  %17 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %12, <2 x double> %16), !dbg !375
  %18 = extractelement <2 x double> %17, i64 0, !dbg !373
  %19 = tail call double @llvm.maxnum.f64(double %18, double %10), !dbg !373
  %20 = insertelement <2 x double> %14, double %19, i64 1, !dbg !375
  %21 = tail call <2 x double> @llvm.minnum.v2f64(<2 x double> %17, <2 x double> %20), !dbg !375
    #dbg_value(double poison, !23, !DIExpression(), !369)
  %22 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !373
  %23 = insertelement <2 x double> %22, double %5, i64 1, !dbg !373
  %24 = insertelement <2 x double> poison, double %19, i64 0, !dbg !373
  %25 = insertelement <2 x double> %24, double %15, i64 1, !dbg !373
  %26 = tail call <2 x double> @llvm.maxnum.v2f64(<2 x double> %23, <2 x double> %25), !dbg !373
    #dbg_value(double poison, !24, !DIExpression(), !369)
  store <2 x double> %21, ptr %0, align 8, !dbg !376, !tbaa !95
  store <2 x double> %26, ptr %6, align 8, !dbg !377, !tbaa !95
    #dbg_value(i64 5, !16, !DIExpression(), !368)
  %27 = fmul <2 x double> %21, %21, !dbg !378
  %28 = shufflevector <2 x double> %27, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !379
  %29 = fadd <2 x double> %21, %28, !dbg !379
  %30 = extractelement <2 x double> %29, i64 0, !dbg !379
  %31 = extractelement <2 x double> %26, i64 0, !dbg !380
  %32 = extractelement <2 x double> %26, i64 1, !dbg !380
  %33 = tail call double @llvm.fmuladd.f64(double %31, double %32, double %30), !dbg !380
  ret double %33, !dbg !381
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local double @conjugate_gradient_sparse(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i32 noundef %4) local_unnamed_addr #4 !dbg !382 {
  %6 = alloca [8 x double], align 16, !DIAssignID !420
    #dbg_assign(i1 undef, !394, !DIExpression(), !420, ptr %6, !DIExpression(), !421)
  %7 = alloca [8 x double], align 16, !DIAssignID !422
    #dbg_assign(i1 undef, !398, !DIExpression(), !422, ptr %7, !DIExpression(), !421)
  %8 = alloca [8 x double], align 16, !DIAssignID !423
    #dbg_assign(i1 undef, !399, !DIExpression(), !423, ptr %8, !DIExpression(), !421)
  %9 = alloca [8 x double], align 16, !DIAssignID !424
    #dbg_assign(i1 undef, !400, !DIExpression(), !424, ptr %9, !DIExpression(), !421)
    #dbg_value(ptr %0, !389, !DIExpression(), !421)
    #dbg_value(ptr %1, !390, !DIExpression(), !421)
    #dbg_value(ptr %2, !391, !DIExpression(), !421)
    #dbg_value(ptr %3, !392, !DIExpression(), !421)
    #dbg_value(i32 %4, !393, !DIExpression(), !421)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #10, !dbg !425
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %6, i8 0, i64 64, i1 false), !dbg !426, !DIAssignID !427
    #dbg_assign(i8 0, !394, !DIExpression(), !427, ptr %6, !DIExpression(), !421)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #10, !dbg !425
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #10, !dbg !425
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #10, !dbg !425
  %10 = sext i32 %4 to i64, !dbg !428
  %11 = shl nsw i64 %10, 3, !dbg !429
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 8 %3, i64 %11, i1 false), !dbg !430
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr align 8 %3, i64 %11, i1 false), !dbg !431
    #dbg_value(double 0.000000e+00, !401, !DIExpression(), !421)
    #dbg_value(i32 0, !402, !DIExpression(), !432)
  %12 = icmp sgt i32 %4, 0, !dbg !433
  br i1 %12, label %13, label %279, !dbg !435

13:                                               ; preds = %5
  %14 = zext nneg i32 %4 to i64, !dbg !433
  %15 = and i64 %14, 3, !dbg !435
  %16 = icmp ult i32 %4, 4, !dbg !435
  br i1 %16, label %19, label %17, !dbg !435

17:                                               ; preds = %13
  %18 = and i64 %14, 2147483644, !dbg !435
  br label %46, !dbg !435

19:                                               ; preds = %46, %13
  %20 = phi double [ poison, %13 ], [ %64, %46 ]
  %21 = phi i64 [ 0, %13 ], [ %65, %46 ]
  %22 = phi double [ 0.000000e+00, %13 ], [ %64, %46 ]
  %23 = icmp eq i64 %15, 0, !dbg !435
  br i1 %23, label %34, label %24, !dbg !435

24:                                               ; preds = %19, %24
  %25 = phi i64 [ %31, %24 ], [ %21, %19 ]
  %26 = phi double [ %30, %24 ], [ %22, %19 ]
  %27 = phi i64 [ %32, %24 ], [ 0, %19 ]
    #dbg_value(double %26, !401, !DIExpression(), !421)
    #dbg_value(i64 %25, !402, !DIExpression(), !432)
  %28 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %25, !dbg !436
  %29 = load double, ptr %28, align 8, !dbg !436, !tbaa !95
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %26), !dbg !438
    #dbg_value(double %30, !401, !DIExpression(), !421)
  %31 = add nuw nsw i64 %25, 1, !dbg !439
    #dbg_value(i64 %31, !402, !DIExpression(), !432)
  %32 = add i64 %27, 1, !dbg !435
  %33 = icmp eq i64 %32, %15, !dbg !435
  br i1 %33, label %34, label %24, !dbg !435, !llvm.loop !440

34:                                               ; preds = %24, %19
  %35 = phi double [ %20, %19 ], [ %30, %24 ], !dbg !438
    #dbg_value(double %35, !401, !DIExpression(), !421)
    #dbg_value(i32 0, !404, !DIExpression(), !442)
  %36 = fcmp ogt double %35, 0x3BC79CA10C924223, !dbg !443
  br i1 %36, label %37, label %68, !dbg !444

37:                                               ; preds = %34
  %38 = zext nneg i32 %4 to i64
  %39 = and i64 %14, 3
  %40 = icmp ult i32 %4, 4
  %41 = and i64 %14, 2147483644
  %42 = icmp eq i64 %39, 0
  %43 = icmp ult i32 %4, 4
  %44 = and i64 %14, 2147483644
  %45 = icmp eq i64 %44, %14
  br label %74, !dbg !444

46:                                               ; preds = %46, %17
  %47 = phi i64 [ 0, %17 ], [ %65, %46 ]
  %48 = phi double [ 0.000000e+00, %17 ], [ %64, %46 ]
  %49 = phi i64 [ 0, %17 ], [ %66, %46 ]
    #dbg_value(double %48, !401, !DIExpression(), !421)
    #dbg_value(i64 %47, !402, !DIExpression(), !432)
  %50 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %47, !dbg !436
  %51 = load double, ptr %50, align 16, !dbg !436, !tbaa !95
  %52 = tail call double @llvm.fmuladd.f64(double %51, double %51, double %48), !dbg !438
    #dbg_value(double %52, !401, !DIExpression(), !421)
  %53 = or disjoint i64 %47, 1, !dbg !439
    #dbg_value(i64 %53, !402, !DIExpression(), !432)
  %54 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %53, !dbg !436
  %55 = load double, ptr %54, align 8, !dbg !436, !tbaa !95
  %56 = tail call double @llvm.fmuladd.f64(double %55, double %55, double %52), !dbg !438
    #dbg_value(double %56, !401, !DIExpression(), !421)
  %57 = or disjoint i64 %47, 2, !dbg !439
    #dbg_value(i64 %57, !402, !DIExpression(), !432)
  %58 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %57, !dbg !436
  %59 = load double, ptr %58, align 16, !dbg !436, !tbaa !95
  %60 = tail call double @llvm.fmuladd.f64(double %59, double %59, double %56), !dbg !438
    #dbg_value(double %60, !401, !DIExpression(), !421)
  %61 = or disjoint i64 %47, 3, !dbg !439
    #dbg_value(i64 %61, !402, !DIExpression(), !432)
  %62 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %61, !dbg !436
  %63 = load double, ptr %62, align 8, !dbg !436, !tbaa !95
  %64 = tail call double @llvm.fmuladd.f64(double %63, double %63, double %60), !dbg !438
    #dbg_value(double %64, !401, !DIExpression(), !421)
  %65 = add nuw nsw i64 %47, 4, !dbg !439
    #dbg_value(i64 %65, !402, !DIExpression(), !432)
  %66 = add i64 %49, 4, !dbg !435
  %67 = icmp eq i64 %66, %18, !dbg !435
  br i1 %67, label %19, label %46, !dbg !435, !llvm.loop !445

68:                                               ; preds = %250, %34
    #dbg_value(i32 0, !418, !DIExpression(), !447)
    #dbg_value(double 0.000000e+00, !417, !DIExpression(), !421)
  br i1 %12, label %69, label %279, !dbg !448

69:                                               ; preds = %68
  %70 = and i64 %14, 3, !dbg !448
  %71 = icmp ult i32 %4, 4, !dbg !448
  br i1 %71, label %262, label %72, !dbg !448

72:                                               ; preds = %69
  %73 = and i64 %14, 2147483644, !dbg !448
  br label %281, !dbg !448

74:                                               ; preds = %37, %250
  %75 = phi double [ %35, %37 ], [ %247, %250 ]
  %76 = phi i1 [ true, %37 ], [ false, %250 ]
    #dbg_value(double %75, !401, !DIExpression(), !421)
    #dbg_value(i32 poison, !404, !DIExpression(), !442)
    #dbg_value(ptr %0, !449, !DIExpression(), !465)
    #dbg_value(ptr %1, !454, !DIExpression(), !465)
    #dbg_value(ptr %2, !455, !DIExpression(), !465)
    #dbg_value(ptr %8, !456, !DIExpression(), !465)
    #dbg_value(ptr %9, !457, !DIExpression(), !465)
    #dbg_value(i32 %4, !458, !DIExpression(), !465)
    #dbg_value(i32 0, !459, !DIExpression(), !467)
  br i1 %12, label %77, label %279, !dbg !468

77:                                               ; preds = %74
  %78 = load i32, ptr %0, align 4, !dbg !469, !tbaa !470
  br label %83, !dbg !468

79:                                               ; preds = %118, %112
  %80 = phi double [ %113, %112 ], [ %155, %118 ], !dbg !472
  store double %80, ptr %86, align 8, !dbg !472, !tbaa !95
  br label %81, !dbg !475

81:                                               ; preds = %79, %83
    #dbg_value(i64 %87, !459, !DIExpression(), !467)
  %82 = icmp eq i64 %87, %38, !dbg !475
  br i1 %82, label %158, label %83, !dbg !468, !llvm.loop !476

83:                                               ; preds = %81, %77
  %84 = phi i32 [ %78, %77 ], [ %89, %81 ], !dbg !469
  %85 = phi i64 [ 0, %77 ], [ %87, %81 ]
    #dbg_value(i64 %85, !459, !DIExpression(), !467)
  %86 = getelementptr inbounds double, ptr %9, i64 %85, !dbg !478
  store double 0.000000e+00, ptr %86, align 8, !dbg !479, !tbaa !95
    #dbg_value(i32 %84, !461, !DIExpression(), !480)
  %87 = add nuw nsw i64 %85, 1
  %88 = getelementptr inbounds i32, ptr %0, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !470
  %90 = icmp slt i32 %84, %89, !dbg !481
  br i1 %90, label %91, label %81, !dbg !482

91:                                               ; preds = %83
  %92 = sext i32 %84 to i64, !dbg !482
  %93 = sext i32 %89 to i64, !dbg !481
  %94 = sub nsw i64 %93, %92, !dbg !482
  %95 = and i64 %94, 3, !dbg !482
  %96 = icmp eq i64 %95, 0, !dbg !482
  br i1 %96, label %112, label %97, !dbg !482

97:                                               ; preds = %91, %97
  %98 = phi i64 [ %109, %97 ], [ %92, %91 ], !dbg !483
  %99 = phi double [ %108, %97 ], [ 0.000000e+00, %91 ], !dbg !483
  %100 = phi i64 [ %110, %97 ], [ 0, %91 ]
    #dbg_value(i64 %98, !461, !DIExpression(), !480)
  %101 = getelementptr inbounds double, ptr %2, i64 %98, !dbg !483
  %102 = load double, ptr %101, align 8, !dbg !483, !tbaa !95
  %103 = getelementptr inbounds i32, ptr %1, i64 %98, !dbg !484
  %104 = load i32, ptr %103, align 4, !dbg !484, !tbaa !470
  %105 = sext i32 %104 to i64, !dbg !485
  %106 = getelementptr inbounds double, ptr %8, i64 %105, !dbg !485
  %107 = load double, ptr %106, align 8, !dbg !485, !tbaa !95
  %108 = tail call double @llvm.fmuladd.f64(double %102, double %107, double %99), !dbg !472
  %109 = add nsw i64 %98, 1, !dbg !486
    #dbg_value(i64 %109, !461, !DIExpression(), !480)
  %110 = add i64 %100, 1, !dbg !482
  %111 = icmp eq i64 %110, %95, !dbg !482
  br i1 %111, label %112, label %97, !dbg !482, !llvm.loop !487

112:                                              ; preds = %97, %91
  %113 = phi double [ poison, %91 ], [ %108, %97 ]
  %114 = phi i64 [ %92, %91 ], [ %109, %97 ]
  %115 = phi double [ 0.000000e+00, %91 ], [ %108, %97 ]
  %116 = sub nsw i64 %92, %93, !dbg !482
  %117 = icmp ugt i64 %116, -4, !dbg !482
  br i1 %117, label %79, label %118, !dbg !482

118:                                              ; preds = %112, %118
  %119 = phi i64 [ %156, %118 ], [ %114, %112 ], !dbg !483
  %120 = phi double [ %155, %118 ], [ %115, %112 ], !dbg !483
    #dbg_value(i64 %119, !461, !DIExpression(), !480)
  %121 = getelementptr inbounds double, ptr %2, i64 %119, !dbg !483
  %122 = load double, ptr %121, align 8, !dbg !483, !tbaa !95
  %123 = getelementptr inbounds i32, ptr %1, i64 %119, !dbg !484
  %124 = load i32, ptr %123, align 4, !dbg !484, !tbaa !470
  %125 = sext i32 %124 to i64, !dbg !485
  %126 = getelementptr inbounds double, ptr %8, i64 %125, !dbg !485
  %127 = load double, ptr %126, align 8, !dbg !485, !tbaa !95
  %128 = tail call double @llvm.fmuladd.f64(double %122, double %127, double %120), !dbg !472
  %129 = add nsw i64 %119, 1, !dbg !486
    #dbg_value(i64 %129, !461, !DIExpression(), !480)
  %130 = getelementptr inbounds double, ptr %2, i64 %129, !dbg !483
  %131 = load double, ptr %130, align 8, !dbg !483, !tbaa !95
  %132 = getelementptr inbounds i32, ptr %1, i64 %129, !dbg !484
  %133 = load i32, ptr %132, align 4, !dbg !484, !tbaa !470
  %134 = sext i32 %133 to i64, !dbg !485
  %135 = getelementptr inbounds double, ptr %8, i64 %134, !dbg !485
  %136 = load double, ptr %135, align 8, !dbg !485, !tbaa !95
  %137 = tail call double @llvm.fmuladd.f64(double %131, double %136, double %128), !dbg !472
  %138 = add nsw i64 %119, 2, !dbg !486
    #dbg_value(i64 %138, !461, !DIExpression(), !480)
  %139 = getelementptr inbounds double, ptr %2, i64 %138, !dbg !483
  %140 = load double, ptr %139, align 8, !dbg !483, !tbaa !95
  %141 = getelementptr inbounds i32, ptr %1, i64 %138, !dbg !484
  %142 = load i32, ptr %141, align 4, !dbg !484, !tbaa !470
  %143 = sext i32 %142 to i64, !dbg !485
  %144 = getelementptr inbounds double, ptr %8, i64 %143, !dbg !485
  %145 = load double, ptr %144, align 8, !dbg !485, !tbaa !95
  %146 = tail call double @llvm.fmuladd.f64(double %140, double %145, double %137), !dbg !472
  %147 = add nsw i64 %119, 3, !dbg !486
    #dbg_value(i64 %147, !461, !DIExpression(), !480)
  %148 = getelementptr inbounds double, ptr %2, i64 %147, !dbg !483
  %149 = load double, ptr %148, align 8, !dbg !483, !tbaa !95
  %150 = getelementptr inbounds i32, ptr %1, i64 %147, !dbg !484
  %151 = load i32, ptr %150, align 4, !dbg !484, !tbaa !470
  %152 = sext i32 %151 to i64, !dbg !485
  %153 = getelementptr inbounds double, ptr %8, i64 %152, !dbg !485
  %154 = load double, ptr %153, align 8, !dbg !485, !tbaa !95
  %155 = tail call double @llvm.fmuladd.f64(double %149, double %154, double %146), !dbg !472
  %156 = add nsw i64 %119, 4, !dbg !486
    #dbg_value(i64 %156, !461, !DIExpression(), !480)
  %157 = icmp eq i64 %156, %93, !dbg !481
  br i1 %157, label %79, label %118, !dbg !482, !llvm.loop !488

158:                                              ; preds = %81
    #dbg_value(double 0.000000e+00, !406, !DIExpression(), !490)
    #dbg_value(i32 0, !409, !DIExpression(), !491)
  br i1 %12, label %159, label %279, !dbg !492

159:                                              ; preds = %158
  br i1 %40, label %160, label %181, !dbg !492

160:                                              ; preds = %181, %159
  %161 = phi double [ poison, %159 ], [ %207, %181 ]
  %162 = phi i64 [ 0, %159 ], [ %208, %181 ]
  %163 = phi double [ 0.000000e+00, %159 ], [ %207, %181 ]
  br i1 %42, label %176, label %164, !dbg !492

164:                                              ; preds = %160, %164
  %165 = phi i64 [ %173, %164 ], [ %162, %160 ]
  %166 = phi double [ %172, %164 ], [ %163, %160 ]
  %167 = phi i64 [ %174, %164 ], [ 0, %160 ]
    #dbg_value(i64 %165, !409, !DIExpression(), !491)
    #dbg_value(double %166, !406, !DIExpression(), !490)
  %168 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %165, !dbg !493
  %169 = load double, ptr %168, align 8, !dbg !493, !tbaa !95
  %170 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %165, !dbg !496
  %171 = load double, ptr %170, align 8, !dbg !496, !tbaa !95
  %172 = tail call double @llvm.fmuladd.f64(double %169, double %171, double %166), !dbg !497
    #dbg_value(double %172, !406, !DIExpression(), !490)
  %173 = add nuw nsw i64 %165, 1, !dbg !498
    #dbg_value(i64 %173, !409, !DIExpression(), !491)
  %174 = add i64 %167, 1, !dbg !492
  %175 = icmp eq i64 %174, %39, !dbg !492
  br i1 %175, label %176, label %164, !dbg !492, !llvm.loop !499

176:                                              ; preds = %164, %160
  %177 = phi double [ %161, %160 ], [ %172, %164 ], !dbg !497
  %178 = fdiv double %75, %177, !dbg !500
    #dbg_value(double %178, !411, !DIExpression(), !490)
    #dbg_value(double 0.000000e+00, !412, !DIExpression(), !490)
    #dbg_value(i32 0, !413, !DIExpression(), !501)
  br i1 %12, label %179, label %279, !dbg !502

179:                                              ; preds = %176
  %180 = fneg double %178
  br label %234, !dbg !502

181:                                              ; preds = %159, %181
  %182 = phi i64 [ %208, %181 ], [ 0, %159 ]
  %183 = phi double [ %207, %181 ], [ 0.000000e+00, %159 ]
  %184 = phi i64 [ %209, %181 ], [ 0, %159 ]
    #dbg_value(i64 %182, !409, !DIExpression(), !491)
    #dbg_value(double %183, !406, !DIExpression(), !490)
  %185 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %182, !dbg !493
  %186 = load double, ptr %185, align 16, !dbg !493, !tbaa !95
  %187 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %182, !dbg !496
  %188 = load double, ptr %187, align 16, !dbg !496, !tbaa !95
  %189 = tail call double @llvm.fmuladd.f64(double %186, double %188, double %183), !dbg !497
    #dbg_value(double %189, !406, !DIExpression(), !490)
  %190 = or disjoint i64 %182, 1, !dbg !498
    #dbg_value(i64 %190, !409, !DIExpression(), !491)
  %191 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %190, !dbg !493
  %192 = load double, ptr %191, align 8, !dbg !493, !tbaa !95
  %193 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %190, !dbg !496
  %194 = load double, ptr %193, align 8, !dbg !496, !tbaa !95
  %195 = tail call double @llvm.fmuladd.f64(double %192, double %194, double %189), !dbg !497
    #dbg_value(double %195, !406, !DIExpression(), !490)
  %196 = or disjoint i64 %182, 2, !dbg !498
    #dbg_value(i64 %196, !409, !DIExpression(), !491)
  %197 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %196, !dbg !493
  %198 = load double, ptr %197, align 16, !dbg !493, !tbaa !95
  %199 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %196, !dbg !496
  %200 = load double, ptr %199, align 16, !dbg !496, !tbaa !95
  %201 = tail call double @llvm.fmuladd.f64(double %198, double %200, double %195), !dbg !497
    #dbg_value(double %201, !406, !DIExpression(), !490)
  %202 = or disjoint i64 %182, 3, !dbg !498
    #dbg_value(i64 %202, !409, !DIExpression(), !491)
  %203 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %202, !dbg !493
  %204 = load double, ptr %203, align 8, !dbg !493, !tbaa !95
  %205 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %202, !dbg !496
  %206 = load double, ptr %205, align 8, !dbg !496, !tbaa !95
  %207 = tail call double @llvm.fmuladd.f64(double %204, double %206, double %201), !dbg !497
    #dbg_value(double %207, !406, !DIExpression(), !490)
  %208 = add nuw nsw i64 %182, 4, !dbg !498
    #dbg_value(i64 %208, !409, !DIExpression(), !491)
  %209 = add i64 %184, 4, !dbg !492
  %210 = icmp eq i64 %209, %41, !dbg !492
  br i1 %210, label %160, label %181, !dbg !492, !llvm.loop !503

211:                                              ; preds = %234
    #dbg_value(i32 0, !415, !DIExpression(), !505)
  br i1 %12, label %212, label %250, !dbg !506

212:                                              ; preds = %211
  %213 = fdiv double %247, %75
  br i1 %43, label %214, label %216, !dbg !506

214:                                              ; preds = %233, %212
  %215 = phi i64 [ 0, %212 ], [ %44, %233 ]
  br label %253, !dbg !506

216:                                              ; preds = %212
  %217 = insertelement <2 x double> poison, double %213, i64 0, !dbg !506
  %218 = shufflevector <2 x double> %217, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !506
  br label %219, !dbg !506

219:                                              ; preds = %219, %216
  %220 = phi i64 [ 0, %216 ], [ %231, %219 ], !dbg !507
  %221 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %220, !dbg !509
  %222 = getelementptr inbounds i8, ptr %221, i64 16, !dbg !509
  %223 = load <2 x double>, ptr %221, align 16, !dbg !509, !tbaa !95
  %224 = load <2 x double>, ptr %222, align 16, !dbg !509, !tbaa !95
  %225 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %220, !dbg !511
  %226 = getelementptr inbounds i8, ptr %225, i64 16, !dbg !511
  %227 = load <2 x double>, ptr %225, align 16, !dbg !511, !tbaa !95
  %228 = load <2 x double>, ptr %226, align 16, !dbg !511, !tbaa !95
  %229 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %218, <2 x double> %227, <2 x double> %223), !dbg !512
  %230 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %218, <2 x double> %228, <2 x double> %224), !dbg !512
  store <2 x double> %229, ptr %225, align 16, !dbg !513, !tbaa !95
  store <2 x double> %230, ptr %226, align 16, !dbg !513, !tbaa !95
  %231 = add nuw i64 %220, 4, !dbg !507
  %232 = icmp eq i64 %231, %44, !dbg !507
  br i1 %232, label %233, label %219, !dbg !507, !llvm.loop !514

233:                                              ; preds = %219
  br i1 %45, label %250, label %214, !dbg !506

234:                                              ; preds = %179, %234
  %235 = phi i64 [ 0, %179 ], [ %248, %234 ]
  %236 = phi double [ 0.000000e+00, %179 ], [ %247, %234 ]
    #dbg_value(i64 %235, !413, !DIExpression(), !501)
    #dbg_value(double %236, !412, !DIExpression(), !490)
  %237 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %235, !dbg !516
  %238 = load double, ptr %237, align 8, !dbg !516, !tbaa !95
  %239 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %235, !dbg !519
  %240 = load double, ptr %239, align 8, !dbg !520, !tbaa !95
  %241 = tail call double @llvm.fmuladd.f64(double %178, double %238, double %240), !dbg !520
  store double %241, ptr %239, align 8, !dbg !520, !tbaa !95
  %242 = getelementptr inbounds [8 x double], ptr %9, i64 0, i64 %235, !dbg !521
  %243 = load double, ptr %242, align 8, !dbg !521, !tbaa !95
  %244 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %235, !dbg !522
  %245 = load double, ptr %244, align 8, !dbg !523, !tbaa !95
  %246 = tail call double @llvm.fmuladd.f64(double %180, double %243, double %245), !dbg !523
  store double %246, ptr %244, align 8, !dbg !523, !tbaa !95
  %247 = tail call double @llvm.fmuladd.f64(double %246, double %246, double %236), !dbg !524
    #dbg_value(double %247, !412, !DIExpression(), !490)
  %248 = add nuw nsw i64 %235, 1, !dbg !525
    #dbg_value(i64 %248, !413, !DIExpression(), !501)
  %249 = icmp eq i64 %248, %38, !dbg !526
  br i1 %249, label %211, label %234, !dbg !502, !llvm.loop !527

250:                                              ; preds = %253, %233, %211
    #dbg_value(double %247, !401, !DIExpression(), !421)
    #dbg_value(i32 poison, !404, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !442)
  %251 = fcmp ogt double %247, 0x3BC79CA10C924223, !dbg !443
  %252 = select i1 %76, i1 %251, i1 false, !dbg !443
  br i1 %252, label %74, label %68, !dbg !444, !llvm.loop !529

253:                                              ; preds = %214, %253
  %254 = phi i64 [ %260, %253 ], [ %215, %214 ]
    #dbg_value(i64 %254, !415, !DIExpression(), !505)
  %255 = getelementptr inbounds [8 x double], ptr %7, i64 0, i64 %254, !dbg !509
  %256 = load double, ptr %255, align 8, !dbg !509, !tbaa !95
  %257 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %254, !dbg !511
  %258 = load double, ptr %257, align 8, !dbg !511, !tbaa !95
  %259 = tail call double @llvm.fmuladd.f64(double %213, double %258, double %256), !dbg !512
  store double %259, ptr %257, align 8, !dbg !513, !tbaa !95
  %260 = add nuw nsw i64 %254, 1, !dbg !507
    #dbg_value(i64 %260, !415, !DIExpression(), !505)
  %261 = icmp eq i64 %260, %38, !dbg !531
  br i1 %261, label %250, label %253, !dbg !506, !llvm.loop !532

262:                                              ; preds = %281, %69
  %263 = phi double [ poison, %69 ], [ %308, %281 ]
  %264 = phi i64 [ 0, %69 ], [ %305, %281 ]
  %265 = phi double [ 0.000000e+00, %69 ], [ %308, %281 ]
  %266 = icmp eq i64 %70, 0, !dbg !448
  br i1 %266, label %279, label %267, !dbg !448

267:                                              ; preds = %262, %267
  %268 = phi i64 [ %273, %267 ], [ %264, %262 ]
  %269 = phi double [ %276, %267 ], [ %265, %262 ]
  %270 = phi i64 [ %277, %267 ], [ 0, %262 ]
    #dbg_value(i64 %268, !418, !DIExpression(), !447)
    #dbg_value(double %269, !417, !DIExpression(), !421)
  %271 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %268, !dbg !533
  %272 = load double, ptr %271, align 8, !dbg !533, !tbaa !95
  %273 = add nuw nsw i64 %268, 1, !dbg !536
  %274 = trunc nuw nsw i64 %273 to i32, !dbg !537
  %275 = uitofp nneg i32 %274 to double, !dbg !537
  %276 = tail call double @llvm.fmuladd.f64(double %272, double %275, double %269), !dbg !538
    #dbg_value(i64 %273, !418, !DIExpression(), !447)
    #dbg_value(double %276, !417, !DIExpression(), !421)
  %277 = add i64 %270, 1, !dbg !448
  %278 = icmp eq i64 %277, %70, !dbg !448
  br i1 %278, label %279, label %267, !dbg !448, !llvm.loop !539

279:                                              ; preds = %74, %158, %176, %262, %267, %5, %68
  %280 = phi double [ 0.000000e+00, %68 ], [ 0.000000e+00, %5 ], [ %263, %262 ], [ %276, %267 ], [ 0.000000e+00, %176 ], [ 0.000000e+00, %158 ], [ 0.000000e+00, %74 ], !dbg !421
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #10, !dbg !540
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #10, !dbg !540
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #10, !dbg !540
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #10, !dbg !540
  ret double %280, !dbg !541

281:                                              ; preds = %281, %72
  %282 = phi i64 [ 0, %72 ], [ %305, %281 ]
  %283 = phi double [ 0.000000e+00, %72 ], [ %308, %281 ]
  %284 = phi i64 [ 0, %72 ], [ %309, %281 ]
    #dbg_value(i64 %282, !418, !DIExpression(), !447)
    #dbg_value(double %283, !417, !DIExpression(), !421)
  %285 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %282, !dbg !533
  %286 = load double, ptr %285, align 16, !dbg !533, !tbaa !95
  %287 = or disjoint i64 %282, 1, !dbg !536
  %288 = trunc nuw nsw i64 %287 to i32, !dbg !537
  %289 = uitofp nneg i32 %288 to double, !dbg !537
  %290 = tail call double @llvm.fmuladd.f64(double %286, double %289, double %283), !dbg !538
    #dbg_value(i64 %287, !418, !DIExpression(), !447)
    #dbg_value(double %290, !417, !DIExpression(), !421)
  %291 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %287, !dbg !533
  %292 = load double, ptr %291, align 8, !dbg !533, !tbaa !95
  %293 = or disjoint i64 %282, 2, !dbg !536
  %294 = trunc nuw nsw i64 %293 to i32, !dbg !537
  %295 = uitofp nneg i32 %294 to double, !dbg !537
  %296 = tail call double @llvm.fmuladd.f64(double %292, double %295, double %290), !dbg !538
    #dbg_value(i64 %293, !418, !DIExpression(), !447)
    #dbg_value(double %296, !417, !DIExpression(), !421)
  %297 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %293, !dbg !533
  %298 = load double, ptr %297, align 16, !dbg !533, !tbaa !95
  %299 = or disjoint i64 %282, 3, !dbg !536
  %300 = trunc nuw nsw i64 %299 to i32, !dbg !537
  %301 = uitofp nneg i32 %300 to double, !dbg !537
  %302 = tail call double @llvm.fmuladd.f64(double %298, double %301, double %296), !dbg !538
    #dbg_value(i64 %299, !418, !DIExpression(), !447)
    #dbg_value(double %302, !417, !DIExpression(), !421)
  %303 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %299, !dbg !533
  %304 = load double, ptr %303, align 8, !dbg !533, !tbaa !95
  %305 = add nuw nsw i64 %282, 4, !dbg !536
  %306 = trunc nuw nsw i64 %305 to i32, !dbg !537
  %307 = uitofp nneg i32 %306 to double, !dbg !537
  %308 = tail call double @llvm.fmuladd.f64(double %304, double %307, double %302), !dbg !538
    #dbg_value(i64 %305, !418, !DIExpression(), !447)
    #dbg_value(double %308, !417, !DIExpression(), !421)
  %309 = add i64 %284, 4, !dbg !448
  %310 = icmp eq i64 %309, %73, !dbg !448
  br i1 %310, label %262, label %281, !dbg !448, !llvm.loop !542
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @kalman_filter(ptr nocapture noundef readonly %0, i32 noundef %1, double noundef %2, double noundef %3) local_unnamed_addr #0 !dbg !544 {
    #dbg_value(ptr %0, !548, !DIExpression(), !570)
    #dbg_value(i32 %1, !549, !DIExpression(), !570)
    #dbg_value(double %2, !550, !DIExpression(), !570)
    #dbg_value(double %3, !551, !DIExpression(), !570)
    #dbg_value(double 0.000000e+00, !552, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(double 1.000000e+00, !552, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
    #dbg_value(double 1.000000e+00, !555, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(double 0.000000e+00, !555, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
    #dbg_value(double 0.000000e+00, !555, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !570)
    #dbg_value(double 1.000000e+00, !555, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !570)
    #dbg_value(double 0.000000e+00, !558, !DIExpression(), !570)
    #dbg_value(i32 0, !559, !DIExpression(), !571)
  %5 = icmp sgt i32 %1, 0, !dbg !572
  br i1 %5, label %6, label %9, !dbg !573

6:                                                ; preds = %4
  %7 = zext nneg i32 %1 to i64, !dbg !572
  %8 = insertelement <2 x double> poison, double %2, i64 0, !dbg !574
  br label %11, !dbg !573

9:                                                ; preds = %11, %4
  %10 = phi double [ 0.000000e+00, %4 ], [ %53, %11 ], !dbg !570
  ret double %10, !dbg !575

11:                                               ; preds = %6, %11
  %12 = phi i64 [ 0, %6 ], [ %54, %11 ]
  %13 = phi double [ 1.000000e+00, %6 ], [ %48, %11 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %45, %11 ]
  %15 = phi double [ 1.000000e+00, %6 ], [ %43, %11 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %53, %11 ]
  %17 = phi <2 x double> [ <double 0.000000e+00, double 1.000000e+00>, %6 ], [ %40, %11 ]
    #dbg_value(double poison, !552, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
    #dbg_value(double poison, !552, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(double %13, !555, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !570)
    #dbg_value(double %14, !555, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !570)
    #dbg_value(double %15, !555, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(double %16, !558, !DIExpression(), !570)
    #dbg_value(i64 %12, !559, !DIExpression(), !571)
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !576
  %19 = fadd <2 x double> %17, %18, !dbg !576
  %20 = extractelement <2 x double> %19, i64 0, !dbg !576
    #dbg_value(double %20, !552, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
  %21 = fadd double %15, %14, !dbg !577
  %22 = fadd double %14, %21, !dbg !578
  %23 = fadd double %13, %22, !dbg !579
    #dbg_value(double poison, !561, !DIExpression(), !580)
    #dbg_value(double poison, !564, !DIExpression(), !580)
  %24 = fadd double %13, %2, !dbg !581
    #dbg_value(double %24, !565, !DIExpression(), !580)
  %25 = getelementptr inbounds double, ptr %0, i64 %12, !dbg !582
  %26 = load double, ptr %25, align 8, !dbg !582, !tbaa !95
  %27 = fsub double %26, %20, !dbg !583
  %28 = insertelement <2 x double> poison, double %23, i64 0, !dbg !574
  %29 = insertelement <2 x double> %28, double %14, i64 1, !dbg !574
  %30 = insertelement <2 x double> %8, double %13, i64 1, !dbg !574
  %31 = fadd <2 x double> %29, %30, !dbg !574
    #dbg_value(double %27, !566, !DIExpression(), !580)
  %32 = extractelement <2 x double> %31, i64 0, !dbg !584
  %33 = fadd double %32, %3, !dbg !584
    #dbg_value(double %33, !567, !DIExpression(), !580)
    #dbg_value(double poison, !568, !DIExpression(), !580)
  %34 = insertelement <2 x double> poison, double %33, i64 0, !dbg !585
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !585
  %36 = fdiv <2 x double> %31, %35, !dbg !585
    #dbg_value(double poison, !569, !DIExpression(), !580)
    #dbg_value(double poison, !552, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
  %37 = insertelement <2 x double> poison, double %27, i64 0, !dbg !586
  %38 = shufflevector <2 x double> %37, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !586
  %39 = shufflevector <2 x double> %19, <2 x double> %17, <2 x i32> <i32 0, i32 3>, !dbg !586
  %40 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %36, <2 x double> %38, <2 x double> %39), !dbg !586
    #dbg_value(double poison, !552, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
  %41 = extractelement <2 x double> %36, i64 0, !dbg !587
  %42 = fsub double 1.000000e+00, %41, !dbg !587
  %43 = fmul double %32, %42, !dbg !588
    #dbg_value(double %43, !555, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
  %44 = extractelement <2 x double> %31, i64 1, !dbg !589
  %45 = fmul double %44, %42, !dbg !589
    #dbg_value(double %45, !555, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !570)
    #dbg_value(double %45, !555, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
  %46 = extractelement <2 x double> %36, i64 1, !dbg !590
  %47 = fneg double %46, !dbg !590
  %48 = tail call double @llvm.fmuladd.f64(double %47, double %44, double %24), !dbg !590
    #dbg_value(double %48, !555, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !570)
  %49 = fmul double %27, %27, !dbg !591
  %50 = fdiv double %49, %33, !dbg !592
  %51 = tail call double @log(double noundef %33) #10, !dbg !593
  %52 = fadd double %51, %50, !dbg !594
  %53 = fadd double %16, %52, !dbg !595
    #dbg_value(double %53, !558, !DIExpression(), !570)
  %54 = add nuw nsw i64 %12, 1, !dbg !596
    #dbg_value(double poison, !552, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(double %45, !555, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !570)
    #dbg_value(double %45, !555, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !570)
    #dbg_value(double %43, !555, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !570)
    #dbg_value(i64 %54, !559, !DIExpression(), !571)
  %55 = icmp eq i64 %54, %7, !dbg !572
  br i1 %55, label %9, label %11, !dbg !573, !llvm.loop !597
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !599 double @log(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @adaptive_steps(double noundef %0, double noundef %1) local_unnamed_addr #8 !dbg !600 {
    #dbg_value(double %0, !604, !DIExpression(), !614)
    #dbg_value(double %1, !605, !DIExpression(), !614)
    #dbg_value(double 0.000000e+00, !606, !DIExpression(), !614)
    #dbg_value(double 1.000000e+00, !607, !DIExpression(), !614)
    #dbg_value(double 2.500000e-01, !608, !DIExpression(), !614)
  %3 = fneg double %0
    #dbg_value(double 0.000000e+00, !606, !DIExpression(), !614)
    #dbg_value(double 1.000000e+00, !607, !DIExpression(), !614)
    #dbg_value(double 2.500000e-01, !608, !DIExpression(), !614)
  br label %4, !dbg !615

4:                                                ; preds = %2, %4
  %5 = phi double [ 0.000000e+00, %2 ], [ %27, %4 ]
  %6 = phi double [ 1.000000e+00, %2 ], [ %25, %4 ]
  %7 = phi double [ 2.500000e-01, %2 ], [ %24, %4 ]
    #dbg_value(double %5, !606, !DIExpression(), !614)
    #dbg_value(double %6, !607, !DIExpression(), !614)
    #dbg_value(double %7, !608, !DIExpression(), !614)
  %8 = fadd double %7, %5, !dbg !616
  %9 = fcmp ogt double %8, 1.000000e+00, !dbg !618
  %10 = fsub double 1.000000e+00, %5, !dbg !619
  %11 = select i1 %9, double %10, double %7, !dbg !619
    #dbg_value(double %11, !608, !DIExpression(), !614)
  %12 = fmul double %6, %3, !dbg !620
  %13 = fmul double %6, %12, !dbg !621
    #dbg_value(double %13, !609, !DIExpression(), !622)
  %14 = tail call double @llvm.fmuladd.f64(double %11, double %13, double %6), !dbg !623
  %15 = fmul double %14, %3, !dbg !624
  %16 = fmul double %14, %15, !dbg !625
    #dbg_value(double %16, !611, !DIExpression(), !622)
    #dbg_value(double %14, !612, !DIExpression(), !622)
  %17 = fmul double %11, 5.000000e-01, !dbg !626
  %18 = fadd double %13, %16, !dbg !627
  %19 = tail call double @llvm.fmuladd.f64(double %17, double %18, double %6), !dbg !628
    #dbg_value(double %19, !613, !DIExpression(), !622)
  %20 = fsub double %19, %14, !dbg !629
  %21 = tail call double @llvm.fabs.f64(double %20), !dbg !631
  %22 = fcmp ogt double %21, %1, !dbg !632
  %23 = fmul double %11, 1.250000e+00, !dbg !633
  %24 = select i1 %22, double %17, double %23, !dbg !633
  %25 = select i1 %22, double %6, double %19, !dbg !633
  %26 = select i1 %22, double -0.000000e+00, double %11, !dbg !633
  %27 = fadd double %5, %26, !dbg !633
    #dbg_value(double %27, !606, !DIExpression(), !614)
    #dbg_value(double %25, !607, !DIExpression(), !614)
    #dbg_value(double %24, !608, !DIExpression(), !614)
  %28 = fcmp olt double %27, 1.000000e+00, !dbg !634
  br i1 %28, label %4, label %29, !dbg !615

29:                                               ; preds = %4
  ret double %25, !dbg !635
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @newton_in_two_dimensions(double noundef %0, double noundef %1) local_unnamed_addr #8 !dbg !636 {
    #dbg_value(double %0, !638, !DIExpression(), !651)
    #dbg_value(double %1, !639, !DIExpression(), !651)
    #dbg_value(double 1.000000e+00, !640, !DIExpression(), !651)
    #dbg_value(double 1.000000e+00, !641, !DIExpression(), !651)
    #dbg_value(i32 0, !642, !DIExpression(), !652)
  %3 = insertelement <2 x double> poison, double %1, i64 0, !dbg !653
  %4 = insertelement <2 x double> %3, double %0, i64 1, !dbg !653
  br label %5, !dbg !654

5:                                                ; preds = %2, %20
  %6 = phi i32 [ 0, %2 ], [ %32, %20 ]
  %7 = phi <2 x double> [ <double 1.000000e+00, double 1.000000e+00>, %2 ], [ %31, %20 ]
    #dbg_value(double poison, !640, !DIExpression(), !651)
    #dbg_value(double poison, !641, !DIExpression(), !651)
    #dbg_value(i32 %6, !642, !DIExpression(), !652)
    #dbg_value(double poison, !644, !DIExpression(), !655)
  %8 = fneg <2 x double> %7, !dbg !656
  %9 = shufflevector <2 x double> %8, <2 x double> %7, <2 x i32> <i32 0, i32 3>, !dbg !656
  %10 = shufflevector <2 x double> %7, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !656
  %11 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %9, <2 x double> %7, <2 x double> %10), !dbg !656
  %12 = fadd <2 x double> %11, %4, !dbg !653
  %13 = fsub <2 x double> %11, %4, !dbg !653
  %14 = shufflevector <2 x double> %12, <2 x double> %13, <2 x i32> <i32 0, i32 3>, !dbg !653
    #dbg_value(double poison, !647, !DIExpression(), !655)
  %15 = fmul <2 x double> %14, %14, !dbg !657
  %16 = extractelement <2 x double> %15, i64 0, !dbg !657
  %17 = extractelement <2 x double> %13, i64 1, !dbg !659
  %18 = tail call double @llvm.fmuladd.f64(double %17, double %17, double %16), !dbg !659
  %19 = fcmp uge double %18, 0x3AF357C299A88EA7, !dbg !660
  br i1 %19, label %20, label %34, !dbg !661

20:                                               ; preds = %5
  %21 = fmul <2 x double> %10, <double 2.000000e+00, double -2.000000e+00>, !dbg !662
    #dbg_value(double poison, !648, !DIExpression(), !655)
    #dbg_value(double poison, !649, !DIExpression(), !655)
  %22 = extractelement <2 x double> %21, i64 0, !dbg !663
  %23 = extractelement <2 x double> %21, i64 1, !dbg !663
  %24 = tail call double @llvm.fmuladd.f64(double %22, double %23, double -1.000000e+00), !dbg !663
    #dbg_value(double %24, !650, !DIExpression(), !655)
  %25 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> <i32 1, i32 0>, !dbg !664
  %26 = fneg <2 x double> %25, !dbg !664
    #dbg_value(double poison, !640, !DIExpression(), !651)
  %27 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %14, <2 x double> %21, <2 x double> %26), !dbg !664
  %28 = insertelement <2 x double> poison, double %24, i64 0, !dbg !665
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer, !dbg !665
  %30 = fdiv <2 x double> %27, %29, !dbg !665
  %31 = fsub <2 x double> %7, %30, !dbg !666
    #dbg_value(double poison, !641, !DIExpression(), !651)
  %32 = add nuw nsw i32 %6, 1, !dbg !667
    #dbg_value(i32 %32, !642, !DIExpression(), !652)
  %33 = icmp eq i32 %32, 20, !dbg !668
  br i1 %33, label %34, label %5, !dbg !654, !llvm.loop !669

34:                                               ; preds = %5, %20
  %35 = phi <2 x double> [ %7, %5 ], [ %31, %20 ], !dbg !671
    #dbg_value(double poison, !640, !DIExpression(), !651)
    #dbg_value(double poison, !641, !DIExpression(), !651)
  %36 = shufflevector <2 x double> %35, <2 x double> poison, <2 x i32> <i32 1, i32 poison>, !dbg !672
  %37 = fmul <2 x double> %35, %36, !dbg !672
  %38 = extractelement <2 x double> %37, i64 0, !dbg !672
  ret double %38, !dbg !673
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.minnum.v2f64(<2 x double>, <2 x double>) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #9

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!30, !31, !32, !33, !34, !35, !36}
!llvm.ident = !{!37}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, globals: !6, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/numerical_methods.c", directory: ".", checksumkind: CSK_MD5, checksum: "e79fa2a569d8919c539dd585e8f0de98")
!2 = !{!3}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !4, line: 18, baseType: !5)
!4 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!5 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!6 = !{!7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "pairs", scope: !9, file: !1, line: 97, type: !25, isLocal: true, isDefinition: true)
!9 = distinct !DISubprogram(name: "sorting_network", scope: !1, file: !1, line: 96, type: !10, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!10 = !DISubroutineType(types: !11)
!11 = !{!12, !13}
!12 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!14 = !{!15, !16, !19, !22, !23, !24}
!15 = !DILocalVariable(name: "x", arg: 1, scope: !9, file: !1, line: 96, type: !13)
!16 = !DILocalVariable(name: "i", scope: !17, file: !1, line: 98, type: !18)
!17 = distinct !DILexicalBlock(scope: !9, file: !1, line: 98, column: 3)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DILocalVariable(name: "a", scope: !20, file: !1, line: 99, type: !13)
!20 = distinct !DILexicalBlock(scope: !21, file: !1, line: 98, column: 31)
!21 = distinct !DILexicalBlock(scope: !17, file: !1, line: 98, column: 3)
!22 = !DILocalVariable(name: "b", scope: !20, file: !1, line: 99, type: !13)
!23 = !DILocalVariable(name: "low", scope: !20, file: !1, line: 100, type: !12)
!24 = !DILocalVariable(name: "high", scope: !20, file: !1, line: 100, type: !12)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 320, elements: !27)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!27 = !{!28, !29}
!28 = !DISubrange(count: 5)
!29 = !DISubrange(count: 2)
!30 = !{i32 7, !"Dwarf Version", i32 5}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{i32 1, !"wchar_size", i32 4}
!33 = !{i32 8, !"PIC Level", i32 2}
!34 = !{i32 7, !"PIE Level", i32 2}
!35 = !{i32 7, !"uwtable", i32 2}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!38 = distinct !DISubprogram(name: "fourier_transform_in_place", scope: !1, file: !1, line: 5, type: !39, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !41)
!39 = !DISubroutineType(types: !40)
!40 = !{!12, !13, !13, !18}
!41 = !{!42, !43, !44, !45, !47, !48, !51, !54, !56, !59, !61, !65, !68, !69, !70, !71, !72, !73, !74}
!42 = !DILocalVariable(name: "re", arg: 1, scope: !38, file: !1, line: 5, type: !13)
!43 = !DILocalVariable(name: "im", arg: 2, scope: !38, file: !1, line: 5, type: !13)
!44 = !DILocalVariable(name: "n", arg: 3, scope: !38, file: !1, line: 5, type: !18)
!45 = !DILocalVariable(name: "i", scope: !46, file: !1, line: 6, type: !18)
!46 = distinct !DILexicalBlock(scope: !38, file: !1, line: 6, column: 3)
!47 = !DILocalVariable(name: "j", scope: !46, file: !1, line: 6, type: !18)
!48 = !DILocalVariable(name: "bit", scope: !49, file: !1, line: 7, type: !18)
!49 = distinct !DILexicalBlock(scope: !50, file: !1, line: 6, column: 38)
!50 = distinct !DILexicalBlock(scope: !46, file: !1, line: 6, column: 3)
!51 = !DILocalVariable(name: "t", scope: !52, file: !1, line: 13, type: !12)
!52 = distinct !DILexicalBlock(scope: !53, file: !1, line: 12, column: 16)
!53 = distinct !DILexicalBlock(scope: !49, file: !1, line: 12, column: 9)
!54 = !DILocalVariable(name: "length", scope: !55, file: !1, line: 17, type: !18)
!55 = distinct !DILexicalBlock(scope: !38, file: !1, line: 17, column: 3)
!56 = !DILocalVariable(name: "angle", scope: !57, file: !1, line: 18, type: !12)
!57 = distinct !DILexicalBlock(scope: !58, file: !1, line: 17, column: 51)
!58 = distinct !DILexicalBlock(scope: !55, file: !1, line: 17, column: 3)
!59 = !DILocalVariable(name: "i", scope: !60, file: !1, line: 19, type: !18)
!60 = distinct !DILexicalBlock(scope: !57, file: !1, line: 19, column: 5)
!61 = !DILocalVariable(name: "k", scope: !62, file: !1, line: 20, type: !18)
!62 = distinct !DILexicalBlock(scope: !63, file: !1, line: 20, column: 7)
!63 = distinct !DILexicalBlock(scope: !64, file: !1, line: 19, column: 41)
!64 = distinct !DILexicalBlock(scope: !60, file: !1, line: 19, column: 5)
!65 = !DILocalVariable(name: "c", scope: !66, file: !1, line: 21, type: !12)
!66 = distinct !DILexicalBlock(scope: !67, file: !1, line: 20, column: 44)
!67 = distinct !DILexicalBlock(scope: !62, file: !1, line: 20, column: 7)
!68 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 21, type: !12)
!69 = !DILocalVariable(name: "u", scope: !66, file: !1, line: 22, type: !18)
!70 = !DILocalVariable(name: "v", scope: !66, file: !1, line: 22, type: !18)
!71 = !DILocalVariable(name: "x", scope: !66, file: !1, line: 23, type: !12)
!72 = !DILocalVariable(name: "y", scope: !66, file: !1, line: 23, type: !12)
!73 = !DILocalVariable(name: "energy", scope: !38, file: !1, line: 31, type: !12)
!74 = !DILocalVariable(name: "i", scope: !75, file: !1, line: 32, type: !18)
!75 = distinct !DILexicalBlock(scope: !38, file: !1, line: 32, column: 3)
!76 = !DILocation(line: 0, scope: !38)
!77 = !DILocation(line: 0, scope: !46)
!78 = !DILocation(line: 6, column: 28, scope: !50)
!79 = !DILocation(line: 6, column: 3, scope: !46)
!80 = !DILocation(line: 8, column: 5, scope: !81)
!81 = distinct !DILexicalBlock(scope: !49, file: !1, line: 8, column: 5)
!82 = !DILocation(line: 0, scope: !55)
!83 = !DILocation(line: 17, column: 3, scope: !55)
!84 = !DILocation(line: 0, scope: !49)
!85 = !DILocation(line: 8, column: 14, scope: !86)
!86 = distinct !DILexicalBlock(scope: !81, file: !1, line: 8, column: 5)
!87 = !DILocation(line: 9, column: 9, scope: !88)
!88 = distinct !DILexicalBlock(scope: !86, file: !1, line: 8, column: 32)
!89 = distinct !{!89, !80, !90, !91}
!90 = !DILocation(line: 10, column: 5, scope: !81)
!91 = !{!"llvm.loop.mustprogress"}
!92 = !DILocation(line: 12, column: 11, scope: !53)
!93 = !DILocation(line: 12, column: 9, scope: !49)
!94 = !DILocation(line: 13, column: 18, scope: !52)
!95 = !{!96, !96, i64 0}
!96 = !{!"double", !97, i64 0}
!97 = !{!"omnipotent char", !98, i64 0}
!98 = !{!"Simple C/C++ TBAA"}
!99 = !DILocation(line: 0, scope: !52)
!100 = !DILocation(line: 13, column: 33, scope: !52)
!101 = !DILocation(line: 13, column: 31, scope: !52)
!102 = !DILocation(line: 13, column: 46, scope: !52)
!103 = !DILocation(line: 14, column: 11, scope: !52)
!104 = !DILocation(line: 14, column: 26, scope: !52)
!105 = !DILocation(line: 14, column: 24, scope: !52)
!106 = !DILocation(line: 14, column: 39, scope: !52)
!107 = !DILocation(line: 15, column: 5, scope: !52)
!108 = !DILocation(line: 6, column: 34, scope: !50)
!109 = distinct !{!109, !79, !110, !91}
!110 = !DILocation(line: 16, column: 3, scope: !46)
!111 = !DILocation(line: 0, scope: !75)
!112 = !DILocation(line: 32, column: 21, scope: !113)
!113 = distinct !DILexicalBlock(scope: !75, file: !1, line: 32, column: 3)
!114 = !DILocation(line: 32, column: 3, scope: !75)
!115 = !DILocation(line: 18, column: 52, scope: !57)
!116 = !DILocation(line: 18, column: 50, scope: !57)
!117 = !DILocation(line: 0, scope: !57)
!118 = !DILocation(line: 0, scope: !60)
!119 = !DILocation(line: 19, column: 5, scope: !60)
!120 = !DILocation(line: 0, scope: !62)
!121 = !DILocation(line: 20, column: 7, scope: !62)
!122 = !DILocation(line: 17, column: 44, scope: !58)
!123 = !DILocation(line: 17, column: 31, scope: !58)
!124 = distinct !{!124, !83, !125, !91}
!125 = !DILocation(line: 30, column: 3, scope: !55)
!126 = !DILocation(line: 19, column: 30, scope: !64)
!127 = !DILocation(line: 19, column: 23, scope: !64)
!128 = distinct !{!128, !119, !129, !91}
!129 = !DILocation(line: 29, column: 5, scope: !60)
!130 = !DILocation(line: 21, column: 32, scope: !66)
!131 = !DILocation(line: 21, column: 30, scope: !66)
!132 = !DILocation(line: 21, column: 20, scope: !66)
!133 = !DILocation(line: 0, scope: !66)
!134 = !DILocation(line: 21, column: 40, scope: !66)
!135 = !DILocation(line: 22, column: 19, scope: !66)
!136 = !DILocation(line: 22, column: 34, scope: !66)
!137 = !DILocation(line: 23, column: 20, scope: !66)
!138 = !DILocation(line: 23, column: 32, scope: !66)
!139 = !DILocation(line: 23, column: 30, scope: !66)
!140 = !DILocation(line: 23, column: 65, scope: !66)
!141 = !DILocation(line: 23, column: 57, scope: !66)
!142 = !DILocation(line: 24, column: 17, scope: !66)
!143 = !DILocation(line: 24, column: 23, scope: !66)
!144 = !DILocation(line: 24, column: 15, scope: !66)
!145 = !DILocation(line: 25, column: 17, scope: !66)
!146 = !DILocation(line: 25, column: 23, scope: !66)
!147 = !DILocation(line: 25, column: 15, scope: !66)
!148 = !DILocation(line: 26, column: 15, scope: !66)
!149 = !DILocation(line: 27, column: 15, scope: !66)
!150 = !DILocation(line: 20, column: 40, scope: !67)
!151 = !DILocation(line: 20, column: 25, scope: !67)
!152 = distinct !{!152, !121, !153, !91}
!153 = !DILocation(line: 28, column: 7, scope: !62)
!154 = !DILocation(line: 33, column: 15, scope: !155)
!155 = distinct !DILexicalBlock(scope: !113, file: !1, line: 32, column: 31)
!156 = !DILocation(line: 33, column: 26, scope: !155)
!157 = !DILocation(line: 33, column: 42, scope: !155)
!158 = !DILocation(line: 33, column: 48, scope: !155)
!159 = !DILocation(line: 33, column: 40, scope: !155)
!160 = !DILocation(line: 33, column: 12, scope: !155)
!161 = !DILocation(line: 35, column: 3, scope: !38)
!162 = !DILocation(line: 33, column: 18, scope: !155)
!163 = distinct !{!163, !114, !164, !91}
!164 = !DILocation(line: 34, column: 3, scope: !75)
!165 = !DISubprogram(name: "cos", scope: !166, file: !166, line: 62, type: !167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!166 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!167 = !DISubroutineType(types: !168)
!168 = !{!12, !12}
!169 = !DISubprogram(name: "sin", scope: !166, file: !166, line: 64, type: !167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!170 = distinct !DISubprogram(name: "gauss_with_pivoting", scope: !1, file: !1, line: 38, type: !39, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !171)
!171 = !{!172, !173, !174, !175, !177, !180, !182, !186, !189, !190, !192, !195, !197, !198, !200}
!172 = !DILocalVariable(name: "a", arg: 1, scope: !170, file: !1, line: 38, type: !13)
!173 = !DILocalVariable(name: "b", arg: 2, scope: !170, file: !1, line: 38, type: !13)
!174 = !DILocalVariable(name: "n", arg: 3, scope: !170, file: !1, line: 38, type: !18)
!175 = !DILocalVariable(name: "k", scope: !176, file: !1, line: 39, type: !18)
!176 = distinct !DILexicalBlock(scope: !170, file: !1, line: 39, column: 3)
!177 = !DILocalVariable(name: "pivot", scope: !178, file: !1, line: 40, type: !18)
!178 = distinct !DILexicalBlock(scope: !179, file: !1, line: 39, column: 31)
!179 = distinct !DILexicalBlock(scope: !176, file: !1, line: 39, column: 3)
!180 = !DILocalVariable(name: "i", scope: !181, file: !1, line: 41, type: !18)
!181 = distinct !DILexicalBlock(scope: !178, file: !1, line: 41, column: 5)
!182 = !DILocalVariable(name: "j", scope: !183, file: !1, line: 47, type: !18)
!183 = distinct !DILexicalBlock(scope: !184, file: !1, line: 47, column: 7)
!184 = distinct !DILexicalBlock(scope: !185, file: !1, line: 46, column: 21)
!185 = distinct !DILexicalBlock(scope: !178, file: !1, line: 46, column: 9)
!186 = !DILocalVariable(name: "t", scope: !187, file: !1, line: 48, type: !12)
!187 = distinct !DILexicalBlock(scope: !188, file: !1, line: 47, column: 35)
!188 = distinct !DILexicalBlock(scope: !183, file: !1, line: 47, column: 7)
!189 = !DILocalVariable(name: "t", scope: !184, file: !1, line: 50, type: !12)
!190 = !DILocalVariable(name: "i", scope: !191, file: !1, line: 52, type: !18)
!191 = distinct !DILexicalBlock(scope: !178, file: !1, line: 52, column: 5)
!192 = !DILocalVariable(name: "f", scope: !193, file: !1, line: 53, type: !12)
!193 = distinct !DILexicalBlock(scope: !194, file: !1, line: 52, column: 37)
!194 = distinct !DILexicalBlock(scope: !191, file: !1, line: 52, column: 5)
!195 = !DILocalVariable(name: "j", scope: !196, file: !1, line: 54, type: !18)
!196 = distinct !DILexicalBlock(scope: !193, file: !1, line: 54, column: 7)
!197 = !DILocalVariable(name: "s", scope: !170, file: !1, line: 60, type: !12)
!198 = !DILocalVariable(name: "i", scope: !199, file: !1, line: 61, type: !18)
!199 = distinct !DILexicalBlock(scope: !170, file: !1, line: 61, column: 3)
!200 = !DILocalVariable(name: "j", scope: !201, file: !1, line: 62, type: !18)
!201 = distinct !DILexicalBlock(scope: !202, file: !1, line: 62, column: 5)
!202 = distinct !DILexicalBlock(scope: !203, file: !1, line: 61, column: 36)
!203 = distinct !DILexicalBlock(scope: !199, file: !1, line: 61, column: 3)
!204 = !DILocation(line: 0, scope: !170)
!205 = !DILocation(line: 0, scope: !176)
!206 = !DILocation(line: 39, column: 21, scope: !179)
!207 = !DILocation(line: 39, column: 3, scope: !176)
!208 = distinct !{!208, !207, !209, !91}
!209 = !DILocation(line: 59, column: 3, scope: !176)
!210 = !DILocation(line: 61, column: 3, scope: !199)
!211 = !DILocation(line: 0, scope: !178)
!212 = !DILocation(line: 41, column: 20, scope: !181)
!213 = !DILocation(line: 0, scope: !181)
!214 = !DILocation(line: 41, column: 27, scope: !215)
!215 = distinct !DILexicalBlock(scope: !181, file: !1, line: 41, column: 5)
!216 = !DILocation(line: 41, column: 5, scope: !181)
!217 = !DILocation(line: 46, column: 15, scope: !185)
!218 = !DILocation(line: 46, column: 9, scope: !178)
!219 = !DILocation(line: 0, scope: !183)
!220 = !DILocation(line: 47, column: 7, scope: !183)
!221 = !DILocation(line: 48, column: 20, scope: !187)
!222 = !DILocation(line: 0, scope: !187)
!223 = !DILocation(line: 48, column: 49, scope: !187)
!224 = !DILocation(line: 48, column: 47, scope: !187)
!225 = !DILocation(line: 48, column: 84, scope: !187)
!226 = !DILocation(line: 47, column: 31, scope: !188)
!227 = !{!228}
!228 = distinct !{!228, !229}
!229 = distinct !{!229, !"LVerDomain"}
!230 = !{!231}
!231 = distinct !{!231, !229}
!232 = distinct !{!232, !220, !233, !91, !234, !235}
!233 = !DILocation(line: 49, column: 7, scope: !183)
!234 = !{!"llvm.loop.isvectorized", i32 1}
!235 = !{!"llvm.loop.unroll.runtime.disable"}
!236 = !DILocation(line: 42, column: 20, scope: !237)
!237 = distinct !DILexicalBlock(scope: !238, file: !1, line: 42, column: 11)
!238 = distinct !DILexicalBlock(scope: !215, file: !1, line: 41, column: 37)
!239 = !DILocation(line: 42, column: 16, scope: !237)
!240 = !DILocation(line: 42, column: 11, scope: !237)
!241 = !DILocation(line: 42, column: 45, scope: !237)
!242 = !DILocation(line: 42, column: 49, scope: !237)
!243 = !DILocation(line: 42, column: 37, scope: !237)
!244 = !DILocation(line: 42, column: 32, scope: !237)
!245 = !DILocation(line: 42, column: 30, scope: !237)
!246 = !DILocation(line: 42, column: 11, scope: !238)
!247 = !DILocation(line: 41, column: 33, scope: !215)
!248 = distinct !{!248, !216, !249, !91}
!249 = !DILocation(line: 45, column: 5, scope: !181)
!250 = !DILocation(line: 50, column: 18, scope: !184)
!251 = !DILocation(line: 0, scope: !184)
!252 = !DILocation(line: 50, column: 31, scope: !184)
!253 = !DILocation(line: 50, column: 29, scope: !184)
!254 = !DILocation(line: 50, column: 50, scope: !184)
!255 = !DILocation(line: 51, column: 5, scope: !184)
!256 = !DILocation(line: 47, column: 25, scope: !188)
!257 = distinct !{!257, !220, !233, !91, !234}
!258 = !DILocation(line: 0, scope: !191)
!259 = !DILocation(line: 52, column: 5, scope: !191)
!260 = !DILocation(line: 53, column: 22, scope: !193)
!261 = !DILocation(line: 53, column: 18, scope: !193)
!262 = !DILocation(line: 53, column: 33, scope: !193)
!263 = !DILocation(line: 0, scope: !193)
!264 = !DILocation(line: 0, scope: !196)
!265 = !DILocation(line: 54, column: 7, scope: !196)
!266 = !DILocation(line: 55, column: 29, scope: !267)
!267 = distinct !DILexicalBlock(scope: !268, file: !1, line: 54, column: 35)
!268 = distinct !DILexicalBlock(scope: !196, file: !1, line: 54, column: 7)
!269 = !DILocation(line: 55, column: 9, scope: !267)
!270 = !DILocation(line: 55, column: 22, scope: !267)
!271 = !DILocation(line: 54, column: 31, scope: !268)
!272 = !{!273}
!273 = distinct !{!273, !274}
!274 = distinct !{!274, !"LVerDomain"}
!275 = !{!276}
!276 = distinct !{!276, !274}
!277 = distinct !{!277, !265, !278, !91, !234, !235}
!278 = !DILocation(line: 56, column: 7, scope: !196)
!279 = !DILocation(line: 57, column: 19, scope: !193)
!280 = !DILocation(line: 57, column: 7, scope: !193)
!281 = !DILocation(line: 57, column: 12, scope: !193)
!282 = !DILocation(line: 52, column: 33, scope: !194)
!283 = !DILocation(line: 52, column: 27, scope: !194)
!284 = distinct !{!284, !259, !285, !91}
!285 = !DILocation(line: 58, column: 5, scope: !191)
!286 = !DILocation(line: 54, column: 25, scope: !268)
!287 = distinct !{!287, !265, !278, !91, !234}
!288 = !DILocation(line: 61, scope: !199)
!289 = !DILocation(line: 0, scope: !201)
!290 = !DILocation(line: 62, column: 27, scope: !291)
!291 = distinct !DILexicalBlock(scope: !201, file: !1, line: 62, column: 5)
!292 = !DILocation(line: 62, column: 5, scope: !201)
!293 = !DILocation(line: 68, column: 3, scope: !170)
!294 = !DILocation(line: 65, column: 10, scope: !202)
!295 = !DILocation(line: 65, column: 21, scope: !202)
!296 = !DILocation(line: 65, column: 13, scope: !202)
!297 = !DILocation(line: 65, column: 5, scope: !202)
!298 = !DILocation(line: 66, column: 15, scope: !202)
!299 = !DILocation(line: 66, column: 24, scope: !202)
!300 = !DILocation(line: 66, column: 7, scope: !202)
!301 = !DILocation(line: 0, scope: !199)
!302 = !DILocation(line: 61, column: 25, scope: !203)
!303 = distinct !{!303, !210, !304, !91}
!304 = !DILocation(line: 67, column: 3, scope: !199)
!305 = !DILocation(line: 63, column: 23, scope: !306)
!306 = distinct !DILexicalBlock(scope: !291, file: !1, line: 62, column: 37)
!307 = !DILocation(line: 63, column: 15, scope: !306)
!308 = !DILocation(line: 63, column: 30, scope: !306)
!309 = !DILocation(line: 63, column: 12, scope: !306)
!310 = !DILocation(line: 62, column: 33, scope: !291)
!311 = distinct !{!311, !292, !312, !91}
!312 = !DILocation(line: 64, column: 5, scope: !201)
!313 = distinct !DISubprogram(name: "quick_select", scope: !1, file: !1, line: 71, type: !314, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !316)
!314 = !DISubroutineType(types: !315)
!315 = !{!12, !13, !18, !18}
!316 = !{!317, !318, !319, !320, !321, !322, !324, !325, !326}
!317 = !DILocalVariable(name: "x", arg: 1, scope: !313, file: !1, line: 71, type: !13)
!318 = !DILocalVariable(name: "n", arg: 2, scope: !313, file: !1, line: 71, type: !18)
!319 = !DILocalVariable(name: "k", arg: 3, scope: !313, file: !1, line: 71, type: !18)
!320 = !DILocalVariable(name: "low", scope: !313, file: !1, line: 72, type: !18)
!321 = !DILocalVariable(name: "high", scope: !313, file: !1, line: 72, type: !18)
!322 = !DILocalVariable(name: "pivot", scope: !323, file: !1, line: 74, type: !12)
!323 = distinct !DILexicalBlock(scope: !313, file: !1, line: 73, column: 22)
!324 = !DILocalVariable(name: "i", scope: !323, file: !1, line: 75, type: !18)
!325 = !DILocalVariable(name: "j", scope: !323, file: !1, line: 75, type: !18)
!326 = !DILocalVariable(name: "t", scope: !327, file: !1, line: 80, type: !12)
!327 = distinct !DILexicalBlock(scope: !328, file: !1, line: 79, column: 19)
!328 = distinct !DILexicalBlock(scope: !329, file: !1, line: 79, column: 11)
!329 = distinct !DILexicalBlock(scope: !323, file: !1, line: 76, column: 20)
!330 = !DILocation(line: 0, scope: !313)
!331 = !DILocation(line: 72, column: 25, scope: !313)
!332 = !DILocation(line: 73, column: 3, scope: !313)
!333 = !DILocation(line: 72, column: 7, scope: !313)
!334 = !DILocation(line: 73, column: 14, scope: !313)
!335 = !DILocation(line: 74, column: 27, scope: !323)
!336 = !DILocation(line: 74, column: 35, scope: !323)
!337 = !DILocation(line: 74, column: 20, scope: !323)
!338 = !DILocation(line: 0, scope: !323)
!339 = !DILocation(line: 76, column: 5, scope: !323)
!340 = !DILocation(line: 77, column: 7, scope: !329)
!341 = !DILocation(line: 77, column: 14, scope: !329)
!342 = !DILocation(line: 77, column: 19, scope: !329)
!343 = !DILocation(line: 77, column: 29, scope: !329)
!344 = distinct !{!344, !340, !343, !91}
!345 = !DILocation(line: 78, column: 7, scope: !329)
!346 = !DILocation(line: 78, column: 14, scope: !329)
!347 = !DILocation(line: 78, column: 19, scope: !329)
!348 = !DILocation(line: 78, column: 29, scope: !329)
!349 = distinct !{!349, !345, !348, !91}
!350 = !DILocation(line: 79, column: 13, scope: !328)
!351 = !DILocation(line: 79, column: 11, scope: !329)
!352 = !DILocation(line: 0, scope: !327)
!353 = !DILocation(line: 80, column: 31, scope: !327)
!354 = !DILocation(line: 80, column: 44, scope: !327)
!355 = !DILocation(line: 81, column: 10, scope: !327)
!356 = !DILocation(line: 82, column: 10, scope: !327)
!357 = !DILocation(line: 83, column: 7, scope: !327)
!358 = !DILocation(line: 76, column: 14, scope: !323)
!359 = distinct !{!359, !339, !360, !91}
!360 = !DILocation(line: 84, column: 5, scope: !323)
!361 = !DILocation(line: 85, column: 11, scope: !362)
!362 = distinct !DILexicalBlock(scope: !323, file: !1, line: 85, column: 9)
!363 = !DILocation(line: 85, column: 9, scope: !323)
!364 = !DILocation(line: 93, column: 10, scope: !313)
!365 = !DILocation(line: 93, column: 15, scope: !313)
!366 = !DILocation(line: 93, column: 3, scope: !313)
!367 = !DILocation(line: 0, scope: !9)
!368 = !DILocation(line: 0, scope: !17)
!369 = !DILocation(line: 0, scope: !20)
!370 = !DILocation(line: 99, column: 40, scope: !20)
!371 = !DILocation(line: 100, column: 23, scope: !20)
!372 = !DILocation(line: 100, column: 27, scope: !20)
!373 = !DILocation(line: 100, column: 39, scope: !20)
!374 = !DILocation(line: 99, column: 18, scope: !20)
!375 = !DILocation(line: 100, column: 18, scope: !20)
!376 = !DILocation(line: 101, column: 8, scope: !20)
!377 = !DILocation(line: 102, column: 8, scope: !20)
!378 = !DILocation(line: 104, column: 28, scope: !9)
!379 = !DILocation(line: 104, column: 21, scope: !9)
!380 = !DILocation(line: 104, column: 35, scope: !9)
!381 = !DILocation(line: 104, column: 3, scope: !9)
!382 = distinct !DISubprogram(name: "conjugate_gradient_sparse", scope: !1, file: !1, line: 117, type: !383, scopeLine: 118, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !388)
!383 = !DISubroutineType(types: !384)
!384 = !{!12, !385, !385, !386, !386, !18}
!385 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!386 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !387, size: 64)
!387 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!388 = !{!389, !390, !391, !392, !393, !394, !398, !399, !400, !401, !402, !404, !406, !409, !411, !412, !413, !415, !417, !418}
!389 = !DILocalVariable(name: "start", arg: 1, scope: !382, file: !1, line: 118, type: !385)
!390 = !DILocalVariable(name: "column", arg: 2, scope: !382, file: !1, line: 118, type: !385)
!391 = !DILocalVariable(name: "value", arg: 3, scope: !382, file: !1, line: 118, type: !386)
!392 = !DILocalVariable(name: "b", arg: 4, scope: !382, file: !1, line: 118, type: !386)
!393 = !DILocalVariable(name: "n", arg: 5, scope: !382, file: !1, line: 118, type: !18)
!394 = !DILocalVariable(name: "x", scope: !382, file: !1, line: 119, type: !395)
!395 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !396)
!396 = !{!397}
!397 = !DISubrange(count: 8)
!398 = !DILocalVariable(name: "r", scope: !382, file: !1, line: 119, type: !395)
!399 = !DILocalVariable(name: "p", scope: !382, file: !1, line: 119, type: !395)
!400 = !DILocalVariable(name: "q", scope: !382, file: !1, line: 119, type: !395)
!401 = !DILocalVariable(name: "rho", scope: !382, file: !1, line: 122, type: !12)
!402 = !DILocalVariable(name: "i", scope: !403, file: !1, line: 123, type: !18)
!403 = distinct !DILexicalBlock(scope: !382, file: !1, line: 123, column: 3)
!404 = !DILocalVariable(name: "step", scope: !405, file: !1, line: 126, type: !18)
!405 = distinct !DILexicalBlock(scope: !382, file: !1, line: 126, column: 3)
!406 = !DILocalVariable(name: "pq", scope: !407, file: !1, line: 128, type: !12)
!407 = distinct !DILexicalBlock(scope: !408, file: !1, line: 126, column: 55)
!408 = distinct !DILexicalBlock(scope: !405, file: !1, line: 126, column: 3)
!409 = !DILocalVariable(name: "i", scope: !410, file: !1, line: 129, type: !18)
!410 = distinct !DILexicalBlock(scope: !407, file: !1, line: 129, column: 5)
!411 = !DILocalVariable(name: "alpha", scope: !407, file: !1, line: 132, type: !12)
!412 = !DILocalVariable(name: "next", scope: !407, file: !1, line: 132, type: !12)
!413 = !DILocalVariable(name: "i", scope: !414, file: !1, line: 133, type: !18)
!414 = distinct !DILexicalBlock(scope: !407, file: !1, line: 133, column: 5)
!415 = !DILocalVariable(name: "i", scope: !416, file: !1, line: 138, type: !18)
!416 = distinct !DILexicalBlock(scope: !407, file: !1, line: 138, column: 5)
!417 = !DILocalVariable(name: "s", scope: !382, file: !1, line: 143, type: !12)
!418 = !DILocalVariable(name: "i", scope: !419, file: !1, line: 144, type: !18)
!419 = distinct !DILexicalBlock(scope: !382, file: !1, line: 144, column: 3)
!420 = distinct !DIAssignID()
!421 = !DILocation(line: 0, scope: !382)
!422 = distinct !DIAssignID()
!423 = distinct !DIAssignID()
!424 = distinct !DIAssignID()
!425 = !DILocation(line: 119, column: 3, scope: !382)
!426 = !DILocation(line: 119, column: 10, scope: !382)
!427 = distinct !DIAssignID()
!428 = !DILocation(line: 120, column: 16, scope: !382)
!429 = !DILocation(line: 120, column: 26, scope: !382)
!430 = !DILocation(line: 120, column: 3, scope: !382)
!431 = !DILocation(line: 121, column: 3, scope: !382)
!432 = !DILocation(line: 0, scope: !403)
!433 = !DILocation(line: 123, column: 21, scope: !434)
!434 = distinct !DILexicalBlock(scope: !403, file: !1, line: 123, column: 3)
!435 = !DILocation(line: 123, column: 3, scope: !403)
!436 = !DILocation(line: 124, column: 12, scope: !437)
!437 = distinct !DILexicalBlock(scope: !434, file: !1, line: 123, column: 31)
!438 = !DILocation(line: 124, column: 9, scope: !437)
!439 = !DILocation(line: 123, column: 27, scope: !434)
!440 = distinct !{!440, !441}
!441 = !{!"llvm.loop.unroll.disable"}
!442 = !DILocation(line: 0, scope: !405)
!443 = !DILocation(line: 126, column: 31, scope: !408)
!444 = !DILocation(line: 126, column: 3, scope: !405)
!445 = distinct !{!445, !435, !446, !91}
!446 = !DILocation(line: 125, column: 3, scope: !403)
!447 = !DILocation(line: 0, scope: !419)
!448 = !DILocation(line: 144, column: 3, scope: !419)
!449 = !DILocalVariable(name: "start", arg: 1, scope: !450, file: !1, line: 108, type: !385)
!450 = distinct !DISubprogram(name: "multiply_rows", scope: !1, file: !1, line: 107, type: !451, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !453)
!451 = !DISubroutineType(types: !452)
!452 = !{null, !385, !385, !386, !386, !13, !18}
!453 = !{!449, !454, !455, !456, !457, !458, !459, !461}
!454 = !DILocalVariable(name: "column", arg: 2, scope: !450, file: !1, line: 108, type: !385)
!455 = !DILocalVariable(name: "value", arg: 3, scope: !450, file: !1, line: 108, type: !386)
!456 = !DILocalVariable(name: "x", arg: 4, scope: !450, file: !1, line: 108, type: !386)
!457 = !DILocalVariable(name: "y", arg: 5, scope: !450, file: !1, line: 108, type: !13)
!458 = !DILocalVariable(name: "n", arg: 6, scope: !450, file: !1, line: 108, type: !18)
!459 = !DILocalVariable(name: "i", scope: !460, file: !1, line: 109, type: !18)
!460 = distinct !DILexicalBlock(scope: !450, file: !1, line: 109, column: 3)
!461 = !DILocalVariable(name: "k", scope: !462, file: !1, line: 111, type: !18)
!462 = distinct !DILexicalBlock(scope: !463, file: !1, line: 111, column: 5)
!463 = distinct !DILexicalBlock(scope: !464, file: !1, line: 109, column: 31)
!464 = distinct !DILexicalBlock(scope: !460, file: !1, line: 109, column: 3)
!465 = !DILocation(line: 0, scope: !450, inlinedAt: !466)
!466 = distinct !DILocation(line: 127, column: 5, scope: !407)
!467 = !DILocation(line: 0, scope: !460, inlinedAt: !466)
!468 = !DILocation(line: 109, column: 3, scope: !460, inlinedAt: !466)
!469 = !DILocation(line: 111, column: 18, scope: !462, inlinedAt: !466)
!470 = !{!471, !471, i64 0}
!471 = !{!"int", !97, i64 0}
!472 = !DILocation(line: 112, column: 12, scope: !473, inlinedAt: !466)
!473 = distinct !DILexicalBlock(scope: !474, file: !1, line: 111, column: 51)
!474 = distinct !DILexicalBlock(scope: !462, file: !1, line: 111, column: 5)
!475 = !DILocation(line: 109, column: 21, scope: !464, inlinedAt: !466)
!476 = distinct !{!476, !468, !477, !91}
!477 = !DILocation(line: 114, column: 3, scope: !460, inlinedAt: !466)
!478 = !DILocation(line: 110, column: 5, scope: !463, inlinedAt: !466)
!479 = !DILocation(line: 110, column: 10, scope: !463, inlinedAt: !466)
!480 = !DILocation(line: 0, scope: !462, inlinedAt: !466)
!481 = !DILocation(line: 111, column: 30, scope: !474, inlinedAt: !466)
!482 = !DILocation(line: 111, column: 5, scope: !462, inlinedAt: !466)
!483 = !DILocation(line: 112, column: 15, scope: !473, inlinedAt: !466)
!484 = !DILocation(line: 112, column: 28, scope: !473, inlinedAt: !466)
!485 = !DILocation(line: 112, column: 26, scope: !473, inlinedAt: !466)
!486 = !DILocation(line: 111, column: 47, scope: !474, inlinedAt: !466)
!487 = distinct !{!487, !441}
!488 = distinct !{!488, !482, !489, !91}
!489 = !DILocation(line: 113, column: 5, scope: !462, inlinedAt: !466)
!490 = !DILocation(line: 0, scope: !407)
!491 = !DILocation(line: 0, scope: !410)
!492 = !DILocation(line: 129, column: 5, scope: !410)
!493 = !DILocation(line: 130, column: 13, scope: !494)
!494 = distinct !DILexicalBlock(scope: !495, file: !1, line: 129, column: 33)
!495 = distinct !DILexicalBlock(scope: !410, file: !1, line: 129, column: 5)
!496 = !DILocation(line: 130, column: 20, scope: !494)
!497 = !DILocation(line: 130, column: 10, scope: !494)
!498 = !DILocation(line: 129, column: 29, scope: !495)
!499 = distinct !{!499, !441}
!500 = !DILocation(line: 132, column: 24, scope: !407)
!501 = !DILocation(line: 0, scope: !414)
!502 = !DILocation(line: 133, column: 5, scope: !414)
!503 = distinct !{!503, !492, !504, !91}
!504 = !DILocation(line: 131, column: 5, scope: !410)
!505 = !DILocation(line: 0, scope: !416)
!506 = !DILocation(line: 138, column: 5, scope: !416)
!507 = !DILocation(line: 138, column: 29, scope: !508)
!508 = distinct !DILexicalBlock(scope: !416, file: !1, line: 138, column: 5)
!509 = !DILocation(line: 139, column: 14, scope: !510)
!510 = distinct !DILexicalBlock(scope: !508, file: !1, line: 138, column: 33)
!511 = !DILocation(line: 139, column: 34, scope: !510)
!512 = !DILocation(line: 139, column: 19, scope: !510)
!513 = !DILocation(line: 139, column: 12, scope: !510)
!514 = distinct !{!514, !506, !515, !91, !234, !235}
!515 = !DILocation(line: 140, column: 5, scope: !416)
!516 = !DILocation(line: 134, column: 23, scope: !517)
!517 = distinct !DILexicalBlock(scope: !518, file: !1, line: 133, column: 33)
!518 = distinct !DILexicalBlock(scope: !414, file: !1, line: 133, column: 5)
!519 = !DILocation(line: 134, column: 7, scope: !517)
!520 = !DILocation(line: 134, column: 12, scope: !517)
!521 = !DILocation(line: 135, column: 23, scope: !517)
!522 = !DILocation(line: 135, column: 7, scope: !517)
!523 = !DILocation(line: 135, column: 12, scope: !517)
!524 = !DILocation(line: 136, column: 12, scope: !517)
!525 = !DILocation(line: 133, column: 29, scope: !518)
!526 = !DILocation(line: 133, column: 23, scope: !518)
!527 = distinct !{!527, !502, !528, !91}
!528 = !DILocation(line: 137, column: 5, scope: !414)
!529 = distinct !{!529, !444, !530, !91}
!530 = !DILocation(line: 142, column: 3, scope: !405)
!531 = !DILocation(line: 138, column: 23, scope: !508)
!532 = distinct !{!532, !506, !515, !91, !235, !234}
!533 = !DILocation(line: 145, column: 10, scope: !534)
!534 = distinct !DILexicalBlock(scope: !535, file: !1, line: 144, column: 31)
!535 = distinct !DILexicalBlock(scope: !419, file: !1, line: 144, column: 3)
!536 = !DILocation(line: 145, column: 20, scope: !534)
!537 = !DILocation(line: 145, column: 17, scope: !534)
!538 = !DILocation(line: 145, column: 7, scope: !534)
!539 = distinct !{!539, !441}
!540 = !DILocation(line: 148, column: 1, scope: !382)
!541 = !DILocation(line: 147, column: 3, scope: !382)
!542 = distinct !{!542, !448, !543, !91}
!543 = !DILocation(line: 146, column: 3, scope: !419)
!544 = distinct !DISubprogram(name: "kalman_filter", scope: !1, file: !1, line: 150, type: !545, scopeLine: 150, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !547)
!545 = !DISubroutineType(types: !546)
!546 = !{!12, !386, !18, !12, !12}
!547 = !{!548, !549, !550, !551, !552, !555, !558, !559, !561, !564, !565, !566, !567, !568, !569}
!548 = !DILocalVariable(name: "observed", arg: 1, scope: !544, file: !1, line: 150, type: !386)
!549 = !DILocalVariable(name: "n", arg: 2, scope: !544, file: !1, line: 150, type: !18)
!550 = !DILocalVariable(name: "process", arg: 3, scope: !544, file: !1, line: 150, type: !12)
!551 = !DILocalVariable(name: "noise", arg: 4, scope: !544, file: !1, line: 150, type: !12)
!552 = !DILocalVariable(name: "state", scope: !544, file: !1, line: 151, type: !553)
!553 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !554)
!554 = !{!29}
!555 = !DILocalVariable(name: "cov", scope: !544, file: !1, line: 151, type: !556)
!556 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 256, elements: !557)
!557 = !{!29, !29}
!558 = !DILocalVariable(name: "error", scope: !544, file: !1, line: 151, type: !12)
!559 = !DILocalVariable(name: "t", scope: !560, file: !1, line: 152, type: !18)
!560 = distinct !DILexicalBlock(scope: !544, file: !1, line: 152, column: 3)
!561 = !DILocalVariable(name: "c00", scope: !562, file: !1, line: 154, type: !12)
!562 = distinct !DILexicalBlock(scope: !563, file: !1, line: 152, column: 31)
!563 = distinct !DILexicalBlock(scope: !560, file: !1, line: 152, column: 3)
!564 = !DILocalVariable(name: "c01", scope: !562, file: !1, line: 155, type: !12)
!565 = !DILocalVariable(name: "c11", scope: !562, file: !1, line: 155, type: !12)
!566 = !DILocalVariable(name: "innovation", scope: !562, file: !1, line: 156, type: !12)
!567 = !DILocalVariable(name: "s", scope: !562, file: !1, line: 156, type: !12)
!568 = !DILocalVariable(name: "k0", scope: !562, file: !1, line: 157, type: !12)
!569 = !DILocalVariable(name: "k1", scope: !562, file: !1, line: 157, type: !12)
!570 = !DILocation(line: 0, scope: !544)
!571 = !DILocation(line: 0, scope: !560)
!572 = !DILocation(line: 152, column: 21, scope: !563)
!573 = !DILocation(line: 152, column: 3, scope: !560)
!574 = !DILocation(line: 154, column: 64, scope: !562)
!575 = !DILocation(line: 165, column: 3, scope: !544)
!576 = !DILocation(line: 153, column: 14, scope: !562)
!577 = !DILocation(line: 154, column: 28, scope: !562)
!578 = !DILocation(line: 154, column: 40, scope: !562)
!579 = !DILocation(line: 154, column: 52, scope: !562)
!580 = !DILocation(line: 0, scope: !562)
!581 = !DILocation(line: 155, column: 57, scope: !562)
!582 = !DILocation(line: 156, column: 25, scope: !562)
!583 = !DILocation(line: 156, column: 37, scope: !562)
!584 = !DILocation(line: 156, column: 57, scope: !562)
!585 = !DILocation(line: 157, column: 21, scope: !562)
!586 = !DILocation(line: 158, column: 14, scope: !562)
!587 = !DILocation(line: 160, column: 22, scope: !562)
!588 = !DILocation(line: 160, column: 28, scope: !562)
!589 = !DILocation(line: 161, column: 40, scope: !562)
!590 = !DILocation(line: 162, column: 21, scope: !562)
!591 = !DILocation(line: 163, column: 25, scope: !562)
!592 = !DILocation(line: 163, column: 38, scope: !562)
!593 = !DILocation(line: 163, column: 44, scope: !562)
!594 = !DILocation(line: 163, column: 42, scope: !562)
!595 = !DILocation(line: 163, column: 11, scope: !562)
!596 = !DILocation(line: 152, column: 27, scope: !563)
!597 = distinct !{!597, !573, !598, !91}
!598 = !DILocation(line: 164, column: 3, scope: !560)
!599 = !DISubprogram(name: "log", scope: !166, file: !166, line: 104, type: !167, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!600 = distinct !DISubprogram(name: "adaptive_steps", scope: !1, file: !1, line: 168, type: !601, scopeLine: 168, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !603)
!601 = !DISubroutineType(types: !602)
!602 = !{!12, !12, !12}
!603 = !{!604, !605, !606, !607, !608, !609, !611, !612, !613}
!604 = !DILocalVariable(name: "rate", arg: 1, scope: !600, file: !1, line: 168, type: !12)
!605 = !DILocalVariable(name: "tolerance", arg: 2, scope: !600, file: !1, line: 168, type: !12)
!606 = !DILocalVariable(name: "t", scope: !600, file: !1, line: 169, type: !12)
!607 = !DILocalVariable(name: "y", scope: !600, file: !1, line: 169, type: !12)
!608 = !DILocalVariable(name: "h", scope: !600, file: !1, line: 169, type: !12)
!609 = !DILocalVariable(name: "k1", scope: !610, file: !1, line: 174, type: !12)
!610 = distinct !DILexicalBlock(scope: !600, file: !1, line: 170, column: 19)
!611 = !DILocalVariable(name: "k2", scope: !610, file: !1, line: 174, type: !12)
!612 = !DILocalVariable(name: "low", scope: !610, file: !1, line: 175, type: !12)
!613 = !DILocalVariable(name: "high", scope: !610, file: !1, line: 175, type: !12)
!614 = !DILocation(line: 0, scope: !600)
!615 = !DILocation(line: 170, column: 3, scope: !600)
!616 = !DILocation(line: 171, column: 11, scope: !617)
!617 = distinct !DILexicalBlock(scope: !610, file: !1, line: 171, column: 9)
!618 = !DILocation(line: 171, column: 15, scope: !617)
!619 = !DILocation(line: 171, column: 9, scope: !610)
!620 = !DILocation(line: 174, column: 23, scope: !610)
!621 = !DILocation(line: 174, column: 27, scope: !610)
!622 = !DILocation(line: 0, scope: !610)
!623 = !DILocation(line: 174, column: 48, scope: !610)
!624 = !DILocation(line: 174, column: 43, scope: !610)
!625 = !DILocation(line: 174, column: 58, scope: !610)
!626 = !DILocation(line: 175, column: 45, scope: !610)
!627 = !DILocation(line: 175, column: 55, scope: !610)
!628 = !DILocation(line: 175, column: 39, scope: !610)
!629 = !DILocation(line: 176, column: 19, scope: !630)
!630 = distinct !DILexicalBlock(scope: !610, file: !1, line: 176, column: 9)
!631 = !DILocation(line: 176, column: 9, scope: !630)
!632 = !DILocation(line: 176, column: 26, scope: !630)
!633 = !DILocation(line: 176, column: 9, scope: !610)
!634 = !DILocation(line: 170, column: 12, scope: !600)
!635 = !DILocation(line: 184, column: 3, scope: !600)
!636 = distinct !DISubprogram(name: "newton_in_two_dimensions", scope: !1, file: !1, line: 187, type: !601, scopeLine: 187, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !637)
!637 = !{!638, !639, !640, !641, !642, !644, !647, !648, !649, !650}
!638 = !DILocalVariable(name: "a", arg: 1, scope: !636, file: !1, line: 187, type: !12)
!639 = !DILocalVariable(name: "b", arg: 2, scope: !636, file: !1, line: 187, type: !12)
!640 = !DILocalVariable(name: "x", scope: !636, file: !1, line: 188, type: !12)
!641 = !DILocalVariable(name: "y", scope: !636, file: !1, line: 188, type: !12)
!642 = !DILocalVariable(name: "i", scope: !643, file: !1, line: 189, type: !18)
!643 = distinct !DILexicalBlock(scope: !636, file: !1, line: 189, column: 3)
!644 = !DILocalVariable(name: "f", scope: !645, file: !1, line: 190, type: !12)
!645 = distinct !DILexicalBlock(scope: !646, file: !1, line: 189, column: 32)
!646 = distinct !DILexicalBlock(scope: !643, file: !1, line: 189, column: 3)
!647 = !DILocalVariable(name: "g", scope: !645, file: !1, line: 190, type: !12)
!648 = !DILocalVariable(name: "j00", scope: !645, file: !1, line: 194, type: !12)
!649 = !DILocalVariable(name: "j11", scope: !645, file: !1, line: 194, type: !12)
!650 = !DILocalVariable(name: "det", scope: !645, file: !1, line: 194, type: !12)
!651 = !DILocation(line: 0, scope: !636)
!652 = !DILocation(line: 0, scope: !643)
!653 = !DILocation(line: 190, column: 45, scope: !645)
!654 = !DILocation(line: 189, column: 3, scope: !643)
!655 = !DILocation(line: 0, scope: !645)
!656 = !DILocation(line: 190, column: 37, scope: !645)
!657 = !DILocation(line: 191, column: 19, scope: !658)
!658 = distinct !DILexicalBlock(scope: !645, file: !1, line: 191, column: 9)
!659 = !DILocation(line: 191, column: 15, scope: !658)
!660 = !DILocation(line: 191, column: 23, scope: !658)
!661 = !DILocation(line: 191, column: 9, scope: !645)
!662 = !DILocation(line: 194, column: 22, scope: !645)
!663 = !DILocation(line: 194, column: 59, scope: !645)
!664 = !DILocation(line: 196, column: 19, scope: !645)
!665 = !DILocation(line: 196, column: 24, scope: !645)
!666 = !DILocation(line: 196, column: 7, scope: !645)
!667 = !DILocation(line: 189, column: 28, scope: !646)
!668 = !DILocation(line: 189, column: 21, scope: !646)
!669 = distinct !{!669, !654, !670, !91}
!670 = !DILocation(line: 197, column: 3, scope: !643)
!671 = !DILocation(line: 188, column: 19, scope: !636)
!672 = !DILocation(line: 198, column: 12, scope: !636)
!673 = !DILocation(line: 198, column: 3, scope: !636)
