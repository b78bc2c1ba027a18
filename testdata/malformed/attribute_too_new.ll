; expect: JD0603 line=3 text=sparkling
; request: args=active
define double @f(double sparkling %x) {  ; <- here
entry:
  ret double %x
}
