; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm precisions.c
; ModuleID = 'precisions.c'
source_filename = "precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Record = type { x86_fp80, i32, double }

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended(double noundef %0, double noundef %1) #0 !dbg !13 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca x86_fp80, align 16
  %6 = alloca x86_fp80, align 16
  %7 = alloca x86_fp80, align 16
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !17, !DIExpression(), !18)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !19, !DIExpression(), !20)
    #dbg_declare(ptr %5, !21, !DIExpression(), !23)
  %8 = load double, ptr %3, align 8, !dbg !24
  %9 = fpext double %8 to x86_fp80, !dbg !24
  store x86_fp80 %9, ptr %5, align 16, !dbg !23
    #dbg_declare(ptr %6, !25, !DIExpression(), !26)
  %10 = load double, ptr %4, align 8, !dbg !27
  %11 = fpext double %10 to x86_fp80, !dbg !27
  store x86_fp80 %11, ptr %6, align 16, !dbg !26
    #dbg_declare(ptr %7, !28, !DIExpression(), !29)
  %12 = load x86_fp80, ptr %5, align 16, !dbg !30
  %13 = load x86_fp80, ptr %6, align 16, !dbg !31
  %14 = load x86_fp80, ptr %5, align 16, !dbg !32
  %15 = load x86_fp80, ptr %6, align 16, !dbg !33
  %16 = fdiv x86_fp80 %14, %15, !dbg !34
  %17 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %12, x86_fp80 %13, x86_fp80 %16), !dbg !35
  %18 = load x86_fp80, ptr %5, align 16, !dbg !36
  %19 = call x86_fp80 @sqrtl(x86_fp80 noundef %18) #4, !dbg !37
  %20 = fsub x86_fp80 %17, %19, !dbg !38
  store x86_fp80 %20, ptr %7, align 16, !dbg !29
  %21 = load x86_fp80, ptr %7, align 16, !dbg !39
  %22 = load x86_fp80, ptr %5, align 16, !dbg !40
  %23 = fmul x86_fp80 %21, %22, !dbg !41
  %24 = fptrunc x86_fp80 %23 to double, !dbg !42
  ret double %24, !dbg !43
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #1

; Function Attrs: nounwind
declare x86_fp80 @sqrtl(x86_fp80 noundef) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_library(double noundef %0, double noundef %1) #0 !dbg !44 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !45, !DIExpression(), !46)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !47, !DIExpression(), !48)
  %5 = load double, ptr %3, align 8, !dbg !49
  %6 = fpext double %5 to x86_fp80, !dbg !49
  %7 = call x86_fp80 @sinl(x86_fp80 noundef %6) #4, !dbg !50
  %8 = load double, ptr %4, align 8, !dbg !51
  %9 = fpext double %8 to x86_fp80, !dbg !51
  %10 = call x86_fp80 @expl(x86_fp80 noundef %9) #4, !dbg !52
  %11 = load double, ptr %3, align 8, !dbg !53
  %12 = fpext double %11 to x86_fp80, !dbg !53
  %13 = load double, ptr %4, align 8, !dbg !54
  %14 = fpext double %13 to x86_fp80, !dbg !54
  %15 = call x86_fp80 @powl(x86_fp80 noundef %12, x86_fp80 noundef %14) #4, !dbg !55
  %16 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %7, x86_fp80 %10, x86_fp80 %15), !dbg !56
  %17 = load double, ptr %3, align 8, !dbg !57
  %18 = fpext double %17 to x86_fp80, !dbg !57
  %19 = call x86_fp80 @logl(x86_fp80 noundef %18) #4, !dbg !58
  %20 = fadd x86_fp80 %16, %19, !dbg !59
  %21 = load double, ptr %4, align 8, !dbg !60
  %22 = fpext double %21 to x86_fp80, !dbg !60
  %23 = load double, ptr %3, align 8, !dbg !61
  %24 = fpext double %23 to x86_fp80, !dbg !61
  %25 = call x86_fp80 @atan2l(x86_fp80 noundef %22, x86_fp80 noundef %24) #4, !dbg !62
  %26 = fadd x86_fp80 %20, %25, !dbg !63
  %27 = fptrunc x86_fp80 %26 to double, !dbg !50
  ret double %27, !dbg !64
}

; Function Attrs: nounwind
declare x86_fp80 @sinl(x86_fp80 noundef) #2

; Function Attrs: nounwind
declare x86_fp80 @expl(x86_fp80 noundef) #2

; Function Attrs: nounwind
declare x86_fp80 @powl(x86_fp80 noundef, x86_fp80 noundef) #2

; Function Attrs: nounwind
declare x86_fp80 @logl(x86_fp80 noundef) #2

; Function Attrs: nounwind
declare x86_fp80 @atan2l(x86_fp80 noundef, x86_fp80 noundef) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !65 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [5 x x86_fp80], align 16
  %6 = alloca [5 x x86_fp80], align 16
  %7 = alloca x86_fp80, align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !71, !DIExpression(), !72)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !73, !DIExpression(), !74)
    #dbg_declare(ptr %5, !75, !DIExpression(), !79)
    #dbg_declare(ptr %6, !80, !DIExpression(), !81)
    #dbg_declare(ptr %7, !82, !DIExpression(), !83)
  store x86_fp80 0xK00000000000000000000, ptr %7, align 16, !dbg !83
    #dbg_declare(ptr %8, !84, !DIExpression(), !86)
  store i32 0, ptr %8, align 4, !dbg !86
  br label %10, !dbg !87

10:                                               ; preds = %24, %2
  %11 = load i32, ptr %8, align 4, !dbg !88
  %12 = icmp slt i32 %11, 5, !dbg !90
  br i1 %12, label %13, label %27, !dbg !91

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !92
  %15 = load i32, ptr %8, align 4, !dbg !93
  %16 = sext i32 %15 to i64, !dbg !92
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !92
  %18 = load double, ptr %17, align 8, !dbg !92
  %19 = fmul double %18, 2.000000e+00, !dbg !94
  %20 = fpext double %19 to x86_fp80, !dbg !92
  %21 = load i32, ptr %8, align 4, !dbg !95
  %22 = sext i32 %21 to i64, !dbg !96
  %23 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 %22, !dbg !96
  store x86_fp80 %20, ptr %23, align 16, !dbg !97
  br label %24, !dbg !96

24:                                               ; preds = %13
  %25 = load i32, ptr %8, align 4, !dbg !98
  %26 = add nsw i32 %25, 1, !dbg !98
  store i32 %26, ptr %8, align 4, !dbg !98
  br label %10, !dbg !99, !llvm.loop !100

27:                                               ; preds = %10
  %28 = getelementptr inbounds [5 x x86_fp80], ptr %6, i64 0, i64 0, !dbg !103
  %29 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 0, !dbg !103
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %28, ptr align 16 %29, i64 80, i1 false), !dbg !103
    #dbg_declare(ptr %9, !104, !DIExpression(), !106)
  store i32 0, ptr %9, align 4, !dbg !106
  br label %30, !dbg !107

30:                                               ; preds = %47, %27
  %31 = load i32, ptr %9, align 4, !dbg !108
  %32 = icmp slt i32 %31, 5, !dbg !110
  br i1 %32, label %33, label %50, !dbg !111

33:                                               ; preds = %30
  %34 = load i32, ptr %9, align 4, !dbg !112
  %35 = sext i32 %34 to i64, !dbg !113
  %36 = getelementptr inbounds [5 x x86_fp80], ptr %6, i64 0, i64 %35, !dbg !113
  %37 = load x86_fp80, ptr %36, align 16, !dbg !113
  %38 = load i32, ptr %9, align 4, !dbg !114
  %39 = load i32, ptr %4, align 4, !dbg !115
  %40 = add nsw i32 %38, %39, !dbg !116
  %41 = srem i32 %40, 5, !dbg !117
  %42 = sext i32 %41 to i64, !dbg !118
  %43 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 %42, !dbg !118
  %44 = load x86_fp80, ptr %43, align 16, !dbg !118
  %45 = load x86_fp80, ptr %7, align 16, !dbg !119
  %46 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %37, x86_fp80 %44, x86_fp80 %45), !dbg !119
  store x86_fp80 %46, ptr %7, align 16, !dbg !119
  br label %47, !dbg !120

47:                                               ; preds = %33
  %48 = load i32, ptr %9, align 4, !dbg !121
  %49 = add nsw i32 %48, 1, !dbg !121
  store i32 %49, ptr %9, align 4, !dbg !121
  br label %30, !dbg !122, !llvm.loop !123

50:                                               ; preds = %30
  %51 = load x86_fp80, ptr %7, align 16, !dbg !125
  %52 = fptrunc x86_fp80 %51 to double, !dbg !125
  ret double %52, !dbg !126
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_loop(ptr noundef %0, i32 noundef %1) #0 !dbg !127 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca x86_fp80, align 16
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !128, !DIExpression(), !129)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !130, !DIExpression(), !131)
    #dbg_declare(ptr %5, !132, !DIExpression(), !133)
  store x86_fp80 0xK3FFF8000000000000000, ptr %5, align 16, !dbg !133
    #dbg_declare(ptr %6, !134, !DIExpression(), !136)
  store i32 0, ptr %6, align 4, !dbg !136
  br label %7, !dbg !137

7:                                                ; preds = %22, %2
  %8 = load i32, ptr %6, align 4, !dbg !138
  %9 = load i32, ptr %4, align 4, !dbg !140
  %10 = icmp slt i32 %8, %9, !dbg !141
  br i1 %10, label %11, label %25, !dbg !142

11:                                               ; preds = %7
  %12 = load x86_fp80, ptr %5, align 16, !dbg !143
  %13 = load ptr, ptr %3, align 8, !dbg !144
  %14 = load i32, ptr %6, align 4, !dbg !145
  %15 = sext i32 %14 to i64, !dbg !144
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !144
  %17 = load double, ptr %16, align 8, !dbg !144
  %18 = fpext double %17 to x86_fp80, !dbg !144
  %19 = load x86_fp80, ptr %5, align 16, !dbg !146
  %20 = call x86_fp80 @sinl(x86_fp80 noundef %19) #4, !dbg !147
  %21 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %12, x86_fp80 %18, x86_fp80 %20), !dbg !148
  store x86_fp80 %21, ptr %5, align 16, !dbg !149
  br label %22, !dbg !150

22:                                               ; preds = %11
  %23 = load i32, ptr %6, align 4, !dbg !151
  %24 = add nsw i32 %23, 1, !dbg !151
  store i32 %24, ptr %6, align 4, !dbg !151
  br label %7, !dbg !152, !llvm.loop !153

25:                                               ; preds = %7
  %26 = load x86_fp80, ptr %5, align 16, !dbg !155
  %27 = fptrunc x86_fp80 %26 to double, !dbg !155
  ret double %27, !dbg !156
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_open_loop(ptr noundef %0, i32 noundef %1) #0 !dbg !157 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca x86_fp80, align 16
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !158, !DIExpression(), !159)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !160, !DIExpression(), !161)
    #dbg_declare(ptr %5, !162, !DIExpression(), !163)
  store x86_fp80 0xK3FFF8000000000000000, ptr %5, align 16, !dbg !163
    #dbg_declare(ptr %6, !164, !DIExpression(), !166)
  store i32 0, ptr %6, align 4, !dbg !166
  br label %7, !dbg !167

7:                                                ; preds = %28, %2
  %8 = load x86_fp80, ptr %5, align 16, !dbg !168
  %9 = fcmp olt x86_fp80 %8, 0xK4005C800000000000000, !dbg !170
  br i1 %9, label %10, label %13, !dbg !171

10:                                               ; preds = %7
  %11 = load i32, ptr %6, align 4, !dbg !172
  %12 = icmp slt i32 %11, 8, !dbg !173
  br label %13

13:                                               ; preds = %10, %7
  %14 = phi i1 [ false, %7 ], [ %12, %10 ], !dbg !174
  br i1 %14, label %15, label %31, !dbg !175

15:                                               ; preds = %13
  %16 = load x86_fp80, ptr %5, align 16, !dbg !176
  %17 = load ptr, ptr %3, align 8, !dbg !177
  %18 = load i32, ptr %6, align 4, !dbg !178
  %19 = sext i32 %18 to i64, !dbg !177
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !177
  %21 = load double, ptr %20, align 8, !dbg !177
  %22 = fadd double %21, 1.000000e+00, !dbg !179
  %23 = fpext double %22 to x86_fp80, !dbg !180
  %24 = load x86_fp80, ptr %5, align 16, !dbg !181
  %25 = load x86_fp80, ptr %5, align 16, !dbg !182
  %26 = fmul x86_fp80 %24, %25, !dbg !183
  %27 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %16, x86_fp80 %23, x86_fp80 %26), !dbg !184
  store x86_fp80 %27, ptr %5, align 16, !dbg !185
  br label %28, !dbg !186

28:                                               ; preds = %15
  %29 = load i32, ptr %6, align 4, !dbg !187
  %30 = add nsw i32 %29, 1, !dbg !187
  store i32 %30, ptr %6, align 4, !dbg !187
  br label %7, !dbg !188, !llvm.loop !189

31:                                               ; preds = %13
  %32 = load x86_fp80, ptr %5, align 16, !dbg !191
  %33 = fptrunc x86_fp80 %32 to double, !dbg !191
  ret double %33, !dbg !192
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_structure(ptr noundef %0) #0 !dbg !193 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Record, align 16
  %4 = alloca %struct.Record, align 16
  %5 = alloca %struct.Record, align 16
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !196, !DIExpression(), !197)
    #dbg_declare(ptr %3, !198, !DIExpression(), !205)
  %6 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 0, !dbg !206
  %7 = load ptr, ptr %2, align 8, !dbg !207
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !207
  %9 = load double, ptr %8, align 8, !dbg !207
  %10 = fpext double %9 to x86_fp80, !dbg !207
  store x86_fp80 %10, ptr %6, align 16, !dbg !206
  %11 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 1, !dbg !206
  store i32 3, ptr %11, align 16, !dbg !206
  %12 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 2, !dbg !206
  %13 = load ptr, ptr %2, align 8, !dbg !208
  %14 = getelementptr inbounds double, ptr %13, i64 1, !dbg !208
  %15 = load double, ptr %14, align 8, !dbg !208
  store double %15, ptr %12, align 8, !dbg !206
  call void @changed(ptr dead_on_unwind writable sret(%struct.Record) align 16 %3, ptr noundef byval(%struct.Record) align 16 %4), !dbg !209
  call void @changed(ptr dead_on_unwind writable sret(%struct.Record) align 16 %5, ptr noundef byval(%struct.Record) align 16 %3), !dbg !210
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %3, ptr align 16 %5, i64 32, i1 false), !dbg !210
  %16 = getelementptr inbounds %struct.Record, ptr %3, i32 0, i32 0, !dbg !211
  %17 = load x86_fp80, ptr %16, align 16, !dbg !211
  %18 = getelementptr inbounds %struct.Record, ptr %3, i32 0, i32 2, !dbg !212
  %19 = load double, ptr %18, align 8, !dbg !212
  %20 = fpext double %19 to x86_fp80, !dbg !213
  %21 = fmul x86_fp80 %17, %20, !dbg !214
  %22 = fptrunc x86_fp80 %21 to double, !dbg !215
  ret double %22, !dbg !216
}

; Function Attrs: noinline nounwind uwtable
define internal void @changed(ptr dead_on_unwind noalias writable sret(%struct.Record) align 16 %0, ptr noundef byval(%struct.Record) align 16 %1) #0 !dbg !217 {
    #dbg_declare(ptr %1, !220, !DIExpression(), !221)
  %3 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 2, !dbg !222
  %4 = load double, ptr %3, align 8, !dbg !222
  %5 = fpext double %4 to x86_fp80, !dbg !223
  %6 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 0, !dbg !224
  %7 = load x86_fp80, ptr %6, align 16, !dbg !225
  %8 = fmul x86_fp80 %7, %5, !dbg !225
  store x86_fp80 %8, ptr %6, align 16, !dbg !225
  %9 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 0, !dbg !226
  %10 = load x86_fp80, ptr %9, align 16, !dbg !226
  %11 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 2, !dbg !227
  %12 = load double, ptr %11, align 8, !dbg !228
  %13 = fpext double %12 to x86_fp80, !dbg !228
  %14 = fadd x86_fp80 %13, %10, !dbg !228
  %15 = fptrunc x86_fp80 %14 to double, !dbg !228
  store double %15, ptr %11, align 8, !dbg !228
  %16 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 1, !dbg !229
  %17 = load i32, ptr %16, align 16, !dbg !230
  %18 = add nsw i32 %17, 1, !dbg !230
  store i32 %18, ptr %16, align 16, !dbg !230
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %0, ptr align 16 %1, i64 32, i1 false), !dbg !231
  ret void, !dbg !232
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @quadruple(ptr noundef %0) #0 !dbg !233 {
  %2 = alloca ptr, align 8
  %3 = alloca fp128, align 16
  %4 = alloca fp128, align 16
  %5 = alloca fp128, align 16
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !234, !DIExpression(), !235)
    #dbg_declare(ptr %3, !236, !DIExpression(), !238)
  %6 = load ptr, ptr %2, align 8, !dbg !239
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !239
  %8 = load double, ptr %7, align 8, !dbg !239
  %9 = fpext double %8 to fp128, !dbg !239
  store fp128 %9, ptr %3, align 16, !dbg !238
    #dbg_declare(ptr %4, !240, !DIExpression(), !241)
  %10 = load ptr, ptr %2, align 8, !dbg !242
  %11 = getelementptr inbounds double, ptr %10, i64 1, !dbg !242
  %12 = load double, ptr %11, align 8, !dbg !242
  %13 = fpext double %12 to fp128, !dbg !242
  store fp128 %13, ptr %4, align 16, !dbg !241
    #dbg_declare(ptr %5, !243, !DIExpression(), !244)
  %14 = load fp128, ptr %3, align 16, !dbg !245
  %15 = load fp128, ptr %4, align 16, !dbg !246
  %16 = load fp128, ptr %3, align 16, !dbg !247
  %17 = load fp128, ptr %4, align 16, !dbg !248
  %18 = fdiv fp128 %16, %17, !dbg !249
  %19 = call fp128 @llvm.fmuladd.f128(fp128 %14, fp128 %15, fp128 %18), !dbg !250
  store fp128 %19, ptr %5, align 16, !dbg !244
  %20 = load fp128, ptr %5, align 16, !dbg !251
  %21 = load fp128, ptr %3, align 16, !dbg !252
  %22 = fmul fp128 %20, %21, !dbg !253
  %23 = fptrunc fp128 %22 to double, !dbg !254
  ret double %23, !dbg !255
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare fp128 @llvm.fmuladd.f128(fp128, fp128, fp128) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @quadruple_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !256 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x fp128], align 16
  %6 = alloca [4 x fp128], align 16
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !257, !DIExpression(), !258)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !259, !DIExpression(), !260)
    #dbg_declare(ptr %5, !261, !DIExpression(), !265)
    #dbg_declare(ptr %6, !266, !DIExpression(), !267)
    #dbg_declare(ptr %7, !268, !DIExpression(), !270)
  store i32 0, ptr %7, align 4, !dbg !270
  br label %8, !dbg !271

8:                                                ; preds = %21, %2
  %9 = load i32, ptr %7, align 4, !dbg !272
  %10 = icmp slt i32 %9, 4, !dbg !274
  br i1 %10, label %11, label %24, !dbg !275

11:                                               ; preds = %8
  %12 = load ptr, ptr %3, align 8, !dbg !276
  %13 = load i32, ptr %7, align 4, !dbg !277
  %14 = sext i32 %13 to i64, !dbg !276
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !276
  %16 = load double, ptr %15, align 8, !dbg !276
  %17 = fpext double %16 to fp128, !dbg !276
  %18 = load i32, ptr %7, align 4, !dbg !278
  %19 = sext i32 %18 to i64, !dbg !279
  %20 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 %19, !dbg !279
  store fp128 %17, ptr %20, align 16, !dbg !280
  br label %21, !dbg !279

21:                                               ; preds = %11
  %22 = load i32, ptr %7, align 4, !dbg !281
  %23 = add nsw i32 %22, 1, !dbg !281
  store i32 %23, ptr %7, align 4, !dbg !281
  br label %8, !dbg !282, !llvm.loop !283

24:                                               ; preds = %8
  %25 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 0, !dbg !285
  %26 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 0, !dbg !285
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %25, ptr align 16 %26, i64 64, i1 false), !dbg !285
  %27 = load i32, ptr %4, align 4, !dbg !286
  %28 = srem i32 %27, 4, !dbg !287
  %29 = sext i32 %28 to i64, !dbg !288
  %30 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 %29, !dbg !288
  %31 = load fp128, ptr %30, align 16, !dbg !288
  %32 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 1, !dbg !289
  %33 = load fp128, ptr %32, align 16, !dbg !289
  %34 = fmul fp128 %31, %33, !dbg !290
  %35 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 2, !dbg !291
  %36 = load fp128, ptr %35, align 16, !dbg !291
  %37 = fmul fp128 %34, %36, !dbg !292
  %38 = fptrunc fp128 %37 to double, !dbg !293
  ret double %38, !dbg !294
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @half_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !295 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x half], align 2
  %6 = alloca [4 x half], align 2
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !296, !DIExpression(), !297)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !298, !DIExpression(), !299)
    #dbg_declare(ptr %5, !300, !DIExpression(), !302)
    #dbg_declare(ptr %6, !303, !DIExpression(), !304)
    #dbg_declare(ptr %7, !305, !DIExpression(), !307)
  store i32 0, ptr %7, align 4, !dbg !307
  br label %10, !dbg !308

10:                                               ; preds = %26, %2
  %11 = load i32, ptr %7, align 4, !dbg !309
  %12 = icmp slt i32 %11, 4, !dbg !311
  br i1 %12, label %13, label %29, !dbg !312

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !313
  %15 = load i32, ptr %7, align 4, !dbg !314
  %16 = sext i32 %15 to i64, !dbg !313
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !313
  %18 = load double, ptr %17, align 8, !dbg !313
  %19 = fptrunc double %18 to half, !dbg !315
  %20 = fpext half %19 to float, !dbg !316
  %21 = fmul float %20, 2.000000e+00, !dbg !316
  %22 = fptrunc float %21 to half, !dbg !316
  %23 = load i32, ptr %7, align 4, !dbg !317
  %24 = sext i32 %23 to i64, !dbg !318
  %25 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 %24, !dbg !318
  store half %22, ptr %25, align 2, !dbg !319
  br label %26, !dbg !318

26:                                               ; preds = %13
  %27 = load i32, ptr %7, align 4, !dbg !320
  %28 = add nsw i32 %27, 1, !dbg !320
  store i32 %28, ptr %7, align 4, !dbg !320
  br label %10, !dbg !321, !llvm.loop !322

29:                                               ; preds = %10
  %30 = getelementptr inbounds [4 x half], ptr %6, i64 0, i64 0, !dbg !324
  %31 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 0, !dbg !324
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %30, ptr align 2 %31, i64 8, i1 false), !dbg !324
    #dbg_declare(ptr %8, !325, !DIExpression(), !326)
  store double 0.000000e+00, ptr %8, align 8, !dbg !326
    #dbg_declare(ptr %9, !327, !DIExpression(), !329)
  store i32 0, ptr %9, align 4, !dbg !329
  br label %32, !dbg !330

32:                                               ; preds = %55, %29
  %33 = load i32, ptr %9, align 4, !dbg !331
  %34 = icmp slt i32 %33, 4, !dbg !333
  br i1 %34, label %35, label %58, !dbg !334

35:                                               ; preds = %32
  %36 = load i32, ptr %9, align 4, !dbg !335
  %37 = sext i32 %36 to i64, !dbg !336
  %38 = getelementptr inbounds [4 x half], ptr %6, i64 0, i64 %37, !dbg !336
  %39 = load half, ptr %38, align 2, !dbg !336
  %40 = fpext half %39 to double, !dbg !337
  %41 = load ptr, ptr %3, align 8, !dbg !338
  %42 = getelementptr inbounds double, ptr %41, i64 4, !dbg !338
  %43 = load double, ptr %42, align 8, !dbg !338
  %44 = fmul double %40, %43, !dbg !339
  %45 = load i32, ptr %9, align 4, !dbg !340
  %46 = load i32, ptr %4, align 4, !dbg !341
  %47 = add nsw i32 %45, %46, !dbg !342
  %48 = srem i32 %47, 4, !dbg !343
  %49 = sext i32 %48 to i64, !dbg !344
  %50 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 %49, !dbg !344
  %51 = load half, ptr %50, align 2, !dbg !344
  %52 = fpext half %51 to double, !dbg !345
  %53 = load double, ptr %8, align 8, !dbg !346
  %54 = call double @llvm.fmuladd.f64(double %44, double %52, double %53), !dbg !346
  store double %54, ptr %8, align 8, !dbg !346
  br label %55, !dbg !347

55:                                               ; preds = %35
  %56 = load i32, ptr %9, align 4, !dbg !348
  %57 = add nsw i32 %56, 1, !dbg !348
  store i32 %57, ptr %9, align 4, !dbg !348
  br label %32, !dbg !349, !llvm.loop !350

58:                                               ; preds = %32
  %59 = load double, ptr %8, align 8, !dbg !352
  ret double %59, !dbg !353
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!5, !6, !7, !8, !9, !10, !11}
!llvm.ident = !{!12}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "precisions.c", directory: ".", checksumkind: CSK_MD5, checksum: "4784fdb3c64e4c591f103d41b726e09d")
!2 = !{!3, !4}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!5 = !{i32 7, !"Dwarf Version", i32 5}
!6 = !{i32 2, !"Debug Info Version", i32 3}
!7 = !{i32 1, !"wchar_size", i32 4}
!8 = !{i32 8, !"PIC Level", i32 2}
!9 = !{i32 7, !"PIE Level", i32 2}
!10 = !{i32 7, !"uwtable", i32 2}
!11 = !{i32 7, !"frame-pointer", i32 2}
!12 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!13 = distinct !DISubprogram(name: "extended", scope: !1, file: !1, line: 5, type: !14, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!14 = !DISubroutineType(types: !15)
!15 = !{!3, !3, !3}
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !13, file: !1, line: 5, type: !3)
!18 = !DILocation(line: 5, column: 24, scope: !13)
!19 = !DILocalVariable(name: "y", arg: 2, scope: !13, file: !1, line: 5, type: !3)
!20 = !DILocation(line: 5, column: 34, scope: !13)
!21 = !DILocalVariable(name: "a", scope: !13, file: !1, line: 6, type: !22)
!22 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!23 = !DILocation(line: 6, column: 15, scope: !13)
!24 = !DILocation(line: 6, column: 19, scope: !13)
!25 = !DILocalVariable(name: "b", scope: !13, file: !1, line: 6, type: !22)
!26 = !DILocation(line: 6, column: 22, scope: !13)
!27 = !DILocation(line: 6, column: 26, scope: !13)
!28 = !DILocalVariable(name: "c", scope: !13, file: !1, line: 6, type: !22)
!29 = !DILocation(line: 6, column: 29, scope: !13)
!30 = !DILocation(line: 6, column: 33, scope: !13)
!31 = !DILocation(line: 6, column: 37, scope: !13)
!32 = !DILocation(line: 6, column: 41, scope: !13)
!33 = !DILocation(line: 6, column: 45, scope: !13)
!34 = !DILocation(line: 6, column: 43, scope: !13)
!35 = !DILocation(line: 6, column: 39, scope: !13)
!36 = !DILocation(line: 6, column: 55, scope: !13)
!37 = !DILocation(line: 6, column: 49, scope: !13)
!38 = !DILocation(line: 6, column: 47, scope: !13)
!39 = !DILocation(line: 7, column: 19, scope: !13)
!40 = !DILocation(line: 7, column: 23, scope: !13)
!41 = !DILocation(line: 7, column: 21, scope: !13)
!42 = !DILocation(line: 7, column: 10, scope: !13)
!43 = !DILocation(line: 7, column: 3, scope: !13)
!44 = distinct !DISubprogram(name: "extended_library", scope: !1, file: !1, line: 9, type: !14, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!45 = !DILocalVariable(name: "x", arg: 1, scope: !44, file: !1, line: 9, type: !3)
!46 = !DILocation(line: 9, column: 32, scope: !44)
!47 = !DILocalVariable(name: "y", arg: 2, scope: !44, file: !1, line: 9, type: !3)
!48 = !DILocation(line: 9, column: 42, scope: !44)
!49 = !DILocation(line: 9, column: 59, scope: !44)
!50 = !DILocation(line: 9, column: 54, scope: !44)
!51 = !DILocation(line: 9, column: 69, scope: !44)
!52 = !DILocation(line: 9, column: 64, scope: !44)
!53 = !DILocation(line: 9, column: 79, scope: !44)
!54 = !DILocation(line: 9, column: 82, scope: !44)
!55 = !DILocation(line: 9, column: 74, scope: !44)
!56 = !DILocation(line: 9, column: 72, scope: !44)
!57 = !DILocation(line: 9, column: 92, scope: !44)
!58 = !DILocation(line: 9, column: 87, scope: !44)
!59 = !DILocation(line: 9, column: 85, scope: !44)
!60 = !DILocation(line: 9, column: 104, scope: !44)
!61 = !DILocation(line: 9, column: 107, scope: !44)
!62 = !DILocation(line: 9, column: 97, scope: !44)
!63 = !DILocation(line: 9, column: 95, scope: !44)
!64 = !DILocation(line: 9, column: 47, scope: !44)
!65 = distinct !DISubprogram(name: "extended_copied", scope: !1, file: !1, line: 10, type: !66, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!66 = !DISubroutineType(types: !67)
!67 = !{!3, !68, !70}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!70 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!71 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !1, line: 10, type: !68)
!72 = !DILocation(line: 10, column: 38, scope: !65)
!73 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !1, line: 10, type: !70)
!74 = !DILocation(line: 10, column: 45, scope: !65)
!75 = !DILocalVariable(name: "a", scope: !65, file: !1, line: 11, type: !76)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 640, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 5)
!79 = !DILocation(line: 11, column: 15, scope: !65)
!80 = !DILocalVariable(name: "b", scope: !65, file: !1, line: 11, type: !76)
!81 = !DILocation(line: 11, column: 21, scope: !65)
!82 = !DILocalVariable(name: "s", scope: !65, file: !1, line: 11, type: !22)
!83 = !DILocation(line: 11, column: 27, scope: !65)
!84 = !DILocalVariable(name: "i", scope: !85, file: !1, line: 12, type: !70)
!85 = distinct !DILexicalBlock(scope: !65, file: !1, line: 12, column: 3)
!86 = !DILocation(line: 12, column: 12, scope: !85)
!87 = !DILocation(line: 12, column: 8, scope: !85)
!88 = !DILocation(line: 12, column: 19, scope: !89)
!89 = distinct !DILexicalBlock(scope: !85, file: !1, line: 12, column: 3)
!90 = !DILocation(line: 12, column: 21, scope: !89)
!91 = !DILocation(line: 12, column: 3, scope: !85)
!92 = !DILocation(line: 12, column: 38, scope: !89)
!93 = !DILocation(line: 12, column: 40, scope: !89)
!94 = !DILocation(line: 12, column: 43, scope: !89)
!95 = !DILocation(line: 12, column: 33, scope: !89)
!96 = !DILocation(line: 12, column: 31, scope: !89)
!97 = !DILocation(line: 12, column: 36, scope: !89)
!98 = !DILocation(line: 12, column: 27, scope: !89)
!99 = !DILocation(line: 12, column: 3, scope: !89)
!100 = distinct !{!100, !91, !101, !102}
!101 = !DILocation(line: 12, column: 45, scope: !85)
!102 = !{!"llvm.loop.mustprogress"}
!103 = !DILocation(line: 13, column: 3, scope: !65)
!104 = !DILocalVariable(name: "i", scope: !105, file: !1, line: 14, type: !70)
!105 = distinct !DILexicalBlock(scope: !65, file: !1, line: 14, column: 3)
!106 = !DILocation(line: 14, column: 12, scope: !105)
!107 = !DILocation(line: 14, column: 8, scope: !105)
!108 = !DILocation(line: 14, column: 19, scope: !109)
!109 = distinct !DILexicalBlock(scope: !105, file: !1, line: 14, column: 3)
!110 = !DILocation(line: 14, column: 21, scope: !109)
!111 = !DILocation(line: 14, column: 3, scope: !105)
!112 = !DILocation(line: 14, column: 38, scope: !109)
!113 = !DILocation(line: 14, column: 36, scope: !109)
!114 = !DILocation(line: 14, column: 46, scope: !109)
!115 = !DILocation(line: 14, column: 50, scope: !109)
!116 = !DILocation(line: 14, column: 48, scope: !109)
!117 = !DILocation(line: 14, column: 53, scope: !109)
!118 = !DILocation(line: 14, column: 43, scope: !109)
!119 = !DILocation(line: 14, column: 33, scope: !109)
!120 = !DILocation(line: 14, column: 31, scope: !109)
!121 = !DILocation(line: 14, column: 27, scope: !109)
!122 = !DILocation(line: 14, column: 3, scope: !109)
!123 = distinct !{!123, !111, !124, !102}
!124 = !DILocation(line: 14, column: 56, scope: !105)
!125 = !DILocation(line: 15, column: 10, scope: !65)
!126 = !DILocation(line: 15, column: 3, scope: !65)
!127 = distinct !DISubprogram(name: "extended_in_loop", scope: !1, file: !1, line: 17, type: !66, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!128 = !DILocalVariable(name: "x", arg: 1, scope: !127, file: !1, line: 17, type: !68)
!129 = !DILocation(line: 17, column: 39, scope: !127)
!130 = !DILocalVariable(name: "n", arg: 2, scope: !127, file: !1, line: 17, type: !70)
!131 = !DILocation(line: 17, column: 46, scope: !127)
!132 = !DILocalVariable(name: "s", scope: !127, file: !1, line: 18, type: !22)
!133 = !DILocation(line: 18, column: 15, scope: !127)
!134 = !DILocalVariable(name: "i", scope: !135, file: !1, line: 19, type: !70)
!135 = distinct !DILexicalBlock(scope: !127, file: !1, line: 19, column: 3)
!136 = !DILocation(line: 19, column: 12, scope: !135)
!137 = !DILocation(line: 19, column: 8, scope: !135)
!138 = !DILocation(line: 19, column: 19, scope: !139)
!139 = distinct !DILexicalBlock(scope: !135, file: !1, line: 19, column: 3)
!140 = !DILocation(line: 19, column: 23, scope: !139)
!141 = !DILocation(line: 19, column: 21, scope: !139)
!142 = !DILocation(line: 19, column: 3, scope: !135)
!143 = !DILocation(line: 19, column: 35, scope: !139)
!144 = !DILocation(line: 19, column: 39, scope: !139)
!145 = !DILocation(line: 19, column: 41, scope: !139)
!146 = !DILocation(line: 19, column: 51, scope: !139)
!147 = !DILocation(line: 19, column: 46, scope: !139)
!148 = !DILocation(line: 19, column: 44, scope: !139)
!149 = !DILocation(line: 19, column: 33, scope: !139)
!150 = !DILocation(line: 19, column: 31, scope: !139)
!151 = !DILocation(line: 19, column: 27, scope: !139)
!152 = !DILocation(line: 19, column: 3, scope: !139)
!153 = distinct !{!153, !142, !154, !102}
!154 = !DILocation(line: 19, column: 52, scope: !135)
!155 = !DILocation(line: 20, column: 10, scope: !127)
!156 = !DILocation(line: 20, column: 3, scope: !127)
!157 = distinct !DISubprogram(name: "extended_in_open_loop", scope: !1, file: !1, line: 22, type: !66, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!158 = !DILocalVariable(name: "x", arg: 1, scope: !157, file: !1, line: 22, type: !68)
!159 = !DILocation(line: 22, column: 44, scope: !157)
!160 = !DILocalVariable(name: "n", arg: 2, scope: !157, file: !1, line: 22, type: !70)
!161 = !DILocation(line: 22, column: 51, scope: !157)
!162 = !DILocalVariable(name: "s", scope: !157, file: !1, line: 23, type: !22)
!163 = !DILocation(line: 23, column: 15, scope: !157)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 24, type: !70)
!165 = distinct !DILexicalBlock(scope: !157, file: !1, line: 24, column: 3)
!166 = !DILocation(line: 24, column: 12, scope: !165)
!167 = !DILocation(line: 24, column: 8, scope: !165)
!168 = !DILocation(line: 24, column: 19, scope: !169)
!169 = distinct !DILexicalBlock(scope: !165, file: !1, line: 24, column: 3)
!170 = !DILocation(line: 24, column: 21, scope: !169)
!171 = !DILocation(line: 24, column: 27, scope: !169)
!172 = !DILocation(line: 24, column: 30, scope: !169)
!173 = !DILocation(line: 24, column: 32, scope: !169)
!174 = !DILocation(line: 0, scope: !169)
!175 = !DILocation(line: 24, column: 3, scope: !165)
!176 = !DILocation(line: 24, column: 46, scope: !169)
!177 = !DILocation(line: 24, column: 51, scope: !169)
!178 = !DILocation(line: 24, column: 53, scope: !169)
!179 = !DILocation(line: 24, column: 56, scope: !169)
!180 = !DILocation(line: 24, column: 50, scope: !169)
!181 = !DILocation(line: 24, column: 63, scope: !169)
!182 = !DILocation(line: 24, column: 67, scope: !169)
!183 = !DILocation(line: 24, column: 65, scope: !169)
!184 = !DILocation(line: 24, column: 61, scope: !169)
!185 = !DILocation(line: 24, column: 44, scope: !169)
!186 = !DILocation(line: 24, column: 42, scope: !169)
!187 = !DILocation(line: 24, column: 38, scope: !169)
!188 = !DILocation(line: 24, column: 3, scope: !169)
!189 = distinct !{!189, !175, !190, !102}
!190 = !DILocation(line: 24, column: 67, scope: !165)
!191 = !DILocation(line: 25, column: 10, scope: !157)
!192 = !DILocation(line: 25, column: 3, scope: !157)
!193 = distinct !DISubprogram(name: "extended_in_structure", scope: !1, file: !1, line: 34, type: !194, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!194 = !DISubroutineType(types: !195)
!195 = !{!3, !68}
!196 = !DILocalVariable(name: "x", arg: 1, scope: !193, file: !1, line: 34, type: !68)
!197 = !DILocation(line: 34, column: 44, scope: !193)
!198 = !DILocalVariable(name: "r", scope: !193, file: !1, line: 35, type: !199)
!199 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 27, baseType: !200)
!200 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 27, size: 256, elements: !201)
!201 = !{!202, !203, !204}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !200, file: !1, line: 27, baseType: !22, size: 128)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !200, file: !1, line: 27, baseType: !70, size: 32, offset: 128)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !200, file: !1, line: 27, baseType: !3, size: 64, offset: 192)
!205 = !DILocation(line: 35, column: 10, scope: !193)
!206 = !DILocation(line: 35, column: 30, scope: !193)
!207 = !DILocation(line: 35, column: 31, scope: !193)
!208 = !DILocation(line: 35, column: 40, scope: !193)
!209 = !DILocation(line: 35, column: 14, scope: !193)
!210 = !DILocation(line: 36, column: 7, scope: !193)
!211 = !DILocation(line: 37, column: 12, scope: !193)
!212 = !DILocation(line: 37, column: 18, scope: !193)
!213 = !DILocation(line: 37, column: 16, scope: !193)
!214 = !DILocation(line: 37, column: 14, scope: !193)
!215 = !DILocation(line: 37, column: 10, scope: !193)
!216 = !DILocation(line: 37, column: 3, scope: !193)
!217 = distinct !DISubprogram(name: "changed", scope: !1, file: !1, line: 28, type: !218, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!218 = !DISubroutineType(types: !219)
!219 = !{!199, !199}
!220 = !DILocalVariable(name: "r", arg: 1, scope: !217, file: !1, line: 28, type: !199)
!221 = !DILocation(line: 28, column: 56, scope: !217)
!222 = !DILocation(line: 29, column: 12, scope: !217)
!223 = !DILocation(line: 29, column: 10, scope: !217)
!224 = !DILocation(line: 29, column: 5, scope: !217)
!225 = !DILocation(line: 29, column: 7, scope: !217)
!226 = !DILocation(line: 30, column: 12, scope: !217)
!227 = !DILocation(line: 30, column: 5, scope: !217)
!228 = !DILocation(line: 30, column: 7, scope: !217)
!229 = !DILocation(line: 31, column: 5, scope: !217)
!230 = !DILocation(line: 31, column: 6, scope: !217)
!231 = !DILocation(line: 32, column: 10, scope: !217)
!232 = !DILocation(line: 32, column: 3, scope: !217)
!233 = distinct !DISubprogram(name: "quadruple", scope: !1, file: !1, line: 39, type: !194, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!234 = !DILocalVariable(name: "x", arg: 1, scope: !233, file: !1, line: 39, type: !68)
!235 = !DILocation(line: 39, column: 32, scope: !233)
!236 = !DILocalVariable(name: "a", scope: !233, file: !1, line: 40, type: !237)
!237 = !DIBasicType(name: "__float128", size: 128, encoding: DW_ATE_float)
!238 = !DILocation(line: 40, column: 14, scope: !233)
!239 = !DILocation(line: 40, column: 18, scope: !233)
!240 = !DILocalVariable(name: "b", scope: !233, file: !1, line: 40, type: !237)
!241 = !DILocation(line: 40, column: 24, scope: !233)
!242 = !DILocation(line: 40, column: 28, scope: !233)
!243 = !DILocalVariable(name: "c", scope: !233, file: !1, line: 40, type: !237)
!244 = !DILocation(line: 40, column: 34, scope: !233)
!245 = !DILocation(line: 40, column: 38, scope: !233)
!246 = !DILocation(line: 40, column: 42, scope: !233)
!247 = !DILocation(line: 40, column: 46, scope: !233)
!248 = !DILocation(line: 40, column: 50, scope: !233)
!249 = !DILocation(line: 40, column: 48, scope: !233)
!250 = !DILocation(line: 40, column: 44, scope: !233)
!251 = !DILocation(line: 41, column: 19, scope: !233)
!252 = !DILocation(line: 41, column: 23, scope: !233)
!253 = !DILocation(line: 41, column: 21, scope: !233)
!254 = !DILocation(line: 41, column: 10, scope: !233)
!255 = !DILocation(line: 41, column: 3, scope: !233)
!256 = distinct !DISubprogram(name: "quadruple_copied", scope: !1, file: !1, line: 43, type: !66, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!257 = !DILocalVariable(name: "x", arg: 1, scope: !256, file: !1, line: 43, type: !68)
!258 = !DILocation(line: 43, column: 39, scope: !256)
!259 = !DILocalVariable(name: "n", arg: 2, scope: !256, file: !1, line: 43, type: !70)
!260 = !DILocation(line: 43, column: 46, scope: !256)
!261 = !DILocalVariable(name: "a", scope: !256, file: !1, line: 44, type: !262)
!262 = !DICompositeType(tag: DW_TAG_array_type, baseType: !237, size: 512, elements: !263)
!263 = !{!264}
!264 = !DISubrange(count: 4)
!265 = !DILocation(line: 44, column: 14, scope: !256)
!266 = !DILocalVariable(name: "b", scope: !256, file: !1, line: 44, type: !262)
!267 = !DILocation(line: 44, column: 20, scope: !256)
!268 = !DILocalVariable(name: "i", scope: !269, file: !1, line: 45, type: !70)
!269 = distinct !DILexicalBlock(scope: !256, file: !1, line: 45, column: 3)
!270 = !DILocation(line: 45, column: 12, scope: !269)
!271 = !DILocation(line: 45, column: 8, scope: !269)
!272 = !DILocation(line: 45, column: 19, scope: !273)
!273 = distinct !DILexicalBlock(scope: !269, file: !1, line: 45, column: 3)
!274 = !DILocation(line: 45, column: 21, scope: !273)
!275 = !DILocation(line: 45, column: 3, scope: !269)
!276 = !DILocation(line: 45, column: 38, scope: !273)
!277 = !DILocation(line: 45, column: 40, scope: !273)
!278 = !DILocation(line: 45, column: 33, scope: !273)
!279 = !DILocation(line: 45, column: 31, scope: !273)
!280 = !DILocation(line: 45, column: 36, scope: !273)
!281 = !DILocation(line: 45, column: 27, scope: !273)
!282 = !DILocation(line: 45, column: 3, scope: !273)
!283 = distinct !{!283, !275, !284, !102}
!284 = !DILocation(line: 45, column: 41, scope: !269)
!285 = !DILocation(line: 46, column: 3, scope: !256)
!286 = !DILocation(line: 47, column: 21, scope: !256)
!287 = !DILocation(line: 47, column: 23, scope: !256)
!288 = !DILocation(line: 47, column: 19, scope: !256)
!289 = !DILocation(line: 47, column: 30, scope: !256)
!290 = !DILocation(line: 47, column: 28, scope: !256)
!291 = !DILocation(line: 47, column: 37, scope: !256)
!292 = !DILocation(line: 47, column: 35, scope: !256)
!293 = !DILocation(line: 47, column: 10, scope: !256)
!294 = !DILocation(line: 47, column: 3, scope: !256)
!295 = distinct !DISubprogram(name: "half_copied", scope: !1, file: !1, line: 50, type: !66, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!296 = !DILocalVariable(name: "x", arg: 1, scope: !295, file: !1, line: 50, type: !68)
!297 = !DILocation(line: 50, column: 34, scope: !295)
!298 = !DILocalVariable(name: "n", arg: 2, scope: !295, file: !1, line: 50, type: !70)
!299 = !DILocation(line: 50, column: 41, scope: !295)
!300 = !DILocalVariable(name: "a", scope: !295, file: !1, line: 51, type: !301)
!301 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !263)
!302 = !DILocation(line: 51, column: 12, scope: !295)
!303 = !DILocalVariable(name: "b", scope: !295, file: !1, line: 51, type: !301)
!304 = !DILocation(line: 51, column: 18, scope: !295)
!305 = !DILocalVariable(name: "i", scope: !306, file: !1, line: 52, type: !70)
!306 = distinct !DILexicalBlock(scope: !295, file: !1, line: 52, column: 3)
!307 = !DILocation(line: 52, column: 12, scope: !306)
!308 = !DILocation(line: 52, column: 8, scope: !306)
!309 = !DILocation(line: 52, column: 19, scope: !310)
!310 = distinct !DILexicalBlock(scope: !306, file: !1, line: 52, column: 3)
!311 = !DILocation(line: 52, column: 21, scope: !310)
!312 = !DILocation(line: 52, column: 3, scope: !306)
!313 = !DILocation(line: 52, column: 48, scope: !310)
!314 = !DILocation(line: 52, column: 50, scope: !310)
!315 = !DILocation(line: 52, column: 38, scope: !310)
!316 = !DILocation(line: 52, column: 53, scope: !310)
!317 = !DILocation(line: 52, column: 33, scope: !310)
!318 = !DILocation(line: 52, column: 31, scope: !310)
!319 = !DILocation(line: 52, column: 36, scope: !310)
!320 = !DILocation(line: 52, column: 27, scope: !310)
!321 = !DILocation(line: 52, column: 3, scope: !310)
!322 = distinct !{!322, !312, !323, !102}
!323 = !DILocation(line: 52, column: 55, scope: !306)
!324 = !DILocation(line: 53, column: 3, scope: !295)
!325 = !DILocalVariable(name: "s", scope: !295, file: !1, line: 54, type: !3)
!326 = !DILocation(line: 54, column: 10, scope: !295)
!327 = !DILocalVariable(name: "i", scope: !328, file: !1, line: 55, type: !70)
!328 = distinct !DILexicalBlock(scope: !295, file: !1, line: 55, column: 3)
!329 = !DILocation(line: 55, column: 12, scope: !328)
!330 = !DILocation(line: 55, column: 8, scope: !328)
!331 = !DILocation(line: 55, column: 19, scope: !332)
!332 = distinct !DILexicalBlock(scope: !328, file: !1, line: 55, column: 3)
!333 = !DILocation(line: 55, column: 21, scope: !332)
!334 = !DILocation(line: 55, column: 3, scope: !328)
!335 = !DILocation(line: 55, column: 46, scope: !332)
!336 = !DILocation(line: 55, column: 44, scope: !332)
!337 = !DILocation(line: 55, column: 36, scope: !332)
!338 = !DILocation(line: 55, column: 51, scope: !332)
!339 = !DILocation(line: 55, column: 49, scope: !332)
!340 = !DILocation(line: 55, column: 69, scope: !332)
!341 = !DILocation(line: 55, column: 73, scope: !332)
!342 = !DILocation(line: 55, column: 71, scope: !332)
!343 = !DILocation(line: 55, column: 76, scope: !332)
!344 = !DILocation(line: 55, column: 66, scope: !332)
!345 = !DILocation(line: 55, column: 58, scope: !332)
!346 = !DILocation(line: 55, column: 33, scope: !332)
!347 = !DILocation(line: 55, column: 31, scope: !332)
!348 = !DILocation(line: 55, column: 27, scope: !332)
!349 = !DILocation(line: 55, column: 3, scope: !332)
!350 = distinct !{!350, !334, !351, !102}
!351 = !DILocation(line: 55, column: 79, scope: !328)
!352 = !DILocation(line: 56, column: 10, scope: !295)
!353 = !DILocation(line: 56, column: 3, scope: !295)
