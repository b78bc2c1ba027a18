; expect: JD0103 text=active
; request: args=active,active
define double @f(double %x, i32 %n) {
entry:
  %d = sitofp i32 %n to double
  %a = fmul double %x, %d
  ret double %a
}
