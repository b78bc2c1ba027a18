; expect: JD0202 line=7 text=inline assembly
; request: args=active
target triple = "x86_64-pc-linux-gnu"

define double @f(double %x) {
entry:
  %a = call double asm "mulsd $1, $0", "=x,x,0,~{dirflag},~{fpsr},~{flags}"(double %x, double %x)  ; <- here
  ret double %a
}
