; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm packed.c
; ModuleID = 'packed.c'
source_filename = "packed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Pair = type { float, float }
%struct.Mixed = type { float, i32 }
%struct.Reversed = type { i32, float }
%struct.Quad = type { float, float, float, i32 }
%struct.Fat = type { double, ptr }
%struct.FatReversed = type { ptr, double }
%struct.FatPair = type { float, float, ptr }

; Function Attrs: noinline nounwind uwtable
define dso_local float @pair(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Pair, align 4
  %4 = alloca %struct.Pair, align 4
  %5 = alloca %struct.Pair, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !17, !DIExpression(), !18)
    #dbg_declare(ptr %3, !19, !DIExpression(), !25)
  %6 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 0, !dbg !26
  %7 = load ptr, ptr %2, align 8, !dbg !27
  %8 = getelementptr inbounds float, ptr %7, i64 0, !dbg !27
  %9 = load float, ptr %8, align 4, !dbg !27
  store float %9, ptr %6, align 4, !dbg !26
  %10 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 1, !dbg !26
  %11 = load ptr, ptr %2, align 8, !dbg !28
  %12 = getelementptr inbounds float, ptr %11, i64 1, !dbg !28
  %13 = load float, ptr %12, align 4, !dbg !28
  store float %13, ptr %10, align 4, !dbg !26
  %14 = load ptr, ptr %2, align 8, !dbg !29
  %15 = getelementptr inbounds float, ptr %14, i64 2, !dbg !29
  %16 = load float, ptr %15, align 4, !dbg !29
  %17 = load <2 x float>, ptr %4, align 4, !dbg !30
  %18 = call <2 x float> @turn(<2 x float> %17, float noundef %16), !dbg !30
  store <2 x float> %18, ptr %3, align 4, !dbg !30
  %19 = load ptr, ptr %2, align 8, !dbg !31
  %20 = getelementptr inbounds float, ptr %19, i64 0, !dbg !31
  %21 = load float, ptr %20, align 4, !dbg !31
  %22 = load <2 x float>, ptr %3, align 4, !dbg !32
  %23 = call <2 x float> @turn(<2 x float> %22, float noundef %21), !dbg !32
  store <2 x float> %23, ptr %5, align 4, !dbg !32
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %5, i64 8, i1 false), !dbg !32
  %24 = getelementptr inbounds %struct.Pair, ptr %3, i32 0, i32 0, !dbg !33
  %25 = load float, ptr %24, align 4, !dbg !33
  %26 = getelementptr inbounds %struct.Pair, ptr %3, i32 0, i32 1, !dbg !34
  %27 = load float, ptr %26, align 4, !dbg !34
  %28 = fmul float %25, %27, !dbg !35
  ret float %28, !dbg !36
}

; Function Attrs: noinline nounwind uwtable
define internal <2 x float> @turn(<2 x float> %0, float noundef %1) #0 !dbg !37 {
  %3 = alloca %struct.Pair, align 4
  %4 = alloca %struct.Pair, align 4
  %5 = alloca float, align 4
  store <2 x float> %0, ptr %4, align 4
    #dbg_declare(ptr %4, !40, !DIExpression(), !41)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !42, !DIExpression(), !43)
  %6 = getelementptr inbounds %struct.Pair, ptr %3, i32 0, i32 0, !dbg !44
  %7 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 0, !dbg !45
  %8 = load float, ptr %7, align 4, !dbg !45
  %9 = load float, ptr %5, align 4, !dbg !46
  %10 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 1, !dbg !47
  %11 = load float, ptr %10, align 4, !dbg !47
  %12 = fneg float %11, !dbg !48
  %13 = call float @llvm.fmuladd.f32(float %8, float %9, float %12), !dbg !48
  store float %13, ptr %6, align 4, !dbg !44
  %14 = getelementptr inbounds %struct.Pair, ptr %3, i32 0, i32 1, !dbg !44
  %15 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 1, !dbg !49
  %16 = load float, ptr %15, align 4, !dbg !49
  %17 = load float, ptr %5, align 4, !dbg !50
  %18 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 0, !dbg !51
  %19 = load float, ptr %18, align 4, !dbg !51
  %20 = getelementptr inbounds %struct.Pair, ptr %4, i32 0, i32 0, !dbg !52
  %21 = load float, ptr %20, align 4, !dbg !52
  %22 = fmul float %19, %21, !dbg !53
  %23 = call float @llvm.fmuladd.f32(float %16, float %17, float %22), !dbg !54
  store float %23, ptr %14, align 4, !dbg !44
  %24 = load <2 x float>, ptr %3, align 4, !dbg !55
  ret <2 x float> %24, !dbg !55
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind uwtable
define dso_local float @number_below_integer(ptr noundef %0, i32 noundef %1) #2 !dbg !56 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Mixed, align 4
  %6 = alloca %struct.Mixed, align 4
  %7 = alloca %struct.Mixed, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !60, !DIExpression(), !61)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !62, !DIExpression(), !63)
    #dbg_declare(ptr %5, !64, !DIExpression(), !70)
  %8 = getelementptr inbounds %struct.Mixed, ptr %6, i32 0, i32 0, !dbg !71
  %9 = load ptr, ptr %3, align 8, !dbg !72
  %10 = getelementptr inbounds float, ptr %9, i64 0, !dbg !72
  %11 = load float, ptr %10, align 4, !dbg !72
  store float %11, ptr %8, align 4, !dbg !71
  %12 = getelementptr inbounds %struct.Mixed, ptr %6, i32 0, i32 1, !dbg !71
  %13 = load i32, ptr %4, align 4, !dbg !73
  store i32 %13, ptr %12, align 4, !dbg !71
  %14 = load ptr, ptr %3, align 8, !dbg !74
  %15 = getelementptr inbounds float, ptr %14, i64 1, !dbg !74
  %16 = load float, ptr %15, align 4, !dbg !74
  %17 = load i64, ptr %6, align 4, !dbg !75
  %18 = call i64 @step(i64 %17, float noundef %16), !dbg !75
  store i64 %18, ptr %5, align 4, !dbg !75
  %19 = load ptr, ptr %3, align 8, !dbg !76
  %20 = getelementptr inbounds float, ptr %19, i64 2, !dbg !76
  %21 = load float, ptr %20, align 4, !dbg !76
  %22 = load i64, ptr %5, align 4, !dbg !77
  %23 = call i64 @step(i64 %22, float noundef %21), !dbg !77
  store i64 %23, ptr %7, align 4, !dbg !77
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %7, i64 8, i1 false), !dbg !77
  %24 = getelementptr inbounds %struct.Mixed, ptr %5, i32 0, i32 0, !dbg !78
  %25 = load float, ptr %24, align 4, !dbg !78
  %26 = getelementptr inbounds %struct.Mixed, ptr %5, i32 0, i32 1, !dbg !79
  %27 = load i32, ptr %26, align 4, !dbg !79
  %28 = sitofp i32 %27 to float, !dbg !80
  %29 = fmul float %25, %28, !dbg !81
  ret float %29, !dbg !82
}

; Function Attrs: noinline nounwind uwtable
define internal i64 @step(i64 %0, float noundef %1) #2 !dbg !83 {
  %3 = alloca %struct.Mixed, align 4
  %4 = alloca %struct.Mixed, align 4
  %5 = alloca float, align 4
  store i64 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !86, !DIExpression(), !87)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !88, !DIExpression(), !89)
  %6 = getelementptr inbounds %struct.Mixed, ptr %3, i32 0, i32 0, !dbg !90
  %7 = getelementptr inbounds %struct.Mixed, ptr %4, i32 0, i32 0, !dbg !91
  %8 = load float, ptr %7, align 4, !dbg !91
  %9 = load float, ptr %5, align 4, !dbg !92
  %10 = getelementptr inbounds %struct.Mixed, ptr %4, i32 0, i32 1, !dbg !93
  %11 = load i32, ptr %10, align 4, !dbg !93
  %12 = sitofp i32 %11 to float, !dbg !94
  %13 = call float @llvm.fmuladd.f32(float %8, float %9, float %12), !dbg !95
  store float %13, ptr %6, align 4, !dbg !90
  %14 = getelementptr inbounds %struct.Mixed, ptr %3, i32 0, i32 1, !dbg !90
  %15 = getelementptr inbounds %struct.Mixed, ptr %4, i32 0, i32 1, !dbg !96
  %16 = load i32, ptr %15, align 4, !dbg !96
  %17 = add nsw i32 %16, 1, !dbg !97
  store i32 %17, ptr %14, align 4, !dbg !90
  %18 = load i64, ptr %3, align 4, !dbg !98
  ret i64 %18, !dbg !98
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @number_above_integer(ptr noundef %0, i32 noundef %1) #2 !dbg !99 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Reversed, align 4
  %6 = alloca %struct.Reversed, align 4
  %7 = alloca %struct.Reversed, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !100, !DIExpression(), !101)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !102, !DIExpression(), !103)
    #dbg_declare(ptr %5, !104, !DIExpression(), !110)
  %8 = getelementptr inbounds %struct.Reversed, ptr %6, i32 0, i32 0, !dbg !111
  %9 = load i32, ptr %4, align 4, !dbg !112
  store i32 %9, ptr %8, align 4, !dbg !111
  %10 = getelementptr inbounds %struct.Reversed, ptr %6, i32 0, i32 1, !dbg !111
  %11 = load ptr, ptr %3, align 8, !dbg !113
  %12 = getelementptr inbounds float, ptr %11, i64 0, !dbg !113
  %13 = load float, ptr %12, align 4, !dbg !113
  store float %13, ptr %10, align 4, !dbg !111
  %14 = load ptr, ptr %3, align 8, !dbg !114
  %15 = getelementptr inbounds float, ptr %14, i64 1, !dbg !114
  %16 = load float, ptr %15, align 4, !dbg !114
  %17 = load i64, ptr %6, align 4, !dbg !115
  %18 = call i64 @step_reversed(i64 %17, float noundef %16), !dbg !115
  store i64 %18, ptr %5, align 4, !dbg !115
  %19 = load ptr, ptr %3, align 8, !dbg !116
  %20 = getelementptr inbounds float, ptr %19, i64 2, !dbg !116
  %21 = load float, ptr %20, align 4, !dbg !116
  %22 = load i64, ptr %5, align 4, !dbg !117
  %23 = call i64 @step_reversed(i64 %22, float noundef %21), !dbg !117
  store i64 %23, ptr %7, align 4, !dbg !117
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %7, i64 8, i1 false), !dbg !117
  %24 = getelementptr inbounds %struct.Reversed, ptr %5, i32 0, i32 1, !dbg !118
  %25 = load float, ptr %24, align 4, !dbg !118
  %26 = getelementptr inbounds %struct.Reversed, ptr %5, i32 0, i32 0, !dbg !119
  %27 = load i32, ptr %26, align 4, !dbg !119
  %28 = sitofp i32 %27 to float, !dbg !120
  %29 = fmul float %25, %28, !dbg !121
  ret float %29, !dbg !122
}

; Function Attrs: noinline nounwind uwtable
define internal i64 @step_reversed(i64 %0, float noundef %1) #2 !dbg !123 {
  %3 = alloca %struct.Reversed, align 4
  %4 = alloca %struct.Reversed, align 4
  %5 = alloca float, align 4
  store i64 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !126, !DIExpression(), !127)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !128, !DIExpression(), !129)
  %6 = getelementptr inbounds %struct.Reversed, ptr %3, i32 0, i32 0, !dbg !130
  %7 = getelementptr inbounds %struct.Reversed, ptr %4, i32 0, i32 0, !dbg !131
  %8 = load i32, ptr %7, align 4, !dbg !131
  %9 = add nsw i32 %8, 1, !dbg !132
  store i32 %9, ptr %6, align 4, !dbg !130
  %10 = getelementptr inbounds %struct.Reversed, ptr %3, i32 0, i32 1, !dbg !130
  %11 = getelementptr inbounds %struct.Reversed, ptr %4, i32 0, i32 1, !dbg !133
  %12 = load float, ptr %11, align 4, !dbg !133
  %13 = load float, ptr %5, align 4, !dbg !134
  %14 = getelementptr inbounds %struct.Reversed, ptr %4, i32 0, i32 0, !dbg !135
  %15 = load i32, ptr %14, align 4, !dbg !135
  %16 = sitofp i32 %15 to float, !dbg !136
  %17 = call float @llvm.fmuladd.f32(float %12, float %13, float %16), !dbg !137
  store float %17, ptr %10, align 4, !dbg !130
  %18 = load i64, ptr %3, align 4, !dbg !138
  ret i64 %18, !dbg !138
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @vector_and_integer(ptr noundef %0, i32 noundef %1) #0 !dbg !139 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Quad, align 4
  %6 = alloca %struct.Quad, align 4
  %7 = alloca %struct.Quad, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !140, !DIExpression(), !141)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !142, !DIExpression(), !143)
    #dbg_declare(ptr %5, !144, !DIExpression(), !152)
  %8 = getelementptr inbounds %struct.Quad, ptr %6, i32 0, i32 0, !dbg !153
  %9 = load ptr, ptr %3, align 8, !dbg !154
  %10 = getelementptr inbounds float, ptr %9, i64 0, !dbg !154
  %11 = load float, ptr %10, align 4, !dbg !154
  store float %11, ptr %8, align 4, !dbg !153
  %12 = getelementptr inbounds %struct.Quad, ptr %6, i32 0, i32 1, !dbg !153
  %13 = load ptr, ptr %3, align 8, !dbg !155
  %14 = getelementptr inbounds float, ptr %13, i64 1, !dbg !155
  %15 = load float, ptr %14, align 4, !dbg !155
  store float %15, ptr %12, align 4, !dbg !153
  %16 = getelementptr inbounds %struct.Quad, ptr %6, i32 0, i32 2, !dbg !153
  %17 = load ptr, ptr %3, align 8, !dbg !156
  %18 = getelementptr inbounds float, ptr %17, i64 2, !dbg !156
  %19 = load float, ptr %18, align 4, !dbg !156
  store float %19, ptr %16, align 4, !dbg !153
  %20 = getelementptr inbounds %struct.Quad, ptr %6, i32 0, i32 3, !dbg !153
  %21 = load i32, ptr %4, align 4, !dbg !157
  store i32 %21, ptr %20, align 4, !dbg !153
  %22 = load ptr, ptr %3, align 8, !dbg !158
  %23 = getelementptr inbounds float, ptr %22, i64 3, !dbg !158
  %24 = load float, ptr %23, align 4, !dbg !158
  %25 = getelementptr inbounds { <2 x float>, i64 }, ptr %6, i32 0, i32 0, !dbg !159
  %26 = load <2 x float>, ptr %25, align 4, !dbg !159
  %27 = getelementptr inbounds { <2 x float>, i64 }, ptr %6, i32 0, i32 1, !dbg !159
  %28 = load i64, ptr %27, align 4, !dbg !159
  %29 = call { <2 x float>, i64 } @rotate(<2 x float> %26, i64 %28, float noundef %24), !dbg !159
  %30 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 0, !dbg !159
  %31 = extractvalue { <2 x float>, i64 } %29, 0, !dbg !159
  store <2 x float> %31, ptr %30, align 4, !dbg !159
  %32 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 1, !dbg !159
  %33 = extractvalue { <2 x float>, i64 } %29, 1, !dbg !159
  store i64 %33, ptr %32, align 4, !dbg !159
  %34 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 1, !dbg !160
  %35 = load float, ptr %34, align 4, !dbg !160
  %36 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 0, !dbg !161
  %37 = load <2 x float>, ptr %36, align 4, !dbg !161
  %38 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 1, !dbg !161
  %39 = load i64, ptr %38, align 4, !dbg !161
  %40 = call { <2 x float>, i64 } @rotate(<2 x float> %37, i64 %39, float noundef %35), !dbg !161
  %41 = getelementptr inbounds { <2 x float>, i64 }, ptr %7, i32 0, i32 0, !dbg !161
  %42 = extractvalue { <2 x float>, i64 } %40, 0, !dbg !161
  store <2 x float> %42, ptr %41, align 4, !dbg !161
  %43 = getelementptr inbounds { <2 x float>, i64 }, ptr %7, i32 0, i32 1, !dbg !161
  %44 = extractvalue { <2 x float>, i64 } %40, 1, !dbg !161
  store i64 %44, ptr %43, align 4, !dbg !161
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 %7, i64 16, i1 false), !dbg !161
  %45 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 0, !dbg !162
  %46 = load float, ptr %45, align 4, !dbg !162
  %47 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 1, !dbg !163
  %48 = load float, ptr %47, align 4, !dbg !163
  %49 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 2, !dbg !164
  %50 = load float, ptr %49, align 4, !dbg !164
  %51 = fmul float %48, %50, !dbg !165
  %52 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 3, !dbg !166
  %53 = load i32, ptr %52, align 4, !dbg !166
  %54 = sitofp i32 %53 to float, !dbg !167
  %55 = call float @llvm.fmuladd.f32(float %51, float %54, float %46), !dbg !168
  ret float %55, !dbg !169
}

; Function Attrs: noinline nounwind uwtable
define internal { <2 x float>, i64 } @rotate(<2 x float> %0, i64 %1, float noundef %2) #0 !dbg !170 {
  %4 = alloca %struct.Quad, align 4
  %5 = alloca %struct.Quad, align 4
  %6 = alloca float, align 4
  %7 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 0
  store <2 x float> %0, ptr %7, align 4
  %8 = getelementptr inbounds { <2 x float>, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %8, align 4
    #dbg_declare(ptr %5, !173, !DIExpression(), !174)
  store float %2, ptr %6, align 4
    #dbg_declare(ptr %6, !175, !DIExpression(), !176)
  %9 = getelementptr inbounds %struct.Quad, ptr %4, i32 0, i32 0, !dbg !177
  %10 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 1, !dbg !178
  %11 = load float, ptr %10, align 4, !dbg !178
  %12 = load float, ptr %6, align 4, !dbg !179
  %13 = fmul float %11, %12, !dbg !180
  store float %13, ptr %9, align 4, !dbg !177
  %14 = getelementptr inbounds %struct.Quad, ptr %4, i32 0, i32 1, !dbg !177
  %15 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 2, !dbg !181
  %16 = load float, ptr %15, align 4, !dbg !181
  %17 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 0, !dbg !182
  %18 = load float, ptr %17, align 4, !dbg !182
  %19 = fmul float %16, %18, !dbg !183
  store float %19, ptr %14, align 4, !dbg !177
  %20 = getelementptr inbounds %struct.Quad, ptr %4, i32 0, i32 2, !dbg !177
  %21 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 0, !dbg !184
  %22 = load float, ptr %21, align 4, !dbg !184
  %23 = load float, ptr %6, align 4, !dbg !185
  %24 = load float, ptr %6, align 4, !dbg !186
  %25 = call float @llvm.fmuladd.f32(float %23, float %24, float %22), !dbg !187
  store float %25, ptr %20, align 4, !dbg !177
  %26 = getelementptr inbounds %struct.Quad, ptr %4, i32 0, i32 3, !dbg !177
  %27 = getelementptr inbounds %struct.Quad, ptr %5, i32 0, i32 3, !dbg !188
  %28 = load i32, ptr %27, align 4, !dbg !188
  %29 = add nsw i32 %28, 1, !dbg !189
  store i32 %29, ptr %26, align 4, !dbg !177
  %30 = load { <2 x float>, i64 }, ptr %4, align 4, !dbg !190
  ret { <2 x float>, i64 } %30, !dbg !190
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @number_and_address(ptr noundef %0, i32 noundef %1) #2 !dbg !191 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Fat, align 8
  %6 = alloca i32, align 4
  %7 = alloca %struct.Fat, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !196, !DIExpression(), !197)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !198, !DIExpression(), !199)
    #dbg_declare(ptr %5, !200, !DIExpression(), !206)
  %8 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 0, !dbg !207
  %9 = load ptr, ptr %3, align 8, !dbg !208
  %10 = getelementptr inbounds double, ptr %9, i64 0, !dbg !208
  %11 = load double, ptr %10, align 8, !dbg !208
  store double %11, ptr %8, align 8, !dbg !207
  %12 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 1, !dbg !207
  %13 = load ptr, ptr %3, align 8, !dbg !209
  store ptr %13, ptr %12, align 8, !dbg !207
    #dbg_declare(ptr %6, !210, !DIExpression(), !212)
  store i32 0, ptr %6, align 4, !dbg !212
  br label %14, !dbg !213

14:                                               ; preds = %36, %2
  %15 = load i32, ptr %6, align 4, !dbg !214
  %16 = icmp slt i32 %15, 5, !dbg !216
  br i1 %16, label %17, label %39, !dbg !217

17:                                               ; preds = %14
  %18 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 1, !dbg !218
  %19 = load ptr, ptr %18, align 8, !dbg !218
  %20 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 0, !dbg !220
  %21 = load double, ptr %20, align 8, !dbg !220
  %22 = load i32, ptr %6, align 4, !dbg !221
  %23 = and i32 %22, 1, !dbg !222
  %24 = call { double, ptr } @advance(ptr noundef %19, double noundef %21, i32 noundef %23), !dbg !223
  %25 = getelementptr inbounds { double, ptr }, ptr %7, i32 0, i32 0, !dbg !223
  %26 = extractvalue { double, ptr } %24, 0, !dbg !223
  store double %26, ptr %25, align 8, !dbg !223
  %27 = getelementptr inbounds { double, ptr }, ptr %7, i32 0, i32 1, !dbg !223
  %28 = extractvalue { double, ptr } %24, 1, !dbg !223
  store ptr %28, ptr %27, align 8, !dbg !223
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %7, i64 16, i1 false), !dbg !223
  %29 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 0, !dbg !224
  %30 = load double, ptr %29, align 8, !dbg !224
  %31 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 1, !dbg !225
  %32 = load ptr, ptr %31, align 8, !dbg !225
  %33 = getelementptr inbounds double, ptr %32, i64 0, !dbg !226
  %34 = load double, ptr %33, align 8, !dbg !227
  %35 = fmul double %34, %30, !dbg !227
  store double %35, ptr %33, align 8, !dbg !227
  br label %36, !dbg !228

36:                                               ; preds = %17
  %37 = load i32, ptr %6, align 4, !dbg !229
  %38 = add nsw i32 %37, 1, !dbg !229
  store i32 %38, ptr %6, align 4, !dbg !229
  br label %14, !dbg !230, !llvm.loop !231

39:                                               ; preds = %14
  %40 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 0, !dbg !234
  %41 = load double, ptr %40, align 8, !dbg !234
  %42 = getelementptr inbounds %struct.Fat, ptr %5, i32 0, i32 1, !dbg !235
  %43 = load ptr, ptr %42, align 8, !dbg !235
  %44 = getelementptr inbounds double, ptr %43, i64 1, !dbg !236
  %45 = load double, ptr %44, align 8, !dbg !236
  %46 = fmul double %41, %45, !dbg !237
  ret double %46, !dbg !238
}

; Function Attrs: noinline nounwind uwtable
define internal { double, ptr } @advance(ptr noundef %0, double noundef %1, i32 noundef %2) #2 !dbg !239 {
  %4 = alloca %struct.Fat, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !242, !DIExpression(), !243)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !244, !DIExpression(), !245)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !246, !DIExpression(), !247)
  %8 = getelementptr inbounds %struct.Fat, ptr %4, i32 0, i32 0, !dbg !248
  %9 = load double, ptr %6, align 8, !dbg !249
  %10 = load ptr, ptr %5, align 8, !dbg !250
  %11 = load i32, ptr %7, align 4, !dbg !251
  %12 = sext i32 %11 to i64, !dbg !250
  %13 = getelementptr inbounds double, ptr %10, i64 %12, !dbg !250
  %14 = load double, ptr %13, align 8, !dbg !250
  %15 = fmul double %9, %14, !dbg !252
  store double %15, ptr %8, align 8, !dbg !248
  %16 = getelementptr inbounds %struct.Fat, ptr %4, i32 0, i32 1, !dbg !248
  %17 = load ptr, ptr %5, align 8, !dbg !253
  %18 = load i32, ptr %7, align 4, !dbg !254
  %19 = sext i32 %18 to i64, !dbg !255
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !255
  store ptr %20, ptr %16, align 8, !dbg !248
  %21 = load { double, ptr }, ptr %4, align 8, !dbg !256
  ret { double, ptr } %21, !dbg !256
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @address_and_number_in_recursion(ptr noundef %0, i32 noundef %1) #2 !dbg !257 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.FatReversed, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !258, !DIExpression(), !259)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !260, !DIExpression(), !261)
    #dbg_declare(ptr %5, !262, !DIExpression(), !268)
  %6 = load ptr, ptr %3, align 8, !dbg !269
  %7 = load ptr, ptr %3, align 8, !dbg !270
  %8 = getelementptr inbounds double, ptr %7, i64 1, !dbg !270
  %9 = load double, ptr %8, align 8, !dbg !270
  %10 = call { ptr, double } @descend(ptr noundef %6, double noundef %9, i32 noundef 4), !dbg !271
  %11 = getelementptr inbounds { ptr, double }, ptr %5, i32 0, i32 0, !dbg !271
  %12 = extractvalue { ptr, double } %10, 0, !dbg !271
  store ptr %12, ptr %11, align 8, !dbg !271
  %13 = getelementptr inbounds { ptr, double }, ptr %5, i32 0, i32 1, !dbg !271
  %14 = extractvalue { ptr, double } %10, 1, !dbg !271
  store double %14, ptr %13, align 8, !dbg !271
  %15 = getelementptr inbounds %struct.FatReversed, ptr %5, i32 0, i32 1, !dbg !272
  %16 = load double, ptr %15, align 8, !dbg !272
  %17 = getelementptr inbounds %struct.FatReversed, ptr %5, i32 0, i32 0, !dbg !273
  %18 = load ptr, ptr %17, align 8, !dbg !273
  %19 = load double, ptr %18, align 8, !dbg !274
  %20 = fmul double %16, %19, !dbg !275
  ret double %20, !dbg !276
}

; Function Attrs: noinline nounwind uwtable
define internal { ptr, double } @descend(ptr noundef %0, double noundef %1, i32 noundef %2) #2 !dbg !277 {
  %4 = alloca %struct.FatReversed, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !280, !DIExpression(), !281)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !282, !DIExpression(), !283)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !284, !DIExpression(), !285)
  %8 = load i32, ptr %7, align 4, !dbg !286
  %9 = icmp eq i32 %8, 0, !dbg !288
  br i1 %9, label %10, label %15, !dbg !289

10:                                               ; preds = %3
  %11 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !290
  %12 = load ptr, ptr %5, align 8, !dbg !291
  store ptr %12, ptr %11, align 8, !dbg !290
  %13 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 1, !dbg !290
  %14 = load double, ptr %6, align 8, !dbg !292
  store double %14, ptr %13, align 8, !dbg !290
  br label %52, !dbg !293

15:                                               ; preds = %3
    #dbg_declare(ptr %4, !294, !DIExpression(), !295)
  %16 = load ptr, ptr %5, align 8, !dbg !296
  %17 = getelementptr inbounds double, ptr %16, i64 1, !dbg !297
  %18 = load double, ptr %6, align 8, !dbg !298
  %19 = load ptr, ptr %5, align 8, !dbg !299
  %20 = getelementptr inbounds double, ptr %19, i64 0, !dbg !299
  %21 = load double, ptr %20, align 8, !dbg !299
  %22 = fmul double %18, %21, !dbg !300
  %23 = load i32, ptr %7, align 4, !dbg !301
  %24 = sub nsw i32 %23, 1, !dbg !302
  %25 = call { ptr, double } @descend(ptr noundef %17, double noundef %22, i32 noundef %24), !dbg !303
  %26 = getelementptr inbounds { ptr, double }, ptr %4, i32 0, i32 0, !dbg !303
  %27 = extractvalue { ptr, double } %25, 0, !dbg !303
  store ptr %27, ptr %26, align 8, !dbg !303
  %28 = getelementptr inbounds { ptr, double }, ptr %4, i32 0, i32 1, !dbg !303
  %29 = extractvalue { ptr, double } %25, 1, !dbg !303
  store double %29, ptr %28, align 8, !dbg !303
  %30 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !304
  %31 = load ptr, ptr %30, align 8, !dbg !304
  %32 = load double, ptr %31, align 8, !dbg !305
  %33 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 1, !dbg !306
  %34 = load double, ptr %33, align 8, !dbg !307
  %35 = fmul double %34, %32, !dbg !307
  store double %35, ptr %33, align 8, !dbg !307
  %36 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 1, !dbg !308
  %37 = load double, ptr %36, align 8, !dbg !308
  %38 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !309
  %39 = load ptr, ptr %38, align 8, !dbg !309
  store double %37, ptr %39, align 8, !dbg !310
  %40 = load i32, ptr %7, align 4, !dbg !311
  %41 = icmp sgt i32 %40, 2, !dbg !312
  br i1 %41, label %42, label %46, !dbg !311

42:                                               ; preds = %15
  %43 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !313
  %44 = load ptr, ptr %43, align 8, !dbg !313
  %45 = getelementptr inbounds double, ptr %44, i64 -1, !dbg !314
  br label %49, !dbg !311

46:                                               ; preds = %15
  %47 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !315
  %48 = load ptr, ptr %47, align 8, !dbg !315
  br label %49, !dbg !311

49:                                               ; preds = %46, %42
  %50 = phi ptr [ %45, %42 ], [ %48, %46 ], !dbg !311
  %51 = getelementptr inbounds %struct.FatReversed, ptr %4, i32 0, i32 0, !dbg !316
  store ptr %50, ptr %51, align 8, !dbg !317
  br label %52, !dbg !318

52:                                               ; preds = %49, %10
  %53 = load { ptr, double }, ptr %4, align 8, !dbg !319
  ret { ptr, double } %53, !dbg !319
}

; Function Attrs: noinline nounwind uwtable
define dso_local float @pair_and_address(ptr noundef %0, i32 noundef %1) #0 !dbg !320 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.FatPair, align 8
  %6 = alloca %struct.FatPair, align 8
  %7 = alloca %struct.FatPair, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !324, !DIExpression(), !325)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !326, !DIExpression(), !327)
    #dbg_declare(ptr %5, !328, !DIExpression(), !335)
  %8 = getelementptr inbounds %struct.FatPair, ptr %6, i32 0, i32 0, !dbg !336
  %9 = load ptr, ptr %3, align 8, !dbg !337
  %10 = getelementptr inbounds float, ptr %9, i64 0, !dbg !337
  %11 = load float, ptr %10, align 4, !dbg !337
  store float %11, ptr %8, align 8, !dbg !336
  %12 = getelementptr inbounds %struct.FatPair, ptr %6, i32 0, i32 1, !dbg !336
  %13 = load ptr, ptr %3, align 8, !dbg !338
  %14 = getelementptr inbounds float, ptr %13, i64 1, !dbg !338
  %15 = load float, ptr %14, align 4, !dbg !338
  store float %15, ptr %12, align 4, !dbg !336
  %16 = getelementptr inbounds %struct.FatPair, ptr %6, i32 0, i32 2, !dbg !336
  %17 = load ptr, ptr %3, align 8, !dbg !339
  %18 = getelementptr inbounds float, ptr %17, i64 2, !dbg !340
  store ptr %18, ptr %16, align 8, !dbg !336
  %19 = getelementptr inbounds { <2 x float>, ptr }, ptr %6, i32 0, i32 0, !dbg !341
  %20 = load <2 x float>, ptr %19, align 8, !dbg !341
  %21 = getelementptr inbounds { <2 x float>, ptr }, ptr %6, i32 0, i32 1, !dbg !341
  %22 = load ptr, ptr %21, align 8, !dbg !341
  %23 = call { <2 x float>, ptr } @both(<2 x float> %20, ptr %22, i32 noundef 1), !dbg !341
  %24 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 0, !dbg !341
  %25 = extractvalue { <2 x float>, ptr } %23, 0, !dbg !341
  store <2 x float> %25, ptr %24, align 8, !dbg !341
  %26 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 1, !dbg !341
  %27 = extractvalue { <2 x float>, ptr } %23, 1, !dbg !341
  store ptr %27, ptr %26, align 8, !dbg !341
  %28 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 0, !dbg !342
  %29 = load <2 x float>, ptr %28, align 8, !dbg !342
  %30 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 1, !dbg !342
  %31 = load ptr, ptr %30, align 8, !dbg !342
  %32 = call { <2 x float>, ptr } @both(<2 x float> %29, ptr %31, i32 noundef 2), !dbg !342
  %33 = getelementptr inbounds { <2 x float>, ptr }, ptr %7, i32 0, i32 0, !dbg !342
  %34 = extractvalue { <2 x float>, ptr } %32, 0, !dbg !342
  store <2 x float> %34, ptr %33, align 8, !dbg !342
  %35 = getelementptr inbounds { <2 x float>, ptr }, ptr %7, i32 0, i32 1, !dbg !342
  %36 = extractvalue { <2 x float>, ptr } %32, 1, !dbg !342
  store ptr %36, ptr %35, align 8, !dbg !342
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %7, i64 16, i1 false), !dbg !342
  %37 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 0, !dbg !343
  %38 = load float, ptr %37, align 8, !dbg !343
  %39 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 1, !dbg !344
  %40 = load float, ptr %39, align 4, !dbg !344
  %41 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 2, !dbg !345
  %42 = load ptr, ptr %41, align 8, !dbg !345
  %43 = load float, ptr %42, align 4, !dbg !346
  %44 = call float @llvm.fmuladd.f32(float %38, float %40, float %43), !dbg !347
  ret float %44, !dbg !348
}

; Function Attrs: noinline nounwind uwtable
define internal { <2 x float>, ptr } @both(<2 x float> %0, ptr %1, i32 noundef %2) #0 !dbg !349 {
  %4 = alloca %struct.FatPair, align 8
  %5 = alloca %struct.FatPair, align 8
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 0
  store <2 x float> %0, ptr %7, align 8
  %8 = getelementptr inbounds { <2 x float>, ptr }, ptr %5, i32 0, i32 1
  store ptr %1, ptr %8, align 8
    #dbg_declare(ptr %5, !352, !DIExpression(), !353)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !354, !DIExpression(), !355)
  %9 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 2, !dbg !356
  %10 = load ptr, ptr %9, align 8, !dbg !356
  %11 = load i32, ptr %6, align 4, !dbg !357
  %12 = sext i32 %11 to i64, !dbg !358
  %13 = getelementptr inbounds float, ptr %10, i64 %12, !dbg !358
  %14 = load float, ptr %13, align 4, !dbg !358
  %15 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 1, !dbg !359
  %16 = load float, ptr %15, align 4, !dbg !359
  %17 = fmul float %14, %16, !dbg !360
  %18 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 0, !dbg !361
  %19 = load float, ptr %18, align 8, !dbg !362
  %20 = fmul float %19, %17, !dbg !362
  store float %20, ptr %18, align 8, !dbg !362
  %21 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 2, !dbg !363
  %22 = load ptr, ptr %21, align 8, !dbg !364
  %23 = getelementptr inbounds float, ptr %22, i64 1, !dbg !364
  store ptr %23, ptr %21, align 8, !dbg !364
  %24 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 2, !dbg !365
  %25 = load ptr, ptr %24, align 8, !dbg !365
  %26 = load float, ptr %25, align 4, !dbg !366
  %27 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 0, !dbg !367
  %28 = load float, ptr %27, align 8, !dbg !367
  %29 = fmul float %26, %28, !dbg !368
  %30 = getelementptr inbounds %struct.FatPair, ptr %5, i32 0, i32 1, !dbg !369
  store float %29, ptr %30, align 4, !dbg !370
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %5, i64 16, i1 false), !dbg !371
  %31 = load { <2 x float>, ptr }, ptr %4, align 8, !dbg !372
  ret { <2 x float>, ptr } %31, !dbg !372
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @chosen_number_and_address(ptr noundef %0, i32 noundef %1) #2 !dbg !373 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.Fat, align 8
  %6 = alloca %struct.Fat, align 8
  %7 = alloca %struct.Fat, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !374, !DIExpression(), !375)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !376, !DIExpression(), !377)
    #dbg_declare(ptr %5, !378, !DIExpression(), !379)
  %8 = load ptr, ptr %3, align 8, !dbg !380
  %9 = load ptr, ptr %3, align 8, !dbg !381
  %10 = getelementptr inbounds double, ptr %9, i64 3, !dbg !381
  %11 = load double, ptr %10, align 8, !dbg !381
  %12 = load i32, ptr %4, align 4, !dbg !382
  %13 = and i32 %12, 1, !dbg !383
  %14 = call { double, ptr } @advance(ptr noundef %8, double noundef %11, i32 noundef %13), !dbg !384
  %15 = getelementptr inbounds { double, ptr }, ptr %5, i32 0, i32 0, !dbg !384
  %16 = extractvalue { double, ptr } %14, 0, !dbg !384
  store double %16, ptr %15, align 8, !dbg !384
  %17 = getelementptr inbounds { double, ptr }, ptr %5, i32 0, i32 1, !dbg !384
  %18 = extractvalue { double, ptr } %14, 1, !dbg !384
  store ptr %18, ptr %17, align 8, !dbg !384
    #dbg_declare(ptr %6, !385, !DIExpression(), !386)
  %19 = load ptr, ptr %3, align 8, !dbg !387
  %20 = getelementptr inbounds double, ptr %19, i64 2, !dbg !388
  %21 = load ptr, ptr %3, align 8, !dbg !389
  %22 = getelementptr inbounds double, ptr %21, i64 1, !dbg !389
  %23 = load double, ptr %22, align 8, !dbg !389
  %24 = call { double, ptr } @advance(ptr noundef %20, double noundef %23, i32 noundef 0), !dbg !390
  %25 = getelementptr inbounds { double, ptr }, ptr %6, i32 0, i32 0, !dbg !390
  %26 = extractvalue { double, ptr } %24, 0, !dbg !390
  store double %26, ptr %25, align 8, !dbg !390
  %27 = getelementptr inbounds { double, ptr }, ptr %6, i32 0, i32 1, !dbg !390
  %28 = extractvalue { double, ptr } %24, 1, !dbg !390
  store ptr %28, ptr %27, align 8, !dbg !390
    #dbg_declare(ptr %7, !391, !DIExpression(), !392)
  %29 = load ptr, ptr %3, align 8, !dbg !393
  %30 = getelementptr inbounds double, ptr %29, i64 4, !dbg !393
  %31 = load double, ptr %30, align 8, !dbg !393
  %32 = fcmp ogt double %31, 1.000000e-01, !dbg !394
  br i1 %32, label %33, label %34, !dbg !393

33:                                               ; preds = %2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %5, i64 16, i1 false), !dbg !395
  br label %35, !dbg !393

34:                                               ; preds = %2
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %6, i64 16, i1 false), !dbg !396
  br label %35, !dbg !393

35:                                               ; preds = %34, %33
  %36 = getelementptr inbounds %struct.Fat, ptr %7, i32 0, i32 0, !dbg !397
  %37 = load double, ptr %36, align 8, !dbg !398
  %38 = fadd double %37, 1.000000e+00, !dbg !398
  store double %38, ptr %36, align 8, !dbg !398
  %39 = getelementptr inbounds %struct.Fat, ptr %7, i32 0, i32 0, !dbg !399
  %40 = load double, ptr %39, align 8, !dbg !399
  %41 = getelementptr inbounds %struct.Fat, ptr %7, i32 0, i32 0, !dbg !400
  %42 = load double, ptr %41, align 8, !dbg !400
  %43 = fmul double %40, %42, !dbg !401
  %44 = getelementptr inbounds %struct.Fat, ptr %7, i32 0, i32 1, !dbg !402
  %45 = load ptr, ptr %44, align 8, !dbg !402
  store double %43, ptr %45, align 8, !dbg !403
  %46 = load ptr, ptr %3, align 8, !dbg !404
  %47 = getelementptr inbounds double, ptr %46, i64 0, !dbg !404
  %48 = load double, ptr %47, align 8, !dbg !404
  %49 = load ptr, ptr %3, align 8, !dbg !405
  %50 = getelementptr inbounds double, ptr %49, i64 1, !dbg !405
  %51 = load double, ptr %50, align 8, !dbg !405
  %52 = fmul double %48, %51, !dbg !406
  %53 = load ptr, ptr %3, align 8, !dbg !407
  %54 = getelementptr inbounds double, ptr %53, i64 2, !dbg !407
  %55 = load double, ptr %54, align 8, !dbg !407
  %56 = getelementptr inbounds %struct.Fat, ptr %7, i32 0, i32 0, !dbg !408
  %57 = load double, ptr %56, align 8, !dbg !408
  %58 = call double @llvm.fmuladd.f64(double %52, double %55, double %57), !dbg !409
  ret double %58, !dbg !410
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @numbers_and_addresses_in_memory(ptr noundef %0, i32 noundef %1) #2 !dbg !411 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [3 x %struct.Fat], align 16
  %6 = alloca i32, align 4
  %7 = alloca %struct.Fat, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  %10 = alloca %struct.Fat, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !412, !DIExpression(), !413)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !414, !DIExpression(), !415)
    #dbg_declare(ptr %5, !416, !DIExpression(), !420)
    #dbg_declare(ptr %6, !421, !DIExpression(), !423)
  store i32 0, ptr %6, align 4, !dbg !423
  br label %11, !dbg !424

11:                                               ; preds = %34, %2
  %12 = load i32, ptr %6, align 4, !dbg !425
  %13 = icmp slt i32 %12, 3, !dbg !427
  br i1 %13, label %14, label %37, !dbg !428

14:                                               ; preds = %11
  %15 = load i32, ptr %6, align 4, !dbg !429
  %16 = sext i32 %15 to i64, !dbg !430
  %17 = getelementptr inbounds [3 x %struct.Fat], ptr %5, i64 0, i64 %16, !dbg !430
  %18 = load ptr, ptr %3, align 8, !dbg !431
  %19 = load i32, ptr %6, align 4, !dbg !432
  %20 = sext i32 %19 to i64, !dbg !433
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !433
  %22 = load ptr, ptr %3, align 8, !dbg !434
  %23 = load i32, ptr %6, align 4, !dbg !435
  %24 = add nsw i32 %23, 2, !dbg !436
  %25 = sext i32 %24 to i64, !dbg !434
  %26 = getelementptr inbounds double, ptr %22, i64 %25, !dbg !434
  %27 = load double, ptr %26, align 8, !dbg !434
  %28 = load i32, ptr %6, align 4, !dbg !437
  %29 = call { double, ptr } @advance(ptr noundef %21, double noundef %27, i32 noundef %28), !dbg !438
  %30 = getelementptr inbounds { double, ptr }, ptr %7, i32 0, i32 0, !dbg !438
  %31 = extractvalue { double, ptr } %29, 0, !dbg !438
  store double %31, ptr %30, align 8, !dbg !438
  %32 = getelementptr inbounds { double, ptr }, ptr %7, i32 0, i32 1, !dbg !438
  %33 = extractvalue { double, ptr } %29, 1, !dbg !438
  store ptr %33, ptr %32, align 8, !dbg !438
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %17, ptr align 8 %7, i64 16, i1 false), !dbg !438
  br label %34, !dbg !430

34:                                               ; preds = %14
  %35 = load i32, ptr %6, align 4, !dbg !439
  %36 = add nsw i32 %35, 1, !dbg !439
  store i32 %36, ptr %6, align 4, !dbg !439
  br label %11, !dbg !440, !llvm.loop !441

37:                                               ; preds = %11
    #dbg_declare(ptr %8, !443, !DIExpression(), !444)
  store double 0.000000e+00, ptr %8, align 8, !dbg !444
    #dbg_declare(ptr %9, !445, !DIExpression(), !447)
  store i32 0, ptr %9, align 4, !dbg !447
  br label %38, !dbg !448

38:                                               ; preds = %60, %37
  %39 = load i32, ptr %9, align 4, !dbg !449
  %40 = icmp slt i32 %39, 3, !dbg !451
  br i1 %40, label %41, label %63, !dbg !452

41:                                               ; preds = %38
    #dbg_declare(ptr %10, !453, !DIExpression(), !455)
  %42 = load i32, ptr %9, align 4, !dbg !456
  %43 = load i32, ptr %4, align 4, !dbg !457
  %44 = add nsw i32 %42, %43, !dbg !458
  %45 = srem i32 %44, 3, !dbg !459
  %46 = sext i32 %45 to i64, !dbg !460
  %47 = getelementptr inbounds [3 x %struct.Fat], ptr %5, i64 0, i64 %46, !dbg !460
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 16 %47, i64 16, i1 false), !dbg !460
  %48 = getelementptr inbounds %struct.Fat, ptr %10, i32 0, i32 0, !dbg !461
  %49 = load double, ptr %48, align 8, !dbg !461
  %50 = getelementptr inbounds %struct.Fat, ptr %10, i32 0, i32 1, !dbg !462
  %51 = load ptr, ptr %50, align 8, !dbg !462
  %52 = getelementptr inbounds double, ptr %51, i64 0, !dbg !463
  %53 = load double, ptr %52, align 8, !dbg !463
  %54 = load double, ptr %8, align 8, !dbg !464
  %55 = call double @llvm.fmuladd.f64(double %49, double %53, double %54), !dbg !464
  store double %55, ptr %8, align 8, !dbg !464
  %56 = load double, ptr %8, align 8, !dbg !465
  %57 = getelementptr inbounds %struct.Fat, ptr %10, i32 0, i32 1, !dbg !466
  %58 = load ptr, ptr %57, align 8, !dbg !466
  %59 = getelementptr inbounds double, ptr %58, i64 0, !dbg !467
  store double %56, ptr %59, align 8, !dbg !468
  br label %60, !dbg !469

60:                                               ; preds = %41
  %61 = load i32, ptr %9, align 4, !dbg !470
  %62 = add nsw i32 %61, 1, !dbg !470
  store i32 %62, ptr %9, align 4, !dbg !470
  br label %38, !dbg !471, !llvm.loop !472

63:                                               ; preds = %38
  %64 = load double, ptr %8, align 8, !dbg !474
  %65 = load ptr, ptr %3, align 8, !dbg !475
  %66 = getelementptr inbounds double, ptr %65, i64 2, !dbg !475
  %67 = load double, ptr %66, align 8, !dbg !475
  %68 = fmul double %64, %67, !dbg !476
  ret double %68, !dbg !477
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "packed.c", directory: ".", checksumkind: CSK_MD5, checksum: "7d739a119d09951fc90d1e38c4c7d90a")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "pair", scope: !1, file: !1, line: 13, type: !11, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 13, type: !14)
!18 = !DILocation(line: 13, column: 25, scope: !10)
!19 = !DILocalVariable(name: "p", scope: !10, file: !1, line: 14, type: !20)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "Pair", file: !1, line: 2, baseType: !21)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 2, size: 64, elements: !22)
!22 = !{!23, !24}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !21, file: !1, line: 2, baseType: !13, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !21, file: !1, line: 2, baseType: !13, size: 32, offset: 32)
!25 = !DILocation(line: 14, column: 8, scope: !10)
!26 = !DILocation(line: 14, column: 23, scope: !10)
!27 = !DILocation(line: 14, column: 24, scope: !10)
!28 = !DILocation(line: 14, column: 30, scope: !10)
!29 = !DILocation(line: 14, column: 37, scope: !10)
!30 = !DILocation(line: 14, column: 12, scope: !10)
!31 = !DILocation(line: 15, column: 15, scope: !10)
!32 = !DILocation(line: 15, column: 7, scope: !10)
!33 = !DILocation(line: 16, column: 12, scope: !10)
!34 = !DILocation(line: 16, column: 18, scope: !10)
!35 = !DILocation(line: 16, column: 14, scope: !10)
!36 = !DILocation(line: 16, column: 3, scope: !10)
!37 = distinct !DISubprogram(name: "turn", scope: !1, file: !1, line: 12, type: !38, scopeLine: 12, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!38 = !DISubroutineType(types: !39)
!39 = !{!20, !20, !13}
!40 = !DILocalVariable(name: "p", arg: 1, scope: !37, file: !1, line: 12, type: !20)
!41 = !DILocation(line: 12, column: 21, scope: !37)
!42 = !DILocalVariable(name: "t", arg: 2, scope: !37, file: !1, line: 12, type: !13)
!43 = !DILocation(line: 12, column: 30, scope: !37)
!44 = !DILocation(line: 12, column: 48, scope: !37)
!45 = !DILocation(line: 12, column: 51, scope: !37)
!46 = !DILocation(line: 12, column: 55, scope: !37)
!47 = !DILocation(line: 12, column: 61, scope: !37)
!48 = !DILocation(line: 12, column: 57, scope: !37)
!49 = !DILocation(line: 12, column: 66, scope: !37)
!50 = !DILocation(line: 12, column: 70, scope: !37)
!51 = !DILocation(line: 12, column: 76, scope: !37)
!52 = !DILocation(line: 12, column: 82, scope: !37)
!53 = !DILocation(line: 12, column: 78, scope: !37)
!54 = !DILocation(line: 12, column: 72, scope: !37)
!55 = !DILocation(line: 12, column: 35, scope: !37)
!56 = distinct !DISubprogram(name: "number_below_integer", scope: !1, file: !1, line: 20, type: !57, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!57 = !DISubroutineType(types: !58)
!58 = !{!13, !14, !59}
!59 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!60 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !1, line: 20, type: !14)
!61 = !DILocation(line: 20, column: 41, scope: !56)
!62 = !DILocalVariable(name: "n", arg: 2, scope: !56, file: !1, line: 20, type: !59)
!63 = !DILocation(line: 20, column: 48, scope: !56)
!64 = !DILocalVariable(name: "m", scope: !56, file: !1, line: 21, type: !65)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "Mixed", file: !1, line: 3, baseType: !66)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 3, size: 64, elements: !67)
!67 = !{!68, !69}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !66, file: !1, line: 3, baseType: !13, size: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !66, file: !1, line: 3, baseType: !59, size: 32, offset: 32)
!70 = !DILocation(line: 21, column: 9, scope: !56)
!71 = !DILocation(line: 21, column: 25, scope: !56)
!72 = !DILocation(line: 21, column: 26, scope: !56)
!73 = !DILocation(line: 21, column: 32, scope: !56)
!74 = !DILocation(line: 21, column: 36, scope: !56)
!75 = !DILocation(line: 21, column: 13, scope: !56)
!76 = !DILocation(line: 22, column: 15, scope: !56)
!77 = !DILocation(line: 22, column: 7, scope: !56)
!78 = !DILocation(line: 23, column: 12, scope: !56)
!79 = !DILocation(line: 23, column: 18, scope: !56)
!80 = !DILocation(line: 23, column: 16, scope: !56)
!81 = !DILocation(line: 23, column: 14, scope: !56)
!82 = !DILocation(line: 23, column: 3, scope: !56)
!83 = distinct !DISubprogram(name: "step", scope: !1, file: !1, line: 19, type: !84, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!84 = !DISubroutineType(types: !85)
!85 = !{!65, !65, !13}
!86 = !DILocalVariable(name: "m", arg: 1, scope: !83, file: !1, line: 19, type: !65)
!87 = !DILocation(line: 19, column: 23, scope: !83)
!88 = !DILocalVariable(name: "t", arg: 2, scope: !83, file: !1, line: 19, type: !13)
!89 = !DILocation(line: 19, column: 32, scope: !83)
!90 = !DILocation(line: 19, column: 51, scope: !83)
!91 = !DILocation(line: 19, column: 54, scope: !83)
!92 = !DILocation(line: 19, column: 58, scope: !83)
!93 = !DILocation(line: 19, column: 64, scope: !83)
!94 = !DILocation(line: 19, column: 62, scope: !83)
!95 = !DILocation(line: 19, column: 60, scope: !83)
!96 = !DILocation(line: 19, column: 69, scope: !83)
!97 = !DILocation(line: 19, column: 71, scope: !83)
!98 = !DILocation(line: 19, column: 37, scope: !83)
!99 = distinct !DISubprogram(name: "number_above_integer", scope: !1, file: !1, line: 27, type: !57, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!100 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !1, line: 27, type: !14)
!101 = !DILocation(line: 27, column: 41, scope: !99)
!102 = !DILocalVariable(name: "n", arg: 2, scope: !99, file: !1, line: 27, type: !59)
!103 = !DILocation(line: 27, column: 48, scope: !99)
!104 = !DILocalVariable(name: "m", scope: !99, file: !1, line: 28, type: !105)
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "Reversed", file: !1, line: 4, baseType: !106)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 4, size: 64, elements: !107)
!107 = !{!108, !109}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !106, file: !1, line: 4, baseType: !59, size: 32)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !106, file: !1, line: 4, baseType: !13, size: 32, offset: 32)
!110 = !DILocation(line: 28, column: 12, scope: !99)
!111 = !DILocation(line: 28, column: 40, scope: !99)
!112 = !DILocation(line: 28, column: 41, scope: !99)
!113 = !DILocation(line: 28, column: 44, scope: !99)
!114 = !DILocation(line: 28, column: 51, scope: !99)
!115 = !DILocation(line: 28, column: 16, scope: !99)
!116 = !DILocation(line: 29, column: 24, scope: !99)
!117 = !DILocation(line: 29, column: 7, scope: !99)
!118 = !DILocation(line: 30, column: 12, scope: !99)
!119 = !DILocation(line: 30, column: 18, scope: !99)
!120 = !DILocation(line: 30, column: 16, scope: !99)
!121 = !DILocation(line: 30, column: 14, scope: !99)
!122 = !DILocation(line: 30, column: 3, scope: !99)
!123 = distinct !DISubprogram(name: "step_reversed", scope: !1, file: !1, line: 26, type: !124, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!124 = !DISubroutineType(types: !125)
!125 = !{!105, !105, !13}
!126 = !DILocalVariable(name: "m", arg: 1, scope: !123, file: !1, line: 26, type: !105)
!127 = !DILocation(line: 26, column: 38, scope: !123)
!128 = !DILocalVariable(name: "t", arg: 2, scope: !123, file: !1, line: 26, type: !13)
!129 = !DILocation(line: 26, column: 47, scope: !123)
!130 = !DILocation(line: 26, column: 69, scope: !123)
!131 = !DILocation(line: 26, column: 72, scope: !123)
!132 = !DILocation(line: 26, column: 74, scope: !123)
!133 = !DILocation(line: 26, column: 81, scope: !123)
!134 = !DILocation(line: 26, column: 85, scope: !123)
!135 = !DILocation(line: 26, column: 91, scope: !123)
!136 = !DILocation(line: 26, column: 89, scope: !123)
!137 = !DILocation(line: 26, column: 87, scope: !123)
!138 = !DILocation(line: 26, column: 52, scope: !123)
!139 = distinct !DISubprogram(name: "vector_and_integer", scope: !1, file: !1, line: 34, type: !57, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!140 = !DILocalVariable(name: "x", arg: 1, scope: !139, file: !1, line: 34, type: !14)
!141 = !DILocation(line: 34, column: 39, scope: !139)
!142 = !DILocalVariable(name: "n", arg: 2, scope: !139, file: !1, line: 34, type: !59)
!143 = !DILocation(line: 34, column: 46, scope: !139)
!144 = !DILocalVariable(name: "a", scope: !139, file: !1, line: 35, type: !145)
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "Quad", file: !1, line: 5, baseType: !146)
!146 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 5, size: 128, elements: !147)
!147 = !{!148, !149, !150, !151}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !146, file: !1, line: 5, baseType: !13, size: 32)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !146, file: !1, line: 5, baseType: !13, size: 32, offset: 32)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !146, file: !1, line: 5, baseType: !13, size: 32, offset: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !146, file: !1, line: 5, baseType: !59, size: 32, offset: 96)
!152 = !DILocation(line: 35, column: 8, scope: !139)
!153 = !DILocation(line: 35, column: 25, scope: !139)
!154 = !DILocation(line: 35, column: 26, scope: !139)
!155 = !DILocation(line: 35, column: 32, scope: !139)
!156 = !DILocation(line: 35, column: 38, scope: !139)
!157 = !DILocation(line: 35, column: 44, scope: !139)
!158 = !DILocation(line: 35, column: 48, scope: !139)
!159 = !DILocation(line: 35, column: 12, scope: !139)
!160 = !DILocation(line: 36, column: 19, scope: !139)
!161 = !DILocation(line: 36, column: 7, scope: !139)
!162 = !DILocation(line: 37, column: 12, scope: !139)
!163 = !DILocation(line: 37, column: 18, scope: !139)
!164 = !DILocation(line: 37, column: 24, scope: !139)
!165 = !DILocation(line: 37, column: 20, scope: !139)
!166 = !DILocation(line: 37, column: 30, scope: !139)
!167 = !DILocation(line: 37, column: 28, scope: !139)
!168 = !DILocation(line: 37, column: 14, scope: !139)
!169 = !DILocation(line: 37, column: 3, scope: !139)
!170 = distinct !DISubprogram(name: "rotate", scope: !1, file: !1, line: 33, type: !171, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!171 = !DISubroutineType(types: !172)
!172 = !{!145, !145, !13}
!173 = !DILocalVariable(name: "a", arg: 1, scope: !170, file: !1, line: 33, type: !145)
!174 = !DILocation(line: 33, column: 23, scope: !170)
!175 = !DILocalVariable(name: "s", arg: 2, scope: !170, file: !1, line: 33, type: !13)
!176 = !DILocation(line: 33, column: 32, scope: !170)
!177 = !DILocation(line: 33, column: 50, scope: !170)
!178 = !DILocation(line: 33, column: 53, scope: !170)
!179 = !DILocation(line: 33, column: 57, scope: !170)
!180 = !DILocation(line: 33, column: 55, scope: !170)
!181 = !DILocation(line: 33, column: 62, scope: !170)
!182 = !DILocation(line: 33, column: 68, scope: !170)
!183 = !DILocation(line: 33, column: 64, scope: !170)
!184 = !DILocation(line: 33, column: 73, scope: !170)
!185 = !DILocation(line: 33, column: 77, scope: !170)
!186 = !DILocation(line: 33, column: 81, scope: !170)
!187 = !DILocation(line: 33, column: 75, scope: !170)
!188 = !DILocation(line: 33, column: 86, scope: !170)
!189 = !DILocation(line: 33, column: 88, scope: !170)
!190 = !DILocation(line: 33, column: 37, scope: !170)
!191 = distinct !DISubprogram(name: "number_and_address", scope: !1, file: !1, line: 41, type: !192, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!192 = !DISubroutineType(types: !193)
!193 = !{!194, !195, !59}
!194 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!195 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64)
!196 = !DILocalVariable(name: "x", arg: 1, scope: !191, file: !1, line: 41, type: !195)
!197 = !DILocation(line: 41, column: 35, scope: !191)
!198 = !DILocalVariable(name: "n", arg: 2, scope: !191, file: !1, line: 41, type: !59)
!199 = !DILocation(line: 41, column: 42, scope: !191)
!200 = !DILocalVariable(name: "f", scope: !191, file: !1, line: 42, type: !201)
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "Fat", file: !1, line: 6, baseType: !202)
!202 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 6, size: 128, elements: !203)
!203 = !{!204, !205}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !202, file: !1, line: 6, baseType: !194, size: 64)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !202, file: !1, line: 6, baseType: !195, size: 64, offset: 64)
!206 = !DILocation(line: 42, column: 7, scope: !191)
!207 = !DILocation(line: 42, column: 11, scope: !191)
!208 = !DILocation(line: 42, column: 12, scope: !191)
!209 = !DILocation(line: 42, column: 18, scope: !191)
!210 = !DILocalVariable(name: "i", scope: !211, file: !1, line: 43, type: !59)
!211 = distinct !DILexicalBlock(scope: !191, file: !1, line: 43, column: 3)
!212 = !DILocation(line: 43, column: 12, scope: !211)
!213 = !DILocation(line: 43, column: 8, scope: !211)
!214 = !DILocation(line: 43, column: 19, scope: !215)
!215 = distinct !DILexicalBlock(scope: !211, file: !1, line: 43, column: 3)
!216 = !DILocation(line: 43, column: 21, scope: !215)
!217 = !DILocation(line: 43, column: 3, scope: !211)
!218 = !DILocation(line: 44, column: 19, scope: !219)
!219 = distinct !DILexicalBlock(scope: !215, file: !1, line: 43, column: 31)
!220 = !DILocation(line: 44, column: 24, scope: !219)
!221 = !DILocation(line: 44, column: 27, scope: !219)
!222 = !DILocation(line: 44, column: 29, scope: !219)
!223 = !DILocation(line: 44, column: 9, scope: !219)
!224 = !DILocation(line: 45, column: 17, scope: !219)
!225 = !DILocation(line: 45, column: 7, scope: !219)
!226 = !DILocation(line: 45, column: 5, scope: !219)
!227 = !DILocation(line: 45, column: 12, scope: !219)
!228 = !DILocation(line: 46, column: 3, scope: !219)
!229 = !DILocation(line: 43, column: 27, scope: !215)
!230 = !DILocation(line: 43, column: 3, scope: !215)
!231 = distinct !{!231, !217, !232, !233}
!232 = !DILocation(line: 46, column: 3, scope: !211)
!233 = !{!"llvm.loop.mustprogress"}
!234 = !DILocation(line: 47, column: 12, scope: !191)
!235 = !DILocation(line: 47, column: 18, scope: !191)
!236 = !DILocation(line: 47, column: 16, scope: !191)
!237 = !DILocation(line: 47, column: 14, scope: !191)
!238 = !DILocation(line: 47, column: 3, scope: !191)
!239 = distinct !DISubprogram(name: "advance", scope: !1, file: !1, line: 40, type: !240, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!240 = !DISubroutineType(types: !241)
!241 = !{!201, !195, !194, !59}
!242 = !DILocalVariable(name: "p", arg: 1, scope: !239, file: !1, line: 40, type: !195)
!243 = !DILocation(line: 40, column: 26, scope: !239)
!244 = !DILocalVariable(name: "w", arg: 2, scope: !239, file: !1, line: 40, type: !194)
!245 = !DILocation(line: 40, column: 36, scope: !239)
!246 = !DILocalVariable(name: "n", arg: 3, scope: !239, file: !1, line: 40, type: !59)
!247 = !DILocation(line: 40, column: 43, scope: !239)
!248 = !DILocation(line: 40, column: 60, scope: !239)
!249 = !DILocation(line: 40, column: 61, scope: !239)
!250 = !DILocation(line: 40, column: 65, scope: !239)
!251 = !DILocation(line: 40, column: 67, scope: !239)
!252 = !DILocation(line: 40, column: 63, scope: !239)
!253 = !DILocation(line: 40, column: 71, scope: !239)
!254 = !DILocation(line: 40, column: 75, scope: !239)
!255 = !DILocation(line: 40, column: 73, scope: !239)
!256 = !DILocation(line: 40, column: 48, scope: !239)
!257 = distinct !DISubprogram(name: "address_and_number_in_recursion", scope: !1, file: !1, line: 58, type: !192, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!258 = !DILocalVariable(name: "x", arg: 1, scope: !257, file: !1, line: 58, type: !195)
!259 = !DILocation(line: 58, column: 48, scope: !257)
!260 = !DILocalVariable(name: "n", arg: 2, scope: !257, file: !1, line: 58, type: !59)
!261 = !DILocation(line: 58, column: 55, scope: !257)
!262 = !DILocalVariable(name: "g", scope: !257, file: !1, line: 59, type: !263)
!263 = !DIDerivedType(tag: DW_TAG_typedef, name: "FatReversed", file: !1, line: 7, baseType: !264)
!264 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 7, size: 128, elements: !265)
!265 = !{!266, !267}
!266 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !264, file: !1, line: 7, baseType: !195, size: 64)
!267 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !264, file: !1, line: 7, baseType: !194, size: 64, offset: 64)
!268 = !DILocation(line: 59, column: 15, scope: !257)
!269 = !DILocation(line: 59, column: 27, scope: !257)
!270 = !DILocation(line: 59, column: 30, scope: !257)
!271 = !DILocation(line: 59, column: 19, scope: !257)
!272 = !DILocation(line: 60, column: 12, scope: !257)
!273 = !DILocation(line: 60, column: 19, scope: !257)
!274 = !DILocation(line: 60, column: 16, scope: !257)
!275 = !DILocation(line: 60, column: 14, scope: !257)
!276 = !DILocation(line: 60, column: 3, scope: !257)
!277 = distinct !DISubprogram(name: "descend", scope: !1, file: !1, line: 50, type: !278, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!278 = !DISubroutineType(types: !279)
!279 = !{!263, !195, !194, !59}
!280 = !DILocalVariable(name: "p", arg: 1, scope: !277, file: !1, line: 50, type: !195)
!281 = !DILocation(line: 50, column: 34, scope: !277)
!282 = !DILocalVariable(name: "w", arg: 2, scope: !277, file: !1, line: 50, type: !194)
!283 = !DILocation(line: 50, column: 44, scope: !277)
!284 = !DILocalVariable(name: "n", arg: 3, scope: !277, file: !1, line: 50, type: !59)
!285 = !DILocation(line: 50, column: 51, scope: !277)
!286 = !DILocation(line: 51, column: 7, scope: !287)
!287 = distinct !DILexicalBlock(scope: !277, file: !1, line: 51, column: 7)
!288 = !DILocation(line: 51, column: 9, scope: !287)
!289 = !DILocation(line: 51, column: 7, scope: !277)
!290 = !DILocation(line: 51, column: 35, scope: !287)
!291 = !DILocation(line: 51, column: 36, scope: !287)
!292 = !DILocation(line: 51, column: 39, scope: !287)
!293 = !DILocation(line: 51, column: 15, scope: !287)
!294 = !DILocalVariable(name: "g", scope: !277, file: !1, line: 52, type: !263)
!295 = !DILocation(line: 52, column: 15, scope: !277)
!296 = !DILocation(line: 52, column: 27, scope: !277)
!297 = !DILocation(line: 52, column: 29, scope: !277)
!298 = !DILocation(line: 52, column: 34, scope: !277)
!299 = !DILocation(line: 52, column: 38, scope: !277)
!300 = !DILocation(line: 52, column: 36, scope: !277)
!301 = !DILocation(line: 52, column: 44, scope: !277)
!302 = !DILocation(line: 52, column: 46, scope: !277)
!303 = !DILocation(line: 52, column: 19, scope: !277)
!304 = !DILocation(line: 53, column: 13, scope: !277)
!305 = !DILocation(line: 53, column: 10, scope: !277)
!306 = !DILocation(line: 53, column: 5, scope: !277)
!307 = !DILocation(line: 53, column: 7, scope: !277)
!308 = !DILocation(line: 54, column: 12, scope: !277)
!309 = !DILocation(line: 54, column: 6, scope: !277)
!310 = !DILocation(line: 54, column: 8, scope: !277)
!311 = !DILocation(line: 55, column: 9, scope: !277)
!312 = !DILocation(line: 55, column: 11, scope: !277)
!313 = !DILocation(line: 55, column: 19, scope: !277)
!314 = !DILocation(line: 55, column: 21, scope: !277)
!315 = !DILocation(line: 55, column: 29, scope: !277)
!316 = !DILocation(line: 55, column: 5, scope: !277)
!317 = !DILocation(line: 55, column: 7, scope: !277)
!318 = !DILocation(line: 56, column: 3, scope: !277)
!319 = !DILocation(line: 57, column: 1, scope: !277)
!320 = distinct !DISubprogram(name: "pair_and_address", scope: !1, file: !1, line: 69, type: !321, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!321 = !DISubroutineType(types: !322)
!322 = !{!13, !323, !59}
!323 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!324 = !DILocalVariable(name: "x", arg: 1, scope: !320, file: !1, line: 69, type: !323)
!325 = !DILocation(line: 69, column: 31, scope: !320)
!326 = !DILocalVariable(name: "n", arg: 2, scope: !320, file: !1, line: 69, type: !59)
!327 = !DILocation(line: 69, column: 38, scope: !320)
!328 = !DILocalVariable(name: "h", scope: !320, file: !1, line: 70, type: !329)
!329 = !DIDerivedType(tag: DW_TAG_typedef, name: "FatPair", file: !1, line: 8, baseType: !330)
!330 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 8, size: 128, elements: !331)
!331 = !{!332, !333, !334}
!332 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !330, file: !1, line: 8, baseType: !13, size: 32)
!333 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !330, file: !1, line: 8, baseType: !13, size: 32, offset: 32)
!334 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !330, file: !1, line: 8, baseType: !323, size: 64, offset: 64)
!335 = !DILocation(line: 70, column: 11, scope: !320)
!336 = !DILocation(line: 70, column: 29, scope: !320)
!337 = !DILocation(line: 70, column: 30, scope: !320)
!338 = !DILocation(line: 70, column: 36, scope: !320)
!339 = !DILocation(line: 70, column: 42, scope: !320)
!340 = !DILocation(line: 70, column: 44, scope: !320)
!341 = !DILocation(line: 70, column: 15, scope: !320)
!342 = !DILocation(line: 71, column: 7, scope: !320)
!343 = !DILocation(line: 72, column: 12, scope: !320)
!344 = !DILocation(line: 72, column: 18, scope: !320)
!345 = !DILocation(line: 72, column: 25, scope: !320)
!346 = !DILocation(line: 72, column: 22, scope: !320)
!347 = !DILocation(line: 72, column: 20, scope: !320)
!348 = !DILocation(line: 72, column: 3, scope: !320)
!349 = distinct !DISubprogram(name: "both", scope: !1, file: !1, line: 63, type: !350, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!350 = !DISubroutineType(types: !351)
!351 = !{!329, !329, !59}
!352 = !DILocalVariable(name: "h", arg: 1, scope: !349, file: !1, line: 63, type: !329)
!353 = !DILocation(line: 63, column: 27, scope: !349)
!354 = !DILocalVariable(name: "n", arg: 2, scope: !349, file: !1, line: 63, type: !59)
!355 = !DILocation(line: 63, column: 34, scope: !349)
!356 = !DILocation(line: 64, column: 12, scope: !349)
!357 = !DILocation(line: 64, column: 14, scope: !349)
!358 = !DILocation(line: 64, column: 10, scope: !349)
!359 = !DILocation(line: 64, column: 21, scope: !349)
!360 = !DILocation(line: 64, column: 17, scope: !349)
!361 = !DILocation(line: 64, column: 5, scope: !349)
!362 = !DILocation(line: 64, column: 7, scope: !349)
!363 = !DILocation(line: 65, column: 5, scope: !349)
!364 = !DILocation(line: 65, column: 7, scope: !349)
!365 = !DILocation(line: 66, column: 12, scope: !349)
!366 = !DILocation(line: 66, column: 9, scope: !349)
!367 = !DILocation(line: 66, column: 18, scope: !349)
!368 = !DILocation(line: 66, column: 14, scope: !349)
!369 = !DILocation(line: 66, column: 5, scope: !349)
!370 = !DILocation(line: 66, column: 7, scope: !349)
!371 = !DILocation(line: 67, column: 10, scope: !349)
!372 = !DILocation(line: 67, column: 3, scope: !349)
!373 = distinct !DISubprogram(name: "chosen_number_and_address", scope: !1, file: !1, line: 75, type: !192, scopeLine: 75, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!374 = !DILocalVariable(name: "x", arg: 1, scope: !373, file: !1, line: 75, type: !195)
!375 = !DILocation(line: 75, column: 42, scope: !373)
!376 = !DILocalVariable(name: "n", arg: 2, scope: !373, file: !1, line: 75, type: !59)
!377 = !DILocation(line: 75, column: 49, scope: !373)
!378 = !DILocalVariable(name: "f", scope: !373, file: !1, line: 76, type: !201)
!379 = !DILocation(line: 76, column: 7, scope: !373)
!380 = !DILocation(line: 76, column: 19, scope: !373)
!381 = !DILocation(line: 76, column: 22, scope: !373)
!382 = !DILocation(line: 76, column: 28, scope: !373)
!383 = !DILocation(line: 76, column: 30, scope: !373)
!384 = !DILocation(line: 76, column: 11, scope: !373)
!385 = !DILocalVariable(name: "g", scope: !373, file: !1, line: 76, type: !201)
!386 = !DILocation(line: 76, column: 36, scope: !373)
!387 = !DILocation(line: 76, column: 48, scope: !373)
!388 = !DILocation(line: 76, column: 50, scope: !373)
!389 = !DILocation(line: 76, column: 55, scope: !373)
!390 = !DILocation(line: 76, column: 40, scope: !373)
!391 = !DILocalVariable(name: "h", scope: !373, file: !1, line: 77, type: !201)
!392 = !DILocation(line: 77, column: 7, scope: !373)
!393 = !DILocation(line: 77, column: 11, scope: !373)
!394 = !DILocation(line: 77, column: 16, scope: !373)
!395 = !DILocation(line: 77, column: 24, scope: !373)
!396 = !DILocation(line: 77, column: 28, scope: !373)
!397 = !DILocation(line: 78, column: 5, scope: !373)
!398 = !DILocation(line: 78, column: 7, scope: !373)
!399 = !DILocation(line: 79, column: 12, scope: !373)
!400 = !DILocation(line: 79, column: 18, scope: !373)
!401 = !DILocation(line: 79, column: 14, scope: !373)
!402 = !DILocation(line: 79, column: 6, scope: !373)
!403 = !DILocation(line: 79, column: 8, scope: !373)
!404 = !DILocation(line: 80, column: 10, scope: !373)
!405 = !DILocation(line: 80, column: 17, scope: !373)
!406 = !DILocation(line: 80, column: 15, scope: !373)
!407 = !DILocation(line: 80, column: 24, scope: !373)
!408 = !DILocation(line: 80, column: 33, scope: !373)
!409 = !DILocation(line: 80, column: 29, scope: !373)
!410 = !DILocation(line: 80, column: 3, scope: !373)
!411 = distinct !DISubprogram(name: "numbers_and_addresses_in_memory", scope: !1, file: !1, line: 83, type: !192, scopeLine: 83, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!412 = !DILocalVariable(name: "x", arg: 1, scope: !411, file: !1, line: 83, type: !195)
!413 = !DILocation(line: 83, column: 48, scope: !411)
!414 = !DILocalVariable(name: "n", arg: 2, scope: !411, file: !1, line: 83, type: !59)
!415 = !DILocation(line: 83, column: 55, scope: !411)
!416 = !DILocalVariable(name: "a", scope: !411, file: !1, line: 84, type: !417)
!417 = !DICompositeType(tag: DW_TAG_array_type, baseType: !201, size: 384, elements: !418)
!418 = !{!419}
!419 = !DISubrange(count: 3)
!420 = !DILocation(line: 84, column: 7, scope: !411)
!421 = !DILocalVariable(name: "i", scope: !422, file: !1, line: 85, type: !59)
!422 = distinct !DILexicalBlock(scope: !411, file: !1, line: 85, column: 3)
!423 = !DILocation(line: 85, column: 12, scope: !422)
!424 = !DILocation(line: 85, column: 8, scope: !422)
!425 = !DILocation(line: 85, column: 19, scope: !426)
!426 = distinct !DILexicalBlock(scope: !422, file: !1, line: 85, column: 3)
!427 = !DILocation(line: 85, column: 21, scope: !426)
!428 = !DILocation(line: 85, column: 3, scope: !422)
!429 = !DILocation(line: 85, column: 33, scope: !426)
!430 = !DILocation(line: 85, column: 31, scope: !426)
!431 = !DILocation(line: 85, column: 46, scope: !426)
!432 = !DILocation(line: 85, column: 50, scope: !426)
!433 = !DILocation(line: 85, column: 48, scope: !426)
!434 = !DILocation(line: 85, column: 53, scope: !426)
!435 = !DILocation(line: 85, column: 55, scope: !426)
!436 = !DILocation(line: 85, column: 57, scope: !426)
!437 = !DILocation(line: 85, column: 63, scope: !426)
!438 = !DILocation(line: 85, column: 38, scope: !426)
!439 = !DILocation(line: 85, column: 27, scope: !426)
!440 = !DILocation(line: 85, column: 3, scope: !426)
!441 = distinct !{!441, !428, !442, !233}
!442 = !DILocation(line: 85, column: 64, scope: !422)
!443 = !DILocalVariable(name: "s", scope: !411, file: !1, line: 86, type: !194)
!444 = !DILocation(line: 86, column: 10, scope: !411)
!445 = !DILocalVariable(name: "i", scope: !446, file: !1, line: 87, type: !59)
!446 = distinct !DILexicalBlock(scope: !411, file: !1, line: 87, column: 3)
!447 = !DILocation(line: 87, column: 12, scope: !446)
!448 = !DILocation(line: 87, column: 8, scope: !446)
!449 = !DILocation(line: 87, column: 19, scope: !450)
!450 = distinct !DILexicalBlock(scope: !446, file: !1, line: 87, column: 3)
!451 = !DILocation(line: 87, column: 21, scope: !450)
!452 = !DILocation(line: 87, column: 3, scope: !446)
!453 = !DILocalVariable(name: "f", scope: !454, file: !1, line: 88, type: !201)
!454 = distinct !DILexicalBlock(scope: !450, file: !1, line: 87, column: 31)
!455 = !DILocation(line: 88, column: 9, scope: !454)
!456 = !DILocation(line: 88, column: 16, scope: !454)
!457 = !DILocation(line: 88, column: 20, scope: !454)
!458 = !DILocation(line: 88, column: 18, scope: !454)
!459 = !DILocation(line: 88, column: 23, scope: !454)
!460 = !DILocation(line: 88, column: 13, scope: !454)
!461 = !DILocation(line: 89, column: 12, scope: !454)
!462 = !DILocation(line: 89, column: 18, scope: !454)
!463 = !DILocation(line: 89, column: 16, scope: !454)
!464 = !DILocation(line: 89, column: 7, scope: !454)
!465 = !DILocation(line: 90, column: 14, scope: !454)
!466 = !DILocation(line: 90, column: 7, scope: !454)
!467 = !DILocation(line: 90, column: 5, scope: !454)
!468 = !DILocation(line: 90, column: 12, scope: !454)
!469 = !DILocation(line: 91, column: 3, scope: !454)
!470 = !DILocation(line: 87, column: 27, scope: !450)
!471 = !DILocation(line: 87, column: 3, scope: !450)
!472 = distinct !{!472, !452, !473, !233}
!473 = !DILocation(line: 91, column: 3, scope: !446)
!474 = !DILocation(line: 92, column: 10, scope: !411)
!475 = !DILocation(line: 92, column: 14, scope: !411)
!476 = !DILocation(line: 92, column: 12, scope: !411)
!477 = !DILocation(line: 92, column: 3, scope: !411)
