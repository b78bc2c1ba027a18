/* Parameters and functions with attributes that do not hold for the derivative. */
#include <math.h>

double dot_of_restrict(const double *restrict x, const double *restrict y, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * y[i];
  }
  return s;
}

double norm_of_static_extent(const double x[static 4]) {
  return sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3]);
}

__attribute__((noinline, pure)) static double pure_polynomial(const double *c, double x) {
  return c[0] + x * (c[1] + x * c[2]);
}

double pure_callee(const double *c, double x) {
  return pure_polynomial(c, x) * pure_polynomial(c, -x);
}

__attribute__((noinline, const)) static double const_callee(double x, double y) {
  return x * y * y;
}

double const_attribute_callee(double x, double y) {
  return const_callee(x, y) + const_callee(y, x);
}

__attribute__((noinline, returns_nonnull)) static double *fill(double *restrict out,
                                                               const double *x, int n) {
  for (int i = 0; i < n; i++) {
    out[i] = x[i] * x[i];
  }
  return out;
}

/* The callee returns its first argument. */
double returned_argument(double *out, const double *x, int n) {
  double *r = fill(out, x, n);
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += r[i] * (i + 1);
  }
  return s;
}

double assumed_aligned(const double *x, int n) {
  const double *a = __builtin_assume_aligned(x, 16);
  if (n < 1 || n > 64) {
    __builtin_unreachable();
  }
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= a[i];
  }
  return p;
}
