#include <math.h>

/* sum of sin(x[i] * x[i]) / 2 + x[i] / (i + 1) for i > 0 */
double energy(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += 0.5 * sin(x[i] * x[i]);
    if (i > 0) sum += x[i] / (i + 1);
  }
  return sum;
}
