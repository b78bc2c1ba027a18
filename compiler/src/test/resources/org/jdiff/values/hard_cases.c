/* Cases that go wrong easily and are nowhere else. */
#include <math.h>

/* The inverse error function: a start by logarithms, then Newton steps. */
double inverse_error_function(double y) {
  double w = log((1 - y) * (1 + y)), a = 0.147, t = 2 / (3.14159265358979323846 * a) + w / 2;
  double x = copysign(sqrt(sqrt(t * t - w / a) - t), y);
  for (;;) {
    double e = erf(x) - y;
    if (fabs(e) < 1e-15) break;
    double step = e / (1.12837916709551257390 * exp(-x * x));
    x -= step;
    if (fabs(step) < 1e-15) break;
  }
  return x;
}

/* The same, as a function of its own that another one calls. */
__attribute__((noinline)) static double quantile(double p) { return sqrt(2.0) * inverse_error_function(2 * p - 1); }
double quantiles(const double *p, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += quantile(p[i] * p[i]) * p[i];
  return s;
}

typedef long double extended4 __attribute__((vector_size(64)));
/* A vector of 80-bit numbers, kept over a loop. */
double extended_vectors(const double *x) {
  extended4 v = {x[0], x[1], x[2], x[0] * x[1]}, s = {0, 0, 0, 0};
  for (int i = 0; i < 3; i++) { v = v * v / 2 + v[i]; s += v; }
  return (double)(s[0] * s[1] + s[2] * s[3]);
}
