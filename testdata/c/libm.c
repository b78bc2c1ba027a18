/* The mathematics library. */
#include <math.h>

double trigonometric_mix(double x, double y) {
  return sin(x) * cos(y) + tan(x * y) + asin(0.5 * x) - acos(0.25 * y) + atan(x + y) +
         atan2(y, x);
}

double hyperbolic_mix(double x) {
  return sinh(x) + cosh(x) * tanh(x) + asinh(x) + acosh(1.0 + x) - atanh(0.5 * x);
}

double exponential_mix(double x) {
  return exp(x) + exp2(x) * expm1(x) + log(x) - log2(x) * log10(x) + log1p(x);
}

double root_mix(double x, double y) {
  return sqrt(x) * cbrt(y) + hypot(x, y) + fma(x, y, x * x);
}

double power_of_variables(double x, double y) {
  return pow(x, y);
}

double integer_power(double x, int n) {
  return __builtin_powi(x, n);
}

double special_function_mix(double x) {
  return erf(x) + 2.0 * erfc(0.5 * x) + tgamma(x + 1.0) + lgamma(x + 2.5);
}

double gamma_function(double x) {
  return tgamma(x);
}

double log_gamma_function(double x) {
  return lgamma(x);
}

double bessel_mix(double x) {
  return j0(x) * j1(x) + jn(2, x) + y0(x) - y1(x) * yn(3, x);
}

double rounding_has_no_slope(double x) {
  return x * (floor(x) + ceil(x) + trunc(x) + round(x) + rint(x) + nearbyint(x)) +
         (double)lround(x) * x;
}

double remainder_mix(double x, double y) {
  return fmod(x, y) * x + remainder(x, y) + fdim(x, y) * y + fabs(y - x);
}

double parts_and_scaling(double x) {
  int e;
  double whole;
  double m = frexp(x, &e);
  double f = modf(3.0 * x, &whole);
  return m * e + f * whole + ldexp(x, 3) + scalbn(m, -1) + copysign(x, -m);
}

double extremes(double x, double y, double z) {
  return fmax(x, y) * fmin(y, z) + fmax(fmin(x, z), y * z);
}
