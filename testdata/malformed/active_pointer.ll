; expect: JD0103 text=active
; request: args=active
define double @f(ptr %p) {
entry:
  %a = load double, ptr %p
  ret double %a
}
