; expect: JD0102 text=area
; request: fn=area args=active
define double @area(double %x, double %y) {
entry:
  %a = fmul double %x, %y
  ret double %a
}
