// std::optional, std::variant, std::tuple and std::pair.
#include <optional>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

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
