/* Memory and variables that are overwritten while they are needed. */
#include <math.h>

double square_in_place_three_times(double *p) {
  for (int i = 0; i < 3; i++) {
    *p = *p * *p;
  }
  return *p;
}

double prefix_product_in_place(double *a, int n) {
  for (int i = 1; i < n; i++) {
    a[i] = a[i - 1] * a[i];
  }
  return a[n - 1];
}

double swap_recurrence(double a, double b) {
  for (int i = 0; i < 3; i++) {
    double t = a;
    a = b;
    b = t * b;
  }
  return a + 2.0 * b;
}

/* Rotates three values each iteration: parallel assignment of the loop's variables. */
double rotate_three(double a, double b, double c, int n) {
  for (int i = 0; i < n; i++) {
    double t = a;
    a = b;
    b = c;
    c = t * a + b;
  }
  return a * b - c;
}

void smooth_in_place(double *x, int n, int sweeps) {
  for (int k = 0; k < sweeps; k++) {
    for (int i = 1; i < n - 1; i++) {
      x[i] = 0.25 * (x[i - 1] + 2.0 * x[i] + x[i + 1]) + 0.1 * x[i] * x[i];
    }
  }
}

void normalise_in_place(double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
  }
  s = sqrt(s);
  for (int i = 0; i < n; i++) {
    x[i] /= s;
  }
}

/* Exchanges array elements conditionally, as a bubble sort does. */
double weighted_sorted_sum(double *x, int n) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j + 1 < n - i; j++) {
      if (x[j] > x[j + 1]) {
        double t = x[j];
        x[j] = x[j + 1];
        x[j + 1] = t;
      }
    }
  }
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += (i + 1) * x[i] * x[i];
  }
  return s;
}
