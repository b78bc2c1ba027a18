// Exceptions that leave the differentiated function.
// Made into IR by: clang-19 -O0 -Xclang -disable-O0-optnone (or -O2) -S -emit-llvm leaving.cpp
#include <cmath>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

__attribute__((noinline)) static double root(double x, int i) {
  if (x < 0) {
    throw std::domain_error("root of a negative number");
  }
  return std::sqrt(x) * i;
}

// Nothing to clean up, but a tape.
extern "C" double recurrence(double *x, int n) {
  double s = 1;
  for (int i = 0; i < n; i++) {
    s = std::sin(s) * root(x[i], i + 1) + s * x[i];
  }
  return s;
}

__attribute__((noinline)) static double owning(const double *x, int n) {
  std::vector<double> v(x, x + n);
  double s = 0;
  for (int i = 0; i < n; i++) {
    std::unique_ptr<double> p(new double(v[i] * v[i]));
    s += root(v[i], i + 1) * *p;
  }
  return s;
}

// Containers and owned numbers, in the function itself and in what it calls.
extern "C" double owners(double *x, int n) {
  std::vector<double> w;
  double s = 0;
  for (int k = 0; k < 3; k++) {
    w.push_back(owning(x, n));
    s += w.back() * w[0];
  }
  return s;
}

// The standard library throws.
extern "C" double bounds(double *x, int n) {
  std::vector<double> v(x, x + n);
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += v.at(i) * v.at(i + (x[i] < 0 ? n : 0));
  }
  return s;
}

// Memory that the primal has given back when the exception comes.
extern "C" double given_back(double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    double *t = static_cast<double *>(std::malloc(2 * sizeof(double)));
    t[0] = x[i] * s;
    t[1] = x[i] * x[i];
    s += t[0] * t[1] + 1;
    std::free(t);
    s *= root(x[i], 1);
  }
  return s;
}

struct Scaled {
  double *at;
  double factor;
  ~Scaled() { *at *= factor; }
};

__attribute__((noinline)) static double scaled(double *x, int i) {
  Scaled guard{x, 2};
  return root(x[i], 1) * x[0];
}

// Destructors change the arguments on the way out.
extern "C" double destructors(double *x, int n) {
  double s = 0;
  for (int i = 1; i < n; i++) {
    s += scaled(x, i);
  }
  return s;
}

// Caught, changed, and thrown again.
extern "C" double rethrown(double *x, int n) {
  std::vector<double> v(x, x + n);
  double s = 0;
  for (int i = 0; i < n; i++) {
    try {
      s += root(v[i], i) * v[0];
    } catch (const std::domain_error &) {
      x[0] += 1;
      throw;
    } catch (const std::bad_alloc &) {
      s = 0;
    }
  }
  return s;
}
