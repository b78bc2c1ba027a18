; expect: JD0602 line=6 text=malformed IR
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x, %x
  %b = fadd double %a,