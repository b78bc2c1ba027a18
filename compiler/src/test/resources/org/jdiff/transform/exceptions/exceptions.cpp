// Exceptions thrown and caught inside of a differentiated function.
// Made into IR by: clang-19 -O0 -Xclang -disable-O0-optnone (or -O2) -S -emit-llvm exceptions.cpp
#include <cmath>
#include <stdexcept>
#include <vector>

struct Small {
  int index;
};

__attribute__((noinline)) static double root(double x, int i) {
  if (x < 0.8) {
    throw Small{i};
  }
  return std::sqrt(x);
}

// Thrown by a callee, caught by its caller.
extern "C" double caught(double x, double y) {
  try {
    return root(x, 1) * y;
  } catch (const Small &) {
    return x * x + y;
  }
}

__attribute__((noinline)) static void halve(double *a, int n) {
  for (int i = 0; i < n; i++) {
    if (a[i] < 0.8) {
      throw Small{i};
    }
    a[i] = a[i] * a[i];
  }
}

// What the callee changed before it threw counts.
extern "C" double partial(double *a, int n) {
  double sum = 0;
  try {
    halve(a, n);
  } catch (const Small &e) {
    sum = 100.0 * e.index * a[e.index];
  }
  for (int i = 0; i < n; i++) {
    sum += (i + 1) * a[i];
  }
  return sum;
}

__attribute__((noinline)) static double again(double x, double *trace) {
  try {
    return root(x, 2);
  } catch (const Small &) {
    *trace += 3 * x;
    throw;
  }
}

// Thrown, caught, thrown again, caught by another type first.
extern "C" double rethrown(double x, double y) {
  double trace = y * y;
  try {
    try {
      return again(x, &trace) * y;
    } catch (const std::runtime_error &) {
      return 0;
    }
  } catch (const Small &) {
    return trace * x;
  }
}

// Some iterations throw.
extern "C" double iterations(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    try {
      sum += root(a[i], i) * a[i];
    } catch (const Small &e) {
      sum -= a[i] * a[i] * (e.index + 1);
    }
  }
  return sum;
}

// A standard exception by its base class.
extern "C" double range(const double *a, int n, int at) {
  std::vector<double> v(a, a + n);
  for (double &x : v) {
    x = std::sin(x);
  }
  try {
    return v.at(at) * v[0];
  } catch (const std::exception &) {
    return v[0] * v[n - 1];
  }
}

struct Guard {
  double *at;
  double factor;
  ~Guard() { *at *= factor; }
};

__attribute__((noinline)) static void guarded(double *a, double f) {
  Guard guard{a, f};
  a[0] = root(a[0], 0) + f;
}

// A destructor works on active memory while the stack is unwound.
extern "C" double unwound(double *a, double f) {
  try {
    guarded(a, f);
  } catch (...) {
    a[0] += 1;
  }
  return a[0] * a[0];
}

// Never caught here.
extern "C" double leaving(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += root(a[i], i) * a[i];
  }
  return sum;
}

struct Carrier {
  double value;
  Carrier(double value);
};

__attribute__((noinline)) Carrier::Carrier(double v) : value(v) {}

__attribute__((noinline)) static double carrying(double x) {
  if (x < 0.8) {
    throw Carrier(x * x);
  }
  return x;
}

// A number with a derivative travels in the exception: refused.
extern "C" double carried(double x) {
  try {
    return carrying(x) * x;
  } catch (const Carrier &e) {
    return e.value * x;
  }
}
