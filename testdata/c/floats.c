/* Single precision, and both precisions together. */
#include <math.h>

float float_dot(const float *x, const float *y, int n) {
  float s = 0.0f;
  for (int i = 0; i < n; i++) {
    s += x[i] * y[i];
  }
  return s;
}

double float_elements_double_sum(const float *x, int n, double p) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += (double)x[i] * x[i] * p;
  }
  return s;
}

float double_inside_float(float x, float y) {
  double t = (double)x * y + 1.0;
  return (float)(t * t) - y;
}

float float_libm(float x) {
  return sinf(x) * expf(x) + sqrtf(x) + powf(x, 1.5f) - logf(x) + tanhf(x);
}

void float_saxpy(float a, const float *x, float *y, int n) {
  for (int i = 0; i < n; i++) {
    y[i] = a * x[i] + y[i];
  }
}
