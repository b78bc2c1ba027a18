// std::complex.
#include <complex>
#include <vector>

using Complex = std::complex<double>;

extern "C" double complex_class_product(double a, double b, double c, double d) {
  Complex z = Complex(a, b) * Complex(c, d);
  z += Complex(a, d) * 2.0;
  return z.real() * z.real() + 3.0 * z.imag() + std::norm(z);
}

extern "C" double complex_class_quotient(double a, double b, double c, double d) {
  Complex z = Complex(a, b) / Complex(c, d);
  return z.real() * z.real() + 3.0 * z.imag();
}

extern "C" double complex_class_vector(const double *x, int n) {
  std::vector<Complex> z;
  for (int i = 0; i < n; i++) {
    z.emplace_back(x[2 * i], x[2 * i + 1]);
  }
  Complex p = 1.0;
  for (const Complex &v : z) {
    p *= v + std::conj(z[0]);
  }
  return std::abs(p) + p.imag();
}

extern "C" double complex_class_exponential(double a, double b) {
  Complex z = std::exp(Complex(a, b));
  return z.real() * z.imag();
}
