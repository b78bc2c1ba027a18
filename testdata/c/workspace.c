/* Heap memory that lives for the duration of a call. */
#include <stdlib.h>

double workspace_powers(double x, int n) {
  double *w = malloc((size_t)n * sizeof *w);
  w[0] = 1.0;
  for (int i = 1; i < n; i++) {
    w[i] = w[i - 1] * x;
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += w[i] / (i + 1);
  }
  free(w);
  return s;
}

double zeroed_histogram(const double *x, const int *bin, int n, int bins) {
  double *h = calloc((size_t)bins, sizeof *h);
  for (int i = 0; i < n; i++) {
    h[bin[i]] += x[i] * x[i];
  }
  double s = 0.0;
  for (int i = 0; i < bins; i++) {
    s += h[i] * h[i];
  }
  free(h);
  return s;
}

double buffer_per_iteration(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double *t = malloc((size_t)(i + 1) * sizeof *t);
    for (int j = 0; j <= i; j++) {
      t[j] = x[j] * x[i];
    }
    for (int j = 1; j <= i; j++) {
      t[j] *= t[j - 1];
    }
    s += t[i];
    free(t);
  }
  return s;
}

__attribute__((noinline)) static double *make_squares(const double *x, int n) {
  double *r = malloc((size_t)n * sizeof *r);
  for (int i = 0; i < n; i++) {
    r[i] = x[i] * x[i];
  }
  return r;
}

double callee_allocates_caller_frees(const double *x, int n) {
  double *r = make_squares(x, n);
  double s = 1.0;
  for (int i = 0; i < n; i++) {
    s *= r[i] + 1.0;
  }
  free(r);
  return s;
}
