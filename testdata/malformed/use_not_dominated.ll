; expect: JD0606 text=Instruction does not dominate all uses
; request: args=active,const
define double @f(double %x, i1 %c) {
entry:
  br i1 %c, label %then, label %end

then:
  %a = fmul double %x, %x
  br label %end

end:
  ret double %a
}
