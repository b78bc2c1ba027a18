/* Calls that stay calls. */
#include <math.h>

#define NOINLINE __attribute__((noinline))

NOINLINE static double weigh(const double *p, double x) {
  return sin(*p) * x * *p;
}

/* The callee's input is overwritten after the call. */
double caller_overwrites_after_call(double *p, double x) {
  double r = weigh(p, x);
  *p = r * r + x;
  r += weigh(p, x);
  *p = 0.0;
  return r;
}

NOINLINE static void polar(double x, double y, double *radius, double *angle) {
  *radius = sqrt(x * x + y * y);
  *angle = atan2(y, x);
}

double results_through_pointers(double x, double y) {
  double r;
  double a;
  polar(x, y, &r, &a);
  return r * a + r;
}

NOINLINE static double affine(double x, double k) {
  return k * x + 1.0;
}

/* The callee's second argument is active at one call and constant at the other. */
double same_callee_two_activities(double x, double k) {
  return affine(x, k) * affine(x * x, 3.0);
}

NOINLINE static int choose(double x) {
  return x > 1.0 ? 2 : 5;
}

double integer_from_callee(double x) {
  return x * x * choose(x);
}

NOINLINE static void scale(double *x, int n, double k) {
  for (int i = 0; i < n; i++) {
    x[i] *= k;
  }
}

NOINLINE static double total(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
  }
  return s;
}

double calls_in_a_loop(double *x, int n, double k) {
  double r = 0.0;
  for (int i = 1; i <= n; i++) {
    scale(x, i, k);
    r += total(x, n);
  }
  return r;
}

NOINLINE static double *pick(double *a, double *b, int second) {
  return second ? b : a;
}

double square_what_is_picked(double *a, double *b, int second) {
  double *p = pick(a, b, second);
  *p = *p * *p;
  return *a + 2.0 * *b;
}

/* Requested with several choices of activities. */
double weighted_residual(const double *x, const double *target, double weight, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double d = x[i] - target[i];
    s += weight * d * d;
  }
  return s;
}
