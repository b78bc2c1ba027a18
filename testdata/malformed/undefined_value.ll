; expect: JD0602 line=5 text=use of undefined value '%y'
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x, %y  ; <- here
  ret double %a
}
