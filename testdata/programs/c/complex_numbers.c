/* Complex numbers of C99, with the multiplication and division that handle infinities. */
#include <complex.h>

double complex_product(double a, double b, double c, double d) {
  double complex z = (a + b * I) * (c + d * I);
  return creal(z) * creal(z) + 3.0 * cimag(z);
}

double complex_quotient(double a, double b, double c, double d) {
  double complex z = (a + b * I) / (c + d * I);
  return creal(z) * creal(z) + 3.0 * cimag(z);
}

double complex_polynomial(const double *x, int n) {
  double complex *z = (double complex *)x;
  double complex r = 1.0;
  for (int i = 0; i < n; i++) {
    r = r * z[i] + conj(z[0]);
  }
  return creal(r) - 2.0 * cimag(r);
}

__attribute__((noinline)) static double complex squared(double complex z) { return z * z; }

double complex_iteration(double a, double b, int n) {
  double complex z = 0.0, c = a + b * I;
  for (int i = 0; i < n; i++) {
    z = squared(z) + c;
  }
  return creal(z * conj(z));
}
