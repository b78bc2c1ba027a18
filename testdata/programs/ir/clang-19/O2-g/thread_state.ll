; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm c/thread_state.c -o ir/clang-19/O2-g/thread_state.ll
; ModuleID = 'c/thread_state.c'
source_filename = "c/thread_state.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @carried_in_thread(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 !dbg !14 {
    #dbg_value(ptr %0, !21, !DIExpression(), !25)
    #dbg_value(i32 %1, !22, !DIExpression(), !25)
  %3 = load double, ptr %0, align 8, !dbg !26, !tbaa !27
    #dbg_value(i32 1, !23, !DIExpression(), !31)
  %4 = icmp sgt i32 %1, 1, !dbg !32
  br i1 %4, label %5, label %32, !dbg !34

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64, !dbg !32
  %7 = add nsw i64 %6, -1, !dbg !34
  %8 = add nsw i64 %6, -2, !dbg !34
  %9 = and i64 %7, 3, !dbg !34
  %10 = icmp ult i64 %8, 3, !dbg !34
  br i1 %10, label %16, label %11, !dbg !34

11:                                               ; preds = %5
  %12 = and i64 %7, -4, !dbg !34
  %13 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !34
  %14 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !34
  %15 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !34
  br label %35, !dbg !34

16:                                               ; preds = %35, %5
  %17 = phi double [ poison, %5 ], [ %54, %35 ]
  %18 = phi double [ %3, %5 ], [ %54, %35 ]
  %19 = phi i64 [ 1, %5 ], [ %55, %35 ]
  %20 = icmp eq i64 %9, 0, !dbg !34
  br i1 %20, label %32, label %21, !dbg !34

21:                                               ; preds = %16, %21
  %22 = phi double [ %28, %21 ], [ %18, %16 ], !dbg !35
  %23 = phi i64 [ %29, %21 ], [ %19, %16 ]
  %24 = phi i64 [ %30, %21 ], [ 0, %16 ]
    #dbg_value(i64 %23, !23, !DIExpression(), !31)
  %25 = getelementptr inbounds double, ptr %0, i64 %23, !dbg !37
  %26 = load double, ptr %25, align 8, !dbg !37, !tbaa !27
  %27 = tail call double @sin(double noundef %22) #3, !dbg !38
  %28 = tail call double @llvm.fmuladd.f64(double %22, double %26, double %27), !dbg !39
  %29 = add nuw nsw i64 %23, 1, !dbg !40
    #dbg_value(i64 %29, !23, !DIExpression(), !31)
  %30 = add i64 %24, 1, !dbg !34
  %31 = icmp eq i64 %30, %9, !dbg !34
  br i1 %31, label %32, label %21, !dbg !34, !llvm.loop !41

32:                                               ; preds = %16, %21, %2
  %33 = phi double [ %3, %2 ], [ %17, %16 ], [ %28, %21 ], !dbg !43
  %34 = fmul double %33, %33, !dbg !44
  ret double %34, !dbg !45

35:                                               ; preds = %35, %11
  %36 = phi double [ %3, %11 ], [ %54, %35 ], !dbg !35
  %37 = phi i64 [ 1, %11 ], [ %55, %35 ]
  %38 = phi i64 [ 0, %11 ], [ %56, %35 ]
    #dbg_value(i64 %37, !23, !DIExpression(), !31)
  %39 = getelementptr inbounds double, ptr %0, i64 %37, !dbg !37
  %40 = load double, ptr %39, align 8, !dbg !37, !tbaa !27
  %41 = tail call double @sin(double noundef %36) #3, !dbg !38
  %42 = tail call double @llvm.fmuladd.f64(double %36, double %40, double %41), !dbg !39
    #dbg_value(i64 %37, !23, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !31)
  %43 = getelementptr inbounds double, ptr %13, i64 %37, !dbg !37
  %44 = load double, ptr %43, align 8, !dbg !37, !tbaa !27
  %45 = tail call double @sin(double noundef %42) #3, !dbg !38
  %46 = tail call double @llvm.fmuladd.f64(double %42, double %44, double %45), !dbg !39
    #dbg_value(i64 %37, !23, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !31)
  %47 = getelementptr inbounds double, ptr %14, i64 %37, !dbg !37
  %48 = load double, ptr %47, align 8, !dbg !37, !tbaa !27
  %49 = tail call double @sin(double noundef %46) #3, !dbg !38
  %50 = tail call double @llvm.fmuladd.f64(double %46, double %48, double %49), !dbg !39
    #dbg_value(i64 %37, !23, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !31)
  %51 = getelementptr inbounds double, ptr %15, i64 %37, !dbg !37
  %52 = load double, ptr %51, align 8, !dbg !37, !tbaa !27
  %53 = tail call double @sin(double noundef %50) #3, !dbg !38
  %54 = tail call double @llvm.fmuladd.f64(double %50, double %52, double %53), !dbg !39
  %55 = add nuw nsw i64 %37, 4, !dbg !40
    #dbg_value(i64 %55, !23, !DIExpression(), !31)
  %56 = add i64 %38, 4, !dbg !34
  %57 = icmp eq i64 %56, %12, !dbg !34
  br i1 %57, label %16, label %35, !dbg !34, !llvm.loop !46
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare !dbg !49 double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6, !7, !8, !9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/thread_state.c", directory: ".", checksumkind: CSK_MD5, checksum: "5a097b735ba686a06876e7e662a6d27f")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "carried", scope: !0, file: !1, line: 4, type: !5, isLocal: true, isDefinition: true)
!5 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!6 = !{i32 7, !"Dwarf Version", i32 5}
!7 = !{i32 2, !"Debug Info Version", i32 3}
!8 = !{i32 1, !"wchar_size", i32 4}
!9 = !{i32 8, !"PIC Level", i32 2}
!10 = !{i32 7, !"PIE Level", i32 2}
!11 = !{i32 7, !"uwtable", i32 2}
!12 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!13 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!14 = distinct !DISubprogram(name: "carried_in_thread", scope: !1, file: !1, line: 6, type: !15, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !20)
!15 = !DISubroutineType(types: !16)
!16 = !{!5, !17, !19}
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !{!21, !22, !23}
!21 = !DILocalVariable(name: "x", arg: 1, scope: !14, file: !1, line: 6, type: !17)
!22 = !DILocalVariable(name: "n", arg: 2, scope: !14, file: !1, line: 6, type: !19)
!23 = !DILocalVariable(name: "i", scope: !24, file: !1, line: 8, type: !19)
!24 = distinct !DILexicalBlock(scope: !14, file: !1, line: 8, column: 3)
!25 = !DILocation(line: 0, scope: !14)
!26 = !DILocation(line: 7, column: 13, scope: !14)
!27 = !{!28, !28, i64 0}
!28 = !{!"double", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = !DILocation(line: 0, scope: !24)
!32 = !DILocation(line: 8, column: 21, scope: !33)
!33 = distinct !DILexicalBlock(scope: !24, file: !1, line: 8, column: 3)
!34 = !DILocation(line: 8, column: 3, scope: !24)
!35 = !DILocation(line: 9, column: 15, scope: !36)
!36 = distinct !DILexicalBlock(scope: !33, file: !1, line: 8, column: 31)
!37 = !DILocation(line: 9, column: 25, scope: !36)
!38 = !DILocation(line: 9, column: 32, scope: !36)
!39 = !DILocation(line: 9, column: 30, scope: !36)
!40 = !DILocation(line: 8, column: 27, scope: !33)
!41 = distinct !{!41, !42}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = !DILocation(line: 11, column: 10, scope: !14)
!44 = !DILocation(line: 11, column: 18, scope: !14)
!45 = !DILocation(line: 11, column: 3, scope: !14)
!46 = distinct !{!46, !34, !47, !48}
!47 = !DILocation(line: 10, column: 3, scope: !24)
!48 = !{!"llvm.loop.mustprogress"}
!49 = !DISubprogram(name: "sin", scope: !50, file: !50, line: 64, type: !51, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!50 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/mathcalls.h", directory: "", checksumkind: CSK_MD5, checksum: "8c6e2d0d2bda65bc5ba1ca02b65383b7")
!51 = !DISubroutineType(types: !52)
!52 = !{!5, !5}
