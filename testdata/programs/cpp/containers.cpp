// Containers of the standard library that are made of nodes.
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

extern "C" double map_of_sums(const double *x, const int *key, int n) {
  std::map<int, double> sums;
  for (int i = 0; i < n; i++) {
    sums[key[i]] += x[i];
  }
  double s = 0.0;
  for (const auto &[k, v] : sums) {
    s += k * v * v;
  }
  return s;
}

extern "C" double map_with_lookups(const double *x, const int *key, int n) {
  std::map<int, double> table;
  for (int i = 0; i < n; i++) {
    table.emplace(key[i], x[i]);
  }
  table.erase(key[0]);
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    auto at = table.find(key[i]);
    if (at != table.end()) {
      p *= at->second * x[i];
    }
  }
  return p;
}

extern "C" double unordered_map_of_sums(const double *x, const int *key, int n) {
  std::unordered_map<int, double> sums;
  for (int i = 0; i < n; i++) {
    sums[key[i]] += x[i] * x[i];
  }
  double p = 1.0;
  for (int i = 0; i < n; i++) {
    p *= sums.at(key[i]);
  }
  return p;
}

extern "C" double list_spliced(const double *x, int n) {
  std::list<double> a;
  for (int i = 0; i < n; i++) {
    if (i % 2) {
      a.push_front(x[i]);
    } else {
      a.push_back(x[i] * x[0]);
    }
  }
  double s = 0.0, w = 1.0;
  for (double v : a) {
    s += w * v;
    w *= x[1];
  }
  return s;
}

extern "C" double deque_as_queue(double x, int n) {
  std::deque<double> queue{x, x * x};
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    double v = queue.front();
    queue.pop_front();
    s += v;
    queue.push_back(0.5 * v * queue.back());
  }
  return s;
}

extern "C" double optional_values(const double *x, int n) {
  auto root = [](double v) -> std::optional<double> {
    if (v > 0.0) {
      return v * v;
    }
    return std::nullopt;
  };
  double s = 0.0;
  for (int i = 0; i < n; i++) {
    s += root(x[i]).value_or(x[i]);
  }
  return s;
}

extern "C" double variant_of_shapes(const double *x, int n) {
  struct Circle { double radius; };
  struct Box { double width, height; };
  std::vector<std::variant<Circle, Box>> shapes;
  for (int i = 0; i < n; i++) {
    if (i % 2) {
      shapes.emplace_back(Circle{x[i]});
    } else {
      shapes.emplace_back(Box{x[i], x[0]});
    }
  }
  double s = 0.0;
  for (const auto &shape : shapes) {
    if (const Circle *c = std::get_if<Circle>(&shape)) {
      s += 3.0 * c->radius * c->radius;
    } else {
      const Box *b = std::get_if<Box>(&shape);
      s += b->width * b->height;
    }
  }
  return s;
}

extern "C" double tuples_and_pairs(double x, double y) {
  auto both = [](double a, double b) { return std::make_tuple(a * b, a / b, 2); };
  auto [product, quotient, n] = both(x, y);
  std::pair<double, std::pair<int, double>> nested{product, {n, quotient}};
  return nested.first * nested.second.first * nested.second.second + quotient;
}
