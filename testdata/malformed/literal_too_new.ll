; expect: JD0603 line=5 text=f0x4000000000000000
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x, f0x4000000000000000  ; <- here
  ret double %a
}
