; A structure of a number and an address as one value: returned by one function, passed to another.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define double @whole({ double, ptr } %m) {
  %w = extractvalue { double, ptr } %m, 0
  %p = extractvalue { double, ptr } %m, 1
  %v = load double, ptr %p, align 8
  %q = fmul double %v, %w
  %s = fmul double %q, %w
  ret double %s
}
define internal { double, ptr } @make(ptr %x) noinline {
  %v = load double, ptr %x, align 8
  %q = fmul double %v, %v
  %p = getelementptr double, ptr %x, i64 1
  %a = insertvalue { double, ptr } poison, double %q, 0
  %b = insertvalue { double, ptr } %a, ptr %p, 1
  ret { double, ptr } %b
}
define internal double @use({ double, ptr } %m) noinline {
  %w = extractvalue { double, ptr } %m, 0
  %p = extractvalue { double, ptr } %m, 1
  %v = load double, ptr %p, align 8
  %q = fmul double %v, %w
  %s = fmul double %q, %w
  ret double %s
}
define double @between(ptr %x) {
  %m = call { double, ptr } @make(ptr %x)
  %s = call double @use({ double, ptr } %m)
  ret double %s
}
