; expect: JD0602 line=5 text='%x' defined with type 'double' but expected 'float'
; request: args=active
define float @f(double %x) {
entry:
  %a = fmul float %x, 2.0  ; <- here
  ret float %a
}
