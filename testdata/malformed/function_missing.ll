; expect: JD0101 text=los
; request: fn=los args=active
define double @loss(double %x) {
entry:
  ret double %x
}
