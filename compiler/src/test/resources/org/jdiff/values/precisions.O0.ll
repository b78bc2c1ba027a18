; made by: clang-19 -O0 -Xclang -disable-O0-optnone -g -ffile-compilation-dir=. -S -emit-llvm precisions.c
; ModuleID = 'precisions.c'
source_filename = "precisions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.Record = type { x86_fp80, i32, double }
%struct.HalfPair = type { half, half }

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended(double noundef %0, double noundef %1) #0 !dbg !15 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca x86_fp80, align 16
  %6 = alloca x86_fp80, align 16
  %7 = alloca x86_fp80, align 16
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !19, !DIExpression(), !20)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !21, !DIExpression(), !22)
    #dbg_declare(ptr %5, !23, !DIExpression(), !25)
  %8 = load double, ptr %3, align 8, !dbg !26
  %9 = fpext double %8 to x86_fp80, !dbg !26
  store x86_fp80 %9, ptr %5, align 16, !dbg !25
    #dbg_declare(ptr %6, !27, !DIExpression(), !28)
  %10 = load double, ptr %4, align 8, !dbg !29
  %11 = fpext double %10 to x86_fp80, !dbg !29
  store x86_fp80 %11, ptr %6, align 16, !dbg !28
    #dbg_declare(ptr %7, !30, !DIExpression(), !31)
  %12 = load x86_fp80, ptr %5, align 16, !dbg !32
  %13 = load x86_fp80, ptr %6, align 16, !dbg !33
  %14 = load x86_fp80, ptr %5, align 16, !dbg !34
  %15 = load x86_fp80, ptr %6, align 16, !dbg !35
  %16 = fdiv x86_fp80 %14, %15, !dbg !36
  %17 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %12, x86_fp80 %13, x86_fp80 %16), !dbg !37
  %18 = load x86_fp80, ptr %5, align 16, !dbg !38
  %19 = call x86_fp80 @sqrtl(x86_fp80 noundef %18) #5, !dbg !39
  %20 = fsub x86_fp80 %17, %19, !dbg !40
  store x86_fp80 %20, ptr %7, align 16, !dbg !31
  %21 = load x86_fp80, ptr %7, align 16, !dbg !41
  %22 = load x86_fp80, ptr %5, align 16, !dbg !42
  %23 = fmul x86_fp80 %21, %22, !dbg !43
  %24 = fptrunc x86_fp80 %23 to double, !dbg !44
  ret double %24, !dbg !45
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare x86_fp80 @llvm.fmuladd.f80(x86_fp80, x86_fp80, x86_fp80) #1

; Function Attrs: nounwind
declare x86_fp80 @sqrtl(x86_fp80 noundef) #2

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_library(double noundef %0, double noundef %1) #0 !dbg !46 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
    #dbg_declare(ptr %3, !47, !DIExpression(), !48)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !49, !DIExpression(), !50)
  %5 = load double, ptr %3, align 8, !dbg !51
  %6 = fpext double %5 to x86_fp80, !dbg !51
  %7 = call x86_fp80 @sinl(x86_fp80 noundef %6) #5, !dbg !52
  %8 = load double, ptr %4, align 8, !dbg !53
  %9 = fpext double %8 to x86_fp80, !dbg !53
  %10 = call x86_fp80 @expl(x86_fp80 noundef %9) #5, !dbg !54
  %11 = load double, ptr %3, align 8, !dbg !55
  %12 = fpext double %11 to x86_fp80, !dbg !55
  %13 = load double, ptr %4, align 8, !dbg !56
  %14 = fpext double %13 to x86_fp80, !dbg !56
  %15 = call x86_fp80 @powl(x86_fp80 noundef %12, x86_fp80 noundef %14) #5, !dbg !57
  %16 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %7, x86_fp80 %10, x86_fp80 %15), !dbg !58
  %17 = load double, ptr %3, align 8, !dbg !59
  %18 = fpext double %17 to x86_fp80, !dbg !59
  %19 = call x86_fp80 @logl(x86_fp80 noundef %18) #5, !dbg !60
  %20 = fadd x86_fp80 %16, %19, !dbg !61
  %21 = load double, ptr %4, align 8, !dbg !62
  %22 = fpext double %21 to x86_fp80, !dbg !62
  %23 = load double, ptr %3, align 8, !dbg !63
  %24 = fpext double %23 to x86_fp80, !dbg !63
  %25 = call x86_fp80 @atan2l(x86_fp80 noundef %22, x86_fp80 noundef %24) #5, !dbg !64
  %26 = fadd x86_fp80 %20, %25, !dbg !65
  %27 = fptrunc x86_fp80 %26 to double, !dbg !52
  ret double %27, !dbg !66
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
define dso_local double @extended_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !67 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [5 x x86_fp80], align 16
  %6 = alloca [5 x x86_fp80], align 16
  %7 = alloca x86_fp80, align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !73, !DIExpression(), !74)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !75, !DIExpression(), !76)
    #dbg_declare(ptr %5, !77, !DIExpression(), !81)
    #dbg_declare(ptr %6, !82, !DIExpression(), !83)
    #dbg_declare(ptr %7, !84, !DIExpression(), !85)
  store x86_fp80 0xK00000000000000000000, ptr %7, align 16, !dbg !85
    #dbg_declare(ptr %8, !86, !DIExpression(), !88)
  store i32 0, ptr %8, align 4, !dbg !88
  br label %10, !dbg !89

10:                                               ; preds = %24, %2
  %11 = load i32, ptr %8, align 4, !dbg !90
  %12 = icmp slt i32 %11, 5, !dbg !92
  br i1 %12, label %13, label %27, !dbg !93

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !94
  %15 = load i32, ptr %8, align 4, !dbg !95
  %16 = sext i32 %15 to i64, !dbg !94
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !94
  %18 = load double, ptr %17, align 8, !dbg !94
  %19 = fmul double %18, 2.000000e+00, !dbg !96
  %20 = fpext double %19 to x86_fp80, !dbg !94
  %21 = load i32, ptr %8, align 4, !dbg !97
  %22 = sext i32 %21 to i64, !dbg !98
  %23 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 %22, !dbg !98
  store x86_fp80 %20, ptr %23, align 16, !dbg !99
  br label %24, !dbg !98

24:                                               ; preds = %13
  %25 = load i32, ptr %8, align 4, !dbg !100
  %26 = add nsw i32 %25, 1, !dbg !100
  store i32 %26, ptr %8, align 4, !dbg !100
  br label %10, !dbg !101, !llvm.loop !102

27:                                               ; preds = %10
  %28 = getelementptr inbounds [5 x x86_fp80], ptr %6, i64 0, i64 0, !dbg !105
  %29 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 0, !dbg !105
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %28, ptr align 16 %29, i64 80, i1 false), !dbg !105
    #dbg_declare(ptr %9, !106, !DIExpression(), !108)
  store i32 0, ptr %9, align 4, !dbg !108
  br label %30, !dbg !109

30:                                               ; preds = %47, %27
  %31 = load i32, ptr %9, align 4, !dbg !110
  %32 = icmp slt i32 %31, 5, !dbg !112
  br i1 %32, label %33, label %50, !dbg !113

33:                                               ; preds = %30
  %34 = load i32, ptr %9, align 4, !dbg !114
  %35 = sext i32 %34 to i64, !dbg !115
  %36 = getelementptr inbounds [5 x x86_fp80], ptr %6, i64 0, i64 %35, !dbg !115
  %37 = load x86_fp80, ptr %36, align 16, !dbg !115
  %38 = load i32, ptr %9, align 4, !dbg !116
  %39 = load i32, ptr %4, align 4, !dbg !117
  %40 = add nsw i32 %38, %39, !dbg !118
  %41 = srem i32 %40, 5, !dbg !119
  %42 = sext i32 %41 to i64, !dbg !120
  %43 = getelementptr inbounds [5 x x86_fp80], ptr %5, i64 0, i64 %42, !dbg !120
  %44 = load x86_fp80, ptr %43, align 16, !dbg !120
  %45 = load x86_fp80, ptr %7, align 16, !dbg !121
  %46 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %37, x86_fp80 %44, x86_fp80 %45), !dbg !121
  store x86_fp80 %46, ptr %7, align 16, !dbg !121
  br label %47, !dbg !122

47:                                               ; preds = %33
  %48 = load i32, ptr %9, align 4, !dbg !123
  %49 = add nsw i32 %48, 1, !dbg !123
  store i32 %49, ptr %9, align 4, !dbg !123
  br label %30, !dbg !124, !llvm.loop !125

50:                                               ; preds = %30
  %51 = load x86_fp80, ptr %7, align 16, !dbg !127
  %52 = fptrunc x86_fp80 %51 to double, !dbg !127
  ret double %52, !dbg !128
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_loop(ptr noundef %0, i32 noundef %1) #0 !dbg !129 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca x86_fp80, align 16
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !130, !DIExpression(), !131)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !132, !DIExpression(), !133)
    #dbg_declare(ptr %5, !134, !DIExpression(), !135)
  store x86_fp80 0xK3FFF8000000000000000, ptr %5, align 16, !dbg !135
    #dbg_declare(ptr %6, !136, !DIExpression(), !138)
  store i32 0, ptr %6, align 4, !dbg !138
  br label %7, !dbg !139

7:                                                ; preds = %22, %2
  %8 = load i32, ptr %6, align 4, !dbg !140
  %9 = load i32, ptr %4, align 4, !dbg !142
  %10 = icmp slt i32 %8, %9, !dbg !143
  br i1 %10, label %11, label %25, !dbg !144

11:                                               ; preds = %7
  %12 = load x86_fp80, ptr %5, align 16, !dbg !145
  %13 = load ptr, ptr %3, align 8, !dbg !146
  %14 = load i32, ptr %6, align 4, !dbg !147
  %15 = sext i32 %14 to i64, !dbg !146
  %16 = getelementptr inbounds double, ptr %13, i64 %15, !dbg !146
  %17 = load double, ptr %16, align 8, !dbg !146
  %18 = fpext double %17 to x86_fp80, !dbg !146
  %19 = load x86_fp80, ptr %5, align 16, !dbg !148
  %20 = call x86_fp80 @sinl(x86_fp80 noundef %19) #5, !dbg !149
  %21 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %12, x86_fp80 %18, x86_fp80 %20), !dbg !150
  store x86_fp80 %21, ptr %5, align 16, !dbg !151
  br label %22, !dbg !152

22:                                               ; preds = %11
  %23 = load i32, ptr %6, align 4, !dbg !153
  %24 = add nsw i32 %23, 1, !dbg !153
  store i32 %24, ptr %6, align 4, !dbg !153
  br label %7, !dbg !154, !llvm.loop !155

25:                                               ; preds = %7
  %26 = load x86_fp80, ptr %5, align 16, !dbg !157
  %27 = fptrunc x86_fp80 %26 to double, !dbg !157
  ret double %27, !dbg !158
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_open_loop(ptr noundef %0, i32 noundef %1) #0 !dbg !159 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca x86_fp80, align 16
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !160, !DIExpression(), !161)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !162, !DIExpression(), !163)
    #dbg_declare(ptr %5, !164, !DIExpression(), !165)
  store x86_fp80 0xK3FFF8000000000000000, ptr %5, align 16, !dbg !165
    #dbg_declare(ptr %6, !166, !DIExpression(), !168)
  store i32 0, ptr %6, align 4, !dbg !168
  br label %7, !dbg !169

7:                                                ; preds = %28, %2
  %8 = load x86_fp80, ptr %5, align 16, !dbg !170
  %9 = fcmp olt x86_fp80 %8, 0xK4005C800000000000000, !dbg !172
  br i1 %9, label %10, label %13, !dbg !173

10:                                               ; preds = %7
  %11 = load i32, ptr %6, align 4, !dbg !174
  %12 = icmp slt i32 %11, 8, !dbg !175
  br label %13

13:                                               ; preds = %10, %7
  %14 = phi i1 [ false, %7 ], [ %12, %10 ], !dbg !176
  br i1 %14, label %15, label %31, !dbg !177

15:                                               ; preds = %13
  %16 = load x86_fp80, ptr %5, align 16, !dbg !178
  %17 = load ptr, ptr %3, align 8, !dbg !179
  %18 = load i32, ptr %6, align 4, !dbg !180
  %19 = sext i32 %18 to i64, !dbg !179
  %20 = getelementptr inbounds double, ptr %17, i64 %19, !dbg !179
  %21 = load double, ptr %20, align 8, !dbg !179
  %22 = fadd double %21, 1.000000e+00, !dbg !181
  %23 = fpext double %22 to x86_fp80, !dbg !182
  %24 = load x86_fp80, ptr %5, align 16, !dbg !183
  %25 = load x86_fp80, ptr %5, align 16, !dbg !184
  %26 = fmul x86_fp80 %24, %25, !dbg !185
  %27 = call x86_fp80 @llvm.fmuladd.f80(x86_fp80 %16, x86_fp80 %23, x86_fp80 %26), !dbg !186
  store x86_fp80 %27, ptr %5, align 16, !dbg !187
  br label %28, !dbg !188

28:                                               ; preds = %15
  %29 = load i32, ptr %6, align 4, !dbg !189
  %30 = add nsw i32 %29, 1, !dbg !189
  store i32 %30, ptr %6, align 4, !dbg !189
  br label %7, !dbg !190, !llvm.loop !191

31:                                               ; preds = %13
  %32 = load x86_fp80, ptr %5, align 16, !dbg !193
  %33 = fptrunc x86_fp80 %32 to double, !dbg !193
  ret double %33, !dbg !194
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @extended_in_structure(ptr noundef %0) #0 !dbg !195 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.Record, align 16
  %4 = alloca %struct.Record, align 16
  %5 = alloca %struct.Record, align 16
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !198, !DIExpression(), !199)
    #dbg_declare(ptr %3, !200, !DIExpression(), !207)
  %6 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 0, !dbg !208
  %7 = load ptr, ptr %2, align 8, !dbg !209
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !209
  %9 = load double, ptr %8, align 8, !dbg !209
  %10 = fpext double %9 to x86_fp80, !dbg !209
  store x86_fp80 %10, ptr %6, align 16, !dbg !208
  %11 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 1, !dbg !208
  store i32 3, ptr %11, align 16, !dbg !208
  %12 = getelementptr inbounds %struct.Record, ptr %4, i32 0, i32 2, !dbg !208
  %13 = load ptr, ptr %2, align 8, !dbg !210
  %14 = getelementptr inbounds double, ptr %13, i64 1, !dbg !210
  %15 = load double, ptr %14, align 8, !dbg !210
  store double %15, ptr %12, align 8, !dbg !208
  call void @changed(ptr dead_on_unwind writable sret(%struct.Record) align 16 %3, ptr noundef byval(%struct.Record) align 16 %4), !dbg !211
  call void @changed(ptr dead_on_unwind writable sret(%struct.Record) align 16 %5, ptr noundef byval(%struct.Record) align 16 %3), !dbg !212
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %3, ptr align 16 %5, i64 32, i1 false), !dbg !212
  %16 = getelementptr inbounds %struct.Record, ptr %3, i32 0, i32 0, !dbg !213
  %17 = load x86_fp80, ptr %16, align 16, !dbg !213
  %18 = getelementptr inbounds %struct.Record, ptr %3, i32 0, i32 2, !dbg !214
  %19 = load double, ptr %18, align 8, !dbg !214
  %20 = fpext double %19 to x86_fp80, !dbg !215
  %21 = fmul x86_fp80 %17, %20, !dbg !216
  %22 = fptrunc x86_fp80 %21 to double, !dbg !217
  ret double %22, !dbg !218
}

; Function Attrs: noinline nounwind uwtable
define internal void @changed(ptr dead_on_unwind noalias writable sret(%struct.Record) align 16 %0, ptr noundef byval(%struct.Record) align 16 %1) #0 !dbg !219 {
    #dbg_declare(ptr %1, !222, !DIExpression(), !223)
  %3 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 2, !dbg !224
  %4 = load double, ptr %3, align 8, !dbg !224
  %5 = fpext double %4 to x86_fp80, !dbg !225
  %6 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 0, !dbg !226
  %7 = load x86_fp80, ptr %6, align 16, !dbg !227
  %8 = fmul x86_fp80 %7, %5, !dbg !227
  store x86_fp80 %8, ptr %6, align 16, !dbg !227
  %9 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 0, !dbg !228
  %10 = load x86_fp80, ptr %9, align 16, !dbg !228
  %11 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 2, !dbg !229
  %12 = load double, ptr %11, align 8, !dbg !230
  %13 = fpext double %12 to x86_fp80, !dbg !230
  %14 = fadd x86_fp80 %13, %10, !dbg !230
  %15 = fptrunc x86_fp80 %14 to double, !dbg !230
  store double %15, ptr %11, align 8, !dbg !230
  %16 = getelementptr inbounds %struct.Record, ptr %1, i32 0, i32 1, !dbg !231
  %17 = load i32, ptr %16, align 16, !dbg !232
  %18 = add nsw i32 %17, 1, !dbg !232
  store i32 %18, ptr %16, align 16, !dbg !232
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %0, ptr align 16 %1, i64 32, i1 false), !dbg !233
  ret void, !dbg !234
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @quadruple(ptr noundef %0) #0 !dbg !235 {
  %2 = alloca ptr, align 8
  %3 = alloca fp128, align 16
  %4 = alloca fp128, align 16
  %5 = alloca fp128, align 16
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !236, !DIExpression(), !237)
    #dbg_declare(ptr %3, !238, !DIExpression(), !240)
  %6 = load ptr, ptr %2, align 8, !dbg !241
  %7 = getelementptr inbounds double, ptr %6, i64 0, !dbg !241
  %8 = load double, ptr %7, align 8, !dbg !241
  %9 = fpext double %8 to fp128, !dbg !241
  store fp128 %9, ptr %3, align 16, !dbg !240
    #dbg_declare(ptr %4, !242, !DIExpression(), !243)
  %10 = load ptr, ptr %2, align 8, !dbg !244
  %11 = getelementptr inbounds double, ptr %10, i64 1, !dbg !244
  %12 = load double, ptr %11, align 8, !dbg !244
  %13 = fpext double %12 to fp128, !dbg !244
  store fp128 %13, ptr %4, align 16, !dbg !243
    #dbg_declare(ptr %5, !245, !DIExpression(), !246)
  %14 = load fp128, ptr %3, align 16, !dbg !247
  %15 = load fp128, ptr %4, align 16, !dbg !248
  %16 = load fp128, ptr %3, align 16, !dbg !249
  %17 = load fp128, ptr %4, align 16, !dbg !250
  %18 = fdiv fp128 %16, %17, !dbg !251
  %19 = call fp128 @llvm.fmuladd.f128(fp128 %14, fp128 %15, fp128 %18), !dbg !252
  store fp128 %19, ptr %5, align 16, !dbg !246
  %20 = load fp128, ptr %5, align 16, !dbg !253
  %21 = load fp128, ptr %3, align 16, !dbg !254
  %22 = fmul fp128 %20, %21, !dbg !255
  %23 = fptrunc fp128 %22 to double, !dbg !256
  ret double %23, !dbg !257
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare fp128 @llvm.fmuladd.f128(fp128, fp128, fp128) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @quadruple_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !258 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x fp128], align 16
  %6 = alloca [4 x fp128], align 16
  %7 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !259, !DIExpression(), !260)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !261, !DIExpression(), !262)
    #dbg_declare(ptr %5, !263, !DIExpression(), !267)
    #dbg_declare(ptr %6, !268, !DIExpression(), !269)
    #dbg_declare(ptr %7, !270, !DIExpression(), !272)
  store i32 0, ptr %7, align 4, !dbg !272
  br label %8, !dbg !273

8:                                                ; preds = %21, %2
  %9 = load i32, ptr %7, align 4, !dbg !274
  %10 = icmp slt i32 %9, 4, !dbg !276
  br i1 %10, label %11, label %24, !dbg !277

11:                                               ; preds = %8
  %12 = load ptr, ptr %3, align 8, !dbg !278
  %13 = load i32, ptr %7, align 4, !dbg !279
  %14 = sext i32 %13 to i64, !dbg !278
  %15 = getelementptr inbounds double, ptr %12, i64 %14, !dbg !278
  %16 = load double, ptr %15, align 8, !dbg !278
  %17 = fpext double %16 to fp128, !dbg !278
  %18 = load i32, ptr %7, align 4, !dbg !280
  %19 = sext i32 %18 to i64, !dbg !281
  %20 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 %19, !dbg !281
  store fp128 %17, ptr %20, align 16, !dbg !282
  br label %21, !dbg !281

21:                                               ; preds = %11
  %22 = load i32, ptr %7, align 4, !dbg !283
  %23 = add nsw i32 %22, 1, !dbg !283
  store i32 %23, ptr %7, align 4, !dbg !283
  br label %8, !dbg !284, !llvm.loop !285

24:                                               ; preds = %8
  %25 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 0, !dbg !287
  %26 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 0, !dbg !287
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %25, ptr align 16 %26, i64 64, i1 false), !dbg !287
  %27 = load i32, ptr %4, align 4, !dbg !288
  %28 = srem i32 %27, 4, !dbg !289
  %29 = sext i32 %28 to i64, !dbg !290
  %30 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 %29, !dbg !290
  %31 = load fp128, ptr %30, align 16, !dbg !290
  %32 = getelementptr inbounds [4 x fp128], ptr %5, i64 0, i64 1, !dbg !291
  %33 = load fp128, ptr %32, align 16, !dbg !291
  %34 = fmul fp128 %31, %33, !dbg !292
  %35 = getelementptr inbounds [4 x fp128], ptr %6, i64 0, i64 2, !dbg !293
  %36 = load fp128, ptr %35, align 16, !dbg !293
  %37 = fmul fp128 %34, %36, !dbg !294
  %38 = fptrunc fp128 %37 to double, !dbg !295
  ret double %38, !dbg !296
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @half_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !297 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x half], align 2
  %6 = alloca [4 x half], align 2
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !298, !DIExpression(), !299)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !300, !DIExpression(), !301)
    #dbg_declare(ptr %5, !302, !DIExpression(), !304)
    #dbg_declare(ptr %6, !305, !DIExpression(), !306)
    #dbg_declare(ptr %7, !307, !DIExpression(), !309)
  store i32 0, ptr %7, align 4, !dbg !309
  br label %10, !dbg !310

10:                                               ; preds = %26, %2
  %11 = load i32, ptr %7, align 4, !dbg !311
  %12 = icmp slt i32 %11, 4, !dbg !313
  br i1 %12, label %13, label %29, !dbg !314

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !315
  %15 = load i32, ptr %7, align 4, !dbg !316
  %16 = sext i32 %15 to i64, !dbg !315
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !315
  %18 = load double, ptr %17, align 8, !dbg !315
  %19 = fptrunc double %18 to half, !dbg !317
  %20 = fpext half %19 to float, !dbg !318
  %21 = fmul float %20, 2.000000e+00, !dbg !318
  %22 = fptrunc float %21 to half, !dbg !318
  %23 = load i32, ptr %7, align 4, !dbg !319
  %24 = sext i32 %23 to i64, !dbg !320
  %25 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 %24, !dbg !320
  store half %22, ptr %25, align 2, !dbg !321
  br label %26, !dbg !320

26:                                               ; preds = %13
  %27 = load i32, ptr %7, align 4, !dbg !322
  %28 = add nsw i32 %27, 1, !dbg !322
  store i32 %28, ptr %7, align 4, !dbg !322
  br label %10, !dbg !323, !llvm.loop !324

29:                                               ; preds = %10
  %30 = getelementptr inbounds [4 x half], ptr %6, i64 0, i64 0, !dbg !326
  %31 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 0, !dbg !326
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %30, ptr align 2 %31, i64 8, i1 false), !dbg !326
    #dbg_declare(ptr %8, !327, !DIExpression(), !328)
  store double 0.000000e+00, ptr %8, align 8, !dbg !328
    #dbg_declare(ptr %9, !329, !DIExpression(), !331)
  store i32 0, ptr %9, align 4, !dbg !331
  br label %32, !dbg !332

32:                                               ; preds = %55, %29
  %33 = load i32, ptr %9, align 4, !dbg !333
  %34 = icmp slt i32 %33, 4, !dbg !335
  br i1 %34, label %35, label %58, !dbg !336

35:                                               ; preds = %32
  %36 = load i32, ptr %9, align 4, !dbg !337
  %37 = sext i32 %36 to i64, !dbg !338
  %38 = getelementptr inbounds [4 x half], ptr %6, i64 0, i64 %37, !dbg !338
  %39 = load half, ptr %38, align 2, !dbg !338
  %40 = fpext half %39 to double, !dbg !339
  %41 = load ptr, ptr %3, align 8, !dbg !340
  %42 = getelementptr inbounds double, ptr %41, i64 4, !dbg !340
  %43 = load double, ptr %42, align 8, !dbg !340
  %44 = fmul double %40, %43, !dbg !341
  %45 = load i32, ptr %9, align 4, !dbg !342
  %46 = load i32, ptr %4, align 4, !dbg !343
  %47 = add nsw i32 %45, %46, !dbg !344
  %48 = srem i32 %47, 4, !dbg !345
  %49 = sext i32 %48 to i64, !dbg !346
  %50 = getelementptr inbounds [4 x half], ptr %5, i64 0, i64 %49, !dbg !346
  %51 = load half, ptr %50, align 2, !dbg !346
  %52 = fpext half %51 to double, !dbg !347
  %53 = load double, ptr %8, align 8, !dbg !348
  %54 = call double @llvm.fmuladd.f64(double %44, double %52, double %53), !dbg !348
  store double %54, ptr %8, align 8, !dbg !348
  br label %55, !dbg !349

55:                                               ; preds = %35
  %56 = load i32, ptr %9, align 4, !dbg !350
  %57 = add nsw i32 %56, 1, !dbg !350
  store i32 %57, ptr %9, align 4, !dbg !350
  br label %32, !dbg !351, !llvm.loop !352

58:                                               ; preds = %32
  %59 = load double, ptr %8, align 8, !dbg !354
  ret double %59, !dbg !355
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind uwtable
define dso_local double @bfloat_copied(ptr noundef %0, i32 noundef %1) #0 !dbg !356 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [4 x bfloat], align 2
  %6 = alloca [4 x bfloat], align 2
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !357, !DIExpression(), !358)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !359, !DIExpression(), !360)
    #dbg_declare(ptr %5, !361, !DIExpression(), !363)
    #dbg_declare(ptr %6, !364, !DIExpression(), !365)
    #dbg_declare(ptr %7, !366, !DIExpression(), !368)
  store i32 0, ptr %7, align 4, !dbg !368
  br label %10, !dbg !369

10:                                               ; preds = %24, %2
  %11 = load i32, ptr %7, align 4, !dbg !370
  %12 = icmp slt i32 %11, 4, !dbg !372
  br i1 %12, label %13, label %27, !dbg !373

13:                                               ; preds = %10
  %14 = load ptr, ptr %3, align 8, !dbg !374
  %15 = load i32, ptr %7, align 4, !dbg !375
  %16 = sext i32 %15 to i64, !dbg !374
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !374
  %18 = load double, ptr %17, align 8, !dbg !374
  %19 = fptrunc double %18 to float, !dbg !376
  %20 = fptrunc float %19 to bfloat, !dbg !377
  %21 = load i32, ptr %7, align 4, !dbg !378
  %22 = sext i32 %21 to i64, !dbg !379
  %23 = getelementptr inbounds [4 x bfloat], ptr %5, i64 0, i64 %22, !dbg !379
  store bfloat %20, ptr %23, align 2, !dbg !380
  br label %24, !dbg !379

24:                                               ; preds = %13
  %25 = load i32, ptr %7, align 4, !dbg !381
  %26 = add nsw i32 %25, 1, !dbg !381
  store i32 %26, ptr %7, align 4, !dbg !381
  br label %10, !dbg !382, !llvm.loop !383

27:                                               ; preds = %10
  %28 = getelementptr inbounds [4 x bfloat], ptr %6, i64 0, i64 0, !dbg !385
  %29 = getelementptr inbounds [4 x bfloat], ptr %5, i64 0, i64 0, !dbg !385
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %28, ptr align 2 %29, i64 8, i1 false), !dbg !385
    #dbg_declare(ptr %8, !386, !DIExpression(), !387)
  store double 0.000000e+00, ptr %8, align 8, !dbg !387
    #dbg_declare(ptr %9, !388, !DIExpression(), !390)
  store i32 0, ptr %9, align 4, !dbg !390
  br label %30, !dbg !391

30:                                               ; preds = %48, %27
  %31 = load i32, ptr %9, align 4, !dbg !392
  %32 = icmp slt i32 %31, 4, !dbg !394
  br i1 %32, label %33, label %51, !dbg !395

33:                                               ; preds = %30
  %34 = load i32, ptr %9, align 4, !dbg !396
  %35 = load i32, ptr %4, align 4, !dbg !397
  %36 = add nsw i32 %34, %35, !dbg !398
  %37 = srem i32 %36, 4, !dbg !399
  %38 = sext i32 %37 to i64, !dbg !400
  %39 = getelementptr inbounds [4 x bfloat], ptr %6, i64 0, i64 %38, !dbg !400
  %40 = load bfloat, ptr %39, align 2, !dbg !400
  %41 = fpext bfloat %40 to float, !dbg !401
  %42 = fpext float %41 to double, !dbg !402
  %43 = load ptr, ptr %3, align 8, !dbg !403
  %44 = getelementptr inbounds double, ptr %43, i64 4, !dbg !403
  %45 = load double, ptr %44, align 8, !dbg !403
  %46 = load double, ptr %8, align 8, !dbg !404
  %47 = call double @llvm.fmuladd.f64(double %42, double %45, double %46), !dbg !404
  store double %47, ptr %8, align 8, !dbg !404
  br label %48, !dbg !405

48:                                               ; preds = %33
  %49 = load i32, ptr %9, align 4, !dbg !406
  %50 = add nsw i32 %49, 1, !dbg !406
  store i32 %50, ptr %9, align 4, !dbg !406
  br label %30, !dbg !407, !llvm.loop !408

51:                                               ; preds = %30
  %52 = load double, ptr %8, align 8, !dbg !410
  ret double %52, !dbg !411
}

; Function Attrs: noinline nounwind uwtable
define dso_local double @half_pair(ptr noundef %0) #4 !dbg !412 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.HalfPair, align 2
  %4 = alloca %struct.HalfPair, align 2
  %5 = alloca %struct.HalfPair, align 2
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !413, !DIExpression(), !414)
    #dbg_declare(ptr %3, !415, !DIExpression(), !421)
  %6 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 0, !dbg !422
  %7 = load ptr, ptr %2, align 8, !dbg !423
  %8 = getelementptr inbounds double, ptr %7, i64 0, !dbg !423
  %9 = load double, ptr %8, align 8, !dbg !423
  %10 = fptrunc double %9 to half, !dbg !423
  store half %10, ptr %6, align 2, !dbg !422
  %11 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 1, !dbg !422
  %12 = load ptr, ptr %2, align 8, !dbg !424
  %13 = getelementptr inbounds double, ptr %12, i64 1, !dbg !424
  %14 = load double, ptr %13, align 8, !dbg !424
  %15 = fptrunc double %14 to half, !dbg !424
  store half %15, ptr %11, align 2, !dbg !422
  %16 = load ptr, ptr %2, align 8, !dbg !425
  %17 = getelementptr inbounds double, ptr %16, i64 2, !dbg !425
  %18 = load double, ptr %17, align 8, !dbg !425
  %19 = fptrunc double %18 to float, !dbg !425
  %20 = load <2 x half>, ptr %4, align 2, !dbg !426
  %21 = call <2 x half> @turned(<2 x half> %20, float noundef %19), !dbg !426
  store <2 x half> %21, ptr %3, align 2, !dbg !426
  %22 = load ptr, ptr %2, align 8, !dbg !427
  %23 = getelementptr inbounds double, ptr %22, i64 3, !dbg !427
  %24 = load double, ptr %23, align 8, !dbg !427
  %25 = fptrunc double %24 to float, !dbg !427
  %26 = load <2 x half>, ptr %3, align 2, !dbg !428
  %27 = call <2 x half> @turned(<2 x half> %26, float noundef %25), !dbg !428
  store <2 x half> %27, ptr %5, align 2, !dbg !428
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %3, ptr align 2 %5, i64 4, i1 false), !dbg !428
  %28 = getelementptr inbounds %struct.HalfPair, ptr %3, i32 0, i32 0, !dbg !429
  %29 = load half, ptr %28, align 2, !dbg !429
  %30 = fpext half %29 to double, !dbg !430
  %31 = getelementptr inbounds %struct.HalfPair, ptr %3, i32 0, i32 1, !dbg !431
  %32 = load half, ptr %31, align 2, !dbg !431
  %33 = fpext half %32 to double, !dbg !432
  %34 = fadd double %30, %33, !dbg !433
  ret double %34, !dbg !434
}

; Function Attrs: noinline nounwind uwtable
define internal <2 x half> @turned(<2 x half> %0, float noundef %1) #4 !dbg !435 {
  %3 = alloca %struct.HalfPair, align 2
  %4 = alloca %struct.HalfPair, align 2
  %5 = alloca float, align 4
  store <2 x half> %0, ptr %4, align 2
    #dbg_declare(ptr %4, !438, !DIExpression(), !439)
  store float %1, ptr %5, align 4
    #dbg_declare(ptr %5, !440, !DIExpression(), !441)
  %6 = getelementptr inbounds %struct.HalfPair, ptr %3, i32 0, i32 0, !dbg !442
  %7 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 0, !dbg !443
  %8 = load half, ptr %7, align 2, !dbg !443
  %9 = fpext half %8 to float, !dbg !444
  %10 = load float, ptr %5, align 4, !dbg !445
  %11 = fptrunc float %10 to half, !dbg !446
  %12 = fpext half %11 to float, !dbg !444
  %13 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 1, !dbg !447
  %14 = load half, ptr %13, align 2, !dbg !447
  %15 = fpext half %14 to float, !dbg !444
  %16 = fneg float %15, !dbg !444
  %17 = call float @llvm.fmuladd.f32(float %9, float %12, float %16), !dbg !444
  %18 = fptrunc float %17 to half, !dbg !444
  store half %18, ptr %6, align 2, !dbg !442
  %19 = getelementptr inbounds %struct.HalfPair, ptr %3, i32 0, i32 1, !dbg !442
  %20 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 1, !dbg !448
  %21 = load half, ptr %20, align 2, !dbg !448
  %22 = fpext half %21 to float, !dbg !449
  %23 = load float, ptr %5, align 4, !dbg !450
  %24 = fptrunc float %23 to half, !dbg !451
  %25 = fpext half %24 to float, !dbg !449
  %26 = getelementptr inbounds %struct.HalfPair, ptr %4, i32 0, i32 0, !dbg !452
  %27 = load half, ptr %26, align 2, !dbg !452
  %28 = fpext half %27 to float, !dbg !449
  %29 = call float @llvm.fmuladd.f32(float %22, float %25, float %28), !dbg !449
  %30 = fptrunc float %29 to half, !dbg !449
  store half %30, ptr %19, align 2, !dbg !442
  %31 = load <2 x half>, ptr %3, align 2, !dbg !453
  ret <2 x half> %31, !dbg !453
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="32" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!7, !8, !9, !10, !11, !12, !13}
!llvm.ident = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !2, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "precisions.c", directory: ".", checksumkind: CSK_MD5, checksum: "917f693e12d902264164d9422b65878a")
!2 = !{!3, !4, !5, !6}
!3 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!4 = !DIBasicType(name: "_Float16", size: 16, encoding: DW_ATE_float)
!5 = !DIBasicType(name: "__bf16", size: 16, encoding: DW_ATE_float)
!6 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!7 = !{i32 7, !"Dwarf Version", i32 5}
!8 = !{i32 2, !"Debug Info Version", i32 3}
!9 = !{i32 1, !"wchar_size", i32 4}
!10 = !{i32 8, !"PIC Level", i32 2}
!11 = !{i32 7, !"PIE Level", i32 2}
!12 = !{i32 7, !"uwtable", i32 2}
!13 = !{i32 7, !"frame-pointer", i32 2}
!14 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!15 = distinct !DISubprogram(name: "extended", scope: !1, file: !1, line: 5, type: !16, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!16 = !DISubroutineType(types: !17)
!17 = !{!3, !3, !3}
!18 = !{}
!19 = !DILocalVariable(name: "x", arg: 1, scope: !15, file: !1, line: 5, type: !3)
!20 = !DILocation(line: 5, column: 24, scope: !15)
!21 = !DILocalVariable(name: "y", arg: 2, scope: !15, file: !1, line: 5, type: !3)
!22 = !DILocation(line: 5, column: 34, scope: !15)
!23 = !DILocalVariable(name: "a", scope: !15, file: !1, line: 6, type: !24)
!24 = !DIBasicType(name: "long double", size: 128, encoding: DW_ATE_float)
!25 = !DILocation(line: 6, column: 15, scope: !15)
!26 = !DILocation(line: 6, column: 19, scope: !15)
!27 = !DILocalVariable(name: "b", scope: !15, file: !1, line: 6, type: !24)
!28 = !DILocation(line: 6, column: 22, scope: !15)
!29 = !DILocation(line: 6, column: 26, scope: !15)
!30 = !DILocalVariable(name: "c", scope: !15, file: !1, line: 6, type: !24)
!31 = !DILocation(line: 6, column: 29, scope: !15)
!32 = !DILocation(line: 6, column: 33, scope: !15)
!33 = !DILocation(line: 6, column: 37, scope: !15)
!34 = !DILocation(line: 6, column: 41, scope: !15)
!35 = !DILocation(line: 6, column: 45, scope: !15)
!36 = !DILocation(line: 6, column: 43, scope: !15)
!37 = !DILocation(line: 6, column: 39, scope: !15)
!38 = !DILocation(line: 6, column: 55, scope: !15)
!39 = !DILocation(line: 6, column: 49, scope: !15)
!40 = !DILocation(line: 6, column: 47, scope: !15)
!41 = !DILocation(line: 7, column: 19, scope: !15)
!42 = !DILocation(line: 7, column: 23, scope: !15)
!43 = !DILocation(line: 7, column: 21, scope: !15)
!44 = !DILocation(line: 7, column: 10, scope: !15)
!45 = !DILocation(line: 7, column: 3, scope: !15)
!46 = distinct !DISubprogram(name: "extended_library", scope: !1, file: !1, line: 9, type: !16, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!47 = !DILocalVariable(name: "x", arg: 1, scope: !46, file: !1, line: 9, type: !3)
!48 = !DILocation(line: 9, column: 32, scope: !46)
!49 = !DILocalVariable(name: "y", arg: 2, scope: !46, file: !1, line: 9, type: !3)
!50 = !DILocation(line: 9, column: 42, scope: !46)
!51 = !DILocation(line: 9, column: 59, scope: !46)
!52 = !DILocation(line: 9, column: 54, scope: !46)
!53 = !DILocation(line: 9, column: 69, scope: !46)
!54 = !DILocation(line: 9, column: 64, scope: !46)
!55 = !DILocation(line: 9, column: 79, scope: !46)
!56 = !DILocation(line: 9, column: 82, scope: !46)
!57 = !DILocation(line: 9, column: 74, scope: !46)
!58 = !DILocation(line: 9, column: 72, scope: !46)
!59 = !DILocation(line: 9, column: 92, scope: !46)
!60 = !DILocation(line: 9, column: 87, scope: !46)
!61 = !DILocation(line: 9, column: 85, scope: !46)
!62 = !DILocation(line: 9, column: 104, scope: !46)
!63 = !DILocation(line: 9, column: 107, scope: !46)
!64 = !DILocation(line: 9, column: 97, scope: !46)
!65 = !DILocation(line: 9, column: 95, scope: !46)
!66 = !DILocation(line: 9, column: 47, scope: !46)
!67 = distinct !DISubprogram(name: "extended_copied", scope: !1, file: !1, line: 10, type: !68, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!68 = !DISubroutineType(types: !69)
!69 = !{!3, !70, !72}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !3)
!72 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!73 = !DILocalVariable(name: "x", arg: 1, scope: !67, file: !1, line: 10, type: !70)
!74 = !DILocation(line: 10, column: 38, scope: !67)
!75 = !DILocalVariable(name: "n", arg: 2, scope: !67, file: !1, line: 10, type: !72)
!76 = !DILocation(line: 10, column: 45, scope: !67)
!77 = !DILocalVariable(name: "a", scope: !67, file: !1, line: 11, type: !78)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 640, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 5)
!81 = !DILocation(line: 11, column: 15, scope: !67)
!82 = !DILocalVariable(name: "b", scope: !67, file: !1, line: 11, type: !78)
!83 = !DILocation(line: 11, column: 21, scope: !67)
!84 = !DILocalVariable(name: "s", scope: !67, file: !1, line: 11, type: !24)
!85 = !DILocation(line: 11, column: 27, scope: !67)
!86 = !DILocalVariable(name: "i", scope: !87, file: !1, line: 12, type: !72)
!87 = distinct !DILexicalBlock(scope: !67, file: !1, line: 12, column: 3)
!88 = !DILocation(line: 12, column: 12, scope: !87)
!89 = !DILocation(line: 12, column: 8, scope: !87)
!90 = !DILocation(line: 12, column: 19, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !1, line: 12, column: 3)
!92 = !DILocation(line: 12, column: 21, scope: !91)
!93 = !DILocation(line: 12, column: 3, scope: !87)
!94 = !DILocation(line: 12, column: 38, scope: !91)
!95 = !DILocation(line: 12, column: 40, scope: !91)
!96 = !DILocation(line: 12, column: 43, scope: !91)
!97 = !DILocation(line: 12, column: 33, scope: !91)
!98 = !DILocation(line: 12, column: 31, scope: !91)
!99 = !DILocation(line: 12, column: 36, scope: !91)
!100 = !DILocation(line: 12, column: 27, scope: !91)
!101 = !DILocation(line: 12, column: 3, scope: !91)
!102 = distinct !{!102, !93, !103, !104}
!103 = !DILocation(line: 12, column: 45, scope: !87)
!104 = !{!"llvm.loop.mustprogress"}
!105 = !DILocation(line: 13, column: 3, scope: !67)
!106 = !DILocalVariable(name: "i", scope: !107, file: !1, line: 14, type: !72)
!107 = distinct !DILexicalBlock(scope: !67, file: !1, line: 14, column: 3)
!108 = !DILocation(line: 14, column: 12, scope: !107)
!109 = !DILocation(line: 14, column: 8, scope: !107)
!110 = !DILocation(line: 14, column: 19, scope: !111)
!111 = distinct !DILexicalBlock(scope: !107, file: !1, line: 14, column: 3)
!112 = !DILocation(line: 14, column: 21, scope: !111)
!113 = !DILocation(line: 14, column: 3, scope: !107)
!114 = !DILocation(line: 14, column: 38, scope: !111)
!115 = !DILocation(line: 14, column: 36, scope: !111)
!116 = !DILocation(line: 14, column: 46, scope: !111)
!117 = !DILocation(line: 14, column: 50, scope: !111)
!118 = !DILocation(line: 14, column: 48, scope: !111)
!119 = !DILocation(line: 14, column: 53, scope: !111)
!120 = !DILocation(line: 14, column: 43, scope: !111)
!121 = !DILocation(line: 14, column: 33, scope: !111)
!122 = !DILocation(line: 14, column: 31, scope: !111)
!123 = !DILocation(line: 14, column: 27, scope: !111)
!124 = !DILocation(line: 14, column: 3, scope: !111)
!125 = distinct !{!125, !113, !126, !104}
!126 = !DILocation(line: 14, column: 56, scope: !107)
!127 = !DILocation(line: 15, column: 10, scope: !67)
!128 = !DILocation(line: 15, column: 3, scope: !67)
!129 = distinct !DISubprogram(name: "extended_in_loop", scope: !1, file: !1, line: 17, type: !68, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!130 = !DILocalVariable(name: "x", arg: 1, scope: !129, file: !1, line: 17, type: !70)
!131 = !DILocation(line: 17, column: 39, scope: !129)
!132 = !DILocalVariable(name: "n", arg: 2, scope: !129, file: !1, line: 17, type: !72)
!133 = !DILocation(line: 17, column: 46, scope: !129)
!134 = !DILocalVariable(name: "s", scope: !129, file: !1, line: 18, type: !24)
!135 = !DILocation(line: 18, column: 15, scope: !129)
!136 = !DILocalVariable(name: "i", scope: !137, file: !1, line: 19, type: !72)
!137 = distinct !DILexicalBlock(scope: !129, file: !1, line: 19, column: 3)
!138 = !DILocation(line: 19, column: 12, scope: !137)
!139 = !DILocation(line: 19, column: 8, scope: !137)
!140 = !DILocation(line: 19, column: 19, scope: !141)
!141 = distinct !DILexicalBlock(scope: !137, file: !1, line: 19, column: 3)
!142 = !DILocation(line: 19, column: 23, scope: !141)
!143 = !DILocation(line: 19, column: 21, scope: !141)
!144 = !DILocation(line: 19, column: 3, scope: !137)
!145 = !DILocation(line: 19, column: 35, scope: !141)
!146 = !DILocation(line: 19, column: 39, scope: !141)
!147 = !DILocation(line: 19, column: 41, scope: !141)
!148 = !DILocation(line: 19, column: 51, scope: !141)
!149 = !DILocation(line: 19, column: 46, scope: !141)
!150 = !DILocation(line: 19, column: 44, scope: !141)
!151 = !DILocation(line: 19, column: 33, scope: !141)
!152 = !DILocation(line: 19, column: 31, scope: !141)
!153 = !DILocation(line: 19, column: 27, scope: !141)
!154 = !DILocation(line: 19, column: 3, scope: !141)
!155 = distinct !{!155, !144, !156, !104}
!156 = !DILocation(line: 19, column: 52, scope: !137)
!157 = !DILocation(line: 20, column: 10, scope: !129)
!158 = !DILocation(line: 20, column: 3, scope: !129)
!159 = distinct !DISubprogram(name: "extended_in_open_loop", scope: !1, file: !1, line: 22, type: !68, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!160 = !DILocalVariable(name: "x", arg: 1, scope: !159, file: !1, line: 22, type: !70)
!161 = !DILocation(line: 22, column: 44, scope: !159)
!162 = !DILocalVariable(name: "n", arg: 2, scope: !159, file: !1, line: 22, type: !72)
!163 = !DILocation(line: 22, column: 51, scope: !159)
!164 = !DILocalVariable(name: "s", scope: !159, file: !1, line: 23, type: !24)
!165 = !DILocation(line: 23, column: 15, scope: !159)
!166 = !DILocalVariable(name: "i", scope: !167, file: !1, line: 24, type: !72)
!167 = distinct !DILexicalBlock(scope: !159, file: !1, line: 24, column: 3)
!168 = !DILocation(line: 24, column: 12, scope: !167)
!169 = !DILocation(line: 24, column: 8, scope: !167)
!170 = !DILocation(line: 24, column: 19, scope: !171)
!171 = distinct !DILexicalBlock(scope: !167, file: !1, line: 24, column: 3)
!172 = !DILocation(line: 24, column: 21, scope: !171)
!173 = !DILocation(line: 24, column: 27, scope: !171)
!174 = !DILocation(line: 24, column: 30, scope: !171)
!175 = !DILocation(line: 24, column: 32, scope: !171)
!176 = !DILocation(line: 0, scope: !171)
!177 = !DILocation(line: 24, column: 3, scope: !167)
!178 = !DILocation(line: 24, column: 46, scope: !171)
!179 = !DILocation(line: 24, column: 51, scope: !171)
!180 = !DILocation(line: 24, column: 53, scope: !171)
!181 = !DILocation(line: 24, column: 56, scope: !171)
!182 = !DILocation(line: 24, column: 50, scope: !171)
!183 = !DILocation(line: 24, column: 63, scope: !171)
!184 = !DILocation(line: 24, column: 67, scope: !171)
!185 = !DILocation(line: 24, column: 65, scope: !171)
!186 = !DILocation(line: 24, column: 61, scope: !171)
!187 = !DILocation(line: 24, column: 44, scope: !171)
!188 = !DILocation(line: 24, column: 42, scope: !171)
!189 = !DILocation(line: 24, column: 38, scope: !171)
!190 = !DILocation(line: 24, column: 3, scope: !171)
!191 = distinct !{!191, !177, !192, !104}
!192 = !DILocation(line: 24, column: 67, scope: !167)
!193 = !DILocation(line: 25, column: 10, scope: !159)
!194 = !DILocation(line: 25, column: 3, scope: !159)
!195 = distinct !DISubprogram(name: "extended_in_structure", scope: !1, file: !1, line: 34, type: !196, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!196 = !DISubroutineType(types: !197)
!197 = !{!3, !70}
!198 = !DILocalVariable(name: "x", arg: 1, scope: !195, file: !1, line: 34, type: !70)
!199 = !DILocation(line: 34, column: 44, scope: !195)
!200 = !DILocalVariable(name: "r", scope: !195, file: !1, line: 35, type: !201)
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "Record", file: !1, line: 27, baseType: !202)
!202 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 27, size: 256, elements: !203)
!203 = !{!204, !205, !206}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !202, file: !1, line: 27, baseType: !24, size: 128)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !202, file: !1, line: 27, baseType: !72, size: 32, offset: 128)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !202, file: !1, line: 27, baseType: !3, size: 64, offset: 192)
!207 = !DILocation(line: 35, column: 10, scope: !195)
!208 = !DILocation(line: 35, column: 30, scope: !195)
!209 = !DILocation(line: 35, column: 31, scope: !195)
!210 = !DILocation(line: 35, column: 40, scope: !195)
!211 = !DILocation(line: 35, column: 14, scope: !195)
!212 = !DILocation(line: 36, column: 7, scope: !195)
!213 = !DILocation(line: 37, column: 12, scope: !195)
!214 = !DILocation(line: 37, column: 18, scope: !195)
!215 = !DILocation(line: 37, column: 16, scope: !195)
!216 = !DILocation(line: 37, column: 14, scope: !195)
!217 = !DILocation(line: 37, column: 10, scope: !195)
!218 = !DILocation(line: 37, column: 3, scope: !195)
!219 = distinct !DISubprogram(name: "changed", scope: !1, file: !1, line: 28, type: !220, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!220 = !DISubroutineType(types: !221)
!221 = !{!201, !201}
!222 = !DILocalVariable(name: "r", arg: 1, scope: !219, file: !1, line: 28, type: !201)
!223 = !DILocation(line: 28, column: 56, scope: !219)
!224 = !DILocation(line: 29, column: 12, scope: !219)
!225 = !DILocation(line: 29, column: 10, scope: !219)
!226 = !DILocation(line: 29, column: 5, scope: !219)
!227 = !DILocation(line: 29, column: 7, scope: !219)
!228 = !DILocation(line: 30, column: 12, scope: !219)
!229 = !DILocation(line: 30, column: 5, scope: !219)
!230 = !DILocation(line: 30, column: 7, scope: !219)
!231 = !DILocation(line: 31, column: 5, scope: !219)
!232 = !DILocation(line: 31, column: 6, scope: !219)
!233 = !DILocation(line: 32, column: 10, scope: !219)
!234 = !DILocation(line: 32, column: 3, scope: !219)
!235 = distinct !DISubprogram(name: "quadruple", scope: !1, file: !1, line: 39, type: !196, scopeLine: 39, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!236 = !DILocalVariable(name: "x", arg: 1, scope: !235, file: !1, line: 39, type: !70)
!237 = !DILocation(line: 39, column: 32, scope: !235)
!238 = !DILocalVariable(name: "a", scope: !235, file: !1, line: 40, type: !239)
!239 = !DIBasicType(name: "__float128", size: 128, encoding: DW_ATE_float)
!240 = !DILocation(line: 40, column: 14, scope: !235)
!241 = !DILocation(line: 40, column: 18, scope: !235)
!242 = !DILocalVariable(name: "b", scope: !235, file: !1, line: 40, type: !239)
!243 = !DILocation(line: 40, column: 24, scope: !235)
!244 = !DILocation(line: 40, column: 28, scope: !235)
!245 = !DILocalVariable(name: "c", scope: !235, file: !1, line: 40, type: !239)
!246 = !DILocation(line: 40, column: 34, scope: !235)
!247 = !DILocation(line: 40, column: 38, scope: !235)
!248 = !DILocation(line: 40, column: 42, scope: !235)
!249 = !DILocation(line: 40, column: 46, scope: !235)
!250 = !DILocation(line: 40, column: 50, scope: !235)
!251 = !DILocation(line: 40, column: 48, scope: !235)
!252 = !DILocation(line: 40, column: 44, scope: !235)
!253 = !DILocation(line: 41, column: 19, scope: !235)
!254 = !DILocation(line: 41, column: 23, scope: !235)
!255 = !DILocation(line: 41, column: 21, scope: !235)
!256 = !DILocation(line: 41, column: 10, scope: !235)
!257 = !DILocation(line: 41, column: 3, scope: !235)
!258 = distinct !DISubprogram(name: "quadruple_copied", scope: !1, file: !1, line: 43, type: !68, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!259 = !DILocalVariable(name: "x", arg: 1, scope: !258, file: !1, line: 43, type: !70)
!260 = !DILocation(line: 43, column: 39, scope: !258)
!261 = !DILocalVariable(name: "n", arg: 2, scope: !258, file: !1, line: 43, type: !72)
!262 = !DILocation(line: 43, column: 46, scope: !258)
!263 = !DILocalVariable(name: "a", scope: !258, file: !1, line: 44, type: !264)
!264 = !DICompositeType(tag: DW_TAG_array_type, baseType: !239, size: 512, elements: !265)
!265 = !{!266}
!266 = !DISubrange(count: 4)
!267 = !DILocation(line: 44, column: 14, scope: !258)
!268 = !DILocalVariable(name: "b", scope: !258, file: !1, line: 44, type: !264)
!269 = !DILocation(line: 44, column: 20, scope: !258)
!270 = !DILocalVariable(name: "i", scope: !271, file: !1, line: 45, type: !72)
!271 = distinct !DILexicalBlock(scope: !258, file: !1, line: 45, column: 3)
!272 = !DILocation(line: 45, column: 12, scope: !271)
!273 = !DILocation(line: 45, column: 8, scope: !271)
!274 = !DILocation(line: 45, column: 19, scope: !275)
!275 = distinct !DILexicalBlock(scope: !271, file: !1, line: 45, column: 3)
!276 = !DILocation(line: 45, column: 21, scope: !275)
!277 = !DILocation(line: 45, column: 3, scope: !271)
!278 = !DILocation(line: 45, column: 38, scope: !275)
!279 = !DILocation(line: 45, column: 40, scope: !275)
!280 = !DILocation(line: 45, column: 33, scope: !275)
!281 = !DILocation(line: 45, column: 31, scope: !275)
!282 = !DILocation(line: 45, column: 36, scope: !275)
!283 = !DILocation(line: 45, column: 27, scope: !275)
!284 = !DILocation(line: 45, column: 3, scope: !275)
!285 = distinct !{!285, !277, !286, !104}
!286 = !DILocation(line: 45, column: 41, scope: !271)
!287 = !DILocation(line: 46, column: 3, scope: !258)
!288 = !DILocation(line: 47, column: 21, scope: !258)
!289 = !DILocation(line: 47, column: 23, scope: !258)
!290 = !DILocation(line: 47, column: 19, scope: !258)
!291 = !DILocation(line: 47, column: 30, scope: !258)
!292 = !DILocation(line: 47, column: 28, scope: !258)
!293 = !DILocation(line: 47, column: 37, scope: !258)
!294 = !DILocation(line: 47, column: 35, scope: !258)
!295 = !DILocation(line: 47, column: 10, scope: !258)
!296 = !DILocation(line: 47, column: 3, scope: !258)
!297 = distinct !DISubprogram(name: "half_copied", scope: !1, file: !1, line: 50, type: !68, scopeLine: 50, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!298 = !DILocalVariable(name: "x", arg: 1, scope: !297, file: !1, line: 50, type: !70)
!299 = !DILocation(line: 50, column: 34, scope: !297)
!300 = !DILocalVariable(name: "n", arg: 2, scope: !297, file: !1, line: 50, type: !72)
!301 = !DILocation(line: 50, column: 41, scope: !297)
!302 = !DILocalVariable(name: "a", scope: !297, file: !1, line: 51, type: !303)
!303 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !265)
!304 = !DILocation(line: 51, column: 12, scope: !297)
!305 = !DILocalVariable(name: "b", scope: !297, file: !1, line: 51, type: !303)
!306 = !DILocation(line: 51, column: 18, scope: !297)
!307 = !DILocalVariable(name: "i", scope: !308, file: !1, line: 52, type: !72)
!308 = distinct !DILexicalBlock(scope: !297, file: !1, line: 52, column: 3)
!309 = !DILocation(line: 52, column: 12, scope: !308)
!310 = !DILocation(line: 52, column: 8, scope: !308)
!311 = !DILocation(line: 52, column: 19, scope: !312)
!312 = distinct !DILexicalBlock(scope: !308, file: !1, line: 52, column: 3)
!313 = !DILocation(line: 52, column: 21, scope: !312)
!314 = !DILocation(line: 52, column: 3, scope: !308)
!315 = !DILocation(line: 52, column: 48, scope: !312)
!316 = !DILocation(line: 52, column: 50, scope: !312)
!317 = !DILocation(line: 52, column: 38, scope: !312)
!318 = !DILocation(line: 52, column: 53, scope: !312)
!319 = !DILocation(line: 52, column: 33, scope: !312)
!320 = !DILocation(line: 52, column: 31, scope: !312)
!321 = !DILocation(line: 52, column: 36, scope: !312)
!322 = !DILocation(line: 52, column: 27, scope: !312)
!323 = !DILocation(line: 52, column: 3, scope: !312)
!324 = distinct !{!324, !314, !325, !104}
!325 = !DILocation(line: 52, column: 55, scope: !308)
!326 = !DILocation(line: 53, column: 3, scope: !297)
!327 = !DILocalVariable(name: "s", scope: !297, file: !1, line: 54, type: !3)
!328 = !DILocation(line: 54, column: 10, scope: !297)
!329 = !DILocalVariable(name: "i", scope: !330, file: !1, line: 55, type: !72)
!330 = distinct !DILexicalBlock(scope: !297, file: !1, line: 55, column: 3)
!331 = !DILocation(line: 55, column: 12, scope: !330)
!332 = !DILocation(line: 55, column: 8, scope: !330)
!333 = !DILocation(line: 55, column: 19, scope: !334)
!334 = distinct !DILexicalBlock(scope: !330, file: !1, line: 55, column: 3)
!335 = !DILocation(line: 55, column: 21, scope: !334)
!336 = !DILocation(line: 55, column: 3, scope: !330)
!337 = !DILocation(line: 55, column: 46, scope: !334)
!338 = !DILocation(line: 55, column: 44, scope: !334)
!339 = !DILocation(line: 55, column: 36, scope: !334)
!340 = !DILocation(line: 55, column: 51, scope: !334)
!341 = !DILocation(line: 55, column: 49, scope: !334)
!342 = !DILocation(line: 55, column: 69, scope: !334)
!343 = !DILocation(line: 55, column: 73, scope: !334)
!344 = !DILocation(line: 55, column: 71, scope: !334)
!345 = !DILocation(line: 55, column: 76, scope: !334)
!346 = !DILocation(line: 55, column: 66, scope: !334)
!347 = !DILocation(line: 55, column: 58, scope: !334)
!348 = !DILocation(line: 55, column: 33, scope: !334)
!349 = !DILocation(line: 55, column: 31, scope: !334)
!350 = !DILocation(line: 55, column: 27, scope: !334)
!351 = !DILocation(line: 55, column: 3, scope: !334)
!352 = distinct !{!352, !336, !353, !104}
!353 = !DILocation(line: 55, column: 79, scope: !330)
!354 = !DILocation(line: 56, column: 10, scope: !297)
!355 = !DILocation(line: 56, column: 3, scope: !297)
!356 = distinct !DISubprogram(name: "bfloat_copied", scope: !1, file: !1, line: 58, type: !68, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!357 = !DILocalVariable(name: "x", arg: 1, scope: !356, file: !1, line: 58, type: !70)
!358 = !DILocation(line: 58, column: 36, scope: !356)
!359 = !DILocalVariable(name: "n", arg: 2, scope: !356, file: !1, line: 58, type: !72)
!360 = !DILocation(line: 58, column: 43, scope: !356)
!361 = !DILocalVariable(name: "a", scope: !356, file: !1, line: 59, type: !362)
!362 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 64, elements: !265)
!363 = !DILocation(line: 59, column: 10, scope: !356)
!364 = !DILocalVariable(name: "b", scope: !356, file: !1, line: 59, type: !362)
!365 = !DILocation(line: 59, column: 16, scope: !356)
!366 = !DILocalVariable(name: "i", scope: !367, file: !1, line: 60, type: !72)
!367 = distinct !DILexicalBlock(scope: !356, file: !1, line: 60, column: 3)
!368 = !DILocation(line: 60, column: 12, scope: !367)
!369 = !DILocation(line: 60, column: 8, scope: !367)
!370 = !DILocation(line: 60, column: 19, scope: !371)
!371 = distinct !DILexicalBlock(scope: !367, file: !1, line: 60, column: 3)
!372 = !DILocation(line: 60, column: 21, scope: !371)
!373 = !DILocation(line: 60, column: 3, scope: !367)
!374 = !DILocation(line: 60, column: 53, scope: !371)
!375 = !DILocation(line: 60, column: 55, scope: !371)
!376 = !DILocation(line: 60, column: 46, scope: !371)
!377 = !DILocation(line: 60, column: 38, scope: !371)
!378 = !DILocation(line: 60, column: 33, scope: !371)
!379 = !DILocation(line: 60, column: 31, scope: !371)
!380 = !DILocation(line: 60, column: 36, scope: !371)
!381 = !DILocation(line: 60, column: 27, scope: !371)
!382 = !DILocation(line: 60, column: 3, scope: !371)
!383 = distinct !{!383, !373, !384, !104}
!384 = !DILocation(line: 60, column: 56, scope: !367)
!385 = !DILocation(line: 61, column: 3, scope: !356)
!386 = !DILocalVariable(name: "s", scope: !356, file: !1, line: 62, type: !3)
!387 = !DILocation(line: 62, column: 10, scope: !356)
!388 = !DILocalVariable(name: "i", scope: !389, file: !1, line: 63, type: !72)
!389 = distinct !DILexicalBlock(scope: !356, file: !1, line: 63, column: 3)
!390 = !DILocation(line: 63, column: 12, scope: !389)
!391 = !DILocation(line: 63, column: 8, scope: !389)
!392 = !DILocation(line: 63, column: 19, scope: !393)
!393 = distinct !DILexicalBlock(scope: !389, file: !1, line: 63, column: 3)
!394 = !DILocation(line: 63, column: 21, scope: !393)
!395 = !DILocation(line: 63, column: 3, scope: !389)
!396 = !DILocation(line: 63, column: 54, scope: !393)
!397 = !DILocation(line: 63, column: 58, scope: !393)
!398 = !DILocation(line: 63, column: 56, scope: !393)
!399 = !DILocation(line: 63, column: 61, scope: !393)
!400 = !DILocation(line: 63, column: 51, scope: !393)
!401 = !DILocation(line: 63, column: 44, scope: !393)
!402 = !DILocation(line: 63, column: 36, scope: !393)
!403 = !DILocation(line: 63, column: 68, scope: !393)
!404 = !DILocation(line: 63, column: 33, scope: !393)
!405 = !DILocation(line: 63, column: 31, scope: !393)
!406 = !DILocation(line: 63, column: 27, scope: !393)
!407 = !DILocation(line: 63, column: 3, scope: !393)
!408 = distinct !{!408, !395, !409, !104}
!409 = !DILocation(line: 63, column: 71, scope: !389)
!410 = !DILocation(line: 64, column: 10, scope: !356)
!411 = !DILocation(line: 64, column: 3, scope: !356)
!412 = distinct !DISubprogram(name: "half_pair", scope: !1, file: !1, line: 70, type: !196, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !18)
!413 = !DILocalVariable(name: "x", arg: 1, scope: !412, file: !1, line: 70, type: !70)
!414 = !DILocation(line: 70, column: 32, scope: !412)
!415 = !DILocalVariable(name: "p", scope: !412, file: !1, line: 71, type: !416)
!416 = !DIDerivedType(tag: DW_TAG_typedef, name: "HalfPair", file: !1, line: 66, baseType: !417)
!417 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !1, line: 66, size: 32, elements: !418)
!418 = !{!419, !420}
!419 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !417, file: !1, line: 66, baseType: !4, size: 16)
!420 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !417, file: !1, line: 66, baseType: !4, size: 16, offset: 16)
!421 = !DILocation(line: 71, column: 12, scope: !412)
!422 = !DILocation(line: 71, column: 33, scope: !412)
!423 = !DILocation(line: 71, column: 34, scope: !412)
!424 = !DILocation(line: 71, column: 40, scope: !412)
!425 = !DILocation(line: 71, column: 47, scope: !412)
!426 = !DILocation(line: 71, column: 16, scope: !412)
!427 = !DILocation(line: 72, column: 17, scope: !412)
!428 = !DILocation(line: 72, column: 7, scope: !412)
!429 = !DILocation(line: 73, column: 20, scope: !412)
!430 = !DILocation(line: 73, column: 10, scope: !412)
!431 = !DILocation(line: 73, column: 34, scope: !412)
!432 = !DILocation(line: 73, column: 24, scope: !412)
!433 = !DILocation(line: 73, column: 22, scope: !412)
!434 = !DILocation(line: 73, column: 3, scope: !412)
!435 = distinct !DISubprogram(name: "turned", scope: !1, file: !1, line: 67, type: !436, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !18)
!436 = !DISubroutineType(types: !437)
!437 = !{!416, !416, !6}
!438 = !DILocalVariable(name: "a", arg: 1, scope: !435, file: !1, line: 67, type: !416)
!439 = !DILocation(line: 67, column: 59, scope: !435)
!440 = !DILocalVariable(name: "t", arg: 2, scope: !435, file: !1, line: 67, type: !6)
!441 = !DILocation(line: 67, column: 68, scope: !435)
!442 = !DILocation(line: 68, column: 20, scope: !435)
!443 = !DILocation(line: 68, column: 23, scope: !435)
!444 = !DILocation(line: 68, column: 39, scope: !435)
!445 = !DILocation(line: 68, column: 37, scope: !435)
!446 = !DILocation(line: 68, column: 27, scope: !435)
!447 = !DILocation(line: 68, column: 43, scope: !435)
!448 = !DILocation(line: 68, column: 48, scope: !435)
!449 = !DILocation(line: 68, column: 64, scope: !435)
!450 = !DILocation(line: 68, column: 62, scope: !435)
!451 = !DILocation(line: 68, column: 52, scope: !435)
!452 = !DILocation(line: 68, column: 68, scope: !435)
!453 = !DILocation(line: 68, column: 3, scope: !435)
