/* Functions whose derivatives are differentiated again: each needs another part of the run-time library. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

double straight(const double *x) { return sin(x[0]) * x[1] * x[1] + exp(x[0] * x[1]) / x[2]; }

/* An array of the length that a parameter gives. */
double counted(const double *x) {
  double s = 0.1;
  for (int i = 0; i < 8; i++) s = s * x[i] + sin(s + x[i]);
  return s;
}

/* Records whose number is known only afterwards. */
double newton(const double *x) {
  double y = x[0] * x[0] + 1, a = y + x[1] * x[1];
  for (;;) {
    double e = y * y - a;
    if (fabs(e) < 1e-11) break;
    y -= e / (2 * y);
  }
  return y * x[2];
}

static double power_tower(double x, int n) { return n ? x * power_tower(sin(x) + 0.5, n - 1) : x * x; }
double recursive(const double *x) { return power_tower(x[0], 5) * x[1]; }

/* Frames of calls, and memory that is freed before the reverse sweep needs it. */
__attribute__((noinline)) static double neighbours(const double *x, int n) {
  double *square = malloc(n * sizeof(double)), s = 0;
  for (int i = 0; i < n; i++) square[i] = x[i] * x[i];
  for (int i = 0; i + 1 < n; i++) s += square[i] * square[i + 1];
  free(square);
  return s;
}
double calls(const double *x) {
  double s = 0;
  for (int k = 2; k < 8; k += 3) s += neighbours(x, k) * x[k];
  return s;
}

/* A copy of a whole array, and its change in place. */
double moved(const double *x) {
  double a[8];
  memcpy(a, x, sizeof a);
  for (int i = 1; i < 8; i++) a[i] = a[i - 1] * a[i] + x[i];
  return a[7];
}

double special(const double *x) { return lgamma(x[0] * x[0] + 2) * tgamma(x[1] * x[1] + 1.5); }

struct pair { double weight; double *values; };
/* An address kept in memory. */
double pointed(const double *x) {
  double v[3] = {x[0], x[1] * x[0], x[2]};
  struct pair p = {x[3], v}, q;
  memcpy(&q, &p, sizeof p);
  q.values[1] *= q.weight;
  return v[0] * v[1] * v[1] * v[2];
}

void outputs(const double *x, double *y) {
  for (int i = 0; i < 8; i++) y[i] = x[i] * x[(i + 1) % 8] * x[i];
}
