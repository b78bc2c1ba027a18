; expect: JD0204 line=10 text=setjmp
; request: args=active
%jmp_buf = type [200 x i8]

declare i32 @_setjmp(ptr) returns_twice

define double @f(double %x) {
entry:
  %env = alloca %jmp_buf, align 16
  %r = call i32 @_setjmp(ptr %env) returns_twice  ; <- here
  %z = icmp eq i32 %r, 0
  br i1 %z, label %first, label %again

first:
  %a = fmul double %x, %x
  ret double %a

again:
  ret double %x
}
