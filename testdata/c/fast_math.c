/* flags: -ffast-math */
/* Primal operations carry the flags nnan and ninf; adjoints may still be infinite. */
#include <math.h>

double infinite_slope_at_zero(double x, double y) {
  return sqrt(x) * y;
}

double fast_guarded_root(double x) {
  return x > 0.0 ? sqrt(x) * x : 0.0;
}

double fast_reduction(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i] / (1.0 + x[i]);
  }
  return s * s;
}

double fast_softplus_sum(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += log(1.0 + exp(x[i]));
  }
  return s;
}
