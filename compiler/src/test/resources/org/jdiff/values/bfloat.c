/* Numbers of sixteen bits with the exponent of float. */
#include <string.h>

double product(double x, double y) {
  __bf16 a = (__bf16)x, b = (__bf16)y;
  return (double)(__bf16)(a * b + a);
}
double quotient(double x, double y) {
  __bf16 a = (__bf16)x, b = (__bf16)y;
  return (double)(__bf16)((a - b) / b);
}
double larger(double x, double y) {
  __bf16 a = (__bf16)x, b = (__bf16)y, m = a > b ? a : b;
  return (double)(__bf16)(m * -m);
}
/* The powers are kept over the loop. */
double polynomial(const double *c, int n, double t) {
  __bf16 s = (__bf16)0.0, p = (__bf16)1.0;
  for (int i = 0; i < n; i++) {
    s = s + p * (__bf16)c[i];
    p = p * (__bf16)t;
  }
  return (double)s;
}
/* How often the loop runs is not known before. */
double halved(double x, double y) {
  __bf16 s = (__bf16)x, k = (__bf16)y;
  while (s > (__bf16)1.0) s = s * k;
  return (double)(__bf16)(s * s);
}
/* Arrays of the type, with sums in float as processors have them. */
float dot(const __bf16 *x, const __bf16 *y, int n) {
  float s = 0;
  for (int i = 0; i < n; i++) s += (float)x[i] * (float)y[i];
  return s;
}
void squared_copy(const __bf16 *x, __bf16 *y, int n) {
  memcpy(y, x, (size_t)n * sizeof *y);
  for (int i = 0; i < n; i++) y[i] *= y[i];
}
typedef struct { __bf16 w; double x; __bf16 v[3]; } Record;
double in_structure(Record *r) {
  r->v[0] = r->v[1] * r->w;
  return (double)r->v[0] * r->x + (double)r->v[2];
}
