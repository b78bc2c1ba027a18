; expect: JD0206 line=6 text=active or
; request: args=dup,const,const
define double @f(ptr %a, ptr %b, i1 %c) {
entry:
  %q = select i1 %c, ptr %a, ptr %b
  %v = load double, ptr %q  ; <- here
  %d = fmul double %v, 2.000000e+00
  store double %d, ptr %q
  %va = load double, ptr %a
  %vb = load double, ptr %b
  %s = fadd double %va, %vb
  ret double %s
}
