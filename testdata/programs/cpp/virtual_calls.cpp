// Class hierarchies with virtual functions.
#include <cmath>
#include <memory>
#include <vector>

struct Term {
  virtual ~Term() = default;
  virtual double value(double x) const = 0;
  virtual double scaled(double x, double k) const { return k * value(x); }
};

struct Power final : Term {
  double coefficient;
  int exponent;
  Power(double c, int e) : coefficient(c), exponent(e) {}
  double value(double x) const override {
    double p = coefficient;
    for (int i = 0; i < exponent; i++) {
      p *= x;
    }
    return p;
  }
};

struct Wave : Term {
  double frequency;
  explicit Wave(double f) : frequency(f) {}
  double value(double x) const override { return std::sin(frequency * x); }
  double scaled(double x, double k) const override { return k * k * value(x); }
};

struct Sum : Term {
  std::vector<std::unique_ptr<Term>> terms;
  double value(double x) const override {
    double s = 0.0;
    for (const auto &t : terms) {
      s += t->value(x);
    }
    return s;
  }
};

extern "C" double array_of_base_pointers(const double *c, double x) {
  Power first(c[0], 2);
  Wave second(c[1]);
  Power third(c[2], 3);
  Term *terms[] = {&first, &second, &third};
  double s = 0.0;
  for (Term *t : terms) {
    s += t->scaled(x, 1.5) * t->value(2.0 * x);
  }
  return s;
}

extern "C" double hierarchy_on_the_heap(const double *c, int n, double x) {
  auto sum = std::make_unique<Sum>();
  for (int i = 0; i < n; i++) {
    if (i % 2) {
      sum->terms.push_back(std::make_unique<Wave>(c[i]));
    } else {
      sum->terms.push_back(std::make_unique<Power>(c[i], i + 1));
    }
  }
  return sum->scaled(x, 2.0) * x;
}

struct Counter {
  virtual ~Counter() = default;
  virtual void add(double v) = 0;
  double total = 0.0;
};

struct Linear : Counter {
  void add(double v) override { total += v; }
};

struct Quadratic : Counter {
  double weight;
  explicit Quadratic(double w) : weight(w) {}
  void add(double v) override {
    total += weight * v * v;
    weight *= 0.5;
  }
};

__attribute__((noinline)) static void feed(Counter &counter, const double *x, int n) {
  for (int i = 0; i < n; i++) {
    counter.add(x[i]);
  }
}

extern "C" double state_behind_virtual_calls(const double *x, int n, int quadratic) {
  Linear linear;
  Quadratic other(x[0]);
  Counter &counter = quadratic ? static_cast<Counter &>(other) : linear;
  feed(counter, x, n);
  return counter.total * counter.total;
}

struct Left { virtual double left() const = 0; double a = 1.0; };
struct Right { virtual double right() const = 0; double b = 2.0; };
struct Both : Left, Right {
  double k;
  explicit Both(double v) : k(v) { a = v * v; b = 3.0 * v; }
  double left() const override { return k * a; }
  double right() const override { return k * b; }
};

__attribute__((noinline)) static double use(const Left &l, const Right &r) {
  return l.left() * r.right() + l.a;
}

extern "C" double two_base_classes(double x) {
  Both object(x);
  return use(object, object);
}
