/* Text that has no influence on derivatives, and values at kinks. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A program such as "a2*3" with numbers that are parsed by hand. */
double parsed_program(const double *x, int which) {
  static const char *const programs[] = {"a2m3s1", "m0a1m2", "s0"};
  double s = x[0];
  for (const char *p = programs[which]; *p; p += 2) {
    int i = p[1] - '0';
    switch (p[0]) {
      case 'a': s += x[i]; break;
      case 'm': s *= x[i]; break;
      default: s -= x[i] * x[i]; break;
    }
  }
  return s;
}

double report_into_text(double x, int n) {
  char line[64];
  double s = x;
  size_t length = 0;
  for (int i = 0; i < n; i++) {
    s = s * x + i;
    length += (size_t)snprintf(line, sizeof line, "step %d: %.3f %s", i, s, "done");
  }
  return s * (double)(length > 0);
}

double number_from_text(double x) {
  double gain = strtod("2.5e0 rest", NULL);
  int n = atoi("3");
  for (int i = 0; i < n; i++) {
    x = gain * x * (strlen("abcd") == 4 ? 1.0 : x);
  }
  return x * x;
}

double maximum_of_equals(double x, double y) { return (x > y ? x : y) * 3.0; }

double maximum_ignores_nan(double y, int n) {
  double undefined = n > 100 ? 1.0 : NAN;
  return fmax(undefined, y) * y;
}

double absolute_values(double x, double y) { return fabs(x) * y + fabs(y); }

double library_maximum(double x, double y) { return fmax(x, y) * 3.0; }
