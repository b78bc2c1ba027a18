; expect: JD0207 line=5 text=atomic
; request: args=dup,active
define double @f(ptr %p, double %x) {
entry:
  %old = atomicrmw xchg ptr %p, double %x seq_cst  ; <- here
  %a = fmul double %old, %x
  ret double %a
}
