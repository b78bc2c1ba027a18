// Calls functions from which exceptions come, and counts the blocks of memory in use.
// Made into IR by: clang-19 -O1 -fno-builtin -S -emit-llvm observer.cpp
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

static long blocks = 0;

extern "C" void *malloc(size_t bytes) {
  blocks++;
  return calloc(1, bytes);
}

extern "C" void free(void *block) {
  if (block) {
    blocks--;
    (void)!realloc(block, 0);
  }
}

void *operator new(size_t bytes) { return malloc(bytes); }
void *operator new(size_t bytes, const std::nothrow_t &) noexcept { return malloc(bytes); }
void operator delete(void *block) noexcept { free(block); }
void operator delete(void *block, size_t) noexcept { free(block); }

extern "C" long blocks_in_use() { return blocks; }

template <class Call> static double observed(char *what, Call call) {
  *what = 0;
  try {
    return call();
  } catch (const std::exception &e) {
    std::strcpy(what, e.what());
    return -1;
  }
}

extern "C" double observe_primal(double (*f)(double *, int), double *x, int n, char *what) {
  return observed(what, [&] { return f(x, n); });
}

extern "C" double observe_reverse(double (*f)(double *, double *, int, double), double *x, double *dx, int n,
                                  char *what) {
  return observed(what, [&] { return f(x, dx, n, 1.0); });
}

extern "C" double observe_forward(double (*f)(double *, double *, int, double *), double *x, double *dx, int n,
                                  char *what) {
  return observed(what, [&] {
    double tangent;
    (void)f(x, dx, n, &tangent);
    return tangent;
  });
}
