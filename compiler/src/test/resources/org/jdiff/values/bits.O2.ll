; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm bits.c
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_flipped(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !16 {
    #dbg_value(double %0, !21, !DIExpression(), !23)
    #dbg_value(double %1, !22, !DIExpression(), !23)
  %3 = fneg double %0, !dbg !24
  %4 = fmul double %3, %1, !dbg !25
  ret double %4, !dbg !26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_cleared(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !27 {
    #dbg_value(double %0, !29, !DIExpression(), !31)
    #dbg_value(double %1, !30, !DIExpression(), !31)
  %3 = fadd double %0, -5.000000e+00, !dbg !32
  %4 = tail call double @llvm.fabs.f64(double %3), !dbg !33
  %5 = fmul double %4, %1, !dbg !34
  ret double %5, !dbg !35
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_set(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !36 {
    #dbg_value(double %0, !38, !DIExpression(), !40)
    #dbg_value(double %1, !39, !DIExpression(), !40)
  %3 = tail call double @llvm.fabs.f64(double %0), !dbg !41
  %4 = fneg double %3, !dbg !41
  %5 = fmul double %4, %1, !dbg !42
  ret double %5, !dbg !43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_of_another(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !44 {
    #dbg_value(double %0, !46, !DIExpression(), !48)
    #dbg_value(double %1, !47, !DIExpression(), !48)
    #dbg_value(double %0, !49, !DIExpression(), !59)
    #dbg_value(double %0, !54, !DIExpression(), !59)
  %3 = tail call double @llvm.fabs.f64(double %0), !dbg !61
  %4 = bitcast double %3 to i64, !dbg !61
  %5 = fadd double %1, -3.000000e+00, !dbg !62
    #dbg_value(double %5, !49, !DIExpression(), !63)
    #dbg_value(double %5, !54, !DIExpression(), !63)
  %6 = bitcast double %5 to i64, !dbg !65
  %7 = and i64 %6, -9223372036854775808, !dbg !66
  %8 = or disjoint i64 %7, %4, !dbg !67
    #dbg_value(i64 %8, !68, !DIExpression(), !78)
    #dbg_value(i64 %8, !73, !DIExpression(), !78)
  %9 = bitcast i64 %8 to double, !dbg !80
  %10 = fmul double %9, %1, !dbg !81
  ret double %10, !dbg !82
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_times_another(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !83 {
    #dbg_value(double %0, !85, !DIExpression(), !87)
    #dbg_value(double %1, !86, !DIExpression(), !87)
    #dbg_value(double %0, !49, !DIExpression(), !88)
    #dbg_value(double %0, !54, !DIExpression(), !88)
  %3 = bitcast double %0 to i64, !dbg !90
  %4 = fadd double %1, -3.000000e+00, !dbg !91
    #dbg_value(double %4, !49, !DIExpression(), !92)
    #dbg_value(double %4, !54, !DIExpression(), !92)
  %5 = bitcast double %4 to i64, !dbg !94
  %6 = and i64 %5, -9223372036854775808, !dbg !95
  %7 = xor i64 %6, %3, !dbg !96
    #dbg_value(i64 %7, !68, !DIExpression(), !97)
    #dbg_value(i64 %7, !73, !DIExpression(), !97)
  %8 = bitcast i64 %7 to double, !dbg !99
  %9 = fmul double %8, %0, !dbg !100
  ret double %9, !dbg !101
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @signs_in_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !102 {
    #dbg_value(ptr %0, !108, !DIExpression(), !112)
    #dbg_value(double 0.000000e+00, !109, !DIExpression(), !112)
    #dbg_value(i32 0, !110, !DIExpression(), !113)
    #dbg_value(i64 0, !110, !DIExpression(), !113)
    #dbg_value(double 0.000000e+00, !109, !DIExpression(), !112)
  %2 = load double, ptr %0, align 8, !dbg !114, !tbaa !116
  %3 = fadd double %2, -1.000000e+00, !dbg !120
  %4 = tail call double @llvm.fabs.f64(double %3), !dbg !121
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %2, double 0.000000e+00), !dbg !122
    #dbg_value(double %5, !109, !DIExpression(), !112)
    #dbg_value(i64 1, !110, !DIExpression(), !113)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !114
  %7 = load double, ptr %6, align 8, !dbg !114, !tbaa !116
  %8 = fadd double %7, -1.000000e+00, !dbg !120
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !121
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %7, double %5), !dbg !122
    #dbg_value(double %10, !109, !DIExpression(), !112)
    #dbg_value(i64 2, !110, !DIExpression(), !113)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !114
  %12 = load double, ptr %11, align 8, !dbg !114, !tbaa !116
  %13 = fadd double %12, -1.000000e+00, !dbg !120
  %14 = tail call double @llvm.fabs.f64(double %13), !dbg !121
  %15 = tail call double @llvm.fmuladd.f64(double %14, double %12, double %10), !dbg !122
    #dbg_value(double %15, !109, !DIExpression(), !112)
    #dbg_value(i64 3, !110, !DIExpression(), !113)
  %16 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !114
  %17 = load double, ptr %16, align 8, !dbg !114, !tbaa !116
  %18 = fadd double %17, -1.000000e+00, !dbg !120
  %19 = tail call double @llvm.fabs.f64(double %18), !dbg !121
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %17, double %15), !dbg !122
    #dbg_value(double %20, !109, !DIExpression(), !112)
    #dbg_value(i64 4, !110, !DIExpression(), !113)
  %21 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !114
  %22 = load double, ptr %21, align 8, !dbg !114, !tbaa !116
  %23 = fadd double %22, -1.000000e+00, !dbg !120
  %24 = tail call double @llvm.fabs.f64(double %23), !dbg !121
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %22, double %20), !dbg !122
    #dbg_value(double %25, !109, !DIExpression(), !112)
    #dbg_value(i64 5, !110, !DIExpression(), !113)
  %26 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !114
  %27 = load double, ptr %26, align 8, !dbg !114, !tbaa !116
  %28 = fadd double %27, -1.000000e+00, !dbg !120
  %29 = tail call double @llvm.fabs.f64(double %28), !dbg !121
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %27, double %25), !dbg !122
    #dbg_value(double %30, !109, !DIExpression(), !112)
    #dbg_value(i64 6, !110, !DIExpression(), !113)
  %31 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !114
  %32 = load double, ptr %31, align 8, !dbg !114, !tbaa !116
  %33 = fadd double %32, -1.000000e+00, !dbg !120
  %34 = tail call double @llvm.fabs.f64(double %33), !dbg !121
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %32, double %30), !dbg !122
    #dbg_value(double %35, !109, !DIExpression(), !112)
    #dbg_value(i64 7, !110, !DIExpression(), !113)
  %36 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !114
  %37 = load double, ptr %36, align 8, !dbg !114, !tbaa !116
  %38 = fadd double %37, -1.000000e+00, !dbg !120
  %39 = tail call double @llvm.fabs.f64(double %38), !dbg !121
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %37, double %35), !dbg !122
    #dbg_value(double %40, !109, !DIExpression(), !112)
    #dbg_value(i64 8, !110, !DIExpression(), !113)
  ret double %40, !dbg !123
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @low_bits_cleared(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !124 {
    #dbg_value(double %0, !126, !DIExpression(), !130)
    #dbg_value(double %1, !127, !DIExpression(), !130)
    #dbg_value(double %0, !49, !DIExpression(), !131)
    #dbg_value(double %0, !54, !DIExpression(), !131)
  %3 = bitcast double %0 to i64, !dbg !133
  %4 = and i64 %3, -134217728, !dbg !134
    #dbg_value(i64 %4, !68, !DIExpression(), !135)
    #dbg_value(i64 %4, !73, !DIExpression(), !135)
  %5 = bitcast i64 %4 to double, !dbg !137
    #dbg_value(double %5, !128, !DIExpression(), !130)
  %6 = fsub double %0, %5, !dbg !138
    #dbg_value(double %6, !129, !DIExpression(), !130)
  %7 = fmul double %6, %1, !dbg !139
  %8 = fmul double %7, %1, !dbg !140
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %1, double %8), !dbg !141
  ret double %9, !dbg !142
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @exponent_changed(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !143 {
    #dbg_value(double %0, !147, !DIExpression(), !149)
    #dbg_value(i32 %1, !148, !DIExpression(), !149)
  %3 = fmul double %0, %0, !dbg !150
    #dbg_value(double %3, !49, !DIExpression(), !151)
    #dbg_value(double %3, !54, !DIExpression(), !151)
  %4 = bitcast double %3 to i64, !dbg !153
  %5 = add i32 %1, 4093, !dbg !154
  %6 = zext i32 %5 to i64, !dbg !155
  %7 = shl i64 %6, 52, !dbg !156
  %8 = add i64 %7, %4, !dbg !157
    #dbg_value(i64 %8, !68, !DIExpression(), !158)
    #dbg_value(i64 %8, !73, !DIExpression(), !158)
  %9 = bitcast i64 %8 to double, !dbg !160
  ret double %9, !dbg !161
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @float_exponent_changed(float noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !162 {
    #dbg_value(float %0, !167, !DIExpression(), !174)
    #dbg_value(i32 %1, !168, !DIExpression(), !174)
  %3 = fmul float %0, %0, !dbg !175
    #dbg_value(float %3, !169, !DIExpression(), !174)
  %4 = shl i32 %1, 23, !dbg !176
  %5 = bitcast float %3 to i32, !dbg !177
  %6 = add i32 %4, %5, !dbg !177
  %7 = bitcast i32 %6 to float, !dbg !177
    #dbg_value(float %7, !169, !DIExpression(), !174)
  ret float %7, !dbg !178
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @exponent_replaced(double noundef %0) local_unnamed_addr #0 !dbg !179 {
    #dbg_value(double %0, !183, !DIExpression(), !187)
  %2 = fmul double %0, 3.700000e+01, !dbg !188
    #dbg_value(double %2, !49, !DIExpression(), !189)
    #dbg_value(double %2, !54, !DIExpression(), !189)
  %3 = bitcast double %2 to i64, !dbg !191
    #dbg_value(i64 %3, !184, !DIExpression(), !187)
  %4 = lshr i64 %3, 52, !dbg !192
  %5 = trunc nuw nsw i64 %4 to i32, !dbg !193
  %6 = add nsw i32 %5, -1023, !dbg !194
    #dbg_value(i32 %6, !185, !DIExpression(), !187)
  %7 = and i64 %3, 4503599627370495, !dbg !195
  %8 = or disjoint i64 %7, 4607182418800017408, !dbg !196
    #dbg_value(i64 %8, !68, !DIExpression(), !197)
    #dbg_value(i64 %8, !73, !DIExpression(), !197)
  %9 = bitcast i64 %8 to double, !dbg !199
    #dbg_value(double %9, !186, !DIExpression(), !187)
  %10 = sitofp i32 %6 to double, !dbg !200
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %9, double %10), !dbg !201
  ret double %11, !dbg !202
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @high_word_compared(double noundef %0) local_unnamed_addr #0 !dbg !203 {
    #dbg_value(double %0, !205, !DIExpression(), !207)
    #dbg_value(double %0, !49, !DIExpression(), !208)
    #dbg_value(double %0, !54, !DIExpression(), !208)
  %2 = bitcast double %0 to i64, !dbg !210
  %3 = lshr i64 %2, 32, !dbg !211
  %4 = trunc nuw i64 %3 to i32, !dbg !212
  %5 = and i32 %4, 2147483647, !dbg !213
    #dbg_value(i32 %5, !206, !DIExpression(), !207)
  %6 = icmp ugt i32 %5, 2146435071, !dbg !214
  br i1 %6, label %7, label %9, !dbg !216

7:                                                ; preds = %1
  %8 = fadd double %0, %0, !dbg !217
  br label %13, !dbg !218

9:                                                ; preds = %1
  %10 = icmp ugt i32 %5, 1073741824, !dbg !219
  %11 = select i1 %10, double %0, double 3.000000e+00, !dbg !220
  %12 = fmul double %11, %0, !dbg !220
  br label %13, !dbg !221

13:                                               ; preds = %9, %7
  %14 = phi double [ %8, %7 ], [ %12, %9 ], !dbg !207
  ret double %14, !dbg !222
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @not_a_number_tested(double noundef %0) local_unnamed_addr #0 !dbg !223 {
    #dbg_value(double %0, !225, !DIExpression(), !226)
  %2 = tail call double @llvm.fabs.f64(double %0), !dbg !227
  %3 = bitcast double %2 to i64, !dbg !227
  %4 = icmp ugt i64 %3, 9218868437227405312, !dbg !228
  %5 = fmul double %0, %0, !dbg !229
  %6 = select i1 %4, double 0.000000e+00, double %5, !dbg !229
  ret double %6, !dbg !230
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @words_taken_apart(double noundef %0) local_unnamed_addr #0 !dbg !231 {
    #dbg_value(double %0, !233, !DIExpression(), !237)
    #dbg_value(double %0, !234, !DIExpression(), !237)
    #dbg_value(double %0, !235, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !237)
    #dbg_value(double %0, !236, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !237)
    #dbg_value(double %0, !235, !DIExpression(DW_OP_constu, 18446744069414584320, DW_OP_and, DW_OP_constu, 9223372036854775808, DW_OP_xor, DW_OP_stack_value), !237)
  %2 = fneg double %0, !dbg !238
  %3 = fmul double %2, %0, !dbg !239
  ret double %3, !dbg !240
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @masked_selection(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !241 {
    #dbg_value(double %0, !243, !DIExpression(), !246)
    #dbg_value(double %1, !244, !DIExpression(), !246)
  %3 = fcmp uge double %0, %1, !dbg !247
    #dbg_value(i1 %3, !245, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_stack_value), !246)
  %4 = fmul double %0, %0, !dbg !248
  %5 = fmul double %1, 3.000000e+00, !dbg !249
  %6 = select i1 %3, double %5, double %4, !dbg !250
  ret double %6, !dbg !251
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @reciprocal_root(double noundef %0) local_unnamed_addr #0 !dbg !252 {
    #dbg_value(double %0, !254, !DIExpression(), !255)
    #dbg_value(double %0, !49, !DIExpression(), !256)
    #dbg_value(double %0, !54, !DIExpression(), !256)
  %2 = bitcast double %0 to i64, !dbg !258
  %3 = lshr i64 %2, 1, !dbg !259
  %4 = sub nsw i64 6910469410427058089, %3, !dbg !260
    #dbg_value(i64 %4, !68, !DIExpression(), !261)
    #dbg_value(i64 %4, !73, !DIExpression(), !261)
  %5 = bitcast i64 %4 to double, !dbg !263
  ret double %5, !dbg !264
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @bytes_reversed(double noundef %0) local_unnamed_addr #0 !dbg !265 {
    #dbg_value(double %0, !267, !DIExpression(), !268)
  %2 = fmul double %0, %0, !dbg !269
    #dbg_value(double %2, !49, !DIExpression(), !270)
    #dbg_value(double %2, !54, !DIExpression(), !270)
  %3 = bitcast double %2 to i64, !dbg !272
  %4 = add i64 %3, 1, !dbg !273
  %5 = tail call i64 @llvm.bswap.i64(i64 %4), !dbg !274
    #dbg_value(i64 %5, !68, !DIExpression(), !275)
    #dbg_value(i64 %5, !73, !DIExpression(), !275)
  %6 = bitcast i64 %5 to double, !dbg !277
  ret double %6, !dbg !278
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @mantissa_alone(double noundef %0) local_unnamed_addr #0 !dbg !279 {
    #dbg_value(double %0, !281, !DIExpression(), !282)
    #dbg_value(double %0, !49, !DIExpression(), !283)
    #dbg_value(double %0, !54, !DIExpression(), !283)
  %2 = bitcast double %0 to i64, !dbg !285
  %3 = and i64 %2, 4503599627370495, !dbg !286
    #dbg_value(i64 %3, !68, !DIExpression(), !287)
    #dbg_value(i64 %3, !73, !DIExpression(), !287)
  %4 = bitcast i64 %3 to double, !dbg !289
  %5 = fmul double %4, %0, !dbg !290
  ret double %5, !dbg !291
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!8, !9, !10, !11, !12, !13, !14}
!llvm.ident = !{!15}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "7838cdbdbe574e24280c2a1e4333be6e")
!2 = !{!3, !5, !7}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !1, line: 2, baseType: !4)
!4 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !1, line: 3, baseType: !6)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{i32 7, !"Dwarf Version", i32 5}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{i32 1, !"wchar_size", i32 4}
!11 = !{i32 8, !"PIC Level", i32 2}
!12 = !{i32 7, !"PIE Level", i32 2}
!13 = !{i32 7, !"uwtable", i32 2}
!14 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!15 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!16 = distinct !DISubprogram(name: "sign_flipped", scope: !1, file: !1, line: 16, type: !17, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!17 = !DISubroutineType(types: !18)
!18 = !{!19, !19, !19}
!19 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!20 = !{!21, !22}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !16, file: !1, line: 16, type: !19)
!22 = !DILocalVariable(name: "y", arg: 2, scope: !16, file: !1, line: 16, type: !19)
!23 = !DILocation(line: 0, scope: !16)
!24 = !DILocation(line: 16, column: 65, scope: !16)
!25 = !DILocation(line: 16, column: 73, scope: !16)
!26 = !DILocation(line: 16, column: 43, scope: !16)
!27 = distinct !DISubprogram(name: "sign_cleared", scope: !1, file: !1, line: 17, type: !17, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !28)
!28 = !{!29, !30}
!29 = !DILocalVariable(name: "x", arg: 1, scope: !27, file: !1, line: 17, type: !19)
!30 = !DILocalVariable(name: "y", arg: 2, scope: !27, file: !1, line: 17, type: !19)
!31 = !DILocation(line: 0, scope: !27)
!32 = !DILocation(line: 17, column: 64, scope: !27)
!33 = !DILocation(line: 17, column: 69, scope: !27)
!34 = !DILocation(line: 17, column: 78, scope: !27)
!35 = !DILocation(line: 17, column: 43, scope: !27)
!36 = distinct !DISubprogram(name: "sign_set", scope: !1, file: !1, line: 18, type: !17, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !37)
!37 = !{!38, !39}
!38 = !DILocalVariable(name: "x", arg: 1, scope: !36, file: !1, line: 18, type: !19)
!39 = !DILocalVariable(name: "y", arg: 2, scope: !36, file: !1, line: 18, type: !19)
!40 = !DILocation(line: 0, scope: !36)
!41 = !DILocation(line: 18, column: 61, scope: !36)
!42 = !DILocation(line: 18, column: 69, scope: !36)
!43 = !DILocation(line: 18, column: 39, scope: !36)
!44 = distinct !DISubprogram(name: "sign_of_another", scope: !1, file: !1, line: 19, type: !17, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !45)
!45 = !{!46, !47}
!46 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 19, type: !19)
!47 = !DILocalVariable(name: "y", arg: 2, scope: !44, file: !1, line: 19, type: !19)
!48 = !DILocation(line: 0, scope: !44)
!49 = !DILocalVariable(name: "x", arg: 1, scope: !50, file: !1, line: 5, type: !19)
!50 = distinct !DISubprogram(name: "bits", scope: !1, file: !1, line: 5, type: !51, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !53)
!51 = !DISubroutineType(types: !52)
!52 = !{!3, !19}
!53 = !{!49, !54}
!54 = !DILocalVariable(name: "u", scope: !50, file: !1, line: 6, type: !55)
!55 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !50, file: !1, line: 6, size: 64, elements: !56)
!56 = !{!57, !58}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !55, file: !1, line: 6, baseType: !19, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !55, file: !1, line: 6, baseType: !3, size: 64)
!59 = !DILocation(line: 0, scope: !50, inlinedAt: !60)
!60 = distinct !DILocation(line: 19, column: 61, scope: !44)
!61 = !DILocation(line: 19, column: 69, scope: !44)
!62 = !DILocation(line: 19, column: 88, scope: !44)
!63 = !DILocation(line: 0, scope: !50, inlinedAt: !64)
!64 = distinct !DILocation(line: 19, column: 81, scope: !44)
!65 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !64)
!66 = !DILocation(line: 19, column: 93, scope: !44)
!67 = !DILocation(line: 19, column: 78, scope: !44)
!68 = !DILocalVariable(name: "x", arg: 1, scope: !69, file: !1, line: 9, type: !3)
!69 = distinct !DISubprogram(name: "number", scope: !1, file: !1, line: 9, type: !70, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!19, !3}
!72 = !{!68, !73}
!73 = !DILocalVariable(name: "u", scope: !69, file: !1, line: 10, type: !74)
!74 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !69, file: !1, line: 10, size: 64, elements: !75)
!75 = !{!76, !77}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !74, file: !1, line: 10, baseType: !3, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !74, file: !1, line: 10, baseType: !19, size: 64)
!78 = !DILocation(line: 0, scope: !69, inlinedAt: !79)
!79 = distinct !DILocation(line: 19, column: 53, scope: !44)
!80 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !79)
!81 = !DILocation(line: 19, column: 102, scope: !44)
!82 = !DILocation(line: 19, column: 46, scope: !44)
!83 = distinct !DISubprogram(name: "sign_times_another", scope: !1, file: !1, line: 20, type: !17, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !84)
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "x", arg: 1, scope: !83, file: !1, line: 20, type: !19)
!86 = !DILocalVariable(name: "y", arg: 2, scope: !83, file: !1, line: 20, type: !19)
!87 = !DILocation(line: 0, scope: !83)
!88 = !DILocation(line: 0, scope: !50, inlinedAt: !89)
!89 = distinct !DILocation(line: 20, column: 63, scope: !83)
!90 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !89)
!91 = !DILocation(line: 20, column: 81, scope: !83)
!92 = !DILocation(line: 0, scope: !50, inlinedAt: !93)
!93 = distinct !DILocation(line: 20, column: 74, scope: !83)
!94 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !93)
!95 = !DILocation(line: 20, column: 86, scope: !83)
!96 = !DILocation(line: 20, column: 71, scope: !83)
!97 = !DILocation(line: 0, scope: !69, inlinedAt: !98)
!98 = distinct !DILocation(line: 20, column: 56, scope: !83)
!99 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !98)
!100 = !DILocation(line: 20, column: 95, scope: !83)
!101 = !DILocation(line: 20, column: 49, scope: !83)
!102 = distinct !DISubprogram(name: "signs_in_vectors", scope: !1, file: !1, line: 21, type: !103, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !107)
!103 = !DISubroutineType(types: !104)
!104 = !{!19, !105}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!107 = !{!108, !109, !110}
!108 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !1, line: 21, type: !105)
!109 = !DILocalVariable(name: "s", scope: !102, file: !1, line: 22, type: !19)
!110 = !DILocalVariable(name: "i", scope: !111, file: !1, line: 23, type: !7)
!111 = distinct !DILexicalBlock(scope: !102, file: !1, line: 23, column: 3)
!112 = !DILocation(line: 0, scope: !102)
!113 = !DILocation(line: 0, scope: !111)
!114 = !DILocation(line: 23, column: 48, scope: !115)
!115 = distinct !DILexicalBlock(scope: !111, file: !1, line: 23, column: 3)
!116 = !{!117, !117, i64 0}
!117 = !{!"double", !118, i64 0}
!118 = !{!"omnipotent char", !119, i64 0}
!119 = !{!"Simple C/C++ TBAA"}
!120 = !DILocation(line: 23, column: 53, scope: !115)
!121 = !DILocation(line: 23, column: 58, scope: !115)
!122 = !DILocation(line: 23, column: 33, scope: !115)
!123 = !DILocation(line: 24, column: 3, scope: !102)
!124 = distinct !DISubprogram(name: "low_bits_cleared", scope: !1, file: !1, line: 26, type: !17, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !125)
!125 = !{!126, !127, !128, !129}
!126 = !DILocalVariable(name: "x", arg: 1, scope: !124, file: !1, line: 26, type: !19)
!127 = !DILocalVariable(name: "y", arg: 2, scope: !124, file: !1, line: 26, type: !19)
!128 = !DILocalVariable(name: "high", scope: !124, file: !1, line: 27, type: !19)
!129 = !DILocalVariable(name: "low", scope: !124, file: !1, line: 27, type: !19)
!130 = !DILocation(line: 0, scope: !124)
!131 = !DILocation(line: 0, scope: !50, inlinedAt: !132)
!132 = distinct !DILocation(line: 27, column: 24, scope: !124)
!133 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !132)
!134 = !DILocation(line: 27, column: 32, scope: !124)
!135 = !DILocation(line: 0, scope: !69, inlinedAt: !136)
!136 = distinct !DILocation(line: 27, column: 17, scope: !124)
!137 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !136)
!138 = !DILocation(line: 27, column: 64, scope: !124)
!139 = !DILocation(line: 28, column: 25, scope: !124)
!140 = !DILocation(line: 28, column: 29, scope: !124)
!141 = !DILocation(line: 28, column: 19, scope: !124)
!142 = !DILocation(line: 28, column: 3, scope: !124)
!143 = distinct !DISubprogram(name: "exponent_changed", scope: !1, file: !1, line: 30, type: !144, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !146)
!144 = !DISubroutineType(types: !145)
!145 = !{!19, !19, !7}
!146 = !{!147, !148}
!147 = !DILocalVariable(name: "x", arg: 1, scope: !143, file: !1, line: 30, type: !19)
!148 = !DILocalVariable(name: "k", arg: 2, scope: !143, file: !1, line: 30, type: !7)
!149 = !DILocation(line: 0, scope: !143)
!150 = !DILocation(line: 30, column: 65, scope: !143)
!151 = !DILocation(line: 0, scope: !50, inlinedAt: !152)
!152 = distinct !DILocation(line: 30, column: 58, scope: !143)
!153 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !152)
!154 = !DILocation(line: 30, column: 86, scope: !143)
!155 = !DILocation(line: 30, column: 73, scope: !143)
!156 = !DILocation(line: 30, column: 91, scope: !143)
!157 = !DILocation(line: 30, column: 70, scope: !143)
!158 = !DILocation(line: 0, scope: !69, inlinedAt: !159)
!159 = distinct !DILocation(line: 30, column: 51, scope: !143)
!160 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !159)
!161 = !DILocation(line: 30, column: 44, scope: !143)
!162 = distinct !DISubprogram(name: "float_exponent_changed", scope: !1, file: !1, line: 31, type: !163, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !166)
!163 = !DISubroutineType(types: !164)
!164 = !{!165, !165, !7}
!165 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!166 = !{!167, !168, !169}
!167 = !DILocalVariable(name: "x", arg: 1, scope: !162, file: !1, line: 31, type: !165)
!168 = !DILocalVariable(name: "k", arg: 2, scope: !162, file: !1, line: 31, type: !7)
!169 = !DILocalVariable(name: "v", scope: !162, file: !1, line: 32, type: !170)
!170 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !162, file: !1, line: 32, size: 32, elements: !171)
!171 = !{!172, !173}
!172 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !170, file: !1, line: 32, baseType: !165, size: 32)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !170, file: !1, line: 32, baseType: !5, size: 32)
!174 = !DILocation(line: 0, scope: !162)
!175 = !DILocation(line: 32, column: 46, scope: !162)
!176 = !DILocation(line: 33, column: 22, scope: !162)
!177 = !DILocation(line: 33, column: 7, scope: !162)
!178 = !DILocation(line: 34, column: 3, scope: !162)
!179 = distinct !DISubprogram(name: "exponent_replaced", scope: !1, file: !1, line: 36, type: !180, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !182)
!180 = !DISubroutineType(types: !181)
!181 = !{!19, !19}
!182 = !{!183, !184, !185, !186}
!183 = !DILocalVariable(name: "x", arg: 1, scope: !179, file: !1, line: 36, type: !19)
!184 = !DILocalVariable(name: "b", scope: !179, file: !1, line: 37, type: !3)
!185 = !DILocalVariable(name: "e", scope: !179, file: !1, line: 38, type: !7)
!186 = !DILocalVariable(name: "m", scope: !179, file: !1, line: 39, type: !19)
!187 = !DILocation(line: 0, scope: !179)
!188 = !DILocation(line: 37, column: 23, scope: !179)
!189 = !DILocation(line: 0, scope: !50, inlinedAt: !190)
!190 = distinct !DILocation(line: 37, column: 16, scope: !179)
!191 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !190)
!192 = !DILocation(line: 38, column: 19, scope: !179)
!193 = !DILocation(line: 38, column: 11, scope: !179)
!194 = !DILocation(line: 38, column: 26, scope: !179)
!195 = !DILocation(line: 39, column: 24, scope: !179)
!196 = !DILocation(line: 39, column: 36, scope: !179)
!197 = !DILocation(line: 0, scope: !69, inlinedAt: !198)
!198 = distinct !DILocation(line: 39, column: 14, scope: !179)
!199 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !198)
!200 = !DILocation(line: 40, column: 18, scope: !179)
!201 = !DILocation(line: 40, column: 16, scope: !179)
!202 = !DILocation(line: 40, column: 3, scope: !179)
!203 = distinct !DISubprogram(name: "high_word_compared", scope: !1, file: !1, line: 42, type: !180, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !204)
!204 = !{!205, !206}
!205 = !DILocalVariable(name: "x", arg: 1, scope: !203, file: !1, line: 42, type: !19)
!206 = !DILocalVariable(name: "high", scope: !203, file: !1, line: 43, type: !5)
!207 = !DILocation(line: 0, scope: !203)
!208 = !DILocation(line: 0, scope: !50, inlinedAt: !209)
!209 = distinct !DILocation(line: 43, column: 30, scope: !203)
!210 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !209)
!211 = !DILocation(line: 43, column: 38, scope: !203)
!212 = !DILocation(line: 43, column: 19, scope: !203)
!213 = !DILocation(line: 43, column: 45, scope: !203)
!214 = !DILocation(line: 44, column: 12, scope: !215)
!215 = distinct !DILexicalBlock(scope: !203, file: !1, line: 44, column: 7)
!216 = !DILocation(line: 44, column: 7, scope: !203)
!217 = !DILocation(line: 44, column: 37, scope: !215)
!218 = !DILocation(line: 44, column: 28, scope: !215)
!219 = !DILocation(line: 45, column: 15, scope: !203)
!220 = !DILocation(line: 45, column: 10, scope: !203)
!221 = !DILocation(line: 45, column: 3, scope: !203)
!222 = !DILocation(line: 46, column: 1, scope: !203)
!223 = distinct !DISubprogram(name: "not_a_number_tested", scope: !1, file: !1, line: 47, type: !180, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !224)
!224 = !{!225}
!225 = !DILocalVariable(name: "x", arg: 1, scope: !223, file: !1, line: 47, type: !19)
!226 = !DILocation(line: 0, scope: !223)
!227 = !DILocation(line: 48, column: 19, scope: !223)
!228 = !DILocation(line: 48, column: 28, scope: !223)
!229 = !DILocation(line: 48, column: 10, scope: !223)
!230 = !DILocation(line: 48, column: 3, scope: !223)
!231 = distinct !DISubprogram(name: "words_taken_apart", scope: !1, file: !1, line: 50, type: !180, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !232)
!232 = !{!233, !234, !235, !236}
!233 = !DILocalVariable(name: "x", arg: 1, scope: !231, file: !1, line: 50, type: !19)
!234 = !DILocalVariable(name: "b", scope: !231, file: !1, line: 51, type: !3)
!235 = !DILocalVariable(name: "high", scope: !231, file: !1, line: 52, type: !5)
!236 = !DILocalVariable(name: "low", scope: !231, file: !1, line: 52, type: !5)
!237 = !DILocation(line: 0, scope: !231)
!238 = !DILocation(line: 54, column: 40, scope: !231)
!239 = !DILocation(line: 54, column: 47, scope: !231)
!240 = !DILocation(line: 54, column: 3, scope: !231)
!241 = distinct !DISubprogram(name: "masked_selection", scope: !1, file: !1, line: 56, type: !17, scopeLine: 56, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !242)
!242 = !{!243, !244, !245}
!243 = !DILocalVariable(name: "x", arg: 1, scope: !241, file: !1, line: 56, type: !19)
!244 = !DILocalVariable(name: "y", arg: 2, scope: !241, file: !1, line: 56, type: !19)
!245 = !DILocalVariable(name: "m", scope: !241, file: !1, line: 57, type: !3)
!246 = !DILocation(line: 0, scope: !241)
!247 = !DILocation(line: 57, column: 30, scope: !241)
!248 = !DILocation(line: 58, column: 25, scope: !241)
!249 = !DILocation(line: 58, column: 45, scope: !241)
!250 = !DILocation(line: 58, column: 35, scope: !241)
!251 = !DILocation(line: 58, column: 3, scope: !241)
!252 = distinct !DISubprogram(name: "reciprocal_root", scope: !1, file: !1, line: 62, type: !180, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !253)
!253 = !{!254}
!254 = !DILocalVariable(name: "x", arg: 1, scope: !252, file: !1, line: 62, type: !19)
!255 = !DILocation(line: 0, scope: !252)
!256 = !DILocation(line: 0, scope: !50, inlinedAt: !257)
!257 = distinct !DILocation(line: 62, column: 73, scope: !252)
!258 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !257)
!259 = !DILocation(line: 62, column: 81, scope: !252)
!260 = !DILocation(line: 62, column: 70, scope: !252)
!261 = !DILocation(line: 0, scope: !69, inlinedAt: !262)
!262 = distinct !DILocation(line: 62, column: 43, scope: !252)
!263 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !262)
!264 = !DILocation(line: 62, column: 36, scope: !252)
!265 = distinct !DISubprogram(name: "bytes_reversed", scope: !1, file: !1, line: 63, type: !180, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !266)
!266 = !{!267}
!267 = !DILocalVariable(name: "x", arg: 1, scope: !265, file: !1, line: 63, type: !19)
!268 = !DILocation(line: 0, scope: !265)
!269 = !DILocation(line: 63, column: 74, scope: !265)
!270 = !DILocation(line: 0, scope: !50, inlinedAt: !271)
!271 = distinct !DILocation(line: 63, column: 67, scope: !265)
!272 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !271)
!273 = !DILocation(line: 63, column: 79, scope: !265)
!274 = !DILocation(line: 63, column: 49, scope: !265)
!275 = !DILocation(line: 0, scope: !69, inlinedAt: !276)
!276 = distinct !DILocation(line: 63, column: 42, scope: !265)
!277 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !276)
!278 = !DILocation(line: 63, column: 35, scope: !265)
!279 = distinct !DISubprogram(name: "mantissa_alone", scope: !1, file: !1, line: 64, type: !180, scopeLine: 64, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !280)
!280 = !{!281}
!281 = !DILocalVariable(name: "x", arg: 1, scope: !279, file: !1, line: 64, type: !19)
!282 = !DILocation(line: 0, scope: !279)
!283 = !DILocation(line: 0, scope: !50, inlinedAt: !284)
!284 = distinct !DILocation(line: 64, column: 49, scope: !279)
!285 = !DILocation(line: 7, column: 12, scope: !50, inlinedAt: !284)
!286 = !DILocation(line: 64, column: 57, scope: !279)
!287 = !DILocation(line: 0, scope: !69, inlinedAt: !288)
!288 = distinct !DILocation(line: 64, column: 42, scope: !279)
!289 = !DILocation(line: 11, column: 12, scope: !69, inlinedAt: !288)
!290 = !DILocation(line: 64, column: 69, scope: !279)
!291 = !DILocation(line: 64, column: 35, scope: !279)
