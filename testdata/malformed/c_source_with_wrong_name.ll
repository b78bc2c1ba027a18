; expect: JD0602 line=3 text=expected top-level entity
; request: args=active
double f(double x) {  ; <- here
  return x * x;
}
