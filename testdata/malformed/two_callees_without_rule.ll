; expect: JD0401 line=9 text=riddle
; expect: JD0401 line=10 text=mystery
; request: args=active
declare double @mystery(double)
declare double @riddle(double)

define double @f(double %x) {
entry:
  %a = call double @riddle(double %x)
  %b = call double @mystery(double %a)
  ret double %b
}
