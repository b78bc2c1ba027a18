/* Arguments that may name the same memory. */

double square_plus_first(double *x, double *y, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    y[i] = x[i] * x[i] + x[0];
  }
  for (int i = 0; i < n; i++) {
    s += y[i];
  }
  return s;
}

void scale_and_add(double a, const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = a * x[i] + y[i] * y[i];
  }
}

/* What is read at the end depends on whether p and q are equal. */
double store_between_two_loads(double *p, const double *q) {
  double first = *q;
  *p = 3.0 * first * first;
  return first * *q;
}

void running_difference(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = x[i + 1] * x[i] - x[i];
  }
}
