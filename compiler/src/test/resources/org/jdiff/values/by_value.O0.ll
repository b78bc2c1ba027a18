; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm by_value.c
; ModuleID = 'by_value.c'
source_filename = "by_value.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Big = type { double, [5 x double], i32 }

; Function Attrs: noinline nounwind uwtable
define dso_local double @callee_changes_its_copy(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Big, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !17, !DIExpression(), !18)
    #dbg_declare(ptr %3, !19, !DIExpression(), !30)
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 56, i1 false), !dbg !30
  %6 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !31
  %7 = load ptr, ptr %2, align 8, !dbg !32
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !32
  %9 = load double, ptr %8, align 8, !dbg !32
  store double %9, ptr %6, align 8, !dbg !31
  %10 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !31
  %11 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 2, !dbg !31
  store i32 3, ptr %11, align 8, !dbg !31
    #dbg_declare(ptr %4, !33, !DIExpression(), !35)
  store i32 0, ptr %4, align 4, !dbg !35
  br label %12, !dbg !36

12:                                               ; preds = %26, %1
  %13 = load i32, ptr %4, align 4, !dbg !37
  %14 = icmp slt i32 %13, 5, !dbg !39
  br i1 %14, label %15, label %29, !dbg !40

15:                                               ; preds = %12
  %16 = load ptr, ptr %2, align 8, !dbg !41
  %17 = load i32, ptr %4, align 4, !dbg !42
  %18 = add nsw i32 %17, 1, !dbg !43
  %19 = sext i32 %18 to i64, !dbg !41
  %20 = getelementptr inbounds double, ptr %16, i64 %19, !dbg !41
  %21 = load double, ptr %20, align 8, !dbg !41
  %22 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !44
  %23 = load i32, ptr %4, align 4, !dbg !45
  %24 = sext i32 %23 to i64, !dbg !46
  %25 = getelementptr inbounds [5 x double], ptr %22, i64 0, i64 %24, !dbg !46
  store double %21, ptr %25, align 8, !dbg !47
  br label %26, !dbg !46

26:                                               ; preds = %15
  %27 = load i32, ptr %4, align 4, !dbg !48
  %28 = add nsw i32 %27, 1, !dbg !48
  store i32 %28, ptr %4, align 4, !dbg !48
  br label %12, !dbg !49, !llvm.loop !50

29:                                               ; preds = %12
    #dbg_declare(ptr %5, !53, !DIExpression(), !54)
  %30 = call double @total(ptr noundef byval(%struct.Big) align 8 %3), !dbg !55
  store double %30, ptr %5, align 8, !dbg !54
  %31 = load double, ptr %5, align 8, !dbg !56
  %32 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !57
  %33 = getelementptr inbounds [5 x double], ptr %32, i64 0, i64 1, !dbg !58
  %34 = load double, ptr %33, align 8, !dbg !58
  %35 = fmul double %31, %34, !dbg !59
  %36 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !60
  store double %35, ptr %36, align 8, !dbg !61
  %37 = load double, ptr %5, align 8, !dbg !62
  %38 = call double @total(ptr noundef byval(%struct.Big) align 8 %3), !dbg !63
  %39 = fadd double %37, %38, !dbg !64
  ret double %39, !dbg !65
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind uwtable
define internal double @total(ptr noundef byval(%struct.Big) align 8 %0) #0 !dbg !66 {
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
    #dbg_declare(ptr %0, !69, !DIExpression(), !70)
    #dbg_declare(ptr %2, !71, !DIExpression(), !72)
  store double 0.000000e+00, ptr %2, align 8, !dbg !72
    #dbg_declare(ptr %3, !73, !DIExpression(), !75)
  store i32 0, ptr %3, align 4, !dbg !75
  br label %4, !dbg !76

4:                                                ; preds = %22, %1
  %5 = load i32, ptr %3, align 4, !dbg !77
  %6 = icmp slt i32 %5, 5, !dbg !79
  br i1 %6, label %7, label %25, !dbg !80

7:                                                ; preds = %4
  %8 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !81
  %9 = load i32, ptr %3, align 4, !dbg !83
  %10 = sext i32 %9 to i64, !dbg !84
  %11 = getelementptr inbounds [5 x double], ptr %8, i64 0, i64 %10, !dbg !84
  %12 = load double, ptr %11, align 8, !dbg !84
  %13 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !85
  %14 = load double, ptr %13, align 8, !dbg !85
  %15 = load double, ptr %2, align 8, !dbg !86
  %16 = call double @llvm.fmuladd.f64(double %12, double %14, double %15), !dbg !86
  store double %16, ptr %2, align 8, !dbg !86
  %17 = load double, ptr %2, align 8, !dbg !87
  %18 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !88
  %19 = load i32, ptr %3, align 4, !dbg !89
  %20 = sext i32 %19 to i64, !dbg !90
  %21 = getelementptr inbounds [5 x double], ptr %18, i64 0, i64 %20, !dbg !90
  store double %17, ptr %21, align 8, !dbg !91
  br label %22, !dbg !92

22:                                               ; preds = %7
  %23 = load i32, ptr %3, align 4, !dbg !93
  %24 = add nsw i32 %23, 1, !dbg !93
  store i32 %24, ptr %3, align 4, !dbg !93
  br label %4, !dbg !94, !llvm.loop !95

25:                                               ; preds = %4
  %26 = load double, ptr %2, align 8, !dbg !97
  %27 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !98
  %28 = getelementptr inbounds [5 x double], ptr %27, i64 0, i64 2, !dbg !99
  %29 = load double, ptr %28, align 8, !dbg !99
  %30 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !100
  %31 = getelementptr inbounds [5 x double], ptr %30, i64 0, i64 3, !dbg !101
  %32 = load double, ptr %31, align 8, !dbg !101
  %33 = call double @llvm.fmuladd.f64(double %29, double %32, double %26), !dbg !102
  ret double %33, !dbg !103
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @callee_changes_the_original(ptr noundef %0) #0 !dbg !104 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Big, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !105, !DIExpression(), !106)
    #dbg_declare(ptr %3, !107, !DIExpression(), !108)
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 56, i1 false), !dbg !108
  %6 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !109
  %7 = load ptr, ptr %2, align 8, !dbg !110
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !110
  %9 = load double, ptr %8, align 8, !dbg !110
  store double %9, ptr %6, align 8, !dbg !109
  %10 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !109
  %11 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 2, !dbg !109
  store i32 3, ptr %11, align 8, !dbg !109
    #dbg_declare(ptr %4, !111, !DIExpression(), !113)
  store i32 0, ptr %4, align 4, !dbg !113
  br label %12, !dbg !114

12:                                               ; preds = %26, %1
  %13 = load i32, ptr %4, align 4, !dbg !115
  %14 = icmp slt i32 %13, 5, !dbg !117
  br i1 %14, label %15, label %29, !dbg !118

15:                                               ; preds = %12
  %16 = load ptr, ptr %2, align 8, !dbg !119
  %17 = load i32, ptr %4, align 4, !dbg !120
  %18 = add nsw i32 %17, 1, !dbg !121
  %19 = sext i32 %18 to i64, !dbg !119
  %20 = getelementptr inbounds double, ptr %16, i64 %19, !dbg !119
  %21 = load double, ptr %20, align 8, !dbg !119
  %22 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !122
  %23 = load i32, ptr %4, align 4, !dbg !123
  %24 = sext i32 %23 to i64, !dbg !124
  %25 = getelementptr inbounds [5 x double], ptr %22, i64 0, i64 %24, !dbg !124
  store double %21, ptr %25, align 8, !dbg !125
  br label %26, !dbg !124

26:                                               ; preds = %15
  %27 = load i32, ptr %4, align 4, !dbg !126
  %28 = add nsw i32 %27, 1, !dbg !126
  store i32 %28, ptr %4, align 4, !dbg !126
  br label %12, !dbg !127, !llvm.loop !128

29:                                               ; preds = %12
    #dbg_declare(ptr %5, !130, !DIExpression(), !131)
  %30 = call double @with_original(ptr noundef byval(%struct.Big) align 8 %3, ptr noundef %3), !dbg !132
  store double %30, ptr %5, align 8, !dbg !131
  %31 = call double @with_original(ptr noundef byval(%struct.Big) align 8 %3, ptr noundef %3), !dbg !133
  %32 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !134
  %33 = getelementptr inbounds [5 x double], ptr %32, i64 0, i64 3, !dbg !135
  %34 = load double, ptr %33, align 8, !dbg !135
  %35 = load double, ptr %5, align 8, !dbg !136
  %36 = call double @llvm.fmuladd.f64(double %31, double %34, double %35), !dbg !136
  store double %36, ptr %5, align 8, !dbg !136
  %37 = load double, ptr %5, align 8, !dbg !137
  %38 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !138
  %39 = getelementptr inbounds [5 x double], ptr %38, i64 0, i64 2, !dbg !139
  %40 = load double, ptr %39, align 8, !dbg !139
  %41 = fadd double %37, %40, !dbg !140
  ret double %41, !dbg !141
}

; Function Attrs: noinline nounwind uwtable
define internal double @with_original(ptr noundef byval(%struct.Big) align 8 %0, ptr noundef %1) #0 !dbg !142 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
    #dbg_declare(ptr %0, !146, !DIExpression(), !147)
  store ptr %1, ptr %3, align 8
    #dbg_declare(ptr %3, !148, !DIExpression(), !149)
    #dbg_declare(ptr %4, !150, !DIExpression(), !151)
  store double 0.000000e+00, ptr %4, align 8, !dbg !151
  %6 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !152
  %7 = getelementptr inbounds [5 x double], ptr %6, i64 0, i64 1, !dbg !153
  %8 = load double, ptr %7, align 8, !dbg !153
  %9 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !154
  %10 = load double, ptr %9, align 8, !dbg !154
  %11 = fmul double %8, %10, !dbg !155
  %12 = load ptr, ptr %3, align 8, !dbg !156
  %13 = getelementptr inbounds %struct.Big, ptr %12, i32 0, i32 1, !dbg !157
  %14 = getelementptr inbounds [5 x double], ptr %13, i64 0, i64 1, !dbg !156
  store double %11, ptr %14, align 8, !dbg !158
  %15 = load ptr, ptr %3, align 8, !dbg !159
  %16 = getelementptr inbounds %struct.Big, ptr %15, i32 0, i32 1, !dbg !160
  %17 = getelementptr inbounds [5 x double], ptr %16, i64 0, i64 1, !dbg !159
  %18 = load double, ptr %17, align 8, !dbg !159
  %19 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !161
  %20 = getelementptr inbounds [5 x double], ptr %19, i64 0, i64 2, !dbg !162
  %21 = load double, ptr %20, align 8, !dbg !163
  %22 = fmul double %21, %18, !dbg !163
  store double %22, ptr %20, align 8, !dbg !163
    #dbg_declare(ptr %5, !164, !DIExpression(), !166)
  store i32 0, ptr %5, align 4, !dbg !166
  br label %23, !dbg !167

23:                                               ; preds = %48, %2
  %24 = load i32, ptr %5, align 4, !dbg !168
  %25 = icmp slt i32 %24, 5, !dbg !170
  br i1 %25, label %26, label %51, !dbg !171

26:                                               ; preds = %23
  %27 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !172
  %28 = load i32, ptr %5, align 4, !dbg !174
  %29 = sext i32 %28 to i64, !dbg !175
  %30 = getelementptr inbounds [5 x double], ptr %27, i64 0, i64 %29, !dbg !175
  %31 = load double, ptr %30, align 8, !dbg !175
  %32 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !176
  %33 = load double, ptr %32, align 8, !dbg !176
  %34 = load double, ptr %4, align 8, !dbg !177
  %35 = call double @llvm.fmuladd.f64(double %31, double %33, double %34), !dbg !177
  store double %35, ptr %4, align 8, !dbg !177
  %36 = load double, ptr %4, align 8, !dbg !178
  %37 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !179
  %38 = load i32, ptr %5, align 4, !dbg !180
  %39 = sext i32 %38 to i64, !dbg !181
  %40 = getelementptr inbounds [5 x double], ptr %37, i64 0, i64 %39, !dbg !181
  %41 = load double, ptr %40, align 8, !dbg !181
  %42 = fmul double %36, %41, !dbg !182
  %43 = load ptr, ptr %3, align 8, !dbg !183
  %44 = getelementptr inbounds %struct.Big, ptr %43, i32 0, i32 1, !dbg !184
  %45 = load i32, ptr %5, align 4, !dbg !185
  %46 = sext i32 %45 to i64, !dbg !183
  %47 = getelementptr inbounds [5 x double], ptr %44, i64 0, i64 %46, !dbg !183
  store double %42, ptr %47, align 8, !dbg !186
  br label %48, !dbg !187

48:                                               ; preds = %26
  %49 = load i32, ptr %5, align 4, !dbg !188
  %50 = add nsw i32 %49, 1, !dbg !188
  store i32 %50, ptr %5, align 4, !dbg !188
  br label %23, !dbg !189, !llvm.loop !190

51:                                               ; preds = %23
  %52 = load double, ptr %4, align 8, !dbg !192
  %53 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !193
  %54 = getelementptr inbounds [5 x double], ptr %53, i64 0, i64 2, !dbg !194
  %55 = load double, ptr %54, align 8, !dbg !194
  %56 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !195
  %57 = getelementptr inbounds [5 x double], ptr %56, i64 0, i64 3, !dbg !196
  %58 = load double, ptr %57, align 8, !dbg !196
  %59 = call double @llvm.fmuladd.f64(double %55, double %58, double %52), !dbg !197
  ret double %59, !dbg !198
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @copies_in_recursion(ptr noundef %0) #0 !dbg !199 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Big, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !200, !DIExpression(), !201)
    #dbg_declare(ptr %3, !202, !DIExpression(), !203)
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 56, i1 false), !dbg !203
  %5 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !204
  %6 = load ptr, ptr %2, align 8, !dbg !205
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !205
  %8 = load double, ptr %7, align 8, !dbg !205
  store double %8, ptr %5, align 8, !dbg !204
  %9 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !204
  %10 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 2, !dbg !204
  store i32 3, ptr %10, align 8, !dbg !204
    #dbg_declare(ptr %4, !206, !DIExpression(), !208)
  store i32 0, ptr %4, align 4, !dbg !208
  br label %11, !dbg !209

11:                                               ; preds = %25, %1
  %12 = load i32, ptr %4, align 4, !dbg !210
  %13 = icmp slt i32 %12, 5, !dbg !212
  br i1 %13, label %14, label %28, !dbg !213

14:                                               ; preds = %11
  %15 = load ptr, ptr %2, align 8, !dbg !214
  %16 = load i32, ptr %4, align 4, !dbg !215
  %17 = add nsw i32 %16, 1, !dbg !216
  %18 = sext i32 %17 to i64, !dbg !214
  %19 = getelementptr inbounds double, ptr %15, i64 %18, !dbg !214
  %20 = load double, ptr %19, align 8, !dbg !214
  %21 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !217
  %22 = load i32, ptr %4, align 4, !dbg !218
  %23 = sext i32 %22 to i64, !dbg !219
  %24 = getelementptr inbounds [5 x double], ptr %21, i64 0, i64 %23, !dbg !219
  store double %20, ptr %24, align 8, !dbg !220
  br label %25, !dbg !219

25:                                               ; preds = %14
  %26 = load i32, ptr %4, align 4, !dbg !221
  %27 = add nsw i32 %26, 1, !dbg !221
  store i32 %27, ptr %4, align 4, !dbg !221
  br label %11, !dbg !222, !llvm.loop !223

28:                                               ; preds = %11
  %29 = call double @descend(ptr noundef byval(%struct.Big) align 8 %3, i32 noundef 3), !dbg !225
  %30 = call double @descend(ptr noundef byval(%struct.Big) align 8 %3, i32 noundef 2), !dbg !226
  %31 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !227
  %32 = load double, ptr %31, align 8, !dbg !227
  %33 = call double @llvm.fmuladd.f64(double %30, double %32, double %29), !dbg !228
  ret double %33, !dbg !229
}

; Function Attrs: noinline nounwind uwtable
define internal double @descend(ptr noundef byval(%struct.Big) align 8 %0, i32 noundef %1) #0 !dbg !230 {
  %3 = alloca i32, align 4
    #dbg_declare(ptr %0, !233, !DIExpression(), !234)
  store i32 %1, ptr %3, align 4
    #dbg_declare(ptr %3, !235, !DIExpression(), !236)
  %4 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !237
  %5 = load i32, ptr %3, align 4, !dbg !238
  %6 = sext i32 %5 to i64, !dbg !239
  %7 = getelementptr inbounds [5 x double], ptr %4, i64 0, i64 %6, !dbg !239
  %8 = load double, ptr %7, align 8, !dbg !239
  %9 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !240
  %10 = load double, ptr %9, align 8, !dbg !241
  %11 = fmul double %10, %8, !dbg !241
  store double %11, ptr %9, align 8, !dbg !241
  %12 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !242
  %13 = load double, ptr %12, align 8, !dbg !242
  %14 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !243
  %15 = load i32, ptr %3, align 4, !dbg !244
  %16 = sext i32 %15 to i64, !dbg !245
  %17 = getelementptr inbounds [5 x double], ptr %14, i64 0, i64 %16, !dbg !245
  store double %13, ptr %17, align 8, !dbg !246
  %18 = load i32, ptr %3, align 4, !dbg !247
  %19 = icmp ne i32 %18, 0, !dbg !247
  br i1 %19, label %20, label %28, !dbg !247

20:                                               ; preds = %2
  %21 = load i32, ptr %3, align 4, !dbg !248
  %22 = sub nsw i32 %21, 1, !dbg !249
  %23 = call double @descend(ptr noundef byval(%struct.Big) align 8 %0, i32 noundef %22), !dbg !250
  %24 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !251
  %25 = getelementptr inbounds [5 x double], ptr %24, i64 0, i64 2, !dbg !252
  %26 = load double, ptr %25, align 8, !dbg !252
  %27 = fmul double %23, %26, !dbg !253
  br label %35, !dbg !247

28:                                               ; preds = %2
  %29 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !254
  %30 = load double, ptr %29, align 8, !dbg !254
  %31 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !255
  %32 = getelementptr inbounds [5 x double], ptr %31, i64 0, i64 1, !dbg !256
  %33 = load double, ptr %32, align 8, !dbg !256
  %34 = fmul double %30, %33, !dbg !257
  br label %35, !dbg !247

35:                                               ; preds = %28, %20
  %36 = phi double [ %27, %20 ], [ %34, %28 ], !dbg !247
  ret double %36, !dbg !258
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @returned_in_memory(ptr noundef %0) #0 !dbg !259 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Big, align 8
  %4 = alloca %struct.Big, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !260, !DIExpression(), !261)
    #dbg_declare(ptr %3, !262, !DIExpression(), !263)
  %5 = load ptr, ptr %2, align 8, !dbg !264
  %6 = load ptr, ptr %2, align 8, !dbg !265
  %7 = getelementptr inbounds double, ptr %6, i64 7, !dbg !265
  %8 = load double, ptr %7, align 8, !dbg !265
  call void @made(ptr dead_on_unwind writable sret(%struct.Big) align 8 %3, ptr noundef %5, double noundef %8), !dbg !266
    #dbg_declare(ptr %4, !267, !DIExpression(), !268)
  %9 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !269
  %10 = getelementptr inbounds [5 x double], ptr %9, i64 0, i64 0, !dbg !270
  %11 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 0, !dbg !271
  %12 = load double, ptr %11, align 8, !dbg !271
  call void @made(ptr dead_on_unwind writable sret(%struct.Big) align 8 %4, ptr noundef %10, double noundef %12), !dbg !272
  %13 = getelementptr inbounds %struct.Big, ptr %3, i32 0, i32 1, !dbg !273
  %14 = getelementptr inbounds [5 x double], ptr %13, i64 0, i64 0, !dbg !274
  %15 = load double, ptr %14, align 8, !dbg !274
  %16 = getelementptr inbounds %struct.Big, ptr %4, i32 0, i32 1, !dbg !275
  %17 = getelementptr inbounds [5 x double], ptr %16, i64 0, i64 2, !dbg !276
  %18 = load double, ptr %17, align 8, !dbg !276
  %19 = getelementptr inbounds %struct.Big, ptr %4, i32 0, i32 0, !dbg !277
  %20 = load double, ptr %19, align 8, !dbg !277
  %21 = call double @llvm.fmuladd.f64(double %15, double %18, double %20), !dbg !278
  ret double %21, !dbg !279
}

; Function Attrs: noinline nounwind uwtable
define internal void @made(ptr dead_on_unwind noalias writable sret(%struct.Big) align 8 %0, ptr noundef %1, double noundef %2) #0 !dbg !280 {
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !283, !DIExpression(), !284)
  store double %2, ptr %5, align 8
    #dbg_declare(ptr %5, !285, !DIExpression(), !286)
    #dbg_declare(ptr %0, !287, !DIExpression(), !288)
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 56, i1 false), !dbg !288
  %7 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 0, !dbg !289
  %8 = load ptr, ptr %4, align 8, !dbg !290
  %9 = getelementptr inbounds double, ptr %8, i64 0, !dbg !290
  %10 = load double, ptr %9, align 8, !dbg !290
  %11 = load double, ptr %5, align 8, !dbg !291
  %12 = fmul double %10, %11, !dbg !292
  store double %12, ptr %7, align 8, !dbg !289
  %13 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !289
  %14 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 2, !dbg !289
  store i32 1, ptr %14, align 8, !dbg !289
    #dbg_declare(ptr %6, !293, !DIExpression(), !295)
  store i32 0, ptr %6, align 4, !dbg !295
  br label %15, !dbg !296

15:                                               ; preds = %38, %3
  %16 = load i32, ptr %6, align 4, !dbg !297
  %17 = icmp slt i32 %16, 5, !dbg !299
  br i1 %17, label %18, label %41, !dbg !300

18:                                               ; preds = %15
  %19 = load ptr, ptr %4, align 8, !dbg !301
  %20 = load i32, ptr %6, align 4, !dbg !302
  %21 = sext i32 %20 to i64, !dbg !301
  %22 = getelementptr inbounds double, ptr %19, i64 %21, !dbg !301
  %23 = load double, ptr %22, align 8, !dbg !301
  %24 = load ptr, ptr %4, align 8, !dbg !303
  %25 = load i32, ptr %6, align 4, !dbg !304
  %26 = add nsw i32 %25, 1, !dbg !305
  %27 = srem i32 %26, 5, !dbg !306
  %28 = sext i32 %27 to i64, !dbg !303
  %29 = getelementptr inbounds double, ptr %24, i64 %28, !dbg !303
  %30 = load double, ptr %29, align 8, !dbg !303
  %31 = fmul double %23, %30, !dbg !307
  %32 = load double, ptr %5, align 8, !dbg !308
  %33 = fmul double %31, %32, !dbg !309
  %34 = getelementptr inbounds %struct.Big, ptr %0, i32 0, i32 1, !dbg !310
  %35 = load i32, ptr %6, align 4, !dbg !311
  %36 = sext i32 %35 to i64, !dbg !312
  %37 = getelementptr inbounds [5 x double], ptr %34, i64 0, i64 %36, !dbg !312
  store double %33, ptr %37, align 8, !dbg !313
  br label %38, !dbg !312

38:                                               ; preds = %18
  %39 = load i32, ptr %6, align 4, !dbg !314
  %40 = add nsw i32 %39, 1, !dbg !314
  store i32 %40, ptr %6, align 4, !dbg !314
  br label %15, !dbg !315, !llvm.loop !316

41:                                               ; preds = %15
  ret void, !dbg !318
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "by_value.c", directory: ".", checksumkind: CSK_MD5, checksum: "da2ef48acd126d348bbd9b12635e6c80")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!10 = distinct !DISubprogram(name: "callee_changes_its_copy", scope: !1, file: !1, line: 14, type: !11, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!16 = !{}
!17 = !DILocalVariable(name: "x", arg: 1, scope: !10, file: !1, line: 14, type: !14)
!18 = !DILocation(line: 14, column: 46, scope: !10)
!19 = !DILocalVariable(name: "b", scope: !10, file: !1, line: 15, type: !20)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "Big", file: !1, line: 2, baseType: !21)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 2, size: 448, elements: !22)
!22 = !{!23, !24, !28}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !21, file: !1, line: 2, baseType: !13, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !21, file: !1, line: 2, baseType: !25, size: 320, offset: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 320, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 5)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !21, file: !1, line: 2, baseType: !29, size: 32, offset: 384)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !DILocation(line: 15, column: 7, scope: !10)
!31 = !DILocation(line: 15, column: 11, scope: !10)
!32 = !DILocation(line: 15, column: 17, scope: !10)
!33 = !DILocalVariable(name: "i", scope: !34, file: !1, line: 16, type: !29)
!34 = distinct !DILexicalBlock(scope: !10, file: !1, line: 16, column: 3)
!35 = !DILocation(line: 16, column: 12, scope: !34)
!36 = !DILocation(line: 16, column: 8, scope: !34)
!37 = !DILocation(line: 16, column: 19, scope: !38)
!38 = distinct !DILexicalBlock(scope: !34, file: !1, line: 16, column: 3)
!39 = !DILocation(line: 16, column: 21, scope: !38)
!40 = !DILocation(line: 16, column: 3, scope: !34)
!41 = !DILocation(line: 16, column: 40, scope: !38)
!42 = !DILocation(line: 16, column: 42, scope: !38)
!43 = !DILocation(line: 16, column: 44, scope: !38)
!44 = !DILocation(line: 16, column: 33, scope: !38)
!45 = !DILocation(line: 16, column: 35, scope: !38)
!46 = !DILocation(line: 16, column: 31, scope: !38)
!47 = !DILocation(line: 16, column: 38, scope: !38)
!48 = !DILocation(line: 16, column: 27, scope: !38)
!49 = !DILocation(line: 16, column: 3, scope: !38)
!50 = distinct !{!50, !40, !51, !52}
!51 = !DILocation(line: 16, column: 47, scope: !34)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !DILocalVariable(name: "s", scope: !10, file: !1, line: 17, type: !13)
!54 = !DILocation(line: 17, column: 10, scope: !10)
!55 = !DILocation(line: 17, column: 14, scope: !10)
!56 = !DILocation(line: 18, column: 9, scope: !10)
!57 = !DILocation(line: 18, column: 15, scope: !10)
!58 = !DILocation(line: 18, column: 13, scope: !10)
!59 = !DILocation(line: 18, column: 11, scope: !10)
!60 = !DILocation(line: 18, column: 5, scope: !10)
!61 = !DILocation(line: 18, column: 7, scope: !10)
!62 = !DILocation(line: 19, column: 10, scope: !10)
!63 = !DILocation(line: 19, column: 14, scope: !10)
!64 = !DILocation(line: 19, column: 12, scope: !10)
!65 = !DILocation(line: 19, column: 3, scope: !10)
!66 = distinct !DISubprogram(name: "total", scope: !1, file: !1, line: 6, type: !67, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!67 = !DISubroutineType(types: !68)
!68 = !{!13, !20}
!69 = !DILocalVariable(name: "b", arg: 1, scope: !66, file: !1, line: 6, type: !20)
!70 = !DILocation(line: 6, column: 23, scope: !66)
!71 = !DILocalVariable(name: "s", scope: !66, file: !1, line: 7, type: !13)
!72 = !DILocation(line: 7, column: 10, scope: !66)
!73 = !DILocalVariable(name: "i", scope: !74, file: !1, line: 8, type: !29)
!74 = distinct !DILexicalBlock(scope: !66, file: !1, line: 8, column: 3)
!75 = !DILocation(line: 8, column: 12, scope: !74)
!76 = !DILocation(line: 8, column: 8, scope: !74)
!77 = !DILocation(line: 8, column: 19, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !1, line: 8, column: 3)
!79 = !DILocation(line: 8, column: 21, scope: !78)
!80 = !DILocation(line: 8, column: 3, scope: !74)
!81 = !DILocation(line: 9, column: 12, scope: !82)
!82 = distinct !DILexicalBlock(scope: !78, file: !1, line: 8, column: 31)
!83 = !DILocation(line: 9, column: 14, scope: !82)
!84 = !DILocation(line: 9, column: 10, scope: !82)
!85 = !DILocation(line: 9, column: 21, scope: !82)
!86 = !DILocation(line: 9, column: 7, scope: !82)
!87 = !DILocation(line: 10, column: 14, scope: !82)
!88 = !DILocation(line: 10, column: 7, scope: !82)
!89 = !DILocation(line: 10, column: 9, scope: !82)
!90 = !DILocation(line: 10, column: 5, scope: !82)
!91 = !DILocation(line: 10, column: 12, scope: !82)
!92 = !DILocation(line: 11, column: 3, scope: !82)
!93 = !DILocation(line: 8, column: 27, scope: !78)
!94 = !DILocation(line: 8, column: 3, scope: !78)
!95 = distinct !{!95, !80, !96, !52}
!96 = !DILocation(line: 11, column: 3, scope: !74)
!97 = !DILocation(line: 12, column: 10, scope: !66)
!98 = !DILocation(line: 12, column: 16, scope: !66)
!99 = !DILocation(line: 12, column: 14, scope: !66)
!100 = !DILocation(line: 12, column: 25, scope: !66)
!101 = !DILocation(line: 12, column: 23, scope: !66)
!102 = !DILocation(line: 12, column: 12, scope: !66)
!103 = !DILocation(line: 12, column: 3, scope: !66)
!104 = distinct !DISubprogram(name: "callee_changes_the_original", scope: !1, file: !1, line: 32, type: !11, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!105 = !DILocalVariable(name: "x", arg: 1, scope: !104, file: !1, line: 32, type: !14)
!106 = !DILocation(line: 32, column: 50, scope: !104)
!107 = !DILocalVariable(name: "b", scope: !104, file: !1, line: 33, type: !20)
!108 = !DILocation(line: 33, column: 7, scope: !104)
!109 = !DILocation(line: 33, column: 11, scope: !104)
!110 = !DILocation(line: 33, column: 17, scope: !104)
!111 = !DILocalVariable(name: "i", scope: !112, file: !1, line: 34, type: !29)
!112 = distinct !DILexicalBlock(scope: !104, file: !1, line: 34, column: 3)
!113 = !DILocation(line: 34, column: 12, scope: !112)
!114 = !DILocation(line: 34, column: 8, scope: !112)
!115 = !DILocation(line: 34, column: 19, scope: !116)
!116 = distinct !DILexicalBlock(scope: !112, file: !1, line: 34, column: 3)
!117 = !DILocation(line: 34, column: 21, scope: !116)
!118 = !DILocation(line: 34, column: 3, scope: !112)
!119 = !DILocation(line: 34, column: 40, scope: !116)
!120 = !DILocation(line: 34, column: 42, scope: !116)
!121 = !DILocation(line: 34, column: 44, scope: !116)
!122 = !DILocation(line: 34, column: 33, scope: !116)
!123 = !DILocation(line: 34, column: 35, scope: !116)
!124 = !DILocation(line: 34, column: 31, scope: !116)
!125 = !DILocation(line: 34, column: 38, scope: !116)
!126 = !DILocation(line: 34, column: 27, scope: !116)
!127 = !DILocation(line: 34, column: 3, scope: !116)
!128 = distinct !{!128, !118, !129, !52}
!129 = !DILocation(line: 34, column: 47, scope: !112)
!130 = !DILocalVariable(name: "s", scope: !104, file: !1, line: 35, type: !13)
!131 = !DILocation(line: 35, column: 10, scope: !104)
!132 = !DILocation(line: 35, column: 14, scope: !104)
!133 = !DILocation(line: 36, column: 8, scope: !104)
!134 = !DILocation(line: 36, column: 33, scope: !104)
!135 = !DILocation(line: 36, column: 31, scope: !104)
!136 = !DILocation(line: 36, column: 5, scope: !104)
!137 = !DILocation(line: 37, column: 10, scope: !104)
!138 = !DILocation(line: 37, column: 16, scope: !104)
!139 = !DILocation(line: 37, column: 14, scope: !104)
!140 = !DILocation(line: 37, column: 12, scope: !104)
!141 = !DILocation(line: 37, column: 3, scope: !104)
!142 = distinct !DISubprogram(name: "with_original", scope: !1, file: !1, line: 22, type: !143, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!143 = !DISubroutineType(types: !144)
!144 = !{!13, !20, !145}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!146 = !DILocalVariable(name: "b", arg: 1, scope: !142, file: !1, line: 22, type: !20)
!147 = !DILocation(line: 22, column: 31, scope: !142)
!148 = !DILocalVariable(name: "p", arg: 2, scope: !142, file: !1, line: 22, type: !145)
!149 = !DILocation(line: 22, column: 39, scope: !142)
!150 = !DILocalVariable(name: "s", scope: !142, file: !1, line: 23, type: !13)
!151 = !DILocation(line: 23, column: 10, scope: !142)
!152 = !DILocation(line: 24, column: 15, scope: !142)
!153 = !DILocation(line: 24, column: 13, scope: !142)
!154 = !DILocation(line: 24, column: 24, scope: !142)
!155 = !DILocation(line: 24, column: 20, scope: !142)
!156 = !DILocation(line: 24, column: 3, scope: !142)
!157 = !DILocation(line: 24, column: 6, scope: !142)
!158 = !DILocation(line: 24, column: 11, scope: !142)
!159 = !DILocation(line: 25, column: 13, scope: !142)
!160 = !DILocation(line: 25, column: 16, scope: !142)
!161 = !DILocation(line: 25, column: 5, scope: !142)
!162 = !DILocation(line: 25, column: 3, scope: !142)
!163 = !DILocation(line: 25, column: 10, scope: !142)
!164 = !DILocalVariable(name: "i", scope: !165, file: !1, line: 26, type: !29)
!165 = distinct !DILexicalBlock(scope: !142, file: !1, line: 26, column: 3)
!166 = !DILocation(line: 26, column: 12, scope: !165)
!167 = !DILocation(line: 26, column: 8, scope: !165)
!168 = !DILocation(line: 26, column: 19, scope: !169)
!169 = distinct !DILexicalBlock(scope: !165, file: !1, line: 26, column: 3)
!170 = !DILocation(line: 26, column: 21, scope: !169)
!171 = !DILocation(line: 26, column: 3, scope: !165)
!172 = !DILocation(line: 27, column: 12, scope: !173)
!173 = distinct !DILexicalBlock(scope: !169, file: !1, line: 26, column: 31)
!174 = !DILocation(line: 27, column: 14, scope: !173)
!175 = !DILocation(line: 27, column: 10, scope: !173)
!176 = !DILocation(line: 27, column: 21, scope: !173)
!177 = !DILocation(line: 27, column: 7, scope: !173)
!178 = !DILocation(line: 28, column: 15, scope: !173)
!179 = !DILocation(line: 28, column: 21, scope: !173)
!180 = !DILocation(line: 28, column: 23, scope: !173)
!181 = !DILocation(line: 28, column: 19, scope: !173)
!182 = !DILocation(line: 28, column: 17, scope: !173)
!183 = !DILocation(line: 28, column: 5, scope: !173)
!184 = !DILocation(line: 28, column: 8, scope: !173)
!185 = !DILocation(line: 28, column: 10, scope: !173)
!186 = !DILocation(line: 28, column: 13, scope: !173)
!187 = !DILocation(line: 29, column: 3, scope: !173)
!188 = !DILocation(line: 26, column: 27, scope: !169)
!189 = !DILocation(line: 26, column: 3, scope: !169)
!190 = distinct !{!190, !171, !191, !52}
!191 = !DILocation(line: 29, column: 3, scope: !165)
!192 = !DILocation(line: 30, column: 10, scope: !142)
!193 = !DILocation(line: 30, column: 16, scope: !142)
!194 = !DILocation(line: 30, column: 14, scope: !142)
!195 = !DILocation(line: 30, column: 25, scope: !142)
!196 = !DILocation(line: 30, column: 23, scope: !142)
!197 = !DILocation(line: 30, column: 12, scope: !142)
!198 = !DILocation(line: 30, column: 3, scope: !142)
!199 = distinct !DISubprogram(name: "copies_in_recursion", scope: !1, file: !1, line: 45, type: !11, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!200 = !DILocalVariable(name: "x", arg: 1, scope: !199, file: !1, line: 45, type: !14)
!201 = !DILocation(line: 45, column: 42, scope: !199)
!202 = !DILocalVariable(name: "b", scope: !199, file: !1, line: 46, type: !20)
!203 = !DILocation(line: 46, column: 7, scope: !199)
!204 = !DILocation(line: 46, column: 11, scope: !199)
!205 = !DILocation(line: 46, column: 17, scope: !199)
!206 = !DILocalVariable(name: "i", scope: !207, file: !1, line: 47, type: !29)
!207 = distinct !DILexicalBlock(scope: !199, file: !1, line: 47, column: 3)
!208 = !DILocation(line: 47, column: 12, scope: !207)
!209 = !DILocation(line: 47, column: 8, scope: !207)
!210 = !DILocation(line: 47, column: 19, scope: !211)
!211 = distinct !DILexicalBlock(scope: !207, file: !1, line: 47, column: 3)
!212 = !DILocation(line: 47, column: 21, scope: !211)
!213 = !DILocation(line: 47, column: 3, scope: !207)
!214 = !DILocation(line: 47, column: 40, scope: !211)
!215 = !DILocation(line: 47, column: 42, scope: !211)
!216 = !DILocation(line: 47, column: 44, scope: !211)
!217 = !DILocation(line: 47, column: 33, scope: !211)
!218 = !DILocation(line: 47, column: 35, scope: !211)
!219 = !DILocation(line: 47, column: 31, scope: !211)
!220 = !DILocation(line: 47, column: 38, scope: !211)
!221 = !DILocation(line: 47, column: 27, scope: !211)
!222 = !DILocation(line: 47, column: 3, scope: !211)
!223 = distinct !{!223, !213, !224, !52}
!224 = !DILocation(line: 47, column: 47, scope: !207)
!225 = !DILocation(line: 48, column: 10, scope: !199)
!226 = !DILocation(line: 48, column: 26, scope: !199)
!227 = !DILocation(line: 48, column: 44, scope: !199)
!228 = !DILocation(line: 48, column: 24, scope: !199)
!229 = !DILocation(line: 48, column: 3, scope: !199)
!230 = distinct !DISubprogram(name: "descend", scope: !1, file: !1, line: 40, type: !231, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!231 = !DISubroutineType(types: !232)
!232 = !{!13, !20, !29}
!233 = !DILocalVariable(name: "b", arg: 1, scope: !230, file: !1, line: 40, type: !20)
!234 = !DILocation(line: 40, column: 25, scope: !230)
!235 = !DILocalVariable(name: "n", arg: 2, scope: !230, file: !1, line: 40, type: !29)
!236 = !DILocation(line: 40, column: 32, scope: !230)
!237 = !DILocation(line: 41, column: 12, scope: !230)
!238 = !DILocation(line: 41, column: 14, scope: !230)
!239 = !DILocation(line: 41, column: 10, scope: !230)
!240 = !DILocation(line: 41, column: 5, scope: !230)
!241 = !DILocation(line: 41, column: 7, scope: !230)
!242 = !DILocation(line: 42, column: 14, scope: !230)
!243 = !DILocation(line: 42, column: 5, scope: !230)
!244 = !DILocation(line: 42, column: 7, scope: !230)
!245 = !DILocation(line: 42, column: 3, scope: !230)
!246 = !DILocation(line: 42, column: 10, scope: !230)
!247 = !DILocation(line: 43, column: 10, scope: !230)
!248 = !DILocation(line: 43, column: 25, scope: !230)
!249 = !DILocation(line: 43, column: 27, scope: !230)
!250 = !DILocation(line: 43, column: 14, scope: !230)
!251 = !DILocation(line: 43, column: 36, scope: !230)
!252 = !DILocation(line: 43, column: 34, scope: !230)
!253 = !DILocation(line: 43, column: 32, scope: !230)
!254 = !DILocation(line: 43, column: 45, scope: !230)
!255 = !DILocation(line: 43, column: 51, scope: !230)
!256 = !DILocation(line: 43, column: 49, scope: !230)
!257 = !DILocation(line: 43, column: 47, scope: !230)
!258 = !DILocation(line: 43, column: 3, scope: !230)
!259 = distinct !DISubprogram(name: "returned_in_memory", scope: !1, file: !1, line: 56, type: !11, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !16)
!260 = !DILocalVariable(name: "x", arg: 1, scope: !259, file: !1, line: 56, type: !14)
!261 = !DILocation(line: 56, column: 41, scope: !259)
!262 = !DILocalVariable(name: "b", scope: !259, file: !1, line: 57, type: !20)
!263 = !DILocation(line: 57, column: 7, scope: !259)
!264 = !DILocation(line: 57, column: 16, scope: !259)
!265 = !DILocation(line: 57, column: 19, scope: !259)
!266 = !DILocation(line: 57, column: 11, scope: !259)
!267 = !DILocalVariable(name: "c", scope: !259, file: !1, line: 58, type: !20)
!268 = !DILocation(line: 58, column: 7, scope: !259)
!269 = !DILocation(line: 58, column: 18, scope: !259)
!270 = !DILocation(line: 58, column: 16, scope: !259)
!271 = !DILocation(line: 58, column: 23, scope: !259)
!272 = !DILocation(line: 58, column: 11, scope: !259)
!273 = !DILocation(line: 59, column: 12, scope: !259)
!274 = !DILocation(line: 59, column: 10, scope: !259)
!275 = !DILocation(line: 59, column: 21, scope: !259)
!276 = !DILocation(line: 59, column: 19, scope: !259)
!277 = !DILocation(line: 59, column: 30, scope: !259)
!278 = !DILocation(line: 59, column: 26, scope: !259)
!279 = !DILocation(line: 59, column: 3, scope: !259)
!280 = distinct !DISubprogram(name: "made", scope: !1, file: !1, line: 51, type: !281, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !16)
!281 = !DISubroutineType(types: !282)
!282 = !{!20, !14, !13}
!283 = !DILocalVariable(name: "x", arg: 1, scope: !280, file: !1, line: 51, type: !14)
!284 = !DILocation(line: 51, column: 29, scope: !280)
!285 = !DILocalVariable(name: "k", arg: 2, scope: !280, file: !1, line: 51, type: !13)
!286 = !DILocation(line: 51, column: 39, scope: !280)
!287 = !DILocalVariable(name: "b", scope: !280, file: !1, line: 52, type: !20)
!288 = !DILocation(line: 52, column: 7, scope: !280)
!289 = !DILocation(line: 52, column: 11, scope: !280)
!290 = !DILocation(line: 52, column: 17, scope: !280)
!291 = !DILocation(line: 52, column: 24, scope: !280)
!292 = !DILocation(line: 52, column: 22, scope: !280)
!293 = !DILocalVariable(name: "i", scope: !294, file: !1, line: 53, type: !29)
!294 = distinct !DILexicalBlock(scope: !280, file: !1, line: 53, column: 3)
!295 = !DILocation(line: 53, column: 12, scope: !294)
!296 = !DILocation(line: 53, column: 8, scope: !294)
!297 = !DILocation(line: 53, column: 19, scope: !298)
!298 = distinct !DILexicalBlock(scope: !294, file: !1, line: 53, column: 3)
!299 = !DILocation(line: 53, column: 21, scope: !298)
!300 = !DILocation(line: 53, column: 3, scope: !294)
!301 = !DILocation(line: 53, column: 40, scope: !298)
!302 = !DILocation(line: 53, column: 42, scope: !298)
!303 = !DILocation(line: 53, column: 47, scope: !298)
!304 = !DILocation(line: 53, column: 50, scope: !298)
!305 = !DILocation(line: 53, column: 52, scope: !298)
!306 = !DILocation(line: 53, column: 57, scope: !298)
!307 = !DILocation(line: 53, column: 45, scope: !298)
!308 = !DILocation(line: 53, column: 64, scope: !298)
!309 = !DILocation(line: 53, column: 62, scope: !298)
!310 = !DILocation(line: 53, column: 33, scope: !298)
!311 = !DILocation(line: 53, column: 35, scope: !298)
!312 = !DILocation(line: 53, column: 31, scope: !298)
!313 = !DILocation(line: 53, column: 38, scope: !298)
!314 = !DILocation(line: 53, column: 27, scope: !298)
!315 = !DILocation(line: 53, column: 3, scope: !298)
!316 = distinct !{!316, !300, !317, !52}
!317 = !DILocation(line: 53, column: 64, scope: !294)
!318 = !DILocation(line: 54, column: 3, scope: !280)
