/* log sum exp of a vector, shifted by its maximum. */
#include "harness.h"

#ifndef HARNESS

double logsumexp(const double *R x, long n) {
  double top = x[0];
  for (long i = 1; i < n; i++) {
    top = x[i] > top ? x[i] : top;
  }
  double sum = 0;
  for (long i = 0; i < n; i++) {
    sum += exp(x[i] - top);
  }
  return top + log(sum);
}

#else
double logsumexp(const double *, long);
double d_logsumexp(const double *, double *, long, double);
double safe_logsumexp(const double *, double *, long, double);
enum { N = 10000 };
static double *x, *dx;
void setup(void) { x = input(N, -3, 3, &dx); }
double primal(void) { return logsumexp(x, N); }
double gradient(void) { return d_logsumexp(x, dx, N, 1); }
double safe_gradient(void) { return safe_logsumexp(x, dx, N, 1); }
#endif
