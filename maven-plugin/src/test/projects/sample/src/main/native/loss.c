#include "weights/cubic.h"

/* The weighted sum of the cubes of x[0] to x[n - 1]. */
double loss(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    sum += CUBIC_WEIGHT * x[i] * x[i] * x[i];
  return sum;
}
