/* Source of callee_without_body_debug.ll: the diagnostic names line 9 here. */
double mystery(double);

double f(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i];
  }
  return s * mystery(s);
}
