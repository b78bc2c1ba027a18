// std::array and algorithms of the standard library.
#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

extern "C" double array_by_value(const double *x) {
  std::array<double, 4> a{x[0], x[1], x[2], x[0] * x[1]};
  std::array<double, 4> b = a;
  std::reverse(b.begin(), b.end());
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

extern "C" double standard_algorithms(const double *x, int n) {
  std::vector<double> a(x, x + n), b(n);
  std::transform(a.begin(), a.end(), b.begin(), [&](double v) { return v * v + x[0]; });
  std::partial_sum(b.begin(), b.end(), b.begin());
  return std::accumulate(b.begin(), b.end(), 1.0, [](double p, double v) { return p * v; });
}

extern "C" double sorted_copy(const double *x, int n) {
  std::vector<double> a(x, x + n);
  std::sort(a.begin(), a.end());
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += a[i] * a[i] * (i + 1);
  }
  return s + *std::max_element(x, x + n);
}
