; expect: JD0206 line=7 text=not known whether
; request: args=dup,const,const
define double @f(ptr %a, i64 %b, i1 %c) {
entry:
  %n = inttoptr i64 %b to ptr
  %q = select i1 %c, ptr %a, ptr %n
  %v = load double, ptr %q  ; <- here
  %d = fmul double %v, 2.000000e+00
  ret double %d
}
