// Lambdas and std::function.
#include <cmath>
#include <functional>
#include <vector>

extern "C" double function_object(double x, double k) {
  std::function<double(double)> f = [k](double v) { return k * v * v; };
  return f(x) + f(2.0 * x);
}

extern "C" double functions_in_a_vector(double x, const double *c, int n) {
  std::vector<std::function<double(double)>> stages;
  for (int i = 0; i < n; i++) {
    double gain = c[i];
    if (i % 2) {
      stages.push_back([gain](double v) { return std::sin(gain * v); });
    } else {
      stages.push_back([gain, i](double v) { return gain * v + i; });
    }
  }
  for (const auto &stage : stages) {
    x = stage(x);
  }
  return x;
}

extern "C" double function_with_large_capture(const double *c, double x) {
  double a = c[0], b = c[1], d = c[2], e = c[3];
  std::function<double(double)> f = [=](double v) { return ((a * v + b) * v + d) * v + e; };
  std::function<double(double)> g = f;
  return g(x) * f(0.5);
}

extern "C" double captured_by_reference(const double *x, int n) {
  double sum = 0.0, count = 0.0;
  auto visit = [&](double v) {
    sum += v * v;
    count += 1.0;
    sum *= 1.0 + 1.0 / count;
  };
  for (int i = 0; i < n; i++) {
    visit(x[i]);
  }
  return sum;
}

extern "C" double recursive_function_object(double x, int n) {
  std::function<double(double, int)> f = [&](double v, int k) -> double {
    return k == 0 ? v : v * f(v * x, k - 1);
  };
  return f(x, n);
}

template <class F>
static double bisect(F f, double low, double high) {
  for (int i = 0; i < 3; i++) {
    double middle = 0.5 * (low + high);
    (f(middle) > 0.0 ? high : low) = middle;
  }
  return low - f(low) / (f(high) - f(low)) * (high - low);
}

extern "C" double secant_after_bisection(double a) {
  return bisect([a](double v) { return v * v - a; }, 0.0, a);
}

extern "C" double returned_closure(double x, double y) {
  auto make = [](double k) { return [k](double v) { return k * v + k; }; };
  auto compose = [](auto f, auto g) { return [=](double v) { return f(g(v)); }; };
  return compose(make(x), make(y))(x * y);
}
