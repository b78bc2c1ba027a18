// Calls through pointers inside of a try.
// Made into IR by: clang-19 -O0 -Xclang -disable-O0-optnone (or -O2) -S -emit-llvm pointers.cpp
#include <cmath>

struct Base {
  virtual double f(double x) const = 0;
  virtual ~Base() {}
};

struct Square : Base {
  double f(double x) const override {
    if (x > 2) {
      throw 3;
    }
    return x * x;
  }
};

struct Wave : Base {
  double height;
  Wave(double height) : height(height) {}
  double f(double x) const override {
    if (x < 1) {
      throw 5;
    }
    return std::sin(x) * height;
  }
};

extern "C" double virtuals(double x, double y, int n) {
  Square square;
  Wave wave(y);
  const Base *all[2] = {&square, &wave};
  double s = 0;
  for (int i = 0; i < n; i++) {
    try {
      s += all[i & 1]->f(x + 0.75 * i) * y;
    } catch (int k) {
      s += k * x;
    }
  }
  return s;
}

static double twice(double x) {
  if (x > 2.1) {
    throw 1;
  }
  return 2 * x * x;
}

static double cubed(double x) { return 3 * x * x * x; }

extern "C" double pointers(double x, int n) {
  double (*f[2])(double) = {twice, cubed};
  double s = 0;
  for (int i = 0; i < n; i++) {
    try {
      s += f[i % 2](x * (i + 1));
    } catch (...) {
      s += x;
    }
  }
  return s;
}
