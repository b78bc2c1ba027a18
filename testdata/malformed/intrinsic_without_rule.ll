; expect: JD0603 line=3 text=llvm.foo.f64
; request: args=active
declare double @llvm.foo.f64(double)

define double @f(double %x) {
entry:
  %a = call double @llvm.foo.f64(double %x)  ; <- here
  ret double %a
}
