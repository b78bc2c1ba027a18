/*
 * An adaptive solver: two coupled oscillators with damping by the Bogacki-Shampine pair; the number of steps follows from
 * the error estimate, so that it is known only when the loop ends.
 */
#include "harness.h"

#ifndef HARNESS

enum { SIZE = 4 };

static void rates(const double *R s, const double *R p, double *R d) {
  d[0] = s[1];
  d[1] = p[0] * (1 - s[0] * s[0]) * s[1] - s[0] + p[1] * (s[2] - s[0]);
  d[2] = s[3];
  d[3] = p[2] * (1 - s[2] * s[2]) * s[3] - s[2] + p[3] * (s[0] - s[2]);
}

double adaptive(const double *R start, const double *R p, double end, double tolerance) {
  double s[SIZE], k1[SIZE], k2[SIZE], k3[SIZE], k4[SIZE], t[SIZE], next[SIZE];
  for (int i = 0; i < SIZE; i++) {
    s[i] = start[i];
  }
  rates(s, p, k1);
  double time = 0, h = 1e-3;
  while (time < end) {
    if (time + h > end) {
      h = end - time;
    }
    for (int i = 0; i < SIZE; i++) {
      t[i] = s[i] + h * 0.5 * k1[i];
    }
    rates(t, p, k2);
    for (int i = 0; i < SIZE; i++) {
      t[i] = s[i] + h * 0.75 * k2[i];
    }
    rates(t, p, k3);
    for (int i = 0; i < SIZE; i++) {
      next[i] = s[i] + h * (2.0 / 9 * k1[i] + 1.0 / 3 * k2[i] + 4.0 / 9 * k3[i]);
    }
    rates(next, p, k4);
    double error = 1e-30;
    for (int i = 0; i < SIZE; i++) {
      double e = h * (-5.0 / 72 * k1[i] + 1.0 / 12 * k2[i] + 1.0 / 9 * k3[i] - 1.0 / 8 * k4[i]);
      error += e * e;
    }
    double ratio = tolerance / sqrt(error);
    if (ratio > 1) {
      time += h;
      for (int i = 0; i < SIZE; i++) {
        s[i] = next[i];
        k1[i] = k4[i];
      }
    }
    double factor = 0.9 * pow(ratio, 1.0 / 3);
    h *= factor > 5 ? 5 : factor < 0.2 ? 0.2 : factor;
  }
  double sum = 0;
  for (int i = 0; i < SIZE; i++) {
    sum += s[i] * s[i];
  }
  return sum;
}

#else
double adaptive(const double *, const double *, double, double);
double d_adaptive(const double *, double *, const double *, double *, double, double, double);
double safe_adaptive(const double *, double *, const double *, double *, double, double, double);
static double *start, *dstart, *p, *dp;
void setup(void) {
  start = input(4, 0.5, 1, &dstart);
  p = input(4, 0.1, 0.5, &dp);
}
double primal(void) { return adaptive(start, p, 10, 1e-6); }
double gradient(void) { return d_adaptive(start, dstart, p, dp, 10, 1e-6, 1); }
double safe_gradient(void) { return safe_adaptive(start, dstart, p, dp, 10, 1e-6, 1); }
#endif
