; expect: JD0603 line=5 text=fmaximum
; request: args=dup,active
define double @f(ptr %p, double %x) {
entry:
  %a = atomicrmw fmaximum ptr %p, double %x seq_cst  ; <- here
  ret double %a
}
