// std::vector that grows, shrinks and is handed on.
#include <numeric>
#include <vector>

extern "C" double vector_pushed_products(double x, int n) {
  std::vector<double> a;
  for (int i = 0; i < n; i++) {
    a.push_back(x * (i + 1));
  }
  double s = 0.0;
  for (std::size_t i = 0; i + 1 < a.size(); i++) {
    s += a[i] * a[i + 1];
  }
  return s;
}

extern "C" double vector_resized_and_erased(const double *x, int n) {
  std::vector<double> a(x, x + n);
  a.resize(n + 2, x[0]);
  a.erase(a.begin() + 1);
  a.insert(a.begin(), a.back() * x[1]);
  a.pop_back();
  double s = 0.0;
  for (std::size_t i = 0; i < a.size(); i++) {
    s += a[i] * a[i] * double(i + 1);
  }
  return s;
}

extern "C" double vector_assigned_and_swapped(const double *x, int n) {
  std::vector<double> a(n, x[0]), b;
  b = a;
  for (int i = 0; i < n; i++) {
    b[i] *= x[i];
  }
  a.swap(b);
  b.assign(2, x[1]);
  std::vector<double> c = std::move(a);
  return std::accumulate(c.begin(), c.end(), 0.0) * b[1];
}
