/* Helpers of compilers for complex arithmetic, and complex numbers passed by value. */
#include <complex.h>
#include <math.h>
double cmul(const double *x) { double complex a = x[0] + I * x[1], b = x[2] + I * x[3]; double complex c = a * b; c = c / (a + 2); return creal(c) * cimag(c); }
float cmulf(const float *x) { float complex a = x[0] + I * x[1], b = x[2] + I * x[3]; float complex c = a * b; c = c / (a + 2); return crealf(c) * cimagf(c); }
double cmull(const double *x) { long double complex a = x[0] + I * x[1], b = x[2] + I * x[3]; long double complex c = a * b; c = c / (a + 2); return creall(c) * cimagl(c); }
__attribute__((noinline)) static double complex cf(double complex a, double complex b) { return a * b + a / b; }
double cfn(const double *x) { double complex a = x[0] + I * x[1], b = x[2] + I * x[3]; return cimag(cf(cf(a, b), b)); }
__attribute__((noinline)) static float complex cff(float complex a, float complex b) { return a * b + a / b; }
float cfnf(const float *x) { float complex a = x[0] + I * x[1], b = x[2] + I * x[3]; return cimagf(cff(cff(a, b), b)); }
