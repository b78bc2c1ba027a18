// Expression templates and a matrix class with value semantics.
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <utility>

namespace lazy {
template <class E>
struct Expression {
  const E &self() const { return static_cast<const E &>(*this); }
};

template <int N>
struct Vector : Expression<Vector<N>> {
  double at[N];
  Vector() = default;
  explicit Vector(const double *p) {
    for (int i = 0; i < N; i++) {
      at[i] = p[i];
    }
  }
  template <class E>
  Vector(const Expression<E> &e) {
    for (int i = 0; i < N; i++) {
      at[i] = e.self()[i];
    }
  }
  template <class E>
  Vector &operator+=(const Expression<E> &e) {
    for (int i = 0; i < N; i++) {
      at[i] += e.self()[i];
    }
    return *this;
  }
  double operator[](int i) const { return at[i]; }
};

template <class A, class B, class Op>
struct Binary : Expression<Binary<A, B, Op>> {
  A a;
  B b;
  Binary(A x, B y) : a(x), b(y) {}
  double operator[](int i) const { return Op::apply(a[i], b[i]); }
};

struct Plus { static double apply(double a, double b) { return a + b; } };
struct Times { static double apply(double a, double b) { return a * b; } };

struct Scalar {
  double v;
  double operator[](int) const { return v; }
};

template <class A, class B>
auto operator+(const Expression<A> &a, const Expression<B> &b) {
  return Binary<const A &, const B &, Plus>(a.self(), b.self());
}
template <class A, class B>
auto operator*(const Expression<A> &a, const Expression<B> &b) {
  return Binary<const A &, const B &, Times>(a.self(), b.self());
}
template <class B>
auto operator*(double k, const Expression<B> &b) {
  return Binary<Scalar, const B &, Times>(Scalar{k}, b.self());
}

template <int N, class E>
double sum(const Expression<E> &e) {
  double s = 0.0;
  for (int i = 0; i < N; i++) {
    s += e.self()[i];
  }
  return s;
}
}  // namespace lazy

extern "C" double lazy_vector_expression(const double *x, const double *y, double k) {
  lazy::Vector<4> a(x), b(y);
  lazy::Vector<4> c = k * a + b * a;
  c += c * b;
  return lazy::sum<4>(c * c + k * b);
}

class Matrix {
 public:
  Matrix(std::size_t r, std::size_t c) : rows_(r), columns_(c), data_(new double[r * c]()) {}
  Matrix(const Matrix &o) : Matrix(o.rows_, o.columns_) {
    for (std::size_t i = 0; i < rows_ * columns_; i++) {
      data_[i] = o.data_[i];
    }
  }
  Matrix(Matrix &&o) noexcept
      : rows_(std::exchange(o.rows_, 0)), columns_(std::exchange(o.columns_, 0)),
        data_(std::exchange(o.data_, nullptr)) {}
  Matrix &operator=(Matrix o) noexcept {
    std::swap(rows_, o.rows_);
    std::swap(columns_, o.columns_);
    std::swap(data_, o.data_);
    return *this;
  }
  ~Matrix() { delete[] data_; }

  double &operator()(std::size_t i, std::size_t j) { return data_[i * columns_ + j]; }
  double operator()(std::size_t i, std::size_t j) const { return data_[i * columns_ + j]; }

  friend Matrix operator*(const Matrix &a, const Matrix &b) {
    Matrix r(a.rows_, b.columns_);
    for (std::size_t i = 0; i < a.rows_; i++) {
      for (std::size_t k = 0; k < a.columns_; k++) {
        for (std::size_t j = 0; j < b.columns_; j++) {
          r(i, j) += a(i, k) * b(k, j);
        }
      }
    }
    return r;
  }
  friend Matrix operator+(Matrix a, const Matrix &b) {
    for (std::size_t i = 0; i < a.rows_ * a.columns_; i++) {
      a.data_[i] += b.data_[i];
    }
    return a;
  }
  double trace() const {
    double s = 0.0;
    for (std::size_t i = 0; i < rows_; i++) {
      s += (*this)(i, i);
    }
    return s;
  }

 private:
  std::size_t rows_, columns_;
  double *data_;
};

static Matrix from(const double *x, std::size_t n) {
  Matrix m(n, n);
  for (std::size_t i = 0; i < n; i++) {
    for (std::size_t j = 0; j < n; j++) {
      m(i, j) = x[i * n + j];
    }
  }
  return m;
}

extern "C" double matrix_power_trace(const double *x, int n, int p) {
  Matrix a = from(x, n);
  Matrix r = a;
  for (int i = 1; i < p; i++) {
    r = r * a + a;
  }
  return r.trace();
}

extern "C" double matrix_moved_and_copied(const double *x, int n) {
  Matrix a = from(x, n);
  Matrix b = a;
  b(0, 0) *= a(n - 1, n - 1);
  Matrix c = std::move(a);
  a = b * c;
  return a.trace() * c(0, n - 1);
}

struct Interval {
  double low, high;
  friend Interval operator+(Interval a, Interval b) { return {a.low + b.low, a.high + b.high}; }
  friend Interval operator*(Interval a, Interval b) {
    double p[] = {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high};
    Interval r{p[0], p[0]};
    for (double v : p) {
      r.low = v < r.low ? v : r.low;
      r.high = v > r.high ? v : r.high;
    }
    return r;
  }
  Interval &operator-=(Interval o) {
    low -= o.high;
    high -= o.low;
    return *this;
  }
  explicit operator double() const { return high - low; }
};

extern "C" double interval_arithmetic(double a, double b) {
  Interval x{a, b};
  Interval y = x * x + x;
  y -= x * Interval{0.5, a * b};
  return double(y);
}
