; ModuleID = 'kernel.134d93dd8c9d4f00-cgu.0'
source_filename = "kernel.134d93dd8c9d4f00-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%Body = type { [3 x double], float, [1 x i32] }

@alloc_4ed3acad4d4aca0d9201b7f2b780b11a = private unnamed_addr constant [10 x i8] c"kernel.rs\00", align 1
@alloc_6a8c8e81180dbc7552704c35e01ed179 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00\11\00\00\00" }>, align 8
@alloc_46a38e0e746b12f353cf9a2158663871 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00)\00\00\00" }>, align 8
@alloc_da10249969cff936a455979c8e64d92b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\15\00\00\00;\00\00\00" }>, align 8
@alloc_2c7937a82cc0418976c7ac515f947595 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\17\00\00\00,\00\00\00" }>, align 8
@alloc_fc94eec5767ef8975f6eed84130db0b3 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\18\00\00\00\22\00\00\00" }>, align 8
@alloc_205d3c6ed6595b4a063de854adfb4ba6 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\19\00\00\00\1C\00\00\00" }>, align 8
@alloc_3d07aed3fd39c26d11307f0ed3490a4b = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00\1B\00\00\00\09\00\00\00" }>, align 8
@alloc_a28a329a4d7596d59c35f56c6d6544f5 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00#\00\00\00\1F\00\00\00" }>, align 8
@alloc_f8f358ebdf67618e5ca85f8af2993a57 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_4ed3acad4d4aca0d9201b7f2b780b11a, [16 x i8] c"\09\00\00\00\00\00\00\00$\00\00\00\0E\00\00\00" }>, align 8

; std::f64::<impl f64>::sin
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E"(double %self) unnamed_addr #0 !dbg !7 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !16, !DIExpression(), !18)
  %1 = call double @llvm.sin.f64(double %self), !dbg !19
  store double %1, ptr %0, align 8, !dbg !19
  %_0 = load double, ptr %0, align 8, !dbg !19
  ret double %_0, !dbg !20
}

; std::f64::<impl f64>::sqrt
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE"(double %self) unnamed_addr #0 !dbg !21 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !23, !DIExpression(), !24)
    #dbg_declare(ptr %self.dbg.spill, !25, !DIExpression(), !32)
  %1 = call double @llvm.sqrt.f64(double %self), !dbg !34
  store double %1, ptr %0, align 8, !dbg !34
  %_0 = load double, ptr %0, align 8, !dbg !34
  ret double %_0, !dbg !35
}

; core::f64::<impl f64>::abs
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17hd2ab13db4aba747cE"(double %self) unnamed_addr #0 !dbg !36 {
start:
  %0 = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !39, !DIExpression(), !40)
  %1 = call double @llvm.fabs.f64(double %self), !dbg !41
  store double %1, ptr %0, align 8, !dbg !41
  %_0 = load double, ptr %0, align 8, !dbg !41
  ret double %_0, !dbg !42
}

; <&f64 as core::ops::arith::Mul<f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E"(ptr align 8 %self, double %other, ptr align 8 %0) unnamed_addr #0 !dbg !43 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store ptr %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !85, !DIExpression(), !87)
  store double %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !86, !DIExpression(), !88)
  %_3 = load double, ptr %self, align 8, !dbg !89
  %_0 = fmul double %_3, %other, !dbg !90
  ret double %_0, !dbg !97
}

; <f64 as core::ops::arith::Mul<&f64>>::mul
; Function Attrs: inlinehint nonlazybind uwtable
define internal double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E"(double %self, ptr align 8 %other, ptr align 8 %0) unnamed_addr #0 !dbg !98 {
start:
  %other.dbg.spill = alloca [8 x i8], align 8
  %self.dbg.spill = alloca [8 x i8], align 8
  store double %self, ptr %self.dbg.spill, align 8
    #dbg_declare(ptr %self.dbg.spill, !103, !DIExpression(), !105)
  store ptr %other, ptr %other.dbg.spill, align 8
    #dbg_declare(ptr %other.dbg.spill, !104, !DIExpression(), !106)
  %_3 = load double, ptr %other, align 8, !dbg !107
  %_0 = fmul double %self, %_3, !dbg !108
  ret double %_0, !dbg !111
}

; Function Attrs: nounwind nonlazybind uwtable
define double @energy(ptr align 8 %bodies, ptr align 8 %force) unnamed_addr #1 personality ptr @rust_eh_personality !dbg !112 {
start:
  %b.dbg.spill = alloca [8 x i8], align 8
  %a.dbg.spill = alloca [8 x i8], align 8
  %stiffness.dbg.spill = alloca [8 x i8], align 8
  %r.dbg.spill = alloca [8 x i8], align 8
  %force.dbg.spill = alloca [8 x i8], align 8
  %bodies.dbg.spill = alloca [8 x i8], align 8
  %_25 = alloca [8 x i8], align 8
  %i = alloca [8 x i8], align 8
  %sum = alloca [8 x i8], align 8
  store ptr %bodies, ptr %bodies.dbg.spill, align 8
    #dbg_declare(ptr %bodies.dbg.spill, !148, !DIExpression(), !161)
  store ptr %force, ptr %force.dbg.spill, align 8
    #dbg_declare(ptr %force.dbg.spill, !149, !DIExpression(), !162)
    #dbg_declare(ptr %sum, !150, !DIExpression(), !163)
    #dbg_declare(ptr %i, !152, !DIExpression(), !164)
  store double 0.000000e+00, ptr %sum, align 8, !dbg !165
  store i64 0, ptr %i, align 8, !dbg !166
  br label %bb1, !dbg !167

bb1:                                              ; preds = %bb18, %start
  %_6 = load i64, ptr %i, align 8, !dbg !168
  %_5 = icmp ult i64 %_6, 4, !dbg !168
  br i1 %_5, label %bb2, label %bb19, !dbg !168

bb19:                                             ; preds = %bb1
  %_0 = load double, ptr %sum, align 8, !dbg !169
  ret double %_0, !dbg !170

bb2:                                              ; preds = %bb1
  %_10 = load i64, ptr %i, align 8, !dbg !171
  %_11 = icmp ult i64 %_10, 4, !dbg !172
  br i1 %_11, label %bb3, label %panic, !dbg !172

bb3:                                              ; preds = %bb2
  %0 = getelementptr inbounds nuw %Body, ptr %bodies, i64 %_10, !dbg !172
  %1 = getelementptr inbounds nuw double, ptr %0, i64 0, !dbg !172
  %_9 = load double, ptr %1, align 8, !dbg !172
; invoke core::f64::<impl f64>::abs
  %_8 = invoke double @"_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17hd2ab13db4aba747cE"(double %_9)
          to label %bb5 unwind label %terminate, !dbg !173

panic:                                            ; preds = %bb2
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_10, i64 4, ptr align 8 @alloc_6a8c8e81180dbc7552704c35e01ed179) #8
          to label %unreachable unwind label %terminate, !dbg !172

terminate:                                        ; preds = %panic4, %panic3, %bb15, %bb12, %bb14, %bb13, %panic2, %panic1, %bb3, %panic
  %2 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_cannot_unwind
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() #9, !dbg !174
  unreachable, !dbg !174

unreachable:                                      ; preds = %panic4, %panic3, %panic2, %panic1, %panic
  unreachable

bb5:                                              ; preds = %bb3
  %_16 = load i64, ptr %i, align 8, !dbg !175
  %_17 = icmp ult i64 %_16, 4, !dbg !176
  br i1 %_17, label %bb6, label %panic1, !dbg !176

bb6:                                              ; preds = %bb5
  %3 = getelementptr inbounds nuw %Body, ptr %bodies, i64 %_16, !dbg !176
  %4 = getelementptr inbounds nuw double, ptr %3, i64 1, !dbg !176
  %_15 = load double, ptr %4, align 8, !dbg !176
  %_21 = load i64, ptr %i, align 8, !dbg !177
  %_22 = icmp ult i64 %_21, 4, !dbg !178
  br i1 %_22, label %bb8, label %panic2, !dbg !178

panic1:                                           ; preds = %bb5
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_16, i64 4, ptr align 8 @alloc_46a38e0e746b12f353cf9a2158663871) #8
          to label %unreachable unwind label %terminate, !dbg !176

bb8:                                              ; preds = %bb6
  %5 = getelementptr inbounds nuw %Body, ptr %bodies, i64 %_21, !dbg !178
  %6 = getelementptr inbounds nuw double, ptr %5, i64 1, !dbg !178
  %_20 = load double, ptr %6, align 8, !dbg !178
  %_14 = fmul double %_15, %_20, !dbg !176
  %r = fadd double %_8, %_14, !dbg !172
  store double %r, ptr %r.dbg.spill, align 8, !dbg !172
    #dbg_declare(ptr %r.dbg.spill, !154, !DIExpression(), !179)
  %_26 = load i64, ptr %force, align 8, !dbg !180
  switch i64 %_26, label %bb10 [
    i64 0, label %bb13
    i64 1, label %bb12
    i64 2, label %bb11
  ], !dbg !181

panic2:                                           ; preds = %bb6
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_21, i64 4, ptr align 8 @alloc_da10249969cff936a455979c8e64d92b) #8
          to label %unreachable unwind label %terminate, !dbg !178

bb10:                                             ; preds = %bb8
  unreachable, !dbg !180

bb13:                                             ; preds = %bb8
  %stiffness = getelementptr inbounds i8, ptr %force, i64 8, !dbg !182
  store ptr %stiffness, ptr %stiffness.dbg.spill, align 8, !dbg !182
    #dbg_declare(ptr %stiffness.dbg.spill, !156, !DIExpression(), !183)
; invoke std::f64::<impl f64>::sqrt
  %_28 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE"(double %r)
          to label %bb14 unwind label %terminate, !dbg !184

bb12:                                             ; preds = %bb8
  %a = getelementptr inbounds i8, ptr %force, i64 8, !dbg !185
  store ptr %a, ptr %a.dbg.spill, align 8, !dbg !185
    #dbg_declare(ptr %a.dbg.spill, !158, !DIExpression(), !186)
  %b = getelementptr inbounds i8, ptr %force, i64 16, !dbg !187
  store ptr %b, ptr %b.dbg.spill, align 8, !dbg !187
    #dbg_declare(ptr %b.dbg.spill, !160, !DIExpression(), !188)
  %_32 = load double, ptr %a, align 8, !dbg !189
; invoke std::f64::<impl f64>::sin
  %_31 = invoke double @"_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E"(double %_32)
          to label %bb15 unwind label %terminate, !dbg !190

bb11:                                             ; preds = %bb8
  %_34 = load i64, ptr %i, align 8, !dbg !191
  %_35 = icmp ult i64 %_34, 4, !dbg !192
  br i1 %_35, label %bb16, label %panic3, !dbg !192

bb14:                                             ; preds = %bb13
; invoke <&f64 as core::ops::arith::Mul<f64>>::mul
  %7 = invoke double @"_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E"(ptr align 8 %stiffness, double %_28, ptr align 8 @alloc_2c7937a82cc0418976c7ac515f947595)
          to label %bb20 unwind label %terminate, !dbg !193

bb20:                                             ; preds = %bb14
  store double %7, ptr %_25, align 8, !dbg !193
  br label %bb17, !dbg !193

bb17:                                             ; preds = %bb16, %bb21, %bb20
  %8 = load double, ptr %sum, align 8, !dbg !194
  %9 = load double, ptr %_25, align 8, !dbg !194
  %10 = fadd double %8, %9, !dbg !194
  store double %10, ptr %sum, align 8, !dbg !194
  %11 = load i64, ptr %i, align 8, !dbg !195
  %_36.0 = add i64 %11, 1, !dbg !195
  %_36.1 = icmp ult i64 %_36.0, %11, !dbg !195
  br i1 %_36.1, label %panic4, label %bb18, !dbg !195

bb15:                                             ; preds = %bb12
; invoke <f64 as core::ops::arith::Mul<&f64>>::mul
  %12 = invoke double @"_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E"(double %_31, ptr align 8 %b, ptr align 8 @alloc_fc94eec5767ef8975f6eed84130db0b3)
          to label %bb21 unwind label %terminate, !dbg !189

bb21:                                             ; preds = %bb15
  store double %12, ptr %_25, align 8, !dbg !189
  br label %bb17, !dbg !189

bb16:                                             ; preds = %bb11
  %13 = getelementptr inbounds nuw %Body, ptr %bodies, i64 %_34, !dbg !192
  %14 = getelementptr inbounds i8, ptr %13, i64 24, !dbg !192
  %_33 = load float, ptr %14, align 8, !dbg !192
  %15 = fpext float %_33 to double, !dbg !192
  store double %15, ptr %_25, align 8, !dbg !192
  br label %bb17, !dbg !196

panic3:                                           ; preds = %bb11
; invoke core::panicking::panic_bounds_check
  invoke void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %_34, i64 4, ptr align 8 @alloc_205d3c6ed6595b4a063de854adfb4ba6) #8
          to label %unreachable unwind label %terminate, !dbg !192

bb18:                                             ; preds = %bb17
  store i64 %_36.0, ptr %i, align 8, !dbg !195
  br label %bb1, !dbg !167

panic4:                                           ; preds = %bb17
; invoke core::panicking::panic_const::panic_const_add_overflow
  invoke void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_3d07aed3fd39c26d11307f0ed3490a4b) #8
          to label %unreachable unwind label %terminate, !dbg !195
}

; Function Attrs: nonlazybind uwtable
define void @moved(ptr sret([32 x i8]) align 8 %_0, ptr align 8 %body, ptr align 1 %by.0, ptr align 8 %by.1) unnamed_addr #2 !dbg !197 {
start:
    #dbg_declare(ptr %body, !211, !DIExpression(), !213)
  %by.dbg.spill = alloca [16 x i8], align 8
  store ptr %by.0, ptr %by.dbg.spill, align 8
  %0 = getelementptr inbounds i8, ptr %by.dbg.spill, i64 8
  store ptr %by.1, ptr %0, align 8
    #dbg_declare(ptr %by.dbg.spill, !212, !DIExpression(), !214)
  %1 = getelementptr inbounds nuw double, ptr %body, i64 0, !dbg !215
  %_5 = load double, ptr %1, align 8, !dbg !215
  %2 = getelementptr inbounds i8, ptr %by.1, i64 40, !dbg !216
  %3 = load ptr, ptr %2, align 8, !dbg !216, !invariant.load !17, !nonnull !17
  %_3 = call double %3(ptr align 1 %by.0, double %_5) #10, !dbg !216
  %4 = getelementptr inbounds nuw double, ptr %body, i64 0, !dbg !217
  store double %_3, ptr %4, align 8, !dbg !217
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %body, i64 32, i1 false), !dbg !218
  ret void, !dbg !219
}

; Function Attrs: nonlazybind uwtable
define double @pick(ptr align 8 %values.0, i64 %values.1, i64 %0, double %1, i64 %i) unnamed_addr #2 !dbg !220 {
start:
  %s.dbg.spill2 = alloca [8 x i8], align 8
  %s.dbg.spill = alloca [8 x i8], align 8
  %i.dbg.spill = alloca [8 x i8], align 8
  %values.dbg.spill = alloca [16 x i8], align 8
  %_0 = alloca [8 x i8], align 8
  %scale = alloca [16 x i8], align 8
  store i64 %0, ptr %scale, align 8
  %2 = getelementptr inbounds i8, ptr %scale, i64 8
  store double %1, ptr %2, align 8
  store ptr %values.0, ptr %values.dbg.spill, align 8
  %3 = getelementptr inbounds i8, ptr %values.dbg.spill, i64 8
  store i64 %values.1, ptr %3, align 8
    #dbg_declare(ptr %values.dbg.spill, !243, !DIExpression(), !249)
    #dbg_declare(ptr %scale, !244, !DIExpression(), !250)
  store i64 %i, ptr %i.dbg.spill, align 8
    #dbg_declare(ptr %i.dbg.spill, !245, !DIExpression(), !251)
  %_4 = load i64, ptr %scale, align 8, !dbg !252
  %4 = getelementptr inbounds i8, ptr %scale, i64 8, !dbg !252
  %5 = load double, ptr %4, align 8, !dbg !252
  %6 = trunc nuw i64 %_4 to i1, !dbg !253
  br i1 %6, label %bb2, label %bb1, !dbg !253

bb2:                                              ; preds = %start
  %s = getelementptr inbounds i8, ptr %scale, i64 8, !dbg !254
  store ptr %s, ptr %s.dbg.spill, align 8, !dbg !254
    #dbg_declare(ptr %s.dbg.spill, !248, !DIExpression(), !255)
  %_8 = load double, ptr %s, align 8, !dbg !256
  %_7 = fcmp ogt double %_8, 0.000000e+00, !dbg !256
  br i1 %_7, label %bb3, label %bb1, !dbg !256

bb1:                                              ; preds = %bb2, %start
  %_13 = icmp ult i64 %i, %values.1, !dbg !257
  br i1 %_13, label %bb5, label %panic3, !dbg !257

bb3:                                              ; preds = %bb2
  %7 = getelementptr inbounds i8, ptr %scale, i64 8, !dbg !254
  %s1 = load double, ptr %7, align 8, !dbg !254
  store double %s1, ptr %s.dbg.spill2, align 8, !dbg !254
    #dbg_declare(ptr %s.dbg.spill2, !246, !DIExpression(), !255)
  %_11 = icmp ult i64 %i, %values.1, !dbg !258
  br i1 %_11, label %bb4, label %panic, !dbg !258

bb4:                                              ; preds = %bb3
  %8 = getelementptr inbounds nuw double, ptr %values.0, i64 %i, !dbg !258
  %_9 = load double, ptr %8, align 8, !dbg !258
  %9 = fmul double %_9, %s1, !dbg !258
  store double %9, ptr %_0, align 8, !dbg !258
  br label %bb6, !dbg !259

panic:                                            ; preds = %bb3
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %values.1, ptr align 8 @alloc_a28a329a4d7596d59c35f56c6d6544f5) #11, !dbg !258
  unreachable, !dbg !258

bb6:                                              ; preds = %bb5, %bb4
  %10 = load double, ptr %_0, align 8, !dbg !260
  ret double %10, !dbg !260

bb5:                                              ; preds = %bb1
  %11 = getelementptr inbounds nuw double, ptr %values.0, i64 %i, !dbg !257
  %12 = load double, ptr %11, align 8, !dbg !257
  store double %12, ptr %_0, align 8, !dbg !257
  br label %bb6, !dbg !261

panic3:                                           ; preds = %bb1
; call core::panicking::panic_bounds_check
  call void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64 %i, i64 %values.1, ptr align 8 @alloc_f8f358ebdf67618e5ca85f8af2993a57) #11, !dbg !257
  unreachable, !dbg !257

bb7:                                              ; No predecessors!
  unreachable, !dbg !262
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #1

; core::panicking::panic_bounds_check
; Function Attrs: cold minsize noinline noreturn nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check(i64, i64, ptr align 8) unnamed_addr #4

; core::panicking::panic_cannot_unwind
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind() unnamed_addr #5

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #6

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { cold minsize noinline noreturn nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { noreturn }
attributes #9 = { cold noreturn nounwind }
attributes #10 = { inlinehint }
attributes #11 = { noinline noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "kernel.rs/@/kernel.134d93dd8c9d4f00-cgu.0", directory: "/src")
!7 = distinct !DISubprogram(name: "sin", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$3sin17hed4c22627455c310E", scope: !9, file: !8, line: 699, type: !12, scopeLine: 699, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !15)
!8 = !DIFile(filename: "library/std/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "25b2a0d69a7ff90f22cee9f25d3729c1")
!9 = !DINamespace(name: "{impl#0}", scope: !10)
!10 = !DINamespace(name: "f64", scope: !11)
!11 = !DINamespace(name: "std", scope: null)
!12 = !DISubroutineType(types: !13)
!13 = !{!14, !14}
!14 = !DIBasicType(name: "f64", size: 64, encoding: DW_ATE_float)
!15 = !{!16}
!16 = !DILocalVariable(name: "self", arg: 1, scope: !7, file: !8, line: 699, type: !14)
!17 = !{}
!18 = !DILocation(line: 699, column: 16, scope: !7)
!19 = !DILocation(line: 700, column: 9, scope: !7)
!20 = !DILocation(line: 701, column: 6, scope: !7)
!21 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN3std3f6421_$LT$impl$u20$f64$GT$4sqrt17h245943f8da1d18daE", scope: !9, file: !8, line: 384, type: !12, scopeLine: 384, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !22)
!22 = !{!23}
!23 = !DILocalVariable(name: "self", arg: 1, scope: !21, file: !8, line: 384, type: !14)
!24 = !DILocation(line: 384, column: 17, scope: !21)
!25 = !DILocalVariable(name: "x", arg: 1, scope: !26, file: !27, line: 2038, type: !14)
!26 = distinct !DISubprogram(name: "sqrt", linkageName: "_ZN4core3f644math4sqrt17haab51869066f425dE", scope: !28, file: !27, line: 2038, type: !12, scopeLine: 2038, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !31)
!27 = !DIFile(filename: "library/core/src/num/f64.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "cbb76cb498122bc6efb17630e39a4d29")
!28 = !DINamespace(name: "math", scope: !29)
!29 = !DINamespace(name: "f64", scope: !30)
!30 = !DINamespace(name: "core", scope: null)
!31 = !{!25}
!32 = !DILocation(line: 2038, column: 17, scope: !26, inlinedAt: !33)
!33 = !DILocation(line: 385, column: 9, scope: !21)
!34 = !DILocation(line: 2039, column: 9, scope: !26, inlinedAt: !33)
!35 = !DILocation(line: 386, column: 6, scope: !21)
!36 = distinct !DISubprogram(name: "abs", linkageName: "_ZN4core3f6421_$LT$impl$u20$f64$GT$3abs17hd2ab13db4aba747cE", scope: !37, file: !27, line: 1567, type: !12, scopeLine: 1567, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !38)
!37 = !DINamespace(name: "{impl#0}", scope: !29)
!38 = !{!39}
!39 = !DILocalVariable(name: "self", arg: 1, scope: !36, file: !27, line: 1567, type: !14)
!40 = !DILocation(line: 1567, column: 22, scope: !36)
!41 = !DILocation(line: 1568, column: 9, scope: !36)
!42 = !DILocation(line: 1569, column: 6, scope: !36)
!43 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$$RF$f64$u20$as$u20$core..ops..arith..Mul$LT$f64$GT$$GT$3mul17hbe138bbf6f793119E", scope: !45, file: !44, line: 27, type: !48, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !84)
!44 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "9ec673d06a3eb53c47178443a566ec32")
!45 = !DINamespace(name: "{impl#186}", scope: !46)
!46 = !DINamespace(name: "arith", scope: !47)
!47 = !DINamespace(name: "ops", scope: !30)
!48 = !DISubroutineType(types: !49)
!49 = !{!14, !50, !14, !51}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&f64", baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !52, size: 64, align: 64, dwarfAddressSpace: 0)
!52 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !54, file: !53, size: 192, align: 64, flags: DIFlagPublic, elements: !56, templateParams: !17, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!53 = !DIFile(filename: "<unknown>", directory: "")
!54 = !DINamespace(name: "location", scope: !55)
!55 = !DINamespace(name: "panic", scope: !30)
!56 = !{!57, !72, !74, !75}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !52, file: !53, baseType: !58, size: 128, align: 64, flags: DIFlagPrivate)
!58 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !59, file: !53, size: 128, align: 64, flags: DIFlagPublic, elements: !61, templateParams: !70, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!59 = !DINamespace(name: "non_null", scope: !60)
!60 = !DINamespace(name: "ptr", scope: !30)
!61 = !{!62}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !58, file: !53, baseType: !63, size: 128, align: 64, flags: DIFlagPrivate)
!63 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !53, size: 128, align: 64, elements: !64, templateParams: !17, identifier: "238a44609877474087c05adf26cd41fa")
!64 = !{!65, !68}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !63, file: !53, baseType: !66, size: 64, align: 64)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !63, file: !53, baseType: !69, size: 64, align: 64, offset: 64)
!69 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!70 = !{!71}
!71 = !DITemplateTypeParameter(name: "T", type: !67)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !52, file: !53, baseType: !73, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!73 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !52, file: !53, baseType: !73, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !52, file: !53, baseType: !76, align: 8, offset: 192, flags: DIFlagPrivate)
!76 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !77, file: !53, align: 8, flags: DIFlagPublic, elements: !17, templateParams: !78, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!77 = !DINamespace(name: "marker", scope: !30)
!78 = !{!79}
!79 = !DITemplateTypeParameter(name: "T", type: !80)
!80 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !53, size: 128, align: 64, elements: !81, templateParams: !17, identifier: "9277eecd40495f85161460476aacc992")
!81 = !{!82, !83}
!82 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !80, file: !53, baseType: !66, size: 64, align: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !80, file: !53, baseType: !69, size: 64, align: 64, offset: 64)
!84 = !{!85, !86}
!85 = !DILocalVariable(name: "self", arg: 1, scope: !43, file: !44, line: 27, type: !50)
!86 = !DILocalVariable(name: "other", arg: 2, scope: !43, file: !44, line: 27, type: !14)
!87 = !DILocation(line: 27, column: 24, scope: !43)
!88 = !DILocation(line: 27, column: 30, scope: !43)
!89 = !DILocation(line: 28, column: 31, scope: !43)
!90 = !DILocation(line: 352, column: 45, scope: !91, inlinedAt: !96)
!91 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7c849abbb5058eceE", scope: !93, file: !92, line: 352, type: !94, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17)
!92 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "82a843efd6957c9872d7564e4a5df756")
!93 = !DINamespace(name: "{impl#142}", scope: !46)
!94 = !DISubroutineType(types: !95)
!95 = !{!14, !14, !14, !51}
!96 = !DILocation(line: 28, column: 17, scope: !43)
!97 = !DILocation(line: 29, column: 14, scope: !43)
!98 = distinct !DISubprogram(name: "mul", linkageName: "_ZN60_$LT$f64$u20$as$u20$core..ops..arith..Mul$LT$$RF$f64$GT$$GT$3mul17hbe4e4ac9b3e12902E", scope: !99, file: !44, line: 38, type: !100, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !102)
!99 = !DINamespace(name: "{impl#187}", scope: !46)
!100 = !DISubroutineType(types: !101)
!101 = !{!14, !14, !50, !51}
!102 = !{!103, !104}
!103 = !DILocalVariable(name: "self", arg: 1, scope: !98, file: !44, line: 38, type: !14)
!104 = !DILocalVariable(name: "other", arg: 2, scope: !98, file: !44, line: 38, type: !50)
!105 = !DILocation(line: 38, column: 24, scope: !98)
!106 = !DILocation(line: 38, column: 30, scope: !98)
!107 = !DILocation(line: 39, column: 37, scope: !98)
!108 = !DILocation(line: 352, column: 45, scope: !109, inlinedAt: !110)
!109 = distinct !DISubprogram(name: "mul", linkageName: "_ZN45_$LT$f64$u20$as$u20$core..ops..arith..Mul$GT$3mul17h7c849abbb5058eceE", scope: !93, file: !92, line: 352, type: !94, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !17)
!110 = !DILocation(line: 39, column: 17, scope: !98)
!111 = !DILocation(line: 40, column: 14, scope: !98)
!112 = distinct !DISubprogram(name: "energy", scope: !114, file: !113, line: 17, type: !115, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !147)
!113 = !DIFile(filename: "kernel.rs", directory: "/src", checksumkind: CSK_MD5, checksum: "d865f27bb896d3f172893e3507242da0")
!114 = !DINamespace(name: "kernel", scope: null)
!115 = !DISubroutineType(types: !116)
!116 = !{!14, !117, !129}
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[kernel::Body; 4]", baseType: !118, size: 64, align: 64, dwarfAddressSpace: 0)
!118 = !DICompositeType(tag: DW_TAG_array_type, baseType: !119, size: 1024, align: 64, elements: !127)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "Body", scope: !114, file: !53, size: 256, align: 64, flags: DIFlagPublic, elements: !120, templateParams: !17, identifier: "672fe00dc68df8f54d7b4bb1e9da13")
!120 = !{!121, !125}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !119, file: !53, baseType: !122, size: 192, align: 64, flags: DIFlagPrivate)
!122 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 192, align: 64, elements: !123)
!123 = !{!124}
!124 = !DISubrange(count: 3, lowerBound: 0)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "mass", scope: !119, file: !53, baseType: !126, size: 32, align: 32, offset: 192, flags: DIFlagPrivate)
!126 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!127 = !{!128}
!128 = !DISubrange(count: 4, lowerBound: 0)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&kernel::Force", baseType: !130, size: 64, align: 64, dwarfAddressSpace: 0)
!130 = !DICompositeType(tag: DW_TAG_structure_type, name: "Force", scope: !114, file: !53, size: 192, align: 64, flags: DIFlagPublic, elements: !131, templateParams: !17, identifier: "2397053e97ac58898b25e22777e7f25f")
!131 = !{!132}
!132 = !DICompositeType(tag: DW_TAG_variant_part, scope: !130, file: !53, size: 192, align: 64, elements: !133, templateParams: !17, identifier: "96d798b677ff7e91776d061cfba06ac9", discriminator: !145)
!133 = !{!134, !138, !143}
!134 = !DIDerivedType(tag: DW_TAG_member, name: "Spring", scope: !132, file: !53, baseType: !135, size: 192, align: 64, extraData: i64 0)
!135 = !DICompositeType(tag: DW_TAG_structure_type, name: "Spring", scope: !130, file: !53, size: 192, align: 64, flags: DIFlagPublic, elements: !136, templateParams: !17, identifier: "19fd6889c66e453fab6ba1c0b9c2297a")
!136 = !{!137}
!137 = !DIDerivedType(tag: DW_TAG_member, name: "stiffness", scope: !135, file: !53, baseType: !14, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "Drag", scope: !132, file: !53, baseType: !139, size: 192, align: 64, extraData: i64 1)
!139 = !DICompositeType(tag: DW_TAG_structure_type, name: "Drag", scope: !130, file: !53, size: 192, align: 64, flags: DIFlagPublic, elements: !140, templateParams: !17, identifier: "8b353fcc821aafaf9c46c705b277b926")
!140 = !{!141, !142}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !139, file: !53, baseType: !14, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !139, file: !53, baseType: !14, size: 64, align: 64, offset: 128, flags: DIFlagPublic)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !132, file: !53, baseType: !144, size: 192, align: 64, extraData: i64 2)
!144 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !130, file: !53, size: 192, align: 64, flags: DIFlagPublic, elements: !17, identifier: "26915ff1cfd24d05ab9d87718759dd27")
!145 = !DIDerivedType(tag: DW_TAG_member, scope: !130, file: !53, baseType: !146, size: 64, align: 64, flags: DIFlagArtificial)
!146 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!147 = !{!148, !149, !150, !152, !154, !156, !158, !160}
!148 = !DILocalVariable(name: "bodies", arg: 1, scope: !112, file: !113, line: 17, type: !117)
!149 = !DILocalVariable(name: "force", arg: 2, scope: !112, file: !113, line: 17, type: !129)
!150 = !DILocalVariable(name: "sum", scope: !151, file: !113, line: 18, type: !14, align: 64)
!151 = distinct !DILexicalBlock(scope: !112, file: !113, line: 18, column: 5)
!152 = !DILocalVariable(name: "i", scope: !153, file: !113, line: 19, type: !69, align: 64)
!153 = distinct !DILexicalBlock(scope: !151, file: !113, line: 19, column: 5)
!154 = !DILocalVariable(name: "r", scope: !155, file: !113, line: 21, type: !14, align: 64)
!155 = distinct !DILexicalBlock(scope: !153, file: !113, line: 21, column: 9)
!156 = !DILocalVariable(name: "stiffness", scope: !157, file: !113, line: 23, type: !50, align: 64)
!157 = distinct !DILexicalBlock(scope: !155, file: !113, line: 23, column: 13)
!158 = !DILocalVariable(name: "a", scope: !159, file: !113, line: 24, type: !50, align: 64)
!159 = distinct !DILexicalBlock(scope: !155, file: !113, line: 24, column: 13)
!160 = !DILocalVariable(name: "b", scope: !159, file: !113, line: 24, type: !50, align: 64)
!161 = !DILocation(line: 17, column: 26, scope: !112)
!162 = !DILocation(line: 17, column: 46, scope: !112)
!163 = !DILocation(line: 18, column: 9, scope: !151)
!164 = !DILocation(line: 19, column: 9, scope: !153)
!165 = !DILocation(line: 18, column: 19, scope: !112)
!166 = !DILocation(line: 19, column: 17, scope: !151)
!167 = !DILocation(line: 20, column: 5, scope: !153)
!168 = !DILocation(line: 20, column: 11, scope: !153)
!169 = !DILocation(line: 29, column: 5, scope: !153)
!170 = !DILocation(line: 30, column: 2, scope: !112)
!171 = !DILocation(line: 21, column: 24, scope: !153)
!172 = !DILocation(line: 21, column: 17, scope: !153)
!173 = !DILocation(line: 21, column: 33, scope: !153)
!174 = !DILocation(line: 17, column: 1, scope: !112)
!175 = !DILocation(line: 21, column: 48, scope: !153)
!176 = !DILocation(line: 21, column: 41, scope: !153)
!177 = !DILocation(line: 21, column: 66, scope: !153)
!178 = !DILocation(line: 21, column: 59, scope: !153)
!179 = !DILocation(line: 21, column: 13, scope: !155)
!180 = !DILocation(line: 22, column: 22, scope: !155)
!181 = !DILocation(line: 22, column: 16, scope: !155)
!182 = !DILocation(line: 23, column: 29, scope: !155)
!183 = !DILocation(line: 23, column: 29, scope: !157)
!184 = !DILocation(line: 23, column: 58, scope: !157)
!185 = !DILocation(line: 24, column: 25, scope: !155)
!186 = !DILocation(line: 24, column: 25, scope: !159)
!187 = !DILocation(line: 24, column: 28, scope: !155)
!188 = !DILocation(line: 24, column: 28, scope: !159)
!189 = !DILocation(line: 24, column: 34, scope: !159)
!190 = !DILocation(line: 24, column: 36, scope: !159)
!191 = !DILocation(line: 25, column: 35, scope: !155)
!192 = !DILocation(line: 25, column: 28, scope: !155)
!193 = !DILocation(line: 23, column: 44, scope: !157)
!194 = !DILocation(line: 22, column: 9, scope: !155)
!195 = !DILocation(line: 27, column: 9, scope: !155)
!196 = !DILocation(line: 25, column: 48, scope: !155)
!197 = distinct !DISubprogram(name: "moved", scope: !114, file: !113, line: 41, type: !198, scopeLine: 41, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !210)
!198 = !DISubroutineType(types: !199)
!199 = !{!119, !119, !200}
!200 = !DICompositeType(tag: DW_TAG_structure_type, name: "&dyn core::ops::function::Fn<(f64), Output=f64>", file: !53, size: 128, align: 64, elements: !201, templateParams: !17, identifier: "78fcb5b09937886a2097334cf900e3d1")
!201 = !{!202, !205}
!202 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !200, file: !53, baseType: !203, size: 64, align: 64)
!203 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !204, size: 64, align: 64, dwarfAddressSpace: 0)
!204 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::ops::function::Fn<(f64), Output=f64>", file: !53, align: 8, elements: !17, identifier: "d3a041b4cce28af78945ab6bb01f70c6")
!205 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !200, file: !53, baseType: !206, size: 64, align: 64, offset: 64)
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !207, size: 64, align: 64, dwarfAddressSpace: 0)
!207 = !DICompositeType(tag: DW_TAG_array_type, baseType: !69, size: 384, align: 64, elements: !208)
!208 = !{!209}
!209 = !DISubrange(count: 6, lowerBound: 0)
!210 = !{!211, !212}
!211 = !DILocalVariable(name: "body", arg: 1, scope: !197, file: !113, line: 41, type: !119)
!212 = !DILocalVariable(name: "by", arg: 2, scope: !197, file: !113, line: 41, type: !200)
!213 = !DILocation(line: 41, column: 14, scope: !197)
!214 = !DILocation(line: 41, column: 30, scope: !197)
!215 = !DILocation(line: 42, column: 21, scope: !197)
!216 = !DILocation(line: 42, column: 18, scope: !197)
!217 = !DILocation(line: 42, column: 5, scope: !197)
!218 = !DILocation(line: 43, column: 5, scope: !197)
!219 = !DILocation(line: 44, column: 2, scope: !197)
!220 = distinct !DISubprogram(name: "pick", scope: !114, file: !113, line: 33, type: !221, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !17, retainedNodes: !242)
!221 = !DISubroutineType(types: !222)
!222 = !{!14, !223, !228, !69}
!223 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[f64]", file: !53, size: 128, align: 64, elements: !224, templateParams: !17, identifier: "c2e5038d7aaf99ab8518798f59d45307")
!224 = !{!225, !227}
!225 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !223, file: !53, baseType: !226, size: 64, align: 64)
!226 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64, align: 64, dwarfAddressSpace: 0)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !223, file: !53, baseType: !69, size: 64, align: 64, offset: 64)
!228 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<f64>", scope: !229, file: !53, size: 128, align: 64, flags: DIFlagPublic, elements: !230, templateParams: !17, identifier: "2dba3d5d643af83f672e49d11190e3e1")
!229 = !DINamespace(name: "option", scope: !30)
!230 = !{!231}
!231 = !DICompositeType(tag: DW_TAG_variant_part, scope: !228, file: !53, size: 128, align: 64, elements: !232, templateParams: !17, identifier: "2459c3374fe6f39e654213ffe16d09ae", discriminator: !241)
!232 = !{!233, !237}
!233 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !231, file: !53, baseType: !234, size: 128, align: 64, extraData: i64 0)
!234 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !228, file: !53, size: 128, align: 64, flags: DIFlagPublic, elements: !17, templateParams: !235, identifier: "66d3d0f0f14ec755afdda75addcb23df")
!235 = !{!236}
!236 = !DITemplateTypeParameter(name: "T", type: !14)
!237 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !231, file: !53, baseType: !238, size: 128, align: 64, extraData: i64 1)
!238 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !228, file: !53, size: 128, align: 64, flags: DIFlagPublic, elements: !239, templateParams: !235, identifier: "cffe28f075c36a0754f941d6bdb0a54f")
!239 = !{!240}
!240 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !238, file: !53, baseType: !14, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!241 = !DIDerivedType(tag: DW_TAG_member, scope: !228, file: !53, baseType: !146, size: 64, align: 64, flags: DIFlagArtificial)
!242 = !{!243, !244, !245, !246, !248}
!243 = !DILocalVariable(name: "values", arg: 1, scope: !220, file: !113, line: 33, type: !223)
!244 = !DILocalVariable(name: "scale", arg: 2, scope: !220, file: !113, line: 33, type: !228)
!245 = !DILocalVariable(name: "i", arg: 3, scope: !220, file: !113, line: 33, type: !69)
!246 = !DILocalVariable(name: "s", scope: !247, file: !113, line: 35, type: !14, align: 64)
!247 = distinct !DILexicalBlock(scope: !220, file: !113, line: 35, column: 9)
!248 = !DILocalVariable(name: "s", scope: !247, file: !113, line: 35, type: !50, align: 64)
!249 = !DILocation(line: 33, column: 13, scope: !220)
!250 = !DILocation(line: 33, column: 29, scope: !220)
!251 = !DILocation(line: 33, column: 49, scope: !220)
!252 = !DILocation(line: 34, column: 11, scope: !220)
!253 = !DILocation(line: 34, column: 5, scope: !220)
!254 = !DILocation(line: 35, column: 14, scope: !220)
!255 = !DILocation(line: 35, column: 14, scope: !247)
!256 = !DILocation(line: 35, column: 20, scope: !220)
!257 = !DILocation(line: 36, column: 14, scope: !220)
!258 = !DILocation(line: 35, column: 31, scope: !247)
!259 = !DILocation(line: 35, column: 43, scope: !220)
!260 = !DILocation(line: 38, column: 2, scope: !220)
!261 = !DILocation(line: 36, column: 22, scope: !220)
!262 = !DILocation(line: 33, column: 1, scope: !220)
