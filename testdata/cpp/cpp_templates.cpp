// flags: -std=c++17 -fno-exceptions
// Templates, references and lambdas.
extern "C" double exp(double);

namespace shapes {

template <typename T, int N>
struct Array {
  T items[N];
  T &operator[](int i) { return items[i]; }
  const T &operator[](int i) const { return items[i]; }
  const T *begin() const { return items; }
  const T *end() const { return items + N; }
};

template <typename T>
T square(const T &x) {
  return x * x;
}

template <typename T, int N>
T norm_squared(const Array<T, N> &a) {
  T s = T(0);
  for (const T &v : a) {
    s += square(v);
  }
  return s;
}

template <int N>
struct Power {
  static double of(double x) { return x * Power<N - 1>::of(x); }
};

template <>
struct Power<0> {
  static double of(double) { return 1.0; }
};

double compile_time_power(double x) {
  return Power<5>::of(x) - Power<2>::of(x);
}

}  // namespace shapes

extern "C" double array_norm_times_last(const double *x) {
  shapes::Array<double, 4> a;
  for (int i = 0; i < 4; i++) {
    a[i] = x[i] * (i + 1);
  }
  return shapes::norm_squared(a) * a[3];
}

extern "C" float template_at_two_precisions(float x, double y) {
  return shapes::square(x) + (float)shapes::square(y);
}

template <typename F>
static double simpson(F f, double a, double b, int n) {
  double h = (b - a) / n;
  double s = f(a) + f(b);
  for (int i = 1; i < n; i++) {
    s += (i % 2 ? 4.0 : 2.0) * f(a + i * h);
  }
  return s * h / 3.0;
}

extern "C" double lambda_quadrature(double k, double b) {
  return simpson([k](double t) { return exp(-k * t * t) * t; }, 0.0, b, 8);
}

static void exchange(double &a, double &b) {
  double t = a;
  a = b;
  b = t;
}

extern "C" double lambda_by_reference(const double *x, int n) {
  double even = 1.0;
  double odd = 0.5;
  auto add = [&](double v) {
    exchange(even, odd);
    even += v * odd;
  };
  for (int i = 0; i < n; i++) {
    add(x[i]);
  }
  return even * odd;
}
