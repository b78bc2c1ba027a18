/* Pointers that lead to memory with or without a derivative. */
#include <stdlib.h>

double doubles_what_is_selected(double *a, double *b, int c) {
  double *q = c ? a : b;
  *q *= 2.0;
  return *a + *b;
}

double cursor_over_both(const double *x, const double *table, const int *from_table, int n) {
  const double *at[16];
  for (int i = 0; i < n; i++) {
    at[i] = from_table[i] ? &table[i] : &x[i];
  }
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= *at[i] + 1.0;
  }
  return p;
}

__attribute__((noinline)) static double *larger(double *p, double *q) {
  return *p > *q ? p : q;
}

void halve_the_larger(double *x, double *limit, int n) {
  for (int i = 0; i < n; i++) {
    double *p = larger(&x[i], limit);
    *p = *p * 0.5 * x[i];
  }
}

double default_if_null(const double *x, const double *optional, int n) {
  static const double one = 1.0;
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    const double *w = optional ? &optional[i] : &one;
    s += x[i] * x[i] * *w;
  }
  return s;
}

double swap_of_buffers(const double *x, int n, int steps) {
  double *now = malloc((size_t)n * sizeof *now), *next = malloc((size_t)n * sizeof *next);
  for (int i = 0; i < n; i++) {
    now[i] = x[i];
  }
  for (int k = 0; k < steps; k++) {
    for (int i = 0; i < n; i++) {
      next[i] = now[i] * now[(i + 1) % n];
    }
    double *t = now;
    now = next;
    next = t;
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += now[i];
  }
  free(now);
  free(next);
  return s;
}
