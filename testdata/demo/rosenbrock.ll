; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm demo/rosenbrock.c -o demo/rosenbrock.ll
; ModuleID = 'demo/rosenbrock.c'
source_filename = "demo/rosenbrock.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @rosenbrock(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !18, !DIExpression(), !27)
    #dbg_value(i32 %1, !19, !DIExpression(), !27)
    #dbg_value(double 0.000000e+00, !20, !DIExpression(), !27)
    #dbg_value(i32 0, !21, !DIExpression(), !28)
  %3 = icmp sgt i32 %1, 1, !dbg !29
  br i1 %3, label %4, label %30, !dbg !30

4:                                                ; preds = %2
  %5 = add nsw i32 %1, -1, !dbg !30
  %6 = zext nneg i32 %5 to i64, !dbg !29
  %7 = and i64 %6, 1, !dbg !30
  %8 = icmp eq i32 %5, 1, !dbg !30
  br i1 %8, label %12, label %9, !dbg !30

9:                                                ; preds = %4
  %10 = and i64 %6, 2147483646, !dbg !30
  %11 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !30
  br label %32, !dbg !30

12:                                               ; preds = %32, %4
  %13 = phi double [ poison, %4 ], [ %56, %32 ]
  %14 = phi i64 [ 0, %4 ], [ %58, %32 ]
  %15 = phi i64 [ 1, %4 ], [ %57, %32 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %56, %32 ]
  %17 = icmp eq i64 %7, 0, !dbg !30
  br i1 %17, label %30, label %18, !dbg !30

18:                                               ; preds = %12
    #dbg_value(double %16, !20, !DIExpression(), !27)
    #dbg_value(i64 %14, !21, !DIExpression(), !28)
  %19 = getelementptr inbounds double, ptr %0, i64 %15, !dbg !31
  %20 = load double, ptr %19, align 8, !dbg !31, !tbaa !32
  %21 = getelementptr inbounds double, ptr %0, i64 %14, !dbg !36
  %22 = load double, ptr %21, align 8, !dbg !36, !tbaa !32
  %23 = fneg double %22, !dbg !37
  %24 = tail call double @llvm.fmuladd.f64(double %23, double %22, double %20), !dbg !37
    #dbg_value(double %24, !23, !DIExpression(), !38)
  %25 = fsub double 1.000000e+00, %22, !dbg !39
    #dbg_value(double %25, !26, !DIExpression(), !38)
  %26 = fmul double %24, 1.000000e+02, !dbg !40
  %27 = fmul double %25, %25, !dbg !41
  %28 = tail call double @llvm.fmuladd.f64(double %26, double %24, double %27), !dbg !42
  %29 = fadd double %16, %28, !dbg !43
    #dbg_value(double %29, !20, !DIExpression(), !27)
    #dbg_value(i64 %15, !21, !DIExpression(), !28)
  br label %30, !dbg !44

30:                                               ; preds = %18, %12, %2
  %31 = phi double [ 0.000000e+00, %2 ], [ %13, %12 ], [ %29, %18 ], !dbg !27
  ret double %31, !dbg !44

32:                                               ; preds = %32, %9
  %33 = phi i64 [ 0, %9 ], [ %58, %32 ]
  %34 = phi i64 [ 1, %9 ], [ %57, %32 ]
  %35 = phi double [ 0.000000e+00, %9 ], [ %56, %32 ]
  %36 = phi i64 [ 0, %9 ], [ %59, %32 ]
    #dbg_value(double %35, !20, !DIExpression(), !27)
    #dbg_value(i64 %33, !21, !DIExpression(), !28)
  %37 = getelementptr inbounds double, ptr %0, i64 %34, !dbg !31
  %38 = load double, ptr %37, align 8, !dbg !31, !tbaa !32
  %39 = getelementptr inbounds double, ptr %0, i64 %33, !dbg !36
  %40 = load double, ptr %39, align 8, !dbg !36, !tbaa !32
  %41 = fneg double %40, !dbg !37
  %42 = tail call double @llvm.fmuladd.f64(double %41, double %40, double %38), !dbg !37
    #dbg_value(double %42, !23, !DIExpression(), !38)
  %43 = fsub double 1.000000e+00, %40, !dbg !39
    #dbg_value(double %43, !26, !DIExpression(), !38)
  %44 = fmul double %42, 1.000000e+02, !dbg !40
  %45 = fmul double %43, %43, !dbg !41
  %46 = tail call double @llvm.fmuladd.f64(double %44, double %42, double %45), !dbg !42
  %47 = fadd double %35, %46, !dbg !43
    #dbg_value(double %47, !20, !DIExpression(), !27)
    #dbg_value(i64 %34, !21, !DIExpression(), !28)
    #dbg_value(i64 %33, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !28)
  %48 = getelementptr inbounds double, ptr %11, i64 %34, !dbg !31
  %49 = load double, ptr %48, align 8, !dbg !31, !tbaa !32
  %50 = fneg double %38, !dbg !37
  %51 = tail call double @llvm.fmuladd.f64(double %50, double %38, double %49), !dbg !37
    #dbg_value(double %51, !23, !DIExpression(), !38)
  %52 = fsub double 1.000000e+00, %38, !dbg !39
    #dbg_value(double %52, !26, !DIExpression(), !38)
  %53 = fmul double %51, 1.000000e+02, !dbg !40
  %54 = fmul double %52, %52, !dbg !41
  %55 = tail call double @llvm.fmuladd.f64(double %53, double %51, double %54), !dbg !42
  %56 = fadd double %47, %55, !dbg !43
    #dbg_value(double %56, !20, !DIExpression(), !27)
    #dbg_value(i64 %34, !21, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !28)
  %57 = add nuw nsw i64 %34, 2, !dbg !45
  %58 = add nuw nsw i64 %33, 2, !dbg !30
  %59 = add i64 %36, 2, !dbg !30
  %60 = icmp eq i64 %59, %10, !dbg !30
  br i1 %60, label %12, label %32, !dbg !30, !llvm.loop !46
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "demo/rosenbrock.c", directory: ".", checksumkind: CSK_MD5, checksum: "7c0b7bd9e75738300a8e874ee8d9f615")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "rosenbrock", scope: !1, file: !1, line: 2, type: !11, scopeLine: 2, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14, !16}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19, !20, !21, !23, !26}
!18 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 2, type: !14)
!19 = !DILocalVariable(name: "n", arg: 2, scope: !10, file: !1, line: 2, type: !16)
!20 = !DILocalVariable(name: "sum", scope: !10, file: !1, line: 3, type: !13)
!21 = !DILocalVariable(name: "i", scope: !22, file: !1, line: 4, type: !16)
!22 = distinct !DILexicalBlock(scope: !10, file: !1, line: 4, column: 3)
!23 = !DILocalVariable(name: "a", scope: !24, file: !1, line: 5, type: !13)
!24 = distinct !DILexicalBlock(scope: !25, file: !1, line: 4, column: 35)
!25 = distinct !DILexicalBlock(scope: !22, file: !1, line: 4, column: 3)
!26 = !DILocalVariable(name: "b", scope: !24, file: !1, line: 6, type: !13)
!27 = !DILocation(line: 0, scope: !10)
!28 = !DILocation(line: 0, scope: !22)
!29 = !DILocation(line: 4, column: 25, scope: !25)
!30 = !DILocation(line: 4, column: 3, scope: !22)
!31 = !DILocation(line: 5, column: 16, scope: !24)
!32 = !{!33, !33, i64 0}
!33 = !{!"double", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = !DILocation(line: 5, column: 27, scope: !24)
!37 = !DILocation(line: 5, column: 25, scope: !24)
!38 = !DILocation(line: 0, scope: !24)
!39 = !DILocation(line: 6, column: 20, scope: !24)
!40 = !DILocation(line: 7, column: 18, scope: !24)
!41 = !DILocation(line: 7, column: 30, scope: !24)
!42 = !DILocation(line: 7, column: 26, scope: !24)
!43 = !DILocation(line: 7, column: 9, scope: !24)
!44 = !DILocation(line: 9, column: 3, scope: !10)
!45 = !DILocation(line: 4, column: 21, scope: !25)
!46 = distinct !{!46, !30, !47, !48}
!47 = !DILocation(line: 8, column: 3, scope: !22)
!48 = !{!"llvm.loop.mustprogress"}
