; expect: JD0606 text=PHINode should have one entry for each predecessor
; request: args=active,const
define double @f(double %x, i1 %c) {
entry:
  br i1 %c, label %then, label %end

then:
  %a = fmul double %x, %x
  br label %end

end:
  %r = phi double [ %a, %then ]
  ret double %r
}
