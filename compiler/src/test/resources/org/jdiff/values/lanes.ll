target triple = "x86_64-pc-linux-gnu"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
declare <4 x double> @llvm.masked.load.v4f64.p0(ptr, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.store.v4f64.p0(<4 x double>, ptr, i32, <4 x i1>)
declare <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x double>)
declare void @llvm.masked.scatter.v4f64.v4p0(<4 x double>, <4 x ptr>, i32, <4 x i1>)
declare <4 x double> @llvm.masked.expandload.v4f64(ptr, <4 x i1>, <4 x double>)
declare void @llvm.masked.compressstore.v4f64(<4 x double>, ptr, <4 x i1>)
declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmul.v4f64(double, <4 x double>)
declare double @llvm.vector.reduce.fmax.v4f64(<4 x double>)
declare double @llvm.vector.reduce.fmin.v4f64(<4 x double>)
declare double @llvm.vector.reduce.fmaximum.v4f64(<4 x double>)
declare double @llvm.vector.reduce.fminimum.v4f64(<4 x double>)
declare <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double>, i64)
declare <4 x double> @llvm.vector.insert.v4f64.v2f64(<4 x double>, <2 x double>, i64)
declare <4 x double> @llvm.vector.reverse.v4f64(<4 x double>)
declare <4 x double> @llvm.vector.splice.v4f64(<4 x double>, <4 x double>, i32)
declare <4 x double> @llvm.vector.interleave2.v4f64(<2 x double>, <2 x double>)
declare {<2 x double>,<2 x double>} @llvm.vector.deinterleave2.v4f64(<4 x double>)
declare i16 @llvm.convert.to.fp16.f64(double)
declare double @llvm.convert.from.fp16.f64(i16)

define double @maskedload(ptr %x, i32 %n) {
  %s = insertelement <4 x i32> poison, i32 %n, i64 0
  %v = shufflevector <4 x i32> %s, <4 x i32> poison, <4 x i32> zeroinitializer
  %m = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v
  %p = getelementptr double, ptr %x, i64 4
  %other = load <4 x double>, ptr %p, align 8
  %a = call <4 x double> @llvm.masked.load.v4f64.p0(ptr %x, i32 8, <4 x i1> %m, <4 x double> %other)
  %b = fmul <4 x double> %a, %a
  call void @llvm.masked.store.v4f64.p0(<4 x double> %b, ptr %p, i32 8, <4 x i1> %m)
  %c = load <4 x double>, ptr %p, align 8
  %r = call double @llvm.vector.reduce.fadd.v4f64(double 1.0, <4 x double> %c)
  ret double %r
}
define double @gather(ptr %x, i32 %n) {
  %s = insertelement <4 x i32> poison, i32 %n, i64 0
  %v = shufflevector <4 x i32> %s, <4 x i32> poison, <4 x i32> zeroinitializer
  %m = icmp ult <4 x i32> <i32 0, i32 1, i32 2, i32 3>, %v
  %p = getelementptr double, ptr %x, <4 x i64> <i64 3, i64 1, i64 5, i64 0>
  %q = getelementptr double, ptr %x, <4 x i64> <i64 1, i64 2, i64 4, i64 6>
  %a = call <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr> %p, i32 8, <4 x i1> %m, <4 x double> <double 2.0, double 2.0, double 2.0, double 2.0>)
  %b = fmul <4 x double> %a, %a
  call void @llvm.masked.scatter.v4f64.v4p0(<4 x double> %b, <4 x ptr> %q, i32 8, <4 x i1> %m)
  %r = call double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %b)
  ret double %r
}
define double @expand(ptr %x, i32 %n) {
  %a0 = load <4 x double>, ptr %x, align 8
  %m = fcmp ogt <4 x double> %a0, <double 0.5, double 0.2, double -1.0, double 9.0>
  %p = getelementptr double, ptr %x, i64 4
  %a = call <4 x double> @llvm.masked.expandload.v4f64(ptr %p, <4 x i1> %m, <4 x double> %a0)
  %b = fmul <4 x double> %a, %a0
  call void @llvm.masked.compressstore.v4f64(<4 x double> %b, ptr %x, <4 x i1> %m)
  %r = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %b)
  ret double %r
}
define double @lanes(ptr %x) {
  %a = load <4 x double>, ptr %x, align 8
  %p = getelementptr double, ptr %x, i64 4
  %b = load <4 x double>, ptr %p, align 8
  %e = call <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double> %a, i64 2)
  %i = call <4 x double> @llvm.vector.insert.v4f64.v2f64(<4 x double> %b, <2 x double> %e, i64 2)
  %rv = call <4 x double> @llvm.vector.reverse.v4f64(<4 x double> %i)
  %sp = call <4 x double> @llvm.vector.splice.v4f64(<4 x double> %rv, <4 x double> %a, i32 -1)
  %d = call {<2 x double>,<2 x double>} @llvm.vector.deinterleave2.v4f64(<4 x double> %sp)
  %d0 = extractvalue {<2 x double>,<2 x double>} %d, 0
  %d1 = extractvalue {<2 x double>,<2 x double>} %d, 1
  %m = fmul <2 x double> %d0, %d1
  %il = call <4 x double> @llvm.vector.interleave2.v4f64(<2 x double> %m, <2 x double> %d1)
  %z = fmul <4 x double> %il, %sp
  %z2 = fmul <4 x double> %z, %a
  %r1 = call double @llvm.vector.reduce.fmin.v4f64(<4 x double> %z2)
  %r2 = call double @llvm.vector.reduce.fmaximum.v4f64(<4 x double> %z)
  %r3 = call double @llvm.vector.reduce.fminimum.v4f64(<4 x double> %sp)
  %r4 = call reassoc double @llvm.vector.reduce.fadd.v4f64(double %r3, <4 x double> %z2)
  %s1 = fadd double %r1, %r2
  %s2 = fmul double %s1, %r4
  ret double %s2
}
define double @h(double %x) {
  %i = call i16 @llvm.convert.to.fp16.f64(double %x)
  %d = call double @llvm.convert.from.fp16.f64(i16 %i)
  %m = fmul double %d, %x
  ret double %m
}
define double @prodzero(ptr %x, i32 %n) {
  %a = load <4 x double>, ptr %x, align 8
  %z = insertelement <4 x double> %a, double 0.0, i32 %n
  %r = call double @llvm.vector.reduce.fmul.v4f64(double 2.0, <4 x double> %z)
  %r2 = extractelement <4 x double> %a, i32 %n
  %q = fmul double %r2, %r2
  %t = fadd double %q, %r
  ret double %t
}
