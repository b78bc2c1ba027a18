; expect: JD0606 text=Entry block to function must not have predecessors
; request: args=active
define double @f(double %x) {
entry:
  br label %entry
}
