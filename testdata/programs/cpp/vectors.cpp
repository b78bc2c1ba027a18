// std::vector and std::array.
#include <algorithm>
#include <array>
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

extern "C" double vector_of_vectors(const double *x, int n) {
  std::vector<std::vector<double>> rows(n, std::vector<double>(n, 1.0));
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= i; j++) {
      rows[i][j] = x[i] * x[j];
    }
  }
  rows.push_back(rows[0]);
  double s = 0.0;
  for (const auto &row : rows) {
    double p = 1.0;
    for (double v : row) {
      p *= v;
    }
    s += p;
  }
  return s;
}

struct Particle {
  double position;
  double velocity;
  int id;
};

extern "C" double vector_of_structs(const double *x, int n) {
  std::vector<Particle> particles;
  particles.reserve(2);
  for (int i = 0; i < n; i++) {
    particles.push_back({x[i], x[i] * 0.5, i});
  }
  for (auto &p : particles) {
    p.position += 0.1 * p.velocity * p.position;
  }
  double s = 0.0;
  for (const auto &p : particles) {
    s += p.position * p.position * p.id + p.velocity;
  }
  return s;
}

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
