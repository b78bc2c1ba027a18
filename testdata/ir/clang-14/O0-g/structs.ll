; clang-14 -O0 -g -fdebug-compilation-dir=. -S -emit-llvm c/structs.c -o ir/clang-14/O0-g/structs.ll
; ModuleID = 'c/structs.c'
source_filename = "c/structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.particle = type { %struct.vec3, %struct.vec3, double, i32 }
%struct.vec3 = type { double, double, double }
%struct.view = type { double*, i32, double }
%struct.weighted = type { double, double* }
%struct.node = type { double, %struct.node* }
%struct.mixed = type { float, i32, double }
%struct.matrix_pair = type { %struct.view*, %struct.view }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @particle_energy(%struct.particle* noundef %0) #0 !dbg !10 {
  %2 = alloca double, align 8
  %3 = alloca %struct.particle*, align 8
  %4 = alloca double, align 8
  store %struct.particle* %0, %struct.particle** %3, align 8
  call void @llvm.dbg.declare(metadata %struct.particle** %3, metadata !29, metadata !DIExpression()), !dbg !30
  %5 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !31
  %6 = getelementptr inbounds %struct.particle, %struct.particle* %5, i32 0, i32 3, !dbg !33
  %7 = load i32, i32* %6, align 8, !dbg !33
  %8 = icmp ne i32 %7, 0, !dbg !31
  br i1 %8, label %9, label %18, !dbg !34

9:                                                ; preds = %1
  %10 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !35
  %11 = getelementptr inbounds %struct.particle, %struct.particle* %10, i32 0, i32 2, !dbg !37
  %12 = load double, double* %11, align 8, !dbg !37
  %13 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !38
  %14 = getelementptr inbounds %struct.particle, %struct.particle* %13, i32 0, i32 0, !dbg !39
  %15 = getelementptr inbounds %struct.vec3, %struct.vec3* %14, i32 0, i32 2, !dbg !40
  %16 = load double, double* %15, align 8, !dbg !40
  %17 = fmul double %12, %16, !dbg !41
  store double %17, double* %2, align 8, !dbg !42
  br label %61, !dbg !42

18:                                               ; preds = %1
  call void @llvm.dbg.declare(metadata double* %4, metadata !43, metadata !DIExpression()), !dbg !44
  %19 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !45
  %20 = getelementptr inbounds %struct.particle, %struct.particle* %19, i32 0, i32 1, !dbg !46
  %21 = getelementptr inbounds %struct.vec3, %struct.vec3* %20, i32 0, i32 0, !dbg !47
  %22 = load double, double* %21, align 8, !dbg !47
  %23 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !48
  %24 = getelementptr inbounds %struct.particle, %struct.particle* %23, i32 0, i32 1, !dbg !49
  %25 = getelementptr inbounds %struct.vec3, %struct.vec3* %24, i32 0, i32 0, !dbg !50
  %26 = load double, double* %25, align 8, !dbg !50
  %27 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !51
  %28 = getelementptr inbounds %struct.particle, %struct.particle* %27, i32 0, i32 1, !dbg !52
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %28, i32 0, i32 1, !dbg !53
  %30 = load double, double* %29, align 8, !dbg !53
  %31 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !54
  %32 = getelementptr inbounds %struct.particle, %struct.particle* %31, i32 0, i32 1, !dbg !55
  %33 = getelementptr inbounds %struct.vec3, %struct.vec3* %32, i32 0, i32 1, !dbg !56
  %34 = load double, double* %33, align 8, !dbg !56
  %35 = fmul double %30, %34, !dbg !57
  %36 = call double @llvm.fmuladd.f64(double %22, double %26, double %35), !dbg !58
  %37 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !59
  %38 = getelementptr inbounds %struct.particle, %struct.particle* %37, i32 0, i32 1, !dbg !60
  %39 = getelementptr inbounds %struct.vec3, %struct.vec3* %38, i32 0, i32 2, !dbg !61
  %40 = load double, double* %39, align 8, !dbg !61
  %41 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !62
  %42 = getelementptr inbounds %struct.particle, %struct.particle* %41, i32 0, i32 1, !dbg !63
  %43 = getelementptr inbounds %struct.vec3, %struct.vec3* %42, i32 0, i32 2, !dbg !64
  %44 = load double, double* %43, align 8, !dbg !64
  %45 = call double @llvm.fmuladd.f64(double %40, double %44, double %36), !dbg !65
  store double %45, double* %4, align 8, !dbg !44
  %46 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !66
  %47 = getelementptr inbounds %struct.particle, %struct.particle* %46, i32 0, i32 2, !dbg !67
  %48 = load double, double* %47, align 8, !dbg !67
  %49 = fmul double 5.000000e-01, %48, !dbg !68
  %50 = load double, double* %4, align 8, !dbg !69
  %51 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !70
  %52 = getelementptr inbounds %struct.particle, %struct.particle* %51, i32 0, i32 2, !dbg !71
  %53 = load double, double* %52, align 8, !dbg !71
  %54 = fmul double 9.810000e+00, %53, !dbg !72
  %55 = load %struct.particle*, %struct.particle** %3, align 8, !dbg !73
  %56 = getelementptr inbounds %struct.particle, %struct.particle* %55, i32 0, i32 0, !dbg !74
  %57 = getelementptr inbounds %struct.vec3, %struct.vec3* %56, i32 0, i32 2, !dbg !75
  %58 = load double, double* %57, align 8, !dbg !75
  %59 = fmul double %54, %58, !dbg !76
  %60 = call double @llvm.fmuladd.f64(double %49, double %50, double %59), !dbg !77
  store double %60, double* %2, align 8, !dbg !78
  br label %61, !dbg !78

61:                                               ; preds = %18, %9
  %62 = load double, double* %2, align 8, !dbg !79
  ret double %62, !dbg !79
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare void @llvm.dbg.declare(metadata, metadata, metadata) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @advance_particles(%struct.particle* noundef %0, i32 noundef %1, double noundef %2) #0 !dbg !80 {
  %4 = alloca %struct.particle*, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  store %struct.particle* %0, %struct.particle** %4, align 8
  call void @llvm.dbg.declare(metadata %struct.particle** %4, metadata !84, metadata !DIExpression()), !dbg !85
  store i32 %1, i32* %5, align 4
  call void @llvm.dbg.declare(metadata i32* %5, metadata !86, metadata !DIExpression()), !dbg !87
  store double %2, double* %6, align 8
  call void @llvm.dbg.declare(metadata double* %6, metadata !88, metadata !DIExpression()), !dbg !89
  call void @llvm.dbg.declare(metadata i32* %7, metadata !90, metadata !DIExpression()), !dbg !92
  store i32 0, i32* %7, align 4, !dbg !92
  br label %8, !dbg !93

8:                                                ; preds = %86, %3
  %9 = load i32, i32* %7, align 4, !dbg !94
  %10 = load i32, i32* %5, align 4, !dbg !96
  %11 = icmp slt i32 %9, %10, !dbg !97
  br i1 %11, label %12, label %89, !dbg !98

12:                                               ; preds = %8
  %13 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !99
  %14 = load i32, i32* %7, align 4, !dbg !102
  %15 = sext i32 %14 to i64, !dbg !99
  %16 = getelementptr inbounds %struct.particle, %struct.particle* %13, i64 %15, !dbg !99
  %17 = getelementptr inbounds %struct.particle, %struct.particle* %16, i32 0, i32 3, !dbg !103
  %18 = load i32, i32* %17, align 8, !dbg !103
  %19 = icmp ne i32 %18, 0, !dbg !99
  br i1 %19, label %20, label %21, !dbg !104

20:                                               ; preds = %12
  br label %86, !dbg !105

21:                                               ; preds = %12
  %22 = load double, double* %6, align 8, !dbg !107
  %23 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !108
  %24 = load i32, i32* %7, align 4, !dbg !109
  %25 = sext i32 %24 to i64, !dbg !108
  %26 = getelementptr inbounds %struct.particle, %struct.particle* %23, i64 %25, !dbg !108
  %27 = getelementptr inbounds %struct.particle, %struct.particle* %26, i32 0, i32 1, !dbg !110
  %28 = getelementptr inbounds %struct.vec3, %struct.vec3* %27, i32 0, i32 2, !dbg !111
  %29 = load double, double* %28, align 8, !dbg !112
  %30 = call double @llvm.fmuladd.f64(double -9.810000e+00, double %22, double %29), !dbg !112
  store double %30, double* %28, align 8, !dbg !112
  %31 = load double, double* %6, align 8, !dbg !113
  %32 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !114
  %33 = load i32, i32* %7, align 4, !dbg !115
  %34 = sext i32 %33 to i64, !dbg !114
  %35 = getelementptr inbounds %struct.particle, %struct.particle* %32, i64 %34, !dbg !114
  %36 = getelementptr inbounds %struct.particle, %struct.particle* %35, i32 0, i32 1, !dbg !116
  %37 = getelementptr inbounds %struct.vec3, %struct.vec3* %36, i32 0, i32 0, !dbg !117
  %38 = load double, double* %37, align 8, !dbg !117
  %39 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !118
  %40 = load i32, i32* %7, align 4, !dbg !119
  %41 = sext i32 %40 to i64, !dbg !118
  %42 = getelementptr inbounds %struct.particle, %struct.particle* %39, i64 %41, !dbg !118
  %43 = getelementptr inbounds %struct.particle, %struct.particle* %42, i32 0, i32 0, !dbg !120
  %44 = getelementptr inbounds %struct.vec3, %struct.vec3* %43, i32 0, i32 0, !dbg !121
  %45 = load double, double* %44, align 8, !dbg !122
  %46 = call double @llvm.fmuladd.f64(double %31, double %38, double %45), !dbg !122
  store double %46, double* %44, align 8, !dbg !122
  %47 = load double, double* %6, align 8, !dbg !123
  %48 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !124
  %49 = load i32, i32* %7, align 4, !dbg !125
  %50 = sext i32 %49 to i64, !dbg !124
  %51 = getelementptr inbounds %struct.particle, %struct.particle* %48, i64 %50, !dbg !124
  %52 = getelementptr inbounds %struct.particle, %struct.particle* %51, i32 0, i32 1, !dbg !126
  %53 = getelementptr inbounds %struct.vec3, %struct.vec3* %52, i32 0, i32 1, !dbg !127
  %54 = load double, double* %53, align 8, !dbg !127
  %55 = fmul double %47, %54, !dbg !128
  %56 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !129
  %57 = load i32, i32* %7, align 4, !dbg !130
  %58 = sext i32 %57 to i64, !dbg !129
  %59 = getelementptr inbounds %struct.particle, %struct.particle* %56, i64 %58, !dbg !129
  %60 = getelementptr inbounds %struct.particle, %struct.particle* %59, i32 0, i32 2, !dbg !131
  %61 = load double, double* %60, align 8, !dbg !131
  %62 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !132
  %63 = load i32, i32* %7, align 4, !dbg !133
  %64 = sext i32 %63 to i64, !dbg !132
  %65 = getelementptr inbounds %struct.particle, %struct.particle* %62, i64 %64, !dbg !132
  %66 = getelementptr inbounds %struct.particle, %struct.particle* %65, i32 0, i32 0, !dbg !134
  %67 = getelementptr inbounds %struct.vec3, %struct.vec3* %66, i32 0, i32 1, !dbg !135
  %68 = load double, double* %67, align 8, !dbg !136
  %69 = call double @llvm.fmuladd.f64(double %55, double %61, double %68), !dbg !136
  store double %69, double* %67, align 8, !dbg !136
  %70 = load double, double* %6, align 8, !dbg !137
  %71 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !138
  %72 = load i32, i32* %7, align 4, !dbg !139
  %73 = sext i32 %72 to i64, !dbg !138
  %74 = getelementptr inbounds %struct.particle, %struct.particle* %71, i64 %73, !dbg !138
  %75 = getelementptr inbounds %struct.particle, %struct.particle* %74, i32 0, i32 1, !dbg !140
  %76 = getelementptr inbounds %struct.vec3, %struct.vec3* %75, i32 0, i32 2, !dbg !141
  %77 = load double, double* %76, align 8, !dbg !141
  %78 = load %struct.particle*, %struct.particle** %4, align 8, !dbg !142
  %79 = load i32, i32* %7, align 4, !dbg !143
  %80 = sext i32 %79 to i64, !dbg !142
  %81 = getelementptr inbounds %struct.particle, %struct.particle* %78, i64 %80, !dbg !142
  %82 = getelementptr inbounds %struct.particle, %struct.particle* %81, i32 0, i32 0, !dbg !144
  %83 = getelementptr inbounds %struct.vec3, %struct.vec3* %82, i32 0, i32 2, !dbg !145
  %84 = load double, double* %83, align 8, !dbg !146
  %85 = call double @llvm.fmuladd.f64(double %70, double %77, double %84), !dbg !146
  store double %85, double* %83, align 8, !dbg !146
  br label %86, !dbg !147

86:                                               ; preds = %21, %20
  %87 = load i32, i32* %7, align 4, !dbg !148
  %88 = add nsw i32 %87, 1, !dbg !148
  store i32 %88, i32* %7, align 4, !dbg !148
  br label %8, !dbg !149, !llvm.loop !150

89:                                               ; preds = %8
  ret void, !dbg !153
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @sum_of_view(%struct.view* noundef %0) #0 !dbg !154 {
  %2 = alloca %struct.view*, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store %struct.view* %0, %struct.view** %2, align 8
  call void @llvm.dbg.declare(metadata %struct.view** %2, metadata !165, metadata !DIExpression()), !dbg !166
  call void @llvm.dbg.declare(metadata double* %3, metadata !167, metadata !DIExpression()), !dbg !168
  store double 0.000000e+00, double* %3, align 8, !dbg !168
  call void @llvm.dbg.declare(metadata i32* %4, metadata !169, metadata !DIExpression()), !dbg !171
  store i32 0, i32* %4, align 4, !dbg !171
  br label %5, !dbg !172

5:                                                ; preds = %28, %1
  %6 = load i32, i32* %4, align 4, !dbg !173
  %7 = load %struct.view*, %struct.view** %2, align 8, !dbg !175
  %8 = getelementptr inbounds %struct.view, %struct.view* %7, i32 0, i32 1, !dbg !176
  %9 = load i32, i32* %8, align 8, !dbg !176
  %10 = icmp slt i32 %6, %9, !dbg !177
  br i1 %10, label %11, label %31, !dbg !178

11:                                               ; preds = %5
  %12 = load %struct.view*, %struct.view** %2, align 8, !dbg !179
  %13 = getelementptr inbounds %struct.view, %struct.view* %12, i32 0, i32 0, !dbg !181
  %14 = load double*, double** %13, align 8, !dbg !181
  %15 = load i32, i32* %4, align 4, !dbg !182
  %16 = sext i32 %15 to i64, !dbg !179
  %17 = getelementptr inbounds double, double* %14, i64 %16, !dbg !179
  %18 = load double, double* %17, align 8, !dbg !179
  %19 = load %struct.view*, %struct.view** %2, align 8, !dbg !183
  %20 = getelementptr inbounds %struct.view, %struct.view* %19, i32 0, i32 0, !dbg !184
  %21 = load double*, double** %20, align 8, !dbg !184
  %22 = load i32, i32* %4, align 4, !dbg !185
  %23 = sext i32 %22 to i64, !dbg !183
  %24 = getelementptr inbounds double, double* %21, i64 %23, !dbg !183
  %25 = load double, double* %24, align 8, !dbg !183
  %26 = load double, double* %3, align 8, !dbg !186
  %27 = call double @llvm.fmuladd.f64(double %18, double %25, double %26), !dbg !186
  store double %27, double* %3, align 8, !dbg !186
  br label %28, !dbg !187

28:                                               ; preds = %11
  %29 = load i32, i32* %4, align 4, !dbg !188
  %30 = add nsw i32 %29, 1, !dbg !188
  store i32 %30, i32* %4, align 4, !dbg !188
  br label %5, !dbg !189, !llvm.loop !190

31:                                               ; preds = %5
  %32 = load double, double* %3, align 8, !dbg !192
  %33 = load %struct.view*, %struct.view** %2, align 8, !dbg !193
  %34 = getelementptr inbounds %struct.view, %struct.view* %33, i32 0, i32 2, !dbg !194
  %35 = load double, double* %34, align 8, !dbg !194
  %36 = fmul double %32, %35, !dbg !195
  ret double %36, !dbg !196
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @copied_struct_shares_pointee(%struct.weighted* noundef %0) #0 !dbg !197 {
  %2 = alloca %struct.weighted*, align 8
  %3 = alloca %struct.weighted, align 8
  store %struct.weighted* %0, %struct.weighted** %2, align 8
  call void @llvm.dbg.declare(metadata %struct.weighted** %2, metadata !206, metadata !DIExpression()), !dbg !207
  call void @llvm.dbg.declare(metadata %struct.weighted* %3, metadata !208, metadata !DIExpression()), !dbg !209
  %4 = bitcast %struct.weighted* %3 to i8*, !dbg !210
  %5 = load %struct.weighted*, %struct.weighted** %2, align 8, !dbg !211
  %6 = bitcast %struct.weighted* %5 to i8*, !dbg !210
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %4, i8* align 8 %6, i64 16, i1 false), !dbg !210
  %7 = getelementptr inbounds %struct.weighted, %struct.weighted* %3, i32 0, i32 0, !dbg !212
  %8 = load double, double* %7, align 8, !dbg !212
  %9 = getelementptr inbounds %struct.weighted, %struct.weighted* %3, i32 0, i32 1, !dbg !213
  %10 = load double*, double** %9, align 8, !dbg !213
  %11 = load double, double* %10, align 8, !dbg !214
  %12 = fmul double %11, %8, !dbg !214
  store double %12, double* %10, align 8, !dbg !214
  %13 = load %struct.weighted*, %struct.weighted** %2, align 8, !dbg !215
  %14 = getelementptr inbounds %struct.weighted, %struct.weighted* %13, i32 0, i32 1, !dbg !216
  %15 = load double*, double** %14, align 8, !dbg !216
  %16 = load double, double* %15, align 8, !dbg !217
  ret double %16, !dbg !218
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @linked_list_product(%struct.node* noundef %0) #0 !dbg !219 {
  %2 = alloca %struct.node*, align 8
  %3 = alloca double, align 8
  store %struct.node* %0, %struct.node** %2, align 8
  call void @llvm.dbg.declare(metadata %struct.node** %2, metadata !229, metadata !DIExpression()), !dbg !230
  call void @llvm.dbg.declare(metadata double* %3, metadata !231, metadata !DIExpression()), !dbg !232
  store double 1.000000e+00, double* %3, align 8, !dbg !232
  br label %4, !dbg !233

4:                                                ; preds = %7, %1
  %5 = load %struct.node*, %struct.node** %2, align 8, !dbg !234
  %6 = icmp ne %struct.node* %5, null, !dbg !233
  br i1 %6, label %7, label %17, !dbg !233

7:                                                ; preds = %4
  %8 = load %struct.node*, %struct.node** %2, align 8, !dbg !235
  %9 = getelementptr inbounds %struct.node, %struct.node* %8, i32 0, i32 0, !dbg !237
  %10 = load double, double* %9, align 8, !dbg !237
  %11 = fadd double %10, 5.000000e-01, !dbg !238
  %12 = load double, double* %3, align 8, !dbg !239
  %13 = fmul double %12, %11, !dbg !239
  store double %13, double* %3, align 8, !dbg !239
  %14 = load %struct.node*, %struct.node** %2, align 8, !dbg !240
  %15 = getelementptr inbounds %struct.node, %struct.node* %14, i32 0, i32 1, !dbg !241
  %16 = load %struct.node*, %struct.node** %15, align 8, !dbg !241
  store %struct.node* %16, %struct.node** %2, align 8, !dbg !242
  br label %4, !dbg !233, !llvm.loop !243

17:                                               ; preds = %4
  %18 = load double, double* %3, align 8, !dbg !245
  ret double %18, !dbg !246
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @mixed_fields(%struct.mixed* noundef %0, i32 noundef %1) #0 !dbg !247 {
  %3 = alloca %struct.mixed*, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store %struct.mixed* %0, %struct.mixed** %3, align 8
  call void @llvm.dbg.declare(metadata %struct.mixed** %3, metadata !258, metadata !DIExpression()), !dbg !259
  store i32 %1, i32* %4, align 4
  call void @llvm.dbg.declare(metadata i32* %4, metadata !260, metadata !DIExpression()), !dbg !261
  call void @llvm.dbg.declare(metadata double* %5, metadata !262, metadata !DIExpression()), !dbg !263
  store double 0.000000e+00, double* %5, align 8, !dbg !263
  call void @llvm.dbg.declare(metadata i32* %6, metadata !264, metadata !DIExpression()), !dbg !266
  store i32 0, i32* %6, align 4, !dbg !266
  br label %7, !dbg !267

7:                                                ; preds = %59, %2
  %8 = load i32, i32* %6, align 4, !dbg !268
  %9 = load i32, i32* %4, align 4, !dbg !270
  %10 = icmp slt i32 %8, %9, !dbg !271
  br i1 %10, label %11, label %62, !dbg !272

11:                                               ; preds = %7
  %12 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !273
  %13 = load i32, i32* %6, align 4, !dbg !275
  %14 = sext i32 %13 to i64, !dbg !273
  %15 = getelementptr inbounds %struct.mixed, %struct.mixed* %12, i64 %14, !dbg !273
  %16 = getelementptr inbounds %struct.mixed, %struct.mixed* %15, i32 0, i32 1, !dbg !276
  %17 = load i32, i32* %16, align 4, !dbg !276
  %18 = icmp eq i32 %17, 1, !dbg !277
  br i1 %18, label %19, label %34, !dbg !273

19:                                               ; preds = %11
  %20 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !278
  %21 = load i32, i32* %6, align 4, !dbg !279
  %22 = sext i32 %21 to i64, !dbg !278
  %23 = getelementptr inbounds %struct.mixed, %struct.mixed* %20, i64 %22, !dbg !278
  %24 = getelementptr inbounds %struct.mixed, %struct.mixed* %23, i32 0, i32 0, !dbg !280
  %25 = load float, float* %24, align 8, !dbg !280
  %26 = fpext float %25 to double, !dbg !278
  %27 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !281
  %28 = load i32, i32* %6, align 4, !dbg !282
  %29 = sext i32 %28 to i64, !dbg !281
  %30 = getelementptr inbounds %struct.mixed, %struct.mixed* %27, i64 %29, !dbg !281
  %31 = getelementptr inbounds %struct.mixed, %struct.mixed* %30, i32 0, i32 2, !dbg !283
  %32 = load double, double* %31, align 8, !dbg !283
  %33 = fmul double %26, %32, !dbg !284
  br label %55, !dbg !273

34:                                               ; preds = %11
  %35 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !285
  %36 = load i32, i32* %6, align 4, !dbg !286
  %37 = sext i32 %36 to i64, !dbg !285
  %38 = getelementptr inbounds %struct.mixed, %struct.mixed* %35, i64 %37, !dbg !285
  %39 = getelementptr inbounds %struct.mixed, %struct.mixed* %38, i32 0, i32 2, !dbg !287
  %40 = load double, double* %39, align 8, !dbg !287
  %41 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !288
  %42 = load i32, i32* %6, align 4, !dbg !289
  %43 = sext i32 %42 to i64, !dbg !288
  %44 = getelementptr inbounds %struct.mixed, %struct.mixed* %41, i64 %43, !dbg !288
  %45 = getelementptr inbounds %struct.mixed, %struct.mixed* %44, i32 0, i32 2, !dbg !290
  %46 = load double, double* %45, align 8, !dbg !290
  %47 = load %struct.mixed*, %struct.mixed** %3, align 8, !dbg !291
  %48 = load i32, i32* %6, align 4, !dbg !292
  %49 = sext i32 %48 to i64, !dbg !291
  %50 = getelementptr inbounds %struct.mixed, %struct.mixed* %47, i64 %49, !dbg !291
  %51 = getelementptr inbounds %struct.mixed, %struct.mixed* %50, i32 0, i32 0, !dbg !293
  %52 = load float, float* %51, align 8, !dbg !293
  %53 = fpext float %52 to double, !dbg !291
  %54 = call double @llvm.fmuladd.f64(double %40, double %46, double %53), !dbg !294
  br label %55, !dbg !273

55:                                               ; preds = %34, %19
  %56 = phi double [ %33, %19 ], [ %54, %34 ], !dbg !273
  %57 = load double, double* %5, align 8, !dbg !295
  %58 = fadd double %57, %56, !dbg !295
  store double %58, double* %5, align 8, !dbg !295
  br label %59, !dbg !296

59:                                               ; preds = %55
  %60 = load i32, i32* %6, align 4, !dbg !297
  %61 = add nsw i32 %60, 1, !dbg !297
  store i32 %61, i32* %6, align 4, !dbg !297
  br label %7, !dbg !298, !llvm.loop !299

62:                                               ; preds = %7
  %63 = load double, double* %5, align 8, !dbg !301
  ret double %63, !dbg !302
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @pointers_two_levels_deep(%struct.matrix_pair* noundef %0) #0 !dbg !303 {
  %2 = alloca %struct.matrix_pair*, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store %struct.matrix_pair* %0, %struct.matrix_pair** %2, align 8
  call void @llvm.dbg.declare(metadata %struct.matrix_pair** %2, metadata !313, metadata !DIExpression()), !dbg !314
  call void @llvm.dbg.declare(metadata double* %3, metadata !315, metadata !DIExpression()), !dbg !316
  store double 0.000000e+00, double* %3, align 8, !dbg !316
  call void @llvm.dbg.declare(metadata i32* %4, metadata !317, metadata !DIExpression()), !dbg !319
  store i32 0, i32* %4, align 4, !dbg !319
  br label %5, !dbg !320

5:                                                ; preds = %38, %1
  %6 = load i32, i32* %4, align 4, !dbg !321
  %7 = load %struct.matrix_pair*, %struct.matrix_pair** %2, align 8, !dbg !323
  %8 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %7, i32 0, i32 0, !dbg !324
  %9 = load %struct.view*, %struct.view** %8, align 8, !dbg !324
  %10 = getelementptr inbounds %struct.view, %struct.view* %9, i32 0, i32 1, !dbg !325
  %11 = load i32, i32* %10, align 8, !dbg !325
  %12 = icmp slt i32 %6, %11, !dbg !326
  br i1 %12, label %13, label %41, !dbg !327

13:                                               ; preds = %5
  %14 = load %struct.matrix_pair*, %struct.matrix_pair** %2, align 8, !dbg !328
  %15 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %14, i32 0, i32 0, !dbg !330
  %16 = load %struct.view*, %struct.view** %15, align 8, !dbg !330
  %17 = getelementptr inbounds %struct.view, %struct.view* %16, i32 0, i32 0, !dbg !331
  %18 = load double*, double** %17, align 8, !dbg !331
  %19 = load i32, i32* %4, align 4, !dbg !332
  %20 = sext i32 %19 to i64, !dbg !328
  %21 = getelementptr inbounds double, double* %18, i64 %20, !dbg !328
  %22 = load double, double* %21, align 8, !dbg !328
  %23 = load %struct.matrix_pair*, %struct.matrix_pair** %2, align 8, !dbg !333
  %24 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %23, i32 0, i32 1, !dbg !334
  %25 = getelementptr inbounds %struct.view, %struct.view* %24, i32 0, i32 0, !dbg !335
  %26 = load double*, double** %25, align 8, !dbg !335
  %27 = load i32, i32* %4, align 4, !dbg !336
  %28 = sext i32 %27 to i64, !dbg !333
  %29 = getelementptr inbounds double, double* %26, i64 %28, !dbg !333
  %30 = load double, double* %29, align 8, !dbg !333
  %31 = fmul double %22, %30, !dbg !337
  %32 = load %struct.matrix_pair*, %struct.matrix_pair** %2, align 8, !dbg !338
  %33 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %32, i32 0, i32 1, !dbg !339
  %34 = getelementptr inbounds %struct.view, %struct.view* %33, i32 0, i32 2, !dbg !340
  %35 = load double, double* %34, align 8, !dbg !340
  %36 = load double, double* %3, align 8, !dbg !341
  %37 = call double @llvm.fmuladd.f64(double %31, double %35, double %36), !dbg !341
  store double %37, double* %3, align 8, !dbg !341
  br label %38, !dbg !342

38:                                               ; preds = %13
  %39 = load i32, i32* %4, align 4, !dbg !343
  %40 = add nsw i32 %39, 1, !dbg !343
  store i32 %40, i32* %4, align 4, !dbg !343
  br label %5, !dbg !344, !llvm.loop !345

41:                                               ; preds = %5
  %42 = load double, double* %3, align 8, !dbg !347
  %43 = load %struct.matrix_pair*, %struct.matrix_pair** %2, align 8, !dbg !348
  %44 = getelementptr inbounds %struct.matrix_pair, %struct.matrix_pair* %43, i32 0, i32 0, !dbg !349
  %45 = load %struct.view*, %struct.view** %44, align 8, !dbg !349
  %46 = getelementptr inbounds %struct.view, %struct.view* %45, i32 0, i32 2, !dbg !350
  %47 = load double, double* %46, align 8, !dbg !350
  %48 = fmul double %42, %47, !dbg !351
  ret double %48, !dbg !352
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @triple_product_of_vectors(%struct.vec3* noundef %0) #0 !dbg !353 {
  %2 = alloca %struct.vec3*, align 8
  %3 = alloca %struct.vec3, align 8
  store %struct.vec3* %0, %struct.vec3** %2, align 8
  call void @llvm.dbg.declare(metadata %struct.vec3** %2, metadata !358, metadata !DIExpression()), !dbg !359
  call void @llvm.dbg.declare(metadata %struct.vec3* %3, metadata !360, metadata !DIExpression()), !dbg !361
  %4 = load %struct.vec3*, %struct.vec3** %2, align 8, !dbg !362
  %5 = getelementptr inbounds %struct.vec3, %struct.vec3* %4, i64 1, !dbg !362
  %6 = load %struct.vec3*, %struct.vec3** %2, align 8, !dbg !363
  %7 = getelementptr inbounds %struct.vec3, %struct.vec3* %6, i64 2, !dbg !363
  call void @cross(%struct.vec3* sret(%struct.vec3) align 8 %3, %struct.vec3* noundef byval(%struct.vec3) align 8 %5, %struct.vec3* noundef byval(%struct.vec3) align 8 %7), !dbg !364
  %8 = load %struct.vec3*, %struct.vec3** %2, align 8, !dbg !365
  %9 = getelementptr inbounds %struct.vec3, %struct.vec3* %8, i64 0, !dbg !365
  %10 = getelementptr inbounds %struct.vec3, %struct.vec3* %9, i32 0, i32 0, !dbg !366
  %11 = load double, double* %10, align 8, !dbg !366
  %12 = getelementptr inbounds %struct.vec3, %struct.vec3* %3, i32 0, i32 0, !dbg !367
  %13 = load double, double* %12, align 8, !dbg !367
  %14 = load %struct.vec3*, %struct.vec3** %2, align 8, !dbg !368
  %15 = getelementptr inbounds %struct.vec3, %struct.vec3* %14, i64 0, !dbg !368
  %16 = getelementptr inbounds %struct.vec3, %struct.vec3* %15, i32 0, i32 1, !dbg !369
  %17 = load double, double* %16, align 8, !dbg !369
  %18 = getelementptr inbounds %struct.vec3, %struct.vec3* %3, i32 0, i32 1, !dbg !370
  %19 = load double, double* %18, align 8, !dbg !370
  %20 = fmul double %17, %19, !dbg !371
  %21 = call double @llvm.fmuladd.f64(double %11, double %13, double %20), !dbg !372
  %22 = load %struct.vec3*, %struct.vec3** %2, align 8, !dbg !373
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %22, i64 0, !dbg !373
  %24 = getelementptr inbounds %struct.vec3, %struct.vec3* %23, i32 0, i32 2, !dbg !374
  %25 = load double, double* %24, align 8, !dbg !374
  %26 = getelementptr inbounds %struct.vec3, %struct.vec3* %3, i32 0, i32 2, !dbg !375
  %27 = load double, double* %26, align 8, !dbg !375
  %28 = call double @llvm.fmuladd.f64(double %25, double %27, double %21), !dbg !376
  ret double %28, !dbg !377
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @cross(%struct.vec3* noalias sret(%struct.vec3) align 8 %0, %struct.vec3* noundef byval(%struct.vec3) align 8 %1, %struct.vec3* noundef byval(%struct.vec3) align 8 %2) #0 !dbg !378 {
  call void @llvm.dbg.declare(metadata %struct.vec3* %1, metadata !381, metadata !DIExpression()), !dbg !382
  call void @llvm.dbg.declare(metadata %struct.vec3* %2, metadata !383, metadata !DIExpression()), !dbg !384
  call void @llvm.dbg.declare(metadata %struct.vec3* %0, metadata !385, metadata !DIExpression()), !dbg !386
  %4 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i32 0, i32 0, !dbg !387
  %5 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 1, !dbg !388
  %6 = load double, double* %5, align 8, !dbg !388
  %7 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 2, !dbg !389
  %8 = load double, double* %7, align 8, !dbg !389
  %9 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 2, !dbg !390
  %10 = load double, double* %9, align 8, !dbg !390
  %11 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 1, !dbg !391
  %12 = load double, double* %11, align 8, !dbg !391
  %13 = fmul double %10, %12, !dbg !392
  %14 = fneg double %13, !dbg !393
  %15 = call double @llvm.fmuladd.f64(double %6, double %8, double %14), !dbg !393
  store double %15, double* %4, align 8, !dbg !387
  %16 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i32 0, i32 1, !dbg !387
  %17 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 2, !dbg !394
  %18 = load double, double* %17, align 8, !dbg !394
  %19 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 0, !dbg !395
  %20 = load double, double* %19, align 8, !dbg !395
  %21 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 0, !dbg !396
  %22 = load double, double* %21, align 8, !dbg !396
  %23 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 2, !dbg !397
  %24 = load double, double* %23, align 8, !dbg !397
  %25 = fmul double %22, %24, !dbg !398
  %26 = fneg double %25, !dbg !399
  %27 = call double @llvm.fmuladd.f64(double %18, double %20, double %26), !dbg !399
  store double %27, double* %16, align 8, !dbg !387
  %28 = getelementptr inbounds %struct.vec3, %struct.vec3* %0, i32 0, i32 2, !dbg !387
  %29 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 0, !dbg !400
  %30 = load double, double* %29, align 8, !dbg !400
  %31 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 1, !dbg !401
  %32 = load double, double* %31, align 8, !dbg !401
  %33 = getelementptr inbounds %struct.vec3, %struct.vec3* %1, i32 0, i32 1, !dbg !402
  %34 = load double, double* %33, align 8, !dbg !402
  %35 = getelementptr inbounds %struct.vec3, %struct.vec3* %2, i32 0, i32 0, !dbg !403
  %36 = load double, double* %35, align 8, !dbg !403
  %37 = fmul double %34, %36, !dbg !404
  %38 = fneg double %37, !dbg !405
  %39 = call double @llvm.fmuladd.f64(double %30, double %32, double %38), !dbg !405
  store double %39, double* %28, align 8, !dbg !387
  ret void, !dbg !406
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree nounwind willreturn }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3, !4, !5, !6, !7, !8}
!llvm.ident = !{!9}

!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "Debian clang version 14.0.6", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!1 = !DIFile(filename: "c/structs.c", directory: ".", checksumkind: CSK_MD5, checksum: "9d8239a00a0ab2f0db8707e6a2009327")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{i32 1, !"wchar_size", i32 4}
!5 = !{i32 7, !"PIC Level", i32 2}
!6 = !{i32 7, !"PIE Level", i32 2}
!7 = !{i32 7, !"uwtable", i32 1}
!8 = !{i32 7, !"frame-pointer", i32 2}
!9 = !{!"Debian clang version 14.0.6"}
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
!34 = !DILocation(line: 43, column: 7, scope: !10)
!35 = !DILocation(line: 44, column: 12, scope: !36)
!36 = distinct !DILexicalBlock(scope: !32, file: !1, line: 43, column: 17)
!37 = !DILocation(line: 44, column: 15, scope: !36)
!38 = !DILocation(line: 44, column: 22, scope: !36)
!39 = !DILocation(line: 44, column: 25, scope: !36)
!40 = !DILocation(line: 44, column: 34, scope: !36)
!41 = !DILocation(line: 44, column: 20, scope: !36)
!42 = !DILocation(line: 44, column: 5, scope: !36)
!43 = !DILocalVariable(name: "v2", scope: !10, file: !1, line: 46, type: !13)
!44 = !DILocation(line: 46, column: 10, scope: !10)
!45 = !DILocation(line: 46, column: 15, scope: !10)
!46 = !DILocation(line: 46, column: 18, scope: !10)
!47 = !DILocation(line: 46, column: 27, scope: !10)
!48 = !DILocation(line: 46, column: 31, scope: !10)
!49 = !DILocation(line: 46, column: 34, scope: !10)
!50 = !DILocation(line: 46, column: 43, scope: !10)
!51 = !DILocation(line: 46, column: 47, scope: !10)
!52 = !DILocation(line: 46, column: 50, scope: !10)
!53 = !DILocation(line: 46, column: 59, scope: !10)
!54 = !DILocation(line: 46, column: 63, scope: !10)
!55 = !DILocation(line: 46, column: 66, scope: !10)
!56 = !DILocation(line: 46, column: 75, scope: !10)
!57 = !DILocation(line: 46, column: 61, scope: !10)
!58 = !DILocation(line: 46, column: 45, scope: !10)
!59 = !DILocation(line: 47, column: 15, scope: !10)
!60 = !DILocation(line: 47, column: 18, scope: !10)
!61 = !DILocation(line: 47, column: 27, scope: !10)
!62 = !DILocation(line: 47, column: 31, scope: !10)
!63 = !DILocation(line: 47, column: 34, scope: !10)
!64 = !DILocation(line: 47, column: 43, scope: !10)
!65 = !DILocation(line: 46, column: 77, scope: !10)
!66 = !DILocation(line: 48, column: 16, scope: !10)
!67 = !DILocation(line: 48, column: 19, scope: !10)
!68 = !DILocation(line: 48, column: 14, scope: !10)
!69 = !DILocation(line: 48, column: 26, scope: !10)
!70 = !DILocation(line: 48, column: 38, scope: !10)
!71 = !DILocation(line: 48, column: 41, scope: !10)
!72 = !DILocation(line: 48, column: 36, scope: !10)
!73 = !DILocation(line: 48, column: 48, scope: !10)
!74 = !DILocation(line: 48, column: 51, scope: !10)
!75 = !DILocation(line: 48, column: 60, scope: !10)
!76 = !DILocation(line: 48, column: 46, scope: !10)
!77 = !DILocation(line: 48, column: 29, scope: !10)
!78 = !DILocation(line: 48, column: 3, scope: !10)
!79 = !DILocation(line: 49, column: 1, scope: !10)
!80 = distinct !DISubprogram(name: "advance_particles", scope: !1, file: !1, line: 51, type: !81, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!81 = !DISubroutineType(types: !82)
!82 = !{null, !83, !27, !13}
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!84 = !DILocalVariable(name: "p", arg: 1, scope: !80, file: !1, line: 51, type: !83)
!85 = !DILocation(line: 51, column: 41, scope: !80)
!86 = !DILocalVariable(name: "n", arg: 2, scope: !80, file: !1, line: 51, type: !27)
!87 = !DILocation(line: 51, column: 48, scope: !80)
!88 = !DILocalVariable(name: "dt", arg: 3, scope: !80, file: !1, line: 51, type: !13)
!89 = !DILocation(line: 51, column: 58, scope: !80)
!90 = !DILocalVariable(name: "i", scope: !91, file: !1, line: 52, type: !27)
!91 = distinct !DILexicalBlock(scope: !80, file: !1, line: 52, column: 3)
!92 = !DILocation(line: 52, column: 12, scope: !91)
!93 = !DILocation(line: 52, column: 8, scope: !91)
!94 = !DILocation(line: 52, column: 19, scope: !95)
!95 = distinct !DILexicalBlock(scope: !91, file: !1, line: 52, column: 3)
!96 = !DILocation(line: 52, column: 23, scope: !95)
!97 = !DILocation(line: 52, column: 21, scope: !95)
!98 = !DILocation(line: 52, column: 3, scope: !91)
!99 = !DILocation(line: 53, column: 9, scope: !100)
!100 = distinct !DILexicalBlock(scope: !101, file: !1, line: 53, column: 9)
!101 = distinct !DILexicalBlock(scope: !95, file: !1, line: 52, column: 31)
!102 = !DILocation(line: 53, column: 11, scope: !100)
!103 = !DILocation(line: 53, column: 14, scope: !100)
!104 = !DILocation(line: 53, column: 9, scope: !101)
!105 = !DILocation(line: 54, column: 7, scope: !106)
!106 = distinct !DILexicalBlock(scope: !100, file: !1, line: 53, column: 21)
!107 = !DILocation(line: 56, column: 31, scope: !101)
!108 = !DILocation(line: 56, column: 5, scope: !101)
!109 = !DILocation(line: 56, column: 7, scope: !101)
!110 = !DILocation(line: 56, column: 10, scope: !101)
!111 = !DILocation(line: 56, column: 19, scope: !101)
!112 = !DILocation(line: 56, column: 21, scope: !101)
!113 = !DILocation(line: 57, column: 24, scope: !101)
!114 = !DILocation(line: 57, column: 29, scope: !101)
!115 = !DILocation(line: 57, column: 31, scope: !101)
!116 = !DILocation(line: 57, column: 34, scope: !101)
!117 = !DILocation(line: 57, column: 43, scope: !101)
!118 = !DILocation(line: 57, column: 5, scope: !101)
!119 = !DILocation(line: 57, column: 7, scope: !101)
!120 = !DILocation(line: 57, column: 10, scope: !101)
!121 = !DILocation(line: 57, column: 19, scope: !101)
!122 = !DILocation(line: 57, column: 21, scope: !101)
!123 = !DILocation(line: 58, column: 24, scope: !101)
!124 = !DILocation(line: 58, column: 29, scope: !101)
!125 = !DILocation(line: 58, column: 31, scope: !101)
!126 = !DILocation(line: 58, column: 34, scope: !101)
!127 = !DILocation(line: 58, column: 43, scope: !101)
!128 = !DILocation(line: 58, column: 27, scope: !101)
!129 = !DILocation(line: 58, column: 47, scope: !101)
!130 = !DILocation(line: 58, column: 49, scope: !101)
!131 = !DILocation(line: 58, column: 52, scope: !101)
!132 = !DILocation(line: 58, column: 5, scope: !101)
!133 = !DILocation(line: 58, column: 7, scope: !101)
!134 = !DILocation(line: 58, column: 10, scope: !101)
!135 = !DILocation(line: 58, column: 19, scope: !101)
!136 = !DILocation(line: 58, column: 21, scope: !101)
!137 = !DILocation(line: 59, column: 24, scope: !101)
!138 = !DILocation(line: 59, column: 29, scope: !101)
!139 = !DILocation(line: 59, column: 31, scope: !101)
!140 = !DILocation(line: 59, column: 34, scope: !101)
!141 = !DILocation(line: 59, column: 43, scope: !101)
!142 = !DILocation(line: 59, column: 5, scope: !101)
!143 = !DILocation(line: 59, column: 7, scope: !101)
!144 = !DILocation(line: 59, column: 10, scope: !101)
!145 = !DILocation(line: 59, column: 19, scope: !101)
!146 = !DILocation(line: 59, column: 21, scope: !101)
!147 = !DILocation(line: 60, column: 3, scope: !101)
!148 = !DILocation(line: 52, column: 27, scope: !95)
!149 = !DILocation(line: 52, column: 3, scope: !95)
!150 = distinct !{!150, !98, !151, !152}
!151 = !DILocation(line: 60, column: 3, scope: !91)
!152 = !{!"llvm.loop.mustprogress"}
!153 = !DILocation(line: 61, column: 1, scope: !80)
!154 = distinct !DISubprogram(name: "sum_of_view", scope: !1, file: !1, line: 63, type: !155, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!155 = !DISubroutineType(types: !156)
!156 = !{!13, !157}
!157 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!158 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !159)
!159 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "view", file: !1, line: 15, size: 192, elements: !160)
!160 = !{!161, !163, !164}
!161 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !159, file: !1, line: 16, baseType: !162, size: 64)
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !159, file: !1, line: 17, baseType: !27, size: 32, offset: 64)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "scale", scope: !159, file: !1, line: 18, baseType: !13, size: 64, offset: 128)
!165 = !DILocalVariable(name: "v", arg: 1, scope: !154, file: !1, line: 63, type: !157)
!166 = !DILocation(line: 63, column: 39, scope: !154)
!167 = !DILocalVariable(name: "s", scope: !154, file: !1, line: 64, type: !13)
!168 = !DILocation(line: 64, column: 10, scope: !154)
!169 = !DILocalVariable(name: "i", scope: !170, file: !1, line: 65, type: !27)
!170 = distinct !DILexicalBlock(scope: !154, file: !1, line: 65, column: 3)
!171 = !DILocation(line: 65, column: 12, scope: !170)
!172 = !DILocation(line: 65, column: 8, scope: !170)
!173 = !DILocation(line: 65, column: 19, scope: !174)
!174 = distinct !DILexicalBlock(scope: !170, file: !1, line: 65, column: 3)
!175 = !DILocation(line: 65, column: 23, scope: !174)
!176 = !DILocation(line: 65, column: 26, scope: !174)
!177 = !DILocation(line: 65, column: 21, scope: !174)
!178 = !DILocation(line: 65, column: 3, scope: !170)
!179 = !DILocation(line: 66, column: 10, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !1, line: 65, column: 38)
!181 = !DILocation(line: 66, column: 13, scope: !180)
!182 = !DILocation(line: 66, column: 18, scope: !180)
!183 = !DILocation(line: 66, column: 23, scope: !180)
!184 = !DILocation(line: 66, column: 26, scope: !180)
!185 = !DILocation(line: 66, column: 31, scope: !180)
!186 = !DILocation(line: 66, column: 7, scope: !180)
!187 = !DILocation(line: 67, column: 3, scope: !180)
!188 = !DILocation(line: 65, column: 34, scope: !174)
!189 = !DILocation(line: 65, column: 3, scope: !174)
!190 = distinct !{!190, !178, !191, !152}
!191 = !DILocation(line: 67, column: 3, scope: !170)
!192 = !DILocation(line: 68, column: 10, scope: !154)
!193 = !DILocation(line: 68, column: 14, scope: !154)
!194 = !DILocation(line: 68, column: 17, scope: !154)
!195 = !DILocation(line: 68, column: 12, scope: !154)
!196 = !DILocation(line: 68, column: 3, scope: !154)
!197 = distinct !DISubprogram(name: "copied_struct_shares_pointee", scope: !1, file: !1, line: 72, type: !198, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!198 = !DISubroutineType(types: !199)
!199 = !{!13, !200}
!200 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !201, size: 64)
!201 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !202)
!202 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "weighted", file: !1, line: 21, size: 128, elements: !203)
!203 = !{!204, !205}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !202, file: !1, line: 22, baseType: !13, size: 64)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !202, file: !1, line: 23, baseType: !162, size: 64, offset: 64)
!206 = !DILocalVariable(name: "a", arg: 1, scope: !197, file: !1, line: 72, type: !200)
!207 = !DILocation(line: 72, column: 60, scope: !197)
!208 = !DILocalVariable(name: "b", scope: !197, file: !1, line: 73, type: !202)
!209 = !DILocation(line: 73, column: 19, scope: !197)
!210 = !DILocation(line: 74, column: 3, scope: !197)
!211 = !DILocation(line: 74, column: 14, scope: !197)
!212 = !DILocation(line: 75, column: 13, scope: !197)
!213 = !DILocation(line: 75, column: 6, scope: !197)
!214 = !DILocation(line: 75, column: 8, scope: !197)
!215 = !DILocation(line: 76, column: 11, scope: !197)
!216 = !DILocation(line: 76, column: 14, scope: !197)
!217 = !DILocation(line: 76, column: 10, scope: !197)
!218 = !DILocation(line: 76, column: 3, scope: !197)
!219 = distinct !DISubprogram(name: "linked_list_product", scope: !1, file: !1, line: 79, type: !220, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!220 = !DISubroutineType(types: !221)
!221 = !{!13, !222}
!222 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !223, size: 64)
!223 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !224)
!224 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !1, line: 26, size: 128, elements: !225)
!225 = !{!226, !227}
!226 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !224, file: !1, line: 27, baseType: !13, size: 64)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !224, file: !1, line: 28, baseType: !228, size: 64, offset: 64)
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !224, size: 64)
!229 = !DILocalVariable(name: "n", arg: 1, scope: !219, file: !1, line: 79, type: !222)
!230 = !DILocation(line: 79, column: 47, scope: !219)
!231 = !DILocalVariable(name: "p", scope: !219, file: !1, line: 80, type: !13)
!232 = !DILocation(line: 80, column: 10, scope: !219)
!233 = !DILocation(line: 81, column: 3, scope: !219)
!234 = !DILocation(line: 81, column: 10, scope: !219)
!235 = !DILocation(line: 82, column: 10, scope: !236)
!236 = distinct !DILexicalBlock(scope: !219, file: !1, line: 81, column: 13)
!237 = !DILocation(line: 82, column: 13, scope: !236)
!238 = !DILocation(line: 82, column: 19, scope: !236)
!239 = !DILocation(line: 82, column: 7, scope: !236)
!240 = !DILocation(line: 83, column: 9, scope: !236)
!241 = !DILocation(line: 83, column: 12, scope: !236)
!242 = !DILocation(line: 83, column: 7, scope: !236)
!243 = distinct !{!243, !233, !244, !152}
!244 = !DILocation(line: 84, column: 3, scope: !219)
!245 = !DILocation(line: 85, column: 10, scope: !219)
!246 = !DILocation(line: 85, column: 3, scope: !219)
!247 = distinct !DISubprogram(name: "mixed_fields", scope: !1, file: !1, line: 88, type: !248, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!248 = !DISubroutineType(types: !249)
!249 = !{!13, !250, !27}
!250 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !251, size: 64)
!251 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !252)
!252 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mixed", file: !1, line: 31, size: 128, elements: !253)
!253 = !{!254, !256, !257}
!254 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !252, file: !1, line: 32, baseType: !255, size: 32)
!255 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !252, file: !1, line: 33, baseType: !27, size: 32, offset: 32)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !252, file: !1, line: 34, baseType: !13, size: 64, offset: 64)
!258 = !DILocalVariable(name: "m", arg: 1, scope: !247, file: !1, line: 88, type: !250)
!259 = !DILocation(line: 88, column: 41, scope: !247)
!260 = !DILocalVariable(name: "n", arg: 2, scope: !247, file: !1, line: 88, type: !27)
!261 = !DILocation(line: 88, column: 48, scope: !247)
!262 = !DILocalVariable(name: "s", scope: !247, file: !1, line: 89, type: !13)
!263 = !DILocation(line: 89, column: 10, scope: !247)
!264 = !DILocalVariable(name: "i", scope: !265, file: !1, line: 90, type: !27)
!265 = distinct !DILexicalBlock(scope: !247, file: !1, line: 90, column: 3)
!266 = !DILocation(line: 90, column: 12, scope: !265)
!267 = !DILocation(line: 90, column: 8, scope: !265)
!268 = !DILocation(line: 90, column: 19, scope: !269)
!269 = distinct !DILexicalBlock(scope: !265, file: !1, line: 90, column: 3)
!270 = !DILocation(line: 90, column: 23, scope: !269)
!271 = !DILocation(line: 90, column: 21, scope: !269)
!272 = !DILocation(line: 90, column: 3, scope: !265)
!273 = !DILocation(line: 91, column: 10, scope: !274)
!274 = distinct !DILexicalBlock(scope: !269, file: !1, line: 90, column: 31)
!275 = !DILocation(line: 91, column: 12, scope: !274)
!276 = !DILocation(line: 91, column: 15, scope: !274)
!277 = !DILocation(line: 91, column: 20, scope: !274)
!278 = !DILocation(line: 91, column: 27, scope: !274)
!279 = !DILocation(line: 91, column: 29, scope: !274)
!280 = !DILocation(line: 91, column: 32, scope: !274)
!281 = !DILocation(line: 91, column: 36, scope: !274)
!282 = !DILocation(line: 91, column: 38, scope: !274)
!283 = !DILocation(line: 91, column: 41, scope: !274)
!284 = !DILocation(line: 91, column: 34, scope: !274)
!285 = !DILocation(line: 91, column: 45, scope: !274)
!286 = !DILocation(line: 91, column: 47, scope: !274)
!287 = !DILocation(line: 91, column: 50, scope: !274)
!288 = !DILocation(line: 91, column: 54, scope: !274)
!289 = !DILocation(line: 91, column: 56, scope: !274)
!290 = !DILocation(line: 91, column: 59, scope: !274)
!291 = !DILocation(line: 91, column: 63, scope: !274)
!292 = !DILocation(line: 91, column: 65, scope: !274)
!293 = !DILocation(line: 91, column: 68, scope: !274)
!294 = !DILocation(line: 91, column: 61, scope: !274)
!295 = !DILocation(line: 91, column: 7, scope: !274)
!296 = !DILocation(line: 92, column: 3, scope: !274)
!297 = !DILocation(line: 90, column: 27, scope: !269)
!298 = !DILocation(line: 90, column: 3, scope: !269)
!299 = distinct !{!299, !272, !300, !152}
!300 = !DILocation(line: 92, column: 3, scope: !265)
!301 = !DILocation(line: 93, column: 10, scope: !247)
!302 = !DILocation(line: 93, column: 3, scope: !247)
!303 = distinct !DISubprogram(name: "pointers_two_levels_deep", scope: !1, file: !1, line: 96, type: !304, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!304 = !DISubroutineType(types: !305)
!305 = !{!13, !306}
!306 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !307, size: 64)
!307 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !308)
!308 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "matrix_pair", file: !1, line: 37, size: 256, elements: !309)
!309 = !{!310, !312}
!310 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !308, file: !1, line: 38, baseType: !311, size: 64)
!311 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !159, size: 64)
!312 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !308, file: !1, line: 39, baseType: !159, size: 192, offset: 64)
!313 = !DILocalVariable(name: "m", arg: 1, scope: !303, file: !1, line: 96, type: !306)
!314 = !DILocation(line: 96, column: 59, scope: !303)
!315 = !DILocalVariable(name: "s", scope: !303, file: !1, line: 97, type: !13)
!316 = !DILocation(line: 97, column: 10, scope: !303)
!317 = !DILocalVariable(name: "i", scope: !318, file: !1, line: 98, type: !27)
!318 = distinct !DILexicalBlock(scope: !303, file: !1, line: 98, column: 3)
!319 = !DILocation(line: 98, column: 12, scope: !318)
!320 = !DILocation(line: 98, column: 8, scope: !318)
!321 = !DILocation(line: 98, column: 19, scope: !322)
!322 = distinct !DILexicalBlock(scope: !318, file: !1, line: 98, column: 3)
!323 = !DILocation(line: 98, column: 23, scope: !322)
!324 = !DILocation(line: 98, column: 26, scope: !322)
!325 = !DILocation(line: 98, column: 32, scope: !322)
!326 = !DILocation(line: 98, column: 21, scope: !322)
!327 = !DILocation(line: 98, column: 3, scope: !318)
!328 = !DILocation(line: 99, column: 10, scope: !329)
!329 = distinct !DILexicalBlock(scope: !322, file: !1, line: 98, column: 44)
!330 = !DILocation(line: 99, column: 13, scope: !329)
!331 = !DILocation(line: 99, column: 19, scope: !329)
!332 = !DILocation(line: 99, column: 24, scope: !329)
!333 = !DILocation(line: 99, column: 29, scope: !329)
!334 = !DILocation(line: 99, column: 32, scope: !329)
!335 = !DILocation(line: 99, column: 38, scope: !329)
!336 = !DILocation(line: 99, column: 43, scope: !329)
!337 = !DILocation(line: 99, column: 27, scope: !329)
!338 = !DILocation(line: 99, column: 48, scope: !329)
!339 = !DILocation(line: 99, column: 51, scope: !329)
!340 = !DILocation(line: 99, column: 57, scope: !329)
!341 = !DILocation(line: 99, column: 7, scope: !329)
!342 = !DILocation(line: 100, column: 3, scope: !329)
!343 = !DILocation(line: 98, column: 40, scope: !322)
!344 = !DILocation(line: 98, column: 3, scope: !322)
!345 = distinct !{!345, !327, !346, !152}
!346 = !DILocation(line: 100, column: 3, scope: !318)
!347 = !DILocation(line: 101, column: 10, scope: !303)
!348 = !DILocation(line: 101, column: 14, scope: !303)
!349 = !DILocation(line: 101, column: 17, scope: !303)
!350 = !DILocation(line: 101, column: 23, scope: !303)
!351 = !DILocation(line: 101, column: 12, scope: !303)
!352 = !DILocation(line: 101, column: 3, scope: !303)
!353 = distinct !DISubprogram(name: "triple_product_of_vectors", scope: !1, file: !1, line: 109, type: !354, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !0, retainedNodes: !28)
!354 = !DISubroutineType(types: !355)
!355 = !{!13, !356}
!356 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !357, size: 64)
!357 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!358 = !DILocalVariable(name: "v", arg: 1, scope: !353, file: !1, line: 109, type: !356)
!359 = !DILocation(line: 109, column: 53, scope: !353)
!360 = !DILocalVariable(name: "c", scope: !353, file: !1, line: 110, type: !19)
!361 = !DILocation(line: 110, column: 15, scope: !353)
!362 = !DILocation(line: 110, column: 25, scope: !353)
!363 = !DILocation(line: 110, column: 31, scope: !353)
!364 = !DILocation(line: 110, column: 19, scope: !353)
!365 = !DILocation(line: 111, column: 10, scope: !353)
!366 = !DILocation(line: 111, column: 15, scope: !353)
!367 = !DILocation(line: 111, column: 21, scope: !353)
!368 = !DILocation(line: 111, column: 25, scope: !353)
!369 = !DILocation(line: 111, column: 30, scope: !353)
!370 = !DILocation(line: 111, column: 36, scope: !353)
!371 = !DILocation(line: 111, column: 32, scope: !353)
!372 = !DILocation(line: 111, column: 23, scope: !353)
!373 = !DILocation(line: 111, column: 40, scope: !353)
!374 = !DILocation(line: 111, column: 45, scope: !353)
!375 = !DILocation(line: 111, column: 51, scope: !353)
!376 = !DILocation(line: 111, column: 38, scope: !353)
!377 = !DILocation(line: 111, column: 3, scope: !353)
!378 = distinct !DISubprogram(name: "cross", scope: !1, file: !1, line: 104, type: !379, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !0, retainedNodes: !28)
!379 = !DISubroutineType(types: !380)
!380 = !{!19, !19, !19}
!381 = !DILocalVariable(name: "a", arg: 1, scope: !378, file: !1, line: 104, type: !19)
!382 = !DILocation(line: 104, column: 38, scope: !378)
!383 = !DILocalVariable(name: "b", arg: 2, scope: !378, file: !1, line: 104, type: !19)
!384 = !DILocation(line: 104, column: 53, scope: !378)
!385 = !DILocalVariable(name: "r", scope: !378, file: !1, line: 105, type: !19)
!386 = !DILocation(line: 105, column: 15, scope: !378)
!387 = !DILocation(line: 105, column: 19, scope: !378)
!388 = !DILocation(line: 105, column: 22, scope: !378)
!389 = !DILocation(line: 105, column: 28, scope: !378)
!390 = !DILocation(line: 105, column: 34, scope: !378)
!391 = !DILocation(line: 105, column: 40, scope: !378)
!392 = !DILocation(line: 105, column: 36, scope: !378)
!393 = !DILocation(line: 105, column: 30, scope: !378)
!394 = !DILocation(line: 105, column: 45, scope: !378)
!395 = !DILocation(line: 105, column: 51, scope: !378)
!396 = !DILocation(line: 105, column: 57, scope: !378)
!397 = !DILocation(line: 105, column: 63, scope: !378)
!398 = !DILocation(line: 105, column: 59, scope: !378)
!399 = !DILocation(line: 105, column: 53, scope: !378)
!400 = !DILocation(line: 105, column: 68, scope: !378)
!401 = !DILocation(line: 105, column: 74, scope: !378)
!402 = !DILocation(line: 105, column: 80, scope: !378)
!403 = !DILocation(line: 105, column: 86, scope: !378)
!404 = !DILocation(line: 105, column: 82, scope: !378)
!405 = !DILocation(line: 105, column: 76, scope: !378)
!406 = !DILocation(line: 106, column: 3, scope: !378)
