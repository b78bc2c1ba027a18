#include <stdlib.h>
#include <string.h>

/* Half the sum of squares after a number of steps; both ends are kept at zero. */
double objective(const double *u0, int n, int steps, double r) {
  double *u = malloc(n * sizeof(double));
  double *next = malloc(n * sizeof(double));
  memcpy(u, u0, n * sizeof(double));
  for (int s = 0; s < steps; s++) {
    for (int i = 0; i < n; i++) {
      double left = i > 0 ? u[i - 1] : 0;
      double right = i + 1 < n ? u[i + 1] : 0;
      next[i] = u[i] + r * (left - 2 * u[i] + right);
    }
    double *swap = u;
    u = next;
    next = swap;
  }
  double sum = 0;
  for (int i = 0; i < n; i++) sum += 0.5 * u[i] * u[i];
  free(u);
  free(next);
  return sum;
}
