// std::function that is copied for the callee.
#include <functional>

struct Shift {
  double by, scale;
  double operator()(double v) const { return scale * v + by; }
};

extern "C" double function_object_by_value(double x, double k) {
  auto use = [](std::function<double(double)> f, double v) __attribute__((noinline)) {
    return f(v) * f(2.0 * v);
  };
  return use(Shift{k, k * k}, x);
}
