; expect: JD0602 line=6 text=expected instruction opcode
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x, %x
}  ; <- here
