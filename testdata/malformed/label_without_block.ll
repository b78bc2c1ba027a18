; expect: JD0602 line=5 text=use of undefined value '%nowhere'
; request: args=active
define double @f(double %x) {
entry:
  br label %nowhere  ; <- here
}
