; expect: JD0104 text=lively
; request: args=lively
define double @f(double %x) {
entry:
  ret double %x
}
