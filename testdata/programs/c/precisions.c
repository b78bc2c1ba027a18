/* Numbers that are wider or narrower than double. */
#include <math.h>

double long_double_series(double x, int n) {
  long double term = 1.0L, sum = 0.0L;
  for (int i = 1; i <= n; i++) {
    term *= (long double)x / i;
    sum += term;
  }
  return (double)sum;
}

double long_double_array(const double *x, int n) {
  long double a[8];
  for (int i = 0; i < n; i++) {
    a[i] = (long double)x[i] * x[0];
  }
  for (int i = 1; i < n; i++) {
    a[i] *= a[i - 1];
  }
  return (double)(a[n - 1] + sqrtl(a[0]));
}

double half_precision_dot(const double *x, const double *y, int n) {
  _Float16 s = 0;
  for (int i = 0; i < n; i++) {
    s += (_Float16)x[i] * (_Float16)y[i];
  }
  return (double)s * (double)s;
}

double mixed_precision_sum(const double *x, int n) {
  float s = 0.0f;
  long double t = 0.0L;
  for (int i = 0; i < n; i++) {
    s += (float)x[i] * (float)x[i];
    t += (long double)s * x[i];
  }
  return (double)t;
}

typedef long double TwoExtended __attribute__((vector_size(32)));

double vectors_of_long_double(const double *x, int n) {
  TwoExtended p = {1.0L, 2.0L}, kept[8];
  for (int i = 0; i < n; i++) {
    TwoExtended v = {x[i], x[n - 1 - i]};
    kept[i] = p;
    p = p * v + kept[i / 2];
  }
  return (double)(p[0] * kept[n - 1][1] + p[1]);
}
