// C++ programs: states and methods as template parameters, numbers that carry derivatives, several bases, trees by name.
// Expected numbers that are not derived beside the check are differences of 60-digit numbers over steps of 1e-20.
extern "C" double sin(double);
extern "C" double cos(double);
extern "C" double exp(double);
extern "C" double sqrt(double);
extern "C" void *malloc(unsigned long);
extern "C" void free(void *);
extern "C" int strcmp(const char *, const char *);

void *operator new(unsigned long bytes) { return malloc(bytes); }
void operator delete(void *block) noexcept { free(block); }
void operator delete(void *block, unsigned long) noexcept { free(block); }

int enzyme_dup, enzyme_const, enzyme_out, enzyme_width, enzyme_primal_return;

struct Two { double a, b; };
struct Three { double a, b, c; };
struct ValueAndThree { double value, a, b, c; };

template <typename Result, typename... Arguments>
Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments>
Result __enzyme_fwddiff(Arguments...);

// Vectors of fixed length whose length is a template parameter.
template <int N>
struct State {
  double at[N];
  State &operator+=(const State &o) {
    for (int i = 0; i < N; i++) {
      at[i] += o.at[i];
    }
    return *this;
  }
  friend State operator+(State a, const State &b) { return a += b; }
  friend State operator*(double f, State a) {
    for (double &x : a.at) {
      x *= f;
    }
    return a;
  }
};

struct Heun {
  template <typename F, typename S>
  static S step(const F &f, const S &y, double h) {
    S k = f(y), l = f(y + h * k);
    return y + (h / 2) * (k + l);
  }
};
struct Classic {
  template <typename F, typename S>
  static S step(const F &f, const S &y, double h) {
    S k1 = f(y), k2 = f(y + (h / 2) * k1), k3 = f(y + (h / 2) * k2), k4 = f(y + h * k3);
    return y + (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
  }
};

template <typename Method, int N, typename F>
static State<N> run(const F &f, State<N> y, double end, int steps) {
  for (int i = 0; i < steps; i++) {
    y = Method::step(f, y, end / steps);
  }
  return y;
}

template <typename Method>
static double pendulum(double angle, double length, double friction) {
  auto law = [=](const State<2> &s) { return State<2>{{s.at[1], -9.75 / length * sin(s.at[0]) - friction * s.at[1]}}; };
  return run<Method>(law, State<2>{{angle, 0}}, 0.5, 4).at[0];
}

// check pendulum_by_two_methods: 0.6634141685028161 0.22553111820779795 0.07415633368186664 0.6617642761978485 0.21917340516739528 0.07641064675671402 0
extern "C" void pendulum_by_two_methods(double *out) {
  double (*methods[2])(double, double, double) = {pendulum<Heun>, pendulum<Classic>};
  for (int i = 0; i < 2; i++) {
    Three g = i ? __enzyme_autodiff<Three>((void *)pendulum<Classic>, 1.0, 2.0, 0.125)
                : __enzyme_autodiff<Three>((void *)pendulum<Heun>, 1.0, 2.0, 0.125);
    out[3 * i] = g.a;
    out[3 * i + 1] = g.b;
    out[3 * i + 2] = g.c;
  }
  out[6] = methods[1](0, 1, 1);
}

// Numbers that carry a slope of their own; the markers differentiate that slope once more.
struct Dual {
  double value, slope;
  Dual(double v, double s = 0) : value(v), slope(s) {}
};
static Dual operator+(Dual a, Dual b) { return {a.value + b.value, a.slope + b.slope}; }
static Dual operator*(Dual a, Dual b) { return {a.value * b.value, a.value * b.slope + a.slope * b.value}; }
static Dual sin(Dual a) { return {sin(a.value), cos(a.value) * a.slope}; }
static Dual exp(Dual a) { return {exp(a.value), exp(a.value) * a.slope}; }

template <typename T>
static T formula(T x, T y) {
  return exp(x * y) + sin(x) * x;
}

static double slope(double x, double y) { return formula(Dual(x, 1), Dual(y)).slope; }

// y exp(xy) + sin x + x cos x: y² exp(xy) + 2 cos x - x sin x, (1 + xy) exp(xy); at (0, 2): 6, 1.
// check numbers_with_slopes: 6 1 3 6
extern "C" void numbers_with_slopes(double *out) {
  Two g = __enzyme_autodiff<Two>((void *)slope, 0.0, 2.0);
  out[0] = g.a;
  out[1] = g.b;
  g = __enzyme_fwddiff<Two>((void *)slope, enzyme_width, 2, 0.0, 0.5, 1.0, 2.0, 0.0, 0.0);
  out[2] = g.a;
  out[3] = g.b;
}

// Two bases with virtual functions, so that calls through the second go by an adjusted address.
struct Priced {
  virtual ~Priced() {}
  virtual double price(double rate) const = 0;
};
struct Aged {
  double years;
  explicit Aged(double y) : years(y) {}
  virtual ~Aged() {}
  virtual double discount(double rate) const { return exp(-rate * years); }
};
struct Bond : Priced, Aged {
  double face, coupon;
  Bond(double f, double c, double y) : Aged(y), face(f), coupon(c) {}
  double price(double rate) const override {
    double sum = face * discount(rate);
    for (double t = years; t > 0; t -= 1) {
      sum += coupon * exp(-rate * t);
    }
    return sum;
  }
};
struct Perpetual : Bond {
  using Bond::Bond;
  double discount(double rate) const override { return coupon / face / (rate + coupon); }
};

static double portfolio(double rate, double face, double coupon) {
  Bond a(face, coupon, 2);
  Perpetual b(2 * face, coupon, 1);
  const Priced *prices[2] = {&a, &b};
  const Aged *ages[2] = {&b, &a};
  double sum = 0;
  for (int i = 0; i < 2; i++) {
    sum += prices[i]->price(rate) * ages[i]->discount(rate);
  }
  return sum;
}

// check several_bases: 1.387714227006486 -6.6975204279136085 -0.08097377623991428 2.259237333588995
extern "C" void several_bases(double *out) {
  ValueAndThree g = __enzyme_autodiff<ValueAndThree>(
      (void *)portfolio, enzyme_primal_return, enzyme_out, 0.0625, enzyme_out, 1.5, enzyme_out, 0.25);
  out[0] = g.value;
  out[1] = g.a;
  out[2] = g.b;
  out[3] = g.c;
}

// Names in a search tree; values are reached through references and changed by pointers to members.
class Names {
  struct Node {
    const char *key;
    double value;
    Node *less, *more;
    ~Node() {
      delete less;
      delete more;
    }
  };
  Node *root_ = nullptr;

 public:
  ~Names() { delete root_; }
  double &operator[](const char *key) {
    Node **at = &root_;
    while (*at) {
      int order = strcmp(key, (*at)->key);
      if (order == 0) {
        return (*at)->value;
      }
      at = &((*at)->*(order < 0 ? &Node::less : &Node::more));
    }
    *at = new Node{key, 0, nullptr, nullptr};
    return (*at)->value;
  }
  template <typename F>
  void each(F f) const {
    walk(root_, f);
  }

 private:
  template <typename F>
  static void walk(const Node *n, F &f) {
    if (n) {
      walk(n->less, f);
      f(n->key, n->value);
      walk(n->more, f);
    }
  }
};

static double account(double x, double y) {
  Names names;
  names["rent"] = x * y;
  names["food"] += x;
  names["rent"] *= 2;
  names["fuel"] = names["food"] * names["rent"];
  names["food"] -= y;
  double sum = 0, weight = 1;
  names.each([&](const char *key, double value) {
    sum += weight * value;
    weight *= key[1] == 'o' ? 2 : 3;
  });
  return sum;
}

// food, fuel, rent in order: (x - y) + 2 (2 x² y) + 6 (2 x y): 1 + 8 x y + 12 y, -1 + 4 x² + 12 x; at (2, 3).
// check values_by_name: 85 39 85 39
extern "C" void values_by_name(double *out) {
  Two g = __enzyme_autodiff<Two>((void *)account, 2.0, 3.0);
  out[0] = g.a;
  out[1] = g.b;
  g = __enzyme_fwddiff<Two>((void *)account, enzyme_width, 2, 2.0, 1.0, 0.0, 3.0, 0.0, 1.0);
  out[2] = g.a;
  out[3] = g.b;
}
