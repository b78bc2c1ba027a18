; Loops whose head is reached back from several blocks, and counters of eight bits. Written by hand.

; s = s·x[i] + 1 for positive elements, otherwise s = s − sin(x[i])·s; the two ways back are not merged.
define double @two_latches(ptr %x, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %i.up, %up ], [ %i.down, %down ]
  %s = phi double [ 1.0, %entry ], [ %s.up, %up ], [ %s.down, %down ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %done
body:
  %at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %at
  %positive = fcmp ogt double %v, 0.0
  br i1 %positive, label %up, label %down
up:
  %p = fmul double %s, %v
  %s.up = fadd double %p, 1.0
  %i.up = add i64 %i, 1
  br label %head
down:
  %sine = call double @llvm.sin.f64(double %v)
  %q = fmul double %sine, %s
  %s.down = fsub double %s, %q
  %i.down = add i64 %i, 1
  br label %head
done:
  ret double %s
}

; Both ways back have a test of their own and may leave; one changes memory, the other steps by two.
define double @two_latches_that_leave(ptr %x, i64 %n, double %limit) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %i.one, %left ], [ %i.two, %right ]
  %s = phi double [ 0.5, %entry ], [ %s.left, %left ], [ %s.right, %right ]
  %at = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %at
  %negative = fcmp olt double %v, 0.0
  br i1 %negative, label %left, label %right
left:
  %s.left = fmul double %s, %v
  store double %s.left, ptr %at
  %i.one = add i64 %i, 1
  %in.left = icmp ult i64 %i.one, %n
  br i1 %in.left, label %head, label %done
right:
  %square = fmul double %v, %v
  %s.right = fadd double %s, %square
  %i.two = add i64 %i, 2
  %inside = icmp ult i64 %i.two, %n
  %low = fcmp olt double %s.right, %limit
  %in.right = and i1 %inside, %low
  br i1 %in.right, label %head, label %done
done:
  %r = phi double [ %s.left, %left ], [ %s.right, %right ]
  %result = fmul double %r, %s
  ret double %result
}

; A latch of the inner loop goes to the outer head as well.
define double @three_latches_of_two_loops(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i.next, %next ], [ %i.skip, %skip ]
  %s = phi double [ 1.0, %entry ], [ %s.next, %next ], [ %t, %skip ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %inner, label %done
inner:
  %j = phi i64 [ 0, %outer ], [ %j.even, %even ], [ %j.odd, %odd ]
  %t = phi double [ %s, %outer ], [ %t.even, %even ], [ %t.odd, %odd ]
  %at = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %at
  %large = fcmp ogt double %t, 4.0
  br i1 %large, label %skip, label %choose
choose:
  %bit = and i64 %j, 1
  %is.odd = icmp ne i64 %bit, 0
  br i1 %is.odd, label %odd, label %even
even:
  %t.even = call double @llvm.fma.f64(double %v, double %t, double 0.25)
  %j.even = add i64 %j, 1
  %go.even = icmp ule i64 %j.even, %i
  br i1 %go.even, label %inner, label %next
odd:
  %t.odd = fadd double %t, %v
  %j.odd = add i64 %j, 1
  %go.odd = icmp ule i64 %j.odd, %i
  br i1 %go.odd, label %inner, label %next
next:
  %u = phi double [ %t.even, %even ], [ %t.odd, %odd ]
  %s.next = fmul double %u, %u
  %i.next = add i64 %i, 1
  br label %outer
skip:
  %i.skip = add i64 %i, 1
  br label %outer
done:
  ret double %s
}

; 37, 74, 111, … round 256 until the counter is 5: 7 for a start of 2.
define double @counter_that_wraps(double %x, i8 %start) {
entry:
  br label %loop
loop:
  %k = phi i8 [ %start, %entry ], [ %k.next, %loop ]
  %s = phi double [ %x, %entry ], [ %s.next, %loop ]
  %number = sitofp i8 %k to double
  %scaled = fmul double %number, 0.0078125
  %square = fmul double %s, %s
  %term = fmul double %square, %scaled
  %part = fmul double %term, 0.125
  %kept = fmul double %s, 0.75
  %s.next = fadd double %kept, %part
  %k.next = add i8 %k, 37
  %again = icmp ne i8 %k.next, 5
  br i1 %again, label %loop, label %done
done:
  ret double %s.next
}

; The counter is an index as well, and goes round 256 until it is below where it began.
define double @index_that_wraps(ptr %x, i8 %start) {
entry:
  br label %loop
loop:
  %k = phi i8 [ %start, %entry ], [ %k.next, %loop ]
  %s = phi double [ 1.0, %entry ], [ %s.next, %loop ]
  %wide = zext i8 %k to i64
  %index = and i64 %wide, 3
  %at = getelementptr double, ptr %x, i64 %index
  %v = load double, ptr %at
  %p = fmul double %s, %v
  %s.next = fadd double %p, 0.5
  store double %s.next, ptr %at
  %k.next = add i8 %k, 1
  %more = icmp uge i8 %k.next, %start
  br i1 %more, label %loop, label %done
done:
  ret double %s.next
}

declare double @llvm.sin.f64(double)
declare double @llvm.fma.f64(double, double, double)
