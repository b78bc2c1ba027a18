; Written by hand: vectors of addresses as the vectoriser of straight-line code makes them.
target triple = "x86_64-pc-linux-gnu"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

define double @kept(ptr %x) {
  %memory = alloca [2 x ptr], align 16
  %y = getelementptr double, ptr %x, i64 1
  %a = insertelement <2 x ptr> poison, ptr %x, i64 0
  %b = insertelement <2 x ptr> %a, ptr %y, i64 1
  store <2 x ptr> %b, ptr %memory, align 16
  call void @swap(ptr %memory)
  %p = load ptr, ptr %memory, align 8
  %v = load double, ptr %p, align 8
  %w = load double, ptr %x, align 8
  %r = fmul double %v, %w
  store double %r, ptr %p, align 8
  ret double %r
}

define internal void @swap(ptr %m) noinline {
  %v = load <2 x ptr>, ptr %m, align 8
  %s = shufflevector <2 x ptr> %v, <2 x ptr> poison, <2 x i32> <i32 1, i32 0>
  store <2 x ptr> %s, ptr %m, align 8
  ret void
}

define double @walked(ptr %x, i32 %n) {
entry:
  %y = getelementptr double, ptr %x, i64 1
  %a = insertelement <2 x ptr> poison, ptr %x, i64 0
  %start = insertelement <2 x ptr> %a, ptr %y, i64 1
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %at = phi <2 x ptr> [ %start, %entry ], [ %turned, %loop ]
  %sum = phi double [ 1.0, %entry ], [ %new, %loop ]
  %p = extractelement <2 x ptr> %at, i64 0
  %v = load double, ptr %p, align 8
  %square = fmul double %v, %v
  %new = fadd double %square, %sum
  %c = fcmp ogt double %new, 3.0
  %c0 = insertelement <2 x i1> poison, i1 %c, i64 0
  %null = icmp eq <2 x ptr> %at, zeroinitializer
  %n0 = extractelement <2 x i1> %null, i64 1
  %c1 = insertelement <2 x i1> %c0, i1 %n0, i64 1
  %turn = shufflevector <2 x ptr> %at, <2 x ptr> poison, <2 x i32> <i32 1, i32 0>
  %turned = select <2 x i1> %c1, <2 x ptr> %at, <2 x ptr> %turn
  %next = add i32 %i, 1
  %done = icmp sge i32 %next, %n
  br i1 %done, label %exit, label %loop
exit:
  ret double %new
}

define double @chosen_by_number(ptr %x, i32 %n) {
  %y = getelementptr double, ptr %x, i64 1
  %a = insertelement <2 x ptr> poison, ptr %x, i64 0
  %b = insertelement <2 x ptr> %a, ptr %y, i64 1
  %lane = and i32 %n, 1
  %p = extractelement <2 x ptr> %b, i32 %lane
  %v = load double, ptr %p, align 8
  %r = fmul double %v, %v
  ret double %r
}
