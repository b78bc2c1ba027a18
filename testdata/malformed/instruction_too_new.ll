; expect: JD0603 line=5 text=frobnicate
; request: args=active
define double @f(double %x) {
entry:
  %a = frobnicate double %x  ; <- here
  ret double %a
}
