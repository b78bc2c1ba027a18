/* A chain of matrix-vector products: |A (A (A x))|² / n, each product through a buffer of the caller. */
#include "harness.h"

#ifndef HARNESS

static void product(const double *R a, const double *R x, double *R y, long n) {
  for (long i = 0; i < n; i++) {
    double sum = 0;
    for (long j = 0; j < n; j++) {
      sum += a[i * n + j] * x[j];
    }
    y[i] = sum;
  }
}

double matvec(const double *R a, const double *R x, double *R u, double *R v, long n) {
  product(a, x, u, n);
  product(a, u, v, n);
  product(a, v, u, n);
  double sum = 0;
  for (long i = 0; i < n; i++) {
    sum += u[i] * u[i];
  }
  return sum / (double)n;
}

#else
double matvec(const double *, const double *, double *, double *, long);
double d_matvec(const double *, double *, const double *, double *, double *, double *, double *, double *, long, double);
double safe_matvec(
    const double *, double *, const double *, double *, double *, double *, double *, double *, long, double);
enum { N = 200 };
static double *a, *da, *x, *dx, *u, *du, *v, *dv;
void setup(void) {
  a = input(N * N, -0.1, 0.1, &da);
  x = input(N, -1, 1, &dx);
  u = scratch(N, &du);
  v = scratch(N, &dv);
}
double primal(void) { return matvec(a, x, u, v, N); }
double gradient(void) { return d_matvec(a, da, x, dx, u, du, v, dv, N, 1); }
double safe_gradient(void) { return safe_matvec(a, da, x, dx, u, du, v, dv, N, 1); }
#endif
