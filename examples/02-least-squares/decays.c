#include <math.h>

/* y[i] = p[0] exp(-p[1] t[i]) + p[2] exp(-p[3] t[i]) */
void decays(const double *p, double *y, const double *t, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = p[0] * exp(-p[1] * t[i]) + p[2] * exp(-p[3] * t[i]);
  }
}
