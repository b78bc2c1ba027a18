// Class templates with static polymorphism, and recursion over packs.
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

template <class Layer>
struct Base {
  double operator()(double x) const { return static_cast<const Layer &>(*this).apply(x); }
};

struct Scale : Base<Scale> {
  double k;
  explicit Scale(double v) : k(v) {}
  double apply(double x) const { return k * x; }
};

struct Softened : Base<Softened> {
  double apply(double x) const { return x / (1.0 + std::fabs(x)); }
};

template <class... Layers>
struct Network {
  std::tuple<Layers...> layers;
  double operator()(double x) const {
    return std::apply(
        [x](const auto &...layer) {
          double v = x;
          ((v = layer(v)), ...);
          return v;
        },
        layers);
  }
};

extern "C" double network_of_layers(double x, double k, double m) {
  Network<Scale, Softened, Scale, Softened> net{{Scale(k), Softened(), Scale(m), Softened()}};
  return net(x) * net(2.0 * x);
}

template <class T, int N>
struct Taylor {
  std::array<T, N> c{};
  friend Taylor operator*(const Taylor &a, const Taylor &b) {
    Taylor r;
    for (int i = 0; i < N; i++) {
      for (int j = 0; i + j < N; j++) {
        r.c[i + j] += a.c[i] * b.c[j];
      }
    }
    return r;
  }
  friend Taylor operator+(Taylor a, const T &k) {
    a.c[0] += k;
    return a;
  }
};

extern "C" double taylor_arithmetic(double x) {
  Taylor<double, 4> t;
  t.c[0] = x;
  t.c[1] = 1.0;
  Taylor<double, 4> r = t * t * t + x;
  r = r * t;
  return r.c[0] + 2.0 * r.c[1] + 3.0 * r.c[2] + 4.0 * r.c[3];
}

template <class T>
class Stack {
 public:
  void push(T v) { data_[size_++] = v; }
  T pop() { return data_[--size_]; }
  bool empty() const { return size_ == 0; }

 private:
  T data_[16];
  int size_ = 0;
};

extern "C" double postfix_calculator(const double *x, const char *program) {
  Stack<double> stack;
  for (const char *p = program; *p; p++) {
    if (*p >= '0' && *p <= '9') {
      stack.push(x[*p - '0']);
    } else {
      double b = stack.pop(), a = stack.pop();
      stack.push(*p == '+' ? a + b : *p == '*' ? a * b : a - b);
    }
  }
  return stack.pop();
}
