; Allocators known by their attributes alone, under names that no table has.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare noalias ptr @pool_get(i64, ptr) #0
declare noalias ptr @pool_get_zeroed(i64, i64) #1
declare void @pool_put(i32, ptr allocptr) #2
declare noalias ptr @pool_grow(ptr allocptr, i64) #3
declare noalias ptr @pool_unsized() #4

define double @by_attribute(ptr %x, i64 %n) {
entry:
  %bytes = mul i64 %n, 8
  %h = call ptr @pool_get(i64 %bytes, ptr null)
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %in, %fill ]
  %xp = getelementptr double, ptr %x, i64 %i
  %xv = load double, ptr %xp, align 8
  %q = fmul double %xv, %xv
  %hp = getelementptr double, ptr %h, i64 %i
  store double %q, ptr %hp, align 8
  %in = add i64 %i, 1
  %e = icmp eq i64 %in, %n
  br i1 %e, label %sum, label %fill
sum:
  %k = phi i64 [ 0, %fill ], [ %kn, %sum ]
  %s = phi double [ 0.0, %fill ], [ %sn, %sum ]
  %hq = getelementptr double, ptr %h, i64 %k
  %hv = load double, ptr %hq, align 8
  %h2 = fmul double %hv, %hv
  %sn = fadd double %s, %h2
  %kn = add i64 %k, 1
  %d = icmp eq i64 %kn, %n
  br i1 %d, label %done, label %sum
done:
  call void @pool_put(i32 7, ptr %h)
  ret double %sn
}

define double @by_attribute_zeroed(ptr %x, i64 %n) {
entry:
  %h = call ptr @pool_get_zeroed(i64 8, i64 %n)
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %in, %fill ]
  %xp = getelementptr double, ptr %x, i64 %i
  %xv = load double, ptr %xp, align 8
  %half = lshr i64 %i, 1
  %hp = getelementptr double, ptr %h, i64 %half
  %old = load double, ptr %hp, align 8
  %new = fadd double %old, %xv
  store double %new, ptr %hp, align 8
  %in = add i64 %i, 1
  %e = icmp eq i64 %in, %n
  br i1 %e, label %sum, label %fill
sum:
  %k = phi i64 [ 0, %fill ], [ %kn, %sum ]
  %s = phi double [ 0.0, %fill ], [ %sn, %sum ]
  %hq = getelementptr double, ptr %h, i64 %k
  %hv = load double, ptr %hq, align 8
  %h2 = fmul double %hv, %hv
  %sn = fadd double %s, %h2
  %kn = add i64 %k, 1
  %d = icmp eq i64 %kn, %n
  br i1 %d, label %done, label %sum
done:
  call void @pool_put(i32 7, ptr %h)
  ret double %sn
}

define double @grown(ptr %x, i64 %n) {
  %h = call ptr @pool_get(i64 8, ptr null)
  %xv = load double, ptr %x, align 8
  store double %xv, ptr %h, align 8
  %g = call ptr @pool_grow(ptr %h, i64 16)
  %v = load double, ptr %g, align 8
  %q = fmul double %v, %v
  call void @pool_put(i32 7, ptr %g)
  ret double %q
}

define double @of_unknown_size(ptr %x, i64 %n) {
  %h = call ptr @pool_unsized()
  %xv = load double, ptr %x, align 8
  store double %xv, ptr %h, align 8
  call void @pool_touch(ptr %h)
  %v = load double, ptr %h, align 8
  %q = fmul double %v, %v
  call void @pool_put(i32 7, ptr %h)
  ret double %q
}
define internal void @pool_touch(ptr %h) noinline {
  %v = load double, ptr %h, align 8
  %q = fmul double %v, %v
  store double %q, ptr %h, align 8
  ret void
}

attributes #0 = { nounwind allockind("alloc,uninitialized") allocsize(0) "alloc-family"="pool" }
attributes #1 = { nounwind allockind("alloc,zeroed") allocsize(0,1) "alloc-family"="pool" }
attributes #2 = { nounwind allockind("free") "alloc-family"="pool" }
attributes #3 = { nounwind allockind("realloc") allocsize(1) "alloc-family"="pool" }
attributes #4 = { nounwind allockind("alloc,uninitialized") "alloc-family"="pool" }
