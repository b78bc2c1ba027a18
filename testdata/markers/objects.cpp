// C++ programs: classes with copy constructors and operators, expression templates, virtual functions, functors.
extern "C" double sin(double);
extern "C" double sqrt(double);
extern "C" void *malloc(unsigned long);
extern "C" void free(void *);

void *operator new[](unsigned long bytes) { return malloc(bytes); }
void operator delete[](void *block) noexcept { free(block); }
void operator delete[](void *block, unsigned long) noexcept { free(block); }

int enzyme_dup, enzyme_const, enzyme_out;

struct Two { double a, b; };

// Markers in all spellings that C++ gives them.
template <typename Result, typename... Arguments>
Result __enzyme_autodiff(Arguments...);
template <typename Result, typename... Arguments>
Result __enzyme_fwddiff(Arguments...);
double __enzyme_autodiff_plain(void *, ...);

class Matrix {
  int rows_, columns_;
  double *data_;

 public:
  Matrix(int rows, int columns) : rows_(rows), columns_(columns), data_(new double[rows * columns]) {
    for (int i = 0; i < rows * columns; i++) {
      data_[i] = 0;
    }
  }
  Matrix(const Matrix &other) : Matrix(other.rows_, other.columns_) {
    for (int i = 0; i < rows_ * columns_; i++) {
      data_[i] = other.data_[i];
    }
  }
  Matrix &operator=(const Matrix &other) {
    for (int i = 0; i < rows_ * columns_; i++) {
      data_[i] = other.data_[i];
    }
    return *this;
  }
  ~Matrix() { delete[] data_; }
  double &operator()(int i, int j) { return data_[i * columns_ + j]; }
  double operator()(int i, int j) const { return data_[i * columns_ + j]; }
  int rows() const { return rows_; }
  int columns() const { return columns_; }
  double trace() const {
    double t = 0;
    for (int i = 0; i < rows_; i++) {
      t += (*this)(i, i);
    }
    return t;
  }
};

static Matrix operator*(const Matrix &a, const Matrix &b) {
  Matrix c(a.rows(), b.columns());
  for (int i = 0; i < a.rows(); i++) {
    for (int j = 0; j < b.columns(); j++) {
      for (int k = 0; k < a.columns(); k++) {
        c(i, j) += a(i, k) * b(k, j);
      }
    }
  }
  return c;
}

static double trace_of_power(const double *x, int n, int power) {
  Matrix a(n, n);
  for (int i = 0; i < n * n; i++) {
    a(i / n, i % n) = x[i];
  }
  Matrix p = a;
  for (int k = 1; k < power; k++) {
    p = p * a;
  }
  return p.trace();
}

// The gradient of tr(A³) is 3 (A²)ᵀ; A = (1 2; 3 4), A² = (7 10; 15 22).
// check matrix_class: 21 45 30 66
extern "C" void matrix_class(double *out) {
  double x[4] = {1, 2, 3, 4};
  out[0] = out[1] = out[2] = out[3] = 0;
  __enzyme_autodiff<void>((void *)trace_of_power, enzyme_dup, x, out, enzyme_const, 2, enzyme_const, 3);
}

// Expressions of vectors that are evaluated element by element.
template <typename E>
struct Expression {
  const E &self() const { return static_cast<const E &>(*this); }
};
struct Vector : Expression<Vector> {
  const double *data;
  int size;
  Vector(const double *d, int n) : data(d), size(n) {}
  double operator[](int i) const { return data[i]; }
};
template <typename A, typename B>
struct Sum : Expression<Sum<A, B>> {
  const A &a;
  const B &b;
  Sum(const A &l, const B &r) : a(l), b(r) {}
  double operator[](int i) const { return a[i] + b[i]; }
};
template <typename A, typename B>
struct Product : Expression<Product<A, B>> {
  const A &a;
  const B &b;
  Product(const A &l, const B &r) : a(l), b(r) {}
  double operator[](int i) const { return a[i] * b[i]; }
};
template <typename A, typename B>
Sum<A, B> operator+(const Expression<A> &a, const Expression<B> &b) {
  return Sum<A, B>(a.self(), b.self());
}
template <typename A, typename B>
Product<A, B> operator*(const Expression<A> &a, const Expression<B> &b) {
  return Product<A, B>(a.self(), b.self());
}
template <typename E>
double total(const Expression<E> &e, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += e.self()[i];
  }
  return s;
}

static double expression(const double *x, const double *y, int n) {
  Vector a(x, n), b(y, n);
  return total(a * b + a * a, n);
}

// check expression_templates: 5 8 1 2
extern "C" void expression_templates(double *out) {
  double x[2] = {1, 2}, y[2] = {3, 4};
  out[0] = out[1] = out[2] = out[3] = 0;
  __enzyme_autodiff<double>((void *)expression, enzyme_dup, x, out, enzyme_dup, y, out + 2, enzyme_const, 2);
}

struct Shape {
  double scale;
  explicit Shape(double s) : scale(s) {}
  virtual double area(double size) const = 0;
};
struct Square : Shape {
  using Shape::Shape;
  double area(double size) const override { return scale * size * size; }
};
struct Circle : Shape {
  using Shape::Shape;
  double area(double size) const override { return 3 * scale * size * size; }
};

static double areas(double a, double b) {
  Square square(a);
  Circle circle(b);
  const Shape *shapes[2] = {&square, &circle};
  double s = 0;
  for (int i = 0; i < 2; i++) {
    s += shapes[i]->area(a + b);
  }
  return s;
}

// s = (a + 3 b)(a + b)²: (a + b)² + 2 (a + 3b)(a + b), 3 (a + b)² + 2 (a + 3b)(a + b); at (1, 1): 4 + 16, 12 + 16.
// check virtual_methods: 20 28 20 28
extern "C" void virtual_methods(double *out) {
  Two g = __enzyme_autodiff<Two>((void *)areas, enzyme_out, 1.0, enzyme_out, 1.0);
  out[0] = g.a;
  out[1] = g.b;
  out[2] = __enzyme_fwddiff<double>((void *)areas, enzyme_dup, 1.0, 1.0, enzyme_dup, 1.0, 0.0);
  out[3] = __enzyme_fwddiff<double>((void *)areas, enzyme_dup, 1.0, 0.0, enzyme_dup, 1.0, 1.0);
}

template <typename F>
static double integral(F f, double from, double to, int n) {
  double h = (to - from) / n, s = 0;
  for (int i = 0; i < n; i++) {
    s += f(from + (i + 0.5) * h) * h;
  }
  return s;
}

static double area_below(double a, double b) {
  return integral([=](double x) { return a * x + b; }, 0, 2, 4);
}

// The integral of a x + b over [0, 2] is 2 a + 2 b, by midpoints exactly.
// check lambda_as_functor: 2 2
extern "C" void lambda_as_functor(double *out) {
  Two g = __enzyme_autodiff<Two>((void *)area_below, 3.0, 5.0);
  out[0] = g.a;
  out[1] = g.b;
}

class Complex {
 public:
  double re, im;
  Complex(double r, double i) : re(r), im(i) {}
  Complex operator*(const Complex &o) const { return Complex(re * o.re - im * o.im, re * o.im + im * o.re); }
  Complex &operator+=(const Complex &o) {
    re += o.re;
    im += o.im;
    return *this;
  }
};

static double magnitude_after(double re, double im, int steps) {
  Complex z(0, 0), c(re, im);
  for (int i = 0; i < steps; i++) {
    z = z * z;
    z += c;
  }
  return z.re * z.re + z.im * z.im;
}

// One step: |c|²; the slope is (2 re, 2 im).
// check complex_class: 1 3
extern "C" void complex_class(double *out) {
  Two g = __enzyme_autodiff<Two>((void *)magnitude_after, enzyme_out, 0.5, enzyme_out, 1.5, enzyme_const, 1);
  out[0] = g.a;
  out[1] = g.b;
}

// A layer of types over the markers: what an argument is follows from how it is wrapped.
namespace typed {
template <typename T> struct Active { T value; };
template <typename T> struct Duplicated { T value, shadow; };
template <typename T> struct Constant { T value; };

template <typename R, typename F, typename... A>
R call(F f, A... a) { return __enzyme_autodiff<R>((void *)f, a...); }

template <typename R, typename F>
struct Reverse {
  F function;
  template <typename T> auto operator()(Active<T> x) { return call<R>(function, enzyme_out, x.value); }
  template <typename T, typename U> auto operator()(Active<T> x, Active<U> y) {
    return call<R>(function, enzyme_out, x.value, enzyme_out, y.value);
  }
  template <typename T, typename U> auto operator()(Duplicated<T> x, Constant<U> y) {
    return call<R>(function, enzyme_dup, x.value, x.shadow, enzyme_const, y.value);
  }
};
}  // namespace typed

static double product(double x, double y) { return x * y; }
static double sum_of_squares(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i] * x[i];
  }
  return s;
}

// check typed_layer: 3 2 2 4
extern "C" void typed_layer(double *out) {
  typed::Reverse<Two, double (*)(double, double)> reverse{product};
  Two g = reverse(typed::Active<double>{2.0}, typed::Active<double>{3.0});
  out[0] = g.a;
  out[1] = g.b;
  double x[2] = {1, 2}, dx[2] = {0, 0};
  typed::Reverse<void, double (*)(const double *, int)> memory{sum_of_squares};
  memory(typed::Duplicated<double *>{x, dx}, typed::Constant<int>{2});
  out[2] = dx[0];
  out[3] = dx[1];
}

static double inner(double x) { return x * x * x; }
static double slope(double x) { return __enzyme_autodiff<double>((void *)inner, x); }

// check nested_templates: 12
extern "C" void nested_templates(double *out) { out[0] = __enzyme_fwddiff<double>((void *)slope, enzyme_dup, 2.0, 1.0); }
