; expect: JD0203 line=5 text=pointer
; request: args=const,active
define double @f(ptr %callback, double %x) {
entry:
  %a = call double %callback(double %x)  ; <- here
  ret double %a
}
