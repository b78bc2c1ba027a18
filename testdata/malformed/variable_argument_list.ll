; expect: JD0201 text=variable number of arguments
; request: args=active
define double @f(double %x, ...) {
entry:
  ret double %x
}
