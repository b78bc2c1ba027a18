; expect: JD0606 text=immarg operand has non-immediate parameter
; request: args=dup,dup,const
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)

define double @f(ptr %p, ptr %q, i1 %volatile) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 8, i1 %volatile)
  %a = load double, ptr %p
  ret double %a
}
