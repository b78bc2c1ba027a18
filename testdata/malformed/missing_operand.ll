; expect: JD0602 line=6 text=malformed IR
; request: args=active
define double @f(double %x) {
entry:
  %a = fmul double %x  ; the parser stumbles over the next line
  ret double %a  ; <- here
}
