// One function per way to get memory; each squares and sums what it keeps in that memory.
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <memory>
#include <new>

static double work(double *h, const double *x, int n) {
  for (int i = 0; i < n; i++) h[i] = x[i] * x[(i + 1) % n];
  double s = 0;
  for (int i = 0; i < n; i++) s += h[i] * h[i];
  return s;
}
// Adds to memory that has to be zero.
static double added(double *h, const double *x, int n) {
  for (int i = 0; i < n; i++) h[i / 2] += x[i];
  double s = 0;
  for (int i = 0; i < n; i++) s += h[i] * h[i];
  return s;
}

extern "C" {
double by_malloc(const double *x, int n) { double *h = (double *)malloc(n * 8); double s = work(h, x, n); free(h); return s; }
double by_calloc(const double *x, int n) { double *h = (double *)calloc(n, 8); double s = added(h, x, n); free(h); return s; }
double by_realloc(const double *x, int n) {
  double *h = (double *)malloc(8), s = 0;
  h[0] = x[0] * x[1];
  h = (double *)realloc(h, n * 8);
  for (int i = 1; i < n; i++) h[i] = h[i - 1] * x[i];
  for (int i = 0; i < n; i++) s += h[i];
  free(h);
  return s;
}
double by_reallocarray(const double *x, int n) {
  double *h = (double *)malloc(8), s = 0;
  h[0] = x[0] * x[1];
  h = (double *)reallocarray(h, n, 8);
  for (int i = 1; i < n; i++) h[i] = h[i - 1] * x[i];
  for (int i = 0; i < n; i++) s += h[i];
  free(h);
  return s;
}
double by_posix_memalign(const double *x, int n) {
  void *h;
  if (posix_memalign(&h, 64, n * 8) != 0) return 0;
  double s = work((double *)h, x, n);
  free(h);
  return s;
}
double by_aligned_alloc(const double *x, int n) { double *h = (double *)aligned_alloc(64, (n * 8 + 63) / 64 * 64); double s = work(h, x, n); free(h); return s; }
double by_memalign(const double *x, int n) { double *h = (double *)memalign(64, n * 8); double s = work(h, x, n); free(h); return s; }
double by_valloc(const double *x, int n) { double *h = (double *)valloc(n * 8); double s = work(h, x, n); free(h); return s; }
double by_alloca(const double *x, int n) { return work((double *)__builtin_alloca(n * 8), x, n); }
double by_strdup(const double *x, int n) { char *t = strdup("weights"); double s = x[0] * t[0] * x[n - 1]; free(t); return s; }
double null_freed(const double *x, int n) { double *h = n > 100000 ? (double *)malloc(8) : nullptr; free(h); return x[0] * x[1]; }

double by_new(const double *x, int n) {
  double *p = new double(x[0] * x[1]);
  double s = 0;
  for (int i = 0; i < n; i++) { *p *= x[i]; s += *p; }
  delete p;
  return s;
}
double by_new_array(const double *x, int n) { double *h = new double[n]; double s = work(h, x, n); delete[] h; return s; }
double by_new_array_zeroed(const double *x, int n) { double *h = new double[n](); double s = added(h, x, n); delete[] h; return s; }
double by_new_nothrow(const double *x, int n) {
  double *p = new (std::nothrow) double(x[0]);
  if (!p) return 0;
  double s = 0;
  for (int i = 0; i < n; i++) { *p *= x[i]; s += *p; }
  operator delete(p, std::nothrow);
  return s;
}
double by_new_array_nothrow(const double *x, int n) { double *h = new (std::nothrow) double[n]; double s = work(h, x, n); operator delete[](h, std::nothrow); return s; }
double by_new_aligned(const double *x, int n) { double *h = (double *)operator new(n * 8, std::align_val_t(64)); double s = work(h, x, n); operator delete(h, std::align_val_t(64)); return s; }
double by_new_array_aligned(const double *x, int n) { double *h = (double *)operator new[](n * 8, std::align_val_t(64)); double s = work(h, x, n); operator delete[](h, std::align_val_t(64)); return s; }
double by_new_aligned_nothrow(const double *x, int n) { double *h = (double *)operator new(n * 8, std::align_val_t(64), std::nothrow); double s = work(h, x, n); operator delete(h, n * 8, std::align_val_t(64)); return s; }
double by_new_array_aligned_nothrow(const double *x, int n) { double *h = (double *)operator new[](n * 8, std::align_val_t(64), std::nothrow); double s = work(h, x, n); operator delete[](h, n * 8, std::align_val_t(64)); return s; }
double by_delete_sized(const double *x, int n) { double *h = (double *)operator new(n * 8); double s = work(h, x, n); operator delete(h, n * 8); return s; }
double by_delete_array_sized(const double *x, int n) { double *h = (double *)operator new[](n * 8); double s = work(h, x, n); operator delete[](h, n * 8); return s; }
double by_unique_ptr(const double *x, int n) { std::unique_ptr<double[]> h(new double[n]); return work(h.get(), x, n); }
}
