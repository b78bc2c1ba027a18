; expect: JD0302 line=7 text=no shadow
; request: args=const,active
define double @f(ptr %scratch, double %x) {
entry:
  %a = fmul double %x, %x
  store volatile double %a, ptr %scratch
  %b = load volatile double, ptr %scratch  ; <- here
  ret double %b
}
