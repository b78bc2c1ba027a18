; made by: clang-19 -O2 -g -ffile-compilation-dir=. -S -emit-llvm bits.c
; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_flipped(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !20 {
    #dbg_value(double %0, !25, !DIExpression(), !27)
    #dbg_value(double %1, !26, !DIExpression(), !27)
  %3 = fneg double %0, !dbg !28
  %4 = fmul double %3, %1, !dbg !29
  ret double %4, !dbg !30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_cleared(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !31 {
    #dbg_value(double %0, !33, !DIExpression(), !35)
    #dbg_value(double %1, !34, !DIExpression(), !35)
  %3 = fadd double %0, -5.000000e+00, !dbg !36
  %4 = tail call double @llvm.fabs.f64(double %3), !dbg !37
  %5 = fmul double %4, %1, !dbg !38
  ret double %5, !dbg !39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @sign_set(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !40 {
    #dbg_value(double %0, !42, !DIExpression(), !44)
    #dbg_value(double %1, !43, !DIExpression(), !44)
  %3 = tail call double @llvm.fabs.f64(double %0), !dbg !45
  %4 = fneg double %3, !dbg !45
  %5 = fmul double %4, %1, !dbg !46
  ret double %5, !dbg !47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_of_another(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !48 {
    #dbg_value(double %0, !50, !DIExpression(), !52)
    #dbg_value(double %1, !51, !DIExpression(), !52)
    #dbg_value(double %0, !53, !DIExpression(), !63)
    #dbg_value(double %0, !58, !DIExpression(), !63)
  %3 = tail call double @llvm.fabs.f64(double %0), !dbg !65
  %4 = bitcast double %3 to i64, !dbg !65
  %5 = fadd double %1, -3.000000e+00, !dbg !66
    #dbg_value(double %5, !53, !DIExpression(), !67)
    #dbg_value(double %5, !58, !DIExpression(), !67)
  %6 = bitcast double %5 to i64, !dbg !69
  %7 = and i64 %6, -9223372036854775808, !dbg !70
  %8 = or disjoint i64 %7, %4, !dbg !71
    #dbg_value(i64 %8, !72, !DIExpression(), !82)
    #dbg_value(i64 %8, !77, !DIExpression(), !82)
  %9 = bitcast i64 %8 to double, !dbg !84
  %10 = fmul double %9, %1, !dbg !85
  ret double %10, !dbg !86
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @sign_times_another(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !87 {
    #dbg_value(double %0, !89, !DIExpression(), !91)
    #dbg_value(double %1, !90, !DIExpression(), !91)
    #dbg_value(double %0, !53, !DIExpression(), !92)
    #dbg_value(double %0, !58, !DIExpression(), !92)
  %3 = bitcast double %0 to i64, !dbg !94
  %4 = fadd double %1, -3.000000e+00, !dbg !95
    #dbg_value(double %4, !53, !DIExpression(), !96)
    #dbg_value(double %4, !58, !DIExpression(), !96)
  %5 = bitcast double %4 to i64, !dbg !98
  %6 = and i64 %5, -9223372036854775808, !dbg !99
  %7 = xor i64 %6, %3, !dbg !100
    #dbg_value(i64 %7, !72, !DIExpression(), !101)
    #dbg_value(i64 %7, !77, !DIExpression(), !101)
  %8 = bitcast i64 %7 to double, !dbg !103
  %9 = fmul double %8, %0, !dbg !104
  ret double %9, !dbg !105
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @signs_in_vectors(ptr nocapture noundef readonly %0) local_unnamed_addr #1 !dbg !106 {
    #dbg_value(ptr %0, !112, !DIExpression(), !116)
    #dbg_value(double 0.000000e+00, !113, !DIExpression(), !116)
    #dbg_value(i32 0, !114, !DIExpression(), !117)
    #dbg_value(i64 0, !114, !DIExpression(), !117)
    #dbg_value(double 0.000000e+00, !113, !DIExpression(), !116)
  %2 = load double, ptr %0, align 8, !dbg !118, !tbaa !120
  %3 = fadd double %2, -1.000000e+00, !dbg !124
  %4 = tail call double @llvm.fabs.f64(double %3), !dbg !125
  %5 = tail call double @llvm.fmuladd.f64(double %4, double %2, double 0.000000e+00), !dbg !126
    #dbg_value(double %5, !113, !DIExpression(), !116)
    #dbg_value(i64 1, !114, !DIExpression(), !117)
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !118
  %7 = load double, ptr %6, align 8, !dbg !118, !tbaa !120
  %8 = fadd double %7, -1.000000e+00, !dbg !124
  %9 = tail call double @llvm.fabs.f64(double %8), !dbg !125
  %10 = tail call double @llvm.fmuladd.f64(double %9, double %7, double %5), !dbg !126
    #dbg_value(double %10, !113, !DIExpression(), !116)
    #dbg_value(i64 2, !114, !DIExpression(), !117)
  %11 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !118
  %12 = load double, ptr %11, align 8, !dbg !118, !tbaa !120
  %13 = fadd double %12, -1.000000e+00, !dbg !124
  %14 = tail call double @llvm.fabs.f64(double %13), !dbg !125
  %15 = tail call double @llvm.fmuladd.f64(double %14, double %12, double %10), !dbg !126
    #dbg_value(double %15, !113, !DIExpression(), !116)
    #dbg_value(i64 3, !114, !DIExpression(), !117)
  %16 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !118
  %17 = load double, ptr %16, align 8, !dbg !118, !tbaa !120
  %18 = fadd double %17, -1.000000e+00, !dbg !124
  %19 = tail call double @llvm.fabs.f64(double %18), !dbg !125
  %20 = tail call double @llvm.fmuladd.f64(double %19, double %17, double %15), !dbg !126
    #dbg_value(double %20, !113, !DIExpression(), !116)
    #dbg_value(i64 4, !114, !DIExpression(), !117)
  %21 = getelementptr inbounds i8, ptr %0, i64 32, !dbg !118
  %22 = load double, ptr %21, align 8, !dbg !118, !tbaa !120
  %23 = fadd double %22, -1.000000e+00, !dbg !124
  %24 = tail call double @llvm.fabs.f64(double %23), !dbg !125
  %25 = tail call double @llvm.fmuladd.f64(double %24, double %22, double %20), !dbg !126
    #dbg_value(double %25, !113, !DIExpression(), !116)
    #dbg_value(i64 5, !114, !DIExpression(), !117)
  %26 = getelementptr inbounds i8, ptr %0, i64 40, !dbg !118
  %27 = load double, ptr %26, align 8, !dbg !118, !tbaa !120
  %28 = fadd double %27, -1.000000e+00, !dbg !124
  %29 = tail call double @llvm.fabs.f64(double %28), !dbg !125
  %30 = tail call double @llvm.fmuladd.f64(double %29, double %27, double %25), !dbg !126
    #dbg_value(double %30, !113, !DIExpression(), !116)
    #dbg_value(i64 6, !114, !DIExpression(), !117)
  %31 = getelementptr inbounds i8, ptr %0, i64 48, !dbg !118
  %32 = load double, ptr %31, align 8, !dbg !118, !tbaa !120
  %33 = fadd double %32, -1.000000e+00, !dbg !124
  %34 = tail call double @llvm.fabs.f64(double %33), !dbg !125
  %35 = tail call double @llvm.fmuladd.f64(double %34, double %32, double %30), !dbg !126
    #dbg_value(double %35, !113, !DIExpression(), !116)
    #dbg_value(i64 7, !114, !DIExpression(), !117)
  %36 = getelementptr inbounds i8, ptr %0, i64 56, !dbg !118
  %37 = load double, ptr %36, align 8, !dbg !118, !tbaa !120
  %38 = fadd double %37, -1.000000e+00, !dbg !124
  %39 = tail call double @llvm.fabs.f64(double %38), !dbg !125
  %40 = tail call double @llvm.fmuladd.f64(double %39, double %37, double %35), !dbg !126
    #dbg_value(double %40, !113, !DIExpression(), !116)
    #dbg_value(i64 8, !114, !DIExpression(), !117)
  ret double %40, !dbg !127
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @low_bits_cleared(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !128 {
    #dbg_value(double %0, !130, !DIExpression(), !134)
    #dbg_value(double %1, !131, !DIExpression(), !134)
    #dbg_value(double %0, !53, !DIExpression(), !135)
    #dbg_value(double %0, !58, !DIExpression(), !135)
  %3 = bitcast double %0 to i64, !dbg !137
  %4 = and i64 %3, -134217728, !dbg !138
    #dbg_value(i64 %4, !72, !DIExpression(), !139)
    #dbg_value(i64 %4, !77, !DIExpression(), !139)
  %5 = bitcast i64 %4 to double, !dbg !141
    #dbg_value(double %5, !132, !DIExpression(), !134)
  %6 = fsub double %0, %5, !dbg !142
    #dbg_value(double %6, !133, !DIExpression(), !134)
  %7 = fmul double %6, %1, !dbg !143
  %8 = fmul double %7, %1, !dbg !144
  %9 = tail call double @llvm.fmuladd.f64(double %5, double %1, double %8), !dbg !145
  ret double %9, !dbg !146
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @exponent_changed(double noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !147 {
    #dbg_value(double %0, !151, !DIExpression(), !153)
    #dbg_value(i32 %1, !152, !DIExpression(), !153)
  %3 = fmul double %0, %0, !dbg !154
    #dbg_value(double %3, !53, !DIExpression(), !155)
    #dbg_value(double %3, !58, !DIExpression(), !155)
  %4 = bitcast double %3 to i64, !dbg !157
  %5 = add i32 %1, 4093, !dbg !158
  %6 = zext i32 %5 to i64, !dbg !159
  %7 = shl i64 %6, 52, !dbg !160
  %8 = add i64 %7, %4, !dbg !161
    #dbg_value(i64 %8, !72, !DIExpression(), !162)
    #dbg_value(i64 %8, !77, !DIExpression(), !162)
  %9 = bitcast i64 %8 to double, !dbg !164
  ret double %9, !dbg !165
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef float @float_exponent_changed(float noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !166 {
    #dbg_value(float %0, !171, !DIExpression(), !178)
    #dbg_value(i32 %1, !172, !DIExpression(), !178)
  %3 = fmul float %0, %0, !dbg !179
    #dbg_value(float %3, !173, !DIExpression(), !178)
  %4 = shl i32 %1, 23, !dbg !180
  %5 = bitcast float %3 to i32, !dbg !181
  %6 = add i32 %4, %5, !dbg !181
  %7 = bitcast i32 %6 to float, !dbg !181
    #dbg_value(float %7, !173, !DIExpression(), !178)
  ret float %7, !dbg !182
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @exponent_replaced(double noundef %0) local_unnamed_addr #0 !dbg !183 {
    #dbg_value(double %0, !187, !DIExpression(), !191)
  %2 = fmul double %0, 3.700000e+01, !dbg !192
    #dbg_value(double %2, !53, !DIExpression(), !193)
    #dbg_value(double %2, !58, !DIExpression(), !193)
  %3 = bitcast double %2 to i64, !dbg !195
    #dbg_value(i64 %3, !188, !DIExpression(), !191)
  %4 = lshr i64 %3, 52, !dbg !196
  %5 = trunc nuw nsw i64 %4 to i32, !dbg !197
  %6 = add nsw i32 %5, -1023, !dbg !198
    #dbg_value(i32 %6, !189, !DIExpression(), !191)
  %7 = and i64 %3, 4503599627370495, !dbg !199
  %8 = or disjoint i64 %7, 4607182418800017408, !dbg !200
    #dbg_value(i64 %8, !72, !DIExpression(), !201)
    #dbg_value(i64 %8, !77, !DIExpression(), !201)
  %9 = bitcast i64 %8 to double, !dbg !203
    #dbg_value(double %9, !190, !DIExpression(), !191)
  %10 = sitofp i32 %6 to double, !dbg !204
  %11 = tail call double @llvm.fmuladd.f64(double %9, double %9, double %10), !dbg !205
  ret double %11, !dbg !206
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @high_word_compared(double noundef %0) local_unnamed_addr #0 !dbg !207 {
    #dbg_value(double %0, !209, !DIExpression(), !211)
    #dbg_value(double %0, !53, !DIExpression(), !212)
    #dbg_value(double %0, !58, !DIExpression(), !212)
  %2 = bitcast double %0 to i64, !dbg !214
  %3 = lshr i64 %2, 32, !dbg !215
  %4 = trunc nuw i64 %3 to i32, !dbg !216
  %5 = and i32 %4, 2147483647, !dbg !217
    #dbg_value(i32 %5, !210, !DIExpression(), !211)
  %6 = icmp ugt i32 %5, 2146435071, !dbg !218
  br i1 %6, label %7, label %9, !dbg !220

7:                                                ; preds = %1
  %8 = fadd double %0, %0, !dbg !221
  br label %13, !dbg !222

9:                                                ; preds = %1
  %10 = icmp ugt i32 %5, 1073741824, !dbg !223
  %11 = select i1 %10, double %0, double 3.000000e+00, !dbg !224
  %12 = fmul double %11, %0, !dbg !224
  br label %13, !dbg !225

13:                                               ; preds = %9, %7
  %14 = phi double [ %8, %7 ], [ %12, %9 ], !dbg !211
  ret double %14, !dbg !226
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @not_a_number_tested(double noundef %0) local_unnamed_addr #0 !dbg !227 {
    #dbg_value(double %0, !229, !DIExpression(), !230)
  %2 = tail call double @llvm.fabs.f64(double %0), !dbg !231
  %3 = bitcast double %2 to i64, !dbg !231
  %4 = icmp ugt i64 %3, 9218868437227405312, !dbg !232
  %5 = fmul double %0, %0, !dbg !233
  %6 = select i1 %4, double 0.000000e+00, double %5, !dbg !233
  ret double %6, !dbg !234
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @words_taken_apart(double noundef %0) local_unnamed_addr #0 !dbg !235 {
    #dbg_value(double %0, !237, !DIExpression(), !241)
    #dbg_value(double %0, !238, !DIExpression(), !241)
    #dbg_value(double %0, !239, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !241)
    #dbg_value(double %0, !240, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !241)
    #dbg_value(double %0, !239, !DIExpression(DW_OP_constu, 18446744069414584320, DW_OP_and, DW_OP_constu, 9223372036854775808, DW_OP_xor, DW_OP_stack_value), !241)
  %2 = fneg double %0, !dbg !242
  %3 = fmul double %2, %0, !dbg !243
  ret double %3, !dbg !244
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @masked_selection(double noundef %0, double noundef %1) local_unnamed_addr #0 !dbg !245 {
    #dbg_value(double %0, !247, !DIExpression(), !250)
    #dbg_value(double %1, !248, !DIExpression(), !250)
  %3 = fcmp uge double %0, %1, !dbg !251
    #dbg_value(i1 %3, !249, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_stack_value), !250)
  %4 = fmul double %0, %0, !dbg !252
  %5 = fmul double %1, 3.000000e+00, !dbg !253
  %6 = select i1 %3, double %5, double %4, !dbg !254
  ret double %6, !dbg !255
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local double @reciprocal_root(double noundef %0) local_unnamed_addr #0 !dbg !256 {
    #dbg_value(double %0, !258, !DIExpression(), !259)
    #dbg_value(double %0, !53, !DIExpression(), !260)
    #dbg_value(double %0, !58, !DIExpression(), !260)
  %2 = bitcast double %0 to i64, !dbg !262
  %3 = lshr i64 %2, 1, !dbg !263
  %4 = sub nsw i64 6910469410427058089, %3, !dbg !264
    #dbg_value(i64 %4, !72, !DIExpression(), !265)
    #dbg_value(i64 %4, !77, !DIExpression(), !265)
  %5 = bitcast i64 %4 to double, !dbg !267
  ret double %5, !dbg !268
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @bytes_reversed(double noundef %0) local_unnamed_addr #0 !dbg !269 {
    #dbg_value(double %0, !271, !DIExpression(), !272)
  %2 = fmul double %0, %0, !dbg !273
    #dbg_value(double %2, !53, !DIExpression(), !274)
    #dbg_value(double %2, !58, !DIExpression(), !274)
  %3 = bitcast double %2 to i64, !dbg !276
  %4 = add i64 %3, 1, !dbg !277
  %5 = tail call i64 @llvm.bswap.i64(i64 %4), !dbg !278
    #dbg_value(i64 %5, !72, !DIExpression(), !279)
    #dbg_value(i64 %5, !77, !DIExpression(), !279)
  %6 = bitcast i64 %5 to double, !dbg !281
  ret double %6, !dbg !282
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef double @mantissa_alone(double noundef %0) local_unnamed_addr #0 !dbg !283 {
    #dbg_value(double %0, !285, !DIExpression(), !286)
    #dbg_value(double %0, !53, !DIExpression(), !287)
    #dbg_value(double %0, !58, !DIExpression(), !287)
  %2 = bitcast double %0 to i64, !dbg !289
  %3 = and i64 %2, 4503599627370495, !dbg !290
    #dbg_value(i64 %3, !72, !DIExpression(), !291)
    #dbg_value(i64 %3, !77, !DIExpression(), !291)
  %4 = bitcast i64 %3 to double, !dbg !293
  %5 = fmul double %4, %0, !dbg !294
  ret double %5, !dbg !295
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!12, !13, !14, !15, !16, !17, !18}
!llvm.ident = !{!19}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "bits.c", directory: ".", checksumkind: CSK_MD5, checksum: "6d389fffbb0db328bba5d7da4afca964")
!2 = !{!3, !8, !11}
!3 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !4, line: 27, baseType: !5)
!4 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !6, line: 45, baseType: !7)
!6 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!7 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !4, line: 26, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !6, line: 42, baseType: !10)
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{i32 7, !"Dwarf Version", i32 5}
!13 = !{i32 2, !"Debug Info Version", i32 3}
!14 = !{i32 1, !"wchar_size", i32 4}
!15 = !{i32 8, !"PIC Level", i32 2}
!16 = !{i32 7, !"PIE Level", i32 2}
!17 = !{i32 7, !"uwtable", i32 2}
!18 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!19 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!20 = distinct !DISubprogram(name: "sign_flipped", scope: !1, file: !1, line: 15, type: !21, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !24)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !23, !23}
!23 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!24 = !{!25, !26}
!25 = !DILocalVariable(name: "x", arg: 1, scope: !20, file: !1, line: 15, type: !23)
!26 = !DILocalVariable(name: "y", arg: 2, scope: !20, file: !1, line: 15, type: !23)
!27 = !DILocation(line: 0, scope: !20)
!28 = !DILocation(line: 15, column: 65, scope: !20)
!29 = !DILocation(line: 15, column: 73, scope: !20)
!30 = !DILocation(line: 15, column: 43, scope: !20)
!31 = distinct !DISubprogram(name: "sign_cleared", scope: !1, file: !1, line: 16, type: !21, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !32)
!32 = !{!33, !34}
!33 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !1, line: 16, type: !23)
!34 = !DILocalVariable(name: "y", arg: 2, scope: !31, file: !1, line: 16, type: !23)
!35 = !DILocation(line: 0, scope: !31)
!36 = !DILocation(line: 16, column: 64, scope: !31)
!37 = !DILocation(line: 16, column: 69, scope: !31)
!38 = !DILocation(line: 16, column: 78, scope: !31)
!39 = !DILocation(line: 16, column: 43, scope: !31)
!40 = distinct !DISubprogram(name: "sign_set", scope: !1, file: !1, line: 17, type: !21, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !41)
!41 = !{!42, !43}
!42 = !DILocalVariable(name: "x", arg: 1, scope: !40, file: !1, line: 17, type: !23)
!43 = !DILocalVariable(name: "y", arg: 2, scope: !40, file: !1, line: 17, type: !23)
!44 = !DILocation(line: 0, scope: !40)
!45 = !DILocation(line: 17, column: 61, scope: !40)
!46 = !DILocation(line: 17, column: 69, scope: !40)
!47 = !DILocation(line: 17, column: 39, scope: !40)
!48 = distinct !DISubprogram(name: "sign_of_another", scope: !1, file: !1, line: 18, type: !21, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !49)
!49 = !{!50, !51}
!50 = !DILocalVariable(name: "x", arg: 1, scope: !48, file: !1, line: 18, type: !23)
!51 = !DILocalVariable(name: "y", arg: 2, scope: !48, file: !1, line: 18, type: !23)
!52 = !DILocation(line: 0, scope: !48)
!53 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !1, line: 4, type: !23)
!54 = distinct !DISubprogram(name: "bits", scope: !1, file: !1, line: 4, type: !55, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !57)
!55 = !DISubroutineType(types: !56)
!56 = !{!3, !23}
!57 = !{!53, !58}
!58 = !DILocalVariable(name: "u", scope: !54, file: !1, line: 5, type: !59)
!59 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !54, file: !1, line: 5, size: 64, elements: !60)
!60 = !{!61, !62}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !59, file: !1, line: 5, baseType: !23, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !59, file: !1, line: 5, baseType: !3, size: 64)
!63 = !DILocation(line: 0, scope: !54, inlinedAt: !64)
!64 = distinct !DILocation(line: 18, column: 61, scope: !48)
!65 = !DILocation(line: 18, column: 69, scope: !48)
!66 = !DILocation(line: 18, column: 88, scope: !48)
!67 = !DILocation(line: 0, scope: !54, inlinedAt: !68)
!68 = distinct !DILocation(line: 18, column: 81, scope: !48)
!69 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !68)
!70 = !DILocation(line: 18, column: 93, scope: !48)
!71 = !DILocation(line: 18, column: 78, scope: !48)
!72 = !DILocalVariable(name: "x", arg: 1, scope: !73, file: !1, line: 8, type: !3)
!73 = distinct !DISubprogram(name: "number", scope: !1, file: !1, line: 8, type: !74, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!23, !3}
!76 = !{!72, !77}
!77 = !DILocalVariable(name: "u", scope: !73, file: !1, line: 9, type: !78)
!78 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !73, file: !1, line: 9, size: 64, elements: !79)
!79 = !{!80, !81}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !78, file: !1, line: 9, baseType: !3, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !78, file: !1, line: 9, baseType: !23, size: 64)
!82 = !DILocation(line: 0, scope: !73, inlinedAt: !83)
!83 = distinct !DILocation(line: 18, column: 53, scope: !48)
!84 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !83)
!85 = !DILocation(line: 18, column: 102, scope: !48)
!86 = !DILocation(line: 18, column: 46, scope: !48)
!87 = distinct !DISubprogram(name: "sign_times_another", scope: !1, file: !1, line: 19, type: !21, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !88)
!88 = !{!89, !90}
!89 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !1, line: 19, type: !23)
!90 = !DILocalVariable(name: "y", arg: 2, scope: !87, file: !1, line: 19, type: !23)
!91 = !DILocation(line: 0, scope: !87)
!92 = !DILocation(line: 0, scope: !54, inlinedAt: !93)
!93 = distinct !DILocation(line: 19, column: 63, scope: !87)
!94 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !93)
!95 = !DILocation(line: 19, column: 81, scope: !87)
!96 = !DILocation(line: 0, scope: !54, inlinedAt: !97)
!97 = distinct !DILocation(line: 19, column: 74, scope: !87)
!98 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !97)
!99 = !DILocation(line: 19, column: 86, scope: !87)
!100 = !DILocation(line: 19, column: 71, scope: !87)
!101 = !DILocation(line: 0, scope: !73, inlinedAt: !102)
!102 = distinct !DILocation(line: 19, column: 56, scope: !87)
!103 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !102)
!104 = !DILocation(line: 19, column: 95, scope: !87)
!105 = !DILocation(line: 19, column: 49, scope: !87)
!106 = distinct !DISubprogram(name: "signs_in_vectors", scope: !1, file: !1, line: 20, type: !107, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !111)
!107 = !DISubroutineType(types: !108)
!108 = !{!23, !109}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !23)
!111 = !{!112, !113, !114}
!112 = !DILocalVariable(name: "x", arg: 1, scope: !106, file: !1, line: 20, type: !109)
!113 = !DILocalVariable(name: "s", scope: !106, file: !1, line: 21, type: !23)
!114 = !DILocalVariable(name: "i", scope: !115, file: !1, line: 22, type: !11)
!115 = distinct !DILexicalBlock(scope: !106, file: !1, line: 22, column: 3)
!116 = !DILocation(line: 0, scope: !106)
!117 = !DILocation(line: 0, scope: !115)
!118 = !DILocation(line: 22, column: 48, scope: !119)
!119 = distinct !DILexicalBlock(scope: !115, file: !1, line: 22, column: 3)
!120 = !{!121, !121, i64 0}
!121 = !{!"double", !122, i64 0}
!122 = !{!"omnipotent char", !123, i64 0}
!123 = !{!"Simple C/C++ TBAA"}
!124 = !DILocation(line: 22, column: 53, scope: !119)
!125 = !DILocation(line: 22, column: 58, scope: !119)
!126 = !DILocation(line: 22, column: 33, scope: !119)
!127 = !DILocation(line: 23, column: 3, scope: !106)
!128 = distinct !DISubprogram(name: "low_bits_cleared", scope: !1, file: !1, line: 25, type: !21, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !129)
!129 = !{!130, !131, !132, !133}
!130 = !DILocalVariable(name: "x", arg: 1, scope: !128, file: !1, line: 25, type: !23)
!131 = !DILocalVariable(name: "y", arg: 2, scope: !128, file: !1, line: 25, type: !23)
!132 = !DILocalVariable(name: "high", scope: !128, file: !1, line: 26, type: !23)
!133 = !DILocalVariable(name: "low", scope: !128, file: !1, line: 26, type: !23)
!134 = !DILocation(line: 0, scope: !128)
!135 = !DILocation(line: 0, scope: !54, inlinedAt: !136)
!136 = distinct !DILocation(line: 26, column: 24, scope: !128)
!137 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !136)
!138 = !DILocation(line: 26, column: 32, scope: !128)
!139 = !DILocation(line: 0, scope: !73, inlinedAt: !140)
!140 = distinct !DILocation(line: 26, column: 17, scope: !128)
!141 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !140)
!142 = !DILocation(line: 26, column: 64, scope: !128)
!143 = !DILocation(line: 27, column: 25, scope: !128)
!144 = !DILocation(line: 27, column: 29, scope: !128)
!145 = !DILocation(line: 27, column: 19, scope: !128)
!146 = !DILocation(line: 27, column: 3, scope: !128)
!147 = distinct !DISubprogram(name: "exponent_changed", scope: !1, file: !1, line: 29, type: !148, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!23, !23, !11}
!150 = !{!151, !152}
!151 = !DILocalVariable(name: "x", arg: 1, scope: !147, file: !1, line: 29, type: !23)
!152 = !DILocalVariable(name: "k", arg: 2, scope: !147, file: !1, line: 29, type: !11)
!153 = !DILocation(line: 0, scope: !147)
!154 = !DILocation(line: 29, column: 65, scope: !147)
!155 = !DILocation(line: 0, scope: !54, inlinedAt: !156)
!156 = distinct !DILocation(line: 29, column: 58, scope: !147)
!157 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !156)
!158 = !DILocation(line: 29, column: 86, scope: !147)
!159 = !DILocation(line: 29, column: 73, scope: !147)
!160 = !DILocation(line: 29, column: 91, scope: !147)
!161 = !DILocation(line: 29, column: 70, scope: !147)
!162 = !DILocation(line: 0, scope: !73, inlinedAt: !163)
!163 = distinct !DILocation(line: 29, column: 51, scope: !147)
!164 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !163)
!165 = !DILocation(line: 29, column: 44, scope: !147)
!166 = distinct !DISubprogram(name: "float_exponent_changed", scope: !1, file: !1, line: 30, type: !167, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !170)
!167 = !DISubroutineType(types: !168)
!168 = !{!169, !169, !11}
!169 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!170 = !{!171, !172, !173}
!171 = !DILocalVariable(name: "x", arg: 1, scope: !166, file: !1, line: 30, type: !169)
!172 = !DILocalVariable(name: "k", arg: 2, scope: !166, file: !1, line: 30, type: !11)
!173 = !DILocalVariable(name: "v", scope: !166, file: !1, line: 31, type: !174)
!174 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !166, file: !1, line: 31, size: 32, elements: !175)
!175 = !{!176, !177}
!176 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !174, file: !1, line: 31, baseType: !169, size: 32)
!177 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !174, file: !1, line: 31, baseType: !8, size: 32)
!178 = !DILocation(line: 0, scope: !166)
!179 = !DILocation(line: 31, column: 46, scope: !166)
!180 = !DILocation(line: 32, column: 22, scope: !166)
!181 = !DILocation(line: 32, column: 7, scope: !166)
!182 = !DILocation(line: 33, column: 3, scope: !166)
!183 = distinct !DISubprogram(name: "exponent_replaced", scope: !1, file: !1, line: 35, type: !184, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !186)
!184 = !DISubroutineType(types: !185)
!185 = !{!23, !23}
!186 = !{!187, !188, !189, !190}
!187 = !DILocalVariable(name: "x", arg: 1, scope: !183, file: !1, line: 35, type: !23)
!188 = !DILocalVariable(name: "b", scope: !183, file: !1, line: 36, type: !3)
!189 = !DILocalVariable(name: "e", scope: !183, file: !1, line: 37, type: !11)
!190 = !DILocalVariable(name: "m", scope: !183, file: !1, line: 38, type: !23)
!191 = !DILocation(line: 0, scope: !183)
!192 = !DILocation(line: 36, column: 23, scope: !183)
!193 = !DILocation(line: 0, scope: !54, inlinedAt: !194)
!194 = distinct !DILocation(line: 36, column: 16, scope: !183)
!195 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !194)
!196 = !DILocation(line: 37, column: 19, scope: !183)
!197 = !DILocation(line: 37, column: 11, scope: !183)
!198 = !DILocation(line: 37, column: 26, scope: !183)
!199 = !DILocation(line: 38, column: 24, scope: !183)
!200 = !DILocation(line: 38, column: 36, scope: !183)
!201 = !DILocation(line: 0, scope: !73, inlinedAt: !202)
!202 = distinct !DILocation(line: 38, column: 14, scope: !183)
!203 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !202)
!204 = !DILocation(line: 39, column: 18, scope: !183)
!205 = !DILocation(line: 39, column: 16, scope: !183)
!206 = !DILocation(line: 39, column: 3, scope: !183)
!207 = distinct !DISubprogram(name: "high_word_compared", scope: !1, file: !1, line: 41, type: !184, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !208)
!208 = !{!209, !210}
!209 = !DILocalVariable(name: "x", arg: 1, scope: !207, file: !1, line: 41, type: !23)
!210 = !DILocalVariable(name: "high", scope: !207, file: !1, line: 42, type: !8)
!211 = !DILocation(line: 0, scope: !207)
!212 = !DILocation(line: 0, scope: !54, inlinedAt: !213)
!213 = distinct !DILocation(line: 42, column: 30, scope: !207)
!214 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !213)
!215 = !DILocation(line: 42, column: 38, scope: !207)
!216 = !DILocation(line: 42, column: 19, scope: !207)
!217 = !DILocation(line: 42, column: 45, scope: !207)
!218 = !DILocation(line: 43, column: 12, scope: !219)
!219 = distinct !DILexicalBlock(scope: !207, file: !1, line: 43, column: 7)
!220 = !DILocation(line: 43, column: 7, scope: !207)
!221 = !DILocation(line: 43, column: 37, scope: !219)
!222 = !DILocation(line: 43, column: 28, scope: !219)
!223 = !DILocation(line: 44, column: 15, scope: !207)
!224 = !DILocation(line: 44, column: 10, scope: !207)
!225 = !DILocation(line: 44, column: 3, scope: !207)
!226 = !DILocation(line: 45, column: 1, scope: !207)
!227 = distinct !DISubprogram(name: "not_a_number_tested", scope: !1, file: !1, line: 46, type: !184, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !228)
!228 = !{!229}
!229 = !DILocalVariable(name: "x", arg: 1, scope: !227, file: !1, line: 46, type: !23)
!230 = !DILocation(line: 0, scope: !227)
!231 = !DILocation(line: 47, column: 19, scope: !227)
!232 = !DILocation(line: 47, column: 28, scope: !227)
!233 = !DILocation(line: 47, column: 10, scope: !227)
!234 = !DILocation(line: 47, column: 3, scope: !227)
!235 = distinct !DISubprogram(name: "words_taken_apart", scope: !1, file: !1, line: 49, type: !184, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !236)
!236 = !{!237, !238, !239, !240}
!237 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !1, line: 49, type: !23)
!238 = !DILocalVariable(name: "b", scope: !235, file: !1, line: 50, type: !3)
!239 = !DILocalVariable(name: "high", scope: !235, file: !1, line: 51, type: !8)
!240 = !DILocalVariable(name: "low", scope: !235, file: !1, line: 51, type: !8)
!241 = !DILocation(line: 0, scope: !235)
!242 = !DILocation(line: 53, column: 40, scope: !235)
!243 = !DILocation(line: 53, column: 47, scope: !235)
!244 = !DILocation(line: 53, column: 3, scope: !235)
!245 = distinct !DISubprogram(name: "masked_selection", scope: !1, file: !1, line: 55, type: !21, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !246)
!246 = !{!247, !248, !249}
!247 = !DILocalVariable(name: "x", arg: 1, scope: !245, file: !1, line: 55, type: !23)
!248 = !DILocalVariable(name: "y", arg: 2, scope: !245, file: !1, line: 55, type: !23)
!249 = !DILocalVariable(name: "m", scope: !245, file: !1, line: 56, type: !3)
!250 = !DILocation(line: 0, scope: !245)
!251 = !DILocation(line: 56, column: 30, scope: !245)
!252 = !DILocation(line: 57, column: 25, scope: !245)
!253 = !DILocation(line: 57, column: 45, scope: !245)
!254 = !DILocation(line: 57, column: 35, scope: !245)
!255 = !DILocation(line: 57, column: 3, scope: !245)
!256 = distinct !DISubprogram(name: "reciprocal_root", scope: !1, file: !1, line: 61, type: !184, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !257)
!257 = !{!258}
!258 = !DILocalVariable(name: "x", arg: 1, scope: !256, file: !1, line: 61, type: !23)
!259 = !DILocation(line: 0, scope: !256)
!260 = !DILocation(line: 0, scope: !54, inlinedAt: !261)
!261 = distinct !DILocation(line: 61, column: 73, scope: !256)
!262 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !261)
!263 = !DILocation(line: 61, column: 81, scope: !256)
!264 = !DILocation(line: 61, column: 70, scope: !256)
!265 = !DILocation(line: 0, scope: !73, inlinedAt: !266)
!266 = distinct !DILocation(line: 61, column: 43, scope: !256)
!267 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !266)
!268 = !DILocation(line: 61, column: 36, scope: !256)
!269 = distinct !DISubprogram(name: "bytes_reversed", scope: !1, file: !1, line: 62, type: !184, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !270)
!270 = !{!271}
!271 = !DILocalVariable(name: "x", arg: 1, scope: !269, file: !1, line: 62, type: !23)
!272 = !DILocation(line: 0, scope: !269)
!273 = !DILocation(line: 62, column: 74, scope: !269)
!274 = !DILocation(line: 0, scope: !54, inlinedAt: !275)
!275 = distinct !DILocation(line: 62, column: 67, scope: !269)
!276 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !275)
!277 = !DILocation(line: 62, column: 79, scope: !269)
!278 = !DILocation(line: 62, column: 49, scope: !269)
!279 = !DILocation(line: 0, scope: !73, inlinedAt: !280)
!280 = distinct !DILocation(line: 62, column: 42, scope: !269)
!281 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !280)
!282 = !DILocation(line: 62, column: 35, scope: !269)
!283 = distinct !DISubprogram(name: "mantissa_alone", scope: !1, file: !1, line: 63, type: !184, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !284)
!284 = !{!285}
!285 = !DILocalVariable(name: "x", arg: 1, scope: !283, file: !1, line: 63, type: !23)
!286 = !DILocation(line: 0, scope: !283)
!287 = !DILocation(line: 0, scope: !54, inlinedAt: !288)
!288 = distinct !DILocation(line: 63, column: 49, scope: !283)
!289 = !DILocation(line: 6, column: 12, scope: !54, inlinedAt: !288)
!290 = !DILocation(line: 63, column: 57, scope: !283)
!291 = !DILocation(line: 0, scope: !73, inlinedAt: !292)
!292 = distinct !DILocation(line: 63, column: 42, scope: !283)
!293 = !DILocation(line: 10, column: 12, scope: !73, inlinedAt: !292)
!294 = !DILocation(line: 63, column: 69, scope: !283)
!295 = !DILocation(line: 63, column: 35, scope: !283)
