/* Loops whose trip count is known only by running them, and loops of odd shape. */
#include <math.h>

/* Leaves from the middle of the body: the last iteration is partial. */
double newton_square_root(double x) {
  double y = x;
  while (1) {
    double e = y * y - x;
    if (fabs(e) < 1e-12) {
      break;
    }
    y -= e / (2.0 * y);
  }
  return y;
}

double zero_trip_while(double x, double limit) {
  double y = x * x;
  while (y < limit) {
    y = y * 1.5 + x;
  }
  return y;
}

double do_while_halving(double x) {
  double s = 0.0;
  double h = x;
  do {
    s += h * x;
    h *= 0.5;
  } while (h > 0.3);
  return s;
}

double bound_changed_in_body(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i] * x[i];
    if (x[i] > 2.0) {
      n--;
    }
  }
  return s;
}

/* The counter is eight bits wide and wraps from 255 to 0. */
double byte_counter_wraps(double x, int start) {
  double s = x;
  for (unsigned char k = (unsigned char)start; k != 3; k++) {
    s = 0.9 * s + x * x * (double)k;
  }
  return s;
}

double two_latches(const double *x, int n) {
  double s = 1.0;
  int i = 0;
head:
  if (i >= n) {
    return s;
  }
  if (x[i] < 0.0) {
    s -= s * x[i];
    i++;
    goto head;
  }
  s += x[i] * x[i];
  i++;
  goto head;
}

/* The cycle has two entries. */
double irreducible_cycle(double x, int n, int enter_in_middle) {
  double s = x;
  int i = 0;
  if (enter_in_middle) {
    goto middle;
  }
top:
  s = s * x + 0.5;
middle:
  s = sin(s) + x;
  i++;
  if (i < n) {
    goto top;
  }
  return s;
}

double returns_from_three_places(const double *x, int n, double limit) {
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    if (x[i] == 0.0) {
      return p * p;
    }
    p *= x[i];
    if (p > limit) {
      return p + x[0];
    }
  }
  return -p;
}

double inner_trip_count_varies(const double *x, const int *count, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double t = x[i];
    for (int j = 0; j < count[i]; j++) {
      if (j == 2) {
        continue;
      }
      t = t * t * 0.5 + x[0];
    }
    s += t;
  }
  return s;
}

double inner_loop_under_condition(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    if (x[i] > 1.0) {
      double t = x[i];
      while (t > 1.0) {
        t = sqrt(t) - 0.01;
        s += t * x[i];
      }
    }
  }
  return s;
}
