// std::function that one function makes and another one calls.
#include <cmath>
#include <functional>

__attribute__((noinline)) static double applied_twice(
    const std::function<double(double)> &f, double x) {
  return f(f(x));
}

extern "C" double function_object_by_reference(double x, double k, int wave) {
  std::function<double(double)> f;
  if (wave) {
    f = [k](double v) { return std::sin(k * v); };
  } else {
    f = [k](double v) { return k * v * v; };
  }
  return applied_twice(f, x) * k;
}
