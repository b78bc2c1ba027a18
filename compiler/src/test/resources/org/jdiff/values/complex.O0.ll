; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm complex.c
; ModuleID = 'complex.c'
source_filename = "complex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind uwtable
define dso_local double @cmul(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca ptr, align 8
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !17, !DIExpression(), !18)
    #dbg_declare(ptr %3, !19, !DIExpression(), !21)
  %6 = load ptr, ptr %2, align 8, !dbg !22
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !22
  %8 = load double, ptr %7, align 8, !dbg !22
  %9 = load ptr, ptr %2, align 8, !dbg !23
  %10 = getelementptr inbounds double, ptr %9, i64 1, !dbg !23
  %11 = load double, ptr %10, align 8, !dbg !23
  %12 = fmul double 0.000000e+00, %11, !dbg !24
  %13 = fmul double 1.000000e+00, %11, !dbg !24
  %14 = fadd double %8, %12, !dbg !25
  %15 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0, !dbg !21
  %16 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1, !dbg !21
  store double %14, ptr %15, align 8, !dbg !21
  store double %13, ptr %16, align 8, !dbg !21
    #dbg_declare(ptr %4, !26, !DIExpression(), !27)
  %17 = load ptr, ptr %2, align 8, !dbg !28
  %18 = getelementptr inbounds double, ptr %17, i64 2, !dbg !28
  %19 = load double, ptr %18, align 8, !dbg !28
  %20 = load ptr, ptr %2, align 8, !dbg !29
  %21 = getelementptr inbounds double, ptr %20, i64 3, !dbg !29
  %22 = load double, ptr %21, align 8, !dbg !29
  %23 = fmul double 0.000000e+00, %22, !dbg !30
  %24 = fmul double 1.000000e+00, %22, !dbg !30
  %25 = fadd double %19, %23, !dbg !31
  %26 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !27
  %27 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !27
  store double %25, ptr %26, align 8, !dbg !27
  store double %24, ptr %27, align 8, !dbg !27
    #dbg_declare(ptr %5, !32, !DIExpression(), !33)
  %28 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0, !dbg !34
  %29 = load double, ptr %28, align 8, !dbg !34
  %30 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1, !dbg !34
  %31 = load double, ptr %30, align 8, !dbg !34
  %32 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !35
  %33 = load double, ptr %32, align 8, !dbg !35
  %34 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !35
  %35 = load double, ptr %34, align 8, !dbg !35
  %36 = fmul double %29, %33, !dbg !36
  %37 = fmul double %31, %35, !dbg !36
  %38 = fmul double %29, %35, !dbg !36
  %39 = fmul double %31, %33, !dbg !36
  %40 = fsub double %36, %37, !dbg !36
  %41 = fadd double %38, %39, !dbg !36
  %42 = fcmp uno double %40, %40, !dbg !36
  br i1 %42, label %43, label %49, !dbg !36, !prof !37

43:                                               ; preds = %1
  %44 = fcmp uno double %41, %41, !dbg !36
  br i1 %44, label %45, label %49, !dbg !36, !prof !37

45:                                               ; preds = %43
  %46 = call { double, double } @__muldc3(double noundef %29, double noundef %31, double noundef %33, double noundef %35) #2, !dbg !36
  %47 = extractvalue { double, double } %46, 0, !dbg !36
  %48 = extractvalue { double, double } %46, 1, !dbg !36
  br label %49, !dbg !36

49:                                               ; preds = %45, %43, %1
  %50 = phi double [ %40, %1 ], [ %40, %43 ], [ %47, %45 ], !dbg !36
  %51 = phi double [ %41, %1 ], [ %41, %43 ], [ %48, %45 ], !dbg !36
  %52 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !33
  %53 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !33
  store double %50, ptr %52, align 8, !dbg !33
  store double %51, ptr %53, align 8, !dbg !33
  %54 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !38
  %55 = load double, ptr %54, align 8, !dbg !38
  %56 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !38
  %57 = load double, ptr %56, align 8, !dbg !38
  %58 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0, !dbg !39
  %59 = load double, ptr %58, align 8, !dbg !39
  %60 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1, !dbg !39
  %61 = load double, ptr %60, align 8, !dbg !39
  %62 = fadd double %59, 2.000000e+00, !dbg !40
  %63 = call { double, double } @__divdc3(double noundef %55, double noundef %57, double noundef %62, double noundef %61) #2, !dbg !41
  %64 = extractvalue { double, double } %63, 0, !dbg !41
  %65 = extractvalue { double, double } %63, 1, !dbg !41
  %66 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !42
  %67 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !42
  store double %64, ptr %66, align 8, !dbg !42
  store double %65, ptr %67, align 8, !dbg !42
  %68 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !43
  %69 = load double, ptr %68, align 8, !dbg !43
  %70 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !43
  %71 = load double, ptr %70, align 8, !dbg !43
  %72 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !44
  %73 = load double, ptr %72, align 8, !dbg !44
  %74 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !44
  %75 = load double, ptr %74, align 8, !dbg !44
  %76 = fmul double %69, %75, !dbg !45
  ret double %76, !dbg !46
}

declare { double, double } @__muldc3(double, double, double, double)

declare { double, double } @__divdc3(double, double, double, double)

; Function Attrs: noinline nounwind uwtable
define dso_local float @cmulf(ptr noundef %0) #1 !dbg !47 {
  %2 = alloca ptr, align 8
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !53, !DIExpression(), !54)
    #dbg_declare(ptr %3, !55, !DIExpression(), !57)
  %8 = load ptr, ptr %2, align 8, !dbg !58
  %9 = getelementptr inbounds float, ptr %8, i64 0, !dbg !58
  %10 = load float, ptr %9, align 4, !dbg !58
  %11 = load ptr, ptr %2, align 8, !dbg !59
  %12 = getelementptr inbounds float, ptr %11, i64 1, !dbg !59
  %13 = load float, ptr %12, align 4, !dbg !59
  %14 = fmul float 0.000000e+00, %13, !dbg !60
  %15 = fmul float 1.000000e+00, %13, !dbg !60
  %16 = fadd float %10, %14, !dbg !61
  %17 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !57
  %18 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !57
  store float %16, ptr %17, align 4, !dbg !57
  store float %15, ptr %18, align 4, !dbg !57
    #dbg_declare(ptr %4, !62, !DIExpression(), !63)
  %19 = load ptr, ptr %2, align 8, !dbg !64
  %20 = getelementptr inbounds float, ptr %19, i64 2, !dbg !64
  %21 = load float, ptr %20, align 4, !dbg !64
  %22 = load ptr, ptr %2, align 8, !dbg !65
  %23 = getelementptr inbounds float, ptr %22, i64 3, !dbg !65
  %24 = load float, ptr %23, align 4, !dbg !65
  %25 = fmul float 0.000000e+00, %24, !dbg !66
  %26 = fmul float 1.000000e+00, %24, !dbg !66
  %27 = fadd float %21, %25, !dbg !67
  %28 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !63
  %29 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !63
  store float %27, ptr %28, align 4, !dbg !63
  store float %26, ptr %29, align 4, !dbg !63
    #dbg_declare(ptr %5, !68, !DIExpression(), !69)
  %30 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !70
  %31 = load float, ptr %30, align 4, !dbg !70
  %32 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !70
  %33 = load float, ptr %32, align 4, !dbg !70
  %34 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !71
  %35 = load float, ptr %34, align 4, !dbg !71
  %36 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !71
  %37 = load float, ptr %36, align 4, !dbg !71
  %38 = fmul float %31, %35, !dbg !72
  %39 = fmul float %33, %37, !dbg !72
  %40 = fmul float %31, %37, !dbg !72
  %41 = fmul float %33, %35, !dbg !72
  %42 = fsub float %38, %39, !dbg !72
  %43 = fadd float %40, %41, !dbg !72
  %44 = fcmp uno float %42, %42, !dbg !72
  br i1 %44, label %45, label %53, !dbg !72, !prof !37

45:                                               ; preds = %1
  %46 = fcmp uno float %43, %43, !dbg !72
  br i1 %46, label %47, label %53, !dbg !72, !prof !37

47:                                               ; preds = %45
  %48 = call <2 x float> @__mulsc3(float noundef %31, float noundef %33, float noundef %35, float noundef %37) #2, !dbg !72
  store <2 x float> %48, ptr %6, align 4, !dbg !72
  %49 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0, !dbg !72
  %50 = load float, ptr %49, align 4, !dbg !72
  %51 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1, !dbg !72
  %52 = load float, ptr %51, align 4, !dbg !72
  br label %53, !dbg !72

53:                                               ; preds = %47, %45, %1
  %54 = phi float [ %42, %1 ], [ %42, %45 ], [ %50, %47 ], !dbg !72
  %55 = phi float [ %43, %1 ], [ %43, %45 ], [ %52, %47 ], !dbg !72
  %56 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !69
  %57 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !69
  store float %54, ptr %56, align 4, !dbg !69
  store float %55, ptr %57, align 4, !dbg !69
  %58 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !73
  %59 = load float, ptr %58, align 4, !dbg !73
  %60 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !73
  %61 = load float, ptr %60, align 4, !dbg !73
  %62 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !74
  %63 = load float, ptr %62, align 4, !dbg !74
  %64 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !74
  %65 = load float, ptr %64, align 4, !dbg !74
  %66 = fadd float %63, 2.000000e+00, !dbg !75
  %67 = call <2 x float> @__divsc3(float noundef %59, float noundef %61, float noundef %66, float noundef %65) #2, !dbg !76
  store <2 x float> %67, ptr %7, align 4, !dbg !76
  %68 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0, !dbg !76
  %69 = load float, ptr %68, align 4, !dbg !76
  %70 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1, !dbg !76
  %71 = load float, ptr %70, align 4, !dbg !76
  %72 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !77
  %73 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !77
  store float %69, ptr %72, align 4, !dbg !77
  store float %71, ptr %73, align 4, !dbg !77
  %74 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !78
  %75 = load float, ptr %74, align 4, !dbg !78
  %76 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !78
  %77 = load float, ptr %76, align 4, !dbg !78
  %78 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !79
  %79 = load float, ptr %78, align 4, !dbg !79
  %80 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !79
  %81 = load float, ptr %80, align 4, !dbg !79
  %82 = fmul float %75, %81, !dbg !80
  ret float %82, !dbg !81
}

declare <2 x float> @__mulsc3(float, float, float, float)

declare <2 x float> @__divsc3(float, float, float, float)

; Function Attrs: noinline nounwind uwtable
define dso_local double @cmull(ptr noundef %0) #0 !dbg !82 {
  %2 = alloca ptr, align 8
  %3 = alloca { x86_fp80, x86_fp80 }, align 16
  %4 = alloca { x86_fp80, x86_fp80 }, align 16
  %5 = alloca { x86_fp80, x86_fp80 }, align 16
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !83, !DIExpression(), !84)
    #dbg_declare(ptr %3, !85, !DIExpression(), !87)
  %6 = load ptr, ptr %2, align 8, !dbg !88
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !88
  %8 = load double, ptr %7, align 8, !dbg !88
  %9 = load ptr, ptr %2, align 8, !dbg !89
  %10 = getelementptr inbounds double, ptr %9, i64 1, !dbg !89
  %11 = load double, ptr %10, align 8, !dbg !89
  %12 = fmul double 0.000000e+00, %11, !dbg !90
  %13 = fmul double 1.000000e+00, %11, !dbg !90
  %14 = fadd double %8, %12, !dbg !91
  %15 = fpext double %14 to x86_fp80, !dbg !88
  %16 = fpext double %13 to x86_fp80, !dbg !88
  %17 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 0, !dbg !87
  %18 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 1, !dbg !87
  store x86_fp80 %15, ptr %17, align 16, !dbg !87
  store x86_fp80 %16, ptr %18, align 16, !dbg !87
    #dbg_declare(ptr %4, !92, !DIExpression(), !93)
  %19 = load ptr, ptr %2, align 8, !dbg !94
  %20 = getelementptr inbounds double, ptr %19, i64 2, !dbg !94
  %21 = load double, ptr %20, align 8, !dbg !94
  %22 = load ptr, ptr %2, align 8, !dbg !95
  %23 = getelementptr inbounds double, ptr %22, i64 3, !dbg !95
  %24 = load double, ptr %23, align 8, !dbg !95
  %25 = fmul double 0.000000e+00, %24, !dbg !96
  %26 = fmul double 1.000000e+00, %24, !dbg !96
  %27 = fadd double %21, %25, !dbg !97
  %28 = fpext double %27 to x86_fp80, !dbg !94
  %29 = fpext double %26 to x86_fp80, !dbg !94
  %30 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %4, i32 0, i32 0, !dbg !93
  %31 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %4, i32 0, i32 1, !dbg !93
  store x86_fp80 %28, ptr %30, align 16, !dbg !93
  store x86_fp80 %29, ptr %31, align 16, !dbg !93
    #dbg_declare(ptr %5, !98, !DIExpression(), !99)
  %32 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 0, !dbg !100
  %33 = load x86_fp80, ptr %32, align 16, !dbg !100
  %34 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 1, !dbg !100
  %35 = load x86_fp80, ptr %34, align 16, !dbg !100
  %36 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %4, i32 0, i32 0, !dbg !101
  %37 = load x86_fp80, ptr %36, align 16, !dbg !101
  %38 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %4, i32 0, i32 1, !dbg !101
  %39 = load x86_fp80, ptr %38, align 16, !dbg !101
  %40 = fmul x86_fp80 %33, %37, !dbg !102
  %41 = fmul x86_fp80 %35, %39, !dbg !102
  %42 = fmul x86_fp80 %33, %39, !dbg !102
  %43 = fmul x86_fp80 %35, %37, !dbg !102
  %44 = fsub x86_fp80 %40, %41, !dbg !102
  %45 = fadd x86_fp80 %42, %43, !dbg !102
  %46 = fcmp uno x86_fp80 %44, %44, !dbg !102
  br i1 %46, label %47, label %53, !dbg !102, !prof !37

47:                                               ; preds = %1
  %48 = fcmp uno x86_fp80 %45, %45, !dbg !102
  br i1 %48, label %49, label %53, !dbg !102, !prof !37

49:                                               ; preds = %47
  %50 = call { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80 noundef %33, x86_fp80 noundef %35, x86_fp80 noundef %37, x86_fp80 noundef %39) #2, !dbg !102
  %51 = extractvalue { x86_fp80, x86_fp80 } %50, 0, !dbg !102
  %52 = extractvalue { x86_fp80, x86_fp80 } %50, 1, !dbg !102
  br label %53, !dbg !102

53:                                               ; preds = %49, %47, %1
  %54 = phi x86_fp80 [ %44, %1 ], [ %44, %47 ], [ %51, %49 ], !dbg !102
  %55 = phi x86_fp80 [ %45, %1 ], [ %45, %47 ], [ %52, %49 ], !dbg !102
  %56 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 0, !dbg !99
  %57 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 1, !dbg !99
  store x86_fp80 %54, ptr %56, align 16, !dbg !99
  store x86_fp80 %55, ptr %57, align 16, !dbg !99
  %58 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 0, !dbg !103
  %59 = load x86_fp80, ptr %58, align 16, !dbg !103
  %60 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 1, !dbg !103
  %61 = load x86_fp80, ptr %60, align 16, !dbg !103
  %62 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 0, !dbg !104
  %63 = load x86_fp80, ptr %62, align 16, !dbg !104
  %64 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %3, i32 0, i32 1, !dbg !104
  %65 = load x86_fp80, ptr %64, align 16, !dbg !104
  %66 = fadd x86_fp80 %63, 0xK40008000000000000000, !dbg !105
  %67 = call { x86_fp80, x86_fp80 } @__divxc3(x86_fp80 noundef %59, x86_fp80 noundef %61, x86_fp80 noundef %66, x86_fp80 noundef %65) #2, !dbg !106
  %68 = extractvalue { x86_fp80, x86_fp80 } %67, 0, !dbg !106
  %69 = extractvalue { x86_fp80, x86_fp80 } %67, 1, !dbg !106
  %70 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 0, !dbg !107
  %71 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 1, !dbg !107
  store x86_fp80 %68, ptr %70, align 16, !dbg !107
  store x86_fp80 %69, ptr %71, align 16, !dbg !107
  %72 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 0, !dbg !108
  %73 = load x86_fp80, ptr %72, align 16, !dbg !108
  %74 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 1, !dbg !108
  %75 = load x86_fp80, ptr %74, align 16, !dbg !108
  %76 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 0, !dbg !109
  %77 = load x86_fp80, ptr %76, align 16, !dbg !109
  %78 = getelementptr inbounds { x86_fp80, x86_fp80 }, ptr %5, i32 0, i32 1, !dbg !109
  %79 = load x86_fp80, ptr %78, align 16, !dbg !109
  %80 = fmul x86_fp80 %73, %79, !dbg !110
  %81 = fptrunc x86_fp80 %80 to double, !dbg !111
  ret double %81, !dbg !112
}

declare { x86_fp80, x86_fp80 } @__mulxc3(x86_fp80, x86_fp80, x86_fp80, x86_fp80)

declare { x86_fp80, x86_fp80 } @__divxc3(x86_fp80, x86_fp80, x86_fp80, x86_fp80)

; Function Attrs: noinline nounwind uwtable
define dso_local double @cfn(ptr noundef %0) #0 !dbg !113 {
  %2 = alloca ptr, align 8
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = alloca { double, double }, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !114, !DIExpression(), !115)
    #dbg_declare(ptr %3, !116, !DIExpression(), !117)
  %9 = load ptr, ptr %2, align 8, !dbg !118
  %10 = getelementptr inbounds double, ptr %9, i64 0, !dbg !118
  %11 = load double, ptr %10, align 8, !dbg !118
  %12 = load ptr, ptr %2, align 8, !dbg !119
  %13 = getelementptr inbounds double, ptr %12, i64 1, !dbg !119
  %14 = load double, ptr %13, align 8, !dbg !119
  %15 = fmul double 0.000000e+00, %14, !dbg !120
  %16 = fmul double 1.000000e+00, %14, !dbg !120
  %17 = fadd double %11, %15, !dbg !121
  %18 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0, !dbg !117
  %19 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1, !dbg !117
  store double %17, ptr %18, align 8, !dbg !117
  store double %16, ptr %19, align 8, !dbg !117
    #dbg_declare(ptr %4, !122, !DIExpression(), !123)
  %20 = load ptr, ptr %2, align 8, !dbg !124
  %21 = getelementptr inbounds double, ptr %20, i64 2, !dbg !124
  %22 = load double, ptr %21, align 8, !dbg !124
  %23 = load ptr, ptr %2, align 8, !dbg !125
  %24 = getelementptr inbounds double, ptr %23, i64 3, !dbg !125
  %25 = load double, ptr %24, align 8, !dbg !125
  %26 = fmul double 0.000000e+00, %25, !dbg !126
  %27 = fmul double 1.000000e+00, %25, !dbg !126
  %28 = fadd double %22, %26, !dbg !127
  %29 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !123
  %30 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !123
  store double %28, ptr %29, align 8, !dbg !123
  store double %27, ptr %30, align 8, !dbg !123
  %31 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0, !dbg !128
  %32 = load double, ptr %31, align 8, !dbg !128
  %33 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1, !dbg !128
  %34 = load double, ptr %33, align 8, !dbg !128
  %35 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !129
  %36 = load double, ptr %35, align 8, !dbg !129
  %37 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !129
  %38 = load double, ptr %37, align 8, !dbg !129
  %39 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !130
  %40 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !130
  store double %32, ptr %39, align 8, !dbg !130
  store double %34, ptr %40, align 8, !dbg !130
  %41 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !130
  %42 = load double, ptr %41, align 8, !dbg !130
  %43 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !130
  %44 = load double, ptr %43, align 8, !dbg !130
  %45 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0, !dbg !130
  %46 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1, !dbg !130
  store double %36, ptr %45, align 8, !dbg !130
  store double %38, ptr %46, align 8, !dbg !130
  %47 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0, !dbg !130
  %48 = load double, ptr %47, align 8, !dbg !130
  %49 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1, !dbg !130
  %50 = load double, ptr %49, align 8, !dbg !130
  %51 = call { double, double } @cf(double noundef %42, double noundef %44, double noundef %48, double noundef %50), !dbg !130
  %52 = extractvalue { double, double } %51, 0, !dbg !130
  %53 = extractvalue { double, double } %51, 1, !dbg !130
  %54 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0, !dbg !131
  %55 = load double, ptr %54, align 8, !dbg !131
  %56 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1, !dbg !131
  %57 = load double, ptr %56, align 8, !dbg !131
  %58 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0, !dbg !132
  %59 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1, !dbg !132
  store double %52, ptr %58, align 8, !dbg !132
  store double %53, ptr %59, align 8, !dbg !132
  %60 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0, !dbg !132
  %61 = load double, ptr %60, align 8, !dbg !132
  %62 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1, !dbg !132
  %63 = load double, ptr %62, align 8, !dbg !132
  %64 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0, !dbg !132
  %65 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1, !dbg !132
  store double %55, ptr %64, align 8, !dbg !132
  store double %57, ptr %65, align 8, !dbg !132
  %66 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0, !dbg !132
  %67 = load double, ptr %66, align 8, !dbg !132
  %68 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1, !dbg !132
  %69 = load double, ptr %68, align 8, !dbg !132
  %70 = call { double, double } @cf(double noundef %61, double noundef %63, double noundef %67, double noundef %69), !dbg !132
  %71 = extractvalue { double, double } %70, 0, !dbg !132
  %72 = extractvalue { double, double } %70, 1, !dbg !132
  ret double %72, !dbg !133
}

; Function Attrs: noinline nounwind uwtable
define internal { double, double } @cf(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #0 !dbg !134 {
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
    #dbg_declare(ptr %6, !137, !DIExpression(), !138)
    #dbg_declare(ptr %7, !139, !DIExpression(), !140)
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0, !dbg !141
  %13 = load double, ptr %12, align 8, !dbg !141
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1, !dbg !141
  %15 = load double, ptr %14, align 8, !dbg !141
  %16 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0, !dbg !142
  %17 = load double, ptr %16, align 8, !dbg !142
  %18 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1, !dbg !142
  %19 = load double, ptr %18, align 8, !dbg !142
  %20 = fmul double %13, %17, !dbg !143
  %21 = fmul double %15, %19, !dbg !143
  %22 = fmul double %13, %19, !dbg !143
  %23 = fmul double %15, %17, !dbg !143
  %24 = fsub double %20, %21, !dbg !143
  %25 = fadd double %22, %23, !dbg !143
  %26 = fcmp uno double %24, %24, !dbg !143
  br i1 %26, label %27, label %33, !dbg !143, !prof !37

27:                                               ; preds = %4
  %28 = fcmp uno double %25, %25, !dbg !143
  br i1 %28, label %29, label %33, !dbg !143, !prof !37

29:                                               ; preds = %27
  %30 = call { double, double } @__muldc3(double noundef %13, double noundef %15, double noundef %17, double noundef %19) #2, !dbg !143
  %31 = extractvalue { double, double } %30, 0, !dbg !143
  %32 = extractvalue { double, double } %30, 1, !dbg !143
  br label %33, !dbg !143

33:                                               ; preds = %29, %27, %4
  %34 = phi double [ %24, %4 ], [ %24, %27 ], [ %31, %29 ], !dbg !143
  %35 = phi double [ %25, %4 ], [ %25, %27 ], [ %32, %29 ], !dbg !143
  %36 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0, !dbg !144
  %37 = load double, ptr %36, align 8, !dbg !144
  %38 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1, !dbg !144
  %39 = load double, ptr %38, align 8, !dbg !144
  %40 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0, !dbg !145
  %41 = load double, ptr %40, align 8, !dbg !145
  %42 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1, !dbg !145
  %43 = load double, ptr %42, align 8, !dbg !145
  %44 = call { double, double } @__divdc3(double noundef %37, double noundef %39, double noundef %41, double noundef %43) #2, !dbg !146
  %45 = extractvalue { double, double } %44, 0, !dbg !146
  %46 = extractvalue { double, double } %44, 1, !dbg !146
  %47 = fadd double %34, %45, !dbg !147
  %48 = fadd double %35, %46, !dbg !147
  %49 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0, !dbg !148
  %50 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1, !dbg !148
  store double %47, ptr %49, align 8, !dbg !148
  store double %48, ptr %50, align 8, !dbg !148
  %51 = load { double, double }, ptr %5, align 8, !dbg !148
  ret { double, double } %51, !dbg !148
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @cfnf(ptr noundef %0) #1 !dbg !149 {
  %2 = alloca ptr, align 8
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  %8 = alloca { float, float }, align 4
  %9 = alloca { float, float }, align 4
  %10 = alloca { float, float }, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !150, !DIExpression(), !151)
    #dbg_declare(ptr %3, !152, !DIExpression(), !153)
  %11 = load ptr, ptr %2, align 8, !dbg !154
  %12 = getelementptr inbounds float, ptr %11, i64 0, !dbg !154
  %13 = load float, ptr %12, align 4, !dbg !154
  %14 = load ptr, ptr %2, align 8, !dbg !155
  %15 = getelementptr inbounds float, ptr %14, i64 1, !dbg !155
  %16 = load float, ptr %15, align 4, !dbg !155
  %17 = fmul float 0.000000e+00, %16, !dbg !156
  %18 = fmul float 1.000000e+00, %16, !dbg !156
  %19 = fadd float %13, %17, !dbg !157
  %20 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !153
  %21 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !153
  store float %19, ptr %20, align 4, !dbg !153
  store float %18, ptr %21, align 4, !dbg !153
    #dbg_declare(ptr %4, !158, !DIExpression(), !159)
  %22 = load ptr, ptr %2, align 8, !dbg !160
  %23 = getelementptr inbounds float, ptr %22, i64 2, !dbg !160
  %24 = load float, ptr %23, align 4, !dbg !160
  %25 = load ptr, ptr %2, align 8, !dbg !161
  %26 = getelementptr inbounds float, ptr %25, i64 3, !dbg !161
  %27 = load float, ptr %26, align 4, !dbg !161
  %28 = fmul float 0.000000e+00, %27, !dbg !162
  %29 = fmul float 1.000000e+00, %27, !dbg !162
  %30 = fadd float %24, %28, !dbg !163
  %31 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !159
  %32 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !159
  store float %30, ptr %31, align 4, !dbg !159
  store float %29, ptr %32, align 4, !dbg !159
  %33 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !164
  %34 = load float, ptr %33, align 4, !dbg !164
  %35 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !164
  %36 = load float, ptr %35, align 4, !dbg !164
  %37 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !165
  %38 = load float, ptr %37, align 4, !dbg !165
  %39 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !165
  %40 = load float, ptr %39, align 4, !dbg !165
  %41 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !166
  %42 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !166
  store float %34, ptr %41, align 4, !dbg !166
  store float %36, ptr %42, align 4, !dbg !166
  %43 = load <2 x float>, ptr %5, align 4, !dbg !166
  %44 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0, !dbg !166
  %45 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1, !dbg !166
  store float %38, ptr %44, align 4, !dbg !166
  store float %40, ptr %45, align 4, !dbg !166
  %46 = load <2 x float>, ptr %6, align 4, !dbg !166
  %47 = call <2 x float> @cff(<2 x float> noundef %43, <2 x float> noundef %46), !dbg !166
  store <2 x float> %47, ptr %7, align 4, !dbg !166
  %48 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0, !dbg !166
  %49 = load float, ptr %48, align 4, !dbg !166
  %50 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1, !dbg !166
  %51 = load float, ptr %50, align 4, !dbg !166
  %52 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !167
  %53 = load float, ptr %52, align 4, !dbg !167
  %54 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !167
  %55 = load float, ptr %54, align 4, !dbg !167
  %56 = getelementptr inbounds { float, float }, ptr %8, i32 0, i32 0, !dbg !168
  %57 = getelementptr inbounds { float, float }, ptr %8, i32 0, i32 1, !dbg !168
  store float %49, ptr %56, align 4, !dbg !168
  store float %51, ptr %57, align 4, !dbg !168
  %58 = load <2 x float>, ptr %8, align 4, !dbg !168
  %59 = getelementptr inbounds { float, float }, ptr %9, i32 0, i32 0, !dbg !168
  %60 = getelementptr inbounds { float, float }, ptr %9, i32 0, i32 1, !dbg !168
  store float %53, ptr %59, align 4, !dbg !168
  store float %55, ptr %60, align 4, !dbg !168
  %61 = load <2 x float>, ptr %9, align 4, !dbg !168
  %62 = call <2 x float> @cff(<2 x float> noundef %58, <2 x float> noundef %61), !dbg !168
  store <2 x float> %62, ptr %10, align 4, !dbg !168
  %63 = getelementptr inbounds { float, float }, ptr %10, i32 0, i32 0, !dbg !168
  %64 = load float, ptr %63, align 4, !dbg !168
  %65 = getelementptr inbounds { float, float }, ptr %10, i32 0, i32 1, !dbg !168
  %66 = load float, ptr %65, align 4, !dbg !168
  ret float %66, !dbg !169
}

; Function Attrs: noinline nounwind uwtable
define internal <2 x float> @cff(<2 x float> noundef %0, <2 x float> noundef %1) #1 !dbg !170 {
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca { float, float }, align 4
  %6 = alloca { float, float }, align 4
  %7 = alloca { float, float }, align 4
  store <2 x float> %0, ptr %4, align 4
  store <2 x float> %1, ptr %5, align 4
    #dbg_declare(ptr %4, !173, !DIExpression(), !174)
    #dbg_declare(ptr %5, !175, !DIExpression(), !176)
  %8 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !177
  %9 = load float, ptr %8, align 4, !dbg !177
  %10 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !177
  %11 = load float, ptr %10, align 4, !dbg !177
  %12 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !178
  %13 = load float, ptr %12, align 4, !dbg !178
  %14 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !178
  %15 = load float, ptr %14, align 4, !dbg !178
  %16 = fmul float %9, %13, !dbg !179
  %17 = fmul float %11, %15, !dbg !179
  %18 = fmul float %9, %15, !dbg !179
  %19 = fmul float %11, %13, !dbg !179
  %20 = fsub float %16, %17, !dbg !179
  %21 = fadd float %18, %19, !dbg !179
  %22 = fcmp uno float %20, %20, !dbg !179
  br i1 %22, label %23, label %31, !dbg !179, !prof !37

23:                                               ; preds = %2
  %24 = fcmp uno float %21, %21, !dbg !179
  br i1 %24, label %25, label %31, !dbg !179, !prof !37

25:                                               ; preds = %23
  %26 = call <2 x float> @__mulsc3(float noundef %9, float noundef %11, float noundef %13, float noundef %15) #2, !dbg !179
  store <2 x float> %26, ptr %6, align 4, !dbg !179
  %27 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 0, !dbg !179
  %28 = load float, ptr %27, align 4, !dbg !179
  %29 = getelementptr inbounds { float, float }, ptr %6, i32 0, i32 1, !dbg !179
  %30 = load float, ptr %29, align 4, !dbg !179
  br label %31, !dbg !179

31:                                               ; preds = %25, %23, %2
  %32 = phi float [ %20, %2 ], [ %20, %23 ], [ %28, %25 ], !dbg !179
  %33 = phi float [ %21, %2 ], [ %21, %23 ], [ %30, %25 ], !dbg !179
  %34 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0, !dbg !180
  %35 = load float, ptr %34, align 4, !dbg !180
  %36 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1, !dbg !180
  %37 = load float, ptr %36, align 4, !dbg !180
  %38 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 0, !dbg !181
  %39 = load float, ptr %38, align 4, !dbg !181
  %40 = getelementptr inbounds { float, float }, ptr %5, i32 0, i32 1, !dbg !181
  %41 = load float, ptr %40, align 4, !dbg !181
  %42 = call <2 x float> @__divsc3(float noundef %35, float noundef %37, float noundef %39, float noundef %41) #2, !dbg !182
  store <2 x float> %42, ptr %7, align 4, !dbg !182
  %43 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 0, !dbg !182
  %44 = load float, ptr %43, align 4, !dbg !182
  %45 = getelementptr inbounds { float, float }, ptr %7, i32 0, i32 1, !dbg !182
  %46 = load float, ptr %45, align 4, !dbg !182
  %47 = fadd float %32, %44, !dbg !183
  %48 = fadd float %33, %46, !dbg !183
  %49 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0, !dbg !184
  %50 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1, !dbg !184
  store float %47, ptr %49, align 4, !dbg !184
  store float %48, ptr %50, align 4, !dbg !184
  %51 = load <2 x float>, ptr %3, align 4, !dbg !184
  ret <2 x float> %51, !dbg !184
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "complex.c", directory: ".", checksumkind: CSK_MD5, checksum: "45a40929a276d0e4f7e8ffcf44ec7735")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "cmul", scope: !1, file: !1, line: 4, type: !11, scopeLine: 4, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 4, type: !14)
!18 = !DILocation(line: 4, column: 27, scope: !10)
!19 = !DILocalVariable(name: "a", scope: !10, file: !1, line: 4, type: !20)
!20 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!21 = !DILocation(line: 4, column: 47, scope: !10)
!22 = !DILocation(line: 4, column: 51, scope: !10)
!23 = !DILocation(line: 4, column: 62, scope: !10)
!24 = !DILocation(line: 4, column: 60, scope: !10)
!25 = !DILocation(line: 4, column: 56, scope: !10)
!26 = !DILocalVariable(name: "b", scope: !10, file: !1, line: 4, type: !20)
!27 = !DILocation(line: 4, column: 68, scope: !10)
!28 = !DILocation(line: 4, column: 72, scope: !10)
!29 = !DILocation(line: 4, column: 83, scope: !10)
!30 = !DILocation(line: 4, column: 81, scope: !10)
!31 = !DILocation(line: 4, column: 77, scope: !10)
!32 = !DILocalVariable(name: "c", scope: !10, file: !1, line: 4, type: !20)
!33 = !DILocation(line: 4, column: 104, scope: !10)
!34 = !DILocation(line: 4, column: 108, scope: !10)
!35 = !DILocation(line: 4, column: 112, scope: !10)
!36 = !DILocation(line: 4, column: 110, scope: !10)
!37 = !{!"branch_weights", i32 1, i32 1048575}
!38 = !DILocation(line: 4, column: 119, scope: !10)
!39 = !DILocation(line: 4, column: 124, scope: !10)
!40 = !DILocation(line: 4, column: 126, scope: !10)
!41 = !DILocation(line: 4, column: 121, scope: !10)
!42 = !DILocation(line: 4, column: 117, scope: !10)
!43 = !DILocation(line: 4, column: 145, scope: !10)
!44 = !DILocation(line: 4, column: 156, scope: !10)
!45 = !DILocation(line: 4, column: 148, scope: !10)
!46 = !DILocation(line: 4, column: 132, scope: !10)
!47 = distinct !DISubprogram(name: "cmulf", scope: !1, file: !1, line: 5, type: !48, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!48 = !DISubroutineType(types: !49)
!49 = !{!50, !51}
!50 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!53 = !DILocalVariable(name: "x", arg: 1, scope: !47, file: !1, line: 5, type: !51)
!54 = !DILocation(line: 5, column: 26, scope: !47)
!55 = !DILocalVariable(name: "a", scope: !47, file: !1, line: 5, type: !56)
!56 = !DIBasicType(name: "complex", size: 64, encoding: DW_ATE_complex_float)
!57 = !DILocation(line: 5, column: 45, scope: !47)
!58 = !DILocation(line: 5, column: 49, scope: !47)
!59 = !DILocation(line: 5, column: 60, scope: !47)
!60 = !DILocation(line: 5, column: 58, scope: !47)
!61 = !DILocation(line: 5, column: 54, scope: !47)
!62 = !DILocalVariable(name: "b", scope: !47, file: !1, line: 5, type: !56)
!63 = !DILocation(line: 5, column: 66, scope: !47)
!64 = !DILocation(line: 5, column: 70, scope: !47)
!65 = !DILocation(line: 5, column: 81, scope: !47)
!66 = !DILocation(line: 5, column: 79, scope: !47)
!67 = !DILocation(line: 5, column: 75, scope: !47)
!68 = !DILocalVariable(name: "c", scope: !47, file: !1, line: 5, type: !56)
!69 = !DILocation(line: 5, column: 101, scope: !47)
!70 = !DILocation(line: 5, column: 105, scope: !47)
!71 = !DILocation(line: 5, column: 109, scope: !47)
!72 = !DILocation(line: 5, column: 107, scope: !47)
!73 = !DILocation(line: 5, column: 116, scope: !47)
!74 = !DILocation(line: 5, column: 121, scope: !47)
!75 = !DILocation(line: 5, column: 123, scope: !47)
!76 = !DILocation(line: 5, column: 118, scope: !47)
!77 = !DILocation(line: 5, column: 114, scope: !47)
!78 = !DILocation(line: 5, column: 143, scope: !47)
!79 = !DILocation(line: 5, column: 155, scope: !47)
!80 = !DILocation(line: 5, column: 146, scope: !47)
!81 = !DILocation(line: 5, column: 129, scope: !47)
!82 = distinct !DISubprogram(name: "cmull", scope: !1, file: !1, line: 6, type: !11, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!83 = !DILocalVariable(name: "x", arg: 1, scope: !82, file: !1, line: 6, type: !14)
!84 = !DILocation(line: 6, column: 28, scope: !82)
!85 = !DILocalVariable(name: "a", scope: !82, file: !1, line: 6, type: !86)
!86 = !DIBasicType(name: "complex", size: 256, encoding: DW_ATE_complex_float)
!87 = !DILocation(line: 6, column: 53, scope: !82)
!88 = !DILocation(line: 6, column: 57, scope: !82)
!89 = !DILocation(line: 6, column: 68, scope: !82)
!90 = !DILocation(line: 6, column: 66, scope: !82)
!91 = !DILocation(line: 6, column: 62, scope: !82)
!92 = !DILocalVariable(name: "b", scope: !82, file: !1, line: 6, type: !86)
!93 = !DILocation(line: 6, column: 74, scope: !82)
!94 = !DILocation(line: 6, column: 78, scope: !82)
!95 = !DILocation(line: 6, column: 89, scope: !82)
!96 = !DILocation(line: 6, column: 87, scope: !82)
!97 = !DILocation(line: 6, column: 83, scope: !82)
!98 = !DILocalVariable(name: "c", scope: !82, file: !1, line: 6, type: !86)
!99 = !DILocation(line: 6, column: 115, scope: !82)
!100 = !DILocation(line: 6, column: 119, scope: !82)
!101 = !DILocation(line: 6, column: 123, scope: !82)
!102 = !DILocation(line: 6, column: 121, scope: !82)
!103 = !DILocation(line: 6, column: 130, scope: !82)
!104 = !DILocation(line: 6, column: 135, scope: !82)
!105 = !DILocation(line: 6, column: 137, scope: !82)
!106 = !DILocation(line: 6, column: 132, scope: !82)
!107 = !DILocation(line: 6, column: 128, scope: !82)
!108 = !DILocation(line: 6, column: 157, scope: !82)
!109 = !DILocation(line: 6, column: 169, scope: !82)
!110 = !DILocation(line: 6, column: 160, scope: !82)
!111 = !DILocation(line: 6, column: 150, scope: !82)
!112 = !DILocation(line: 6, column: 143, scope: !82)
!113 = distinct !DISubprogram(name: "cfn", scope: !1, file: !1, line: 8, type: !11, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!114 = !DILocalVariable(name: "x", arg: 1, scope: !113, file: !1, line: 8, type: !14)
!115 = !DILocation(line: 8, column: 26, scope: !113)
!116 = !DILocalVariable(name: "a", scope: !113, file: !1, line: 8, type: !20)
!117 = !DILocation(line: 8, column: 46, scope: !113)
!118 = !DILocation(line: 8, column: 50, scope: !113)
!119 = !DILocation(line: 8, column: 61, scope: !113)
!120 = !DILocation(line: 8, column: 59, scope: !113)
!121 = !DILocation(line: 8, column: 55, scope: !113)
!122 = !DILocalVariable(name: "b", scope: !113, file: !1, line: 8, type: !20)
!123 = !DILocation(line: 8, column: 67, scope: !113)
!124 = !DILocation(line: 8, column: 71, scope: !113)
!125 = !DILocation(line: 8, column: 82, scope: !113)
!126 = !DILocation(line: 8, column: 80, scope: !113)
!127 = !DILocation(line: 8, column: 76, scope: !113)
!128 = !DILocation(line: 8, column: 107, scope: !113)
!129 = !DILocation(line: 8, column: 110, scope: !113)
!130 = !DILocation(line: 8, column: 104, scope: !113)
!131 = !DILocation(line: 8, column: 114, scope: !113)
!132 = !DILocation(line: 8, column: 101, scope: !113)
!133 = !DILocation(line: 8, column: 88, scope: !113)
!134 = distinct !DISubprogram(name: "cf", scope: !1, file: !1, line: 7, type: !135, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!135 = !DISubroutineType(types: !136)
!136 = !{!20, !20, !20}
!137 = !DILocalVariable(name: "a", arg: 1, scope: !134, file: !1, line: 7, type: !20)
!138 = !DILocation(line: 7, column: 67, scope: !134)
!139 = !DILocalVariable(name: "b", arg: 2, scope: !134, file: !1, line: 7, type: !20)
!140 = !DILocation(line: 7, column: 85, scope: !134)
!141 = !DILocation(line: 7, column: 97, scope: !134)
!142 = !DILocation(line: 7, column: 101, scope: !134)
!143 = !DILocation(line: 7, column: 99, scope: !134)
!144 = !DILocation(line: 7, column: 105, scope: !134)
!145 = !DILocation(line: 7, column: 109, scope: !134)
!146 = !DILocation(line: 7, column: 107, scope: !134)
!147 = !DILocation(line: 7, column: 103, scope: !134)
!148 = !DILocation(line: 7, column: 90, scope: !134)
!149 = distinct !DISubprogram(name: "cfnf", scope: !1, file: !1, line: 10, type: !48, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!150 = !DILocalVariable(name: "x", arg: 1, scope: !149, file: !1, line: 10, type: !51)
!151 = !DILocation(line: 10, column: 25, scope: !149)
!152 = !DILocalVariable(name: "a", scope: !149, file: !1, line: 10, type: !56)
!153 = !DILocation(line: 10, column: 44, scope: !149)
!154 = !DILocation(line: 10, column: 48, scope: !149)
!155 = !DILocation(line: 10, column: 59, scope: !149)
!156 = !DILocation(line: 10, column: 57, scope: !149)
!157 = !DILocation(line: 10, column: 53, scope: !149)
!158 = !DILocalVariable(name: "b", scope: !149, file: !1, line: 10, type: !56)
!159 = !DILocation(line: 10, column: 65, scope: !149)
!160 = !DILocation(line: 10, column: 69, scope: !149)
!161 = !DILocation(line: 10, column: 80, scope: !149)
!162 = !DILocation(line: 10, column: 78, scope: !149)
!163 = !DILocation(line: 10, column: 74, scope: !149)
!164 = !DILocation(line: 10, column: 108, scope: !149)
!165 = !DILocation(line: 10, column: 111, scope: !149)
!166 = !DILocation(line: 10, column: 104, scope: !149)
!167 = !DILocation(line: 10, column: 115, scope: !149)
!168 = !DILocation(line: 10, column: 100, scope: !149)
!169 = !DILocation(line: 10, column: 86, scope: !149)
!170 = distinct !DISubprogram(name: "cff", scope: !1, file: !1, line: 9, type: !171, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!171 = !DISubroutineType(types: !172)
!172 = !{!56, !56, !56}
!173 = !DILocalVariable(name: "a", arg: 1, scope: !170, file: !1, line: 9, type: !56)
!174 = !DILocation(line: 9, column: 66, scope: !170)
!175 = !DILocalVariable(name: "b", arg: 2, scope: !170, file: !1, line: 9, type: !56)
!176 = !DILocation(line: 9, column: 83, scope: !170)
!177 = !DILocation(line: 9, column: 95, scope: !170)
!178 = !DILocation(line: 9, column: 99, scope: !170)
!179 = !DILocation(line: 9, column: 97, scope: !170)
!180 = !DILocation(line: 9, column: 103, scope: !170)
!181 = !DILocation(line: 9, column: 107, scope: !170)
!182 = !DILocation(line: 9, column: 105, scope: !170)
!183 = !DILocation(line: 9, column: 101, scope: !170)
!184 = !DILocation(line: 9, column: 88, scope: !170)
