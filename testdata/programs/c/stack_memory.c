/* variants: O0 O2 O2-g O3 */
/* Memory of the stack whose size is known at run time only, and nested heap memory. */
#include <math.h>
#include <stdlib.h>

double array_of_variable_length(const double *x, int n) {
  double s = 0.0;
  for (int i = 1; i <= n; i++) {
    double t[i];
    for (int j = 0; j < i; j++) {
      t[j] = x[j] * x[i - 1];
    }
    double p = 1.0;
    for (int j = 0; j < i; j++) {
      p *= t[j];
    }
    s += p;
  }
  return s;
}

double alloca_in_loop(const double *x, int n) {
  double *previous = NULL;
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double *t = __builtin_alloca(2 * sizeof *t);
    t[0] = x[i] * x[i];
    t[1] = previous ? previous[0] * x[i] : 1.0;
    s += t[1];
    previous = t;
  }
  return s * previous[0];
}

double two_dimensional_array(const double *x, int n) {
  double a[n][n];
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      a[i][j] = x[i] * x[j] + (i == j);
    }
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) {
      s += a[i][j] * a[j][(i + 1) % n];
    }
  }
  return s;
}

__attribute__((noinline)) static double settle(double x, int n) {
  double *trace = malloc((size_t)(n + 1) * sizeof *trace);
  trace[0] = x;
  int k = 0;
  while (k < n && trace[k] > 0.5) {
    trace[k + 1] = trace[k] * trace[k] * 0.5;
    k++;
  }
  double r = trace[k] + trace[k / 2];
  free(trace);
  return r;
}

double dynamic_loop_calls_dynamic_loop(double x, double limit) {
  double s = x, total = 0.0;
  int n = 1;
  while (total < limit) {
    double r = settle(s, n);
    total += r * r;
    s = s * 0.9 + 0.1 * r;
    n++;
  }
  return total + s;
}

double freed_before_return(const double *x, int n) {
  double *a = malloc((size_t)n * sizeof *a);
  for (int i = 0; i < n; i++) {
    a[i] = exp(x[i]);
  }
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= a[i] + x[0];
  }
  free(a);
  double *b = malloc((size_t)n * sizeof *b);
  for (int i = 0; i < n; i++) {
    b[i] = p * x[i];
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += b[i] * b[i];
  }
  free(b);
  return s;
}

static double *merge_halves(const double *x, int n) {
  double *r = malloc((size_t)n * sizeof *r);
  if (n == 1) {
    r[0] = x[0] * x[0];
    return r;
  }
  double *left = merge_halves(x, n / 2), *right = merge_halves(x + n / 2, n - n / 2);
  for (int i = 0; i < n; i++) {
    r[i] = (i < n / 2 ? left[i] : right[i - n / 2]) * left[0];
  }
  free(left);
  free(right);
  return r;
}

double recursion_with_allocation(const double *x, int n) {
  double *r = merge_halves(x, n);
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += r[i] * (i + 1);
  }
  free(r);
  return s;
}
