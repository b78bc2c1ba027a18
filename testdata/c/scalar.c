/* Straight-line functions of scalars. */
#include <math.h>

double product_and_quotient(double x, double y) {
  return (x * y + x / y) / (1.0 + x * x);
}

double sine_of_square(double x) {
  double s = x * x;
  return sin(s) - 2.0 * s;
}

/* The integer is cut from the active value and needed again by the derivative. */
double scale_by_truncated_self(double x) {
  return x * (double)(int)x;
}

double scale_by_integers(double x, int n, long m) {
  return x * n * x + (double)m * x - 3.0;
}

double unused_and_repeated_arguments(double x, double ignored, double z) {
  (void)ignored;
  double t = x * z;
  return t * t + t + -z;
}
