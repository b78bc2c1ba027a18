; What compilers emit rarely: each function must survive a copy through the mirror.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%pair = type { double, i64 }
%named = type { %pair, [2 x float] }

@table = internal constant [3 x double] [double 1.0, double 2.5, double -4.0]
@handler = internal global ptr @square

declare i32 @__gxx_personality_v0(...)
declare void @may_throw(double)
declare ptr @llvm.stacksave.p0()
declare void @llvm.assume(i1)
declare double @llvm.experimental.constrained.fadd.f64(double, double, metadata, metadata)
declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)

define double @square(double %x) {
  %r = fmul fast double %x, %x
  ret double %r
}

define double @unwinds(double %x) personality ptr @__gxx_personality_v0 {
entry:
  invoke void @may_throw(double %x) to label %fine unwind label %caught
fine:
  ret double %x
caught:
  %pad = landingpad { ptr, i32 } cleanup catch ptr null
  %kind = extractvalue { ptr, i32 } %pad, 1
  %mine = icmp eq i32 %kind, 7
  br i1 %mine, label %swallow, label %pass
swallow:
  ret double 0.0
pass:
  resume { ptr, i32 } %pad
}

define double @invoke_with_result(double %x) personality ptr @__gxx_personality_v0 {
entry:
  %f = load ptr, ptr @handler
  %r = invoke double %f(double %x) to label %fine unwind label %caught
fine:
  %phi = phi double [ %r, %entry ]
  ret double %phi
caught:
  %pad = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %pad
}

define double @assumes(ptr %p) {
  call void @llvm.assume(i1 true) ["align"(ptr %p, i64 8), "nonnull"(ptr %p)]
  %x = load double, ptr %p
  ret double %x
}

define double @by_value(ptr byval(%pair) align 8 %p) {
  %x = load double, ptr %p
  ret double %x
}

define double @calls_by_value(double %x) {
  %p = alloca %pair
  store double %x, ptr %p
  %r = call double @by_value(ptr byval(%pair) align 8 %p)
  ret double %r
}

define void @returns_in_memory(ptr sret(%pair) %out, double %x) {
  store double %x, ptr %out
  ret void
}

define %named @named_structures(i1 %c, double %x) {
entry:
  %one = insertvalue %named zeroinitializer, double %x, 0, 0
  br i1 %c, label %then, label %join
then:
  %two = insertvalue %named %one, float 2.0, 1, 1
  br label %join
join:
  %r = phi %named [ %one, %entry ], [ %two, %then ]
  ret %named %r
}

define fastcc double @another_convention(double %x, i32 %n) {
entry:
  switch i32 %n, label %other [
    i32 0, label %same
    i32 1, label %same
    i32 -3, label %table
  ]
same:
  %twice = phi double [ %x, %entry ], [ %x, %entry ]
  ret double %twice
table:
  %v = load double, ptr getelementptr inbounds ([3 x double], ptr @table, i64 0, i64 1)
  ret double %v
other:
  unreachable
}

define double @musttail_caller(double %x) {
  %r = musttail call double @square(double %x)
  ret double %r
}

define double @rounds_strictly(double %x) strictfp {
  %r = call double @llvm.experimental.constrained.fadd.f64(double %x, double 1.0, metadata !"round.upward", metadata !"fpexcept.strict") strictfp
  ret double %r
}

define double @takes_more(i32 %n, ...) {
  %list = alloca [24 x i8], align 16
  call void @llvm.va_start.p0(ptr %list)
  %x = va_arg ptr %list, double
  call void @llvm.va_end.p0(ptr %list)
  ret double %x
}

define i32 @asks_the_machine(i32 %x) {
  %r = call i32 asm "movl $1, $0", "=r,r"(i32 %x)
  ret i32 %r
}

define i64 @shares_memory(ptr %p) {
  fence seq_cst
  %old = atomicrmw add ptr %p, i64 3 seq_cst
  %pair = cmpxchg ptr %p, i64 %old, i64 9 acq_rel monotonic
  %r = extractvalue { i64, i1 } %pair, 0
  ret i64 %r
}

define <4 x float> @vectors(<4 x float> %v, i32 %lane) {
  %x = extractelement <4 x float> %v, i32 %lane
  %w = insertelement <4 x float> %v, float %x, i32 0
  %s = shufflevector <4 x float> %w, <4 x float> poison, <4 x i32> <i32 3, i32 2, i32 poison, i32 0>
  %n = fneg nnan <4 x float> %s
  %c = fcmp olt <4 x float> %n, %v
  %r = select <4 x i1> %c, <4 x float> %n, <4 x float> %v
  ret <4 x float> %r
}

define double @keeps_phi_flags(i1 %c, double %x) {
entry:
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %r = phi fast double [ %x, %a ], [ 0.0, %entry ]
  ret double %r
}

define double @jumps_back_to_earlier_text(double %x, i1 %c) {
entry:
  br label %later
earlier:
  %y = fadd double %z, 1.0
  ret double %y
later:
  %z = fmul double %x, 2.0
  br i1 %c, label %earlier, label %dead
dead:
  ret double %z
}

define double @has_dead_blocks(double %x) {
entry:
  br label %live
dead:
  %loop = fadd double %loop, 1.0
  br i1 undef, label %dead, label %live
live:
  %r = phi double [ %x, %entry ], [ %loop, %dead ]
  ret double %r
}
