; expect: JD0602 line=5 text=value doesn't match function result type 'double'
; request: args=active
define double @f(float %x) {
entry:
  ret float %x  ; <- here
}
