/*
 * Calls in place of returns, and calls that never return.
 * Made into IR by: clang-19 -O0 -Xclang -disable-O0-optnone (or -O2) -S -emit-llvm endings.c
 */
#include <assert.h>
#include <math.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

__attribute__((noinline)) static double power(double x, double product, int n) {
  if (n == 0) {
    return product;
  }
  __attribute__((musttail)) return power(x, product * x, n - 1);
}

double tail_calls(double x, double y) { return power(x, y, 5) * x; }

__attribute__((noinline)) static void scaled(double *a, double x, int n);

__attribute__((noinline)) static void squared(double *a, double x, int n) {
  if (n == 0) {
    return;
  }
  a[0] *= a[0] * x;
  __attribute__((musttail)) return scaled(a, x, n - 1);
}

__attribute__((noinline)) static void scaled(double *a, double x, int n) {
  if (n == 0) {
    return;
  }
  a[1] += a[0] * x;
  __attribute__((musttail)) return squared(a, x, n - 1);
}

double mutual_tail_calls(double *a, double x) {
  squared(a, x, 4);
  return a[0] * a[1];
}

static double one(double x, int way) { return x * x + way; }
static double two(double x, int way) { return sin(x) * way; }
static double (*const ways[2])(double, int) = {one, two};

__attribute__((noinline)) static double chosen(double x, int way) {
  __attribute__((musttail)) return ways[way & 1](x, way);
}

double indirect_tail_calls(double x, double y) { return chosen(x, x > 100) * chosen(y, x < 100); }

__attribute__((noinline, noreturn)) static void fail(const char *why, double value) {
  fprintf(stderr, "%s: %g\n", why, value);
  exit(2);
}

__attribute__((noinline)) static double checked(double x) {
  if (x < -1e6) {
    fail("too small", x);
  }
  if (x > 1e6) {
    abort();
  }
  return x * x;
}

double error_handlers(double x, double y) {
  double s = 0;
  for (int i = 0; i < 4; i++) {
    s += checked(x + i) * y;
    if (isnan(s)) {
      fail("not a number", s);
    }
    assert(s < 1e9);
  }
  return s;
}

double selected(double x, double y) {
  switch ((int)x / 1000) {
    case 0:
      return x * y;
    case 1:
      return x + y;
    default:
      __builtin_unreachable();
  }
}

static jmp_buf place;

double jumps(double x, double y) {
  if (setjmp(place)) {
    return y;
  }
  if (x > 100) {
    longjmp(place, 1);
  }
  return x * y;
}

double far_jumps(double x, double y) {
  if (x > 100) {
    longjmp(place, 1);
  }
  return x * y;
}
