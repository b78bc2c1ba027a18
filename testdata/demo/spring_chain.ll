; clang-19 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm demo/spring_chain.c -o demo/spring_chain.ll
; ModuleID = 'demo/spring_chain.c'
source_filename = "demo/spring_chain.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local double @chain_energy(ptr nocapture noundef readonly %0) local_unnamed_addr #0 !dbg !10 {
    #dbg_value(ptr %0, !26, !DIExpression(), !37)
    #dbg_value(double 0.000000e+00, !27, !DIExpression(), !37)
    #dbg_value(i32 0, !28, !DIExpression(), !38)
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i32, ptr %2, align 8, !tbaa !39
    #dbg_value(double 0.000000e+00, !27, !DIExpression(), !37)
    #dbg_value(i32 0, !28, !DIExpression(), !38)
  %4 = icmp sgt i32 %3, 0, !dbg !46
  br i1 %4, label %5, label %68, !dbg !48

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !49
  %7 = zext nneg i32 %3 to i64, !dbg !46
  %8 = and i64 %7, 3, !dbg !48
  %9 = icmp ult i32 %3, 4, !dbg !48
  br i1 %9, label %12, label %10, !dbg !48

10:                                               ; preds = %5
  %11 = and i64 %7, 2147483644, !dbg !48
  br label %41, !dbg !48

12:                                               ; preds = %41, %5
  %13 = phi double [ poison, %5 ], [ %64, %41 ]
  %14 = phi i64 [ 0, %5 ], [ %65, %41 ]
  %15 = phi double [ 0.000000e+00, %5 ], [ %64, %41 ]
  %16 = icmp eq i64 %8, 0, !dbg !48
  br i1 %16, label %29, label %17, !dbg !48

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %26, %17 ], [ %14, %12 ]
  %19 = phi double [ %25, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %27, %17 ], [ 0, %12 ]
    #dbg_value(double %19, !27, !DIExpression(), !37)
    #dbg_value(i64 %18, !28, !DIExpression(), !38)
  %21 = shl nuw nsw i64 %18, 1, !dbg !50
  %22 = or disjoint i64 %21, 1, !dbg !52
  %23 = getelementptr inbounds double, ptr %6, i64 %22, !dbg !53
  %24 = load double, ptr %23, align 8, !dbg !53, !tbaa !54
  %25 = tail call double @llvm.fmuladd.f64(double %24, double 9.810000e+00, double %19), !dbg !55
    #dbg_value(double %25, !27, !DIExpression(), !37)
  %26 = add nuw nsw i64 %18, 1, !dbg !56
    #dbg_value(i64 %26, !28, !DIExpression(), !38)
  %27 = add i64 %20, 1, !dbg !48
  %28 = icmp eq i64 %27, %8, !dbg !48
  br i1 %28, label %29, label %17, !dbg !48, !llvm.loop !57

29:                                               ; preds = %17, %12
  %30 = phi double [ %13, %12 ], [ %25, %17 ], !dbg !55
    #dbg_value(double %30, !27, !DIExpression(), !37)
    #dbg_value(i32 0, !30, !DIExpression(), !59)
  %31 = icmp eq i32 %3, 1, !dbg !60
  br i1 %31, label %68, label %32, !dbg !61

32:                                               ; preds = %29
  %33 = load ptr, ptr %0, align 8, !tbaa !49
  %34 = getelementptr inbounds i8, ptr %0, i64 24
  %35 = load double, ptr %34, align 8, !tbaa !62
  %36 = getelementptr inbounds i8, ptr %0, i64 16
  %37 = load double, ptr %36, align 8, !tbaa !63
  %38 = fmul double %37, 5.000000e-01
  %39 = add nsw i32 %3, -1, !dbg !61
  %40 = zext nneg i32 %39 to i64, !dbg !60
  br label %70, !dbg !61

41:                                               ; preds = %41, %10
  %42 = phi i64 [ 0, %10 ], [ %65, %41 ]
  %43 = phi double [ 0.000000e+00, %10 ], [ %64, %41 ]
  %44 = phi i64 [ 0, %10 ], [ %66, %41 ]
    #dbg_value(double %43, !27, !DIExpression(), !37)
    #dbg_value(i64 %42, !28, !DIExpression(), !38)
  %45 = shl nuw nsw i64 %42, 1, !dbg !50
  %46 = or disjoint i64 %45, 1, !dbg !52
  %47 = getelementptr inbounds double, ptr %6, i64 %46, !dbg !53
  %48 = load double, ptr %47, align 8, !dbg !53, !tbaa !54
  %49 = tail call double @llvm.fmuladd.f64(double %48, double 9.810000e+00, double %43), !dbg !55
    #dbg_value(double %49, !27, !DIExpression(), !37)
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !38)
  %50 = shl nuw i64 %42, 1, !dbg !50
  %51 = or disjoint i64 %50, 3, !dbg !52
  %52 = getelementptr inbounds double, ptr %6, i64 %51, !dbg !53
  %53 = load double, ptr %52, align 8, !dbg !53, !tbaa !54
  %54 = tail call double @llvm.fmuladd.f64(double %53, double 9.810000e+00, double %49), !dbg !55
    #dbg_value(double %54, !27, !DIExpression(), !37)
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_constu, 2, DW_OP_or, DW_OP_stack_value), !38)
  %55 = shl nuw i64 %42, 1, !dbg !50
  %56 = or disjoint i64 %55, 5, !dbg !52
  %57 = getelementptr inbounds double, ptr %6, i64 %56, !dbg !53
  %58 = load double, ptr %57, align 8, !dbg !53, !tbaa !54
  %59 = tail call double @llvm.fmuladd.f64(double %58, double 9.810000e+00, double %54), !dbg !55
    #dbg_value(double %59, !27, !DIExpression(), !37)
    #dbg_value(i64 %42, !28, !DIExpression(DW_OP_constu, 3, DW_OP_or, DW_OP_stack_value), !38)
  %60 = shl nuw i64 %42, 1, !dbg !50
  %61 = or disjoint i64 %60, 7, !dbg !52
  %62 = getelementptr inbounds double, ptr %6, i64 %61, !dbg !53
  %63 = load double, ptr %62, align 8, !dbg !53, !tbaa !54
  %64 = tail call double @llvm.fmuladd.f64(double %63, double 9.810000e+00, double %59), !dbg !55
    #dbg_value(double %64, !27, !DIExpression(), !37)
  %65 = add nuw nsw i64 %42, 4, !dbg !56
    #dbg_value(i64 %65, !28, !DIExpression(), !38)
  %66 = add i64 %44, 4, !dbg !48
  %67 = icmp eq i64 %66, %11, !dbg !48
  br i1 %67, label %12, label %41, !dbg !48, !llvm.loop !64

68:                                               ; preds = %70, %1, %29
  %69 = phi double [ %30, %29 ], [ 0.000000e+00, %1 ], [ %90, %70 ], !dbg !37
  ret double %69, !dbg !67

70:                                               ; preds = %32, %70
  %71 = phi i64 [ 0, %32 ], [ %91, %70 ]
  %72 = phi double [ %30, %32 ], [ %90, %70 ]
    #dbg_value(double %72, !27, !DIExpression(), !37)
    #dbg_value(i64 %71, !30, !DIExpression(), !59)
  %73 = shl nuw nsw i64 %71, 1, !dbg !68
  %74 = getelementptr inbounds double, ptr %33, i64 %73, !dbg !69
  %75 = getelementptr inbounds i8, ptr %74, i64 16, !dbg !69
  %76 = load double, ptr %75, align 8, !dbg !69, !tbaa !54
  %77 = load double, ptr %74, align 8, !dbg !70, !tbaa !54
  %78 = fsub double %76, %77, !dbg !71
    #dbg_value(double %78, !32, !DIExpression(), !72)
  %79 = getelementptr inbounds i8, ptr %74, i64 24, !dbg !73
  %80 = load double, ptr %79, align 8, !dbg !73, !tbaa !54
  %81 = or disjoint i64 %73, 1, !dbg !74
  %82 = getelementptr inbounds double, ptr %33, i64 %81, !dbg !75
  %83 = load double, ptr %82, align 8, !dbg !75, !tbaa !54
  %84 = fsub double %80, %83, !dbg !76
    #dbg_value(double %84, !35, !DIExpression(), !72)
  %85 = fmul double %84, %84, !dbg !77
  %86 = tail call double @llvm.fmuladd.f64(double %78, double %78, double %85), !dbg !78
  %87 = tail call double @llvm.sqrt.f64(double %86), !dbg !79
  %88 = fsub double %87, %35, !dbg !80
    #dbg_value(double %88, !36, !DIExpression(), !72)
  %89 = fmul double %38, %88, !dbg !81
  %90 = tail call double @llvm.fmuladd.f64(double %89, double %88, double %72), !dbg !82
    #dbg_value(double %90, !27, !DIExpression(), !37)
    #dbg_value(i64 poison, !30, !DIExpression(), !59)
  %91 = add nuw nsw i64 %71, 1, !dbg !61
  %92 = icmp eq i64 %91, %40, !dbg !60
  br i1 %92, label %68, label %70, !dbg !61, !llvm.loop !83
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "demo/spring_chain.c", directory: ".", checksumkind: CSK_MD5, checksum: "0b4b8e03bebf12859a73c9aa7867ad78")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "chain_energy", scope: !1, file: !1, line: 11, type: !11, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !25)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "chain", file: !1, line: 4, size: 256, elements: !17)
!17 = !{!18, !21, !23, !24}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !16, file: !1, line: 5, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !16, file: !1, line: 6, baseType: !22, size: 32, offset: 64)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !16, file: !1, line: 7, baseType: !13, size: 64, offset: 128)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "rest_length", scope: !16, file: !1, line: 8, baseType: !13, size: 64, offset: 192)
!25 = !{!26, !27, !28, !30, !32, !35, !36}
!26 = !DILocalVariable(name: "c", arg: 1, scope: !10, file: !1, line: 11, type: !14)
!27 = !DILocalVariable(name: "energy", scope: !10, file: !1, line: 12, type: !13)
!28 = !DILocalVariable(name: "i", scope: !29, file: !1, line: 13, type: !22)
!29 = distinct !DILexicalBlock(scope: !10, file: !1, line: 13, column: 3)
!30 = !DILocalVariable(name: "i", scope: !31, file: !1, line: 16, type: !22)
!31 = distinct !DILexicalBlock(scope: !10, file: !1, line: 16, column: 3)
!32 = !DILocalVariable(name: "dx", scope: !33, file: !1, line: 17, type: !13)
!33 = distinct !DILexicalBlock(scope: !34, file: !1, line: 16, column: 42)
!34 = distinct !DILexicalBlock(scope: !31, file: !1, line: 16, column: 3)
!35 = !DILocalVariable(name: "dy", scope: !33, file: !1, line: 18, type: !13)
!36 = !DILocalVariable(name: "stretch", scope: !33, file: !1, line: 19, type: !13)
!37 = !DILocation(line: 0, scope: !10)
!38 = !DILocation(line: 0, scope: !29)
!39 = !{!40, !44, i64 8}
!40 = !{!"chain", !41, i64 0, !44, i64 8, !45, i64 16, !45, i64 24}
!41 = !{!"any pointer", !42, i64 0}
!42 = !{!"omnipotent char", !43, i64 0}
!43 = !{!"Simple C/C++ TBAA"}
!44 = !{!"int", !42, i64 0}
!45 = !{!"double", !42, i64 0}
!46 = !DILocation(line: 13, column: 21, scope: !47)
!47 = distinct !DILexicalBlock(scope: !29, file: !1, line: 13, column: 3)
!48 = !DILocation(line: 13, column: 3, scope: !29)
!49 = !{!40, !41, i64 0}
!50 = !DILocation(line: 14, column: 36, scope: !51)
!51 = distinct !DILexicalBlock(scope: !47, file: !1, line: 13, column: 38)
!52 = !DILocation(line: 14, column: 40, scope: !51)
!53 = !DILocation(line: 14, column: 22, scope: !51)
!54 = !{!45, !45, i64 0}
!55 = !DILocation(line: 14, column: 12, scope: !51)
!56 = !DILocation(line: 13, column: 34, scope: !47)
!57 = distinct !{!57, !58}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = !DILocation(line: 0, scope: !31)
!60 = !DILocation(line: 16, column: 25, scope: !34)
!61 = !DILocation(line: 16, column: 3, scope: !31)
!62 = !{!40, !45, i64 24}
!63 = !{!40, !45, i64 16}
!64 = distinct !{!64, !48, !65, !66}
!65 = !DILocation(line: 15, column: 3, scope: !29)
!66 = !{!"llvm.loop.mustprogress"}
!67 = !DILocation(line: 22, column: 3, scope: !10)
!68 = !DILocation(line: 17, column: 31, scope: !33)
!69 = !DILocation(line: 17, column: 17, scope: !33)
!70 = !DILocation(line: 17, column: 42, scope: !33)
!71 = !DILocation(line: 17, column: 40, scope: !33)
!72 = !DILocation(line: 0, scope: !33)
!73 = !DILocation(line: 18, column: 17, scope: !33)
!74 = !DILocation(line: 18, column: 60, scope: !33)
!75 = !DILocation(line: 18, column: 42, scope: !33)
!76 = !DILocation(line: 18, column: 40, scope: !33)
!77 = !DILocation(line: 19, column: 40, scope: !33)
!78 = !DILocation(line: 19, column: 35, scope: !33)
!79 = !DILocation(line: 19, column: 22, scope: !33)
!80 = !DILocation(line: 19, column: 46, scope: !33)
!81 = !DILocation(line: 20, column: 34, scope: !33)
!82 = !DILocation(line: 20, column: 12, scope: !33)
!83 = distinct !{!83, !61, !84, !66}
!84 = !DILocation(line: 21, column: 3, scope: !31)
