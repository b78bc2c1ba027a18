// Exceptions that are thrown and caught in differentiated code.
#include <cmath>
#include <stdexcept>
#include <vector>

__attribute__((noinline)) static double checked_root(double x) {
  if (x < 0.0) {
    throw std::domain_error("negative");
  }
  return std::sqrt(x);
}

extern "C" double caught_in_the_loop(const double *x, int n) {
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    try {
      s += checked_root(x[i]) * x[i];
    } catch (const std::domain_error &) {
      s += x[i] * x[i];
    }
  }
  return s;
}

struct Overflow { double value; };

__attribute__((noinline)) static double grow(double x, int depth) {
  std::vector<double> owned(2, x);
  if (x > 10.0) {
    throw Overflow{x};
  }
  return depth == 0 ? owned[0] * owned[1] : grow(owned[0] * x, depth - 1);
}

extern "C" double value_in_the_exception(double x, int depth) {
  try {
    return grow(x, depth);
  } catch (const Overflow &o) {
    return o.value * x;
  }
}

extern "C" double nothing_is_thrown(const double *x, int n) {
  std::vector<double> a;
  for (int i = 0; i < n; i++) {
    a.push_back(x[i] * x[0]);
  }
  double s = 1.0;
  for (int i = 0; i < n; i++) {
    s *= a.at(i) + checked_root(x[i] * x[i]);
  }
  return s;
}
