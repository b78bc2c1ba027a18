/* Loops whose trip count is known on entry. */
#include <math.h>

double power_by_loop(double x, int n) {
  double r = 1.0;
  for (int i = 0; i < n; i++) {
    r *= x;
  }
  return r;
}

/* Two nested loops that share one early exit. */
double triangular_sum_with_early_exit(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= i; j++) {
      s += x[i] * x[j];
      if (s > 9.5) {
        goto out;
      }
    }
  }
out:
  return s;
}

double quadratic_form(const double *a, const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      s += x[i] * a[i * n + j] * x[j];
    }
  }
  return s;
}

double horner_descending(const double *c, int n, double x) {
  double r = 0.0;
  for (int i = n - 1; i >= 0; i--) {
    r = r * x + c[i];
  }
  return r;
}

double strided_product(const double *x, int n, int step) {
  double p = 1.0;
  for (int i = 0; i < n; i += step) {
    p *= 1.0 + x[i];
  }
  return p;
}

double fixed_count_iteration(double x) {
  double y = x;
  for (int i = 0; i < 5; i++) {
    y = y - 0.1 * sin(y) * x;
  }
  return y;
}

double triple_nested_tensor(const double *x, int n, int m, int k) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double row = 0.0;
    for (int j = 0; j < m; j++) {
      for (int l = j; l < k; l++) {
        row += x[i] * x[j] * x[l];
      }
      row = sin(row);
    }
    s += row * row;
  }
  return s;
}
