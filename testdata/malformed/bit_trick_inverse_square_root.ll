; expect: JD0205 line=7 text=active number
; request: args=active
define float @f(float %x) {
entry:
  %half = fmul float %x, 5.000000e-01
  %bits = bitcast float %x to i32
  %shifted = lshr i32 %bits, 1  ; <- here
  %guess = sub i32 1597463007, %shifted  ; the constant of the well-known trick
  %y = bitcast i32 %guess to float
  %y2 = fmul float %y, %y
  %t = fmul float %half, %y2
  %u = fsub float 1.500000e+00, %t
  %r = fmul float %y, %u
  ret float %r
}
