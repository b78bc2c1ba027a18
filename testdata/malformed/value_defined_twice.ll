; expect: JD0602 line=6 text=multiple definition of local value named 'a'
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x, %x
  %a = fadd double %x, 1.0  ; <- here
  ret double %a
}
