; expect: JD0602 line=4 text=malformed IR
; request: args=dup
%pair = type { double, double
define double @f(ptr %p) {  ; <- here
entry:
  %a = load double, ptr %p
  ret double %a
}
