/* flags: -fno-math-errno */
/* Loops and choices whose shape stays in optimised code. */
#include <math.h>

/* What is not chosen has an infinite derivative at zero. */
double root_computed_before_choice(double x) {
  double r = sqrt(x);
  return x > 0.0 ? r : 0.0;
}

void roots_of_positive_elements(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) {
    double r = sqrt(x[i]);
    y[i] += x[i] > 0.0 ? r : 0.0;
  }
}

double swapped_products(double a, double b, int n) {
  for (int i = 0; i < n; i++) {
    double t = a;
    a = b;
    b = t * b;
  }
  return a + 2.0 * b;
}

__attribute__((noinline)) static double slope(double y) { return cos(y); }

/* The last iteration runs only as far as the test in its middle. */
double arc_sine_by_newton(double x, int limit) {
  double y = x;
  for (int k = 0; k < limit; k++) {
    double e = sin(y) - x;
    if (fabs(e) < 1e-14) {
      break;
    }
    y -= e / slope(y);
  }
  return y;
}

/* Each way back to the head has changes of memory and a test of its own. */
double two_ways_back(const double *x, double *low, double *high, int n, double limit) {
  double s = 1.0;
  int i = 0;
head:
  s += s * x[i];
  if (x[i++] < 0.0) {
    low[i] += s * s;
    if (i < n) {
      goto head;
    }
    return s;
  }
  high[n - i] = sin(s) * low[i - 1];
  if (s < limit) {
    goto head;
  }
  return s * s;
}

/* The loop that is entered in its middle changes memory in both halves. */
double cycle_with_two_entries(double *x, int n, int second) {
  double s = 1.0;
  int i = 0;
  if (second) {
    goto back;
  }
front:
  s = s * x[i] + 0.5;
  x[i] = sin(s);
back:
  s += x[n - 1 - i] * s;
  x[n - 1 - i] *= s;
  if (++i < n) {
    goto front;
  }
  return s;
}

/* A counter of eight bits that may go round more than once. */
double counter_goes_round(const double *x, int start, int n) {
  double s = 0.5;
  signed char k = (signed char)start;
  for (int i = 0; i < n; i++) {
    s = 0.75 * s + x[(unsigned char)k & 3] * s * (1.0 / 64.0) * (double)k;
    k = (signed char)(k + 37);
  }
  return s;
}
