/* Functions whose gradients several threads add to one shadow. */
#include <math.h>
#include <string.h>
#include <stdlib.h>
double sums(const double *w, const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += w[i % 4] * w[i % 4] * x[i];
  return s;
}

struct model { double bias; double *weights; };
__attribute__((noinline)) static double layer(const struct model *m, const double *x) { double t[4]; memcpy(t, m->weights, sizeof t); double s = m->bias; for (int i = 0; i < 4; i++) s += t[i] * x[i]; return s; }
double through_pointer(const struct model *m, const double *x) { double *h = malloc(32), s = 0; for (int i = 0; i < 4; i++) h[i] = layer(m, x) * x[i]; for (int i = 0; i < 4; i++) s += h[i] * h[i]; free(h); return s; }

/* A counter and a lock beside the numbers. */
struct stats { long calls; long last; int lock; };
double counted(double *x, struct stats *s, int n) {
  int open = 0;
  while (!__atomic_compare_exchange_n(&s->lock, &open, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) open = 0;
  __atomic_fetch_add(&s->calls, 1, __ATOMIC_RELAXED);
  long k = __atomic_load_n(&s->last, __ATOMIC_RELAXED);
  __atomic_store_n(&s->last, (k + 1) % n, __ATOMIC_RELAXED);
  __atomic_store_n(&s->lock, 0, __ATOMIC_RELEASE);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] * x[(i + k) % n];
  return sum;
}

double collected(double *total, const double *x) {
  double s = x[0] * x[1];
  __atomic_fetch_add(total, s, __ATOMIC_RELAXED);
  return s;
}
double exchanged(double *place, const double *x) {
  double s = x[0] * x[1], old;
  __atomic_exchange(place, &s, &old, __ATOMIC_RELAXED);
  return old;
}

long double extended(const long double *x) { return x[0] * x[1]; }

double total;
double remembered(const double *x) { total = x[0] * x[1]; return total * x[2]; }
