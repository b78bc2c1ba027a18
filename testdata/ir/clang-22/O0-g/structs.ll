; clang-22 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-22/O0-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { ptr, i32, double }
%struct.weighted = type { double, ptr }
%struct.node = type { double, ptr }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { ptr, %struct.view }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @particle_energy(ptr noundef %0) #0 !dbg !10 {
  %2 = alloca double, align 8
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !29, !DIExpression(), !30)
  %5 = load ptr, ptr %3, align 8, !dbg !31
  %6 = getelementptr inbounds nuw %struct.particle, ptr %5, i32 0, i32 3, !dbg !33
  %7 = load i32, ptr %6, align 8, !dbg !33
  %8 = icmp ne i32 %7, 0, !dbg !31
  br i1 %8, label %9, label %18, !dbg !31

9:                                                ; preds = %1
  %10 = load ptr, ptr %3, align 8, !dbg !34
  %11 = getelementptr inbounds nuw %struct.particle, ptr %10, i32 0, i32 2, !dbg !36
  %12 = load double, ptr %11, align 8, !dbg !36
  %13 = load ptr, ptr %3, align 8, !dbg !37
  %14 = getelementptr inbounds nuw %struct.particle, ptr %13, i32 0, i32 0, !dbg !38
  %15 = getelementptr inbounds nuw %struct.vec3, ptr %14, i32 0, i32 2, !dbg !39
  %16 = load double, ptr %15, align 8, !dbg !39
  %17 = fmul double %12, %16, !dbg !40
  store double %17, ptr %2, align 8, !dbg !41
  br label %61, !dbg !41

18:                                               ; preds = %1
    #dbg_declare(ptr %4, !42, !DIExpression(), !43)
  %19 = load ptr, ptr %3, align 8, !dbg !44
  %20 = getelementptr inbounds nuw %struct.particle, ptr %19, i32 0, i32 1, !dbg !45
  %21 = getelementptr inbounds nuw %struct.vec3, ptr %20, i32 0, i32 0, !dbg !46
  %22 = load double, ptr %21, align 8, !dbg !46
  %23 = load ptr, ptr %3, align 8, !dbg !47
  %24 = getelementptr inbounds nuw %struct.particle, ptr %23, i32 0, i32 1, !dbg !48
  %25 = getelementptr inbounds nuw %struct.vec3, ptr %24, i32 0, i32 0, !dbg !49
  %26 = load double, ptr %25, align 8, !dbg !49
  %27 = load ptr, ptr %3, align 8, !dbg !50
  %28 = getelementptr inbounds nuw %struct.particle, ptr %27, i32 0, i32 1, !dbg !51
  %29 = getelementptr inbounds nuw %struct.vec3, ptr %28, i32 0, i32 1, !dbg !52
  %30 = load double, ptr %29, align 8, !dbg !52
  %31 = load ptr, ptr %3, align 8, !dbg !53
  %32 = getelementptr inbounds nuw %struct.particle, ptr %31, i32 0, i32 1, !dbg !54
  %33 = getelementptr inbounds nuw %struct.vec3, ptr %32, i32 0, i32 1, !dbg !55
  %34 = load double, ptr %33, align 8, !dbg !55
  %35 = fmul double %30, %34, !dbg !56
  %36 = call double @llvm.fmuladd.f64(double %22, double %26, double %35), !dbg !57
  %37 = load ptr, ptr %3, align 8, !dbg !58
  %38 = getelementptr inbounds nuw %struct.particle, ptr %37, i32 0, i32 1, !dbg !59
  %39 = getelementptr inbounds nuw %struct.vec3, ptr %38, i32 0, i32 2, !dbg !60
  %40 = load double, ptr %39, align 8, !dbg !60
  %41 = load ptr, ptr %3, align 8, !dbg !61
  %42 = getelementptr inbounds nuw %struct.particle, ptr %41, i32 0, i32 1, !dbg !62
  %43 = getelementptr inbounds nuw %struct.vec3, ptr %42, i32 0, i32 2, !dbg !63
  %44 = load double, ptr %43, align 8, !dbg !63
  %45 = call double @llvm.fmuladd.f64(double %40, double %44, double %36), !dbg !64
  store double %45, ptr %4, align 8, !dbg !43
  %46 = load ptr, ptr %3, align 8, !dbg !65
  %47 = getelementptr inbounds nuw %struct.particle, ptr %46, i32 0, i32 2, !dbg !66
  %48 = load double, ptr %47, align 8, !dbg !66
  %49 = fmul double 5.000000e-01, %48, !dbg !67
  %50 = load double, ptr %4, align 8, !dbg !68
  %51 = load ptr, ptr %3, align 8, !dbg !69
  %52 = getelementptr inbounds nuw %struct.particle, ptr %51, i32 0, i32 2, !dbg !70
  %53 = load double, ptr %52, align 8, !dbg !70
  %54 = fmul double 9.810000e+00, %53, !dbg !71
  %55 = load ptr, ptr %3, align 8, !dbg !72
  %56 = getelementptr inbounds nuw %struct.particle, ptr %55, i32 0, i32 0, !dbg !73
  %57 = getelementptr inbounds nuw %struct.vec3, ptr %56, i32 0, i32 2, !dbg !74
  %58 = load double, ptr %57, align 8, !dbg !74
  %59 = fmul double %54, %58, !dbg !75
  %60 = call double @llvm.fmuladd.f64(double %49, double %50, double %59), !dbg !76
  store double %60, ptr %2, align 8, !dbg !77
  br label %61, !dbg !77

61:                                               ; preds = %18, %9
  %62 = load double, ptr %2, align 8, !dbg !78
  ret double %62, !dbg !78
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @advance_particles(ptr noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !79 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !83, !DIExpression(), !84)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !85, !DIExpression(), !86)
  store double %2, ptr %6, align 8
    #dbg_declare(ptr %6, !87, !DIExpression(), !88)
    #dbg_declare(ptr %7, !89, !DIExpression(), !91)
  store i32 0, ptr %7, align 4, !dbg !91
  br label %8, !dbg !92

8:                                                ; preds = %86, %3
  %9 = load i32, ptr %7, align 4, !dbg !93
  %10 = load i32, ptr %5, align 4, !dbg !95
  %11 = icmp slt i32 %9, %10, !dbg !96
  br i1 %11, label %12, label %89, !dbg !97

12:                                               ; preds = %8
  %13 = load ptr, ptr %4, align 8, !dbg !98
  %14 = load i32, ptr %7, align 4, !dbg !101
  %15 = sext i32 %14 to i64, !dbg !98
  %16 = getelementptr inbounds %struct.particle, ptr %13, i64 %15, !dbg !98
  %17 = getelementptr inbounds nuw %struct.particle, ptr %16, i32 0, i32 3, !dbg !102
  %18 = load i32, ptr %17, align 8, !dbg !102
  %19 = icmp ne i32 %18, 0, !dbg !98
  br i1 %19, label %20, label %21, !dbg !98

20:                                               ; preds = %12
  br label %86, !dbg !103

21:                                               ; preds = %12
  %22 = load double, ptr %6, align 8, !dbg !105
  %23 = load ptr, ptr %4, align 8, !dbg !106
  %24 = load i32, ptr %7, align 4, !dbg !107
  %25 = sext i32 %24 to i64, !dbg !106
  %26 = getelementptr inbounds %struct.particle, ptr %23, i64 %25, !dbg !106
  %27 = getelementptr inbounds nuw %struct.particle, ptr %26, i32 0, i32 1, !dbg !108
  %28 = getelementptr inbounds nuw %struct.vec3, ptr %27, i32 0, i32 2, !dbg !109
  %29 = load double, ptr %28, align 8, !dbg !110
  %30 = call double @llvm.fmuladd.f64(double -9.810000e+00, double %22, double %29), !dbg !110
  store double %30, ptr %28, align 8, !dbg !110
  %31 = load double, ptr %6, align 8, !dbg !111
  %32 = load ptr, ptr %4, align 8, !dbg !112
  %33 = load i32, ptr %7, align 4, !dbg !113
  %34 = sext i32 %33 to i64, !dbg !112
  %35 = getelementptr inbounds %struct.particle, ptr %32, i64 %34, !dbg !112
  %36 = getelementptr inbounds nuw %struct.particle, ptr %35, i32 0, i32 1, !dbg !114
  %37 = getelementptr inbounds nuw %struct.vec3, ptr %36, i32 0, i32 0, !dbg !115
  %38 = load double, ptr %37, align 8, !dbg !115
  %39 = load ptr, ptr %4, align 8, !dbg !116
  %40 = load i32, ptr %7, align 4, !dbg !117
  %41 = sext i32 %40 to i64, !dbg !116
  %42 = getelementptr inbounds %struct.particle, ptr %39, i64 %41, !dbg !116
  %43 = getelementptr inbounds nuw %struct.particle, ptr %42, i32 0, i32 0, !dbg !118
  %44 = getelementptr inbounds nuw %struct.vec3, ptr %43, i32 0, i32 0, !dbg !119
  %45 = load double, ptr %44, align 8, !dbg !120
  %46 = call double @llvm.fmuladd.f64(double %31, double %38, double %45), !dbg !120
  store double %46, ptr %44, align 8, !dbg !120
  %47 = load double, ptr %6, align 8, !dbg !121
  %48 = load ptr, ptr %4, align 8, !dbg !122
  %49 = load i32, ptr %7, align 4, !dbg !123
  %50 = sext i32 %49 to i64, !dbg !122
  %51 = getelementptr inbounds %struct.particle, ptr %48, i64 %50, !dbg !122
  %52 = getelementptr inbounds nuw %struct.particle, ptr %51, i32 0, i32 1, !dbg !124
  %53 = getelementptr inbounds nuw %struct.vec3, ptr %52, i32 0, i32 1, !dbg !125
  %54 = load double, ptr %53, align 8, !dbg !125
  %55 = fmul double %47, %54, !dbg !126
  %56 = load ptr, ptr %4, align 8, !dbg !127
  %57 = load i32, ptr %7, align 4, !dbg !128
  %58 = sext i32 %57 to i64, !dbg !127
  %59 = getelementptr inbounds %struct.particle, ptr %56, i64 %58, !dbg !127
  %60 = getelementptr inbounds nuw %struct.particle, ptr %59, i32 0, i32 2, !dbg !129
  %61 = load double, ptr %60, align 8, !dbg !129
  %62 = load ptr, ptr %4, align 8, !dbg !130
  %63 = load i32, ptr %7, align 4, !dbg !131
  %64 = sext i32 %63 to i64, !dbg !130
  %65 = getelementptr inbounds %struct.particle, ptr %62, i64 %64, !dbg !130
  %66 = getelementptr inbounds nuw %struct.particle, ptr %65, i32 0, i32 0, !dbg !132
  %67 = getelementptr inbounds nuw %struct.vec3, ptr %66, i32 0, i32 1, !dbg !133
  %68 = load double, ptr %67, align 8, !dbg !134
  %69 = call double @llvm.fmuladd.f64(double %55, double %61, double %68), !dbg !134
  store double %69, ptr %67, align 8, !dbg !134
  %70 = load double, ptr %6, align 8, !dbg !135
  %71 = load ptr, ptr %4, align 8, !dbg !136
  %72 = load i32, ptr %7, align 4, !dbg !137
  %73 = sext i32 %72 to i64, !dbg !136
  %74 = getelementptr inbounds %struct.particle, ptr %71, i64 %73, !dbg !136
  %75 = getelementptr inbounds nuw %struct.particle, ptr %74, i32 0, i32 1, !dbg !138
  %76 = getelementptr inbounds nuw %struct.vec3, ptr %75, i32 0, i32 2, !dbg !139
  %77 = load double, ptr %76, align 8, !dbg !139
  %78 = load ptr, ptr %4, align 8, !dbg !140
  %79 = load i32, ptr %7, align 4, !dbg !141
  %80 = sext i32 %79 to i64, !dbg !140
  %81 = getelementptr inbounds %struct.particle, ptr %78, i64 %80, !dbg !140
  %82 = getelementptr inbounds nuw %struct.particle, ptr %81, i32 0, i32 0, !dbg !142
  %83 = getelementptr inbounds nuw %struct.vec3, ptr %82, i32 0, i32 2, !dbg !143
  %84 = load double, ptr %83, align 8, !dbg !144
  %85 = call double @llvm.fmuladd.f64(double %70, double %77, double %84), !dbg !144
  store double %85, ptr %83, align 8, !dbg !144
  br label %86, !dbg !145

86:                                               ; preds = %21, %20
  %87 = load i32, ptr %7, align 4, !dbg !146
  %88 = add nsw i32 %87, 1, !dbg !146
  store i32 %88, ptr %7, align 4, !dbg !146
  br label %8, !dbg !147, !llvm.loop !148

89:                                               ; preds = %8
  ret void, !dbg !151
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum_of_view(ptr noundef %0) #0 !dbg !152 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !163, !DIExpression(), !164)
    #dbg_declare(ptr %3, !165, !DIExpression(), !166)
  store double 0.000000e+00, ptr %3, align 8, !dbg !166
    #dbg_declare(ptr %4, !167, !DIExpression(), !169)
  store i32 0, ptr %4, align 4, !dbg !169
  br label %5, !dbg !170

5:                                                ; preds = %28, %1
  %6 = load i32, ptr %4, align 4, !dbg !171
  %7 = load ptr, ptr %2, align 8, !dbg !173
  %8 = getelementptr inbounds nuw %struct.view, ptr %7, i32 0, i32 1, !dbg !174
  %9 = load i32, ptr %8, align 8, !dbg !174
  %10 = icmp slt i32 %6, %9, !dbg !175
  br i1 %10, label %11, label %31, !dbg !176

11:                                               ; preds = %5
  %12 = load ptr, ptr %2, align 8, !dbg !177
  %13 = getelementptr inbounds nuw %struct.view, ptr %12, i32 0, i32 0, !dbg !179
  %14 = load ptr, ptr %13, align 8, !dbg !179
  %15 = load i32, ptr %4, align 4, !dbg !180
  %16 = sext i32 %15 to i64, !dbg !177
  %17 = getelementptr inbounds double, ptr %14, i64 %16, !dbg !177
  %18 = load double, ptr %17, align 8, !dbg !177
  %19 = load ptr, ptr %2, align 8, !dbg !181
  %20 = getelementptr inbounds nuw %struct.view, ptr %19, i32 0, i32 0, !dbg !182
  %21 = load ptr, ptr %20, align 8, !dbg !182
  %22 = load i32, ptr %4, align 4, !dbg !183
  %23 = sext i32 %22 to i64, !dbg !181
  %24 = getelementptr inbounds double, ptr %21, i64 %23, !dbg !181
  %25 = load double, ptr %24, align 8, !dbg !181
  %26 = load double, ptr %3, align 8, !dbg !184
  %27 = call double @llvm.fmuladd.f64(double %18, double %25, double %26), !dbg !184
  store double %27, ptr %3, align 8, !dbg !184
  br label %28, !dbg !185

28:                                               ; preds = %11
  %29 = load i32, ptr %4, align 4, !dbg !186
  %30 = add nsw i32 %29, 1, !dbg !186
  store i32 %30, ptr %4, align 4, !dbg !186
  br label %5, !dbg !187, !llvm.loop !188

31:                                               ; preds = %5
  %32 = load double, ptr %3, align 8, !dbg !190
  %33 = load ptr, ptr %2, align 8, !dbg !191
  %34 = getelementptr inbounds nuw %struct.view, ptr %33, i32 0, i32 2, !dbg !192
  %35 = load double, ptr %34, align 8, !dbg !192
  %36 = fmul double %32, %35, !dbg !193
  ret double %36, !dbg !194
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copied_struct_shares_pointee(ptr noundef %0) #0 !dbg !195 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.weighted, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !204, !DIExpression(), !205)
    #dbg_declare(ptr %3, !206, !DIExpression(), !207)
  %4 = load ptr, ptr %2, align 8, !dbg !208
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %4, i64 16, i1 false), !dbg !209
  %5 = getelementptr inbounds nuw %struct.weighted, ptr %3, i32 0, i32 0, !dbg !210
  %6 = load double, ptr %5, align 8, !dbg !210
  %7 = getelementptr inbounds nuw %struct.weighted, ptr %3, i32 0, i32 1, !dbg !211
  %8 = load ptr, ptr %7, align 8, !dbg !211
  %9 = load double, ptr %8, align 8, !dbg !212
  %10 = fmul double %9, %6, !dbg !212
  store double %10, ptr %8, align 8, !dbg !212
  %11 = load ptr, ptr %2, align 8, !dbg !213
  %12 = getelementptr inbounds nuw %struct.weighted, ptr %11, i32 0, i32 1, !dbg !214
  %13 = load ptr, ptr %12, align 8, !dbg !214
  %14 = load double, ptr %13, align 8, !dbg !215
  ret double %14, !dbg !216
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @linked_list_product(ptr noundef %0) #0 !dbg !217 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !227, !DIExpression(), !228)
    #dbg_declare(ptr %3, !229, !DIExpression(), !230)
  store double 1.000000e+00, ptr %3, align 8, !dbg !230
  br label %4, !dbg !231

4:                                                ; preds = %7, %1
  %5 = load ptr, ptr %2, align 8, !dbg !232
  %6 = icmp ne ptr %5, null, !dbg !231
  br i1 %6, label %7, label %17, !dbg !231

7:                                                ; preds = %4
  %8 = load ptr, ptr %2, align 8, !dbg !233
  %9 = getelementptr inbounds nuw %struct.node, ptr %8, i32 0, i32 0, !dbg !235
  %10 = load double, ptr %9, align 8, !dbg !235
  %11 = fadd double %10, 5.000000e-01, !dbg !236
  %12 = load double, ptr %3, align 8, !dbg !237
  %13 = fmul double %12, %11, !dbg !237
  store double %13, ptr %3, align 8, !dbg !237
  %14 = load ptr, ptr %2, align 8, !dbg !238
  %15 = getelementptr inbounds nuw %struct.node, ptr %14, i32 0, i32 1, !dbg !239
  %16 = load ptr, ptr %15, align 8, !dbg !239
  store ptr %16, ptr %2, align 8, !dbg !240
  br label %4, !dbg !231, !llvm.loop !241

17:                                               ; preds = %4
  %18 = load double, ptr %3, align 8, !dbg !243
  ret double %18, !dbg !244
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mixed_fields(ptr noundef %0, i32 noundef %1) #0 !dbg !245 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !256, !DIExpression(), !257)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !258, !DIExpression(), !259)
    #dbg_declare(ptr %5, !260, !DIExpression(), !261)
  store double 0.000000e+00, ptr %5, align 8, !dbg !261
    #dbg_declare(ptr %6, !262, !DIExpression(), !264)
  store i32 0, ptr %6, align 4, !dbg !264
  br label %7, !dbg !265

7:                                                ; preds = %59, %2
  %8 = load i32, ptr %6, align 4, !dbg !266
  %9 = load i32, ptr %4, align 4, !dbg !268
  %10 = icmp slt i32 %8, %9, !dbg !269
  br i1 %10, label %11, label %62, !dbg !270

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8, !dbg !271
  %13 = load i32, ptr %6, align 4, !dbg !273
  %14 = sext i32 %13 to i64, !dbg !271
  %15 = getelementptr inbounds %struct.mixed, ptr %12, i64 %14, !dbg !271
  %16 = getelementptr inbounds nuw %struct.mixed, ptr %15, i32 0, i32 1, !dbg !274
  %17 = load i32, ptr %16, align 4, !dbg !274
  %18 = icmp eq i32 %17, 1, !dbg !275
  br i1 %18, label %19, label %34, !dbg !271

19:                                               ; preds = %11
  %20 = load ptr, ptr %3, align 8, !dbg !276
  %21 = load i32, ptr %6, align 4, !dbg !277
  %22 = sext i32 %21 to i64, !dbg !276
  %23 = getelementptr inbounds %struct.mixed, ptr %20, i64 %22, !dbg !276
  %24 = getelementptr inbounds nuw %struct.mixed, ptr %23, i32 0, i32 0, !dbg !278
  %25 = load float, ptr %24, align 8, !dbg !278
  %26 = fpext float %25 to double, !dbg !276
  %27 = load ptr, ptr %3, align 8, !dbg !279
  %28 = load i32, ptr %6, align 4, !dbg !280
  %29 = sext i32 %28 to i64, !dbg !279
  %30 = getelementptr inbounds %struct.mixed, ptr %27, i64 %29, !dbg !279
  %31 = getelementptr inbounds nuw %struct.mixed, ptr %30, i32 0, i32 2, !dbg !281
  %32 = load double, ptr %31, align 8, !dbg !281
  %33 = fmul double %26, %32, !dbg !282
  br label %55, !dbg !271

34:                                               ; preds = %11
  %35 = load ptr, ptr %3, align 8, !dbg !283
  %36 = load i32, ptr %6, align 4, !dbg !284
  %37 = sext i32 %36 to i64, !dbg !283
  %38 = getelementptr inbounds %struct.mixed, ptr %35, i64 %37, !dbg !283
  %39 = getelementptr inbounds nuw %struct.mixed, ptr %38, i32 0, i32 2, !dbg !285
  %40 = load double, ptr %39, align 8, !dbg !285
  %41 = load ptr, ptr %3, align 8, !dbg !286
  %42 = load i32, ptr %6, align 4, !dbg !287
  %43 = sext i32 %42 to i64, !dbg !286
  %44 = getelementptr inbounds %struct.mixed, ptr %41, i64 %43, !dbg !286
  %45 = getelementptr inbounds nuw %struct.mixed, ptr %44, i32 0, i32 2, !dbg !288
  %46 = load double, ptr %45, align 8, !dbg !288
  %47 = load ptr, ptr %3, align 8, !dbg !289
  %48 = load i32, ptr %6, align 4, !dbg !290
  %49 = sext i32 %48 to i64, !dbg !289
  %50 = getelementptr inbounds %struct.mixed, ptr %47, i64 %49, !dbg !289
  %51 = getelementptr inbounds nuw %struct.mixed, ptr %50, i32 0, i32 0, !dbg !291
  %52 = load float, ptr %51, align 8, !dbg !291
  %53 = fpext float %52 to double, !dbg !289
  %54 = call double @llvm.fmuladd.f64(double %40, double %46, double %53), !dbg !292
  br label %55, !dbg !271

55:                                               ; preds = %34, %19
  %56 = phi double [ %33, %19 ], [ %54, %34 ], !dbg !271
  %57 = load double, ptr %5, align 8, !dbg !293
  %58 = fadd double %57, %56, !dbg !293
  store double %58, ptr %5, align 8, !dbg !293
  br label %59, !dbg !294

59:                                               ; preds = %55
  %60 = load i32, ptr %6, align 4, !dbg !295
  %61 = add nsw i32 %60, 1, !dbg !295
  store i32 %61, ptr %6, align 4, !dbg !295
  br label %7, !dbg !296, !llvm.loop !297

62:                                               ; preds = %7
  %63 = load double, ptr %5, align 8, !dbg !299
  ret double %63, !dbg !300
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @pointers_two_levels_deep(ptr noundef %0) #0 !dbg !301 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !311, !DIExpression(), !312)
    #dbg_declare(ptr %3, !313, !DIExpression(), !314)
  store double 0.000000e+00, ptr %3, align 8, !dbg !314
    #dbg_declare(ptr %4, !315, !DIExpression(), !317)
  store i32 0, ptr %4, align 4, !dbg !317
  br label %5, !dbg !318

5:                                                ; preds = %38, %1
  %6 = load i32, ptr %4, align 4, !dbg !319
  %7 = load ptr, ptr %2, align 8, !dbg !321
  %8 = getelementptr inbounds nuw %struct.matrix_pair, ptr %7, i32 0, i32 0, !dbg !322
  %9 = load ptr, ptr %8, align 8, !dbg !322
  %10 = getelementptr inbounds nuw %struct.view, ptr %9, i32 0, i32 1, !dbg !323
  %11 = load i32, ptr %10, align 8, !dbg !323
  %12 = icmp slt i32 %6, %11, !dbg !324
  br i1 %12, label %13, label %41, !dbg !325

13:                                               ; preds = %5
  %14 = load ptr, ptr %2, align 8, !dbg !326
  %15 = getelementptr inbounds nuw %struct.matrix_pair, ptr %14, i32 0, i32 0, !dbg !328
  %16 = load ptr, ptr %15, align 8, !dbg !328
  %17 = getelementptr inbounds nuw %struct.view, ptr %16, i32 0, i32 0, !dbg !329
  %18 = load ptr, ptr %17, align 8, !dbg !329
  %19 = load i32, ptr %4, align 4, !dbg !330
  %20 = sext i32 %19 to i64, !dbg !326
  %21 = getelementptr inbounds double, ptr %18, i64 %20, !dbg !326
  %22 = load double, ptr %21, align 8, !dbg !326
  %23 = load ptr, ptr %2, align 8, !dbg !331
  %24 = getelementptr inbounds nuw %struct.matrix_pair, ptr %23, i32 0, i32 1, !dbg !332
  %25 = getelementptr inbounds nuw %struct.view, ptr %24, i32 0, i32 0, !dbg !333
  %26 = load ptr, ptr %25, align 8, !dbg !333
  %27 = load i32, ptr %4, align 4, !dbg !334
  %28 = sext i32 %27 to i64, !dbg !331
  %29 = getelementptr inbounds double, ptr %26, i64 %28, !dbg !331
  %30 = load double, ptr %29, align 8, !dbg !331
  %31 = fmul double %22, %30, !dbg !335
  %32 = load ptr, ptr %2, align 8, !dbg !336
  %33 = getelementptr inbounds nuw %struct.matrix_pair, ptr %32, i32 0, i32 1, !dbg !337
  %34 = getelementptr inbounds nuw %struct.view, ptr %33, i32 0, i32 2, !dbg !338
  %35 = load double, ptr %34, align 8, !dbg !338
  %36 = load double, ptr %3, align 8, !dbg !339
  %37 = call double @llvm.fmuladd.f64(double %31, double %35, double %36), !dbg !339
  store double %37, ptr %3, align 8, !dbg !339
  br label %38, !dbg !340

38:                                               ; preds = %13
  %39 = load i32, ptr %4, align 4, !dbg !341
  %40 = add nsw i32 %39, 1, !dbg !341
  store i32 %40, ptr %4, align 4, !dbg !341
  br label %5, !dbg !342, !llvm.loop !343

41:                                               ; preds = %5
  %42 = load double, ptr %3, align 8, !dbg !345
  %43 = load ptr, ptr %2, align 8, !dbg !346
  %44 = getelementptr inbounds nuw %struct.matrix_pair, ptr %43, i32 0, i32 0, !dbg !347
  %45 = load ptr, ptr %44, align 8, !dbg !347
  %46 = getelementptr inbounds nuw %struct.view, ptr %45, i32 0, i32 2, !dbg !348
  %47 = load double, ptr %46, align 8, !dbg !348
  %48 = fmul double %42, %47, !dbg !349
  ret double %48, !dbg !350
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triple_product_of_vectors(ptr noundef %0) #0 !dbg !351 {
  %2 = alloca ptr, align 8
  %3 = alloca %struct.vec3, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !356, !DIExpression(), !357)
    #dbg_declare(ptr %3, !358, !DIExpression(), !359)
  %4 = load ptr, ptr %2, align 8, !dbg !360
  %5 = getelementptr inbounds %struct.vec3, ptr %4, i64 1, !dbg !360
  %6 = load ptr, ptr %2, align 8, !dbg !361
  %7 = getelementptr inbounds %struct.vec3, ptr %6, i64 2, !dbg !361
  call void @cross(ptr dead_on_unwind writable sret(%struct.vec3) align 8 %3, ptr noundef byval(%struct.vec3) align 8 %5, ptr noundef byval(%struct.vec3) align 8 %7), !dbg !362
  %8 = load ptr, ptr %2, align 8, !dbg !363
  %9 = getelementptr inbounds %struct.vec3, ptr %8, i64 0, !dbg !363
  %10 = getelementptr inbounds nuw %struct.vec3, ptr %9, i32 0, i32 0, !dbg !364
  %11 = load double, ptr %10, align 8, !dbg !364
  %12 = getelementptr inbounds nuw %struct.vec3, ptr %3, i32 0, i32 0, !dbg !365
  %13 = load double, ptr %12, align 8, !dbg !365
  %14 = load ptr, ptr %2, align 8, !dbg !366
  %15 = getelementptr inbounds %struct.vec3, ptr %14, i64 0, !dbg !366
  %16 = getelementptr inbounds nuw %struct.vec3, ptr %15, i32 0, i32 1, !dbg !367
  %17 = load double, ptr %16, align 8, !dbg !367
  %18 = getelementptr inbounds nuw %struct.vec3, ptr %3, i32 0, i32 1, !dbg !368
  %19 = load double, ptr %18, align 8, !dbg !368
  %20 = fmul double %17, %19, !dbg !369
  %21 = call double @llvm.fmuladd.f64(double %11, double %13, double %20), !dbg !370
  %22 = load ptr, ptr %2, align 8, !dbg !371
  %23 = getelementptr inbounds %struct.vec3, ptr %22, i64 0, !dbg !371
  %24 = getelementptr inbounds nuw %struct.vec3, ptr %23, i32 0, i32 2, !dbg !372
  %25 = load double, ptr %24, align 8, !dbg !372
  %26 = getelementptr inbounds nuw %struct.vec3, ptr %3, i32 0, i32 2, !dbg !373
  %27 = load double, ptr %26, align 8, !dbg !373
  %28 = call double @llvm.fmuladd.f64(double %25, double %27, double %21), !dbg !374
  ret double %28, !dbg !375
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @cross(ptr dead_on_unwind noalias writable sret(%struct.vec3) align 8 %0, ptr noundef byval(%struct.vec3) align 8 %1, ptr noundef byval(%struct.vec3) align 8 %2) #0 !dbg !376 {
    #dbg_declare(ptr %1, !379, !DIExpression(), !380)
    #dbg_declare(ptr %2, !381, !DIExpression(), !382)
    #dbg_declare(ptr %0, !383, !DIExpression(), !384)
  %4 = getelementptr inbounds nuw %struct.vec3, ptr %0, i32 0, i32 0, !dbg !385
  %5 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 1, !dbg !386
  %6 = load double, ptr %5, align 8, !dbg !386
  %7 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 2, !dbg !387
  %8 = load double, ptr %7, align 8, !dbg !387
  %9 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 2, !dbg !388
  %10 = load double, ptr %9, align 8, !dbg !388
  %11 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 1, !dbg !389
  %12 = load double, ptr %11, align 8, !dbg !389
  %13 = fmul double %10, %12, !dbg !390
  %14 = fneg double %13, !dbg !391
  %15 = call double @llvm.fmuladd.f64(double %6, double %8, double %14), !dbg !391
  store double %15, ptr %4, align 8, !dbg !385
  %16 = getelementptr inbounds nuw %struct.vec3, ptr %0, i32 0, i32 1, !dbg !385
  %17 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 2, !dbg !392
  %18 = load double, ptr %17, align 8, !dbg !392
  %19 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 0, !dbg !393
  %20 = load double, ptr %19, align 8, !dbg !393
  %21 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 0, !dbg !394
  %22 = load double, ptr %21, align 8, !dbg !394
  %23 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 2, !dbg !395
  %24 = load double, ptr %23, align 8, !dbg !395
  %25 = fmul double %22, %24, !dbg !396
  %26 = fneg double %25, !dbg !397
  %27 = call double @llvm.fmuladd.f64(double %18, double %20, double %26), !dbg !397
  store double %27, ptr %16, align 8, !dbg !385
  %28 = getelementptr inbounds nuw %struct.vec3, ptr %0, i32 0, i32 2, !dbg !385
  %29 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 0, !dbg !398
  %30 = load double, ptr %29, align 8, !dbg !398
  %31 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 1, !dbg !399
  %32 = load double, ptr %31, align 8, !dbg !399
  %33 = getelementptr inbounds nuw %struct.vec3, ptr %1, i32 0, i32 1, !dbg !400
  %34 = load double, ptr %33, align 8, !dbg !400
  %35 = getelementptr inbounds nuw %struct.vec3, ptr %2, i32 0, i32 0, !dbg !401
  %36 = load double, ptr %35, align 8, !dbg !401
  %37 = fmul double %34, %36, !dbg !402
  %38 = fneg double %37, !dbg !403
  %39 = call double @llvm.fmuladd.f64(double %30, double %32, double %38), !dbg !403
  store double %39, ptr %28, align 8, !dbg !385
  ret void, !dbg !404
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "Debian clang version 22.1.8 (1~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 8, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 2}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!10 = distinct !DISubprogram(name: "particle_energy", scope: !1, file: !1, line: 42, type: !11, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !14}
!13 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "particle", file: !1, line: 8, size: 512, elements: !17)
!17 = !{!18, !24, !25, !26}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "position", scope: !16, file: !1, line: 9, baseType: !19, size: 192)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vec3", file: !1, line: 4, size: 192, elements: !20)
!20 = !{!21, !22, !23}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !19, file: !1, line: 5, baseType: !13, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !19, file: !1, line: 5, baseType: !13, size: 64, offset: 64)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "z", scope: !19, file: !1, line: 5, baseType: !13, size: 64, offset: 128)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "velocity", scope: !16, file: !1, line: 10, baseType: !19, size: 192, offset: 192)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !16, file: !1, line: 11, baseType: !13, size: 64, offset: 384)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "fixed", scope: !16, file: !1, line: 12, baseType: !27, size: 32, offset: 448)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{}
!29 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, line: 42, type: !14)
!30 = !DILocation(line: 42, column: 47, scope: !10)
!31 = !DILocation(line: 43, column: 7, scope: !32)
!32 = distinct !DILexicalBlock(scope: !10, file: !1, line: 43, column: 7)
!33 = !DILocation(line: 43, column: 10, scope: !32)
!34 = !DILocation(line: 44, column: 12, scope: !35)
!35 = distinct !DILexicalBlock(scope: !32, file: !1, line: 43, column: 17)
!36 = !DILocation(line: 44, column: 15, scope: !35)
!37 = !DILocation(line: 44, column: 22, scope: !35)
!38 = !DILocation(line: 44, column: 25, scope: !35)
!39 = !DILocation(line: 44, column: 34, scope: !35)
!40 = !DILocation(line: 44, column: 20, scope: !35)
!41 = !DILocation(line: 44, column: 5, scope: !35)
!42 = !DILocalVariable(name: "v2", scope: !10, file: !1, line: 46, type: !13)
!43 = !DILocation(line: 46, column: 10, scope: !10)
!44 = !DILocation(line: 46, column: 15, scope: !10)
!45 = !DILocation(line: 46, column: 18, scope: !10)
!46 = !DILocation(line: 46, column: 27, scope: !10)
!47 = !DILocation(line: 46, column: 31, scope: !10)
!48 = !DILocation(line: 46, column: 34, scope: !10)
!49 = !DILocation(line: 46, column: 43, scope: !10)
!50 = !DILocation(line: 46, column: 47, scope: !10)
!51 = !DILocation(line: 46, column: 50, scope: !10)
!52 = !DILocation(line: 46, column: 59, scope: !10)
!53 = !DILocation(line: 46, column: 63, scope: !10)
!54 = !DILocation(line: 46, column: 66, scope: !10)
!55 = !DILocation(line: 46, column: 75, scope: !10)
!56 = !DILocation(line: 46, column: 61, scope: !10)
!57 = !DILocation(line: 46, column: 45, scope: !10)
!58 = !DILocation(line: 47, column: 15, scope: !10)
!59 = !DILocation(line: 47, column: 18, scope: !10)
!60 = !DILocation(line: 47, column: 27, scope: !10)
!61 = !DILocation(line: 47, column: 31, scope: !10)
!62 = !DILocation(line: 47, column: 34, scope: !10)
!63 = !DILocation(line: 47, column: 43, scope: !10)
!64 = !DILocation(line: 46, column: 77, scope: !10)
!65 = !DILocation(line: 48, column: 16, scope: !10)
!66 = !DILocation(line: 48, column: 19, scope: !10)
!67 = !DILocation(line: 48, column: 14, scope: !10)
!68 = !DILocation(line: 48, column: 26, scope: !10)
!69 = !DILocation(line: 48, column: 38, scope: !10)
!70 = !DILocation(line: 48, column: 41, scope: !10)
!71 = !DILocation(line: 48, column: 36, scope: !10)
!72 = !DILocation(line: 48, column: 48, scope: !10)
!73 = !DILocation(line: 48, column: 51, scope: !10)
!74 = !DILocation(line: 48, column: 60, scope: !10)
!75 = !DILocation(line: 48, column: 46, scope: !10)
!76 = !DILocation(line: 48, column: 29, scope: !10)
!77 = !DILocation(line: 48, column: 3, scope: !10)
!78 = !DILocation(line: 49, column: 1, scope: !10)
!79 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !80, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!80 = !DISubroutineType(types: !81)
!81 = !{null, !82, !27, !13}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!83 = !DILocalVariable(name: "p", arg: 1, scope: !79, file: !1, line: 51, type: !82)
!84 = !DILocation(line: 51, column: 41, scope: !79)
!85 = !DILocalVariable(name: "n", arg: 2, scope: !79, file: !1, line: 51, type: !27)
!86 = !DILocation(line: 51, column: 48, scope: !79)
!87 = !DILocalVariable(name: "dt", arg: 3, scope: !79, file: !1, line: 51, type: !13)
!88 = !DILocation(line: 51, column: 58, scope: !79)
!89 = !DILocalVariable(name: "i", scope: !90, file: !1, line: 52, type: !27)
!90 = distinct !DILexicalBlock(scope: !79, file: !1, line: 52, column: 3)
!91 = !DILocation(line: 52, column: 12, scope: !90)
!92 = !DILocation(line: 52, column: 8, scope: !90)
!93 = !DILocation(line: 52, column: 19, scope: !94)
!94 = distinct !DILexicalBlock(scope: !90, file: !1, line: 52, column: 3)
!95 = !DILocation(line: 52, column: 23, scope: !94)
!96 = !DILocation(line: 52, column: 21, scope: !94)
!97 = !DILocation(line: 52, column: 3, scope: !90)
!98 = !DILocation(line: 53, column: 9, scope: !99)
!99 = distinct !DILexicalBlock(scope: !100, file: !1, line: 53, column: 9)
!100 = distinct !DILexicalBlock(scope: !94, file: !1, line: 52, column: 31)
!101 = !DILocation(line: 53, column: 11, scope: !99)
!102 = !DILocation(line: 53, column: 14, scope: !99)
!103 = !DILocation(line: 54, column: 7, scope: !104)
!104 = distinct !DILexicalBlock(scope: !99, file: !1, line: 53, column: 21)
!105 = !DILocation(line: 56, column: 31, scope: !100)
!106 = !DILocation(line: 56, column: 5, scope: !100)
!107 = !DILocation(line: 56, column: 7, scope: !100)
!108 = !DILocation(line: 56, column: 10, scope: !100)
!109 = !DILocation(line: 56, column: 19, scope: !100)
!110 = !DILocation(line: 56, column: 21, scope: !100)
!111 = !DILocation(line: 57, column: 24, scope: !100)
!112 = !DILocation(line: 57, column: 29, scope: !100)
!113 = !DILocation(line: 57, column: 31, scope: !100)
!114 = !DILocation(line: 57, column: 34, scope: !100)
!115 = !DILocation(line: 57, column: 43, scope: !100)
!116 = !DILocation(line: 57, column: 5, scope: !100)
!117 = !DILocation(line: 57, column: 7, scope: !100)
!118 = !DILocation(line: 57, column: 10, scope: !100)
!119 = !DILocation(line: 57, column: 19, scope: !100)
!120 = !DILocation(line: 57, column: 21, scope: !100)
!121 = !DILocation(line: 58, column: 24, scope: !100)
!122 = !DILocation(line: 58, column: 29, scope: !100)
!123 = !DILocation(line: 58, column: 31, scope: !100)
!124 = !DILocation(line: 58, column: 34, scope: !100)
!125 = !DILocation(line: 58, column: 43, scope: !100)
!126 = !DILocation(line: 58, column: 27, scope: !100)
!127 = !DILocation(line: 58, column: 47, scope: !100)
!128 = !DILocation(line: 58, column: 49, scope: !100)
!129 = !DILocation(line: 58, column: 52, scope: !100)
!130 = !DILocation(line: 58, column: 5, scope: !100)
!131 = !DILocation(line: 58, column: 7, scope: !100)
!132 = !DILocation(line: 58, column: 10, scope: !100)
!133 = !DILocation(line: 58, column: 19, scope: !100)
!134 = !DILocation(line: 58, column: 21, scope: !100)
!135 = !DILocation(line: 59, column: 24, scope: !100)
!136 = !DILocation(line: 59, column: 29, scope: !100)
!137 = !DILocation(line: 59, column: 31, scope: !100)
!138 = !DILocation(line: 59, column: 34, scope: !100)
!139 = !DILocation(line: 59, column: 43, scope: !100)
!140 = !DILocation(line: 59, column: 5, scope: !100)
!141 = !DILocation(line: 59, column: 7, scope: !100)
!142 = !DILocation(line: 59, column: 10, scope: !100)
!143 = !DILocation(line: 59, column: 19, scope: !100)
!144 = !DILocation(line: 59, column: 21, scope: !100)
!145 = !DILocation(line: 60, column: 3, scope: !100)
!146 = !DILocation(line: 52, column: 27, scope: !94)
!147 = !DILocation(line: 52, column: 3, scope: !94)
!148 = distinct !{!148, !97, !149, !150}
!149 = !DILocation(line: 60, column: 3, scope: !90)
!150 = !{!"llvm.loop.mustprogress"}
!151 = !DILocation(line: 61, column: 1, scope: !79)
!152 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !153, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!153 = !DISubroutineType(types: !154)
!154 = !{!13, !155}
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64)
!156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !157)
!157 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !158)
!158 = !{!159, !161, !162}
!159 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !157, file: !1, line: 16, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !157, file: !1, line: 17, baseType: !27, size: 32, offset: 64)
!162 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !157, file: !1, line: 18, baseType: !13, size: 64, offset: 128)
!163 = !DILocalVariable(name: "v", arg: 1, scope: !152, file: !1, line: 63, type: !155)
!164 = !DILocation(line: 63, column: 39, scope: !152)
!165 = !DILocalVariable(name: "s", scope: !152, file: !1, line: 64, type: !13)
!166 = !DILocation(line: 64, column: 10, scope: !152)
!167 = !DILocalVariable(name: "i", scope: !168, file: !1, line: 65, type: !27)
!168 = distinct !DILexicalBlock(scope: !152, file: !1, line: 65, column: 3)
!169 = !DILocation(line: 65, column: 12, scope: !168)
!170 = !DILocation(line: 65, column: 8, scope: !168)
!171 = !DILocation(line: 65, column: 19, scope: !172)
!172 = distinct !DILexicalBlock(scope: !168, file: !1, line: 65, column: 3)
!173 = !DILocation(line: 65, column: 23, scope: !172)
!174 = !DILocation(line: 65, column: 26, scope: !172)
!175 = !DILocation(line: 65, column: 21, scope: !172)
!176 = !DILocation(line: 65, column: 3, scope: !168)
!177 = !DILocation(line: 66, column: 10, scope: !178)
!178 = distinct !DILexicalBlock(scope: !172, file: !1, line: 65, column: 38)
!179 = !DILocation(line: 66, column: 13, scope: !178)
!180 = !DILocation(line: 66, column: 18, scope: !178)
!181 = !DILocation(line: 66, column: 23, scope: !178)
!182 = !DILocation(line: 66, column: 26, scope: !178)
!183 = !DILocation(line: 66, column: 31, scope: !178)
!184 = !DILocation(line: 66, column: 7, scope: !178)
!185 = !DILocation(line: 67, column: 3, scope: !178)
!186 = !DILocation(line: 65, column: 34, scope: !172)
!187 = !DILocation(line: 65, column: 3, scope: !172)
!188 = distinct !{!188, !176, !189, !150}
!189 = !DILocation(line: 67, column: 3, scope: !168)
!190 = !DILocation(line: 68, column: 10, scope: !152)
!191 = !DILocation(line: 68, column: 14, scope: !152)
!192 = !DILocation(line: 68, column: 17, scope: !152)
!193 = !DILocation(line: 68, column: 12, scope: !152)
!194 = !DILocation(line: 68, column: 3, scope: !152)
!195 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !196, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!196 = !DISubroutineType(types: !197)
!197 = !{!13, !198}
!198 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64)
!199 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !200)
!200 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !201)
!201 = !{!202, !203}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !200, file: !1, line: 22, baseType: !13, size: 64)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !200, file: !1, line: 23, baseType: !160, size: 64, offset: 64)
!204 = !DILocalVariable(name: "a", arg: 1, scope: !195, file: !1, line: 72, type: !198)
!205 = !DILocation(line: 72, column: 60, scope: !195)
!206 = !DILocalVariable(name: "b", scope: !195, file: !1, line: 73, type: !200)
!207 = !DILocation(line: 73, column: 19, scope: !195)
!208 = !DILocation(line: 74, column: 14, scope: !195)
!209 = !DILocation(line: 74, column: 3, scope: !195)
!210 = !DILocation(line: 75, column: 13, scope: !195)
!211 = !DILocation(line: 75, column: 6, scope: !195)
!212 = !DILocation(line: 75, column: 8, scope: !195)
!213 = !DILocation(line: 76, column: 11, scope: !195)
!214 = !DILocation(line: 76, column: 14, scope: !195)
!215 = !DILocation(line: 76, column: 10, scope: !195)
!216 = !DILocation(line: 76, column: 3, scope: !195)
!217 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !218, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!218 = !DISubroutineType(types: !219)
!219 = !{!13, !220}
!220 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !221, size: 64)
!221 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !222)
!222 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !223)
!223 = !{!224, !225}
!224 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !222, file: !1, line: 27, baseType: !13, size: 64)
!225 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !222, file: !1, line: 28, baseType: !226, size: 64, offset: 64)
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !222, size: 64)
!227 = !DILocalVariable(name: "n", arg: 1, scope: !217, file: !1, line: 79, type: !220)
!228 = !DILocation(line: 79, column: 47, scope: !217)
!229 = !DILocalVariable(name: "p", scope: !217, file: !1, line: 80, type: !13)
!230 = !DILocation(line: 80, column: 10, scope: !217)
!231 = !DILocation(line: 81, column: 3, scope: !217)
!232 = !DILocation(line: 81, column: 10, scope: !217)
!233 = !DILocation(line: 82, column: 10, scope: !234)
!234 = distinct !DILexicalBlock(scope: !217, file: !1, line: 81, column: 13)
!235 = !DILocation(line: 82, column: 13, scope: !234)
!236 = !DILocation(line: 82, column: 19, scope: !234)
!237 = !DILocation(line: 82, column: 7, scope: !234)
!238 = !DILocation(line: 83, column: 9, scope: !234)
!239 = !DILocation(line: 83, column: 12, scope: !234)
!240 = !DILocation(line: 83, column: 7, scope: !234)
!241 = distinct !{!241, !231, !242, !150}
!242 = !DILocation(line: 84, column: 3, scope: !217)
!243 = !DILocation(line: 85, column: 10, scope: !217)
!244 = !DILocation(line: 85, column: 3, scope: !217)
!245 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !246, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!246 = !DISubroutineType(types: !247)
!247 = !{!13, !248, !27}
!248 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !249, size: 64)
!249 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !250)
!250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !251)
!251 = !{!252, !254, !255}
!252 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !250, file: !1, line: 32, baseType: !253, size: 32)
!253 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !250, file: !1, line: 33, baseType: !27, size: 32, offset: 32)
!255 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !250, file: !1, line: 34, baseType: !13, size: 64, offset: 64)
!256 = !DILocalVariable(name: "m", arg: 1, scope: !245, file: !1, line: 88, type: !248)
!257 = !DILocation(line: 88, column: 41, scope: !245)
!258 = !DILocalVariable(name: "n", arg: 2, scope: !245, file: !1, line: 88, type: !27)
!259 = !DILocation(line: 88, column: 48, scope: !245)
!260 = !DILocalVariable(name: "s", scope: !245, file: !1, line: 89, type: !13)
!261 = !DILocation(line: 89, column: 10, scope: !245)
!262 = !DILocalVariable(name: "i", scope: !263, file: !1, line: 90, type: !27)
!263 = distinct !DILexicalBlock(scope: !245, file: !1, line: 90, column: 3)
!264 = !DILocation(line: 90, column: 12, scope: !263)
!265 = !DILocation(line: 90, column: 8, scope: !263)
!266 = !DILocation(line: 90, column: 19, scope: !267)
!267 = distinct !DILexicalBlock(scope: !263, file: !1, line: 90, column: 3)
!268 = !DILocation(line: 90, column: 23, scope: !267)
!269 = !DILocation(line: 90, column: 21, scope: !267)
!270 = !DILocation(line: 90, column: 3, scope: !263)
!271 = !DILocation(line: 91, column: 10, scope: !272)
!272 = distinct !DILexicalBlock(scope: !267, file: !1, line: 90, column: 31)
!273 = !DILocation(line: 91, column: 12, scope: !272)
!274 = !DILocation(line: 91, column: 15, scope: !272)
!275 = !DILocation(line: 91, column: 20, scope: !272)
!276 = !DILocation(line: 91, column: 27, scope: !272)
!277 = !DILocation(line: 91, column: 29, scope: !272)
!278 = !DILocation(line: 91, column: 32, scope: !272)
!279 = !DILocation(line: 91, column: 36, scope: !272)
!280 = !DILocation(line: 91, column: 38, scope: !272)
!281 = !DILocation(line: 91, column: 41, scope: !272)
!282 = !DILocation(line: 91, column: 34, scope: !272)
!283 = !DILocation(line: 91, column: 45, scope: !272)
!284 = !DILocation(line: 91, column: 47, scope: !272)
!285 = !DILocation(line: 91, column: 50, scope: !272)
!286 = !DILocation(line: 91, column: 54, scope: !272)
!287 = !DILocation(line: 91, column: 56, scope: !272)
!288 = !DILocation(line: 91, column: 59, scope: !272)
!289 = !DILocation(line: 91, column: 63, scope: !272)
!290 = !DILocation(line: 91, column: 65, scope: !272)
!291 = !DILocation(line: 91, column: 68, scope: !272)
!292 = !DILocation(line: 91, column: 61, scope: !272)
!293 = !DILocation(line: 91, column: 7, scope: !272)
!294 = !DILocation(line: 92, column: 3, scope: !272)
!295 = !DILocation(line: 90, column: 27, scope: !267)
!296 = !DILocation(line: 90, column: 3, scope: !267)
!297 = distinct !{!297, !270, !298, !150}
!298 = !DILocation(line: 92, column: 3, scope: !263)
!299 = !DILocation(line: 93, column: 10, scope: !245)
!300 = !DILocation(line: 93, column: 3, scope: !245)
!301 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !302, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!302 = !DISubroutineType(types: !303)
!303 = !{!13, !304}
!304 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !305, size: 64)
!305 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !306)
!306 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !307)
!307 = !{!308, !310}
!308 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !306, file: !1, line: 38, baseType: !309, size: 64)
!309 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !157, size: 64)
!310 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !306, file: !1, line: 39, baseType: !157, size: 192, offset: 64)
!311 = !DILocalVariable(name: "m", arg: 1, scope: !301, file: !1, line: 96, type: !304)
!312 = !DILocation(line: 96, column: 59, scope: !301)
!313 = !DILocalVariable(name: "s", scope: !301, file: !1, line: 97, type: !13)
!314 = !DILocation(line: 97, column: 10, scope: !301)
!315 = !DILocalVariable(name: "i", scope: !316, file: !1, line: 98, type: !27)
!316 = distinct !DILexicalBlock(scope: !301, file: !1, line: 98, column: 3)
!317 = !DILocation(line: 98, column: 12, scope: !316)
!318 = !DILocation(line: 98, column: 8, scope: !316)
!319 = !DILocation(line: 98, column: 19, scope: !320)
!320 = distinct !DILexicalBlock(scope: !316, file: !1, line: 98, column: 3)
!321 = !DILocation(line: 98, column: 23, scope: !320)
!322 = !DILocation(line: 98, column: 26, scope: !320)
!323 = !DILocation(line: 98, column: 32, scope: !320)
!324 = !DILocation(line: 98, column: 21, scope: !320)
!325 = !DILocation(line: 98, column: 3, scope: !316)
!326 = !DILocation(line: 99, column: 10, scope: !327)
!327 = distinct !DILexicalBlock(scope: !320, file: !1, line: 98, column: 44)
!328 = !DILocation(line: 99, column: 13, scope: !327)
!329 = !DILocation(line: 99, column: 19, scope: !327)
!330 = !DILocation(line: 99, column: 24, scope: !327)
!331 = !DILocation(line: 99, column: 29, scope: !327)
!332 = !DILocation(line: 99, column: 32, scope: !327)
!333 = !DILocation(line: 99, column: 38, scope: !327)
!334 = !DILocation(line: 99, column: 43, scope: !327)
!335 = !DILocation(line: 99, column: 27, scope: !327)
!336 = !DILocation(line: 99, column: 48, scope: !327)
!337 = !DILocation(line: 99, column: 51, scope: !327)
!338 = !DILocation(line: 99, column: 57, scope: !327)
!339 = !DILocation(line: 99, column: 7, scope: !327)
!340 = !DILocation(line: 100, column: 3, scope: !327)
!341 = !DILocation(line: 98, column: 40, scope: !320)
!342 = !DILocation(line: 98, column: 3, scope: !320)
!343 = distinct !{!343, !325, !344, !150}
!344 = !DILocation(line: 100, column: 3, scope: !316)
!345 = !DILocation(line: 101, column: 10, scope: !301)
!346 = !DILocation(line: 101, column: 14, scope: !301)
!347 = !DILocation(line: 101, column: 17, scope: !301)
!348 = !DILocation(line: 101, column: 23, scope: !301)
!349 = !DILocation(line: 101, column: 12, scope: !301)
!350 = !DILocation(line: 101, column: 3, scope: !301)
!351 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !352, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!352 = !DISubroutineType(types: !353)
!353 = !{!13, !354}
!354 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !355, size: 64)
!355 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!356 = !DILocalVariable(name: "v", arg: 1, scope: !351, file: !1, line: 109, type: !354)
!357 = !DILocation(line: 109, column: 53, scope: !351)
!358 = !DILocalVariable(name: "c", scope: !351, file: !1, line: 110, type: !19)
!359 = !DILocation(line: 110, column: 15, scope: !351)
!360 = !DILocation(line: 110, column: 25, scope: !351)
!361 = !DILocation(line: 110, column: 31, scope: !351)
!362 = !DILocation(line: 110, column: 19, scope: !351)
!363 = !DILocation(line: 111, column: 10, scope: !351)
!364 = !DILocation(line: 111, column: 15, scope: !351)
!365 = !DILocation(line: 111, column: 21, scope: !351)
!366 = !DILocation(line: 111, column: 25, scope: !351)
!367 = !DILocation(line: 111, column: 30, scope: !351)
!368 = !DILocation(line: 111, column: 36, scope: !351)
!369 = !DILocation(line: 111, column: 32, scope: !351)
!370 = !DILocation(line: 111, column: 23, scope: !351)
!371 = !DILocation(line: 111, column: 40, scope: !351)
!372 = !DILocation(line: 111, column: 45, scope: !351)
!373 = !DILocation(line: 111, column: 51, scope: !351)
!374 = !DILocation(line: 111, column: 38, scope: !351)
!375 = !DILocation(line: 111, column: 3, scope: !351)
!376 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !377, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !28)
!377 = !DISubroutineType(types: !378)
!378 = !{!19, !19, !19}
!379 = !DILocalVariable(name: "a", arg: 1, scope: !376, file: !1, line: 104, type: !19)
!380 = !DILocation(line: 104, column: 38, scope: !376)
!381 = !DILocalVariable(name: "b", arg: 2, scope: !376, file: !1, line: 104, type: !19)
!382 = !DILocation(line: 104, column: 53, scope: !376)
!383 = !DILocalVariable(name: "r", scope: !376, file: !1, line: 105, type: !19)
!384 = !DILocation(line: 105, column: 15, scope: !376)
!385 = !DILocation(line: 105, column: 19, scope: !376)
!386 = !DILocation(line: 105, column: 22, scope: !376)
!387 = !DILocation(line: 105, column: 28, scope: !376)
!388 = !DILocation(line: 105, column: 34, scope: !376)
!389 = !DILocation(line: 105, column: 40, scope: !376)
!390 = !DILocation(line: 105, column: 36, scope: !376)
!391 = !DILocation(line: 105, column: 30, scope: !376)
!392 = !DILocation(line: 105, column: 45, scope: !376)
!393 = !DILocation(line: 105, column: 51, scope: !376)
!394 = !DILocation(line: 105, column: 57, scope: !376)
!395 = !DILocation(line: 105, column: 63, scope: !376)
!396 = !DILocation(line: 105, column: 59, scope: !376)
!397 = !DILocation(line: 105, column: 53, scope: !376)
!398 = !DILocation(line: 105, column: 68, scope: !376)
!399 = !DILocation(line: 105, column: 74, scope: !376)
!400 = !DILocation(line: 105, column: 80, scope: !376)
!401 = !DILocation(line: 105, column: 86, scope: !376)
!402 = !DILocation(line: 105, column: 82, scope: !376)
!403 = !DILocation(line: 105, column: 76, scope: !376)
!404 = !DILocation(line: 106, column: 3, scope: !376)
