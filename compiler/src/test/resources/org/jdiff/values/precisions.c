/* Numbers other than float and double. */
#include <math.h>
#include <string.h>

double extended(double x, double y) {
  long double a = x, b = y, c = a * b + a / b - sqrtl(a);
  return (double)(c * a);
}
double extended_library(double x, double y) { return sinl(x) * expl(y) + powl(x, y) + logl(x) + atan2l(y, x); }
double extended_copied(const double *x, int n) {
  long double a[5], b[5], s = 0;
  for (int i = 0; i < 5; i++) a[i] = x[i] * 2;
  memcpy(b, a, sizeof a);
  for (int i = 0; i < 5; i++) s += b[i] * a[(i + n) % 5];
  return s;
}
double extended_in_loop(const double *x, int n) {
  long double s = 1;
  for (int i = 0; i < n; i++) s = s * x[i] + sinl(s);
  return s;
}
double extended_in_open_loop(const double *x, int n) {
  long double s = 1;
  for (int i = 0; s < 100 && i < 8; i++) s = s * (x[i] + 1) + s * s;
  return s;
}
typedef struct { long double a; int n; double b; } Record;
__attribute__((noinline)) static Record changed(Record r) {
  r.a *= r.b;
  r.b += r.a;
  r.n++;
  return r;
}
double extended_in_structure(const double *x) {
  Record r = changed((Record){x[0], 3, x[1]});
  r = changed(r);
  return r.a * r.b;
}
double quadruple(const double *x) {
  __float128 a = x[0], b = x[1], c = a * b + a / b;
  return (double)(c * a);
}
double quadruple_copied(const double *x, int n) {
  __float128 a[4], b[4];
  for (int i = 0; i < 4; i++) a[i] = x[i];
  memcpy(b, a, sizeof a);
  return (double)(b[n % 4] * a[1] * b[2]);
}
/* Few bits: the arguments are exact, and the results are sums. */
double half_copied(const double *x, int n) {
  _Float16 a[4], b[4];
  for (int i = 0; i < 4; i++) a[i] = (_Float16)x[i] * 2;
  memcpy(b, a, sizeof a);
  double s = 0;
  for (int i = 0; i < 4; i++) s += (double)b[i] * x[4] * (double)a[(i + n) % 4];
  return s;
}
double bfloat_copied(const double *x, int n) {
  __bf16 a[4], b[4];
  for (int i = 0; i < 4; i++) a[i] = (__bf16)(float)x[i];
  memcpy(b, a, sizeof a);
  double s = 0;
  for (int i = 0; i < 4; i++) s += (double)(float)b[(i + n) % 4] * x[4];
  return s;
}
typedef struct { _Float16 x, y; } HalfPair;
__attribute__((noinline)) static HalfPair turned(HalfPair a, float t) {
  return (HalfPair){a.x * (_Float16)t - a.y, a.y * (_Float16)t + a.x};
}
double half_pair(const double *x) {
  HalfPair p = turned((HalfPair){x[0], x[1]}, x[2]);
  p = turned(p, x[3]);
  return (double)p.x + (double)p.y;
}
