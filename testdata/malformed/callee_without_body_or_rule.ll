; expect: JD0401 line=7 text=mystery
; request: args=active,dup
declare double @mystery(double, ptr)

define double @f(double %x, ptr %p) {
entry:
  %a = call double @mystery(double %x, ptr %p)  ; <- here
  ret double %a
}
