/* Branches, selects and conditions that depend on active values. */
#include <math.h>

double sine_or_square_sum(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double t;
    if (x[i] > 1.0) {
      t = sin(x[i]);
    } else {
      t = x[i] * x[i];
    }
    s += t * t;
  }
  return s;
}

/* At zero the unused side has an infinite derivative that must not reach the result. */
double guarded_square_root(double x) {
  return x > 0.0 ? sqrt(x) : 0.0;
}

double clamp_and_scale(double x, double low, double high) {
  double c = x < low ? low : (x > high ? high : x);
  return 3.0 * c * x;
}

double nested_branches(double x, double y) {
  double r = x;
  if (x > 0.0) {
    if (y > x) {
      r = x * y;
    } else if (y < 0.0) {
      r = x - y * y;
    }
    r *= 2.0;
  } else {
    r = y / (1.0 - x);
  }
  return r + y;
}

double short_circuit_condition(double x, double y, int mode) {
  if ((x > 1.0 && y < 2.0) || mode == 7) {
    return x * x * y;
  }
  return (mode & 1) ? cos(x) : x + y * y;
}

double largest_of_three(double a, double b, double c) {
  double m = a;
  if (b > m) {
    m = b;
  }
  if (c > m) {
    m = c;
  }
  return m * m + a;
}
