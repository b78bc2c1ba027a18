/* The Brusselator on a periodic 32×32 grid, advanced by the classical Runge-Kutta method. */
#include "harness.h"

enum { GRID = 32, CELLS = GRID * GRID, SIZE = 2 * CELLS };

#ifndef HARNESS

static void rates(const double *R s, double *R d, double a, double b, double alpha) {
  for (int i = 0; i < GRID; i++) {
    int up = (i + GRID - 1) % GRID;
    int down = (i + 1) % GRID;
    for (int j = 0; j < GRID; j++) {
      int left = (j + GRID - 1) % GRID;
      int right = (j + 1) % GRID;
      int at = i * GRID + j;
      double u = s[at];
      double v = s[CELLS + at];
      double lu = s[up * GRID + j] + s[down * GRID + j] + s[i * GRID + left] + s[i * GRID + right] - 4 * u;
      double lv = s[CELLS + up * GRID + j] + s[CELLS + down * GRID + j] + s[CELLS + i * GRID + left] +
                  s[CELLS + i * GRID + right] - 4 * v;
      d[at] = b + u * u * v - (a + 1) * u + alpha * lu;
      d[CELLS + at] = a * u - u * u * v + alpha * lv;
    }
  }
}

/* The state advances in place; `work` has room for four rates and one state. */
void brusselator(double *R s, double *R work, int steps, double h, const double *R parameters) {
  double a = parameters[0], b = parameters[1], alpha = parameters[2];
  double *k1 = work, *k2 = work + SIZE, *k3 = work + 2 * SIZE, *k4 = work + 3 * SIZE, *t = work + 4 * SIZE;
  for (int step = 0; step < steps; step++) {
    rates(s, k1, a, b, alpha);
    for (int i = 0; i < SIZE; i++) {
      t[i] = s[i] + h / 2 * k1[i];
    }
    rates(t, k2, a, b, alpha);
    for (int i = 0; i < SIZE; i++) {
      t[i] = s[i] + h / 2 * k2[i];
    }
    rates(t, k3, a, b, alpha);
    for (int i = 0; i < SIZE; i++) {
      t[i] = s[i] + h * k3[i];
    }
    rates(t, k4, a, b, alpha);
    for (int i = 0; i < SIZE; i++) {
      s[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
    }
  }
}

#else
void brusselator(double *, double *, int, double, const double *);
void d_brusselator(double *, double *, double *, double *, int, double, const double *, double *);
void safe_brusselator(double *, double *, double *, double *, int, double, const double *, double *);
enum { STEPS = 20 };
static double *s, *ds, *work, *dwork, *p, *dp;
void setup(void) {
  s = state(SIZE, 0.5, 2, &ds);
  p = input(3, 0.5, 1, &dp);
  work = scratch(5 * SIZE, &dwork);
}
double primal(void) {
  brusselator(s, work, STEPS, 0.01, p);
  return 0;
}
double gradient(void) {
  d_brusselator(s, ds, work, dwork, STEPS, 0.01, p, dp);
  return 0;
}
double safe_gradient(void) {
  safe_brusselator(s, ds, work, dwork, STEPS, 0.01, p, dp);
  return 0;
}
#endif
