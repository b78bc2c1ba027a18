; expect: JD0602 line=8 text=invalid redefinition of function 'f'
; request: args=active
define double @f(double %x) {
entry:
  ret double %x
}

define double @f(double %y) {  ; <- here
entry:
  ret double %y
}
